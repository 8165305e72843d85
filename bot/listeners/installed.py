"""Right after an installation: the five steps, in a direct message to whoever installed it."""

from __future__ import annotations

import logging
from collections.abc import Callable

import aiohttp
from slack_bolt import BoltResponse
from slack_bolt.oauth.async_callback_options import AsyncSuccessArgs
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import SlackCallError, StoreError, error_code
from bot.listeners.first_day import welcome_installer
from bot.listeners.kit import Kit

_LOG = logging.getLogger(__name__)


def welcome_installers(flow: AsyncOAuthFlow, kit: Kit, new_client: Callable[[], AsyncWebClient]) -> None:
    """Have the flow send the steps after each installation. The installation stands, whether they arrive or not."""
    page = flow.success_handler

    async def success(args: AsyncSuccessArgs) -> BoltResponse:
        installed = args.installation
        client = new_client()
        client.token = installed.bot_token
        if installed.team_id and installed.user_id:
            try:
                await welcome_installer(kit, client, installed.team_id, installed.user_id)
            except (SlackApiError, SlackCallError, StoreError, aiohttp.ClientError, TimeoutError) as error:
                _LOG.warning("The steps to set it up were not sent: %s", error_code(error))
        return await page(args)

    flow.success_handler = success
