#include "core/benefits/benefit.h"

#include <algorithm>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, allBenefitKinds.size()> codes{
    "death", "scholarship", "accident_death", "treatment", "unable_to_work", "old_age"};

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; // of UTF-8
}

} // namespace

std::string_view code(BenefitKind kind)
{
    return codes.at(std::size_t(kind));
}

std::optional<BenefitKind> benefitKindFromCode(std::string_view text)
{
    const auto found = std::find(codes.begin(), codes.end(), text);
    if (found == codes.end())
        return std::nullopt;
    return allBenefitKinds.at(std::size_t(found - codes.begin()));
}

Programme programmeOf(BenefitKind kind)
{
    switch (kind) {
    case BenefitKind::Death:
    case BenefitKind::Scholarship:
        return Programme::Jkm;
    case BenefitKind::AccidentDeath:
    case BenefitKind::Treatment:
    case BenefitKind::UnableToWork:
        return Programme::Jkk;
    case BenefitKind::OldAge:
        return Programme::Jht;
    }
    return Programme::Jkm;
}

std::string initialsOf(std::string_view name)
{
    std::string initials;
    for (std::size_t at = 0; at < name.size();) {
        at = name.find_first_not_of(" .", at);
        if (at == std::string_view::npos)
            break;
        std::size_t end = at + 1;
        while (end < name.size() && continuesCharacter(name[end]))
            ++end;
        if (!initials.empty())
            initials += ' ';
        initials.append(name.substr(at, end - at)).append(".");
        at = std::min(name.find_first_of(" .", end), name.size());
    }
    return initials;
}

} // namespace penggerak
