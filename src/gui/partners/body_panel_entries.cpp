#include "gui/furniture/detail_lines.h"
#include "gui/furniture/text_label.h"
#include "gui/partners/body_panel_contents.h"
#include "gui/partners/commitment_card.h"
#include "gui/partners/partner_forms.h"
#include "gui/shell/app_context.h"

#include <QVBoxLayout>

namespace penggerak::gui {

Result<BodyPanel::Contents> BodyPanel::Contents::read(const services::Session& session, BodyId id)
{
    const services::Book& book = session.book();
    auto detail = services::showBody(session, id);
    if (!detail)
        return fail(detail.error());
    Contents contents;
    contents.detail = std::move(*detail);
    if (contents.detail.row.kind != services::BodyKind::Partner)
        return contents;
    contents.agreements = services::listAgreements(book, id);
    contents.agents = services::listAgents(book, id);
    services::CommitmentFilter filter;
    filter.partner = id;
    contents.commitments = services::listCommitments(book, filter, book.today());
    contents.rules = services::listPermitRules(book);
    std::erase_if(contents.rules,
                  [&](const services::PermitRuleRow& row) { return row.rule.dinas != id; });
    return contents;
}

void BodyPanel::addContacts(QVBoxLayout& column)
{
    const Texts texts = m_context.texts();
    addTitle(column, tr("Narahubung"), "body.contact", tr("Tambah"), [this] { openContact(); });
    const auto& contacts = m_contents->detail.contacts;
    if (contacts.empty())
        column.addWidget(new TextLabel(tr("Belum ada narahubung."), Type::Small, Ink::Muted, this));
    for (const services::ContactRow& contact : contacts) {
        QStringList words;
        if (!contact.post.empty())
            words.append(qs(contact.post));
        if (!contact.maskedPhone.empty())
            words.append(qs(contact.maskedPhone));
        words.append(
            contact.until
                ? tr("%1 sampai %2").arg(texts.day(contact.since), texts.day(*contact.until))
                : tr("sejak %1").arg(texts.day(contact.since)));
        DetailActs acts;
        if (!contact.maskedPhone.empty() && mayWrite("body.reveal"))
            acts.emplace_back(tr("Lihat nomor"), [this, contact] { revealContact(contact); });
        if (!contact.until && mayWrite("body.contact"))
            acts.emplace_back(tr("Akhiri"), [this, contact] { endContact(contact); });
        addDetailEntry(column, this, qs(contact.name), words.join(QStringLiteral(", ")), acts);
    }
}

void BodyPanel::revealContact(const services::ContactRow& contact)
{
    const auto reason =
        m_context.prompts().reason(this, {tr("Lihat nomor %1").arg(qs(contact.name)),
                                          tr("Alasannya dicatat bersama nama Anda."),
                                          {tr("Menghubungi narahubung"), tr("Memeriksa data")},
                                          tr("Lihat nomor")});
    if (!reason)
        return;
    const auto phone =
        services::revealContact(*m_context.session(), contact.id, reason->toStdString());
    if (phone)
        m_context.prompts().tell(this, qs(contact.name), qs(*phone));
    else
        m_context.prompts().tell(this, tr("Tidak ditampilkan"), phone.error());
}

void BodyPanel::endContact(const services::ContactRow& contact)
{
    if (!m_context.prompts().confirm(
            this, {tr("Akhiri narahubung"),
                   tr("%1 tidak lagi menjadi narahubung sejak besok. Riwayatnya tetap ada.")
                       .arg(qs(contact.name)),
                   tr("Akhiri"), false}))
        return;
    const Outcome done = services::endContact(*m_context.session(), contact.id, m_context.today());
    if (!done)
        m_context.prompts().tell(this, tr("Tidak diakhiri"), done.error());
}

void BodyPanel::addPermits(QVBoxLayout& column)
{
    const Texts texts = m_context.texts();
    addTitle(column, tr("Izin"), "body.permit", tr("Tambah"),
             [this] { opened(permitForm(m_context, m_choices, *m_body, window())); });
    const auto& permits = m_contents->detail.permits;
    if (permits.empty())
        column.addWidget(new TextLabel(tr("Belum ada izin."), Type::Small, Ink::Muted, this));
    for (const services::PermitRow& permit : permits) {
        QStringList words{qs(permit.dinas), texts.term(code(permit.state))};
        if (permit.permit.until)
            words.append(tr("sampai %1").arg(texts.day(*permit.permit.until)));
        DetailActs acts;
        if (mayWrite("body.permit"))
            acts.emplace_back(tr("Ubah"), [this, permit] {
                opened(permitStateForm(m_context, permit, window()));
            });
        QVBoxLayout* entry = addDetailEntry(column, this, qs(permit.permit.permit),
                                            words.join(QStringLiteral(", ")), acts);
        if (permit.demanded)
            entry->addWidget(
                new TextLabel(tr("Kepesertaan menjadi syarat"), Type::Small, Ink::Warn, this));
    }
}

void BodyPanel::addRules(QVBoxLayout& column)
{
    const Texts texts = m_context.texts();
    addTitle(column, tr("Syarat kepesertaan untuk izin"), "body.permit", tr("Tambah"),
             [this] { opened(permitRuleForm(m_context, *m_body, window())); });
    if (m_contents->rules.empty())
        column.addWidget(
            new TextLabel(tr("Belum ada izin yang mensyaratkan."), Type::Small, Ink::Muted, this));
    for (const services::PermitRuleRow& row : m_contents->rules)
        addDetailEntry(column, this,
                       row.rule.permit.empty() ? tr("Semua izin") : qs(row.rule.permit),
                       tr("sejak %1, %2").arg(texts.day(row.rule.from), qs(row.rule.source)));
}

void BodyPanel::addAgreements(QVBoxLayout& column)
{
    const Texts texts = m_context.texts();
    addTitle(column, tr("Perjanjian"), "partner.agreement", tr("Tambah"),
             [this] { opened(agreementForm(m_context, *m_body, window())); });
    if (m_contents->agreements.empty())
        column.addWidget(new TextLabel(tr("Belum ada perjanjian."), Type::Small, Ink::Muted, this));
    for (const services::AgreementRow& row : m_contents->agreements)
        addDetailEntry(column, this, qs(row.agreement.number),
                       tr("%1 sampai %2, %3")
                           .arg(texts.day(row.agreement.from), texts.day(row.agreement.until),
                                texts.term(code(row.state)).toLower()));
}

void BodyPanel::addAgents(QVBoxLayout& column)
{
    const Texts texts = m_context.texts();
    addTitle(column, tr("Agen"), "partner.agent", tr("Tambah"),
             [this] { opened(agentForm(m_context, m_choices, *m_body, window())); });
    const auto today = m_context.today();
    std::int64_t count = 0;
    for (const services::AgentRow& row : m_contents->agents)
        if (!row.agent.until || *row.agent.until >= today) {
            ++count;
            addDetailEntry(column, this, qs(row.kader),
                           tr("sejak %1").arg(texts.day(row.agent.since)));
        }
    if (const WadahRule* rule = wadahRuleOn(today, services::wadahRules());
        rule && count < rule->agents)
        column.addWidget(new TextLabel(
            tr("%1 dari sedikitnya %2 agen").arg(texts.count(count)).arg(rule->agents), Type::Small,
            Ink::Warn, this));
}

void BodyPanel::addCommitments(QVBoxLayout& column)
{
    addTitle(column, tr("Komitmen"), "partner.commit", tr("Tambah"),
             [this] { opened(commitmentForm(m_context, m_choices, m_body, window())); });
    if (m_contents->commitments.empty())
        column.addWidget(new TextLabel(tr("Belum ada komitmen."), Type::Small, Ink::Muted, this));
    for (const services::CommitmentRow& row : m_contents->commitments)
        column.addWidget(new CommitmentCard(m_context, row, m_context.today(), this));
}

} // namespace penggerak::gui
