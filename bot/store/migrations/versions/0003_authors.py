"""Whose request a row of the inbox is, so that a person can be forgotten."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column; rows from before it stay without."""
    op.add_column("inbox", sa.Column("author", sa.String(64)))
    op.create_index("ix_inbox_author", "inbox", ["author"])


def downgrade() -> None:
    """Take it out."""
    op.drop_index("ix_inbox_author", "inbox")
    op.drop_column("inbox", "author")
