"""PostgreSQL: connections, transactions, errors, migrations and the server's lock."""
