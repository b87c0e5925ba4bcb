"""Imports beside their yardstick, round by round."""

import json
import sys

import measure
from budgets import Row
from programs import copy_of


class Imports:
    def __init__(self, programs, folder, files, base):
        self.programs, self.folder, self.files, self.base = programs, folder, files, base
        self.csv, self.xlsx, self.yardstick = [], [], []
        self.facts = []
        self.left_out = []

    def one(self, file, keep):
        """Imports a file of prospects into a new copy of the empty book."""
        book = copy_of(self.base, self.folder / keep)
        scratch = {"TMPDIR": str(book.parent)}
        answer, done = self.programs.must_on(book, "import", "prospects", file, watch=book.parent,
                                             env=scratch)
        if answer["new"] + answer["rejected"] + answer["duplicates"] != answer["rows"]:
            sys.exit(f"import: the counts do not add up: {json.dumps(answer)[:500]}")
        done.book = book
        done.size = book.stat().st_size
        done.answer = answer
        return done

    def again(self, book):
        copy = self.folder / "yardstick.penggerak"
        copy.unlink(missing_ok=True)
        times = self.programs.tool("yardstick", "import", book, copy)
        copy.unlink()
        self.left_out = times["left_out"]
        return times

    def round(self):
        done = self.one(self.files.csv, "csv")
        self.csv.append(done)
        self.yardstick.append(self.again(done.book))
        if self.files.xlsx:
            self.xlsx.append(self.one(self.files.xlsx, "xlsx"))

    def rows(self):
        seconds = measure.median([done.seconds for done in self.csv])
        beside = measure.median([times["seconds"] for times in self.yardstick])
        processor = measure.median([done.processor for done in self.csv])
        its = measure.median([times["processor_s"] for times in self.yardstick])
        memory = max(done.memory for done in self.csv + self.xlsx)
        disk = max(done.disk / done.size for done in self.csv)
        answer = self.csv[-1].answer
        left = f"; without {', '.join(self.left_out)}" if self.left_out else ""
        self.facts.append(
            f"The import of {answer['rows']:,} rows: {answer['new']:,} new, "
            f"{answer['rejected']:,} refused, {answer['warnings']:,} warnings, "
            f"{answer['rows'] / seconds:,.0f} rows a second; {processor:.1f} s of processor time, "
            f"the yardstick {its:.1f} s ({processor / its:.2f} x).")
        rows = [Row("import of the CSV", 1.5, "x", seconds / beside, f"{seconds:.1f} s",
                    f"C API: {beside:.1f} s{left}"),
                Row("memory during it", 300, "MB", memory / 2**20, timed=False),
                Row("peak disk, book and all beside it", 2.5, "x", disk,
                    f"book {self.csv[-1].size / 2**20:,.0f} MB", "the book", timed=False)]
        if self.xlsx:
            xlsx = measure.median([done.seconds for done in self.xlsx])
            rows.append(Row("the same from XLSX", 3, "x", xlsx / seconds, f"{xlsx:.1f} s",
                            f"CSV: {seconds:.1f} s"))
        return rows
