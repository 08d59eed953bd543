"""The owner's page of settings: what is in force and from where, and a preview of the brand. It changes nothing."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from bottle import HTTPResponse

from iwts.drawing import colours
from iwts.errors import N_
from iwts.settings import file, values
from iwts.settings.config import SETTINGS, Config
from iwts.web.frame.context import Context

OURS = "#35691d"  # the green of app.css, for a preview without a colour

NO_NAME = N_("Use 1 to 40 printable characters on one line.")
NO_COLOUR = N_("Use a colour such as #35691d.")
NO_ADDRESS = N_("Use a whole address, such as https://www.example.com.")
BRAND: dict[str, tuple[Callable[[str], str], str]] = {  # what can be previewed: its parser, and its mistake
    "site_name": (values.name, NO_NAME),
    "site_color": (values.color, NO_COLOUR),
    "imprint_url": (values.optional_url, NO_ADDRESS),
    "terms_url": (values.optional_url, NO_ADDRESS),
}


class Row(NamedTuple):
    """A setting in force: its text, empty if it is a secret or nothing, and where it comes from."""

    name: str
    text: str
    is_hidden: bool
    source: str


def page(c: Context) -> HTTPResponse:
    """GET /admin/settings: what is in force; `?site_name=` and the others of `BRAND` preview the brand."""
    if c.is_sent_by_others and c.query.keys() & BRAND.keys():
        return c.see_other("/admin/settings")  # another site proposes nothing to the owner
    config = c.service.config
    typed = {name: c.query.get(name, config.texts[name]) for name in BRAND}
    shown, errors = dict[str, str](), dict[str, str]()
    for name, (parse, mistake) in BRAND.items():
        try:
            shown[name] = parse(typed[name])
        except ValueError:
            shown[name], errors[name] = getattr(config, name), c.language.gettext(mistake)
    rows = list(_rows(c, config))
    return c.page(
        "admin/settings.html",
        422 if errors else 200,
        errors=errors,
        form=typed,
        kept={name: text for name, text in typed.items() if name in c.query},
        shown=shown,
        shades=colours.shades(shown["site_color"] or OURS),
        papers=(colours.LIGHT[0], colours.DARK[0]),
        lines=file.write({name: text for name, text in shown.items() if text != getattr(config, name)}),
        given=[row for row in rows if config.sources[row.name] != "default"],
        defaults=[row for row in rows if config.sources[row.name] == "default"],
    )


def _rows(c: Context, config: Config) -> Iterator[Row]:
    for known in SETTINGS:
        text = config.texts[known.name]
        is_hidden = known.secret and text != ""
        yield Row(known.name, "" if is_hidden else text, is_hidden, _source(c, config.sources[known.name]))


def _source(c: Context, source: str) -> str:
    """Return a source as `Config` names it, in the page's language."""
    _ = c.language.gettext
    kind, _space, name = source.partition(" ")
    if kind == "default":
        return _("Default")
    if kind == "environment":
        return _("Environment variable %(name)s") % {"name": name}
    if kind == "flag":
        return _("Flag %(name)s") % {"name": name}
    path, line, number = source.rpartition(" line ")
    return _("%(file)s, line %(line)s") % {"file": path, "line": number} if line else source
