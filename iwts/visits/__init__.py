"""Visits: how an opened link is answered, who opened it, and how that is recorded."""
