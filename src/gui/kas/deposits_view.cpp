#include "gui/kas/deposits_view.h"

#include "gui/dues/money_forms.h"
#include "gui/shell/app_context.h"
#include "services/dues/dues.h"

#include <algorithm>

namespace penggerak::gui {

DepositsView::DepositsView(AppContext& context, QWidget* parent)
    : KasView(context,
              {{tr("Pemilik")},
               {tr("Saldo"), 120, true},
               {tr("Ditahan"), 110, true},
               {tr("Minimum"), 110, true},
               {tr("Tersedia"), 120, true},
               {tr("Tunai di tangan"), 150, true},
               {tr("Keadaan"), 170, false, true}},
              parent)
{
    const auto any = [this] { return row() != nullptr; };
    const auto act = [&](const QString& text, const QKeySequence& keys, Icon symbol,
                         std::string_view verb, auto open) {
        addAct({text, keys, symbol, writes(verb), [this, open] { (this->*open)(); }, any, true});
    };
    addAct({tr("Rekening koran"), QKeySequence(Qt::Key_Return), Icon::Document, true,
            [this] { opened(); }, any});
    act(tr("Isi"), QKeySequence(Qt::CTRL | Qt::Key_D), Icon::Plus, "deposit.add",
        &DepositsView::openTopUp);
    act(tr("Kembalikan"), QKeySequence(Qt::CTRL | Qt::Key_R), Icon::Minus, "deposit.refund",
        &DepositsView::openRefund);
    act(tr("Sesuaikan"), QKeySequence(Qt::CTRL | Qt::Key_U), Icon::Pencil, "deposit.adjust",
        &DepositsView::openAdjust);
    addAct({tr("Setor tunai"), QKeySequence(Qt::CTRL | Qt::Key_T), Icon::Download,
            writes("dues.handin"), [this] { openHandIn(); },
            [this] { return row() && !row()->cash.isZero(); }, true});
}

void DepositsView::refresh()
{
    reading().run(
        [book = context().book(), session = *context().session()] {
            return services::listDeposits(session, book->today());
        },
        [this](Result<std::vector<services::DepositRow>> rows) {
            if (rows)
                arrive(std::move(*rows));
            else
                showRefusal(rows.error());
        });
}

void DepositsView::arrive(std::vector<services::DepositRow> rows)
{
    m_rows = std::move(rows);
    showSums();
    filter();
}

int DepositsView::days(const services::DepositRow& row) const
{
    return row.cashSince ? context().today().sinceEpoch() - row.cashSince->sinceEpoch() : 0;
}

void DepositsView::showSums()
{
    Rupiah posted;
    Rupiah reserved;
    Rupiah cash;
    std::int64_t below = 0;
    std::int64_t holders = 0;
    int oldest = 0;
    for (const services::DepositRow& row : m_rows) {
        posted += row.deposit.posted;
        reserved += row.deposit.reserved;
        cash += row.cash;
        below += row.isBelowFloor();
        holders += !row.cash.isZero();
        oldest = std::max(oldest, days(row));
    }
    sums()->show({{tr("Saldo semua deposit"),
                   rupiah(posted),
                   tr("%1 ditahan untuk iuran").arg(rupiah(reserved)),
                   {Icon::Card, Ink::Info, Ink::InfoTint},
                   false},
                  {tr("Di bawah minimum"),
                   tr("%n pemilik", nullptr, int(below)),
                   below == 0 ? tr("semua cukup") : tr("tidak dapat menerima iuran lagi"),
                   {Icon::Warning, Ink::Bad, Ink::BadTint},
                   true,
                   below == 0},
                  {tr("Tunai di tangan"),
                   rupiah(cash),
                   holders == 0 ? tr("tidak ada")
                                : tr("%1, tertua %2")
                                      .arg(tr("%n kader", nullptr, int(holders)),
                                           tr("%n hari", nullptr, oldest)),
                   {Icon::Clock, Ink::Warn, Ink::WarnTint},
                   true,
                   holders == 0}});
}

void DepositsView::filter()
{
    const auto chosen = sums()->chosen();
    m_shown.clear();
    std::vector<qint64> keys;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const services::DepositRow& row = m_rows[i];
        if ((chosen == BelowFloor && !row.isBelowFloor()) ||
            (chosen == InHand && row.cash.isZero()))
            continue;
        m_shown.push_back(i);
        keys.push_back(row.owner.kader ? row.owner.kader->value() : row.owner.body->value());
    }
    showNothing(Icon::Card, chosen ? tr("Tidak ada yang cocok") : tr("Belum ada deposit"),
                chosen ? tr("Tekan jumlahnya lagi untuk melihat semua.")
                       : tr("Deposit pertama seorang kader diisi di halaman Iuran."));
    showRows(std::move(keys), [this](std::size_t position) -> SimpleModel::Row {
        const services::DepositRow& row = m_rows[m_shown[position]];
        const Texts texts = context().texts();
        const auto amount = [&](Rupiah rupiah) {
            return SimpleModel::Cell{texts.count(rupiah.value()), {}, false, true};
        };
        SimpleModel::Cell available = amount(row.available);
        available.strong = true;
        if (row.isBelowFloor())
            available.ink = Ink::Bad;
        SimpleModel::Cell cash = amount(row.cash);
        if (row.cashSince)
            cash.second = tr("%n hari", nullptr, days(row));
        SimpleModel::Cell state;
        if (row.isBelowFloor()) {
            state.text = tr("Di bawah minimum");
            state.tag = {Icon::Warning, Ink::Bad, Ink::BadTint};
        } else if (row.isReady || row.owner.body) {
            state.text = tr("Cukup");
            state.tag = {Icon::Ok, Ink::Good, Ink::GoodTint};
        } else {
            state.text = tr("Tidak menagih");
            state.tag = {Icon::Minus, Ink::Neutral, Ink::NeutralTint};
        }
        return {{qs(row.name), row.owner.kader ? tr("kader") : tr("wadah"), true},
                amount(row.deposit.posted),
                amount(row.deposit.reserved),
                amount(row.floor),
                available,
                cash,
                state};
    });
}

