#include "storage/database/migrator.h"
#include "storage/people/person_store.h"
#include "storage/people/search_store.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>
#include <soci/soci.h>

#include <algorithm>
#include <set>

using namespace penggerak;
using namespace penggerak::storage;

namespace {

/// An empty book file and the people written into it.
struct People
{
    People()
        : database(Database::openFile(folder / "b.penggerak", Access::Write))
    {
        migrate(*database);
        store = std::make_unique<PersonStore>(*database);
    }

    PersonRecord add(const std::string& name, std::optional<std::string> nik = std::nullopt,
                     std::optional<std::string> phone = std::nullopt,
                     std::optional<std::string> kpj = std::nullopt)
    {
        PersonRecord person;
        person.id = PersonId(database->newId());
        person.name = name;
        person.nameKey = nameKey(name);
        person.nik = std::move(nik);
        person.phone = std::move(phone);
        person.kpj = std::move(kpj);
        store->insert(person);
        return person;
    }

    /// `Budi Santoso, Siti`: the names found, as they are ranked.
    std::string found(const std::string& typed, std::size_t limit = 50)
    {
        std::string names;
        const FoundPeople answer = SearchStore(*database).find(SearchText(typed), limit);
        for (const FoundPerson& person : answer.people)
            names += (names.empty() ? "" : ", ") + person.name;
        CHECK(answer.total >= std::int64_t(answer.people.size()));
        return names;
    }

    /// The plan of a query, one step a line.
    std::string planOf(const std::string& query)
    {
        std::string plan;
        soci::row row;
        soci::statement explain =
            (database->sql().prepare << "EXPLAIN QUERY PLAN " + query, soci::into(row));
        explain.execute();
        while (explain.fetch())
            plan += row.get<std::string>(3) + "\n";
        return plan;
    }

    test::TempFolder folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<PersonStore> store;
};

std::string words(const std::string& key, const std::string& nik = "",
                  const std::string& phone = "")
{
    std::string text;
    const auto given = [](const std::string& number) {
        return number.empty() ? std::nullopt : std::optional(number);
    };
    for (const std::string& word : searchWords(key, given(nik), given(phone)))
        text += (text.empty() ? "" : " ") + word;
    return text;
}

} // namespace

TEST_CASE("a person is held under every beginning of his words, and under the ends of his numbers")
{
    CHECK(words("budi") == "bu bud budi");
    CHECK(words("m yusuf") == "yu yus yusu yusuf");
    CHECK(words("sudi sudi") == "su sud sudi");
    CHECK(words("wicaksono") == "wi wic wica wicak wicaks wicakso wicakson wicaksono");
    CHECK(words("", "3578990000004471", "+628120000447") == "4471 0447");
    CHECK(words(std::string(200, 'x')).size() == 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 64 + 9);
    CHECK(words("") == "");
}

TEST_CASE("a typed text becomes an expression in which nothing of it is an operator")
{
    CHECK(SearchText("Budi San").match() == R"(("budi") AND ("san"))");
    CHECK(SearchText("so").match() == R"(("so" OR "su"))");
    CHECK(SearchText("moh sutrisno").match() ==
          R"(("muhammad" OR "moh") AND ("sutrisno" OR "sutrisnu"))");
    CHECK(SearchText("abdurrahman").match() == R"(("abdurrahman" *))");
    CHECK(SearchText("budi 4471").match() == R"(("budi") AND "4471")");
    CHECK(SearchText("budi s 44").match() == R"(("budi"))");
    CHECK(SearchText("4471").match() == R"("4471")");
    CHECK(SearchText("a NEAR(b) \" OR * ^c: {d}").match() == R"(("near") AND ("or"))");
    CHECK(SearchText("%_").isEmpty());
    CHECK(SearchText("").isEmpty());
    CHECK_FALSE(SearchText("a").isEmpty());
}

TEST_CASE("people are found by name, letter by letter, in old spelling and new")
{
    People people;
    people.add("Dr. H. Soekarno, S.H.");
    people.add("Sukarno Putro");
    people.add("Sofyan");
    people.add("Moch. Djoko Soetrisno");
    people.add("Achmad Tjipto");
    CHECK(people.found("so") ==
          "Sofyan, Moch. Djoko Soetrisno, Dr. H. Soekarno, S.H., Sukarno Putro");
    CHECK(people.found("soek") == "Dr. H. Soekarno, S.H., Sukarno Putro");
    CHECK(people.found("sukarno") == "Dr. H. Soekarno, S.H., Sukarno Putro");
    CHECK(people.found("muhammad joko sut") == "Moch. Djoko Soetrisno");
    CHECK(people.found("sut muh") == "Moch. Djoko Soetrisno");
    CHECK(people.found("ahmad cip") == "Achmad Tjipto");
    CHECK(people.found("AKHM") == "Achmad Tjipto");
    CHECK(people.found("s") == "Sofyan, Dr. H. Soekarno, S.H., Sukarno Putro");
    CHECK(people.found("sukarno xyz") == "");
}

