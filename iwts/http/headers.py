"""Security headers that every answer carries, whether it comes from the front or from the web."""

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
# Chromium checks the redirects after a form against form-action: the one to the chat, and WhatsApp's own next ones.
FORM_MAY_OPEN_CHAT = {
    "Content-Security-Policy": POLICY.replace(
        "form-action 'self'", "form-action 'self' https://wa.me https://*.whatsapp.com"
    )
}
# For what any stranger may read, and what no cookie and no token changes: scripts of other sites may read it, too.
FOR_ALL_SITES = {"Access-Control-Allow-Origin": "*"}
# For a browser that asks on behalf of such a script, because that wants to send headers of its own. The star names all
# of them except Authorization (Fetch standard, CORS-preflight fetch).
PREFLIGHT = {
    **FOR_ALL_SITES,
    "Access-Control-Allow-Methods": "GET",
    "Access-Control-Allow-Headers": "*",
    "Access-Control-Max-Age": "86400",
}
# For the front's own pages, which load nothing. No form-action: the form may be the one for a visitor code.
BARE_POLICY = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"

Headers = tuple[tuple[str, str], ...]

_REFERRER = ("Referrer-Policy", "same-origin")
_HSTS = ("Strict-Transport-Security", "max-age=31536000")


def for_pages(policy: str, https: bool) -> Headers:
    """Return the headers of every answer with a body; `https` says whether the public address uses HTTPS."""
    always = (
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    )
    return always + for_redirects(https)


def for_redirects(https: bool) -> Headers:
    """Return the headers of a redirect: those that browsers heed although nothing is shown.

    A redirect's Referrer-Policy applies to the request that follows (Fetch standard, HTTP-redirect fetch): WhatsApp
    does not learn which page a visitor came from.
    """
    return (_REFERRER, _HSTS) if https else (_REFERRER,)
