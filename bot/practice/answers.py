"""What Slack does with the body of an acknowledgement."""

from __future__ import annotations

from bot.practice.blocks import view_content
from bot.practice.methods.chat import content, say, whisper
from bot.practice.model import ApiError, Channel, Delivery, Message, View
from bot.practice.workspace import Workspace

SLACKBOT = "USLACKBOT"


def reply_to_command(
    workspace: Workspace, user: str, room: Channel, command: str, delivery: Delivery
) -> None:
    """Show the body as an answer, or Slackbot's word that the command failed."""
    if not delivery.ok:
        reason = "operation_timeout" if delivery.status is None else "dispatch_failed"
        failed = f"{command} failed with the error \u201c{reason}\u201d"
        ts = workspace.new_ts()
        workspace.keep(Message(room.id, ts, SLACKBOT, failed, bot_id="B0SLACKBOT", ephemeral_to=user))
        return
    body = delivery.json() or {"text": delivery.body.decode("utf-8", "replace")}
    if not body.get("text") and not body.get("blocks"):
        return
    text, blocks = content(body)
    if body.get("response_type") == "in_channel":
        say(workspace, room, text, blocks, None)
    else:
        whisper(workspace, room, user, text, blocks, None)


def after_submission(workspace: Workspace, view: View, delivery: Delivery) -> None:
    """Close, keep, change or stack the view, as the bot's `response_action` says.

    Raises ApiError for a view that Slack would not take or a view that can't be found.
    """
    stack = workspace.modals[view.user]
    if not delivery.ok or view not in stack:
        return
    body = delivery.json()
    match body.get("response_action"):
        case None:
            stack.remove(view)
        case "clear":
            stack.clear()
        case "update":
            workspace.replace_view(view, view_content(body.get("view"), "modal"))
        case "push":
            workspace.push_modal(view.user, view_content(body.get("view"), "modal"))
        case "errors":
            fields = {block["block_id"] for block in view.blocks if block["type"] == "input"}
            if not body.get("errors") or not fields.issuperset(body["errors"]):
                raise ApiError("invalid_arguments")
        case _:
            raise ApiError("invalid_arguments")
    workspace.changed()
