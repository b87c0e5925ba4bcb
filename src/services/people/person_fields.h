#pragma once

#include "core/people/likeness.h"
#include "services/people/people.h"
#include "storage/people/person_store.h"

namespace penggerak::services {

struct CheckedPerson
{
    storage::PersonRecord record;
    std::vector<Warning> warnings;
};

/// Checks, normalises and compares the fields of a form; the codes of checkFields().
Result<CheckedPerson> checkedPerson(const PersonFields& fields, Day today);

/// RT and RW as they are kept, `003`; empty stays empty. Codes: `rt_invalid`, `rw_invalid`.
Result<std::string> neighbourhood(const std::string& text, const std::string& field);

/// The fields of a record, whole; masking is the caller's.
PersonFields toFields(const storage::PersonRecord& record);
/// What a record is compared with others by.
Identity identityOf(const storage::PersonRecord& person);
/// Codes of the fields of a record, in the order of a form.
const std::vector<std::string>& fieldCodes();
/// A field as JSON and the command line write it: dates by ISO, numbers whole; empty when unknown.
std::string fieldText(const storage::PersonRecord& record, const std::string& field);
/// Puts a value, as fieldText() gives it, where the expected one stands; false when something else
/// stands there. A NIK among them only for merges: imports never change one.
bool putField(storage::PersonRecord& person, const std::string& field, const std::string& expected,
              const std::string& value);
/// The audit detail of a change: every field before and after. It lies in the erasable table.
std::string detailJson(const storage::PersonRecord* before, const storage::PersonRecord* after);

} // namespace penggerak::services
