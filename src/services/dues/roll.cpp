#include "services/dues/roll.h"

#include "services/book/verb.h"
#include "services/dues/follow.h"
#include "storage/database/setting_store.h"
#include "storage/dues/standing_store.h"

namespace penggerak::services {

namespace {

/// So many heads a commit: others may write in between.
constexpr std::size_t chunk = 500;
constexpr const char* rolledToSetting = "rolled_to";

std::vector<storage::WaitingHead> waiting(Book& book, Day to, std::int64_t after)
{
    return book.internals().read([&](storage::Database& database) {
        return storage::StandingStore(database).waiting(to, after, chunk);
    });
}

void remember(Work& work, Day to)
{
    const auto before = rolledTo(work.database);
    if (!before || *before < to)
        storage::writeSetting(work.database, rolledToSetting, std::to_string(to.sinceEpoch()));
}

} // namespace

std::optional<Day> rolledTo(storage::Database& database)
{
    const auto day = storage::readNumber(database, rolledToSetting);
    return day ? std::optional(Day(std::int32_t(*day))) : std::nullopt;
}

std::optional<Day> rolledTo(const Book& book)
{
    return book.internals().read([](storage::Database& database) { return rolledTo(database); });
}

Result<Rolled> rollTo(const Session& session, Day to)
{
    Book& book = session.book();
    if (to > book.today())
        return fail(refusal("date_future", "to").with("day", to).with("today", book.today()));
    Rolled rolled;
    rolled.to = to;
    std::int64_t after = 0;
    const auto before = rolledTo(book);
    for (bool more = true; more;) {
        const auto heads = waiting(book, to, after);
        more = heads.size() == chunk;
        if (heads.empty() && before && to <= *before)
            break;
        const auto seq = write(session, "roll", [&](Work& work) -> Result<Seq> {
            work.entersClosed = true; // time asks nobody: what it writes is dated when it was due
            Ledger ledger(work);
            for (const storage::WaitingHead& head : heads) {
                const bool followed = followDues(work, ledger, head.person, head.segment, to);
                ++(followed ? rolled.heads : rolled.left);
            }
            if (!heads.empty())
                ledger.finish();
            if (!more)
                remember(work, to);
            return work.commit.seq();
        });
        if (!seq)
            return fail(seq.error());
        rolled.seq = *seq;
        if (!heads.empty())
            after = heads.back().id;
    }
    return rolled;
}

} // namespace penggerak::services
