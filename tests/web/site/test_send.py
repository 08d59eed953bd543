"""The server's part in sending without saving; tests/browser/test_send.py has the rest."""

import json
import re

import phonenumbers

from iwts.links import phone, plans
from tests.visitor import Visitor

PARTS = re.compile(r"(?:<script[^>]*|<form[^>]* data-plans=|<link rel=\"(?:icon|stylesheet)\" [^>]*)\"(/static/[^\"]+)")
KEPT = re.compile(r"/static/[\w.-]+\?v=\w+")


def test_the_short_address_leads_to_the_page_in_the_same_language(visitor: Visitor) -> None:
    assert visitor.get("/send").location == "/send/"
    assert visitor.get("/send?x=%0d%0aA:b").location == "/send/?x=%0D%0AA%3Ab"
    moved = visitor.get("/send?lang=ar")
    assert (moved.status, moved.location) == (301, "/send/?lang=ar")
    assert '<html lang="ar" dir="rtl">' in visitor.get("/send/?lang=ar").text


def test_the_worker_keeps_all_files_of_the_page_and_handles_no_other_page(visitor: Visitor) -> None:
    worker = visitor.get("/send/worker.js")
    assert worker.headers["Content-Type"] == "text/javascript"
    assert worker.headers["Cache-Control"] == "no-cache"
    assert "Service-Worker-Allowed" not in worker.headers
    assert set(KEPT.findall(worker.text)) == set(PARTS.findall(visitor.get("/send/").text))


def test_the_page_sets_no_cookie_and_its_fields_are_disabled_and_not_remembered(visitor: Visitor) -> None:
    page = visitor.get("/send/")
    assert page.headers["Set-Cookie"] is None
    form = page.text.partition("<footer")[0]
    assert "<fieldset" in form.partition("disabled>")[0]
    assert form.count('autocomplete="off"') == len(re.findall("<(?:form|select|input|textarea)[ >]", form))


def test_every_number_of_the_library_fits_the_plan_that_the_page_gets(visitor: Visitor) -> None:
    page = visitor.get("/send/").text
    sent = visitor.get(PARTS.search(page[page.index("<form") :])[1])  # type: ignore[index]
    assert sent.headers["Content-Type"] == "application/json"
    listed = [plans.Plan(*plan) for plan in json.loads(sent.text)["plans"]]
    found = {(plan.region or plan.calling): plan for plan in listed}
    assert {region: int(plan.calling) for region, plan in found.items() if plan.region} == phone.calling_codes()
    for region, plan in found.items():
        example = phonenumbers.example_number(region) or phonenumbers.example_number_for_non_geo_entity(int(region))
        number = phonenumbers.national_significant_number(example)
        assert len(number) in plan.lengths, region
        assert re.fullmatch(f"{plan.mobile}|{plan.other}", number), region
        assert re.compile(plan.trunk)
        assert re.compile(plan.abroad)
    assert next(plan.region for plan in listed if plan.calling == "44") == "GB"
