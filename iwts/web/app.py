"""The web application: the table of all routes, and the error handling around each page."""

from collections.abc import Callable
from typing import Any

from bottle import Bottle, HTTPResponse, request

from iwts.errors import AWAY
from iwts.instance.service import Service
from iwts.web.admin import api as admin_api
from iwts.web.admin import audit, blocks, gate, login, numbers, overview, reports, settings, transfer
from iwts.web.admin import links as admin_links
from iwts.web.admin import webhooks as admin_webhooks
from iwts.web.api import metrics, routes
from iwts.web.api import page as api_page
from iwts.web.frame import failures, static
from iwts.web.frame.context import Context
from iwts.web.frame.forms import Button, Form, Page, Tokenless
from iwts.web.frame.guard import Application, guarded
from iwts.web.links import (
    agent,
    agents,
    api,
    browsers,
    by_code,
    campaigns,
    create,
    forget,
    my,
    own_hours,
    panel,
    picked,
    poster,
    qr,
    recover,
    replace,
    secret,
    several,
    share_several,
    sharing,
    table,
    webhooks,
)
from iwts.web.site import contact, privacy, security_txt, send, typed, visit
from iwts.web.statistics import export
from iwts.web.statistics import page as stats

ROUTES: tuple[tuple[str, str, Page], ...] = (
    ("GET", "/", create.form),
    ("POST", "/", Form(create.create, again=create.form)),
    ("GET", "/my", my.links),
    ("POST", "/my/import", Form(my.import_, again=my.links)),
    ("POST", "/my/picked", Form(picked.act, again=my.links, adds=False)),
    ("GET", "/my/tag", picked.tags_page),
    ("POST", "/my/tag", Form(picked.tag, again=picked.tags_page)),
    ("GET", "/my/replace", replace.page),
    ("POST", "/my/replace", Form(replace.replace, again=replace.page)),
    ("GET", "/my/hours", several.page),
    ("POST", "/my/hours", Form(several.change, again=several.page)),
    ("GET", "/my/pause", several.page),
    ("POST", "/my/pause", Form(several.change, again=several.page)),
    ("POST", "/my/undo", Button(replace.undo, again=my.links, adds=False)),
    ("GET", "/my/table", table.page),
    ("POST", "/my/table", Form(table.create, again=table.page)),
    ("GET", "/my/made", table.made),
    ("POST", "/my/made", Button(table.saved, again=table.made, adds=False)),
    ("GET", "/my/made.csv", table.made_csv),
    ("GET", "/my/share", share_several.page),
    ("POST", "/my/share", Form(share_several.share, again=share_several.page)),
    ("POST", "/my/unshare", Button(share_several.stop, again=share_several.page, adds=False)),
    ("GET", "/my/forget", my.ask_to_forget),
    ("POST", "/my/forget", Button(my.forget, again=my.ask_to_forget, adds=False)),
    ("GET", "/send", send.moved),
    ("GET", "/send/", send.form),
    ("GET", "/send/worker.js", send.worker),
    ("GET", "/open", by_code.form),
    ("POST", "/open", Form(by_code.open_panel, again=by_code.form, too_many=by_code.TOO_MANY, unavailable=AWAY[1])),
    ("GET", "/recover", recover.form),
    ("POST", "/recover", Form(recover.send, again=recover.form)),
    ("GET", "/forget/<token>", forget.ask),
    ("POST", "/forget/<token>", Button(forget.forget, again=forget.ask, adds=False)),
    ("GET", "/m/<token>", panel.open_by_secret),
    ("POST", "/m/<token>", Button(panel.press, again=panel.look_again)),
    ("GET", "/manage/<slug>", panel.panel),
    ("POST", "/manage/<slug>", Form(panel.save, again=panel.unsaved)),
    ("POST", "/manage/<slug>/disable", Button(panel.disable, again=panel.panel, adds=False)),
    ("POST", "/manage/<slug>/enable", Button(panel.enable, again=panel.panel, adds=False)),
    ("POST", "/manage/<slug>/delete", Form(panel.delete, again=panel.panel, adds=False)),
    ("POST", "/manage/<slug>/delete-statistics", Button(panel.delete_statistics, again=panel.panel, adds=False)),
    ("GET", "/manage/<slug>/ready", secret.ready),
    ("GET", "/manage/<slug>/secret", secret.page),
    ("POST", "/manage/<slug>/secret", Button(secret.renew, again=panel.panel, adds=False)),
    ("POST", "/manage/<slug>/saved", Button(secret.saved, again=secret.page, adds=False)),
    ("POST", "/manage/<slug>/share", Button(sharing.share, again=stats.link)),
    ("POST", "/manage/<slug>/unshare", Button(sharing.unshare, again=stats.link, adds=False)),
    ("POST", "/manage/<slug>/sign-out", Button(browsers.sign_out, again=panel.panel, adds=False)),
    ("GET", "/manage/<slug>/agent", agents.page),
    ("POST", "/manage/<slug>/agent", Button(agents.act, again=panel.panel)),
    ("GET", "/manage/<slug>/hours", own_hours.page),
    ("POST", "/manage/<slug>/hours", Form(own_hours.save, again=own_hours.page)),
    ("GET", "/manage/<slug>/api", api.page),
    ("GET", "/manage/<slug>/api/token", api.form),
    ("POST", "/manage/<slug>/api/token", Form(api.add, again=api.form)),
    ("GET", "/manage/<slug>/api/webhook", webhooks.form),
    ("POST", "/manage/<slug>/api/webhook", Form(webhooks.add, again=webhooks.form)),
    ("GET", "/manage/<slug>/api/webhooks/<id_>", webhooks.page),
    ("POST", "/manage/<slug>/api/webhooks/<id_>", Form(webhooks.change, again=webhooks.page, adds=False)),
    ("POST", "/manage/<slug>/api/revoke", Button(api.end, again=api.page, adds=False)),
    ("POST", "/manage/<slug>/campaigns", Form(campaigns.change, again=panel.panel)),
    ("GET", "/manage/<slug>/qr", qr.page),
    ("GET", "/manage/<slug>/poster", poster.page),
    ("GET", "/stats", stats.all_),
    ("GET", "/stats/<file:re:(?:visits|summary)\\.(?:csv|json)>", export.all_),
    ("GET", "/stats/<slug>", stats.link),
    ("GET", "/stats/<slug>/<file>", export.link),
    ("GET", "/s/<token>", stats.shared),
    ("GET", "/api", api_page.show),
    ("GET", "/a/<token>", agent.page),
    ("GET", "/a/<token>/manifest.webmanifest", agent.manifest),
    ("POST", "/a/<token>", Form(agent.change, again=agent.page, adds=False)),
    ("GET", "/a/<token>/hours", own_hours.agents_page),
    ("POST", "/a/<token>/hours", Form(own_hours.save_agents, again=own_hours.agents_page)),
    ("GET", "/create/slug", typed.slug),
    ("POST", "/create/phone", Tokenless(typed.phone)),  # changes nothing
    ("GET", "/contact", contact.form),
    ("POST", "/contact", Form(contact.send, again=contact.unsent)),
    ("GET", "/report", contact.form),
    ("POST", "/report", Form(contact.send, again=contact.unsent)),
    ("GET", "/privacy", privacy.page),
    ("GET", "/metrics", metrics.page),
    ("GET", "/.well-known/security.txt", security_txt.file),
    # The owner's pages: `gate` keeps everyone else out.
    ("GET", "/admin", overview.page),
    ("GET", "/admin/login", login.form),
    (
        "POST",
        "/admin/login",
        Form(login.log_in, again=login.form, too_many=login.TOO_MANY, unavailable=AWAY[1], adds=False),
    ),
    ("GET", "/admin/login/<token>", login.link),
    ("POST", "/admin/login/<token>", Button(login.log_in_by_link, again=login.link, adds=False)),
    ("POST", "/admin/logout", Button(login.log_out, again=overview.page, adds=False)),
    ("GET", "/admin/sessions", login.list_),
    ("POST", "/admin/sessions", Button(login.end, again=login.list_, adds=False)),
    ("GET", "/admin/blocks", blocks.page),
    ("POST", "/admin/blocks", Form(blocks.add, again=blocks.page, adds=False)),
    ("POST", "/admin/blocks/remove", Button(blocks.remove, again=blocks.page, adds=False)),
    ("GET", "/admin/api", admin_api.page),
    ("GET", "/admin/api/token", admin_api.form),
    ("POST", "/admin/api/token", Form(admin_api.add, again=admin_api.form, adds=False)),
    ("GET", "/admin/api/webhook", admin_webhooks.form),
    ("POST", "/admin/api/webhook", Form(admin_webhooks.add, again=admin_webhooks.form, adds=False)),
    ("GET", "/admin/api/webhooks/<id_>", admin_webhooks.page),
    ("POST", "/admin/api/webhooks/<id_>", Form(admin_webhooks.change, again=admin_webhooks.page, adds=False)),
    ("POST", "/admin/api/revoke", Button(admin_api.end, again=admin_api.page, adds=False)),
    ("GET", "/admin/settings", settings.page),
    ("GET", "/admin/audit", audit.page),
    ("GET", "/admin/audit.csv", audit.export),
    ("GET", "/admin/links", admin_links.list_),
    ("POST", "/admin/links", Button(admin_links.act, again=admin_links.list_, adds=False)),
    ("GET", "/admin/links/delete", admin_links.ask),
    ("POST", "/admin/links/delete", Button(admin_links.delete, again=admin_links.ask, adds=False)),
    ("GET", "/admin/links/block", numbers.ask),
    ("POST", "/admin/links/block", Form(numbers.block, again=numbers.ask, adds=False)),
    ("GET", "/admin/links/<slug>/transfer", transfer.ask),
    ("POST", "/admin/links/<slug>/transfer", Button(transfer.transfer, again=transfer.ask, adds=False)),
    ("GET", "/admin/reports", reports.page),
    ("GET", "/admin/reports/<id_>", reports.page),
    ("POST", "/admin/reports/<id_>", Form(reports.decide, again=reports.page, adds=False)),
    ("GET", "/static/<name>", static.file),
    ("GET", "/<slug>/qr.svg", qr.svg),
    ("GET", "/<slug>/qr.png", qr.png),
    ("GET", "/<slug>/qr.pdf", qr.pdf),
    ("GET", "/<slug>+", visit.where),
    ("GET", "/<slug>", visit.shown),
    ("GET", "/<slug>/", visit.slashed),
    ("POST", "/<slug>", Tokenless(visit.enter)),  # visitors have no cookie to bind a token to
    ("ANY", "/", visit.nothing),
    ("ANY", "/<path:path>", visit.nothing),
)


def application(service: Service) -> Application:
    """Return the WSGI application that serves `service`."""
    app = Bottle()
    app.catchall = False  # failures.py shows errors, not Bottle
    app.default_error_handler = lambda error: f"{error.status_line}\n"  # for paths that match no route, such as “*”
    routes.add_to(app, service)
    for method, path, page in ROUTES:
        app.route(path, method, _around(service, gate.guarded(path, page)))
    return guarded(app, https=service.config.public_url.startswith("https:"))


def _around(service: Service, page: Page) -> Callable[..., HTTPResponse]:
    def run(**arguments: Any) -> HTTPResponse:
        c = Context(service, request.environ)
        try:
            if not c.is_for_any_name:
                c.require_own_name()
            answer = page(c, **arguments)
        except Exception as error:  # noqa: BLE001 (failures.py answers every error)
            answer = failures.page(c, error)
        if answer.status_code == 404 and c.method == "GET" and c.mended:
            return c.see_other(c.mended)
        return answer

    return run
