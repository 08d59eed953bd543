"""Mail: what is sent to creators and to the owner, and what the owner was sent by a form."""
