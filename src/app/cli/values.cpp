#include "app/cli/values.h"

#include "services/outreach/outreach.h"
#include "services/regions/regions.h"

#include <algorithm>
#include <charconv>

namespace penggerak::cli {

namespace {

std::optional<std::int64_t> integerOf(const std::string& text)
{
    std::int64_t value = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || rest != end || text.empty())
        return std::nullopt;
    return value;
}

[[noreturn]] void wrongWord(const std::string& field, const std::string& text,
                            const std::string& words)
{
    throw UsageError("--" + field + " " + text + ": " + words, field);
}

template <class Values, class Code>
std::string words(const Values& values, Code codeOf)
{
    std::string all;
    for (const auto& value : values) {
        const std::string word(codeOf(value));
        if (!word.empty())
            all += (all.empty() ? "" : "|") + word;
    }
    return all;
}

template <class Rows>
auto maybeRow(const Rows& rows, const std::string& text, const char* unknownCode, const char* field)
    -> std::optional<decltype(rows.front().id)>
{
    if (text.empty())
        return std::nullopt;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
        return row.name == text || row.id.text() == text;
    });
    if (found == rows.end())
        throw Refused(refusal(unknownCode, field));
    return found->id;
}

} // namespace

Day dayOf(const std::string& text, const std::string& field)
{
    const auto day = Day::parse(text);
    if (!day)
        throw Refused(refusal("date_invalid", field).with("value", text));
    return *day;
}

std::optional<Day> maybeDay(const std::string& text, const std::string& field)
{
    return text.empty() ? std::nullopt : std::optional(dayOf(text, field));
}

Month monthOf(const std::string& text, const std::string& field)
{
    const auto month = Month::parse(text);
    if (!month)
        throw Refused(refusal("month_invalid", field).with("value", text));
    return *month;
}

std::optional<Seq> knownAtOf(const Book& book, const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    if (text.find_first_not_of("0123456789") == std::string::npos && text.size() < 16)
        return std::stoll(text);
    constexpr std::int64_t minute = 60'000;
    const std::int64_t dayStart =
        std::int64_t(dayOf(text.substr(0, 10), "known-at").sinceEpoch()) * 24 * 60 * minute -
        7 * 60 * minute;
    if (text.size() == 10)
        return book.seqAt(dayStart + 24 * 60 * minute - 1);
    const auto digit = [&](std::size_t at) {
        return text[at] >= '0' && text[at] <= '9' ? text[at] - '0' : 99;
    };
    if (text.size() != 16 || (text[10] != 'T' && text[10] != ' ') || text[13] != ':' ||
        digit(11) * 10 + digit(12) > 23 || digit(14) * 10 + digit(15) > 59)
        throw Refused(refusal("date_invalid", "known-at").with("value", text));
    const int minutes = (digit(11) * 10 + digit(12)) * 60 + digit(14) * 10 + digit(15);
    return book.seqAt(dayStart + (minutes + 1) * minute - 1);
}

Heads headsOf(const std::string& text)
{
    const auto value = integerOf(text);
    if (!value)
        throw Refused(refusal("heads_range", "value").with("value", text));
    return Heads(*value);
}

Segment segmentOf(const std::string& text, const std::string& field)
{
    const auto segment = segmentFromCode(text);
    if (!segment)
        wrongWord(field, text, "PU|BPU");
    return *segment;
}

std::optional<Segment> maybeSegment(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(segmentOf(text));
}

Stage stageOf(const std::string& text, const std::string& field)
{
    const auto stage = stageFromCode(text);
    if (!stage)
        wrongWord(field, text, words(allStages, [](Stage one) { return code(one); }));
    return *stage;
}

Reason reasonOf(const std::string& text)
{
    if (text.empty())
        return Reason::None;
    const auto reason = reasonFromCode(text);
    if (!reason)
        wrongWord("reason", text,
                  words(outsideReasons, [](Reason one) { return code(one); }) + "|" +
                      words(refusalReasons, [](Reason one) { return code(one); }));
    return *reason;
}

Measure measureOf(const std::string& text)
{
    const auto measure = measureFromCode(text);
    if (!measure)
        wrongWord("measure", text, "potential|acquired|of-which|quoted");
    return *measure;
}

Origin originOf(const std::string& text)
{
    const auto origin = originFromCode(text);
    if (!origin)
        wrongWord("origin", text, "published|derived|sample");
    return *origin;
}

std::optional<Sex> maybeSex(const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    const auto sex = sexFromCode(text);
    if (!sex)
        wrongWord("sex", text, "P|L");
    return sex;
}

std::size_t limitOf(const std::string& text)
{
    const auto limit = integerOf(text);
    if (!limit || *limit < 1 || *limit > 10'000)
        wrongWord("limit", text, "1..10000");
    return std::size_t(*limit);
}

RegionCode regionOf(const std::string& text, const std::string& field)
{
    if (const auto region = RegionCode::parse(text)) {
        if (!services::regionExists(*region))
            throw Refused(refusal("region_unknown", field).with("region", text));
        return *region;
    }
    std::vector<services::Region> exact = services::findRegions(text, {}, 50);
    std::erase_if(exact, [&](const services::Region& region) { return region.name != text; });
    if (exact.empty())
        throw Refused(refusal("region_unknown", field).with("region", text));
    if (exact.size() > 1) {
        std::string codes;
        for (const services::Region& region : exact)
            codes += (codes.empty() ? "" : "|") + region.code.dotted();
        wrongWord(field, text, codes);
    }
    return exact.front().code;
}

std::optional<RegionCode> maybeRegion(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(regionOf(text));
}

services::Office officeOf(const Book& book, const std::string& text, const std::string& field)
{
    auto office = services::findOffice(book, text);
    if (!office) {
        Error error = office.error();
        error.field = field;
        throw Refused(error);
    }
    return *office;
}

std::optional<OfficeId> maybeOffice(const Book& book, const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(officeOf(book, text).id);
}

OfficeId soleOfficeOr(const Book& book, const std::string& text)
{
    if (!text.empty())
        return officeOf(book, text).id;
    std::vector<OfficeId> offices;
    for (const services::Office& office : services::listOffices(book))
        if (office.kind == services::OfficeKind::Office)
            offices.push_back(office.id);
    if (offices.size() != 1)
        throw Refused(refusal("office_missing", "office"));
    return offices.front();
}

std::optional<BodyId> maybeBody(const Book& book, const std::string& text)
{
    return maybeRow(services::listBodies(book), text, "body_unknown", "body");
}

std::optional<KaderId> maybeKader(const Book& book, const std::string& text)
{
    return maybeRow(services::listKader(book), text, "kader_unknown", "kader");
}

KaderId kaderOf(const Book& book, const std::string& text, const std::string& field)
{
    const auto kader = maybeKader(book, text);
    if (!kader)
        throw Refused(refusal("kader_unknown", field));
    return *kader;
}

std::optional<ActivityId> maybeActivity(const Book& book, const std::string& text)
{
    return maybeRow(services::listActivities(book), text, "activity_unknown", "activity");
}

} // namespace penggerak::cli
