#include "services/exchange/export_money.h"

#include "core/people/nik.h"
#include "services/book/verb.h"
#include "services/dues/dues.h"
#include "services/dues/hand_in.h"
#include "services/incentive/incentives.h"
#include "services/receipts/receipts.h"
#include "services/rupiah/statement_words.h"
#include "storage/people/person_store.h"

namespace penggerak::services {

namespace {

using Add = std::function<void(const std::vector<storage::WrittenCell>&)>;

template <class T>
T taken(Result<T> result)
{
    if (!result)
        throw Refused(result.error());
    return std::move(*result);
}

storage::WrittenCell word(std::string_view code, Language language)
{
    return text(code.empty() ? std::string() : term(std::string(code), language));
}

storage::WrittenCell rupiah(Rupiah amount)
{
    return number(amount.value());
}

void writeStuck(const Session& session, const ExportOrder& order, const Add& add)
{
    const auto groups = taken(stuckDues(session, session.book().today(), order.moneyKader));
    for (const StuckGroup& group : groups)
        for (const DueListRow& row : group.rows)
            add({text(row.kader), text(row.person), text(row.due.first.text()),
                 number(row.due.months), rupiah(row.due.amount),
                 word(termOf(row.state), order.language), date(row.since), number(row.days),
                 text(row.receipt), text(row.billingCode)});
}

void writeDeposits(const Session& session, const Add& add)
{
    for (const auto rows = taken(listDeposits(session, session.book().today()));
         const DepositRow& row : rows)
        add({text(row.name), rupiah(row.deposit.posted), rupiah(row.deposit.reserved),
             rupiah(row.floor), rupiah(row.available), rupiah(row.cash), date(row.cashSince)});
}

void writeStatement(const Session& session, const ExportOrder& order, const Add& add)
{
    const auto statement = taken(accountStatement(session, order.account, order.from, order.until));
    for (const StatementRow& row : statement.rows)
        add({date(row.transfer.happenedOn), text(entryWords(row, order.language)),
             text(entryNote(row, order.language)), rupiah(row.change), rupiah(row.reserved),
             rupiah(row.after.posted), rupiah(row.after.reserved)});
}

void writeHandIns(const Session& session, const ExportOrder& order, const Add& add)
{
    for (const auto rows = taken(listHandIns(session, order.moneyKader));
         const HandInRow& row : rows)
        add({date(row.on), text(row.kader), rupiah(row.expected), rupiah(row.counted),
             rupiah(row.counted - row.expected)});
}

void writeReceipts(const Session& session, const ExportOrder& order, const Add& add)
{
    for (const auto blocks = taken(listReceiptBlocks(session, order.moneyKader));
         const BlockRow& block : blocks)
        for (const auto rows = taken(listReceipts(session, block.id)); const ReceiptRow& row : rows)
            add({text(row.number),
                 word(row.state == "open" ? "unaccounted" : row.state, order.language),
                 text(row.kaderName), text(row.person), date(row.on), text(row.reason)});
}

/// Names and masked numbers of people, looked up once each.
class Faces
{
public:
    explicit Faces(const Session& session)
        : m_session(session)
    {
    }
    std::string nik(PersonId person)
    {
        const auto known = m_niks.find(person);
        if (known != m_niks.end())
            return known->second;
        const auto found =
            readFrom(m_session.book(), [&](storage::Database& database) -> Result<std::string> {
                const auto record = storage::PersonStore(database).find(person);
                const auto number = Nik::parse(record ? record->nik.value_or("") : "");
                return number ? number->masked() : std::string();
            });
        return m_niks.emplace(person, found.value_or(std::string())).first->second;
    }

private:
    const Session& m_session;
    std::map<PersonId, std::string> m_niks;
};

void writeIncentives(const Session& session, const ExportOrder& order, const Add& add)
{
    const IncentiveList list =
        taken(order.moneyKader ? showIncentive(session, *order.moneyKader, order.month)
                               : listIncentives(session, order.month));
    Faces faces(session);
    const auto line = [&](const std::string& kader, PersonId person, Segment segment,
                          const char* kind, Month month, Rupiah amount, IncentiveReason reason) {
        const auto name = list.people.find(person);
        add({text(kader), text(name == list.people.end() ? std::string() : name->second),
             text(faces.nik(person)), text(std::string(code(segment))), word(kind, order.language),
             text(month.text()), rupiah(amount), word(code(reason), order.language)});
    };
    for (const IncentiveView& row : list.rows) {
        for (const AcquisitionLine& each : row.incentive.acquisitionLines)
            line(row.name, each.person, each.segment, "incentive_new", list.month, each.amount,
                 each.reason);
        if (!row.incentive.bonus.isZero())
            add({text(row.name), text({}), text({}), text({}),
                 word("incentive_bonus", order.language), text(list.month.text()),
                 rupiah(row.incentive.bonus), text({})});
        for (const DuesIncentiveLine& each : row.incentive.duesLines)
            line(row.name, each.dues.person, each.dues.segment, "incentive_dues",
                 each.dues.contribution, each.amount, each.reason);
    }
}

} // namespace

std::vector<std::string> moneyKeys(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Stuck:
        return {"kader", "name",  "first_month", "months",  "amount",
                "state", "since", "days",        "receipt", "billing_code"};
    case ExportKind::Deposits:
        return {"name", "balance", "reserved", "floor", "available", "cash_in_hand", "cash_since"};
    case ExportKind::Statement:
        return {"on", "entry", "note", "change", "reserved_change", "balance", "reserved"};
    case ExportKind::HandIns:
        return {"on", "kader", "expected", "counted", "counted_over"};
    case ExportKind::Receipts:
        return {"receipt", "state", "kader", "name", "on", "reason"};
    default:
        return {"kader", "name", "nik", "segment", "kind", "month", "amount", "reason"};
    }
}

void writeMoney(const Session& session, const ExportOrder& order, const Add& add)
{
    switch (order.kind) {
    case ExportKind::Stuck:
        return writeStuck(session, order, add);
    case ExportKind::Deposits:
        return writeDeposits(session, add);
    case ExportKind::Statement:
        return writeStatement(session, order, add);
    case ExportKind::HandIns:
        return writeHandIns(session, order, add);
    case ExportKind::Receipts:
        return writeReceipts(session, order, add);
    default:
        return writeIncentives(session, order, add);
    }
}

} // namespace penggerak::services
