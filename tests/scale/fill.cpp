#include "tests/scale/fill.h"

#include "core/enrollment/reach.h"
#include "services/book/verb.h"
#include "services/figures/figures.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "storage/database/commit.h"
#include "storage/ledger/commit_sums.h"
#include "storage/ledger/movement_store.h"
#include "storage/ledger/rollup_store.h"
#include "storage/people/head_store.h"
#include "storage/people/person_store.h"

#include <algorithm>
#include <cstdio>
#include <random>

namespace penggerak::test {

namespace {

using namespace services;

template <class T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().code.c_str());
        std::exit(1);
    }
    return std::move(*result);
}

struct Worker
{
    KaderId id;
    std::vector<RegionCode> districts;
    std::vector<Day> activities;
};

struct Later
{
    PersonId person;
    std::vector<Movement> rows; ///< all of the person so far
    Movement next;
};

class Filler
{
public:
    Filler(Book& book, int people)
        : m_book(book)
        , m_session(must(login(book, "admin", "")))
        , m_people(people)
    {
        for (int i = 1; i <= 31; ++i)
            m_districts.push_back(
                *RegionCode::parse("3578" + std::string(i < 10 ? "0" : "") + std::to_string(i)));
        m_offices.push_back(listOffices(book).front().id);
        NewOffice second;
        second.name = "Kantor Kedua";
        m_offices.push_back(must(addOffice(m_session, second)));
        for (const OfficeId office : m_offices)
            for (const Segment segment : allSegments) {
                NewFigure figure;
                figure.scope = {office, segment, std::nullopt, std::nullopt};
                figure.measure = Measure::Potential;
                figure.value = Heads(people / 2);
                figure.asOf = *Day::of(2011, 12, 31);
                figure.source = "uji";
                must(addFigure(m_session, figure));
            }
        for (int i = 0; i < 300; ++i) {
            Kader entry;
            entry.type = "perisai";
            entry.name = "Kader " + std::to_string(i);
            entry.office = m_offices[std::size_t(i % 5 == 0)];
            entry.since = *Day::of(2011, 1, 1);
            Worker worker;
            worker.id = must(addKader(m_session, entry));
            for (int k = 0; k < 1 + i % 2; ++k)
                worker.districts.push_back(m_districts[std::size_t(draw(0, 30))]);
            for (Day day = *Day::of(2012, 1, 1 + i % 20); day < *Day::of(2016, 12, 1);
                 day = day.plusDays(draw(7, 21)))
                worker.activities.push_back(day);
            m_workers.push_back(std::move(worker));
        }
        for (int i = 0; i < 200; ++i) {
            Body entry;
            entry.kind = services::BodyKind::Employer;
            entry.name = "PT " + std::to_string(i);
            entry.since = *Day::of(2011, 1, 1);
            m_bodies.push_back(must(addBody(m_session, entry)));
        }
    }

    void run()
    {
        commit(m_people * 35 / 100, 0);
        commit(m_people * 35 / 100, 0);
        const int small = 600;
        while (m_done < m_people)
            commit(std::min(m_people - m_done, std::max(1, m_people * 3 / 10 / small)),
                   int(m_later.size()) / 100 + 50);
    }

private:
    int draw(int low, int high) { return low + int(m_random() % unsigned(high - low + 1)); }

    void commit(int people, int laterSteps)
    {
        Book::Internals& internals = m_book.internals();
        storage::Database& database = internals.writer();
        m_now += 3'600'000;
        storage::Commit commit(database, m_now, std::nullopt, "import");
        storage::CellStore cells(database);
        storage::MovementStore movements(database, cells);
        storage::RollupStore rollups(database);
        storage::HeadStore heads(database, cells);
        storage::PersonStore persons(database);
        m_commit = &commit;
        m_cells = &cells;
        m_movements = &movements;
        m_rollups = &rollups;
        m_heads = &heads;
        storage::CommitSums sums(database);
        m_sums = &sums;
        for (int i = 0; i < laterSteps && !m_later.empty(); ++i) {
            std::swap(m_later[std::size_t(draw(0, int(m_later.size()) - 1))], m_later.back());
            Later later = std::move(m_later.back());
            m_later.pop_back();
            std::vector<Movement> rows = later.rows;
            rows.push_back(post(later.next));
            finish(later.person, later.rows, rows);
        }
        for (int i = 0; i < people; ++i)
            person(persons, people < 2000);
        m_rollups->flush();
        m_sums->flush();
        commit.finish();
        std::fprintf(stderr, "\r%d", m_done);
    }

    Movement post(Movement row)
    {
        row.id = MovementId(m_commit->database().newId());
        row.seq = m_commit->seq();
        m_commit->chain(m_movements->insert(row));
        m_rollups->add(m_cells->idOf(row.from.cell), row.from.cell, row.happenedOn, -1,
                       row.from.person ? 0 : -1);
        m_rollups->add(m_cells->idOf(row.to.cell), row.to.cell, row.happenedOn, 1,
                       row.to.person ? 0 : 1);
        m_sums->add(row, row.kind, m_cells->idOf(row.from.cell), m_cells->idOf(row.to.cell));
        return row;
    }

