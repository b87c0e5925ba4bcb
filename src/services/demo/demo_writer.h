#pragma once

#include "core/rupiah/transfer.h"
#include "services/demo/demo_clock.h"
#include "services/demo/demo_data.h"

#include <functional>
#include <map>
#include <string>

namespace penggerak::services {

/// Writes demo data into a new demo book through the ordinary verbs, in the order in which it was
/// learned.
class DemoWriter
{
public:
    DemoWriter(Book& book, DemoClock& clock);

    /// Stops at the first refusal.
    Outcome write(const DemoData& data);

private:
    /// Something learned on a day.
    struct Entry
    {
        Day recorded;
        std::function<Outcome()> write;
    };

    Outcome writeOffices(const std::vector<DemoOffice>& offices);
    Outcome writeActors(const DemoData& data);
    Outcome writeKader(const DemoKader& entry);
    Outcome writeBody(const DemoBody& entry);
    Outcome writeActivity(const DemoActivity& entry);
    Outcome writeReport(const DemoActivity& entry);
    Outcome writeFigure(const DemoFigure& entry);
    Outcome writeKaderAct(const DemoKaderAct& act);
    Outcome writeMoneyAct(const DemoKaderAct& act);
    Outcome recordDemoDue(const nlohmann::json& row, Day on);
    Outcome payDemoDue(const nlohmann::json& row, Day on);
    Outcome handInDemo(const nlohmann::json& row, Day on);
    Outcome writeStep(const DemoPerson& person, const DemoStep& step);
    Outcome enter(const DemoPerson& person, const DemoStep& step);
    Outcome move(const DemoPerson& person, const DemoStep& step);
    Outcome transfer(const DemoPerson& person, const DemoStep& step);
    Outcome reverseLatest(const DemoPerson& person, const DemoStep& step);
    Outcome edit(const DemoPerson& person, const DemoStep& step);

    std::vector<Entry> entriesOf(const DemoData& data);
    const Session& as(const std::string& login);
    PersonId personNamed(const std::string& name) const;

    Book& m_book;
    DemoClock& m_clock;
    std::map<std::string, Session> m_sessions;
    std::map<std::string, OfficeId> m_offices;
    std::map<std::string, BodyId> m_bodies;
    std::map<std::string, KaderId> m_kader;
    std::map<std::string, ActivityId> m_activities;
    std::map<const DemoPerson*, PersonId> m_people;
    std::map<std::string, DueId> m_dues; ///< the one due of a person, by his name
};

} // namespace penggerak::services
