# Everything a developer runs. `make` lists it. Each target does its own set-up, once.

VENV := .venv
BIN := $(VENV)/bin
# What `make read` opens, and where its library lies: never among the user's own.
PATHS ?= seeds
LIBRARY ?= $(CURDIR)/build/reading
# The first Python that is new enough.
PYTHON ?= $(shell for each in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$each && break; done)
# On every core; which of them runs a test changes nothing, so one that has nothing left takes from the others.
TESTS := $(BIN)/python -m pytest -n auto --maxprocesses 8 --dist worksteal
PIP := $(BIN)/python -m pip --quiet --quiet --disable-pip-version-check

.PHONY: help read check format test test-long bench pictures clean

help:  ## list what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## */  make \1\t/' | expand -t 20

read: $(VENV)/.installed  ## open the app on the sample library, or on PATHS="…"
	@$(BIN)/python -m compileall -q reader  # also where Python is told to write no byte code
	@READER_DATA="$(LIBRARY)" READER_LIBRARY="$(LIBRARY)/library.sqlite" $(BIN)/reader $(PATHS)

check: $(VENV)/.installed-dev  ## format, lint, strict types, and all tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(TESTS)

format: $(VENV)/.installed-dev  ## put every file into the one format
	$(BIN)/ruff check --fix --select I .
	$(BIN)/ruff format .

test: $(VENV)/.installed-dev  ## run the tests
	$(TESTS)

test-long: $(VENV)/.installed-dev  ## run the long form of the tests too, with other examples each time
	$(TESTS) -m "long or not long" --hypothesis-profile=chance

bench: $(VENV)/.installed-dev  ## measure start, keys and verbs; YARDSTICKS=DIR adds those that lie outside
	$(BIN)/python -m compileall -q reader
	$(BIN)/python benchmarks/verbs.py
	$(BIN)/python benchmarks/start.py
	$(BIN)/python benchmarks/yardsticks.py

pictures: $(VENV)/.installed-dev  ## draw the pictures of the app in docs/pictures
	$(BIN)/python benchmarks/pictures.py

clean:  ## remove what was built, the sample's library and the environment
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis $(VENV)

$(VENV)/.installed: pyproject.toml | $(BIN)/python
	@echo "Setting up reader in $(VENV), once; this takes a minute."
	@$(PIP) install -e . || { echo "The packages could not be installed; what pip said stands above."; exit 1; }
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/python
	@echo "Setting up reader and what its tests need in $(VENV), once; this takes a minute."
	@$(PIP) install -e '.[dev]' || { echo "The packages could not be installed; what pip said stands above."; exit 1; }
	@touch $(VENV)/.installed $@

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "reader needs Python 3.11 or newer, and none is here."; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "$(PYTHON) cannot make environments: install python3-venv (Debian, Ubuntu: sudo apt install python3-venv)"; \
		echo "and run make again."; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }
