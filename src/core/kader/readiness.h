#pragma once

#include "core/kader/documents.h"
#include "core/kader/rules.h"
#include "core/kader/status.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak {

/// One thing that stands in the way of collecting, or soon will. `code` is that of a sentence that
/// says what to do: `kader_not_active`, `certificate_missing`, `agreement_missing`,
/// `assignment_letter_missing`, `id_card_missing`, `document_expired`, `document_not_yet`,
/// `document_expires`, and of money `deposit_missing`.
struct ReadinessReason
{
    std::string code;
    std::optional<KaderStatus> status;
    std::optional<DocumentKind> document;
    std::optional<Day> day; ///< the last day of an expired or expiring paper, the first of a later

    friend bool operator==(const ReadinessReason&, const ReadinessReason&) = default;
};

/// "Boleh menagih" on a day. What money adds (`deposit_missing`) joins `missing`
/// in the same way.
struct Readiness
{
    std::vector<ReadinessReason> missing;
    std::vector<ReadinessReason> soon; ///< papers whose last day is near

    bool isReady() const { return missing.empty(); }
};

/// `status` is empty where he is no kader yet on that day.
Readiness readinessOn(Day day, std::optional<KaderStatus> status,
                      const std::vector<Document>& documents, const KaderRules& rules);

} // namespace penggerak
