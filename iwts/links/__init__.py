"""Links: what a creator types, what is stored of it, who may open it, and where it leads."""
