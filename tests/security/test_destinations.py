"""Where a link and a page of this site can lead: to a chat on wa.me, to this site, and nowhere else."""

from urllib.parse import parse_qs, urlsplit

import pytest

from iwts.instance.service import Service
from tests.conftest import own, sign_in
from tests.raw import exchange, get
from tests.visitor import Visitor
from tests.web.api.program import Program, token

# Browsers read \\ as /, drop tabs and line breaks, and fold full-width letters and dots (WHATWG URL standard, 4.4).
ELSEWHERE = [
    "https://wa.me\\@evil.example/34612345678",
    "https://wa.me@evil.example/34612345678",
    "https://evil.example/wa.me/34612345678",
    "https://wa.me.evil.example/34612345678",
    "https://evil.example#wa.me/34612345678",
    "https://evil.example?https://wa.me/34612345678",
    "//evil.example/34612345678",
    "\\\\evil.example\\34612345678",
    "https:evil.example/34612345678",
    "https://wa.me/34612345678@evil.example",
    "https://wa.me/34612345678/../../evil.example",
    "https://ｗａ.me／@evil．example/34612345678",
    "https://evil。example/34612345678",
    "https://wа.me/34612345678",  # a Cyrillic а
    "ht\ttps://evil.example/34612345678",
    "javascript:location='//evil.example/34612345678'",
    "data:text/html,34612345678",
    "intent://34612345678#Intent;scheme=https;package=evil.example;end",
    "34612345678#@evil.example",
    "34612345678?text=x\r\nLocation: //evil.example",
]
NUMBER = "34612345678"


def leads_to(visitor: Visitor, slug: str) -> tuple[str, str, str]:
    """Return the scheme, the host and the path to which a short link leads."""
    answer = visitor.get(f"/{slug}")
    assert (answer.status, len(answer.headers.get_all("Location", []))) == (302, 1)
    parts = urlsplit(str(answer.location))
    assert set(parse_qs(parts.query)) <= {"text"}
    return parts.scheme, parts.netloc, parts.path


# Red with a link whose digits are what was typed.
def test_whatever_is_typed_for_a_number_leads_to_wa_me_or_is_refused(service: Service, visitor: Visitor) -> None:
    program, opened = Program(visitor, token(service)), 0
    for n, typed in enumerate(ELSEWHERE):
        made = visitor.fill("/", {"phone": typed, "slug": f"form-{n}", "message": f"{typed} //evil.example"})
        called = program.call("POST", "/links", {"numbers": [{"number": typed}], "slug": f"api-{n}"})
        assert made.status in (303, 422), typed
        assert called.status in (201, 422), typed
        for slug, is_made in ((f"form-{n}", made.status == 303), (f"api-{n}", called.status == 201)):
            if is_made:
                opened += 1
                assert leads_to(visitor, slug) == ("https", "wa.me", f"/{NUMBER}"), typed
    assert opened, "some have a number that can be read"


# Red with the text of the message in the address as it is.
@pytest.mark.parametrize(
    "text", ["@evil.example/", "&phone=1&text=", "#//evil.example", "\\..\\evil", "％2F％2Fevil", "%0d%0a"]
)
def test_a_message_is_a_text_and_changes_no_place(service: Service, visitor: Visitor, text: str) -> None:
    own(visitor, service, f"+{NUMBER}", slug="nota", message=text)
    assert leads_to(visitor, "nota") == ("https", "wa.me", f"/{NUMBER}")
    assert parse_qs(urlsplit(str(visitor.get("/nota").location)).query, strict_parsing=True) == {"text": [text]}


EVIL = "//evil.example"
PATHS = [
    *(EVIL, f"{EVIL}/nota", f"/{EVIL}", "/\\evil.example", "/%5Cevil.example", "/%2Fevil.example"),
    *("/%2F%2Fevil.example/%2e%2e", f"/.{EVIL}", f"/nota{EVIL}", "/nota/../../evil.example", f"/;{EVIL}"),
    *(f"/https:{EVIL}", f"/%09{EVIL}", f"/nota%0d%0aLocation:%20{EVIL}", f"/nota?to={EVIL}", f"/nota/?c={EVIL}"),
    *(f"/my/?next={EVIL}", f"/send?to={EVIL}", f"/admin/login?to={EVIL}", "/admin/login?to=/admin\\evil"),
    *(f"/m{EVIL}", f"/manage/nota/secret?back={EVIL}", f"/?lang={EVIL}", f"/stats/nota?back={EVIL}"),
    *(f"/%e2%80%8b{EVIL}", "/&%23x2f;/evil.example", f"/send/../..{EVIL}", f"/nota&text={EVIL}"),
]


# Red when `mended` kept a second slash, and when `_onward` let any address pass.
def test_no_address_of_this_site_leads_to_another_one(service: Service, visitor: Visitor) -> None:
    own(visitor, service, f"+{NUMBER}", slug="nota")
    sign_in(visitor, service)
    cookies = "; ".join(f"{name}={value}" for name, value in visitor.cookies.items())
    led = 0
    for path in PATHS:
        for line in (b"", f"Cookie: {cookies}\r\n".encode()):
            head = exchange(visitor.port, [get(path.encode(), line, b"Connection: close\r\n")]).partition(b"\r\n\r\n")[
                0
            ]
            places = [
                row.partition(b":")[2].strip() for row in head.split(b"\r\n") if row.lower().startswith(b"location:")
            ]
            for place in places:
                led += 1
                assert place.startswith((b"/", b"https://wa.me/34612345678")), (path, place)
                assert not place.startswith((b"//", b"/\\")), (path, place)
                assert not any(char in place for char in (b"\\", b"\t", b"\r")), (path, place)
    assert led > 10
