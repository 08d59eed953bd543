"""The examples of the document and of the page run against a server."""

import html
import re
import subprocess
import sys

import pytest

from iwts.instance.service import Service
from iwts.owner.api_tokens import Scope
from iwts.web.api.routes import ROUTES
from tests.documents import blocks
from tests.patience import PATIENCE
from tests.visitor import Visitor
from tests.web.api.program import token

pytestmark = pytest.mark.slow

SITE, TOKEN = "https://link.example.com", "iwts_AbCdEfGhIjKlMnOpQrStUv"


def run(service: Service, language: str, *command: str) -> str:
    """Run the example in a language with this server and a token; return what it prints."""
    (example,) = [block.text for block in blocks("docs/api.md") if block.language == language]
    secret = token(service, *Scope)
    example = example.replace(SITE, service.config.public_url).replace(TOKEN, secret)
    done = subprocess.run([*command, example], capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_example_in_a_shell_runs(service: Service, visitor: Visitor) -> None:
    assert '"next": null' in run(service, "sh", "bash", "-euo", "pipefail", "-c")
    assert visitor.get("/nour").location == "https://wa.me/14155550132?text=Hello"


def test_the_example_in_python_runs(service: Service, visitor: Visitor) -> None:
    url, secret = run(service, "python", sys.executable, "-c").split()
    site = service.config.public_url
    assert visitor.get(url.removeprefix(site)).location == "https://wa.me/14155550132"
    assert visitor.get(secret.removeprefix(site)).status == 303


def test_every_line_of_the_page_runs(service: Service, visitor: Visitor) -> None:
    copied = [html.unescape(text) for text in re.findall(r'data-copy="([^"]+)"', visitor.get("/api").text)]
    start = copied.pop(0).replace("iwts_…", token(service, *Scope))
    assert len(copied) == len(ROUTES)
    copied.sort(key=lambda line: "DELETE" in line)  # the last one that needs the link
    script = "\n".join(line.replace("curl ", "curl -sS --fail-with-body ", 1) for line in [start, *copied])
    command = ["bash", "-euo", "pipefail", "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert visitor.get("/nour").status == 404
