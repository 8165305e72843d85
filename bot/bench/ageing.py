"""Putting back every moment in a database, as if the time had passed."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Date, bindparam, select, update

from bot.bench.database import Database
from bot.store.tables import Table, UtcDateTime


async def age(database: Database, by: dt.timedelta) -> None:
    """Put all of them back, days that are part of a key as well: so far that no row takes another's place. Nobody else may be writing."""
    async with database.engine.begin() as connection:
        for table in Table.metadata.sorted_tables:
            keys = list(table.primary_key.columns)
            moments = [column for column in table.columns if isinstance(column.type, UtcDateTime | Date)]
            if not moments:
                continue
            rows = (await connection.execute(select(*{*keys, *moments}))).mappings().all()
            older = [
                {f"key_{key.name}": row[key.name] for key in keys}
                | {f"new_{column.name}": row[column.name] and row[column.name] - by for column in moments}
                for row in rows
            ]
            statement = (
                update(table)
                .where(*(key == bindparam(f"key_{key.name}") for key in keys))
                .values({column.name: bindparam(f"new_{column.name}") for column in moments})
            )
            if older:
                await connection.execute(statement, older)
