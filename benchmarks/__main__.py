"""Run every benchmark, print one table and write docs/benchmarks.md; names behind it renew their rows alone."""

import sys
from pathlib import Path

import benchmarks
from benchmarks.alone import alone
from benchmarks.machine import machine
from benchmarks.page import page, renewed, text
from benchmarks.result import Result
from topset.ground.discover import modules

PAGE = Path(__file__).parent.parent / "docs" / "benchmarks.md"


def main() -> None:
    """Run all, or those that are named."""
    results: list[Result] = []
    named = sys.argv[1:]
    for module in modules(benchmarks):
        if hasattr(module, "run") and (not named or module.__name__.rpartition(".")[2] in named):
            print(f"{module.__name__} …", file=sys.stderr)
            results += alone(module.__name__)
    print(text(results))
    written = renewed(PAGE.read_text(encoding="utf-8"), results) if named else page(results, machine())
    PAGE.write_text(written, encoding="utf-8")


if __name__ == "__main__":
    main()
