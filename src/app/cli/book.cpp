#include "services/book/book.h"

#include "app/cli/command.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "services/demo/demo.h"

#include <iostream>

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;

struct BookOptions
{
    std::string path;
    std::string target;
    std::string office;
    std::string admin;
    std::string adminName;
    bool demo = false;
    bool logical = false;
    std::string head;
};

Answer create(Context& context, const BookOptions& options)
{
    Book::NewBook contents;
    contents.officeName = options.office;
    contents.adminLogin = options.admin;
    contents.adminName = options.adminName.empty() ? options.admin : options.adminName;
    contents.demo = options.demo;
    if (!options.demo)
        contents.adminPassword = context.password();
    const auto book = take(Book::create(options.path, contents, {}));
    Answer answer;
    answer.json = {{"id", officeOf(*book, options.office).id.text()},
                   {"path", options.path},
                   {"seq", book->lastSeq()}};
    answer.text = options.path + '\n';
    return answer;
}

Answer makeDemo(Context&, const BookOptions& options)
{
    take(services::makeDemo(options.path));
    Answer answer;
    answer.json = {{"path", options.path}};
    answer.text = options.path + '\n';
    return answer;
}

Answer verify(Context& context, const BookOptions& options)
{
    const auto report =
        context.reader().verify(options.head.empty() ? std::nullopt : std::optional(options.head));
    Answer answer;
    answer.failed = !report.ok;
    answer.json = {{"ok", report.ok},
                   {"seq", report.seq},
                   {"head", report.head},
                   {"checks", ordered_json::array()}};
    Table table({context.say("Pemeriksaan", "Check"), context.say("Hasil", "Result"),
                 context.say(">Diperiksa", ">Checked"), ""});
    for (const services::CheckResult& check : report.checks) {
        answer.json["checks"].push_back({{"name", check.name},
                                         {"ok", check.ok},
                                         {"checked", check.checked},
                                         {"detail", check.detail}});
        table.add({services::term(check.name, context.language()),
                   check.ok ? context.say("baik", "ok") : context.say("RUSAK", "FAILED"),
                   services::formatCount(check.checked, context.language()), check.detail});
    }
    answer.text = table.text() + context.say("Catatan ke-", "Commit ") +
                  std::to_string(report.seq) + ", " + report.head + '\n';
    return answer;
}

Answer backup(Context& context, const BookOptions& options)
{
    const Session& session = context.session();
    take(services::admit(session, "book.backup"));
    take(session.book().backupTo(options.target));
    Answer answer;
    answer.json = {{"path", options.target}, {"seq", session.book().lastSeq()}};
    answer.text = options.target + '\n';
    return answer;
}

Answer dump(Context& context, const BookOptions&)
{
    const Session& session = context.session();
    take(services::admit(session, "book.dump"));
    Answer answer;
    session.book().logicalDump([](std::string_view text) { std::cout << text; });
    answer.printed = true;
    return answer;
}

Answer restore(Context&, const BookOptions& options)
{
    take(Book::restore(options.path, options.target));
    Answer answer;
    answer.json = {{"path", options.target}};
    answer.text = options.target + '\n';
    return answer;
}

} // namespace

void addBookCommands(CLI::App& app, Choice& choice)
{
    const auto options = std::make_shared<BookOptions>();
    choice
        .verb(app, "demo", "Buat buku contoh", "Make the demo book",
              [options](Context& context) { return makeDemo(context, *options); })
        ->add_option("out", options->path, choice.say("Berkas baru", "New file"))
        ->required();
    CLI::App* const creating =
        choice.verb(app, "new", "Buat buku baru", "Make a new book",
                    [options](Context& context) { return create(context, *options); });
    creating->add_option("out", options->path, choice.say("Berkas baru", "New file"))->required();
    creating->add_option("--office", options->office, choice.say("Nama kantor", "Office"))
        ->required();
    creating->add_option("--admin", options->admin, choice.say("Nama pengguna", "Login"))
        ->required();
    creating->add_option("--admin-name", options->adminName, choice.say("Nama orangnya", "Name"));
    creating->add_flag("--demo", options->demo,
                       choice.say("Buku contoh, tanpa kata sandi", "A demo book, no passwords"));

    choice
        .verb(app, "verify", "Periksa buku", "Check the book",
              [options](Context& context) { return verify(context, *options); })
        ->add_option("--head", options->head,
                     choice.say("Kepala rantai yang tercetak", "The head printed last"));
    choice
        .verb(app, "backup", "Salin buku yang sedang dipakai", "Copy the book online",
              [options](Context& context) { return backup(context, *options); })
        ->add_option("file", options->target, choice.say("Berkas baru", "New file"))
        ->required();
    choice
        .verb(app, "dump", "Cetak isi buku, terurut, tanpa nomor",
              "Print what the book says, sorted",
              [options](Context& context) { return dump(context, *options); })
        ->add_flag("--logical", options->logical, choice.say("Menurut isinya", "By its contents"));
    CLI::App* const restoring = choice.verb(
        app, "restore", "Pulihkan cadangan ke berkas baru", "Restore a backup to a new file",
        [options](Context& context) { return restore(context, *options); });
    restoring->add_option("file", options->path, choice.say("Cadangan", "Backup"))->required();
    restoring->add_option("out", options->target, choice.say("Berkas baru", "New file"))
        ->required();
}

} // namespace penggerak::cli
