#include "core/people/name_key.h"
#include "services/coverage/coverage.h"
#include "services/kader/kader_checks.h"
#include "services/kader/kader_rules.h"
#include "services/offices/offices.h"
#include "services/regions/regions.h"
#include "services/rupiah/money_of_kader.h"
#include "storage/kader/kader_life_store.h"
#include "storage/kader/kader_paper_store.h"
#include "storage/kader/portfolio_store.h"
#include "storage/ledger/tree_store.h"
#include "storage/people/person_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

/// Everything that rows of the list are made of, read once.
struct Kept
{
    Kept(storage::Database& database, Day on)
        : steps(storage::KaderLifeStore(database).allSteps())
        , lastAcquisitions(storage::PortfolioStore(database).lastAcquisitions(on))
        , money(database)
    {
        storage::KaderPaperStore papers(database);
        for (const storage::DocumentRecord& row : papers.documents())
            documents[row.kader].push_back(row.document);
        for (const storage::TerritoryRecord& row : papers.territories())
            if (row.territory.held.holds(on))
                ++territories[row.kader];
    }

    std::map<KaderId, std::vector<KaderStep>> steps;
    std::map<KaderId, Day> lastAcquisitions;
    std::map<KaderId, std::vector<Document>> documents;
    std::map<KaderId, int> territories;
    CollectingMeans money;
};

KaderRow toRow(const storage::KaderRecord& kader, Kept& kept, Day on)
{
    KaderRow row;
    row.kader = fromRecord(kader);
    if (const KaderStep* step = stepOn(kept.steps[kader.id], on))
        row.step = *step;
    const KaderRules& rules = rulesOn(kaderRules(), on);
    row.readiness = readinessOn(on, row.step ? std::optional(row.step->status) : std::nullopt,
                                kept.documents[kader.id], rules);
    if (kept.money.available(kader.id, on) <= Rupiah())
        row.readiness.missing.push_back({"deposit_missing", {}, {}, {}});
    if (const auto last = kept.lastAcquisitions.find(kader.id); last != kept.lastAcquisitions.end())
        row.lastAcquisition = last->second;
    if (row.step && row.step->status == KaderStatus::Active) {
        const Day since = std::max(row.step->from, row.lastAcquisition.value_or(row.step->from));
        row.monthsWithout = monthsWithout(since, on);
        row.inactivity = inactivityOf(row.monthsWithout, rules);
    }
    row.territories = kept.territories[kader.id];
    return row;
}

bool isWatched(const KaderRow& row)
{
    const bool works = row.step && row.step->status == KaderStatus::Active;
    return works && (!row.readiness.isReady() || !row.readiness.soon.empty() ||
                     row.inactivity != Inactivity::None);
}

bool isWanted(const KaderRow& row, const KaderFilter& filter, const std::vector<OfficeId>& offices,
              const std::vector<NameBeginnings>& name)
{
    if (filter.status && (!row.step || row.step->status != *filter.status))
        return false;
    if (filter.office && (!row.kader.office || std::find(offices.begin(), offices.end(),
                                                         *row.kader.office) == offices.end()))
        return false;
    if (filter.watchList && !isWatched(row))
        return false;
    return name.empty() || beginsWordsOf(nameKey(row.kader.name), name);
}

/// Heads that each kader looks after, and the acquired ones of them.
Outcome addHeads(const Book& book, std::vector<KaderRow>& rows, Day on)
{
    CoverageQuery query;
    query.asOf = on;
    query.by = CoverageBy::Kader;
    const auto counted = coverage(book, query);
    if (!counted)
        return fail(counted.error());
    std::map<std::string, const CoverageLine*> lines;
    for (const CoverageLine& line : counted->lines)
        lines.emplace(line.row.key, &line);
    for (KaderRow& row : rows) {
        const auto line = lines.find(row.kader.id.text());
        if (line == lines.end())
            continue;
        for (const auto& [stage, heads] : line->second->byStage)
            if (stage != Stage::Outside)
                row.heads += heads;
        row.acquired = line->second->row.acquired;
    }
    return {};
}

