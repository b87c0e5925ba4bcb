#include "gui/theme/colours.h"

#include <catch2/catch.hpp>

using namespace penggerak::gui;

namespace {

struct Pairing
{
    Ink over;
    Ink ground;
    double least;
};

constexpr double text = 4.5;
constexpr double graphics = 3.0;

// WCAG 2.2 1.4.3 and 1.4.11: what is written on what.
const Pairing pairings[] = {
    {Ink::Text, Ink::Window, text},
    {Ink::Text, Ink::Card, text},
    {Ink::Text, Ink::Field, text},
    {Ink::Text, Ink::Rail, text},
    {Ink::Text, Ink::Selection, text},
    {Ink::Muted, Ink::Window, text},
    {Ink::Muted, Ink::Card, text},
    {Ink::Muted, Ink::Rail, text},
    {Ink::Muted, Ink::TableHead, text},
    {Ink::Muted, Ink::Selection, text},
    {Ink::ButtonText, Ink::Button, text},
    {Ink::ButtonText, Ink::ButtonHover, text},
    {Ink::Link, Ink::Card, text},
    {Ink::Link, Ink::Window, text},
    {Ink::Link, Ink::Selection, text},
    {Ink::Good, Ink::GoodTint, text},
    {Ink::Warn, Ink::WarnTint, text},
    {Ink::Bad, Ink::BadTint, text},
    {Ink::Info, Ink::InfoTint, text},
    {Ink::Registered, Ink::RegisteredTint, text},
    {Ink::Neutral, Ink::NeutralTint, text},
    {Ink::BannerText, Ink::Banner, text},
    {Ink::SampleText, Ink::Sample, text},
    {Ink::Warn, Ink::Card, text},
    {Ink::Bad, Ink::Card, text},
    {Ink::Good, Ink::Card, text},
    {Ink::Border, Ink::Card, graphics},
    {Ink::Border, Ink::Window, graphics},
    {Ink::Focus, Ink::Window, graphics},
    {Ink::Focus, Ink::Card, graphics},
    {Ink::Pu, Ink::BarRest, graphics},
    {Ink::Bpu, Ink::BarRest, graphics},
    {Ink::Pu, Ink::Card, graphics},
    {Ink::Bpu, Ink::Card, graphics},
};

} // namespace

TEST_CASE("every writing and every edge stands out from its ground, in light and in dark")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        for (const Pairing& pairing : pairings) {
            CAPTURE(static_cast<int>(scheme), static_cast<int>(pairing.over),
                    static_cast<int>(pairing.ground));
            CHECK(contrast(colour(pairing.over, scheme), colour(pairing.ground, scheme)) >=
                  pairing.least);
        }
}

TEST_CASE("contrast is that of WCAG")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(colour(Ink::Muted, Scheme::Light), Qt::white) == Approx(6.5).margin(0.05));
}
