"""What a terminal shows: as much of xterm as ncurses uses, no more."""

import re
import unicodedata

ESCAPE = re.compile(r"\x1b(?:\[([?>=!]?)([\d;:]*)([@-~])|[()][0-9A-Za-z]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[78=>DEMHc])")
UNFINISHED = re.compile(r"\x1b(?:\[[?>=!]?[\d;:]*|[()]|\][^\x07\x1b]*)?$")


class Screen:
    def __init__(self, rows, columns):
        self.rest = b""
        self.resize(rows, columns)

    def resize(self, rows, columns):
        self.rows, self.columns = rows, columns
        self.cells = [[" "] * columns for _ in range(rows)]
        self.x = self.y = 0
        self.top, self.bottom = 0, rows - 1
        self.last = " "

    def text(self):
        return ["".join(row).rstrip() for row in self.cells]

    def shows(self, text, but_not_row=None):
        return any(text in "".join(row) for y, row in enumerate(self.cells) if y != but_not_row)

    def before_cursor(self):
        return "".join(self.cells[self.y][: self.x])

    def feed(self, data):
        data = self.rest + data
        try:
            text, self.rest = data.decode(), b""
        except UnicodeDecodeError as error:
            whole = error.start if len(data) - error.start < 4 else len(data)
            text, self.rest = data[:whole].decode(errors="replace"), data[whole:]
        place = 0
        while place < len(text):
            character = text[place]
            if character == "\x1b":
                match = ESCAPE.match(text, place)
                if match:
                    self.obey(match)
                    place = match.end()
                    continue
                if UNFINISHED.match(text, place):
                    self.rest = text[place:].encode() + self.rest
                    return
            elif character >= " ":
                self.put(character)
            else:
                self.control(character)
            place += 1

    def put(self, character):
        if unicodedata.combining(character):
            return
        if self.x >= self.columns:
            self.x = 0
            self.feed_line()
        wide = unicodedata.east_asian_width(character) in "WF"
        self.cells[self.y][self.x] = self.last = character
        self.x += 1
        if wide and self.x < self.columns:
            self.cells[self.y][self.x] = ""
            self.x += 1

    def control(self, character):
        if character == "\r":
            self.x = 0
        elif character == "\n":
            self.feed_line()
        elif character == "\b":
            self.x = max(0, min(self.x, self.columns - 1) - 1)
        elif character == "\t":
            self.x = min(self.columns - 1, self.x // 8 * 8 + 8)

    def feed_line(self):
        if self.y == self.bottom:
            self.scroll(self.top, 1)
        else:
            self.y = min(self.rows - 1, self.y + 1)

    def scroll(self, top, count):
        """Moves the lines from `top` to the bottom of the region up (or down, when negative)."""
        for _ in range(min(abs(count), self.bottom - top + 1)):
            blank = [" "] * self.columns
            if count > 0:
                del self.cells[top]
                self.cells.insert(self.bottom, blank)
            else:
                del self.cells[self.bottom]
                self.cells.insert(top, blank)

    def obey(self, match):
        private, numbers, final = match.group(1), match.group(2), match.group(3)
        if final is None:
            if match.group() == "\x1bM":
                if self.y == self.top:
                    self.scroll(self.top, -1)
                else:
                    self.y = max(0, self.y - 1)
            return
        values = [int(number) if number.isdigit() else 0 for number in (numbers or "").split(";")]
        first = max(1, values[0])
        row = self.cells[self.y]
        self.x = min(self.x, self.columns - 1) if final != "m" else self.x
        if private:
            if private == "?" and 1049 in values:
                self.resize(self.rows, self.columns)
        elif final in "Hf":
            column = values[1] if len(values) > 1 else 1
            self.y = min(first, self.rows) - 1
            self.x = min(max(1, column), self.columns) - 1
        elif final == "A":
            self.y = max(0, self.y - first)
        elif final in "Be":
            self.y = min(self.rows - 1, self.y + first)
        elif final in "Ca":
            self.x = min(self.columns - 1, self.x + first)
        elif final == "D":
            self.x = max(0, self.x - first)
        elif final in "G`":
            self.x = min(first, self.columns) - 1
        elif final == "d":
            self.y = min(first, self.rows) - 1
        elif final == "Z":
            self.x = max(0, (self.x - 1) // 8 * 8)
        elif final == "K":
            begin = self.x if values[0] == 0 else 0
            end = self.x + 1 if values[0] == 1 else self.columns
            row[begin:end] = [" "] * (end - begin)
        elif final == "J":
            for y in range(self.rows):
                if values[0] == 2 or (values[0] == 0 and y > self.y) or (values[0] == 1 and y < self.y):
                    self.cells[y] = [" "] * self.columns
            if values[0] == 0:
                row[self.x :] = [" "] * (self.columns - self.x)
        elif final == "X":
            end = min(self.columns, self.x + first)
            row[self.x : end] = [" "] * (end - self.x)
        elif final == "b":
            for _ in range(first):
                self.put(self.last)
        elif final == "@":
            row[self.x : self.x] = [" "] * first
            del row[self.columns :]
        elif final == "P":
            del row[self.x : self.x + first]
            row.extend([" "] * (self.columns - len(row)))
        elif final == "L":
            self.scroll(self.y, -first)
        elif final == "M":
            self.scroll(self.y, first)
        elif final == "S":
            self.scroll(self.top, first)
        elif final == "T":
            self.scroll(self.top, -first)
        elif final == "r":
            bottom = values[1] if len(values) > 1 and values[1] else self.rows
            self.top, self.bottom = first - 1, min(bottom, self.rows) - 1
            self.x = self.y = 0
