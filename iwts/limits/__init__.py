"""Limits: how often somebody may do something, and how much is done at the same time."""
