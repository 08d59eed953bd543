import re

import phonenumbers
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from iwts.errors import Invalid, Region
from iwts.links import plans
from iwts.links.phone import Unclear, calling_codes, country, parse, show, warning
from tests.conftest import examples
from tests.links.test_strangers import reached

US, UK, EGYPT, GERMANY = "14155550132", "442079460958", "201001234567", "4915123456789"
INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2066\u2067\u2068\u2069\ufe0f\ufeff"
)
SPACES = " \t\u00a0\u2002\u2009\u202f\u3000"

ACCEPTED = [  # (case, text, region, digits)
    ("brackets", "+1 (415) 555-0132", "", US),
    ("digits only after a plus", "+14155550132", "", US),
    ("two pluses at the start", "++14155550132", "", US),
    ("spaces around", "  +14155550132 \n", "", US),
    ("plus in brackets", "(+1) 415 555 0132", "DE", US),
    ("plus behind, as a right-to-left page shows it", "201001234567+", "US", EGYPT),
    ("00", "00 44 20 7946 0958", "", UK),
    ("00 where people dial 011", "00 44 20 7946 0958", "US", UK),
    ("00 where people dial 00 and a carrier", "0043 664 1234567", "BR", "436641234567"),
    ("011", "011 44 20 7946 0958", "US", UK),
    ("011 after a plus", "+011 44 20 7946 0958", "US", UK),
    ("0011", "0011 44 20 7946 0958", "AU", UK),
    ("both plus and 00", "+0044 20 7946 0958", "", UK),
    ("bracketed zero of the United Kingdom", "+44 (0)20 7946 0958", "", UK),
    ("bracketed zero of Germany", "+49 (0) 151 23456789", "", GERMANY),
    ("bracketed zero of Egypt", "+20 (0)100 123 4567", "", EGYPT),
    ("bracketed 06 of Hungary", "+36 (06) 20 123 4567", "", "36201234567"),
    ("zero of Italy is kept", "+39 06 1234 5678", "", "390612345678"),
    ("local with a zero", "0100 123 4567", "EG", EGYPT),
    ("local without its zero", "100 123 4567", "EG", EGYPT),
    ("local of the United States", "(415) 555-0132", "US", US),
    ("local with the 1 of the United States", "1 415 555 0132", "US", US),
    ("local with the 8 of Russia", "8 916 123-45-67", "RU", "79161234567"),
    ("local with the zero of Italy", "06 1234 5678", "IT", "390612345678"),
    ("region in lower case", "0100 123 4567", "eg", EGYPT),
    ("region does not matter after a plus", "+20 100 123 4567", "US", EGYPT),
    ("slash after a long area code", "030 / 1234567", "DE", "49301234567"),
    ("slash after a mobile code", "0151/23456789", "DE", GERMANY),
    ("… with 00", "0049 151/23456789", "", GERMANY),
    ("… with 00 and the trunk prefix", "0049 (0)1512/3456789", "", GERMANY),
    ("… with + and the trunk prefix", "+49 (0)1512/3456789", "ES", GERMANY),
    ("slash after an area code of five digits", "+49 34901/555013", "", "4934901555013"),
    ("… and seven digits", "0049-34901/5550132", "", "49349015550132"),
    ("slashes between pairs", "06/12/34/56/78", "FR", "33612345678"),
    ("no plus, its region", "201001234567", "EG", EGYPT),
    ("no plus, and a landline of its region on paper", "4915123456789", "DE", GERMANY),
    ("no plus, with a trunk prefix, and two numbers side by side", "49 01512 3456789", "DE", GERMANY),
    ("half a 00", "044 7911 123456", "GB", "447911123456"),
    ("half a 00, not spaced", "04915123456789", "DE", GERMANY),
    ("half a 00 of a country without a trunk prefix", "039 347 123 4567", "IT", "393471234567"),
    ("an area code that looks like half a 00", "04921 555013", "DE", "494921555013"),
    ("an area code that is half a 00, and a number that is too short", "041 555 01 32", "CH", "41415550132"),
    ("no plus, its code is shared", "1 204 234 5678", "US", "12042345678"),
    ("dots", "+1.415.555.0132", "", US),
    ("slashes", "+1/415/555/0132", "", US),
    ("backslashes", "+1\\415\\555\\0132", "", US),
    ("square brackets", "+1 [415] 555-0132", "", US),
    ("braces", "{+1} 415 555-0132", "", US),
    ("fullwidth brackets", "+1（415）555-0132", "", US),
    ("tildes", "+1~415~555～0132", "", US),
    ("hyphen and non-breaking hyphen", "+1\u2010415\u2011555\u20110132", "", US),
    ("figure, en and em dash", "+1\u2012415\u2013555\u20140132", "", US),
    ("horizontal bar and minus", "+1\u2015415\u2212555\u22120132", "", US),
    ("fullwidth and small hyphen", "+1\uff0d415\ufe63555\uff0d0132", "", US),
    ("Japanese long vowel as a dash", "+81ー90ー1234ー5678", "", "819012345678"),
    ("middle dots and bullets", "+1·415•555・0132", "", US),
    ("tabs and spaces of all widths", "+1\t415\u00a0555\u2009\u30000132", "", US),
    ("line break inside", "+1 415\n555 0132", "", US),
    ("Arabic-Indic digits", "+٢٠ ١٠٠ ١٢٣ ٤٥٦٧", "", EGYPT),
    ("Arabic-Indic digits, local", "٠١٠٠١٢٣٤٥٦٧", "EG", EGYPT),
    ("Persian digits", "۰۹۱۲۳۴۵۶۷۸۹", "IR", "989123456789"),
    ("Devanagari digits", "+९१ ८१२३४ ५६७८९", "", "918123456789"),
    ("fullwidth digits and plus", "＋１ ４１５ ５５５ ０１３２", "", US),
    ("small plus", "﹢14155550132", "", US),
    ("two scripts", "+1 415 ٥٥٥ ０１３２", "", US),
    ("keycap emoji", "+1\ufe0f\u20e3 415 555 0132", "", US),
    ("direction marks around", "\u202a+1 415 555 0132\u202c", "", US),
    ("isolates around", "\u2068+1 415 555 0132\u2069", "", US),
    ("marks before and inside", "\ufeff\u200e+1\u200f 41\u00ad5\u200b 55\u061c5 0132", "", US),
    ("wa.me", "wa.me/14155550132", "", US),
    ("wa.me with https and text", "https://wa.me/14155550132?text=hi", "", US),
    ("wa.me with numbers in the text", "https://wa.me/14155550132?text=call%20+1%20415%20555%200100", "", US),
    ("wa.me with a plus", "wa.me/+14155550132", "", US),
    ("wa.me with an encoded plus", "https://wa.me/%2B14155550132", "", US),
    ("wa.me with dashes and a slash", "http://wa.me/1-415-555-0132/", "", US),
    ("wa.me with 00", "https://wa.me/004915123456789", "", GERMANY),
    ("wa.me is international whatever the region", "https://wa.me/14155550132", "DE", US),
    ("wa.me with encoded Arabic-Indic digits", "wa.me/%D9%A2%D9%A0١٠٠١٢٣٤٥٦٧", "", EGYPT),
    ("wa.me with encoded marks", "wa.me/%E2%80%AA14155550132%E2%80%AC", "", US),
    ("wa.me in capitals", "HTTPS://WWW.WA.ME/14155550132", "", US),
    ("wa.me behind a direction mark", "\u200ehttps://wa.me/14155550132", "", US),
    ("wa.me behind a line break", "\nhttps://wa.me/14155550132\n", "", US),
    ("wa.me behind a mark and a space", "\u200e https://wa.me/14155550132", "", US),
    ("wa.me with two slashes only", "//wa.me/14155550132", "", US),
    ("api.whatsapp.com", "https://api.whatsapp.com/send?phone=14155550132&text=hi", "", US),
    ("api.whatsapp.com with a slash", "https://api.whatsapp.com/send/?phone=14155550132", "", US),
    ("api.whatsapp.com with an encoded plus", "api.whatsapp.com/send?phone=%2B14155550132", "", US),
    ("api.whatsapp.com with a plus", "api.whatsapp.com/send?phone=+1%20415%20555%200132", "", US),
    ("api.whatsapp.com, phone after text", "https://api.whatsapp.com/send?text=1&phone=14155550132", "", US),
    ("api.whatsapp.com with a fragment", "https://api.whatsapp.com/send?phone=14155550132#5", "", US),
    ("web.whatsapp.com", "https://web.whatsapp.com/send?phone=14155550132&app_absent=0", "", US),
    ("www.whatsapp.com", "www.whatsapp.com/send?phone=14155550132", "", US),
    ("whatsapp scheme", "whatsapp://send?phone=14155550132", "", US),
    ("whatsapp scheme in capitals", "WHATSAPP://SEND/?TEXT=A&PHONE=14155550132", "", US),
    ("tel", "tel:+1-415-555-0132", "", US),
    ("tel in capitals with slashes", "TEL://+14155550132", "", US),
    ("tel with an encoded plus and a space", "tel:%2B1%20415%20555%200132", "", US),
    ("tel with encoded marks", "tel:%E2%80%AA%2B1-415-555-0132%E2%80%AC", "", US),
    ("tel, local", "tel:0100-123-4567", "EG", EGYPT),
    ("tel written as a word", "Tel: +1 415 555 0132", "", US),
    ("calling code and bracketed zero, no plus", "49 (0) 221 123456", "DE", "49221123456"),
    ("00, calling code and bracketed zero", "0031(0)20 794 60 12", "BE", "31207946012"),
    ("bracketed zero marks another country's code", "44 (0) 20 7946 0958", "FR", UK),
    ("bracketed 8 of Russia", "7 (8) 495 555-01-32", "RU", "74955550132"),
    ("bracketed area code of Italy", "(06) 1234 5678", "IT", "390612345678"),
    ("8 of Russia behind a plus", "+8 (495) 555-01-32", "RU", "74955550132"),
    ("8 of Belarus behind a plus", "+8 029 123-45-67", "BY", "375291234567"),
    ("Vietnam, dialled from Russia", "+84 912 345 678", "US", "84912345678"),
    ("002 of South Korea", "002 1 253 555 0132", "KR", "12535550132"),
    ("001 of South Korea", "001-44-20-7946-0958", "KR", UK),
    ("00700 of South Korea", "00700 44 20 7946 0958", "KR", UK),
    ("0011 and a code that begins with 3", "0011 32 2 555 01 32", "AU", "3225550132"),
    ("00 and a carrier of Brazil", "0021 44 20 7946 0958", "BR", UK),
    ("010 of Japan", "010-44-20-7946-0958", "JP", UK),
    ("810 of Russia", "8 10 44 20 7946 0958", "RU", UK),
    ("810 of Russia behind a plus", "+810 44 20 7946 0958", "RU", UK),
    ("the code of its country, no plus", "62 812 3456 7890", "ID", "6281234567890"),
    ("the code of its country and a zero, no plus", "90 0532 123 45 67", "TR", "905321234567"),
    ("Hangul fillers", "+1\u3164415\u115f555\u1160\uffa00132", "", US),
    ("other invisible characters", "+1\u17b4415\u2065555\ufff00132\U000e0020\U000e0100", "", US),
    ("a blank of Braille", "+1\u2800415 555 0132", "", US),
    ("wa.me, catalogue", "https://wa.me/c/14155550132", "", US),
    ("wa.me, product", "https://wa.me/p/4567890123456789/14155550132", "", US),
    ("wa.me, doubled slashes", "https://wa.me//14155550132", "", US),
    ("wa.me, mixed with the other form", "https://wa.me/send?phone=919876543210", "US", "919876543210"),
    ("wa.me, mixed, with more fields", "wa.me/send/?text=1&amp;phone=%2B44%2020%207946%200958&type=a", "", UK),
    ("wa.me, mixed, without a word", "https://wa.me/?phone=+1%20415-555-0132", "DE", US),
    ("wa.me, with 00 behind a plus and brackets", "https://wa.me/+001-(415)5550132", "", US),
    (
        "a link without its calling code, by its word",
        "https://api.whatsapp.com/send/?phone=4733800800",
        "BR",
        "4733800800",
    ),
    ("a chat's id", "919876543210@s.whatsapp.net", "", "919876543210"),
    ("a chat's id, older, with a plus", "+442079460958@c.us", "DE", UK),
    ("a chat's id of a device", "1415\u200b5550132:17@S.WhatsApp.net", "", US),
    ("whatsapp.com, catalogue", "https://www.whatsapp.com/catalog/14155550132/?app_absent=0", "", US),
    ("escaped ampersand", "https://api.whatsapp.com/send?text=Hi&amp;phone=14155550132", "", US),
    ("escaped ampersands", "whatsapp://send?text=1&amp;amp;phone=14155550132&amp;a=1", "", US),
    ("the end of a link", "send?text=Hi&amp;phone=14155550132", "", US),
    ("the WhatsApp number of a contact", "item1.TEL;waid=14155550132:+1 415-555-0132", "", US),
    (
        "a whole contact",
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ana 7\nTEL;type=CELL;waid=14155550132:+1 415-555-0132\nEND:VCARD",
        "",
        US,
    ),
    ("a line of a contact", "TEL;TYPE=CELL:+14155550132", "", US),
    ("whatsapp: as tel:", "whatsapp:+14155550132", "", US),
    ("whatsapp: as tel:, local", "WhatsApp:0100 123 4567", "EG", EGYPT),
    ("Benin, new form", "+229 01 97 12 34 56", "", "2290197123456"),
    ("Gabon, new form", "077 12 34 56", "GA", "24177123456"),
    ("Luxembourg in pairs", "27-12-34-56", "LU", "35227123456"),
    ("Argentina, mobile", "+54 9 11 2345-6789", "", "5491123456789"),
    ("Argentina, without the 9", "+54 11 2345-6789", "", "541123456789"),
    ("Argentina, local with 15", "011 15-2345-6789", "AR", "5491123456789"),
    ("Argentina, 15 after the code", "+54 11 15 2345 6789", "", "5491123456789"),
    ("Argentina, local with 0", "011 2345-6789", "AR", "541123456789"),
    ("Mexico, 52", "+52 55 1234 5678", "", "525512345678"),
    ("Mexico, 521", "+52 1 55 1234 5678", "", "5215512345678"),
    ("Mexico, 521 in a link", "https://wa.me/5215512345678", "", "5215512345678"),
    ("Mexico, 521 without a plus", "521 55 1234 5678", "MX", "5215512345678"),
    ("Mexico, local", "55 1234 5678", "MX", "525512345678"),
    ("Mexico, local with the 1", "1 55 1234 5678", "MX", "5215512345678"),
    ("Brazil, mobile", "+55 31 98765-4321", "", "5531987654321"),
    ("Brazil, mobile from before the ninth digit", "+55 31 8765-4321", "", "553187654321"),
    ("landline dialled with 00, where carriers' codes begin with 00", "0082 31 612 3456", "KR", "82316123456"),
    ("Brazil, landline", "(11) 2345-6789", "BR", "551123456789"),
    ("satellite phone", "+870 773 111 632", "", "870773111632"),
    ("7 digits, the fewest", "+683 4002", "", "6834002"),
    ("15 digits, the most", "+91 1861 123456789", "", "911861123456789"),
]

