#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace penggerak::print {

/// What a paper says, from top to bottom, in the reader's language: plain values, painted by
/// print/pdf. All text is UTF-8.

enum class Paper {
    A4,
    A4Landscape,
    A6,
    Roll80, ///< 80 mm wide, as long as it has to be: a receipt
    Card,   ///< 85.6 by 54 mm, as bank cards are
};

enum class Side { Left, Centre, Right };

/// Running text; it breaks lines where it must and at each `\n`.
struct Text
{
    enum class Style { Body, Small, Strong, Heading, Large };

    std::string text;
    Style style = Style::Body;
    Side side = Side::Left;
};

/// Labels and their values, one a line.
struct Fields
{
    struct Field
    {
        std::string label;
        std::string value;
    };
    std::vector<Field> fields;
};

/// A table; its header stands again on every page that it reaches.
struct Table
{
    struct Column
    {
        std::string title;
        double share = 1; ///< of the width, beside the other columns' shares
        Side side = Side::Left;
    };
    std::vector<Column> columns;
    /// As many cells as columns; missing ones are empty.
    std::vector<std::vector<std::string>> rows;
    /// A last row, set off.
    std::optional<std::vector<std::string>> total = {};
    /// Rows high enough and ruled for a pen.
    bool forPen = false;
    /// Said in place of the rows where there are none.
    std::string whenEmpty = {};
};

/// Who signs, side by side, with room for a pen between role and name.
struct Signatures
{
    std::string placeAndDay; ///< above the last of them
    struct Signature
    {
        std::string role;
        std::string name; ///< empty: a dotted line
    };
    std::vector<Signature> people;
};

struct Rule
{
};

struct Gap
{
    double millimetres = 4;
};

/// What follows begins a page.
struct PageBreak
{
};

using Block = std::variant<Text, Fields, Table, Signatures, Rule, Gap, PageBreak>;

/// One paper. Several make one file, each counting its own pages.
struct Document
{
    Paper paper = Paper::A4;
    /// Whose paper it is: the name, and a smaller line below. Without a name there is no head.
    std::string letterhead;
    std::string letterheadLine;
    std::string title;
    std::string subtitle;
    std::vector<Block> blocks;
    /// Who printed it, when, and what the book knew: at the foot of every page.
    std::string footer;
    /// `hal. {page} dari {pages}`; empty: pages are not counted.
    std::string pageWords;
    /// A line all around, as certificates have.
    bool framed = false;
};

} // namespace penggerak::print
