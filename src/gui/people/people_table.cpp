#include "gui/people/people_table.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/people/people_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>

namespace penggerak::gui {

namespace {

constexpr std::size_t fewestRows = 5;
constexpr std::size_t mostRows = 200;
constexpr int footerHeight = 31;
constexpr int edges = 3;         // of the card, and the line above the footer
constexpr int narrowBelow = 640; // the kader stands in the detail beside it

} // namespace

PeopleTable::PeopleTable(AppContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_read(new Background(this))
    , m_model(new PeopleModel(context.texts().language(), this))
{
    build();
    connect(m_table, &QWidget::customContextMenuRequested, this, &PeopleTable::openMenu);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) {
        if (const auto person = m_model->personAt(index.row()))
            emit personOpened(*person);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                const auto person = m_model->personAt(now.row());
                if (!person || person == m_person ||
                    !m_table->selectionModel()->isRowSelected(now.row()))
                    return;
                m_person = person;
                emit personChosen(*person);
            });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &PeopleTable::sortBy);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { read(Turn::Previous); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { read(Turn::Next); });
    connect(m_read, &Background::slow, this, [this](bool slow) {
        if (slow)
            m_range->setText(tr("membaca …"));
        emit busyChanged();
    });
}

void PeopleTable::build()
{
    setMinimumWidth(420);
    m_table = new DataTable(this);
    m_table->setModel(m_model);
    m_table->setRowHeight(space::rowTwoLines);
    m_table->setRowInset(14);
    m_table->setItemDelegateForColumn(PeopleModel::StageColumn, new TagDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAccessibleName(tr("Daftar orang"));
    m_table->installEventFilter(this);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(PeopleModel::Activity, Qt::DescendingOrder);
    head->setAccessibleName(tr("Kolom"));
    m_empty = new EmptyState(this);
    connect(m_empty, &EmptyState::actionTaken, this, [this] {
        if (m_query.isNarrowed())
            emit clearWanted();
        else
            emit entryWanted();
    });
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto* footer = new QWidget(this);
    footer->setFixedHeight(footerHeight);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 0, 14, 2);
    row->setSpacing(6);
    m_total = new TextLabel({}, Type::Base, Ink::Text, footer, true);
    m_whole = new TextLabel({}, Type::Small, Ink::Muted, footer);
    m_whole->setElided(true);
    m_range = new TextLabel({}, Type::Small, Ink::Muted, footer);
    m_previous = new IconButton(Icon::ChevronLeft, tr("Halaman sebelumnya (PageUp)"), footer);
    m_next = new IconButton(Icon::ChevronRight, tr("Halaman berikutnya (PageDown)"), footer);
    m_previous->setFramed(true);
    m_next->setFramed(true);
    row->addWidget(m_total);
    row->addWidget(m_whole, 1);
    row->addWidget(m_range);
    row->addSpacing(4);
    row->addWidget(m_previous);
    row->addWidget(m_next);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Rule(this));
    layout->addWidget(footer);
}

void PeopleTable::setFilter(const services::PeopleFilter& filter)
{
    m_query.filter = filter;
    read(Turn::First);
}

void PeopleTable::reload()
{
    read(m_limit == 0 ? Turn::First : Turn::Stay);
}

bool PeopleTable::isBusy() const
{
    return m_read->isRunning();
}

std::size_t PeopleTable::rowsThatFit() const
{
    const int room = height() - footerHeight - edges - m_table->horizontalHeader()->maximumHeight();
    const int rows = room / space::rowTwoLines;
    return std::clamp(static_cast<std::size_t>(std::max(rows, 0)), fewestRows, mostRows);
}

void PeopleTable::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    spreadColumns();
    if (m_limit != 0 && rowsThatFit() != m_limit)
        read(Turn::Stay);
}

void PeopleTable::spreadColumns()
{
    const bool narrow = width() < narrowBelow;
    m_table->setColumnHidden(PeopleModel::KaderColumn, narrow);
    m_table->setColumnWidths(narrow ? std::vector<int>{176, 118, 104, 1, 0}
                                    : std::vector<int>{196, 122, 124, 120, 0});
}

void PeopleTable::read(Turn turn)
{
    if (!m_context.session())
        return;
    if (turn == Turn::First)
        m_at.clear();
    else if (turn == Turn::Next && !m_page.next.empty())
        m_at = m_page.next;
    else if (turn == Turn::Previous && !m_page.previous.empty())
        m_at = m_page.previous;
    m_limit = rowsThatFit();
    const bool keepFocus = m_table->hasFocus() || m_next->hasFocus() || m_previous->hasFocus();
    m_read->run(
        [book = m_context.book(), session = *m_context.session(), query = m_query, at = m_at,
         limit = m_limit] {
            return services::listPeople(session, query.filter, query.sort, at, limit);
        },
        [this, turn, keepFocus](Result<services::PeoplePage> answer) {
            show(std::move(answer), turn, keepFocus);
        });
    emit busyChanged();
}

