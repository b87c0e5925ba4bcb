#include "gui/kas/stuck_view.h"

#include "gui/dues/due_words.h"
#include "gui/furniture/filter_chip.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/app_context.h"
#include "print/dues/receipt.h"
#include "services/outreach/outreach.h"

#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace penggerak::gui {

StuckView::StuckView(AppContext& context, QWidget* parent)
    : KasView(context,
              {{tr("Pekerja")},
               {tr("Kader"), 200},
               {tr("Jumlah"), 110, true},
               {tr("Keadaan"), 200, false, true},
               {tr("Umur"), 90, true},
               {tr("Kuitansi"), 100}},
              parent)
    , m_kaderChip(new FilterChip(this))
    , m_agrees(new TextLabel({}, Type::Base, Ink::Muted, this))
{
    m_kaderChip->setKey(tr("Kader"));
    m_kaderChip->setVisible(!context.session()->actor().kader);
    head()->insertWidget(0, m_kaderChip);
    head()->insertWidget(1, m_agrees);
    const auto choose = [this](const QVariant& choice) {
        m_kader = choice.isValid() ? std::optional(KaderId(choice.toLongLong())) : std::nullopt;
        refresh();
    };
    connect(m_kaderChip, &FilterChip::picked, this, choose);
    connect(m_kaderChip, &FilterChip::cleared, this, [choose] { choose({}); });
    const auto any = [this] { return row() != nullptr; };
    addAct({tr("Buka orang"), QKeySequence(Qt::Key_Return), Icon::Person, true,
            [this] { opened(); }, any});
    addAct({tr("Iuran kadernya"), QKeySequence(Qt::CTRL | Qt::Key_J), Icon::Card, true,
            [this] { openKader(); }, any});
}

StuckView::Sum StuckView::sumOf(DueState state)
{
    switch (state) {
    case DueState::Held:
        return Held;
    case DueState::Collected:
        return Collected;
    case DueState::HandedIn:
        return HandedIn;
    default:
        return Debited;
    }
}

void StuckView::refresh()
{
    setChip();
    reading().run([book = context().book(), session = *context().session(),
                   kader = m_kader] { return services::stuckDues(session, book->today(), kader); },
                  [this](Result<std::vector<services::StuckGroup>> groups) {
                      if (groups)
                          arrive(std::move(*groups));
                      else
                          showRefusal(groups.error());
                  });
}

void StuckView::setChip()
{
    std::vector<FilterChip::Choice> choices{{tr("Semua"), {}}};
    QString chosen = tr("Semua");
    for (const auto all = services::listKader(*context().book());
         const services::Kader& kader : all) {
        choices.push_back({qs(kader.name), qlonglong(kader.id.value())});
        if (m_kader == kader.id)
            chosen = qs(kader.name);
    }
    m_kaderChip->setChoices(std::move(choices),
                            m_kader ? QVariant(qlonglong(m_kader->value())) : QVariant());
    m_kaderChip->setValue(chosen, m_kader.has_value());
}

void StuckView::arrive(std::vector<services::StuckGroup> groups)
{
    showSums(groups);
    m_rows.clear();
    for (services::StuckGroup& group : groups)
        for (services::DueListRow& row : group.rows)
            m_rows.push_back(std::move(row));
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const auto& a, const auto& b) { return a.days > b.days; });
    filter();
}

