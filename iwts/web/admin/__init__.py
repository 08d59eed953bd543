"""The owner's pages, below /admin."""
