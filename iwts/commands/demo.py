"""`iwts demo`."""

from argparse import Namespace

from iwts import tokens
from iwts.clock import now
from iwts.commands import invented
from iwts.commands.common import database, print_json, print_progress, say
from iwts.commands.parser import Commands, count
from iwts.commands.shown import print_link
from iwts.errors import IwtsError
from iwts.links import store as links
from iwts.links.described import describe
from iwts.settings.config import Config
from iwts.storage.engines import sole_use
from iwts.visits import store as visits
from iwts.visits.ids import Ids


def register(top: Commands) -> None:
    about = (
        "The database must be new; choose its file with --database. All phone numbers and visitors are fictitious. "
        "The output includes the secret link of each link."
    )
    parser = top.add("demo", make, "fill a new database with sample links and visits", about, json=True)
    parser.add_argument(
        "--visits", type=count, required=True, metavar="N", help="number of visits, spread over two years"
    )
    parser.add_argument("--links", type=count, default=6, metavar="M", help="number of links (default: 6)")
    parser.add_argument(
        "--seed", type=int, default=1, metavar="S", help="random seed: the same seed repeats the visits (default: 1)"
    )


def make(settings: Config, options: Namespace) -> None:
    from iwts.statistics.rollup_job import RollupJob

    until = now()
    made, done, ids = [], 0, Ids()
    with (
        sole_use(settings.database),  # these large writes would make a server's visitors wait
        database(settings, make=True, clock=lambda: until - invented.PERIOD) as db,
    ):
        with db.write() as tx:
            if links.count(tx):  # sample visits could not be told from real ones later
                text = "%(database)s already contains links; name another one with --database"
                raise IwtsError(text, database=settings.database)
            for draft in invented.drafts(options.links):
                secret = tokens.new()
                made.append((links.create(tx, draft, tokens.digest(secret)), secret))
        of_links = [link for link, _ in made]
        for batch in invented.batches(of_links, options.visits, options.seed, until, settings.ip_storage):
            with db.write() as tx:
                visits.record(tx, batch, ids)
            db.checkpoint()
            done += len(batch.visits)
            print_progress(done, options.visits, "visits")
    with database(settings) as db:  # with today's clock
        rollup_job = RollupJob(db)
        while rollup_job.step():
            db.checkpoint()
    if options.json:
        print_json({"links": [describe(settings.public_url, link, secret) for link, secret in made], "visits": done})
        return
    for link, secret in made:
        print_link(settings, link)
        say(f"  secret link, shown only once: {settings.public_url}/m/{secret}")
    say(f"Created {done:,} visits over two years. To see them, run: iwts serve --database {settings.database}")
