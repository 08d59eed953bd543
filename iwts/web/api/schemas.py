"""What calls take, as JSON Schema: bodies are checked against it."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from iwts.errors import N_, Invalid
from iwts.links.drafts import MAX_NUMBERS, TOO_MANY
from iwts.links.happenings import Type
from iwts.links.link import State
from iwts.links.routing import Routing
from iwts.links.when import Closed
from iwts.statistics.periods import RANGES
from iwts.statistics.raw import DIMENSIONS

Schema = dict[str, Any]

UNKNOWN = N_("There is no such field.")
MISSING = N_("This field is missing.")
TWICE = N_("This field is there twice.")
NOT_A_COUNT = N_("Use a whole number from 1 to %(most)s.")
NOT_TEXT = N_("This text contains an incomplete character.")
CHOICES = N_("Use one of these: %(choices)s.")
ONLY = N_("Only visits with this value, as the statistics name it.")
TYPES = {
    "string": N_("This must be a text."),
    "boolean": N_("This must be true or false."),
    "integer": N_("This must be a whole number."),
    "array": N_("This must be a list."),
    "object": N_("This must be an object."),
}
NO_TIME = N_("Write a time like 2026-11-30T12:00:00Z.")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MOST_LISTED = 50  # links in an answer, as on a page


def _object(required: tuple[str, ...] = (), /, **properties: Schema) -> Schema:
    """Return the schema of an object that has no other fields."""
    found: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**found, "required": list(required)} if required else found


def _text(about: str = "", **more: object) -> Schema:
    return {"type": "string", **({"description": about} if about else {}), **more}


def removable(schema: Schema) -> Schema:
    """Return a schema that null fits as well, which removes the text."""
    return {**schema, "type": [schema["type"], "null"]}


_YES: Schema = {"type": "boolean"}
_ID: Schema = {
    "type": "integer",
    "description": N_("Id of one of the link’s numbers: this one takes its place and its statistics."),
}
_ROUTING = _text(N_("Number that a visitor gets: the first, the one they pick, or each in turn."), enum=[*Routing])
_NUMBER = {
    "number": _text(N_("Phone number, with + and its calling code, or as its country writes it.")),
    "label": _text(N_("Name of the number, which visitors see where they pick one.")),
    "message": _text(N_("First message of this number, instead of the link's.")),
    "active": {**_YES, "description": N_("Whether the number takes part; true if it is missing.")},
    "weight": {
        "type": "integer",
        "description": N_("Its share if each answers in turn: 1 to 100. Without it, it stays."),
    },
    "cap": {
        "type": ["integer", "null"],
        "description": N_("The most chats that it gets in a day: 1 to 10000; null for no limit. Without it, it stays."),
    },
    "hours": removable(_text(N_("Its own weekly hours, instead of the link's. Without them, they stay."))),
    "paused_until": removable(
        _text(N_("Time until which it takes no chats, such as 2026-11-30T18:00:00Z. Without it, it stays."))
    ),
}
_NUMBERS: Schema = {
    "type": "array",
    "maxItems": MAX_NUMBERS,
    "description": N_("Objects with number and, if you like, label, message and active."),
}
_TEXTS = {
    "label": _text(N_("Private name.")),
    "public_name": _text(N_("Name of the business, which visitors see.")),
    "public_text": _text(N_("A line of text below that name.")),
    "message": _text(N_("First message, already typed when the chat opens.")),
}
WHEN = {
    "zone": _text(N_("Time zone of the hours, such as Africa/Cairo.")),
    "hours": _text(N_("Hours of a week: mon-fri 09:00-18:00; sat 10:00-14:00. Without any, always open.")),
    "exceptions": _text(N_("Days with other hours: 2026-12-25 closed; 2026-12-31 09:00-13:00")),
    "closed_message": _text(N_("First message while everyone is closed.")),
    "night": _text(N_("Phone number that answers while everyone is closed.")),
}
CLOSED = {
    "closed": _text(
        N_("What visitors get while all are closed: the chat, the chat with another message, a page, or a number."),
        enum=[*Closed],
    ),
    "write_anyway": {**_YES, "description": N_("Whether that page opens the chat.")},
}
_STICKY: Schema = {
    "type": "integer",
    "description": N_(
        "Days for which a visitor who comes again gets the same number, in turn: 0 to 365; 0 by default."
    ),
}
_SLUG = _text(N_("Link name: 3 to 40 of a-z, 0-9 and hyphen. Without it, one is made."))
_COUNTRY = _text(N_("Country of numbers without +, two letters."))
_EMAIL = _text(N_("Address that gets the secret link by email."))

NEW_LINK = _object(
    ("numbers",),
    numbers={**_NUMBERS, "items": _object(("number",), **_NUMBER)},
    slug=_SLUG,
    **_TEXTS,
    **WHEN,
    **CLOSED,
    routing=_ROUTING,
    sticky=_STICKY,
    country=_COUNTRY,
    email=_EMAIL,
)
CHANGED_LINK = _object(
    numbers={**_NUMBERS, "items": _object(("number",), id=_ID, **_NUMBER)},
    slug=_text(N_("New link name; the old one keeps working.")),
    **{name: removable(schema) for name, schema in (_TEXTS | WHEN).items()},
    **CLOSED,
    routing=_ROUTING,
    sticky=_STICKY,
    country=_COUNTRY,
    email=removable(_EMAIL),
    agents_see_all={**_YES, "description": N_("Each agent sees the chats of all numbers, with their names.")},
    active={**_YES, "description": N_("Whether the link works; visitors of one that does not see a friendly page.")},
)
LISTED = _object(
    search=_text(N_("Part of a name, a text or a number, or a whole email address.")),
    state=_text(N_("State of the links."), enum=[*State]),
    limit={
        "type": "integer",
        "minimum": 1,
        "maximum": MOST_LISTED,
        "description": N_("Links in the answer; 50 by default."),
    },
    cursor=_text(N_("The last answer's next.")),
)
STATISTICS = _object(
    range=_text(N_("Period up to now."), enum=[*RANGES]),
    tz=_text(N_("Time zone in which days begin, such as Africa/Cairo; UTC by default.")),
    **{"from": _text(N_("First day, instead of a range.")), "to": _text(N_("Last day; today by default."))},
    **{name: _text(ONLY) for name in DIMENSIONS if name != "link"},
)
VISITS = _object(
    since=_text(N_("Only visits at this time or later, such as 2026-11-30T12:00:00Z.")),
    limit={"type": "integer", "minimum": 1, "maximum": 1000, "description": N_("Visits in the answer; 50 by default.")},
    cursor=_text(N_("The last answer's next.")),
)
_EVENTS: Schema = {
    "type": "array",
    "maxItems": len(Type),
    "items": _text(enum=[*Type]),
    "description": N_("Events that it is told of; all by default."),
}
_TARGET = _text(N_("Address that is called, which starts with https://."))
NEW_WEBHOOK = _object(
    ("url",),
    url=_TARGET,
    events=_EVENTS,
    link=_text(N_("Name of the only link that it is told of; without it, all that the token opens.")),
)
CHANGED_WEBHOOK = _object(
    url=_TARGET,
    events=_EVENTS,
    active={**_YES, "description": N_("Whether it is called.")},
)
DELIVERIES = _object(
    limit={
        "type": "integer",
        "minimum": 1,
        "maximum": MOST_LISTED,
        "description": N_("Entries in the answer; 50 by default."),
    },
    cursor=_text(N_("The last answer's next.")),
)
WEBHOOKS = _object(**DELIVERIES["properties"], link=_text(N_("Only webhooks for this link.")))
NOTHING = _object()


class Object(dict[str, object]):
    """An object of JSON that knows which names it had more than once: readers differ on which of the values counts."""

    def __init__(self, pairs: Iterable[tuple[str, object]]) -> None:
        super().__init__()
        self.twice: set[str] = set()
        for name, value in pairs:
            if name in self:
                self.twice.add(name)
            self[name] = value


def moment(text: str, field: str) -> int:
    """Return a time as a program writes it, in UTC microseconds since 1970; 0 for none. Raises `Invalid`."""
    if not text:
        return 0
    try:
        found = datetime.fromisoformat(text)
        # To the microsecond: rounded up, the visits until then would be missing.
        return max(0, ((found if found.tzinfo else found.replace(tzinfo=UTC)) - _EPOCH) // timedelta(microseconds=1))
    except (ValueError, OverflowError):
        raise Invalid(field, NO_TIME) from None


def mistakes(value: object, schema: Schema, field: str = "") -> Iterator[Invalid]:
    """Yield what is wrong with a value: its types, and the names of fields. What texts mean is checked elsewhere."""
    allowed = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if type_of(value) not in allowed:
        yield Invalid(field, TYPES[allowed[0]])
    elif isinstance(value, Object):
        yield from _of_object(value, schema, field)
    elif isinstance(value, list) and len(value) > schema["maxItems"]:  # before any of them is looked at
        if choices := schema["items"].get("enum"):
            yield Invalid(field, CHOICES, choices=", ".join(choices))
        else:
            yield Invalid(field, TOO_MANY, most=schema["maxItems"])
    elif isinstance(value, list):
        for n, each in enumerate(value):
            yield from mistakes(each, schema["items"], f"{field}[{n}]")
    elif isinstance(value, str):
        if any("\ud800" <= char <= "\udfff" for char in value):
            yield Invalid(field, NOT_TEXT)
        elif "enum" in schema and value not in schema["enum"]:
            yield Invalid(field, CHOICES, choices=", ".join(schema["enum"]))


def _of_object(value: Object, schema: Schema, field: str) -> Iterator[Invalid]:
    properties = schema["properties"]
    for name, each in value.items():
        path = f"{field}.{name}" if field else name
        if name in value.twice:
            yield Invalid(path, TWICE)
        elif name in properties:
            yield from mistakes(each, properties[name], path)
        else:
            yield Invalid(path, UNKNOWN)
    for name in schema.get("required", ()):
        if name not in value:
            yield Invalid(f"{field}.{name}" if field else name, MISSING)


def count(asked: dict[str, str], name: str, schema: Schema) -> int:
    """Return a count from a query, which is usually `MOST_LISTED`; raise `Invalid` for one that is out of its range."""
    text, most = asked.get(name, str(MOST_LISTED)), schema["properties"][name]["maximum"]
    if not (text.isascii() and text.isdecimal() and len(text) < 5 and 1 <= int(text) <= most):
        raise Invalid(name, NOT_A_COUNT, most=most)
    return int(text)


def type_of(value: object) -> str:
    """Return the name of a JSON value's type."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
        case _:
            return "number"
