"""The figures of the promises: ratios to references that take turns with the program in the same run.

    make bench                      everything, about six minutes
    make bench ARGS="start echo"    some of it

Milliseconds differ between machines and days; the ratios are what is promised.
"""

import argparse
import itertools
import json
import os
import random
import select
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from completion import Completion
from growth import Growth
from learn import Learn
from look import Look
from report import Report, percentile
from terminal import Late, Terminal

HERE = Path(__file__).parent
CLEAR_LINE, LEAVE = "\x15", "\x11"
WORDS = "samen buiten rustig beginnen vaste ochtend iemand handen bekend gezicht"


def in_turns(programs, chance):
    """The programs in a new order: who follows itself finds its code still in the processor's caches."""
    turns = list(programs.items())
    chance.shuffle(turns)
    return turns


class Bench:
    def __init__(self, program, filler, folder, report):
        self.program, self.filler, self.folder, self.report = str(program), str(filler), folder, report
        self.stores = {}

    # What is measured with

    def reference(self, name, *libraries):
        binary = self.folder / name
        if not binary.exists():
            compiler = shutil.which(os.environ.get("CC", "cc")) or shutil.which("clang")
            subprocess.run([compiler, "-O2", "-o", binary, HERE / f"{name}.c", *libraries], check=True)
        return [str(binary)]

    def store(self, kind, count):
        """A store that holds so many; `fresh` stores are not shared between measurements."""
        key = f"{kind}-{count}"
        if key not in self.stores:
            self.stores[key] = self.fresh_store(kind, count)
        return self.stores[key]

    def fresh_store(self, kind, *counts):
        path = tempfile.mkdtemp(dir=self.folder)
        subprocess.run([self.filler, path, kind, *map(str, counts)], check=True)
        return path

    def open(self, words, store=None, **size):
        environment = {
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": str(self.folder), "PATH": "/usr/bin:/bin"}
        if store:
            environment["REISLEIDER_MAP"] = store
        return Terminal(words, environment, **size)

    def reisleider(self, store, *words):
        return self.open([self.program, *words], store)

    def noteer(self, store):
        terminal = self.reisleider(store, "noteer")
        terminal.until_shown("Egel")
        terminal.until_quiet()
        return terminal

    def curses(self):
        return self.open(self.reference("curses", "-lncursesw", "-ltinfo"))

    def raw(self):
        return self.open(self.reference("raw"))

    # Start

    def start(self):
        """From spawning to the last byte of the first whole screen.

        Who has nothing yet sees it before any store; where there are sessions it is there when those are read.
        """
        few, full = self.store("sessies", 10), self.store("sessies", 10_000)
        places = itertools.count()
        nothing = lambda: f"{self.folder}/nieuw{next(places)}"

        def time_of(open_terminal, text):
            with open_terminal() as terminal:
                terminal.until_shown(text)
                return terminal.until_quiet() - terminal.began, terminal.cpu()

        programs = {
            "curses": (self.curses, "klaar"), "raw": (self.raw, "klaar"),
            "new": (lambda: self.reisleider(nothing()), "Nieuwe reis"),
            "few": (lambda: self.reisleider(few), "Nieuwe sessie"),
            "full": (lambda: self.reisleider(full), "Nieuwe sessie")}
        taken = {name: [] for name in programs}
        chance = random.Random(4)
        for _ in range(30):
            for name, (opener, text) in in_turns(programs, chance):
                taken[name].append(time_of(opener, text))
        walls = {name: [wall for wall, _ in pairs] for name, pairs in taken.items()}
        cpus = {name: [cpu for _, cpu in pairs] for name, pairs in taken.items()}
        self.report.ratio("start, nothing there yet / curses", walls["new"], walls["curses"], 1.3)
        self.report.ratio("start, 10,000 sessions / 10", walls["full"], walls["few"], 1.2)
        figure = ", ".join(f"{name} {median(values) * 1e3:.2f}" for name, values in cpus.items())
        self.report.row("CPU ms until then", figure)
        many = self.store("notities", 10_000)
        opened = median([time_of(lambda: self.reisleider(many, "zaal"), "Notitie")[1] for _ in range(9)])
        self.report.row("opening zaal on 10,000 notes", f"{opened * 1e3:.0f} ms of CPU", opened < 0.08, "< 80 ms")
        with self.reisleider(few) as terminal:
            terminal.until_shown("Nieuwe sessie")
            terminal.until_quiet()
            peak = terminal.peak_mib()
        self.report.row("peak memory, 10 sessions", f"{peak:.1f} MiB", peak < 12, "< 12 MiB")

    # Typing

    def echo(self):
        """From writing a key to reading it back, in turns."""
        few, many = self.store("notities", 10), self.store("notities", 10_000)
        with ExitStack() as stack:
            terminals = {
                name: stack.enter_context(opener()) for name, opener in {
                    "raw": self.raw, "curses": self.curses, "few": lambda: self.noteer(few),
                    "many": lambda: self.noteer(many)}.items()}
            terminals["raw"].until_shown("klaar")
            terminals["curses"].until_shown("klaar")
            taken = {name: [] for name in terminals}
            used = {}
            for name, terminal in terminals.items():
                terminal.until_quiet()
                used[name] = (terminal.cpu(), terminal.written)
            keys = 0
            chance = random.Random(5)
            for _ in range(4):
                for word in WORDS.split():
                    typed = ""
                    for letter in word:
                        typed += letter
                        keys += 1
                        for name, terminal in in_turns(terminals, chance):
                            began = terminal.type(letter)
                            shown = terminal.until(lambda: terminal.screen.before_cursor().endswith(typed))
                            taken[name].append(shown - began)
                        time.sleep(0.012)
                        for terminal in terminals.values():
                            terminal.read(0)
                    # A line that begins anew keeps each program at the same work; it is not measured.
                    for name, terminal in terminals.items():
                        before = (terminal.cpu(), terminal.written)
                        terminal.type({"raw": "\r\n", "curses": "\n"}.get(name, CLEAR_LINE))
                        terminal.until_quiet(0.03)
                        used[name] = tuple(
                            value + now - then
                            for value, now, then in zip(used[name], (terminal.cpu(), terminal.written), before))
            self.report.ratio("key to screen, 10 notes / raw", taken["few"], taken["raw"], 1.5, 1e6, "us")
            self.report.ratio("key to screen, 10,000 notes / 10", taken["many"], taken["few"], 1.2, 1e6, "us")
            figure = f"{median(taken['curses']) / median(taken['raw']):.2f}"
            self.report.row("key to screen, curses / raw", figure)
            tails = {name: percentile(values, 0.95) * 1e6 for name, values in taken.items()}
            self.report.row("p95, us", ", ".join(f"{name} {tail:.0f}" for name, tail in tails.items()))
            costs, wires = {}, {}
            for name, terminal in terminals.items():
                cpu, written = used[name]
                costs[name] = (terminal.cpu() - cpu) / keys * 1e6
                wires[name] = (terminal.written - written) / keys
            self.report.row("CPU us per key", ", ".join(f"{name} {cost:.0f}" for name, cost in costs.items()))
            wire = max(wires["few"], wires["many"])
            self.report.row("bytes per typed character", f"{wire:.1f}", wire <= 40, "<= 40")

    # Notes from one screen to another

    def projector(self):
        """From Enter in noteer until the note stands on three screens, durable first."""
        store = self.fresh_store("notities", 3)
        chance = random.Random(1)
        with ExitStack() as stack:
            writer = stack.enter_context(self.noteer(store))
            walls = [stack.enter_context(self.reisleider(store, "zaal")) for _ in range(2)]
            for wall in walls:
                wall.until_shown("Notitie")
                wall.until_quiet()
            taken = []
            for _ in range(100):
                mark = "".join(chance.choices("bcdfghjklmnpqrstvwz", k=9))
                writer.type(mark)
                writer.until_shown(mark)
                writer.until_quiet(0.02)
                line = next(y for y, row in enumerate(writer.screen.text()) if mark in row)
                began = writer.type("\r")
                shown = [wall.until_shown(mark) for wall in walls]
                shown.append(writer.until(lambda: writer.screen.shows(mark, but_not_row=line)))
                taken.append(max(shown) - began)
                for terminal in [writer, *walls]:
                    terminal.until_quiet(0.005)
        flush = self.flush()
        p50, p95 = percentile(taken, 0.5) * 1e3, percentile(taken, 0.95) * 1e3
        self.report.row("Enter to 3 screens, p50 / p95", f"{p50:.1f} / {p95:.1f} ms", p95 < 50, "p95 < 50 ms")
        self.report.row("this disk's fdatasync, p50 / p95", flush)

    def flush(self):
        words = self.reference("flush") + [str(self.folder / "block"), "200"]
        lines = subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()
        values = [float(line) / 1e3 for line in lines]
        return f"{percentile(values, 0.5):.2f} / {percentile(values, 0.95):.2f} ms"

    def writers(self):
        """Ten terminals that press Enter at the same moment; seen on an eleventh."""
        store = self.fresh_store("notities", 3)
        chance = random.Random(2)
        with ExitStack() as stack:
            writers = [stack.enter_context(self.noteer(store)) for _ in range(10)]
            reader = stack.enter_context(self.noteer(store))
            taken = []
            for _ in range(10):
                marks = ["".join(chance.choices("bcdfghjklmnpqrstvwz", k=9)) for _ in writers]
                for writer, mark in zip(writers, marks):
                    writer.type(mark)
                    writer.until_shown(mark)
                for writer in writers:
                    writer.until_quiet(0.005)
                waiting = {mark: writer.type("\r") for writer, mark in zip(writers, marks)}
                end = time.perf_counter() + 10
                while waiting:
                    reader.read(0.05)
                    for mark in [mark for mark in waiting if reader.screen.shows(mark)]:
                        taken.append(reader.stamp - waiting.pop(mark))
                    if time.perf_counter() > end:
                        raise Late(f"{len(waiting)} notes")
                for terminal in [*writers, reader]:
                    terminal.until_quiet(0.02)
        p50, p95 = percentile(taken, 0.5) * 1e3, percentile(taken, 0.95) * 1e3
        self.report.row(
            "the same with 10 writers, p50 / p95", f"{p50:.1f} / {p95:.1f} ms", p95 < 250, "p95 < 250 ms")

    def crowd(self):
        """Ten note-takers and ten walls; a hundred notes from each, as fast as they are accepted.

        A note is seen when it stands on the screen of the next note-taker. Thirty others can push it off before
        it is looked for; then it is seen when one stands there that was entered after this one was accepted.
        """
        store = self.fresh_store("notities", 3)
        chance = random.Random(6)
        with ExitStack() as stack:
            writers = [stack.enter_context(self.noteer(store)) for _ in range(10)]
            walls = [stack.enter_context(self.reisleider(store, "zaal")) for _ in range(10)]
            for terminal in [*writers, *walls]:
                terminal.until_shown("Notitie")
                # The smaller the screens, the less of what is measured is this reading of them.
                terminal.resize(24, 80)
                terminal.until_quiet(0.02)
            marks = {
                writer: ["".join(chance.choices("bcdfghjklmnpqrstvwz", k=9)) for _ in range(100)]
                for writer in writers}
            line = writers[0].screen.text().index(next(row for row in writers[0].screen.text() if "▸" in row))
            everything = {mark for some in marks.values() for mark in some}
            under_way, unseen, taken, errors = {}, {}, [], 0
            entered, accepted = {}, {}

            def is_seen(mark, screen):
                if screen.shows(mark):
                    return True
                newest = max((entered.get(word, 0) for row in screen.text() for word in row.split()[-1:]), default=0)
                return newest > accepted.get(mark, float("inf"))

            began = time.perf_counter()
            while any(marks.values()) or under_way or unseen:
                for writer, (own, next_one) in {w: (marks[w], w not in under_way) for w in writers}.items():
                    if own and next_one:
                        mark = own.pop()
                        under_way[writer] = mark
                        entered[mark] = writer.type(mark + "\r")
                        unseen[mark] = writers[writers.index(writer) - 1]
                ready = select.select([one.main for one in [*writers, *walls]], [], [], 10)[0]
                if not ready:
                    raise Late(f"{len(under_way)} notes on their way, {len(unseen)} not seen")
                for terminal in [*writers, *walls]:
                    if terminal.main in ready:
                        # In small pieces: on a busy screen a note goes by, and is looked for between two of them.
                        terminal.take(shown=terminal in writers, most=1 << 11)
                for writer, mark in list(under_way.items()):
                    if writer.screen.shows(mark, but_not_row=line):
                        del under_way[writer]
                        accepted[mark] = writer.stamp
                    errors += writer.screen.shows("NIET BEWAARD")
                for mark, other in list(unseen.items()):
                    if is_seen(mark, other.screen):
                        taken.append(other.stamp - entered[mark])
                        del unseen[mark]
            spent = time.perf_counter() - began
            for terminal in [*writers, *walls]:
                terminal.until_quiet(0.2)
            lists = {
                tuple(row for row in one.screen.text() if any(mark in row for mark in everything))
                for one in writers}
            pictures = {tuple(wall.screen.text()) for wall in walls}
        listed = subprocess.run(
            [self.program, "--map", store, "sessie", "lijst", "--als", "json"], check=True, capture_output=True)
        kept = json.loads(listed.stdout)["sessies"][0]["aantal-notities"] - 3
        p50, p95 = percentile(taken, 0.5) * 1e3, percentile(taken, 0.95) * 1e3
        self.report.row(
            "10 noteer, 10 zaal: Enter to seen, p50 / p95", f"{p50:.1f} / {p95:.1f} ms", p95 < 250, "p95 < 250 ms")
        self.report.row(
            "  notes kept once", f"{kept} in {spent:.1f} s", kept == 1000 and errors == 0, "1000")
        figure = f"{len(pictures)} of zaal, {len(lists)} of noteer"
        self.report.row("  different screens at the end", figure, len(pictures) == len(lists) == 1, "1")
        self.report.row("  this disk's fdatasync, p50 / p95", self.flush())

    # Doing nothing

    def idle(self):
        """Ten seconds without a key; the minute of a clock may pass once."""
        store = self.store("notities", 10)
        with ExitStack() as stack:
            terminals = {
                "start": stack.enter_context(self.reisleider(self.store("sessies", 0))),
                "zaal": stack.enter_context(self.reisleider(store, "zaal")),
                "noteer": stack.enter_context(self.noteer(store))}
            for terminal in terminals.values():
                terminal.until_quiet(0.5)
            before = {name: (one.wakeups(), one.written) for name, one in terminals.items()}
            end = time.perf_counter() + 10
            while time.perf_counter() < end:
                for terminal in terminals.values():
                    terminal.read(0.1)
            for name, terminal in terminals.items():
                woken = terminal.wakeups() - before[name][0]
                wrote = terminal.written - before[name][1]
                allowed = 0 if name == "start" else 1
                self.report.row(
                    f"idle 10 s in {name}", f"{woken} wake-ups, {wrote} bytes", woken <= allowed, f"<= {allowed}")

    def frames(self):
        """In how many writes a picture comes to the terminal, as the system tells."""
        strace = shutil.which("strace")
        if not strace:
            self.report.row("writes a picture", "skipped: strace is absent")
            return
        trace = self.folder / "frames"
        for screen, keys in {"": [], "noteer": "abcdefghij", "zaal": "zztzz", "regie": "zzzz"}.items():
            words = [strace, "-qq", "-e", "signal=none", "-e", "trace=write", "-o", str(trace), self.program]
            with self.open([*words, *filter(None, [screen])], self.fresh_store("notities", 10)) as terminal:
                terminal.until_shown("hulp")
                counts = []
                for key in ["", *keys]:
                    if key:
                        terminal.type(key)
                    terminal.until_quiet(0.2)
                    counts.append(trace.read_text().count("write(1, ") - sum(counts))
            first, most = counts[0], max(counts[1:], default=0)
            figure = f"{first}, then {most} a key" if keys else str(first)
            self.report.row(f"writes, {screen or 'start'}", figure, first <= 4 and most <= 1, "<= 4, then 1 a key")

    # Much at once

    def paste(self):
        """100 KB between the borders of a paste, until everything is taken and shown."""
        line = "Twee ochtenden met een vast gezicht, en daarna samen iets met de handen\n"
        text = (line * (100 * 1024 // len(line) + 1))[: 100 * 1024]
        for name, pasted in {"lines": text, "one line": text.replace("\n", " ")}.items():
            with self.noteer(self.fresh_store("notities", 10)) as terminal:
                began = terminal.type_much(f"\x1b[200~{pasted}\x1b[201~".encode())
                taken = terminal.until_quiet(0.3) - began
                figure = f"{taken * 1e3:.0f} ms, {terminal.cpu() * 1e3:.0f} ms CPU, {terminal.peak_mib():.1f} MiB"
                self.report.row(f"paste of 100 KB, {name}", figure, taken < 0.25, "< 250 ms")
                began = terminal.type("\r")
                kept = terminal.until_shown("bewaard") - began
                self.report.row("  Enter to all of it kept", f"{kept * 1e3:.0f} ms, {terminal.peak_mib():.1f} MiB")

    def resize(self):
        """200 sizes 2 ms apart, every twentieth 1x1; then the screen as it was."""
        chance = random.Random(3)
        sizes = [(1, 1) if n % 20 == 19 else (chance.randint(2, 60), chance.randint(2, 200)) for n in range(200)]
        spent = {}
        store = self.store("notities", 10)
        for name, opener in {"curses": self.curses, "zaal": lambda: self.reisleider(store, "zaal"),
                             "noteer": lambda: self.noteer(store)}.items():
            with opener() as terminal:
                terminal.until_quiet(0.2)
                before, cpu = terminal.screen.text(), terminal.cpu()
                for rows, columns in sizes:
                    terminal.resize(rows, columns)
                    terminal.read(0)
                    time.sleep(0.002)
                terminal.until_quiet(0.1)
                terminal.resize(40, 120)
                began = time.perf_counter()
                settled = terminal.until_quiet(0.2) - began
                spent[name] = terminal.cpu() - cpu
                if name == "curses":
                    continue
                whole = terminal.lives() and terminal.screen.text() == before
                figure = f"{'whole' if whole else 'NOT WHOLE'}, settled in {settled * 1e3:.0f} ms"
                figure += f", CPU {spent[name] / spent['curses']:.1f} x curses"
                self.report.row(f"200 sizes, {name}", figure, whole, "whole")

    # What the processor does, the same however busy the machine is

    COUNTING = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]

    @staticmethod
    def collected(told):
        return int(told.rsplit("Collected :", 1)[1].split()[0])

    def instructions(self, store, *words, lines=""):
        """The instructions of one run to its end."""
        run = subprocess.run(
            [*self.COUNTING, self.program, "--map", store, *words], input=lines.encode(), capture_output=True, check=True)
        return self.collected(run.stderr.decode())

    def script(self, *steps):
        path = self.folder / f"{len(list(self.folder.glob('*.script')))}.script"
        path.write_text("".join(step + "\n" for step in steps))
        return str(path)

    def screen_instructions(self, kind, count, screen, *steps):
        """A screen over a store of its own, to the end of a script."""
        words = [screen] if screen else []
        return self.instructions(self.fresh_store(kind, count), *words, "--script", self.script(*steps))

    def arriving(self, notes, arrivals, **size):
        """The instructions of a zaal on which so many notes of another process come in, one by one."""
        store = self.fresh_store("notities", notes)
        counted = self.folder / "arriving"
        words = [shutil.which("valgrind"), *self.COUNTING[1:], f"--log-file={counted}", self.program, "--map", store, "zaal"]
        with self.open(words, **size) as terminal:
            terminal.until_shown("Meetreis", 60)
            for number in range(arrivals):
                mark = f"aankomst{number:03}"
                subprocess.run(
                    [self.program, "--map", store, "noteer", "--regels"], input=f"{mark}\n".encode(), check=True,
                    stdout=subprocess.DEVNULL)
                terminal.until_shown(mark, 60)
            terminal.type(LEAVE)
            terminal.until_ended(60)
        return self.collected(counted.read_text())

    def counts(self):
        if not shutil.which("valgrind"):
            self.report.row("instructions", "skipped: valgrind is absent")
            return
        tell = lambda name, count: self.report.row(name, f"{count:,} instructions")
        nothing = "Ctrl-L"
        for name, kind, screen in [
            ("the start screen, over 100 sessions", "sessies", ""), ("zaal, over 10 notes", "notities", "zaal"),
            ("noteer, over 10 notes", "notities", "noteer"),
        ]:
            tell(name, self.screen_instructions(kind, 100 if kind == "sessies" else 10, screen, nothing))
        for notes in (10, 1_000):
            typed = [self.screen_instructions("notities", notes, "noteer", ":type " + SAID * count) for count in (1, 4)]
            tell(f"a typed letter, {notes:,} notes", (typed[1] - typed[0]) // (3 * len(SAID)))
            first = [self.screen_instructions("notities", notes, "noteer", ":type " + SAID[:count]) for count in (1, 31)]
            tell(f"of the first thirty letters, {notes:,} notes", (first[1] - first[0]) // 30)
        opened = [self.screen_instructions("notities", count, "noteer", nothing) for count in (100, 1_100)]
        tell("a note of a session that is opened", (opened[1] - opened[0]) // 1_000)
        tell("zaal, over 10,000 notes", self.screen_instructions("notities", 10_000, "zaal", nothing))
        # On the larger one 40 notes leave room, and 1,000 fill a page of which each row moves.
        for columns, rows in ((80, 24), (120, 40)):
            for notes in (40, 400, 1_000):
                arrived = [self.arriving(notes, count, rows=rows, columns=columns) for count in (4, 14)]
                tell(f"a note arrives on zaal of {columns}x{rows}, {notes:,} notes", (arrived[1] - arrived[0]) // 10)
        lines = ["Hij wil graag buiten werken en rustig beginnen\n" * count for count in (20, 120)]
        kept = [self.instructions(self.fresh_store("notities", 10), "noteer", "--regels", lines=text) for text in lines]
        tell("a note judged and kept", (kept[1] - kept[0]) // 100)

    # What stands there at a Tab

    def completion(self):
        Completion(self).measure()

    # Much to keep

    def growth(self):
        Growth(self).measure()

    def look(self):
        Look(self).measure()

    def learn(self):
        Learn(self).measure()


# What is typed to count a letter: words as they are said, so that the line fills one row of the screen after another.
SAID = "hij wil graag buiten werken en rustig beginnen met een vaste dag in de week "

PARTS = [
    "start", "echo", "projector", "writers", "crowd", "idle", "frames", "paste", "resize", "counts", "completion", "growth",
    "look", "learn"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, required=True, help="the release build of reisleider")
    parser.add_argument("--store", type=Path, required=True, help="the release build of bench-store")
    parser.add_argument("part", nargs="*", help=" ".join(PARTS))
    choice = parser.parse_args()
    report = Report()
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} processors, load {load:.1f}" + (" (busy: repeat this later)" if load > 0.5 else ""))
    with tempfile.TemporaryDirectory(prefix="reisleider-bench-") as folder:
        bench = Bench(choice.program.resolve(), choice.store.resolve(), Path(folder), report)
        for part in choice.part or PARTS:
            report.head(part)
            try:
                getattr(bench, part)()
            except (Late, OSError, subprocess.CalledProcessError) as error:
                report.failure(part, f"{type(error).__name__}: {error}")
    print(report.verdict())
    return 1 if report.undone else 0


if __name__ == "__main__":
    sys.exit(main())
