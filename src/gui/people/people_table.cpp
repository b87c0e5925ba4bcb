#include "gui/people/people_table.h"

#include "gui/furniture/long_table.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/table.h"
#include "gui/furniture/table_columns.h"
#include "gui/furniture/text_label.h"
#include "gui/people/people_footer.h"
#include "gui/people/people_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr int narrowBelow = 640;        // the kader stands in the detail beside it
constexpr std::int64_t surveyed = 2000; // longer lists are surveyed for far jumps
constexpr std::int64_t mostCopied = 10'000;
constexpr std::int64_t ahead = 100; // rows read beyond the view

std::int64_t blockOf(std::int64_t position)
{
    return position / WindowModel::blockRows * WindowModel::blockRows;
}

struct SortColumn
{
    PeopleModel::Column column;
    services::PeopleSort sort;
    bool newestFirst;
};
constexpr SortColumn sortColumns[]{
    {PeopleModel::Name, services::PeopleSort::Name, false},
    {PeopleModel::StageColumn, services::PeopleSort::Stage, false},
    {PeopleModel::Village, services::PeopleSort::Region, false},
    {PeopleModel::District, services::PeopleSort::Region, false},
    {PeopleModel::KaderColumn, services::PeopleSort::Kader, false},
    {PeopleModel::Activity, services::PeopleSort::LastActivity, true},
};

} // namespace

PeopleTable::PeopleTable(AppContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_read(new Background(this))
    , m_load(new Background(this))
    , m_survey(new Background(this))
    , m_copy(new Background(this))
    , m_model(new PeopleModel(context.texts().language(), this))
{
    build();
    connectList();
    m_columns->restore(m_context.settings().columns.value(columnsKey()));
    connect(m_columns, &TableColumns::changed, this, [this] {
        m_context.settings().columns[columnsKey()] = m_columns->state();
        m_context.saveSettings();
        spreadColumns();
    });
    connect(m_read, &Background::slow, this, [this](bool slow) {
        if (slow)
            m_footer->showReading();
        emit busyChanged();
    });
    showSort();
}

PeopleTable::~PeopleTable()
{
    stopSurvey();
}

QString PeopleTable::columnsKey() const
{
    const QString login = m_context.session() ? qs(m_context.session()->actor().login) : QString();
    return login + QStringLiteral("/prospek");
}

void PeopleTable::build()
{
    setMinimumWidth(420);
    m_list = new LongTable(this);
    m_list->setModel(m_model);
    DataTable* table = m_list->table();
    table->setRowHeight(space::rowTwoLines);
    table->setRowInset(14);
    table->setItemDelegateForColumn(PeopleModel::StageColumn, new TagDelegate(table));
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->setAccessibleName(tr("Daftar orang"));
    QHeaderView* head = table->horizontalHeader();
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setAccessibleName(tr("Kolom"));
    m_columns = new TableColumns(table, {{QStringLiteral("name"), 196},
                                         {QStringLiteral("stage"), 122},
                                         {QStringLiteral("village"), 124},
                                         {QStringLiteral("kader"), 120},
                                         {QStringLiteral("activity"), 0},
                                         {QStringLiteral("district"), 120, false},
                                         {QStringLiteral("phone"), 130, false},
                                         {QStringLiteral("age"), 64, false},
                                         {QStringLiteral("occupation"), 150, false},
                                         {QStringLiteral("address"), 180, false},
                                         {QStringLiteral("body"), 150, false},
                                         {QStringLiteral("kpj"), 110, false},
                                         {QStringLiteral("office"), 150, false}});
    m_empty = new EmptyState(this);
    connect(m_empty, &EmptyState::actionTaken, this, [this] {
        if (m_query.isNarrowed())
            emit clearWanted();
        else
            emit entryWanted();
    });
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Rule(this));
    m_footer = new PeopleFooter(this);
    layout->addWidget(m_footer);
}

