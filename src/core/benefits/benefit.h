#pragma once

#include "core/base/id.h"
#include "core/dues/rates.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace penggerak {

using BenefitId = Id<struct BenefitIdKind>;

/// What was paid or done for a participant or his heirs. Stored by number.
enum class BenefitKind {
    Death,         ///< *santunan kematian* of JKM
    Scholarship,   ///< of a child of somebody who died
    AccidentDeath, ///< death by an accident at work, of JKK
    Treatment,     ///< after an accident at work
    UnableToWork,  ///< STMB, while an accident keeps him from work
    OldAge,        ///< savings of JHT
};
inline constexpr std::array allBenefitKinds{BenefitKind::Death,         BenefitKind::Scholarship,
                                            BenefitKind::AccidentDeath, BenefitKind::Treatment,
                                            BenefitKind::UnableToWork,  BenefitKind::OldAge};

/// `death`, `scholarship`, `accident_death`, `treatment`, `unable_to_work`, `old_age`.
std::string_view code(BenefitKind kind);
std::optional<BenefitKind> benefitKindFromCode(std::string_view text);
/// The programme that pays it; a scholarship is counted to JKM.
Programme programmeOf(BenefitKind kind);

/// `S. W. U.` of a full name: how those who received something stand on a paper that is handed out.
std::string initialsOf(std::string_view name);

} // namespace penggerak
