"""The owner's page of settings: what is in force and from where, and the preview of the brand."""

import dataclasses
import html
import io
import os
import re
import subprocess
import sys
from base64 import b64decode
from pathlib import Path
from urllib.parse import quote

import pytest
from PIL import Image

from iwts.commands.serve import reloaded
from iwts.settings import config, loading
from iwts.settings.config import Config
from iwts.settings.values import MAX_LOGO, Logo
from iwts.web.admin.settings import NO_LOGO
from iwts.web.frame.assets import BUNDLED
from tests.conftest import Open, Serve, free_address, in_environment, sign_in
from tests.visitor import Visitor

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4" fill="#0a4d8c"/></svg>'

LOGO = NO_LOGO % {"size": "24\xa0kB"}

pytestmark = pytest.mark.usefixtures("cheap_hashes")


@pytest.fixture
def owner(open_service: Open, serve: Serve, tmp_path: Path) -> Visitor:
    """The owner of a site with settings from each source."""
    file = tmp_path / "own.toml"
    file.write_text('# mine\nsite_name = "Fleurs & Cie"\ncreate = "passphrase"\ncreate_passphrase = "deux mouettes"\n')
    database = str(open_service().config.database)
    found = loading.load({"database": database}, in_environment(ip_storage="none", site_color="0a4d8c"), file)
    changes = {field.name: getattr(found, field.name) for field in dataclasses.fields(found)}
    service = open_service(**{**changes, "listen": free_address()})
    visitor = serve(service)
    sign_in(visitor, service)
    return visitor


def rows(owner: Visitor, query: str = "") -> dict[str, tuple[str, str]]:
    """Return the value and the source of each setting."""
    text = owner.get(f"/admin/settings{query}").text
    found = re.findall(r'<td class="main">(.*?)</td>\s*<td class="wide">(.*?)</td>\s*<td>(.*?)</td>', text, re.DOTALL)
    return {plain(name): (plain(value), plain(source)) for name, value, source in found}


def plain(markup: str) -> str:
    return html.unescape(re.sub("<[^>]+>", "", markup)).strip()


def shown_logo(text: str) -> bytes:
    """Return the logo that a page previews."""
    return b64decode(text.partition(";base64,")[2].partition('"')[0])


def png(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "#0a4d8c").save(out, "PNG")
    return out.getvalue()


def test_every_setting_is_shown_with_its_source_and_no_secret(owner: Visitor) -> None:
    found = rows(owner)
    assert found.keys() == {setting.name for setting in config.SETTINGS}
    assert found["site_name"] == ("Fleurs & Cie", found["site_name"][1])
    assert found["site_name"][1].endswith("own.toml, line 2")
    assert found["ip_storage"] == ("none", "Environment variable IWTS_IP_STORAGE")
    assert found["database"][1] == "Flag --database"
    assert found["durability"] == ("power", "Default")
    assert found["create_passphrase"][0] == "set, not shown"
    assert found["smtp_password"] == ("–", "Default")
    assert "mouettes" not in owner.get("/admin/settings").text


def test_a_brand_is_previewed_and_nothing_changes(owner: Visitor) -> None:
    query = "?site_name=Blumen+%3Cb%3E&site_color=%23b00&imprint_url=https://www.example.com/i&terms_url="
    page = owner.get(f"/admin/settings{query}")
    assert page.status == 200
    assert 'fill="#bb0000"' in page.text
    assert "Blumen &lt;b&gt;" in page.text
    assert 'href="https://www.example.com/i">Imprint' in page.text
    lines = page.text.partition('<code class="code"')[2].partition("</code>")[0]
    assert [plain(line) for line in lines.partition(">")[2].split("<br>")] == [
        'site_name = "Blumen <b>"',
        'site_color = "#bb0000"',
        'imprint_url = "https://www.example.com/i"',
    ]
    assert "Fleurs &amp; Cie" in owner.get("/contact").text
    assert '<code class="code"' not in owner.get("/admin/settings").text


