"""Storage: access to the database, whatever its engine, and to files."""
