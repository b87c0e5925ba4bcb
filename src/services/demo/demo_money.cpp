#include "services/demo/demo_writer.h"
#include "services/dues/hand_in.h"
#include "services/receipts/receipts.h"
#include "services/rupiah/deposits.h"
#include "services/sheets/sheets.h"

#include <stdexcept>

namespace penggerak::services {

namespace {

using Json = nlohmann::json;

std::string text(const Json& row, const char* key)
{
    return row.value(key, std::string());
}

template <class T>
Outcome outcomeOf(const Result<T>& result)
{
    return result ? Outcome() : fail(result.error());
}

} // namespace

PersonId DemoWriter::personNamed(const std::string& name) const
{
    for (const auto& [person, id] : m_people)
        if (person->fields.name == name)
            return id;
    throw std::runtime_error("demo data: nobody is " + name);
}

Outcome DemoWriter::recordDemoDue(const Json& row, Day on)
{
    RecordDue due;
    due.person = personNamed(text(row, "person"));
    due.kader = m_kader.at(text(row, "kader"));
    due.on = on;
    due.months = row.at("months").get<int>();
    due.receipt = text(row, "receipt");
    due.cover = text(row, "do") == "hold" ? Cover::DepositOrHeld : Cover::Deposit;
    const auto posted = recordDue(as("staf"), due);
    if (posted)
        m_dues[text(row, "person")] = DueId(posted->id);
    return outcomeOf(posted);
}

Outcome DemoWriter::payDemoDue(const Json& row, Day on)
{
    NewPayment payment;
    payment.person = personNamed(text(row, "person"));
    payment.channel = channelFromCode(text(row, "channel")).value();
    payment.first = Month::parse(text(row, "month")).value();
    payment.months = row.at("months").get<int>();
    payment.amount = Rupiah(row.at("amount").get<std::int64_t>());
    payment.on = on;
    payment.proof = text(row, "proof");
    return outcomeOf(addPayment(as("staf"), payment));
}

Outcome DemoWriter::handInDemo(const Json& row, Day on)
{
    HandIn order;
    order.kader = m_kader.at(text(row, "kader"));
    order.on = on;
    for (const Json& name : row.at("people"))
        order.dues.push_back(m_dues.at(name.get<std::string>()));
    for (const auto& [value, pieces] : row.at("pieces").items())
        order.pieces.emplace(std::stoll(value), pieces.get<std::int64_t>());
    return outcomeOf(handIn(as("staf"), order));
}

Outcome DemoWriter::writeMoneyAct(const DemoKaderAct& act)
{
    const Json& row = act.row;
    const std::string what = text(row, "do");
    const Session& session = as("staf");
    if (what == "receipts")
        return outcomeOf(issueReceipts(session, {m_kader.at(text(row, "kader")), text(row, "first"),
                                                 text(row, "last"), act.on}));
    if (what == "void")
        return outcomeOf(voidReceipt(session, text(row, "number"), act.on, text(row, "reason")));
    if (what == "deposit") {
        DepositCommand command;
        command.owner = {m_kader.at(text(row, "kader")), std::nullopt};
        command.amount = Rupiah(row.at("amount").get<std::int64_t>());
        command.on = act.on;
        command.proof = text(row, "proof");
        return outcomeOf(topUpDeposit(session, command));
    }
    if (what == "due" || what == "hold")
        return recordDemoDue(row, act.on);
    if (what == "payment")
        return payDemoDue(row, act.on);
    if (what == "handin")
        return handInDemo(row, act.on);
    if (what == "sheet") {
        NewSheet sheet;
        sheet.kind = sheetKindFromCode(text(row, "kind")).value();
        sheet.kader = m_kader.at(text(row, "kader"));
        return outcomeOf(makeSheet(session, sheet));
    }
    const DueId due = m_dues.at(text(row, "person"));
    if (what == "debit")
        return outcomeOf(debitDue(session, {due, text(row, "code"), act.on, ""}));
    if (what != "confirm")
        throw std::runtime_error("demo data: do " + what);
    return outcomeOf(confirmDue(session, {due, text(row, "proof"), "", act.on, ""}));
}

} // namespace penggerak::services
