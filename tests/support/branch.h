#pragma once

#include "services/coverage/coverage.h"
#include "services/figures/figures.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "services/people/people.h"
#include "tests/support/books.h"

namespace penggerak::test {

inline Day day(const char* iso)
{
    return Day::parse(iso).value();
}

/// One office in a book of its own, worked by an administrator.
class Branch
{
public:
    explicit Branch(Day today = day("2017-12-31"))
        : book(newBook(m_folder / "cabang.penggerak", today))
        , session(services::login(*book, "admin", "").value())
        , office(services::listOffices(*book).front().id)
    {
    }

    services::NewFigure figure(Segment segment, Measure measure, std::int64_t value,
                               const char* asOf) const
    {
        services::NewFigure entry;
        entry.scope = {office, segment, std::nullopt, std::nullopt};
        entry.measure = measure;
        entry.value = Heads(value);
        entry.asOf = day(asOf);
        entry.source = "uji";
        return entry;
    }
    services::FigureWritten record(const services::NewFigure& entry) const
    {
        auto written = services::addFigure(session, entry);
        if (!written)
            FAIL("figure refused: " << written.error().code);
        return *written;
    }
    services::NewPerson prospect(const char* name, const char* on,
                                 Stage stage = Stage::Prospect) const
    {
        services::NewPerson entry;
        entry.fields.name = name;
        entry.office = office;
        entry.stage = stage;
        entry.on = day(on);
        return entry;
    }
    PersonId enter(const services::NewPerson& entry) const
    {
        auto written = services::addPerson(session, entry);
        if (!written)
            FAIL("person refused: " << written.error().code);
        return written->id;
    }
    Seq move(PersonId person, Stage to, const char* on, Reason reason = Reason::None) const
    {
        services::MovePerson move;
        move.to = to;
        move.on = day(on);
        move.reason = reason;
        auto moved = services::movePerson(session, person, move);
        if (!moved)
            FAIL("move refused: " << moved.error().code);
        return *moved;
    }
    CoverageRow total(Segment segment, const char* asOf,
                      std::optional<Seq> knownAt = std::nullopt) const
    {
        services::CoverageQuery query;
        query.office = office;
        query.segment = segment;
        query.asOf = day(asOf);
        query.knownAt = knownAt;
        auto answer = services::coverage(*book, query);
        if (!answer)
            FAIL("no coverage: " << answer.error().code);
        return answer->total;
    }
    std::int64_t acquired(Segment segment, const char* asOf) const
    {
        return total(segment, asOf).acquired.value();
    }
    std::int64_t potential(Segment segment, const char* asOf) const
    {
        return total(segment, asOf).potential.value_or(Heads(-1)).value();
    }
    /// Empty when every check holds.
    std::string verified() const
    {
        for (const services::CheckResult& check : book->verify().checks)
            if (!check.ok)
                return check.name + ": " + check.detail;
        return {};
    }

private:
    TempFolder m_folder;

public:
    std::unique_ptr<services::Book> book;
    services::Session session;
    OfficeId office;
};

} // namespace penggerak::test