NOT_ONE = "Type only one number here."
EXTENSION = "Leave out the extension. WhatsApp needs only the number."
LINK = "This link does not contain a WhatsApp number. Type the number instead."
COUNTRY = "Choose a country, or start with +."
CODE = "No country uses this calling code. Check the first digits."
EMPTY = "Type a phone number."
LONG_TEXT = "This is too long for a phone number. Type only the number."


def foreign(found: str) -> str:
    return f"A phone number can’t contain “{found}”. Use digits only."


def short(country: str) -> str:
    return f"This number is too short for its country ({country}). Check for a missing digit."


def long(country: str) -> str:
    return f"This number is too long for its country ({country}). Check for an extra digit."


def unknown(country: str) -> str:
    return f"This is not a valid number for its country ({country}). Check the digits."


def elsewhere(country: str, other: str) -> str:
    return f"This is not a valid number for its country ({country}). If it is from another one ({other}), start with +."


def old(country: str, year: int, length: int, code: int, begin: str) -> str:
    return (
        f"This is an old number ({country}). Since {year}, numbers there have {length} digits after +{code} and begin "
        f"with {begin}."
    )


REJECTED = [  # (case, text, region, error in English)
    ("nothing", "", "", EMPTY),
    ("only spaces", " \u00a0\n", "", EMPTY),
    ("only invisible marks", "\u200e\ufeff", "", EMPTY),
    ("only signs", "+ ( ) -", "US", EMPTY),
    ("tel with nothing", "tel:", "US", EMPTY),
    ("501 characters", "1" * 501, "US", LONG_TEXT),
    ("501 spaces", " " * 501, "US", LONG_TEXT),
    ("a letter that looks like a digit", "4155550I32", "US", foreign("I")),
    ("a word on the keypad", "1-800-FLOWERS", "US", foreign("FLOWERS")),
    ("a word before", "call +14155550132", "", foreign("call")),
    ("a word of another script", "رقم +201001234567", "", foreign("رقم")),
    ("a long word is cut", "a" * 99, "", foreign("a" * 20)),
    ("an e-mail address", "maria@example.com", "", foreign("maria@example")),
    ("a superscript", "+1415555013²", "", foreign("²")),
    ("a fraction", "+1415555013½", "", foreign("½")),
    ("a star", "*31*4155550132", "US", foreign("*")),
    ("markup", "<b>+14155550132", "", foreign("<b>")),
    ("an emoji", "📞 +14155550132", "", foreign("📞")),
    ("a path like wa.me", "waxme/14155550132", "", foreign("waxme")),
    ("letters in tel", "tel:1-800-FLOWERS", "US", foreign("FLOWERS")),
    ("a letter in wa.me", "wa.me/4155550I32", "US", foreign("I")),
    ("two pluses", "+1 415 555 0132 +1 415 555 0133", "", NOT_ONE),
    ("two local numbers with a plus between", "4155550132 + 4155550133", "US", NOT_ONE),
    ("a slash between two", "0151 23456789 / 0170 1234567", "DE", NOT_ONE),
    ("a fullwidth slash between two", "0151 23456789／0170 1234567", "DE", NOT_ONE),
    ("a line break between two", "415 555 0132\n415 555 0133", "US", NOT_ONE),
    ("a comma between two", "4155550132, 4155550133", "US", NOT_ONE),
    ("an Arabic comma between two", "01001234567، 01001234568", "EG", NOT_ONE),
    ("a semicolon between two", "4155550132;4155550133", "US", NOT_ONE),
    ("a comma and keys to press", "+49 30 123456,,12", "", NOT_ONE),
    ("two in one link", "wa.me/14155550132,14155550133", "", NOT_ONE),
    ("a slash and another last digit", "0171 5550199/8", "DE", NOT_ONE),
    ("a slash and two other last digits", "030 555019 / 57", "DE", NOT_ONE),
    ("a fullwidth slash and other last digits", "+43 1 555019／20", "", NOT_ONE),
    ("a slash and another last pair", "0511 55 50 13/14", "DE", NOT_ONE),
    ("slashes and two other last pairs", "+43 1 555 01 32/33/34", "", NOT_ONE),
    ("a slash and three other last digits behind a pair", "0812 34 56 78/123", "ID", NOT_ONE),
    ("a slash and another last pair of a country with one length", "06.12.34.56.78/79", "FR", NOT_ONE),
    ("a slash between two short ones", "555013/555014", "AT", NOT_ONE),
    ("a space between two", "030 55501 030 55502", "DE", NOT_ONE),
    ("a line break between two landlines", "030 55501\n030 55502", "DE", NOT_ONE),
    ("a tab between two", "+43 1 555019\t+43 1 555020", "", NOT_ONE),
    ("a word between two", "030 555019 oder 030 555020", "DE", NOT_ONE),
    ("a word of another script between two", "0100 123 4567 أو 0100 123 4568", "EG", NOT_ONE),
    ("a word of a third script between two", "090-1234-5678または090-1234-5679", "JP", NOT_ONE),
    ("a word and other last digits", "030 555019 or 57", "DE", foreign("or")),
    ("a bracketed zero elsewhere", "+49 221 (0) 55501", "", foreign("(0)")),
    ("a second bracketed zero", "+49 (0) 221 (0) 55501", "", foreign("(0)")),
    ("two WhatsApp numbers", "TEL;waid=14155550132:1\nTEL;waid=14155550133:2", "", NOT_ONE),
    ("a calling code, a bracketed zero, no country", "49 (0) 221 123456", "", COUNTRY),
    ("ten digits that are a number somewhere", "6465550132", "", COUNTRY),
    ("eleven digits that are a number somewhere", "8 (495) 555-01-32", "", COUNTRY),
    ("without the zero that a spreadsheet removed", "15155501323", "", COUNTRY),
    ("0011 without a country", "0011 32 2 555 01 32", "", long("US")),
    ("Ivory Coast, old form", "+225 07 12 34 56", "", old("CI", 2021, 10, 225, "01, 05, 07, 21, 25, 27")),
    ("Ivory Coast, old form, local", "07 12 34 56", "CI", old("CI", 2021, 10, 225, "01, 05, 07, 21, 25, 27")),
    ("Benin, old form", "00229 97 12 34 56", "FR", old("BJ", 2024, 10, 229, "01")),
    ("Benin, old form, no plus", "229 97 12 34 56", "BJ", old("BJ", 2024, 10, 229, "01")),
    ("Gabon, old form", "+241 07 12 34 56", "", old("GA", 2019, 8, 241, "11, 6, 7")),
    ("Gabon, old form without its zero", "wa.me/2417123456", "", old("GA", 2019, 8, 241, "11, 6, 7")),
    ("ext.", "+1 415 555 0132 ext. 5", "", EXTENSION),
    ("ext in capitals and glued", "4155550132EXT5", "US", EXTENSION),
    ("extension in brackets", "+1 415 555 0132 (extension 12)", "", EXTENSION),
    ("x", "4155550132x5", "US", EXTENSION),
    ("x of the Arabic-Indic digits", "+٢٠١٠٠١٢٣٤٥٦٧ x٥", "", EXTENSION),
    ("hash", "4155550132 #5", "US", EXTENSION),
    (";ext=", "tel:+1-415-555-0132;ext=5", "", EXTENSION),
    ("a WhatsApp message link", "https://wa.me/message/ABCDEF1234567", "", LINK),
    ("a WhatsApp QR link", "wa.me/qr/ABCDEF1234567", "", LINK),
    ("a WhatsApp share link", "https://wa.me/?text=14155550132", "", LINK),
    ("its calling code twice, each with a plus", "+7 +7 863 922 22 22", "RU", NOT_ONE),
    ("its calling code twice", "+91 91 98765 43210", "IN", unknown("IN")),
    ("a zero behind a calling code without one", "+974 0 5550 1234", "", unknown("QA")),
    ("wa.me, mixed, with an empty number", "https://wa.me/send?phone=&text=14155550132", "", LINK),
    ("wa.me, mixed, with a name", "https://wa.me/send?phone=maria", "", LINK),
    ("a WhatsApp name", "wa.me/maria", "", LINK),
    ("api.whatsapp.com without a number", "https://api.whatsapp.com/send?text=14155550132", "", LINK),
    ("api.whatsapp.com with an empty number", "https://api.whatsapp.com/send?phone=&text=1", "", LINK),
    ("the whatsapp scheme without a number", "whatsapp://send?text=14155550132", "", LINK),
    ("a group's invitation", "https://chat.whatsapp.com/AbC123", "", LINK),
    ("another host", "https://example.com/14155550132", "", LINK),
    ("another host without a scheme", "t.me/+14155550132", "", LINK),
    ("another host in capitals", "T.ME/+14155550132", "", LINK),
    ("a host that ends like wa.me", "https://notwa.me/14155550132", "", LINK),
    ("a host that begins like wa.me", "https://wa.me.example.com/14155550132", "", LINK),
    ("wa.me as a user name", "https://wa.me@example.com/14155550132", "", LINK),
    ("a whatsapp.com link inside another", "https://example.com/?u=api.whatsapp.com/?phone=1", "", LINK),
    ("text before a link", "see https://wa.me/14155550132", "", LINK),
    ("a local number without a country", "(415) 555-0132", "", COUNTRY),
    ("a local number with a zero", "0100 123 4567", "", COUNTRY),
    ("a local number and a region that is none", "0100 123 4567", "ZZ", COUNTRY),
    ("a local number and the world as region", "0100 123 4567", "001", COUNTRY),
    ("a local tel", "tel:4155550132", "", COUNTRY),
    ("a code that nobody has", "+999 1234567", "", CODE),
    ("a code that nobody has, after 00", "00 210 1234567", "", CODE),
    ("a zero after the plus", "+0151 23456789", "DE", CODE),
    ("a zero in a link", "wa.me/01001234567", "EG", CODE),
    ("a plus and half a code", "+4", "", CODE),
    ("00 alone", "00", "", CODE),
    ("too few for a code without a country", "+870 1", "", CODE),
    ("a code alone", "+49", "", short("DE")),
    ("too short", "+1 415 555", "", short("US")),
    ("too short after 00", "0044 12", "", short("GB")),
    ("too short for the region", "0100", "EG", short("EG")),
    ("one digit", "5", "US", short("US")),
    ("no area code", "555 0132", "US", short("US")),
    ("too short for the chosen one of those who share a code", "+7 701 1", "KZ", short("KZ")),
    ("too short, and a number elsewhere", "463610119", "US", short("US")),
    ("too long", "+1 415 555 01323", "", long("US")),
    ("too long for the region", "0100 123 4567 8", "EG", long("EG")),
    ("far too long", "+49" + "1" * 400, "", long("DE")),
    ("far too long for the region", "9" * 400, "US", long("US")),
    ("too long in a link", "wa.me/141555501323", "", long("US")),
    ("too long, and a satellite phone elsewhere", "870773111632", "US", long("US")),
    ("no such number", "+1 999 555 0132", "", unknown("US")),
    ("no such number in the chosen one of those who share a code", "+1 999 555 0132", "CA", unknown("CA")),
    ("no such number in the region", "999 555 0132", "US", unknown("US")),
    ("no such number in a link", "https://wa.me/15551234567?text=hi", "", unknown("US")),
    ("no such code after 011", "011 999 123 4567", "US", CODE),
    ("Mexico, 521 and no such number", "+52 1 11 0000 0000", "", unknown("MX")),
    ("16 digits of Germany, beyond E.164", "+49 30 124580730215", "", unknown("DE")),
    ("6 digits of Iran, no phone", "+98 9601", "", unknown("IR")),
    ("international without a plus, of another country", "34612345678", "US", elsewhere("US", "ES")),
    ("international without a plus, of a third country", GERMANY, "FR", elsewhere("FR", "DE")),
]

