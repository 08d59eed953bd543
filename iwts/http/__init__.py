"""HTTP's words: addresses, headers, origins and queries, as the front and the web both read them."""
