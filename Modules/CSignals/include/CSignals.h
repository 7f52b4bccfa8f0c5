// The few lines of C that hold signal state.
#ifndef CSIGNALS_H
#define CSIGNALS_H

/// Gives every crash signal its default action again, so that the Swift runtime prints no memory.
void csignals_reset_crash_handlers(void);

#endif
