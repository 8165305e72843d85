"""How fast the engine is: time per message by length, throughput, growth, start-up, memory."""

from __future__ import annotations

import json
import math
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median, quantiles

from rich.console import Console
from rich.table import Table

from checks.cli import presidio
from checks.engine import check
from checks.judge import judge
from checks.model import Context, Surface

_MESSAGE = (
    "Hey Sam, thanks for yesterday, you put real work into that plan. I had a rough few years in my twenties as well, "
    "and talking to someone early made the difference. No rush at all, but what would make Monday a bit easier for you?"
)
"""45 words or so of ordinary talk with a disclosure in it; longer texts repeat it."""

LENGTHS = (50, 250, 1_000, 5_000, 20_000, 40_000)
"""Characters."""

HOSTILE = {
    "brackets": "[(<" * 13_333,
    "digits": "0491 570 " * 4_444,
    "quotes": "\"'" * 20_000,
    "at signs": "a@" * 20_000,
    "one word": "a" * 40_000,
    "I": "i " * 20_000,
    "my mum": "my mum " * 5_714,
    "dots": "1." * 20_000,
    "newlines": ">\n" * 20_000,
    "backticks": "`" * 40_000,
    "colons": ":a" * 20_000,
}
"""Texts of about 40,000 characters made to provoke patterns that go back over their steps."""


def text_of(length: int) -> str:
    """Ordinary talk of `length` characters."""
    return (_MESSAGE + " ") * (length // len(_MESSAGE) + 1) if length > len(_MESSAGE) else _MESSAGE[:length]


def times(text: str, seconds: float, read: Callable[[str], object] = check) -> list[float]:
    """Milliseconds of each check of `text`, for as long as `seconds` allow and at least five times."""
    taken: list[float] = []
    until = time.perf_counter() + seconds
    while len(taken) < 5 or time.perf_counter() < until:
        start = time.perf_counter()
        read(text)
        taken.append(1000 * (time.perf_counter() - start))
    return taken


def growth(points: list[tuple[int, float]]) -> float:
    """The exponent k of time = c * length ** k through (length, milliseconds), by least squares on logarithms."""
    xs, ys = [math.log(length) for length, _ in points], [math.log(taken) for _, taken in points]
    mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mx) * (y - my) for x, y in zip(xs, ys, strict=True)) / sum((x - mx) ** 2 for x in xs)


def start_up() -> float:
    """Seconds from starting Python to the first answer, the median of three."""
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", "import checks; checks.check('hello')"], check=True)
        taken.append(time.perf_counter() - start)
    return median(taken)


def rate(read: Callable[[str], object], texts: Sequence[str], rounds: int = 3) -> float:
    """Texts read a second, the best of some rounds after a first one that doesn't count."""
    taken = []
    for _ in range(rounds + 1):
        start = time.perf_counter()
        for text in texts:
            read(text)
        taken.append(time.perf_counter() - start)
    return len(texts) / min(taken[1:])


def compare(file: Path) -> int:
    """Print how many messages of the channel talk in `file` Sharewell and Presidio judge a second, in one process on one core.

    Findings are asked of both, a rewrite of neither.
    """
    console, errors = Console(width=100), Console(stderr=True, highlight=False)
    try:
        analyze = presidio.analyzer()
    except ImportError:
        errors.print("Presidio isn't installed: pip install -e '.[presidio]'", markup=False)
        return 2
    records = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    talk = [record["text"] for record in records if record["surface"] == "team"]
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    context = Context(Surface.TEAM)
    ours, theirs = rate(lambda text: judge(text, context), talk), rate(analyze, talk)
    console.print(f"{len(talk)} messages of channel talk from {file.name}, one core, a second:")
    console.print(
        f"Sharewell {ours:,.0f}, Presidio with en_core_web_sm {theirs:,.0f}: {ours / theirs:.1f} times"
    )
    return 0


def _figures(taken: list[float]) -> tuple[str, str, str]:
    """p50 and p99 in milliseconds, and how many were timed."""
    return f"{median(taken):.3f}", f"{quantiles(taken, n=100)[98]:.3f}", str(len(taken))


def run(seconds: float) -> None:
    """Print the figures."""
    console = Console(width=100)
    check(_MESSAGE)
    table = Table(title="Milliseconds per check by length")
    for heading in ("characters", "p50", "p99", "checks"):
        table.add_column(heading, justify="right")
    points = []
    for length in (len(_MESSAGE), *LENGTHS):
        text = text_of(length)[:length]
        taken = times(text, seconds)
        if length in LENGTHS:
            points.append((length, median(taken)))
        label = f"{length:,}" if length in LENGTHS else f"{length:,} ({len(text.split())} words)"
        table.add_row(label, *_figures(taken))
    alone = times(_MESSAGE, seconds, lambda text: judge(text, hear_model=False))
    table.add_row(f"{len(_MESSAGE)} (by heuristics alone)", *_figures(alone))
    console.print(table)
    hostile = Table(title="Hostile texts of about 40,000 characters")
    hostile.add_column("made of")
    hostile.add_column("seconds", justify="right")
    for name, text in HOSTILE.items():
        hostile.add_row(name, f"{median(times(text[:40_000], 0)[:3]) / 1000:.3f}")
    console.print(hostile)
    taken = times(_MESSAGE, seconds)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    console.print(f"growth exponent, 50 to 40,000 characters: {growth(points):.2f}")
    console.print(f"messages a second, one core: {1000 * len(taken) / sum(taken):,.0f}")
    console.print(f"start-up to the first answer: {start_up():.2f} s")
    console.print(f"memory: {memory:.0f} MB")
