// The disk's own answer: appends a block and waits until it is on disk, so many times; microseconds, a line each.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static double microseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1e6 + now.tv_nsec / 1e3;
}

int main(int count, char **words) {
    if (count != 3) return 2;
    static char block[4096];
    int file = open(words[1], O_WRONLY | O_CREAT | O_APPEND, 0600);
    for (int left = atoi(words[2]); left > 0; left--) {
        double begin = microseconds();
        if (write(file, block, sizeof block) != sizeof block || fdatasync(file) != 0) return 1;
        printf("%.1f\n", microseconds() - begin);
    }
    unlink(words[1]);
    return 0;
}
