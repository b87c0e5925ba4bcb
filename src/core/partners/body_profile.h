#pragma once

#include "core/base/id.h"
#include "core/base/region_code.h"
#include "core/partners/employer_size.h"

#include <optional>
#include <string>

namespace penggerak {

/// What is known of an employer, group or institution beyond its name.
struct BodyProfile
{
    BodyId body;
    std::int64_t version = 0;
    std::string npp;
    std::string npwp;        ///< sixteen digits, see Npwp
    std::string institution; ///< of a partner: `dinas`, `wadah` ...
    std::string sector;
    std::optional<BodyId> supervisor; ///< the dinas that looks after it
    std::string address;
    std::optional<RegionCode> region;
    std::string note;
};

using SizeId = Id<struct BodySizeKind>;
/// A dated reading of an employer's size.
struct BodySize
{
    SizeId id;
    BodyId body;
    SizeReading reading;
    std::string source;
};

using ContactId = Id<struct BodyContactKind>;
/// Who speaks for a body: somebody of the book, or a name with a telephone.
struct BodyContact
{
    ContactId id;
    BodyId body;
    std::optional<PersonId> person;
    std::string name;
    std::string phone; ///< `+62...`; empty when unknown
    std::string post;
    Day since;
    std::optional<Day> until;
};

} // namespace penggerak
