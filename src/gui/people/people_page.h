#pragma once

#include "gui/shell/page.h"
#include "services/people/people.h"

#include <optional>

class QStackedWidget;

namespace penggerak::gui {

class AppContext;
class DetailPanel;
class EntryView;
class FilterRow;
class PeopleExport;
class PeopleTable;

/// Prospek: the people of a segment, one of them in detail, and the entry of new ones.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    PeoplePage(AppContext& context, QWidget* parent);

    QString id() const override { return QStringLiteral("prospek"); }
    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    /// `BPU`, `PU`, `baru`, the id of a person, a map of `segment` and `office`, or what the
    /// palette found: `cari:TEXT`, `kader:ID`, `kantor:ID`, `wilayah:CODE`.
    void open(const QVariant& argument) override;
    void focusFirst() override;
    bool mayLeave() override;
    std::vector<RailChild> railChildren() const override;
    std::vector<Hint> hints() const override;
    std::vector<Command> commands() override;
    std::vector<Shot> shots() override;
    bool isBusy() const override;

    EntryView* entry() const { return m_entry; }
    PeopleTable* table() const { return m_table; }
    DetailPanel* detail() const { return m_detail; }
    FilterRow* filters() const { return m_filters; }

    void openEntry();
    void closeEntry();
    void openPerson(PersonId person);
    /// The list as it is shown: its filter and its order.
    void exportList();
    QDialog* openMove();
    QDialog* openTransfer();
    QDialog* openAction();
    QDialog* openEdit();
    void undo();

private:
    QWidget* buildList();
    void connectParts();
    void showSegment(Segment segment);
    void openPart(const QVariantMap& part);
    void showFound(const QString& what, const std::string& value);
    void showPerson(std::optional<PersonId> person);
    void reverse(const services::HistoryRow& row);
    void countSegments();
    bool isEntering() const;
    QWidget* shotOfWarning();
    QWidget* shotOfEmpty();
    QWidget* shotOfMove(bool refused);
    std::optional<PersonId> first() const;

    AppContext& m_context;
    class Background* m_counts;
    std::optional<std::int64_t> m_bpu;
    std::optional<std::int64_t> m_pu;
    QStackedWidget* m_stack;
    FilterRow* m_filters = nullptr;
    PeopleTable* m_table = nullptr;
    DetailPanel* m_detail = nullptr;
    EntryView* m_entry = nullptr;
    PeopleExport* m_export = nullptr;
};

} // namespace penggerak::gui
