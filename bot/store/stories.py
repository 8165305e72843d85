"""A person's own stories, encrypted: they alone are shown them, and can delete one or all."""

from __future__ import annotations

import datetime as dt
import secrets
from dataclasses import dataclass, field

from cryptography.fernet import MultiFernet
from sqlalchemy import delete, func, select, update

from bot.keys import sealed, unsealed
from bot.store.own_tables import StoryRow
from bot.store.store import Store

MOST_STORIES = 30
_NO_KEY_FITS = "A story cannot be decrypted: put the key it was encrypted with back into SHAREWELL_SECRET_KEY, after the new one."


@dataclass(frozen=True, slots=True)
class Story:
    """A story and the name of the shelf it stands on."""

    id: str
    shelf: str
    text: str = field(repr=False)


async def add_story(
    store: Store, cipher: MultiFernet, team: str, user: str, shelf: str, text: str, now: dt.datetime
) -> bool:
    """Keep a story; False if there are too many already. Raises `StoreError`."""
    row = StoryRow
    there = select(func.count()).select_from(row).where(row.team_id == team, row.user_id == user)
    closed = sealed(cipher, {"shelf": shelf, "text": text})
    kept = store.insert(row).values(
        team_id=team, user_id=user, story_id=secrets.token_hex(8), saved_at=now, sealed=closed
    )
    async with store.together() as connection:
        if ((await connection.execute(there)).scalar() or 0) >= MOST_STORIES:
            return False
        await connection.execute(kept)
    return True


async def stories(store: Store, cipher: MultiFernet, team: str, user: str) -> tuple[Story, ...]:
    """A person's stories, the oldest first. Raises `StoreError`, also if no key fits."""
    row = StoryRow
    query = select(row.story_id, row.sealed).where(row.team_id == team, row.user_id == user)
    async with store.reading() as connection:
        found = (await connection.execute(query.order_by(row.saved_at, row.story_id))).all()
    opened = [(story, unsealed(cipher, closed, _NO_KEY_FITS)) for story, closed in found]
    return tuple(Story(story, what["shelf"], what["text"]) for story, what in opened)


async def move_story(store: Store, cipher: MultiFernet, team: str, user: str, story: str, shelf: str) -> None:
    """Put a story on another shelf; nothing happens if it is gone. Raises `StoreError`."""
    row = StoryRow
    its = row.team_id == team, row.user_id == user, row.story_id == story
    async with store.together() as connection:
        closed = (await connection.execute(select(row.sealed).where(*its))).scalar()
        if closed is not None:
            what = unsealed(cipher, closed, _NO_KEY_FITS) | {"shelf": shelf}
            await connection.execute(update(row).where(*its).values(sealed=sealed(cipher, what)))


async def delete_stories(store: Store, team: str, user: str, story: str | None = None) -> None:
    """Delete one story of a person, or all. Raises `StoreError`."""
    row = StoryRow
    theirs = delete(row).where(row.team_id == team, row.user_id == user)
    async with store.together() as connection:
        await connection.execute(theirs if story is None else theirs.where(row.story_id == story))
