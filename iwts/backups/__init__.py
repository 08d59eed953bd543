"""Backups: made, put back, and made each day by the server itself."""
