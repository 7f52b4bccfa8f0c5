"""What a letter costs that is typed to find something in a store that has grown, beside SQLite's own shell on the same words.

A letter is counted from the key until the line stands there with it: what was found of it is drawn at once.
"""

import shutil
import subprocess
import time

from report import percentile

# A word, the inside of one, two that stand together seldom, what is narrowed, and what nobody said.
TYPED = ["buiten", "aam", "een muziek", "stem:ouder hond", "hond thema:houding", "xqz"]
LIMIT = 0.050


class Search:
    def __init__(self, bench):
        self.bench, self.report = bench, bench.report

    def measure(self, store):
        began = time.monotonic()
        self.answer(store, "zoek", "buiten")
        self.report.row("zoek, the first time", f"{time.monotonic() - began:.2f} s")
        for typed in TYPED:
            times, peak = self.letters(store, typed)
            figure = f"{percentile(times, 0.95) * 1e3:.1f} ms p95, {max(times) * 1e3:.1f} most, {peak:.0f} MiB"
            self.report.row(f"a letter of “{typed}”", figure, percentile(times, 0.95) < LIMIT, "< 50 ms")
        self.references(store)

    def answer(self, store, *words):
        return subprocess.run([self.bench.program, "--map", store, *words], check=True, capture_output=True).stdout

    def letters(self, store, typed):
        """Each letter of what is typed, three times over."""
        times = []
        with self.bench.reisleider(store, "terugkijken") as terminal:
            terminal.until_quiet(0.3)
            terminal.type("/")
            terminal.until_shown("Zoek:")
            for _ in range(3):
                for count in range(1, len(typed) + 1):
                    began = terminal.type(typed[count - 1])
                    times.append(terminal.until_shown("Zoek: " + typed[:count].rstrip()) - began)
                    terminal.until_quiet(0.05)
                for _ in typed:
                    terminal.type("\x7f")
                    terminal.until_quiet(0.05)
            return times, terminal.peak_mib()

    def references(self, store):
        shell = shutil.which("sqlite3")
        if not shell:
            self.report.row("sqlite3", "skipped: it is absent")
            return
        for word in ["buiten", "muziek"]:
            query = f"""SELECT tekst FROM zoek CROSS JOIN vindregel ON plaats = zoek.rowid
                WHERE zoek MATCH 'woorden: "{word}"' ORDER BY zoek.rowid DESC LIMIT 50"""
            mine = min(self.seconds([self.bench.program, "--map", store, "zoek", word]) for _ in range(3))
            other = [shell, "-readonly", f"{store}/reisleider.db", query]
            theirs = min(self.seconds(other) for _ in range(3))
            self.report.row(f"zoek {word} / sqlite3", f"{mine * 1e3:.0f} ms / {theirs * 1e3:.0f} ms = {mine / theirs:.1f}")

        self.others(store, shell)

    def others(self, store, shell):
        """What finds lines in a file of all that was said: no filters, no cover over what must not be read."""
        lines = self.bench.folder / "gezegd.txt"
        with open(lines, "wb") as file:
            subprocess.run(
                [shell, "-readonly", f"{store}/reisleider.db", "SELECT tekst FROM vindregel"], check=True, stdout=file)
        mine = min(self.seconds([self.bench.program, "--map", store, "zoek", "buiten"]) for _ in range(3))
        for words in [["rg", "-i", "buiten", str(lines)], ["sh", "-c", f"fzf --filter buiten <'{lines}'"]]:
            name = "fzf" if "fzf" in words[-1] else words[0]
            if not shutil.which(name):
                self.report.row(name, "skipped: it is absent")
                continue
            theirs = min(self.seconds(words) for _ in range(3))
            self.report.row(f"zoek buiten / {name}", f"{mine * 1e3:.0f} ms / {theirs * 1e3:.0f} ms = {mine / theirs:.2f}")

    @staticmethod
    def seconds(words):
        began = time.monotonic()
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return time.monotonic() - began
