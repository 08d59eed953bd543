"""Settings: what the owner chose, where it was found, and what `iwts setup` writes."""
