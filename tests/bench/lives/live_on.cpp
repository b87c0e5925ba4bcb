#include "tests/bench/lives/live_on.h"

#include "services/ledger/bulk_posting.h"
#include "tests/bench/yardstick/sqlite.h"

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

namespace penggerak::bench {

namespace {

struct LaterStep
{
    PersonId person;
    Step step;
    Segment segment;
};

std::unordered_map<std::int64_t, PersonId> idsByNik(const std::filesystem::path& book)
{
    const Connection connection(book, Connection::Mode::Read);
    std::unordered_map<std::int64_t, PersonId> ids;
    Statement people(connection, "SELECT nik, id FROM person WHERE nik IS NOT NULL");
    while (people.step())
        ids.emplace(people.number(0), PersonId(people.number(1)));
    return ids;
}

/// In the order of days; steps of one person are on different days.
std::vector<LaterStep> laterSteps(const std::filesystem::path& book, Inventor& inventor,
                                  std::int64_t rows, LivedOn& lived)
{
    const auto ids = idsByNik(book);
    std::vector<LaterStep> steps;
    for (std::int64_t row = 0; row < rows; ++row) {
        const Invented one = inventor.next();
        const auto id = ids.find(std::stoll(one.nik));
        if (id == ids.end())
            continue; // refused by the import
        ++lived.people;
        for (std::size_t at = 1; at < one.life.size(); ++at)
            steps.push_back({id->second, one.life[at], one.segment});
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const LaterStep& a, const LaterStep& b) { return a.step.on < b.step.on; });
    return steps;
}

using Steps = std::vector<LaterStep>::const_iterator;

void post(services::Work& work, Steps first, Steps last)
{
    services::Ledger ledger(work);
    services::BulkPosting bulk(work, ledger);
    storage::HeadStore heads(work.database, ledger.cells());
    for (Steps at = first; at != last; ++at) {
        const auto head = heads.find(at->person, at->segment).value();
        bulk.advance(at->person, ledger.cells().cell(head.first), at->step.stage, at->step.on,
                     std::nullopt);
    }
    bulk.finish();
    ledger.finish();
}

} // namespace

LivedOn liveOn(const std::filesystem::path& path, Inventor inventor, std::int64_t rows)
{
    LivedOn lived;
    const std::vector<LaterStep> steps = laterSteps(path, inventor, rows, lived);
    auto book = services::Book::open(path, {});
    if (!book)
        throw Refused(book.error());
    const auto session = services::login(**book, "admin", "");
    if (!session)
        throw Refused(session.error());
    for (auto first = steps.begin(); first != steps.end(); ++lived.commits) {
        const Month month = Month::of(first->step.on);
        const auto last = std::find_if(first, steps.end(), [month](const LaterStep& step) {
            return Month::of(step.step.on) != month;
        });
        const Outcome posted =
            services::write(*session, "person.move", [&](services::Work& work) -> Outcome {
                post(work, first, last);
                return {};
            });
        if (!posted)
            throw Refused(posted.error());
        first = last;
    }
    lived.steps = std::int64_t(steps.size());
    return lived;
}

} // namespace penggerak::bench
