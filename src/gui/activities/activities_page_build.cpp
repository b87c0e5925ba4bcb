#include "gui/activities/activities_page.h"
#include "gui/activities/activity_panel.h"
#include "gui/activities/activity_words.h"
#include "gui/activities/guests_dialog.h"
#include "gui/activities/month_grid.h"
#include "gui/activities/yield_dialog.h"
#include "gui/exchange/export_button.h"
#include "gui/furniture/filter_chip.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/search_field.h"
#include "gui/furniture/segment_switch.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr int panelWidth = 380;
constexpr int besideFrom = 920;
constexpr int leastList = 300;

} // namespace

ActivitiesPage::ActivitiesPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new SimpleModel(
          {tr("Kegiatan"), tr("Tanggal"), tr("Kader dan mitra"), tr("Hadir"), tr("Barang")}, this))
    , m_dayModel(new SimpleModel({tr("Kegiatan"), tr("Jenis"), tr("Tempat atau sampai")}, this))
    , m_panel(new ActivityPanel(context, this))
    , m_reading(new Background(this))
{
    m_body = new QHBoxLayout(this);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::large);
    m_card = new Card(this);
    m_card->setMinimumWidth(leastList);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 0, 1, 2);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_stack = new QStackedWidget(m_card);
    m_stack->addWidget(buildList());
    m_stack->addWidget(buildMonth());
    m_nothing = new EmptyState(m_stack);
    m_stack->addWidget(m_nothing);
    column->addWidget(m_stack, 1);
    m_body->addWidget(m_card, 1);
    m_panel->setFixedWidth(panelWidth);
    m_body->addWidget(m_panel);
    showChips();
    connectPage();
    addKeys();
}

QWidget* ActivitiesPage::buildHead()
{
    auto* head = new QWidget(m_card);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::large, 10, space::large, 10);
    column->setSpacing(space::small);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::small);
    m_views = new SegmentSwitch(head);
    m_views->setAccessibleName(tr("Tampilan"));
    m_views->setOptions({tr("Daftar"), tr("Bulan")});
    m_search = new SearchField(head);
    m_search->setPlaceholderText(tr("Nama, tempat, kader, atau mitra"));
    m_search->setAccessibleName(tr("Cari kegiatan"));
    m_search->setKeyHint(QStringLiteral("Ctrl F"));
    m_export = new ExportButton(m_context, id(), this, [this] {
        services::ExportOrder order;
        order.kind = services::ExportKind::Activities;
        order.activities = filterNow();
        return ExportButton::What{order, tr("Kegiatan %1").arg(qs(m_context.today().iso()))};
    });
    m_new = new ActionButton(ActionButton::Kind::Primary, tr("Kegiatan baru"), head);
    m_new->setSymbol(Icon::Plus);
    m_new->setHint(QStringLiteral("Ctrl N"));
    m_new->setVisible(writes("activity.add"));
    first->addWidget(m_views);
    first->addWidget(m_search, 1);
    first->addWidget(m_export);
    first->addWidget(m_new);
    column->addLayout(first);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::small);
    m_kindChip = new FilterChip(head);
    m_kindChip->setKey(tr("Jenis"));
    m_periodChip = new FilterChip(head);
    m_periodChip->setKey(tr("Waktu"));
    for (FilterChip* chip : {m_kindChip, m_periodChip}) {
        chip->setAccessibleName(chip->key());
        second->addWidget(chip);
    }
    second->addStretch(1);
    m_counted = new TextLabel({}, Type::Small, Ink::Muted, head);
    second->addWidget(m_counted);
    column->addLayout(second);
    return head;
}

QWidget* ActivitiesPage::buildList()
{
    m_table = new DataTable(m_stack);
    m_table->setAccessibleName(tr("Daftar kegiatan"));
    m_table->setModel(m_model);
    m_table->setRowHeight(space::rowTwoLines);
    m_table->setColumnWidths({0, 184, 150, 64, 68});
    return m_table;
}

