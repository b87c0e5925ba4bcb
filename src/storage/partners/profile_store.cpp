#include "storage/partners/profile_store.h"

#include "storage/database/storage_error.h"
#include "storage/database/value_conversion.h"

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

std::optional<std::string> orNull(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

std::optional<std::string> digitsOf(const std::optional<RegionCode>& region)
{
    return region ? std::optional(region->digits()) : std::nullopt;
}

std::optional<std::int64_t> amountOf(const std::optional<Rupiah>& amount)
{
    return amount ? std::optional(amount->value()) : std::nullopt;
}

std::optional<Rupiah> rupiahOf(const std::optional<std::int64_t>& amount)
{
    return amount ? std::optional(Rupiah(*amount)) : std::nullopt;
}

/// Telephones are kept as numbers without the plus.
std::optional<std::int64_t> numberOf(const std::string& phone)
{
    return phone.empty() ? std::nullopt : std::optional(std::stoll(phone.substr(1)));
}

} // namespace

void ProfileOfBodyStore::insert(const BodyProfile& profile)
try {
    const auto npp = orNull(profile.npp);
    const auto npwp = orNull(profile.npwp);
    const auto region = digitsOf(profile.region);
    m_database.sql() << "INSERT INTO body_profile (body, version, npp, npwp, institution, sector,"
                        " supervisor, address, region, note) VALUES (:body, :version, :npp, :npwp,"
                        " :institution, :sector, :supervisor, :address, :region, :note)",
        use(profile.body), use(profile.version), use(npp), use(npwp), use(profile.institution),
        use(profile.sector), use(profile.supervisor), use(profile.address), use(region),
        use(profile.note);
} catch (...) {
    rethrowAsStorageError("body profiles: insert");
}

void ProfileOfBodyStore::update(const BodyProfile& profile)
try {
    const auto npp = orNull(profile.npp);
    const auto npwp = orNull(profile.npwp);
    const auto region = digitsOf(profile.region);
    m_database.sql() << "UPDATE body_profile SET version = :version, npp = :npp, npwp = :npwp,"
                        " institution = :institution, sector = :sector, supervisor = :supervisor,"
                        " address = :address, region = :region, note = :note WHERE body = :body",
        use(profile.version), use(npp), use(npwp), use(profile.institution), use(profile.sector),
        use(profile.supervisor), use(profile.address), use(region), use(profile.note),
        use(profile.body);
} catch (...) {
    rethrowAsStorageError("body profiles: update");
}

void ProfileOfBodyStore::remove(BodyId body)
try {
    m_database.sql() << "DELETE FROM body_profile WHERE body = :body", use(body);
} catch (...) {
    rethrowAsStorageError("body profiles: remove");
}

std::vector<BodyProfile> ProfileOfBodyStore::read(const std::string& condition, std::int64_t key)
try {
    std::vector<BodyProfile> profiles;
    BodyProfile row;
    std::optional<std::string> npp;
    std::optional<std::string> npwp;
    std::optional<std::string> region;
    soci::statement select =
        (m_database.sql().prepare << "SELECT body, version, npp, npwp, institution, sector,"
                                     " supervisor, address, region, note FROM body_profile WHERE " +
                                         condition + " ORDER BY body",
         use(key, "key"), into(row.body), into(row.version), into(npp), into(npwp),
         into(row.institution), into(row.sector), into(row.supervisor), into(row.address),
         into(region), into(row.note));
    select.execute();
    while (select.fetch()) {
        row.npp = npp.value_or("");
        row.npwp = npwp.value_or("");
        row.region = region ? RegionCode::parse(*region) : std::nullopt;
        profiles.push_back(row);
    }
    return profiles;
} catch (...) {
    rethrowAsStorageError("body profiles: read");
}

std::vector<BodyProfile> ProfileOfBodyStore::all()
{
    return read("body > :key", 0);
}

