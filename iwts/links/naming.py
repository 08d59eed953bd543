"""Names that a creator may not choose: rude ones, and those of someone whom a link could pretend to be.

Names that a link has already stay allowed: the owner may have given them.
"""

from collections.abc import Callable
from functools import cache

from iwts.errors import N_, Invalid
from iwts.links import words
from iwts.links.link import Link
from iwts.links.words import Words, bundled

Check = Callable[[str, str], None]  # raises `Invalid` for a field and its text, a name

RUDE = N_("This link name contains a word that this site does not allow. Choose another link name.")
PRETENDS = N_(
    "This looks like “%(word)s”. To protect people from fraud, only the owner of this site may use that name here. "
    "Choose another one."
)

# What of `pretence.txt` no stranger may use: all of it in what visitors see of a link; all but the places where links
# are put in its private label (“Instagram bio”); all but what every business has in names of numbers (“Support”).
_SHOWN = ("brands", "roles", "places")
KINDS = {"slug": _SHOWN, "public-name": _SHOWN, "label": ("brands", "roles")}
OF_NUMBERS = ("brands", "places")


def any_(_field: str, _text: str) -> None:
    """Allow every name, as to the owner."""


def checked(own: tuple[str, ...], *, is_trusted: bool, link: Link | None = None) -> Check:
    """Return the check for pages. `own` are the owner's rude words.

    `is_trusted` is whether only people whom the owner chose create links, `link` the one that is being changed.
    """
    rude = words.rude(own)
    # By field: what may be the name of a number may still not be that of a link.
    kept = {"slug": {link.slug}, "label": {link.label}, "public-name": {link.public_name}} if link else {}
    of_numbers = {number.label for number in link.numbers} if link else set()

    def check(field: str, text: str) -> None:
        if text in kept.get(field, of_numbers):
            return
        if field == "slug" and rude.find(text):
            raise Invalid(field, RUDE)
        if not is_trusted and (word := _pretence(KINDS.get(field, OF_NUMBERS)).find(text)):
            raise Invalid(field, PRETENDS, word=word)

    return check


@cache
def _pretence(kinds: tuple[str, ...]) -> Words:
    return Words(word for kind in kinds for word in bundled("pretence")[kind])
