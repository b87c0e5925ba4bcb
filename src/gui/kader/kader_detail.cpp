#include "gui/kader/kader_detail.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/tags.h"
#include "gui/furniture/text_label.h"
#include "gui/kader/kader_words.h"
#include "gui/shell/app_context.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr int margin = 17;

} // namespace

KaderDetail::KaderDetail(AppContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
{
    m_empty = new EmptyState(this);
    m_empty->set(Icon::PersonCheck, tr("Belum ada yang dipilih"),
                 tr("Pilih satu kader di daftar untuk melihat dokumen, wilayah, dan langkah "
                    "berikutnya."));
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Rule(whole));
    m_scroll = new QScrollArea(whole);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(whole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 3);
    layout->addWidget(m_stack);
}

QWidget* KaderDetail::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(margin, 12, margin, 12);
    layout->setSpacing(4);
    m_name = new TextLabel({}, Type::Section, Ink::Text, head, true);
    m_name->setElided(true);
    m_who = new TextLabel({}, Type::Small, Ink::Muted, head);
    m_who->setElided(true);
    layout->addWidget(m_name);
    layout->addWidget(m_who);
    auto* tags = new QHBoxLayout;
    tags->setSpacing(8);
    m_status = new Tag(head);
    m_ready = new Tag(head);
    tags->addWidget(m_status);
    tags->addWidget(m_ready);
    tags->addStretch(1);
    layout->addSpacing(2);
    layout->addLayout(tags);
    m_acts = new QWidget(head);
    auto* acts = new QVBoxLayout(m_acts);
    acts->setContentsMargins(0, 8, 0, 0);
    acts->setSpacing(space::small);
    m_move = new ActionButton(ActionButton::Kind::Primary, tr("Pindah status"), m_acts);
    m_move->setSymbol(Icon::ArrowRight);
    m_handOver = new ActionButton(ActionButton::Kind::Secondary, tr("Alihkan orangnya"), m_acts);
    m_handOver->setSymbol(Icon::People);
    m_document = new ActionButton(ActionButton::Kind::Secondary, tr("Dokumen"), m_acts);
    m_document->setSymbol(Icon::Document);
    m_territory = new ActionButton(ActionButton::Kind::Secondary, tr("Wilayah"), m_acts);
    m_territory->setSymbol(Icon::MapPin);
    for (const auto& [left, right] :
         {std::pair(m_move, m_handOver), std::pair(m_document, m_territory)}) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::small);
        row->addWidget(left);
        row->addWidget(right);
        row->addStretch(1);
        acts->addLayout(row);
    }
    layout->addWidget(m_acts);
    m_acts->setVisible(m_context.isWriter() &&
                       (m_context.may("kader.move") || m_context.may("kader.document")));
    m_move->setVisible(m_context.may("kader.move"));
    m_handOver->setVisible(m_context.may("kader.hand_over"));
    m_document->setVisible(m_context.may("kader.document"));
    m_territory->setVisible(m_context.may("kader.territory"));
    for (ActionButton* each : {m_move, m_handOver, m_document, m_territory})
        m_context.waitsForWriting(each);
    connect(m_move, &QAbstractButton::clicked, this, &KaderDetail::moveWanted);
    connect(m_handOver, &QAbstractButton::clicked, this, &KaderDetail::handOverWanted);
    connect(m_document, &QAbstractButton::clicked, this, &KaderDetail::documentWanted);
    connect(m_territory, &QAbstractButton::clicked, this, &KaderDetail::territoryWanted);
    return head;
}

void KaderDetail::show(const std::optional<services::KaderDetails>& details)
{
    m_details = details;
    m_stack->setCurrentIndex(details ? 1 : 0);
    if (!details)
        return;
    const Texts texts = m_context.texts();
    const services::KaderRow& row = details->row;
    m_name->setText(qs(row.kader.name));
    QStringList who{texts.term(row.kader.type)};
    for (const std::string& part : {row.kader.origin, row.office, details->phone})
        if (!part.empty())
            who.append(qs(part));
    m_who->setText(who.join(QStringLiteral(" · ")));
    if (row.step)
        m_status->set(texts.term(code(row.step->status)), lookOf(row.step->status));
    m_ready->set(row.readiness.isReady() ? tr("Boleh menagih") : tr("Belum boleh menagih"),
                 lookOfReadiness(row.readiness.isReady()));
    fillBody();
}

void KaderDetail::addReadiness(QVBoxLayout* column, QWidget* body)
{
    const Texts texts = m_context.texts();
    const services::KaderRow& row = m_details->row;
    const auto say = [&](InlineMessage::Kind kind, const QString& fact, const QStringList& lines) {
        auto* message = new InlineMessage(body);
        message->show(kind, fact, lines.join(QLatin1Char('\n')));
        column->addWidget(message);
    };
    const bool works = row.step && row.step->status == KaderStatus::Active;
    if (works && !row.readiness.isReady()) {
        QStringList lines;
        for (const ReadinessReason& reason : row.readiness.missing)
            lines.append(sentenceOf(reason, texts));
        say(InlineMessage::Kind::Warning, tr("Belum boleh menagih"), lines);
    }
    if (works && !row.readiness.soon.empty()) {
        QStringList lines;
        for (const ReadinessReason& reason : row.readiness.soon)
            lines.append(sentenceOf(reason, texts));
        say(InlineMessage::Kind::Info, tr("Segera berakhir"), lines);
    }
    if (const QString idle = inactivitySentence(row, texts); !idle.isEmpty())
        say(InlineMessage::Kind::Warning,
            row.inactivity == Inactivity::Deactivate ? tr("Usul nonaktif") : tr("Sepi"), {idle});
}

