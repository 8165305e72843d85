"""One file per Slack surface, each with `register(app)`; `register.py` lists them."""
