"""The sessions through which everything goes to Slack, and to nobody else.

Tokens and what people wrote leave by it, so each request is looked at where it is sent, redirects included:
addresses come from outside (a `response_url`, a permalink, a `Location` header), and one that leads elsewhere
would take a token or a draft with it (platform notes 1.8).
"""

from __future__ import annotations

import re

import aiohttp
from aiohttp import ClientHandlerType, ClientRequest, ClientResponse
from yarl import URL

from bot.errors import BotError
from bot.figures import Figures, Outcome
from bot.holds import Holds, seconds_of

_SLACKS = re.compile(r"(?:[a-z0-9-]+\.)*(?:slack\.com|slack-gov\.com)")

MOST_CONNECTIONS = 500

_SOCKETS = {"ws": "http", "wss": "https"}


def slack_session(slack_api_url: str, figures: Figures | None = None) -> aiohttp.ClientSession:
    """A session that raises `BotError` rather than call anybody but Slack or the server of `slack_api_url`.

    Calls are counted in `figures`, if there are any. When Slack asks for a pause, all calls of that method with that
    token keep it; where it is a long one they raise `SlackCallError` instead.
    """
    figures, holds = figures or Figures(), Holds()

    async def guard(request: ClientRequest, handler: ClientHandlerType) -> ClientResponse:
        if not is_slacks(request.url, slack_api_url):
            raise BotError("An address that is not Slack's was not called.")
        called = request.url.name, request.headers.get("Authorization", "")
        await holds.over(*called)
        try:
            response = await handler(request)
        except (aiohttp.ClientError, TimeoutError, OSError):
            figures.called(Outcome.UNREACHABLE)
            raise
        figures.called(_outcome(response.status))
        if response.status == 429:
            holds.hold(*called, seconds_of(response.headers.get("Retry-After")))
        return response

    # A channel where calls take long must not use up the connections of the others.
    return aiohttp.ClientSession(middlewares=(guard,), connector=aiohttp.TCPConnector(limit=MOST_CONNECTIONS))


def is_slacks(url: URL, slack_api_url: str) -> bool:
    """Whether an address is one of Slack's over https or wss, or on the server the Web API was set to."""
    if url.scheme in _SOCKETS:
        url = url.with_scheme(_SOCKETS[url.scheme])
    if url.origin() == URL(slack_api_url).origin():
        return True
    return url.scheme == "https" and url.port == 443 and _SLACKS.fullmatch(url.host or "") is not None


def _outcome(status: int) -> Outcome:
    if status == 429:
        return Outcome.RATE_LIMITED
    if status >= 500:
        return Outcome.FAILED
    return Outcome.REFUSED if status >= 400 else Outcome.ANSWERED
