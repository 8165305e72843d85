"""Slack's requests to the app: signed, sent over HTTP, acknowledged within three seconds or not at all."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Coroutine, Mapping
from urllib.parse import urlencode

import aiohttp

from bot.practice.keys import Keys
from bot.practice.model import Delivery, Json
from bot.practice.payloads import as_form
from bot.practice.signing import signed
from bot.practice.sockets import Sockets
from bot.practice.turns import Turns

ACK_SECONDS = 3.0
RETRIES = (0.0, 60.0, 300.0)
"""Seconds before each of Slack's three retries of an event (docs.slack.dev, "Events API")."""
_FORM = "application/x-www-form-urlencoded"


class Courier:
    """Carries requests to the bot and keeps what came back; signatures bear the true time."""

    def __init__(
        self,
        keys: Keys,
        changed: Callable[[], None],
        retries: tuple[float, ...] = (),
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.sockets = Sockets(keys, clock, changed)
        self.bot_url = ""
        self.deliveries: list[Delivery] = []
        self._secret = keys.signing_secret
        self._changed = changed
        self._session: aiohttp.ClientSession | None = None
        self.twice = False
        """Whether Slack sends each event again although it was acknowledged."""
        self.turns = Turns()
        self._retries = retries
        self._tasks: set[asyncio.Task[object]] = set()

    async def event(self, envelope: Json) -> Delivery:
        """Send an Events API envelope; what is not acknowledged is sent again, as often as was agreed."""
        kind, body = str(envelope["event"]["type"]), json.dumps(envelope).encode()
        overtaken = await self.turns.wait()
        delivery = await self._send(kind, body, "application/json")
        if overtaken is not None:
            overtaken.set()
        if self.twice:
            await self.again(delivery)
        if not delivery.ok and self._retries:
            self._beside(self._again_later(delivery))
        return delivery

    async def _again_later(self, delivery: Delivery) -> None:
        """Slack's retries, until one is acknowledged or the app asks for no more."""
        for number, seconds in enumerate(self._retries, 1):
            if delivery.ok or delivery.no_retry:
                return
            await asyncio.sleep(seconds)
            delivery = await self.again(
                delivery, number, "http_timeout" if delivery.status is None else "http_error"
            )

    async def command(self, form: Json) -> Delivery:
        """Send a slash command."""
        return await self._send("slash_command", urlencode(form).encode(), _FORM)

    async def interaction(self, payload: Json) -> Delivery:
        """Send a click, a submission or a shortcut."""
        return await self._send(str(payload["type"]), as_form(payload), _FORM)

    async def again(self, delivery: Delivery, number: int = 1, reason: str = "http_timeout") -> Delivery:
        """Send the same request once more, as Slack does when it has seen no acknowledgement."""
        return await self._send(delivery.kind, delivery.request, delivery.content_type, (number, reason))

    def later(self, envelope: Json) -> None:
        """Send an event without waiting for its acknowledgement."""
        self._beside(self.event(envelope))

    @property
    def reaches_someone(self) -> bool:
        """Whether there is an app to send to."""
        return bool(self.bot_url) or self.sockets.count > 0

    def _beside(self, work: Coroutine[object, object, object]) -> None:
        task: asyncio.Task[object] = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def raw(self, body: bytes, headers: Mapping[str, str]) -> int:
        """Send any bytes with any headers, unsigned unless the headers say so; gives the HTTP status."""
        async with self._open().post(self.bot_url, data=body, headers=headers) as answer:
            await answer.read()
            return answer.status

    async def settled(self) -> None:
        """Wait until no event is on its way."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self) -> None:
        """Drop what is on its way and close the connections."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.sockets.close()
        if self._session is not None:
            await self._session.close()

    def _open(self) -> aiohttp.ClientSession:
        if not self.bot_url:
            raise RuntimeError("no bot is connected to the practice room: call connect(url) first")
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=ACK_SECONDS)
            self._session = aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar())
        return self._session

    async def _send(
        self, kind: str, body: bytes, content_type: str, retry: tuple[int, str] | None = None
    ) -> Delivery:
        if self.sockets.count:
            return self._kept(await self.sockets.deliver(kind, body, content_type, retry, ACK_SECONDS))
        headers = {"Content-Type": content_type, **signed(self._secret, body, int(time.time()))}
        headers["User-Agent"] = "Slackbot 1.0 (+https://api.slack.com/robots)"
        if retry is not None:
            headers |= {"X-Slack-Retry-Num": str(retry[0]), "X-Slack-Retry-Reason": retry[1]}
        try:
            async with self._open().post(self.bot_url, data=body, headers=headers) as answer:
                no_retry = answer.headers.get("X-Slack-No-Retry") == "1"
                came = await answer.read()
                delivery = Delivery(kind, body, content_type, answer.status, came, no_retry)
        except (TimeoutError, aiohttp.ClientError):
            delivery = Delivery(kind, body, content_type, None)
        return self._kept(delivery)

    def _kept(self, delivery: Delivery) -> Delivery:
        self.deliveries.append(delivery)
        self._changed()
        return delivery
