#include "services/periods/periods.h"

#include "services/book/verb.h"
#include "services/dues/roll.h"
#include "services/offices/offices.h"
#include "storage/figures/figure_store.h"
#include "storage/periods/correction_store.h"
#include "storage/periods/period_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <map>

namespace penggerak::services {

namespace {

Closing closingOf(const storage::ClosingRecord& record)
{
    return {record.id,         record.month,       record.seq,        record.closedBy,
            record.closedAtMs, record.reopenedSeq, record.reopenedBy, record.reopenedAtMs};
}

std::optional<storage::ClosingRecord> standing(storage::Database& database, Month month)
{
    for (const storage::ClosingRecord& closing : storage::PeriodStore(database).all())
        if (closing.month == month && !closing.reopenedSeq)
            return closing;
    return std::nullopt;
}

/// Nothing where no month before it is closed: then nothing can be late.
std::optional<storage::LateRows> lateRowsOf(storage::Database& database, Month month)
{
    storage::PeriodStore periods(database);
    std::optional<storage::LateRows> rows;
    std::optional<Month> before;
    for (const storage::ClosingRecord& closing : periods.all()) {
        if (closing.reopenedSeq)
            continue;
        if (closing.month < month && (!before || *before < closing.month)) {
            before = closing.month;
            rows = storage::LateRows{closing.seq, std::nullopt, closing.month.lastDay()};
        }
    }
    if (const auto own = standing(database, month); own && rows)
        rows->until = own->seq;
    return rows;
}

std::vector<LateFigure> lateFigures(storage::Database& database, const storage::LateRows& rows,
                                    const std::map<OfficeId, std::string>& offices)
{
    std::vector<LateFigure> late;
    const auto isLate = [&](Seq seq) {
        return rows.after < seq && seq <= rows.until.value_or(std::numeric_limits<Seq>::max());
    };
    for (const Figure& figure : storage::FigureStore(database).all()) {
        if (figure.asOf > rows.upTo)
            continue;
        const auto office = offices.find(figure.scope.office);
        const std::string name = office == offices.end() ? std::string() : office->second;
        if (isLate(figure.seq))
            late.push_back({figure, name, false, figure.seq});
        if (figure.reversedAt && isLate(*figure.reversedAt))
            late.push_back({figure, name, true, *figure.reversedAt});
    }
    std::stable_sort(late.begin(), late.end(), [](const LateFigure& one, const LateFigure& two) {
        return one.seq < two.seq;
    });
    return late;
}

Outcome checkNext(storage::PeriodStore& periods, Month month, Day today)
{
    if (today <= month.lastDay())
        return fail(
            refusal("period_not_over", "month").with("month", month.text()).with("today", today));
    const auto newest = periods.closedThrough();
    if (newest && month <= *newest)
        return fail(refusal("period_closed_twice", "month").with("month", month.text()));
    if (newest && month != newest->next())
        return fail(refusal("period_order", "month")
                        .with("month", month.text())
                        .with("next", newest->next().text()));
    return {};
}

} // namespace

Result<std::vector<Closing>> listClosings(const Book& book)
{
    return readFrom(book, [](storage::Database& database) -> Result<std::vector<Closing>> {
        std::vector<Closing> closings;
        for (const storage::ClosingRecord& record : storage::PeriodStore(database).all())
            closings.push_back(closingOf(record));
        return closings;
    });
}

Result<Seq> closePeriod(const Session& session, Month month)
{
    const Day today = session.book().today();
    if (Outcome allowed = admit(session, "period.close"); !allowed)
        return fail(allowed.error());
    const Outcome fits = readFrom(session.book(), [&](storage::Database& database) {
        storage::PeriodStore periods(database);
        return checkNext(periods, month, today);
    });
    if (!fits)
        return fail(fits.error());
    // What time has done in the month belongs into it, not among its corrections.
    if (const auto rolled = rollTo(session, month.lastDay()); !rolled)
        return fail(rolled.error());
    return write(session, "period.close", [&](Work& work) -> Result<Seq> {
        storage::PeriodStore periods(work.database);
        if (Outcome next = checkNext(periods, month, today); !next)
            return fail(next.error());
        const ClosingId id{work.database.newId()};
        periods.insert(id, month, work.commit.seq());
        work.commit.about("closing", id.value());
        work.commit.setDetail(nlohmann::json{{"month", month.text()}}.dump());
        work.change.periods = true;
        return work.commit.seq();
    });
}

Result<Seq> reopenPeriod(const Session& session, Month month, const std::string& reason)
{
    if (reason.empty())
        return fail("reason_missing", "reason");
    return write(session, "period.reopen", [&](Work& work) -> Result<Seq> {
        const auto closing = standing(work.database, month);
        if (!closing)
            return fail(refusal("period_open", "month").with("month", month.text()));
        storage::PeriodStore periods(work.database);
        if (const auto newest = periods.closedThrough(); newest != month)
            return fail(refusal("period_not_newest", "month")
                            .with("month", month.text())
                            .with("newest", newest->text()));
        periods.reopen(closing->id, work.commit.seq());
        work.commit.about("closing", closing->id.value());
        work.commit.setDetail(nlohmann::json{{"month", month.text()}, {"reason", reason}}.dump());
        work.change.periods = true;
        return work.commit.seq();
    });
}

Result<PeriodView> showPeriod(const Book& book, Month month, const std::optional<OfficeId>& office)
{
    PeriodView view;
    view.month = month;
    const auto closing =
        readFrom(book, [&](storage::Database& database) -> Result<std::optional<Closing>> {
            const auto record = standing(database, month);
            if (!record)
                return std::optional<Closing>();
            view.late = storage::CorrectionStore(database).count(
                {record->seq, std::nullopt, month.lastDay()});
            return std::optional(closingOf(*record));
        });
    if (!closing)
        return fail(closing.error());
    view.closing = *closing;
    CoverageQuery query;
    query.office = office;
    query.asOf = month.lastDay();
    auto restated = coverage(book, query);
    if (!restated)
        return fail(restated.error());
    view.restated = std::move(*restated);
    if (view.closing)
        query.knownAt = view.closing->seq;
    auto printed = coverage(book, query);
    if (!printed)
        return fail(printed.error());
    view.printed = std::move(*printed);
    return view;
}

Result<Corrections> corrections(const Session& session, Month month,
                                std::optional<MovementId> after, std::size_t limit)
{
    if (Outcome allowed = admit(session, "period.read"); !allowed)
        return fail(allowed.error());
    std::map<OfficeId, std::string> offices;
    for (const Office& office : listOffices(session.book()))
        offices.emplace(office.id, office.name);
    return readFrom(session.book(), [&](storage::Database& database) -> Result<Corrections> {
        Corrections answer;
        answer.month = month;
        const auto rows = lateRowsOf(database, month);
        if (!rows)
            return answer;
        storage::CorrectionStore store(database);
        answer.total = store.count(*rows);
        for (const storage::LateMovement& row : store.movements(*rows, after, limit + 1))
            answer.movements.push_back({row.id, row.seq, row.recordedAtMs, row.recordedBy,
                                        row.happenedOn, row.kind, row.heads, row.segment, row.from,
                                        row.to, row.office, row.person, row.source});
        if (answer.movements.size() > limit) {
            answer.movements.pop_back();
            answer.next = answer.movements.back().id;
        }
        if (!after)
            answer.figures = lateFigures(database, *rows, offices);
        return answer;
    });
}

} // namespace penggerak::services
