"""The practice room: a local stand-in for Slack in which the whole, unchanged bot can be used and tested."""

from bot.practice.faults import Fault
from bot.practice.model import ApiError, Call, Delivery, Message, Refused, View
from bot.practice.seed import (
    BOT_USER,
    CLIENT_CHAT,
    DANA,
    LEARNER,
    MAYA,
    NOOR,
    PARTNERS,
    PRIYA,
    QUIET,
    SUPERVISORS,
    TEAM_CHAT,
    TEAM_ID,
    TOM,
)
from bot.practice.standin import StandIn

__all__ = [
    "BOT_USER",
    "CLIENT_CHAT",
    "DANA",
    "LEARNER",
    "MAYA",
    "NOOR",
    "PARTNERS",
    "PRIYA",
    "QUIET",
    "SUPERVISORS",
    "TEAM_CHAT",
    "TEAM_ID",
    "TOM",
    "ApiError",
    "Call",
    "Delivery",
    "Fault",
    "Message",
    "Refused",
    "StandIn",
    "View",
]
