#include "gui/furniture/long_table.h"

#include "gui/furniture/table.h"
#include "gui/furniture/window_model.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace penggerak::gui {

namespace {

/// Rows that the window keeps beyond the view before it moves.
constexpr std::int64_t margin = 300;

} // namespace

/// Tells when a click or a key is about to replace the selection, also what of it lies elsewhere.
class LongTable::View : public DataTable
{
public:
    explicit View(LongTable* list)
        : DataTable(list)
        , m_list(list)
    {
    }

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override
    {
        const auto command = DataTable::selectionCommand(index, event);
        if (command.testFlag(QItemSelectionModel::Clear) && !m_list->m_own) {
            m_list->m_all = false;
            m_list->m_selected.clear(); // what lies elsewhere; here the selection model tells
            for (const QModelIndex& row : selectionModel()->selectedRows())
                if (const qint64 key =
                        m_list->m_model->keyAt(m_list->m_model->positionOf(row.row())))
                    m_list->m_selected.insert(key);
        }
        return command;
    }

private:
    LongTable* m_list;
};

DataTable* LongTable::table() const
{
    return m_table;
}

LongTable::LongTable(QWidget* parent)
    : QWidget(parent)
    , m_table(new View(this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_hold(new QTimer(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_bar);
    setFocusProxy(m_table);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->installEventFilter(this);
    m_bar->setFocusPolicy(Qt::NoFocus); // the keys of the table do what it does
    m_bar->setAccessibleName(tr("Gulir daftar"));
    m_hold->setSingleShot(true);
    m_hold->setInterval(0);
    // Not inside a scroll of the view itself.
    connect(m_hold, &QTimer::timeout, this, [this] { holdWindow(top()); });
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_own)
            scrollTo(value);
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &LongTable::innerScrolled);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LongTable::fitBar);
}

void LongTable::setModel(WindowModel* model)
{
    m_model = model;
    {
        const QScopedValueRollback own(m_own, true);
        m_table->setModel(model);
    }
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_own = true; });
    connect(model, &QAbstractItemModel::modelReset, this, &LongTable::modelReset);
    connect(model, &WindowModel::loaded, this, &LongTable::takeLoaded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (m_own || !now.isValid())
                    return;
                m_current = m_model->positionOf(now.row());
                emit currentChanged(*m_current);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LongTable::takeSelection);
}

int LongTable::visibleRows() const
{
    const int height = m_table->verticalHeader()->defaultSectionSize();
    return std::max(1, m_table->viewport()->height() / height);
}

std::int64_t LongTable::top() const
{
    return m_top;
}

void LongTable::innerScrolled()
{
    if (m_own || !m_model)
        return;
    m_top = m_model->positionOf(m_table->verticalScrollBar()->value());
    {
        const QScopedValueRollback own(m_own, true);
        m_bar->setValue(static_cast<int>(m_top));
    }
    m_hold->start();
    emit viewChanged();
}

/// Moves the window when a position comes near its edge.
void LongTable::holdWindow(std::int64_t position)
{
    const std::int64_t end = m_model->first() + m_model->rowCount();
    const bool nearStart = m_model->first() > 0 && position < m_model->first() + margin;
    const bool nearEnd = end < m_model->total() && position + visibleRows() + margin > end;
    if (nearStart || nearEnd)
        m_model->moveAround(position); // modelReset() puts the view back
}

void LongTable::scrollTo(std::int64_t top)
{
    if (!m_model)
        return;
    m_top = std::clamp<std::int64_t>(top, 0, std::max<std::int64_t>(0, m_bar->maximum()));
    holdWindow(m_top);
    place(m_top);
    emit viewChanged();
}

void LongTable::place(std::int64_t top)
{
    const QScopedValueRollback own(m_own, true);
    m_table->verticalScrollBar()->setValue(static_cast<int>(top - m_model->first()));
    m_bar->setValue(static_cast<int>(top));
}

void LongTable::fitBar()
{
    if (!m_model)
        return;
    const std::int64_t most = std::max<std::int64_t>(0, m_model->total() - visibleRows());
    const QScopedValueRollback own(m_own, true);
    m_bar->setRange(0, static_cast<int>(most));
    m_bar->setPageStep(visibleRows());
    m_bar->setVisible(most > 0);
    m_top = std::min(m_top, most);
    m_bar->setValue(static_cast<int>(m_top));
}

void LongTable::modelReset()
{
    m_own = true;
    if (m_current && *m_current >= m_model->total())
        m_current.reset();
    m_table->doItemsLayout(); // the range of its scroll bar
    fitBar();
    // A current row always, for keyboard and screen reader; far from the window, the top one.
    const int row = m_current ? m_model->rowOf(*m_current) : -1;
    if (m_model->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(row >= 0 ? row : std::max(0, m_model->rowOf(m_top)), 0),
            QItemSelectionModel::NoUpdate);
    showSelection();
    m_own = false;
    place(m_top);
}

