#!/usr/bin/env python3
"""The five founding articles, entered into an empty book by the command line alone, give back the
figures that they print.

usage: articles_test.py PROGRAM
"""

import pathlib
import sys
import tempfile

from cli import Batch, Cli

FAILURES = []
KRJ, PLB, RKT, SRG, SBY = ("Surabaya Karimunjawa", "Palembang", "Surabaya Rungkut", "Serang",
                           "Surabaya Raya")


def check(what, found, expected):
    if found != expected:
        FAILURES.append(f"{what}: expected {expected!r}, found {found!r}")


class Book:
    """What was asked of the open batch has to succeed."""

    def __init__(self, batch):
        self.batch = batch

    def __call__(self, *words):
        answer = self.batch.ask(*words)
        if "error" in answer:
            sys.exit(f"{words}: {answer['error']}")
        return answer

    def figure(self, office, segment, measure, value, on, source, *more):
        self("figure", "add", "--office", office, "--segment", segment, "--measure", measure,
             "--value", value, "--as-of", on, "--source", source, *more)

    def group(self, name, office, since, *more):
        self("group", "add", "--name", name, "--office", office, "--since", since, *more)


def offices(book):
    book("office", "add", "--name", SBY, "--code", "SBY", "--kind", "area")
    book("office", "change", KRJ, "--parent", "SBY")
    book("office", "add", "--name", RKT, "--code", "RKT", "--kind", "office", "--parent", "SBY")
    for name, code in ((PLB, "PLB"), (SRG, "SRG")):
        book("office", "add", "--name", name, "--code", code, "--kind", "office")


def training(book, name, office, place, first, last, source, groups):
    book("training", "add", "--name", name, "--office", office, "--place", place, "--from", first,
         "--to", last, "--source", source)
    count = 0
    for institution, people in groups:
        for _ in range(people):
            count += 1
            book("training", "invite", name, "--name", f"Peserta {office} {count}",
                 "--institution", institution)
    for session in (1, 2):
        book("training", "attend", name, "--session", session, "--rows", f"1-{count}")
    shown = book("training", "show", name)
    check(name, (len(shown["people"]), shown["attended"], shown["sessions"]),
          (count, count, 2))


def karimunjawa(book):
    """beritalima, 2 November 2016: coverage, and 50 people trained for two days."""
    for segment, acquired, missing in (("PU", 491607, 172584), ("BPU", 43615, 768174)):
        book.figure(KRJ, segment, "potential", acquired + missing, "2016-11-02", "beritalima")
        book.figure(KRJ, segment, "acquired", acquired, "2016-11-02", "beritalima")
    rows = book("coverage", "--office", KRJ, "--as-of", "2016-11-02")["rows"]
    found = {row["segment"]: (row["acquired"], row["acquired_pct"], row["unacquired"],
                              row["unacquired_pct"]) for row in rows}
    check("coverage", found, {"PU": (491607, "74.02", 172584, "25.98"),
                              "BPU": (43615, "5.37", 768174, "94.63")})
    training(book, "Pelatihan Karimunjawa", KRJ, "Hotel Santika Gubeng", "2016-11-02",
             "2016-11-03", "beritalima",
             (("Kotaku", 15), ("BKM", 15), ("PKL", 12), ("Petugas marketing", 8)))


def palembang(book):
    """halosumsel: about 270,000 from the informal sector, and 30 kader trained."""
    book.figure(PLB, "BPU", "acquired", 270000, "2015-12-03", "halosumsel", "--about")
    total = book("coverage", "--office", PLB, "--segment", "BPU", "--as-of", "2015-12-03")["total"]
    check("Palembang", (total["acquired"], total["acquired_pct"], total["about"]),
          (270000, None, True))
    training(book, "Pelatihan Palembang", PLB, "Hotel Aryaduta", "2015-12-03", "2015-12-04",
             "halosumsel", (("Serikat pedagang", 30),))


