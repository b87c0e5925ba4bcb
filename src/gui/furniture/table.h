#pragma once

#include "gui/furniture/tags.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace penggerak::gui {

/// What a model gives beside Qt::DisplayRole, for the delegates here.
enum TableRole {
    RawRole = Qt::UserRole + 1, ///< the value itself, for sorting and tests
    SecondLineRole,             ///< QString under the first line
    SecondInkRole,              ///< int(Ink) of the second line; Muted when missing
    StrongRole,                 ///< bool: bold
    InkRole,                    ///< int(Ink) of the first line; Text when missing
    OpensRole,                  ///< bool: a number that opens what it is made of
    ShareRole,                  ///< double 0..1 of a bar
    ShareInkRole,               ///< int(Ink) of a bar
    TagIconRole,                ///< int(Icon), with InkRole and TagTintRole
    TagTintRole,                ///< int(Ink)
    SumRowRole,                 ///< bool: the row of the sum, with a line above
    RowOpensRole,               ///< bool, last column: a chevron says that the row opens
    HeadInkRole,                ///< int(Ink), headerData: a swatch before the words
    PendingRole,                ///< bool: the row is still being read
};

/// Between a cell's edge and its words.
inline constexpr int cellPadding = 8;

/// Text of one or two lines; numbers right-aligned (Qt::TextAlignmentRole) get tabular figures.
/// Paints the ground of its row: hover, selection with a bar at its left, the line below.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    virtual void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index, const QRect& area) const;
};

/// A tag with icon and word (DisplayRole, TagIconRole, InkRole, TagTintRole).
class TagDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index, const QRect& area) const override;
};

/// A bar (ShareRole, ShareInkRole) and right of it the text.
class BarDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index, const QRect& area) const override;
};

/// Writes figures in cells of one width, since Inter's are proportional and Qt 6.4 cannot switch
/// its tabular ones on. Right end at area.right(). Returns the width.
double paintTabular(QPainter& painter, const QRectF& area, const QString& text);
double tabularWidth(const QFontMetricsF& metrics, const QString& text);

/// The head of a table: words stand where the cells' words stand.
class TableHead : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHead(QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

/// A table of the program: whole rows, no grid, quiet head, its current row always set so that
/// keyboard and screen reader find a place. Enter or a double click opens a row.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// Selects this row alone. QTableView's own adds to the selection or takes from it while Ctrl
    /// is held, as it is in every act by a key that fills its list anew.
    void selectRow(int row);
    /// One line (35) or two lines (44); 26 is the dense one.
    void setRowHeight(int height);
    /// Space at both ends of a row, in the line's and the text's place: that of the card around.
    void setRowInset(int inset);
    int rowInset() const { return m_inset; }
    /// Widths of columns in pixels; 0 takes what is left. Columns that do not fit are drawn
    /// together unless the widths are `exact`.
    void setColumnWidths(const std::vector<int>& widths, bool exact = false);
    /// Whether a column stands at the left or right end of the rows, as they are shown.
    bool isFirstShown(int column) const;
    bool isLastShown(int column) const;
    int hoveredRow() const { return m_hovered; }

signals:
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setHovered(int row);
    void ensureCurrent();
    void spread();
    std::vector<int> m_widths;
    bool m_exact = false;
    int m_inset = 16;
    int m_hovered = -1;
};

} // namespace penggerak::gui
