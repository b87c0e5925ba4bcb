#!/usr/bin/env python3
"""Draws offices, figures, people, moves, transfers, reversals and later figures at random, enters
them through `penggerak-cli batch`, and compares coverage at random days, as known now and as known
at random commits, with a computation of its own.

The computation knows no cells and no ledger rows. A scope (an office and a segment) is the sum of
  * people: each a list of (day, office, segment, stage), and whether the head left a published pool
    or came from outside;
  * figures: each adds to the heads and to the acquired of its own day what makes the scope equal to
    it on that day (design.md 1.1, docs/adr/0001-readings.md).

usage: model.py PROGRAM [--seed N] [--steps N] [--draws N]
"""

import argparse
import copy
import datetime
import decimal
import pathlib
import random
import sys
import tempfile

from cli import Batch, Cli

STAGES = ["outside", "unreached", "prospect", "contacted", "informed", "registered", "active",
          "arrears", "lapsed", "refused"]
WAY_IN = STAGES[1:7]
ACQUIRED = {"active", "arrears"}
FIRST_DAY = datetime.date(2016, 1, 1)
DAYS = 900
SEGMENTS = ["PU", "BPU"]


def iso(day):
    return (FIRST_DAY + datetime.timedelta(days=day)).isoformat()


def allowed(stage):
    """Stages that may follow, by the table of design.md 1.1."""
    if stage == "outside":
        return WAY_IN
    steps = ["outside"]
    if stage in WAY_IN:
        steps += WAY_IN[WAY_IN.index(stage) + 1:]
    if stage in WAY_IN[1:5]:
        steps.append("refused")
    steps += {"refused": ["prospect"], "active": ["arrears"], "arrears": ["active", "lapsed"],
              "lapsed": ["active"]}.get(stage, [])
    return steps


class Person:
    """`rows` are (day, office, segment, stage), oldest first; `origin` tells where the head stood
    before the first: ("pool", ...) of that office, segment and stage, or None for outside."""

    def __init__(self, rows, origin):
        self.rows = rows
        self.origin = origin
        self.first = rows[0]

    def at(self, day):
        place = None
        for row in self.rows:
            if row[0] <= day:
                place = row[1:]
        return place


class Figure:
    def __init__(self, scope, measure, value, day, order):
        self.scope, self.measure, self.value, self.day = scope, measure, value, day
        self.order = order
        self.heads = 0      # what it adds to the heads of its scope from its day on
        self.acquired = 0   # the same for the acquired


class Unsure(Exception):
    """The draw leaves what the model speaks of: a pool would run dry. It is not entered."""


class Model:
    def __init__(self):
        self.people = {}
        self.figures = {}

    def scopes(self):
        pools = {p.origin[0] for p in self.people.values() if p.origin}
        return pools | {f.scope for f in self.figures.values()}

    def of(self, scope):
        return sorted((f for f in self.figures.values() if f.scope == scope),
                      key=lambda f: (f.day, f.measure == "acquired", f.order))

    def estimated(self, scope, day):
        return any(f.measure == "potential" and f.day <= day for f in self.of(scope))

    def counts(self, scope, day):
        """Heads, acquired, and those two without a name, of a scope at the end of a day."""
        heads = sum(f.heads for f in self.of(scope) if f.day <= day)
        acquired = sum(f.acquired for f in self.of(scope) if f.day <= day)
        named = named_acquired = 0
        for person in self.people.values():
            if person.origin and person.origin[0] == scope and person.first[0] <= day:
                heads -= 1
                acquired -= person.origin[1] in ACQUIRED
            place = person.at(day)
            if place and place[:2] == scope and place[2] != "outside":
                named += 1
                named_acquired += place[2] in ACQUIRED
        return (heads + named, acquired + named_acquired, heads - acquired, acquired)

    def turning_days(self, scope):
        days = {f.day for f in self.of(scope)}
        for person in self.people.values():
            days.update(row[0] for row in person.rows)
            days.add(person.first[0])
        return days

    def least(self, scope, pool, day):
        """The fewest heads in the unreached (2) or acquired (3) pool on a day or after it."""
        days = {day} | {d for d in self.turning_days(scope) if d > day}
        return min(self.counts(scope, d)[pool] for d in days)

    def settle(self):
        """Every figure is true on its day again; what cannot be made true is not drawn."""
        for _ in range(12):
            moved = False
            for figure in sorted(self.figures.values(), key=lambda f: (
                    f.day, f.measure == "acquired", f.order)):
                heads, acquired, _, _ = self.counts(figure.scope, figure.day)
                if figure.measure == "potential":
                    difference = figure.value - heads
                    figure.heads += difference
                else:
                    difference = figure.value - acquired
                    figure.acquired += difference
                    if not self.estimated(figure.scope, figure.day):
                        figure.heads += difference
                moved = moved or difference != 0
            if not moved:
                break
        for scope in self.scopes():
            for day in self.turning_days(scope):
                if min(self.counts(scope, day)[2:]) < 0:
                    raise Unsure
            for figure in self.of(scope):
                heads, acquired, _, _ = self.counts(scope, figure.day)
                if figure.value != (heads if figure.measure == "potential" else acquired):
                    raise Unsure

    def coverage(self, scope, day):
        heads, acquired, _, _ = self.counts(scope, day)
        return (heads if self.estimated(scope, day) else None, acquired)