QUESTIONS = [  # (case, text, region, the possible numbers, the most likely first)
    ("calling code or area code", "49 211 5550132", "DE", ("492115550132", "49492115550132")),
    ("calling code or area code, not spaced", "496128555019", "DE", ("496128555019", "49496128555019")),
    ("calling code or area code of Austria", "43 5574 4321", "AT", ("4355744321", "434355744321")),
    ("local of Italy that begins like its code", "390 612 3456", "IT", ("3906123456", "393906123456")),
    ("local of South Africa that begins like its code", "27 846 2039", "ZA", ("278462039", "27278462039")),
    ("002 of South Korea or 00", "00212535550132", "KR", ("12535550132", "212535550132")),
    ("the 8 of Russia behind a plus, or Vietnam", "+84955550132", "RU", ("84955550132", "74955550132")),
    ("an extension or the rest of the number", "030 555019-12", "DE", ("493055501912", "4930555019")),
    ("half a 00 or an area code", "049 221 5550132", "DE", ("492215550132", "49492215550132")),
    ("an extension as long as the pair before it", "0511 55 50 13-12", "DE", ("4951155501312", "49511555013")),
    ("an extension longer than the pair before it", "0511 55 50 13-120", "DE", ("49511555013120", "49511555013")),
    ("the head office of Austria", "+43 1 55501-0", "", ("431555010", "43155501")),
    ("the rest in brackets", "030 555019 (12)", "DE", ("493055501912", "4930555019")),
    (
        "bracketed zero that is part of some numbers of Italy",
        "+39 (0)3123456789",
        "",
        ("3903123456789", "393123456789"),
    ),
]


