"""The meaning of a User-Agent: person, link preview or bot; a person's device, system and browser or app.

Both answers come from the User-Agent header, which anyone can forge: they serve for statistics and for the choice
between redirect and preview card, never for a permission. Sources: the User-Agents that services and apps publish or
send, crawler-user-agents' patterns, ua-parser's tables. Checked against the 38,000 User-Agents in the tests of Matomo's
device-detector (its Python edition, 6.5.1).
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, Final

DEVICES: Final = ("mobile", "tablet", "desktop", "tv", "unknown")

# Characters that are read; the longest from people's apps have some 450. Longer ones are cut before the caches: a
# header may have 16 KB, and a cache has this many entries.
_LENGTH: Final = 512
_CACHED: Final = 4096


class Kind(StrEnum):
    """The kind of client. Only a human's request can be a visit."""

    HUMAN = "human"
    PREVIEW = "preview"
    BOT = "bot"


@dataclass(frozen=True, slots=True)
class Agent:
    """A person's device and software.

    `device` is one of `DEVICES`; `os` is "Android", "iOS" (iPads too), … or "unknown"; `browser` is "Chrome", … or
    "unknown", and empty inside an app; `app` is the app with a built-in browser ("Instagram", …), or empty. Each comes
    from a small fixed set, whatever the header says.
    """

    device: str
    os: str
    browser: str
    app: str


# "bot" as robots spell it ("FooBot/1.0", "; foobot)"), not as phones do (CUBOT, "M bot 54", "XBot_Senior").
_ROBOT = r"(?i:(?:(?<!cu)bot|crawler|spider)(?![ _]?\w))"

# How robots introduce themselves: with such a word, a web address, or "compatible;", which only two browsers still in
# use send.
_ROBOTIC = re.compile(rf"{_ROBOT}|[+(;] ?https?:|compatible;(?! MSIE| Konqueror)")

# The plain part of a browser's User-Agent: platform, engine, well-known products. Most requests have only this. A
# phone's model is free text, but must not hide a robot or a product ("Storebot-Google/1.0"). Possessive quantifiers
# keep the time linear for any input.
_PLAIN = re.compile(
    rf"""
    Mozilla/5\.0\ \( (?:
        (?:iPhone|iPad|iPod(?:\ touch)?);\ (?:U;\ )?CPU\ (?:iPhone\ )?OS\ [\d_]++\ like\ Mac\ OS\ X
      | Windows\ NT\ [\d.]++ (?:;\ (?:Win64|WOW64|x64|ARM64|rv:[\d.]++))*+
      | Macintosh;\ Intel\ Mac\ OS\ X\ [\d._]++ (?:;\ rv:[\d.]++)?
      | X11;\ (?:Ubuntu;\ )?(?:CrOS|Linux)\ \w++ (?:\ [\d.]++)? (?:;\ rv:[\d.]++)?
      | (?:Linux;\ )?(?:arm(?:_64)?;\ )?(?:U;\ )?Android\ [\d.]++ (?![^/]*{_ROBOT})
        [^()/]*+ (?:\([^()/]*+\)[^()/]*+)*+ (?:(?<=\ Build)/(?![^()/]*{_ROBOT})[^()/]*+)?
    ) \)\ (?: AppleWebKit/[\d.]++\ \(KHTML,\ like\ Gecko\) | Gecko/[\d.]++ )
    (?:\ (?: Mobile | webOmni | XiaoMi/MiuiBrowser/[\d.]++(?:-gn)?
           | (?: BroPP | Chrome | CriOS | Ddg | DuckDuckGo | Edg | EdgA | EdgiOS | Edge | Firefox | FxiOS | GSA
               | HeyTapBrowser | HuaweiBrowser | Mobile | OPR | OPT | OPX | PHX | Quark | SA | Safari
               | SamsungBrowser | Silk | UCBrowser | Version | Vivaldi | VivoBrowser | Whale | YaApp_Android
               | YaBrowser | YaSearchApp | YaSearchBrowser )/[\d.]++(?:[A-Z]\d++[a-z]?)?
         )(?!\S) )*+
    """,
    re.VERBOSE | re.ASCII,
)

