"""The checks of `iwts check`, in the server's folder and from outside."""
