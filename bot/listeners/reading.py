"""From a text that somebody hands over to what is said about it. The engine runs beside the event loop."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.pages import sentence
from bot.blocks.parts import Said
from bot.blocks.review import review
from bot.blocks.support import support
from bot.coach import Review, Support, answer_draft, clean, context_for, is_question, unfit
from bot.figures import Answer
from bot.guidance.asking import topic_of_command
from bot.listeners.guided import guidance_for
from bot.listeners.kit import Kit
from bot.listeners.lately import MOST_CHARS, Place
from bot.listeners.service import service_of
from bot.rules import EVERYWHERE
from bot.store.own_month import count
from bot.sums import DRAFTS
from checks import Concern, Context, Report, Rewrite, Surface, alternatives, check


async def judge(kit: Kit, text: str, context: Context) -> Report:
    """The engine's report, from a thread: neither acknowledgements nor other people wait for it."""
    report, seconds = await asyncio.to_thread(_timed, text, context)
    if not report.shows(Concern.WRITER_AT_RISK):
        kit.figures.engine_took(seconds)
    return report


def _timed(text: str, context: Context) -> tuple[Report, float]:
    began = time.perf_counter()
    report = check(text, context)
    return report, time.perf_counter() - began


@dataclass(frozen=True, slots=True)
class Message:
    """Where and when something was written: what its author wrote there just before may belong to it."""

    team: str
    channel: str
    thread_ts: str | None
    user: str
    ts: str

    @property
    def place(self) -> Place:
        """The author in the conversation or thread."""
        return self.team, self.channel, self.thread_ts, self.user


async def judge_with_earlier(kit: Kit, message: Message, text: str, context: Context) -> tuple[str, Report]:
    """A message and its report; or, where it shows nothing by itself, the same with its author's last few before it.

    Those are kept only until one of them is answered.
    """
    earlier = kit.lately.add(message.place, message.ts, text, kit.clock())
    report = await judge(kit, text, context)
    if earlier and not report.findings and len(text) <= MOST_CHARS:
        together = f"{earlier} {text}"
        of_all = await judge(kit, together, context)
        text, report = (together, of_all) if of_all.findings else (text, report)
    if report.findings:
        kit.lately.forget(message.place)
    return text, report


async def answer_to_draft(
    kit: Kit,
    team: str,
    user: str,
    text: str,
    *,
    quote: bool,
    sent: Message | None = None,
    client: AsyncWebClient | None = None,
    may_ask: bool = False,
) -> Said:
    """What is said about a draft; `quote` puts the draft on top, where it isn't in sight already.

    A draft that was `sent` as a message may be the end of one that was sent in pieces. Where somebody `may_ask`, it
    may be no draft but a question for guidance.
    """
    problem = unfit(text)
    if problem is not None:
        return sentence(getattr(kit.words.say, problem.value))
    draft = clean(text)
    preferences = await kit.store.preferences(team, user)
    service = await service_of(kit, team)
    context = context_for(Surface.DRAFT, preferences, service.region)
    if sent is None:
        report = await judge(kit, draft, context)
    else:
        draft, report = await judge_with_earlier(kit, sent, draft, context)
    answer = answer_draft(draft, report)
    if isinstance(answer, Support):
        return support(answer, service.words, context.region)
    if may_ask and is_question(draft, report):
        kit.figures.answered(Answer.GUIDANCE)
        topic, note = topic_of_command(draft) or draft, kit.words.say.guidance_was_draft
        return await guidance_for(kit, client, team, user, topic, context.region, note=note)
    kit.figures.answered(Answer.REVIEW)
    await count(kit.store, team, user, kit.clock(), drafts=1)
    await kit.sums.count(team, EVERYWHERE, DRAFTS, user, kit.clock())
    return review(answer, kit.words, draft=draft if quote else None)


async def answer_to_question(
    kit: Kit, team: str, user: str, topic: str, *, client: AsyncWebClient | None = None
) -> Said:
    """Guidance on a topic; help lines first if the question sounds as if the person may not be safe."""
    problem = unfit(topic) if topic.strip() else None
    if problem is not None:
        return sentence(getattr(kit.words.say, problem.value))
    service = await service_of(kit, team)
    context = context_for(Surface.DRAFT, await kit.store.preferences(team, user), service.region)
    answer = answer_draft(topic, await judge(kit, clean(topic), context))
    if isinstance(answer, Support):
        return support(answer, service.words, context.region)
    kit.figures.answered(Answer.GUIDANCE)
    return await guidance_for(kit, client, team, user, topic, context.region)


async def help_lines(kit: Kit, team: str, user: str, text: str) -> Said | None:
    """Help lines, if a text sounds as if its writer may not be safe. Nothing is counted."""
    context = context_for(Surface.DRAFT, await kit.store.preferences(team, user), kit.settings.region)
    answer = answer_draft(text, await judge(kit, text, context))
    return support(answer, kit.words, context.region) if isinstance(answer, Support) else None


async def first_wording(kit: Kit, team: str, user: str, text: str, surface: Surface) -> str | None:
    """The wording that a note on a message showed; None where none is due any more."""
    context = context_for(surface, await kit.store.preferences(team, user), kit.settings.region)
    answer = answer_draft(text, await judge(kit, text, context))
    return answer.rewrite.text if isinstance(answer, Review) and answer.rewrite else None


async def other_wordings(
    kit: Kit, team: str, user: str, text: str, surface: Surface = Surface.DRAFT
) -> Said | tuple[Rewrite, ...]:
    """Every wording, the first one, which was shown already, last; a sentence or help lines where none is due."""
    if unfit(text) is not None:
        return await answer_to_draft(kit, team, user, text, quote=False)
    draft = clean(text)
    service = await service_of(kit, team)
    context = context_for(surface, await kit.store.preferences(team, user), service.region)
    answer = answer_draft(draft, await judge(kit, draft, context))
    if isinstance(answer, Support):
        return support(answer, service.words, context.region)
    kit.figures.answered(Answer.WORDINGS)
    first, *others = await asyncio.to_thread(alternatives, draft, context) or (None,)
    return (*others, first) if first and others else ()
