"""Runs penggerak-cli for the scripts of this folder."""

import json
import os
import subprocess
import sys

PASSWORD = "kuda lumping merah"


class Cli:
    """One program, one book of a folder, one actor."""

    def __init__(self, program, book, actor="admin"):
        self.program = program
        self.book = str(book)
        self.actor = actor

    def environment(self, **more):
        return {**os.environ, "PENGGERAK_PASSWORD": PASSWORD, **more}

    def run(self, *words, actor=True, **environment):
        """The finished run of one command, its streams as text."""
        command = [self.program, "--book", self.book]
        if actor:
            command += ["--as", self.actor]
        return subprocess.run(
            command + list(words), capture_output=True, text=True, check=False,
            env=self.environment(**environment))

    def json(self, *words, **more):
        """The JSON answer of a command that has to succeed."""
        done = self.run(*words, "--json", **more)
        if done.returncode != 0:
            sys.exit(f"{words}: exit {done.returncode}: {done.stderr}")
        return json.loads(done.stdout)

    def new(self, office="Kantor Uji"):
        done = subprocess.run(
            [self.program, "new", self.book, "--office", office, "--admin", self.actor],
            capture_output=True, text=True, check=False, env=self.environment())
        if done.returncode != 0:
            sys.exit(f"new: {done.stderr}")


class Batch:
    """A `batch -` that stays open: one line in, one answer out."""

    def __init__(self, cli):
        self.process = subprocess.Popen(
            [cli.program, "--book", cli.book, "--as", cli.actor, "batch", "-"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=cli.environment())

    def ask(self, *words):
        quoted = ["'" + str(word).replace("'", "'\\''") + "'" for word in words]
        self.process.stdin.write(" ".join(quoted) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            sys.exit(f"the batch ended at {words}")
        return json.loads(line)

    def close(self):
        self.process.stdin.close()
        self.process.wait()
