"""The commands: a module for each group. With `cli` the only modules that print."""
