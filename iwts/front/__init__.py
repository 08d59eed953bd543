"""The front: who asks, and where a short link leads them. Nothing here knows Bottle."""
