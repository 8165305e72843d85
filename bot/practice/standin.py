"""A local Slack: what people do in it goes to the bot as Slack would send it, what the bot says is kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Self, TypeVar

from aiohttp import web

from bot.practice.faults import Fault, Trouble
from bot.practice.hands import Hands
from bot.practice.lessons import Lessons
from bot.practice.model import Call, Delivery, Json, Message, View
from bot.practice.oauth import Consent
from bot.practice.page import Page, own_pages_only
from bot.practice.server import BODY_BYTES
from bot.practice.sockets import Sockets
from bot.practice.voices import Voices
from bot.practice.weather import Weather
from bot.scenarios import Scenarios

T = TypeVar("T")


class StandIn(Voices, Hands):
    """An async context manager: give a bot `api_url` and the secrets, `connect` to its `/slack/events`."""

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        manifest: Json | None = None,
        clock: Callable[[], float] = time.time,
        retries: tuple[float, ...] = (),
        scenarios: Scenarios | None = None,
    ) -> None:
        super().__init__(manifest=manifest, clock=clock, retries=retries)
        self.weather = Weather(self)
        self.lessons = Lessons(self, scenarios or Scenarios())
        self._host, self._port = host, port
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        """Listen; raises OSError if the address cannot be bound."""
        app = web.Application(client_max_size=BODY_BYTES, middlewares=[own_pages_only])
        consent = Consent(self.workspace, self.manifest)
        app.add_routes([*self._api.routes(), *consent.routes(), *Page(self).routes()])
        app.router.add_get("/link/", self.sockets.link)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError:
            await self._runner.cleanup()
            raise
        self.workspace.keys.url = f"http://{self._host}:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        """Hang up."""
        self.changes.close()
        await self._courier.close()
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def api_url(self) -> str:
        """The base URL of the Web API, for the bot's `SLACK_API_URL`."""
        return f"{self.url}/api/"

    @property
    def sockets(self) -> Sockets:
        """The app's Socket Mode connections; while there is one, requests go over it instead of HTTP."""
        return self._courier.sockets

    @property
    def transcript(self) -> list[Call]:
        """Every call of the bot, in order."""
        return self._api.transcript

    @property
    def deliveries(self) -> list[Delivery]:
        """Every request to the bot with its acknowledgement, in order."""
        return self._courier.deliveries

    def calls(self, method: str) -> list[Call]:
        """The bot's calls of one method."""
        return [call for call in self.transcript if call.method == method]

    def ephemerals(self, user: str) -> list[Message]:
        """What only this person sees."""
        return list(self.workspace.ephemerals.get(user, ()))

    def public(self, channel: str) -> list[Message]:
        """What the bot said for everyone in a conversation."""
        room = self.workspace.channel(channel).id
        return [
            message
            for message in self.workspace.messages.values()
            if message.channel == room and message.by_bot
        ]

    def dms(self, user: str) -> list[Message]:
        """What the bot said in this person's direct message."""
        return self.public(user)

    def views(self, user: str) -> list[View]:
        """The open modals of a person, the top one last."""
        return list(self.workspace.modals.get(user, ()))

    def home(self, user: str) -> View | None:
        """The Home tab of a person, if the bot has published one."""
        return self.workspace.homes.get(user)

    async def wait_for(self, predicate: Callable[[], T], timeout: float = 5.0) -> T:  # noqa: ASYNC109
        """Wait until `predicate` gives something true, asking after each change; raises TimeoutError."""
        return await self.changes.until(predicate, timeout)

    async def settled(self) -> None:
        """Wait until the bot has acknowledged every event that its own messages caused."""
        await self._courier.settled()

    def fail_next(
        self, method: str, error: str | int, *, retry_after: int | None = None, times: int = 1
    ) -> None:
        """Let the next calls of a method (or `response_url`) fail: Slack's error word, or a status as 429."""
        fault = Fault(error) if isinstance(error, str) else Fault("ratelimited", error, retry_after)
        self._api.faults[method].extend([fault] * times)

    def out_of_turn(self, *, twice: bool = False, reordered: bool = False) -> None:
        """Send events twice, or of two the later one first."""
        self._courier.twice, self._courier.turns.swapped = twice, reordered

    def trouble(self, choose: Trouble) -> None:
        """Let calls fail as `choose` says."""
        self._api.trouble = choose
