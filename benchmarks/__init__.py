"""Measurements, each a module with a function `run()`; `python -m benchmarks` runs all and prints one table."""
