#include "services/benefits/benefits.h"
#include "services/demo/demo_writer.h"

namespace penggerak::services {

namespace {

using Json = nlohmann::json;

template <class T>
Outcome outcomeOf(const Result<T>& result)
{
    return result ? Outcome() : fail(result.error());
}

} // namespace

/// What came in after an activity: `guests` by name, `from` where, `crowds` [name, heads], `goods`
/// [goods, recipients, body, quantity], `benefits` [kind, body, participants, amount], `file`
/// [name, content].
Outcome DemoWriter::writeReport(const DemoActivity& entry)
{
    const Session& session = as("staf");
    const ActivityId id = m_activities.at(entry.fields.activity.name);
    Attending attending;
    attending.institution = entry.report.value("from", std::string());
    for (const Json& name : entry.report.value("guests", Json::array()))
        attending.people.push_back(personNamed(name.get<std::string>()));
    for (const Json& crowd : entry.report.value("crowds", Json::array())) {
        const auto name = crowd.at(0).get<std::string>();
        const auto body = m_bodies.find(name);
        attending.crowds.push_back(
            {name, body == m_bodies.end() ? std::nullopt : std::optional(body->second),
             Heads(crowd.at(1).get<std::int64_t>())});
    }
    if (!attending.people.empty() || !attending.crowds.empty())
        if (Outcome written = outcomeOf(recordAttending(session, id, attending)); !written)
            return written;
    for (const Json& goods : entry.report.value("goods", Json::array())) {
        const auto body = goods.at(2).get<std::string>();
        if (Outcome written = outcomeOf(
                recordGoods(session, id,
                            {goods.at(0).get<std::string>(), goods.at(1).get<std::string>(),
                             body.empty() ? std::nullopt : std::optional(m_bodies.at(body)),
                             goods.at(3).get<std::int64_t>()}));
            !written)
            return written;
    }
    for (const Json& row : entry.report.value("benefits", Json::array())) {
        BenefitFields benefit;
        benefit.kind = benefitKindFromCode(row.at(0).get<std::string>()).value();
        benefit.body = m_bodies.at(row.at(1).get<std::string>());
        benefit.participants = row.at(2).get<std::int64_t>();
        benefit.amount = Rupiah(row.at(3).get<std::int64_t>());
        benefit.on = entry.fields.activity.from;
        benefit.activity = id;
        benefit.source = entry.fields.activity.source;
        if (Outcome written = outcomeOf(addBenefit(session, benefit)); !written)
            return written;
    }
    if (const auto file = entry.report.find("file"); file != entry.report.end())
        return outcomeOf(attachFile(session, id, file->at(0).get<std::string>(),
                                    file->at(1).get<std::string>()));
    return {};
}

} // namespace penggerak::services
