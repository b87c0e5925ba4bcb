#include "storage/figures/figure_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/ledger/canonical.h"

namespace penggerak::storage {

namespace {

struct FigureRow
{
    std::int64_t id = 0;
    std::int64_t seq = 0;
    std::int64_t office = 0;
    std::string segment;
    std::optional<std::string> region;
    std::optional<std::int64_t> body;
    std::string measure;
    std::int64_t value = 0;
    std::int64_t about = 0;
    std::int64_t asOf = 0;
    std::string source;
    std::string note;
    std::string unit;
    std::string origin;
    std::optional<std::int64_t> reversedAt;

    Figure toFigure() const
    {
        Figure figure;
        figure.id = FigureId(id);
        figure.seq = seq;
        figure.scope.office = OfficeId(office);
        figure.scope.segment = segmentFromCode(segment).value();
        if (region)
            figure.scope.region = RegionCode::parse(*region);
        if (body)
            figure.scope.body = BodyId(*body);
        figure.measure = measureFromCode(measure).value();
        figure.value = Heads(value);
        figure.about = about != 0;
        figure.asOf = Day(std::int32_t(asOf));
        figure.source = source;
        figure.note = note;
        figure.unit = unit;
        figure.origin = originFromCode(origin).value();
        if (reversedAt)
            figure.reversedAt = *reversedAt;
        return figure;
    }
};

} // namespace

std::string FigureStore::insert(const Figure& figure)
{
    std::string canonical = canonicalRow(figure);
    const std::int64_t id = figure.id.value();
    const std::int64_t office = figure.scope.office.value();
    const std::string segment(code(figure.scope.segment));
    const std::optional<std::string> region =
        figure.scope.region ? std::optional(figure.scope.region->digits()) : std::nullopt;
    const std::optional<std::int64_t> body =
        figure.scope.body ? std::optional(figure.scope.body->value()) : std::nullopt;
    const std::string measure(code(figure.measure));
    const std::int64_t value = figure.value.value();
    const std::int64_t about = figure.about ? 1 : 0;
    const std::int64_t asOf = figure.asOf.sinceEpoch();
    const std::string origin(code(figure.origin));
    const std::int64_t check = rowCheck(canonical);
    try {
        m_database.sql() << "INSERT INTO figure (id, seq, office, segment, region, body, measure,"
                            " value, about, as_of, source, note, unit, origin, row_check) VALUES"
                            " (:id, :seq, :office, :segment, :region, :body, :measure, :value,"
                            " :about, :as_of, :source, :note, :unit, :origin, :row_check)",
            soci::use(id), soci::use(figure.seq), soci::use(office), soci::use(segment),
            soci::use(region), soci::use(body), soci::use(measure), soci::use(value),
            soci::use(about), soci::use(asOf), soci::use(figure.source), soci::use(figure.note),
            soci::use(figure.unit), soci::use(origin), soci::use(check);
    } catch (...) {
        rethrowAsStorageError("write figure");
    }
    return canonical;
}

std::string FigureStore::insertReversal(FigureId figure, Seq seq)
{
    std::string canonical = canonicalReversal(figure, seq);
    const std::int64_t id = figure.value();
    const std::int64_t check = rowCheck(canonical);
    try {
        m_database.sql() << "INSERT INTO figure_reversal (figure, seq, row_check)"
                            " VALUES (:figure, :seq, :row_check)",
            soci::use(id), soci::use(seq), soci::use(check);
    } catch (...) {
        rethrowAsStorageError("write figure reversal");
    }
    return canonical;
}

std::vector<Figure> FigureStore::all()
{
    std::vector<Figure> figures;
    try {
        FigureRow row;
        soci::statement select =
            (m_database.sql().prepare
                 << "SELECT f.id, f.seq, f.office, f.segment, f.region, f.body, f.measure, f.value,"
                    " f.about, f.as_of, f.source, f.note, f.unit, f.origin, r.seq FROM figure f"
                    " LEFT JOIN figure_reversal r ON r.figure = f.id ORDER BY f.as_of, f.id",
             soci::into(row.id), soci::into(row.seq), soci::into(row.office),
             soci::into(row.segment), soci::into(row.region), soci::into(row.body),
             soci::into(row.measure), soci::into(row.value), soci::into(row.about),
             soci::into(row.asOf), soci::into(row.source), soci::into(row.note),
             soci::into(row.unit), soci::into(row.origin), soci::into(row.reversedAt));
        select.execute();
        while (select.fetch())
            figures.push_back(row.toFigure());
    } catch (...) {
        rethrowAsStorageError("read figures");
    }
    return figures;
}

std::optional<Figure> FigureStore::find(FigureId id)
{
    for (const Figure& figure : all())
        if (figure.id == id)
            return figure;
    return std::nullopt;
}

std::map<FigureId, Seq> FigureStore::reversals()
{
    std::map<FigureId, Seq> reversals;
    for (const Figure& figure : all())
        if (figure.reversedAt)
            reversals.emplace(figure.id, *figure.reversedAt);
    return reversals;
}

std::map<std::string, std::int64_t> FigureStore::rowChecks()
{
    std::map<std::string, std::int64_t> checks;
    try {
        std::string kind;
        std::int64_t id = 0;
        std::int64_t check = 0;
        soci::statement select =
            (m_database.sql().prepare
                 << "SELECT 'figure', id, row_check FROM figure"
                    " UNION ALL SELECT 'figure_reversal', figure, row_check FROM figure_reversal",
             soci::into(kind), soci::into(id), soci::into(check));
        select.execute();
        while (select.fetch())
            checks.emplace(kind + " " + std::to_string(id), check);
    } catch (...) {
        rethrowAsStorageError("read figure checks");
    }
    return checks;
}

} // namespace penggerak::storage
