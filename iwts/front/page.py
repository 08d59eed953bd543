"""The front's own page for requests that it refuses: small, in every language, and without anything to load."""

import base64
import hashlib
from functools import lru_cache
from html import escape

from iwts import i18n
from iwts.drawing import colours
from iwts.i18n import Language

# The colours and shapes of app.css that one short message needs. In the page, as app.css would be one more request of a
# client that sends too many, and comes from the web, which may be away.
_LIGHT = {"paper": "#fbf8f1", "ink": "#1b221a", "soft": "#596057", "bubble": "#e0f0cb"}
_LIGHT |= {"green": "#35691d", "on-green": "#fff"}
_DARK = {"paper": "#12150f", "ink": "#eff1e8", "soft": "#adb4a4", "bubble": "#304a21"}
_DARK |= {"green": "#a3d57c", "on-green": "#12260a"}
_STYLE = (
    ":root{color-scheme:light;%s}"
    "@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;%s}}"
    ":root[data-theme=dark]{color-scheme:dark;%s}"
    'html{font:100%%/1.5 -apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;'
    "background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%%}"
    ":lang(ar),:lang(hi){line-height:1.7}"
    "body{margin:0;min-height:100vh;display:flex;text-align:center;overflow-wrap:break-word}"
    "main{max-width:30rem;margin:auto;padding:32px 16px;display:grid;justify-items:center;gap:16px}"
    "h1,p{margin:0}"
    "h1{font-size:clamp(1.75rem,1.3rem + 2.2vw,2.75rem);line-height:1.25;text-wrap:balance}"
    "p,details{color:var(--soft)}"
    "svg{width:112px;fill:var(--bubble);color:var(--green)}"
    "[dir=rtl] svg>path{transform:scaleX(-1);transform-origin:center}"
    "button{min-height:52px;padding:8px 24px;border:0;border-radius:18px;border-end-end-radius:4px;"
    "background:var(--green);color:var(--on-green);font:inherit;font-weight:600}"
    "summary,a{display:inline-block;padding:10px;color:inherit;text-decoration:underline;cursor:pointer}"
    "[aria-current]{font-weight:700}"
)
_ART = (
    '<svg viewBox="0 0 112 94" aria-hidden="true"><path d="M24 8h64a20 20 0 0 1 20 20v52a6 6 0 0 1-6 6H24A20 20 0 0 1 '
    '4 66V28A20 20 0 0 1 24 8z"/><g fill="none" stroke="currentColor" stroke-width="6" stroke-linecap="round">'
    '<circle cx="56" cy="47" r="19"/><path d="M56 36v11l8 5"/></g></svg>'
)
_PAGE = """<!doctype html>
<html lang="{code}" dir="{dir}"{theme}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{title}</title>
<style>{style}</style>
<main>
{art}
<h1>{title}</h1>
<p>{text}</p>
"""
_MENU = "<details><summary>{label}</summary>\n{links}</details>\n"
_LINK = '<a href="?lang={code}" lang="{code}"{current}>{name}</a>\n'


def style(colour: str = "") -> str:
    """Return the rules of the page, with the owner's colour, if any."""
    light, dark = colours.shades(colour) if colour else ({}, {})
    declared = [
        ";".join(f"--{name}:{own.get(name, value)}" for name, value in usual.items())
        for usual, own in ((_LIGHT, light), (_DARK, dark))
    ]
    return _STYLE % (declared[0], declared[1], declared[1])


def policy(policy_: str, style_: str) -> str:
    """Return a Content-Security-Policy that also allows these rules, by their hash."""
    digest = base64.b64encode(hashlib.sha256(style_.encode()).digest()).decode()
    return f"{policy_}; style-src 'sha256-{digest}'"


@lru_cache(256)  # of up to 4 KB each
def page(language: Language, theme: str, style_: str, title: str, text: str, has_menu: bool) -> tuple[str, str]:
    """Return the page in two parts, between which a form may stand; `theme` is `light`, `dark` or empty.

    Its menu leads to the same address in other languages, without the rest of its query.
    """
    links = "".join(
        _LINK.format(code=code, name=name, current=' aria-current="true"' if code == language.code else "")
        for code, name in i18n.NAMES.items()
    )
    label = escape(language.gettext("Language: %(name)s") % {"name": language.name})
    begin = _PAGE.format(
        code=language.code,
        dir=language.dir,
        theme=f' data-theme="{theme}"' if theme else "",
        title=escape(title),
        style=style_,
        art=_ART,
        text=escape(text),
    )
    return begin, (_MENU.format(label=label, links=links) if has_menu else "") + "</main>\n"
