"""Where a visit came from, as its request tells: the campaign and the referrer."""

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urlsplit

MAX_CAMPAIGN = 64
MAX_REFERRER = 253  # the longest host name there is


def campaign(query: Mapping[str, str]) -> str:
    """The campaign that a link was opened with: `c`, else `utm_campaign`; one line of at most 64 characters."""
    text = query.get("c") or query.get("utm_campaign") or ""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", "", text).strip()[:MAX_CAMPAIGN].strip()


def carried(query: Mapping[str, str]) -> str:
    """The `Referer` that a visitor came with, where a page of ours stood between: it sends them on with `to` or `pass`,
    and with what it would be the referrer of otherwise. Empty when none did, or there was none."""
    host = query.get("from", "") if "to" in query or "pass" in query else ""
    return f"https://{host}" if host and "://" not in host else host


def referrer(header: str, own_host: str) -> str:
    """The host that a visitor came from; empty when there is none, it is no web address, or it is this site.

    Apps name themselves as `android-app://com.instagram.android/`; that is kept with its scheme, apart from hosts.
    """
    return _referrer(header[:512], own_host)  # cut off before the cache, as a header may have 16 KB


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
    """Without what says nothing; l. and lm. are how Instagram and Facebook count their clicks."""
    return re.sub(r"^(?:www|m|l|lm)\.", "", host)
