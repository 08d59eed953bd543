"""Webhooks: other programs are told of visits and changes, by signed calls of their addresses."""
