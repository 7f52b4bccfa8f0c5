# The doors of this house; CONTRIBUTING.md tells when to use which.

SWIFT ?= swift
PREFIX ?= /usr/local
SHARE = $(DESTDIR)$(PREFIX)/share
BINARY := $(CURDIR)/.build/release/reisleider

LIBRARIES := libncurses-dev libsqlite3-dev
# The end-to-end tests look at the program through terminals of their own, and hold its store with SQLite's.
# One test reaches the program over ssh, as a note-taker at another desk does.
TEST_TOOLS := tmux ncurses-term sqlite3 strace openssh-server openssh-client

# One set of flags for every debug build, or each would build everything anew.
DEBUG := --build-tests -Xswiftc -warnings-as-errors -Xcc -Werror
SOURCES := Sources Tests templates bench Package.swift

.PHONY: build run test check lint record pictures install bench clean libraries test-libraries release tests
.NOTPARALLEL:

build: libraries release

run: libraries release ## build what is missing, then open the program; ARGS="zaal" for another screen
	@$(BINARY) $(ARGS)

test: test-libraries check ## everything, on any machine: what .ci/run calls

check: lint tests release ## before every commit: lint, build, all tests; installs nothing
	@REISLEIDER_BINARY=$(BINARY) $(SWIFT) test --skip-build --disable-xctest $(DEBUG:--build-tests=)

lint:
	@$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

record: tests release ## write the golden files anew; the tests then fail on purpose: read `git diff` first
	@REISLEIDER_RECORD=1 REISLEIDER_BINARY=$(BINARY) $(SWIFT) test --skip-build --disable-xctest $(DEBUG:--build-tests=)

pictures: release ## draw the pictures of the guides anew
	@docs/pictures.sh $(BINARY) docs

install: release ## copy the program to $(DESTDIR)$(PREFIX)/bin, with its manual and completions
	@install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/man/man1" "$(SHARE)/bash-completion/completions" \
	  "$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	@install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/reisleider"
	@$(BINARY) man >"$(SHARE)/man/man1/reisleider.1"
	@$(BINARY) aanvulling bash >"$(SHARE)/bash-completion/completions/reisleider"
	@$(BINARY) aanvulling zsh >"$(SHARE)/zsh/site-functions/_reisleider"
	@$(BINARY) aanvulling fish >"$(SHARE)/fish/vendor_completions.d/reisleider.fish"

bench: release ## print the figures of the promises, as ratios to references measured in the same run
	@$(SWIFT) build --quiet -c release --product bench-store
	@python3 bench/bench.py --program $(BINARY) --store .build/release/bench-store $(ARGS)

clean:
	@rm -rf .build

release:
	@$(SWIFT) build --quiet -c release --product reisleider

tests:
	@$(SWIFT) build --quiet $(DEBUG)

libraries:
	@.ci/system-libraries $(LIBRARIES)

test-libraries:
	@.ci/system-libraries $(LIBRARIES) $(TEST_TOOLS)
