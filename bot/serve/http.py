"""The HTTP server: Slack's signed requests, OAuth pages, health and figures."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.errors import ConfigError
from bot.serve.dispatch import dispatch
from bot.serve.gate import BODY_BYTES, TurnedAway, admitted
from bot.serve.health import Probe, database_probe, engine_probe, health_routes
from bot.serve.metrics import Metrics
from bot.serve.work import DRAIN_SECONDS, Beside, Work, nothing_beside
from bot.settings import Mode, Settings
from bot.store import Store

_LOG = logging.getLogger(__name__)
_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def web_application(
    app: AsyncApp,
    settings: Settings,
    store: Store,
    *,
    work: Work | None = None,
    metrics: Metrics | None = None,
    probes: Mapping[str, Probe] | None = None,
) -> web.Application:
    """The aiohttp application around a Bolt app, ready to be served.

    `POST /slack/events` is there unless in Socket Mode, the OAuth pages if the app has an OAuth flow.
    `probes` are asked by `/readyz` beside the database and the engine.
    """
    work, metrics = work or Work(), metrics or Metrics()
    web_app = web.Application(client_max_size=BODY_BYTES, middlewares=[_without_tracebacks])
    every_probe = {"database": database_probe(store), "engine": engine_probe(), **(probes or {})}
    web_app.add_routes(health_routes(every_probe, work, metrics, store))
    if settings.signing_secret is not None and settings.mode is not Mode.SOCKET:
        secret = settings.signing_secret.get_secret_value()
        web_app.add_routes([web.post("/slack/events", _events(app, secret, work, metrics))])
    if app.oauth_flow is not None:
        install, redirect = app.oauth_flow.handle_installation, app.oauth_flow.handle_callback
        web_app.add_routes(
            [web.get("/slack/install", _page(install)), web.get("/slack/oauth_redirect", _page(redirect))]
        )
    return web_app


@asynccontextmanager
async def http_server(
    web_app: web.Application, settings: Settings, work: Work, drain: float = DRAIN_SECONDS
) -> AsyncIterator[str]:
    """Serve while this lasts; gives the base URL. At the end: no new requests, finish what is in hand, close.

    Raises `ConfigError` if the address cannot be bound.
    """
    runner = web.AppRunner(web_app, access_log=None, handle_signals=False, shutdown_timeout=1.0)
    await runner.setup()
    try:
        with work.holding():
            site = web.TCPSite(runner, settings.host, settings.port)
            try:
                await site.start()
            except OSError:
                raise ConfigError(
                    f"Port {settings.port} on {settings.host} is taken or not allowed: "
                    "set SHAREWELL_PORT (and SHAREWELL_HOST) to a free one."
                ) from None
            try:
                yield f"http://{settings.host}:{runner.addresses[0][1]}"
            finally:
                work.closing = True
                await site.stop()
                late = await work.finish(drain)
                if late:
                    _LOG.warning("stopped with %d tasks unfinished", late)
    finally:
        await runner.cleanup()


async def serve_until(
    stop: asyncio.Event, web_app: web.Application, settings: Settings, work: Work, beside: Beside, said: str
) -> None:
    """Serve until `stop` is set, and do what is `beside` that; `said` is logged with the URL in place of its %s."""
    async with http_server(web_app, settings, work) as url, beside(work):
        _LOG.info(said, url)
        await stop.wait()
        _LOG.info("stopping: %d tasks in hand", work.in_hand)


async def run_http(
    app: AsyncApp,
    settings: Settings,
    store: Store,
    stop: asyncio.Event,
    *,
    metrics: Metrics | None = None,
    beside: Beside = nothing_beside,
) -> None:
    """Serve Slack's signed requests until `stop` is set, and do what is to be done `beside` that."""
    work = Work()
    web_app = web_application(app, settings, store, work=work, metrics=metrics)
    await serve_until(stop, web_app, settings, work, beside, f"listening on %s for {settings.mode}")


@web.middleware
async def _without_tracebacks(request: web.Request, handler: _Handler) -> web.StreamResponse:
    """Answer what nobody foresaw with a bare 500, and log its type and place."""
    try:
        return await handler(request)
    except web.HTTPException:
        raise
    except Exception:
        _LOG.exception("request failed")
        return web.json_response({"error": "internal"}, status=500)


def _events(app: AsyncApp, signing_secret: str, work: Work, metrics: Metrics) -> _Handler:
    async def receive(request: web.Request) -> web.StreamResponse:
        try:
            bolt_request = await admitted(request, signing_secret)
        except TurnedAway as refusal:
            metrics.refused.labels(refusal.reason).inc()
            _LOG.warning("turned a request away: %s", refusal.reason)
            return web.json_response({"error": refusal.reason}, status=refusal.status)
        return await to_aiohttp_response(await dispatch(app, bolt_request, work, metrics))

    return receive


def _page(answer: Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]) -> _Handler:
    """A page of the OAuth flow, opened by the person who installs the app."""

    async def page(request: web.Request) -> web.StreamResponse:
        return await to_aiohttp_response(await answer(await to_bolt_request(request)))

    return page
