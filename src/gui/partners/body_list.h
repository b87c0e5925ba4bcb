#pragma once

#include "gui/partners/partner_choices.h"
#include "services/partners/bodies.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QStackedWidget;

namespace penggerak::gui {

class AppContext;
class Background;
class ListExport;
class BodyPanel;
class Card;
class DataTable;
class EmptyState;
class FieldsDialog;
class FilterChip;
class SearchField;
class SimpleModel;
class TextLabel;

/// A list of employers, or of partners and groups, with search and filters, and the panel of the
/// selected one beside it.
class BodyList : public QWidget
{
    Q_OBJECT

public:
    enum class What { Employers, Partners };
    BodyList(AppContext& context, What what, QWidget* parent);

    void refresh();
    bool isBusy() const;
    void focusFirst();
    void focusSearch();
    /// Selects it when the list has come.
    void select(BodyId body);
    BodyPanel& panel() const { return *m_panel; }
    const PartnerChoices& choices() const { return m_choices; }
    /// For what a page adds right of the filters.
    QHBoxLayout* acts() const { return m_acts; }
    const services::BodyFilter& filter() const { return m_filter; }
    FieldsDialog* openNew(services::BodyKind kind);
    /// Writes the list as it is filtered to a file that is asked for.
    void exportList();
    SimpleModel* model() const { return m_model; }
    DataTable* table() const { return m_table; }

signals:
    void busyChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Contents;

    void build();
    void addChips(QHBoxLayout& head);
    FilterChip* addChip(QHBoxLayout& head, const QString& key);
    void showChips();
    void arrive(Contents contents);
    void showSelected();

    AppContext& m_context;
    What m_what;
    Background* m_reading;
    ListExport* m_export;
    SimpleModel* m_model;
    BodyPanel* m_panel;
    Card* m_card;
    DataTable* m_table;
    EmptyState* m_nothing;
    QStackedWidget* m_stack;
    SearchField* m_search;
    TextLabel* m_counted;
    QHBoxLayout* m_acts;
    FilterChip* m_size = nullptr;
    FilterChip* m_standing = nullptr;
    FilterChip* m_dinas = nullptr;
    FilterChip* m_kind = nullptr;
    services::BodyFilter m_filter;
    PartnerChoices m_choices;
    services::BodyPage m_page;
    std::optional<BodyId> m_wanted;
};

} // namespace penggerak::gui