const services::DepositRow* DepositsView::row() const
{
    const auto position = current();
    return position && *position < m_shown.size() ? &m_rows[m_shown[*position]] : nullptr;
}

void DepositsView::showCurrent()
{
    const services::DepositRow* const deposit = row();
    if (!deposit)
        return showStrip({}, {});
    showStrip(qs(deposit->name), deposit->isBelowFloor()
                                     ? tr("kurang %1 dari minimum").arg(rupiah(-deposit->available))
                                     : tr("tersedia %1").arg(rupiah(deposit->available)));
}

void DepositsView::opened()
{
    if (const services::DepositRow* const deposit = row())
        emit statementWanted(deposit->owner, qs(deposit->name));
}

QDialog* DepositsView::openTopUp()
{
    return present(depositForm(context(), DepositAct::TopUp, row()->owner, qs(row()->name), this));
}

QDialog* DepositsView::openRefund()
{
    return present(depositForm(context(), DepositAct::Refund, row()->owner, qs(row()->name), this));
}

QDialog* DepositsView::openAdjust()
{
    return present(adjustmentForm(context(), row()->owner, qs(row()->name), this));
}

QDialog* DepositsView::openHandIn()
{
    const services::DepositRow& deposit = *row();
    services::DueFilter collected;
    collected.kader = deposit.owner.kader;
    collected.state = DueState::Collected;
    const auto dues = services::listDues(*context().session(), collected, {}, 1);
    return present(handInForm(context(), *deposit.owner.kader, qs(deposit.name),
                              dues ? dues->amount : Rupiah(), this));
}

std::optional<ExportButton::What> DepositsView::exported() const
{
    services::ExportOrder order;
    order.kind = services::ExportKind::Deposits;
    return ExportButton::What{order, tr("Deposit %1").arg(qs(context().today().iso()))};
}

std::vector<Shot> DepositsView::shots()
{
    return {{QStringLiteral("kas-deposit"), {}},
            {QStringLiteral("kas-rekening"),
             [this]() -> QWidget* {
                 opened();
                 return nullptr;
             }},
            {QStringLiteral("kas-sesuaikan"), [this]() -> QWidget* {
                 if (!row() || !writes("deposit.adjust"))
                     return nullptr;
                 return openAdjust();
             }}};
}

} // namespace penggerak::gui
