"""Passwords that people choose: which of them are easy to guess."""
