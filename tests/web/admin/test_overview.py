"""The owner's overview: what needs attention comes first, and the numbers are those of all links."""

import re
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from markupsafe import escape

from iwts import i18n
from iwts.checkup import health
from iwts.clock import DAY, HOUR
from iwts.deletion import deletion
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.links import store as links
from iwts.mail import inbox
from iwts.settings.values import Floor
from iwts.statistics import site
from iwts.statistics.rollup_job import RollupJob
from iwts.visits import intake
from iwts.visits import store as visits
from iwts.visits.backlog import Totals
from iwts.visits.batch import Batch, Tally, Visit
from iwts.visits.ids import Ids
from tests.conftest import NOON, Clock, Open, Serve, add_link, sign_in
from tests.visitor import PHONE, Visitor

pytestmark = pytest.mark.usefixtures("cheap_hashes")


def tiles(visitor: Visitor) -> dict[str, str]:
    """Return the large numbers on the page, by their names."""
    return dict(re.findall(r"<div><dt>([^<]+)</dt><dd>([\d,]+)<", visitor.get("/admin").text))


def translate(monkeypatch: pytest.MonkeyPatch, texts: dict[str, str]) -> None:
    """Have every language say these texts so."""
    translated = i18n.Language.gettext
    monkeypatch.setattr(i18n.Language, "gettext", lambda self, text: texts.get(text) or translated(self, text))


def visit(service: Service, slug: str, *ats: int) -> None:
    """Record visits at these times, and count them."""
    with service.db.write() as tx:
        link = links.get(tx, slug)
        found = [Visit(at, link.id, at, link.numbers[0].id, "EG", PHONE, "", "", at % 977, None) for at in ats]
        visits.record(tx, Batch(max(ats), found), Ids())
    while RollupJob(service.db).step():
        pass


