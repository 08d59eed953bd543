"""The files for several servers: `packaging/compose.yaml`, which no test starts, and what it names."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from iwts.front.bounds import USUAL
from iwts.settings import loading
from iwts.storage.address import PostgresAddress

pytestmark = pytest.mark.slow

PACKAGING = Path(__file__).parents[2] / "packaging"
COMPOSE: dict[str, Any] = yaml.safe_load((PACKAGING / "compose.yaml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
HAPROXY = (PACKAGING / "haproxy.cfg").read_text()
NODES = {name: service for name, service in SERVICES.items() if service["image"] == "iwts"}
DATABASES = {name: service for name, service in SERVICES.items() if service["image"] == "iwts-postgresql"}


def test_haproxy_accepts_its_file(tmp_path: Path) -> None:
    certificate = tmp_path / "site.pem"
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=x", "-keyout", certificate]
    made = subprocess.run(make, capture_output=True, check=True)
    with certificate.open("ab") as file:
        file.write(made.stdout)
    file_ = tmp_path / "haproxy.cfg"
    # Names of servers are looked up at the start; here, no one knows them.
    text = HAPROXY.replace("/etc/haproxy/site.pem", str(certificate))
    file_.write_text(re.sub(r"(one|two):8080", "127.0.0.1:8080", text))
    done = subprocess.run(["haproxy", "-c", "-f", file_], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_haproxy_closes_connections_before_iwts_and_waits_longer_for_answers() -> None:
    seconds = {name: int(n) for name, n in re.findall(r"^    timeout ([\w-]+) (\d+)s$", HAPROXY, re.MULTILINE)}
    assert seconds["http-keep-alive"] < USUAL.idle
    assert seconds["server"] > USUAL.export


def test_haproxy_knows_every_server_of_the_compose_file() -> None:
    (port,) = re.findall(r"^EXPOSE (\d+)$", (PACKAGING / "Dockerfile").read_text(), re.MULTILINE)
    named = re.findall(r"^    server (\w+) (\w+):(\d+)$", HAPROXY, re.MULTILINE)
    assert named == [(name, name, port) for name in NODES]


def test_every_service_has_its_network_and_every_server_its_own_volume() -> None:
    assert SERVICES.keys() == {"haproxy", *NODES, *DATABASES}
    assert all(service["networks"] == ["default", "database"] for service in NODES.values())
    assert all(service["networks"] == ["database"] for service in DATABASES.values())
    assert COMPOSE["networks"]["database"] == {"internal": True}
    volumes = [volume for service in (*NODES.values(), *DATABASES.values()) for volume in service["volumes"]]
    assert volumes == [f"{name}:/data" for name in (*NODES, *DATABASES)]
    assert set(COMPOSE["volumes"]) == {*NODES, *DATABASES}


def test_images_are_built_from_stages_that_exist_and_check_their_health() -> None:
    stages = re.split(r"(?m)^FROM \S+@sha256:[0-9a-f]{64} AS ", (PACKAGING / "cluster.Dockerfile").read_text())[1:]
    found = {stage.split()[0]: stage for stage in stages}
    for service in SERVICES.values():
        if service not in NODES.values():
            assert service["build"]["context"] == ".."
            assert (PACKAGING.parent / service["build"]["dockerfile"]).exists()
            assert "\nHEALTHCHECK " in found[service["build"]["target"]]
    (base,) = re.findall(r"^FROM (\S+)", (PACKAGING / "Dockerfile").read_text(), re.MULTILINE)
    assert (PACKAGING / "cluster.Dockerfile").read_text().count(f"FROM {base} AS ") == len(found)


def test_settings_are_valid_and_have_no_secrets() -> None:
    for service in NODES.values():
        variables = {**service["environment"], "IWTS_BASE_URL": "https://link.example.com"}
        settings = loading.load({}, variables)
        assert isinstance(settings.database, PostgresAddress)
        assert settings.database.hosts == "primary,standby"
        assert set(settings.database.hosts.split(",")) < DATABASES.keys()
        assert not [name for name in service["environment"] if "PASSWORD" in name]
    assert COMPOSE["secrets"] == {"certificate": {"file": "./site.pem"}}
