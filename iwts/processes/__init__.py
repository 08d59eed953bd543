"""The processes: what `iwts serve` runs, and who starts them anew."""