@pytest.mark.parametrize(("text", "region", "digits"), [pytest.param(*row[1:], id=row[0]) for row in ACCEPTED])
def test_a_number_is_parsed_in_every_usual_form(text: str, region: str, digits: str) -> None:
    assert parse(text, region) == digits


@pytest.mark.parametrize(("text", "region", "message"), [pytest.param(*row[1:], id=row[0]) for row in REJECTED])
def test_any_other_input_is_refused_with_the_reason(text: str, region: str, message: str) -> None:
    with pytest.raises(Invalid) as error:
        parse(text, region)
    assert str(error.value) == message
    assert error.value.field == "phone"


@pytest.mark.parametrize(("text", "region", "choices"), [pytest.param(*row[1:], id=row[0]) for row in QUESTIONS])
def test_digits_that_may_mean_several_numbers_are_a_question(text: str, region: str, choices: tuple[str, ...]) -> None:
    with pytest.raises(Unclear) as error:
        parse(text, region, field="phone-3")
    assert error.value.choices == choices
    assert error.value.field == "phone-3"
    for digits in choices:
        assert show(digits) in str(error.value)
        assert parse(f"+{digits}") == digits


def test_every_sign_between_digits_is_skipped() -> None:
    for sign in "-−ー∼～⁓‐‑‒–—―~.·•・‧∙．。/／⁄∕\\()[]{}（）【】" + SPACES + INVISIBLE:
        assert parse(f"+1{sign}415{sign}555{sign}0132") == US, f"U+{ord(sign):04X}"


