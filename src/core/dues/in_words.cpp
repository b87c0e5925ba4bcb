#include "core/dues/in_words.h"

#include <array>
#include <string_view>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 12> small{"",        "satu",     "dua",     "tiga",
                                                 "empat",   "lima",     "enam",    "tujuh",
                                                 "delapan", "sembilan", "sepuluh", "sebelas"};

struct Scale
{
    std::int64_t value;
    std::string_view word;
};
constexpr std::array scales{Scale{1'000'000'000'000'000, "kuadriliun"},
                            Scale{1'000'000'000'000, "triliun"}, Scale{1'000'000'000, "miliar"},
                            Scale{1'000'000, "juta"}, Scale{1'000, "ribu"}};

void append(std::string& words, std::string_view word)
{
    if (word.empty())
        return;
    if (!words.empty())
        words += ' ';
    words += word;
}

/// 0 to 999; nothing for 0.
void appendGroup(std::string& words, std::int64_t number)
{
    const std::int64_t hundreds = number / 100;
    if (hundreds == 1)
        append(words, "seratus");
    else if (hundreds > 1) {
        append(words, small[std::size_t(hundreds)]);
        append(words, "ratus");
    }
    const std::int64_t rest = number % 100;
    if (rest < 12) {
        append(words, small[std::size_t(rest)]);
    } else if (rest < 20) {
        append(words, small[std::size_t(rest - 10)]);
        append(words, "belas");
    } else {
        append(words, small[std::size_t(rest / 10)]);
        append(words, "puluh");
        append(words, small[std::size_t(rest % 10)]);
    }
}

} // namespace

std::optional<std::string> inWords(Rupiah amount)
{
    if (amount < Rupiah() || mostInWords < amount)
        return std::nullopt;
    if (amount.isZero())
        return "nol";
    std::string words;
    std::int64_t rest = amount.value();
    for (const Scale& scale : scales) {
        const std::int64_t count = rest / scale.value;
        rest %= scale.value;
        if (count == 0)
            continue;
        if (scale.value == 1'000 && count == 1) {
            append(words, "seribu");
            continue;
        }
        appendGroup(words, count);
        append(words, scale.word);
    }
    appendGroup(words, rest);
    return words;
}

} // namespace penggerak
