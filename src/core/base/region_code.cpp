#include "core/base/region_code.h"

namespace penggerak {

namespace {

std::size_t lengthOf(RegionCode::Level level)
{
    switch (level) {
    case RegionCode::Level::Province:
        return 2;
    case RegionCode::Level::Regency:
        return 4;
    case RegionCode::Level::District:
        return 6;
    case RegionCode::Level::Village:
        return 10;
    }
    return 0;
}

} // namespace

std::optional<RegionCode> RegionCode::parse(std::string_view text)
{
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '.' && (i == 2 || i == 5 || i == 8) && i + 1 < text.size())
            continue;
        if (c < '0' || c > '9')
            return std::nullopt;
        digits.push_back(c);
    }
    const std::size_t n = digits.size();
    if (n != 2 && n != 4 && n != 6 && n != 10)
        return std::nullopt;
    return RegionCode(std::move(digits));
}

std::string RegionCode::dotted() const
{
    std::string text = m_digits.substr(0, 2);
    for (std::size_t i = 2; i < m_digits.size() && i < 6; i += 2)
        text += "." + m_digits.substr(i, 2);
    if (m_digits.size() == 10)
        text += "." + m_digits.substr(6);
    return text;
}

RegionCode::Level RegionCode::level() const
{
    switch (m_digits.size()) {
    case 2:
        return Level::Province;
    case 4:
        return Level::Regency;
    case 6:
        return Level::District;
    default:
        return Level::Village;
    }
}

std::optional<RegionCode> RegionCode::at(Level level) const
{
    const std::size_t length = lengthOf(level);
    if (length > m_digits.size())
        return std::nullopt;
    return RegionCode(m_digits.substr(0, length));
}

std::optional<RegionCode> RegionCode::parent() const
{
    switch (level()) {
    case Level::Province:
        return std::nullopt;
    case Level::Regency:
        return at(Level::Province);
    case Level::District:
        return at(Level::Regency);
    case Level::Village:
        return at(Level::District);
    }
    return std::nullopt;
}

bool RegionCode::contains(const RegionCode& other) const
{
    return other.m_digits.compare(0, m_digits.size(), m_digits) == 0;
}

} // namespace penggerak
