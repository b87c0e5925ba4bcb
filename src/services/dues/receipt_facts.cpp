#include "services/dues/receipt_facts.h"

#include "core/dues/check_digit.h"
#include "services/book/book.h"
#include "services/offices/offices.h"
#include "services/people/people.h"
#include "services/rupiah/deposits.h"

namespace penggerak::services {

std::string receiptCheck(const std::string& number, Rupiah amount)
{
    const std::string digits = number + std::to_string(amount.value());
    const auto digit = checkDigit(digits);
    if (!digit)
        return {};
    constexpr std::size_t group = 4;
    std::string code;
    for (const char each : digits + *digit) {
        if (code.size() % (group + 1) == group)
            code.push_back('-');
        code.push_back(each);
    }
    return code;
}

Result<ReceiptFacts> receiptFacts(const Session& session, DueId id)
{
    const auto details = showDue(session, id);
    if (!details)
        return fail(details.error());
    const Due& due = details->row.due;
    const auto person = showPerson(session, due.person);
    if (!person)
        return fail(person.error());
    ReceiptFacts facts;
    facts.due = due.id;
    facts.number = details->row.receipt;
    facts.check = receiptCheck(facts.number, due.amount);
    for (const Office& office : listOffices(session.book()))
        if (office.id == due.office)
            facts.office = office.name;
    facts.payer = details->row.person;
    facts.maskedNik = person->fields.nik;
    facts.kader = details->row.kader;
    facts.recordedBy = details->recordedBy;
    facts.on = due.happenedOn;
    facts.first = due.first;
    facts.months = due.months;
    facts.programmes = due.programmes;
    facts.amount = due.amount;
    facts.state = details->row.state;
    facts.prints = details->prints;
    if (due.kader) {
        const auto deposit =
            showDeposit(session, {due.kader, std::nullopt}, session.book().today());
        if (deposit)
            facts.available = deposit->available;
    }
    return facts;
}

} // namespace penggerak::services
