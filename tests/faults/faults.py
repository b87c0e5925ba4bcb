#!/usr/bin/env python3
"""What a book survives, tried on the real command line program.

    faults.py PENGGERAK_CLI kill    the writer is killed while a sqlite3 shell visits the book
    faults.py PENGGERAK_CLI starts  twenty programs start at once on one book
    faults.py PENGGERAK_CLI sweep   each write and sync fails in turn, or is the last one ever
    faults.py PENGGERAK_CLI money [N]   the same while a due is recorded, and killed while N are
                                        debited in one commit (40)

The oracle is the same each time: every acknowledged row is there, and `verify` passes.
Exit 77: a tool is missing, so nothing was tried.
"""

import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

CLI = sys.argv[1]
OFFICES = "SELECT id FROM office"
DUES = "SELECT id FROM due"
DEBITED = "SELECT due FROM due_now WHERE state = 2"
ENVIRONMENT = dict(os.environ, PENGGERAK_PASSWORD="kunci-uji-faults-17", LC_ALL="C.UTF-8")


def run(*words, **options):
    return subprocess.run(words, env=ENVIRONMENT, capture_output=True, text=True, **options)


def need(tool):
    if shutil.which(tool) is None:
        print(f"SKIPPED: {tool} is not installed; scripts/setup installs it.", file=sys.stderr)
        sys.exit(77)


def new_book(folder):
    book = pathlib.Path(folder) / "b.penggerak"
    made = run(CLI, "new", str(book), "--office", "Kantor Uji", "--admin", "admin")
    assert made.returncode == 0, made.stderr
    return book


def batch(book, *before):
    return [*before, CLI, "--book", str(book), "--as", "admin", "--lang", "en", "batch", "-"]


