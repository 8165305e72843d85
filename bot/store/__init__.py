"""What the bot remembers: choices people made, channels' choices, caps and totals.

Never the text of a message, and never which concern a person's words raised. Every row belongs to a team.
"""

from bot.store.engine import open_store
from bot.store.store import Store
from bot.store.upgrade import is_current, migrate
from bot.store.values import ChannelPolicy, Preferences

__all__ = ["ChannelPolicy", "Preferences", "Store", "is_current", "migrate", "open_store"]
