#include "services/partners/feedback.h"

#include "app/cli/body_fields.h"
#include "app/cli/table.h"
#include "app/cli/values.h"

#include <algorithm>

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct FeedbackOptions
{
    std::string id;
    std::string body;
    std::string activity;
    std::string on;
    std::optional<std::string> kind;
    std::optional<std::string> content;
    std::optional<std::string> owner;
    std::optional<std::string> followUp;
    std::optional<std::string> due;
    std::string outcome;
    bool open = false;
};

using Options = std::shared_ptr<FeedbackOptions>;

UserId ownerOf(const Book& book, const std::string& text)
{
    for (const auto& [id, name] : services::possibleOwners(book))
        if (name == text || id.text() == text)
            return id;
    throw Refused(refusal("user_unknown", "owner").with("login", text));
}

void put(const Book& book, services::FeedbackFields& fields, const FeedbackOptions& options)
{
    if (options.kind) {
        const auto kind = feedbackKindFromCode(*options.kind);
        if (!kind)
            throw UsageError("--kind " + *options.kind + ": criticism|suggestion|request", "kind");
        fields.kind = *kind;
    }
    if (options.content)
        fields.content = *options.content;
    if (options.owner)
        fields.owner =
            options.owner->empty() ? std::nullopt : std::optional(ownerOf(book, *options.owner));
    if (options.followUp)
        fields.followUp = *options.followUp;
    if (options.due)
        fields.due = maybeDay(*options.due, "due");
}

Answer add(Context& context, const FeedbackOptions& options)
{
    const Session& session = context.session();
    services::FeedbackFields fields;
    fields.body = bodyOf(session.book(), options.body);
    fields.activity = maybeActivity(session.book(), options.activity);
    fields.on = maybeDay(options.on, "on").value_or(session.book().today());
    put(session.book(), fields, options);
    return writtenAs(session, take(services::addFeedback(session, fields)).text(), {});
}

FeedbackId feedbackOf(const FeedbackOptions& options)
{
    return idOf<FeedbackId>(options.id, "feedback_unknown", "feedback");
}

Answer edit(Context& context, const FeedbackOptions& options)
{
    const Session& session = context.session();
    const FeedbackId id = feedbackOf(options);
    const auto rows = services::listFeedback(session.book(), {});
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const auto& one) { return one.feedback.id == id; });
    if (row == rows.end())
        throw Refused(refusal("feedback_unknown", "feedback"));
    const Feedback& now = row->feedback;
    services::FeedbackFields fields{now.body,    now.activity, now.on,       now.kind,
                                    now.content, now.owner,    now.followUp, now.due};
    put(session.book(), fields, options);
    take(services::editFeedback(session, id, fields, now.version));
    return writtenAs(session, options.id, options.id);
}

Answer close(Context& context, const FeedbackOptions& options)
{
    const Session& session = context.session();
    take(services::closeFeedback(session, feedbackOf(options),
                                 maybeDay(options.on, "on").value_or(session.book().today()),
                                 options.outcome));
    return writtenAs(session, options.id, options.id);
}

Answer list(Context& context, const FeedbackOptions& options)
{
    const Session& session = context.session();
    const Language language = context.language();
    services::FeedbackFilter filter;
    filter.body = maybeBody(session.book(), options.body);
    filter.openOnly = options.open;
    Answer answer;
    ordered_json rows = ordered_json::array();
    Table table({context.say("Tanggal", "Day"), context.say("Mitra", "Partner"),
                 context.say("Jenis", "Kind"), context.say("Isi", "Content"),
                 context.say("Keadaan", "State"), "ID"});
    for (const services::FeedbackRow& row : services::listFeedback(session.book(), filter)) {
        const Feedback& one = row.feedback;
        rows.push_back({{"id", one.id.text()},
                        {"body", one.body.text()},
                        {"body_name", row.body},
                        {"activity", maybeText(row.activity)},
                        {"on", one.on.iso()},
                        {"kind", code(one.kind)},
                        {"content", one.content},
                        {"owner", maybeText(row.owner)},
                        {"follow_up", maybeText(one.followUp)},
                        {"due", maybeText(one.due)},
                        {"overdue", row.isOverdue},
                        {"state", code(one.state)},
                        {"closed", maybeText(one.closed)},
                        {"outcome", maybeText(one.outcome)}});
        table.add({services::formatDay(one.on, language), row.body,
                   services::term(std::string(code(one.kind)), language), one.content,
                   services::term(std::string(code(one.state)), language), one.id.text()});
    }
    answer.json = {{"total", rows.size()}, {"next", nullptr}, {"rows", rows}};
    answer.text = table.text();
    return answer;
}

void addFields(CLI::App& app, const Options& options, const Choice& choice)
{
    app.add_option("--kind", options->kind, "criticism|suggestion|request");
    app.add_option("--content", options->content, choice.say("Isinya", "What was said"));
    app.add_option("--owner", options->owner, choice.say("Penanggung jawab", "Owner"));
    app.add_option("--follow-up", options->followUp, choice.say("Tindak lanjut", "Follow-up"));
    app.add_option("--due", options->due, choice.say("Tenggat", "Due"));
}

} // namespace

void addFeedbackCommands(CLI::App& app, Choice& choice)
{
    const Options options = std::make_shared<FeedbackOptions>();
    CLI::App* const feedback = choice.group(app, "feedback", "Kritik, saran, permintaan mitra",
                                            "Criticism, suggestions, requests of partners");
    CLI::App* const adding =
        choice.verb(*feedback, "add", "Catat", "Record one",
                    [options](Context& context) { return add(context, *options); });
    adding->add_option("--body", options->body, choice.say("Mitra", "Partner"))->required();
    adding->add_option("--activity", options->activity, choice.say("Kegiatan", "Activity"));
    adding->add_option("--on", options->on, choice.say("Tanggal", "Day"));
    addFields(*adding, options, choice);
    CLI::App* const editing =
        choice.verb(*feedback, "edit", "Ubah atau tindak lanjuti", "Change or follow up",
                    [options](Context& context) { return edit(context, *options); });
    addFields(*editing, options, choice);
    CLI::App* const closing =
        choice.verb(*feedback, "close", "Selesaikan", "Close one",
                    [options](Context& context) { return close(context, *options); });
    closing->add_option("--outcome", options->outcome, choice.say("Hasil", "Outcome"))->required();
    closing->add_option("--on", options->on, choice.say("Tanggal", "Day"));
    for (CLI::App* const one : {editing, closing})
        one->add_option("id", options->id, "ID")->required();
    CLI::App* const listing =
        choice.verb(*feedback, "list", "Daftar", "All of them",
                    [options](Context& context) { return list(context, *options); });
    listing->add_option("--body", options->body, choice.say("Mitra", "Partner"));
    listing->add_flag("--open", options->open,
                      choice.say("Yang belum selesai", "Those not closed"));
}

} // namespace penggerak::cli
