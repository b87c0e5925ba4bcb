#include "app/cli/money.h"

#include <sstream>

namespace penggerak::cli {

using nlohmann::ordered_json;

DepositOwner ownerOf(const Book& book, const std::string& kader, const std::string& wadah)
{
    if (kader.empty() == wadah.empty())
        throw UsageError("--kader K | --wadah W", "kader");
    if (!kader.empty())
        return {kaderOf(book, kader), std::nullopt};
    return {std::nullopt, maybeBody(book, wadah)};
}

std::set<Programme> programmesOf(const std::string& text)
{
    std::set<Programme> programmes;
    std::istringstream words(text);
    for (std::string word; std::getline(words, word, ',');) {
        const auto programme = programmeFromCode(word);
        if (!programme)
            throw UsageError("--programmes: " + word + " (jkk,jkm,jht,jp)", "programmes");
        programmes.insert(*programme);
    }
    return programmes;
}

Answer postedAnswer(Context& context, const services::Posted& posted)
{
    Answer answer;
    answer.json = {{"id", std::to_string(posted.id)},
                   {"seq", posted.seq},
                   {"available", posted.available.value()},
                   {"held", posted.held},
                   {"rows", posted.rows}};
    answer.text = std::to_string(posted.id) + '\n' +
                  (posted.held ? context.say("Dicatat tanpa deposit. ", "Held without cover. ")
                               : std::string()) +
                  context.say("Deposit tersedia Rp ", "Deposit available Rp ") +
                  services::formatCount(posted.available.value(), context.language()) + '\n';
    return answer;
}

Answer proposedAnswer(Context& context, ProposalId proposal)
{
    Answer answer;
    answer.json = {
        {"id", proposal.text()}, {"seq", context.session().book().lastSeq()}, {"proposed", true}};
    answer.text = proposal.text() + '\n' +
                  context.say("Menunggu persetujuan orang kedua.\n",
                              "Waits for a second person's approval.\n");
    return answer;
}

ordered_json toJson(const services::DueListRow& row)
{
    const Due& due = row.due;
    ordered_json programmes = ordered_json::array();
    for (const Programme programme : due.programmes)
        programmes.push_back(std::string(code(programme)));
    return {{"id", due.id.text()},
            {"state", std::string(code(row.state))},
            {"since", row.since.iso()},
            {"days", row.days},
            {"person", due.person.text()},
            {"name", row.person},
            {"segment", std::string(code(due.segment))},
            {"channel", std::string(code(due.channel))},
            {"kader", row.kader},
            {"first", due.first.text()},
            {"last", due.last().text()},
            {"months", due.months},
            {"programmes", programmes},
            {"amount", due.amount.value()},
            {"computed", due.computed.value()},
            {"reason", std::string(code(due.reason))},
            {"on", due.happenedOn.iso()},
            {"receipt", row.receipt},
            {"billing_code", row.billingCode},
            {"proof", row.proof}};
}

Table dueTable(Context& context)
{
    return Table({context.say("Nama", "Name"), context.say("Bulan", "Months"),
                  context.say(">Jumlah", ">Amount"), context.say("Keadaan", "State"),
                  context.say("Sejak", "Since"), context.say(">Hari", ">Days"), "Kader",
                  context.say("Kuitansi", "Receipt"), context.say("Kode iuran", "Billing code"),
                  "ID"});
}

std::vector<std::string> cellsOf(const services::DueListRow& row, Language language)
{
    std::string months = services::formatMonth(row.due.first, language);
    if (row.due.months > 1)
        months += " - " + services::formatMonth(row.due.last(), language);
    return {row.person,
            months,
            services::formatCount(row.due.amount.value(), language),
            services::term(services::termOf(row.state), language),
            services::formatDay(row.since, language),
            std::to_string(row.days),
            row.kader,
            row.receipt,
            row.billingCode,
            row.due.id.text()};
}

} // namespace penggerak::cli
