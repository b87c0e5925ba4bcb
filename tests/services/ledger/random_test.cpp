#include "tests/support/branch.h"

#include <random>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

/// Draws commands for two offices, one of them split over two kecamatan.
class Drawer
{
public:
    explicit Drawer(unsigned seed)
        : m_random(seed)
    {
        NewOffice second;
        second.name = "Kantor Kedua";
        m_offices = {branch.office, addOffice(branch.session, second).value()};
    }

    void step()
    {
        const int what = draw(0, 19);
        if (what < 7)
            person();
        else if (what < 12)
            move();
        else if (what < 14)
            transfer();
        else if (what < 15)
            reverse();
        else if (what < 18)
            figure();
        else if (what < 19)
            reverseSomeFigure();
        else
            correctSomeFigure();
    }

    Heads measured(const Figure& figure)
    {
        CoverageQuery query;
        query.office = figure.scope.office;
        query.segment = figure.scope.segment;
        query.region = figure.scope.region;
        query.asOf = figure.asOf;
        const CoverageRow row = coverage(*branch.book, query)->total;
        return figure.measure == Measure::Acquired ? row.acquired
                                                   : row.potential.value_or(Heads(-1));
    }

    Branch branch;
    int written = 0;

private:
    int draw(int low, int high) { return low + int(m_random() % unsigned(high - low + 1)); }
    Day drawDay() { return day("2016-01-01").plusDays(draw(0, 500)); }
    OfficeId drawOffice() { return m_offices[std::size_t(draw(0, 1))]; }
    std::optional<RegionCode> drawRegion()
    {
        switch (draw(0, 3)) {
        case 0:
            return RegionCode::parse("35.78.08");
        case 1:
            return RegionCode::parse("35.78.10");
        default:
            return std::nullopt;
        }
    }

    void person()
    {
        NewPerson entry = branch.prospect("Orang", "2016-01-01", Stage(draw(2, 6)));
        entry.on = drawDay();
        entry.office = drawOffice();
        entry.fields.region = drawRegion();
        const auto result =
            draw(0, 5) == 0 ? namePerson(branch.session, entry) : addPerson(branch.session, entry);
        if (result) {
            m_people.push_back(result->id);
            ++written;
        }
    }
    void move()
    {
        if (m_people.empty())
            return;
        MovePerson move;
        move.to = Stage(draw(0, 9));
        move.on = drawDay();
        move.reenterLater = draw(0, 1) == 1;
        if (move.to == Stage::Outside)
            move.reason = Reason::MovedAway;
        if (move.to == Stage::Refused)
            move.reason = Reason::NoMoney;
        written += movePerson(branch.session, drawPerson(), move).has_value();
    }
    void transfer()
    {
        if (m_people.empty())
            return;
        TransferPerson transfer;
        transfer.on = drawDay();
        transfer.office = drawOffice();
        transfer.region = drawRegion();
        if (draw(0, 3) == 0)
            transfer.toSegment = Segment::Pu;
        written += transferPerson(branch.session, drawPerson(), transfer).has_value();
    }
    void reverse()
    {
        if (m_people.empty())
            return;
        const auto details = showPerson(branch.session, drawPerson());
        if (details && !details->history.empty())
            written += reverseMovement(branch.session, details->history.front().id).has_value();
    }
    void figure()
    {
        NewFigure entry = branch.figure(
            Segment::Bpu, draw(0, 1) ? Measure::Acquired : Measure::Potential, 1, "2016-06-30");
        entry.scope.office = drawOffice();
        if (draw(0, 2) == 0)
            entry.scope.region = drawRegion();
        entry.asOf = drawDay();
        entry.value = Heads(entry.measure == Measure::Potential ? draw(40, 200) : draw(1, 60));
        const auto result = addFigure(branch.session, entry);
        written += result.has_value();
        if (result && measured(*figureOf(result->id)) != entry.value)
            FAIL("a figure is not shown as entered");
    }
    std::optional<Figure> figureOf(FigureId id)
    {
        for (const FigureRow& row : listFigures(*branch.book, {}))
            if (row.figure.id == id)
                return row.figure;
        return std::nullopt;
    }
    std::optional<Figure> drawFigure()
    {
        const auto rows = listFigures(*branch.book, {});
        if (rows.empty())
            return std::nullopt;
        return rows[std::size_t(draw(0, int(rows.size()) - 1))].figure;
    }
    void reverseSomeFigure()
    {
        if (const auto figure = drawFigure())
            written += reverseFigure(branch.session, figure->id, "uji").has_value();
    }
    void correctSomeFigure()
    {
        const auto figure = drawFigure();
        if (!figure)
            return;
        NewFigure entry = branch.figure(figure->scope.segment, figure->measure,
                                        figure->value.value() + draw(-5, 5), "2016-06-30");
        entry.scope = figure->scope;
        entry.asOf = figure->asOf;
        const auto result = correctFigure(branch.session, figure->id, entry, "uji");
        written += result.has_value();
        if (result && measured(*figureOf(result->id)) != entry.value)
            FAIL("a corrected figure is not shown as entered");
    }
    PersonId drawPerson() { return m_people[std::size_t(draw(0, int(m_people.size()) - 1))]; }

    std::mt19937 m_random;
    std::vector<OfficeId> m_offices;
    std::vector<PersonId> m_people;
};

} // namespace

TEST_CASE("random work leaves a sound book, and figures as they were entered")
{
    int figures = 0;
    int exceeded = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        Drawer drawer(seed);
        for (int i = 0; i < 90; ++i)
            drawer.step();
        INFO("seed " << seed << ", " << drawer.written << " written");
        CHECK(drawer.written > 30);
        CHECK(drawer.branch.verified() == "");
        for (const FigureRow& row : listFigures(*drawer.branch.book, {})) {
            ++figures;
            const Heads shown = drawer.measured(row.figure);
            INFO(row.office << " " << row.region << " " << code(row.figure.measure) << " "
                            << row.figure.asOf.iso() << " entered " << row.figure.value.value()
                            << " shown " << shown.value());
            // Where the people known by name exceed a figure, the people count.
            CHECK(shown >= row.figure.value);
            exceeded += shown > row.figure.value;
        }
    }
    CHECK(figures > 50);
    CHECK(exceeded <= 2);
}
