// What Swift cannot import of ncurses by itself: macros and globals, as stateless inline functions.
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdio.h>
#include <term.h>

// glibc hides it from who doesn't ask for all of its own.
extern int memfd_create(const char *name, unsigned flags);

/// A file in memory to write a screen to; NULL when the system has none to give.
static inline FILE *cncurses_open_sheet(void) {
  const int descriptor = memfd_create("scherm", 1U /* MFD_CLOEXEC */);
  return descriptor < 0 ? NULL : fdopen(descriptor, "w");
}

/// Starts ncurses for a terminal of this name, which writes into this file; false for one it doesn't know.
static inline bool cncurses_start(const char *name, FILE *sheet) {
  return newterm((char *)name, sheet, stdin) != NULL;
}

/// The version of ncurses that runs.
static inline const char *cncurses_version(void) { return curses_version(); }

/// The number of colours there are.
static inline int cncurses_colours(void) { return has_colors() ? COLORS : 0; }

static inline attr_t cncurses_attributes(bool bold, bool underlined, bool reversed) {
  return (bold ? WA_BOLD : 0) | (underlined ? WA_UNDERLINE : 0) | (reversed ? WA_REVERSE : 0);
}

/// Fills one cell: a spacing character and its marks, closed by 0. The pair may lie above 255.
static inline void cncurses_set_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  setcchar(cell, text, attributes, (short)pair, &pair);
}

/// Puts another sign, without marks, in a cell that was filled with one.
static inline void cncurses_set_sign(cchar_t *cell, wchar_t sign) { cell->chars[0] = sign; }

static inline int cncurses_columns(void) { return getmaxx(stdscr); }
static inline int cncurses_rows(void) { return getmaxy(stdscr); }

/// The next show paints everything anew.
static inline void cncurses_forget(void) { clearok(curscr, TRUE); }

static inline void cncurses_clear(void) { werase(stdscr); }
static inline void cncurses_move(int y, int x) { wmove(stdscr, y, x); }
static inline void cncurses_put(int y, int x, const cchar_t *cells, int count) {
  mvwadd_wchnstr(stdscr, y, x, cells, count);
}
static inline void cncurses_stage(void) { wnoutrefresh(stdscr); }

/// The next show paints this cell anew, and looks for what its row showed on no other row: that was another text.
static inline void cncurses_forget_cell(WINDOW *pin, int y, int x) {
  mvwin(pin, y, x);
  wredrawln(pin, 0, 1);
}

/// A capability of the terminal that is a text; NULL when it has none.
static inline const char *cncurses_capability(const char *name) {
  char *const text = tigetstr((char *)name);
  return text == (char *)-1 ? NULL : text;
}

#endif
