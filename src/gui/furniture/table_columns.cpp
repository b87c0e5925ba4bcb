#include "gui/furniture/table_columns.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/focus_ring.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"

#include <QDialog>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr int leastWidth = 48;
constexpr int mostWidth = 600;

/// The list of a dialog: ticks show and hide, two buttons move.
class ColumnDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(penggerak::gui::TableColumns)

public:
    ColumnDialog(TableColumns* columns, QWidget* parent)
        : QDialog(parent)
        , m_columns(columns)
        , m_list(new QListWidget(this))
    {
        setWindowTitle(tr("Atur kolom"));
        resize(380, 440);
        new FocusRing(this);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 20, 24, 20);
        layout->setSpacing(10);
        layout->addWidget(new TextLabel(tr("Kolom daftar"), Type::Section, Ink::Text, this, true));
        auto* help =
            new TextLabel(tr("Spasi menampilkan atau menyembunyikan. Alt+Panah menggeser."),
                          Type::Small, Ink::Muted, this);
        help->setWordWrap(true);
        layout->addWidget(help);
        m_list->setAccessibleName(tr("Kolom daftar"));
        layout->addWidget(m_list, 1);
        auto* row = new QHBoxLayout;
        m_up = button(tr("Naikkan"), row, [this] { move(-1); });
        m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
        m_down = button(tr("Turunkan"), row, [this] { move(1); });
        m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
        row->addStretch(1);
        layout->addLayout(row);
        auto* last = new QHBoxLayout;
        button(tr("Kembalikan bawaan"), last, [this] {
            m_columns->reset();
            fill(0);
        })->setKind(ActionButton::Kind::Text);
        last->addStretch(1);
        button(tr("Selesai"), last, [this] { accept(); })->setKind(ActionButton::Kind::Primary);
        layout->addLayout(last);
        connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
            m_columns->setShown(item->data(Qt::UserRole).toInt(),
                                item->checkState() == Qt::Checked);
        });
        connect(m_list, &QListWidget::currentRowChanged, this, [this](int now) {
            m_up->setEnabled(now > 1);
            m_down->setEnabled(now > 0 && now + 1 < m_list->count());
        });
        fill(0);
        m_list->setFocus();
    }

private:
    template <class Act>
    ActionButton* button(const QString& text, QHBoxLayout* row, Act act)
    {
        auto* made = new ActionButton(ActionButton::Kind::Secondary, text, this);
        made->setAutoDefault(false);
        connect(made, &QAbstractButton::clicked, this, act);
        row->addWidget(made);
        return made;
    }
    void fill(int current)
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const int section : m_columns->order()) {
            auto* item = new QListWidgetItem(m_columns->nameOf(section), m_list);
            item->setData(Qt::UserRole, section);
            item->setCheckState(m_columns->isShown(section) ? Qt::Checked : Qt::Unchecked);
            if (section == 0)
                item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        }
        m_list->setCurrentRow(current);
        m_up->setEnabled(current > 1);
        m_down->setEnabled(current > 0 && current + 1 < m_list->count());
    }
    void move(int by)
    {
        const int row = m_list->currentRow();
        if (row + by < 1 || row + by >= m_list->count() || row < 1)
            return;
        m_columns->move(m_list->item(row)->data(Qt::UserRole).toInt(), by);
        fill(row + by);
    }

    TableColumns* m_columns;
    QListWidget* m_list;
    ActionButton* m_up = nullptr;
    ActionButton* m_down = nullptr;
};

} // namespace

TableColumns::TableColumns(DataTable* table, std::vector<Column> columns)
    : QObject(table)
    , m_table(table)
    , m_default(std::move(columns))
    , m_columns(m_default)
{
    QHeaderView* head = table->horizontalHeader();
    head->setSectionsMovable(true);
    head->setFirstSectionMovable(false);
    head->setMinimumSectionSize(leastWidth);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    head->viewport()->installEventFilter(this);
    connect(head, &QHeaderView::sectionMoved, this, [this] {
        if (!m_applying)
            emit changed();
    });
    connect(head, &QWidget::customContextMenuRequested, this, [this, head](const QPoint& at) {
        auto* menu = new QMenu(head);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(menu, m_table->window());
        menu->popup(head->viewport()->mapToGlobal(at));
    });
    apply();
}

void TableColumns::apply()
{
    const QScopedValueRollback own(m_applying, true);
    std::vector<int> widths;
    for (std::size_t section = 0; section < m_columns.size(); ++section) {
        m_table->setColumnHidden(static_cast<int>(section), !m_columns[section].shown);
        widths.push_back(m_columns[section].width);
    }
    m_table->setColumnWidths(widths, !isDefault());
}

std::vector<int> TableColumns::order() const
{
    std::vector<int> sections;
    for (int visual = 0; visual < m_table->horizontalHeader()->count(); ++visual)
        sections.push_back(m_table->horizontalHeader()->logicalIndex(visual));
    return sections;
}

