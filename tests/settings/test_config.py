import grp
import os
import tempfile
from collections.abc import Mapping
from ipaddress import ip_network
from pathlib import Path

import pytest

from iwts.limits.rates import Rate
from iwts.settings import config, loading
from iwts.settings.config import SETTINGS, Config
from iwts.settings.loading import ConfigError
from iwts.settings.values import Listen
from iwts.storage.address import PostgresAddress
from tests.conftest import in_environment, needs_root


def loaded(**settings: str) -> Config:
    """The settings with these in the environment."""
    return loading.load({}, in_environment(**settings))


def problems(file: Path | None = None, flags: Mapping[str, str] | None = None, **settings: str) -> list[str]:
    with pytest.raises(ConfigError) as raised:
        loading.load(flags or {}, in_environment(**settings), file)
    return raised.value.problems


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_defaults_work_without_any_setting() -> None:
    settings = loading.load({}, {})
    assert settings.listen == Listen("127.0.0.1", 8080)
    assert settings.public_url == "http://127.0.0.1:8080"
    assert settings.durability == "power"
    assert settings.ip_storage == "truncated"
    assert set(settings.sources.values()) == {"default"}


def test_a_flag_wins_over_the_environment_which_wins_over_the_file() -> None:
    Path("iwts.toml").write_text('database = "file.db"\nlisten = "0.0.0.0:1"\ndurability = "process"\n')
    environ = in_environment(database="env.db", listen="[::1]:2")
    settings = loading.load({"database": "flag.db", "listen": None}, environ)
    assert (settings.database, settings.listen) == (Path("flag.db"), Listen("::1", 2))
    assert settings.durability == "process"
    assert settings.sources["database"] == "flag --database"
    assert settings.sources["listen"] == "environment IWTS_LISTEN"
    assert settings.sources["durability"] == "iwts.toml line 3"


def test_all_errors_are_reported_together_with_their_places() -> None:
    Path("iwts.toml").write_text('# mine\nlisten = "8080"\nbase_ulr = "https://x"\nsite_name = true\n')
    assert problems(flags={"database": ":memory:"}, durabilty="power", ip_storage="off") == [
        "iwts.toml line 3: base_ulr: unknown setting (did you mean base_url?)",
        "iwts.toml line 4: site_name: put the value in quotation marks",
        "environment IWTS_DURABILTY: unknown setting (did you mean IWTS_DURABILITY?)",
        "iwts.toml line 2: listen = “8080”: use HOST:PORT, for example 127.0.0.1:8080",
        "flag --database: database = “:memory:”: use the path of a file, for example iwts.db",
        "environment IWTS_IP_STORAGE: ip_storage = “off”: use one of: full, truncated, none",
    ]


@pytest.mark.parametrize(
    ("text", "shown", "name"),
    [
        ("postgresql://db/iwts", "postgresql://db/iwts", "iwts"),
        ("postgres://me@db:5433/iwts", "postgresql://db:5433/iwts", "iwts"),
        ("postgresql://me@[::1]:5433/iwts?sslmode=verify-full", "postgresql://[::1]:5433/iwts", "iwts"),
        ("postgresql:///iwts", "postgresql:///iwts", "iwts"),
        ("postgresql:///iwts?host=/run/postgresql&port=5433", "postgresql:///iwts", "iwts"),
        (
            "postgresql://one:5432,two/iw%20ts?target_session_attrs=read-write",
            "postgresql://one:5432,two/iw ts",
            "iw ts",
        ),
        ("postgresql://%2Frun%2Fpostgresql/iwts", "postgresql://%2Frun%2Fpostgresql/iwts", "iwts"),
    ],
)
def test_an_address_of_postgresql_is_shown_without_its_user_and_options(text: str, shown: str, name: str) -> None:
    settings = loaded(database=text)
    assert isinstance(settings.database, PostgresAddress)
    assert (settings.database.uri, str(settings.database), settings.database.name) == (text, shown, name)


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://me:s3cr3t@db/iwts",
        "postgresql://me:s3/cr3t?@db/iwts",
        "postgresql://me:s3@cr3t@db",
        "postgresql://db/iwts?user=me&password=s3cr3t",
        "postgresql://db/iwts?sslpassword=s3cr3t",
        "mysql://me:s3cr3t@db/iwts",
        "postgresql://me:s3cr3t/iwts",
    ],
)
def test_a_password_in_the_address_of_a_database_is_refused_and_not_repeated(text: str) -> None:
    (problem,) = problems(database=text)
    assert problem.startswith("environment IWTS_DATABASE: database: ")
    assert "cr3t" not in problem
    is_found = "@" in text or "?" in text
    assert ("~/.pgpass" in problem and "PGPASSWORD" in problem) == (is_found and not text.startswith("mysql"))


