"""Writes what was measured as Markdown."""

import os
import pathlib
import platform
import re
import sqlite3

from budgets import words

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


def machine():
    names = re.findall(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    memory = re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text())
    return (f"{len(os.sched_getaffinity(0))} cores ({names[0] if names else platform.machine()}), "
            f"{int(memory.group(1)) / 2**20:.0f} GB, Linux {platform.release().split('-')[0]}, "
            f"SQLite {sqlite3.sqlite_version}, load {os.getloadavg()[0]:.1f} at the end")


def budget_table(rows):
    lines = ["| what | budget | measured | beside it | |", "|---|---|---|---|---|"]
    for row in rows:
        state = {None: "not measured", True: "kept", False: "**not kept**"}[row.state()]
        measured = words(row.measured, row.unit) + (f" ({row.shown})" if row.shown else "")
        lines.append(f"| {row.what} | ≤ {words(row.budget, row.unit)} | {measured} | "
                     f"{row.beside or '–'} | {state}{': ' + row.note if row.note else ''} |")
    return lines


def detail_table(rows):
    """Rows of `penggerak-bench time`, each beside the scan of the same name."""
    lines = ["| asked | median ms | worst ms | rows or heads | beside it, ms |",
             "|---|---|---|---|---|"]
    for row in rows:
        beside = f"{row['beside_ms']:.1f}" if "beside_ms" in row else "–"
        lines.append(f"| {row['name']} | {row['median_ms']:.2f} | {row['worst_ms']:.2f} | "
                     f"{row['answer']:,} | {beside} |")
    return lines


def markdown(about, rows, details, facts):
    lines = [about + ". " + machine() + ".", ""]
    lines += budget_table(rows)
    if details:
        lines += ["", "From inside, medians of 25 runs each:", ""] + detail_table(details)
    if facts:
        lines += ["", "Beside the budgets:", ""] + [f"- {fact}" for fact in facts]
    return "\n".join(lines) + "\n"


def write_between(path, text):
    page = path.read_text(encoding="utf-8")
    head, rest = page.split(BEGIN)
    _, tail = rest.split(END)
    path.write_text(f"{head}{BEGIN}\n{text}{END}{tail}", encoding="utf-8")
