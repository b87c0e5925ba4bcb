#include "services/book/verb.h"
#include "services/outreach/outreach.h"
#include "services/people/people_rows.h"
#include "services/pipeline/action_posting.h"
#include "storage/actors/user_store.h"
#include "storage/ledger/cell_store.h"
#include "storage/ledger/tree_store.h"
#include "storage/outreach/kader_store.h"
#include "storage/people/head_store.h"
#include "storage/people/person_store.h"
#include "storage/pipeline/pipeline_store.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace penggerak::services {

namespace {

constexpr std::array<std::string_view, 5> whenCodes{"overdue", "today", "week", "later", "any"};
constexpr int daysAhead = 7;

/// Who looks after somebody now.
std::optional<KaderId> kaderOf(storage::Database& database, PersonId person)
{
    storage::CellStore cells(database);
    storage::HeadStore heads(database, cells);
    for (const Segment segment : allSegments)
        if (const auto head = heads.find(person, segment))
            if (const auto kader = cells.cell(head->first).kader)
                return kader;
    return std::nullopt;
}

struct Owners
{
    explicit Owners(storage::Database& database)
    {
        for (const auto& user : storage::UserStore(database).all())
            users[user.id] = user.name;
        for (const auto& one : storage::KaderStore(database).all())
            kader[one.id] = one.name;
    }
    std::string nameOf(const storage::ActionRecord& action) const
    {
        if (action.kader)
            if (const auto found = kader.find(*action.kader); found != kader.end())
                return found->second;
        if (action.user)
            if (const auto found = users.find(*action.user); found != users.end())
                return found->second;
        return {};
    }
    std::map<UserId, std::string> users;
    std::map<KaderId, std::string> kader;
};

ActionRow toRow(const storage::ActionRecord& action, const Owners& owners)
{
    return {ActionId(action.id), action.kind,  action.due,   owners.nameOf(action),
            action.note,         action.state, action.closed};
}

storage::ActionFilter within(storage::ActionFilter filter, When when, Day today)
{
    switch (when) {
    case When::Overdue:
        filter.to = today.plusDays(-1);
        break;
    case When::Today:
        filter.from = today;
        filter.to = today;
        break;
    case When::Week:
        filter.from = today.plusDays(1);
        filter.to = today.plusDays(daysAhead);
        break;
    case When::Later:
        filter.from = today.plusDays(daysAhead + 1);
        break;
    case When::Any:
        break;
    }
    return filter;
}

std::optional<storage::ActionPlace> placeOf(const std::string& at)
{
    if (at.empty())
        return std::nullopt;
    const std::size_t colon = at.find(':');
    const auto day = Day::parse(at.substr(0, colon));
    std::int64_t id = 0;
    if (colon != std::string::npos)
        std::from_chars(at.data() + colon + 1, at.data() + at.size(), id);
    if (!day || id <= 0)
        throw Refused(refusal("page_unknown", "at"));
    return storage::ActionPlace{*day, id};
}

} // namespace

const std::vector<std::string>& actionKinds()
{
    static const std::vector<std::string> kinds{"visit",     "call",     "message",
                                                "documents", "register", "other"};
    return kinds;
}

std::string_view code(When when)
{
    return whenCodes[std::size_t(when)];
}

std::optional<When> whenFromCode(std::string_view text)
{
    const auto found = std::find(whenCodes.begin(), whenCodes.end(), text);
    if (found == whenCodes.end())
        return std::nullopt;
    return When(found - whenCodes.begin());
}

Outcome checkAction(storage::Database& database, const NewAction& action)
{
    const auto& kinds = actionKinds();
    if (std::find(kinds.begin(), kinds.end(), action.kind) == kinds.end())
        return fail(refusal("action_kind", "kind").with("kind", action.kind));
    if (action.kader && !storage::KaderStore(database).exists(*action.kader))
        return fail("kader_unknown", "kader");
    const auto users = storage::UserStore(database).all();
    if (action.user && std::none_of(users.begin(), users.end(),
                                    [&](const auto& user) { return user.id == *action.user; }))
        return fail(refusal("user_unknown", "user").with("login", action.user->text()));
    return {};
}

