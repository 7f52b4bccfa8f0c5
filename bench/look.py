"""What looking back costs in a store that has grown: opening it, going from list to list, the page of a journey, playing a session again.

Stores of 10, 100, 1,000 and 10,000 sessions, of 1,000 to 1,000,000 notes, beside one in which nothing is yet. A letter that is typed
to find something is measured by `growth`, in a store of as many notes.
"""

import random
from statistics import median

from report import percentile

CASUSSEN = [2, 20, 200, 2_000]
SESSIES, NOTITIES = 5, 100
TABS = {"2": "Sessies", "3": "Afspraken", "4": "Draden", "5": "Lijsten"}
ROUNDS = 15
MOST_MEMORY = 60


class Look:
    def __init__(self, bench):
        self.bench, self.report = bench, bench.report

    def measure(self):
        empty = self.bench.fresh_store("sessies", 0)
        # As many journeys as a screen has rows, and little said in them: what a screen of rows costs by itself.
        screenful = self.bench.fresh_store("reizen", 60, 1, 5)
        stores = {count: self.bench.fresh_store("reizen", count, SESSIES, NOTITIES) for count in CASUSSEN}
        self.opening(empty, screenful, stores)
        full = stores[CASUSSEN[-1]]
        self.tabs(full)
        for sessies, limit in [(50, 0.050), (400, 0.300)]:
            self.page(self.bench.fresh_store("reizen", 1, sessies, 30), sessies, limit)
        self.replay(self.bench.fresh_store("reizen", 1, 1, 500))

    def opening(self, empty, screenful, stores):
        """From spawning to the last byte of the first whole screen; the stores take turns."""
        taken = {name: [] for name in ["empty", "screenful", *stores]}
        turns, chance = list({"empty": empty, "screenful": screenful, **stores}.items()), random.Random(5)
        cpus = {name: [] for name in taken}
        for _ in range(ROUNDS):
            chance.shuffle(turns)
            for name, store in turns:
                with self.bench.reisleider(store, "terugkijken") as terminal:
                    terminal.until_shown("Casussen")
                    taken[name].append(terminal.until_quiet() - terminal.began)
                    cpus[name].append(terminal.cpu())
        for count in stores:
            name = f"opening, {count * SESSIES * NOTITIES:,} notes / nothing"
            self.ratio(name, taken[count], taken["empty"], 1.2 if count == CASUSSEN[-1] else None)
        most = CASUSSEN[-1]
        name = f"opening, {most * SESSIES * NOTITIES:,} notes / a full screen"
        self.ratio(name, taken[most], taken["screenful"], None)
        figure = ", ".join(f"{name} {median(values) * 1e3:.1f}" for name, values in cpus.items())
        self.report.row("CPU ms of that", figure)

    def ratio(self, name, values, reference, limit):
        if limit:
            return self.report.ratio(name, values, reference, limit)
        mine, other = median(values), median(reference)
        self.report.row(name, f"{mine * 1e3:.2f} ms / {other * 1e3:.2f} ms = {mine / other:.2f}")

    def tabs(self, store):
        times = []
        with self.bench.reisleider(store, "terugkijken") as terminal:
            terminal.until_shown("rij 1 van")
            terminal.until_quiet(0.2)
            for _ in range(3):
                for key in [*TABS, "1", "\x1b[6~", "\x1b[F", "\x1b[H", "\x1b[C", "\x1b[C", "\x1b[C"]:
                    began = terminal.type(key)
                    times.append(terminal.until_quiet(0.1) - began)
            peak = terminal.peak_mib()
        figure = f"{percentile(times, 0.95) * 1e3:.1f} ms p95, {max(times) * 1e3:.1f} most"
        self.report.row("from list to list, and a page on", figure, percentile(times, 0.95) < 0.050, "< 50 ms")
        self.report.row("memory of that", f"{peak:.1f} MiB", peak < MOST_MEMORY, f"< {MOST_MEMORY} MiB")

    def page(self, store, sessies, limit):
        times = []
        with self.bench.reisleider(store, "terugkijken") as terminal:
            terminal.until_shown("rij 1 van")
            terminal.until_quiet(0.2)
            for _ in range(3):
                began = terminal.type("\r")
                times.append(terminal.until_shown("beheer", 30) - began)
                terminal.until_quiet(0.2)
                terminal.type("\x1b")
                terminal.until_quiet(0.2)
            peak = terminal.peak_mib()
        figure = f"{times[0] * 1e3:.0f} ms first, {min(times) * 1e3:.0f} again, {peak:.0f} MiB"
        self.report.row(f"page of a journey of {sessies} sessions", figure, times[0] < limit, f"< {limit * 1e3:.0f} ms")

    def replay(self, store):
        """Jumps through a session of five hundred notes that is played again."""
        times = []
        with self.bench.reisleider(store, "terugkijken") as terminal:
            terminal.until_shown("rij 1 van")
            terminal.type("2")
            terminal.until_quiet(0.2)
            terminal.type("\r")
            terminal.until_quiet(0.3)
            terminal.type("r")
            terminal.until_quiet(0.3)
            for key in "]]]*[[" * 5:
                began = terminal.type(key)
                times.append(terminal.until_quiet(0.1) - began)
        figure = f"{percentile(times, 0.95) * 1e3:.1f} ms p95"
        self.report.row("a jump in 500 notes played again", figure, percentile(times, 0.95) < 0.020, "< 20 ms")
