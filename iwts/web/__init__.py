"""Pages and forms: a Bottle application. The full route table is in `app.py`."""
