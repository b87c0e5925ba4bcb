#include "print/document/letter.h"

namespace penggerak::print {

namespace {

/// Of the audit link: enough to find it again, short enough to be typed.
constexpr std::size_t headLetters = 16;

} // namespace

Document Letter::paper(const std::string& title, Paper size) const
{
    Document paper;
    paper.paper = size;
    paper.letterhead = "BPJS Ketenagakerjaan";
    paper.letterheadLine = m_office;
    paper.title = title;
    paper.footer = say("Dicetak ", "Printed ") + day(m_printed.on) + say(" oleh ", " by ") +
                   m_printed.by + say(", diketahui s.d. no. ", ", known up to no. ") +
                   std::to_string(m_printed.seq);
    if (!m_printed.head.empty())
        paper.footer += " (" + m_printed.head.substr(0, headLetters) + ")";
    paper.pageWords = say("hal. {page} dari {pages}", "page {page} of {pages}");
    return paper;
}

std::string Letter::say(const char* id, const char* en) const
{
    return m_language == services::Language::Indonesian ? id : en;
}

std::string Letter::term(const std::string& code) const
{
    return code.empty() ? std::string() : services::term(code, m_language);
}

std::string Letter::day(Day day) const
{
    return services::formatDay(day, m_language);
}

std::string Letter::day(const std::optional<Day>& maybe) const
{
    return maybe ? day(*maybe) : std::string("–");
}

std::string Letter::days(Day from, Day to) const
{
    return from == to ? day(from) : day(from) + " – " + day(to);
}

std::string Letter::count(std::int64_t value) const
{
    return services::formatCount(value, m_language);
}

std::string Letter::rupiah(std::int64_t value) const
{
    return "Rp " + count(value);
}

} // namespace penggerak::print
