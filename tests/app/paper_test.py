#!/usr/bin/env python3
"""Papers of the command line: their words are read back from the PDF with pdftotext.

usage: paper_test.py PENGGERAK-CLI
"""

import pathlib
import subprocess
import sys
import tempfile

from cli import Cli


def check(what, found, expected):
    if found != expected:
        sys.exit(f"{what}: found {found!r}, expected {expected!r}")


def words(file):
    return subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True,
                          check=True).stdout


def says(file, *expected):
    text = words(file)
    for word in expected:
        check(f"{file.name} says {word}", word in text, True)


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        cli = Cli(sys.argv[1], folder / "kantor.penggerak")
        cli.new()
        cli.json("training", "add", "--name", "Pelatihan uji", "--from", "2016-11-02",
                 "--place", "Hotel Uji", "--theme", "Kader penggerak")
        cli.json("training", "invite", "Pelatihan uji", "--name", "Siti Uji",
                 "--institution", "Kotaku")
        cli.json("training", "invite", "Pelatihan uji", "--name", "Budi Uji")
        sheet = folder / "hadir.pdf"
        answer = cli.json("report", "attendance", str(sheet), "--training", "Pelatihan uji")
        check("one paper", answer["papers"], 1)
        says(sheet, "Kantor Uji", "Lembar hadir", "Siti Uji", "Kotaku", "Budi Uji",
             f"no. {answer['seq']}")

        paper = folder / "sertifikat.pdf"
        nobody = cli.run("report", "certificates", str(paper), "--training", "Pelatihan uji")
        check("nobody has one", (nobody.returncode, paper.exists()), (1, False))
        cli.json("training", "attend", "Pelatihan uji", "--session", "1", "--rows", "1-2")
        cli.json("training", "result", "Pelatihan uji", "--rows", "1-2", "--result", "passed")
        cli.json("training", "certify", "Pelatihan uji", "--number", "PKP/##", "--on", "2016-11-03")
        answer = cli.json("report", "certificates", str(paper), "--training", "Pelatihan uji")
        check("all at once", answer["papers"], 2)
        says(paper, "Siti Uji", "PKP/01", "Budi Uji", "PKP/02", "Hotel Uji")
        cli.json("report", "certificates", str(paper), "--training", "Pelatihan uji", "--rows", "2")
        check("one of them", "Siti Uji" in words(paper), False)

        cli.json("kader", "add", "--name", "Bu Uji", "--type", "kader_penggerak",
                 "--since", "2016-12-01")
        cli.json("deposit", "add", "--kader", "Bu Uji", "--amount", "250000", "--proof", "BKT/9",
                 "--on", "2016-12-02")
        paper = folder / "rekening.pdf"
        cli.json("report", "statement", str(paper), "--kader", "Bu Uji", "--from", "2016-12-01",
                 "--until", "2016-12-31")
        says(paper, "Rekening koran deposit", "Bu Uji", "Saldo awal", "BKT/9", "250.000",
             "Saldo akhir")
        cli.json("activity", "add", "--kind", "socialisation", "--name", "Sosialisasi uji",
                 "--from", "2016-12-20", "--region", "35.78.08.1001")
        cli.json("benefit", "add", "--participant", "Slamet Widodo Uji", "--heirs", "2",
                 "--amount", "24000000", "--on", "2016-12-10", "--region", "35.78.08.1001")
        paper = folder / "manfaat.pdf"
        cli.json("report", "outreach", str(paper), "--activity", "Sosialisasi uji")
        says(paper, "Lembar manfaat", "Sosialisasi uji", "Rp 24.000.000", "S. W. U., 2 ahli waris",
             "dengan tabungan JHT", "Cara ikut", "hal. 1 dari 1")
        check("no whole name goes out", "Widodo" in words(paper), False)
        cli.json("report", "outreach", str(paper), "--region", "35.78.02")
        says(paper, "Belum ada manfaat yang tercatat di sini")
        unclear = cli.run("report", "outreach", str(paper))
        check("a sheet of no place", unclear.returncode, 2)
        paper = folder / "simulasi.pdf"
        cli.json("report", "simulation", str(paper), "--income", "1000000", "--programmes",
                 "jkk,jkm,jht", "--month", "2016-12", "--months", "3")
        says(paper, "Simulasi iuran", "Des 2016", "Feb 2017", "36.800", "110.400",
             "Rp 24.000.000 untuk ahli waris", "PP 46/2015", "hal. 1 dari 1")
        alone = cli.run("report", "simulation", str(paper), "--income", "1000000", "--programmes",
                        "jht")
        check("JHT alone", alone.returncode, 1)
        card = folder / "kartu.pdf"
        lacking = cli.run("report", "card", str(card), "--kader", "Bu Uji")
        check("a card that is not on record", (lacking.returncode, lacking.stderr.count("\n")),
              (1, 1))
        cli.json("kader", "document", "Bu Uji", "--kind", "id_card", "--number", "KT/7",
                 "--from", "2016-12-01")
        done = cli.run("report", "card", str(card), "--kader", "Bu Uji", "--lang", "en")
        check("a card", (done.returncode, done.stderr), (0, ""))
        says(card, "Bu Uji", "KT/7", "To be shown")


if __name__ == "__main__":
    main()
