# The doors of this house; CONTRIBUTING.md tells when to use which.

export SWIFT ?= swift
PREFIX ?= /usr/local
BINARY ?= $(CURDIR)/.build/release/reisleider

# What `--versie` tells of how it was built.
export REISLEIDER_COMMIT := $(shell git rev-parse --short=10 HEAD 2>/dev/null)
export REISLEIDER_SWIFT = $(shell $(SWIFT) --version 2>/dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p')

LIBRARIES := libncurses-dev libsqlite3-dev libminizip-dev zlib1g-dev
# Debian's own Swift links the C++ library of the system, and does not bring it.
LIBRARIES += $(shell dpkg-query -W -f libstdc++-14-dev swiftlang 2>/dev/null)
# The end-to-end tests look at the program through terminals of their own, and hold its store with SQLite's.
# One test reaches the program over ssh, as a note-taker at another desk does; others fill a disk of their own.
TEST_TOOLS := tmux ncurses-term sqlite3 strace openssh-server openssh-client e2fsprogs mount

# What the long attacks need besides: a clock that can be turned, and what stands between a terminal and a program.
TORTURE_TOOLS := libfaketime screen mosh iproute2
# What reads what leaves the program: LibreOffice, checkers of XML and HTML, a drawer of pictures, a database; icalendar and DuckDB come from PyPI.
TORTURE_TOOLS += libreoffice-writer-nogui libreoffice-calc-nogui libxml2-utils tidy unzip librsvg2-bin python3-pip python3-venv postgresql
# Only these attack; ClockTests turns the clock of a dynamic build.
ATTACKS := Kill|Fault|Disk|Crash|Crowd|Erase|Broken|LiveDamage|PowerCut|File|Rescue|Damage|Dossier|Corpus|SlowLine|FarTerminal
FUZZ_SECONDS ?= 600

# What it links is stripped: nobody would read what a debugger reads, which takes time to make.
RELEASE := -c release -debug-info-format none
# What is tried while it changes, or looked at once, is built in a third of that time, and runs a few times slower: at a key nobody sees that.
QUICK := --product reisleider --scratch-path .build/quick -debug-info-format none -Xswiftc -Onone
TRIAL := .build/quick/debug/reisleider
# One set of flags for every debug build, or each would build everything anew.
DEBUG := --build-tests -Xswiftc -warnings-as-errors -Xcc -Werror
RUN = REISLEIDER_BINARY=$(BINARY) $(SWIFT) test --skip-build --disable-xctest $(DEBUG:--build-tests=)
SOURCES := Sources Tests templates bench Package.swift

.PHONY: torture fuzz threads build run test check again lint record pictures install uninstall deb lek bench order clean libraries \
  test-libraries release trial tests swift
.NOTPARALLEL:

build: swift libraries release ## the program as it is installed

run: swift libraries trial ## build what is missing, quickly, then open the program; ARGS="zaal" for another screen
	@$(TRIAL) $(ARGS)

test: test-libraries check ## everything, on any machine: what .ci/run calls

check: lint tests release ## before every commit: lint, build, all tests; installs nothing
	@$(RUN)

again: ## of what is built, the tests whose names match the pattern ONLY
	@$(RUN) --filter '$(ONLY)'

# The long form of every attack; REISLEIDER_SEED and REISLEIDER_ROUNDS repeat one. As root also power cuts.
torture: test-libraries tests release fuzz ## hours: every attack in its long form, and fuzzing
	@.ci/system-libraries "om aan te vallen" $(TORTURE_TOOLS)
	@REISLEIDER_TORTURE=1 REISLEIDER_BINARY=$(BINARY) $(SWIFT) test --skip-build --disable-xctest --no-parallel \
		$(DEBUG:--build-tests=) --filter '($(ATTACKS))(Fault)?Tests'
	@REISLEIDER_TORTURE=1 $(SWIFT) test --skip-build --disable-xctest $(DEBUG:--build-tests=) --filter ClockTests
	@REISLEIDER_TORTURE=1 .ci/formats $(BINARY)
	@.ci/tabellen $(BINARY)

# What libFuzzer finds is written into the corpus, which `make test` replays.
fuzz: libraries ## FUZZ_SECONDS of libFuzzer with AddressSanitizer on each reader of bytes
	@REISLEIDER_FUZZ=build $(SWIFT) build --quiet --scratch-path .build/fuzz --product Fuzzer \
		-Xswiftc -O -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld
	@for target in draaiboek gebeurtenis toetsen; do \
		mkdir -p .build/fuzz/corpus/$$target; \
		REISLEIDER_FUZZ=$$target SWIFT_BACKTRACE=enable=no .build/fuzz/debug/Fuzzer \
			-max_total_time=$(FUZZ_SECONDS) -max_len=65536 -timeout=5 -print_final_stats=1 -verbosity=0 \
			-artifact_prefix=Tests/Fuzz/Corpus/$$target/ \
			.build/fuzz/corpus/$$target Tests/Fuzz/Corpus/$$target </dev/null || exit 1; \
	done

# Not what is measured of the process itself: the sanitizer has files, memory and a clock of its own.
threads: test-libraries ## the whole suite under the thread sanitizer
	@SWIFT_BACKTRACE=enable=no $(SWIFT) test --scratch-path .build/threads --sanitize thread --disable-xctest </dev/null \
		--skip 'FileTests' --skip 'real clock' --skip 'full disk' --skip 'little memory'

# In portions: it keeps every file open that it looks at, and a user may have 1024 open.
lint:
	@find $(SOURCES) -name '*.swift' -print0 | xargs -0 -n 400 $(SWIFT) format lint --strict --parallel

record: tests release ## write the golden files anew; the tests then fail on purpose: read `git diff` first
	@REISLEIDER_RECORD=1 $(RUN)

pictures: release ## draw the pictures of the guides anew, and every report of an invented region in .build/verslagen
	@docs/pictures.sh $(BINARY) docs
	@docs/reports.sh $(BINARY) .build/verslagen

# Of what is built: whoever installs need not be whoever builds.
install: ## copy what is built to $(DESTDIR)$(PREFIX)/bin, with its manual and completions
	@packaging/install "$(BINARY)" "$(DESTDIR)$(PREFIX)"

uninstall: ## take away what `make install` put there; what you wrote stays
	@packaging/install --weg "$(DESTDIR)$(PREFIX)"

deb: build ## make a Debian package in .build
	@packaging/deb $(BINARY) .build

lek: tests ## print what the lek-wacht finds of its labelled set
	@$(SWIFT) test --skip-build --disable-xctest $(DEBUG:--build-tests=) --filter LekWachtTests >.build/lek.txt 2>&1 \
	  || { cat .build/lek.txt; exit 1; }
	@grep '^lek-wacht:' .build/lek.txt

bench: release ## print the figures of the promises, as ratios to references measured in the same run
	@$(SWIFT) build --quiet $(RELEASE) --product bench-store
	@python3 bench/bench.py --program $(BINARY) --store .build/release/bench-store $(ARGS)

# Every release build is laid out by it; DECISIONS.md tells what that wins.
order: libraries ## find anew which functions run on the way to the first screens
	@REISLEIDER_SYMBOLS=1 $(SWIFT) build --quiet $(RELEASE) --scratch-path .build/symbols --product reisleider
	@python3 bench/order.py .build/symbols/release/reisleider >.build/start.order
	@mv .build/start.order bench/start.order

clean:
	@rm -rf .build

# Whoever waits for a first build sees how far it is: what it makes, the minutes that takes, and how it is built.
define built
	@if [ -t 1 ] && [ ! -e $(1) ]; then \
	  echo "Reisleider wordt gebouwd. De eerste keer duurt dat $(2) minuten; daarna gaat het snel."; \
	  $(SWIFT) build $(3); \
	else $(SWIFT) build --quiet $(3); fi
endef

release:
	$(call built,$(BINARY),vijf tot acht,$(RELEASE) --product reisleider)

trial:
	$(call built,$(TRIAL),één tot drie,$(QUICK))

swift:
	@.ci/swift build

tests:
	@$(SWIFT) build --quiet $(DEBUG)

libraries: swift
	@.ci/system-libraries "om te bouwen" $(LIBRARIES)

test-libraries:
	@.ci/swift test
	@.ci/system-libraries "om te testen" $(LIBRARIES) $(TEST_TOOLS)
