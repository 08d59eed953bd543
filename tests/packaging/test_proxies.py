"""Debian's nginx and Caddy in front of a real server, with the files in `packaging/` and TLS."""

import json
import re
import tomllib
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

import pytest

from tests.conftest import free_address
from tests.documents import blocks
from tests.faults.server import Server, rows
from tests.packaging.proxies import CLIENT, HOST, Browser, Connection, Its, Proxy, caddy, nginx
from tests.patience import beside, eventually
from tests.visitor import PHONE, Visitor

pytestmark = pytest.mark.slow

ESTABLISHED, TIME_WAIT = "01", "06"  # in /proc/net/tcp
TOO_LARGE = (413, 502)  # Caddy passes bodies on as they come, and may see iwts close before it sees its answer
SECRET = re.compile(rf"https://{HOST}/m/([\w-]{{22}})")


@pytest.fixture(params=[nginx, caddy], scope="module")
def proxy(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxy]:
    data, folder = tmp_path_factory.mktemp("data"), tmp_path_factory.mktemp(request.param.__name__)
    server = Server(data, base_url=f"https://{HOST}", ip_storage="full")
    try:
        with request.param(folder, server) as proxy:
            yield proxy
    finally:
        server.close()


def make(proxy: Proxy, slug: str) -> tuple[Browser, str]:
    """The secret of a link created through the proxy."""
    browser = Browser(proxy)
    page = browser.follow(browser.fill("/", {"phone": "+1 415 555 0132", "slug": slug}))
    secret = SECRET.search(page.text)
    assert secret
    assert f"https://{HOST}/{slug}" in page.text
    return browser, secret[1]


def test_a_creator_gets_from_a_new_link_to_its_statistics_with_first_party_cookies(proxy: Proxy) -> None:
    browser, secret = make(proxy, "walk")
    assert browser.cookies
    assert all(name.startswith("__Host-") for name in browser.cookies)
    assert browser.fill("/manage/walk", {"label": "Shop"}).status in (200, 303)
    assert browser.get("/manage/walk").field("label") == "Shop"
    assert "walk" in browser.get("/stats/walk").text
    other = Browser(proxy)
    answer = other.get(f"/m/{secret}")
    assert (answer.status, answer.location) == (303, "/manage/walk")
    assert all("secure" in c.lower() and "path=/" in c.lower() for c in answer.headers.get_all("Set-Cookie", []))
    assert other.get("/stats/walk").status == 200
    assert Browser(proxy).get("/stats/walk").status == 403


def test_the_real_client_address_is_recorded_not_a_forged_one(proxy: Proxy) -> None:
    make(proxy, "visit")
    for claimed in ("41.32.0.1", "127.0.0.1", "41.32.0.1, 127.0.0.1"):
        visitor = Browser(proxy)
        visitor.address = claimed
        answer = visitor.get("/visit")
        assert (answer.status, answer.location) == (302, "https://wa.me/14155550132")
    found = rows(proxy.server.folder, "SELECT DISTINCT ip FROM visit JOIN link ON link.id = link")
    assert [str(ip_address(ip)) for (ip,) in found] == [CLIENT]


def test_http_redirects_to_https(proxy: Proxy) -> None:
    answer = Visitor(proxy.http).get("/nour?c=window", Host=HOST)
    assert answer.status == 308
    assert (answer.location or "").replace(f":{proxy.https}/", "/") == f"https://{HOST}/nour?c=window"


def test_only_iwts_compresses(proxy: Proxy) -> None:
    browser, _ = make(proxy, "small")
    sizes = {}
    for site, encoding in (("same-origin", "gzip"), ("cross-site", None)):  # what it leaves alone hides secrets
        answer = browser.get("/manage/small", Accept_Encoding="gzip, br, zstd", Sec_Fetch_Site=site)
        assert answer.headers["Content-Encoding"] == encoding
        sizes[site] = len(answer.body)
    assert sizes["cross-site"] > 2 * sizes["same-origin"]
    plain = browser.get("/manage/small", Accept_Encoding="identity")
    assert "Content-Encoding" not in plain.headers
    redirect = browser.get("/small", Accept_Encoding="gzip")
    assert (redirect.status, redirect.headers["Content-Encoding"], redirect.body) == (302, None, b"")


def test_the_largest_form_passes_and_larger_ones_do_not(proxy: Proxy) -> None:
    browser, _ = make(proxy, "large")
    fields = browser.get("/manage/large").form("/manage/large")
    assert browser.post("/manage/large", {**fields, "message": "x" * 200_000}).status == 422
    assert browser.post("/manage/large", {**fields, "message": "x" * 300_000}).status in TOO_LARGE