void LongTable::showSelection()
{
    const QScopedValueRollback own(m_own, true);
    QItemSelection rows;
    const int last = m_model->columnCount() - 1;
    const int count = m_model->rowCount();
    for (int row = 0; row < count; ++row) {
        const auto isOn = [&](int at) {
            if (m_all)
                return true;
            const qint64 key = m_model->keyAt(m_model->positionOf(at));
            return key != 0 && m_selected.contains(key);
        };
        if (m_selected.empty() && !m_all)
            break;
        if (!isOn(row))
            continue;
        const int from = row;
        while (row + 1 < count && isOn(row + 1))
            ++row;
        rows.select(m_model->index(from, 0), m_model->index(row, last));
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void LongTable::takeSelection(const QItemSelection& on, const QItemSelection& off)
{
    if (m_own)
        return;
    if (m_all) { // the first row taken out of all: what is in the window remains
        m_all = false;
        m_selected.clear();
        for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
            if (const qint64 key = m_model->keyAt(m_model->positionOf(index.row())))
                m_selected.insert(key);
    }
    const auto each = [this](const QItemSelection& rows, auto act) {
        for (const QItemSelectionRange& range : rows)
            for (int row = range.top(); row <= range.bottom(); ++row)
                if (const qint64 key = m_model->keyAt(m_model->positionOf(row)))
                    act(key);
    };
    each(off, [this](qint64 key) { m_selected.erase(key); });
    each(on, [this](qint64 key) { m_selected.insert(key); });
    emit selectionChanged();
}

void LongTable::takeLoaded(qint64 position, int count)
{
    QItemSelectionModel* selection = m_table->selectionModel();
    const std::size_t before = m_selected.size();
    {
        const QScopedValueRollback own(m_own, true);
        QItemSelection known;
        for (std::int64_t at = position; at < position + count; ++at) {
            const int row = m_model->rowOf(at);
            const qint64 key = m_model->keyAt(at);
            if (row < 0 || key == 0 || m_all)
                continue;
            if (selection->isRowSelected(row))
                m_selected.insert(key); // selected before it was there
            else if (m_selected.contains(key))
                known.select(m_model->index(row, 0),
                             m_model->index(row, m_model->columnCount() - 1));
        }
        if (!known.isEmpty())
            selection->select(known, QItemSelectionModel::Select);
    }
    if (m_selected.size() != before)
        emit selectionChanged();
    if (m_current && *m_current >= position && *m_current < position + count)
        emit currentChanged(*m_current);
}

std::int64_t LongTable::selectedCount() const
{
    if (!m_model)
        return 0;
    return m_all ? m_model->total() : static_cast<std::int64_t>(m_selected.size());
}

void LongTable::selectAll()
{
    m_all = true;
    m_selected.clear();
    showSelection();
    emit selectionChanged();
}

void LongTable::clearSelection()
{
    m_all = false;
    m_selected.clear();
    showSelection();
    emit selectionChanged();
}

void LongTable::setCurrent(std::int64_t position)
{
    if (!m_model || m_model->total() == 0)
        return;
    position = std::clamp<std::int64_t>(position, 0, m_model->total() - 1);
    m_current = position;
    if (position < m_top || position >= m_top + visibleRows())
        scrollTo(position < m_top ? position : position - visibleRows() + 1);
    m_all = false;
    m_selected.clear();
    m_table->selectionModel()->setCurrentIndex(m_model->index(m_model->rowOf(position), 0),
                                               QItemSelectionModel::ClearAndSelect |
                                                   QItemSelectionModel::Rows);
}

void LongTable::markCurrent(std::int64_t position)
{
    const int row = m_model ? m_model->rowOf(position) : -1;
    if (row < 0)
        return;
    const std::int64_t top = m_top;
    m_current = position;
    {
        const QScopedValueRollback own(m_own, true);
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                                   QItemSelectionModel::NoUpdate);
    }
    if (const qint64 key = m_model->keyAt(position); key != 0 && m_selected.size() <= 1 && !m_all) {
        m_selected = {key};
        showSelection();
        emit selectionChanged();
    }
    m_top = top;
    place(top);
}

void LongTable::clearCurrent()
{
    m_current.reset();
    clearSelection();
}

bool LongTable::handleKey(QKeyEvent* event)
{
    if (!m_model || m_model->rowCount() == 0)
        return false;
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
        return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
        if (extends)
            return false;
        m_table->setProperty("keyboard", true);
        setCurrent(event->key() == Qt::Key_Home ? 0 : m_model->total() - 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // The row that the key starts from, with room around it.
        if (m_current && (m_model->rowOf(*m_current) < 0 || *m_current < m_top ||
                          *m_current > m_top + visibleRows()))
            scrollTo(std::max<std::int64_t>(0, *m_current - visibleRows() / 2));
        else
            holdWindow(m_top);
        return false;
    default:
        return false;
    }
}

bool LongTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event));
    if (watched == m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            this,
            [this] {
                fitBar();
                emit viewChanged(); // more rows, or fewer
            },
            Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void LongTable::wheelEvent(QWheelEvent* event)
{
    QApplication::sendEvent(m_bar, event);
}

} // namespace penggerak::gui
