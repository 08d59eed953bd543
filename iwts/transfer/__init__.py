"""Transfer: exports, imports, and links from other shorteners."""
