"""The web: pages and forms, a Bottle application. `app.py` has the whole route table."""
