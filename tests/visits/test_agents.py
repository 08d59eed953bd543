import csv
import json
import re
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from crawleruseragents import CRAWLER_USER_AGENTS_DATA
from hypothesis import given
from hypothesis import strategies as st

from iwts.visits import agents
from iwts.visits.agents import DEVICES, Kind, classify, kind
from iwts.visits.robots import is_crawler

with (Path(__file__).parents[1] / "data" / "user-agents.tsv").open(encoding="utf-8", newline="") as tsv:
    KNOWN = list(csv.DictReader(tsv, delimiter="\t", quoting=csv.QUOTE_NONE))

# People whose User-Agents are on the crawler list.
LISTED_PEOPLE = {
    # "MetaIAB Facebook" is what Facebook's built-in browser says.
    "Mozilla/5.0 (Linux; Android 16; Pixel 10 Pro XL Build/CP1A.260305.018; wv) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Version/4.0 Chrome/146.0.7680.174 Mobile Safari/537.36 MetaIAB Facebook",
    # "AP3A.240617.008" is the build of Android 15 in phones of OPPO, OnePlus, realme and Xiaomi.
    "Mozilla/5.0 (Linux; Android 15; CPH2557 Build/AP3A.240617.008; wv) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Version/4.0 Chrome/142.0.7444.142 Mobile Safari/537.36 Instagram 406.0.0.58.159 Android (35/15; 480dpi; "
    "1080x2400; OPPO; CPH2557; OP573DL1; mt6833; en_MY; 822918295; IABMV/1) NV/1",
}

ANDROID = "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko)"
WEBVIEW = (
    "Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Version/4.0 Chrome/127.0.6533.103 Mobile Safari/537.36"
)
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"

FEDORA = "Mozilla/5.0 (X11; Fedora; Linux x86_64; rv:128.0) Gecko/20100101"
COMPUTER = f"{WINDOWS} Chrome/124.0.0.0 Safari/537.36"
PHONE = f"{ANDROID} Chrome/124.0.0.0 Mobile Safari/537.36"

