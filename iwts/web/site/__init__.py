"""The public pages: short links, contact, privacy, and sending without saving."""
