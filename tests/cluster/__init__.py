"""Several servers behind HAProxy, and PostgreSQL servers that fail over: tests that only `make cluster` runs.

The names of the modules do not begin with `test_`, so that `make test` leaves them out.
"""
