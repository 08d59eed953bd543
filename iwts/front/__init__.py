"""The front: takes every connection and answers short links. Nothing here knows Bottle."""
