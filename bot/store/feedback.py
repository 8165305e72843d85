"""Who called answers wrong, as numbers of people; and the texts that were given away for tests."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Iterable

from cryptography.fernet import MultiFernet
from sqlalchemy import delete, func, select

from bot.keys import sealed, unsealed
from bot.store.feedback_tables import FeedbackTextRow, FeedbackVoiceRow
from bot.store.store import Store

_NO_KEY_FITS = "A text cannot be decrypted: put the key it was encrypted with back into SHAREWELL_SECRET_KEY, after the new one."


async def add_voice(store: Store, team: str, week: dt.date, way: str, voice: str) -> None:
    """Note that somebody said so in the week of this Monday; once is enough. Raises `StoreError`."""
    kept = store.insert(FeedbackVoiceRow).values(team_id=team, week=week, way=way, voice=voice)
    async with store.together() as connection:
        await connection.execute(kept.on_conflict_do_nothing())


async def voices(store: Store, team: str, first: dt.date, last: dt.date) -> dict[tuple[dt.date, str], int]:
    """Numbers of people by week and way, for weeks from `first` to `last`. Raises `StoreError`."""
    row = FeedbackVoiceRow
    query = select(row.week, row.way, func.count()).where(
        row.team_id == team, row.week >= first, row.week <= last
    )
    async with store.reading() as connection:
        found = (await connection.execute(query.group_by(row.week, row.way))).all()
    return {(week, way): people for week, way, people in found}


async def give_text(
    store: Store, cipher: MultiFernet, team: str, author: str, example: dict[str, str], now: dt.datetime
) -> None:
    """Keep a text that its author gave away. Raises `StoreError`."""
    kept = store.insert(FeedbackTextRow).values(
        text_id=secrets.token_hex(8),
        team_id=team,
        author=author,
        given_at=now,
        sealed=sealed(cipher, example),
    )
    async with store.together() as connection:
        await connection.execute(kept)


async def given_texts(store: Store, cipher: MultiFernet) -> list[dict[str, str]]:
    """All that were given away, in no order of time or team, with nothing that tells by whom. Raises `StoreError`."""
    row = FeedbackTextRow
    async with store.reading() as connection:
        found = (await connection.execute(select(row.text_id, row.sealed).order_by(row.text_id))).all()
    return [{"id": text_id} | unsealed(cipher, closed, _NO_KEY_FITS) for text_id, closed in found]


async def forget_voices(store: Store, team: str, author: str, theirs: Iterable[str]) -> None:
    """Delete what a person said and gave, by the marks of it. Raises `StoreError`."""
    voice, text = FeedbackVoiceRow, FeedbackTextRow
    async with store.together() as connection:
        await connection.execute(delete(voice).where(voice.team_id == team, voice.voice.in_(tuple(theirs))))
        await connection.execute(delete(text).where(text.team_id == team, text.author == author))
