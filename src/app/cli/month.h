#pragma once

#include "app/cli/context.h"

namespace penggerak::cli {

/// Reads `YYYY-MM`. Code: `month_invalid`.
inline Month monthOf(const std::string& text, const std::string& field = "month")
{
    const auto month = Month::parse(text);
    if (!month)
        throw Refused(refusal("month_invalid", field).with("value", text));
    return *month;
}

} // namespace penggerak::cli
