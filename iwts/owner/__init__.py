"""The owner's side: what the owner has done."""
