"""A stand-in for Slack, a database, and the bot between them, for one run."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography.fernet import Fernet

from bot.bench.database import Database, Engine, fresh_database
from bot.bench.machine import cpu_seconds
from bot.bench.posts import Kind, Town
from bot.bench.process import BotProcess
from bot.bench.report import Figure
from bot.bench.sender import PAUSES, Sender
from bot.bench.tally import Tally, tally
from bot.practice import StandIn

QUIET_SECONDS = 90.0
"""How long answers may stay away before they count as lost: longer than a lease."""
_LOOK_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Stage:
    """All that a run needs."""

    room: StandIn
    town: Town
    database: Database
    bots: tuple[BotProcess, ...]
    sender: Sender

    @property
    def bot(self) -> BotProcess:
        """The only one, or the first."""
        return self.bots[0]

    def tally(self) -> Tally:
        """What was sent so far beside what was answered so far."""
        return tally(self.sender.sent, self.room.transcript)

    async def settled(self, quiet: float = QUIET_SECONDS, after: float = 1.0) -> Tally:
        """Wait until nothing waits, or nothing moved for `quiet` seconds; and `after` that for doubles."""
        await self.sender.finished()
        seen, since = (-1, -1), time.monotonic()
        while time.monotonic() - since < quiet:
            now = len(self.room.transcript), await self.database.waiting()
            if now[1] == 0:
                break
            if now != seen:
                seen, since = now, time.monotonic()
            await asyncio.sleep(_LOOK_SECONDS)
        await asyncio.sleep(after)
        return self.tally()

    def cpu_per_event(self, before: float | None) -> Figure:
        """Processor time of the bot for each event sent, since it had used `before`: whatever else runs here."""
        now, events = cpu_seconds(self.bot.pid), len(self.sender.sent)
        each = math.nan if now is None or before is None or not events else (now - before) / events
        return Figure("bot's processor time per event", each, "s")

    async def shed(self, *bots: BotProcess) -> float:
        """How many passive checks these bots, or all, say that they left out under overload."""
        figures = [await bot.metrics() for bot in bots or self.bots]
        return sum(
            value
            for one in figures
            for name, value in one.items()
            if "shed" in name and "created" not in name
        )


@asynccontextmanager
async def stage(
    kind: Engine, *, bots: int = 1, pauses: tuple[float, ...] = PAUSES, **settings: str
) -> AsyncIterator[Stage]:
    """The bot, warm and ready; `settings` are further environment variables. Raises `BotError`."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="sharewell-bench-")))
        database = await stack.enter_async_context(fresh_database(kind, folder))
        await database.listen_everywhere()
        room = await stack.enter_async_context(StandIn())
        environment = {
            "SLACK_BOT_TOKEN": room.bot_token,
            "SLACK_SIGNING_SECRET": room.signing_secret,
            "SLACK_API_URL": room.api_url,
            "SHAREWELL_DATABASE_URL": database.url,
            "SHAREWELL_DATA_DIR": str(folder),
            "SHAREWELL_SECRET_KEY": Fernet.generate_key().decode(),
            "SHAREWELL_REGION": "AU",
            **settings,
        }
        made = tuple(BotProcess(environment, folder, f"bot{number}") for number in range(bots))
        for bot in made:
            stack.push_async_callback(bot.kill)
        await asyncio.gather(*(bot.start() for bot in made))
        urls = [bot.events_url for bot in made]
        room.connect(urls[0])
        sender = await stack.enter_async_context(Sender(room.signing_secret, *urls, pauses=pauses))
        yield Stage(room, Town(room), database, made, sender)


async def warmed(stage: Stage) -> None:
    """Let each process answer one draft first: its engine and connections are cold. Not in any figure."""
    for _ in stage.bots:
        await stage.sender.send(
            stage.town.post(Kind.DRAFT, *stage.town.person(), "I live at 3 Example Street")
        )
    await stage.settled(after=0)
    stage.sender.sent.clear()
    stage.room.transcript.clear()
