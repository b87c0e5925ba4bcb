#!/usr/bin/env python3
"""Exit codes, JSON shapes and bad input of penggerak-cli (design.md section 3).

usage: cli_test.py PROGRAM
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

from cli import PASSWORD, Cli

FAILURES = []


def check(what, found, expected):
    if found != expected:
        FAILURES.append(f"{what}: expected {expected!r}, found {found!r}")


def error_of(done):
    """The one line of an error with --json."""
    lines = done.stderr.splitlines()
    check("an error is one line", len(lines), 1)
    check("nothing is on standard output", done.stdout, "")
    error = json.loads(lines[0])["error"]
    check("fields of an error", sorted(error), ["code", "field", "message"])
    check("a sentence, not a code", " " in error["message"], True)
    return error["code"], error["field"]


def refuses(cli, exit_code, code, field, *words, **more):
    done = cli.run(*words, "--json", **more)
    check(f"exit of {words}", done.returncode, exit_code)
    check(f"error of {words}", error_of(done), (code, field))


def figure(*more, value="1000", measure="potential", as_of="2016-01-01"):
    return ["figure", "add", "--office", "Kantor Uji", "--segment", "BPU", "--measure", measure,
            "--value", value, "--as-of", as_of, "--source", "Rilis 'satu'", *more]


def person(*more, name="Budi Uji", on="2016-02-01"):
    return ["person", "add", "--name", name, "--office", "Kantor Uji", "--on", on, *more]


def shapes(cli):
    answer = cli.json("coverage", "--as-of", "2016-01-01", actor=False)
    check("coverage", sorted(answer), sorted(
        ["office", "as_of", "known_at", "by", "rows", "total", "in_both", "sample", "seq"]))
    row = answer["rows"][0]
    check("row without a potential",
          [row[key] for key in ("potential", "acquired", "acquired_pct", "reason")],
          [None, 0, None, "no_denominator"])
    office = cli.json("office", "list", actor=False)
    check("a list", (office["total"], office["next"], len(office["rows"])), (1, None, 1))
    check("ids are strings", isinstance(office["rows"][0]["id"], str), True)

    added = cli.json(*figure())
    check("a figure's answer", (isinstance(added["id"], str), added["effect"]["from_outside"]),
          (True, 1000))
    cli.json(*figure(value="100", measure="acquired"), "--about")
    row = cli.json("coverage", "--office", "Kantor Uji", "--segment", "BPU", "--as-of",
                   "2016-01-01", actor=False)["rows"][0]
    check("a covered row",
          [row[key] for key in ("key", "potential", "acquired", "unacquired", "acquired_pct",
                                "unacquired_pct", "source", "potential_as_of")],
          ["BPU", 1000, 100, 900, "10.00", "90.00", "Rilis 'satu'", "2016-01-01"])
    months = cli.json("coverage", "--by", "month", "--as-of", "2016-03-10", actor=False)
    check("month ends", [row["as_of"] for row in months["rows"]][-2:],
          ["2016-02-29", "2016-03-10"])

    one = cli.json(*person("--nik", "3578 9901 0190 0001", "--phone", "0812 0000 1234",
                           "--stage", "registered"))
    moved = cli.json("person", "move", one["id"], "--to", "active", "--on", "2016-03-01")
    check("a move's answer", (moved["id"], isinstance(moved["seq"], int)), (one["id"], True))
    shown = cli.run("person", "show", one["id"], "--json")
    listed = cli.run("person", "list", "--json")
    found = cli.run("search", "Budi", "--json")
    for done in (shown, listed, found):
        check("no NIK where it is masked", "3578990101900001" in done.stdout, False)
        check("no telephone where it is masked", "81200001234" in done.stdout, False)
    check("the mask", json.loads(shown.stdout)["nik"], "*" * 12 + "0001")
    revealed = cli.json("person", "reveal", one["id"], "--reason", "uji")
    check("the reveal", revealed["nik"], "3578990101900001")
    funnel = cli.json("funnel", "--from", "2016-01-01", "--to", "2016-12-31", actor=False)
    check("funnel", ([step["heads"] for step in funnel["steps"]], funnel["lost"]),
          ([1, 1, 1, 1, 1], []))
    report = cli.json("verify", actor=False)
    check("verify", (report["ok"], len(report["head"]), all(c["ok"] for c in report["checks"])),
          (True, 64, True))
    check("verify knows its head", cli.run("verify", "--head", report["head"],
                                           actor=False).returncode, 0)
    check("verify misses another", cli.run("verify", "--head", "00" * 32,
                                           actor=False).returncode, 1)
    return one["id"]


def kader(cli):
    """Kader and training: shapes, the gate of collecting, hand-over, rows of the sheet."""
    bu = cli.json("kader", "add", "--name", "Bu Uji", "--office", "Kantor Uji", "--since",
                  "2016-01-01", "--phone", "0812 0000 4321")
    check("a new kader", (isinstance(bu["id"], str), isinstance(bu["person"], str)), (True, True))
    applied = cli.json("kader", "add", "--name", "Pak Uji", "--office", "Kantor Uji", "--since",
                       "2016-02-01", "--status", "applied", "--reason", "from_public",
                       "--potential", "Budi Uji|3578990101900001|")
    shown = cli.json("kader", "show", "Pak Uji")
    check("who he brings", (shown["status"], shown["potential_total"],
                            shown["potential"][0]["nik"]), ("applied", 1, "*" * 12 + "0001"))
    listed = cli.json("kader", "list", actor=False)
    check("kader list keeps its fields", set(listed["rows"][0]) >= {
        "id", "name", "person", "office", "type", "origin", "since", "until", "status", "ready"}, True)
    for kind in ("certificate", "agreement", "assignment_letter", "id_card"):
        cli.json("kader", "document", "Bu Uji", "--kind", kind, "--number", kind + "/1", "--from",
                 "2016-01-01", *(["--until", "2016-11-02"] if kind == "certificate" else []))
    money = ("--kader", "Bu Uji", "--amount", "100000", "--on", "2016-11-01", "--proof")
    check("no deposit yet", [r["code"] for r in cli.json(
        "kader", "ready", "Bu Uji", "--on", "2016-11-02", actor=False)["reasons"]],
        ["deposit_missing"])
    check("a deposit", cli.json("deposit", "add", *money, "BKT/1")["available"], 100000)
    check("on its last day", cli.json("kader", "ready", "Bu Uji", "--on", "2016-11-02",
                                      actor=False)["ready"], True)
    after = cli.json("kader", "ready", "Bu Uji", "--on", "2016-11-03", actor=False)
    check("the day after", (after["ready"], [r["code"] for r in after["reasons"]],
                            after["reasons"][0]["day"]), (False, ["document_expired"], "2016-11-02"))
    check("paid back", cli.json("deposit", "refund", *money, "BKT/2")["available"], 0)
    for step, on in (("selected", "2016-02-02"), ("training", "2016-02-03"),
                     ("active", "2016-02-04")):
        cli.json("kader", "move", "Pak Uji", "--to", step, "--on", on)
    refuses(cli, 1, "kader_step_not_allowed", "to", "kader", "move", "Pak Uji", "--to", "applied",
            "--on", "2016-03-01")
    refuses(cli, 1, "kader_is_staff", "person", "kader", "add", "--name", "Pegawai", "--since",
            "2016-01-01", "--institution-staff")
    refuses(cli, 2, "usage", "to", "kader", "move", "Pak Uji", "--to", "bos", "--on", "2016-03-01")
    place = ("--region", "35.78.08.1003", "--rw", "5", "--from", "2016-03-01")
    cli.json("kader", "territory", "Bu Uji", *place)
    refuses(cli, 1, "territory_taken", "region", "kader", "territory", "Pak Uji", *place)

    cli.json(*person("--kader", "Bu Uji", name="Wati Uji"))
    by_kader = ("coverage", "--by", "kader", "--as-of", "2016-08-31")
    before = cli.run(*by_kader, actor=False).stdout
    dry = cli.json("kader", "transfer", bu["id"], "--to", "Pak Uji", "--on", "2016-09-01",
                   "--dry-run")
    check("a count writes nothing", (dry["heads"], dry["seq"]), (1, None))
    done = cli.json("kader", "transfer", "Bu Uji", "--to", "Pak Uji", "--on", "2016-09-01", "--end",
                    "--territory")
    check("a hand-over", (done["heads"], done["by_stage"], done["territories"]),
          (1, {"prospect": 1}, 1))
    check("past months print the same", cli.run(*by_kader, actor=False).stdout, before)
    refuses(cli, 1, "hand_over_nothing", "from", "kader", "transfer", "Bu Uji", "--to", "Pak Uji",
            "--on", "2016-09-01")
    roles = cli.json("kader", "roles", "Bu Uji")
    check("roles", [row["role"] for row in roles["rows"]], ["kader"])
    check("ended", cli.json("kader", "show", "Bu Uji")["until"], "2016-08-31")

    one = cli.json("training", "add", "--name", "Pelatihan Uji", "--office", "Kantor Uji", "--from",
                   "2016-11-02", "--to", "2016-11-03", "--theme", "Kader")["id"]
    rows = cli.json("training", "invite", one, "--kader", "Pak Uji", "--name", "Rina Uji")["rows"]
    check("rows of the sheet", rows, [1, 2])
    came = cli.json("training", "attend", one, "--session", "2", "--rows", "1-2", "--name", "Tamu")
    check("came uninvited", came["rows"], [3])
    refuses(cli, 1, "row_unknown", "rows", "training", "attend", one, "--rows", "9")
    cli.json("training", "result", one, "--rows", "1,3", "--result", "passed")
    given = cli.json("training", "certify", one, "--number", "PKP/##", "--on", "2016-11-03")
    check("certificates", [row["number"] for row in given["certificates"]], ["PKP/01", "PKP/02"])
    people = cli.json("training", "show", one)["people"]
    check("marked as uninvited", [row["invited"] for row in people], [True, True, False])
    check("trainings", cli.json("training", "list", actor=False)["rows"][0]["certificates"], 2)


def bad_input(cli, one):
    before = cli.json("coverage", actor=False)["seq"]
    for nik, code in (("357899010190001", "nik_length"), ("35789901019000012", "nik_length"),
                      ("35789901019000AB", "nik_characters"), ("3578993201900001", "nik_day"),
                      ("3578997201900001", "nik_day"), ("3578993002900001", "nik_date")):
        refuses(cli, 1, code, "nik", *person("--nik", nik, name="Siti"))
    refuses(cli, 1, "date_invalid", "on", *person(name="Siti", on="2016-02-30"))
    refuses(cli, 1, "date_invalid", "as-of", *figure(as_of="2016-13-01"))
    for value in ("0", "-5", "1000000001", "99999999999999999999", "1.5", "seribu"):
        refuses(cli, 1, "heads_range", "value", *figure(value=value, as_of="2016-04-01"))
    move = ["person", "move", one, "--on", "2016-05-01", "--to"]
    refuses(cli, 1, "stage_not_allowed", "stage", *move, "contacted")
    refuses(cli, 1, "reason_missing", "reason", *move, "outside")
    refuses(cli, 1, "office_unknown", "office", "coverage", "--office", "Tidak Ada", actor=False)
    refuses(cli, 1, "region_unknown", "region", "coverage", "--region", "99.99", actor=False)
    refuses(cli, 1, "person_unknown", "person", "person", "show", "abc")
    refuses(cli, 1, "figure_unknown", "figure", "figure", "reverse", "12", "--reason", "uji")
    history = cli.json("person", "show", one)["history"]
    cli.json("person", "reverse", history[0]["id"])
    refuses(cli, 1, "movement_reversed", "movement", "person", "reverse", history[0]["id"])
    reversal = cli.json("person", "show", one)["history"]
    reversal = next(row["id"] for row in reversal if row["kind"] == "reversal")
    refuses(cli, 1, "reversal_reversed", "movement", "person", "reverse", reversal)
    check("what was refused wrote nothing but logins",
          cli.json("coverage", "--as-of", "2016-02-01", actor=False)["rows"][1]["potential"], 1000)
    check("the clock of commits goes on", cli.json("coverage", actor=False)["seq"] > before, True)


def usage(cli):
    for words in (["tak-ada"], ["figure"], ["figure", "add"], ["coverage", "--by", "hari"],
                  ["coverage", "--segment", "XX"], ["coverage", "--entah"], ["batch", "/tidak/ada"],
                  ["person", "move", "1", "--to", "terbang", "--on", "2016-01-01"], []):
        done = cli.run(*words, "--json")
        check(f"exit of {words}", done.returncode, 2)
        check(f"code of {words}", error_of(done)[0], "usage")
    check("help", cli.run("figure", "add", "--help").returncode, 0)
    check("no book named", subprocess.run([cli.program, "coverage"], capture_output=True,
                                          check=False).returncode, 2)


def files(cli, folder):
    def opening(path):
        done = Cli(cli.program, path).run("coverage", "--json", actor=False)
        return done.returncode, json.loads(done.stderr)["error"]["code"]
    text = folder / "catatan.penggerak"
    text.write_text("bukan buku, hanya catatan biasa yang cukup panjang\n" * 40)
    half = folder / "separuh.penggerak"
    whole = pathlib.Path(cli.book).read_bytes()
    half.write_bytes(whole[:len(whole) // 2])
    check("a missing book", opening(folder / "tidak-ada.penggerak"), (3, "book_missing"))
    check("a text", opening(text)[0], 3)
    check("half a book", opening(half)[0], 3)
    check("new never writes over", Cli(cli.program, cli.book).run("verify").returncode, 0)
    done = subprocess.run([cli.program, "new", cli.book, "--office", "X", "--admin", "admin",
                           "--json"], capture_output=True, text=True, check=False,
                          env=cli.environment())
    check("new over a book", (done.returncode, error_of(done)[0]), (1, "file_exists"))

    holder = subprocess.Popen(
        [cli.program, "--book", cli.book, "--as", "admin", "batch", "-"], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, text=True, env=cli.environment())
    holder.stdin.write("office list\n")
    holder.stdin.flush()
    holder.stdout.readline()
    done = cli.run("person", "list", "--json")
    check("a locked book", (done.returncode, error_of(done)[0]), (3, "book_locked"))
    check("the holder is named", str(holder.pid) in done.stderr, True)
    check("coverage needs no lock", cli.run("coverage", actor=False).returncode, 0)
    holder.stdin.close()
    holder.wait()

    copy = folder / "cadangan.penggerak"
    back = folder / "pulih.penggerak"
    cli.json("backup", str(copy))
    cli.json("restore", str(copy), str(back), actor=False)
    restored = Cli(cli.program, back)
    check("a restored book", restored.json("dump", "--logical"), cli.json("dump", "--logical"))


def people(cli, folder):
    refuses(cli, 2, "usage", "as", "person", "list", actor=False)
    # Each wrong password doubles the delay: on a busy machine the first is over too soon to be seen.
    for delay in (1, 2, 4, 8):
        done = cli.run("person", "list", "--json", PENGGERAK_PASSWORD="salah salah salah")
        check("a wrong password", (done.returncode, error_of(done)),
              (1, ("login_failed", "password")))
        done = cli.run("person", "list", "--json")
        if done.returncode != 0:
            break
    check("another try at once", (done.returncode, error_of(done)),
          (1, ("login_delayed", "password")))
    subprocess.run(["sleep", str(delay + 0.1)], check=True)
    secret = folder / "rahasia.txt"
    secret.write_text("sandi staf yang panjang\n")
    cli.json("user", "add", "--login", "staf", "--name", "Staf", "--role", "staff",
             "--new-password-file", str(secret))
    staff = Cli(cli.program, cli.book, "staf")
    staff.environment = lambda **more: {
        **os.environ, "PENGGERAK_PASSWORD": "sandi staf yang panjang", **more}
    refuses(staff, 1, "not_allowed", None, "office", "add", "--name", "Kantor Baru")
    standing = cli.json("figure", "list", actor=False)["rows"][0]["id"]
    refuses(staff, 1, "needs_approval", None, "figure", "reverse", standing, "--reason", "uji")
    proposal = staff.json("figure", "reverse", standing, "--reason", "uji", "--propose")["proposal"]
    refuses(staff, 1, "not_allowed", None, "approve", proposal)
    cli.json("approve", proposal)
    check("the approved reversal", standing in
          [row["id"] for row in cli.json("figure", "list", actor=False)["rows"]], False)
    refuses(cli, 1, "proposal_decided", "proposal", "approve", proposal)
    refuses(cli, 1, "today_not_movable", "today", "coverage", "--today", "2016-01-01", actor=False)


def batch(cli, folder):
    lines = folder / "perintah.txt"
    lines.write_text("# komentar\n\noffice list\nperson add --name 'O''Neil \"X\"' "
                     "--office \"Kantor Uji\" --on 2016-06-01\nnew x.penggerak\nsearch 'tak tutup\n")
    done = cli.run("batch", str(lines))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    check("batch", ([one["ok"] for one in answers], done.returncode),
          ([True, True, False, False], 1))
    check("quotes", cli.json("search", "oneil")["hits"][0]["name"], 'ONeil "X"')


def languages(cli):
    texts = {language: cli.run("coverage", "--office", "X", "--lang", language,
                               actor=False).stderr for language in ("id", "en")}
    check("two languages", texts["id"] != texts["en"] and "Kantor" in texts["id"], True)


def partners(cli, folder):
    """Employers, partners, commitments, matching and feedback: the shapes of their answers."""
    refuses(cli, 1, "npwp_check", "npwp", "employer", "add", "--name", "PT Uji", "--npwp",
            "01.234.567.5-012.000")
    refuses(cli, 1, "npp_characters", "npp", "employer", "add", "--name", "PT Uji", "--npp", "A_1")
    firm = cli.json("employer", "add", "--name", "PT Uji Makmur", "--npp", "aa12", "--sector",
                    "trade", "--office", "Kantor Uji", "--npwp", "01.234.567.4-012.000")
    check("a written employer", sorted(firm), ["id", "seq"])
    cli.json("employer", "size", firm["id"], "--sales", "1.500.000.000", "--source", "uji")
    owed = cli.json("employer", "obligations", "PT Uji Makmur")
    check("obligations", owed["obligations"]["programmes"], ["JKK", "JKM"])
    listed = cli.json("employer", "list", "--text", "makmur")
    check("a list of employers", (sorted(listed), listed["total"], listed["rows"][0]["npp"]),
          (["next", "rows", "total"], 1, "AA12"))
    contact = cli.json("employer", "contact", "add", firm["id"], "--name", "Bu Rini Uji",
                       "--phone", "0812 0000 4321")["id"]
    shown = cli.json("employer", "show", firm["id"])
    check("a masked contact", shown["contacts"][0]["phone"], "0812 **** 4321")
    check("a revealed contact", cli.json("employer", "contact", "reveal", contact, "--reason",
                                         "uji")["phone"], "+6281200004321")

    cli.json("partner", "add", "--name", "Dinsos Uji", "--institution", "dinsos")
    cli.json("group", "add", "--name", "Tagana Uji", "--parent", "Dinsos Uji")
    refuses(cli, 1, "commitment_above_whole", "of", "partner", "commit", "Dinsos Uji", "--body",
            "Tagana Uji", "--heads", "200", "--of", "199", "--source", "uji")
    cli.json("partner", "commit", "Dinsos Uji", "--body", "Tagana Uji", "--heads", "2", "--source",
             "kabarbisnis")
    roster = folder / "tagana.csv"
    roster.write_text("NIK;Nama\n3578991507850012;Adi\n3578991507850013;Beni\n"
                      "3578991507850014;Cici\n")
    report = cli.json("import", "prospects", str(roster), "--office", "Kantor Uji", "--body",
                      "Tagana Uji", "--on", "2016-06-01")
    check("a roster above the commitment", [note["code"] for note in report["notes"]],
          ["roster_above_commitment"])
    funnel = cli.json("partner", "funnel", "Dinsos Uji", actor=False)
    check("the funnel of a commitment", sorted(funnel), ["as_of", "next", "rows", "total"])
    row = funnel["rows"][0]
    check("its steps", [(step["step"], step["heads"]) for step in row["steps"]],
          [("committed", 2), ("listed", 3), ("registered", 0), ("paying", 0)])
    check("its shares", (row["steps"][1]["of_committed_pct"], row["above"]), ("150.00", 1))
    cli.json("partner", "agreement", "add", "Dinsos Uji", "--number", "1/2018", "--from",
             "2018-05-31", "--until", "2019-05-30")
    alerts = cli.json("partner", "alerts", actor=False)
    check("alerts", alerts["rows"][0]["code"], "alert_agreement_over")

    listing = folder / "izin.csv"
    listing.write_text("Nama Perusahaan;NPP\nUji Makmur, PT;AA12\nUji Makmuur;\nToko Lain;\n")
    read = cli.json("match", "read", str(listing), "--dinas", "Dinsos Uji", "--office",
                    "Kantor Uji")
    check("a list that was read", (read["rows"], read["by_number"], read["open"]), (3, 1, 2))
    refuses(cli, 1, "match_file_known", "file", "match", "read", str(listing), "--dinas",
            "Dinsos Uji", "--office", "Kantor Uji")
    rows = cli.json("match", "list", read["id"], "--state", "open")["rows"]
    check("a suggestion", rows[0]["suggestions"][0]["body"], firm["id"])
    cli.json("match", "accept", rows[0]["id"], "--body", firm["id"])
    fresh = cli.json("match", "new", rows[1]["id"])["body"]
    cli.json("match", "undo", rows[1]["id"])
    refuses(cli, 1, "body_unknown", "body", "employer", "show", fresh)
    follow = folder / "opd.xlsx"
    check("the follow-up list", cli.json("match", "follow-up", read["id"], str(follow))["rows"], 3)

    said = cli.json("feedback", "add", "--body", "Dinsos Uji", "--kind", "criticism", "--content",
                    "Jarang dikunjungi")["id"]
    cli.json("feedback", "close", said, "--outcome", "Dikunjungi")
    refuses(cli, 1, "feedback_closed", "feedback", "feedback", "close", said, "--outcome", "lagi")
    check("feedback", [row["state"] for row in cli.json("feedback", "list")["rows"]], ["closed"])
    done = cli.run("partner", "show", "Dinsos Uji", "--json")
    check("exit of a shown partner", done.returncode, 0)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        cli = Cli(sys.argv[1], folder / "uji.penggerak")
        cli.new()
        one = shapes(cli)
        bad_input(cli, one)
        usage(cli)
        batch(cli, folder)
        files(cli, folder)
        people(cli, folder)
        kader(cli)
        languages(cli)
        partners(cli, folder)
        check("no password in the book", PASSWORD.encode() in
              pathlib.Path(cli.book).read_bytes(), False)
        check("verify at the end", cli.run("verify", actor=False).returncode, 0)
    for failure in FAILURES:
        print(failure)
    sys.exit(1 if FAILURES else 0)


if __name__ == "__main__":
    main()
