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
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'A17B835C9FF5A3FE175F98624EDF3149955F8484433292D41D66214321975388','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'AC5096EF20237EAD230BCD12CAD9CDC8DE855574A254184D3C238F32FA384618','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,28,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,35,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,37,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,48,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,50,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,56,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,58,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,63,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,28,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,35,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,48,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,50,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,56,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,58,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,60,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,63,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,38,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,43,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,45,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,50,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,53,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,56,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,57,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,58,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,36,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,42,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,45,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,50,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,56,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,57,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,58,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,63,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,36,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,42,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,45,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,50,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,56,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,57,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,58,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,25,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,33,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,38,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,49,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,50,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,56,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,57,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,58,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,24,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,29,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,38,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,44,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,50,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,56,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,58,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,59,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,29,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,38,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,44,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,50,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,56,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,58,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,59,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,25,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,31,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,49,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,50,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,56,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,57,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,58,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,63,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,27,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,28,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,35,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,48,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,50,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,56,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,58,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,63,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,38,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,43,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,45,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,52,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,53,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,56,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,58,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,57,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,31,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,36,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,45,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,50,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,56,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,57,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,58,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,63,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,28,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,35,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,48,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,50,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,56,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,57,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,58,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,63,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,28,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,35,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,38,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,48,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,50,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,56,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,58,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,62,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,36,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,38,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,47,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,50,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,51,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,56,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,57,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,58,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,26,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,36,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,38,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,43,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,45,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,50,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,56,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,58,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,25,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,31,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,32,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,49,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,50,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,56,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,58,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,63,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,28,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,30,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,35,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,38,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,48,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,50,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,56,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,58,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,28,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,57,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,36,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,43,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,45,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,46,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,50,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,55,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,56,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,61,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,28,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,35,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,39,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,48,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,50,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,56,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,58,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,63,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,36,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,40,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,43,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,45,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,56,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,61,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,26,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,34,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,36,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,41,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,46,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,50,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,54,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,56,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,36,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,42,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,45,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,50,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,56,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,58,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,62,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,26,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,34,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,36,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,41,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,46,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,50,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,54,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,56,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,36,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,41,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,50,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,56,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,58,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,61,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,63,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,28,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,35,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,37,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,48,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,50,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,56,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,58,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,63,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,36,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,37,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,25,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,31,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,49,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,50,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,56,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,57,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,58,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,63,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,11,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,14,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,16,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,18,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,19,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,22,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,23,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,1,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,2,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,7,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,13,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,14,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,19,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,22,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,2,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,16,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,17,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,19,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,20,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,21,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,22,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,1,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,2,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,4,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,5,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,16,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,17,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,22,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,1,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,12,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,14,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,18,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,19,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,22,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,23,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,18,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,22,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,23,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,2,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,4,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,5,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,11,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,14,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,16,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,22,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,8,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,9,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,10,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,16,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,17,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,18,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,22,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,23,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,3,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,6,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,15,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,18,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,20,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,22,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,19,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'country','BR');
INSERT INTO "dimension_value" VALUES(2,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(3,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(4,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(5,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(6,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(7,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(8,2,'country','AR');
INSERT INTO "dimension_value" VALUES(9,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(10,2,'','');
INSERT INTO "dimension_value" VALUES(11,2,'country','SA');
INSERT INTO "dimension_value" VALUES(12,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(13,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(14,2,'number','2');
INSERT INTO "dimension_value" VALUES(15,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(16,2,'campaign','');
INSERT INTO "dimension_value" VALUES(17,2,'number','3');
INSERT INTO "dimension_value" VALUES(18,2,'os','Android');
INSERT INTO "dimension_value" VALUES(19,2,'referrer','');
INSERT INTO "dimension_value" VALUES(20,2,'country','ID');
INSERT INTO "dimension_value" VALUES(21,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(22,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(23,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(24,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(25,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(26,1,'country','BR');
INSERT INTO "dimension_value" VALUES(27,1,'country','FR');
INSERT INTO "dimension_value" VALUES(28,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(29,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(30,1,'country','CO');
INSERT INTO "dimension_value" VALUES(31,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(32,1,'country','NG');
INSERT INTO "dimension_value" VALUES(33,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(34,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(35,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(36,1,'campaign','');
INSERT INTO "dimension_value" VALUES(37,1,'country','MA');
INSERT INTO "dimension_value" VALUES(38,1,'os','Android');
INSERT INTO "dimension_value" VALUES(39,1,'country','SA');
INSERT INTO "dimension_value" VALUES(40,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(41,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(42,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(43,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(44,1,'country','TR');
INSERT INTO "dimension_value" VALUES(45,1,'referrer','');
INSERT INTO "dimension_value" VALUES(46,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(47,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(48,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(49,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(50,1,'','');
INSERT INTO "dimension_value" VALUES(51,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(52,1,'country','ES');
INSERT INTO "dimension_value" VALUES(53,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(54,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(55,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(56,1,'number','1');
INSERT INTO "dimension_value" VALUES(57,1,'country','EG');
INSERT INTO "dimension_value" VALUES(58,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(59,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(60,1,'country','PK');
INSERT INTO "dimension_value" VALUES(61,1,'country','MX');
INSERT INTO "dimension_value" VALUES(62,1,'country','ID');
INSERT INTO "dimension_value" VALUES(63,1,'os','iOS');
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$LfdphIwTPUKDRRUXY5Q6Dg$8FBmGMV1mkX393PMZukTmDOoc1W6+CbFUkUQD1w9k1I',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',1469943706,0,0,1795348800000000,'','','','anyway','','',1,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'4FCAE54828A4F1B30CC533820CEABA7E560A34BDEBB0C684BFA13B1176D300CA','',NULL,1103354873,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$VS7hhb+qU3qgTPpFQy2mQQ$L1DHBACm59OiRwGwIF/E8SeM75ZD2wk50DkYNMzyOQc','',NULL,NULL,'',NULL,3428995857,0,0,1795348800000000,'','','','anyway','','',1,0);
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
INSERT INTO "management" VALUES(X'AD2433EB9FD4C9CBF15C34419A99661B4E4EF484149AF83A068EB51A01BAAD0E',1,NULL);
INSERT INTO "management" VALUES(X'055D0F514B0A6FE33FED709850B16C8958409A8540A1EF7E40E8286FB79ED6C1',2,NULL);
INSERT INTO "management" VALUES(X'8693DA183037C476566AB464224827665D0BE9F93EA87AC80A3850CDDEF54474',3,NULL);
INSERT INTO "management" VALUES(X'B6E8F48BE7C932F9EC24981E0C31E37DC06657FB717888D05D6991B5597C0307',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,28,1);
INSERT INTO "month_count" VALUES(1,24299,35,1);
INSERT INTO "month_count" VALUES(1,24299,37,1);
INSERT INTO "month_count" VALUES(1,24299,48,1);
INSERT INTO "month_count" VALUES(1,24299,50,1);
INSERT INTO "month_count" VALUES(1,24299,56,1);
INSERT INTO "month_count" VALUES(1,24299,58,1);
INSERT INTO "month_count" VALUES(1,24299,63,1);
INSERT INTO "month_count" VALUES(1,24300,28,1);
INSERT INTO "month_count" VALUES(1,24300,35,1);
INSERT INTO "month_count" VALUES(1,24300,48,1);
INSERT INTO "month_count" VALUES(1,24300,50,1);
INSERT INTO "month_count" VALUES(1,24300,56,1);
INSERT INTO "month_count" VALUES(1,24300,58,1);
INSERT INTO "month_count" VALUES(1,24300,60,1);
INSERT INTO "month_count" VALUES(1,24300,63,1);
INSERT INTO "month_count" VALUES(1,24301,38,1);
INSERT INTO "month_count" VALUES(1,24301,43,1);
INSERT INTO "month_count" VALUES(1,24301,45,1);
INSERT INTO "month_count" VALUES(1,24301,50,1);
INSERT INTO "month_count" VALUES(1,24301,53,1);
INSERT INTO "month_count" VALUES(1,24301,56,1);
INSERT INTO "month_count" VALUES(1,24301,57,1);
INSERT INTO "month_count" VALUES(1,24301,58,1);
INSERT INTO "month_count" VALUES(1,24302,36,1);
INSERT INTO "month_count" VALUES(1,24302,42,1);
INSERT INTO "month_count" VALUES(1,24302,45,1);
INSERT INTO "month_count" VALUES(1,24302,50,1);
INSERT INTO "month_count" VALUES(1,24302,56,1);
INSERT INTO "month_count" VALUES(1,24302,57,1);
INSERT INTO "month_count" VALUES(1,24302,58,1);
INSERT INTO "month_count" VALUES(1,24302,63,1);
INSERT INTO "month_count" VALUES(1,24303,36,1);
INSERT INTO "month_count" VALUES(1,24303,42,1);
INSERT INTO "month_count" VALUES(1,24303,45,1);
INSERT INTO "month_count" VALUES(1,24303,50,1);
INSERT INTO "month_count" VALUES(1,24303,56,1);
INSERT INTO "month_count" VALUES(1,24303,57,1);
INSERT INTO "month_count" VALUES(1,24303,58,1);
INSERT INTO "month_count" VALUES(1,24303,63,1);
INSERT INTO "month_count" VALUES(1,24304,25,1);
INSERT INTO "month_count" VALUES(1,24304,33,1);
INSERT INTO "month_count" VALUES(1,24304,38,1);
INSERT INTO "month_count" VALUES(1,24304,49,1);
INSERT INTO "month_count" VALUES(1,24304,50,1);
INSERT INTO "month_count" VALUES(1,24304,56,1);
INSERT INTO "month_count" VALUES(1,24304,57,1);
INSERT INTO "month_count" VALUES(1,24304,58,1);
INSERT INTO "month_count" VALUES(1,24306,24,1);
INSERT INTO "month_count" VALUES(1,24306,29,1);
INSERT INTO "month_count" VALUES(1,24306,38,1);
INSERT INTO "month_count" VALUES(1,24306,44,1);
INSERT INTO "month_count" VALUES(1,24306,50,1);
INSERT INTO "month_count" VALUES(1,24306,56,1);
INSERT INTO "month_count" VALUES(1,24306,58,1);
INSERT INTO "month_count" VALUES(1,24306,59,1);
INSERT INTO "month_count" VALUES(1,24307,24,1);
INSERT INTO "month_count" VALUES(1,24307,25,1);
INSERT INTO "month_count" VALUES(1,24307,29,1);
INSERT INTO "month_count" VALUES(1,24307,31,1);
INSERT INTO "month_count" VALUES(1,24307,38,1);
INSERT INTO "month_count" VALUES(1,24307,44,1);
INSERT INTO "month_count" VALUES(1,24307,49,1);
INSERT INTO "month_count" VALUES(1,24307,50,2);
INSERT INTO "month_count" VALUES(1,24307,56,2);
INSERT INTO "month_count" VALUES(1,24307,57,1);
INSERT INTO "month_count" VALUES(1,24307,58,2);
INSERT INTO "month_count" VALUES(1,24307,59,1);
INSERT INTO "month_count" VALUES(1,24307,63,1);
INSERT INTO "month_count" VALUES(1,24308,27,1);
INSERT INTO "month_count" VALUES(1,24308,28,1);
INSERT INTO "month_count" VALUES(1,24308,35,1);
INSERT INTO "month_count" VALUES(1,24308,48,1);
INSERT INTO "month_count" VALUES(1,24308,50,1);
INSERT INTO "month_count" VALUES(1,24308,56,1);
INSERT INTO "month_count" VALUES(1,24308,58,1);
INSERT INTO "month_count" VALUES(1,24308,63,1);
INSERT INTO "month_count" VALUES(1,24309,38,1);
INSERT INTO "month_count" VALUES(1,24309,43,1);
INSERT INTO "month_count" VALUES(1,24309,45,1);
INSERT INTO "month_count" VALUES(1,24309,50,1);
INSERT INTO "month_count" VALUES(1,24309,52,1);
INSERT INTO "month_count" VALUES(1,24309,53,1);
INSERT INTO "month_count" VALUES(1,24309,56,1);
INSERT INTO "month_count" VALUES(1,24309,58,1);
INSERT INTO "month_count" VALUES(1,24310,24,1);
INSERT INTO "month_count" VALUES(1,24310,29,1);
INSERT INTO "month_count" VALUES(1,24310,38,1);
INSERT INTO "month_count" VALUES(1,24310,50,1);
INSERT INTO "month_count" VALUES(1,24310,56,1);
INSERT INTO "month_count" VALUES(1,24310,57,1);
INSERT INTO "month_count" VALUES(1,24310,58,1);
INSERT INTO "month_count" VALUES(1,24310,59,1);
INSERT INTO "month_count" VALUES(1,24311,28,1);
INSERT INTO "month_count" VALUES(1,24311,31,1);
INSERT INTO "month_count" VALUES(1,24311,35,1);
INSERT INTO "month_count" VALUES(1,24311,36,1);
INSERT INTO "month_count" VALUES(1,24311,45,1);
INSERT INTO "month_count" VALUES(1,24311,48,1);
INSERT INTO "month_count" VALUES(1,24311,50,2);
INSERT INTO "month_count" VALUES(1,24311,56,2);
INSERT INTO "month_count" VALUES(1,24311,57,2);
INSERT INTO "month_count" VALUES(1,24311,58,2);
INSERT INTO "month_count" VALUES(1,24311,63,2);
INSERT INTO "month_count" VALUES(1,24312,28,1);
INSERT INTO "month_count" VALUES(1,24312,35,1);
INSERT INTO "month_count" VALUES(1,24312,38,1);
INSERT INTO "month_count" VALUES(1,24312,48,1);
INSERT INTO "month_count" VALUES(1,24312,50,1);
INSERT INTO "month_count" VALUES(1,24312,56,1);
INSERT INTO "month_count" VALUES(1,24312,58,1);
INSERT INTO "month_count" VALUES(1,24312,62,1);
INSERT INTO "month_count" VALUES(1,24313,36,1);
INSERT INTO "month_count" VALUES(1,24313,38,1);
INSERT INTO "month_count" VALUES(1,24313,47,1);
INSERT INTO "month_count" VALUES(1,24313,50,1);
INSERT INTO "month_count" VALUES(1,24313,51,1);
INSERT INTO "month_count" VALUES(1,24313,56,1);
INSERT INTO "month_count" VALUES(1,24313,57,1);
INSERT INTO "month_count" VALUES(1,24313,58,1);
INSERT INTO "month_count" VALUES(1,24314,26,1);
INSERT INTO "month_count" VALUES(1,24314,36,1);
INSERT INTO "month_count" VALUES(1,24314,38,1);
INSERT INTO "month_count" VALUES(1,24314,43,1);
INSERT INTO "month_count" VALUES(1,24314,45,1);
INSERT INTO "month_count" VALUES(1,24314,50,1);
INSERT INTO "month_count" VALUES(1,24314,56,1);
INSERT INTO "month_count" VALUES(1,24314,58,1);
INSERT INTO "month_count" VALUES(1,24315,25,1);
INSERT INTO "month_count" VALUES(1,24315,28,1);
INSERT INTO "month_count" VALUES(1,24315,30,1);
INSERT INTO "month_count" VALUES(1,24315,31,1);
INSERT INTO "month_count" VALUES(1,24315,32,1);
INSERT INTO "month_count" VALUES(1,24315,35,1);
INSERT INTO "month_count" VALUES(1,24315,38,1);
INSERT INTO "month_count" VALUES(1,24315,48,1);
INSERT INTO "month_count" VALUES(1,24315,49,1);
INSERT INTO "month_count" VALUES(1,24315,50,2);
INSERT INTO "month_count" VALUES(1,24315,56,2);
INSERT INTO "month_count" VALUES(1,24315,58,2);
INSERT INTO "month_count" VALUES(1,24315,63,1);
INSERT INTO "month_count" VALUES(1,24316,28,1);
INSERT INTO "month_count" VALUES(1,24316,35,1);
INSERT INTO "month_count" VALUES(1,24316,36,1);
INSERT INTO "month_count" VALUES(1,24316,43,1);
INSERT INTO "month_count" VALUES(1,24316,45,1);
INSERT INTO "month_count" VALUES(1,24316,46,1);
INSERT INTO "month_count" VALUES(1,24316,48,1);
INSERT INTO "month_count" VALUES(1,24316,50,2);
INSERT INTO "month_count" VALUES(1,24316,55,1);
INSERT INTO "month_count" VALUES(1,24316,56,2);
INSERT INTO "month_count" VALUES(1,24316,57,1);
INSERT INTO "month_count" VALUES(1,24316,58,1);
INSERT INTO "month_count" VALUES(1,24316,61,1);
INSERT INTO "month_count" VALUES(1,24316,63,1);
INSERT INTO "month_count" VALUES(1,24317,28,1);
INSERT INTO "month_count" VALUES(1,24317,35,1);
INSERT INTO "month_count" VALUES(1,24317,39,1);
INSERT INTO "month_count" VALUES(1,24317,48,1);
INSERT INTO "month_count" VALUES(1,24317,50,1);
INSERT INTO "month_count" VALUES(1,24317,56,1);
INSERT INTO "month_count" VALUES(1,24317,58,1);
INSERT INTO "month_count" VALUES(1,24317,63,1);
INSERT INTO "month_count" VALUES(1,24318,36,1);
INSERT INTO "month_count" VALUES(1,24318,40,1);
INSERT INTO "month_count" VALUES(1,24318,43,1);
INSERT INTO "month_count" VALUES(1,24318,45,1);
INSERT INTO "month_count" VALUES(1,24318,46,1);
INSERT INTO "month_count" VALUES(1,24318,50,1);
INSERT INTO "month_count" VALUES(1,24318,56,1);
INSERT INTO "month_count" VALUES(1,24318,61,1);
INSERT INTO "month_count" VALUES(1,24319,26,1);
INSERT INTO "month_count" VALUES(1,24319,34,1);
INSERT INTO "month_count" VALUES(1,24319,36,2);
INSERT INTO "month_count" VALUES(1,24319,41,1);
INSERT INTO "month_count" VALUES(1,24319,42,1);
INSERT INTO "month_count" VALUES(1,24319,45,1);
INSERT INTO "month_count" VALUES(1,24319,46,1);
INSERT INTO "month_count" VALUES(1,24319,50,2);
INSERT INTO "month_count" VALUES(1,24319,54,1);
INSERT INTO "month_count" VALUES(1,24319,56,2);
INSERT INTO "month_count" VALUES(1,24319,58,1);
INSERT INTO "month_count" VALUES(1,24319,62,1);
INSERT INTO "month_count" VALUES(1,24319,63,1);
INSERT INTO "month_count" VALUES(1,24320,26,1);
INSERT INTO "month_count" VALUES(1,24320,31,1);
INSERT INTO "month_count" VALUES(1,24320,34,1);
INSERT INTO "month_count" VALUES(1,24320,36,2);
INSERT INTO "month_count" VALUES(1,24320,41,2);
INSERT INTO "month_count" VALUES(1,24320,46,1);
INSERT INTO "month_count" VALUES(1,24320,50,2);
INSERT INTO "month_count" VALUES(1,24320,54,1);
INSERT INTO "month_count" VALUES(1,24320,56,2);
INSERT INTO "month_count" VALUES(1,24320,58,1);
INSERT INTO "month_count" VALUES(1,24320,61,1);
INSERT INTO "month_count" VALUES(1,24320,63,1);
INSERT INTO "month_count" VALUES(1,24321,28,1);
INSERT INTO "month_count" VALUES(1,24321,35,1);
INSERT INTO "month_count" VALUES(1,24321,36,1);
INSERT INTO "month_count" VALUES(1,24321,37,2);
INSERT INTO "month_count" VALUES(1,24321,42,1);
INSERT INTO "month_count" VALUES(1,24321,45,1);
INSERT INTO "month_count" VALUES(1,24321,48,1);
INSERT INTO "month_count" VALUES(1,24321,50,2);
INSERT INTO "month_count" VALUES(1,24321,56,2);
INSERT INTO "month_count" VALUES(1,24321,58,2);
INSERT INTO "month_count" VALUES(1,24321,63,2);
INSERT INTO "month_count" VALUES(1,24322,25,1);
INSERT INTO "month_count" VALUES(1,24322,31,1);
INSERT INTO "month_count" VALUES(1,24322,49,1);
INSERT INTO "month_count" VALUES(1,24322,50,1);
INSERT INTO "month_count" VALUES(1,24322,56,1);
INSERT INTO "month_count" VALUES(1,24322,57,1);
INSERT INTO "month_count" VALUES(1,24322,58,1);
INSERT INTO "month_count" VALUES(1,24322,63,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,11,1);
INSERT INTO "month_count" VALUES(2,24305,14,1);
INSERT INTO "month_count" VALUES(2,24305,16,1);
INSERT INTO "month_count" VALUES(2,24305,18,1);
INSERT INTO "month_count" VALUES(2,24305,19,1);
INSERT INTO "month_count" VALUES(2,24305,22,1);
INSERT INTO "month_count" VALUES(2,24305,23,1);
INSERT INTO "month_count" VALUES(2,24309,1,1);
INSERT INTO "month_count" VALUES(2,24309,2,1);
INSERT INTO "month_count" VALUES(2,24309,7,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,13,1);
INSERT INTO "month_count" VALUES(2,24309,14,1);
INSERT INTO "month_count" VALUES(2,24309,19,1);
INSERT INTO "month_count" VALUES(2,24309,22,1);
INSERT INTO "month_count" VALUES(2,24312,2,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,16,1);
INSERT INTO "month_count" VALUES(2,24312,17,1);
INSERT INTO "month_count" VALUES(2,24312,19,1);
INSERT INTO "month_count" VALUES(2,24312,20,1);
INSERT INTO "month_count" VALUES(2,24312,21,1);
INSERT INTO "month_count" VALUES(2,24312,22,1);
INSERT INTO "month_count" VALUES(2,24313,1,1);
INSERT INTO "month_count" VALUES(2,24313,2,1);
INSERT INTO "month_count" VALUES(2,24313,4,1);
INSERT INTO "month_count" VALUES(2,24313,5,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,16,1);
INSERT INTO "month_count" VALUES(2,24313,17,1);
INSERT INTO "month_count" VALUES(2,24313,22,1);
INSERT INTO "month_count" VALUES(2,24316,1,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,12,1);
INSERT INTO "month_count" VALUES(2,24316,14,1);
INSERT INTO "month_count" VALUES(2,24316,18,1);
INSERT INTO "month_count" VALUES(2,24316,19,1);
INSERT INTO "month_count" VALUES(2,24316,22,1);
INSERT INTO "month_count" VALUES(2,24316,23,1);
INSERT INTO "month_count" VALUES(2,24317,8,1);
INSERT INTO "month_count" VALUES(2,24317,9,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,14,1);
INSERT INTO "month_count" VALUES(2,24317,16,1);
INSERT INTO "month_count" VALUES(2,24317,18,1);
INSERT INTO "month_count" VALUES(2,24317,22,1);
INSERT INTO "month_count" VALUES(2,24317,23,1);
INSERT INTO "month_count" VALUES(2,24318,2,1);
INSERT INTO "month_count" VALUES(2,24318,4,1);
INSERT INTO "month_count" VALUES(2,24318,5,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,11,1);
INSERT INTO "month_count" VALUES(2,24318,14,1);
INSERT INTO "month_count" VALUES(2,24318,16,1);
INSERT INTO "month_count" VALUES(2,24318,22,1);
INSERT INTO "month_count" VALUES(2,24319,8,1);
INSERT INTO "month_count" VALUES(2,24319,9,1);
INSERT INTO "month_count" VALUES(2,24319,10,1);
INSERT INTO "month_count" VALUES(2,24319,16,1);
INSERT INTO "month_count" VALUES(2,24319,17,1);
INSERT INTO "month_count" VALUES(2,24319,18,1);
INSERT INTO "month_count" VALUES(2,24319,22,1);
INSERT INTO "month_count" VALUES(2,24319,23,1);
INSERT INTO "month_count" VALUES(2,24321,3,1);
INSERT INTO "month_count" VALUES(2,24321,6,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,15,1);
INSERT INTO "month_count" VALUES(2,24321,18,1);
INSERT INTO "month_count" VALUES(2,24321,20,1);
INSERT INTO "month_count" VALUES(2,24321,22,1);
INSERT INTO "month_count" VALUES(2,24322,1,1);
INSERT INTO "month_count" VALUES(2,24322,2,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,14,1);
INSERT INTO "month_count" VALUES(2,24322,16,1);
INSERT INTO "month_count" VALUES(2,24322,19,1);
INSERT INTO "month_count" VALUES(2,24322,21,1);
INSERT INTO "month_count" VALUES(2,24322,22,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$dyKJwLmfxjQlp/yi34xIWQ$tJHq2o1/paXIjFV39OM2y8tehaGrBEzNkNbM2kkslPg',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'D980EB781DCE1CB5DAACF167C5FDFCFF197A65EBA7CF97F0F151ACBF7553D402');
INSERT INTO "owner_recovery" VALUES(X'5964B3ED39861A55C70501CBEBE794F238BFD97D46B3608AB0AA7455426BD221');
INSERT INTO "owner_recovery" VALUES(X'875179C1FCA3FD987CAC98FEFC87E651EC6256C163FEF03A5F7EBB32C0DD591B');
INSERT INTO "owner_recovery" VALUES(X'B78C0CAD24DD6399756EA179D4CEB901CA6D12BC79BB19248F48EEFFD6CB677F');
INSERT INTO "owner_recovery" VALUES(X'A750612073428A7A993E53EB6A63B68DF0BDEB626F1A701887A518AB8C2F8439');
INSERT INTO "owner_recovery" VALUES(X'4EAFB2B773E237E9F6ACEEA164C3233B2A52872C56DDD31B4D26C08C82DA6E62');
INSERT INTO "owner_recovery" VALUES(X'511243DF0F8EC9A0160DF8C993FDC1A568BCA5628EC3BAB9CE4B29DB4C516D52');
INSERT INTO "owner_recovery" VALUES(X'7FA3269785DF8C19B15969819DFB4EEBC11F947D1EB0465B2FF90E24BAFE7FCF');
INSERT INTO "owner_recovery" VALUES(X'3776C53270426DE16E3AF9752B374CAB702F5E96587FF21814E5A0148A2AA228');
INSERT INTO "owner_recovery" VALUES(X'7A31600EB736DD146FA2EE366B62B181E07366FED8599A191576C3A6275C918D');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'55F9D49ADD57ED07218D5DBB0AF240336C5EA370A018106CE7203BF79085F7B0','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,28,35,2);
INSERT INTO "pair_count" VALUES(1,20070,28,37,1);
INSERT INTO "pair_count" VALUES(1,20070,28,48,2);
INSERT INTO "pair_count" VALUES(1,20070,28,50,2);
INSERT INTO "pair_count" VALUES(1,20070,28,56,2);
INSERT INTO "pair_count" VALUES(1,20070,28,58,2);
INSERT INTO "pair_count" VALUES(1,20070,28,60,1);
INSERT INTO "pair_count" VALUES(1,20070,28,63,2);
INSERT INTO "pair_count" VALUES(1,20070,35,28,2);
INSERT INTO "pair_count" VALUES(1,20070,35,37,1);
INSERT INTO "pair_count" VALUES(1,20070,35,48,2);
INSERT INTO "pair_count" VALUES(1,20070,35,50,2);
INSERT INTO "pair_count" VALUES(1,20070,35,56,2);
INSERT INTO "pair_count" VALUES(1,20070,35,58,2);
INSERT INTO "pair_count" VALUES(1,20070,35,60,1);
INSERT INTO "pair_count" VALUES(1,20070,35,63,2);
INSERT INTO "pair_count" VALUES(1,20070,36,42,2);
INSERT INTO "pair_count" VALUES(1,20070,36,45,2);
INSERT INTO "pair_count" VALUES(1,20070,36,50,2);
INSERT INTO "pair_count" VALUES(1,20070,36,56,2);
INSERT INTO "pair_count" VALUES(1,20070,36,57,2);
INSERT INTO "pair_count" VALUES(1,20070,36,58,2);
INSERT INTO "pair_count" VALUES(1,20070,36,63,2);
INSERT INTO "pair_count" VALUES(1,20070,37,28,1);
INSERT INTO "pair_count" VALUES(1,20070,37,35,1);
INSERT INTO "pair_count" VALUES(1,20070,37,48,1);
INSERT INTO "pair_count" VALUES(1,20070,37,50,1);
INSERT INTO "pair_count" VALUES(1,20070,37,56,1);
INSERT INTO "pair_count" VALUES(1,20070,37,58,1);
INSERT INTO "pair_count" VALUES(1,20070,37,63,1);
INSERT INTO "pair_count" VALUES(1,20070,38,43,1);
INSERT INTO "pair_count" VALUES(1,20070,38,45,1);
INSERT INTO "pair_count" VALUES(1,20070,38,50,1);
INSERT INTO "pair_count" VALUES(1,20070,38,53,1);
INSERT INTO "pair_count" VALUES(1,20070,38,56,1);
INSERT INTO "pair_count" VALUES(1,20070,38,57,1);
INSERT INTO "pair_count" VALUES(1,20070,38,58,1);
INSERT INTO "pair_count" VALUES(1,20070,42,36,2);
INSERT INTO "pair_count" VALUES(1,20070,42,45,2);
INSERT INTO "pair_count" VALUES(1,20070,42,50,2);
INSERT INTO "pair_count" VALUES(1,20070,42,56,2);
INSERT INTO "pair_count" VALUES(1,20070,42,57,2);
INSERT INTO "pair_count" VALUES(1,20070,42,58,2);
INSERT INTO "pair_count" VALUES(1,20070,42,63,2);
INSERT INTO "pair_count" VALUES(1,20070,43,38,1);
INSERT INTO "pair_count" VALUES(1,20070,43,45,1);
INSERT INTO "pair_count" VALUES(1,20070,43,50,1);
INSERT INTO "pair_count" VALUES(1,20070,43,53,1);
INSERT INTO "pair_count" VALUES(1,20070,43,56,1);
INSERT INTO "pair_count" VALUES(1,20070,43,57,1);
INSERT INTO "pair_count" VALUES(1,20070,43,58,1);
INSERT INTO "pair_count" VALUES(1,20070,45,36,2);
INSERT INTO "pair_count" VALUES(1,20070,45,38,1);
INSERT INTO "pair_count" VALUES(1,20070,45,42,2);
INSERT INTO "pair_count" VALUES(1,20070,45,43,1);
INSERT INTO "pair_count" VALUES(1,20070,45,50,3);
INSERT INTO "pair_count" VALUES(1,20070,45,53,1);
INSERT INTO "pair_count" VALUES(1,20070,45,56,3);
INSERT INTO "pair_count" VALUES(1,20070,45,57,3);
INSERT INTO "pair_count" VALUES(1,20070,45,58,3);
INSERT INTO "pair_count" VALUES(1,20070,45,63,2);
INSERT INTO "pair_count" VALUES(1,20070,48,28,2);
INSERT INTO "pair_count" VALUES(1,20070,48,35,2);
INSERT INTO "pair_count" VALUES(1,20070,48,37,1);
INSERT INTO "pair_count" VALUES(1,20070,48,50,2);
INSERT INTO "pair_count" VALUES(1,20070,48,56,2);
INSERT INTO "pair_count" VALUES(1,20070,48,58,2);
INSERT INTO "pair_count" VALUES(1,20070,48,60,1);
INSERT INTO "pair_count" VALUES(1,20070,48,63,2);
INSERT INTO "pair_count" VALUES(1,20070,53,38,1);
INSERT INTO "pair_count" VALUES(1,20070,53,43,1);
INSERT INTO "pair_count" VALUES(1,20070,53,45,1);
INSERT INTO "pair_count" VALUES(1,20070,53,50,1);
INSERT INTO "pair_count" VALUES(1,20070,53,56,1);
INSERT INTO "pair_count" VALUES(1,20070,53,57,1);
INSERT INTO "pair_count" VALUES(1,20070,53,58,1);
INSERT INTO "pair_count" VALUES(1,20070,56,28,2);
INSERT INTO "pair_count" VALUES(1,20070,56,35,2);
INSERT INTO "pair_count" VALUES(1,20070,56,36,2);
INSERT INTO "pair_count" VALUES(1,20070,56,37,1);
INSERT INTO "pair_count" VALUES(1,20070,56,38,1);
INSERT INTO "pair_count" VALUES(1,20070,56,42,2);
INSERT INTO "pair_count" VALUES(1,20070,56,43,1);
INSERT INTO "pair_count" VALUES(1,20070,56,45,3);
INSERT INTO "pair_count" VALUES(1,20070,56,48,2);
INSERT INTO "pair_count" VALUES(1,20070,56,50,5);
INSERT INTO "pair_count" VALUES(1,20070,56,53,1);
INSERT INTO "pair_count" VALUES(1,20070,56,57,3);
INSERT INTO "pair_count" VALUES(1,20070,56,58,5);
INSERT INTO "pair_count" VALUES(1,20070,56,60,1);
INSERT INTO "pair_count" VALUES(1,20070,56,63,4);
INSERT INTO "pair_count" VALUES(1,20070,57,36,2);
INSERT INTO "pair_count" VALUES(1,20070,57,38,1);
INSERT INTO "pair_count" VALUES(1,20070,57,42,2);
INSERT INTO "pair_count" VALUES(1,20070,57,43,1);
INSERT INTO "pair_count" VALUES(1,20070,57,45,3);
INSERT INTO "pair_count" VALUES(1,20070,57,50,3);
INSERT INTO "pair_count" VALUES(1,20070,57,53,1);
INSERT INTO "pair_count" VALUES(1,20070,57,56,3);
INSERT INTO "pair_count" VALUES(1,20070,57,58,3);
INSERT INTO "pair_count" VALUES(1,20070,57,63,2);
INSERT INTO "pair_count" VALUES(1,20070,58,28,2);
INSERT INTO "pair_count" VALUES(1,20070,58,35,2);
INSERT INTO "pair_count" VALUES(1,20070,58,36,2);
INSERT INTO "pair_count" VALUES(1,20070,58,37,1);
INSERT INTO "pair_count" VALUES(1,20070,58,38,1);
INSERT INTO "pair_count" VALUES(1,20070,58,42,2);
INSERT INTO "pair_count" VALUES(1,20070,58,43,1);
INSERT INTO "pair_count" VALUES(1,20070,58,45,3);
INSERT INTO "pair_count" VALUES(1,20070,58,48,2);
INSERT INTO "pair_count" VALUES(1,20070,58,50,5);
INSERT INTO "pair_count" VALUES(1,20070,58,53,1);
INSERT INTO "pair_count" VALUES(1,20070,58,56,5);
INSERT INTO "pair_count" VALUES(1,20070,58,57,3);
INSERT INTO "pair_count" VALUES(1,20070,58,60,1);
INSERT INTO "pair_count" VALUES(1,20070,58,63,4);
INSERT INTO "pair_count" VALUES(1,20070,60,28,1);
INSERT INTO "pair_count" VALUES(1,20070,60,35,1);
INSERT INTO "pair_count" VALUES(1,20070,60,48,1);
INSERT INTO "pair_count" VALUES(1,20070,60,50,1);
INSERT INTO "pair_count" VALUES(1,20070,60,56,1);
INSERT INTO "pair_count" VALUES(1,20070,60,58,1);
INSERT INTO "pair_count" VALUES(1,20070,60,63,1);
INSERT INTO "pair_count" VALUES(1,20070,63,28,2);
INSERT INTO "pair_count" VALUES(1,20070,63,35,2);
INSERT INTO "pair_count" VALUES(1,20070,63,36,2);
INSERT INTO "pair_count" VALUES(1,20070,63,37,1);
INSERT INTO "pair_count" VALUES(1,20070,63,42,2);
INSERT INTO "pair_count" VALUES(1,20070,63,45,2);
INSERT INTO "pair_count" VALUES(1,20070,63,48,2);
INSERT INTO "pair_count" VALUES(1,20070,63,50,4);
INSERT INTO "pair_count" VALUES(1,20070,63,56,4);
INSERT INTO "pair_count" VALUES(1,20070,63,57,2);
INSERT INTO "pair_count" VALUES(1,20070,63,58,4);
INSERT INTO "pair_count" VALUES(1,20070,63,60,1);
INSERT INTO "pair_count" VALUES(1,20234,24,29,2);
INSERT INTO "pair_count" VALUES(1,20234,24,38,2);
INSERT INTO "pair_count" VALUES(1,20234,24,44,2);
INSERT INTO "pair_count" VALUES(1,20234,24,50,2);
INSERT INTO "pair_count" VALUES(1,20234,24,56,2);
INSERT INTO "pair_count" VALUES(1,20234,24,58,2);
INSERT INTO "pair_count" VALUES(1,20234,24,59,2);
INSERT INTO "pair_count" VALUES(1,20234,25,31,1);
INSERT INTO "pair_count" VALUES(1,20234,25,33,1);
INSERT INTO "pair_count" VALUES(1,20234,25,38,1);
INSERT INTO "pair_count" VALUES(1,20234,25,49,2);
INSERT INTO "pair_count" VALUES(1,20234,25,50,2);
INSERT INTO "pair_count" VALUES(1,20234,25,56,2);
INSERT INTO "pair_count" VALUES(1,20234,25,57,2);
INSERT INTO "pair_count" VALUES(1,20234,25,58,2);
INSERT INTO "pair_count" VALUES(1,20234,25,63,1);
INSERT INTO "pair_count" VALUES(1,20234,27,28,1);
INSERT INTO "pair_count" VALUES(1,20234,27,35,1);
INSERT INTO "pair_count" VALUES(1,20234,27,48,1);
INSERT INTO "pair_count" VALUES(1,20234,27,50,1);
INSERT INTO "pair_count" VALUES(1,20234,27,56,1);
INSERT INTO "pair_count" VALUES(1,20234,27,58,1);
INSERT INTO "pair_count" VALUES(1,20234,27,63,1);
INSERT INTO "pair_count" VALUES(1,20234,28,27,1);
INSERT INTO "pair_count" VALUES(1,20234,28,35,1);
INSERT INTO "pair_count" VALUES(1,20234,28,48,1);
INSERT INTO "pair_count" VALUES(1,20234,28,50,1);
INSERT INTO "pair_count" VALUES(1,20234,28,56,1);
INSERT INTO "pair_count" VALUES(1,20234,28,58,1);
INSERT INTO "pair_count" VALUES(1,20234,28,63,1);
INSERT INTO "pair_count" VALUES(1,20234,29,24,2);
INSERT INTO "pair_count" VALUES(1,20234,29,38,2);
INSERT INTO "pair_count" VALUES(1,20234,29,44,2);
INSERT INTO "pair_count" VALUES(1,20234,29,50,2);
INSERT INTO "pair_count" VALUES(1,20234,29,56,2);
INSERT INTO "pair_count" VALUES(1,20234,29,58,2);
INSERT INTO "pair_count" VALUES(1,20234,29,59,2);
INSERT INTO "pair_count" VALUES(1,20234,31,25,1);
INSERT INTO "pair_count" VALUES(1,20234,31,49,1);
INSERT INTO "pair_count" VALUES(1,20234,31,50,1);
INSERT INTO "pair_count" VALUES(1,20234,31,56,1);
INSERT INTO "pair_count" VALUES(1,20234,31,57,1);
INSERT INTO "pair_count" VALUES(1,20234,31,58,1);
INSERT INTO "pair_count" VALUES(1,20234,31,63,1);
INSERT INTO "pair_count" VALUES(1,20234,33,25,1);
INSERT INTO "pair_count" VALUES(1,20234,33,38,1);
INSERT INTO "pair_count" VALUES(1,20234,33,49,1);
INSERT INTO "pair_count" VALUES(1,20234,33,50,1);
INSERT INTO "pair_count" VALUES(1,20234,33,56,1);
INSERT INTO "pair_count" VALUES(1,20234,33,57,1);
INSERT INTO "pair_count" VALUES(1,20234,33,58,1);
INSERT INTO "pair_count" VALUES(1,20234,35,27,1);
INSERT INTO "pair_count" VALUES(1,20234,35,28,1);
INSERT INTO "pair_count" VALUES(1,20234,35,48,1);
INSERT INTO "pair_count" VALUES(1,20234,35,50,1);
INSERT INTO "pair_count" VALUES(1,20234,35,56,1);
INSERT INTO "pair_count" VALUES(1,20234,35,58,1);
INSERT INTO "pair_count" VALUES(1,20234,35,63,1);
INSERT INTO "pair_count" VALUES(1,20234,38,24,2);
INSERT INTO "pair_count" VALUES(1,20234,38,25,1);
INSERT INTO "pair_count" VALUES(1,20234,38,29,2);
INSERT INTO "pair_count" VALUES(1,20234,38,33,1);
INSERT INTO "pair_count" VALUES(1,20234,38,44,2);
INSERT INTO "pair_count" VALUES(1,20234,38,49,1);
INSERT INTO "pair_count" VALUES(1,20234,38,50,3);
INSERT INTO "pair_count" VALUES(1,20234,38,56,3);
INSERT INTO "pair_count" VALUES(1,20234,38,57,1);
INSERT INTO "pair_count" VALUES(1,20234,38,58,3);
INSERT INTO "pair_count" VALUES(1,20234,38,59,2);
INSERT INTO "pair_count" VALUES(1,20234,44,24,2);
INSERT INTO "pair_count" VALUES(1,20234,44,29,2);
INSERT INTO "pair_count" VALUES(1,20234,44,38,2);
INSERT INTO "pair_count" VALUES(1,20234,44,50,2);
INSERT INTO "pair_count" VALUES(1,20234,44,56,2);
INSERT INTO "pair_count" VALUES(1,20234,44,58,2);
INSERT INTO "pair_count" VALUES(1,20234,44,59,2);
INSERT INTO "pair_count" VALUES(1,20234,48,27,1);
INSERT INTO "pair_count" VALUES(1,20234,48,28,1);
INSERT INTO "pair_count" VALUES(1,20234,48,35,1);
INSERT INTO "pair_count" VALUES(1,20234,48,50,1);
INSERT INTO "pair_count" VALUES(1,20234,48,56,1);
INSERT INTO "pair_count" VALUES(1,20234,48,58,1);
INSERT INTO "pair_count" VALUES(1,20234,48,63,1);
INSERT INTO "pair_count" VALUES(1,20234,49,25,2);
INSERT INTO "pair_count" VALUES(1,20234,49,31,1);
INSERT INTO "pair_count" VALUES(1,20234,49,33,1);
INSERT INTO "pair_count" VALUES(1,20234,49,38,1);
INSERT INTO "pair_count" VALUES(1,20234,49,50,2);
INSERT INTO "pair_count" VALUES(1,20234,49,56,2);
INSERT INTO "pair_count" VALUES(1,20234,49,57,2);
INSERT INTO "pair_count" VALUES(1,20234,49,58,2);
INSERT INTO "pair_count" VALUES(1,20234,49,63,1);
INSERT INTO "pair_count" VALUES(1,20234,56,24,2);
INSERT INTO "pair_count" VALUES(1,20234,56,25,2);
INSERT INTO "pair_count" VALUES(1,20234,56,27,1);
INSERT INTO "pair_count" VALUES(1,20234,56,28,1);
INSERT INTO "pair_count" VALUES(1,20234,56,29,2);
INSERT INTO "pair_count" VALUES(1,20234,56,31,1);
INSERT INTO "pair_count" VALUES(1,20234,56,33,1);
INSERT INTO "pair_count" VALUES(1,20234,56,35,1);
INSERT INTO "pair_count" VALUES(1,20234,56,38,3);
INSERT INTO "pair_count" VALUES(1,20234,56,44,2);
INSERT INTO "pair_count" VALUES(1,20234,56,48,1);
INSERT INTO "pair_count" VALUES(1,20234,56,49,2);
INSERT INTO "pair_count" VALUES(1,20234,56,50,5);
INSERT INTO "pair_count" VALUES(1,20234,56,57,2);
INSERT INTO "pair_count" VALUES(1,20234,56,58,5);
INSERT INTO "pair_count" VALUES(1,20234,56,59,2);
INSERT INTO "pair_count" VALUES(1,20234,56,63,2);
INSERT INTO "pair_count" VALUES(1,20234,57,25,2);
INSERT INTO "pair_count" VALUES(1,20234,57,31,1);
INSERT INTO "pair_count" VALUES(1,20234,57,33,1);
INSERT INTO "pair_count" VALUES(1,20234,57,38,1);
INSERT INTO "pair_count" VALUES(1,20234,57,49,2);
INSERT INTO "pair_count" VALUES(1,20234,57,50,2);
INSERT INTO "pair_count" VALUES(1,20234,57,56,2);
INSERT INTO "pair_count" VALUES(1,20234,57,58,2);
INSERT INTO "pair_count" VALUES(1,20234,57,63,1);
INSERT INTO "pair_count" VALUES(1,20234,58,24,2);
INSERT INTO "pair_count" VALUES(1,20234,58,25,2);
INSERT INTO "pair_count" VALUES(1,20234,58,27,1);
INSERT INTO "pair_count" VALUES(1,20234,58,28,1);
INSERT INTO "pair_count" VALUES(1,20234,58,29,2);
INSERT INTO "pair_count" VALUES(1,20234,58,31,1);
INSERT INTO "pair_count" VALUES(1,20234,58,33,1);
INSERT INTO "pair_count" VALUES(1,20234,58,35,1);
INSERT INTO "pair_count" VALUES(1,20234,58,38,3);
INSERT INTO "pair_count" VALUES(1,20234,58,44,2);
INSERT INTO "pair_count" VALUES(1,20234,58,48,1);
INSERT INTO "pair_count" VALUES(1,20234,58,49,2);
INSERT INTO "pair_count" VALUES(1,20234,58,50,5);
INSERT INTO "pair_count" VALUES(1,20234,58,56,5);
INSERT INTO "pair_count" VALUES(1,20234,58,57,2);
INSERT INTO "pair_count" VALUES(1,20234,58,59,2);
INSERT INTO "pair_count" VALUES(1,20234,58,63,2);
INSERT INTO "pair_count" VALUES(1,20234,59,24,2);
INSERT INTO "pair_count" VALUES(1,20234,59,29,2);
INSERT INTO "pair_count" VALUES(1,20234,59,38,2);
INSERT INTO "pair_count" VALUES(1,20234,59,44,2);
INSERT INTO "pair_count" VALUES(1,20234,59,50,2);
INSERT INTO "pair_count" VALUES(1,20234,59,56,2);
INSERT INTO "pair_count" VALUES(1,20234,59,58,2);
INSERT INTO "pair_count" VALUES(1,20234,63,25,1);
INSERT INTO "pair_count" VALUES(1,20234,63,27,1);
INSERT INTO "pair_count" VALUES(1,20234,63,28,1);
INSERT INTO "pair_count" VALUES(1,20234,63,31,1);
INSERT INTO "pair_count" VALUES(1,20234,63,35,1);
INSERT INTO "pair_count" VALUES(1,20234,63,48,1);
INSERT INTO "pair_count" VALUES(1,20234,63,49,1);
INSERT INTO "pair_count" VALUES(1,20234,63,50,2);
INSERT INTO "pair_count" VALUES(1,20234,63,56,2);
INSERT INTO "pair_count" VALUES(1,20234,63,57,1);
INSERT INTO "pair_count" VALUES(1,20234,63,58,2);
INSERT INTO "pair_count" VALUES(1,20392,24,29,1);
INSERT INTO "pair_count" VALUES(1,20392,24,38,1);
INSERT INTO "pair_count" VALUES(1,20392,24,50,1);
INSERT INTO "pair_count" VALUES(1,20392,24,56,1);
INSERT INTO "pair_count" VALUES(1,20392,24,57,1);
INSERT INTO "pair_count" VALUES(1,20392,24,58,1);
INSERT INTO "pair_count" VALUES(1,20392,24,59,1);
INSERT INTO "pair_count" VALUES(1,20392,28,35,2);
INSERT INTO "pair_count" VALUES(1,20392,28,38,1);
INSERT INTO "pair_count" VALUES(1,20392,28,48,2);
INSERT INTO "pair_count" VALUES(1,20392,28,50,2);
INSERT INTO "pair_count" VALUES(1,20392,28,56,2);
INSERT INTO "pair_count" VALUES(1,20392,28,57,1);
INSERT INTO "pair_count" VALUES(1,20392,28,58,2);
INSERT INTO "pair_count" VALUES(1,20392,28,62,1);
INSERT INTO "pair_count" VALUES(1,20392,28,63,1);
INSERT INTO "pair_count" VALUES(1,20392,29,24,1);
INSERT INTO "pair_count" VALUES(1,20392,29,38,1);
INSERT INTO "pair_count" VALUES(1,20392,29,50,1);
INSERT INTO "pair_count" VALUES(1,20392,29,56,1);
INSERT INTO "pair_count" VALUES(1,20392,29,57,1);
INSERT INTO "pair_count" VALUES(1,20392,29,58,1);
INSERT INTO "pair_count" VALUES(1,20392,29,59,1);
INSERT INTO "pair_count" VALUES(1,20392,31,36,1);
INSERT INTO "pair_count" VALUES(1,20392,31,45,1);
INSERT INTO "pair_count" VALUES(1,20392,31,50,1);
INSERT INTO "pair_count" VALUES(1,20392,31,56,1);
INSERT INTO "pair_count" VALUES(1,20392,31,57,1);
INSERT INTO "pair_count" VALUES(1,20392,31,58,1);
INSERT INTO "pair_count" VALUES(1,20392,31,63,1);
INSERT INTO "pair_count" VALUES(1,20392,35,28,2);
INSERT INTO "pair_count" VALUES(1,20392,35,38,1);
INSERT INTO "pair_count" VALUES(1,20392,35,48,2);
INSERT INTO "pair_count" VALUES(1,20392,35,50,2);
INSERT INTO "pair_count" VALUES(1,20392,35,56,2);
INSERT INTO "pair_count" VALUES(1,20392,35,57,1);
INSERT INTO "pair_count" VALUES(1,20392,35,58,2);
INSERT INTO "pair_count" VALUES(1,20392,35,62,1);
INSERT INTO "pair_count" VALUES(1,20392,35,63,1);
INSERT INTO "pair_count" VALUES(1,20392,36,31,1);
INSERT INTO "pair_count" VALUES(1,20392,36,45,1);
INSERT INTO "pair_count" VALUES(1,20392,36,50,1);
INSERT INTO "pair_count" VALUES(1,20392,36,56,1);
INSERT INTO "pair_count" VALUES(1,20392,36,57,1);
INSERT INTO "pair_count" VALUES(1,20392,36,58,1);
INSERT INTO "pair_count" VALUES(1,20392,36,63,1);
INSERT INTO "pair_count" VALUES(1,20392,38,24,1);
INSERT INTO "pair_count" VALUES(1,20392,38,28,1);
INSERT INTO "pair_count" VALUES(1,20392,38,29,1);
INSERT INTO "pair_count" VALUES(1,20392,38,35,1);
INSERT INTO "pair_count" VALUES(1,20392,38,43,1);
INSERT INTO "pair_count" VALUES(1,20392,38,45,1);
INSERT INTO "pair_count" VALUES(1,20392,38,48,1);
INSERT INTO "pair_count" VALUES(1,20392,38,50,3);
INSERT INTO "pair_count" VALUES(1,20392,38,52,1);
INSERT INTO "pair_count" VALUES(1,20392,38,53,1);
INSERT INTO "pair_count" VALUES(1,20392,38,56,3);
INSERT INTO "pair_count" VALUES(1,20392,38,57,1);
INSERT INTO "pair_count" VALUES(1,20392,38,58,3);
INSERT INTO "pair_count" VALUES(1,20392,38,59,1);
INSERT INTO "pair_count" VALUES(1,20392,38,62,1);
INSERT INTO "pair_count" VALUES(1,20392,43,38,1);
INSERT INTO "pair_count" VALUES(1,20392,43,45,1);
INSERT INTO "pair_count" VALUES(1,20392,43,50,1);
INSERT INTO "pair_count" VALUES(1,20392,43,52,1);
INSERT INTO "pair_count" VALUES(1,20392,43,53,1);
INSERT INTO "pair_count" VALUES(1,20392,43,56,1);
INSERT INTO "pair_count" VALUES(1,20392,43,58,1);
INSERT INTO "pair_count" VALUES(1,20392,45,31,1);
INSERT INTO "pair_count" VALUES(1,20392,45,36,1);
INSERT INTO "pair_count" VALUES(1,20392,45,38,1);
INSERT INTO "pair_count" VALUES(1,20392,45,43,1);
INSERT INTO "pair_count" VALUES(1,20392,45,50,2);
INSERT INTO "pair_count" VALUES(1,20392,45,52,1);
INSERT INTO "pair_count" VALUES(1,20392,45,53,1);
INSERT INTO "pair_count" VALUES(1,20392,45,56,2);
INSERT INTO "pair_count" VALUES(1,20392,45,57,1);
INSERT INTO "pair_count" VALUES(1,20392,45,58,2);
INSERT INTO "pair_count" VALUES(1,20392,45,63,1);
INSERT INTO "pair_count" VALUES(1,20392,48,28,2);
INSERT INTO "pair_count" VALUES(1,20392,48,35,2);
INSERT INTO "pair_count" VALUES(1,20392,48,38,1);
INSERT INTO "pair_count" VALUES(1,20392,48,50,2);
INSERT INTO "pair_count" VALUES(1,20392,48,56,2);
INSERT INTO "pair_count" VALUES(1,20392,48,57,1);
INSERT INTO "pair_count" VALUES(1,20392,48,58,2);
INSERT INTO "pair_count" VALUES(1,20392,48,62,1);
INSERT INTO "pair_count" VALUES(1,20392,48,63,1);
INSERT INTO "pair_count" VALUES(1,20392,52,38,1);
INSERT INTO "pair_count" VALUES(1,20392,52,43,1);
INSERT INTO "pair_count" VALUES(1,20392,52,45,1);
INSERT INTO "pair_count" VALUES(1,20392,52,50,1);
INSERT INTO "pair_count" VALUES(1,20392,52,53,1);
INSERT INTO "pair_count" VALUES(1,20392,52,56,1);
INSERT INTO "pair_count" VALUES(1,20392,52,58,1);
INSERT INTO "pair_count" VALUES(1,20392,53,38,1);
INSERT INTO "pair_count" VALUES(1,20392,53,43,1);
INSERT INTO "pair_count" VALUES(1,20392,53,45,1);
INSERT INTO "pair_count" VALUES(1,20392,53,50,1);
INSERT INTO "pair_count" VALUES(1,20392,53,52,1);
INSERT INTO "pair_count" VALUES(1,20392,53,56,1);
INSERT INTO "pair_count" VALUES(1,20392,53,58,1);
INSERT INTO "pair_count" VALUES(1,20392,56,24,1);
INSERT INTO "pair_count" VALUES(1,20392,56,28,2);
INSERT INTO "pair_count" VALUES(1,20392,56,29,1);
INSERT INTO "pair_count" VALUES(1,20392,56,31,1);
INSERT INTO "pair_count" VALUES(1,20392,56,35,2);
INSERT INTO "pair_count" VALUES(1,20392,56,36,1);
INSERT INTO "pair_count" VALUES(1,20392,56,38,3);
INSERT INTO "pair_count" VALUES(1,20392,56,43,1);
INSERT INTO "pair_count" VALUES(1,20392,56,45,2);
INSERT INTO "pair_count" VALUES(1,20392,56,48,2);
INSERT INTO "pair_count" VALUES(1,20392,56,50,5);
INSERT INTO "pair_count" VALUES(1,20392,56,52,1);
INSERT INTO "pair_count" VALUES(1,20392,56,53,1);
INSERT INTO "pair_count" VALUES(1,20392,56,57,3);
INSERT INTO "pair_count" VALUES(1,20392,56,58,5);
INSERT INTO "pair_count" VALUES(1,20392,56,59,1);
INSERT INTO "pair_count" VALUES(1,20392,56,62,1);
INSERT INTO "pair_count" VALUES(1,20392,56,63,2);
INSERT INTO "pair_count" VALUES(1,20392,57,24,1);
INSERT INTO "pair_count" VALUES(1,20392,57,28,1);
INSERT INTO "pair_count" VALUES(1,20392,57,29,1);
INSERT INTO "pair_count" VALUES(1,20392,57,31,1);
INSERT INTO "pair_count" VALUES(1,20392,57,35,1);
INSERT INTO "pair_count" VALUES(1,20392,57,36,1);
INSERT INTO "pair_count" VALUES(1,20392,57,38,1);
INSERT INTO "pair_count" VALUES(1,20392,57,45,1);
INSERT INTO "pair_count" VALUES(1,20392,57,48,1);
INSERT INTO "pair_count" VALUES(1,20392,57,50,3);
INSERT INTO "pair_count" VALUES(1,20392,57,56,3);
INSERT INTO "pair_count" VALUES(1,20392,57,58,3);
INSERT INTO "pair_count" VALUES(1,20392,57,59,1);
INSERT INTO "pair_count" VALUES(1,20392,57,63,2);
INSERT INTO "pair_count" VALUES(1,20392,58,24,1);
INSERT INTO "pair_count" VALUES(1,20392,58,28,2);
INSERT INTO "pair_count" VALUES(1,20392,58,29,1);
INSERT INTO "pair_count" VALUES(1,20392,58,31,1);
INSERT INTO "pair_count" VALUES(1,20392,58,35,2);
INSERT INTO "pair_count" VALUES(1,20392,58,36,1);
INSERT INTO "pair_count" VALUES(1,20392,58,38,3);
INSERT INTO "pair_count" VALUES(1,20392,58,43,1);
INSERT INTO "pair_count" VALUES(1,20392,58,45,2);
INSERT INTO "pair_count" VALUES(1,20392,58,48,2);
INSERT INTO "pair_count" VALUES(1,20392,58,50,5);
INSERT INTO "pair_count" VALUES(1,20392,58,52,1);
INSERT INTO "pair_count" VALUES(1,20392,58,53,1);
INSERT INTO "pair_count" VALUES(1,20392,58,56,5);
INSERT INTO "pair_count" VALUES(1,20392,58,57,3);
INSERT INTO "pair_count" VALUES(1,20392,58,59,1);
INSERT INTO "pair_count" VALUES(1,20392,58,62,1);
INSERT INTO "pair_count" VALUES(1,20392,58,63,2);
INSERT INTO "pair_count" VALUES(1,20392,59,24,1);
INSERT INTO "pair_count" VALUES(1,20392,59,29,1);
INSERT INTO "pair_count" VALUES(1,20392,59,38,1);
INSERT INTO "pair_count" VALUES(1,20392,59,50,1);
INSERT INTO "pair_count" VALUES(1,20392,59,56,1);
INSERT INTO "pair_count" VALUES(1,20392,59,57,1);
INSERT INTO "pair_count" VALUES(1,20392,59,58,1);
INSERT INTO "pair_count" VALUES(1,20392,62,28,1);
INSERT INTO "pair_count" VALUES(1,20392,62,35,1);
INSERT INTO "pair_count" VALUES(1,20392,62,38,1);
INSERT INTO "pair_count" VALUES(1,20392,62,48,1);
INSERT INTO "pair_count" VALUES(1,20392,62,50,1);
INSERT INTO "pair_count" VALUES(1,20392,62,56,1);
INSERT INTO "pair_count" VALUES(1,20392,62,58,1);
INSERT INTO "pair_count" VALUES(1,20392,63,28,1);
INSERT INTO "pair_count" VALUES(1,20392,63,31,1);
INSERT INTO "pair_count" VALUES(1,20392,63,35,1);
INSERT INTO "pair_count" VALUES(1,20392,63,36,1);
INSERT INTO "pair_count" VALUES(1,20392,63,45,1);
INSERT INTO "pair_count" VALUES(1,20392,63,48,1);
INSERT INTO "pair_count" VALUES(1,20392,63,50,2);
INSERT INTO "pair_count" VALUES(1,20392,63,56,2);
INSERT INTO "pair_count" VALUES(1,20392,63,57,2);
INSERT INTO "pair_count" VALUES(1,20392,63,58,2);
INSERT INTO "pair_count" VALUES(1,20495,25,31,1);
INSERT INTO "pair_count" VALUES(1,20495,25,32,1);
INSERT INTO "pair_count" VALUES(1,20495,25,49,1);
INSERT INTO "pair_count" VALUES(1,20495,25,50,1);
INSERT INTO "pair_count" VALUES(1,20495,25,56,1);
INSERT INTO "pair_count" VALUES(1,20495,25,58,1);
INSERT INTO "pair_count" VALUES(1,20495,25,63,1);
INSERT INTO "pair_count" VALUES(1,20495,26,36,1);
INSERT INTO "pair_count" VALUES(1,20495,26,38,1);
INSERT INTO "pair_count" VALUES(1,20495,26,43,1);
INSERT INTO "pair_count" VALUES(1,20495,26,45,1);
INSERT INTO "pair_count" VALUES(1,20495,26,50,1);
INSERT INTO "pair_count" VALUES(1,20495,26,56,1);
INSERT INTO "pair_count" VALUES(1,20495,26,58,1);
INSERT INTO "pair_count" VALUES(1,20495,28,30,1);
INSERT INTO "pair_count" VALUES(1,20495,28,35,2);
INSERT INTO "pair_count" VALUES(1,20495,28,38,1);
INSERT INTO "pair_count" VALUES(1,20495,28,48,2);
INSERT INTO "pair_count" VALUES(1,20495,28,50,2);
INSERT INTO "pair_count" VALUES(1,20495,28,56,2);
INSERT INTO "pair_count" VALUES(1,20495,28,57,1);
INSERT INTO "pair_count" VALUES(1,20495,28,58,2);
INSERT INTO "pair_count" VALUES(1,20495,28,63,1);
INSERT INTO "pair_count" VALUES(1,20495,30,28,1);
INSERT INTO "pair_count" VALUES(1,20495,30,35,1);
INSERT INTO "pair_count" VALUES(1,20495,30,38,1);
INSERT INTO "pair_count" VALUES(1,20495,30,48,1);
INSERT INTO "pair_count" VALUES(1,20495,30,50,1);
INSERT INTO "pair_count" VALUES(1,20495,30,56,1);
INSERT INTO "pair_count" VALUES(1,20495,30,58,1);
INSERT INTO "pair_count" VALUES(1,20495,31,25,1);
INSERT INTO "pair_count" VALUES(1,20495,31,32,1);
INSERT INTO "pair_count" VALUES(1,20495,31,49,1);
INSERT INTO "pair_count" VALUES(1,20495,31,50,1);
INSERT INTO "pair_count" VALUES(1,20495,31,56,1);
INSERT INTO "pair_count" VALUES(1,20495,31,58,1);
INSERT INTO "pair_count" VALUES(1,20495,31,63,1);
INSERT INTO "pair_count" VALUES(1,20495,32,25,1);
INSERT INTO "pair_count" VALUES(1,20495,32,31,1);
INSERT INTO "pair_count" VALUES(1,20495,32,49,1);
INSERT INTO "pair_count" VALUES(1,20495,32,50,1);
INSERT INTO "pair_count" VALUES(1,20495,32,56,1);
INSERT INTO "pair_count" VALUES(1,20495,32,58,1);
INSERT INTO "pair_count" VALUES(1,20495,32,63,1);
INSERT INTO "pair_count" VALUES(1,20495,35,28,2);
INSERT INTO "pair_count" VALUES(1,20495,35,30,1);
INSERT INTO "pair_count" VALUES(1,20495,35,38,1);
INSERT INTO "pair_count" VALUES(1,20495,35,48,2);
INSERT INTO "pair_count" VALUES(1,20495,35,50,2);
INSERT INTO "pair_count" VALUES(1,20495,35,56,2);
INSERT INTO "pair_count" VALUES(1,20495,35,57,1);
INSERT INTO "pair_count" VALUES(1,20495,35,58,2);
INSERT INTO "pair_count" VALUES(1,20495,35,63,1);
INSERT INTO "pair_count" VALUES(1,20495,36,26,1);
INSERT INTO "pair_count" VALUES(1,20495,36,38,2);
INSERT INTO "pair_count" VALUES(1,20495,36,43,1);
INSERT INTO "pair_count" VALUES(1,20495,36,45,1);
INSERT INTO "pair_count" VALUES(1,20495,36,47,1);
INSERT INTO "pair_count" VALUES(1,20495,36,50,2);
INSERT INTO "pair_count" VALUES(1,20495,36,51,1);
INSERT INTO "pair_count" VALUES(1,20495,36,56,2);
INSERT INTO "pair_count" VALUES(1,20495,36,57,1);
INSERT INTO "pair_count" VALUES(1,20495,36,58,2);
INSERT INTO "pair_count" VALUES(1,20495,38,26,1);
INSERT INTO "pair_count" VALUES(1,20495,38,28,1);
INSERT INTO "pair_count" VALUES(1,20495,38,30,1);
INSERT INTO "pair_count" VALUES(1,20495,38,35,1);
INSERT INTO "pair_count" VALUES(1,20495,38,36,2);
INSERT INTO "pair_count" VALUES(1,20495,38,43,1);
INSERT INTO "pair_count" VALUES(1,20495,38,45,1);
INSERT INTO "pair_count" VALUES(1,20495,38,47,1);
INSERT INTO "pair_count" VALUES(1,20495,38,48,1);
INSERT INTO "pair_count" VALUES(1,20495,38,50,3);
INSERT INTO "pair_count" VALUES(1,20495,38,51,1);
INSERT INTO "pair_count" VALUES(1,20495,38,56,3);
INSERT INTO "pair_count" VALUES(1,20495,38,57,1);
INSERT INTO "pair_count" VALUES(1,20495,38,58,3);
INSERT INTO "pair_count" VALUES(1,20495,43,26,1);
INSERT INTO "pair_count" VALUES(1,20495,43,36,1);
INSERT INTO "pair_count" VALUES(1,20495,43,38,1);
INSERT INTO "pair_count" VALUES(1,20495,43,45,1);
INSERT INTO "pair_count" VALUES(1,20495,43,50,1);
INSERT INTO "pair_count" VALUES(1,20495,43,56,1);
INSERT INTO "pair_count" VALUES(1,20495,43,58,1);
INSERT INTO "pair_count" VALUES(1,20495,45,26,1);
INSERT INTO "pair_count" VALUES(1,20495,45,36,1);
INSERT INTO "pair_count" VALUES(1,20495,45,38,1);
INSERT INTO "pair_count" VALUES(1,20495,45,43,1);
INSERT INTO "pair_count" VALUES(1,20495,45,50,1);
INSERT INTO "pair_count" VALUES(1,20495,45,56,1);
INSERT INTO "pair_count" VALUES(1,20495,45,58,1);
INSERT INTO "pair_count" VALUES(1,20495,47,36,1);
INSERT INTO "pair_count" VALUES(1,20495,47,38,1);
INSERT INTO "pair_count" VALUES(1,20495,47,50,1);
INSERT INTO "pair_count" VALUES(1,20495,47,51,1);
INSERT INTO "pair_count" VALUES(1,20495,47,56,1);
INSERT INTO "pair_count" VALUES(1,20495,47,57,1);
INSERT INTO "pair_count" VALUES(1,20495,47,58,1);
INSERT INTO "pair_count" VALUES(1,20495,48,28,2);
INSERT INTO "pair_count" VALUES(1,20495,48,30,1);
INSERT INTO "pair_count" VALUES(1,20495,48,35,2);
INSERT INTO "pair_count" VALUES(1,20495,48,38,1);
INSERT INTO "pair_count" VALUES(1,20495,48,50,2);
INSERT INTO "pair_count" VALUES(1,20495,48,56,2);
INSERT INTO "pair_count" VALUES(1,20495,48,57,1);
INSERT INTO "pair_count" VALUES(1,20495,48,58,2);
INSERT INTO "pair_count" VALUES(1,20495,48,63,1);
INSERT INTO "pair_count" VALUES(1,20495,49,25,1);
INSERT INTO "pair_count" VALUES(1,20495,49,31,1);
INSERT INTO "pair_count" VALUES(1,20495,49,32,1);
INSERT INTO "pair_count" VALUES(1,20495,49,50,1);
INSERT INTO "pair_count" VALUES(1,20495,49,56,1);
INSERT INTO "pair_count" VALUES(1,20495,49,58,1);
INSERT INTO "pair_count" VALUES(1,20495,49,63,1);
INSERT INTO "pair_count" VALUES(1,20495,51,36,1);
INSERT INTO "pair_count" VALUES(1,20495,51,38,1);
INSERT INTO "pair_count" VALUES(1,20495,51,47,1);
INSERT INTO "pair_count" VALUES(1,20495,51,50,1);
INSERT INTO "pair_count" VALUES(1,20495,51,56,1);
INSERT INTO "pair_count" VALUES(1,20495,51,57,1);
INSERT INTO "pair_count" VALUES(1,20495,51,58,1);
INSERT INTO "pair_count" VALUES(1,20495,56,25,1);
INSERT INTO "pair_count" VALUES(1,20495,56,26,1);
INSERT INTO "pair_count" VALUES(1,20495,56,28,2);
INSERT INTO "pair_count" VALUES(1,20495,56,30,1);
INSERT INTO "pair_count" VALUES(1,20495,56,31,1);
INSERT INTO "pair_count" VALUES(1,20495,56,32,1);
INSERT INTO "pair_count" VALUES(1,20495,56,35,2);
INSERT INTO "pair_count" VALUES(1,20495,56,36,2);
INSERT INTO "pair_count" VALUES(1,20495,56,38,3);
INSERT INTO "pair_count" VALUES(1,20495,56,43,1);
INSERT INTO "pair_count" VALUES(1,20495,56,45,1);
INSERT INTO "pair_count" VALUES(1,20495,56,47,1);
INSERT INTO "pair_count" VALUES(1,20495,56,48,2);
INSERT INTO "pair_count" VALUES(1,20495,56,49,1);
INSERT INTO "pair_count" VALUES(1,20495,56,50,5);
INSERT INTO "pair_count" VALUES(1,20495,56,51,1);
INSERT INTO "pair_count" VALUES(1,20495,56,57,2);
INSERT INTO "pair_count" VALUES(1,20495,56,58,5);
INSERT INTO "pair_count" VALUES(1,20495,56,63,2);
INSERT INTO "pair_count" VALUES(1,20495,57,28,1);
INSERT INTO "pair_count" VALUES(1,20495,57,35,1);
INSERT INTO "pair_count" VALUES(1,20495,57,36,1);
INSERT INTO "pair_count" VALUES(1,20495,57,38,1);
INSERT INTO "pair_count" VALUES(1,20495,57,47,1);
INSERT INTO "pair_count" VALUES(1,20495,57,48,1);
INSERT INTO "pair_count" VALUES(1,20495,57,50,2);
INSERT INTO "pair_count" VALUES(1,20495,57,51,1);
INSERT INTO "pair_count" VALUES(1,20495,57,56,2);
INSERT INTO "pair_count" VALUES(1,20495,57,58,2);
INSERT INTO "pair_count" VALUES(1,20495,57,63,1);
INSERT INTO "pair_count" VALUES(1,20495,58,25,1);
INSERT INTO "pair_count" VALUES(1,20495,58,26,1);
INSERT INTO "pair_count" VALUES(1,20495,58,28,2);
INSERT INTO "pair_count" VALUES(1,20495,58,30,1);
INSERT INTO "pair_count" VALUES(1,20495,58,31,1);
INSERT INTO "pair_count" VALUES(1,20495,58,32,1);
INSERT INTO "pair_count" VALUES(1,20495,58,35,2);
INSERT INTO "pair_count" VALUES(1,20495,58,36,2);
INSERT INTO "pair_count" VALUES(1,20495,58,38,3);
INSERT INTO "pair_count" VALUES(1,20495,58,43,1);
INSERT INTO "pair_count" VALUES(1,20495,58,45,1);
INSERT INTO "pair_count" VALUES(1,20495,58,47,1);
INSERT INTO "pair_count" VALUES(1,20495,58,48,2);
INSERT INTO "pair_count" VALUES(1,20495,58,49,1);
INSERT INTO "pair_count" VALUES(1,20495,58,50,5);
INSERT INTO "pair_count" VALUES(1,20495,58,51,1);
INSERT INTO "pair_count" VALUES(1,20495,58,56,5);
INSERT INTO "pair_count" VALUES(1,20495,58,57,2);
INSERT INTO "pair_count" VALUES(1,20495,58,63,2);
INSERT INTO "pair_count" VALUES(1,20495,63,25,1);
INSERT INTO "pair_count" VALUES(1,20495,63,28,1);
INSERT INTO "pair_count" VALUES(1,20495,63,31,1);
INSERT INTO "pair_count" VALUES(1,20495,63,32,1);
INSERT INTO "pair_count" VALUES(1,20495,63,35,1);
INSERT INTO "pair_count" VALUES(1,20495,63,48,1);
INSERT INTO "pair_count" VALUES(1,20495,63,49,1);
INSERT INTO "pair_count" VALUES(1,20495,63,50,2);
INSERT INTO "pair_count" VALUES(1,20495,63,56,2);
INSERT INTO "pair_count" VALUES(1,20495,63,57,1);
INSERT INTO "pair_count" VALUES(1,20495,63,58,2);
INSERT INTO "pair_count" VALUES(1,20599,26,34,1);
INSERT INTO "pair_count" VALUES(1,20599,26,36,1);
INSERT INTO "pair_count" VALUES(1,20599,26,41,1);
INSERT INTO "pair_count" VALUES(1,20599,26,46,1);
INSERT INTO "pair_count" VALUES(1,20599,26,50,1);
INSERT INTO "pair_count" VALUES(1,20599,26,54,1);
INSERT INTO "pair_count" VALUES(1,20599,26,56,1);
INSERT INTO "pair_count" VALUES(1,20599,28,35,1);
INSERT INTO "pair_count" VALUES(1,20599,28,39,1);
INSERT INTO "pair_count" VALUES(1,20599,28,48,1);
INSERT INTO "pair_count" VALUES(1,20599,28,50,1);
INSERT INTO "pair_count" VALUES(1,20599,28,56,1);
INSERT INTO "pair_count" VALUES(1,20599,28,58,1);
INSERT INTO "pair_count" VALUES(1,20599,28,63,1);
INSERT INTO "pair_count" VALUES(1,20599,34,26,1);
INSERT INTO "pair_count" VALUES(1,20599,34,36,1);
INSERT INTO "pair_count" VALUES(1,20599,34,41,1);
INSERT INTO "pair_count" VALUES(1,20599,34,46,1);
INSERT INTO "pair_count" VALUES(1,20599,34,50,1);
INSERT INTO "pair_count" VALUES(1,20599,34,54,1);
INSERT INTO "pair_count" VALUES(1,20599,34,56,1);
INSERT INTO "pair_count" VALUES(1,20599,35,28,1);
INSERT INTO "pair_count" VALUES(1,20599,35,39,1);
INSERT INTO "pair_count" VALUES(1,20599,35,48,1);
INSERT INTO "pair_count" VALUES(1,20599,35,50,1);
INSERT INTO "pair_count" VALUES(1,20599,35,56,1);
INSERT INTO "pair_count" VALUES(1,20599,35,58,1);
INSERT INTO "pair_count" VALUES(1,20599,35,63,1);
INSERT INTO "pair_count" VALUES(1,20599,36,26,1);
INSERT INTO "pair_count" VALUES(1,20599,36,34,1);
INSERT INTO "pair_count" VALUES(1,20599,36,40,1);
INSERT INTO "pair_count" VALUES(1,20599,36,41,1);
INSERT INTO "pair_count" VALUES(1,20599,36,42,1);
INSERT INTO "pair_count" VALUES(1,20599,36,43,2);
INSERT INTO "pair_count" VALUES(1,20599,36,45,3);
INSERT INTO "pair_count" VALUES(1,20599,36,46,3);
INSERT INTO "pair_count" VALUES(1,20599,36,50,4);
INSERT INTO "pair_count" VALUES(1,20599,36,54,1);
INSERT INTO "pair_count" VALUES(1,20599,36,55,1);
INSERT INTO "pair_count" VALUES(1,20599,36,56,4);
INSERT INTO "pair_count" VALUES(1,20599,36,58,1);
INSERT INTO "pair_count" VALUES(1,20599,36,61,2);
INSERT INTO "pair_count" VALUES(1,20599,36,62,1);
INSERT INTO "pair_count" VALUES(1,20599,36,63,1);
INSERT INTO "pair_count" VALUES(1,20599,39,28,1);
INSERT INTO "pair_count" VALUES(1,20599,39,35,1);
INSERT INTO "pair_count" VALUES(1,20599,39,48,1);
INSERT INTO "pair_count" VALUES(1,20599,39,50,1);
INSERT INTO "pair_count" VALUES(1,20599,39,56,1);
INSERT INTO "pair_count" VALUES(1,20599,39,58,1);
INSERT INTO "pair_count" VALUES(1,20599,39,63,1);
INSERT INTO "pair_count" VALUES(1,20599,40,36,1);
INSERT INTO "pair_count" VALUES(1,20599,40,43,1);
INSERT INTO "pair_count" VALUES(1,20599,40,45,1);
INSERT INTO "pair_count" VALUES(1,20599,40,46,1);
INSERT INTO "pair_count" VALUES(1,20599,40,50,1);
INSERT INTO "pair_count" VALUES(1,20599,40,56,1);
INSERT INTO "pair_count" VALUES(1,20599,40,61,1);
INSERT INTO "pair_count" VALUES(1,20599,41,26,1);
INSERT INTO "pair_count" VALUES(1,20599,41,34,1);
INSERT INTO "pair_count" VALUES(1,20599,41,36,1);
INSERT INTO "pair_count" VALUES(1,20599,41,46,1);
INSERT INTO "pair_count" VALUES(1,20599,41,50,1);
INSERT INTO "pair_count" VALUES(1,20599,41,54,1);
INSERT INTO "pair_count" VALUES(1,20599,41,56,1);
INSERT INTO "pair_count" VALUES(1,20599,42,36,1);
INSERT INTO "pair_count" VALUES(1,20599,42,45,1);
INSERT INTO "pair_count" VALUES(1,20599,42,50,1);
INSERT INTO "pair_count" VALUES(1,20599,42,56,1);
INSERT INTO "pair_count" VALUES(1,20599,42,58,1);
INSERT INTO "pair_count" VALUES(1,20599,42,62,1);
INSERT INTO "pair_count" VALUES(1,20599,42,63,1);
INSERT INTO "pair_count" VALUES(1,20599,43,36,2);
INSERT INTO "pair_count" VALUES(1,20599,43,40,1);
INSERT INTO "pair_count" VALUES(1,20599,43,45,2);
INSERT INTO "pair_count" VALUES(1,20599,43,46,2);
INSERT INTO "pair_count" VALUES(1,20599,43,50,2);
INSERT INTO "pair_count" VALUES(1,20599,43,55,1);
INSERT INTO "pair_count" VALUES(1,20599,43,56,2);
INSERT INTO "pair_count" VALUES(1,20599,43,61,2);
INSERT INTO "pair_count" VALUES(1,20599,45,36,3);
INSERT INTO "pair_count" VALUES(1,20599,45,40,1);
INSERT INTO "pair_count" VALUES(1,20599,45,42,1);
INSERT INTO "pair_count" VALUES(1,20599,45,43,2);
INSERT INTO "pair_count" VALUES(1,20599,45,46,2);
INSERT INTO "pair_count" VALUES(1,20599,45,50,3);
INSERT INTO "pair_count" VALUES(1,20599,45,55,1);
INSERT INTO "pair_count" VALUES(1,20599,45,56,3);
INSERT INTO "pair_count" VALUES(1,20599,45,58,1);
INSERT INTO "pair_count" VALUES(1,20599,45,61,2);
INSERT INTO "pair_count" VALUES(1,20599,45,62,1);
INSERT INTO "pair_count" VALUES(1,20599,45,63,1);
INSERT INTO "pair_count" VALUES(1,20599,46,26,1);
INSERT INTO "pair_count" VALUES(1,20599,46,34,1);
INSERT INTO "pair_count" VALUES(1,20599,46,36,3);
INSERT INTO "pair_count" VALUES(1,20599,46,40,1);
INSERT INTO "pair_count" VALUES(1,20599,46,41,1);
INSERT INTO "pair_count" VALUES(1,20599,46,43,2);
INSERT INTO "pair_count" VALUES(1,20599,46,45,2);
INSERT INTO "pair_count" VALUES(1,20599,46,50,3);
INSERT INTO "pair_count" VALUES(1,20599,46,54,1);
INSERT INTO "pair_count" VALUES(1,20599,46,55,1);
INSERT INTO "pair_count" VALUES(1,20599,46,56,3);
INSERT INTO "pair_count" VALUES(1,20599,46,61,2);
INSERT INTO "pair_count" VALUES(1,20599,48,28,1);
INSERT INTO "pair_count" VALUES(1,20599,48,35,1);
INSERT INTO "pair_count" VALUES(1,20599,48,39,1);
INSERT INTO "pair_count" VALUES(1,20599,48,50,1);
INSERT INTO "pair_count" VALUES(1,20599,48,56,1);
INSERT INTO "pair_count" VALUES(1,20599,48,58,1);
INSERT INTO "pair_count" VALUES(1,20599,48,63,1);
INSERT INTO "pair_count" VALUES(1,20599,54,26,1);
INSERT INTO "pair_count" VALUES(1,20599,54,34,1);
INSERT INTO "pair_count" VALUES(1,20599,54,36,1);
INSERT INTO "pair_count" VALUES(1,20599,54,41,1);
INSERT INTO "pair_count" VALUES(1,20599,54,46,1);
INSERT INTO "pair_count" VALUES(1,20599,54,50,1);
INSERT INTO "pair_count" VALUES(1,20599,54,56,1);
INSERT INTO "pair_count" VALUES(1,20599,55,36,1);
INSERT INTO "pair_count" VALUES(1,20599,55,43,1);
INSERT INTO "pair_count" VALUES(1,20599,55,45,1);
INSERT INTO "pair_count" VALUES(1,20599,55,46,1);
INSERT INTO "pair_count" VALUES(1,20599,55,50,1);
INSERT INTO "pair_count" VALUES(1,20599,55,56,1);
INSERT INTO "pair_count" VALUES(1,20599,55,61,1);
INSERT INTO "pair_count" VALUES(1,20599,56,26,1);
INSERT INTO "pair_count" VALUES(1,20599,56,28,1);
INSERT INTO "pair_count" VALUES(1,20599,56,34,1);
INSERT INTO "pair_count" VALUES(1,20599,56,35,1);
INSERT INTO "pair_count" VALUES(1,20599,56,36,4);
INSERT INTO "pair_count" VALUES(1,20599,56,39,1);
INSERT INTO "pair_count" VALUES(1,20599,56,40,1);
INSERT INTO "pair_count" VALUES(1,20599,56,41,1);
INSERT INTO "pair_count" VALUES(1,20599,56,42,1);
INSERT INTO "pair_count" VALUES(1,20599,56,43,2);
INSERT INTO "pair_count" VALUES(1,20599,56,45,3);
INSERT INTO "pair_count" VALUES(1,20599,56,46,3);
INSERT INTO "pair_count" VALUES(1,20599,56,48,1);
INSERT INTO "pair_count" VALUES(1,20599,56,50,5);
INSERT INTO "pair_count" VALUES(1,20599,56,54,1);
INSERT INTO "pair_count" VALUES(1,20599,56,55,1);
INSERT INTO "pair_count" VALUES(1,20599,56,58,2);
INSERT INTO "pair_count" VALUES(1,20599,56,61,2);
INSERT INTO "pair_count" VALUES(1,20599,56,62,1);
INSERT INTO "pair_count" VALUES(1,20599,56,63,2);
INSERT INTO "pair_count" VALUES(1,20599,58,28,1);
INSERT INTO "pair_count" VALUES(1,20599,58,35,1);
INSERT INTO "pair_count" VALUES(1,20599,58,36,1);
INSERT INTO "pair_count" VALUES(1,20599,58,39,1);
INSERT INTO "pair_count" VALUES(1,20599,58,42,1);
INSERT INTO "pair_count" VALUES(1,20599,58,45,1);
INSERT INTO "pair_count" VALUES(1,20599,58,48,1);
INSERT INTO "pair_count" VALUES(1,20599,58,50,2);
INSERT INTO "pair_count" VALUES(1,20599,58,56,2);
INSERT INTO "pair_count" VALUES(1,20599,58,62,1);
INSERT INTO "pair_count" VALUES(1,20599,58,63,2);
INSERT INTO "pair_count" VALUES(1,20599,61,36,2);
INSERT INTO "pair_count" VALUES(1,20599,61,40,1);
INSERT INTO "pair_count" VALUES(1,20599,61,43,2);
INSERT INTO "pair_count" VALUES(1,20599,61,45,2);
INSERT INTO "pair_count" VALUES(1,20599,61,46,2);
INSERT INTO "pair_count" VALUES(1,20599,61,50,2);
INSERT INTO "pair_count" VALUES(1,20599,61,55,1);
INSERT INTO "pair_count" VALUES(1,20599,61,56,2);
INSERT INTO "pair_count" VALUES(1,20599,62,36,1);
INSERT INTO "pair_count" VALUES(1,20599,62,42,1);
INSERT INTO "pair_count" VALUES(1,20599,62,45,1);
INSERT INTO "pair_count" VALUES(1,20599,62,50,1);
INSERT INTO "pair_count" VALUES(1,20599,62,56,1);
INSERT INTO "pair_count" VALUES(1,20599,62,58,1);
INSERT INTO "pair_count" VALUES(1,20599,62,63,1);
INSERT INTO "pair_count" VALUES(1,20599,63,28,1);
INSERT INTO "pair_count" VALUES(1,20599,63,35,1);
INSERT INTO "pair_count" VALUES(1,20599,63,36,1);
INSERT INTO "pair_count" VALUES(1,20599,63,39,1);
INSERT INTO "pair_count" VALUES(1,20599,63,42,1);
INSERT INTO "pair_count" VALUES(1,20599,63,45,1);
INSERT INTO "pair_count" VALUES(1,20599,63,48,1);
INSERT INTO "pair_count" VALUES(1,20599,63,50,2);
INSERT INTO "pair_count" VALUES(1,20599,63,56,2);
INSERT INTO "pair_count" VALUES(1,20599,63,58,2);
INSERT INTO "pair_count" VALUES(1,20599,63,62,1);
INSERT INTO "pair_count" VALUES(1,20703,25,31,1);
INSERT INTO "pair_count" VALUES(1,20703,25,49,1);
INSERT INTO "pair_count" VALUES(1,20703,25,50,1);
INSERT INTO "pair_count" VALUES(1,20703,25,56,1);
INSERT INTO "pair_count" VALUES(1,20703,25,57,1);
INSERT INTO "pair_count" VALUES(1,20703,25,58,1);
INSERT INTO "pair_count" VALUES(1,20703,25,63,1);
INSERT INTO "pair_count" VALUES(1,20703,26,34,1);
INSERT INTO "pair_count" VALUES(1,20703,26,36,1);
INSERT INTO "pair_count" VALUES(1,20703,26,41,1);
INSERT INTO "pair_count" VALUES(1,20703,26,46,1);
INSERT INTO "pair_count" VALUES(1,20703,26,50,1);
INSERT INTO "pair_count" VALUES(1,20703,26,54,1);
INSERT INTO "pair_count" VALUES(1,20703,26,56,1);
INSERT INTO "pair_count" VALUES(1,20703,28,35,1);
INSERT INTO "pair_count" VALUES(1,20703,28,37,1);
INSERT INTO "pair_count" VALUES(1,20703,28,48,1);
INSERT INTO "pair_count" VALUES(1,20703,28,50,1);
INSERT INTO "pair_count" VALUES(1,20703,28,56,1);
INSERT INTO "pair_count" VALUES(1,20703,28,58,1);
INSERT INTO "pair_count" VALUES(1,20703,28,63,1);
INSERT INTO "pair_count" VALUES(1,20703,31,25,1);
INSERT INTO "pair_count" VALUES(1,20703,31,36,1);
INSERT INTO "pair_count" VALUES(1,20703,31,41,1);
INSERT INTO "pair_count" VALUES(1,20703,31,49,1);
INSERT INTO "pair_count" VALUES(1,20703,31,50,2);
INSERT INTO "pair_count" VALUES(1,20703,31,56,2);
INSERT INTO "pair_count" VALUES(1,20703,31,57,1);
INSERT INTO "pair_count" VALUES(1,20703,31,58,2);
INSERT INTO "pair_count" VALUES(1,20703,31,61,1);
INSERT INTO "pair_count" VALUES(1,20703,31,63,2);
INSERT INTO "pair_count" VALUES(1,20703,34,26,1);
INSERT INTO "pair_count" VALUES(1,20703,34,36,1);
INSERT INTO "pair_count" VALUES(1,20703,34,41,1);
INSERT INTO "pair_count" VALUES(1,20703,34,46,1);
INSERT INTO "pair_count" VALUES(1,20703,34,50,1);
INSERT INTO "pair_count" VALUES(1,20703,34,54,1);
INSERT INTO "pair_count" VALUES(1,20703,34,56,1);
INSERT INTO "pair_count" VALUES(1,20703,35,28,1);
INSERT INTO "pair_count" VALUES(1,20703,35,37,1);
INSERT INTO "pair_count" VALUES(1,20703,35,48,1);
INSERT INTO "pair_count" VALUES(1,20703,35,50,1);
INSERT INTO "pair_count" VALUES(1,20703,35,56,1);
INSERT INTO "pair_count" VALUES(1,20703,35,58,1);
INSERT INTO "pair_count" VALUES(1,20703,35,63,1);
INSERT INTO "pair_count" VALUES(1,20703,36,26,1);
INSERT INTO "pair_count" VALUES(1,20703,36,31,1);
INSERT INTO "pair_count" VALUES(1,20703,36,34,1);
INSERT INTO "pair_count" VALUES(1,20703,36,37,1);
INSERT INTO "pair_count" VALUES(1,20703,36,41,2);
INSERT INTO "pair_count" VALUES(1,20703,36,42,1);
INSERT INTO "pair_count" VALUES(1,20703,36,45,1);
INSERT INTO "pair_count" VALUES(1,20703,36,46,1);
INSERT INTO "pair_count" VALUES(1,20703,36,50,3);
INSERT INTO "pair_count" VALUES(1,20703,36,54,1);
INSERT INTO "pair_count" VALUES(1,20703,36,56,3);
INSERT INTO "pair_count" VALUES(1,20703,36,58,2);
INSERT INTO "pair_count" VALUES(1,20703,36,61,1);
INSERT INTO "pair_count" VALUES(1,20703,36,63,2);
INSERT INTO "pair_count" VALUES(1,20703,37,28,1);
INSERT INTO "pair_count" VALUES(1,20703,37,35,1);
INSERT INTO "pair_count" VALUES(1,20703,37,36,1);
INSERT INTO "pair_count" VALUES(1,20703,37,42,1);
INSERT INTO "pair_count" VALUES(1,20703,37,45,1);
INSERT INTO "pair_count" VALUES(1,20703,37,48,1);
INSERT INTO "pair_count" VALUES(1,20703,37,50,2);
INSERT INTO "pair_count" VALUES(1,20703,37,56,2);
INSERT INTO "pair_count" VALUES(1,20703,37,58,2);
INSERT INTO "pair_count" VALUES(1,20703,37,63,2);
INSERT INTO "pair_count" VALUES(1,20703,41,26,1);
INSERT INTO "pair_count" VALUES(1,20703,41,31,1);
INSERT INTO "pair_count" VALUES(1,20703,41,34,1);
INSERT INTO "pair_count" VALUES(1,20703,41,36,2);
INSERT INTO "pair_count" VALUES(1,20703,41,46,1);
INSERT INTO "pair_count" VALUES(1,20703,41,50,2);
INSERT INTO "pair_count" VALUES(1,20703,41,54,1);
INSERT INTO "pair_count" VALUES(1,20703,41,56,2);
INSERT INTO "pair_count" VALUES(1,20703,41,58,1);
INSERT INTO "pair_count" VALUES(1,20703,41,61,1);
INSERT INTO "pair_count" VALUES(1,20703,41,63,1);
INSERT INTO "pair_count" VALUES(1,20703,42,36,1);
INSERT INTO "pair_count" VALUES(1,20703,42,37,1);
INSERT INTO "pair_count" VALUES(1,20703,42,45,1);
INSERT INTO "pair_count" VALUES(1,20703,42,50,1);
INSERT INTO "pair_count" VALUES(1,20703,42,56,1);
INSERT INTO "pair_count" VALUES(1,20703,42,58,1);
INSERT INTO "pair_count" VALUES(1,20703,42,63,1);
INSERT INTO "pair_count" VALUES(1,20703,45,36,1);
INSERT INTO "pair_count" VALUES(1,20703,45,37,1);
INSERT INTO "pair_count" VALUES(1,20703,45,42,1);
INSERT INTO "pair_count" VALUES(1,20703,45,50,1);
INSERT INTO "pair_count" VALUES(1,20703,45,56,1);
INSERT INTO "pair_count" VALUES(1,20703,45,58,1);
INSERT INTO "pair_count" VALUES(1,20703,45,63,1);
INSERT INTO "pair_count" VALUES(1,20703,46,26,1);
INSERT INTO "pair_count" VALUES(1,20703,46,34,1);
INSERT INTO "pair_count" VALUES(1,20703,46,36,1);
INSERT INTO "pair_count" VALUES(1,20703,46,41,1);
INSERT INTO "pair_count" VALUES(1,20703,46,50,1);
INSERT INTO "pair_count" VALUES(1,20703,46,54,1);
INSERT INTO "pair_count" VALUES(1,20703,46,56,1);
INSERT INTO "pair_count" VALUES(1,20703,48,28,1);
INSERT INTO "pair_count" VALUES(1,20703,48,35,1);
INSERT INTO "pair_count" VALUES(1,20703,48,37,1);
INSERT INTO "pair_count" VALUES(1,20703,48,50,1);
INSERT INTO "pair_count" VALUES(1,20703,48,56,1);
INSERT INTO "pair_count" VALUES(1,20703,48,58,1);
INSERT INTO "pair_count" VALUES(1,20703,48,63,1);
INSERT INTO "pair_count" VALUES(1,20703,49,25,1);
INSERT INTO "pair_count" VALUES(1,20703,49,31,1);
INSERT INTO "pair_count" VALUES(1,20703,49,50,1);
INSERT INTO "pair_count" VALUES(1,20703,49,56,1);
INSERT INTO "pair_count" VALUES(1,20703,49,57,1);
INSERT INTO "pair_count" VALUES(1,20703,49,58,1);
INSERT INTO "pair_count" VALUES(1,20703,49,63,1);
INSERT INTO "pair_count" VALUES(1,20703,54,26,1);
INSERT INTO "pair_count" VALUES(1,20703,54,34,1);
INSERT INTO "pair_count" VALUES(1,20703,54,36,1);
INSERT INTO "pair_count" VALUES(1,20703,54,41,1);
INSERT INTO "pair_count" VALUES(1,20703,54,46,1);
INSERT INTO "pair_count" VALUES(1,20703,54,50,1);
INSERT INTO "pair_count" VALUES(1,20703,54,56,1);
INSERT INTO "pair_count" VALUES(1,20703,56,25,1);
INSERT INTO "pair_count" VALUES(1,20703,56,26,1);
INSERT INTO "pair_count" VALUES(1,20703,56,28,1);
INSERT INTO "pair_count" VALUES(1,20703,56,31,2);
INSERT INTO "pair_count" VALUES(1,20703,56,34,1);
INSERT INTO "pair_count" VALUES(1,20703,56,35,1);
INSERT INTO "pair_count" VALUES(1,20703,56,36,3);
INSERT INTO "pair_count" VALUES(1,20703,56,37,2);
INSERT INTO "pair_count" VALUES(1,20703,56,41,2);
INSERT INTO "pair_count" VALUES(1,20703,56,42,1);
INSERT INTO "pair_count" VALUES(1,20703,56,45,1);
INSERT INTO "pair_count" VALUES(1,20703,56,46,1);
INSERT INTO "pair_count" VALUES(1,20703,56,48,1);
INSERT INTO "pair_count" VALUES(1,20703,56,49,1);
INSERT INTO "pair_count" VALUES(1,20703,56,50,5);
INSERT INTO "pair_count" VALUES(1,20703,56,54,1);
INSERT INTO "pair_count" VALUES(1,20703,56,57,1);
INSERT INTO "pair_count" VALUES(1,20703,56,58,4);
INSERT INTO "pair_count" VALUES(1,20703,56,61,1);
INSERT INTO "pair_count" VALUES(1,20703,56,63,4);
INSERT INTO "pair_count" VALUES(1,20703,57,25,1);
INSERT INTO "pair_count" VALUES(1,20703,57,31,1);
INSERT INTO "pair_count" VALUES(1,20703,57,49,1);
INSERT INTO "pair_count" VALUES(1,20703,57,50,1);
INSERT INTO "pair_count" VALUES(1,20703,57,56,1);
INSERT INTO "pair_count" VALUES(1,20703,57,58,1);
INSERT INTO "pair_count" VALUES(1,20703,57,63,1);
INSERT INTO "pair_count" VALUES(1,20703,58,25,1);
INSERT INTO "pair_count" VALUES(1,20703,58,28,1);
INSERT INTO "pair_count" VALUES(1,20703,58,31,2);
INSERT INTO "pair_count" VALUES(1,20703,58,35,1);
INSERT INTO "pair_count" VALUES(1,20703,58,36,2);
INSERT INTO "pair_count" VALUES(1,20703,58,37,2);
INSERT INTO "pair_count" VALUES(1,20703,58,41,1);
INSERT INTO "pair_count" VALUES(1,20703,58,42,1);
INSERT INTO "pair_count" VALUES(1,20703,58,45,1);
INSERT INTO "pair_count" VALUES(1,20703,58,48,1);
INSERT INTO "pair_count" VALUES(1,20703,58,49,1);
INSERT INTO "pair_count" VALUES(1,20703,58,50,4);
INSERT INTO "pair_count" VALUES(1,20703,58,56,4);
INSERT INTO "pair_count" VALUES(1,20703,58,57,1);
INSERT INTO "pair_count" VALUES(1,20703,58,61,1);
INSERT INTO "pair_count" VALUES(1,20703,58,63,4);
INSERT INTO "pair_count" VALUES(1,20703,61,31,1);
INSERT INTO "pair_count" VALUES(1,20703,61,36,1);
INSERT INTO "pair_count" VALUES(1,20703,61,41,1);
INSERT INTO "pair_count" VALUES(1,20703,61,50,1);
INSERT INTO "pair_count" VALUES(1,20703,61,56,1);
INSERT INTO "pair_count" VALUES(1,20703,61,58,1);
INSERT INTO "pair_count" VALUES(1,20703,61,63,1);
INSERT INTO "pair_count" VALUES(1,20703,63,25,1);
INSERT INTO "pair_count" VALUES(1,20703,63,28,1);
INSERT INTO "pair_count" VALUES(1,20703,63,31,2);
INSERT INTO "pair_count" VALUES(1,20703,63,35,1);
INSERT INTO "pair_count" VALUES(1,20703,63,36,2);
INSERT INTO "pair_count" VALUES(1,20703,63,37,2);
INSERT INTO "pair_count" VALUES(1,20703,63,41,1);
INSERT INTO "pair_count" VALUES(1,20703,63,42,1);
INSERT INTO "pair_count" VALUES(1,20703,63,45,1);
INSERT INTO "pair_count" VALUES(1,20703,63,48,1);
INSERT INTO "pair_count" VALUES(1,20703,63,49,1);
INSERT INTO "pair_count" VALUES(1,20703,63,50,4);
INSERT INTO "pair_count" VALUES(1,20703,63,56,4);
INSERT INTO "pair_count" VALUES(1,20703,63,57,1);
INSERT INTO "pair_count" VALUES(1,20703,63,58,4);
INSERT INTO "pair_count" VALUES(1,20703,63,61,1);
INSERT INTO "pair_count" VALUES(2,20258,1,2,2);
INSERT INTO "pair_count" VALUES(2,20258,1,4,1);
INSERT INTO "pair_count" VALUES(2,20258,1,5,1);
INSERT INTO "pair_count" VALUES(2,20258,1,7,1);
INSERT INTO "pair_count" VALUES(2,20258,1,10,3);
INSERT INTO "pair_count" VALUES(2,20258,1,12,1);
INSERT INTO "pair_count" VALUES(2,20258,1,13,1);
INSERT INTO "pair_count" VALUES(2,20258,1,14,2);
INSERT INTO "pair_count" VALUES(2,20258,1,16,1);
INSERT INTO "pair_count" VALUES(2,20258,1,17,1);
INSERT INTO "pair_count" VALUES(2,20258,1,18,1);
INSERT INTO "pair_count" VALUES(2,20258,1,19,2);
INSERT INTO "pair_count" VALUES(2,20258,1,22,3);
INSERT INTO "pair_count" VALUES(2,20258,1,23,1);
INSERT INTO "pair_count" VALUES(2,20258,2,1,2);
INSERT INTO "pair_count" VALUES(2,20258,2,4,1);
INSERT INTO "pair_count" VALUES(2,20258,2,5,1);
INSERT INTO "pair_count" VALUES(2,20258,2,7,1);
INSERT INTO "pair_count" VALUES(2,20258,2,10,3);
INSERT INTO "pair_count" VALUES(2,20258,2,13,1);
INSERT INTO "pair_count" VALUES(2,20258,2,14,1);
INSERT INTO "pair_count" VALUES(2,20258,2,16,2);
INSERT INTO "pair_count" VALUES(2,20258,2,17,2);
INSERT INTO "pair_count" VALUES(2,20258,2,19,2);
INSERT INTO "pair_count" VALUES(2,20258,2,20,1);
INSERT INTO "pair_count" VALUES(2,20258,2,21,1);
INSERT INTO "pair_count" VALUES(2,20258,2,22,3);
INSERT INTO "pair_count" VALUES(2,20258,4,1,1);
INSERT INTO "pair_count" VALUES(2,20258,4,2,1);
INSERT INTO "pair_count" VALUES(2,20258,4,5,1);
INSERT INTO "pair_count" VALUES(2,20258,4,10,1);
INSERT INTO "pair_count" VALUES(2,20258,4,16,1);
INSERT INTO "pair_count" VALUES(2,20258,4,17,1);
INSERT INTO "pair_count" VALUES(2,20258,4,22,1);
INSERT INTO "pair_count" VALUES(2,20258,5,1,1);
INSERT INTO "pair_count" VALUES(2,20258,5,2,1);
INSERT INTO "pair_count" VALUES(2,20258,5,4,1);
INSERT INTO "pair_count" VALUES(2,20258,5,10,1);
INSERT INTO "pair_count" VALUES(2,20258,5,16,1);
INSERT INTO "pair_count" VALUES(2,20258,5,17,1);
INSERT INTO "pair_count" VALUES(2,20258,5,22,1);
INSERT INTO "pair_count" VALUES(2,20258,7,1,1);
INSERT INTO "pair_count" VALUES(2,20258,7,2,1);
INSERT INTO "pair_count" VALUES(2,20258,7,10,1);
INSERT INTO "pair_count" VALUES(2,20258,7,13,1);
INSERT INTO "pair_count" VALUES(2,20258,7,14,1);
INSERT INTO "pair_count" VALUES(2,20258,7,19,1);
INSERT INTO "pair_count" VALUES(2,20258,7,22,1);
INSERT INTO "pair_count" VALUES(2,20258,11,10,1);
INSERT INTO "pair_count" VALUES(2,20258,11,14,1);
INSERT INTO "pair_count" VALUES(2,20258,11,16,1);
INSERT INTO "pair_count" VALUES(2,20258,11,18,1);
INSERT INTO "pair_count" VALUES(2,20258,11,19,1);
INSERT INTO "pair_count" VALUES(2,20258,11,22,1);
INSERT INTO "pair_count" VALUES(2,20258,11,23,1);
INSERT INTO "pair_count" VALUES(2,20258,12,1,1);
INSERT INTO "pair_count" VALUES(2,20258,12,10,1);
INSERT INTO "pair_count" VALUES(2,20258,12,14,1);
INSERT INTO "pair_count" VALUES(2,20258,12,18,1);
INSERT INTO "pair_count" VALUES(2,20258,12,19,1);
INSERT INTO "pair_count" VALUES(2,20258,12,22,1);
INSERT INTO "pair_count" VALUES(2,20258,12,23,1);
INSERT INTO "pair_count" VALUES(2,20258,13,1,1);
INSERT INTO "pair_count" VALUES(2,20258,13,2,1);
INSERT INTO "pair_count" VALUES(2,20258,13,7,1);
INSERT INTO "pair_count" VALUES(2,20258,13,10,1);
INSERT INTO "pair_count" VALUES(2,20258,13,14,1);
INSERT INTO "pair_count" VALUES(2,20258,13,19,1);
INSERT INTO "pair_count" VALUES(2,20258,13,22,1);
INSERT INTO "pair_count" VALUES(2,20258,14,1,2);
INSERT INTO "pair_count" VALUES(2,20258,14,2,1);
INSERT INTO "pair_count" VALUES(2,20258,14,7,1);
INSERT INTO "pair_count" VALUES(2,20258,14,10,3);
INSERT INTO "pair_count" VALUES(2,20258,14,11,1);
INSERT INTO "pair_count" VALUES(2,20258,14,12,1);
INSERT INTO "pair_count" VALUES(2,20258,14,13,1);
INSERT INTO "pair_count" VALUES(2,20258,14,16,1);
INSERT INTO "pair_count" VALUES(2,20258,14,18,2);
INSERT INTO "pair_count" VALUES(2,20258,14,19,3);
INSERT INTO "pair_count" VALUES(2,20258,14,22,3);
INSERT INTO "pair_count" VALUES(2,20258,14,23,2);
INSERT INTO "pair_count" VALUES(2,20258,16,1,1);
INSERT INTO "pair_count" VALUES(2,20258,16,2,2);
INSERT INTO "pair_count" VALUES(2,20258,16,4,1);
INSERT INTO "pair_count" VALUES(2,20258,16,5,1);
INSERT INTO "pair_count" VALUES(2,20258,16,10,3);
INSERT INTO "pair_count" VALUES(2,20258,16,11,1);
INSERT INTO "pair_count" VALUES(2,20258,16,14,1);
INSERT INTO "pair_count" VALUES(2,20258,16,17,2);
INSERT INTO "pair_count" VALUES(2,20258,16,18,1);
INSERT INTO "pair_count" VALUES(2,20258,16,19,2);
INSERT INTO "pair_count" VALUES(2,20258,16,20,1);
INSERT INTO "pair_count" VALUES(2,20258,16,21,1);
INSERT INTO "pair_count" VALUES(2,20258,16,22,3);
INSERT INTO "pair_count" VALUES(2,20258,16,23,1);
INSERT INTO "pair_count" VALUES(2,20258,17,1,1);
INSERT INTO "pair_count" VALUES(2,20258,17,2,2);
INSERT INTO "pair_count" VALUES(2,20258,17,4,1);
INSERT INTO "pair_count" VALUES(2,20258,17,5,1);
INSERT INTO "pair_count" VALUES(2,20258,17,10,2);
INSERT INTO "pair_count" VALUES(2,20258,17,16,2);
INSERT INTO "pair_count" VALUES(2,20258,17,19,1);
INSERT INTO "pair_count" VALUES(2,20258,17,20,1);
INSERT INTO "pair_count" VALUES(2,20258,17,21,1);
INSERT INTO "pair_count" VALUES(2,20258,17,22,2);
INSERT INTO "pair_count" VALUES(2,20258,18,1,1);
INSERT INTO "pair_count" VALUES(2,20258,18,10,2);
INSERT INTO "pair_count" VALUES(2,20258,18,11,1);
INSERT INTO "pair_count" VALUES(2,20258,18,12,1);
INSERT INTO "pair_count" VALUES(2,20258,18,14,2);
INSERT INTO "pair_count" VALUES(2,20258,18,16,1);
INSERT INTO "pair_count" VALUES(2,20258,18,19,2);
INSERT INTO "pair_count" VALUES(2,20258,18,22,2);
INSERT INTO "pair_count" VALUES(2,20258,18,23,2);
INSERT INTO "pair_count" VALUES(2,20258,19,1,2);
INSERT INTO "pair_count" VALUES(2,20258,19,2,2);
INSERT INTO "pair_count" VALUES(2,20258,19,7,1);
INSERT INTO "pair_count" VALUES(2,20258,19,10,4);
INSERT INTO "pair_count" VALUES(2,20258,19,11,1);
INSERT INTO "pair_count" VALUES(2,20258,19,12,1);
INSERT INTO "pair_count" VALUES(2,20258,19,13,1);
INSERT INTO "pair_count" VALUES(2,20258,19,14,3);
INSERT INTO "pair_count" VALUES(2,20258,19,16,2);
INSERT INTO "pair_count" VALUES(2,20258,19,17,1);
INSERT INTO "pair_count" VALUES(2,20258,19,18,2);
INSERT INTO "pair_count" VALUES(2,20258,19,20,1);
INSERT INTO "pair_count" VALUES(2,20258,19,21,1);
INSERT INTO "pair_count" VALUES(2,20258,19,22,4);
INSERT INTO "pair_count" VALUES(2,20258,19,23,2);
INSERT INTO "pair_count" VALUES(2,20258,20,2,1);
INSERT INTO "pair_count" VALUES(2,20258,20,10,1);
INSERT INTO "pair_count" VALUES(2,20258,20,16,1);
INSERT INTO "pair_count" VALUES(2,20258,20,17,1);
INSERT INTO "pair_count" VALUES(2,20258,20,19,1);
INSERT INTO "pair_count" VALUES(2,20258,20,21,1);
INSERT INTO "pair_count" VALUES(2,20258,20,22,1);
INSERT INTO "pair_count" VALUES(2,20258,21,2,1);
INSERT INTO "pair_count" VALUES(2,20258,21,10,1);
INSERT INTO "pair_count" VALUES(2,20258,21,16,1);
INSERT INTO "pair_count" VALUES(2,20258,21,17,1);
INSERT INTO "pair_count" VALUES(2,20258,21,19,1);
INSERT INTO "pair_count" VALUES(2,20258,21,20,1);
INSERT INTO "pair_count" VALUES(2,20258,21,22,1);
INSERT INTO "pair_count" VALUES(2,20258,22,1,3);
INSERT INTO "pair_count" VALUES(2,20258,22,2,3);
INSERT INTO "pair_count" VALUES(2,20258,22,4,1);
INSERT INTO "pair_count" VALUES(2,20258,22,5,1);
INSERT INTO "pair_count" VALUES(2,20258,22,7,1);
INSERT INTO "pair_count" VALUES(2,20258,22,10,5);
INSERT INTO "pair_count" VALUES(2,20258,22,11,1);
INSERT INTO "pair_count" VALUES(2,20258,22,12,1);
INSERT INTO "pair_count" VALUES(2,20258,22,13,1);
INSERT INTO "pair_count" VALUES(2,20258,22,14,3);
INSERT INTO "pair_count" VALUES(2,20258,22,16,3);
INSERT INTO "pair_count" VALUES(2,20258,22,17,2);
INSERT INTO "pair_count" VALUES(2,20258,22,18,2);
INSERT INTO "pair_count" VALUES(2,20258,22,19,4);
INSERT INTO "pair_count" VALUES(2,20258,22,20,1);
INSERT INTO "pair_count" VALUES(2,20258,22,21,1);
INSERT INTO "pair_count" VALUES(2,20258,22,23,2);
INSERT INTO "pair_count" VALUES(2,20258,23,1,1);
INSERT INTO "pair_count" VALUES(2,20258,23,10,2);
INSERT INTO "pair_count" VALUES(2,20258,23,11,1);
INSERT INTO "pair_count" VALUES(2,20258,23,12,1);
INSERT INTO "pair_count" VALUES(2,20258,23,14,2);
INSERT INTO "pair_count" VALUES(2,20258,23,16,1);
INSERT INTO "pair_count" VALUES(2,20258,23,18,2);
INSERT INTO "pair_count" VALUES(2,20258,23,19,2);
INSERT INTO "pair_count" VALUES(2,20258,23,22,2);
INSERT INTO "pair_count" VALUES(2,20613,1,2,1);
INSERT INTO "pair_count" VALUES(2,20613,1,10,1);
INSERT INTO "pair_count" VALUES(2,20613,1,14,1);
INSERT INTO "pair_count" VALUES(2,20613,1,16,1);
INSERT INTO "pair_count" VALUES(2,20613,1,19,1);
INSERT INTO "pair_count" VALUES(2,20613,1,21,1);
INSERT INTO "pair_count" VALUES(2,20613,1,22,1);
INSERT INTO "pair_count" VALUES(2,20613,2,1,1);
INSERT INTO "pair_count" VALUES(2,20613,2,4,1);
INSERT INTO "pair_count" VALUES(2,20613,2,5,1);
INSERT INTO "pair_count" VALUES(2,20613,2,10,2);
INSERT INTO "pair_count" VALUES(2,20613,2,11,1);
INSERT INTO "pair_count" VALUES(2,20613,2,14,2);
INSERT INTO "pair_count" VALUES(2,20613,2,16,2);
INSERT INTO "pair_count" VALUES(2,20613,2,19,1);
INSERT INTO "pair_count" VALUES(2,20613,2,21,1);
INSERT INTO "pair_count" VALUES(2,20613,2,22,2);
INSERT INTO "pair_count" VALUES(2,20613,3,6,1);
INSERT INTO "pair_count" VALUES(2,20613,3,10,1);
INSERT INTO "pair_count" VALUES(2,20613,3,14,1);
INSERT INTO "pair_count" VALUES(2,20613,3,15,1);
INSERT INTO "pair_count" VALUES(2,20613,3,18,1);
INSERT INTO "pair_count" VALUES(2,20613,3,20,1);
INSERT INTO "pair_count" VALUES(2,20613,3,22,1);
INSERT INTO "pair_count" VALUES(2,20613,4,2,1);
INSERT INTO "pair_count" VALUES(2,20613,4,5,1);
INSERT INTO "pair_count" VALUES(2,20613,4,10,1);
INSERT INTO "pair_count" VALUES(2,20613,4,11,1);
INSERT INTO "pair_count" VALUES(2,20613,4,14,1);
INSERT INTO "pair_count" VALUES(2,20613,4,16,1);
INSERT INTO "pair_count" VALUES(2,20613,4,22,1);
INSERT INTO "pair_count" VALUES(2,20613,5,2,1);
INSERT INTO "pair_count" VALUES(2,20613,5,4,1);
INSERT INTO "pair_count" VALUES(2,20613,5,10,1);
INSERT INTO "pair_count" VALUES(2,20613,5,11,1);
INSERT INTO "pair_count" VALUES(2,20613,5,14,1);
INSERT INTO "pair_count" VALUES(2,20613,5,16,1);
INSERT INTO "pair_count" VALUES(2,20613,5,22,1);
INSERT INTO "pair_count" VALUES(2,20613,6,3,1);
INSERT INTO "pair_count" VALUES(2,20613,6,10,1);
INSERT INTO "pair_count" VALUES(2,20613,6,14,1);
INSERT INTO "pair_count" VALUES(2,20613,6,15,1);
INSERT INTO "pair_count" VALUES(2,20613,6,18,1);
INSERT INTO "pair_count" VALUES(2,20613,6,20,1);
INSERT INTO "pair_count" VALUES(2,20613,6,22,1);
INSERT INTO "pair_count" VALUES(2,20613,8,9,2);
INSERT INTO "pair_count" VALUES(2,20613,8,10,2);
INSERT INTO "pair_count" VALUES(2,20613,8,14,1);
INSERT INTO "pair_count" VALUES(2,20613,8,16,2);
INSERT INTO "pair_count" VALUES(2,20613,8,17,1);
INSERT INTO "pair_count" VALUES(2,20613,8,18,2);
INSERT INTO "pair_count" VALUES(2,20613,8,22,2);
INSERT INTO "pair_count" VALUES(2,20613,8,23,2);
INSERT INTO "pair_count" VALUES(2,20613,9,8,2);
INSERT INTO "pair_count" VALUES(2,20613,9,10,2);
INSERT INTO "pair_count" VALUES(2,20613,9,14,1);
INSERT INTO "pair_count" VALUES(2,20613,9,16,2);
INSERT INTO "pair_count" VALUES(2,20613,9,17,1);
INSERT INTO "pair_count" VALUES(2,20613,9,18,2);
INSERT INTO "pair_count" VALUES(2,20613,9,22,2);
INSERT INTO "pair_count" VALUES(2,20613,9,23,2);
INSERT INTO "pair_count" VALUES(2,20613,11,2,1);
INSERT INTO "pair_count" VALUES(2,20613,11,4,1);
INSERT INTO "pair_count" VALUES(2,20613,11,5,1);
INSERT INTO "pair_count" VALUES(2,20613,11,10,1);
INSERT INTO "pair_count" VALUES(2,20613,11,14,1);
INSERT INTO "pair_count" VALUES(2,20613,11,16,1);
INSERT INTO "pair_count" VALUES(2,20613,11,22,1);
INSERT INTO "pair_count" VALUES(2,20613,14,1,1);
INSERT INTO "pair_count" VALUES(2,20613,14,2,2);
INSERT INTO "pair_count" VALUES(2,20613,14,3,1);
INSERT INTO "pair_count" VALUES(2,20613,14,4,1);
INSERT INTO "pair_count" VALUES(2,20613,14,5,1);
INSERT INTO "pair_count" VALUES(2,20613,14,6,1);
INSERT INTO "pair_count" VALUES(2,20613,14,8,1);
INSERT INTO "pair_count" VALUES(2,20613,14,9,1);
INSERT INTO "pair_count" VALUES(2,20613,14,10,4);
INSERT INTO "pair_count" VALUES(2,20613,14,11,1);
INSERT INTO "pair_count" VALUES(2,20613,14,15,1);
INSERT INTO "pair_count" VALUES(2,20613,14,16,3);
INSERT INTO "pair_count" VALUES(2,20613,14,18,2);
INSERT INTO "pair_count" VALUES(2,20613,14,19,1);
INSERT INTO "pair_count" VALUES(2,20613,14,20,1);
INSERT INTO "pair_count" VALUES(2,20613,14,21,1);
INSERT INTO "pair_count" VALUES(2,20613,14,22,4);
INSERT INTO "pair_count" VALUES(2,20613,14,23,1);
INSERT INTO "pair_count" VALUES(2,20613,15,3,1);
INSERT INTO "pair_count" VALUES(2,20613,15,6,1);
INSERT INTO "pair_count" VALUES(2,20613,15,10,1);
INSERT INTO "pair_count" VALUES(2,20613,15,14,1);
INSERT INTO "pair_count" VALUES(2,20613,15,18,1);
INSERT INTO "pair_count" VALUES(2,20613,15,20,1);
INSERT INTO "pair_count" VALUES(2,20613,15,22,1);
INSERT INTO "pair_count" VALUES(2,20613,16,1,1);
INSERT INTO "pair_count" VALUES(2,20613,16,2,2);
INSERT INTO "pair_count" VALUES(2,20613,16,4,1);
INSERT INTO "pair_count" VALUES(2,20613,16,5,1);
INSERT INTO "pair_count" VALUES(2,20613,16,8,2);
INSERT INTO "pair_count" VALUES(2,20613,16,9,2);
INSERT INTO "pair_count" VALUES(2,20613,16,10,4);
INSERT INTO "pair_count" VALUES(2,20613,16,11,1);
INSERT INTO "pair_count" VALUES(2,20613,16,14,3);
INSERT INTO "pair_count" VALUES(2,20613,16,17,1);
INSERT INTO "pair_count" VALUES(2,20613,16,18,2);
INSERT INTO "pair_count" VALUES(2,20613,16,19,1);
INSERT INTO "pair_count" VALUES(2,20613,16,21,1);
INSERT INTO "pair_count" VALUES(2,20613,16,22,4);
INSERT INTO "pair_count" VALUES(2,20613,16,23,2);
INSERT INTO "pair_count" VALUES(2,20613,17,8,1);
INSERT INTO "pair_count" VALUES(2,20613,17,9,1);
INSERT INTO "pair_count" VALUES(2,20613,17,10,1);
INSERT INTO "pair_count" VALUES(2,20613,17,16,1);
INSERT INTO "pair_count" VALUES(2,20613,17,18,1);
INSERT INTO "pair_count" VALUES(2,20613,17,22,1);
INSERT INTO "pair_count" VALUES(2,20613,17,23,1);
INSERT INTO "pair_count" VALUES(2,20613,18,3,1);
INSERT INTO "pair_count" VALUES(2,20613,18,6,1);
INSERT INTO "pair_count" VALUES(2,20613,18,8,2);
INSERT INTO "pair_count" VALUES(2,20613,18,9,2);
INSERT INTO "pair_count" VALUES(2,20613,18,10,3);
INSERT INTO "pair_count" VALUES(2,20613,18,14,2);
INSERT INTO "pair_count" VALUES(2,20613,18,15,1);
INSERT INTO "pair_count" VALUES(2,20613,18,16,2);
INSERT INTO "pair_count" VALUES(2,20613,18,17,1);
INSERT INTO "pair_count" VALUES(2,20613,18,20,1);
INSERT INTO "pair_count" VALUES(2,20613,18,22,3);
INSERT INTO "pair_count" VALUES(2,20613,18,23,2);
INSERT INTO "pair_count" VALUES(2,20613,19,1,1);
INSERT INTO "pair_count" VALUES(2,20613,19,2,1);
INSERT INTO "pair_count" VALUES(2,20613,19,10,1);
INSERT INTO "pair_count" VALUES(2,20613,19,14,1);
INSERT INTO "pair_count" VALUES(2,20613,19,16,1);
INSERT INTO "pair_count" VALUES(2,20613,19,21,1);
INSERT INTO "pair_count" VALUES(2,20613,19,22,1);
INSERT INTO "pair_count" VALUES(2,20613,20,3,1);
INSERT INTO "pair_count" VALUES(2,20613,20,6,1);
INSERT INTO "pair_count" VALUES(2,20613,20,10,1);
INSERT INTO "pair_count" VALUES(2,20613,20,14,1);
INSERT INTO "pair_count" VALUES(2,20613,20,15,1);
INSERT INTO "pair_count" VALUES(2,20613,20,18,1);
INSERT INTO "pair_count" VALUES(2,20613,20,22,1);
INSERT INTO "pair_count" VALUES(2,20613,21,1,1);
INSERT INTO "pair_count" VALUES(2,20613,21,2,1);
INSERT INTO "pair_count" VALUES(2,20613,21,10,1);
INSERT INTO "pair_count" VALUES(2,20613,21,14,1);
INSERT INTO "pair_count" VALUES(2,20613,21,16,1);
INSERT INTO "pair_count" VALUES(2,20613,21,19,1);
INSERT INTO "pair_count" VALUES(2,20613,21,22,1);
INSERT INTO "pair_count" VALUES(2,20613,22,1,1);
INSERT INTO "pair_count" VALUES(2,20613,22,2,2);
INSERT INTO "pair_count" VALUES(2,20613,22,3,1);
INSERT INTO "pair_count" VALUES(2,20613,22,4,1);
INSERT INTO "pair_count" VALUES(2,20613,22,5,1);
INSERT INTO "pair_count" VALUES(2,20613,22,6,1);
INSERT INTO "pair_count" VALUES(2,20613,22,8,2);
INSERT INTO "pair_count" VALUES(2,20613,22,9,2);
INSERT INTO "pair_count" VALUES(2,20613,22,10,5);
INSERT INTO "pair_count" VALUES(2,20613,22,11,1);
INSERT INTO "pair_count" VALUES(2,20613,22,14,4);
INSERT INTO "pair_count" VALUES(2,20613,22,15,1);
INSERT INTO "pair_count" VALUES(2,20613,22,16,4);
INSERT INTO "pair_count" VALUES(2,20613,22,17,1);
INSERT INTO "pair_count" VALUES(2,20613,22,18,3);
INSERT INTO "pair_count" VALUES(2,20613,22,19,1);
INSERT INTO "pair_count" VALUES(2,20613,22,20,1);
INSERT INTO "pair_count" VALUES(2,20613,22,21,1);
INSERT INTO "pair_count" VALUES(2,20613,22,23,2);
INSERT INTO "pair_count" VALUES(2,20613,23,8,2);
INSERT INTO "pair_count" VALUES(2,20613,23,9,2);
INSERT INTO "pair_count" VALUES(2,20613,23,10,2);
INSERT INTO "pair_count" VALUES(2,20613,23,14,1);
INSERT INTO "pair_count" VALUES(2,20613,23,16,2);
INSERT INTO "pair_count" VALUES(2,20613,23,17,1);
INSERT INTO "pair_count" VALUES(2,20613,23,18,2);
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
  why TEXT NOT NULL CHECK (why IN ('only'))
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,11,3);
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
INSERT INTO "sharing" VALUES(1,1,X'F6D1BAFA8E689B61C55F60D0F7B0DDFE05F9143457E16DA8EE7D2C2B8E8CC268','KVHIdQLMKPbMFhERAP3BZw',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'ACFDB64E0FFBD3EB7BB4069546813B0CC02FC4C9F987BF8428F339716D1358ED');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,2,'window');
INSERT INTO "source" VALUES(2,2,'instagram.com');
INSERT INTO "source" VALUES(3,1,'ig-story');
INSERT INTO "source" VALUES(4,1,'google.com');
INSERT INTO "source" VALUES(5,1,'tiktok');
INSERT INTO "source" VALUES(6,2,'facebook.com');
INSERT INTO "source" VALUES(7,2,'ig');
INSERT INTO "source" VALUES(8,1,'window');
INSERT INTO "source" VALUES(9,1,'instagram.com');
INSERT INTO "source" VALUES(10,2,'google.com');
INSERT INTO "source" VALUES(11,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(12,1,'ig');
INSERT INTO "source" VALUES(13,1,'tiktok.com');
INSERT INTO "source" VALUES(14,2,'card');
INSERT INTO "source" VALUES(15,1,'facebook.com');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('1F2B489B1BB4',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',15,9,12,5861171888270823784,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',15,9,12,3843460624540891826,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',17,NULL,8,1473587714166851928,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',16,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',16,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',7,11,3,4326653704502583267,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',14,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',4,13,5,8138210099040280480,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',4,13,5,9134368268329406337,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',10,11,3,4397388264923469152,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',15,9,12,6212071866559670307,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',10,NULL,14,8891355758128129330,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',2,NULL,8,6063111424050294156,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',4,13,5,7249444593053361358,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',10,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',15,9,12,7806179412108496600,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',16,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',11,9,12,1362923928692310539,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',1,15,NULL,2298316501172608979,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',6,6,NULL,730841590525002355,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',14,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',8,11,3,8370751102278607730,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',11,9,12,1154805206687972086,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',13,NULL,1,2211841547007335690,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',15,9,12,204756708384291043,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',9,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',14,10,NULL,4940002570425557646,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',15,9,12,7485891644827843990,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',5,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',6,6,NULL,4446834045127918518,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',12,4,NULL,2861945616537217847,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',16,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',14,10,NULL,5776020910968830725,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',12,4,NULL,6072396433029223421,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',3,4,NULL,3228122976413122929,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',11,2,7,4931897409986070920,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',15,9,12,5805893688655883925,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',16,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',16,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',10,11,3,7905641832926506423,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',4,13,5,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995',0);
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
INSERT INTO "webhook" VALUES(1,'https://shop.example.com/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'7D9F2BA598298C766ECEC9367A31F3C00CD932C4FB6F0CD207E7869791973D73',0,NULL,1795348800000000);
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