TEST_CASE("a whole word stands before a beginning, and a name that begins so before both")
{
    People people;
    people.add("Wawan Srihartono");
    people.add("Eko Sri");
    people.add("Sri Wahyuni");
    people.add("Sriyanto");
    CHECK(people.found("sri") == "Sri Wahyuni, Sriyanto, Eko Sri, Wawan Srihartono");
    CHECK(people.found("sri", 2) == "Sri Wahyuni, Sriyanto");
}

TEST_CASE("people are found by NIK, phone and KPJ, from the front and by the last four")
{
    People people;
    people.add("Budi", "3578991208810007", "+6281200004471", "08012345678");
    people.add("Siti", "3578995208814471", "+62811111111");
    people.add("Agus");
    CHECK(people.found("3578991208810007") == "Budi");
    CHECK(people.found("357899 52") == "Siti");
    CHECK(people.found("0007") == "Budi");
    CHECK(people.found("4471") == "Budi, Siti");
    for (const char* phone : {"0812", "08120", "0812 0000-4471", "62812", "+62 812", "8120000"}) {
        CAPTURE(phone);
        CHECK(people.found(phone) == "Budi");
    }
    CHECK(people.found("+62 811 111 111") == "Siti");
    CHECK(people.found("+3578") == "");
    CHECK(people.found("080123") == "Budi");
    CHECK(people.found("bud 4471") == "Budi");
    CHECK(people.found("siti 081111111111") == "Siti");
    CHECK(people.found("35789912088100071") == "");
}

TEST_CASE("who was withdrawn is not found, and who was changed is found by what he is now")
{
    People people;
    PersonRecord budi = people.add("Budi", "3578991208810007", "+6281200004471", "08012345678");
    const PersonRecord siti = people.add("Siti", "3578995208814470", "+6281200004472");
    people.store->withdraw(siti);
    for (const char* typed : {"siti", "s", "3578995", "4472", "081200004472"}) {
        CAPTURE(typed);
        CHECK(people.found(typed) == "");
    }
    budi.name = "Agus";
    budi.nameKey = "agus";
    budi.phone = "+6281299990000";
    ++budi.version;
    REQUIRE(people.store->update(budi));
    CHECK(people.found("bu") == "");
    CHECK(people.found("agus") == "Agus");
    CHECK(people.found("4471") == "");
    CHECK(people.found("9999") == "");
    CHECK(people.found("0000") == "Agus");
}

TEST_CASE("a text of any kind ends in an answer")
{
    People people;
    people.add("Budi \"*\" O'Neil");
    std::string long10k;
    while (long10k.size() < 10'000)
        long10k += "abc\" OR * ";
    for (const std::string& typed :
         {std::string("\"*"), std::string("\0\0", 2), std::string("bud\0i", 5),
          std::string("'; --"), std::string("budi*"), std::string("NEAR/2"),
          std::string("words:budi"), std::string("-"), std::string("+"), std::string("\xff\xfe"),
          long10k, std::string(10'000, '9'), std::string(10'000, 'a'), std::string("NOT budi"),
          std::string("日本語")}) {
        CAPTURE(typed);
        CHECK_NOTHROW(people.found(typed));
    }
    CHECK(people.found("BUDI \" * (") == "Budi \"*\" O'Neil");
    CHECK(people.found("o'nei") == "Budi \"*\" O'Neil");
}

TEST_CASE("more people than are counted are said to be at least so many")
{
    People people;
    people.database->sql() << "BEGIN";
    for (std::size_t i = 0; i <= SearchStore::mostCounted; ++i)
        people.add("Budi");
    people.database->sql() << "COMMIT";
    const FoundPeople found = SearchStore(*people.database).find(SearchText("bu"), 8);
    CHECK(found.people.size() == 8);
    CHECK(found.total == std::int64_t(SearchStore::mostCounted));
    CHECK(found.atLeast);
}

TEST_CASE("no search reads people from beginning to end")
{
    People people;
    for (const char* typed :
         {"su", "mu su", "wicaksono", "a", "4471", "3578", "0812", "budi 4471"}) {
        const SearchText text(typed);
        for (const std::string& query :
             {text.people(Engine::Sqlite, 200), text.peopleByName(200)}) {
            const std::string plan = people.planOf(query);
            CAPTURE(typed, query, plan);
            CHECK(plan.find("SCAN person\n") == std::string::npos);
            CHECK(plan.find("SCAN person USING") == std::string::npos);
            CHECK(plan.find("USE TEMP B-TREE") == std::string::npos);
        }
    }
    const std::string plan = people.planOf(SearchText("0812").people(Engine::Sqlite, 200));
    CAPTURE(plan);
    CHECK(plan.find("SEARCH person USING INDEX person_phone (phone>? AND phone<?)") !=
          std::string::npos);
}