# User-Agents of ordinary browsers, and their device, system and browser in the statistics.
ORDINARY = {
    "Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0": "mobile Android Firefox",
    "Mozilla/5.0 (Android 13; Tablet; rv:128.0) Gecko/128.0 Firefox/128.0": "tablet Android Firefox",
    f"{IPHONE} FxiOS/127.0 Mobile/15E148 Safari/605.1.15": "mobile iOS Firefox",
    f"{FEDORA} Firefox/128.0": "desktop Linux Firefox",
    "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0": "desktop Linux Firefox",
    "Mozilla/5.0 (Mobile; Nokia_8110_4G; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5": "mobile KaiOS Firefox",
    f"{IPHONE} Version/17.0 EdgiOS/125.0.2535.60 Mobile/15E148 Safari/604.1": "mobile iOS Edge",
    f"{PHONE} EdgA/124.0.2478.104": "mobile Android Edge",
    "Mozilla/5.0 (Windows Phone 10.0; Android 6.0.1; Microsoft; Lumia 950) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/52.0.2743.116 Mobile Safari/537.36 Edge/15.15063": "mobile Windows Phone Edge",
    "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko": "desktop Windows Internet Explorer",
    "Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)": "desktop Windows Internet Explorer",
    "Mozilla/5.0 (compatible; MSIE 10.0; Windows Phone 8.0; Trident/6.0; IEMobile/10.0; NOKIA; Lumia 520)": (
        "mobile Windows Phone Internet Explorer"
    ),
    f"{PHONE} OPR/82.0.0.0": "mobile Android Opera",
    f"{PHONE} OPX/2.3": "mobile Android Opera",
    f"{IPHONE} Version/17.5 Mobile/15E148 Safari/604.1 OPT/4.6.2": "mobile iOS Opera",
    "Opera/9.80 (Android; Opera Mini/36.2.2254/119.132; U; id) Presto/2.12.423 Version/12.16": (
        "mobile Android Opera Mini"
    ),
    "UCWEB/2.0 (Linux; U; Adr 4.4.2; en-US; SM-G7102) U2/1.0.0 UCBrowser/10.7.6.805 U2/1.0.0": (
        "mobile Android UC Browser"
    ),
    "Mozilla/5.0 (Linux; Android 10; HarmonyOS; ELS-AN00; HMSCore 6.6.0.311) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/92.0.4515.105 HuaweiBrowser/12.1.1.301 Mobile Safari/537.36": "mobile Android Huawei Browser",
    f"{PHONE} HonorBrowser/3.0.4.302": "mobile Android Honor Browser",
    f"{PHONE} VivoBrowser/10.6.25.2": "mobile Android Vivo Browser",
    f"{PHONE} HeyTapBrowser/45.10.3.4.1": "mobile Android HeyTap Browser",
    f"{PHONE} XiaoMi/Mint Browser/3.9.3": "mobile Android Mint Browser",
    f"{ANDROID} Chrome/103.0.5060.129 HiBrowser/v2.22.3.5 UWS/ Mobile Safari/537.36": "mobile Android Hi Browser",
    f"{PHONE} PHX/12.9": "mobile Android Phoenix Browser",
    f"{PHONE} AlohaBrowser/5.10.4": "mobile Android Aloha Browser",
    f"{PHONE} (Ecosia android@124.0.6367.82)": "mobile Android Ecosia",
    f"{IPHONE} Mobile/14D27 (Ecosia ios@3.0.1.533)": "mobile iOS Ecosia",
    f"{ANDROID} SamsungBrowser/25.0 Chrome/121.0.0.0 Safari/537.36": "tablet Android Samsung Internet",
    "Mozilla/5.0 (SMART-TV; Linux; Tizen 6.0) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/2.2 "
    "Chrome/63.0.3239.84 TV Safari/537.36": "tv Tizen Samsung Internet",
    "Mozilla/5.0 (Web0S; Linux i686) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/87.0 Safari/537.36": (
        "tv webOS Chrome"
    ),
    "Mozilla/5.0 (Linux; Android 9; BRAVIA 4K UR2) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0 Safari/537.36": (
        "tv Android Chrome"
    ),
    "Mozilla/5.0 (Linux; Android 9; AFTKA) AppleWebKit/537.36 (KHTML, like Gecko) Silk/96.2.18 like "
    "Chrome/96.0.4664.175 Safari/537.36": "tv Android Silk",
    "Mozilla/5.0 (Linux; U; Android 4.1.2; es-mx; GT-S6310L Build/JZO54K) AppleWebKit/534.30 (KHTML, like Gecko) "
    "Version/4.0 Mobile Safari/534.30": "mobile Android Android Browser",
    WEBVIEW: "mobile Android Android WebView",
    f"{IPHONE} Mobile/15E148": "mobile iOS iOS WebView",
    f"{ANDROID} Version/4.0 Chrome/114.0.5735.196 Mobile DuckDuckGo/5 Safari/537.36": "mobile Android DuckDuckGo",
    f"{IPHONE} Version/18.1 Mobile/15E148 Safari/604.1 Ddg/18.1": "mobile iOS DuckDuckGo",
    f"{MAC} Version/13.1 DuckDuckGo/7 Safari/605.1.15": "desktop macOS DuckDuckGo",
    f"{ANDROID} Chrome/122.0.0.0 YaBrowser/24.4.1.87.00 SA/3 Mobile Safari/537.36": "mobile Android Yandex Browser",
    f"{WEBVIEW} YandexSearch/7.80 YandexSearchBrowser/7.80": "mobile Android Yandex Browser",
    f"{ANDROID} MQQBrowser/14.2 Mobile Safari/537.36": "mobile Android QQ Browser",
    f"{COMPUTER} QQBrowser/8.0.3197.400": "desktop Windows QQ Browser",
    f"{WINDOWS} Chrome/116.0.0.0 Whale/3.22.205.18 Safari/537.36": "desktop Windows Whale",
    f"{WINDOWS} coc_coc_browser/122.0.206 Chrome/116.0.0.0 Safari/537.36": "desktop Windows Coc Coc",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Ubuntu Chromium/31.0.1650.63 "
    "Chrome/31.0.1650.63 Safari/537.36": "desktop Linux Chrome",
    f"{COMPUTER} Brave/124": "desktop Windows Brave",
    f"{COMPUTER} Vivaldi/6.7.3329.31": "desktop Windows Vivaldi",
    "Nokia5130c-2/2.0 (07.97) Profile/MIDP-2.1 Configuration/CLDC-1.1": "mobile unknown unknown",
    f"{IPHONE} Mobile/15E148 Safari/605.1.15": "mobile iOS Firefox",
    "Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36 "
    "ArkWeb/4.1.6.1 Mobile HuaweiBrowser/5.0.4.300": "mobile HarmonyOS Huawei Browser",
    "Mozilla/5.0 (Tablet; OpenHarmony 6.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/132.0.0.0 Safari/537.36 "
    "ArkWeb/6.0.0.47": "tablet HarmonyOS Chrome",
    "Mozilla/5.0 (2in1; OpenHarmony 6.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/132.0.0.0 Safari/537.36 "
    "ArkWeb/6.0.0.47 HuaweiBrowser/6.0.1.5": "desktop HarmonyOS Huawei Browser",
    "Mozilla/5.0 (Mobile; Alcatel_4044V; rv:84.0) Gecko/84.0 Firefox/84.0 KAIOS/3.1": "mobile KaiOS Firefox",
    "Mozilla/5.0 (PlayStation; PlayStation 5/9.20) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.4 "
    "Safari/605.1.15": "tv unknown Safari",
    "Mozilla/5.0 (PlayStation Vita 3.61) AppleWebKit/537.73 (KHTML, like Gecko) Silk/3.2": "mobile unknown unknown",
    "Mozilla/5.0 (Nintendo Switch; WebApplet) AppleWebKit/613.0 (KHTML, like Gecko) NF/6.0.3.27.0 "
    "NintendoBrowser/5.1.0.35290": "tv unknown unknown",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; Xbox; Xbox Series X) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/121.0.0.0 Safari/537.36 Edge/44.18363.8131": "tv Windows Edge",
    "Mozilla/5.0 (Linux; Android 12.0; Build/STTL.240206.002) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/120.0.0.0 Safari/537.36 CrKey/1.56.500000 DeviceType/AndroidTV": "tv Android Chrome",
    "Mozilla/5.0 (X11; Linux aarch64) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 "
    "Safari/537.36": "tablet Android Samsung Internet",
    "Mozilla/5.0 (Linux; Android 9; HP Chromebook x360 Build/R121-15699; wv) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Version/4.0 Chrome/121.0.6167.178 Safari/537.36": "desktop Android Android WebView",
    "Mozilla/5.0 (Linux; Android 4.4.4; SM-G850F Build/KTU84P) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 "
    "Chrome/33.0.0.0 Safari/537.36": "mobile Android Android WebView",
    "Mozilla/5.0 (Linux; Android 11; SM-T505 Build/RP1A.200720.012; wv) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Version/4.0 Chrome/120.0.6099.144 Safari/537.36": "tablet Android Android WebView",
    "Mozilla/5.0 (Android; Linux armv7l; rv:6.0) Gecko/20110811 Firefox/6.0 Fennec/6.0": "mobile Android Firefox",
    f"{MAC} KlinikApp iOS": "tablet iOS unknown",
    f"{COMPUTER} AvastSecureBrowser/124.0.24990.0": "desktop Windows Chrome",
    f"{FEDORA} Firefox/128.0 Waterfox/G6": "desktop Linux Firefox",
    "Safari/604.1 MeinMarkt (Fairphone 5; android 14) markt.example/3.2 (release)": "mobile Android Safari",
    "PizzaApp/7.1 (iPhone; iOS 17.4; Scale/3.00)": "mobile iOS iOS WebView",
    "AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/121.0.0.0 Mobile Safari/537.36": (
        "mobile Android Android WebView"
    ),
    "Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.36 (KHTML, li": "desktop Windows unknown",  # cut off
    "Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; Embedded Web Browser from: http://bsalsa.com/)": (
        "desktop Windows Internet Explorer"
    ),
}

