"""The instance: its keys, its privacy page, and the service that holds everything open."""
