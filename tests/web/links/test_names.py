"""Names that creators may not choose: rude ones, and those of somebody whom a link could pretend to be."""

from pathlib import Path

import pytest

from iwts import cli
from iwts.deletion import deletion
from iwts.instance.service import Service
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from tests.conftest import Open, Serve, add_link, own
from tests.visitor import Answer, Visitor
from tests.web.api.program import Program, token

NUMBER = "+90 532 123 45 67"
PRETENDS = "This looks like “{}”. To protect people from fraud, only the owner of this site may use that name here."
RUDE = "This link name contains a word that this site does not allow."
MANY = {"kind": "many", "phone-1": NUMBER, "phone-2": "+49 30 23125118", "numbers-country": ""}


def create(visitor: Visitor, **fields: str) -> Answer:
    return visitor.fill("/", {"phone": NUMBER, **{name.replace("_", "-"): text for name, text in fields.items()}})


@pytest.mark.parametrize(
    ("field", "text", "word"),
    [
        ("slug", "Garanti-BBVA", "garantibbva"),
        ("slug", "whatsapp-24", "whatsapp"),
        ("slug", "l0gin-page", "login"),
        ("slug", "our-supp0rt", "support"),
        ("slug", "instagrarn", "instagram"),
        ("label", "Spаrkаsse Köln", "sparkasse"),
        ("label", "WhatsApp", "whatsapp"),
        ("label", "Destek", "destek"),
        ("phone-2-label", "DHL Express", "dhl"),
    ],
)
def test_no_stranger_pretends_to_be_somebody(visitor: Visitor, field: str, text: str, word: str) -> None:
    answer = create(visitor, **MANY, message="Merhaba", **{field: text})
    assert (answer.status, answer.error(field)) == (422, f"{PRETENDS.format(word)} Choose another one.")
    assert (answer.field(field), answer.field("message")) == (text, "Merhaba")


@pytest.mark.parametrize(
    ("field", "text", "word"),
    [
        ("public-name", "İş Bankası", "isbankasi"),
        ("public-name", "Paypal® Desk", "paypal"),
        ("public-name", "ＧＭＡＩＬ", "gmail"),
        ("public-name", "دعم واتساب", "واتساب"),
        ("slug", "google-maps", "google"),
        ("label", "Müşteri Hizmetleri", "musterihizmetleri"),
        ("phone-1-label", "Netflix", "netflix"),
    ],
)
def test_nor_later_in_the_panel(visitor: Visitor, service: Service, field: str, text: str, word: str) -> None:
    own(visitor, service, slug="nur")
    answer = visitor.fill("/manage/nur", {field: text, "message": "Merhaba"})
    assert (answer.status, answer.error(field)) == (422, f"{PRETENDS.format(word)} Choose another one.")
    assert (answer.field(field), answer.field("message")) == (text, "Merhaba")


@pytest.mark.parametrize(
    "fields",
    [
        {"slug": "cicekci-nur", "label": "Instagram bio", "public_name": "Çiçekçi Nur"},
        {"label": "Google Maps", "phone_1_label": "Support", "phone_2_label": "Login help"},
        {"public_text": "Opposite Garanti Bankası. Support in four languages."},
    ],
    ids=str,
)
def test_ordinary_names_are_for_everyone(visitor: Visitor, fields: dict[str, str]) -> None:
    assert create(visitor, **MANY, **fields).status == 303


@pytest.mark.parametrize("who", ["passphrase", "owner"])
def test_whom_the_owner_chose_may_use_such_names(open_service: Open, serve: Serve, who: str) -> None:
    service = open_service(create=who, create_passphrase="due gatti")
    visitor = serve(service)
    own(visitor, service, slug="nour")
    fields = {"slug": "whatsapp-support", "public-name": "PayPal"}
    assert visitor.fill("/manage/nour", fields).status == 303
    assert visitor.fill("/manage/whatsapp-support", {"slug": "fuck-off"}).error("slug").startswith(RUDE)
    if who == "passphrase":
        assert create(visitor, passphrase="due gatti", slug="paypal-desk").status == 303


def test_what_the_owner_has_named_stays_when_something_else_changes(visitor: Visitor, open_service: Open) -> None:
    service = open_service()
    names = {"slug": "paypal-desk", "label": "Support", "public_name": "PayPal"}
    own(visitor, service, **names)
    assert visitor.fill("/manage/paypal-desk", {"message": "Selam", "phone-1-label": "Nur"}).status == 303
    answer = visitor.fill("/manage/paypal-desk", {"slug": "paypal-shop", "label": "Login", "phone-1-label": "Amazon"})
    assert [answer.error(field) != "" for field in ("slug", "label", "phone-1-label", "public-name")] == [True] * 3 + [
        False
    ]
    assert visitor.fill("/manage/paypal-desk", {"slug": "nur"}).status == 303


