// What Swift cannot import of ncurses by itself: macros and globals, as stateless inline functions.
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdio.h>
#include <term.h>

/// Starts ncurses on standard input and output; false for a terminal it doesn't know.
static inline bool cncurses_start(void) { return newterm(NULL, stdout, stdin) != NULL; }

/// The number of colours there are.
static inline int cncurses_colours(void) { return has_colors() ? COLORS : 0; }

static inline attr_t cncurses_attributes(bool bold, bool underlined, bool reversed) {
  return (bold ? WA_BOLD : 0) | (underlined ? WA_UNDERLINE : 0) | (reversed ? WA_REVERSE : 0);
}

/// Fills one cell: a spacing character and its marks, closed by 0. The pair may lie above 255.
static inline void cncurses_set_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  setcchar(cell, text, attributes, (short)pair, &pair);
}

static inline int cncurses_columns(void) { return getmaxx(stdscr); }
static inline int cncurses_rows(void) { return getmaxy(stdscr); }

static inline void cncurses_keypad(void) { keypad(stdscr, TRUE); }

/// The next show paints everything anew.
static inline void cncurses_forget(void) { clearok(curscr, TRUE); }

static inline void cncurses_clear(void) { werase(stdscr); }
static inline void cncurses_move(int y, int x) { wmove(stdscr, y, x); }
static inline void cncurses_put(int y, int x, const cchar_t *cells, int count) {
  mvwadd_wchnstr(stdscr, y, x, cells, count);
}
static inline void cncurses_stage(void) { wnoutrefresh(stdscr); }

/// A capability of the terminal that is a text; NULL when it has none.
static inline const char *cncurses_capability(const char *name) {
  char *const text = tigetstr((char *)name);
  return text == (char *)-1 ? NULL : text;
}

#endif
