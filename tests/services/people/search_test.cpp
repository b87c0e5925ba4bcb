#include "core/people/name_key.h"
#include "services/book/verb.h"
#include "storage/people/person_store.h"
#include "tests/support/branch.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

std::vector<SearchHit> hitsOf(const Branch& branch, const std::string& text, std::size_t limit = 50)
{
    auto answer = search(branch.session, text, limit, Language::Indonesian);
    REQUIRE(answer);
    CHECK(answer->total >= std::int64_t(answer->hits.size()));
    return std::move(answer->hits);
}

/// `person Budi (BPU, prospek)`, one a line.
std::string said(const std::vector<SearchHit>& hits)
{
    std::string text;
    for (const SearchHit& hit : hits)
        text += hit.kind + " " + hit.name + " (" + hit.detail + ")\n";
    return text;
}

/// Names as people in one office may write them: titles, initials, old and new spellings.
class Names
{
public:
    std::string next()
    {
        std::string name =
            one({"", "", "", "", "H. ", "Hj. ", "Dr. ", "Drs. H. ", "R. "}) + first();
        for (int more = below(3); more > 0; --more)
            name += " " + last();
        return name + one({"", "", "", "", ", S.H.", ", S.Pd., M.Si.", " S.Kom", " (Alm.)"});
    }
    int below(int bound) { return int(m_random() % std::uint32_t(bound)); }

private:
    std::string one(const std::vector<std::string>& of)
    {
        return of[std::size_t(below(int(of.size())))];
    }
    std::string first()
    {
        return one({"Soekarno", "Sukarni", "Sofyan",   "Djoko", "Joko", "Dodi",  "Tjipto",
                    "Cipto",    "Titik",   "Muhammad", "Moch.", "Moh.", "Md.",   "Muhtar",
                    "Mochtar",  "Achmad",  "Akhmad",   "Ahmad", "Siti", "Sitti", "St.",
                    "Abdul",    "Abd.",    "Nyoman",   "Njoman"});
    }
    std::string last()
    {
        return one({"Soetrisno", "Sutrisno", "Rachmat", "Rahmat", "Ichsan", "Ihsan", "Djamilah",
                    "Jamilah", "Wicaksono", "Wicaksana", "H.", "Rahmawati", "Sjafruddin", "Noël",
                    "Ma'ruf", "S.", "Setiawan", "Oetomo", "Utami"});
    }
    std::mt19937 m_random{36};
};

struct Written
{
    std::string id;
    std::string name;
    std::string key;
};

std::vector<Written> writePeople(const Branch& branch, int count)
{
    std::vector<Written> people;
    Names names;
    const Outcome written = writeAs(*branch.book, std::nullopt, "test", [&](Work& work) -> Outcome {
        storage::PersonStore store(work.database);
        for (int i = 0; i < count; ++i) {
            storage::PersonRecord person;
            person.id = PersonId(work.database.newId());
            person.name = names.next();
            person.nameKey = nameKey(person.name);
            store.insert(person);
            people.push_back({person.id.text(), person.name, person.nameKey});
        }
        work.commit.setDetail("{}");
        return {};
    });
    REQUIRE(written);
    return people;
}

/// Who is found by reading everybody: the words of two letters and more begin words of the key.
std::set<std::string> readEverybody(const std::vector<Written>& people, const std::string& typed)
{
    std::vector<NameBeginnings> words = nameBeginnings(typed);
    const bool onlyInitials = std::all_of(words.begin(), words.end(),
                                          [](const auto& word) { return word[0].size() < 2; });
    const std::string initials = words.empty() ? "" : words.front().front();
    if (!onlyInitials)
        words.erase(std::remove_if(words.begin(), words.end(),
                                   [](const auto& word) { return word[0].size() < 2; }),
                    words.end());
    std::set<std::string> ids;
    for (const Written& person : people)
        if (onlyInitials ? person.key.compare(0, initials.size(), initials) == 0
                         : beginsWordsOf(person.key, words))
            ids.insert(person.id);
    return ids;
}

} // namespace

