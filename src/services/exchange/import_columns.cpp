#include "services/exchange/import_columns.h"

#include "core/base/fold.h"
#include "resources/resources.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace penggerak::services {

namespace {

std::map<std::string, std::string> fieldsOf(const ImportProfile& profile)
{
    std::map<std::string, std::string> fields;
    for (const auto& [heading, field] : profile.columns)
        fields.emplace(headingKey(heading), field);
    return fields;
}

/// Whether every heading that the profile reads is there.
bool fits(const ImportProfile& profile, const TextRow& headings)
{
    std::set<std::string> there;
    for (const std::string& heading : headings)
        there.insert(headingKey(heading));
    const auto wanted = fieldsOf(profile);
    return !wanted.empty() && std::all_of(wanted.begin(), wanted.end(), [&](const auto& entry) {
        return there.count(entry.first) != 0;
    });
}

} // namespace

HeadingTable readHeadings(const char* file)
{
    HeadingTable read;
    const auto json = nlohmann::json::parse(resource(file));
    for (const auto& [field, headings] : json.items())
        for (const auto& heading : headings)
            read.emplace(heading.get<std::string>(), field);
    return read;
}

const HeadingTable& importHeadings()
{
    static const HeadingTable table = readHeadings("rules/import_columns.json");
    return table;
}

std::string_view code(ImportKind kind)
{
    return kind == ImportKind::Prospects ? "prospects" : "participants";
}

std::optional<ImportKind> importKindFromCode(std::string_view text)
{
    for (const ImportKind kind : {ImportKind::Prospects, ImportKind::Participants})
        if (code(kind) == text)
            return kind;
    return std::nullopt;
}

std::string_view code(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return "new";
    case RowOutcome::Changed:
        return "changed";
    case RowOutcome::Unchanged:
        return "unchanged";
    case RowOutcome::Duplicate:
        return "duplicate";
    case RowOutcome::Rejected:
        return "rejected";
    }
    return {};
}

const std::vector<std::string>& importFields()
{
    static const std::vector<std::string> fields{
        "nik",     "kpj",      "name", "birth_date", "sex",       "phone",  "occupation",
        "address", "rt",       "rw",   "village",    "district",  "region", "kader",
        "body",    "activity", "on",   "stage",      "nik_reason"};
    return fields;
}

TextRow toTexts(const storage::TableRow& row)
{
    TextRow texts;
    texts.reserve(row.cells.size());
    for (const storage::TableCell& cell : row.cells)
        texts.emplace_back(cell.text);
    return texts;
}

storage::ReadAs toReadAs(const FileReading& reading)
{
    storage::ReadAs as;
    as.sheet = reading.sheet;
    as.delimiter = reading.delimiter;
    as.encoding = reading.encoding;
    return as;
}

std::string headingKey(const std::string& heading)
{
    return folded(heading);
}

std::vector<ImportColumn> matchedColumns(const TextRow& headings, const ImportProfile* profile,
                                         const HeadingTable& known)
{
    const std::map<std::string, std::string> own =
        profile ? fieldsOf(*profile) : std::map<std::string, std::string>();
    std::set<std::string> taken;
    std::vector<ImportColumn> columns;
    for (const std::string& heading : headings) {
        ImportColumn column;
        column.heading = heading;
        const std::string key = headingKey(heading);
        const HeadingTable& table = profile ? own : known;
        const auto found = table.find(key);
        if (found != table.end() && !found->second.empty() && taken.insert(found->second).second) {
            column.field = found->second;
            column.guessed = true;
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

std::optional<Headings> findHeadings(const std::vector<std::pair<std::int64_t, TextRow>>& rows,
                                     const std::vector<ImportProfile>& profiles,
                                     std::int64_t wanted, const HeadingTable& known)
{
    std::optional<Headings> best;
    std::int64_t most = 0;
    for (const auto& [number, texts] : rows) {
        if (wanted != 0 && number != wanted)
            continue;
        const auto profile =
            std::find_if(profiles.begin(), profiles.end(),
                         [&](const ImportProfile& one) { return fits(one, texts); });
        const bool fitting = profile != profiles.end();
        auto columns = matchedColumns(texts, fitting ? &*profile : nullptr, known);
        const auto count =
            std::count_if(columns.begin(), columns.end(),
                          [](const ImportColumn& column) { return !column.field.empty(); });
        const std::int64_t score = count + (fitting ? 1000 : 0);
        if (score > most || (wanted != 0 && !best)) {
            most = score;
            best = Headings{number, std::move(columns), fitting ? profile->name : std::string()};
        }
    }
    return best;
}

Outcome checkFieldsOf(const std::vector<ImportColumn>& columns)
{
    std::set<std::string> taken;
    for (const ImportColumn& column : columns) {
        if (column.field.empty())
            continue;
        const auto& fields = importFields();
        if (std::find(fields.begin(), fields.end(), column.field) == fields.end())
            return fail(refusal("import_field_unknown", "fields").with("field", column.field));
        if (!taken.insert(column.field).second)
            return fail(refusal("import_field_twice", "fields")
                            .with("field", column.field)
                            .with("column", column.heading));
    }
    if (taken.count("nik") == 0)
        return fail("import_nik_missing", "fields");
    if (taken.count("name") == 0)
        return fail("import_name_missing", "fields");
    return {};
}

} // namespace penggerak::services
