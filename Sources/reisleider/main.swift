import CSignals

csignals_harden()
Program.main()
