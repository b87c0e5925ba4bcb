#include "services/partners/matching.h"

#include "core/partners/npwp.h"
#include "services/partners/bodies.h"
#include "services/partners/body_checks.h"
#include "services/partners/body_heads.h"
#include "services/partners/matcher.h"
#include "services/regions/regions.h"
#include "storage/partners/permit_store.h"
#include "storage/partners/profile_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace penggerak::services {

namespace {

constexpr std::array<std::string_view, 4> registeredCodes{"unknown", "nobody", "partly", "all"};

/// How far the workers of a matched employer are registered.
void addStanding(MatchRowView& view, const std::map<BodyId, BodyHeads>& heads)
{
    if (!view.row.body)
        return;
    const auto known = heads.find(*view.row.body);
    const Heads registered = known == heads.end() ? Heads(0) : known->second.registered();
    view.heads = registered.value();
    if (known != heads.end() && known->second.potential)
        view.potential = known->second.potential->value();
    if (registered.isZero())
        view.registered = RegisteredState::Nobody;
    else
        view.registered = view.potential && view.heads < *view.potential ? RegisteredState::Partly
                                                                         : RegisteredState::All;
}

void finish(Work& work, const MatchRow& row, const char* what)
{
    work.commit.about("match_row", row.id.value());
    if (row.body)
        work.commit.about("body", row.body->value());
    work.commit.setDetail(nlohmann::json{{"name", row.name}, {"decided", what}}.dump());
    work.change.outreach = true;
}

Result<MatchRow> openRow(storage::Database& database, MatchRowId id)
{
    const auto row = storage::MatchStore(database).findRow(id);
    if (!row)
        return fail("match_row_unknown", "row");
    if (row->state != MatchState::Open)
        return fail("match_decided", "row");
    return *row;
}

void decide(Work& work, MatchRow& row, MatchState state, std::optional<BodyId> body)
{
    row.state = state;
    row.body = body;
    row.reason = "person";
    storage::MatchStore store(work.database);
    store.decide(row);
    store.remember(firmKey(row), body, true);
}

/// An employer that a row brought goes again, with the permit that came along.
Outcome takeOut(Work& work, BodyId body)
{
    storage::ProfileOfBodyStore profiles(work.database);
    storage::PermitStore permits(work.database);
    const auto profile = profiles.find(body);
    const auto held = permits.permits(body);
    const bool touched = !profile || profile->version > 1 || !profiles.contacts(body).empty() ||
                         !profiles.sizes(body).empty() || held.size() > 1 ||
                         (!held.empty() && held.front().state != PermitState::Applied) ||
                         storage::MatchStore(work.database).rowsNaming(body) > 0 ||
                         storage::BodyStore(work.database).isNamed(body);
    if (touched)
        return fail(refusal("match_employer_used", "row")
                        .with("name", findBody(work.database, body)->name));
    permits.removeOf(body);
    profiles.remove(body);
    storage::BodyStore(work.database).remove(body);
    return {};
}

} // namespace

std::string_view code(RegisteredState state)
{
    return registeredCodes[std::size_t(state)];
}

