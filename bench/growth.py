"""What a command costs in a store that has grown: instructions of what is about one thing, memory of what lists all.

Stores of 100, 10,000 and 33,335 sessions, of 3,000, 300,000 and 1,000,050 notes. The same casus with the same words is in each,
so that whatever a command costs more in the largest, the store costs. Half of the time goes into filling that one.
"""

import fcntl
import json
import os
import shutil
import subprocess
from statistics import median

from search import Search

STORES = [20, 2_000, 6_667]
SESSIES, NOTITIES = 5, 30
ALIAS, RUNNING = "Vlinder 7", "Egel 8"
LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
PIPE = 4096


def lists(store):
    return {
        "casus lijst": ["casus", "lijst"], "casus lijst, JSON": ["casus", "lijst", "--als", "json"],
        "sessie lijst": ["sessie", "lijst"], "sessie lijst, JSON": ["sessie", "lijst", "--als", "json"],
        "afspraken": ["afspraken"], "afspraken, JSON": ["afspraken", "--als", "json"],
        "uitgaven": ["uitgaven"], "uitgaven, JSON": ["uitgaven", "--als", "json"]}


class Growth:
    def __init__(self, bench):
        self.bench, self.report = bench, bench.report

    def measure(self):
        stores = {count: self.filled(count) for count in STORES}
        if shutil.which("valgrind"):
            self.single(stores)
        else:
            self.report.row("instructions", "skipped: valgrind is absent")
        self.memory(stores[STORES[-1]])
        self.references(stores[STORES[-1]])
        Search(self.bench).measure(stores[STORES[-1]])

    def filled(self, casussen):
        return self.bench.fresh_store("reizen", casussen, SESSIES, NOTITIES)

    def answer(self, store, *words):
        return subprocess.run([self.bench.program, "--map", store, *words], check=True, capture_output=True).stdout

    # About one thing

    def commands(self, store):
        sessies = json.loads(self.answer(store, "sessie", "lijst", "--als", "json"))["sessies"]
        own = [sessie for sessie in sessies if sessie["casus"]["alias"] == ALIAS]
        code = min(sessie["code"] for sessie in own)
        file, nothing = str(self.bench.folder / "verslag.md"), self.bench.script("Ctrl-L")
        lists, page = self.bench.script("PgDn", "2", "PgDn"), self.bench.script("1 2 3 9")
        return {
            "casus toon ALIAS": ["casus", "toon", ALIAS],
            "casus toon ALIAS --alles": ["casus", "toon", ALIAS, "--alles", "--aan", "moeder"],
            "sessie toon CODE": ["sessie", "toon", code],
            "sessie toon ALIAS": ["sessie", "toon", RUNNING],
            "verslag CODE": ["verslag", code],
            "verslag ALIAS": ["verslag", ALIAS],
            "verslag CODE --uit BESTAND": ["verslag", code, "--uit", file, "--vervang"],
            "notitie CODE toon": ["notitie", self.note(store, code), "toon"],
            "afspraken --casus ALIAS": ["afspraken", "--casus", ALIAS],
            "noteer --regels, a note": ["noteer", RUNNING, "--regels"],
            "opening terugkijken": ["terugkijken", "--script", nothing],
            "terugkijken, a page of two lists": ["terugkijken", "--script", lists],
            "terugkijken ALIAS, parts of its page": ["terugkijken", ALIAS, "--script", page],
            "casus toon ALIAS --deel alles": ["casus", "toon", ALIAS, "--deel", "alles"],
            "joining by noteer": ["noteer", RUNNING, "--script", nothing],
            "joining by zaal": ["zaal", RUNNING, "--script", nothing],
            "joining by regie": ["regie", RUNNING, "--script", nothing]}

    @staticmethod
    def changes():
        """Changes of one casus. Now and then one of them pays for many: the index of words is merged while somebody writes."""
        return [["casus", "wijzig", ALIAS, "--regio", f"Waterland {number}"] for number in range(5)]

    def note(self, store, code):
        """The code of a note of a session: the last sixty bits of its name."""
        told = json.loads(self.answer(store, "sessie", "toon", code, "--als", "json"))
        name = int(told["stappen"][0]["notities"][0]["id"].replace("-", ""), 16)
        return "".join(LETTERS[name >> 5 * place & 31] for place in range(12))

    def single(self, stores):
        """The last of the counts is compared with the first."""
        commands = {count: self.commands(store) for count, store in stores.items()}
        for name in commands[STORES[0]]:
            self.compare(name, [
                self.bench.instructions(store, *commands[count][name], lines="een rustige plek\n")
                for count, store in stores.items()])
        counts = [[self.bench.instructions(store, *change) for change in self.changes()] for store in stores.values()]
        self.compare("casus wijzig ALIAS, median of five", [median(each) for each in counts])
        dearest = " / ".join(f"{max(each) / 1e6:.2f}" for each in counts)
        self.report.row("casus wijzig ALIAS, the dearest of them", f"{dearest} M")

    def compare(self, name, counts):
        figure = " / ".join(f"{count / 1e6:.2f}" for count in counts)
        ratio = counts[-1] / counts[0]
        self.report.row(name, f"{figure} M = {ratio:.2f}", ratio <= 1.1, "<= 1.1")

    # Of all

    def memory(self, store):
        for name, words in lists(store).items():
            peak, size, seconds = self.peak(store, *words)
            figure = f"{peak:.1f} MiB, {size / 1e6:.1f} MB, {seconds:.2f} s CPU"
            self.report.row(name, figure, peak <= 20, "<= 20 MiB")

    def peak(self, store, *words):
        """The most memory a command had, looked at whenever it waits for what it wrote to be read.

        It waits until its very end: the pipe holds a page. What the system tells of a process that ended counts the one it was
        made by along.
        """
        reader, writer = os.pipe()
        fcntl.fcntl(writer, fcntl.F_SETPIPE_SZ, PIPE)
        peak = size = 0
        with subprocess.Popen([self.bench.program, "--map", store, *words], stdout=writer) as process:
            os.close(writer)
            while piece := os.read(reader, PIPE):
                size += len(piece)
                peak = max(peak, self.peak_of(process.pid))
            os.close(reader)
            usage = os.wait4(process.pid, 0)[2]
            process.returncode = 0
        return peak / 1024, size, usage.ru_utime + usage.ru_stime

    @staticmethod
    def peak_of(process):
        with open(f"/proc/{process}/status") as lines:
            return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)

    # Beside others

    def references(self, store):
        """What SQLite's own shell takes for the same rows, as text that nobody has to be guarded against."""
        shell = shutil.which("sqlite3")
        if not shell:
            self.report.row("sqlite3", "skipped: it is absent")
            return
        database = os.path.join(store, "reisleider.db")
        for name, table in {"sessie lijst, JSON": "sessie", "afspraken, JSON": "afspraak"}.items():
            words = [self.bench.program, "--map", store, *lists(store)[name]]
            other = [shell, "-readonly", "-json", database, f"SELECT * FROM {table} ORDER BY id DESC"]
            mine, theirs = (min(self.seconds(run) for _ in range(3)) for run in (words, other))
            self.report.row(f"{name} / sqlite3 -json", f"{mine:.2f} s / {theirs:.2f} s = {mine / theirs:.1f}")

    @staticmethod
    def seconds(words):
        """What a process takes of a processor."""
        with subprocess.Popen(words, stdout=subprocess.DEVNULL) as process:
            usage = os.wait4(process.pid, 0)[2]
            process.returncode = 0
        return usage.ru_utime + usage.ru_stime
