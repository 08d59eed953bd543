"""Words that are recognised in names, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.folding import look
from iwts.links import words
from iwts.links.words import Words, bundled

LISTED = Words(("whatsapp*", "bankofnowhere", "support", "почтамт", "البريد", "डाकघर", "~late"))


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("WhatsApp", "whatsapp"),
        ("my-whatsapp-shop", "whatsapp"),
        ("whatsappsale", "whatsapp"),
        ("w-h-a-t-s-a-p-p", "whatsapp"),
        ("wh4ts4pp", "whatsapp"),
        ("Whаtsаpр", "whatsapp"),  # Cyrillic а and р
        ("WΗΑΤЅΑΡΡ", "whatsapp"),  # Greek, and a Cyrillic Ѕ
        ("ᴡʜᴀᴛꜱᴀᴘᴘ", "whatsapp"),
        ("ｗｈａｔｓａｐｐ", "whatsapp"),
        ("𝓌𝒽𝒶𝓉𝓈𝒶𝓅𝓅", "whatsapp"),
        ("what\u200bsa\u00adpp", "whatsapp"),
        ("ẃhàtśäpp", "whatsapp"),
        ("vvhatsapp", "whatsapp"),
        ("wh@t$app", "whatsapp"),
        ("Bank of Nowhere", "bankofnowhere"),
        ("the-bank-of-nowhere-24", "bankofnowhere"),
        ("bank0fn0where", "bankofnowhere"),
        ("Support!", "support"),
        ("suppоrt", "support"),
        ("supp0rt24", "support"),
        ("tech_support", "support"),
        ("Почтамт Москва", "почтамт"),
        ("البَرِيد", "البريد"),
        ("डाकघर", "डाकघर"),
    ],
)
def test_a_word_is_found_however_it_is_written(name: str, word: str) -> None:
    assert LISTED.find(name) == word


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Nour",
        "supporters",
        "unsupported",
        "what-app",
        "bank",
        "Bank Nowhere",
        "late",
        "nowhere",
        "1234567",
        "--",
        "почта",
    ],
)
def test_other_names_are_left_alone(name: str) -> None:
    assert LISTED.find(name) == ""


@given(st.text(max_size=80))
def test_any_text_has_a_look_that_stays(text: str) -> None:
    assert look(look(text)) == look(text)
    assert LISTED.find(text) == "" or len(text) >= 4


def test_every_bundled_word_is_found_as_it_is_listed() -> None:
    rude, pretence = bundled("rude"), bundled("pretence")
    assert rude.keys() == {"en", "ar", "es", "pt", "fr", "de", "tr", "id", "hi", "ru", "other"}
    assert pretence.keys() == {"roles", "brands", "places"}
    for listed in (rude, pretence):
        for word in (word for each in listed.values() for word in each if not word.startswith("~")):
            assert Words(each for of in listed.values() for each in of).find(word.strip("*")), word


@pytest.mark.parametrize(
    "name",
    [
        "class-of-2026",
        "essex-sussex",
        "scunthorpe",
        "shiitake",
        "penistone",
        "cocktails",
        "retard-livraison",
        "rape-al-horno",
        "summa-cum-laude",
        "perra-feliz",
        "assurance",
        "pornichet",
        "nazionale",
        "gartenbank",
        "apple-pie",
        "dubai-visa",
        "santander-flores",
        "ali-baba-grill",
        "chase-and-sons",
        "visage",
        "citizen",
        "amazonas-cafe",
        "orange-juice",
        "wise-owl",
        "ingenieria",
        "supporters-club",
        "blogin",
        "mandiri-jaya",
        "тему-дня",
    ],
)
def test_ordinary_names_are_neither_rude_nor_pretence(name: str) -> None:
    assert words.rude().find(name) == ""
    assert Words(word for each in bundled("pretence").values() for word in each).find(name) == ""
