"""`python -m bot bench …`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from functools import partial
from typing import Any

import click

from bot.bench.crash import crash as run_crash
from bot.bench.database import Engine
from bot.bench.day import day as run_day
from bot.bench.faults import faults as run_faults
from bot.bench.growth import RATES
from bot.bench.growth import growth as run_growth
from bot.bench.hostile import hostile as run_hostile
from bot.bench.load import load as run_load
from bot.bench.replicas import replicas as run_replicas
from bot.bench.report import Outcome, show
from bot.bench.sender import PAUSES
from bot.bench.stage import stage
from bot.bench.texts import DISCLOSURES

_BOTH = "both"
_database = click.option(
    "--database",
    type=click.Choice([*(engine.value for engine in Engine), _BOTH]),
    default=_BOTH,
    show_default=True,
    help="Which database.",
)


SHORT: dict[str, dict[str, Any]] = {
    "load": {"events": 10, "seconds": 5},
    "growth": {"rates": (5, 20), "seconds": 3},
    "crash": {"kills": 3, "free": True},
    "replicas": {"events": 10, "seconds": 6, "away": 1, "free": True},
    "faults": {"people": 5, "drafts": 2},
    "hostile": {"requests": 300},
    "day": {"hours": 4, "people": 20},
}
"""What `--short` takes where nothing else is said: each ends within a minute, on SQLite where there is a choice."""


def _shorten(context: click.Context, _option: click.Parameter, short: bool) -> None:
    if short:
        context.default_map = {"database": Engine.SQLITE.value, **SHORT[str(context.info_name)]}


_short = click.option(
    "--short",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_shorten,
    help="Smaller numbers, within a minute: to see that it works, not how fast.",
)
_free = click.option(
    "--free/--leases",
    default=False,
    help="Free what a killed process had in hand at once, instead of when its lease of a minute runs out.",
)


@click.group()
def bench() -> None:
    """Measure the running service, from outside, against a local stand-in for Slack.

    Each has a `--short` form. The exit status is 1 if something was lost, doubled or leaked; times are printed, and fail nothing.
    """


@bench.command()
@_short
@click.option("--events", type=float, default=100, show_default=True, help="Events a second.")
@click.option("--seconds", type=float, default=60, show_default=True)
@_database
def load(events: float, seconds: float, database: str) -> None:
    """A steady load, one message in four to be nudged."""
    _print(_on(kind, run_load, events, seconds) for kind in _kinds(database))


@bench.command()
@_short
@click.option(
    "--rate", "rates", type=float, multiple=True, default=RATES, show_default=True, help="Events a second."
)
@click.option("--seconds", type=float, default=10, show_default=True, help="At each rate.")
@_database
def growth(rates: tuple[float, ...], seconds: float, database: str) -> None:
    """Ever more events a second, one in ten a draft: where it saturates, and what then gives way."""
    _print(_on(kind, run_growth, rate, seconds) for kind in _kinds(database) for rate in rates)


@bench.command()
@_short
@click.option("--kills", type=int, default=200, show_default=True)
@_free
@_database
def crash(kills: int, free: bool, database: str) -> None:
    """SIGKILL at random moments under load, and a restart, again and again."""
    _print(
        _on(kind, partial(run_crash, wait_for_leases=not free), kills, pauses=()) for kind in _kinds(database)
    )


@bench.command()
@_short
@click.option("--events", type=float, default=50, show_default=True, help="Events a second.")
@click.option("--seconds", type=float, default=60, show_default=True)
@click.option("--away", type=float, default=4, show_default=True, help="Seconds without the database.")
@_free
def replicas(events: float, seconds: float, away: float, free: bool) -> None:
    """Two processes on PostgreSQL: one is killed, then the database goes away for a while."""
    run = partial(run_replicas, wait_for_leases=not free)
    _print([_on(Engine.POSTGRESQL, run, events, seconds, away, bots=2)])


@bench.command()
@_short
@click.option("--people", type=int, default=40, show_default=True)
@click.option(
    "--drafts", type=click.IntRange(1, len(DISCLOSURES)), default=5, show_default=True, help="Of each."
)
@_database
def faults(people: int, drafts: int, database: str) -> None:
    """Slack answers 429 and 500 to one call in five, and resets one connection in twenty."""
    _print(_on(kind, run_faults, people, drafts) for kind in _kinds(database))


@bench.command()
@_short
@click.option("--requests", type=int, default=10_000, show_default=True)
@_database
def hostile(requests: int, database: str) -> None:
    """Signed requests of every shape, spoiled."""
    _print(_on(kind, run_hostile, requests) for kind in _kinds(database))


@bench.command()
@_short
@click.option("--hours", type=click.IntRange(1), default=24, show_default=True)
@click.option("--people", type=click.IntRange(1), default=500, show_default=True)
@_database
def day(hours: int, people: int, database: str) -> None:
    """A workspace's day in minutes: memory, rows and connections must not grow with it."""
    _print(_on(kind, run_day, hours, people) for kind in _kinds(database))


async def _on(
    kind: Engine,
    run: Callable[..., Awaitable[Outcome]],
    *numbers: float,
    bots: int = 1,
    pauses: tuple[float, ...] = PAUSES,
) -> Outcome:
    """One run, with processes and a database of its own."""
    async with stage(kind, bots=bots, pauses=pauses) as on:
        return await run(on, *numbers)


def _kinds(database: str) -> tuple[Engine, ...]:
    return tuple(Engine) if database == _BOTH else (Engine(database),)


def _print(runs: Iterable[Coroutine[Any, Any, Outcome]]) -> None:
    """Run one after the other, print, and exit."""
    raise SystemExit(show([asyncio.run(run) for run in runs]))
