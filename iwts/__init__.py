"""Direct WhatsApp links with statistics, from one executable and one SQLite file."""

__version__ = "0.1.0"
