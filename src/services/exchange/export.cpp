#include "services/exchange/export.h"

#include "services/book/verb.h"
#include "services/exchange/export_activities.h"
#include "services/exchange/export_behind.h"
#include "services/exchange/export_kader.h"
#include "services/exchange/export_money.h"
#include "services/exchange/export_partners.h"
#include "services/exchange/import_state.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "services/people/people_rows.h"
#include "storage/people/person_store.h"

#include <nlohmann/json.hpp>

#include <array>

namespace penggerak::services {

namespace {

constexpr std::array kinds{
    std::pair(ExportKind::People, "people"),         std::pair(ExportKind::Figures, "figures"),
    std::pair(ExportKind::Kader, "kader"),           std::pair(ExportKind::Bodies, "groups"),
    std::pair(ExportKind::Activities, "activities"), std::pair(ExportKind::Employers, "employers"),
    std::pair(ExportKind::Partners, "partners"),     std::pair(ExportKind::Feedback, "feedback"),
    std::pair(ExportKind::FollowUp, "follow-up"),    std::pair(ExportKind::Trainings, "trainings"),
    std::pair(ExportKind::Behind, "behind"),         std::pair(ExportKind::Stuck, "stuck"),
    std::pair(ExportKind::Deposits, "deposits"),     std::pair(ExportKind::Statement, "statement"),
    std::pair(ExportKind::HandIns, "hand-ins"),      std::pair(ExportKind::Receipts, "receipts"),
    std::pair(ExportKind::Incentives, "incentives")};

/// Keys of JSON, which are also the codes of the headings' words.
std::vector<std::string> keysOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::People:
        return {"name",    "nik",   "kpj",   "birth_date", "phone",    "occupation",
                "address", "rt",    "rw",    "village",    "district", "office",
                "segment", "stage", "kader", "body",       "on",       "activity"};
    case ExportKind::Figures:
        return {"office", "segment", "region", "body", "measure", "value", "about", "on", "source"};
    case ExportKind::Kader:
    case ExportKind::Trainings:
        return kaderKeys(kind);
    case ExportKind::Bodies:
        return {"name", "kind", "office", "since"};
    case ExportKind::Activities:
        return activityKeys();
    case ExportKind::Behind:
        return behindKeys();
    case ExportKind::Stuck:
    case ExportKind::Deposits:
    case ExportKind::Statement:
    case ExportKind::HandIns:
    case ExportKind::Receipts:
    case ExportKind::Incentives:
        return moneyKeys(kind);
    default:
        return partnerKeys(kind);
    }
}

std::vector<storage::WrittenColumn> columnsOf(const ExportOrder& order)
{
    std::vector<storage::WrittenColumn> columns;
    for (const std::string& key : keysOf(order.kind))
        columns.push_back({key, term(key == "stage" ? "stage_now" : key, order.language)});
    return columns;
}

std::vector<WrittenCell> cellsOf(const PersonRow& row, Language language)
{
    return {text(row.name),
            text(row.maskedNik),
            text(row.kpj),
            date(row.birthDate),
            text(row.maskedPhone),
            text(row.occupation),
            text(row.address),
            text(row.rt),
            text(row.rw),
            text(row.village),
            text(row.district),
            text(row.office),
            text(std::string(code(row.segment))),
            text(term(std::string(code(row.stage)), language)),
            text(row.kader),
            text(row.body),
            date(row.lastOn),
            text(row.lastActivity)};
}

/// One export: its file, and how far it is.
class Exporting
{
public:
    Exporting(const Session& session, const ExportOrder& order, storage::TableWriter& file,
              const Progress& progress)
        : m_session(session)
        , m_order(order)
        , m_file(file)
        , m_progress(progress)
    {
        for (const Office& office : listOffices(session.book()))
            m_offices.emplace(office.id, office.name);
    }

