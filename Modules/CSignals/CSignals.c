#include "CSignals.h"

#include <signal.h>

static const int crash_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT};

void csignals_reset_crash_handlers(void) {
  for (unsigned i = 0; i < sizeof crash_signals / sizeof *crash_signals; i++)
    signal(crash_signals[i], SIG_DFL);
}
