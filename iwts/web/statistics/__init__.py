"""The pages of statistics, and their exports."""
