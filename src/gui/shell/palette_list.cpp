#include "gui/shell/palette_list.h"

#include "gui/furniture/key_cap.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace penggerak::gui {

namespace {

enum EntryRole { DetailRole = Qt::UserRole + 1, KeyRole, IconRole, HeadingRole };

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {200, index.data(HeadingRole).toBool() ? PaletteList::headingHeight
                                                      : PaletteList::rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const QWidget* widget = option.widget;
        const QRect row = option.rect;
        const QString text = index.data().toString();
        if (index.data(HeadingRole).toBool()) {
            painter->setFont(gui::font(Type::Small));
            painter->setPen(colour(Ink::Muted, widget));
            painter->drawText(row.adjusted(17, 0, -16, -3), Qt::AlignLeft | Qt::AlignBottom, text);
            return;
        }
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(row, colour(Ink::Selection, widget));
        paintIcon(*painter, QRectF(row.left() + 16, row.center().y() - 8, 17, 17),
                  static_cast<Icon>(index.data(IconRole).toInt()), colour(Ink::Muted, widget));
        const QString key = index.data(KeyRole).toString();
        QRect words = row.adjusted(46, 0, -16, 0);
        if (!key.isEmpty()) {
            const int cap = KeyCap::widthOf(key);
            KeyCap::paint(*painter, QPointF(row.right() - cap - 16, row.center().y() + 0.5), key,
                          widget);
            words.setRight(words.right() - cap - 12);
        }
        painter->setFont(gui::font(Type::Base));
        painter->setPen(colour(Ink::Text, widget));
        const QString name = painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width());
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, name);
        words.setLeft(words.left() + painter->fontMetrics().horizontalAdvance(name) + 12);
        painter->setFont(gui::font(Type::Small));
        painter->setPen(colour(Ink::Muted, widget));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(DetailRole).toString(),
                                                            Qt::ElideRight, words.width()));
    }
};

} // namespace

PaletteList::PaletteList(QWidget* parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setItemDelegate(new EntryDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette ground = palette();
    ground.setColor(QPalette::Base, colour(Ink::Card, this));
    setPalette(ground);
}

void PaletteList::fill(std::vector<PaletteEntry> entries)
{
    const QString marked = m_markedByHand && currentItem()
                               ? currentItem()->text() + currentItem()->data(DetailRole).toString()
                               : QString();
    m_entries = std::move(entries);
    setUpdatesEnabled(false);
    // Rows are written over, not thrown away, so that nothing blinks while somebody types.
    const int count = static_cast<int>(m_entries.size());
    while (this->count() > count)
        delete takeItem(this->count() - 1);
    while (this->count() < count)
        addItem(new QListWidgetItem);
    int mark = -1;
    for (int row = 0; row < count; ++row) {
        const PaletteEntry& entry = m_entries[static_cast<std::size_t>(row)];
        QListWidgetItem* line = item(row);
        const bool heading = !entry.run;
        line->setText(entry.text);
        line->setData(DetailRole, entry.detail);
        line->setData(KeyRole, entry.key);
        line->setData(IconRole, static_cast<int>(entry.icon));
        line->setData(HeadingRole, heading);
        line->setData(Qt::AccessibleTextRole,
                      entry.detail.isEmpty() ? entry.text : entry.text + ", " + entry.detail);
        line->setFlags(heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (!heading && !marked.isEmpty() && mark < 0 && entry.text + entry.detail == marked)
            mark = row;
    }
    if (mark < 0) {
        m_markedByHand = false;
        mark = firstAct();
    }
    setCurrentRow(mark);
    if (!m_markedByHand)
        scrollToTop();
    setUpdatesEnabled(true);
}

int PaletteList::firstAct() const
{
    for (std::size_t row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].run)
            return static_cast<int>(row);
    return -1;
}

void PaletteList::step(int by)
{
    const int rows = count();
    int row = currentRow();
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + by + rows) % rows;
        if (m_entries[static_cast<std::size_t>(row)].run) {
            m_markedByHand = true;
            setCurrentRow(row);
            if (row == firstAct())
                scrollToTop(); // its heading too
            return;
        }
    }
}

std::function<void()> PaletteList::act(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_entries.size()))
        return {};
    return m_entries[static_cast<std::size_t>(row)].run;
}

} // namespace penggerak::gui
