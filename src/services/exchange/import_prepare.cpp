#include "services/book/verb.h"
#include "services/exchange/import_state.h"
#include "services/offices/offices.h"
#include "services/partners/agreements.h"
#include "storage/database/audit_store.h"
#include "storage/exchange/file_digest.h"
#include "storage/exchange/profile_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

constexpr std::int64_t headingsWithin = 20; ///< rows in which the headings are looked for

FileReading toReading(const storage::ReadAs& as, std::int64_t headings)
{
    FileReading reading;
    reading.sheet = as.sheet;
    reading.delimiter = as.delimiter;
    reading.encoding = as.encoding;
    reading.headings = headings;
    return reading;
}

using NumberedRow = std::pair<std::int64_t, TextRow>;

std::vector<NumberedRow> firstRows(storage::TableReader& reader, std::int64_t most)
{
    std::vector<NumberedRow> rows;
    storage::TableRow row;
    while (std::int64_t(rows.size()) < most && reader.next(row))
        rows.emplace_back(row.number, toTexts(row));
    return rows;
}

std::vector<ImportProfile> profilesFor(const Session& session, ImportKind kind,
                                       const std::string& name)
{
    Result<std::vector<ImportProfile>> profiles = listProfiles(session, kind);
    if (!profiles)
        throw Refused(profiles.error());
    if (name.empty())
        return *profiles;
    std::erase_if(*profiles, [&](const ImportProfile& one) { return one.name != name; });
    if (profiles->empty())
        throw Refused(refusal("import_profile_unknown", "profile").with("name", name));
    return *profiles;
}

Headings headingsOf(const std::vector<NumberedRow>& rows,
                    const std::vector<ImportProfile>& profiles, std::int64_t wanted)
{
    auto found = findHeadings(rows, profiles, wanted);
    if (!found)
        throw Refused(refusal(rows.empty() ? "table_empty" : "import_headings", "file"));
    return std::move(*found);
}

} // namespace

Result<FileSample> sampleFile(const Session& session, ImportKind kind,
                              const std::filesystem::path& file, const FileReading& reading)
{
    if (Outcome allowed = admit(session, "import.read"); !allowed)
        return fail(allowed.error());
    try {
        const auto reader = storage::TableReader::open(file, toReadAs(reading));
        std::vector<NumberedRow> rows =
            firstRows(*reader, headingsWithin + std::int64_t(sampleRows));
        std::vector<NumberedRow> top = rows;
        top.resize(std::min(top.size(), std::size_t(headingsWithin)));
        Headings headings = headingsOf(top, profilesFor(session, kind, {}), reading.headings);
        FileSample sample;
        sample.format = reader->format();
        sample.reading = toReading(reader->readAs(), headings.number);
        sample.sheets = reader->sheets();
        sample.columns = std::move(headings.columns);
        sample.profile = headings.profile;
        for (auto& [number, texts] : rows) {
            if (number <= headings.number || sample.rows.size() == sampleRows)
                continue;
            sample.rows.push_back(std::move(texts));
            sample.numbers.push_back(number);
        }
        return sample;
    } catch (...) {
        return fail(handledError("import", file));
    }
}

PreparedImport::PreparedImport(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

PreparedImport::~PreparedImport() = default;

const ImportOrder& PreparedImport::order() const
{
    return m_state->order;
}

const ImportReport& PreparedImport::report() const
{
    return m_state->report;
}

namespace {

/// People on their way in beyond what the partner of their body has committed.
void noteCommitments(const Book& book, PreparedImport::State& state)
{
    if (state.order.kind != ImportKind::Prospects)
        return;
    for (const auto& [body, heads] : state.report.entering)
        if (const auto above = rosterWarning(book, body, state.order.segment, heads, book.today()))
            state.report.notes.push_back(*above);
}

} // namespace

Outcome checkFile(const Book& book, PreparedImport::State& state, const Progress& progress)
{
    state.digest = storage::fileDigest(state.order.file);
    const Outcome read = readFrom(book, [&](storage::Database& database) -> Outcome {
        state.seq = storage::lastSeq(database);
        const auto reader =
            storage::TableReader::open(state.order.file, toReadAs(state.order.reading));
        Pace pace(progress, "checking", reader->bytesTotal());
        ImportChecker checker(book, database, state.order, state.columns,
                              book.info().path.parent_path());
        storage::TableRow row;
        while (reader->next(row)) {
            if (row.number > state.order.reading.headings)
                checker.check(row);
            pace.step(reader->bytesRead());
        }
        pace.end();
        if (Outcome whole = checker.verdict(); !whole)
            return whole;
        state.report = std::move(checker.report());
        state.report.reading = state.order.reading;
        state.accepted = checker.takeAccepted();
        state.refused = checker.takeRefused();
        return {};
    });
    if (read)
        noteCommitments(book, state);
    return read;
}

Result<std::shared_ptr<PreparedImport>>
prepareImport(const Session& session, const ImportOrder& order, const Progress& progress)
{
    if (Outcome allowed = admit(session, "import.read"); !allowed)
        return fail(allowed.error());
    try {
        auto state = std::make_unique<PreparedImport::State>();
        state->order = order;
        const auto offices = listOffices(session.book());
        if (std::none_of(offices.begin(), offices.end(), [&](const Office& office) {
                return office.id == order.office && office.kind == OfficeKind::Office;
            }))
            return fail("office_unknown", "office");
        {
            const auto reader = storage::TableReader::open(order.file, toReadAs(order.reading));
            Headings headings =
                headingsOf(firstRows(*reader, headingsWithin),
                           profilesFor(session, order.kind, order.profile), order.reading.headings);
            state->order.reading = toReading(reader->readAs(), headings.number);
            state->columns = std::move(headings.columns);
        }
        for (std::size_t i = 0; i < state->columns.size() && !order.fields.empty(); ++i) {
            state->columns[i].guessed = false;
            state->columns[i].field = i < order.fields.size() ? order.fields[i] : std::string();
        }
        if (Outcome fields = checkFieldsOf(state->columns); !fields)
            return fail(fields.error());
        if (Outcome checked = checkFile(session.book(), *state, progress); !checked)
            return fail(checked.error());
        return std::make_shared<PreparedImport>(std::move(state));
    } catch (...) {
        return fail(handledError("import", order.file));
    }
}

} // namespace penggerak::services
