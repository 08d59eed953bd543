"""The owner's page of settings: what is in force and from where, and a preview of the brand. It changes nothing."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from bottle import HTTPResponse

from iwts import emails
from iwts.drawing import colours
from iwts.errors import N_, Bytes, Invalid
from iwts.settings import file, values
from iwts.settings.config import SETTINGS, Config
from iwts.web.frame import assets
from iwts.web.frame.context import Context

OURS = "#35691d"  # the green of app.css, for a preview without a colour

NO_NAME = N_("Use 1 to 40 printable characters on one line.")
NO_COLOUR = N_("Use a colour such as #35691d.")
# The same for every file, as the page is no way to look around on the server.
NO_LOGO = N_(
    "Use the path of a file on the server: a square SVG or PNG of at most %(size)s, "
    "a PNG with at least 192 × 192 pixels."
)
NO_ADDRESS = N_("Use a whole address, such as https://www.example.com.")
BRAND: dict[str, tuple[Callable[[str], Any], str]] = {  # what can be previewed: its parser, and its mistake
    "site_name": (values.name, NO_NAME),
    "site_color": (values.color, NO_COLOUR),
    "site_logo": (values.logo, NO_LOGO),
    "owner_email": (lambda text: emails.parse(text) if text.strip() else "", ""),  # its mistakes are `Invalid`
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
    shown, errors = dict[str, Any](), dict[str, str]()
    for name, (parse, mistake) in BRAND.items():
        try:
            # A file in force is not read again: it may have been moved since.
            shown[name] = parse(typed[name]) if name in c.query else getattr(config, name)
        except (ValueError, Invalid) as error:
            shown[name] = getattr(config, name)
            told = Invalid(name, mistake, size=Bytes(values.MAX_LOGO))
            errors[name] = c.language.error(error if isinstance(error, Invalid) else told)
    changed = [name for name, value in shown.items() if value != getattr(config, name)]
    rows = list(_rows(c, config))
    return c.page(
        "admin/settings.html",
        422 if errors else 200,
        errors=errors,
        form=typed,
        kept={name: text for name, text in typed.items() if name in c.query},
        shown=shown,
        logo_src=_address(shown["site_logo"]) if "site_logo" in changed else assets.url(config, assets.logo(config)),
        shades=colours.shades(shown["site_color"] or OURS),
        papers=(colours.LIGHT[0], colours.DARK[0]),
        lines=file.write({name: typed[name].strip() if name == "site_logo" else shown[name] for name in changed}),
        given=[row for row in rows if config.sources[row.name] != "default"],
        defaults=[row for row in rows if config.sources[row.name] == "default"],
    )


def _address(logo: values.Logo | None) -> str:
    """Return the address of a logo that no file of ours has; of our own if there is none."""
    found = logo or assets.BUNDLED["logo.svg"]
    return f"data:{found.kind};base64,{b64encode(found.content).decode()}"


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
