"""The front's bounds: how long it waits for others, and how many it serves at the same time."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The front's limits: times in seconds, and counts."""

    # Clients
    head: float = 10.0  # from the first byte of a request to the last of its head
    body: float = 20.0  # … of its body
    send: float = 20.0  # … until the client has taken its answer
    idle: float = 60.0  # between two requests
    linger: float = 2.0  # until the client closes after us
    sweep: float = 0.5  # between two searches for late clients
    grace: float = 0.5  # at shutdown: a connection's next answer announces that it is the last one
    drain: float = 20.0  # after that: for all remaining answers
    held: int = 64 << 20  # bytes of all requests that wait for answers, and of all answers that wait for readers
    turn: int = 64 << 10  # bytes of input that are read in one turn of the loop; connections take turns
    most_of_one: int = 2000  # connections from one address: enough for a mobile carrier's shared one
    other_files: int = 100  # files this process has open besides its clients' connections, such as those to the web

    # The web
    page: float = 10.0  # until an answer begins, and between two parts of it
    most_pages: int = 32  # requests without an answer yet; further ones wait in the front
    most_waiting: int = 256  # … so many of them, and as many for exports; those beyond are refused at once (503)
    export: float = 60.0  # like `page`, for an export: it may wait for others
    most_exports: int = 8  # under way; the web keeps up to 16 MB of each in a file

    # The disk and other processes
    commit: float = 2.0  # how long an answer waits for a slow disk: half for its commit, half for the spill file;
    # all for the journal
    lock: float = 0.05  # how long a batch waits for another process's write lock before it is spilled
    replay: float = 2.0  # between two attempts to replay the spill file
    fill: float = 2.0  # until the links of a database on another machine are read, before the front listens
    stock: float = 0.5  # between two looks at what was shipped from the journal
    place: float = 2.0  # between two checks that the database's files are still in place
    look: float = 5.0  # between two checks for a country database, today's backup and new links


USUAL = Bounds()
