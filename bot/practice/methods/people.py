"""Who is who: auth.test, team.info, users.info, users.list, usergroups."""

from __future__ import annotations

from bot.practice import seed
from bot.practice.model import ApiError, Json
from bot.practice.shapes import user_object
from bot.practice.workspace import Workspace


def auth_test(_workspace: Workspace, _args: Json) -> Json:
    """auth.test for the bot token"""
    return {
        "url": f"https://{seed.TEAM_DOMAIN}.slack.com/",
        "team": seed.TEAM_NAME,
        "user": "sharewell",
        "team_id": seed.TEAM_ID,
        "user_id": seed.BOT_USER,
        "bot_id": seed.BOT_ID,
        "is_enterprise_install": False,
    }


def team_info(_workspace: Workspace, _args: Json) -> Json:
    """team.info"""
    return {
        "team": {"id": seed.TEAM_ID, "name": seed.TEAM_NAME, "domain": seed.TEAM_DOMAIN, "email_domain": ""}
    }


def users_info(workspace: Workspace, args: Json) -> Json:
    """users.info, with the locale if asked for"""
    user = workspace.users.get(str(args.get("user")))
    if user is None:
        raise ApiError("user_not_found")
    wants_locale = str(args.get("include_locale", "")).lower() in ("true", "1")
    return {"user": user_object(user, include_locale=wants_locale)}


def users_list(workspace: Workspace, _args: Json) -> Json:
    """users.list; all on one page"""
    members = [user_object(user) for user in workspace.users.values()]
    return {"members": members, "response_metadata": {"next_cursor": ""}}


def usergroups_list(_workspace: Workspace, _args: Json) -> Json:
    """usergroups.list"""
    groups = [{"id": group, "team_id": seed.TEAM_ID, "is_usergroup": True} for group in seed.GROUPS]
    return {"usergroups": groups}


def usergroups_users_list(_workspace: Workspace, args: Json) -> Json:
    """usergroups.users.list"""
    members = seed.GROUPS.get(str(args.get("usergroup")))
    if members is None:
        raise ApiError("no_such_subteam")
    return {"users": list(members)}
