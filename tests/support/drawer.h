#pragma once

#include "tests/support/branch.h"

#include <random>

namespace penggerak::test {

/// Draws commands for two offices, one of them split over two kecamatan.
class Drawer
{
public:
    enum class Range { Plain, WithKaderAndBothSegments };

    explicit Drawer(unsigned seed, Range range = Range::Plain)
        : m_random(seed)
        , m_range(range)
    {
        services::NewOffice second;
        second.name = "Kantor Kedua";
        m_offices = {branch.office, addOffice(branch.session, second).value()};
        for (const char* name : {"Kader Satu", "Kader Dua"}) {
            if (m_range == Range::Plain)
                break;
            services::Kader kader;
            kader.name = name;
            kader.type = "perisai";
            kader.since = day("2015-01-01");
            m_kader.push_back(addKader(branch.session, kader).value());
        }
    }

    void step()
    {
        if (m_range != Range::Plain && draw(0, 5) == 0)
            return secondHead();
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
        services::CoverageQuery query;
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

    std::optional<KaderId> drawKader()
    {
        if (m_kader.empty() || draw(0, 2) == 0)
            return std::nullopt;
        return m_kader[std::size_t(draw(0, int(m_kader.size()) - 1))];
    }
    void secondHead()
    {
        if (m_people.empty())
            return;
        services::NewPerson entry = branch.prospect("", "2016-01-01", Stage(draw(2, 6)));
        entry.person = drawPerson();
        entry.segment = draw(0, 3) == 0 ? Segment::Bpu : Segment::Pu;
        entry.on = drawDay();
        entry.office = drawOffice();
        written += addPerson(branch.session, entry).has_value();
    }

    void person()
    {
        services::NewPerson entry = branch.prospect("Orang", "2016-01-01", Stage(draw(2, 6)));
        entry.on = drawDay();
        entry.office = drawOffice();
        entry.fields.region = drawRegion();
        if (!m_kader.empty())
            entry.kader = drawKader();
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
        services::MovePerson move;
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
        services::TransferPerson transfer;
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
        services::NewFigure entry = branch.figure(
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
        for (const services::FigureRow& row : services::listFigures(*branch.book, {}))
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
        services::NewFigure entry =
            branch.figure(figure->scope.segment, figure->measure,
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
    Range m_range;
    std::vector<KaderId> m_kader;
    std::vector<OfficeId> m_offices;
    std::vector<PersonId> m_people;
};

} // namespace penggerak::test