PotentialRow toRow(storage::Database& database, KaderId kader,
                   const storage::PotentialRecord& member)
{
    PotentialRow row;
    row.name = member.name;
    row.maskedNik = member.nik ? Nik::parse(*member.nik)->masked() : "";
    row.maskedPhone = member.phone ? Phone::parse(*member.phone)->masked() : "";
    if (const auto match = storage::KaderLifeStore(database).match(kader, member)) {
        row.person = match->person;
        if (match->cell)
            row.stage = Stage(match->stage);
        row.isParticipant = row.stage && isAcquired(*row.stage);
    }
    return row;
}

void addPapers(storage::Database& database, const Book& book, KaderDetails& details)
{
    const KaderId id = details.row.kader.id;
    std::map<ActivityId, std::string> trainings;
    for (const Activity& activity : listActivities(book))
        trainings.emplace(activity.id, activity.name);
    storage::KaderPaperStore papers(database);
    for (const storage::DocumentRecord& row : papers.documents(id))
        details.documents.push_back(
            {row.id, row.document, row.training ? trainings[*row.training] : std::string()});
    for (const storage::TerritoryRecord& row : papers.territories(id))
        details.territories.push_back({row.id, row.territory, placeName(row.territory)});
}

} // namespace

std::vector<std::pair<std::string, Error::Value>> dataOf(const ReadinessReason& reason)
{
    std::vector<std::pair<std::string, Error::Value>> data;
    if (reason.status)
        data.emplace_back("status", std::string(code(*reason.status)));
    if (reason.document)
        data.emplace_back("document", std::string(code(*reason.document)));
    if (reason.day)
        data.emplace_back("day", *reason.day);
    return data;
}

Result<std::vector<KaderRow>> listKaderRows(const Book& book, const KaderFilter& filter, Day on)
{
    std::map<OfficeId, std::string> offices;
    for (const Office& office : listOffices(book))
        offices.emplace(office.id, office.name);
    auto rows = readFrom(book, [&](storage::Database& database) -> Result<std::vector<KaderRow>> {
        Kept kept(database, on);
        std::vector<OfficeId> below;
        if (filter.office)
            below = storage::officeTree(database).downwards(*filter.office);
        const auto name = nameBeginnings(filter.text);
        std::vector<KaderRow> list;
        for (const storage::KaderRecord& record : storage::KaderStore(database).all()) {
            KaderRow row = toRow(record, kept, on);
            if (!isWanted(row, filter, below, name))
                continue;
            if (record.office)
                row.office = offices[*record.office];
            list.push_back(std::move(row));
        }
        return list;
    });
    if (!rows)
        return rows;
    if (Outcome counted = addHeads(book, *rows, on); !counted)
        return fail(counted.error());
    return rows;
}

Result<KaderDetails> showKader(const Session& session, KaderId id, Day on)
{
    if (Outcome allowed = admit(session, "kader.read"); !allowed)
        return fail(allowed.error());
    auto rows = listKaderRows(session.book(), {}, on);
    if (!rows)
        return fail(rows.error());
    const auto row = std::find_if(rows->begin(), rows->end(),
                                  [&](const KaderRow& one) { return one.kader.id == id; });
    if (row == rows->end())
        return fail("kader_unknown", "kader");
    KaderDetails details;
    details.row = *row;
    const auto read = readFrom(session.book(), [&](storage::Database& database) -> Outcome {
        storage::KaderLifeStore life(database);
        details.steps = life.steps(id);
        for (const KaderStatus status : allKaderStatuses)
            if (!details.steps.empty() && isAllowed(details.steps.back().status, status))
                details.allowed.push_back(status);
        addPapers(database, session.book(), details);
        for (const storage::PotentialRecord& member : life.potential(id)) {
            details.potential.push_back(toRow(database, id, member));
            details.participants += details.potential.back().isParticipant ? 1 : 0;
        }
        if (!row->kader.person)
            return {};
        if (const auto person = storage::PersonStore(database).find(*row->kader.person);
            person && person->phone)
            details.phone = Phone::parse(*person->phone)->masked();
        return {};
    });
    if (!read)
        return fail(read.error());
    if (row->kader.person) {
        auto roles = rolesOf(session, *row->kader.person);
        if (!roles)
            return fail(roles.error());
        details.roles = std::move(*roles);
    }
    return details;
}

} // namespace penggerak::services
