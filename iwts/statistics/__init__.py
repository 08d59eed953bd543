"""Statistics: how many came, when and from where – counted beforehand where there are many, else from the visits."""
