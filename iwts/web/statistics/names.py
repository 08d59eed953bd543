"""The names on a page of the values by which visits are counted."""

from collections.abc import Mapping
from dataclasses import dataclass

from iwts.errors import N_
from iwts.i18n import Language
from iwts.links import phone
from iwts.statistics.raw import NIGHT, UNKNOWN
from iwts.visits import agents

ABSENT = {
    "referrer": N_("Direct or QR code"),
    "campaign": N_("No campaign"),
    "number": N_("Removed numbers"),
}
DEVICES = {"mobile": N_("Phone"), "tablet": N_("Tablet"), "desktop": N_("Computer"), "tv": N_("TV")}
CAN_BE_UNKNOWN = ("country", "device", "os", "browser")

ANDROID = "android-app://"
APPS = {
    "com.discord": "Discord",
    "com.facebook.katana": "Facebook",
    "com.facebook.lite": "Facebook Lite",
    "com.facebook.orca": "Messenger",
    "com.google.android.gm": "Gmail",
    "com.google.android.googlequicksearchbox": "Google",
    "com.google.android.youtube": "YouTube",
    "com.instagram.android": "Instagram",
    "com.instagram.barcelona": "Threads",
    "com.kakao.talk": "KakaoTalk",
    "com.linkedin.android": "LinkedIn",
    "com.pinterest": "Pinterest",
    "com.reddit.frontpage": "Reddit",
    "com.slack": "Slack",
    "com.snapchat.android": "Snapchat",
    "com.ss.android.ugc.trill": "TikTok",
    "com.tencent.mm": "WeChat",
    "com.twitter.android": "X",
    "com.viber.voip": "Viber",
    "com.whatsapp": "WhatsApp",
    "com.whatsapp.w4b": "WhatsApp Business",
    "com.zhiliaoapp.musically": "TikTok",
    "jp.naver.line.android": "Line",
    "org.telegram.messenger": "Telegram",
}


@dataclass(frozen=True, slots=True)
class Names:
    """The names of values in a language. `labels` has those of links by slug, `numbers` those of numbers by digits.

    The label of a link is private: shared pages get none.
    """

    language: Language
    labels: Mapping[str, str]
    numbers: Mapping[str, str]

    def name(self, dimension: str, value: str) -> str:
        """Return the name of a value."""
        if not value and dimension in ABSENT:
            return self.language.gettext(ABSENT[dimension])
        if value == UNKNOWN and dimension in CAN_BE_UNKNOWN:
            return self.language.gettext("Unknown")
        if dimension == "country":
            return self.language.country(value)
        if dimension == "device" and value in DEVICES:
            return self.language.gettext(DEVICES[value])
        if (dimension == "browser" and value in agents.APPS) or (dimension == "referrer" and value.startswith(ANDROID)):
            package = value.removeprefix(ANDROID)
            return self.language.gettext("%(app)s app") % {"app": APPS.get(package, package)}
        if dimension == "number" and value == NIGHT:
            return self.language.gettext("Night number")
        if dimension == "number":
            return self.numbers.get(value) or phone.show(value)
        if dimension == "link":
            return self.labels.get(value) or value
        return value
