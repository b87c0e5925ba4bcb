#!/usr/bin/env python3
"""Deposits, dues and receipts from the command line: the acceptance scenarios N1, N2 and N3, and
random command lines beside a model of its own.

The model knows no accounts: a deposit is a list of changes by day, a due is a list of states.

usage: money_test.py PROGRAM [--lines N] [--seed N]
"""

import argparse
import datetime
import pathlib
import random
import sys
import tempfile

from cli import Batch, Cli

FIRST = datetime.date(2016, 5, 1)
DAYS = 40
DUE = 16800
TAKING = {"collected", "debited", "handed_in", "paid_in", "confirmed"}


def iso(day):
    return (FIRST + datetime.timedelta(days=day)).isoformat()


def same(found, expected, what):
    if found != expected:
        sys.exit(f"{what}: expected {expected}, found {found}")


class Branch:
    """One book, one kader with his papers, one batch that stays open."""

    def __init__(self, program, folder, name):
        self.cli = Cli(program, pathlib.Path(folder) / f"{name}.penggerak")
        self.cli.new()
        self.batch = Batch(self.cli)
        self.kader = self.must("kader", "add", "--name", "Kader Uji", "--since", "2016-01-01")["id"]
        for kind in ("certificate", "agreement", "assignment_letter", "id_card"):
            self.must("kader", "document", self.kader, "--kind", kind, "--number", f"{kind}/1",
                      "--from", "2016-01-01")
        self.people = 0
        self.proofs = 0

    def must(self, *words):
        answer = self.batch.ask(*words)
        if not answer["ok"]:
            sys.exit(f"refused: {words}: {answer['error']}")
        return answer

    def code(self, *words):
        answer = self.batch.ask(*words)
        return None if answer["ok"] else answer["error"]["code"]

    def person(self):
        self.people += 1
        return self.must("person", "add", "--name", f"Orang {self.people:04d}", "--office",
                         "Kantor Uji", "--stage", "registered", "--on", "2016-01-04",
                         "--different")["id"]

    def deposit(self, amount, day, verb="add"):
        self.proofs += 1
        return ["deposit", verb, "--kader", self.kader, "--amount", amount, "--on", iso(day),
                "--proof", f"BKT/{self.proofs}"]

    def record(self, person, day, *more):
        return ["dues", "record", person, "--kader", self.kader, "--on", iso(day), *more]

    def close(self):
        self.batch.close()
        report = self.cli.run("verify", actor=False)
        if report.returncode != 0:
            sys.exit(f"verify: {report.stdout}")


def n1(program, folder):
    it = Branch(program, folder, "n1")
    same(it.must(*it.deposit(500000, 0))["available"], 500000, "N1 deposit")
    for _ in range(29):
        left = it.must(*it.record(it.person(), 2))["available"]
    same(left, 12800, "N1 after 29 dues")
    last = it.person()
    refused = it.batch.ask(*it.record(last, 2))
    same(refused["error"]["code"], "deposit_short", "N1 the 30th")
    if "4.000" not in refused["error"]["message"]:
        sys.exit(f"N1: the refusal does not say how much is missing: {refused}")
    same(it.must("dues", "list")["total"], 29, "N1 nothing written")
    same(it.must(*it.deposit(100000, 1))["available"], 112800, "N1 top-up")
    same(it.must(*it.record(last, 2))["available"], 96000, "N1 the 30th again")
    it.close()


def n2(program, folder):
    it = Branch(program, folder, "n2")
    it.must(*it.deposit(500000, 0))
    dues = [it.must(*it.record(it.person(), 2))["id"] for _ in range(12)]
    for number, due in enumerate(dues[:9]):
        it.must("dues", "debit", due, "--code", f"EPS{number}", "--on", iso(3))
    for number, due in enumerate(dues[:7]):
        it.must("dues", "confirm", due, "--proof", f"BP{number}", "--on", iso(4))
    groups = it.must("dues", "stuck", "--on", iso(9))["groups"]
    found = [(g["group"], g["total"], g["amount"], g["ledger"], g["rows"][0]["days"] if g["rows"]
              else None) for g in groups]
    same(found, [("collected", 3, 3 * DUE, 3 * DUE, 7), ("debited", 2, 2 * DUE, 2 * DUE, 6),
                 ("handed_in", 0, 0, 0, None)], "N2")
    it.close()


