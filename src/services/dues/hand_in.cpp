#include "services/dues/hand_in.h"

#include "resources/resources.h"
#include "services/dues/due_commit.h"
#include "services/dues/handing_in.h"
#include "services/rupiah/owners.h"
#include "storage/dues/hand_in_store.h"
#include "storage/outreach/kader_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

using nlohmann::json;

Result<Rupiah> countedOf(const std::map<std::int64_t, std::int64_t>& pieces)
{
    Rupiah sum;
    for (const auto& [value, count] : pieces) {
        const auto& known = denominations();
        if (std::find(known.begin(), known.end(), value) == known.end())
            return fail(refusal("denomination_unknown", "pieces").with("value", value));
        if (count < 0 || count > 1'000'000'000)
            return fail("pieces_negative", "pieces");
        sum += Rupiah(value) * count;
    }
    return sum;
}

Result<std::vector<storage::StandingDue>> duesOf(storage::Database& database, const HandIn& command)
{
    storage::DueStore store(database);
    std::vector<storage::StandingDue> dues;
    if (command.dues.empty()) {
        storage::DueCondition collected;
        collected.kader = command.kader;
        collected.state = DueState::Collected;
        dues = store.list(collected);
    }
    for (const DueId id : command.dues) {
        const auto due = store.find(id);
        if (!due)
            return fail("due_unknown", "due");
        if (due->due.kader != command.kader)
            return fail("due_other_kader", "due");
        dues.push_back(*due);
    }
    if (dues.empty())
        return fail("rows_missing", "due");
    return dues;
}

void postDifference(Posting& posting, OfficeId office, HandInId id, Rupiah difference, Day on)
{
    if (difference.isZero())
        return;
    const AccountId till = posting.account(Account::of(office, AccountKind::BranchCash));
    const AccountId overShort = posting.account(Account::of(office, AccountKind::OverShort));
    const bool over = difference > Rupiah();
    Transfer row;
    row.kind = TransferKind::Difference;
    row.happenedOn = on;
    row.amount = over ? difference : -difference;
    row.handIn = id;
    row.debit = over ? till : overShort;
    row.credit = over ? overShort : till;
    posting.post(row);
}

/// The reservation is voided and the cash goes over; the branch pays when it enters the billing
/// code.
Outcome moveIn(Work& work, Posting& posting, storage::StandingDue& due, HandInId id, Day on)
{
    if (Outcome step = checkStep(due, DueState::HandedIn, on, posting.today()); !step)
        return step;
    if (const auto cover = openCover(standingRows(posting, due.due.id)))
        posting.settle(*cover, Phase::Voided, on);
    Transfer row;
    row.kind = TransferKind::HandedIn;
    row.happenedOn = on;
    row.amount = due.due.amount;
    row.due = due.due.id;
    row.handIn = id;
    row.debit = posting.account(Account::of(due.due.office, AccountKind::BranchCash));
    row.credit = posting.account(Account::cashOf(*due.due.kader));
    posting.post(row);
    DueStep step;
    step.to = DueState::HandedIn;
    step.happenedOn = on;
    step.handIn = id;
    addStep(work, due, step);
    return {};
}

Result<Posted> enter(Work& work, Posting& posting, const HandIn& command, bool mayDiffer)
{
    const auto counted = countedOf(command.pieces);
    if (!counted)
        return fail(counted.error());
    const auto office = officeOfOwner(work.database, {command.kader, std::nullopt});
    if (!office)
        return fail(office.error());
    auto dues = duesOf(work.database, command);
    if (!dues)
        return fail(dues.error());
    Rupiah expected;
    for (const storage::StandingDue& due : *dues)
        expected += due.due.amount;
    const Rupiah difference = *counted - expected;
    if (!difference.isZero() && !mayDiffer)
        return fail(refusal("hand_in_difference", "pieces")
                        .with("expected", expected.value())
                        .with("counted", counted->value())
                        .with("difference", difference.value()));
    storage::HandInRecord record;
    record.id = HandInId(work.database.newId());
    record.seq = work.commit.seq();
    record.kader = command.kader;
    record.office = *office;
    record.on = command.on;
    record.expected = expected;
    record.counted = *counted;
    for (const auto& [value, count] : command.pieces)
        if (count > 0)
            record.pieces.emplace(value, count);
    storage::HandInStore(work.database).insert(record);
    for (storage::StandingDue& due : *dues)
        if (Outcome moved = moveIn(work, posting, due, record.id, command.on); !moved)
            return fail(moved.error());
    postDifference(posting, *office, record.id, difference, command.on);
    posting.answersFor(posting.depositFor(command.kader, command.on));
    work.commit.about("hand_in", record.id.value());
    work.commit.about("kader", command.kader.value());
    work.commit.setDetail(handInJson(command).dump());
    Posted posted{record.id.value(), 0, {}};
    posted.rows = std::int64_t(dues->size());
    return posted;
}

} // namespace

