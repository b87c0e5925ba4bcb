#pragma once

#include "print/pdf/sheet.h"

#include <QPointF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace penggerak::print {

/// What is never parted by the end of a page: a paragraph, a row of a table.
struct Piece
{
    double height = 0;
    std::function<void(QPainter&, QPointF)> draw;
    /// Stands above it again where it begins a page: the header of its table.
    std::shared_ptr<const Piece> header = {};
    bool keepWithNext = false;
    bool beginsPage = false;
};

/// The whole paper without its foot, cut into pieces.
std::vector<Piece> piecesOf(const Document& paper, const Sheet& sheet);

/// The pieces of one page with their distance from its upper margin.
struct Page
{
    struct Placed
    {
        const Piece* piece;
        double y;
    };
    std::vector<Placed> placed;
    double height = 0; ///< taken by them
};
/// `pieces` has to outlive the pages. A piece higher than a page stands on one alone.
std::vector<Page> pagesOf(const std::vector<Piece>& pieces, double pageHeight);

} // namespace penggerak::print
