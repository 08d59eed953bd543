"""The commands, one module per group. Only these modules and `cli` print."""