Result<std::int64_t> postAction(Work& work, PersonId person, const NewAction& action, UserId writer,
                                Day today)
{
    if (!storage::PersonStore(work.database).find(person))
        return fail("person_unknown", "person");
    if (const auto data = storage::PipelineStore(work.database).registration(person))
        if (data->quietSince)
            return fail(refusal("do_not_contact", "person").with("day", *data->quietSince));
    storage::ActionRecord record;
    record.id = work.database.newId();
    record.person = person;
    record.kind = action.kind;
    record.due = action.due;
    record.user = action.user;
    record.kader = action.kader;
    if (!record.user && !record.kader) {
        record.kader = kaderOf(work.database, person);
        if (!record.kader)
            record.user = writer;
    }
    record.note = action.note;
    storage::ActionStore actions(work.database);
    if (const auto open = actions.openOf(person))
        actions.close(open->id, "replaced", today, record.id);
    actions.insert(record);
    return record.id;
}

Result<ActionId> setAction(const Session& session, PersonId person, const NewAction& action)
{
    const Day today = session.book().today();
    return write(session, "action.set", [&](Work& work) -> Result<ActionId> {
        if (Outcome valid = checkAction(work.database, action); !valid)
            return fail(valid.error());
        const auto id = postAction(work, person, action, session.actor().id, today);
        if (!id)
            return fail(id.error());
        work.commit.about("person", person.value());
        work.change.people = true;
        return ActionId(*id);
    });
}

Result<Seq> closeAction(const Session& session, ActionId id, bool done)
{
    const Day today = session.book().today();
    return write(session, "action.close", [&](Work& work) -> Result<Seq> {
        storage::ActionStore actions(work.database);
        const auto action = actions.find(id.value());
        if (!action)
            return fail("action_unknown", "action");
        if (action->state != "open")
            return fail("action_closed", "action");
        actions.close(id.value(), done ? "done" : "dropped", today);
        work.commit.about("person", action->person.value());
        work.change.people = true;
        return work.commit.seq();
    });
}

Result<std::vector<ActionRow>> listActions(const Session& session, PersonId person)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(),
                    [&](storage::Database& database) -> Result<std::vector<ActionRow>> {
                        const Owners owners(database);
                        std::vector<ActionRow> rows;
                        for (const auto& action : storage::ActionStore(database).ofPerson(person))
                            rows.push_back(toRow(action, owners));
                        return rows;
                    });
}

Result<WorkPage> listWork(const Session& session, const WorkFilter& asked, const std::string& at,
                          std::size_t limit)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    const Day today = session.book().today();
    return readFrom(session.book(), [&](storage::Database& database) -> Result<WorkPage> {
        storage::ActionFilter filter;
        if (asked.office)
            filter.offices = storage::officeTree(database).downwards(*asked.office);
        filter.kader = asked.kader;
        if (asked.mine) {
            filter.user = session.actor().id;
            if (!filter.kader)
                filter.kader = session.actor().kader;
        }
        storage::ActionStore actions(database);
        WorkPage page;
        page.overdue = actions.count(within(filter, When::Overdue, today));
        page.today = actions.count(within(filter, When::Today, today));
        page.week = actions.count(within(filter, When::Week, today));
        page.later = actions.count(within(filter, When::Later, today));
        const auto found = actions.page(within(filter, asked.when, today), placeOf(at), limit + 1);
        const Owners owners(database);
        storage::PersonStore people(database);
        for (std::size_t i = 0; i < std::min(limit, found.size()); ++i) {
            const auto person = people.find(found[i].person);
            if (!person)
                continue;
            WorkRow row;
            row.action = toRow(found[i], owners);
            row.person = personRows(database, {*person}).front();
            row.daysLate = today.sinceEpoch() - found[i].due.sinceEpoch();
            row.daysInStage = today.sinceEpoch() - row.person.lastOn.sinceEpoch();
            page.rows.push_back(std::move(row));
        }
        if (found.size() > limit)
            page.next = found[limit - 1].due.iso() + ":" + std::to_string(found[limit - 1].id);
        return page;
    });
}

} // namespace penggerak::services
