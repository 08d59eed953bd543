"""Hours in a link's panel: typed day by day, with and without mistakes, and by the buttons that need no script."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts import i18n, tokens
from iwts.errors import Mistakes
from iwts.instance.service import Service
from iwts.links import hours, shifts
from iwts.links import store as links
from iwts.links.link import Link
from iwts.links.when import When, check
from iwts.web.frame.request import Fields
from iwts.web.links import hours_form
from tests.conftest import Clock, add_link, own
from tests.visitor import Visitor

CAFE = "/manage/cafe"
OPEN = {
    "when": "hours",
    "zone": "Asia/Tbilisi",
    "hours-tue-1-from": "09:00",
    "hours-tue-1-until": "13:00",
    "hours-tue-2-from": "15:30",
    "hours-tue-2-until": "02:00",
}
CALENDAR = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270114\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


@pytest.fixture(autouse=True)
def cafe(service: Service, visitor: Visitor) -> None:
    own(visitor, service, "+995322123456", slug="cafe")


def stored(service: Service) -> Link:
    with service.db.read() as tx:
        return links.get(tx, "cafe")


def test_a_week_is_typed_day_by_day(service: Service, visitor: Visitor) -> None:
    assert visitor.fill(CAFE, {**OPEN, "hours-sat-1-from": "18:00", "hours-sat-1-until": "00:00"}).status == 303
    when = stored(service).when
    assert (when.zone, when.hours) == ("Asia/Tbilisi", "tue 09:00-13:00, 15:30-02:00; sat 18:00-24:00")
    page = visitor.get(CAFE)
    assert [page.field(f"hours-{name}") for name in ("tue-2-from", "tue-2-until", "sat-1-until")] == [
        "15:30",
        "02:00",
        "00:00",
    ]
    assert 'value="hours" checked' in page.text
    assert visitor.fill(CAFE, {}).status == 303  # saved as it is shown, nothing changes
    assert stored(service).when == when
    assert visitor.fill(CAFE, {"when": "always"}).status == 303
    assert stored(service).when == replace(when, hours="")


def test_same_hours_on_other_days_need_no_script(service: Service, visitor: Visitor) -> None:
    assert visitor.fill(CAFE, {**OPEN, "hours-tue-same-thu": "1", "hours-tue-same-sun": "1"}).status == 303
    day = "09:00-13:00, 15:30-02:00"
    assert stored(service).when.hours == f"tue {day}; thu {day}; sun {day}"


@pytest.mark.parametrize(
    ("typed", "field", "told"),
    [
        ({"hours-fri-1-from": "10:00"}, "hours-fri", "Fill in both times."),
        ({"hours-fri-3-from": "24:30", "hours-fri-3-until": "25:00"}, "hours-fri", "We can’t read “fri 24:30-25:00”."),
        ({"day-1": "", "day-1-1-from": "10:00", "day-1-1-until": "11:00"}, "day-1", "Choose a day."),
        ({"day-1": "2027-01-07", "day-2": "2027-01-07"}, "day-2", "This day is there twice."),
        ({"day-1": "2027-02-30"}, "day-1", "We can’t read “2027-02-30 closed”."),
        ({"days-pasted": "7. Januar"}, "days-pasted", "We can’t read “7. januar”."),
        ({"zone": ""}, "zone", "Choose a time zone for these hours."),
        ({"zone": "Asia/Tiflis"}, "zone", "We don’t know the time zone “Asia/Tiflis”."),
        ({"closed": "number", "night": ""}, "night", "Type the number that answers while you are closed."),
        ({"closed": "number", "night": "12"}, "night", "too short"),
        ({"closed": "anyway", "closed-message": "x" * 2000}, "closed-message", "Use at most 1,000."),
        ({"closed": "never"}, "closed", "Choose what happens while you are closed."),
    ],
)
def test_a_mistake_is_told_beside_its_field_and_everything_typed_stays(
    service: Service, visitor: Visitor, typed: dict[str, str], field: str, told: str
) -> None:
    page = visitor.fill(CAFE, {**OPEN, "label": "x" * 100, **typed})
    assert page.status == 422
    assert told in page.error(field)
    assert page.error("label")  # told at the same time
    for name, text in {**OPEN, **typed}.items():
        if name not in ("when", "zone", "closed"):
            assert page.field(name) == text, name
    assert 'name="zone" autofocus aria-invalid="true" aria-describedby="zone-error"' in page.text or field != "zone"
    assert re.search(r'<input type="radio" name="part" value="numbers"[^>]* checked', page.text) or page.error("label")
    assert stored(service).when == When()


def test_mistakes_in_days_hide_no_others(visitor: Visitor) -> None:
    typed = {
        **OPEN,
        "hours-fri-1-from": "10:00",
        "days-pasted": "soon",
        "closed": "number",
        "night": "1",
        "phone-1": "2",
    }
    page = visitor.fill(CAFE, typed)
    assert all(page.error(name) for name in ("hours-fri", "days-pasted", "night", "phone-1"))


def test_a_week_without_any_hours_is_refused(visitor: Visitor) -> None:
    assert visitor.fill(CAFE, {"when": "hours", "zone": "UTC"}).error("when") == "Choose at least one day with hours."


def test_days_are_typed_pasted_and_read_from_a_calendar(service: Service, visitor: Visitor) -> None:
    days = {"day-1": "2026-12-31", "day-1-1-from": "09:00", "day-1-1-until": "15:00", "day-2": "2027-01-07"}
    assert visitor.fill(CAFE, {"zone": "Asia/Tbilisi", **days, "day-9": ""}).status == 303
    assert stored(service).when.exceptions == "2026-12-31 09:00-15:00; 2027-01-07 closed"
    pasted = "7/1/2027 10:00-12:00\n2027-05-26 Independence Day"
    visitor.fill(CAFE, {"days-pasted": pasted.replace("7/1/2027", "7.1.2027")})
    visitor.fill(CAFE, {"days-pasted": CALENDAR})
    assert stored(service).when.exceptions == (
        "2026-12-31 09:00-15:00; 2027-01-07 10:00-12:00; 2027-01-14 closed; 2027-05-26 closed"
    )
    page = visitor.get(CAFE)
    assert page.field("days-pasted") == ""
    assert "May\xa026,\xa02027" in page.text
    fields = {name: value for name, value in page.form(CAFE).items() if not name.startswith("day-3")}
    assert visitor.post(CAFE, fields).status == 303
    assert "2027-01-14" not in stored(service).when.exceptions


def test_most_days_that_a_link_may_have_are_saved_from_its_panel(service: Service, visitor: Visitor) -> None:
    days = "\n".join(
        f"20{year}-{month:02}-{day:02} 09:00-12:00"
        for year in (27, 28)
        for month in range(1, 11)
        for day in range(1, 11)
    )
    assert visitor.fill(CAFE, {**OPEN, "days-pasted": days}).status == 303
    when = stored(service).when
    assert when.exceptions.count(";") == hours.MAX_EXCEPTIONS - 1
    assert (
        visitor.fill(CAFE, {"label": "Café", "day-201": "2029-01-01"}).error("days-pasted") == "Use at most 200 days."
    )
    assert visitor.fill(CAFE, {"label": "Café"}).status == 303
    assert stored(service).when == when


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ({"closed": "write"}, When(closed="page")),
        ({"closed": "page"}, When(closed="page", write_anyway=False)),
        ({"closed": "number", "night": "+995 32 2 98 76 54"}, When(closed="number", night="995322987654")),
        (
            {"closed": "number", "night": "0322 98 76 54", "numbers-country": "GE"},
            When(closed="number", night="995322987654"),
        ),
        ({"closed": "anyway", "closed-message": "ხვალ"}, When(closed="message", closed_message="ხვალ")),
        ({"closed": "anyway"}, When()),
    ],
)
def test_what_happens_while_closed_is_chosen(
    service: Service, visitor: Visitor, typed: dict[str, str], wanted: When
) -> None:
    assert visitor.fill(CAFE, typed).status == 303
    assert stored(service).when == wanted
    chosen = typed["closed"]
    assert f'name="closed" value="{chosen}" checked' in visitor.get(CAFE).text
    assert visitor.fill(CAFE, {}).status == 303
    assert stored(service).when == wanted


SPANS = st.lists(st.tuples(st.integers(0, 1439), st.integers(1, 1440)), max_size=3)


@given(
    st.lists(SPANS, min_size=7, max_size=7),
    st.lists(st.dates(hours.date(2000, 1, 1), hours.date(2099, 12, 31)), max_size=5, unique=True),
)
def test_every_stored_week_survives_its_form(week: list[list[tuple[int, int]]], days: list[hours.date]) -> None:
    spans = [hours.union((begin, begin + length) for begin, length in day if begin + length <= 1440) for day in week]
    text = hours.show(spans)
    exceptions = "; ".join(f"{day} {'closed' if n % 2 else '22:00-24:00'}" for n, day in enumerate(days))
    when = check(When("Asia/Tbilisi", text, exceptions, "page", "", "", False))
    mistakes = Mistakes()
    assert hours_form.read(hours_form.filled(when), when, mistakes) == when
    mistakes.tell()


def test_buttons_change_rows_without_a_script_and_save_nothing(service: Service, visitor: Visitor) -> None:
    typed = {**OPEN, "day-1": "2027-01-07"}
    page = visitor.fill(CAFE, {**typed, "do": "span hours-tue"})
    assert (page.field("hours-tue-3-from"), page.field("hours-tue-2-from")) == ("", "15:30")
    page = visitor.fill(CAFE, {**typed, "do": "drop hours-tue-1"})
    assert page.field("hours-tue-2-from") == "15:30"
    assert 'name="hours-tue-1-from"' not in page.text
    page = visitor.fill(CAFE, {**typed, "do": "day"})
    assert (page.field("day-1"), page.field("day-2")) == ("2027-01-07", "")
    page = visitor.fill(CAFE, {**typed, "do": "drop day-1"})
    assert 'name="day-1"' not in page.text
    for do in ("drop phone-1", "span phone", "drop", "span", "day 1", "drop hours-xyz-1", "drop was"):
        assert visitor.fill(CAFE, {**typed, "do": do}).field("phone-1") == "+995 32 212 34 56"
    assert stored(service).when == When()


def test_another_browsers_hours_are_not_overwritten_unseen(visitor: Visitor) -> None:
    old = visitor.get(CAFE).form(CAFE)
    assert visitor.fill(CAFE, {**OPEN, "closed": "page"}).status == 303
    page = visitor.post(CAFE, {**old, "label": "Mine"})
    assert page.status == 409
    assert "Tuesday: \u206609:00–\u206013:00, 15:30–\u206002:00\u2069" in page.text, (
        "from left to right in every language"
    )
    assert "Only say when we are back" in page.text


def test_a_panel_says_who_is_open_now(visitor: Visitor, clock: Clock) -> None:
    assert ">Always</small>" in visitor.get(CAFE).text
    visitor.fill(CAFE, OPEN)
    clock.now = 1796108400_000_000  # Tuesday, 2026-12-01, 11:00 in Tbilisi
    assert "Open now, until 13:00" in visitor.get(CAFE).text
    clock.advance(seconds=3 * 3600)
    assert "Back today at 15:30" in visitor.get(CAFE).text


def test_capitals_begin_lines_in_every_language() -> None:
    weekdays = {code: i18n.language(code) for code in i18n.NAMES}
    for language in weekdays.values():
        for day in hours_form.days_of_week(Fields(), language):
            assert not day.name[0].islower(), (language.code, day.name)
    assert i18n.language("tr").capital("ikindi") == "İkindi"


# the hours of one number


def test_a_number_gets_hours_of_its_own_and_those_of_the_link_again(service: Service, visitor: Visitor) -> None:
    own(visitor, service, "+995322123456", "+995322123457", slug="duo")
    with service.db.read() as tx:
        first, second = links.get(tx, "duo").numbers
    page, path = f"/manage/duo/hours?number={second.id}", "/manage/duo/hours"
    assert page in visitor.get("/manage/duo").text
    week = {"when": "hours", "hours-wed-1-from": "22:00", "hours-wed-1-until": "06:00"}
    assert visitor.fill(page, week, path).error("zone") == "Choose a time zone for these hours."
    assert visitor.fill(page, {**week, "hours-wed-1-until": ""}, path).error("hours-wed") == "Fill in both times."
    again = visitor.fill(page, {**week, "do": "span hours-wed"}, path)
    assert (again.field("hours-wed-1-until"), again.field("hours-wed-2-from")) == ("06:00", "")
    assert visitor.fill(page, {**week, "zone": "Asia/Tbilisi"}, path).location == "/manage/duo?saved=1&part=numbers"
    with service.db.read() as tx:
        link = links.get(tx, "duo")
    assert [number.hours for number in link.numbers] == ["", "wed 22:00-06:00"]
    assert (link.when.zone, link.is_timed) == ("Asia/Tbilisi", True)
    assert "Wed \u206622:00–\u206006:00\u2069" in visitor.get("/manage/duo").text
    assert visitor.fill("/manage/duo", {"zone": ""}).error("zone") == "Choose a time zone for these hours."
    assert visitor.fill(page, {"when": "always", "zone": "UTC"}, path).status == 303
    with service.db.read() as tx:
        assert not links.get(tx, "duo").is_timed
    assert visitor.get(f"{path}?number={first.id + 100}").location == "/manage/duo?part=numbers"
    assert visitor.another().get(page).status == 403


def test_agents_see_and_change_the_hours_of_their_own_number_alone(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    zone, week = "Asia/Tbilisi", "tue 10:00-19:00"
    link, _ = add_link(service, "+995322123456", "+995322123457", slug="duo", when=When(zone, week))
    with service.db.write() as tx:
        shifts.renew(tx, link.numbers[1], tokens.digest("agents"))
    agent, at = visitor.another(), "/a/agents"
    clock.now = 1796108400_000_000  # Tuesday, 2026-12-01, 11:00 in Tbilisi
    page = agent.get(at).text
    assert "Open now, until 19:00" in page
    assert "Tuesday, today" in page
    typed = {"when": "hours", "hours-tue-1-from": "12:00", "hours-tue-1-until": "20:00", "zone": "UTC", "number": "1"}
    assert agent.fill(f"{at}/hours", typed).location == at
    assert "Back today at 12:00" in agent.get(at).text
    with service.db.read() as tx:
        changed = links.get(tx, "duo")
    assert [number.hours for number in changed.numbers] == ["", "tue 12:00-20:00"]
    assert changed.when == link.when  # an agent moves nobody else's hours
    with service.db.write() as tx:
        shifts.renew(tx, link.numbers[1], None)
    assert (agent.get(f"{at}/hours").status, agent.post(f"{at}/hours", typed).status) == (404, 404)
