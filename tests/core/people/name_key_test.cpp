#include "core/people/name_key.h"
#include "core/people/name_titles.h"

#include <catch2/catch.hpp>

using namespace penggerak;

TEST_CASE("two ways of writing one name have one key")
{
    const std::vector<std::pair<const char*, const char*>> one{
        {"Soekarno", "Sukarno"},
        {"Soeharto", "Suharto"},
        {"Tjipto Mangoenkoesoemo", "Cipto Mangunkusumo"},
        {"Djoko Widodo", "Joko Widodo"},
        {"Moch. Soetrisno", "Muhamad Sutrisno"},
        {"Md. Yusuf", "Muhammad Yusuf"},
        {"Mohd Yusuf", "Mohammad Yusuf"},
        {"Mochamad Yusuf", "Mokhammad Yusuf"},
        {"Muh. Yusuf", "Moehammad Yusuf"},
        {"Dr. H. Achmad Fauzi", "Ahmad Fauzi"},
        {"Akhmad Fauzi", "Ahmad Fauzi"},
        {"Rachmat Ichsan", "Rahmat Ihsan"},
        {"Muchlis", "Mukhlis"},
        {"Sjafruddin", "Syafruddin"},
        {"Njoman Gde", "Nyoman Gde"},
        {"Oemar", "Umar"},
        {"Abd. Rahman", "Abdul Rahman"},
        {"St. Aminah", "Sitti Aminah"},
        {"Siti Aminah", "Sitti Aminah"},
        {"Ma'ruf", "Maruf"},
        {"José", "jose"},
        {"Hj. Siti Djamilah", "Siti Jamilah"},
        {"Nj. Meneer", "Ny. Meneer"},
        {"K.H. Hasjim Asj'ari", "KH Hasyim Asyari"},
        {"R.A. Kartini", "Kartini"},
        {"R. Soekarno", "Sukarno"},
        {"Budi Santoso (Alm.)", "Alm. Budi Santoso"},
    };
    for (const auto& [a, b] : one) {
        CAPTURE(a, b);
        CHECK(nameKey(a) == nameKey(b));
    }
}

TEST_CASE("titles are no part of a key")
{
    const std::vector<std::pair<const char*, const char*>> keys{
        {"H. Budi Santoso", "budi santoso"},
        {"Hj Siti Aminah", "siti aminah"},
        {"Prof. Dr. Ir. H. Budi Santoso, S.H., M.Si., Ph.D.", "budi santoso"},
        {"Drs. Budi Santoso, M.Pd", "budi santoso"},
        {"dr. Ratna Dewi, Sp.A", "ratna dewi"},
        {"drg. Ratna Dewi", "ratna dewi"},
        {"Budi Santoso SH", "budi santoso"},
        {"Budi Santoso S.Kom", "budi santoso"},
        {"Budi Santoso S. T.", "budi santoso"},
        {"Ratna Dewi, A.Md.Keb.", "ratna dewi"},
        {"Ratna Dewi Amd", "ratna dewi"},
        {"Nur Hidayati, S.Pd.I., M.A.", "nur hidayati"},
        {"KH. Hasan", "hasan"},
        {"Ust. Hasan", "hasan"},
        {"Ny. Ratna", "ratna"},
        {"Tn. Hasan", "hasan"},
        {"Sdr. Hasan", "hasan"},
        {"Bu Siti", "siti"},
        {"R. Ngt. Sri", "ngt sri"},
        {"Rr. Sri Lestari", "sri lestari"},
        {"Rd. Hasan", "hasan"},
        {"Almh. Ratna", "ratna"},
    };
    for (const auto& [name, key] : keys) {
        CAPTURE(name);
        CHECK(nameKey(name) == key);
    }
}

