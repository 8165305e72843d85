"""apps.connections.open and oauth.v2.access: how an app gets connected and installed."""

from __future__ import annotations

from bot.practice import seed
from bot.practice.model import ApiError, Json
from bot.practice.workspace import Workspace


def connections_open(workspace: Workspace, _args: Json) -> Json:
    """apps.connections.open: the address of one Socket Mode connection"""
    return {"url": workspace.keys.new_ticket(workspace.clock())}


def oauth_access(workspace: Workspace, args: Json) -> Json:
    """oauth.v2.access: a token for a code, or for a refresh token where tokens rotate"""
    keys, now = workspace.keys, workspace.clock()
    if args.get("client_id") != keys.client_id:
        raise ApiError("invalid_client_id")
    if args.get("client_secret") != keys.client_secret:
        raise ApiError("bad_client_secret")
    grant = args.get("grant_type") or "authorization_code"
    if grant == "refresh_token":
        keys.spend_refresh_token(str(args.get("refresh_token") or ""), now)
    elif grant == "authorization_code":
        keys.granted = keys.spend_code(str(args.get("code")), args.get("redirect_uri"), now).scopes
        if keys.rotates:
            keys.rotated(now)
    else:
        raise ApiError("invalid_grant_type")
    answer: Json = {
        "app_id": seed.APP_ID,
        "authed_user": {"id": seed.PRIYA},
        "scope": ",".join(keys.granted),
        "token_type": "bot",
        "access_token": keys.bot_token,
        "bot_user_id": seed.BOT_USER,
        "team": {"id": seed.TEAM_ID, "name": seed.TEAM_NAME},
        "enterprise": None,
        "is_enterprise_install": False,
    }
    if keys.rotates:
        answer |= {"expires_in": int(keys.token_seconds), "refresh_token": keys.refresh_token}
    return answer