    std::int64_t write()
    {
        switch (m_order.kind) {
        case ExportKind::People:
            people();
            break;
        case ExportKind::Figures:
            figures();
            break;
        case ExportKind::Kader:
        case ExportKind::Trainings:
            writeKader(m_session, m_order,
                       [this](const std::vector<WrittenCell>& cells) { add(cells); });
            break;
        case ExportKind::Bodies:
            for (const Body& body : listBodies(m_session.book()))
                add({text(body.name), word(code(body.kind)), office(body.office),
                     date(body.since)});
            break;
        case ExportKind::Activities:
            writeActivities(m_session, m_order,
                            [this](const std::vector<WrittenCell>& cells) { add(cells); });
            break;
        case ExportKind::Behind:
            writeBehind(m_session, m_order, m_progress,
                        [this](const std::vector<WrittenCell>& cells) { add(cells); });
            break;
        case ExportKind::Stuck:
        case ExportKind::Deposits:
        case ExportKind::Statement:
        case ExportKind::HandIns:
        case ExportKind::Receipts:
        case ExportKind::Incentives:
            writeMoney(m_session, m_order,
                       [this](const std::vector<WrittenCell>& cells) { add(cells); });
            break;
        default:
            writePartners(m_session, m_order,
                          [this](const std::vector<WrittenCell>& cells) { add(cells); });
        }
        return m_rows;
    }

private:
    void add(const std::vector<WrittenCell>& cells)
    {
        m_file.add(cells);
        ++m_rows;
    }
    WrittenCell word(std::string_view code) const
    {
        return text(term(std::string(code), m_order.language));
    }
    WrittenCell office(const std::optional<OfficeId>& id) const
    {
        const auto found = id ? m_offices.find(*id) : m_offices.end();
        return text(found == m_offices.end() ? std::string() : found->second);
    }

    void people()
    {
        const Outcome read =
            readFrom(m_session.book(), [&](storage::Database& database) -> Outcome {
                std::optional<Pace> pace;
                forEachPerson(
                    database, m_order.filter, m_order.sort, m_order.reversed,
                    [&](std::int64_t total) { pace.emplace(m_progress, "writing", total); },
                    [&](PersonRow row) {
                        if (!m_order.revealReason.empty())
                            unmask(database, row);
                        add(cellsOf(row, m_order.language));
                        pace->step(m_rows);
                    });
                return {};
            });
        if (!read)
            throw Refused(read.error());
    }

    static void unmask(storage::Database& database, PersonRow& row)
    {
        if (const auto person = storage::PersonStore(database).find(row.id)) {
            row.maskedNik = person->nik.value_or("");
            row.maskedPhone = person->phone.value_or("");
        }
    }

    void figures()
    {
        for (const FigureRow& row : listFigures(m_session.book(), m_order.figures)) {
            const Figure& figure = row.figure;
            add({text(row.office), text(std::string(code(figure.scope.segment))), text(row.region),
                 text(row.body), word(code(figure.measure)), number(figure.value.value()),
                 number(figure.about ? 1 : 0), date(figure.asOf), text(figure.source)});
        }
    }

    const Session& m_session;
    const ExportOrder& m_order;
    storage::TableWriter& m_file;
    const Progress& m_progress;
    std::map<OfficeId, std::string> m_offices;
    std::int64_t m_rows = 0;
};

bool namesPeople(ExportKind kind)
{
    return kind == ExportKind::People || kind == ExportKind::Employers ||
           kind == ExportKind::Partners || kind == ExportKind::FollowUp ||
           kind == ExportKind::Behind || kind >= ExportKind::Stuck;
}

/// Whoever takes people out of the book leaves a row of it.
Outcome audit(const Session& session, const ExportOrder& order, std::int64_t rows)
{
    return write(session, "export.run", [&](Work& work) -> Outcome {
        nlohmann::json detail{
            {"kind", code(order.kind)}, {"file", order.file.filename().string()}, {"rows", rows}};
        if (!order.revealReason.empty())
            detail["revealed"] = order.revealReason;
        work.commit.setDetail(detail.dump());
        return {};
    });
}

} // namespace

std::string_view code(ExportKind kind)
{
    for (const auto& [known, name] : kinds)
        if (known == kind)
            return name;
    return {};
}

std::optional<ExportKind> exportKindFromCode(std::string_view text)
{
    for (const auto& [kind, name] : kinds)
        if (name == text)
            return kind;
    return std::nullopt;
}

Result<ExportReport> exportList(const Session& session, const ExportOrder& order,
                                const Progress& progress)
{
    if (Outcome allowed = admit(session, "export.run"); !allowed)
        return fail(allowed.error());
    if (!order.revealReason.empty())
        if (Outcome allowed = admit(session, "person.reveal"); !allowed)
            return fail(allowed.error());
    const auto format = storage::tableFormatOf(order.file);
    if (!format)
        return fail(refusal("export_ending", "file").with("file", order.file.filename().string()));
    try {
        const auto file = storage::TableWriter::create(order.file, *format, columnsOf(order), {},
                                                       order.replaces ? storage::Existing::Replaced
                                                                      : storage::Existing::Kept);
        const std::int64_t rows = Exporting(session, order, *file, progress).write();
        if (namesPeople(order.kind))
            if (Outcome kept = audit(session, order, rows); !kept)
                return fail(kept.error());
        file->finish();
        return ExportReport{rows};
    } catch (...) {
        return fail(handledError("export", order.file));
    }
}

} // namespace penggerak::services
