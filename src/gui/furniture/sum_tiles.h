#pragma once

#include "gui/furniture/tags.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace penggerak::gui {

/// One sum of a list: what it is, how much, and what to know of it. Pressed, the list shows what
/// the sum is made of; one that does not filter takes no focus.
class SumTile : public QAbstractButton
{
    Q_OBJECT

public:
    struct Face
    {
        QString word;
        QString figure;
        QString note = {};
        TagLook look = {};
        bool filters = true;
        bool isNothing = false; ///< written quietly
    };

    explicit SumTile(QWidget* parent);
    /// Where no tile of its row has a note, figures are written large.
    void setFace(Face face, bool large);
    const Face& face() const { return m_face; }
    QSize sizeHint() const override { return {180, 82}; }
    QSize minimumSizeHint() const override { return {96, 82}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Face m_face;
    bool m_large = false;
};

/// The sums of a list, side by side; at most one is pressed. Arrow keys go from one to the next,
/// Enter and Space press.
class SumTiles : public QWidget
{
    Q_OBJECT

public:
    explicit SumTiles(QWidget* parent = nullptr);
    void show(std::vector<SumTile::Face> faces);
    /// Nothing: every row.
    std::optional<int> chosen() const;
    void choose(std::optional<int> index);
    SumTile* tile(int index) const { return m_tiles[static_cast<std::size_t>(index)]; }

signals:
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void grow(std::size_t count);
    bool step(QObject* from, int by);
    std::vector<SumTile*> m_tiles;
};

} // namespace penggerak::gui
