"""The meaning of a User-Agent: person, link preview or bot; a person's device, system and browser or app.

Both answers come from the User-Agent header, which anyone can forge: they serve for statistics and for the choice
between redirect and preview card, never for a permission. Sources: the User-Agents that services and apps publish or
send, crawler-user-agents' patterns, ua-parser's tables. Checked against the 38,000 User-Agents in the tests of Matomo's
device-detector (its Python edition, 6.5.1).
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final

from iwts.visits.robots import calls_itself_robot, has_any, is_crawler, is_tool

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

# Link previews. iMessage's looks like a Mac with facebookexternalhit, TikTok's looks like its app. Microsoft Office
# follows a link's redirects before it opens the browser, and gives the browser the last address: with the card, that is
# the link, so the person's own visit counts (https://support.microsoft.com/kb/899927).
_PREVIEWS: Final = (
    "facebookexternalhit, facebot, facebookcatalog, meta-externalfetcher, kakaotalk-scrap, telegrambot, twitterbot, "
    "slackbot-linkexpanding, slack-imgproxy, discordbot, linkedinbot, redditbot, skypeuripreview, snap url preview, "
    "snapurlpreview, mastodon/, bluesky, thirdlandingpagefeinfra, vkshare, synapse, mattermost, iframely, embedly, "
    "rocket.chat, whatsapp/, googlemessages/, (zoom., ms-office, msoffice, microsoft office, microsoft outlook"
).split(", ")
# Names that other User-Agents contain too, and Office for macOS.
_PREVIEW = re.compile(
    r"whatsapp$|viber\b|mozilla/5\.0 \(macintosh; intel mac os x\) (?:word|excel|powerpoint|outlook)/"
)

# People's apps, and what their built-in browsers add to a User-Agent. Each alternative starts with a plain character,
# which lets the search skip most characters: it takes a tenth of the time.
_APPS: Final = {
    "Threads": r"Barcelona \d|MetaIAB Threads",
    "Instagram": r"Instagram \d|MetaIAB Instagram",
    "Messenger": r"MessengerForiOS|MessengerLiteForiOS|Orca-Android|FB_IAB/MESSENGER",
    "Facebook": r"FBA[NV]/|FB_IAB/|MetaIAB Facebook",
    "WhatsApp": r"\[WA\w+/\d",
    "TikTok": r"musical_ly_\d|trill_\d|BytedanceWebview",
    "Snapchat": r"Snapchat/?\d",
    "Telegram": r"Telegram-Android/\d",
    "X": r"TwitterAndroid|Twitter for iP",
    "LinkedIn": r"\[LinkedInApp\]",
    "Pinterest": r"\[Pinterest/",
    "Google": r" GSA/\d",
    "Viber": r" Viber(?:/\d|$)",
    "Line": r" Line/\d",
    "WeChat": r"MicroMessenger/\d",
    "KakaoTalk": r"KAKAOTALK ",
    "Slack": r"Slack_SSB/\d",
}
APPS: Final = frozenset(_APPS)
_IN_APP = re.compile("|".join(_APPS.values()).lower())

# ua-parser's names that we use as they are, then those we rename. All others become "unknown": it copies some from the
# header.
# fmt: off
_SYSTEMS: Final = {
    name: name for name in "Android, HarmonyOS, KaiOS, Linux, Tizen, Windows, Windows Phone, iOS".split(", ")
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


# Every browser says “Mozilla” with a comment that names a system, or its own name; apps with User-Agents of their own
# name the phone. Libraries do neither ("Java/17", "Dalvik/2.1.0 (Linux; …)", "okhttp/4.9").
_PLATFORMS: Final = (
    "webkit, gecko, msie, win, mac, linux, x11, android, iphone, ipad, ipod, tv, playstation, nintendo, roku, "
    "netfront, meego, palm, os/2"
).split(", ")
_BROWSERLIKE: Final = "applewebkit/, opera, browser, midp, ucweb, webview/".split(", ")
_NO_BROWSERS: Final = "browsershots, browserkit".split(", ")
_APP = re.compile(r"[^()]++\((?:iphone|ipad|ipod touch); (?:ios|ipados) \d")
# The window of an app on a phone. An app may be called anything, such as "PriceCheck".
_IN_SOME_APP = re.compile(r"; wv\)|like mac os x\).*mobile/(?!.*safari/)")

# The words that the rules here and ua-parser know, as they are spelt.
_SPELT: Final = {
    word.lower(): word
    for word in (
        "Mozilla AppleWebKit KHTML Gecko Trident MSIE Presto Windows NT WOW64 Win64 Phone Macintosh Intel Mac OS X X11 "
        "CPU iPhone iPad iPod Linux CrOS Android Build Mobile Tablet TV Web0S CrKey PlayStation Nintendo Version "
        "Safari Chrome CriOS Firefox FxiOS Opera OPR OPT OPX Edge Edg EdgA EdgiOS SamsungBrowser UCBrowser YaBrowser "
        "HuaweiBrowser HeyTapBrowser VivoBrowser HonorBrowser XiaoMi MiuiBrowser PHX DuckDuckGo Ddg Vivaldi Whale Silk"
    ).split()
}


def _spelt(user_agent: str) -> str:
    """Return a User-Agent as its sender wrote it, if a proxy or an app has put all of it in lower case."""
    if user_agent != user_agent.lower():
        return user_agent
    return re.sub(r"[a-z0-9_]+", lambda word: _SPELT.get(word[0], word[0]), user_agent)


def kind(user_agent: str) -> Kind:
    """Return the kind of client; the first 512 characters count, and an empty or blank User-Agent is a bot's.

    Takes 0.1 µs for a recent User-Agent, 2 µs for a new plain browser's, 10 µs for a new one of an app, 50 µs for a
    rare browser's, at most 0.3 ms for junk. The first that is none of these loads the crawlers' patterns, which takes
    15 to 40 ms: a server should call this once before it serves.
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
    lower, all_lower = rest.lower(), user_agent.lower()
    if has_any(lower, _PREVIEWS) or _PREVIEW.match(all_lower):
        return Kind.PREVIEW
    # Apps come after robots, as some robots name apps, and before tools and crawlers, whose names some apps contain.
    if calls_itself_robot(lower):
        return Kind.BOT
    if _IN_APP.search(lower):
        return Kind.HUMAN
    if not _is_browser(all_lower) or is_crawler(rest) or (is_tool(all_lower) and not _IN_SOME_APP.search(all_lower)):
        return Kind.BOT
    return Kind.HUMAN


