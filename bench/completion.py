"""What a Tab costs where ten thousand sessions are kept: from asking the program to all that can stand there.

Who completes only reads: the store's folder is looked at before and after, and of a store that is absent none is made.
"""

import os
import subprocess
import time

from report import percentile

ASKED = {
    "an alias": ["casus", "toon", "Vlinder 99"], "an alias, of all": ["verslag", ""], "a code": ["sessie", "toon", "a"],
    "a step": ["sessie", "stap", "Vlinder 9999", ""], "a draaiboek": ["sessie", "nieuw", "--draaiboek", "r"],
    "a voice": ["sessie", "nieuw", "--tafel", "jeugdige,o"], "a command": [""], "an option": ["verslag", "x", "--"]}
LIMIT = 0.050


class Completion:
    def __init__(self, bench):
        self.bench, self.report = bench, bench.report

    def measure(self):
        store = self.bench.store("sessies", 10_000)
        before = self.traces(store)
        for name, words in ASKED.items():
            times = []
            for _ in range(40):
                began = time.perf_counter()
                told = self.ask(store, *words)
                times.append(time.perf_counter() - began)
            p50, p95 = (percentile(times, share) * 1e3 for share in (0.5, 0.95))
            figure = f"{p50:.1f} ms, {p95:.1f} p95, {len(told.stdout.splitlines())} found"
            held = p95 < LIMIT * 1e3 and told.stdout and not told.stderr
            self.report.row(f"Tab at {name}", figure, bool(held), "< 50 ms")
        self.report.row("Tab wrote nothing", "the folder as it was", self.traces(store) == before, "unchanged")
        absent = self.bench.folder / "er-niet"
        told = self.ask(str(absent), "casus", "toon", "")
        silent = not told.stdout and not told.stderr and told.returncode == 0 and not absent.exists()
        self.report.row("Tab where no store is", "silent" if silent else "NOT SILENT", silent, "silent")

    def ask(self, store, *words):
        return subprocess.run(
            [self.bench.program, "aanvulling", "--voor", "fish", "--", "--map", store, *words], capture_output=True)

    @staticmethod
    def traces(store):
        """Every file with its size and when it was written."""
        return {entry.name: (entry.stat().st_size, entry.stat().st_mtime_ns) for entry in os.scandir(store)}
