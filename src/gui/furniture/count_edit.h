#pragma once

#include "gui/furniture/search_field.h"

#include <cstdint>
#include <optional>

namespace penggerak::gui {

/// A whole number that is grouped while it is typed (`1.234.567`). What is not a number stays
/// standing, so that its owner can say what is wrong with it.
class CountEdit : public IconField
{
    Q_OBJECT

public:
    explicit CountEdit(QWidget* parent = nullptr);

    /// Nothing when empty or not a number.
    std::optional<std::int64_t> count() const;
    void setCount(std::optional<std::int64_t> count);

signals:
    void countChanged();

private:
    void regroup();
};

} // namespace penggerak::gui
