"""Links: drafts, storage, access, routing and targets."""
