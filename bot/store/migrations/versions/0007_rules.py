"""Rules that supervisors set, who changed them, what channels are tried out in, and sums."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the tables and columns."""
    op.create_table(
        "rules",
        sa.Column("team_id", sa.String(64), primary_key=True),
        sa.Column("channel_id", sa.String(64), primary_key=True),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "rule_changes",
        sa.Column(
            "number",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            primary_key=True,
            autoincrement=True,
        ),
        sa.Column("team_id", sa.String(64), nullable=False),
        sa.Column("place", sa.String(64), nullable=False),
        sa.Column("what", sa.String(32), nullable=False),
        sa.Column("changed_by", sa.String(64), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_rule_changes_team_id", "rule_changes", ["team_id"])
    op.create_index("ix_rule_changes_at", "rule_changes", ["at"])
    op.create_table(
        "sum_marks",
        sa.Column("team_id", sa.String(64), primary_key=True),
        sa.Column("week", sa.Date(), primary_key=True),
        sa.Column("place", sa.String(64), primary_key=True),
        sa.Column("kind", sa.String(32), primary_key=True),
        sa.Column("mark", sa.String(64), primary_key=True),
    )
    op.create_table(
        "sums",
        sa.Column("team_id", sa.String(64), primary_key=True),
        sa.Column("week", sa.Date(), primary_key=True),
        sa.Column("place", sa.String(64), primary_key=True),
        sa.Column("kind", sa.String(32), primary_key=True),
        sa.Column("people", sa.Integer(), nullable=False),
    )
    with op.batch_alter_table("channels") as channels:
        channels.add_column(sa.Column("trial", sa.Boolean(), nullable=False, server_default=sa.false()))
        channels.add_column(sa.Column("notice", sa.String(32), nullable=True))


def downgrade() -> None:
    """Take them out; a channel that the older version knows no audience for is not read."""
    op.execute(
        "UPDATE channels SET listen = false, audience = 'unknown' WHERE audience = 'wellbeing' OR trial"
    )
    with op.batch_alter_table("channels") as channels:
        channels.drop_column("notice")
        channels.drop_column("trial")
    for table in ("sums", "sum_marks", "rule_changes", "rules"):
        op.drop_table(table)
