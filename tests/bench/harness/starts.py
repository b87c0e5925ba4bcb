"""The desktop program's start beside a bare window with a chart."""

import measure
from budgets import Row

BUDGET_MS = 200
STARTS = 7


def printed_ms(command):
    done = measure.must(command, env={"QT_QPA_PLATFORM": "offscreen"})
    return float(done.out.split()[-1])


def row(programs, folder):
    what = "start, in the demo to Beranda with its numbers"
    if not programs.desktop.exists() or not programs.bare.exists():
        return Row(what, BUDGET_MS, "ms", note="no desktop program in this build")
    demo = folder / "contoh.penggerak"
    if not demo.exists():
        measure.must([programs.cli, "demo", demo])
    program, bare = [], []
    for _ in range(STARTS + 1):
        program.append(printed_ms([programs.desktop, "--book", demo, "--as", "penyelia",
                                   "--startup-time"]))
        bare.append(printed_ms([programs.bare]))
    # The first of each warms the cache.
    return Row(what, BUDGET_MS, "ms", measure.median(program[1:]), "",
               f"bare window: {measure.median(bare[1:]):.0f} ms")
