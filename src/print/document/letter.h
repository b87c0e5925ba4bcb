#pragma once

#include "print/document/document.h"
#include "services/printing/printing.h"
#include "services/text/sentences.h"

#include <optional>
#include <string>

namespace penggerak::print {

/// What every paper of an office has in common: language, head and foot.
class Letter
{
public:
    Letter(services::Language language, std::string office, services::Printed printed)
        : m_language(language)
        , m_office(std::move(office))
        , m_printed(std::move(printed))
    {
    }

    /// An empty paper of that title with head, foot and page count.
    Document paper(const std::string& title, Paper size = Paper::A4) const;

    std::string say(const char* id, const char* en) const;
    std::string term(const std::string& code) const;
    std::string day(Day day) const;
    std::string day(const std::optional<Day>& day) const; ///< a dash without one
    /// `02 Nov 2016 – 03 Nov 2016`, or the one day.
    std::string days(Day from, Day to) const;
    std::string count(std::int64_t value) const;
    std::string rupiah(std::int64_t value) const; ///< `Rp 1.234.567`

    services::Language language() const { return m_language; }
    const std::string& office() const { return m_office; }
    const services::Printed& printed() const { return m_printed; }

private:
    services::Language m_language;
    std::string m_office;
    services::Printed m_printed;
};

} // namespace penggerak::print
