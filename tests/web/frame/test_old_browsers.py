"""Pages work in browsers that are five years old: Chrome 89, as in a WebView without updates."""

import re

from iwts.web.frame.assets import PACKAGE
from iwts.web.links.parts import PARTS

# Later features of style sheets, scripts and pages, with the version of Chrome that introduced them.
YOUNGER = {
    r":has\(": 105,
    r":(?:modal|user-valid|user-invalid|popover-open|open)\b": 105,
    r"@(?:layer|container|property|scope|starting-style)\b": 99,
    r"\b(?:color-mix|light-dark|oklch|oklab|lch|lab|hwb|color)\(": 101,
    r"\d(?:dvh|svh|lvh|dvb|svb|lvb|cqw|cqi|cap|lh|rlh)\b": 108,
    r"[;{](?:scale|rotate|translate|field-sizing|text-wrap|accent-color|scrollbar-gutter)\s*:": 93,
    r"\(scripting\b": 120,
    r"\((?:width|height)\s*[<>]|[<>]=?\s*(?:width|height)\b": 104,
    r"[{};]\s*&[\s.:\[>]": 112,  # nested rules
    r"\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|with|replaceChildren)\(": 92,
    r"\b(?:structuredClone|Object\.hasOwn|Object\.groupBy|Array\.fromAsync|Promise\.withResolvers)\b": 93,
    r"\b(?:AbortSignal\.(?:any|timeout)|URL\.canParse|crypto\.randomUUID|showPicker|navigation\.navigate)\b": 92,
    r"\bstatic\s*\{|\bimport\s.*\bwith\s*\{|/[dgimsuy]*v[dgimsuy]*[.,;)]": 94,
    r"\b(?:popover|popovertarget|commandfor|fetchpriority)=": 101,
    r"\binert\b": 102,
}

# Uses of later features that only make the page look less good in an old browser.
HARMLESS = (
    ".make:has([value=many]:checked)>aside",  # the preview of one number's chat stays beside several numbers
    "form:has([value=one]:checked) .many,form:has([value=many]:checked) .one",  # numbers.js replaces it
    ".option:has(:checked)",  # the radio button shows it
    ".option.bad:has(:checked)",
    ".option:not(:has(:checked))+.sub",  # what a choice asks for is always shown
    "[data-hours]:has([name=when][value=always]:checked)",  # a week that does not count is shown, too
    "form:not(:has(#days [value=date]:checked)) .dated",  # the day on which a block ends is always asked for
    ".brand:has(+.tag)",  # a wider gap in the header
    ".slim:has(>.tbl)",  # for the tint of chosen rows, which is missing, too
    "color-mix(in srgb,var(--paper) 16%,transparent)",  # buttons do not change below the mouse
    ":has(.pickbox :checked)",  # no tint, and the buttons below the list are always there
    "@supports not selector(:has(*))",
    "[data-part]:has(#numbers>:only-child)>fieldset",  # a choice that one number does not need
    *(f'[data-numbers]:has([name=ten][value="{n}"]:checked)' for n in range(5)),  # all numbers are shown
    "[data-numbers]:has(li:nth-child(11))",
    *(f"[data-numbers]:not(:has(li:nth-child({n}))) .tens" for n in (21, 31, 41)),
    "@supports selector(:has(*))",  # lists and parts one after the other instead of tabs
    *(f".panel:has([value={part}]:checked)" for part in PARTS),
    ".tabs:has([value=device]:checked)",
    ".tabs:has([value=os]:checked)",
    ".tabs:has([value=browser]:checked)",
    "AbortSignal.timeout?.(",  # without it, the browser abandons a hanging request later
    ".item:not(.keep)>.who:not(:has(+.spark))",
    "@container (max-width:13em)",  # at 200 % text, a long name of a number breaks beside its switch
    "@container (max-width:14em)",  # at 200 % text, the last part of a panel is alone in its line
    "@container (max-width:17em)",  # at 200 % text, the number field shows only its beginning
    ".affix:has(.land)",
    # No space is reserved for scripts; without one, the list of countries is smaller and a panel has one button more.
    "(scripting:",
    "text-wrap:",
    "accent-color:",
    "[inert]",
    'setAttribute("inert"',
    'CSS.supports("selector(:has(a))")',
)


def test_no_page_needs_a_feature_younger_than_five_years() -> None:
    files = [f for f in PACKAGE.rglob("*.*") if f.suffix in (".css", ".js", ".html")]
    assert len(files) > 20
    found = []
    for file in files:
        text = re.sub(r"/\*.*?\*/", "", file.read_text(), flags=re.DOTALL)
        for known in HARMLESS:
            text = text.replace(known, "")
        found += [f"{file.name}: {match[0]}" for look in YOUNGER for match in re.finditer(look, text, re.MULTILINE)]
    assert not found, "add it to HARMLESS with the reason, or avoid it"
