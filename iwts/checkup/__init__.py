"""The checkup: what `iwts check` looks at, in the folder of the server and from outside."""
