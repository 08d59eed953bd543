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
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'07A7ACA6BD565F7B5E01FC7E47144960D42B97D20F4FF77580A629B6DD5FA842','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'88E08705590C57BB4B2E81D4406822C4EDA42884D323F1A9AC7308C6595FDD9B','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,29,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,39,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,50,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,54,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,59,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,24,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,39,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,49,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,50,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,51,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,54,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,59,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,61,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,26,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,30,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,48,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,50,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,53,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,59,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,63,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,25,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,48,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,49,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,50,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,51,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,56,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,59,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,63,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,25,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,48,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,50,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,56,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,59,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,31,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,34,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,41,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,48,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,50,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,51,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,53,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,59,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,40,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,44,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,47,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,50,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,51,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,53,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,58,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,59,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,40,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,44,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,47,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,50,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,53,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,58,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,59,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,31,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,41,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,43,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,48,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,49,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,50,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,51,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,59,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,24,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,39,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,49,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,50,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,51,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,54,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,59,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,60,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,26,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,30,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,51,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,53,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,59,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,62,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,63,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,44,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,47,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,53,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,43,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,48,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,49,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,50,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,51,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,56,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,59,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,63,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,24,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,39,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,48,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,50,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,54,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,59,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,24,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,35,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,39,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,50,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,51,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,53,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,54,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,59,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,32,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,48,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,50,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,51,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,53,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,55,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,56,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,59,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,28,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,30,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,50,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,51,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,53,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,56,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,59,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,63,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,31,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,41,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,43,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,49,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,50,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,51,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,57,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,59,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,24,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,33,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,39,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,50,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,51,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,53,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,54,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,59,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,39,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,27,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,30,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,46,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,50,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,51,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,52,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,56,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,63,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,24,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,39,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,45,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,49,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,50,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,51,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,54,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,59,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,27,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,30,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,51,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,52,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,56,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,63,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,27,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,28,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,36,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,37,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,38,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,50,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,51,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,56,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,25,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,50,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,56,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,59,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,27,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,28,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,36,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,37,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,38,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,50,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,51,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,56,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,37,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,43,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,50,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,52,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,56,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,59,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,29,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,39,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,50,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,54,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,59,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,25,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,31,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,41,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,43,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,48,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,49,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,50,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,51,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,59,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,1,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,2,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,3,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,12,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,13,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,15,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,20,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,1,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,2,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,3,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,4,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,9,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,19,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,23,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,1,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,2,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,5,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,6,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,16,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,20,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,23,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,2,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,4,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,11,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,16,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,18,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,20,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,23,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,1,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,2,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,3,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,4,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,8,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,12,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,13,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,20,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,22,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,2,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,3,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,11,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,15,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,18,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,20,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,23,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,2,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,10,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,12,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,13,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,14,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,16,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,20,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,22,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,2,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,3,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,5,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,7,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,13,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,17,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,21,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'referrer','');
INSERT INTO "dimension_value" VALUES(2,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(3,2,'number','2');
INSERT INTO "dimension_value" VALUES(4,2,'country','BR');
INSERT INTO "dimension_value" VALUES(5,2,'country','ID');
INSERT INTO "dimension_value" VALUES(6,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(7,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(8,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(9,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(10,2,'','');
INSERT INTO "dimension_value" VALUES(11,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(12,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(13,2,'os','Android');
INSERT INTO "dimension_value" VALUES(14,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(15,2,'country','SA');
INSERT INTO "dimension_value" VALUES(16,2,'number','3');
INSERT INTO "dimension_value" VALUES(17,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(18,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(19,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(20,2,'campaign','');
INSERT INTO "dimension_value" VALUES(21,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(22,2,'country','AR');
INSERT INTO "dimension_value" VALUES(23,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(24,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(25,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(26,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(27,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(28,1,'country','BR');
INSERT INTO "dimension_value" VALUES(29,1,'country','MA');
INSERT INTO "dimension_value" VALUES(30,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(31,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(32,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(33,1,'country','CO');
INSERT INTO "dimension_value" VALUES(34,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(35,1,'country','ID');
INSERT INTO "dimension_value" VALUES(36,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(37,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(38,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(39,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(40,1,'country','TR');
INSERT INTO "dimension_value" VALUES(41,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(42,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(43,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(44,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(45,1,'country','SA');
INSERT INTO "dimension_value" VALUES(46,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(47,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(48,1,'country','EG');
INSERT INTO "dimension_value" VALUES(49,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(50,1,'','');
INSERT INTO "dimension_value" VALUES(51,1,'number','1');
INSERT INTO "dimension_value" VALUES(52,1,'country','MX');
INSERT INTO "dimension_value" VALUES(53,1,'os','Android');
INSERT INTO "dimension_value" VALUES(54,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(55,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(56,1,'campaign','');
INSERT INTO "dimension_value" VALUES(57,1,'country','NG');
INSERT INTO "dimension_value" VALUES(58,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(59,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(60,1,'country','FR');
INSERT INTO "dimension_value" VALUES(61,1,'country','PK');
INSERT INTO "dimension_value" VALUES(62,1,'country','ES');
INSERT INTO "dimension_value" VALUES(63,1,'referrer','');
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
  CHECK (active = 0 OR disabled_by_owner = 0)
);
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$cyHvdKSwoL+YF9s8HJxnBQ$WYJMmnflr5r+lQSMDzPAArjMgUyN9jNIILC6uEiS+Uw',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',2897172745,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'4A5AFBB216DA85533A0F9C77F7FE218370912BEB1A43C742DCA1D24179ABB0EA','',NULL,3406054066,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0,0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$Hab3dQxBFKNXeQnaXFDAnQ$vHTpF/lSY8Uufw/NUziFSLCUfpQD5Jmk+Kg0l90Jljo','',NULL,NULL,'',NULL,439333257,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
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
INSERT INTO "management" VALUES(X'20C1AF10FE56CE357B70482C733488FAFE67B2BDB19229CC04430215EB4DA2A9',1,NULL);
INSERT INTO "management" VALUES(X'AA3AE0B055BFC2536683F36BA39C94417132807F737F5971183963B070472C3A',2,NULL);
INSERT INTO "management" VALUES(X'A49AD5E4B698C32B790C4B6EF1F5B426B55D551F422B6CA877B65AAAAC69033D',3,NULL);
INSERT INTO "management" VALUES(X'18DED4C40894740D4875A95FCFA2C62EC109DEDC0DFD31008F701F02AAE7FE2D',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,29,1);
INSERT INTO "month_count" VALUES(1,24299,39,1);
INSERT INTO "month_count" VALUES(1,24299,49,1);
INSERT INTO "month_count" VALUES(1,24299,50,1);
INSERT INTO "month_count" VALUES(1,24299,51,1);
INSERT INTO "month_count" VALUES(1,24299,54,1);
INSERT INTO "month_count" VALUES(1,24299,59,1);
INSERT INTO "month_count" VALUES(1,24300,24,1);
INSERT INTO "month_count" VALUES(1,24300,39,1);
INSERT INTO "month_count" VALUES(1,24300,49,1);
INSERT INTO "month_count" VALUES(1,24300,50,1);
INSERT INTO "month_count" VALUES(1,24300,51,1);
INSERT INTO "month_count" VALUES(1,24300,54,1);
INSERT INTO "month_count" VALUES(1,24300,59,1);
INSERT INTO "month_count" VALUES(1,24300,61,1);
INSERT INTO "month_count" VALUES(1,24301,26,1);
INSERT INTO "month_count" VALUES(1,24301,30,1);
INSERT INTO "month_count" VALUES(1,24301,48,1);
INSERT INTO "month_count" VALUES(1,24301,50,1);
INSERT INTO "month_count" VALUES(1,24301,51,1);
INSERT INTO "month_count" VALUES(1,24301,53,1);
INSERT INTO "month_count" VALUES(1,24301,59,1);
INSERT INTO "month_count" VALUES(1,24301,63,1);
INSERT INTO "month_count" VALUES(1,24302,25,1);
INSERT INTO "month_count" VALUES(1,24302,48,1);
INSERT INTO "month_count" VALUES(1,24302,49,1);
INSERT INTO "month_count" VALUES(1,24302,50,1);
INSERT INTO "month_count" VALUES(1,24302,51,1);
INSERT INTO "month_count" VALUES(1,24302,56,1);
INSERT INTO "month_count" VALUES(1,24302,59,1);
INSERT INTO "month_count" VALUES(1,24302,63,1);
INSERT INTO "month_count" VALUES(1,24303,25,1);
INSERT INTO "month_count" VALUES(1,24303,48,1);
INSERT INTO "month_count" VALUES(1,24303,49,1);
INSERT INTO "month_count" VALUES(1,24303,50,1);
INSERT INTO "month_count" VALUES(1,24303,51,1);
INSERT INTO "month_count" VALUES(1,24303,56,1);
INSERT INTO "month_count" VALUES(1,24303,59,1);
INSERT INTO "month_count" VALUES(1,24303,63,1);
INSERT INTO "month_count" VALUES(1,24304,31,1);
INSERT INTO "month_count" VALUES(1,24304,34,1);
INSERT INTO "month_count" VALUES(1,24304,41,1);
INSERT INTO "month_count" VALUES(1,24304,48,1);
INSERT INTO "month_count" VALUES(1,24304,50,1);
INSERT INTO "month_count" VALUES(1,24304,51,1);
INSERT INTO "month_count" VALUES(1,24304,53,1);
INSERT INTO "month_count" VALUES(1,24304,59,1);
INSERT INTO "month_count" VALUES(1,24306,40,1);
INSERT INTO "month_count" VALUES(1,24306,44,1);
INSERT INTO "month_count" VALUES(1,24306,47,1);
INSERT INTO "month_count" VALUES(1,24306,50,1);
INSERT INTO "month_count" VALUES(1,24306,51,1);
INSERT INTO "month_count" VALUES(1,24306,53,1);
INSERT INTO "month_count" VALUES(1,24306,58,1);
INSERT INTO "month_count" VALUES(1,24306,59,1);
INSERT INTO "month_count" VALUES(1,24307,31,1);
INSERT INTO "month_count" VALUES(1,24307,40,1);
INSERT INTO "month_count" VALUES(1,24307,41,1);
INSERT INTO "month_count" VALUES(1,24307,43,1);
INSERT INTO "month_count" VALUES(1,24307,44,1);
INSERT INTO "month_count" VALUES(1,24307,47,1);
INSERT INTO "month_count" VALUES(1,24307,48,1);
INSERT INTO "month_count" VALUES(1,24307,49,1);
INSERT INTO "month_count" VALUES(1,24307,50,2);
INSERT INTO "month_count" VALUES(1,24307,51,2);
INSERT INTO "month_count" VALUES(1,24307,53,1);
INSERT INTO "month_count" VALUES(1,24307,58,1);
INSERT INTO "month_count" VALUES(1,24307,59,2);
INSERT INTO "month_count" VALUES(1,24308,24,1);
INSERT INTO "month_count" VALUES(1,24308,39,1);
INSERT INTO "month_count" VALUES(1,24308,49,1);
INSERT INTO "month_count" VALUES(1,24308,50,1);
INSERT INTO "month_count" VALUES(1,24308,51,1);
INSERT INTO "month_count" VALUES(1,24308,54,1);
INSERT INTO "month_count" VALUES(1,24308,59,1);
INSERT INTO "month_count" VALUES(1,24308,60,1);
INSERT INTO "month_count" VALUES(1,24309,26,1);
INSERT INTO "month_count" VALUES(1,24309,30,1);
INSERT INTO "month_count" VALUES(1,24309,50,1);
INSERT INTO "month_count" VALUES(1,24309,51,1);
INSERT INTO "month_count" VALUES(1,24309,53,1);
INSERT INTO "month_count" VALUES(1,24309,59,1);
INSERT INTO "month_count" VALUES(1,24309,62,1);
INSERT INTO "month_count" VALUES(1,24309,63,1);
INSERT INTO "month_count" VALUES(1,24310,44,1);
INSERT INTO "month_count" VALUES(1,24310,47,1);
INSERT INTO "month_count" VALUES(1,24310,48,1);
INSERT INTO "month_count" VALUES(1,24310,50,1);
INSERT INTO "month_count" VALUES(1,24310,51,1);
INSERT INTO "month_count" VALUES(1,24310,53,1);
INSERT INTO "month_count" VALUES(1,24310,58,1);
INSERT INTO "month_count" VALUES(1,24310,59,1);
INSERT INTO "month_count" VALUES(1,24311,24,1);
INSERT INTO "month_count" VALUES(1,24311,39,1);
INSERT INTO "month_count" VALUES(1,24311,43,1);
INSERT INTO "month_count" VALUES(1,24311,48,2);
INSERT INTO "month_count" VALUES(1,24311,49,2);
INSERT INTO "month_count" VALUES(1,24311,50,2);
INSERT INTO "month_count" VALUES(1,24311,51,2);
INSERT INTO "month_count" VALUES(1,24311,54,1);
INSERT INTO "month_count" VALUES(1,24311,56,1);
INSERT INTO "month_count" VALUES(1,24311,59,2);
INSERT INTO "month_count" VALUES(1,24311,63,1);
INSERT INTO "month_count" VALUES(1,24312,24,1);
INSERT INTO "month_count" VALUES(1,24312,35,1);
INSERT INTO "month_count" VALUES(1,24312,39,1);
INSERT INTO "month_count" VALUES(1,24312,50,1);
INSERT INTO "month_count" VALUES(1,24312,51,1);
INSERT INTO "month_count" VALUES(1,24312,53,1);
INSERT INTO "month_count" VALUES(1,24312,54,1);
INSERT INTO "month_count" VALUES(1,24312,59,1);
INSERT INTO "month_count" VALUES(1,24313,32,1);
INSERT INTO "month_count" VALUES(1,24313,48,1);
INSERT INTO "month_count" VALUES(1,24313,50,1);
INSERT INTO "month_count" VALUES(1,24313,51,1);
INSERT INTO "month_count" VALUES(1,24313,53,1);
INSERT INTO "month_count" VALUES(1,24313,55,1);
INSERT INTO "month_count" VALUES(1,24313,56,1);
INSERT INTO "month_count" VALUES(1,24313,59,1);
INSERT INTO "month_count" VALUES(1,24314,28,1);
INSERT INTO "month_count" VALUES(1,24314,30,1);
INSERT INTO "month_count" VALUES(1,24314,50,1);
INSERT INTO "month_count" VALUES(1,24314,51,1);
INSERT INTO "month_count" VALUES(1,24314,53,1);
INSERT INTO "month_count" VALUES(1,24314,56,1);
INSERT INTO "month_count" VALUES(1,24314,59,1);
INSERT INTO "month_count" VALUES(1,24314,63,1);
INSERT INTO "month_count" VALUES(1,24315,24,1);
INSERT INTO "month_count" VALUES(1,24315,31,1);
INSERT INTO "month_count" VALUES(1,24315,33,1);
INSERT INTO "month_count" VALUES(1,24315,39,1);
INSERT INTO "month_count" VALUES(1,24315,41,1);
INSERT INTO "month_count" VALUES(1,24315,43,1);
INSERT INTO "month_count" VALUES(1,24315,49,1);
INSERT INTO "month_count" VALUES(1,24315,50,2);
INSERT INTO "month_count" VALUES(1,24315,51,2);
INSERT INTO "month_count" VALUES(1,24315,53,1);
INSERT INTO "month_count" VALUES(1,24315,54,1);
INSERT INTO "month_count" VALUES(1,24315,57,1);
INSERT INTO "month_count" VALUES(1,24315,59,2);
INSERT INTO "month_count" VALUES(1,24316,24,1);
INSERT INTO "month_count" VALUES(1,24316,27,1);
INSERT INTO "month_count" VALUES(1,24316,30,1);
INSERT INTO "month_count" VALUES(1,24316,39,1);
INSERT INTO "month_count" VALUES(1,24316,46,1);
INSERT INTO "month_count" VALUES(1,24316,48,1);
INSERT INTO "month_count" VALUES(1,24316,49,1);
INSERT INTO "month_count" VALUES(1,24316,50,2);
INSERT INTO "month_count" VALUES(1,24316,51,2);
INSERT INTO "month_count" VALUES(1,24316,52,1);
INSERT INTO "month_count" VALUES(1,24316,54,1);
INSERT INTO "month_count" VALUES(1,24316,56,1);
INSERT INTO "month_count" VALUES(1,24316,59,1);
INSERT INTO "month_count" VALUES(1,24316,63,1);
INSERT INTO "month_count" VALUES(1,24317,24,1);
INSERT INTO "month_count" VALUES(1,24317,39,1);
INSERT INTO "month_count" VALUES(1,24317,45,1);
INSERT INTO "month_count" VALUES(1,24317,49,1);
INSERT INTO "month_count" VALUES(1,24317,50,1);
INSERT INTO "month_count" VALUES(1,24317,51,1);
INSERT INTO "month_count" VALUES(1,24317,54,1);
INSERT INTO "month_count" VALUES(1,24317,59,1);
INSERT INTO "month_count" VALUES(1,24318,27,1);
INSERT INTO "month_count" VALUES(1,24318,30,1);
INSERT INTO "month_count" VALUES(1,24318,42,1);
INSERT INTO "month_count" VALUES(1,24318,50,1);
INSERT INTO "month_count" VALUES(1,24318,51,1);
INSERT INTO "month_count" VALUES(1,24318,52,1);
INSERT INTO "month_count" VALUES(1,24318,56,1);
INSERT INTO "month_count" VALUES(1,24318,63,1);
INSERT INTO "month_count" VALUES(1,24319,25,1);
INSERT INTO "month_count" VALUES(1,24319,27,1);
INSERT INTO "month_count" VALUES(1,24319,28,1);
INSERT INTO "month_count" VALUES(1,24319,35,1);
INSERT INTO "month_count" VALUES(1,24319,36,1);
INSERT INTO "month_count" VALUES(1,24319,37,1);
INSERT INTO "month_count" VALUES(1,24319,38,1);
INSERT INTO "month_count" VALUES(1,24319,49,1);
INSERT INTO "month_count" VALUES(1,24319,50,2);
INSERT INTO "month_count" VALUES(1,24319,51,2);
INSERT INTO "month_count" VALUES(1,24319,56,2);
INSERT INTO "month_count" VALUES(1,24319,59,1);
INSERT INTO "month_count" VALUES(1,24319,63,1);
INSERT INTO "month_count" VALUES(1,24320,27,1);
INSERT INTO "month_count" VALUES(1,24320,28,1);
INSERT INTO "month_count" VALUES(1,24320,36,1);
INSERT INTO "month_count" VALUES(1,24320,37,2);
INSERT INTO "month_count" VALUES(1,24320,38,1);
INSERT INTO "month_count" VALUES(1,24320,43,1);
INSERT INTO "month_count" VALUES(1,24320,49,1);
INSERT INTO "month_count" VALUES(1,24320,50,2);
INSERT INTO "month_count" VALUES(1,24320,51,2);
INSERT INTO "month_count" VALUES(1,24320,52,1);
INSERT INTO "month_count" VALUES(1,24320,56,2);
INSERT INTO "month_count" VALUES(1,24320,59,1);
INSERT INTO "month_count" VALUES(1,24321,24,1);
INSERT INTO "month_count" VALUES(1,24321,25,1);
INSERT INTO "month_count" VALUES(1,24321,29,2);
INSERT INTO "month_count" VALUES(1,24321,39,1);
INSERT INTO "month_count" VALUES(1,24321,49,2);
INSERT INTO "month_count" VALUES(1,24321,50,2);
INSERT INTO "month_count" VALUES(1,24321,51,2);
INSERT INTO "month_count" VALUES(1,24321,54,1);
INSERT INTO "month_count" VALUES(1,24321,56,1);
INSERT INTO "month_count" VALUES(1,24321,59,2);
INSERT INTO "month_count" VALUES(1,24321,63,1);
INSERT INTO "month_count" VALUES(1,24322,31,1);
INSERT INTO "month_count" VALUES(1,24322,41,1);
INSERT INTO "month_count" VALUES(1,24322,43,1);
INSERT INTO "month_count" VALUES(1,24322,48,1);
INSERT INTO "month_count" VALUES(1,24322,49,1);
INSERT INTO "month_count" VALUES(1,24322,50,1);
INSERT INTO "month_count" VALUES(1,24322,51,1);
INSERT INTO "month_count" VALUES(1,24322,59,1);
INSERT INTO "month_count" VALUES(2,24305,1,1);
INSERT INTO "month_count" VALUES(2,24305,2,1);
INSERT INTO "month_count" VALUES(2,24305,3,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,12,1);
INSERT INTO "month_count" VALUES(2,24305,13,1);
INSERT INTO "month_count" VALUES(2,24305,15,1);
INSERT INTO "month_count" VALUES(2,24305,20,1);
INSERT INTO "month_count" VALUES(2,24309,1,1);
INSERT INTO "month_count" VALUES(2,24309,2,1);
INSERT INTO "month_count" VALUES(2,24309,3,1);
INSERT INTO "month_count" VALUES(2,24309,4,1);
INSERT INTO "month_count" VALUES(2,24309,9,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,19,1);
INSERT INTO "month_count" VALUES(2,24309,23,1);
INSERT INTO "month_count" VALUES(2,24312,1,1);
INSERT INTO "month_count" VALUES(2,24312,2,1);
INSERT INTO "month_count" VALUES(2,24312,5,1);
INSERT INTO "month_count" VALUES(2,24312,6,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,16,1);
INSERT INTO "month_count" VALUES(2,24312,20,1);
INSERT INTO "month_count" VALUES(2,24312,23,1);
INSERT INTO "month_count" VALUES(2,24313,2,1);
INSERT INTO "month_count" VALUES(2,24313,4,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,11,1);
INSERT INTO "month_count" VALUES(2,24313,16,1);
INSERT INTO "month_count" VALUES(2,24313,18,1);
INSERT INTO "month_count" VALUES(2,24313,20,1);
INSERT INTO "month_count" VALUES(2,24313,23,1);
INSERT INTO "month_count" VALUES(2,24316,1,1);
INSERT INTO "month_count" VALUES(2,24316,2,1);
INSERT INTO "month_count" VALUES(2,24316,3,1);
INSERT INTO "month_count" VALUES(2,24316,4,1);
INSERT INTO "month_count" VALUES(2,24316,8,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,12,1);
INSERT INTO "month_count" VALUES(2,24316,13,1);
INSERT INTO "month_count" VALUES(2,24317,2,1);
INSERT INTO "month_count" VALUES(2,24317,3,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,12,1);
INSERT INTO "month_count" VALUES(2,24317,13,1);
INSERT INTO "month_count" VALUES(2,24317,14,1);
INSERT INTO "month_count" VALUES(2,24317,20,1);
INSERT INTO "month_count" VALUES(2,24317,22,1);
INSERT INTO "month_count" VALUES(2,24318,2,1);
INSERT INTO "month_count" VALUES(2,24318,3,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,11,1);
INSERT INTO "month_count" VALUES(2,24318,15,1);
INSERT INTO "month_count" VALUES(2,24318,18,1);
INSERT INTO "month_count" VALUES(2,24318,20,1);
INSERT INTO "month_count" VALUES(2,24318,23,1);
INSERT INTO "month_count" VALUES(2,24319,2,1);
INSERT INTO "month_count" VALUES(2,24319,10,1);
INSERT INTO "month_count" VALUES(2,24319,12,1);
INSERT INTO "month_count" VALUES(2,24319,13,1);
INSERT INTO "month_count" VALUES(2,24319,14,1);
INSERT INTO "month_count" VALUES(2,24319,16,1);
INSERT INTO "month_count" VALUES(2,24319,20,1);
INSERT INTO "month_count" VALUES(2,24319,22,1);
INSERT INTO "month_count" VALUES(2,24321,2,1);
INSERT INTO "month_count" VALUES(2,24321,3,1);
INSERT INTO "month_count" VALUES(2,24321,5,1);
INSERT INTO "month_count" VALUES(2,24321,7,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,13,1);
INSERT INTO "month_count" VALUES(2,24321,17,1);
INSERT INTO "month_count" VALUES(2,24321,21,1);
INSERT INTO "month_count" VALUES(2,24322,1,1);
INSERT INTO "month_count" VALUES(2,24322,2,1);
INSERT INTO "month_count" VALUES(2,24322,3,1);
INSERT INTO "month_count" VALUES(2,24322,4,1);
INSERT INTO "month_count" VALUES(2,24322,6,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,20,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$m1KMqxIZB1vfuIvrtDHUKw$XZLtomJ5zTUtbwijguMJg4RrwQGhc3Cwzu+ZryryZiU',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'D2F376FACE103AC8C5E68FAC4B6C5EC1ED6D2ACAD478DE9C321882A6796AE2C5');
INSERT INTO "owner_recovery" VALUES(X'E15E4D309BC7295B2875E2F32B8EF645FBB02E65A6AA8F2813054B13935F043D');
INSERT INTO "owner_recovery" VALUES(X'D8EC29EBC877DF1964A0C7B8DB33597D6E3EA55B5EFC3A00D460A65D92F33FA9');
INSERT INTO "owner_recovery" VALUES(X'0DD52AF018B218BCE73A31166D484B385500219D984E8E93A19FB9BADA710237');
INSERT INTO "owner_recovery" VALUES(X'EB814A4818157559E53EC767628B2AC30862215F1DA09B399A2E905DCB9DE357');
INSERT INTO "owner_recovery" VALUES(X'E9FDF70949AF879A0141F57A9C618D4FBCED3D65D6B6357D2F3D3F25859A943C');
INSERT INTO "owner_recovery" VALUES(X'72E238D5140C2B6B65FC6C538F9456E0A653291EFA46448FA9CCF451A7FAB581');
INSERT INTO "owner_recovery" VALUES(X'27719D88EE137C9BBC6C57E677EDAA00E1C9F0162F2490C2D37BF23066DE18EF');
INSERT INTO "owner_recovery" VALUES(X'D0F85711597D5B69D61EDAB0774F745AB2B7B6B01DAF92B025BDDA17D9224222');
INSERT INTO "owner_recovery" VALUES(X'5361AD5A379761D459536D087AE53DD980518D456D6447BCCAC6AE84A29390F0');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'F73302ECE512D06E849902E999229A280E2C7C9FABB786AB30C65686933607FF','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,24,29,1);
INSERT INTO "pair_count" VALUES(1,20070,24,39,2);
INSERT INTO "pair_count" VALUES(1,20070,24,49,2);
INSERT INTO "pair_count" VALUES(1,20070,24,50,2);
INSERT INTO "pair_count" VALUES(1,20070,24,51,2);
INSERT INTO "pair_count" VALUES(1,20070,24,54,2);
INSERT INTO "pair_count" VALUES(1,20070,24,59,2);
INSERT INTO "pair_count" VALUES(1,20070,24,61,1);
INSERT INTO "pair_count" VALUES(1,20070,25,48,2);
INSERT INTO "pair_count" VALUES(1,20070,25,49,2);
INSERT INTO "pair_count" VALUES(1,20070,25,50,2);
INSERT INTO "pair_count" VALUES(1,20070,25,51,2);
INSERT INTO "pair_count" VALUES(1,20070,25,56,2);
INSERT INTO "pair_count" VALUES(1,20070,25,59,2);
INSERT INTO "pair_count" VALUES(1,20070,25,63,2);
INSERT INTO "pair_count" VALUES(1,20070,26,30,1);
INSERT INTO "pair_count" VALUES(1,20070,26,48,1);
INSERT INTO "pair_count" VALUES(1,20070,26,50,1);
INSERT INTO "pair_count" VALUES(1,20070,26,51,1);
INSERT INTO "pair_count" VALUES(1,20070,26,53,1);
INSERT INTO "pair_count" VALUES(1,20070,26,59,1);
INSERT INTO "pair_count" VALUES(1,20070,26,63,1);
INSERT INTO "pair_count" VALUES(1,20070,29,24,1);
INSERT INTO "pair_count" VALUES(1,20070,29,39,1);
INSERT INTO "pair_count" VALUES(1,20070,29,49,1);
INSERT INTO "pair_count" VALUES(1,20070,29,50,1);
INSERT INTO "pair_count" VALUES(1,20070,29,51,1);
INSERT INTO "pair_count" VALUES(1,20070,29,54,1);
INSERT INTO "pair_count" VALUES(1,20070,29,59,1);
INSERT INTO "pair_count" VALUES(1,20070,30,26,1);
INSERT INTO "pair_count" VALUES(1,20070,30,48,1);
INSERT INTO "pair_count" VALUES(1,20070,30,50,1);
INSERT INTO "pair_count" VALUES(1,20070,30,51,1);
INSERT INTO "pair_count" VALUES(1,20070,30,53,1);
INSERT INTO "pair_count" VALUES(1,20070,30,59,1);
INSERT INTO "pair_count" VALUES(1,20070,30,63,1);
INSERT INTO "pair_count" VALUES(1,20070,39,24,2);
INSERT INTO "pair_count" VALUES(1,20070,39,29,1);
INSERT INTO "pair_count" VALUES(1,20070,39,49,2);
INSERT INTO "pair_count" VALUES(1,20070,39,50,2);
INSERT INTO "pair_count" VALUES(1,20070,39,51,2);
INSERT INTO "pair_count" VALUES(1,20070,39,54,2);
INSERT INTO "pair_count" VALUES(1,20070,39,59,2);
INSERT INTO "pair_count" VALUES(1,20070,39,61,1);
INSERT INTO "pair_count" VALUES(1,20070,48,25,2);
INSERT INTO "pair_count" VALUES(1,20070,48,26,1);
INSERT INTO "pair_count" VALUES(1,20070,48,30,1);
INSERT INTO "pair_count" VALUES(1,20070,48,49,2);
INSERT INTO "pair_count" VALUES(1,20070,48,50,3);
INSERT INTO "pair_count" VALUES(1,20070,48,51,3);
INSERT INTO "pair_count" VALUES(1,20070,48,53,1);
INSERT INTO "pair_count" VALUES(1,20070,48,56,2);
INSERT INTO "pair_count" VALUES(1,20070,48,59,3);
INSERT INTO "pair_count" VALUES(1,20070,48,63,3);
INSERT INTO "pair_count" VALUES(1,20070,49,24,2);
INSERT INTO "pair_count" VALUES(1,20070,49,25,2);
INSERT INTO "pair_count" VALUES(1,20070,49,29,1);
INSERT INTO "pair_count" VALUES(1,20070,49,39,2);
INSERT INTO "pair_count" VALUES(1,20070,49,48,2);
INSERT INTO "pair_count" VALUES(1,20070,49,50,4);
INSERT INTO "pair_count" VALUES(1,20070,49,51,4);
INSERT INTO "pair_count" VALUES(1,20070,49,54,2);
INSERT INTO "pair_count" VALUES(1,20070,49,56,2);
INSERT INTO "pair_count" VALUES(1,20070,49,59,4);
INSERT INTO "pair_count" VALUES(1,20070,49,61,1);
INSERT INTO "pair_count" VALUES(1,20070,49,63,2);
INSERT INTO "pair_count" VALUES(1,20070,51,24,2);
INSERT INTO "pair_count" VALUES(1,20070,51,25,2);
INSERT INTO "pair_count" VALUES(1,20070,51,26,1);
INSERT INTO "pair_count" VALUES(1,20070,51,29,1);
INSERT INTO "pair_count" VALUES(1,20070,51,30,1);
INSERT INTO "pair_count" VALUES(1,20070,51,39,2);
INSERT INTO "pair_count" VALUES(1,20070,51,48,3);
INSERT INTO "pair_count" VALUES(1,20070,51,49,4);
INSERT INTO "pair_count" VALUES(1,20070,51,50,5);
INSERT INTO "pair_count" VALUES(1,20070,51,53,1);
INSERT INTO "pair_count" VALUES(1,20070,51,54,2);
INSERT INTO "pair_count" VALUES(1,20070,51,56,2);
INSERT INTO "pair_count" VALUES(1,20070,51,59,5);
INSERT INTO "pair_count" VALUES(1,20070,51,61,1);
INSERT INTO "pair_count" VALUES(1,20070,51,63,3);
INSERT INTO "pair_count" VALUES(1,20070,53,26,1);
INSERT INTO "pair_count" VALUES(1,20070,53,30,1);
INSERT INTO "pair_count" VALUES(1,20070,53,48,1);
INSERT INTO "pair_count" VALUES(1,20070,53,50,1);
INSERT INTO "pair_count" VALUES(1,20070,53,51,1);
INSERT INTO "pair_count" VALUES(1,20070,53,59,1);
INSERT INTO "pair_count" VALUES(1,20070,53,63,1);
INSERT INTO "pair_count" VALUES(1,20070,54,24,2);
INSERT INTO "pair_count" VALUES(1,20070,54,29,1);
INSERT INTO "pair_count" VALUES(1,20070,54,39,2);
INSERT INTO "pair_count" VALUES(1,20070,54,49,2);
INSERT INTO "pair_count" VALUES(1,20070,54,50,2);
INSERT INTO "pair_count" VALUES(1,20070,54,51,2);
INSERT INTO "pair_count" VALUES(1,20070,54,59,2);
INSERT INTO "pair_count" VALUES(1,20070,54,61,1);
INSERT INTO "pair_count" VALUES(1,20070,56,25,2);
INSERT INTO "pair_count" VALUES(1,20070,56,48,2);
INSERT INTO "pair_count" VALUES(1,20070,56,49,2);
INSERT INTO "pair_count" VALUES(1,20070,56,50,2);
INSERT INTO "pair_count" VALUES(1,20070,56,51,2);
INSERT INTO "pair_count" VALUES(1,20070,56,59,2);
INSERT INTO "pair_count" VALUES(1,20070,56,63,2);
INSERT INTO "pair_count" VALUES(1,20070,59,24,2);
INSERT INTO "pair_count" VALUES(1,20070,59,25,2);
INSERT INTO "pair_count" VALUES(1,20070,59,26,1);
INSERT INTO "pair_count" VALUES(1,20070,59,29,1);
INSERT INTO "pair_count" VALUES(1,20070,59,30,1);
INSERT INTO "pair_count" VALUES(1,20070,59,39,2);
INSERT INTO "pair_count" VALUES(1,20070,59,48,3);
INSERT INTO "pair_count" VALUES(1,20070,59,49,4);
INSERT INTO "pair_count" VALUES(1,20070,59,50,5);
INSERT INTO "pair_count" VALUES(1,20070,59,51,5);
INSERT INTO "pair_count" VALUES(1,20070,59,53,1);
INSERT INTO "pair_count" VALUES(1,20070,59,54,2);
INSERT INTO "pair_count" VALUES(1,20070,59,56,2);
INSERT INTO "pair_count" VALUES(1,20070,59,61,1);
INSERT INTO "pair_count" VALUES(1,20070,59,63,3);
INSERT INTO "pair_count" VALUES(1,20070,61,24,1);
INSERT INTO "pair_count" VALUES(1,20070,61,39,1);
INSERT INTO "pair_count" VALUES(1,20070,61,49,1);
INSERT INTO "pair_count" VALUES(1,20070,61,50,1);
INSERT INTO "pair_count" VALUES(1,20070,61,51,1);
INSERT INTO "pair_count" VALUES(1,20070,61,54,1);
INSERT INTO "pair_count" VALUES(1,20070,61,59,1);
INSERT INTO "pair_count" VALUES(1,20070,63,25,2);
INSERT INTO "pair_count" VALUES(1,20070,63,26,1);
INSERT INTO "pair_count" VALUES(1,20070,63,30,1);
INSERT INTO "pair_count" VALUES(1,20070,63,48,3);
INSERT INTO "pair_count" VALUES(1,20070,63,49,2);
INSERT INTO "pair_count" VALUES(1,20070,63,50,3);
INSERT INTO "pair_count" VALUES(1,20070,63,51,3);
INSERT INTO "pair_count" VALUES(1,20070,63,53,1);
INSERT INTO "pair_count" VALUES(1,20070,63,56,2);
INSERT INTO "pair_count" VALUES(1,20070,63,59,3);
INSERT INTO "pair_count" VALUES(1,20234,24,39,1);
INSERT INTO "pair_count" VALUES(1,20234,24,49,1);
INSERT INTO "pair_count" VALUES(1,20234,24,50,1);
INSERT INTO "pair_count" VALUES(1,20234,24,51,1);
INSERT INTO "pair_count" VALUES(1,20234,24,54,1);
INSERT INTO "pair_count" VALUES(1,20234,24,59,1);
INSERT INTO "pair_count" VALUES(1,20234,24,60,1);
INSERT INTO "pair_count" VALUES(1,20234,31,34,1);
INSERT INTO "pair_count" VALUES(1,20234,31,41,2);
INSERT INTO "pair_count" VALUES(1,20234,31,43,1);
INSERT INTO "pair_count" VALUES(1,20234,31,48,2);
INSERT INTO "pair_count" VALUES(1,20234,31,49,1);
INSERT INTO "pair_count" VALUES(1,20234,31,50,2);
INSERT INTO "pair_count" VALUES(1,20234,31,51,2);
INSERT INTO "pair_count" VALUES(1,20234,31,53,1);
INSERT INTO "pair_count" VALUES(1,20234,31,59,2);
INSERT INTO "pair_count" VALUES(1,20234,34,31,1);
INSERT INTO "pair_count" VALUES(1,20234,34,41,1);
INSERT INTO "pair_count" VALUES(1,20234,34,48,1);
INSERT INTO "pair_count" VALUES(1,20234,34,50,1);
INSERT INTO "pair_count" VALUES(1,20234,34,51,1);
INSERT INTO "pair_count" VALUES(1,20234,34,53,1);
INSERT INTO "pair_count" VALUES(1,20234,34,59,1);
INSERT INTO "pair_count" VALUES(1,20234,39,24,1);
INSERT INTO "pair_count" VALUES(1,20234,39,49,1);
INSERT INTO "pair_count" VALUES(1,20234,39,50,1);
INSERT INTO "pair_count" VALUES(1,20234,39,51,1);
INSERT INTO "pair_count" VALUES(1,20234,39,54,1);
INSERT INTO "pair_count" VALUES(1,20234,39,59,1);
INSERT INTO "pair_count" VALUES(1,20234,39,60,1);
INSERT INTO "pair_count" VALUES(1,20234,40,44,2);
INSERT INTO "pair_count" VALUES(1,20234,40,47,2);
INSERT INTO "pair_count" VALUES(1,20234,40,50,2);
INSERT INTO "pair_count" VALUES(1,20234,40,51,2);
INSERT INTO "pair_count" VALUES(1,20234,40,53,2);
INSERT INTO "pair_count" VALUES(1,20234,40,58,2);
INSERT INTO "pair_count" VALUES(1,20234,40,59,2);
INSERT INTO "pair_count" VALUES(1,20234,41,31,2);
INSERT INTO "pair_count" VALUES(1,20234,41,34,1);
INSERT INTO "pair_count" VALUES(1,20234,41,43,1);
INSERT INTO "pair_count" VALUES(1,20234,41,48,2);
INSERT INTO "pair_count" VALUES(1,20234,41,49,1);
INSERT INTO "pair_count" VALUES(1,20234,41,50,2);
INSERT INTO "pair_count" VALUES(1,20234,41,51,2);
INSERT INTO "pair_count" VALUES(1,20234,41,53,1);
INSERT INTO "pair_count" VALUES(1,20234,41,59,2);
INSERT INTO "pair_count" VALUES(1,20234,43,31,1);
INSERT INTO "pair_count" VALUES(1,20234,43,41,1);
INSERT INTO "pair_count" VALUES(1,20234,43,48,1);
INSERT INTO "pair_count" VALUES(1,20234,43,49,1);
INSERT INTO "pair_count" VALUES(1,20234,43,50,1);
INSERT INTO "pair_count" VALUES(1,20234,43,51,1);
INSERT INTO "pair_count" VALUES(1,20234,43,59,1);
INSERT INTO "pair_count" VALUES(1,20234,44,40,2);
INSERT INTO "pair_count" VALUES(1,20234,44,47,2);
INSERT INTO "pair_count" VALUES(1,20234,44,50,2);
INSERT INTO "pair_count" VALUES(1,20234,44,51,2);
INSERT INTO "pair_count" VALUES(1,20234,44,53,2);
INSERT INTO "pair_count" VALUES(1,20234,44,58,2);
INSERT INTO "pair_count" VALUES(1,20234,44,59,2);
INSERT INTO "pair_count" VALUES(1,20234,47,40,2);
INSERT INTO "pair_count" VALUES(1,20234,47,44,2);
INSERT INTO "pair_count" VALUES(1,20234,47,50,2);
INSERT INTO "pair_count" VALUES(1,20234,47,51,2);
INSERT INTO "pair_count" VALUES(1,20234,47,53,2);
INSERT INTO "pair_count" VALUES(1,20234,47,58,2);
INSERT INTO "pair_count" VALUES(1,20234,47,59,2);
INSERT INTO "pair_count" VALUES(1,20234,48,31,2);
INSERT INTO "pair_count" VALUES(1,20234,48,34,1);
INSERT INTO "pair_count" VALUES(1,20234,48,41,2);
INSERT INTO "pair_count" VALUES(1,20234,48,43,1);
INSERT INTO "pair_count" VALUES(1,20234,48,49,1);
INSERT INTO "pair_count" VALUES(1,20234,48,50,2);
INSERT INTO "pair_count" VALUES(1,20234,48,51,2);
INSERT INTO "pair_count" VALUES(1,20234,48,53,1);
INSERT INTO "pair_count" VALUES(1,20234,48,59,2);
INSERT INTO "pair_count" VALUES(1,20234,49,24,1);
INSERT INTO "pair_count" VALUES(1,20234,49,31,1);
INSERT INTO "pair_count" VALUES(1,20234,49,39,1);
INSERT INTO "pair_count" VALUES(1,20234,49,41,1);
INSERT INTO "pair_count" VALUES(1,20234,49,43,1);
INSERT INTO "pair_count" VALUES(1,20234,49,48,1);
INSERT INTO "pair_count" VALUES(1,20234,49,50,2);
INSERT INTO "pair_count" VALUES(1,20234,49,51,2);
INSERT INTO "pair_count" VALUES(1,20234,49,54,1);
INSERT INTO "pair_count" VALUES(1,20234,49,59,2);
INSERT INTO "pair_count" VALUES(1,20234,49,60,1);
INSERT INTO "pair_count" VALUES(1,20234,51,24,1);
INSERT INTO "pair_count" VALUES(1,20234,51,31,2);
INSERT INTO "pair_count" VALUES(1,20234,51,34,1);
INSERT INTO "pair_count" VALUES(1,20234,51,39,1);
INSERT INTO "pair_count" VALUES(1,20234,51,40,2);
INSERT INTO "pair_count" VALUES(1,20234,51,41,2);
INSERT INTO "pair_count" VALUES(1,20234,51,43,1);
INSERT INTO "pair_count" VALUES(1,20234,51,44,2);
INSERT INTO "pair_count" VALUES(1,20234,51,47,2);
INSERT INTO "pair_count" VALUES(1,20234,51,48,2);
INSERT INTO "pair_count" VALUES(1,20234,51,49,2);
INSERT INTO "pair_count" VALUES(1,20234,51,50,5);
INSERT INTO "pair_count" VALUES(1,20234,51,53,3);
INSERT INTO "pair_count" VALUES(1,20234,51,54,1);
INSERT INTO "pair_count" VALUES(1,20234,51,58,2);
INSERT INTO "pair_count" VALUES(1,20234,51,59,5);
INSERT INTO "pair_count" VALUES(1,20234,51,60,1);
INSERT INTO "pair_count" VALUES(1,20234,53,31,1);
INSERT INTO "pair_count" VALUES(1,20234,53,34,1);
INSERT INTO "pair_count" VALUES(1,20234,53,40,2);
INSERT INTO "pair_count" VALUES(1,20234,53,41,1);
INSERT INTO "pair_count" VALUES(1,20234,53,44,2);
INSERT INTO "pair_count" VALUES(1,20234,53,47,2);
INSERT INTO "pair_count" VALUES(1,20234,53,48,1);
INSERT INTO "pair_count" VALUES(1,20234,53,50,3);
INSERT INTO "pair_count" VALUES(1,20234,53,51,3);
INSERT INTO "pair_count" VALUES(1,20234,53,58,2);
INSERT INTO "pair_count" VALUES(1,20234,53,59,3);
INSERT INTO "pair_count" VALUES(1,20234,54,24,1);
INSERT INTO "pair_count" VALUES(1,20234,54,39,1);
INSERT INTO "pair_count" VALUES(1,20234,54,49,1);
INSERT INTO "pair_count" VALUES(1,20234,54,50,1);
INSERT INTO "pair_count" VALUES(1,20234,54,51,1);
INSERT INTO "pair_count" VALUES(1,20234,54,59,1);
INSERT INTO "pair_count" VALUES(1,20234,54,60,1);
INSERT INTO "pair_count" VALUES(1,20234,58,40,2);
INSERT INTO "pair_count" VALUES(1,20234,58,44,2);
INSERT INTO "pair_count" VALUES(1,20234,58,47,2);
INSERT INTO "pair_count" VALUES(1,20234,58,50,2);
INSERT INTO "pair_count" VALUES(1,20234,58,51,2);
INSERT INTO "pair_count" VALUES(1,20234,58,53,2);
INSERT INTO "pair_count" VALUES(1,20234,58,59,2);
INSERT INTO "pair_count" VALUES(1,20234,59,24,1);
INSERT INTO "pair_count" VALUES(1,20234,59,31,2);
INSERT INTO "pair_count" VALUES(1,20234,59,34,1);
INSERT INTO "pair_count" VALUES(1,20234,59,39,1);
INSERT INTO "pair_count" VALUES(1,20234,59,40,2);
INSERT INTO "pair_count" VALUES(1,20234,59,41,2);
INSERT INTO "pair_count" VALUES(1,20234,59,43,1);
INSERT INTO "pair_count" VALUES(1,20234,59,44,2);
INSERT INTO "pair_count" VALUES(1,20234,59,47,2);
INSERT INTO "pair_count" VALUES(1,20234,59,48,2);
INSERT INTO "pair_count" VALUES(1,20234,59,49,2);
INSERT INTO "pair_count" VALUES(1,20234,59,50,5);
INSERT INTO "pair_count" VALUES(1,20234,59,51,5);
INSERT INTO "pair_count" VALUES(1,20234,59,53,3);
INSERT INTO "pair_count" VALUES(1,20234,59,54,1);
INSERT INTO "pair_count" VALUES(1,20234,59,58,2);
INSERT INTO "pair_count" VALUES(1,20234,59,60,1);
INSERT INTO "pair_count" VALUES(1,20234,60,24,1);
INSERT INTO "pair_count" VALUES(1,20234,60,39,1);
INSERT INTO "pair_count" VALUES(1,20234,60,49,1);
INSERT INTO "pair_count" VALUES(1,20234,60,50,1);
INSERT INTO "pair_count" VALUES(1,20234,60,51,1);
INSERT INTO "pair_count" VALUES(1,20234,60,54,1);
INSERT INTO "pair_count" VALUES(1,20234,60,59,1);
INSERT INTO "pair_count" VALUES(1,20392,24,35,1);
INSERT INTO "pair_count" VALUES(1,20392,24,39,2);
INSERT INTO "pair_count" VALUES(1,20392,24,48,1);
INSERT INTO "pair_count" VALUES(1,20392,24,49,1);
INSERT INTO "pair_count" VALUES(1,20392,24,50,2);
INSERT INTO "pair_count" VALUES(1,20392,24,51,2);
INSERT INTO "pair_count" VALUES(1,20392,24,53,1);
INSERT INTO "pair_count" VALUES(1,20392,24,54,2);
INSERT INTO "pair_count" VALUES(1,20392,24,59,2);
INSERT INTO "pair_count" VALUES(1,20392,26,30,1);
INSERT INTO "pair_count" VALUES(1,20392,26,50,1);
INSERT INTO "pair_count" VALUES(1,20392,26,51,1);
INSERT INTO "pair_count" VALUES(1,20392,26,53,1);
INSERT INTO "pair_count" VALUES(1,20392,26,59,1);
INSERT INTO "pair_count" VALUES(1,20392,26,62,1);
INSERT INTO "pair_count" VALUES(1,20392,26,63,1);
INSERT INTO "pair_count" VALUES(1,20392,30,26,1);
INSERT INTO "pair_count" VALUES(1,20392,30,50,1);
INSERT INTO "pair_count" VALUES(1,20392,30,51,1);
INSERT INTO "pair_count" VALUES(1,20392,30,53,1);
INSERT INTO "pair_count" VALUES(1,20392,30,59,1);
INSERT INTO "pair_count" VALUES(1,20392,30,62,1);
INSERT INTO "pair_count" VALUES(1,20392,30,63,1);
INSERT INTO "pair_count" VALUES(1,20392,35,24,1);
INSERT INTO "pair_count" VALUES(1,20392,35,39,1);
INSERT INTO "pair_count" VALUES(1,20392,35,50,1);
INSERT INTO "pair_count" VALUES(1,20392,35,51,1);
INSERT INTO "pair_count" VALUES(1,20392,35,53,1);
INSERT INTO "pair_count" VALUES(1,20392,35,54,1);
INSERT INTO "pair_count" VALUES(1,20392,35,59,1);
INSERT INTO "pair_count" VALUES(1,20392,39,24,2);
INSERT INTO "pair_count" VALUES(1,20392,39,35,1);
INSERT INTO "pair_count" VALUES(1,20392,39,48,1);
INSERT INTO "pair_count" VALUES(1,20392,39,49,1);
INSERT INTO "pair_count" VALUES(1,20392,39,50,2);
INSERT INTO "pair_count" VALUES(1,20392,39,51,2);
INSERT INTO "pair_count" VALUES(1,20392,39,53,1);
INSERT INTO "pair_count" VALUES(1,20392,39,54,2);
INSERT INTO "pair_count" VALUES(1,20392,39,59,2);
INSERT INTO "pair_count" VALUES(1,20392,43,48,1);
INSERT INTO "pair_count" VALUES(1,20392,43,49,1);
INSERT INTO "pair_count" VALUES(1,20392,43,50,1);
INSERT INTO "pair_count" VALUES(1,20392,43,51,1);
INSERT INTO "pair_count" VALUES(1,20392,43,56,1);
INSERT INTO "pair_count" VALUES(1,20392,43,59,1);
INSERT INTO "pair_count" VALUES(1,20392,43,63,1);
INSERT INTO "pair_count" VALUES(1,20392,44,47,1);
INSERT INTO "pair_count" VALUES(1,20392,44,48,1);
INSERT INTO "pair_count" VALUES(1,20392,44,50,1);
INSERT INTO "pair_count" VALUES(1,20392,44,51,1);
INSERT INTO "pair_count" VALUES(1,20392,44,53,1);
INSERT INTO "pair_count" VALUES(1,20392,44,58,1);
INSERT INTO "pair_count" VALUES(1,20392,44,59,1);
INSERT INTO "pair_count" VALUES(1,20392,47,44,1);
INSERT INTO "pair_count" VALUES(1,20392,47,48,1);
INSERT INTO "pair_count" VALUES(1,20392,47,50,1);
INSERT INTO "pair_count" VALUES(1,20392,47,51,1);
INSERT INTO "pair_count" VALUES(1,20392,47,53,1);
INSERT INTO "pair_count" VALUES(1,20392,47,58,1);
INSERT INTO "pair_count" VALUES(1,20392,47,59,1);
INSERT INTO "pair_count" VALUES(1,20392,48,24,1);
INSERT INTO "pair_count" VALUES(1,20392,48,39,1);
INSERT INTO "pair_count" VALUES(1,20392,48,43,1);
INSERT INTO "pair_count" VALUES(1,20392,48,44,1);
INSERT INTO "pair_count" VALUES(1,20392,48,47,1);
INSERT INTO "pair_count" VALUES(1,20392,48,49,2);
INSERT INTO "pair_count" VALUES(1,20392,48,50,3);
INSERT INTO "pair_count" VALUES(1,20392,48,51,3);
INSERT INTO "pair_count" VALUES(1,20392,48,53,1);
INSERT INTO "pair_count" VALUES(1,20392,48,54,1);
INSERT INTO "pair_count" VALUES(1,20392,48,56,1);
INSERT INTO "pair_count" VALUES(1,20392,48,58,1);
INSERT INTO "pair_count" VALUES(1,20392,48,59,3);
INSERT INTO "pair_count" VALUES(1,20392,48,63,1);
INSERT INTO "pair_count" VALUES(1,20392,49,24,1);
INSERT INTO "pair_count" VALUES(1,20392,49,39,1);
INSERT INTO "pair_count" VALUES(1,20392,49,43,1);
INSERT INTO "pair_count" VALUES(1,20392,49,48,2);
INSERT INTO "pair_count" VALUES(1,20392,49,50,2);
INSERT INTO "pair_count" VALUES(1,20392,49,51,2);
INSERT INTO "pair_count" VALUES(1,20392,49,54,1);
INSERT INTO "pair_count" VALUES(1,20392,49,56,1);
INSERT INTO "pair_count" VALUES(1,20392,49,59,2);
INSERT INTO "pair_count" VALUES(1,20392,49,63,1);
INSERT INTO "pair_count" VALUES(1,20392,51,24,2);
INSERT INTO "pair_count" VALUES(1,20392,51,26,1);
INSERT INTO "pair_count" VALUES(1,20392,51,30,1);
INSERT INTO "pair_count" VALUES(1,20392,51,35,1);
INSERT INTO "pair_count" VALUES(1,20392,51,39,2);
INSERT INTO "pair_count" VALUES(1,20392,51,43,1);
INSERT INTO "pair_count" VALUES(1,20392,51,44,1);
INSERT INTO "pair_count" VALUES(1,20392,51,47,1);
INSERT INTO "pair_count" VALUES(1,20392,51,48,3);
INSERT INTO "pair_count" VALUES(1,20392,51,49,2);
INSERT INTO "pair_count" VALUES(1,20392,51,50,5);
INSERT INTO "pair_count" VALUES(1,20392,51,53,3);
INSERT INTO "pair_count" VALUES(1,20392,51,54,2);
INSERT INTO "pair_count" VALUES(1,20392,51,56,1);
INSERT INTO "pair_count" VALUES(1,20392,51,58,1);
INSERT INTO "pair_count" VALUES(1,20392,51,59,5);
INSERT INTO "pair_count" VALUES(1,20392,51,62,1);
INSERT INTO "pair_count" VALUES(1,20392,51,63,2);
INSERT INTO "pair_count" VALUES(1,20392,53,24,1);
INSERT INTO "pair_count" VALUES(1,20392,53,26,1);
INSERT INTO "pair_count" VALUES(1,20392,53,30,1);
INSERT INTO "pair_count" VALUES(1,20392,53,35,1);
INSERT INTO "pair_count" VALUES(1,20392,53,39,1);
INSERT INTO "pair_count" VALUES(1,20392,53,44,1);
INSERT INTO "pair_count" VALUES(1,20392,53,47,1);
INSERT INTO "pair_count" VALUES(1,20392,53,48,1);
INSERT INTO "pair_count" VALUES(1,20392,53,50,3);
INSERT INTO "pair_count" VALUES(1,20392,53,51,3);
INSERT INTO "pair_count" VALUES(1,20392,53,54,1);
INSERT INTO "pair_count" VALUES(1,20392,53,58,1);
INSERT INTO "pair_count" VALUES(1,20392,53,59,3);
INSERT INTO "pair_count" VALUES(1,20392,53,62,1);
INSERT INTO "pair_count" VALUES(1,20392,53,63,1);
INSERT INTO "pair_count" VALUES(1,20392,54,24,2);
INSERT INTO "pair_count" VALUES(1,20392,54,35,1);
INSERT INTO "pair_count" VALUES(1,20392,54,39,2);
INSERT INTO "pair_count" VALUES(1,20392,54,48,1);
INSERT INTO "pair_count" VALUES(1,20392,54,49,1);
INSERT INTO "pair_count" VALUES(1,20392,54,50,2);
INSERT INTO "pair_count" VALUES(1,20392,54,51,2);
INSERT INTO "pair_count" VALUES(1,20392,54,53,1);
INSERT INTO "pair_count" VALUES(1,20392,54,59,2);
INSERT INTO "pair_count" VALUES(1,20392,56,43,1);
INSERT INTO "pair_count" VALUES(1,20392,56,48,1);
INSERT INTO "pair_count" VALUES(1,20392,56,49,1);
INSERT INTO "pair_count" VALUES(1,20392,56,50,1);
INSERT INTO "pair_count" VALUES(1,20392,56,51,1);
INSERT INTO "pair_count" VALUES(1,20392,56,59,1);
INSERT INTO "pair_count" VALUES(1,20392,56,63,1);
INSERT INTO "pair_count" VALUES(1,20392,58,44,1);
INSERT INTO "pair_count" VALUES(1,20392,58,47,1);
INSERT INTO "pair_count" VALUES(1,20392,58,48,1);
INSERT INTO "pair_count" VALUES(1,20392,58,50,1);
INSERT INTO "pair_count" VALUES(1,20392,58,51,1);
INSERT INTO "pair_count" VALUES(1,20392,58,53,1);
INSERT INTO "pair_count" VALUES(1,20392,58,59,1);
INSERT INTO "pair_count" VALUES(1,20392,59,24,2);
INSERT INTO "pair_count" VALUES(1,20392,59,26,1);
INSERT INTO "pair_count" VALUES(1,20392,59,30,1);
INSERT INTO "pair_count" VALUES(1,20392,59,35,1);
INSERT INTO "pair_count" VALUES(1,20392,59,39,2);
INSERT INTO "pair_count" VALUES(1,20392,59,43,1);
INSERT INTO "pair_count" VALUES(1,20392,59,44,1);
INSERT INTO "pair_count" VALUES(1,20392,59,47,1);
INSERT INTO "pair_count" VALUES(1,20392,59,48,3);
INSERT INTO "pair_count" VALUES(1,20392,59,49,2);
INSERT INTO "pair_count" VALUES(1,20392,59,50,5);
INSERT INTO "pair_count" VALUES(1,20392,59,51,5);
INSERT INTO "pair_count" VALUES(1,20392,59,53,3);
INSERT INTO "pair_count" VALUES(1,20392,59,54,2);
INSERT INTO "pair_count" VALUES(1,20392,59,56,1);
INSERT INTO "pair_count" VALUES(1,20392,59,58,1);
INSERT INTO "pair_count" VALUES(1,20392,59,62,1);
INSERT INTO "pair_count" VALUES(1,20392,59,63,2);
INSERT INTO "pair_count" VALUES(1,20392,62,26,1);
INSERT INTO "pair_count" VALUES(1,20392,62,30,1);
INSERT INTO "pair_count" VALUES(1,20392,62,50,1);
INSERT INTO "pair_count" VALUES(1,20392,62,51,1);
INSERT INTO "pair_count" VALUES(1,20392,62,53,1);
INSERT INTO "pair_count" VALUES(1,20392,62,59,1);
INSERT INTO "pair_count" VALUES(1,20392,62,63,1);
INSERT INTO "pair_count" VALUES(1,20392,63,26,1);
INSERT INTO "pair_count" VALUES(1,20392,63,30,1);
INSERT INTO "pair_count" VALUES(1,20392,63,43,1);
INSERT INTO "pair_count" VALUES(1,20392,63,48,1);
INSERT INTO "pair_count" VALUES(1,20392,63,49,1);
INSERT INTO "pair_count" VALUES(1,20392,63,50,2);
INSERT INTO "pair_count" VALUES(1,20392,63,51,2);
INSERT INTO "pair_count" VALUES(1,20392,63,53,1);
INSERT INTO "pair_count" VALUES(1,20392,63,56,1);
INSERT INTO "pair_count" VALUES(1,20392,63,59,2);
INSERT INTO "pair_count" VALUES(1,20392,63,62,1);
INSERT INTO "pair_count" VALUES(1,20495,24,33,1);
INSERT INTO "pair_count" VALUES(1,20495,24,39,2);
INSERT INTO "pair_count" VALUES(1,20495,24,48,1);
INSERT INTO "pair_count" VALUES(1,20495,24,49,1);
INSERT INTO "pair_count" VALUES(1,20495,24,50,2);
INSERT INTO "pair_count" VALUES(1,20495,24,51,2);
INSERT INTO "pair_count" VALUES(1,20495,24,53,1);
INSERT INTO "pair_count" VALUES(1,20495,24,54,2);
INSERT INTO "pair_count" VALUES(1,20495,24,59,2);
INSERT INTO "pair_count" VALUES(1,20495,28,30,1);
INSERT INTO "pair_count" VALUES(1,20495,28,50,1);
INSERT INTO "pair_count" VALUES(1,20495,28,51,1);
INSERT INTO "pair_count" VALUES(1,20495,28,53,1);
INSERT INTO "pair_count" VALUES(1,20495,28,56,1);
INSERT INTO "pair_count" VALUES(1,20495,28,59,1);
INSERT INTO "pair_count" VALUES(1,20495,28,63,1);
INSERT INTO "pair_count" VALUES(1,20495,30,28,1);
INSERT INTO "pair_count" VALUES(1,20495,30,50,1);
INSERT INTO "pair_count" VALUES(1,20495,30,51,1);
INSERT INTO "pair_count" VALUES(1,20495,30,53,1);
INSERT INTO "pair_count" VALUES(1,20495,30,56,1);
INSERT INTO "pair_count" VALUES(1,20495,30,59,1);
INSERT INTO "pair_count" VALUES(1,20495,30,63,1);
INSERT INTO "pair_count" VALUES(1,20495,31,41,1);
INSERT INTO "pair_count" VALUES(1,20495,31,43,1);
INSERT INTO "pair_count" VALUES(1,20495,31,49,1);
INSERT INTO "pair_count" VALUES(1,20495,31,50,1);
INSERT INTO "pair_count" VALUES(1,20495,31,51,1);
INSERT INTO "pair_count" VALUES(1,20495,31,57,1);
INSERT INTO "pair_count" VALUES(1,20495,31,59,1);
INSERT INTO "pair_count" VALUES(1,20495,32,48,1);
INSERT INTO "pair_count" VALUES(1,20495,32,50,1);
INSERT INTO "pair_count" VALUES(1,20495,32,51,1);
INSERT INTO "pair_count" VALUES(1,20495,32,53,1);
INSERT INTO "pair_count" VALUES(1,20495,32,55,1);
INSERT INTO "pair_count" VALUES(1,20495,32,56,1);
INSERT INTO "pair_count" VALUES(1,20495,32,59,1);
INSERT INTO "pair_count" VALUES(1,20495,33,24,1);
INSERT INTO "pair_count" VALUES(1,20495,33,39,1);
INSERT INTO "pair_count" VALUES(1,20495,33,50,1);
INSERT INTO "pair_count" VALUES(1,20495,33,51,1);
INSERT INTO "pair_count" VALUES(1,20495,33,53,1);
INSERT INTO "pair_count" VALUES(1,20495,33,54,1);
INSERT INTO "pair_count" VALUES(1,20495,33,59,1);
INSERT INTO "pair_count" VALUES(1,20495,39,24,2);
INSERT INTO "pair_count" VALUES(1,20495,39,33,1);
INSERT INTO "pair_count" VALUES(1,20495,39,48,1);
INSERT INTO "pair_count" VALUES(1,20495,39,49,1);
INSERT INTO "pair_count" VALUES(1,20495,39,50,2);
INSERT INTO "pair_count" VALUES(1,20495,39,51,2);
INSERT INTO "pair_count" VALUES(1,20495,39,53,1);
INSERT INTO "pair_count" VALUES(1,20495,39,54,2);
INSERT INTO "pair_count" VALUES(1,20495,39,59,2);
INSERT INTO "pair_count" VALUES(1,20495,41,31,1);
INSERT INTO "pair_count" VALUES(1,20495,41,43,1);
INSERT INTO "pair_count" VALUES(1,20495,41,49,1);
INSERT INTO "pair_count" VALUES(1,20495,41,50,1);
INSERT INTO "pair_count" VALUES(1,20495,41,51,1);
INSERT INTO "pair_count" VALUES(1,20495,41,57,1);
INSERT INTO "pair_count" VALUES(1,20495,41,59,1);
INSERT INTO "pair_count" VALUES(1,20495,43,31,1);
INSERT INTO "pair_count" VALUES(1,20495,43,41,1);
INSERT INTO "pair_count" VALUES(1,20495,43,49,1);
INSERT INTO "pair_count" VALUES(1,20495,43,50,1);
INSERT INTO "pair_count" VALUES(1,20495,43,51,1);
INSERT INTO "pair_count" VALUES(1,20495,43,57,1);
INSERT INTO "pair_count" VALUES(1,20495,43,59,1);
INSERT INTO "pair_count" VALUES(1,20495,48,24,1);
INSERT INTO "pair_count" VALUES(1,20495,48,32,1);
INSERT INTO "pair_count" VALUES(1,20495,48,39,1);
INSERT INTO "pair_count" VALUES(1,20495,48,49,1);
INSERT INTO "pair_count" VALUES(1,20495,48,50,2);
INSERT INTO "pair_count" VALUES(1,20495,48,51,2);
INSERT INTO "pair_count" VALUES(1,20495,48,53,1);
INSERT INTO "pair_count" VALUES(1,20495,48,54,1);
INSERT INTO "pair_count" VALUES(1,20495,48,55,1);
INSERT INTO "pair_count" VALUES(1,20495,48,56,1);
INSERT INTO "pair_count" VALUES(1,20495,48,59,2);
INSERT INTO "pair_count" VALUES(1,20495,49,24,1);
INSERT INTO "pair_count" VALUES(1,20495,49,31,1);
INSERT INTO "pair_count" VALUES(1,20495,49,39,1);
INSERT INTO "pair_count" VALUES(1,20495,49,41,1);
INSERT INTO "pair_count" VALUES(1,20495,49,43,1);
INSERT INTO "pair_count" VALUES(1,20495,49,48,1);
INSERT INTO "pair_count" VALUES(1,20495,49,50,2);
INSERT INTO "pair_count" VALUES(1,20495,49,51,2);
INSERT INTO "pair_count" VALUES(1,20495,49,54,1);
INSERT INTO "pair_count" VALUES(1,20495,49,57,1);
INSERT INTO "pair_count" VALUES(1,20495,49,59,2);
INSERT INTO "pair_count" VALUES(1,20495,51,24,2);
INSERT INTO "pair_count" VALUES(1,20495,51,28,1);
INSERT INTO "pair_count" VALUES(1,20495,51,30,1);
INSERT INTO "pair_count" VALUES(1,20495,51,31,1);
INSERT INTO "pair_count" VALUES(1,20495,51,32,1);
INSERT INTO "pair_count" VALUES(1,20495,51,33,1);
INSERT INTO "pair_count" VALUES(1,20495,51,39,2);
INSERT INTO "pair_count" VALUES(1,20495,51,41,1);
INSERT INTO "pair_count" VALUES(1,20495,51,43,1);
INSERT INTO "pair_count" VALUES(1,20495,51,48,2);
INSERT INTO "pair_count" VALUES(1,20495,51,49,2);
INSERT INTO "pair_count" VALUES(1,20495,51,50,5);
INSERT INTO "pair_count" VALUES(1,20495,51,53,3);
INSERT INTO "pair_count" VALUES(1,20495,51,54,2);
INSERT INTO "pair_count" VALUES(1,20495,51,55,1);
INSERT INTO "pair_count" VALUES(1,20495,51,56,2);
INSERT INTO "pair_count" VALUES(1,20495,51,57,1);
INSERT INTO "pair_count" VALUES(1,20495,51,59,5);
INSERT INTO "pair_count" VALUES(1,20495,51,63,1);
INSERT INTO "pair_count" VALUES(1,20495,53,24,1);
INSERT INTO "pair_count" VALUES(1,20495,53,28,1);
INSERT INTO "pair_count" VALUES(1,20495,53,30,1);
INSERT INTO "pair_count" VALUES(1,20495,53,32,1);
INSERT INTO "pair_count" VALUES(1,20495,53,33,1);
INSERT INTO "pair_count" VALUES(1,20495,53,39,1);
INSERT INTO "pair_count" VALUES(1,20495,53,48,1);
INSERT INTO "pair_count" VALUES(1,20495,53,50,3);
INSERT INTO "pair_count" VALUES(1,20495,53,51,3);
INSERT INTO "pair_count" VALUES(1,20495,53,54,1);
INSERT INTO "pair_count" VALUES(1,20495,53,55,1);
INSERT INTO "pair_count" VALUES(1,20495,53,56,2);
INSERT INTO "pair_count" VALUES(1,20495,53,59,3);
INSERT INTO "pair_count" VALUES(1,20495,53,63,1);
INSERT INTO "pair_count" VALUES(1,20495,54,24,2);
INSERT INTO "pair_count" VALUES(1,20495,54,33,1);
INSERT INTO "pair_count" VALUES(1,20495,54,39,2);
INSERT INTO "pair_count" VALUES(1,20495,54,48,1);
INSERT INTO "pair_count" VALUES(1,20495,54,49,1);
INSERT INTO "pair_count" VALUES(1,20495,54,50,2);
INSERT INTO "pair_count" VALUES(1,20495,54,51,2);
INSERT INTO "pair_count" VALUES(1,20495,54,53,1);
INSERT INTO "pair_count" VALUES(1,20495,54,59,2);
INSERT INTO "pair_count" VALUES(1,20495,55,32,1);
INSERT INTO "pair_count" VALUES(1,20495,55,48,1);
INSERT INTO "pair_count" VALUES(1,20495,55,50,1);
INSERT INTO "pair_count" VALUES(1,20495,55,51,1);
INSERT INTO "pair_count" VALUES(1,20495,55,53,1);
INSERT INTO "pair_count" VALUES(1,20495,55,56,1);
INSERT INTO "pair_count" VALUES(1,20495,55,59,1);
INSERT INTO "pair_count" VALUES(1,20495,56,28,1);
INSERT INTO "pair_count" VALUES(1,20495,56,30,1);
INSERT INTO "pair_count" VALUES(1,20495,56,32,1);
INSERT INTO "pair_count" VALUES(1,20495,56,48,1);
INSERT INTO "pair_count" VALUES(1,20495,56,50,2);
INSERT INTO "pair_count" VALUES(1,20495,56,51,2);
INSERT INTO "pair_count" VALUES(1,20495,56,53,2);
INSERT INTO "pair_count" VALUES(1,20495,56,55,1);
INSERT INTO "pair_count" VALUES(1,20495,56,59,2);
INSERT INTO "pair_count" VALUES(1,20495,56,63,1);
INSERT INTO "pair_count" VALUES(1,20495,57,31,1);
INSERT INTO "pair_count" VALUES(1,20495,57,41,1);
INSERT INTO "pair_count" VALUES(1,20495,57,43,1);
INSERT INTO "pair_count" VALUES(1,20495,57,49,1);
INSERT INTO "pair_count" VALUES(1,20495,57,50,1);
INSERT INTO "pair_count" VALUES(1,20495,57,51,1);
INSERT INTO "pair_count" VALUES(1,20495,57,59,1);
INSERT INTO "pair_count" VALUES(1,20495,59,24,2);
INSERT INTO "pair_count" VALUES(1,20495,59,28,1);
INSERT INTO "pair_count" VALUES(1,20495,59,30,1);
INSERT INTO "pair_count" VALUES(1,20495,59,31,1);
INSERT INTO "pair_count" VALUES(1,20495,59,32,1);
INSERT INTO "pair_count" VALUES(1,20495,59,33,1);
INSERT INTO "pair_count" VALUES(1,20495,59,39,2);
INSERT INTO "pair_count" VALUES(1,20495,59,41,1);
INSERT INTO "pair_count" VALUES(1,20495,59,43,1);
INSERT INTO "pair_count" VALUES(1,20495,59,48,2);
INSERT INTO "pair_count" VALUES(1,20495,59,49,2);
INSERT INTO "pair_count" VALUES(1,20495,59,50,5);
INSERT INTO "pair_count" VALUES(1,20495,59,51,5);
INSERT INTO "pair_count" VALUES(1,20495,59,53,3);
INSERT INTO "pair_count" VALUES(1,20495,59,54,2);
INSERT INTO "pair_count" VALUES(1,20495,59,55,1);
INSERT INTO "pair_count" VALUES(1,20495,59,56,2);
INSERT INTO "pair_count" VALUES(1,20495,59,57,1);
INSERT INTO "pair_count" VALUES(1,20495,59,63,1);
INSERT INTO "pair_count" VALUES(1,20495,63,28,1);
INSERT INTO "pair_count" VALUES(1,20495,63,30,1);
INSERT INTO "pair_count" VALUES(1,20495,63,50,1);
INSERT INTO "pair_count" VALUES(1,20495,63,51,1);
INSERT INTO "pair_count" VALUES(1,20495,63,53,1);
INSERT INTO "pair_count" VALUES(1,20495,63,56,1);
INSERT INTO "pair_count" VALUES(1,20495,63,59,1);
INSERT INTO "pair_count" VALUES(1,20599,24,39,1);
INSERT INTO "pair_count" VALUES(1,20599,24,45,1);
INSERT INTO "pair_count" VALUES(1,20599,24,49,1);
INSERT INTO "pair_count" VALUES(1,20599,24,50,1);
INSERT INTO "pair_count" VALUES(1,20599,24,51,1);
INSERT INTO "pair_count" VALUES(1,20599,24,54,1);
INSERT INTO "pair_count" VALUES(1,20599,24,59,1);
INSERT INTO "pair_count" VALUES(1,20599,25,35,1);
INSERT INTO "pair_count" VALUES(1,20599,25,49,1);
INSERT INTO "pair_count" VALUES(1,20599,25,50,1);
INSERT INTO "pair_count" VALUES(1,20599,25,51,1);
INSERT INTO "pair_count" VALUES(1,20599,25,56,1);
INSERT INTO "pair_count" VALUES(1,20599,25,59,1);
INSERT INTO "pair_count" VALUES(1,20599,25,63,1);
INSERT INTO "pair_count" VALUES(1,20599,27,28,1);
INSERT INTO "pair_count" VALUES(1,20599,27,30,2);
INSERT INTO "pair_count" VALUES(1,20599,27,36,1);
INSERT INTO "pair_count" VALUES(1,20599,27,37,1);
INSERT INTO "pair_count" VALUES(1,20599,27,38,1);
INSERT INTO "pair_count" VALUES(1,20599,27,42,1);
INSERT INTO "pair_count" VALUES(1,20599,27,46,1);
INSERT INTO "pair_count" VALUES(1,20599,27,50,3);
INSERT INTO "pair_count" VALUES(1,20599,27,51,3);
INSERT INTO "pair_count" VALUES(1,20599,27,52,2);
INSERT INTO "pair_count" VALUES(1,20599,27,56,3);
INSERT INTO "pair_count" VALUES(1,20599,27,63,2);
INSERT INTO "pair_count" VALUES(1,20599,28,27,1);
INSERT INTO "pair_count" VALUES(1,20599,28,36,1);
INSERT INTO "pair_count" VALUES(1,20599,28,37,1);
INSERT INTO "pair_count" VALUES(1,20599,28,38,1);
INSERT INTO "pair_count" VALUES(1,20599,28,50,1);
INSERT INTO "pair_count" VALUES(1,20599,28,51,1);
INSERT INTO "pair_count" VALUES(1,20599,28,56,1);
INSERT INTO "pair_count" VALUES(1,20599,30,27,2);
INSERT INTO "pair_count" VALUES(1,20599,30,42,1);
INSERT INTO "pair_count" VALUES(1,20599,30,46,1);
INSERT INTO "pair_count" VALUES(1,20599,30,50,2);
INSERT INTO "pair_count" VALUES(1,20599,30,51,2);
INSERT INTO "pair_count" VALUES(1,20599,30,52,2);
INSERT INTO "pair_count" VALUES(1,20599,30,56,2);
INSERT INTO "pair_count" VALUES(1,20599,30,63,2);
INSERT INTO "pair_count" VALUES(1,20599,35,25,1);
INSERT INTO "pair_count" VALUES(1,20599,35,49,1);
INSERT INTO "pair_count" VALUES(1,20599,35,50,1);
INSERT INTO "pair_count" VALUES(1,20599,35,51,1);
INSERT INTO "pair_count" VALUES(1,20599,35,56,1);
INSERT INTO "pair_count" VALUES(1,20599,35,59,1);
INSERT INTO "pair_count" VALUES(1,20599,35,63,1);
INSERT INTO "pair_count" VALUES(1,20599,36,27,1);
INSERT INTO "pair_count" VALUES(1,20599,36,28,1);
INSERT INTO "pair_count" VALUES(1,20599,36,37,1);
INSERT INTO "pair_count" VALUES(1,20599,36,38,1);
INSERT INTO "pair_count" VALUES(1,20599,36,50,1);
INSERT INTO "pair_count" VALUES(1,20599,36,51,1);
INSERT INTO "pair_count" VALUES(1,20599,36,56,1);
INSERT INTO "pair_count" VALUES(1,20599,37,27,1);
INSERT INTO "pair_count" VALUES(1,20599,37,28,1);
INSERT INTO "pair_count" VALUES(1,20599,37,36,1);
INSERT INTO "pair_count" VALUES(1,20599,37,38,1);
INSERT INTO "pair_count" VALUES(1,20599,37,50,1);
INSERT INTO "pair_count" VALUES(1,20599,37,51,1);
INSERT INTO "pair_count" VALUES(1,20599,37,56,1);
INSERT INTO "pair_count" VALUES(1,20599,38,27,1);
INSERT INTO "pair_count" VALUES(1,20599,38,28,1);
INSERT INTO "pair_count" VALUES(1,20599,38,36,1);
INSERT INTO "pair_count" VALUES(1,20599,38,37,1);
INSERT INTO "pair_count" VALUES(1,20599,38,50,1);
INSERT INTO "pair_count" VALUES(1,20599,38,51,1);
INSERT INTO "pair_count" VALUES(1,20599,38,56,1);
INSERT INTO "pair_count" VALUES(1,20599,39,24,1);
INSERT INTO "pair_count" VALUES(1,20599,39,45,1);
INSERT INTO "pair_count" VALUES(1,20599,39,49,1);
INSERT INTO "pair_count" VALUES(1,20599,39,50,1);
INSERT INTO "pair_count" VALUES(1,20599,39,51,1);
INSERT INTO "pair_count" VALUES(1,20599,39,54,1);
INSERT INTO "pair_count" VALUES(1,20599,39,59,1);
INSERT INTO "pair_count" VALUES(1,20599,42,27,1);
INSERT INTO "pair_count" VALUES(1,20599,42,30,1);
INSERT INTO "pair_count" VALUES(1,20599,42,50,1);
INSERT INTO "pair_count" VALUES(1,20599,42,51,1);
INSERT INTO "pair_count" VALUES(1,20599,42,52,1);
INSERT INTO "pair_count" VALUES(1,20599,42,56,1);
INSERT INTO "pair_count" VALUES(1,20599,42,63,1);
INSERT INTO "pair_count" VALUES(1,20599,45,24,1);
INSERT INTO "pair_count" VALUES(1,20599,45,39,1);
INSERT INTO "pair_count" VALUES(1,20599,45,49,1);
INSERT INTO "pair_count" VALUES(1,20599,45,50,1);
INSERT INTO "pair_count" VALUES(1,20599,45,51,1);
INSERT INTO "pair_count" VALUES(1,20599,45,54,1);
INSERT INTO "pair_count" VALUES(1,20599,45,59,1);
INSERT INTO "pair_count" VALUES(1,20599,46,27,1);
INSERT INTO "pair_count" VALUES(1,20599,46,30,1);
INSERT INTO "pair_count" VALUES(1,20599,46,50,1);
INSERT INTO "pair_count" VALUES(1,20599,46,51,1);
INSERT INTO "pair_count" VALUES(1,20599,46,52,1);
INSERT INTO "pair_count" VALUES(1,20599,46,56,1);
INSERT INTO "pair_count" VALUES(1,20599,46,63,1);
INSERT INTO "pair_count" VALUES(1,20599,49,24,1);
INSERT INTO "pair_count" VALUES(1,20599,49,25,1);
INSERT INTO "pair_count" VALUES(1,20599,49,35,1);
INSERT INTO "pair_count" VALUES(1,20599,49,39,1);
INSERT INTO "pair_count" VALUES(1,20599,49,45,1);
INSERT INTO "pair_count" VALUES(1,20599,49,50,2);
INSERT INTO "pair_count" VALUES(1,20599,49,51,2);
INSERT INTO "pair_count" VALUES(1,20599,49,54,1);
INSERT INTO "pair_count" VALUES(1,20599,49,56,1);
INSERT INTO "pair_count" VALUES(1,20599,49,59,2);
INSERT INTO "pair_count" VALUES(1,20599,49,63,1);
INSERT INTO "pair_count" VALUES(1,20599,51,24,1);
INSERT INTO "pair_count" VALUES(1,20599,51,25,1);
INSERT INTO "pair_count" VALUES(1,20599,51,27,3);
INSERT INTO "pair_count" VALUES(1,20599,51,28,1);
INSERT INTO "pair_count" VALUES(1,20599,51,30,2);
INSERT INTO "pair_count" VALUES(1,20599,51,35,1);
INSERT INTO "pair_count" VALUES(1,20599,51,36,1);
INSERT INTO "pair_count" VALUES(1,20599,51,37,1);
INSERT INTO "pair_count" VALUES(1,20599,51,38,1);
INSERT INTO "pair_count" VALUES(1,20599,51,39,1);
INSERT INTO "pair_count" VALUES(1,20599,51,42,1);
INSERT INTO "pair_count" VALUES(1,20599,51,45,1);
INSERT INTO "pair_count" VALUES(1,20599,51,46,1);
INSERT INTO "pair_count" VALUES(1,20599,51,49,2);
INSERT INTO "pair_count" VALUES(1,20599,51,50,5);
INSERT INTO "pair_count" VALUES(1,20599,51,52,2);
INSERT INTO "pair_count" VALUES(1,20599,51,54,1);
INSERT INTO "pair_count" VALUES(1,20599,51,56,4);
INSERT INTO "pair_count" VALUES(1,20599,51,59,2);
INSERT INTO "pair_count" VALUES(1,20599,51,63,3);
INSERT INTO "pair_count" VALUES(1,20599,52,27,2);
INSERT INTO "pair_count" VALUES(1,20599,52,30,2);
INSERT INTO "pair_count" VALUES(1,20599,52,42,1);
INSERT INTO "pair_count" VALUES(1,20599,52,46,1);
INSERT INTO "pair_count" VALUES(1,20599,52,50,2);
INSERT INTO "pair_count" VALUES(1,20599,52,51,2);
INSERT INTO "pair_count" VALUES(1,20599,52,56,2);
INSERT INTO "pair_count" VALUES(1,20599,52,63,2);
INSERT INTO "pair_count" VALUES(1,20599,54,24,1);
INSERT INTO "pair_count" VALUES(1,20599,54,39,1);
INSERT INTO "pair_count" VALUES(1,20599,54,45,1);
INSERT INTO "pair_count" VALUES(1,20599,54,49,1);
INSERT INTO "pair_count" VALUES(1,20599,54,50,1);
INSERT INTO "pair_count" VALUES(1,20599,54,51,1);
INSERT INTO "pair_count" VALUES(1,20599,54,59,1);
INSERT INTO "pair_count" VALUES(1,20599,56,25,1);
INSERT INTO "pair_count" VALUES(1,20599,56,27,3);
INSERT INTO "pair_count" VALUES(1,20599,56,28,1);
INSERT INTO "pair_count" VALUES(1,20599,56,30,2);
INSERT INTO "pair_count" VALUES(1,20599,56,35,1);
INSERT INTO "pair_count" VALUES(1,20599,56,36,1);
INSERT INTO "pair_count" VALUES(1,20599,56,37,1);
INSERT INTO "pair_count" VALUES(1,20599,56,38,1);
INSERT INTO "pair_count" VALUES(1,20599,56,42,1);
INSERT INTO "pair_count" VALUES(1,20599,56,46,1);
INSERT INTO "pair_count" VALUES(1,20599,56,49,1);
INSERT INTO "pair_count" VALUES(1,20599,56,50,4);
INSERT INTO "pair_count" VALUES(1,20599,56,51,4);
INSERT INTO "pair_count" VALUES(1,20599,56,52,2);
INSERT INTO "pair_count" VALUES(1,20599,56,59,1);
INSERT INTO "pair_count" VALUES(1,20599,56,63,3);
INSERT INTO "pair_count" VALUES(1,20599,59,24,1);
INSERT INTO "pair_count" VALUES(1,20599,59,25,1);
INSERT INTO "pair_count" VALUES(1,20599,59,35,1);
INSERT INTO "pair_count" VALUES(1,20599,59,39,1);
INSERT INTO "pair_count" VALUES(1,20599,59,45,1);
INSERT INTO "pair_count" VALUES(1,20599,59,49,2);
INSERT INTO "pair_count" VALUES(1,20599,59,50,2);
INSERT INTO "pair_count" VALUES(1,20599,59,51,2);
INSERT INTO "pair_count" VALUES(1,20599,59,54,1);
INSERT INTO "pair_count" VALUES(1,20599,59,56,1);
INSERT INTO "pair_count" VALUES(1,20599,59,63,1);
INSERT INTO "pair_count" VALUES(1,20599,63,25,1);
INSERT INTO "pair_count" VALUES(1,20599,63,27,2);
INSERT INTO "pair_count" VALUES(1,20599,63,30,2);
INSERT INTO "pair_count" VALUES(1,20599,63,35,1);
INSERT INTO "pair_count" VALUES(1,20599,63,42,1);
INSERT INTO "pair_count" VALUES(1,20599,63,46,1);
INSERT INTO "pair_count" VALUES(1,20599,63,49,1);
INSERT INTO "pair_count" VALUES(1,20599,63,50,3);
INSERT INTO "pair_count" VALUES(1,20599,63,51,3);
INSERT INTO "pair_count" VALUES(1,20599,63,52,2);
INSERT INTO "pair_count" VALUES(1,20599,63,56,3);
INSERT INTO "pair_count" VALUES(1,20599,63,59,1);
INSERT INTO "pair_count" VALUES(1,20703,24,29,1);
INSERT INTO "pair_count" VALUES(1,20703,24,39,1);
INSERT INTO "pair_count" VALUES(1,20703,24,49,1);
INSERT INTO "pair_count" VALUES(1,20703,24,50,1);
INSERT INTO "pair_count" VALUES(1,20703,24,51,1);
INSERT INTO "pair_count" VALUES(1,20703,24,54,1);
INSERT INTO "pair_count" VALUES(1,20703,24,59,1);
INSERT INTO "pair_count" VALUES(1,20703,25,29,1);
INSERT INTO "pair_count" VALUES(1,20703,25,49,1);
INSERT INTO "pair_count" VALUES(1,20703,25,50,1);
INSERT INTO "pair_count" VALUES(1,20703,25,51,1);
INSERT INTO "pair_count" VALUES(1,20703,25,56,1);
INSERT INTO "pair_count" VALUES(1,20703,25,59,1);
INSERT INTO "pair_count" VALUES(1,20703,25,63,1);
INSERT INTO "pair_count" VALUES(1,20703,27,28,1);
INSERT INTO "pair_count" VALUES(1,20703,27,36,1);
INSERT INTO "pair_count" VALUES(1,20703,27,37,1);
INSERT INTO "pair_count" VALUES(1,20703,27,38,1);
INSERT INTO "pair_count" VALUES(1,20703,27,50,1);
INSERT INTO "pair_count" VALUES(1,20703,27,51,1);
INSERT INTO "pair_count" VALUES(1,20703,27,56,1);
INSERT INTO "pair_count" VALUES(1,20703,28,27,1);
INSERT INTO "pair_count" VALUES(1,20703,28,36,1);
INSERT INTO "pair_count" VALUES(1,20703,28,37,1);
INSERT INTO "pair_count" VALUES(1,20703,28,38,1);
INSERT INTO "pair_count" VALUES(1,20703,28,50,1);
INSERT INTO "pair_count" VALUES(1,20703,28,51,1);
INSERT INTO "pair_count" VALUES(1,20703,28,56,1);
INSERT INTO "pair_count" VALUES(1,20703,29,24,1);
INSERT INTO "pair_count" VALUES(1,20703,29,25,1);
INSERT INTO "pair_count" VALUES(1,20703,29,39,1);
INSERT INTO "pair_count" VALUES(1,20703,29,49,2);
INSERT INTO "pair_count" VALUES(1,20703,29,50,2);
INSERT INTO "pair_count" VALUES(1,20703,29,51,2);
INSERT INTO "pair_count" VALUES(1,20703,29,54,1);
INSERT INTO "pair_count" VALUES(1,20703,29,56,1);
INSERT INTO "pair_count" VALUES(1,20703,29,59,2);
INSERT INTO "pair_count" VALUES(1,20703,29,63,1);
INSERT INTO "pair_count" VALUES(1,20703,31,41,1);
INSERT INTO "pair_count" VALUES(1,20703,31,43,1);
INSERT INTO "pair_count" VALUES(1,20703,31,48,1);
INSERT INTO "pair_count" VALUES(1,20703,31,49,1);
INSERT INTO "pair_count" VALUES(1,20703,31,50,1);
INSERT INTO "pair_count" VALUES(1,20703,31,51,1);
INSERT INTO "pair_count" VALUES(1,20703,31,59,1);
INSERT INTO "pair_count" VALUES(1,20703,36,27,1);
INSERT INTO "pair_count" VALUES(1,20703,36,28,1);
INSERT INTO "pair_count" VALUES(1,20703,36,37,1);
INSERT INTO "pair_count" VALUES(1,20703,36,38,1);
INSERT INTO "pair_count" VALUES(1,20703,36,50,1);
INSERT INTO "pair_count" VALUES(1,20703,36,51,1);
INSERT INTO "pair_count" VALUES(1,20703,36,56,1);
INSERT INTO "pair_count" VALUES(1,20703,37,27,1);
INSERT INTO "pair_count" VALUES(1,20703,37,28,1);
INSERT INTO "pair_count" VALUES(1,20703,37,36,1);
INSERT INTO "pair_count" VALUES(1,20703,37,38,1);
INSERT INTO "pair_count" VALUES(1,20703,37,43,1);
INSERT INTO "pair_count" VALUES(1,20703,37,49,1);
INSERT INTO "pair_count" VALUES(1,20703,37,50,2);
INSERT INTO "pair_count" VALUES(1,20703,37,51,2);
INSERT INTO "pair_count" VALUES(1,20703,37,52,1);
INSERT INTO "pair_count" VALUES(1,20703,37,56,2);
INSERT INTO "pair_count" VALUES(1,20703,37,59,1);
INSERT INTO "pair_count" VALUES(1,20703,38,27,1);
INSERT INTO "pair_count" VALUES(1,20703,38,28,1);
INSERT INTO "pair_count" VALUES(1,20703,38,36,1);
INSERT INTO "pair_count" VALUES(1,20703,38,37,1);
INSERT INTO "pair_count" VALUES(1,20703,38,50,1);
INSERT INTO "pair_count" VALUES(1,20703,38,51,1);
INSERT INTO "pair_count" VALUES(1,20703,38,56,1);
INSERT INTO "pair_count" VALUES(1,20703,39,24,1);
INSERT INTO "pair_count" VALUES(1,20703,39,29,1);
INSERT INTO "pair_count" VALUES(1,20703,39,49,1);
INSERT INTO "pair_count" VALUES(1,20703,39,50,1);
INSERT INTO "pair_count" VALUES(1,20703,39,51,1);
INSERT INTO "pair_count" VALUES(1,20703,39,54,1);
INSERT INTO "pair_count" VALUES(1,20703,39,59,1);
INSERT INTO "pair_count" VALUES(1,20703,41,31,1);
INSERT INTO "pair_count" VALUES(1,20703,41,43,1);
INSERT INTO "pair_count" VALUES(1,20703,41,48,1);
INSERT INTO "pair_count" VALUES(1,20703,41,49,1);
INSERT INTO "pair_count" VALUES(1,20703,41,50,1);
INSERT INTO "pair_count" VALUES(1,20703,41,51,1);
INSERT INTO "pair_count" VALUES(1,20703,41,59,1);
INSERT INTO "pair_count" VALUES(1,20703,43,31,1);
INSERT INTO "pair_count" VALUES(1,20703,43,37,1);
INSERT INTO "pair_count" VALUES(1,20703,43,41,1);
INSERT INTO "pair_count" VALUES(1,20703,43,48,1);
INSERT INTO "pair_count" VALUES(1,20703,43,49,2);
INSERT INTO "pair_count" VALUES(1,20703,43,50,2);
INSERT INTO "pair_count" VALUES(1,20703,43,51,2);
INSERT INTO "pair_count" VALUES(1,20703,43,52,1);
INSERT INTO "pair_count" VALUES(1,20703,43,56,1);
INSERT INTO "pair_count" VALUES(1,20703,43,59,2);
INSERT INTO "pair_count" VALUES(1,20703,48,31,1);
INSERT INTO "pair_count" VALUES(1,20703,48,41,1);
INSERT INTO "pair_count" VALUES(1,20703,48,43,1);
INSERT INTO "pair_count" VALUES(1,20703,48,49,1);
INSERT INTO "pair_count" VALUES(1,20703,48,50,1);
INSERT INTO "pair_count" VALUES(1,20703,48,51,1);
INSERT INTO "pair_count" VALUES(1,20703,48,59,1);
INSERT INTO "pair_count" VALUES(1,20703,49,24,1);
INSERT INTO "pair_count" VALUES(1,20703,49,25,1);
INSERT INTO "pair_count" VALUES(1,20703,49,29,2);
INSERT INTO "pair_count" VALUES(1,20703,49,31,1);
INSERT INTO "pair_count" VALUES(1,20703,49,37,1);
INSERT INTO "pair_count" VALUES(1,20703,49,39,1);
INSERT INTO "pair_count" VALUES(1,20703,49,41,1);
INSERT INTO "pair_count" VALUES(1,20703,49,43,2);
INSERT INTO "pair_count" VALUES(1,20703,49,48,1);
INSERT INTO "pair_count" VALUES(1,20703,49,50,4);
INSERT INTO "pair_count" VALUES(1,20703,49,51,4);
INSERT INTO "pair_count" VALUES(1,20703,49,52,1);
INSERT INTO "pair_count" VALUES(1,20703,49,54,1);
INSERT INTO "pair_count" VALUES(1,20703,49,56,2);
INSERT INTO "pair_count" VALUES(1,20703,49,59,4);
INSERT INTO "pair_count" VALUES(1,20703,49,63,1);
INSERT INTO "pair_count" VALUES(1,20703,51,24,1);
INSERT INTO "pair_count" VALUES(1,20703,51,25,1);
INSERT INTO "pair_count" VALUES(1,20703,51,27,1);
INSERT INTO "pair_count" VALUES(1,20703,51,28,1);
INSERT INTO "pair_count" VALUES(1,20703,51,29,2);
INSERT INTO "pair_count" VALUES(1,20703,51,31,1);
INSERT INTO "pair_count" VALUES(1,20703,51,36,1);
INSERT INTO "pair_count" VALUES(1,20703,51,37,2);
INSERT INTO "pair_count" VALUES(1,20703,51,38,1);
INSERT INTO "pair_count" VALUES(1,20703,51,39,1);
INSERT INTO "pair_count" VALUES(1,20703,51,41,1);
INSERT INTO "pair_count" VALUES(1,20703,51,43,2);
INSERT INTO "pair_count" VALUES(1,20703,51,48,1);
INSERT INTO "pair_count" VALUES(1,20703,51,49,4);
INSERT INTO "pair_count" VALUES(1,20703,51,50,5);
INSERT INTO "pair_count" VALUES(1,20703,51,52,1);
INSERT INTO "pair_count" VALUES(1,20703,51,54,1);
INSERT INTO "pair_count" VALUES(1,20703,51,56,3);
INSERT INTO "pair_count" VALUES(1,20703,51,59,4);
INSERT INTO "pair_count" VALUES(1,20703,51,63,1);
INSERT INTO "pair_count" VALUES(1,20703,52,37,1);
INSERT INTO "pair_count" VALUES(1,20703,52,43,1);
INSERT INTO "pair_count" VALUES(1,20703,52,49,1);
INSERT INTO "pair_count" VALUES(1,20703,52,50,1);
INSERT INTO "pair_count" VALUES(1,20703,52,51,1);
INSERT INTO "pair_count" VALUES(1,20703,52,56,1);
INSERT INTO "pair_count" VALUES(1,20703,52,59,1);
INSERT INTO "pair_count" VALUES(1,20703,54,24,1);
INSERT INTO "pair_count" VALUES(1,20703,54,29,1);
INSERT INTO "pair_count" VALUES(1,20703,54,39,1);
INSERT INTO "pair_count" VALUES(1,20703,54,49,1);
INSERT INTO "pair_count" VALUES(1,20703,54,50,1);
INSERT INTO "pair_count" VALUES(1,20703,54,51,1);
INSERT INTO "pair_count" VALUES(1,20703,54,59,1);
INSERT INTO "pair_count" VALUES(1,20703,56,25,1);
INSERT INTO "pair_count" VALUES(1,20703,56,27,1);
INSERT INTO "pair_count" VALUES(1,20703,56,28,1);
INSERT INTO "pair_count" VALUES(1,20703,56,29,1);
INSERT INTO "pair_count" VALUES(1,20703,56,36,1);
INSERT INTO "pair_count" VALUES(1,20703,56,37,2);
INSERT INTO "pair_count" VALUES(1,20703,56,38,1);
INSERT INTO "pair_count" VALUES(1,20703,56,43,1);
INSERT INTO "pair_count" VALUES(1,20703,56,49,2);
INSERT INTO "pair_count" VALUES(1,20703,56,50,3);
INSERT INTO "pair_count" VALUES(1,20703,56,51,3);
INSERT INTO "pair_count" VALUES(1,20703,56,52,1);
INSERT INTO "pair_count" VALUES(1,20703,56,59,2);
INSERT INTO "pair_count" VALUES(1,20703,56,63,1);
INSERT INTO "pair_count" VALUES(1,20703,59,24,1);
INSERT INTO "pair_count" VALUES(1,20703,59,25,1);
INSERT INTO "pair_count" VALUES(1,20703,59,29,2);
INSERT INTO "pair_count" VALUES(1,20703,59,31,1);
INSERT INTO "pair_count" VALUES(1,20703,59,37,1);
INSERT INTO "pair_count" VALUES(1,20703,59,39,1);
INSERT INTO "pair_count" VALUES(1,20703,59,41,1);
INSERT INTO "pair_count" VALUES(1,20703,59,43,2);
INSERT INTO "pair_count" VALUES(1,20703,59,48,1);
INSERT INTO "pair_count" VALUES(1,20703,59,49,4);
INSERT INTO "pair_count" VALUES(1,20703,59,50,4);
INSERT INTO "pair_count" VALUES(1,20703,59,51,4);
INSERT INTO "pair_count" VALUES(1,20703,59,52,1);
INSERT INTO "pair_count" VALUES(1,20703,59,54,1);
INSERT INTO "pair_count" VALUES(1,20703,59,56,2);
INSERT INTO "pair_count" VALUES(1,20703,59,63,1);
INSERT INTO "pair_count" VALUES(1,20703,63,25,1);
INSERT INTO "pair_count" VALUES(1,20703,63,29,1);
INSERT INTO "pair_count" VALUES(1,20703,63,49,1);
INSERT INTO "pair_count" VALUES(1,20703,63,50,1);
INSERT INTO "pair_count" VALUES(1,20703,63,51,1);
INSERT INTO "pair_count" VALUES(1,20703,63,56,1);
INSERT INTO "pair_count" VALUES(1,20703,63,59,1);
INSERT INTO "pair_count" VALUES(2,20258,1,2,4);
INSERT INTO "pair_count" VALUES(2,20258,1,3,3);
INSERT INTO "pair_count" VALUES(2,20258,1,4,2);
INSERT INTO "pair_count" VALUES(2,20258,1,5,1);
INSERT INTO "pair_count" VALUES(2,20258,1,6,1);
INSERT INTO "pair_count" VALUES(2,20258,1,8,1);
INSERT INTO "pair_count" VALUES(2,20258,1,9,1);
INSERT INTO "pair_count" VALUES(2,20258,1,10,4);
INSERT INTO "pair_count" VALUES(2,20258,1,12,2);
INSERT INTO "pair_count" VALUES(2,20258,1,13,2);
INSERT INTO "pair_count" VALUES(2,20258,1,15,1);
INSERT INTO "pair_count" VALUES(2,20258,1,16,1);
INSERT INTO "pair_count" VALUES(2,20258,1,19,1);
INSERT INTO "pair_count" VALUES(2,20258,1,20,2);
INSERT INTO "pair_count" VALUES(2,20258,1,23,2);
INSERT INTO "pair_count" VALUES(2,20258,2,1,4);
INSERT INTO "pair_count" VALUES(2,20258,2,3,3);
INSERT INTO "pair_count" VALUES(2,20258,2,4,3);
INSERT INTO "pair_count" VALUES(2,20258,2,5,1);
INSERT INTO "pair_count" VALUES(2,20258,2,6,1);
INSERT INTO "pair_count" VALUES(2,20258,2,8,1);
INSERT INTO "pair_count" VALUES(2,20258,2,9,1);
INSERT INTO "pair_count" VALUES(2,20258,2,10,5);
INSERT INTO "pair_count" VALUES(2,20258,2,11,1);
INSERT INTO "pair_count" VALUES(2,20258,2,12,2);
INSERT INTO "pair_count" VALUES(2,20258,2,13,2);
INSERT INTO "pair_count" VALUES(2,20258,2,15,1);
INSERT INTO "pair_count" VALUES(2,20258,2,16,2);
INSERT INTO "pair_count" VALUES(2,20258,2,18,1);
INSERT INTO "pair_count" VALUES(2,20258,2,19,1);
INSERT INTO "pair_count" VALUES(2,20258,2,20,3);
INSERT INTO "pair_count" VALUES(2,20258,2,23,3);
INSERT INTO "pair_count" VALUES(2,20258,3,1,3);
INSERT INTO "pair_count" VALUES(2,20258,3,2,3);
INSERT INTO "pair_count" VALUES(2,20258,3,4,2);
INSERT INTO "pair_count" VALUES(2,20258,3,8,1);
INSERT INTO "pair_count" VALUES(2,20258,3,9,1);
INSERT INTO "pair_count" VALUES(2,20258,3,10,3);
INSERT INTO "pair_count" VALUES(2,20258,3,12,2);
INSERT INTO "pair_count" VALUES(2,20258,3,13,2);
INSERT INTO "pair_count" VALUES(2,20258,3,15,1);
INSERT INTO "pair_count" VALUES(2,20258,3,19,1);
INSERT INTO "pair_count" VALUES(2,20258,3,20,1);
INSERT INTO "pair_count" VALUES(2,20258,3,23,1);
INSERT INTO "pair_count" VALUES(2,20258,4,1,2);
INSERT INTO "pair_count" VALUES(2,20258,4,2,3);
INSERT INTO "pair_count" VALUES(2,20258,4,3,2);
INSERT INTO "pair_count" VALUES(2,20258,4,8,1);
INSERT INTO "pair_count" VALUES(2,20258,4,9,1);
INSERT INTO "pair_count" VALUES(2,20258,4,10,3);
INSERT INTO "pair_count" VALUES(2,20258,4,11,1);
INSERT INTO "pair_count" VALUES(2,20258,4,12,1);
INSERT INTO "pair_count" VALUES(2,20258,4,13,1);
INSERT INTO "pair_count" VALUES(2,20258,4,16,1);
INSERT INTO "pair_count" VALUES(2,20258,4,18,1);
INSERT INTO "pair_count" VALUES(2,20258,4,19,1);
INSERT INTO "pair_count" VALUES(2,20258,4,20,1);
INSERT INTO "pair_count" VALUES(2,20258,4,23,2);
INSERT INTO "pair_count" VALUES(2,20258,5,1,1);
INSERT INTO "pair_count" VALUES(2,20258,5,2,1);
INSERT INTO "pair_count" VALUES(2,20258,5,6,1);
INSERT INTO "pair_count" VALUES(2,20258,5,10,1);
INSERT INTO "pair_count" VALUES(2,20258,5,16,1);
INSERT INTO "pair_count" VALUES(2,20258,5,20,1);
INSERT INTO "pair_count" VALUES(2,20258,5,23,1);
INSERT INTO "pair_count" VALUES(2,20258,6,1,1);
INSERT INTO "pair_count" VALUES(2,20258,6,2,1);
INSERT INTO "pair_count" VALUES(2,20258,6,5,1);
INSERT INTO "pair_count" VALUES(2,20258,6,10,1);
INSERT INTO "pair_count" VALUES(2,20258,6,16,1);
INSERT INTO "pair_count" VALUES(2,20258,6,20,1);
INSERT INTO "pair_count" VALUES(2,20258,6,23,1);
INSERT INTO "pair_count" VALUES(2,20258,8,1,1);
INSERT INTO "pair_count" VALUES(2,20258,8,2,1);
INSERT INTO "pair_count" VALUES(2,20258,8,3,1);
INSERT INTO "pair_count" VALUES(2,20258,8,4,1);
INSERT INTO "pair_count" VALUES(2,20258,8,10,1);
INSERT INTO "pair_count" VALUES(2,20258,8,12,1);
INSERT INTO "pair_count" VALUES(2,20258,8,13,1);
INSERT INTO "pair_count" VALUES(2,20258,9,1,1);
INSERT INTO "pair_count" VALUES(2,20258,9,2,1);
INSERT INTO "pair_count" VALUES(2,20258,9,3,1);
INSERT INTO "pair_count" VALUES(2,20258,9,4,1);
INSERT INTO "pair_count" VALUES(2,20258,9,10,1);
INSERT INTO "pair_count" VALUES(2,20258,9,19,1);
INSERT INTO "pair_count" VALUES(2,20258,9,23,1);
INSERT INTO "pair_count" VALUES(2,20258,11,2,1);
INSERT INTO "pair_count" VALUES(2,20258,11,4,1);
INSERT INTO "pair_count" VALUES(2,20258,11,10,1);
INSERT INTO "pair_count" VALUES(2,20258,11,16,1);
INSERT INTO "pair_count" VALUES(2,20258,11,18,1);
INSERT INTO "pair_count" VALUES(2,20258,11,20,1);
INSERT INTO "pair_count" VALUES(2,20258,11,23,1);
INSERT INTO "pair_count" VALUES(2,20258,12,1,2);
INSERT INTO "pair_count" VALUES(2,20258,12,2,2);
INSERT INTO "pair_count" VALUES(2,20258,12,3,2);
INSERT INTO "pair_count" VALUES(2,20258,12,4,1);
INSERT INTO "pair_count" VALUES(2,20258,12,8,1);
INSERT INTO "pair_count" VALUES(2,20258,12,10,2);
INSERT INTO "pair_count" VALUES(2,20258,12,13,2);
INSERT INTO "pair_count" VALUES(2,20258,12,15,1);
INSERT INTO "pair_count" VALUES(2,20258,12,20,1);
INSERT INTO "pair_count" VALUES(2,20258,13,1,2);
INSERT INTO "pair_count" VALUES(2,20258,13,2,2);
INSERT INTO "pair_count" VALUES(2,20258,13,3,2);
INSERT INTO "pair_count" VALUES(2,20258,13,4,1);
INSERT INTO "pair_count" VALUES(2,20258,13,8,1);
INSERT INTO "pair_count" VALUES(2,20258,13,10,2);
INSERT INTO "pair_count" VALUES(2,20258,13,12,2);
INSERT INTO "pair_count" VALUES(2,20258,13,15,1);
INSERT INTO "pair_count" VALUES(2,20258,13,20,1);
INSERT INTO "pair_count" VALUES(2,20258,15,1,1);
INSERT INTO "pair_count" VALUES(2,20258,15,2,1);
INSERT INTO "pair_count" VALUES(2,20258,15,3,1);
INSERT INTO "pair_count" VALUES(2,20258,15,10,1);
INSERT INTO "pair_count" VALUES(2,20258,15,12,1);
INSERT INTO "pair_count" VALUES(2,20258,15,13,1);
INSERT INTO "pair_count" VALUES(2,20258,15,20,1);
INSERT INTO "pair_count" VALUES(2,20258,16,1,1);
INSERT INTO "pair_count" VALUES(2,20258,16,2,2);
INSERT INTO "pair_count" VALUES(2,20258,16,4,1);
INSERT INTO "pair_count" VALUES(2,20258,16,5,1);
INSERT INTO "pair_count" VALUES(2,20258,16,6,1);
INSERT INTO "pair_count" VALUES(2,20258,16,10,2);
INSERT INTO "pair_count" VALUES(2,20258,16,11,1);
INSERT INTO "pair_count" VALUES(2,20258,16,18,1);
INSERT INTO "pair_count" VALUES(2,20258,16,20,2);
INSERT INTO "pair_count" VALUES(2,20258,16,23,2);
INSERT INTO "pair_count" VALUES(2,20258,18,2,1);
INSERT INTO "pair_count" VALUES(2,20258,18,4,1);
INSERT INTO "pair_count" VALUES(2,20258,18,10,1);
INSERT INTO "pair_count" VALUES(2,20258,18,11,1);
INSERT INTO "pair_count" VALUES(2,20258,18,16,1);
INSERT INTO "pair_count" VALUES(2,20258,18,20,1);
INSERT INTO "pair_count" VALUES(2,20258,18,23,1);
INSERT INTO "pair_count" VALUES(2,20258,19,1,1);
INSERT INTO "pair_count" VALUES(2,20258,19,2,1);
INSERT INTO "pair_count" VALUES(2,20258,19,3,1);
INSERT INTO "pair_count" VALUES(2,20258,19,4,1);
INSERT INTO "pair_count" VALUES(2,20258,19,9,1);
INSERT INTO "pair_count" VALUES(2,20258,19,10,1);
INSERT INTO "pair_count" VALUES(2,20258,19,23,1);
INSERT INTO "pair_count" VALUES(2,20258,20,1,2);
INSERT INTO "pair_count" VALUES(2,20258,20,2,3);
INSERT INTO "pair_count" VALUES(2,20258,20,3,1);
INSERT INTO "pair_count" VALUES(2,20258,20,4,1);
INSERT INTO "pair_count" VALUES(2,20258,20,5,1);
INSERT INTO "pair_count" VALUES(2,20258,20,6,1);
INSERT INTO "pair_count" VALUES(2,20258,20,10,3);
INSERT INTO "pair_count" VALUES(2,20258,20,11,1);
INSERT INTO "pair_count" VALUES(2,20258,20,12,1);
INSERT INTO "pair_count" VALUES(2,20258,20,13,1);
INSERT INTO "pair_count" VALUES(2,20258,20,15,1);
INSERT INTO "pair_count" VALUES(2,20258,20,16,2);
INSERT INTO "pair_count" VALUES(2,20258,20,18,1);
INSERT INTO "pair_count" VALUES(2,20258,20,23,2);
INSERT INTO "pair_count" VALUES(2,20258,23,1,2);
INSERT INTO "pair_count" VALUES(2,20258,23,2,3);
INSERT INTO "pair_count" VALUES(2,20258,23,3,1);
INSERT INTO "pair_count" VALUES(2,20258,23,4,2);
INSERT INTO "pair_count" VALUES(2,20258,23,5,1);
INSERT INTO "pair_count" VALUES(2,20258,23,6,1);
INSERT INTO "pair_count" VALUES(2,20258,23,9,1);
INSERT INTO "pair_count" VALUES(2,20258,23,10,3);
INSERT INTO "pair_count" VALUES(2,20258,23,11,1);
INSERT INTO "pair_count" VALUES(2,20258,23,16,2);
INSERT INTO "pair_count" VALUES(2,20258,23,18,1);
INSERT INTO "pair_count" VALUES(2,20258,23,19,1);
INSERT INTO "pair_count" VALUES(2,20258,23,20,2);
INSERT INTO "pair_count" VALUES(2,20613,1,2,1);
INSERT INTO "pair_count" VALUES(2,20613,1,3,1);
INSERT INTO "pair_count" VALUES(2,20613,1,4,1);
INSERT INTO "pair_count" VALUES(2,20613,1,6,1);
INSERT INTO "pair_count" VALUES(2,20613,1,10,1);
INSERT INTO "pair_count" VALUES(2,20613,1,20,1);
INSERT INTO "pair_count" VALUES(2,20613,1,23,1);
INSERT INTO "pair_count" VALUES(2,20613,2,1,1);
INSERT INTO "pair_count" VALUES(2,20613,2,3,4);
INSERT INTO "pair_count" VALUES(2,20613,2,4,1);
INSERT INTO "pair_count" VALUES(2,20613,2,5,1);
INSERT INTO "pair_count" VALUES(2,20613,2,6,1);
INSERT INTO "pair_count" VALUES(2,20613,2,7,1);
INSERT INTO "pair_count" VALUES(2,20613,2,10,5);
INSERT INTO "pair_count" VALUES(2,20613,2,11,1);
INSERT INTO "pair_count" VALUES(2,20613,2,12,2);
INSERT INTO "pair_count" VALUES(2,20613,2,13,3);
INSERT INTO "pair_count" VALUES(2,20613,2,14,2);
INSERT INTO "pair_count" VALUES(2,20613,2,15,1);
INSERT INTO "pair_count" VALUES(2,20613,2,16,1);
INSERT INTO "pair_count" VALUES(2,20613,2,17,1);
INSERT INTO "pair_count" VALUES(2,20613,2,18,1);
INSERT INTO "pair_count" VALUES(2,20613,2,20,4);
INSERT INTO "pair_count" VALUES(2,20613,2,21,1);
INSERT INTO "pair_count" VALUES(2,20613,2,22,2);
INSERT INTO "pair_count" VALUES(2,20613,2,23,2);
INSERT INTO "pair_count" VALUES(2,20613,3,1,1);
INSERT INTO "pair_count" VALUES(2,20613,3,2,4);
INSERT INTO "pair_count" VALUES(2,20613,3,4,1);
INSERT INTO "pair_count" VALUES(2,20613,3,5,1);
INSERT INTO "pair_count" VALUES(2,20613,3,6,1);
INSERT INTO "pair_count" VALUES(2,20613,3,7,1);
INSERT INTO "pair_count" VALUES(2,20613,3,10,4);
INSERT INTO "pair_count" VALUES(2,20613,3,11,1);
INSERT INTO "pair_count" VALUES(2,20613,3,12,1);
INSERT INTO "pair_count" VALUES(2,20613,3,13,2);
INSERT INTO "pair_count" VALUES(2,20613,3,14,1);
INSERT INTO "pair_count" VALUES(2,20613,3,15,1);
INSERT INTO "pair_count" VALUES(2,20613,3,17,1);
INSERT INTO "pair_count" VALUES(2,20613,3,18,1);
INSERT INTO "pair_count" VALUES(2,20613,3,20,3);
INSERT INTO "pair_count" VALUES(2,20613,3,21,1);
INSERT INTO "pair_count" VALUES(2,20613,3,22,1);
INSERT INTO "pair_count" VALUES(2,20613,3,23,2);
INSERT INTO "pair_count" VALUES(2,20613,4,1,1);
INSERT INTO "pair_count" VALUES(2,20613,4,2,1);
INSERT INTO "pair_count" VALUES(2,20613,4,3,1);
INSERT INTO "pair_count" VALUES(2,20613,4,6,1);
INSERT INTO "pair_count" VALUES(2,20613,4,10,1);
INSERT INTO "pair_count" VALUES(2,20613,4,20,1);
INSERT INTO "pair_count" VALUES(2,20613,4,23,1);
INSERT INTO "pair_count" VALUES(2,20613,5,2,1);
INSERT INTO "pair_count" VALUES(2,20613,5,3,1);
INSERT INTO "pair_count" VALUES(2,20613,5,7,1);
INSERT INTO "pair_count" VALUES(2,20613,5,10,1);
INSERT INTO "pair_count" VALUES(2,20613,5,13,1);
INSERT INTO "pair_count" VALUES(2,20613,5,17,1);
INSERT INTO "pair_count" VALUES(2,20613,5,21,1);
INSERT INTO "pair_count" VALUES(2,20613,6,1,1);
INSERT INTO "pair_count" VALUES(2,20613,6,2,1);
INSERT INTO "pair_count" VALUES(2,20613,6,3,1);
INSERT INTO "pair_count" VALUES(2,20613,6,4,1);
INSERT INTO "pair_count" VALUES(2,20613,6,10,1);
INSERT INTO "pair_count" VALUES(2,20613,6,20,1);
INSERT INTO "pair_count" VALUES(2,20613,6,23,1);
INSERT INTO "pair_count" VALUES(2,20613,7,2,1);
INSERT INTO "pair_count" VALUES(2,20613,7,3,1);
INSERT INTO "pair_count" VALUES(2,20613,7,5,1);
INSERT INTO "pair_count" VALUES(2,20613,7,10,1);
INSERT INTO "pair_count" VALUES(2,20613,7,13,1);
INSERT INTO "pair_count" VALUES(2,20613,7,17,1);
INSERT INTO "pair_count" VALUES(2,20613,7,21,1);
INSERT INTO "pair_count" VALUES(2,20613,11,2,1);
INSERT INTO "pair_count" VALUES(2,20613,11,3,1);
INSERT INTO "pair_count" VALUES(2,20613,11,10,1);
INSERT INTO "pair_count" VALUES(2,20613,11,15,1);
INSERT INTO "pair_count" VALUES(2,20613,11,18,1);
INSERT INTO "pair_count" VALUES(2,20613,11,20,1);
INSERT INTO "pair_count" VALUES(2,20613,11,23,1);
INSERT INTO "pair_count" VALUES(2,20613,12,2,2);
INSERT INTO "pair_count" VALUES(2,20613,12,3,1);
INSERT INTO "pair_count" VALUES(2,20613,12,10,2);
INSERT INTO "pair_count" VALUES(2,20613,12,13,2);
INSERT INTO "pair_count" VALUES(2,20613,12,14,2);
INSERT INTO "pair_count" VALUES(2,20613,12,16,1);
INSERT INTO "pair_count" VALUES(2,20613,12,20,2);
INSERT INTO "pair_count" VALUES(2,20613,12,22,2);
INSERT INTO "pair_count" VALUES(2,20613,13,2,3);
INSERT INTO "pair_count" VALUES(2,20613,13,3,2);
INSERT INTO "pair_count" VALUES(2,20613,13,5,1);
INSERT INTO "pair_count" VALUES(2,20613,13,7,1);
INSERT INTO "pair_count" VALUES(2,20613,13,10,3);
INSERT INTO "pair_count" VALUES(2,20613,13,12,2);
INSERT INTO "pair_count" VALUES(2,20613,13,14,2);
INSERT INTO "pair_count" VALUES(2,20613,13,16,1);
INSERT INTO "pair_count" VALUES(2,20613,13,17,1);
INSERT INTO "pair_count" VALUES(2,20613,13,20,2);
INSERT INTO "pair_count" VALUES(2,20613,13,21,1);
INSERT INTO "pair_count" VALUES(2,20613,13,22,2);
INSERT INTO "pair_count" VALUES(2,20613,14,2,2);
INSERT INTO "pair_count" VALUES(2,20613,14,3,1);
INSERT INTO "pair_count" VALUES(2,20613,14,10,2);
INSERT INTO "pair_count" VALUES(2,20613,14,12,2);
INSERT INTO "pair_count" VALUES(2,20613,14,13,2);
INSERT INTO "pair_count" VALUES(2,20613,14,16,1);
INSERT INTO "pair_count" VALUES(2,20613,14,20,2);
INSERT INTO "pair_count" VALUES(2,20613,14,22,2);
INSERT INTO "pair_count" VALUES(2,20613,15,2,1);
INSERT INTO "pair_count" VALUES(2,20613,15,3,1);
INSERT INTO "pair_count" VALUES(2,20613,15,10,1);
INSERT INTO "pair_count" VALUES(2,20613,15,11,1);
INSERT INTO "pair_count" VALUES(2,20613,15,18,1);
INSERT INTO "pair_count" VALUES(2,20613,15,20,1);
INSERT INTO "pair_count" VALUES(2,20613,15,23,1);
INSERT INTO "pair_count" VALUES(2,20613,16,2,1);
INSERT INTO "pair_count" VALUES(2,20613,16,10,1);
INSERT INTO "pair_count" VALUES(2,20613,16,12,1);
INSERT INTO "pair_count" VALUES(2,20613,16,13,1);
INSERT INTO "pair_count" VALUES(2,20613,16,14,1);
INSERT INTO "pair_count" VALUES(2,20613,16,20,1);
INSERT INTO "pair_count" VALUES(2,20613,16,22,1);
INSERT INTO "pair_count" VALUES(2,20613,17,2,1);
INSERT INTO "pair_count" VALUES(2,20613,17,3,1);
INSERT INTO "pair_count" VALUES(2,20613,17,5,1);
INSERT INTO "pair_count" VALUES(2,20613,17,7,1);
INSERT INTO "pair_count" VALUES(2,20613,17,10,1);
INSERT INTO "pair_count" VALUES(2,20613,17,13,1);
INSERT INTO "pair_count" VALUES(2,20613,17,21,1);
INSERT INTO "pair_count" VALUES(2,20613,18,2,1);
INSERT INTO "pair_count" VALUES(2,20613,18,3,1);
INSERT INTO "pair_count" VALUES(2,20613,18,10,1);
INSERT INTO "pair_count" VALUES(2,20613,18,11,1);
INSERT INTO "pair_count" VALUES(2,20613,18,15,1);
INSERT INTO "pair_count" VALUES(2,20613,18,20,1);
INSERT INTO "pair_count" VALUES(2,20613,18,23,1);
INSERT INTO "pair_count" VALUES(2,20613,20,1,1);
INSERT INTO "pair_count" VALUES(2,20613,20,2,4);
INSERT INTO "pair_count" VALUES(2,20613,20,3,3);
INSERT INTO "pair_count" VALUES(2,20613,20,4,1);
INSERT INTO "pair_count" VALUES(2,20613,20,6,1);
INSERT INTO "pair_count" VALUES(2,20613,20,10,4);
INSERT INTO "pair_count" VALUES(2,20613,20,11,1);
INSERT INTO "pair_count" VALUES(2,20613,20,12,2);
INSERT INTO "pair_count" VALUES(2,20613,20,13,2);
INSERT INTO "pair_count" VALUES(2,20613,20,14,2);
INSERT INTO "pair_count" VALUES(2,20613,20,15,1);
INSERT INTO "pair_count" VALUES(2,20613,20,16,1);
INSERT INTO "pair_count" VALUES(2,20613,20,18,1);
INSERT INTO "pair_count" VALUES(2,20613,20,22,2);
INSERT INTO "pair_count" VALUES(2,20613,20,23,2);
INSERT INTO "pair_count" VALUES(2,20613,21,2,1);
INSERT INTO "pair_count" VALUES(2,20613,21,3,1);
INSERT INTO "pair_count" VALUES(2,20613,21,5,1);
INSERT INTO "pair_count" VALUES(2,20613,21,7,1);
INSERT INTO "pair_count" VALUES(2,20613,21,10,1);
INSERT INTO "pair_count" VALUES(2,20613,21,13,1);
INSERT INTO "pair_count" VALUES(2,20613,21,17,1);
INSERT INTO "pair_count" VALUES(2,20613,22,2,2);
INSERT INTO "pair_count" VALUES(2,20613,22,3,1);
INSERT INTO "pair_count" VALUES(2,20613,22,10,2);
INSERT INTO "pair_count" VALUES(2,20613,22,12,2);
INSERT INTO "pair_count" VALUES(2,20613,22,13,2);
INSERT INTO "pair_count" VALUES(2,20613,22,14,2);
INSERT INTO "pair_count" VALUES(2,20613,22,16,1);
INSERT INTO "pair_count" VALUES(2,20613,22,20,2);
INSERT INTO "pair_count" VALUES(2,20613,23,1,1);
INSERT INTO "pair_count" VALUES(2,20613,23,2,2);
INSERT INTO "pair_count" VALUES(2,20613,23,3,2);
INSERT INTO "pair_count" VALUES(2,20613,23,4,1);
INSERT INTO "pair_count" VALUES(2,20613,23,6,1);
INSERT INTO "pair_count" VALUES(2,20613,23,10,2);
INSERT INTO "pair_count" VALUES(2,20613,23,11,1);
INSERT INTO "pair_count" VALUES(2,20613,23,15,1);
INSERT INTO "pair_count" VALUES(2,20613,23,18,1);
INSERT INTO "pair_count" VALUES(2,20613,23,20,2);
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
INSERT INTO "recent_visitor" VALUES(20772,1,5894316019183415885,1,4,7);
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
INSERT INTO "sharing" VALUES(1,1,X'1B7A8C9F2832A34EBE2C75099C1008FAF5BACDEEC26E1ED35DDF4309908AC006','XW1GN-lOfGWlb4XYBVRMVw',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'B10F13B8A72B313EB8BD07B0A60D104C6BAE5CC5C80A86D4FF7149F38BAE09CB');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'tiktok');
INSERT INTO "source" VALUES(2,1,'facebook.com');
INSERT INTO "source" VALUES(3,2,'card');
INSERT INTO "source" VALUES(4,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(5,2,'window');
INSERT INTO "source" VALUES(6,2,'google.com');
INSERT INTO "source" VALUES(7,1,'ig-story');
INSERT INTO "source" VALUES(8,1,'google.com');
INSERT INTO "source" VALUES(9,2,'ig');
INSERT INTO "source" VALUES(10,2,'instagram.com');
INSERT INTO "source" VALUES(11,1,'window');
INSERT INTO "source" VALUES(12,1,'tiktok.com');
INSERT INTO "source" VALUES(13,2,'facebook.com');
INSERT INTO "source" VALUES(14,1,'ig');
INSERT INTO "source" VALUES(15,1,'instagram.com');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0,  -- transactions that imported visits with ids between those of others
  shipped INTEGER NOT NULL DEFAULT 0  -- position in the journal up to which its visits are here; 0 without a journal
);
INSERT INTO "spill_progress" VALUES('C96E08F5E74D',0,NULL,0,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',6,15,14,4496099760545029527,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',6,15,14,4784978280668170088,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',1,NULL,11,6861789861461613649,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',9,NULL,NULL,6374867622562604485,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',9,NULL,NULL,464070111345418314,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',13,4,7,9043459752440045936,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',16,NULL,NULL,738882889470104917,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',8,12,1,3037903793193890963,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',8,12,1,9001600819629484935,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',14,4,7,4310096715726501021,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',6,15,14,2234623519056938564,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',14,NULL,3,5436668726503922597,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',10,NULL,11,8784012767023788133,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',8,12,1,3227103459386046406,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',14,NULL,NULL,8987810107188903342,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',6,15,14,4154595835741434140,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',9,NULL,NULL,2023119813206517987,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',5,15,14,8989810543329119179,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',11,2,NULL,6261778402552986731,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',7,13,NULL,8904821054944999488,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',16,NULL,NULL,7449656925500295529,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',12,4,7,7719546534943203937,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',5,15,14,4467698429155709082,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',17,NULL,5,7001102244462313190,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',6,15,14,8474098610585901237,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',2,NULL,NULL,1041008749678015102,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',16,6,NULL,3394497929546738984,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',6,15,14,2080375753380406792,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',15,NULL,NULL,2204732343720247847,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',7,13,NULL,6833095393858643234,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',3,8,NULL,299500762451208076,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',9,NULL,NULL,5712291418113268247,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',16,6,NULL,4590866854182843680,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',3,8,NULL,8139282646606478563,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',4,8,NULL,5407387290238649188,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',5,10,9,7306499487301081402,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',6,15,14,7245332751821595342,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',9,NULL,NULL,8238734163058312707,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',9,NULL,NULL,8058034966914577002,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',14,4,7,5894316019183415885,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',8,12,1,4384238322697889437,X'20010DB8ECBAC494044BA34D743D2995',0);
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,3973015332521424037,X'20010DB8749A9887FFD1DDC7BF06F2AD',0);
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,11,4033843976506418507,X'20010DB8A3AFCB0F2AAC933560A90FBF',0);
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
INSERT INTO "webhook" VALUES(1,'https://shop.invalid/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'04F3D0566186068123D340EDA13436B0C0A2FB6F9DB2D992940A6A5D53824547',0,NULL,1795348800000000);
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