void PeopleTable::show(Result<services::PeoplePage> answer, Turn turn, bool keepFocus)
{
    emit busyChanged();
    if (!answer) {
        showRefusal(answer.error());
        return;
    }
    const auto before = static_cast<std::int64_t>(m_page.rows.size());
    m_page = std::move(*answer);
    const auto now = static_cast<std::int64_t>(m_page.rows.size());
    if (m_page.previous.empty())
        m_first = 0;
    else if (turn == Turn::Next)
        m_first += before;
    else if (turn == Turn::Previous)
        m_first = std::max<std::int64_t>(0, m_first - now);
    // Turned back onto a first page that is not full, or onto a page that became empty.
    const bool shortFirst = turn == Turn::Previous && m_page.previous.empty() &&
                            m_page.rows.size() < m_limit && !m_page.next.empty();
    if (shortFirst || (m_page.rows.empty() && !m_at.empty())) {
        read(Turn::First);
        return;
    }
    m_model->show(m_page.rows, m_context.today());
    restoreSelection();
    showFooter();
    if (m_page.rows.empty())
        showEmpty();
    m_stack->setCurrentIndex(m_page.rows.empty() ? 1 : 0);
    if (keepFocus && !m_page.rows.empty())
        m_table->setFocus();
    emit totalsChanged();
}

void PeopleTable::restoreSelection()
{
    const int row = m_person ? m_model->rowOf(*m_person) : -1;
    QItemSelectionModel* selection = m_table->selectionModel();
    if (row >= 0)
        selection->setCurrentIndex(m_model->index(row, 0),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PeopleTable::setCurrent(std::optional<PersonId> person)
{
    m_person = person;
    if (person)
        restoreSelection();
    else
        m_table->clearSelection();
}

std::optional<PersonId> PeopleTable::firstPerson() const
{
    return m_model->personAt(0);
}

void PeopleTable::focusRows()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->setProperty("keyboard", true);
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
}

void PeopleTable::showFooter()
{
    const Texts texts = m_context.texts();
    const QString segment = qs(code(m_query.filter.segment.value_or(Segment::Bpu)));
    m_total->setText(tr("%1 orang").arg(texts.count(m_page.total)));
    m_whole->setText(m_page.total == m_page.unfiltered
                         ? tr("semua prospek %1").arg(segment)
                         : tr("dari %1 prospek %2").arg(texts.count(m_page.unfiltered), segment));
    const QString order = m_query.sort == services::PeopleSort::LastActivity ? tr("urut aktivitas")
                          : m_query.sort == services::PeopleSort::Name       ? tr("urut nama")
                                                                             : tr("urut wilayah");
    const auto shown = static_cast<std::int64_t>(m_page.rows.size());
    m_range->setText(
        shown == 0
            ? QString()
            : tr("%1–%2, %3").arg(texts.count(m_first + 1), texts.count(m_first + shown), order));
    m_previous->setEnabled(!m_page.previous.empty());
    m_next->setEnabled(!m_page.next.empty());
}

void PeopleTable::showEmpty()
{
    if (m_query.isNarrowed()) {
        m_empty->set(Icon::Filter, tr("Tidak ada yang cocok"),
                     tr("Filter atau pencarian ini menyembunyikan semua %1 orang. Longgarkan, atau "
                        "kembalikan ke semua.")
                         .arg(m_context.texts().count(m_page.unfiltered)));
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
    m_page = {};
    m_model->show({}, m_context.today());
    m_empty->set(Icon::Lock, tr("Daftar tidak dapat ditampilkan"),
                 m_context.texts().sentence(error));
    m_empty->setAction({});
    m_stack->setCurrentIndex(1);
    showFooter();
    emit totalsChanged();
}

void PeopleTable::sortBy(int column)
{
    using services::PeopleSort;
    const auto order = column == PeopleModel::Name       ? std::optional(PeopleSort::Name)
                       : column == PeopleModel::Village  ? std::optional(PeopleSort::Region)
                       : column == PeopleModel::Activity ? std::optional(PeopleSort::LastActivity)
                                                         : std::nullopt;
    if (order)
        m_query.sort = *order;
    const int sorted = m_query.sort == PeopleSort::Name     ? PeopleModel::Name
                       : m_query.sort == PeopleSort::Region ? PeopleModel::Village
                                                            : PeopleModel::Activity;
    m_table->horizontalHeader()->setSortIndicator(
        sorted, sorted == PeopleModel::Activity ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (order)
        read(Turn::First);
}

void PeopleTable::copySelected()
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.empty())
        return;
    QApplication::clipboard()->setText(m_model->tsv(rows));
    emit m_context.toastRequested(tr("%1 baris disalin, NIK tetap tersamar.").arg(rows.size()));
}

void PeopleTable::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto person = m_model->personAt(m_table->indexAt(at).row()))
        menu->addAction(tr("Buka"), this, [this, person] { emit personOpened(*person); });
    QAction* copy = menu->addAction(tr("Salin baris terpilih"), this, &PeopleTable::copySelected);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(m_table->selectionModel()->hasSelection());
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

bool PeopleTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_table->currentIndex().row();
    if (key->matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    const bool over = key->key() == Qt::Key_PageDown ||
                      (key->key() == Qt::Key_Down && row + 1 == m_model->rowCount());
    const bool under = key->key() == Qt::Key_PageUp || (key->key() == Qt::Key_Up && row == 0);
    if (over && m_next->isEnabled()) {
        read(Turn::Next);
        return true;
    }
    if (under && m_previous->isEnabled()) {
        read(Turn::Previous);
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace penggerak::gui
