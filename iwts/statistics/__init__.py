"""Statistics of visits: counted in advance for busy links, otherwise read from the visits."""