IN_APPS = [
    (f"{WEBVIEW} Barcelona 377.0.0.41.112 Android (34/14; 450dpi; samsung; SM-S711W; en_CA; 724359173)", "Threads"),
    (f"{IPHONE} Mobile/22F76 Safari/604.1 MetaIAB Threads", "Threads"),
    (f"{IPHONE} Mobile/22F76 Safari/604.1 MetaIAB Instagram", "Instagram"),
    (f"{IPHONE} Mobile/15E148 [FBAN/MessengerForiOS;FBDV/iPhone11,2;FBMD/iPhone;FBSN/iOS;FBSV/12.4.1]", "Messenger"),
    (f"{IPHONE} Mobile/15E148 LightSpeed [FBAN/MessengerLiteForiOS;FBAV/430.0.0.30.106;FBBV/1]", "Messenger"),
    (f"{WEBVIEW} [FB_IAB/Orca-Android;FBAV/288.0.0.15.118;]", "Messenger"),
    (f"{WEBVIEW} [FB_IAB/MESSENGER;FBAV/400.0.0.11.118;]", "Messenger"),
    (f"{WEBVIEW} [FB_IAB/FB4A]", "Facebook"),
    (f"{IPHONE} Mobile/15E148 [FBAN/FBIOS]", "Facebook"),
    (f"{IPHONE} Mobile/15E148 [FBAV/434.0.0.38.112]", "Facebook"),
    (f"{WEBVIEW} [WA4A/2.25.32.75;]", "WhatsApp"),
    (f"{WEBVIEW} trill_2022007050 JsSdk/1.0 NetType/WIFI Channel/googleplay AppName/musical_ly", "TikTok"),
    (f"{IPHONE} Mobile/15E148 musical_ly_33.1.0 JsSdk/2.0 NetType/WIFI Channel/App Store", "TikTok"),
    (f"{IPHONE} Mobile/15E148 BytedanceWebview/d8a21c6", "TikTok"),
    (f"{WEBVIEW}Snapchat11.83.0.31 (Pixel 6 Pro; Android 12#8643238#32; gzip; )", "Snapchat"),
    (f"{WEBVIEW} Telegram-Android/11.4.3 (Samsung SM-G965N; Android 14; SDK 34; LOW)", "Telegram"),
    (f"{WEBVIEW} TwitterAndroid", "X"),
    (f"{IPHONE} Mobile/15E148 Twitter for iPhone/10.32", "X"),
    (f"{WEBVIEW} [LinkedInApp]/2.200.63", "LinkedIn"),
    (f"{WEBVIEW} [Pinterest/Android]", "Pinterest"),
    (f"{WEBVIEW} GSA/15.1.2.28.arm64", "Google"),
    (f"{WEBVIEW} Viber/27.4.0.0", "Viber"),
    (f"{WEBVIEW} Line/14.12.2/IAB", "Line"),
    (f"{WEBVIEW} MicroMessenger/8.0.57.2800(0x28003940) WeChat/arm64 Weixin", "WeChat"),
    (f"{WEBVIEW};KAKAOTALK 2309520", "KakaoTalk"),
]

