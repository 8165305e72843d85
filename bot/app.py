"""The one Slack app, used unchanged over HTTP, over Socket Mode and in the practice room."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import aiohttp
from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_bolt.authorization.async_authorize import AsyncCallableAuthorize
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.web.async_client import AsyncWebClient

from bot.asking.asking import Asking, open_asking
from bot.authorize import of_installations, of_one_token
from bot.clients import client_secret, installations_of, slack_client
from bot.figures import Figures
from bot.guidance import load_guides
from bot.inbox import Handling, Inbox, open_inbox
from bot.inbox.intake import receive
from bot.inbox.seal import seal_of
from bot.keys import encryption
from bot.listeners.failures import is_misshapen, is_removed, note, tell
from bot.listeners.installed import welcome_installers
from bot.listeners.kit import Kit
from bot.listeners.lifecycle import forget_workspace
from bot.listeners.register import register_all
from bot.manifest import REDIRECT_PATH, bot_scopes
from bot.policies import load_policies
from bot.rules.book import RuleBook
from bot.settings import Mode, Settings, without_slack_environment
from bot.store import Store
from bot.store.installations import OneTimeStates, SealedInstallations
from bot.sums import Sums
from bot.words import load_words

INSTALL_PATH = "/slack/install"

_LOG = logging.getLogger(__name__)


def utc_now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def build_app(
    settings: Settings,
    store: Store,
    *,
    session: aiohttp.ClientSession | None = None,
    clock: Callable[[], datetime] = utc_now,
    inbox: Inbox | None = None,
    figures: Figures | None = None,
    asking: Asking | None = None,
) -> AsyncApp:
    """The app with all its listeners.

    `session` is shared by all calls to Slack and closed by whoever made it; `clock` gives the time in UTC;
    `inbox` and `asking` are of its own unless given (`bot.inbox.taking` and `bot.asking.loop` work them off).
    Raises `ConfigError` if a file in `config/` or the key cannot be used.
    """
    client = slack_client(settings, session)
    with without_slack_environment():
        sealed: SealedInstallations | None = None
        if settings.mode is Mode.OAUTH:
            sealed = installations_of(settings, store, clock, client)
            app = _app_for_many(settings, client, sealed, OneTimeStates(store, clock))
        else:
            app = AsyncApp(
                name="sharewell",
                client=client,
                signing_secret=_signing_secret(settings),
                authorize=of_one_token(settings.bot_token.get_secret_value() if settings.bot_token else ""),
                process_before_response=True,
            )
    kit = Kit(
        settings,
        store,
        load_words(),
        load_guides(settings.guidance_dir),
        load_policies(),
        RuleBook(store, encryption(settings)),
        Sums(store, seal_of(settings).secret),
        clock,
        session=session,
        installations=sealed,
        figures=figures or Figures(),
        asking=asking or open_asking(settings, store, clock, session),
    )

    inbox = inbox or open_inbox(settings, store, clock)
    if app.oauth_flow is not None:
        welcome_installers(app.oauth_flow, kit, lambda: slack_client(settings, session))

    @app.use
    async def hand_in(
        body: dict[str, Any], context: AsyncBoltContext, next_: Callable[[], Awaitable[None]]
    ) -> BoltResponse | None:
        """Keep a request in the inbox and acknowledge it; what comes out of the inbox goes to the listeners."""
        handling: Handling | None = context.get("handling")
        context["kit"], context["handling"] = kit, handling
        if handling is None:
            kept = await receive(app, inbox, kit, body, context)
            if kept is not None:
                return kept
        else:
            handling.let_in()
        await next_()
        return None

    @app.error
    async def on_error(
        error: Exception, body: dict[str, Any], client: AsyncWebClient, context: AsyncBoltContext
    ) -> BoltResponse | None:
        """Tell the person who waits that it didn't work, unless it will be tried again by itself.

        A window of a shape that nobody can read is answered with 400, in place of Bolt's 500: Slack keeps it open.
        """
        handling: Handling | None = context.get("handling")
        again = handling is not None and handling.will_be_tried_again(error)
        note(error)
        if sealed is not None and is_removed(error):
            await forget_workspace(context, kit)
        told = None if again else await tell(kit, error, body, client)
        if handling is not None:
            handling.failed(error, told=told)
        return BoltResponse(status=400, body={"error": "not_understood"}) if is_misshapen(error) else None

    register_all(app)
    return app


def _app_for_many(
    settings: Settings, client: AsyncWebClient, installations: SealedInstallations, states: OneTimeStates
) -> AsyncApp:
    """An app for many workspaces, each with a token of its own."""
    oauth = AsyncOAuthSettings(
        client_id=settings.client_id or "",
        client_secret=client_secret(settings),
        scopes=bot_scopes(),
        install_path=INSTALL_PATH,
        redirect_uri_path=REDIRECT_PATH,
        redirect_uri=f"{settings.public_url}{REDIRECT_PATH}" if settings.public_url else None,
        installation_store=installations,
        installation_store_bot_only=True,
        state_store=states,
    )
    oauth.authorize = AsyncCallableAuthorize(logger=_LOG, func=of_installations(installations))
    return AsyncApp(
        name="sharewell",
        client=client,
        signing_secret=_signing_secret(settings),
        oauth_settings=oauth,
        process_before_response=True,
    )


def _signing_secret(settings: Settings) -> str:
    """Over Socket Mode there may be none: what comes in is proved by the app-level token."""
    return settings.signing_secret.get_secret_value() if settings.signing_secret else ""