def test_every_sign_between_two_numbers_is_detected() -> None:
    for sign in ",;，、،；؛/／⁄∕+＋﹢\n\r\u2028\u2029":
        with pytest.raises(Invalid) as error:
            parse(f"4155550132{sign}4155550133", "US")
        assert str(error.value) == NOT_ONE, f"U+{ord(sign):04X}"


def test_the_error_names_the_field_of_the_input() -> None:
    for text in ("", "1" * 501, "x", "1,2", "1x5", "t.me/a", "5", "+999", "+49", "+19995550132"):
        with pytest.raises(Invalid) as error:
            parse(text, field="phone-2")
        assert error.value.field == "phone-2", text
    for text in ("5", "34612345678"):
        with pytest.raises(Invalid) as error:
            parse(text, "US", field="phone-2")
        assert error.value.field == "phone-2", text


def test_countries_in_errors_are_regions_that_pages_can_translate() -> None:
    with pytest.raises(Invalid) as error:
        parse("34612345678", "US")
    assert error.value.values == {"country": "US", "other": "ES"}
    assert all(type(value) is Region for value in error.value.values.values())
    with pytest.raises(Invalid) as error:
        parse("+49")
    assert type(error.value.values["country"]) is Region


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("+1 415 555 0132", "US"),
        ("+1 204 234 5678", "CA"),
        ("+44 20 7946 0958", "GB"),
        ("+7 701 234 5678", "KZ"),
        ("+39 06 698 12345", "VA"),
        ("+52 1 55 1234 5678", "MX"),
        ("+870 773 111 632", ""),
        ("+800 1234 5678", ""),
    ],
)
def test_a_number_knows_its_country(text: str, region: str) -> None:
    assert country(parse(text)) == region