def test_the_files_of_a_server_are_beside_an_sqlite_file_or_in_their_own_folder() -> None:
    assert loaded(database="data/shop.db").stem == Path("data/shop.db")
    assert loaded(database="postgresql://db/shop").stem == Path("iwts")
    assert loaded(database="postgresql://db/shop", data_dir="/srv/shop").folder == Path("/srv/shop")
    (problem,) = problems(database="shop.db", data_dir="/srv/shop")
    assert "beside it" in problem


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("journal_limit", "63 MB"),
        ("journal_limit", "1 TB"),
        ("journal_limit", "off"),
        ("journal_keep", "10"),
        ("journal_keep", "0 minutes"),
        ("journal_keep", "1 hour"),
        ("fronts", "0"),
        ("fronts", "17"),
        ("fronts", "two"),
    ],
)
def test_an_invalid_setting_of_a_server_on_postgresql_is_refused(name: str, text: str) -> None:
    (problem,) = problems(database="postgresql://db/shop", **{name: text})
    assert f"{name} = “{text}”: use a " in problem


def test_only_a_server_on_postgresql_has_several_fronts() -> None:
    assert loaded(database="postgresql://db/shop", fronts="16").fronts == 16
    assert loaded(fronts=" 1 ").fronts == loaded().fronts == 1
    (problem,) = problems(database="shop.db", fronts="2")
    assert problem == (
        "environment IWTS_FRONTS: fronts: an SQLite database has only one; "
        "set database = “postgresql://…”, or remove it"
    )


def test_only_a_server_on_postgresql_has_a_journal() -> None:
    remote = loaded(database="postgresql://db/shop", data_dir="/srv", journal_limit="500 mb", journal_keep="1 minute")
    assert (remote.journal, remote.journal_limit, remote.journal_keep) == (Path("/srv/journal"), 500 << 20, 60)
    assert (loaded().journal_limit, loaded().journal_keep) == (1 << 30, 600)
    for name, text in (("journal_limit", "2 GB"), ("journal_keep", "5 minutes")):
        (problem,) = problems(database="shop.db", **{name: text})
        assert "an SQLite database has no journal" in problem


def test_without_a_local_file_the_installed_one_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = tmp_path / "etc.toml"
    installed.write_text('site_name = "installed"\nip_storage = "none"\n')
    monkeypatch.setattr(loading, "FILES", (loading.FILES[0], installed))
    assert loading.load({}, {}).sources["site_name"] == f"{installed} line 1"
    Path("iwts.toml").write_text('site_name = "here"\n')
    assert loading.load({}, {}).site_name == "here"
    assert loading.load({}, {}).ip_storage == "truncated", "two files would be two places to look for a mistake"
    assert loading.load({}, {}, installed).site_name == "installed"


@needs_root
def test_a_user_without_access_to_the_installed_file_learns_who_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory() as folder:
        installed = Path(folder) / "iwts.toml"
        installed.touch(0o600)
        os.chown(installed, -1, grp.getgrnam("nogroup").gr_gid)
        Path(folder).chmod(0o755)
        monkeypatch.setattr(loading, "FILES", (Path("iwts.toml"), installed))
        os.seteuid(65534)  # who may not even enter the working directory, as in /root
        try:
            assert problems() == [f"{installed}: permission denied; run the command with sudo -u nogroup"]
        finally:
            os.seteuid(0)


