#pragma once

#include "core/dues/calculator.h"
#include "core/dues/due.h"
#include "services/actors/session.h"
#include "services/rupiah/posted.h"

#include <map>
#include <string>
#include <vector>

namespace penggerak::services {

/// Dues from the worker's hand to the official proof (design.md 1.3).

/// The state's word in terms.json.
inline std::string termOf(DueState state)
{
    return "due." + std::string(code(state));
}

/// What covers a due: the deposit or nothing is recorded; the deposit or, where it is short, held
/// without cover; held in any case.
enum class Cover { Deposit, DepositOrHeld, Held };

struct RecordDue
{
    PersonId person;
    Segment segment = Segment::Bpu;
    KaderId kader; ///< who collected it
    Day on;
    std::optional<Month> first; ///< empty: the month after the last one that is taken
    int months = 1;             ///< 1, 2, 3, 6 or 12
    std::set<Programme> programmes{Programme::Jkk, Programme::Jkm};
    Rupiah income; ///< reported for a month
    std::string sector;
    std::string payer;
    std::string risk = "1";
    std::optional<Rupiah> amount; ///< of the paid receipt, where the rates say another one
    AmountReason reason = AmountReason::None;
    std::string receipt; ///< number of a block; may be empty
    Cover cover = Cover::Deposit;
    std::string key;
};
/// Codes: those of checkAmount() and duesOf(), `person_unknown`, `kader_unknown`, `kader_not_own`,
/// those of a ReadinessReason, `held_open` (name, amount), `due_months` (months), `due_overlap`
/// (month, state), `due_not_registered`, `due_before_registration` (month, registered),
/// `due_too_far` (month, last), `amount_differs` (amount, computed), `collect_limit` (limit,
/// collected), `deposit_short` (short_by, available, day), those of useReceipt(), `date_future`,
/// `key_reused`.
Result<Posted> recordDue(const Session& session, const RecordDue& command);

/// What recordDue() would ask for: the first month and the amount; writes nothing.
struct DueQuote
{
    Month first;
    int months = 1;
    Rupiah amount;
    Rupiah available;
    Rupiah shortBy; ///< zero where the deposit covers it
};
Result<DueQuote> quoteDue(const Session& session, const RecordDue& command);

/// A held due becomes a due, once the deposit covers it. Codes: those of recordDue(),
/// `due_unknown`, `due_state` (state, wanted).
Result<Posted> settleHeld(const Session& session, DueId due, Day on, const std::string& key);

/// Paid through another channel: enters as confirmed.
struct NewPayment
{
    PersonId person;
    Segment segment = Segment::Bpu;
    Channel channel = Channel::Portal;
    std::optional<BodyId> body; ///< the sponsor or employer
    Month first;
    int months = 1; ///< 1 to 12
    std::set<Programme> programmes{Programme::Jkk, Programme::Jkm};
    Rupiah amount;
    Day on;
    std::string proof;
    std::string kpj;
    std::string key;
};
/// Codes: those of recordDue() about person, months and amount, `proof_missing`, `payment_channel`,
/// `kpj_other` (name), those of Kpj::parse().
Result<Posted> addPayment(const Session& session, const NewPayment& payment);

/// The billing code of a collected due, which the deposit then pays; or of one handed in, which the
/// branch pays.
struct DebitDue
{
    DueId due;
    std::string billingCode;
    Day on;
    std::string key;
};
/// Codes: `due_unknown`, `due_state` (state, wanted), `billing_code_missing`,
/// `billing_code_taken` (code), `due_step_order` (day, last), `date_future`.
Result<Posted> debitDue(const Session& session, const DebitDue& command);

struct ConfirmDue
{
    DueId due;
    std::string proof;
    std::string kpj; ///< may be empty
    Day on;          ///< of the official proof
    std::string key;
};
/// Codes: `proof_missing`, `kpj_other` (name), and those of debitDue().
Result<Posted> confirmDue(const Session& session, const ConfirmDue& command);

/// Many in one commit, in the order given; nothing is written where one is refused, and the field
/// of the refusal names its row.
Result<Posted> debitDues(const Session& session, const std::vector<DebitDue>& rows,
                         const std::string& key);
Result<Posted> confirmDues(const Session& session, const std::vector<ConfirmDue>& rows,
                           const std::string& key);

/// `entry_error`, `double_entry`, `wrong_person`, `other`.
const std::vector<std::string>& reversalReasons();
struct ReverseDue
{
    DueId due;
    std::string reason;
    bool lastStep = false; ///< takes the last step back alone
    std::string key;
};
/// Entered by mistake: every row is reversed on its own day and the months are free again. Codes:
/// `due_unknown`, `due_final` (state), `due_first_step`, `due_handed_in`, `reversal_reason`
/// (reason).
Result<Posted> reverseDue(const Session& session, const ReverseDue& command);

/// Cash back to the worker, against his receipt: one proposes, another approves. Codes:
/// `due_unknown`, `due_state`, `receipt_not_shown` (number).
struct ReturnDue
{
    DueId due;
    std::string receipt; ///< as printed on the worker's paper; empty where the due has none
    Day on;
};
Result<ProposalId> proposeReturn(const Session& session, const ReturnDue& command);

struct DueListRow
{
    Due due;
    DueState state = DueState::Collected;
    Day since;
    std::string person;
    std::string kader;
    std::string receipt;
    std::string billingCode;
    std::string proof;
    int days = 0; ///< in this state, to the day asked for
};
struct DueFilter
{
    std::optional<PersonId> person;
    std::optional<KaderId> kader;
    std::optional<DueState> state;
    std::optional<Channel> channel;
    std::optional<Day> from;
    std::optional<Day> until;
};
struct DuePage
{
    std::int64_t total = 0;
    Rupiah amount; ///< of all of them
    std::vector<DueListRow> rows;
    std::string next; ///< empty on the last page
};
/// By entry. A user who is a kader sees his own. Code: `page_unknown`.
Result<DuePage> listDues(const Session& session, const DueFilter& filter, const std::string& at,
                         std::size_t limit);

struct DueDetails
{
    DueListRow row;
    std::vector<DueStep> steps;
    std::vector<Transfer> transfers;
    std::string recordedBy;
    int prints = 0;
};
/// Code: `due_unknown`.
Result<DueDetails> showDue(const Session& session, DueId due);

/// What is on its way: cash with the kader, debited without proof, handed in and not paid.
struct StuckGroup
{
    std::string name; ///< `collected`, `debited`, `handed_in`
    Rupiah amount;
    Rupiah ledger;                ///< what the accounts say of it
    std::vector<DueListRow> rows; ///< the oldest first
};
Result<std::vector<StuckGroup>> stuckDues(const Session& session, Day on,
                                          const std::optional<KaderId>& kader);

} // namespace penggerak::services
