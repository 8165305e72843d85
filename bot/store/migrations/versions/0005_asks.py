"""What workers ask their supervisors."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "asks",
        sa.Column("ask_id", sa.String(64), primary_key=True),
        sa.Column("team_id", sa.String(64), nullable=False, index=True),
        sa.Column("worker", sa.String(64), nullable=False, index=True),
        sa.Column("supervisor", sa.String(64), index=True),
        sa.Column("stage", sa.String(32), nullable=False),
        sa.Column("turn", sa.Integer, nullable=False),
        sa.Column("due_at", _MOMENT, nullable=False, index=True),
        sa.Column("expires_at", _MOMENT, nullable=False, index=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )


def downgrade() -> None:
    """Drop it: what is not answered yet is lost, and stays in the direct message of whoever was asked."""
    op.drop_table("asks")
