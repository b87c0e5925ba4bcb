#!/usr/bin/env python3
"""N11 from outside: a sheet is keyed back by row number, and posts only when its foot agrees.

usage: sheet_test.py PROGRAM
"""

import pathlib
import subprocess
import sys
import tempfile

from cli import Cli

FAILURES = []
DUE = 16_800


class DemoCli(Cli):
    """The demo book on a day of its own."""

    def run(self, *words, **more):
        return super().run("--today", "2016-11-02", *words, **more)


def check(what, found, expected):
    if found != expected:
        FAILURES.append(f"{what}: expected {expected!r}, found {found!r}")


def refused(cli, code, *words):
    before = cli.json("dump", "--logical")
    done = cli.run(*words, "--json")
    check(f"exit of {words}", done.returncode, 1)
    check(f"code of {words}", f'"code":"{code}"' in done.stderr.replace(" ", ""), True)
    check(f"nothing written by {words}", cli.json("dump", "--logical") == before, True)
    return done.stderr


def keyed(code, rows, count, total):
    words = ["sheet", "key", code, "--count", str(count), "--total", str(total), "--on",
             "2016-11-02"]
    for row, text in rows.items():
        words += ["--row", f"{row}={text}"]
    return words


def main():
    with tempfile.TemporaryDirectory() as folder:
        cli = DemoCli(sys.argv[1], pathlib.Path(folder) / "contoh.penggerak")
        subprocess.run([cli.program, "demo", cli.book], check=True, stdout=subprocess.DEVNULL)
        sheet = cli.json("sheet", "make", "--kader", "Sulastri")
        code, lines = sheet["code"], sheet["lines"]
        check("asked", sheet["asked"], sum(line["amount"] for line in lines))
        check("numbers", [line["row"] for line in lines], list(range(1, len(lines) + 1)))
        available = cli.json("deposit", "show", "--kader", "Sulastri")["available"]

        rows = {line["row"]: "1" for line in lines if line["row"] != 4}
        rows[4] = "not_home"
        paid = len(lines) - 1
        wrong = dict(rows)
        wrong[6] = "paid:18600"  # 16.800 with two digits exchanged
        told = refused(cli, "sheet_suspect", *keyed(code, wrong, paid, paid * DUE))
        check("the row is named", "Baris 6 " in told, True)
        left_out = dict(rows)
        del left_out[7]
        refused(cli, "sheet_not_keyed", *keyed(code, left_out, paid, paid * DUE))
        refused(cli, "sheet_code", "sheet", "show", code[:-1] + str((int(code[-1]) + 1) % 10))

        posted = cli.json(*keyed(code, rows, paid, paid * DUE))
        check("dues", posted["rows"], paid)
        check("deposit", posted["available"], available - paid * DUE)
        after = cli.json("sheet", "show", code)
        check("paid", after["paid"], paid * DUE)
        check("marks", [line["mark"] for line in after["lines"][:5]],
              ["paid", "paid", "paid", "not_home", "paid"])
        check("printed rows stay", [(line["row"], line["person"], line["amount"])
                                    for line in after["lines"]],
              [(line["row"], line["person"], line["amount"]) for line in lines])
        refused(cli, "sheet_keyed", *keyed(code, rows, paid, paid * DUE))
        check("verify", cli.json("verify")["ok"], True)
    if FAILURES:
        sys.exit("\n".join(FAILURES))


if __name__ == "__main__":
    main()
