"""`python -m bot bench …`."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any

import click

from bot.bench.database import Engine
from bot.bench.load import load as run_load
from bot.bench.report import Outcome, show

_BOTH = "both"
_database = click.option(
    "--database",
    type=click.Choice([*Engine, _BOTH]),
    default=_BOTH,
    show_default=True,
    help="Which database.",
)


@click.group()
def bench() -> None:
    """Measure the running service, from outside, against a local stand-in for Slack.

    The exit status is 1 if something was lost, doubled or leaked; times are printed, and fail nothing.
    """


@bench.command()
@click.option("--events", type=float, default=100, show_default=True, help="Events a second.")
@click.option("--seconds", type=float, default=60, show_default=True)
@_database
def load(events: float, seconds: float, database: str) -> None:
    """A steady load, one message in four to be nudged."""
    _print(run_load(kind, events, seconds) for kind in _kinds(database))


def _kinds(database: str) -> tuple[Engine, ...]:
    return tuple(Engine) if database == _BOTH else (Engine(database),)


def _print(runs: Iterable[Coroutine[Any, Any, Outcome]]) -> None:
    """Run one after the other, print, and exit."""
    raise SystemExit(show([asyncio.run(run) for run in runs]))