TEST_CASE("search finds letter by letter exactly whom a reading of everybody finds")
{
    const Branch branch;
    const std::vector<Written> people = writePeople(branch, 3000);
    for (std::size_t i = 0; i < people.size(); i += 151) {
        const std::string& name = people[i].name;
        const std::string key = people[i].key;
        for (std::size_t length = 1; length <= name.size(); ++length) {
            const std::string typed = name.substr(0, length);
            CAPTURE(name, typed);
            const auto answer = search(branch.session, typed, 10'000, Language::Indonesian);
            REQUIRE(answer);
            std::set<std::string> found;
            for (const SearchHit& hit : answer->hits)
                if (hit.kind == "person")
                    found.insert(hit.id);
            REQUIRE(found == readEverybody(people, typed));
            CHECK(answer->people == std::int64_t(found.size()));
            CHECK_FALSE(answer->atLeast);
            // Titles alone name nobody; from the first two letters of the name on he is there.
            const std::vector<NameBeginnings> words = nameBeginnings(typed);
            if (!words.empty() && words.front().front().size() >= 2 &&
                beginsWordsOf(key, {words.front()}))
                CHECK(found.count(people[i].id) == 1);
        }
    }
}

TEST_CASE("what is found tells two people of one name apart")
{
    const Branch branch;
    NewPerson first = branch.prospect("Siti Aminah", "2016-10-01");
    first.fields.nik = "3578995208810007";
    first.fields.phone = "0812 0000 4471";
    first.fields.region = RegionCode::parse("3578081003");
    branch.enter(first);
    NewPerson second = branch.prospect("Siti Aminah", "2016-10-01", Stage::Registered);
    second.segment = Segment::Pu;
    second.differentPerson = true;
    branch.enter(second);
    const std::string both = said(hitsOf(branch, "sit ami"));
    CHECK(both.find("person Siti Aminah (************0007, BPU, Prospek, Airlangga)\n") !=
          std::string::npos);
    CHECK(both.find("person Siti Aminah (PU, Terdaftar)\n") != std::string::npos);
    for (const char* number : {"0007", "4471", "0812", "+62812", "3578995208810007"}) {
        CAPTURE(number);
        CHECK(hitsOf(branch, number).size() == 1);
    }
    CHECK(both.find("5208810007") == std::string::npos);
}

TEST_CASE("search finds kader, bodies, offices and regions beside people, and keeps room for them")
{
    const Branch branch;
    for (int i = 0; i < 8; ++i)
        branch.enter(branch.prospect(("Soetinah " + std::string(std::size_t(i + 2), 'x')).c_str(),
                                     "2016-10-01"));
    Kader kader;
    kader.name = "Sutinah";
    kader.type = "kader_penggerak";
    kader.origin = "PKK Airlangga";
    kader.since = day("2016-01-01");
    REQUIRE(addKader(branch.session, kader));
    Body body;
    body.kind = services::BodyKind::Group;
    body.name = "Kelompok PKL Sutinah";
    body.since = day("2016-01-01");
    REQUIRE(addBody(branch.session, body));
    const auto hits = hitsOf(branch, "sutinah", 8);
    REQUIRE(hits.size() == 8);
    CHECK(hits[5].kind == "person");
    CHECK(hits[6].kind == "kader");
    CHECK(hits[7].kind == "body");
    CHECK(hitsOf(branch, "pkl kelompok").size() == 1);
    CHECK(hitsOf(branch, "uji kantor").front().kind == "office");
    CHECK(hitsOf(branch, "airlangga").front().kind == "region");
}

TEST_CASE("any text is answered")
{
    const Branch branch;
    for (const std::string& text :
         {std::string(), std::string("\"*%_'"), std::string("\0", 1), std::string(10'000, 'a'),
          std::string(10'000, '"'), std::string("NEAR(a b) AND ^c"), std::string("\xff")}) {
        CAPTURE(text);
        CHECK(hitsOf(branch, text).empty());
    }
}
