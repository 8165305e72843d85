"""An INSERT that knows ON CONFLICT, which each of the two databases has under its own name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy.dialects import postgresql, sqlite

from bot.store.tables import Table

Insert = sqlite.Insert | postgresql.Insert

INSERTS: Mapping[str, Callable[[type[Table]], Insert]] = {
    "sqlite": sqlite.insert,
    "postgresql": postgresql.insert,
}
"""By the name of SQLAlchemy's dialect."""
