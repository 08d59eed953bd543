"""Deletion of links, of statistics, and of old visits."""
