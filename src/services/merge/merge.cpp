#include "services/merge/merge.h"

#include "services/merge/head_units.h"
#include "services/offices/offices.h"
#include "services/people/person_fields.h"
#include "services/regions/regions.h"
#include "storage/merge/merge_store.h"
#include "storage/people/person_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

using nlohmann::json;

std::string shown(const storage::PersonRecord& record, const std::string& field)
{
    if (field == "nik")
        return record.nik ? Nik::parse(*record.nik)->masked() : "";
    if (field == "phone")
        return record.phone ? Phone::parse(*record.phone)->masked() : "";
    return fieldText(record, field);
}

/// Joins two records inside one commit.
class Merging
{
public:
    Merging(Work& work, const Session& session, PersonId survivor, PersonId other,
            const MergeChoice& choice)
        : m_work(work)
        , m_session(session)
        , m_choice(choice)
        , m_ledger(work)
        , m_people(work.database)
        , m_merges(work.database)
        , m_offices(listOffices(session.book()))
    {
        m_done.survivor = survivor;
        m_done.other = other;
    }

    Result<MergeWritten> merge(Day today)
    {
        const auto survivor = m_people.find(m_done.survivor);
        const auto other = m_people.find(m_done.other);
        if (!survivor || !other)
            return fail("person_unknown", survivor ? "other" : "person");
        m_done.survivorName = survivor->name;
        m_done.otherName = other->name;
        m_done.twoNik = survivor->nik && other->nik && survivor->nik != other->nik;
        if (m_done.twoNik && !authorize(m_session.actor(), "person.merge.different"))
            return fail("merge_two_nik", "nik");
        const Result<storage::PersonRecord> kept = chooseFields(*survivor, *other, today);
        if (!kept)
            return fail(kept.error());
        m_record.id = m_work.database.newId();
        moveHeads();
        m_people.withdraw(*other);
        json fields = json::object();
        for (const std::string& field : fieldCodes())
            if (fieldText(*survivor, field) != fieldText(*kept, field))
                fields[field] = {fieldText(*survivor, field), fieldText(*kept, field)};
        m_people.update(*kept);
        m_record.seq = m_work.commit.seq();
        m_record.survivor = m_done.survivor;
        m_record.other = m_done.other;
        m_record.body = json{{"fields", fields}, {"units", m_units}}.dump();
        m_merges.insert(m_record);
        moveRows();
        m_ledger.finish();
        m_work.commit.about("person", m_done.survivor.value());
        m_work.commit.about("person", m_done.other.value());
        m_work.commit.setDetail(json{{"merge", m_record.id}, {"fields", fields}}.dump());
        m_work.change.people = true;
        return MergeWritten{MergeId(m_record.id), m_work.commit.seq(), m_done};
    }

private:
    Result<storage::PersonRecord> chooseFields(const storage::PersonRecord& survivor,
                                               const storage::PersonRecord& other, Day today)
    {
        const std::vector<std::string>& codes = fieldCodes();
        for (const std::string& field : m_choice.fromOther)
            if (std::find(codes.begin(), codes.end(), field) == codes.end())
                return fail(refusal("merge_field", "field").with("field", field));
        storage::PersonRecord kept = survivor;
        for (const std::string& field : codes) {
            const std::string mine = fieldText(survivor, field);
            const std::string his = fieldText(other, field);
            MergeField line{field, shown(survivor, field), shown(other, field), false, false};
            line.differs = !mine.empty() && !his.empty() && mine != his;
            line.fromOther = m_choice.fromOther.count(field) != 0 || (mine.empty() && !his.empty());
            if (line.fromOther)
                putField(kept, field, mine, his);
            if (!mine.empty() || !his.empty())
                m_done.fields.push_back(line);
        }
        Result<CheckedPerson> checked = checkedPerson(toFields(kept), today);
        if (!checked)
            return fail(checked.error());
        checked->record.id = survivor.id;
        checked->record.version = survivor.version + 1;
        return checked->record;
    }