const std::vector<std::int64_t>& denominations()
{
    static const auto values = json::parse(resource("rules/denominations.json"))
                                   .at("values")
                                   .get<std::vector<std::int64_t>>();
    return values;
}

json handInJson(const HandIn& command)
{
    json dues = json::array();
    for (const DueId due : command.dues)
        dues.push_back(due.text());
    json pieces = json::object();
    for (const auto& [value, count] : command.pieces)
        pieces[std::to_string(value)] = count;
    return {{"kader", command.kader.text()},
            {"dues", dues},
            {"pieces", pieces},
            {"on", command.on.iso()}};
}

Result<HandIn> handInOf(const json& arguments)
{
    HandIn command;
    const auto kader = KaderId::parse(arguments.value("kader", ""));
    if (!kader)
        return fail("kader_unknown", "kader");
    command.kader = *kader;
    for (const json& text : arguments.value("dues", json::array())) {
        const auto due = DueId::parse(text.get<std::string>());
        if (!due)
            return fail("due_unknown", "due");
        command.dues.push_back(*due);
    }
    const json pieces = arguments.value("pieces", json::object());
    for (const auto& [value, count] : pieces.items())
        command.pieces.emplace(std::stoll(value), count.get<std::int64_t>());
    const auto on = Day::parse(arguments.value("on", ""));
    if (!on)
        return fail(refusal("date_invalid", "on").with("value", arguments.value("on", "")));
    command.on = *on;
    return command;
}

Result<Posted> handIn(const Session& session, const HandIn& command)
{
    return post(session, "dues.handin", command.key, handInJson(command),
                [&](Work& work, Posting& posting) { return enter(work, posting, command, false); });
}

Result<Posted> postHandIn(const Session& session, const HandIn& command, const std::string& key)
{
    return post(session, "dues.handin.approve", key, handInJson(command),
                [&](Work& work, Posting& posting) { return enter(work, posting, command, true); });
}

Result<ProposalId> proposeHandIn(const Session& session, const HandIn& command)
{
    return propose(session, "dues.handin.difference", handInJson(command).dump());
}

Result<std::vector<HandInRow>> listHandIns(const Session& session,
                                           const std::optional<KaderId>& kader)
{
    if (Outcome allowed = admit(session, "dues.read"); !allowed)
        return fail(allowed.error());
    std::optional<KaderId> whose = kader;
    if (session.actor().role == Role::Kader)
        whose = session.actor().kader.value_or(KaderId());
    return readFrom(
        session.book(), [&](storage::Database& database) -> Result<std::vector<HandInRow>> {
            std::vector<HandInRow> rows;
            storage::KaderStore names(database);
            for (const storage::HandInRecord& record : storage::HandInStore(database).all(whose))
                rows.push_back({record.id, names.find(record.kader)->name, record.on,
                                record.expected, record.counted, record.pieces});
            return rows;
        });
}

} // namespace penggerak::services
