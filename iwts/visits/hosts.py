"""The names of sites that visitors came from: one for each site, readable, and never one that misleads."""

import re
import unicodedata

# Prefixes without meaning: the same site, or its edition for phones.
_SAME_SITE = re.compile(r"^(?:www|m)\.(?=.)")
# What a registry gives no one (`co.uk`, `com.br`): the site is then `www.co.uk` itself. The usual names at the second
# level of countries suffice; the whole list of public suffixes has 10,000 entries.
_SUFFIX = re.compile(r"[^.]+|(?:ac|co|com|edu|gob|go|gov|gouv|gv|mil|ne|net|nom|or|org)\.[a-z]{2}")

# Click counters through which apps send their visitors (“link shims”), by the site of the app. Sources: Matomo's and
# Snowplow's lists of referrers, Firefox's Multi-Account Containers, ClearURLs.
SHIMS = {
    "l.facebook.com": "facebook.com",
    "lm.facebook.com": "facebook.com",
    "l.instagram.com": "instagram.com",
    "l.messenger.com": "messenger.com",
    "l.threads.com": "threads.com",
    "l.threads.net": "threads.com",
    "l.wl.co": "whatsapp.com",
    "t.co": "x.com",
    "lnkd.in": "linkedin.com",
    "out.reddit.com": "reddit.com",
    "click.redditmail.com": "reddit.com",
    "away.vk.com": "vk.com",
    "away.vk.ru": "vk.com",
    "go.bsky.app": "bsky.app",
    "t.umblr.com": "tumblr.com",
    "exit.sc": "soundcloud.com",
    "slack-redir.net": "slack.com",
    "statics.teams.cdn.office.net": "teams.microsoft.com",
    "link.zhihu.com": "zhihu.com",
    "t.cn": "weibo.com",
}

_DOTS = re.compile("[。．｡]")  # full stops that browsers take for dots in a host (UTS 46)
_TOGETHER = (  # scripts that meet in one word
    {"CJK", "HIRAGANA", "KATAKANA"},
    {"CJK", "HANGUL"},
    {"CJK", "BOPOMOFO"},
)
# Scripts without letters that pass for Latin ones. Others, such as Cherokee, are never shown.
_OWN_SHAPES = frozenset(
    "ARABIC BENGALI BOPOMOFO CJK DEVANAGARI ETHIOPIC GEORGIAN GUJARATI GURMUKHI HANGUL HEBREW HIRAGANA KANNADA KATAKANA"
    " KHMER LAO MALAYALAM MYANMAR ORIYA SINHALA TAMIL TELUGU THAI TIBETAN".split()
)
# Scripts with such letters: one of these shows which script it is.
_DISTINCT = {
    "CYRILLIC": frozenset("бвгджзийлмнпфцчшщъыэюяёђєїљњћџґғәө"),
    "GREEK": frozenset("βγδεζθλμξπσςφχψωάέήίόύώ"),
    "ARMENIAN": frozenset("աբգդեըթժիլխծկձղճմշչպջռվտրփև"),
}
_UKRAINE = "укр"  # the one country that has none of them in its top-level domain
_LATIN = frozenset("ßæœøłđðþħŋ")  # beside letters with marks; others are ASCII letters of another shape


def name(host: str) -> str:
    """Return the name under which a site is counted; empty if `host` is none.

    A click counter counts as the site of its app, and all editions of a site as one.
    """
    host = readable(host)
    host = SHIMS.get(host, host)
    while (short := _SAME_SITE.sub("", host)) != host and not _SUFFIX.fullmatch(short):
        host = short
    return host


def readable(host: str) -> str:
    """Return a host in lower case, without the dot of the root; empty if it is none.

    International labels are in their script, as browsers show them, but stay as DNS has them (`xn--…`) if they could be
    taken for another site: anyone can invent a referrer, and “аррӏе.com” in Cyrillic would look like a shop's best
    news. Showing all as DNS has them would be as safe, but a riddle to the creators that “bücher.example” sends
    visitors to. Browsers also compare with the best-known sites; that list is not ours to keep, and no one types a
    password into a referrer.
    """
    if not host.isascii():
        host = _DOTS.sub(".", unicodedata.normalize("NFKC", host))
    host = plain = host.lower().removesuffix(".")
    if not host.isascii() or "xn--" in host:
        *labels, top = host.split(".")
        top = _label(top)
        host = ".".join([*(_label(label, top) for label in labels), top])
        plain = "".join(filter(str.isascii, host))  # `_label` has checked the other characters
    return host if all(host.split(".")) and re.fullmatch(r"[a-z0-9._:-]*", plain) else ""


def _label(label: str, top: str = "") -> str:
    """Return a label in its script if it is clear there, else as DNS has it; `top` is the last one of its host."""
    try:
        if label.startswith("xn--"):
            dns, text = label, label[4:].encode().decode("punycode")
            return text if f"xn--{text.encode('punycode').decode()}" == dns and _is_clear(text, top) else dns
        return label if label.isascii() or _is_clear(label, top) else f"xn--{label.encode('punycode').decode()}"
    except UnicodeError:
        return label if label.isascii() else "<"  # no host


def _is_clear(text: str, top: str) -> bool:
    """Whether a label can be taken for no other: each letter is one of its language, and not one that looks Latin."""
    if text == _UKRAINE and not top:
        return True
    if text.isascii() or text != unicodedata.normalize("NFKC", text).lower():
        return False
    scripts = set[str]()
    for i, char in enumerate(text):
        category = unicodedata.category(char)
        if category[0] == "M" and i > 0 and text[i - 1] != "-":
            continue
        if category not in ("Ll", "Lo", "Lm", "Nd") and char != "-":
            return False
        if not char.isascii() or char.isalpha():
            scripts.add(_script(char))
    if scripts == {"LATIN"}:
        return all(char.isascii() or _is_latin(char, top) for char in text)
    if len(scripts) > 1 and not any(scripts <= together for together in _TOGETHER):
        return False
    return all(script in _OWN_SHAPES or not _DISTINCT.get(script, frozenset()).isdisjoint(text) for script in scripts)


def _script(char: str) -> str:
    """Return the script of a character, the first word of its name; Python has no table of scripts."""
    first = unicodedata.name(char, "").partition(" ")[0]
    return {"ARABIC-INDIC": "ARABIC", "EXTENDED": "ARABIC", "IDEOGRAPHIC": "CJK", "KATAKANA-HIRAGANA": "KATAKANA"}.get(
        first, first
    )


def _is_latin(char: str, top: str) -> bool:
    """Whether a letter beyond ASCII has a visible mark, or is one of its own. A dotless ı is one where it is usual."""
    return (
        char in _LATIN
        or unicodedata.normalize("NFD", char)[0].isascii()  # and so no mark that stands alone
        or (char == "ı" and top in ("tr", "az"))
    )
