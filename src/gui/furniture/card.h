#pragma once

#include <QFrame>

namespace penggerak::gui {

/// A rounded ground for what belongs together. `flat`: the colour of the window, without shadow,
/// for what must stay behind the others. Two pixels at the bottom are its shadow: cards align by
/// their widgets' edges.
class Card : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(bool flat READ isFlat WRITE setFlat)

public:
    explicit Card(QWidget* parent = nullptr);
    bool isFlat() const { return m_flat; }
    void setFlat(bool flat);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_flat = false;
};

/// A one pixel line across, in the colour of lines.
class Rule : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace penggerak::gui
