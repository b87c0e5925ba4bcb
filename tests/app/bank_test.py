#!/usr/bin/env python3
"""The bank's statement from outside: read once, suggested, matched, taken back, remembered.

usage: bank_test.py PROGRAM
"""

import pathlib
import sys
import tempfile

from cli import Cli

FAILURES = []
HEADINGS = "Tanggal;Uraian;Debet;Kredit;No. Bukti\n"


def check(what, found, expected):
    if found != expected:
        FAILURES.append(f"{what}: expected {expected!r}, found {found!r}")


def refuses(cli, code, *words):
    done = cli.run(*words, "--json")
    check(f"exit of {words}", done.returncode, 1)
    check(f"code of {words}", f'"code":"{code}"' in done.stderr.replace(" ", ""), True)
    return done.stderr


def main():
    with tempfile.TemporaryDirectory() as folder:
        cli = Cli(sys.argv[1], pathlib.Path(folder) / "uji.penggerak")
        cli.new()
        kader = cli.json("kader", "add", "--name", "Kader Uji", "--since", "2016-01-01")["id"]
        deposits = [cli.json("deposit", "add", "--kader", kader, "--amount", "500000", "--proof",
                             f"BKT/{i}", "--on", f"2016-05-0{i}")["id"] for i in (2, 3)]
        statement = pathlib.Path(folder) / "rekening.csv"
        statement.write_text("Hari;Uraian;Debet;Kredit\n02/05/2016;TRSF;;500.000\n")
        said = refuses(cli, "bank_headings", "import", "bank", str(statement))
        check("what was found is named", "Hari, Uraian, Debet, Kredit" in said, True)
        check("nothing was written", cli.json("bank", "list")["total"], 0)

        statement.write_text(HEADINGS + "02/05/2016;TRSF BKT/3 KADER UJI;;500.000,00;\n"
                             "04/05/2016;SETORAN;;500.000,00;\n31/05/2016;BIAYA;5.000,00;;\n")
        dry = cli.json("import", "bank", str(statement), "--dry-run")
        check("a dry run counts", (dry["new"], cli.json("bank", "list")["total"]), (3, 0))
        cli.json("import", "bank", str(statement))
        again = cli.json("import", "bank", str(statement))
        check("a second reading", (again["new"], again["unchanged"], again["rejected"]), (0, 3, 0))

        pairs = {row["description"]: row for row in cli.json("bank", "suggest")["rows"]}
        check("pairs", {words: row["entries"][0]["id"] for words, row in pairs.items()},
              {"TRSF BKT/3 KADER UJI": deposits[1], "SETORAN": deposits[0]})
        line = pairs["TRSF BKT/3 KADER UJI"]["id"]
        refuses(cli, "bank_sum", "bank", "match", line, *deposits)
        cli.json("bank", "match", line, deposits[1])
        refuses(cli, "bank_line_matched", "bank", "match", line, deposits[0])
        refuses(cli, "bank_entry_matched", "bank", "match", pairs["SETORAN"]["id"], deposits[1])
        check("what is open", cli.json("bank", "list", "--open")["total"], 2)
        check("what the bank lacks",
              [entry["id"] for entry in cli.json("bank", "list")["missing"]], [deposits[0]])

        cli.json("deposit", "reverse", deposits[1])
        rows = {row["id"]: row for row in cli.json("bank", "list")["rows"]}
        check("the reversed one is remembered",
              (rows[line]["state"], rows[line]["reversed"], rows[line]["entries"][0]["id"]),
              ("matched", True, deposits[1]))
        cli.json("bank", "unmatch", line)
        refuses(cli, "bank_line_open", "bank", "unmatch", line)
        refuses(cli, "bank_entry_reversed", "bank", "match", line, deposits[1])
        check("the book is whole", cli.json("verify")["ok"], True)
    for failure in FAILURES:
        print(failure, file=sys.stderr)
    return 1 if FAILURES else 0


if __name__ == "__main__":
    sys.exit(main())
