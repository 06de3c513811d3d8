"""A test bench for the closed loop: lifters whose strength is known lift what a policy prescribes, week after week.

Nobody's training follows from its numbers. What the model holds, and where each number is from, is told in
docs/test-bench.md.
"""

from benchmarks.virtual_lifter.bench import run

__all__ = ["run"]