Result<std::vector<MatchListRow>> listMatchLists(const Session& session)
{
    if (Outcome allowed = admit(session, "match.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(),
                    [&](storage::Database& database) -> Result<std::vector<MatchListRow>> {
                        storage::MatchStore store(database);
                        std::vector<MatchListRow> lists;
                        for (const MatchList& list : store.lists()) {
                            MatchListRow row;
                            row.list = list;
                            if (list.dinas)
                                row.dinas = findBody(database, *list.dinas)->name;
                            for (const MatchRow& one : store.rows(list.id)) {
                                ++row.rows;
                                row.open += one.state == MatchState::Open;
                                row.same += one.state == MatchState::Same;
                                row.fresh += one.state == MatchState::New;
                                row.none += one.state == MatchState::None;
                            }
                            lists.push_back(std::move(row));
                        }
                        return lists;
                    });
}

Result<MatchRowPage> listMatchRows(const Session& session, MatchListId id,
                                   const MatchRowFilter& filter, const std::string& at,
                                   std::size_t limit)
{
    if (Outcome allowed = admit(session, "match.read"); !allowed)
        return fail(allowed.error());
    const Day today = session.book().today();
    return readFrom(session.book(), [&](storage::Database& database) -> Result<MatchRowPage> {
        storage::MatchStore store(database);
        const auto lists = store.lists();
        const auto list = std::find_if(lists.begin(), lists.end(),
                                       [&](const MatchList& one) { return one.id == id; });
        if (list == lists.end())
            return fail("match_list_unknown", "list");
        std::int64_t after = -1;
        std::from_chars(at.data(), at.data() + at.size(), after);
        const auto heads = headsByBody(database, storage::bodyTree(database), today);
        const auto rules = storage::PermitStore(database).rules();
        std::map<BodyId, std::string> names;
        for (const storage::BodyRecord& body : storage::BodyStore(database).all())
            names.emplace(body.id, body.name);
        const Matcher matcher(database, matchRuleOn(today));
        MatchRowPage page;
        for (MatchRow& row : store.rows(id)) {
            if (filter.state && row.state != *filter.state)
                continue;
            MatchRowView view;
            view.row = std::move(row);
            addStanding(view, heads);
            if (filter.followUpOnly &&
                (view.registered == RegisteredState::All || view.row.state == MatchState::None))
                continue;
            ++page.total;
            if (view.row.number <= after)
                continue;
            if (page.rows.size() == limit) {
                if (page.next.empty())
                    page.next = std::to_string(page.rows.back().row.number);
                continue;
            }
            if (!view.row.npwp.empty())
                view.maskedNpwp = Npwp::stored(view.row.npwp).masked();
            if (view.row.region)
                view.region = regionPath(*view.row.region);
            if (view.row.body)
                view.employer = names[*view.row.body];
            if (list->dinas && !view.row.permit.empty()) {
                EmployerPermit permit;
                permit.dinas = *list->dinas;
                permit.permit = view.row.permit;
                view.demanded = demandedBy(permit, rules, today) != nullptr;
            }
            if (view.row.state == MatchState::Open)
                view.suggestions = matcher.suggestions(view.row);
            page.rows.push_back(std::move(view));
        }
        return page;
    });
}

Result<Seq> acceptMatch(const Session& session, MatchRowId id, BodyId employer)
{
    return write(session, "match.decide", [&](Work& work) -> Result<Seq> {
        auto row = openRow(work.database, id);
        if (!row)
            return fail(row.error());
        if (Outcome fit = checkEmployer(work.database, employer); !fit)
            return fail(fit.error());
        decide(work, *row, MatchState::Same, employer);
        finish(work, *row, "same");
        return work.commit.seq();
    });
}

Result<BodyId> newEmployerFromMatch(const Session& session, MatchRowId id)
{
    return write(session, "match.decide", [&](Work& work) -> Result<BodyId> {
        auto row = openRow(work.database, id);
        if (!row)
            return fail(row.error());
        const auto lists = storage::MatchStore(work.database).lists();
        const auto list = std::find_if(lists.begin(), lists.end(),
                                       [&](const MatchList& one) { return one.id == row->list; });
        BodyFields fields;
        fields.name = row->name;
        fields.office = list->office;
        fields.since = list->on;
        fields.npp = row->npp;
        fields.npwp = row->npwp;
        fields.address = row->address;
        fields.region = row->region;
        fields.supervisor = list->dinas;
        const auto checked = checkedBody(work.database, session.book(), fields, std::nullopt);
        if (!checked)
            return fail(checked.error());
        storage::BodyStore(work.database).insert(checked->body);
        storage::ProfileOfBodyStore(work.database).insert(checked->profile);
        if (list->dinas && !row->permit.empty())
            storage::PermitStore(work.database)
                .insert({PermitId(work.database.newId()),
                         checked->body.id,
                         *list->dinas,
                         row->permit,
                         {},
                         PermitState::Applied,
                         list->on,
                         {}});
        decide(work, *row, MatchState::New, checked->body.id);
        finish(work, *row, "new");
        return checked->body.id;
    });
}

Result<Seq> refuseMatch(const Session& session, MatchRowId id, BodyId employer)
{
    return write(session, "match.decide", [&](Work& work) -> Result<Seq> {
        const auto row = openRow(work.database, id);
        if (!row)
            return fail(row.error());
        if (Outcome fit = checkEmployer(work.database, employer); !fit)
            return fail(fit.error());
        storage::MatchStore(work.database).remember(firmKey(*row), employer, false);
        finish(work, *row, "different");
        return work.commit.seq();
    });
}

Result<Seq> dismissMatch(const Session& session, MatchRowId id)
{
    return write(session, "match.decide", [&](Work& work) -> Result<Seq> {
        auto row = openRow(work.database, id);
        if (!row)
            return fail(row.error());
        decide(work, *row, MatchState::None, std::nullopt);
        finish(work, *row, "none");
        return work.commit.seq();
    });
}

Result<Seq> undoMatch(const Session& session, MatchRowId id)
{
    return write(session, "match.decide", [&](Work& work) -> Result<Seq> {
        storage::MatchStore store(work.database);
        auto row = store.findRow(id);
        if (!row)
            return fail("match_row_unknown", "row");
        const std::string firm = firmKey(*row);
        const auto memory = store.memory();
        const auto known = memory.find(firm);
        if (row->state == MatchState::Open &&
            (known == memory.end() || known->second.different.empty()))
            return fail("match_open", "row");
        if (known != memory.end())
            for (const BodyId different : known->second.different)
                store.forget(firm, different);
        store.forget(firm, row->body);
        const MatchRow before = *row;
        row->state = MatchState::Open;
        row->body.reset();
        row->reason.clear();
        store.decide(*row);
        if (before.state == MatchState::New)
            if (Outcome out = takeOut(work, *before.body); !out)
                return fail(out.error());
        finish(work, *row, "undone");
        return work.commit.seq();
    });
}

} // namespace penggerak::services