    void moveHeads()
    {
        for (const HeadUnit& unit : headUnits(m_ledger, m_done.survivor, m_done.other)) {
            if (unit.ofOther.empty())
                continue;
            const bool both = !unit.ofSurvivor.empty();
            const bool fromOther =
                !both || std::any_of(unit.segments.begin(), unit.segments.end(), [&](Segment s) {
                    return m_choice.headsFromOther.count(s) != 0;
                });
            if (both)
                goesBack(fromOther ? unit.ofSurvivor : unit.ofOther, fromOther);
            else
                joins(unit.ofOther);
            if (both && fromOther)
                reverseAll(m_ledger, unit.ofSurvivor);
            reverseAll(m_ledger, unit.ofOther);
            if (fromOther)
                postAs(m_ledger, unit.ofOther, m_done.other, m_done.survivor);
            if (fromOther)
                for (const Movement& row : unit.ofOther)
                    list(row, "moved");
            json segments = json::array();
            for (const Segment segment : unit.segments)
                segments.push_back(code(segment));
            m_units.push_back({{"segments", segments}, {"kept", fromOther ? "other" : "survivor"}});
        }
    }

    void goesBack(const std::vector<Movement>& rows, bool fromOther)
    {
        const Movement& first = rows.front();
        MergeHead head;
        head.segment = rows.back().to.cell.segment;
        head.what = "returned";
        head.fromOther = fromOther;
        head.stage = rows.back().to.cell.stage;
        head.namedOn = first.happenedOn;
        head.pool = first.from.cell;
        if (head.pool.stage != Stage::Outside)
            head.poolName = placeName(head.pool);
        m_done.heads.push_back(head);
        for (const Movement& row : rows)
            list(row, "reversed");
    }

    void joins(const std::vector<Movement>& rows)
    {
        MergeHead head;
        head.segment = rows.back().to.cell.segment;
        head.what = "joined";
        head.fromOther = true;
        head.stage = rows.back().to.cell.stage;
        head.namedOn = rows.front().happenedOn;
        m_done.heads.push_back(head);
    }

    std::string placeName(const Cell& cell) const
    {
        std::string name;
        for (const Office& office : m_offices)
            if (office.id == cell.office)
                name = office.name;
        return cell.region ? name + ", " + regionName(*cell.region) : name;
    }

    void list(const Movement& row, const char* what)
    {
        m_done.rows.push_back({"movement", what, row.id.value(), row.happenedOn, row.kind,
                               row.from.cell.stage, row.to.cell.stage, row.to.cell.segment});
    }

    void moveRows()
    {
        for (const storage::ReferenceRow& row : m_merges.rowsOf(m_done.survivor))
            m_merges.remember(m_record.id, row, false);
        for (const storage::ReferenceRow& row : m_merges.rowsOf(m_done.other, m_done.survivor)) {
            MergeRow moved;
            moved.place = row.place;
            moved.id = row.key;
            moved.what = row.movable ? "moved" : "kept";
            if (row.movable && m_merges.moveRow(row, m_done.other, m_done.survivor))
                m_merges.remember(m_record.id, row, true);
            m_done.rows.push_back(moved);
        }
    }

    Work& m_work;
    const Session& m_session;
    const MergeChoice& m_choice;
    Ledger m_ledger;
    storage::PersonStore m_people;
    storage::MergeStore m_merges;
    std::vector<Office> m_offices;
    storage::MergeRecord m_record;
    json m_units = json::array();
    MergePreview m_done;
};

template <class Run>
Result<MergeWritten> joined(Run run, const Session& session, PersonId survivor, PersonId other,
                            const MergeChoice& choice)
{
    if (survivor == other)
        return fail("merge_same", "other");
    const Day today = session.book().today();
    return run(session, "person.merge", [&](Work& work) {
        return Merging(work, session, survivor, other, choice).merge(today);
    });
}

} // namespace

Result<MergePreview> previewMerge(const Session& session, PersonId survivor, PersonId other,
                                  const MergeChoice& choice)
{
    const auto run = [](const Session& by, const std::string& verb, auto&& act) {
        return rehearse(by, verb, std::forward<decltype(act)>(act));
    };
    Result<MergeWritten> tried = joined(run, session, survivor, other, choice);
    if (!tried)
        return fail(tried.error());
    return std::move(tried->done);
}

Result<MergeWritten> mergePersons(const Session& session, PersonId survivor, PersonId other,
                                  const MergeChoice& choice)
{
    const auto run = [](const Session& by, const std::string& verb, auto&& act) {
        return write(by, verb, std::forward<decltype(act)>(act));
    };
    return joined(run, session, survivor, other, choice);
}

} // namespace penggerak::services