def test_a_named_file_must_exist_and_be_toml() -> None:
    assert problems(file=Path("mine.toml")) == ["mine.toml: no such file"]
    Path("mine.toml").write_text("listen 8080")
    assert problems(file=Path("mine.toml"))[0].startswith("mine.toml line 1: Expected '=' after a key")
    Path("mine.toml").write_text('base_url = "https://a.example.com"\nbase_url = "https://b.example.com"\n')
    assert problems(file=Path("mine.toml")) == ["mine.toml line 2: duplicate setting; keep only one of the lines"]
    Path("mine.toml").write_text("# mine\nbase_url = https://a.example.com\n")
    assert problems(file=Path("mine.toml")) == ["mine.toml line 2: put the value in quotation marks"]
    Path("mine.toml").write_bytes(b"\xff\xfe")
    assert problems(file=Path("mine.toml"))[0].startswith("mine.toml: 'utf-8' codec")


def test_proxies_may_be_a_list_in_the_file() -> None:
    Path("iwts.toml").write_text('trusted_proxies = ["127.0.0.1", "fd00::/8"]\n')
    assert loading.load({}, {}).trusted_proxies == (ip_network("127.0.0.1/32"), ip_network("fd00::/8"))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("listen", "localhost"),
        ("listen", ":8080"),
        ("listen", "0.0.0.0:99999"),
        ("listen", "0.0.0.0:0"),
        ("listen", "*:443"),
        ("database", ""),
        ("database", "mysql://db/iwts"),
        ("database", "sqlite:///iwts.db"),
        ("database", "postgresql://db"),
        ("database", "postgresql://db/"),
        ("database", "postgresql://db:port/iwts"),
        ("database", "postgresql://db/iwts/public"),
        ("database", "postgresql://db/iwts?connect_timeout=9"),
        ("data_dir", " "),
        ("base_url", "link.example.com"),
        ("base_url", "https://link.example.com/path"),
        ("base_url", "https://user@link.example.com"),
        ("base_url", "https://link.example.com:0x1"),
        ("base_url", "ftp://link.example.com"),
        ("base_url", "https://exa mple.com"),
        ("base_url", 'https://"><script>'),
        ("base_url", "https://a:"),
        ("trusted_proxies", "10.0.0.1/8"),
        ("trusted_proxies", "proxy"),
        ("limit_requests", "lots"),
        ("disk_floor", ""),
        ("disk_floor", "500"),
        ("disk_floor", "101 %"),
        ("disk_floor", "-1 GB"),
        ("disk_floor", "500 MB 5 %"),
        ("durability", "yes"),
        ("ip_storage", "false"),
        ("site_name", ""),
        ("site_color", "green"),
        ("site_color", "#12345"),
        ("site_logo", "nosuch.svg"),
        ("site_logo", "."),
        ("site_name", "two\nlines"),
        ("site_name", "x" * 41),
    ],
)
def test_an_invalid_value_is_rejected(name: str, text: str) -> None:
    assert len(problems(**{name: text})) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("smtp_host", "mail.example.com:587"),
        ("smtp_host", "smtp://mail.example.com"),
        ("smtp_host", "mail..example.com"),
        ("smtp_host", "x" * 64),
        ("smtp_port", "0"),
        ("smtp_port", "65536"),
        ("smtp_port", "submission"),
        ("smtp_security", "ssl"),
        ("smtp_password_file", "nosuch"),
        ("smtp_password_file", "."),
        ("mail_from", "iwts <links@example.com>"),
        ("owner_email", "me"),
    ],
)
def test_an_invalid_mail_value_is_rejected(name: str, text: str) -> None:
    assert problems(**{name: text})[0].startswith(f"environment IWTS_{name.upper()}: {name} = “{text}”: ")


