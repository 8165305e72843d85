"""The inbox, and which messages were nudged."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the two tables."""
    op.create_table(
        "nudged",
        sa.Column("team_id", sa.String(64), primary_key=True),
        sa.Column("mark", sa.String(64), primary_key=True),
        sa.Column("said", sa.Boolean, nullable=False),
        sa.Column("at", _MOMENT, nullable=False, index=True),
    )
    op.create_table(
        "inbox",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        sa.Column("team_id", sa.String(64), nullable=False),
        sa.Column("event_id", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("order_key", sa.String(64), index=True),
        sa.Column("about", sa.String(64), index=True),
        sa.Column("version", sa.String(32)),
        sa.Column("received_at", _MOMENT, nullable=False, index=True),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("lease_until", _MOMENT),
        sa.Column("next_attempt_at", _MOMENT, nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("sealed", sa.LargeBinary),
        sa.UniqueConstraint("team_id", "event_id", name="uq_inbox_team_id_event_id"),
        sa.Index("ix_inbox_state_next_attempt_at", "state", "next_attempt_at"),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    """Drop them: what was not handled yet is lost, and a message may be nudged a second time."""
    for table in ("inbox", "nudged"):
        op.drop_table(table)
