#pragma once

#include <string_view>

namespace penggerak::storage {

/// The sign between the cells: the one of `,` `;` tab that gives most records the same number of
/// cells, the more cells the better; a comma where none does. `whole`: the sample does not end in
/// the middle of a record.
char guessDelimiter(std::string_view sample, bool whole);

/// The sign that a first line `sep=;` names, as Excel writes it; NUL where there is none.
char namedDelimiter(std::string_view sample);

} // namespace penggerak::storage
