"""What a database driver raises, said in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg  # type: ignore[import-untyped]
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.errors import StoreError

_FAILURES = (DBAPIError, PoolTimeout, asyncpg.PostgresError, asyncpg.InterfaceError, OSError)


@contextmanager
def sentences() -> Iterator[None]:
    """Turn whatever a database driver raises into a `StoreError` that says what to do."""
    try:
        yield
    except _FAILURES as error:
        if _is_missing_table(error):
            raise StoreError("The database is not set up: run `python -m bot migrate`.") from None
        kind = type(getattr(error, "orig", None) or error).__name__
        raise StoreError(
            f"The database cannot be used ({kind}): check SHAREWELL_DATABASE_URL and that the server runs."
        ) from None


def _is_missing_table(error: BaseException) -> bool:
    if not isinstance(error, DBAPIError):
        return False
    postgres_says = getattr(error.orig, "sqlstate", None) in ("42P01", "42703")  # undefined table, column
    return postgres_says or any(sign in str(error.orig) for sign in ("no such table", "no such column"))
