"""What pages ask of a finished book, beside scans that answer the same."""

import sys

from budgets import Row

SCREEN_MS, FRAME_MS, FREE_FILTER_MS = 20, 16, 200
# Asked for with a filter that no rollup holds.
FREE = ("coverage: as known earlier", "coverage: by region, as known earlier")


def asked(programs, book):
    """The rows of `time`, each with the time of the scan of its name; answers must agree."""
    rows = programs.tool("time", book)["rows"]
    scans = {row["name"]: row for kind in ("search", "dashboard")
             for row in programs.tool("yardstick", kind, book)["rows"]}
    for row in rows:
        scan = scans.get(row["name"])
        if scan is None:
            continue
        row["beside_ms"] = scan["median_ms"]
        if row["name"].startswith("coverage") and row["answer"] != scan["answer"]:
            sys.exit(f"{row['name']}: {row['answer']} heads, by the movements {scan['answer']}")
    return rows


def worst(what, budget, rows, **more):
    """The slowest question of a kind stands for all of them."""
    if not rows:
        return Row(what, budget, "ms", **more)
    slowest = max(rows, key=lambda row: row["median_ms"])
    beside = [row["beside_ms"] for row in rows if "beside_ms" in row]
    shown = slowest["name"].split(": ", 1)[1]
    scan = f"scan: {min(beside):.0f}–{max(beside):.0f} ms" if beside else ""
    return Row(what, budget, "ms", slowest["median_ms"], f"slowest: {shown}", scan, **more)


def budget_rows(rows):
    def of(kind, free=False):
        return [row for row in rows
                if row["name"].startswith(kind) and (row["name"] in FREE) == free]
    return [worst("a dashboard view as of any day", SCREEN_MS, of("coverage")),
            worst("with another filter, or as known earlier", FREE_FILTER_MS,
                  of("coverage", free=True)),
            worst("search while typing, 200 hits", SCREEN_MS, of("search")),
            worst("a page of the list of people", FRAME_MS, of("list"))]
