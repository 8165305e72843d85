"""Which failures pass, and how long to wait before another attempt."""

from __future__ import annotations

import datetime as dt

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.errors import OUT_OF_REACH, SlackCallError, StoreError, error_code
from bot.holds import seconds_of

MOST_ATTEMPTS = 5
FIRST_PAUSE = dt.timedelta(seconds=2)
"""Four times as long after each attempt: about 3 minutes in all, well within the 30 of a `response_url`."""

_PASSING = frozenset(
    {
        "fatal_error",
        "internal_error",
        "not_an_answer_of_slacks",
        "ratelimited",
        "rate_limited",
        "request_timeout",
        "service_unavailable",
        "team_added_to_org",
    }
)
"""Slack's words for troubles of its own, from the error tables of docs.slack.dev/reference/methods."""

_OF_THE_TOKEN = frozenset(
    {"account_inactive", "invalid_auth", "not_authed", "org_login_required", "token_expired", "token_revoked"}
)
"""Slack's words for a token that it doesn't take, whatever it is used for."""


def pause_before_next(attempt: int, chance: float) -> dt.timedelta:
    """How long to wait after this attempt (1 for the first); `chance` from 0 to 1 spreads it by half either way."""
    times = 4.0 ** (attempt - 1) * (0.5 + chance)
    return FIRST_PAUSE * times


def pause_asked_for(error: BaseException | None) -> dt.timedelta:
    """How long Slack wants nothing more of the kind; none if it has not said."""
    if not isinstance(error, SlackApiError) or getattr(error.response, "status_code", 200) != 429:
        return dt.timedelta(0)
    said = {name.lower(): value for name, value in error.response.headers.items()}
    return dt.timedelta(seconds=seconds_of(said.get("retry-after")))


def is_passing(error: BaseException) -> bool:
    """Whether the same call may work a little later."""
    if isinstance(error, SlackApiError):
        status = getattr(error.response, "status_code", 200)
        return status == 429 or status >= 500 or error_code(error) in _PASSING
    if isinstance(error, SlackCallError):
        return error.code in (
            *_PASSING,
            OUT_OF_REACH,
            "HTTP 429",
            *(f"HTTP {status}" for status in range(500, 600)),
        )
    return isinstance(error, StoreError | aiohttp.ClientError | TimeoutError | OSError)


def may_pass(error: BaseException) -> bool:
    """Whether the same call may work some time: what passes, and a refusal of the bot itself, whose token may be renewed."""
    ours = isinstance(error, SlackApiError) and error_code(error) in _OF_THE_TOKEN
    return ours or is_passing(error)


def is_refusal(error: BaseException) -> bool:
    """Whether Slack said no and would say no again."""
    return isinstance(error, SlackApiError | SlackCallError) and not is_passing(error)
