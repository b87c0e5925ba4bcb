#pragma once

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
/// The audit detail of a change: every field before and after. It lies in the erasable table.
std::string detailJson(const storage::PersonRecord* before, const storage::PersonRecord* after);

} // namespace penggerak::services
