#include "gui/coverage/coverage_page.h"

#include "coverage/ui_coverage_page.h"
#include "gui/coverage/drill_dialog.h"
#include "gui/coverage/region_model.h"
#include "gui/furniture/calendar.h"
#include "gui/furniture/save_file.h"
#include "gui/shell/background.h"

#include <QMenu>
#include <QStackedWidget>

namespace penggerak::gui {

using services::DrillPart;

CoveragePage::CoveragePage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::CoveragePage>())
    , m_read(new Background(this))
    , m_regions(new RegionModel(this))
{
    m_ui->setupUi(this);
    m_startDay = context.book()->info().lastViewDay.value_or(context.today());
    m_filter.asOf = m_startDay;
    m_ui->pu->setSegment(Segment::Pu);
    m_ui->bpu->setSegment(Segment::Bpu);
    m_ui->fresh->setType(Type::Small, true);
    m_ui->fresh->setElided(true);
    m_ui->known->setElided(true);
    m_ui->save->setSymbol(Icon::Download);
    m_ui->sample->set(tr("pembagian contoh, bukan angka terbit"),
                      {Icon::Warning, Ink::Warn, Ink::WarnTint});
    m_ui->regions->setModel(m_regions);
    m_ui->regions->setAccessibleName(tr("Cakupan per wilayah"));
    for (const int column : {RegionModel::Pu, RegionModel::Bpu})
        m_ui->regions->setItemDelegateForColumn(column, new BarDelegate(m_ui->regions));
    m_ui->regions->setColumnWidths({0, 176, 176, 164});
    m_ui->regions->horizontalHeader()->setSortIndicator(RegionModel::Unacquired,
                                                        Qt::DescendingOrder);
    m_ui->regions->horizontalHeader()->setSortIndicatorShown(true);
    m_ui->regions->horizontalHeader()->setSectionsClickable(false);
    m_ui->busy->setAccessibleName(tr("Sedang membaca"));
    m_ui->busy->hide();
    // The head of the table keeps its height without its mark.
    QSizePolicy keeps = m_ui->sample->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_ui->sample->setSizePolicy(keeps);
    m_ui->noRegions->set(Icon::MapPin, tr("Belum ada pembagian wilayah"),
                         tr("Angka kantor ini belum dibagi per kecamatan atau kab/kota."));
    connectParts();
}

CoveragePage::~CoveragePage() = default;

void CoveragePage::connectParts()
{
    connect(m_read, &Background::slow, m_ui->busy, &QWidget::setVisible);
    connect(m_read, &Background::slow, this, &Page::busyChanged);
    const auto drill = [this](Segment segment, DrillPart part) { drillDown(segment, part); };
    connect(m_ui->pu, &SegmentCard::opened, this, drill);
    connect(m_ui->bpu, &SegmentCard::opened, this, drill);
    connect(m_ui->both, &CombinedCard::opened, this,
            [this](DrillPart part) { drillDown(std::nullopt, part); });
    connect(m_ui->trend, &TrendPanel::opened, this,
            [this](Segment segment, Day) { drillDown(segment, DrillPart::Acquired); });
    connect(m_ui->regions, &DataTable::opened, this, &CoveragePage::openRegion);
    connect(m_ui->regions, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(OpensRole).toBool())
            openRegion(index);
    });
    connect(m_ui->save, &QAbstractButton::clicked, this, &CoveragePage::exportRegions);
    connect(m_ui->office, &FilterChip::picked, this, [this](const QVariant& choice) {
        CoverageFilter next = m_filter;
        next.office.reset();
        if (choice.toLongLong() > 0)
            next.office = OfficeId(choice.toLongLong());
        setFilter(next);
    });
    const auto pickSegment = [this](const QVariant& choice) {
        CoverageFilter next = m_filter;
        next.segment.reset();
        if (choice.toInt() >= 0)
            next.segment = static_cast<Segment>(choice.toInt());
        setFilter(next);
    };
    connect(m_ui->segment, &FilterChip::picked, this, pickSegment);
    connect(m_ui->segment, &FilterChip::cleared, this, [pickSegment] { pickSegment(-1); });
    m_ui->asOf->setPopup([this](const QPoint& at) { openDays(at); });
    connect(m_ui->asOf, &FilterChip::cleared, this, [this] {
        CoverageFilter next = m_filter;
        next.asOf = m_startDay;
        setFilter(next);
    });
    connect(m_ui->empty, &EmptyState::actionTaken, this,
            [this] { emit m_context.pageRequested(QStringLiteral("angka"), QVariant()); });
}

