"""What the page asks for, as JSON, done in the practice room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.practice.model import Delivery, Json, Message, Refused, View

if TYPE_CHECKING:
    from bot.practice.standin import StandIn

_NO_ANSWER = "The app did not answer in time. Try again."
_TROUBLE = "The app had trouble with that. Try again."


def _outcome(delivery: Delivery | None) -> Json:
    """What the page must tell: nothing, an error, or errors beside fields."""
    if delivery is None or delivery.ok:
        body = delivery.json() if delivery else {}
        return {"errors": body["errors"]} if body.get("response_action") == "errors" else {}
    return {"refused": _NO_ANSWER if delivery.status is None else _TROUBLE}


def _message(room: StandIn, user: str, deed: Json) -> Message:
    own = [message for message in room.ephemerals(user) if message.ts == deed["ts"]]
    found = own[0] if own else room.workspace.messages.get((deed["channel"], deed["ts"]))
    if found is None:
        raise Refused("That message is gone.")
    return found


def _where(room: StandIn, user: str, deed: Json) -> Message | View:
    if "view" not in deed:
        return _message(room, user, deed)
    view = room.workspace.find_view(deed["view"])
    if view is None:
        raise Refused("That window is no longer open.")
    return view


def _own(room: StandIn, user: str, deed: Json) -> Message:
    message = _message(room, user, deed)
    if message.user != user:
        raise Refused("Only its author can change a message.")
    return message


async def do(room: StandIn, deed: Json) -> Json:
    """Do one thing as one person; raises Refused for what Slack's window would not let them do."""
    user = deed["user"]
    if user not in {person.id for person in room.workspace.people()}:
        raise LookupError(user)
    match deed["do"]:
        case "say":
            if not str(deed["text"]).strip():
                raise Refused("There is nothing to send yet.")
            await room.post_message(user, deed["channel"], str(deed["text"]), thread_ts=deed.get("thread"))
        case "command":
            await room.slash(user, deed["channel"], deed["command"], str(deed["text"]))
        case "edit":
            await room.edit_message(_own(room, user, deed), str(deed["text"]))
        case "delete":
            await room.delete_message(_own(room, user, deed))
        case "click":
            where, typed = _where(room, user, deed), deed.get("typed")
            return _outcome(await room.click(user, where, deed["action_id"], deed.get("value"), typed))
        case "submit":
            view = _where(room, user, deed)
            return _outcome(await room.submit(user, view, deed["typed"])) if isinstance(view, View) else {}
        case "close":
            view = _where(room, user, deed)
            return _outcome(await room.close_view(user, view)) if isinstance(view, View) else {}
        case "message_shortcut":
            message = _message(room, user, deed)
            return _outcome(await room.message_shortcut(user, message, deed["callback_id"]))
        case "global_shortcut":
            return _outcome(await room.global_shortcut(user, deed["callback_id"]))
        case "home":
            return _outcome(await room.open_home(user, str(deed.get("tab", "home"))))
        case unknown:
            raise ValueError(unknown)
    return {}
