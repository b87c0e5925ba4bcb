#pragma once

#include "core/base/amount.h"
#include "core/base/result.h"

#include <string_view>

namespace penggerak {

/// An amount as typed: digits, with `Rp` in front or dots between thousands or without. Codes:
/// `amount_missing`, `amount_invalid` (value), `amount_decimals` (value), `amount_zero`,
/// `amount_negative`, `amount_too_large` (most).
Result<Rupiah> parseRupiah(std::string_view text);
/// The same limits for an amount that is one already.
Outcome checkAmount(Rupiah amount);

} // namespace penggerak
