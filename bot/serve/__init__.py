"""The service side: Slack's requests over HTTP or Socket Mode, on one path; health and figures beside it."""

from bot.serve.http import http_server, run_http, web_application
from bot.serve.socket import run_socket, socket_connection

__all__ = ["http_server", "run_http", "run_socket", "socket_connection", "web_application"]
