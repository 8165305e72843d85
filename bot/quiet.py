"""When a person wants no notes, and of which kind. Pure; help lines are held back by none of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.coach import Confidentiality, Nudge
from bot.store.own import NoteKind
from checks import Verdict

ALWAYS = datetime(9999, 1, 1, tzinfo=UTC)
"""A pause until then is one without an end."""

_KINDS = {
    Verdict.TRAUMA_DUMPING: NoteKind.CARRY,
    Verdict.UNSAFE_SHARING: NoteKind.PROTECT,
    Verdict.INCOMPLETE_SHARING: NoteKind.NEARLY,
}


def kind_of(answer: object) -> NoteKind | None:
    """What a note is about; None for what people cannot choose away one by one."""
    if isinstance(answer, Nudge):
        return _KINDS[answer.verdict]
    return NoteKind.CLIENT if isinstance(answer, Confidentiality) else None


def end_of_day(now: datetime, zone: str | None) -> datetime:
    """The next midnight where a person is; a day from now where that isn't known."""
    try:
        there = now.astimezone(ZoneInfo(zone or ""))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return now + timedelta(days=1)
    midnight = datetime(there.year, there.month, there.day, tzinfo=there.tzinfo) + timedelta(days=1)
    return midnight.astimezone(UTC)


def pause_end(length: str, now: datetime, zone: str | None) -> datetime | None:
    """When a pause of a named length ends: "hour", "today", "week" or "always"; None for other names."""
    match length:
        case "hour":
            return now + timedelta(hours=1)
        case "today":
            return end_of_day(now, zone)
        case "day":
            return now + timedelta(days=1)
        case "week":
            return now + timedelta(weeks=1)
        case "always":
            return ALWAYS
    return None