PREVIEWS = [
    "WhatsApp/2.2429.9 N",
    "WhatsApp/2.12.15/i",
    "WhatsApp",
    "WhatsApp/2",  # Signal
    # The desktop app, which is built from a browser; and as some proxies pass it on.
    f"{WINDOWS} WhatsApp/2.2134.10 Chrome/91.0.4472.164 Electron/13.1.9 Safari/537.36",
    f"{WINDOWS.replace('10.0', '6.3')} WhatsApp/0.3.1847 Chrome/61.0.3163.100 Electron/2.0.9 Safari/537.36",
    f"{MAC.replace('605.1.15', '537.36')} WhatsApp/2.2108.8 Chrome/87.0.4280.141 Electron/11.2.3 Safari/537.36",
    f"{MAC.replace('605.1.15', '537.36')} WhatsApp/2.2108.8 Chrome/87.0.4280.141 Electron/11.2.3 Safari/537.36".lower(),
    f"{MAC} Version/17.4 Safari/605.1.15 GoogleMessages/16.0",
    "Mozilla/5.0 (Zoom.Win 10.0 x64)",
    "Mozilla/5.0 (Windows NT 10.0) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com",
    "SKYPEURIPREVIEW PREVIEW/0.5",
    "Mozilla/4.0 (compatible; ms-office; MSOffice rmj)",
    "Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; Trident/7.0; Microsoft Outlook 16.0.17328; ms-office)",
    "Microsoft Office Word 2014",
    "Microsoft Office Existence Discovery",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X) PowerPoint/16.83",
    "Viber",
    "facebookexternalhit/1.1",
    "Facebot",
    "facebookcatalog/1.0",
    "meta-externalfetcher/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)",
    "facebookexternalhit/1.1; kakaotalk-scrap/1.0; +https://devtalk.kakao.com/t/scrap/33984",
    "kakaotalk-scrap/1.0",
    "Slack-ImgProxy (+https://api.slack.com/robots)",
    "Mozilla/5.0 (compatible; redditbot/1.0; +http://www.reddit.com/feedback)",
    "Mozilla/5.0 (compatible; Snap URL Preview Service; bot; snapchat; https://developers.snap.com/robots)",
    "Mozilla/5.0 (compatible; SnapURLPreview/1.0; +https://www.snapchat.com)",
    "Mastodon/4.5.2 (http.rb/5.3.1; +https://mastodon.social/)",
    "Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)",
    f"{IPHONE} Mobile/15E148 musical_ly_33.1.0 BytedanceWebview/d8a21c6 thirdLandingPageFeInfra",
]

