"""The programs of one build, and what they are asked for."""

import json
import pathlib
import shutil

import measure

TODAY = "2026-01-02"  # the files' last day is 2025-12-31
BOOK = "buku.penggerak"


class Programs:
    def __init__(self, build):
        self.cli = pathlib.Path(build, "src/app/penggerak-cli")
        self.desktop = pathlib.Path(build, "src/app/penggerak")
        self.bench = pathlib.Path(build, "tests/bench/penggerak-bench")
        self.bare = pathlib.Path(build, "tests/bench/bench_bare_window")

    def on(self, book, *words, **more):
        """One command on a demo book, which needs no password."""
        command = [self.cli, "--book", book, "--today", TODAY, *words, "--json"]
        return measure.run(command, **more)

    def must_on(self, book, *words, **more):
        command = [self.cli, "--book", book, "--today", TODAY, *words, "--json"]
        done = measure.must(command, **more)
        return json.loads(done.out), done

    def tool(self, *words):
        """The JSON answer of penggerak-bench."""
        return json.loads(measure.must([self.bench, *words]).out)

    def can_import(self, folder):
        """Whether this command line knows the verb at all."""
        return measure.run([self.cli, "import", "--help"]).code == 0

    def empty_book(self, path, people):
        """A branch with its kader and estimates, without people."""
        measure.must([self.cli, "new", path, "--office", "Surabaya Uji", "--admin", "admin",
                      "--demo"])
        lines = ["office change 'Surabaya Uji' --territory 35.78"]
        for segment, share in (("PU", 0.45), ("BPU", 1.2)):
            lines.append(f"figure add --office 'Surabaya Uji' --segment {segment} --measure "
                         f"potential --value {int(people * share) + 1} --as-of 2020-12-31 "
                         f"--source 'bench'")
        for name in measure.must([self.bench, "kader"]).out.splitlines():
            lines.append(f"kader add --name '{name}' --office 'Surabaya Uji' --since 2020-12-01")
        script = path.with_suffix(".batch")
        script.write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.must_on_lines(path, script)
        script.unlink()

    def must_on_lines(self, book, script):
        measure.must([self.cli, "--book", book, "--today", TODAY, "batch", script])


def copy_of(book, folder):
    """A closed book, copied into an empty folder of its own."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return pathlib.Path(shutil.copy(book, folder / BOOK))
