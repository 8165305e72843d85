"""The bot as a process of its own: `python -m bot serve`, unchanged."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

import aiohttp
from prometheus_client.parser import text_string_to_metric_families

import bot
from bot.errors import BotError

READY_SECONDS = 60.0
_ROOT = Path(bot.__file__).parent.parent


class BotProcess:
    """One process. `environment` is all that it is told; `folder` is where it runs and logs to."""

    def __init__(self, environment: Mapping[str, str], folder: Path, name: str = "bot") -> None:
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.events_url = f"{self.url}/slack/events"
        self.log = folder / f"{name}.log"
        self._folder = folder
        self._environment = {**_without_ours(os.environ), **environment, "SHAREWELL_PORT": str(self.port)}
        self._process: asyncio.subprocess.Process | None = None

    @property
    def pid(self) -> int:
        """Its process id."""
        if self._process is None:
            raise RuntimeError("not started")
        return self._process.pid

    async def start(self, command: str = "serve", ready: str = "/readyz") -> None:
        """Start, and wait until a path answers that it is ready. Raises `BotError` if it does not."""
        self._process = await self._spawn(command)
        try:
            async with asyncio.timeout(READY_SECONDS), aiohttp.ClientSession() as session:
                while not await self._is_ready(session, ready):
                    if self._process.returncode is not None:
                        raise BotError(f"The bot did not start: see {self.log}.")
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise BotError(f"The bot was not ready within {READY_SECONDS:.0f} s: see {self.log}.") from None

    async def kill(self) -> None:
        """SIGKILL, if it is still there."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM; the exit status."""
        return await self._end(signal.SIGTERM)

    async def run(self, command: str) -> None:
        """Run another command of the bot with the same settings. Raises `BotError` if it fails."""
        if await (await self._spawn(command)).wait() != 0:
            raise BotError(f"`python -m bot {command}` failed: see {self.log}.")

    async def metrics(self) -> dict[str, float]:
        """What `/metrics` says, summed over labels. Raises `aiohttp.ClientError` or `TimeoutError`."""
        timeout = aiohttp.ClientTimeout(total=30)
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(f"{self.url}/metrics") as answer,
        ):
            said = await answer.text()
        figures: dict[str, float] = {}
        for family in text_string_to_metric_families(said):
            for sample in family.samples:
                figures[sample.name] = figures.get(sample.name, 0.0) + sample.value
        return figures

    async def _spawn(self, command: str) -> asyncio.subprocess.Process:
        call = sys.executable, "-m", "bot", command
        with self.log.open("ab") as log:
            return await asyncio.create_subprocess_exec(
                *call, env=self._environment, cwd=self._folder, stderr=log, stdout=log
            )

    async def _is_ready(self, session: aiohttp.ClientSession, path: str) -> bool:
        try:
            async with session.get(f"{self.url}{path}") as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False

    async def _end(self, number: signal.Signals) -> int:
        if self._process is None:
            return 0
        if self._process.returncode is None:
            self._process.send_signal(number)
        return await self._process.wait()


def _without_ours(environment: Mapping[str, str]) -> dict[str, str]:
    """Nobody's tokens; and the package is found from any folder."""
    kept = {name: told for name, told in environment.items() if not name.startswith(("SLACK_", "SHAREWELL_"))}
    path = os.pathsep.join(filter(None, (str(_ROOT), kept.get("PYTHONPATH"))))
    return kept | {"PYTHONPATH": path}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