HOSTILE = {
    "one letter": "a" * 512,
    "open brackets": "Mozilla/5.0 (Linux; Android 1" + "(" * 480,
    "brackets": "Mozilla/5.0 (Linux; Android 1" + "()" * 240,
    "bots in a model": "Mozilla/5.0 (Linux; Android 1" + "bot x" * 100,
    "revisions": "Mozilla/5.0 (Windows NT 10.0" + "; rv:1.1" * 60,
    "products": f"{ANDROID}{' Chrome/1.0.0' * 30} x",
    "half an app": "[WA" * 170,
    "half a crawler": "Current ContextualBot " * 23,
    "spaces": "x" + " " * 510 + "x",
    "digits": "1." * 256,
    "astral": "😀" * 512,
    "hosts": "Mozilla/5.0 (X11; Linux x; rv:1) x " + "(a.a" * 110,
    "addresses": "Mozilla/5.0 (X11; Linux x) x " + "@a.a" * 110,
    "engines": "Mozilla/5.0 (X11; Linux x) " + "like gecko) " * 40,
    "64 KB": "Mozilla/5.0 (compatible; " * 2600,
}


def told(user_agent: str) -> dict[str, str]:
    """Return the values of a User-Agent for the columns of the table of known ones."""
    if kind(user_agent) is not Kind.HUMAN:
        return {"kind": kind(user_agent), "device": "", "os": "", "browser": "", "app": ""}
    agent = classify(user_agent)
    return {"kind": "human", "device": agent.device, "os": agent.os, "browser": agent.browser, "app": agent.app}


@pytest.mark.parametrize("row", KNOWN, ids=lambda row: row["user_agent"])
def test_a_known_user_agent_gives_the_listed_values(row: dict[str, str]) -> None:
    assert {**told(row["user_agent"]), "user_agent": row["user_agent"]} == row


@pytest.mark.parametrize(("user_agent", "said"), ORDINARY.items(), ids=ORDINARY)
def test_an_ordinary_browser_is_a_person(user_agent: str, said: str) -> None:
    assert kind(user_agent) is Kind.HUMAN
    agent = classify(user_agent)
    assert (f"{agent.device} {agent.os} {agent.browser}", agent.app) == (said, "")


