"""Storage: the seam to the database, and the files that it is in."""
