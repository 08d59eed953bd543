"""What several machines can do: fronts, shipping, and a large database."""

import fronts
import millions
import ships


def cluster() -> None:
    """Fronts, shipping, and fifty million visits in PostgreSQL; takes an hour."""
    fronts.fronts()
    ships.ship()
    millions.millions()
