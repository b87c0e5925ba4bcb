#include "services/dues/dues_lines.h"

#include "core/people/kpj.h"
#include "core/people/nik.h"
#include "services/book/verb.h"
#include "storage/dues/due_store.h"
#include "storage/dues/kpj_search.h"
#include "storage/people/person_store.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace penggerak::services {

namespace {

const std::map<std::string, std::string>& columnNames()
{
    static const std::map<std::string, std::string> names{
        {"nik", "nik"},           {"kpj", "kpj"},       {"month", "month"},
        {"bulan", "month"},       {"months", "months"}, {"jumlah bulan", "months"},
        {"code", "code"},         {"billing", "code"},  {"billing code", "code"},
        {"kode iuran", "code"},   {"kode", "code"},     {"proof", "proof"},
        {"nomor bukti", "proof"}, {"bukti", "proof"}};
    return names;
}

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \r\"");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \r\"") - first + 1);
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return text;
}

std::vector<std::string> split(const std::string& line, char separator)
{
    std::vector<std::string> parts{""};
    for (const char c : line) {
        if (c == separator)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    for (std::string& part : parts)
        part = trimmed(part);
    return parts;
}

char separatorOf(const std::string& headings)
{
    for (const char c : {'\t', ';', ','})
        if (headings.find(c) != std::string::npos)
            return c;
    return ';';
}

using Cells = std::map<std::string, std::string>;

/// Finds the due that a line means.
class Matcher
{
public:
    Matcher(storage::Database& database, PortalAct act, const Session& session)
        : m_database(database)
        , m_dues(database)
        , m_people(database)
        , m_act(act)
        , m_today(session.book().today())
    {
    }

    PortalLine match(std::int64_t number, Cells cells)
    {
        PortalLine line;
        line.number = number;
        line.billingCode = cells["code"];
        line.proof = cells["proof"];
        line.kpj = cells["kpj"];
        const auto fail = [&](Error error) {
            line.error = std::move(error);
            return line;
        };
        if (m_act == PortalAct::Confirm && !line.billingCode.empty()) {
            const auto id = m_dues.findByBillingCode(line.billingCode);
            const auto due = id ? m_dues.find(*id) : std::nullopt;
            if (!due)
                return fail(refusal("portal_no_match", "code"));
            return take(line, *due);
        }
        const auto person = personOf(cells, line);
        if (!person)
            return fail(person.error());
        const auto month = Month::parse(cells["month"]);
        if (!cells["month"].empty() && !month)
            return fail(refusal("month_invalid", "month").with("value", cells["month"]));
        std::vector<storage::StandingDue> fitting;
        for (const storage::StandingDue& due : m_dues.ofHead(*person, Segment::Bpu))
            if (waits(due.now.state) && (!month || due.due.overlaps(*month, 1)))
                fitting.push_back(due);
        for (const storage::StandingDue& due : m_dues.ofHead(*person, Segment::Pu))
            if (waits(due.now.state) && (!month || due.due.overlaps(*month, 1)))
                fitting.push_back(due);
        if (fitting.empty())
            return fail(refusal("portal_no_match", "nik"));
        if (fitting.size() > 1)
            return fail(
                refusal("portal_several", "month").with("count", std::int64_t(fitting.size())));
        return take(line, fitting.front());
    }

private:
    bool waits(DueState state) const
    {
        return m_act == PortalAct::Debit
                   ? state == DueState::Collected || state == DueState::HandedIn
                   : state == DueState::Debited || state == DueState::PaidIn;
    }

    Result<PersonId> personOf(Cells& cells, PortalLine& line)
    {
        std::optional<PersonId> person;
        if (!cells["nik"].empty()) {
            const auto nik = Nik::parse(cells["nik"]);
            if (!nik)
                return fail(nik.error());
            line.maskedNik = nik->masked();
            person = m_people.findByNik(nik->reveal());
        } else if (const auto kpj = Kpj::parse(cells["kpj"])) {
            person = storage::findByKpj(m_database, kpj->reveal());
        }
        return person ? Result<PersonId>(*person) : fail("portal_no_match", "nik");
    }

    PortalLine take(PortalLine line, const storage::StandingDue& due)
    {
        DueListRow row;
        row.due = due.due;
        row.state = due.now.state;
        row.since = due.now.since;
        row.days = std::max(0, m_today.sinceEpoch() - due.now.since.sinceEpoch());
        if (const auto person = m_people.find(due.now.person))
            row.person = person->name;
        line.due = row;
        const auto [other, isNew] = m_taken.emplace(due.due.id, line.number);
        if (!isNew)
            line.error = refusal("portal_twice", "row").with("line", other->second);
        return line;
    }

    storage::Database& m_database;
    storage::DueStore m_dues;
    storage::PersonStore m_people;
    PortalAct m_act;
    Day m_today;
    std::map<DueId, std::int64_t> m_taken;
};

/// The lines of the text as cells by column.
Result<std::vector<std::pair<std::int64_t, Cells>>> cellsOf(const std::string& text)
{
    std::vector<std::pair<std::int64_t, Cells>> rows;
    std::vector<std::string> columns;
    char separator = ';';
    std::int64_t number = 0;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (trimmed(line).empty())
            continue;
        if (columns.empty()) {
            separator = separatorOf(line);
            for (const std::string& heading : split(line, separator)) {
                const auto known = columnNames().find(lower(heading));
                columns.push_back(known == columnNames().end() ? "" : known->second);
            }
            if (std::all_of(columns.begin(), columns.end(),
                            [](const std::string& name) { return name.empty(); }))
                return fail("portal_headings", "file");
            continue;
        }
        Cells cells;
        const auto parts = split(line, separator);
        for (std::size_t i = 0; i < parts.size() && i < columns.size(); ++i)
            cells[columns[i]] = parts[i];
        rows.emplace_back(number, std::move(cells));
    }
    if (rows.empty())
        return fail("portal_empty", "file");
    return rows;
}

} // namespace

Result<std::vector<PortalLine>> matchLines(const Session& session, PortalAct act,
                                           const std::string& text)
{
    if (Outcome allowed = admit(session, act == PortalAct::Debit ? "dues.debit" : "dues.confirm");
        !allowed)
        return fail(allowed.error());
    const auto rows = cellsOf(text);
    if (!rows)
        return fail(rows.error());
    return readFrom(session.book(),
                    [&](storage::Database& database) -> Result<std::vector<PortalLine>> {
                        Matcher matcher(database, act, session);
                        std::vector<PortalLine> lines;
                        for (const auto& [number, cells] : *rows)
                            lines.push_back(matcher.match(number, cells));
                        return lines;
                    });
}

Result<Posted> writeLines(const Session& session, PortalAct act,
                          const std::vector<PortalLine>& lines, Day on, const std::string& key)
{
    std::int64_t errors = 0;
    std::int64_t first = 0;
    for (const PortalLine& line : lines)
        if (line.error || !line.due) {
            ++errors;
            first = first == 0 ? line.number : first;
        }
    if (errors > 0)
        return fail(refusal("portal_errors", "file").with("count", errors).with("line", first));
    if (act == PortalAct::Debit) {
        std::vector<DebitDue> rows;
        for (const PortalLine& line : lines)
            rows.push_back({line.due->due.id, line.billingCode, on, ""});
        return debitDues(session, rows, key);
    }
    std::vector<ConfirmDue> rows;
    for (const PortalLine& line : lines)
        rows.push_back({line.due->due.id, line.proof, line.kpj, on, ""});
    return confirmDues(session, rows, key);
}

} // namespace penggerak::services
