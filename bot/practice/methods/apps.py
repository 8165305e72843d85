"""apps.connections.open and oauth.v2.access: how an app gets connected and installed."""

from __future__ import annotations

from bot.practice import seed
from bot.practice.model import ApiError, Json
from bot.practice.workspace import Workspace


def connections_open(workspace: Workspace, _args: Json) -> Json:
    """apps.connections.open: the address of one Socket Mode connection"""
    return {"url": workspace.keys.new_ticket(workspace.clock())}


def oauth_access(workspace: Workspace, args: Json) -> Json:
    """oauth.v2.access with a code; tokens that rotate are not played here"""
    keys = workspace.keys
    if args.get("client_id") != keys.client_id:
        raise ApiError("invalid_client_id")
    if args.get("client_secret") != keys.client_secret:
        raise ApiError("bad_client_secret")
    if args.get("grant_type") not in (None, "authorization_code"):
        raise ApiError("invalid_grant_type")
    code = keys.spend_code(str(args.get("code")), args.get("redirect_uri"), workspace.clock())
    return {
        "app_id": seed.APP_ID,
        "authed_user": {"id": seed.PRIYA},
        "scope": ",".join(code.scopes),
        "token_type": "bot",
        "access_token": keys.bot_token,
        "bot_user_id": seed.BOT_USER,
        "team": {"id": seed.TEAM_ID, "name": seed.TEAM_NAME},
        "enterprise": None,
        "is_enterprise_install": False,
    }
