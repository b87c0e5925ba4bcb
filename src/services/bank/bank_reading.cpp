#include "services/bank/bank.h"
#include "services/book/verb.h"
#include "services/exchange/headed_file.h"
#include "storage/bank/bank_store.h"
#include "storage/database/hash.h"
#include "storage/exchange/file_digest.h"
#include "storage/offices/office_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace penggerak::services {

namespace {

constexpr std::size_t mostRemarks = 1'000;

/// What one cell says of money: out of the account below zero, into it above.
enum class Side { AsWritten, In, Out };

HeadedFile readStatement(const BankOrder& order)
{
    static const HeadingTable table = readHeadings("rules/bank_columns.json");
    HeadedFile file(order.file, order.reading, table);
    const bool hasMoney = file.has("amount") || (file.has("debit") && file.has("credit"));
    if (!file.has("on") || !file.has("description") || !hasMoney)
        throw Refused(refusal("bank_headings", "file").with("found", file.headings()));
    if (file.rows().empty())
        throw Refused(refusal("import_empty", "file"));
    return file;
}

/// Banks write `D`, `DB`, `Debit`, `Debet` or `K`, `C`, `CR`, `Kredit`.
Result<Side> sideOf(const std::string& text)
{
    if (text.empty())
        return Side::AsWritten;
    switch (std::toupper(static_cast<unsigned char>(text.front()))) {
    case 'D':
        return Side::Out;
    case 'C':
    case 'K':
        return Side::In;
    default:
        return fail(refusal("bank_side", "side").with("value", text));
    }
}

/// The words behind an amount: `500.000,00 DB`.
std::string wordBehind(std::string& amount)
{
    const auto last = amount.find_last_of("0123456789,-.)");
    const auto word = amount.find_first_not_of(' ', last == std::string::npos ? 0 : last + 1);
    if (last == std::string::npos || word == std::string::npos)
        return {};
    std::string behind = amount.substr(word);
    amount.erase(last + 1);
    return behind;
}

/// Zero where the cell says nothing.
Result<Rupiah> rupiahIn(const HeadedFile& file, const HeadedRow& row, const std::string& field,
                        Side side)
{
    std::string text = file.text(row, field);
    const std::string behind = wordBehind(text);
    if (text.empty() || text == "-")
        return Rupiah();
    const auto amount = parseRupiah(text, file.hand(row, field));
    if (!amount)
        return fail(refusal(amount.error().code, field).with("value", text));
    const auto said = sideOf(behind);
    if (!said)
        return fail(said.error());
    const Side way = *said == Side::AsWritten ? side : *said;
    if (way == Side::AsWritten)
        return *amount;
    const Rupiah size = *amount < Rupiah() ? -*amount : *amount;
    return way == Side::Out ? -size : size;
}

Result<Rupiah> amountOf(const HeadedFile& file, const HeadedRow& row)
{
    if (file.has("debit") && file.has("credit")) {
        const auto out = rupiahIn(file, row, "debit", Side::Out);
        const auto in = rupiahIn(file, row, "credit", Side::In);
        if (!out || !in)
            return fail(out ? in.error() : out.error());
        return *in + *out;
    }
    const auto side = sideOf(file.text(row, "side"));
    if (!side)
        return fail(side.error());
    return rupiahIn(file, row, "amount", *side);
}

/// A row of the statement; nothing where it moves no money.
Result<std::optional<BankLine>> lineOf(const HeadedFile& file, const HeadedRow& row,
                                       OfficeId office)
{
    const auto amount = amountOf(file, row);
    if (!amount)
        return fail(amount.error());
    if (amount->isZero())
        return std::optional<BankLine>();
    const std::string written = file.text(row, "on");
    const auto on = parseDay(written);
    if (!on)
        return fail(refusal(on.error().code, "on").with("value", written));
    BankLine line;
    line.office = office;
    line.on = *on;
    line.amount = *amount;
    line.description = file.text(row, "description");
    line.reference = file.text(row, "reference");
    return std::optional(line);
}

/// A statement may hold the very same line twice: `times` tells them apart.
std::string digestOf(const BankLine& line, int times)
{
    const nlohmann::json said{line.office.text(), line.on.iso(),  line.amount.value(),
                              line.description,   line.reference, times};
    return storage::toHex(storage::blake2b(said.dump()));
}

BankReport writeLines(Work& work, const BankOrder& order, const HeadedFile& file)
{
    BankReport report;
    storage::BankStore store(work.database);
    const std::set<std::string> known = store.digests();
    std::map<std::string, int> times;
    for (const HeadedRow& row : file.rows()) {
        const auto read = lineOf(file, row, order.office);
        if (!read) {
            ++report.rejected;
            const Error& error = read.error();
            if (report.remarks.size() < mostRemarks)
                report.remarks.push_back({row.number, file.heading(error.field), error.field,
                                          file.text(row, error.field), error.code, error.data});
            continue;
        }
        if (!*read)
            continue;
        ++report.rows;
        BankLine line = **read;
        const std::string digest = digestOf(line, ++times[digestOf(line, 0)]);
        if (known.count(digest) != 0) {
            ++report.known;
            continue;
        }
        line.id = BankLineId(work.database.newId());
        store.insert(line, work.commit.seq(), digest);
        ++report.fresh;
    }
    work.commit.about("office", order.office.value());
    work.commit.setDetail(nlohmann::json{
        {"file", order.file.filename().string()},
        {"digest", storage::fileDigest(order.file)},
        {"rows", report.rows},
        {"new", report.fresh}}.dump());
    work.change.rupiah = true;
    return report;
}

} // namespace

Result<BankReport> importBank(const Session& session, const BankOrder& order)
{
    if (Outcome allowed = admit(session, "bank.import"); !allowed)
        return fail(allowed.error());
    try {
        const HeadedFile file = readStatement(order);
        return writeAs(
            session.book(), session.actor(), "bank.import",
            [&](Work& work) -> Result<BankReport> {
                const auto offices = storage::OfficeStore(work.database).all();
                if (std::none_of(offices.begin(), offices.end(),
                                 [&](const auto& office) { return office.id == order.office; }))
                    return fail(
                        refusal("office_unknown", "office").with("office", order.office.text()));
                return writeLines(work, order, file);
            },
            order.dryRun ? Ending::RollBack : Ending::Commit);
    } catch (...) {
        return fail(handledError("bank", order.file));
    }
}

} // namespace penggerak::services
