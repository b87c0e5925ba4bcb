#include "services/book/book.h"
#include "services/book/internals.h"
#include "services/book/verb.h"
#include "services/book/verify_ledger.h"
#include "storage/activities/activity_file_store.h"
#include "storage/database/audit_chain.h"
#include "storage/database/audit_store.h"
#include "storage/database/integrity.h"
#include "storage/people/search_check.h"
#include "storage/periods/period_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

/// Runs one check; what the disk or the engine refuses to read is a failed check, not a crash.
template <class Check>
CheckResult checked(const char* name, Check&& check)
{
    CheckResult result;
    result.name = name;
    try {
        result.detail = check(result.checked);
    } catch (...) {
        result.detail = handledError(name, {}).code;
    }
    result.ok = result.detail.empty();
    return result;
}

std::vector<CheckResult> ledgerChecks(storage::Database& database)
{
    try {
        return verifyLedger(database);
    } catch (...) {
        return {{"ledger", false, 0, handledError("ledger", {}).code}};
    }
}

CheckResult headCheck(storage::Database& database, const std::string& expected)
{
    return checked("head", [&](std::int64_t& count) -> std::string {
        count = storage::lastSeq(database);
        if (storage::hasLink(database, expected))
            return {};
        return expected + ": the tail was cut, or the file is older than this head";
    });
}

void runChecks(storage::Database& database, const std::optional<std::string>& expectedHead,
               VerifyReport& report)
{
    report.seq = storage::lastSeq(database);
    report.head = storage::headOf(database);
    auto& checks = report.checks;
    checks.push_back(checked("integrity", [&](std::int64_t& count) {
        count = storage::pageCount(database);
        return storage::quickCheck(database);
    }));
    checks.push_back(checked("foreign_keys", [&](std::int64_t& count) {
        count = storage::tableCount(database);
        return storage::foreignKeyCheck(database);
    }));
    checks.push_back(checked("schema", [&](std::int64_t& count) {
        count = storage::schemaObjectCount(database);
        return storage::schemaDifference(database);
    }));
    checks.push_back(checked("chain", [&](std::int64_t& count) {
        const storage::ChainCheck chain = storage::checkChain(database);
        count = chain.commits;
        return chain.broken;
    }));
    if (expectedHead)
        checks.push_back(headCheck(database, *expectedHead));
    checks.push_back(checked("search", [&](std::int64_t& count) {
        const storage::SearchCheck search = storage::checkSearchIndex(database);
        count = search.people;
        return search.difference;
    }));
    checks.push_back(checked("periods", [&](std::int64_t& count) {
        return storage::PeriodStore(database).firstBroken(count);
    }));
    checks.push_back(checked("attached_files", [&](std::int64_t& count) {
        storage::ActivityFileStore files(database);
        for (const auto all = files.files(std::nullopt); const auto& file : all) {
            ++count;
            if (storage::ActivityFileStore::hashOf(files.content(file.id)) != file.hash)
                return file.name + " (" + file.id.text() + ")";
        }
        return std::string();
    }));
    for (CheckResult& check : ledgerChecks(database))
        checks.push_back(std::move(check));
}

} // namespace

VerifyReport Book::verify(const std::optional<std::string>& expectedHead) const
{
    VerifyReport report;
    try {
        m_internals->read(
            [&](storage::Database& database) { runChecks(database, expectedHead, report); });
    } catch (...) {
        report.checks.push_back(
            {"integrity", false, 0, handledError("verify", m_internals->info.path).code});
    }
    report.ok = std::all_of(report.checks.begin(), report.checks.end(),
                            [](const CheckResult& check) { return check.ok; });
    return report;
}

} // namespace penggerak::services