def test_connections_to_iwts_are_reused(proxy: Proxy) -> None:
    def connections(state: str) -> set[str]:
        """The proxy's ports of connections that are in this state on the server's side."""
        lines = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()]
        ours = f":{proxy.server.address.port:04X}"
        return {line[2] for line in lines if line[1].endswith(ours) and line[3] == state}

    ended = connections(TIME_WAIT)
    for _ in range(20):
        Browser(proxy).get("/healthz")
    assert connections(ESTABLISHED)
    assert connections(TIME_WAIT) <= ended


def test_the_numbers_of_the_server_are_for_programs_on_its_machine(proxy: Proxy) -> None:
    direct = Visitor(proxy.server.address.port, "Prometheus/2.53", address="")
    assert direct.get("/metrics").status == 200
    forged: list[dict[str, str]] = [
        {},
        {"X_Forwarded_For": "127.0.0.1"},
        {"Forwarded": "for=127.0.0.1", "X_Real_IP": "127.0.0.1", "Via": ""},
        {"X_Iwts_Metrics": "[]", "Connection": "X-Forwarded-For, X-Forwarded-Proto, Via"},
    ]
    for headers in forged:
        answer = Browser(proxy).get("/metrics", **headers)
        assert (answer.status, "iwts_" in answer.text) == (403, False), headers


FORGED = "6.6.6.6"
HIDDEN = f"GET /trap HTTP/1.1\r\nHost: {HOST}\r\nUser-Agent: {PHONE}\r\nX-Forwarded-For: {FORGED}\r\n\r\n"
# Requests of which two servers may see different ends: the second one then takes the hidden one for another client's.
AMBIGUOUS = [
    "Content-Length: {n}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
    "Content-Length: 0\r\nContent-Length: {n}\r\n\r\n",
    "Content-Length: {n}, 0\r\n\r\n",
    "Content-Length : 0\r\nContent-Length: {n}\r\n\r\n",
    "Content-Length: +{n}\r\n\r\n",
    "Content-Length:\x0b0\r\n\r\n",
    "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "Transfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n",
    "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
    "Transfer_Encoding: chunked\r\nContent-Length: 0\r\n\r\n",
    "X: y\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
    "Transfer-Encoding: chunked\r\n\r\n0;x=\ny\r\n\r\n",
    "Transfer-Encoding: chunked\r\n\r\n00000000000000000\r\nX: y\r\n\r\n",
    "Expect: 100-continue\r\nContent-Length: 0\r\n\r\n",
    "Connection: Upgrade, HTTP2-Settings, Content-Length\r\nUpgrade: h2c\r\nContent-Length: 0\r\n\r\n",
    "Connection: X-Forwarded-For, Content-Length\r\nContent-Length: 0\r\n\r\n",
]


# Seen to fail when the proxy passed on the address that a visitor claims: the hidden requests were forged visits.
def test_no_request_is_smuggled_to_iwts_past_the_proxy(proxy: Proxy) -> None:
    make(proxy, "trap")
    for lines in AMBIGUOUS:
        with closing(Connection(proxy)) as attack:
            attack.connect()
            head = f"POST /trap HTTP/1.1\r\nHost: {HOST}\r\nUser-Agent: {PHONE}\r\n{lines.format(n=len(HIDDEN))}"
            attack.sock.sendall((head + HIDDEN).encode())
            assert attack.sock.recv(65_536), lines
        # the next one, on a connection that the proxy keeps
        assert Browser(proxy).get("/trap?c=own").location == "https://wa.me/14155550132", lines
    found = rows(proxy.server.folder, "SELECT DISTINCT ip FROM visit JOIN link ON link.id = link")
    assert FORGED not in {str(ip_address(ip)) for (ip,) in found}


def test_no_log_contains_a_secret_even_if_iwts_is_down(proxy: Proxy) -> None:
    browser, secret = make(proxy, "hidden")
    hidden = (secret, "S-secret-shared-stats", "S-secret-to-forget", "S-secret-in-query", "S-secret-in-referrer")
    referrer = f"https://{HOST}/m/{hidden[4]}"

    def ask_all() -> list[int]:
        paths = [f"/m/{secret}", f"/s/{hidden[1]}", f"/forget/{hidden[2]}", f"/hidden?pass={hidden[3]}"]
        paths += [f"/m%2F{secret}", f"/m%252F{secret}", f"/hidden&pass={hidden[3]}"]  # as others deliver them
        return [browser.get(path, Referer=referrer).status for path in paths]

    assert ask_all() == [303, 404, 404, 302, 303, 303, 302]
    assert browser.ask("POST", f"/m/{secret}?{hidden[3]}", "x" * 300_000, Referer=referrer).status in TOO_LARGE
    assert Visitor(proxy.http).get(f"/m/{secret}?{hidden[3]}", Host=HOST, Referer=referrer).status == 308
    proxy.server.stop()  # so this is the last test of this server
    assert ask_all() == [502] * 7
    log = proxy.log
    assert "/hidden" in log or "502" in log, "it logs"
    for text in hidden:
        assert text not in log + proxy.server.log, text


