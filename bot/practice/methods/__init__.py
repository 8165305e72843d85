"""The Web API methods that the stand-in knows; any other answers `unknown_method`, as Slack does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.practice.methods import apps, assistant, chat, conversations, people, pins, views
from bot.practice.model import Json
from bot.practice.workspace import Workspace


class Token(StrEnum):
    """What a call proves itself with."""

    BOT = "bot"
    APP = "app"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Method:
    """What a method does with its arguments, the token it takes, and the scopes any one of which it needs.

    `of_channel`: the scope depends on the kind of conversation, such as "read" for channels:read or im:read.
    """

    run: Callable[[Workspace, Json], Json]
    scopes: tuple[str, ...] = ()
    token: Token = Token.BOT
    of_channel: str | None = None

    def needs(self, workspace: Workspace, args: Json) -> tuple[str, ...]:
        """The scopes, any one of which this call needs."""
        if self.of_channel is None:
            return self.scopes
        kind = workspace.kind(args.get("channel"))
        return tuple(f"{family}:{self.of_channel}" for family in (_FAMILIES if kind is None else (kind,)))


_FAMILIES = ("channels", "groups", "im", "mpim")
_READ = tuple(f"{family}:read" for family in _FAMILIES)
_WRITE = ("chat:write",)
_ASSISTANT = ("assistant:write",)

METHODS: Mapping[str, Method] = {
    "apps.connections.open": Method(apps.connections_open, token=Token.APP),
    "assistant.threads.setStatus": Method(assistant.set_status, _ASSISTANT),
    "assistant.threads.setSuggestedPrompts": Method(assistant.set_suggested_prompts, _ASSISTANT),
    "assistant.threads.setTitle": Method(assistant.set_title, _ASSISTANT),
    "auth.test": Method(people.auth_test),
    "chat.delete": Method(chat.delete, _WRITE),
    "chat.getPermalink": Method(chat.get_permalink),
    "chat.postEphemeral": Method(chat.post_ephemeral, _WRITE),
    "chat.postMessage": Method(chat.post_message, _WRITE),
    "chat.update": Method(chat.update, _WRITE),
    "conversations.history": Method(conversations.history, of_channel="history"),
    "conversations.info": Method(conversations.info, of_channel="read"),
    "conversations.list": Method(conversations.list_all, _READ),
    "conversations.members": Method(conversations.members, of_channel="read"),
    "conversations.open": Method(conversations.open_direct, ("im:write", "mpim:write")),
    "conversations.replies": Method(conversations.replies, of_channel="history"),
    "oauth.v2.access": Method(apps.oauth_access, token=Token.NONE),
    "pins.add": Method(pins.add, ("pins:write",)),
    "pins.remove": Method(pins.remove, ("pins:write",)),
    "team.info": Method(people.team_info, ("team:read",)),
    "usergroups.list": Method(people.usergroups_list, ("usergroups:read",)),
    "usergroups.users.list": Method(people.usergroups_users_list, ("usergroups:read",)),
    "users.conversations": Method(conversations.of_user, _READ),
    "users.info": Method(people.users_info, ("users:read",)),
    "users.list": Method(people.users_list, ("users:read",)),
    "views.open": Method(views.open_modal),
    "views.publish": Method(views.publish),
    "views.push": Method(views.push),
    "views.update": Method(views.update),
}
