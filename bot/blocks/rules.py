"""The windows in which supervisors set rules, for a channel and for everywhere."""

from __future__ import annotations

import json

from bot.blocks import mrkdwn, parts
from bot.blocks.inputs import labelled, one_of, time_of_day, typed
from bot.blocks.modal import View, window
from bot.blocks.parts import Block
from bot.listeners import ids
from bot.policies import COACHED, Policy
from bot.readers import Audience
from bot.rules import Rules
from bot.rules.book import Page
from bot.rules.form import AS_ELSEWHERE, LIVE, OFF, TRIAL
from bot.rules.tryout import Tryout
from bot.store import ChannelPolicy
from bot.words import Words
from checks import Concern, Region, Strictness

AUDIENCES = {
    Audience.TEAM: "Only colleagues",
    Audience.CLIENT_FACING: "Clients or families too",
    Audience.WELLBEING: "Colleagues, about how they are",
}
STRICTNESS = {
    Strictness.STRICTER: "Stricter: speak up sooner",
    Strictness.USUAL: "As usual",
    Strictness.MILDER: "Milder: only plain cases",
}
_CHOSEN_ELSEWHERE = "As set for everywhere"
_PER_DAY, _MINUTES = (0, 1, 2, 3, 4, 6, 10), (5, 15, 30, 60, 120, 240)
_MOST_TYPED = 1_400


def pick_channel() -> View:
    """Asks which channel."""
    element = {
        "type": "conversations_select",
        "action_id": ids.RULE_CHANNEL,
        "filter": {"include": ["public", "private"], "exclude_external_shared_channels": True},
    }
    blocks = [labelled(ids.RULE_CHANNEL, "Channel", element)]
    return window("Rules for a channel", blocks, callback_id=ids.RULES_PICK_VIEW, submit="Next")


def channel_rules(channel: str, now: ChannelPolicy, page: Page, policy: Policy, words: Words) -> View:
    """Everything that can be set for a channel; `policy` is what holds there for now."""
    rules = page.rules
    audiences = [parts.option(label, who.value) for who, label in AUDIENCES.items()]
    audiences.append(parts.option("I don't read here", OFF))
    chosen = now.audience.value if now.listen and now.audience in AUDIENCES else OFF
    modes = [
        parts.option("Private notes to the author", LIVE),
        parts.option("Trial: only count, say nothing", TRIAL),
    ]
    findings = [parts.option(words.concerns[one].title, one.value) for one in Concern if one in COACHED]
    counting = [one for one in findings if one["value"] in {concern.value for concern in policy.findings}]
    boxes: Block = {"type": "checkboxes", "action_id": ids.RULE_FINDINGS, "options": findings}
    boxes |= {"initial_options": counting} if counting else {}
    blocks = [
        parts.section(words.rules.intro_channel.format(channel=f"<#{channel}>")),
        labelled(ids.RULE_AUDIENCE, "Who reads it?", one_of(ids.RULE_AUDIENCE, audiences, chosen)),
        labelled(
            ids.RULE_MODE,
            "What I do",
            one_of(ids.RULE_MODE, modes, TRIAL if now.trial else LIVE, "radio_buttons"),
        ),
        labelled(ids.RULE_FINDINGS, "What I may point out", boxes, optional=True),
        *_both(rules, words),
        _number(ids.RULE_PER_DAY, "Notes for one person in a day, at most", _PER_DAY, rules.per_day),
        _number(ids.RULE_MINUTES, "Minutes between two notes", _MINUTES, rules.minutes_between),
    ]
    view = window("Rules for a channel", blocks, callback_id=ids.RULES_CHANNEL_VIEW, submit="Save")
    return view | {"private_metadata": json.dumps({"channel": channel, "turn": page.turn})}


def service_rules(
    page: Page, words: Words, *, turn: int, tryout: Tryout | None = None, seen: str = "", problem: str = ""
) -> View:
    """What can be set for everywhere. With a `tryout`, sending it saves; `seen` marks what was tried.

    `problem` is a sentence on what is wrong with what was sent.
    """
    above = [parts.section(problem or words.rules.intro_service)] if tryout is None else _tried(tryout, words)
    rules, lines = page.rules, "\n".join(f"{line.name}: {line.how}" for line in page.rules.lines)
    blocks = [
        *above,
        *_both(rules, words),
        typed(ids.RULE_WORKPLACE, "Your EAP, or what else your workplace offers", rules.workplace or "", 150),
        typed(
            ids.RULE_LINES,
            "Your own help lines",
            lines,
            1_200,
            "One line each: a name, a colon, how to reach it",
        ),
        typed(
            ids.RULE_NEVER,
            "Never point these words out",
            "\n".join(rules.phrases.never),
            _MOST_TYPED,
            "One phrase a line, such as the address of your hub",
        ),
        typed(
            ids.RULE_ALWAYS,
            "Always point these words out",
            "\n".join(rules.phrases.always),
            _MOST_TYPED,
            "One phrase a line. Everyone can see them. None about unions, complaints, safety or pay",
        ),
    ]
    view = window("Rules for everywhere", blocks, callback_id=ids.RULES_SERVICE_VIEW, submit="Save")
    return view | {"private_metadata": json.dumps({"turn": turn, "seen": seen})}


def _tried(tryout: Tryout, words: Words) -> list[Block]:
    say = words.rules
    if not tryout.of:
        return [parts.section(say.trial_nothing)]
    rows = (
        say.trial_phrase.format(phrase=mrkdwn.shown(one.phrase), holding=one.holding, changed=one.changed)
        for one in tryout.phrases
    )
    return [parts.section(say.trial_intro.format(of=f"{tryout.of:,}")), *parts.sections("\n".join(rows))]


def _both(rules: Rules, words: Words) -> list[Block]:
    elsewhere = parts.option(_CHOSEN_ELSEWHERE, AS_ELSEWHERE)
    strict = [elsewhere, *(parts.option(label, one.value) for one, label in STRICTNESS.items())]
    regions = [elsewhere, *(parts.option(words.helplines.regions[one].country, one.value) for one in Region)]
    return [
        labelled(
            ids.RULE_STRICTNESS,
            "How sure I should be",
            one_of(ids.RULE_STRICTNESS, strict, rules.strictness or AS_ELSEWHERE),
        ),
        time_of_day(ids.RULE_QUIET_FROM, "Quiet from (on the writer's own clock)", rules.quiet_from),
        time_of_day(ids.RULE_QUIET_UNTIL, "Quiet until", rules.quiet_until),
        labelled(ids.RULE_REGION, "Country", one_of(ids.RULE_REGION, regions, rules.region or AS_ELSEWHERE)),
    ]


def _number(block_id: str, label: str, numbers: tuple[int, ...], chosen: int | None) -> Block:
    offered = sorted({*numbers, *(() if chosen is None else (chosen,))})
    options = [
        parts.option(_CHOSEN_ELSEWHERE, AS_ELSEWHERE),
        *(parts.option(str(n), str(n)) for n in offered),
    ]
    return labelled(
        block_id, label, one_of(block_id, options, AS_ELSEWHERE if chosen is None else str(chosen))
    )
