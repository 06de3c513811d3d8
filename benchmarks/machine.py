"""What the figures were measured on."""

import os
import platform
import sys
from pathlib import Path
from resource import RUSAGE_SELF, getrusage

CPU_INFO, STATUS = Path("/proc/cpuinfo"), Path("/proc/self/status")


def machine() -> str:
    """Processor, cores and Python, as in "AMD EPYC, 2 cores, CPython 3.11.7 on Linux"."""
    cores = os.cpu_count() or 1
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{_processor()}, {cores} core{'s' if cores > 1 else ''}, {python} on {platform.system()}"


def peak() -> int:
    """The most memory that this process has held, in bytes.

    Linux hands the figure of `getrusage` on from the process that started this one; its status does not.
    """
    if STATUS.exists():
        lines = STATUS.read_text(encoding="utf-8").splitlines()
        return 1024 * int(next(line for line in lines if line.startswith("VmHWM")).split()[1])
    return getrusage(RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _processor() -> str:
    """The model of the first processor; what the platform says where there is no list of them."""
    if CPU_INFO.exists():
        for line in CPU_INFO.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
