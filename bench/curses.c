// The least ncurses program: a screenful of lines, then a line that is typed into.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>

int main(void) {
    setlocale(LC_ALL, "");
    initscr();
    raw();
    noecho();
    for (int row = 0; row < LINES - 1; row++) mvprintw(row, 0, "regel %d van een scherm vol met regels", row);
    mvprintw(LINES - 1, 0, "klaar");
    refresh();
    wint_t key;
    while (get_wch(&key) != ERR && key != 17) {
        if (key == '\n') {
            move(LINES - 1, 0);
            clrtoeol();
            refresh();
            continue;
        }
        cchar_t cell;
        setcchar(&cell, (wchar_t[]){key, 0}, 0, 0, 0);
        add_wch(&cell);
        refresh();
    }
    endwin();
    return 0;
}
