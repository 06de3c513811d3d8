"""One benchmark in a process that has done nothing else."""

from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from multiprocessing import get_context

from benchmarks.result import Result


def alone(name: str) -> list[Result]:
    """Run the benchmark of a module in a new process: memory and warmth are its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as one:
        return one.submit(measured, name).result()


def measured(name: str) -> list[Result]:
    """Run it here."""
    results: list[Result] = import_module(name).run()
    return results
