"""The origin of a request: what its headers prove about the page that caused it."""

from enum import Enum
from ipaddress import ip_address
from urllib.parse import urlsplit


class Origin(Enum):
    """The kind of page that caused a request."""

    OURS = "ours"
    OTHERS = "others"
    UNKNOWN = "unknown"


def of(site: str, host: str, fetch_site: str, origin: str) -> Origin:
    """Return the kind of page that caused a request, from its Host, Sec-Fetch-Site and Origin headers.

    `site` is our public URL without a path; a missing header is empty. Browsers send Sec-Fetch-Site over https and to
    localhost (W3C Fetch Metadata), and Origin with every form; neither can be set by a page. `null` is the origin of a
    page that hides its own, which may be ours or not.
    """
    if fetch_site in ("cross-site", "same-site"):
        return Origin.OTHERS
    if fetch_site == "same-origin":
        return Origin.OURS
    if fetch_site or origin in ("", "null"):
        return Origin.UNKNOWN
    # The request's own host is ours too, because an owner may open the site under a name other than the public one.
    return Origin.OURS if origin in (site, f"http://{host}", f"https://{host}") else Origin.OTHERS


def is_own_name(site: str, host: str) -> bool:
    """Whether a Host header names this server: as its public URL `site` does, as localhost or by an address.

    Any other name may lead here because its owner wants it to: then his scripts are, for a browser, from here (DNS
    rebinding). No one can do that with an address. A missing header is no browser's.
    """
    try:
        name = (urlsplit(f"//{host}").hostname or "").rstrip(".")
        if name in ("", "localhost", urlsplit(site).hostname):
            return True
        return bool(ip_address(name))
    except ValueError:
        return False
