-- Times are UTC microseconds. AUTOINCREMENT: an id is never used again, so nothing that still
-- mentions a deleted row (a batch of visits on its way to the file) can meet another one's.

CREATE TABLE secret (            -- keys of this instance, made at its first start
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
);

CREATE TABLE email (             -- where links are mailed to; gone with the last link that names it
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  address TEXT NOT NULL UNIQUE
);

CREATE TABLE link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT UNIQUE,                  -- NULL: it was deleted, and its visits are still to go
  label TEXT NOT NULL,
  message TEXT NOT NULL,
  routing TEXT NOT NULL CHECK (routing IN ('first', 'pick', 'turn')),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  turn INTEGER NOT NULL DEFAULT -1,  -- position of the number that served last; -1: none yet
  visitor_code TEXT NOT NULL DEFAULT '',  -- Argon2id of what visitors type before the chat opens
  code TEXT NOT NULL DEFAULT '',          -- Argon2id of what opens the panel together with the slug
  email INTEGER REFERENCES email (id),
  stats_digest BLOB UNIQUE,          -- of the secret in the shared link to the statistics
  form_digest BLOB UNIQUE,           -- of the one-time token of the form that made it
  seal INTEGER,                      -- checksum of all that decides where the link leads
  stats_since INTEGER NOT NULL DEFAULT 0,  -- statistics of before were deleted
  has_old_visits INTEGER NOT NULL DEFAULT 0,  -- 1: some of what was deleted then is still to go
  created_at INTEGER NOT NULL
);

CREATE INDEX link_old ON link (id) WHERE has_old_visits;
CREATE INDEX link_email ON link (email) WHERE email IS NOT NULL;

CREATE TABLE management (        -- management links; those that were mailed are kept apart
  digest BLOB PRIMARY KEY,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  mailed_at INTEGER              -- NULL: shown in the browser
);
CREATE INDEX management_link ON management (link);

CREATE TABLE slug (              -- every slug that ever existed; it outlives its link
  slug TEXT PRIMARY KEY,
  link INTEGER REFERENCES link (id) ON DELETE SET NULL,
  former_link INTEGER,           -- id of the deleted link that had it last; slug_claim says who may take it again
  seal INTEGER                   -- checksum of slug and link
);
CREATE INDEX slug_link ON slug (link);
CREATE INDEX slug_former ON slug (former_link) WHERE former_link IS NOT NULL;

CREATE TABLE slug_claim (        -- who had a right to a deleted link, and so to its slugs
  former_link INTEGER NOT NULL,
  digest BLOB NOT NULL,          -- of a creator's cookie or of a management link
  PRIMARY KEY (former_link, digest)
);
CREATE INDEX slug_claim_digest ON slug_claim (digest);

CREATE TABLE number (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,     -- 0, 1, 2 …
  digits TEXT NOT NULL,
  label TEXT NOT NULL,
  message TEXT NOT NULL,         -- empty: the link's message
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  UNIQUE (link, position)
);

CREATE TABLE creator (           -- a browser that made or opened links; no account
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,
  created_at INTEGER NOT NULL
);

CREATE TABLE creator_link (
  creator INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  added_at INTEGER NOT NULL,
  PRIMARY KEY (creator, link)
);
CREATE INDEX creator_link_link ON creator_link (link);

CREATE TABLE agent (             -- distinct User-Agents; what they mean is filled in later and can be filled in anew
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL UNIQUE,
  device TEXT, os TEXT, browser TEXT, app TEXT
);

CREATE INDEX agent_new ON agent (id) WHERE device IS NULL;

CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);

CREATE TABLE visit (             -- narrow: strings are ids; no foreign key but the link's, which deletes
  id INTEGER PRIMARY KEY,        -- time-ordered, made by the process that answered
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  number INTEGER NOT NULL,
  country TEXT NOT NULL,         -- two letters, or empty
  agent INTEGER NOT NULL,
  referrer INTEGER,
  campaign INTEGER,
  visitor INTEGER NOT NULL,      -- the same for one visitor on one UTC day; see day_key
  ip BLOB                        -- packed; as much of it as ip_storage allows
);
CREATE INDEX visit_link_at ON visit (link, at);

CREATE TABLE tally (             -- what is counted but is no visit, by UTC hour
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  hour INTEGER NOT NULL,         -- hours since 1970
  kind TEXT NOT NULL CHECK (kind IN ('preview', 'bot', 'view')),
  n INTEGER NOT NULL,
  PRIMARY KEY (link, hour, kind)
);

