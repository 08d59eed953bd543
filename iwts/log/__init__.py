"""The server's log: its lines, the security events among them, and text that is safe to show."""
