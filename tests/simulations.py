"""Simulations to compare with, written without the code that they check."""

from collections.abc import Iterator, Sequence


def nginx(weights: Sequence[int]) -> Iterator[int]:
    """Yield the peers that nginx's upstreams would choose, as the loop of `ngx_http_upstream_get_peer` does."""
    peers = [{"weight": weight, "current_weight": 0} for weight in weights]
    while True:
        best, total = 0, 0
        for place, peer in enumerate(peers):
            peer["current_weight"] += peer["weight"]
            total += peer["weight"]
            if peer["current_weight"] > peers[best]["current_weight"]:
                best = place
        peers[best]["current_weight"] -= total
        yield best
