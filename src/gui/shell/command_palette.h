#pragma once

#include "gui/shell/app_context.h"
#include "gui/shell/page.h"
#include "gui/shell/palette_list.h"
#include "services/people/people.h"

#include <QDialog>
#include <QTimer>

namespace penggerak::gui {

class Background;
class SearchField;
class TextLabel;

/// Everything by name: people of the book, kader, bodies, offices and regions, pages and acts with
/// their keys. Typing narrows it, Enter takes what is marked, Esc closes. Answers come from the
/// background while somebody types; Enter waits for the answer to what stands in the field.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(AppContext& context, std::vector<Command> commands, QWidget* parent);
    void type(const QString& text);
    bool isBusy() const;

signals:
    void personChosen(const QString& id);
    /// The list of people is to show this: `cari:TEXT`, `kader:ID`, `kantor:ID`, `wilayah:CODE`.
    void listChosen(const QString& what);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString typed() const;
    bool canFindPeople() const;
    void typedOn();
    void find();
    void showAnswer(const services::SearchAnswer& answer);
    void showPeople(const services::SearchAnswer& answer);
    void showOthers(const services::SearchAnswer& answer);
    void fill();
    void addActs(std::vector<PaletteEntry>& entries) const;
    void explainNothing();
    void takeMarked();
    void take(int row);

    AppContext& m_context;
    std::vector<Command> m_commands;
    std::vector<PaletteEntry> m_found; ///< in groups, of the last answer
    QString m_foundFor;                ///< the text that it answers
    bool m_refused = false;
    bool m_enterWaits = false;
    QTimer m_pause;
    Background* m_search;
    SearchField* m_field;
    PaletteList* m_list;
    TextLabel* m_nothing;
    TextLabel* m_advice;
};

} // namespace penggerak::gui