def n3(program, folder):
    it = Branch(program, folder, "n3")
    it.must(*it.deposit(2000000, 0))
    it.must("receipt", "issue", "000101", "000150", "--kader", it.kader, "--on", iso(0))
    for number in range(101, 143):
        it.must(*it.record(it.person(), 2, "--receipt", f"{number:06d}"))
    for number in range(143, 146):
        it.must("receipt", "void", f"{number:06d}", "--reason", "salah tulis", "--on", iso(3))
    it.must("receipt", "lost", "000146", "--reason", "hilang", "--on", iso(3))
    row = it.must("receipt", "gaps")["rows"][0]
    same((row["used"], row["void"], row["lost"], row["unaccounted_numbers"]),
         (42, 3, 1, ["000147", "000148", "000149", "000150"]), "N3")
    for number, code in (("000101", "receipt_used"), ("000143", "receipt_void"),
                         ("000146", "receipt_lost"), ("000200", "receipt_unknown")):
        same(it.code(*it.record(it.person(), 2, "--receipt", number)), code, f"N3 {number}")
    it.close()


def many(program, folder):
    """Billing codes and proofs from a pasted list; nothing is written while a line fits nothing."""
    it = Branch(program, folder, "many")
    it.must(*it.deposit(500000, 0))
    niks = [f"35789901018500{n:02d}" for n in range(1, 6)]
    for nik in niks:
        person = it.must("person", "add", "--name", f"Orang {nik[-2:]}", "--nik", nik, "--office",
                         "Kantor Uji", "--stage", "registered", "--on", "2016-01-04",
                         "--different")["id"]
        it.must(*it.record(person, 2, "--month", "2016-05"))
    lines = pathlib.Path(folder) / "kode.csv"
    good = "NIK;Bulan;Kode iuran\n" + "".join(f"{nik};2016-05;E{nik[-2:]}\n" for nik in niks)
    lines.write_text(good + "3578990101850099;2016-05;E99\n")
    same(it.code("dues", "debit", "--file", str(lines), "--on", iso(3)), "portal_errors", "a line")
    same(it.must("dues", "list", "--state", "debited")["total"], 0, "nothing written")
    lines.write_text(good)
    same(it.must("dues", "debit", "--file", str(lines), "--on", iso(3))["rows"], 5, "debited")
    lines.write_text("kode iuran,bukti,kpj\n" + "".join(
        f"E{nik[-2:]},BP{nik[-2:]},210123456{nik[-2:]}\n" for nik in niks))
    same(it.must("dues", "confirm", "--file", str(lines), "--on", iso(4))["rows"], 5, "confirmed")
    it.close()


class Model:
    def __init__(self):
        self.free = [0] * (DAYS + 1)
        self.dues = {}

    def least(self, day):
        total, low = sum(self.free[:day]), None
        for change in self.free[day:]:
            total += change
            low = total if low is None else min(low, total)
        return low

    def total(self, *states):
        return DUE * sum(due["steps"][-1][0] in states for due in self.dues.values())


