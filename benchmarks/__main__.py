"""Run every benchmark, print one table and write docs/benchmarks.md."""

import sys
from pathlib import Path

import benchmarks
from benchmarks.machine import machine
from benchmarks.page import page, text
from benchmarks.result import Result
from topset.ground.discover import modules

PAGE = Path(__file__).parent.parent / "docs" / "benchmarks.md"


def main() -> None:
    """Run all."""
    results: list[Result] = []
    for module in modules(benchmarks):
        if hasattr(module, "run"):
            print(f"{module.__name__} …", file=sys.stderr)
            results += module.run()
    print(text(results))
    PAGE.write_text(page(results, machine()), encoding="utf-8")


if __name__ == "__main__":
    main()
