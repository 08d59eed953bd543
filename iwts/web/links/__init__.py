"""The pages of creators: make a link, look after it, find it again."""