def test_it_counts_the_visits_previews_bots_and_new_links_of_every_day(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    for slug in ("nour", "kiosk"):
        add_link(service, slug=slug)
    visit(service, "nour", NOON - DAY, NOON - DAY + 1, NOON - 31 * DAY)
    visit(service, "kiosk", NOON + 1, NOON + 2, NOON + 3)
    batch = Batch(NOON + 9)
    with service.db.write() as tx:
        ids = [links.get(tx, slug).id for slug in ("nour", "kiosk")]
        batch.tallies.update({(id_, NOON // HOUR, kind): n for id_ in ids for n, kind in enumerate(Tally, 2)})
        visits.record(tx, batch, Ids())
    sign_in(visitor, service)
    expected = {"Visits today": "3", "New links today": "2", "Previews today": "4", "Bots today": "6"}
    assert tiles(visitor) == {**expected, "Links": "2", "Visits": "6"}
    page = visitor.get("/admin").text
    assert re.findall(r'href="/([\w-]+)\+">.*?<b>(\d+)</b>', page) == [("kiosk", "3"), ("nour", "2")]
    day_by_day = re.findall(r"<tr><th scope=\"row\">([^<]+)</th><td>(\d+)</td></tr>", page)
    assert day_by_day[:2] == [("Nov\xa022", "3"), ("Nov\xa021", "2")]
    assert [n for _, n in day_by_day[2:30]] == ["0"] * 28

    with service.db.write() as tx:
        deletion.delete(tx, links.get(tx, "kiosk"))
    clock.advance(days=1)
    sign_in(visitor, service)
    assert tiles(visitor)["Links"] == "1"
    assert tiles(visitor)["Visits today"] == "0"
    assert "<small>3 yesterday</small>" in visitor.get("/admin").text
    assert ">kiosk<" not in visitor.get("/admin").text


def test_the_most_visited_links_are_found_among_so_many_visits(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site, "RECENT", 3)
    for slug in ("old", "fresh"):
        add_link(service, slug=slug)
    visit(service, "old", *range(NOON - 9, NOON - 4))
    with service.db.snapshot() as tx:
        assert (site.read(tx).top, site.read(tx).is_sampled) == ([("old", 3)], True)
    visit(service, "fresh", NOON - 1, NOON)
    with service.db.snapshot() as tx:
        assert site.read(tx).top == [("fresh", 2), ("old", 1)]


@pytest.mark.file
def test_what_is_wrong_comes_first_with_its_remedy(
    open_service: Open, serve: Serve, tmp_path: Path, clock: Clock
) -> None:
    backups = tmp_path / "my backups"
    service = open_service(backup_dir=backups)
    visitor = serve(service)
    sign_in(visitor, service)
    service.config.database.chmod(0o644)
    page = visitor.get("/admin").text
    found = re.sub("</?bdi[^>]*>", "", page.partition('<ul class="needs">')[2].partition("</ul>")[0])
    assert f"the folder {backups} does not exist" in found
    assert "sudo install -d -o" in found
    assert f"sudo chmod 600 {service.config.database}" in found
    assert found.index("does not exist") < found.index("can access iwts.db"), "errors before warnings"
    assert "Nothing needs your attention" not in page

    with service.db.write() as tx:
        for kind, text in (("report", "No shop"), ("report", "Fraud"), ("contact", "Hello")):
            inbox.create(tx, inbox.Draft(inbox.Kind(kind), "", "", text))
    said = visitor.get("/admin").text
    assert "2 reports unanswered" in said
    assert "1 message unanswered" in said
    assert said.count('<a class="btn" href="/admin/reports">') == 2

    backups.mkdir()
    (backups / "iwts-2026-11-22-000001.db").touch()
    service.config.database.chmod(0o600)
    clock.advance(seconds=1)
    assert "does not exist" not in visitor.get("/admin").text
    assert "Nov\xa022,\xa02026" in visitor.get("/admin").text


def test_what_the_front_reports_is_named(service: Service, visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    sign_in(visitor, service)
    asked = {"status": "degraded", "reasons": ["visits wait in <iwts.db.spill>"]}
    assert "another database" not in visitor.get("/admin").text, "the real front is asked"
    monkeypatch.setattr(health, "report", lambda *_: asked)
    assert "visits wait in &lt;iwts.db.spill&gt;" in visitor.get("/admin").text


# Seen to fail: in every language, the findings were English.
@pytest.mark.file
def test_findings_are_in_the_pages_language_and_what_is_typed_is_not(
    open_service: Open, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = {
        "the folder %(folder)s does not exist": "Es fehlt: %(folder)s",
        "mount its disk, or create it: %(command)s": "Hänge ihn ein: %(command)s",
    }
    translate(monkeypatch, texts)
    backups = tmp_path / "<b>backups"
    service = open_service(backup_dir=backups)
    visitor = serve(service)
    sign_in(visitor, service)
    service.config.database.chmod(0o644)
    needs = visitor.get("/admin").text.partition('<ul class="needs">')[2].partition("</ul>")[0]
    folder = f'<bdi dir="ltr">{escape(str(backups))}</bdi>'
    assert f"<b>Es fehlt: {folder}</b>" in needs
    assert re.search(r'<p class="code">Hänge ihn ein: <bdi dir="ltr">sudo install -d -o [^<]*</bdi></p>', needs)
    assert f'<code class="code" dir="ltr">sudo chmod 600 {service.config.database}</code>' in needs


def test_the_fronts_reasons_are_in_the_pages_language(
    open_service: Open, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    translate(monkeypatch, {"a country database is not used; see %(command)s": "Ohne Länder; siehe %(command)s"})
    service = open_service()
    service.countries.problems = ("gone",)
    visitor = serve(service)
    sign_in(visitor, service)
    assert 'Ohne Länder; siehe <bdi dir="ltr">iwts geo info</bdi>' in visitor.get("/admin").text
    assert visitor.get("/healthz").json()["reasons"] == ["a country database is not used; see iwts geo info"]
    shown = visitor.get("/healthz", X_Forwarded_For="198.51.100.7").json()
    assert "problems" not in shown, "not everyone's business"


# Seen to fail: one visit was “1 visits were lost”, and no language had other forms.
@pytest.mark.file  # with another database, the count is in memory that fronts share
@pytest.mark.parametrize(("lost", "said"), [(1, "Ein Besuch fehlt: "), (3, "Es fehlen Besuche: ")])
def test_a_reason_with_a_count_has_the_form_for_it_in_the_pages_language(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch, lost: int, said: str
) -> None:
    forms = {"%(count)s visit was lost since startup": ("Ein Besuch fehlt: %(count)s", "Es fehlen Besuche: %(count)s")}
    monkeypatch.setattr(i18n.Language, "ngettext", lambda _, one, many, n: forms.get(one, (one, many))[n != 1])
    monkeypatch.setattr(intake, "Totals", lambda: Totals(dropped=lost))
    visitor = serve(service)
    sign_in(visitor, service)
    assert f'{said}<bdi dir="ltr">{lost}</bdi>' in visitor.get("/admin").text
    english = "1 visit was lost since startup" if lost == 1 else "3 visits were lost since startup"
    assert visitor.get("/healthz").json()["reasons"] == [english]


def test_the_quotas_are_shown_with_what_is_used(
    open_service: Open, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = open_service(limit_create_total=Rate.parse("40/day"), disk_floor=Floor(18 << 30, 100))
    for n in range(3):
        add_link(service, slug=f"shop-{n}")
    visitor = serve(service)
    sign_in(visitor, service)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(total=200 << 30, used=0, free=70 << 30))
    facts = visitor.get("/admin").text.partition('id="server"')[2]
    said = [re.sub("<[^>]*>", "", text) for text in re.findall(r"<dd>([^\n]*)</dd>", facts)]
    assert said[:2] == [
        "70\xa0GB free of 200\xa0GBBelow 18\xa0GB, pages create nothing new.",
        "3 of 40limit_create_total = 40/day",
    ]
