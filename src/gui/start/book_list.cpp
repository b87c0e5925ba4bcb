#include "gui/start/book_list.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace penggerak::gui {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int missingRole = Qt::UserRole + 1;
constexpr int rowHeight = 54;

QString removeWords()
{
    return BookList::tr("hapus dari daftar");
}

QRect removeArea(const QRect& row)
{
    const int width = QFontMetrics(gui::font(Type::Small, true)).horizontalAdvance(removeWords());
    return {row.right() - width - 16, row.top() + (row.height() - 28) / 2, width + 8, 28};
}

/// Two lines beside a picture of a book.
class BookDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const QWidget* widget = option.widget;
        const bool missing = index.data(missingRole).toBool();
        const bool selected = option.state & QStyle::State_Selected;
        const QRect row = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state & QStyle::State_MouseOver)
            paintBox(*painter, row.adjusted(1, 1, -1, -1),
                     colour(selected ? Ink::Selection : Ink::Hover, widget), QColor(),
                     space::controlRadius);
        paintIcon(*painter, QRectF(row.left() + 14, row.top() + 17, 20, 20), Icon::Book,
                  colour(missing ? Ink::Faint : Ink::Link, widget));
        int right = row.right() - 14;
        if (missing) {
            painter->setFont(gui::font(Type::Small, true));
            painter->setPen(colour(Ink::Link, widget));
            painter->drawText(removeArea(row), Qt::AlignCenter, removeWords());
            right = removeArea(row).left() - 8;
        }
        const QRect lines(row.left() + 48, row.top() + 8, right - row.left() - 48, 38);
        painter->setFont(gui::font(Type::Base, true));
        painter->setPen(colour(missing ? Ink::Muted : Ink::Text, widget));
        painter->drawText(lines.adjusted(0, 0, 0, -18), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            lines.width()));
        painter->setFont(gui::font(Type::Small));
        painter->setPen(colour(Ink::Muted, widget));
        painter->drawText(lines.adjusted(0, 20, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(Qt::ToolTipRole).toString(),
                                                            Qt::ElideMiddle, lines.width()));
        painter->restore();
    }
};

} // namespace

BookList::BookList(QWidget* parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new BookDelegate(this));
    QPalette colours = palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    setPalette(colours);
}

void BookList::setBooks(const QStringList& paths)
{
    clear();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const bool missing = !file.exists();
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        auto* item = new QListWidgetItem(file.completeBaseName(), this);
        item->setData(pathRole, path);
        item->setData(missingRole, missing);
        item->setToolTip(missing ? tr("tidak ada lagi di %1").arg(folder) : folder);
        item->setData(Qt::AccessibleDescriptionRole, item->toolTip());
    }
    if (count() > 0)
        setCurrentRow(0);
}

void BookList::take(const QListWidgetItem* item)
{
    if (item && !item->data(missingRole).toBool())
        emit bookChosen(item->data(pathRole).toString());
}

void BookList::keyPressEvent(QKeyEvent* event)
{
    const QListWidgetItem* item = currentItem();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return take(item);
    if (event->key() == Qt::Key_Delete && item) {
        emit removeWanted(item->data(pathRole).toString());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void BookList::mouseReleaseEvent(QMouseEvent* event)
{
    QListWidget::mouseReleaseEvent(event);
    const QListWidgetItem* item = itemAt(event->pos());
    if (!item || event->button() != Qt::LeftButton)
        return;
    if (!item->data(missingRole).toBool())
        take(item);
    else if (removeArea(visualItemRect(item)).contains(event->pos()))
        emit removeWanted(item->data(pathRole).toString());
}

} // namespace penggerak::gui
