#!/usr/bin/env python3
"""Closing a month from outside: as printed stays byte-equal, as known today moves on.

usage: period_test.py PROGRAM
"""

import pathlib
import sys
import tempfile

from cli import Cli

FAILURES = []


def check(what, found, expected):
    if found != expected:
        FAILURES.append(f"{what}: expected {expected!r}, found {found!r}")


def refuses(cli, code, *words):
    done = cli.run(*words, "--json")
    check(f"exit of {words}", done.returncode, 1)
    check(f"code of {words}", f'"code":"{code}"' in done.stderr.replace(" ", ""), True)


def main():
    with tempfile.TemporaryDirectory() as folder:
        cli = Cli(sys.argv[1], pathlib.Path(folder) / "uji.penggerak")
        cli.new()
        cli.json("user", "add", "--login", "penyelia", "--name", "Penyelia Uji", "--role", "supervisor",
                 "--new-password-file", str(password_file(folder)))
        supervisor = Cli(sys.argv[1], cli.book, "penyelia")
        cli.json("figure", "add", "--office", "Kantor Uji", "--segment", "BPU", "--measure",
                 "potential", "--value", "500", "--as-of", "2018-01-01", "--source", "uji")
        for name, on in (("Sari Wulandari", "2018-05-02"), ("Budi Hartono", "2018-05-20")):
            cli.json("person", "add", "--name", name, "--office", "Kantor Uji", "--on", on,
                     "--stage", "active")
        late = cli.json("person", "add", "--name", "Dewi Anggraini", "--office", "Kantor Uji",
                        "--on", "2018-04-03")["id"]

        for month in ("2018-04", "2018-05"):
            closing = cli.json("period", "close", "--month", month)
        may = ("coverage", "--as-of", "2018-05-31", "--known-at", str(closing["seq"]), "--json")
        printed = strip_seq(cli.run(*may).stdout)
        move = ("person", "move", late, "--to", "active", "--on", "2018-05-28")
        dump = cli.json("dump", "--logical")
        refuses(cli, "period_closed", *move)
        check("nothing was written", cli.json("dump", "--logical") == dump, True)
        cli.json(*move, "--confirm-closed")
        check("as printed is byte-equal", strip_seq(cli.run(*may).stdout), printed)

        show = cli.json("period", "show", "--month", "2018-05")
        check("printed and restated",
              (show["printed"]["total"]["acquired"], show["restated"]["total"]["acquired"]), (2, 3))
        rows = cli.json("period", "corrections", "--month", "2018-06")["rows"]
        check("the correction", [(row["label"], row["happened_on"], row["person"], row["to"])
                                 for row in rows],
              [("koreksi Mei 2018", "2018-05-28", "Dewi Anggraini", "active")])
        check("May corrects nothing of April",
              cli.json("period", "corrections", "--month", "2018-05")["total"], 0)

        months = {row["month"]: row for row in cli.json("period", "months")["rows"]}
        check("May is closed, June is next",
              (months["2018-05"]["closed"], months["2018-06"]["closed"], months["2018-06"]["next"],
               months["2018-06"]["corrections"]), (True, False, True, 1))
        check("nothing waits", cli.json("period", "check", "--month", "2018-06"),
              {"month": "2018-06", "unproved": 0, "amount": 0, "held": 0, "proposals": 0})
        refuses(cli, "period_closed_twice", "period", "close", "--month", "2018-05")
        refuses(cli, "period_order", "period", "close", "--month", "2018-08")
        refuses(cli, "month_invalid", "period", "close", "--month", "Mei")
        proposal = cli.json("period", "reopen", "--month", "2018-05", "--reason", "salah hitung")
        refuses(cli, "proposal_own", "approve", proposal["id"])
        supervisor.json("approve", proposal["id"])
        closings = cli.json("period", "list")
        check("closings", [(row["month"], row["reopened_seq"] is None) for row in closings["rows"]],
              [("2018-05", False), ("2018-04", True)])
        check("verify", cli.json("verify", actor=False)["ok"], True)
    for failure in FAILURES:
        print(failure)
    return 1 if FAILURES else 0


def strip_seq(text):
    """The answer without the number of the newest commit, which grows."""
    return "\n".join(line for line in text.splitlines() if '"seq":' not in line)


def password_file(folder):
    path = pathlib.Path(folder) / "sandi"
    path.write_text("kuda lumping merah\n")
    return path


if __name__ == "__main__":
    sys.exit(main())
