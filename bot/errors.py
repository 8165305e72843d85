"""The errors of the bot, drawn once.

    BotError              one sentence on what went wrong, without message text, tokens or passwords
    ├── ConfigError       the environment, `.env` or a file in `config/` makes no sense: for the operator
    ├── StoreError        the database cannot be reached, or its tables are not the expected ones
    ├── SlackCallError    Slack refused a call or was out of reach: names the method and Slack's code
    └── ForUser           its text is shown to the person who asked, word for word; nothing else ever is

The sentence of any of them may be logged; so none of them may quote what a person wrote.
"""

from __future__ import annotations

from slack_sdk.errors import SlackApiError, SlackTokenRotationError

OUT_OF_REACH = "out_of_reach"
"""Our own word, where a call got no answer."""


class BotError(Exception):
    """Base of all errors raised on purpose here; `str(error)` is one sentence that may be logged."""


class ConfigError(BotError):
    """Raised at start when settings or a file in `config/` cannot be used; the sentence says what to set."""


class StoreError(BotError):
    """Raised when the database is out of reach or not migrated; the sentence says what to do about it."""


class SlackCallError(BotError):
    """Raised when a Web API call fails for good.

    `method` is Slack's name of the call ("chat.postEphemeral"), `code` its error ("user_not_in_channel").
    """

    def __init__(self, method: str, code: str) -> None:
        super().__init__(f"Slack answered {code} to {method}.")
        self.method = method
        self.code = code


class ForUser(BotError):
    """Raised by a listener that has something to tell the person who asked; its text is shown as it is."""


def error_code(error: BaseException) -> str:
    """Slack's word for what went wrong with a call; another one if the answer was none of Slack's, or there was none."""
    if isinstance(error, SlackTokenRotationError):
        error = error.api_error
    if not isinstance(error, SlackApiError):
        return OUT_OF_REACH
    data = getattr(error.response, "data", error.response)
    code = data.get("error") if isinstance(data, dict) else None
    return str(code or "not_an_answer_of_slacks")
