"""The one Slack app, used unchanged over HTTP, over Socket Mode and in the practice room."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import aiohttp
from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_bolt.authorization.async_authorize import AsyncInstallationStoreAuthorize
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient

from bot.figures import Figures
from bot.guidance import load_guides
from bot.keys import encryption
from bot.listeners.failures import tell
from bot.listeners.kit import Kit
from bot.listeners.lasting import LastingAck
from bot.listeners.register import register_all
from bot.manifest import REDIRECT_PATH, bot_scopes
from bot.policies import load_policies
from bot.settings import Mode, Settings, without_slack_environment
from bot.store import Store
from bot.store.installations import OneTimeStates, SealedInstallations
from bot.words import load_words

INSTALL_PATH = "/slack/install"


def utc_now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def build_app(
    settings: Settings,
    store: Store,
    *,
    session: aiohttp.ClientSession | None = None,
    clock: Callable[[], datetime] = utc_now,
    figures: Figures | None = None,
) -> AsyncApp:
    """The app with all its listeners.

    `session` is shared by all calls to Slack and closed by whoever made it; `clock` gives the time in UTC.
    Raises `ConfigError` if a file in `config/` or the key cannot be used.
    """
    client = _client(settings, session)
    with without_slack_environment():
        sealed: SealedInstallations | None = None
        if settings.mode is Mode.OAUTH:
            sealed = SealedInstallations(store, encryption(settings), clock)
            app = _app_for_many(settings, client, sealed, OneTimeStates(store, clock))
        else:
            app = AsyncApp(name="sharewell", client=client, signing_secret=_signing_secret(settings))
    kit = Kit(
        settings,
        store,
        load_words(),
        load_guides(),
        load_policies(),
        clock,
        session=session,
        installations=sealed,
        figures=figures or Figures(),
    )

    @app.use
    async def hand_in(
        body: dict[str, Any], context: AsyncBoltContext, next_: Callable[[], Awaitable[None]]
    ) -> BoltResponse | None:
        """Give listeners the kit; acknowledge an event that was here before and leave it at that."""
        if body.get("event_id") and not kit.events.add((context.team_id, body["event_id"])):
            return BoltResponse(status=200, body="")
        context["kit"], context["ack"] = kit, LastingAck()
        await next_()
        return None

    @app.error
    async def on_error(error: Exception, body: dict[str, Any], client: AsyncWebClient) -> None:
        """Tell the person who waits that it didn't work."""
        await tell(kit, error, body, client)

    register_all(app)
    return app


def _client(settings: Settings, session: aiohttp.ClientSession | None) -> AsyncWebClient:
    """A client that waits when Slack asks it to, and tries again when Slack stumbles."""
    return AsyncWebClient(
        token=settings.bot_token.get_secret_value() if settings.bot_token else None,
        base_url=settings.slack_api_url,
        session=session,
        retry_handlers=[
            AsyncConnectionErrorRetryHandler(),
            AsyncRateLimitErrorRetryHandler(max_retry_count=2),
            AsyncServerErrorRetryHandler(),
        ],
    )


def _app_for_many(
    settings: Settings, client: AsyncWebClient, installations: SealedInstallations, states: OneTimeStates
) -> AsyncApp:
    """An app for many workspaces, each with a token of its own."""
    client_id = settings.client_id or ""
    client_secret = settings.client_secret.get_secret_value() if settings.client_secret else ""
    authorize = AsyncInstallationStoreAuthorize(
        logger=installations.logger,
        client_id=client_id,
        client_secret=client_secret,
        installation_store=installations,
        bot_only=True,
        cache_enabled=True,
        client=client,
    )
    oauth = AsyncOAuthSettings(
        client_id=client_id,
        client_secret=client_secret,
        scopes=bot_scopes(),
        install_path=INSTALL_PATH,
        redirect_uri_path=REDIRECT_PATH,
        redirect_uri=f"{settings.public_url}{REDIRECT_PATH}" if settings.public_url else None,
        installation_store=installations,
        installation_store_bot_only=True,
        state_store=states,
    )
    oauth.authorize = authorize
    return AsyncApp(
        name="sharewell", client=client, signing_secret=_signing_secret(settings), oauth_settings=oauth
    )


def _signing_secret(settings: Settings) -> str:
    """Over Socket Mode there may be none: what comes in is proved by the app-level token."""
    return settings.signing_secret.get_secret_value() if settings.signing_secret else ""
