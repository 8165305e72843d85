"""How long a newcomer waits: for the page after `python -m bot practice`, and for the answer to a direct message on it."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

from bot.errors import BotError
from bot.practice import seed
from bot.practice.model import Json

LONGEST = 60.0
"""Seconds after which nothing is waited for any more."""
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
    try:
        async with (
            asyncio.timeout(LONGEST),
            _opened() as (url, began),
            aiohttp.ClientSession(read_bufsize=2**22) as session,
        ):
            await _page(session, url)
            ready = time.perf_counter() - began
            return (
                Wait("page ready after the start", ready, 2),
                Wait("direct message answered on the page", await _answer(session, url), 1),
            )
    except TimeoutError:
        raise BotError(f"The practice room was not ready, or did not answer, in {LONGEST:g} s.") from None


async def _page(session: aiohttp.ClientSession, url: str) -> None:
    while True:
        try:
            async with session.get(url) as answer:
                await answer.read()
                return
        except aiohttp.ClientConnectionError:
            await asyncio.sleep(0.01)


async def _answer(session: aiohttp.ClientSession, url: str) -> float:
    """From the sending of a draft to the picture of the conversation that has an answer in it."""
    channel = seed.direct_message(seed.USERS[0]).id
    async with session.get(f"{url}page/stream", params={"user": seed.USERS[0].id}) as stream:
        await stream.content.readline()
        began = time.perf_counter()
        deed = {"do": "say", "user": seed.USERS[0].id, "channel": channel, "text": _DRAFT}
        sent = asyncio.create_task(_post(session, f"{url}page/do", deed))
        async for line in stream.content:
            if line.startswith(b"data: ") and _answered(json.loads(line.removeprefix(b"data: ")), channel):
                await sent
                return time.perf_counter() - began
    raise BotError("The practice room closed before it answered.")


async def _post(session: aiohttp.ClientSession, url: str, body: dict[str, str]) -> None:
    async with session.post(url, json=body) as answer:
        await answer.read()


def _answered(picture: Json, channel: str) -> bool:
    return any(message["app"] and message["channel"] == channel for message in picture["messages"])


@asynccontextmanager
async def _opened() -> AsyncIterator[tuple[str, float]]:
    """The address of a room of its own, and when its process was started."""
    with TemporaryDirectory(prefix="sharewell-practice-") as folder, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
        probe.close()
        kept = {n: told for n, told in os.environ.items() if not n.startswith(("SLACK_", "SHAREWELL_"))}
        root = str(Path(__file__).parents[2])
        path = os.pathsep.join(filter(None, (root, kept.get("PYTHONPATH"))))
        told = {**kept, "PYTHONPATH": path, "SHAREWELL_PORT": port, "SHAREWELL_DATA_DIR": folder}
        began = time.perf_counter()
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "practice"),
            env=told,
            cwd=folder,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            yield f"http://127.0.0.1:{port}/", began
        finally:
            process.terminate()
            await process.wait()
