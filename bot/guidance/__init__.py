"""Guidance: short texts that people can read, copy or share, found in their own words."""

from bot.guidance.asking import asks_for_guidance
from bot.guidance.library import Guides, load_guides
from bot.guidance.refusals import refusal
from bot.guidance.snippet import Guide

__all__ = ["Guide", "Guides", "asks_for_guidance", "load_guides", "refusal"]
