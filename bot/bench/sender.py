"""Slack's side of the Events API: signed, at a steady pace whatever comes back, and again if nothing does."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from dataclasses import dataclass

import aiohttp

from bot.bench.posts import Post
from bot.practice.delivery import ACK_SECONDS
from bot.practice.signing import signed

PAUSES = (0.0, 5.0, 15.0)
"""Seconds before each repetition. Slack's are 0, 60 and 300: shortened, so that a run ends."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of one event."""

    post: Post
    at: float
    """When it was to be sent for the first time, in seconds since 1970."""
    seconds: float | None
    """From then to its acknowledgement; None: it was never acknowledged."""
    tries: int = 1
    status: int | None = 200
    """HTTP status of the last try; None: there was no answer in three seconds."""


class Sender:
    """An async context manager that sends to one address, or to one after the other."""

    def __init__(self, secret: str, *urls: str, pauses: tuple[float, ...] = PAUSES) -> None:
        self.urls = urls
        self.sent: list[Sent] = []
        self._secret, self._pauses, self._turn = secret, pauses, 0
        self._tasks: set[asyncio.Task[Sent]] = set()

    async def __aenter__(self) -> Sender:
        """Open the connections."""
        self._session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=ACK_SECONDS),
            connector=aiohttp.TCPConnector(limit=0),
            cookie_jar=aiohttp.DummyCookieJar(),
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        """Wait for nothing more, and close them."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._session.close()

    async def steadily(self, posts: Iterable[Post], rate: float) -> None:
        """Send `rate` a second, however slowly they are acknowledged; done when the last one is on its way."""
        began = time.time()
        for number, post in enumerate(posts):
            due = began + number / rate
            if (early := due - time.time()) > 0:
                await asyncio.sleep(early)
            self.later(post, due)

    def later(self, post: Post, at: float | None = None, before: int = 0) -> None:
        """Send one without waiting for it."""
        task = asyncio.create_task(self.send(post, at, before))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    @property
    def acknowledged(self) -> int:
        """How many events were."""
        return sum(one.seconds is not None for one in self.sent)

    def once_more(self, most: int) -> int:
        """Send again what was never acknowledged, the oldest first, at most so many; how many that are."""
        given_up = [one for one in self.sent if one.seconds is None][:most]
        self.sent = [one for one in self.sent if one not in given_up]
        for one in given_up:
            self.later(one.post, one.at, one.tries)
        return len(given_up)

    async def finished(self) -> None:
        """Wait until each was acknowledged or given up."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def send(self, post: Post, at: float | None = None, before: int = 0) -> Sent:
        """Send one, again if it must be, and note what became of it; it was sent `before` so many times."""
        at = time.time() if at is None else at
        status, tries = await self.once(post.body, _repeated(before, None)), before + 1
        for pause in self._pauses:
            if status == 200:
                break
            await asyncio.sleep(pause)
            status = await self.once(post.body, _repeated(tries, status))
            tries += 1
        sent = Sent(post, at, time.time() - at if status == 200 else None, tries, status)
        self.sent.append(sent)
        return sent

    async def once(
        self, body: bytes, extra: dict[str, str] | None = None, content_type: str = "application/json"
    ) -> int | None:
        """One try; its HTTP status, or None if there was no answer."""
        headers = {
            "Content-Type": content_type,
            **signed(self._secret, body, int(time.time())),
            **(extra or {}),
        }
        url = self.urls[self._turn % len(self.urls)]
        self._turn += 1
        try:
            async with self._session.post(url, data=body, headers=headers) as answer:
                await answer.read()
                return answer.status
        except (TimeoutError, aiohttp.ClientError):
            return None


def _repeated(tries: int, status: int | None) -> dict[str, str]:
    """Slack's headers of a repetition; none of a first try."""
    reason = "http_timeout" if status is None else "http_error"
    return {"X-Slack-Retry-Num": str(tries), "X-Slack-Retry-Reason": reason} if tries else {}
