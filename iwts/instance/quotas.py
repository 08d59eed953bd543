"""What all clients together may add, and how much of it is used."""

import shutil
from typing import NamedTuple

from iwts.clock import SECOND
from iwts.limits.rates import Rate
from iwts.links import store as links
from iwts.settings.config import Config
from iwts.storage.tx import Tx

ALMOST = 0.8  # of a quota: the owner should know


class Quotas(NamedTuple):
    """The new links in the time of `limit_create_total`, and the disk: bytes free, in all, and its floor."""

    new_links: int
    limit: Rate
    free: int
    total: int
    floor: int

    @property
    def is_almost_used(self) -> bool:
        """Whether few new links are left; the limit's own count forgets them steadily, and at a restart."""
        return self.limit.count > 0 and self.new_links >= ALMOST * self.limit.count

    @property
    def is_disk_low(self) -> bool:
        """Whether pages create nothing new for want of disk space."""
        return self.free < self.floor


def states(tx: Tx, config: Config, now: int) -> Quotas:
    """Return the state of the quotas. Reads the disk."""
    limit, disk = config.limit_create_total, shutil.disk_usage(config.folder)
    made = links.count_since(tx, now - limit.seconds * SECOND)
    return Quotas(made, limit, disk.free, disk.total, config.disk_floor.of(disk.total))