# Seen to fail: a logo and an address for messages were seen only when they were in force.
def test_a_logo_and_the_text_for_contact_are_previewed_and_nothing_changes(owner: Visitor, tmp_path: Path) -> None:
    logo = tmp_path / "Möwe & Co.svg"
    logo.write_bytes(SVG)
    before = owner.get("/admin/settings")
    page = owner.get(f"/admin/settings?site_logo={quote(str(logo))}&owner_email=amal@example.com")
    assert page.status == 200
    assert shown_logo(page.text) == SVG
    assert shown_logo(before.text) != SVG
    assert 'href="mailto:amal@example.com"' in page.text
    assert "mailto:" not in before.text
    lines = page.text.partition('<code class="code"')[2].partition("</code>")[0].partition(">")[2].split("<br>")
    assert [plain(line) for line in lines] == [f'site_logo = "{logo}"', 'owner_email = "amal@example.com"']
    assert page.field("site_logo") == str(logo)
    assert "brand.svg" not in owner.get("/contact").text


def test_a_logo_in_force_is_shown_without_its_file_and_can_be_left_out(open_service: Open, serve: Serve) -> None:
    texts = {**open_service().config.texts, "site_logo": "moved.svg"}
    service = open_service(site_logo=Logo(SVG, "image/svg+xml", "any"), texts=texts)
    owner = serve(service)
    sign_in(owner, service)
    assert re.search(r'<image [^>]*href="/static/brand\.svg\?v=\w+"', owner.get("/admin/settings").text)
    without = owner.get("/admin/settings?site_logo=").text
    assert shown_logo(without) == BUNDLED["logo.svg"].content
    assert "site_logo = &#34;&#34;" in without


def is_locked(path: Path) -> bool:
    """Whether another process cannot have a file for itself, as someone has a lock on a part of it."""
    code = "import fcntl, sys; fcntl.lockf(open(sys.argv[1], 'r+b'), fcntl.LOCK_EX | fcntl.LOCK_NB)"
    said = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False).stderr
    assert not said or "BlockingIOError" in said, said
    return said != ""


# Seen to fail: whoever closes a file ends all locks of its process on it, so two processes could have written at once.
@pytest.mark.file
@pytest.mark.parametrize("suffix", ["", "-shm"])
def test_the_preview_of_a_logo_does_not_open_the_database(settings: Config, owner: Visitor, suffix: str) -> None:
    path = Path(f"{settings.database}{suffix}")
    assert is_locked(path)
    page = owner.get(f"/admin/settings?site_logo={quote(str(path))}")
    assert (page.status, page.error("site_logo")) == (422, LOGO)
    assert is_locked(path)


def test_the_preview_of_a_logo_reads_pictures_only_and_tells_nothing_of_other_files(
    owner: Visitor, tmp_path: Path
) -> None:
    """A pipe would hold the page up for good, and different mistakes would show which files there are."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "secret").write_text("sesame")
    (tmp_path / "large.svg").write_bytes(SVG + b" " * MAX_LOGO)
    (tmp_path / "flat.png").write_bytes(png(400, 300))
    names = "pipe", "secret", "large.svg", "flat.png", ".", "nosuch", "x" * 300, "%00"
    pages = [owner.get(f"/admin/settings?site_logo={tmp_path}/{name}") for name in names]
    pages.append(owner.get("/admin/settings?site_logo=/dev/zero"))
    assert {(page.status, page.error("site_logo")) for page in pages} == {(422, LOGO)}
    assert not any("sesame" in page.text for page in pages)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("site_name", ""),
        ("owner_email", "amal@"),
        ("site_logo", "logo.svg"),
        ("site_name", "x" * 41),
        ("site_color", "reddish"),
        ("imprint_url", "javascript:alert(1)"),
        ("terms_url", "example.com"),
    ],
)
def test_a_mistake_is_told_beside_its_field(owner: Visitor, field: str, text: str) -> None:
    page = owner.get(f"/admin/settings?{field}={text}")
    assert (page.status, bool(page.error(field)), page.field(field)) == (422, True, text)
    assert f'href="{text}"' not in page.text


def test_another_site_proposes_no_brand(owner: Visitor) -> None:
    answer = owner.get("/admin/settings?imprint_url=https://evil.example", Sec_Fetch_Site="cross-site")
    assert answer.location == "/admin/settings"


def test_after_a_reload_what_needs_a_restart_is_shown_as_it_is_in_force() -> None:
    before = loading.load({"listen": "127.0.0.1:8081"}, in_environment(database="old.db"))
    after = reloaded(before, loading.load({}, in_environment(database="new.db", listen="0.0.0.0:1", site_name="Nur")))
    assert (str(after.listen), str(after.database), after.site_name) == ("127.0.0.1:8081", "old.db", "Nur")
    assert [after.texts[name] for name in ("listen", "database", "site_name")] == ["127.0.0.1:8081", "old.db", "Nur"]
    assert after.sources["listen"] == "flag --listen"