class Breaking(ThreadingHTTPServer):
    """A server that breaks the connection instead of answering; `arrived` has the methods of the requests."""

    def __init__(self) -> None:
        self.address = free_address()
        self.arrived: list[str] = []
        super().__init__((self.address.host, self.address.port), _Break)


class _Break(BaseHTTPRequestHandler):
    server: Breaking

    def do_GET(self) -> None:
        if self.path == "/healthz":
            self.send_response(200)
            self.end_headers()
        else:
            self.server.arrived.append(self.command)

    do_HEAD = do_POST = do_GET  # noqa: N815 (the names that http.server calls)

    def log_message(self, *_: object) -> None:
        pass


@pytest.mark.parametrize(("its", "repeated"), [(nginx, ("GET", "HEAD")), (caddy, ("GET",))])
def test_a_request_whose_answer_is_lost_is_sent_once_more_and_a_form_is_not(
    its: Its, repeated: tuple[str, ...], tmp_path: Path
) -> None:
    with Breaking() as server, beside(server.serve_forever):
        try:
            with its(tmp_path, server) as proxy:
                for method in ("GET", "HEAD", "POST"):
                    server.arrived.clear()
                    assert Browser(proxy).ask(method, "/nour", "slug=x" if method == "POST" else None).status == 502
                    assert server.arrived == [method] * (2 if method in repeated else 1)
        finally:
            server.shutdown()


# Red without `no-store` on redirects.
def test_a_cache_in_nginx_keeps_no_visit_back(tmp_path: Path) -> None:
    """The cache keeps any answer for ten minutes unless the answer forbids it."""
    folder, data = tmp_path / "nginx", tmp_path / "data"
    folder.mkdir()
    data.mkdir()
    server = Server(data, base_url=f"https://{HOST}")
    keep = "proxy_cache kept; proxy_cache_valid any 10m; add_header X-Cache $upstream_cache_status;"
    cached = f"proxy_pass http://iwts; {keep}"
    zone = f"proxy_cache_path {folder}/kept keys_zone=kept:1m;"
    try:
        with nginx(
            folder, server, ("^upstream iwts", f"{zone}\nupstream iwts"), ("proxy_pass http://iwts;", cached)
        ) as proxy:
            eventually(lambda: Browser(proxy).get("/").status == 200)
            make(proxy, "often")
            opened = [Browser(proxy).get("/often") for _ in range(10)]
            style = [Browser(proxy).get("/static/app.css").headers["X-Cache"] for _ in range(2)]
        visits = rows(server.folder, "SELECT count(*) FROM visit")
    finally:
        server.close()
    assert [(answer.status, answer.headers["Cache-Control"]) for answer in opened] == [(302, "no-store")] * 10
    assert style == ["MISS", "HIT"], "the cache works"
    assert visits == [(10,)]


@pytest.mark.parametrize("its", [nginx, caddy])
def test_behind_cloudflare_the_documented_changes_give_the_visitors_address(its: Its, tmp_path: Path) -> None:
    """The client at 127.0.0.9 acts as Cloudflare; its address replaces Cloudflare's first range."""
    texts = {
        block.language: block.text.replace("173.245.48.0/20", CLIENT)
        for block in blocks("docs/https.md")
        if block.heading == "Cloudflare"
    }
    change = {
        nginx: (r"^ *proxy_set_header X-Forwarded-For .*\n", texts["nginx"]),
        caddy: (r"(reverse_proxy .*\n)", rf"\1{texts['caddyfile']}"),
    }[its]
    trusted = ", ".join(tomllib.loads(texts["toml"])["trusted_proxies"])
    (tmp_path / "data").mkdir()
    (tmp_path / "proxy").mkdir()
    server = Server(tmp_path / "data", base_url=f"https://{HOST}", trusted_proxies=trusted)
    try:
        with its(tmp_path / "proxy", server, change) as proxy:
            for said, client in (("41.32.0.1", "41.32.0.1"), ("127.0.0.1, 41.32.0.1", "41.32.0.1")):
                browser = Browser(proxy)
                browser.address = said  # in X-Forwarded-For; to a forged one, Cloudflare appends the visitor's
                assert json.loads(browser.get("/healthz").text)["client"] == client
    finally:
        server.close()
