"""Ask my supervisor: what a worker approved goes to one supervisor after another until somebody takes it.

`ask` is a request and how it is kept, `roster` who can be asked, `rounds` what happens when a request is due, `loop`
what looks for those. The worker's side is `bot.listeners.asking`, `ask_sent` and `withdrawing`, the supervisor's `asked` and
`answering`.

A step is told to the worker and shown to the supervisor *at least* once: a process that dies in the middle of one
leaves a row that is due, and whichever replica takes it does the step again. Who may touch a request is looked up in
the row at each click.
"""
