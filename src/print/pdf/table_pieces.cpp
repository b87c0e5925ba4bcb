#include "print/pdf/table_pieces.h"

#include "print/pdf/lines.h"

#include <QPainter>

#include <algorithm>

namespace penggerak::print {

namespace {

constexpr double padding = 1.2; ///< millimetres, around the words of a cell
constexpr double penHeight = 8.5;
constexpr double thinLine = 0.12;
constexpr double strongLine = 0.35;
constexpr int headerGrey = 236;
constexpr int lineGrey = 150;

class TableCutter
{
public:
    TableCutter(const Table& table, const Sheet& sheet)
        : m_table(table)
        , m_sheet(sheet)
    {
        double shares = 0;
        for (const Table::Column& column : table.columns)
            shares += column.share;
        double left = 0;
        for (const Table::Column& column : table.columns) {
            const double width = sheet.width() * column.share / shares;
            m_columns.push_back({left, width});
            left += width;
        }
    }

    std::vector<Piece> pieces() const
    {
        std::vector<std::string> titles;
        for (const Table::Column& column : m_table.columns)
            titles.push_back(column.title);
        auto header = std::make_shared<Piece>(row(titles, Kind::Header));
        std::vector<Piece> pieces{*header};
        pieces.front().keepWithNext = true;
        for (const auto& cells : m_table.rows) {
            pieces.push_back(row(cells, Kind::Row));
            pieces.back().header = header;
        }
        if (m_table.rows.empty() && !m_table.whenEmpty.empty()) {
            const Lines lines(m_sheet, m_table.whenEmpty, Text::Style::Body, m_sheet.width());
            const double gap = m_sheet.dots(padding);
            pieces.push_back(
                {lines.height() + 2 * gap, [lines, gap](QPainter& painter, QPointF at) {
                     lines.draw(painter, at + QPointF(gap, gap));
                 }});
        }
        if (m_table.total) {
            pieces.push_back(row(*m_table.total, Kind::Total));
            pieces.back().header = header;
        }
        return pieces;
    }

private:
    enum class Kind { Header, Row, Total };
    struct Span
    {
        double left;
        double width;
    };
    struct Cell
    {
        Lines lines;
        double left;
    };

    Piece row(const std::vector<std::string>& words, Kind kind) const
    {
        const double pad = m_sheet.dots(padding);
        const auto style = kind == Kind::Row ? Text::Style::Body : Text::Style::Strong;
        std::vector<Cell> cells;
        double height = 0;
        for (std::size_t i = 0; i < std::min(words.size(), m_columns.size()); ++i) {
            const Span& span = m_columns[i];
            cells.push_back(
                {Lines(m_sheet, words[i], style, std::max(span.width - 2 * pad, m_sheet.dots(1)),
                       m_table.columns[i].side),
                 span.left + pad});
            height = std::max(height, cells.back().lines.height());
        }
        height += 2 * pad;
        if (kind == Kind::Row && m_table.forPen)
            height = std::max(height, m_sheet.dots(penHeight));
        return {height,
                [cells, height, pad, kind, frame = frame(height)](QPainter& painter, QPointF at) {
                    frame(painter, at, kind);
                    for (const Cell& cell : cells)
                        cell.lines.draw(painter, at + QPointF(cell.left, pad));
                }};
    }

    /// What is drawn around the words of a row.
    std::function<void(QPainter&, QPointF, Kind)> frame(double height) const
    {
        const double width = m_sheet.width();
        const double thin = m_sheet.dots(thinLine);
        const double strong = m_sheet.dots(strongLine);
        std::vector<double> uprights;
        if (m_table.forPen) {
            for (const Span& span : m_columns)
                uprights.push_back(span.left);
            uprights.push_back(width - thin);
        }
        return [=](QPainter& painter, QPointF at, Kind kind) {
            if (kind == Kind::Header)
                painter.fillRect(QRectF(at, QSizeF(width, height)),
                                 QColor(headerGrey, headerGrey, headerGrey));
            if (kind == Kind::Total)
                painter.fillRect(QRectF(at, QSizeF(width, strong)), Qt::black);
            const QColor grey(lineGrey, lineGrey, lineGrey);
            painter.fillRect(QRectF(at + QPointF(0, height - thin), QSizeF(width, thin)), grey);
            for (const double x : uprights)
                painter.fillRect(QRectF(at + QPointF(x, 0), QSizeF(thin, height)), grey);
        };
    }

    const Table& m_table;
    const Sheet& m_sheet;
    std::vector<Span> m_columns;
};

} // namespace

std::vector<Piece> tablePieces(const Table& table, const Sheet& sheet)
{
    return TableCutter(table, sheet).pieces();
}

} // namespace penggerak::print
