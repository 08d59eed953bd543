"""The API: links and their statistics for other programs, as JSON over HTTP."""
