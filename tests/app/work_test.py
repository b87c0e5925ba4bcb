#!/usr/bin/env python3
"""Shapes of what penggerak-cli says of duplicates, merges, data quality and the daily work.

usage: work_test.py PROGRAM
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


def person(cli, name, on, *more):
    return cli.json("person", "add", "--name", name, "--office", "Kantor Uji", "--on", on,
                    "--birth", "1960-04-05", *more)["id"]


def merging(cli):
    one = person(cli, "H. Moh. Soetrisno", "2016-02-01", "--phone", "0812 0000 12345")
    two = person(cli, "Muhamad Sutrisno", "2016-03-01")
    pairs = cli.json("person", "duplicates")
    check("duplicates", (sorted(pairs), pairs["total"], sorted(pairs["rows"][0])),
          (["next", "rows", "total"], 1, ["one", "reasons", "score", "two"]))
    check("reasons", pairs["rows"][0]["reasons"], ["same_name", "same_birth_date"])
    before = cli.json("dump", "--logical")
    preview = cli.json("person", "merge", one, two, "--preview")
    check("a preview writes nothing", (preview["id"], cli.json("dump", "--logical") == before),
          (None, True))
    check("a preview", sorted(preview["preview"]),
          ["fields", "heads", "other", "rows", "survivor", "two_nik"])
    merge = cli.json("person", "merge", one, two, "--take", "name")
    check("a merge", sorted(merge), ["id", "preview", "seq"])
    check("a head goes back", [head["what"] for head in merge["preview"]["heads"]], ["returned"])
    check("the name was taken", cli.json("person", "show", one)["name"], "Muhamad Sutrisno")
    refuses(cli, "person_unknown", "person", "show", two)
    merges = cli.json("person", "merges")
    check("merges", (merges["total"], merges["rows"][0]["undone"]), (1, False))
    check("verify after a merge", cli.json("verify", actor=False)["ok"], True)
    parted = cli.json("person", "unmerge", merge["id"])
    check("an unmerge", (sorted(parted), parted["kept"]),
          (["id", "kept", "other", "seq", "survivor"], []))
    check("the dump is as before", cli.json("dump", "--logical") == before, True)
    check("verify after it", cli.json("verify", actor=False)["ok"], True)
    refuses(cli, "merge_undone", "person", "unmerge", merge["id"])
    refuses(cli, "merge_same", "person", "merge", one, one)
    cli.json("person", "not-same", one, two)
    check("told apart", cli.json("person", "duplicates")["total"], 0)
    return one, two


def quality(cli, one):
    counts = cli.json("person", "quality")["kinds"]
    check("kinds", [row["kind"] for row in counts],
          ["nik_differs", "phone_missing", "outside_territory", "stale_stage", "from_outside"])
    page = cli.json("person", "quality", "stale_stage")
    check("a list of hints", (sorted(page), sorted(page["rows"][0])),
          (["kind", "next", "rows"], ["days", "details", "person", "since"]))
    cli.json("person", "settle", one, "--kind", "stale_stage", "--reason", "still_waiting")
    refuses(cli, "quality_kind", "person", "quality", "tak_ada")
    refuses(cli, "reason_missing", "person", "settle", one, "--kind", "phone_missing",
            "--reason", "entah")


def work(cli, one, two):
    action = cli.json("person", "action", "set", one, "--due", "2016-04-01")
    todo = cli.json("person", "todo")
    check("the work list", sorted(todo), ["later", "next", "overdue", "rows", "today", "week"])
    check("a row of it", sorted(todo["rows"][0]),
          ["action", "days_in_stage", "days_late", "person"])
    check("overdue", (todo["overdue"], todo["rows"][0]["action"]["id"]), (1, action["id"]))
    cli.json("person", "action", "done", action["id"])
    check("actions", cli.json("person", "action", "list", one)["rows"][0]["state"], "done")
    many = cli.json("person", "many", "move", one, two, "--to", "informed", "--on", "2016-05-01")
    check("many", (sorted(many), many["done"], many["left"]),
          (["done", "id", "left", "seq"], 2, []))
    check("taken back", cli.json("person", "many", "undo", many["id"])["done"], 2)
    cli.json("person", "quiet", two, "--reason", "diminta")
    refuses(cli, "do_not_contact", "person", "action", "set", two, "--due", "2016-04-01")


def registration(cli, folder, one, two):
    cli.json("person", "consent", one, "--on", "2016-02-01", "--by", "Kader Satu")
    data = cli.json("person", "registration", one, "--payer", "csr", "--business", "Warung Uji")
    check("registration", (data["payer"], data["business"], data["consents"][0]["taken_by"]),
          ("csr", "Warung Uji", "Kader Satu"))
    check("the block", "Warung Uji" in cli.json("person", "block", one)["block"], True)
    sheet = folder / "daftar.xlsx"
    check("the sheet", cli.json("person", "sheet", str(sheet), one, two)["rows"], 2)
    check("it is there", sheet.stat().st_size > 0, True)
    cli.json("person", "kpj", one, "17012345678", "--on", "2016-06-01")
    shown = cli.json("person", "show", one)
    check("a KPJ came back", (shown["kpj"], shown["heads"][0]["stage"]),
          ("17012345678", "registered"))


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        cli = Cli(sys.argv[1], folder / "uji.penggerak")
        cli.new()
        one, two = merging(cli)
        quality(cli, one)
        work(cli, one, two)
        registration(cli, folder, one, two)
        check("verify at the end", cli.json("verify", actor=False)["ok"], True)
    for failure in FAILURES:
        print(failure)
    sys.exit(1 if FAILURES else 0)


if __name__ == "__main__":
    main()
