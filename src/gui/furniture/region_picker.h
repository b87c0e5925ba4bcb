#pragma once

#include "core/base/region_code.h"
#include "gui/furniture/search_field.h"

#include <optional>
#include <vector>

class QListWidget;

namespace penggerak::gui {

/// Picks a region by typing a part of its name or code; a list below shows what fits, with the
/// regions above each. Down and Enter choose; Esc closes the list.
class RegionPicker : public IconField
{
    Q_OBJECT

public:
    explicit RegionPicker(QWidget* parent = nullptr);

    /// Only regions inside these; empty: the whole country.
    void setWithin(std::vector<RegionCode> within) { m_within = std::move(within); }
    /// The widest and narrowest level that may be picked.
    void setLevels(RegionCode::Level widest, RegionCode::Level narrowest);
    std::optional<RegionCode> region() const { return m_region; }
    void setRegion(const std::optional<RegionCode>& region);
    /// False when something is typed that is no picked region.
    bool isValid() const { return text().trimmed().isEmpty() || m_region.has_value(); }

signals:
    void regionChanged(const std::optional<penggerak::RegionCode>& region);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showMatches();
    void choose(int row);
    void take(const std::optional<RegionCode>& region);

    std::vector<RegionCode> m_within;
    RegionCode::Level m_widest = RegionCode::Level::Province;
    RegionCode::Level m_narrowest = RegionCode::Level::Village;
    std::optional<RegionCode> m_region;
    std::vector<RegionCode> m_matches;
    QListWidget* m_list;
};

} // namespace penggerak::gui
