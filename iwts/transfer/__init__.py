"""Transfer: exports, imports, and the links of other shorteners."""
