"""How much memory a plan takes at its peak."""

import subprocess
import sys
from pathlib import Path

from benchmarks.result import Result

ATHLETE = Path(__file__).parent.parent / "examples" / "athlete.toml"
TARGET = 300.0

# A process that plans, and tells its own peak as the operating system counts it: in KiB, on macOS in bytes.
PLANNING = """
import resource, sys
from topset.__main__ import main
sys.argv = ["topset", "plan", *sys.argv[1:]]
code = main()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
sys.stderr.write(f"\\npeak {peak}\\n")
sys.exit(code)
"""


def run(athlete: Path = ATHLETE, seconds: float = 30) -> list[Result]:
    """Plan for an athlete; the peak resident set size in MB."""
    command = [sys.executable, "-c", PLANNING, str(athlete), "--seconds", f"{seconds:g}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = done.stderr.splitlines()
    if done.returncode > 1 or not said:
        raise RuntimeError(done.stderr)
    peak = int(said[-1].removeprefix("peak "))
    return [
        Result(f"peak memory of `topset plan {athlete.parent.name}/{athlete.name}`", peak / 1e6, "MB", TARGET)
    ]
