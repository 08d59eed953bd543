"""Visits: what an opened link comes to, who opened it, and how that is kept."""
