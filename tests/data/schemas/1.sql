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
  device TEXT, os TEXT, browser TEXT, app TEXT
);
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(18,'Mozilla/5.0 (Linux; Android 12; CUBOT P60) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'1ED25404BA5EF4A2AD6854AB263AAAF2AD40AA02610BA7B92D8F49A008AB823D','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'E8BDF5325142F9DA2FF94A04092C54E6B4A35450F575DFBDA2EBAFB84033E3CB','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,25,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,27,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,30,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,38,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,43,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,52,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,27,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,30,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,38,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,43,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,49,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,52,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,55,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,58,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,24,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,27,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,35,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,38,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,52,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,54,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,56,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,60,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,27,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,36,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,38,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,40,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,43,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,52,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,56,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,60,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,27,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,36,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,38,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,40,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,43,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,52,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,56,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,60,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,27,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,37,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,38,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,48,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,51,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,52,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,54,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,56,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,27,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,31,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,33,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,34,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,38,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,46,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,52,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,54,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,27,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,31,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,33,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,34,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,38,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,46,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,52,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,54,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,27,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,37,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,38,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,39,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,43,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,48,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,52,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,56,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,27,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,28,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,30,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,38,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,43,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,49,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,52,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,55,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,24,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,27,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,35,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,38,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,52,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,54,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,60,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,63,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,27,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,33,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,27,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,38,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,39,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,40,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,43,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,52,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,56,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,60,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,27,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,38,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,43,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,52,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,56,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,26,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,27,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,30,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,38,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,49,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,52,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,54,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,55,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,27,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,38,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,40,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,41,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,52,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,53,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,54,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,56,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,24,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,27,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,38,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,40,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,52,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,54,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,60,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,62,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,27,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,32,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,37,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,38,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,39,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,43,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,48,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,52,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,27,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,30,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,38,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,49,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,52,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,54,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,55,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,59,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,27,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,43,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,24,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,38,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,40,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,42,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,44,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,47,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,52,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,60,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,27,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,30,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,38,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,43,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,49,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,52,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,55,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,61,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,24,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,38,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,40,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,47,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,52,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,57,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,60,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,29,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,38,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,40,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,45,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,47,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,50,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,52,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,62,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,26,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,27,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,36,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,38,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,40,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,43,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,52,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,60,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,29,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,38,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,40,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,45,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,47,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,50,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,52,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,62,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,27,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,38,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,39,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,40,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,43,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,50,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,52,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,25,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,27,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,30,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,38,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,43,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,52,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,25,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,27,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,36,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,40,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,43,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,60,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,27,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,37,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,38,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,39,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,43,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,48,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,52,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,56,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,3,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,7,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,13,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,14,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,16,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,19,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,23,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,2,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,3,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,9,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,18,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,19,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,21,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,23,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,1,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,2,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,6,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,14,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,17,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,19,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,23,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,2,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,6,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,11,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,14,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,18,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,22,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,23,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,3,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,7,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,8,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,13,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,18,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,19,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,23,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,23,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,2,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,3,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,11,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,14,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,16,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,22,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,23,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,4,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,5,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,6,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,7,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,10,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,13,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,14,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,23,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,1,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,3,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,12,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,13,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,15,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,20,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,23,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,18,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,19,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'country','ID');
INSERT INTO "dimension_value" VALUES(2,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(3,2,'number','2');
INSERT INTO "dimension_value" VALUES(4,2,'country','AR');
INSERT INTO "dimension_value" VALUES(5,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(6,2,'number','3');
INSERT INTO "dimension_value" VALUES(7,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(8,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(9,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(10,2,'','');
INSERT INTO "dimension_value" VALUES(11,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(12,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(13,2,'os','Android');
INSERT INTO "dimension_value" VALUES(14,2,'campaign','');
INSERT INTO "dimension_value" VALUES(15,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(16,2,'country','SA');
INSERT INTO "dimension_value" VALUES(17,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(18,2,'country','BR');
INSERT INTO "dimension_value" VALUES(19,2,'referrer','');
INSERT INTO "dimension_value" VALUES(20,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(21,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(22,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(23,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(24,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(25,1,'country','MA');
INSERT INTO "dimension_value" VALUES(26,1,'country','ID');
INSERT INTO "dimension_value" VALUES(27,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(28,1,'country','FR');
INSERT INTO "dimension_value" VALUES(29,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(30,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(31,1,'country','TR');
INSERT INTO "dimension_value" VALUES(32,1,'country','NG');
INSERT INTO "dimension_value" VALUES(33,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(34,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(35,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(36,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(37,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(38,1,'number','1');
INSERT INTO "dimension_value" VALUES(39,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(40,1,'campaign','');
INSERT INTO "dimension_value" VALUES(41,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(42,1,'country','MX');
INSERT INTO "dimension_value" VALUES(43,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(44,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(45,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(46,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(47,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(48,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(49,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(50,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(51,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(52,1,'','');
INSERT INTO "dimension_value" VALUES(53,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(54,1,'os','Android');
INSERT INTO "dimension_value" VALUES(55,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(56,1,'country','EG');
INSERT INTO "dimension_value" VALUES(57,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(58,1,'country','PK');
INSERT INTO "dimension_value" VALUES(59,1,'country','CO');
INSERT INTO "dimension_value" VALUES(60,1,'referrer','');
INSERT INTO "dimension_value" VALUES(61,1,'country','SA');
INSERT INTO "dimension_value" VALUES(62,1,'country','BR');
INSERT INTO "dimension_value" VALUES(63,1,'country','ES');
CREATE TABLE email (             -- where links are mailed to; deleted with the last link that names it
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  address TEXT NOT NULL UNIQUE
);
INSERT INTO "email" VALUES(1,'nour@example.com');
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
  write_anyway INTEGER NOT NULL DEFAULT 1 CHECK (write_anyway IN (0, 1)),  -- whether its page then opens the chat
  routed_at INTEGER NOT NULL DEFAULT 0,  -- when its routing last changed; 0: never
  CHECK (NOT (active AND disabled_by_owner))
);
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$kUf9PXzSzkzr2EzqmyxIUQ$3gWmaq7jHz/9fUul4WEnGZTG3QNSYFjDC5IsYWcGWWU',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',1469943706,0,0,1795348800000000,'','','','anyway','','',1,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'FE714815EB508751E1A1CA2746AB757EDF29CC684658130330B9040A70267A03','',NULL,1103354873,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$XLzfFLC2TJdCuxtqKg3NdQ$ZezOtGwdvaAGphvSjrGrL3pwKjUXaFMWgu3wwacuJZg','',NULL,NULL,'',NULL,1681271708,0,0,1795348800000000,'','','','anyway','','',1,0);
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
INSERT INTO "link_total" VALUES(1,30,1,20773,0);
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
INSERT INTO "management" VALUES(X'3BA64D753449B5526F3E110625012226C75EA6B8B87B48D149891BE1E54FEAFB',1,NULL);
INSERT INTO "management" VALUES(X'C366F5348296C8C1C6A0B5C93A9C4CC4FCB56575C4F4E23E2EEE49F2C286904C',2,NULL);
INSERT INTO "management" VALUES(X'0F54B3B6E893710F6AD5BACC6C0DCD331918387CE390F5111B858BFAE8E12B1E',3,NULL);
INSERT INTO "management" VALUES(X'F6E590314DCE9D947C526687EE0EFB2297E584C7F2B8CA7502B1606ADD980690',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,25,1);
INSERT INTO "month_count" VALUES(1,24299,27,1);
INSERT INTO "month_count" VALUES(1,24299,30,1);
INSERT INTO "month_count" VALUES(1,24299,38,1);
INSERT INTO "month_count" VALUES(1,24299,43,1);
INSERT INTO "month_count" VALUES(1,24299,49,1);
INSERT INTO "month_count" VALUES(1,24299,52,1);
INSERT INTO "month_count" VALUES(1,24299,55,1);
INSERT INTO "month_count" VALUES(1,24300,27,1);
INSERT INTO "month_count" VALUES(1,24300,30,1);
INSERT INTO "month_count" VALUES(1,24300,38,1);
INSERT INTO "month_count" VALUES(1,24300,43,1);
INSERT INTO "month_count" VALUES(1,24300,49,1);
INSERT INTO "month_count" VALUES(1,24300,52,1);
INSERT INTO "month_count" VALUES(1,24300,55,1);
INSERT INTO "month_count" VALUES(1,24300,58,1);
INSERT INTO "month_count" VALUES(1,24301,24,1);
INSERT INTO "month_count" VALUES(1,24301,27,1);
INSERT INTO "month_count" VALUES(1,24301,35,1);
INSERT INTO "month_count" VALUES(1,24301,38,1);
INSERT INTO "month_count" VALUES(1,24301,52,1);
INSERT INTO "month_count" VALUES(1,24301,54,1);
INSERT INTO "month_count" VALUES(1,24301,56,1);
INSERT INTO "month_count" VALUES(1,24301,60,1);
INSERT INTO "month_count" VALUES(1,24302,27,1);
INSERT INTO "month_count" VALUES(1,24302,36,1);
INSERT INTO "month_count" VALUES(1,24302,38,1);
INSERT INTO "month_count" VALUES(1,24302,40,1);
INSERT INTO "month_count" VALUES(1,24302,43,1);
INSERT INTO "month_count" VALUES(1,24302,52,1);
INSERT INTO "month_count" VALUES(1,24302,56,1);
INSERT INTO "month_count" VALUES(1,24302,60,1);
INSERT INTO "month_count" VALUES(1,24303,27,1);
INSERT INTO "month_count" VALUES(1,24303,36,1);
INSERT INTO "month_count" VALUES(1,24303,38,1);
INSERT INTO "month_count" VALUES(1,24303,40,1);
INSERT INTO "month_count" VALUES(1,24303,43,1);
INSERT INTO "month_count" VALUES(1,24303,52,1);
INSERT INTO "month_count" VALUES(1,24303,56,1);
INSERT INTO "month_count" VALUES(1,24303,60,1);
INSERT INTO "month_count" VALUES(1,24304,27,1);
INSERT INTO "month_count" VALUES(1,24304,37,1);
INSERT INTO "month_count" VALUES(1,24304,38,1);
INSERT INTO "month_count" VALUES(1,24304,48,1);
INSERT INTO "month_count" VALUES(1,24304,51,1);
INSERT INTO "month_count" VALUES(1,24304,52,1);
INSERT INTO "month_count" VALUES(1,24304,54,1);
INSERT INTO "month_count" VALUES(1,24304,56,1);
INSERT INTO "month_count" VALUES(1,24306,27,1);
INSERT INTO "month_count" VALUES(1,24306,31,1);
INSERT INTO "month_count" VALUES(1,24306,33,1);
INSERT INTO "month_count" VALUES(1,24306,34,1);
INSERT INTO "month_count" VALUES(1,24306,38,1);
INSERT INTO "month_count" VALUES(1,24306,46,1);
INSERT INTO "month_count" VALUES(1,24306,52,1);
INSERT INTO "month_count" VALUES(1,24306,54,1);
INSERT INTO "month_count" VALUES(1,24307,27,2);
INSERT INTO "month_count" VALUES(1,24307,31,1);
INSERT INTO "month_count" VALUES(1,24307,33,1);
INSERT INTO "month_count" VALUES(1,24307,34,1);
INSERT INTO "month_count" VALUES(1,24307,37,1);
INSERT INTO "month_count" VALUES(1,24307,38,2);
INSERT INTO "month_count" VALUES(1,24307,39,1);
INSERT INTO "month_count" VALUES(1,24307,43,1);
INSERT INTO "month_count" VALUES(1,24307,46,1);
INSERT INTO "month_count" VALUES(1,24307,48,1);
INSERT INTO "month_count" VALUES(1,24307,52,2);
INSERT INTO "month_count" VALUES(1,24307,54,1);
INSERT INTO "month_count" VALUES(1,24307,56,1);
INSERT INTO "month_count" VALUES(1,24308,27,1);
INSERT INTO "month_count" VALUES(1,24308,28,1);
INSERT INTO "month_count" VALUES(1,24308,30,1);
INSERT INTO "month_count" VALUES(1,24308,38,1);
INSERT INTO "month_count" VALUES(1,24308,43,1);
INSERT INTO "month_count" VALUES(1,24308,49,1);
INSERT INTO "month_count" VALUES(1,24308,52,1);
INSERT INTO "month_count" VALUES(1,24308,55,1);
INSERT INTO "month_count" VALUES(1,24309,24,1);
INSERT INTO "month_count" VALUES(1,24309,27,1);
INSERT INTO "month_count" VALUES(1,24309,35,1);
INSERT INTO "month_count" VALUES(1,24309,38,1);
INSERT INTO "month_count" VALUES(1,24309,52,1);
INSERT INTO "month_count" VALUES(1,24309,54,1);
INSERT INTO "month_count" VALUES(1,24309,60,1);
INSERT INTO "month_count" VALUES(1,24309,63,1);
INSERT INTO "month_count" VALUES(1,24310,27,1);
INSERT INTO "month_count" VALUES(1,24310,33,1);
INSERT INTO "month_count" VALUES(1,24310,34,1);
INSERT INTO "month_count" VALUES(1,24310,38,1);
INSERT INTO "month_count" VALUES(1,24310,46,1);
INSERT INTO "month_count" VALUES(1,24310,52,1);
INSERT INTO "month_count" VALUES(1,24310,54,1);
INSERT INTO "month_count" VALUES(1,24310,56,1);
INSERT INTO "month_count" VALUES(1,24311,27,2);
INSERT INTO "month_count" VALUES(1,24311,30,1);
INSERT INTO "month_count" VALUES(1,24311,38,2);
INSERT INTO "month_count" VALUES(1,24311,39,1);
INSERT INTO "month_count" VALUES(1,24311,40,1);
INSERT INTO "month_count" VALUES(1,24311,43,2);
INSERT INTO "month_count" VALUES(1,24311,49,1);
INSERT INTO "month_count" VALUES(1,24311,52,2);
INSERT INTO "month_count" VALUES(1,24311,55,1);
INSERT INTO "month_count" VALUES(1,24311,56,2);
INSERT INTO "month_count" VALUES(1,24311,60,1);
INSERT INTO "month_count" VALUES(1,24312,26,1);
INSERT INTO "month_count" VALUES(1,24312,27,1);
INSERT INTO "month_count" VALUES(1,24312,30,1);
INSERT INTO "month_count" VALUES(1,24312,38,1);
INSERT INTO "month_count" VALUES(1,24312,49,1);
INSERT INTO "month_count" VALUES(1,24312,52,1);
INSERT INTO "month_count" VALUES(1,24312,54,1);
INSERT INTO "month_count" VALUES(1,24312,55,1);
INSERT INTO "month_count" VALUES(1,24313,27,1);
INSERT INTO "month_count" VALUES(1,24313,38,1);
INSERT INTO "month_count" VALUES(1,24313,40,1);
INSERT INTO "month_count" VALUES(1,24313,41,1);
INSERT INTO "month_count" VALUES(1,24313,52,1);
INSERT INTO "month_count" VALUES(1,24313,53,1);
INSERT INTO "month_count" VALUES(1,24313,54,1);
INSERT INTO "month_count" VALUES(1,24313,56,1);
INSERT INTO "month_count" VALUES(1,24314,24,1);
INSERT INTO "month_count" VALUES(1,24314,27,1);
INSERT INTO "month_count" VALUES(1,24314,38,1);
INSERT INTO "month_count" VALUES(1,24314,40,1);
INSERT INTO "month_count" VALUES(1,24314,52,1);
INSERT INTO "month_count" VALUES(1,24314,54,1);
INSERT INTO "month_count" VALUES(1,24314,60,1);
INSERT INTO "month_count" VALUES(1,24314,62,1);
INSERT INTO "month_count" VALUES(1,24315,27,2);
INSERT INTO "month_count" VALUES(1,24315,30,1);
INSERT INTO "month_count" VALUES(1,24315,32,1);
INSERT INTO "month_count" VALUES(1,24315,37,1);
INSERT INTO "month_count" VALUES(1,24315,38,2);
INSERT INTO "month_count" VALUES(1,24315,39,1);
INSERT INTO "month_count" VALUES(1,24315,43,1);
INSERT INTO "month_count" VALUES(1,24315,48,1);
INSERT INTO "month_count" VALUES(1,24315,49,1);
INSERT INTO "month_count" VALUES(1,24315,52,2);
INSERT INTO "month_count" VALUES(1,24315,54,1);
INSERT INTO "month_count" VALUES(1,24315,55,1);
INSERT INTO "month_count" VALUES(1,24315,59,1);
INSERT INTO "month_count" VALUES(1,24316,24,1);
INSERT INTO "month_count" VALUES(1,24316,27,1);
INSERT INTO "month_count" VALUES(1,24316,30,1);
INSERT INTO "month_count" VALUES(1,24316,38,2);
INSERT INTO "month_count" VALUES(1,24316,40,1);
INSERT INTO "month_count" VALUES(1,24316,42,1);
INSERT INTO "month_count" VALUES(1,24316,43,1);
INSERT INTO "month_count" VALUES(1,24316,44,1);
INSERT INTO "month_count" VALUES(1,24316,47,1);
INSERT INTO "month_count" VALUES(1,24316,49,1);
INSERT INTO "month_count" VALUES(1,24316,52,2);
INSERT INTO "month_count" VALUES(1,24316,55,1);
INSERT INTO "month_count" VALUES(1,24316,56,1);
INSERT INTO "month_count" VALUES(1,24316,60,1);
INSERT INTO "month_count" VALUES(1,24317,27,1);
INSERT INTO "month_count" VALUES(1,24317,30,1);
INSERT INTO "month_count" VALUES(1,24317,38,1);
INSERT INTO "month_count" VALUES(1,24317,43,1);
INSERT INTO "month_count" VALUES(1,24317,49,1);
INSERT INTO "month_count" VALUES(1,24317,52,1);
INSERT INTO "month_count" VALUES(1,24317,55,1);
INSERT INTO "month_count" VALUES(1,24317,61,1);
INSERT INTO "month_count" VALUES(1,24318,24,1);
INSERT INTO "month_count" VALUES(1,24318,38,1);
INSERT INTO "month_count" VALUES(1,24318,40,1);
INSERT INTO "month_count" VALUES(1,24318,42,1);
INSERT INTO "month_count" VALUES(1,24318,47,1);
INSERT INTO "month_count" VALUES(1,24318,52,1);
INSERT INTO "month_count" VALUES(1,24318,57,1);
INSERT INTO "month_count" VALUES(1,24318,60,1);
INSERT INTO "month_count" VALUES(1,24319,26,1);
INSERT INTO "month_count" VALUES(1,24319,27,1);
INSERT INTO "month_count" VALUES(1,24319,29,1);
INSERT INTO "month_count" VALUES(1,24319,36,1);
INSERT INTO "month_count" VALUES(1,24319,38,2);
INSERT INTO "month_count" VALUES(1,24319,40,2);
INSERT INTO "month_count" VALUES(1,24319,43,1);
INSERT INTO "month_count" VALUES(1,24319,45,1);
INSERT INTO "month_count" VALUES(1,24319,47,1);
INSERT INTO "month_count" VALUES(1,24319,50,1);
INSERT INTO "month_count" VALUES(1,24319,52,2);
INSERT INTO "month_count" VALUES(1,24319,60,1);
INSERT INTO "month_count" VALUES(1,24319,62,1);
INSERT INTO "month_count" VALUES(1,24320,27,1);
INSERT INTO "month_count" VALUES(1,24320,29,1);
INSERT INTO "month_count" VALUES(1,24320,38,2);
INSERT INTO "month_count" VALUES(1,24320,39,1);
INSERT INTO "month_count" VALUES(1,24320,40,2);
INSERT INTO "month_count" VALUES(1,24320,42,1);
INSERT INTO "month_count" VALUES(1,24320,43,1);
INSERT INTO "month_count" VALUES(1,24320,45,1);
INSERT INTO "month_count" VALUES(1,24320,47,1);
INSERT INTO "month_count" VALUES(1,24320,50,2);
INSERT INTO "month_count" VALUES(1,24320,52,2);
INSERT INTO "month_count" VALUES(1,24320,62,1);
INSERT INTO "month_count" VALUES(1,24321,25,2);
INSERT INTO "month_count" VALUES(1,24321,27,2);
INSERT INTO "month_count" VALUES(1,24321,30,1);
INSERT INTO "month_count" VALUES(1,24321,36,1);
INSERT INTO "month_count" VALUES(1,24321,38,2);
INSERT INTO "month_count" VALUES(1,24321,40,1);
INSERT INTO "month_count" VALUES(1,24321,43,2);
INSERT INTO "month_count" VALUES(1,24321,49,1);
INSERT INTO "month_count" VALUES(1,24321,52,2);
INSERT INTO "month_count" VALUES(1,24321,55,1);
INSERT INTO "month_count" VALUES(1,24321,60,1);
INSERT INTO "month_count" VALUES(1,24322,27,1);
INSERT INTO "month_count" VALUES(1,24322,37,1);
INSERT INTO "month_count" VALUES(1,24322,38,1);
INSERT INTO "month_count" VALUES(1,24322,39,1);
INSERT INTO "month_count" VALUES(1,24322,43,1);
INSERT INTO "month_count" VALUES(1,24322,48,1);
INSERT INTO "month_count" VALUES(1,24322,52,1);
INSERT INTO "month_count" VALUES(1,24322,56,1);
INSERT INTO "month_count" VALUES(2,24305,3,1);
INSERT INTO "month_count" VALUES(2,24305,7,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,13,1);
INSERT INTO "month_count" VALUES(2,24305,14,1);
INSERT INTO "month_count" VALUES(2,24305,16,1);
INSERT INTO "month_count" VALUES(2,24305,19,1);
INSERT INTO "month_count" VALUES(2,24305,23,1);
INSERT INTO "month_count" VALUES(2,24309,2,1);
INSERT INTO "month_count" VALUES(2,24309,3,1);
INSERT INTO "month_count" VALUES(2,24309,9,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,18,1);
INSERT INTO "month_count" VALUES(2,24309,19,1);
INSERT INTO "month_count" VALUES(2,24309,21,1);
INSERT INTO "month_count" VALUES(2,24309,23,1);
INSERT INTO "month_count" VALUES(2,24312,1,1);
INSERT INTO "month_count" VALUES(2,24312,2,1);
INSERT INTO "month_count" VALUES(2,24312,6,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,14,1);
INSERT INTO "month_count" VALUES(2,24312,17,1);
INSERT INTO "month_count" VALUES(2,24312,19,1);
INSERT INTO "month_count" VALUES(2,24312,23,1);
INSERT INTO "month_count" VALUES(2,24313,2,1);
INSERT INTO "month_count" VALUES(2,24313,6,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,11,1);
INSERT INTO "month_count" VALUES(2,24313,14,1);
INSERT INTO "month_count" VALUES(2,24313,18,1);
INSERT INTO "month_count" VALUES(2,24313,22,1);
INSERT INTO "month_count" VALUES(2,24313,23,1);
INSERT INTO "month_count" VALUES(2,24316,3,1);
INSERT INTO "month_count" VALUES(2,24316,7,1);
INSERT INTO "month_count" VALUES(2,24316,8,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,13,1);
INSERT INTO "month_count" VALUES(2,24316,18,1);
INSERT INTO "month_count" VALUES(2,24316,19,1);
INSERT INTO "month_count" VALUES(2,24316,23,1);
INSERT INTO "month_count" VALUES(2,24317,3,1);
INSERT INTO "month_count" VALUES(2,24317,4,1);
INSERT INTO "month_count" VALUES(2,24317,5,1);
INSERT INTO "month_count" VALUES(2,24317,7,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,13,1);
INSERT INTO "month_count" VALUES(2,24317,14,1);
INSERT INTO "month_count" VALUES(2,24317,23,1);
INSERT INTO "month_count" VALUES(2,24318,2,1);
INSERT INTO "month_count" VALUES(2,24318,3,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,11,1);
INSERT INTO "month_count" VALUES(2,24318,14,1);
INSERT INTO "month_count" VALUES(2,24318,16,1);
INSERT INTO "month_count" VALUES(2,24318,22,1);
INSERT INTO "month_count" VALUES(2,24318,23,1);
INSERT INTO "month_count" VALUES(2,24319,4,1);
INSERT INTO "month_count" VALUES(2,24319,5,1);
INSERT INTO "month_count" VALUES(2,24319,6,1);
INSERT INTO "month_count" VALUES(2,24319,7,1);
INSERT INTO "month_count" VALUES(2,24319,10,1);
INSERT INTO "month_count" VALUES(2,24319,13,1);
INSERT INTO "month_count" VALUES(2,24319,14,1);
INSERT INTO "month_count" VALUES(2,24319,23,1);
INSERT INTO "month_count" VALUES(2,24321,1,1);
INSERT INTO "month_count" VALUES(2,24321,3,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,12,1);
INSERT INTO "month_count" VALUES(2,24321,13,1);
INSERT INTO "month_count" VALUES(2,24321,15,1);
INSERT INTO "month_count" VALUES(2,24321,20,1);
INSERT INTO "month_count" VALUES(2,24321,23,1);
INSERT INTO "month_count" VALUES(2,24322,2,1);
INSERT INTO "month_count" VALUES(2,24322,3,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,14,1);
INSERT INTO "month_count" VALUES(2,24322,17,1);
INSERT INTO "month_count" VALUES(2,24322,18,1);
INSERT INTO "month_count" VALUES(2,24322,19,1);
INSERT INTO "month_count" VALUES(2,24322,23,1);
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
  UNIQUE (link, position)
);
INSERT INTO "number" VALUES(1,1,0,'14155550132','','',1,1,0,NULL,'',NULL,'');
INSERT INTO "number" VALUES(2,2,0,'493023125118','Ana','',1,1,0,NULL,'',NULL,'mon-fri 18:00-02:00');
INSERT INTO "number" VALUES(3,2,1,'442079460959','Sam','For Sam',1,1,0,NULL,'',NULL,'');
INSERT INTO "number" VALUES(4,3,0,'493023125118','','',1,1,0,NULL,'',NULL,'');
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$nSuP65EPbsfjAVnKFf7JHw$5UWTsJ98kIS5mDONYNSru3U7odtxupiMwog9+sZRNeY',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'84AD2A90664497DE3D28392ED04A631FEDD59127BC71B79BFD825047F4F988EE');
INSERT INTO "owner_recovery" VALUES(X'ADF96E0DF9643F1CA7E2B3EAB9F7D093E1C37E3933DC2672E96DF7C75788D20F');
INSERT INTO "owner_recovery" VALUES(X'92B9923C4E1EDCD3E2CF6F928B1C74D7A7C0B091E3874EAF0169374FAFD5C24E');
INSERT INTO "owner_recovery" VALUES(X'062C4F480D68506E429A715D3FFB93CEE571D36130E6BC0C5E0E641199D4FDFF');
INSERT INTO "owner_recovery" VALUES(X'D88407CF5488C27DA900E025CAE9F3A88BEA892F650A69F7BDB20C06C26F5B53');
INSERT INTO "owner_recovery" VALUES(X'CCF36164413EF7A3E170C86066EDEACC896B390027CD14035482BE9A9636F89D');
INSERT INTO "owner_recovery" VALUES(X'5A1C235DA0E45E37580B25668EDB1A49FF330383C5B20A4B9C7751AD841C7126');
INSERT INTO "owner_recovery" VALUES(X'A1ECA82C65A2A9C0F70AA33FB8707E36C13C6A461C19C5204D5EEE2C5DA4B064');
INSERT INTO "owner_recovery" VALUES(X'9E737EA941FCBA58A3FA8346E9D5DFAD1E3ABC103EC5AA2185D9ADE5CA813054');
INSERT INTO "owner_recovery" VALUES(X'34F085DC22923FD5D46B2A204C0442F26C3703B2645450A932611A41F8DA119B');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'6477070A593C57FF9F4B74BEAA6CDFB6182D0CB02D979E7E42239BF71D5430A0','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,24,27,1);
INSERT INTO "pair_count" VALUES(1,20070,24,35,1);
INSERT INTO "pair_count" VALUES(1,20070,24,38,1);
INSERT INTO "pair_count" VALUES(1,20070,24,52,1);
INSERT INTO "pair_count" VALUES(1,20070,24,54,1);
INSERT INTO "pair_count" VALUES(1,20070,24,56,1);
INSERT INTO "pair_count" VALUES(1,20070,24,60,1);
INSERT INTO "pair_count" VALUES(1,20070,25,27,1);
INSERT INTO "pair_count" VALUES(1,20070,25,30,1);
INSERT INTO "pair_count" VALUES(1,20070,25,38,1);
INSERT INTO "pair_count" VALUES(1,20070,25,43,1);
INSERT INTO "pair_count" VALUES(1,20070,25,49,1);
INSERT INTO "pair_count" VALUES(1,20070,25,52,1);
INSERT INTO "pair_count" VALUES(1,20070,25,55,1);
INSERT INTO "pair_count" VALUES(1,20070,27,24,1);
INSERT INTO "pair_count" VALUES(1,20070,27,25,1);
INSERT INTO "pair_count" VALUES(1,20070,27,30,2);
INSERT INTO "pair_count" VALUES(1,20070,27,35,1);
INSERT INTO "pair_count" VALUES(1,20070,27,36,2);
INSERT INTO "pair_count" VALUES(1,20070,27,38,5);
INSERT INTO "pair_count" VALUES(1,20070,27,40,2);
INSERT INTO "pair_count" VALUES(1,20070,27,43,4);
INSERT INTO "pair_count" VALUES(1,20070,27,49,2);
INSERT INTO "pair_count" VALUES(1,20070,27,52,5);
INSERT INTO "pair_count" VALUES(1,20070,27,54,1);
INSERT INTO "pair_count" VALUES(1,20070,27,55,2);
INSERT INTO "pair_count" VALUES(1,20070,27,56,3);
INSERT INTO "pair_count" VALUES(1,20070,27,58,1);
INSERT INTO "pair_count" VALUES(1,20070,27,60,3);
INSERT INTO "pair_count" VALUES(1,20070,30,25,1);
INSERT INTO "pair_count" VALUES(1,20070,30,27,2);
INSERT INTO "pair_count" VALUES(1,20070,30,38,2);
INSERT INTO "pair_count" VALUES(1,20070,30,43,2);
INSERT INTO "pair_count" VALUES(1,20070,30,49,2);
INSERT INTO "pair_count" VALUES(1,20070,30,52,2);
INSERT INTO "pair_count" VALUES(1,20070,30,55,2);
INSERT INTO "pair_count" VALUES(1,20070,30,58,1);
INSERT INTO "pair_count" VALUES(1,20070,35,24,1);
INSERT INTO "pair_count" VALUES(1,20070,35,27,1);
INSERT INTO "pair_count" VALUES(1,20070,35,38,1);
INSERT INTO "pair_count" VALUES(1,20070,35,52,1);
INSERT INTO "pair_count" VALUES(1,20070,35,54,1);
INSERT INTO "pair_count" VALUES(1,20070,35,56,1);
INSERT INTO "pair_count" VALUES(1,20070,35,60,1);
INSERT INTO "pair_count" VALUES(1,20070,36,27,2);
INSERT INTO "pair_count" VALUES(1,20070,36,38,2);
INSERT INTO "pair_count" VALUES(1,20070,36,40,2);
INSERT INTO "pair_count" VALUES(1,20070,36,43,2);
INSERT INTO "pair_count" VALUES(1,20070,36,52,2);
INSERT INTO "pair_count" VALUES(1,20070,36,56,2);
INSERT INTO "pair_count" VALUES(1,20070,36,60,2);
INSERT INTO "pair_count" VALUES(1,20070,38,24,1);
INSERT INTO "pair_count" VALUES(1,20070,38,25,1);
INSERT INTO "pair_count" VALUES(1,20070,38,27,5);
INSERT INTO "pair_count" VALUES(1,20070,38,30,2);
INSERT INTO "pair_count" VALUES(1,20070,38,35,1);
INSERT INTO "pair_count" VALUES(1,20070,38,36,2);
INSERT INTO "pair_count" VALUES(1,20070,38,40,2);
INSERT INTO "pair_count" VALUES(1,20070,38,43,4);
INSERT INTO "pair_count" VALUES(1,20070,38,49,2);
INSERT INTO "pair_count" VALUES(1,20070,38,52,5);
INSERT INTO "pair_count" VALUES(1,20070,38,54,1);
INSERT INTO "pair_count" VALUES(1,20070,38,55,2);
INSERT INTO "pair_count" VALUES(1,20070,38,56,3);
INSERT INTO "pair_count" VALUES(1,20070,38,58,1);
INSERT INTO "pair_count" VALUES(1,20070,38,60,3);
INSERT INTO "pair_count" VALUES(1,20070,40,27,2);
INSERT INTO "pair_count" VALUES(1,20070,40,36,2);
INSERT INTO "pair_count" VALUES(1,20070,40,38,2);
INSERT INTO "pair_count" VALUES(1,20070,40,43,2);
INSERT INTO "pair_count" VALUES(1,20070,40,52,2);
INSERT INTO "pair_count" VALUES(1,20070,40,56,2);
INSERT INTO "pair_count" VALUES(1,20070,40,60,2);
INSERT INTO "pair_count" VALUES(1,20070,43,25,1);
INSERT INTO "pair_count" VALUES(1,20070,43,27,4);
INSERT INTO "pair_count" VALUES(1,20070,43,30,2);
INSERT INTO "pair_count" VALUES(1,20070,43,36,2);
INSERT INTO "pair_count" VALUES(1,20070,43,38,4);
INSERT INTO "pair_count" VALUES(1,20070,43,40,2);
INSERT INTO "pair_count" VALUES(1,20070,43,49,2);
INSERT INTO "pair_count" VALUES(1,20070,43,52,4);
INSERT INTO "pair_count" VALUES(1,20070,43,55,2);
INSERT INTO "pair_count" VALUES(1,20070,43,56,2);
INSERT INTO "pair_count" VALUES(1,20070,43,58,1);
INSERT INTO "pair_count" VALUES(1,20070,43,60,2);
INSERT INTO "pair_count" VALUES(1,20070,49,25,1);
INSERT INTO "pair_count" VALUES(1,20070,49,27,2);
INSERT INTO "pair_count" VALUES(1,20070,49,30,2);
INSERT INTO "pair_count" VALUES(1,20070,49,38,2);
INSERT INTO "pair_count" VALUES(1,20070,49,43,2);
INSERT INTO "pair_count" VALUES(1,20070,49,52,2);
INSERT INTO "pair_count" VALUES(1,20070,49,55,2);
INSERT INTO "pair_count" VALUES(1,20070,49,58,1);
INSERT INTO "pair_count" VALUES(1,20070,54,24,1);
INSERT INTO "pair_count" VALUES(1,20070,54,27,1);
INSERT INTO "pair_count" VALUES(1,20070,54,35,1);
INSERT INTO "pair_count" VALUES(1,20070,54,38,1);
INSERT INTO "pair_count" VALUES(1,20070,54,52,1);
INSERT INTO "pair_count" VALUES(1,20070,54,56,1);
INSERT INTO "pair_count" VALUES(1,20070,54,60,1);
INSERT INTO "pair_count" VALUES(1,20070,55,25,1);
INSERT INTO "pair_count" VALUES(1,20070,55,27,2);
INSERT INTO "pair_count" VALUES(1,20070,55,30,2);
INSERT INTO "pair_count" VALUES(1,20070,55,38,2);
INSERT INTO "pair_count" VALUES(1,20070,55,43,2);
INSERT INTO "pair_count" VALUES(1,20070,55,49,2);
INSERT INTO "pair_count" VALUES(1,20070,55,52,2);
INSERT INTO "pair_count" VALUES(1,20070,55,58,1);
INSERT INTO "pair_count" VALUES(1,20070,56,24,1);
INSERT INTO "pair_count" VALUES(1,20070,56,27,3);
INSERT INTO "pair_count" VALUES(1,20070,56,35,1);
INSERT INTO "pair_count" VALUES(1,20070,56,36,2);
INSERT INTO "pair_count" VALUES(1,20070,56,38,3);
INSERT INTO "pair_count" VALUES(1,20070,56,40,2);
INSERT INTO "pair_count" VALUES(1,20070,56,43,2);
INSERT INTO "pair_count" VALUES(1,20070,56,52,3);
INSERT INTO "pair_count" VALUES(1,20070,56,54,1);
INSERT INTO "pair_count" VALUES(1,20070,56,60,3);
INSERT INTO "pair_count" VALUES(1,20070,58,27,1);
INSERT INTO "pair_count" VALUES(1,20070,58,30,1);
INSERT INTO "pair_count" VALUES(1,20070,58,38,1);
INSERT INTO "pair_count" VALUES(1,20070,58,43,1);
INSERT INTO "pair_count" VALUES(1,20070,58,49,1);
INSERT INTO "pair_count" VALUES(1,20070,58,52,1);
INSERT INTO "pair_count" VALUES(1,20070,58,55,1);
INSERT INTO "pair_count" VALUES(1,20070,60,24,1);
INSERT INTO "pair_count" VALUES(1,20070,60,27,3);
INSERT INTO "pair_count" VALUES(1,20070,60,35,1);
INSERT INTO "pair_count" VALUES(1,20070,60,36,2);
INSERT INTO "pair_count" VALUES(1,20070,60,38,3);
INSERT INTO "pair_count" VALUES(1,20070,60,40,2);
INSERT INTO "pair_count" VALUES(1,20070,60,43,2);
INSERT INTO "pair_count" VALUES(1,20070,60,52,3);
INSERT INTO "pair_count" VALUES(1,20070,60,54,1);
INSERT INTO "pair_count" VALUES(1,20070,60,56,3);
INSERT INTO "pair_count" VALUES(1,20234,27,28,1);
INSERT INTO "pair_count" VALUES(1,20234,27,30,1);
INSERT INTO "pair_count" VALUES(1,20234,27,31,2);
INSERT INTO "pair_count" VALUES(1,20234,27,33,2);
INSERT INTO "pair_count" VALUES(1,20234,27,34,2);
INSERT INTO "pair_count" VALUES(1,20234,27,37,2);
INSERT INTO "pair_count" VALUES(1,20234,27,38,5);
INSERT INTO "pair_count" VALUES(1,20234,27,39,1);
INSERT INTO "pair_count" VALUES(1,20234,27,43,2);
INSERT INTO "pair_count" VALUES(1,20234,27,46,2);
INSERT INTO "pair_count" VALUES(1,20234,27,48,2);
INSERT INTO "pair_count" VALUES(1,20234,27,49,1);
INSERT INTO "pair_count" VALUES(1,20234,27,51,1);
INSERT INTO "pair_count" VALUES(1,20234,27,52,5);
INSERT INTO "pair_count" VALUES(1,20234,27,54,3);
INSERT INTO "pair_count" VALUES(1,20234,27,55,1);
INSERT INTO "pair_count" VALUES(1,20234,27,56,2);
INSERT INTO "pair_count" VALUES(1,20234,28,27,1);
INSERT INTO "pair_count" VALUES(1,20234,28,30,1);
INSERT INTO "pair_count" VALUES(1,20234,28,38,1);
INSERT INTO "pair_count" VALUES(1,20234,28,43,1);
INSERT INTO "pair_count" VALUES(1,20234,28,49,1);
INSERT INTO "pair_count" VALUES(1,20234,28,52,1);
INSERT INTO "pair_count" VALUES(1,20234,28,55,1);
INSERT INTO "pair_count" VALUES(1,20234,30,27,1);
INSERT INTO "pair_count" VALUES(1,20234,30,28,1);
INSERT INTO "pair_count" VALUES(1,20234,30,38,1);
INSERT INTO "pair_count" VALUES(1,20234,30,43,1);
INSERT INTO "pair_count" VALUES(1,20234,30,49,1);
INSERT INTO "pair_count" VALUES(1,20234,30,52,1);
INSERT INTO "pair_count" VALUES(1,20234,30,55,1);
INSERT INTO "pair_count" VALUES(1,20234,31,27,2);
INSERT INTO "pair_count" VALUES(1,20234,31,33,2);
INSERT INTO "pair_count" VALUES(1,20234,31,34,2);
INSERT INTO "pair_count" VALUES(1,20234,31,38,2);
INSERT INTO "pair_count" VALUES(1,20234,31,46,2);
INSERT INTO "pair_count" VALUES(1,20234,31,52,2);
INSERT INTO "pair_count" VALUES(1,20234,31,54,2);
INSERT INTO "pair_count" VALUES(1,20234,33,27,2);
INSERT INTO "pair_count" VALUES(1,20234,33,31,2);
INSERT INTO "pair_count" VALUES(1,20234,33,34,2);
INSERT INTO "pair_count" VALUES(1,20234,33,38,2);
INSERT INTO "pair_count" VALUES(1,20234,33,46,2);
INSERT INTO "pair_count" VALUES(1,20234,33,52,2);
INSERT INTO "pair_count" VALUES(1,20234,33,54,2);
INSERT INTO "pair_count" VALUES(1,20234,34,27,2);
INSERT INTO "pair_count" VALUES(1,20234,34,31,2);
INSERT INTO "pair_count" VALUES(1,20234,34,33,2);
INSERT INTO "pair_count" VALUES(1,20234,34,38,2);
INSERT INTO "pair_count" VALUES(1,20234,34,46,2);
INSERT INTO "pair_count" VALUES(1,20234,34,52,2);
INSERT INTO "pair_count" VALUES(1,20234,34,54,2);
INSERT INTO "pair_count" VALUES(1,20234,37,27,2);
INSERT INTO "pair_count" VALUES(1,20234,37,38,2);
INSERT INTO "pair_count" VALUES(1,20234,37,39,1);
INSERT INTO "pair_count" VALUES(1,20234,37,43,1);
INSERT INTO "pair_count" VALUES(1,20234,37,48,2);
INSERT INTO "pair_count" VALUES(1,20234,37,51,1);
INSERT INTO "pair_count" VALUES(1,20234,37,52,2);
INSERT INTO "pair_count" VALUES(1,20234,37,54,1);
INSERT INTO "pair_count" VALUES(1,20234,37,56,2);
INSERT INTO "pair_count" VALUES(1,20234,38,27,5);
INSERT INTO "pair_count" VALUES(1,20234,38,28,1);
INSERT INTO "pair_count" VALUES(1,20234,38,30,1);
INSERT INTO "pair_count" VALUES(1,20234,38,31,2);
INSERT INTO "pair_count" VALUES(1,20234,38,33,2);
INSERT INTO "pair_count" VALUES(1,20234,38,34,2);
INSERT INTO "pair_count" VALUES(1,20234,38,37,2);
INSERT INTO "pair_count" VALUES(1,20234,38,39,1);
INSERT INTO "pair_count" VALUES(1,20234,38,43,2);
INSERT INTO "pair_count" VALUES(1,20234,38,46,2);
INSERT INTO "pair_count" VALUES(1,20234,38,48,2);
INSERT INTO "pair_count" VALUES(1,20234,38,49,1);
INSERT INTO "pair_count" VALUES(1,20234,38,51,1);
INSERT INTO "pair_count" VALUES(1,20234,38,52,5);
INSERT INTO "pair_count" VALUES(1,20234,38,54,3);
INSERT INTO "pair_count" VALUES(1,20234,38,55,1);
INSERT INTO "pair_count" VALUES(1,20234,38,56,2);
INSERT INTO "pair_count" VALUES(1,20234,39,27,1);
INSERT INTO "pair_count" VALUES(1,20234,39,37,1);
INSERT INTO "pair_count" VALUES(1,20234,39,38,1);
INSERT INTO "pair_count" VALUES(1,20234,39,43,1);
INSERT INTO "pair_count" VALUES(1,20234,39,48,1);
INSERT INTO "pair_count" VALUES(1,20234,39,52,1);
INSERT INTO "pair_count" VALUES(1,20234,39,56,1);
INSERT INTO "pair_count" VALUES(1,20234,43,27,2);
INSERT INTO "pair_count" VALUES(1,20234,43,28,1);
INSERT INTO "pair_count" VALUES(1,20234,43,30,1);
INSERT INTO "pair_count" VALUES(1,20234,43,37,1);
INSERT INTO "pair_count" VALUES(1,20234,43,38,2);
INSERT INTO "pair_count" VALUES(1,20234,43,39,1);
INSERT INTO "pair_count" VALUES(1,20234,43,48,1);
INSERT INTO "pair_count" VALUES(1,20234,43,49,1);
INSERT INTO "pair_count" VALUES(1,20234,43,52,2);
INSERT INTO "pair_count" VALUES(1,20234,43,55,1);
INSERT INTO "pair_count" VALUES(1,20234,43,56,1);
INSERT INTO "pair_count" VALUES(1,20234,46,27,2);
INSERT INTO "pair_count" VALUES(1,20234,46,31,2);
INSERT INTO "pair_count" VALUES(1,20234,46,33,2);
INSERT INTO "pair_count" VALUES(1,20234,46,34,2);
INSERT INTO "pair_count" VALUES(1,20234,46,38,2);
INSERT INTO "pair_count" VALUES(1,20234,46,52,2);
INSERT INTO "pair_count" VALUES(1,20234,46,54,2);
INSERT INTO "pair_count" VALUES(1,20234,48,27,2);
INSERT INTO "pair_count" VALUES(1,20234,48,37,2);
INSERT INTO "pair_count" VALUES(1,20234,48,38,2);
INSERT INTO "pair_count" VALUES(1,20234,48,39,1);
INSERT INTO "pair_count" VALUES(1,20234,48,43,1);
INSERT INTO "pair_count" VALUES(1,20234,48,51,1);
INSERT INTO "pair_count" VALUES(1,20234,48,52,2);
INSERT INTO "pair_count" VALUES(1,20234,48,54,1);
INSERT INTO "pair_count" VALUES(1,20234,48,56,2);
INSERT INTO "pair_count" VALUES(1,20234,49,27,1);
INSERT INTO "pair_count" VALUES(1,20234,49,28,1);
INSERT INTO "pair_count" VALUES(1,20234,49,30,1);
INSERT INTO "pair_count" VALUES(1,20234,49,38,1);
INSERT INTO "pair_count" VALUES(1,20234,49,43,1);
INSERT INTO "pair_count" VALUES(1,20234,49,52,1);
INSERT INTO "pair_count" VALUES(1,20234,49,55,1);
INSERT INTO "pair_count" VALUES(1,20234,51,27,1);
INSERT INTO "pair_count" VALUES(1,20234,51,37,1);
INSERT INTO "pair_count" VALUES(1,20234,51,38,1);
INSERT INTO "pair_count" VALUES(1,20234,51,48,1);
INSERT INTO "pair_count" VALUES(1,20234,51,52,1);
INSERT INTO "pair_count" VALUES(1,20234,51,54,1);
INSERT INTO "pair_count" VALUES(1,20234,51,56,1);
INSERT INTO "pair_count" VALUES(1,20234,54,27,3);
INSERT INTO "pair_count" VALUES(1,20234,54,31,2);
INSERT INTO "pair_count" VALUES(1,20234,54,33,2);
INSERT INTO "pair_count" VALUES(1,20234,54,34,2);
INSERT INTO "pair_count" VALUES(1,20234,54,37,1);
INSERT INTO "pair_count" VALUES(1,20234,54,38,3);
INSERT INTO "pair_count" VALUES(1,20234,54,46,2);
INSERT INTO "pair_count" VALUES(1,20234,54,48,1);
INSERT INTO "pair_count" VALUES(1,20234,54,51,1);
INSERT INTO "pair_count" VALUES(1,20234,54,52,3);
INSERT INTO "pair_count" VALUES(1,20234,54,56,1);
INSERT INTO "pair_count" VALUES(1,20234,55,27,1);
INSERT INTO "pair_count" VALUES(1,20234,55,28,1);
INSERT INTO "pair_count" VALUES(1,20234,55,30,1);
INSERT INTO "pair_count" VALUES(1,20234,55,38,1);
INSERT INTO "pair_count" VALUES(1,20234,55,43,1);
INSERT INTO "pair_count" VALUES(1,20234,55,49,1);
INSERT INTO "pair_count" VALUES(1,20234,55,52,1);
INSERT INTO "pair_count" VALUES(1,20234,56,27,2);
INSERT INTO "pair_count" VALUES(1,20234,56,37,2);
INSERT INTO "pair_count" VALUES(1,20234,56,38,2);
INSERT INTO "pair_count" VALUES(1,20234,56,39,1);
INSERT INTO "pair_count" VALUES(1,20234,56,43,1);
INSERT INTO "pair_count" VALUES(1,20234,56,48,2);
INSERT INTO "pair_count" VALUES(1,20234,56,51,1);
INSERT INTO "pair_count" VALUES(1,20234,56,52,2);
INSERT INTO "pair_count" VALUES(1,20234,56,54,1);
INSERT INTO "pair_count" VALUES(1,20392,24,27,1);
INSERT INTO "pair_count" VALUES(1,20392,24,35,1);
INSERT INTO "pair_count" VALUES(1,20392,24,38,1);
INSERT INTO "pair_count" VALUES(1,20392,24,52,1);
INSERT INTO "pair_count" VALUES(1,20392,24,54,1);
INSERT INTO "pair_count" VALUES(1,20392,24,60,1);
INSERT INTO "pair_count" VALUES(1,20392,24,63,1);
INSERT INTO "pair_count" VALUES(1,20392,26,27,1);
INSERT INTO "pair_count" VALUES(1,20392,26,30,1);
INSERT INTO "pair_count" VALUES(1,20392,26,38,1);
INSERT INTO "pair_count" VALUES(1,20392,26,49,1);
INSERT INTO "pair_count" VALUES(1,20392,26,52,1);
INSERT INTO "pair_count" VALUES(1,20392,26,54,1);
INSERT INTO "pair_count" VALUES(1,20392,26,55,1);
INSERT INTO "pair_count" VALUES(1,20392,27,24,1);
INSERT INTO "pair_count" VALUES(1,20392,27,26,1);
INSERT INTO "pair_count" VALUES(1,20392,27,30,2);
INSERT INTO "pair_count" VALUES(1,20392,27,33,1);
INSERT INTO "pair_count" VALUES(1,20392,27,34,1);
INSERT INTO "pair_count" VALUES(1,20392,27,35,1);
INSERT INTO "pair_count" VALUES(1,20392,27,38,5);
INSERT INTO "pair_count" VALUES(1,20392,27,39,1);
INSERT INTO "pair_count" VALUES(1,20392,27,40,1);
INSERT INTO "pair_count" VALUES(1,20392,27,43,2);
INSERT INTO "pair_count" VALUES(1,20392,27,46,1);
INSERT INTO "pair_count" VALUES(1,20392,27,49,2);
INSERT INTO "pair_count" VALUES(1,20392,27,52,5);
INSERT INTO "pair_count" VALUES(1,20392,27,54,3);
INSERT INTO "pair_count" VALUES(1,20392,27,55,2);
INSERT INTO "pair_count" VALUES(1,20392,27,56,3);
INSERT INTO "pair_count" VALUES(1,20392,27,60,2);
INSERT INTO "pair_count" VALUES(1,20392,27,63,1);
INSERT INTO "pair_count" VALUES(1,20392,30,26,1);
INSERT INTO "pair_count" VALUES(1,20392,30,27,2);
INSERT INTO "pair_count" VALUES(1,20392,30,38,2);
INSERT INTO "pair_count" VALUES(1,20392,30,43,1);
INSERT INTO "pair_count" VALUES(1,20392,30,49,2);
INSERT INTO "pair_count" VALUES(1,20392,30,52,2);
INSERT INTO "pair_count" VALUES(1,20392,30,54,1);
INSERT INTO "pair_count" VALUES(1,20392,30,55,2);
INSERT INTO "pair_count" VALUES(1,20392,30,56,1);
INSERT INTO "pair_count" VALUES(1,20392,33,27,1);
INSERT INTO "pair_count" VALUES(1,20392,33,34,1);
INSERT INTO "pair_count" VALUES(1,20392,33,38,1);
INSERT INTO "pair_count" VALUES(1,20392,33,46,1);
INSERT INTO "pair_count" VALUES(1,20392,33,52,1);
INSERT INTO "pair_count" VALUES(1,20392,33,54,1);
INSERT INTO "pair_count" VALUES(1,20392,33,56,1);
INSERT INTO "pair_count" VALUES(1,20392,34,27,1);
INSERT INTO "pair_count" VALUES(1,20392,34,33,1);
INSERT INTO "pair_count" VALUES(1,20392,34,38,1);
INSERT INTO "pair_count" VALUES(1,20392,34,46,1);
INSERT INTO "pair_count" VALUES(1,20392,34,52,1);
INSERT INTO "pair_count" VALUES(1,20392,34,54,1);
INSERT INTO "pair_count" VALUES(1,20392,34,56,1);
INSERT INTO "pair_count" VALUES(1,20392,35,24,1);
INSERT INTO "pair_count" VALUES(1,20392,35,27,1);
INSERT INTO "pair_count" VALUES(1,20392,35,38,1);
INSERT INTO "pair_count" VALUES(1,20392,35,52,1);
INSERT INTO "pair_count" VALUES(1,20392,35,54,1);
INSERT INTO "pair_count" VALUES(1,20392,35,60,1);
INSERT INTO "pair_count" VALUES(1,20392,35,63,1);
INSERT INTO "pair_count" VALUES(1,20392,38,24,1);
INSERT INTO "pair_count" VALUES(1,20392,38,26,1);
INSERT INTO "pair_count" VALUES(1,20392,38,27,5);
INSERT INTO "pair_count" VALUES(1,20392,38,30,2);
INSERT INTO "pair_count" VALUES(1,20392,38,33,1);
INSERT INTO "pair_count" VALUES(1,20392,38,34,1);
INSERT INTO "pair_count" VALUES(1,20392,38,35,1);
INSERT INTO "pair_count" VALUES(1,20392,38,39,1);
INSERT INTO "pair_count" VALUES(1,20392,38,40,1);
INSERT INTO "pair_count" VALUES(1,20392,38,43,2);
INSERT INTO "pair_count" VALUES(1,20392,38,46,1);
INSERT INTO "pair_count" VALUES(1,20392,38,49,2);
INSERT INTO "pair_count" VALUES(1,20392,38,52,5);
INSERT INTO "pair_count" VALUES(1,20392,38,54,3);
INSERT INTO "pair_count" VALUES(1,20392,38,55,2);
INSERT INTO "pair_count" VALUES(1,20392,38,56,3);
INSERT INTO "pair_count" VALUES(1,20392,38,60,2);
INSERT INTO "pair_count" VALUES(1,20392,38,63,1);
INSERT INTO "pair_count" VALUES(1,20392,39,27,1);
INSERT INTO "pair_count" VALUES(1,20392,39,38,1);
INSERT INTO "pair_count" VALUES(1,20392,39,40,1);
INSERT INTO "pair_count" VALUES(1,20392,39,43,1);
INSERT INTO "pair_count" VALUES(1,20392,39,52,1);
INSERT INTO "pair_count" VALUES(1,20392,39,56,1);
INSERT INTO "pair_count" VALUES(1,20392,39,60,1);
INSERT INTO "pair_count" VALUES(1,20392,40,27,1);
INSERT INTO "pair_count" VALUES(1,20392,40,38,1);
INSERT INTO "pair_count" VALUES(1,20392,40,39,1);
INSERT INTO "pair_count" VALUES(1,20392,40,43,1);
INSERT INTO "pair_count" VALUES(1,20392,40,52,1);
INSERT INTO "pair_count" VALUES(1,20392,40,56,1);
INSERT INTO "pair_count" VALUES(1,20392,40,60,1);
INSERT INTO "pair_count" VALUES(1,20392,43,27,2);
INSERT INTO "pair_count" VALUES(1,20392,43,30,1);
INSERT INTO "pair_count" VALUES(1,20392,43,38,2);
INSERT INTO "pair_count" VALUES(1,20392,43,39,1);
INSERT INTO "pair_count" VALUES(1,20392,43,40,1);
INSERT INTO "pair_count" VALUES(1,20392,43,49,1);
INSERT INTO "pair_count" VALUES(1,20392,43,52,2);
INSERT INTO "pair_count" VALUES(1,20392,43,55,1);
INSERT INTO "pair_count" VALUES(1,20392,43,56,2);
INSERT INTO "pair_count" VALUES(1,20392,43,60,1);
INSERT INTO "pair_count" VALUES(1,20392,46,27,1);
INSERT INTO "pair_count" VALUES(1,20392,46,33,1);
INSERT INTO "pair_count" VALUES(1,20392,46,34,1);
INSERT INTO "pair_count" VALUES(1,20392,46,38,1);
INSERT INTO "pair_count" VALUES(1,20392,46,52,1);
INSERT INTO "pair_count" VALUES(1,20392,46,54,1);
INSERT INTO "pair_count" VALUES(1,20392,46,56,1);
INSERT INTO "pair_count" VALUES(1,20392,49,26,1);
INSERT INTO "pair_count" VALUES(1,20392,49,27,2);
INSERT INTO "pair_count" VALUES(1,20392,49,30,2);
INSERT INTO "pair_count" VALUES(1,20392,49,38,2);
INSERT INTO "pair_count" VALUES(1,20392,49,43,1);
INSERT INTO "pair_count" VALUES(1,20392,49,52,2);
INSERT INTO "pair_count" VALUES(1,20392,49,54,1);
INSERT INTO "pair_count" VALUES(1,20392,49,55,2);
INSERT INTO "pair_count" VALUES(1,20392,49,56,1);
INSERT INTO "pair_count" VALUES(1,20392,54,24,1);
INSERT INTO "pair_count" VALUES(1,20392,54,26,1);
INSERT INTO "pair_count" VALUES(1,20392,54,27,3);
INSERT INTO "pair_count" VALUES(1,20392,54,30,1);
INSERT INTO "pair_count" VALUES(1,20392,54,33,1);
INSERT INTO "pair_count" VALUES(1,20392,54,34,1);
INSERT INTO "pair_count" VALUES(1,20392,54,35,1);
INSERT INTO "pair_count" VALUES(1,20392,54,38,3);
INSERT INTO "pair_count" VALUES(1,20392,54,46,1);
INSERT INTO "pair_count" VALUES(1,20392,54,49,1);
INSERT INTO "pair_count" VALUES(1,20392,54,52,3);
INSERT INTO "pair_count" VALUES(1,20392,54,55,1);
INSERT INTO "pair_count" VALUES(1,20392,54,56,1);
INSERT INTO "pair_count" VALUES(1,20392,54,60,1);
INSERT INTO "pair_count" VALUES(1,20392,54,63,1);
INSERT INTO "pair_count" VALUES(1,20392,55,26,1);
INSERT INTO "pair_count" VALUES(1,20392,55,27,2);
INSERT INTO "pair_count" VALUES(1,20392,55,30,2);
INSERT INTO "pair_count" VALUES(1,20392,55,38,2);
INSERT INTO "pair_count" VALUES(1,20392,55,43,1);
INSERT INTO "pair_count" VALUES(1,20392,55,49,2);
INSERT INTO "pair_count" VALUES(1,20392,55,52,2);
INSERT INTO "pair_count" VALUES(1,20392,55,54,1);
INSERT INTO "pair_count" VALUES(1,20392,55,56,1);
INSERT INTO "pair_count" VALUES(1,20392,56,27,3);
INSERT INTO "pair_count" VALUES(1,20392,56,30,1);
INSERT INTO "pair_count" VALUES(1,20392,56,33,1);
INSERT INTO "pair_count" VALUES(1,20392,56,34,1);
INSERT INTO "pair_count" VALUES(1,20392,56,38,3);
INSERT INTO "pair_count" VALUES(1,20392,56,39,1);
INSERT INTO "pair_count" VALUES(1,20392,56,40,1);
INSERT INTO "pair_count" VALUES(1,20392,56,43,2);
INSERT INTO "pair_count" VALUES(1,20392,56,46,1);
INSERT INTO "pair_count" VALUES(1,20392,56,49,1);
INSERT INTO "pair_count" VALUES(1,20392,56,52,3);
INSERT INTO "pair_count" VALUES(1,20392,56,54,1);
INSERT INTO "pair_count" VALUES(1,20392,56,55,1);
INSERT INTO "pair_count" VALUES(1,20392,56,60,1);
INSERT INTO "pair_count" VALUES(1,20392,60,24,1);
INSERT INTO "pair_count" VALUES(1,20392,60,27,2);
INSERT INTO "pair_count" VALUES(1,20392,60,35,1);
INSERT INTO "pair_count" VALUES(1,20392,60,38,2);
INSERT INTO "pair_count" VALUES(1,20392,60,39,1);
INSERT INTO "pair_count" VALUES(1,20392,60,40,1);
INSERT INTO "pair_count" VALUES(1,20392,60,43,1);
INSERT INTO "pair_count" VALUES(1,20392,60,52,2);
INSERT INTO "pair_count" VALUES(1,20392,60,54,1);
INSERT INTO "pair_count" VALUES(1,20392,60,56,1);
INSERT INTO "pair_count" VALUES(1,20392,60,63,1);
INSERT INTO "pair_count" VALUES(1,20392,63,24,1);
INSERT INTO "pair_count" VALUES(1,20392,63,27,1);
INSERT INTO "pair_count" VALUES(1,20392,63,35,1);
INSERT INTO "pair_count" VALUES(1,20392,63,38,1);
INSERT INTO "pair_count" VALUES(1,20392,63,52,1);
INSERT INTO "pair_count" VALUES(1,20392,63,54,1);
INSERT INTO "pair_count" VALUES(1,20392,63,60,1);
INSERT INTO "pair_count" VALUES(1,20495,24,27,1);
INSERT INTO "pair_count" VALUES(1,20495,24,38,1);
INSERT INTO "pair_count" VALUES(1,20495,24,40,1);
INSERT INTO "pair_count" VALUES(1,20495,24,52,1);
INSERT INTO "pair_count" VALUES(1,20495,24,54,1);
INSERT INTO "pair_count" VALUES(1,20495,24,60,1);
INSERT INTO "pair_count" VALUES(1,20495,24,62,1);
INSERT INTO "pair_count" VALUES(1,20495,27,24,1);
INSERT INTO "pair_count" VALUES(1,20495,27,30,2);
INSERT INTO "pair_count" VALUES(1,20495,27,32,1);
INSERT INTO "pair_count" VALUES(1,20495,27,37,1);
INSERT INTO "pair_count" VALUES(1,20495,27,38,5);
INSERT INTO "pair_count" VALUES(1,20495,27,39,1);
INSERT INTO "pair_count" VALUES(1,20495,27,40,2);
INSERT INTO "pair_count" VALUES(1,20495,27,41,1);
INSERT INTO "pair_count" VALUES(1,20495,27,43,2);
INSERT INTO "pair_count" VALUES(1,20495,27,48,1);
INSERT INTO "pair_count" VALUES(1,20495,27,49,2);
INSERT INTO "pair_count" VALUES(1,20495,27,52,5);
INSERT INTO "pair_count" VALUES(1,20495,27,53,1);
INSERT INTO "pair_count" VALUES(1,20495,27,54,3);
INSERT INTO "pair_count" VALUES(1,20495,27,55,2);
INSERT INTO "pair_count" VALUES(1,20495,27,56,2);
INSERT INTO "pair_count" VALUES(1,20495,27,59,1);
INSERT INTO "pair_count" VALUES(1,20495,27,60,1);
INSERT INTO "pair_count" VALUES(1,20495,27,62,1);
INSERT INTO "pair_count" VALUES(1,20495,30,27,2);
INSERT INTO "pair_count" VALUES(1,20495,30,38,2);
INSERT INTO "pair_count" VALUES(1,20495,30,43,1);
INSERT INTO "pair_count" VALUES(1,20495,30,49,2);
INSERT INTO "pair_count" VALUES(1,20495,30,52,2);
INSERT INTO "pair_count" VALUES(1,20495,30,54,1);
INSERT INTO "pair_count" VALUES(1,20495,30,55,2);
INSERT INTO "pair_count" VALUES(1,20495,30,56,1);
INSERT INTO "pair_count" VALUES(1,20495,30,59,1);
INSERT INTO "pair_count" VALUES(1,20495,32,27,1);
INSERT INTO "pair_count" VALUES(1,20495,32,37,1);
INSERT INTO "pair_count" VALUES(1,20495,32,38,1);
INSERT INTO "pair_count" VALUES(1,20495,32,39,1);
INSERT INTO "pair_count" VALUES(1,20495,32,43,1);
INSERT INTO "pair_count" VALUES(1,20495,32,48,1);
INSERT INTO "pair_count" VALUES(1,20495,32,52,1);
INSERT INTO "pair_count" VALUES(1,20495,37,27,1);
INSERT INTO "pair_count" VALUES(1,20495,37,32,1);
INSERT INTO "pair_count" VALUES(1,20495,37,38,1);
INSERT INTO "pair_count" VALUES(1,20495,37,39,1);
INSERT INTO "pair_count" VALUES(1,20495,37,43,1);
INSERT INTO "pair_count" VALUES(1,20495,37,48,1);
INSERT INTO "pair_count" VALUES(1,20495,37,52,1);
INSERT INTO "pair_count" VALUES(1,20495,38,24,1);
INSERT INTO "pair_count" VALUES(1,20495,38,27,5);
INSERT INTO "pair_count" VALUES(1,20495,38,30,2);
INSERT INTO "pair_count" VALUES(1,20495,38,32,1);
INSERT INTO "pair_count" VALUES(1,20495,38,37,1);
INSERT INTO "pair_count" VALUES(1,20495,38,39,1);
INSERT INTO "pair_count" VALUES(1,20495,38,40,2);
INSERT INTO "pair_count" VALUES(1,20495,38,41,1);
INSERT INTO "pair_count" VALUES(1,20495,38,43,2);
INSERT INTO "pair_count" VALUES(1,20495,38,48,1);
INSERT INTO "pair_count" VALUES(1,20495,38,49,2);
INSERT INTO "pair_count" VALUES(1,20495,38,52,5);
INSERT INTO "pair_count" VALUES(1,20495,38,53,1);
INSERT INTO "pair_count" VALUES(1,20495,38,54,3);
INSERT INTO "pair_count" VALUES(1,20495,38,55,2);
INSERT INTO "pair_count" VALUES(1,20495,38,56,2);
INSERT INTO "pair_count" VALUES(1,20495,38,59,1);
INSERT INTO "pair_count" VALUES(1,20495,38,60,1);
INSERT INTO "pair_count" VALUES(1,20495,38,62,1);
INSERT INTO "pair_count" VALUES(1,20495,39,27,1);
INSERT INTO "pair_count" VALUES(1,20495,39,32,1);
INSERT INTO "pair_count" VALUES(1,20495,39,37,1);
INSERT INTO "pair_count" VALUES(1,20495,39,38,1);
INSERT INTO "pair_count" VALUES(1,20495,39,43,1);
INSERT INTO "pair_count" VALUES(1,20495,39,48,1);
INSERT INTO "pair_count" VALUES(1,20495,39,52,1);
INSERT INTO "pair_count" VALUES(1,20495,40,24,1);
INSERT INTO "pair_count" VALUES(1,20495,40,27,2);
INSERT INTO "pair_count" VALUES(1,20495,40,38,2);
INSERT INTO "pair_count" VALUES(1,20495,40,41,1);
INSERT INTO "pair_count" VALUES(1,20495,40,52,2);
INSERT INTO "pair_count" VALUES(1,20495,40,53,1);
INSERT INTO "pair_count" VALUES(1,20495,40,54,2);
INSERT INTO "pair_count" VALUES(1,20495,40,56,1);
INSERT INTO "pair_count" VALUES(1,20495,40,60,1);
INSERT INTO "pair_count" VALUES(1,20495,40,62,1);
INSERT INTO "pair_count" VALUES(1,20495,41,27,1);
INSERT INTO "pair_count" VALUES(1,20495,41,38,1);
INSERT INTO "pair_count" VALUES(1,20495,41,40,1);
INSERT INTO "pair_count" VALUES(1,20495,41,52,1);
INSERT INTO "pair_count" VALUES(1,20495,41,53,1);
INSERT INTO "pair_count" VALUES(1,20495,41,54,1);
INSERT INTO "pair_count" VALUES(1,20495,41,56,1);
INSERT INTO "pair_count" VALUES(1,20495,43,27,2);
INSERT INTO "pair_count" VALUES(1,20495,43,30,1);
INSERT INTO "pair_count" VALUES(1,20495,43,32,1);
INSERT INTO "pair_count" VALUES(1,20495,43,37,1);
INSERT INTO "pair_count" VALUES(1,20495,43,38,2);
INSERT INTO "pair_count" VALUES(1,20495,43,39,1);
INSERT INTO "pair_count" VALUES(1,20495,43,48,1);
INSERT INTO "pair_count" VALUES(1,20495,43,49,1);
INSERT INTO "pair_count" VALUES(1,20495,43,52,2);
INSERT INTO "pair_count" VALUES(1,20495,43,55,1);
INSERT INTO "pair_count" VALUES(1,20495,43,56,1);
INSERT INTO "pair_count" VALUES(1,20495,48,27,1);
INSERT INTO "pair_count" VALUES(1,20495,48,32,1);
INSERT INTO "pair_count" VALUES(1,20495,48,37,1);
INSERT INTO "pair_count" VALUES(1,20495,48,38,1);
INSERT INTO "pair_count" VALUES(1,20495,48,39,1);
INSERT INTO "pair_count" VALUES(1,20495,48,43,1);
INSERT INTO "pair_count" VALUES(1,20495,48,52,1);
INSERT INTO "pair_count" VALUES(1,20495,49,27,2);
INSERT INTO "pair_count" VALUES(1,20495,49,30,2);
INSERT INTO "pair_count" VALUES(1,20495,49,38,2);
INSERT INTO "pair_count" VALUES(1,20495,49,43,1);
INSERT INTO "pair_count" VALUES(1,20495,49,52,2);
INSERT INTO "pair_count" VALUES(1,20495,49,54,1);
INSERT INTO "pair_count" VALUES(1,20495,49,55,2);
INSERT INTO "pair_count" VALUES(1,20495,49,56,1);
INSERT INTO "pair_count" VALUES(1,20495,49,59,1);
INSERT INTO "pair_count" VALUES(1,20495,53,27,1);
INSERT INTO "pair_count" VALUES(1,20495,53,38,1);
INSERT INTO "pair_count" VALUES(1,20495,53,40,1);
INSERT INTO "pair_count" VALUES(1,20495,53,41,1);
INSERT INTO "pair_count" VALUES(1,20495,53,52,1);
INSERT INTO "pair_count" VALUES(1,20495,53,54,1);
INSERT INTO "pair_count" VALUES(1,20495,53,56,1);
INSERT INTO "pair_count" VALUES(1,20495,54,24,1);
INSERT INTO "pair_count" VALUES(1,20495,54,27,3);
INSERT INTO "pair_count" VALUES(1,20495,54,30,1);
INSERT INTO "pair_count" VALUES(1,20495,54,38,3);
INSERT INTO "pair_count" VALUES(1,20495,54,40,2);
INSERT INTO "pair_count" VALUES(1,20495,54,41,1);
INSERT INTO "pair_count" VALUES(1,20495,54,49,1);
INSERT INTO "pair_count" VALUES(1,20495,54,52,3);
INSERT INTO "pair_count" VALUES(1,20495,54,53,1);
INSERT INTO "pair_count" VALUES(1,20495,54,55,1);
INSERT INTO "pair_count" VALUES(1,20495,54,56,1);
INSERT INTO "pair_count" VALUES(1,20495,54,59,1);
INSERT INTO "pair_count" VALUES(1,20495,54,60,1);
INSERT INTO "pair_count" VALUES(1,20495,54,62,1);
INSERT INTO "pair_count" VALUES(1,20495,55,27,2);
INSERT INTO "pair_count" VALUES(1,20495,55,30,2);
INSERT INTO "pair_count" VALUES(1,20495,55,38,2);
INSERT INTO "pair_count" VALUES(1,20495,55,43,1);
INSERT INTO "pair_count" VALUES(1,20495,55,49,2);
INSERT INTO "pair_count" VALUES(1,20495,55,52,2);
INSERT INTO "pair_count" VALUES(1,20495,55,54,1);
INSERT INTO "pair_count" VALUES(1,20495,55,56,1);
INSERT INTO "pair_count" VALUES(1,20495,55,59,1);
INSERT INTO "pair_count" VALUES(1,20495,56,27,2);
INSERT INTO "pair_count" VALUES(1,20495,56,30,1);
INSERT INTO "pair_count" VALUES(1,20495,56,38,2);
INSERT INTO "pair_count" VALUES(1,20495,56,40,1);
INSERT INTO "pair_count" VALUES(1,20495,56,41,1);
INSERT INTO "pair_count" VALUES(1,20495,56,43,1);
INSERT INTO "pair_count" VALUES(1,20495,56,49,1);
INSERT INTO "pair_count" VALUES(1,20495,56,52,2);
INSERT INTO "pair_count" VALUES(1,20495,56,53,1);
INSERT INTO "pair_count" VALUES(1,20495,56,54,1);
INSERT INTO "pair_count" VALUES(1,20495,56,55,1);
INSERT INTO "pair_count" VALUES(1,20495,59,27,1);
INSERT INTO "pair_count" VALUES(1,20495,59,30,1);
INSERT INTO "pair_count" VALUES(1,20495,59,38,1);
INSERT INTO "pair_count" VALUES(1,20495,59,49,1);
INSERT INTO "pair_count" VALUES(1,20495,59,52,1);
INSERT INTO "pair_count" VALUES(1,20495,59,54,1);
INSERT INTO "pair_count" VALUES(1,20495,59,55,1);
INSERT INTO "pair_count" VALUES(1,20495,60,24,1);
INSERT INTO "pair_count" VALUES(1,20495,60,27,1);
INSERT INTO "pair_count" VALUES(1,20495,60,38,1);
INSERT INTO "pair_count" VALUES(1,20495,60,40,1);
INSERT INTO "pair_count" VALUES(1,20495,60,52,1);
INSERT INTO "pair_count" VALUES(1,20495,60,54,1);
INSERT INTO "pair_count" VALUES(1,20495,60,62,1);
INSERT INTO "pair_count" VALUES(1,20495,62,24,1);
INSERT INTO "pair_count" VALUES(1,20495,62,27,1);
INSERT INTO "pair_count" VALUES(1,20495,62,38,1);
INSERT INTO "pair_count" VALUES(1,20495,62,40,1);
INSERT INTO "pair_count" VALUES(1,20495,62,52,1);
INSERT INTO "pair_count" VALUES(1,20495,62,54,1);
INSERT INTO "pair_count" VALUES(1,20495,62,60,1);
INSERT INTO "pair_count" VALUES(1,20599,24,38,2);
INSERT INTO "pair_count" VALUES(1,20599,24,40,2);
INSERT INTO "pair_count" VALUES(1,20599,24,42,2);
INSERT INTO "pair_count" VALUES(1,20599,24,44,1);
INSERT INTO "pair_count" VALUES(1,20599,24,47,2);
INSERT INTO "pair_count" VALUES(1,20599,24,52,2);
INSERT INTO "pair_count" VALUES(1,20599,24,57,1);
INSERT INTO "pair_count" VALUES(1,20599,24,60,2);
INSERT INTO "pair_count" VALUES(1,20599,26,27,1);
INSERT INTO "pair_count" VALUES(1,20599,26,36,1);
INSERT INTO "pair_count" VALUES(1,20599,26,38,1);
INSERT INTO "pair_count" VALUES(1,20599,26,40,1);
INSERT INTO "pair_count" VALUES(1,20599,26,43,1);
INSERT INTO "pair_count" VALUES(1,20599,26,52,1);
INSERT INTO "pair_count" VALUES(1,20599,26,60,1);
INSERT INTO "pair_count" VALUES(1,20599,27,26,1);
INSERT INTO "pair_count" VALUES(1,20599,27,30,1);
INSERT INTO "pair_count" VALUES(1,20599,27,36,1);
INSERT INTO "pair_count" VALUES(1,20599,27,38,2);
INSERT INTO "pair_count" VALUES(1,20599,27,40,1);
INSERT INTO "pair_count" VALUES(1,20599,27,43,2);
INSERT INTO "pair_count" VALUES(1,20599,27,49,1);
INSERT INTO "pair_count" VALUES(1,20599,27,52,2);
INSERT INTO "pair_count" VALUES(1,20599,27,55,1);
INSERT INTO "pair_count" VALUES(1,20599,27,60,1);
INSERT INTO "pair_count" VALUES(1,20599,27,61,1);
INSERT INTO "pair_count" VALUES(1,20599,29,38,1);
INSERT INTO "pair_count" VALUES(1,20599,29,40,1);
INSERT INTO "pair_count" VALUES(1,20599,29,45,1);
INSERT INTO "pair_count" VALUES(1,20599,29,47,1);
INSERT INTO "pair_count" VALUES(1,20599,29,50,1);
INSERT INTO "pair_count" VALUES(1,20599,29,52,1);
INSERT INTO "pair_count" VALUES(1,20599,29,62,1);
INSERT INTO "pair_count" VALUES(1,20599,30,27,1);
INSERT INTO "pair_count" VALUES(1,20599,30,38,1);
INSERT INTO "pair_count" VALUES(1,20599,30,43,1);
INSERT INTO "pair_count" VALUES(1,20599,30,49,1);
INSERT INTO "pair_count" VALUES(1,20599,30,52,1);
INSERT INTO "pair_count" VALUES(1,20599,30,55,1);
INSERT INTO "pair_count" VALUES(1,20599,30,61,1);
INSERT INTO "pair_count" VALUES(1,20599,36,26,1);
INSERT INTO "pair_count" VALUES(1,20599,36,27,1);
INSERT INTO "pair_count" VALUES(1,20599,36,38,1);
INSERT INTO "pair_count" VALUES(1,20599,36,40,1);
INSERT INTO "pair_count" VALUES(1,20599,36,43,1);
INSERT INTO "pair_count" VALUES(1,20599,36,52,1);
INSERT INTO "pair_count" VALUES(1,20599,36,60,1);
INSERT INTO "pair_count" VALUES(1,20599,38,24,2);
INSERT INTO "pair_count" VALUES(1,20599,38,26,1);
INSERT INTO "pair_count" VALUES(1,20599,38,27,2);
INSERT INTO "pair_count" VALUES(1,20599,38,29,1);
INSERT INTO "pair_count" VALUES(1,20599,38,30,1);
INSERT INTO "pair_count" VALUES(1,20599,38,36,1);
INSERT INTO "pair_count" VALUES(1,20599,38,40,4);
INSERT INTO "pair_count" VALUES(1,20599,38,42,2);
INSERT INTO "pair_count" VALUES(1,20599,38,43,2);
INSERT INTO "pair_count" VALUES(1,20599,38,44,1);
INSERT INTO "pair_count" VALUES(1,20599,38,45,1);
INSERT INTO "pair_count" VALUES(1,20599,38,47,3);
INSERT INTO "pair_count" VALUES(1,20599,38,49,1);
INSERT INTO "pair_count" VALUES(1,20599,38,50,1);
INSERT INTO "pair_count" VALUES(1,20599,38,52,5);
INSERT INTO "pair_count" VALUES(1,20599,38,55,1);
INSERT INTO "pair_count" VALUES(1,20599,38,57,1);
INSERT INTO "pair_count" VALUES(1,20599,38,60,3);
INSERT INTO "pair_count" VALUES(1,20599,38,61,1);
INSERT INTO "pair_count" VALUES(1,20599,38,62,1);
INSERT INTO "pair_count" VALUES(1,20599,40,24,2);
INSERT INTO "pair_count" VALUES(1,20599,40,26,1);
INSERT INTO "pair_count" VALUES(1,20599,40,27,1);
INSERT INTO "pair_count" VALUES(1,20599,40,29,1);
INSERT INTO "pair_count" VALUES(1,20599,40,36,1);
INSERT INTO "pair_count" VALUES(1,20599,40,38,4);
INSERT INTO "pair_count" VALUES(1,20599,40,42,2);
INSERT INTO "pair_count" VALUES(1,20599,40,43,1);
INSERT INTO "pair_count" VALUES(1,20599,40,44,1);
INSERT INTO "pair_count" VALUES(1,20599,40,45,1);
INSERT INTO "pair_count" VALUES(1,20599,40,47,3);
INSERT INTO "pair_count" VALUES(1,20599,40,50,1);
INSERT INTO "pair_count" VALUES(1,20599,40,52,4);
INSERT INTO "pair_count" VALUES(1,20599,40,57,1);
INSERT INTO "pair_count" VALUES(1,20599,40,60,3);
INSERT INTO "pair_count" VALUES(1,20599,40,62,1);
INSERT INTO "pair_count" VALUES(1,20599,42,24,2);
INSERT INTO "pair_count" VALUES(1,20599,42,38,2);
INSERT INTO "pair_count" VALUES(1,20599,42,40,2);
INSERT INTO "pair_count" VALUES(1,20599,42,44,1);
INSERT INTO "pair_count" VALUES(1,20599,42,47,2);
INSERT INTO "pair_count" VALUES(1,20599,42,52,2);
INSERT INTO "pair_count" VALUES(1,20599,42,57,1);
INSERT INTO "pair_count" VALUES(1,20599,42,60,2);
INSERT INTO "pair_count" VALUES(1,20599,43,26,1);
INSERT INTO "pair_count" VALUES(1,20599,43,27,2);
INSERT INTO "pair_count" VALUES(1,20599,43,30,1);
INSERT INTO "pair_count" VALUES(1,20599,43,36,1);
INSERT INTO "pair_count" VALUES(1,20599,43,38,2);
INSERT INTO "pair_count" VALUES(1,20599,43,40,1);
INSERT INTO "pair_count" VALUES(1,20599,43,49,1);
INSERT INTO "pair_count" VALUES(1,20599,43,52,2);
INSERT INTO "pair_count" VALUES(1,20599,43,55,1);
INSERT INTO "pair_count" VALUES(1,20599,43,60,1);
INSERT INTO "pair_count" VALUES(1,20599,43,61,1);
INSERT INTO "pair_count" VALUES(1,20599,44,24,1);
INSERT INTO "pair_count" VALUES(1,20599,44,38,1);
INSERT INTO "pair_count" VALUES(1,20599,44,40,1);
INSERT INTO "pair_count" VALUES(1,20599,44,42,1);
INSERT INTO "pair_count" VALUES(1,20599,44,47,1);
INSERT INTO "pair_count" VALUES(1,20599,44,52,1);
INSERT INTO "pair_count" VALUES(1,20599,44,60,1);
INSERT INTO "pair_count" VALUES(1,20599,45,29,1);
INSERT INTO "pair_count" VALUES(1,20599,45,38,1);
INSERT INTO "pair_count" VALUES(1,20599,45,40,1);
INSERT INTO "pair_count" VALUES(1,20599,45,47,1);
INSERT INTO "pair_count" VALUES(1,20599,45,50,1);
INSERT INTO "pair_count" VALUES(1,20599,45,52,1);
INSERT INTO "pair_count" VALUES(1,20599,45,62,1);
INSERT INTO "pair_count" VALUES(1,20599,47,24,2);
INSERT INTO "pair_count" VALUES(1,20599,47,29,1);
INSERT INTO "pair_count" VALUES(1,20599,47,38,3);
INSERT INTO "pair_count" VALUES(1,20599,47,40,3);
INSERT INTO "pair_count" VALUES(1,20599,47,42,2);
INSERT INTO "pair_count" VALUES(1,20599,47,44,1);
INSERT INTO "pair_count" VALUES(1,20599,47,45,1);
INSERT INTO "pair_count" VALUES(1,20599,47,50,1);
INSERT INTO "pair_count" VALUES(1,20599,47,52,3);
INSERT INTO "pair_count" VALUES(1,20599,47,57,1);
INSERT INTO "pair_count" VALUES(1,20599,47,60,2);
INSERT INTO "pair_count" VALUES(1,20599,47,62,1);
INSERT INTO "pair_count" VALUES(1,20599,49,27,1);
INSERT INTO "pair_count" VALUES(1,20599,49,30,1);
INSERT INTO "pair_count" VALUES(1,20599,49,38,1);
INSERT INTO "pair_count" VALUES(1,20599,49,43,1);
INSERT INTO "pair_count" VALUES(1,20599,49,52,1);
INSERT INTO "pair_count" VALUES(1,20599,49,55,1);
INSERT INTO "pair_count" VALUES(1,20599,49,61,1);
INSERT INTO "pair_count" VALUES(1,20599,50,29,1);
INSERT INTO "pair_count" VALUES(1,20599,50,38,1);
INSERT INTO "pair_count" VALUES(1,20599,50,40,1);
INSERT INTO "pair_count" VALUES(1,20599,50,45,1);
INSERT INTO "pair_count" VALUES(1,20599,50,47,1);
INSERT INTO "pair_count" VALUES(1,20599,50,52,1);
INSERT INTO "pair_count" VALUES(1,20599,50,62,1);
INSERT INTO "pair_count" VALUES(1,20599,55,27,1);
INSERT INTO "pair_count" VALUES(1,20599,55,30,1);
INSERT INTO "pair_count" VALUES(1,20599,55,38,1);
INSERT INTO "pair_count" VALUES(1,20599,55,43,1);
INSERT INTO "pair_count" VALUES(1,20599,55,49,1);
INSERT INTO "pair_count" VALUES(1,20599,55,52,1);
INSERT INTO "pair_count" VALUES(1,20599,55,61,1);
INSERT INTO "pair_count" VALUES(1,20599,57,24,1);
INSERT INTO "pair_count" VALUES(1,20599,57,38,1);
INSERT INTO "pair_count" VALUES(1,20599,57,40,1);
INSERT INTO "pair_count" VALUES(1,20599,57,42,1);
INSERT INTO "pair_count" VALUES(1,20599,57,47,1);
INSERT INTO "pair_count" VALUES(1,20599,57,52,1);
INSERT INTO "pair_count" VALUES(1,20599,57,60,1);
INSERT INTO "pair_count" VALUES(1,20599,60,24,2);
INSERT INTO "pair_count" VALUES(1,20599,60,26,1);
INSERT INTO "pair_count" VALUES(1,20599,60,27,1);
INSERT INTO "pair_count" VALUES(1,20599,60,36,1);
INSERT INTO "pair_count" VALUES(1,20599,60,38,3);
INSERT INTO "pair_count" VALUES(1,20599,60,40,3);
INSERT INTO "pair_count" VALUES(1,20599,60,42,2);
INSERT INTO "pair_count" VALUES(1,20599,60,43,1);
INSERT INTO "pair_count" VALUES(1,20599,60,44,1);
INSERT INTO "pair_count" VALUES(1,20599,60,47,2);
INSERT INTO "pair_count" VALUES(1,20599,60,52,3);
INSERT INTO "pair_count" VALUES(1,20599,60,57,1);
INSERT INTO "pair_count" VALUES(1,20599,61,27,1);
INSERT INTO "pair_count" VALUES(1,20599,61,30,1);
INSERT INTO "pair_count" VALUES(1,20599,61,38,1);
INSERT INTO "pair_count" VALUES(1,20599,61,43,1);
INSERT INTO "pair_count" VALUES(1,20599,61,49,1);
INSERT INTO "pair_count" VALUES(1,20599,61,52,1);
INSERT INTO "pair_count" VALUES(1,20599,61,55,1);
INSERT INTO "pair_count" VALUES(1,20599,62,29,1);
INSERT INTO "pair_count" VALUES(1,20599,62,38,1);
INSERT INTO "pair_count" VALUES(1,20599,62,40,1);
INSERT INTO "pair_count" VALUES(1,20599,62,45,1);
INSERT INTO "pair_count" VALUES(1,20599,62,47,1);
INSERT INTO "pair_count" VALUES(1,20599,62,50,1);
INSERT INTO "pair_count" VALUES(1,20599,62,52,1);
INSERT INTO "pair_count" VALUES(1,20703,25,27,2);
INSERT INTO "pair_count" VALUES(1,20703,25,30,1);
INSERT INTO "pair_count" VALUES(1,20703,25,36,1);
INSERT INTO "pair_count" VALUES(1,20703,25,38,2);
INSERT INTO "pair_count" VALUES(1,20703,25,40,1);
INSERT INTO "pair_count" VALUES(1,20703,25,43,2);
INSERT INTO "pair_count" VALUES(1,20703,25,49,1);
INSERT INTO "pair_count" VALUES(1,20703,25,52,2);
INSERT INTO "pair_count" VALUES(1,20703,25,55,1);
INSERT INTO "pair_count" VALUES(1,20703,25,60,1);
INSERT INTO "pair_count" VALUES(1,20703,27,25,2);
INSERT INTO "pair_count" VALUES(1,20703,27,30,1);
INSERT INTO "pair_count" VALUES(1,20703,27,36,1);
INSERT INTO "pair_count" VALUES(1,20703,27,37,1);
INSERT INTO "pair_count" VALUES(1,20703,27,38,4);
INSERT INTO "pair_count" VALUES(1,20703,27,39,2);
INSERT INTO "pair_count" VALUES(1,20703,27,40,2);
INSERT INTO "pair_count" VALUES(1,20703,27,42,1);
INSERT INTO "pair_count" VALUES(1,20703,27,43,4);
INSERT INTO "pair_count" VALUES(1,20703,27,48,1);
INSERT INTO "pair_count" VALUES(1,20703,27,49,1);
INSERT INTO "pair_count" VALUES(1,20703,27,50,1);
INSERT INTO "pair_count" VALUES(1,20703,27,52,4);
INSERT INTO "pair_count" VALUES(1,20703,27,55,1);
INSERT INTO "pair_count" VALUES(1,20703,27,56,1);
INSERT INTO "pair_count" VALUES(1,20703,27,60,1);
INSERT INTO "pair_count" VALUES(1,20703,29,38,1);
INSERT INTO "pair_count" VALUES(1,20703,29,40,1);
INSERT INTO "pair_count" VALUES(1,20703,29,45,1);
INSERT INTO "pair_count" VALUES(1,20703,29,47,1);
INSERT INTO "pair_count" VALUES(1,20703,29,50,1);
INSERT INTO "pair_count" VALUES(1,20703,29,52,1);
INSERT INTO "pair_count" VALUES(1,20703,29,62,1);
INSERT INTO "pair_count" VALUES(1,20703,30,25,1);
INSERT INTO "pair_count" VALUES(1,20703,30,27,1);
INSERT INTO "pair_count" VALUES(1,20703,30,38,1);
INSERT INTO "pair_count" VALUES(1,20703,30,43,1);
INSERT INTO "pair_count" VALUES(1,20703,30,49,1);
INSERT INTO "pair_count" VALUES(1,20703,30,52,1);
INSERT INTO "pair_count" VALUES(1,20703,30,55,1);
INSERT INTO "pair_count" VALUES(1,20703,36,25,1);
INSERT INTO "pair_count" VALUES(1,20703,36,27,1);
INSERT INTO "pair_count" VALUES(1,20703,36,38,1);
INSERT INTO "pair_count" VALUES(1,20703,36,40,1);
INSERT INTO "pair_count" VALUES(1,20703,36,43,1);
INSERT INTO "pair_count" VALUES(1,20703,36,52,1);
INSERT INTO "pair_count" VALUES(1,20703,36,60,1);
INSERT INTO "pair_count" VALUES(1,20703,37,27,1);
INSERT INTO "pair_count" VALUES(1,20703,37,38,1);
INSERT INTO "pair_count" VALUES(1,20703,37,39,1);
INSERT INTO "pair_count" VALUES(1,20703,37,43,1);
INSERT INTO "pair_count" VALUES(1,20703,37,48,1);
INSERT INTO "pair_count" VALUES(1,20703,37,52,1);
INSERT INTO "pair_count" VALUES(1,20703,37,56,1);
INSERT INTO "pair_count" VALUES(1,20703,38,25,2);
INSERT INTO "pair_count" VALUES(1,20703,38,27,4);
INSERT INTO "pair_count" VALUES(1,20703,38,29,1);
INSERT INTO "pair_count" VALUES(1,20703,38,30,1);
INSERT INTO "pair_count" VALUES(1,20703,38,36,1);
INSERT INTO "pair_count" VALUES(1,20703,38,37,1);
INSERT INTO "pair_count" VALUES(1,20703,38,39,2);
INSERT INTO "pair_count" VALUES(1,20703,38,40,3);
INSERT INTO "pair_count" VALUES(1,20703,38,42,1);
INSERT INTO "pair_count" VALUES(1,20703,38,43,4);
INSERT INTO "pair_count" VALUES(1,20703,38,45,1);
INSERT INTO "pair_count" VALUES(1,20703,38,47,1);
INSERT INTO "pair_count" VALUES(1,20703,38,48,1);
INSERT INTO "pair_count" VALUES(1,20703,38,49,1);
INSERT INTO "pair_count" VALUES(1,20703,38,50,2);
INSERT INTO "pair_count" VALUES(1,20703,38,52,5);
INSERT INTO "pair_count" VALUES(1,20703,38,55,1);
INSERT INTO "pair_count" VALUES(1,20703,38,56,1);
INSERT INTO "pair_count" VALUES(1,20703,38,60,1);
INSERT INTO "pair_count" VALUES(1,20703,38,62,1);
INSERT INTO "pair_count" VALUES(1,20703,39,27,2);
INSERT INTO "pair_count" VALUES(1,20703,39,37,1);
INSERT INTO "pair_count" VALUES(1,20703,39,38,2);
INSERT INTO "pair_count" VALUES(1,20703,39,40,1);
INSERT INTO "pair_count" VALUES(1,20703,39,42,1);
INSERT INTO "pair_count" VALUES(1,20703,39,43,2);
INSERT INTO "pair_count" VALUES(1,20703,39,48,1);
INSERT INTO "pair_count" VALUES(1,20703,39,50,1);
INSERT INTO "pair_count" VALUES(1,20703,39,52,2);
INSERT INTO "pair_count" VALUES(1,20703,39,56,1);
INSERT INTO "pair_count" VALUES(1,20703,40,25,1);
INSERT INTO "pair_count" VALUES(1,20703,40,27,2);
INSERT INTO "pair_count" VALUES(1,20703,40,29,1);
INSERT INTO "pair_count" VALUES(1,20703,40,36,1);
INSERT INTO "pair_count" VALUES(1,20703,40,38,3);
INSERT INTO "pair_count" VALUES(1,20703,40,39,1);
INSERT INTO "pair_count" VALUES(1,20703,40,42,1);
INSERT INTO "pair_count" VALUES(1,20703,40,43,2);
INSERT INTO "pair_count" VALUES(1,20703,40,45,1);
INSERT INTO "pair_count" VALUES(1,20703,40,47,1);
INSERT INTO "pair_count" VALUES(1,20703,40,50,2);
INSERT INTO "pair_count" VALUES(1,20703,40,52,3);
INSERT INTO "pair_count" VALUES(1,20703,40,60,1);
INSERT INTO "pair_count" VALUES(1,20703,40,62,1);
INSERT INTO "pair_count" VALUES(1,20703,42,27,1);
INSERT INTO "pair_count" VALUES(1,20703,42,38,1);
INSERT INTO "pair_count" VALUES(1,20703,42,39,1);
INSERT INTO "pair_count" VALUES(1,20703,42,40,1);
INSERT INTO "pair_count" VALUES(1,20703,42,43,1);
INSERT INTO "pair_count" VALUES(1,20703,42,50,1);
INSERT INTO "pair_count" VALUES(1,20703,42,52,1);
INSERT INTO "pair_count" VALUES(1,20703,43,25,2);
INSERT INTO "pair_count" VALUES(1,20703,43,27,4);
INSERT INTO "pair_count" VALUES(1,20703,43,30,1);
INSERT INTO "pair_count" VALUES(1,20703,43,36,1);
INSERT INTO "pair_count" VALUES(1,20703,43,37,1);
INSERT INTO "pair_count" VALUES(1,20703,43,38,4);
INSERT INTO "pair_count" VALUES(1,20703,43,39,2);
INSERT INTO "pair_count" VALUES(1,20703,43,40,2);
INSERT INTO "pair_count" VALUES(1,20703,43,42,1);
INSERT INTO "pair_count" VALUES(1,20703,43,48,1);
INSERT INTO "pair_count" VALUES(1,20703,43,49,1);
INSERT INTO "pair_count" VALUES(1,20703,43,50,1);
INSERT INTO "pair_count" VALUES(1,20703,43,52,4);
INSERT INTO "pair_count" VALUES(1,20703,43,55,1);
INSERT INTO "pair_count" VALUES(1,20703,43,56,1);
INSERT INTO "pair_count" VALUES(1,20703,43,60,1);
INSERT INTO "pair_count" VALUES(1,20703,45,29,1);
INSERT INTO "pair_count" VALUES(1,20703,45,38,1);
INSERT INTO "pair_count" VALUES(1,20703,45,40,1);
INSERT INTO "pair_count" VALUES(1,20703,45,47,1);
INSERT INTO "pair_count" VALUES(1,20703,45,50,1);
INSERT INTO "pair_count" VALUES(1,20703,45,52,1);
INSERT INTO "pair_count" VALUES(1,20703,45,62,1);
INSERT INTO "pair_count" VALUES(1,20703,47,29,1);
INSERT INTO "pair_count" VALUES(1,20703,47,38,1);
INSERT INTO "pair_count" VALUES(1,20703,47,40,1);
INSERT INTO "pair_count" VALUES(1,20703,47,45,1);
INSERT INTO "pair_count" VALUES(1,20703,47,50,1);
INSERT INTO "pair_count" VALUES(1,20703,47,52,1);
INSERT INTO "pair_count" VALUES(1,20703,47,62,1);
INSERT INTO "pair_count" VALUES(1,20703,48,27,1);
INSERT INTO "pair_count" VALUES(1,20703,48,37,1);
INSERT INTO "pair_count" VALUES(1,20703,48,38,1);
INSERT INTO "pair_count" VALUES(1,20703,48,39,1);
INSERT INTO "pair_count" VALUES(1,20703,48,43,1);
INSERT INTO "pair_count" VALUES(1,20703,48,52,1);
INSERT INTO "pair_count" VALUES(1,20703,48,56,1);
INSERT INTO "pair_count" VALUES(1,20703,49,25,1);
INSERT INTO "pair_count" VALUES(1,20703,49,27,1);
INSERT INTO "pair_count" VALUES(1,20703,49,30,1);
INSERT INTO "pair_count" VALUES(1,20703,49,38,1);
INSERT INTO "pair_count" VALUES(1,20703,49,43,1);
INSERT INTO "pair_count" VALUES(1,20703,49,52,1);
INSERT INTO "pair_count" VALUES(1,20703,49,55,1);
INSERT INTO "pair_count" VALUES(1,20703,50,27,1);
INSERT INTO "pair_count" VALUES(1,20703,50,29,1);
INSERT INTO "pair_count" VALUES(1,20703,50,38,2);
INSERT INTO "pair_count" VALUES(1,20703,50,39,1);
INSERT INTO "pair_count" VALUES(1,20703,50,40,2);
INSERT INTO "pair_count" VALUES(1,20703,50,42,1);
INSERT INTO "pair_count" VALUES(1,20703,50,43,1);
INSERT INTO "pair_count" VALUES(1,20703,50,45,1);
INSERT INTO "pair_count" VALUES(1,20703,50,47,1);
INSERT INTO "pair_count" VALUES(1,20703,50,52,2);
INSERT INTO "pair_count" VALUES(1,20703,50,62,1);
INSERT INTO "pair_count" VALUES(1,20703,55,25,1);
INSERT INTO "pair_count" VALUES(1,20703,55,27,1);
INSERT INTO "pair_count" VALUES(1,20703,55,30,1);
INSERT INTO "pair_count" VALUES(1,20703,55,38,1);
INSERT INTO "pair_count" VALUES(1,20703,55,43,1);
INSERT INTO "pair_count" VALUES(1,20703,55,49,1);
INSERT INTO "pair_count" VALUES(1,20703,55,52,1);
INSERT INTO "pair_count" VALUES(1,20703,56,27,1);
INSERT INTO "pair_count" VALUES(1,20703,56,37,1);
INSERT INTO "pair_count" VALUES(1,20703,56,38,1);
INSERT INTO "pair_count" VALUES(1,20703,56,39,1);
INSERT INTO "pair_count" VALUES(1,20703,56,43,1);
INSERT INTO "pair_count" VALUES(1,20703,56,48,1);
INSERT INTO "pair_count" VALUES(1,20703,56,52,1);
INSERT INTO "pair_count" VALUES(1,20703,60,25,1);
INSERT INTO "pair_count" VALUES(1,20703,60,27,1);
INSERT INTO "pair_count" VALUES(1,20703,60,36,1);
INSERT INTO "pair_count" VALUES(1,20703,60,38,1);
INSERT INTO "pair_count" VALUES(1,20703,60,40,1);
INSERT INTO "pair_count" VALUES(1,20703,60,43,1);
INSERT INTO "pair_count" VALUES(1,20703,60,52,1);
INSERT INTO "pair_count" VALUES(1,20703,62,29,1);
INSERT INTO "pair_count" VALUES(1,20703,62,38,1);
INSERT INTO "pair_count" VALUES(1,20703,62,40,1);
INSERT INTO "pair_count" VALUES(1,20703,62,45,1);
INSERT INTO "pair_count" VALUES(1,20703,62,47,1);
INSERT INTO "pair_count" VALUES(1,20703,62,50,1);
INSERT INTO "pair_count" VALUES(1,20703,62,52,1);
INSERT INTO "pair_count" VALUES(2,20258,1,2,1);
INSERT INTO "pair_count" VALUES(2,20258,1,6,1);
INSERT INTO "pair_count" VALUES(2,20258,1,10,1);
INSERT INTO "pair_count" VALUES(2,20258,1,14,1);
INSERT INTO "pair_count" VALUES(2,20258,1,17,1);
INSERT INTO "pair_count" VALUES(2,20258,1,19,1);
INSERT INTO "pair_count" VALUES(2,20258,1,23,1);
INSERT INTO "pair_count" VALUES(2,20258,2,1,1);
INSERT INTO "pair_count" VALUES(2,20258,2,3,1);
INSERT INTO "pair_count" VALUES(2,20258,2,6,2);
INSERT INTO "pair_count" VALUES(2,20258,2,9,1);
INSERT INTO "pair_count" VALUES(2,20258,2,10,3);
INSERT INTO "pair_count" VALUES(2,20258,2,11,1);
INSERT INTO "pair_count" VALUES(2,20258,2,14,2);
INSERT INTO "pair_count" VALUES(2,20258,2,17,1);
INSERT INTO "pair_count" VALUES(2,20258,2,18,2);
INSERT INTO "pair_count" VALUES(2,20258,2,19,2);
INSERT INTO "pair_count" VALUES(2,20258,2,21,1);
INSERT INTO "pair_count" VALUES(2,20258,2,22,1);
INSERT INTO "pair_count" VALUES(2,20258,2,23,3);
INSERT INTO "pair_count" VALUES(2,20258,3,2,1);
INSERT INTO "pair_count" VALUES(2,20258,3,7,2);
INSERT INTO "pair_count" VALUES(2,20258,3,8,1);
INSERT INTO "pair_count" VALUES(2,20258,3,9,1);
INSERT INTO "pair_count" VALUES(2,20258,3,10,3);
INSERT INTO "pair_count" VALUES(2,20258,3,13,2);
INSERT INTO "pair_count" VALUES(2,20258,3,14,1);
INSERT INTO "pair_count" VALUES(2,20258,3,16,1);
INSERT INTO "pair_count" VALUES(2,20258,3,18,2);
INSERT INTO "pair_count" VALUES(2,20258,3,19,3);
INSERT INTO "pair_count" VALUES(2,20258,3,21,1);
INSERT INTO "pair_count" VALUES(2,20258,3,23,3);
INSERT INTO "pair_count" VALUES(2,20258,6,1,1);
INSERT INTO "pair_count" VALUES(2,20258,6,2,2);
INSERT INTO "pair_count" VALUES(2,20258,6,10,2);
INSERT INTO "pair_count" VALUES(2,20258,6,11,1);
INSERT INTO "pair_count" VALUES(2,20258,6,14,2);
INSERT INTO "pair_count" VALUES(2,20258,6,17,1);
INSERT INTO "pair_count" VALUES(2,20258,6,18,1);
INSERT INTO "pair_count" VALUES(2,20258,6,19,1);
INSERT INTO "pair_count" VALUES(2,20258,6,22,1);
INSERT INTO "pair_count" VALUES(2,20258,6,23,2);
INSERT INTO "pair_count" VALUES(2,20258,7,3,2);
INSERT INTO "pair_count" VALUES(2,20258,7,8,1);
INSERT INTO "pair_count" VALUES(2,20258,7,10,2);
INSERT INTO "pair_count" VALUES(2,20258,7,13,2);
INSERT INTO "pair_count" VALUES(2,20258,7,14,1);
INSERT INTO "pair_count" VALUES(2,20258,7,16,1);
INSERT INTO "pair_count" VALUES(2,20258,7,18,1);
INSERT INTO "pair_count" VALUES(2,20258,7,19,2);
INSERT INTO "pair_count" VALUES(2,20258,7,23,2);
INSERT INTO "pair_count" VALUES(2,20258,8,3,1);
INSERT INTO "pair_count" VALUES(2,20258,8,7,1);
INSERT INTO "pair_count" VALUES(2,20258,8,10,1);
INSERT INTO "pair_count" VALUES(2,20258,8,13,1);
INSERT INTO "pair_count" VALUES(2,20258,8,18,1);
INSERT INTO "pair_count" VALUES(2,20258,8,19,1);
INSERT INTO "pair_count" VALUES(2,20258,8,23,1);
INSERT INTO "pair_count" VALUES(2,20258,9,2,1);
INSERT INTO "pair_count" VALUES(2,20258,9,3,1);
INSERT INTO "pair_count" VALUES(2,20258,9,10,1);
INSERT INTO "pair_count" VALUES(2,20258,9,18,1);
INSERT INTO "pair_count" VALUES(2,20258,9,19,1);
INSERT INTO "pair_count" VALUES(2,20258,9,21,1);
INSERT INTO "pair_count" VALUES(2,20258,9,23,1);
INSERT INTO "pair_count" VALUES(2,20258,11,2,1);
INSERT INTO "pair_count" VALUES(2,20258,11,6,1);
INSERT INTO "pair_count" VALUES(2,20258,11,10,1);
INSERT INTO "pair_count" VALUES(2,20258,11,14,1);
INSERT INTO "pair_count" VALUES(2,20258,11,18,1);
INSERT INTO "pair_count" VALUES(2,20258,11,22,1);
INSERT INTO "pair_count" VALUES(2,20258,11,23,1);
INSERT INTO "pair_count" VALUES(2,20258,13,3,2);
INSERT INTO "pair_count" VALUES(2,20258,13,7,2);
INSERT INTO "pair_count" VALUES(2,20258,13,8,1);
INSERT INTO "pair_count" VALUES(2,20258,13,10,2);
INSERT INTO "pair_count" VALUES(2,20258,13,14,1);
INSERT INTO "pair_count" VALUES(2,20258,13,16,1);
INSERT INTO "pair_count" VALUES(2,20258,13,18,1);
INSERT INTO "pair_count" VALUES(2,20258,13,19,2);
INSERT INTO "pair_count" VALUES(2,20258,13,23,2);
INSERT INTO "pair_count" VALUES(2,20258,14,1,1);
INSERT INTO "pair_count" VALUES(2,20258,14,2,2);
INSERT INTO "pair_count" VALUES(2,20258,14,3,1);
INSERT INTO "pair_count" VALUES(2,20258,14,6,2);
INSERT INTO "pair_count" VALUES(2,20258,14,7,1);
INSERT INTO "pair_count" VALUES(2,20258,14,10,3);
INSERT INTO "pair_count" VALUES(2,20258,14,11,1);
INSERT INTO "pair_count" VALUES(2,20258,14,13,1);
INSERT INTO "pair_count" VALUES(2,20258,14,16,1);
INSERT INTO "pair_count" VALUES(2,20258,14,17,1);
INSERT INTO "pair_count" VALUES(2,20258,14,18,1);
INSERT INTO "pair_count" VALUES(2,20258,14,19,2);
INSERT INTO "pair_count" VALUES(2,20258,14,22,1);
INSERT INTO "pair_count" VALUES(2,20258,14,23,3);
INSERT INTO "pair_count" VALUES(2,20258,16,3,1);
INSERT INTO "pair_count" VALUES(2,20258,16,7,1);
INSERT INTO "pair_count" VALUES(2,20258,16,10,1);
INSERT INTO "pair_count" VALUES(2,20258,16,13,1);
INSERT INTO "pair_count" VALUES(2,20258,16,14,1);
INSERT INTO "pair_count" VALUES(2,20258,16,19,1);
INSERT INTO "pair_count" VALUES(2,20258,16,23,1);
INSERT INTO "pair_count" VALUES(2,20258,17,1,1);
INSERT INTO "pair_count" VALUES(2,20258,17,2,1);
INSERT INTO "pair_count" VALUES(2,20258,17,6,1);
INSERT INTO "pair_count" VALUES(2,20258,17,10,1);
INSERT INTO "pair_count" VALUES(2,20258,17,14,1);
INSERT INTO "pair_count" VALUES(2,20258,17,19,1);
INSERT INTO "pair_count" VALUES(2,20258,17,23,1);
INSERT INTO "pair_count" VALUES(2,20258,18,2,2);
INSERT INTO "pair_count" VALUES(2,20258,18,3,2);
INSERT INTO "pair_count" VALUES(2,20258,18,6,1);
INSERT INTO "pair_count" VALUES(2,20258,18,7,1);
INSERT INTO "pair_count" VALUES(2,20258,18,8,1);
INSERT INTO "pair_count" VALUES(2,20258,18,9,1);
INSERT INTO "pair_count" VALUES(2,20258,18,10,3);
INSERT INTO "pair_count" VALUES(2,20258,18,11,1);
INSERT INTO "pair_count" VALUES(2,20258,18,13,1);
INSERT INTO "pair_count" VALUES(2,20258,18,14,1);
INSERT INTO "pair_count" VALUES(2,20258,18,19,2);
INSERT INTO "pair_count" VALUES(2,20258,18,21,1);
INSERT INTO "pair_count" VALUES(2,20258,18,22,1);
INSERT INTO "pair_count" VALUES(2,20258,18,23,3);
INSERT INTO "pair_count" VALUES(2,20258,19,1,1);
INSERT INTO "pair_count" VALUES(2,20258,19,2,2);
INSERT INTO "pair_count" VALUES(2,20258,19,3,3);
INSERT INTO "pair_count" VALUES(2,20258,19,6,1);
INSERT INTO "pair_count" VALUES(2,20258,19,7,2);
INSERT INTO "pair_count" VALUES(2,20258,19,8,1);
INSERT INTO "pair_count" VALUES(2,20258,19,9,1);
INSERT INTO "pair_count" VALUES(2,20258,19,10,4);
INSERT INTO "pair_count" VALUES(2,20258,19,13,2);
INSERT INTO "pair_count" VALUES(2,20258,19,14,2);
INSERT INTO "pair_count" VALUES(2,20258,19,16,1);
INSERT INTO "pair_count" VALUES(2,20258,19,17,1);
INSERT INTO "pair_count" VALUES(2,20258,19,18,2);
INSERT INTO "pair_count" VALUES(2,20258,19,21,1);
INSERT INTO "pair_count" VALUES(2,20258,19,23,4);
INSERT INTO "pair_count" VALUES(2,20258,21,2,1);
INSERT INTO "pair_count" VALUES(2,20258,21,3,1);
INSERT INTO "pair_count" VALUES(2,20258,21,9,1);
INSERT INTO "pair_count" VALUES(2,20258,21,10,1);
INSERT INTO "pair_count" VALUES(2,20258,21,18,1);
INSERT INTO "pair_count" VALUES(2,20258,21,19,1);
INSERT INTO "pair_count" VALUES(2,20258,21,23,1);
INSERT INTO "pair_count" VALUES(2,20258,22,2,1);
INSERT INTO "pair_count" VALUES(2,20258,22,6,1);
INSERT INTO "pair_count" VALUES(2,20258,22,10,1);
INSERT INTO "pair_count" VALUES(2,20258,22,11,1);
INSERT INTO "pair_count" VALUES(2,20258,22,14,1);
INSERT INTO "pair_count" VALUES(2,20258,22,18,1);
INSERT INTO "pair_count" VALUES(2,20258,22,23,1);
INSERT INTO "pair_count" VALUES(2,20258,23,1,1);
INSERT INTO "pair_count" VALUES(2,20258,23,2,3);
INSERT INTO "pair_count" VALUES(2,20258,23,3,3);
INSERT INTO "pair_count" VALUES(2,20258,23,6,2);
INSERT INTO "pair_count" VALUES(2,20258,23,7,2);
INSERT INTO "pair_count" VALUES(2,20258,23,8,1);
INSERT INTO "pair_count" VALUES(2,20258,23,9,1);
INSERT INTO "pair_count" VALUES(2,20258,23,10,5);
INSERT INTO "pair_count" VALUES(2,20258,23,11,1);
INSERT INTO "pair_count" VALUES(2,20258,23,13,2);
INSERT INTO "pair_count" VALUES(2,20258,23,14,3);
INSERT INTO "pair_count" VALUES(2,20258,23,16,1);
INSERT INTO "pair_count" VALUES(2,20258,23,17,1);
INSERT INTO "pair_count" VALUES(2,20258,23,18,3);
INSERT INTO "pair_count" VALUES(2,20258,23,19,4);
INSERT INTO "pair_count" VALUES(2,20258,23,21,1);
INSERT INTO "pair_count" VALUES(2,20258,23,22,1);
INSERT INTO "pair_count" VALUES(2,20613,1,3,1);
INSERT INTO "pair_count" VALUES(2,20613,1,10,1);
INSERT INTO "pair_count" VALUES(2,20613,1,12,1);
INSERT INTO "pair_count" VALUES(2,20613,1,13,1);
INSERT INTO "pair_count" VALUES(2,20613,1,15,1);
INSERT INTO "pair_count" VALUES(2,20613,1,20,1);
INSERT INTO "pair_count" VALUES(2,20613,1,23,1);
INSERT INTO "pair_count" VALUES(2,20613,2,3,2);
INSERT INTO "pair_count" VALUES(2,20613,2,10,2);
INSERT INTO "pair_count" VALUES(2,20613,2,11,1);
INSERT INTO "pair_count" VALUES(2,20613,2,14,2);
INSERT INTO "pair_count" VALUES(2,20613,2,16,1);
INSERT INTO "pair_count" VALUES(2,20613,2,17,1);
INSERT INTO "pair_count" VALUES(2,20613,2,18,1);
INSERT INTO "pair_count" VALUES(2,20613,2,19,1);
INSERT INTO "pair_count" VALUES(2,20613,2,22,1);
INSERT INTO "pair_count" VALUES(2,20613,2,23,2);
INSERT INTO "pair_count" VALUES(2,20613,3,1,1);
INSERT INTO "pair_count" VALUES(2,20613,3,2,2);
INSERT INTO "pair_count" VALUES(2,20613,3,4,1);
INSERT INTO "pair_count" VALUES(2,20613,3,5,1);
INSERT INTO "pair_count" VALUES(2,20613,3,7,1);
INSERT INTO "pair_count" VALUES(2,20613,3,10,4);
INSERT INTO "pair_count" VALUES(2,20613,3,11,1);
INSERT INTO "pair_count" VALUES(2,20613,3,12,1);
INSERT INTO "pair_count" VALUES(2,20613,3,13,2);
INSERT INTO "pair_count" VALUES(2,20613,3,14,3);
INSERT INTO "pair_count" VALUES(2,20613,3,15,1);
INSERT INTO "pair_count" VALUES(2,20613,3,16,1);
INSERT INTO "pair_count" VALUES(2,20613,3,17,1);
INSERT INTO "pair_count" VALUES(2,20613,3,18,1);
INSERT INTO "pair_count" VALUES(2,20613,3,19,1);
INSERT INTO "pair_count" VALUES(2,20613,3,20,1);
INSERT INTO "pair_count" VALUES(2,20613,3,22,1);
INSERT INTO "pair_count" VALUES(2,20613,3,23,4);
INSERT INTO "pair_count" VALUES(2,20613,4,3,1);
INSERT INTO "pair_count" VALUES(2,20613,4,5,2);
INSERT INTO "pair_count" VALUES(2,20613,4,6,1);
INSERT INTO "pair_count" VALUES(2,20613,4,7,2);
INSERT INTO "pair_count" VALUES(2,20613,4,10,2);
INSERT INTO "pair_count" VALUES(2,20613,4,13,2);
INSERT INTO "pair_count" VALUES(2,20613,4,14,2);
INSERT INTO "pair_count" VALUES(2,20613,4,23,2);
INSERT INTO "pair_count" VALUES(2,20613,5,3,1);
INSERT INTO "pair_count" VALUES(2,20613,5,4,2);
INSERT INTO "pair_count" VALUES(2,20613,5,6,1);
INSERT INTO "pair_count" VALUES(2,20613,5,7,2);
INSERT INTO "pair_count" VALUES(2,20613,5,10,2);
INSERT INTO "pair_count" VALUES(2,20613,5,13,2);
INSERT INTO "pair_count" VALUES(2,20613,5,14,2);
INSERT INTO "pair_count" VALUES(2,20613,5,23,2);
INSERT INTO "pair_count" VALUES(2,20613,6,4,1);
INSERT INTO "pair_count" VALUES(2,20613,6,5,1);
INSERT INTO "pair_count" VALUES(2,20613,6,7,1);
INSERT INTO "pair_count" VALUES(2,20613,6,10,1);
INSERT INTO "pair_count" VALUES(2,20613,6,13,1);
INSERT INTO "pair_count" VALUES(2,20613,6,14,1);
INSERT INTO "pair_count" VALUES(2,20613,6,23,1);
INSERT INTO "pair_count" VALUES(2,20613,7,3,1);
INSERT INTO "pair_count" VALUES(2,20613,7,4,2);
INSERT INTO "pair_count" VALUES(2,20613,7,5,2);
INSERT INTO "pair_count" VALUES(2,20613,7,6,1);
INSERT INTO "pair_count" VALUES(2,20613,7,10,2);
INSERT INTO "pair_count" VALUES(2,20613,7,13,2);
INSERT INTO "pair_count" VALUES(2,20613,7,14,2);
INSERT INTO "pair_count" VALUES(2,20613,7,23,2);
INSERT INTO "pair_count" VALUES(2,20613,11,2,1);
INSERT INTO "pair_count" VALUES(2,20613,11,3,1);
INSERT INTO "pair_count" VALUES(2,20613,11,10,1);
INSERT INTO "pair_count" VALUES(2,20613,11,14,1);
INSERT INTO "pair_count" VALUES(2,20613,11,16,1);
INSERT INTO "pair_count" VALUES(2,20613,11,22,1);
INSERT INTO "pair_count" VALUES(2,20613,11,23,1);
INSERT INTO "pair_count" VALUES(2,20613,12,1,1);
INSERT INTO "pair_count" VALUES(2,20613,12,3,1);
INSERT INTO "pair_count" VALUES(2,20613,12,10,1);
INSERT INTO "pair_count" VALUES(2,20613,12,13,1);
INSERT INTO "pair_count" VALUES(2,20613,12,15,1);
INSERT INTO "pair_count" VALUES(2,20613,12,20,1);
INSERT INTO "pair_count" VALUES(2,20613,12,23,1);
INSERT INTO "pair_count" VALUES(2,20613,13,1,1);
INSERT INTO "pair_count" VALUES(2,20613,13,3,2);
INSERT INTO "pair_count" VALUES(2,20613,13,4,2);
INSERT INTO "pair_count" VALUES(2,20613,13,5,2);
INSERT INTO "pair_count" VALUES(2,20613,13,6,1);
INSERT INTO "pair_count" VALUES(2,20613,13,7,2);
INSERT INTO "pair_count" VALUES(2,20613,13,10,3);
INSERT INTO "pair_count" VALUES(2,20613,13,12,1);
INSERT INTO "pair_count" VALUES(2,20613,13,14,2);
INSERT INTO "pair_count" VALUES(2,20613,13,15,1);
INSERT INTO "pair_count" VALUES(2,20613,13,20,1);
INSERT INTO "pair_count" VALUES(2,20613,13,23,3);
INSERT INTO "pair_count" VALUES(2,20613,14,2,2);
INSERT INTO "pair_count" VALUES(2,20613,14,3,3);
INSERT INTO "pair_count" VALUES(2,20613,14,4,2);
INSERT INTO "pair_count" VALUES(2,20613,14,5,2);
INSERT INTO "pair_count" VALUES(2,20613,14,6,1);
INSERT INTO "pair_count" VALUES(2,20613,14,7,2);
INSERT INTO "pair_count" VALUES(2,20613,14,10,4);
INSERT INTO "pair_count" VALUES(2,20613,14,11,1);
INSERT INTO "pair_count" VALUES(2,20613,14,13,2);
INSERT INTO "pair_count" VALUES(2,20613,14,16,1);
INSERT INTO "pair_count" VALUES(2,20613,14,17,1);
INSERT INTO "pair_count" VALUES(2,20613,14,18,1);
INSERT INTO "pair_count" VALUES(2,20613,14,19,1);
INSERT INTO "pair_count" VALUES(2,20613,14,22,1);
INSERT INTO "pair_count" VALUES(2,20613,14,23,4);
INSERT INTO "pair_count" VALUES(2,20613,15,1,1);
INSERT INTO "pair_count" VALUES(2,20613,15,3,1);
INSERT INTO "pair_count" VALUES(2,20613,15,10,1);
INSERT INTO "pair_count" VALUES(2,20613,15,12,1);
INSERT INTO "pair_count" VALUES(2,20613,15,13,1);
INSERT INTO "pair_count" VALUES(2,20613,15,20,1);
INSERT INTO "pair_count" VALUES(2,20613,15,23,1);
INSERT INTO "pair_count" VALUES(2,20613,16,2,1);
INSERT INTO "pair_count" VALUES(2,20613,16,3,1);
INSERT INTO "pair_count" VALUES(2,20613,16,10,1);
INSERT INTO "pair_count" VALUES(2,20613,16,11,1);
INSERT INTO "pair_count" VALUES(2,20613,16,14,1);
INSERT INTO "pair_count" VALUES(2,20613,16,22,1);
INSERT INTO "pair_count" VALUES(2,20613,16,23,1);
INSERT INTO "pair_count" VALUES(2,20613,17,2,1);
INSERT INTO "pair_count" VALUES(2,20613,17,3,1);
INSERT INTO "pair_count" VALUES(2,20613,17,10,1);
INSERT INTO "pair_count" VALUES(2,20613,17,14,1);
INSERT INTO "pair_count" VALUES(2,20613,17,18,1);
INSERT INTO "pair_count" VALUES(2,20613,17,19,1);
INSERT INTO "pair_count" VALUES(2,20613,17,23,1);
INSERT INTO "pair_count" VALUES(2,20613,18,2,1);
INSERT INTO "pair_count" VALUES(2,20613,18,3,1);
INSERT INTO "pair_count" VALUES(2,20613,18,10,1);
INSERT INTO "pair_count" VALUES(2,20613,18,14,1);
INSERT INTO "pair_count" VALUES(2,20613,18,17,1);
INSERT INTO "pair_count" VALUES(2,20613,18,19,1);
INSERT INTO "pair_count" VALUES(2,20613,18,23,1);
INSERT INTO "pair_count" VALUES(2,20613,19,2,1);
INSERT INTO "pair_count" VALUES(2,20613,19,3,1);
INSERT INTO "pair_count" VALUES(2,20613,19,10,1);
INSERT INTO "pair_count" VALUES(2,20613,19,14,1);
INSERT INTO "pair_count" VALUES(2,20613,19,17,1);
INSERT INTO "pair_count" VALUES(2,20613,19,18,1);
INSERT INTO "pair_count" VALUES(2,20613,19,23,1);
INSERT INTO "pair_count" VALUES(2,20613,20,1,1);
INSERT INTO "pair_count" VALUES(2,20613,20,3,1);
INSERT INTO "pair_count" VALUES(2,20613,20,10,1);
INSERT INTO "pair_count" VALUES(2,20613,20,12,1);
INSERT INTO "pair_count" VALUES(2,20613,20,13,1);
INSERT INTO "pair_count" VALUES(2,20613,20,15,1);
INSERT INTO "pair_count" VALUES(2,20613,20,23,1);
INSERT INTO "pair_count" VALUES(2,20613,22,2,1);
INSERT INTO "pair_count" VALUES(2,20613,22,3,1);
INSERT INTO "pair_count" VALUES(2,20613,22,10,1);
INSERT INTO "pair_count" VALUES(2,20613,22,11,1);
INSERT INTO "pair_count" VALUES(2,20613,22,14,1);
INSERT INTO "pair_count" VALUES(2,20613,22,16,1);
INSERT INTO "pair_count" VALUES(2,20613,22,23,1);
INSERT INTO "pair_count" VALUES(2,20613,23,1,1);
INSERT INTO "pair_count" VALUES(2,20613,23,2,2);
INSERT INTO "pair_count" VALUES(2,20613,23,3,4);
INSERT INTO "pair_count" VALUES(2,20613,23,4,2);
INSERT INTO "pair_count" VALUES(2,20613,23,5,2);
INSERT INTO "pair_count" VALUES(2,20613,23,6,1);
INSERT INTO "pair_count" VALUES(2,20613,23,7,2);
INSERT INTO "pair_count" VALUES(2,20613,23,10,5);
INSERT INTO "pair_count" VALUES(2,20613,23,11,1);
INSERT INTO "pair_count" VALUES(2,20613,23,12,1);
INSERT INTO "pair_count" VALUES(2,20613,23,13,3);
INSERT INTO "pair_count" VALUES(2,20613,23,14,4);
INSERT INTO "pair_count" VALUES(2,20613,23,15,1);
INSERT INTO "pair_count" VALUES(2,20613,23,16,1);
INSERT INTO "pair_count" VALUES(2,20613,23,17,1);
INSERT INTO "pair_count" VALUES(2,20613,23,18,1);
INSERT INTO "pair_count" VALUES(2,20613,23,19,1);
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
CREATE TABLE recent_visitor (    -- visitors to links with rollups on the last two counted days, and how they came
  day INTEGER NOT NULL,
  link INTEGER NOT NULL,         -- no reference: each deletion of a link would read the whole table
  visitor INTEGER NOT NULL,
  number INTEGER NOT NULL,
  referrer INTEGER NOT NULL,     -- 0: none
  campaign INTEGER NOT NULL,     -- 0: none
  PRIMARY KEY (day, link, visitor, number, referrer, campaign)
) WITHOUT ROWID;
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,10,9);
CREATE TABLE repeat (            -- answered calls of programs, which get the same answer again for a day
  digest BLOB PRIMARY KEY,       -- of the token and the key that the program chose
  request BLOB NOT NULL,         -- digest of what was asked for
  seed TEXT NOT NULL,            -- which the secret link is derived from, with the instance's key, the token and the key
  link INTEGER REFERENCES link (id) ON DELETE CASCADE,        -- what the call made or changed: a link,
  webhook INTEGER REFERENCES webhook (id) ON DELETE CASCADE,  -- or a webhook
  at INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "repeat" VALUES(X'7EDB360F06ACAEF2CC80DBA16CF563F199D347DB4443DA04DA0C8173E3F9E4ED',X'1F58B9145B24D108D7AC38887338B3EA3229833B9C1E418250343F907BFD1047','seed',1,NULL,1795348800000000);
CREATE TABLE replacement (       -- a number that a creator replaced in several links; for a day it can be put back
  creator INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,           -- the same for all links in which it was replaced together
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,       -- no reference: what no longer exists is told as kept
  old TEXT NOT NULL,             -- digits before
  new TEXT NOT NULL,             -- digits since
  PRIMARY KEY (creator, at, link, number)
) WITHOUT ROWID;
INSERT INTO "replacement" VALUES(1,1795348800000000,2,3,'442079460958','442079460959');
CREATE TABLE rollup_progress (   -- one row
  last_visit INTEGER NOT NULL    -- visits up to this id are counted
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
INSERT INTO "sharing" VALUES(1,1,X'043AA4988783F215FB3E4BDAF595FE69D3E5C6C5A828D7C5F2BA3254C38571C0','JUv7XUqn2WjEZlAG3DIR7A',1795348800000000);
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
INSERT INTO "site_day" VALUES(20772,'visit',1);
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
INSERT INTO "slug_claim" VALUES(4,X'4A5C6B5964F674214CC009F2771F1CB09BF2FEE18A47C03B9BC83536C5C4688D');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'facebook.com');
INSERT INTO "source" VALUES(2,2,'ig');
INSERT INTO "source" VALUES(3,2,'google.com');
INSERT INTO "source" VALUES(4,1,'tiktok.com');
INSERT INTO "source" VALUES(5,2,'card');
INSERT INTO "source" VALUES(6,1,'window');
INSERT INTO "source" VALUES(7,1,'instagram.com');
INSERT INTO "source" VALUES(8,1,'tiktok');
INSERT INTO "source" VALUES(9,1,'ig-story');
INSERT INTO "source" VALUES(10,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(11,1,'ig');
INSERT INTO "source" VALUES(12,1,'google.com');
INSERT INTO "source" VALUES(13,2,'facebook.com');
INSERT INTO "source" VALUES(14,2,'window');
INSERT INTO "source" VALUES(15,2,'instagram.com');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('E5D46A6A14D7',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',1,7,11,5861171888270823784,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',1,7,11,3843460624540891826,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',3,NULL,6,1473587714166851928,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',16,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',16,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',2,10,9,4326653704502583267,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',11,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',4,4,8,8138210099040280480,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',4,4,8,9134368268329406337,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',13,10,9,4397388264923469152,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',1,7,11,6212071866559670307,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',13,NULL,5,8891355758128129330,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',10,NULL,6,6063111424050294156,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',4,4,8,7249444593053361358,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',13,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',1,7,11,7806179412108496600,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',16,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',5,7,11,1362923928692310539,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',7,1,NULL,2298316501172608979,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',8,13,NULL,730841590525002355,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',11,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',15,10,9,8370751102278607730,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',5,7,11,1154805206687972086,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',12,NULL,14,2211841547007335690,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',1,7,11,204756708384291043,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',17,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',11,3,NULL,4940002570425557646,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',1,7,11,7485891644827843990,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',14,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',8,13,NULL,4446834045127918518,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',9,12,NULL,2861945616537217847,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',16,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',11,3,NULL,5776020910968830725,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',9,12,NULL,6072396433029223421,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',6,12,NULL,3228122976413122929,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',5,15,2,4931897409986070920,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',1,7,11,5805893688655883925,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',16,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',16,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',13,10,9,7905641832926506423,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',4,4,8,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995',0);
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,5587436809769281786,X'20010DB8749A9887FFD1DDC7BF06F2AD',0);
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,6,5752312574173977729,X'20010DB8A3AFCB0F2AAC933560A90FBF',0);
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
INSERT INTO "webhook" VALUES(1,'https://shop.example.com/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'79528E60C6952A6B29B39F8AB9EFBA282CB9A2CF1645A04659786A0F54A0EF11',0,NULL,1795348800000000);
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
INSERT INTO "webhook_delivery" VALUES(1,1,'link.created',4,'old',1795348800000002,1795348800000000,0,NULL,1795348800000000,NULL,'');
INSERT INTO "webhook_delivery" VALUES(2,1,'link.deleted',4,'old',1795348800000002,1795348800000000,0,NULL,1795348800000000,NULL,'');
CREATE INDEX link_old ON link (id) WHERE has_old_visits;
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
CREATE INDEX link_total_many ON link_total (visits) WHERE NOT has_rollups;
CREATE INDEX api_token_link ON api_token (link, id DESC);
CREATE INDEX repeat_at ON repeat (at);
CREATE INDEX repeat_link ON repeat (link);
CREATE INDEX repeat_webhook ON repeat (webhook);
CREATE INDEX act_unlogged ON act (id) WHERE NOT is_logged;
CREATE INDEX outbox_due ON outbox (due_at);
CREATE INDEX outbox_link ON outbox (link) WHERE link IS NOT NULL;
CREATE INDEX webhook_delivery_waiting ON webhook_delivery (webhook, place, id) WHERE done_at IS NULL;
CREATE INDEX webhook_delivery_webhook ON webhook_delivery (webhook, id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('link',4);
INSERT INTO "sqlite_sequence" VALUES('number',5);
INSERT INTO "sqlite_sequence" VALUES('webhook_delivery',2);
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
INSERT INTO "sqlite_sequence" VALUES('agent',18);
INSERT INTO "sqlite_sequence" VALUES('source',15);
INSERT INTO "sqlite_sequence" VALUES('dimension_value',63);
COMMIT;
