#pragma once

#include <QWidget>

namespace penggerak::gui {

/// Lies over the window while a file is dragged on it, and says what letting go will do.
class DropVeil : public QWidget
{
    Q_OBJECT

public:
    explicit DropVeil(QWidget* window);
    void cover();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace penggerak::gui
