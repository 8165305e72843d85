"""The inbox: what Slack sends is kept before it is acknowledged, and handled once, whatever happens in between.

`intake` keeps a request and starts its handling in the same process; `handling` sends it through the app's
listeners and decides what follows; `taking` takes over what a process that died or stopped has left behind.

What is promised, and the one window that is left:

- An answer somebody waits for (a draft, a command, a window) and help lines are given *at least* once. If the
  process dies after Slack took the answer and before the row was closed, Slack is asked for the answer to a draft in a
  direct message (`bot.listeners.answered`), and it is not given again. Slack cannot be asked for what was answered
  elsewhere (ephemeral messages, windows), or may not tell: then it is.
- A nudge is given *at most* once: that a message is nudged is written down before Slack is called. If the process
  dies in between, nobody can tell whether it was shown (Slack cannot be asked for ephemeral messages), and it is
  not sent again. If Slack answers that it was not shown, it is tried again.
- Effects on the database that end a request (`Handling.last`) happen exactly once.
"""

from bot.inbox.handling import Handling
from bot.inbox.inbox import Inbox, open_inbox
from bot.inbox.taking import take_due, taking

__all__ = ["Handling", "Inbox", "open_inbox", "take_due", "taking"]
