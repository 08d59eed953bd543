"""`iwts links edit`: changes a link as its panel does."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

from iwts.commands.common import database, new_secret
from iwts.commands.parser import Commands, Parser, country
from iwts.commands.shown import blocked_in, print_one
from iwts.errors import Invalid, IwtsError, Rejected
from iwts.instance import keys
from iwts.links import access, codes, phone, setters, shifts
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed, capped, weighted
from iwts.links.link import Changer, Link
from iwts.links.routing import Routing
from iwts.links.when import Closed, When
from iwts.mail import recipients
from iwts.owner import audit
from iwts.settings.config import Config
from iwts.storage.tx import Tx

# The flags that set a text of the link: their names, and their help.
TEXTS = {
    "label": "private name that only you and its creator see",
    "public-name": "name of the business, which visitors see",
    "public-text": "a line of text below that name",
    "message": "first message, already typed when the chat opens",
}
WEIGHTS = "shares of the numbers, in their order, if each answers in turn: 1 to 100, for example 3,2,1"
CAPS = (
    "most chats of each number in a day of the link's time zone, in their order, for example 40,,10 (empty: no limit)"
)
STICKY = "days for which a visitor who comes again gets the same number, if each answers in turn (default: 0)"
# The flags for hours: their placeholders, and their help.
WHEN = {
    "zone": ("ZONE", "time zone of the hours, for example Africa/Cairo"),
    "hours": ("HOURS", "hours of a week, for example “mon-fri 09:00-18:00; sat 10:00-14:00” (empty: always open)"),
    "except": ("DAYS", "days with other hours, for example “2026-12-25 closed; 2026-12-31 09:00-13:00”"),
    "closed-message": ("TEXT", "first message while everyone is closed"),
    "night": ("NUMBER", "number that answers while everyone is closed"),
}
OTHERS = ("new-slug", "routing", "email", "weights", "caps", "sticky", "closed", "write-anyway", "agents-see-all")
CODES = {"code": "link code", "visitor-code": "visitor code"}


class _Numbers:
    """The numbers of a link while flags change them."""

    def __init__(self, link: Link, country: str) -> None:
        self._country = country
        self.rows = [
            _row(n.digits, label=n.label, message=n.message, active=n.active, id=n.id, hours=n.hours)
            for n in link.numbers
        ]

    def replace(self, flag: str, old: str, new: str) -> None:
        self._change(flag, old, text=f"+{phone.parse(new, self._country, flag)}")

    def add(self, flag: str, number: str) -> None:
        self.rows.append(_row(phone.parse(number, self._country, flag)))

    def remove(self, flag: str, number: str) -> None:
        del self.rows[self.place(flag, number)]

    def move_first(self, flag: str, number: str) -> None:
        self.rows.insert(0, self.rows.pop(self.place(flag, number)))

    def name(self, flag: str, number: str, name: str) -> None:
        self._change(flag, number, label=name)

    def set_message(self, flag: str, number: str, message: str) -> None:
        self._change(flag, number, message=message)

    def set_hours(self, flag: str, number: str, hours: str) -> None:
        self._change(flag, number, hours=hours)

    def pause(self, flag: str, number: str) -> None:
        self._change(flag, number, active=False)

    def resume(self, flag: str, number: str) -> None:
        self._change(flag, number, active=True)

    def _change(self, flag: str, number: str, **values: Any) -> None:
        place = self.place(flag, number)
        self.rows[place] = replace(self.rows[place], **values)

    def place(self, flag: str, number: str) -> int:
        stored = [row.text for row in self.rows]
        typed = f"+{''.join(char for char in number if char in '0123456789')}"
        if typed not in stored:  # else: perhaps in a form that is no longer read as a number
            typed = f"+{phone.parse(number, self._country, flag)}"
        if typed not in stored:
            raise Invalid(flag, "the link has no number %(number)s", number=typed)
        return stored.index(typed)


def _row(digits: str, **values: Any) -> Typed:
    return Typed(f"+{digits}", field=f"number “+{digits}”", **values)


class _Flag(NamedTuple):
    """A flag that changes a number: the placeholders of its arguments, its help, and what it does."""

    arguments: str
    help: str
    act: Callable[..., None]


# In the order in which they act.
NUMBERS = {
    "replace": _Flag("OLD NEW", "replace a number; it keeps its place, name, message and visits", _Numbers.replace),
    "add": _Flag("NUMBER", "add a number at the end", _Numbers.add),
    "remove": _Flag("NUMBER", "remove a number", _Numbers.remove),
    "first": _Flag("NUMBER", "move a number to the beginning", _Numbers.move_first),
    "name": _Flag("NUMBER NAME", "name a number; visitors see it where they pick one", _Numbers.name),
    "number-message": _Flag("NUMBER TEXT", "first message of a number, instead of the link's", _Numbers.set_message),
    "number-hours": _Flag("NUMBER HOURS", "hours of a number, instead of the link's", _Numbers.set_hours),
    "pause": _Flag("NUMBER", "pause a number", _Numbers.pause),
    "resume": _Flag("NUMBER", "resume a paused number", _Numbers.resume),
}


def register(group: Commands) -> None:
    about = (
        "What is not named stays as it is, and an empty text removes a text. Flags for numbers may be repeated; NUMBER "
        "is one of the link's, in any notation."
    )
    one = group.add("edit", edit, "change a link", about, json=True)
    one.add_argument("slug", metavar="SLUG", help="link name")
    about = "new link name; the old one keeps working"
    one.add_argument("--slug", dest="new_slug", metavar="NAME", help=about)
    for name, text in TEXTS.items():
        one.add_argument(f"--{name}", metavar="TEXT", help=text)
    about = "number that a visitor gets: always the first, the one they pick, or each in turn"
    one.add_argument("--routing", choices=[routing.value for routing in Routing], help=about)
    one.add_argument("--weights", metavar="N,N,…", help=WEIGHTS)
    one.add_argument("--caps", metavar="N,N,…", help=CAPS)
    one.add_argument("--sticky", metavar="DAYS", help=STICKY)
    for name, flag in NUMBERS.items():
        shown = tuple(flag.arguments.split())
        one.add_argument(f"--{name}", action="append", nargs=len(shown), metavar=shown, help=flag.help)
    add_when(one)
    either = one.add_mutually_exclusive_group()
    about = "each agent sees the chats of all numbers on their page, with their names"
    either.add_argument("--agents-see-all", action="store_true", default=None, help=about)
    about = "each agent sees only their own (the default)"
    either.add_argument("--no-agents-see-all", dest="agents_see_all", action="store_false", help=about)
    about = "country of numbers without +, two letters, for example DE"
    one.add_argument("--country", type=country, metavar="CODE", help=about)
    for name, what in CODES.items():
        either = one.add_mutually_exclusive_group()
        about = f"set a new {what}: asks for it in a terminal, and otherwise reads a line from stdin"
        either.add_argument(f"--{name}", action="store_true", default=None, help=about)
        either.add_argument(f"--no-{name}", action="store_true", default=None, help=f"remove the {what}")
    either = one.add_mutually_exclusive_group()
    about = "email address of the link's creator, which gets a secret link by email"
    either.add_argument("--email", metavar="ADDRESS", help=about)
    about = "remove the email address"
    either.add_argument("--no-email", dest="email", action="store_const", const="", help=about)


def add_when(one: Parser) -> None:
    """Add the flags for hours to a command."""
    for name, (shown, about) in WHEN.items():
        one.add_argument(f"--{name}", metavar=shown, help=about)
    about = (
        "what happens while everyone is closed: the chat opens anyway, or with another first message, a page says when "
        "someone answers again, or another number answers (default: anyway)"
    )
    one.add_argument("--closed", choices=[closed.value for closed in Closed], help=about)
    either = one.add_mutually_exclusive_group()
    about = "that page opens the chat, too (the default)"
    either.add_argument("--write-anyway", action="store_true", default=None, help=about)
    about = "that page does not open the chat"
    either.add_argument("--no-write-anyway", dest="write_anyway", action="store_false", help=about)


def when(options: Namespace, stored: When) -> When:
    """Return hours with what the flags of `add_when` name."""
    given = {
        "zone": options.zone,
        "hours": options.hours,
        "exceptions": getattr(options, "except"),
        "closed": options.closed,
        "closed_message": options.closed_message,
        "night": options.night,
        "write_anyway": options.write_anyway,
    }
    return replace(stored, **{name: value for name, value in given.items() if value is not None})


def edit(settings: Config, options: Namespace) -> None:
    both = [name for code in CODES for name in (code, f"no-{code}")]
    given = vars(options)
    if all(given[name.replace("-", "_")] is None for name in (*TEXTS, *NUMBERS, *both, *WHEN, *OTHERS)):
        raise IwtsError("nothing to change; see iwts links edit --help")
    if options.email and not settings.sends_mail:
        raise IwtsError("a link has an email address only if this server sends email; set smtp_host")
    code = new_secret("Link code") if options.code else ""
    visitor_code = new_secret("Visitor code") if options.visitor_code else ""
    with database(settings) as db:
        with db.read() as tx:
            draft = _draft(links.get(tx, options.slug), options, code, visitor_code)
        code_hash = _hash(options.no_code, draft.code)  # takes long
        visitor_hash = _hash(options.no_visitor_code, draft.visitor_code)
        with db.write() as tx:
            link = links.get(tx, options.slug)
            link = links.change(tx, link, _draft(link, options, code, visitor_code), by=Changer.COMMAND)
            for (number,) in options.resume or []:
                _end_pause(tx, link, number, options)
            if code_hash is not None:
                access.set_code(tx, link, code_hash)
            if visitor_hash is not None:
                setters.set_visitor_code(tx, link, visitor_hash)
            if options.email is not None:
                _set_email(tx, link, draft.email)
            if options.agents_see_all is not None:
                shifts.let_see_all(tx, link, allowed=options.agents_see_all)
            audit.record(tx, "links edit", link.slug)
            link = links.get(tx, link.slug)
            out = blocked_in(tx, [link])
    print_one(settings, link, options, out)


def _end_pause(tx: Tx, link: Link, number: str, options: Namespace) -> None:
    """Resume a number that is active, but paused until a time."""
    there = link.numbers[_Numbers(link, options.country or "").place("--resume", number)]
    if there.paused_until:
        setters.set_pause(tx, link, there, Changer.COMMAND, active=True)


def _hash(is_removed: bool | None, code: str) -> str | None:
    """Return the hash to store, empty to remove the code; None if it stays."""
    if is_removed:
        return ""
    return codes.hashed(code) if code else None


def _set_email(tx: Tx, link: Link, address: str) -> None:
    if address == access.of(tx, link).email:
        return
    key = keys.find(tx) or keys.make(tx)
    if not recipients.change_email(tx, key, link, address, "en"):
        raise IwtsError("%(address)s has received enough emails today; try again tomorrow", address=address)


def _draft(link: Link, options: Namespace, code: str, visitor_code: str) -> Draft:
    """Return the link with the changes, checked like the panel's form. Raises `Rejected`."""

    def text(name: str, stored: str) -> str:
        given = getattr(options, name)
        return stored if given is None else str(given)

    try:
        numbers = _numbers(link, options)
    except Invalid as error:
        raise Rejected([error]) from None
    return Draft.check(
        numbers,
        label=text("label", link.label),
        public_name=text("public_name", link.public_name),
        public_text=text("public_text", link.public_text),
        message=text("message", link.message),
        routing=text("routing", link.routing.value),
        slug=text("new_slug", link.slug),  # the current name is no code either
        code=code,
        visitor_code=visitor_code,
        email=options.email or "",
        sticky=options.sticky,
        when=when(options, replace(link.when, night=link.when.night and f"+{link.when.night}")),
        region=options.country or "",
    )


def _numbers(link: Link, options: Namespace) -> list[Typed]:
    """Return the numbers with the changes. Raises `Invalid` for one that cannot be read or is not there."""
    numbers = _Numbers(link, options.country or "")
    for flag in NUMBERS:
        for texts in getattr(options, flag.replace("-", "_")) or []:
            NUMBERS[flag].act(numbers, f"--{flag}", *texts)
    rows = weighted(numbers.rows, options.weights or "")
    return rows if options.caps is None else capped(rows, options.caps)
