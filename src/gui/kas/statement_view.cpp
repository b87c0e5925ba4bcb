#include "gui/kas/statement_view.h"

#include "gui/furniture/filter_chip.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/app_context.h"
#include "print/pdf/pdf.h"
#include "print/rupiah/statement_paper.h"
#include "services/offices/offices.h"
#include "services/printing/printing.h"
#include "services/rupiah/statement_words.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QUuid>

namespace penggerak::gui {

StatementView::StatementView(AppContext& context, QWidget* parent)
    : KasView(context,
              {{tr("Tanggal"), 130},
               {tr("Catatan")},
               {tr("Masuk"), 120, true},
               {tr("Keluar"), 120, true},
               {tr("Saldo"), 130, true},
               {tr("Ditahan"), 120, true}},
              parent)
    , m_accountChip(new FilterChip(this))
    , m_periodChip(new FilterChip(this))
    , m_name(new TextLabel({}, Type::Section, Ink::Text, this, true))
{
    head()->insertWidget(0, m_name);
    head()->addWidget(m_accountChip);
    head()->addWidget(m_periodChip);
    addBack(tr("Deposit"));
    m_accountChip->setKey(tr("Rekening"));
    m_periodChip->setKey(tr("Periode"));
    const auto choosePeriod = [this](const QVariant& choice) {
        m_period = static_cast<Period>(choice.toInt());
        refresh();
    };
    const auto chooseAccount = [this](const QVariant& choice) {
        m_cash = choice.toBool();
        refresh();
    };
    connect(m_periodChip, &FilterChip::picked, this, choosePeriod);
    connect(m_periodChip, &FilterChip::cleared, this, [choosePeriod] { choosePeriod(Quarter); });
    connect(m_accountChip, &FilterChip::picked, this, chooseAccount);
    connect(m_accountChip, &FilterChip::cleared, this, [chooseAccount] { chooseAccount(false); });
    addAct({tr("Cetak PDF"), QKeySequence(Qt::CTRL | Qt::Key_P), Icon::Printer, writes("print.run"),
            [this] { print(); }, [this] { return !m_cash; }, true});
    addAct({tr("Batalkan catatan"), QKeySequence(Qt::CTRL | Qt::Key_B), Icon::Undo,
            writes("deposit.reverse"), [this] { reverse(); }, [this] { return mayReverse(); },
            true});
}

void StatementView::open(const DepositOwner& owner, const QString& name)
{
    m_owner = owner;
    m_ownerName = name;
    m_cash = false;
    m_period = Quarter;
    refresh();
}

std::pair<Day, Day> StatementView::days() const
{
    const Day today = context().today();
    const Month month = Month::of(today);
    switch (m_period) {
    case LastMonth:
        return {month.plus(-1).firstDay(), month.plus(-1).lastDay()};
    case Quarter:
        return {month.plus(-2).firstDay(), today};
    case Year:
        return {*Day::of(today.year(), 1, 1), today};
    case Always:
        return {*Day::of(1900, 1, 1), today};
    default:
        return {month.firstDay(), today};
    }
}

Account StatementView::account() const
{
    return m_cash ? Account::cashOf(*m_owner.kader) : Account::depositOf(m_owner);
}

void StatementView::setChips()
{
    const std::pair<Period, QString> periods[]{{ThisMonth, tr("Bulan ini")},
                                               {LastMonth, tr("Bulan lalu")},
                                               {Quarter, tr("Tiga bulan terakhir")},
                                               {Year, tr("Tahun ini")},
                                               {Always, tr("Seluruhnya")}};
    std::vector<FilterChip::Choice> choices;
    for (const auto& [period, word] : periods) {
        choices.push_back({word, int(period)});
        if (period == m_period)
            m_periodChip->setValue(word, period != Quarter);
    }
    m_periodChip->setChoices(std::move(choices), int(m_period));
    m_accountChip->setVisible(m_owner.kader.has_value());
    m_accountChip->setChoices({{tr("Deposit"), false}, {tr("Uang di tangan"), true}}, m_cash);
    m_accountChip->setValue(m_cash ? tr("Uang di tangan") : tr("Deposit"), m_cash);
    m_name->setText(m_ownerName);
}

void StatementView::refresh()
{
    if (!m_owner.kader && !m_owner.body)
        return;
    setChips();
    reading().run(
        [book = context().book(), session = *context().session(), account = account(),
         days = days()] {
            return services::accountStatement(session, account, days.first, days.second);
        },
        [this](Result<services::Statement> statement) {
            if (statement)
                arrive(std::move(*statement));
            else
                showRefusal(statement.error());
        });
}

void StatementView::arrive(services::Statement statement)
{
    m_statement = std::move(statement);
    Rupiah paidIn;
    Rupiah paidOut;
    std::vector<qint64> keys;
    for (const services::StatementRow& row : m_statement.rows) {
        (row.change > Rupiah() ? paidIn : paidOut) += row.change;
        keys.push_back(row.transfer.id.value());
    }
    const Texts texts = context().texts();
    const auto [from, until] = days();
    const TagLook quiet{Icon::Minus, Ink::Muted, Ink::NeutralTint};
    const TagLook ends{Icon::Card, Ink::Info, Ink::InfoTint};
    sums()->show(
        {{tr("Saldo awal"), rupiah(m_statement.opening.posted),
          m_period == Always ? tr("sebelum catatan pertama") : texts.day(from), ends, false},
         {tr("Masuk"),
          rupiah(paidIn),
          {},
          {Icon::Plus, Ink::Good, Ink::GoodTint},
          false,
          paidIn.isZero()},
         {tr("Keluar"), rupiah(-paidOut), {}, quiet, false, paidOut.isZero()},
         {tr("Saldo akhir"), rupiah(m_statement.closing.posted),
          m_statement.closing.reserved.isZero()
              ? texts.day(until)
              : tr("%1, %2 ditahan").arg(texts.day(until), rupiah(m_statement.closing.reserved)),
          ends, false}});
    showNothing(Icon::Document, tr("Tidak ada catatan di masa ini"),
                tr("Saldonya tidak berubah. Pilih periode lain untuk melihat catatannya."));
    showRows(std::move(keys), [this, texts](std::size_t position) -> SimpleModel::Row {
        const services::StatementRow& row = m_statement.rows[position];
        const auto amount = [&](Rupiah rupiah) {
            return SimpleModel::Cell{
                rupiah.isZero() ? QString() : texts.count(rupiah.value()), {}, false, true};
        };
        SimpleModel::Cell what{qs(services::entryWords(row, texts.language())),
                               qs(services::entryNote(row, texts.language())), true};
        if (row.reversed) {
            what.text = tr("%1 (dibatalkan)").arg(what.text);
            what.strong = false;
            what.ink = Ink::Muted;
        }
        const bool in = row.change > Rupiah();
        SimpleModel::Cell balance = amount(row.after.posted);
        balance.text = texts.count(row.after.posted.value());
        balance.strong = true;
        return {{texts.day(row.transfer.happenedOn)}, what,    amount(in ? row.change : Rupiah()),
                amount(in ? Rupiah() : -row.change),  balance, amount(row.after.reserved)};
    });
}

const services::StatementRow* StatementView::row() const
{
    const auto position = current();
    return position && *position < m_statement.rows.size() ? &m_statement.rows[*position] : nullptr;
}

void StatementView::showCurrent()
{
    const services::StatementRow* const entry = row();
    if (!entry)
        return showStrip({}, {});
    const Texts texts = context().texts();
    QStringList facts{texts.day(entry->transfer.happenedOn),
                      tr("catatan ke-%1").arg(texts.count(entry->transfer.seq))};
    for (const std::string& fact : {entry->person, entry->proof})
        if (!fact.empty())
            facts.append(qs(fact));
    if (!entry->reason.empty())
        facts.append(texts.term(entry->reason));
    if (entry->change.isZero())
        facts.append(tr("hanya mengubah yang ditahan"));
    const Rupiah moved = entry->change.isZero() ? entry->reserved : entry->change;
    showStrip(QStringLiteral("%1, %2").arg(qs(services::entryWords(*entry, texts.language())),
                                           rupiah(moved)),
              facts.join(QStringLiteral(" · ")));
}

bool StatementView::mayReverse() const
{
    const services::StatementRow* const entry = row();
    return entry && entry->transfer.kind <= TransferKind::Adjustment && !entry->reversed &&
           !entry->transfer.reverses;
}

void StatementView::reverse()
{
    const TransferId entry = row()->transfer.id;
    const services::Session& session = *context().session();
    const bool proposes = services::permission(session.actor().role, "deposit.reverse") ==
                          services::Permission::Propose;
    const Texts texts = context().texts();
    const auto reason = context().prompts().reason(
        this, {tr("Batalkan catatan deposit"),
               proposes ? tr("Yang keliru dibatalkan dengan catatan baru; keduanya tetap tampak. "
                             "Orang lain yang menyetujui pembatalannya.")
                        : tr("Yang keliru dibatalkan dengan catatan baru; keduanya tetap tampak."),
               {texts.term("entry_error"), texts.term("double_entry"), texts.term("wrong_person")},
               proposes ? tr("Ajukan pembatalan") : tr("Batalkan catatan")});
    if (!reason)
        return;
    Outcome done;
    if (proposes) {
        if (const auto proposed =
                services::proposeDepositReverse(session, entry, reason->toStdString());
            !proposed)
            done = fail(proposed.error());
    } else if (const auto posted = services::reverseDepositEntry(
                   session, entry, QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(),
                   reason->toStdString());
               !posted) {
        done = fail(posted.error());
    }
    if (!done)
        return context().prompts().tell(this, tr("Tidak dibatalkan"), done.error());
    emit context().toastRequested(proposes ? tr("Diajukan. Orang lain yang menyetujuinya.")
                                           : tr("Catatan dibatalkan."));
}

void StatementView::print()
{
    const auto [from, until] = days();
    const QString file = context().prompts().fileToSave(
        this, tr("Cetak rekening koran"),
        tr("Rekening koran %1 %2").arg(m_ownerName, qs(until.iso())) + QStringLiteral(".pdf"),
        tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (file.isEmpty())
        return;
    const auto printed =
        services::recordPrint(*context().session(), "statement",
                              m_owner.kader ? m_owner.kader->value() : m_owner.body->value(),
                              std::int64_t(m_statement.rows.size()));
    if (!printed)
        return context().prompts().tell(this, tr("Tidak dicetak"), printed.error());
    const auto offices = services::listOffices(*context().book());
    const print::Letter letter(context().texts().language(),
                               offices.empty() ? std::string() : offices.front().name, *printed);
    const Outcome written = print::writePdf(
        {print::depositStatement(letter, m_statement, from, until)}, file.toStdString());
    if (!written)
        return context().prompts().tell(this, tr("Tidak dicetak"), written.error());
    emit context().toastRequested(
        tr("Rekening koran ditulis ke %1.").arg(QFileInfo(file).fileName()));
}

std::optional<ExportButton::What> StatementView::exported() const
{
    services::ExportOrder order;
    order.kind = services::ExportKind::Statement;
    order.account = account();
    std::tie(order.from, order.until) = days();
    return ExportButton::What{order,
                              tr("Rekening koran %1 %2").arg(m_ownerName, qs(order.until.iso()))};
}

} // namespace penggerak::gui