void StuckView::showSums(const std::vector<services::StuckGroup>& groups)
{
    struct Sums
    {
        std::int64_t count = 0;
        Rupiah amount;
        int oldest = 0;
    };
    std::array<Sums, SumCount> sums;
    Rupiah listed;
    Rupiah ledger;
    for (const services::StuckGroup& group : groups) {
        listed += group.amount;
        ledger += group.ledger;
        for (const services::DueListRow& row : group.rows) {
            Sums& sum = sums[sumOf(row.state)];
            ++sum.count;
            sum.amount += row.due.amount;
            sum.oldest = std::max(sum.oldest, row.days);
        }
    }
    const std::pair<QString, TagLook> faces[]{{tr("Tanpa deposit"), lookOf(DueState::Held)},
                                              {tr("Belum didebit"), lookOf(DueState::Collected)},
                                              {tr("Di kas kantor"), lookOf(DueState::HandedIn)},
                                              {tr("Belum terbukti"), lookOf(DueState::Debited)}};
    std::vector<SumTile::Face> tiles;
    for (int i = 0; i < SumCount; ++i) {
        const Sums& sum = sums[std::size_t(i)];
        tiles.push_back({faces[i].first, rupiah(sum.amount),
                         sum.count == 0 ? tr("tidak ada")
                                        : tr("%1, tertua %2")
                                              .arg(tr("%n iuran", nullptr, int(sum.count)),
                                                   tr("%n hari", nullptr, sum.oldest)),
                         faces[i].second, true, sum.count == 0});
    }
    KasView::sums()->show(std::move(tiles));
    const bool agrees = listed == ledger;
    m_agrees->setInk(agrees ? Ink::Muted : Ink::Bad);
    m_agrees->setText(agrees ? tr("Seluruhnya %1, sama dengan buku besar").arg(rupiah(listed))
                             : tr("Seluruhnya %1, buku besar %2: periksa buku di Pengaturan")
                                   .arg(rupiah(listed), rupiah(ledger)));
}

void StuckView::filter()
{
    const auto chosen = sums()->chosen();
    m_shown.clear();
    std::vector<qint64> keys;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (!chosen || sumOf(m_rows[i].state) == *chosen) {
            m_shown.push_back(i);
            keys.push_back(m_rows[i].due.id.value());
        }
    showNothing(Icon::Ok, tr("Tidak ada yang macet"),
                chosen ? tr("Tidak ada iuran dalam keadaan ini. Tekan jumlahnya lagi untuk melihat "
                            "semua.")
                       : tr("Setiap iuran yang diterima sudah punya bukti resmi."));
    showRows(std::move(keys), [this](std::size_t position) -> SimpleModel::Row {
        const services::DueListRow& row = m_rows[m_shown[position]];
        const Texts texts = context().texts();
        SimpleModel::Cell state{texts.term(services::termOf(row.state))};
        state.tag = lookOf(row.state);
        return {{qs(row.person),
                 row.state == DueState::Held
                     ? QString()
                     : qs(print::monthsInWords(texts.language(), row.due.first, row.due.months)),
                 true},
                {qs(row.kader)},
                {texts.count(row.due.amount.value()), {}, true, true},
                state,
                {tr("%n hari", nullptr, row.days), {}, false, true},
                {row.receipt.empty() ? QStringLiteral("–") : qs(row.receipt)}};
    });
}

const services::DueListRow* StuckView::row() const
{
    const auto position = current();
    return position && *position < m_shown.size() ? &m_rows[m_shown[*position]] : nullptr;
}

void StuckView::showCurrent()
{
    const services::DueListRow* const due = row();
    if (!due)
        return showStrip({}, {});
    const Texts texts = context().texts();
    QStringList facts{
        tr("%1 sejak %2").arg(texts.term(services::termOf(due->state)), texts.day(due->since)),
        tr("diterima %1").arg(texts.day(due->due.happenedOn))};
    if (!due->billingCode.empty())
        facts.append(tr("kode iuran %1").arg(qs(due->billingCode)));
    showStrip(QStringLiteral("%1, %2").arg(qs(due->person), rupiah(due->due.amount)),
              facts.join(QStringLiteral(" · ")));
}

void StuckView::opened()
{
    if (const services::DueListRow* const due = row())
        emit context().pageRequested(QStringLiteral("prospek"), qs(due->due.person.text()));
}

void StuckView::openKader()
{
    const services::DueListRow* const due = row();
    if (due && due->due.kader)
        emit context().pageRequested(QStringLiteral("iuran"), qs(due->due.kader->text()));
}

std::optional<ExportButton::What> StuckView::exported() const
{
    services::ExportOrder order;
    order.kind = services::ExportKind::Stuck;
    order.moneyKader = m_kader;
    return ExportButton::What{order, tr("Iuran macet %1").arg(qs(context().today().iso()))};
}

std::vector<Shot> StuckView::shots()
{
    return {{QStringLiteral("kas-macet"), {}}, {QStringLiteral("kas-macet-disaring"), [this] {
                                                    sums()->choose(Collected);
                                                    return nullptr;
                                                }}};
}

} // namespace penggerak::gui
