#!/usr/bin/env python3
"""Prints the functions that run on the way to the first screens, in the order in which they do.

The linker lays them out in that order: pages that the first screen needs stand beside each other, and others are not read
from the disk for it. A name that is no longer there costs nothing, one that is missing only its page; so this is made anew
by `make order` when the start has changed much.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from terminal import Terminal

LEAVE = "\x11"


def functions(program, store, folder, *words):
    """The names of what ran until a screen was shown and left."""
    profile = Path(folder, "profile")
    environment = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": folder, "PATH": "/usr/bin:/bin"}
    counting = ["/usr/bin/valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={profile}"]
    with Terminal([*counting, program, "--map", store, *words], environment) as terminal:
        terminal.until_shown("F1" if words else "Nieuw", 60)
        terminal.until_quiet()
        terminal.type(LEAVE)
        terminal.until_ended(60)
    return re.findall(r"^c?fn=\(\d+\) (\S+?)(?:'\d+)?$", profile.read_text(), re.MULTILINE)


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        # Debug information of Swift is more than valgrind can read.
        stripped, store = f"{folder}/reisleider", f"{folder}/map"
        subprocess.run(["strip", "-g", "-o", stripped, program], check=True)

        def run(*words):
            subprocess.run(
                [stripped, "--map", store, *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        names = functions(stripped, f"{folder}/nieuw", folder)
        run("casus", "nieuw", "Vlinder")
        run("sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", "Vlinder", "--tafel", "jeugdige,ouder:moeder")
        for words in [(), ("zaal",), ("noteer",), ("regie",)]:
            names += functions(stripped, store, folder, *words)
    print("\n".join(dict.fromkeys(names)))


main(sys.argv[1])
