"""What workers keep for themselves, and who called answers wrong, without names."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_MOMENT = sa.DateTime(timezone=True)


def _key(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(64), primary_key=True) for name in names]


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "own_settings",
        *_key("team_id", "user_id"),
        sa.Column("unwanted", sa.String(64), nullable=False),
        sa.Column("by_message", sa.Boolean, nullable=False),
        sa.Column("keeps_month", sa.Boolean, nullable=False),
    )
    op.create_table("quiet_places", *_key("team_id", "user_id", "place"))
    op.create_table(
        "own_days",
        *_key("team_id", "user_id"),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("drafts", sa.Integer, nullable=False),
        sa.Column("notes", sa.Integer, nullable=False),
    )
    op.create_table(
        "stories",
        *_key("team_id", "user_id", "story_id"),
        sa.Column("saved_at", _MOMENT, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "hellos",
        *_key("team_id", "user_id"),
        sa.Column("hello", sa.String(32), primary_key=True),
        sa.Column("said_at", _MOMENT, nullable=False),
    )
    op.create_table(
        "feedback_voices",
        *_key("team_id"),
        sa.Column("week", sa.Date, primary_key=True),
        sa.Column("way", sa.String(32), primary_key=True),
        *_key("voice"),
    )
    op.create_table(
        "feedback_texts",
        *_key("text_id"),
        sa.Column("team_id", sa.String(64), nullable=False, index=True),
        sa.Column("author", sa.String(64), nullable=False, index=True),
        sa.Column("given_at", _MOMENT, nullable=False, index=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )


def downgrade() -> None:
    """Take them out, and what is in them."""
    for table in (
        "feedback_texts",
        "feedback_voices",
        "hellos",
        "stories",
        "own_days",
        "quiet_places",
        "own_settings",
    ):
        op.drop_table(table)
