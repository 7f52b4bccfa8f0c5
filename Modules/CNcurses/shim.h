// What Swift cannot import of ncurses by itself: macros and globals, as stateless inline functions.
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>

#endif
