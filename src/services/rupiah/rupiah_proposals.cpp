#include "services/rupiah/rupiah_proposals.h"

#include "services/book/verb.h"
#include "services/dues/due_commit.h"
#include "services/dues/handing_in.h"
#include "services/dues/returning.h"
#include "services/rupiah/adjusting.h"

namespace penggerak::services {

namespace {

using nlohmann::json;

Outcome outcomeOf(const Result<Posted>& posted)
{
    return posted ? Outcome() : fail(posted.error());
}

Result<ReturnDue> returnOf(const json& arguments)
{
    ReturnDue command;
    const auto due = DueId::parse(arguments.at("due").get<std::string>());
    if (!due)
        return fail("due_unknown", "due");
    command.due = *due;
    command.receipt = arguments.at("receipt").get<std::string>();
    const auto on = Day::parse(arguments.value("on", ""));
    if (!on)
        return fail(refusal("date_invalid", "on").with("value", arguments.value("on", "")));
    command.on = *on;
    return command;
}

} // namespace

Outcome checkProposedAdjustment(const Session& session, const json& arguments)
{
    const auto adjustment = adjustmentOf(arguments);
    if (!adjustment)
        return fail(adjustment.error());
    return checkAdjustment(*adjustment, session.book().today());
}

Outcome carryOutAdjustment(const Session& session, const json& arguments, const std::string& key)
{
    const auto adjustment = adjustmentOf(arguments);
    return adjustment ? outcomeOf(postAdjustment(session, *adjustment, key))
                      : fail(adjustment.error());
}

Outcome carryOutDepositReverse(const Session& session, const json& arguments,
                               const std::string& key)
{
    const auto entry = TransferId::parse(arguments.at("transfer").get<std::string>());
    if (!entry)
        return fail("transfer_unknown", "transfer");
    return outcomeOf(reverseDepositEntry(session, *entry, key, arguments.value("reason", "")));
}

Outcome checkProposedReturn(const Session& session, const json& arguments)
{
    const auto command = returnOf(arguments);
    if (!command)
        return fail(command.error());
    const Day today = session.book().today();
    return readFrom(session.book(), [&](storage::Database& database) -> Outcome {
        const auto due = dueOf(database, command->due);
        if (!due)
            return fail(due.error());
        if (Outcome step = checkStep(*due, DueState::Returned, command->on, today); !step)
            return step;
        return checkReceiptShown(database, due->due, command->receipt);
    });
}

Outcome carryOutReturn(const Session& session, const json& arguments, const std::string& key)
{
    const auto command = returnOf(arguments);
    return command ? outcomeOf(postReturn(session, *command, key)) : fail(command.error());
}

Outcome carryOutDueReverse(const Session& session, const json& arguments, const std::string& key)
{
    const auto due = DueId::parse(arguments.at("due").get<std::string>());
    if (!due)
        return fail("due_unknown", "due");
    ReverseDue command;
    command.due = *due;
    command.reason = arguments.at("reason").get<std::string>();
    command.lastStep = arguments.value("last_step", "") == "true";
    command.key = key;
    return outcomeOf(reverseDue(session, command));
}

Outcome checkProposedHandIn(const Session&, const json& arguments)
{
    const auto command = handInOf(arguments);
    return command ? Outcome() : fail(command.error());
}

Outcome carryOutHandIn(const Session& session, const json& arguments, const std::string& key)
{
    const auto command = handInOf(arguments);
    return command ? outcomeOf(postHandIn(session, *command, key)) : fail(command.error());
}

} // namespace penggerak::services
