"""The names under which Slack and the bot know commands, shortcuts, modals and buttons.

Those of the first group stand in `config/manifest.yaml` too. A name that was once on a button must never
get another meaning: buttons stay clickable for as long as their message exists.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from checks import Verdict

COMMAND: Final = "/sharewell"
CHECK_MESSAGE: Final = "check_message"
CHECK_DRAFT: Final = "check_draft"

# Modals
DRAFT_VIEW: Final = "draft"
ANOTHER_VIEW: Final = "another"
FILL_VIEW: Final = "fill"

GUIDANCE_VIEW: Final = "guidance_find"
SHARE_VIEW: Final = "guidance_share"

# Inputs in modals
DRAFT_INPUT: Final = "draft_text"
BLANK_INPUT: Final = "blank"
GUIDANCE_INPUT: Final = "guidance_question"
SHARE_CHANNEL: Final = "share_channel"
SHARE_WORDS: Final = "share_words"

# Buttons under an answer
WHY: Final = "why"
ANOTHER: Final = "another_wording"
FILL: Final = "fill_blanks"
WRONG: Final = "not_right"
HIDE: Final = "hide"
PAUSE_DAY: Final = "pause_day"
PAUSE_HERE: Final = "pause_here"

# In the window behind WRONG
FEEDBACK_STRICT: Final = "feedback_strict"
FEEDBACK_MISSED: Final = "feedback_missed"
FEEDBACK_WORDING: Final = "feedback_wording"
FEEDBACK_GIVE: Final = "feedback_give"
FEEDBACK_RIGHT: Final = "feedback_right"
OPEN_FEEDBACK_SUMS: Final = "open_feedback_sums"

# Guidance
GUIDANCE_ABOUT: Final = "guidance_about"
GUIDANCE_ANOTHER: Final = "guidance_another"
GUIDANCE_COPY: Final = "guidance_copy"
GUIDANCE_SAVE: Final = "guidance_save"
GUIDANCE_UNSAVE: Final = "guidance_unsave"
GUIDANCE_SHARE: Final = "guidance_share"
GUIDANCE_SHELF: Final = "guidance_shelf"
GUIDANCE_READ: Final = "guidance_read"
OPEN_GUIDANCE: Final = "open_guidance"
OPEN_SAVED: Final = "open_saved_guidance"

# Ask my supervisor: the worker
OPEN_ASK: Final = "open_ask"
ASK_VIEW: Final = "ask_supervisor"
ASK_WORDS: Final = "ask_words"
ASK_DRAFT: Final = "ask_draft"
ASK_WHO: Final = "ask_who"
ASK_ALSO: Final = "ask_also"
ASK_WITHDRAW: Final = "ask_withdraw"
ASK_SUITS: Final = "ask_suits"
ASK_OTHER_TIME: Final = "ask_other_time"

# Ask my supervisor: the supervisor
ASK_CLAIM: Final = "ask_claim"
ASK_ANSWER: Final = "ask_answer"
ASK_TIME: Final = "ask_time"
ASK_HAND_ON: Final = "ask_hand_on"
ASK_ANSWER_VIEW: Final = "ask_answer"
ASK_TIME_VIEW: Final = "ask_time"
ASK_REPLY: Final = "ask_reply"

# Rules
RULES_PICK_VIEW: Final = "rules_pick"
RULES_CHANNEL_VIEW: Final = "rules_channel"
RULES_SERVICE_VIEW: Final = "rules_everywhere"
OPEN_ON: Final = "open_what_is_on"
OPEN_RULES: Final = "open_rules"
OPEN_SERVICE_RULES: Final = "open_rules_everywhere"
OPEN_CHANGES: Final = "open_rule_changes"
OPEN_SUMS: Final = "open_sums"
SUMS_CSV: Final = "sums_csv"
RULE_CHANNEL: Final = "rule_channel"
RULE_AUDIENCE: Final = "rule_audience"
RULE_MODE: Final = "rule_mode"
RULE_FINDINGS: Final = "rule_findings"
RULE_STRICTNESS: Final = "rule_strictness"
RULE_QUIET_FROM: Final = "rule_quiet_from"
RULE_QUIET_UNTIL: Final = "rule_quiet_until"
RULE_PER_DAY: Final = "rule_per_day"
RULE_MINUTES: Final = "rule_minutes"
RULE_REGION: Final = "rule_region"
RULE_WORKPLACE: Final = "rule_workplace"
RULE_LINES: Final = "rule_lines"
RULE_NEVER: Final = "rule_never"
RULE_ALWAYS: Final = "rule_always"

# The question to a channel
LISTEN_TEAM: Final = "listen_team"
LISTEN_CLIENTS: Final = "listen_clients"
LISTEN_NO: Final = "listen_no"

# Settings on the Home tab
SET_ROLE: Final = "set_role"
SET_REGION: Final = "set_region"
SET_NUDGES: Final = "set_nudges"
SET_PAUSE: Final = "set_pause"
OPEN_CHECK: Final = "open_check"
SET_QUIET: Final = "set_quiet"
SET_KINDS: Final = "set_kinds"
SET_WHERE: Final = "set_where"

# A worker's own month and stories
MONTH_KEEP: Final = "month_keep"
MONTH_SHOW: Final = "month_show"
MONTH_DELETE: Final = "month_delete"
OPEN_STORIES: Final = "open_stories"
STORY_ADD: Final = "story_add"
STORY_MOVE: Final = "story_move"
STORIES_DELETE: Final = "stories_delete"
STORY_VIEW: Final = "story"
STORY_INPUT: Final = "story_text"
STORY_SHELF: Final = "story_shelf"

# The first day
HELLO_TRY: Final = "hello_try"
SETUP_AGAIN: Final = "setup_again"
STAFF_PAGE: Final = "staff_page"

VERDICTS: Final[Mapping[Verdict, str]] = {
    Verdict.TRAUMA_DUMPING: "a_lot_to_carry",
    Verdict.UNSAFE_SHARING: "details_to_protect",
    Verdict.INCOMPLETE_SHARING: "nearly_there",
    Verdict.SAFE_SHARING: "good_to_share",
    Verdict.NO_DISCLOSURE: "nothing_personal",
}
"""What buttons call a verdict: a person who looks into a message finds no label there that shames."""
