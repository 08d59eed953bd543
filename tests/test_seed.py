"""The sentences of the policy that iwts is modelled on, and the tests that prove each.

A key is the line of `seed/iwts.link-privacy-policy.txt`, the sentence in it, and one statement of the sentence.
"""

import ast
import hashlib
import re
from pathlib import Path

TESTS = Path(__file__).parent
SEED = TESTS.parent.parent / "shared" / "seed" / "iwts.link-privacy-policy.txt"
FINGERPRINT = "5cd33dbfb2866a6d861eb923f98072ab072e1b3239f579e8b458d057532aca9a"  # SHA-256 of the file mapped here

# Number of sentences in each line that is not a heading.
SENTENCES = {
    2: 1,
    3: 2,
    5: 1,
    6: 2,
    7: 1,
    8: 1,
    9: 2,
    10: 1,
    12: 1,
    13: 1,
    14: 1,
    15: 1,
    17: 3,
    19: 4,
    21: 1,
    23: 1,
    25: 1,
}

PROOFS = {
    "2.1 the policy has the date of its last change": [
        "web/site/test_privacy.py::test_its_date_is_that_of_its_last_change"
    ],
    "3.1 the policy lists the collected data": [
        "web/site/test_privacy.py::test_it_mentions_everything_in_the_database"
    ],
    "3.1 links are direct": ["front/test_redirect.py::test_a_visit_is_a_302_that_no_cache_may_keep"],
    "3.1 visits are counted": ["front/test_redirect.py::test_a_visitor_is_unique_once_a_day"],
    "3.2 use is agreement": [
        "web/site/test_privacy.py::test_it_links_to_the_contact_page_and_contains_the_required_statements"
    ],
    "5.1 the number of a single link": [
        "web/test_web.py::test_a_number_becomes_a_link_with_a_secret_that_is_not_stored",
        "links/test_phone.py::test_a_number_is_parsed_in_every_usual_form",
    ],
    "5.1 the numbers of a multi-number link": [
        "web/links/test_panel.py::test_a_link_with_several_numbers_is_made",
        "browser/test_numbers.py::test_a_group_is_made_and_a_visitor_picks",
    ],
    "5.1 labels": [
        "web/test_web.py::test_a_link_is_changed_in_its_panel",
        "web/links/test_panel.py::test_fifty_numbers_with_the_longest_messages_and_labels_can_be_saved_and_edited",
    ],
    "5.1 messages, waiting in the chat": [
        "front/test_redirect.py::test_the_message_arrives_exactly",
        "links/test_targets.py::test_any_text_makes_a_target_on_wa_me_that_decodes_back",
    ],
    "6.1 approximate country": [
        "front/test_redirect.py::test_the_country_comes_from_the_address_that_a_trusted_proxy_saw",
        "visits/test_geo.py::test_known_addresses_have_their_country",
    ],
    "6.1 device type, system, browser": [
        "visits/test_agents.py::test_a_known_user_agent_gives_the_listed_values",
        "web/test_web.py::test_statistics_show_each_dimension",
    ],
    "6.1 referrer": ["front/test_redirect.py::test_the_referrer_is_a_host_or_an_app_and_never_this_site"],
    "6.1 IP address": [
        "visits/test_recorder.py::test_only_the_part_of_an_address_that_the_owner_wants_is_stored",
        "web/site/test_privacy.py::test_a_shortened_address_is_in_no_file_in_full",
    ],
    "6.1 time": ["visits/test_recorder.py::test_saved_visits_are_in_the_file"],
    "6.1 campaign": ["front/test_redirect.py::test_the_campaign_is_c_else_utm_campaign"],
    "6.2 which number served": [
        "front/test_redirect.py::test_a_visitor_picks_and_only_the_pick_is_a_visit",
        "web/test_web.py::test_statistics_show_each_dimension",
    ],
    "7.1 email is optional": ["web/site/test_privacy.py::test_it_mentions_mail_only_where_mail_is_sent"],
    "7.1 email brings management links": ["mail/test_outbox.py::test_a_new_link_is_mailed_with_its_secret"],
    "7.1 email finds links again": [
        "mail/test_outbox.py::test_one_mail_contains_all_links_of_an_address_and_no_others"
    ],
    "7.1 email is used for nothing else": [
        "web/links/test_recover.py::test_an_address_is_forgotten_for_all_its_links_and_for_no_others"
    ],
    "8.1 a link code is optional": ["links/test_codes.py::test_no_code_opens_a_link_without_a_code"],
    "8.1 a link code opens the panel": [
        "links/test_codes.py::test_the_slug_and_the_code_open_the_panel_in_any_browser"
    ],
    "8.1 a link code is hashed": ["links/test_codes.py::test_hashes_of_codes_follow_owasp_and_are_salted"],
    "9.1 a cookie for own links": ["web/test_web.py::test_my_links_shows_this_browsers_links_with_their_visits"],
    "9.1 a cookie for the language": [
        "test_i18n.py::test_the_language_comes_from_the_address_then_the_cookie_then_the_browser"
    ],
    "9.1 a cookie for the appearance": [
        "web/links/test_my.py::test_the_appearance_is_chosen_in_the_address_and_remembered",
        "browser/test_my.py::test_the_appearance_is_chosen_with_one_tap_and_applies_from_the_first_byte",
    ],
    "9.1 a cookie for form protection": ["web/test_web.py::test_a_form_of_another_browser_is_refused"],
    "9.1 no other cookie": ["web/site/test_privacy.py::test_it_names_every_cookie"],
    "9.2 the list is in the browser too": [
        "browser/test_my.py::test_the_browsers_copy_follows_the_list_and_contains_no_secret",
        "browser/test_my.py::test_without_the_cookie_the_names_and_the_ways_back_are_shown",
    ],
    "10.1 sending without saving": ["browser/test_send.py::test_no_input_reaches_the_server_or_is_stored"],
    "12.1 links": ["web/test_web.py::test_without_a_slug_a_short_one_is_generated"],
    "12.1 QR codes": [
        "drawing/test_qr.py::test_every_code_reads_back_as_its_link_in_every_format",
        "browser/test_journey.py::test_a_creator_makes_a_link_and_sees_the_first_visit",
    ],
    "13.1 your chat": ["front/test_redirect.py::test_the_first_number_always_serves"],
    "13.1 the one they pick": [
        "browser/test_journey.py::test_a_visitor_picks_a_number_with_one_tap_and_without_script"
    ],
    "13.1 one in turn": [
        "front/test_redirect.py::test_turns_are_exact_and_survive_a_restart",
        "front/test_redirect.py::test_turns_are_shared_evenly_among_simultaneous_visitors",
    ],
    "14.1 a statistics page": ["web/test_web.py::test_statistics_show_each_dimension"],
    "15.1 limits on creation": ["web/test_web.py::test_creating_too_many_links_keeps_the_input"],
    "15.1 limits on requests and forms": [
        "web/test_web.py::test_an_exceeded_limit_is_a_429_that_says_when_to_try_again"
    ],
    "15.1 limits on messages": ["web/site/test_contact.py::test_too_many_messages_mean_a_wait_and_the_text_is_kept"],
    "17.1 no sale, no marketing": [
        "web/site/test_privacy.py::test_it_links_to_the_contact_page_and_contains_the_required_statements",
        "browser/test_contact.py::test_the_pages_fit_a_phone_and_the_keyboard_skips_hidden_fields",
    ],
    "17.2 visitors are led to WhatsApp": ["links/test_targets.py::test_only_digits_become_a_target"],
    "17.3 the country is looked up": [
        "web/site/test_privacy.py::test_it_credits_only_the_bundled_country_file",
        "visits/test_geo.py::test_an_owners_file_may_be_overwritten_while_it_is_in_use",
    ],
    "19.1 visits are kept while the link is": [
        "web/site/test_privacy.py::test_the_data_of_a_link_is_stored_as_long_as_the_link_exists"
    ],
    "19.2 disabling": [
        "web/test_web.py::test_a_link_is_disabled_and_enabled_in_its_panel",
        "web/links/test_my.py::test_disabling_and_enabling_from_the_list_returns_to_the_list",
    ],
    "19.2 deleting": [
        "web/test_web.py::test_a_link_is_deleted_after_its_slug_is_typed",
        "deletion/test_deletion.py::test_no_file_contains_more_of_a_deleted_link_than_its_slugs",
        "browser/test_my.py::test_delete_leads_to_its_confirmation",
    ],
    "19.3 a link name stays reserved": [
        "front/test_redirect.py::test_a_deleted_link_is_gone_and_its_slug_stays_reserved",
        "web/links/test_panel.py::test_only_the_creator_may_reuse_a_deleted_links_slug",
    ],
    "19.4 requests for deletion": ["web/site/test_contact.py::test_a_message_is_stored_for_the_owner"],
    "21.1 no children": [
        "web/site/test_privacy.py::test_it_links_to_the_contact_page_and_contains_the_required_statements"
    ],
    "23.1 a change shows in the date": ["web/site/test_privacy.py::test_its_date_is_that_of_its_last_change"],
    "25.1 an address to write to": ["web/site/test_privacy.py::test_it_mentions_mail_only_where_mail_is_sent"],
    "25.1 a contact page": [
        "web/site/test_contact.py::test_a_message_is_stored_for_the_owner",
        "browser/test_contact.py::test_a_message_reaches_the_owner_and_a_reload_sends_it_only_once",
    ],
}


def sentences(text: str) -> dict[int, int]:
    """Return the number of sentences in each line that is not a heading."""
    return {
        number: len(re.split(r"(?<=\.) (?=[A-Z])", line))
        for number, line in enumerate(text.splitlines(), 1)
        if line.endswith(".") or ": " in line
    }


def existing() -> set[str]:
    return {
        f"{path.relative_to(TESTS)}::{node.name}"
        for path in TESTS.rglob("test_*.py")
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def test_every_sentence_is_proved_by_existing_tests() -> None:
    proved = {key.partition(" ")[0] for key in PROOFS}
    assert proved == {f"{line}.{n}" for line, most in SENTENCES.items() for n in range(1, most + 1)}
    there = existing()
    assert [
        f"{key}: {test}" for key, tests in PROOFS.items() for test in tests or ["no test"] if test not in there
    ] == []


def test_the_sentences_match_the_policy_if_it_is_present_next_to_the_project() -> None:
    sources = [SEED] if SEED.exists() else []
    for source in sources:
        assert sentences(source.read_text()) == SENTENCES
        assert hashlib.sha256(source.read_bytes()).hexdigest() == FINGERPRINT, "it has changed: count and prove again"
