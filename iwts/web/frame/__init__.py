"""The frame around every page: request, session, forms, errors, templates, static files and compression."""
