"""Meters: what a process counts and measures in memory, and the form in which `/metrics` tells it.

The form is Prometheus' text format 0.0.4 (https://prometheus.io/docs/instrumenting/exposition_formats/). A
redirect counts without locks, which Prometheus' own client library takes for each count.
"""

import json
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)  # bounds for durations
FORMAT = "text/plain; version=0.0.4; charset=utf-8"


class Histogram:
    """Counts of values by their upper bounds, which rise. Only one thread adds at a time."""

    __slots__ = ("bounds", "counts", "total")

    def __init__(self, bounds: Sequence[float] = SECONDS) -> None:
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)  # one more, for values above all bounds
        self.total = 0.0

    def add(self, value: float) -> None:
        self.counts[bisect_left(self.bounds, value)] += 1
        self.total += value


class Sample(NamedTuple):
    """One number of a family; `suffix` is what follows the family's name, in histograms."""

    value: float
    labels: Mapping[str, str] = {}
    suffix: str = ""


class Family(NamedTuple):
    """A metric with its type (`counter`, `gauge` or `histogram`), one sentence about it, and its numbers."""

    name: str
    type: str
    help: str
    samples: Sequence[Sample]


def counter(name: str, about: str, *samples: Sample) -> Family:
    """Return a family of numbers that only rise, until their process ends."""
    return Family(name, "counter", about, samples)


def gauge(name: str, about: str, value: float) -> Family:
    """Return a family of one number that rises and falls."""
    return Family(name, "gauge", about, (Sample(value),))


def histogram(name: str, about: str, values: Histogram) -> Family:
    """Return the family of a histogram."""
    samples, count = [], 0
    for bound, n in zip((*map(str, values.bounds), "+Inf"), values.counts, strict=True):
        count += n
        samples.append(Sample(count, {"le": bound}, "_bucket"))
    return Family(
        name, "histogram", about, (*samples, Sample(values.total, suffix="_sum"), Sample(count, suffix="_count"))
    )


def pack(families: Iterable[Family]) -> bytes:
    """Return the families as a header's value, for another process."""
    return json.dumps(list(families), separators=(",", ":")).encode()


def unpack(packed: str) -> list[Family]:
    """Return the families that `pack` has packed."""
    return [
        Family(name, type_, about, [Sample(*sample) for sample in samples])
        for name, type_, about, samples in json.loads(packed)
    ]


def text(families: Iterable[Family]) -> str:
    """Return the families in Prometheus' text format; those of one name, from several processes, become one."""
    merged: dict[str, list[str]] = {}
    for name, type_, about, samples in families:
        lines = merged.setdefault(name, [f"# HELP {name} {about}", f"# TYPE {name} {type_}"])
        lines += (f"{name}{suffix}{_labels(labels)} {value}" for value, labels, suffix in samples)
    return "".join(f"{line}\n" for lines in merged.values() for line in lines)


def _labels(labels: Mapping[str, str]) -> str:
    # Our own words: none has a quotation mark, a backslash or a line break, which the format would escape.
    pairs = ",".join(f'{name}="{value}"' for name, value in labels.items())
    return f"{{{pairs}}}" if pairs else ""
