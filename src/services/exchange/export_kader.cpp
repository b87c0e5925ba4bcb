#include "services/exchange/export_kader.h"

#include "services/book/book.h"

namespace penggerak::services {

namespace {

using Add = std::function<void(const std::vector<storage::WrittenCell>&)>;

void writeAllKader(const Session& session, const ExportOrder& order, const Add& add)
{
    const auto rows = listKaderRows(session.book(), order.kader, session.book().today());
    if (!rows)
        throw Refused(rows.error());
    const auto word = [&](std::string_view code) {
        return text(code.empty() ? std::string() : term(std::string(code), order.language));
    };
    for (const KaderRow& row : *rows)
        add({text(row.kader.name), text(row.office), text(row.kader.type), text(row.kader.origin),
             row.step ? word(code(row.step->status)) : text({}), date(row.kader.since),
             date(row.kader.until), number(row.readiness.isReady() ? 1 : 0),
             date(row.lastAcquisition), number(row.heads.value()), number(row.acquired.value())});
}

void writeTrainings(const Session& session, const Add& add)
{
    const auto rows = listTrainings(session.book());
    if (!rows)
        throw Refused(rows.error());
    for (const TrainingRow& row : *rows)
        add({text(row.activity.name), text(row.theme), text(row.office), date(row.activity.from),
             date(row.activity.to), text(row.activity.place), number(row.invited),
             number(row.attended), number(row.passed), number(row.certificates)});
}

} // namespace

std::vector<std::string> kaderKeys(ExportKind kind)
{
    if (kind == ExportKind::Kader)
        return {"name",  "office",           "type",  "origin",  "status", "since", "until",
                "ready", "last_acquisition", "heads", "acquired"};
    return {"name",  "theme",   "office",   "from",   "to",
            "place", "invited", "attended", "passed", "certificates"};
}

void writeKader(const Session& session, const ExportOrder& order, const Add& add)
{
    if (order.kind == ExportKind::Kader)
        writeAllKader(session, order, add);
    else
        writeTrainings(session, add);
}

} // namespace penggerak::services
