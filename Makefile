# `make plan` writes a program for the example athlete; `make test` runs every check and test. Both set themselves up.
.DELETE_ON_ERROR:
.PHONY: help setup plan test check types lint house unit docs bench lock clean

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

help:
	@echo "make plan    a program for examples/athlete.toml"
	@echo "make test    every check and every test"
	@echo "make docs    the documentation site, into site/"
	@echo "make bench   the benchmarks"
	@echo "make lock    resolve the dependencies again"

setup: $(READY)

$(READY): requirements.lock pyproject.toml scripts/setup
	PYTHON=$(PYTHON) sh scripts/setup
	@touch $@

plan: $(READY)
	$(BIN)/topset plan examples/athlete.toml --out plan.topset --force
	$(BIN)/topset show plan.topset --athlete examples/athlete.toml
	$(BIN)/topset check plan.topset --athlete examples/athlete.toml

test: lint types house unit docs

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

house: $(READY)
	$(BIN)/lint-imports

unit: $(READY)
	$(BIN)/pytest -n 2

docs: $(READY)
	$(BIN)/python -m scripts.docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

bench: $(READY)
	$(BIN)/python -m benchmarks

lock: $(READY)
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate --upgrade --output-file requirements.lock

clean:
	rm -rf .venv site dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
