"""`python -m bot doctor`: looks at each thing the bot needs and says in a sentence how it is and what to do."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator

import aiohttp

from bot.doctor.finding import Finding
from bot.doctor.here import config_files, database, engine, environment, guidance, key, scenarios
from bot.doctor.slack import Slack
from bot.outgoing import slack_session
from bot.settings import Mode, Settings

__all__ = ["Finding", "examine"]


async def examine(settings: Settings) -> AsyncIterator[Finding]:
    """One finding after the other: what is on this machine, then what Slack says. Never raises for a fault."""
    yield environment(settings)
    yield config_files()
    yield guidance(settings, dt.datetime.now(dt.UTC).date())
    yield await engine()
    yield await database(settings)
    if settings.mode is Mode.OAUTH:
        yield key(settings)
    if settings.mode is Mode.PRACTICE:
        yield await scenarios(settings)
        return
    async with (
        aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session,
        slack_session(settings.slack_api_url) as guarded,
    ):
        slack = Slack(settings, session, guarded)
        if settings.mode is not Mode.OAUTH:
            token = await slack.token()
            yield token
            if token.fine:
                yield slack.scopes()
                yield await slack.supervisors()
        yield await (slack.socket() if settings.mode is Mode.SOCKET else slack.address())
