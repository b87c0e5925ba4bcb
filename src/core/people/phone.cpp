#include "core/people/phone.h"

namespace penggerak {

Result<Phone> Phone::parse(std::string_view text)
{
    std::string digits;
    bool international = false;
    for (const char c : text) {
        if (c == ' ' || c == '-' || c == '.' || c == '(' || c == ')')
            continue;
        if (c == '+' && digits.empty() && !international) {
            international = true;
            continue;
        }
        if (c < '0' || c > '9')
            return fail("phone_characters", "phone");
        digits.push_back(c);
    }
    std::string rest;
    if (digits.compare(0, 2, "62") == 0)
        rest = digits.substr(2);
    else if (international)
        return fail("phone_prefix", "phone");
    else if (digits.compare(0, 1, "0") == 0)
        rest = digits.substr(1);
    else if (digits.compare(0, 1, "8") == 0)
        rest = digits;
    else
        return fail("phone_prefix", "phone");
    if (!rest.empty() && rest[0] == '0')
        return fail("phone_prefix", "phone");
    if (rest.size() < 7 || rest.size() > 12)
        return fail(refusal("phone_length", "phone").with("length", std::int64_t(rest.size() + 1)));
    return Phone("+62" + rest);
}

std::string Phone::masked() const
{
    const std::string domestic = "0" + m_number.substr(3);
    return domestic.substr(0, 4) + " **** " + domestic.substr(domestic.size() - 4);
}

std::string Phone::grouped() const
{
    std::string text = "+62";
    const std::string rest = m_number.substr(3);
    for (std::size_t i = 0; i < rest.size();) {
        const std::size_t width = i == 0 ? 3 : 4;
        text += " " + rest.substr(i, width);
        i += width;
    }
    return text;
}

} // namespace penggerak