void CoveragePage::setFilter(const CoverageFilter& filter)
{
    if (m_started && filter == m_filter)
        return;
    if (filter.asOf != m_filter.asOf && m_context.canWrite())
        m_context.book()->rememberView(filter.asOf);
    m_started = true;
    m_filter = filter;
    refresh();
}

void CoveragePage::refresh()
{
    m_read->run(
        [book = m_context.book(), filter = m_filter, started = m_started] {
            CoverageFilter asked = filter;
            if (!started)
                asked.office = startOffice(*book, filter.asOf);
            return readCoverage(*book, asked);
        },
        [this](const CoverageSnapshot& snapshot) {
            m_started = true;
            m_filter = snapshot.filter;
            print(snapshot);
        });
}

void CoveragePage::changed(const services::ChangeSet& change)
{
    if (change.heads || change.figures || change.offices || change.people)
        refresh();
}

void CoveragePage::focusFirst()
{
    m_ui->office->setFocus();
}

void CoveragePage::resizeEvent(QResizeEvent* event)
{
    // Narrow, what stands side by side stands one below the other, and the page scrolls.
    constexpr int besideFrom = 830;
    constexpr int freshFrom = 960;
    Page::resizeEvent(event);
    const auto direction = width() < besideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    // The chips say the day too; they come first where room is short.
    m_ui->fresh->setVisible(width() >= freshFrom);
    m_ui->known->setVisible(width() >= freshFrom);
    m_ui->cards->setDirection(direction);
    m_ui->panels->setDirection(direction);
}

bool CoveragePage::isBusy() const
{
    if (m_read->isRunning())
        return true;
    const auto* drill = qobject_cast<DrillDialog*>(m_drill.data());
    return drill && drill->isBusy();
}

void CoveragePage::print(const CoverageSnapshot& snapshot)
{
    m_shown = snapshot;
    showChips(snapshot);
    showFreshness(snapshot);
    if (snapshot.error) {
        m_ui->empty->set(Icon::Refusal, tr("Cakupan tidak dapat dibaca"),
                         m_context.texts().sentence(*snapshot.error));
        m_ui->empty->setAction({});
        m_ui->stack->setCurrentWidget(m_ui->empty);
        return;
    }
    if (snapshot.isEmpty()) {
        const bool may = m_context.canWrite() && m_context.may("figure.add");
        m_ui->empty->set(Icon::Hash,
                         snapshot.filter.office ? tr("Belum ada angka di kantor ini")
                                                : tr("Belum ada angka di buku ini"),
                         may ? tr("Catat angka potensi dan angka terakuisisi yang sudah terbit. "
                                  "Cakupan langsung terhitung dari situ.")
                             : tr("Cakupan tampil setelah angka potensi dan terakuisisi dicatat."));
        m_ui->empty->setAction(may ? tr("Catat angka") : QString());
        m_ui->stack->setCurrentWidget(m_ui->empty);
        return;
    }
    m_ui->stack->setCurrentWidget(m_ui->full);
    m_ui->pu->setVisible(snapshot.pu.has_value());
    m_ui->bpu->setVisible(snapshot.bpu.has_value());
    m_ui->both->setVisible(snapshot.hasBoth());
    if (snapshot.pu)
        m_ui->pu->show(*snapshot.pu);
    if (snapshot.bpu)
        m_ui->bpu->show(*snapshot.bpu);
    if (snapshot.hasBoth())
        m_ui->both->show(snapshot.total, snapshot.inBoth);
    m_ui->trend->show(snapshot);
    showRegions(snapshot);
}

