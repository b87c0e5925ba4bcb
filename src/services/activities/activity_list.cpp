#include "core/base/fold.h"
#include "services/activities/activity_rows.h"
#include "services/kader/kader.h"
#include "services/offices/offices.h"
#include "services/regions/regions.h"
#include "storage/activities/activity_file_store.h"

#include <algorithm>
#include <map>
#include <set>

namespace penggerak::services {

namespace {

/// Names of what activities name by id.
struct Names
{
    explicit Names(const Book& book)
    {
        for (const Office& office : listOffices(book)) {
            offices.emplace(office.id, office.name);
            parents.emplace(office.id, office.parent);
        }
        for (const Kader& one : listKader(book))
            kader.emplace(one.id, one.name);
        for (const Body& body : listBodies(book))
            bodies.emplace(body.id, body.name);
    }

    template <class Id>
    static std::string find(const std::map<Id, std::string>& names, const std::optional<Id>& id)
    {
        const auto found = id ? names.find(*id) : names.end();
        return found == names.end() ? std::string() : found->second;
    }

    bool isBelow(std::optional<OfficeId> office, OfficeId above) const
    {
        while (office && *office != above)
            office = parents.at(*office);
        return office.has_value();
    }

    std::map<OfficeId, std::string> offices;
    std::map<OfficeId, std::optional<OfficeId>> parents;
    std::map<KaderId, std::string> kader;
    std::map<BodyId, std::string> bodies;
};

Activity activityFrom(const storage::ActivityRecord& record)
{
    return {record.id, record.kind,  record.name,   record.office, record.from,
            record.to, record.place, record.source, record.note};
}

std::string placeOf(const storage::ActivityRecord& record,
                    const storage::ActivityDetailRecord& detail)
{
    std::string place = record.place;
    if (detail.region)
        place += (place.empty() ? "" : ", ") +
                 placeName({*detail.region, detail.rw, detail.rt, {record.from, std::nullopt}});
    return place;
}

/// Whether every word of `wanted` begins a word of `text`, both folded.
bool hasWords(const std::string& text, const std::string& wanted)
{
    const std::string all = " " + folded(text);
    std::size_t at = 0;
    const std::string words = folded(wanted);
    while (at < words.size()) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        if (end > at && all.find(" " + words.substr(at, end - at)) == std::string::npos)
            return false;
        at = end + 1;
    }
    return true;
}

bool matches(const ActivityFilter& filter, const Names& names,
             const storage::ActivityRecord& record, const storage::ActivityDetailRecord& detail)
{
    return (!filter.office || names.isBelow(record.office, *filter.office)) &&
           (filter.kind.empty() || record.kind == filter.kind) &&
           (!filter.kader || detail.kader == filter.kader) &&
           (!filter.partner || detail.partner == filter.partner) &&
           (!filter.from || record.to >= *filter.from) &&
           (!filter.to || record.from <= *filter.to) &&
           hasWords(record.name + ' ' + detail.theme + ' ' + placeOf(record, detail) + ' ' +
                        Names::find(names.kader, detail.kader) + ' ' +
                        Names::find(names.bodies, detail.partner),
                    filter.text);
}

ActivityRow toRow(storage::ActivityLifeStore& store, const Names& names,
                  const storage::ActivityRecord& record,
                  const storage::ActivityDetailRecord& detail, Day today)
{
    ActivityRow row;
    row.activity = activityFrom(record);
    row.office = Names::find(names.offices, record.office);
    row.theme = detail.theme;
    row.place = placeOf(record, detail);
    row.kader = Names::find(names.kader, detail.kader);
    row.partner = Names::find(names.bodies, detail.partner);
    row.cost = detail.cost;
    row.guests = std::int64_t(store.guests(record.id).size());
    for (const storage::ActivityCrowdRecord& crowd : store.crowds(record.id))
        row.crowd += crowd.heads;
    for (const storage::ActivityGoodsRecord& goods : store.goods(record.id))
        row.goods += goods.quantity;
    row.planned = record.from > today;
    return row;
}

ActivityDetails detailsOf(storage::Database& database, const Names& names,
                          const storage::ActivityRecord& record, Day today)
{
    storage::ActivityLifeStore store(database);
    const storage::ActivityDetailRecord detail = store.detail(record.id);
    ActivityDetails details;
    details.row = toRow(store, names, record, detail, today);
    details.fields = {activityFrom(record), detail.theme,   detail.region, detail.rt, detail.rw,
                      detail.kader,         detail.partner, detail.cost};
    for (const storage::ActivityGuestRecord& guest : store.guests(record.id))
        details.guests.push_back({guest.person, guest.name, guest.institution});
    for (const storage::ActivityCrowdRecord& crowd : store.crowds(record.id))
        details.crowds.push_back(
            {crowd.number, crowd.name, Names::find(names.bodies, crowd.body), crowd.heads});
    for (const storage::ActivityGoodsRecord& goods : store.goods(record.id))
        details.goods.push_back({goods.number, goods.goods, goods.recipients,
                                 Names::find(names.bodies, goods.body), goods.quantity});
    for (const storage::ActivityFileRecord& file :
         storage::ActivityFileStore(database).files(record.id))
        details.files.push_back({ActivityFileId(file.id.value()), file.name, file.kind, file.size});
    details.row.files = std::int64_t(details.files.size());
    details.yield = yieldOf(database, record, today);
    return details;
}

} // namespace

Result<std::vector<ActivityRow>> listActivityRows(const Book& book, const ActivityFilter& filter)
{
    const Names names(book);
    const Day today = book.today();
    return readFrom(book, [&](storage::Database& database) -> Result<std::vector<ActivityRow>> {
        storage::ActivityLifeStore store(database);
        std::map<ActivityId, std::int64_t> files;
        for (const auto all = storage::ActivityFileStore(database).files(std::nullopt);
             const storage::ActivityFileRecord& file : all)
            ++files[file.activity];
        std::vector<ActivityRow> rows;
        for (const auto all = storage::ActivityStore(database).all();
             const storage::ActivityRecord& record : all) {
            const auto detail = store.detail(record.id);
            if (!matches(filter, names, record, detail))
                continue;
            rows.push_back(toRow(store, names, record, detail, today));
            rows.back().files = files[record.id];
        }
        return rows;
    });
}

Result<ActivityDetails> showActivity(const Session& session, ActivityId id)
{
    if (Outcome allowed = admit(session, "activity.read"); !allowed)
        return fail(allowed.error());
    const Names names(session.book());
    const Day today = session.book().today();
    return readFrom(session.book(), [&](storage::Database& database) -> Result<ActivityDetails> {
        const auto record = activityOf(database, id);
        if (!record)
            return fail(record.error());
        return detailsOf(database, names, *record, today);
    });
}

} // namespace penggerak::services
