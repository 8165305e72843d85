"""On which machine a figure was measured."""

from __future__ import annotations

import os
import platform
from pathlib import Path

_CPUINFO = Path("/proc/cpuinfo")
_STATUS = "/proc/{}/status"


def machine() -> str:
    """CPU, number of cores that this process may use, system, Python, and how busy it was in the last minute."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    system = f"{_cpu()}, {cores} cores, {platform.system()}, Python {platform.python_version()}"
    return f"{system}, load average {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else system


def resident_bytes(pid: int) -> int | None:
    """Memory that a process holds; None where the system does not tell it by /proc."""
    try:
        lines = Path(_STATUS.format(pid)).read_text().splitlines()
    except OSError:
        return None
    found = [line.split()[1] for line in lines if line.startswith("VmRSS:")]
    return int(found[0]) * 1024 if found else None


def cpu_seconds(pid: int) -> float | None:
    """Processor time that a process has used; None where the system does not tell it by /proc."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def open_files(pid: int) -> int | None:
    """Files and sockets that a process has open; None where the system does not tell it by /proc."""
    try:
        return len(list(Path(f"/proc/{pid}/fd").iterdir()))
    except OSError:
        return None


def _cpu() -> str:
    if _CPUINFO.exists():
        for line in _CPUINFO.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
