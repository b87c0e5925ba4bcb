#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/region_code.h"
#include "core/people/sex.h"
#include "storage/database/database.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

/// A person as the book keeps him: checked and normalised. NIK and phone are whole here.
struct PersonRecord
{
    PersonId id;
    std::int64_t version = 1;
    std::string name;
    std::string nameKey;
    std::optional<std::string> nik;
    std::optional<std::string> kpj;
    std::optional<Day> birthDate;
    std::optional<Sex> sex;
    std::optional<std::string> phone;
    std::string occupation;
    std::string address;
    std::string rt;
    std::string rw;
    std::optional<RegionCode> region;
    std::string nikReason;
};

/// People and, in the same transaction, the index by which they are searched. Statements are
/// prepared when first used, so that one store serves a million rows.
class PersonStore
{
public:
    explicit PersonStore(Database& database);
    ~PersonStore();

    void insert(const PersonRecord& person);
    /// Whether the row still had `person.version - 1` and was changed.
    bool update(const PersonRecord& person);
    /// Takes somebody out of every list, search and duplicate check; the row stays for what was
    /// known earlier.
    void withdraw(const PersonRecord& person);
    /// Somebody whom withdraw() hid, as he was hidden; nothing when he is not.
    std::optional<PersonRecord> findWithdrawn(PersonId id);
    /// Takes withdraw() back.
    void restore(const PersonRecord& person);
    /// Somebody who is not withdrawn.
    std::optional<PersonRecord> find(PersonId id);
    /// Everybody who is not withdrawn, by id, one at a time.
    void forEach(const std::function<void(const PersonRecord&)>& visit);
    /// The same by name and then by all other fields: an order that does not ask for ids.
    void forEachByName(const std::function<void(const PersonRecord&)>& visit);
    std::optional<PersonId> findByNik(const std::string& nik);
    /// Live people with this key, or whose key begins with its first word and who share the birth
    /// date or the region; at most `limit`.
    std::vector<PersonRecord> alike(const PersonRecord& probe, std::size_t limit);

private:
    struct Statements;
    Database& m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace penggerak::storage
