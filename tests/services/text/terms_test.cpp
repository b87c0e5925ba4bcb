#include "core/coverage/figure.h"
#include "core/enrollment/movement.h"
#include "services/text/sentences.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;

namespace {

/// A word that is not the code itself, in both languages.
void checkTerm(std::string_view text)
{
    INFO(text);
    CHECK(term(std::string(text), Language::Indonesian) != text);
    CHECK(term(std::string(text), Language::English) != text);
}

} // namespace

TEST_CASE("every stage, reason, measure, origin and kind of movement has its words")
{
    for (const Stage stage : allStages)
        checkTerm(code(stage));
    for (int reason = int(Reason::Died); reason <= int(Reason::Shortfall); ++reason)
        checkTerm(code(Reason(reason)));
    for (const Measure measure :
         {Measure::Potential, Measure::Acquired, Measure::OfWhich, Measure::Quoted})
        checkTerm(code(measure));
    for (const Origin origin : {Origin::Published, Origin::Derived, Origin::Sample})
        checkTerm(code(origin));
    for (int kind = 0; kind <= int(MovementKind::Reversal); ++kind)
        checkTerm(code(MovementKind(kind)));
}
