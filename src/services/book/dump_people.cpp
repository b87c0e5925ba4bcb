#include "services/book/dump_people.h"

#include "core/enrollment/line.h"
#include "services/book/logical_dump_kader.h"

#include <algorithm>

namespace penggerak::services {

namespace {

void field(std::string& text, const char* name, const std::string& value)
{
    text += "\n   \"";
    text += name;
    text += "\": " + quoted(value) + ',';
}
/// What stands before the lines of a person and after them, by the order of keys.
std::pair<std::string, std::string> fieldsOf(const storage::PersonRecord& record)
{
    std::string before = "{";
    field(before, "address", record.address);
    field(before, "birth_date", record.birthDate ? record.birthDate->iso() : "");
    field(before, "kpj", record.kpj.value_or(""));
    before += "\n   \"lines\": [";
    std::string after = "\n   ],";
    field(after, "name", record.name);
    field(after, "nik", record.nik.value_or(""));
    field(after, "nik_reason", record.nikReason);
    field(after, "occupation", record.occupation);
    field(after, "phone", record.phone.value_or(""));
    field(after, "region", record.region ? record.region->digits() : "");
    field(after, "rt", record.rt);
    field(after, "rw", record.rw);
    field(after, "sex", record.sex ? std::string(code(*record.sex)) : "");
    after.back() = '\n';
    return {std::move(before), after + "  }"};
}

} // namespace

PeopleDump::PeopleDump(storage::Database& database, storage::MovementStore& movements,
                       const DumpNames& names)
    : m_database(database)
    , m_movements(movements)
    , m_names(names)
    , m_withRoles(peopleWithRoles(database))
{
    for (const Activity& activity : names.activities)
        m_activities[activity.id] = quoted(activity.name);
}

void PeopleDump::write(DumpWriter& writer)
{
    // People who say the same but for their lines are ordered by these.
    std::string head;
    std::vector<std::string> alike;
    const auto finishAlike = [&] {
        std::sort(alike.begin(), alike.end());
        for (const std::string& text : alike)
            writer.element(text);
        alike.clear();
    };
    storage::PersonStore(m_database).forEachByName([&](const storage::PersonRecord& record) {
        const std::string lines = linesOf(record.id);
        if (lines.empty() && m_withRoles.count(record.id) == 0)
            return;
        const auto [before, after] = fieldsOf(record);
        if (before + after != head)
            finishAlike();
        head = before + after;
        alike.push_back(before + lines + after);
    });
    finishAlike();
}

std::string PeopleDump::linesOf(PersonId person)
{
    std::string lines;
    const std::vector<Movement> rows = m_movements.ofPerson(person);
    for (const Segment segment : allSegments) {
        const Line line(person, segment, rows);
        for (const Movement& row : line.rows()) {
            lines += lines.empty() ? "\n    {" : ",\n    {";
            lines += "\n     \"activity\": ";
            lines += row.activity ? m_activities[*row.activity] : "\"\"";
            lines += ",\n     \"from\": " + textOf(row.from.cell);
            lines += ",\n     \"kind\": " + quoted(std::string(code(row.kind)));
            lines += ",\n     \"on\": \"" + row.happenedOn.iso();
            lines += "\",\n     \"reason\": " + quoted(std::string(code(row.reason)));
            lines += ",\n     \"to\": " + textOf(row.to.cell) + "\n    }";
        }
    }
    return lines;
}

const std::string& PeopleDump::textOf(const Cell& cell)
{
    const auto known = m_cells.find(cell);
    if (known != m_cells.end())
        return known->second;
    return m_cells.emplace(cell, indented(m_names.cell(cell), 5)).first->second;
}

} // namespace penggerak::services
