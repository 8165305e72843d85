"""Clients for Slack's Web API: the one that requests are answered with, and one for a workspace by its name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

import aiohttp
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator
from slack_sdk.web.async_client import AsyncWebClient

from bot.holds import ShortWaits
from bot.keys import encryption
from bot.settings import Mode, Settings
from bot.store import Store
from bot.store.installations import SealedInstallations

ClientOf = Callable[[str, str | None, bool], Awaitable[AsyncWebClient | None]]
"""The client for a team, its organisation, and whether all of that installed the app; None where it did not."""


def slack_client(
    settings: Settings, session: aiohttp.ClientSession | None, token: str | None = None
) -> AsyncWebClient:
    """A client that waits when Slack asks it to, and tries again when Slack stumbles."""
    return AsyncWebClient(
        token=token,
        base_url=settings.slack_api_url,
        session=session,
        retry_handlers=[
            AsyncConnectionErrorRetryHandler(),
            ShortWaits(max_retry_count=2),
            AsyncServerErrorRetryHandler(),
        ],
    )


def installations_of(
    settings: Settings, store: Store, clock: Callable[[], datetime], client: AsyncWebClient
) -> SealedInstallations:
    """The installations of many workspaces; tokens are changed before they run out."""
    rotator = AsyncTokenRotator(
        client_id=settings.client_id or "", client_secret=client_secret(settings), client=client
    )
    return SealedInstallations(store, encryption(settings), clock, rotator)


def clients_by_team(
    settings: Settings, store: Store, clock: Callable[[], datetime], session: aiohttp.ClientSession | None
) -> ClientOf:
    """How to come to a workspace's client where no request of that workspace is at hand."""
    installations = (
        installations_of(settings, store, clock, slack_client(settings, session))
        if settings.mode is Mode.OAUTH
        else None
    )

    async def client_of(team: str, enterprise: str | None, whole_organisation: bool) -> AsyncWebClient | None:
        if installations is None:
            token = settings.bot_token.get_secret_value() if settings.bot_token else None
        else:
            bot = await installations.async_find_bot(
                enterprise_id=enterprise, team_id=team, is_enterprise_install=whole_organisation
            )
            token = bot.bot_token if bot else None
        return slack_client(settings, session, token) if token else None

    return client_of


def client_secret(settings: Settings) -> str:
    """The app's client secret; empty if there is none."""
    return settings.client_secret.get_secret_value() if settings.client_secret else ""
