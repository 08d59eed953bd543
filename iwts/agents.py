"""Who asks, and with what: a person, a link preview or a bot; and a person's device, system and browser or app.

Both answers come from the User-Agent header, which anyone can forge: they are for statistics and for choosing
between redirect and preview card, never for a permission.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Final

MAX_LENGTH: Final = 512
"""Characters of a User-Agent that are looked at; the longest that people's apps send have some 450."""

DEVICES: Final = ("mobile", "tablet", "desktop", "tv", "unknown")
"""What `Agent.device` can be."""


class Kind(StrEnum):
    """Who asks. Only a human's request can be a visit."""

    HUMAN = "human"
    PREVIEW = "preview"
    BOT = "bot"


@dataclass(frozen=True, slots=True)
class Agent:
    """What a person holds. Each field is out of a small fixed set, whatever was sent."""

    device: str
    os: str
    browser: str
    app: str


# "bot" as robots write it ("FooBot/1.0", "; foobot)") and not as phones do (CUBOT, "M bot 54", "XBot_Senior").
_ROBOT = r"(?i:(?:(?<!cu)bot|crawler|spider)(?![ _]?\w))"

# A plain browser: platform, engine, products. A phone's model is free text, but no product ("Storebot-Google/1.0")
# may hide in it. Possessive quantifiers keep the match linear, whatever is sent.
_BROWSER = re.compile(
    rf"""
    Mozilla/5\.0\ \( (?:
        (?:iPhone|iPad|iPod(?:\ touch)?);\ (?:U;\ )?CPU\ (?:iPhone\ )?OS\ [\d_]++\ like\ Mac\ OS\ X
      | Windows\ NT\ [\d.]++ (?:;\ (?:Win64|WOW64|x64|ARM64|rv:[\d.]++))*+
      | Macintosh;\ Intel\ Mac\ OS\ X\ [\d._]++ (?:;\ rv:[\d.]++)?
      | X11;\ (?:Ubuntu;\ )?(?:CrOS|Linux)\ \w++ (?:\ [\d.]++)? (?:;\ rv:[\d.]++)?
      | (?:Linux;\ )?(?:arm(?:_64)?;\ )?(?:U;\ )?Android\ [\d.]++ (?![^/]*{_ROBOT})
        [^()/]*+ (?:\([^()/]*+\)[^()/]*+)*+ (?:(?<=\ Build)/[^()/]*+)?
    ) \)\ (?: AppleWebKit/[\d.]++\ \(KHTML,\ like\ Gecko\) | Gecko/[\d.]++ )
    (?:\ (?: Mobile | webOmni | XiaoMi/MiuiBrowser/[\d.]++
           | (?: BroPP | Chrome | CriOS | Ddg | DuckDuckGo | Edg | EdgA | EdgiOS | Edge | Firefox | FxiOS | GSA
               | HeyTapBrowser | HuaweiBrowser | Mobile | OPR | OPT | OPX | PHX | Quark | SA | Safari
               | SamsungBrowser | Silk | UCBrowser | Version | Vivaldi | VivoBrowser | Whale | YaApp_Android
               | YaBrowser | YaSearchApp | YaSearchBrowser )/[\d.]++(?:[A-Z]\d++[a-z]?)?
         )(?!\S) )*+
    """,
    re.VERBOSE | re.ASCII,
)

_PREVIEW = re.compile(
    r"""
    ^WhatsApp/\d | ^Viber
    | facebookexternalhit | Facebot | facebookcatalog | meta-externalfetcher | kakaotalk-scrap
    | TelegramBot | Twitterbot | Slackbot-LinkExpanding | Slack-ImgProxy | Discordbot | LinkedInBot | redditbot
    | SkypeUriPreview | Snap\ ?URL\ ?Preview | Mastodon/ | Bluesky | thirdLandingPageFeInfra
    """,
    re.VERBOSE,
)

_MACHINE = re.compile(_ROBOT + r"|[+(;] ?https?:")

_APP = re.compile(
    r"""
      (?P<Threads>   Barcelona\ \d | MetaIAB\ Threads )
    | (?P<Instagram> Instagram\ \d | MetaIAB\ Instagram )
    | (?P<Messenger> FB(?:AN|_IAB)/(?:Messenger|Orca) | MetaIAB\ Messenger )
    | (?P<Facebook>  FB(?:AN|AV|_IAB)/ | MetaIAB\ Facebook )
    | (?P<WhatsApp>  \[WA\w+/\d | \ WhatsApp/\d )
    | (?P<TikTok>    musical_ly_\d | trill_\d | BytedanceWebview )
    | (?P<Snapchat>  Snapchat/?\d )
    | (?P<Telegram>  Telegram-Android/\d )
    | (?P<X>         TwitterAndroid | Twitter\ for\ iP )
    | (?P<LinkedIn>  \[LinkedInApp\] )
    | (?P<Pinterest> \[Pinterest/ )
    | (?P<Google>    \ GSA/\d )
    | (?P<Viber>     \ Viber/\d )
    | (?P<Line>      \ Line/\d )
    | (?P<WeChat>    MicroMessenger/\d )
    | (?P<KakaoTalk> KAKAOTALK\  )
    """,
    re.VERBOSE,
)


@cache
def _crawlers() -> tuple[dict[str, list[str]], re.Pattern[str]]:
    from crawleruseragents import CRAWLER_USER_AGENTS_DATA

    literals: dict[str, list[str]] = {}
    others: list[str] = []
    for entry in CRAWLER_USER_AGENTS_DATA:
        pattern = entry["pattern"]
        literal = re.sub(r"\\(\W)", r"\1", pattern)
        if len(literal) >= 4 and not re.search(r"(?<!\\)[\^$.|?*+()\[\]{}]|\\\w", pattern):
            literals.setdefault(literal[:4], []).append(literal)
        else:
            others.append(pattern)
    return literals, re.compile("|".join(others))


def _is_crawler(text: str) -> bool:
    literals, others = _crawlers()
    heads = literals.keys() & {text[i : i + 4] for i in range(len(text) - 3)}
    return any(literal in text for head in heads for literal in literals[head]) or bool(others.search(text))


def kind(user_agent: str) -> Kind:
    return _kind(user_agent[:MAX_LENGTH])


@lru_cache(maxsize=4096)
def _kind(user_agent: str) -> Kind:
    if not user_agent.strip():
        return Kind.BOT
    browser = _BROWSER.match(user_agent)
    rest = user_agent[browser.end() :] if browser else user_agent
    if not rest:
        return Kind.HUMAN
    if _PREVIEW.search(rest):
        return Kind.PREVIEW
    if _MACHINE.search(rest):
        return Kind.BOT
    if _APP.search(rest):
        return Kind.HUMAN
    return Kind.BOT if _is_crawler(rest) else Kind.HUMAN