class Lines:
    """Draws command lines and says beforehand what each answers."""

    def __init__(self, it, seed):
        self.it = it
        self.model = Model()
        self.random = random.Random(seed)
        self.people = [it.person() for _ in range(12)]
        self.count = {"accepted": 0, "refused": 0}
        self.codes = 0

    def run(self, allowed, *words):
        answer = self.it.batch.ask(*words)
        if answer["ok"] != allowed:
            sys.exit(f"{words}: the model says {allowed}, printed {answer}")
        self.count["accepted" if allowed else "refused"] += 1
        return answer if allowed else None

    def day(self):
        return self.random.randint(0, DAYS)

    def top_up(self):
        amount, day = self.random.randint(1, 6) * 10000, self.day()
        self.run(True, *self.it.deposit(amount, day))
        self.model.free[day] += amount

    def refund(self):
        amount, day = self.random.randint(1, 50) * 1000, self.day()
        if self.run(self.model.least(day) >= amount, *self.it.deposit(amount, day, "refund")):
            self.model.free[day] -= amount

    def record(self):
        person, month, day = self.random.choice(self.people), self.random.randint(5, 8), self.day()
        held = self.random.random() < 0.2
        model = self.model
        blocked = any(d["steps"][-1][0] == "held" for d in model.dues.values()) or any(
            d["person"] == person and d["month"] == month and d["steps"][-1][0] in TAKING
            for d in model.dues.values())
        covered = model.least(day) >= DUE
        answer = self.run(not blocked and (covered or held), *self.it.record(
            person, day, "--month", f"2016-{month:02d}", *(["--held"] if held else [])))
        if answer:
            due = {"person": person, "month": month, "covered": day if covered else None,
                   "steps": [("collected" if covered else "held", day)]}
            model.dues[answer["id"]] = due
            if covered:
                model.free[day] -= DUE

    def some(self):
        if not self.model.dues:
            return None, None
        key = self.random.choice(sorted(self.model.dues))
        return key, self.model.dues[key]

    def debit(self):
        key, due = self.some()
        if not key:
            return
        state, since = due["steps"][-1]
        day = self.day()
        self.codes += 1
        after = {"collected": "debited", "handed_in": "paid_in"}.get(state)
        if self.run(after is not None and day >= since, "dues", "debit", key, "--code",
                    f"EPS{self.codes}", "--on", iso(day)):
            due["steps"].append((after, day))

    def confirm(self):
        key, due = self.some()
        if not key:
            return
        state, since = due["steps"][-1]
        day = self.day()
        if self.run(state in ("debited", "paid_in") and day >= since, "dues", "confirm", key,
                    "--proof", "BP", "--on", iso(day)):
            due["steps"].append(("confirmed", day))

    def reverse(self):
        key, due = self.some()
        if not key:
            return
        states = [state for state, _ in due["steps"]]
        if self.run(states[-1] != "reversed" and "handed_in" not in states, "dues", "reverse", key,
                    "--reason", "entry_error"):
            if due["covered"] is not None:
                self.model.free[due["covered"]] += DUE
            due["steps"].append(("reversed", 0))

    def settle(self):
        held = [k for k, d in self.model.dues.items() if d["steps"][-1][0] == "held"]
        if not held:
            return
        key, day = held[0], self.day()
        due = self.model.dues[key]
        taken = any(d is not due and d["person"] == due["person"] and d["month"] == due["month"]
                    and d["steps"][-1][0] in TAKING for d in self.model.dues.values())
        if self.run(day >= due["steps"][-1][1] and not taken and self.model.least(day) >= DUE,
                    "dues", "settle", key, "--on", iso(day)):
            due["covered"] = day
            due["steps"].append(("collected", day))
            self.model.free[day] -= DUE

    def hand_in(self):
        dues = [d for d in self.model.dues.values() if d["steps"][-1][0] == "collected"]
        day = self.day()
        pieces = ["--pieces", f"100x{DUE // 100 * len(dues)}"] if dues else []
        if self.run(bool(dues) and all(day >= d["steps"][-1][1] for d in dues), "dues", "handin",
                    "--kader", self.it.kader, "--on", iso(day), *pieces):
            for due in dues:
                self.model.free[day] += DUE
                due["steps"].append(("handed_in", day))

    def step(self):
        draw = self.random.choice([self.top_up] * 2 + [self.refund] + [self.record] * 6
                                  + [self.debit] * 3 + [self.confirm] * 2 + [self.reverse] * 2
                                  + [self.settle] * 2 + [self.hand_in])
        draw()
        row = self.it.must("deposit", "show", "--kader", self.it.kader)
        model = self.model
        same((row["available"], row["cash"], row["reserved"]),
             (model.least(DAYS), model.total("held", "collected"), model.total("collected")),
             draw.__name__)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--lines", type=int, default=300)
    parser.add_argument("--seed", type=int, default=2016)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for scenario in (n1, n2, n3, many):
            scenario(options.program, folder)
        it = Branch(options.program, folder, "acak")
        lines = Lines(it, options.seed)
        while sum(lines.count.values()) < options.lines:
            lines.step()
        it.close()
        print(f"N1, N2, N3 and pasted lines hold; seed {options.seed}: {lines.count}, "
              "each as the model says; the book verifies")


if __name__ == "__main__":
    main()
