"""Work in hand is held and waited for; what began outside a request is left alone."""

import asyncio
import gc

from bot.serve.work import Work


async def test_what_a_request_sets_off_is_waited_for_with_all_its_children() -> None:
    work, release, done = Work(), asyncio.Event(), []

    async def grandchild() -> None:
        await release.wait()
        done.append("grandchild")

    async def child() -> None:
        asyncio.ensure_future(grandchild())  # noqa: RUF006 - Bolt does the same
        await release.wait()
        done.append("child")

    async def request() -> str:
        asyncio.ensure_future(child())  # noqa: RUF006
        return "acknowledged"

    with work.holding():
        outside = asyncio.ensure_future(asyncio.Event().wait())
        assert await work.run(request()) == "acknowledged"
        gc.collect()
        asyncio.get_running_loop().call_soon(release.set)
        assert await work.finish(5) == 0
    assert sorted(done) == ["child", "grandchild"]
    assert not outside.done()
    outside.cancel()


async def test_what_is_not_done_at_the_deadline_is_cancelled_and_counted() -> None:
    work = Work()

    async def request() -> None:
        asyncio.ensure_future(asyncio.Event().wait())  # noqa: RUF006

    with work.holding():
        await work.run(request())
        assert work.in_hand >= 1
        assert await work.finish(0) == 1
    assert work.closing
    assert work.in_hand == 0


async def test_an_error_reaches_whoever_waits_and_the_loop_is_put_back() -> None:
    loop, work = asyncio.get_running_loop(), Work()
    before = loop.get_task_factory()

    async def fails() -> None:
        raise KeyError

    with work.holding():
        try:
            await work.run(fails())
        except KeyError:
            caught = True
    assert caught
    assert loop.get_task_factory() is before