def start(book, *before):
    return subprocess.Popen(batch(book, *before), env=ENVIRONMENT, text=True,
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def answers(output):
    """The whole lines of a batch; one cut by a kill was never acknowledged."""
    return [json.loads(line) for line in output.splitlines(keepends=True) if line.endswith("\n")]


def acknowledged(output):
    return {answer["id"] for answer in answers(output) if answer["ok"]}


def check(book, ids, what, query=OFFICES):
    report = run(CLI, "--book", str(book), "--json", "verify")
    assert report.returncode == 0, f"{what}: {report.stdout}{report.stderr}"
    rows = run("sqlite3", str(book), query).stdout.split()
    lost = ids - set(rows)
    assert not lost, f"{what}: acknowledged and lost: {sorted(lost)}"
    return rows


def feed(process, name):
    try:
        for number in range(100000):
            process.stdin.write(f'office add --name "{name} {number}"\n')
            process.stdin.flush()
    except (BrokenPipeError, ValueError):
        pass


def kill(rounds=12):
    need("sqlite3")
    dice = random.Random(20161102)
    with tempfile.TemporaryDirectory() as folder:
        book = new_book(folder)
        ids = set()
        visits = 0
        for number in range(rounds):
            writer = start(book)
            feeder = threading.Thread(target=feed, args=(writer, f"Kantor {number}"))
            feeder.start()
            output = [writer.stdout.readline()]
            reader = threading.Thread(target=lambda: output.append(writer.stdout.read()))
            reader.start()
            until = time.monotonic() + dice.uniform(0.05, 0.6)
            while time.monotonic() < until:
                seen = run("sqlite3", str(book), OFFICES)
                assert seen.returncode == 0, seen.stderr
                visits += 1
            writer.kill()
            writer.wait()
            reader.join()
            feeder.join()
            ids |= acknowledged("".join(output))
            check(book, ids, f"kill {number}")
    print(f"{rounds} kills, {visits} visits, {len(ids)} acknowledged rows, none lost")


def starts(count=20):
    need("sqlite3")
    with tempfile.TemporaryDirectory() as folder:
        book = new_book(folder)
        programs = [start(book) for _ in range(count)]
        until = time.monotonic() + 60
        while sum(program.poll() is None for program in programs) > 1:
            assert time.monotonic() < until, "more than one writer"
            time.sleep(0.05)
        holders = [program for program in programs if program.poll() is None]
        assert len(holders) == 1, "no writer"
        holder = holders[0]
        for program in programs:
            if program is holder:
                continue
            message = program.stderr.read()
            assert program.returncode == 3, (program.returncode, message)
            assert f", {holder.pid})" in message, message
        holder.stdin.write('office add --name "Yang menang"\n')
        holder.stdin.flush()
        first = holder.stdout.readline()
        holder.kill()
        holder.wait()
        after = run(*batch(book), input='office add --name "Yang berikut"\n')
        assert after.returncode == 0, after.stderr
        check(book, acknowledged(first) | acknowledged(after.stdout), "starts")
    print(f"{count} starts, one writer, {count - 1} told who it is; a killed one blocks nobody")


LINES = "".join(f'office add --name "Kantor {number}"\n' for number in range(2))


def sweep_one(base, call, fault, lines=LINES, query=OFFICES, look=None, step=1):
    """Fails the first, second ... such call of a batch until there is none left to fail; with a
    step only every so many of them."""
    for number in range(1, 5000, step):
        with tempfile.TemporaryDirectory() as folder:
            book = pathlib.Path(folder) / "b.penggerak"
            shutil.copy(base, book)
            traced = run(*batch(book, "strace", "-f", "-qq", "-o", os.path.join(folder, "trace"),
                                "-P", str(book), "-P", f"{book}-wal",
                                "-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={number}"),
                         input=lines)
            trace = pathlib.Path(folder, "trace").read_text()
            hit = "INJECTED" in trace or "killed" in trace
            what = f"{call} {number} {fault}"
            assert "terminate" not in traced.stderr, f"{what}: {traced.stderr}"
            refused = [answer for answer in answers(traced.stdout) if not answer["ok"]]
            for answer in refused:
                code = answer["error"]["code"]
                assert code in {"disk_full", "disk_error"}, f"{what}: {code}"
            if fault == "error=ENOSPC" and call == "pwrite64":
                assert len(refused) <= 1, f"{what}: unusable after the disk was full: {refused}"
            rows = check(book, acknowledged(traced.stdout), what, query)
            if look:
                look(rows, what)
            if not hit:
                return number - 1
    raise AssertionError(f"{call} {fault}: no end")


KILLS = (("pwrite64", "signal=SIGKILL"), ("fdatasync", "signal=SIGKILL"))
FAULTS = (("pwrite64", "error=ENOSPC"), ("pwrite64", "error=EIO"), ("fdatasync", "error=EIO"),
          *KILLS)


def need_tracing():
    need("sqlite3")
    need("strace")
    if run("strace", "-qq", "-e", "trace=none", "true").returncode != 0:
        print("SKIPPED: this system does not let strace trace.", file=sys.stderr)
        sys.exit(77)


def sweep():
    need_tracing()
    with tempfile.TemporaryDirectory() as folder:
        base = new_book(folder)
        for call, fault in FAULTS:
            print(f"{call} {fault}: {sweep_one(base, call, fault)} calls, nothing lost", flush=True)


def filled(book, lines):
    """Runs lines that must all be accepted; their answers."""
    done = run(*batch(book), input="".join(line + "\n" for line in lines))
    assert done.returncode == 0, done.stdout[-500:]
    return answers(done.stdout)


def nik(number):
    return f"357899010185{number + 1:04d}"


def people(book, count):
    """A kader with papers and a deposit, and people who are registered."""
    kader = 'kader add --name "Kader Uji" --since 2016-01-01'
    filled(book, [kader] + [
        f'kader document "Kader Uji" --kind {kind} --number {kind}/1 --from 2016-01-01'
        for kind in ("certificate", "agreement", "assignment_letter", "id_card")] + [
        'deposit add --kader "Kader Uji" --amount 100000000 --on 2016-05-01 --proof B1'])
    return [row["id"] for row in filled(book, [
        f'person add --name "Orang {n:03d}" --nik {nik(n)} --office "Kantor Uji"'
        " --stage registered --on 2016-01-04 --different" for n in range(count)])]


def recording(person):
    return (f'dues record {person} --kader "Kader Uji" --on 2016-05-03 --month 2016-05'
            f" --key k{person}")


def money(step, count=40):
    """Dues and their debit: every `step`-th call fails. With 1, each: some ten minutes in a debug build."""
    need_tracing()
    with tempfile.TemporaryDirectory() as folder:
        base = new_book(folder)
        ids = people(base, 2)
        lines = "".join(recording(person) + "\n" for person in ids)
        for call, fault in FAULTS:
            calls = sweep_one(base, call, fault, lines, DUES,
                              step=step if call == "pwrite64" else 1)
            print(f"record a due, {call} {fault}: {calls} calls, nothing lost", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        base = new_book(folder)
        dues = [row["id"] for row in filled(base, [recording(p) for p in people(base, count)])]
        codes = pathlib.Path(folder) / "kode.csv"
        codes.write_text("nik;bulan;kode\n" + "".join(
            f"{nik(n)};2016-05;E{n}\n" for n in range(count)))

        def whole(rows, what):
            assert len(rows) in (0, count), f"{what}: half debited: {len(rows)} of {count}"

        assert len(dues) == count
        lines = f"dues debit --file {codes} --on 2016-05-04 --key satu\n"
        for call, fault in KILLS:
            calls = sweep_one(base, call, fault, lines, DEBITED, whole,
                              step if call == "pwrite64" else 1)
            print(f"debit {count} dues, {call} {fault}: {calls} calls, all or none", flush=True)


{"kill": kill, "starts": starts, "sweep": sweep,
 "money": lambda: money(int(sys.argv[3]) if len(sys.argv) > 3 else 1)}[sys.argv[2]]()