@pytest.mark.parametrize(("user_agent", "app"), IN_APPS)
def test_a_person_in_an_app_is_a_person_and_the_app_is_named(user_agent: str, app: str) -> None:
    agent = classify(user_agent)
    assert (kind(user_agent), agent.app, agent.browser, agent.device) == (Kind.HUMAN, app, "", "mobile")


@pytest.mark.parametrize("user_agent", PREVIEWS)
def test_a_preview_is_neither_a_person_nor_a_bot(user_agent: str) -> None:
    assert kind(user_agent) is Kind.PREVIEW


def test_no_browser_in_use_is_a_robot() -> None:
    """The sample is what visitors of many sites sent in 2025: fake-useragent's, which its makers collect."""
    sample = files("fake_useragent").joinpath("data/browsers.jsonl").read_text("utf-8")
    browsers = {json.loads(line)["useragent"] for line in sample.splitlines()}
    assert len(browsers) > 800
    assert not [agent for agent in browsers if kind(agent) is not Kind.HUMAN]


def test_only_these_two_on_the_crawler_list_are_people() -> None:
    listed = [user_agent for entry in CRAWLER_USER_AGENTS_DATA for user_agent in entry["instances"]]
    assert len(listed) > 2000
    assert {user_agent for user_agent in listed if kind(user_agent) is Kind.HUMAN} == LISTED_PEOPLE


@pytest.mark.parametrize(
    "user_agent",
    [
        f"{WEBVIEW} (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        f"{WEBVIEW} Googlebot",
        f"{WEBVIEW} Instagram 345.0.0.48.95 Android (34/14; bingbot/2.0)",
        f"{WEBVIEW} [FB_IAB/FB4A;FBAV/475.0.0.45.81;] AdsBot-Google-Mobile",
        f"{IPHONE} Mobile/11A465 Twitter for iPhone BrandVerity/1.0 (http://www.brandverity.com/why)",
        "Pinterest/0.2 (+https://www.pinterest.com/bot.html)",
        "Mozilla/5.0 (compatible; Linespider/1.1; +https://lin.ee/4dwXkTH)",
    ],
)
def test_a_bot_that_mentions_an_app_is_a_bot(user_agent: str) -> None:
    assert kind(user_agent) is Kind.BOT


@pytest.mark.parametrize(
    "platform",
    [
        "Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012; Storebot-Google/1.0",
        "Linux; Android 8.0; Pixel 2; Google-InspectionTool/1.0",
        "Linux; Android 8.0; Pixel 2 (Google-InspectionTool/1.0)",
        "Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012; Googlebot",
        "Linux; Android 8.0; Googlebot; wv",
        "Linux; Android 8.0; compatible; FooBot",
        "X11; Linux x86_64; FooCrawler",
        "Windows NT 10.0; Win64; x64; +https://foo.example",
    ],
)
def test_a_bot_does_not_hide_in_the_platform(platform: str) -> None:
    engine = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/81.0.4044.138 Mobile Safari/537.36"
    assert kind(f"Mozilla/5.0 ({platform}) {engine}") is Kind.BOT


@pytest.mark.parametrize("product", ["HeadlessChrome/120.0", "Chrome/008/0.83", "Chrome/1.0Googlebot/2.1"])
def test_a_bot_does_not_hide_in_the_name_of_a_browser(product: str) -> None:
    assert kind(f"{ANDROID} {product} Mobile Safari/537.36") is Kind.BOT