bool TableColumns::isDefault() const
{
    const std::vector<int> sections = order();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].shown != m_default[i].shown || m_columns[i].width != m_default[i].width ||
            sections[i] != static_cast<int>(i))
            return false;
    return true;
}

QString TableColumns::state() const
{
    if (isDefault())
        return {};
    QStringList parts;
    for (const int section : order()) {
        const Column& column = m_columns[static_cast<std::size_t>(section)];
        parts.append((column.shown ? QString() : QStringLiteral("!")) + column.id +
                     QLatin1Char(':') + QString::number(column.width));
    }
    return parts.join(QLatin1Char(','));
}

void TableColumns::restore(const QString& state)
{
    const QScopedValueRollback own(m_applying, true);
    QHeaderView* head = m_table->horizontalHeader();
    int place = 0;
    for (const QString& part : state.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const bool hidden = part.startsWith(QLatin1Char('!'));
        const QString id = part.section(QLatin1Char(':'), 0, 0).mid(hidden ? 1 : 0);
        const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                        [&](const Column& column) { return column.id == id; });
        if (found == m_columns.end())
            continue;
        const int width = part.section(QLatin1Char(':'), 1, 1).toInt();
        const auto section = static_cast<int>(found - m_columns.begin());
        found->shown = section == 0 || !hidden;
        found->width = width == 0 ? 0 : std::clamp(width, leastWidth, mostWidth);
        if (section != 0 && place == 0)
            place = 1; // the first column stays the first
        head->moveSection(head->visualIndex(section), place++);
    }
    apply();
}

void TableColumns::reset()
{
    {
        const QScopedValueRollback own(m_applying, true);
        m_columns = m_default;
        QHeaderView* head = m_table->horizontalHeader();
        for (int section = 0; section < head->count(); ++section)
            head->moveSection(head->visualIndex(section), section);
    }
    apply();
    emit changed();
}

bool TableColumns::isShown(int section) const
{
    return m_columns.at(static_cast<std::size_t>(section)).shown;
}

void TableColumns::setShown(int section, bool shown)
{
    Column& column = m_columns.at(static_cast<std::size_t>(section));
    if (section == 0 || column.shown == shown)
        return;
    column.shown = shown;
    apply();
    emit changed();
}

void TableColumns::move(int section, int by)
{
    QHeaderView* head = m_table->horizontalHeader();
    const int from = head->visualIndex(section);
    const int to = std::clamp(from + by, 1, head->count() - 1);
    if (section == 0 || from == to)
        return;
    {
        const QScopedValueRollback own(m_applying, true);
        head->moveSection(from, to);
    }
    apply();
    emit changed();
}

QString TableColumns::nameOf(int section) const
{
    return m_table->model()->headerData(section, Qt::Horizontal).toString();
}

void TableColumns::fill(QMenu* menu, QWidget* window)
{
    for (const int section : order()) {
        if (section == 0)
            continue;
        QAction* action = menu->addAction(nameOf(section));
        action->setCheckable(true);
        action->setChecked(isShown(section));
        connect(action, &QAction::toggled, this,
                [this, section](bool shown) { setShown(section, shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("Atur kolom …"), this, [this, window] { openDialog(window); });
    menu->addAction(tr("Kembalikan bawaan"), this, &TableColumns::reset)->setEnabled(!isDefault());
}

QDialog* TableColumns::openDialog(QWidget* window)
{
    auto* dialog = new ColumnDialog(this, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

bool TableColumns::eventFilter(QObject* watched, QEvent* event)
{
    const auto sizes = [this] {
        std::vector<int> now;
        for (int section = 0; section < m_table->horizontalHeader()->count(); ++section)
            now.push_back(m_table->horizontalHeader()->sectionSize(section));
        return now;
    };
    const bool resizes =
        m_table->horizontalHeader()->viewport()->cursor().shape() == Qt::SplitHCursor;
    if (event->type() == QEvent::MouseButtonPress && resizes) {
        m_sizes = sizes();
    } else if (event->type() == QEvent::MouseButtonRelease && !m_sizes.empty()) {
        // After the head has taken the release.
        QMetaObject::invokeMethod(this, &TableColumns::remember, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

/// Widths that the mouse has changed are kept from now on.
void TableColumns::remember()
{
    bool resized = false;
    for (std::size_t section = 0; section < m_columns.size() && section < m_sizes.size();
         ++section) {
        const int now = m_table->horizontalHeader()->sectionSize(static_cast<int>(section));
        if (!m_columns[section].shown || now == m_sizes[section])
            continue;
        m_columns[section].width = std::clamp(now, leastWidth, mostWidth);
        resized = true;
    }
    m_sizes.clear();
    if (!resized)
        return;
    apply();
    emit changed();
}

} // namespace penggerak::gui
