"""What supervisors set in Slack: rules for everywhere and for a channel, on top of `config/policies/`."""

from bot.rules.rules import EVERYWHERE, LINE_LONGEST, LINES_MOST, OwnLine, Rules, effective

__all__ = ["EVERYWHERE", "LINES_MOST", "LINE_LONGEST", "OwnLine", "Rules", "effective"]