void PeopleTable::connectList()
{
    DataTable* table = m_list->table();
    connect(table, &QWidget::customContextMenuRequested, this, &PeopleTable::openMenu);
    connect(table, &DataTable::opened, this, [this](const QModelIndex& index) {
        if (const auto person = m_model->personAt(index.row()))
            emit personOpened(*person);
    });
    connect(table->horizontalHeader(), &QHeaderView::sectionClicked, this, &PeopleTable::sortBy);
    connect(m_list, &LongTable::currentChanged, this, &PeopleTable::choose);
    connect(m_list, &LongTable::copyWanted, this, &PeopleTable::copySelected);
    connect(m_list, &LongTable::selectionChanged, this, [this] {
        keepPicked();
        m_footer->showPlace(*m_list);
    });
    connect(m_list, &LongTable::viewChanged, this, [this] {
        m_footer->showPlace(*m_list);
        loadMore();
    });
}

void PeopleTable::choose(std::int64_t position)
{
    const services::PersonRow* row = m_model->at(position);
    if (!row || m_person == row->id)
        return;
    m_person = row->id;
    emit personChosen(row->id);
}

void PeopleTable::setFilter(const services::PeopleFilter& filter)
{
    m_query.filter = filter;
    m_list->clearCurrent(); // places of another list
    read(0);
}

void PeopleTable::setOrder(services::PeopleSort sort, bool reversed)
{
    m_query.sort = sort;
    m_query.reversed = reversed;
    showSort();
}

void PeopleTable::reload()
{
    read(m_started ? m_list->top() : 0);
}

bool PeopleTable::isBusy() const
{
    return m_read->isRunning() || m_load->isRunning() || m_copy->isRunning();
}

void PeopleTable::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    spreadColumns();
    loadMore();
}