    void finish(PersonId person, const std::vector<Movement>& before,
                const std::vector<Movement>& after)
    {
        for (const Segment segment : allSegments) {
            const Line old(person, segment, before);
            const Line line(person, segment, after);
            for (const ReachedStep& step : firstReached(old))
                m_rollups->addReach(step.office, segment, step.stage, step.day, -1);
            for (const ReachedStep& step : firstReached(line))
                m_rollups->addReach(step.office, segment, step.stage, step.day, 1);
            if (const auto cell = line.latest())
                m_heads->set(person, *cell, line.rows().back());
        }
        m_sums->addBoth(
            inBothSegments(Line(person, Segment::Pu, before), Line(person, Segment::Bpu, before)),
            -1);
        m_sums->addBoth(
            inBothSegments(Line(person, Segment::Pu, after), Line(person, Segment::Bpu, after)), 1);
    }

    void life(PersonId person, Segment segment, bool postpone, std::vector<Movement>& rows)
    {
        const Worker& worker = m_workers[std::size_t(draw(0, int(m_workers.size()) - 1))];
        Cell cell;
        cell.office = m_offices[std::size_t(worker.id.value() % 5 == 0)];
        cell.segment = segment;
        cell.region = worker.districts[std::size_t(draw(0, int(worker.districts.size()) - 1))];
        cell.kader = worker.id;
        if (segment == Segment::Pu) {
            cell.kader.reset();
            cell.body = m_bodies[std::size_t(draw(0, int(m_bodies.size()) - 1))];
            cell.region = m_districts[std::size_t(cell.body->value() % 31)];
        }
        Day day = draw(0, 9) < 7
                      ? worker.activities[std::size_t(draw(0, int(worker.activities.size()) - 1))]
                      : Day::of(2012, 1, 1)->plusDays(draw(0, 1800));
        std::vector<Stage> stages;
        switch (draw(0, 5)) {
        case 0:
            stages = {Stage::Prospect};
            break;
        case 1:
            stages = {Stage::Prospect, Stage::Contacted, Stage::Refused};
            break;
        case 2:
            stages = {Stage::Prospect, Stage::Registered, Stage::Active};
            break;
        case 3:
            stages = {Stage::Contacted, Stage::Informed, Stage::Registered, Stage::Active};
            break;
        case 4:
            stages = {Stage::Active, Stage::Arrears};
            break;
        default:
            stages = {Stage::Registered, Stage::Active, Stage::Arrears, Stage::Lapsed};
            break;
        }
        Cell at = cell.withStage(Stage::Outside);
        at.kader.reset();
        at.body.reset();
        for (std::size_t i = 0; i < stages.size(); ++i) {
            Movement row;
            row.happenedOn = day;
            row.from = {at, i == 0 ? std::nullopt : std::optional(person)};
            row.to = {cell.withStage(stages[i]), person};
            row.reason = stages[i] == Stage::Refused ? Reason::NoMoney : Reason::None;
            if (postpone && i > 0 && i + 1 == stages.size()) {
                m_later.push_back({person, rows, row});
                return;
            }
            rows.push_back(post(row));
            at = row.to.cell;
            const auto next = std::upper_bound(worker.activities.begin(), worker.activities.end(),
                                               day.plusDays(draw(0, 30)));
            day = next == worker.activities.end() || draw(0, 9) > 7 ? day.plusDays(draw(1, 40))
                                                                    : *next;
        }
    }

    void person(storage::PersonStore& persons, bool)
    {
        static const char* const names[] = {"Siti", "Joko",  "Budi",  "Ani",    "Dewi",
                                            "Rudi", "Wati",  "Agus",  "Sri",    "Eko",
                                            "Nur",  "Lilik", "Hasan", "Aminah", "Slamet"};
        storage::PersonRecord record;
        record.id = PersonId(m_commit->database().newId());
        record.name = std::string(names[draw(0, 14)]) + " " + names[draw(0, 14)] + " " +
                      std::to_string(draw(0, 99999));
        record.nameKey = record.name;
        record.nik = std::to_string(3578000000000000 + m_done * 7);
        record.region = m_districts[std::size_t(draw(0, 30))];
        persons.insert(record);
        std::vector<Movement> rows;
        const bool both = draw(0, 99) < 3;
        const Segment segment = draw(0, 9) < 6 ? Segment::Bpu : Segment::Pu;
        life(record.id, segment, !both && draw(0, 9) < 2, rows);
        if (both)
            life(record.id, segment == Segment::Bpu ? Segment::Pu : Segment::Bpu, false, rows);
        finish(record.id, {}, rows);
        ++m_done;
    }

    Book& m_book;
    Session m_session;
    int m_people;
    int m_done = 0;
    std::int64_t m_now = 1'483'000'000'000;
    std::mt19937 m_random{7};
    std::vector<RegionCode> m_districts;
    std::vector<OfficeId> m_offices;
    std::vector<Worker> m_workers;
    std::vector<BodyId> m_bodies;
    std::vector<Later> m_later;
    storage::Commit* m_commit = nullptr;
    storage::CellStore* m_cells = nullptr;
    storage::MovementStore* m_movements = nullptr;
    storage::RollupStore* m_rollups = nullptr;
    storage::CommitSums* m_sums = nullptr;
    storage::HeadStore* m_heads = nullptr;
};

} // namespace

void fillBook(const std::filesystem::path& path, int people)
{
    auto book = must(Book::create(path, {"Kantor Uji", "admin", "Admin Uji", "", true},
                                  {Clock::fixedOn(*Day::of(2017, 1, 2)), true}));
    Filler(*book, people).run();
}

} // namespace penggerak::test
