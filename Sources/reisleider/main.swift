import CSignals

csignals_harden()
