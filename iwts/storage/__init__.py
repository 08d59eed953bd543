"""Storage: access to the database, and the files that it consists of."""
