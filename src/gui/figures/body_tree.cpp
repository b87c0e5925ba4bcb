#include "gui/figures/body_tree.h"

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr int deepest = 8; // a ring in the data ends here

} // namespace

BodyTree::BodyTree(const std::vector<services::Body>& bodies,
                   const std::vector<services::Office>& offices,
                   const std::optional<OfficeId>& office)
{
    const auto parentOf = [&offices](OfficeId id) -> std::optional<OfficeId> {
        for (const services::Office& each : offices)
            if (each.id == id)
                return each.parent;
        return std::nullopt;
    };
    std::vector<services::Body> near;
    for (const services::Body& body : bodies) {
        const bool fits = !office || !body.office || body.office == office ||
                          parentOf(*body.office) == office || body.office == parentOf(*office);
        if (fits)
            near.push_back(body);
    }
    std::sort(near.begin(), near.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
    add(near, std::nullopt, 0);
}

void BodyTree::add(const std::vector<services::Body>& bodies, const std::optional<BodyId>& parent,
                   int depth)
{
    if (depth == deepest)
        return;
    for (const services::Body& body : bodies)
        if (body.parent == parent) {
            m_lines.push_back({body, depth});
            add(bodies, body.id, depth + 1);
        }
}

std::vector<services::Body> BodyTree::below(const std::optional<BodyId>& parent) const
{
    std::vector<services::Body> bodies;
    for (const Line& line : m_lines)
        if (line.body.parent == parent)
            bodies.push_back(line.body);
    return bodies;
}

QString BodyTree::Line::indented() const
{
    return QString(depth * 4, QChar(0x00a0)) + qs(body.name);
}

} // namespace penggerak::gui