/// As long as the user has chosen nothing, a narrow list leaves the kader to the detail.
void PeopleTable::spreadColumns()
{
    DataTable* table = m_list->table();
    const bool chosen = !m_columns->isDefault();
    table->setHorizontalScrollBarPolicy(chosen ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (chosen)
        return;
    const bool narrow = width() < narrowBelow;
    table->setColumnHidden(PeopleModel::KaderColumn, narrow);
    table->setColumnWidths(narrow ? std::vector<int>{176, 118, 104, 1, 0}
                                  : std::vector<int>{196, 122, 124, 120, 0});
}

/// Reads counts and the block around a position; what was there stays until the answer comes.
void PeopleTable::read(std::int64_t top)
{
    if (!m_context.session())
        return;
    stopSurvey();
    m_load->cancel();
    m_started = true;
    const bool keepFocus = m_list->table()->hasFocus();
    m_read->run(
        [book = m_context.book(), session = *m_context.session(), query = m_query,
         from = blockOf(top)] {
            return services::listPeopleAt(session, query.filter, query.sort, query.reversed, from,
                                          WindowModel::blockRows);
        },
        [this, top, keepFocus](Result<services::PeopleWindow> answer) {
            show(std::move(answer), top, keepFocus);
        });
    emit busyChanged();
}

void PeopleTable::show(Result<services::PeopleWindow> answer, std::int64_t top, bool keepFocus)
{
    emit busyChanged();
    if (!answer) {
        showRefusal(answer.error());
        return;
    }
    const bool rowsHere = answer->total > 0;
    m_map = answer->map;
    m_total = answer->total;
    m_unfiltered = answer->unfiltered;
    m_model->show(m_total, answer->first, std::move(answer->rows), m_context.today());
    m_list->scrollTo(top);
    if (m_person)
        if (const auto position = m_model->positionOfPerson(*m_person))
            m_list->markCurrent(*position);
    keepPicked();
    showFooter();
    if (!rowsHere)
        showEmpty();
    m_stack->setCurrentIndex(rowsHere ? 0 : 1);
    if (keepFocus && rowsHere)
        m_list->setFocus();
    emit totalsChanged();
    if (!answer->surveyed && m_total > surveyed)
        survey();
    loadMore();
}

/// Reads the next block that the view or its surroundings miss; one at a time, so that a fast
/// scroll asks for where it has come to, not for all it passed.
void PeopleTable::loadMore()
{
    if (m_read->isRunning() || m_load->isRunning() || !m_map || m_total == 0)
        return;
    const std::int64_t top = m_list->top();
    const std::int64_t end = top + m_list->visibleRows() + 1;
    auto missing = m_model->firstMissing(top, end);
    if (!missing)
        missing = m_model->firstMissing(end, end + ahead);
    if (!missing)
        missing = m_model->firstMissing(top - ahead, top);
    if (!missing)
        return;
    m_load->run(
        [book = m_context.book(), session = *m_context.session(), query = m_query, map = m_map,
         from = blockOf(*missing)] {
            return services::listPeopleAt(session, query.filter, query.sort, query.reversed, from,
                                          WindowModel::blockRows, map);
        },
        [this](Result<services::PeopleWindow> answer) {
            emit busyChanged();
            if (!answer) {
                showRefusal(answer.error());
                return;
            }
            if (answer->total != m_total || answer->rows.empty()) {
                reload(); // the book has moved on
                return;
            }
            m_map = answer->map;
            m_model->put(answer->first, std::move(answer->rows));
            loadMore();
        });
    emit busyChanged();
}

void PeopleTable::survey()
{
    m_surveyWanted = std::make_shared<std::atomic<bool>>(true);
    m_survey->run(
        [book = m_context.book(), session = *m_context.session(), map = m_map,
         wanted = m_surveyWanted] {
            return services::surveyPeople(session, map, [&] { return wanted->load(); });
        },
        [this](Result<std::shared_ptr<const services::PeopleMap>> answer) {
            if (answer)
                m_map = *answer;
        });
}

void PeopleTable::stopSurvey()
{
    if (m_surveyWanted)
        m_surveyWanted->store(false);
    m_survey->cancel();
}

void PeopleTable::setCurrent(std::optional<PersonId> person)
{
    m_person = person;
    if (!person)
        m_list->clearCurrent();
    else if (const auto position = m_model->positionOfPerson(*person))
        m_list->markCurrent(*position);
}

std::optional<PersonId> PeopleTable::firstPerson() const
{
    return m_model->personAt(0);
}

void PeopleTable::focusRows()
{
    if (m_model->rowCount() == 0)
        return;
    m_list->table()->setProperty("keyboard", true);
    m_list->table()->setFocus(Qt::ShortcutFocusReason);
    if (m_list->selectedCount() == 0)
        m_list->setCurrent(m_list->top());
}

void PeopleTable::keepPicked()
{
    if (m_list->allSelected()) {
        m_picked.clear();
        return;
    }
    const std::set<qint64>& selected = m_list->selected();
    std::erase_if(m_picked, [&](const auto& each) { return !selected.contains(each.first); });
    if (m_picked.size() == selected.size())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const std::int64_t position = m_model->positionOf(row);
        const services::PersonRow* found = m_model->at(position);
        if (found && selected.contains(found->id.value()))
            m_picked.insert_or_assign(found->id.value(), Picked{position, *found});
    }
}

void PeopleTable::showFooter()
{
    m_footer->show(m_query, m_total, m_unfiltered);
    m_footer->showPlace(*m_list);
}

void PeopleTable::showEmpty()
{
    if (m_query.isNarrowed()) {
        m_empty->set(Icon::Filter, tr("Tidak ada yang cocok"),
                     tr("Filter atau pencarian ini menyembunyikan semua %1 orang. Longgarkan, atau "
                        "kembalikan ke semua.")
                         .arg(m_context.texts().count(m_unfiltered)));
        m_empty->setAction(tr("Hapus filter"));
        return;
    }
    const QString segment = qs(code(m_query.filter.segment.value_or(Segment::Bpu)));
    m_empty->set(
        Icon::People, tr("Belum ada prospek %1").arg(segment),
        tr("Catat orang pertama yang ditemui di lapangan. Namanya langsung muncul di sini, "
           "dan jumlahnya di Beranda."));
    const bool may = m_context.may("person.add") && m_context.canWrite();
    m_empty->setAction(may ? tr("Catat prospek pertama") : QString(), QStringLiteral("Ctrl N"));
}

