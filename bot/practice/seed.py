"""The practice workspace: who works there and where they talk. All people are invented."""

from __future__ import annotations

from bot.practice.model import Channel, User

TEAM_ID = "T0PRACTICE"
OUTSIDE_TEAM_ID = "T0PARTNER"
TEAM_NAME = "Practice room"
TEAM_DOMAIN = "practice-room"
APP_ID = "A0SHAREWELL"
BOT_ID = "B0SHAREWELL"

MAYA, TOM, NOOR, PRIYA, DANA = "U0MAYA", "U0TOM", "U0NOOR", "U0PRIYA", "U0DANA"
LEARNER = "U0LEARNER"
"""Whoever sits at the page "Practise": has a direct message with the bot and no channel."""
BOT_USER = "U0SHAREWELL"
SUPERVISORS = "S0SUPERVISORS"

TEAM_CHAT, CLIENT_CHAT, PARTNERS, QUIET = "C0TEAMCHAT", "C0CLIENTCHAT", "C0PARTNERS", "C0QUIET"

USERS = (
    User(MAYA, "maya", "Maya Reyes", "New support worker", TEAM_ID),
    User(TOM, "tom", "Tom Okafor", "Peer worker", TEAM_ID),
    User(NOOR, "noor", "Noor Haddad", "Nurse", TEAM_ID, "en-GB"),
    User(PRIYA, "priya", "Priya Nair", "Supervisor", TEAM_ID),
    User(DANA, "dana", "Dana Whitlock", "Guest from a partner organisation", OUTSIDE_TEAM_ID, "en-US"),
    User(LEARNER, "learner", "You", "Practising", TEAM_ID),
    User(BOT_USER, "sharewell", "Sharewell", "App", TEAM_ID, is_bot=True),
)

CHANNELS = (
    Channel(TEAM_CHAT, "team-chat", (MAYA, TOM, NOOR, PRIYA, BOT_USER), "Colleagues only"),
    Channel(CLIENT_CHAT, "client-chat", (MAYA, TOM, NOOR, PRIYA, BOT_USER), "Clients and carers read along"),
    Channel(
        PARTNERS, "partners", (MAYA, PRIYA, DANA, BOT_USER), "Shared with another organisation", False, True
    ),
    Channel(QUIET, "quiet-corner", (MAYA, TOM, NOOR, PRIYA), "Sharewell is not in here"),
)

GROUPS = {SUPERVISORS: (PRIYA,)}
"""User groups: id and members."""


def direct_message(user: User) -> Channel:
    """The conversation between one person and the bot."""
    return Channel("D" + user.id[1:], "directmessage", (user.id, BOT_USER), is_private=True, im_with=user.id)
