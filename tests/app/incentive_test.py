#!/usr/bin/env python3
"""Draws portfolios of two kader at random, enters them through `penggerak-cli batch`, and compares
the incentives of every month with a computation of its own.

The computation knows a list of participants, each with the day on which he became active under a
kader, hand-overs and payments, and the two schemes as written in docs/glossary.md's sources; it
shares no code and no data with the program.

usage: incentive_test.py PROGRAM [--seed N] [--people N]
"""

import argparse
import datetime
import pathlib
import random
import sys
import tempfile

from cli import Batch, Cli

FAILURES = []
RATES = {2: 16_800, 3: 36_800}
PROGRAMMES = {2: "jkk,jkm", 3: "jkk,jkm,jht"}


def check(what, found, expected):
    if found != expected:
        FAILURES.append(f"{what}: expected {expected!r}, found {found!r}")


def month_index(day):
    return day.year * 12 + day.month - 1


def month_text(index):
    return f"{index // 12:04d}-{index % 12 + 1:02d}"


def half_up(amount, points):
    return (amount * points + 5_000) // 10_000


class Participant:
    def __init__(self, number, rng, first_day):
        self.number = number
        self.programmes = rng.choice([2, 3, 3])
        self.has_nik = rng.random() > 0.05
        self.before = rng.random() < 0.05
        self.registered = first_day + datetime.timedelta(days=rng.randrange(240))
        self.kader = rng.choice(["Bu Lestari", "Pak Wahyu"])
        self.moved = None  # (day, kader)
        self.payments = []  # (day, first month, months, amount)
        self.id = None

    def draw_payments(self, rng):
        day = self.registered + datetime.timedelta(days=rng.randrange(1, 12))
        month = month_index(day)
        for _ in range(rng.randrange(1, 5)):
            months = rng.choice([1, 1, 1, 2, 3])
            amount = RATES[self.programmes] * months + rng.choice([0, 0, 1, 999])
            self.payments.append((day, month, months, amount))
            month += months + rng.choice([0, 0, 1])
            day = max(day + datetime.timedelta(days=3),
                      datetime.date(month // 12, month % 12 + 1, rng.randrange(1, 28)))
        if rng.random() < 0.3:
            self.moved = (day - datetime.timedelta(days=rng.randrange(1, 40)),
                          "Pak Wahyu" if self.kader == "Bu Lestari" else "Bu Lestari")
            if self.moved[0] <= self.payments[0][0]:
                self.moved = None

    def kader_on(self, day):
        return self.moved[1] if self.moved and self.moved[0] <= day else self.kader

    def began(self):
        """When he stood in the book first: active at once, if he was in the segment before."""
        return self.registered - datetime.timedelta(days=60 if self.before else 0)

    def activations(self):
        """Days on which he became active, and whether for the first time."""
        first_dues = (self.payments[0][0], not self.before)
        return [(self.began(), True), first_dues] if self.before else [first_dues]

    def acquired_in(self):
        # Whoever was in the segment before counts his months from then.
        return month_index(self.activations()[0][0])


def expected(people, month, kader):
    old = month < 2022 * 12 + 3
    new, acquisition, dues = 0, 0, 0
    for one in people:
        for day, is_first in one.activations():
            if month_index(day) == month and one.kader == kader and (
                    old or (one.has_nik and is_first)):
                new += 1
                acquisition += 0 if old else 15_000 if one.programmes == 3 else 10_000
        for day, first, months, amount in one.payments:
            if month_index(day) != month or one.kader_on(day) != kader:
                continue
            for each in range(months):
                part = amount // months + (1 if each < amount % months else 0)
                ordinal = max(1, first + each - one.acquired_in() + 1)
                points = 750 if old else 1_500 if ordinal <= 24 else 500 if ordinal <= 60 else 0
                dues += half_up(part, points)
    if old:
        acquisition = 500_000 if new >= 50 else 0
    elif new < 25:
        acquisition = 0
    earned = acquisition + dues
    share = half_up(earned, 1_000)
    return {"new": new, "acquisition": acquisition, "dues": dues,
            "to_kader": earned - share if old else earned, "to_organisation": share}


def enter(batch, people):
    def ask(*words):
        answer = batch.ask(*words)
        if not answer["ok"]:
            sys.exit(f"{words}: {answer}")
        return answer

    for name in ("Bu Lestari", "Pak Wahyu"):
        ask("kader", "add", "--name", name, "--office", "Kantor Uji", "--since", "2018-01-01",
            "--type", "perisai")
    for one in people:
        nik = ["--nik", f"357899010190{one.number:04d}"] if one.has_nik else []
        one.id = ask("person", "add", "--name", f"Contoh {one.number:04d}", "--office", "Kantor Uji",
                     "--on", one.began().isoformat(), "--kader", one.kader, "--different", "--stage",
                     "active" if one.before else "registered", *nik)["id"]
        if one.before:
            left = one.registered - datetime.timedelta(days=30)
            ask("person", "move", one.id, "--to", "outside", "--reason", "moved_away", "--on",
                left.isoformat())
            ask("person", "move", one.id, "--to", "registered", "--on", one.registered.isoformat())
        for day, first, months, amount in one.payments:
            if one.moved and one.moved[0] <= day:
                hand_over(ask, one)
            ask("payment", "add", one.id, "--channel", "portal", "--month", month_text(first),
                "--months", str(months), "--amount", str(amount), "--on", day.isoformat(),
                "--proof", f"B{one.number}-{first}", "--programmes", PROGRAMMES[one.programmes])
        hand_over(ask, one)


def hand_over(ask, one):
    """Once, before the first payment behind it."""
    if one.moved and not getattr(one, "is_moved", False):
        one.is_moved = True
        ask("person", "transfer", one.id, "--on", one.moved[0].isoformat(), "--to-kader",
            one.moved[1])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--people", type=int, default=160)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    for first_day in (datetime.date(2018, 3, 1), datetime.date(2022, 3, 1)):
        people = [Participant(number + 1, rng, first_day) for number in range(options.people)]
        # A month in which many come, so that the least number is reached.
        for one in people[:90]:
            one.registered = first_day + datetime.timedelta(days=92 + one.number % 15)
        for one in people:
            one.draw_payments(rng)
        with tempfile.TemporaryDirectory() as folder:
            cli = Cli(options.program, pathlib.Path(folder) / "uji.penggerak")
            cli.new()
            batch = Batch(cli)
            enter(batch, people)
            last = max(day for one in people for day, *_ in one.payments)
            for month in range(month_index(first_day), month_index(last) + 1):
                rows = {row["name"]: row
                        for row in batch.ask("incentive", "list", "--month", month_text(month))["rows"]}
                for kader in ("Bu Lestari", "Pak Wahyu"):
                    wanted = expected(people, month, kader)
                    found = rows.get(kader)
                    found = {key: found[key] for key in wanted} if found else dict.fromkeys(wanted, 0)
                    check(f"{month_text(month)} {kader}", found, wanted)
            batch.close()
            check("verify", cli.json("verify", actor=False)["ok"], True)
    for failure in FAILURES[:20]:
        print(failure)
    return 1 if FAILURES else 0


if __name__ == "__main__":
    sys.exit(main())