def test_conflicting_settings_are_reported() -> None:
    Path("iwts.toml").write_text('smtp_security = "None"\nsmtp_host = "mail.example.com"\nsmtp_user = "me"\n')
    assert problems() == [
        "iwts.toml line 2: smtp_host: mail_from is missing",
        "iwts.toml line 3: smtp_user: smtp_password is missing",
        "iwts.toml line 1: smtp_security: the password would be unencrypted; use starttls or tls, or remove smtp_user",
    ]
    Path("iwts.toml").unlink()
    Path("password").write_text("correct horse\n")
    assert problems(smtp_password="x", smtp_password_file="password") == [
        "environment IWTS_SMTP_PASSWORD: smtp_password: smtp_user is missing",
        "environment IWTS_SMTP_PASSWORD_FILE: smtp_password_file: smtp_password is set too; keep only one of them",
    ]


def test_a_password_comes_from_a_setting_or_a_file_and_is_never_shown() -> None:
    Path("password").write_text("correct horse\n")
    mail = {"smtp_host": "mail.example.com", "mail_from": "links@example.com", "smtp_user": "me"}
    settings = loaded(**mail, smtp_password_file="password")
    assert (settings.smtp_password_file, settings.sends_mail) == ("correct horse", True)
    assert "horse" not in repr(settings)
    settings = loaded(**mail, smtp_password="battery staple")
    assert settings.smtp_password == "battery staple"
    assert "battery" not in repr(settings)
    assert "pässword" not in "".join(problems(**mail, smtp_password="pässword"))
    for wrong in ("", "two\nlines", "pässword"):
        Path("password").write_text(wrong)
        (problem,) = problems(**mail, smtp_password_file="password")
        assert not wrong or wrong not in problem


def test_without_a_server_no_mail_is_sent() -> None:
    assert not loaded(owner_email="Me@Example.com").sends_mail
    assert loaded(owner_email="Me@Example.com").owner_email == "me@example.com"
    assert loaded(smtp_host="[::1]", mail_from="links@example.com").smtp_host == "::1"


def test_valid_values_are_read() -> None:
    settings = loaded(base_url="https://Link.Example.com/", limit_create="off", geo_database="a.mmdb", database="x.db")
    assert settings.public_url == "https://link.example.com"
    assert settings.limit_create == Rate(0, 1)
    assert settings.geo_database == Path("a.mmdb")


@pytest.mark.parametrize(
    ("listen", "url"),
    [("0.0.0.0:80", "http://localhost:80"), ("[::]:80", "http://localhost:80"), ("[::1]:8080", "http://[::1]:8080")],
)
def test_without_a_base_url_links_start_with_the_listen_address(listen: str, url: str) -> None:
    assert loading.load({"listen": listen}, {}).public_url == url


def test_every_setting_has_a_field_in_the_config_and_a_help_text() -> None:
    fields = set(config.Config.__dataclass_fields__) - {"texts", "sources"}
    assert {setting.name for setting in SETTINGS} == fields
    assert all(setting.help.endswith((".", "`.")) for setting in SETTINGS)


