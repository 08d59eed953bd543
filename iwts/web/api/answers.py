"""What calls return, as JSON Schema, for the OpenAPI document."""

from iwts.links.happenings import Type
from iwts.links.link import State
from iwts.links.routing import Routing
from iwts.links.when import Closed
from iwts.owner.api_tokens import Scope
from iwts.statistics.listing import Seen
from iwts.statistics.raw import DIMENSIONS
from iwts.web.api.schemas import Schema, removable
from iwts.webhooks import queue

_TEXT: Schema = {"type": "string"}
_URL: Schema = {"type": "string", "format": "uri"}
_TIME: Schema = {"type": "string", "format": "date-time"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_ID: Schema = {"type": "integer", "minimum": 1}
_YES: Schema = {"type": "boolean"}


def _object(**properties: Schema) -> Schema:
    """Return the schema of an object that has all of these fields; later versions may add some."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _counts() -> Schema:
    return {"type": "object", "additionalProperties": _COUNT}


TOKEN = _object(
    id=_ID,
    name=_TEXT,
    scopes=_list({**_TEXT, "enum": [*Scope]}),
    link=removable(_TEXT),
    created_at=_TIME,
    used_at=removable(_TIME),
    expires_at=removable(_TIME),
)
LINK = _object(
    slug=_TEXT,
    url=_URL,
    manage_url={**removable(_URL), "description": "The secret link, in the only answer that has a new one."},
    stats_url=_URL,
    qr=_object(svg=_URL, png=_URL, pdf=_URL),
    label=_TEXT,
    public_name=_TEXT,
    public_text=_TEXT,
    message=_TEXT,
    routing={**_TEXT, "enum": [*Routing]},
    zone=_TEXT,
    hours=_TEXT,
    exceptions=_TEXT,
    closed={**_TEXT, "enum": [*Closed]},
    closed_message=_TEXT,
    night=_TEXT,
    write_anyway=_YES,
    sticky=_COUNT,
    agents_see_all=_YES,
    active=_YES,
    state={**_TEXT, "enum": [*State]},
    created_at=_TIME,
    numbers=_list(
        _object(
            id=_ID,
            number=_TEXT,
            label=_TEXT,
            message=_TEXT,
            active=_YES,
            weight=_ID,
            paused_until=removable(_TIME),
            hours=_TEXT,
            cap=removable(_ID),
            blocked=_YES,
            warning=_TEXT,
        )
    ),
)
_MAILED: Schema = {"type": ["boolean", "null"], "description": "Whether the secret link is on its way by email."}
NEW_LINK: Schema = {**LINK, "properties": {**LINK["properties"], "mailed": _MAILED}}
LINKS = _object(links=_list(LINK), next=removable(_TEXT))
STATISTICS = _object(
    **{"from": {**_TEXT, "format": "date"}, "to": {**_TEXT, "format": "date"}},
    time_zone=_TEXT,
    **dict.fromkeys(("visits", "unique", "previews", "bots", "views"), _COUNT),
    by={
        "type": "object",
        "properties": {name: _counts() for name in (*DIMENSIONS, "hour", "day", "month") if name != "link"},
        "required": [name for name in DIMENSIONS if name != "link"],
    },
    shares={
        "type": "object",
        "description": "If numbers answer in turn and nothing is filtered: of each, by its digits, the chats that it "
        "got in turn (null if no longer known) and the share that it is meant to get, 0 to 1.",
        "additionalProperties": _object(in_turn=removable(_COUNT), meant={"type": "number"}),
    },
)
_VISIT = _object(id=_ID, time=_TIME, **{name: _TEXT for name in Seen._fields[2:] if name != "link"})
VISITS = _object(visits=_list(_VISIT), next=removable(_TEXT))

WEBHOOK = _object(
    id=_ID,
    url=_URL,
    link=removable(_TEXT),
    events=_list({**_TEXT, "enum": [*Type]}),
    made_by={**_TEXT, "enum": ["owner", "creator"]},
    created_at=_TIME,
    off_at=removable(_TIME),
)
OWN_WEBHOOK = _object(**WEBHOOK["properties"], secret=_TEXT)
WEBHOOKS = _object(webhooks=_list(WEBHOOK), next=removable(_TEXT))
DELIVERY = _object(
    id=_ID,
    type={**_TEXT, "enum": [*Type, queue.TEST]},
    slug=removable(_TEXT),
    created_at=_TIME,
    tries=_COUNT,
    next_at=removable(_TIME),
    done_at=removable(_TIME),
    answer=_TEXT,
)
DELIVERIES = _object(deliveries=_list(DELIVERY), next=removable(_TEXT))

PROBLEM: Schema = {
    **_object(type=_TEXT, title=_TEXT, status={"type": "integer"}, code=_TEXT),
    "properties": {
        **_object(type=_TEXT, title=_TEXT, status={"type": "integer"}, code=_TEXT)["properties"],
        "detail": _TEXT,
        "incident": _TEXT,
        "errors": _list(_object(field=_TEXT, message=_TEXT)),
    },
}
