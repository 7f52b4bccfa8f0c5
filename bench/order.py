#!/usr/bin/env python3
"""Prints the functions that run at every key, and then those on the way to the first screens, in the order in which they do.

The linker lays them out in that order: what a letter needs is together on as few pages as it can, pages that the first screen
needs stand beside each other, and others are not read from the disk for it. A name that is no longer there costs nothing, one
that is missing only its page; so this is made anew by `make order` when the start or a key has changed much.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from terminal import Terminal

CLEAR_LINE, LEAVE = "\x15", "\x11"
TYPED = "samen buiten"


def ran(profile):
    """The names of what ran, as callgrind wrote them down."""
    return re.findall(r"^c?fn=\(\d+\) (\S+?)(?:'\d+)?$", profile.read_text(), re.MULTILINE)


# What stands on each screen when it is there.
SHOWN = {(): "Nieuw", ("zaal",): "hulp", ("noteer",): "hulp", ("regie",): "hulp", ("terugkijken",): "Vlinder"}


def functions(program, store, folder, *words, typed=""):
    """The names of what ran: until a screen was shown and left, or while something was typed on it."""
    profile = Path(folder, "profile")
    for old in Path(folder).glob("profile*"):
        old.unlink()
    environment = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": folder, "PATH": "/usr/bin:/bin"}
    counting = ["/usr/bin/valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={profile}"]
    with Terminal([*counting, program, "--map", store, *words], environment) as terminal:
        terminal.until_shown(SHOWN[words], 60)
        terminal.until_quiet()
        if typed:
            # The first letter also makes what all others use.
            type_on(terminal, "", typed[0])
            control = ["/usr/bin/callgrind_control"]
            subprocess.run([*control, "--zero", str(terminal.process)], check=True, capture_output=True)
            type_on(terminal, typed[0], typed[1:])
            subprocess.run([*control, "--dump", str(terminal.process)], check=True, capture_output=True)
            # What was typed would be found back on the next screen.
            terminal.type(CLEAR_LINE)
        terminal.type(LEAVE)
        terminal.until_ended(60)
    return ran(Path(f"{profile}.1") if typed else profile)


def type_on(terminal, before, letters):
    for letter in letters:
        before += letter
        terminal.type(letter)
        terminal.until(lambda: terminal.screen.before_cursor().endswith(before), 60)
        terminal.until_quiet()


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        # Debug information of Swift is more than valgrind can read.
        stripped, store = f"{folder}/reisleider", f"{folder}/map"
        subprocess.run(["strip", "-g", "-o", stripped, program], check=True)

        def run(*words):
            subprocess.run(
                [stripped, "--map", store, *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        first = functions(stripped, f"{folder}/nieuw", folder)
        run("casus", "nieuw", "Vlinder")
        run("sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", "Vlinder", "--tafel", "jeugdige,ouder:moeder")
        names = functions(stripped, store, folder, "noteer", typed=TYPED) + first
        for words in SHOWN:
            names += functions(stripped, store, folder, *words)
    print("\n".join(dict.fromkeys(names)))


main(sys.argv[1])
