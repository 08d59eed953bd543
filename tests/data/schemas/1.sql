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
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','',0);
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','',0);
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','',0);
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','',0);
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp',0);
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','',0);
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','',0);
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram',0);
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','',0);
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook',0);
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','',0);
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','',0);
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok',0);
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook',0);
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','',0);
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','',0);
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram',0);
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'B689E6B137489810CAEAC2A3383FCE6EE31178F1B21CACE6BFD5440D25F27F29','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'ED9152914B9DBA6732320BD86B256B55606F44A4F15E2C88F2F7ADF6B55EFDB7','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,29,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,30,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,38,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,42,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,45,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,61,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,63,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,29,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,30,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,42,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,45,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,46,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,49,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,61,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,63,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,24,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,32,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,35,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,42,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,45,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,57,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,60,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,61,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,25,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,32,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,36,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,42,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,45,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,60,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,61,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,63,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,25,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,32,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,36,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,42,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,45,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,60,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,61,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,24,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,32,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,37,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,42,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,45,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,55,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,58,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,61,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,24,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,42,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,44,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,45,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,47,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,51,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,53,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,61,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,42,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,44,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,45,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,47,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,53,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,61,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,32,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,33,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,37,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,42,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,45,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,55,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,61,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,63,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,29,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,30,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,42,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,45,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,48,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,49,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,61,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,63,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,24,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,26,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,35,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,45,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,57,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,60,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,61,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,32,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,47,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,53,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,61,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,25,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,32,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,33,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,42,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,45,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,60,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,61,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,63,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,29,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,32,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,45,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,61,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,63,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,24,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,29,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,30,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,40,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,42,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,45,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,49,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,61,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,24,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,25,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,27,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,32,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,42,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,45,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,50,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,61,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,24,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,25,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,42,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,45,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,57,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,59,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,60,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,61,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,33,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,37,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,42,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,45,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,52,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,55,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,61,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,63,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,24,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,29,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,30,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,42,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,43,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,45,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,49,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,61,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,32,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,61,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,25,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,28,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,31,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,39,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,42,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,57,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,60,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,61,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,29,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,30,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,42,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,45,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,49,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,54,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,61,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,63,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,25,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,31,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,39,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,57,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,60,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,61,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,62,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,25,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,31,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,34,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,41,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,42,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,56,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,59,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,61,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,25,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,36,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,40,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,42,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,45,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,60,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,61,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,25,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,31,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,34,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,41,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,42,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,56,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,59,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,61,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,25,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,33,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,39,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,45,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,56,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,61,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,63,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,29,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,30,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,38,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,42,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,45,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,61,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,63,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,25,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,36,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,60,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,61,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,25,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,32,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,33,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,37,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,42,2,X'3434',X'3434');
INSERT INTO "day_count" VALUES(1,20772,45,2,X'3434',X'3434');
INSERT INTO "day_count" VALUES(1,20772,55,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,60,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,61,2,X'3434',X'3434');
INSERT INTO "day_count" VALUES(1,20772,63,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,64,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,65,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,66,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,2,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,4,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,12,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,13,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,18,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,22,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,23,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,2,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,7,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,12,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,16,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,17,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,18,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,19,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,7,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,11,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,12,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,18,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,20,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,21,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,22,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,5,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,6,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,7,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,11,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,12,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,17,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,22,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,2,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,4,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,12,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,14,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,17,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,18,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,23,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,15,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,22,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,23,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,2,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,5,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,6,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,7,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,12,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,13,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,22,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,1,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,4,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,10,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,11,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,12,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,15,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,22,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,23,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,2,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,3,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,4,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,8,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,9,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,12,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,20,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,18,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,21,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,22,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'country','AR');
INSERT INTO "dimension_value" VALUES(2,2,'number','2');
INSERT INTO "dimension_value" VALUES(3,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(4,2,'os','Android');
INSERT INTO "dimension_value" VALUES(5,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(6,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(7,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(8,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(9,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(10,2,'','');
INSERT INTO "dimension_value" VALUES(11,2,'number','3');
INSERT INTO "dimension_value" VALUES(12,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(13,2,'country','SA');
INSERT INTO "dimension_value" VALUES(14,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(15,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(16,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(17,2,'country','BR');
INSERT INTO "dimension_value" VALUES(18,2,'referrer','');
INSERT INTO "dimension_value" VALUES(19,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(20,2,'country','ID');
INSERT INTO "dimension_value" VALUES(21,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(22,2,'campaign','');
INSERT INTO "dimension_value" VALUES(23,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(24,1,'os','Android');
INSERT INTO "dimension_value" VALUES(25,1,'campaign','');
INSERT INTO "dimension_value" VALUES(26,1,'country','ES');
INSERT INTO "dimension_value" VALUES(27,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(28,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(29,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(30,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(31,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(32,1,'country','EG');
INSERT INTO "dimension_value" VALUES(33,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(34,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(35,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(36,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(37,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(38,1,'country','MA');
INSERT INTO "dimension_value" VALUES(39,1,'country','MX');
INSERT INTO "dimension_value" VALUES(40,1,'country','ID');
INSERT INTO "dimension_value" VALUES(41,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(42,1,'','');
INSERT INTO "dimension_value" VALUES(43,1,'country','CO');
INSERT INTO "dimension_value" VALUES(44,1,'country','TR');
INSERT INTO "dimension_value" VALUES(45,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(46,1,'country','PK');
INSERT INTO "dimension_value" VALUES(47,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(48,1,'country','FR');
INSERT INTO "dimension_value" VALUES(49,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(50,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(51,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(52,1,'country','NG');
INSERT INTO "dimension_value" VALUES(53,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(54,1,'country','SA');
INSERT INTO "dimension_value" VALUES(55,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(56,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(57,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(58,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(59,1,'country','BR');
INSERT INTO "dimension_value" VALUES(60,1,'referrer','');
INSERT INTO "dimension_value" VALUES(61,1,'number','1');
INSERT INTO "dimension_value" VALUES(62,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(63,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(64,1,'browser','unknown');
INSERT INTO "dimension_value" VALUES(65,1,'country','unknown');
INSERT INTO "dimension_value" VALUES(66,1,'os','unknown');
CREATE TABLE email (             -- where links are mailed to; deleted with the last link that names it
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  address TEXT NOT NULL UNIQUE
);
INSERT INTO "email" VALUES(1,'nour@example.com');
CREATE TABLE late (              -- visits that are not counted yet, though others with higher ids are: they came later
  visit INTEGER PRIMARY KEY REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "late" VALUES(1794748419288408);
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$ADgC2ZbOUKdbQor0w39SGg$HxHx026gwh7yQwQdW3rzbUPJcWu2TZuzNeW+09FPQ0Q',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',2897172745,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'BF65220ABDDB06B08890D0A1FACEB304FB0386A17F19975C33D35741FDF505FA','',NULL,3406054066,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0,0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$1gF6EkmbMB2bdRArv7CcZA$a+LCkRSbTwbSI9M2Wdi88ACkq7PMWqW5F70zVFZJqsA','',NULL,NULL,'',NULL,424861002,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
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
INSERT INTO "management" VALUES(X'5715BEB0A3E87B161C06A7011F518227C350E1DFC080C7FD7C1EF55E7EAC49C3',1,NULL);
INSERT INTO "management" VALUES(X'A9C0565536D18A1F3217C1B920D671F8778627CCA42070BCC564F4AF8546B195',2,NULL);
INSERT INTO "management" VALUES(X'7C4E62A750B6DC82C59C7421BCFB8B41567AF986A252E649767A5721694D56C5',3,NULL);
INSERT INTO "management" VALUES(X'234428D198D164B3C78CFDD2132F3A8023E987DEFF61F8ABF6DDBDBA83F4F67D',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,29,1);
INSERT INTO "month_count" VALUES(1,24299,30,1);
INSERT INTO "month_count" VALUES(1,24299,38,1);
INSERT INTO "month_count" VALUES(1,24299,42,1);
INSERT INTO "month_count" VALUES(1,24299,45,1);
INSERT INTO "month_count" VALUES(1,24299,49,1);
INSERT INTO "month_count" VALUES(1,24299,61,1);
INSERT INTO "month_count" VALUES(1,24299,63,1);
INSERT INTO "month_count" VALUES(1,24300,29,1);
INSERT INTO "month_count" VALUES(1,24300,30,1);
INSERT INTO "month_count" VALUES(1,24300,42,1);
INSERT INTO "month_count" VALUES(1,24300,45,1);
INSERT INTO "month_count" VALUES(1,24300,46,1);
INSERT INTO "month_count" VALUES(1,24300,49,1);
INSERT INTO "month_count" VALUES(1,24300,61,1);
INSERT INTO "month_count" VALUES(1,24300,63,1);
INSERT INTO "month_count" VALUES(1,24301,24,1);
INSERT INTO "month_count" VALUES(1,24301,32,1);
INSERT INTO "month_count" VALUES(1,24301,35,1);
INSERT INTO "month_count" VALUES(1,24301,42,1);
INSERT INTO "month_count" VALUES(1,24301,45,1);
INSERT INTO "month_count" VALUES(1,24301,57,1);
INSERT INTO "month_count" VALUES(1,24301,60,1);
INSERT INTO "month_count" VALUES(1,24301,61,1);
INSERT INTO "month_count" VALUES(1,24302,25,1);
INSERT INTO "month_count" VALUES(1,24302,32,1);
INSERT INTO "month_count" VALUES(1,24302,36,1);
INSERT INTO "month_count" VALUES(1,24302,42,1);
INSERT INTO "month_count" VALUES(1,24302,45,1);
INSERT INTO "month_count" VALUES(1,24302,60,1);
INSERT INTO "month_count" VALUES(1,24302,61,1);
INSERT INTO "month_count" VALUES(1,24302,63,1);
INSERT INTO "month_count" VALUES(1,24303,25,1);
INSERT INTO "month_count" VALUES(1,24303,32,1);
INSERT INTO "month_count" VALUES(1,24303,36,1);
INSERT INTO "month_count" VALUES(1,24303,42,1);
INSERT INTO "month_count" VALUES(1,24303,45,1);
INSERT INTO "month_count" VALUES(1,24303,60,1);
INSERT INTO "month_count" VALUES(1,24303,61,1);
INSERT INTO "month_count" VALUES(1,24303,63,1);
INSERT INTO "month_count" VALUES(1,24304,24,1);
INSERT INTO "month_count" VALUES(1,24304,32,1);
INSERT INTO "month_count" VALUES(1,24304,37,1);
INSERT INTO "month_count" VALUES(1,24304,42,1);
INSERT INTO "month_count" VALUES(1,24304,45,1);
INSERT INTO "month_count" VALUES(1,24304,55,1);
INSERT INTO "month_count" VALUES(1,24304,58,1);
INSERT INTO "month_count" VALUES(1,24304,61,1);
INSERT INTO "month_count" VALUES(1,24306,24,1);
INSERT INTO "month_count" VALUES(1,24306,42,1);
INSERT INTO "month_count" VALUES(1,24306,44,1);
INSERT INTO "month_count" VALUES(1,24306,45,1);
INSERT INTO "month_count" VALUES(1,24306,47,1);
INSERT INTO "month_count" VALUES(1,24306,51,1);
INSERT INTO "month_count" VALUES(1,24306,53,1);
INSERT INTO "month_count" VALUES(1,24306,61,1);
INSERT INTO "month_count" VALUES(1,24307,24,1);
INSERT INTO "month_count" VALUES(1,24307,32,1);
INSERT INTO "month_count" VALUES(1,24307,33,1);
INSERT INTO "month_count" VALUES(1,24307,37,1);
INSERT INTO "month_count" VALUES(1,24307,42,2);
INSERT INTO "month_count" VALUES(1,24307,44,1);
INSERT INTO "month_count" VALUES(1,24307,45,2);
INSERT INTO "month_count" VALUES(1,24307,47,1);
INSERT INTO "month_count" VALUES(1,24307,51,1);
INSERT INTO "month_count" VALUES(1,24307,53,1);
INSERT INTO "month_count" VALUES(1,24307,55,1);
INSERT INTO "month_count" VALUES(1,24307,61,2);
INSERT INTO "month_count" VALUES(1,24307,63,1);
INSERT INTO "month_count" VALUES(1,24308,29,1);
INSERT INTO "month_count" VALUES(1,24308,30,1);
INSERT INTO "month_count" VALUES(1,24308,42,1);
INSERT INTO "month_count" VALUES(1,24308,45,1);
INSERT INTO "month_count" VALUES(1,24308,48,1);
INSERT INTO "month_count" VALUES(1,24308,49,1);
INSERT INTO "month_count" VALUES(1,24308,61,1);
INSERT INTO "month_count" VALUES(1,24308,63,1);
INSERT INTO "month_count" VALUES(1,24309,24,1);
INSERT INTO "month_count" VALUES(1,24309,26,1);
INSERT INTO "month_count" VALUES(1,24309,35,1);
INSERT INTO "month_count" VALUES(1,24309,42,1);
INSERT INTO "month_count" VALUES(1,24309,45,1);
INSERT INTO "month_count" VALUES(1,24309,57,1);
INSERT INTO "month_count" VALUES(1,24309,60,1);
INSERT INTO "month_count" VALUES(1,24309,61,1);
INSERT INTO "month_count" VALUES(1,24310,24,1);
INSERT INTO "month_count" VALUES(1,24310,32,1);
INSERT INTO "month_count" VALUES(1,24310,42,1);
INSERT INTO "month_count" VALUES(1,24310,45,1);
INSERT INTO "month_count" VALUES(1,24310,47,1);
INSERT INTO "month_count" VALUES(1,24310,51,1);
INSERT INTO "month_count" VALUES(1,24310,53,1);
INSERT INTO "month_count" VALUES(1,24310,61,1);
INSERT INTO "month_count" VALUES(1,24311,25,1);
INSERT INTO "month_count" VALUES(1,24311,29,1);
INSERT INTO "month_count" VALUES(1,24311,30,1);
INSERT INTO "month_count" VALUES(1,24311,32,2);
INSERT INTO "month_count" VALUES(1,24311,33,1);
INSERT INTO "month_count" VALUES(1,24311,42,2);
INSERT INTO "month_count" VALUES(1,24311,45,2);
INSERT INTO "month_count" VALUES(1,24311,49,1);
INSERT INTO "month_count" VALUES(1,24311,60,1);
INSERT INTO "month_count" VALUES(1,24311,61,2);
INSERT INTO "month_count" VALUES(1,24311,63,2);
INSERT INTO "month_count" VALUES(1,24312,24,1);
INSERT INTO "month_count" VALUES(1,24312,29,1);
INSERT INTO "month_count" VALUES(1,24312,30,1);
INSERT INTO "month_count" VALUES(1,24312,40,1);
INSERT INTO "month_count" VALUES(1,24312,42,1);
INSERT INTO "month_count" VALUES(1,24312,45,1);
INSERT INTO "month_count" VALUES(1,24312,49,1);
INSERT INTO "month_count" VALUES(1,24312,61,1);
INSERT INTO "month_count" VALUES(1,24313,24,1);
INSERT INTO "month_count" VALUES(1,24313,25,1);
INSERT INTO "month_count" VALUES(1,24313,27,1);
INSERT INTO "month_count" VALUES(1,24313,32,1);
INSERT INTO "month_count" VALUES(1,24313,42,1);
INSERT INTO "month_count" VALUES(1,24313,45,1);
INSERT INTO "month_count" VALUES(1,24313,50,1);
INSERT INTO "month_count" VALUES(1,24313,61,1);
INSERT INTO "month_count" VALUES(1,24314,24,1);
INSERT INTO "month_count" VALUES(1,24314,25,1);
INSERT INTO "month_count" VALUES(1,24314,42,1);
INSERT INTO "month_count" VALUES(1,24314,45,1);
INSERT INTO "month_count" VALUES(1,24314,57,1);
INSERT INTO "month_count" VALUES(1,24314,59,1);
INSERT INTO "month_count" VALUES(1,24314,60,1);
INSERT INTO "month_count" VALUES(1,24314,61,1);
INSERT INTO "month_count" VALUES(1,24315,24,1);
INSERT INTO "month_count" VALUES(1,24315,29,1);
INSERT INTO "month_count" VALUES(1,24315,30,1);
INSERT INTO "month_count" VALUES(1,24315,33,1);
INSERT INTO "month_count" VALUES(1,24315,37,1);
INSERT INTO "month_count" VALUES(1,24315,42,2);
INSERT INTO "month_count" VALUES(1,24315,43,1);
INSERT INTO "month_count" VALUES(1,24315,45,2);
INSERT INTO "month_count" VALUES(1,24315,49,1);
INSERT INTO "month_count" VALUES(1,24315,52,1);
INSERT INTO "month_count" VALUES(1,24315,55,1);
INSERT INTO "month_count" VALUES(1,24315,61,2);
INSERT INTO "month_count" VALUES(1,24315,63,1);
INSERT INTO "month_count" VALUES(1,24316,25,1);
INSERT INTO "month_count" VALUES(1,24316,28,1);
INSERT INTO "month_count" VALUES(1,24316,29,1);
INSERT INTO "month_count" VALUES(1,24316,30,1);
INSERT INTO "month_count" VALUES(1,24316,31,1);
INSERT INTO "month_count" VALUES(1,24316,32,1);
INSERT INTO "month_count" VALUES(1,24316,39,1);
INSERT INTO "month_count" VALUES(1,24316,42,2);
INSERT INTO "month_count" VALUES(1,24316,45,1);
INSERT INTO "month_count" VALUES(1,24316,49,1);
INSERT INTO "month_count" VALUES(1,24316,57,1);
INSERT INTO "month_count" VALUES(1,24316,60,1);
INSERT INTO "month_count" VALUES(1,24316,61,2);
INSERT INTO "month_count" VALUES(1,24316,63,1);
INSERT INTO "month_count" VALUES(1,24317,29,1);
INSERT INTO "month_count" VALUES(1,24317,30,1);
INSERT INTO "month_count" VALUES(1,24317,42,1);
INSERT INTO "month_count" VALUES(1,24317,45,1);
INSERT INTO "month_count" VALUES(1,24317,49,1);
INSERT INTO "month_count" VALUES(1,24317,54,1);
INSERT INTO "month_count" VALUES(1,24317,61,1);
INSERT INTO "month_count" VALUES(1,24317,63,1);
INSERT INTO "month_count" VALUES(1,24318,25,1);
INSERT INTO "month_count" VALUES(1,24318,31,1);
INSERT INTO "month_count" VALUES(1,24318,39,1);
INSERT INTO "month_count" VALUES(1,24318,42,1);
INSERT INTO "month_count" VALUES(1,24318,57,1);
INSERT INTO "month_count" VALUES(1,24318,60,1);
INSERT INTO "month_count" VALUES(1,24318,61,1);
INSERT INTO "month_count" VALUES(1,24318,62,1);
INSERT INTO "month_count" VALUES(1,24319,25,2);
INSERT INTO "month_count" VALUES(1,24319,31,1);
INSERT INTO "month_count" VALUES(1,24319,34,1);
INSERT INTO "month_count" VALUES(1,24319,36,1);
INSERT INTO "month_count" VALUES(1,24319,40,1);
INSERT INTO "month_count" VALUES(1,24319,41,1);
INSERT INTO "month_count" VALUES(1,24319,42,2);
INSERT INTO "month_count" VALUES(1,24319,45,1);
INSERT INTO "month_count" VALUES(1,24319,56,1);
INSERT INTO "month_count" VALUES(1,24319,59,1);
INSERT INTO "month_count" VALUES(1,24319,60,1);
INSERT INTO "month_count" VALUES(1,24319,61,2);
INSERT INTO "month_count" VALUES(1,24319,63,1);
INSERT INTO "month_count" VALUES(1,24320,25,2);
INSERT INTO "month_count" VALUES(1,24320,31,1);
INSERT INTO "month_count" VALUES(1,24320,33,1);
INSERT INTO "month_count" VALUES(1,24320,34,1);
INSERT INTO "month_count" VALUES(1,24320,39,1);
INSERT INTO "month_count" VALUES(1,24320,41,1);
INSERT INTO "month_count" VALUES(1,24320,42,2);
INSERT INTO "month_count" VALUES(1,24320,45,1);
INSERT INTO "month_count" VALUES(1,24320,56,2);
INSERT INTO "month_count" VALUES(1,24320,59,1);
INSERT INTO "month_count" VALUES(1,24320,61,2);
INSERT INTO "month_count" VALUES(1,24320,63,1);
INSERT INTO "month_count" VALUES(1,24321,25,1);
INSERT INTO "month_count" VALUES(1,24321,29,1);
INSERT INTO "month_count" VALUES(1,24321,30,1);
INSERT INTO "month_count" VALUES(1,24321,36,1);
INSERT INTO "month_count" VALUES(1,24321,38,2);
INSERT INTO "month_count" VALUES(1,24321,42,2);
INSERT INTO "month_count" VALUES(1,24321,45,2);
INSERT INTO "month_count" VALUES(1,24321,49,1);
INSERT INTO "month_count" VALUES(1,24321,60,1);
INSERT INTO "month_count" VALUES(1,24321,61,2);
INSERT INTO "month_count" VALUES(1,24321,63,2);
INSERT INTO "month_count" VALUES(1,24322,25,1);
INSERT INTO "month_count" VALUES(1,24322,32,1);
INSERT INTO "month_count" VALUES(1,24322,33,1);
INSERT INTO "month_count" VALUES(1,24322,37,1);
INSERT INTO "month_count" VALUES(1,24322,42,2);
INSERT INTO "month_count" VALUES(1,24322,45,2);
INSERT INTO "month_count" VALUES(1,24322,55,1);
INSERT INTO "month_count" VALUES(1,24322,60,1);
INSERT INTO "month_count" VALUES(1,24322,61,2);
INSERT INTO "month_count" VALUES(1,24322,63,1);
INSERT INTO "month_count" VALUES(1,24322,64,1);
INSERT INTO "month_count" VALUES(1,24322,65,1);
INSERT INTO "month_count" VALUES(1,24322,66,1);
INSERT INTO "month_count" VALUES(2,24305,2,1);
INSERT INTO "month_count" VALUES(2,24305,4,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,12,1);
INSERT INTO "month_count" VALUES(2,24305,13,1);
INSERT INTO "month_count" VALUES(2,24305,18,1);
INSERT INTO "month_count" VALUES(2,24305,22,1);
INSERT INTO "month_count" VALUES(2,24305,23,1);
INSERT INTO "month_count" VALUES(2,24309,2,1);
INSERT INTO "month_count" VALUES(2,24309,7,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,12,1);
INSERT INTO "month_count" VALUES(2,24309,16,1);
INSERT INTO "month_count" VALUES(2,24309,17,1);
INSERT INTO "month_count" VALUES(2,24309,18,1);
INSERT INTO "month_count" VALUES(2,24309,19,1);
INSERT INTO "month_count" VALUES(2,24312,7,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,11,1);
INSERT INTO "month_count" VALUES(2,24312,12,1);
INSERT INTO "month_count" VALUES(2,24312,18,1);
INSERT INTO "month_count" VALUES(2,24312,20,1);
INSERT INTO "month_count" VALUES(2,24312,21,1);
INSERT INTO "month_count" VALUES(2,24312,22,1);
INSERT INTO "month_count" VALUES(2,24313,5,1);
INSERT INTO "month_count" VALUES(2,24313,6,1);
INSERT INTO "month_count" VALUES(2,24313,7,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,11,1);
INSERT INTO "month_count" VALUES(2,24313,12,1);
INSERT INTO "month_count" VALUES(2,24313,17,1);
INSERT INTO "month_count" VALUES(2,24313,22,1);
INSERT INTO "month_count" VALUES(2,24316,2,1);
INSERT INTO "month_count" VALUES(2,24316,4,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,12,1);
INSERT INTO "month_count" VALUES(2,24316,14,1);
INSERT INTO "month_count" VALUES(2,24316,17,1);
INSERT INTO "month_count" VALUES(2,24316,18,1);
INSERT INTO "month_count" VALUES(2,24316,23,1);
INSERT INTO "month_count" VALUES(2,24317,1,1);
INSERT INTO "month_count" VALUES(2,24317,2,1);
INSERT INTO "month_count" VALUES(2,24317,4,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,12,1);
INSERT INTO "month_count" VALUES(2,24317,15,1);
INSERT INTO "month_count" VALUES(2,24317,22,1);
INSERT INTO "month_count" VALUES(2,24317,23,1);
INSERT INTO "month_count" VALUES(2,24318,2,1);
INSERT INTO "month_count" VALUES(2,24318,5,1);
INSERT INTO "month_count" VALUES(2,24318,6,1);
INSERT INTO "month_count" VALUES(2,24318,7,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,12,1);
INSERT INTO "month_count" VALUES(2,24318,13,1);
INSERT INTO "month_count" VALUES(2,24318,22,1);
INSERT INTO "month_count" VALUES(2,24319,1,1);
INSERT INTO "month_count" VALUES(2,24319,4,1);
INSERT INTO "month_count" VALUES(2,24319,10,1);
INSERT INTO "month_count" VALUES(2,24319,11,1);
INSERT INTO "month_count" VALUES(2,24319,12,1);
INSERT INTO "month_count" VALUES(2,24319,15,1);
INSERT INTO "month_count" VALUES(2,24319,22,1);
INSERT INTO "month_count" VALUES(2,24319,23,1);
INSERT INTO "month_count" VALUES(2,24321,2,1);
INSERT INTO "month_count" VALUES(2,24321,3,1);
INSERT INTO "month_count" VALUES(2,24321,4,1);
INSERT INTO "month_count" VALUES(2,24321,8,1);
INSERT INTO "month_count" VALUES(2,24321,9,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,12,1);
INSERT INTO "month_count" VALUES(2,24321,20,1);
INSERT INTO "month_count" VALUES(2,24322,2,1);
INSERT INTO "month_count" VALUES(2,24322,7,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,12,1);
INSERT INTO "month_count" VALUES(2,24322,17,1);
INSERT INTO "month_count" VALUES(2,24322,18,1);
INSERT INTO "month_count" VALUES(2,24322,21,1);
INSERT INTO "month_count" VALUES(2,24322,22,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$D2yEI/C9zughxQkWkzgVqA$9rcqYqzamHkx1i/d8JVyPKu0GJFkkLH3pvlBjC0mcug',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'7F3FB77782F9E743DFED6E24FFE2BDE65F03B1E8CD50D4D713A5B500CD5F699A');
INSERT INTO "owner_recovery" VALUES(X'BD181B872FC47D930E72535101E29D08F761C7384AE326E3811AEEAACD6FE0D6');
INSERT INTO "owner_recovery" VALUES(X'349084A3D96F51721480476F6E9326D64C9ABAB4D1F48597FBAAA52F64F94A3C');
INSERT INTO "owner_recovery" VALUES(X'92474B70BF04F185D13635A12AA178D799AD4B36BD429BF2B4AF51CBA2291E33');
INSERT INTO "owner_recovery" VALUES(X'2C00F98134A095589DF9EFEEFAD0116FC216A3FF4827CD80C8A4B964808E4DCC');
INSERT INTO "owner_recovery" VALUES(X'32394A5F5DFEF3F94E44E9EE50DEBCB5C21E00C33A5F6F7FAA1AA58A3E8751C2');
INSERT INTO "owner_recovery" VALUES(X'553EAC69863D9E377B0C2AC7DE68D5E1C67D9105230236538FBE8C02813FDC1D');
INSERT INTO "owner_recovery" VALUES(X'20F6F45E8956ED09AD5D6AE856B4ABE9EBB606BC282D24224FF8463A1F544801');
INSERT INTO "owner_recovery" VALUES(X'38E7FF88BF8EE030DB63D812D44B44241BB6891DFD8FD59CDB61AF1C51DE7026');
INSERT INTO "owner_recovery" VALUES(X'DA7331DAB7D4DCF2D9E5D580886730A51A850AA469F948908295C3F29FB6C21B');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'A0B7B84C00C2ADF52D69A140F4F1EA8D776FD1F7D2BFE25874EA074867374AFB','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,24,32,1);
INSERT INTO "pair_count" VALUES(1,20070,24,35,1);
INSERT INTO "pair_count" VALUES(1,20070,24,42,1);
INSERT INTO "pair_count" VALUES(1,20070,24,45,1);
INSERT INTO "pair_count" VALUES(1,20070,24,57,1);
INSERT INTO "pair_count" VALUES(1,20070,24,60,1);
INSERT INTO "pair_count" VALUES(1,20070,24,61,1);
INSERT INTO "pair_count" VALUES(1,20070,25,32,2);
INSERT INTO "pair_count" VALUES(1,20070,25,36,2);
INSERT INTO "pair_count" VALUES(1,20070,25,42,2);
INSERT INTO "pair_count" VALUES(1,20070,25,45,2);
INSERT INTO "pair_count" VALUES(1,20070,25,60,2);
INSERT INTO "pair_count" VALUES(1,20070,25,61,2);
INSERT INTO "pair_count" VALUES(1,20070,25,63,2);
INSERT INTO "pair_count" VALUES(1,20070,29,30,2);
INSERT INTO "pair_count" VALUES(1,20070,29,38,1);
INSERT INTO "pair_count" VALUES(1,20070,29,42,2);
INSERT INTO "pair_count" VALUES(1,20070,29,45,2);
INSERT INTO "pair_count" VALUES(1,20070,29,46,1);
INSERT INTO "pair_count" VALUES(1,20070,29,49,2);
INSERT INTO "pair_count" VALUES(1,20070,29,61,2);
INSERT INTO "pair_count" VALUES(1,20070,29,63,2);
INSERT INTO "pair_count" VALUES(1,20070,30,29,2);
INSERT INTO "pair_count" VALUES(1,20070,30,38,1);
INSERT INTO "pair_count" VALUES(1,20070,30,42,2);
INSERT INTO "pair_count" VALUES(1,20070,30,45,2);
INSERT INTO "pair_count" VALUES(1,20070,30,46,1);
INSERT INTO "pair_count" VALUES(1,20070,30,49,2);
INSERT INTO "pair_count" VALUES(1,20070,30,61,2);
INSERT INTO "pair_count" VALUES(1,20070,30,63,2);
INSERT INTO "pair_count" VALUES(1,20070,32,24,1);
INSERT INTO "pair_count" VALUES(1,20070,32,25,2);
INSERT INTO "pair_count" VALUES(1,20070,32,35,1);
INSERT INTO "pair_count" VALUES(1,20070,32,36,2);
INSERT INTO "pair_count" VALUES(1,20070,32,42,3);
INSERT INTO "pair_count" VALUES(1,20070,32,45,3);
INSERT INTO "pair_count" VALUES(1,20070,32,57,1);
INSERT INTO "pair_count" VALUES(1,20070,32,60,3);
INSERT INTO "pair_count" VALUES(1,20070,32,61,3);
INSERT INTO "pair_count" VALUES(1,20070,32,63,2);
INSERT INTO "pair_count" VALUES(1,20070,35,24,1);
INSERT INTO "pair_count" VALUES(1,20070,35,32,1);
INSERT INTO "pair_count" VALUES(1,20070,35,42,1);
INSERT INTO "pair_count" VALUES(1,20070,35,45,1);
INSERT INTO "pair_count" VALUES(1,20070,35,57,1);
INSERT INTO "pair_count" VALUES(1,20070,35,60,1);
INSERT INTO "pair_count" VALUES(1,20070,35,61,1);
INSERT INTO "pair_count" VALUES(1,20070,36,25,2);
INSERT INTO "pair_count" VALUES(1,20070,36,32,2);
INSERT INTO "pair_count" VALUES(1,20070,36,42,2);
INSERT INTO "pair_count" VALUES(1,20070,36,45,2);
INSERT INTO "pair_count" VALUES(1,20070,36,60,2);
INSERT INTO "pair_count" VALUES(1,20070,36,61,2);
INSERT INTO "pair_count" VALUES(1,20070,36,63,2);
INSERT INTO "pair_count" VALUES(1,20070,38,29,1);
INSERT INTO "pair_count" VALUES(1,20070,38,30,1);
INSERT INTO "pair_count" VALUES(1,20070,38,42,1);
INSERT INTO "pair_count" VALUES(1,20070,38,45,1);
INSERT INTO "pair_count" VALUES(1,20070,38,49,1);
INSERT INTO "pair_count" VALUES(1,20070,38,61,1);
INSERT INTO "pair_count" VALUES(1,20070,38,63,1);
INSERT INTO "pair_count" VALUES(1,20070,45,24,1);
INSERT INTO "pair_count" VALUES(1,20070,45,25,2);
INSERT INTO "pair_count" VALUES(1,20070,45,29,2);
INSERT INTO "pair_count" VALUES(1,20070,45,30,2);
INSERT INTO "pair_count" VALUES(1,20070,45,32,3);
INSERT INTO "pair_count" VALUES(1,20070,45,35,1);
INSERT INTO "pair_count" VALUES(1,20070,45,36,2);
INSERT INTO "pair_count" VALUES(1,20070,45,38,1);
INSERT INTO "pair_count" VALUES(1,20070,45,42,5);
INSERT INTO "pair_count" VALUES(1,20070,45,46,1);
INSERT INTO "pair_count" VALUES(1,20070,45,49,2);
INSERT INTO "pair_count" VALUES(1,20070,45,57,1);
INSERT INTO "pair_count" VALUES(1,20070,45,60,3);
INSERT INTO "pair_count" VALUES(1,20070,45,61,5);
INSERT INTO "pair_count" VALUES(1,20070,45,63,4);
INSERT INTO "pair_count" VALUES(1,20070,46,29,1);
INSERT INTO "pair_count" VALUES(1,20070,46,30,1);
INSERT INTO "pair_count" VALUES(1,20070,46,42,1);
INSERT INTO "pair_count" VALUES(1,20070,46,45,1);
INSERT INTO "pair_count" VALUES(1,20070,46,49,1);
INSERT INTO "pair_count" VALUES(1,20070,46,61,1);
INSERT INTO "pair_count" VALUES(1,20070,46,63,1);
INSERT INTO "pair_count" VALUES(1,20070,49,29,2);
INSERT INTO "pair_count" VALUES(1,20070,49,30,2);
INSERT INTO "pair_count" VALUES(1,20070,49,38,1);
INSERT INTO "pair_count" VALUES(1,20070,49,42,2);
INSERT INTO "pair_count" VALUES(1,20070,49,45,2);
INSERT INTO "pair_count" VALUES(1,20070,49,46,1);
INSERT INTO "pair_count" VALUES(1,20070,49,61,2);
INSERT INTO "pair_count" VALUES(1,20070,49,63,2);
INSERT INTO "pair_count" VALUES(1,20070,57,24,1);
INSERT INTO "pair_count" VALUES(1,20070,57,32,1);
INSERT INTO "pair_count" VALUES(1,20070,57,35,1);
INSERT INTO "pair_count" VALUES(1,20070,57,42,1);
INSERT INTO "pair_count" VALUES(1,20070,57,45,1);
INSERT INTO "pair_count" VALUES(1,20070,57,60,1);
INSERT INTO "pair_count" VALUES(1,20070,57,61,1);
INSERT INTO "pair_count" VALUES(1,20070,60,24,1);
INSERT INTO "pair_count" VALUES(1,20070,60,25,2);
INSERT INTO "pair_count" VALUES(1,20070,60,32,3);
INSERT INTO "pair_count" VALUES(1,20070,60,35,1);
INSERT INTO "pair_count" VALUES(1,20070,60,36,2);
INSERT INTO "pair_count" VALUES(1,20070,60,42,3);
INSERT INTO "pair_count" VALUES(1,20070,60,45,3);
INSERT INTO "pair_count" VALUES(1,20070,60,57,1);
INSERT INTO "pair_count" VALUES(1,20070,60,61,3);
INSERT INTO "pair_count" VALUES(1,20070,60,63,2);
INSERT INTO "pair_count" VALUES(1,20070,61,24,1);
INSERT INTO "pair_count" VALUES(1,20070,61,25,2);
INSERT INTO "pair_count" VALUES(1,20070,61,29,2);
INSERT INTO "pair_count" VALUES(1,20070,61,30,2);
INSERT INTO "pair_count" VALUES(1,20070,61,32,3);
INSERT INTO "pair_count" VALUES(1,20070,61,35,1);
INSERT INTO "pair_count" VALUES(1,20070,61,36,2);
INSERT INTO "pair_count" VALUES(1,20070,61,38,1);
INSERT INTO "pair_count" VALUES(1,20070,61,42,5);
INSERT INTO "pair_count" VALUES(1,20070,61,45,5);
INSERT INTO "pair_count" VALUES(1,20070,61,46,1);
INSERT INTO "pair_count" VALUES(1,20070,61,49,2);
INSERT INTO "pair_count" VALUES(1,20070,61,57,1);
INSERT INTO "pair_count" VALUES(1,20070,61,60,3);
INSERT INTO "pair_count" VALUES(1,20070,61,63,4);
INSERT INTO "pair_count" VALUES(1,20070,63,25,2);
INSERT INTO "pair_count" VALUES(1,20070,63,29,2);
INSERT INTO "pair_count" VALUES(1,20070,63,30,2);
INSERT INTO "pair_count" VALUES(1,20070,63,32,2);
INSERT INTO "pair_count" VALUES(1,20070,63,36,2);
INSERT INTO "pair_count" VALUES(1,20070,63,38,1);
INSERT INTO "pair_count" VALUES(1,20070,63,42,4);
INSERT INTO "pair_count" VALUES(1,20070,63,45,4);
INSERT INTO "pair_count" VALUES(1,20070,63,46,1);
INSERT INTO "pair_count" VALUES(1,20070,63,49,2);
INSERT INTO "pair_count" VALUES(1,20070,63,60,2);
INSERT INTO "pair_count" VALUES(1,20070,63,61,4);
INSERT INTO "pair_count" VALUES(1,20234,24,32,1);
INSERT INTO "pair_count" VALUES(1,20234,24,37,1);
INSERT INTO "pair_count" VALUES(1,20234,24,42,3);
INSERT INTO "pair_count" VALUES(1,20234,24,44,2);
INSERT INTO "pair_count" VALUES(1,20234,24,45,3);
INSERT INTO "pair_count" VALUES(1,20234,24,47,2);
INSERT INTO "pair_count" VALUES(1,20234,24,51,2);
INSERT INTO "pair_count" VALUES(1,20234,24,53,2);
INSERT INTO "pair_count" VALUES(1,20234,24,55,1);
INSERT INTO "pair_count" VALUES(1,20234,24,58,1);
INSERT INTO "pair_count" VALUES(1,20234,24,61,3);
INSERT INTO "pair_count" VALUES(1,20234,29,30,1);
INSERT INTO "pair_count" VALUES(1,20234,29,42,1);
INSERT INTO "pair_count" VALUES(1,20234,29,45,1);
INSERT INTO "pair_count" VALUES(1,20234,29,48,1);
INSERT INTO "pair_count" VALUES(1,20234,29,49,1);
INSERT INTO "pair_count" VALUES(1,20234,29,61,1);
INSERT INTO "pair_count" VALUES(1,20234,29,63,1);
INSERT INTO "pair_count" VALUES(1,20234,30,29,1);
INSERT INTO "pair_count" VALUES(1,20234,30,42,1);
INSERT INTO "pair_count" VALUES(1,20234,30,45,1);
INSERT INTO "pair_count" VALUES(1,20234,30,48,1);
INSERT INTO "pair_count" VALUES(1,20234,30,49,1);
INSERT INTO "pair_count" VALUES(1,20234,30,61,1);
INSERT INTO "pair_count" VALUES(1,20234,30,63,1);
INSERT INTO "pair_count" VALUES(1,20234,32,24,1);
INSERT INTO "pair_count" VALUES(1,20234,32,33,1);
INSERT INTO "pair_count" VALUES(1,20234,32,37,2);
INSERT INTO "pair_count" VALUES(1,20234,32,42,2);
INSERT INTO "pair_count" VALUES(1,20234,32,45,2);
INSERT INTO "pair_count" VALUES(1,20234,32,55,2);
INSERT INTO "pair_count" VALUES(1,20234,32,58,1);
INSERT INTO "pair_count" VALUES(1,20234,32,61,2);
INSERT INTO "pair_count" VALUES(1,20234,32,63,1);
INSERT INTO "pair_count" VALUES(1,20234,33,32,1);
INSERT INTO "pair_count" VALUES(1,20234,33,37,1);
INSERT INTO "pair_count" VALUES(1,20234,33,42,1);
INSERT INTO "pair_count" VALUES(1,20234,33,45,1);
INSERT INTO "pair_count" VALUES(1,20234,33,55,1);
INSERT INTO "pair_count" VALUES(1,20234,33,61,1);
INSERT INTO "pair_count" VALUES(1,20234,33,63,1);
INSERT INTO "pair_count" VALUES(1,20234,37,24,1);
INSERT INTO "pair_count" VALUES(1,20234,37,32,2);
INSERT INTO "pair_count" VALUES(1,20234,37,33,1);
INSERT INTO "pair_count" VALUES(1,20234,37,42,2);
INSERT INTO "pair_count" VALUES(1,20234,37,45,2);
INSERT INTO "pair_count" VALUES(1,20234,37,55,2);
INSERT INTO "pair_count" VALUES(1,20234,37,58,1);
INSERT INTO "pair_count" VALUES(1,20234,37,61,2);
INSERT INTO "pair_count" VALUES(1,20234,37,63,1);
INSERT INTO "pair_count" VALUES(1,20234,44,24,2);
INSERT INTO "pair_count" VALUES(1,20234,44,42,2);
INSERT INTO "pair_count" VALUES(1,20234,44,45,2);
INSERT INTO "pair_count" VALUES(1,20234,44,47,2);
INSERT INTO "pair_count" VALUES(1,20234,44,51,2);
INSERT INTO "pair_count" VALUES(1,20234,44,53,2);
INSERT INTO "pair_count" VALUES(1,20234,44,61,2);
INSERT INTO "pair_count" VALUES(1,20234,45,24,3);
INSERT INTO "pair_count" VALUES(1,20234,45,29,1);
INSERT INTO "pair_count" VALUES(1,20234,45,30,1);
INSERT INTO "pair_count" VALUES(1,20234,45,32,2);
INSERT INTO "pair_count" VALUES(1,20234,45,33,1);
INSERT INTO "pair_count" VALUES(1,20234,45,37,2);
INSERT INTO "pair_count" VALUES(1,20234,45,42,5);
INSERT INTO "pair_count" VALUES(1,20234,45,44,2);
INSERT INTO "pair_count" VALUES(1,20234,45,47,2);
INSERT INTO "pair_count" VALUES(1,20234,45,48,1);
INSERT INTO "pair_count" VALUES(1,20234,45,49,1);
INSERT INTO "pair_count" VALUES(1,20234,45,51,2);
INSERT INTO "pair_count" VALUES(1,20234,45,53,2);
INSERT INTO "pair_count" VALUES(1,20234,45,55,2);
INSERT INTO "pair_count" VALUES(1,20234,45,58,1);
INSERT INTO "pair_count" VALUES(1,20234,45,61,5);
INSERT INTO "pair_count" VALUES(1,20234,45,63,2);
INSERT INTO "pair_count" VALUES(1,20234,47,24,2);
INSERT INTO "pair_count" VALUES(1,20234,47,42,2);
INSERT INTO "pair_count" VALUES(1,20234,47,44,2);
INSERT INTO "pair_count" VALUES(1,20234,47,45,2);
INSERT INTO "pair_count" VALUES(1,20234,47,51,2);
INSERT INTO "pair_count" VALUES(1,20234,47,53,2);
INSERT INTO "pair_count" VALUES(1,20234,47,61,2);
INSERT INTO "pair_count" VALUES(1,20234,48,29,1);
INSERT INTO "pair_count" VALUES(1,20234,48,30,1);
INSERT INTO "pair_count" VALUES(1,20234,48,42,1);
INSERT INTO "pair_count" VALUES(1,20234,48,45,1);
INSERT INTO "pair_count" VALUES(1,20234,48,49,1);
INSERT INTO "pair_count" VALUES(1,20234,48,61,1);
INSERT INTO "pair_count" VALUES(1,20234,48,63,1);
INSERT INTO "pair_count" VALUES(1,20234,49,29,1);
INSERT INTO "pair_count" VALUES(1,20234,49,30,1);
INSERT INTO "pair_count" VALUES(1,20234,49,42,1);
INSERT INTO "pair_count" VALUES(1,20234,49,45,1);
INSERT INTO "pair_count" VALUES(1,20234,49,48,1);
INSERT INTO "pair_count" VALUES(1,20234,49,61,1);
INSERT INTO "pair_count" VALUES(1,20234,49,63,1);
INSERT INTO "pair_count" VALUES(1,20234,51,24,2);
INSERT INTO "pair_count" VALUES(1,20234,51,42,2);
INSERT INTO "pair_count" VALUES(1,20234,51,44,2);
INSERT INTO "pair_count" VALUES(1,20234,51,45,2);
INSERT INTO "pair_count" VALUES(1,20234,51,47,2);
INSERT INTO "pair_count" VALUES(1,20234,51,53,2);
INSERT INTO "pair_count" VALUES(1,20234,51,61,2);
INSERT INTO "pair_count" VALUES(1,20234,53,24,2);
INSERT INTO "pair_count" VALUES(1,20234,53,42,2);
INSERT INTO "pair_count" VALUES(1,20234,53,44,2);
INSERT INTO "pair_count" VALUES(1,20234,53,45,2);
INSERT INTO "pair_count" VALUES(1,20234,53,47,2);
INSERT INTO "pair_count" VALUES(1,20234,53,51,2);
INSERT INTO "pair_count" VALUES(1,20234,53,61,2);
INSERT INTO "pair_count" VALUES(1,20234,55,24,1);
INSERT INTO "pair_count" VALUES(1,20234,55,32,2);
INSERT INTO "pair_count" VALUES(1,20234,55,33,1);
INSERT INTO "pair_count" VALUES(1,20234,55,37,2);
INSERT INTO "pair_count" VALUES(1,20234,55,42,2);
INSERT INTO "pair_count" VALUES(1,20234,55,45,2);
INSERT INTO "pair_count" VALUES(1,20234,55,58,1);
INSERT INTO "pair_count" VALUES(1,20234,55,61,2);
INSERT INTO "pair_count" VALUES(1,20234,55,63,1);
INSERT INTO "pair_count" VALUES(1,20234,58,24,1);
INSERT INTO "pair_count" VALUES(1,20234,58,32,1);
INSERT INTO "pair_count" VALUES(1,20234,58,37,1);
INSERT INTO "pair_count" VALUES(1,20234,58,42,1);
INSERT INTO "pair_count" VALUES(1,20234,58,45,1);
INSERT INTO "pair_count" VALUES(1,20234,58,55,1);
INSERT INTO "pair_count" VALUES(1,20234,58,61,1);
INSERT INTO "pair_count" VALUES(1,20234,61,24,3);
INSERT INTO "pair_count" VALUES(1,20234,61,29,1);
INSERT INTO "pair_count" VALUES(1,20234,61,30,1);
INSERT INTO "pair_count" VALUES(1,20234,61,32,2);
INSERT INTO "pair_count" VALUES(1,20234,61,33,1);
INSERT INTO "pair_count" VALUES(1,20234,61,37,2);
INSERT INTO "pair_count" VALUES(1,20234,61,42,5);
INSERT INTO "pair_count" VALUES(1,20234,61,44,2);
INSERT INTO "pair_count" VALUES(1,20234,61,45,5);
INSERT INTO "pair_count" VALUES(1,20234,61,47,2);
INSERT INTO "pair_count" VALUES(1,20234,61,48,1);
INSERT INTO "pair_count" VALUES(1,20234,61,49,1);
INSERT INTO "pair_count" VALUES(1,20234,61,51,2);
INSERT INTO "pair_count" VALUES(1,20234,61,53,2);
INSERT INTO "pair_count" VALUES(1,20234,61,55,2);
INSERT INTO "pair_count" VALUES(1,20234,61,58,1);
INSERT INTO "pair_count" VALUES(1,20234,61,63,2);
INSERT INTO "pair_count" VALUES(1,20234,63,29,1);
INSERT INTO "pair_count" VALUES(1,20234,63,30,1);
INSERT INTO "pair_count" VALUES(1,20234,63,32,1);
INSERT INTO "pair_count" VALUES(1,20234,63,33,1);
INSERT INTO "pair_count" VALUES(1,20234,63,37,1);
INSERT INTO "pair_count" VALUES(1,20234,63,42,2);
INSERT INTO "pair_count" VALUES(1,20234,63,45,2);
INSERT INTO "pair_count" VALUES(1,20234,63,48,1);
INSERT INTO "pair_count" VALUES(1,20234,63,49,1);
INSERT INTO "pair_count" VALUES(1,20234,63,55,1);
INSERT INTO "pair_count" VALUES(1,20234,63,61,2);
INSERT INTO "pair_count" VALUES(1,20392,24,26,1);
INSERT INTO "pair_count" VALUES(1,20392,24,29,1);
INSERT INTO "pair_count" VALUES(1,20392,24,30,1);
INSERT INTO "pair_count" VALUES(1,20392,24,32,1);
INSERT INTO "pair_count" VALUES(1,20392,24,35,1);
INSERT INTO "pair_count" VALUES(1,20392,24,40,1);
INSERT INTO "pair_count" VALUES(1,20392,24,42,3);
INSERT INTO "pair_count" VALUES(1,20392,24,45,3);
INSERT INTO "pair_count" VALUES(1,20392,24,47,1);
INSERT INTO "pair_count" VALUES(1,20392,24,49,1);
INSERT INTO "pair_count" VALUES(1,20392,24,51,1);
INSERT INTO "pair_count" VALUES(1,20392,24,53,1);
INSERT INTO "pair_count" VALUES(1,20392,24,57,1);
INSERT INTO "pair_count" VALUES(1,20392,24,60,1);
INSERT INTO "pair_count" VALUES(1,20392,24,61,3);
INSERT INTO "pair_count" VALUES(1,20392,25,32,1);
INSERT INTO "pair_count" VALUES(1,20392,25,33,1);
INSERT INTO "pair_count" VALUES(1,20392,25,42,1);
INSERT INTO "pair_count" VALUES(1,20392,25,45,1);
INSERT INTO "pair_count" VALUES(1,20392,25,60,1);
INSERT INTO "pair_count" VALUES(1,20392,25,61,1);
INSERT INTO "pair_count" VALUES(1,20392,25,63,1);
INSERT INTO "pair_count" VALUES(1,20392,26,24,1);
INSERT INTO "pair_count" VALUES(1,20392,26,35,1);
INSERT INTO "pair_count" VALUES(1,20392,26,42,1);
INSERT INTO "pair_count" VALUES(1,20392,26,45,1);
INSERT INTO "pair_count" VALUES(1,20392,26,57,1);
INSERT INTO "pair_count" VALUES(1,20392,26,60,1);
INSERT INTO "pair_count" VALUES(1,20392,26,61,1);
INSERT INTO "pair_count" VALUES(1,20392,29,24,1);
INSERT INTO "pair_count" VALUES(1,20392,29,30,2);
INSERT INTO "pair_count" VALUES(1,20392,29,32,1);
INSERT INTO "pair_count" VALUES(1,20392,29,40,1);
INSERT INTO "pair_count" VALUES(1,20392,29,42,2);
INSERT INTO "pair_count" VALUES(1,20392,29,45,2);
INSERT INTO "pair_count" VALUES(1,20392,29,49,2);
INSERT INTO "pair_count" VALUES(1,20392,29,61,2);
INSERT INTO "pair_count" VALUES(1,20392,29,63,1);
INSERT INTO "pair_count" VALUES(1,20392,30,24,1);
INSERT INTO "pair_count" VALUES(1,20392,30,29,2);
INSERT INTO "pair_count" VALUES(1,20392,30,32,1);
INSERT INTO "pair_count" VALUES(1,20392,30,40,1);
INSERT INTO "pair_count" VALUES(1,20392,30,42,2);
INSERT INTO "pair_count" VALUES(1,20392,30,45,2);
INSERT INTO "pair_count" VALUES(1,20392,30,49,2);
INSERT INTO "pair_count" VALUES(1,20392,30,61,2);
INSERT INTO "pair_count" VALUES(1,20392,30,63,1);
INSERT INTO "pair_count" VALUES(1,20392,32,24,1);
INSERT INTO "pair_count" VALUES(1,20392,32,25,1);
INSERT INTO "pair_count" VALUES(1,20392,32,29,1);
INSERT INTO "pair_count" VALUES(1,20392,32,30,1);
INSERT INTO "pair_count" VALUES(1,20392,32,33,1);
INSERT INTO "pair_count" VALUES(1,20392,32,42,3);
INSERT INTO "pair_count" VALUES(1,20392,32,45,3);
INSERT INTO "pair_count" VALUES(1,20392,32,47,1);
INSERT INTO "pair_count" VALUES(1,20392,32,49,1);
INSERT INTO "pair_count" VALUES(1,20392,32,51,1);
INSERT INTO "pair_count" VALUES(1,20392,32,53,1);
INSERT INTO "pair_count" VALUES(1,20392,32,60,1);
INSERT INTO "pair_count" VALUES(1,20392,32,61,3);
INSERT INTO "pair_count" VALUES(1,20392,32,63,2);
INSERT INTO "pair_count" VALUES(1,20392,33,25,1);
INSERT INTO "pair_count" VALUES(1,20392,33,32,1);
INSERT INTO "pair_count" VALUES(1,20392,33,42,1);
INSERT INTO "pair_count" VALUES(1,20392,33,45,1);
INSERT INTO "pair_count" VALUES(1,20392,33,60,1);
INSERT INTO "pair_count" VALUES(1,20392,33,61,1);
INSERT INTO "pair_count" VALUES(1,20392,33,63,1);
INSERT INTO "pair_count" VALUES(1,20392,35,24,1);
INSERT INTO "pair_count" VALUES(1,20392,35,26,1);
INSERT INTO "pair_count" VALUES(1,20392,35,42,1);
INSERT INTO "pair_count" VALUES(1,20392,35,45,1);
INSERT INTO "pair_count" VALUES(1,20392,35,57,1);
INSERT INTO "pair_count" VALUES(1,20392,35,60,1);
INSERT INTO "pair_count" VALUES(1,20392,35,61,1);
INSERT INTO "pair_count" VALUES(1,20392,40,24,1);
INSERT INTO "pair_count" VALUES(1,20392,40,29,1);
INSERT INTO "pair_count" VALUES(1,20392,40,30,1);
INSERT INTO "pair_count" VALUES(1,20392,40,42,1);
INSERT INTO "pair_count" VALUES(1,20392,40,45,1);
INSERT INTO "pair_count" VALUES(1,20392,40,49,1);
INSERT INTO "pair_count" VALUES(1,20392,40,61,1);
INSERT INTO "pair_count" VALUES(1,20392,45,24,3);
INSERT INTO "pair_count" VALUES(1,20392,45,25,1);
INSERT INTO "pair_count" VALUES(1,20392,45,26,1);
INSERT INTO "pair_count" VALUES(1,20392,45,29,2);
INSERT INTO "pair_count" VALUES(1,20392,45,30,2);
INSERT INTO "pair_count" VALUES(1,20392,45,32,3);
INSERT INTO "pair_count" VALUES(1,20392,45,33,1);
INSERT INTO "pair_count" VALUES(1,20392,45,35,1);
INSERT INTO "pair_count" VALUES(1,20392,45,40,1);
INSERT INTO "pair_count" VALUES(1,20392,45,42,5);
INSERT INTO "pair_count" VALUES(1,20392,45,47,1);
INSERT INTO "pair_count" VALUES(1,20392,45,49,2);
INSERT INTO "pair_count" VALUES(1,20392,45,51,1);
INSERT INTO "pair_count" VALUES(1,20392,45,53,1);
INSERT INTO "pair_count" VALUES(1,20392,45,57,1);
INSERT INTO "pair_count" VALUES(1,20392,45,60,2);
INSERT INTO "pair_count" VALUES(1,20392,45,61,5);
INSERT INTO "pair_count" VALUES(1,20392,45,63,2);
INSERT INTO "pair_count" VALUES(1,20392,47,24,1);
INSERT INTO "pair_count" VALUES(1,20392,47,32,1);
INSERT INTO "pair_count" VALUES(1,20392,47,42,1);
INSERT INTO "pair_count" VALUES(1,20392,47,45,1);
INSERT INTO "pair_count" VALUES(1,20392,47,51,1);
INSERT INTO "pair_count" VALUES(1,20392,47,53,1);
INSERT INTO "pair_count" VALUES(1,20392,47,61,1);
INSERT INTO "pair_count" VALUES(1,20392,49,24,1);
INSERT INTO "pair_count" VALUES(1,20392,49,29,2);
INSERT INTO "pair_count" VALUES(1,20392,49,30,2);
INSERT INTO "pair_count" VALUES(1,20392,49,32,1);
INSERT INTO "pair_count" VALUES(1,20392,49,40,1);
INSERT INTO "pair_count" VALUES(1,20392,49,42,2);
INSERT INTO "pair_count" VALUES(1,20392,49,45,2);
INSERT INTO "pair_count" VALUES(1,20392,49,61,2);
INSERT INTO "pair_count" VALUES(1,20392,49,63,1);
INSERT INTO "pair_count" VALUES(1,20392,51,24,1);
INSERT INTO "pair_count" VALUES(1,20392,51,32,1);
INSERT INTO "pair_count" VALUES(1,20392,51,42,1);
INSERT INTO "pair_count" VALUES(1,20392,51,45,1);
INSERT INTO "pair_count" VALUES(1,20392,51,47,1);
INSERT INTO "pair_count" VALUES(1,20392,51,53,1);
INSERT INTO "pair_count" VALUES(1,20392,51,61,1);
INSERT INTO "pair_count" VALUES(1,20392,53,24,1);
INSERT INTO "pair_count" VALUES(1,20392,53,32,1);
INSERT INTO "pair_count" VALUES(1,20392,53,42,1);
INSERT INTO "pair_count" VALUES(1,20392,53,45,1);
INSERT INTO "pair_count" VALUES(1,20392,53,47,1);
INSERT INTO "pair_count" VALUES(1,20392,53,51,1);
INSERT INTO "pair_count" VALUES(1,20392,53,61,1);
INSERT INTO "pair_count" VALUES(1,20392,57,24,1);
INSERT INTO "pair_count" VALUES(1,20392,57,26,1);
INSERT INTO "pair_count" VALUES(1,20392,57,35,1);
INSERT INTO "pair_count" VALUES(1,20392,57,42,1);
INSERT INTO "pair_count" VALUES(1,20392,57,45,1);
INSERT INTO "pair_count" VALUES(1,20392,57,60,1);
INSERT INTO "pair_count" VALUES(1,20392,57,61,1);
INSERT INTO "pair_count" VALUES(1,20392,60,24,1);
INSERT INTO "pair_count" VALUES(1,20392,60,25,1);
INSERT INTO "pair_count" VALUES(1,20392,60,26,1);
INSERT INTO "pair_count" VALUES(1,20392,60,32,1);
INSERT INTO "pair_count" VALUES(1,20392,60,33,1);
INSERT INTO "pair_count" VALUES(1,20392,60,35,1);
INSERT INTO "pair_count" VALUES(1,20392,60,42,2);
INSERT INTO "pair_count" VALUES(1,20392,60,45,2);
INSERT INTO "pair_count" VALUES(1,20392,60,57,1);
INSERT INTO "pair_count" VALUES(1,20392,60,61,2);
INSERT INTO "pair_count" VALUES(1,20392,60,63,1);
INSERT INTO "pair_count" VALUES(1,20392,61,24,3);
INSERT INTO "pair_count" VALUES(1,20392,61,25,1);
INSERT INTO "pair_count" VALUES(1,20392,61,26,1);
INSERT INTO "pair_count" VALUES(1,20392,61,29,2);
INSERT INTO "pair_count" VALUES(1,20392,61,30,2);
INSERT INTO "pair_count" VALUES(1,20392,61,32,3);
INSERT INTO "pair_count" VALUES(1,20392,61,33,1);
INSERT INTO "pair_count" VALUES(1,20392,61,35,1);
INSERT INTO "pair_count" VALUES(1,20392,61,40,1);
INSERT INTO "pair_count" VALUES(1,20392,61,42,5);
INSERT INTO "pair_count" VALUES(1,20392,61,45,5);
INSERT INTO "pair_count" VALUES(1,20392,61,47,1);
INSERT INTO "pair_count" VALUES(1,20392,61,49,2);
INSERT INTO "pair_count" VALUES(1,20392,61,51,1);
INSERT INTO "pair_count" VALUES(1,20392,61,53,1);
INSERT INTO "pair_count" VALUES(1,20392,61,57,1);
INSERT INTO "pair_count" VALUES(1,20392,61,60,2);
INSERT INTO "pair_count" VALUES(1,20392,61,63,2);
INSERT INTO "pair_count" VALUES(1,20392,63,25,1);
INSERT INTO "pair_count" VALUES(1,20392,63,29,1);
INSERT INTO "pair_count" VALUES(1,20392,63,30,1);
INSERT INTO "pair_count" VALUES(1,20392,63,32,2);
INSERT INTO "pair_count" VALUES(1,20392,63,33,1);
INSERT INTO "pair_count" VALUES(1,20392,63,42,2);
INSERT INTO "pair_count" VALUES(1,20392,63,45,2);
INSERT INTO "pair_count" VALUES(1,20392,63,49,1);
INSERT INTO "pair_count" VALUES(1,20392,63,60,1);
INSERT INTO "pair_count" VALUES(1,20392,63,61,2);
INSERT INTO "pair_count" VALUES(1,20495,24,25,2);
INSERT INTO "pair_count" VALUES(1,20495,24,27,1);
INSERT INTO "pair_count" VALUES(1,20495,24,29,1);
INSERT INTO "pair_count" VALUES(1,20495,24,30,1);
INSERT INTO "pair_count" VALUES(1,20495,24,32,1);
INSERT INTO "pair_count" VALUES(1,20495,24,42,3);
INSERT INTO "pair_count" VALUES(1,20495,24,43,1);
INSERT INTO "pair_count" VALUES(1,20495,24,45,3);
INSERT INTO "pair_count" VALUES(1,20495,24,49,1);
INSERT INTO "pair_count" VALUES(1,20495,24,50,1);
INSERT INTO "pair_count" VALUES(1,20495,24,57,1);
INSERT INTO "pair_count" VALUES(1,20495,24,59,1);
INSERT INTO "pair_count" VALUES(1,20495,24,60,1);
INSERT INTO "pair_count" VALUES(1,20495,24,61,3);
INSERT INTO "pair_count" VALUES(1,20495,25,24,2);
INSERT INTO "pair_count" VALUES(1,20495,25,27,1);
INSERT INTO "pair_count" VALUES(1,20495,25,32,1);
INSERT INTO "pair_count" VALUES(1,20495,25,42,2);
INSERT INTO "pair_count" VALUES(1,20495,25,45,2);
INSERT INTO "pair_count" VALUES(1,20495,25,50,1);
INSERT INTO "pair_count" VALUES(1,20495,25,57,1);
INSERT INTO "pair_count" VALUES(1,20495,25,59,1);
INSERT INTO "pair_count" VALUES(1,20495,25,60,1);
INSERT INTO "pair_count" VALUES(1,20495,25,61,2);
INSERT INTO "pair_count" VALUES(1,20495,27,24,1);
INSERT INTO "pair_count" VALUES(1,20495,27,25,1);
INSERT INTO "pair_count" VALUES(1,20495,27,32,1);
INSERT INTO "pair_count" VALUES(1,20495,27,42,1);
INSERT INTO "pair_count" VALUES(1,20495,27,45,1);
INSERT INTO "pair_count" VALUES(1,20495,27,50,1);
INSERT INTO "pair_count" VALUES(1,20495,27,61,1);
INSERT INTO "pair_count" VALUES(1,20495,29,24,1);
INSERT INTO "pair_count" VALUES(1,20495,29,30,2);
INSERT INTO "pair_count" VALUES(1,20495,29,32,1);
INSERT INTO "pair_count" VALUES(1,20495,29,42,2);
INSERT INTO "pair_count" VALUES(1,20495,29,43,1);
INSERT INTO "pair_count" VALUES(1,20495,29,45,2);
INSERT INTO "pair_count" VALUES(1,20495,29,49,2);
INSERT INTO "pair_count" VALUES(1,20495,29,61,2);
INSERT INTO "pair_count" VALUES(1,20495,29,63,1);
INSERT INTO "pair_count" VALUES(1,20495,30,24,1);
INSERT INTO "pair_count" VALUES(1,20495,30,29,2);
INSERT INTO "pair_count" VALUES(1,20495,30,32,1);
INSERT INTO "pair_count" VALUES(1,20495,30,42,2);
INSERT INTO "pair_count" VALUES(1,20495,30,43,1);
INSERT INTO "pair_count" VALUES(1,20495,30,45,2);
INSERT INTO "pair_count" VALUES(1,20495,30,49,2);
INSERT INTO "pair_count" VALUES(1,20495,30,61,2);
INSERT INTO "pair_count" VALUES(1,20495,30,63,1);
INSERT INTO "pair_count" VALUES(1,20495,32,24,1);
INSERT INTO "pair_count" VALUES(1,20495,32,25,1);
INSERT INTO "pair_count" VALUES(1,20495,32,27,1);
INSERT INTO "pair_count" VALUES(1,20495,32,29,1);
INSERT INTO "pair_count" VALUES(1,20495,32,30,1);
INSERT INTO "pair_count" VALUES(1,20495,32,42,2);
INSERT INTO "pair_count" VALUES(1,20495,32,45,2);
INSERT INTO "pair_count" VALUES(1,20495,32,49,1);
INSERT INTO "pair_count" VALUES(1,20495,32,50,1);
INSERT INTO "pair_count" VALUES(1,20495,32,61,2);
INSERT INTO "pair_count" VALUES(1,20495,32,63,1);
INSERT INTO "pair_count" VALUES(1,20495,33,37,1);
INSERT INTO "pair_count" VALUES(1,20495,33,42,1);
INSERT INTO "pair_count" VALUES(1,20495,33,45,1);
INSERT INTO "pair_count" VALUES(1,20495,33,52,1);
INSERT INTO "pair_count" VALUES(1,20495,33,55,1);
INSERT INTO "pair_count" VALUES(1,20495,33,61,1);
INSERT INTO "pair_count" VALUES(1,20495,33,63,1);
INSERT INTO "pair_count" VALUES(1,20495,37,33,1);
INSERT INTO "pair_count" VALUES(1,20495,37,42,1);
INSERT INTO "pair_count" VALUES(1,20495,37,45,1);
INSERT INTO "pair_count" VALUES(1,20495,37,52,1);
INSERT INTO "pair_count" VALUES(1,20495,37,55,1);
INSERT INTO "pair_count" VALUES(1,20495,37,61,1);
INSERT INTO "pair_count" VALUES(1,20495,37,63,1);
INSERT INTO "pair_count" VALUES(1,20495,43,24,1);
INSERT INTO "pair_count" VALUES(1,20495,43,29,1);
INSERT INTO "pair_count" VALUES(1,20495,43,30,1);
INSERT INTO "pair_count" VALUES(1,20495,43,42,1);
INSERT INTO "pair_count" VALUES(1,20495,43,45,1);
INSERT INTO "pair_count" VALUES(1,20495,43,49,1);
INSERT INTO "pair_count" VALUES(1,20495,43,61,1);
INSERT INTO "pair_count" VALUES(1,20495,45,24,3);
INSERT INTO "pair_count" VALUES(1,20495,45,25,2);
INSERT INTO "pair_count" VALUES(1,20495,45,27,1);
INSERT INTO "pair_count" VALUES(1,20495,45,29,2);
INSERT INTO "pair_count" VALUES(1,20495,45,30,2);
INSERT INTO "pair_count" VALUES(1,20495,45,32,2);
INSERT INTO "pair_count" VALUES(1,20495,45,33,1);
INSERT INTO "pair_count" VALUES(1,20495,45,37,1);
INSERT INTO "pair_count" VALUES(1,20495,45,42,5);
INSERT INTO "pair_count" VALUES(1,20495,45,43,1);
INSERT INTO "pair_count" VALUES(1,20495,45,49,2);
INSERT INTO "pair_count" VALUES(1,20495,45,50,1);
INSERT INTO "pair_count" VALUES(1,20495,45,52,1);
INSERT INTO "pair_count" VALUES(1,20495,45,55,1);
INSERT INTO "pair_count" VALUES(1,20495,45,57,1);
INSERT INTO "pair_count" VALUES(1,20495,45,59,1);
INSERT INTO "pair_count" VALUES(1,20495,45,60,1);
INSERT INTO "pair_count" VALUES(1,20495,45,61,5);
INSERT INTO "pair_count" VALUES(1,20495,45,63,2);
INSERT INTO "pair_count" VALUES(1,20495,49,24,1);
INSERT INTO "pair_count" VALUES(1,20495,49,29,2);
INSERT INTO "pair_count" VALUES(1,20495,49,30,2);
INSERT INTO "pair_count" VALUES(1,20495,49,32,1);
INSERT INTO "pair_count" VALUES(1,20495,49,42,2);
INSERT INTO "pair_count" VALUES(1,20495,49,43,1);
INSERT INTO "pair_count" VALUES(1,20495,49,45,2);
INSERT INTO "pair_count" VALUES(1,20495,49,61,2);
INSERT INTO "pair_count" VALUES(1,20495,49,63,1);
INSERT INTO "pair_count" VALUES(1,20495,50,24,1);
INSERT INTO "pair_count" VALUES(1,20495,50,25,1);
INSERT INTO "pair_count" VALUES(1,20495,50,27,1);
INSERT INTO "pair_count" VALUES(1,20495,50,32,1);
INSERT INTO "pair_count" VALUES(1,20495,50,42,1);
INSERT INTO "pair_count" VALUES(1,20495,50,45,1);
INSERT INTO "pair_count" VALUES(1,20495,50,61,1);
INSERT INTO "pair_count" VALUES(1,20495,52,33,1);
INSERT INTO "pair_count" VALUES(1,20495,52,37,1);
INSERT INTO "pair_count" VALUES(1,20495,52,42,1);
INSERT INTO "pair_count" VALUES(1,20495,52,45,1);
INSERT INTO "pair_count" VALUES(1,20495,52,55,1);
INSERT INTO "pair_count" VALUES(1,20495,52,61,1);
INSERT INTO "pair_count" VALUES(1,20495,52,63,1);
INSERT INTO "pair_count" VALUES(1,20495,55,33,1);
INSERT INTO "pair_count" VALUES(1,20495,55,37,1);
INSERT INTO "pair_count" VALUES(1,20495,55,42,1);
INSERT INTO "pair_count" VALUES(1,20495,55,45,1);
INSERT INTO "pair_count" VALUES(1,20495,55,52,1);
INSERT INTO "pair_count" VALUES(1,20495,55,61,1);
INSERT INTO "pair_count" VALUES(1,20495,55,63,1);
INSERT INTO "pair_count" VALUES(1,20495,57,24,1);
INSERT INTO "pair_count" VALUES(1,20495,57,25,1);
INSERT INTO "pair_count" VALUES(1,20495,57,42,1);
INSERT INTO "pair_count" VALUES(1,20495,57,45,1);
INSERT INTO "pair_count" VALUES(1,20495,57,59,1);
INSERT INTO "pair_count" VALUES(1,20495,57,60,1);
INSERT INTO "pair_count" VALUES(1,20495,57,61,1);
INSERT INTO "pair_count" VALUES(1,20495,59,24,1);
INSERT INTO "pair_count" VALUES(1,20495,59,25,1);
INSERT INTO "pair_count" VALUES(1,20495,59,42,1);
INSERT INTO "pair_count" VALUES(1,20495,59,45,1);
INSERT INTO "pair_count" VALUES(1,20495,59,57,1);
INSERT INTO "pair_count" VALUES(1,20495,59,60,1);
INSERT INTO "pair_count" VALUES(1,20495,59,61,1);
INSERT INTO "pair_count" VALUES(1,20495,60,24,1);
INSERT INTO "pair_count" VALUES(1,20495,60,25,1);
INSERT INTO "pair_count" VALUES(1,20495,60,42,1);
INSERT INTO "pair_count" VALUES(1,20495,60,45,1);
INSERT INTO "pair_count" VALUES(1,20495,60,57,1);
INSERT INTO "pair_count" VALUES(1,20495,60,59,1);
INSERT INTO "pair_count" VALUES(1,20495,60,61,1);
INSERT INTO "pair_count" VALUES(1,20495,61,24,3);
INSERT INTO "pair_count" VALUES(1,20495,61,25,2);
INSERT INTO "pair_count" VALUES(1,20495,61,27,1);
INSERT INTO "pair_count" VALUES(1,20495,61,29,2);
INSERT INTO "pair_count" VALUES(1,20495,61,30,2);
INSERT INTO "pair_count" VALUES(1,20495,61,32,2);
INSERT INTO "pair_count" VALUES(1,20495,61,33,1);
INSERT INTO "pair_count" VALUES(1,20495,61,37,1);
INSERT INTO "pair_count" VALUES(1,20495,61,42,5);
INSERT INTO "pair_count" VALUES(1,20495,61,43,1);
INSERT INTO "pair_count" VALUES(1,20495,61,45,5);
INSERT INTO "pair_count" VALUES(1,20495,61,49,2);
INSERT INTO "pair_count" VALUES(1,20495,61,50,1);
INSERT INTO "pair_count" VALUES(1,20495,61,52,1);
INSERT INTO "pair_count" VALUES(1,20495,61,55,1);
INSERT INTO "pair_count" VALUES(1,20495,61,57,1);
INSERT INTO "pair_count" VALUES(1,20495,61,59,1);
INSERT INTO "pair_count" VALUES(1,20495,61,60,1);
INSERT INTO "pair_count" VALUES(1,20495,61,63,2);
INSERT INTO "pair_count" VALUES(1,20495,63,29,1);
INSERT INTO "pair_count" VALUES(1,20495,63,30,1);
INSERT INTO "pair_count" VALUES(1,20495,63,32,1);
INSERT INTO "pair_count" VALUES(1,20495,63,33,1);
INSERT INTO "pair_count" VALUES(1,20495,63,37,1);
INSERT INTO "pair_count" VALUES(1,20495,63,42,2);
INSERT INTO "pair_count" VALUES(1,20495,63,45,2);
INSERT INTO "pair_count" VALUES(1,20495,63,49,1);
INSERT INTO "pair_count" VALUES(1,20495,63,52,1);
INSERT INTO "pair_count" VALUES(1,20495,63,55,1);
INSERT INTO "pair_count" VALUES(1,20495,63,61,2);
INSERT INTO "pair_count" VALUES(1,20599,25,28,1);
INSERT INTO "pair_count" VALUES(1,20599,25,31,3);
INSERT INTO "pair_count" VALUES(1,20599,25,34,1);
INSERT INTO "pair_count" VALUES(1,20599,25,36,1);
INSERT INTO "pair_count" VALUES(1,20599,25,39,2);
INSERT INTO "pair_count" VALUES(1,20599,25,40,1);
INSERT INTO "pair_count" VALUES(1,20599,25,41,1);
INSERT INTO "pair_count" VALUES(1,20599,25,42,4);
INSERT INTO "pair_count" VALUES(1,20599,25,45,1);
INSERT INTO "pair_count" VALUES(1,20599,25,56,1);
INSERT INTO "pair_count" VALUES(1,20599,25,57,2);
INSERT INTO "pair_count" VALUES(1,20599,25,59,1);
INSERT INTO "pair_count" VALUES(1,20599,25,60,3);
INSERT INTO "pair_count" VALUES(1,20599,25,61,4);
INSERT INTO "pair_count" VALUES(1,20599,25,62,1);
INSERT INTO "pair_count" VALUES(1,20599,25,63,1);
INSERT INTO "pair_count" VALUES(1,20599,28,25,1);
INSERT INTO "pair_count" VALUES(1,20599,28,31,1);
INSERT INTO "pair_count" VALUES(1,20599,28,39,1);
INSERT INTO "pair_count" VALUES(1,20599,28,42,1);
INSERT INTO "pair_count" VALUES(1,20599,28,57,1);
INSERT INTO "pair_count" VALUES(1,20599,28,60,1);
INSERT INTO "pair_count" VALUES(1,20599,28,61,1);
INSERT INTO "pair_count" VALUES(1,20599,29,30,1);
INSERT INTO "pair_count" VALUES(1,20599,29,42,1);
INSERT INTO "pair_count" VALUES(1,20599,29,45,1);
INSERT INTO "pair_count" VALUES(1,20599,29,49,1);
INSERT INTO "pair_count" VALUES(1,20599,29,54,1);
INSERT INTO "pair_count" VALUES(1,20599,29,61,1);
INSERT INTO "pair_count" VALUES(1,20599,29,63,1);
INSERT INTO "pair_count" VALUES(1,20599,30,29,1);
INSERT INTO "pair_count" VALUES(1,20599,30,42,1);
INSERT INTO "pair_count" VALUES(1,20599,30,45,1);
INSERT INTO "pair_count" VALUES(1,20599,30,49,1);
INSERT INTO "pair_count" VALUES(1,20599,30,54,1);
INSERT INTO "pair_count" VALUES(1,20599,30,61,1);
INSERT INTO "pair_count" VALUES(1,20599,30,63,1);
INSERT INTO "pair_count" VALUES(1,20599,31,25,3);
INSERT INTO "pair_count" VALUES(1,20599,31,28,1);
INSERT INTO "pair_count" VALUES(1,20599,31,34,1);
INSERT INTO "pair_count" VALUES(1,20599,31,39,2);
INSERT INTO "pair_count" VALUES(1,20599,31,41,1);
INSERT INTO "pair_count" VALUES(1,20599,31,42,3);
INSERT INTO "pair_count" VALUES(1,20599,31,56,1);
INSERT INTO "pair_count" VALUES(1,20599,31,57,2);
INSERT INTO "pair_count" VALUES(1,20599,31,59,1);
INSERT INTO "pair_count" VALUES(1,20599,31,60,2);
INSERT INTO "pair_count" VALUES(1,20599,31,61,3);
INSERT INTO "pair_count" VALUES(1,20599,31,62,1);
INSERT INTO "pair_count" VALUES(1,20599,34,25,1);
INSERT INTO "pair_count" VALUES(1,20599,34,31,1);
INSERT INTO "pair_count" VALUES(1,20599,34,41,1);
INSERT INTO "pair_count" VALUES(1,20599,34,42,1);
INSERT INTO "pair_count" VALUES(1,20599,34,56,1);
INSERT INTO "pair_count" VALUES(1,20599,34,59,1);
INSERT INTO "pair_count" VALUES(1,20599,34,61,1);
INSERT INTO "pair_count" VALUES(1,20599,36,25,1);
INSERT INTO "pair_count" VALUES(1,20599,36,40,1);
INSERT INTO "pair_count" VALUES(1,20599,36,42,1);
INSERT INTO "pair_count" VALUES(1,20599,36,45,1);
INSERT INTO "pair_count" VALUES(1,20599,36,60,1);
INSERT INTO "pair_count" VALUES(1,20599,36,61,1);
INSERT INTO "pair_count" VALUES(1,20599,36,63,1);
INSERT INTO "pair_count" VALUES(1,20599,39,25,2);
INSERT INTO "pair_count" VALUES(1,20599,39,28,1);
INSERT INTO "pair_count" VALUES(1,20599,39,31,2);
INSERT INTO "pair_count" VALUES(1,20599,39,42,2);
INSERT INTO "pair_count" VALUES(1,20599,39,57,2);
INSERT INTO "pair_count" VALUES(1,20599,39,60,2);
INSERT INTO "pair_count" VALUES(1,20599,39,61,2);
INSERT INTO "pair_count" VALUES(1,20599,39,62,1);
INSERT INTO "pair_count" VALUES(1,20599,40,25,1);
INSERT INTO "pair_count" VALUES(1,20599,40,36,1);
INSERT INTO "pair_count" VALUES(1,20599,40,42,1);
INSERT INTO "pair_count" VALUES(1,20599,40,45,1);
INSERT INTO "pair_count" VALUES(1,20599,40,60,1);
INSERT INTO "pair_count" VALUES(1,20599,40,61,1);
INSERT INTO "pair_count" VALUES(1,20599,40,63,1);
INSERT INTO "pair_count" VALUES(1,20599,41,25,1);
INSERT INTO "pair_count" VALUES(1,20599,41,31,1);
INSERT INTO "pair_count" VALUES(1,20599,41,34,1);
INSERT INTO "pair_count" VALUES(1,20599,41,42,1);
INSERT INTO "pair_count" VALUES(1,20599,41,56,1);
INSERT INTO "pair_count" VALUES(1,20599,41,59,1);
INSERT INTO "pair_count" VALUES(1,20599,41,61,1);
INSERT INTO "pair_count" VALUES(1,20599,45,25,1);
INSERT INTO "pair_count" VALUES(1,20599,45,29,1);
INSERT INTO "pair_count" VALUES(1,20599,45,30,1);
INSERT INTO "pair_count" VALUES(1,20599,45,36,1);
INSERT INTO "pair_count" VALUES(1,20599,45,40,1);
INSERT INTO "pair_count" VALUES(1,20599,45,42,2);
INSERT INTO "pair_count" VALUES(1,20599,45,49,1);
INSERT INTO "pair_count" VALUES(1,20599,45,54,1);
INSERT INTO "pair_count" VALUES(1,20599,45,60,1);
INSERT INTO "pair_count" VALUES(1,20599,45,61,2);
INSERT INTO "pair_count" VALUES(1,20599,45,63,2);
INSERT INTO "pair_count" VALUES(1,20599,49,29,1);
INSERT INTO "pair_count" VALUES(1,20599,49,30,1);
INSERT INTO "pair_count" VALUES(1,20599,49,42,1);
INSERT INTO "pair_count" VALUES(1,20599,49,45,1);
INSERT INTO "pair_count" VALUES(1,20599,49,54,1);
INSERT INTO "pair_count" VALUES(1,20599,49,61,1);
INSERT INTO "pair_count" VALUES(1,20599,49,63,1);
INSERT INTO "pair_count" VALUES(1,20599,54,29,1);
INSERT INTO "pair_count" VALUES(1,20599,54,30,1);
INSERT INTO "pair_count" VALUES(1,20599,54,42,1);
INSERT INTO "pair_count" VALUES(1,20599,54,45,1);
INSERT INTO "pair_count" VALUES(1,20599,54,49,1);
INSERT INTO "pair_count" VALUES(1,20599,54,61,1);
INSERT INTO "pair_count" VALUES(1,20599,54,63,1);
INSERT INTO "pair_count" VALUES(1,20599,56,25,1);
INSERT INTO "pair_count" VALUES(1,20599,56,31,1);
INSERT INTO "pair_count" VALUES(1,20599,56,34,1);
INSERT INTO "pair_count" VALUES(1,20599,56,41,1);
INSERT INTO "pair_count" VALUES(1,20599,56,42,1);
INSERT INTO "pair_count" VALUES(1,20599,56,59,1);
INSERT INTO "pair_count" VALUES(1,20599,56,61,1);
INSERT INTO "pair_count" VALUES(1,20599,57,25,2);
INSERT INTO "pair_count" VALUES(1,20599,57,28,1);
INSERT INTO "pair_count" VALUES(1,20599,57,31,2);
INSERT INTO "pair_count" VALUES(1,20599,57,39,2);
INSERT INTO "pair_count" VALUES(1,20599,57,42,2);
INSERT INTO "pair_count" VALUES(1,20599,57,60,2);
INSERT INTO "pair_count" VALUES(1,20599,57,61,2);
INSERT INTO "pair_count" VALUES(1,20599,57,62,1);
INSERT INTO "pair_count" VALUES(1,20599,59,25,1);
INSERT INTO "pair_count" VALUES(1,20599,59,31,1);
INSERT INTO "pair_count" VALUES(1,20599,59,34,1);
INSERT INTO "pair_count" VALUES(1,20599,59,41,1);
INSERT INTO "pair_count" VALUES(1,20599,59,42,1);
INSERT INTO "pair_count" VALUES(1,20599,59,56,1);
INSERT INTO "pair_count" VALUES(1,20599,59,61,1);
INSERT INTO "pair_count" VALUES(1,20599,60,25,3);
INSERT INTO "pair_count" VALUES(1,20599,60,28,1);
INSERT INTO "pair_count" VALUES(1,20599,60,31,2);
INSERT INTO "pair_count" VALUES(1,20599,60,36,1);
INSERT INTO "pair_count" VALUES(1,20599,60,39,2);
INSERT INTO "pair_count" VALUES(1,20599,60,40,1);
INSERT INTO "pair_count" VALUES(1,20599,60,42,3);
INSERT INTO "pair_count" VALUES(1,20599,60,45,1);
INSERT INTO "pair_count" VALUES(1,20599,60,57,2);
INSERT INTO "pair_count" VALUES(1,20599,60,61,3);
INSERT INTO "pair_count" VALUES(1,20599,60,62,1);
INSERT INTO "pair_count" VALUES(1,20599,60,63,1);
INSERT INTO "pair_count" VALUES(1,20599,61,25,4);
INSERT INTO "pair_count" VALUES(1,20599,61,28,1);
INSERT INTO "pair_count" VALUES(1,20599,61,29,1);
INSERT INTO "pair_count" VALUES(1,20599,61,30,1);
INSERT INTO "pair_count" VALUES(1,20599,61,31,3);
INSERT INTO "pair_count" VALUES(1,20599,61,34,1);
INSERT INTO "pair_count" VALUES(1,20599,61,36,1);
INSERT INTO "pair_count" VALUES(1,20599,61,39,2);
INSERT INTO "pair_count" VALUES(1,20599,61,40,1);
INSERT INTO "pair_count" VALUES(1,20599,61,41,1);
INSERT INTO "pair_count" VALUES(1,20599,61,42,5);
INSERT INTO "pair_count" VALUES(1,20599,61,45,2);
INSERT INTO "pair_count" VALUES(1,20599,61,49,1);
INSERT INTO "pair_count" VALUES(1,20599,61,54,1);
INSERT INTO "pair_count" VALUES(1,20599,61,56,1);
INSERT INTO "pair_count" VALUES(1,20599,61,57,2);
INSERT INTO "pair_count" VALUES(1,20599,61,59,1);
INSERT INTO "pair_count" VALUES(1,20599,61,60,3);
INSERT INTO "pair_count" VALUES(1,20599,61,62,1);
INSERT INTO "pair_count" VALUES(1,20599,61,63,2);
INSERT INTO "pair_count" VALUES(1,20599,62,25,1);
INSERT INTO "pair_count" VALUES(1,20599,62,31,1);
INSERT INTO "pair_count" VALUES(1,20599,62,39,1);
INSERT INTO "pair_count" VALUES(1,20599,62,42,1);
INSERT INTO "pair_count" VALUES(1,20599,62,57,1);
INSERT INTO "pair_count" VALUES(1,20599,62,60,1);
INSERT INTO "pair_count" VALUES(1,20599,62,61,1);
INSERT INTO "pair_count" VALUES(1,20599,63,25,1);
INSERT INTO "pair_count" VALUES(1,20599,63,29,1);
INSERT INTO "pair_count" VALUES(1,20599,63,30,1);
INSERT INTO "pair_count" VALUES(1,20599,63,36,1);
INSERT INTO "pair_count" VALUES(1,20599,63,40,1);
INSERT INTO "pair_count" VALUES(1,20599,63,42,2);
INSERT INTO "pair_count" VALUES(1,20599,63,45,2);
INSERT INTO "pair_count" VALUES(1,20599,63,49,1);
INSERT INTO "pair_count" VALUES(1,20599,63,54,1);
INSERT INTO "pair_count" VALUES(1,20599,63,60,1);
INSERT INTO "pair_count" VALUES(1,20599,63,61,2);
INSERT INTO "pair_count" VALUES(1,20703,25,31,1);
INSERT INTO "pair_count" VALUES(1,20703,25,33,1);
INSERT INTO "pair_count" VALUES(1,20703,25,34,1);
INSERT INTO "pair_count" VALUES(1,20703,25,36,1);
INSERT INTO "pair_count" VALUES(1,20703,25,38,1);
INSERT INTO "pair_count" VALUES(1,20703,25,39,1);
INSERT INTO "pair_count" VALUES(1,20703,25,41,1);
INSERT INTO "pair_count" VALUES(1,20703,25,42,4);
INSERT INTO "pair_count" VALUES(1,20703,25,45,3);
INSERT INTO "pair_count" VALUES(1,20703,25,56,2);
INSERT INTO "pair_count" VALUES(1,20703,25,59,1);
INSERT INTO "pair_count" VALUES(1,20703,25,60,2);
INSERT INTO "pair_count" VALUES(1,20703,25,61,4);
INSERT INTO "pair_count" VALUES(1,20703,25,63,2);
INSERT INTO "pair_count" VALUES(1,20703,25,64,1);
INSERT INTO "pair_count" VALUES(1,20703,25,65,1);
INSERT INTO "pair_count" VALUES(1,20703,25,66,1);
INSERT INTO "pair_count" VALUES(1,20703,29,30,1);
INSERT INTO "pair_count" VALUES(1,20703,29,38,1);
INSERT INTO "pair_count" VALUES(1,20703,29,42,1);
INSERT INTO "pair_count" VALUES(1,20703,29,45,1);
INSERT INTO "pair_count" VALUES(1,20703,29,49,1);
INSERT INTO "pair_count" VALUES(1,20703,29,61,1);
INSERT INTO "pair_count" VALUES(1,20703,29,63,1);
INSERT INTO "pair_count" VALUES(1,20703,30,29,1);
INSERT INTO "pair_count" VALUES(1,20703,30,38,1);
INSERT INTO "pair_count" VALUES(1,20703,30,42,1);
INSERT INTO "pair_count" VALUES(1,20703,30,45,1);
INSERT INTO "pair_count" VALUES(1,20703,30,49,1);
INSERT INTO "pair_count" VALUES(1,20703,30,61,1);
INSERT INTO "pair_count" VALUES(1,20703,30,63,1);
INSERT INTO "pair_count" VALUES(1,20703,31,25,1);
INSERT INTO "pair_count" VALUES(1,20703,31,34,1);
INSERT INTO "pair_count" VALUES(1,20703,31,41,1);
INSERT INTO "pair_count" VALUES(1,20703,31,42,1);
INSERT INTO "pair_count" VALUES(1,20703,31,56,1);
INSERT INTO "pair_count" VALUES(1,20703,31,59,1);
INSERT INTO "pair_count" VALUES(1,20703,31,61,1);
INSERT INTO "pair_count" VALUES(1,20703,32,33,1);
INSERT INTO "pair_count" VALUES(1,20703,32,37,1);
INSERT INTO "pair_count" VALUES(1,20703,32,42,1);
INSERT INTO "pair_count" VALUES(1,20703,32,45,1);
INSERT INTO "pair_count" VALUES(1,20703,32,55,1);
INSERT INTO "pair_count" VALUES(1,20703,32,61,1);
INSERT INTO "pair_count" VALUES(1,20703,32,63,1);
INSERT INTO "pair_count" VALUES(1,20703,33,25,1);
INSERT INTO "pair_count" VALUES(1,20703,33,32,1);
INSERT INTO "pair_count" VALUES(1,20703,33,37,1);
INSERT INTO "pair_count" VALUES(1,20703,33,39,1);
INSERT INTO "pair_count" VALUES(1,20703,33,42,2);
INSERT INTO "pair_count" VALUES(1,20703,33,45,2);
INSERT INTO "pair_count" VALUES(1,20703,33,55,1);
INSERT INTO "pair_count" VALUES(1,20703,33,56,1);
INSERT INTO "pair_count" VALUES(1,20703,33,61,2);
INSERT INTO "pair_count" VALUES(1,20703,33,63,2);
INSERT INTO "pair_count" VALUES(1,20703,34,25,1);
INSERT INTO "pair_count" VALUES(1,20703,34,31,1);
INSERT INTO "pair_count" VALUES(1,20703,34,41,1);
INSERT INTO "pair_count" VALUES(1,20703,34,42,1);
INSERT INTO "pair_count" VALUES(1,20703,34,56,1);
INSERT INTO "pair_count" VALUES(1,20703,34,59,1);
INSERT INTO "pair_count" VALUES(1,20703,34,61,1);
INSERT INTO "pair_count" VALUES(1,20703,36,25,1);
INSERT INTO "pair_count" VALUES(1,20703,36,38,1);
INSERT INTO "pair_count" VALUES(1,20703,36,42,1);
INSERT INTO "pair_count" VALUES(1,20703,36,45,1);
INSERT INTO "pair_count" VALUES(1,20703,36,60,1);
INSERT INTO "pair_count" VALUES(1,20703,36,61,1);
INSERT INTO "pair_count" VALUES(1,20703,36,63,1);
INSERT INTO "pair_count" VALUES(1,20703,37,32,1);
INSERT INTO "pair_count" VALUES(1,20703,37,33,1);
INSERT INTO "pair_count" VALUES(1,20703,37,42,1);
INSERT INTO "pair_count" VALUES(1,20703,37,45,1);
INSERT INTO "pair_count" VALUES(1,20703,37,55,1);
INSERT INTO "pair_count" VALUES(1,20703,37,61,1);
INSERT INTO "pair_count" VALUES(1,20703,37,63,1);
INSERT INTO "pair_count" VALUES(1,20703,38,25,1);
INSERT INTO "pair_count" VALUES(1,20703,38,29,1);
INSERT INTO "pair_count" VALUES(1,20703,38,30,1);
INSERT INTO "pair_count" VALUES(1,20703,38,36,1);
INSERT INTO "pair_count" VALUES(1,20703,38,42,2);
INSERT INTO "pair_count" VALUES(1,20703,38,45,2);
INSERT INTO "pair_count" VALUES(1,20703,38,49,1);
INSERT INTO "pair_count" VALUES(1,20703,38,60,1);
INSERT INTO "pair_count" VALUES(1,20703,38,61,2);
INSERT INTO "pair_count" VALUES(1,20703,38,63,2);
INSERT INTO "pair_count" VALUES(1,20703,39,25,1);
INSERT INTO "pair_count" VALUES(1,20703,39,33,1);
INSERT INTO "pair_count" VALUES(1,20703,39,42,1);
INSERT INTO "pair_count" VALUES(1,20703,39,45,1);
INSERT INTO "pair_count" VALUES(1,20703,39,56,1);
INSERT INTO "pair_count" VALUES(1,20703,39,61,1);
INSERT INTO "pair_count" VALUES(1,20703,39,63,1);
INSERT INTO "pair_count" VALUES(1,20703,41,25,1);
INSERT INTO "pair_count" VALUES(1,20703,41,31,1);
INSERT INTO "pair_count" VALUES(1,20703,41,34,1);
INSERT INTO "pair_count" VALUES(1,20703,41,42,1);
INSERT INTO "pair_count" VALUES(1,20703,41,56,1);
INSERT INTO "pair_count" VALUES(1,20703,41,59,1);
INSERT INTO "pair_count" VALUES(1,20703,41,61,1);
INSERT INTO "pair_count" VALUES(1,20703,45,25,3);
INSERT INTO "pair_count" VALUES(1,20703,45,29,1);
INSERT INTO "pair_count" VALUES(1,20703,45,30,1);
INSERT INTO "pair_count" VALUES(1,20703,45,32,1);
INSERT INTO "pair_count" VALUES(1,20703,45,33,2);
INSERT INTO "pair_count" VALUES(1,20703,45,36,1);
INSERT INTO "pair_count" VALUES(1,20703,45,37,1);
INSERT INTO "pair_count" VALUES(1,20703,45,38,2);
INSERT INTO "pair_count" VALUES(1,20703,45,39,1);
INSERT INTO "pair_count" VALUES(1,20703,45,42,5);
INSERT INTO "pair_count" VALUES(1,20703,45,49,1);
INSERT INTO "pair_count" VALUES(1,20703,45,55,1);
INSERT INTO "pair_count" VALUES(1,20703,45,56,1);
INSERT INTO "pair_count" VALUES(1,20703,45,60,2);
INSERT INTO "pair_count" VALUES(1,20703,45,61,5);
INSERT INTO "pair_count" VALUES(1,20703,45,63,4);
INSERT INTO "pair_count" VALUES(1,20703,45,64,1);
INSERT INTO "pair_count" VALUES(1,20703,45,65,1);
INSERT INTO "pair_count" VALUES(1,20703,45,66,1);
INSERT INTO "pair_count" VALUES(1,20703,49,29,1);
INSERT INTO "pair_count" VALUES(1,20703,49,30,1);
INSERT INTO "pair_count" VALUES(1,20703,49,38,1);
INSERT INTO "pair_count" VALUES(1,20703,49,42,1);
INSERT INTO "pair_count" VALUES(1,20703,49,45,1);
INSERT INTO "pair_count" VALUES(1,20703,49,61,1);
INSERT INTO "pair_count" VALUES(1,20703,49,63,1);
INSERT INTO "pair_count" VALUES(1,20703,55,32,1);
INSERT INTO "pair_count" VALUES(1,20703,55,33,1);
INSERT INTO "pair_count" VALUES(1,20703,55,37,1);
INSERT INTO "pair_count" VALUES(1,20703,55,42,1);
INSERT INTO "pair_count" VALUES(1,20703,55,45,1);
INSERT INTO "pair_count" VALUES(1,20703,55,61,1);
INSERT INTO "pair_count" VALUES(1,20703,55,63,1);
INSERT INTO "pair_count" VALUES(1,20703,56,25,2);
INSERT INTO "pair_count" VALUES(1,20703,56,31,1);
INSERT INTO "pair_count" VALUES(1,20703,56,33,1);
INSERT INTO "pair_count" VALUES(1,20703,56,34,1);
INSERT INTO "pair_count" VALUES(1,20703,56,39,1);
INSERT INTO "pair_count" VALUES(1,20703,56,41,1);
INSERT INTO "pair_count" VALUES(1,20703,56,42,2);
INSERT INTO "pair_count" VALUES(1,20703,56,45,1);
INSERT INTO "pair_count" VALUES(1,20703,56,59,1);
INSERT INTO "pair_count" VALUES(1,20703,56,61,2);
INSERT INTO "pair_count" VALUES(1,20703,56,63,1);
INSERT INTO "pair_count" VALUES(1,20703,59,25,1);
INSERT INTO "pair_count" VALUES(1,20703,59,31,1);
INSERT INTO "pair_count" VALUES(1,20703,59,34,1);
INSERT INTO "pair_count" VALUES(1,20703,59,41,1);
INSERT INTO "pair_count" VALUES(1,20703,59,42,1);
INSERT INTO "pair_count" VALUES(1,20703,59,56,1);
INSERT INTO "pair_count" VALUES(1,20703,59,61,1);
INSERT INTO "pair_count" VALUES(1,20703,60,25,2);
INSERT INTO "pair_count" VALUES(1,20703,60,36,1);
INSERT INTO "pair_count" VALUES(1,20703,60,38,1);
INSERT INTO "pair_count" VALUES(1,20703,60,42,2);
INSERT INTO "pair_count" VALUES(1,20703,60,45,2);
INSERT INTO "pair_count" VALUES(1,20703,60,61,2);
INSERT INTO "pair_count" VALUES(1,20703,60,63,1);
INSERT INTO "pair_count" VALUES(1,20703,60,64,1);
INSERT INTO "pair_count" VALUES(1,20703,60,65,1);
INSERT INTO "pair_count" VALUES(1,20703,60,66,1);
INSERT INTO "pair_count" VALUES(1,20703,61,25,4);
INSERT INTO "pair_count" VALUES(1,20703,61,29,1);
INSERT INTO "pair_count" VALUES(1,20703,61,30,1);
INSERT INTO "pair_count" VALUES(1,20703,61,31,1);
INSERT INTO "pair_count" VALUES(1,20703,61,32,1);
INSERT INTO "pair_count" VALUES(1,20703,61,33,2);
INSERT INTO "pair_count" VALUES(1,20703,61,34,1);
INSERT INTO "pair_count" VALUES(1,20703,61,36,1);
INSERT INTO "pair_count" VALUES(1,20703,61,37,1);
INSERT INTO "pair_count" VALUES(1,20703,61,38,2);
INSERT INTO "pair_count" VALUES(1,20703,61,39,1);
INSERT INTO "pair_count" VALUES(1,20703,61,41,1);
INSERT INTO "pair_count" VALUES(1,20703,61,42,6);
INSERT INTO "pair_count" VALUES(1,20703,61,45,5);
INSERT INTO "pair_count" VALUES(1,20703,61,49,1);
INSERT INTO "pair_count" VALUES(1,20703,61,55,1);
INSERT INTO "pair_count" VALUES(1,20703,61,56,2);
INSERT INTO "pair_count" VALUES(1,20703,61,59,1);
INSERT INTO "pair_count" VALUES(1,20703,61,60,2);
INSERT INTO "pair_count" VALUES(1,20703,61,63,4);
INSERT INTO "pair_count" VALUES(1,20703,61,64,1);
INSERT INTO "pair_count" VALUES(1,20703,61,65,1);
INSERT INTO "pair_count" VALUES(1,20703,61,66,1);
INSERT INTO "pair_count" VALUES(1,20703,63,25,2);
INSERT INTO "pair_count" VALUES(1,20703,63,29,1);
INSERT INTO "pair_count" VALUES(1,20703,63,30,1);
INSERT INTO "pair_count" VALUES(1,20703,63,32,1);
INSERT INTO "pair_count" VALUES(1,20703,63,33,2);
INSERT INTO "pair_count" VALUES(1,20703,63,36,1);
INSERT INTO "pair_count" VALUES(1,20703,63,37,1);
INSERT INTO "pair_count" VALUES(1,20703,63,38,2);
INSERT INTO "pair_count" VALUES(1,20703,63,39,1);
INSERT INTO "pair_count" VALUES(1,20703,63,42,4);
INSERT INTO "pair_count" VALUES(1,20703,63,45,4);
INSERT INTO "pair_count" VALUES(1,20703,63,49,1);
INSERT INTO "pair_count" VALUES(1,20703,63,55,1);
INSERT INTO "pair_count" VALUES(1,20703,63,56,1);
INSERT INTO "pair_count" VALUES(1,20703,63,60,1);
INSERT INTO "pair_count" VALUES(1,20703,63,61,4);
INSERT INTO "pair_count" VALUES(1,20703,64,25,1);
INSERT INTO "pair_count" VALUES(1,20703,64,42,1);
INSERT INTO "pair_count" VALUES(1,20703,64,45,1);
INSERT INTO "pair_count" VALUES(1,20703,64,60,1);
INSERT INTO "pair_count" VALUES(1,20703,64,61,1);
INSERT INTO "pair_count" VALUES(1,20703,64,65,1);
INSERT INTO "pair_count" VALUES(1,20703,64,66,1);
INSERT INTO "pair_count" VALUES(1,20703,65,25,1);
INSERT INTO "pair_count" VALUES(1,20703,65,42,1);
INSERT INTO "pair_count" VALUES(1,20703,65,45,1);
INSERT INTO "pair_count" VALUES(1,20703,65,60,1);
INSERT INTO "pair_count" VALUES(1,20703,65,61,1);
INSERT INTO "pair_count" VALUES(1,20703,65,64,1);
INSERT INTO "pair_count" VALUES(1,20703,65,66,1);
INSERT INTO "pair_count" VALUES(1,20703,66,25,1);
INSERT INTO "pair_count" VALUES(1,20703,66,42,1);
INSERT INTO "pair_count" VALUES(1,20703,66,45,1);
INSERT INTO "pair_count" VALUES(1,20703,66,60,1);
INSERT INTO "pair_count" VALUES(1,20703,66,61,1);
INSERT INTO "pair_count" VALUES(1,20703,66,64,1);
INSERT INTO "pair_count" VALUES(1,20703,66,65,1);
INSERT INTO "pair_count" VALUES(2,20258,2,4,2);
INSERT INTO "pair_count" VALUES(2,20258,2,7,1);
INSERT INTO "pair_count" VALUES(2,20258,2,10,3);
INSERT INTO "pair_count" VALUES(2,20258,2,12,3);
INSERT INTO "pair_count" VALUES(2,20258,2,13,1);
INSERT INTO "pair_count" VALUES(2,20258,2,14,1);
INSERT INTO "pair_count" VALUES(2,20258,2,16,1);
INSERT INTO "pair_count" VALUES(2,20258,2,17,2);
INSERT INTO "pair_count" VALUES(2,20258,2,18,3);
INSERT INTO "pair_count" VALUES(2,20258,2,19,1);
INSERT INTO "pair_count" VALUES(2,20258,2,22,1);
INSERT INTO "pair_count" VALUES(2,20258,2,23,2);
INSERT INTO "pair_count" VALUES(2,20258,4,2,2);
INSERT INTO "pair_count" VALUES(2,20258,4,10,2);
INSERT INTO "pair_count" VALUES(2,20258,4,12,2);
INSERT INTO "pair_count" VALUES(2,20258,4,13,1);
INSERT INTO "pair_count" VALUES(2,20258,4,14,1);
INSERT INTO "pair_count" VALUES(2,20258,4,17,1);
INSERT INTO "pair_count" VALUES(2,20258,4,18,2);
INSERT INTO "pair_count" VALUES(2,20258,4,22,1);
INSERT INTO "pair_count" VALUES(2,20258,4,23,2);
INSERT INTO "pair_count" VALUES(2,20258,5,6,1);
INSERT INTO "pair_count" VALUES(2,20258,5,7,1);
INSERT INTO "pair_count" VALUES(2,20258,5,10,1);
INSERT INTO "pair_count" VALUES(2,20258,5,11,1);
INSERT INTO "pair_count" VALUES(2,20258,5,12,1);
INSERT INTO "pair_count" VALUES(2,20258,5,17,1);
INSERT INTO "pair_count" VALUES(2,20258,5,22,1);
INSERT INTO "pair_count" VALUES(2,20258,6,5,1);
INSERT INTO "pair_count" VALUES(2,20258,6,7,1);
INSERT INTO "pair_count" VALUES(2,20258,6,10,1);
INSERT INTO "pair_count" VALUES(2,20258,6,11,1);
INSERT INTO "pair_count" VALUES(2,20258,6,12,1);
INSERT INTO "pair_count" VALUES(2,20258,6,17,1);
INSERT INTO "pair_count" VALUES(2,20258,6,22,1);
INSERT INTO "pair_count" VALUES(2,20258,7,2,1);
INSERT INTO "pair_count" VALUES(2,20258,7,5,1);
INSERT INTO "pair_count" VALUES(2,20258,7,6,1);
INSERT INTO "pair_count" VALUES(2,20258,7,10,3);
INSERT INTO "pair_count" VALUES(2,20258,7,11,2);
INSERT INTO "pair_count" VALUES(2,20258,7,12,3);
INSERT INTO "pair_count" VALUES(2,20258,7,16,1);
INSERT INTO "pair_count" VALUES(2,20258,7,17,2);
INSERT INTO "pair_count" VALUES(2,20258,7,18,2);
INSERT INTO "pair_count" VALUES(2,20258,7,19,1);
INSERT INTO "pair_count" VALUES(2,20258,7,20,1);
INSERT INTO "pair_count" VALUES(2,20258,7,21,1);
INSERT INTO "pair_count" VALUES(2,20258,7,22,2);
INSERT INTO "pair_count" VALUES(2,20258,11,5,1);
INSERT INTO "pair_count" VALUES(2,20258,11,6,1);
INSERT INTO "pair_count" VALUES(2,20258,11,7,2);
INSERT INTO "pair_count" VALUES(2,20258,11,10,2);
INSERT INTO "pair_count" VALUES(2,20258,11,12,2);
INSERT INTO "pair_count" VALUES(2,20258,11,17,1);
INSERT INTO "pair_count" VALUES(2,20258,11,18,1);
INSERT INTO "pair_count" VALUES(2,20258,11,20,1);
INSERT INTO "pair_count" VALUES(2,20258,11,21,1);
INSERT INTO "pair_count" VALUES(2,20258,11,22,2);
INSERT INTO "pair_count" VALUES(2,20258,12,2,3);
INSERT INTO "pair_count" VALUES(2,20258,12,4,2);
INSERT INTO "pair_count" VALUES(2,20258,12,5,1);
INSERT INTO "pair_count" VALUES(2,20258,12,6,1);
INSERT INTO "pair_count" VALUES(2,20258,12,7,3);
INSERT INTO "pair_count" VALUES(2,20258,12,10,5);
INSERT INTO "pair_count" VALUES(2,20258,12,11,2);
INSERT INTO "pair_count" VALUES(2,20258,12,13,1);
INSERT INTO "pair_count" VALUES(2,20258,12,14,1);
INSERT INTO "pair_count" VALUES(2,20258,12,16,1);
INSERT INTO "pair_count" VALUES(2,20258,12,17,3);
INSERT INTO "pair_count" VALUES(2,20258,12,18,4);
INSERT INTO "pair_count" VALUES(2,20258,12,19,1);
INSERT INTO "pair_count" VALUES(2,20258,12,20,1);
INSERT INTO "pair_count" VALUES(2,20258,12,21,1);
INSERT INTO "pair_count" VALUES(2,20258,12,22,3);
INSERT INTO "pair_count" VALUES(2,20258,12,23,2);
INSERT INTO "pair_count" VALUES(2,20258,13,2,1);
INSERT INTO "pair_count" VALUES(2,20258,13,4,1);
INSERT INTO "pair_count" VALUES(2,20258,13,10,1);
INSERT INTO "pair_count" VALUES(2,20258,13,12,1);
INSERT INTO "pair_count" VALUES(2,20258,13,18,1);
INSERT INTO "pair_count" VALUES(2,20258,13,22,1);
INSERT INTO "pair_count" VALUES(2,20258,13,23,1);
INSERT INTO "pair_count" VALUES(2,20258,14,2,1);
INSERT INTO "pair_count" VALUES(2,20258,14,4,1);
INSERT INTO "pair_count" VALUES(2,20258,14,10,1);
INSERT INTO "pair_count" VALUES(2,20258,14,12,1);
INSERT INTO "pair_count" VALUES(2,20258,14,17,1);
INSERT INTO "pair_count" VALUES(2,20258,14,18,1);
INSERT INTO "pair_count" VALUES(2,20258,14,23,1);
INSERT INTO "pair_count" VALUES(2,20258,16,2,1);
INSERT INTO "pair_count" VALUES(2,20258,16,7,1);
INSERT INTO "pair_count" VALUES(2,20258,16,10,1);
INSERT INTO "pair_count" VALUES(2,20258,16,12,1);
INSERT INTO "pair_count" VALUES(2,20258,16,17,1);
INSERT INTO "pair_count" VALUES(2,20258,16,18,1);
INSERT INTO "pair_count" VALUES(2,20258,16,19,1);
INSERT INTO "pair_count" VALUES(2,20258,17,2,2);
INSERT INTO "pair_count" VALUES(2,20258,17,4,1);
INSERT INTO "pair_count" VALUES(2,20258,17,5,1);
INSERT INTO "pair_count" VALUES(2,20258,17,6,1);
INSERT INTO "pair_count" VALUES(2,20258,17,7,2);
INSERT INTO "pair_count" VALUES(2,20258,17,10,3);
INSERT INTO "pair_count" VALUES(2,20258,17,11,1);
INSERT INTO "pair_count" VALUES(2,20258,17,12,3);
INSERT INTO "pair_count" VALUES(2,20258,17,14,1);
INSERT INTO "pair_count" VALUES(2,20258,17,16,1);
INSERT INTO "pair_count" VALUES(2,20258,17,18,2);
INSERT INTO "pair_count" VALUES(2,20258,17,19,1);
INSERT INTO "pair_count" VALUES(2,20258,17,22,1);
INSERT INTO "pair_count" VALUES(2,20258,17,23,1);
INSERT INTO "pair_count" VALUES(2,20258,18,2,3);
INSERT INTO "pair_count" VALUES(2,20258,18,4,2);
INSERT INTO "pair_count" VALUES(2,20258,18,7,2);
INSERT INTO "pair_count" VALUES(2,20258,18,10,4);
INSERT INTO "pair_count" VALUES(2,20258,18,11,1);
INSERT INTO "pair_count" VALUES(2,20258,18,12,4);
INSERT INTO "pair_count" VALUES(2,20258,18,13,1);
INSERT INTO "pair_count" VALUES(2,20258,18,14,1);
INSERT INTO "pair_count" VALUES(2,20258,18,16,1);
INSERT INTO "pair_count" VALUES(2,20258,18,17,2);
INSERT INTO "pair_count" VALUES(2,20258,18,19,1);
INSERT INTO "pair_count" VALUES(2,20258,18,20,1);
INSERT INTO "pair_count" VALUES(2,20258,18,21,1);
INSERT INTO "pair_count" VALUES(2,20258,18,22,2);
INSERT INTO "pair_count" VALUES(2,20258,18,23,2);
INSERT INTO "pair_count" VALUES(2,20258,19,2,1);
INSERT INTO "pair_count" VALUES(2,20258,19,7,1);
INSERT INTO "pair_count" VALUES(2,20258,19,10,1);
INSERT INTO "pair_count" VALUES(2,20258,19,12,1);
INSERT INTO "pair_count" VALUES(2,20258,19,16,1);
INSERT INTO "pair_count" VALUES(2,20258,19,17,1);
INSERT INTO "pair_count" VALUES(2,20258,19,18,1);
INSERT INTO "pair_count" VALUES(2,20258,20,7,1);
INSERT INTO "pair_count" VALUES(2,20258,20,10,1);
INSERT INTO "pair_count" VALUES(2,20258,20,11,1);
INSERT INTO "pair_count" VALUES(2,20258,20,12,1);
INSERT INTO "pair_count" VALUES(2,20258,20,18,1);
INSERT INTO "pair_count" VALUES(2,20258,20,21,1);
INSERT INTO "pair_count" VALUES(2,20258,20,22,1);
INSERT INTO "pair_count" VALUES(2,20258,21,7,1);
INSERT INTO "pair_count" VALUES(2,20258,21,10,1);
INSERT INTO "pair_count" VALUES(2,20258,21,11,1);
INSERT INTO "pair_count" VALUES(2,20258,21,12,1);
INSERT INTO "pair_count" VALUES(2,20258,21,18,1);
INSERT INTO "pair_count" VALUES(2,20258,21,20,1);
INSERT INTO "pair_count" VALUES(2,20258,21,22,1);
INSERT INTO "pair_count" VALUES(2,20258,22,2,1);
INSERT INTO "pair_count" VALUES(2,20258,22,4,1);
INSERT INTO "pair_count" VALUES(2,20258,22,5,1);
INSERT INTO "pair_count" VALUES(2,20258,22,6,1);
INSERT INTO "pair_count" VALUES(2,20258,22,7,2);
INSERT INTO "pair_count" VALUES(2,20258,22,10,3);
INSERT INTO "pair_count" VALUES(2,20258,22,11,2);
INSERT INTO "pair_count" VALUES(2,20258,22,12,3);
INSERT INTO "pair_count" VALUES(2,20258,22,13,1);
INSERT INTO "pair_count" VALUES(2,20258,22,17,1);
INSERT INTO "pair_count" VALUES(2,20258,22,18,2);
INSERT INTO "pair_count" VALUES(2,20258,22,20,1);
INSERT INTO "pair_count" VALUES(2,20258,22,21,1);
INSERT INTO "pair_count" VALUES(2,20258,22,23,1);
INSERT INTO "pair_count" VALUES(2,20258,23,2,2);
INSERT INTO "pair_count" VALUES(2,20258,23,4,2);
INSERT INTO "pair_count" VALUES(2,20258,23,10,2);
INSERT INTO "pair_count" VALUES(2,20258,23,12,2);
INSERT INTO "pair_count" VALUES(2,20258,23,13,1);
INSERT INTO "pair_count" VALUES(2,20258,23,14,1);
INSERT INTO "pair_count" VALUES(2,20258,23,17,1);
INSERT INTO "pair_count" VALUES(2,20258,23,18,2);
INSERT INTO "pair_count" VALUES(2,20258,23,22,1);
INSERT INTO "pair_count" VALUES(2,20613,1,2,1);
INSERT INTO "pair_count" VALUES(2,20613,1,4,2);
INSERT INTO "pair_count" VALUES(2,20613,1,10,2);
INSERT INTO "pair_count" VALUES(2,20613,1,11,1);
INSERT INTO "pair_count" VALUES(2,20613,1,12,2);
INSERT INTO "pair_count" VALUES(2,20613,1,15,2);
INSERT INTO "pair_count" VALUES(2,20613,1,22,2);
INSERT INTO "pair_count" VALUES(2,20613,1,23,2);
INSERT INTO "pair_count" VALUES(2,20613,2,1,1);
INSERT INTO "pair_count" VALUES(2,20613,2,3,1);
INSERT INTO "pair_count" VALUES(2,20613,2,4,2);
INSERT INTO "pair_count" VALUES(2,20613,2,5,1);
INSERT INTO "pair_count" VALUES(2,20613,2,6,1);
INSERT INTO "pair_count" VALUES(2,20613,2,7,2);
INSERT INTO "pair_count" VALUES(2,20613,2,8,1);
INSERT INTO "pair_count" VALUES(2,20613,2,9,1);
INSERT INTO "pair_count" VALUES(2,20613,2,10,4);
INSERT INTO "pair_count" VALUES(2,20613,2,12,4);
INSERT INTO "pair_count" VALUES(2,20613,2,13,1);
INSERT INTO "pair_count" VALUES(2,20613,2,15,1);
INSERT INTO "pair_count" VALUES(2,20613,2,17,1);
INSERT INTO "pair_count" VALUES(2,20613,2,18,1);
INSERT INTO "pair_count" VALUES(2,20613,2,20,1);
INSERT INTO "pair_count" VALUES(2,20613,2,21,1);
INSERT INTO "pair_count" VALUES(2,20613,2,22,3);
INSERT INTO "pair_count" VALUES(2,20613,2,23,1);
INSERT INTO "pair_count" VALUES(2,20613,3,2,1);
INSERT INTO "pair_count" VALUES(2,20613,3,4,1);
INSERT INTO "pair_count" VALUES(2,20613,3,8,1);
INSERT INTO "pair_count" VALUES(2,20613,3,9,1);
INSERT INTO "pair_count" VALUES(2,20613,3,10,1);
INSERT INTO "pair_count" VALUES(2,20613,3,12,1);
INSERT INTO "pair_count" VALUES(2,20613,3,20,1);
INSERT INTO "pair_count" VALUES(2,20613,4,1,2);
INSERT INTO "pair_count" VALUES(2,20613,4,2,2);
INSERT INTO "pair_count" VALUES(2,20613,4,3,1);
INSERT INTO "pair_count" VALUES(2,20613,4,8,1);
INSERT INTO "pair_count" VALUES(2,20613,4,9,1);
INSERT INTO "pair_count" VALUES(2,20613,4,10,3);
INSERT INTO "pair_count" VALUES(2,20613,4,11,1);
INSERT INTO "pair_count" VALUES(2,20613,4,12,3);
INSERT INTO "pair_count" VALUES(2,20613,4,15,2);
INSERT INTO "pair_count" VALUES(2,20613,4,20,1);
INSERT INTO "pair_count" VALUES(2,20613,4,22,2);
INSERT INTO "pair_count" VALUES(2,20613,4,23,2);
INSERT INTO "pair_count" VALUES(2,20613,5,2,1);
INSERT INTO "pair_count" VALUES(2,20613,5,6,1);
INSERT INTO "pair_count" VALUES(2,20613,5,7,1);
INSERT INTO "pair_count" VALUES(2,20613,5,10,1);
INSERT INTO "pair_count" VALUES(2,20613,5,12,1);
INSERT INTO "pair_count" VALUES(2,20613,5,13,1);
INSERT INTO "pair_count" VALUES(2,20613,5,22,1);
INSERT INTO "pair_count" VALUES(2,20613,6,2,1);
INSERT INTO "pair_count" VALUES(2,20613,6,5,1);
INSERT INTO "pair_count" VALUES(2,20613,6,7,1);
INSERT INTO "pair_count" VALUES(2,20613,6,10,1);
INSERT INTO "pair_count" VALUES(2,20613,6,12,1);
INSERT INTO "pair_count" VALUES(2,20613,6,13,1);
INSERT INTO "pair_count" VALUES(2,20613,6,22,1);
INSERT INTO "pair_count" VALUES(2,20613,7,2,2);
INSERT INTO "pair_count" VALUES(2,20613,7,5,1);
INSERT INTO "pair_count" VALUES(2,20613,7,6,1);
INSERT INTO "pair_count" VALUES(2,20613,7,10,2);
INSERT INTO "pair_count" VALUES(2,20613,7,12,2);
INSERT INTO "pair_count" VALUES(2,20613,7,13,1);
INSERT INTO "pair_count" VALUES(2,20613,7,17,1);
INSERT INTO "pair_count" VALUES(2,20613,7,18,1);
INSERT INTO "pair_count" VALUES(2,20613,7,21,1);
INSERT INTO "pair_count" VALUES(2,20613,7,22,2);
INSERT INTO "pair_count" VALUES(2,20613,8,2,1);
INSERT INTO "pair_count" VALUES(2,20613,8,3,1);
INSERT INTO "pair_count" VALUES(2,20613,8,4,1);
INSERT INTO "pair_count" VALUES(2,20613,8,9,1);
INSERT INTO "pair_count" VALUES(2,20613,8,10,1);
INSERT INTO "pair_count" VALUES(2,20613,8,12,1);
INSERT INTO "pair_count" VALUES(2,20613,8,20,1);
INSERT INTO "pair_count" VALUES(2,20613,9,2,1);
INSERT INTO "pair_count" VALUES(2,20613,9,3,1);
INSERT INTO "pair_count" VALUES(2,20613,9,4,1);
INSERT INTO "pair_count" VALUES(2,20613,9,8,1);
INSERT INTO "pair_count" VALUES(2,20613,9,10,1);
INSERT INTO "pair_count" VALUES(2,20613,9,12,1);
INSERT INTO "pair_count" VALUES(2,20613,9,20,1);
INSERT INTO "pair_count" VALUES(2,20613,11,1,1);
INSERT INTO "pair_count" VALUES(2,20613,11,4,1);
INSERT INTO "pair_count" VALUES(2,20613,11,10,1);
INSERT INTO "pair_count" VALUES(2,20613,11,12,1);
INSERT INTO "pair_count" VALUES(2,20613,11,15,1);
INSERT INTO "pair_count" VALUES(2,20613,11,22,1);
INSERT INTO "pair_count" VALUES(2,20613,11,23,1);
INSERT INTO "pair_count" VALUES(2,20613,12,1,2);
INSERT INTO "pair_count" VALUES(2,20613,12,2,4);
INSERT INTO "pair_count" VALUES(2,20613,12,3,1);
INSERT INTO "pair_count" VALUES(2,20613,12,4,3);
INSERT INTO "pair_count" VALUES(2,20613,12,5,1);
INSERT INTO "pair_count" VALUES(2,20613,12,6,1);
INSERT INTO "pair_count" VALUES(2,20613,12,7,2);
INSERT INTO "pair_count" VALUES(2,20613,12,8,1);
INSERT INTO "pair_count" VALUES(2,20613,12,9,1);
INSERT INTO "pair_count" VALUES(2,20613,12,10,5);
INSERT INTO "pair_count" VALUES(2,20613,12,11,1);
INSERT INTO "pair_count" VALUES(2,20613,12,13,1);
INSERT INTO "pair_count" VALUES(2,20613,12,15,2);
INSERT INTO "pair_count" VALUES(2,20613,12,17,1);
INSERT INTO "pair_count" VALUES(2,20613,12,18,1);
INSERT INTO "pair_count" VALUES(2,20613,12,20,1);
INSERT INTO "pair_count" VALUES(2,20613,12,21,1);
INSERT INTO "pair_count" VALUES(2,20613,12,22,4);
INSERT INTO "pair_count" VALUES(2,20613,12,23,2);
INSERT INTO "pair_count" VALUES(2,20613,13,2,1);
INSERT INTO "pair_count" VALUES(2,20613,13,5,1);
INSERT INTO "pair_count" VALUES(2,20613,13,6,1);
INSERT INTO "pair_count" VALUES(2,20613,13,7,1);
INSERT INTO "pair_count" VALUES(2,20613,13,10,1);
INSERT INTO "pair_count" VALUES(2,20613,13,12,1);
INSERT INTO "pair_count" VALUES(2,20613,13,22,1);
INSERT INTO "pair_count" VALUES(2,20613,15,1,2);
INSERT INTO "pair_count" VALUES(2,20613,15,2,1);
INSERT INTO "pair_count" VALUES(2,20613,15,4,2);
INSERT INTO "pair_count" VALUES(2,20613,15,10,2);
INSERT INTO "pair_count" VALUES(2,20613,15,11,1);
INSERT INTO "pair_count" VALUES(2,20613,15,12,2);
INSERT INTO "pair_count" VALUES(2,20613,15,22,2);
INSERT INTO "pair_count" VALUES(2,20613,15,23,2);
INSERT INTO "pair_count" VALUES(2,20613,17,2,1);
INSERT INTO "pair_count" VALUES(2,20613,17,7,1);
INSERT INTO "pair_count" VALUES(2,20613,17,10,1);
INSERT INTO "pair_count" VALUES(2,20613,17,12,1);
INSERT INTO "pair_count" VALUES(2,20613,17,18,1);
INSERT INTO "pair_count" VALUES(2,20613,17,21,1);
INSERT INTO "pair_count" VALUES(2,20613,17,22,1);
INSERT INTO "pair_count" VALUES(2,20613,18,2,1);
INSERT INTO "pair_count" VALUES(2,20613,18,7,1);
INSERT INTO "pair_count" VALUES(2,20613,18,10,1);
INSERT INTO "pair_count" VALUES(2,20613,18,12,1);
INSERT INTO "pair_count" VALUES(2,20613,18,17,1);
INSERT INTO "pair_count" VALUES(2,20613,18,21,1);
INSERT INTO "pair_count" VALUES(2,20613,18,22,1);
INSERT INTO "pair_count" VALUES(2,20613,20,2,1);
INSERT INTO "pair_count" VALUES(2,20613,20,3,1);
INSERT INTO "pair_count" VALUES(2,20613,20,4,1);
INSERT INTO "pair_count" VALUES(2,20613,20,8,1);
INSERT INTO "pair_count" VALUES(2,20613,20,9,1);
INSERT INTO "pair_count" VALUES(2,20613,20,10,1);
INSERT INTO "pair_count" VALUES(2,20613,20,12,1);
INSERT INTO "pair_count" VALUES(2,20613,21,2,1);
INSERT INTO "pair_count" VALUES(2,20613,21,7,1);
INSERT INTO "pair_count" VALUES(2,20613,21,10,1);
INSERT INTO "pair_count" VALUES(2,20613,21,12,1);
INSERT INTO "pair_count" VALUES(2,20613,21,17,1);
INSERT INTO "pair_count" VALUES(2,20613,21,18,1);
INSERT INTO "pair_count" VALUES(2,20613,21,22,1);
INSERT INTO "pair_count" VALUES(2,20613,22,1,2);
INSERT INTO "pair_count" VALUES(2,20613,22,2,3);
INSERT INTO "pair_count" VALUES(2,20613,22,4,2);
INSERT INTO "pair_count" VALUES(2,20613,22,5,1);
INSERT INTO "pair_count" VALUES(2,20613,22,6,1);
INSERT INTO "pair_count" VALUES(2,20613,22,7,2);
INSERT INTO "pair_count" VALUES(2,20613,22,10,4);
INSERT INTO "pair_count" VALUES(2,20613,22,11,1);
INSERT INTO "pair_count" VALUES(2,20613,22,12,4);
INSERT INTO "pair_count" VALUES(2,20613,22,13,1);
INSERT INTO "pair_count" VALUES(2,20613,22,15,2);
INSERT INTO "pair_count" VALUES(2,20613,22,17,1);
INSERT INTO "pair_count" VALUES(2,20613,22,18,1);
INSERT INTO "pair_count" VALUES(2,20613,22,21,1);
INSERT INTO "pair_count" VALUES(2,20613,22,23,2);
INSERT INTO "pair_count" VALUES(2,20613,23,1,2);
INSERT INTO "pair_count" VALUES(2,20613,23,2,1);
INSERT INTO "pair_count" VALUES(2,20613,23,4,2);
INSERT INTO "pair_count" VALUES(2,20613,23,10,2);
INSERT INTO "pair_count" VALUES(2,20613,23,11,1);
INSERT INTO "pair_count" VALUES(2,20613,23,12,2);
INSERT INTO "pair_count" VALUES(2,20613,23,15,2);
INSERT INTO "pair_count" VALUES(2,20613,23,22,2);
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
INSERT INTO "sharing" VALUES(1,1,X'981185ECEA51589B8D4A548AA0D48A525C76CD724B8F75888773BDAA709090EA','IwEl6KVeYN6dMRfrqKVnQw',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'2D3332EEB83AC6532115A59A54F83595B8D7501682EE538BA603E98F983CFB23');
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
INSERT INTO "spill_progress" VALUES('0C579697A3ED',0,NULL,0,1);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',8,1,2,4496099760545029527,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',8,1,2,4784978280668170088,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',11,NULL,3,6861789861461613649,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',5,NULL,NULL,6374867622562604485,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',5,NULL,NULL,464070111345418314,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',1,4,5,9043459752440045936,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',7,NULL,NULL,738882889470104917,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',13,6,7,3037903793193890963,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',13,6,7,9001600819629484935,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',6,4,5,4310096715726501021,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',8,1,2,2234623519056938564,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',6,NULL,8,5436668726503922597,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',4,NULL,3,8784012767023788133,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',13,6,7,3227103459386046406,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',6,NULL,NULL,8987810107188903342,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',8,1,2,4154595835741434140,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',5,NULL,NULL,2023119813206517987,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',17,1,2,8989810543329119179,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',14,9,NULL,6261778402552986731,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',10,10,NULL,8904821054944999488,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',7,NULL,NULL,7449656925500295529,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',16,4,5,7719546534943203937,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',17,1,2,4467698429155709082,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',9,NULL,11,7001102244462313190,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',8,1,2,8474098610585901237,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',2,NULL,NULL,1041008749678015102,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',7,12,NULL,3394497929546738984,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',8,1,2,2080375753380406792,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',3,NULL,NULL,2204732343720247847,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',10,10,NULL,6833095393858643234,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',15,13,NULL,299500762451208076,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',5,NULL,NULL,5712291418113268247,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',7,12,NULL,4590866854182843680,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',15,13,NULL,8139282646606478563,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',12,13,NULL,5407387290238649188,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',17,14,15,7306499487301081402,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',8,1,2,7245332751821595342,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',5,NULL,NULL,8238734163058312707,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',5,NULL,NULL,8058034966914577002,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748419288408,2,1794748419288408,2,'',18,NULL,NULL,6,NULL,0);
INSERT INTO "visit" VALUES(1794748420288408,1,1794748420288408,1,'',18,NULL,NULL,6,NULL,0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',6,4,5,5894316019183415885,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',13,6,7,4384238322697889437,X'20010DB8ECBAC494044BA34D743D2995',0);
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
INSERT INTO "webhook" VALUES(1,'https://shop.invalid/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'502F36565FFF7DA6B1DDE0631087479C3972B3DA557EC2AA87D30C446F6013D3',1794748421288408,NULL,1795348800000000);
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