ARGENTINA = (
    "Argentine numbers come in two forms. Test this number before you print it. "
    "If the chat does not open, add or remove the 9 after +54."
)
BRAZIL = "Brazilian mobile numbers now have a 9 after the area code. Test this number before you print it."
MEXICO = (
    "Mexican numbers come in two forms. Test this number before you print it. "
    "If the chat does not open, add or remove the 1 after +52."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("+54 9 11 2345-6789", ARGENTINA),
        ("+54 11 2345-6789", ARGENTINA),
        ("+54 11 15 2345-6789", ARGENTINA),
        ("+52 55 1234 5678", MEXICO),
        ("+52 1 55 1234 5678", MEXICO),
        ("+55 31 98765-4321", ""),
        ("+55 31 8765-4321", BRAZIL),
        ("+1 415 555 0132", ""),
    ],
)
def test_countries_with_two_forms_come_with_a_warning(text: str, expected: str) -> None:
    assert warning(parse(text)) == expected


@pytest.mark.parametrize(
    ("digits", "shown"),
    [
        (US, "+1 415-555-0132"),
        (UK, "+44 20 7946 0958"),
        (EGYPT, "+20 10 01234567"),
        (GERMANY, "+49 1512 3456789"),
        ("390612345678", "+39 06 1234 5678"),
        ("5531987654321", "+55 31 98765-4321"),
        ("918123456789", "+91 81234 56789"),
        ("79161234567", "+7 916 123-45-67"),
        ("5491123456789", "+54 9 11 2345-6789"),
        ("525512345678", "+52 55 1234 5678"),
        ("5215512345678", "+52 1 55 1234 5678"),
        ("870773111632", "+870 773 111 632"),
        ("52155123456789", "+52 155123456789"),
    ],
)
def test_a_number_is_shown_as_its_country_writes_it(digits: str, shown: str) -> None:
    assert show(digits) == shown


