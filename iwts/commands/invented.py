"""Sample links and visits, with patterns like those of real shops. The same seed always gives the same ones.

The phone numbers and IP addresses come from ranges reserved for fiction and documentation.
"""

import itertools
import random
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from iwts.clock import DAY, HOUR
from iwts.links import routing
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Link, Number
from iwts.links.routing import Routing
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Tally, Visit

PERIOD = 730 * DAY
CHUNK = 10_000  # visits in a transaction, about
RECENT = 20  # visitors of a link who may come again


class Shop(NamedTuple):
    """The business behind a link; `home` is the country of most of its visitors."""

    home: str
    slug: str
    label: str
    message: str
    routing: str
    desks: tuple[str, ...]  # a number for each


SHOPS = (
    Shop("EG", "nour-bakery", "Window sticker", "Hello, I would like to order a cake.", "first", ("",)),
    Shop("BR", "pousada-verde", "Pousada Verde", "Olá! Vocês têm quarto livre?", "pick", ("Reservas", "Restaurante")),
    Shop("SA", "tumur", "متجر التمور", "السلام عليكم، أريد أن أطلب تموراً 🌴", "first", ("",)),
    Shop("US", "fix-it", "Phone repairs", "My phone is broken.\nModel: ", "turn", ("Ana", "Sam", "Lee")),
    Shop("ES", "clinica-luz", "Clínica Luz", "", "pick", ("Citas", "Facturas", "Urgencias")),
    Shop("ID", "batik-sari", "Batik Sari", "Halo, apakah masih ada?", "turn", ("Toko", "Gudang")),
)

# Visitors per hundred from each country; empty: unknown.
# fmt: off
COUNTRIES = {
    "EG": 13, "BR": 11, "ID": 9, "IN": 9, "SA": 8, "MX": 6, "US": 6, "ES": 5, "TR": 5, "DE": 4, "AE": 4, "MA": 3,
    "GB": 3, "FR": 3, "NG": 2, "PK": 2, "AR": 2, "CO": 2, "RU": 1, "ZA": 1, "AU": 0.5, "FJ": 0.1, "": 0.4,
}
AT_HOME = 0.45

# Weights of hours (UTC) and weekdays (Monday first), as in eastern Europe or Africa.
HOURS = (3, 2, 1, 1, 2, 3, 6, 10, 15, 19, 22, 23, 22, 21, 21, 22, 24, 27, 30, 31, 27, 19, 11, 6)
WEEKDAYS = (10, 11, 11, 12, 14, 15, 9)
# fmt: on


def _android(device: str, chrome: int, product: str = "") -> str:
    browser = f"Chrome/{chrome}.0.0.0 Mobile Safari/537.36"
    return f"Mozilla/5.0 (Linux; Android {device}) AppleWebKit/537.36 (KHTML, like Gecko) {product}{browser}"


def _iphone(version: str, product: str) -> str:
    device = f"(iPhone; CPU iPhone OS {version} like Mac OS X)"
    return f"Mozilla/5.0 {device} AppleWebKit/605.1.15 (KHTML, like Gecko) {product}"


def _computer(system: str, chrome: int, product: str = "") -> str:
    browser = f"Chrome/{chrome}.0.0.0 Safari/537.36{product}"
    return f"Mozilla/5.0 ({system}) AppleWebKit/537.36 (KHTML, like Gecko) {browser}"


