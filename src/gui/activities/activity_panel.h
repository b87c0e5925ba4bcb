#pragma once

#include "gui/furniture/card.h"
#include "gui/furniture/detail_lines.h"
#include "gui/partners/partner_choices.h"
#include "services/activities/activities.h"

#include <memory>
#include <optional>

class QStackedWidget;
class QTemporaryDir;
class QVBoxLayout;

namespace penggerak::gui {

class AppContext;
class Background;
class EmptyState;
class GuestsDialog;
class YieldDialog;

/// One activity beside its list: what came of it, with numbers that open their people; what is
/// known of it; who came, goods and files, each with what can be added.
class ActivityPanel : public Card
{
    Q_OBJECT

public:
    ActivityPanel(AppContext& context, QWidget* parent);
    ~ActivityPanel() override;

    void setChoices(const PartnerChoices& choices) { m_choices = choices; }
    void show(std::optional<ActivityId> activity);
    std::optional<ActivityId> activity() const { return m_activity; }
    void reload();
    bool isBusy() const;

    // Each null where nothing is shown or it may not be done.
    FieldsDialog* openEdit();
    FieldsDialog* openCrowds();
    FieldsDialog* openGoods();
    GuestsDialog* openGuests();
    YieldDialog* openYield(services::YieldStep step);
    /// What Enter on its row means: its training, the form of a plan, else who came.
    void openMain();
    /// Asks for a file and puts it into the book.
    void attach();

signals:
    void busyChanged();

private:
    void fill(services::ActivityDetails details);
    void addHead(QVBoxLayout& column);
    void addYield(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column);
    void addPeople(QVBoxLayout& column);
    void addGoods(QVBoxLayout& column);
    void addFiles(QVBoxLayout& column);
    /// A title with what adds to it.
    void addTitle(QVBoxLayout& column, const QString& title, const DetailActs& adds = {});
    void addNothing(QVBoxLayout& column, const QString& text);
    /// Of something that was held and is recorded here.
    bool mayAdd(std::string_view verb) const;
    bool mayWrite(std::string_view verb) const;
    void openFile(const services::ActivityFile& file);
    void removeFile(const services::ActivityFile& file);
    void removeGoods(const services::ActivityGoods& goods);

    AppContext& m_context;
    Background* m_reading;
    PartnerChoices m_choices;
    std::optional<ActivityId> m_activity;
    std::optional<services::ActivityDetails> m_details;
    /// Where opened files lie for the program that shows them; gone with this panel.
    std::unique_ptr<QTemporaryDir> m_opened;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_filled = nullptr;
};

} // namespace penggerak::gui