@pytest.mark.parametrize("digits", ["999123456789", "4", "", "1" * 400, "4402079460958"])
def test_a_number_outside_every_plan_is_shown_as_its_digits(digits: str) -> None:
    assert show(digits) == f"+{digits}"


@pytest.mark.parametrize(
    ("digits", "region"),
    [(EGYPT, "EG"), ("12042345678", "CA"), ("5215512345678", "MX"), ("870773111632", ""), ("999123456", ""), ("", "")],
)
def test_stored_digits_know_their_country(digits: str, region: str) -> None:
    assert country(digits) == region


def test_every_country_has_its_calling_code() -> None:
    codes = calling_codes()
    assert set(codes) == phonenumbers.SUPPORTED_REGIONS
    assert list(codes) == sorted(codes)
    assert {region: codes[region] for region in ("EG", "GB", "GG", "US", "CA", "KZ")} == {
        "EG": 20,
        "GB": 44,
        "GG": 44,
        "US": 1,
        "CA": 1,
        "KZ": 7,
    }


def test_changing_the_returned_calling_codes_affects_no_other_caller() -> None:
    calling_codes().clear()
    assert calling_codes()["EG"] == 20


MOBILES = {
    region: phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)[1:]
    for region in sorted(phonenumbers.SUPPORTED_REGIONS)
    if (number := phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE))
}
ZEROS = "0٠۰०০௦๐０𝟎𞥐"  # the zeros of ten scripts; the other nine digits follow each of them


