"""onnxruntime, told to report to nobody."""

from __future__ import annotations

import os
from typing import Any


def onnxruntime() -> Any:
    """The library. Raises `ImportError` if it is missing.

    Its wheels for Linux report to their maker, and make an id of the machine in the home of whoever runs it, from the
    moment of the import on (seen in 1.32.0: `disable_telemetry_events` comes too late). Only the environment stops it.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime as library

    return library
