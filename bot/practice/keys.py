"""The secrets of the practice workspace, made anew each time, and what they open."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from bot.practice.model import ApiError

CODE_SECONDS = 600.0
"""Life of an OAuth code (docs.slack.dev, "Installing with OAuth")."""
TICKET_SECONDS = 30.0
"""Life of a Socket Mode address that nobody has connected to; Slack gives no figure, this is the stricter one."""

TOKEN_SECONDS = 43_200.0
"""Life of a bot token of an app with token rotation (docs.slack.dev, "Using token rotation")."""


def _made(prefix: str, length: int = 12) -> str:
    return prefix + secrets.token_hex(length)


@dataclass(slots=True)
class Code:
    """A person's yes to an installation, to be changed into a token once."""

    redirect_uri: str
    scopes: tuple[str, ...]
    made: float
    used: bool = False


@dataclass(slots=True)
class Keys:
    """Tokens and what was handed out for them. `url`: where the stand-in listens."""

    bot_token: str = field(default_factory=lambda: _made("xoxb-practice-"))
    app_token: str = field(default_factory=lambda: _made("xapp-practice-"))
    client_id: str = field(default_factory=lambda: f"{secrets.randbelow(10**12)}.{secrets.randbelow(10**12)}")
    client_secret: str = field(default_factory=lambda: _made("", 16))
    signing_secret: str = field(default_factory=lambda: _made("", 16))
    url: str = ""
    revoked: bool = False
    rotates: bool = False
    """Whether the app has token rotation on: bot tokens then run out, and each comes with a refresh token."""
    token_seconds: float = TOKEN_SECONDS
    refresh_token: str = ""
    running_out: dict[str, float] = field(default_factory=dict)
    """When each of the last two bot tokens runs out."""
    tickets: dict[str, float] = field(default_factory=dict)
    granted: tuple[str, ...] = ()
    """The scopes that the last installation asked for."""
    codes: dict[str, Code] = field(default_factory=dict)

    def new_ticket(self, now: float) -> str:
        """The address of one Socket Mode connection."""
        ticket = secrets.token_urlsafe(18)
        self.tickets[ticket] = now
        return f"{self.url.replace('http', 'ws', 1)}/link/?ticket={ticket}"

    def spend_ticket(self, ticket: str, now: float) -> bool:
        """Whether this ticket lets one connect; it does so once."""
        made = self.tickets.pop(ticket, None)
        return made is not None and now - made <= TICKET_SECONDS

    def new_code(self, redirect_uri: str, scopes: tuple[str, ...], now: float) -> str:
        """The code that goes back to the app when a person says yes."""
        code = f"{secrets.randbelow(10**12)}.{secrets.randbelow(10**12)}.{secrets.token_hex(16)}"
        self.codes[code] = Code(redirect_uri, scopes, now)
        return code

    def spend_code(self, code: str, redirect_uri: str | None, now: float) -> Code:
        """Change a code; raises Slack's word for one unknown, spent, too old or for another address."""
        found = self.codes.get(code)
        if found is None or now - found.made > CODE_SECONDS:
            raise ApiError("invalid_code")
        if found.used:
            raise ApiError("code_already_used")
        if (redirect_uri or "") != found.redirect_uri:
            raise ApiError("bad_redirect_uri")
        found.used = True
        return found

    def rotated(self, now: float) -> None:
        """Make a bot token that runs out, and its refresh token. The one before it stays good until it runs out.

        Stricter than what Slack says: any older one ends at once.
        """
        self.bot_token, self.refresh_token = _made("xoxe.xoxb-1-practice-"), _made("xoxe-1-practice-")
        self.running_out[self.bot_token] = now + self.token_seconds
        for token in list(self.running_out)[:-2]:
            del self.running_out[token]

    def spend_refresh_token(self, refresh_token: str, now: float) -> None:
        """Change the last refresh token, once; raises Slack's word for any other."""
        if not self.rotates or not refresh_token or refresh_token != self.refresh_token:
            raise ApiError("invalid_refresh_token")
        self.rotated(now)

    def check(self, token: str, now: float, *, for_app: bool) -> None:
        """Raise Slack's word for a token that is not the app's, is of the other kind, or is good no more."""
        runs_out = self.running_out.get(token)
        for_bot = runs_out is not None or (token == self.bot_token and not self.rotates)
        if not for_bot and token != self.app_token:
            raise ApiError("invalid_auth")
        if for_bot is for_app:
            raise ApiError("not_allowed_token_type")
        if runs_out is not None and runs_out <= now:
            raise ApiError("token_expired")
        if self.revoked:
            raise ApiError("token_revoked")
