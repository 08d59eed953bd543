"""The instance: its keys, its privacy page, and all that a running one holds open."""
