"""Text that is safe to show in terminals and logs, whoever wrote it."""


def line(text: str) -> str:
    """Return the text as one line, with every character that a terminal could obey or hide escaped as in Python.

    These are control characters (C0 and C1, such as ESC), marks of direction, line separators and other invisible ones.
    """
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def lines(text: str) -> str:
    """Like `line`, but keep line breaks."""
    return "\n".join(map(line, text.split("\n")))
