"""Run every benchmark, print one table and write docs/benchmarks.md; names behind it renew their rows alone."""

import sys
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path

import benchmarks
from benchmarks.machine import machine
from benchmarks.page import page, renewed, text
from benchmarks.result import Result
from topset.ground.discover import modules

PAGE = Path(__file__).parent.parent / "docs" / "benchmarks.md"


def measured(name: str) -> list[Result]:
    """Run one benchmark, in a process that has done nothing else."""
    results: list[Result] = import_module(name).run()
    return results


def main() -> None:
    """Run all, or those that are named."""
    results: list[Result] = []
    named = sys.argv[1:]
    for module in modules(benchmarks):
        if hasattr(module, "run") and (not named or module.__name__.rpartition(".")[2] in named):
            print(f"{module.__name__} …", file=sys.stderr)
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
                results += alone.submit(measured, module.__name__).result()
    print(text(results))
    written = renewed(PAGE.read_text(encoding="utf-8"), results) if named else page(results, machine())
    PAGE.write_text(written, encoding="utf-8")


if __name__ == "__main__":
    main()
