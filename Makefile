# `make plan` writes a program for the example athlete, `make serve` starts the web application, `make test` runs every
# check and test. Each sets itself up.
.DELETE_ON_ERROR:
.PHONY: help setup plan serve test types lint house unit postgresql docs bench lock clean

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
LOCK := $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header \
	--no-annotate --upgrade

help:
	@echo "make plan    a program for examples/athlete.toml"
	@echo "make serve   the web application, at http://127.0.0.1:8000/"
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

serve: $(READY)
	$(BIN)/topset serve

test: lint types house unit postgresql docs

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

house: $(READY)
	$(BIN)/lint-imports

unit: $(READY)
	sh scripts/browser
	$(BIN)/pytest -n 2

postgresql: $(READY)
	$(BIN)/python -m scripts.with_postgresql $(BIN)/pytest -n 2 tests/web --ignore tests/web/browser --ignore tests/web/look

docs: $(READY)
	$(BIN)/python -m scripts.docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

bench: $(READY)
	$(BIN)/python -m benchmarks

lock: $(READY)
	$(LOCK) --extra dev --output-file requirements.lock
	$(LOCK) --extra web --constraint requirements.lock --output-file requirements.web.lock

clean:
	rm -rf .venv site dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
