#pragma once

#include "gui/furniture/form_dialog.h"
#include "services/activities/activities.h"
#include "services/people/people.h"

#include <optional>
#include <vector>

class QLineEdit;

namespace penggerak::gui {

class AppContext;
class Background;
class DataTable;
class SearchField;
class SimpleModel;

/// Who came, by name: the list as it stands, to which people are added by a search and from which
/// Delete takes. Enter adds the one that was found; whoever is not in the book is added as new.
class GuestsDialog : public FormDialog
{
    Q_OBJECT

public:
    GuestsDialog(AppContext& context, const services::ActivityDetails& details, QWidget* parent);

    bool isBusy() const;

protected:
    void write() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Somebody found or chosen; without an id, a name that is new to the book.
    struct Guest
    {
        std::optional<PersonId> person;
        QString name;
        QString detail;
    };

    void find(const QString& text);
    void showFound(const services::SearchAnswer& answer, const QString& text);
    void fillFound();
    void add(int row);
    void remove();
    void fillGuests();

    AppContext& m_context;
    ActivityId m_activity;
    std::vector<Guest> m_found;
    std::vector<Guest> m_guests;
    std::vector<PersonId> m_before;
    QString m_foundFor;
    bool m_enterWaits = false;
    QLineEdit* m_institution;
    SearchField* m_search;
    DataTable* m_foundTable;
    DataTable* m_guestTable;
    SimpleModel* m_foundModel;
    SimpleModel* m_guestModel;
    TextLabel* m_counted;
    Background* m_searching;
};

} // namespace penggerak::gui
