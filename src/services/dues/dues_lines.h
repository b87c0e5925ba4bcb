#pragma once

#include "services/dues/dues.h"

#include <filesystem>
#include <string>
#include <vector>

namespace penggerak::services {

/// The portal's list, pasted or from a file: a first line that names the columns, then one due a
/// line. Columns `nik`, `kpj`, `month`, `months`, `code` (billing code), `proof`, also by their
/// Indonesian names; between them tabs, semicolons or commas.

/// One line and the due that it fits.
struct PortalLine
{
    std::int64_t number = 0; ///< in the text; the headings are 1
    std::string maskedNik;
    std::string billingCode;
    std::string proof;
    std::string kpj; ///< whole: it is written to the person
    std::optional<DueListRow> due;
    std::optional<Error> error; ///< why it fits none, or what stands in the way
};
enum class PortalAct { Debit, Confirm };

/// Which due each line means: by billing code, else by NIK or KPJ and month among those that wait.
/// Codes: `portal_headings`, `portal_empty`; of a line: `nik_invalid`, `month_invalid`,
/// `portal_no_match`, `portal_several` (count), `portal_twice` (line).
Result<std::vector<PortalLine>> matchLines(const Session& session, PortalAct act,
                                           const std::string& text);

/// Writes what matchLines() found, all or nothing. Codes: `portal_errors` (count, line), and those
/// of debitDues() and confirmDues().
Result<Posted> writeLines(const Session& session, PortalAct act,
                          const std::vector<PortalLine>& lines, Day on, const std::string& key);

} // namespace penggerak::services