void CoveragePage::showChips(const CoverageSnapshot& snapshot)
{
    std::vector<FilterChip::Choice> offices{
        {tr("Semua kantor"), QVariant::fromValue<qlonglong>(0), 0}};
    const auto add = [&offices](const services::Office& office, int indent) {
        offices.push_back(
            {qs(office.name), QVariant::fromValue<qlonglong>(office.id.value()), indent});
    };
    for (const services::Office& office : snapshot.offices) {
        if (office.parent)
            continue;
        add(office, 0);
        for (const services::Office& below : snapshot.offices)
            if (below.parent == office.id)
                add(below, 1);
    }
    const auto current = snapshot.filter.office ? snapshot.filter.office->value() : 0;
    m_ui->office->setChoices(std::move(offices), QVariant::fromValue<qlonglong>(current));
    m_ui->office->setValue(snapshot.office.empty() ? tr("Semua kantor") : qs(snapshot.office));
    m_ui->asOf->setValue(m_context.texts().day(snapshot.filter.asOf),
                         snapshot.filter.asOf != m_startDay);
    const auto& segment = snapshot.filter.segment;
    m_ui->segment->setChoices({{tr("PU dan BPU"), -1, 0},
                               {tr("PU"), static_cast<int>(Segment::Pu), 0},
                               {tr("BPU"), static_cast<int>(Segment::Bpu), 0}},
                              segment ? static_cast<int>(*segment) : -1);
    m_ui->segment->setValue(segment ? qs(code(*segment)) : tr("PU dan BPU"), segment.has_value());
}

void CoveragePage::showFreshness(const CoverageSnapshot& snapshot)
{
    const Texts texts = m_context.texts();
    m_ui->fresh->setText(tr("Data per %1").arg(texts.day(snapshot.filter.asOf)));
    m_ui->known->setText(snapshot.recordedAtMs ? tr("dicatat s.d. %1, %2")
                                                     .arg(texts.dayOfTime(*snapshot.recordedAtMs),
                                                          texts.time(*snapshot.recordedAtMs))
                                               : QString());
}

void CoveragePage::showRegions(const CoverageSnapshot& snapshot)
{
    m_regions->show(snapshot, m_context.texts());
    const auto count = static_cast<std::int64_t>(
        std::count_if(snapshot.regions.begin(), snapshot.regions.end(),
                      [](const RegionLine& line) { return line.region.has_value(); }));
    const QString number = m_context.texts().count(count);
    switch (snapshot.regionKind()) {
    case RegionKind::Districts:
        m_ui->regionTitle->setText(tr("Per kecamatan"));
        m_ui->regionCount->setText(tr("%1 kecamatan").arg(number));
        break;
    case RegionKind::Regencies:
        m_ui->regionTitle->setText(tr("Per kab/kota"));
        m_ui->regionCount->setText(tr("%1 kab/kota").arg(number));
        break;
    case RegionKind::Mixed:
        m_ui->regionTitle->setText(tr("Per wilayah"));
        m_ui->regionCount->setText(tr("%1 wilayah").arg(number));
        break;
    }
    m_ui->sample->setVisible(snapshot.regionsAreSample);
    m_ui->regions->setColumnHidden(RegionModel::Pu, !snapshot.pu);
    m_ui->regions->setColumnHidden(RegionModel::Bpu, !snapshot.bpu);
    m_ui->regionCount->setVisible(count > 0);
    m_ui->save->setEnabled(count > 0);
    m_ui->regionStack->setCurrentWidget(count > 0 ? static_cast<QWidget*>(m_ui->regions)
                                                  : m_ui->noRegions);
}

void CoveragePage::openDays(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Texts texts = m_context.texts();
    const auto pick = [this](Day day) {
        CoverageFilter next = m_filter;
        next.asOf = day;
        setFilter(next);
    };
    const auto add = [menu, &texts, pick, this](const QString& text, Day day) {
        QAction* action = menu->addAction(tr("%1 – %2").arg(text, texts.day(day)));
        connect(action, &QAction::triggered, this, [pick, day] { pick(day); });
    };
    const Day today = m_context.today();
    const Month month = Month::of(m_filter.asOf);
    add(tr("Hari ini"), today);
    if (m_startDay != today)
        add(tr("Tanggal terakhir dilihat"), m_startDay);
    add(tr("Akhir bulan sebelumnya"), month.plus(-1).lastDay());
    add(tr("Akhir tahun sebelumnya"), *Day::of(m_filter.asOf.year() - 1, 12, 31));
    menu->addSeparator();
    QAction* other = menu->addAction(tr("Pilih tanggal…"));
    connect(other, &QAction::triggered, this,
            [this, at, pick] { openCalendar(this, at, m_filter.asOf, pick); });
    menu->popup(at);
}

