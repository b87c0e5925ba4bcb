#include "services/dues/roll.h"

#include "app/cli/command.h"
#include "app/cli/values.h"

namespace penggerak::cli {

namespace {

Answer roll(Context& context, const std::string& to)
{
    const Session& session = context.session();
    const services::Rolled rolled =
        take(services::rollTo(session, maybeDay(to, "to").value_or(session.book().today())));
    Answer answer;
    const auto counted = services::rolledTo(session.book());
    answer.json = {{"to", rolled.to.iso()},
                   {"heads", rolled.heads},
                   {"left", rolled.left},
                   {"seq", rolled.seq},
                   {"counted_to",
                    counted ? nlohmann::ordered_json(counted->iso()) : nlohmann::ordered_json()}};
    answer.text = context.say("Dihitung s.d. ", "Counted to ") +
                  services::formatDay(counted.value_or(rolled.to), context.language()) + ": " +
                  services::formatCount(rolled.heads, context.language()) +
                  context.say(" orang berubah", " heads changed") + '\n';
    return answer;
}

} // namespace

void addRollCommand(CLI::App& app, Choice& choice)
{
    const auto to = std::make_shared<std::string>();
    choice
        .verb(app, "roll", "Hitung menunggak dan berakhir sampai suatu hari",
              "Count arrears and lapses up to a day",
              [to](Context& context) { return roll(context, *to); })
        ->add_option(
            "--to", *to,
            choice.say("Sampai tanggal (bawaan: hari ini)", "Up to a day (today, unless told)"));
}

} // namespace penggerak::cli
