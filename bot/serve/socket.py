"""Socket Mode: the same requests over an outgoing WebSocket, for one workspace, with no public address."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import aiohttp
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_bolt.adapter.socket_mode.internals import build_headers
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.errors import ConfigError, error_code
from bot.outgoing import slack_session
from bot.patience import is_passing
from bot.serve.dispatch import dispatch
from bot.serve.health import Probe
from bot.serve.http import serve_until, web_application
from bot.serve.metrics import Metrics
from bot.serve.work import DRAIN_SECONDS, Beside, Work, nothing_beside
from bot.settings import Settings
from bot.store import Store

_LOG = logging.getLogger(__name__)


@asynccontextmanager
async def socket_connection(
    app: AsyncApp, app_token: str, work: Work, metrics: Metrics, drain: float = DRAIN_SECONDS
) -> AsyncIterator[Probe]:
    """Stay connected while this lasts, reconnecting by itself; gives whether it is connected right now.

    At the end envelopes are left unacknowledged, so that Slack gives them to another connection; what is
    in hand is finished; then the connection closes. Raises `ConfigError` if Slack refuses the token.
    """
    handler = AsyncSocketModeHandler(app, app_token)
    client = handler.client
    client.socket_mode_request_listeners[:] = [_receive(app, work, metrics)]
    client.on_message_listeners.append(_count_greetings(metrics))
    await client.aiohttp_client_session.close()
    client.aiohttp_client_session = slack_session(str(app.client.base_url))
    with work.holding():
        connecting: asyncio.Task[None] | None = None
        try:
            client.wss_uri = await _address(app, app_token)
            connecting = asyncio.create_task(handler.connect_async())  # type: ignore[no-untyped-call]
            yield client.is_connected
        finally:
            late = await work.finish(drain)
            if late:
                _LOG.warning("stopped with %d tasks unfinished", late)
            if connecting is not None:
                connecting.cancel()
            await handler.close_async()  # type: ignore[no-untyped-call]
            rest = [
                connecting,
                client.message_processor,
                client.current_session_monitor,
                client.message_receiver,
            ]
            await asyncio.gather(*(task for task in rest if task is not None), return_exceptions=True)


async def run_socket(
    app: AsyncApp,
    settings: Settings,
    store: Store,
    stop: asyncio.Event,
    *,
    metrics: Metrics | None = None,
    beside: Beside = nothing_beside,
) -> None:
    """Serve over Socket Mode until `stop` is set, with health and figures over HTTP, and do what is `beside` it.

    Raises `ConfigError` if there is no app-level token or Slack refuses it.
    """
    if settings.app_token is None:
        raise ConfigError("Socket Mode needs SLACK_APP_TOKEN: set it as well.")
    work, metrics = Work(), metrics or Metrics()
    token = settings.app_token.get_secret_value()
    async with socket_connection(app, token, work, metrics) as connected:
        web_app = web_application(
            app, settings, store, work=work, metrics=metrics, probes={"socket": connected}
        )
        await serve_until(stop, web_app, settings, work, beside, "connecting over Socket Mode; health on %s")


async def _address(app: AsyncApp, app_token: str) -> str | None:
    """Where to connect; None if Slack cannot be asked just now, which the client then keeps trying."""
    try:
        answer = await app.client.apps_connections_open(app_token=app_token)
    except SlackApiError as error:
        code = error_code(error)
        if not is_passing(error):
            raise ConfigError(
                f"Slack refused SLACK_APP_TOKEN ({code}): make an app-level token with the scope "
                "connections:write under Basic Information, and switch Socket Mode on."
            ) from None
        _LOG.warning("Slack gives no connection (%s), trying again", code)
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        _LOG.warning("Slack is out of reach, trying again: %s", error)
    else:
        return str(answer["url"])
    return None


def _count_greetings(metrics: Metrics) -> Callable[[aiohttp.WSMessage], Awaitable[None]]:
    """Every connection begins with a "hello" of Slack's."""

    async def count(message: aiohttp.WSMessage) -> None:
        with contextlib.suppress(
            ValueError, AttributeError
        ):  # a frame that is no JSON object: none of Slack's
            if json.loads(message.data).get("type") == "hello":
                metrics.connections.inc()

    return count


def _receive(
    app: AsyncApp, work: Work, metrics: Metrics
) -> Callable[[AsyncBaseSocketModeClient, SocketModeRequest], Awaitable[None]]:
    async def receive(client: AsyncBaseSocketModeClient, envelope: SocketModeRequest) -> None:
        if not work.closing:
            await work.run(answer(client, envelope))

    async def answer(client: AsyncBaseSocketModeClient, envelope: SocketModeRequest) -> None:
        began = time.time()
        request = AsyncBoltRequest(mode="socket_mode", body=envelope.payload, headers=build_headers(envelope))
        response = await dispatch(app, request, work, metrics)
        with contextlib.suppress(ConnectionError):  # unacknowledged: Slack sends it again
            await send_async_response(client, envelope, response, began)

    return receive
