"""The first tables: choices of people and channels, nudge counts, feedback totals, installations."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "people",
        sa.Column("team_id", sa.String(64), primary_key=True),
        sa.Column("user_id", sa.String(64), primary_key=True),
        sa.Column("role", sa.String(32), nullable=False),
        sa.Column("region", sa.String(32)),
        sa.Column("paused_until", _MOMENT),
        sa.Column("nudges", sa.Boolean, nullable=False),
    )
    op.create_table(
        "channels",
        sa.Column("team_id", sa.String(64), primary_key=True),
        sa.Column("channel_id", sa.String(64), primary_key=True),
        sa.Column("listen", sa.Boolean),
        sa.Column("audience", sa.String(32), nullable=False),
        sa.Column("asked", sa.Boolean, nullable=False),
    )
    op.create_table(
        "nudge_counts",
        sa.Column("team_id", sa.String(64), primary_key=True),
        sa.Column("user_id", sa.String(64), primary_key=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("nudges", sa.Integer, nullable=False),
        sa.Column("last_at", _MOMENT, nullable=False, index=True),
    )
    op.create_table(
        "feedback_totals",
        sa.Column("team_id", sa.String(64), primary_key=True),
        sa.Column("kind", sa.String(32), primary_key=True),
        sa.Column("week", sa.Date, primary_key=True),
        sa.Column("total", sa.Integer, nullable=False),
    )
    op.create_table(
        "installations",
        sa.Column("enterprise_id", sa.String(64), primary_key=True),
        sa.Column("team_id", sa.String(64), primary_key=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("installed_at", _MOMENT, nullable=False),
    )
    op.create_table(
        "oauth_states",
        sa.Column("state", sa.String(64), primary_key=True),
        sa.Column("expires_at", _MOMENT, nullable=False, index=True),
    )


def downgrade() -> None:
    """Drop them, and all that was kept."""
    for table in ("oauth_states", "installations", "feedback_totals", "nudge_counts", "channels", "people"):
        op.drop_table(table)
