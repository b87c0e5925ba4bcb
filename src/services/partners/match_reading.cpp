#include "core/partners/npp.h"
#include "core/partners/npwp.h"
#include "services/exchange/headed_file.h"
#include "services/partners/body_checks.h"
#include "services/partners/matcher.h"
#include "services/regions/regions.h"
#include "storage/exchange/file_digest.h"
#include "storage/offices/office_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

constexpr std::size_t mostRemarks = 1'000;

/// The rows of a file by the fields of rules/match_columns.json.
HeadedFile readList(const MatchOrder& order)
{
    static const HeadingTable table = readHeadings("rules/match_columns.json");
    HeadedFile file(order.file, order.reading, table);
    if (!file.isHeaded())
        throw Refused(refusal("import_headings", "file"));
    if (!file.has("name"))
        throw Refused(refusal("import_name_missing", "fields"));
    if (file.rows().empty())
        throw Refused(refusal("import_empty", "file"));
    return file;
}

void remark(MatchReport& report, const HeadedFile& file, std::int64_t number,
            const std::string& field, const Error& error)
{
    if (report.remarks.size() < mostRemarks)
        report.remarks.push_back({number, file.heading(field), field, {}, error.code, error.data});
}

/// A row of the file; a number that is none is left out, with a remark.
MatchRow toRow(const HeadedFile& file, const HeadedRow& from, MatchReport& report)
{
    MatchRow row;
    row.number = from.number;
    row.name = file.text(from, "name");
    row.address = file.text(from, "address");
    row.permit = file.text(from, "permit");
    if (const std::string text = file.text(from, "npp"); !text.empty()) {
        if (const auto npp = Npp::parse(text))
            row.npp = npp->text();
        else
            remark(report, file, from.number, "npp", npp.error());
    }
    if (const std::string text = file.text(from, "npwp"); !text.empty()) {
        if (const auto npwp = Npwp::parse(text))
            row.npwp = npwp->reveal();
        else
            remark(report, file, from.number, "npwp", npwp.error());
    }
    if (const std::string text = file.text(from, "region"); !text.empty()) {
        const auto region = RegionCode::parse(text);
        if (region && regionExists(*region))
            row.region = region;
        else
            remark(report, file, from.number, "region",
                   refusal("region_unknown", "region").with("region", text));
    }
    return row;
}

Outcome checkOrder(Work& work, const MatchOrder& order, const std::string& digest)
{
    const auto offices = storage::OfficeStore(work.database).all();
    if (std::none_of(offices.begin(), offices.end(),
                     [&](const auto& office) { return office.id == order.office; }))
        return fail(refusal("office_unknown", "office").with("office", order.office.text()));
    if (order.dinas)
        if (Outcome fit = checkDinas(work.database, *order.dinas, "dinas"); !fit)
            return fit;
    const auto lists = storage::MatchStore(work.database).lists();
    for (const MatchList& list : lists)
        if (list.digest == digest && list.dinas == order.dinas)
            return fail(refusal("match_file_known", "file").with("day", list.on));
    return {};
}

MatchReport writeList(Work& work, const MatchOrder& order, const HeadedFile& file,
                      const std::string& digest)
{
    MatchReport report;
    storage::MatchStore store(work.database);
    const MatchList list{MatchListId(work.database.newId()), order.dinas, order.office,
                         order.file.filename().string(),     digest,      order.on};
    store.insert(list);
    report.list = list.id;
    const Matcher matcher(work.database, matchRuleOn(order.on));
    for (const HeadedRow& from : file.rows()) {
        ++report.rows;
        MatchRow row = toRow(file, from, report);
        if (row.name.empty()) {
            ++report.rejected;
            remark(report, file, from.number, "name", refusal("name_missing", "name"));
            continue;
        }
        row.id = MatchRowId(work.database.newId());
        row.list = list.id;
        matcher.decide(row);
        if (row.state == MatchState::Open)
            ++report.open;
        else
            ++(row.reason == "number" ? report.byNumber : report.remembered);
        store.insertRow(row);
    }
    work.commit.about("match_list", list.id.value());
    work.commit.setDetail(
        nlohmann::json{{"file", list.file}, {"digest", digest}, {"rows", report.rows}}.dump());
    work.change.outreach = true;
    return report;
}

} // namespace

Result<MatchReport> readMatchList(const Session& session, const MatchOrder& order)
{
    if (Outcome allowed = admit(session, "match.run"); !allowed)
        return fail(allowed.error());
    try {
        const HeadedFile file = readList(order);
        const std::string digest = storage::fileDigest(order.file);
        return write(session, "match.run", [&](Work& work) -> Result<MatchReport> {
            if (Outcome past = checkNotFuture(session.book(), order.on, "on"); !past)
                return fail(past.error());
            if (Outcome checked = checkOrder(work, order, digest); !checked)
                return fail(checked.error());
            return writeList(work, order, file, digest);
        });
    } catch (...) {
        return fail(handledError("match", order.file));
    }
}

} // namespace penggerak::services
