#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace penggerak::gui {

/// How many months are paid: tiles with their amount and the last month, or with what is missing.
/// 1 to 5 and the arrow keys choose; Enter takes. One that the deposit does not cover can be
/// chosen, so that the page can say what to do.
class MonthTiles : public QWidget
{
    Q_OBJECT

public:
    struct Tile
    {
        int months = 1;
        QString amount;       ///< `33.600`
        QString until;        ///< `s.d. Des 2016`
        QString missing;      ///< `kurang Rp 4.000`; empty where it is covered
        bool possible = true; ///< false: the months cannot be taken at all; `until` says why
    };

    explicit MonthTiles(QWidget* parent = nullptr);
    void setTiles(std::vector<Tile> tiles);
    int current() const { return m_current; }
    /// -1: none.
    void setCurrent(int index);
    int count() const { return static_cast<int>(m_tiles.size()); }
    QSize sizeHint() const override { return {680, 66}; }
    QSize minimumSizeHint() const override { return {400, 66}; }

signals:
    void chosen(int index);
    void taken();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRectF area(int index) const;
    void choose(int index);
    void announce();

    std::vector<Tile> m_tiles;
    int m_current = -1;
};

} // namespace penggerak::gui