# Link previews. iMessage's looks like a Mac with facebookexternalhit, TikTok's looks like its app.
_PREVIEW = re.compile(
    r"""
    ^WhatsApp/\d | ^Viber\b
    | facebookexternalhit | Facebot | facebookcatalog | meta-externalfetcher | kakaotalk-scrap
    | TelegramBot | Twitterbot | Slackbot-LinkExpanding | Slack-ImgProxy | Discordbot | LinkedInBot | redditbot
    | SkypeUriPreview | Snap\ ?URL\ ?Preview | Mastodon/ | Bluesky | thirdLandingPageFeInfra
    | vkShare | Synapse | Mattermost | Iframely | Embedly | Rocket\.Chat
    """,
    re.VERBOSE,
)

# People's apps, and what their built-in browsers add to a User-Agent. Each alternative starts with a plain character,
# which lets the search skip most characters: it takes a tenth of the time.
_APPS: Final = {
    "Threads": r"Barcelona \d|MetaIAB Threads",
    "Instagram": r"Instagram \d|MetaIAB Instagram",
    "Messenger": r"MessengerForiOS|MessengerLiteForiOS|Orca-Android",
    "Facebook": r"FBA[NV]/|FB_IAB/|MetaIAB Facebook",
    "WhatsApp": r"\[WA\w+/\d",
    "TikTok": r"musical_ly_\d|trill_\d|BytedanceWebview",
    "Snapchat": r"Snapchat/?\d",
    "Telegram": r"Telegram-Android/\d",
    "X": r"TwitterAndroid|Twitter for iP",
    "LinkedIn": r"\[LinkedInApp\]",
    "Pinterest": r"\[Pinterest/",
    "Google": r" GSA/\d",
    "Viber": r" Viber/\d",
    "Line": r" Line/\d",
    "WeChat": r"MicroMessenger/\d",
    "KakaoTalk": r"KAKAOTALK ",
}
APPS: Final = frozenset(_APPS)
_IN_APP = re.compile("|".join(_APPS.values()))

# ua-parser's names that we use as they are, then those we rename. All others become "unknown": it copies some from the
# header.
# fmt: off
_SYSTEMS: Final = {
    name: name for name in "Android, KaiOS, Linux, Tizen, Windows, Windows Phone, iOS".split(", ")
} | {
    "Chrome OS": "ChromeOS", "Fedora": "Linux", "Mac OS X": "macOS", "Ubuntu": "Linux", "Web0S": "webOS",
}
_BROWSERS: Final = {
    name: name for name in (
        "Aloha Browser, Brave, Chrome, Coc Coc, DuckDuckGo, Edge, Firefox, HeyTap Browser, Honor Browser, "
        "Huawei Browser, Mint Browser, Opera, Opera Mini, Phoenix Browser, QQ Browser, Safari, "
        "Samsung Internet, UC Browser, Vivaldi, Whale, Yandex Browser"
    ).split(", ")
} | {
    "Amazon Silk": "Silk", "Android": "Android Browser", "Chrome Mobile": "Chrome", "Chrome Mobile iOS": "Chrome",
    "Chrome Mobile WebView": "Android WebView", "Chromium": "Chrome", "DuckDuckGo Mobile": "DuckDuckGo",
    "Ecosia Android": "Ecosia", "Ecosia iOS": "Ecosia", "Edge Mobile": "Edge", "Firefox Mobile": "Firefox",
    "Firefox iOS": "Firefox", "HiBrowser": "Hi Browser", "IE": "Internet Explorer", "IE Mobile": "Internet Explorer",
    "MiuiBrowser": "MIUI Browser", "Mobile Safari": "Safari", "Mobile Safari UI/WKWebView": "iOS WebView",
    "Opera GX": "Opera", "Opera Mobile": "Opera", "Opera Touch": "Opera", "QQ Browser Mobile": "QQ Browser",
    "VivoBrowser": "Vivo Browser", "YandexSearch": "Yandex Browser",
}
# fmt: on


# Every browser says “Mozilla” with a comment that names a system, or its own name. Libraries say neither ("Java/17",
# "Dalvik/2.1.0 (Linux; …)", "okhttp/4.9").
_BROWSER = re.compile(r"Mozilla/\d.*\((?!compatible\))|Opera|Browser|MIDP|UCWEB", re.IGNORECASE)


def kind(user_agent: str) -> Kind:
    """Return the kind of client; the first 512 characters count, and an empty or blank User-Agent is a bot's.

    Takes 0.1 µs for a recent User-Agent, 2 µs for a new plain browser's, 20 µs for a new one of an app, at most 0.3 ms
    for junk. The first that is none of these loads the crawlers' patterns, which takes 15 to 40 ms: a server should
    call this once before it serves.
    """
    return _kind(user_agent[:_LENGTH])


