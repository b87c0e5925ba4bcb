#pragma once

#include <array>
#include <string_view>

namespace penggerak::storage {

/// A column of another table that names a person, and moves along when two records are merged.
struct PersonReference
{
    std::string_view place; ///< `kader.person`: its code for people and in person_merge_row
    std::string_view table;
    std::string_view column;
    std::string_view key; ///< a number by which the row is found again
    /// A condition on a row `b` of the survivor that forbids moving the row `a` of the other to
    /// him: what is there once for each person stays with the hidden record.
    std::string_view taken;
};

/// Every column with a foreign key to `person` is here or among `unmovedReferences`; a test of
/// storage compares both with the schema.
inline constexpr std::array personReferences{
    PersonReference{"kader.person", "kader", "person", "id", ""},
    PersonReference{"next_action.person", "next_action", "person", "id",
                    "a.state = 'open' AND b.state = 'open'"},
    PersonReference{"consent.person", "consent", "person", "id", ""},
    PersonReference{"registration.person", "registration", "person", "0", "1 = 1"},
    PersonReference{"person_role.person", "person_role", "person", "id", ""},
    PersonReference{"training_person.person", "training_person", "person", "activity",
                    "a.activity = b.activity"},
    PersonReference{"activity_person.person", "activity_person", "person", "activity",
                    "a.activity = b.activity"},
    PersonReference{"sheet_row.person", "sheet_row", "person", "sheet", "a.sheet = b.sheet"},
    PersonReference{"benefit.person", "benefit", "person", "id", ""},
    PersonReference{"body_contact.person", "body_contact", "person", "id", ""},
    PersonReference{"due_now.person", "due_now", "person", "due", ""},
    PersonReference{"standing_head.person", "standing_head", "person", "id", ""},
};

/// Ledgers are posted anew instead, caches follow them, and what tells of one record stays with it.
inline constexpr std::array<std::string_view, 11> unmovedReferences{
    "movement.from_person",   "movement.to_person",  "person_head.person", "import_change.person",
    "person_merge.survivor",  "person_merge.other",  "not_same.one",       "not_same.two",
    "quality_settled.person", "bulk_act_row.person", "due.person",
};

} // namespace penggerak::storage
