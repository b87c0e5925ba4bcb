#include "tests/support/drawer.h"

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

TEST_CASE("random work leaves a sound book, and figures as they were entered")
{
    int figures = 0;
    int exceeded = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        Drawer drawer(seed);
        for (int i = 0; i < 90; ++i)
            drawer.step();
        INFO("seed " << seed << ", " << drawer.written << " written");
        CHECK(drawer.written > 30);
        CHECK(drawer.branch.verified() == "");
        for (const FigureRow& row : listFigures(*drawer.branch.book, {})) {
            ++figures;
            const Heads shown = drawer.measured(row.figure);
            INFO(row.office << " " << row.region << " " << code(row.figure.measure) << " "
                            << row.figure.asOf.iso() << " entered " << row.figure.value.value()
                            << " shown " << shown.value());
            // Where the people known by name exceed a figure, the people count.
            CHECK(shown >= row.figure.value);
            exceeded += shown > row.figure.value;
        }
    }
    CHECK(figures > 50);
    CHECK(exceeded <= 2);
}
