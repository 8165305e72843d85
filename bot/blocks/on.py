"""What is on, as everybody may see it; who changed it; and what people in a channel are told."""

from __future__ import annotations

from collections.abc import Iterable

from bot.blocks import mrkdwn, parts
from bot.blocks.pages import sentence
from bot.blocks.parts import Said
from bot.blocks.quiet import pause_label
from bot.blocks.rules import AUDIENCES, STRICTNESS
from bot.policies import COACHED, Policy
from bot.rules import EVERYWHERE
from bot.store import ChannelPolicy
from bot.store.rules import Change
from bot.words import Words
from checks import Concern

MOST_CHANNELS = 20
"""Channels that are shown in full."""

_NAMES = {
    "reading": "whether I read along",
    "audience": "who reads it",
    "trial": "trial",
    "findings": "what I may point out",
    "strictness": "how sure I should be",
    "quiet_hours": "quiet hours",
    "per_day": "notes in a day",
    "minutes_between": "minutes between notes",
    "region": "country",
    "workplace": "EAP",
    "lines": "own help lines",
    "phrases": "own phrases",
}


def what_is_on(
    channels: list[tuple[str, ChannelPolicy, Policy]], words: Words, *, listens_everywhere: bool
) -> Said:
    """A person's channels that are read, with exactly what holds there."""
    say = words.rules
    blocks = [parts.section(say.on_intro if channels else say.on_none)]
    blocks += [parts.section(say.on_everywhere)] if listens_everywhere else []
    for channel, chosen, policy in channels[:MOST_CHANNELS]:
        blocks += parts.sections(f"*<#{channel}>*\n{_told(chosen, policy, words)}")
    more = channels[MOST_CHANNELS:]
    blocks += [parts.section(" ".join(f"<#{channel}>" for channel, _, _ in more[:50]))] if more else []
    if words.helplines.workplace:
        blocks.append(
            parts.section(f"*What your workplace offers*: {mrkdwn.escape(words.helplines.workplace)}")
        )
    own = "\n".join(f"• {mrkdwn.escape(one.name)}: {mrkdwn.escape(one.how)}" for one in words.helplines.own)
    blocks += parts.sections(f"*Its own help lines*\n{own}") if own else []
    return Said(say.on_title, [*blocks, parts.context(say.on_support)])


def _told(chosen: ChannelPolicy, policy: Policy, words: Words) -> str:
    out = [words.concerns[one].title for one in Concern if one in COACHED - policy.findings]
    pointed = [words.concerns[one].title for one in Concern if one in COACHED & policy.findings]
    told = [words.verdicts[one].title for one in words.verdicts if one in policy.nudge_on]
    quiet = f"{policy.quiet_from} to {policy.quiet_until}, on your own clock" if policy.quiet_from else "none"
    rows = [
        "Trial: I count how many people would get a note, and send none"
        if chosen.trial
        else "Private notes to the author",
        f"Who reads it: {AUDIENCES.get(chosen.audience, 'nobody has said')}",
        f"Notes for: {', '.join(told) or 'none'}",
        f"I may point out: {', '.join(pointed) or 'nothing'}",
        *([f"I leave out: {', '.join(out)}"] if out else []),
        f"How sure I am before I speak: {STRICTNESS[policy.strictness]}",
        f"Quiet hours: {quiet}",
        f"At most {policy.nudges_per_person_and_day} notes a day, {policy.minutes_between_nudges} minutes apart",
        *_phrases("Never pointed out", policy.phrases.never),
        *_phrases("Always pointed out", policy.phrases.always),
    ]
    return "\n".join(f"• {row}" for row in rows)


def _phrases(label: str, phrases: tuple[str, ...]) -> list[str]:
    return [f"{label}: {'; '.join(f'“{mrkdwn.shown(one)}”' for one in phrases)}"] if phrases else []


def who_changed(changes: Iterable[Change], words: Words) -> Said:
    """The list of changes: who, what, where, when. Not what it was or became."""
    say = words.rules
    rows = [
        f"{pause_label(one.at)}: {f'<@{one.by}>' if one.by else say.someone} changed "
        f"{_NAMES.get(one.what, one.what)} "
        f"{'for everywhere' if one.place == EVERYWHERE else f'in <#{one.place}>'}"
        for one in changes
    ]
    return Said(say.changes_title, parts.sections("\n".join(rows))) if rows else sentence(say.changes_none)


def notice(who: str, words: Words, *, trial: bool) -> Said:
    """What people in a channel are told when it is turned on."""
    say = words.rules
    return sentence((say.notice_trial if trial else say.notice_on).format(who=f"<@{who}>"))