DrillDialog* CoveragePage::drillDown(std::optional<Segment> segment, DrillPart part,
                                     const RegionLine* region)
{
    services::DrillQuery query;
    query.part = part;
    query.scope.office = m_filter.office;
    query.scope.segment = segment ? segment : m_filter.segment;
    query.scope.asOf = m_filter.asOf;
    query.scope.knownAt = m_shown.seq;
    QString place = m_shown.office.empty() ? tr("Semua kantor") : qs(m_shown.office);
    if (region && region->region) {
        query.scope.region = region->region;
        place = tr("%1, %2").arg(qs(region->name), place);
    }
    auto* dialog = new DrillDialog(m_context, query, place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_drill = dialog;
    dialog->open();
    return dialog;
}

void CoveragePage::openRegion(const QModelIndex& index)
{
    const RegionLine* line = m_regions->line(index.row());
    if (!line || !line->region)
        return;
    if (index.column() == RegionModel::Pu || index.column() == RegionModel::Bpu)
        drillDown(index.column() == RegionModel::Pu ? Segment::Pu : Segment::Bpu,
                  DrillPart::Acquired, line);
    else
        drillDown(std::nullopt, line->unacquired() ? DrillPart::Unacquired : DrillPart::Acquired,
                  line);
}

void CoveragePage::exportRegions()
{
    const QString proposal =
        tr("cakupan %1 %2.csv")
            .arg(m_shown.office.empty() ? tr("semua kantor") : qs(m_shown.office),
                 QString::fromStdString(m_filter.asOf.iso()));
    const QString file = m_context.prompts().fileToSave(
        this, tr("Ekspor cakupan per wilayah"), proposal, tr("CSV (*.csv)"), QStringLiteral("csv"));
    if (file.isEmpty())
        return;
    if (saveWhole(file, QByteArray("\xEF\xBB\xBF") + m_regions->csv().toUtf8()))
        emit m_context.toastRequested(tr("Tersimpan di %1").arg(file));
    else
        m_context.prompts().tell(this, tr("Berkas tidak dapat ditulis"),
                                 tr("%1 tidak dapat ditulis. Pilih folder lain atau periksa sisa "
                                    "ruang.")
                                     .arg(file));
}

std::vector<Command> CoveragePage::commands()
{
    return {{tr("Ekspor cakupan per wilayah"), {}, [this] { exportRegions(); }},
            {tr("Lihat cakupan hari ini"), {}, [this] {
                 CoverageFilter next = m_filter;
                 next.asOf = m_context.today();
                 setFilter(next);
             }}};
}

std::vector<Shot> CoveragePage::shots()
{
    const auto drillShot = [this](const QString& name, DrillDialog::List list) {
        return Shot{name, [this, list]() -> QWidget* {
                        DrillDialog* dialog = drillDown(Segment::Bpu, DrillPart::Acquired);
                        dialog->showList(list);
                        return dialog;
                    }};
    };
    return {{QStringLiteral("beranda"), {}},
            {QStringLiteral("beranda-tabel"),
             [this]() -> QWidget* {
                 m_ui->trend->showTable(true);
                 return nullptr;
             }},
            drillShot(QStringLiteral("rincian-tanpa-nama"), DrillDialog::List::Pools),
            drillShot(QStringLiteral("rincian-orang"), DrillDialog::List::People),
            drillShot(QStringLiteral("rincian-gerakan"), DrillDialog::List::Movements),
            {QStringLiteral("beranda-semua-kantor"), [this]() -> QWidget* {
                 m_ui->trend->showTable(false);
                 CoverageFilter all = m_filter;
                 all.office.reset();
                 setFilter(all);
                 return nullptr;
             }}};
}

} // namespace penggerak::gui
