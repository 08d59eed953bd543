"""The creators' pages: make, manage and recover links."""
