#include "services/book/verb.h"
#include "services/exchange/import_state.h"
#include "services/text/sentences.h"
#include "storage/exchange/file_digest.h"
#include "storage/exchange/table_writer.h"

namespace penggerak::services {

namespace {

std::string reasonText(const RefusedRow& refused, Language language)
{
    std::string text;
    for (const RowRemark& reason : refused.reasons) {
        if (!text.empty())
            text += ' ';
        text += sentence(reason.code, reason.data, language);
    }
    return text;
}

std::vector<storage::WrittenColumn> columnsOf(const PreparedImport::State& state, Language language)
{
    std::vector<storage::WrittenColumn> columns;
    for (const ImportColumn& column : state.columns)
        columns.push_back({column.heading, column.heading});
    const std::string why = term("reason", language);
    columns.push_back({why, why, 60});
    return columns;
}

} // namespace

Outcome saveRejected(const Session& session, PreparedImport& prepared, const RejectedOrder& order,
                     const Progress& progress)
{
    PreparedImport::State& state = prepared.state();
    if (Outcome allowed = admit(session, "import.read"); !allowed)
        return allowed;
    try {
        if (storage::fileDigest(state.order.file) != state.digest)
            return fail(refusal("import_file_changed", "file")
                            .with("file", state.order.file.filename().string()));
        const auto reader =
            storage::TableReader::open(state.order.file, toReadAs(state.order.reading));
        const auto writer = storage::TableWriter::create(
            order.file, storage::tableFormatOf(order.file).value_or(storage::TableFormat::Csv),
            columnsOf(state, order.language), {},
            order.replaces ? storage::Existing::Replaced : storage::Existing::Kept);
        Pace pace(progress, "writing", state.refused->count());
        state.refused->rewind();
        std::string record;
        storage::TableRow row;
        std::int64_t done = 0;
        while (state.refused->next(record)) {
            const RefusedRow refused = RefusedRow::read(record);
            while (reader->next(row) && row.number < refused.row) {
            }
            std::vector<storage::WrittenCell> cells(state.columns.size() + 1);
            for (std::size_t i = 0; i < state.columns.size() && i < row.cells.size(); ++i) {
                cells[i].kind = storage::WrittenCell::Kind::Text;
                cells[i].text = storage::unguarded(row.cells[i].text);
            }
            cells.back().kind = storage::WrittenCell::Kind::Text;
            cells.back().text = reasonText(refused, order.language);
            writer->add(cells);
            pace.step(++done);
        }
        writer->finish();
        return {};
    } catch (...) {
        return fail(handledError("import", order.file));
    }
}

} // namespace penggerak::services