def percent(part, whole):
    if not whole:
        return None
    exact = decimal.Decimal(part) * 100 / decimal.Decimal(whole)
    return str(exact.quantize(decimal.Decimal("0.01"), rounding=decimal.ROUND_HALF_UP))


class Run:
    def __init__(self, program, folder, seed):
        self.random = random.Random(seed)
        self.cli = Cli(program, pathlib.Path(folder) / "acak.penggerak")
        self.cli.new("Kantor A")
        self.batch = Batch(self.cli)
        self.model = Model()
        self.known = {}  # commit number -> the model at it
        self.offices = ["Kantor A", "Kantor B", "Kantor C"]
        self.count = 0
        self.covered = 0  # compared rows that have a potential
        self.done = {}
        for office in self.offices[1:]:
            self.must("office", "add", "--name", office)
        self.remember(self.must("coverage")["seq"])

    def must(self, *words):
        answer = self.batch.ask(*words)
        if not answer["ok"]:
            sys.exit(f"refused: {words}: {answer['error']}")
        return answer

    def remember(self, seq):
        self.known[seq] = copy.deepcopy(self.model)

    def scope(self):
        return (self.random.choice(self.offices), self.random.choice(SEGMENTS))

    def day(self, low=0, high=DAYS):
        return self.random.randint(low, high)

    # Each draw changes a copy of the model, gives the words to enter, and where the id goes.

    def add(self, model):
        office, segment = self.scope()
        day, stage = self.day(), self.random.choice(WAY_IN[1:])
        pool = model.least((office, segment), 2, day) > 0
        origin = ((office, segment), "unreached") if pool else None
        person = Person([(day, office, segment, stage)], origin)
        self.count += 1
        words = ["person", "add", "--name", f"Orang {self.count:04d}", "--office", office,
                 "--segment", segment, "--stage", stage, "--on", iso(day), "--different"]
        return words, lambda answer: model.people.update({answer["id"]: person}), person

    def name(self, model):
        office, segment = self.scope()
        day = self.day()
        if model.least((office, segment), 3, day) < 1:
            raise Unsure
        person = Person([(day, office, segment, "active")], ((office, segment), "active"))
        self.count += 1
        words = ["person", "name", "--name", f"Orang {self.count:04d}", "--office", office,
                 "--segment", segment, "--stage", "active", "--on", iso(day), "--different"]
        return words, lambda answer: model.people.update({answer["id"]: person}), person

    def somebody(self, model):
        if not model.people:
            raise Unsure
        key = self.random.choice(sorted(model.people))
        return key, model.people[key]

    def move(self, model):
        key, person = self.somebody(model)
        last = person.rows[-1]
        day = self.day(last[0])
        to = self.random.choice(allowed(last[3]))
        person.rows.append((day, last[1], last[2], to))
        words = ["person", "move", key, "--segment", last[2], "--to", to, "--on", iso(day)]
        if to == "outside":
            words += ["--reason", "moved_away"]
        if to == "refused":
            words += ["--reason", "no_money"]
        return words, None, None

    def transfer(self, model):
        key, person = self.somebody(model)
        last = person.rows[-1]
        office, segment = self.scope()
        if (office, segment) == last[1:3] or last[3] == "outside":
            raise Unsure
        day = self.day(last[0])
        person.rows.append((day, office, segment, last[3]))
        words = ["person", "transfer", key, "--segment", last[2], "--on", iso(day)]
        if office != last[1]:
            words += ["--to-office", office]
        if segment != last[2]:
            words += ["--to-segment", segment]
        return words, None, None

    def reverse_move(self, model):
        key, person = self.somebody(model)
        history = self.must("person", "show", key)["history"]
        standing = [row for row in history if not row["reversed"] and row["kind"] != "reversal"
                    and not (row["kind"] == "naming" and row["to"] == "unreached")]
        if len(standing) != len(person.rows):
            sys.exit(f"{key} has {len(standing)} rows, not {len(person.rows)}: {history}")
        newest = max(standing, key=lambda row: (row["on"], row["seq"], int(row["id"])))
        person.rows.pop()
        if not person.rows:
            del model.people[key]
        return ["person", "reverse", newest["id"]], None, None

    def figure(self, model):
        scope = self.scope()
        measure = self.random.choice(["potential", "acquired"])
        value = self.random.randint(1500, 3000) if measure == "potential" \
            else self.random.randint(200, 600)
        day = self.day()
        if any(f.day == day and f.measure == measure for f in model.of(scope)):
            raise Unsure
        self.count += 1
        figure = Figure(scope, measure, value, day, self.count)
        words = ["figure", "add", "--office", scope[0], "--segment", scope[1], "--measure",
                 measure, "--value", value, "--as-of", iso(day), "--source", "uji"]
        return words, lambda answer: model.figures.update({answer["id"]: figure}), figure

    def reverse_figure(self, model):
        if not model.figures:
            raise Unsure
        key = self.random.choice(sorted(model.figures))
        del model.figures[key]
        return ["figure", "reverse", key, "--reason", "uji"], None, None

    def step(self):
        kinds = [self.add] * 6 + [self.name] * 2 + [self.move] * 6 + [self.transfer] * 2 \
            + [self.reverse_move] * 2 + [self.figure] * 3 + [self.reverse_figure]
        draw = self.random.choice(kinds)
        model = copy.deepcopy(self.model)
        try:
            words, keep, _ = draw(model)
            if keep:
                keep({"id": "new"})
            model.settle()
        except Unsure:
            return
        answer = self.must(*words)
        for table in (model.people, model.figures):
            if "new" in table:
                table[answer["id"]] = table.pop("new")
        self.model = model
        self.remember(answer["seq"])
        self.done[draw.__name__] = self.done.get(draw.__name__, 0) + 1

    def compare(self):
        office, day = self.random.choice(self.offices), self.day(-30, DAYS + 30)
        seq = self.random.choice([None, self.random.choice(sorted(self.known))])
        model = self.model if seq is None else self.known[seq]
        words = ["coverage", "--office", office, "--as-of", iso(day)]
        if seq is not None:
            words += ["--known-at", seq]
        rows = {row["key"]: row for row in self.must(*words)["rows"]}
        for segment in SEGMENTS:
            potential, acquired = model.coverage((office, segment), day)
            self.covered += potential is not None
            left = None if potential is None else potential - acquired
            expected = {"potential": potential, "acquired": acquired, "unacquired": left,
                        "acquired_pct": potential and percent(acquired, potential)}
            found = {key: rows[segment][key] for key in expected}
            if found != expected:
                sys.exit(f"{words} {segment}:\n  expected {expected}\n  printed  {found}")

    def second_count_moves_nothing(self):
        """A second published acquired count moves the potential by nothing."""
        scope = ("Kantor A", "BPU")
        potentials = [f.day for f in self.model.of(scope) if f.measure == "potential"]
        if not potentials:
            return
        day = DAYS + 10
        ask = ["coverage", "--office", scope[0], "--segment", scope[1], "--as-of", iso(day + 5)]
        before = self.must(*ask)["rows"][0]["potential"]
        self.must("figure", "add", "--office", scope[0], "--segment", scope[1], "--measure",
                  "acquired", "--value", 700, "--as-of", iso(day), "--source", "uji")
        after = self.must(*ask)["rows"][0]
        if (after["potential"], after["acquired"]) != (before, 700):
            sys.exit(f"a second count moved the potential: {before} -> {after}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--seed", type=int, default=2016)
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--draws", type=int, default=200)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run = Run(options.program, folder, options.seed)
        for _ in range(options.steps):
            run.step()
        for _ in range(options.draws):
            run.compare()
        run.second_count_moves_nothing()
        run.batch.close()
        report = run.cli.run("verify", actor=False)
        if report.returncode != 0:
            sys.exit(f"verify: {report.stdout}")
        print(f"seed {options.seed}: {run.done}; {options.draws} draws agree "
              f"({run.covered} rows with a potential), the book verifies")


if __name__ == "__main__":
    main()
