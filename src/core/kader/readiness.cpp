#include "core/kader/readiness.h"

#include <algorithm>

namespace penggerak {

namespace {

/// The last day until which papers of one kind follow each other without a gap from a day on;
/// nothing when the last of them has no end.
std::optional<Day> coveredUntil(const std::vector<Document>& papers, Day day)
{
    Day last = day.plusDays(-1);
    bool grew = true;
    while (grew) {
        grew = false;
        for (const Document& paper : papers) {
            if (paper.valid.from > last.plusDays(1))
                continue;
            if (!paper.valid.until)
                return std::nullopt;
            if (*paper.valid.until > last) {
                last = *paper.valid.until;
                grew = true;
            }
        }
    }
    return last;
}

/// Why no paper of a kind holds on a day.
ReadinessReason lacking(DocumentKind kind, const std::vector<Document>& papers, Day day)
{
    std::optional<Day> expired;
    std::optional<Day> begins;
    for (const Document& paper : papers) {
        if (paper.valid.from > day)
            begins = begins ? std::min(*begins, paper.valid.from) : paper.valid.from;
        else if (paper.valid.until)
            expired = expired ? std::max(*expired, *paper.valid.until) : *paper.valid.until;
    }
    if (begins)
        return {"document_not_yet", std::nullopt, kind, begins};
    if (expired)
        return {"document_expired", std::nullopt, kind, expired};
    return {std::string(code(kind)) + "_missing", std::nullopt, kind, std::nullopt};
}

} // namespace

Readiness readinessOn(Day day, std::optional<KaderStatus> status,
                      const std::vector<Document>& documents, const KaderRules& rules)
{
    Readiness readiness;
    if (status != KaderStatus::Active)
        readiness.missing.push_back({"kader_not_active", status, std::nullopt, std::nullopt});
    for (const DocumentKind kind : rules.required) {
        std::vector<Document> papers;
        std::copy_if(documents.begin(), documents.end(), std::back_inserter(papers),
                     [&](const Document& paper) { return paper.kind == kind; });
        const bool held = std::any_of(papers.begin(), papers.end(), [&](const Document& paper) {
            return paper.valid.holds(day);
        });
        if (!held) {
            readiness.missing.push_back(lacking(kind, papers, day));
            continue;
        }
        const std::optional<Day> last = coveredUntil(papers, day);
        if (last && *last <= day.plusDays(rules.noticeDays))
            readiness.soon.push_back({"document_expires", std::nullopt, kind, last});
    }
    return readiness;
}

} // namespace penggerak
