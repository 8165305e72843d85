"""Honest sums for supervisors: how many people, by channel and week, never fewer than five, never who."""

from bot.sums.kinds import DRAFTS, TRIAL, kind_of
from bot.sums.sums import Sums

__all__ = ["DRAFTS", "TRIAL", "Sums", "kind_of"]
