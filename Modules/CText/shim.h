// The C library's width of a character: the one ncurses goes by, hidden from Swift by feature macros.
#ifndef CTEXT_SHIM_H
#define CTEXT_SHIM_H

int wcwidth(__WCHAR_TYPE__ character);

#endif