def test_without_plus_00_or_country_nothing_is_guessed() -> None:
    assert len(MOBILES) > 240
    for digits in MOBILES.values():
        for text in (digits, f"{digits[:2]} {digits[2:]}", f"tel:{digits}", f"whatsapp:{digits}"):
            with pytest.raises(Invalid) as error:
                parse(text)
            assert str(error.value) == COUNTRY, text


@st.composite
def written(draw: st.DrawFn) -> tuple[str, str]:
    """A mobile number of some country in one of its usual notations, and its digits."""
    digits = draw(st.sampled_from([each for each in MOBILES.values() if not plans.old(each)]))  # Gabon's example is
    before = draw(st.sampled_from(["+", "00", "00 ", "(+", "＋", "https://wa.me/", "wa.me/+", "tel:+"]))
    between = st.sampled_from(["", "", *SPACES, *INVISIBLE, "-", "\u2013", "."])
    zero = draw(st.sampled_from(ZEROS))
    local = "".join(chr(ord(zero) + int(digit)) + draw(between) for digit in digits)
    return f"{draw(st.sampled_from(SPACES + INVISIBLE))}{before}{local}", digits


@given(written())
@examples(2)
def test_a_number_means_the_same_in_any_notation(case: tuple[str, str]) -> None:
    text, digits = case
    assert digits in reached(text, "")  # a question where a sign sets the last digits apart, as in 555019-12


PIECES = ["wa.me/", "api.whatsapp.com/send?phone=", "tel:", "https://", "ext", ";", "#", "%2B", "+", "00", "\n"]


@given(
    st.one_of(
        st.text(max_size=600),
        st.text("0123456789+-() ٣x/,", max_size=40),
        st.lists(st.sampled_from([*PIECES, US, EGYPT, "0", "5", "٣"]), max_size=8).map("".join),
    ),
    st.sampled_from(["", "US", "DE", "IT", "AR", "MX", "BR", "ZZ", "001", "ß", "🙂"]),
)
@example("\ud800", "US")
@example("9" * 500, "DE")
@examples(2)
def test_any_text_gives_a_number_or_a_reason(text: str, region: str) -> None:
    try:
        number = parse(text, region)
    except Invalid as error:
        str(error).encode()  # a lone surrogate in an error would break the page
    else:
        assert re.fullmatch(r"[1-9][0-9]{6,14}", number)
        assert country(number) == "" or country(number) in calling_codes()


EXAMPLES = [
    phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)[1:]
    for region in sorted(phonenumbers.SUPPORTED_REGIONS)
    for kind in phonenumbers.PhoneNumberType.values()
    if (number := phonenumbers.example_number_for_type(region, kind))
]


@given(st.sampled_from(EXAMPLES), st.text("0123456789", max_size=4))
@example("5491123456789", "")
@example("525512345678", "")
@example("390612345678", "")
@examples(2)
def test_the_digits_of_a_number_are_that_number(digits: str, ending: str) -> None:
    try:
        number = parse(f"+{digits[: len(digits) - len(ending)]}{ending}")
    except Invalid:
        assume(False)
    assert parse(f"+{number}") == number
    assert re.sub(r"\D", "", show(number)) == number


@given(st.text(max_size=30))
def test_showing_never_raises(digits: str) -> None:
    assert show(digits).startswith("+")


@pytest.mark.parametrize(
    "text",
    [
        "1" + "#" * 499,
        "1/" * 250,
        "1," * 250,
        "1x" * 250,
        "1" + "ext" * 166,
        "1" + " " * 498 + "x",
        "a." * 250,
        "+" * 500,
        "(0)" * 166,
        "\u0661" * 500,
        "https://" * 62,
        "wa.me/" + "%D9%A1" * 80,
        "whatsapp.com/?" + "&phone" * 80,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_text_is_refused(text: str) -> None:
    with pytest.raises(Invalid):
        parse(text, "DE")  # takes below 0.4 ms


def test_a_text_of_500_characters_is_still_read() -> None:
    assert parse(f"+{US}".rjust(500)) == US


def test_a_text_beyond_500_characters_causes_no_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("iwts.links.dialled._fold", lambda _: pytest.fail("work was done"))
    with pytest.raises(Invalid):
        parse("1" * 1_000_000)
