"""`python -m bot practice`: the stand-in with its page, and the unchanged bot behind it, in one process."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator

import click
from pydantic import SecretStr

from bot.app import build_app, utc_now
from bot.asking.asking import open_asking
from bot.asking.loop import going_on
from bot.errors import ConfigError
from bot.figures import Figures
from bot.inbox import open_inbox, taking
from bot.manifest import load_manifest
from bot.outgoing import slack_session
from bot.practice import seed
from bot.practice.delivery import RETRIES
from bot.practice.page import LOCAL_NAMES
from bot.practice.standin import StandIn
from bot.readers import Audience
from bot.scenarios import load_scenarios
from bot.serve import http_server, web_application
from bot.serve.metrics import Metrics
from bot.serve.work import Work
from bot.settings import Mode, Settings
from bot.store import Store, migrate, open_store

_LISTENED_TO = {seed.TEAM_CHAT: Audience.TEAM, seed.CLIENT_CHAT: Audience.CLIENT_FACING}


async def run_practice(settings: Settings, stop: asyncio.Event | None = None) -> None:
    """Open the practice room on `settings.host` and `settings.port` until `stop` is set (SIGTERM, SIGINT).

    Raises `ConfigError` if tokens of a real workspace are set, or the address is not this machine's or taken.
    """
    stop = stop or _on_signals()
    async with practice_room(settings) as room:
        click.echo(f"The practice room is open at {room.url} (Ctrl+C closes it).")
        await stop.wait()


@contextlib.asynccontextmanager
async def practice_room(settings: Settings) -> AsyncIterator[StandIn]:
    """The practice room with the bot in it, for as long as this lasts. Raises as `run_practice`."""
    if settings.mode is not Mode.PRACTICE:
        raise ConfigError(
            "The practice room does not open beside a real workspace: take the SLACK_ tokens out first."
        )
    if settings.host not in LOCAL_NAMES:
        raise ConfigError("The practice room is for this machine only: set SHAREWELL_HOST to 127.0.0.1.")
    scenarios = load_scenarios(settings.scenarios_dir)
    await migrate(settings.database_url)
    room = StandIn(
        host=settings.host, port=settings.port, manifest=load_manifest(), retries=RETRIES, scenarios=scenarios
    )
    async with contextlib.AsyncExitStack() as stack:
        store = await stack.enter_async_context(open_store(settings.database_url))
        await _agree_to_listening(store)
        try:
            await stack.enter_async_context(room)
        except OSError:
            raise ConfigError(
                f"Port {settings.port} is taken or not allowed: set SHAREWELL_PORT to a free one."
            ) from None
        theirs, figures = _settings_for(room, settings), Figures()
        session = await stack.enter_async_context(slack_session(theirs.slack_api_url, figures))
        work, metrics = Work(), Metrics(figures)
        inbox = open_inbox(theirs, store, utc_now, metrics)
        asking = open_asking(theirs, store, utc_now, session)
        app = build_app(theirs, store, session=session, inbox=inbox, figures=figures, asking=asking)
        web_app = web_application(app, theirs, store, work=work, metrics=metrics)
        url = await stack.enter_async_context(http_server(web_app, theirs, work))
        await stack.enter_async_context(taking(app, inbox, work))
        await stack.enter_async_context(going_on(asking))
        room.connect(f"{url}/slack/events")
        yield room


def _settings_for(room: StandIn, settings: Settings) -> Settings:
    """What the bot would be told if the practice room were its workspace."""
    return settings.model_copy(
        update={
            "bot_token": SecretStr(room.bot_token),
            "signing_secret": SecretStr(room.signing_secret),
            "slack_api_url": room.api_url,
            "host": "127.0.0.1",
            "port": 0,
            "supervisors": settings.supervisors or (seed.PRIYA,),
        }
    )


async def _agree_to_listening(store: Store) -> None:
    """Say yes for the two channels of the practice room, unless somebody has answered there before."""
    for channel, audience in _LISTENED_TO.items():
        if not (await store.channel(seed.TEAM_ID, channel)).asked:
            await store.save_channel(seed.TEAM_ID, channel, listen=True, audience=audience, asked=True)


def _on_signals() -> asyncio.Event:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop
