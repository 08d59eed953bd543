"""The web application: every address in one table, and what happens around each page."""

from collections.abc import Callable
from typing import Any

from bottle import Bottle, HTTPResponse, request

from iwts.instance.service import Service
from iwts.web.frame import failures, static
from iwts.web.frame.context import Context
from iwts.web.frame.guard import Application, guarded
from iwts.web.links import by_code, create, forget, my, panel, poster, qr, recover, rights
from iwts.web.site import api, contact, privacy, send, visit
from iwts.web.statistics import export
from iwts.web.statistics import page as stats

Page = Callable[..., HTTPResponse]

ROUTES: tuple[tuple[str, str, Page], ...] = (
    ("GET", "/", create.form),
    ("POST", "/", create.create),
    ("GET", "/my", my.links),
    ("POST", "/my/import", my.import_),
    ("GET", "/my/forget", my.ask_to_forget),
    ("POST", "/my/forget", my.forget),
    ("GET", "/send", send.moved),
    ("GET", "/send/", send.form),
    ("GET", "/send/worker.js", send.worker),
    ("GET", "/open", by_code.form),
    ("POST", "/open", by_code.open_panel),
    ("GET", "/recover", recover.form),
    ("POST", "/recover", recover.send),
    ("GET", "/forget/<token>", forget.ask),
    ("POST", "/forget/<token>", forget.forget),
    ("GET", "/m/<token>", panel.open_by_secret),
    ("POST", "/m/<token>", panel.take_again),
    ("GET", "/manage/<slug>", panel.panel),
    ("POST", "/manage/<slug>", panel.save),
    ("POST", "/manage/<slug>/disable", panel.disable),
    ("POST", "/manage/<slug>/enable", panel.enable),
    ("POST", "/manage/<slug>/delete", panel.delete),
    ("POST", "/manage/<slug>/delete-statistics", panel.delete_statistics),
    ("POST", "/manage/<slug>/secret", rights.renew_secret),
    ("POST", "/manage/<slug>/share", rights.share),
    ("POST", "/manage/<slug>/unshare", rights.unshare),
    ("GET", "/manage/<slug>/qr", qr.page),
    ("GET", "/manage/<slug>/poster", poster.page),
    ("GET", "/stats", stats.all_),
    ("GET", "/stats/<file:re:(?:visits|summary)\\.(?:csv|json)>", export.all_),
    ("GET", "/stats/<slug>", stats.link),
    ("GET", "/stats/<slug>/<file>", export.link),
    ("GET", "/s/<token>", stats.shared),
    ("GET", "/api/v1/slug", api.slug),
    ("POST", "/api/v1/phone", api.phone),
    ("GET", "/contact", contact.form),
    ("POST", "/contact", contact.send),
    ("GET", "/report", contact.form),
    ("POST", "/report", contact.send),
    ("GET", "/privacy", privacy.page),
    ("GET", "/static/<name>", static.file),
    ("GET", "/<slug>/qr.svg", qr.svg),
    ("GET", "/<slug>/qr.png", qr.png),
    ("GET", "/<slug>/qr.pdf", qr.pdf),
    ("GET", "/<slug>+", visit.where),
    ("GET", "/<slug>", visit.shown),
    ("GET", "/<slug>/", visit.slashed),
    ("POST", "/<slug>", visit.enter),
    ("ANY", "/", visit.nothing),
    ("ANY", "/<path:path>", visit.nothing),
)


def application(service: Service) -> Application:
    """The WSGI application that serves `service`."""
    app = Bottle()
    app.catchall = False  # errors are told by failures.py, not by Bottle
    app.default_error_handler = lambda error: f"{error.status_line}\n"  # for what no route matches, such as “*”
    for method, path, page in ROUTES:
        app.route(path, method, _around(service, page))
    return guarded(app, https=service.config.public_url.startswith("https:"))


def _around(service: Service, page: Page) -> Callable[..., HTTPResponse]:
    def run(**arguments: Any) -> HTTPResponse:
        c = Context(service, request.environ)
        try:
            # The front counts requests, the web what they do.
            if c.method == "POST" and page is not api.phone:
                c.use(service.limit_forms)
            return page(c, **arguments)
        except Exception as error:  # noqa: BLE001 (told by one place, whatever it is)
            return failures.page(c, error)

    return run
