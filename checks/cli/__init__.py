"""The command line of the engine: its only part that reads and writes."""
