"""How long a newcomer waits: for the page after `python -m bot practice`, and for the answer to a direct message on it."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

from bot.bench.process import READY_SECONDS, BotProcess
from bot.errors import BotError
from bot.practice import seed
from bot.practice.model import Json

_DRAFT = "I live at 14 Wattlebird Court, Thornbury, so I'm close by if you need me"


@dataclass(frozen=True, slots=True)
class Wait:
    """How long one thing took, and how long it may take, in seconds."""

    what: str
    seconds: float
    most: float

    def __str__(self) -> str:
        return f"{self.what}: {self.seconds:.2f} s (to be under {self.most:g} s)"


async def waits() -> tuple[Wait, Wait]:
    """Start the practice room as a process of its own, and write a draft there.

    The answer counts as on screen when the page has been sent it; drawing it takes milliseconds more. Raises
    `BotError` if either does not come within a minute.
    """
    with TemporaryDirectory(prefix="sharewell-practice-") as folder:
        room = BotProcess({"SHAREWELL_DATA_DIR": folder}, Path(folder), "practice")
        began = time.perf_counter()
        try:
            await room.start("practice", ready="/")
            ready = time.perf_counter() - began
            async with asyncio.timeout(READY_SECONDS), aiohttp.ClientSession(read_bufsize=2**22) as session:
                answered = await _answer(session, room.url)
        except TimeoutError:
            raise BotError(f"The practice room did not answer within {READY_SECONDS:.0f} s.") from None
        finally:
            await room.stop()
    return (
        Wait("page ready after the start", ready, 2),
        Wait("direct message answered on the page", answered, 1),
    )


async def _answer(session: aiohttp.ClientSession, url: str) -> float:
    """From the sending of a draft to the picture of the conversation that has an answer in it."""
    channel = seed.direct_message(seed.USERS[0]).id
    async with session.get(f"{url}/page/stream", params={"user": seed.USERS[0].id}) as stream:
        await stream.content.readline()
        began = time.perf_counter()
        deed = {"do": "say", "user": seed.USERS[0].id, "channel": channel, "text": _DRAFT}
        sent = asyncio.create_task(_post(session, f"{url}/page/do", deed))
        async for line in stream.content:
            if line.startswith(b"data: ") and _answered(json.loads(line.removeprefix(b"data: ")), channel):
                await sent
                return time.perf_counter() - began
    raise BotError("The practice room closed before it answered.")


async def _post(session: aiohttp.ClientSession, url: str, body: dict[str, str]) -> None:
    """Again, while the page is there and the bot is not yet."""
    while True:
        async with session.post(url, json=body) as answer:
            if answer.status == 200:
                return
        await asyncio.sleep(0.01)


def _answered(picture: Json, channel: str) -> bool:
    return any(message["app"] and message["channel"] == channel for message in picture["messages"])
