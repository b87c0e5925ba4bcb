#include "core/base/fold.h"
#include "core/partners/npwp.h"
#include "services/offices/offices.h"
#include "services/partners/bodies.h"
#include "services/partners/body_checks.h"
#include "services/partners/body_heads.h"
#include "services/regions/regions.h"
#include "storage/partners/agreement_store.h"
#include "storage/partners/feedback_store.h"
#include "storage/partners/permit_store.h"
#include "storage/partners/profile_store.h"
#include "storage/people/person_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace penggerak::services {

namespace {

constexpr std::array<std::string_view, 4> standingCodes{"any", "nobody", "partly", "all"};

/// Every body with what is known of it; small tables, read whole.
class BodyTable
{
public:
    BodyTable(storage::Database& database, const Book& book, const std::vector<Office>& offices)
        : m_database(database)
        , m_today(book.today())
        , m_bodies(storage::BodyStore(database).all())
        , m_heads(headsByBody(database, storage::bodyTree(database), m_today))
    {
        std::sort(m_bodies.begin(), m_bodies.end(),
                  [](const auto& a, const auto& b) { return placeOf(a) < placeOf(b); });
        for (const Office& office : offices)
            m_offices.emplace(office.id, office.name);
        for (const storage::BodyRecord& body : m_bodies)
            m_names.emplace(body.id, body.name);
        storage::ProfileOfBodyStore profiles(database);
        for (BodyProfile& profile : profiles.all())
            m_profiles.emplace(profile.body, std::move(profile));
        for (const BodySize& size : profiles.sizes())
            m_sizes[size.body].push_back(size.reading);
        for (const BodyContact& contact : profiles.contacts())
            if (contact.since <= m_today && (!contact.until || *contact.until >= m_today))
                m_contacts.emplace(contact.body, contact);
        for (const Agreement& agreement : storage::AgreementStore(database).agreements())
            if (!agreement.ended)
                m_agreements.emplace(agreement.body, agreement.until);
        for (const Feedback& feedback : storage::FeedbackStore(database).all())
            if (feedback.state != FeedbackState::Closed)
                ++m_feedback[feedback.body];
    }

    const std::vector<storage::BodyRecord>& bodies() const { return m_bodies; }
    /// Its place in a list by name.
    static std::string placeOf(const storage::BodyRecord& body)
    {
        return folded(body.name) + '\n' + body.name;
    }

    BodyRow row(const storage::BodyRecord& body) const
    {
        BodyRow row;
        row.id = body.id;
        row.kind = bodyKindFromCode(body.kind).value();
        row.name = body.name;
        row.officeId = body.office;
        row.office = named(m_offices, body.office);
        row.parentId = body.parent;
        row.parent = named(m_names, body.parent);
        row.since = body.since;
        if (const auto known = m_profiles.find(body.id); known != m_profiles.end())
            addProfile(row, known->second);
        if (const auto sizes = m_sizes.find(body.id); sizes != m_sizes.end())
            row.size = sizeOn(m_today, sizes->second, sizeRules());
        if (const auto heads = m_heads.find(body.id); heads != m_heads.end())
            row.heads = heads->second;
        if (const auto contact = m_contacts.find(body.id); contact != m_contacts.end())
            row.contact = nameOf(contact->second);
        if (const auto until = m_agreements.find(body.id); until != m_agreements.end())
            row.agreementUntil = until->second;
        if (const auto open = m_feedback.find(body.id); open != m_feedback.end())
            row.openFeedback = open->second;
        return row;
    }

    /// The name of a contact: his own where he is somebody of the book.
    std::string nameOf(const BodyContact& contact) const
    {
        if (!contact.person)
            return contact.name;
        const auto person = storage::PersonStore(m_database).find(*contact.person);
        return person ? person->name : std::string();
    }
    std::string nameOfBody(BodyId id) const { return named(m_names, std::optional(id)); }

private:
    template <class Names, class Id>
    static std::string named(const Names& names, const std::optional<Id>& id)
    {
        const auto found = id ? names.find(*id) : names.end();
        return found == names.end() ? std::string() : found->second;
    }

