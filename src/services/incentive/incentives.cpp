#include "services/incentive/incentives.h"

#include "core/enrollment/line.h"
#include "services/book/verb.h"
#include "services/incentive/incentive_rules.h"
#include "services/outreach/outreach.h"
#include "storage/incentive/incentive_store.h"
#include "storage/ledger/movement_store.h"
#include "storage/people/person_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

bool isParticipant(Stage stage)
{
    return isAcquired(stage) || stage == Stage::Lapsed;
}

struct Portfolio
{
    std::vector<AcquiredParticipant> acquired;
    std::vector<ConfirmedDues> dues;
};

/// Reads what happened in a month and gives it to the kader it counts for.
class Gatherer
{
public:
    Gatherer(storage::Database& database, Month month)
        : m_cells(database)
        , m_movements(database, m_cells)
        , m_people(database)
        , m_store(database)
        , m_month(month)
    {
    }

    std::map<KaderId, Portfolio> portfolios()
    {
        for (const storage::AcquisitionRow& row :
             m_store.acquisitions(m_month.firstDay(), m_month.lastDay()))
            m_portfolios[row.kader].acquired.push_back(participant(row));
        for (const storage::ProvedDue& due :
             m_store.provedDues(m_month.firstDay(), m_month.lastDay()))
            divide(due);
        return std::move(m_portfolios);
    }
    std::map<PersonId, std::string> names() { return std::move(m_names); }

private:
    Line line(PersonId person, Segment segment)
    {
        return Line(person, segment, m_movements.ofPerson(person));
    }

    void remember(PersonId person)
    {
        if (!m_names.count(person))
            if (const auto record = m_people.find(person))
                m_names.emplace(person, record->name);
    }

    AcquiredParticipant participant(const storage::AcquisitionRow& row)
    {
        AcquiredParticipant one;
        one.person = row.person;
        one.segment = row.segment;
        if (const auto record = m_people.find(row.person); record && record->nik)
            if (auto nik = Nik::parse(*record->nik))
                one.nik = *nik;
        remember(row.person);
        const Line own = line(row.person, row.segment);
        for (const Movement& before : own.rows()) {
            if (before.id == row.movement)
                break;
            one.before = one.before || isParticipant(before.to.cell.stage);
        }
        one.programmes = m_store.firstProgrammes(row.person, row.segment);
        // JKK and JKM go together: that much everybody has whose dues are not known.
        if (one.programmes.empty())
            one.programmes = {Programme::Jkk, Programme::Jkm};
        return one;
    }

    void divide(const storage::ProvedDue& due)
    {
        const Line own = line(due.person, due.segment);
        const auto cell = own.at(due.provedOn);
        if (!cell || !cell->kader)
            return;
        const auto entry =
            std::find_if(own.rows().begin(), own.rows().end(),
                         [](const Movement& row) { return isParticipant(row.to.cell.stage); });
        const Day acquiredOn = entry == own.rows().end() ? due.provedOn : entry->happenedOn;
        remember(due.person);
        for (int each = 0; each < due.months; ++each) {
            const std::int64_t part = due.amount.value() / due.months;
            const bool takesMore = each < due.amount.value() % due.months;
            m_portfolios[*cell->kader].dues.push_back({due.person, due.segment,
                                                       due.first.plus(each), Month::of(acquiredOn),
                                                       Rupiah(part + (takesMore ? 1 : 0))});
        }
    }

    storage::CellStore m_cells;
    storage::MovementStore m_movements;
    storage::PersonStore m_people;
    storage::IncentiveStore m_store;
    Month m_month;
    std::map<KaderId, Portfolio> m_portfolios;
    std::map<PersonId, std::string> m_names;
};

Result<const IncentiveScheme*> schemeIn(Month month)
{
    const auto& schemes = incentiveSchemes();
    if (const IncentiveScheme* const scheme = schemeOf(schemes, month))
        return scheme;
    const auto first =
        std::min_element(schemes.begin(), schemes.end(),
                         [](const auto& one, const auto& two) { return one.from < two.from; });
    return fail(refusal("incentive_month", "month")
                    .with("month", month.text())
                    .with("first", first->from.text()));
}

Result<IncentiveList> gathered(const Session& session, Month month,
                               const std::optional<KaderId>& only)
{
    const auto scheme = schemeIn(month);
    if (!scheme)
        return fail(scheme.error());
    std::map<KaderId, std::string> kader;
    for (const Kader& one : listKader(session.book()))
        kader.emplace(one.id, one.name);
    if (only && !kader.count(*only))
        return fail("kader_unknown", "kader");
    return readFrom(session.book(), [&](storage::Database& database) -> Result<IncentiveList> {
        IncentiveList list;
        list.month = month;
        list.scheme = (*scheme)->name;
        list.source = (*scheme)->source;
        Gatherer gatherer(database, month);
        auto portfolios = gatherer.portfolios();
        if (only)
            portfolios[*only]; // an answer of nothing is an answer
        for (const auto& [id, portfolio] : portfolios) {
            if (only && id != *only)
                continue;
            const auto incentive = incentiveOf(**scheme, portfolio.acquired, portfolio.dues);
            list.newParticipants += incentive.newParticipants;
            list.toKader += incentive.toKader;
            list.toOrganisation += incentive.toOrganisation;
            list.rows.push_back({id, kader[id], list.scheme, list.source, incentive});
        }
        std::stable_sort(list.rows.begin(), list.rows.end(),
                         [](const auto& one, const auto& two) { return one.name < two.name; });
        const auto names = gatherer.names();
        for (const IncentiveView& row : list.rows) {
            for (const AcquisitionLine& line : row.incentive.acquisitionLines)
                list.people.insert(*names.find(line.person));
            for (const DuesIncentiveLine& line : row.incentive.duesLines)
                list.people.insert(*names.find(line.dues.person));
        }
        return list;
    });
}

} // namespace

Result<IncentiveList> listIncentives(const Session& session, Month month)
{
    if (Outcome allowed = admit(session, "incentive.read"); !allowed)
        return fail(allowed.error());
    return gathered(session, month, std::nullopt);
}

Result<IncentiveList> showIncentive(const Session& session, KaderId kader, Month month)
{
    if (Outcome allowed = admit(session, "incentive.show"); !allowed)
        return fail(allowed.error());
    const auto& own = session.actor().kader;
    if (session.actor().role == Role::Kader && own != std::optional(kader))
        return fail("kader_not_own", "kader");
    return gathered(session, month, kader);
}

} // namespace penggerak::services
