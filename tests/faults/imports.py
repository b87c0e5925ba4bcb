#!/usr/bin/env python3
"""What an import does to a book, tried on the real command line program.

    imports.py BUILD list           3,000 rows on a book of people: dry run, import, again, undo
    imports.py BUILD kill           an import is killed at ten random moments: all of it, or nothing
    imports.py BUILD all --rows N  both on as many people as asked for

`dump --logical` is the oracle: it tells the whole state of the book, without ids and times.
"""

import argparse
import hashlib
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "bench/harness"))

from programs import TODAY, Programs  # noqa: E402

LIST_ROWS, CHANGED, WRONG = 3_000, 120, 35
KILLS = 10


def check(what, found, expected):
    if found != expected:
        sys.exit(f"{what}: {found}, expected {expected}")


def state(programs, book):
    """A digest of the dump, which may be as long as the book."""
    command = [programs.cli, "--book", book, "--today", TODAY, "dump", "--logical"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as dump:
        digest = hashlib.file_digest(dump.stdout, "sha256").hexdigest()
    check("dump", dump.returncode, 0)
    return digest


def verified(programs, book, when):
    report, _ = programs.must_on(book, "verify")
    check(f"verify {when}", report["ok"], True)


def counts(report):
    return {key: report[key] for key in ("rows", "new", "changed", "rejected")}


def imported(programs, book, file):
    begun = time.monotonic()
    report, _ = programs.must_on(book, "import", "prospects", file)
    return report, time.monotonic() - begun


class Desk:
    """A branch without people, and files of them."""

    def __init__(self, build, folder, rows):
        self.programs = Programs(build)
        self.folder = folder
        self.rows = rows
        self.people = folder / "orang.csv"
        self.list = folder / "campur.csv"
        self.book = folder / "uji.penggerak"
        self.programs.tool("people", self.people, "--rows", rows)
        self.programs.tool("mixed", self.list, "--of", self.people, "--new",
                           LIST_ROWS - CHANGED - WRONG, "--changed", CHANGED, "--wrong", WRONG)
        self.programs.empty_book(self.book, rows)


def one_list(desk):
    programs, book = desk.programs, desk.book
    base, seconds = imported(programs, book, desk.people)
    check("people", counts(base), {"rows": desk.rows, "new": desk.rows, "changed": 0,
                                   "rejected": 0})
    print(f"{desk.rows:,} people: {seconds:.1f} s")
    before = state(programs, book)
    wanted = {"rows": LIST_ROWS, "new": LIST_ROWS - CHANGED - WRONG, "changed": CHANGED,
              "rejected": WRONG}
    dry, _ = programs.must_on(book, "import", "prospects", desk.list, "--dry-run")
    check("dry run", (counts(dry), dry["batch"]), (wanted, None))
    check("after the dry run", state(programs, book), before)
    report, seconds = imported(programs, book, desk.list)
    check("list", counts(report), wanted)
    print(f"its list of {LIST_ROWS:,}: {seconds:.1f} s")
    after = state(programs, book)
    again, _ = imported(programs, book, desk.list)
    check("again", (again["new"], again["changed"], again["batch"]), (0, 0, None))
    check("after the same list again", state(programs, book), after)
    begun = time.monotonic()
    undone, _ = programs.must_on(book, "import", "undo", report["batch"])
    print(f"its undo: {time.monotonic() - begun:.1f} s")
    check("undo", (undone["removed"], undone["restored"], undone["kept"]),
          (wanted["new"], CHANGED, []))
    check("after the undo", state(programs, book), before)
    verified(programs, book, "after the undo")
    begun = time.monotonic()
    undone, _ = programs.must_on(book, "import", "undo", base["batch"])
    print(f"undo of all people: {time.monotonic() - begun:.1f} s")
    check("undo of all", undone["removed"], desk.rows)
    verified(programs, book, "after the undo of all")
    return state(programs, book)


def kills(desk):
    """Leaves the book as it was found; the last import is left alone and succeeds."""
    programs, book = desk.programs, desk.book
    before = state(programs, book)
    dice = random.Random(20161102)
    copy = desk.folder / "ukur.penggerak"
    copy.write_bytes(book.read_bytes())
    _, whole = imported(programs, copy, desk.people)
    written = state(programs, copy)
    copy.unlink()
    command = [programs.cli, "--book", book, "--today", TODAY, "import", "prospects", desk.people]
    killed = 0
    while killed < KILLS:
        with subprocess.Popen(command, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL) as writer:
            time.sleep(dice.uniform(0.0, whole))
            writer.send_signal(signal.SIGKILL)
        killed += writer.returncode != 0
        verified(programs, book, f"after kill {killed}")
        found = state(programs, book)
        if found == written:
            # It was quicker than measured, or died between its commit and its end: all of it is
            # there, and is taken back.
            last, _ = programs.must_on(book, "import", "list")
            programs.must_on(book, "import", "undo", last["rows"][0]["id"])
            found = state(programs, book)
        check(f"after kill {killed}", found, before)
        left = sorted(name for name in os.listdir(desk.folder) if ".penggerak." in name)
        check(f"files left by kill {killed}", [name for name in left if "lock" not in name], [])
    report, _ = imported(programs, book, desk.people)
    check("the import after the kills", report["new"], desk.rows)
    verified(programs, book, "after the import")
    print(f"{KILLS} kills within {whole:.1f} s left nothing or all; the next import wrote all")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("what", choices=["list", "kill", "all"])
    parser.add_argument("--rows", type=int, default=6_000)
    parser.add_argument("--folder", type=pathlib.Path, help="where there is room")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=wanted.folder) as folder:
        desk = Desk(wanted.build, pathlib.Path(folder), wanted.rows)
        if wanted.what != "kill":
            one_list(desk)
        if wanted.what != "list":
            kills(desk)


if __name__ == "__main__":
    main()
