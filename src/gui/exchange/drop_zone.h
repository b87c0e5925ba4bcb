#pragma once

#include <QFrame>

namespace penggerak::gui {

class ActionButton;
class IconField;

/// Where a file comes in: dropped, chosen, or by its path. The window takes what is dropped, here
/// as everywhere.
class DropZone : public QFrame
{
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent = nullptr);
    void focusFirst();
    IconField* path() const { return m_path; }

signals:
    void chooseWanted();
    void pathGiven(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void givePath();
    ActionButton* m_choose;
    IconField* m_path;
};

} // namespace penggerak::gui
