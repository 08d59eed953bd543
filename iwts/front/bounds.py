"""The front's bounds: how long it waits for others, and how many it lets in at once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What a front heeds: times in seconds, and how many."""

    # What clients may take
    head: float = 10.0  # from the first byte of a request to the last of its head
    body: float = 20.0  # … of its body
    send: float = 20.0  # … to take what is sent to them
    idle: float = 60.0
    linger: float = 2.0  # to close after us
    sweep: float = 0.5  # between two looks at who is late
    grace: float = 0.5  # in which, at the end, a connection's next answer says that it is the last
    drain: float = 20.0  # for all answers after that
    most_of_one: int = 2000  # connections: room for a carrier behind one address
    other_files: int = 100  # that this process has open beside its clients' connections, those to the web among them

    # What the web may take
    page: float = 10.0  # to begin an answer, and to go on with it
    most_pages: int = 32  # requests whose answer it has not begun; more wait here

    # What the disk and other processes may take
    commit: float = 2.0  # that an answer waits for a commit which merely takes long
    lock: float = 0.05  # that a batch waits for another process's write lock before it is spilled
    replay: float = 2.0  # between two attempts to bring what was spilled into the database
    look: float = 5.0  # between two looks for another country file, and for today's backup


USUAL = Bounds()
