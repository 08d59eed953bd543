"""SQLite: the engine whose database is one file."""
