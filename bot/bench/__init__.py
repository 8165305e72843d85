"""Benchmarks of the running bot: `python -m bot bench …`.

Each starts the real service as a process of its own, sends it what Slack would send, over HTTP and signed, and
measures from outside. What is lost, doubled or leaked fails it; times are printed and fail nothing.
"""
