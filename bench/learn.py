"""What counting and learning cost over years: the monitor, the leerrapportage, and packages of many regions.

Stores of 10,000 sessions and of 1,000,000 notes from each of which others may learn, beside SQLite's own shell on what the lists of
the same store say; 116 packages of as many sentences as 20 sessions of 50 notes have.
"""

import shutil
import subprocess

from growth import Growth
from search import Search

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

    def compare(self, name, store, words, limit, memory, query):
        """The program and the shell take turns; the shell is asked for a part of the same figures."""
        shell = shutil.which("sqlite3")
        mine, theirs = [], []
        for _ in range(3):
            mine.append(self.seconds(store, *words))
            if shell:
                theirs.append(Search.seconds([shell, "-readonly", f"{store}/reisleider.db", query]))
        seconds, peak = min(mine), self.peak(store, *words)
        isRight = seconds < limit and (memory is None or peak < memory)
        figure = f"{seconds:.2f} s, {peak:.0f} MiB"
        if theirs:
            figure += f"; sqlite3 {min(theirs):.2f} s = {seconds / min(theirs):.1f}"
        self.report.row(name, figure, isRight, f"< {limit} s" + (f", < {memory} MiB" if memory else ""))

    def packages(self):
        folder = self.bench.folder / "pakketten"
        folder.mkdir()
        # One more than are counted: its memory is looked at while it is merged.
        subprocess.run([self.bench.filler, folder, "pakketten", str(PACKAGES + 1), str(SENTENCES)], check=True)
        store = self.bench.fresh_store("sessies", 10)
        read = [["pakket", "lees", f"{folder}/pakket-{number}.jsonl"] for number in range(PACKAGES + 1)]
        taken = [self.seconds(store, *words) for words in read[:PACKAGES]]
        seconds, peak = sum(taken), self.peak(store, *read[PACKAGES])
        self.report.row(f"{PACKAGES} packages merged", f"{seconds:.1f} s, {peak:.0f} MiB", seconds < 60, "< 60 s")
        first, last = (sum(part) / 10 for part in (taken[:10], taken[-10:]))
        self.report.row("one of the last ten / of the first", f"{last * 1e3:.0f} ms / {first * 1e3:.0f} ms = {last / first:.1f}")
        words = ["leerrapportage", *DAYS, "--deel", "elders"]
        self.report.row("what all of them tell", f"{self.seconds(store, *words):.2f} s, {self.peak(store, *words):.0f} MiB")

    def seconds(self, store, *words):
        return Search.seconds([self.bench.program, "--map", store, *words])

    def peak(self, store, *words):
        return Growth(self.bench).peak(store, *words)[0]
