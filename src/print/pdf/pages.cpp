#include "print/pdf/pieces.h"

namespace penggerak::print {

namespace {

/// The height of a piece with everything that has to stay with it.
double heightTogether(const std::vector<Piece>& pieces, std::size_t at)
{
    double height = pieces[at].height;
    while (pieces[at].keepWithNext && at + 1 < pieces.size())
        height += pieces[++at].height;
    return height;
}

} // namespace

std::vector<Page> pagesOf(const std::vector<Piece>& pieces, double pageHeight)
{
    std::vector<Page> pages(1);
    const auto place = [&](const Piece& piece) {
        pages.back().placed.push_back({&piece, pages.back().height});
        pages.back().height += piece.height;
    };
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        const Piece& piece = pieces[at];
        const bool isFull = pages.back().height + heightTogether(pieces, at) > pageHeight;
        const bool isKept = at > 0 && pieces[at - 1].keepWithNext;
        if (!pages.back().placed.empty() && (piece.beginsPage || (isFull && !isKept))) {
            pages.emplace_back();
            if (piece.header)
                place(*piece.header);
        }
        place(piece);
    }
    return pages;
}

} // namespace penggerak::print
