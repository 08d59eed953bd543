"""The statistics pages and their exports."""