# Seen to fail where any name of a link allowed the same text as any other: both renamings were saved.
def test_what_one_field_may_hold_is_not_allowed_in_the_others(visitor: Visitor) -> None:
    numbers = {"phone-1-label": "destek", "phone-2-label": "hurensohn"}
    assert create(visitor, **MANY, slug="nur", label="TikTok bio", **numbers).status == 303
    for field, text in (("slug", "destek"), ("slug", "hurensohn"), ("public-name", "TikTok bio"), ("label", "destek")):
        answer = visitor.fill("/manage/nur", {field: text})
        assert (answer.status, answer.error(field) != "") == (422, True), text
    assert visitor.get("/create/slug?slug=destek&own=nur").json()["available"] is False
    assert visitor.fill("/manage/nur", {"phone-1-label": "hurensohn", "phone-2-label": "destek"}).status == 303


def test_commands_use_any_name(open_service: Open) -> None:
    service = open_service()
    add_link(service, slug="whatsapp-support", label="PayPal", public_name="Sparkasse")
    assert Draft.check([Typed(NUMBER)], slug="fuck-off").slug == "fuck-off"


@pytest.mark.parametrize("slug", ["fuck-off", "my-5hit", "hurensohn24", "Siktir-Git"])
def test_rude_link_names_are_refused_and_rude_words_inside_others_are_not(visitor: Visitor, slug: str) -> None:
    answer = create(visitor, slug=slug)
    assert (answer.status, answer.error("slug")) == (422, f"{RUDE} Choose another link name.")
    assert create(visitor, slug="scunthorpe-class").status == 303


def test_an_owners_own_words_count_too(open_service: Open, serve: Serve) -> None:
    visitor = serve(open_service(slug_words_file=("kumar*", "bahis", "e-sigara")))
    for slug, is_refused in (
        ("kumarhane", True),
        ("super-kum4r", True),
        ("bahis-tr", True),
        ("e-sigara", True),
        ("esigara", True),
        ("bahisler", False),
        ("kum-ari", True),
        ("sigara", False),
    ):
        assert (create(visitor, slug=slug).status == 422) == is_refused, slug
    link = create(visitor)
    assert link.status == 303


def test_the_page_says_it_while_the_name_is_typed(visitor: Visitor, open_service: Open) -> None:
    service = open_service()
    own(visitor, service, slug="paypal-desk")
    for path, available in (
        ("slug=whatsapp-shop", False),
        ("slug=fuck-off", False),
        ("slug=paypal-desk", False),
        ("slug=paypal-desk&own=paypal-desk", True),
        ("slug=nur", True),
    ):
        assert visitor.get(f"/create/slug?{path}").json()["available"] == available, path
    assert "looks like “whatsapp”" in visitor.get("/create/slug?slug=whatsapp-shop").json()["text"]
    with service.db.read() as tx:
        assert links.count(tx) == 1


# Red without the look at `RESERVED` in `slugs.parse`, and with names of deleted links that anyone may have: 303.
@pytest.mark.parametrize("name", ["Static", "gone", "EARLY"])
def test_no_way_leads_to_a_name_that_is_the_sites_or_was_another_links(
    service: Service, visitor: Visitor, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    gone, _ = add_link(service, slug="gone")
    with service.db.write() as tx:
        deletion.delete(tx, gone)
    own(visitor, service, slug="early")
    assert visitor.fill("/manage/early", {"slug": "late"}).status == 303
    own(visitor, service, slug="nour")
    program, before = Program(visitor, token(service)), names(service)
    assert create(visitor, slug=name).error("slug")
    assert visitor.fill("/manage/nour", {"slug": name}).error("slug")
    assert program.call("POST", "/links", {"numbers": [{"number": NUMBER}], "slug": name}).status in (409, 422)
    assert program.call("PATCH", "/links/nour", {"slug": name}).status in (409, 422)
    table = tmp_path / "table.csv"
    table.write_text(f"number,slug\n{NUMBER},{name}\n")
    for arguments in (["links", "add", NUMBER, "--slug", name], ["import", str(table), "--from", "csv"]):
        assert cli.main([*arguments, "--database", str(service.config.database)]) in (0, 2)
    assert "1 skipped" in capsys.readouterr().err
    visitor.fill("/my/table", {"table": table.read_text()})
    assert names(service) == before


def names(service: Service) -> list[str]:
    """Return the names of all links."""
    with service.db.read() as tx:
        return [slug for (slug,) in tx.all("SELECT slug FROM link WHERE slug IS NOT NULL")]
