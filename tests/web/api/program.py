"""A program that uses the API, with a token or without one."""

import json
from typing import Any

from iwts.instance.service import Service
from iwts.links.link import Link
from iwts.owner import api_tokens
from iwts.owner.api_tokens import OF_LINK, Scope
from tests.visitor import Answer, Visitor

ALL = frozenset(Scope)


class Program:
    """A program with an address of its own."""

    def __init__(self, visitor: Visitor, token: str = "", address: str = "198.51.100.7") -> None:
        self._visitor = Visitor(visitor.port, "python-requests/2.32", address)
        self.cookies = self._visitor.cookies
        self._token = token

    def call(self, method: str, path: str, body: object = None, **headers: str) -> Answer:
        """Call the API; `headers` are as in `Visitor.ask`."""
        given = {"Authorization": f"Bearer {self._token}"} if self._token else {}
        if body is None:
            return self._visitor.ask(method, f"/api/v1{path}", **{**given, **headers})
        text = body if isinstance(body, str) else json.dumps(body)
        return self._visitor.ask(
            method, f"/api/v1{path}", text, **{"Content_Type": "application/json", **given, **headers}
        )


def token(service: Service, *scopes: Scope, link: Link | None = None, days: int | None = None) -> str:
    """Add a token with some scopes, or with all; return its secret."""
    with service.db.write() as tx:
        return api_tokens.add(tx, "Shop", scopes or (OF_LINK if link else ALL), link, days)[1]


def refused(answer: Answer) -> tuple[int, str, dict[str, str]]:
    """Return the status and the code of a problem, and its mistakes by field."""
    assert answer.headers["Content-Type"] == "application/problem+json", answer.text
    problem: dict[str, Any] = answer.json()
    assert problem["status"] == answer.status
    assert problem["title"]
    mistakes = {each["field"]: each["message"] for each in problem.get("errors", [])}
    return answer.status, problem["code"], mistakes