void PeopleTable::showRefusal(const Error& error)
{
    m_map.reset();
    m_total = 0;
    m_unfiltered = 0;
    m_model->show(0, 0, {}, m_context.today());
    m_empty->set(Icon::Lock, tr("Daftar tidak dapat ditampilkan"),
                 m_context.texts().sentence(error));
    m_empty->setAction({});
    m_stack->setCurrentIndex(1);
    showFooter();
    emit totalsChanged();
}

void PeopleTable::showSort()
{
    QHeaderView* head = m_list->table()->horizontalHeader();
    for (const SortColumn& each : sortColumns) {
        if (each.sort != m_query.sort)
            continue;
        const bool descending = each.newestFirst != m_query.reversed;
        head->setSortIndicator(each.column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
}

void PeopleTable::sortBy(int column)
{
    for (const SortColumn& each : sortColumns) {
        if (each.column != column)
            continue;
        setOrder(each.sort, each.sort == m_query.sort && !m_query.reversed);
        m_list->clearCurrent();
        read(0);
        return;
    }
    showSort(); // the head has moved its arrow already
}

void PeopleTable::copySelected()
{
    const std::int64_t chosen = m_list->selectedCount();
    if (chosen == 0)
        return;
    if (chosen > mostCopied) {
        emit m_context.toastRequested(
            tr("Paling banyak %1 baris yang bisa disalin sekaligus. Persempit filternya.")
                .arg(m_context.texts().count(mostCopied)));
        return;
    }
    if (m_list->allSelected()) {
        m_copy->run(
            [book = m_context.book(), session = *m_context.session(), query = m_query, map = m_map,
             most = static_cast<std::size_t>(chosen)] {
                return services::listPeopleAt(session, query.filter, query.sort, query.reversed, 0,
                                              most, map);
            },
            [this](Result<services::PeopleWindow> answer) {
                emit busyChanged();
                if (answer)
                    copy(answer->rows);
                else
                    emit m_context.toastRequested(m_context.texts().sentence(answer.error()));
            });
        emit busyChanged();
        return;
    }
    std::vector<Picked> picked;
    for (const auto& [key, each] : m_picked)
        picked.push_back(each);
    std::sort(picked.begin(), picked.end(),
              [](const Picked& a, const Picked& b) { return a.position < b.position; });
    std::vector<services::PersonRow> rows;
    for (Picked& each : picked)
        rows.push_back(std::move(each.row));
    copy(rows);
}

void PeopleTable::copy(const std::vector<services::PersonRow>& rows)
{
    std::vector<int> extra;
    for (const int section : m_columns->order())
        if (m_columns->isShown(section))
            extra.push_back(section);
    QApplication::clipboard()->setText(m_model->tsv(rows, extra));
    emit m_context.toastRequested(tr("%1 baris disalin, NIK tetap tersamar.")
                                      .arg(m_context.texts().count(std::int64_t(rows.size()))));
}

void PeopleTable::openMenu(const QPoint& at)
{
    DataTable* table = m_list->table();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto person = m_model->personAt(table->indexAt(at).row()))
        menu->addAction(tr("Buka"), this, [this, person] { emit personOpened(*person); });
    QAction* copy = menu->addAction(tr("Salin baris terpilih"), this, &PeopleTable::copySelected);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(m_list->selectedCount() > 0);
    QAction* all = menu->addAction(tr("Pilih semua"), m_list, &LongTable::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    menu->addSeparator();
    m_columns->fill(menu->addMenu(tr("Kolom")), window());
    menu->popup(table->viewport()->mapToGlobal(at));
}

} // namespace penggerak::gui
