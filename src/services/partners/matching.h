#pragma once

#include "core/partners/match_list.h"
#include "services/exchange/import.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::services {

/// Lists of firms that a dinas sends, matched against the employers of the book.

struct MatchOrder
{
    std::filesystem::path file;
    FileReading reading;
    OfficeId office;
    std::optional<BodyId> dinas;
    Day on;
};

struct MatchReport
{
    MatchListId list;
    std::int64_t rows = 0;
    std::int64_t byNumber = 0;   ///< decided by an equal NPP or NPWP
    std::int64_t remembered = 0; ///< decided before, by somebody
    std::int64_t open = 0;
    std::int64_t rejected = 0;      ///< rows without a name
    std::vector<RowRemark> remarks; ///< the first 1,000; a number that is none is left out
};

/// Reads a CSV or XLSX with a column of names and, where it has them, `npp`, `npwp`, `address`,
/// `permit`, `region`; decides what numbers and memory decide, and leaves the rest open. Codes:
/// those of sampleFile(), `import_name_missing`, `import_empty`, `match_file_known` (day),
/// `dinas_unfit`, `office_unknown`.
Result<MatchReport> readMatchList(const Session& session, const MatchOrder& order);

struct MatchListRow
{
    MatchList list;
    std::string dinas;
    std::int64_t rows = 0;
    std::int64_t open = 0;
    std::int64_t same = 0;
    std::int64_t fresh = 0; ///< employers that the list brought
    std::int64_t none = 0;
};
/// The newest first.
Result<std::vector<MatchListRow>> listMatchLists(const Session& session);

struct MatchSuggestion
{
    BodyId body;
    std::string name;
    std::string npp;
    std::string address;
    int score = 0; ///< 0 to 100
    int names = 0;
    int addresses = 0;
    bool sure = false;
    std::string number; ///< `npp` or `npwp` where it is equal
};

enum class RegisteredState { Unknown, Nobody, Partly, All };
/// `unknown` (no employer of the book), `nobody`, `partly`, `all`.
std::string_view code(RegisteredState state);

struct MatchRowView
{
    MatchRow row;
    std::string maskedNpwp;
    std::string region;
    std::string employer; ///< of the body
    RegisteredState registered = RegisteredState::Unknown;
    std::int64_t heads = 0; ///< registered
    std::optional<std::int64_t> potential;
    bool demanded = false;                    ///< the dinas asks for membership before this permit
    std::vector<MatchSuggestion> suggestions; ///< of an open one, the best first, three at most
};
struct MatchRowFilter
{
    std::optional<MatchState> state;
    bool followUpOnly = false; ///< not wholly registered
};
struct MatchRowPage
{
    std::int64_t total = 0;
    std::vector<MatchRowView> rows;
    std::string next;
};
/// By row number. Code: `match_list_unknown`.
Result<MatchRowPage> listMatchRows(const Session& session, MatchListId list,
                                   const MatchRowFilter& filter, const std::string& at,
                                   std::size_t limit);

/// The row is this employer; remembered for the next list. Codes: `match_row_unknown`,
/// `match_decided`, `not_employer`.
Result<Seq> acceptMatch(const Session& session, MatchRowId row, BodyId employer);
/// Enters the row as a new employer, looked after by the dinas of the list, and its permit as
/// applied for. Codes of addBodyWithFields() and acceptMatch().
Result<BodyId> newEmployerFromMatch(const Session& session, MatchRowId row);
/// Not this employer: it is suggested no more; the row stays open.
Result<Seq> refuseMatch(const Session& session, MatchRowId row, BodyId employer);
/// None of the book, and none to enter: a firm without workers, or closed.
Result<Seq> dismissMatch(const Session& session, MatchRowId row);
/// Opens the row again and forgets what was remembered of it; an employer that it brought is taken
/// out where nothing else stands on it yet. Codes: `match_row_unknown`, `match_open`,
/// `match_employer_used` (name).
Result<Seq> undoMatch(const Session& session, MatchRowId row);

} // namespace penggerak::services
