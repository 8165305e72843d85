"""Whose token a request is answered with; Bolt asks before anything else is done with it.

Bolt's own ways call `auth.test` here and let a request go that comes while Slack stumbles (platform notes 2.2, 10).
An installation tells all that is needed. With one token of one workspace `auth.test` is asked once, and a request that
comes while it fails is turned away with 503, so that Slack sends it again.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
from slack_bolt.async_app import AsyncBoltContext
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import SlackCallError, error_code
from bot.patience import is_passing
from bot.store.installations import SealedInstallations

Authorize = Callable[..., Awaitable[Any]]
"""Gives an `AuthorizeResult`, or None: then Bolt goes no further."""

_LOG = logging.getLogger(__name__)


def of_installations(installations: SealedInstallations) -> Authorize:
    """For many workspaces: the token kept of the one that asks, None if there is none. Raises `StoreError`."""

    async def authorize(
        context: AsyncBoltContext, enterprise_id: str | None, team_id: str | None
    ) -> AuthorizeResult | None:
        bot = await installations.async_find_bot(
            enterprise_id=enterprise_id,
            team_id=team_id,
            is_enterprise_install=context.is_enterprise_install,
        )
        if bot is None:
            return None
        return AuthorizeResult(
            enterprise_id=bot.enterprise_id,
            team_id=bot.team_id,
            bot_user_id=bot.bot_user_id,
            bot_id=bot.bot_id,
            bot_token=bot.bot_token,
            bot_scopes=bot.bot_scopes,
        )

    return authorize


def of_one_token(token: str) -> Authorize:
    """For one workspace: what `auth.test` says of its token, None if Slack refuses it.

    Raises `SlackCallError` while Slack cannot be asked.
    """
    known: AuthorizeResult | None = None

    async def authorize(client: AsyncWebClient) -> AuthorizeResult | None:
        nonlocal known
        if known is None:
            try:
                answer = await client.auth_test(token=token)
            except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError) as error:
                if is_passing(error):
                    raise SlackCallError("auth.test", error_code(error)) from None
                _LOG.error("Slack refuses the bot's token: %s", error_code(error))
                return None
            known = AuthorizeResult.from_auth_test_response(auth_test_response=answer, bot_token=token)
        return known

    return authorize
