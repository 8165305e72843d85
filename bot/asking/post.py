"""Messages that have to be found again: to take the words out of them when a request moves on or is over."""

from __future__ import annotations

import logging

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.asking.ask import Place
from bot.blocks.parts import Said
from bot.errors import SlackCallError, error_code
from bot.patience import may_pass

_LOG = logging.getLogger(__name__)


async def post(client: AsyncWebClient, to: str, said: Said) -> Place:
    """Send a direct message; where it stands. Raises as the client does."""
    answer = await client.chat_postMessage(
        channel=to, text=said.text, blocks=said.blocks, unfurl_links=False, unfurl_media=False
    )
    return str(answer["channel"]), str(answer["ts"])


async def put_instead(client: AsyncWebClient, place: Place, said: Said) -> bool:
    """Put something else into a message; whether that worked."""
    try:
        await client.chat_update(channel=place[0], ts=place[1], text=said.text, blocks=said.blocks)
    except (SlackApiError, SlackCallError, aiohttp.ClientError, TimeoutError) as error:
        _LOG.error("A message could not be changed: %s", error_code(error))
        return False
    return True


async def tell(client: AsyncWebClient, worker: str, said: Said) -> None:
    """Tell a worker something. Raises what passes; who can't be told at all is not."""
    try:
        await post(client, worker, said)
    except (SlackApiError, SlackCallError) as error:
        if may_pass(error):
            raise
        _LOG.error("A worker could not be told: %s", error_code(error))
