#include "services/kader/kader_checks.h"
#include "services/kader/kader_rules.h"
#include "services/rupiah/money_of_kader.h"
#include "storage/kader/kader_life_store.h"
#include "storage/kader/kader_paper_store.h"

#include <nlohmann/json.hpp>

namespace penggerak::services {

namespace {

bool isBack(const KaderStep& last, KaderStatus to)
{
    const bool waited =
        last.status == KaderStatus::Ended ||
        (last.status == KaderStatus::Suspended && last.reason == KaderReason::NoAcquisition);
    return waited && (to == KaderStatus::Active || to == KaderStatus::Applied);
}

Outcome checkMove(const KaderStep& last, const MoveKader& move, Day today)
{
    if (move.on > today)
        return fail(refusal("date_future", "on").with("day", move.on).with("today", today));
    if (!isAllowed(last.status, move.to))
        return fail(refusal("kader_step_not_allowed", "to")
                        .with("from", std::string(code(last.status)))
                        .with("to", std::string(code(move.to))));
    if (move.on < last.from)
        return fail(refusal("kader_step_order", "on").with("day", move.on).with("last", last.from));
    if (needsReason(move.to) && move.reason == KaderReason::None)
        return fail("reason_missing", "reason");
    if (!fits(move.reason, last.status, move.to))
        return fail(refusal("kader_reason_unfit", "reason")
                        .with("reason", std::string(code(move.reason)))
                        .with("status", std::string(code(move.to))));
    const KaderRules& rules = rulesOn(kaderRules(), move.on);
    if (isBack(last, move.to) && isEarlyReentry(last.from, move.on, rules) &&
        move.reason == KaderReason::None)
        return fail(refusal("reentry_early", "reason")
                        .with("earliest", last.from.plusMonths(rules.reentryMonths)));
    return {};
}

/// Nobody keeps a place after his end.
void closeTerritories(storage::Database& database, KaderId id, Day end)
{
    storage::KaderPaperStore papers(database);
    for (const storage::TerritoryRecord& row : papers.territories(id)) {
        const Period& held = row.territory.held;
        if (held.from >= end)
            papers.removeTerritory(row.id);
        else if (!held.until || *held.until >= end)
            papers.setTerritoryUntil(row.id, end.plusDays(-1));
    }
}

std::optional<Day> untilAfter(const KaderStep& last, Day since)
{
    if (last.status != KaderStatus::Ended)
        return std::nullopt;
    return std::max(since, last.from.plusDays(-1));
}

/// Somebody who has cash of workers or a deposit settles first.
Outcome checkSettled(storage::Database& database, const storage::KaderRecord& kader)
{
    const KaderMoney money = moneyOf(database, kader.id);
    if (money.isNone())
        return {};
    return fail(refusal("kader_has_money", "kader")
                    .with("name", kader.name)
                    .with("deposit", money.deposit.posted.value())
                    .with("cash", money.cash.value()));
}

} // namespace

Outcome applyKaderMove(Work& work, storage::KaderRecord& kader, const MoveKader& move, Day today)
{
    storage::KaderLifeStore life(work.database);
    const std::vector<KaderStep> steps = life.steps(kader.id);
    if (steps.empty())
        return fail("kader_unknown", "kader");
    if (Outcome allowed = checkMove(steps.back(), move, today); !allowed)
        return allowed;
    if (move.to == KaderStatus::Ended)
        if (Outcome settled = checkSettled(work.database, kader); !settled)
            return settled;
    const KaderStep step{move.to, move.on, move.reason, move.note};
    if (steps.back().status == KaderStatus::Ended && kader.person)
        if (Outcome person =
                checkKaderPerson(work.database, *kader.person, {move.on, {}}, kader.id);
            !person)
            return person;
    life.addStep(kader.id, step);
    kader.until = untilAfter(step, kader.since);
    storage::KaderStore(work.database).update(kader);
    if (move.to == KaderStatus::Ended)
        closeTerritories(work.database, kader.id, move.on);
    return {};
}

Result<Seq> moveKader(const Session& session, KaderId id, const MoveKader& move)
{
    const Day today = session.book().today();
    return write(session, "kader.move", [&](Work& work) -> Result<Seq> {
        auto kader = kaderOf(work.database, id);
        if (!kader)
            return fail(kader.error());
        if (Outcome moved = applyKaderMove(work, *kader, move, today); !moved)
            return fail(moved.error());
        finishKader(work, id,
                    nlohmann::json{{"to", std::string(code(move.to))},
                                   {"on", move.on.iso()},
                                   {"reason", std::string(code(move.reason))},
                                   {"note", move.note}}
                        .dump());
        return work.commit.seq();
    });
}

Result<Seq> undoKaderMove(const Session& session, KaderId id)
{
    return write(session, "kader.move", [&](Work& work) -> Result<Seq> {
        auto kader = kaderOf(work.database, id);
        if (!kader)
            return fail(kader.error());
        storage::KaderLifeStore life(work.database);
        std::vector<KaderStep> steps = life.steps(id);
        if (steps.size() < 2)
            return fail("kader_first_step", "kader");
        const KaderStep undone = steps.back();
        steps.pop_back();
        life.removeLastStep(id);
        kader->until = untilAfter(steps.back(), kader->since);
        storage::KaderStore(work.database).update(*kader);
        finishKader(work, id,
                    nlohmann::json{{"undone", std::string(code(undone.status))},
                                   {"on", undone.from.iso()},
                                   {"reason", std::string(code(undone.reason))},
                                   {"note", undone.note}}
                        .dump());
        return work.commit.seq();
    });
}

} // namespace penggerak::services