CREATE TABLE tally_month (       -- the same by UTC month, so that years are added up at once
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  month INTEGER NOT NULL,        -- year * 12 + month - 1
  kind TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (link, month, kind)
);

-- Rollups: visits counted beforehand, for links that have many; see statistics/rollups.py.

CREATE TABLE rollup_progress (   -- one row
  last_visit INTEGER NOT NULL    -- visits up to this id are counted
);
INSERT INTO rollup_progress (last_visit) VALUES (0);

CREATE TABLE link_total (        -- how many visits are counted of a link, and how far its rollups are
  link INTEGER PRIMARY KEY REFERENCES link (id) ON DELETE CASCADE,
  visits INTEGER NOT NULL,       -- up to rollup_progress
  has_rollups INTEGER NOT NULL DEFAULT 0,    -- the tables below are up to there too
  paired_until INTEGER NOT NULL DEFAULT 0,   -- UTC day (days since 1970); those before it have pairs, if that pays
  kept_from INTEGER NOT NULL DEFAULT 0       -- visits of before this time are not kept any more
);
CREATE INDEX link_total_many ON link_total (visits) WHERE NOT has_rollups;

CREATE TABLE dimension_value (   -- what a link's visits are counted by: of the dimension '' all, of 'number' the id
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  dimension TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (link, dimension, text)
);

CREATE TABLE day_count (
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  day INTEGER NOT NULL,          -- UTC, days since 1970
  value INTEGER NOT NULL,        -- id of a dimension_value
  visits INTEGER NOT NULL,
  visit_times BLOB NOT NULL,     -- statistics/series.py: in which quarters of an hour they were
  unique_times BLOB NOT NULL,    -- the same of visitors who came first that day
  PRIMARY KEY (link, day, value)
) WITHOUT ROWID;

CREATE TABLE month_count (
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  month INTEGER NOT NULL,        -- UTC, year * 12 + month - 1
  value INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, month, value)
) WITHOUT ROWID;

CREATE TABLE pair_period (       -- UTC days of a link that are over and of which pairs are counted
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,
  end_day INTEGER NOT NULL,      -- the first that is not in it
  PRIMARY KEY (link, first_day)
) WITHOUT ROWID;

CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;

CREATE TABLE recent_visitor (    -- who came to links with rollups on the last two counted days, and how
  day INTEGER NOT NULL,
  link INTEGER NOT NULL,         -- no reference: whoever deletes a link would read all of this
  visitor INTEGER NOT NULL,
  number INTEGER NOT NULL,
  referrer INTEGER NOT NULL,     -- 0: none
  campaign INTEGER NOT NULL,     -- 0: none
  PRIMARY KEY (day, link, visitor, number, referrer, campaign)
) WITHOUT ROWID;

CREATE TABLE spill_progress (    -- one row
  last_batch INTEGER NOT NULL,   -- the last that came from the spill file
  first_waiting INTEGER          -- the first that waits there; NULL: none. Visits with higher ids may still come
);
INSERT INTO spill_progress (last_batch) VALUES (0);

CREATE TABLE day_key (           -- keys of the visitor hashes; thrown away after two days
  day INTEGER PRIMARY KEY,       -- days since 1970
  key BLOB NOT NULL
);

CREATE TABLE message (           -- to the owner
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('contact', 'report')),
  slug TEXT NOT NULL,            -- of the link that is reported, or empty
  address TEXT NOT NULL,         -- to answer to, or empty
  text TEXT NOT NULL,
  created_at INTEGER NOT NULL
);

CREATE TABLE policy (            -- the privacy page as it last changed; one row
  digest BLOB PRIMARY KEY,       -- of its text, as this instance's settings make it
  changed_at INTEGER NOT NULL
);

CREATE TABLE outbox (            -- mails on their way; their text is written when they are sent, so that no secret waits here
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  address TEXT NOT NULL,
  language TEXT NOT NULL,
  link INTEGER REFERENCES link (id) ON DELETE CASCADE,        -- this one's management link
  message INTEGER REFERENCES message (id) ON DELETE CASCADE,  -- this message; with neither: all links of the address
  tries INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL
);
CREATE INDEX outbox_due ON outbox (due_at);

CREATE TABLE mailed (            -- how many mails an address got, or a link caused, on a day
  day INTEGER NOT NULL,          -- days since 1970
  digest BLOB NOT NULL,          -- keyed, of the one or the other
  n INTEGER NOT NULL,
  PRIMARY KEY (day, digest)
);
