"""The pages of everybody: what visitors of short links see, and what the site says of itself."""