def test_a_number_in_the_file_needs_no_quotation_marks(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text("smtp_port = 465\n")
    assert loading.load({}, {}, file).smtp_port == 465


@pytest.mark.parametrize(
    ("text", "small", "large"),  # for disks of 2 GB and 2 TB
    [
        ("500 MB, 5 %", (2 << 30) // 20, 500 << 20),
        ("5%,500mb", (2 << 30) // 20, 500 << 20),
        (" 1 GB ", 1 << 30, 1 << 30),
        ("10 %", (2 << 30) // 10, (2 << 40) // 10),
        ("Off", 0, 0),
    ],
)
def test_the_floor_of_free_space_is_a_size_a_share_or_the_smaller_one(text: str, small: int, large: int) -> None:
    floor = loaded(disk_floor=text).disk_floor
    assert (floor.of(2 << 30), floor.of(2 << 40)) == (small, large)


@pytest.mark.parametrize("name", ["home_redirect", "missing_redirect", "imprint_url", "terms_url"])
def test_addresses_of_the_owners_website_are_whole_and_plain(name: str) -> None:
    who = {"create": "owner"}
    for text in (
        "https://www.example.com",
        " http://xn--bcker-gra.example:8080/a/%C3%BC?b=1&c=(d)#e ",
        "https://[2001:db8::1]/",
    ):
        assert getattr(loaded(**who, **{name: text}), name) == text.strip()
    for text in (
        "www.example.com",
        "//www.example.com",
        "javascript:alert(1)",
        "mailto:a@example.com",
        "https://bäcker.example",
        "https://www.example.com/ü",
        "https://www.example.com/a b",
        "https://www.example.com/\r\nSet-Cookie: a=b",
        'https://www.example.com/">',
        "https://someone@www.example.com",
        "https://www.example.com:70000",
        "https://",
    ):
        (problem,) = problems(**who, **{name: text})
        assert problem.endswith("use a whole address as browsers copy it, for example https://www.example.com"), text


def test_who_creates_and_the_passphrase_fit_together() -> None:
    Path("words").write_text("  drei  seehunde \n")
    assert loaded(create="passphrase", create_passphrase_file="words").passphrase == "drei seehunde"
    assert loaded(create=" Passphrase ", create_passphrase="ق ط ة").passphrase == "ق ط ة"
    assert loaded(create="owner", home_redirect="https://www.example.com").create == "owner"
    for given, told in (
        ({"create": "nobody"}, "use one of: anyone, passphrase, owner"),
        ({"create": "passphrase"}, "create_passphrase is missing"),
        ({"create_passphrase": "drei seehunde"}, "no one is asked for it"),
        ({"create": "owner", "create_passphrase_file": "words"}, "no one is asked for it"),
        ({"create": "passphrase", "create_passphrase": "drei", "create_passphrase_file": "words"}, "keep only one"),
        ({"create": "passphrase", "create_passphrase": "abc"}, "use 4 to 100 printable characters"),
        ({"create": "passphrase", "create_passphrase": "drei\0seehunde"}, "use 4 to 100 printable characters"),
        ({"create": "passphrase", "create_passphrase_file": "none"}, "No such file"),
        ({"home_redirect": "https://www.example.com"}, "it would hide the form"),
        (
            {"create": "owner", "base_url": "https://l.example", "home_redirect": "https://L.example:443/x"},
            "go in circles",
        ),
        ({"base_url": "https://l.example:444", "missing_redirect": "https://l.example:444"}, "go in circles"),
    ):
        (problem,) = problems(**given)
        assert told in problem
    assert "abc" not in problems(create="passphrase", create_passphrase="abc")[0], "it is a secret"


def test_an_owners_words_are_read_from_a_file() -> None:
    Path("words").write_text("# ours\nKumar*\n  e-sigara  # and more\n\nbad word\nкурить\nسبّ\n")
    assert loaded(slug_words_file="words").slug_words_file == ("kumar*", "e-sigara", "badword", "курить", "سبّ")
    for content, told in (
        ("ok1\nno\n", "“no”: use words of 3 to 40 letters and digits, one on each line"),
        ("*\n", "“*”: use words of 3 to 40"),
        ("a.b.c", "“a.b.c”: use words"),
        ("x" * 41, "use words of 3 to 40"),
        ("\n".join(f"word{n}" for n in range(20_001)), "use at most 20,000 words"),
        ("", "the file is empty"),
    ):
        Path("words").write_text(content)
        (problem,) = problems(slug_words_file="words")
        assert told in problem


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", ""),
        (" Ops@Example.com ", "ops@example.com"),
        ("https://www.example.com/@ops", "https://www.example.com/@ops"),
    ],
)
def test_a_contact_is_an_email_address_or_a_page(text: str, value: str) -> None:
    assert loaded(security_contact=text).security_contact == value


@pytest.mark.parametrize(
    "text", ["http://www.example.com", "+14155550132", "mailto:a@example.com", "a@example.com\nX: y"]
)
def test_any_other_contact_is_refused(text: str) -> None:
    (problem,) = problems(security_contact=text)
    assert "security_contact" in problem
