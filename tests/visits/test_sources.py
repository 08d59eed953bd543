"""Campaigns and referrers as requests state them, and the names under which they are counted."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.visits import hosts, sources


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("m.me", "m.me"),
        ("www.m.me", "m.me"),
        ("www.m.padaria.example", "padaria.example"),
        ("www.com", "www.com"),
        ("m.co", "m.co"),
        ("www.com.br", "www.com.br"),
        ("www.gov.uk", "www.gov.uk"),
        ("www.go.id", "www.go.id"),
        ("www.padaria.com.br", "padaria.com.br"),
        ("www.web.de", "web.de"),
        ("m.ok.ru", "ok.ru"),
        ("l.padaria.example", "l.padaria.example"),
        ("lm.padaria.example", "lm.padaria.example"),
        ("WWW.Padaria.Example.", "padaria.example"),
        ("www", "www"),
        ("com.", "com"),
        ("192.0.2.7", "192.0.2.7"),
    ],
)
def test_a_site_is_never_shortened_to_nothing(host: str, name: str) -> None:
    assert hosts.name(host) == name


@pytest.mark.parametrize("shim", hosts.SHIMS)
def test_a_click_counter_is_named_after_its_app(shim: str) -> None:
    assert sources.referrer(f"https://{shim}/?u=x", "l.example") == hosts.SHIMS[shim]
    assert hosts.name(f"not-{shim}") == f"not-{shim}"


@pytest.mark.parametrize(
    "host",
    [
        *("bücher.example", "smørrebrød.dk", "straße.de", "żółw.pl", "đặcsản.vn", "kadıköy.com.tr", "ılıca.az"),
        *("мёд.example", "київ.укр", "ψωμί.gr", "հաց.հայ", "خبز.example", "نان.ایران", "לחם.example", "रोटी.भारत"),
        *("ரொட்டி.இந்தியா", "ขนมปัง.ไทย", "パン屋さん.jp", "東京パン.jp", "빵집.한국", "面包店.中国", "პური.ge"),
    ],
)
def test_an_international_host_is_readable_however_it_was_written(host: str) -> None:
    dns = ".".join(x if x.isascii() else f"xn--{x.encode('punycode').decode()}" for x in host.split("."))
    written = (host, host.upper() if "ß" not in host and "ı" not in host else host, dns, dns.upper(), f"www.{dns}.")
    written = (*written, host.replace(".", "。"))
    assert {sources.referrer(f"https://{each}/x", "l.example") for each in written} == {host}
    assert sources.referrer(f"https://{dns}/x", host) == sources.referrer(f"https://{host}/x", dns) == ""


@pytest.mark.parametrize(
    "host",
    [
        *("раураӏ.com", "аmazon.example", "ρaypal.com", "ехсоо.example", "оооо.com", "αoo.gr", "νικο.com", "օօո.com"),
        *("ɡooɡle.com", "ʟidl.com", "lıdl.com", "ᏢᎪᎽ.com".lower(), "ꓡꓲꓓꓡ.com", "facebook一.com", "paypalノlogin.com"),
        *("кaфе.example", "бank.example", "パнン.jp", "-\u0301x.example", "go\u0338gle.com"),
    ],
)
def test_a_host_that_looks_like_another_is_shown_as_dns_has_it(host: str) -> None:
    label, _, rest = host.partition(".")
    dns = f"xn--{label.encode('punycode').decode()}.{rest}"
    assert {hosts.name(host), hosts.name(dns)} == {dns}


@pytest.mark.parametrize(
    "host", ["<b>", "é<b>.example", "a b", "a\u202eb", "é\x00", "é,é", "xn--\u00e9", "\ud800", "", ".", "é;=1+1"]
)
def test_what_is_no_host_has_no_name(host: str) -> None:
    assert hosts.name(host) in ("", hosts.name(host).encode("ascii", "ignore").decode())
    assert not set(hosts.name(host)) & set("<>,;= \x00\u202e")


@pytest.mark.parametrize(
    "label", ["xn--", "xn---", "xn--a", "xn--99999999", "xn--bcher-kva-", "xn--bücher-kva", "xn--zz--zz"]
)
def test_broken_punycode_stays(label: str) -> None:
    assert hosts.name(f"{label}.example") in ("", f"{label}.example")


@given(st.text(max_size=70) | st.text("www.mxn-ü.co", max_size=30))
def test_a_referrer_is_one_text_that_stays_as_it_is_when_it_is_carried(host: str) -> None:
    named = sources.referrer(f"https://{host}/", "www.l.example")
    assert len(named) <= sources.MAX_REFERRER
    if ":" not in named:
        assert sources.referrer(sources.carried({"to": "1", "from": named}), "www.l.example") == named
    assert named.isprintable()
    assert not set(named) & set("<>\"'&;,= /")


@pytest.mark.parametrize(
    ("own", "referrer", "name"),
    [
        ("l.padaria.example", "https://padaria.example/contato", "padaria.example"),
        ("l.padaria.example", "https://www.padaria.example/contato", "padaria.example"),
        ("m.padaria.example", "https://padaria.example/", "padaria.example"),
        ("www.padaria.example", "https://padaria.example/", "padaria.example"),
        ("padaria.example", "https://www.padaria.example/", "www.padaria.example"),
        ("padaria.example", "https://m.padaria.example/", "m.padaria.example"),
        ("l.padaria.example", "https://L.padaria.example.:8443/x+", ""),
        ("www.padaria.example", "https://www.padaria.example/x+", ""),
        ("m.padaria.example", "https://m.padaria.example/x+", ""),
        ("pão.example", "https://xn--po-sia.example/x+", ""),
    ],
)
def test_only_the_very_host_of_this_site_is_this_site(own: str, referrer: str, name: str) -> None:
    assert sources.referrer(referrer, own) == name
    assert sources.referrer(sources.carried({"to": "1", "from": name}), own) == name


TEXTS = st.text(max_size=90) | st.text(" .\"'()“”*_a?&=é\u0301\u200c\u200b\u202e٪;＝\n\ufb01م", max_size=90)


ENCODED = st.lists(st.sampled_from(["%20", "%25", "20", "%2520", "%C3%A9", "%E9", "%3D", "%41", "%", "a"])).map("".join)


@given(TEXTS | ENCODED)
def test_a_campaign_is_one_line_that_stays_as_it_is_when_it_is_carried(text: str) -> None:
    named = sources.campaign({"c": text})
    assert sources.campaign({"c": named}) == named
    assert len(named) <= 64
    assert named == unicodedata.normalize("NFC", named).strip()
    assert not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in named)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Schaufenster", "Schau\u00adfenster"),
        ("Schaufenster", "\u2066Schaufenster\u2069"),
        ("vitrine d'été", "vitrine d'e\u0301te\u0301"),
        ("vitrine d'été", "vitrine\u202f d'été\u2028"),
        ("office", "o\ufb03ce"),
        ("نافذة", "\ufee7\ufe8e\ufed3\ufeac\ufe93"),
        ("می\u200cشه", "“\u200cمی\u200cشه”"),
        ("창문", unicodedata.normalize("NFD", "창문")),
        ("окно", "ок\u200dно"),
        ("❤", "❤\ufe0f"),
        ("ab", "a\u3164b"),
    ],
)
def test_names_that_look_the_same_are_one(one: str, other: str) -> None:
    assert sources.campaign({"c": one}) == sources.campaign({"utm_campaign": other}) == one


@pytest.mark.parametrize(
    ("once", "name"),
    [
        ("feria%20de%20abril", "feria de abril"),
        ("feria%252525252520de%252520abril", "feria de abril"),
        ("f%c3%aate", "fête"),
        ("%D0%BE%D0%BA%D0%BD%D0%BE", "окно"),
        ("salt %26 pepper", "salt & pepper"),
        ("feria%3Futm_source%3Dx", "feria"),
        ("feria%0A", "feria"),
        ("-50%25", "-50%"),
        ("-50%", "-50%"),
        ("50%de descuento", "50%de descuento"),
        ("100%41", "100%41"),
        ("%F0%25259F%258C%B7", "🌷"),
        ("a" * 63 + "%2520b%20", "a" * 63),
        ("\u200b" * 1019 + "feria", "feria"),
        ("\u200b" * 1024 + "feria", ""),
        ("f%EAte", "f%EAte"),
    ],
)
def test_a_name_that_was_encoded_twice_is_read(once: str, name: str) -> None:
    assert sources.campaign({"c": once}) == name


def test_names_that_look_different_are_several() -> None:
    names = ["door", "Door", "ｄｏｏｒ", "door-", "door 1", "door²", "door 2", "dóor", "door👋", "doo", "door%"]
    assert [sources.campaign({"c": name}) for name in names] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("**vitrine**", "vitrine"),
        ("vitrine**", "vitrine"),
        ("~~vitrine~~", "vitrine"),
        ("vitrine](https://l.example/nour?c=vitrine)", "vitrine"),
        ('vitrine">Wirtschaft</a>', "vitrine"),
        ("Rock 'n' Roll", "Rock 'n' Roll"),
        ("d´été", "d´été"),
        ("a [b] (c)", "a [b] (c)"),
    ],
)
def test_markup_around_a_campaign_is_no_part_of_it(text: str, name: str) -> None:
    assert sources.campaign({"c": text}) == name
