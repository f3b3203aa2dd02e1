# What one does with Musamma's source. `make demo` and `make test` do all the set-up that they need.

SWIFT ?= swift
PREFIX ?= /usr/local
RELEASE = .build/release
LEXICON = Sources/CGazetteerData/lexicon.bin
SCORES = Sources/Musamma/RuleScores+Generated.swift
SWIFT_FILES = Package.swift Sources Tests Benchmarks

.PHONY: help deps build test test-round-trips demo lint gazetteers scores bench check-gold check-readme \
	check-large check-page test-oracles install clean

help:
	@echo 'make deps              install what is needed beside Swift: ICU and jq'
	@echo 'make build             build the release binary, $(RELEASE)/musamma'
	@echo 'make demo              extract the bundled samples and show what comes out'
	@echo 'make test              run all tests'
	@echo 'make test-round-trips  read 100,000 random amounts and days back in every way they are written'
	@echo 'make lint              check the format of the sources and the gazetteers'
	@echo 'make gazetteers        compile the lists in gazetteers/ into the binary'
	@echo 'make scores            make the scores of rules and lists from the gold in gold/'
	@echo 'make bench             measure throughput against ICU alone'
	@echo 'make check-gold        evaluate on the gold in gold/ and hold the figures to its gates'
	@echo 'make check-readme      run the commands of README and docs and compare what they print'
	@echo 'make check-page        open the page of evaluate --html in a browser without a window'
	@echo 'make test-oracles      compare figures with seqeval and nervaluate, Hijri months with hijridate and ICU'
	@echo 'make check-large       run the release binary over single lines of 100 MB'
	@echo 'make install           install one self-contained file under PREFIX=$(PREFIX)'
	@echo 'make clean             remove what was built'

deps:
	@scripts/deps

build: deps
	$(SWIFT) build -c release --product musamma

test: deps
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

# In release, and beside the other builds: minutes instead of an hour.
test-round-trips: deps
	MUSAMMA_ROUND_TRIPS=100000 $(SWIFT) test -c release -Xswiftc -enable-testing \
	  --scratch-path .build/round-trips --filter 'AmountTests|ICUDateTests'

demo: build
	@mkdir -p .build/demo
	$(RELEASE)/musamma extract samples --output .build/demo/samples.jsonl
	@echo
	@echo '--- the entities of one document, a line each:'
	@$(RELEASE)/musamma extract --flat -q samples/gulf-business.txt
	@echo
	@echo '--- amounts and dates of all documents, with jq:'
	jq -r '.id as $$id | .entities[] | select(.label != "ORG") | [$$id, .label, .value, .text] | @tsv' \
	  .build/demo/samples.jsonl

lint: build
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_FILES)
	$(RELEASE)/musamma compile gazetteers --output $(LEXICON) --check

# The compiler is part of the tool: it runs whatever lists it carries itself.
gazetteers: build
	$(RELEASE)/musamma compile gazetteers --output $(LEXICON)
	$(SWIFT) build -c release --product musamma

# Every file of gold counts: the more there is, the more rules have a score.
scores: build
	$(RELEASE)/musamma scores $(sort $(wildcard gold/*.jsonl)) --output $(SCORES)
	$(SWIFT) build -c release --product musamma

bench: deps
	$(SWIFT) build -c release --product Throughput
	@echo '--- ordinary newspaper prose'
	$(RELEASE)/Throughput Benchmarks/texts/*.txt
	@echo '--- the same on one line'
	$(RELEASE)/Throughput Benchmarks/texts/*.txt --one-line
	@echo '--- the samples, which hold several times as many entities'
	$(RELEASE)/Throughput samples/*.txt

# What extraction must reach on the half of the gold that nobody reads while writing rules, and on the other.
check-gold: build
	@for half in develop check; do \
	  echo "--- gold/$$half.jsonl"; \
	  $(RELEASE)/musamma evaluate --gold gold/$$half.jsonl --fail-under "$$(cat gold/gates.txt)" || exit 1; \
	done

check-readme: build
	@for file in README.md docs/*.md; do scripts/check-readme $$file || exit 1; done

test-oracles: deps
	scripts/test-oracles

check-large: build
	@scripts/check-large

check-page: build
	@scripts/check-page

install: deps
	scripts/install $(PREFIX)/bin

clean:
	rm -rf .build
