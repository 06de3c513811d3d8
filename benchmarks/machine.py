"""What the figures were measured on."""

import os
import platform
from pathlib import Path

CPU_INFO = Path("/proc/cpuinfo")


def machine() -> str:
    """Processor, cores and Python, as in "AMD EPYC, 2 cores, CPython 3.11.7 on Linux"."""
    cores = os.cpu_count() or 1
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{_processor()}, {cores} core{'s' if cores > 1 else ''}, {python} on {platform.system()}"


def _processor() -> str:
    """The model of the first processor; what the platform says where there is no list of them."""
    if CPU_INFO.exists():
        for line in CPU_INFO.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
