#include "tests/bench/people/names.h"

#include "tests/bench/people/peoples.h"

#include <algorithm>

namespace penggerak::bench {

namespace {

const People& drawPeople(Random& random)
{
    std::uint32_t rest = random.below(1000);
    for (const People& people : peoples()) {
        if (rest < people.weight)
            return people;
        rest -= people.weight;
    }
    return peoples().back();
}

std::size_t drawWordCount(Random& random, const People& people)
{
    std::uint32_t rest = random.below(100);
    for (std::size_t count = 0; count < people.words.size(); ++count) {
        if (rest < people.words[count])
            return count + 1;
        rest -= people.words[count];
    }
    return people.words.size();
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

void spellAsBefore1972(std::string& word)
{
    for (const char* const old : {"oe", "dj", "Dj", "tj", "Tj"})
        if (word.find(old) != std::string::npos)
            return;
    replaceAll(word, "u", "oe");
    replaceAll(word, "j", "dj");
    replaceAll(word, "J", "Dj");
    replaceAll(word, "c", "tj");
    replaceAll(word, "C", "Tj");
}

std::string spelled(Random& random, std::string_view drawn, int age)
{
    static const WordList muhammads("Mochammad Moh. Muhammad Moch. Mohammad Muhamad M. Mochamad "
                                    "Mohamad Muh. Mohamed Mohd. Muchammad");
    std::string word(drawn);
    if (word == "Muhammad")
        word = muhammads.draw(random);
    else if (age > 55 && random.percent(18))
        spellAsBefore1972(word);
    if (random.percent(12)) // phones and Word write other signs than keyboards do
        replaceAll(word, "'", random.percent(50) ? "\xE2\x80\x99" : "`");
    std::replace(word.begin(), word.end(), '_', ' ');
    return word;
}

std::string drawWords(Random& random, bool female, int age)
{
    const People& people = drawPeople(random);
    std::size_t count = drawWordCount(random, people);
    std::string name =
        spelled(random, (female ? people.femaleFirst : people.maleFirst).draw(random), age);
    if (name.ends_with('.')) // nobody is called Moh. alone
        count = std::max(count, std::size_t(2));
    for (std::size_t at = 1; at < count; ++at) {
        const bool last = at + 1 == count;
        const WordList& more = female ? people.femaleMore : people.maleMore;
        const bool clan = last && people.clan.size() > 0;
        name += ' ' + spelled(random, (clan ? people.clan : more).draw(random), age);
    }
    return name;
}

void addTitles(Random& random, std::string& name, bool female, int age)
{
    static const WordList degrees("S.Pd. S.E. S.H. S.T. A.Md. S.Ag. S.Sos. S.Kom. M.Si. M.Pd. "
                                  "S.Kep. SE ST SPd");
    if (random.percent(age > 40 ? 6 : 1))
        name.insert(0, female ? "Hj. " : "H. ");
    if (random.below(200) == 0)
        name.insert(0, age > 45 ? (female ? "Dra. " : "Drs. ") : (age > 30 ? "Ir. " : "dr. "));
    if (random.percent(4))
        name.append(", ").append(degrees.draw(random));
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// Lists from the population office are in capitals, those of phones often in small letters.
void changeCase(Random& random, std::string& name)
{
    const std::uint32_t draw = random.below(100);
    if (draw < 56)
        std::transform(name.begin(), name.end(), name.begin(), upper);
    else if (draw < 61)
        std::transform(name.begin(), name.end(), name.begin(), lower);
}

} // namespace

std::string drawName(Random& random, bool female, int age)
{
    std::string name = drawWords(random, female, age);
    addTitles(random, name, female, age);
    changeCase(random, name);
    return name;
}

std::string kaderName(std::size_t index)
{
    static const WordList first("Sulastri Agus Wiwik Suparman Endah Moch. Ningsih Hasan Lestari "
                                "Yanti Ujang Marhaban Bambang Titik Rini Khoirul Didik Luluk");
    static const WordList second("Hadi Palupi Taufan Rahayu Basri Ayu Oktaviani Sopandi Idris "
                                 "Indah Salim Wahyudi Prasetyo Kusuma Handoko Maulida Cahyono "
                                 "Puspita Raharjo");
    // 18 and 19 have no common divisor: 342 pairs before one comes back.
    return std::string(first.at(index % first.size())) + ' ' +
           std::string(second.at(index % second.size()));
}

std::string employerName(std::size_t index)
{
    static const WordList first("Sumber Jaya Karya Maju Mitra Surya Cahaya Anugerah Berkat Sinar "
                                "Indo Bina Citra Graha Harapan Putra Mega Multi Prima Rukun Sari "
                                "Tunas Usaha");
    static const WordList second("Abadi Makmur Sejahtera Mandiri Sentosa Utama Lestari Bersama "
                                 "Perkasa Pratama Nusantara Gemilang Sukses Barokah Kencana "
                                 "Persada Agung Raya Mulia");
    static const WordList kinds("PT CV UD Toko PT CV Koperasi Yayasan PT");
    std::string name = std::string(kinds.at(index % kinds.size())) + ' ' +
                       std::string(first.at(index % first.size())) + ' ' +
                       std::string(second.at(index % second.size()));
    const std::size_t branch = index / (first.size() * second.size());
    return branch == 0 ? name : name + ' ' + std::to_string(branch + 1);
}

} // namespace penggerak::bench
