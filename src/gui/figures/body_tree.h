#pragma once

#include "gui/furniture/texts.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"

#include <optional>
#include <vector>

namespace penggerak::gui {

/// Groups, employers and partners as they stand inside one another, those of an office (with what
/// lies below and above it) or of none. Names in order.
class BodyTree
{
public:
    BodyTree(const std::vector<services::Body>& bodies,
             const std::vector<services::Office>& offices, const std::optional<OfficeId>& office);

    struct Line
    {
        services::Body body;
        int depth = 0;
        QString indented() const;
    };
    /// Depth first.
    const std::vector<Line>& lines() const { return m_lines; }
    /// Directly inside a body; without one, those that stand in none.
    std::vector<services::Body> below(const std::optional<BodyId>& parent) const;

private:
    void add(const std::vector<services::Body>& bodies, const std::optional<BodyId>& parent,
             int depth);
    std::vector<Line> m_lines;
};

} // namespace penggerak::gui
