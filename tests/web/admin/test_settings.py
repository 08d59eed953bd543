"""The owner's page of settings: what is in force and from where, and the preview of the brand."""

import dataclasses
import html
import re
from pathlib import Path

import pytest

from iwts.commands.serve import reloaded
from iwts.settings import config
from tests.conftest import Open, Serve, free_address, in_environment, sign_in
from tests.visitor import Visitor

pytestmark = pytest.mark.usefixtures("cheap_hashes")


@pytest.fixture
def owner(open_service: Open, serve: Serve, tmp_path: Path) -> Visitor:
    """The owner of a site with settings from each source."""
    file = tmp_path / "own.toml"
    file.write_text('# mine\nsite_name = "Fleurs & Cie"\ncreate = "passphrase"\ncreate_passphrase = "deux mouettes"\n')
    database = str(open_service().config.database)
    found = config.load({"database": database}, in_environment(ip_storage="none", site_color="0a4d8c"), file)
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


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("site_name", ""),
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
    before = config.load({"listen": "127.0.0.1:8081"}, in_environment(database="old.db"))
    after = reloaded(before, config.load({}, in_environment(database="new.db", listen="0.0.0.0:1", site_name="Nur")))
    assert (str(after.listen), str(after.database), after.site_name) == ("127.0.0.1:8081", "old.db", "Nur")
    assert [after.texts[name] for name in ("listen", "database", "site_name")] == ["127.0.0.1:8081", "old.db", "Nur"]
    assert after.sources["listen"] == "flag --listen"
