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
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'143F57EA8712D66B83D6DB9077C646E00BAE17CED8930A721C336EE7C8BEA7E9','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'B066931B0FA4C6FDA0E805E41364B9CADFDC9D51CCFD2ECC6B150F7D7DAA3F48','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,34,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,36,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,45,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,50,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,53,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,60,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,34,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,36,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,45,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,47,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,50,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,53,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,55,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,60,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,26,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,27,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,31,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,34,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,45,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,60,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,63,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,27,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,31,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,34,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,41,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,44,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,45,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,55,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,60,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,27,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,31,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,34,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,41,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,44,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,45,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,60,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,29,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,30,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,31,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,34,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,45,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,49,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,59,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,60,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,24,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,34,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,45,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,49,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,54,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,56,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,60,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,62,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,34,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,45,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,54,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,56,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,60,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,62,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,30,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,31,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,34,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,42,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,45,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,55,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,59,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,60,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,33,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,34,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,36,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,45,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,50,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,53,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,55,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,60,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,26,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,27,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,34,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,43,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,45,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,60,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,63,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,60,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,62,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,27,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,31,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,34,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,41,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,42,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,45,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,55,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,60,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,34,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,36,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,45,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,50,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,53,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,60,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,34,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,36,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,45,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,49,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,50,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,53,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,57,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,60,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,28,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,31,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,34,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,41,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,45,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,49,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,60,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,61,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,26,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,27,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,34,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,35,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,41,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,45,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,49,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,60,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,30,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,34,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,42,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,45,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,51,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,55,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,59,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,60,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,34,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,36,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,45,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,48,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,49,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,50,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,53,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,60,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,36,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,53,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,60,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,26,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,27,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,32,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,34,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,38,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,41,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,45,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,46,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,34,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,36,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,40,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,45,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,50,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,53,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,55,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,60,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,26,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,27,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,34,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,38,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,39,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,41,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,45,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,34,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,35,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,37,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,38,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,41,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,45,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,52,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,58,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,27,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,34,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,41,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,44,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,45,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,57,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,60,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,34,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,35,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,37,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,38,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,41,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,45,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,52,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,58,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,34,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,41,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,45,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,46,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,58,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,60,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,25,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,34,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,36,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,45,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,50,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,53,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,60,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,25,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,27,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,41,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,44,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,60,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,30,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,31,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,34,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,42,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,45,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,55,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,59,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,60,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,2,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,5,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,8,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,12,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,17,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,20,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,23,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,2,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,6,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,7,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,13,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,16,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,17,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,23,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,2,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,5,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,9,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,13,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,14,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,18,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,23,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,1,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,3,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,5,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,13,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,16,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,18,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,23,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,2,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,4,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,8,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,12,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,16,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,17,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,23,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,15,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,22,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,23,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,1,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,3,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,5,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,13,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,17,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,20,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,23,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,5,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,8,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,10,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,12,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,15,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,18,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,22,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,23,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,8,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,11,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,17,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,19,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,21,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,23,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,17,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(2,2,'referrer','');
INSERT INTO "dimension_value" VALUES(3,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(4,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(5,2,'campaign','');
INSERT INTO "dimension_value" VALUES(6,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(7,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(8,2,'os','Android');
INSERT INTO "dimension_value" VALUES(9,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(10,2,'','');
INSERT INTO "dimension_value" VALUES(11,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(12,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(13,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(14,2,'country','ID');
INSERT INTO "dimension_value" VALUES(15,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(16,2,'country','BR');
INSERT INTO "dimension_value" VALUES(17,2,'number','2');
INSERT INTO "dimension_value" VALUES(18,2,'number','3');
INSERT INTO "dimension_value" VALUES(19,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(20,2,'country','SA');
INSERT INTO "dimension_value" VALUES(21,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(22,2,'country','AR');
INSERT INTO "dimension_value" VALUES(23,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(24,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(25,1,'country','MA');
INSERT INTO "dimension_value" VALUES(26,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(27,1,'referrer','');
INSERT INTO "dimension_value" VALUES(28,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(29,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(30,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(31,1,'country','EG');
INSERT INTO "dimension_value" VALUES(32,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(33,1,'country','FR');
INSERT INTO "dimension_value" VALUES(34,1,'number','1');
INSERT INTO "dimension_value" VALUES(35,1,'country','BR');
INSERT INTO "dimension_value" VALUES(36,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(37,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(38,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(39,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(40,1,'country','SA');
INSERT INTO "dimension_value" VALUES(41,1,'campaign','');
INSERT INTO "dimension_value" VALUES(42,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(43,1,'country','ES');
INSERT INTO "dimension_value" VALUES(44,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(45,1,'','');
INSERT INTO "dimension_value" VALUES(46,1,'country','MX');
INSERT INTO "dimension_value" VALUES(47,1,'country','PK');
INSERT INTO "dimension_value" VALUES(48,1,'country','CO');
INSERT INTO "dimension_value" VALUES(49,1,'os','Android');
INSERT INTO "dimension_value" VALUES(50,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(51,1,'country','NG');
INSERT INTO "dimension_value" VALUES(52,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(53,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(54,1,'country','TR');
INSERT INTO "dimension_value" VALUES(55,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(56,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(57,1,'country','ID');
INSERT INTO "dimension_value" VALUES(58,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(59,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(60,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(61,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(62,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(63,1,'campaign','window');
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
  agents_see_all INTEGER NOT NULL DEFAULT 0 CHECK (agents_see_all IN (0, 1)),  -- 1: each agent sees the chats of all
  write_anyway INTEGER NOT NULL DEFAULT 1 CHECK (write_anyway IN (0, 1)),  -- whether its page then opens the chat
  sticky INTEGER NOT NULL DEFAULT 0,  -- days for which a visitor who comes again gets the same number; 0: none
  routed_at INTEGER NOT NULL DEFAULT 0,  -- when its routing last changed; 0: never
  CHECK (NOT (active AND disabled_by_owner))
);
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$X26+az5tTwZFV7UR2qmkjw$Ok7VnTd6oKnbSyEpWphqhMWw/uYbdHzQwtgs4dS8TdE',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',2897172745,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'5E26D25A8029C1880AF9E30BACDAE5370159BDFD0C5FF012CF0109F79FEC85F3','',NULL,3406054066,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0,0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$RZKwVryB38R+ZLeywg0L0Q$RZfpPwkag3vIymVAxqcKgEYtyp/uHI1LV5FyWRV39qo','',NULL,NULL,'',NULL,472353325,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
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
INSERT INTO "management" VALUES(X'168E1D00D78E50F8EC19BB0898BBB390E43027746A8EDEFA8E19DAA83F2E3F3F',1,NULL);
INSERT INTO "management" VALUES(X'EF7228CE6D76A410E4A119A8932C99824F971029C939E32726C7E4B8F2635C61',2,NULL);
INSERT INTO "management" VALUES(X'0914C46C56F5054205CB0B51453554FCE13BBD97FD736684A35214523B4D9570',3,NULL);
INSERT INTO "management" VALUES(X'0227C2DE072CC792A02AB414251FC38201B7BC68881291285907AABA9802371C',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,34,1);
INSERT INTO "month_count" VALUES(1,24299,36,1);
INSERT INTO "month_count" VALUES(1,24299,45,1);
INSERT INTO "month_count" VALUES(1,24299,50,1);
INSERT INTO "month_count" VALUES(1,24299,53,1);
INSERT INTO "month_count" VALUES(1,24299,55,1);
INSERT INTO "month_count" VALUES(1,24299,60,1);
INSERT INTO "month_count" VALUES(1,24300,34,1);
INSERT INTO "month_count" VALUES(1,24300,36,1);
INSERT INTO "month_count" VALUES(1,24300,45,1);
INSERT INTO "month_count" VALUES(1,24300,47,1);
INSERT INTO "month_count" VALUES(1,24300,50,1);
INSERT INTO "month_count" VALUES(1,24300,53,1);
INSERT INTO "month_count" VALUES(1,24300,55,1);
INSERT INTO "month_count" VALUES(1,24300,60,1);
INSERT INTO "month_count" VALUES(1,24301,26,1);
INSERT INTO "month_count" VALUES(1,24301,27,1);
INSERT INTO "month_count" VALUES(1,24301,31,1);
INSERT INTO "month_count" VALUES(1,24301,34,1);
INSERT INTO "month_count" VALUES(1,24301,45,1);
INSERT INTO "month_count" VALUES(1,24301,49,1);
INSERT INTO "month_count" VALUES(1,24301,60,1);
INSERT INTO "month_count" VALUES(1,24301,63,1);
INSERT INTO "month_count" VALUES(1,24302,27,1);
INSERT INTO "month_count" VALUES(1,24302,31,1);
INSERT INTO "month_count" VALUES(1,24302,34,1);
INSERT INTO "month_count" VALUES(1,24302,41,1);
INSERT INTO "month_count" VALUES(1,24302,44,1);
INSERT INTO "month_count" VALUES(1,24302,45,1);
INSERT INTO "month_count" VALUES(1,24302,55,1);
INSERT INTO "month_count" VALUES(1,24302,60,1);
INSERT INTO "month_count" VALUES(1,24303,27,1);
INSERT INTO "month_count" VALUES(1,24303,31,1);
INSERT INTO "month_count" VALUES(1,24303,34,1);
INSERT INTO "month_count" VALUES(1,24303,41,1);
INSERT INTO "month_count" VALUES(1,24303,44,1);
INSERT INTO "month_count" VALUES(1,24303,45,1);
INSERT INTO "month_count" VALUES(1,24303,55,1);
INSERT INTO "month_count" VALUES(1,24303,60,1);
INSERT INTO "month_count" VALUES(1,24304,29,1);
INSERT INTO "month_count" VALUES(1,24304,30,1);
INSERT INTO "month_count" VALUES(1,24304,31,1);
INSERT INTO "month_count" VALUES(1,24304,34,1);
INSERT INTO "month_count" VALUES(1,24304,45,1);
INSERT INTO "month_count" VALUES(1,24304,49,1);
INSERT INTO "month_count" VALUES(1,24304,59,1);
INSERT INTO "month_count" VALUES(1,24304,60,1);
INSERT INTO "month_count" VALUES(1,24306,24,1);
INSERT INTO "month_count" VALUES(1,24306,34,1);
INSERT INTO "month_count" VALUES(1,24306,45,1);
INSERT INTO "month_count" VALUES(1,24306,49,1);
INSERT INTO "month_count" VALUES(1,24306,54,1);
INSERT INTO "month_count" VALUES(1,24306,56,1);
INSERT INTO "month_count" VALUES(1,24306,60,1);
INSERT INTO "month_count" VALUES(1,24306,62,1);
INSERT INTO "month_count" VALUES(1,24307,24,1);
INSERT INTO "month_count" VALUES(1,24307,30,1);
INSERT INTO "month_count" VALUES(1,24307,31,1);
INSERT INTO "month_count" VALUES(1,24307,34,2);
INSERT INTO "month_count" VALUES(1,24307,42,1);
INSERT INTO "month_count" VALUES(1,24307,45,2);
INSERT INTO "month_count" VALUES(1,24307,49,1);
INSERT INTO "month_count" VALUES(1,24307,54,1);
INSERT INTO "month_count" VALUES(1,24307,55,1);
INSERT INTO "month_count" VALUES(1,24307,56,1);
INSERT INTO "month_count" VALUES(1,24307,59,1);
INSERT INTO "month_count" VALUES(1,24307,60,2);
INSERT INTO "month_count" VALUES(1,24307,62,1);
INSERT INTO "month_count" VALUES(1,24308,33,1);
INSERT INTO "month_count" VALUES(1,24308,34,1);
INSERT INTO "month_count" VALUES(1,24308,36,1);
INSERT INTO "month_count" VALUES(1,24308,45,1);
INSERT INTO "month_count" VALUES(1,24308,50,1);
INSERT INTO "month_count" VALUES(1,24308,53,1);
INSERT INTO "month_count" VALUES(1,24308,55,1);
INSERT INTO "month_count" VALUES(1,24308,60,1);
INSERT INTO "month_count" VALUES(1,24309,26,1);
INSERT INTO "month_count" VALUES(1,24309,27,1);
INSERT INTO "month_count" VALUES(1,24309,34,1);
INSERT INTO "month_count" VALUES(1,24309,43,1);
INSERT INTO "month_count" VALUES(1,24309,45,1);
INSERT INTO "month_count" VALUES(1,24309,49,1);
INSERT INTO "month_count" VALUES(1,24309,60,1);
INSERT INTO "month_count" VALUES(1,24309,63,1);
INSERT INTO "month_count" VALUES(1,24310,24,1);
INSERT INTO "month_count" VALUES(1,24310,31,1);
INSERT INTO "month_count" VALUES(1,24310,34,1);
INSERT INTO "month_count" VALUES(1,24310,45,1);
INSERT INTO "month_count" VALUES(1,24310,49,1);
INSERT INTO "month_count" VALUES(1,24310,56,1);
INSERT INTO "month_count" VALUES(1,24310,60,1);
INSERT INTO "month_count" VALUES(1,24310,62,1);
INSERT INTO "month_count" VALUES(1,24311,27,1);
INSERT INTO "month_count" VALUES(1,24311,31,2);
INSERT INTO "month_count" VALUES(1,24311,34,2);
INSERT INTO "month_count" VALUES(1,24311,36,1);
INSERT INTO "month_count" VALUES(1,24311,41,1);
INSERT INTO "month_count" VALUES(1,24311,42,1);
INSERT INTO "month_count" VALUES(1,24311,45,2);
INSERT INTO "month_count" VALUES(1,24311,50,1);
INSERT INTO "month_count" VALUES(1,24311,53,1);
INSERT INTO "month_count" VALUES(1,24311,55,2);
INSERT INTO "month_count" VALUES(1,24311,60,2);
INSERT INTO "month_count" VALUES(1,24312,34,1);
INSERT INTO "month_count" VALUES(1,24312,36,1);
INSERT INTO "month_count" VALUES(1,24312,45,1);
INSERT INTO "month_count" VALUES(1,24312,49,1);
INSERT INTO "month_count" VALUES(1,24312,50,1);
INSERT INTO "month_count" VALUES(1,24312,53,1);
INSERT INTO "month_count" VALUES(1,24312,57,1);
INSERT INTO "month_count" VALUES(1,24312,60,1);
INSERT INTO "month_count" VALUES(1,24313,28,1);
INSERT INTO "month_count" VALUES(1,24313,31,1);
INSERT INTO "month_count" VALUES(1,24313,34,1);
INSERT INTO "month_count" VALUES(1,24313,41,1);
INSERT INTO "month_count" VALUES(1,24313,45,1);
INSERT INTO "month_count" VALUES(1,24313,49,1);
INSERT INTO "month_count" VALUES(1,24313,60,1);
INSERT INTO "month_count" VALUES(1,24313,61,1);
INSERT INTO "month_count" VALUES(1,24314,26,1);
INSERT INTO "month_count" VALUES(1,24314,27,1);
INSERT INTO "month_count" VALUES(1,24314,34,1);
INSERT INTO "month_count" VALUES(1,24314,35,1);
INSERT INTO "month_count" VALUES(1,24314,41,1);
INSERT INTO "month_count" VALUES(1,24314,45,1);
INSERT INTO "month_count" VALUES(1,24314,49,1);
INSERT INTO "month_count" VALUES(1,24314,60,1);
INSERT INTO "month_count" VALUES(1,24315,30,1);
INSERT INTO "month_count" VALUES(1,24315,34,2);
INSERT INTO "month_count" VALUES(1,24315,36,1);
INSERT INTO "month_count" VALUES(1,24315,42,1);
INSERT INTO "month_count" VALUES(1,24315,45,2);
INSERT INTO "month_count" VALUES(1,24315,48,1);
INSERT INTO "month_count" VALUES(1,24315,49,1);
INSERT INTO "month_count" VALUES(1,24315,50,1);
INSERT INTO "month_count" VALUES(1,24315,51,1);
INSERT INTO "month_count" VALUES(1,24315,53,1);
INSERT INTO "month_count" VALUES(1,24315,55,1);
INSERT INTO "month_count" VALUES(1,24315,59,1);
INSERT INTO "month_count" VALUES(1,24315,60,2);
INSERT INTO "month_count" VALUES(1,24316,26,1);
INSERT INTO "month_count" VALUES(1,24316,27,1);
INSERT INTO "month_count" VALUES(1,24316,31,1);
INSERT INTO "month_count" VALUES(1,24316,32,1);
INSERT INTO "month_count" VALUES(1,24316,34,2);
INSERT INTO "month_count" VALUES(1,24316,36,1);
INSERT INTO "month_count" VALUES(1,24316,38,1);
INSERT INTO "month_count" VALUES(1,24316,41,1);
INSERT INTO "month_count" VALUES(1,24316,45,2);
INSERT INTO "month_count" VALUES(1,24316,46,1);
INSERT INTO "month_count" VALUES(1,24316,50,1);
INSERT INTO "month_count" VALUES(1,24316,53,1);
INSERT INTO "month_count" VALUES(1,24316,55,1);
INSERT INTO "month_count" VALUES(1,24316,60,1);
INSERT INTO "month_count" VALUES(1,24317,34,1);
INSERT INTO "month_count" VALUES(1,24317,36,1);
INSERT INTO "month_count" VALUES(1,24317,40,1);
INSERT INTO "month_count" VALUES(1,24317,45,1);
INSERT INTO "month_count" VALUES(1,24317,50,1);
INSERT INTO "month_count" VALUES(1,24317,53,1);
INSERT INTO "month_count" VALUES(1,24317,55,1);
INSERT INTO "month_count" VALUES(1,24317,60,1);
INSERT INTO "month_count" VALUES(1,24318,26,1);
INSERT INTO "month_count" VALUES(1,24318,27,1);
INSERT INTO "month_count" VALUES(1,24318,34,1);
INSERT INTO "month_count" VALUES(1,24318,38,1);
INSERT INTO "month_count" VALUES(1,24318,39,1);
INSERT INTO "month_count" VALUES(1,24318,41,1);
INSERT INTO "month_count" VALUES(1,24318,45,1);
INSERT INTO "month_count" VALUES(1,24318,46,1);
INSERT INTO "month_count" VALUES(1,24319,27,1);
INSERT INTO "month_count" VALUES(1,24319,34,2);
INSERT INTO "month_count" VALUES(1,24319,35,1);
INSERT INTO "month_count" VALUES(1,24319,37,1);
INSERT INTO "month_count" VALUES(1,24319,38,1);
INSERT INTO "month_count" VALUES(1,24319,41,2);
INSERT INTO "month_count" VALUES(1,24319,44,1);
INSERT INTO "month_count" VALUES(1,24319,45,2);
INSERT INTO "month_count" VALUES(1,24319,52,1);
INSERT INTO "month_count" VALUES(1,24319,55,1);
INSERT INTO "month_count" VALUES(1,24319,57,1);
INSERT INTO "month_count" VALUES(1,24319,58,1);
INSERT INTO "month_count" VALUES(1,24319,60,1);
INSERT INTO "month_count" VALUES(1,24320,34,2);
INSERT INTO "month_count" VALUES(1,24320,35,1);
INSERT INTO "month_count" VALUES(1,24320,37,1);
INSERT INTO "month_count" VALUES(1,24320,38,1);
INSERT INTO "month_count" VALUES(1,24320,41,2);
INSERT INTO "month_count" VALUES(1,24320,42,1);
INSERT INTO "month_count" VALUES(1,24320,45,2);
INSERT INTO "month_count" VALUES(1,24320,46,1);
INSERT INTO "month_count" VALUES(1,24320,52,1);
INSERT INTO "month_count" VALUES(1,24320,55,1);
INSERT INTO "month_count" VALUES(1,24320,58,2);
INSERT INTO "month_count" VALUES(1,24320,60,1);
INSERT INTO "month_count" VALUES(1,24321,25,2);
INSERT INTO "month_count" VALUES(1,24321,27,1);
INSERT INTO "month_count" VALUES(1,24321,34,2);
INSERT INTO "month_count" VALUES(1,24321,36,1);
INSERT INTO "month_count" VALUES(1,24321,41,1);
INSERT INTO "month_count" VALUES(1,24321,44,1);
INSERT INTO "month_count" VALUES(1,24321,45,2);
INSERT INTO "month_count" VALUES(1,24321,50,1);
INSERT INTO "month_count" VALUES(1,24321,53,1);
INSERT INTO "month_count" VALUES(1,24321,55,2);
INSERT INTO "month_count" VALUES(1,24321,60,2);
INSERT INTO "month_count" VALUES(1,24322,30,1);
INSERT INTO "month_count" VALUES(1,24322,31,1);
INSERT INTO "month_count" VALUES(1,24322,34,1);
INSERT INTO "month_count" VALUES(1,24322,42,1);
INSERT INTO "month_count" VALUES(1,24322,45,1);
INSERT INTO "month_count" VALUES(1,24322,55,1);
INSERT INTO "month_count" VALUES(1,24322,59,1);
INSERT INTO "month_count" VALUES(1,24322,60,1);
INSERT INTO "month_count" VALUES(2,24305,2,1);
INSERT INTO "month_count" VALUES(2,24305,5,1);
INSERT INTO "month_count" VALUES(2,24305,8,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,12,1);
INSERT INTO "month_count" VALUES(2,24305,17,1);
INSERT INTO "month_count" VALUES(2,24305,20,1);
INSERT INTO "month_count" VALUES(2,24305,23,1);
INSERT INTO "month_count" VALUES(2,24309,2,1);
INSERT INTO "month_count" VALUES(2,24309,6,1);
INSERT INTO "month_count" VALUES(2,24309,7,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,13,1);
INSERT INTO "month_count" VALUES(2,24309,16,1);
INSERT INTO "month_count" VALUES(2,24309,17,1);
INSERT INTO "month_count" VALUES(2,24309,23,1);
INSERT INTO "month_count" VALUES(2,24312,2,1);
INSERT INTO "month_count" VALUES(2,24312,5,1);
INSERT INTO "month_count" VALUES(2,24312,9,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,13,1);
INSERT INTO "month_count" VALUES(2,24312,14,1);
INSERT INTO "month_count" VALUES(2,24312,18,1);
INSERT INTO "month_count" VALUES(2,24312,23,1);
INSERT INTO "month_count" VALUES(2,24313,1,1);
INSERT INTO "month_count" VALUES(2,24313,3,1);
INSERT INTO "month_count" VALUES(2,24313,5,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,13,1);
INSERT INTO "month_count" VALUES(2,24313,16,1);
INSERT INTO "month_count" VALUES(2,24313,18,1);
INSERT INTO "month_count" VALUES(2,24313,23,1);
INSERT INTO "month_count" VALUES(2,24316,2,1);
INSERT INTO "month_count" VALUES(2,24316,4,1);
INSERT INTO "month_count" VALUES(2,24316,8,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,12,1);
INSERT INTO "month_count" VALUES(2,24316,16,1);
INSERT INTO "month_count" VALUES(2,24316,17,1);
INSERT INTO "month_count" VALUES(2,24316,23,1);
INSERT INTO "month_count" VALUES(2,24317,5,1);
INSERT INTO "month_count" VALUES(2,24317,8,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,12,1);
INSERT INTO "month_count" VALUES(2,24317,15,1);
INSERT INTO "month_count" VALUES(2,24317,17,1);
INSERT INTO "month_count" VALUES(2,24317,22,1);
INSERT INTO "month_count" VALUES(2,24317,23,1);
INSERT INTO "month_count" VALUES(2,24318,1,1);
INSERT INTO "month_count" VALUES(2,24318,3,1);
INSERT INTO "month_count" VALUES(2,24318,5,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,13,1);
INSERT INTO "month_count" VALUES(2,24318,17,1);
INSERT INTO "month_count" VALUES(2,24318,20,1);
INSERT INTO "month_count" VALUES(2,24318,23,1);
INSERT INTO "month_count" VALUES(2,24319,5,1);
INSERT INTO "month_count" VALUES(2,24319,8,1);
INSERT INTO "month_count" VALUES(2,24319,10,1);
INSERT INTO "month_count" VALUES(2,24319,12,1);
INSERT INTO "month_count" VALUES(2,24319,15,1);
INSERT INTO "month_count" VALUES(2,24319,18,1);
INSERT INTO "month_count" VALUES(2,24319,22,1);
INSERT INTO "month_count" VALUES(2,24319,23,1);
INSERT INTO "month_count" VALUES(2,24321,8,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,11,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,17,1);
INSERT INTO "month_count" VALUES(2,24321,19,1);
INSERT INTO "month_count" VALUES(2,24321,21,1);
INSERT INTO "month_count" VALUES(2,24321,23,1);
INSERT INTO "month_count" VALUES(2,24322,2,1);
INSERT INTO "month_count" VALUES(2,24322,5,1);
INSERT INTO "month_count" VALUES(2,24322,9,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,13,1);
INSERT INTO "month_count" VALUES(2,24322,16,1);
INSERT INTO "month_count" VALUES(2,24322,17,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$jDmlLpGlX3j9o/02YrnlJg$OEVxeRHvRL0Bew9IByXHVSCAy4ALafKaHLMArXie5ro',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'B8A15112C5D54AF4696068920ED61F230DC1A3286D2FF060414E2175A8870984');
INSERT INTO "owner_recovery" VALUES(X'1EE3A417069129960A3C0049C74000EC2F42637C8E908D85EAA1C81263BC9180');
INSERT INTO "owner_recovery" VALUES(X'3EB10B714943434FA8D4F53E41C3E26E7039BF32AA0F5475FEC4E78BABF4912A');
INSERT INTO "owner_recovery" VALUES(X'51C47DDFF0921769F2A1E2A1673131BE9EED9D71FBEF1B1B6FF1307BD757A072');
INSERT INTO "owner_recovery" VALUES(X'7F29AB3024678D7F17EF41A54CF312750D33241DBD4AA3E56D215E6597F7144B');
INSERT INTO "owner_recovery" VALUES(X'9929E9C516A511A45A9E95A51D7A44EEA5549FCCA939E3E6FD24B3B483F3CAC2');
INSERT INTO "owner_recovery" VALUES(X'680FD5B7B7E1A82E4C5E90BC0B9F669300294E3E82D19740801564CB4F2F5BBE');
INSERT INTO "owner_recovery" VALUES(X'F748F684048A1C56AFF6FDC3F031C7A70863DE50B08F1416D967C2CB6CA504EA');
INSERT INTO "owner_recovery" VALUES(X'012A80CCA60287D2160B552EFE6368A7149AF83AB683F373DB08368EFD226DAE');
INSERT INTO "owner_recovery" VALUES(X'743740838DFB4BF781B7BC309F975D2CEB89E21AD7EE1F100B6D19C2064E3974');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'2FD4222503030C519914FB6F4E3C6802F40198524895E9667159732DCE9A1814','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,25,34,1);
INSERT INTO "pair_count" VALUES(1,20070,25,36,1);
INSERT INTO "pair_count" VALUES(1,20070,25,45,1);
INSERT INTO "pair_count" VALUES(1,20070,25,50,1);
INSERT INTO "pair_count" VALUES(1,20070,25,53,1);
INSERT INTO "pair_count" VALUES(1,20070,25,55,1);
INSERT INTO "pair_count" VALUES(1,20070,25,60,1);
INSERT INTO "pair_count" VALUES(1,20070,26,27,1);
INSERT INTO "pair_count" VALUES(1,20070,26,31,1);
INSERT INTO "pair_count" VALUES(1,20070,26,34,1);
INSERT INTO "pair_count" VALUES(1,20070,26,45,1);
INSERT INTO "pair_count" VALUES(1,20070,26,49,1);
INSERT INTO "pair_count" VALUES(1,20070,26,60,1);
INSERT INTO "pair_count" VALUES(1,20070,26,63,1);
INSERT INTO "pair_count" VALUES(1,20070,27,26,1);
INSERT INTO "pair_count" VALUES(1,20070,27,31,3);
INSERT INTO "pair_count" VALUES(1,20070,27,34,3);
INSERT INTO "pair_count" VALUES(1,20070,27,41,2);
INSERT INTO "pair_count" VALUES(1,20070,27,44,2);
INSERT INTO "pair_count" VALUES(1,20070,27,45,3);
INSERT INTO "pair_count" VALUES(1,20070,27,49,1);
INSERT INTO "pair_count" VALUES(1,20070,27,55,2);
INSERT INTO "pair_count" VALUES(1,20070,27,60,3);
INSERT INTO "pair_count" VALUES(1,20070,27,63,1);
INSERT INTO "pair_count" VALUES(1,20070,31,26,1);
INSERT INTO "pair_count" VALUES(1,20070,31,27,3);
INSERT INTO "pair_count" VALUES(1,20070,31,34,3);
INSERT INTO "pair_count" VALUES(1,20070,31,41,2);
INSERT INTO "pair_count" VALUES(1,20070,31,44,2);
INSERT INTO "pair_count" VALUES(1,20070,31,45,3);
INSERT INTO "pair_count" VALUES(1,20070,31,49,1);
INSERT INTO "pair_count" VALUES(1,20070,31,55,2);
INSERT INTO "pair_count" VALUES(1,20070,31,60,3);
INSERT INTO "pair_count" VALUES(1,20070,31,63,1);
INSERT INTO "pair_count" VALUES(1,20070,34,25,1);
INSERT INTO "pair_count" VALUES(1,20070,34,26,1);
INSERT INTO "pair_count" VALUES(1,20070,34,27,3);
INSERT INTO "pair_count" VALUES(1,20070,34,31,3);
INSERT INTO "pair_count" VALUES(1,20070,34,36,2);
INSERT INTO "pair_count" VALUES(1,20070,34,41,2);
INSERT INTO "pair_count" VALUES(1,20070,34,44,2);
INSERT INTO "pair_count" VALUES(1,20070,34,45,5);
INSERT INTO "pair_count" VALUES(1,20070,34,47,1);
INSERT INTO "pair_count" VALUES(1,20070,34,49,1);
INSERT INTO "pair_count" VALUES(1,20070,34,50,2);
INSERT INTO "pair_count" VALUES(1,20070,34,53,2);
INSERT INTO "pair_count" VALUES(1,20070,34,55,4);
INSERT INTO "pair_count" VALUES(1,20070,34,60,5);
INSERT INTO "pair_count" VALUES(1,20070,34,63,1);
INSERT INTO "pair_count" VALUES(1,20070,36,25,1);
INSERT INTO "pair_count" VALUES(1,20070,36,34,2);
INSERT INTO "pair_count" VALUES(1,20070,36,45,2);
INSERT INTO "pair_count" VALUES(1,20070,36,47,1);
INSERT INTO "pair_count" VALUES(1,20070,36,50,2);
INSERT INTO "pair_count" VALUES(1,20070,36,53,2);
INSERT INTO "pair_count" VALUES(1,20070,36,55,2);
INSERT INTO "pair_count" VALUES(1,20070,36,60,2);
INSERT INTO "pair_count" VALUES(1,20070,41,27,2);
INSERT INTO "pair_count" VALUES(1,20070,41,31,2);
INSERT INTO "pair_count" VALUES(1,20070,41,34,2);
INSERT INTO "pair_count" VALUES(1,20070,41,44,2);
INSERT INTO "pair_count" VALUES(1,20070,41,45,2);
INSERT INTO "pair_count" VALUES(1,20070,41,55,2);
INSERT INTO "pair_count" VALUES(1,20070,41,60,2);
INSERT INTO "pair_count" VALUES(1,20070,44,27,2);
INSERT INTO "pair_count" VALUES(1,20070,44,31,2);
INSERT INTO "pair_count" VALUES(1,20070,44,34,2);
INSERT INTO "pair_count" VALUES(1,20070,44,41,2);
INSERT INTO "pair_count" VALUES(1,20070,44,45,2);
INSERT INTO "pair_count" VALUES(1,20070,44,55,2);
INSERT INTO "pair_count" VALUES(1,20070,44,60,2);
INSERT INTO "pair_count" VALUES(1,20070,47,34,1);
INSERT INTO "pair_count" VALUES(1,20070,47,36,1);
INSERT INTO "pair_count" VALUES(1,20070,47,45,1);
INSERT INTO "pair_count" VALUES(1,20070,47,50,1);
INSERT INTO "pair_count" VALUES(1,20070,47,53,1);
INSERT INTO "pair_count" VALUES(1,20070,47,55,1);
INSERT INTO "pair_count" VALUES(1,20070,47,60,1);
INSERT INTO "pair_count" VALUES(1,20070,49,26,1);
INSERT INTO "pair_count" VALUES(1,20070,49,27,1);
INSERT INTO "pair_count" VALUES(1,20070,49,31,1);
INSERT INTO "pair_count" VALUES(1,20070,49,34,1);
INSERT INTO "pair_count" VALUES(1,20070,49,45,1);
INSERT INTO "pair_count" VALUES(1,20070,49,60,1);
INSERT INTO "pair_count" VALUES(1,20070,49,63,1);
INSERT INTO "pair_count" VALUES(1,20070,50,25,1);
INSERT INTO "pair_count" VALUES(1,20070,50,34,2);
INSERT INTO "pair_count" VALUES(1,20070,50,36,2);
INSERT INTO "pair_count" VALUES(1,20070,50,45,2);
INSERT INTO "pair_count" VALUES(1,20070,50,47,1);
INSERT INTO "pair_count" VALUES(1,20070,50,53,2);
INSERT INTO "pair_count" VALUES(1,20070,50,55,2);
INSERT INTO "pair_count" VALUES(1,20070,50,60,2);
INSERT INTO "pair_count" VALUES(1,20070,53,25,1);
INSERT INTO "pair_count" VALUES(1,20070,53,34,2);
INSERT INTO "pair_count" VALUES(1,20070,53,36,2);
INSERT INTO "pair_count" VALUES(1,20070,53,45,2);
INSERT INTO "pair_count" VALUES(1,20070,53,47,1);
INSERT INTO "pair_count" VALUES(1,20070,53,50,2);
INSERT INTO "pair_count" VALUES(1,20070,53,55,2);
INSERT INTO "pair_count" VALUES(1,20070,53,60,2);
INSERT INTO "pair_count" VALUES(1,20070,55,25,1);
INSERT INTO "pair_count" VALUES(1,20070,55,27,2);
INSERT INTO "pair_count" VALUES(1,20070,55,31,2);
INSERT INTO "pair_count" VALUES(1,20070,55,34,4);
INSERT INTO "pair_count" VALUES(1,20070,55,36,2);
INSERT INTO "pair_count" VALUES(1,20070,55,41,2);
INSERT INTO "pair_count" VALUES(1,20070,55,44,2);
INSERT INTO "pair_count" VALUES(1,20070,55,45,4);
INSERT INTO "pair_count" VALUES(1,20070,55,47,1);
INSERT INTO "pair_count" VALUES(1,20070,55,50,2);
INSERT INTO "pair_count" VALUES(1,20070,55,53,2);
INSERT INTO "pair_count" VALUES(1,20070,55,60,4);
INSERT INTO "pair_count" VALUES(1,20070,60,25,1);
INSERT INTO "pair_count" VALUES(1,20070,60,26,1);
INSERT INTO "pair_count" VALUES(1,20070,60,27,3);
INSERT INTO "pair_count" VALUES(1,20070,60,31,3);
INSERT INTO "pair_count" VALUES(1,20070,60,34,5);
INSERT INTO "pair_count" VALUES(1,20070,60,36,2);
INSERT INTO "pair_count" VALUES(1,20070,60,41,2);
INSERT INTO "pair_count" VALUES(1,20070,60,44,2);
INSERT INTO "pair_count" VALUES(1,20070,60,45,5);
INSERT INTO "pair_count" VALUES(1,20070,60,47,1);
INSERT INTO "pair_count" VALUES(1,20070,60,49,1);
INSERT INTO "pair_count" VALUES(1,20070,60,50,2);
INSERT INTO "pair_count" VALUES(1,20070,60,53,2);
INSERT INTO "pair_count" VALUES(1,20070,60,55,4);
INSERT INTO "pair_count" VALUES(1,20070,60,63,1);
INSERT INTO "pair_count" VALUES(1,20070,63,26,1);
INSERT INTO "pair_count" VALUES(1,20070,63,27,1);
INSERT INTO "pair_count" VALUES(1,20070,63,31,1);
INSERT INTO "pair_count" VALUES(1,20070,63,34,1);
INSERT INTO "pair_count" VALUES(1,20070,63,45,1);
INSERT INTO "pair_count" VALUES(1,20070,63,49,1);
INSERT INTO "pair_count" VALUES(1,20070,63,60,1);
INSERT INTO "pair_count" VALUES(1,20234,24,34,2);
INSERT INTO "pair_count" VALUES(1,20234,24,45,2);
INSERT INTO "pair_count" VALUES(1,20234,24,49,2);
INSERT INTO "pair_count" VALUES(1,20234,24,54,2);
INSERT INTO "pair_count" VALUES(1,20234,24,56,2);
INSERT INTO "pair_count" VALUES(1,20234,24,60,2);
INSERT INTO "pair_count" VALUES(1,20234,24,62,2);
INSERT INTO "pair_count" VALUES(1,20234,29,30,1);
INSERT INTO "pair_count" VALUES(1,20234,29,31,1);
INSERT INTO "pair_count" VALUES(1,20234,29,34,1);
INSERT INTO "pair_count" VALUES(1,20234,29,45,1);
INSERT INTO "pair_count" VALUES(1,20234,29,49,1);
INSERT INTO "pair_count" VALUES(1,20234,29,59,1);
INSERT INTO "pair_count" VALUES(1,20234,29,60,1);
INSERT INTO "pair_count" VALUES(1,20234,30,29,1);
INSERT INTO "pair_count" VALUES(1,20234,30,31,2);
INSERT INTO "pair_count" VALUES(1,20234,30,34,2);
INSERT INTO "pair_count" VALUES(1,20234,30,42,1);
INSERT INTO "pair_count" VALUES(1,20234,30,45,2);
INSERT INTO "pair_count" VALUES(1,20234,30,49,1);
INSERT INTO "pair_count" VALUES(1,20234,30,55,1);
INSERT INTO "pair_count" VALUES(1,20234,30,59,2);
INSERT INTO "pair_count" VALUES(1,20234,30,60,2);
INSERT INTO "pair_count" VALUES(1,20234,31,29,1);
INSERT INTO "pair_count" VALUES(1,20234,31,30,2);
INSERT INTO "pair_count" VALUES(1,20234,31,34,2);
INSERT INTO "pair_count" VALUES(1,20234,31,42,1);
INSERT INTO "pair_count" VALUES(1,20234,31,45,2);
INSERT INTO "pair_count" VALUES(1,20234,31,49,1);
INSERT INTO "pair_count" VALUES(1,20234,31,55,1);
INSERT INTO "pair_count" VALUES(1,20234,31,59,2);
INSERT INTO "pair_count" VALUES(1,20234,31,60,2);
INSERT INTO "pair_count" VALUES(1,20234,33,34,1);
INSERT INTO "pair_count" VALUES(1,20234,33,36,1);
INSERT INTO "pair_count" VALUES(1,20234,33,45,1);
INSERT INTO "pair_count" VALUES(1,20234,33,50,1);
INSERT INTO "pair_count" VALUES(1,20234,33,53,1);
INSERT INTO "pair_count" VALUES(1,20234,33,55,1);
INSERT INTO "pair_count" VALUES(1,20234,33,60,1);
INSERT INTO "pair_count" VALUES(1,20234,34,24,2);
INSERT INTO "pair_count" VALUES(1,20234,34,29,1);
INSERT INTO "pair_count" VALUES(1,20234,34,30,2);
INSERT INTO "pair_count" VALUES(1,20234,34,31,2);
INSERT INTO "pair_count" VALUES(1,20234,34,33,1);
INSERT INTO "pair_count" VALUES(1,20234,34,36,1);
INSERT INTO "pair_count" VALUES(1,20234,34,42,1);
INSERT INTO "pair_count" VALUES(1,20234,34,45,5);
INSERT INTO "pair_count" VALUES(1,20234,34,49,3);
INSERT INTO "pair_count" VALUES(1,20234,34,50,1);
INSERT INTO "pair_count" VALUES(1,20234,34,53,1);
INSERT INTO "pair_count" VALUES(1,20234,34,54,2);
INSERT INTO "pair_count" VALUES(1,20234,34,55,2);
INSERT INTO "pair_count" VALUES(1,20234,34,56,2);
INSERT INTO "pair_count" VALUES(1,20234,34,59,2);
INSERT INTO "pair_count" VALUES(1,20234,34,60,5);
INSERT INTO "pair_count" VALUES(1,20234,34,62,2);
INSERT INTO "pair_count" VALUES(1,20234,36,33,1);
INSERT INTO "pair_count" VALUES(1,20234,36,34,1);
INSERT INTO "pair_count" VALUES(1,20234,36,45,1);
INSERT INTO "pair_count" VALUES(1,20234,36,50,1);
INSERT INTO "pair_count" VALUES(1,20234,36,53,1);
INSERT INTO "pair_count" VALUES(1,20234,36,55,1);
INSERT INTO "pair_count" VALUES(1,20234,36,60,1);
INSERT INTO "pair_count" VALUES(1,20234,42,30,1);
INSERT INTO "pair_count" VALUES(1,20234,42,31,1);
INSERT INTO "pair_count" VALUES(1,20234,42,34,1);
INSERT INTO "pair_count" VALUES(1,20234,42,45,1);
INSERT INTO "pair_count" VALUES(1,20234,42,55,1);
INSERT INTO "pair_count" VALUES(1,20234,42,59,1);
INSERT INTO "pair_count" VALUES(1,20234,42,60,1);
INSERT INTO "pair_count" VALUES(1,20234,49,24,2);
INSERT INTO "pair_count" VALUES(1,20234,49,29,1);
INSERT INTO "pair_count" VALUES(1,20234,49,30,1);
INSERT INTO "pair_count" VALUES(1,20234,49,31,1);
INSERT INTO "pair_count" VALUES(1,20234,49,34,3);
INSERT INTO "pair_count" VALUES(1,20234,49,45,3);
INSERT INTO "pair_count" VALUES(1,20234,49,54,2);
INSERT INTO "pair_count" VALUES(1,20234,49,56,2);
INSERT INTO "pair_count" VALUES(1,20234,49,59,1);
INSERT INTO "pair_count" VALUES(1,20234,49,60,3);
INSERT INTO "pair_count" VALUES(1,20234,49,62,2);
INSERT INTO "pair_count" VALUES(1,20234,50,33,1);
INSERT INTO "pair_count" VALUES(1,20234,50,34,1);
INSERT INTO "pair_count" VALUES(1,20234,50,36,1);
INSERT INTO "pair_count" VALUES(1,20234,50,45,1);
INSERT INTO "pair_count" VALUES(1,20234,50,53,1);
INSERT INTO "pair_count" VALUES(1,20234,50,55,1);
INSERT INTO "pair_count" VALUES(1,20234,50,60,1);
INSERT INTO "pair_count" VALUES(1,20234,53,33,1);
INSERT INTO "pair_count" VALUES(1,20234,53,34,1);
INSERT INTO "pair_count" VALUES(1,20234,53,36,1);
INSERT INTO "pair_count" VALUES(1,20234,53,45,1);
INSERT INTO "pair_count" VALUES(1,20234,53,50,1);
INSERT INTO "pair_count" VALUES(1,20234,53,55,1);
INSERT INTO "pair_count" VALUES(1,20234,53,60,1);
INSERT INTO "pair_count" VALUES(1,20234,54,24,2);
INSERT INTO "pair_count" VALUES(1,20234,54,34,2);
INSERT INTO "pair_count" VALUES(1,20234,54,45,2);
INSERT INTO "pair_count" VALUES(1,20234,54,49,2);
INSERT INTO "pair_count" VALUES(1,20234,54,56,2);
INSERT INTO "pair_count" VALUES(1,20234,54,60,2);
INSERT INTO "pair_count" VALUES(1,20234,54,62,2);
INSERT INTO "pair_count" VALUES(1,20234,55,30,1);
INSERT INTO "pair_count" VALUES(1,20234,55,31,1);
INSERT INTO "pair_count" VALUES(1,20234,55,33,1);
INSERT INTO "pair_count" VALUES(1,20234,55,34,2);
INSERT INTO "pair_count" VALUES(1,20234,55,36,1);
INSERT INTO "pair_count" VALUES(1,20234,55,42,1);
INSERT INTO "pair_count" VALUES(1,20234,55,45,2);
INSERT INTO "pair_count" VALUES(1,20234,55,50,1);
INSERT INTO "pair_count" VALUES(1,20234,55,53,1);
INSERT INTO "pair_count" VALUES(1,20234,55,59,1);
INSERT INTO "pair_count" VALUES(1,20234,55,60,2);
INSERT INTO "pair_count" VALUES(1,20234,56,24,2);
INSERT INTO "pair_count" VALUES(1,20234,56,34,2);
INSERT INTO "pair_count" VALUES(1,20234,56,45,2);
INSERT INTO "pair_count" VALUES(1,20234,56,49,2);
INSERT INTO "pair_count" VALUES(1,20234,56,54,2);
INSERT INTO "pair_count" VALUES(1,20234,56,60,2);
INSERT INTO "pair_count" VALUES(1,20234,56,62,2);
INSERT INTO "pair_count" VALUES(1,20234,59,29,1);
INSERT INTO "pair_count" VALUES(1,20234,59,30,2);
INSERT INTO "pair_count" VALUES(1,20234,59,31,2);
INSERT INTO "pair_count" VALUES(1,20234,59,34,2);
INSERT INTO "pair_count" VALUES(1,20234,59,42,1);
INSERT INTO "pair_count" VALUES(1,20234,59,45,2);
INSERT INTO "pair_count" VALUES(1,20234,59,49,1);
INSERT INTO "pair_count" VALUES(1,20234,59,55,1);
INSERT INTO "pair_count" VALUES(1,20234,59,60,2);
INSERT INTO "pair_count" VALUES(1,20234,60,24,2);
INSERT INTO "pair_count" VALUES(1,20234,60,29,1);
INSERT INTO "pair_count" VALUES(1,20234,60,30,2);
INSERT INTO "pair_count" VALUES(1,20234,60,31,2);
INSERT INTO "pair_count" VALUES(1,20234,60,33,1);
INSERT INTO "pair_count" VALUES(1,20234,60,34,5);
INSERT INTO "pair_count" VALUES(1,20234,60,36,1);
INSERT INTO "pair_count" VALUES(1,20234,60,42,1);
INSERT INTO "pair_count" VALUES(1,20234,60,45,5);
INSERT INTO "pair_count" VALUES(1,20234,60,49,3);
INSERT INTO "pair_count" VALUES(1,20234,60,50,1);
INSERT INTO "pair_count" VALUES(1,20234,60,53,1);
INSERT INTO "pair_count" VALUES(1,20234,60,54,2);
INSERT INTO "pair_count" VALUES(1,20234,60,55,2);
INSERT INTO "pair_count" VALUES(1,20234,60,56,2);
INSERT INTO "pair_count" VALUES(1,20234,60,59,2);
INSERT INTO "pair_count" VALUES(1,20234,60,62,2);
INSERT INTO "pair_count" VALUES(1,20234,62,24,2);
INSERT INTO "pair_count" VALUES(1,20234,62,34,2);
INSERT INTO "pair_count" VALUES(1,20234,62,45,2);
INSERT INTO "pair_count" VALUES(1,20234,62,49,2);
INSERT INTO "pair_count" VALUES(1,20234,62,54,2);
INSERT INTO "pair_count" VALUES(1,20234,62,56,2);
INSERT INTO "pair_count" VALUES(1,20234,62,60,2);
INSERT INTO "pair_count" VALUES(1,20392,24,31,1);
INSERT INTO "pair_count" VALUES(1,20392,24,34,1);
INSERT INTO "pair_count" VALUES(1,20392,24,45,1);
INSERT INTO "pair_count" VALUES(1,20392,24,49,1);
INSERT INTO "pair_count" VALUES(1,20392,24,56,1);
INSERT INTO "pair_count" VALUES(1,20392,24,60,1);
INSERT INTO "pair_count" VALUES(1,20392,24,62,1);
INSERT INTO "pair_count" VALUES(1,20392,26,27,1);
INSERT INTO "pair_count" VALUES(1,20392,26,34,1);
INSERT INTO "pair_count" VALUES(1,20392,26,43,1);
INSERT INTO "pair_count" VALUES(1,20392,26,45,1);
INSERT INTO "pair_count" VALUES(1,20392,26,49,1);
INSERT INTO "pair_count" VALUES(1,20392,26,60,1);
INSERT INTO "pair_count" VALUES(1,20392,26,63,1);
INSERT INTO "pair_count" VALUES(1,20392,27,26,1);
INSERT INTO "pair_count" VALUES(1,20392,27,31,1);
INSERT INTO "pair_count" VALUES(1,20392,27,34,2);
INSERT INTO "pair_count" VALUES(1,20392,27,41,1);
INSERT INTO "pair_count" VALUES(1,20392,27,42,1);
INSERT INTO "pair_count" VALUES(1,20392,27,43,1);
INSERT INTO "pair_count" VALUES(1,20392,27,45,2);
INSERT INTO "pair_count" VALUES(1,20392,27,49,1);
INSERT INTO "pair_count" VALUES(1,20392,27,55,1);
INSERT INTO "pair_count" VALUES(1,20392,27,60,2);
INSERT INTO "pair_count" VALUES(1,20392,27,63,1);
INSERT INTO "pair_count" VALUES(1,20392,31,24,1);
INSERT INTO "pair_count" VALUES(1,20392,31,27,1);
INSERT INTO "pair_count" VALUES(1,20392,31,34,3);
INSERT INTO "pair_count" VALUES(1,20392,31,36,1);
INSERT INTO "pair_count" VALUES(1,20392,31,41,1);
INSERT INTO "pair_count" VALUES(1,20392,31,42,1);
INSERT INTO "pair_count" VALUES(1,20392,31,45,3);
INSERT INTO "pair_count" VALUES(1,20392,31,49,1);
INSERT INTO "pair_count" VALUES(1,20392,31,50,1);
INSERT INTO "pair_count" VALUES(1,20392,31,53,1);
INSERT INTO "pair_count" VALUES(1,20392,31,55,2);
INSERT INTO "pair_count" VALUES(1,20392,31,56,1);
INSERT INTO "pair_count" VALUES(1,20392,31,60,3);
INSERT INTO "pair_count" VALUES(1,20392,31,62,1);
INSERT INTO "pair_count" VALUES(1,20392,34,24,1);
INSERT INTO "pair_count" VALUES(1,20392,34,26,1);
INSERT INTO "pair_count" VALUES(1,20392,34,27,2);
INSERT INTO "pair_count" VALUES(1,20392,34,31,3);
INSERT INTO "pair_count" VALUES(1,20392,34,36,2);
INSERT INTO "pair_count" VALUES(1,20392,34,41,1);
INSERT INTO "pair_count" VALUES(1,20392,34,42,1);
INSERT INTO "pair_count" VALUES(1,20392,34,43,1);
INSERT INTO "pair_count" VALUES(1,20392,34,45,5);
INSERT INTO "pair_count" VALUES(1,20392,34,49,3);
INSERT INTO "pair_count" VALUES(1,20392,34,50,2);
INSERT INTO "pair_count" VALUES(1,20392,34,53,2);
INSERT INTO "pair_count" VALUES(1,20392,34,55,2);
INSERT INTO "pair_count" VALUES(1,20392,34,56,1);
INSERT INTO "pair_count" VALUES(1,20392,34,57,1);
INSERT INTO "pair_count" VALUES(1,20392,34,60,5);
INSERT INTO "pair_count" VALUES(1,20392,34,62,1);
INSERT INTO "pair_count" VALUES(1,20392,34,63,1);
INSERT INTO "pair_count" VALUES(1,20392,36,31,1);
INSERT INTO "pair_count" VALUES(1,20392,36,34,2);
INSERT INTO "pair_count" VALUES(1,20392,36,45,2);
INSERT INTO "pair_count" VALUES(1,20392,36,49,1);
INSERT INTO "pair_count" VALUES(1,20392,36,50,2);
INSERT INTO "pair_count" VALUES(1,20392,36,53,2);
INSERT INTO "pair_count" VALUES(1,20392,36,55,1);
INSERT INTO "pair_count" VALUES(1,20392,36,57,1);
INSERT INTO "pair_count" VALUES(1,20392,36,60,2);
INSERT INTO "pair_count" VALUES(1,20392,41,27,1);
INSERT INTO "pair_count" VALUES(1,20392,41,31,1);
INSERT INTO "pair_count" VALUES(1,20392,41,34,1);
INSERT INTO "pair_count" VALUES(1,20392,41,42,1);
INSERT INTO "pair_count" VALUES(1,20392,41,45,1);
INSERT INTO "pair_count" VALUES(1,20392,41,55,1);
INSERT INTO "pair_count" VALUES(1,20392,41,60,1);
INSERT INTO "pair_count" VALUES(1,20392,42,27,1);
INSERT INTO "pair_count" VALUES(1,20392,42,31,1);
INSERT INTO "pair_count" VALUES(1,20392,42,34,1);
INSERT INTO "pair_count" VALUES(1,20392,42,41,1);
INSERT INTO "pair_count" VALUES(1,20392,42,45,1);
INSERT INTO "pair_count" VALUES(1,20392,42,55,1);
INSERT INTO "pair_count" VALUES(1,20392,42,60,1);
INSERT INTO "pair_count" VALUES(1,20392,43,26,1);
INSERT INTO "pair_count" VALUES(1,20392,43,27,1);
INSERT INTO "pair_count" VALUES(1,20392,43,34,1);
INSERT INTO "pair_count" VALUES(1,20392,43,45,1);
INSERT INTO "pair_count" VALUES(1,20392,43,49,1);
INSERT INTO "pair_count" VALUES(1,20392,43,60,1);
INSERT INTO "pair_count" VALUES(1,20392,43,63,1);
INSERT INTO "pair_count" VALUES(1,20392,49,24,1);
INSERT INTO "pair_count" VALUES(1,20392,49,26,1);
INSERT INTO "pair_count" VALUES(1,20392,49,27,1);
INSERT INTO "pair_count" VALUES(1,20392,49,31,1);
INSERT INTO "pair_count" VALUES(1,20392,49,34,3);
INSERT INTO "pair_count" VALUES(1,20392,49,36,1);
INSERT INTO "pair_count" VALUES(1,20392,49,43,1);
INSERT INTO "pair_count" VALUES(1,20392,49,45,3);
INSERT INTO "pair_count" VALUES(1,20392,49,50,1);
INSERT INTO "pair_count" VALUES(1,20392,49,53,1);
INSERT INTO "pair_count" VALUES(1,20392,49,56,1);
INSERT INTO "pair_count" VALUES(1,20392,49,57,1);
INSERT INTO "pair_count" VALUES(1,20392,49,60,3);
INSERT INTO "pair_count" VALUES(1,20392,49,62,1);
INSERT INTO "pair_count" VALUES(1,20392,49,63,1);
INSERT INTO "pair_count" VALUES(1,20392,50,31,1);
INSERT INTO "pair_count" VALUES(1,20392,50,34,2);
INSERT INTO "pair_count" VALUES(1,20392,50,36,2);
INSERT INTO "pair_count" VALUES(1,20392,50,45,2);
INSERT INTO "pair_count" VALUES(1,20392,50,49,1);
INSERT INTO "pair_count" VALUES(1,20392,50,53,2);
INSERT INTO "pair_count" VALUES(1,20392,50,55,1);
INSERT INTO "pair_count" VALUES(1,20392,50,57,1);
INSERT INTO "pair_count" VALUES(1,20392,50,60,2);
INSERT INTO "pair_count" VALUES(1,20392,53,31,1);
INSERT INTO "pair_count" VALUES(1,20392,53,34,2);
INSERT INTO "pair_count" VALUES(1,20392,53,36,2);
INSERT INTO "pair_count" VALUES(1,20392,53,45,2);
INSERT INTO "pair_count" VALUES(1,20392,53,49,1);
INSERT INTO "pair_count" VALUES(1,20392,53,50,2);
INSERT INTO "pair_count" VALUES(1,20392,53,55,1);
INSERT INTO "pair_count" VALUES(1,20392,53,57,1);
INSERT INTO "pair_count" VALUES(1,20392,53,60,2);
INSERT INTO "pair_count" VALUES(1,20392,55,27,1);
INSERT INTO "pair_count" VALUES(1,20392,55,31,2);
INSERT INTO "pair_count" VALUES(1,20392,55,34,2);
INSERT INTO "pair_count" VALUES(1,20392,55,36,1);
INSERT INTO "pair_count" VALUES(1,20392,55,41,1);
INSERT INTO "pair_count" VALUES(1,20392,55,42,1);
INSERT INTO "pair_count" VALUES(1,20392,55,45,2);
INSERT INTO "pair_count" VALUES(1,20392,55,50,1);
INSERT INTO "pair_count" VALUES(1,20392,55,53,1);
INSERT INTO "pair_count" VALUES(1,20392,55,60,2);
INSERT INTO "pair_count" VALUES(1,20392,56,24,1);
INSERT INTO "pair_count" VALUES(1,20392,56,31,1);
INSERT INTO "pair_count" VALUES(1,20392,56,34,1);
INSERT INTO "pair_count" VALUES(1,20392,56,45,1);
INSERT INTO "pair_count" VALUES(1,20392,56,49,1);
INSERT INTO "pair_count" VALUES(1,20392,56,60,1);
INSERT INTO "pair_count" VALUES(1,20392,56,62,1);
INSERT INTO "pair_count" VALUES(1,20392,57,34,1);
INSERT INTO "pair_count" VALUES(1,20392,57,36,1);
INSERT INTO "pair_count" VALUES(1,20392,57,45,1);
INSERT INTO "pair_count" VALUES(1,20392,57,49,1);
INSERT INTO "pair_count" VALUES(1,20392,57,50,1);
INSERT INTO "pair_count" VALUES(1,20392,57,53,1);
INSERT INTO "pair_count" VALUES(1,20392,57,60,1);
INSERT INTO "pair_count" VALUES(1,20392,60,24,1);
INSERT INTO "pair_count" VALUES(1,20392,60,26,1);
INSERT INTO "pair_count" VALUES(1,20392,60,27,2);
INSERT INTO "pair_count" VALUES(1,20392,60,31,3);
INSERT INTO "pair_count" VALUES(1,20392,60,34,5);
INSERT INTO "pair_count" VALUES(1,20392,60,36,2);
INSERT INTO "pair_count" VALUES(1,20392,60,41,1);
INSERT INTO "pair_count" VALUES(1,20392,60,42,1);
INSERT INTO "pair_count" VALUES(1,20392,60,43,1);
INSERT INTO "pair_count" VALUES(1,20392,60,45,5);
INSERT INTO "pair_count" VALUES(1,20392,60,49,3);
INSERT INTO "pair_count" VALUES(1,20392,60,50,2);
INSERT INTO "pair_count" VALUES(1,20392,60,53,2);
INSERT INTO "pair_count" VALUES(1,20392,60,55,2);
INSERT INTO "pair_count" VALUES(1,20392,60,56,1);
INSERT INTO "pair_count" VALUES(1,20392,60,57,1);
INSERT INTO "pair_count" VALUES(1,20392,60,62,1);
INSERT INTO "pair_count" VALUES(1,20392,60,63,1);
INSERT INTO "pair_count" VALUES(1,20392,62,24,1);
INSERT INTO "pair_count" VALUES(1,20392,62,31,1);
INSERT INTO "pair_count" VALUES(1,20392,62,34,1);
INSERT INTO "pair_count" VALUES(1,20392,62,45,1);
INSERT INTO "pair_count" VALUES(1,20392,62,49,1);
INSERT INTO "pair_count" VALUES(1,20392,62,56,1);
INSERT INTO "pair_count" VALUES(1,20392,62,60,1);
INSERT INTO "pair_count" VALUES(1,20392,63,26,1);
INSERT INTO "pair_count" VALUES(1,20392,63,27,1);
INSERT INTO "pair_count" VALUES(1,20392,63,34,1);
INSERT INTO "pair_count" VALUES(1,20392,63,43,1);
INSERT INTO "pair_count" VALUES(1,20392,63,45,1);
INSERT INTO "pair_count" VALUES(1,20392,63,49,1);
INSERT INTO "pair_count" VALUES(1,20392,63,60,1);
INSERT INTO "pair_count" VALUES(1,20495,26,27,1);
INSERT INTO "pair_count" VALUES(1,20495,26,34,1);
INSERT INTO "pair_count" VALUES(1,20495,26,35,1);
INSERT INTO "pair_count" VALUES(1,20495,26,41,1);
INSERT INTO "pair_count" VALUES(1,20495,26,45,1);
INSERT INTO "pair_count" VALUES(1,20495,26,49,1);
INSERT INTO "pair_count" VALUES(1,20495,26,60,1);
INSERT INTO "pair_count" VALUES(1,20495,27,26,1);
INSERT INTO "pair_count" VALUES(1,20495,27,34,1);
INSERT INTO "pair_count" VALUES(1,20495,27,35,1);
INSERT INTO "pair_count" VALUES(1,20495,27,41,1);
INSERT INTO "pair_count" VALUES(1,20495,27,45,1);
INSERT INTO "pair_count" VALUES(1,20495,27,49,1);
INSERT INTO "pair_count" VALUES(1,20495,27,60,1);
INSERT INTO "pair_count" VALUES(1,20495,28,31,1);
INSERT INTO "pair_count" VALUES(1,20495,28,34,1);
INSERT INTO "pair_count" VALUES(1,20495,28,41,1);
INSERT INTO "pair_count" VALUES(1,20495,28,45,1);
INSERT INTO "pair_count" VALUES(1,20495,28,49,1);
INSERT INTO "pair_count" VALUES(1,20495,28,60,1);
INSERT INTO "pair_count" VALUES(1,20495,28,61,1);
INSERT INTO "pair_count" VALUES(1,20495,30,34,1);
INSERT INTO "pair_count" VALUES(1,20495,30,42,1);
INSERT INTO "pair_count" VALUES(1,20495,30,45,1);
INSERT INTO "pair_count" VALUES(1,20495,30,51,1);
INSERT INTO "pair_count" VALUES(1,20495,30,55,1);
INSERT INTO "pair_count" VALUES(1,20495,30,59,1);
INSERT INTO "pair_count" VALUES(1,20495,30,60,1);
INSERT INTO "pair_count" VALUES(1,20495,31,28,1);
INSERT INTO "pair_count" VALUES(1,20495,31,34,2);
INSERT INTO "pair_count" VALUES(1,20495,31,36,1);
INSERT INTO "pair_count" VALUES(1,20495,31,41,1);
INSERT INTO "pair_count" VALUES(1,20495,31,45,2);
INSERT INTO "pair_count" VALUES(1,20495,31,49,1);
INSERT INTO "pair_count" VALUES(1,20495,31,50,1);
INSERT INTO "pair_count" VALUES(1,20495,31,53,1);
INSERT INTO "pair_count" VALUES(1,20495,31,55,1);
INSERT INTO "pair_count" VALUES(1,20495,31,60,2);
INSERT INTO "pair_count" VALUES(1,20495,31,61,1);
INSERT INTO "pair_count" VALUES(1,20495,34,26,1);
INSERT INTO "pair_count" VALUES(1,20495,34,27,1);
INSERT INTO "pair_count" VALUES(1,20495,34,28,1);
INSERT INTO "pair_count" VALUES(1,20495,34,30,1);
INSERT INTO "pair_count" VALUES(1,20495,34,31,2);
INSERT INTO "pair_count" VALUES(1,20495,34,35,1);
INSERT INTO "pair_count" VALUES(1,20495,34,36,2);
INSERT INTO "pair_count" VALUES(1,20495,34,41,2);
INSERT INTO "pair_count" VALUES(1,20495,34,42,1);
INSERT INTO "pair_count" VALUES(1,20495,34,45,5);
INSERT INTO "pair_count" VALUES(1,20495,34,48,1);
INSERT INTO "pair_count" VALUES(1,20495,34,49,3);
INSERT INTO "pair_count" VALUES(1,20495,34,50,2);
INSERT INTO "pair_count" VALUES(1,20495,34,51,1);
INSERT INTO "pair_count" VALUES(1,20495,34,53,2);
INSERT INTO "pair_count" VALUES(1,20495,34,55,2);
INSERT INTO "pair_count" VALUES(1,20495,34,59,1);
INSERT INTO "pair_count" VALUES(1,20495,34,60,5);
INSERT INTO "pair_count" VALUES(1,20495,34,61,1);
INSERT INTO "pair_count" VALUES(1,20495,35,26,1);
INSERT INTO "pair_count" VALUES(1,20495,35,27,1);
INSERT INTO "pair_count" VALUES(1,20495,35,34,1);
INSERT INTO "pair_count" VALUES(1,20495,35,41,1);
INSERT INTO "pair_count" VALUES(1,20495,35,45,1);
INSERT INTO "pair_count" VALUES(1,20495,35,49,1);
INSERT INTO "pair_count" VALUES(1,20495,35,60,1);
INSERT INTO "pair_count" VALUES(1,20495,36,31,1);
INSERT INTO "pair_count" VALUES(1,20495,36,34,2);
INSERT INTO "pair_count" VALUES(1,20495,36,45,2);
INSERT INTO "pair_count" VALUES(1,20495,36,48,1);
INSERT INTO "pair_count" VALUES(1,20495,36,49,1);
INSERT INTO "pair_count" VALUES(1,20495,36,50,2);
INSERT INTO "pair_count" VALUES(1,20495,36,53,2);
INSERT INTO "pair_count" VALUES(1,20495,36,55,1);
INSERT INTO "pair_count" VALUES(1,20495,36,60,2);
INSERT INTO "pair_count" VALUES(1,20495,41,26,1);
INSERT INTO "pair_count" VALUES(1,20495,41,27,1);
INSERT INTO "pair_count" VALUES(1,20495,41,28,1);
INSERT INTO "pair_count" VALUES(1,20495,41,31,1);
INSERT INTO "pair_count" VALUES(1,20495,41,34,2);
INSERT INTO "pair_count" VALUES(1,20495,41,35,1);
INSERT INTO "pair_count" VALUES(1,20495,41,45,2);
INSERT INTO "pair_count" VALUES(1,20495,41,49,2);
INSERT INTO "pair_count" VALUES(1,20495,41,60,2);
INSERT INTO "pair_count" VALUES(1,20495,41,61,1);
INSERT INTO "pair_count" VALUES(1,20495,42,30,1);
INSERT INTO "pair_count" VALUES(1,20495,42,34,1);
INSERT INTO "pair_count" VALUES(1,20495,42,45,1);
INSERT INTO "pair_count" VALUES(1,20495,42,51,1);
INSERT INTO "pair_count" VALUES(1,20495,42,55,1);
INSERT INTO "pair_count" VALUES(1,20495,42,59,1);
INSERT INTO "pair_count" VALUES(1,20495,42,60,1);
INSERT INTO "pair_count" VALUES(1,20495,48,34,1);
INSERT INTO "pair_count" VALUES(1,20495,48,36,1);
INSERT INTO "pair_count" VALUES(1,20495,48,45,1);
INSERT INTO "pair_count" VALUES(1,20495,48,49,1);
INSERT INTO "pair_count" VALUES(1,20495,48,50,1);
INSERT INTO "pair_count" VALUES(1,20495,48,53,1);
INSERT INTO "pair_count" VALUES(1,20495,48,60,1);
INSERT INTO "pair_count" VALUES(1,20495,49,26,1);
INSERT INTO "pair_count" VALUES(1,20495,49,27,1);
INSERT INTO "pair_count" VALUES(1,20495,49,28,1);
INSERT INTO "pair_count" VALUES(1,20495,49,31,1);
INSERT INTO "pair_count" VALUES(1,20495,49,34,3);
INSERT INTO "pair_count" VALUES(1,20495,49,35,1);
INSERT INTO "pair_count" VALUES(1,20495,49,36,1);
INSERT INTO "pair_count" VALUES(1,20495,49,41,2);
INSERT INTO "pair_count" VALUES(1,20495,49,45,3);
INSERT INTO "pair_count" VALUES(1,20495,49,48,1);
INSERT INTO "pair_count" VALUES(1,20495,49,50,1);
INSERT INTO "pair_count" VALUES(1,20495,49,53,1);
INSERT INTO "pair_count" VALUES(1,20495,49,60,3);
INSERT INTO "pair_count" VALUES(1,20495,49,61,1);
INSERT INTO "pair_count" VALUES(1,20495,50,31,1);
INSERT INTO "pair_count" VALUES(1,20495,50,34,2);
INSERT INTO "pair_count" VALUES(1,20495,50,36,2);
INSERT INTO "pair_count" VALUES(1,20495,50,45,2);
INSERT INTO "pair_count" VALUES(1,20495,50,48,1);
INSERT INTO "pair_count" VALUES(1,20495,50,49,1);
INSERT INTO "pair_count" VALUES(1,20495,50,53,2);
INSERT INTO "pair_count" VALUES(1,20495,50,55,1);
INSERT INTO "pair_count" VALUES(1,20495,50,60,2);
INSERT INTO "pair_count" VALUES(1,20495,51,30,1);
INSERT INTO "pair_count" VALUES(1,20495,51,34,1);
INSERT INTO "pair_count" VALUES(1,20495,51,42,1);
INSERT INTO "pair_count" VALUES(1,20495,51,45,1);
INSERT INTO "pair_count" VALUES(1,20495,51,55,1);
INSERT INTO "pair_count" VALUES(1,20495,51,59,1);
INSERT INTO "pair_count" VALUES(1,20495,51,60,1);
INSERT INTO "pair_count" VALUES(1,20495,53,31,1);
INSERT INTO "pair_count" VALUES(1,20495,53,34,2);
INSERT INTO "pair_count" VALUES(1,20495,53,36,2);
INSERT INTO "pair_count" VALUES(1,20495,53,45,2);
INSERT INTO "pair_count" VALUES(1,20495,53,48,1);
INSERT INTO "pair_count" VALUES(1,20495,53,49,1);
INSERT INTO "pair_count" VALUES(1,20495,53,50,2);
INSERT INTO "pair_count" VALUES(1,20495,53,55,1);
INSERT INTO "pair_count" VALUES(1,20495,53,60,2);
INSERT INTO "pair_count" VALUES(1,20495,55,30,1);
INSERT INTO "pair_count" VALUES(1,20495,55,31,1);
INSERT INTO "pair_count" VALUES(1,20495,55,34,2);
INSERT INTO "pair_count" VALUES(1,20495,55,36,1);
INSERT INTO "pair_count" VALUES(1,20495,55,42,1);
INSERT INTO "pair_count" VALUES(1,20495,55,45,2);
INSERT INTO "pair_count" VALUES(1,20495,55,50,1);
INSERT INTO "pair_count" VALUES(1,20495,55,51,1);
INSERT INTO "pair_count" VALUES(1,20495,55,53,1);
INSERT INTO "pair_count" VALUES(1,20495,55,59,1);
INSERT INTO "pair_count" VALUES(1,20495,55,60,2);
INSERT INTO "pair_count" VALUES(1,20495,59,30,1);
INSERT INTO "pair_count" VALUES(1,20495,59,34,1);
INSERT INTO "pair_count" VALUES(1,20495,59,42,1);
INSERT INTO "pair_count" VALUES(1,20495,59,45,1);
INSERT INTO "pair_count" VALUES(1,20495,59,51,1);
INSERT INTO "pair_count" VALUES(1,20495,59,55,1);
INSERT INTO "pair_count" VALUES(1,20495,59,60,1);
INSERT INTO "pair_count" VALUES(1,20495,60,26,1);
INSERT INTO "pair_count" VALUES(1,20495,60,27,1);
INSERT INTO "pair_count" VALUES(1,20495,60,28,1);
INSERT INTO "pair_count" VALUES(1,20495,60,30,1);
INSERT INTO "pair_count" VALUES(1,20495,60,31,2);
INSERT INTO "pair_count" VALUES(1,20495,60,34,5);
INSERT INTO "pair_count" VALUES(1,20495,60,35,1);
INSERT INTO "pair_count" VALUES(1,20495,60,36,2);
INSERT INTO "pair_count" VALUES(1,20495,60,41,2);
INSERT INTO "pair_count" VALUES(1,20495,60,42,1);
INSERT INTO "pair_count" VALUES(1,20495,60,45,5);
INSERT INTO "pair_count" VALUES(1,20495,60,48,1);
INSERT INTO "pair_count" VALUES(1,20495,60,49,3);
INSERT INTO "pair_count" VALUES(1,20495,60,50,2);
INSERT INTO "pair_count" VALUES(1,20495,60,51,1);
INSERT INTO "pair_count" VALUES(1,20495,60,53,2);
INSERT INTO "pair_count" VALUES(1,20495,60,55,2);
INSERT INTO "pair_count" VALUES(1,20495,60,59,1);
INSERT INTO "pair_count" VALUES(1,20495,60,61,1);
INSERT INTO "pair_count" VALUES(1,20495,61,28,1);
INSERT INTO "pair_count" VALUES(1,20495,61,31,1);
INSERT INTO "pair_count" VALUES(1,20495,61,34,1);
INSERT INTO "pair_count" VALUES(1,20495,61,41,1);
INSERT INTO "pair_count" VALUES(1,20495,61,45,1);
INSERT INTO "pair_count" VALUES(1,20495,61,49,1);
INSERT INTO "pair_count" VALUES(1,20495,61,60,1);
INSERT INTO "pair_count" VALUES(1,20599,26,27,2);
INSERT INTO "pair_count" VALUES(1,20599,26,32,1);
INSERT INTO "pair_count" VALUES(1,20599,26,34,2);
INSERT INTO "pair_count" VALUES(1,20599,26,38,2);
INSERT INTO "pair_count" VALUES(1,20599,26,39,1);
INSERT INTO "pair_count" VALUES(1,20599,26,41,2);
INSERT INTO "pair_count" VALUES(1,20599,26,45,2);
INSERT INTO "pair_count" VALUES(1,20599,26,46,2);
INSERT INTO "pair_count" VALUES(1,20599,27,26,2);
INSERT INTO "pair_count" VALUES(1,20599,27,32,1);
INSERT INTO "pair_count" VALUES(1,20599,27,34,3);
INSERT INTO "pair_count" VALUES(1,20599,27,38,2);
INSERT INTO "pair_count" VALUES(1,20599,27,39,1);
INSERT INTO "pair_count" VALUES(1,20599,27,41,3);
INSERT INTO "pair_count" VALUES(1,20599,27,44,1);
INSERT INTO "pair_count" VALUES(1,20599,27,45,3);
INSERT INTO "pair_count" VALUES(1,20599,27,46,2);
INSERT INTO "pair_count" VALUES(1,20599,27,55,1);
INSERT INTO "pair_count" VALUES(1,20599,27,57,1);
INSERT INTO "pair_count" VALUES(1,20599,27,60,1);
INSERT INTO "pair_count" VALUES(1,20599,32,26,1);
INSERT INTO "pair_count" VALUES(1,20599,32,27,1);
INSERT INTO "pair_count" VALUES(1,20599,32,34,1);
INSERT INTO "pair_count" VALUES(1,20599,32,38,1);
INSERT INTO "pair_count" VALUES(1,20599,32,41,1);
INSERT INTO "pair_count" VALUES(1,20599,32,45,1);
INSERT INTO "pair_count" VALUES(1,20599,32,46,1);
INSERT INTO "pair_count" VALUES(1,20599,34,26,2);
INSERT INTO "pair_count" VALUES(1,20599,34,27,3);
INSERT INTO "pair_count" VALUES(1,20599,34,32,1);
INSERT INTO "pair_count" VALUES(1,20599,34,35,1);
INSERT INTO "pair_count" VALUES(1,20599,34,36,1);
INSERT INTO "pair_count" VALUES(1,20599,34,37,1);
INSERT INTO "pair_count" VALUES(1,20599,34,38,3);
INSERT INTO "pair_count" VALUES(1,20599,34,39,1);
INSERT INTO "pair_count" VALUES(1,20599,34,40,1);
INSERT INTO "pair_count" VALUES(1,20599,34,41,4);
INSERT INTO "pair_count" VALUES(1,20599,34,44,1);
INSERT INTO "pair_count" VALUES(1,20599,34,45,5);
INSERT INTO "pair_count" VALUES(1,20599,34,46,2);
INSERT INTO "pair_count" VALUES(1,20599,34,50,1);
INSERT INTO "pair_count" VALUES(1,20599,34,52,1);
INSERT INTO "pair_count" VALUES(1,20599,34,53,1);
INSERT INTO "pair_count" VALUES(1,20599,34,55,2);
INSERT INTO "pair_count" VALUES(1,20599,34,57,1);
INSERT INTO "pair_count" VALUES(1,20599,34,58,1);
INSERT INTO "pair_count" VALUES(1,20599,34,60,2);
INSERT INTO "pair_count" VALUES(1,20599,35,34,1);
INSERT INTO "pair_count" VALUES(1,20599,35,37,1);
INSERT INTO "pair_count" VALUES(1,20599,35,38,1);
INSERT INTO "pair_count" VALUES(1,20599,35,41,1);
INSERT INTO "pair_count" VALUES(1,20599,35,45,1);
INSERT INTO "pair_count" VALUES(1,20599,35,52,1);
INSERT INTO "pair_count" VALUES(1,20599,35,58,1);
INSERT INTO "pair_count" VALUES(1,20599,36,34,1);
INSERT INTO "pair_count" VALUES(1,20599,36,40,1);
INSERT INTO "pair_count" VALUES(1,20599,36,45,1);
INSERT INTO "pair_count" VALUES(1,20599,36,50,1);
INSERT INTO "pair_count" VALUES(1,20599,36,53,1);
INSERT INTO "pair_count" VALUES(1,20599,36,55,1);
INSERT INTO "pair_count" VALUES(1,20599,36,60,1);
INSERT INTO "pair_count" VALUES(1,20599,37,34,1);
INSERT INTO "pair_count" VALUES(1,20599,37,35,1);
INSERT INTO "pair_count" VALUES(1,20599,37,38,1);
INSERT INTO "pair_count" VALUES(1,20599,37,41,1);
INSERT INTO "pair_count" VALUES(1,20599,37,45,1);
INSERT INTO "pair_count" VALUES(1,20599,37,52,1);
INSERT INTO "pair_count" VALUES(1,20599,37,58,1);
INSERT INTO "pair_count" VALUES(1,20599,38,26,2);
INSERT INTO "pair_count" VALUES(1,20599,38,27,2);
INSERT INTO "pair_count" VALUES(1,20599,38,32,1);
INSERT INTO "pair_count" VALUES(1,20599,38,34,3);
INSERT INTO "pair_count" VALUES(1,20599,38,35,1);
INSERT INTO "pair_count" VALUES(1,20599,38,37,1);
INSERT INTO "pair_count" VALUES(1,20599,38,39,1);
INSERT INTO "pair_count" VALUES(1,20599,38,41,3);
INSERT INTO "pair_count" VALUES(1,20599,38,45,3);
INSERT INTO "pair_count" VALUES(1,20599,38,46,2);
INSERT INTO "pair_count" VALUES(1,20599,38,52,1);
INSERT INTO "pair_count" VALUES(1,20599,38,58,1);
INSERT INTO "pair_count" VALUES(1,20599,39,26,1);
INSERT INTO "pair_count" VALUES(1,20599,39,27,1);
INSERT INTO "pair_count" VALUES(1,20599,39,34,1);
INSERT INTO "pair_count" VALUES(1,20599,39,38,1);
INSERT INTO "pair_count" VALUES(1,20599,39,41,1);
INSERT INTO "pair_count" VALUES(1,20599,39,45,1);
INSERT INTO "pair_count" VALUES(1,20599,39,46,1);
INSERT INTO "pair_count" VALUES(1,20599,40,34,1);
INSERT INTO "pair_count" VALUES(1,20599,40,36,1);
INSERT INTO "pair_count" VALUES(1,20599,40,45,1);
INSERT INTO "pair_count" VALUES(1,20599,40,50,1);
INSERT INTO "pair_count" VALUES(1,20599,40,53,1);
INSERT INTO "pair_count" VALUES(1,20599,40,55,1);
INSERT INTO "pair_count" VALUES(1,20599,40,60,1);
INSERT INTO "pair_count" VALUES(1,20599,41,26,2);
INSERT INTO "pair_count" VALUES(1,20599,41,27,3);
INSERT INTO "pair_count" VALUES(1,20599,41,32,1);
INSERT INTO "pair_count" VALUES(1,20599,41,34,4);
INSERT INTO "pair_count" VALUES(1,20599,41,35,1);
INSERT INTO "pair_count" VALUES(1,20599,41,37,1);
INSERT INTO "pair_count" VALUES(1,20599,41,38,3);
INSERT INTO "pair_count" VALUES(1,20599,41,39,1);
INSERT INTO "pair_count" VALUES(1,20599,41,44,1);
INSERT INTO "pair_count" VALUES(1,20599,41,45,4);
INSERT INTO "pair_count" VALUES(1,20599,41,46,2);
INSERT INTO "pair_count" VALUES(1,20599,41,52,1);
INSERT INTO "pair_count" VALUES(1,20599,41,55,1);
INSERT INTO "pair_count" VALUES(1,20599,41,57,1);
INSERT INTO "pair_count" VALUES(1,20599,41,58,1);
INSERT INTO "pair_count" VALUES(1,20599,41,60,1);
INSERT INTO "pair_count" VALUES(1,20599,44,27,1);
INSERT INTO "pair_count" VALUES(1,20599,44,34,1);
INSERT INTO "pair_count" VALUES(1,20599,44,41,1);
INSERT INTO "pair_count" VALUES(1,20599,44,45,1);
INSERT INTO "pair_count" VALUES(1,20599,44,55,1);
INSERT INTO "pair_count" VALUES(1,20599,44,57,1);
INSERT INTO "pair_count" VALUES(1,20599,44,60,1);
INSERT INTO "pair_count" VALUES(1,20599,46,26,2);
INSERT INTO "pair_count" VALUES(1,20599,46,27,2);
INSERT INTO "pair_count" VALUES(1,20599,46,32,1);
INSERT INTO "pair_count" VALUES(1,20599,46,34,2);
INSERT INTO "pair_count" VALUES(1,20599,46,38,2);
INSERT INTO "pair_count" VALUES(1,20599,46,39,1);
INSERT INTO "pair_count" VALUES(1,20599,46,41,2);
INSERT INTO "pair_count" VALUES(1,20599,46,45,2);
INSERT INTO "pair_count" VALUES(1,20599,50,34,1);
INSERT INTO "pair_count" VALUES(1,20599,50,36,1);
INSERT INTO "pair_count" VALUES(1,20599,50,40,1);
INSERT INTO "pair_count" VALUES(1,20599,50,45,1);
INSERT INTO "pair_count" VALUES(1,20599,50,53,1);
INSERT INTO "pair_count" VALUES(1,20599,50,55,1);
INSERT INTO "pair_count" VALUES(1,20599,50,60,1);
INSERT INTO "pair_count" VALUES(1,20599,52,34,1);
INSERT INTO "pair_count" VALUES(1,20599,52,35,1);
INSERT INTO "pair_count" VALUES(1,20599,52,37,1);
INSERT INTO "pair_count" VALUES(1,20599,52,38,1);
INSERT INTO "pair_count" VALUES(1,20599,52,41,1);
INSERT INTO "pair_count" VALUES(1,20599,52,45,1);
INSERT INTO "pair_count" VALUES(1,20599,52,58,1);
INSERT INTO "pair_count" VALUES(1,20599,53,34,1);
INSERT INTO "pair_count" VALUES(1,20599,53,36,1);
INSERT INTO "pair_count" VALUES(1,20599,53,40,1);
INSERT INTO "pair_count" VALUES(1,20599,53,45,1);
INSERT INTO "pair_count" VALUES(1,20599,53,50,1);
INSERT INTO "pair_count" VALUES(1,20599,53,55,1);
INSERT INTO "pair_count" VALUES(1,20599,53,60,1);
INSERT INTO "pair_count" VALUES(1,20599,55,27,1);
INSERT INTO "pair_count" VALUES(1,20599,55,34,2);
INSERT INTO "pair_count" VALUES(1,20599,55,36,1);
INSERT INTO "pair_count" VALUES(1,20599,55,40,1);
INSERT INTO "pair_count" VALUES(1,20599,55,41,1);
INSERT INTO "pair_count" VALUES(1,20599,55,44,1);
INSERT INTO "pair_count" VALUES(1,20599,55,45,2);
INSERT INTO "pair_count" VALUES(1,20599,55,50,1);
INSERT INTO "pair_count" VALUES(1,20599,55,53,1);
INSERT INTO "pair_count" VALUES(1,20599,55,57,1);
INSERT INTO "pair_count" VALUES(1,20599,55,60,2);
INSERT INTO "pair_count" VALUES(1,20599,57,27,1);
INSERT INTO "pair_count" VALUES(1,20599,57,34,1);
INSERT INTO "pair_count" VALUES(1,20599,57,41,1);
INSERT INTO "pair_count" VALUES(1,20599,57,44,1);
INSERT INTO "pair_count" VALUES(1,20599,57,45,1);
INSERT INTO "pair_count" VALUES(1,20599,57,55,1);
INSERT INTO "pair_count" VALUES(1,20599,57,60,1);
INSERT INTO "pair_count" VALUES(1,20599,58,34,1);
INSERT INTO "pair_count" VALUES(1,20599,58,35,1);
INSERT INTO "pair_count" VALUES(1,20599,58,37,1);
INSERT INTO "pair_count" VALUES(1,20599,58,38,1);
INSERT INTO "pair_count" VALUES(1,20599,58,41,1);
INSERT INTO "pair_count" VALUES(1,20599,58,45,1);
INSERT INTO "pair_count" VALUES(1,20599,58,52,1);
INSERT INTO "pair_count" VALUES(1,20599,60,27,1);
INSERT INTO "pair_count" VALUES(1,20599,60,34,2);
INSERT INTO "pair_count" VALUES(1,20599,60,36,1);
INSERT INTO "pair_count" VALUES(1,20599,60,40,1);
INSERT INTO "pair_count" VALUES(1,20599,60,41,1);
INSERT INTO "pair_count" VALUES(1,20599,60,44,1);
INSERT INTO "pair_count" VALUES(1,20599,60,45,2);
INSERT INTO "pair_count" VALUES(1,20599,60,50,1);
INSERT INTO "pair_count" VALUES(1,20599,60,53,1);
INSERT INTO "pair_count" VALUES(1,20599,60,55,2);
INSERT INTO "pair_count" VALUES(1,20599,60,57,1);
INSERT INTO "pair_count" VALUES(1,20703,25,27,1);
INSERT INTO "pair_count" VALUES(1,20703,25,34,2);
INSERT INTO "pair_count" VALUES(1,20703,25,36,1);
INSERT INTO "pair_count" VALUES(1,20703,25,41,1);
INSERT INTO "pair_count" VALUES(1,20703,25,44,1);
INSERT INTO "pair_count" VALUES(1,20703,25,45,2);
INSERT INTO "pair_count" VALUES(1,20703,25,50,1);
INSERT INTO "pair_count" VALUES(1,20703,25,53,1);
INSERT INTO "pair_count" VALUES(1,20703,25,55,2);
INSERT INTO "pair_count" VALUES(1,20703,25,60,2);
INSERT INTO "pair_count" VALUES(1,20703,27,25,1);
INSERT INTO "pair_count" VALUES(1,20703,27,34,1);
INSERT INTO "pair_count" VALUES(1,20703,27,41,1);
INSERT INTO "pair_count" VALUES(1,20703,27,44,1);
INSERT INTO "pair_count" VALUES(1,20703,27,45,1);
INSERT INTO "pair_count" VALUES(1,20703,27,55,1);
INSERT INTO "pair_count" VALUES(1,20703,27,60,1);
INSERT INTO "pair_count" VALUES(1,20703,30,31,1);
INSERT INTO "pair_count" VALUES(1,20703,30,34,1);
INSERT INTO "pair_count" VALUES(1,20703,30,42,1);
INSERT INTO "pair_count" VALUES(1,20703,30,45,1);
INSERT INTO "pair_count" VALUES(1,20703,30,55,1);
INSERT INTO "pair_count" VALUES(1,20703,30,59,1);
INSERT INTO "pair_count" VALUES(1,20703,30,60,1);
INSERT INTO "pair_count" VALUES(1,20703,31,30,1);
INSERT INTO "pair_count" VALUES(1,20703,31,34,1);
INSERT INTO "pair_count" VALUES(1,20703,31,42,1);
INSERT INTO "pair_count" VALUES(1,20703,31,45,1);
INSERT INTO "pair_count" VALUES(1,20703,31,55,1);
INSERT INTO "pair_count" VALUES(1,20703,31,59,1);
INSERT INTO "pair_count" VALUES(1,20703,31,60,1);
INSERT INTO "pair_count" VALUES(1,20703,34,25,2);
INSERT INTO "pair_count" VALUES(1,20703,34,27,1);
INSERT INTO "pair_count" VALUES(1,20703,34,30,1);
INSERT INTO "pair_count" VALUES(1,20703,34,31,1);
INSERT INTO "pair_count" VALUES(1,20703,34,35,1);
INSERT INTO "pair_count" VALUES(1,20703,34,36,1);
INSERT INTO "pair_count" VALUES(1,20703,34,37,1);
INSERT INTO "pair_count" VALUES(1,20703,34,38,1);
INSERT INTO "pair_count" VALUES(1,20703,34,41,3);
INSERT INTO "pair_count" VALUES(1,20703,34,42,2);
INSERT INTO "pair_count" VALUES(1,20703,34,44,1);
INSERT INTO "pair_count" VALUES(1,20703,34,45,5);
INSERT INTO "pair_count" VALUES(1,20703,34,46,1);
INSERT INTO "pair_count" VALUES(1,20703,34,50,1);
INSERT INTO "pair_count" VALUES(1,20703,34,52,1);
INSERT INTO "pair_count" VALUES(1,20703,34,53,1);
INSERT INTO "pair_count" VALUES(1,20703,34,55,4);
INSERT INTO "pair_count" VALUES(1,20703,34,58,2);
INSERT INTO "pair_count" VALUES(1,20703,34,59,1);
INSERT INTO "pair_count" VALUES(1,20703,34,60,4);
INSERT INTO "pair_count" VALUES(1,20703,35,34,1);
INSERT INTO "pair_count" VALUES(1,20703,35,37,1);
INSERT INTO "pair_count" VALUES(1,20703,35,38,1);
INSERT INTO "pair_count" VALUES(1,20703,35,41,1);
INSERT INTO "pair_count" VALUES(1,20703,35,45,1);
INSERT INTO "pair_count" VALUES(1,20703,35,52,1);
INSERT INTO "pair_count" VALUES(1,20703,35,58,1);
INSERT INTO "pair_count" VALUES(1,20703,36,25,1);
INSERT INTO "pair_count" VALUES(1,20703,36,34,1);
INSERT INTO "pair_count" VALUES(1,20703,36,45,1);
INSERT INTO "pair_count" VALUES(1,20703,36,50,1);
INSERT INTO "pair_count" VALUES(1,20703,36,53,1);
INSERT INTO "pair_count" VALUES(1,20703,36,55,1);
INSERT INTO "pair_count" VALUES(1,20703,36,60,1);
INSERT INTO "pair_count" VALUES(1,20703,37,34,1);
INSERT INTO "pair_count" VALUES(1,20703,37,35,1);
INSERT INTO "pair_count" VALUES(1,20703,37,38,1);
INSERT INTO "pair_count" VALUES(1,20703,37,41,1);
INSERT INTO "pair_count" VALUES(1,20703,37,45,1);
INSERT INTO "pair_count" VALUES(1,20703,37,52,1);
INSERT INTO "pair_count" VALUES(1,20703,37,58,1);
INSERT INTO "pair_count" VALUES(1,20703,38,34,1);
INSERT INTO "pair_count" VALUES(1,20703,38,35,1);
INSERT INTO "pair_count" VALUES(1,20703,38,37,1);
INSERT INTO "pair_count" VALUES(1,20703,38,41,1);
INSERT INTO "pair_count" VALUES(1,20703,38,45,1);
INSERT INTO "pair_count" VALUES(1,20703,38,52,1);
INSERT INTO "pair_count" VALUES(1,20703,38,58,1);
INSERT INTO "pair_count" VALUES(1,20703,41,25,1);
INSERT INTO "pair_count" VALUES(1,20703,41,27,1);
INSERT INTO "pair_count" VALUES(1,20703,41,34,3);
INSERT INTO "pair_count" VALUES(1,20703,41,35,1);
INSERT INTO "pair_count" VALUES(1,20703,41,37,1);
INSERT INTO "pair_count" VALUES(1,20703,41,38,1);
INSERT INTO "pair_count" VALUES(1,20703,41,42,1);
INSERT INTO "pair_count" VALUES(1,20703,41,44,1);
INSERT INTO "pair_count" VALUES(1,20703,41,45,3);
INSERT INTO "pair_count" VALUES(1,20703,41,46,1);
INSERT INTO "pair_count" VALUES(1,20703,41,52,1);
INSERT INTO "pair_count" VALUES(1,20703,41,55,2);
INSERT INTO "pair_count" VALUES(1,20703,41,58,2);
INSERT INTO "pair_count" VALUES(1,20703,41,60,2);
INSERT INTO "pair_count" VALUES(1,20703,42,30,1);
INSERT INTO "pair_count" VALUES(1,20703,42,31,1);
INSERT INTO "pair_count" VALUES(1,20703,42,34,2);
INSERT INTO "pair_count" VALUES(1,20703,42,41,1);
INSERT INTO "pair_count" VALUES(1,20703,42,45,2);
INSERT INTO "pair_count" VALUES(1,20703,42,46,1);
INSERT INTO "pair_count" VALUES(1,20703,42,55,2);
INSERT INTO "pair_count" VALUES(1,20703,42,58,1);
INSERT INTO "pair_count" VALUES(1,20703,42,59,1);
INSERT INTO "pair_count" VALUES(1,20703,42,60,2);
INSERT INTO "pair_count" VALUES(1,20703,44,25,1);
INSERT INTO "pair_count" VALUES(1,20703,44,27,1);
INSERT INTO "pair_count" VALUES(1,20703,44,34,1);
INSERT INTO "pair_count" VALUES(1,20703,44,41,1);
INSERT INTO "pair_count" VALUES(1,20703,44,45,1);
INSERT INTO "pair_count" VALUES(1,20703,44,55,1);
INSERT INTO "pair_count" VALUES(1,20703,44,60,1);
INSERT INTO "pair_count" VALUES(1,20703,46,34,1);
INSERT INTO "pair_count" VALUES(1,20703,46,41,1);
INSERT INTO "pair_count" VALUES(1,20703,46,42,1);
INSERT INTO "pair_count" VALUES(1,20703,46,45,1);
INSERT INTO "pair_count" VALUES(1,20703,46,55,1);
INSERT INTO "pair_count" VALUES(1,20703,46,58,1);
INSERT INTO "pair_count" VALUES(1,20703,46,60,1);
INSERT INTO "pair_count" VALUES(1,20703,50,25,1);
INSERT INTO "pair_count" VALUES(1,20703,50,34,1);
INSERT INTO "pair_count" VALUES(1,20703,50,36,1);
INSERT INTO "pair_count" VALUES(1,20703,50,45,1);
INSERT INTO "pair_count" VALUES(1,20703,50,53,1);
INSERT INTO "pair_count" VALUES(1,20703,50,55,1);
INSERT INTO "pair_count" VALUES(1,20703,50,60,1);
INSERT INTO "pair_count" VALUES(1,20703,52,34,1);
INSERT INTO "pair_count" VALUES(1,20703,52,35,1);
INSERT INTO "pair_count" VALUES(1,20703,52,37,1);
INSERT INTO "pair_count" VALUES(1,20703,52,38,1);
INSERT INTO "pair_count" VALUES(1,20703,52,41,1);
INSERT INTO "pair_count" VALUES(1,20703,52,45,1);
INSERT INTO "pair_count" VALUES(1,20703,52,58,1);
INSERT INTO "pair_count" VALUES(1,20703,53,25,1);
INSERT INTO "pair_count" VALUES(1,20703,53,34,1);
INSERT INTO "pair_count" VALUES(1,20703,53,36,1);
INSERT INTO "pair_count" VALUES(1,20703,53,45,1);
INSERT INTO "pair_count" VALUES(1,20703,53,50,1);
INSERT INTO "pair_count" VALUES(1,20703,53,55,1);
INSERT INTO "pair_count" VALUES(1,20703,53,60,1);
INSERT INTO "pair_count" VALUES(1,20703,55,25,2);
INSERT INTO "pair_count" VALUES(1,20703,55,27,1);
INSERT INTO "pair_count" VALUES(1,20703,55,30,1);
INSERT INTO "pair_count" VALUES(1,20703,55,31,1);
INSERT INTO "pair_count" VALUES(1,20703,55,34,4);
INSERT INTO "pair_count" VALUES(1,20703,55,36,1);
INSERT INTO "pair_count" VALUES(1,20703,55,41,2);
INSERT INTO "pair_count" VALUES(1,20703,55,42,2);
INSERT INTO "pair_count" VALUES(1,20703,55,44,1);
INSERT INTO "pair_count" VALUES(1,20703,55,45,4);
INSERT INTO "pair_count" VALUES(1,20703,55,46,1);
INSERT INTO "pair_count" VALUES(1,20703,55,50,1);
INSERT INTO "pair_count" VALUES(1,20703,55,53,1);
INSERT INTO "pair_count" VALUES(1,20703,55,58,1);
INSERT INTO "pair_count" VALUES(1,20703,55,59,1);
INSERT INTO "pair_count" VALUES(1,20703,55,60,4);
INSERT INTO "pair_count" VALUES(1,20703,58,34,2);
INSERT INTO "pair_count" VALUES(1,20703,58,35,1);
INSERT INTO "pair_count" VALUES(1,20703,58,37,1);
INSERT INTO "pair_count" VALUES(1,20703,58,38,1);
INSERT INTO "pair_count" VALUES(1,20703,58,41,2);
INSERT INTO "pair_count" VALUES(1,20703,58,42,1);
INSERT INTO "pair_count" VALUES(1,20703,58,45,2);
INSERT INTO "pair_count" VALUES(1,20703,58,46,1);
INSERT INTO "pair_count" VALUES(1,20703,58,52,1);
INSERT INTO "pair_count" VALUES(1,20703,58,55,1);
INSERT INTO "pair_count" VALUES(1,20703,58,60,1);
INSERT INTO "pair_count" VALUES(1,20703,59,30,1);
INSERT INTO "pair_count" VALUES(1,20703,59,31,1);
INSERT INTO "pair_count" VALUES(1,20703,59,34,1);
INSERT INTO "pair_count" VALUES(1,20703,59,42,1);
INSERT INTO "pair_count" VALUES(1,20703,59,45,1);
INSERT INTO "pair_count" VALUES(1,20703,59,55,1);
INSERT INTO "pair_count" VALUES(1,20703,59,60,1);
INSERT INTO "pair_count" VALUES(1,20703,60,25,2);
INSERT INTO "pair_count" VALUES(1,20703,60,27,1);
INSERT INTO "pair_count" VALUES(1,20703,60,30,1);
INSERT INTO "pair_count" VALUES(1,20703,60,31,1);
INSERT INTO "pair_count" VALUES(1,20703,60,34,4);
INSERT INTO "pair_count" VALUES(1,20703,60,36,1);
INSERT INTO "pair_count" VALUES(1,20703,60,41,2);
INSERT INTO "pair_count" VALUES(1,20703,60,42,2);
INSERT INTO "pair_count" VALUES(1,20703,60,44,1);
INSERT INTO "pair_count" VALUES(1,20703,60,45,4);
INSERT INTO "pair_count" VALUES(1,20703,60,46,1);
INSERT INTO "pair_count" VALUES(1,20703,60,50,1);
INSERT INTO "pair_count" VALUES(1,20703,60,53,1);
INSERT INTO "pair_count" VALUES(1,20703,60,55,4);
INSERT INTO "pair_count" VALUES(1,20703,60,58,1);
INSERT INTO "pair_count" VALUES(1,20703,60,59,1);
INSERT INTO "pair_count" VALUES(2,20258,1,3,1);
INSERT INTO "pair_count" VALUES(2,20258,1,5,1);
INSERT INTO "pair_count" VALUES(2,20258,1,10,1);
INSERT INTO "pair_count" VALUES(2,20258,1,13,1);
INSERT INTO "pair_count" VALUES(2,20258,1,16,1);
INSERT INTO "pair_count" VALUES(2,20258,1,18,1);
INSERT INTO "pair_count" VALUES(2,20258,1,23,1);
INSERT INTO "pair_count" VALUES(2,20258,2,4,1);
INSERT INTO "pair_count" VALUES(2,20258,2,5,2);
INSERT INTO "pair_count" VALUES(2,20258,2,6,1);
INSERT INTO "pair_count" VALUES(2,20258,2,7,1);
INSERT INTO "pair_count" VALUES(2,20258,2,8,2);
INSERT INTO "pair_count" VALUES(2,20258,2,9,1);
INSERT INTO "pair_count" VALUES(2,20258,2,10,4);
INSERT INTO "pair_count" VALUES(2,20258,2,12,2);
INSERT INTO "pair_count" VALUES(2,20258,2,13,2);
INSERT INTO "pair_count" VALUES(2,20258,2,14,1);
INSERT INTO "pair_count" VALUES(2,20258,2,16,2);
INSERT INTO "pair_count" VALUES(2,20258,2,17,3);
INSERT INTO "pair_count" VALUES(2,20258,2,18,1);
INSERT INTO "pair_count" VALUES(2,20258,2,20,1);
INSERT INTO "pair_count" VALUES(2,20258,2,23,4);
INSERT INTO "pair_count" VALUES(2,20258,3,1,1);
INSERT INTO "pair_count" VALUES(2,20258,3,5,1);
INSERT INTO "pair_count" VALUES(2,20258,3,10,1);
INSERT INTO "pair_count" VALUES(2,20258,3,13,1);
INSERT INTO "pair_count" VALUES(2,20258,3,16,1);
INSERT INTO "pair_count" VALUES(2,20258,3,18,1);
INSERT INTO "pair_count" VALUES(2,20258,3,23,1);
INSERT INTO "pair_count" VALUES(2,20258,4,2,1);
INSERT INTO "pair_count" VALUES(2,20258,4,8,1);
INSERT INTO "pair_count" VALUES(2,20258,4,10,1);
INSERT INTO "pair_count" VALUES(2,20258,4,12,1);
INSERT INTO "pair_count" VALUES(2,20258,4,16,1);
INSERT INTO "pair_count" VALUES(2,20258,4,17,1);
INSERT INTO "pair_count" VALUES(2,20258,4,23,1);
INSERT INTO "pair_count" VALUES(2,20258,5,1,1);
INSERT INTO "pair_count" VALUES(2,20258,5,2,2);
INSERT INTO "pair_count" VALUES(2,20258,5,3,1);
INSERT INTO "pair_count" VALUES(2,20258,5,8,1);
INSERT INTO "pair_count" VALUES(2,20258,5,9,1);
INSERT INTO "pair_count" VALUES(2,20258,5,10,3);
INSERT INTO "pair_count" VALUES(2,20258,5,12,1);
INSERT INTO "pair_count" VALUES(2,20258,5,13,2);
INSERT INTO "pair_count" VALUES(2,20258,5,14,1);
INSERT INTO "pair_count" VALUES(2,20258,5,16,1);
INSERT INTO "pair_count" VALUES(2,20258,5,17,1);
INSERT INTO "pair_count" VALUES(2,20258,5,18,2);
INSERT INTO "pair_count" VALUES(2,20258,5,20,1);
INSERT INTO "pair_count" VALUES(2,20258,5,23,3);
INSERT INTO "pair_count" VALUES(2,20258,6,2,1);
INSERT INTO "pair_count" VALUES(2,20258,6,7,1);
INSERT INTO "pair_count" VALUES(2,20258,6,10,1);
INSERT INTO "pair_count" VALUES(2,20258,6,13,1);
INSERT INTO "pair_count" VALUES(2,20258,6,16,1);
INSERT INTO "pair_count" VALUES(2,20258,6,17,1);
INSERT INTO "pair_count" VALUES(2,20258,6,23,1);
INSERT INTO "pair_count" VALUES(2,20258,7,2,1);
INSERT INTO "pair_count" VALUES(2,20258,7,6,1);
INSERT INTO "pair_count" VALUES(2,20258,7,10,1);
INSERT INTO "pair_count" VALUES(2,20258,7,13,1);
INSERT INTO "pair_count" VALUES(2,20258,7,16,1);
INSERT INTO "pair_count" VALUES(2,20258,7,17,1);
INSERT INTO "pair_count" VALUES(2,20258,7,23,1);
INSERT INTO "pair_count" VALUES(2,20258,8,2,2);
INSERT INTO "pair_count" VALUES(2,20258,8,4,1);
INSERT INTO "pair_count" VALUES(2,20258,8,5,1);
INSERT INTO "pair_count" VALUES(2,20258,8,10,2);
INSERT INTO "pair_count" VALUES(2,20258,8,12,2);
INSERT INTO "pair_count" VALUES(2,20258,8,16,1);
INSERT INTO "pair_count" VALUES(2,20258,8,17,2);
INSERT INTO "pair_count" VALUES(2,20258,8,20,1);
INSERT INTO "pair_count" VALUES(2,20258,8,23,2);
INSERT INTO "pair_count" VALUES(2,20258,9,2,1);
INSERT INTO "pair_count" VALUES(2,20258,9,5,1);
INSERT INTO "pair_count" VALUES(2,20258,9,10,1);
INSERT INTO "pair_count" VALUES(2,20258,9,13,1);
INSERT INTO "pair_count" VALUES(2,20258,9,14,1);
INSERT INTO "pair_count" VALUES(2,20258,9,18,1);
INSERT INTO "pair_count" VALUES(2,20258,9,23,1);
INSERT INTO "pair_count" VALUES(2,20258,12,2,2);
INSERT INTO "pair_count" VALUES(2,20258,12,4,1);
INSERT INTO "pair_count" VALUES(2,20258,12,5,1);
INSERT INTO "pair_count" VALUES(2,20258,12,8,2);
INSERT INTO "pair_count" VALUES(2,20258,12,10,2);
INSERT INTO "pair_count" VALUES(2,20258,12,16,1);
INSERT INTO "pair_count" VALUES(2,20258,12,17,2);
INSERT INTO "pair_count" VALUES(2,20258,12,20,1);
INSERT INTO "pair_count" VALUES(2,20258,12,23,2);
INSERT INTO "pair_count" VALUES(2,20258,13,1,1);
INSERT INTO "pair_count" VALUES(2,20258,13,2,2);
INSERT INTO "pair_count" VALUES(2,20258,13,3,1);
INSERT INTO "pair_count" VALUES(2,20258,13,5,2);
INSERT INTO "pair_count" VALUES(2,20258,13,6,1);
INSERT INTO "pair_count" VALUES(2,20258,13,7,1);
INSERT INTO "pair_count" VALUES(2,20258,13,9,1);
INSERT INTO "pair_count" VALUES(2,20258,13,10,3);
INSERT INTO "pair_count" VALUES(2,20258,13,14,1);
INSERT INTO "pair_count" VALUES(2,20258,13,16,2);
INSERT INTO "pair_count" VALUES(2,20258,13,17,1);
INSERT INTO "pair_count" VALUES(2,20258,13,18,2);
INSERT INTO "pair_count" VALUES(2,20258,13,23,3);
INSERT INTO "pair_count" VALUES(2,20258,14,2,1);
INSERT INTO "pair_count" VALUES(2,20258,14,5,1);
INSERT INTO "pair_count" VALUES(2,20258,14,9,1);
INSERT INTO "pair_count" VALUES(2,20258,14,10,1);
INSERT INTO "pair_count" VALUES(2,20258,14,13,1);
INSERT INTO "pair_count" VALUES(2,20258,14,18,1);
INSERT INTO "pair_count" VALUES(2,20258,14,23,1);
INSERT INTO "pair_count" VALUES(2,20258,16,1,1);
INSERT INTO "pair_count" VALUES(2,20258,16,2,2);
INSERT INTO "pair_count" VALUES(2,20258,16,3,1);
INSERT INTO "pair_count" VALUES(2,20258,16,4,1);
INSERT INTO "pair_count" VALUES(2,20258,16,5,1);
INSERT INTO "pair_count" VALUES(2,20258,16,6,1);
INSERT INTO "pair_count" VALUES(2,20258,16,7,1);
INSERT INTO "pair_count" VALUES(2,20258,16,8,1);
INSERT INTO "pair_count" VALUES(2,20258,16,10,3);
INSERT INTO "pair_count" VALUES(2,20258,16,12,1);
INSERT INTO "pair_count" VALUES(2,20258,16,13,2);
INSERT INTO "pair_count" VALUES(2,20258,16,17,2);
INSERT INTO "pair_count" VALUES(2,20258,16,18,1);
INSERT INTO "pair_count" VALUES(2,20258,16,23,3);
INSERT INTO "pair_count" VALUES(2,20258,17,2,3);
INSERT INTO "pair_count" VALUES(2,20258,17,4,1);
INSERT INTO "pair_count" VALUES(2,20258,17,5,1);
INSERT INTO "pair_count" VALUES(2,20258,17,6,1);
INSERT INTO "pair_count" VALUES(2,20258,17,7,1);
INSERT INTO "pair_count" VALUES(2,20258,17,8,2);
INSERT INTO "pair_count" VALUES(2,20258,17,10,3);
INSERT INTO "pair_count" VALUES(2,20258,17,12,2);
INSERT INTO "pair_count" VALUES(2,20258,17,13,1);
INSERT INTO "pair_count" VALUES(2,20258,17,16,2);
INSERT INTO "pair_count" VALUES(2,20258,17,20,1);
INSERT INTO "pair_count" VALUES(2,20258,17,23,3);
INSERT INTO "pair_count" VALUES(2,20258,18,1,1);
INSERT INTO "pair_count" VALUES(2,20258,18,2,1);
INSERT INTO "pair_count" VALUES(2,20258,18,3,1);
INSERT INTO "pair_count" VALUES(2,20258,18,5,2);
INSERT INTO "pair_count" VALUES(2,20258,18,9,1);
INSERT INTO "pair_count" VALUES(2,20258,18,10,2);
INSERT INTO "pair_count" VALUES(2,20258,18,13,2);
INSERT INTO "pair_count" VALUES(2,20258,18,14,1);
INSERT INTO "pair_count" VALUES(2,20258,18,16,1);
INSERT INTO "pair_count" VALUES(2,20258,18,23,2);
INSERT INTO "pair_count" VALUES(2,20258,20,2,1);
INSERT INTO "pair_count" VALUES(2,20258,20,5,1);
INSERT INTO "pair_count" VALUES(2,20258,20,8,1);
INSERT INTO "pair_count" VALUES(2,20258,20,10,1);
INSERT INTO "pair_count" VALUES(2,20258,20,12,1);
INSERT INTO "pair_count" VALUES(2,20258,20,17,1);
INSERT INTO "pair_count" VALUES(2,20258,20,23,1);
INSERT INTO "pair_count" VALUES(2,20258,23,1,1);
INSERT INTO "pair_count" VALUES(2,20258,23,2,4);
INSERT INTO "pair_count" VALUES(2,20258,23,3,1);
INSERT INTO "pair_count" VALUES(2,20258,23,4,1);
INSERT INTO "pair_count" VALUES(2,20258,23,5,3);
INSERT INTO "pair_count" VALUES(2,20258,23,6,1);
INSERT INTO "pair_count" VALUES(2,20258,23,7,1);
INSERT INTO "pair_count" VALUES(2,20258,23,8,2);
INSERT INTO "pair_count" VALUES(2,20258,23,9,1);
INSERT INTO "pair_count" VALUES(2,20258,23,10,5);
INSERT INTO "pair_count" VALUES(2,20258,23,12,2);
INSERT INTO "pair_count" VALUES(2,20258,23,13,3);
INSERT INTO "pair_count" VALUES(2,20258,23,14,1);
INSERT INTO "pair_count" VALUES(2,20258,23,16,3);
INSERT INTO "pair_count" VALUES(2,20258,23,17,3);
INSERT INTO "pair_count" VALUES(2,20258,23,18,2);
INSERT INTO "pair_count" VALUES(2,20258,23,20,1);
INSERT INTO "pair_count" VALUES(2,20613,1,3,1);
INSERT INTO "pair_count" VALUES(2,20613,1,5,1);
INSERT INTO "pair_count" VALUES(2,20613,1,10,1);
INSERT INTO "pair_count" VALUES(2,20613,1,13,1);
INSERT INTO "pair_count" VALUES(2,20613,1,17,1);
INSERT INTO "pair_count" VALUES(2,20613,1,20,1);
INSERT INTO "pair_count" VALUES(2,20613,1,23,1);
INSERT INTO "pair_count" VALUES(2,20613,2,5,1);
INSERT INTO "pair_count" VALUES(2,20613,2,9,1);
INSERT INTO "pair_count" VALUES(2,20613,2,10,1);
INSERT INTO "pair_count" VALUES(2,20613,2,13,1);
INSERT INTO "pair_count" VALUES(2,20613,2,16,1);
INSERT INTO "pair_count" VALUES(2,20613,2,17,1);
INSERT INTO "pair_count" VALUES(2,20613,2,23,1);
INSERT INTO "pair_count" VALUES(2,20613,3,1,1);
INSERT INTO "pair_count" VALUES(2,20613,3,5,1);
INSERT INTO "pair_count" VALUES(2,20613,3,10,1);
INSERT INTO "pair_count" VALUES(2,20613,3,13,1);
INSERT INTO "pair_count" VALUES(2,20613,3,17,1);
INSERT INTO "pair_count" VALUES(2,20613,3,20,1);
INSERT INTO "pair_count" VALUES(2,20613,3,23,1);
INSERT INTO "pair_count" VALUES(2,20613,5,1,1);
INSERT INTO "pair_count" VALUES(2,20613,5,2,1);
INSERT INTO "pair_count" VALUES(2,20613,5,3,1);
INSERT INTO "pair_count" VALUES(2,20613,5,8,2);
INSERT INTO "pair_count" VALUES(2,20613,5,9,1);
INSERT INTO "pair_count" VALUES(2,20613,5,10,4);
INSERT INTO "pair_count" VALUES(2,20613,5,12,2);
INSERT INTO "pair_count" VALUES(2,20613,5,13,2);
INSERT INTO "pair_count" VALUES(2,20613,5,15,2);
INSERT INTO "pair_count" VALUES(2,20613,5,16,1);
INSERT INTO "pair_count" VALUES(2,20613,5,17,3);
INSERT INTO "pair_count" VALUES(2,20613,5,18,1);
INSERT INTO "pair_count" VALUES(2,20613,5,20,1);
INSERT INTO "pair_count" VALUES(2,20613,5,22,2);
INSERT INTO "pair_count" VALUES(2,20613,5,23,4);
INSERT INTO "pair_count" VALUES(2,20613,8,5,2);
INSERT INTO "pair_count" VALUES(2,20613,8,10,3);
INSERT INTO "pair_count" VALUES(2,20613,8,11,1);
INSERT INTO "pair_count" VALUES(2,20613,8,12,2);
INSERT INTO "pair_count" VALUES(2,20613,8,14,1);
INSERT INTO "pair_count" VALUES(2,20613,8,15,2);
INSERT INTO "pair_count" VALUES(2,20613,8,17,2);
INSERT INTO "pair_count" VALUES(2,20613,8,18,1);
INSERT INTO "pair_count" VALUES(2,20613,8,19,1);
INSERT INTO "pair_count" VALUES(2,20613,8,21,1);
INSERT INTO "pair_count" VALUES(2,20613,8,22,2);
INSERT INTO "pair_count" VALUES(2,20613,8,23,3);
INSERT INTO "pair_count" VALUES(2,20613,9,2,1);
INSERT INTO "pair_count" VALUES(2,20613,9,5,1);
INSERT INTO "pair_count" VALUES(2,20613,9,10,1);
INSERT INTO "pair_count" VALUES(2,20613,9,13,1);
INSERT INTO "pair_count" VALUES(2,20613,9,16,1);
INSERT INTO "pair_count" VALUES(2,20613,9,17,1);
INSERT INTO "pair_count" VALUES(2,20613,9,23,1);
INSERT INTO "pair_count" VALUES(2,20613,11,8,1);
INSERT INTO "pair_count" VALUES(2,20613,11,10,1);
INSERT INTO "pair_count" VALUES(2,20613,11,14,1);
INSERT INTO "pair_count" VALUES(2,20613,11,17,1);
INSERT INTO "pair_count" VALUES(2,20613,11,19,1);
INSERT INTO "pair_count" VALUES(2,20613,11,21,1);
INSERT INTO "pair_count" VALUES(2,20613,11,23,1);
INSERT INTO "pair_count" VALUES(2,20613,12,5,2);
INSERT INTO "pair_count" VALUES(2,20613,12,8,2);
INSERT INTO "pair_count" VALUES(2,20613,12,10,2);
INSERT INTO "pair_count" VALUES(2,20613,12,15,2);
INSERT INTO "pair_count" VALUES(2,20613,12,17,1);
INSERT INTO "pair_count" VALUES(2,20613,12,18,1);
INSERT INTO "pair_count" VALUES(2,20613,12,22,2);
INSERT INTO "pair_count" VALUES(2,20613,12,23,2);
INSERT INTO "pair_count" VALUES(2,20613,13,1,1);
INSERT INTO "pair_count" VALUES(2,20613,13,2,1);
INSERT INTO "pair_count" VALUES(2,20613,13,3,1);
INSERT INTO "pair_count" VALUES(2,20613,13,5,2);
INSERT INTO "pair_count" VALUES(2,20613,13,9,1);
INSERT INTO "pair_count" VALUES(2,20613,13,10,2);
INSERT INTO "pair_count" VALUES(2,20613,13,16,1);
INSERT INTO "pair_count" VALUES(2,20613,13,17,2);
INSERT INTO "pair_count" VALUES(2,20613,13,20,1);
INSERT INTO "pair_count" VALUES(2,20613,13,23,2);
INSERT INTO "pair_count" VALUES(2,20613,14,8,1);
INSERT INTO "pair_count" VALUES(2,20613,14,10,1);
INSERT INTO "pair_count" VALUES(2,20613,14,11,1);
INSERT INTO "pair_count" VALUES(2,20613,14,17,1);
INSERT INTO "pair_count" VALUES(2,20613,14,19,1);
INSERT INTO "pair_count" VALUES(2,20613,14,21,1);
INSERT INTO "pair_count" VALUES(2,20613,14,23,1);
INSERT INTO "pair_count" VALUES(2,20613,15,5,2);
INSERT INTO "pair_count" VALUES(2,20613,15,8,2);
INSERT INTO "pair_count" VALUES(2,20613,15,10,2);
INSERT INTO "pair_count" VALUES(2,20613,15,12,2);
INSERT INTO "pair_count" VALUES(2,20613,15,17,1);
INSERT INTO "pair_count" VALUES(2,20613,15,18,1);
INSERT INTO "pair_count" VALUES(2,20613,15,22,2);
INSERT INTO "pair_count" VALUES(2,20613,15,23,2);
INSERT INTO "pair_count" VALUES(2,20613,16,2,1);
INSERT INTO "pair_count" VALUES(2,20613,16,5,1);
INSERT INTO "pair_count" VALUES(2,20613,16,9,1);
INSERT INTO "pair_count" VALUES(2,20613,16,10,1);
INSERT INTO "pair_count" VALUES(2,20613,16,13,1);
INSERT INTO "pair_count" VALUES(2,20613,16,17,1);
INSERT INTO "pair_count" VALUES(2,20613,16,23,1);
INSERT INTO "pair_count" VALUES(2,20613,17,1,1);
INSERT INTO "pair_count" VALUES(2,20613,17,2,1);
INSERT INTO "pair_count" VALUES(2,20613,17,3,1);
INSERT INTO "pair_count" VALUES(2,20613,17,5,3);
INSERT INTO "pair_count" VALUES(2,20613,17,8,2);
INSERT INTO "pair_count" VALUES(2,20613,17,9,1);
INSERT INTO "pair_count" VALUES(2,20613,17,10,4);
INSERT INTO "pair_count" VALUES(2,20613,17,11,1);
INSERT INTO "pair_count" VALUES(2,20613,17,12,1);
INSERT INTO "pair_count" VALUES(2,20613,17,13,2);
INSERT INTO "pair_count" VALUES(2,20613,17,14,1);
INSERT INTO "pair_count" VALUES(2,20613,17,15,1);
INSERT INTO "pair_count" VALUES(2,20613,17,16,1);
INSERT INTO "pair_count" VALUES(2,20613,17,19,1);
INSERT INTO "pair_count" VALUES(2,20613,17,20,1);
INSERT INTO "pair_count" VALUES(2,20613,17,21,1);
INSERT INTO "pair_count" VALUES(2,20613,17,22,1);
INSERT INTO "pair_count" VALUES(2,20613,17,23,4);
INSERT INTO "pair_count" VALUES(2,20613,18,5,1);
INSERT INTO "pair_count" VALUES(2,20613,18,8,1);
INSERT INTO "pair_count" VALUES(2,20613,18,10,1);
INSERT INTO "pair_count" VALUES(2,20613,18,12,1);
INSERT INTO "pair_count" VALUES(2,20613,18,15,1);
INSERT INTO "pair_count" VALUES(2,20613,18,22,1);
INSERT INTO "pair_count" VALUES(2,20613,18,23,1);
INSERT INTO "pair_count" VALUES(2,20613,19,8,1);
INSERT INTO "pair_count" VALUES(2,20613,19,10,1);
INSERT INTO "pair_count" VALUES(2,20613,19,11,1);
INSERT INTO "pair_count" VALUES(2,20613,19,14,1);
INSERT INTO "pair_count" VALUES(2,20613,19,17,1);
INSERT INTO "pair_count" VALUES(2,20613,19,21,1);
INSERT INTO "pair_count" VALUES(2,20613,19,23,1);
INSERT INTO "pair_count" VALUES(2,20613,20,1,1);
INSERT INTO "pair_count" VALUES(2,20613,20,3,1);
INSERT INTO "pair_count" VALUES(2,20613,20,5,1);
INSERT INTO "pair_count" VALUES(2,20613,20,10,1);
INSERT INTO "pair_count" VALUES(2,20613,20,13,1);
INSERT INTO "pair_count" VALUES(2,20613,20,17,1);
INSERT INTO "pair_count" VALUES(2,20613,20,23,1);
INSERT INTO "pair_count" VALUES(2,20613,21,8,1);
INSERT INTO "pair_count" VALUES(2,20613,21,10,1);
INSERT INTO "pair_count" VALUES(2,20613,21,11,1);
INSERT INTO "pair_count" VALUES(2,20613,21,14,1);
INSERT INTO "pair_count" VALUES(2,20613,21,17,1);
INSERT INTO "pair_count" VALUES(2,20613,21,19,1);
INSERT INTO "pair_count" VALUES(2,20613,21,23,1);
INSERT INTO "pair_count" VALUES(2,20613,22,5,2);
INSERT INTO "pair_count" VALUES(2,20613,22,8,2);
INSERT INTO "pair_count" VALUES(2,20613,22,10,2);
INSERT INTO "pair_count" VALUES(2,20613,22,12,2);
INSERT INTO "pair_count" VALUES(2,20613,22,15,2);
INSERT INTO "pair_count" VALUES(2,20613,22,17,1);
INSERT INTO "pair_count" VALUES(2,20613,22,18,1);
INSERT INTO "pair_count" VALUES(2,20613,22,23,2);
INSERT INTO "pair_count" VALUES(2,20613,23,1,1);
INSERT INTO "pair_count" VALUES(2,20613,23,2,1);
INSERT INTO "pair_count" VALUES(2,20613,23,3,1);
INSERT INTO "pair_count" VALUES(2,20613,23,5,4);
INSERT INTO "pair_count" VALUES(2,20613,23,8,3);
INSERT INTO "pair_count" VALUES(2,20613,23,9,1);
INSERT INTO "pair_count" VALUES(2,20613,23,10,5);
INSERT INTO "pair_count" VALUES(2,20613,23,11,1);
INSERT INTO "pair_count" VALUES(2,20613,23,12,2);
INSERT INTO "pair_count" VALUES(2,20613,23,13,2);
INSERT INTO "pair_count" VALUES(2,20613,23,14,1);
INSERT INTO "pair_count" VALUES(2,20613,23,15,2);
INSERT INTO "pair_count" VALUES(2,20613,23,16,1);
INSERT INTO "pair_count" VALUES(2,20613,23,17,4);
INSERT INTO "pair_count" VALUES(2,20613,23,18,1);
INSERT INTO "pair_count" VALUES(2,20613,23,19,1);
INSERT INTO "pair_count" VALUES(2,20613,23,20,1);
INSERT INTO "pair_count" VALUES(2,20613,23,21,1);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,13,2);
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
INSERT INTO "sharing" VALUES(1,1,X'9F258203C5F25DDF949D0580ED7B0C5639AA5BFE758E12926F253984BA856B66','Jl9suSVxcQrbBoR2htkpVw',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'30EE8FC4197311DBCF48A7E337107C99FD025A0A8A1B39E2A6BB7D2B704DD4E7');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'instagram.com');
INSERT INTO "source" VALUES(2,1,'ig-story');
INSERT INTO "source" VALUES(3,2,'facebook.com');
INSERT INTO "source" VALUES(4,2,'window');
INSERT INTO "source" VALUES(5,1,'tiktok.com');
INSERT INTO "source" VALUES(6,1,'google.com');
INSERT INTO "source" VALUES(7,1,'tiktok');
INSERT INTO "source" VALUES(8,1,'window');
INSERT INTO "source" VALUES(9,2,'card');
INSERT INTO "source" VALUES(10,1,'facebook.com');
INSERT INTO "source" VALUES(11,2,'ig');
INSERT INTO "source" VALUES(12,1,'ig');
INSERT INTO "source" VALUES(13,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(14,2,'instagram.com');
INSERT INTO "source" VALUES(15,2,'google.com');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('B1FA985E68FF',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',2,1,12,5861171888270823784,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',2,1,12,3843460624540891826,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',6,NULL,8,1473587714166851928,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',3,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',3,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',11,13,2,4326653704502583267,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',4,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',1,5,7,8138210099040280480,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',1,5,7,9134368268329406337,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',12,13,2,4397388264923469152,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',2,1,12,6212071866559670307,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',12,NULL,9,8891355758128129330,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',17,NULL,8,6063111424050294156,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',1,5,7,7249444593053361358,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',12,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',2,1,12,7806179412108496600,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',3,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',14,1,12,1362923928692310539,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',9,10,NULL,2298316501172608979,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',13,3,NULL,730841590525002355,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',4,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',15,13,2,8370751102278607730,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',14,1,12,1154805206687972086,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',7,NULL,4,2211841547007335690,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',2,1,12,204756708384291043,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',10,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',4,15,NULL,4940002570425557646,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',2,1,12,7485891644827843990,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',8,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',13,3,NULL,4446834045127918518,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',5,6,NULL,2861945616537217847,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',3,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',4,15,NULL,5776020910968830725,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',5,6,NULL,6072396433029223421,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',16,6,NULL,3228122976413122929,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',14,14,11,4931897409986070920,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',2,1,12,5805893688655883925,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',3,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',3,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',12,13,2,7905641832926506423,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',1,5,7,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995',0);
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,5587436809769281786,X'20010DB8749A9887FFD1DDC7BF06F2AD',0);
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,8,5752312574173977729,X'20010DB8A3AFCB0F2AAC933560A90FBF',0);
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
INSERT INTO "webhook" VALUES(1,'https://shop.example.com/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'A95DFB8E99E029520EFFDC62C11B555346675D3D6857778E80F42C54DE0A8B1B',0,NULL,1795348800000000);
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
