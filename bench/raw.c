// The floor: what a pseudo terminal, the scheduler and the harness cost. One read and one write for a key.
#include <termios.h>
#include <unistd.h>

int main(void) {
    struct termios settings, before;
    tcgetattr(0, &before);
    settings = before;
    cfmakeraw(&settings);
    tcsetattr(0, TCSANOW, &settings);
    (void)!write(1, "klaar", 5);
    char byte;
    while (read(0, &byte, 1) == 1 && byte != 17) (void)!write(1, &byte, 1);
    tcsetattr(0, TCSANOW, &before);
    return 0;
}
