"""Labelled texts written for this project (see DATA.md) and the audit that keeps them honest."""
