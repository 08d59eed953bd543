"""SQL with the table `given`, for one of its rows at a time: the columns become parameters."""

import re
from functools import lru_cache

from iwts.storage import given

_COLUMN = re.compile(r"\bgiven\. (?P<name> \w+ | \* )", re.VERBOSE)
_ROW = re.compile(r"\bSELECT \s+ given\.\* \s+ WHERE \s+ true\b", re.VERBOSE)


@lru_cache(100)
def for_one(sql: str) -> str:
    """Return the statement without the table. A row has the values of its parameters, in their order."""
    found = given.TABLE.search(sql)
    if found is None:
        raise ValueError(f"no table of rows: {sql}")
    columns = given.columns(found)
    without = f"{sql[: found.start()].rstrip()} {sql[found.end() :].lstrip()}"
    values = f"VALUES ({', '.join('?' * len(columns))})"  # two thirds of the time of a query without tables
    places = {name: f"?{n}" for n, name in enumerate(columns, 1)}
    places["*"] = ", ".join(places.values())
    return _COLUMN.sub(lambda column: places[column["name"]], _ROW.sub(values, without))
