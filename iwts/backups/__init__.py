"""Backups: on demand and daily, and their restoration."""
