#pragma once

#include "core/rupiah/account.h"
#include "services/activities/activities.h"
#include "services/coverage/coverage.h"
#include "services/exchange/progress.h"
#include "services/figures/figures.h"
#include "services/kader/kader.h"
#include "services/partners/bodies.h"
#include "services/partners/feedback.h"
#include "services/partners/matching.h"
#include "services/people/people.h"
#include "services/training/training.h"

#include <filesystem>

namespace penggerak::services {

/// Lists that can be written to a file.
enum class ExportKind {
    People,
    Figures,
    Kader,
    Bodies,
    Activities,
    Employers,
    Partners,
    Feedback,
    FollowUp, ///< of a list that was matched: who is not registered, for the dinas
    Trainings,
    Behind, ///< the heads behind a number of coverage: people, then pools without names
    Stuck,  ///< dues between the worker's hand and the official proof
    Deposits,
    Statement, ///< of an account
    HandIns,
    Receipts,   ///< what became of each number
    Incentives, ///< of a month, line by line
};
/// `people`, `figures`, `kader`, `groups`, `activities`, `employers`, `partners`, `feedback`,
/// `follow-up`, `trainings`, `behind`, `stuck`, `deposits`, `statement`, `hand-ins`, `receipts`,
/// `incentives`.
std::string_view code(ExportKind kind);
std::optional<ExportKind> exportKindFromCode(std::string_view text);

struct ExportOrder
{
    ExportKind kind = ExportKind::People;
    std::filesystem::path file; ///< CSV, XLSX or JSON by its ending
    PeopleFilter filter;        ///< of People
    FigureFilter figures;       ///< of Figures
    PeopleSort sort = PeopleSort::LastActivity;
    bool reversed = false;
    KaderFilter kader;         ///< of Kader
    ActivityFilter activities; ///< of Activities
    BodyFilter bodies;         ///< of Employers and Partners; the kinds follow from these
    MatchListId matchList;     ///< of FollowUp
    DrillQuery behind;         ///< of Behind
    std::optional<FeedbackState> feedback;
    std::optional<KaderId> moneyKader; ///< of lists about rupiah: his alone
    Account account;                   ///< of Statement
    Day from;                          ///< of Statement
    Day until;                         ///< of Statement
    Month month;                       ///< of Incentives
    Language language = Language::Indonesian;
    bool replaces = false; ///< a file that lies there; only after somebody was asked
    /// Of People: why NIK and phone are to stand there whole, which needs the right to reveal them
    /// and is on record. Empty: masked.
    std::string revealReason;
};

struct ExportReport
{
    std::int64_t rows = 0;
};

/// Writes a whole list as it stands at one moment: in bounded memory, to a temporary file that is
/// renamed into place, texts never formulas, NIK and phone masked unless a reason to reveal them is
/// given. One that names people leaves an audit row with the number of its rows. Codes:
/// `file_exists`, `disk`, `export_ending`, `cancelled`, `denied`.
Result<ExportReport> exportList(const Session& session, const ExportOrder& order,
                                const Progress& progress = {});

} // namespace penggerak::services
