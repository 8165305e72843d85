"""What only Slack can say: whether tokens work, what they allow, whether we can be reached."""

from __future__ import annotations

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.asking.policy import load_asking_policy
from bot.doctor.finding import Finding
from bot.errors import ConfigError, error_code
from bot.manifest import EVENTS_PATH, bot_scopes
from bot.settings import Settings

_OUT_OF_REACH = "Slack is out of reach: check this machine's network, proxy and SLACK_API_URL."
_TOKEN_CURES = {
    "account_inactive": "the app was removed from the workspace: install it again and copy the new token.",
    "token_revoked": "it was revoked: install the app again and copy the new token.",
    "token_expired": "it has expired: switch token rotation off in the app's settings and install it again.",
    "not_allowed_token_type": "it is of another kind: copy the Bot User OAuth Token, which begins with xoxb-.",
    "ratelimited": "Slack asks to wait: try again in a minute.",
}


class Slack:
    """Slack as seen with these settings; `token` comes first, `scopes` rests on its answer."""

    def __init__(
        self, settings: Settings, session: aiohttp.ClientSession, slack: aiohttp.ClientSession
    ) -> None:
        self._settings = settings
        self._session = session
        bot_token = settings.bot_token.get_secret_value() if settings.bot_token else None
        self._client = AsyncWebClient(
            token=bot_token, base_url=settings.slack_api_url, session=slack, timeout=10, retry_handlers=[]
        )
        self._granted: frozenset[str] | None = None

    async def token(self) -> Finding:
        """Whether the bot token works, and where."""
        try:
            answer = await self._client.auth_test()
        except SlackApiError as error:
            code = error_code(error)
            cure = _TOKEN_CURES.get(
                code, "copy the Bot User OAuth Token again from OAuth & Permissions on your app's page."
            )
            return Finding("bot token", False, f"Slack refuses SLACK_BOT_TOKEN ({code}); {cure}")
        except (aiohttp.ClientError, TimeoutError, OSError):
            return Finding("bot token", False, _OUT_OF_REACH)
        self._granted = _granted(answer)
        return Finding(
            "bot token", True, f"it works in the workspace {answer.get('team', 'without a name')}."
        )

    def scopes(self) -> Finding:
        """Whether everything the manifest asks for was granted."""
        if self._granted is None:
            return Finding("scopes", True, "Slack did not say which were granted.")
        missing = sorted(set(bot_scopes()) - self._granted)
        if missing:
            return Finding(
                "scopes",
                False,
                f"missing {', '.join(missing)}: paste the output of `python -m bot manifest` under App Manifest "
                "on your app's page, then install the app again.",
            )
        extra = sorted(self._granted - set(bot_scopes()))
        note = f" {', '.join(extra)} could be taken away: nothing here uses it." if extra else ""
        return Finding("scopes", True, "all that are needed were granted." + note)

    async def supervisors(self) -> Finding:
        """Whether the people named as supervisors or as on call exist (user groups are taken as they are)."""
        try:
            on_call = load_asking_policy().on_call
        except ConfigError as error:
            return Finding("supervisors", False, str(error))
        members = tuple(dict.fromkeys((*self._settings.supervisors, *on_call)))
        if not members:
            return Finding(
                "supervisors",
                True,
                "nobody is named; to name somebody set SHAREWELL_SUPERVISORS to their ids with commas between.",
            )
        gone = [member for member in members if not member.startswith("S") and await self._is_gone(member)]
        if gone:
            return Finding(
                "supervisors",
                False,
                f"Slack knows no active member {', '.join(gone)}: correct SHAREWELL_SUPERVISORS, or on_call in config/asking/policy.yaml.",
            )
        return Finding("supervisors", True, f"{len(members)} named.")

    async def _is_gone(self, member: str) -> bool:
        try:
            user = (await self._client.users_info(user=member)).get("user") or {}
        except SlackApiError as error:
            return error_code(error) in ("user_not_found", "users_not_found", "user_not_visible")
        except (aiohttp.ClientError, TimeoutError, OSError):
            return False
        return bool(user.get("deleted") or user.get("is_bot"))

    async def socket(self) -> Finding:
        """Whether the app-level token opens a Socket Mode connection."""
        app_token = self._settings.app_token.get_secret_value() if self._settings.app_token else ""
        try:
            await self._client.apps_connections_open(app_token=app_token)
        except SlackApiError as error:
            return Finding(
                "socket",
                False,
                f"Slack refuses SLACK_APP_TOKEN ({error_code(error)}): make an app-level token with the scope "
                "connections:write under Basic Information, and switch Socket Mode on.",
            )
        except (aiohttp.ClientError, TimeoutError, OSError):
            return Finding("socket", False, _OUT_OF_REACH)
        return Finding("socket", True, "Slack lets Socket Mode connect.")

    async def address(self) -> Finding:
        """Whether the server answers under its public address."""
        base = self._settings.public_url
        if base is None:
            return Finding(
                "address",
                True,
                "not looked at: set SHAREWELL_PUBLIC_URL to the server's https address to have it tried.",
            )
        advice = "start `python -m bot`, and let the proxy pass this address on to it."
        try:
            async with self._session.get(f"{base}/healthz", allow_redirects=False) as answer:
                if answer.status == 200:
                    return Finding("address", True, f"Slack's requests go to {base}{EVENTS_PATH}.")
                return Finding("address", False, f"{base}/healthz answers {answer.status}: {advice}")
        except (aiohttp.ClientError, TimeoutError, OSError):
            return Finding("address", False, f"{base} cannot be reached: {advice}")


def _granted(answer: AsyncSlackResponse) -> frozenset[str] | None:
    for name, value in answer.headers.items():
        if name.lower() == "x-oauth-scopes":
            return frozenset(scope.strip() for scope in str(value).split(",") if scope.strip())
    return None
