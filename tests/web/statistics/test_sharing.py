"""Sharing statistics: the page stays as it was."""

import re
from urllib.parse import parse_qs, urlsplit

from iwts.instance.service import Service
from tests.conftest import own
from tests.visitor import Visitor


def test_sharing_and_stopping_keep_the_period_and_the_filters(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    page, asked = visitor.get("/stats/nour?range=7&tz=Asia/Tokyo&country=JP&campaign=caf%C3%A9"), {
        "range": ["7"], "tz": ["Asia/Tokyo"], "country": ["JP"], "campaign": ["café"],
    }  # fmt: skip
    for act, share in (("share", "1"), ("unshare", "0")):
        (action,) = re.findall(rf'action="(/manage/nour/{act}[^"]*)"', page.text)
        done = visitor.post(action.replace("&amp;", "&"), page.form(action.replace("&amp;", "&")))
        assert done.location
        assert parse_qs(urlsplit(done.location).query) == {**asked, "share": [share]}
        page = visitor.follow(done)
        assert "café" in page.text
