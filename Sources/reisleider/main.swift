import SessionStore
import Screen
import Templates
import CSignals
csignals_reset_crash_handlers()
print(v(), Templates.all.count)