@pytest.mark.parametrize(
    "user_agent",
    [
        "FooBot/1.0",
        "foo-bot",
        "Mozilla/5.0 (compatible; Foo/1.0)",
        "Foo/1.0 (+https://foo.example/about)",
        "My Crawler (me@foo.example)",
        f"{COMPUTER} DejaClick/2.9.2.0",
        f"{COMPUTER} FooReader (reader@foo.example)",
        f"{COMPUTER} Foo www.foo.example/about",
        f"{COMPUTER} (Foo Labs, foolabs.example)",
        "Mozilla/5.0 (foo.example - https://foo.example)",
        f"{COMPUTER} FooSiteMonitor/2",
        f"{COMPUTER} LinkChecker",
        f"{IPHONE} Version/17.5 Mobile/15E148 Safari/604.1 tls-scan",
        f"{COMPUTER} FooObservatory/1.0",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.21 (KHTML, like Gecko) pagegrab Safari/537.21",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko; Foo Test) Chrome/99.0 Safari/537.36",
        "Mozilla/5.0 (X11; Linux x86_64; rv:102.0) FooCMS/1.0",
        f"{COMPUTER} FooAgent",
        "Mozilla/5.0 (Foo Check)",
        "Mozilla/5.0 (Foo)",
        COMPUTER.lower() + " foosynthetics",
    ],
)
def test_an_unlisted_bot_that_calls_itself_one_is_a_bot(user_agent: str) -> None:
    assert kind(user_agent) is Kind.BOT


@pytest.mark.parametrize("blank", ["", " ", "\t\r\n", "\u00a0"])
def test_an_empty_user_agent_is_a_bot(blank: str) -> None:
    assert kind(blank) is Kind.BOT


@pytest.mark.parametrize("model", ["CUBOT P60", "Cubot X50", "CUBOT_NOTE_S", "CUBOT", "M bot 54", "XBot_Senior"])
def test_a_cubot_phone_is_a_person(model: str) -> None:
    browser = "AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36"
    assert kind(f"Mozilla/5.0 (Linux; Android 12; {model}) {browser}") is Kind.HUMAN
    instagram = f"Instagram 237.0.0.7.102 Android (28/9; 480dpi; 1080x2115; {model}; X20 PRO; it_IT; 372544735)"
    assert kind(f"Mozilla/5.0 (Linux; Android 12; {model}; wv) {browser} {instagram}") is Kind.HUMAN


def test_a_phone_whose_build_is_on_the_crawler_list_is_a_person() -> None:
    user_agent = WEBVIEW.replace("AP2A.240805.005", "AP3A.240617.008")
    assert kind(user_agent) is Kind.HUMAN
    assert kind(user_agent.replace("; wv", "; ")) is Kind.HUMAN
    assert kind(f"{user_agent} T7/15.25 baiduboxapp/15.25") is Kind.HUMAN


@pytest.mark.parametrize("name", ["PriceCheck/1.2", "QRScanner/4", "BabyMonitor 3.1", "TranslateMe/2"])
def test_an_app_on_a_phone_may_be_called_anything(name: str) -> None:
    assert kind(f"{WEBVIEW} {name}") is Kind.HUMAN
    assert kind(f"{IPHONE} Mobile/15E148 {name}") is Kind.HUMAN
    assert kind(f"{COMPUTER} FooMonitor") is Kind.BOT


@pytest.mark.parametrize(
    "user_agent", ["Slack/4.38.125 Chrome/124.0 Electron/30.0 Safari/537.36 Slack_SSB/4.38.125", "Viber"]
)
def test_a_person_in_a_chat_on_a_computer_is_a_person(user_agent: str) -> None:
    assert kind(f"{WINDOWS} {user_agent}") is Kind.HUMAN
    assert classify(f"{WINDOWS} {user_agent}").app == user_agent.partition("/")[0]


@pytest.mark.parametrize("row", [row for row in KNOWN if row["kind"] != "bot"], ids=lambda row: row["user_agent"])
def test_a_user_agent_in_lower_case_gives_the_same_values(row: dict[str, str]) -> None:
    assert told(row["user_agent"].lower()) == told(row["user_agent"])


@pytest.mark.parametrize("browser", ["CriOS/85.0 Version/11.1.1 Safari/605.1.15", "Mobile/15E148 [FBAN/FBIOS]"])
def test_an_ipad_that_says_macintosh_is_an_ipad_where_it_can_be_recognized(browser: str) -> None:
    agent = classify(f"{MAC} {browser}")
    assert (agent.device, agent.os) == ("tablet", "iOS")
    assert classify(f"{MAC} Version/17.4.1 Safari/605.1.15").os == "macOS"


