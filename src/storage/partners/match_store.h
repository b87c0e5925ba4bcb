#pragma once

#include "core/partners/match_list.h"
#include "storage/database/database.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace penggerak::storage {

/// What was decided of a firm: the employer that it is, or none, and those that it is not.
struct RememberedFirm
{
    std::optional<BodyId> same;
    bool none = false;
    std::set<BodyId> different;
};

/// Lists of firms, their rows, and what is remembered of decisions. Begins no transaction; throws
/// StorageError.
class MatchStore
{
public:
    explicit MatchStore(Database& database);
    ~MatchStore();

    void insert(const MatchList& list);
    void insertRow(const MatchRow& row);
    /// State, body and reason.
    void decide(const MatchRow& row);
    /// The newest first.
    std::vector<MatchList> lists();
    std::optional<MatchRow> findRow(MatchRowId row);
    /// By row number.
    std::vector<MatchRow> rows(MatchListId list);
    /// Rows of all lists that name a body.
    std::int64_t rowsNaming(BodyId body);

    void remember(const std::string& firm, std::optional<BodyId> body, bool isSame);
    void forget(const std::string& firm, std::optional<BodyId> body);
    std::map<std::string, RememberedFirm> memory();

private:
    struct Statements;
    std::vector<MatchRow> read(const std::string& condition, std::int64_t key);

    Database& m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