    void addProfile(BodyRow& row, const BodyProfile& profile) const
    {
        row.version = profile.version;
        row.npp = profile.npp;
        if (!profile.npwp.empty())
            row.maskedNpwp = Npwp::stored(profile.npwp).masked();
        row.institution = profile.institution;
        row.sector = profile.sector;
        row.supervisorId = profile.supervisor;
        row.supervisor = named(m_names, profile.supervisor);
        row.address = profile.address;
        row.regionCode = profile.region;
        if (profile.region)
            row.region = regionPath(*profile.region);
        row.note = profile.note;
    }

    storage::Database& m_database;
    Day m_today;
    std::vector<storage::BodyRecord> m_bodies;
    std::map<BodyId, BodyHeads> m_heads;
    std::map<OfficeId, std::string> m_offices;
    std::map<BodyId, std::string> m_names;
    std::map<BodyId, BodyProfile> m_profiles;
    std::map<BodyId, std::vector<SizeReading>> m_sizes;
    std::map<BodyId, BodyContact> m_contacts;
    std::map<BodyId, Day> m_agreements;
    std::map<BodyId, std::int64_t> m_feedback;
};

bool stands(const BodyHeads& heads, BodyStanding wanted)
{
    const Heads registered = heads.registered();
    switch (wanted) {
    case BodyStanding::Any:
        return true;
    case BodyStanding::NobodyRegistered:
        return registered.isZero();
    case BodyStanding::PartlyRegistered:
        return !registered.isZero() && registered < heads.inBook();
    case BodyStanding::AllRegistered:
        return !registered.isZero() && registered == heads.inBook();
    }
    return true;
}

/// Each word of the text begins a word of name or address, or the whole begins the NPP.
bool says(const BodyRow& row, const std::string& text)
{
    if (text.empty())
        return true;
    const std::string typed = folded(text);
    if (!row.npp.empty() && folded(row.npp).starts_with(typed))
        return true;
    const std::string words = ' ' + folded(row.name + ' ' + row.address);
    std::size_t from = 0;
    while (from < typed.size()) {
        const std::size_t to = std::min(typed.find(' ', from), typed.size());
        if (words.find(' ' + typed.substr(from, to - from)) == std::string::npos)
            return false;
        from = to + 1;
    }
    return true;
}

bool holds(const BodyFilter& filter, const BodyRow& row)
{
    return (!filter.office || row.officeId == filter.office) &&
           (!filter.size || (row.size && row.size->size == *filter.size)) &&
           (filter.sector.empty() || row.sector == filter.sector) &&
           (filter.institution.empty() || row.institution == filter.institution) &&
           (!filter.supervisor || row.supervisorId == filter.supervisor) &&
           (!filter.region || (row.regionCode && filter.region->contains(*row.regionCode))) &&
           stands(row.heads, filter.standing) && says(row, filter.text);
}

} // namespace

std::string_view code(BodyStanding standing)
{
    return standingCodes[std::size_t(standing)];
}

std::optional<BodyStanding> bodyStandingFromCode(std::string_view text)
{
    const auto found = std::find(standingCodes.begin(), standingCodes.end(), text);
    if (found == standingCodes.end())
        return std::nullopt;
    return BodyStanding(found - standingCodes.begin());
}

Result<BodyPage> listBodyRows(const Session& session, const BodyFilter& filter,
                              const std::string& at, std::size_t limit)
{
    if (Outcome allowed = admit(session, "body.read"); !allowed)
        return fail(allowed.error());
    const auto offices = listOffices(session.book());
    return readFrom(session.book(), [&](storage::Database& database) -> Result<BodyPage> {
        const BodyTable table(database, session.book(), offices);
        BodyPage page;
        std::string last;
        for (const storage::BodyRecord& body : table.bodies()) {
            const BodyKind kind = bodyKindFromCode(body.kind).value();
            if (std::find(filter.kinds.begin(), filter.kinds.end(), kind) == filter.kinds.end())
                continue;
            ++page.unfiltered;
            BodyRow row = table.row(body);
            if (!holds(filter, row))
                continue;
            ++page.total;
            const std::string place = BodyTable::placeOf(body);
            if (!at.empty() && place <= at)
                continue;
            if (page.rows.size() < limit) {
                page.rows.push_back(std::move(row));
                last = place;
            } else if (page.next.empty()) {
                page.next = last;
            }
        }
        return page;
    });
}