def test_an_android_tablet_in_an_app_is_a_tablet() -> None:
    assert classify(WEBVIEW.replace(" Mobile", "") + " Line/14.12.2/IAB").device == "tablet"


@pytest.mark.parametrize(
    "agent",
    [
        "-",
        "Something",
        "Mozilla/5.0",
        "Mozilla/5.0 (compatible)",
        "Java/17",
        "Dalvik/2.1.0 (Linux; U; Android 13)",
        "okhttp/4.9.2",
        "com.apple.WebKit.Networking/8618 CFNetwork/1410 Darwin/22",
        "PostmanRuntime/7.36",
    ],
)
def test_a_library_is_not_a_person(agent: str) -> None:
    assert kind(agent) is Kind.BOT


@pytest.mark.parametrize("agent", ["Mozilla/5.0 (compatible; vkShare; +http://vk.com/dev/Share)", "Rocket.Chat"])
def test_other_chats_get_cards_too(agent: str) -> None:
    assert kind(agent) is Kind.PREVIEW


def test_text_after_512_characters_is_not_read() -> None:
    bot = " Googlebot/2.1"
    phone = "Mozilla/5.0 (Linux) ".ljust(512, "x")
    assert kind(phone[: -len(bot)] + bot) is Kind.BOT
    assert kind(phone + bot) is Kind.HUMAN
    app = " Line/1"
    assert classify("x" * (512 - len(app)) + app).app == "Line"
    assert classify("x" * 512 + app).app == ""


def test_text_that_is_not_read_is_not_cached() -> None:
    for cached, ask in ((agents._kind, kind), (agents._classify, classify)):
        ask("y" * 512 + "1")
        before = cached.cache_info().misses
        ask("y" * 512 + "2")
        assert cached.cache_info().misses == before
        assert cached.cache_info().maxsize == 4096


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_takes_forever(text: str) -> None:
    assert kind(text) in Kind  # takes 0.3 ms at most; backtracking without end would reach the tests' timeout
    assert classify(text).device in DEVICES


def test_a_digit_that_is_not_a_number_does_no_harm() -> None:
    assert classify("ArcGIS Pro 1.2.²").browser == "unknown"


# Pieces of User-Agents in random order confuse the parsers more than random letters.
pieces = st.lists(
    st.sampled_from([piece for row in KNOWN for piece in re.findall(r"\S+\s?", row["user_agent"])])
    | st.text(max_size=10)
).map("".join)


@given(st.text() | pieces)
def test_any_text_gets_an_answer_from_a_fixed_set(text: str) -> None:
    assert kind(text) in Kind
    agent = classify(text)
    assert agent.device in DEVICES
    assert agent.os in {*agents._SYSTEMS.values(), "unknown"}
    assert agent.browser in {*agents._BROWSERS.values(), "unknown", ""}
    assert agent.app in {*agents._APPS, ""}
    assert (agent.browser == "") == (agent.app != "")


PATTERNS = [entry["pattern"] for entry in CRAWLER_USER_AGENTS_DATA]
CRAWLERS = re.compile("|".join(PATTERNS))
halves = st.sampled_from(PATTERNS).map(lambda pattern: pattern.replace("\\", "").strip("^$"))


@given(st.lists(halves | halves.map(lambda half: half[1:]) | st.text(max_size=5), max_size=3).map("".join))
def test_the_index_of_crawlers_agrees_with_their_patterns(text: str) -> None:
    assert is_crawler(text) == bool(CRAWLERS.search(text))


def test_every_listed_crawler_is_found_by_the_index() -> None:
    assert all(is_crawler(text) for entry in CRAWLER_USER_AGENTS_DATA for text in entry["instances"])


def test_a_command_does_not_wait_for_the_parsers_to_load() -> None:
    program = (
        "import sys, iwts.visits.agents; print({'crawleruseragents', 'ua_parser', 'user_agents'} & set(sys.modules))"
    )
    assert (
        subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True).stdout == "set()\n"
    )
