#include "services/bank/bank.h"

#include "services/book/verb.h"
#include "storage/bank/bank_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace penggerak::services {

namespace {

using Entries = std::map<BankEntryId, BankEntry>;

Entries byId(const std::vector<BankEntry>& entries)
{
    Entries all;
    for (const BankEntry& entry : entries)
        all.emplace(entry.id, entry);
    return all;
}

std::set<BankEntryId> takenOf(const std::map<BankLineId, std::vector<BankEntryId>>& matches)
{
    std::set<BankEntryId> taken;
    for (const auto& [line, entries] : matches)
        taken.insert(entries.begin(), entries.end());
    return taken;
}

Result<BankStatement> statementOf(storage::Database& database,
                                  const std::optional<OfficeId>& office)
{
    storage::BankStore store(database);
    const auto matches = store.matches();
    const auto entries = store.entries(office);
    const Entries known = byId(entries);
    BankStatement statement;
    const std::set<BankEntryId> taken = takenOf(matches);
    for (const BankEntry& entry : entries)
        if (!entry.reversed && taken.count(entry.id) == 0)
            statement.missing.push_back(entry);
    std::vector<BankLine> open;
    std::map<BankLineId, std::size_t> places;
    for (BankLine& line : store.lines(office)) {
        BankRow row;
        row.line = std::move(line);
        if (const auto match = matches.find(row.line.id); match != matches.end()) {
            row.state = BankState::Matched;
            for (const BankEntryId id : match->second)
                row.entries.push_back(known.at(id));
        } else {
            places.emplace(row.line.id, statement.rows.size());
            open.push_back(row.line);
        }
        statement.rows.push_back(std::move(row));
    }
    for (const BankSuggestion& one : suggestBankMatches(open, statement.missing)) {
        BankRow& row = statement.rows[places.at(one.line)];
        row.state = BankState::Suggested;
        row.entries = {known.at(one.entry)};
        row.score = one.score;
    }
    return statement;
}

/// The entries that a line is to be; together they must have its amount.
Result<std::vector<BankEntry>> entriesFor(storage::BankStore& store, const BankLine& line,
                                          const std::vector<BankEntryId>& ids)
{
    const Entries known = byId(store.entries(line.office));
    const std::set<BankEntryId> taken = takenOf(store.matches());
    std::vector<BankEntry> entries;
    Rupiah sum;
    for (const BankEntryId id : std::set(ids.begin(), ids.end())) {
        const auto found = known.find(id);
        if (found == known.end())
            return fail("bank_entry_unknown", "entry");
        if (found->second.reversed)
            return fail(refusal("bank_entry_reversed", "entry").with("name", found->second.name));
        if (taken.count(id) != 0)
            return fail(refusal("bank_entry_matched", "entry").with("name", found->second.name));
        entries.push_back(found->second);
        sum += found->second.amount;
    }
    if (sum != line.amount)
        return fail(refusal("bank_sum", "entry")
                        .with("amount", line.amount.value())
                        .with("sum", sum.value()));
    return entries;
}

} // namespace

std::string_view code(BankState state)
{
    switch (state) {
    case BankState::Open:
        return "open";
    case BankState::Suggested:
        return "suggested";
    case BankState::Matched:
        return "matched";
    }
    return {};
}

bool BankRow::isReversed() const
{
    return std::any_of(entries.begin(), entries.end(),
                       [](const BankEntry& entry) { return entry.reversed; });
}

Result<BankStatement> bankStatement(const Session& session, const std::optional<OfficeId>& office)
{
    if (Outcome allowed = admit(session, "bank.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(),
                    [&](storage::Database& database) { return statementOf(database, office); });
}

Result<Seq> matchBankLine(const Session& session, BankLineId id,
                          const std::vector<BankEntryId>& entries)
{
    return write(session, "bank.match", [&](Work& work) -> Result<Seq> {
        storage::BankStore store(work.database);
        const auto line = store.find(id);
        if (!line)
            return fail("bank_line_unknown", "line");
        if (store.matches().count(id) != 0)
            return fail("bank_line_matched", "line");
        const auto matched = entriesFor(store, *line, entries);
        if (!matched)
            return fail(matched.error());
        nlohmann::json detail = nlohmann::json::array();
        for (const BankEntry& entry : *matched) {
            store.match(id, entry, work.commit.seq());
            detail.push_back(entry.id.text());
        }
        work.commit.about("bank_line", id.value());
        work.commit.setDetail(nlohmann::json{{"matched", detail}}.dump());
        work.change.rupiah = true;
        return work.commit.seq();
    });
}

Result<Seq> unmatchBankLine(const Session& session, BankLineId id)
{
    return write(session, "bank.unmatch", [&](Work& work) -> Result<Seq> {
        storage::BankStore store(work.database);
        if (!store.find(id))
            return fail("bank_line_unknown", "line");
        const auto matches = store.matches();
        const auto match = matches.find(id);
        if (match == matches.end())
            return fail("bank_line_open", "line");
        nlohmann::json detail = nlohmann::json::array();
        for (const BankEntryId entry : match->second)
            detail.push_back(entry.text());
        store.unmatch(id, work.commit.seq());
        work.commit.about("bank_line", id.value());
        work.commit.setDetail(nlohmann::json{{"unmatched", detail}}.dump());
        work.change.rupiah = true;
        return work.commit.seq();
    });
}

} // namespace penggerak::services