QWidget* ActivitiesPage::buildMonth()
{
    m_monthView = new QWidget(m_stack);
    auto* column = new QVBoxLayout(m_monthView);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::large, 0, space::large, 0);
    const auto step = [&](Icon icon, const QString& name, int months) {
        auto* button = new IconButton(icon, name, m_monthView);
        button->setFramed(true);
        connect(button, &QAbstractButton::clicked, this,
                [this, months] { m_month->setDay(m_month->day().plusMonths(months)); });
        head->addWidget(button);
    };
    step(Icon::ChevronLeft, tr("Bulan sebelumnya (Page Up)"), -1);
    step(Icon::ChevronRight, tr("Bulan berikutnya (Page Down)"), 1);
    m_monthName = new TextLabel({}, Type::Section, Ink::Text, m_monthView, true);
    head->addWidget(m_monthName, 1);
    auto* today = new ActionButton(ActionButton::Kind::Text, tr("Hari ini"), m_monthView);
    connect(today, &QAbstractButton::clicked, this, [this] { m_month->setDay(m_context.today()); });
    head->addWidget(today);
    column->addLayout(head);
    m_month = new MonthGrid(m_context.texts(), m_context.today(), m_monthView);
    column->addWidget(m_month, 1);
    column->addWidget(new Rule(m_monthView));
    m_dayName = new TextLabel({}, Type::Base, Ink::Text, m_monthView, true);
    m_dayName->setContentsMargins(space::large, 0, space::large, 0);
    column->addWidget(m_dayName);
    m_dayTable = new DataTable(m_monthView);
    m_dayTable->setAccessibleName(tr("Kegiatan hari itu"));
    m_dayTable->setModel(m_dayModel);
    m_dayTable->setRowHeight(26);
    m_dayTable->horizontalHeader()->hide();
    m_dayTable->setColumnWidths({0, 160, 200});
    m_dayTable->setFixedHeight(4 * 26 + 2);
    column->addWidget(m_dayTable);
    return m_monthView;
}

void ActivitiesPage::connectPage()
{
    m_context.waitsForWriting(m_new);
    connect(m_new, &QAbstractButton::clicked, this, &ActivitiesPage::openNew);
    connect(m_nothing, &EmptyState::actionTaken, this, [this] {
        if (m_period == Period::Any && m_filter.kind.empty() && m_filter.text.empty()) {
            openNew();
        } else {
            clearFilters();
            refresh();
        }
    });
    connect(m_views, &SegmentSwitch::currentIndexChanged, this, [this] {
        m_periodChip->setVisible(view() == View::List);
        m_stack->setCurrentWidget(view() == View::Month ? m_monthView : m_table);
        refresh();
    });
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_filter.text = text.toStdString();
        refresh();
    });
    const auto chooseKind = [this](const QVariant& value) {
        m_filter.kind = value.toString().toStdString();
        showChips();
        refresh();
    };
    connect(m_kindChip, &FilterChip::picked, this, chooseKind);
    connect(m_kindChip, &FilterChip::cleared, this, [chooseKind] { chooseKind({}); });
    const auto choosePeriod = [this](const QVariant& value) {
        m_period = static_cast<Period>(value.toInt());
        showChips();
        refresh();
    };
    connect(m_periodChip, &FilterChip::picked, this, choosePeriod);
    connect(m_periodChip, &FilterChip::cleared, this, [choosePeriod] { choosePeriod({}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showSelected(*m_table, m_listed); });
    connect(m_dayTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showSelected(*m_dayTable, m_ofDay); });
    for (DataTable* table : {m_table, m_dayTable})
        connect(table, &DataTable::opened, m_panel, &ActivityPanel::openMain);
    connect(m_month, &MonthGrid::entered, this, [this] { m_dayTable->setFocus(); });
    connect(m_month, &MonthGrid::dayChanged, this,
            [this, shown = Month::of(m_month->day())](Day day) mutable {
                const bool sameMonth = Month::of(day) == shown;
                shown = Month::of(day);
                sameMonth ? fillDay() : refresh();
            });
    connect(m_panel, &ActivityPanel::busyChanged, this, [this] { emit busyChanged(isBusy()); });
}

