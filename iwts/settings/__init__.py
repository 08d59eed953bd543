"""Settings: their values and sources, and the files that `iwts setup` writes."""
