"""The one path from Slack into the bot, shared by HTTP and Socket Mode."""

from __future__ import annotations

import logging
import time

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.errors import BotError
from bot.serve.metrics import Metrics, kind_of
from bot.serve.work import Work

_LOG = logging.getLogger(__name__)


async def dispatch(app: AsyncApp, request: AsyncBoltRequest, work: Work, metrics: Metrics) -> BoltResponse:
    """Hand a request to Bolt, hold what it starts, measure the acknowledgement.

    Never raises: 503 while stopping or if the store fails (Slack sends it again), 400 for a shape that Bolt
    cannot walk through.
    """
    kind, began = kind_of(request.body), time.perf_counter()
    metrics.count_retry(next(iter(request.headers.get("x-slack-retry-reason", ())), None))
    response = await _answer(app, request, work, kind)
    metrics.acknowledged.labels(kind, str(response.status)).observe(time.perf_counter() - began)
    return response


async def _answer(app: AsyncApp, request: AsyncBoltRequest, work: Work, kind: str) -> BoltResponse:
    if work.closing:
        return BoltResponse(status=503, body={"error": "stopping"})
    try:
        response: BoltResponse = await work.run(app.async_dispatch(request))
    except BotError as error:
        _LOG.error("%s not handled: %s", kind, error)
        return BoltResponse(status=503, body={"error": "unavailable"})
    except Exception as error:
        _LOG.warning("%s not understood: %s", kind, error)
        return BoltResponse(status=400, body={"error": "not_understood"})
    return response
