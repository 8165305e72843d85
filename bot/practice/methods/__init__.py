"""The Web API methods that the stand-in knows; any other answers `unknown_method`, as Slack does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.practice.methods import chat, conversations, people, views
from bot.practice.model import Json
from bot.practice.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Method:
    """What a method does with its arguments, and the scopes any one of which it needs."""

    run: Callable[[Workspace, Json], Json]
    scopes: tuple[str, ...] = ()


_READ = ("channels:read", "groups:read", "im:read", "mpim:read")
_WRITE = ("chat:write",)

METHODS: Mapping[str, Method] = {
    "auth.test": Method(people.auth_test),
    "team.info": Method(people.team_info, ("team:read",)),
    "users.info": Method(people.users_info, ("users:read",)),
    "usergroups.users.list": Method(people.usergroups_users_list, ("usergroups:read",)),
    "chat.postMessage": Method(chat.post_message, _WRITE),
    "chat.postEphemeral": Method(chat.post_ephemeral, _WRITE),
    "chat.update": Method(chat.update, _WRITE),
    "chat.delete": Method(chat.delete, _WRITE),
    "chat.getPermalink": Method(chat.get_permalink),
    "conversations.info": Method(conversations.info, _READ),
    "conversations.members": Method(conversations.members, _READ),
    "conversations.list": Method(conversations.list_all, _READ),
    "conversations.open": Method(conversations.open_direct, ("im:write", "mpim:write")),
    "views.open": Method(views.open_modal),
    "views.push": Method(views.push),
    "views.update": Method(views.update),
    "views.publish": Method(views.publish),
}
