"""The valid integers of each column, by its name."""

from iwts.clock import DAY

# Days end in 2100, as pages loop over all days from the first to the last count. No sum of counts exceeds SQLite's
# limit.
_LAST_DAY = 47_482
_DAYS, _TIMES, _COUNTS, _OTHERS = range(_LAST_DAY), range(_LAST_DAY * DAY), range(2**40), range(2**53)
_BY_NAME = {
    **dict.fromkeys(("day", "first_day", "end_day", "paired_until"), _DAYS),
    **dict.fromkeys(("at", "created_at", "changed_at", "until", "paused_until"), _TIMES),
    **dict.fromkeys(("visits", "n", "stopped"), _COUNTS),
    **dict.fromkeys(("active", "disabled_by_owner", "has_old_visits", "has_rollups", "is_logged"), range(2)),
    **dict.fromkeys(("write_anyway", "agents_see_all", "closed"), range(2)),  # of a visit; `link.closed` is a text
    "hour": range(_LAST_DAY * 24),
    "stats_since": range(2**63),  # far in the future while a link is being imported
    "turn": range(-1, 2**31),
    "place": range(-1, 2**53),  # of a delivery; -1: before all
    "weight": range(1, 101),
    "cap": range(10_001),
    "sticky": range(366),
    "served_since": range(_LAST_DAY * 86_400),
    "served": _COUNTS,
    "position": range(50),  # of a number in its link; the order of turns has a byte for each
    "visitor": range(-(2**63), 2**63),
}


def of(column: str) -> range:
    """Return the valid integers of a column."""
    return _BY_NAME.get(column, _OTHERS)
