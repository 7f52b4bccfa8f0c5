"""What counting and learning cost over years: the monitor, the leerrapportage, and packages of many regions.

Stores of 10,000 sessions and of 1,000,000 notes from each of which others may learn, beside SQLite's own shell on what the lists of
the same store say; 116 packages of as many sentences as 20 sessions of 50 notes have.
"""

import os
import shutil
import subprocess
import time

DAYS = ["--van", "2000-01-01", "--tot", "2099-12-31"]
CASUSSEN, SESSIES, NOTITIES = 2_000, 5, 100
PACKAGES, SENTENCES = 116, 1_000


class Learn:
    def __init__(self, bench):
        self.bench, self.report = bench, bench.report

    def measure(self):
        store = self.bench.fresh_store("lessen", CASUSSEN, SESSIES, NOTITIES)
        self.compare(
            "monitor over 10,000 sessions", store, ["monitor", *DAYS], 1, None,
            """SELECT titel, count(DISTINCT bijeenkomst), sum(mensen) FROM sessie GROUP BY titel;
               SELECT regio, count(*) FROM casus GROUP BY regio;
               SELECT stand, count(*) FROM afspraak GROUP BY stand;""")
        self.compare(
            "leerrapportage over 1,000,000 notes", store, ["leerrapportage", *DAYS], 5, 150,
            """SELECT stem, count(*), count(DISTINCT casus), sum(instr(' ' || trekken || ' ', ' l ') > 0),
                      min(tekst) FROM vindregel WHERE leert GROUP BY stem;""")
        self.packages()

    def run(self, words):
        """Seconds and most memory, in MiB."""
        began = time.monotonic()
        with open(os.devnull, "w") as nothing:
            process = subprocess.Popen(words, stdout=nothing, stderr=nothing)
            status, usage = os.wait4(process.pid, 0)[1:]
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, words[:3])
        return time.monotonic() - began, usage.ru_maxrss / 1024

    def compare(self, name, store, words, limit, memory, query):
        """The program and the shell take turns; the shell is asked for a part of the same figures."""
        shell = shutil.which("sqlite3")
        mine, theirs = [], []
        for _ in range(3):
            mine.append(self.run([self.bench.program, "--map", store, *words]))
            if shell:
                theirs.append(self.run([shell, "-readonly", f"{store}/reisleider.db", query])[0])
        seconds, peak = min(seconds for seconds, _ in mine), max(peak for _, peak in mine)
        isRight = seconds < limit and (memory is None or peak < memory)
        figure = f"{seconds:.2f} s, {peak:.0f} MiB"
        if theirs:
            figure += f"; sqlite3 {min(theirs):.2f} s = {seconds / min(theirs):.1f}"
        self.report.row(name, figure, isRight, f"< {limit} s" + (f", < {memory} MiB" if memory else ""))

    def packages(self):
        folder = self.bench.folder / "pakketten"
        folder.mkdir()
        subprocess.run([self.bench.filler, folder, "pakketten", str(PACKAGES), str(SENTENCES)], check=True)
        store, taken = self.bench.fresh_store("sessies", 10), []
        for number in range(PACKAGES):
            path = f"{folder}/pakket-{number}.jsonl"
            taken.append(self.run([self.bench.program, "--map", store, "pakket", "lees", path]))
        seconds, peak = sum(seconds for seconds, _ in taken), max(peak for _, peak in taken)
        self.report.row(f"{PACKAGES} packages merged", f"{seconds:.1f} s, {peak:.0f} MiB", seconds < 60, "< 60 s")
        first, last = (sum(seconds for seconds, _ in part) / 10 for part in (taken[:10], taken[-10:]))
        self.report.row("one of the last ten / of the first", f"{last * 1e3:.0f} ms / {first * 1e3:.0f} ms = {last / first:.1f}")
        seconds, peak = self.run([self.bench.program, "--map", store, "leerrapportage", *DAYS, "--deel", "elders"])
        self.report.row("what all of them tell", f"{seconds:.2f} s, {peak:.0f} MiB")