std::optional<BodyProfile> ProfileOfBodyStore::find(BodyId body)
{
    const auto found = read("body = :key", body.value());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<BodyId> ProfileOfBodyStore::byNpp(const std::string& npp)
try {
    BodyId body;
    m_database.sql() << "SELECT body FROM body_profile WHERE npp = :npp", use(npp), into(body);
    return m_database.sql().got_data() ? std::optional(body) : std::nullopt;
} catch (...) {
    rethrowAsStorageError("body profiles: by NPP");
}

std::optional<BodyId> ProfileOfBodyStore::byNpwp(const std::string& npwp)
try {
    BodyId body;
    m_database.sql() << "SELECT body FROM body_profile WHERE npwp = :npwp", use(npwp), into(body);
    return m_database.sql().got_data() ? std::optional(body) : std::nullopt;
} catch (...) {
    rethrowAsStorageError("body profiles: by NPWP");
}

void ProfileOfBodyStore::putSize(const BodySize& size)
try {
    const auto capital = amountOf(size.reading.capital);
    const auto sales = amountOf(size.reading.sales);
    const auto stated =
        size.reading.stated ? std::optional(std::string(code(*size.reading.stated))) : std::nullopt;
    m_database.sql()
        << "INSERT INTO body_size (id, body, since_day, capital, sales, stated, source)"
           " VALUES (:id, :body, :since, :capital, :sales, :stated, :source)"
           " ON CONFLICT (body, since_day) DO UPDATE SET capital = excluded.capital,"
           " sales = excluded.sales, stated = excluded.stated,"
           " source = excluded.source",
        use(size.id), use(size.body), use(size.reading.since), use(capital), use(sales),
        use(stated), use(size.source);
} catch (...) {
    rethrowAsStorageError("body sizes: write");
}

std::vector<BodySize> ProfileOfBodyStore::sizes(std::optional<BodyId> body)
try {
    std::vector<BodySize> sizes;
    BodySize row;
    std::optional<std::int64_t> capital;
    std::optional<std::int64_t> sales;
    std::optional<std::string> stated;
    const std::int64_t key = body ? body->value() : 0;
    soci::statement select =
        (m_database.sql().prepare << std::string("SELECT id, body, since_day, capital, sales,"
                                                 " stated, source FROM body_size WHERE ") +
                                         (body ? "body = :key" : "body > :key") +
                                         " ORDER BY body, since_day",
         use(key, "key"), into(row.id), into(row.body), into(row.reading.since), into(capital),
         into(sales), into(stated), into(row.source));
    select.execute();
    while (select.fetch()) {
        row.reading.capital = rupiahOf(capital);
        row.reading.sales = rupiahOf(sales);
        row.reading.stated = stated ? employerSizeFromCode(*stated) : std::nullopt;
        sizes.push_back(row);
    }
    return sizes;
} catch (...) {
    rethrowAsStorageError("body sizes: read");
}

void ProfileOfBodyStore::insertContact(const BodyContact& contact)
try {
    const auto phone = numberOf(contact.phone);
    m_database.sql() << "INSERT INTO body_contact (id, body, person, name, phone, post, since_day,"
                        " until_day) VALUES (:id, :body, :person, :name, :phone, :post, :since,"
                        " :until)",
        use(contact.id), use(contact.body), use(contact.person), use(contact.name), use(phone),
        use(contact.post), use(contact.since), use(contact.until);
} catch (...) {
    rethrowAsStorageError("body contacts: insert");
}

void ProfileOfBodyStore::endContact(ContactId contact, Day until)
try {
    m_database.sql() << "UPDATE body_contact SET until_day = :until WHERE id = :id", use(until),
        use(contact);
} catch (...) {
    rethrowAsStorageError("body contacts: end");
}

std::vector<BodyContact> ProfileOfBodyStore::readContacts(const std::string& condition,
                                                          std::int64_t key)
try {
    std::vector<BodyContact> contacts;
    BodyContact row;
    std::optional<std::int64_t> phone;
    soci::statement select =
        (m_database.sql().prepare << "SELECT id, body, person, name, phone, post, since_day,"
                                     " until_day FROM body_contact WHERE " +
                                         condition + " ORDER BY since_day DESC, id DESC",
         use(key, "key"), into(row.id), into(row.body), into(row.person), into(row.name),
         into(phone), into(row.post), into(row.since), into(row.until));
    select.execute();
    while (select.fetch()) {
        row.phone = phone ? '+' + std::to_string(*phone) : std::string();
        contacts.push_back(row);
    }
    return contacts;
} catch (...) {
    rethrowAsStorageError("body contacts: read");
}

std::optional<BodyContact> ProfileOfBodyStore::findContact(ContactId contact)
{
    const auto found = readContacts("id = :key", contact.value());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<BodyContact> ProfileOfBodyStore::contacts(std::optional<BodyId> body)
{
    return body ? readContacts("body = :key", body->value()) : readContacts("body > :key", 0);
}

} // namespace penggerak::storage
