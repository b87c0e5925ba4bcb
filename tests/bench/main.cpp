#include "tests/bench/lives/live_on.h"
#include "tests/bench/people/mixed_file.h"
#include "tests/bench/people/names.h"
#include "tests/bench/people/people_file.h"
#include "tests/bench/people/places.h"
#include "tests/bench/timing/book_times.h"
#include "tests/bench/yardstick/insert_again.h"
#include "tests/bench/yardstick/scans.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <iostream>

namespace {

using namespace penggerak;
using nlohmann::ordered_json;

void print(const ordered_json& answer)
{
    std::cout << answer.dump(2) << '\n';
}

void addPeople(CLI::App& app)
{
    const auto file = std::make_shared<bench::PeopleFile>();
    const auto path = std::make_shared<std::string>();
    CLI::App* const people = app.add_subcommand("people", "Writes a file of invented people");
    people->add_option("out", *path, "OUT.csv or OUT.xlsx")->required();
    people->add_option("--rows", file->rows, "People drawn")->check(CLI::Range(1, 20'000'000));
    people->add_option("--seed", file->seed, "The same seed, the same bytes");
    people->add_option("--kind", file->kind, "prospects or participants")
        ->transform(CLI::CheckedTransformer(std::map<std::string, bench::Kind>{
            {"prospects", bench::Kind::Prospects}, {"participants", bench::Kind::Participants}}));
    people->callback([=] {
        bench::writePeople(*path, *file);
        print({{"rows", file->rows}});
    });
}

void addMixed(CLI::App& app)
{
    const auto file = std::make_shared<bench::MixedFile>();
    const auto path = std::make_shared<std::string>();
    CLI::App* const mixed =
        app.add_subcommand("mixed", "Writes new, changed and wrong rows beside a base file");
    mixed->add_option("out", *path, "OUT.csv or OUT.xlsx")->required();
    mixed->add_option("--of", file->base, "The base: a CSV of `people`")->required();
    mixed->add_option("--new", file->fresh, "Rows of people who are not in the base");
    mixed->add_option("--changed", file->changed, "Rows of people with other phone or address");
    mixed->add_option("--wrong", file->wrong, "Rows that must be refused");
    mixed->add_option("--seed", file->seed, "The same seed, the same bytes");
    mixed->callback([=] {
        const bench::MixedCounts counts = bench::writeMixed(*path, *file);
        print({{"rows", file->fresh + file->changed + file->wrong},
               {"new", file->fresh},
               {"changed", file->changed},
               {"wrong", file->wrong},
               {"changed_fields", counts.changed},
               {"wrong_kinds", counts.wrong}});
    });
}

void addKader(CLI::App& app)
{
    app.add_subcommand("kader", "Prints the names of the kader of such files, a line each")
        ->callback([] {
            for (std::size_t at = 0; at < 2 * bench::places().size(); ++at)
                std::cout << bench::kaderName(at) << '\n';
        });
}

void addLives(CLI::App& app)
{
    const auto file = std::make_shared<bench::PeopleFile>();
    const auto book = std::make_shared<std::string>();
    CLI::App* const live =
        app.add_subcommand("live", "Posts what later happened to the imported people of a file");
    live->add_option("book", *book, "A demo book that imported the file")->required();
    live->add_option("--rows", file->rows, "As of the file");
    live->add_option("--seed", file->seed, "As of the file");
    live->callback([=] {
        const bench::LivedOn lived =
            bench::liveOn(*book, bench::Inventor(file->seed, file->kind), file->rows);
        print({{"people", lived.people}, {"steps", lived.steps}, {"commits", lived.commits}});
    });
}

void addInsertYardstick(CLI::App& yardstick)
{
    const auto book = std::make_shared<std::string>();
    const auto copy = std::make_shared<std::string>();
    CLI::App* const insert = yardstick.add_subcommand(
        "import", "Inserts the rows of a finished book again, by the C API in one transaction");
    insert->add_option("book", *book, "The finished book")->required();
    insert->add_option("copy", *copy, "A file that does not exist yet")->required();
    insert->callback([=] {
        const bench::InsertTimes times = bench::insertAgain(*book, *copy);
        print({{"seconds", times.insertSeconds + times.commitSeconds + times.closeSeconds},
               {"insert_s", times.insertSeconds},
               {"commit_s", times.commitSeconds},
               {"close_s", times.closeSeconds},
               {"processor_s", times.processorSeconds},
               {"rows", times.rows},
               {"left_out", times.leftOut}});
    });
}

void addYardsticks(CLI::App& app)
{
    CLI::App* const yardstick = app.add_subcommand("yardstick", "What stands beside a budget");
    yardstick->require_subcommand(1);
    addInsertYardstick(*yardstick);
    const auto add = [yardstick](const char* name, const char* about, auto measure) {
        const auto book = std::make_shared<std::string>();
        CLI::App* const scan = yardstick->add_subcommand(name, about);
        scan->add_option("book", *book, "The book")->required();
        scan->callback([=] { print(measure(*book)); });
    };
    add("search", "LIKE '%...%' over all people", bench::likeScans);
    add("dashboard", "Reads every movement for one number", bench::movementScans);
}

void addTimes(CLI::App& app)
{
    const auto book = std::make_shared<std::string>();
    const auto login = std::make_shared<std::string>("admin");
    CLI::App* const time =
        app.add_subcommand("time", "Times search, lists and coverage from inside");
    time->add_option("book", *book, "The book")->required();
    time->add_option("--as", *login, "Who asks; the password in PENGGERAK_PASSWORD");
    time->callback([=] {
        const char* const password = std::getenv("PENGGERAK_PASSWORD");
        print(bench::bookTimes(*book, *login, password ? password : ""));
    });
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Files, yardsticks and timings of the budgets (docs/performance.md)");
    app.require_subcommand(1);
    addPeople(app);
    addMixed(app);
    addKader(app);
    addLives(app);
    addYardsticks(app);
    addTimes(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    } catch (const std::exception& error) {
        std::cerr << "penggerak-bench: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
