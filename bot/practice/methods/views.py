"""views.*: modals and the Home tab."""

from __future__ import annotations

from bot.practice.blocks import view_content
from bot.practice.model import ApiError, Json, View
from bot.practice.shapes import view_object
from bot.practice.workspace import Workspace


def _opened(view: View) -> Json:
    return {"view": view_object(view)}


def open_modal(workspace: Workspace, args: Json) -> Json:
    """views.open; a modal that is already open gives way"""
    content = view_content(args.get("view"), "modal")
    trigger = workspace.spend_trigger(args.get("trigger_id"))
    workspace.modals[trigger.user] = []
    return _opened(workspace.push_modal(trigger.user, content))


def push(workspace: Workspace, args: Json) -> Json:
    """views.push, with the trigger of something done in a modal"""
    content = view_content(args.get("view"), "modal")
    trigger = workspace.spend_trigger(args.get("trigger_id"))
    if trigger.view is None or workspace.find_view(trigger.view) is None:
        raise ApiError("not_found")
    return _opened(workspace.push_modal(trigger.user, content))


def update(workspace: Workspace, args: Json) -> Json:
    """views.update by view_id or external_id; a stale hash is refused"""
    views = [view for stack in workspace.modals.values() for view in stack] + list(workspace.homes.values())
    external = args.get("external_id")
    named = [view for view in views if external and view.content.get("external_id") == external]
    view = workspace.find_view(str(args.get("view_id"))) or (named[0] if named else None)
    if view is None:
        raise ApiError("not_found")
    if args.get("hash") and args["hash"] != view.hash:
        raise ApiError("hash_conflict")
    return _opened(workspace.replace_view(view, view_content(args.get("view"), str(view.content["type"]))))


def publish(workspace: Workspace, args: Json) -> Json:
    """views.publish: one person's Home tab"""
    user = str(args.get("user_id"))
    if user not in workspace.users:
        raise ApiError("user_not_found")
    content = view_content(args.get("view"), "home")
    old = workspace.homes.get(user)
    if old and args.get("hash") and args["hash"] != old.hash:
        raise ApiError("hash_conflict")
    return _opened(workspace.put_home(user, content))
