"""assistant.threads.*: what an app may put beside a conversation with it."""

from __future__ import annotations

from bot.practice.model import ApiError, Json
from bot.practice.workspace import Workspace

PROMPTS = 4


def _thread(workspace: Workspace, args: Json) -> None:
    channel = workspace.channel(args.get("channel_id"))
    if channel.im_with is None or not isinstance(args.get("thread_ts"), str):
        raise ApiError("invalid_arguments")


def set_status(workspace: Workspace, args: Json) -> Json:
    """assistant.threads.setStatus"""
    _thread(workspace, args)
    if not isinstance(args.get("status"), str):
        raise ApiError("invalid_arguments")
    return {}


def set_title(workspace: Workspace, args: Json) -> Json:
    """assistant.threads.setTitle"""
    _thread(workspace, args)
    if not args.get("title"):
        raise ApiError("invalid_arguments")
    return {}


def set_suggested_prompts(workspace: Workspace, args: Json) -> Json:
    """assistant.threads.setSuggestedPrompts: four at most, each with a title and a message"""
    _thread(workspace, args)
    prompts = args.get("prompts")
    if not isinstance(prompts, list) or not 1 <= len(prompts) <= PROMPTS:
        raise ApiError("invalid_arguments")
    if any(not isinstance(one, dict) or not one.get("title") or not one.get("message") for one in prompts):
        raise ApiError("invalid_arguments")
    return {}