def _is_browser(lower: str) -> bool:
    if "mozilla/" in lower and "(" in lower and has_any(lower, _PLATFORMS):
        return True
    if has_any(lower, _BROWSERLIKE) and not has_any(lower, _NO_BROWSERS):
        return True
    return ("safari/" in lower and "android" in lower) or bool(_APP.match(lower))


def classify(user_agent: str) -> Agent:
    """Return a person's device, system and browser or app; the first 512 characters count.

    Takes 0.3 µs for a recent User-Agent and 1 to 4 ms for a new one, which is too slow for a redirect.
    """
    # ASCII only: ua-parser reads "²" as part of a version, and user-agents then fails to parse it as a number.
    return _classify(user_agent[:_LENGTH].encode("ascii", "replace").decode("ascii"))


@lru_cache(maxsize=_CACHED)
def _classify(user_agent: str) -> Agent:
    from user_agents import parse  # takes 0.1 s, which commands can do without

    user_agent = _spelt(user_agent)
    parsed = parse(user_agent)
    app = next((name for name, pattern in _APPS.items() if re.search(pattern, user_agent, re.IGNORECASE)), "")
    # Since iPadOS 13 an iPad says Macintosh. Its Safari looks like a Mac's; its other browsers and apps do not.
    ipad = "Macintosh" in user_agent and (parsed.os.family == "iOS" or bool(re.search(r"Mobile/|\biOS\b", user_agent)))
    os = "iOS" if ipad else _os(user_agent, parsed)
    return Agent(
        device="tablet" if ipad else _device(user_agent, parsed, os),
        os=os,
        browser="" if app else _browser(user_agent, parsed),
        app=app,
    )


def named(user_agent: str) -> str:
    """Return a person's browser or app and system, such as "Chrome · Android", without unknown parts."""
    agent = classify(user_agent)
    return " · ".join(name for name in (agent.app or agent.browser, agent.os) if name != "unknown")


# Boxes, sticks and consoles are at a television; ua-parser knows few of them.
_TV = re.compile(
    r"(?:\b|[a-z])TV\b|Web0S|BRAVIA|\bAFT[A-Z]|AppleTV|CrKey|Chromecast|Roku"
    r"|Xbox|PLAYSTATION 3|PlayStation \d|Nintendo (?:Switch|Wii)"
)
_PHONE = re.compile(
    r"Mobi|Opera Mini|UCWEB|Fennec|PlayStation (?:Vita|Portable)|Nintendo 3DS|\bPhone;"
    r"|^(?!.*SamsungBrowser).*SM-[ACEGJMNS]\d"  # apps on Samsung's phones; its browser can ask for pages for tablets
)
# Samsung's tablets, when they ask for pages for computers, and Android apps on Chromebooks.
_SAMSUNG_TABLET = re.compile(r"X11; Linux.*SamsungBrowser/")
_COMPUTER = re.compile(r"Chromebook|\b(?:PC|2in1);")


def _os(user_agent: str, parsed: Any) -> str:
    if "OpenHarmony" in user_agent:
        return "HarmonyOS"
    if _SAMSUNG_TABLET.search(user_agent) or "Version/4.0 Chrome/" in user_agent:  # the latter is its WebView
        return "Android"
    # Apps that write their own User-Agent name the system in their own way: "(Pixel 6; android 13)".
    found = re.search(r"\b(android|iOS|iPadOS)\b", user_agent, re.IGNORECASE)
    named = ("Android" if found[0].lower() == "android" else "iOS") if found else "unknown"
    return _SYSTEMS.get(parsed.os.family, named)


def _browser(user_agent: str, parsed: Any) -> str:
    # Firefox on iOS says "Safari/605.1.15" and often not its name; Safari itself says 604.1, and its version.
    if re.search(r"like Gecko\) Mobile/\w+ Safari/605\.1\.15$", user_agent):
        return "Firefox"
    # A browser without a name here is what it is built from.
    built_from = re.search(r"Firefox(?=/)|Chrome(?=/.* Safari/)", user_agent)
    return _BROWSERS.get(parsed.browser.family, built_from[0] if built_from else "unknown")


def _device(user_agent: str, parsed: Any, os: str) -> str:
    if _TV.search(user_agent):
        return "tv"
    if _COMPUTER.search(user_agent):
        return "desktop"
    phone = bool(_PHONE.search(user_agent)) or "Mozilla/" not in user_agent  # an app's own words
    if os in ("Android", "HarmonyOS"):  # its phones say "Mobile"; user-agents recognizes only "Mobile Safari"
        return "mobile" if phone else "tablet"
    if parsed.is_tablet:
        return "tablet"
    if phone or parsed.is_mobile:
        return "mobile"
    return "desktop" if parsed.is_pc else "unknown"
