#pragma once

#include "gui/kas/kas_view.h"
#include "services/dues/hand_in.h"

namespace penggerak::gui {

/// Setoran: cash that kader brought to the branch, what was counted more or less, and the
/// differences that wait for a second person.
class HandInsView : public KasView
{
    Q_OBJECT

public:
    HandInsView(AppContext& context, QWidget* parent);
    void refresh() override;
    std::optional<ExportButton::What> exported() const override;
    std::vector<Shot> shots() override;

protected:
    void showCurrent() override;
    void opened() override;
    void filter() override;

private:
    enum Sum { Even, Over, Short, Waiting };
    /// A hand-in, or one that is proposed.
    struct Entry
    {
        services::HandInRow row;
        bool waits = false;
        QString proposedBy;

        Rupiah difference() const { return row.counted - row.expected; }
    };
    struct Contents
    {
        std::vector<Entry> entries;
        std::optional<Error> refusal;
    };
    static Contents read(const services::Session& session);
    static Sum sumOf(const Entry& entry);
    void showSums();
    const Entry* entry() const;

    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_shown;
};

} // namespace penggerak::gui
