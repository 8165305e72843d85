"""`/healthz`, `/readyz` and `/metrics`: for orchestrators and dashboards; they say nothing about anybody."""

from __future__ import annotations

import asyncio
import datetime as dt
import math
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

from bot.errors import BotError
from bot.serve.metrics import CONTENT_TYPE, Metrics
from bot.serve.work import Work
from bot.store import Store
from bot.store.inbox import InboxRows
from checks import check, model_loaded

Probe = Callable[[], Awaitable[bool]]
PROBE_SECONDS = 2.0


def database_probe(store: Store) -> Probe:
    """Whether the database answers."""

    async def answers() -> bool:
        await store.ping()
        return True

    return answers


def engine_probe() -> Probe:
    """Whether the engine is loaded: it checks one sentence, once, off the loop."""
    loaded = False

    async def answers() -> bool:
        nonlocal loaded
        if not loaded:
            await asyncio.to_thread(check, "I feel honoured that you told me.")
            loaded = True
        return True

    return answers


def health_routes(
    probes: Mapping[str, Probe], work: Work, metrics: Metrics, store: Store
) -> list[web.RouteDef]:
    """The three routes; `probes` are the parts that must answer before traffic makes sense."""

    async def healthz(_request: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def readyz(_request: web.Request) -> web.Response:
        """Ready without the sentence model too: the heuristics answer alone, and `model` says so."""
        answers = await asyncio.gather(*(_ask(probe) for probe in probes.values()))
        parts = dict(zip(probes, answers, strict=True)) | {"open": not work.closing}
        for part, answer in parts.items():
            metrics.ready.labels(part).set(answer)
        ready = all(parts.values())
        return web.json_response(
            {"ready": ready, "parts": parts, "model": model_loaded()}, status=200 if ready else 503
        )

    async def figures(_request: web.Request) -> web.Response:
        metrics.in_hand.set(work.in_hand)
        await _measure(InboxRows(store), metrics)
        return web.Response(body=metrics.exposition(), headers={"Content-Type": CONTENT_TYPE})

    return [web.get("/healthz", healthz), web.get("/readyz", readyz), web.get("/metrics", figures)]


async def _measure(rows: InboxRows, metrics: Metrics) -> None:
    """Depth and age of the inbox, shared by all replicas; not a number while the database does not answer."""
    try:
        async with asyncio.timeout(PROBE_SECONDS):
            depth = await rows.depth()
    except (BotError, TimeoutError):
        metrics.inbox_waiting.set(math.nan)
        metrics.inbox_oldest.set(math.nan)
        return
    now = dt.datetime.now(dt.UTC)
    metrics.inbox_waiting.set(depth.waiting)
    metrics.inbox_oldest.set((now - (depth.oldest or now)).total_seconds())


async def _ask(probe: Probe) -> bool:
    try:
        async with asyncio.timeout(PROBE_SECONDS):
            return await probe()
    except (BotError, TimeoutError):
        return False
