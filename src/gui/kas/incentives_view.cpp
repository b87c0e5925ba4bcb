#include "gui/kas/incentives_view.h"

#include "gui/furniture/filter_chip.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/app_context.h"

#include <QHBoxLayout>

namespace penggerak::gui {

namespace {

constexpr int monthsOffered = 13;

} // namespace

IncentivesView::IncentivesView(AppContext& context, QWidget* parent)
    : KasView(context,
              {{tr("Kader")},
               {tr("Peserta baru"), 120, true},
               {tr("Dari peserta baru"), 150, true},
               {tr("Dari iuran"), 130, true},
               {tr("Untuk kader"), 140, true},
               {tr("Untuk organisasinya"), 170, true}},
              parent)
    , m_monthChip(new FilterChip(this))
    , m_scheme(new TextLabel({}, Type::Base, Ink::Muted, this))
    , m_month(Month::of(context.today()))
{
    m_monthChip->setKey(tr("Bulan"));
    head()->insertWidget(0, m_monthChip);
    head()->insertWidget(1, m_scheme);
    const auto choose = [this](const QVariant& choice) {
        m_month = choice.isValid() ? Month(choice.toInt()) : Month::of(this->context().today());
        refresh();
    };
    connect(m_monthChip, &FilterChip::picked, this, choose);
    connect(m_monthChip, &FilterChip::cleared, this, [choose] { choose({}); });
    addAct({tr("Baris demi baris"), QKeySequence(Qt::Key_Return), Icon::Table, true,
            [this] { opened(); }, [this] { return row() != nullptr; }});
}

void IncentivesView::setChip()
{
    const Month running = Month::of(context().today());
    std::vector<FilterChip::Choice> choices;
    for (int back = 0; back < monthsOffered; ++back) {
        const Month month = running.plus(-back);
        choices.push_back({context().texts().month(month), int(month.index())});
    }
    m_monthChip->setChoices(std::move(choices), int(m_month.index()));
    m_monthChip->setValue(context().texts().month(m_month), m_month != running);
}

void IncentivesView::refresh()
{
    setChip();
    reading().run([book = context().book(), session = *context().session(),
                   month = m_month] { return services::listIncentives(session, month); },
                  [this](Result<services::IncentiveList> list) {
                      if (list)
                          return arrive(std::move(*list));
                      m_scheme->clear();
                      m_list = {};
                      showRefusal(list.error());
                  });
}

void IncentivesView::arrive(services::IncentiveList list)
{
    m_list = std::move(list);
    m_scheme->setText(tr("Aturan: %1").arg(qs(m_list.scheme)));
    m_scheme->setToolTip(qs(m_list.source.text));
    const Texts texts = context().texts();
    const TagLook quiet{Icon::Card, Ink::Info, Ink::InfoTint};
    sums()->show(
        {{tr("Peserta baru yang dihitung"),
          texts.count(m_list.newParticipants),
          {},
          {Icon::PersonPlus, Ink::Good, Ink::GoodTint},
          false,
          m_list.newParticipants == 0},
         {tr("Untuk kader"), rupiah(m_list.toKader),
          tr("%n kader", nullptr, int(m_list.rows.size())), quiet, false, m_list.toKader.isZero()},
         {tr("Untuk organisasi kader"),
          rupiah(m_list.toOrganisation),
          {},
          quiet,
          false,
          m_list.toOrganisation.isZero()}});
    std::vector<qint64> keys;
    for (const services::IncentiveView& row : m_list.rows)
        keys.push_back(row.kader.value());
    showNothing(Icon::Card, tr("Belum ada insentif"),
                tr("Di bulan ini tidak ada peserta baru dan tidak ada iuran yang terbukti."));
    showRows(std::move(keys), [this, texts](std::size_t position) -> SimpleModel::Row {
        const services::IncentiveView& row = m_list.rows[position];
        const auto amount = [&](Rupiah rupiah, bool strong = false) {
            return SimpleModel::Cell{texts.count(rupiah.value()), {}, strong, true};
        };
        return {{qs(row.name), {}, true},
                {texts.count(row.incentive.newParticipants), {}, false, true},
                amount(row.incentive.acquisition),
                amount(row.incentive.dues),
                amount(row.incentive.toKader, true),
                amount(row.incentive.toOrganisation)};
    });
}

const services::IncentiveView* IncentivesView::row() const
{
    const auto position = current();
    return position && *position < m_list.rows.size() ? &m_list.rows[*position] : nullptr;
}

void IncentivesView::showCurrent()
{
    const services::IncentiveView* const kader = row();
    if (!kader)
        return showStrip({}, {});
    showStrip(QStringLiteral("%1, %2").arg(qs(kader->name), rupiah(kader->incentive.toKader)),
              tr("Program ini hanya menghitung; yang membayar adalah kantor."));
}

void IncentivesView::opened()
{
    if (const services::IncentiveView* const kader = row())
        emit linesWanted(kader->kader, qs(kader->name), m_month);
}

std::optional<ExportButton::What> IncentivesView::exported() const
{
    services::ExportOrder order;
    order.kind = services::ExportKind::Incentives;
    order.month = m_month;
    return ExportButton::What{order, tr("Insentif %1").arg(qs(m_month.text()))};
}

std::vector<Shot> IncentivesView::shots()
{
    return {{QStringLiteral("kas-insentif"), {}}, {QStringLiteral("kas-insentif-baris"), [this] {
                                                       opened();
                                                       return nullptr;
                                                   }}};
}

IncentiveLinesView::IncentiveLinesView(AppContext& context, QWidget* parent)
    : KasView(context,
              {{tr("Orang")},
               {tr("Untuk"), 220},
               {tr("Segmen"), 90},
               {tr("Jumlah"), 120, true},
               {tr("Alasan"), 320, false, true}},
              parent)
    , m_name(new TextLabel({}, Type::Section, Ink::Text, this, true))
{
    head()->insertWidget(0, m_name);
    addBack(tr("Insentif"));
    addAct({tr("Buka orang"), QKeySequence(Qt::Key_Return), Icon::Person, true,
            [this] { opened(); }, [this] { return line() && line()->person.value() != 0; }});
}

void IncentiveLinesView::open(KaderId kader, const QString& name, Month month)
{
    m_kader = kader;
    m_kaderName = name;
    m_month = month;
    m_name->setText(QStringLiteral("%1, %2").arg(name, context().texts().month(month)));
    refresh();
}

void IncentiveLinesView::refresh()
{
    if (m_kaderName.isEmpty())
        return;
    reading().run([book = context().book(), session = *context().session(), kader = m_kader,
                   month = m_month] { return services::showIncentive(session, kader, month); },
                  [this](Result<services::IncentiveList> list) {
                      if (list)
                          arrive(*list);
                      else
                          showRefusal(list.error());
                  });
}

void IncentiveLinesView::arrive(const services::IncentiveList& list)
{
    const Texts texts = context().texts();
    m_people = list.people;
    m_lines.clear();
    KaderIncentive incentive;
    if (!list.rows.empty())
        incentive = list.rows.front().incentive;
    for (const AcquisitionLine& each : incentive.acquisitionLines)
        m_lines.push_back({each.person, texts.term("incentive_new"), qs(code(each.segment)),
                           each.amount, each.reason});
    if (!incentive.bonus.isZero())
        m_lines.push_back(
            {{}, texts.term("incentive_bonus"), {}, incentive.bonus, IncentiveReason::Paid});
    for (const DuesIncentiveLine& each : incentive.duesLines)
        m_lines.push_back({each.dues.person,
                           tr("Iuran %1, bulan ke-%2")
                               .arg(texts.month(each.dues.contribution))
                               .arg(each.dues.ordinal()),
                           qs(code(each.dues.segment)), each.amount, each.reason});
    sums()->show({{tr("Dari peserta baru"),
                   rupiah(incentive.acquisition),
                   {},
                   {Icon::PersonPlus, Ink::Good, Ink::GoodTint},
                   false,
                   incentive.acquisition.isZero()},
                  {tr("Dari iuran"),
                   rupiah(incentive.dues),
                   {},
                   {Icon::Card, Ink::Info, Ink::InfoTint},
                   false,
                   incentive.dues.isZero()},
                  {tr("Untuk kader"),
                   rupiah(incentive.toKader),
                   {},
                   {Icon::Ok, Ink::Good, Ink::GoodTint},
                   false,
                   incentive.toKader.isZero()}});
    std::vector<qint64> keys;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        keys.push_back(qint64(i) + 1);
    showNothing(Icon::Card, tr("Tidak ada baris"),
                tr("Kader ini tidak membawa peserta baru, dan tidak ada iurannya yang terbukti."));
    showRows(std::move(keys), [this, texts](std::size_t position) -> SimpleModel::Row {
        const Line& line = m_lines[position];
        const bool gives = !line.amount.isZero();
        SimpleModel::Cell reason{texts.term(code(line.reason))};
        reason.tag = gives ? TagLook{Icon::Ok, Ink::Good, Ink::GoodTint}
                           : TagLook{Icon::Minus, Ink::Neutral, Ink::NeutralTint};
        return {{nameOf(line), {}, true},
                {line.what},
                {line.segment},
                {texts.count(line.amount.value()), {}, gives, true},
                reason};
    });
}

const IncentiveLinesView::Line* IncentiveLinesView::line() const
{
    const auto position = current();
    return position && *position < m_lines.size() ? &m_lines[*position] : nullptr;
}

QString IncentiveLinesView::nameOf(const Line& line) const
{
    const auto found = m_people.find(line.person);
    return found == m_people.end() ? QStringLiteral("–") : qs(found->second);
}

void IncentiveLinesView::showCurrent()
{
    const Line* const each = line();
    if (!each)
        return showStrip({}, {});
    showStrip(
        QStringLiteral("%1, %2").arg(nameOf(*each), rupiah(each->amount)),
        QStringLiteral("%1 · %2").arg(each->what, context().texts().term(code(each->reason))));
}

void IncentiveLinesView::opened()
{
    if (line() && line()->person.value() != 0)
        emit context().pageRequested(QStringLiteral("prospek"), qs(line()->person.text()));
}

std::optional<ExportButton::What> IncentiveLinesView::exported() const
{
    services::ExportOrder order;
    order.kind = services::ExportKind::Incentives;
    order.moneyKader = m_kader;
    order.month = m_month;
    return ExportButton::What{order, tr("Insentif %1 %2").arg(m_kaderName, qs(m_month.text()))};
}

} // namespace penggerak::gui
