// Coverage, what was known earlier and drill-downs of random books, beside plain sums over the
// rows.
#include "core/enrollment/flow.h"
#include "services/book/internals.h"
#include "storage/ledger/commit_sums.h"
#include "storage/ledger/movement_store.h"
#include "tests/support/drawer.h"

#include <set>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

/// Adds up rows one by one.
class Oracle
{
public:
    explicit Oracle(const Branch& branch)
    {
        branch.book->internals().read([&](storage::Database& database) {
            storage::CellStore cells(database);
            storage::MovementStore(database, cells).forEach([&](const Movement& row, std::int64_t) {
                m_rows.push_back(row);
            });
        });
        for (const Movement& row : m_rows)
            m_kinds[row.id] = row.kind;
    }

    struct Asked
    {
        CoverageQuery query;
        std::vector<Stage> stages;

        bool holds(const Cell& cell) const
        {
            return std::find(stages.begin(), stages.end(), cell.stage) != stages.end() &&
                   (!query.office || cell.office == *query.office) &&
                   (!query.segment || cell.segment == *query.segment) &&
                   (!query.region || (cell.region && query.region->contains(*cell.region)));
        }
    };

    std::vector<Movement> rows(const CoverageQuery& query) const
    {
        std::vector<Movement> rows;
        for (const Movement& row : m_rows)
            if (row.happenedOn <= query.asOf && (!query.knownAt || row.seq <= *query.knownAt))
                rows.push_back(row);
        return rows;
    }
    std::int64_t stock(const Asked& asked, std::optional<KaderId> kader = std::nullopt) const
    {
        std::int64_t heads = 0;
        for (const Movement& row : rows(asked.query)) {
            if (asked.holds(row.to.cell) && (!kader || row.to.cell.kader == kader))
                heads += row.heads.value();
            if (asked.holds(row.from.cell) && (!kader || row.from.cell.kader == kader))
                heads -= row.heads.value();
        }
        return heads;
    }
    std::int64_t fresh(const CoverageQuery& query, KaderId kader) const
    {
        std::int64_t heads = 0;
        for (const Movement& row : rows(query)) {
            const auto flow = flowOf(row, row.reverses ? m_kinds.at(*row.reverses) : row.kind);
            if (!flow || flow->into != Stage::Active ||
                row.happenedOn < *Day::of(query.asOf.year(), 1, 1))
                continue;
            const Cell& into = (row.reverses ? row.from : row.to).cell;
            if (into.kader == kader && Asked{query, {Stage::Active}}.holds(into))
                heads += flow->heads;
        }
        return heads;
    }
    std::int64_t crossings(const Asked& asked) const
    {
        std::int64_t count = 0;
        for (const Movement& row : rows(asked.query))
            count += asked.holds(row.to.cell) != asked.holds(row.from.cell);
        return count;
    }
    /// Names behind a stock, one for each head.
    std::multiset<PersonId> named(const Asked& asked) const
    {
        std::multiset<PersonId> people;
        for (const PersonId person : everybody())
            for (const Segment segment : allSegments) {
                const auto cell = Line(person, segment, known(asked.query)).at(asked.query.asOf);
                if (cell && asked.holds(*cell))
                    people.insert(person);
            }
        return people;
    }
    std::int64_t inBoth(CoverageQuery query) const
    {
        query.segment.reset();
        std::multiset<PersonId> heads = named({query, inBook()});
        std::int64_t count = 0;
        for (const PersonId person : everybody())
            count += heads.count(person) == 2;
        return count;
    }
    static std::vector<Stage> inBook()
    {
        std::vector<Stage> stages(allStages.begin() + 1, allStages.end());
        return stages;
    }

private:
    std::vector<Movement> known(const CoverageQuery& query) const
    {
        std::vector<Movement> rows;
        for (const Movement& row : m_rows)
            if (!query.knownAt || row.seq <= *query.knownAt)
                rows.push_back(row);
        return rows;
    }
    std::set<PersonId> everybody() const
    {
        std::set<PersonId> people;
        for (const Movement& row : m_rows)
            for (const auto& person : {row.from.person, row.to.person})
                if (person)
                    people.insert(*person);
        return people;
    }

    std::vector<Movement> m_rows;
    std::map<MovementId, MovementKind> m_kinds;
};

/// Blocks so short that a small book has many.
class ShortBlocks
{
public:
    explicit ShortBlocks(std::int64_t rows) { storage::CommitSums::blockRows = rows; }
    ~ShortBlocks() { storage::CommitSums::blockRows = m_before; }

private:
    std::int64_t m_before = storage::CommitSums::blockRows;
};

class Asker
{
public:
    explicit Asker(unsigned seed)
        : m_drawer(seed, Drawer::Range::WithKaderAndBothSegments)
        , m_random(seed)
    {
        for (int i = 0; i < 90; ++i)
            m_drawer.step();
        m_oracle.emplace(m_drawer.branch);
    }

    CoverageQuery drawQuery()
    {
        CoverageQuery query;
        const auto offices = listOffices(*book());
        if (draw(0, 1))
            query.office = offices[std::size_t(draw(0, int(offices.size()) - 1))].id;
        if (draw(0, 2) == 0)
            query.region = RegionCode::parse(draw(0, 1) ? "35.78.08" : "35.78");
        if (draw(0, 2) == 0)
            query.segment = draw(0, 1) ? Segment::Bpu : Segment::Pu;
        query.asOf = day("2015-12-31").plusDays(draw(0, 520));
        if (draw(0, 2) != 0)
            query.knownAt = draw(1, int(book()->lastSeq()) + 1);
        return query;
    }

