"""Alembic migrations, run by `bot.store.upgrade`."""
