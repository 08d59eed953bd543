"""Deletion: of links, of statistics, and of visits that are too old."""
