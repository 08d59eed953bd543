"""The source of a visit, as its request states it: campaign and referrer."""

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urlsplit

MAX_CAMPAIGN = 64
MAX_REFERRER = 253  # the longest possible host name


def campaign(query: Mapping[str, str]) -> str:
    """Return the campaign in a link's query: `c`, else `utm_campaign`; one line of at most 64 characters."""
    text = query.get("c") or query.get("utm_campaign") or ""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", "", text).strip()[:MAX_CAMPAIGN].strip()


def carried(query: Mapping[str, str]) -> str:
    """Return the original `Referer` of a visitor who came through one of our pages, or "".

    The page carries it in the query, next to `to` or `pass`; otherwise the page itself would be the referrer.
    """
    host = query.get("from", "") if "to" in query or "pass" in query else ""
    return f"https://{host}" if host and "://" not in host else host


def referrer(header: str, own_host: str) -> str:
    """Return the host that a visitor came from; "" if there is none, it is not a web address, or it is this site.

    Apps name themselves as `android-app://com.instagram.android/`; the scheme stays, to keep them apart from hosts.
    """
    return _referrer(header[:512], own_host)  # cut before the cache, as a header may have 16 KB


@lru_cache(4096)
def _referrer(header: str, own_host: str) -> str:
    try:
        url = urlsplit(header.strip())
        host = _bare(url.hostname or "")
    except ValueError:
        return ""
    if url.scheme not in ("http", "https", "android-app") or host == _bare(own_host) or len(host) > MAX_REFERRER:
        return ""
    if not re.fullmatch(r"[a-z0-9._:-]+", host):
        return ""
    return f"android-app://{host}" if url.scheme == "android-app" else host


def _bare(host: str) -> str:
    """Remove prefixes without meaning; l. and lm. are the click counters of Instagram and Facebook."""
    return re.sub(r"^(?:www|m|l|lm)\.", "", host)