def discussion(book):
    """beritalima, 16 November 2017: 14 dinas, and 17,000 non-ASN inside what is known."""
    book.group("Non-ASN Pemkot", SBY, "2017-11-16")
    for name in ("Staf instansi", "Guru tidak tetap"):
        book.group(name, SBY, "2017-11-16", "--parent", "Non-ASN Pemkot")
    before = book("coverage", "--office", SBY, "--segment", "PU", "--as-of", "2017-11-16")["total"]
    for name, heads in (("Non-ASN Pemkot", 17000), ("Staf instansi", 14000),
                        ("Guru tidak tetap", 3000)):
        book.figure(SBY, "PU", "of-which", heads, "2017-11-16", "beritalima", "--body", name)
    after = book("coverage", "--office", SBY, "--segment", "PU", "--as-of", "2017-11-16")["total"]
    check("a part is no new head", after["acquired"], before["acquired"])
    name = "FGD peran OPD"
    book("activity", "add", "--kind", "discussion", "--name", name, "--office", SBY, "--from",
         "2017-11-16", "--place", "Hotel Santika Gubeng", "--source", "beritalima")
    named = ("Dinas Tenaga Kerja", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Atap",
             "Dinas Pariwisata", "Dinas Koperasi UKM", "Dinas Pendidikan")
    for dinas in named:
        book("activity", "attend", name, "--crowd", f"{dinas}|1")
    book("activity", "attend", name, "--crowd", f"Dinas lain|{14 - len(named)}")
    check("14 dinas", book("activity", "show", name)["yield"]["reached"], 14)


def handover(book):
    """kabarbisnis, 31 May 2018: the first stage with Dinsos, and 350 parcels."""
    book("partner", "add", "--name", "Dinas Sosial Jatim", "--office", RKT, "--since",
         "2018-05-31")
    stage = (("Tagana", 1600), ("TKSK", 664), ("KPM PKH", 200))
    for name, _ in stage:
        book.group(name, RKT, "2018-05-31")
    for name, heads in stage:
        more = ("--of", 43000, "--about") if name == "KPM PKH" else ()
        book("partner", "commit", "Dinas Sosial Jatim", "--body", name, "--heads", heads, "--on",
             "2018-05-31", "--segment", "BPU", "--source", "kabarbisnis", *more)
    book.figure(RKT, "BPU", "acquired", sum(heads for _, heads in stage), "2018-05-31",
                "kabarbisnis", "--origin", "derived")
    for name, heads in stage:
        book.figure(RKT, "BPU", "of-which", heads, "2018-05-31", "kabarbisnis", "--body", name)
    rows = book("partner", "funnel", "Dinas Sosial Jatim", "--as-of", "2018-05-31")["rows"]
    steps = {row["body_name"]: {step["step"]: step["heads"] for step in row["steps"]} for row in rows}
    for name, heads in stage:
        check(f"funnel of {name}", (steps[name]["committed"], steps[name]["registered"]),
              (heads, heads))
    name = "Penyerahan sembako"
    book("activity", "add", "--kind", "handover", "--name", name, "--office", RKT, "--from",
         "2018-05-31", "--partner", "Dinas Sosial Jatim", "--source", "kabarbisnis")
    for recipients, quantity in (("Tagana", 150), ("KPM PKH", 200)):
        book("activity", "goods", name, "--goods", "paket sembako", "--recipients", recipients,
             "--body", recipients, "--quantity", quantity)
    shown = book("activity", "show", name)
    check("350 parcels", (shown["goods"], [row["quantity"] for row in shown["goods_list"]]),
          (350, [150, 200]))


def serang(book):
    """BANPOS, 23 May 2022: about 61,000, and 20 % of 80,000 the year before."""
    book.figure(SRG, "BPU", "acquired", 80000 * 20 // 100, "2021-12-31", "BANPOS", "--origin",
                "derived")
    book.figure(SRG, "PU", "acquired", 61000, "2022-05-23", "BANPOS", "--about")
    rows = book("coverage", "--office", SRG, "--as-of", "2022-05-23")["rows"]
    check("Serang", {row["segment"]: row["acquired"] for row in rows},
          {"PU": 61000, "BPU": 16000})
    book("activity", "add", "--kind", "socialisation", "--name", "Edukasi sampai RT dan RW",
         "--office", SRG, "--from", "2022-05-23", "--source", "BANPOS")
    check("activities", book("activity", "list")["total"], 5)


def main():
    with tempfile.TemporaryDirectory() as name:
        cli = Cli(sys.argv[1], pathlib.Path(name) / "lima.penggerak")
        cli.new(KRJ)
        batch = Batch(cli)
        book = Book(batch)
        for enter in (offices, palembang, karimunjawa, discussion, handover, serang):
            enter(book)
        batch.close()
        check("verify", cli.json("verify", actor=False)["ok"], True)
    for failure in FAILURES:
        print(failure)
    sys.exit(1 if FAILURES else 0)


if __name__ == "__main__":
    main()
