"""The signs of a robot in a User-Agent: how it introduces itself, what it is for, and the list of known crawlers.

All but the list are in lower case, as some apps and proxies write.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

# How robots introduce themselves: with such a word, an address of the web or of mail, more than "like Gecko" in the
# engine's comment, or "compatible;", which only two browsers still in use send. Each pattern starts with plain
# characters, which makes the search several times faster.
_ROBOTIC = [
    re.compile(pattern, re.ASCII)
    for pattern in (
        r"(?<!cu)bot(?![ _]?\w)",
        r"crawler(?![ _]?\w)",
        r"spider(?![ _]?\w)",
        r"http(?=s?:)(?!://(?:www\.)?bsalsa\.com)",  # bsalsa.com's control shows pages to people
        r"(?<!/)\bwww\.[a-z]",
        r"@(?:[a-z][\w-]*+\.)++[a-z]{2}",
        r"khtml, like gecko[;,] *+(?!safari|hevc|version)",
        r"compatible;(?! msie ?\d| konqueror)",
    )
]

# What programs are for, in their names; and tools whose names do not tell. In 200,000 User-Agents of people (the tests
# of Crawler-Detect and of device-detector), a handful has one of these words; an app may be called anything.
_TOOLS: Final = (
    "preview, screenshot, webshot, webthumb, thumbnail, monitor, check, fetch, validator, analyzer, analyser, inspect, "
    "synthetic, observatory, diagnos, measurement, headless, prerender, lighthouse, page speed, pagespeed, transcoder, "
    "translate, web archive, webarchive, favicon, wkhtml, webkit2, http client, httpclient, -google, ptst, neustar, "
    "catchpoint, dejaclick, backlink, stumbleupon, mshots, debugbear, functionize"
).split(", ")
_TOOL_FORMS = [
    re.compile(pattern, re.ASCII)
    for pattern in (
        r"-scan\b",
        r"google[-_](?!cube|ios)\w",
        r"rv:[\d.]++\) ++(?!gecko|like gecko|applewebkit|presto|firefox|goanna|servo)",
        r"like gecko\) (?!mobile|tablet|smarttv|rekonq|qt)[\w.-]++ safari/",  # Qt's control, with the program's name
        r"[( ](?:[a-z][\w-]*+\.)++[a-z]{2,}\)",  # a comment that ends with the name of a host
        r"agent$",
    )
]


def has_any(text: str, words: Sequence[str]) -> bool:
    """Whether any of `words` is in `text`."""
    return any(word in text for word in words)


def calls_itself_robot(lower: str) -> bool:
    """Whether a User-Agent in lower case introduces itself as a robot."""
    return any(pattern.search(lower) for pattern in _ROBOTIC)


def is_tool(lower: str) -> bool:
    """Whether a User-Agent in lower case names what only programs are for."""
    return has_any(lower, _TOOLS) or any(form.search(lower) for form in _TOOL_FORMS)


def is_crawler(text: str) -> bool:
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