PHONES = (
    *(_android("10; K", chrome) for chrome in (120, 124, 126, 131)),
    _android("14; SM-A155F", 126),
    _android("12; CUBOT P60", 120),
    _android("13; SAMSUNG SM-S918B", 121, "SamsungBrowser/25.0 "),
    *(_iphone(v, "Version/17.5 Mobile/15E148 Safari/604.1") for v in ("16_7", "17_2", "17_5")),
    _iphone("18_1", "CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1"),
)
COMPUTERS = (
    _computer("Windows NT 10.0; Win64; x64", 125),
    _computer("Windows NT 10.0; Win64; x64", 124, " Edg/124.0.0.0"),
    _computer("Macintosh; Intel Mac OS X 10_15_7", 126),
    _computer("X11; CrOS x86_64 14541.0.0", 126),
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0",
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
)
TABLETS = (_computer("Linux; Android 11; SM-T505", 119),)
INSTAGRAM = (
    _iphone("17_6_1", "Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)"),
    _android("14; Pixel 7 Build/AP2A.240805.005; wv", 127, "Version/4.0 ") + " Instagram 345.0.0.48.95 Android (34/14)",
)
FACEBOOK = (
    _android("13; SM-A135M Build/TP1A.220624.014; wv", 126, "Version/4.0 ") + " [FB_IAB/FB4A;FBAV/475.0.0.45.81;]",
    _iphone("16_7", "Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]"),
)
TIKTOK = (
    _android("12; M2101K7BG Build/SP1A.210812.016; wv", 118, "Version/4.0 ")
    + " musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6",
)
WHATSAPP = (_iphone("17_2", "Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]"),)
BROWSERS = (*PHONES * 3, *TABLETS, *COMPUTERS * 2)


class Source(NamedTuple):
    """A source of visitors."""

    share: int
    referrer: str
    campaign: str
    agents: Sequence[str]


SOURCES = (
    Source(16, "", "", BROWSERS),
    Source(15, "", "window", PHONES),  # a QR code
    Source(6, "", "card", PHONES),
    Source(8, "", "", WHATSAPP),
    Source(20, "instagram.com", "ig", INSTAGRAM),
    Source(4, "android-app://com.instagram.android", "ig-story", PHONES),
    Source(11, "facebook.com", "", FACEBOOK),
    Source(7, "tiktok.com", "tiktok", TIKTOK),
    Source(12, "google.com", "", BROWSERS),
    Source(1, "bing.com", "", COMPUTERS),
)


def drafts(count: int) -> list[Draft]:
    """`count` drafts of links. After the first few, they repeat, with a counter in slug and label."""
    made = []
    numbers = map(_number, itertools.count())
    for i in range(count):
        again, which = divmod(i, len(SHOPS))
        shop = SHOPS[which]
        typed = [Typed(next(numbers), label=desk) for desk in shop.desks]
        slug, label = (f"{shop.slug}-{again + 1}", f"{shop.label} {again + 1}") if again else (shop.slug, shop.label)
        made.append(Draft.check(typed, label=label, message=shop.message, routing=shop.routing, slug=slug))
    return made


