#pragma once

#include <QListWidget>

namespace penggerak::gui {

/// The books opened last: name, folder, and those that are not there any more greyed, with the act
/// that takes them off the list. Enter or a click opens, Delete takes off.
class BookList : public QListWidget
{
    Q_OBJECT

public:
    explicit BookList(QWidget* parent = nullptr);
    void setBooks(const QStringList& paths);

signals:
    void bookChosen(const QString& path);
    void removeWanted(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void take(const QListWidgetItem* item);
};

} // namespace penggerak::gui
