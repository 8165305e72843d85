"""A table of figures beside what they should be, and a last line that says whether they are."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from bot.bench.machine import machine


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. `most` is what it may be; `strict`: more than that is a fault, not only slow."""

    name: str
    value: float
    unit: str = ""
    most: float | None = None
    strict: bool = False

    @property
    def is_met(self) -> bool:
        """Whether it is at most what it may be."""
        return self.most is None or self.value <= self.most


@dataclass(frozen=True, slots=True)
class Outcome:
    """The figures of one run, and what has to be known beside them."""

    title: str
    figures: tuple[Figure, ...]
    notes: tuple[str, ...] = ()


def lost(name: str, value: float) -> Figure:
    """A count that must be nought."""
    return Figure(name, value, most=0, strict=True)


def show(outcomes: Iterable[Outcome]) -> int:
    """Print; the exit status: 1 if something was lost, doubled or leaked."""
    console, missed = Console(), list[str]()
    status = 0
    for outcome in outcomes:
        console.print(_table(outcome))
        for note in outcome.notes:
            console.print(note, highlight=False)
        for figure in outcome.figures:
            if not figure.is_met:
                missed.append(f"{outcome.title}: {figure.name} {_shown(figure.value, figure.unit)}")
                status = 1 if figure.strict else status
    console.print(machine(), highlight=False)
    console.print("NOT MET: " + "; ".join(missed) if missed else "OK", highlight=False, soft_wrap=True)
    return status


def _table(outcome: Outcome) -> Table:
    table = Table(title=outcome.title, title_justify="left")
    table.add_column("figure")
    for heading in ("measured", "at most", "ratio"):
        table.add_column(heading, justify="right")
    for figure in outcome.figures:
        style = "" if figure.is_met else "bold red" if figure.strict else "yellow"
        most = "" if figure.most is None else _shown(figure.most, figure.unit)
        ratio = f"{figure.value / figure.most:.2f}" if figure.most else ""
        table.add_row(figure.name, _shown(figure.value, figure.unit), most, ratio, style=style)
    return table


def _shown(value: float, unit: str) -> str:
    if math.isnan(value):
        return "–"
    if unit == "s":
        return f"{value * 1000:,.1f} ms" if value < 1 else f"{value:,.2f} s"
    shown = f"{value:,.0f}" if float(value).is_integer() else f"{value:,.1f}"
    return f"{shown} {unit}".rstrip()
