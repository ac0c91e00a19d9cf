# newsarchive: what a person needs to build, try, test and install it.

SWIFT   ?= swift
PREFIX  ?= /usr/local
# System libraries, by their names on Debian and Ubuntu.
PACKAGES = libsqlite3-dev libarchive-dev libzstd-dev libuchardet-dev nettle-dev libcmark-dev \
           libstemmer-dev libxml2-dev libgmime-3.0-dev libcld2-dev zlib1g-dev poppler-utils \
           pkg-config
# One binary that needs no Swift on the machine it runs on.
RELEASE  = -c release --static-swift-stdlib
BINARY   = .build/release/newsarchive
DEMO     = demo
SOURCES  = Package.swift Migrations Sources Tests Benchmarks/Package.swift Benchmarks/Sources \
           Fuzz/Package.swift Fuzz/Sources
# What was measured last.
RESULTS  = Benchmarks/results.json
# How long each reader is fuzzed.
SECONDS  = 60
FUZZER   = Fuzz/.build/release/fuzz

.DEFAULT_GOAL := help
.PHONY: help deps build demo test torture lint format bench fuzz man install clean

help: ## list what can be made
	@echo 'make TARGET'
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-8s  %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps: ## install the system libraries that are missing (apt, with sudo where needed)
	@missing=; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	[ -z "$$missing" ] && exit 0; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Install what these Debian packages hold, then run make again:$$missing" >&2; exit 1; \
	fi; \
	sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	echo "Installing system libraries with $${sudo:+$$sudo }apt-get:$$missing"; \
	export DEBIAN_FRONTEND=noninteractive; \
	$$sudo apt-get update -qq \
	  && $$sudo apt-get install -y -qq --no-install-recommends $$missing >/dev/null

build: deps ## build the program: .build/release/newsarchive
	$(SWIFT) build $(RELEASE) --product newsarchive

demo: build ## import SampleData, search it, write the hits to demo/hits.csv, compare tellings
	@rm -rf $(DEMO) && mkdir $(DEMO)
	@tour() { \
	  printf '\n$$'; \
	  for word; do case $$word in *[\ *]*) printf " '%s'" "$$word";; *) printf ' %s' "$$word";; esac; done; \
	  echo; "$$@"; \
	}; \
	newsarchive() { $(BINARY) "$$@"; }; \
	export NEWSARCHIVE=$(DEMO)/archive.db; \
	echo; echo "# An archive is one file: NEWSARCHIVE=$$NEWSARCHIVE"; \
	echo '# SampleData holds some files that nobody could read: they are told, and the rest goes on.'; \
	tour newsarchive formats || exit 1; \
	tour newsarchive import SampleData/; [ $$? = 2 ] || exit 1; \
	tour newsarchive sources || exit 1; \
	tour newsarchive search 'Grynkewich AND Abu Dhabi' || exit 1; \
	tour newsarchive search 'Grynkewich AND Abu Dhabi' --format csv --output $(DEMO)/hits.csv || exit 1; \
	tour cat $(DEMO)/hits.csv; \
	tour newsarchive stories 'Grynkewich AND Abu Dhabi' || exit 1; \
	story=$$(newsarchive stories 'Grynkewich AND Abu Dhabi' --format csv --columns story | tail -1 | tr -d '\r'); \
	tour newsarchive compare --story $$story || exit 1; \
	tour newsarchive conflicts earthquake

test: deps ## build and run every test, and the quick form of torture
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	.build/debug/torture --seed 1

torture: deps ## kill imports, fill disks, spoil archives; 4 minutes (LONG=1, SEED=n, ONLY=kills)
	$(SWIFT) build
	.build/debug/torture $(if $(LONG),--long) $(if $(SEED),--seed $(SEED)) $(if $(ONLY),--only $(ONLY))

lint: ## check the source's form; silent where it is right
	@$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

format: ## put the source into form
	@$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

bench: build ## compare with what does less, and with the last time (100,000 articles)
	$(SWIFT) build -c release --package-path Benchmarks
	Benchmarks/.build/release/bench run --newsarchive $(BINARY) --json $(RESULTS) \
	  $(if $(wildcard $(RESULTS)),--against $(RESULTS))

# Leaks are not looked for: Swift keeps marks in its pointers, so that the checker does not know them.
fuzz: deps ## try each reader with made-up input for SECONDS (READERS="html rss" for some)
	@mkdir -p Fuzz/finds Fuzz/logs; echo 'Building the fuzzer'
	@$(SWIFT) build --package-path Fuzz -c release --sanitize=address \
	  -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld -Xswiftc -enable-testing \
	  </dev/null >Fuzz/logs/build.log 2>&1 || { cat Fuzz/logs/build.log; exit 1; }
	@export ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no; found=0; \
	printf '%-18s %10s %10s  %s\n' reader runs 'a second' find; \
	for reader in $${READERS:-$$($(FUZZER))}; do \
	  log=Fuzz/logs/$$reader.log; mkdir -p Fuzz/corpus/$$reader Fuzz/seeds/$$reader; \
	  $(FUZZER) seeds $$reader SampleData Fuzz/seeds/$$reader </dev/null >$$log 2>&1 \
	    || { cat $$log; exit 1; }; \
	  READER=$$reader timeout -k 5 $$(($(SECONDS) + 60)) $(FUZZER) \
	    -max_total_time=$(SECONDS) -timeout=10 -rss_limit_mb=2048 -max_len=100000 \
	    -print_final_stats=1 -artifact_prefix=Fuzz/finds/$$reader- \
	    Fuzz/corpus/$$reader Fuzz/seeds/$$reader </dev/null >$$log 2>&1 || found=1; \
	  awk -v reader=$$reader '/^stat::number_of_executed_units/ { runs = $$2 } \
	    /^stat::average_exec_per_sec/ { rate = $$2 } /Test unit written to/ { find = $$NF } \
	    END { printf "%-18s %10d %10d  %s\n", reader, runs, rate, find }' $$log; \
	done; exit $$found

man: build ## write the man pages to .build/man
	@rm -rf .build/man && mkdir -p .build/man
	@$(SWIFT) package plugin --allow-writing-to-directory .build/man generate-manual \
	  --multi-page --output-directory .build/man >/dev/null

install: build man ## install the program, its completions and man pages under PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -s -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/newsarchive
	install -m 644 .build/man/*.1 $(DESTDIR)$(PREFIX)/share/man/man1
	$(BINARY) --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/newsarchive
	$(BINARY) --generate-completion-script zsh \
	  > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_newsarchive
	$(BINARY) --generate-completion-script fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/newsarchive.fish

clean: ## remove all that was built
	rm -rf .build Benchmarks/.build Fuzz/.build Fuzz/corpus Fuzz/finds $(DEMO)
