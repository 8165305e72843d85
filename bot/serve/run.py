"""`python -m bot`: put the parts together, run until told to stop, and take them apart in order."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import functools
import logging
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from bot.app import build_app
from bot.asking.asking import open_asking
from bot.asking.loop import going_on
from bot.errors import StoreError
from bot.figures import Figures
from bot.inbox import open_inbox, taking
from bot.outgoing import slack_session
from bot.serve.http import run_http
from bot.serve.metrics import Metrics
from bot.serve.socket import run_socket
from bot.settings import Mode, Settings
from bot.store import Store, migrate, open_store
from bot.sums.sums import make_sums

_LOG = logging.getLogger(__name__)
PURGE_EVERY = dt.timedelta(hours=24)
SWITCH_SECONDS = 0.001
"""How long the engine's thread may keep the others waiting: Python's own 0.005 made acknowledgements late."""


def utc_now() -> dt.datetime:
    """The clock."""
    return dt.datetime.now(dt.UTC)


async def run(settings: Settings, stop: asyncio.Event | None = None) -> None:
    """Serve by HTTP or Socket Mode, as the tokens say, until `stop` is set (SIGTERM and SIGINT unless given).

    Raises `ConfigError` or `StoreError` if it cannot start.
    """
    stop = stop or _on_signals()
    sys.setswitchinterval(SWITCH_SECONDS)
    await migrate(settings.database_url)
    figures = Figures()
    async with (
        open_store(settings.database_url) as store,
        slack_session(settings.slack_api_url, figures) as session,
    ):
        metrics = Metrics(figures)
        inbox = open_inbox(settings, store, utc_now, metrics)
        asking = open_asking(settings, store, utc_now, session)
        app = build_app(
            settings, store, session=session, clock=utc_now, inbox=inbox, figures=figures, asking=asking
        )
        async with purging(store, utc_now), going_on(asking):
            serve = run_socket if settings.mode is Mode.SOCKET else run_http
            beside = functools.partial(taking, app, inbox)
            await serve(app, settings, store, stop, metrics=metrics, beside=beside)
    _LOG.info("stopped")


@asynccontextmanager
async def purging(store: Store, clock: Callable[[], dt.datetime]) -> AsyncIterator[None]:
    """Delete what has outlived its purpose, now and every day while this lasts."""

    async def every_day() -> None:
        while True:
            try:
                await make_sums(store, clock())
                _LOG.info("purged %d rows", await store.purge(clock()))
            except StoreError as error:
                _LOG.error("not purged: %s", error)
            await asyncio.sleep(PURGE_EVERY.total_seconds())

    task = asyncio.create_task(every_day())
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


def _on_signals() -> asyncio.Event:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop
