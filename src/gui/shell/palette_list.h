#pragma once

#include "gui/theme/icons.h"

#include <QListWidget>

#include <functional>
#include <vector>

namespace penggerak::gui {

/// One line of the palette: something to take, or the heading of a group.
struct PaletteEntry
{
    QString text;
    QString detail; ///< beside it, muted
    QString key;    ///< the shortcut that does the same
    Icon icon = Icon::ArrowRight;
    std::function<void()> run; ///< none: a heading
};

/// The lines of the palette. It is filled again and again while somebody types: what stays stays
/// marked, and headings are never marked.
class PaletteList : public QListWidget
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 36;
    static constexpr int headingHeight = 26;

    explicit PaletteList(QWidget* parent);
    void fill(std::vector<PaletteEntry> entries);
    const std::vector<PaletteEntry>& entries() const { return m_entries; }
    /// The next line that can be taken, around the end; marked by hand from now on.
    void step(int by);
    /// The first line is marked again after the next fill().
    void forgetMark() { m_markedByHand = false; }
    bool isMarkedByHand() const { return m_markedByHand; }
    std::function<void()> act(int row) const;

private:
    int firstAct() const;
    std::vector<PaletteEntry> m_entries;
    bool m_markedByHand = false;
};

} // namespace penggerak::gui
