"""Runs a program and measures it from outside: wall time, memory, disk."""

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass

SAMPLE_SECONDS = 0.02


@dataclass
class Done:
    seconds: float
    processor: float  # seconds, of all its threads
    memory: int  # bytes, resident at its largest
    disk: int    # bytes in the watched folder at the largest
    code: int
    out: str
    err: str


def folder_bytes(folder, pid=None):
    """What lies in a folder, and what the process has deleted there but still holds open."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.stat(os.path.join(place, name)).st_size
            except OSError:
                pass  # gone in between
    return total + (deleted_bytes(folder, pid) if pid else 0)


def deleted_bytes(folder, pid):
    total = 0
    try:
        for name in os.listdir(f"/proc/{pid}/fd"):
            link = f"/proc/{pid}/fd/{name}"
            target = os.readlink(link)
            if target.startswith(str(folder)) and target.endswith(" (deleted)"):
                total += os.stat(link).st_size
    except OSError:
        pass  # it has ended
    return total


class DiskWatch(threading.Thread):
    """Samples the size of a folder while a process runs."""

    def __init__(self, folder, pid):
        super().__init__(daemon=True)
        self.folder, self.pid = folder, pid
        self.most, self.ended = 0, threading.Event()

    def run(self):
        while not self.ended.wait(SAMPLE_SECONDS):
            self.most = max(self.most, folder_bytes(self.folder, self.pid))


def run(command, watch=None, env=None):
    """The finished run of a command; `watch` is a folder whose size is sampled."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        begun = time.monotonic()
        process = subprocess.Popen([str(word) for word in command], stdout=out, stderr=err,
                                   stdin=subprocess.DEVNULL, env={**os.environ, **(env or {})})
        disk = DiskWatch(watch, process.pid) if watch else None
        if disk:
            disk.start()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if disk:
            disk.ended.set()
            disk.join()
        out.seek(0)
        err.seek(0)
        return Done(seconds=seconds, processor=usage.ru_utime + usage.ru_stime,
                    memory=usage.ru_maxrss * 1024, disk=disk.most if disk else 0,
                    code=process.returncode, out=out.read().decode(), err=err.read().decode())


def must(command, **more):
    done = run(command, **more)
    if done.code != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit {done.code}: {done.err[:2000]}")
    return done


def median(values):
    return statistics.median(values)