void KaderDetail::addSection(QVBoxLayout* column, QWidget* body, const QString& title,
                             const QString& nothing, bool any)
{
    column->addSpacing(8);
    column->addWidget(new TextLabel(title, Type::Base, Ink::Text, body, true));
    if (!any) {
        auto* words = new TextLabel(nothing, Type::Small, Ink::Muted, body);
        words->setWordWrap(true);
        column->addWidget(words);
    }
}

void KaderDetail::addLine(QVBoxLayout* column, QWidget* body, const QString& first,
                          const QString& second, QWidget* act)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* top = new TextLabel(first, Type::Base, Ink::Text, body);
    top->setElided(true);
    words->addWidget(top);
    if (!second.isEmpty()) {
        auto* below = new TextLabel(second, Type::Small, Ink::Muted, body);
        below->setElided(true);
        words->addWidget(below);
    }
    row->addLayout(words, 1);
    if (act)
        row->addWidget(act, 0, Qt::AlignTop);
    column->addLayout(row);
}

void KaderDetail::fillBody()
{
    const Texts texts = m_context.texts();
    const bool writes = m_context.isWriter();
    auto* body = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(margin, 10, margin, 12);
    column->setSpacing(6);
    addReadiness(column, body);
    const services::KaderDetails& details = *m_details;

    addSection(column, body, tr("Dokumen"), tr("Belum ada dokumen. Catat dengan Ctrl+D."),
               !details.documents.empty());
    for (const services::DocumentRow& row : details.documents) {
        LinkButton* remove = nullptr;
        if (writes && row.id.value() != 0 && m_context.may("kader.document")) {
            remove = new LinkButton(tr("Hapus"), body);
            remove->setAccessibleName(tr("Hapus dokumen %1").arg(qs(row.document.number)));
            connect(remove, &QAbstractButton::clicked, this,
                    [this, id = row.id] { emit documentRemoved(id); });
        }
        QString second = periodText(row.document.valid, texts);
        if (!row.training.empty())
            second += QStringLiteral(" · ") + qs(row.training);
        addLine(column, body,
                QStringLiteral("%1 %2").arg(texts.term(code(row.document.kind)),
                                            qs(row.document.number)),
                second, remove);
    }
    addSection(column, body, tr("Wilayah"), tr("Belum ada wilayah. Beri dengan Ctrl+T."),
               !details.territories.empty());
    for (const services::TerritoryRow& row : details.territories) {
        LinkButton* end = nullptr;
        if (writes && !row.territory.held.until && m_context.may("kader.territory")) {
            end = new LinkButton(tr("Akhiri"), body);
            end->setAccessibleName(tr("Akhiri wilayah %1").arg(qs(row.place)));
            connect(end, &QAbstractButton::clicked, this,
                    [this, id = row.id] { emit territoryEnded(id); });
        }
        addLine(column, body, qs(row.place), periodText(row.territory.held, texts), end);
    }
    if (!details.potential.empty())
        addSection(column, body,
                   tr("Calon yang dibawa: %1 dari %2 menjadi peserta")
                       .arg(details.participants)
                       .arg(details.potential.size()),
                   {}, true);
    for (const services::PotentialRow& row : details.potential) {
        QStringList second;
        for (const std::string& part : {row.maskedNik, row.maskedPhone})
            if (!part.empty())
                second.append(qs(part));
        second.append(row.stage ? texts.term(*row.stage) : tr("belum ada di buku"));
        addLine(column, body, qs(row.name), second.join(QStringLiteral(" · ")));
    }
    addSection(column, body, tr("Riwayat status"), {}, true);
    for (auto step = details.steps.rbegin(); step != details.steps.rend(); ++step) {
        LinkButton* undo = nullptr;
        if (step == details.steps.rbegin() && details.steps.size() > 1 && writes &&
            m_context.may("kader.move")) {
            undo = new LinkButton(tr("Batalkan"), body);
            undo->setAccessibleName(tr("Batalkan status terakhir"));
            connect(undo, &QAbstractButton::clicked, this, &KaderDetail::undoWanted);
        }
        QStringList second{texts.day(step->from)};
        if (step->reason != KaderReason::None)
            second.append(texts.term(code(step->reason)));
        if (!step->note.empty())
            second.append(qs(step->note));
        addLine(column, body, texts.term(code(step->status)), second.join(QStringLiteral(" · ")),
                undo);
    }
    if (details.roles.size() > 1)
        addSection(column, body, tr("Peran lain"), {}, true);
    for (const services::PersonRoleRow& role : details.roles)
        if (details.roles.size() > 1 && role.role != "kader")
            addLine(column, body,
                    texts.term(role.role) + (role.detail.empty()
                                                 ? QString()
                                                 : QStringLiteral(", ") + texts.term(role.detail)),
                    periodText(role.held, texts));
    if (details.row.kader.person) {
        auto* open = new LinkButton(tr("Buka orangnya di Prospek"), body);
        connect(open, &QAbstractButton::clicked, this,
                [this, person = *details.row.kader.person] { emit personWanted(person); });
        column->addSpacing(6);
        column->addWidget(open, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false); // setWidget() has set it
}

} // namespace penggerak::gui
