"""Mail to creators and to the owner, and the owner's messages from the contact form."""