Result<BodyDetail> showBody(const Session& session, BodyId id)
{
    if (Outcome allowed = admit(session, "body.read"); !allowed)
        return fail(allowed.error());
    const auto offices = listOffices(session.book());
    const Day today = session.book().today();
    return readFrom(session.book(), [&](storage::Database& database) -> Result<BodyDetail> {
        const auto body = knownBody(database, id);
        if (!body)
            return fail(body.error());
        const BodyTable table(database, session.book(), offices);
        BodyDetail detail;
        detail.row = table.row(*body);
        storage::ProfileOfBodyStore profiles(database);
        detail.sizes = profiles.sizes(id);
        for (const BodyContact& contact : profiles.contacts(id)) {
            ContactRow row{contact.id,   contact.person, table.nameOf(contact), {},
                           contact.post, contact.since,  contact.until};
            std::string phone = contact.phone;
            if (phone.empty() && contact.person)
                if (const auto person = storage::PersonStore(database).find(*contact.person))
                    phone = person->phone.value_or("");
            if (const auto parsed = Phone::parse(phone); parsed)
                row.maskedPhone = parsed->masked();
            detail.contacts.push_back(std::move(row));
        }
        storage::PermitStore permits(database);
        const auto rules = permits.rules();
        for (const EmployerPermit& permit : permits.permits(id)) {
            const PermitRule* rule = demandedBy(permit, rules, today);
            detail.permits.push_back({permit, stateOn(permit, today),
                                      table.nameOfBody(permit.dinas), rule != nullptr,
                                      rule ? rule->source : std::string()});
        }
        if (detail.row.size)
            detail.obligations = obligationsOn(today, detail.row.size->size, detail.row.sector);
        return detail;
    });
}

Result<BodyFields> bodyFieldsForEdit(const Session& session, BodyId id)
{
    if (Outcome allowed = admit(session, "body.edit"); !allowed)
        return fail(allowed.error());
    auto read = readFrom(session.book(), [&](storage::Database& database) -> Result<BodyFields> {
        const auto body = knownBody(database, id);
        if (!body)
            return fail(body.error());
        BodyProfile profile;
        if (const auto known = storage::ProfileOfBodyStore(database).find(id))
            profile = *known;
        BodyFields fields;
        fields.kind = bodyKindFromCode(body->kind).value();
        fields.name = body->name;
        fields.office = body->office;
        fields.parent = body->parent;
        fields.since = body->since;
        fields.npp = profile.npp;
        fields.npwp = profile.npwp;
        fields.institution = profile.institution;
        fields.sector = profile.sector;
        fields.supervisor = profile.supervisor;
        fields.address = profile.address;
        fields.region = profile.region;
        fields.note = profile.note;
        return fields;
    });
    if (!read || read->npwp.empty() || !Npwp::stored(read->npwp).isNik())
        return read;
    // The number of a person is shown to whoever edits it, on record.
    return write(session, "body.reveal", [&](Work& work) -> Result<BodyFields> {
        work.commit.about("body", id.value());
        work.commit.setDetail(nlohmann::json{{"reason", "edit"}}.dump());
        return read;
    });
}

std::vector<PermitRuleRow> listPermitRules(const Book& book)
{
    return book.internals().read([](storage::Database& database) {
        std::vector<PermitRuleRow> rows;
        for (const PermitRule& rule : storage::PermitStore(database).rules()) {
            const auto dinas = findBody(database, rule.dinas);
            rows.push_back({rule, dinas ? dinas->name : std::string()});
        }
        return rows;
    });
}

} // namespace penggerak::services
