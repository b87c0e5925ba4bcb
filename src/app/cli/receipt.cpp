#include "app/cli/money.h"
#include "services/receipts/receipts.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;
using services::BlockRow;

struct ReceiptOptions
{
    std::string kader;
    std::string first;
    std::string last;
    std::string number;
    std::string reason;
    std::string on;
    std::string due;
};

Day dayOr(const Session& session, const std::string& text)
{
    return maybeDay(text, "on").value_or(session.book().today());
}

Answer written(const std::string& id, Seq seq)
{
    Answer answer;
    answer.json = {{"id", id}, {"seq", seq}};
    answer.text = id + '\n';
    return answer;
}

Answer issue(Context& context, const ReceiptOptions& options)
{
    const Session& session = context.session();
    const services::IssueReceipts order{kaderOf(session.book(), options.kader), options.first,
                                        options.last, dayOr(session, options.on)};
    const auto id = take(services::issueReceipts(session, order));
    return written(id.text(), session.book().lastSeq());
}

Answer list(Context& context, const ReceiptOptions& options, bool gapsOnly)
{
    const Session& session = context.session();
    auto rows =
        take(services::listReceiptBlocks(session, maybeKader(session.book(), options.kader)));
    if (gapsOnly)
        std::erase_if(rows, [](const BlockRow& row) { return row.unaccounted.empty(); });
    const auto names = [](const BlockRow& row) {
        std::string text;
        for (const std::string& number : row.unaccounted)
            text += (text.empty() ? "" : " ") + number;
        return text;
    };
    return listed(
        rows,
        Table({context.say("Dari", "From"), context.say("Sampai", "To"), "Kader",
               context.say(">Terpakai", ">Used"), context.say(">Batal", ">Void"),
               context.say(">Hilang", ">Lost"), context.say(">Kembali", ">Returned"),
               gapsOnly ? context.say("Belum jelas", "Unaccounted")
                        : context.say(">Belum jelas", ">Unaccounted")}),
        [](const BlockRow& row) {
            return ordered_json{{"id", row.id.text()},
                                {"kader", row.kaderName},
                                {"first", row.first},
                                {"last", row.last},
                                {"on", row.issuedOn.iso()},
                                {"numbers", row.numbers},
                                {"used", row.used},
                                {"void", row.voided},
                                {"lost", row.lost},
                                {"returned", row.returned},
                                {"unaccounted", row.unaccounted.size()},
                                {"unaccounted_numbers", row.unaccounted}};
        },
        [&](const BlockRow& row) {
            return std::vector<std::string>{row.first,
                                            row.last,
                                            row.kaderName,
                                            std::to_string(row.used),
                                            std::to_string(row.voided),
                                            std::to_string(row.lost),
                                            std::to_string(row.returned),
                                            gapsOnly ? names(row)
                                                     : std::to_string(row.unaccounted.size())};
        });
}

Answer show(Context& context, const ReceiptOptions& options)
{
    const auto row = take(services::showReceipt(context.session(), options.number));
    Answer answer;
    answer.json = {{"number", row.number},    {"state", row.state},   {"kader", row.kaderName},
                   {"due", maybeId(row.due)}, {"reason", row.reason}, {"on", maybeDayJson(row.on)}};
    answer.text = row.number + ": " + services::term(row.state, context.language()) + '\n';
    return answer;
}

Answer print(Context& context, const ReceiptOptions& options)
{
    const Session& session = context.session();
    const DueId due = idOf<DueId>(options.due, "due_unknown", "due");
    const int number = take(services::logReceiptPrint(session, due));
    Answer answer = written(due.text(), session.book().lastSeq());
    answer.json["print"] = number;
    answer.json["copy"] = number > 1;
    answer.text = number > 1 ? "SALINAN " + std::to_string(number - 1) + '\n' : "1\n";
    return answer;
}

} // namespace

void addReceiptCommands(CLI::App& app, Choice& choice)
{
    CLI::App* const receipt = choice.group(app, "receipt", "Kuitansi", "Receipts");
    const auto options = std::make_shared<ReceiptOptions>();
    const auto day = [&](CLI::App* one) {
        one->add_option("--on", options->on, choice.say("Tanggal", "Day"));
        return one;
    };
    const auto range = [&](CLI::App* one) {
        one->add_option("first", options->first, choice.say("Nomor pertama", "First number"))
            ->required();
        one->add_option("last", options->last, choice.say("Nomor terakhir", "Last number"))
            ->required();
        return one;
    };
    const auto number = [&](CLI::App* one) {
        one->add_option("number", options->number, choice.say("Nomor", "Number"))->required();
        return one;
    };
    const auto reason = [&](CLI::App* one) {
        one->add_option("--reason", options->reason, choice.say("Alasan", "Reason"))->required();
        return one;
    };
    day(range(choice.verb(*receipt, "issue", "Berikan satu blok nomor", "Issue a block of numbers",
                          [options](Context& context) { return issue(context, *options); })))
        ->add_option("--kader", options->kader, "Kader")
        ->required();
    day(reason(number(choice.verb(
        *receipt, "void", "Batalkan satu nomor", "Void a number", [options](Context& context) {
            const Session& session = context.session();
            return written(options->number, take(services::voidReceipt(session, options->number,
                                                                       dayOr(session, options->on),
                                                                       options->reason)));
        }))));
    day(reason(number(choice.verb(
        *receipt, "lost", "Laporkan hilang", "Report a number lost", [options](Context& context) {
            const Session& session = context.session();
            return written(options->number, take(services::loseReceipt(session, options->number,
                                                                       dayOr(session, options->on),
                                                                       options->reason)));
        }))));
    day(range(choice.verb(*receipt, "return", "Terima kembali nomor yang belum terpakai",
                          "Take back unused numbers", [options](Context& context) {
                              const Session& session = context.session();
                              return written(options->first,
                                             take(services::takeBackReceipts(
                                                 session, options->first, options->last,
                                                 dayOr(session, options->on))));
                          })));
    choice
        .verb(*receipt, "list", "Daftar blok", "All blocks",
              [options](Context& context) { return list(context, *options, false); })
        ->add_option("--kader", options->kader, "Kader");
    choice
        .verb(*receipt, "gaps", "Nomor yang belum jelas", "Numbers unaccounted for",
              [options](Context& context) { return list(context, *options, true); })
        ->add_option("--kader", options->kader, "Kader");
    number(choice.verb(*receipt, "show", "Satu nomor", "One number",
                       [options](Context& context) { return show(context, *options); }));
    choice
        .verb(*receipt, "print", "Catat pencetakan kuitansi", "Log a print of a receipt",
              [options](Context& context) { return print(context, *options); })
        ->add_option("due", options->due, choice.say("Id iuran", "The due"))
        ->required();
}

} // namespace penggerak::cli
