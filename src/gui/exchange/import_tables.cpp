#include "gui/exchange/import_tables.h"

#include "gui/theme/theme.h"
#include "services/regions/regions.h"

#include <QFontMetrics>

#include <algorithm>
#include <map>

namespace penggerak::gui {

using services::FileSample;
using services::RowRemark;
using Cell = CellsModel::Cell;
using Row = CellsModel::Row;

namespace {

constexpr int numberWidth = 68;
constexpr int tagColumn = 132;

bool isSecret(const std::string& field)
{
    return field == "nik" || field == "phone";
}

/// As wide as the first rows need, within bounds.
int widthFor(const QString& head, const std::vector<std::vector<std::string>>& rows,
             std::size_t column)
{
    constexpr std::size_t looked = 40;
    constexpr int least = 72;
    constexpr int most = 230;
    constexpr int padding = 2 * cellPadding + 6;
    const QFontMetrics metrics(gui::font(Type::Base));
    int width = QFontMetrics(gui::font(Type::Small, true)).horizontalAdvance(head);
    for (std::size_t row = 0; row < std::min(looked, rows.size()); ++row)
        if (column < rows[row].size())
            width = std::max(width, metrics.horizontalAdvance(qs(rows[row][column])));
    return std::clamp(width + padding, least, most);
}

Cell number(const Texts& texts, std::int64_t value)
{
    Cell cell{texts.count(value)};
    cell.ink = Ink::Muted;
    cell.raw = QVariant::fromValue<qlonglong>(value);
    return cell;
}

Cell tag(RowKind kind)
{
    Cell cell{ImportWords::word(kind)};
    cell.tag = ImportWords::look(kind);
    return cell;
}

RowKind kindOf(services::RowOutcome outcome)
{
    switch (outcome) {
    case services::RowOutcome::New:
        return RowKind::New;
    case services::RowOutcome::Changed:
        return RowKind::Changed;
    case services::RowOutcome::Unchanged:
        return RowKind::Unchanged;
    case services::RowOutcome::Duplicate:
        return RowKind::Duplicate;
    case services::RowOutcome::Rejected:
        break;
    }
    return RowKind::Rejected;
}

std::string at(const std::vector<std::string>& row, std::size_t column)
{
    return column < row.size() ? row[column] : std::string();
}

} // namespace

bool ImportTables::isDuplicate(const RowRemark& remark)
{
    return remark.code.find("duplicate") != std::string::npos;
}

QString ImportTables::sentence(const RowRemark& remark) const
{
    return qs(services::sentence(remark.code, remark.data, m_texts.language()));
}

CellsModel::Table ImportTables::sheet(const FileSample& sample) const
{
    CellsModel::Table table;
    table.heads.append(tr("Baris"));
    table.widths.push_back(numberWidth);
    for (std::size_t column = 0; column < sample.columns.size(); ++column) {
        table.heads.append(QStringLiteral("%1  %2").arg(ImportWords::letters(column),
                                                        qs(sample.columns[column].heading)));
        table.widths.push_back(widthFor(table.heads.back(), sample.rows, column));
    }
    for (std::size_t row = 0; row < sample.rows.size(); ++row) {
        Row cells{number(m_texts, row < sample.numbers.size() ? sample.numbers[row] : 0)};
        for (std::size_t column = 0; column < sample.columns.size(); ++column)
            cells.push_back({ImportWords::shown(at(sample.rows[row], column))});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

CellsModel::Table ImportTables::preview(const FileSample& sample,
                                        const std::vector<ColumnChoice>& columns,
                                        const services::ImportReport& report,
                                        std::optional<RowKind> only) const
{
    struct Found
    {
        std::map<std::string, std::pair<QString, Ink>> cells; ///< by heading
        QString whole;                                        ///< said of no cell
        bool warned = false;
    };
    std::map<std::int64_t, Found> found;
    const auto take = [&](const RowRemark& remark, Ink ink) {
        Found& row = found[remark.row];
        row.warned = row.warned || ink == Ink::Warn;
        const QString words = sentence(remark);
        if (remark.column.empty())
            row.whole = words;
        else
            row.cells.try_emplace(remark.column, words, ink);
    };
    for (const RowRemark& remark : report.warnings)
        take(remark, Ink::Warn);
    for (const RowRemark& remark : report.errors) {
        found[remark.row].cells.erase(remark.column);
        take(remark, isDuplicate(remark) ? Ink::Muted : Ink::Bad);
    }

    CellsModel::Table table;
    table.heads << tr("Baris") << tr("Hasil");
    table.widths = {numberWidth, tagColumn};
    std::vector<std::size_t> shown;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].field.empty())
            continue;
        shown.push_back(column);
        table.heads.append(ImportWords::field(columns[column].field));
        table.widths.push_back(widthFor(table.heads.back(), sample.rows, column));
    }
    for (std::size_t row = 0; row < sample.rows.size(); ++row) {
        const std::int64_t where = row < sample.numbers.size() ? sample.numbers[row] : 0;
        const auto said = found.find(where);
        const auto outcome =
            row < report.outcomes.size() ? std::optional(report.outcomes[row]) : std::nullopt;
        if (!outcome || (only && kindOf(*outcome) != *only))
            continue;
        Row cells{number(m_texts, where)};
        const bool warned = said != found.end() && said->second.warned;
        const bool goesIn =
            *outcome == services::RowOutcome::New || *outcome == services::RowOutcome::Changed;
        cells.push_back(tag(warned && goesIn ? RowKind::Warned : kindOf(*outcome)));
        if (said != found.end())
            cells.back().second = said->second.whole;
        for (const std::size_t column : shown) {
            const std::string text = at(sample.rows[row], column);
            Cell cell{isSecret(columns[column].field) ? ImportWords::masked(text) : qs(text)};
            if (said != found.end()) {
                const auto remark = said->second.cells.find(columns[column].heading);
                if (remark != said->second.cells.end()) {
                    cell.second = remark->second.first;
                    cell.secondInk = remark->second.second;
                    cell.mark = remark->second.second == Ink::Bad    ? Icon::Refusal
                                : remark->second.second == Ink::Warn ? Icon::Warning
                                                                     : Icon::Document;
                    auto& width = table.widths[cells.size()];
                    constexpr int roomForWords = 220;
                    width = std::max(width, roomForWords);
                }
            }
            cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

CellsModel::Table ImportTables::remarks(const std::vector<RowRemark>& remarks, RowKind kind) const
{
    constexpr int columnWidth = 170;
    CellsModel::Table table;
    table.heads << tr("Baris") << tr("Kolom") << tr("Isi") << tr("Alasan");
    table.widths = {numberWidth, columnWidth, columnWidth, 0};
    for (const RowRemark& remark : remarks) {
        const bool duplicate = isDuplicate(remark);
        if (kind == RowKind::Duplicate ? !duplicate : kind == RowKind::Rejected && duplicate)
            continue;
        Cell reason{sentence(remark)};
        reason.ink = kind == RowKind::Warned      ? Ink::Warn
                     : kind == RowKind::Duplicate ? Ink::Text
                                                  : Ink::Bad;
        const QString field = ImportWords::field(remark.field);
        Cell column{remark.column.empty() ? field : qs(remark.column)};
        if (!remark.column.empty() && field.compare(column.text, Qt::CaseInsensitive) != 0)
            column.second = field;
        table.rows.push_back({number(m_texts, remark.row),
                              std::move(column),
                              {remark.value.empty() ? tr("(kosong)") : qs(remark.value)},
                              std::move(reason)});
    }
    return table;
}

QString ImportTables::value(const std::string& field, const std::string& text) const
{
    if (text.empty())
        return tr("(kosong)");
    if (field == "stage" || field == "sex" || field == "nik_reason")
        return m_texts.term(text);
    if (field == "birth_date" || field == "on") {
        const auto day = Day::parse(text);
        return day ? m_texts.day(*day) : qs(text);
    }
    if (field == "region") {
        const auto region = RegionCode::parse(text);
        return region ? qs(services::regionPath(*region, 2)) : qs(text);
    }
    return qs(text);
}

CellsModel::Table ImportTables::changes(const std::vector<services::FieldChange>& changes) const
{
    constexpr int nameWidth = 220;
    constexpr int fieldWidth = 150;
    constexpr int beforeWidth = 240;
    CellsModel::Table table;
    table.heads << tr("Baris") << tr("Orang di buku") << tr("Kolom") << tr("Sekarang di buku")
                << tr("Menjadi");
    table.widths = {numberWidth, nameWidth, fieldWidth, beforeWidth, 0};
    for (const services::FieldChange& change : changes) {
        Cell name{qs(change.name)};
        name.strong = true;
        Cell before{value(change.field, change.before)};
        before.ink = Ink::Muted;
        Cell after{QStringLiteral("→ ") + value(change.field, change.after)};
        after.strong = true;
        after.ink = Ink::Info;
        table.rows.push_back({number(m_texts, change.row),
                              std::move(name),
                              {ImportWords::field(change.field)},
                              std::move(before),
                              std::move(after)});
    }
    return table;
}

CellsModel::Table ImportTables::history(const std::vector<services::ImportBatch>& batches) const
{
    CellsModel::Table table;
    table.heads << tr("Berkas") << tr("Waktu dan oleh") << tr("Jenis dan kantor") << tr("Keadaan")
                << tr("Baru") << tr("Berubah") << tr("Ditolak");
    table.widths = {0, 190, 190, 140, 84, 84, 100};
    for (const services::ImportBatch& batch : batches) {
        Cell file{qs(batch.file)};
        file.strong = true;
        file.second = tr("%1 baris").arg(m_texts.count(batch.counts.rows));
        const auto count = [this](std::int64_t value) {
            Cell cell{m_texts.count(value)};
            cell.right = true;
            return cell;
        };
        Cell state{batch.undoneIn ? tr("Diurungkan") : tr("Di buku")};
        state.tag = batch.undoneIn ? TagLook{Icon::Undo, Ink::Neutral, Ink::NeutralTint}
                                   : TagLook{Icon::Check, Ink::Good, Ink::GoodTint};
        table.rows.push_back({std::move(file),
                              {ImportWords::when(batch.recordedAtMs, m_texts), qs(batch.actor)},
                              {ImportWords::kind(batch.kind), qs(batch.office)},
                              std::move(state),
                              count(batch.counts.added),
                              count(batch.counts.changed),
                              count(batch.counts.rejected)});
    }
    return table;
}

} // namespace penggerak::gui
