#pragma once

#include "app/cli/context.h"
#include "core/coverage/figure.h"
#include "core/enrollment/stage.h"
#include "core/people/sex.h"
#include "services/offices/offices.h"

#include <optional>
#include <string>

namespace penggerak::cli {

/// Text of the command line into values. A word that is none of a fixed few is a UsageError that
/// names them; a value that does not hold is refused with its sentence.

/// Code: `date_invalid`.
Day dayOf(const std::string& text, const std::string& field);
std::optional<Day> maybeDay(const std::string& text, const std::string& field);
/// Reads `YYYY-MM`. Code: `month_invalid`.
Month monthOf(const std::string& text, const std::string& field = "month");
/// A commit number, a day (to its end) or a day and time (`2016-11-02T14:02`), in WIB. Code:
/// `date_invalid`.
std::optional<Seq> knownAtOf(const Book& book, const std::string& text);
/// Codes: `heads_range`.
Heads headsOf(const std::string& text);
Segment segmentOf(const std::string& text, const std::string& field = "segment");
std::optional<Segment> maybeSegment(const std::string& text);
Stage stageOf(const std::string& text, const std::string& field = "stage");
Reason reasonOf(const std::string& text);
Measure measureOf(const std::string& text);
Origin originOf(const std::string& text);
std::optional<Sex> maybeSex(const std::string& text);
std::size_t limitOf(const std::string& text);

/// By code or exact name. Code: `region_unknown`.
RegionCode regionOf(const std::string& text, const std::string& field = "region");
std::optional<RegionCode> maybeRegion(const std::string& text);

/// By id, code or exact name. Code: `office_unknown`.
services::Office officeOf(const Book& book, const std::string& text,
                          const std::string& field = "office");
std::optional<OfficeId> maybeOffice(const Book& book, const std::string& text);
/// The only office of the book, where none is named. Codes: `office_unknown`, `office_missing`.
OfficeId soleOfficeOr(const Book& book, const std::string& text);
/// By id or exact name. Codes: `body_unknown`, `kader_unknown`, `activity_unknown`.
std::optional<BodyId> maybeBody(const Book& book, const std::string& text);
std::optional<KaderId> maybeKader(const Book& book, const std::string& text);
std::optional<ActivityId> maybeActivity(const Book& book, const std::string& text);
/// The same for one that must be named.
KaderId kaderOf(const Book& book, const std::string& text, const std::string& field = "kader");

/// The id of a positional argument; refused with that code.
template <class Id>
Id idOf(const std::string& text, const std::string& unknownCode, const std::string& field)
{
    const auto id = Id::parse(text);
    if (!id)
        throw Refused(refusal(unknownCode, field));
    return *id;
}

} // namespace penggerak::cli
