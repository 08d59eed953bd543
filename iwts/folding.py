"""Folding of texts: for sorting and searching, and of what no one sees in them."""

import re
import unicodedata

# What Unicode calls Default_Ignorable_Code_Point (DerivedCoreProperties.txt 17.0): nothing is drawn for it. The two
# joiners, U+200C and U+200D, change the letters beside them and are not listed.
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)
JOINERS = "\u200c\u200d"


def without_marks(text: str) -> str:
    """Fold case and accents: Åland sorts under A, and “aland” finds it."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()


# Letters that look like Latin ones, from Unicode's confusables.txt (UTS #39, 17.0): those of keyboards, and small
# capitals. A capital may look like another letter than its small one, so both are listed.
_LETTERS = str.maketrans(
    "АВЕЅІЈКМНОРСТУХԁҺԛԜаеѕіјорсухвкмнтпгзьшҽⅼΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβεηικνορτυχγωօոսհցյզıłøđħŧɑɡɩꞮᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ",
    "abesijkmhopctyxdhqwaesijopcyxbkmhtnr3bwelabezhikmnoptyxabenikvoptuxywonuhgjqilodhtagiiabcdefghijklmnoprstuvwyz",
)
_ALIKE = str.maketrans("0123456789i", "olzeasbtbgl")  # i, l and 1 are one
_SIGNS = str.maketrans("$@€¢!", "saeci")


def look(text: str, *, signs: bool = False) -> str:
    """Return the look of a text, which texts that look alike share: without case, accents and what no one sees.

    Letters of other alphabets and digits become the Latin letters that they look like; with `signs`, so do $, @ and !.
    """
    seen = unicodedata.normalize("NFKD", INVISIBLE.sub("", text)).translate(_LETTERS).casefold().translate(_LETTERS)
    plain = "".join(char for char in seen if unicodedata.category(char)[0] != "M" and char not in JOINERS)
    return (plain.translate(_SIGNS) if signs else plain).translate(_ALIKE).replace("rn", "m").replace("vv", "w")
