"""What is asked of the database for every channel message: built once, for building takes longer than asking."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, String, and_, bindparam, case, literal, or_, outerjoin, select

from bot.store.insert import INSERTS
from bot.store.tables import ChannelRow, NudgeCountRow, PersonRow, UtcDateTime


def _listening() -> Any:
    """What a channel and a person have chosen, in one row whether there is anything or not."""
    of, row, person = select(literal(1).label("one")).subquery(), ChannelRow, PersonRow
    team = bindparam("team", type_=String)
    channel, user = bindparam("channel", type_=String), bindparam("user", type_=String)
    columns = row.channel_id, row.listen, row.audience, row.asked, row.trial, row.notice
    theirs = person.user_id, person.role, person.region, person.paused_until, person.nudges
    both = outerjoin(of, row, and_(row.team_id == team, row.channel_id == channel))
    both = outerjoin(both, person, and_(person.team_id == team, person.user_id == user))
    return select(*columns, *theirs).select_from(both)


LISTENING = _listening()


def _count_nudge(insert: Any) -> Any:
    """Count a nudge of a `day` and moment, unless there were `per_day` that day or one after `cooled_since`."""
    row = NudgeCountRow
    first = insert(row).values(nudges=1)
    today = first.excluded.day
    there_is_one_left = or_(row.day < today, row.nudges < bindparam("per_day", type_=Integer))
    has_cooled = row.last_at <= bindparam("cooled_since", type_=UtcDateTime)
    return first.on_conflict_do_update(
        index_elements=[row.team_id, row.user_id],
        set_={
            "nudges": case((row.day < today, 1), else_=row.nudges + 1),
            "day": case((row.day < today, today), else_=row.day),
            "last_at": first.excluded.last_at,
        },
        where=and_(there_is_one_left, has_cooled),
    ).returning(row.nudges)


COUNT_NUDGE = {name: _count_nudge(insert) for name, insert in INSERTS.items()}