    void compareCoverage(CoverageQuery query)
    {
        const std::vector<Stage> acquired{Stage::Active, Stage::Arrears};
        query.by = CoverageBy::Month;
        const auto months = coverage(*book(), query);
        REQUIRE(months);
        CHECK(months->total.acquired.value() == m_oracle->stock({query, acquired}));
        CHECK(months->inBoth.value() == m_oracle->inBoth(query));
        for (const CoverageLine& line : months->lines) {
            CoverageQuery then = query;
            then.asOf = line.asOf;
            INFO(line.name);
            CHECK(line.row.acquired.value() == m_oracle->stock({then, acquired}));
        }
        query.by = CoverageBy::Kader;
        const auto kader = coverage(*book(), query);
        REQUIRE(kader);
        std::size_t lines = 0;
        for (const Kader& one : listKader(*book())) {
            const auto line = std::find_if(
                kader->lines.begin(), kader->lines.end(),
                [&](const CoverageLine& found) { return found.row.key == one.id.text(); });
            std::int64_t all = 0;
            for (const Stage stage : allStages) {
                if (stage == Stage::Outside)
                    continue;
                const std::int64_t heads = m_oracle->stock({query, {stage}}, one.id);
                all += heads;
                if (line == kader->lines.end())
                    CHECK(heads == 0);
                else if (heads != 0)
                    CHECK(line->byStage.at(stage).value() == heads);
            }
            const std::int64_t fresh = m_oracle->fresh(query, one.id);
            CHECK((line == kader->lines.end() ? 0 : line->fresh.value()) == fresh);
            lines += all != 0 || fresh != 0;
        }
        CHECK(kader->lines.size() == lines);
        query.by = CoverageBy::Region;
        const auto regions = coverage(*book(), query);
        REQUIRE(regions);
        for (const CoverageLine& line : regions->lines) {
            if (!line.row.region)
                continue;
            CoverageQuery part = query;
            part.region = line.row.region;
            CHECK(line.row.acquired.value() == m_oracle->stock({part, acquired}));
        }
    }

    void compareDrill(const CoverageQuery& query)
    {
        DrillQuery asked;
        asked.scope = query;
        asked.part = DrillPart(draw(0, 2));
        std::vector<Stage> stages;
        for (const Stage stage : Oracle::inBook())
            if (asked.part == DrillPart::Potential ||
                (asked.part == DrillPart::Acquired) == isAcquired(stage))
                stages.push_back(stage);
        const Oracle::Asked plain{query, stages};
        const auto answer = drill(*book(), asked);
        REQUIRE(answer);
        CHECK(answer->total.value() == m_oracle->stock(plain));
        CHECK(answer->movementCount == m_oracle->crossings(plain));
        CHECK(answer->named + answer->pooled == answer->total);

        std::multiset<PersonId> named;
        std::optional<PersonId> lastPerson;
        for (bool more = true; more;) {
            const auto page = drillPeople(m_drawer.branch.session, asked, lastPerson, 3);
            REQUIRE(page);
            more = !page->empty();
            for (const DrillPerson& person : *page) {
                named.insert(person.id);
                lastPerson = person.id;
            }
        }
        CHECK(std::int64_t(named.size()) == answer->named.value());
        CHECK(named == m_oracle->named(plain));

        std::int64_t sum = 0;
        std::int64_t count = 0;
        std::optional<MovementId> lastRow;
        std::optional<Day> lastDay;
        for (bool more = true; more;) {
            const auto page = drillMovements(*book(), nullptr, asked, lastRow, 7);
            REQUIRE(page);
            more = !page->empty();
            for (const DrillMovement& row : *page) {
                CHECK((!lastDay || row.happenedOn <= *lastDay));
                lastDay = row.happenedOn;
                lastRow = row.id;
                sum += row.change.value();
                ++count;
            }
        }
        CHECK(count == answer->movementCount);
        CHECK(sum == answer->total.value());
    }

    std::string verified() { return m_drawer.branch.verified(); }

private:
    int draw(int low, int high) { return low + int(m_random() % unsigned(high - low + 1)); }
    Book* book() { return m_drawer.branch.book.get(); }

    Drawer m_drawer;
    std::mt19937 m_random;
    std::optional<Oracle> m_oracle;
};

} // namespace

TEST_CASE("coverage and drill-downs of random books are the sums of their rows")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const ShortBlocks blocks(seed % 2 == 0 ? 20 : 20'000);
        Asker asker(seed);
        CHECK(asker.verified() == "");
        for (int i = 0; i < 12; ++i) {
            const CoverageQuery query = asker.drawQuery();
            INFO("seed " << seed << " as of " << query.asOf.iso() << " known at "
                         << query.knownAt.value_or(0) << " region "
                         << (query.region ? query.region->dotted() : "-") << " segment "
                         << (query.segment ? code(*query.segment) : "-") << " office "
                         << (query.office ? query.office->text() : "-"));
            asker.compareCoverage(query);
            asker.compareDrill(query);
        }
    }
}

TEST_CASE("a kelurahan without a figure is refused, not counted as nobody")
{
    const Branch branch;
    NewPerson entry = branch.prospect("Siti", "2016-10-01");
    entry.fields.region = RegionCode::parse("35.78.08.1003");
    branch.enter(entry);
    CoverageQuery query;
    query.asOf = day("2016-12-31");
    query.region = RegionCode::parse("35.78.08.1003");
    CHECK(coverage(*branch.book, query).error().code == "region_too_fine");
    query.region = RegionCode::parse("35.78.08");
    query.by = CoverageBy::Region;
    const auto answer = coverage(*branch.book, query);
    REQUIRE(answer);
    CHECK(answer->lines.back().row.key == "undivided");
}
