#pragma once

#include "gui/furniture/card.h"
#include "print/document/document.h"
#include "services/dues/receipt_facts.h"

#include <vector>

namespace penggerak::gui {

class ActionButton;
class AppContext;
class Background;
class ReceiptView;
class SegmentSwitch;
class TextLabel;

/// The worker's paper beside the list: before it is issued, and as it can be printed afterwards.
class ReceiptPanel : public Card
{
    Q_OBJECT

public:
    ReceiptPanel(AppContext& context, QWidget* parent);

    /// Of a recorded due: it can be printed.
    void showDue(DueId due);
    /// Of a due that would be recorded.
    void showDraft(const services::ReceiptFacts& facts);
    void showNothing(const QString& sentence);
    /// Asks for a file, logs each print, and writes them as one PDF: the first print of a due is
    /// the original, later ones are marked as copies.
    void print(const std::vector<DueId>& dues, const QString& proposal);
    bool isBusy() const;

signals:
    void printWanted();

private:
    print::Document paperOf(const services::ReceiptFacts& facts, int copy) const;
    void paint();

    AppContext& m_context;
    std::optional<services::ReceiptFacts> m_facts;
    Background* m_reading;
    SegmentSwitch* m_size;
    ReceiptView* m_view;
    TextLabel* m_note;
    ActionButton* m_print;
};

} // namespace penggerak::gui