def _number(n: int) -> str:
    """A phone number for fiction: 555-0100 to 0199 in North America, 020 7946 0000 to 0999 in London."""
    area = (202, 212, 305, 415, 512, 646, 702, 786, 917, 929)[n // 200 % 10]
    return f"+44207946{n // 2 % 1000:04}" if n % 2 else f"+1{area}55501{n // 2 % 100:02}"


def batches(links: Sequence[Link], count: int, seed: int, until: int, ip_storage: str) -> Iterator[Batch]:
    """`count` visits to the links from `drafts`, in the two years before `until` (UTC microseconds).

    Their number grows and follows a daily and weekly rhythm; most go to the first link. Previews, bots and views are
    included.
    """
    rng = random.Random(seed)  # noqa: S311 (no secret)
    crowds = [Crowd(link, SHOPS[i % len(SHOPS)].home, rng) for i, link in enumerate(links)]
    shares = list(itertools.accumulate(1 / (i + 1) for i in range(len(links))))
    batch, last_id, today, key = Batch(0), 0, -1, b""
    for hour, n in _hours(rng, count, until - PERIOD):
        if hour // DAY != today:
            today, key = hour // DAY, rng.randbytes(32)
        times = sorted(rng.randrange(hour, hour + HOUR) for _ in range(n))
        for at, crowd in zip(times, rng.choices(crowds, cum_weights=shares, k=n), strict=True):
            last_id = max(at, last_id + 1)  # as the recorder does
            batch.visits.append(crowd.visit(last_id, at, key, ip_storage))
            crowd.count_others(at, batch)
        if len(batch.visits) >= CHUNK:
            yield batch
            batch = Batch(last_id)
    batch.turns = {crowd.link.id: crowd.turn for crowd in crowds if crowd.link.routing is Routing.TURN}
    yield batch


def _hours(rng: random.Random, count: int, start: int) -> Iterator[tuple[int, int]]:
    """The hours of the two years, each with its share of `count` visits."""
    weights = []
    mood = 1.0
    for i in range(PERIOD // HOUR):
        day, hour = divmod(start // HOUR + i, 24)
        if hour == 0:
            mood = rng.lognormvariate(0, 0.2) * (2.5 if rng.random() < 0.02 else 1)  # someone famous mentions the shop
        growth = 0.3 + i * HOUR / PERIOD
        weights.append(growth * mood * WEEKDAYS[(day + 3) % 7] * HOURS[hour] * rng.uniform(0.7, 1.3))
    sums = list(itertools.accumulate(weights))
    done = 0
    for i, so_far in enumerate(sums):
        due = round(count * (so_far / sums[-1]))
        yield start + i * HOUR, due - done
        done = due


class Visitor(NamedTuple):
    """A visitor who may come again. The address is in 2001:db8::/32 (RFC 3849)."""

    country: str
    source: Source
    agent: str
    address: bytes


class Crowd:
    """The visitors of a link."""

    def __init__(self, link: Link, home: str, rng: random.Random) -> None:
        self.link = link
        self.turn = link.turn
        self._home = home
        self._rng = rng
        self._recent: list[Visitor] = []
        # A weighted choice costs a search; a choice from these lists costs one draw.
        self._countries = [country for country, share in COUNTRIES.items() for _ in range(round(10 * share))]
        self._sources = [source for source in SOURCES for _ in range(source.share)]

    def visit(self, id_: int, at: int, key: bytes, ip_storage: str) -> Visit:
        """A visit, one time in four by a recent visitor."""
        who = self._rng.choice(self._recent) if self._recent and self._rng.random() < 0.25 else self._new()
        return Visit(
            id=id_,
            link=self.link.id,
            at=at,
            number=self._number().id,
            country=who.country,
            agent=who.agent,
            referrer=who.source.referrer,
            campaign=who.source.campaign,
            visitor=visits.visitor(key, who.address, who.agent),
            ip=visits.stored_ip(who.address, ip_storage),
        )

    def count_others(self, at: int, batch: Batch) -> None:
        """Count the previews and bots around a visit, and picker views without a choice."""
        chance = self._rng.random()
        seen = [Tally.BOT] * (chance < 0.07) + [Tally.PREVIEW] * (0.05 < chance < 0.2)
        if self.link.routing is Routing.PICK:
            seen += [Tally.VIEW] * (2 if chance > 0.75 else 1)
        for kind in seen:
            batch.tallies[self.link.id, at // HOUR, kind] += 1

    def _new(self) -> Visitor:
        country = self._home if self._rng.random() < AT_HOME else self._rng.choice(self._countries)
        source = self._rng.choice(self._sources)
        address = b"\x20\x01\x0d\xb8" + self._rng.randbytes(12)
        who = Visitor(country, source, self._rng.choice(source.agents), address)
        if len(self._recent) < RECENT:
            self._recent.append(who)
        else:
            self._recent[self._rng.randrange(RECENT)] = who
        return who

    def _number(self) -> Number:
        numbers, picked = self.link.numbers, ""
        if self.link.routing is Routing.PICK:
            picked = str(numbers[int(len(numbers) * self._rng.random() ** 2)].id)  # the first is the most wanted
        weights = self.link.weights
        number = routing.choose(self.link.routing, numbers, self.turn, picked, weights) or numbers[0]
        self.turn = routing.turn(number, self.turn, weights)
        return number
