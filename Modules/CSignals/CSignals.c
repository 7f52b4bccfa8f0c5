#define _GNU_SOURCE
#include "CSignals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

static const int crash_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS};
static const unsigned crash_signal_count = sizeof crash_signals / sizeof *crash_signals;

void csignals_reset_crash_handlers(void) {
  for (unsigned i = 0; i < crash_signal_count; i++) signal(crash_signals[i], SIG_DFL);
  signal(SIGQUIT, SIG_DFL);
}

void csignals_harden(void) {
  csignals_reset_crash_handlers();
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
  umask(077);
}

// Signals as bytes in a pipe.

#define SIGNAL_LIMIT 65

static volatile sig_atomic_t pipe_end = -1;

static void tell(int signal_number) {
  const int saved = errno;
  const unsigned char byte = (unsigned char)signal_number;
  if (pipe_end >= 0) {
    // A full pipe already wakes the reader; there is nothing to do about it here.
    const ssize_t written = write(pipe_end, &byte, 1);
    (void)written;
  }
  errno = saved;
}

int csignals_open_pipe(void) {
  int ends[2];
  if (pipe(ends) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, fcntl(ends[i], F_GETFL) | O_NONBLOCK);
  }
  pipe_end = ends[1];
  return ends[0];
}

int csignals_watch(int signal_number) {
  if (signal_number < 1 || signal_number >= SIGNAL_LIMIT) return -1;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = tell;
  action.sa_flags = SA_RESTART;
  sigfillset(&action.sa_mask);
  return sigaction(signal_number, &action, 0);
}

static void act_by_default(int signal_number) {
  signal(signal_number, SIG_DFL);
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, signal_number);
  raise(signal_number);
  sigprocmask(SIG_UNBLOCK, &one, 0);
}

void csignals_raise_default(int signal_number) { act_by_default(signal_number); }

void csignals_stop(void) {
  struct sigaction old;
  sigaction(SIGTSTP, 0, &old);
  act_by_default(SIGTSTP);
  sigaction(SIGTSTP, &old, 0);
}

// The terminal after a crash.

static int terminal = -1;
static struct termios settings;
static char reset_text[1024];
static size_t reset_length;
static volatile sig_atomic_t guarded = 0;
static char crash_stack[65536];

static void crash(int signal_number) {
  if (guarded) {
    guarded = 0;
    const ssize_t written = write(terminal, reset_text, reset_length);
    (void)written;
    tcsetattr(terminal, TCSAFLUSH, &settings);
  }
  // SA_RESETHAND gave the default action back, and the signal is blocked until this returns.
  raise(signal_number);
}

// Whether a program that knows nothing of a signal is ended by it: a limit, or one that was meant for another.
static int ends_by_default(int signal_number) {
  switch (signal_number) {
  case SIGCHLD: case SIGCONT: case SIGURG: case SIGWINCH:
  case SIGSTOP: case SIGTSTP: case SIGTTIN: case SIGTTOU: case SIGKILL: return 0;
  default: return 1;
  }
}

int csignals_guard_terminal(int descriptor, const char *reset) {
  // Only the first time: later the settings may be our own.
  if (terminal < 0 && tcgetattr(descriptor, &settings) != 0) return -1;
  terminal = descriptor;
  reset_length = strnlen(reset, sizeof reset_text - 1);
  memcpy(reset_text, reset, reset_length);

  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = crash_stack;
  stack.ss_size = sizeof crash_stack;
  sigaltstack(&stack, 0);

  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = crash;
  action.sa_flags = SA_ONSTACK | SA_RESETHAND;
  sigemptyset(&action.sa_mask);
  for (unsigned i = 0; i < crash_signal_count; i++) sigaction(crash_signals[i], &action, 0);
  for (int stray = 1; stray < SIGNAL_LIMIT; stray++) {
    struct sigaction old;
    // Not one that is watched, nor one that whoever started us wants ignored.
    if (!ends_by_default(stray) || sigaction(stray, 0, &old) != 0 || old.sa_handler != SIG_DFL) continue;
    sigaction(stray, &action, 0);
  }
  guarded = 1;
  return 0;
}

int csignals_take_terminal(void) {
  if (terminal < 0) return -1;
  struct termios raw = settings;
  cfmakeraw(&raw);
  raw.c_cflag = settings.c_cflag;
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  return tcsetattr(terminal, TCSADRAIN, &raw);
}

void csignals_restore_terminal(int discard) {
  if (terminal >= 0) tcsetattr(terminal, discard ? TCSAFLUSH : TCSADRAIN, &settings);
}

void csignals_release_terminal(void) { guarded = 0; }
