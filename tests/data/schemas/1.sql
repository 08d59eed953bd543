PRAGMA application_id=1230459987;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE act (               -- the owner's acts, for 400 days
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  name TEXT NOT NULL,            -- of the command that does it
  subject TEXT NOT NULL,         -- name of a link or number of a message, or empty
  way TEXT NOT NULL CHECK (way IN ('command', 'panel', 'api')),
  address TEXT NOT NULL,         -- as much of the owner's as ip_storage keeps; empty for a command
  is_logged INTEGER NOT NULL DEFAULT 0 CHECK (is_logged IN (0, 1))  -- 1: the server has written it to its log
);
INSERT INTO "act" VALUES(1,1795348800000000,'links add','shop','command','',0);
CREATE TABLE agent (             -- distinct User-Agents; their meaning is filled in later, and can be filled in again
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL UNIQUE,
  device TEXT, os TEXT, browser TEXT, app TEXT,
  search INTEGER NOT NULL DEFAULT 0    -- as in `source`
);
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','',0);
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','',0);
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp',0);
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','',0);
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','',0);
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','',0);
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','',0);
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','',0);
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram',0);
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','',0);
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook',0);
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram',0);
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','',0);
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok',0);
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','',0);
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook',0);
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','',0);
INSERT INTO "agent" VALUES(18,'','mobile','unknown','unknown','',0);
INSERT INTO "agent" VALUES(19,'Mozilla/5.0 (Linux; Android 12; CUBOT P60) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','',0);
CREATE TABLE api_token (         -- secrets by which programs use the API
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  digest BLOB NOT NULL UNIQUE,
  scopes TEXT NOT NULL,          -- words of owner/api_tokens.py, with spaces between
  link INTEGER REFERENCES link (id) ON DELETE CASCADE,  -- the only one that it opens; NULL: all
  created_at INTEGER NOT NULL,
  until INTEGER,                 -- NULL: for good
  used_at INTEGER                -- the last use, to a few minutes; NULL: never
);
INSERT INTO "api_token" VALUES(1,'Shop system',X'B1331D72C1AB60C89BA6C123DDE0818235D7F1B1BE2F95940AA887992424EEE4','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
CREATE TABLE block (             -- what the owner keeps out of links and forms
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('number', 'prefix', 'network', 'email', 'name')),
  value TEXT NOT NULL,           -- in the one form that it is looked up by; see links/blocks.py
  reason TEXT NOT NULL,          -- for the owner only; may be empty
  way TEXT NOT NULL CHECK (way IN ('command', 'panel')),  -- how the owner set it
  created_at INTEGER NOT NULL,
  until INTEGER,                 -- NULL: for good
  stopped INTEGER NOT NULL DEFAULT 0,  -- forms that it has refused
  UNIQUE (kind, value)
);
INSERT INTO "block" VALUES(1,'number','14155550188','fraud','command',1795348800000000,1797940800000000,0);
CREATE TABLE budget (            -- used up in part, where several servers share a database; see links/budgets.py
  digest BLOB PRIMARY KEY,       -- of whose it is, keyed
  full_at INTEGER NOT NULL       -- when nothing of it will be used any more
) WITHOUT ROWID;
INSERT INTO "budget" VALUES(X'F1ABE1B083D12D181AE136CFC75B8D18A8ECB43AC4E9D1A36D6A9C75B6016B61',1795348800000000);
CREATE TABLE campaign (          -- kept by the link's creators, also before its first visit
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  name TEXT NOT NULL,            -- as in `source`
  added_at INTEGER NOT NULL,
  archived_at INTEGER,           -- NULL: in use
  PRIMARY KEY (link, name)
) WITHOUT ROWID;
INSERT INTO "campaign" VALUES(1,'receipt',1795348800000000,1795348800000000);
INSERT INTO "campaign" VALUES(1,'window',1795348800000000,NULL);
CREATE TABLE creator (           -- a browser that created or opened links; not an account
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of its cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  used_on INTEGER NOT NULL,      -- the last day of use, days since 1970
  replaces INTEGER REFERENCES creator (id) ON DELETE SET NULL,  -- once its cookie comes back; see links/creators.py
  old_digest BLOB UNIQUE,        -- of the cookie before
  renewed_at INTEGER,            -- when that one ended
  created_at INTEGER NOT NULL
);
INSERT INTO "creator" VALUES(1,X'FA73D4546808BC4195AF4B2896D89717DF9BA970DDFD5E54F39F132F9897DB6A','',20779,NULL,NULL,NULL,1795348800000000);
CREATE TABLE creator_link (
  creator INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  added_at INTEGER NOT NULL,
  PRIMARY KEY (creator, link)
);
INSERT INTO "creator_link" VALUES(1,1,1795348800000000);
INSERT INTO "creator_link" VALUES(1,2,1795348800000000);
CREATE TABLE day_count (
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  day INTEGER NOT NULL,          -- UTC, days since 1970
  value INTEGER NOT NULL,        -- id of a dimension_value
  visits INTEGER NOT NULL,
  visit_times BLOB NOT NULL,     -- the quarter hours of the visits; see statistics/series.py
  unique_times BLOB NOT NULL,    -- the same for each visitor's first visit of the day
  PRIMARY KEY (link, day, value)
) WITHOUT ROWID;
INSERT INTO "day_count" VALUES(1,20070,24,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,36,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,38,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,41,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,52,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,53,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,24,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,38,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,41,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,49,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,52,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,53,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,55,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,56,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,31,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,35,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,38,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,40,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,47,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,50,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,53,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,24,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,35,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,37,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,38,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,42,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,50,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,53,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,55,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,24,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,37,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,38,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,42,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,50,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,53,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,25,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,31,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,33,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,38,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,50,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,53,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,55,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,59,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,26,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,31,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,38,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,53,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,54,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,55,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,61,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,63,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,26,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,31,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,38,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,53,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,54,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,61,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,63,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,24,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,30,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,33,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,38,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,50,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,53,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,55,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,59,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,24,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,34,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,38,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,41,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,49,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,52,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,53,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,55,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,31,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,35,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,38,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,40,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,43,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,47,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,53,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,55,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,26,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,53,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,61,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,24,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,30,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,35,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,38,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,42,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,50,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,53,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,55,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,24,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,38,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,41,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,50,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,52,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,53,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,31,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,32,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,38,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,41,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,49,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,52,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,53,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,55,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,31,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,38,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,39,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,42,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,50,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,53,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,55,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,60,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,31,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,35,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,38,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,40,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,42,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,45,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,53,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,55,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,24,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,30,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,33,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,38,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,53,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,55,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,57,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,59,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,27,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,31,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,38,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,41,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,49,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,52,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,53,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,55,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,41,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,53,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,29,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,35,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,38,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,40,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,42,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,48,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,51,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,53,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,24,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,38,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,41,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,49,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,52,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,53,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,55,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,62,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,29,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,35,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,38,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,40,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,48,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,53,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,28,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,38,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,42,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,44,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,45,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,48,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,53,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,58,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,24,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,32,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,37,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,38,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,42,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,53,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,28,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,38,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,42,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,44,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,45,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,48,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,53,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,58,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,24,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,29,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,38,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,53,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,58,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,36,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,38,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,41,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,52,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,53,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,36,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,37,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,53,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,24,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,30,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,33,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,35,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,38,2,X'3434',X'3434');
INSERT INTO "day_count" VALUES(1,20772,42,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,50,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,53,2,X'3434',X'3434');
INSERT INTO "day_count" VALUES(1,20772,55,2,X'3434',X'3434');
INSERT INTO "day_count" VALUES(1,20772,59,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,64,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,65,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,66,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,6,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,7,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,12,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,16,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,17,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,20,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,22,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,3,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,5,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,6,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,16,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,18,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,20,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,23,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,6,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,11,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,14,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,17,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,19,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,20,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,23,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,3,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,6,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,8,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,11,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,15,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,17,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,23,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,3,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,6,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,7,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,12,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,16,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,20,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,21,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,6,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,8,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,15,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,16,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,17,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,22,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,23,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,2,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,6,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,7,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,9,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,10,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,11,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,12,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,17,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,1,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,4,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,6,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,7,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,13,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,16,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,19,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,20,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,23,1,X'4D',X'4D');
CREATE TABLE day_key (           -- keys of the visitor hashes; deleted after two days
  day INTEGER PRIMARY KEY,       -- days since 1970
  key BLOB NOT NULL
);
INSERT INTO "day_key" VALUES(20779,X'000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F');
CREATE TABLE dimension_value (   -- values that a link's visits are counted by: '' counts all, 'number' has ids, 'closed' is for some only
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  dimension TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (link, dimension, text)
);
INSERT INTO "dimension_value" VALUES(1,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(2,2,'country','AR');
INSERT INTO "dimension_value" VALUES(3,2,'country','BR');
INSERT INTO "dimension_value" VALUES(4,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(5,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(6,2,'','');
INSERT INTO "dimension_value" VALUES(7,2,'os','Android');
INSERT INTO "dimension_value" VALUES(8,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(9,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(10,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(11,2,'number','3');
INSERT INTO "dimension_value" VALUES(12,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(13,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(14,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(15,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(16,2,'number','2');
INSERT INTO "dimension_value" VALUES(17,2,'campaign','');
INSERT INTO "dimension_value" VALUES(18,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(19,2,'country','ID');
INSERT INTO "dimension_value" VALUES(20,2,'referrer','');
INSERT INTO "dimension_value" VALUES(21,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(22,2,'country','SA');
INSERT INTO "dimension_value" VALUES(23,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(24,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(25,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(26,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(27,1,'country','CO');
INSERT INTO "dimension_value" VALUES(28,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(29,1,'country','MX');
INSERT INTO "dimension_value" VALUES(30,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(31,1,'os','Android');
INSERT INTO "dimension_value" VALUES(32,1,'country','ID');
INSERT INTO "dimension_value" VALUES(33,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(34,1,'country','FR');
INSERT INTO "dimension_value" VALUES(35,1,'referrer','');
INSERT INTO "dimension_value" VALUES(36,1,'country','MA');
INSERT INTO "dimension_value" VALUES(37,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(38,1,'number','1');
INSERT INTO "dimension_value" VALUES(39,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(40,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(41,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(42,1,'campaign','');
INSERT INTO "dimension_value" VALUES(43,1,'country','ES');
INSERT INTO "dimension_value" VALUES(44,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(45,1,'country','BR');
INSERT INTO "dimension_value" VALUES(46,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(47,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(48,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(49,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(50,1,'country','EG');
INSERT INTO "dimension_value" VALUES(51,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(52,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(53,1,'','');
INSERT INTO "dimension_value" VALUES(54,1,'country','TR');
INSERT INTO "dimension_value" VALUES(55,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(56,1,'country','PK');
INSERT INTO "dimension_value" VALUES(57,1,'country','NG');
INSERT INTO "dimension_value" VALUES(58,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(59,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(60,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(61,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(62,1,'country','SA');
INSERT INTO "dimension_value" VALUES(63,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(64,1,'country','unknown');
INSERT INTO "dimension_value" VALUES(65,1,'os','unknown');
INSERT INTO "dimension_value" VALUES(66,1,'browser','unknown');
CREATE TABLE email (             -- where links are mailed to; deleted with the last link that names it
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  address TEXT NOT NULL UNIQUE
);
INSERT INTO "email" VALUES(1,'nour@example.com');
CREATE TABLE late (              -- visits that are not counted yet, though others with higher ids are: they came later
  visit INTEGER PRIMARY KEY REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  link INTEGER NOT NULL          -- the visit's
);
INSERT INTO "late" VALUES(1794748419288408,2);
CREATE TABLE link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT UNIQUE,                  -- NULL: deleted, but some of its visits remain
  label TEXT NOT NULL,
  public_name TEXT NOT NULL DEFAULT '',  -- of the business, for visitors
  public_text TEXT NOT NULL DEFAULT '',  -- a line about it
  message TEXT NOT NULL,
  routing TEXT NOT NULL CHECK (routing IN ('first', 'pick', 'turn')),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  disabled_by_owner INTEGER NOT NULL DEFAULT 0 CHECK (disabled_by_owner IN (0, 1)),  -- 1: only the owner enables it
  turn INTEGER NOT NULL DEFAULT -1,  -- the turn that was taken last; -1: none; see links/routing.py
  visitor_code TEXT NOT NULL DEFAULT '',  -- Argon2id of the code that opens the chat
  code TEXT NOT NULL DEFAULT '',          -- Argon2id of the code that opens the panel together with the slug
  email INTEGER REFERENCES email (id),
  stats_digest BLOB UNIQUE,          -- of the secret in the shared statistics link
  stats_seed TEXT NOT NULL DEFAULT '',  -- which that secret is derived from, with the instance's key; empty: unknown
  form_digest BLOB UNIQUE,           -- of the one-time token of the form that created it
  seal INTEGER,                      -- checksum of everything that decides the link's target
  stats_since INTEGER NOT NULL DEFAULT 0,  -- older visits have been deleted, or will be
  has_old_visits INTEGER NOT NULL DEFAULT 0,  -- 1: some visits from before stats_since remain
  created_at INTEGER NOT NULL,
  zone TEXT NOT NULL DEFAULT '',     -- IANA name of the time zone of its hours
  hours TEXT NOT NULL DEFAULT '',    -- as links/hours.py reads them; empty: always open
  exceptions TEXT NOT NULL DEFAULT '',  -- days with other hours
  closed TEXT NOT NULL DEFAULT 'anyway' CHECK (closed IN ('anyway', 'message', 'page', 'number')),  -- what it does then
  closed_message TEXT NOT NULL DEFAULT '',
  night TEXT NOT NULL DEFAULT '',    -- digits of the number that answers while all others are closed
  agents_see_all INTEGER NOT NULL DEFAULT 0 CHECK (agents_see_all IN (0, 1)),  -- 1: each agent sees the chats of all
  write_anyway INTEGER NOT NULL DEFAULT 1 CHECK (write_anyway IN (0, 1)),  -- whether its page then opens the chat
  sticky INTEGER NOT NULL DEFAULT 0,  -- days for which a visitor who comes again gets the same number; 0: none
  routed_at INTEGER NOT NULL DEFAULT 0,  -- when its routing last changed; 0: never
  CHECK (active = 0 OR disabled_by_owner = 0)
);
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$S5vXgRDD8VSmkW/LFh2mQA$uwsbTfU30efSzswL2ddUgVIpqolTMganDy3YQJS0zwQ',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',2897172745,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'D2C0CF2B869C808C9BC2D9C7D1D59DB9894A76A2E9EEC5F3A590E1907255FFC3','',NULL,3406054066,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0,0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$S52Hi3hDMBVw4VulK1APSQ$roMHG8iuCzvbie2gVybOXnjPF/ya/YAnz5nqELNCUkw','',NULL,NULL,'',NULL,3014289468,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
CREATE TABLE link_search (       -- what a search reads of each link; derived from the other tables when the link is sealed
  link INTEGER PRIMARY KEY REFERENCES link (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  text TEXT NOT NULL             -- folded: the link's name, then its other texts and its numbers, one in each line
);
INSERT INTO "link_search" VALUES(1,1795348800000000,'active','shop
shop
hello, one cake please
first
+14155550132');
INSERT INTO "link_search" VALUES(2,1795348800000000,'active','team
tomorrow
+4930230000
+493023125118
ana
+442079460959
sam
for sam');
INSERT INTO "link_search" VALUES(3,1795348800000000,'active','secret
+493023125118');
CREATE TABLE link_total (        -- a link's number of counted visits, and the state of its rollups
  link INTEGER PRIMARY KEY REFERENCES link (id) ON DELETE CASCADE,
  visits INTEGER NOT NULL,       -- up to rollup_progress
  has_rollups INTEGER NOT NULL DEFAULT 0,    -- 1: the tables below are up to date as well
  paired_until INTEGER NOT NULL DEFAULT 0,   -- UTC day (days since 1970); earlier days have pairs, where that pays
  kept_from INTEGER NOT NULL DEFAULT 0       -- visits before this time are not kept
);
INSERT INTO "link_total" VALUES(1,31,1,20773,0);
INSERT INTO "link_total" VALUES(2,10,1,20761,0);
CREATE TABLE mailed (            -- number of mails per day to an address, or caused by a link
  day INTEGER NOT NULL,          -- days since 1970
  digest BLOB NOT NULL,          -- of the address or the link, keyed
  n INTEGER NOT NULL,
  PRIMARY KEY (day, digest)
);
INSERT INTO "mailed" VALUES(20779,X'AA124550C9E4CBADA206413BF2B4C2D0',1);
INSERT INTO "mailed" VALUES(20779,X'79A75AFD6F1CFDDA688CF3E2416B00EC',1);
CREATE TABLE management (        -- management links; mailed ones are kept apart
  digest BLOB PRIMARY KEY,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  mailed_at INTEGER              -- NULL: shown in the browser
);
INSERT INTO "management" VALUES(X'66217ED8327E9088C10D18757AF3364451621A1EC8E8546856DF7BE7991FA19B',1,NULL);
INSERT INTO "management" VALUES(X'F4E713148122A39ED3B535B55C937B225563112FCD63EACE4FE7D288813FC2D8',2,NULL);
INSERT INTO "management" VALUES(X'71540C48BA71357380AB67771B8D0A397728D33861E3A21582237E9858C6E00A',3,NULL);
INSERT INTO "management" VALUES(X'42B5421D63DD73818FD215FE903611E9387975771EC36115947E832FD24A995D',1,1795348800000000);
CREATE TABLE message (           -- to the owner
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('contact', 'report')),
  slug TEXT NOT NULL,            -- of the reported link, or empty
  address TEXT NOT NULL,         -- for a reply, or empty
  text TEXT NOT NULL,
  language TEXT NOT NULL DEFAULT 'en',  -- of the page, for the answer
  created_at INTEGER NOT NULL,
  answered_at INTEGER,           -- NULL: not yet
  answer TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''  -- the owner's own
);
INSERT INTO "message" VALUES(1,'report','shop','sam@example.com','This is not a shop.','en',1795348800000000,NULL,'','');
INSERT INTO "message" VALUES(2,'contact','','sam@example.com','The cake was good.','en',1795348800000000,NULL,'','');
CREATE TABLE month_count (
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  month INTEGER NOT NULL,        -- UTC, year * 12 + month - 1
  value INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, month, value)
) WITHOUT ROWID;
INSERT INTO "month_count" VALUES(1,24299,24,1);
INSERT INTO "month_count" VALUES(1,24299,36,1);
INSERT INTO "month_count" VALUES(1,24299,38,1);
INSERT INTO "month_count" VALUES(1,24299,41,1);
INSERT INTO "month_count" VALUES(1,24299,49,1);
INSERT INTO "month_count" VALUES(1,24299,52,1);
INSERT INTO "month_count" VALUES(1,24299,53,1);
INSERT INTO "month_count" VALUES(1,24299,55,1);
INSERT INTO "month_count" VALUES(1,24300,24,1);
INSERT INTO "month_count" VALUES(1,24300,38,1);
INSERT INTO "month_count" VALUES(1,24300,41,1);
INSERT INTO "month_count" VALUES(1,24300,49,1);
INSERT INTO "month_count" VALUES(1,24300,52,1);
INSERT INTO "month_count" VALUES(1,24300,53,1);
INSERT INTO "month_count" VALUES(1,24300,55,1);
INSERT INTO "month_count" VALUES(1,24300,56,1);
INSERT INTO "month_count" VALUES(1,24301,31,1);
INSERT INTO "month_count" VALUES(1,24301,35,1);
INSERT INTO "month_count" VALUES(1,24301,38,1);
INSERT INTO "month_count" VALUES(1,24301,40,1);
INSERT INTO "month_count" VALUES(1,24301,47,1);
INSERT INTO "month_count" VALUES(1,24301,50,1);
INSERT INTO "month_count" VALUES(1,24301,53,1);
INSERT INTO "month_count" VALUES(1,24301,55,1);
INSERT INTO "month_count" VALUES(1,24302,24,1);
INSERT INTO "month_count" VALUES(1,24302,35,1);
INSERT INTO "month_count" VALUES(1,24302,37,1);
INSERT INTO "month_count" VALUES(1,24302,38,1);
INSERT INTO "month_count" VALUES(1,24302,42,1);
INSERT INTO "month_count" VALUES(1,24302,50,1);
INSERT INTO "month_count" VALUES(1,24302,53,1);
INSERT INTO "month_count" VALUES(1,24302,55,1);
INSERT INTO "month_count" VALUES(1,24303,24,1);
INSERT INTO "month_count" VALUES(1,24303,35,1);
INSERT INTO "month_count" VALUES(1,24303,37,1);
INSERT INTO "month_count" VALUES(1,24303,38,1);
INSERT INTO "month_count" VALUES(1,24303,42,1);
INSERT INTO "month_count" VALUES(1,24303,50,1);
INSERT INTO "month_count" VALUES(1,24303,53,1);
INSERT INTO "month_count" VALUES(1,24303,55,1);
INSERT INTO "month_count" VALUES(1,24304,25,1);
INSERT INTO "month_count" VALUES(1,24304,31,1);
INSERT INTO "month_count" VALUES(1,24304,33,1);
INSERT INTO "month_count" VALUES(1,24304,38,1);
INSERT INTO "month_count" VALUES(1,24304,50,1);
INSERT INTO "month_count" VALUES(1,24304,53,1);
INSERT INTO "month_count" VALUES(1,24304,55,1);
INSERT INTO "month_count" VALUES(1,24304,59,1);
INSERT INTO "month_count" VALUES(1,24306,26,1);
INSERT INTO "month_count" VALUES(1,24306,31,1);
INSERT INTO "month_count" VALUES(1,24306,38,1);
INSERT INTO "month_count" VALUES(1,24306,53,1);
INSERT INTO "month_count" VALUES(1,24306,54,1);
INSERT INTO "month_count" VALUES(1,24306,55,1);
INSERT INTO "month_count" VALUES(1,24306,61,1);
INSERT INTO "month_count" VALUES(1,24306,63,1);
INSERT INTO "month_count" VALUES(1,24307,24,1);
INSERT INTO "month_count" VALUES(1,24307,26,1);
INSERT INTO "month_count" VALUES(1,24307,30,1);
INSERT INTO "month_count" VALUES(1,24307,31,1);
INSERT INTO "month_count" VALUES(1,24307,33,1);
INSERT INTO "month_count" VALUES(1,24307,38,2);
INSERT INTO "month_count" VALUES(1,24307,50,1);
INSERT INTO "month_count" VALUES(1,24307,53,2);
INSERT INTO "month_count" VALUES(1,24307,54,1);
INSERT INTO "month_count" VALUES(1,24307,55,2);
INSERT INTO "month_count" VALUES(1,24307,59,1);
INSERT INTO "month_count" VALUES(1,24307,61,1);
INSERT INTO "month_count" VALUES(1,24307,63,1);
INSERT INTO "month_count" VALUES(1,24308,24,1);
INSERT INTO "month_count" VALUES(1,24308,34,1);
INSERT INTO "month_count" VALUES(1,24308,38,1);
INSERT INTO "month_count" VALUES(1,24308,41,1);
INSERT INTO "month_count" VALUES(1,24308,49,1);
INSERT INTO "month_count" VALUES(1,24308,52,1);
INSERT INTO "month_count" VALUES(1,24308,53,1);
INSERT INTO "month_count" VALUES(1,24308,55,1);
INSERT INTO "month_count" VALUES(1,24309,31,1);
INSERT INTO "month_count" VALUES(1,24309,35,1);
INSERT INTO "month_count" VALUES(1,24309,38,1);
INSERT INTO "month_count" VALUES(1,24309,40,1);
INSERT INTO "month_count" VALUES(1,24309,43,1);
INSERT INTO "month_count" VALUES(1,24309,47,1);
INSERT INTO "month_count" VALUES(1,24309,53,1);
INSERT INTO "month_count" VALUES(1,24309,55,1);
INSERT INTO "month_count" VALUES(1,24310,26,1);
INSERT INTO "month_count" VALUES(1,24310,31,1);
INSERT INTO "month_count" VALUES(1,24310,38,1);
INSERT INTO "month_count" VALUES(1,24310,50,1);
INSERT INTO "month_count" VALUES(1,24310,53,1);
INSERT INTO "month_count" VALUES(1,24310,55,1);
INSERT INTO "month_count" VALUES(1,24310,61,1);
INSERT INTO "month_count" VALUES(1,24310,63,1);
INSERT INTO "month_count" VALUES(1,24311,24,2);
INSERT INTO "month_count" VALUES(1,24311,30,1);
INSERT INTO "month_count" VALUES(1,24311,35,1);
INSERT INTO "month_count" VALUES(1,24311,38,2);
INSERT INTO "month_count" VALUES(1,24311,41,1);
INSERT INTO "month_count" VALUES(1,24311,42,1);
INSERT INTO "month_count" VALUES(1,24311,49,1);
INSERT INTO "month_count" VALUES(1,24311,50,2);
INSERT INTO "month_count" VALUES(1,24311,52,1);
INSERT INTO "month_count" VALUES(1,24311,53,2);
INSERT INTO "month_count" VALUES(1,24311,55,2);
INSERT INTO "month_count" VALUES(1,24312,31,1);
INSERT INTO "month_count" VALUES(1,24312,32,1);
INSERT INTO "month_count" VALUES(1,24312,38,1);
INSERT INTO "month_count" VALUES(1,24312,41,1);
INSERT INTO "month_count" VALUES(1,24312,49,1);
INSERT INTO "month_count" VALUES(1,24312,52,1);
INSERT INTO "month_count" VALUES(1,24312,53,1);
INSERT INTO "month_count" VALUES(1,24312,55,1);
INSERT INTO "month_count" VALUES(1,24313,31,1);
INSERT INTO "month_count" VALUES(1,24313,38,1);
INSERT INTO "month_count" VALUES(1,24313,39,1);
INSERT INTO "month_count" VALUES(1,24313,42,1);
INSERT INTO "month_count" VALUES(1,24313,50,1);
INSERT INTO "month_count" VALUES(1,24313,53,1);
INSERT INTO "month_count" VALUES(1,24313,55,1);
INSERT INTO "month_count" VALUES(1,24313,60,1);
INSERT INTO "month_count" VALUES(1,24314,31,1);
INSERT INTO "month_count" VALUES(1,24314,35,1);
INSERT INTO "month_count" VALUES(1,24314,38,1);
INSERT INTO "month_count" VALUES(1,24314,40,1);
INSERT INTO "month_count" VALUES(1,24314,42,1);
INSERT INTO "month_count" VALUES(1,24314,45,1);
INSERT INTO "month_count" VALUES(1,24314,53,1);
INSERT INTO "month_count" VALUES(1,24314,55,1);
INSERT INTO "month_count" VALUES(1,24315,24,1);
INSERT INTO "month_count" VALUES(1,24315,27,1);
INSERT INTO "month_count" VALUES(1,24315,30,1);
INSERT INTO "month_count" VALUES(1,24315,31,1);
INSERT INTO "month_count" VALUES(1,24315,33,1);
INSERT INTO "month_count" VALUES(1,24315,38,2);
INSERT INTO "month_count" VALUES(1,24315,41,1);
INSERT INTO "month_count" VALUES(1,24315,49,1);
INSERT INTO "month_count" VALUES(1,24315,52,1);
INSERT INTO "month_count" VALUES(1,24315,53,2);
INSERT INTO "month_count" VALUES(1,24315,55,2);
INSERT INTO "month_count" VALUES(1,24315,57,1);
INSERT INTO "month_count" VALUES(1,24315,59,1);
INSERT INTO "month_count" VALUES(1,24316,24,1);
INSERT INTO "month_count" VALUES(1,24316,29,1);
INSERT INTO "month_count" VALUES(1,24316,35,1);
INSERT INTO "month_count" VALUES(1,24316,38,2);
INSERT INTO "month_count" VALUES(1,24316,40,1);
INSERT INTO "month_count" VALUES(1,24316,41,1);
INSERT INTO "month_count" VALUES(1,24316,42,1);
INSERT INTO "month_count" VALUES(1,24316,48,1);
INSERT INTO "month_count" VALUES(1,24316,49,1);
INSERT INTO "month_count" VALUES(1,24316,50,1);
INSERT INTO "month_count" VALUES(1,24316,51,1);
INSERT INTO "month_count" VALUES(1,24316,52,1);
INSERT INTO "month_count" VALUES(1,24316,53,2);
INSERT INTO "month_count" VALUES(1,24316,55,1);
INSERT INTO "month_count" VALUES(1,24317,24,1);
INSERT INTO "month_count" VALUES(1,24317,38,1);
INSERT INTO "month_count" VALUES(1,24317,41,1);
INSERT INTO "month_count" VALUES(1,24317,49,1);
INSERT INTO "month_count" VALUES(1,24317,52,1);
INSERT INTO "month_count" VALUES(1,24317,53,1);
INSERT INTO "month_count" VALUES(1,24317,55,1);
INSERT INTO "month_count" VALUES(1,24317,62,1);
INSERT INTO "month_count" VALUES(1,24318,29,1);
INSERT INTO "month_count" VALUES(1,24318,35,1);
INSERT INTO "month_count" VALUES(1,24318,38,1);
INSERT INTO "month_count" VALUES(1,24318,40,1);
INSERT INTO "month_count" VALUES(1,24318,42,1);
INSERT INTO "month_count" VALUES(1,24318,46,1);
INSERT INTO "month_count" VALUES(1,24318,48,1);
INSERT INTO "month_count" VALUES(1,24318,53,1);
INSERT INTO "month_count" VALUES(1,24319,24,1);
INSERT INTO "month_count" VALUES(1,24319,28,1);
INSERT INTO "month_count" VALUES(1,24319,32,1);
INSERT INTO "month_count" VALUES(1,24319,35,1);
INSERT INTO "month_count" VALUES(1,24319,37,1);
INSERT INTO "month_count" VALUES(1,24319,38,2);
INSERT INTO "month_count" VALUES(1,24319,42,2);
INSERT INTO "month_count" VALUES(1,24319,44,1);
INSERT INTO "month_count" VALUES(1,24319,45,1);
INSERT INTO "month_count" VALUES(1,24319,48,1);
INSERT INTO "month_count" VALUES(1,24319,53,2);
INSERT INTO "month_count" VALUES(1,24319,55,1);
INSERT INTO "month_count" VALUES(1,24319,58,1);
INSERT INTO "month_count" VALUES(1,24320,24,1);
INSERT INTO "month_count" VALUES(1,24320,28,1);
INSERT INTO "month_count" VALUES(1,24320,29,1);
INSERT INTO "month_count" VALUES(1,24320,30,1);
INSERT INTO "month_count" VALUES(1,24320,38,2);
INSERT INTO "month_count" VALUES(1,24320,42,2);
INSERT INTO "month_count" VALUES(1,24320,44,1);
INSERT INTO "month_count" VALUES(1,24320,45,1);
INSERT INTO "month_count" VALUES(1,24320,48,1);
INSERT INTO "month_count" VALUES(1,24320,53,2);
INSERT INTO "month_count" VALUES(1,24320,55,1);
INSERT INTO "month_count" VALUES(1,24320,58,2);
INSERT INTO "month_count" VALUES(1,24321,24,2);
INSERT INTO "month_count" VALUES(1,24321,35,1);
INSERT INTO "month_count" VALUES(1,24321,36,2);
INSERT INTO "month_count" VALUES(1,24321,37,1);
INSERT INTO "month_count" VALUES(1,24321,38,2);
INSERT INTO "month_count" VALUES(1,24321,41,1);
INSERT INTO "month_count" VALUES(1,24321,42,1);
INSERT INTO "month_count" VALUES(1,24321,49,1);
INSERT INTO "month_count" VALUES(1,24321,52,1);
INSERT INTO "month_count" VALUES(1,24321,53,2);
INSERT INTO "month_count" VALUES(1,24321,55,2);
INSERT INTO "month_count" VALUES(1,24322,24,1);
INSERT INTO "month_count" VALUES(1,24322,30,1);
INSERT INTO "month_count" VALUES(1,24322,33,1);
INSERT INTO "month_count" VALUES(1,24322,35,1);
INSERT INTO "month_count" VALUES(1,24322,38,2);
INSERT INTO "month_count" VALUES(1,24322,42,1);
INSERT INTO "month_count" VALUES(1,24322,50,1);
INSERT INTO "month_count" VALUES(1,24322,53,2);
INSERT INTO "month_count" VALUES(1,24322,55,2);
INSERT INTO "month_count" VALUES(1,24322,59,1);
INSERT INTO "month_count" VALUES(1,24322,64,1);
INSERT INTO "month_count" VALUES(1,24322,65,1);
INSERT INTO "month_count" VALUES(1,24322,66,1);
INSERT INTO "month_count" VALUES(2,24305,6,1);
INSERT INTO "month_count" VALUES(2,24305,7,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,12,1);
INSERT INTO "month_count" VALUES(2,24305,16,1);
INSERT INTO "month_count" VALUES(2,24305,17,1);
INSERT INTO "month_count" VALUES(2,24305,20,1);
INSERT INTO "month_count" VALUES(2,24305,22,1);
INSERT INTO "month_count" VALUES(2,24309,3,1);
INSERT INTO "month_count" VALUES(2,24309,5,1);
INSERT INTO "month_count" VALUES(2,24309,6,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,16,1);
INSERT INTO "month_count" VALUES(2,24309,18,1);
INSERT INTO "month_count" VALUES(2,24309,20,1);
INSERT INTO "month_count" VALUES(2,24309,23,1);
INSERT INTO "month_count" VALUES(2,24312,6,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,11,1);
INSERT INTO "month_count" VALUES(2,24312,14,1);
INSERT INTO "month_count" VALUES(2,24312,17,1);
INSERT INTO "month_count" VALUES(2,24312,19,1);
INSERT INTO "month_count" VALUES(2,24312,20,1);
INSERT INTO "month_count" VALUES(2,24312,23,1);
INSERT INTO "month_count" VALUES(2,24313,3,1);
INSERT INTO "month_count" VALUES(2,24313,6,1);
INSERT INTO "month_count" VALUES(2,24313,8,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,11,1);
INSERT INTO "month_count" VALUES(2,24313,15,1);
INSERT INTO "month_count" VALUES(2,24313,17,1);
INSERT INTO "month_count" VALUES(2,24313,23,1);
INSERT INTO "month_count" VALUES(2,24316,3,1);
INSERT INTO "month_count" VALUES(2,24316,6,1);
INSERT INTO "month_count" VALUES(2,24316,7,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,12,1);
INSERT INTO "month_count" VALUES(2,24316,16,1);
INSERT INTO "month_count" VALUES(2,24316,20,1);
INSERT INTO "month_count" VALUES(2,24316,21,1);
INSERT INTO "month_count" VALUES(2,24317,2,1);
INSERT INTO "month_count" VALUES(2,24317,6,1);
INSERT INTO "month_count" VALUES(2,24317,7,1);
INSERT INTO "month_count" VALUES(2,24317,9,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,12,1);
INSERT INTO "month_count" VALUES(2,24317,16,1);
INSERT INTO "month_count" VALUES(2,24317,17,1);
INSERT INTO "month_count" VALUES(2,24318,6,1);
INSERT INTO "month_count" VALUES(2,24318,8,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,15,1);
INSERT INTO "month_count" VALUES(2,24318,16,1);
INSERT INTO "month_count" VALUES(2,24318,17,1);
INSERT INTO "month_count" VALUES(2,24318,22,1);
INSERT INTO "month_count" VALUES(2,24318,23,1);
INSERT INTO "month_count" VALUES(2,24319,2,1);
INSERT INTO "month_count" VALUES(2,24319,6,1);
INSERT INTO "month_count" VALUES(2,24319,7,1);
INSERT INTO "month_count" VALUES(2,24319,9,1);
INSERT INTO "month_count" VALUES(2,24319,10,1);
INSERT INTO "month_count" VALUES(2,24319,11,1);
INSERT INTO "month_count" VALUES(2,24319,12,1);
INSERT INTO "month_count" VALUES(2,24319,17,1);
INSERT INTO "month_count" VALUES(2,24321,1,1);
INSERT INTO "month_count" VALUES(2,24321,4,1);
INSERT INTO "month_count" VALUES(2,24321,6,1);
INSERT INTO "month_count" VALUES(2,24321,7,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,13,1);
INSERT INTO "month_count" VALUES(2,24321,16,1);
INSERT INTO "month_count" VALUES(2,24321,19,1);
INSERT INTO "month_count" VALUES(2,24322,3,1);
INSERT INTO "month_count" VALUES(2,24322,6,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,14,1);
INSERT INTO "month_count" VALUES(2,24322,16,1);
INSERT INTO "month_count" VALUES(2,24322,17,1);
INSERT INTO "month_count" VALUES(2,24322,20,1);
INSERT INTO "month_count" VALUES(2,24322,23,1);
CREATE TABLE node (              -- servers that share a database on another machine; see visits/nodes.py
  number INTEGER PRIMARY KEY,    -- in the ids of its visits
  journal TEXT NOT NULL UNIQUE,  -- identity of its journal
  shipped INTEGER NOT NULL DEFAULT 0,  -- position in that up to which its visits are here
  seen_at INTEGER NOT NULL DEFAULT 0
);
INSERT INTO "node" VALUES(3,'1A2B3C4D5E6F',0,1795348800000000);
CREATE TABLE number (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,     -- 0, 1, 2 …
  digits TEXT NOT NULL,
  label TEXT NOT NULL,
  message TEXT NOT NULL,         -- empty: the link's message
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  weight INTEGER NOT NULL DEFAULT 1,  -- its share of the chats of a link whose numbers take turns
  paused_until INTEGER NOT NULL DEFAULT 0,  -- until then, an active number serves no one; 0: not paused
  changed_at INTEGER,            -- when it was last paused or resumed; NULL: never
  changed_by TEXT NOT NULL DEFAULT '' CHECK (changed_by IN ('', 'creator', 'agent', 'command')),
  agent_digest BLOB,             -- of the secret in its agent's link; NULL: none
  hours TEXT NOT NULL DEFAULT '',  -- empty: the link's hours
  cap INTEGER NOT NULL DEFAULT 0,  -- most chats in a day of its link's zone; 0: any number. With a cap, …
  served_since INTEGER NOT NULL DEFAULT 0,  -- … when the day of its last chat began, in UTC seconds …
  served INTEGER NOT NULL DEFAULT 0,  -- … and its chats on that day
  UNIQUE (link, position)
);
INSERT INTO "number" VALUES(1,1,0,'14155550132','','',1,1,0,NULL,'',NULL,'',0,0,0);
INSERT INTO "number" VALUES(2,2,0,'493023125118','Ana','',1,1,0,NULL,'',NULL,'mon-fri 18:00-02:00',0,0,0);
INSERT INTO "number" VALUES(3,2,1,'442079460959','Sam','For Sam',1,1,0,NULL,'',NULL,'',40,1795305600,3);
INSERT INTO "number" VALUES(4,3,0,'493023125118','','',1,1,0,NULL,'',NULL,'',0,0,0);
CREATE TABLE outbox (            -- mails waiting to be sent; their text is written then, so this table holds no secrets
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  address TEXT NOT NULL,
  language TEXT NOT NULL,
  link INTEGER REFERENCES link (id) ON DELETE CASCADE,        -- mails this link's management link
  message INTEGER REFERENCES message (id) ON DELETE CASCADE,  -- mails this message; neither: all links of the address
  is_answer INTEGER NOT NULL DEFAULT 0,  -- 1: mails the answer to the message
  tries INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL
);
INSERT INTO "outbox" VALUES(1,'nour@example.com','en',1,NULL,0,0,1795348800000000);
CREATE TABLE owner (             -- one row while the owner has a password
  password TEXT NOT NULL,        -- Argon2id
  totp_key BLOB,                 -- of the second factor, whose codes follow from it; NULL: none
  totp_step INTEGER NOT NULL DEFAULT 0,  -- the last step whose code was used: half minutes since 1970
  link_digest BLOB,              -- of the log-in link
  link_until INTEGER NOT NULL DEFAULT 0  -- when that one ends
);
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$0pV4CMuDX+BWW0Rgxrl2Xw$YYCKIATYQmYwXCpRjSCQQQtA0pwLW8vjPgsxj7eJjbI',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'45E8AA311A9B79FBDCE209B5E863770BA0F8BBB9CAD7EC348EAFBE450818FB07');
INSERT INTO "owner_recovery" VALUES(X'57C039B24D21E417D6001245E43271D4241228DFCF398702B34D1C8EEC733CA3');
INSERT INTO "owner_recovery" VALUES(X'D0A20EE39E83BCA77F9A5655BFA67F2AFD3B86F53EF0503B6F262D7DDE57DDB2');
INSERT INTO "owner_recovery" VALUES(X'19F133BECDD4A45262A43CED2893376CAD5F6E2DF32D46E30BEC81B3E045A994');
INSERT INTO "owner_recovery" VALUES(X'28FE5237CC8DD614E760E803DA4A1FE3B33FC21FFCB4E041694477351A4CAD39');
INSERT INTO "owner_recovery" VALUES(X'ED0E77C25CC24FC9F3B0197B0BCDDDBD5211EB9D70410498013F3D9057DFA9B6');
INSERT INTO "owner_recovery" VALUES(X'CBB249C5F6968BC5247F891A2890C2E97B4F49B9B0E7587A8E91768C1581E7B7');
INSERT INTO "owner_recovery" VALUES(X'8CA9C6C11B1D2531369D8F22CB47ECBD9357152420615D9714B1B6659D8FD998');
INSERT INTO "owner_recovery" VALUES(X'4ADE9D5CDD3DDDFE5BF194683904DFBBE7671AD32D2393A9D11C3BF65D16DD26');
INSERT INTO "owner_recovery" VALUES(X'E718388F2B7454C8DC16D9E9EDE555A810DB1C8D77B4678510FB00FB2B1C6669');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'0F621DCCE5F7DDA1BC919BA7EE375A1A2E43B2AAA3A190BB11DAF7B90A7CAD94','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,24,35,2);
INSERT INTO "pair_count" VALUES(1,20070,24,36,1);
INSERT INTO "pair_count" VALUES(1,20070,24,37,2);
INSERT INTO "pair_count" VALUES(1,20070,24,38,4);
INSERT INTO "pair_count" VALUES(1,20070,24,41,2);
INSERT INTO "pair_count" VALUES(1,20070,24,42,2);
INSERT INTO "pair_count" VALUES(1,20070,24,49,2);
INSERT INTO "pair_count" VALUES(1,20070,24,50,2);
INSERT INTO "pair_count" VALUES(1,20070,24,52,2);
INSERT INTO "pair_count" VALUES(1,20070,24,53,4);
INSERT INTO "pair_count" VALUES(1,20070,24,55,4);
INSERT INTO "pair_count" VALUES(1,20070,24,56,1);
INSERT INTO "pair_count" VALUES(1,20070,31,35,1);
INSERT INTO "pair_count" VALUES(1,20070,31,38,1);
INSERT INTO "pair_count" VALUES(1,20070,31,40,1);
INSERT INTO "pair_count" VALUES(1,20070,31,47,1);
INSERT INTO "pair_count" VALUES(1,20070,31,50,1);
INSERT INTO "pair_count" VALUES(1,20070,31,53,1);
INSERT INTO "pair_count" VALUES(1,20070,31,55,1);
INSERT INTO "pair_count" VALUES(1,20070,35,24,2);
INSERT INTO "pair_count" VALUES(1,20070,35,31,1);
INSERT INTO "pair_count" VALUES(1,20070,35,37,2);
INSERT INTO "pair_count" VALUES(1,20070,35,38,3);
INSERT INTO "pair_count" VALUES(1,20070,35,40,1);
INSERT INTO "pair_count" VALUES(1,20070,35,42,2);
INSERT INTO "pair_count" VALUES(1,20070,35,47,1);
INSERT INTO "pair_count" VALUES(1,20070,35,50,3);
INSERT INTO "pair_count" VALUES(1,20070,35,53,3);
INSERT INTO "pair_count" VALUES(1,20070,35,55,3);
INSERT INTO "pair_count" VALUES(1,20070,36,24,1);
INSERT INTO "pair_count" VALUES(1,20070,36,38,1);
INSERT INTO "pair_count" VALUES(1,20070,36,41,1);
INSERT INTO "pair_count" VALUES(1,20070,36,49,1);
INSERT INTO "pair_count" VALUES(1,20070,36,52,1);
INSERT INTO "pair_count" VALUES(1,20070,36,53,1);
INSERT INTO "pair_count" VALUES(1,20070,36,55,1);
INSERT INTO "pair_count" VALUES(1,20070,37,24,2);
INSERT INTO "pair_count" VALUES(1,20070,37,35,2);
INSERT INTO "pair_count" VALUES(1,20070,37,38,2);
INSERT INTO "pair_count" VALUES(1,20070,37,42,2);
INSERT INTO "pair_count" VALUES(1,20070,37,50,2);
INSERT INTO "pair_count" VALUES(1,20070,37,53,2);
INSERT INTO "pair_count" VALUES(1,20070,37,55,2);
INSERT INTO "pair_count" VALUES(1,20070,38,24,4);
INSERT INTO "pair_count" VALUES(1,20070,38,31,1);
INSERT INTO "pair_count" VALUES(1,20070,38,35,3);
INSERT INTO "pair_count" VALUES(1,20070,38,36,1);
INSERT INTO "pair_count" VALUES(1,20070,38,37,2);
INSERT INTO "pair_count" VALUES(1,20070,38,40,1);
INSERT INTO "pair_count" VALUES(1,20070,38,41,2);
INSERT INTO "pair_count" VALUES(1,20070,38,42,2);
INSERT INTO "pair_count" VALUES(1,20070,38,47,1);
INSERT INTO "pair_count" VALUES(1,20070,38,49,2);
INSERT INTO "pair_count" VALUES(1,20070,38,50,3);
INSERT INTO "pair_count" VALUES(1,20070,38,52,2);
INSERT INTO "pair_count" VALUES(1,20070,38,53,5);
INSERT INTO "pair_count" VALUES(1,20070,38,55,5);
INSERT INTO "pair_count" VALUES(1,20070,38,56,1);
INSERT INTO "pair_count" VALUES(1,20070,40,31,1);
INSERT INTO "pair_count" VALUES(1,20070,40,35,1);
INSERT INTO "pair_count" VALUES(1,20070,40,38,1);
INSERT INTO "pair_count" VALUES(1,20070,40,47,1);
INSERT INTO "pair_count" VALUES(1,20070,40,50,1);
INSERT INTO "pair_count" VALUES(1,20070,40,53,1);
INSERT INTO "pair_count" VALUES(1,20070,40,55,1);
INSERT INTO "pair_count" VALUES(1,20070,41,24,2);
INSERT INTO "pair_count" VALUES(1,20070,41,36,1);
INSERT INTO "pair_count" VALUES(1,20070,41,38,2);
INSERT INTO "pair_count" VALUES(1,20070,41,49,2);
INSERT INTO "pair_count" VALUES(1,20070,41,52,2);
INSERT INTO "pair_count" VALUES(1,20070,41,53,2);
INSERT INTO "pair_count" VALUES(1,20070,41,55,2);
INSERT INTO "pair_count" VALUES(1,20070,41,56,1);
INSERT INTO "pair_count" VALUES(1,20070,42,24,2);
INSERT INTO "pair_count" VALUES(1,20070,42,35,2);
INSERT INTO "pair_count" VALUES(1,20070,42,37,2);
INSERT INTO "pair_count" VALUES(1,20070,42,38,2);
INSERT INTO "pair_count" VALUES(1,20070,42,50,2);
INSERT INTO "pair_count" VALUES(1,20070,42,53,2);
INSERT INTO "pair_count" VALUES(1,20070,42,55,2);
INSERT INTO "pair_count" VALUES(1,20070,47,31,1);
INSERT INTO "pair_count" VALUES(1,20070,47,35,1);
INSERT INTO "pair_count" VALUES(1,20070,47,38,1);
INSERT INTO "pair_count" VALUES(1,20070,47,40,1);
INSERT INTO "pair_count" VALUES(1,20070,47,50,1);
INSERT INTO "pair_count" VALUES(1,20070,47,53,1);
INSERT INTO "pair_count" VALUES(1,20070,47,55,1);
INSERT INTO "pair_count" VALUES(1,20070,49,24,2);
INSERT INTO "pair_count" VALUES(1,20070,49,36,1);
INSERT INTO "pair_count" VALUES(1,20070,49,38,2);
INSERT INTO "pair_count" VALUES(1,20070,49,41,2);
INSERT INTO "pair_count" VALUES(1,20070,49,52,2);
INSERT INTO "pair_count" VALUES(1,20070,49,53,2);
INSERT INTO "pair_count" VALUES(1,20070,49,55,2);
INSERT INTO "pair_count" VALUES(1,20070,49,56,1);
INSERT INTO "pair_count" VALUES(1,20070,50,24,2);
INSERT INTO "pair_count" VALUES(1,20070,50,31,1);
INSERT INTO "pair_count" VALUES(1,20070,50,35,3);
INSERT INTO "pair_count" VALUES(1,20070,50,37,2);
INSERT INTO "pair_count" VALUES(1,20070,50,38,3);
INSERT INTO "pair_count" VALUES(1,20070,50,40,1);
INSERT INTO "pair_count" VALUES(1,20070,50,42,2);
INSERT INTO "pair_count" VALUES(1,20070,50,47,1);
INSERT INTO "pair_count" VALUES(1,20070,50,53,3);
INSERT INTO "pair_count" VALUES(1,20070,50,55,3);
INSERT INTO "pair_count" VALUES(1,20070,52,24,2);
INSERT INTO "pair_count" VALUES(1,20070,52,36,1);
INSERT INTO "pair_count" VALUES(1,20070,52,38,2);
INSERT INTO "pair_count" VALUES(1,20070,52,41,2);
INSERT INTO "pair_count" VALUES(1,20070,52,49,2);
INSERT INTO "pair_count" VALUES(1,20070,52,53,2);
INSERT INTO "pair_count" VALUES(1,20070,52,55,2);
INSERT INTO "pair_count" VALUES(1,20070,52,56,1);
INSERT INTO "pair_count" VALUES(1,20070,55,24,4);
INSERT INTO "pair_count" VALUES(1,20070,55,31,1);
INSERT INTO "pair_count" VALUES(1,20070,55,35,3);
INSERT INTO "pair_count" VALUES(1,20070,55,36,1);
INSERT INTO "pair_count" VALUES(1,20070,55,37,2);
INSERT INTO "pair_count" VALUES(1,20070,55,38,5);
INSERT INTO "pair_count" VALUES(1,20070,55,40,1);
INSERT INTO "pair_count" VALUES(1,20070,55,41,2);
INSERT INTO "pair_count" VALUES(1,20070,55,42,2);
INSERT INTO "pair_count" VALUES(1,20070,55,47,1);
INSERT INTO "pair_count" VALUES(1,20070,55,49,2);
INSERT INTO "pair_count" VALUES(1,20070,55,50,3);
INSERT INTO "pair_count" VALUES(1,20070,55,52,2);
INSERT INTO "pair_count" VALUES(1,20070,55,53,5);
INSERT INTO "pair_count" VALUES(1,20070,55,56,1);
INSERT INTO "pair_count" VALUES(1,20070,56,24,1);
INSERT INTO "pair_count" VALUES(1,20070,56,38,1);
INSERT INTO "pair_count" VALUES(1,20070,56,41,1);
INSERT INTO "pair_count" VALUES(1,20070,56,49,1);
INSERT INTO "pair_count" VALUES(1,20070,56,52,1);
INSERT INTO "pair_count" VALUES(1,20070,56,53,1);
INSERT INTO "pair_count" VALUES(1,20070,56,55,1);
INSERT INTO "pair_count" VALUES(1,20234,24,30,1);
INSERT INTO "pair_count" VALUES(1,20234,24,33,1);
INSERT INTO "pair_count" VALUES(1,20234,24,34,1);
INSERT INTO "pair_count" VALUES(1,20234,24,38,2);
INSERT INTO "pair_count" VALUES(1,20234,24,41,1);
INSERT INTO "pair_count" VALUES(1,20234,24,49,1);
INSERT INTO "pair_count" VALUES(1,20234,24,50,1);
INSERT INTO "pair_count" VALUES(1,20234,24,52,1);
INSERT INTO "pair_count" VALUES(1,20234,24,53,2);
INSERT INTO "pair_count" VALUES(1,20234,24,55,2);
INSERT INTO "pair_count" VALUES(1,20234,24,59,1);
INSERT INTO "pair_count" VALUES(1,20234,25,31,1);
INSERT INTO "pair_count" VALUES(1,20234,25,33,1);
INSERT INTO "pair_count" VALUES(1,20234,25,38,1);
INSERT INTO "pair_count" VALUES(1,20234,25,50,1);
INSERT INTO "pair_count" VALUES(1,20234,25,53,1);
INSERT INTO "pair_count" VALUES(1,20234,25,55,1);
INSERT INTO "pair_count" VALUES(1,20234,25,59,1);
INSERT INTO "pair_count" VALUES(1,20234,26,31,2);
INSERT INTO "pair_count" VALUES(1,20234,26,38,2);
INSERT INTO "pair_count" VALUES(1,20234,26,53,2);
INSERT INTO "pair_count" VALUES(1,20234,26,54,2);
INSERT INTO "pair_count" VALUES(1,20234,26,55,2);
INSERT INTO "pair_count" VALUES(1,20234,26,61,2);
INSERT INTO "pair_count" VALUES(1,20234,26,63,2);
INSERT INTO "pair_count" VALUES(1,20234,30,24,1);
INSERT INTO "pair_count" VALUES(1,20234,30,33,1);
INSERT INTO "pair_count" VALUES(1,20234,30,38,1);
INSERT INTO "pair_count" VALUES(1,20234,30,50,1);
INSERT INTO "pair_count" VALUES(1,20234,30,53,1);
INSERT INTO "pair_count" VALUES(1,20234,30,55,1);
INSERT INTO "pair_count" VALUES(1,20234,30,59,1);
INSERT INTO "pair_count" VALUES(1,20234,31,25,1);
INSERT INTO "pair_count" VALUES(1,20234,31,26,2);
INSERT INTO "pair_count" VALUES(1,20234,31,33,1);
INSERT INTO "pair_count" VALUES(1,20234,31,38,3);
INSERT INTO "pair_count" VALUES(1,20234,31,50,1);
INSERT INTO "pair_count" VALUES(1,20234,31,53,3);
INSERT INTO "pair_count" VALUES(1,20234,31,54,2);
INSERT INTO "pair_count" VALUES(1,20234,31,55,3);
INSERT INTO "pair_count" VALUES(1,20234,31,59,1);
INSERT INTO "pair_count" VALUES(1,20234,31,61,2);
INSERT INTO "pair_count" VALUES(1,20234,31,63,2);
INSERT INTO "pair_count" VALUES(1,20234,33,24,1);
INSERT INTO "pair_count" VALUES(1,20234,33,25,1);
INSERT INTO "pair_count" VALUES(1,20234,33,30,1);
INSERT INTO "pair_count" VALUES(1,20234,33,31,1);
INSERT INTO "pair_count" VALUES(1,20234,33,38,2);
INSERT INTO "pair_count" VALUES(1,20234,33,50,2);
INSERT INTO "pair_count" VALUES(1,20234,33,53,2);
INSERT INTO "pair_count" VALUES(1,20234,33,55,2);
INSERT INTO "pair_count" VALUES(1,20234,33,59,2);
INSERT INTO "pair_count" VALUES(1,20234,34,24,1);
INSERT INTO "pair_count" VALUES(1,20234,34,38,1);
INSERT INTO "pair_count" VALUES(1,20234,34,41,1);
INSERT INTO "pair_count" VALUES(1,20234,34,49,1);
INSERT INTO "pair_count" VALUES(1,20234,34,52,1);
INSERT INTO "pair_count" VALUES(1,20234,34,53,1);
INSERT INTO "pair_count" VALUES(1,20234,34,55,1);
INSERT INTO "pair_count" VALUES(1,20234,38,24,2);
INSERT INTO "pair_count" VALUES(1,20234,38,25,1);
INSERT INTO "pair_count" VALUES(1,20234,38,26,2);
INSERT INTO "pair_count" VALUES(1,20234,38,30,1);
INSERT INTO "pair_count" VALUES(1,20234,38,31,3);
INSERT INTO "pair_count" VALUES(1,20234,38,33,2);
INSERT INTO "pair_count" VALUES(1,20234,38,34,1);
INSERT INTO "pair_count" VALUES(1,20234,38,41,1);
INSERT INTO "pair_count" VALUES(1,20234,38,49,1);
INSERT INTO "pair_count" VALUES(1,20234,38,50,2);
INSERT INTO "pair_count" VALUES(1,20234,38,52,1);
INSERT INTO "pair_count" VALUES(1,20234,38,53,5);
INSERT INTO "pair_count" VALUES(1,20234,38,54,2);
INSERT INTO "pair_count" VALUES(1,20234,38,55,5);
INSERT INTO "pair_count" VALUES(1,20234,38,59,2);
INSERT INTO "pair_count" VALUES(1,20234,38,61,2);
INSERT INTO "pair_count" VALUES(1,20234,38,63,2);
INSERT INTO "pair_count" VALUES(1,20234,41,24,1);
INSERT INTO "pair_count" VALUES(1,20234,41,34,1);
INSERT INTO "pair_count" VALUES(1,20234,41,38,1);
INSERT INTO "pair_count" VALUES(1,20234,41,49,1);
INSERT INTO "pair_count" VALUES(1,20234,41,52,1);
INSERT INTO "pair_count" VALUES(1,20234,41,53,1);
INSERT INTO "pair_count" VALUES(1,20234,41,55,1);
INSERT INTO "pair_count" VALUES(1,20234,49,24,1);
INSERT INTO "pair_count" VALUES(1,20234,49,34,1);
INSERT INTO "pair_count" VALUES(1,20234,49,38,1);
INSERT INTO "pair_count" VALUES(1,20234,49,41,1);
INSERT INTO "pair_count" VALUES(1,20234,49,52,1);
INSERT INTO "pair_count" VALUES(1,20234,49,53,1);
INSERT INTO "pair_count" VALUES(1,20234,49,55,1);
INSERT INTO "pair_count" VALUES(1,20234,50,24,1);
INSERT INTO "pair_count" VALUES(1,20234,50,25,1);
INSERT INTO "pair_count" VALUES(1,20234,50,30,1);
INSERT INTO "pair_count" VALUES(1,20234,50,31,1);
INSERT INTO "pair_count" VALUES(1,20234,50,33,2);
INSERT INTO "pair_count" VALUES(1,20234,50,38,2);
INSERT INTO "pair_count" VALUES(1,20234,50,53,2);
INSERT INTO "pair_count" VALUES(1,20234,50,55,2);
INSERT INTO "pair_count" VALUES(1,20234,50,59,2);
INSERT INTO "pair_count" VALUES(1,20234,52,24,1);
INSERT INTO "pair_count" VALUES(1,20234,52,34,1);
INSERT INTO "pair_count" VALUES(1,20234,52,38,1);
INSERT INTO "pair_count" VALUES(1,20234,52,41,1);
INSERT INTO "pair_count" VALUES(1,20234,52,49,1);
INSERT INTO "pair_count" VALUES(1,20234,52,53,1);
INSERT INTO "pair_count" VALUES(1,20234,52,55,1);
INSERT INTO "pair_count" VALUES(1,20234,54,26,2);
INSERT INTO "pair_count" VALUES(1,20234,54,31,2);
INSERT INTO "pair_count" VALUES(1,20234,54,38,2);
INSERT INTO "pair_count" VALUES(1,20234,54,53,2);
INSERT INTO "pair_count" VALUES(1,20234,54,55,2);
INSERT INTO "pair_count" VALUES(1,20234,54,61,2);
INSERT INTO "pair_count" VALUES(1,20234,54,63,2);
INSERT INTO "pair_count" VALUES(1,20234,55,24,2);
INSERT INTO "pair_count" VALUES(1,20234,55,25,1);
INSERT INTO "pair_count" VALUES(1,20234,55,26,2);
INSERT INTO "pair_count" VALUES(1,20234,55,30,1);
INSERT INTO "pair_count" VALUES(1,20234,55,31,3);
INSERT INTO "pair_count" VALUES(1,20234,55,33,2);
INSERT INTO "pair_count" VALUES(1,20234,55,34,1);
INSERT INTO "pair_count" VALUES(1,20234,55,38,5);
INSERT INTO "pair_count" VALUES(1,20234,55,41,1);
INSERT INTO "pair_count" VALUES(1,20234,55,49,1);
INSERT INTO "pair_count" VALUES(1,20234,55,50,2);
INSERT INTO "pair_count" VALUES(1,20234,55,52,1);
INSERT INTO "pair_count" VALUES(1,20234,55,53,5);
INSERT INTO "pair_count" VALUES(1,20234,55,54,2);
INSERT INTO "pair_count" VALUES(1,20234,55,59,2);
INSERT INTO "pair_count" VALUES(1,20234,55,61,2);
INSERT INTO "pair_count" VALUES(1,20234,55,63,2);
INSERT INTO "pair_count" VALUES(1,20234,59,24,1);
INSERT INTO "pair_count" VALUES(1,20234,59,25,1);
INSERT INTO "pair_count" VALUES(1,20234,59,30,1);
INSERT INTO "pair_count" VALUES(1,20234,59,31,1);
INSERT INTO "pair_count" VALUES(1,20234,59,33,2);
INSERT INTO "pair_count" VALUES(1,20234,59,38,2);
INSERT INTO "pair_count" VALUES(1,20234,59,50,2);
INSERT INTO "pair_count" VALUES(1,20234,59,53,2);
INSERT INTO "pair_count" VALUES(1,20234,59,55,2);
INSERT INTO "pair_count" VALUES(1,20234,61,26,2);
INSERT INTO "pair_count" VALUES(1,20234,61,31,2);
INSERT INTO "pair_count" VALUES(1,20234,61,38,2);
INSERT INTO "pair_count" VALUES(1,20234,61,53,2);
INSERT INTO "pair_count" VALUES(1,20234,61,54,2);
INSERT INTO "pair_count" VALUES(1,20234,61,55,2);
INSERT INTO "pair_count" VALUES(1,20234,61,63,2);
INSERT INTO "pair_count" VALUES(1,20234,63,26,2);
INSERT INTO "pair_count" VALUES(1,20234,63,31,2);
INSERT INTO "pair_count" VALUES(1,20234,63,38,2);
INSERT INTO "pair_count" VALUES(1,20234,63,53,2);
INSERT INTO "pair_count" VALUES(1,20234,63,54,2);
INSERT INTO "pair_count" VALUES(1,20234,63,55,2);
INSERT INTO "pair_count" VALUES(1,20234,63,61,2);
INSERT INTO "pair_count" VALUES(1,20392,24,30,1);
INSERT INTO "pair_count" VALUES(1,20392,24,35,1);
INSERT INTO "pair_count" VALUES(1,20392,24,38,2);
INSERT INTO "pair_count" VALUES(1,20392,24,41,1);
INSERT INTO "pair_count" VALUES(1,20392,24,42,1);
INSERT INTO "pair_count" VALUES(1,20392,24,49,1);
INSERT INTO "pair_count" VALUES(1,20392,24,50,2);
INSERT INTO "pair_count" VALUES(1,20392,24,52,1);
INSERT INTO "pair_count" VALUES(1,20392,24,53,2);
INSERT INTO "pair_count" VALUES(1,20392,24,55,2);
INSERT INTO "pair_count" VALUES(1,20392,26,31,1);
INSERT INTO "pair_count" VALUES(1,20392,26,38,1);
INSERT INTO "pair_count" VALUES(1,20392,26,50,1);
INSERT INTO "pair_count" VALUES(1,20392,26,53,1);
INSERT INTO "pair_count" VALUES(1,20392,26,55,1);
INSERT INTO "pair_count" VALUES(1,20392,26,61,1);
INSERT INTO "pair_count" VALUES(1,20392,26,63,1);
INSERT INTO "pair_count" VALUES(1,20392,30,24,1);
INSERT INTO "pair_count" VALUES(1,20392,30,35,1);
INSERT INTO "pair_count" VALUES(1,20392,30,38,1);
INSERT INTO "pair_count" VALUES(1,20392,30,42,1);
INSERT INTO "pair_count" VALUES(1,20392,30,50,1);
INSERT INTO "pair_count" VALUES(1,20392,30,53,1);
INSERT INTO "pair_count" VALUES(1,20392,30,55,1);
INSERT INTO "pair_count" VALUES(1,20392,31,26,1);
INSERT INTO "pair_count" VALUES(1,20392,31,32,1);
INSERT INTO "pair_count" VALUES(1,20392,31,35,1);
INSERT INTO "pair_count" VALUES(1,20392,31,38,3);
INSERT INTO "pair_count" VALUES(1,20392,31,40,1);
INSERT INTO "pair_count" VALUES(1,20392,31,41,1);
INSERT INTO "pair_count" VALUES(1,20392,31,43,1);
INSERT INTO "pair_count" VALUES(1,20392,31,47,1);
INSERT INTO "pair_count" VALUES(1,20392,31,49,1);
INSERT INTO "pair_count" VALUES(1,20392,31,50,1);
INSERT INTO "pair_count" VALUES(1,20392,31,52,1);
INSERT INTO "pair_count" VALUES(1,20392,31,53,3);
INSERT INTO "pair_count" VALUES(1,20392,31,55,3);
INSERT INTO "pair_count" VALUES(1,20392,31,61,1);
INSERT INTO "pair_count" VALUES(1,20392,31,63,1);
INSERT INTO "pair_count" VALUES(1,20392,32,31,1);
INSERT INTO "pair_count" VALUES(1,20392,32,38,1);
INSERT INTO "pair_count" VALUES(1,20392,32,41,1);
INSERT INTO "pair_count" VALUES(1,20392,32,49,1);
INSERT INTO "pair_count" VALUES(1,20392,32,52,1);
INSERT INTO "pair_count" VALUES(1,20392,32,53,1);
INSERT INTO "pair_count" VALUES(1,20392,32,55,1);
INSERT INTO "pair_count" VALUES(1,20392,35,24,1);
INSERT INTO "pair_count" VALUES(1,20392,35,30,1);
INSERT INTO "pair_count" VALUES(1,20392,35,31,1);
INSERT INTO "pair_count" VALUES(1,20392,35,38,2);
INSERT INTO "pair_count" VALUES(1,20392,35,40,1);
INSERT INTO "pair_count" VALUES(1,20392,35,42,1);
INSERT INTO "pair_count" VALUES(1,20392,35,43,1);
INSERT INTO "pair_count" VALUES(1,20392,35,47,1);
INSERT INTO "pair_count" VALUES(1,20392,35,50,1);
INSERT INTO "pair_count" VALUES(1,20392,35,53,2);
INSERT INTO "pair_count" VALUES(1,20392,35,55,2);
INSERT INTO "pair_count" VALUES(1,20392,38,24,2);
INSERT INTO "pair_count" VALUES(1,20392,38,26,1);
INSERT INTO "pair_count" VALUES(1,20392,38,30,1);
INSERT INTO "pair_count" VALUES(1,20392,38,31,3);
INSERT INTO "pair_count" VALUES(1,20392,38,32,1);
INSERT INTO "pair_count" VALUES(1,20392,38,35,2);
INSERT INTO "pair_count" VALUES(1,20392,38,40,1);
INSERT INTO "pair_count" VALUES(1,20392,38,41,2);
INSERT INTO "pair_count" VALUES(1,20392,38,42,1);
INSERT INTO "pair_count" VALUES(1,20392,38,43,1);
INSERT INTO "pair_count" VALUES(1,20392,38,47,1);
INSERT INTO "pair_count" VALUES(1,20392,38,49,2);
INSERT INTO "pair_count" VALUES(1,20392,38,50,3);
INSERT INTO "pair_count" VALUES(1,20392,38,52,2);
INSERT INTO "pair_count" VALUES(1,20392,38,53,5);
INSERT INTO "pair_count" VALUES(1,20392,38,55,5);
INSERT INTO "pair_count" VALUES(1,20392,38,61,1);
INSERT INTO "pair_count" VALUES(1,20392,38,63,1);
INSERT INTO "pair_count" VALUES(1,20392,40,31,1);
INSERT INTO "pair_count" VALUES(1,20392,40,35,1);
INSERT INTO "pair_count" VALUES(1,20392,40,38,1);
INSERT INTO "pair_count" VALUES(1,20392,40,43,1);
INSERT INTO "pair_count" VALUES(1,20392,40,47,1);
INSERT INTO "pair_count" VALUES(1,20392,40,53,1);
INSERT INTO "pair_count" VALUES(1,20392,40,55,1);
INSERT INTO "pair_count" VALUES(1,20392,41,24,1);
INSERT INTO "pair_count" VALUES(1,20392,41,31,1);
INSERT INTO "pair_count" VALUES(1,20392,41,32,1);
INSERT INTO "pair_count" VALUES(1,20392,41,38,2);
INSERT INTO "pair_count" VALUES(1,20392,41,49,2);
INSERT INTO "pair_count" VALUES(1,20392,41,50,1);
INSERT INTO "pair_count" VALUES(1,20392,41,52,2);
INSERT INTO "pair_count" VALUES(1,20392,41,53,2);
INSERT INTO "pair_count" VALUES(1,20392,41,55,2);
INSERT INTO "pair_count" VALUES(1,20392,42,24,1);
INSERT INTO "pair_count" VALUES(1,20392,42,30,1);
INSERT INTO "pair_count" VALUES(1,20392,42,35,1);
INSERT INTO "pair_count" VALUES(1,20392,42,38,1);
INSERT INTO "pair_count" VALUES(1,20392,42,50,1);
INSERT INTO "pair_count" VALUES(1,20392,42,53,1);
INSERT INTO "pair_count" VALUES(1,20392,42,55,1);
INSERT INTO "pair_count" VALUES(1,20392,43,31,1);
INSERT INTO "pair_count" VALUES(1,20392,43,35,1);
INSERT INTO "pair_count" VALUES(1,20392,43,38,1);
INSERT INTO "pair_count" VALUES(1,20392,43,40,1);
INSERT INTO "pair_count" VALUES(1,20392,43,47,1);
INSERT INTO "pair_count" VALUES(1,20392,43,53,1);
INSERT INTO "pair_count" VALUES(1,20392,43,55,1);
INSERT INTO "pair_count" VALUES(1,20392,47,31,1);
INSERT INTO "pair_count" VALUES(1,20392,47,35,1);
INSERT INTO "pair_count" VALUES(1,20392,47,38,1);
INSERT INTO "pair_count" VALUES(1,20392,47,40,1);
INSERT INTO "pair_count" VALUES(1,20392,47,43,1);
INSERT INTO "pair_count" VALUES(1,20392,47,53,1);
INSERT INTO "pair_count" VALUES(1,20392,47,55,1);
INSERT INTO "pair_count" VALUES(1,20392,49,24,1);
INSERT INTO "pair_count" VALUES(1,20392,49,31,1);
INSERT INTO "pair_count" VALUES(1,20392,49,32,1);
INSERT INTO "pair_count" VALUES(1,20392,49,38,2);
INSERT INTO "pair_count" VALUES(1,20392,49,41,2);
INSERT INTO "pair_count" VALUES(1,20392,49,50,1);
INSERT INTO "pair_count" VALUES(1,20392,49,52,2);
INSERT INTO "pair_count" VALUES(1,20392,49,53,2);
INSERT INTO "pair_count" VALUES(1,20392,49,55,2);
INSERT INTO "pair_count" VALUES(1,20392,50,24,2);
INSERT INTO "pair_count" VALUES(1,20392,50,26,1);
INSERT INTO "pair_count" VALUES(1,20392,50,30,1);
INSERT INTO "pair_count" VALUES(1,20392,50,31,1);
INSERT INTO "pair_count" VALUES(1,20392,50,35,1);
INSERT INTO "pair_count" VALUES(1,20392,50,38,3);
INSERT INTO "pair_count" VALUES(1,20392,50,41,1);
INSERT INTO "pair_count" VALUES(1,20392,50,42,1);
INSERT INTO "pair_count" VALUES(1,20392,50,49,1);
INSERT INTO "pair_count" VALUES(1,20392,50,52,1);
INSERT INTO "pair_count" VALUES(1,20392,50,53,3);
INSERT INTO "pair_count" VALUES(1,20392,50,55,3);
INSERT INTO "pair_count" VALUES(1,20392,50,61,1);
INSERT INTO "pair_count" VALUES(1,20392,50,63,1);
INSERT INTO "pair_count" VALUES(1,20392,52,24,1);
INSERT INTO "pair_count" VALUES(1,20392,52,31,1);
INSERT INTO "pair_count" VALUES(1,20392,52,32,1);
INSERT INTO "pair_count" VALUES(1,20392,52,38,2);
INSERT INTO "pair_count" VALUES(1,20392,52,41,2);
INSERT INTO "pair_count" VALUES(1,20392,52,49,2);
INSERT INTO "pair_count" VALUES(1,20392,52,50,1);
INSERT INTO "pair_count" VALUES(1,20392,52,53,2);
INSERT INTO "pair_count" VALUES(1,20392,52,55,2);
INSERT INTO "pair_count" VALUES(1,20392,55,24,2);
INSERT INTO "pair_count" VALUES(1,20392,55,26,1);
INSERT INTO "pair_count" VALUES(1,20392,55,30,1);
INSERT INTO "pair_count" VALUES(1,20392,55,31,3);
INSERT INTO "pair_count" VALUES(1,20392,55,32,1);
INSERT INTO "pair_count" VALUES(1,20392,55,35,2);
INSERT INTO "pair_count" VALUES(1,20392,55,38,5);
INSERT INTO "pair_count" VALUES(1,20392,55,40,1);
INSERT INTO "pair_count" VALUES(1,20392,55,41,2);
INSERT INTO "pair_count" VALUES(1,20392,55,42,1);
INSERT INTO "pair_count" VALUES(1,20392,55,43,1);
INSERT INTO "pair_count" VALUES(1,20392,55,47,1);
INSERT INTO "pair_count" VALUES(1,20392,55,49,2);
INSERT INTO "pair_count" VALUES(1,20392,55,50,3);
INSERT INTO "pair_count" VALUES(1,20392,55,52,2);
INSERT INTO "pair_count" VALUES(1,20392,55,53,5);
INSERT INTO "pair_count" VALUES(1,20392,55,61,1);
INSERT INTO "pair_count" VALUES(1,20392,55,63,1);
INSERT INTO "pair_count" VALUES(1,20392,61,26,1);
INSERT INTO "pair_count" VALUES(1,20392,61,31,1);
INSERT INTO "pair_count" VALUES(1,20392,61,38,1);
INSERT INTO "pair_count" VALUES(1,20392,61,50,1);
INSERT INTO "pair_count" VALUES(1,20392,61,53,1);
INSERT INTO "pair_count" VALUES(1,20392,61,55,1);
INSERT INTO "pair_count" VALUES(1,20392,61,63,1);
INSERT INTO "pair_count" VALUES(1,20392,63,26,1);
INSERT INTO "pair_count" VALUES(1,20392,63,31,1);
INSERT INTO "pair_count" VALUES(1,20392,63,38,1);
INSERT INTO "pair_count" VALUES(1,20392,63,50,1);
INSERT INTO "pair_count" VALUES(1,20392,63,53,1);
INSERT INTO "pair_count" VALUES(1,20392,63,55,1);
INSERT INTO "pair_count" VALUES(1,20392,63,61,1);
INSERT INTO "pair_count" VALUES(1,20495,24,30,1);
INSERT INTO "pair_count" VALUES(1,20495,24,33,1);
INSERT INTO "pair_count" VALUES(1,20495,24,38,2);
INSERT INTO "pair_count" VALUES(1,20495,24,41,1);
INSERT INTO "pair_count" VALUES(1,20495,24,49,1);
INSERT INTO "pair_count" VALUES(1,20495,24,50,1);
INSERT INTO "pair_count" VALUES(1,20495,24,52,1);
INSERT INTO "pair_count" VALUES(1,20495,24,53,2);
INSERT INTO "pair_count" VALUES(1,20495,24,55,2);
INSERT INTO "pair_count" VALUES(1,20495,24,57,1);
INSERT INTO "pair_count" VALUES(1,20495,24,59,1);
INSERT INTO "pair_count" VALUES(1,20495,27,31,1);
INSERT INTO "pair_count" VALUES(1,20495,27,38,1);
INSERT INTO "pair_count" VALUES(1,20495,27,41,1);
INSERT INTO "pair_count" VALUES(1,20495,27,49,1);
INSERT INTO "pair_count" VALUES(1,20495,27,52,1);
INSERT INTO "pair_count" VALUES(1,20495,27,53,1);
INSERT INTO "pair_count" VALUES(1,20495,27,55,1);
INSERT INTO "pair_count" VALUES(1,20495,30,24,1);
INSERT INTO "pair_count" VALUES(1,20495,30,33,1);
INSERT INTO "pair_count" VALUES(1,20495,30,38,1);
INSERT INTO "pair_count" VALUES(1,20495,30,53,1);
INSERT INTO "pair_count" VALUES(1,20495,30,55,1);
INSERT INTO "pair_count" VALUES(1,20495,30,57,1);
INSERT INTO "pair_count" VALUES(1,20495,30,59,1);
INSERT INTO "pair_count" VALUES(1,20495,31,27,1);
INSERT INTO "pair_count" VALUES(1,20495,31,35,1);
INSERT INTO "pair_count" VALUES(1,20495,31,38,3);
INSERT INTO "pair_count" VALUES(1,20495,31,39,1);
INSERT INTO "pair_count" VALUES(1,20495,31,40,1);
INSERT INTO "pair_count" VALUES(1,20495,31,41,1);
INSERT INTO "pair_count" VALUES(1,20495,31,42,2);
INSERT INTO "pair_count" VALUES(1,20495,31,45,1);
INSERT INTO "pair_count" VALUES(1,20495,31,49,1);
INSERT INTO "pair_count" VALUES(1,20495,31,50,1);
INSERT INTO "pair_count" VALUES(1,20495,31,52,1);
INSERT INTO "pair_count" VALUES(1,20495,31,53,3);
INSERT INTO "pair_count" VALUES(1,20495,31,55,3);
INSERT INTO "pair_count" VALUES(1,20495,31,60,1);
INSERT INTO "pair_count" VALUES(1,20495,33,24,1);
INSERT INTO "pair_count" VALUES(1,20495,33,30,1);
INSERT INTO "pair_count" VALUES(1,20495,33,38,1);
INSERT INTO "pair_count" VALUES(1,20495,33,53,1);
INSERT INTO "pair_count" VALUES(1,20495,33,55,1);
INSERT INTO "pair_count" VALUES(1,20495,33,57,1);
INSERT INTO "pair_count" VALUES(1,20495,33,59,1);
INSERT INTO "pair_count" VALUES(1,20495,35,31,1);
INSERT INTO "pair_count" VALUES(1,20495,35,38,1);
INSERT INTO "pair_count" VALUES(1,20495,35,40,1);
INSERT INTO "pair_count" VALUES(1,20495,35,42,1);
INSERT INTO "pair_count" VALUES(1,20495,35,45,1);
INSERT INTO "pair_count" VALUES(1,20495,35,53,1);
INSERT INTO "pair_count" VALUES(1,20495,35,55,1);
INSERT INTO "pair_count" VALUES(1,20495,38,24,2);
INSERT INTO "pair_count" VALUES(1,20495,38,27,1);
INSERT INTO "pair_count" VALUES(1,20495,38,30,1);
INSERT INTO "pair_count" VALUES(1,20495,38,31,3);
INSERT INTO "pair_count" VALUES(1,20495,38,33,1);
INSERT INTO "pair_count" VALUES(1,20495,38,35,1);
INSERT INTO "pair_count" VALUES(1,20495,38,39,1);
INSERT INTO "pair_count" VALUES(1,20495,38,40,1);
INSERT INTO "pair_count" VALUES(1,20495,38,41,2);
INSERT INTO "pair_count" VALUES(1,20495,38,42,2);
INSERT INTO "pair_count" VALUES(1,20495,38,45,1);
INSERT INTO "pair_count" VALUES(1,20495,38,49,2);
INSERT INTO "pair_count" VALUES(1,20495,38,50,2);
INSERT INTO "pair_count" VALUES(1,20495,38,52,2);
INSERT INTO "pair_count" VALUES(1,20495,38,53,5);
INSERT INTO "pair_count" VALUES(1,20495,38,55,5);
INSERT INTO "pair_count" VALUES(1,20495,38,57,1);
INSERT INTO "pair_count" VALUES(1,20495,38,59,1);
INSERT INTO "pair_count" VALUES(1,20495,38,60,1);
INSERT INTO "pair_count" VALUES(1,20495,39,31,1);
INSERT INTO "pair_count" VALUES(1,20495,39,38,1);
INSERT INTO "pair_count" VALUES(1,20495,39,42,1);
INSERT INTO "pair_count" VALUES(1,20495,39,50,1);
INSERT INTO "pair_count" VALUES(1,20495,39,53,1);
INSERT INTO "pair_count" VALUES(1,20495,39,55,1);
INSERT INTO "pair_count" VALUES(1,20495,39,60,1);
INSERT INTO "pair_count" VALUES(1,20495,40,31,1);
INSERT INTO "pair_count" VALUES(1,20495,40,35,1);
INSERT INTO "pair_count" VALUES(1,20495,40,38,1);
INSERT INTO "pair_count" VALUES(1,20495,40,42,1);
INSERT INTO "pair_count" VALUES(1,20495,40,45,1);
INSERT INTO "pair_count" VALUES(1,20495,40,53,1);
INSERT INTO "pair_count" VALUES(1,20495,40,55,1);
INSERT INTO "pair_count" VALUES(1,20495,41,24,1);
INSERT INTO "pair_count" VALUES(1,20495,41,27,1);
INSERT INTO "pair_count" VALUES(1,20495,41,31,1);
INSERT INTO "pair_count" VALUES(1,20495,41,38,2);
INSERT INTO "pair_count" VALUES(1,20495,41,49,2);
INSERT INTO "pair_count" VALUES(1,20495,41,50,1);
INSERT INTO "pair_count" VALUES(1,20495,41,52,2);
INSERT INTO "pair_count" VALUES(1,20495,41,53,2);
INSERT INTO "pair_count" VALUES(1,20495,41,55,2);
INSERT INTO "pair_count" VALUES(1,20495,42,31,2);
INSERT INTO "pair_count" VALUES(1,20495,42,35,1);
INSERT INTO "pair_count" VALUES(1,20495,42,38,2);
INSERT INTO "pair_count" VALUES(1,20495,42,39,1);
INSERT INTO "pair_count" VALUES(1,20495,42,40,1);
INSERT INTO "pair_count" VALUES(1,20495,42,45,1);
INSERT INTO "pair_count" VALUES(1,20495,42,50,1);
INSERT INTO "pair_count" VALUES(1,20495,42,53,2);
INSERT INTO "pair_count" VALUES(1,20495,42,55,2);
INSERT INTO "pair_count" VALUES(1,20495,42,60,1);
INSERT INTO "pair_count" VALUES(1,20495,45,31,1);
INSERT INTO "pair_count" VALUES(1,20495,45,35,1);
INSERT INTO "pair_count" VALUES(1,20495,45,38,1);
INSERT INTO "pair_count" VALUES(1,20495,45,40,1);
INSERT INTO "pair_count" VALUES(1,20495,45,42,1);
INSERT INTO "pair_count" VALUES(1,20495,45,53,1);
INSERT INTO "pair_count" VALUES(1,20495,45,55,1);
INSERT INTO "pair_count" VALUES(1,20495,49,24,1);
INSERT INTO "pair_count" VALUES(1,20495,49,27,1);
INSERT INTO "pair_count" VALUES(1,20495,49,31,1);
INSERT INTO "pair_count" VALUES(1,20495,49,38,2);
INSERT INTO "pair_count" VALUES(1,20495,49,41,2);
INSERT INTO "pair_count" VALUES(1,20495,49,50,1);
INSERT INTO "pair_count" VALUES(1,20495,49,52,2);
INSERT INTO "pair_count" VALUES(1,20495,49,53,2);
INSERT INTO "pair_count" VALUES(1,20495,49,55,2);
INSERT INTO "pair_count" VALUES(1,20495,50,24,1);
INSERT INTO "pair_count" VALUES(1,20495,50,31,1);
INSERT INTO "pair_count" VALUES(1,20495,50,38,2);
INSERT INTO "pair_count" VALUES(1,20495,50,39,1);
INSERT INTO "pair_count" VALUES(1,20495,50,41,1);
INSERT INTO "pair_count" VALUES(1,20495,50,42,1);
INSERT INTO "pair_count" VALUES(1,20495,50,49,1);
INSERT INTO "pair_count" VALUES(1,20495,50,52,1);
INSERT INTO "pair_count" VALUES(1,20495,50,53,2);
INSERT INTO "pair_count" VALUES(1,20495,50,55,2);
INSERT INTO "pair_count" VALUES(1,20495,50,60,1);
INSERT INTO "pair_count" VALUES(1,20495,52,24,1);
INSERT INTO "pair_count" VALUES(1,20495,52,27,1);
INSERT INTO "pair_count" VALUES(1,20495,52,31,1);
INSERT INTO "pair_count" VALUES(1,20495,52,38,2);
INSERT INTO "pair_count" VALUES(1,20495,52,41,2);
INSERT INTO "pair_count" VALUES(1,20495,52,49,2);
INSERT INTO "pair_count" VALUES(1,20495,52,50,1);
INSERT INTO "pair_count" VALUES(1,20495,52,53,2);
INSERT INTO "pair_count" VALUES(1,20495,52,55,2);
INSERT INTO "pair_count" VALUES(1,20495,55,24,2);
INSERT INTO "pair_count" VALUES(1,20495,55,27,1);
INSERT INTO "pair_count" VALUES(1,20495,55,30,1);
INSERT INTO "pair_count" VALUES(1,20495,55,31,3);
INSERT INTO "pair_count" VALUES(1,20495,55,33,1);
INSERT INTO "pair_count" VALUES(1,20495,55,35,1);
INSERT INTO "pair_count" VALUES(1,20495,55,38,5);
INSERT INTO "pair_count" VALUES(1,20495,55,39,1);
INSERT INTO "pair_count" VALUES(1,20495,55,40,1);
INSERT INTO "pair_count" VALUES(1,20495,55,41,2);
INSERT INTO "pair_count" VALUES(1,20495,55,42,2);
INSERT INTO "pair_count" VALUES(1,20495,55,45,1);
INSERT INTO "pair_count" VALUES(1,20495,55,49,2);
INSERT INTO "pair_count" VALUES(1,20495,55,50,2);
INSERT INTO "pair_count" VALUES(1,20495,55,52,2);
INSERT INTO "pair_count" VALUES(1,20495,55,53,5);
INSERT INTO "pair_count" VALUES(1,20495,55,57,1);
INSERT INTO "pair_count" VALUES(1,20495,55,59,1);
INSERT INTO "pair_count" VALUES(1,20495,55,60,1);
INSERT INTO "pair_count" VALUES(1,20495,57,24,1);
INSERT INTO "pair_count" VALUES(1,20495,57,30,1);
INSERT INTO "pair_count" VALUES(1,20495,57,33,1);
INSERT INTO "pair_count" VALUES(1,20495,57,38,1);
INSERT INTO "pair_count" VALUES(1,20495,57,53,1);
INSERT INTO "pair_count" VALUES(1,20495,57,55,1);
INSERT INTO "pair_count" VALUES(1,20495,57,59,1);
INSERT INTO "pair_count" VALUES(1,20495,59,24,1);
INSERT INTO "pair_count" VALUES(1,20495,59,30,1);
INSERT INTO "pair_count" VALUES(1,20495,59,33,1);
INSERT INTO "pair_count" VALUES(1,20495,59,38,1);
INSERT INTO "pair_count" VALUES(1,20495,59,53,1);
INSERT INTO "pair_count" VALUES(1,20495,59,55,1);
INSERT INTO "pair_count" VALUES(1,20495,59,57,1);
INSERT INTO "pair_count" VALUES(1,20495,60,31,1);
INSERT INTO "pair_count" VALUES(1,20495,60,38,1);
INSERT INTO "pair_count" VALUES(1,20495,60,39,1);
INSERT INTO "pair_count" VALUES(1,20495,60,42,1);
INSERT INTO "pair_count" VALUES(1,20495,60,50,1);
INSERT INTO "pair_count" VALUES(1,20495,60,53,1);
INSERT INTO "pair_count" VALUES(1,20495,60,55,1);
INSERT INTO "pair_count" VALUES(1,20599,24,32,1);
INSERT INTO "pair_count" VALUES(1,20599,24,35,1);
INSERT INTO "pair_count" VALUES(1,20599,24,37,1);
INSERT INTO "pair_count" VALUES(1,20599,24,38,2);
INSERT INTO "pair_count" VALUES(1,20599,24,41,1);
INSERT INTO "pair_count" VALUES(1,20599,24,42,1);
INSERT INTO "pair_count" VALUES(1,20599,24,49,1);
INSERT INTO "pair_count" VALUES(1,20599,24,52,1);
INSERT INTO "pair_count" VALUES(1,20599,24,53,2);
INSERT INTO "pair_count" VALUES(1,20599,24,55,2);
INSERT INTO "pair_count" VALUES(1,20599,24,62,1);
INSERT INTO "pair_count" VALUES(1,20599,28,38,1);
INSERT INTO "pair_count" VALUES(1,20599,28,42,1);
INSERT INTO "pair_count" VALUES(1,20599,28,44,1);
INSERT INTO "pair_count" VALUES(1,20599,28,45,1);
INSERT INTO "pair_count" VALUES(1,20599,28,48,1);
INSERT INTO "pair_count" VALUES(1,20599,28,53,1);
INSERT INTO "pair_count" VALUES(1,20599,28,58,1);
INSERT INTO "pair_count" VALUES(1,20599,29,35,2);
INSERT INTO "pair_count" VALUES(1,20599,29,38,2);
INSERT INTO "pair_count" VALUES(1,20599,29,40,2);
INSERT INTO "pair_count" VALUES(1,20599,29,42,2);
INSERT INTO "pair_count" VALUES(1,20599,29,46,1);
INSERT INTO "pair_count" VALUES(1,20599,29,48,2);
INSERT INTO "pair_count" VALUES(1,20599,29,51,1);
INSERT INTO "pair_count" VALUES(1,20599,29,53,2);
INSERT INTO "pair_count" VALUES(1,20599,32,24,1);
INSERT INTO "pair_count" VALUES(1,20599,32,35,1);
INSERT INTO "pair_count" VALUES(1,20599,32,37,1);
INSERT INTO "pair_count" VALUES(1,20599,32,38,1);
INSERT INTO "pair_count" VALUES(1,20599,32,42,1);
INSERT INTO "pair_count" VALUES(1,20599,32,53,1);
INSERT INTO "pair_count" VALUES(1,20599,32,55,1);
INSERT INTO "pair_count" VALUES(1,20599,35,24,1);
INSERT INTO "pair_count" VALUES(1,20599,35,29,2);
INSERT INTO "pair_count" VALUES(1,20599,35,32,1);
INSERT INTO "pair_count" VALUES(1,20599,35,37,1);
INSERT INTO "pair_count" VALUES(1,20599,35,38,3);
INSERT INTO "pair_count" VALUES(1,20599,35,40,2);
INSERT INTO "pair_count" VALUES(1,20599,35,42,3);
INSERT INTO "pair_count" VALUES(1,20599,35,46,1);
INSERT INTO "pair_count" VALUES(1,20599,35,48,2);
INSERT INTO "pair_count" VALUES(1,20599,35,51,1);
INSERT INTO "pair_count" VALUES(1,20599,35,53,3);
INSERT INTO "pair_count" VALUES(1,20599,35,55,1);
INSERT INTO "pair_count" VALUES(1,20599,37,24,1);
INSERT INTO "pair_count" VALUES(1,20599,37,32,1);
INSERT INTO "pair_count" VALUES(1,20599,37,35,1);
INSERT INTO "pair_count" VALUES(1,20599,37,38,1);
INSERT INTO "pair_count" VALUES(1,20599,37,42,1);
INSERT INTO "pair_count" VALUES(1,20599,37,53,1);
INSERT INTO "pair_count" VALUES(1,20599,37,55,1);
INSERT INTO "pair_count" VALUES(1,20599,38,24,2);
INSERT INTO "pair_count" VALUES(1,20599,38,28,1);
INSERT INTO "pair_count" VALUES(1,20599,38,29,2);
INSERT INTO "pair_count" VALUES(1,20599,38,32,1);
INSERT INTO "pair_count" VALUES(1,20599,38,35,3);
INSERT INTO "pair_count" VALUES(1,20599,38,37,1);
INSERT INTO "pair_count" VALUES(1,20599,38,40,2);
INSERT INTO "pair_count" VALUES(1,20599,38,41,1);
INSERT INTO "pair_count" VALUES(1,20599,38,42,4);
INSERT INTO "pair_count" VALUES(1,20599,38,44,1);
INSERT INTO "pair_count" VALUES(1,20599,38,45,1);
INSERT INTO "pair_count" VALUES(1,20599,38,46,1);
INSERT INTO "pair_count" VALUES(1,20599,38,48,3);
INSERT INTO "pair_count" VALUES(1,20599,38,49,1);
INSERT INTO "pair_count" VALUES(1,20599,38,51,1);
INSERT INTO "pair_count" VALUES(1,20599,38,52,1);
INSERT INTO "pair_count" VALUES(1,20599,38,53,5);
INSERT INTO "pair_count" VALUES(1,20599,38,55,2);
INSERT INTO "pair_count" VALUES(1,20599,38,58,1);
INSERT INTO "pair_count" VALUES(1,20599,38,62,1);
INSERT INTO "pair_count" VALUES(1,20599,40,29,2);
INSERT INTO "pair_count" VALUES(1,20599,40,35,2);
INSERT INTO "pair_count" VALUES(1,20599,40,38,2);
INSERT INTO "pair_count" VALUES(1,20599,40,42,2);
INSERT INTO "pair_count" VALUES(1,20599,40,46,1);
INSERT INTO "pair_count" VALUES(1,20599,40,48,2);
INSERT INTO "pair_count" VALUES(1,20599,40,51,1);
INSERT INTO "pair_count" VALUES(1,20599,40,53,2);
INSERT INTO "pair_count" VALUES(1,20599,41,24,1);
INSERT INTO "pair_count" VALUES(1,20599,41,38,1);
INSERT INTO "pair_count" VALUES(1,20599,41,49,1);
INSERT INTO "pair_count" VALUES(1,20599,41,52,1);
INSERT INTO "pair_count" VALUES(1,20599,41,53,1);
INSERT INTO "pair_count" VALUES(1,20599,41,55,1);
INSERT INTO "pair_count" VALUES(1,20599,41,62,1);
INSERT INTO "pair_count" VALUES(1,20599,42,24,1);
INSERT INTO "pair_count" VALUES(1,20599,42,28,1);
INSERT INTO "pair_count" VALUES(1,20599,42,29,2);
INSERT INTO "pair_count" VALUES(1,20599,42,32,1);
INSERT INTO "pair_count" VALUES(1,20599,42,35,3);
INSERT INTO "pair_count" VALUES(1,20599,42,37,1);
INSERT INTO "pair_count" VALUES(1,20599,42,38,4);
INSERT INTO "pair_count" VALUES(1,20599,42,40,2);
INSERT INTO "pair_count" VALUES(1,20599,42,44,1);
INSERT INTO "pair_count" VALUES(1,20599,42,45,1);
INSERT INTO "pair_count" VALUES(1,20599,42,46,1);
INSERT INTO "pair_count" VALUES(1,20599,42,48,3);
INSERT INTO "pair_count" VALUES(1,20599,42,51,1);
INSERT INTO "pair_count" VALUES(1,20599,42,53,4);
INSERT INTO "pair_count" VALUES(1,20599,42,55,1);
INSERT INTO "pair_count" VALUES(1,20599,42,58,1);
INSERT INTO "pair_count" VALUES(1,20599,44,28,1);
INSERT INTO "pair_count" VALUES(1,20599,44,38,1);
INSERT INTO "pair_count" VALUES(1,20599,44,42,1);
INSERT INTO "pair_count" VALUES(1,20599,44,45,1);
INSERT INTO "pair_count" VALUES(1,20599,44,48,1);
INSERT INTO "pair_count" VALUES(1,20599,44,53,1);
INSERT INTO "pair_count" VALUES(1,20599,44,58,1);
INSERT INTO "pair_count" VALUES(1,20599,45,28,1);
INSERT INTO "pair_count" VALUES(1,20599,45,38,1);
INSERT INTO "pair_count" VALUES(1,20599,45,42,1);
INSERT INTO "pair_count" VALUES(1,20599,45,44,1);
INSERT INTO "pair_count" VALUES(1,20599,45,48,1);
INSERT INTO "pair_count" VALUES(1,20599,45,53,1);
INSERT INTO "pair_count" VALUES(1,20599,45,58,1);
INSERT INTO "pair_count" VALUES(1,20599,46,29,1);
INSERT INTO "pair_count" VALUES(1,20599,46,35,1);
INSERT INTO "pair_count" VALUES(1,20599,46,38,1);
INSERT INTO "pair_count" VALUES(1,20599,46,40,1);
INSERT INTO "pair_count" VALUES(1,20599,46,42,1);
INSERT INTO "pair_count" VALUES(1,20599,46,48,1);
INSERT INTO "pair_count" VALUES(1,20599,46,53,1);
INSERT INTO "pair_count" VALUES(1,20599,48,28,1);
INSERT INTO "pair_count" VALUES(1,20599,48,29,2);
INSERT INTO "pair_count" VALUES(1,20599,48,35,2);
INSERT INTO "pair_count" VALUES(1,20599,48,38,3);
INSERT INTO "pair_count" VALUES(1,20599,48,40,2);
INSERT INTO "pair_count" VALUES(1,20599,48,42,3);
INSERT INTO "pair_count" VALUES(1,20599,48,44,1);
INSERT INTO "pair_count" VALUES(1,20599,48,45,1);
INSERT INTO "pair_count" VALUES(1,20599,48,46,1);
INSERT INTO "pair_count" VALUES(1,20599,48,51,1);
INSERT INTO "pair_count" VALUES(1,20599,48,53,3);
INSERT INTO "pair_count" VALUES(1,20599,48,58,1);
INSERT INTO "pair_count" VALUES(1,20599,49,24,1);
INSERT INTO "pair_count" VALUES(1,20599,49,38,1);
INSERT INTO "pair_count" VALUES(1,20599,49,41,1);
INSERT INTO "pair_count" VALUES(1,20599,49,52,1);
INSERT INTO "pair_count" VALUES(1,20599,49,53,1);
INSERT INTO "pair_count" VALUES(1,20599,49,55,1);
INSERT INTO "pair_count" VALUES(1,20599,49,62,1);
INSERT INTO "pair_count" VALUES(1,20599,51,29,1);
INSERT INTO "pair_count" VALUES(1,20599,51,35,1);
INSERT INTO "pair_count" VALUES(1,20599,51,38,1);
INSERT INTO "pair_count" VALUES(1,20599,51,40,1);
INSERT INTO "pair_count" VALUES(1,20599,51,42,1);
INSERT INTO "pair_count" VALUES(1,20599,51,48,1);
INSERT INTO "pair_count" VALUES(1,20599,51,53,1);
INSERT INTO "pair_count" VALUES(1,20599,52,24,1);
INSERT INTO "pair_count" VALUES(1,20599,52,38,1);
INSERT INTO "pair_count" VALUES(1,20599,52,41,1);
INSERT INTO "pair_count" VALUES(1,20599,52,49,1);
INSERT INTO "pair_count" VALUES(1,20599,52,53,1);
INSERT INTO "pair_count" VALUES(1,20599,52,55,1);
INSERT INTO "pair_count" VALUES(1,20599,52,62,1);
INSERT INTO "pair_count" VALUES(1,20599,55,24,2);
INSERT INTO "pair_count" VALUES(1,20599,55,32,1);
INSERT INTO "pair_count" VALUES(1,20599,55,35,1);
INSERT INTO "pair_count" VALUES(1,20599,55,37,1);
INSERT INTO "pair_count" VALUES(1,20599,55,38,2);
INSERT INTO "pair_count" VALUES(1,20599,55,41,1);
INSERT INTO "pair_count" VALUES(1,20599,55,42,1);
INSERT INTO "pair_count" VALUES(1,20599,55,49,1);
INSERT INTO "pair_count" VALUES(1,20599,55,52,1);
INSERT INTO "pair_count" VALUES(1,20599,55,53,2);
INSERT INTO "pair_count" VALUES(1,20599,55,62,1);
INSERT INTO "pair_count" VALUES(1,20599,58,28,1);
INSERT INTO "pair_count" VALUES(1,20599,58,38,1);
INSERT INTO "pair_count" VALUES(1,20599,58,42,1);
INSERT INTO "pair_count" VALUES(1,20599,58,44,1);
INSERT INTO "pair_count" VALUES(1,20599,58,45,1);
INSERT INTO "pair_count" VALUES(1,20599,58,48,1);
INSERT INTO "pair_count" VALUES(1,20599,58,53,1);
INSERT INTO "pair_count" VALUES(1,20599,62,24,1);
INSERT INTO "pair_count" VALUES(1,20599,62,38,1);
INSERT INTO "pair_count" VALUES(1,20599,62,41,1);
INSERT INTO "pair_count" VALUES(1,20599,62,49,1);
INSERT INTO "pair_count" VALUES(1,20599,62,52,1);
INSERT INTO "pair_count" VALUES(1,20599,62,53,1);
INSERT INTO "pair_count" VALUES(1,20599,62,55,1);
INSERT INTO "pair_count" VALUES(1,20703,24,29,1);
INSERT INTO "pair_count" VALUES(1,20703,24,30,2);
INSERT INTO "pair_count" VALUES(1,20703,24,33,1);
INSERT INTO "pair_count" VALUES(1,20703,24,35,1);
INSERT INTO "pair_count" VALUES(1,20703,24,36,2);
INSERT INTO "pair_count" VALUES(1,20703,24,37,1);
INSERT INTO "pair_count" VALUES(1,20703,24,38,4);
INSERT INTO "pair_count" VALUES(1,20703,24,41,1);
INSERT INTO "pair_count" VALUES(1,20703,24,42,2);
INSERT INTO "pair_count" VALUES(1,20703,24,49,1);
INSERT INTO "pair_count" VALUES(1,20703,24,50,1);
INSERT INTO "pair_count" VALUES(1,20703,24,52,1);
INSERT INTO "pair_count" VALUES(1,20703,24,53,4);
INSERT INTO "pair_count" VALUES(1,20703,24,55,4);
INSERT INTO "pair_count" VALUES(1,20703,24,58,1);
INSERT INTO "pair_count" VALUES(1,20703,24,59,1);
INSERT INTO "pair_count" VALUES(1,20703,28,38,1);
INSERT INTO "pair_count" VALUES(1,20703,28,42,1);
INSERT INTO "pair_count" VALUES(1,20703,28,44,1);
INSERT INTO "pair_count" VALUES(1,20703,28,45,1);
INSERT INTO "pair_count" VALUES(1,20703,28,48,1);
INSERT INTO "pair_count" VALUES(1,20703,28,53,1);
INSERT INTO "pair_count" VALUES(1,20703,28,58,1);
INSERT INTO "pair_count" VALUES(1,20703,29,24,1);
INSERT INTO "pair_count" VALUES(1,20703,29,30,1);
INSERT INTO "pair_count" VALUES(1,20703,29,38,1);
INSERT INTO "pair_count" VALUES(1,20703,29,42,1);
INSERT INTO "pair_count" VALUES(1,20703,29,53,1);
INSERT INTO "pair_count" VALUES(1,20703,29,55,1);
INSERT INTO "pair_count" VALUES(1,20703,29,58,1);
INSERT INTO "pair_count" VALUES(1,20703,30,24,2);
INSERT INTO "pair_count" VALUES(1,20703,30,29,1);
INSERT INTO "pair_count" VALUES(1,20703,30,33,1);
INSERT INTO "pair_count" VALUES(1,20703,30,38,2);
INSERT INTO "pair_count" VALUES(1,20703,30,42,1);
INSERT INTO "pair_count" VALUES(1,20703,30,50,1);
INSERT INTO "pair_count" VALUES(1,20703,30,53,2);
INSERT INTO "pair_count" VALUES(1,20703,30,55,2);
INSERT INTO "pair_count" VALUES(1,20703,30,58,1);
INSERT INTO "pair_count" VALUES(1,20703,30,59,1);
INSERT INTO "pair_count" VALUES(1,20703,33,24,1);
INSERT INTO "pair_count" VALUES(1,20703,33,30,1);
INSERT INTO "pair_count" VALUES(1,20703,33,38,1);
INSERT INTO "pair_count" VALUES(1,20703,33,50,1);
INSERT INTO "pair_count" VALUES(1,20703,33,53,1);
INSERT INTO "pair_count" VALUES(1,20703,33,55,1);
INSERT INTO "pair_count" VALUES(1,20703,33,59,1);
INSERT INTO "pair_count" VALUES(1,20703,35,24,1);
INSERT INTO "pair_count" VALUES(1,20703,35,36,1);
INSERT INTO "pair_count" VALUES(1,20703,35,37,1);
INSERT INTO "pair_count" VALUES(1,20703,35,38,2);
INSERT INTO "pair_count" VALUES(1,20703,35,42,2);
INSERT INTO "pair_count" VALUES(1,20703,35,53,2);
INSERT INTO "pair_count" VALUES(1,20703,35,55,2);
INSERT INTO "pair_count" VALUES(1,20703,35,64,1);
INSERT INTO "pair_count" VALUES(1,20703,35,65,1);
INSERT INTO "pair_count" VALUES(1,20703,35,66,1);
INSERT INTO "pair_count" VALUES(1,20703,36,24,2);
INSERT INTO "pair_count" VALUES(1,20703,36,35,1);
INSERT INTO "pair_count" VALUES(1,20703,36,37,1);
INSERT INTO "pair_count" VALUES(1,20703,36,38,2);
INSERT INTO "pair_count" VALUES(1,20703,36,41,1);
INSERT INTO "pair_count" VALUES(1,20703,36,42,1);
INSERT INTO "pair_count" VALUES(1,20703,36,49,1);
INSERT INTO "pair_count" VALUES(1,20703,36,52,1);
INSERT INTO "pair_count" VALUES(1,20703,36,53,2);
INSERT INTO "pair_count" VALUES(1,20703,36,55,2);
INSERT INTO "pair_count" VALUES(1,20703,37,24,1);
INSERT INTO "pair_count" VALUES(1,20703,37,35,1);
INSERT INTO "pair_count" VALUES(1,20703,37,36,1);
INSERT INTO "pair_count" VALUES(1,20703,37,38,1);
INSERT INTO "pair_count" VALUES(1,20703,37,42,1);
INSERT INTO "pair_count" VALUES(1,20703,37,53,1);
INSERT INTO "pair_count" VALUES(1,20703,37,55,1);
INSERT INTO "pair_count" VALUES(1,20703,38,24,4);
INSERT INTO "pair_count" VALUES(1,20703,38,28,1);
INSERT INTO "pair_count" VALUES(1,20703,38,29,1);
INSERT INTO "pair_count" VALUES(1,20703,38,30,2);
INSERT INTO "pair_count" VALUES(1,20703,38,33,1);
INSERT INTO "pair_count" VALUES(1,20703,38,35,2);
INSERT INTO "pair_count" VALUES(1,20703,38,36,2);
INSERT INTO "pair_count" VALUES(1,20703,38,37,1);
INSERT INTO "pair_count" VALUES(1,20703,38,41,1);
INSERT INTO "pair_count" VALUES(1,20703,38,42,4);
INSERT INTO "pair_count" VALUES(1,20703,38,44,1);
INSERT INTO "pair_count" VALUES(1,20703,38,45,1);
INSERT INTO "pair_count" VALUES(1,20703,38,48,1);
INSERT INTO "pair_count" VALUES(1,20703,38,49,1);
INSERT INTO "pair_count" VALUES(1,20703,38,50,1);
INSERT INTO "pair_count" VALUES(1,20703,38,52,1);
INSERT INTO "pair_count" VALUES(1,20703,38,53,6);
INSERT INTO "pair_count" VALUES(1,20703,38,55,5);
INSERT INTO "pair_count" VALUES(1,20703,38,58,2);
INSERT INTO "pair_count" VALUES(1,20703,38,59,1);
INSERT INTO "pair_count" VALUES(1,20703,38,64,1);
INSERT INTO "pair_count" VALUES(1,20703,38,65,1);
INSERT INTO "pair_count" VALUES(1,20703,38,66,1);
INSERT INTO "pair_count" VALUES(1,20703,41,24,1);
INSERT INTO "pair_count" VALUES(1,20703,41,36,1);
INSERT INTO "pair_count" VALUES(1,20703,41,38,1);
INSERT INTO "pair_count" VALUES(1,20703,41,49,1);
INSERT INTO "pair_count" VALUES(1,20703,41,52,1);
INSERT INTO "pair_count" VALUES(1,20703,41,53,1);
INSERT INTO "pair_count" VALUES(1,20703,41,55,1);
INSERT INTO "pair_count" VALUES(1,20703,42,24,2);
INSERT INTO "pair_count" VALUES(1,20703,42,28,1);
INSERT INTO "pair_count" VALUES(1,20703,42,29,1);
INSERT INTO "pair_count" VALUES(1,20703,42,30,1);
INSERT INTO "pair_count" VALUES(1,20703,42,35,2);
INSERT INTO "pair_count" VALUES(1,20703,42,36,1);
INSERT INTO "pair_count" VALUES(1,20703,42,37,1);
INSERT INTO "pair_count" VALUES(1,20703,42,38,4);
INSERT INTO "pair_count" VALUES(1,20703,42,44,1);
INSERT INTO "pair_count" VALUES(1,20703,42,45,1);
INSERT INTO "pair_count" VALUES(1,20703,42,48,1);
INSERT INTO "pair_count" VALUES(1,20703,42,53,4);
INSERT INTO "pair_count" VALUES(1,20703,42,55,3);
INSERT INTO "pair_count" VALUES(1,20703,42,58,2);
INSERT INTO "pair_count" VALUES(1,20703,42,64,1);
INSERT INTO "pair_count" VALUES(1,20703,42,65,1);
INSERT INTO "pair_count" VALUES(1,20703,42,66,1);
INSERT INTO "pair_count" VALUES(1,20703,44,28,1);
INSERT INTO "pair_count" VALUES(1,20703,44,38,1);
INSERT INTO "pair_count" VALUES(1,20703,44,42,1);
INSERT INTO "pair_count" VALUES(1,20703,44,45,1);
INSERT INTO "pair_count" VALUES(1,20703,44,48,1);
INSERT INTO "pair_count" VALUES(1,20703,44,53,1);
INSERT INTO "pair_count" VALUES(1,20703,44,58,1);
INSERT INTO "pair_count" VALUES(1,20703,45,28,1);
INSERT INTO "pair_count" VALUES(1,20703,45,38,1);
INSERT INTO "pair_count" VALUES(1,20703,45,42,1);
INSERT INTO "pair_count" VALUES(1,20703,45,44,1);
INSERT INTO "pair_count" VALUES(1,20703,45,48,1);
INSERT INTO "pair_count" VALUES(1,20703,45,53,1);
INSERT INTO "pair_count" VALUES(1,20703,45,58,1);
INSERT INTO "pair_count" VALUES(1,20703,48,28,1);
INSERT INTO "pair_count" VALUES(1,20703,48,38,1);
INSERT INTO "pair_count" VALUES(1,20703,48,42,1);
INSERT INTO "pair_count" VALUES(1,20703,48,44,1);
INSERT INTO "pair_count" VALUES(1,20703,48,45,1);
INSERT INTO "pair_count" VALUES(1,20703,48,53,1);
INSERT INTO "pair_count" VALUES(1,20703,48,58,1);
INSERT INTO "pair_count" VALUES(1,20703,49,24,1);
INSERT INTO "pair_count" VALUES(1,20703,49,36,1);
INSERT INTO "pair_count" VALUES(1,20703,49,38,1);
INSERT INTO "pair_count" VALUES(1,20703,49,41,1);
INSERT INTO "pair_count" VALUES(1,20703,49,52,1);
INSERT INTO "pair_count" VALUES(1,20703,49,53,1);
INSERT INTO "pair_count" VALUES(1,20703,49,55,1);
INSERT INTO "pair_count" VALUES(1,20703,50,24,1);
INSERT INTO "pair_count" VALUES(1,20703,50,30,1);
INSERT INTO "pair_count" VALUES(1,20703,50,33,1);
INSERT INTO "pair_count" VALUES(1,20703,50,38,1);
INSERT INTO "pair_count" VALUES(1,20703,50,53,1);
INSERT INTO "pair_count" VALUES(1,20703,50,55,1);
INSERT INTO "pair_count" VALUES(1,20703,50,59,1);
INSERT INTO "pair_count" VALUES(1,20703,52,24,1);
INSERT INTO "pair_count" VALUES(1,20703,52,36,1);
INSERT INTO "pair_count" VALUES(1,20703,52,38,1);
INSERT INTO "pair_count" VALUES(1,20703,52,41,1);
INSERT INTO "pair_count" VALUES(1,20703,52,49,1);
INSERT INTO "pair_count" VALUES(1,20703,52,53,1);
INSERT INTO "pair_count" VALUES(1,20703,52,55,1);
INSERT INTO "pair_count" VALUES(1,20703,55,24,4);
INSERT INTO "pair_count" VALUES(1,20703,55,29,1);
INSERT INTO "pair_count" VALUES(1,20703,55,30,2);
INSERT INTO "pair_count" VALUES(1,20703,55,33,1);
INSERT INTO "pair_count" VALUES(1,20703,55,35,2);
INSERT INTO "pair_count" VALUES(1,20703,55,36,2);
INSERT INTO "pair_count" VALUES(1,20703,55,37,1);
INSERT INTO "pair_count" VALUES(1,20703,55,38,5);
INSERT INTO "pair_count" VALUES(1,20703,55,41,1);
INSERT INTO "pair_count" VALUES(1,20703,55,42,3);
INSERT INTO "pair_count" VALUES(1,20703,55,49,1);
INSERT INTO "pair_count" VALUES(1,20703,55,50,1);
INSERT INTO "pair_count" VALUES(1,20703,55,52,1);
INSERT INTO "pair_count" VALUES(1,20703,55,53,5);
INSERT INTO "pair_count" VALUES(1,20703,55,58,1);
INSERT INTO "pair_count" VALUES(1,20703,55,59,1);
INSERT INTO "pair_count" VALUES(1,20703,55,64,1);
INSERT INTO "pair_count" VALUES(1,20703,55,65,1);
INSERT INTO "pair_count" VALUES(1,20703,55,66,1);
INSERT INTO "pair_count" VALUES(1,20703,58,24,1);
INSERT INTO "pair_count" VALUES(1,20703,58,28,1);
INSERT INTO "pair_count" VALUES(1,20703,58,29,1);
INSERT INTO "pair_count" VALUES(1,20703,58,30,1);
INSERT INTO "pair_count" VALUES(1,20703,58,38,2);
INSERT INTO "pair_count" VALUES(1,20703,58,42,2);
INSERT INTO "pair_count" VALUES(1,20703,58,44,1);
INSERT INTO "pair_count" VALUES(1,20703,58,45,1);
INSERT INTO "pair_count" VALUES(1,20703,58,48,1);
INSERT INTO "pair_count" VALUES(1,20703,58,53,2);
INSERT INTO "pair_count" VALUES(1,20703,58,55,1);
INSERT INTO "pair_count" VALUES(1,20703,59,24,1);
INSERT INTO "pair_count" VALUES(1,20703,59,30,1);
INSERT INTO "pair_count" VALUES(1,20703,59,33,1);
INSERT INTO "pair_count" VALUES(1,20703,59,38,1);
INSERT INTO "pair_count" VALUES(1,20703,59,50,1);
INSERT INTO "pair_count" VALUES(1,20703,59,53,1);
INSERT INTO "pair_count" VALUES(1,20703,59,55,1);
INSERT INTO "pair_count" VALUES(1,20703,64,35,1);
INSERT INTO "pair_count" VALUES(1,20703,64,38,1);
INSERT INTO "pair_count" VALUES(1,20703,64,42,1);
INSERT INTO "pair_count" VALUES(1,20703,64,53,1);
INSERT INTO "pair_count" VALUES(1,20703,64,55,1);
INSERT INTO "pair_count" VALUES(1,20703,64,65,1);
INSERT INTO "pair_count" VALUES(1,20703,64,66,1);
INSERT INTO "pair_count" VALUES(1,20703,65,35,1);
INSERT INTO "pair_count" VALUES(1,20703,65,38,1);
INSERT INTO "pair_count" VALUES(1,20703,65,42,1);
INSERT INTO "pair_count" VALUES(1,20703,65,53,1);
INSERT INTO "pair_count" VALUES(1,20703,65,55,1);
INSERT INTO "pair_count" VALUES(1,20703,65,64,1);
INSERT INTO "pair_count" VALUES(1,20703,65,66,1);
INSERT INTO "pair_count" VALUES(1,20703,66,35,1);
INSERT INTO "pair_count" VALUES(1,20703,66,38,1);
INSERT INTO "pair_count" VALUES(1,20703,66,42,1);
INSERT INTO "pair_count" VALUES(1,20703,66,53,1);
INSERT INTO "pair_count" VALUES(1,20703,66,55,1);
INSERT INTO "pair_count" VALUES(1,20703,66,64,1);
INSERT INTO "pair_count" VALUES(1,20703,66,65,1);
INSERT INTO "pair_count" VALUES(2,20258,3,5,1);
INSERT INTO "pair_count" VALUES(2,20258,3,6,3);
INSERT INTO "pair_count" VALUES(2,20258,3,7,1);
INSERT INTO "pair_count" VALUES(2,20258,3,8,1);
INSERT INTO "pair_count" VALUES(2,20258,3,10,3);
INSERT INTO "pair_count" VALUES(2,20258,3,11,1);
INSERT INTO "pair_count" VALUES(2,20258,3,12,1);
INSERT INTO "pair_count" VALUES(2,20258,3,15,1);
INSERT INTO "pair_count" VALUES(2,20258,3,16,2);
INSERT INTO "pair_count" VALUES(2,20258,3,17,1);
INSERT INTO "pair_count" VALUES(2,20258,3,18,1);
INSERT INTO "pair_count" VALUES(2,20258,3,20,2);
INSERT INTO "pair_count" VALUES(2,20258,3,21,1);
INSERT INTO "pair_count" VALUES(2,20258,3,23,2);
INSERT INTO "pair_count" VALUES(2,20258,5,3,1);
INSERT INTO "pair_count" VALUES(2,20258,5,6,1);
INSERT INTO "pair_count" VALUES(2,20258,5,10,1);
INSERT INTO "pair_count" VALUES(2,20258,5,16,1);
INSERT INTO "pair_count" VALUES(2,20258,5,18,1);
INSERT INTO "pair_count" VALUES(2,20258,5,20,1);
INSERT INTO "pair_count" VALUES(2,20258,5,23,1);
INSERT INTO "pair_count" VALUES(2,20258,7,3,1);
INSERT INTO "pair_count" VALUES(2,20258,7,6,2);
INSERT INTO "pair_count" VALUES(2,20258,7,10,2);
INSERT INTO "pair_count" VALUES(2,20258,7,12,2);
INSERT INTO "pair_count" VALUES(2,20258,7,16,2);
INSERT INTO "pair_count" VALUES(2,20258,7,17,1);
INSERT INTO "pair_count" VALUES(2,20258,7,20,2);
INSERT INTO "pair_count" VALUES(2,20258,7,21,1);
INSERT INTO "pair_count" VALUES(2,20258,7,22,1);
INSERT INTO "pair_count" VALUES(2,20258,8,3,1);
INSERT INTO "pair_count" VALUES(2,20258,8,6,1);
INSERT INTO "pair_count" VALUES(2,20258,8,10,1);
INSERT INTO "pair_count" VALUES(2,20258,8,11,1);
INSERT INTO "pair_count" VALUES(2,20258,8,15,1);
INSERT INTO "pair_count" VALUES(2,20258,8,17,1);
INSERT INTO "pair_count" VALUES(2,20258,8,23,1);
INSERT INTO "pair_count" VALUES(2,20258,10,3,3);
INSERT INTO "pair_count" VALUES(2,20258,10,5,1);
INSERT INTO "pair_count" VALUES(2,20258,10,6,5);
INSERT INTO "pair_count" VALUES(2,20258,10,7,2);
INSERT INTO "pair_count" VALUES(2,20258,10,8,1);
INSERT INTO "pair_count" VALUES(2,20258,10,11,2);
INSERT INTO "pair_count" VALUES(2,20258,10,12,2);
INSERT INTO "pair_count" VALUES(2,20258,10,14,1);
INSERT INTO "pair_count" VALUES(2,20258,10,15,1);
INSERT INTO "pair_count" VALUES(2,20258,10,16,3);
INSERT INTO "pair_count" VALUES(2,20258,10,17,3);
INSERT INTO "pair_count" VALUES(2,20258,10,18,1);
INSERT INTO "pair_count" VALUES(2,20258,10,19,1);
INSERT INTO "pair_count" VALUES(2,20258,10,20,4);
INSERT INTO "pair_count" VALUES(2,20258,10,21,1);
INSERT INTO "pair_count" VALUES(2,20258,10,22,1);
INSERT INTO "pair_count" VALUES(2,20258,10,23,3);
INSERT INTO "pair_count" VALUES(2,20258,11,3,1);
INSERT INTO "pair_count" VALUES(2,20258,11,6,2);
INSERT INTO "pair_count" VALUES(2,20258,11,8,1);
INSERT INTO "pair_count" VALUES(2,20258,11,10,2);
INSERT INTO "pair_count" VALUES(2,20258,11,14,1);
INSERT INTO "pair_count" VALUES(2,20258,11,15,1);
INSERT INTO "pair_count" VALUES(2,20258,11,17,2);
INSERT INTO "pair_count" VALUES(2,20258,11,19,1);
INSERT INTO "pair_count" VALUES(2,20258,11,20,1);
INSERT INTO "pair_count" VALUES(2,20258,11,23,2);
INSERT INTO "pair_count" VALUES(2,20258,12,3,1);
INSERT INTO "pair_count" VALUES(2,20258,12,6,2);
INSERT INTO "pair_count" VALUES(2,20258,12,7,2);
INSERT INTO "pair_count" VALUES(2,20258,12,10,2);
INSERT INTO "pair_count" VALUES(2,20258,12,16,2);
INSERT INTO "pair_count" VALUES(2,20258,12,17,1);
INSERT INTO "pair_count" VALUES(2,20258,12,20,2);
INSERT INTO "pair_count" VALUES(2,20258,12,21,1);
INSERT INTO "pair_count" VALUES(2,20258,12,22,1);
INSERT INTO "pair_count" VALUES(2,20258,14,6,1);
INSERT INTO "pair_count" VALUES(2,20258,14,10,1);
INSERT INTO "pair_count" VALUES(2,20258,14,11,1);
INSERT INTO "pair_count" VALUES(2,20258,14,17,1);
INSERT INTO "pair_count" VALUES(2,20258,14,19,1);
INSERT INTO "pair_count" VALUES(2,20258,14,20,1);
INSERT INTO "pair_count" VALUES(2,20258,14,23,1);
INSERT INTO "pair_count" VALUES(2,20258,15,3,1);
INSERT INTO "pair_count" VALUES(2,20258,15,6,1);
INSERT INTO "pair_count" VALUES(2,20258,15,8,1);
INSERT INTO "pair_count" VALUES(2,20258,15,10,1);
INSERT INTO "pair_count" VALUES(2,20258,15,11,1);
INSERT INTO "pair_count" VALUES(2,20258,15,17,1);
INSERT INTO "pair_count" VALUES(2,20258,15,23,1);
INSERT INTO "pair_count" VALUES(2,20258,16,3,2);
INSERT INTO "pair_count" VALUES(2,20258,16,5,1);
INSERT INTO "pair_count" VALUES(2,20258,16,6,3);
INSERT INTO "pair_count" VALUES(2,20258,16,7,2);
INSERT INTO "pair_count" VALUES(2,20258,16,10,3);
INSERT INTO "pair_count" VALUES(2,20258,16,12,2);
INSERT INTO "pair_count" VALUES(2,20258,16,17,1);
INSERT INTO "pair_count" VALUES(2,20258,16,18,1);
INSERT INTO "pair_count" VALUES(2,20258,16,20,3);
INSERT INTO "pair_count" VALUES(2,20258,16,21,1);
INSERT INTO "pair_count" VALUES(2,20258,16,22,1);
INSERT INTO "pair_count" VALUES(2,20258,16,23,1);
INSERT INTO "pair_count" VALUES(2,20258,17,3,1);
INSERT INTO "pair_count" VALUES(2,20258,17,6,3);
INSERT INTO "pair_count" VALUES(2,20258,17,7,1);
INSERT INTO "pair_count" VALUES(2,20258,17,8,1);
INSERT INTO "pair_count" VALUES(2,20258,17,10,3);
INSERT INTO "pair_count" VALUES(2,20258,17,11,2);
INSERT INTO "pair_count" VALUES(2,20258,17,12,1);
INSERT INTO "pair_count" VALUES(2,20258,17,14,1);
INSERT INTO "pair_count" VALUES(2,20258,17,15,1);
INSERT INTO "pair_count" VALUES(2,20258,17,16,1);
INSERT INTO "pair_count" VALUES(2,20258,17,19,1);
INSERT INTO "pair_count" VALUES(2,20258,17,20,2);
INSERT INTO "pair_count" VALUES(2,20258,17,22,1);
INSERT INTO "pair_count" VALUES(2,20258,17,23,2);
INSERT INTO "pair_count" VALUES(2,20258,18,3,1);
INSERT INTO "pair_count" VALUES(2,20258,18,5,1);
INSERT INTO "pair_count" VALUES(2,20258,18,6,1);
INSERT INTO "pair_count" VALUES(2,20258,18,10,1);
INSERT INTO "pair_count" VALUES(2,20258,18,16,1);
INSERT INTO "pair_count" VALUES(2,20258,18,20,1);
INSERT INTO "pair_count" VALUES(2,20258,18,23,1);
INSERT INTO "pair_count" VALUES(2,20258,19,6,1);
INSERT INTO "pair_count" VALUES(2,20258,19,10,1);
INSERT INTO "pair_count" VALUES(2,20258,19,11,1);
INSERT INTO "pair_count" VALUES(2,20258,19,14,1);
INSERT INTO "pair_count" VALUES(2,20258,19,17,1);
INSERT INTO "pair_count" VALUES(2,20258,19,20,1);
INSERT INTO "pair_count" VALUES(2,20258,19,23,1);
INSERT INTO "pair_count" VALUES(2,20258,20,3,2);
INSERT INTO "pair_count" VALUES(2,20258,20,5,1);
INSERT INTO "pair_count" VALUES(2,20258,20,6,4);
INSERT INTO "pair_count" VALUES(2,20258,20,7,2);
INSERT INTO "pair_count" VALUES(2,20258,20,10,4);
INSERT INTO "pair_count" VALUES(2,20258,20,11,1);
INSERT INTO "pair_count" VALUES(2,20258,20,12,2);
INSERT INTO "pair_count" VALUES(2,20258,20,14,1);
INSERT INTO "pair_count" VALUES(2,20258,20,16,3);
INSERT INTO "pair_count" VALUES(2,20258,20,17,2);
INSERT INTO "pair_count" VALUES(2,20258,20,18,1);
INSERT INTO "pair_count" VALUES(2,20258,20,19,1);
INSERT INTO "pair_count" VALUES(2,20258,20,21,1);
INSERT INTO "pair_count" VALUES(2,20258,20,22,1);
INSERT INTO "pair_count" VALUES(2,20258,20,23,2);
INSERT INTO "pair_count" VALUES(2,20258,21,3,1);
INSERT INTO "pair_count" VALUES(2,20258,21,6,1);
INSERT INTO "pair_count" VALUES(2,20258,21,7,1);
INSERT INTO "pair_count" VALUES(2,20258,21,10,1);
INSERT INTO "pair_count" VALUES(2,20258,21,12,1);
INSERT INTO "pair_count" VALUES(2,20258,21,16,1);
INSERT INTO "pair_count" VALUES(2,20258,21,20,1);
INSERT INTO "pair_count" VALUES(2,20258,22,6,1);
INSERT INTO "pair_count" VALUES(2,20258,22,7,1);
INSERT INTO "pair_count" VALUES(2,20258,22,10,1);
INSERT INTO "pair_count" VALUES(2,20258,22,12,1);
INSERT INTO "pair_count" VALUES(2,20258,22,16,1);
INSERT INTO "pair_count" VALUES(2,20258,22,17,1);
INSERT INTO "pair_count" VALUES(2,20258,22,20,1);
INSERT INTO "pair_count" VALUES(2,20258,23,3,2);
INSERT INTO "pair_count" VALUES(2,20258,23,5,1);
INSERT INTO "pair_count" VALUES(2,20258,23,6,3);
INSERT INTO "pair_count" VALUES(2,20258,23,8,1);
INSERT INTO "pair_count" VALUES(2,20258,23,10,3);
INSERT INTO "pair_count" VALUES(2,20258,23,11,2);
INSERT INTO "pair_count" VALUES(2,20258,23,14,1);
INSERT INTO "pair_count" VALUES(2,20258,23,15,1);
INSERT INTO "pair_count" VALUES(2,20258,23,16,1);
INSERT INTO "pair_count" VALUES(2,20258,23,17,2);
INSERT INTO "pair_count" VALUES(2,20258,23,18,1);
INSERT INTO "pair_count" VALUES(2,20258,23,19,1);
INSERT INTO "pair_count" VALUES(2,20258,23,20,2);
INSERT INTO "pair_count" VALUES(2,20613,1,4,1);
INSERT INTO "pair_count" VALUES(2,20613,1,6,1);
INSERT INTO "pair_count" VALUES(2,20613,1,7,1);
INSERT INTO "pair_count" VALUES(2,20613,1,10,1);
INSERT INTO "pair_count" VALUES(2,20613,1,13,1);
INSERT INTO "pair_count" VALUES(2,20613,1,16,1);
INSERT INTO "pair_count" VALUES(2,20613,1,19,1);
INSERT INTO "pair_count" VALUES(2,20613,2,6,2);
INSERT INTO "pair_count" VALUES(2,20613,2,7,2);
INSERT INTO "pair_count" VALUES(2,20613,2,9,2);
INSERT INTO "pair_count" VALUES(2,20613,2,10,2);
INSERT INTO "pair_count" VALUES(2,20613,2,11,1);
INSERT INTO "pair_count" VALUES(2,20613,2,12,2);
INSERT INTO "pair_count" VALUES(2,20613,2,16,1);
INSERT INTO "pair_count" VALUES(2,20613,2,17,2);
INSERT INTO "pair_count" VALUES(2,20613,3,6,1);
INSERT INTO "pair_count" VALUES(2,20613,3,10,1);
INSERT INTO "pair_count" VALUES(2,20613,3,14,1);
INSERT INTO "pair_count" VALUES(2,20613,3,16,1);
INSERT INTO "pair_count" VALUES(2,20613,3,17,1);
INSERT INTO "pair_count" VALUES(2,20613,3,20,1);
INSERT INTO "pair_count" VALUES(2,20613,3,23,1);
INSERT INTO "pair_count" VALUES(2,20613,4,1,1);
INSERT INTO "pair_count" VALUES(2,20613,4,6,1);
INSERT INTO "pair_count" VALUES(2,20613,4,7,1);
INSERT INTO "pair_count" VALUES(2,20613,4,10,1);
INSERT INTO "pair_count" VALUES(2,20613,4,13,1);
INSERT INTO "pair_count" VALUES(2,20613,4,16,1);
INSERT INTO "pair_count" VALUES(2,20613,4,19,1);
INSERT INTO "pair_count" VALUES(2,20613,7,1,1);
INSERT INTO "pair_count" VALUES(2,20613,7,2,2);
INSERT INTO "pair_count" VALUES(2,20613,7,4,1);
INSERT INTO "pair_count" VALUES(2,20613,7,6,3);
INSERT INTO "pair_count" VALUES(2,20613,7,9,2);
INSERT INTO "pair_count" VALUES(2,20613,7,10,3);
INSERT INTO "pair_count" VALUES(2,20613,7,11,1);
INSERT INTO "pair_count" VALUES(2,20613,7,12,2);
INSERT INTO "pair_count" VALUES(2,20613,7,13,1);
INSERT INTO "pair_count" VALUES(2,20613,7,16,2);
INSERT INTO "pair_count" VALUES(2,20613,7,17,2);
INSERT INTO "pair_count" VALUES(2,20613,7,19,1);
INSERT INTO "pair_count" VALUES(2,20613,8,6,1);
INSERT INTO "pair_count" VALUES(2,20613,8,10,1);
INSERT INTO "pair_count" VALUES(2,20613,8,15,1);
INSERT INTO "pair_count" VALUES(2,20613,8,16,1);
INSERT INTO "pair_count" VALUES(2,20613,8,17,1);
INSERT INTO "pair_count" VALUES(2,20613,8,22,1);
INSERT INTO "pair_count" VALUES(2,20613,8,23,1);
INSERT INTO "pair_count" VALUES(2,20613,9,2,2);
INSERT INTO "pair_count" VALUES(2,20613,9,6,2);
INSERT INTO "pair_count" VALUES(2,20613,9,7,2);
INSERT INTO "pair_count" VALUES(2,20613,9,10,2);
INSERT INTO "pair_count" VALUES(2,20613,9,11,1);
INSERT INTO "pair_count" VALUES(2,20613,9,12,2);
INSERT INTO "pair_count" VALUES(2,20613,9,16,1);
INSERT INTO "pair_count" VALUES(2,20613,9,17,2);
INSERT INTO "pair_count" VALUES(2,20613,10,1,1);
INSERT INTO "pair_count" VALUES(2,20613,10,2,2);
INSERT INTO "pair_count" VALUES(2,20613,10,3,1);
INSERT INTO "pair_count" VALUES(2,20613,10,4,1);
INSERT INTO "pair_count" VALUES(2,20613,10,6,5);
INSERT INTO "pair_count" VALUES(2,20613,10,7,3);
INSERT INTO "pair_count" VALUES(2,20613,10,8,1);
INSERT INTO "pair_count" VALUES(2,20613,10,9,2);
INSERT INTO "pair_count" VALUES(2,20613,10,11,1);
INSERT INTO "pair_count" VALUES(2,20613,10,12,2);
INSERT INTO "pair_count" VALUES(2,20613,10,13,1);
INSERT INTO "pair_count" VALUES(2,20613,10,14,1);
INSERT INTO "pair_count" VALUES(2,20613,10,15,1);
INSERT INTO "pair_count" VALUES(2,20613,10,16,4);
INSERT INTO "pair_count" VALUES(2,20613,10,17,4);
INSERT INTO "pair_count" VALUES(2,20613,10,19,1);
INSERT INTO "pair_count" VALUES(2,20613,10,20,1);
INSERT INTO "pair_count" VALUES(2,20613,10,22,1);
INSERT INTO "pair_count" VALUES(2,20613,10,23,2);
INSERT INTO "pair_count" VALUES(2,20613,11,2,1);
INSERT INTO "pair_count" VALUES(2,20613,11,6,1);
INSERT INTO "pair_count" VALUES(2,20613,11,7,1);
INSERT INTO "pair_count" VALUES(2,20613,11,9,1);
INSERT INTO "pair_count" VALUES(2,20613,11,10,1);
INSERT INTO "pair_count" VALUES(2,20613,11,12,1);
INSERT INTO "pair_count" VALUES(2,20613,11,17,1);
INSERT INTO "pair_count" VALUES(2,20613,12,2,2);
INSERT INTO "pair_count" VALUES(2,20613,12,6,2);
INSERT INTO "pair_count" VALUES(2,20613,12,7,2);
INSERT INTO "pair_count" VALUES(2,20613,12,9,2);
INSERT INTO "pair_count" VALUES(2,20613,12,10,2);
INSERT INTO "pair_count" VALUES(2,20613,12,11,1);
INSERT INTO "pair_count" VALUES(2,20613,12,16,1);
INSERT INTO "pair_count" VALUES(2,20613,12,17,2);
INSERT INTO "pair_count" VALUES(2,20613,13,1,1);
INSERT INTO "pair_count" VALUES(2,20613,13,4,1);
INSERT INTO "pair_count" VALUES(2,20613,13,6,1);
INSERT INTO "pair_count" VALUES(2,20613,13,7,1);
INSERT INTO "pair_count" VALUES(2,20613,13,10,1);
INSERT INTO "pair_count" VALUES(2,20613,13,16,1);
INSERT INTO "pair_count" VALUES(2,20613,13,19,1);
INSERT INTO "pair_count" VALUES(2,20613,14,3,1);
INSERT INTO "pair_count" VALUES(2,20613,14,6,1);
INSERT INTO "pair_count" VALUES(2,20613,14,10,1);
INSERT INTO "pair_count" VALUES(2,20613,14,16,1);
INSERT INTO "pair_count" VALUES(2,20613,14,17,1);
INSERT INTO "pair_count" VALUES(2,20613,14,20,1);
INSERT INTO "pair_count" VALUES(2,20613,14,23,1);
INSERT INTO "pair_count" VALUES(2,20613,15,6,1);
INSERT INTO "pair_count" VALUES(2,20613,15,8,1);
INSERT INTO "pair_count" VALUES(2,20613,15,10,1);
INSERT INTO "pair_count" VALUES(2,20613,15,16,1);
INSERT INTO "pair_count" VALUES(2,20613,15,17,1);
INSERT INTO "pair_count" VALUES(2,20613,15,22,1);
INSERT INTO "pair_count" VALUES(2,20613,15,23,1);
INSERT INTO "pair_count" VALUES(2,20613,16,1,1);
INSERT INTO "pair_count" VALUES(2,20613,16,2,1);
INSERT INTO "pair_count" VALUES(2,20613,16,3,1);
INSERT INTO "pair_count" VALUES(2,20613,16,4,1);
INSERT INTO "pair_count" VALUES(2,20613,16,6,4);
INSERT INTO "pair_count" VALUES(2,20613,16,7,2);
INSERT INTO "pair_count" VALUES(2,20613,16,8,1);
INSERT INTO "pair_count" VALUES(2,20613,16,9,1);
INSERT INTO "pair_count" VALUES(2,20613,16,10,4);
INSERT INTO "pair_count" VALUES(2,20613,16,12,1);
INSERT INTO "pair_count" VALUES(2,20613,16,13,1);
INSERT INTO "pair_count" VALUES(2,20613,16,14,1);
INSERT INTO "pair_count" VALUES(2,20613,16,15,1);
INSERT INTO "pair_count" VALUES(2,20613,16,17,3);
INSERT INTO "pair_count" VALUES(2,20613,16,19,1);
INSERT INTO "pair_count" VALUES(2,20613,16,20,1);
INSERT INTO "pair_count" VALUES(2,20613,16,22,1);
INSERT INTO "pair_count" VALUES(2,20613,16,23,2);
INSERT INTO "pair_count" VALUES(2,20613,17,2,2);
INSERT INTO "pair_count" VALUES(2,20613,17,3,1);
INSERT INTO "pair_count" VALUES(2,20613,17,6,4);
INSERT INTO "pair_count" VALUES(2,20613,17,7,2);
INSERT INTO "pair_count" VALUES(2,20613,17,8,1);
INSERT INTO "pair_count" VALUES(2,20613,17,9,2);
INSERT INTO "pair_count" VALUES(2,20613,17,10,4);
INSERT INTO "pair_count" VALUES(2,20613,17,11,1);
INSERT INTO "pair_count" VALUES(2,20613,17,12,2);
INSERT INTO "pair_count" VALUES(2,20613,17,14,1);
INSERT INTO "pair_count" VALUES(2,20613,17,15,1);
INSERT INTO "pair_count" VALUES(2,20613,17,16,3);
INSERT INTO "pair_count" VALUES(2,20613,17,20,1);
INSERT INTO "pair_count" VALUES(2,20613,17,22,1);
INSERT INTO "pair_count" VALUES(2,20613,17,23,2);
INSERT INTO "pair_count" VALUES(2,20613,19,1,1);
INSERT INTO "pair_count" VALUES(2,20613,19,4,1);
INSERT INTO "pair_count" VALUES(2,20613,19,6,1);
INSERT INTO "pair_count" VALUES(2,20613,19,7,1);
INSERT INTO "pair_count" VALUES(2,20613,19,10,1);
INSERT INTO "pair_count" VALUES(2,20613,19,13,1);
INSERT INTO "pair_count" VALUES(2,20613,19,16,1);
INSERT INTO "pair_count" VALUES(2,20613,20,3,1);
INSERT INTO "pair_count" VALUES(2,20613,20,6,1);
INSERT INTO "pair_count" VALUES(2,20613,20,10,1);
INSERT INTO "pair_count" VALUES(2,20613,20,14,1);
INSERT INTO "pair_count" VALUES(2,20613,20,16,1);
INSERT INTO "pair_count" VALUES(2,20613,20,17,1);
INSERT INTO "pair_count" VALUES(2,20613,20,23,1);
INSERT INTO "pair_count" VALUES(2,20613,22,6,1);
INSERT INTO "pair_count" VALUES(2,20613,22,8,1);
INSERT INTO "pair_count" VALUES(2,20613,22,10,1);
INSERT INTO "pair_count" VALUES(2,20613,22,15,1);
INSERT INTO "pair_count" VALUES(2,20613,22,16,1);
INSERT INTO "pair_count" VALUES(2,20613,22,17,1);
INSERT INTO "pair_count" VALUES(2,20613,22,23,1);
INSERT INTO "pair_count" VALUES(2,20613,23,3,1);
INSERT INTO "pair_count" VALUES(2,20613,23,6,2);
INSERT INTO "pair_count" VALUES(2,20613,23,8,1);
INSERT INTO "pair_count" VALUES(2,20613,23,10,2);
INSERT INTO "pair_count" VALUES(2,20613,23,14,1);
INSERT INTO "pair_count" VALUES(2,20613,23,15,1);
INSERT INTO "pair_count" VALUES(2,20613,23,16,2);
INSERT INTO "pair_count" VALUES(2,20613,23,17,2);
INSERT INTO "pair_count" VALUES(2,20613,23,20,1);
INSERT INTO "pair_count" VALUES(2,20613,23,22,1);
CREATE TABLE pair_period (       -- past UTC days of a link whose pairs are counted
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,
  end_day INTEGER NOT NULL,      -- the first day after the period
  PRIMARY KEY (link, first_day)
) WITHOUT ROWID;
INSERT INTO "pair_period" VALUES(1,20070,20206);
INSERT INTO "pair_period" VALUES(1,20234,20353);
INSERT INTO "pair_period" VALUES(1,20392,20478);
INSERT INTO "pair_period" VALUES(1,20495,20588);
INSERT INTO "pair_period" VALUES(1,20599,20678);
INSERT INTO "pair_period" VALUES(1,20703,20773);
INSERT INTO "pair_period" VALUES(2,20258,20575);
INSERT INTO "pair_period" VALUES(2,20613,20761);
CREATE TABLE policy (            -- the last change of the privacy page; one row
  digest BLOB PRIMARY KEY,       -- of the page's text under this instance's settings
  changed_at INTEGER NOT NULL
);
INSERT INTO "policy" VALUES(X'C07DF3615F5903FF64D88F42B661F6A2FBD071FDB219B0E073E3A4E9D1939336',1795348800000000);
CREATE TABLE reason (            -- why a visit's number got the chat, if its link's routing does not say that
  visit INTEGER PRIMARY KEY REFERENCES visit (id) ON DELETE CASCADE,
  link INTEGER NOT NULL,         -- the visit's
  why TEXT NOT NULL CHECK (why IN ('only', 'sticky'))
);
INSERT INTO "reason" VALUES(1795348800000000,1,'only');
INSERT INTO "reason" VALUES(1795348800000001,2,'only');
INSERT INTO "reason" VALUES(1795348800000002,1,'only');
CREATE TABLE recent_visitor (    -- visitors to links with rollups on the last two counted days, and how they came
  day INTEGER NOT NULL,
  link INTEGER NOT NULL,         -- no reference: each deletion of a link would read the whole table
  visitor INTEGER NOT NULL,
  number INTEGER NOT NULL,
  referrer INTEGER NOT NULL,     -- 0: none
  campaign INTEGER NOT NULL,     -- 0: none
  PRIMARY KEY (day, link, visitor, number, referrer, campaign)
) WITHOUT ROWID;
INSERT INTO "recent_visitor" VALUES(20772,1,6,1,0,0);
INSERT INTO "recent_visitor" VALUES(20772,1,5894316019183415885,1,4,5);
CREATE TABLE repeat (            -- answered calls of programs, which get the same answer again for a day
  digest BLOB PRIMARY KEY,       -- of the token and the key that the program chose
  request BLOB NOT NULL,         -- digest of what was asked for
  seed TEXT NOT NULL,            -- which the secret link is derived from, with the instance's key, the token and the key
  link INTEGER REFERENCES link (id) ON DELETE CASCADE,        -- what the call made or changed: a link,
  webhook INTEGER REFERENCES webhook (id) ON DELETE CASCADE,  -- or a webhook
  at INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "repeat" VALUES(X'7EDB360F06ACAEF2CC80DBA16CF563F199D347DB4443DA04DA0C8173E3F9E4ED',X'1F58B9145B24D108D7AC38887338B3EA3229833B9C1E418250343F907BFD1047','seed',1,NULL,1795348800000000);
CREATE TABLE replacement (       -- what a creator changed in several links; for a day it can be put back
  creator INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,           -- the same for all links in which it was changed together
  what TEXT NOT NULL,            -- number, pause or hours
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,       -- no reference: what no longer exists is told as kept; 0: of the link
  old TEXT NOT NULL,             -- digits, on or off, or zone and hours before
  new TEXT NOT NULL,             -- the same since
  PRIMARY KEY (creator, at, link, number)
) WITHOUT ROWID;
INSERT INTO "replacement" VALUES(1,1795348800000000,'number',2,3,'442079460958','442079460959');
CREATE TABLE rollup_progress (   -- one row
  last_visit INTEGER NOT NULL    -- visits up to this id are counted, but for those in `late`
);
INSERT INTO "rollup_progress" VALUES(1794748421288408);
CREATE TABLE secret (            -- this instance's keys, created at its first start
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
);
INSERT INTO "secret" VALUES('key',X'000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F');
CREATE TABLE sharing (           -- the statistics of several links, which a creator shares by one address
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  digest BLOB NOT NULL UNIQUE,   -- of the secret in the address
  seed TEXT NOT NULL,            -- which that secret is derived from, with the instance's key
  created_at INTEGER NOT NULL
);
INSERT INTO "sharing" VALUES(1,1,X'70338A4D5667CEBB77667EEF9196C40CFD718AEB632E2836D742A2514EA91D5C','XY3lj-qLhyJRCLoTaCTtdg',1795348800000000);
CREATE TABLE sharing_link (
  sharing INTEGER NOT NULL REFERENCES sharing (id) ON DELETE CASCADE,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  PRIMARY KEY (sharing, link)
) WITHOUT ROWID;
INSERT INTO "sharing_link" VALUES(1,1);
INSERT INTO "sharing_link" VALUES(1,2);
CREATE TABLE site_day (          -- counts of all links together by UTC day, also of those deleted later; see links/site_days.py
  day INTEGER NOT NULL,          -- days since 1970
  kind TEXT NOT NULL CHECK (kind IN ('link', 'visit', 'preview', 'bot')),
  n INTEGER NOT NULL,
  PRIMARY KEY (day, kind)
) WITHOUT ROWID;
INSERT INTO "site_day" VALUES(20070,'visit',1);
INSERT INTO "site_day" VALUES(20110,'visit',1);
INSERT INTO "site_day" VALUES(20146,'preview',1);
INSERT INTO "site_day" VALUES(20146,'visit',1);
INSERT INTO "site_day" VALUES(20175,'visit',1);
INSERT INTO "site_day" VALUES(20205,'visit',1);
INSERT INTO "site_day" VALUES(20234,'visit',1);
INSERT INTO "site_day" VALUES(20258,'visit',1);
INSERT INTO "site_day" VALUES(20284,'visit',1);
INSERT INTO "site_day" VALUES(20307,'preview',1);
INSERT INTO "site_day" VALUES(20307,'visit',1);
INSERT INTO "site_day" VALUES(20330,'visit',1);
INSERT INTO "site_day" VALUES(20352,'visit',1);
INSERT INTO "site_day" VALUES(20372,'visit',1);
INSERT INTO "site_day" VALUES(20392,'visit',1);
INSERT INTO "site_day" VALUES(20409,'visit',1);
INSERT INTO "site_day" VALUES(20427,'visit',1);
INSERT INTO "site_day" VALUES(20442,'bot',1);
INSERT INTO "site_day" VALUES(20442,'visit',1);
INSERT INTO "site_day" VALUES(20461,'visit',1);
INSERT INTO "site_day" VALUES(20477,'visit',1);
INSERT INTO "site_day" VALUES(20495,'preview',1);
INSERT INTO "site_day" VALUES(20495,'visit',1);
INSERT INTO "site_day" VALUES(20512,'visit',1);
INSERT INTO "site_day" VALUES(20528,'visit',1);
INSERT INTO "site_day" VALUES(20544,'visit',1);
INSERT INTO "site_day" VALUES(20560,'preview',1);
INSERT INTO "site_day" VALUES(20560,'visit',1);
INSERT INTO "site_day" VALUES(20574,'bot',1);
INSERT INTO "site_day" VALUES(20574,'visit',1);
INSERT INTO "site_day" VALUES(20587,'visit',1);
INSERT INTO "site_day" VALUES(20599,'visit',1);
INSERT INTO "site_day" VALUES(20613,'visit',1);
INSERT INTO "site_day" VALUES(20627,'visit',1);
INSERT INTO "site_day" VALUES(20641,'visit',1);
INSERT INTO "site_day" VALUES(20653,'preview',1);
INSERT INTO "site_day" VALUES(20653,'visit',1);
INSERT INTO "site_day" VALUES(20666,'visit',1);
INSERT INTO "site_day" VALUES(20677,'visit',1);
INSERT INTO "site_day" VALUES(20691,'preview',1);
INSERT INTO "site_day" VALUES(20691,'visit',1);
INSERT INTO "site_day" VALUES(20703,'preview',1);
INSERT INTO "site_day" VALUES(20703,'visit',1);
INSERT INTO "site_day" VALUES(20714,'visit',1);
INSERT INTO "site_day" VALUES(20727,'visit',1);
INSERT INTO "site_day" VALUES(20738,'visit',1);
INSERT INTO "site_day" VALUES(20750,'visit',1);
INSERT INTO "site_day" VALUES(20760,'visit',1);
INSERT INTO "site_day" VALUES(20772,'visit',2);
INSERT INTO "site_day" VALUES(20779,'bot',6);
INSERT INTO "site_day" VALUES(20779,'link',4);
INSERT INTO "site_day" VALUES(20779,'preview',6);
CREATE TABLE slug (              -- every slug that was ever used; it outlives its link
  id INTEGER PRIMARY KEY,        -- rises, as no slug is ever deleted: the front reads on after the last it knows
  slug TEXT NOT NULL UNIQUE,
  link INTEGER REFERENCES link (id) ON DELETE SET NULL,
  former_link INTEGER,           -- id of the deleted link that had it last; slug_claim says who may take it again
  seal INTEGER                   -- checksum of slug and link
);
INSERT INTO "slug" VALUES(1,'first',1,NULL,3718012614);
INSERT INTO "slug" VALUES(2,'shop',1,NULL,2103659851);
INSERT INTO "slug" VALUES(3,'team',2,NULL,1180503176);
INSERT INTO "slug" VALUES(4,'secret',3,NULL,260838803);
INSERT INTO "slug" VALUES(5,'old',NULL,4,530158234);
CREATE TABLE slug_claim (        -- who had access to a deleted link, and may take its slugs again; no one if the owner had a part in its end
  former_link INTEGER NOT NULL,
  digest BLOB NOT NULL,          -- of a creator's cookie or of a management link
  PRIMARY KEY (former_link, digest)
);
INSERT INTO "slug_claim" VALUES(4,X'F823445DD39B84058E7418491B9DC10D6A0CC612690D6834BBE5536BABDF59C0');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  search INTEGER NOT NULL DEFAULT 0,   -- for unused ones: the last one since whose begin a journal had a visit with it
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'instagram.com',0);
INSERT INTO "source" VALUES(2,1,'ig',0);
INSERT INTO "source" VALUES(3,1,'window',0);
INSERT INTO "source" VALUES(4,1,'android-app://com.instagram.android',0);
INSERT INTO "source" VALUES(5,1,'ig-story',0);
INSERT INTO "source" VALUES(6,1,'tiktok.com',0);
INSERT INTO "source" VALUES(7,1,'tiktok',0);
INSERT INTO "source" VALUES(8,2,'card',0);
INSERT INTO "source" VALUES(9,1,'facebook.com',0);
INSERT INTO "source" VALUES(10,2,'facebook.com',0);
INSERT INTO "source" VALUES(11,2,'window',0);
INSERT INTO "source" VALUES(12,2,'google.com',0);
INSERT INTO "source" VALUES(13,1,'google.com',0);
INSERT INTO "source" VALUES(14,2,'instagram.com',0);
INSERT INTO "source" VALUES(15,2,'ig',0);
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0,  -- transactions that imported visits with ids between those of others
  searches INTEGER NOT NULL DEFAULT 0  -- for unused strings
);
INSERT INTO "spill_progress" VALUES('376E24CAD9C3',0,NULL,2,1);
CREATE TABLE tag (               -- words by which creators group their links; like labels, for creators only
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,            -- as links/tags.py reads it
  PRIMARY KEY (link, text)
) WITHOUT ROWID;
INSERT INTO "tag" VALUES(1,'Clínica Luz');
INSERT INTO "tag" VALUES(2,'Clínica Luz');
CREATE TABLE tally (             -- requests that are counted but are not visits, by UTC hour
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  hour INTEGER NOT NULL,         -- hours since 1970
  kind TEXT NOT NULL CHECK (kind IN ('preview', 'bot', 'view')),
  n INTEGER NOT NULL,
  PRIMARY KEY (link, hour, kind)
);
INSERT INTO "tally" VALUES(1,483516,'preview',1);
INSERT INTO "tally" VALUES(2,486207,'view',1);
INSERT INTO "tally" VALUES(1,487387,'preview',1);
INSERT INTO "tally" VALUES(2,488938,'view',1);
INSERT INTO "tally" VALUES(1,490629,'bot',1);
INSERT INTO "tally" VALUES(2,491082,'view',2);
INSERT INTO "tally" VALUES(1,491901,'preview',1);
INSERT INTO "tally" VALUES(2,492301,'view',1);
INSERT INTO "tally" VALUES(1,493454,'preview',1);
INSERT INTO "tally" VALUES(2,493786,'bot',1);
INSERT INTO "tally" VALUES(2,493786,'view',1);
INSERT INTO "tally" VALUES(2,494731,'view',1);
INSERT INTO "tally" VALUES(2,495693,'preview',1);
INSERT INTO "tally" VALUES(2,495693,'view',1);
INSERT INTO "tally" VALUES(2,496592,'preview',1);
INSERT INTO "tally" VALUES(2,496592,'view',1);
INSERT INTO "tally" VALUES(1,496877,'preview',1);
INSERT INTO "tally" VALUES(2,497455,'view',1);
INSERT INTO "tally" VALUES(2,498259,'view',2);
INSERT INTO "tally" VALUES(1,498708,'preview',3);
INSERT INTO "tally" VALUES(1,498708,'bot',3);
INSERT INTO "tally" VALUES(1,498708,'view',3);
INSERT INTO "tally" VALUES(2,498708,'preview',3);
INSERT INTO "tally" VALUES(2,498708,'bot',3);
INSERT INTO "tally" VALUES(2,498708,'view',3);
CREATE TABLE tally_month (       -- the same by UTC month, which makes years quick to add up
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  month INTEGER NOT NULL,        -- year * 12 + month - 1
  kind TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (link, month, kind)
);
INSERT INTO "tally_month" VALUES(1,24301,'preview',1);
INSERT INTO "tally_month" VALUES(2,24305,'view',1);
INSERT INTO "tally_month" VALUES(1,24307,'preview',1);
INSERT INTO "tally_month" VALUES(2,24309,'view',1);
INSERT INTO "tally_month" VALUES(1,24311,'bot',1);
INSERT INTO "tally_month" VALUES(2,24312,'view',2);
INSERT INTO "tally_month" VALUES(1,24313,'preview',1);
INSERT INTO "tally_month" VALUES(2,24313,'view',1);
INSERT INTO "tally_month" VALUES(1,24315,'preview',1);
INSERT INTO "tally_month" VALUES(2,24316,'bot',1);
INSERT INTO "tally_month" VALUES(2,24316,'view',1);
INSERT INTO "tally_month" VALUES(2,24317,'view',1);
INSERT INTO "tally_month" VALUES(2,24318,'preview',1);
INSERT INTO "tally_month" VALUES(2,24318,'view',1);
INSERT INTO "tally_month" VALUES(2,24319,'preview',1);
INSERT INTO "tally_month" VALUES(2,24319,'view',1);
INSERT INTO "tally_month" VALUES(1,24320,'preview',1);
INSERT INTO "tally_month" VALUES(2,24321,'view',1);
INSERT INTO "tally_month" VALUES(2,24322,'view',5);
INSERT INTO "tally_month" VALUES(1,24322,'preview',3);
INSERT INTO "tally_month" VALUES(1,24322,'bot',3);
INSERT INTO "tally_month" VALUES(1,24322,'view',3);
INSERT INTO "tally_month" VALUES(2,24322,'preview',3);
INSERT INTO "tally_month" VALUES(2,24322,'bot',3);
CREATE TABLE visit (             -- narrow: strings are ids; the only foreign key is the link's, for deletions
  id INTEGER PRIMARY KEY,        -- ordered by time, made by the process that answered
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  number INTEGER NOT NULL,
  country TEXT NOT NULL,         -- two letters, or empty
  agent INTEGER NOT NULL,
  referrer INTEGER,
  campaign INTEGER,
  visitor INTEGER NOT NULL,      -- the same for one visitor on one UTC day; see day_key
  ip BLOB,                       -- packed; as much of it as ip_storage allows
  closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))  -- 1: by the hours of that moment, everyone was closed
);
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',9,1,2,4496099760545029527,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',9,1,2,4784978280668170088,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',7,NULL,3,6861789861461613649,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',3,NULL,NULL,6374867622562604485,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',3,NULL,NULL,464070111345418314,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',17,4,5,9043459752440045936,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',1,NULL,NULL,738882889470104917,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',14,6,7,3037903793193890963,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',14,6,7,9001600819629484935,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',4,4,5,4310096715726501021,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',9,1,2,2234623519056938564,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',4,NULL,8,5436668726503922597,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',10,NULL,3,8784012767023788133,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',14,6,7,3227103459386046406,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',4,NULL,NULL,8987810107188903342,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',9,1,2,4154595835741434140,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',3,NULL,NULL,2023119813206517987,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',12,1,2,8989810543329119179,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',11,9,NULL,6261778402552986731,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',16,10,NULL,8904821054944999488,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',1,NULL,NULL,7449656925500295529,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',2,4,5,7719546534943203937,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',12,1,2,4467698429155709082,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',13,NULL,11,7001102244462313190,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',9,1,2,8474098610585901237,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',8,NULL,NULL,1041008749678015102,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',1,12,NULL,3394497929546738984,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',9,1,2,2080375753380406792,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',5,NULL,NULL,2204732343720247847,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',16,10,NULL,6833095393858643234,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',6,13,NULL,299500762451208076,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',3,NULL,NULL,5712291418113268247,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',1,12,NULL,4590866854182843680,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',6,13,NULL,8139282646606478563,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',15,13,NULL,5407387290238649188,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',12,14,15,7306499487301081402,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',9,1,2,7245332751821595342,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',3,NULL,NULL,8238734163058312707,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',3,NULL,NULL,8058034966914577002,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748419288408,2,1794748419288408,2,'',18,NULL,NULL,6,NULL,0);
INSERT INTO "visit" VALUES(1794748420288408,1,1794748420288408,1,'',18,NULL,NULL,6,NULL,0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',4,4,5,5894316019183415885,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',14,6,7,4384238322697889437,X'20010DB8ECBAC494044BA34D743D2995',0);
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',19,NULL,NULL,3973015332521424037,X'20010DB8749A9887FFD1DDC7BF06F2AD',0);
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',19,NULL,3,4033843976506418507,X'20010DB8A3AFCB0F2AAC933560A90FBF',0);
CREATE TABLE webhook (           -- addresses of other programs that are told what happens
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  url TEXT NOT NULL,
  link INTEGER,                  -- NULL: all links. No reference: it outlives its link until that one's end is told
  is_owners INTEGER NOT NULL,    -- whether the owner made it; else a creator of the link did
  events TEXT NOT NULL,          -- types, with a space between two
  key BLOB NOT NULL,             -- signs the calls
  last_visit INTEGER NOT NULL,   -- visits up to this id are in deliveries, or of no interest
  off_at INTEGER,                -- since when nothing is sent: someone switched it off, or days of failures; NULL: it is on
  created_at INTEGER NOT NULL
);
INSERT INTO "webhook" VALUES(1,'https://shop.invalid/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'9542163A94B8643E5A25FE9E7971DB63BA2F945C463A40CCA543BFAB5BAEF7A8',1794748421288408,NULL,1795348800000000);
CREATE TABLE webhook_delivery (  -- calls of webhooks: those that wait, and for 7 days those that are done; see webhooks/queue.py
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  webhook INTEGER NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
  type TEXT NOT NULL,            -- of the event
  subject INTEGER NOT NULL,      -- id of the link or the report; or, with place, the visits: higher ids up to there
  slug TEXT NOT NULL,            -- of the link then; empty for visits
  place INTEGER NOT NULL,        -- in the order of visit ids: after all visits up to there; -1: a test, before all
  created_at INTEGER NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  began_at INTEGER,              -- the first try
  due_at INTEGER NOT NULL,       -- the next try
  done_at INTEGER,               -- NULL: waits
  answer TEXT NOT NULL DEFAULT ''  -- to the last try
);
INSERT INTO "webhook_delivery" VALUES(1,1,'visit.recorded',1794748420288408,'',1794748420288408,1795348800000000,0,NULL,1795348800000000,NULL,'');
INSERT INTO "webhook_delivery" VALUES(2,1,'link.created',4,'old',1795348800000002,1795348800000000,0,NULL,1795348800000000,NULL,'');
INSERT INTO "webhook_delivery" VALUES(3,1,'link.deleted',4,'old',1795348800000002,1795348800000000,0,NULL,1795348800000000,NULL,'');
CREATE TABLE webhook_late (      -- visits that were late, and so are not in the delivery whose range has their ids
  webhook INTEGER NOT NULL,
  visit INTEGER NOT NULL,        -- no reference, as in ranges
  delivery INTEGER NOT NULL REFERENCES webhook_delivery (id) ON DELETE CASCADE,
  PRIMARY KEY (webhook, visit)
) WITHOUT ROWID;
INSERT INTO "webhook_late" VALUES(1,1794748420288408,1);
CREATE INDEX link_old ON link (id) WHERE has_old_visits = 1;
CREATE INDEX link_sticky ON link (id) WHERE sticky > 0;
CREATE INDEX link_email ON link (email) WHERE email IS NOT NULL;
CREATE INDEX management_link ON management (link);
CREATE INDEX slug_link ON slug (link);
CREATE INDEX slug_former ON slug (former_link) WHERE former_link IS NOT NULL;
CREATE INDEX slug_claim_digest ON slug_claim (digest);
CREATE UNIQUE INDEX number_agent ON number (agent_digest) WHERE agent_digest IS NOT NULL;
CREATE INDEX creator_replaces ON creator (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX creator_link_link ON creator_link (link);
CREATE INDEX sharing_creator ON sharing (creator);
CREATE INDEX sharing_link_link ON sharing_link (link);
CREATE INDEX replacement_link ON replacement (link);
CREATE INDEX agent_new ON agent (id) WHERE device IS NULL;
CREATE INDEX visit_link_at ON visit (link, at);
CREATE INDEX reason_sticky ON reason (link) WHERE why = 'sticky';
CREATE INDEX link_total_many ON link_total (visits) WHERE has_rollups = 0;
CREATE INDEX api_token_link ON api_token (link, id DESC);
CREATE INDEX repeat_at ON repeat (at);
CREATE INDEX repeat_link ON repeat (link);
CREATE INDEX repeat_webhook ON repeat (webhook);
CREATE INDEX act_unlogged ON act (id) WHERE is_logged = 0;
CREATE INDEX outbox_due ON outbox (due_at);
CREATE INDEX outbox_link ON outbox (link) WHERE link IS NOT NULL;
CREATE INDEX webhook_delivery_waiting ON webhook_delivery (webhook, place, id) WHERE done_at IS NULL;
CREATE INDEX webhook_delivery_webhook ON webhook_delivery (webhook, id);
CREATE INDEX webhook_late_delivery ON webhook_late (delivery);
CREATE INDEX budget_full ON budget (full_at);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('link',4);
INSERT INTO "sqlite_sequence" VALUES('number',5);
INSERT INTO "sqlite_sequence" VALUES('webhook_delivery',3);
INSERT INTO "sqlite_sequence" VALUES('email',1);
INSERT INTO "sqlite_sequence" VALUES('creator',1);
INSERT INTO "sqlite_sequence" VALUES('sharing',1);
INSERT INTO "sqlite_sequence" VALUES('outbox',1);
INSERT INTO "sqlite_sequence" VALUES('message',2);
INSERT INTO "sqlite_sequence" VALUES('act',1);
INSERT INTO "sqlite_sequence" VALUES('owner_session',1);
INSERT INTO "sqlite_sequence" VALUES('api_token',1);
INSERT INTO "sqlite_sequence" VALUES('block',1);
INSERT INTO "sqlite_sequence" VALUES('webhook',1);
INSERT INTO "sqlite_sequence" VALUES('agent',19);
INSERT INTO "sqlite_sequence" VALUES('source',15);
INSERT INTO "sqlite_sequence" VALUES('dimension_value',66);
COMMIT;