@lru_cache(maxsize=_CACHED)
def _kind(user_agent: str) -> Kind:
    if not user_agent.strip():
        return Kind.BOT
    plain = _PLAIN.match(user_agent)
    rest = user_agent[plain.end() :] if plain else user_agent
    if not rest:
        return Kind.HUMAN
    if _PREVIEW.search(rest):
        return Kind.PREVIEW
    # Apps come after robots, as some robots name apps, and before the list of crawlers, which matches some apps.
    if _ROBOTIC.search(rest):
        return Kind.BOT
    if _IN_APP.search(rest):
        return Kind.HUMAN
    return Kind.HUMAN if _BROWSER.search(user_agent) and not _is_crawler(rest) else Kind.BOT


def _is_crawler(text: str) -> bool:
    """Whether any of crawler-user-agents' patterns is in `text`.

    One regex of all patterns would take 3.5 ms for 512 characters of junk. This takes 0.1 ms.
    """
    literals, others = _crawlers()
    heads = literals.keys() & {text[i : i + 4] for i in range(len(text) - 3)}
    if any(literal in text for head in heads for literal in literals[head]):
        return True
    return any(other.search(text) for other in others)


@cache
def _crawlers() -> tuple[dict[str, list[str]], list[re.Pattern[str]]]:
    """Return the plain-text patterns (all but 40 of 1,500) by their first four characters, and the other patterns."""
    from crawleruseragents import CRAWLER_USER_AGENTS_DATA

    literals: dict[str, list[str]] = {}
    others: list[re.Pattern[str]] = []
    for entry in CRAWLER_USER_AGENTS_DATA:
        pattern: str = entry["pattern"]
        literal = re.sub(r"\\(\W)", r"\1", pattern)
        if len(literal) < 4 or re.search(r"(?<!\\)[\^$.|?*+()\[\]{}]|\\\w", pattern):
            others.append(re.compile(pattern))
        else:
            literals.setdefault(literal[:4], []).append(literal)
    return literals, others


def classify(user_agent: str) -> Agent:
    """Return a person's device, system and browser or app; the first 512 characters count.

    Takes 0.3 µs for a recent User-Agent and 1 to 4 ms for a new one, which is too slow for a redirect.
    """
    # ASCII only: ua-parser reads "²" as part of a version, and user-agents then fails to parse it as a number.
    return _classify(user_agent[:_LENGTH].encode("ascii", "replace").decode("ascii"))


@lru_cache(maxsize=_CACHED)
def _classify(user_agent: str) -> Agent:
    from user_agents import parse  # takes 0.1 s, which commands can do without

    parsed = parse(user_agent)
    app = next((name for name, pattern in _APPS.items() if re.search(pattern, user_agent)), "")
    # Since iPadOS 13 an iPad says Macintosh. Its Safari looks like a Mac's; its other browsers and apps do not.
    ipad = "Macintosh" in user_agent and ("Mobile/" in user_agent or parsed.os.family == "iOS")
    return Agent(
        device="tablet" if ipad else _device(user_agent, parsed),
        os="iOS" if ipad else _SYSTEMS.get(parsed.os.family, "unknown"),
        browser="" if app else _BROWSERS.get(parsed.browser.family, "unknown"),
        app=app,
    )


def named(user_agent: str) -> str:
    """Return a person's browser or app and system, such as "Chrome · Android", without unknown parts."""
    agent = classify(user_agent)
    return " · ".join(name for name in (agent.app or agent.browser, agent.os) if name != "unknown")


_TV = re.compile(r"(?:\b|[a-z])TV\b|Web0S|BRAVIA|\bAFT[A-Z]")
_PHONE = re.compile(r"Mobi|Opera Mini|UCWEB")


def _device(user_agent: str, parsed: Any) -> str:
    if _TV.search(user_agent):
        return "tv"
    phone = bool(_PHONE.search(user_agent))
    if parsed.os.family == "Android":  # its phones say "Mobile"; user-agents recognizes only "Mobile Safari"
        return "mobile" if phone else "tablet"
    if parsed.is_tablet:
        return "tablet"
    if phone or parsed.is_mobile:
        return "mobile"
    return "desktop" if parsed.is_pc else "unknown"