TEST_CASE("what only looks like a title stays a name")
{
    const std::vector<std::pair<const char*, const char*>> keys{
        {"Hasan bin Ali", "hasan bin ali"},
        {"Siti binti Ahmad", "siti binti ahmad"},
        {"Umar al Faruq", "umar al faruq"},
        {"Budi H. Santoso", "budi h santoso"},
        {"M. Yusuf", "m yusuf"},
        {"Yo Yo Ma", "yo yo ma"},
        {"Raden Saleh", "raden saleh"},
        {"Dradjat", "drajat"},
        {"Irawan", "irawan"},
        {"Sri", "sri"},
        {"Chandra", "chandra"},
        {"Khairul", "khairul"},
        {"H.", "h"},
        {"Dr. H.", "h"},
        {"Santoso, Budi", "santoso budi"},
        {"...", ""},
        {"", ""},
    };
    for (const auto& [name, key] : keys) {
        CAPTURE(name);
        CHECK(nameKey(name) == key);
    }
}

TEST_CASE("a name that is typed letter by letter never misses whoever is called so")
{
    for (const char* written : {"Soekarno",
                                "Sofyan",
                                "Djoko Widodo",
                                "Dodi",
                                "Tjipto",
                                "Titik",
                                "Mochammad Yusuf",
                                "Mochtar",
                                "Moehammad",
                                "Muh. Rusdi",
                                "Moh. Rusdi",
                                "Md. Rusdi",
                                "Mdjaja",
                                "Achmad",
                                "Akhmad Fauzi",
                                "Akub",
                                "Rachmat Ichsan",
                                "Njoman",
                                "Sjafruddin",
                                "Abd. Rahman",
                                "Abdoel Moeis",
                                "Sitti Aminah",
                                "St. Aminah",
                                "Chairil",
                                "Soedjatmoko",
                                "Ootje",
                                "Budi Santoso, S.Kom., M.Si.",
                                "Ratna Dewi, A.Md.Keb",
                                "Budi Santoso S.H.",
                                "Budi Santoso (Alm)",
                                "Zoë Noël"}) {
        const std::string name = written;
        const std::string key = nameKey(name);
        for (std::size_t length = 1; length <= name.size(); ++length) {
            const std::string typed = name.substr(0, length);
            CAPTURE(name, key, typed);
            CHECK(beginsWordsOf(key, nameBeginnings(typed)));
        }
    }
}

TEST_CASE("both spellings of a name find it, letter by letter")
{
    for (const auto& [typedName, stored] :
         std::vector<std::pair<std::string, std::string>>{{"soekarno", "Sukarno"},
                                                          {"sukarno", "Soekarno"},
                                                          {"achmad", "Ahmad"},
                                                          {"ahmad", "Akhmad"},
                                                          {"moch. soetrisno", "Muhamad Sutrisno"},
                                                          {"muhammad sutrisno", "Moch. Soetrisno"},
                                                          {"tjipto", "Cipto"},
                                                          {"cipto", "Tjipto"},
                                                          {"djoko", "Joko"},
                                                          {"abdul", "Abd. Rahman"},
                                                          {"siti", "St. Aminah"}}) {
        for (std::size_t length = 1; length <= typedName.size(); ++length) {
            const std::string typed = typedName.substr(0, length);
            CAPTURE(typed, stored);
            CHECK(beginsWordsOf(nameKey(stored), nameBeginnings(typed)));
        }
    }
}

TEST_CASE("an unfinished word has the beginnings that it may turn out to be")
{
    CHECK(nameBeginnings("so") == std::vector<NameBeginnings>{{"so", "su"}});
    CHECK(nameBeginnings("soe") == std::vector<NameBeginnings>{{"su"}});
    CHECK(nameBeginnings("dr. h. ach") == std::vector<NameBeginnings>{{"ah"}});
    CHECK(nameBeginnings("moc") == std::vector<NameBeginnings>{{"moc", "moh", "muhammad"}});
    CHECK(nameBeginnings("budi, s.ko") == std::vector<NameBeginnings>{{"budi"}});
    CHECK(nameBeginnings("").empty());
    CHECK(nameBeginnings("%_\"*").empty());
}

TEST_CASE("titles are read from both ends")
{
    CHECK(wordsWithoutTitles("Dr. H. Budi, S.E.") == std::vector<std::string>{"budi"});
    CHECK(wordsWithoutTitles("Budi, S.Ko") == (std::vector<std::string>{"budi", "s", "ko"}));
    CHECK(wordsWithoutUnfinishedTitles("Budi, S.Ko") == std::vector<std::string>{"budi"});
}
