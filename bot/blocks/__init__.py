"""Block Kit from values: pure functions, words of a person escaped once, within Slack's sizes."""
