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
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'F39028DCE01D0C158BFD73149D158A1D7069D8BE0C1DDF85AF707666E2288132','create read manage',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'616ECB31E0D82472CA089825A808CE208EA91E4D60B4F8ECF3E348837781D4B0','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,42,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,50,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,53,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,60,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,62,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,42,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,50,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,51,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,53,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,55,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,58,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,60,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,62,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,32,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,35,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,42,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,43,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,48,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,50,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,35,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,38,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,42,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,49,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,50,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,51,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,56,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,60,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,38,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,42,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,50,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,56,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,60,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,25,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,35,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,41,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,42,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,48,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,50,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,51,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,52,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,29,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,33,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,42,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,45,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,48,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,50,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,51,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,54,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,29,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,33,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,42,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,45,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,48,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,50,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,54,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,35,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,41,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,42,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,46,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,50,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,51,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,52,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,60,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,42,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,44,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,50,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,51,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,53,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,55,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,60,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,62,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,32,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,43,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,48,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,51,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,63,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,33,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,35,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,38,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,42,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,46,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,49,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,50,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,51,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,60,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,35,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,50,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,53,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,60,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,62,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,42,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,48,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,50,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,51,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,53,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,55,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,57,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,62,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,35,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,37,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,38,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,42,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,48,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,50,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,51,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,59,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,27,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,38,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,42,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,43,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,48,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,49,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,50,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,51,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,40,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,41,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,42,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,46,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,50,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,51,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,52,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,60,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,34,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,42,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,48,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,50,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,51,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,53,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,55,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,62,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,53,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,60,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,62,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,26,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,30,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,31,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,38,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,43,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,49,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,50,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,51,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,39,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,42,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,50,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,51,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,53,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,55,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,60,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,62,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,30,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,31,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,38,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,43,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,51,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,61,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,27,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,28,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,31,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,36,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,38,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,47,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,50,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,51,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,38,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,42,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,50,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,56,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,57,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,60,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,27,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,28,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,31,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,36,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,38,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,47,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,50,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,51,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,36,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,38,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,46,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,50,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,60,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,42,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,50,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,53,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,60,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,62,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,60,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,35,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,41,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,42,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,46,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,50,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,51,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,52,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,60,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,2,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,4,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,9,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,11,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,15,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,20,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,22,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,2,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,5,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,7,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,9,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,12,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,15,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,16,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,1,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,9,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,11,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,15,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,16,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,18,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,19,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,1,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,7,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,11,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,15,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,16,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,21,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,23,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,2,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,3,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,4,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,7,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,9,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,15,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,22,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,11,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,15,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,22,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,2,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,11,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,15,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,16,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,20,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,21,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,23,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,1,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,4,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,8,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,10,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,11,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,15,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,17,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,22,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,2,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,6,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,13,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,15,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,18,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,22,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,11,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,15,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,19,1,X'4D',X'4D');
CREATE TABLE day_key (           -- keys of the visitor hashes; deleted after two days
  day INTEGER PRIMARY KEY,       -- days since 1970
  key BLOB NOT NULL
);
INSERT INTO "day_key" VALUES(20779,X'000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F');
CREATE TABLE dimension_value (   -- values that a link's visits are counted by: '' counts all, 'number' has ids
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  dimension TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (link, dimension, text)
);
INSERT INTO "dimension_value" VALUES(1,2,'number','3');
INSERT INTO "dimension_value" VALUES(2,2,'number','2');
INSERT INTO "dimension_value" VALUES(3,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(4,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(5,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(6,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(7,2,'country','BR');
INSERT INTO "dimension_value" VALUES(8,2,'country','AR');
INSERT INTO "dimension_value" VALUES(9,2,'referrer','');
INSERT INTO "dimension_value" VALUES(10,2,'','');
INSERT INTO "dimension_value" VALUES(11,2,'campaign','');
INSERT INTO "dimension_value" VALUES(12,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(13,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(14,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(15,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(16,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(17,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(18,2,'country','ID');
INSERT INTO "dimension_value" VALUES(19,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(20,2,'country','SA');
INSERT INTO "dimension_value" VALUES(21,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(22,2,'os','Android');
INSERT INTO "dimension_value" VALUES(23,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(24,1,'country','MA');
INSERT INTO "dimension_value" VALUES(25,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(26,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(27,1,'country','BR');
INSERT INTO "dimension_value" VALUES(28,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(29,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(30,1,'country','MX');
INSERT INTO "dimension_value" VALUES(31,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(32,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(33,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(34,1,'country','CO');
INSERT INTO "dimension_value" VALUES(35,1,'country','EG');
INSERT INTO "dimension_value" VALUES(36,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(37,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(38,1,'campaign','');
INSERT INTO "dimension_value" VALUES(39,1,'country','SA');
INSERT INTO "dimension_value" VALUES(40,1,'country','NG');
INSERT INTO "dimension_value" VALUES(41,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(42,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(43,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(44,1,'country','FR');
INSERT INTO "dimension_value" VALUES(45,1,'country','TR');
INSERT INTO "dimension_value" VALUES(46,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(47,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(48,1,'os','Android');
INSERT INTO "dimension_value" VALUES(49,1,'referrer','');
INSERT INTO "dimension_value" VALUES(50,1,'','');
INSERT INTO "dimension_value" VALUES(51,1,'number','1');
INSERT INTO "dimension_value" VALUES(52,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(53,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(54,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(55,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(56,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(57,1,'country','ID');
INSERT INTO "dimension_value" VALUES(58,1,'country','PK');
INSERT INTO "dimension_value" VALUES(59,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(60,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(61,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(62,1,'campaign','ig');
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
  turn INTEGER NOT NULL DEFAULT -1,  -- position of the number that served last; -1: none
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
  CHECK (NOT (active AND disabled_by_owner))
);
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$Nhuqp1vBihP9znk51kwEZw$SP/J2HkAfx+oXMesMJ9FvAhXTmQeEZU19T6cRAVkGdo',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',3771491695,0,0,1795348800000000);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'8678C71C63B8C04FC26ACA2C4B64F060BCC5EE04E945A1FB0BBFD503A00DFBBE','',NULL,950880050,0,0,1795348800000000);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$BwZPOU07o3Jf8IYZHph7oA$nzt2CQXe21oC9W1mHkvyr7QAUT4eIfl1w8weCHZaYxQ','',NULL,NULL,'',NULL,3486584314,0,0,1795348800000000);
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
INSERT INTO "management" VALUES(X'9766337F54400FF0FBC9811D113094A512BEB011BDF5C42537EE3F14AFE57A31',1,NULL);
INSERT INTO "management" VALUES(X'78051EA39AF1701C79DC52CDEC680ED5E43F1340AA45CF8A5F414E64DC8DCD03',2,NULL);
INSERT INTO "management" VALUES(X'1E98763C331B8377DD49A29BDF32E5CCF202574C062443A6649F3673EDFCD7B1',3,NULL);
INSERT INTO "management" VALUES(X'734BE3761415057F5843C1897492900EA848334DD54F180420C0726BCDB2B56A',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,42,1);
INSERT INTO "month_count" VALUES(1,24299,50,1);
INSERT INTO "month_count" VALUES(1,24299,51,1);
INSERT INTO "month_count" VALUES(1,24299,53,1);
INSERT INTO "month_count" VALUES(1,24299,55,1);
INSERT INTO "month_count" VALUES(1,24299,60,1);
INSERT INTO "month_count" VALUES(1,24299,62,1);
INSERT INTO "month_count" VALUES(1,24300,42,1);
INSERT INTO "month_count" VALUES(1,24300,50,1);
INSERT INTO "month_count" VALUES(1,24300,51,1);
INSERT INTO "month_count" VALUES(1,24300,53,1);
INSERT INTO "month_count" VALUES(1,24300,55,1);
INSERT INTO "month_count" VALUES(1,24300,58,1);
INSERT INTO "month_count" VALUES(1,24300,60,1);
INSERT INTO "month_count" VALUES(1,24300,62,1);
INSERT INTO "month_count" VALUES(1,24301,32,1);
INSERT INTO "month_count" VALUES(1,24301,35,1);
INSERT INTO "month_count" VALUES(1,24301,42,1);
INSERT INTO "month_count" VALUES(1,24301,43,1);
INSERT INTO "month_count" VALUES(1,24301,48,1);
INSERT INTO "month_count" VALUES(1,24301,49,1);
INSERT INTO "month_count" VALUES(1,24301,50,1);
INSERT INTO "month_count" VALUES(1,24301,51,1);
INSERT INTO "month_count" VALUES(1,24302,35,1);
INSERT INTO "month_count" VALUES(1,24302,38,1);
INSERT INTO "month_count" VALUES(1,24302,42,1);
INSERT INTO "month_count" VALUES(1,24302,49,1);
INSERT INTO "month_count" VALUES(1,24302,50,1);
INSERT INTO "month_count" VALUES(1,24302,51,1);
INSERT INTO "month_count" VALUES(1,24302,56,1);
INSERT INTO "month_count" VALUES(1,24302,60,1);
INSERT INTO "month_count" VALUES(1,24303,35,1);
INSERT INTO "month_count" VALUES(1,24303,38,1);
INSERT INTO "month_count" VALUES(1,24303,42,1);
INSERT INTO "month_count" VALUES(1,24303,49,1);
INSERT INTO "month_count" VALUES(1,24303,50,1);
INSERT INTO "month_count" VALUES(1,24303,51,1);
INSERT INTO "month_count" VALUES(1,24303,56,1);
INSERT INTO "month_count" VALUES(1,24303,60,1);
INSERT INTO "month_count" VALUES(1,24304,25,1);
INSERT INTO "month_count" VALUES(1,24304,35,1);
INSERT INTO "month_count" VALUES(1,24304,41,1);
INSERT INTO "month_count" VALUES(1,24304,42,1);
INSERT INTO "month_count" VALUES(1,24304,48,1);
INSERT INTO "month_count" VALUES(1,24304,50,1);
INSERT INTO "month_count" VALUES(1,24304,51,1);
INSERT INTO "month_count" VALUES(1,24304,52,1);
INSERT INTO "month_count" VALUES(1,24306,29,1);
INSERT INTO "month_count" VALUES(1,24306,33,1);
INSERT INTO "month_count" VALUES(1,24306,42,1);
INSERT INTO "month_count" VALUES(1,24306,45,1);
INSERT INTO "month_count" VALUES(1,24306,48,1);
INSERT INTO "month_count" VALUES(1,24306,50,1);
INSERT INTO "month_count" VALUES(1,24306,51,1);
INSERT INTO "month_count" VALUES(1,24306,54,1);
INSERT INTO "month_count" VALUES(1,24307,29,1);
INSERT INTO "month_count" VALUES(1,24307,33,1);
INSERT INTO "month_count" VALUES(1,24307,35,1);
INSERT INTO "month_count" VALUES(1,24307,41,1);
INSERT INTO "month_count" VALUES(1,24307,42,2);
INSERT INTO "month_count" VALUES(1,24307,45,1);
INSERT INTO "month_count" VALUES(1,24307,46,1);
INSERT INTO "month_count" VALUES(1,24307,48,1);
INSERT INTO "month_count" VALUES(1,24307,50,2);
INSERT INTO "month_count" VALUES(1,24307,51,2);
INSERT INTO "month_count" VALUES(1,24307,52,1);
INSERT INTO "month_count" VALUES(1,24307,54,1);
INSERT INTO "month_count" VALUES(1,24307,60,1);
INSERT INTO "month_count" VALUES(1,24308,42,1);
INSERT INTO "month_count" VALUES(1,24308,44,1);
INSERT INTO "month_count" VALUES(1,24308,50,1);
INSERT INTO "month_count" VALUES(1,24308,51,1);
INSERT INTO "month_count" VALUES(1,24308,53,1);
INSERT INTO "month_count" VALUES(1,24308,55,1);
INSERT INTO "month_count" VALUES(1,24308,60,1);
INSERT INTO "month_count" VALUES(1,24308,62,1);
INSERT INTO "month_count" VALUES(1,24309,32,1);
INSERT INTO "month_count" VALUES(1,24309,42,1);
INSERT INTO "month_count" VALUES(1,24309,43,1);
INSERT INTO "month_count" VALUES(1,24309,48,1);
INSERT INTO "month_count" VALUES(1,24309,49,1);
INSERT INTO "month_count" VALUES(1,24309,50,1);
INSERT INTO "month_count" VALUES(1,24309,51,1);
INSERT INTO "month_count" VALUES(1,24309,63,1);
INSERT INTO "month_count" VALUES(1,24310,29,1);
INSERT INTO "month_count" VALUES(1,24310,33,1);
INSERT INTO "month_count" VALUES(1,24310,35,1);
INSERT INTO "month_count" VALUES(1,24310,42,1);
INSERT INTO "month_count" VALUES(1,24310,48,1);
INSERT INTO "month_count" VALUES(1,24310,50,1);
INSERT INTO "month_count" VALUES(1,24310,51,1);
INSERT INTO "month_count" VALUES(1,24310,54,1);
INSERT INTO "month_count" VALUES(1,24311,35,2);
INSERT INTO "month_count" VALUES(1,24311,38,1);
INSERT INTO "month_count" VALUES(1,24311,42,2);
INSERT INTO "month_count" VALUES(1,24311,46,1);
INSERT INTO "month_count" VALUES(1,24311,49,1);
INSERT INTO "month_count" VALUES(1,24311,50,2);
INSERT INTO "month_count" VALUES(1,24311,51,2);
INSERT INTO "month_count" VALUES(1,24311,53,1);
INSERT INTO "month_count" VALUES(1,24311,55,1);
INSERT INTO "month_count" VALUES(1,24311,60,2);
INSERT INTO "month_count" VALUES(1,24311,62,1);
INSERT INTO "month_count" VALUES(1,24312,42,1);
INSERT INTO "month_count" VALUES(1,24312,48,1);
INSERT INTO "month_count" VALUES(1,24312,50,1);
INSERT INTO "month_count" VALUES(1,24312,51,1);
INSERT INTO "month_count" VALUES(1,24312,53,1);
INSERT INTO "month_count" VALUES(1,24312,55,1);
INSERT INTO "month_count" VALUES(1,24312,57,1);
INSERT INTO "month_count" VALUES(1,24312,62,1);
INSERT INTO "month_count" VALUES(1,24313,35,1);
INSERT INTO "month_count" VALUES(1,24313,37,1);
INSERT INTO "month_count" VALUES(1,24313,38,1);
INSERT INTO "month_count" VALUES(1,24313,42,1);
INSERT INTO "month_count" VALUES(1,24313,48,1);
INSERT INTO "month_count" VALUES(1,24313,50,1);
INSERT INTO "month_count" VALUES(1,24313,51,1);
INSERT INTO "month_count" VALUES(1,24313,59,1);
INSERT INTO "month_count" VALUES(1,24314,27,1);
INSERT INTO "month_count" VALUES(1,24314,38,1);
INSERT INTO "month_count" VALUES(1,24314,42,1);
INSERT INTO "month_count" VALUES(1,24314,43,1);
INSERT INTO "month_count" VALUES(1,24314,48,1);
INSERT INTO "month_count" VALUES(1,24314,49,1);
INSERT INTO "month_count" VALUES(1,24314,50,1);
INSERT INTO "month_count" VALUES(1,24314,51,1);
INSERT INTO "month_count" VALUES(1,24315,34,1);
INSERT INTO "month_count" VALUES(1,24315,40,1);
INSERT INTO "month_count" VALUES(1,24315,41,1);
INSERT INTO "month_count" VALUES(1,24315,42,2);
INSERT INTO "month_count" VALUES(1,24315,46,1);
INSERT INTO "month_count" VALUES(1,24315,48,1);
INSERT INTO "month_count" VALUES(1,24315,50,2);
INSERT INTO "month_count" VALUES(1,24315,51,2);
INSERT INTO "month_count" VALUES(1,24315,52,1);
INSERT INTO "month_count" VALUES(1,24315,53,1);
INSERT INTO "month_count" VALUES(1,24315,55,1);
INSERT INTO "month_count" VALUES(1,24315,60,1);
INSERT INTO "month_count" VALUES(1,24315,62,1);
INSERT INTO "month_count" VALUES(1,24316,26,1);
INSERT INTO "month_count" VALUES(1,24316,30,1);
INSERT INTO "month_count" VALUES(1,24316,31,1);
INSERT INTO "month_count" VALUES(1,24316,35,1);
INSERT INTO "month_count" VALUES(1,24316,38,1);
INSERT INTO "month_count" VALUES(1,24316,42,1);
INSERT INTO "month_count" VALUES(1,24316,43,1);
INSERT INTO "month_count" VALUES(1,24316,49,1);
INSERT INTO "month_count" VALUES(1,24316,50,2);
INSERT INTO "month_count" VALUES(1,24316,51,2);
INSERT INTO "month_count" VALUES(1,24316,53,1);
INSERT INTO "month_count" VALUES(1,24316,55,1);
INSERT INTO "month_count" VALUES(1,24316,60,1);
INSERT INTO "month_count" VALUES(1,24316,62,1);
INSERT INTO "month_count" VALUES(1,24317,39,1);
INSERT INTO "month_count" VALUES(1,24317,42,1);
INSERT INTO "month_count" VALUES(1,24317,50,1);
INSERT INTO "month_count" VALUES(1,24317,51,1);
INSERT INTO "month_count" VALUES(1,24317,53,1);
INSERT INTO "month_count" VALUES(1,24317,55,1);
INSERT INTO "month_count" VALUES(1,24317,60,1);
INSERT INTO "month_count" VALUES(1,24317,62,1);
INSERT INTO "month_count" VALUES(1,24318,30,1);
INSERT INTO "month_count" VALUES(1,24318,31,1);
INSERT INTO "month_count" VALUES(1,24318,38,1);
INSERT INTO "month_count" VALUES(1,24318,43,1);
INSERT INTO "month_count" VALUES(1,24318,49,1);
INSERT INTO "month_count" VALUES(1,24318,50,1);
INSERT INTO "month_count" VALUES(1,24318,51,1);
INSERT INTO "month_count" VALUES(1,24318,61,1);
INSERT INTO "month_count" VALUES(1,24319,27,1);
INSERT INTO "month_count" VALUES(1,24319,28,1);
INSERT INTO "month_count" VALUES(1,24319,31,1);
INSERT INTO "month_count" VALUES(1,24319,36,1);
INSERT INTO "month_count" VALUES(1,24319,38,2);
INSERT INTO "month_count" VALUES(1,24319,42,1);
INSERT INTO "month_count" VALUES(1,24319,47,1);
INSERT INTO "month_count" VALUES(1,24319,49,1);
INSERT INTO "month_count" VALUES(1,24319,50,2);
INSERT INTO "month_count" VALUES(1,24319,51,2);
INSERT INTO "month_count" VALUES(1,24319,56,1);
INSERT INTO "month_count" VALUES(1,24319,57,1);
INSERT INTO "month_count" VALUES(1,24319,60,1);
INSERT INTO "month_count" VALUES(1,24320,27,1);
INSERT INTO "month_count" VALUES(1,24320,28,1);
INSERT INTO "month_count" VALUES(1,24320,30,1);
INSERT INTO "month_count" VALUES(1,24320,31,1);
INSERT INTO "month_count" VALUES(1,24320,36,2);
INSERT INTO "month_count" VALUES(1,24320,38,2);
INSERT INTO "month_count" VALUES(1,24320,42,1);
INSERT INTO "month_count" VALUES(1,24320,46,1);
INSERT INTO "month_count" VALUES(1,24320,47,1);
INSERT INTO "month_count" VALUES(1,24320,50,2);
INSERT INTO "month_count" VALUES(1,24320,51,2);
INSERT INTO "month_count" VALUES(1,24320,60,1);
INSERT INTO "month_count" VALUES(1,24321,24,2);
INSERT INTO "month_count" VALUES(1,24321,38,1);
INSERT INTO "month_count" VALUES(1,24321,42,2);
INSERT INTO "month_count" VALUES(1,24321,49,1);
INSERT INTO "month_count" VALUES(1,24321,50,2);
INSERT INTO "month_count" VALUES(1,24321,51,2);
INSERT INTO "month_count" VALUES(1,24321,53,1);
INSERT INTO "month_count" VALUES(1,24321,55,1);
INSERT INTO "month_count" VALUES(1,24321,56,1);
INSERT INTO "month_count" VALUES(1,24321,60,2);
INSERT INTO "month_count" VALUES(1,24321,62,1);
INSERT INTO "month_count" VALUES(1,24322,35,1);
INSERT INTO "month_count" VALUES(1,24322,41,1);
INSERT INTO "month_count" VALUES(1,24322,42,1);
INSERT INTO "month_count" VALUES(1,24322,46,1);
INSERT INTO "month_count" VALUES(1,24322,50,1);
INSERT INTO "month_count" VALUES(1,24322,51,1);
INSERT INTO "month_count" VALUES(1,24322,52,1);
INSERT INTO "month_count" VALUES(1,24322,60,1);
INSERT INTO "month_count" VALUES(2,24305,2,1);
INSERT INTO "month_count" VALUES(2,24305,4,1);
INSERT INTO "month_count" VALUES(2,24305,9,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,11,1);
INSERT INTO "month_count" VALUES(2,24305,15,1);
INSERT INTO "month_count" VALUES(2,24305,20,1);
INSERT INTO "month_count" VALUES(2,24305,22,1);
INSERT INTO "month_count" VALUES(2,24309,2,1);
INSERT INTO "month_count" VALUES(2,24309,5,1);
INSERT INTO "month_count" VALUES(2,24309,7,1);
INSERT INTO "month_count" VALUES(2,24309,9,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,12,1);
INSERT INTO "month_count" VALUES(2,24309,15,1);
INSERT INTO "month_count" VALUES(2,24309,16,1);
INSERT INTO "month_count" VALUES(2,24312,1,1);
INSERT INTO "month_count" VALUES(2,24312,9,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,11,1);
INSERT INTO "month_count" VALUES(2,24312,15,1);
INSERT INTO "month_count" VALUES(2,24312,16,1);
INSERT INTO "month_count" VALUES(2,24312,18,1);
INSERT INTO "month_count" VALUES(2,24312,19,1);
INSERT INTO "month_count" VALUES(2,24313,1,1);
INSERT INTO "month_count" VALUES(2,24313,7,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,11,1);
INSERT INTO "month_count" VALUES(2,24313,15,1);
INSERT INTO "month_count" VALUES(2,24313,16,1);
INSERT INTO "month_count" VALUES(2,24313,21,1);
INSERT INTO "month_count" VALUES(2,24313,23,1);
INSERT INTO "month_count" VALUES(2,24316,2,1);
INSERT INTO "month_count" VALUES(2,24316,3,1);
INSERT INTO "month_count" VALUES(2,24316,4,1);
INSERT INTO "month_count" VALUES(2,24316,7,1);
INSERT INTO "month_count" VALUES(2,24316,9,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,15,1);
INSERT INTO "month_count" VALUES(2,24316,22,1);
INSERT INTO "month_count" VALUES(2,24317,2,1);
INSERT INTO "month_count" VALUES(2,24317,4,1);
INSERT INTO "month_count" VALUES(2,24317,8,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,11,1);
INSERT INTO "month_count" VALUES(2,24317,15,1);
INSERT INTO "month_count" VALUES(2,24317,17,1);
INSERT INTO "month_count" VALUES(2,24317,22,1);
INSERT INTO "month_count" VALUES(2,24318,2,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,11,1);
INSERT INTO "month_count" VALUES(2,24318,15,1);
INSERT INTO "month_count" VALUES(2,24318,16,1);
INSERT INTO "month_count" VALUES(2,24318,20,1);
INSERT INTO "month_count" VALUES(2,24318,21,1);
INSERT INTO "month_count" VALUES(2,24318,23,1);
INSERT INTO "month_count" VALUES(2,24319,1,1);
INSERT INTO "month_count" VALUES(2,24319,4,1);
INSERT INTO "month_count" VALUES(2,24319,8,1);
INSERT INTO "month_count" VALUES(2,24319,10,1);
INSERT INTO "month_count" VALUES(2,24319,11,1);
INSERT INTO "month_count" VALUES(2,24319,15,1);
INSERT INTO "month_count" VALUES(2,24319,17,1);
INSERT INTO "month_count" VALUES(2,24319,22,1);
INSERT INTO "month_count" VALUES(2,24321,2,1);
INSERT INTO "month_count" VALUES(2,24321,6,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,13,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,15,1);
INSERT INTO "month_count" VALUES(2,24321,18,1);
INSERT INTO "month_count" VALUES(2,24321,22,1);
INSERT INTO "month_count" VALUES(2,24322,2,1);
INSERT INTO "month_count" VALUES(2,24322,7,1);
INSERT INTO "month_count" VALUES(2,24322,9,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,11,1);
INSERT INTO "month_count" VALUES(2,24322,15,1);
INSERT INTO "month_count" VALUES(2,24322,16,1);
INSERT INTO "month_count" VALUES(2,24322,19,1);
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
INSERT INTO "number" VALUES(1,1,0,'14155550132','','',1);
INSERT INTO "number" VALUES(2,2,0,'493023125118','Ana','',1);
INSERT INTO "number" VALUES(3,2,1,'442079460959','Sam','For Sam',1);
INSERT INTO "number" VALUES(4,3,0,'493023125118','','',1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$mzTC9hmQQlCYqlGXxQ2xrw$e07eTka/uhefyW5AhCr1pdDl/ZExikClp56E3+g+EpE',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'BCFB5F45F2D79A0EADC8D9224D04CD6B6308E2DAF6DC617353932A85FF9266D4');
INSERT INTO "owner_recovery" VALUES(X'1616B8E14CD692E58098BF3A787C0DA123FCAA0B1C348D5C55D0BCFDBCE9E2B7');
INSERT INTO "owner_recovery" VALUES(X'9D52FAE84A466C6DC1DD286DB273C59D6A51FB0B7AA509E2756E90D56B2CE162');
INSERT INTO "owner_recovery" VALUES(X'D168A79D42DD75141C0DAD01F59A5AD99D84E0583DE93A3AEC31122AEADBEDCF');
INSERT INTO "owner_recovery" VALUES(X'0478A0861076607AED165985C90A82A10131BB0022CC8C2D564C3F80674A116E');
INSERT INTO "owner_recovery" VALUES(X'65D903DE081545A97B751638C3D809F64D874CB0C63ABC05F228AB9A29084F7A');
INSERT INTO "owner_recovery" VALUES(X'F892E2090C0A67AC7059EA784E43434683A90866BE69AAF32C59885727608EBC');
INSERT INTO "owner_recovery" VALUES(X'5FA9F20A0F1755F0419E6B8DB21AD7F7BB8F1D0EF581C4BC3B91BDADD28ADF9B');
INSERT INTO "owner_recovery" VALUES(X'B3F978A3FE3AD5BC1B0426BC72A3AA1449CCAE35F318C7E1982A75779FAF11A4');
INSERT INTO "owner_recovery" VALUES(X'9A39BC71BD3977FF563AE2CE6886CEB8897D81F5D4480F086CA9EF7EF0170214');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'4B4058BA0C6A6F43F3FE6515198AFADB8E720D8E47D17D0F93C2192BB4A33EEA','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,24,42,1);
INSERT INTO "pair_count" VALUES(1,20070,24,50,1);
INSERT INTO "pair_count" VALUES(1,20070,24,51,1);
INSERT INTO "pair_count" VALUES(1,20070,24,53,1);
INSERT INTO "pair_count" VALUES(1,20070,24,55,1);
INSERT INTO "pair_count" VALUES(1,20070,24,60,1);
INSERT INTO "pair_count" VALUES(1,20070,24,62,1);
INSERT INTO "pair_count" VALUES(1,20070,32,35,1);
INSERT INTO "pair_count" VALUES(1,20070,32,42,1);
INSERT INTO "pair_count" VALUES(1,20070,32,43,1);
INSERT INTO "pair_count" VALUES(1,20070,32,48,1);
INSERT INTO "pair_count" VALUES(1,20070,32,49,1);
INSERT INTO "pair_count" VALUES(1,20070,32,50,1);
INSERT INTO "pair_count" VALUES(1,20070,32,51,1);
INSERT INTO "pair_count" VALUES(1,20070,35,32,1);
INSERT INTO "pair_count" VALUES(1,20070,35,38,2);
INSERT INTO "pair_count" VALUES(1,20070,35,42,3);
INSERT INTO "pair_count" VALUES(1,20070,35,43,1);
INSERT INTO "pair_count" VALUES(1,20070,35,48,1);
INSERT INTO "pair_count" VALUES(1,20070,35,49,3);
INSERT INTO "pair_count" VALUES(1,20070,35,50,3);
INSERT INTO "pair_count" VALUES(1,20070,35,51,3);
INSERT INTO "pair_count" VALUES(1,20070,35,56,2);
INSERT INTO "pair_count" VALUES(1,20070,35,60,2);
INSERT INTO "pair_count" VALUES(1,20070,38,35,2);
INSERT INTO "pair_count" VALUES(1,20070,38,42,2);
INSERT INTO "pair_count" VALUES(1,20070,38,49,2);
INSERT INTO "pair_count" VALUES(1,20070,38,50,2);
INSERT INTO "pair_count" VALUES(1,20070,38,51,2);
INSERT INTO "pair_count" VALUES(1,20070,38,56,2);
INSERT INTO "pair_count" VALUES(1,20070,38,60,2);
INSERT INTO "pair_count" VALUES(1,20070,42,24,1);
INSERT INTO "pair_count" VALUES(1,20070,42,32,1);
INSERT INTO "pair_count" VALUES(1,20070,42,35,3);
INSERT INTO "pair_count" VALUES(1,20070,42,38,2);
INSERT INTO "pair_count" VALUES(1,20070,42,43,1);
INSERT INTO "pair_count" VALUES(1,20070,42,48,1);
INSERT INTO "pair_count" VALUES(1,20070,42,49,3);
INSERT INTO "pair_count" VALUES(1,20070,42,50,5);
INSERT INTO "pair_count" VALUES(1,20070,42,51,5);
INSERT INTO "pair_count" VALUES(1,20070,42,53,2);
INSERT INTO "pair_count" VALUES(1,20070,42,55,2);
INSERT INTO "pair_count" VALUES(1,20070,42,56,2);
INSERT INTO "pair_count" VALUES(1,20070,42,58,1);
INSERT INTO "pair_count" VALUES(1,20070,42,60,4);
INSERT INTO "pair_count" VALUES(1,20070,42,62,2);
INSERT INTO "pair_count" VALUES(1,20070,43,32,1);
INSERT INTO "pair_count" VALUES(1,20070,43,35,1);
INSERT INTO "pair_count" VALUES(1,20070,43,42,1);
INSERT INTO "pair_count" VALUES(1,20070,43,48,1);
INSERT INTO "pair_count" VALUES(1,20070,43,49,1);
INSERT INTO "pair_count" VALUES(1,20070,43,50,1);
INSERT INTO "pair_count" VALUES(1,20070,43,51,1);
INSERT INTO "pair_count" VALUES(1,20070,48,32,1);
INSERT INTO "pair_count" VALUES(1,20070,48,35,1);
INSERT INTO "pair_count" VALUES(1,20070,48,42,1);
INSERT INTO "pair_count" VALUES(1,20070,48,43,1);
INSERT INTO "pair_count" VALUES(1,20070,48,49,1);
INSERT INTO "pair_count" VALUES(1,20070,48,50,1);
INSERT INTO "pair_count" VALUES(1,20070,48,51,1);
INSERT INTO "pair_count" VALUES(1,20070,49,32,1);
INSERT INTO "pair_count" VALUES(1,20070,49,35,3);
INSERT INTO "pair_count" VALUES(1,20070,49,38,2);
INSERT INTO "pair_count" VALUES(1,20070,49,42,3);
INSERT INTO "pair_count" VALUES(1,20070,49,43,1);
INSERT INTO "pair_count" VALUES(1,20070,49,48,1);
INSERT INTO "pair_count" VALUES(1,20070,49,50,3);
INSERT INTO "pair_count" VALUES(1,20070,49,51,3);
INSERT INTO "pair_count" VALUES(1,20070,49,56,2);
INSERT INTO "pair_count" VALUES(1,20070,49,60,2);
INSERT INTO "pair_count" VALUES(1,20070,51,24,1);
INSERT INTO "pair_count" VALUES(1,20070,51,32,1);
INSERT INTO "pair_count" VALUES(1,20070,51,35,3);
INSERT INTO "pair_count" VALUES(1,20070,51,38,2);
INSERT INTO "pair_count" VALUES(1,20070,51,42,5);
INSERT INTO "pair_count" VALUES(1,20070,51,43,1);
INSERT INTO "pair_count" VALUES(1,20070,51,48,1);
INSERT INTO "pair_count" VALUES(1,20070,51,49,3);
INSERT INTO "pair_count" VALUES(1,20070,51,50,5);
INSERT INTO "pair_count" VALUES(1,20070,51,53,2);
INSERT INTO "pair_count" VALUES(1,20070,51,55,2);
INSERT INTO "pair_count" VALUES(1,20070,51,56,2);
INSERT INTO "pair_count" VALUES(1,20070,51,58,1);
INSERT INTO "pair_count" VALUES(1,20070,51,60,4);
INSERT INTO "pair_count" VALUES(1,20070,51,62,2);
INSERT INTO "pair_count" VALUES(1,20070,53,24,1);
INSERT INTO "pair_count" VALUES(1,20070,53,42,2);
INSERT INTO "pair_count" VALUES(1,20070,53,50,2);
INSERT INTO "pair_count" VALUES(1,20070,53,51,2);
INSERT INTO "pair_count" VALUES(1,20070,53,55,2);
INSERT INTO "pair_count" VALUES(1,20070,53,58,1);
INSERT INTO "pair_count" VALUES(1,20070,53,60,2);
INSERT INTO "pair_count" VALUES(1,20070,53,62,2);
INSERT INTO "pair_count" VALUES(1,20070,55,24,1);
INSERT INTO "pair_count" VALUES(1,20070,55,42,2);
INSERT INTO "pair_count" VALUES(1,20070,55,50,2);
INSERT INTO "pair_count" VALUES(1,20070,55,51,2);
INSERT INTO "pair_count" VALUES(1,20070,55,53,2);
INSERT INTO "pair_count" VALUES(1,20070,55,58,1);
INSERT INTO "pair_count" VALUES(1,20070,55,60,2);
INSERT INTO "pair_count" VALUES(1,20070,55,62,2);
INSERT INTO "pair_count" VALUES(1,20070,56,35,2);
INSERT INTO "pair_count" VALUES(1,20070,56,38,2);
INSERT INTO "pair_count" VALUES(1,20070,56,42,2);
INSERT INTO "pair_count" VALUES(1,20070,56,49,2);
INSERT INTO "pair_count" VALUES(1,20070,56,50,2);
INSERT INTO "pair_count" VALUES(1,20070,56,51,2);
INSERT INTO "pair_count" VALUES(1,20070,56,60,2);
INSERT INTO "pair_count" VALUES(1,20070,58,42,1);
INSERT INTO "pair_count" VALUES(1,20070,58,50,1);
INSERT INTO "pair_count" VALUES(1,20070,58,51,1);
INSERT INTO "pair_count" VALUES(1,20070,58,53,1);
INSERT INTO "pair_count" VALUES(1,20070,58,55,1);
INSERT INTO "pair_count" VALUES(1,20070,58,60,1);
INSERT INTO "pair_count" VALUES(1,20070,58,62,1);
INSERT INTO "pair_count" VALUES(1,20070,60,24,1);
INSERT INTO "pair_count" VALUES(1,20070,60,35,2);
INSERT INTO "pair_count" VALUES(1,20070,60,38,2);
INSERT INTO "pair_count" VALUES(1,20070,60,42,4);
INSERT INTO "pair_count" VALUES(1,20070,60,49,2);
INSERT INTO "pair_count" VALUES(1,20070,60,50,4);
INSERT INTO "pair_count" VALUES(1,20070,60,51,4);
INSERT INTO "pair_count" VALUES(1,20070,60,53,2);
INSERT INTO "pair_count" VALUES(1,20070,60,55,2);
INSERT INTO "pair_count" VALUES(1,20070,60,56,2);
INSERT INTO "pair_count" VALUES(1,20070,60,58,1);
INSERT INTO "pair_count" VALUES(1,20070,60,62,2);
INSERT INTO "pair_count" VALUES(1,20070,62,24,1);
INSERT INTO "pair_count" VALUES(1,20070,62,42,2);
INSERT INTO "pair_count" VALUES(1,20070,62,50,2);
INSERT INTO "pair_count" VALUES(1,20070,62,51,2);
INSERT INTO "pair_count" VALUES(1,20070,62,53,2);
INSERT INTO "pair_count" VALUES(1,20070,62,55,2);
INSERT INTO "pair_count" VALUES(1,20070,62,58,1);
INSERT INTO "pair_count" VALUES(1,20070,62,60,2);
INSERT INTO "pair_count" VALUES(1,20234,25,35,1);
INSERT INTO "pair_count" VALUES(1,20234,25,41,1);
INSERT INTO "pair_count" VALUES(1,20234,25,42,1);
INSERT INTO "pair_count" VALUES(1,20234,25,48,1);
INSERT INTO "pair_count" VALUES(1,20234,25,50,1);
INSERT INTO "pair_count" VALUES(1,20234,25,51,1);
INSERT INTO "pair_count" VALUES(1,20234,25,52,1);
INSERT INTO "pair_count" VALUES(1,20234,29,33,2);
INSERT INTO "pair_count" VALUES(1,20234,29,42,2);
INSERT INTO "pair_count" VALUES(1,20234,29,45,2);
INSERT INTO "pair_count" VALUES(1,20234,29,48,2);
INSERT INTO "pair_count" VALUES(1,20234,29,50,2);
INSERT INTO "pair_count" VALUES(1,20234,29,51,2);
INSERT INTO "pair_count" VALUES(1,20234,29,54,2);
INSERT INTO "pair_count" VALUES(1,20234,33,29,2);
INSERT INTO "pair_count" VALUES(1,20234,33,42,2);
INSERT INTO "pair_count" VALUES(1,20234,33,45,2);
INSERT INTO "pair_count" VALUES(1,20234,33,48,2);
INSERT INTO "pair_count" VALUES(1,20234,33,50,2);
INSERT INTO "pair_count" VALUES(1,20234,33,51,2);
INSERT INTO "pair_count" VALUES(1,20234,33,54,2);
INSERT INTO "pair_count" VALUES(1,20234,35,25,1);
INSERT INTO "pair_count" VALUES(1,20234,35,41,2);
INSERT INTO "pair_count" VALUES(1,20234,35,42,2);
INSERT INTO "pair_count" VALUES(1,20234,35,46,1);
INSERT INTO "pair_count" VALUES(1,20234,35,48,1);
INSERT INTO "pair_count" VALUES(1,20234,35,50,2);
INSERT INTO "pair_count" VALUES(1,20234,35,51,2);
INSERT INTO "pair_count" VALUES(1,20234,35,52,2);
INSERT INTO "pair_count" VALUES(1,20234,35,60,1);
INSERT INTO "pair_count" VALUES(1,20234,41,25,1);
INSERT INTO "pair_count" VALUES(1,20234,41,35,2);
INSERT INTO "pair_count" VALUES(1,20234,41,42,2);
INSERT INTO "pair_count" VALUES(1,20234,41,46,1);
INSERT INTO "pair_count" VALUES(1,20234,41,48,1);
INSERT INTO "pair_count" VALUES(1,20234,41,50,2);
INSERT INTO "pair_count" VALUES(1,20234,41,51,2);
INSERT INTO "pair_count" VALUES(1,20234,41,52,2);
INSERT INTO "pair_count" VALUES(1,20234,41,60,1);
INSERT INTO "pair_count" VALUES(1,20234,42,25,1);
INSERT INTO "pair_count" VALUES(1,20234,42,29,2);
INSERT INTO "pair_count" VALUES(1,20234,42,33,2);
INSERT INTO "pair_count" VALUES(1,20234,42,35,2);
INSERT INTO "pair_count" VALUES(1,20234,42,41,2);
INSERT INTO "pair_count" VALUES(1,20234,42,44,1);
INSERT INTO "pair_count" VALUES(1,20234,42,45,2);
INSERT INTO "pair_count" VALUES(1,20234,42,46,1);
INSERT INTO "pair_count" VALUES(1,20234,42,48,3);
INSERT INTO "pair_count" VALUES(1,20234,42,50,5);
INSERT INTO "pair_count" VALUES(1,20234,42,51,5);
INSERT INTO "pair_count" VALUES(1,20234,42,52,2);
INSERT INTO "pair_count" VALUES(1,20234,42,53,1);
INSERT INTO "pair_count" VALUES(1,20234,42,54,2);
INSERT INTO "pair_count" VALUES(1,20234,42,55,1);
INSERT INTO "pair_count" VALUES(1,20234,42,60,2);
INSERT INTO "pair_count" VALUES(1,20234,42,62,1);
INSERT INTO "pair_count" VALUES(1,20234,44,42,1);
INSERT INTO "pair_count" VALUES(1,20234,44,50,1);
INSERT INTO "pair_count" VALUES(1,20234,44,51,1);
INSERT INTO "pair_count" VALUES(1,20234,44,53,1);
INSERT INTO "pair_count" VALUES(1,20234,44,55,1);
INSERT INTO "pair_count" VALUES(1,20234,44,60,1);
INSERT INTO "pair_count" VALUES(1,20234,44,62,1);
INSERT INTO "pair_count" VALUES(1,20234,45,29,2);
INSERT INTO "pair_count" VALUES(1,20234,45,33,2);
INSERT INTO "pair_count" VALUES(1,20234,45,42,2);
INSERT INTO "pair_count" VALUES(1,20234,45,48,2);
INSERT INTO "pair_count" VALUES(1,20234,45,50,2);
INSERT INTO "pair_count" VALUES(1,20234,45,51,2);
INSERT INTO "pair_count" VALUES(1,20234,45,54,2);
INSERT INTO "pair_count" VALUES(1,20234,46,35,1);
INSERT INTO "pair_count" VALUES(1,20234,46,41,1);
INSERT INTO "pair_count" VALUES(1,20234,46,42,1);
INSERT INTO "pair_count" VALUES(1,20234,46,50,1);
INSERT INTO "pair_count" VALUES(1,20234,46,51,1);
INSERT INTO "pair_count" VALUES(1,20234,46,52,1);
INSERT INTO "pair_count" VALUES(1,20234,46,60,1);
INSERT INTO "pair_count" VALUES(1,20234,48,25,1);
INSERT INTO "pair_count" VALUES(1,20234,48,29,2);
INSERT INTO "pair_count" VALUES(1,20234,48,33,2);
INSERT INTO "pair_count" VALUES(1,20234,48,35,1);
INSERT INTO "pair_count" VALUES(1,20234,48,41,1);
INSERT INTO "pair_count" VALUES(1,20234,48,42,3);
INSERT INTO "pair_count" VALUES(1,20234,48,45,2);
INSERT INTO "pair_count" VALUES(1,20234,48,50,3);
INSERT INTO "pair_count" VALUES(1,20234,48,51,3);
INSERT INTO "pair_count" VALUES(1,20234,48,52,1);
INSERT INTO "pair_count" VALUES(1,20234,48,54,2);
INSERT INTO "pair_count" VALUES(1,20234,51,25,1);
INSERT INTO "pair_count" VALUES(1,20234,51,29,2);
INSERT INTO "pair_count" VALUES(1,20234,51,33,2);
INSERT INTO "pair_count" VALUES(1,20234,51,35,2);
INSERT INTO "pair_count" VALUES(1,20234,51,41,2);
INSERT INTO "pair_count" VALUES(1,20234,51,42,5);
INSERT INTO "pair_count" VALUES(1,20234,51,44,1);
INSERT INTO "pair_count" VALUES(1,20234,51,45,2);
INSERT INTO "pair_count" VALUES(1,20234,51,46,1);
INSERT INTO "pair_count" VALUES(1,20234,51,48,3);
INSERT INTO "pair_count" VALUES(1,20234,51,50,5);
INSERT INTO "pair_count" VALUES(1,20234,51,52,2);
INSERT INTO "pair_count" VALUES(1,20234,51,53,1);
INSERT INTO "pair_count" VALUES(1,20234,51,54,2);
INSERT INTO "pair_count" VALUES(1,20234,51,55,1);
INSERT INTO "pair_count" VALUES(1,20234,51,60,2);
INSERT INTO "pair_count" VALUES(1,20234,51,62,1);
INSERT INTO "pair_count" VALUES(1,20234,52,25,1);
INSERT INTO "pair_count" VALUES(1,20234,52,35,2);
INSERT INTO "pair_count" VALUES(1,20234,52,41,2);
INSERT INTO "pair_count" VALUES(1,20234,52,42,2);
INSERT INTO "pair_count" VALUES(1,20234,52,46,1);
INSERT INTO "pair_count" VALUES(1,20234,52,48,1);
INSERT INTO "pair_count" VALUES(1,20234,52,50,2);
INSERT INTO "pair_count" VALUES(1,20234,52,51,2);
INSERT INTO "pair_count" VALUES(1,20234,52,60,1);
INSERT INTO "pair_count" VALUES(1,20234,53,42,1);
INSERT INTO "pair_count" VALUES(1,20234,53,44,1);
INSERT INTO "pair_count" VALUES(1,20234,53,50,1);
INSERT INTO "pair_count" VALUES(1,20234,53,51,1);
INSERT INTO "pair_count" VALUES(1,20234,53,55,1);
INSERT INTO "pair_count" VALUES(1,20234,53,60,1);
INSERT INTO "pair_count" VALUES(1,20234,53,62,1);
INSERT INTO "pair_count" VALUES(1,20234,54,29,2);
INSERT INTO "pair_count" VALUES(1,20234,54,33,2);
INSERT INTO "pair_count" VALUES(1,20234,54,42,2);
INSERT INTO "pair_count" VALUES(1,20234,54,45,2);
INSERT INTO "pair_count" VALUES(1,20234,54,48,2);
INSERT INTO "pair_count" VALUES(1,20234,54,50,2);
INSERT INTO "pair_count" VALUES(1,20234,54,51,2);
INSERT INTO "pair_count" VALUES(1,20234,55,42,1);
INSERT INTO "pair_count" VALUES(1,20234,55,44,1);
INSERT INTO "pair_count" VALUES(1,20234,55,50,1);
INSERT INTO "pair_count" VALUES(1,20234,55,51,1);
INSERT INTO "pair_count" VALUES(1,20234,55,53,1);
INSERT INTO "pair_count" VALUES(1,20234,55,60,1);
INSERT INTO "pair_count" VALUES(1,20234,55,62,1);
INSERT INTO "pair_count" VALUES(1,20234,60,35,1);
INSERT INTO "pair_count" VALUES(1,20234,60,41,1);
INSERT INTO "pair_count" VALUES(1,20234,60,42,2);
INSERT INTO "pair_count" VALUES(1,20234,60,44,1);
INSERT INTO "pair_count" VALUES(1,20234,60,46,1);
INSERT INTO "pair_count" VALUES(1,20234,60,50,2);
INSERT INTO "pair_count" VALUES(1,20234,60,51,2);
INSERT INTO "pair_count" VALUES(1,20234,60,52,1);
INSERT INTO "pair_count" VALUES(1,20234,60,53,1);
INSERT INTO "pair_count" VALUES(1,20234,60,55,1);
INSERT INTO "pair_count" VALUES(1,20234,60,62,1);
INSERT INTO "pair_count" VALUES(1,20234,62,42,1);
INSERT INTO "pair_count" VALUES(1,20234,62,44,1);
INSERT INTO "pair_count" VALUES(1,20234,62,50,1);
INSERT INTO "pair_count" VALUES(1,20234,62,51,1);
INSERT INTO "pair_count" VALUES(1,20234,62,53,1);
INSERT INTO "pair_count" VALUES(1,20234,62,55,1);
INSERT INTO "pair_count" VALUES(1,20234,62,60,1);
INSERT INTO "pair_count" VALUES(1,20392,29,33,1);
INSERT INTO "pair_count" VALUES(1,20392,29,35,1);
INSERT INTO "pair_count" VALUES(1,20392,29,42,1);
INSERT INTO "pair_count" VALUES(1,20392,29,48,1);
INSERT INTO "pair_count" VALUES(1,20392,29,50,1);
INSERT INTO "pair_count" VALUES(1,20392,29,51,1);
INSERT INTO "pair_count" VALUES(1,20392,29,54,1);
INSERT INTO "pair_count" VALUES(1,20392,32,42,1);
INSERT INTO "pair_count" VALUES(1,20392,32,43,1);
INSERT INTO "pair_count" VALUES(1,20392,32,48,1);
INSERT INTO "pair_count" VALUES(1,20392,32,49,1);
INSERT INTO "pair_count" VALUES(1,20392,32,50,1);
INSERT INTO "pair_count" VALUES(1,20392,32,51,1);
INSERT INTO "pair_count" VALUES(1,20392,32,63,1);
INSERT INTO "pair_count" VALUES(1,20392,33,29,1);
INSERT INTO "pair_count" VALUES(1,20392,33,35,1);
INSERT INTO "pair_count" VALUES(1,20392,33,42,1);
INSERT INTO "pair_count" VALUES(1,20392,33,48,1);
INSERT INTO "pair_count" VALUES(1,20392,33,50,1);
INSERT INTO "pair_count" VALUES(1,20392,33,51,1);
INSERT INTO "pair_count" VALUES(1,20392,33,54,1);
INSERT INTO "pair_count" VALUES(1,20392,35,29,1);
INSERT INTO "pair_count" VALUES(1,20392,35,33,1);
INSERT INTO "pair_count" VALUES(1,20392,35,38,1);
INSERT INTO "pair_count" VALUES(1,20392,35,42,3);
INSERT INTO "pair_count" VALUES(1,20392,35,46,1);
INSERT INTO "pair_count" VALUES(1,20392,35,48,1);
INSERT INTO "pair_count" VALUES(1,20392,35,49,1);
INSERT INTO "pair_count" VALUES(1,20392,35,50,3);
INSERT INTO "pair_count" VALUES(1,20392,35,51,3);
INSERT INTO "pair_count" VALUES(1,20392,35,53,1);
INSERT INTO "pair_count" VALUES(1,20392,35,54,1);
INSERT INTO "pair_count" VALUES(1,20392,35,55,1);
INSERT INTO "pair_count" VALUES(1,20392,35,60,2);
INSERT INTO "pair_count" VALUES(1,20392,35,62,1);
INSERT INTO "pair_count" VALUES(1,20392,38,35,1);
INSERT INTO "pair_count" VALUES(1,20392,38,42,1);
INSERT INTO "pair_count" VALUES(1,20392,38,46,1);
INSERT INTO "pair_count" VALUES(1,20392,38,49,1);
INSERT INTO "pair_count" VALUES(1,20392,38,50,1);
INSERT INTO "pair_count" VALUES(1,20392,38,51,1);
INSERT INTO "pair_count" VALUES(1,20392,38,60,1);
INSERT INTO "pair_count" VALUES(1,20392,42,29,1);
INSERT INTO "pair_count" VALUES(1,20392,42,32,1);
INSERT INTO "pair_count" VALUES(1,20392,42,33,1);
INSERT INTO "pair_count" VALUES(1,20392,42,35,3);
INSERT INTO "pair_count" VALUES(1,20392,42,38,1);
INSERT INTO "pair_count" VALUES(1,20392,42,43,1);
INSERT INTO "pair_count" VALUES(1,20392,42,46,1);
INSERT INTO "pair_count" VALUES(1,20392,42,48,3);
INSERT INTO "pair_count" VALUES(1,20392,42,49,2);
INSERT INTO "pair_count" VALUES(1,20392,42,50,5);
INSERT INTO "pair_count" VALUES(1,20392,42,51,5);
INSERT INTO "pair_count" VALUES(1,20392,42,53,2);
INSERT INTO "pair_count" VALUES(1,20392,42,54,1);
INSERT INTO "pair_count" VALUES(1,20392,42,55,2);
INSERT INTO "pair_count" VALUES(1,20392,42,57,1);
INSERT INTO "pair_count" VALUES(1,20392,42,60,2);
INSERT INTO "pair_count" VALUES(1,20392,42,62,2);
INSERT INTO "pair_count" VALUES(1,20392,42,63,1);
INSERT INTO "pair_count" VALUES(1,20392,43,32,1);
INSERT INTO "pair_count" VALUES(1,20392,43,42,1);
INSERT INTO "pair_count" VALUES(1,20392,43,48,1);
INSERT INTO "pair_count" VALUES(1,20392,43,49,1);
INSERT INTO "pair_count" VALUES(1,20392,43,50,1);
INSERT INTO "pair_count" VALUES(1,20392,43,51,1);
INSERT INTO "pair_count" VALUES(1,20392,43,63,1);
INSERT INTO "pair_count" VALUES(1,20392,46,35,1);
INSERT INTO "pair_count" VALUES(1,20392,46,38,1);
INSERT INTO "pair_count" VALUES(1,20392,46,42,1);
INSERT INTO "pair_count" VALUES(1,20392,46,49,1);
INSERT INTO "pair_count" VALUES(1,20392,46,50,1);
INSERT INTO "pair_count" VALUES(1,20392,46,51,1);
INSERT INTO "pair_count" VALUES(1,20392,46,60,1);
INSERT INTO "pair_count" VALUES(1,20392,48,29,1);
INSERT INTO "pair_count" VALUES(1,20392,48,32,1);
INSERT INTO "pair_count" VALUES(1,20392,48,33,1);
INSERT INTO "pair_count" VALUES(1,20392,48,35,1);
INSERT INTO "pair_count" VALUES(1,20392,48,42,3);
INSERT INTO "pair_count" VALUES(1,20392,48,43,1);
INSERT INTO "pair_count" VALUES(1,20392,48,49,1);
INSERT INTO "pair_count" VALUES(1,20392,48,50,3);
INSERT INTO "pair_count" VALUES(1,20392,48,51,3);
INSERT INTO "pair_count" VALUES(1,20392,48,53,1);
INSERT INTO "pair_count" VALUES(1,20392,48,54,1);
INSERT INTO "pair_count" VALUES(1,20392,48,55,1);
INSERT INTO "pair_count" VALUES(1,20392,48,57,1);
INSERT INTO "pair_count" VALUES(1,20392,48,62,1);
INSERT INTO "pair_count" VALUES(1,20392,48,63,1);
INSERT INTO "pair_count" VALUES(1,20392,49,32,1);
INSERT INTO "pair_count" VALUES(1,20392,49,35,1);
INSERT INTO "pair_count" VALUES(1,20392,49,38,1);
INSERT INTO "pair_count" VALUES(1,20392,49,42,2);
INSERT INTO "pair_count" VALUES(1,20392,49,43,1);
INSERT INTO "pair_count" VALUES(1,20392,49,46,1);
INSERT INTO "pair_count" VALUES(1,20392,49,48,1);
INSERT INTO "pair_count" VALUES(1,20392,49,50,2);
INSERT INTO "pair_count" VALUES(1,20392,49,51,2);
INSERT INTO "pair_count" VALUES(1,20392,49,60,1);
INSERT INTO "pair_count" VALUES(1,20392,49,63,1);
INSERT INTO "pair_count" VALUES(1,20392,51,29,1);
INSERT INTO "pair_count" VALUES(1,20392,51,32,1);
INSERT INTO "pair_count" VALUES(1,20392,51,33,1);
INSERT INTO "pair_count" VALUES(1,20392,51,35,3);
INSERT INTO "pair_count" VALUES(1,20392,51,38,1);
INSERT INTO "pair_count" VALUES(1,20392,51,42,5);
INSERT INTO "pair_count" VALUES(1,20392,51,43,1);
INSERT INTO "pair_count" VALUES(1,20392,51,46,1);
INSERT INTO "pair_count" VALUES(1,20392,51,48,3);
INSERT INTO "pair_count" VALUES(1,20392,51,49,2);
INSERT INTO "pair_count" VALUES(1,20392,51,50,5);
INSERT INTO "pair_count" VALUES(1,20392,51,53,2);
INSERT INTO "pair_count" VALUES(1,20392,51,54,1);
INSERT INTO "pair_count" VALUES(1,20392,51,55,2);
INSERT INTO "pair_count" VALUES(1,20392,51,57,1);
INSERT INTO "pair_count" VALUES(1,20392,51,60,2);
INSERT INTO "pair_count" VALUES(1,20392,51,62,2);
INSERT INTO "pair_count" VALUES(1,20392,51,63,1);
INSERT INTO "pair_count" VALUES(1,20392,53,35,1);
INSERT INTO "pair_count" VALUES(1,20392,53,42,2);
INSERT INTO "pair_count" VALUES(1,20392,53,48,1);
INSERT INTO "pair_count" VALUES(1,20392,53,50,2);
INSERT INTO "pair_count" VALUES(1,20392,53,51,2);
INSERT INTO "pair_count" VALUES(1,20392,53,55,2);
INSERT INTO "pair_count" VALUES(1,20392,53,57,1);
INSERT INTO "pair_count" VALUES(1,20392,53,60,1);
INSERT INTO "pair_count" VALUES(1,20392,53,62,2);
INSERT INTO "pair_count" VALUES(1,20392,54,29,1);
INSERT INTO "pair_count" VALUES(1,20392,54,33,1);
INSERT INTO "pair_count" VALUES(1,20392,54,35,1);
INSERT INTO "pair_count" VALUES(1,20392,54,42,1);
INSERT INTO "pair_count" VALUES(1,20392,54,48,1);
INSERT INTO "pair_count" VALUES(1,20392,54,50,1);
INSERT INTO "pair_count" VALUES(1,20392,54,51,1);
INSERT INTO "pair_count" VALUES(1,20392,55,35,1);
INSERT INTO "pair_count" VALUES(1,20392,55,42,2);
INSERT INTO "pair_count" VALUES(1,20392,55,48,1);
INSERT INTO "pair_count" VALUES(1,20392,55,50,2);
INSERT INTO "pair_count" VALUES(1,20392,55,51,2);
INSERT INTO "pair_count" VALUES(1,20392,55,53,2);
INSERT INTO "pair_count" VALUES(1,20392,55,57,1);
INSERT INTO "pair_count" VALUES(1,20392,55,60,1);
INSERT INTO "pair_count" VALUES(1,20392,55,62,2);
INSERT INTO "pair_count" VALUES(1,20392,57,42,1);
INSERT INTO "pair_count" VALUES(1,20392,57,48,1);
INSERT INTO "pair_count" VALUES(1,20392,57,50,1);
INSERT INTO "pair_count" VALUES(1,20392,57,51,1);
INSERT INTO "pair_count" VALUES(1,20392,57,53,1);
INSERT INTO "pair_count" VALUES(1,20392,57,55,1);
INSERT INTO "pair_count" VALUES(1,20392,57,62,1);
INSERT INTO "pair_count" VALUES(1,20392,60,35,2);
INSERT INTO "pair_count" VALUES(1,20392,60,38,1);
INSERT INTO "pair_count" VALUES(1,20392,60,42,2);
INSERT INTO "pair_count" VALUES(1,20392,60,46,1);
INSERT INTO "pair_count" VALUES(1,20392,60,49,1);
INSERT INTO "pair_count" VALUES(1,20392,60,50,2);
INSERT INTO "pair_count" VALUES(1,20392,60,51,2);
INSERT INTO "pair_count" VALUES(1,20392,60,53,1);
INSERT INTO "pair_count" VALUES(1,20392,60,55,1);
INSERT INTO "pair_count" VALUES(1,20392,60,62,1);
INSERT INTO "pair_count" VALUES(1,20392,62,35,1);
INSERT INTO "pair_count" VALUES(1,20392,62,42,2);
INSERT INTO "pair_count" VALUES(1,20392,62,48,1);
INSERT INTO "pair_count" VALUES(1,20392,62,50,2);
INSERT INTO "pair_count" VALUES(1,20392,62,51,2);
INSERT INTO "pair_count" VALUES(1,20392,62,53,2);
INSERT INTO "pair_count" VALUES(1,20392,62,55,2);
INSERT INTO "pair_count" VALUES(1,20392,62,57,1);
INSERT INTO "pair_count" VALUES(1,20392,62,60,1);
INSERT INTO "pair_count" VALUES(1,20392,63,32,1);
INSERT INTO "pair_count" VALUES(1,20392,63,42,1);
INSERT INTO "pair_count" VALUES(1,20392,63,43,1);
INSERT INTO "pair_count" VALUES(1,20392,63,48,1);
INSERT INTO "pair_count" VALUES(1,20392,63,49,1);
INSERT INTO "pair_count" VALUES(1,20392,63,50,1);
INSERT INTO "pair_count" VALUES(1,20392,63,51,1);
INSERT INTO "pair_count" VALUES(1,20495,27,38,1);
INSERT INTO "pair_count" VALUES(1,20495,27,42,1);
INSERT INTO "pair_count" VALUES(1,20495,27,43,1);
INSERT INTO "pair_count" VALUES(1,20495,27,48,1);
INSERT INTO "pair_count" VALUES(1,20495,27,49,1);
INSERT INTO "pair_count" VALUES(1,20495,27,50,1);
INSERT INTO "pair_count" VALUES(1,20495,27,51,1);
INSERT INTO "pair_count" VALUES(1,20495,34,42,1);
INSERT INTO "pair_count" VALUES(1,20495,34,48,1);
INSERT INTO "pair_count" VALUES(1,20495,34,50,1);
INSERT INTO "pair_count" VALUES(1,20495,34,51,1);
INSERT INTO "pair_count" VALUES(1,20495,34,53,1);
INSERT INTO "pair_count" VALUES(1,20495,34,55,1);
INSERT INTO "pair_count" VALUES(1,20495,34,62,1);
INSERT INTO "pair_count" VALUES(1,20495,35,37,1);
INSERT INTO "pair_count" VALUES(1,20495,35,38,1);
INSERT INTO "pair_count" VALUES(1,20495,35,42,2);
INSERT INTO "pair_count" VALUES(1,20495,35,48,1);
INSERT INTO "pair_count" VALUES(1,20495,35,50,2);
INSERT INTO "pair_count" VALUES(1,20495,35,51,2);
INSERT INTO "pair_count" VALUES(1,20495,35,53,1);
INSERT INTO "pair_count" VALUES(1,20495,35,55,1);
INSERT INTO "pair_count" VALUES(1,20495,35,59,1);
INSERT INTO "pair_count" VALUES(1,20495,35,60,1);
INSERT INTO "pair_count" VALUES(1,20495,35,62,1);
INSERT INTO "pair_count" VALUES(1,20495,37,35,1);
INSERT INTO "pair_count" VALUES(1,20495,37,38,1);
INSERT INTO "pair_count" VALUES(1,20495,37,42,1);
INSERT INTO "pair_count" VALUES(1,20495,37,48,1);
INSERT INTO "pair_count" VALUES(1,20495,37,50,1);
INSERT INTO "pair_count" VALUES(1,20495,37,51,1);
INSERT INTO "pair_count" VALUES(1,20495,37,59,1);
INSERT INTO "pair_count" VALUES(1,20495,38,27,1);
INSERT INTO "pair_count" VALUES(1,20495,38,35,1);
INSERT INTO "pair_count" VALUES(1,20495,38,37,1);
INSERT INTO "pair_count" VALUES(1,20495,38,42,2);
INSERT INTO "pair_count" VALUES(1,20495,38,43,1);
INSERT INTO "pair_count" VALUES(1,20495,38,48,2);
INSERT INTO "pair_count" VALUES(1,20495,38,49,1);
INSERT INTO "pair_count" VALUES(1,20495,38,50,2);
INSERT INTO "pair_count" VALUES(1,20495,38,51,2);
INSERT INTO "pair_count" VALUES(1,20495,38,59,1);
INSERT INTO "pair_count" VALUES(1,20495,40,41,1);
INSERT INTO "pair_count" VALUES(1,20495,40,42,1);
INSERT INTO "pair_count" VALUES(1,20495,40,46,1);
INSERT INTO "pair_count" VALUES(1,20495,40,50,1);
INSERT INTO "pair_count" VALUES(1,20495,40,51,1);
INSERT INTO "pair_count" VALUES(1,20495,40,52,1);
INSERT INTO "pair_count" VALUES(1,20495,40,60,1);
INSERT INTO "pair_count" VALUES(1,20495,41,40,1);
INSERT INTO "pair_count" VALUES(1,20495,41,42,1);
INSERT INTO "pair_count" VALUES(1,20495,41,46,1);
INSERT INTO "pair_count" VALUES(1,20495,41,50,1);
INSERT INTO "pair_count" VALUES(1,20495,41,51,1);
INSERT INTO "pair_count" VALUES(1,20495,41,52,1);
INSERT INTO "pair_count" VALUES(1,20495,41,60,1);
INSERT INTO "pair_count" VALUES(1,20495,42,27,1);
INSERT INTO "pair_count" VALUES(1,20495,42,34,1);
INSERT INTO "pair_count" VALUES(1,20495,42,35,2);
INSERT INTO "pair_count" VALUES(1,20495,42,37,1);
INSERT INTO "pair_count" VALUES(1,20495,42,38,2);
INSERT INTO "pair_count" VALUES(1,20495,42,40,1);
INSERT INTO "pair_count" VALUES(1,20495,42,41,1);
INSERT INTO "pair_count" VALUES(1,20495,42,43,1);
INSERT INTO "pair_count" VALUES(1,20495,42,46,1);
INSERT INTO "pair_count" VALUES(1,20495,42,48,3);
INSERT INTO "pair_count" VALUES(1,20495,42,49,1);
INSERT INTO "pair_count" VALUES(1,20495,42,50,5);
INSERT INTO "pair_count" VALUES(1,20495,42,51,5);
INSERT INTO "pair_count" VALUES(1,20495,42,52,1);
INSERT INTO "pair_count" VALUES(1,20495,42,53,2);
INSERT INTO "pair_count" VALUES(1,20495,42,55,2);
INSERT INTO "pair_count" VALUES(1,20495,42,59,1);
INSERT INTO "pair_count" VALUES(1,20495,42,60,2);
INSERT INTO "pair_count" VALUES(1,20495,42,62,2);
INSERT INTO "pair_count" VALUES(1,20495,43,27,1);
INSERT INTO "pair_count" VALUES(1,20495,43,38,1);
INSERT INTO "pair_count" VALUES(1,20495,43,42,1);
INSERT INTO "pair_count" VALUES(1,20495,43,48,1);
INSERT INTO "pair_count" VALUES(1,20495,43,49,1);
INSERT INTO "pair_count" VALUES(1,20495,43,50,1);
INSERT INTO "pair_count" VALUES(1,20495,43,51,1);
INSERT INTO "pair_count" VALUES(1,20495,46,40,1);
INSERT INTO "pair_count" VALUES(1,20495,46,41,1);
INSERT INTO "pair_count" VALUES(1,20495,46,42,1);
INSERT INTO "pair_count" VALUES(1,20495,46,50,1);
INSERT INTO "pair_count" VALUES(1,20495,46,51,1);
INSERT INTO "pair_count" VALUES(1,20495,46,52,1);
INSERT INTO "pair_count" VALUES(1,20495,46,60,1);
INSERT INTO "pair_count" VALUES(1,20495,48,27,1);
INSERT INTO "pair_count" VALUES(1,20495,48,34,1);
INSERT INTO "pair_count" VALUES(1,20495,48,35,1);
INSERT INTO "pair_count" VALUES(1,20495,48,37,1);
INSERT INTO "pair_count" VALUES(1,20495,48,38,2);
INSERT INTO "pair_count" VALUES(1,20495,48,42,3);
INSERT INTO "pair_count" VALUES(1,20495,48,43,1);
INSERT INTO "pair_count" VALUES(1,20495,48,49,1);
INSERT INTO "pair_count" VALUES(1,20495,48,50,3);
INSERT INTO "pair_count" VALUES(1,20495,48,51,3);
INSERT INTO "pair_count" VALUES(1,20495,48,53,1);
INSERT INTO "pair_count" VALUES(1,20495,48,55,1);
INSERT INTO "pair_count" VALUES(1,20495,48,59,1);
INSERT INTO "pair_count" VALUES(1,20495,48,62,1);
INSERT INTO "pair_count" VALUES(1,20495,49,27,1);
INSERT INTO "pair_count" VALUES(1,20495,49,38,1);
INSERT INTO "pair_count" VALUES(1,20495,49,42,1);
INSERT INTO "pair_count" VALUES(1,20495,49,43,1);
INSERT INTO "pair_count" VALUES(1,20495,49,48,1);
INSERT INTO "pair_count" VALUES(1,20495,49,50,1);
INSERT INTO "pair_count" VALUES(1,20495,49,51,1);
INSERT INTO "pair_count" VALUES(1,20495,51,27,1);
INSERT INTO "pair_count" VALUES(1,20495,51,34,1);
INSERT INTO "pair_count" VALUES(1,20495,51,35,2);
INSERT INTO "pair_count" VALUES(1,20495,51,37,1);
INSERT INTO "pair_count" VALUES(1,20495,51,38,2);
INSERT INTO "pair_count" VALUES(1,20495,51,40,1);
INSERT INTO "pair_count" VALUES(1,20495,51,41,1);
INSERT INTO "pair_count" VALUES(1,20495,51,42,5);
INSERT INTO "pair_count" VALUES(1,20495,51,43,1);
INSERT INTO "pair_count" VALUES(1,20495,51,46,1);
INSERT INTO "pair_count" VALUES(1,20495,51,48,3);
INSERT INTO "pair_count" VALUES(1,20495,51,49,1);
INSERT INTO "pair_count" VALUES(1,20495,51,50,5);
INSERT INTO "pair_count" VALUES(1,20495,51,52,1);
INSERT INTO "pair_count" VALUES(1,20495,51,53,2);
INSERT INTO "pair_count" VALUES(1,20495,51,55,2);
INSERT INTO "pair_count" VALUES(1,20495,51,59,1);
INSERT INTO "pair_count" VALUES(1,20495,51,60,2);
INSERT INTO "pair_count" VALUES(1,20495,51,62,2);
INSERT INTO "pair_count" VALUES(1,20495,52,40,1);
INSERT INTO "pair_count" VALUES(1,20495,52,41,1);
INSERT INTO "pair_count" VALUES(1,20495,52,42,1);
INSERT INTO "pair_count" VALUES(1,20495,52,46,1);
INSERT INTO "pair_count" VALUES(1,20495,52,50,1);
INSERT INTO "pair_count" VALUES(1,20495,52,51,1);
INSERT INTO "pair_count" VALUES(1,20495,52,60,1);
INSERT INTO "pair_count" VALUES(1,20495,53,34,1);
INSERT INTO "pair_count" VALUES(1,20495,53,35,1);
INSERT INTO "pair_count" VALUES(1,20495,53,42,2);
INSERT INTO "pair_count" VALUES(1,20495,53,48,1);
INSERT INTO "pair_count" VALUES(1,20495,53,50,2);
INSERT INTO "pair_count" VALUES(1,20495,53,51,2);
INSERT INTO "pair_count" VALUES(1,20495,53,55,2);
INSERT INTO "pair_count" VALUES(1,20495,53,60,1);
INSERT INTO "pair_count" VALUES(1,20495,53,62,2);
INSERT INTO "pair_count" VALUES(1,20495,55,34,1);
INSERT INTO "pair_count" VALUES(1,20495,55,35,1);
INSERT INTO "pair_count" VALUES(1,20495,55,42,2);
INSERT INTO "pair_count" VALUES(1,20495,55,48,1);
INSERT INTO "pair_count" VALUES(1,20495,55,50,2);
INSERT INTO "pair_count" VALUES(1,20495,55,51,2);
INSERT INTO "pair_count" VALUES(1,20495,55,53,2);
INSERT INTO "pair_count" VALUES(1,20495,55,60,1);
INSERT INTO "pair_count" VALUES(1,20495,55,62,2);
INSERT INTO "pair_count" VALUES(1,20495,59,35,1);
INSERT INTO "pair_count" VALUES(1,20495,59,37,1);
INSERT INTO "pair_count" VALUES(1,20495,59,38,1);
INSERT INTO "pair_count" VALUES(1,20495,59,42,1);
INSERT INTO "pair_count" VALUES(1,20495,59,48,1);
INSERT INTO "pair_count" VALUES(1,20495,59,50,1);
INSERT INTO "pair_count" VALUES(1,20495,59,51,1);
INSERT INTO "pair_count" VALUES(1,20495,60,35,1);
INSERT INTO "pair_count" VALUES(1,20495,60,40,1);
INSERT INTO "pair_count" VALUES(1,20495,60,41,1);
INSERT INTO "pair_count" VALUES(1,20495,60,42,2);
INSERT INTO "pair_count" VALUES(1,20495,60,46,1);
INSERT INTO "pair_count" VALUES(1,20495,60,50,2);
INSERT INTO "pair_count" VALUES(1,20495,60,51,2);
INSERT INTO "pair_count" VALUES(1,20495,60,52,1);
INSERT INTO "pair_count" VALUES(1,20495,60,53,1);
INSERT INTO "pair_count" VALUES(1,20495,60,55,1);
INSERT INTO "pair_count" VALUES(1,20495,60,62,1);
INSERT INTO "pair_count" VALUES(1,20495,62,34,1);
INSERT INTO "pair_count" VALUES(1,20495,62,35,1);
INSERT INTO "pair_count" VALUES(1,20495,62,42,2);
INSERT INTO "pair_count" VALUES(1,20495,62,48,1);
INSERT INTO "pair_count" VALUES(1,20495,62,50,2);
INSERT INTO "pair_count" VALUES(1,20495,62,51,2);
INSERT INTO "pair_count" VALUES(1,20495,62,53,2);
INSERT INTO "pair_count" VALUES(1,20495,62,55,2);
INSERT INTO "pair_count" VALUES(1,20495,62,60,1);
INSERT INTO "pair_count" VALUES(1,20599,26,30,1);
INSERT INTO "pair_count" VALUES(1,20599,26,31,1);
INSERT INTO "pair_count" VALUES(1,20599,26,38,1);
INSERT INTO "pair_count" VALUES(1,20599,26,43,1);
INSERT INTO "pair_count" VALUES(1,20599,26,49,1);
INSERT INTO "pair_count" VALUES(1,20599,26,50,1);
INSERT INTO "pair_count" VALUES(1,20599,26,51,1);
INSERT INTO "pair_count" VALUES(1,20599,27,28,1);
INSERT INTO "pair_count" VALUES(1,20599,27,31,1);
INSERT INTO "pair_count" VALUES(1,20599,27,36,1);
INSERT INTO "pair_count" VALUES(1,20599,27,38,1);
INSERT INTO "pair_count" VALUES(1,20599,27,47,1);
INSERT INTO "pair_count" VALUES(1,20599,27,50,1);
INSERT INTO "pair_count" VALUES(1,20599,27,51,1);
INSERT INTO "pair_count" VALUES(1,20599,28,27,1);
INSERT INTO "pair_count" VALUES(1,20599,28,31,1);
INSERT INTO "pair_count" VALUES(1,20599,28,36,1);
INSERT INTO "pair_count" VALUES(1,20599,28,38,1);
INSERT INTO "pair_count" VALUES(1,20599,28,47,1);
INSERT INTO "pair_count" VALUES(1,20599,28,50,1);
INSERT INTO "pair_count" VALUES(1,20599,28,51,1);
INSERT INTO "pair_count" VALUES(1,20599,30,26,1);
INSERT INTO "pair_count" VALUES(1,20599,30,31,2);
INSERT INTO "pair_count" VALUES(1,20599,30,38,2);
INSERT INTO "pair_count" VALUES(1,20599,30,43,2);
INSERT INTO "pair_count" VALUES(1,20599,30,49,2);
INSERT INTO "pair_count" VALUES(1,20599,30,50,2);
INSERT INTO "pair_count" VALUES(1,20599,30,51,2);
INSERT INTO "pair_count" VALUES(1,20599,30,61,1);
INSERT INTO "pair_count" VALUES(1,20599,31,26,1);
INSERT INTO "pair_count" VALUES(1,20599,31,27,1);
INSERT INTO "pair_count" VALUES(1,20599,31,28,1);
INSERT INTO "pair_count" VALUES(1,20599,31,30,2);
INSERT INTO "pair_count" VALUES(1,20599,31,36,1);
INSERT INTO "pair_count" VALUES(1,20599,31,38,3);
INSERT INTO "pair_count" VALUES(1,20599,31,43,2);
INSERT INTO "pair_count" VALUES(1,20599,31,47,1);
INSERT INTO "pair_count" VALUES(1,20599,31,49,2);
INSERT INTO "pair_count" VALUES(1,20599,31,50,3);
INSERT INTO "pair_count" VALUES(1,20599,31,51,3);
INSERT INTO "pair_count" VALUES(1,20599,31,61,1);
INSERT INTO "pair_count" VALUES(1,20599,36,27,1);
INSERT INTO "pair_count" VALUES(1,20599,36,28,1);
INSERT INTO "pair_count" VALUES(1,20599,36,31,1);
INSERT INTO "pair_count" VALUES(1,20599,36,38,1);
INSERT INTO "pair_count" VALUES(1,20599,36,47,1);
INSERT INTO "pair_count" VALUES(1,20599,36,50,1);
INSERT INTO "pair_count" VALUES(1,20599,36,51,1);
INSERT INTO "pair_count" VALUES(1,20599,38,26,1);
INSERT INTO "pair_count" VALUES(1,20599,38,27,1);
INSERT INTO "pair_count" VALUES(1,20599,38,28,1);
INSERT INTO "pair_count" VALUES(1,20599,38,30,2);
INSERT INTO "pair_count" VALUES(1,20599,38,31,3);
INSERT INTO "pair_count" VALUES(1,20599,38,36,1);
INSERT INTO "pair_count" VALUES(1,20599,38,42,1);
INSERT INTO "pair_count" VALUES(1,20599,38,43,2);
INSERT INTO "pair_count" VALUES(1,20599,38,47,1);
INSERT INTO "pair_count" VALUES(1,20599,38,49,3);
INSERT INTO "pair_count" VALUES(1,20599,38,50,4);
INSERT INTO "pair_count" VALUES(1,20599,38,51,4);
INSERT INTO "pair_count" VALUES(1,20599,38,56,1);
INSERT INTO "pair_count" VALUES(1,20599,38,57,1);
INSERT INTO "pair_count" VALUES(1,20599,38,60,1);
INSERT INTO "pair_count" VALUES(1,20599,38,61,1);
INSERT INTO "pair_count" VALUES(1,20599,39,42,1);
INSERT INTO "pair_count" VALUES(1,20599,39,50,1);
INSERT INTO "pair_count" VALUES(1,20599,39,51,1);
INSERT INTO "pair_count" VALUES(1,20599,39,53,1);
INSERT INTO "pair_count" VALUES(1,20599,39,55,1);
INSERT INTO "pair_count" VALUES(1,20599,39,60,1);
INSERT INTO "pair_count" VALUES(1,20599,39,62,1);
INSERT INTO "pair_count" VALUES(1,20599,42,38,1);
INSERT INTO "pair_count" VALUES(1,20599,42,39,1);
INSERT INTO "pair_count" VALUES(1,20599,42,49,1);
INSERT INTO "pair_count" VALUES(1,20599,42,50,2);
INSERT INTO "pair_count" VALUES(1,20599,42,51,2);
INSERT INTO "pair_count" VALUES(1,20599,42,53,1);
INSERT INTO "pair_count" VALUES(1,20599,42,55,1);
INSERT INTO "pair_count" VALUES(1,20599,42,56,1);
INSERT INTO "pair_count" VALUES(1,20599,42,57,1);
INSERT INTO "pair_count" VALUES(1,20599,42,60,2);
INSERT INTO "pair_count" VALUES(1,20599,42,62,1);
INSERT INTO "pair_count" VALUES(1,20599,43,26,1);
INSERT INTO "pair_count" VALUES(1,20599,43,30,2);
INSERT INTO "pair_count" VALUES(1,20599,43,31,2);
INSERT INTO "pair_count" VALUES(1,20599,43,38,2);
INSERT INTO "pair_count" VALUES(1,20599,43,49,2);
INSERT INTO "pair_count" VALUES(1,20599,43,50,2);
INSERT INTO "pair_count" VALUES(1,20599,43,51,2);
INSERT INTO "pair_count" VALUES(1,20599,43,61,1);
INSERT INTO "pair_count" VALUES(1,20599,47,27,1);
INSERT INTO "pair_count" VALUES(1,20599,47,28,1);
INSERT INTO "pair_count" VALUES(1,20599,47,31,1);
INSERT INTO "pair_count" VALUES(1,20599,47,36,1);
INSERT INTO "pair_count" VALUES(1,20599,47,38,1);
INSERT INTO "pair_count" VALUES(1,20599,47,50,1);
INSERT INTO "pair_count" VALUES(1,20599,47,51,1);
INSERT INTO "pair_count" VALUES(1,20599,49,26,1);
INSERT INTO "pair_count" VALUES(1,20599,49,30,2);
INSERT INTO "pair_count" VALUES(1,20599,49,31,2);
INSERT INTO "pair_count" VALUES(1,20599,49,38,3);
INSERT INTO "pair_count" VALUES(1,20599,49,42,1);
INSERT INTO "pair_count" VALUES(1,20599,49,43,2);
INSERT INTO "pair_count" VALUES(1,20599,49,50,3);
INSERT INTO "pair_count" VALUES(1,20599,49,51,3);
INSERT INTO "pair_count" VALUES(1,20599,49,56,1);
INSERT INTO "pair_count" VALUES(1,20599,49,57,1);
INSERT INTO "pair_count" VALUES(1,20599,49,60,1);
INSERT INTO "pair_count" VALUES(1,20599,49,61,1);
INSERT INTO "pair_count" VALUES(1,20599,51,26,1);
INSERT INTO "pair_count" VALUES(1,20599,51,27,1);
INSERT INTO "pair_count" VALUES(1,20599,51,28,1);
INSERT INTO "pair_count" VALUES(1,20599,51,30,2);
INSERT INTO "pair_count" VALUES(1,20599,51,31,3);
INSERT INTO "pair_count" VALUES(1,20599,51,36,1);
INSERT INTO "pair_count" VALUES(1,20599,51,38,4);
INSERT INTO "pair_count" VALUES(1,20599,51,39,1);
INSERT INTO "pair_count" VALUES(1,20599,51,42,2);
INSERT INTO "pair_count" VALUES(1,20599,51,43,2);
INSERT INTO "pair_count" VALUES(1,20599,51,47,1);
INSERT INTO "pair_count" VALUES(1,20599,51,49,3);
INSERT INTO "pair_count" VALUES(1,20599,51,50,5);
INSERT INTO "pair_count" VALUES(1,20599,51,53,1);
INSERT INTO "pair_count" VALUES(1,20599,51,55,1);
INSERT INTO "pair_count" VALUES(1,20599,51,56,1);
INSERT INTO "pair_count" VALUES(1,20599,51,57,1);
INSERT INTO "pair_count" VALUES(1,20599,51,60,2);
INSERT INTO "pair_count" VALUES(1,20599,51,61,1);
INSERT INTO "pair_count" VALUES(1,20599,51,62,1);
INSERT INTO "pair_count" VALUES(1,20599,53,39,1);
INSERT INTO "pair_count" VALUES(1,20599,53,42,1);
INSERT INTO "pair_count" VALUES(1,20599,53,50,1);
INSERT INTO "pair_count" VALUES(1,20599,53,51,1);
INSERT INTO "pair_count" VALUES(1,20599,53,55,1);
INSERT INTO "pair_count" VALUES(1,20599,53,60,1);
INSERT INTO "pair_count" VALUES(1,20599,53,62,1);
INSERT INTO "pair_count" VALUES(1,20599,55,39,1);
INSERT INTO "pair_count" VALUES(1,20599,55,42,1);
INSERT INTO "pair_count" VALUES(1,20599,55,50,1);
INSERT INTO "pair_count" VALUES(1,20599,55,51,1);
INSERT INTO "pair_count" VALUES(1,20599,55,53,1);
INSERT INTO "pair_count" VALUES(1,20599,55,60,1);
INSERT INTO "pair_count" VALUES(1,20599,55,62,1);
INSERT INTO "pair_count" VALUES(1,20599,56,38,1);
INSERT INTO "pair_count" VALUES(1,20599,56,42,1);
INSERT INTO "pair_count" VALUES(1,20599,56,49,1);
INSERT INTO "pair_count" VALUES(1,20599,56,50,1);
INSERT INTO "pair_count" VALUES(1,20599,56,51,1);
INSERT INTO "pair_count" VALUES(1,20599,56,57,1);
INSERT INTO "pair_count" VALUES(1,20599,56,60,1);
INSERT INTO "pair_count" VALUES(1,20599,57,38,1);
INSERT INTO "pair_count" VALUES(1,20599,57,42,1);
INSERT INTO "pair_count" VALUES(1,20599,57,49,1);
INSERT INTO "pair_count" VALUES(1,20599,57,50,1);
INSERT INTO "pair_count" VALUES(1,20599,57,51,1);
INSERT INTO "pair_count" VALUES(1,20599,57,56,1);
INSERT INTO "pair_count" VALUES(1,20599,57,60,1);
INSERT INTO "pair_count" VALUES(1,20599,60,38,1);
INSERT INTO "pair_count" VALUES(1,20599,60,39,1);
INSERT INTO "pair_count" VALUES(1,20599,60,42,2);
INSERT INTO "pair_count" VALUES(1,20599,60,49,1);
INSERT INTO "pair_count" VALUES(1,20599,60,50,2);
INSERT INTO "pair_count" VALUES(1,20599,60,51,2);
INSERT INTO "pair_count" VALUES(1,20599,60,53,1);
INSERT INTO "pair_count" VALUES(1,20599,60,55,1);
INSERT INTO "pair_count" VALUES(1,20599,60,56,1);
INSERT INTO "pair_count" VALUES(1,20599,60,57,1);
INSERT INTO "pair_count" VALUES(1,20599,60,62,1);
INSERT INTO "pair_count" VALUES(1,20599,61,30,1);
INSERT INTO "pair_count" VALUES(1,20599,61,31,1);
INSERT INTO "pair_count" VALUES(1,20599,61,38,1);
INSERT INTO "pair_count" VALUES(1,20599,61,43,1);
INSERT INTO "pair_count" VALUES(1,20599,61,49,1);
INSERT INTO "pair_count" VALUES(1,20599,61,50,1);
INSERT INTO "pair_count" VALUES(1,20599,61,51,1);
INSERT INTO "pair_count" VALUES(1,20599,62,39,1);
INSERT INTO "pair_count" VALUES(1,20599,62,42,1);
INSERT INTO "pair_count" VALUES(1,20599,62,50,1);
INSERT INTO "pair_count" VALUES(1,20599,62,51,1);
INSERT INTO "pair_count" VALUES(1,20599,62,53,1);
INSERT INTO "pair_count" VALUES(1,20599,62,55,1);
INSERT INTO "pair_count" VALUES(1,20599,62,60,1);
INSERT INTO "pair_count" VALUES(1,20703,24,38,1);
INSERT INTO "pair_count" VALUES(1,20703,24,42,2);
INSERT INTO "pair_count" VALUES(1,20703,24,49,1);
INSERT INTO "pair_count" VALUES(1,20703,24,50,2);
INSERT INTO "pair_count" VALUES(1,20703,24,51,2);
INSERT INTO "pair_count" VALUES(1,20703,24,53,1);
INSERT INTO "pair_count" VALUES(1,20703,24,55,1);
INSERT INTO "pair_count" VALUES(1,20703,24,56,1);
INSERT INTO "pair_count" VALUES(1,20703,24,60,2);
INSERT INTO "pair_count" VALUES(1,20703,24,62,1);
INSERT INTO "pair_count" VALUES(1,20703,27,28,1);
INSERT INTO "pair_count" VALUES(1,20703,27,31,1);
INSERT INTO "pair_count" VALUES(1,20703,27,36,1);
INSERT INTO "pair_count" VALUES(1,20703,27,38,1);
INSERT INTO "pair_count" VALUES(1,20703,27,47,1);
INSERT INTO "pair_count" VALUES(1,20703,27,50,1);
INSERT INTO "pair_count" VALUES(1,20703,27,51,1);
INSERT INTO "pair_count" VALUES(1,20703,28,27,1);
INSERT INTO "pair_count" VALUES(1,20703,28,31,1);
INSERT INTO "pair_count" VALUES(1,20703,28,36,1);
INSERT INTO "pair_count" VALUES(1,20703,28,38,1);
INSERT INTO "pair_count" VALUES(1,20703,28,47,1);
INSERT INTO "pair_count" VALUES(1,20703,28,50,1);
INSERT INTO "pair_count" VALUES(1,20703,28,51,1);
INSERT INTO "pair_count" VALUES(1,20703,30,36,1);
INSERT INTO "pair_count" VALUES(1,20703,30,38,1);
INSERT INTO "pair_count" VALUES(1,20703,30,42,1);
INSERT INTO "pair_count" VALUES(1,20703,30,46,1);
INSERT INTO "pair_count" VALUES(1,20703,30,50,1);
INSERT INTO "pair_count" VALUES(1,20703,30,51,1);
INSERT INTO "pair_count" VALUES(1,20703,30,60,1);
INSERT INTO "pair_count" VALUES(1,20703,31,27,1);
INSERT INTO "pair_count" VALUES(1,20703,31,28,1);
INSERT INTO "pair_count" VALUES(1,20703,31,36,1);
INSERT INTO "pair_count" VALUES(1,20703,31,38,1);
INSERT INTO "pair_count" VALUES(1,20703,31,47,1);
INSERT INTO "pair_count" VALUES(1,20703,31,50,1);
INSERT INTO "pair_count" VALUES(1,20703,31,51,1);
INSERT INTO "pair_count" VALUES(1,20703,35,41,1);
INSERT INTO "pair_count" VALUES(1,20703,35,42,1);
INSERT INTO "pair_count" VALUES(1,20703,35,46,1);
INSERT INTO "pair_count" VALUES(1,20703,35,50,1);
INSERT INTO "pair_count" VALUES(1,20703,35,51,1);
INSERT INTO "pair_count" VALUES(1,20703,35,52,1);
INSERT INTO "pair_count" VALUES(1,20703,35,60,1);
INSERT INTO "pair_count" VALUES(1,20703,36,27,1);
INSERT INTO "pair_count" VALUES(1,20703,36,28,1);
INSERT INTO "pair_count" VALUES(1,20703,36,30,1);
INSERT INTO "pair_count" VALUES(1,20703,36,31,1);
INSERT INTO "pair_count" VALUES(1,20703,36,38,2);
INSERT INTO "pair_count" VALUES(1,20703,36,42,1);
INSERT INTO "pair_count" VALUES(1,20703,36,46,1);
INSERT INTO "pair_count" VALUES(1,20703,36,47,1);
INSERT INTO "pair_count" VALUES(1,20703,36,50,2);
INSERT INTO "pair_count" VALUES(1,20703,36,51,2);
INSERT INTO "pair_count" VALUES(1,20703,36,60,1);
INSERT INTO "pair_count" VALUES(1,20703,38,24,1);
INSERT INTO "pair_count" VALUES(1,20703,38,27,1);
INSERT INTO "pair_count" VALUES(1,20703,38,28,1);
INSERT INTO "pair_count" VALUES(1,20703,38,30,1);
INSERT INTO "pair_count" VALUES(1,20703,38,31,1);
INSERT INTO "pair_count" VALUES(1,20703,38,36,2);
INSERT INTO "pair_count" VALUES(1,20703,38,42,2);
INSERT INTO "pair_count" VALUES(1,20703,38,46,1);
INSERT INTO "pair_count" VALUES(1,20703,38,47,1);
INSERT INTO "pair_count" VALUES(1,20703,38,49,1);
INSERT INTO "pair_count" VALUES(1,20703,38,50,3);
INSERT INTO "pair_count" VALUES(1,20703,38,51,3);
INSERT INTO "pair_count" VALUES(1,20703,38,56,1);
INSERT INTO "pair_count" VALUES(1,20703,38,60,2);
INSERT INTO "pair_count" VALUES(1,20703,41,35,1);
INSERT INTO "pair_count" VALUES(1,20703,41,42,1);
INSERT INTO "pair_count" VALUES(1,20703,41,46,1);
INSERT INTO "pair_count" VALUES(1,20703,41,50,1);
INSERT INTO "pair_count" VALUES(1,20703,41,51,1);
INSERT INTO "pair_count" VALUES(1,20703,41,52,1);
INSERT INTO "pair_count" VALUES(1,20703,41,60,1);
INSERT INTO "pair_count" VALUES(1,20703,42,24,2);
INSERT INTO "pair_count" VALUES(1,20703,42,30,1);
INSERT INTO "pair_count" VALUES(1,20703,42,35,1);
INSERT INTO "pair_count" VALUES(1,20703,42,36,1);
INSERT INTO "pair_count" VALUES(1,20703,42,38,2);
INSERT INTO "pair_count" VALUES(1,20703,42,41,1);
INSERT INTO "pair_count" VALUES(1,20703,42,46,2);
INSERT INTO "pair_count" VALUES(1,20703,42,49,1);
INSERT INTO "pair_count" VALUES(1,20703,42,50,4);
INSERT INTO "pair_count" VALUES(1,20703,42,51,4);
INSERT INTO "pair_count" VALUES(1,20703,42,52,1);
INSERT INTO "pair_count" VALUES(1,20703,42,53,1);
INSERT INTO "pair_count" VALUES(1,20703,42,55,1);
INSERT INTO "pair_count" VALUES(1,20703,42,56,1);
INSERT INTO "pair_count" VALUES(1,20703,42,60,4);
INSERT INTO "pair_count" VALUES(1,20703,42,62,1);
INSERT INTO "pair_count" VALUES(1,20703,46,30,1);
INSERT INTO "pair_count" VALUES(1,20703,46,35,1);
INSERT INTO "pair_count" VALUES(1,20703,46,36,1);
INSERT INTO "pair_count" VALUES(1,20703,46,38,1);
INSERT INTO "pair_count" VALUES(1,20703,46,41,1);
INSERT INTO "pair_count" VALUES(1,20703,46,42,2);
INSERT INTO "pair_count" VALUES(1,20703,46,50,2);
INSERT INTO "pair_count" VALUES(1,20703,46,51,2);
INSERT INTO "pair_count" VALUES(1,20703,46,52,1);
INSERT INTO "pair_count" VALUES(1,20703,46,60,2);
INSERT INTO "pair_count" VALUES(1,20703,47,27,1);
INSERT INTO "pair_count" VALUES(1,20703,47,28,1);
INSERT INTO "pair_count" VALUES(1,20703,47,31,1);
INSERT INTO "pair_count" VALUES(1,20703,47,36,1);
INSERT INTO "pair_count" VALUES(1,20703,47,38,1);
INSERT INTO "pair_count" VALUES(1,20703,47,50,1);
INSERT INTO "pair_count" VALUES(1,20703,47,51,1);
INSERT INTO "pair_count" VALUES(1,20703,49,24,1);
INSERT INTO "pair_count" VALUES(1,20703,49,38,1);
INSERT INTO "pair_count" VALUES(1,20703,49,42,1);
INSERT INTO "pair_count" VALUES(1,20703,49,50,1);
INSERT INTO "pair_count" VALUES(1,20703,49,51,1);
INSERT INTO "pair_count" VALUES(1,20703,49,56,1);
INSERT INTO "pair_count" VALUES(1,20703,49,60,1);
INSERT INTO "pair_count" VALUES(1,20703,51,24,2);
INSERT INTO "pair_count" VALUES(1,20703,51,27,1);
INSERT INTO "pair_count" VALUES(1,20703,51,28,1);
INSERT INTO "pair_count" VALUES(1,20703,51,30,1);
INSERT INTO "pair_count" VALUES(1,20703,51,31,1);
INSERT INTO "pair_count" VALUES(1,20703,51,35,1);
INSERT INTO "pair_count" VALUES(1,20703,51,36,2);
INSERT INTO "pair_count" VALUES(1,20703,51,38,3);
INSERT INTO "pair_count" VALUES(1,20703,51,41,1);
INSERT INTO "pair_count" VALUES(1,20703,51,42,4);
INSERT INTO "pair_count" VALUES(1,20703,51,46,2);
INSERT INTO "pair_count" VALUES(1,20703,51,47,1);
INSERT INTO "pair_count" VALUES(1,20703,51,49,1);
INSERT INTO "pair_count" VALUES(1,20703,51,50,5);
INSERT INTO "pair_count" VALUES(1,20703,51,52,1);
INSERT INTO "pair_count" VALUES(1,20703,51,53,1);
INSERT INTO "pair_count" VALUES(1,20703,51,55,1);
INSERT INTO "pair_count" VALUES(1,20703,51,56,1);
INSERT INTO "pair_count" VALUES(1,20703,51,60,4);
INSERT INTO "pair_count" VALUES(1,20703,51,62,1);
INSERT INTO "pair_count" VALUES(1,20703,52,35,1);
INSERT INTO "pair_count" VALUES(1,20703,52,41,1);
INSERT INTO "pair_count" VALUES(1,20703,52,42,1);
INSERT INTO "pair_count" VALUES(1,20703,52,46,1);
INSERT INTO "pair_count" VALUES(1,20703,52,50,1);
INSERT INTO "pair_count" VALUES(1,20703,52,51,1);
INSERT INTO "pair_count" VALUES(1,20703,52,60,1);
INSERT INTO "pair_count" VALUES(1,20703,53,24,1);
INSERT INTO "pair_count" VALUES(1,20703,53,42,1);
INSERT INTO "pair_count" VALUES(1,20703,53,50,1);
INSERT INTO "pair_count" VALUES(1,20703,53,51,1);
INSERT INTO "pair_count" VALUES(1,20703,53,55,1);
INSERT INTO "pair_count" VALUES(1,20703,53,60,1);
INSERT INTO "pair_count" VALUES(1,20703,53,62,1);
INSERT INTO "pair_count" VALUES(1,20703,55,24,1);
INSERT INTO "pair_count" VALUES(1,20703,55,42,1);
INSERT INTO "pair_count" VALUES(1,20703,55,50,1);
INSERT INTO "pair_count" VALUES(1,20703,55,51,1);
INSERT INTO "pair_count" VALUES(1,20703,55,53,1);
INSERT INTO "pair_count" VALUES(1,20703,55,60,1);
INSERT INTO "pair_count" VALUES(1,20703,55,62,1);
INSERT INTO "pair_count" VALUES(1,20703,56,24,1);
INSERT INTO "pair_count" VALUES(1,20703,56,38,1);
INSERT INTO "pair_count" VALUES(1,20703,56,42,1);
INSERT INTO "pair_count" VALUES(1,20703,56,49,1);
INSERT INTO "pair_count" VALUES(1,20703,56,50,1);
INSERT INTO "pair_count" VALUES(1,20703,56,51,1);
INSERT INTO "pair_count" VALUES(1,20703,56,60,1);
INSERT INTO "pair_count" VALUES(1,20703,60,24,2);
INSERT INTO "pair_count" VALUES(1,20703,60,30,1);
INSERT INTO "pair_count" VALUES(1,20703,60,35,1);
INSERT INTO "pair_count" VALUES(1,20703,60,36,1);
INSERT INTO "pair_count" VALUES(1,20703,60,38,2);
INSERT INTO "pair_count" VALUES(1,20703,60,41,1);
INSERT INTO "pair_count" VALUES(1,20703,60,42,4);
INSERT INTO "pair_count" VALUES(1,20703,60,46,2);
INSERT INTO "pair_count" VALUES(1,20703,60,49,1);
INSERT INTO "pair_count" VALUES(1,20703,60,50,4);
INSERT INTO "pair_count" VALUES(1,20703,60,51,4);
INSERT INTO "pair_count" VALUES(1,20703,60,52,1);
INSERT INTO "pair_count" VALUES(1,20703,60,53,1);
INSERT INTO "pair_count" VALUES(1,20703,60,55,1);
INSERT INTO "pair_count" VALUES(1,20703,60,56,1);
INSERT INTO "pair_count" VALUES(1,20703,60,62,1);
INSERT INTO "pair_count" VALUES(1,20703,62,24,1);
INSERT INTO "pair_count" VALUES(1,20703,62,42,1);
INSERT INTO "pair_count" VALUES(1,20703,62,50,1);
INSERT INTO "pair_count" VALUES(1,20703,62,51,1);
INSERT INTO "pair_count" VALUES(1,20703,62,53,1);
INSERT INTO "pair_count" VALUES(1,20703,62,55,1);
INSERT INTO "pair_count" VALUES(1,20703,62,60,1);
INSERT INTO "pair_count" VALUES(2,20258,1,7,1);
INSERT INTO "pair_count" VALUES(2,20258,1,9,1);
INSERT INTO "pair_count" VALUES(2,20258,1,10,2);
INSERT INTO "pair_count" VALUES(2,20258,1,11,2);
INSERT INTO "pair_count" VALUES(2,20258,1,15,2);
INSERT INTO "pair_count" VALUES(2,20258,1,16,2);
INSERT INTO "pair_count" VALUES(2,20258,1,18,1);
INSERT INTO "pair_count" VALUES(2,20258,1,19,1);
INSERT INTO "pair_count" VALUES(2,20258,1,21,1);
INSERT INTO "pair_count" VALUES(2,20258,1,23,1);
INSERT INTO "pair_count" VALUES(2,20258,2,3,1);
INSERT INTO "pair_count" VALUES(2,20258,2,4,2);
INSERT INTO "pair_count" VALUES(2,20258,2,5,1);
INSERT INTO "pair_count" VALUES(2,20258,2,7,2);
INSERT INTO "pair_count" VALUES(2,20258,2,9,3);
INSERT INTO "pair_count" VALUES(2,20258,2,10,3);
INSERT INTO "pair_count" VALUES(2,20258,2,11,1);
INSERT INTO "pair_count" VALUES(2,20258,2,12,1);
INSERT INTO "pair_count" VALUES(2,20258,2,15,3);
INSERT INTO "pair_count" VALUES(2,20258,2,16,1);
INSERT INTO "pair_count" VALUES(2,20258,2,20,1);
INSERT INTO "pair_count" VALUES(2,20258,2,22,2);
INSERT INTO "pair_count" VALUES(2,20258,3,2,1);
INSERT INTO "pair_count" VALUES(2,20258,3,4,1);
INSERT INTO "pair_count" VALUES(2,20258,3,7,1);
INSERT INTO "pair_count" VALUES(2,20258,3,9,1);
INSERT INTO "pair_count" VALUES(2,20258,3,10,1);
INSERT INTO "pair_count" VALUES(2,20258,3,15,1);
INSERT INTO "pair_count" VALUES(2,20258,3,22,1);
INSERT INTO "pair_count" VALUES(2,20258,4,2,2);
INSERT INTO "pair_count" VALUES(2,20258,4,3,1);
INSERT INTO "pair_count" VALUES(2,20258,4,7,1);
INSERT INTO "pair_count" VALUES(2,20258,4,9,2);
INSERT INTO "pair_count" VALUES(2,20258,4,10,2);
INSERT INTO "pair_count" VALUES(2,20258,4,11,1);
INSERT INTO "pair_count" VALUES(2,20258,4,15,2);
INSERT INTO "pair_count" VALUES(2,20258,4,20,1);
INSERT INTO "pair_count" VALUES(2,20258,4,22,2);
INSERT INTO "pair_count" VALUES(2,20258,5,2,1);
INSERT INTO "pair_count" VALUES(2,20258,5,7,1);
INSERT INTO "pair_count" VALUES(2,20258,5,9,1);
INSERT INTO "pair_count" VALUES(2,20258,5,10,1);
INSERT INTO "pair_count" VALUES(2,20258,5,12,1);
INSERT INTO "pair_count" VALUES(2,20258,5,15,1);
INSERT INTO "pair_count" VALUES(2,20258,5,16,1);
INSERT INTO "pair_count" VALUES(2,20258,7,1,1);
INSERT INTO "pair_count" VALUES(2,20258,7,2,2);
INSERT INTO "pair_count" VALUES(2,20258,7,3,1);
INSERT INTO "pair_count" VALUES(2,20258,7,4,1);
INSERT INTO "pair_count" VALUES(2,20258,7,5,1);
INSERT INTO "pair_count" VALUES(2,20258,7,9,2);
INSERT INTO "pair_count" VALUES(2,20258,7,10,3);
INSERT INTO "pair_count" VALUES(2,20258,7,11,1);
INSERT INTO "pair_count" VALUES(2,20258,7,12,1);
INSERT INTO "pair_count" VALUES(2,20258,7,15,3);
INSERT INTO "pair_count" VALUES(2,20258,7,16,2);
INSERT INTO "pair_count" VALUES(2,20258,7,21,1);
INSERT INTO "pair_count" VALUES(2,20258,7,22,1);
INSERT INTO "pair_count" VALUES(2,20258,7,23,1);
INSERT INTO "pair_count" VALUES(2,20258,9,1,1);
INSERT INTO "pair_count" VALUES(2,20258,9,2,3);
INSERT INTO "pair_count" VALUES(2,20258,9,3,1);
INSERT INTO "pair_count" VALUES(2,20258,9,4,2);
INSERT INTO "pair_count" VALUES(2,20258,9,5,1);
INSERT INTO "pair_count" VALUES(2,20258,9,7,2);
INSERT INTO "pair_count" VALUES(2,20258,9,10,4);
INSERT INTO "pair_count" VALUES(2,20258,9,11,2);
INSERT INTO "pair_count" VALUES(2,20258,9,12,1);
INSERT INTO "pair_count" VALUES(2,20258,9,15,4);
INSERT INTO "pair_count" VALUES(2,20258,9,16,2);
INSERT INTO "pair_count" VALUES(2,20258,9,18,1);
INSERT INTO "pair_count" VALUES(2,20258,9,19,1);
INSERT INTO "pair_count" VALUES(2,20258,9,20,1);
INSERT INTO "pair_count" VALUES(2,20258,9,22,2);
INSERT INTO "pair_count" VALUES(2,20258,11,1,2);
INSERT INTO "pair_count" VALUES(2,20258,11,2,1);
INSERT INTO "pair_count" VALUES(2,20258,11,4,1);
INSERT INTO "pair_count" VALUES(2,20258,11,7,1);
INSERT INTO "pair_count" VALUES(2,20258,11,9,2);
INSERT INTO "pair_count" VALUES(2,20258,11,10,3);
INSERT INTO "pair_count" VALUES(2,20258,11,15,3);
INSERT INTO "pair_count" VALUES(2,20258,11,16,2);
INSERT INTO "pair_count" VALUES(2,20258,11,18,1);
INSERT INTO "pair_count" VALUES(2,20258,11,19,1);
INSERT INTO "pair_count" VALUES(2,20258,11,20,1);
INSERT INTO "pair_count" VALUES(2,20258,11,21,1);
INSERT INTO "pair_count" VALUES(2,20258,11,22,1);
INSERT INTO "pair_count" VALUES(2,20258,11,23,1);
INSERT INTO "pair_count" VALUES(2,20258,12,2,1);
INSERT INTO "pair_count" VALUES(2,20258,12,5,1);
INSERT INTO "pair_count" VALUES(2,20258,12,7,1);
INSERT INTO "pair_count" VALUES(2,20258,12,9,1);
INSERT INTO "pair_count" VALUES(2,20258,12,10,1);
INSERT INTO "pair_count" VALUES(2,20258,12,15,1);
INSERT INTO "pair_count" VALUES(2,20258,12,16,1);
INSERT INTO "pair_count" VALUES(2,20258,15,1,2);
INSERT INTO "pair_count" VALUES(2,20258,15,2,3);
INSERT INTO "pair_count" VALUES(2,20258,15,3,1);
INSERT INTO "pair_count" VALUES(2,20258,15,4,2);
INSERT INTO "pair_count" VALUES(2,20258,15,5,1);
INSERT INTO "pair_count" VALUES(2,20258,15,7,3);
INSERT INTO "pair_count" VALUES(2,20258,15,9,4);
INSERT INTO "pair_count" VALUES(2,20258,15,10,5);
INSERT INTO "pair_count" VALUES(2,20258,15,11,3);
INSERT INTO "pair_count" VALUES(2,20258,15,12,1);
INSERT INTO "pair_count" VALUES(2,20258,15,16,3);
INSERT INTO "pair_count" VALUES(2,20258,15,18,1);
INSERT INTO "pair_count" VALUES(2,20258,15,19,1);
INSERT INTO "pair_count" VALUES(2,20258,15,20,1);
INSERT INTO "pair_count" VALUES(2,20258,15,21,1);
INSERT INTO "pair_count" VALUES(2,20258,15,22,2);
INSERT INTO "pair_count" VALUES(2,20258,15,23,1);
INSERT INTO "pair_count" VALUES(2,20258,16,1,2);
INSERT INTO "pair_count" VALUES(2,20258,16,2,1);
INSERT INTO "pair_count" VALUES(2,20258,16,5,1);
INSERT INTO "pair_count" VALUES(2,20258,16,7,2);
INSERT INTO "pair_count" VALUES(2,20258,16,9,2);
INSERT INTO "pair_count" VALUES(2,20258,16,10,3);
INSERT INTO "pair_count" VALUES(2,20258,16,11,2);
INSERT INTO "pair_count" VALUES(2,20258,16,12,1);
INSERT INTO "pair_count" VALUES(2,20258,16,15,3);
INSERT INTO "pair_count" VALUES(2,20258,16,18,1);
INSERT INTO "pair_count" VALUES(2,20258,16,19,1);
INSERT INTO "pair_count" VALUES(2,20258,16,21,1);
INSERT INTO "pair_count" VALUES(2,20258,16,23,1);
INSERT INTO "pair_count" VALUES(2,20258,18,1,1);
INSERT INTO "pair_count" VALUES(2,20258,18,9,1);
INSERT INTO "pair_count" VALUES(2,20258,18,10,1);
INSERT INTO "pair_count" VALUES(2,20258,18,11,1);
INSERT INTO "pair_count" VALUES(2,20258,18,15,1);
INSERT INTO "pair_count" VALUES(2,20258,18,16,1);
INSERT INTO "pair_count" VALUES(2,20258,18,19,1);
INSERT INTO "pair_count" VALUES(2,20258,19,1,1);
INSERT INTO "pair_count" VALUES(2,20258,19,9,1);
INSERT INTO "pair_count" VALUES(2,20258,19,10,1);
INSERT INTO "pair_count" VALUES(2,20258,19,11,1);
INSERT INTO "pair_count" VALUES(2,20258,19,15,1);
INSERT INTO "pair_count" VALUES(2,20258,19,16,1);
INSERT INTO "pair_count" VALUES(2,20258,19,18,1);
INSERT INTO "pair_count" VALUES(2,20258,20,2,1);
INSERT INTO "pair_count" VALUES(2,20258,20,4,1);
INSERT INTO "pair_count" VALUES(2,20258,20,9,1);
INSERT INTO "pair_count" VALUES(2,20258,20,10,1);
INSERT INTO "pair_count" VALUES(2,20258,20,11,1);
INSERT INTO "pair_count" VALUES(2,20258,20,15,1);
INSERT INTO "pair_count" VALUES(2,20258,20,22,1);
INSERT INTO "pair_count" VALUES(2,20258,21,1,1);
INSERT INTO "pair_count" VALUES(2,20258,21,7,1);
INSERT INTO "pair_count" VALUES(2,20258,21,10,1);
INSERT INTO "pair_count" VALUES(2,20258,21,11,1);
INSERT INTO "pair_count" VALUES(2,20258,21,15,1);
INSERT INTO "pair_count" VALUES(2,20258,21,16,1);
INSERT INTO "pair_count" VALUES(2,20258,21,23,1);
INSERT INTO "pair_count" VALUES(2,20258,22,2,2);
INSERT INTO "pair_count" VALUES(2,20258,22,3,1);
INSERT INTO "pair_count" VALUES(2,20258,22,4,2);
INSERT INTO "pair_count" VALUES(2,20258,22,7,1);
INSERT INTO "pair_count" VALUES(2,20258,22,9,2);
INSERT INTO "pair_count" VALUES(2,20258,22,10,2);
INSERT INTO "pair_count" VALUES(2,20258,22,11,1);
INSERT INTO "pair_count" VALUES(2,20258,22,15,2);
INSERT INTO "pair_count" VALUES(2,20258,22,20,1);
INSERT INTO "pair_count" VALUES(2,20258,23,1,1);
INSERT INTO "pair_count" VALUES(2,20258,23,7,1);
INSERT INTO "pair_count" VALUES(2,20258,23,10,1);
INSERT INTO "pair_count" VALUES(2,20258,23,11,1);
INSERT INTO "pair_count" VALUES(2,20258,23,15,1);
INSERT INTO "pair_count" VALUES(2,20258,23,16,1);
INSERT INTO "pair_count" VALUES(2,20258,23,21,1);
INSERT INTO "pair_count" VALUES(2,20613,1,4,1);
INSERT INTO "pair_count" VALUES(2,20613,1,8,1);
INSERT INTO "pair_count" VALUES(2,20613,1,10,1);
INSERT INTO "pair_count" VALUES(2,20613,1,11,1);
INSERT INTO "pair_count" VALUES(2,20613,1,15,1);
INSERT INTO "pair_count" VALUES(2,20613,1,17,1);
INSERT INTO "pair_count" VALUES(2,20613,1,22,1);
INSERT INTO "pair_count" VALUES(2,20613,2,4,1);
INSERT INTO "pair_count" VALUES(2,20613,2,6,1);
INSERT INTO "pair_count" VALUES(2,20613,2,7,1);
INSERT INTO "pair_count" VALUES(2,20613,2,8,1);
INSERT INTO "pair_count" VALUES(2,20613,2,9,1);
INSERT INTO "pair_count" VALUES(2,20613,2,10,4);
INSERT INTO "pair_count" VALUES(2,20613,2,11,3);
INSERT INTO "pair_count" VALUES(2,20613,2,13,1);
INSERT INTO "pair_count" VALUES(2,20613,2,14,1);
INSERT INTO "pair_count" VALUES(2,20613,2,15,4);
INSERT INTO "pair_count" VALUES(2,20613,2,16,2);
INSERT INTO "pair_count" VALUES(2,20613,2,17,1);
INSERT INTO "pair_count" VALUES(2,20613,2,18,1);
INSERT INTO "pair_count" VALUES(2,20613,2,19,1);
INSERT INTO "pair_count" VALUES(2,20613,2,20,1);
INSERT INTO "pair_count" VALUES(2,20613,2,21,1);
INSERT INTO "pair_count" VALUES(2,20613,2,22,2);
INSERT INTO "pair_count" VALUES(2,20613,2,23,1);
INSERT INTO "pair_count" VALUES(2,20613,4,1,1);
INSERT INTO "pair_count" VALUES(2,20613,4,2,1);
INSERT INTO "pair_count" VALUES(2,20613,4,8,2);
INSERT INTO "pair_count" VALUES(2,20613,4,10,2);
INSERT INTO "pair_count" VALUES(2,20613,4,11,2);
INSERT INTO "pair_count" VALUES(2,20613,4,15,2);
INSERT INTO "pair_count" VALUES(2,20613,4,17,2);
INSERT INTO "pair_count" VALUES(2,20613,4,22,2);
INSERT INTO "pair_count" VALUES(2,20613,6,2,1);
INSERT INTO "pair_count" VALUES(2,20613,6,10,1);
INSERT INTO "pair_count" VALUES(2,20613,6,13,1);
INSERT INTO "pair_count" VALUES(2,20613,6,14,1);
INSERT INTO "pair_count" VALUES(2,20613,6,15,1);
INSERT INTO "pair_count" VALUES(2,20613,6,18,1);
INSERT INTO "pair_count" VALUES(2,20613,6,22,1);
INSERT INTO "pair_count" VALUES(2,20613,7,2,1);
INSERT INTO "pair_count" VALUES(2,20613,7,9,1);
INSERT INTO "pair_count" VALUES(2,20613,7,10,1);
INSERT INTO "pair_count" VALUES(2,20613,7,11,1);
INSERT INTO "pair_count" VALUES(2,20613,7,15,1);
INSERT INTO "pair_count" VALUES(2,20613,7,16,1);
INSERT INTO "pair_count" VALUES(2,20613,7,19,1);
INSERT INTO "pair_count" VALUES(2,20613,8,1,1);
INSERT INTO "pair_count" VALUES(2,20613,8,2,1);
INSERT INTO "pair_count" VALUES(2,20613,8,4,2);
INSERT INTO "pair_count" VALUES(2,20613,8,10,2);
INSERT INTO "pair_count" VALUES(2,20613,8,11,2);
INSERT INTO "pair_count" VALUES(2,20613,8,15,2);
INSERT INTO "pair_count" VALUES(2,20613,8,17,2);
INSERT INTO "pair_count" VALUES(2,20613,8,22,2);
INSERT INTO "pair_count" VALUES(2,20613,9,2,1);
INSERT INTO "pair_count" VALUES(2,20613,9,7,1);
INSERT INTO "pair_count" VALUES(2,20613,9,10,1);
INSERT INTO "pair_count" VALUES(2,20613,9,11,1);
INSERT INTO "pair_count" VALUES(2,20613,9,15,1);
INSERT INTO "pair_count" VALUES(2,20613,9,16,1);
INSERT INTO "pair_count" VALUES(2,20613,9,19,1);
INSERT INTO "pair_count" VALUES(2,20613,11,1,1);
INSERT INTO "pair_count" VALUES(2,20613,11,2,3);
INSERT INTO "pair_count" VALUES(2,20613,11,4,2);
INSERT INTO "pair_count" VALUES(2,20613,11,7,1);
INSERT INTO "pair_count" VALUES(2,20613,11,8,2);
INSERT INTO "pair_count" VALUES(2,20613,11,9,1);
INSERT INTO "pair_count" VALUES(2,20613,11,10,4);
INSERT INTO "pair_count" VALUES(2,20613,11,15,4);
INSERT INTO "pair_count" VALUES(2,20613,11,16,2);
INSERT INTO "pair_count" VALUES(2,20613,11,17,2);
INSERT INTO "pair_count" VALUES(2,20613,11,19,1);
INSERT INTO "pair_count" VALUES(2,20613,11,20,1);
INSERT INTO "pair_count" VALUES(2,20613,11,21,1);
INSERT INTO "pair_count" VALUES(2,20613,11,22,2);
INSERT INTO "pair_count" VALUES(2,20613,11,23,1);
INSERT INTO "pair_count" VALUES(2,20613,13,2,1);
INSERT INTO "pair_count" VALUES(2,20613,13,6,1);
INSERT INTO "pair_count" VALUES(2,20613,13,10,1);
INSERT INTO "pair_count" VALUES(2,20613,13,14,1);
INSERT INTO "pair_count" VALUES(2,20613,13,15,1);
INSERT INTO "pair_count" VALUES(2,20613,13,18,1);
INSERT INTO "pair_count" VALUES(2,20613,13,22,1);
INSERT INTO "pair_count" VALUES(2,20613,14,2,1);
INSERT INTO "pair_count" VALUES(2,20613,14,6,1);
INSERT INTO "pair_count" VALUES(2,20613,14,10,1);
INSERT INTO "pair_count" VALUES(2,20613,14,13,1);
INSERT INTO "pair_count" VALUES(2,20613,14,15,1);
INSERT INTO "pair_count" VALUES(2,20613,14,18,1);
INSERT INTO "pair_count" VALUES(2,20613,14,22,1);
INSERT INTO "pair_count" VALUES(2,20613,15,1,1);
INSERT INTO "pair_count" VALUES(2,20613,15,2,4);
INSERT INTO "pair_count" VALUES(2,20613,15,4,2);
INSERT INTO "pair_count" VALUES(2,20613,15,6,1);
INSERT INTO "pair_count" VALUES(2,20613,15,7,1);
INSERT INTO "pair_count" VALUES(2,20613,15,8,2);
INSERT INTO "pair_count" VALUES(2,20613,15,9,1);
INSERT INTO "pair_count" VALUES(2,20613,15,10,5);
INSERT INTO "pair_count" VALUES(2,20613,15,11,4);
INSERT INTO "pair_count" VALUES(2,20613,15,13,1);
INSERT INTO "pair_count" VALUES(2,20613,15,14,1);
INSERT INTO "pair_count" VALUES(2,20613,15,16,2);
INSERT INTO "pair_count" VALUES(2,20613,15,17,2);
INSERT INTO "pair_count" VALUES(2,20613,15,18,1);
INSERT INTO "pair_count" VALUES(2,20613,15,19,1);
INSERT INTO "pair_count" VALUES(2,20613,15,20,1);
INSERT INTO "pair_count" VALUES(2,20613,15,21,1);
INSERT INTO "pair_count" VALUES(2,20613,15,22,3);
INSERT INTO "pair_count" VALUES(2,20613,15,23,1);
INSERT INTO "pair_count" VALUES(2,20613,16,2,2);
INSERT INTO "pair_count" VALUES(2,20613,16,7,1);
INSERT INTO "pair_count" VALUES(2,20613,16,9,1);
INSERT INTO "pair_count" VALUES(2,20613,16,10,2);
INSERT INTO "pair_count" VALUES(2,20613,16,11,2);
INSERT INTO "pair_count" VALUES(2,20613,16,15,2);
INSERT INTO "pair_count" VALUES(2,20613,16,19,1);
INSERT INTO "pair_count" VALUES(2,20613,16,20,1);
INSERT INTO "pair_count" VALUES(2,20613,16,21,1);
INSERT INTO "pair_count" VALUES(2,20613,16,23,1);
INSERT INTO "pair_count" VALUES(2,20613,17,1,1);
INSERT INTO "pair_count" VALUES(2,20613,17,2,1);
INSERT INTO "pair_count" VALUES(2,20613,17,4,2);
INSERT INTO "pair_count" VALUES(2,20613,17,8,2);
INSERT INTO "pair_count" VALUES(2,20613,17,10,2);
INSERT INTO "pair_count" VALUES(2,20613,17,11,2);
INSERT INTO "pair_count" VALUES(2,20613,17,15,2);
INSERT INTO "pair_count" VALUES(2,20613,17,22,2);
INSERT INTO "pair_count" VALUES(2,20613,18,2,1);
INSERT INTO "pair_count" VALUES(2,20613,18,6,1);
INSERT INTO "pair_count" VALUES(2,20613,18,10,1);
INSERT INTO "pair_count" VALUES(2,20613,18,13,1);
INSERT INTO "pair_count" VALUES(2,20613,18,14,1);
INSERT INTO "pair_count" VALUES(2,20613,18,15,1);
INSERT INTO "pair_count" VALUES(2,20613,18,22,1);
INSERT INTO "pair_count" VALUES(2,20613,19,2,1);
INSERT INTO "pair_count" VALUES(2,20613,19,7,1);
INSERT INTO "pair_count" VALUES(2,20613,19,9,1);
INSERT INTO "pair_count" VALUES(2,20613,19,10,1);
INSERT INTO "pair_count" VALUES(2,20613,19,11,1);
INSERT INTO "pair_count" VALUES(2,20613,19,15,1);
INSERT INTO "pair_count" VALUES(2,20613,19,16,1);
INSERT INTO "pair_count" VALUES(2,20613,20,2,1);
INSERT INTO "pair_count" VALUES(2,20613,20,10,1);
INSERT INTO "pair_count" VALUES(2,20613,20,11,1);
INSERT INTO "pair_count" VALUES(2,20613,20,15,1);
INSERT INTO "pair_count" VALUES(2,20613,20,16,1);
INSERT INTO "pair_count" VALUES(2,20613,20,21,1);
INSERT INTO "pair_count" VALUES(2,20613,20,23,1);
INSERT INTO "pair_count" VALUES(2,20613,21,2,1);
INSERT INTO "pair_count" VALUES(2,20613,21,10,1);
INSERT INTO "pair_count" VALUES(2,20613,21,11,1);
INSERT INTO "pair_count" VALUES(2,20613,21,15,1);
INSERT INTO "pair_count" VALUES(2,20613,21,16,1);
INSERT INTO "pair_count" VALUES(2,20613,21,20,1);
INSERT INTO "pair_count" VALUES(2,20613,21,23,1);
INSERT INTO "pair_count" VALUES(2,20613,22,1,1);
INSERT INTO "pair_count" VALUES(2,20613,22,2,2);
INSERT INTO "pair_count" VALUES(2,20613,22,4,2);
INSERT INTO "pair_count" VALUES(2,20613,22,6,1);
INSERT INTO "pair_count" VALUES(2,20613,22,8,2);
INSERT INTO "pair_count" VALUES(2,20613,22,10,3);
INSERT INTO "pair_count" VALUES(2,20613,22,11,2);
INSERT INTO "pair_count" VALUES(2,20613,22,13,1);
INSERT INTO "pair_count" VALUES(2,20613,22,14,1);
INSERT INTO "pair_count" VALUES(2,20613,22,15,3);
INSERT INTO "pair_count" VALUES(2,20613,22,17,2);
INSERT INTO "pair_count" VALUES(2,20613,22,18,1);
INSERT INTO "pair_count" VALUES(2,20613,23,2,1);
INSERT INTO "pair_count" VALUES(2,20613,23,10,1);
INSERT INTO "pair_count" VALUES(2,20613,23,11,1);
INSERT INTO "pair_count" VALUES(2,20613,23,15,1);
INSERT INTO "pair_count" VALUES(2,20613,23,16,1);
INSERT INTO "pair_count" VALUES(2,20613,23,20,1);
INSERT INTO "pair_count" VALUES(2,20613,23,21,1);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,2,6);
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
INSERT INTO "sharing" VALUES(1,1,X'88AED173F64BB36E2C30C3F6A7C997080BC207C48F29315D113049D33CCC731A','Y9K7zd5EHy554LNQUw50Qw',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'4AC13E7E446FA3F50B5F81F71F43C989DFD9496E7674B0C626433CCB30341B2C');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'instagram.com');
INSERT INTO "source" VALUES(2,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(3,2,'google.com');
INSERT INTO "source" VALUES(4,2,'ig');
INSERT INTO "source" VALUES(5,2,'facebook.com');
INSERT INTO "source" VALUES(6,1,'ig-story');
INSERT INTO "source" VALUES(7,2,'card');
INSERT INTO "source" VALUES(8,1,'google.com');
INSERT INTO "source" VALUES(9,2,'window');
INSERT INTO "source" VALUES(10,1,'ig');
INSERT INTO "source" VALUES(11,1,'facebook.com');
INSERT INTO "source" VALUES(12,2,'instagram.com');
INSERT INTO "source" VALUES(13,1,'tiktok');
INSERT INTO "source" VALUES(14,1,'tiktok.com');
INSERT INTO "source" VALUES(15,1,'window');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('0E24A62BAB16',0,NULL,0);
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
  ip BLOB                        -- packed; as much of it as ip_storage allows
);
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',9,1,10,5861171888270823784,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',9,1,10,3843460624540891826,X'20010DB8390600000000000000000000');
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',7,NULL,15,1473587714166851928,X'20010DB83E1D00000000000000000000');
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',2,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000');
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',2,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000');
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',15,2,6,4326653704502583267,X'20010DB822F700000000000000000000');
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',1,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000');
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',3,14,13,8138210099040280480,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',3,14,13,9134368268329406337,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',6,2,6,4397388264923469152,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',9,1,10,6212071866559670307,X'20010DB8860F00000000000000000000');
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',6,NULL,7,8891355758128129330,X'20010DB8BBF400000000000000000000');
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',11,NULL,15,6063111424050294156,X'20010DB86FD300000000000000000000');
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',3,14,13,7249444593053361358,X'20010DB8572E00000000000000000000');
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',6,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000');
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',9,1,10,7806179412108496600,X'20010DB8DACA00000000000000000000');
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',2,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000');
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',16,1,10,1362923928692310539,X'20010DB818B700000000000000000000');
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',14,11,NULL,2298316501172608979,X'20010DB89BA600000000000000000000');
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',13,5,NULL,730841590525002355,X'20010DB819A000000000000000000000');
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',1,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000');
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',10,2,6,8370751102278607730,X'20010DB8498900000000000000000000');
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',16,1,10,1154805206687972086,X'20010DB874A400000000000000000000');
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',4,NULL,9,2211841547007335690,X'20010DB8B2B200000000000000000000');
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',9,1,10,204756708384291043,X'20010DB89B2E00000000000000000000');
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',17,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000');
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',1,3,NULL,4940002570425557646,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',9,1,10,7485891644827843990,X'20010DB8BF7D00000000000000000000');
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',8,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000');
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',13,5,NULL,4446834045127918518,X'20010DB84CF500000000000000000000');
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',12,8,NULL,2861945616537217847,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',2,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000');
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',1,3,NULL,5776020910968830725,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',12,8,NULL,6072396433029223421,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',5,8,NULL,3228122976413122929,X'20010DB88E8100000000000000000000');
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',16,12,4,4931897409986070920,X'20010DB8221100000000000000000000');
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',9,1,10,5805893688655883925,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',2,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000');
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',2,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000');
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',6,2,6,7905641832926506423,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',3,14,13,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995');
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,5587436809769281786,X'20010DB8749A9887FFD1DDC7BF06F2AD');
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,15,5752312574173977729,X'20010DB8A3AFCB0F2AAC933560A90FBF');
CREATE INDEX link_old ON link (id) WHERE has_old_visits;
CREATE INDEX link_email ON link (email) WHERE email IS NOT NULL;
CREATE INDEX management_link ON management (link);
CREATE INDEX slug_link ON slug (link);
CREATE INDEX slug_former ON slug (former_link) WHERE former_link IS NOT NULL;
CREATE INDEX slug_claim_digest ON slug_claim (digest);
CREATE INDEX creator_replaces ON creator (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX creator_link_link ON creator_link (link);
CREATE INDEX sharing_creator ON sharing (creator);
CREATE INDEX sharing_link_link ON sharing_link (link);
CREATE INDEX replacement_link ON replacement (link);
CREATE INDEX agent_new ON agent (id) WHERE device IS NULL;
CREATE INDEX visit_link_at ON visit (link, at);
CREATE INDEX link_total_many ON link_total (visits) WHERE NOT has_rollups;
CREATE INDEX api_token_link ON api_token (link) WHERE link IS NOT NULL;
CREATE INDEX act_unlogged ON act (id) WHERE NOT is_logged;
CREATE INDEX outbox_due ON outbox (due_at);
CREATE INDEX outbox_link ON outbox (link) WHERE link IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('link',4);
INSERT INTO "sqlite_sequence" VALUES('number',5);
INSERT INTO "sqlite_sequence" VALUES('email',1);
INSERT INTO "sqlite_sequence" VALUES('creator',1);
INSERT INTO "sqlite_sequence" VALUES('sharing',1);
INSERT INTO "sqlite_sequence" VALUES('outbox',1);
INSERT INTO "sqlite_sequence" VALUES('message',2);
INSERT INTO "sqlite_sequence" VALUES('act',1);
INSERT INTO "sqlite_sequence" VALUES('owner_session',1);
INSERT INTO "sqlite_sequence" VALUES('api_token',1);
INSERT INTO "sqlite_sequence" VALUES('block',1);
INSERT INTO "sqlite_sequence" VALUES('agent',18);
INSERT INTO "sqlite_sequence" VALUES('source',15);
INSERT INTO "sqlite_sequence" VALUES('dimension_value',63);
COMMIT;
