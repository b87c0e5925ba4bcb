#pragma once

#include "gui/shell/page.h"
#include "services/kader/kader.h"

#include <QDialog>
#include <QPointer>

#include <optional>

namespace penggerak::gui {

class ActionButton;
class AppContext;
class Background;
class DataTable;
class EmptyState;
class FilterChip;
class HandOverDialog;
class ExportButton;
class KaderDetail;
class SearchField;
class SimpleModel;
class TextLabel;

/// Kader: who brings people in, whether he may collect, and who has brought nobody for long; one of
/// them beside the list, with his papers, places and steps.
class KaderPage : public Page
{
    Q_OBJECT

public:
    explicit KaderPage(AppContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("kader"); }
    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    /// `baru` opens the form of a new kader; `perlu` shows whom to look after; else a kader's id.
    void open(const QVariant& argument) override;
    void focusFirst() override;
    std::vector<Hint> hints() const override;
    std::vector<Command> commands() override;
    std::vector<Shot> shots() override;
    bool isBusy() const override;

private:
    QWidget* buildList();
    void connectPage();
    void setChips();
    void arrive(std::vector<services::KaderRow> rows);
    std::optional<KaderId> selected() const;
    void readSelected();
    void select(KaderId id);
    bool writes(std::string_view verb) const;
    QDialog* openNew();
    QDialog* openMove();
    QDialog* openDocument();
    QDialog* openTerritory();
    HandOverDialog* openHandOver();
    void undoMove();
    void removeDocument(DocumentId id);
    void endTerritory(TerritoryId id);
    template <class T>
    void tellRefusal(const QString& title, const Result<T>& done);
    QDialog* present(QDialog* dialog);

    AppContext& m_context;
    services::KaderFilter m_filter;
    std::vector<services::KaderRow> m_rows;
    std::optional<KaderId> m_wanted;
    SimpleModel* m_model;
    DataTable* m_table;
    EmptyState* m_nothing;
    TextLabel* m_counted;
    FilterChip* m_statusChip;
    FilterChip* m_watchChip;
    SearchField* m_search;
    ExportButton* m_export;
    ActionButton* m_new;
    KaderDetail* m_detail;
    Background* m_reading;
    Background* m_showing;
    QPointer<HandOverDialog> m_handOver;
};

} // namespace penggerak::gui
