#include "print/pdf/pieces.h"

#include "print/pdf/lines.h"
#include "print/pdf/table_pieces.h"

#include <QPainter>

#include <algorithm>

namespace penggerak::print {

namespace {

constexpr double ruleWidth = 0.25; ///< millimetres
constexpr double signingRoom = 18;
constexpr double labelShare = 0.32;

/// Cuts one paper; each kind of block adds its pieces.
class Cutter
{
public:
    explicit Cutter(const Sheet& sheet)
        : m_sheet(sheet)
    {
    }

    std::vector<Piece> take() { return std::move(m_pieces); }

    void head(const Document& paper)
    {
        if (!paper.letterhead.empty()) {
            (*this)(Text{paper.letterhead, Text::Style::Heading, Side::Left});
            if (!paper.letterheadLine.empty())
                (*this)(Text{paper.letterheadLine, Text::Style::Small, Side::Left});
            (*this)(Rule{});
        }
        if (!paper.title.empty())
            keep(Text{paper.title, Text::Style::Large, titleSide(paper)});
        if (!paper.subtitle.empty())
            keep(Text{paper.subtitle, Text::Style::Body, titleSide(paper)});
        if (!paper.title.empty())
            (*this)(Gap{paper.paper == Paper::Card ? 1.0 : 3.0});
    }

    void operator()(const Text& text)
    {
        const Lines lines(m_sheet, text.text, text.style, m_sheet.width(), text.side);
        const double gap = m_sheet.dots(text.style == Text::Style::Heading ? 1.5 : 1.0);
        add({lines.height() + gap,
             [lines](QPainter& painter, QPointF at) { lines.draw(painter, at); }});
        // A heading at the foot of a page says nothing.
        m_pieces.back().keepWithNext = text.style == Text::Style::Heading;
    }

    void operator()(const Fields& fields)
    {
        const double label = m_sheet.width() * labelShare;
        const double gap = m_sheet.dots(2);
        for (const Fields::Field& field : fields.fields) {
            const Lines left(m_sheet, field.label, Text::Style::Body, label - gap);
            const Lines right(m_sheet, field.value, Text::Style::Strong, m_sheet.width() - label);
            add({std::max(left.height(), right.height()) + m_sheet.dots(0.5),
                 [left, right, label](QPainter& painter, QPointF at) {
                     left.draw(painter, at);
                     right.draw(painter, at + QPointF(label, 0));
                 }});
        }
        (*this)(Gap{2});
    }

    void operator()(const Table& table)
    {
        for (Piece& piece : tablePieces(table, m_sheet))
            add(std::move(piece));
        (*this)(Gap{3});
    }

    void operator()(const Signatures& signatures)
    {
        if (signatures.people.empty())
            return;
        const double width = m_sheet.width() / double(signatures.people.size());
        const double inner = width - m_sheet.dots(4);
        struct Column
        {
            Lines role;
            Lines name;
        };
        std::vector<Column> columns;
        double roles = 0;
        double names = 0;
        for (const Signatures::Signature& one : signatures.people) {
            const std::string name = one.name.empty() ? std::string(32, '.') : one.name;
            columns.push_back(
                {Lines(m_sheet, one.role, Text::Style::Body, inner, Side::Centre),
                 Lines(m_sheet, name, one.name.empty() ? Text::Style::Body : Text::Style::Strong,
                       inner, Side::Centre)});
            roles = std::max(roles, columns.back().role.height());
            names = std::max(names, columns.back().name.height());
        }
        const Lines day(m_sheet, signatures.placeAndDay, Text::Style::Body, inner, Side::Centre);
        const double above = signatures.placeAndDay.empty() ? 0 : day.height();
        const double room = m_sheet.dots(signingRoom);
        (*this)(Gap{4});
        add({above + roles + room + names,
             [columns, day, above, roles, room, width](QPainter& painter, QPointF at) {
                 if (above > 0)
                     day.draw(painter, at + QPointF(width * double(columns.size() - 1), 0));
                 for (std::size_t i = 0; i < columns.size(); ++i) {
                     const QPointF corner = at + QPointF(width * double(i), above);
                     columns[i].role.draw(painter, corner);
                     columns[i].name.draw(painter, corner + QPointF(0, roles + room));
                 }
             }});
    }

    void operator()(const Rule&)
    {
        const double width = m_sheet.width();
        const double thick = m_sheet.dots(ruleWidth);
        const double height = m_sheet.dots(4);
        add({height, [width, thick, height](QPainter& painter, QPointF at) {
                 painter.fillRect(QRectF(at + QPointF(0, height / 4), QSizeF(width, thick)),
                                  Qt::black);
             }});
    }

    void operator()(const Gap& gap)
    {
        add({m_sheet.dots(gap.millimetres), [](QPainter&, QPointF) {}});
    }

    void operator()(const PageBreak&) { m_breaks = true; }

private:
    static Side titleSide(const Document& paper)
    {
        return paper.framed || paper.paper == Paper::Roll80 ? Side::Centre : Side::Left;
    }

    void keep(const Text& text)
    {
        (*this)(text);
        m_pieces.back().keepWithNext = true;
    }

    void add(Piece piece)
    {
        piece.beginsPage = m_breaks;
        m_breaks = false;
        m_pieces.push_back(std::move(piece));
    }

    const Sheet& m_sheet;
    std::vector<Piece> m_pieces;
    bool m_breaks = false;
};

} // namespace

std::vector<Piece> piecesOf(const Document& paper, const Sheet& sheet)
{
    Cutter cutter(sheet);
    cutter.head(paper);
    for (const Block& block : paper.blocks)
        std::visit([&](const auto& each) { cutter(each); }, block);
    return cutter.take();
}

} // namespace penggerak::print
