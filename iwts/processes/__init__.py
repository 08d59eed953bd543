"""The processes that `iwts serve` runs, and the supervisor that restarts them."""
