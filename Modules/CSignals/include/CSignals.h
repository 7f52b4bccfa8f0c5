// The few lines of C that hold signal state: what a handler may touch must not be Swift.
#ifndef CSIGNALS_H
#define CSIGNALS_H

/// First act of the program: no crash report of the Swift runtime (it prints memory, so notes), no core
/// file, no other process that reads this one's memory, no files that others can read.
void csignals_harden(void);

/// Gives every crash signal its default action again, so that the Swift runtime prints no memory.
void csignals_reset_crash_handlers(void);

/// Opens the pipe into which every watched signal writes its number as one byte.
/// Returns the end to read from, non-blocking; -1 when the system has no pipe to give.
int csignals_open_pipe(void);

/// From now on this signal only writes its number into the pipe.
/// Returns 0, or -1 for a signal that can't be caught.
int csignals_watch(int signal_number);

/// Ends the process by the default action of this signal.
void csignals_raise_default(int signal_number);

/// Stops the process as Ctrl-Z does, and returns when it goes on.
void csignals_stop(void);

/// Saves the settings of the terminal, the first time; after a crash they come back, with `reset`
/// written before. At most 1023 bytes of `reset` are kept. Returns 0, or -1 when there is no terminal.
int csignals_guard_terminal(int descriptor, const char *reset);

/// Makes every byte that is typed come at once and as it is, and none be echoed. Returns 0, or -1 when the
/// settings were never saved or can't be changed.
int csignals_take_terminal(void);

/// Brings back the saved settings of the terminal, if any; with `discard` what was typed and not yet read is
/// thrown away, so that it doesn't go to who reads the terminal next.
void csignals_restore_terminal(int discard);

/// A crash no longer touches the terminal.
void csignals_release_terminal(void);

#endif
