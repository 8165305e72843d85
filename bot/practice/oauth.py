"""Slack's page that asks whether an app may be installed, and what happens on yes and no."""

from __future__ import annotations

from html import escape
from pathlib import Path
from string import Template
from urllib.parse import urlencode, urlsplit

from aiohttp import web

from bot.practice import seed
from bot.practice.model import Json
from bot.practice.workspace import Workspace

AUTHORIZE_PATH = "/oauth/v2/authorize"
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_PAGE = Template((Path(__file__).parent / "page" / "consent.html").read_text(encoding="utf-8"))


class Consent:
    """The routes of the installation. `manifest`, if there is one, says what may be asked for."""

    def __init__(self, workspace: Workspace, manifest: Json | None) -> None:
        self._workspace, self._manifest = workspace, manifest

    def routes(self) -> list[web.RouteDef]:
        """Where an app sends the person who installs it."""
        return [web.get(AUTHORIZE_PATH, self.ask), web.get("/oauth/v2/allow", self.allow)]

    async def ask(self, request: web.Request) -> web.Response:
        """The page with its two answers."""
        scopes = self._checked(request)
        back, state = request.query.get("redirect_uri", ""), request.query.get("state", "")
        yes = "/oauth/v2/allow?" + urlencode(dict(request.query))
        no = _to(back, {"error": "access_denied", "state": state})
        items = "\n".join(f"<li><code>{escape(scope)}</code></li>" for scope in scopes)
        page = _PAGE.substitute(team=escape(seed.TEAM_NAME), scopes=items, yes=escape(yes), no=escape(no))
        return web.Response(text=page, content_type="text/html", headers=_HEADERS)

    async def allow(self, request: web.Request) -> web.Response:
        """Yes: back to the app with a code."""
        scopes, back = self._checked(request), request.query.get("redirect_uri", "")
        code = self._workspace.keys.new_code(back, scopes, self._workspace.clock())
        raise web.HTTPFound(_to(back, {"code": code, "state": request.query.get("state", "")}))

    def _checked(self, request: web.Request) -> tuple[str, ...]:
        """The scopes asked for; raises Slack's word, as a page, for what it would not ask a person."""
        query = request.query
        scopes = tuple(part for part in query.get("scope", "").split(",") if part)
        if query.get("client_id") != self._workspace.keys.client_id:
            raise web.HTTPBadRequest(text="invalid_client_id")
        known = None if self._manifest is None else self._manifest["oauth_config"]["scopes"]["bot"]
        if not scopes or (known is not None and not set(scopes) <= set(known)):
            raise web.HTTPBadRequest(text="invalid_scope")
        listed = [] if self._manifest is None else self._manifest["oauth_config"].get("redirect_urls", [])
        back = query.get("redirect_uri", "")
        local = urlsplit(back).hostname in ("127.0.0.1", "localhost")
        if not back or not (back.startswith("https://") or local):
            raise web.HTTPBadRequest(text="bad_redirect_uri")
        if listed and not any(back.startswith(one) for one in listed):
            raise web.HTTPBadRequest(text="bad_redirect_uri")
        return scopes


def _to(address: str, query: dict[str, str]) -> str:
    return f"{address}{'&' if urlsplit(address).query else '?'}{urlencode(query)}"
