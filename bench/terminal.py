"""A program in a pseudo terminal of its own, with a stamp on everything it writes."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

from screen import Screen


class Late(Exception):
    """What had to come did not come."""


# Seconds within which what follows is of the same burst.
BURST = 0.0005


class Terminal:
    def __init__(self, words, environment, rows=40, columns=120):
        self.screen = Screen(rows, columns)
        self.main, other = pty.openpty()
        self.set_size(rows, columns)
        self.written = 0
        self.unread = b""
        name = os.ttyname(other)
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),  # which makes it the terminal of the new session
            (os.POSIX_SPAWN_DUP2, 0, 1),
            (os.POSIX_SPAWN_DUP2, 0, 2),
        ]
        self.began = self.stamp = time.perf_counter()
        self.process = os.posix_spawn(words[0], words, environment, file_actions=actions, setsid=True)
        os.close(other)
        os.set_blocking(self.main, False)

    def set_size(self, rows, columns):
        fcntl.ioctl(self.main, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, rows, columns):
        self.screen.resize(rows, columns)
        self.set_size(rows, columns)

    def read(self, seconds):
        """Takes in what comes within so many seconds; False when nothing does."""
        came = False
        # All of a burst before any of it is read as a screen: that takes milliseconds here, and nothing in a terminal, and
        # a program with more to say than the system holds would wait for it.
        while select.select([self.main], [], [], BURST if came else seconds)[0] and self.take(shown=False):
            came = True
        self.catch_up()
        return came

    def take(self, shown=True, most=1 << 16):
        """Takes in what there is, at most so many bytes; what need not be on the screen yet is kept for later."""
        stamp = time.perf_counter()
        try:
            data = os.read(self.main, most)
        except (BlockingIOError, OSError):
            return False
        if not data:
            return False
        self.stamp = stamp
        self.written += len(data)
        self.unread += data
        if shown:
            self.catch_up()
        return True

    def catch_up(self):
        """Puts on the screen what was kept for later."""
        self.screen.feed(self.unread)
        self.unread = b""

    def until(self, condition, seconds=10):
        """The stamp of the output that made this true."""
        end = time.perf_counter() + seconds
        while not condition():
            if time.perf_counter() > end:
                raise Late("\n".join(self.screen.text()))
            self.read(0.05)
        return self.stamp

    def until_shown(self, text, seconds=10):
        return self.until(lambda: self.screen.shows(text), seconds)

    def until_quiet(self, seconds=0.05):
        """The stamp of the last output before such a silence."""
        while self.read(seconds):
            pass
        self.catch_up()
        return self.stamp

    def type(self, text):
        """Types, and returns when."""
        stamp = time.perf_counter()
        os.write(self.main, text.encode())
        return stamp

    def type_much(self, data):
        """Types more than a terminal takes at once, and reads what comes meanwhile."""
        stamp = time.perf_counter()
        while data:
            readable, writable, _ = select.select([self.main], [self.main], [], 10)
            if readable:
                self.take()
            if writable:
                data = data[os.write(self.main, data[:4096]) :]
        return stamp

    def status(self, name):
        with open(f"/proc/{self.process}/status") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith(name + ":"))

    def peak_mib(self):
        return self.status("VmHWM") / 1024

    def wakeups(self):
        return self.status("voluntary_ctxt_switches")

    def cpu(self):
        """Seconds on a processor so far."""
        with open(f"/proc/{self.process}/schedstat") as line:
            return int(line.read().split()[0]) / 1e9

    def lives(self):
        return os.waitpid(self.process, os.WNOHANG) == (0, 0)

    def until_ended(self, seconds):
        """Takes in what it still writes, until it is no more."""
        end = time.perf_counter() + seconds
        while self.lives():
            if time.perf_counter() > end:
                raise Late("\n".join(self.screen.text()))
            self.read(0.05)

    def leave(self, key="\x11"):
        """Ends it by its own key, or by force."""
        try:
            self.type(key)
            end = time.perf_counter() + 1
            while time.perf_counter() < end and self.lives():
                self.read(0.002)
            else:
                if time.perf_counter() >= end:
                    os.kill(self.process, signal.SIGKILL)
                    os.waitpid(self.process, 0)
        except ChildProcessError:
            pass
        os.close(self.main)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.leave()
