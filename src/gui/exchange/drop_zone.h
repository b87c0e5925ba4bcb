#pragma once

#include <QFrame>

namespace penggerak::gui {

class ActionButton;
class IconField;

/// Where rows come in: a file dropped, chosen, or by its path; or pasted. The window takes what is
/// dropped, here as everywhere.
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
    void pasteWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void givePath();
    ActionButton* m_choose;
    ActionButton* m_paste;
    IconField* m_path;
};

} // namespace penggerak::gui
