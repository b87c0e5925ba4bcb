#pragma once

#include "gui/shell/app_context.h"
#include "gui/shell/page.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace penggerak::gui {

class Background;
class SearchField;
class TextLabel;

/// Everything by name: people of the book, pages and acts with their keys. Typing narrows it,
/// Enter takes what is marked, Esc closes.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(AppContext& context, std::vector<Command> commands, QWidget* parent);
    void type(const QString& text);
    bool isBusy() const;

signals:
    void personChosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry
    {
        QString text;
        QString detail;
        QString key;
        Icon icon = Icon::ArrowRight;
        std::function<void()> run;
    };
    void narrow();
    void findPeople();
    void fill();
    void take(int row);

    AppContext& m_context;
    std::vector<Command> m_commands;
    std::vector<Entry> m_acts;
    std::vector<Entry> m_people;
    std::vector<Entry> m_shown;
    Background* m_search;
    SearchField* m_field;
    QListWidget* m_list;
    TextLabel* m_nothing;
};

} // namespace penggerak::gui
