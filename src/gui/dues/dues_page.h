#pragma once

#include "gui/dues/collect_reads.h"
#include "gui/shell/page.h"

#include <optional>

class QDialog;

namespace penggerak::gui {

class AppContext;
class Background;
class CollectCard;
class DataTable;
class FilterChip;
class ReceiptPanel;
class SegmentSwitch;
class SimpleModel;
class TextLabel;

/// Iuran: a kader's deposit, the dues that he takes, and the worker's receipt. Staff keys his sheet
/// in for him: recorded by one, collected by the other.
class DuesPage : public Page
{
    Q_OBJECT

public:
    explicit DuesPage(AppContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("iuran"); }
    QString title() const override { return tr("Iuran"); }
    QString subtitle() const override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    /// A kader's id: his dues.
    void open(const QVariant& argument) override;
    void focusFirst() override;
    std::vector<Hint> hints() const override;
    std::vector<Command> commands() override;
    std::vector<Shot> shots() override;
    bool isBusy() const override;

    CollectCard* collecting() const { return m_collect; }
    /// The receipt in sight as a PDF; the first print is the original, later ones are marked.
    void printReceipt();
    /// All of today, one file.
    void printAll();
    QDialog* openTopUp();
    QDialog* openHandIn();
    QDialog* openPortal();
    QDialog* openReceiptBlock();

private:
    void build();
    QWidget* buildList();
    void connectPage();
    void setKader(KaderId kader);
    void arrive(CollectDesk desk);
    /// The rows of the list in sight: of today, or on their way to the official proof.
    const std::vector<services::DueListRow>& listed() const;
    void showList();
    QDialog* present(QDialog* dialog);
    bool writes(std::string_view verb) const;
    void showReceipt();
    void showRecorded(DueId due, const QString& sentence);
    services::ReceiptFacts draftFacts() const;
    std::optional<DueId> selectedDue() const;

    AppContext& m_context;
    std::optional<KaderId> m_kader;
    CollectDesk m_desk;
    std::optional<DueId> m_shown; ///< of today, whose receipt is in sight
    Background* m_reading;
    FilterChip* m_kaderChip = nullptr;
    DepositStrip* m_strip = nullptr;
    CollectCard* m_collect = nullptr;
    SegmentSwitch* m_view = nullptr;
    TextLabel* m_listNote = nullptr;
    SimpleModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    TextLabel* m_nothing = nullptr;
    ReceiptPanel* m_receipt = nullptr;
};

} // namespace penggerak::gui
