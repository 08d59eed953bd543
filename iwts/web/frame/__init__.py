"""The frame: what is around every page – the request, forms, errors, how an answer looks and travels."""
