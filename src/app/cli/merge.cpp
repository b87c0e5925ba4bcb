#include "services/merge/merge.h"

#include "app/cli/command.h"
#include "app/cli/person_fields.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "services/merge/duplicates.h"

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct MergeOptions
{
    std::string survivor;
    std::string other;
    std::vector<std::string> take;
    std::vector<std::string> heads;
    bool preview = false;
    std::string merge;
    std::string at;
    std::string limit = "100";
    bool undo = false;
};

PersonId personOf(const std::string& text, const std::string& field = "person")
{
    return idOf<PersonId>(text, "person_unknown", field);
}

ordered_json toJson(const services::MergeHead& head)
{
    ordered_json json{{"segment", code(head.segment)},
                      {"what", head.what},
                      {"kept", head.fromOther ? "other" : "survivor"},
                      {"stage", code(head.stage)},
                      {"named_on", head.namedOn.iso()}};
    if (head.what == "returned") {
        json["back_to"] = code(head.pool.stage);
        json["pool"] = head.poolName;
    }
    return json;
}

ordered_json toJson(const services::MergeRow& row)
{
    ordered_json json{{"place", row.place}, {"what", row.what}, {"id", std::to_string(row.id)}};
    if (row.on) {
        json["on"] = row.on->iso();
        json["kind"] = code(*row.kind);
        json["segment"] = code(row.segment);
        json["from"] = code(row.from);
        json["to"] = code(row.to);
    }
    return json;
}

ordered_json toJson(const services::MergePreview& preview)
{
    ordered_json json{{"survivor", preview.survivor.text()}, {"other", preview.other.text()},
                      {"two_nik", preview.twoNik},           {"fields", ordered_json::array()},
                      {"heads", ordered_json::array()},      {"rows", ordered_json::array()}};
    for (const services::MergeField& field : preview.fields)
        json["fields"].push_back({{"field", field.field},
                                  {"survivor", field.survivor},
                                  {"other", field.other},
                                  {"kept", field.fromOther ? "other" : "survivor"},
                                  {"differs", field.differs}});
    for (const services::MergeHead& head : preview.heads)
        json["heads"].push_back(toJson(head));
    for (const services::MergeRow& row : preview.rows)
        json["rows"].push_back(toJson(row));
    return json;
}

std::string toText(const services::MergePreview& preview, const Context& context)
{
    const Language language = context.language();
    const auto word = [&](std::string_view code) {
        return services::term(std::string(code), language);
    };
    Table fields({context.say("Isian", "Field"), preview.survivorName, preview.otherName, ""});
    for (const services::MergeField& field : preview.fields)
        fields.add({word(field.field), field.survivor, field.other, field.fromOther ? "->" : ""});
    std::string text = fields.text() + '\n';
    for (const services::MergeHead& head : preview.heads)
        text += std::string(code(head.segment)) + ", " + word(code(head.stage)) + ": " +
                word(head.what) + ", " + services::formatDay(head.namedOn, language) +
                (head.what == "joined" ? std::string()
                                       : ": " + word(code(head.pool.stage)) +
                                             (head.poolName.empty() ? "" : ", " + head.poolName)) +
                '\n';
    Table rows({context.say("Baris", "Row"), context.say("Menjadi", "Becomes"),
                context.say("Tanggal", "Day"), context.say("Dari", "From"), context.say("Ke", "To"),
                "ID"});
    for (const services::MergeRow& row : preview.rows)
        rows.add({word(row.place), word(row.what),
                  row.on ? services::formatDay(*row.on, language) : "",
                  row.on ? word(code(row.from)) : "", row.on ? word(code(row.to)) : "",
                  std::to_string(row.id)});
    return text + '\n' + rows.text();
}

Answer merge(Context& context, const MergeOptions& options)
{
    const PersonId survivor = personOf(options.survivor);
    const PersonId other = personOf(options.other, "other");
    services::MergeChoice choice;
    choice.fromOther.insert(options.take.begin(), options.take.end());
    for (const std::string& segment : options.heads)
        choice.headsFromOther.insert(segmentOf(segment, "heads"));
    Answer answer;
    if (options.preview) {
        const auto preview =
            take(services::previewMerge(context.session(), survivor, other, choice));
        answer.json = {{"id", nullptr}, {"seq", nullptr}, {"preview", toJson(preview)}};
        answer.text = toText(preview, context);
        return answer;
    }
    const auto done = take(services::mergePersons(context.session(), survivor, other, choice));
    answer.json = {{"id", done.id.text()}, {"seq", done.seq}, {"preview", toJson(done.done)}};
    answer.text = done.id.text() + '\n' + toText(done.done, context);
    return answer;
}

Answer unmerge(Context& context, const MergeOptions& options)
{
    const auto id = idOf<services::MergeId>(options.merge, "merge_unknown", "merge");
    const auto report = take(services::unmergePersons(context.session(), id));
    Answer answer;
    answer.json = {{"id", report.id.text()},
                   {"seq", report.seq},
                   {"survivor", report.survivor.text()},
                   {"other", report.other.text()},
                   {"kept", ordered_json::array()}};
    for (const services::KeptRow& row : report.kept) {
        ordered_json kept{
            {"place", row.place}, {"id", row.id}, {"with", row.withOther ? "other" : "survivor"}};
        if (row.on) {
            kept["on"] = row.on->iso();
            kept["to"] = code(row.to);
        }
        answer.json["kept"].push_back(kept);
        answer.text += services::term(row.place, context.language()) + ' ' + row.id +
                       context.say(": putuskan, tetap pada yang ", ": decide, stays with the ") +
                       (row.withOther ? context.say("dipisahkan", "other")
                                      : context.say("bertahan", "survivor")) +
                       '\n';
    }
    return answer;
}

