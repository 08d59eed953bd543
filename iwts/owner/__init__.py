"""The owner's side: who may open it, and what the owner has done."""