void ActivitiesPage::addKeys()
{
    const auto key = [this](QKeyCombination keys, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_N, [this] { openNew(); });
    key(Qt::CTRL | Qt::Key_E, [this] { m_panel->openEdit(); });
    key(Qt::CTRL | Qt::Key_H, [this] { m_panel->openGuests(); });
    key(Qt::CTRL | Qt::Key_T, [this] { m_panel->openCrowds(); });
    key(Qt::CTRL | Qt::Key_B, [this] { m_panel->openGoods(); });
    key(Qt::CTRL | Qt::Key_L, [this] { m_panel->attach(); });
    key(Qt::CTRL | Qt::Key_M,
        [this] { showView(view() == View::List ? View::Month : View::List); });
    key(Qt::CTRL | Qt::Key_F, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void ActivitiesPage::showChips()
{
    const Texts texts = m_context.texts();
    std::vector<FilterChip::Choice> kinds{{tr("Semua"), QVariant(QString())}};
    for (const std::string& kind : services::activityKinds())
        kinds.push_back({texts.term(kind), qs(kind)});
    m_kindChip->setChoices(std::move(kinds), qs(m_filter.kind));
    m_kindChip->setValue(m_filter.kind.empty() ? tr("Semua") : texts.term(m_filter.kind),
                         !m_filter.kind.empty());
    const QStringList periods{tr("Semua"), tr("Tahun ini"), tr("Bulan ini"),
                              tr("Yang akan datang")};
    std::vector<FilterChip::Choice> choices;
    for (int i = 0; i < periods.size(); ++i)
        choices.push_back({periods[i], i});
    m_periodChip->setChoices(std::move(choices), static_cast<int>(m_period));
    m_periodChip->setValue(periods[static_cast<int>(m_period)], m_period != Period::Any);
}

std::vector<Hint> ActivitiesPage::hints() const
{
    std::vector<Hint> all;
    if (writes("activity.add"))
        all.push_back({QStringLiteral("Ctrl N"), tr("kegiatan baru")});
    if (writes("activity.attend"))
        all.push_back({QStringLiteral("Ctrl H"), tr("orang hadir")});
    if (writes("activity.attend"))
        all.push_back({QStringLiteral("Ctrl T"), tr("instansi hadir")});
    if (writes("activity.goods"))
        all.push_back({QStringLiteral("Ctrl B"), tr("barang")});
    if (writes("activity.attach"))
        all.push_back({QStringLiteral("Ctrl L"), tr("lampirkan")});
    all.push_back({QStringLiteral("Ctrl M"), tr("daftar atau bulan")});
    return all;
}

std::vector<Command> ActivitiesPage::commands()
{
    std::vector<Command> all;
    all.push_back({view() == View::List ? tr("Kegiatan sebagai kalender bulan")
                                        : tr("Kegiatan sebagai daftar"),
                   QStringLiteral("Ctrl M"),
                   [this] { showView(view() == View::List ? View::Month : View::List); }});
    if (m_export->isAllowed() && m_context.canWrite())
        all.push_back({tr("Ekspor daftar kegiatan"), QStringLiteral("Ctrl Shift E"),
                       [this] { m_export->start(); }});
    if (!m_panel->activity())
        return all;
    if (writes("activity.edit"))
        all.push_back(
            {tr("Ubah kegiatan ini"), QStringLiteral("Ctrl E"), [this] { m_panel->openEdit(); }});
    if (writes("activity.attend")) {
        all.push_back({tr("Catat orang yang hadir"), QStringLiteral("Ctrl H"),
                       [this] { m_panel->openGuests(); }});
        all.push_back({tr("Catat instansi yang hadir"), QStringLiteral("Ctrl T"),
                       [this] { m_panel->openCrowds(); }});
    }
    if (writes("activity.goods"))
        all.push_back({tr("Catat barang yang diserahkan"), QStringLiteral("Ctrl B"),
                       [this] { m_panel->openGoods(); }});
    if (writes("activity.attach"))
        all.push_back({tr("Lampirkan berkas ke kegiatan"), QStringLiteral("Ctrl L"),
                       [this] { m_panel->attach(); }});
    return all;
}

void ActivitiesPage::resizeEvent(QResizeEvent* event)
{
    // Narrow, the panel stands below the list, and the page scrolls.
    Page::resizeEvent(event);
    const bool beside = width() >= besideFrom;
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (beside)
        m_panel->setFixedWidth(panelWidth);
    else {
        m_panel->setMinimumWidth(0);
        m_panel->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_card->setMinimumHeight(beside ? 0 : 6 * space::rowTwoLines + 100);
    m_panel->setMinimumHeight(beside ? 0 : leastList);
}

} // namespace penggerak::gui