Answer merges(Context& context, const MergeOptions& options)
{
    const auto person =
        options.survivor.empty() ? std::nullopt : std::optional(personOf(options.survivor));
    const auto entries =
        take(services::listMerges(context.session(), person, limitOf(options.limit)));
    Answer answer;
    answer.json = {{"total", entries.size()}, {"next", nullptr}, {"rows", ordered_json::array()}};
    Table table({context.say("Bertahan", "Survivor"), context.say("Digabung", "Merged"),
                 context.say("Oleh", "By"), "", "ID"});
    for (const services::MergeEntry& entry : entries) {
        answer.json["rows"].push_back({{"id", entry.id.text()},
                                       {"seq", entry.seq},
                                       {"recorded_at", entry.recordedAtMs},
                                       {"actor", entry.actor},
                                       {"survivor", entry.survivor.text()},
                                       {"survivor_name", entry.survivorName},
                                       {"other", entry.other.text()},
                                       {"other_name", entry.otherName},
                                       {"undone", entry.undoneIn.has_value()}});
        table.add({entry.survivorName, entry.otherName, entry.actor,
                   entry.undoneIn ? context.say("dipisahkan", "taken back") : "", entry.id.text()});
    }
    answer.text = table.text();
    return answer;
}

Answer duplicates(Context& context, const MergeOptions& options)
{
    const Session& session = context.session();
    const auto finds = take(services::findDuplicates(session));
    const auto page =
        take(services::listDuplicates(session, finds, options.at, limitOf(options.limit)));
    Answer answer;
    answer.json = {{"total", page.total},
                   {"next", page.next.empty() ? ordered_json() : ordered_json(page.next)},
                   {"rows", ordered_json::array()}};
    Table table({context.say(">Nilai", ">Score"), context.say("Nama", "Name"),
                 context.say("Nama", "Name"), context.say("Alasan", "Reasons"), "ID", "ID"});
    for (const services::DuplicatePair& pair : page.rows) {
        ordered_json reasons = ordered_json::array();
        std::string words;
        for (const LikeReason reason : pair.reasons) {
            reasons.push_back(code(reason));
            words += (words.empty() ? "" : ", ") +
                     services::term(std::string(code(reason)), context.language());
        }
        answer.json["rows"].push_back({{"score", pair.score},
                                       {"reasons", reasons},
                                       {"one", cli::toJson(pair.one)},
                                       {"two", cli::toJson(pair.two)}});
        table.add({std::to_string(pair.score), pair.one.name, pair.two.name, words,
                   pair.one.id.text(), pair.two.id.text()});
    }
    answer.text = table.text() + services::formatCount(page.total, context.language()) +
                  context.say(" pasang", " pairs") + '\n';
    if (!page.next.empty())
        answer.text += context.say("Lanjutan: --at ", "More: --at ") + page.next + '\n';
    return answer;
}

Answer notSame(Context& context, const MergeOptions& options)
{
    const PersonId one = personOf(options.survivor);
    const PersonId two = personOf(options.other, "other");
    const Session& session = context.session();
    const Seq seq = take(options.undo ? services::unmarkNotSame(session, one, two)
                                      : services::markNotSame(session, one, two));
    Answer answer;
    answer.json = {{"id", one.text()}, {"other", two.text()}, {"seq", seq}};
    return answer;
}

} // namespace

void addMergeVerbs(CLI::App& person, Choice& choice)
{
    const auto options = std::make_shared<MergeOptions>();
    CLI::App* const merging = choice.verb(
        person, "merge", "Gabungkan dua catatan satu orang", "Merge two records of one human",
        [options](Context& context) { return merge(context, *options); });
    merging->add_option(
        "--take", options->take,
        choice.say("Isian yang diambil dari catatan lain", "Fields whose other value is kept"));
    merging->add_option("--heads", options->heads,
                        choice.say("Segmen yang riwayatnya dari catatan lain",
                                   "Segments whose history is the other's"));
    merging->add_flag("--preview", options->preview,
                      choice.say("Hanya tunjukkan", "Only show what would happen"));
    CLI::App* const parting =
        choice.verb(person, "not-same", "Tandai dua orang berbeda", "Mark as two people",
                    [options](Context& context) { return notSame(context, *options); });
    parting->add_flag("--undo", options->undo, choice.say("Hapus tandanya", "Take it back"));
    for (CLI::App* const app : {merging, parting}) {
        app->add_option("person", options->survivor,
                        choice.say("Id yang bertahan", "Id of the survivor"))
            ->required();
        app->add_option("other", options->other, choice.say("Id yang lain", "Id of the other"))
            ->required();
    }
    choice
        .verb(person, "unmerge", "Pisahkan lagi", "Take a merge back",
              [options](Context& context) { return unmerge(context, *options); })
        ->add_option("merge", options->merge, choice.say("Id penggabungan", "Id of the merge"))
        ->required();
    CLI::App* const listing =
        choice.verb(person, "merges", "Daftar penggabungan", "Merges, newest first",
                    [options](Context& context) { return merges(context, *options); });
    listing->add_option("--person", options->survivor, choice.say("Id orang", "A person's id"));
    CLI::App* const finding = choice.verb(
        person, "duplicates", "Pasangan yang mungkin satu orang", "Pairs that may be one human",
        [options](Context& context) { return duplicates(context, *options); });
    finding->add_option("--at", options->at, choice.say("Halaman", "Page, from `next`"));
    for (CLI::App* const app : {listing, finding})
        app->add_option("--limit", options->limit, choice.say("Paling banyak", "At most"));
}

} // namespace penggerak::cli
