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
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'80B25FE49183D0F530A8B2B62488D09A57264D62B87758221CC969374E9B727B','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'A3961808277901067F584588C7AFEECF8CFC838F3415FAE4C333F4CB875D5320','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,31,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,39,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,42,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,43,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,50,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,54,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,29,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,30,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,31,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,42,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,43,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,49,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,50,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,54,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,28,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,31,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,38,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,47,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,50,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,52,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,54,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,59,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,25,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,31,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,40,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,42,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,47,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,50,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,52,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,54,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,25,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,31,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,40,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,42,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,47,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,50,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,52,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,54,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,31,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,38,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,50,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,52,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,54,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,55,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,58,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,60,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,24,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,31,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,38,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,44,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,50,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,54,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,57,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,61,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,31,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,38,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,44,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,50,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,54,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,57,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,61,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,31,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,36,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,42,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,50,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,52,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,54,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,58,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,60,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,29,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,30,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,31,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,37,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,42,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,43,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,50,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,54,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,28,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,31,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,38,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,47,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,54,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,59,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,44,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,57,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,61,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,31,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,36,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,40,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,42,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,47,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,50,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,52,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,54,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,29,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,43,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,50,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,52,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,54,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,29,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,30,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,31,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,33,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,38,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,43,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,50,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,54,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,27,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,31,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,32,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,38,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,40,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,50,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,52,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,54,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,28,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,31,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,35,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,38,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,40,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,47,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,50,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,54,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,31,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,36,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,42,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,50,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,51,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,54,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,58,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,60,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,29,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,30,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,31,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,34,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,38,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,43,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,50,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,54,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,43,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,26,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,28,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,40,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,45,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,47,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,50,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,53,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,54,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,29,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,30,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,31,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,41,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,42,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,43,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,50,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,54,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,26,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,28,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,40,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,45,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,47,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,54,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,62,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,35,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,40,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,45,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,48,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,50,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,54,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,56,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,63,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,25,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,31,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,33,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,40,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,42,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,47,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,50,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,54,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,35,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,40,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,45,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,48,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,50,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,54,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,56,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,63,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,26,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,36,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,40,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,48,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,50,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,54,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,29,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,30,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,31,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,39,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,42,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,43,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,50,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,54,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,25,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,39,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,40,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,47,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,31,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,36,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,42,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,50,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,52,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,54,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,58,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,60,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,2,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,3,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,7,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,12,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,13,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,19,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,22,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,23,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,2,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,3,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,4,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,7,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,13,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,15,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,21,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,1,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,2,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,4,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,7,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,8,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,13,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,14,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,23,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,1,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,4,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,7,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,9,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,13,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,15,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,18,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,23,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,2,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,3,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,7,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,12,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,13,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,15,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,20,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,22,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,11,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,22,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,23,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,3,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,4,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,7,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,9,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,13,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,18,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,19,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,23,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,1,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,6,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,7,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,11,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,12,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,13,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,22,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,23,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,3,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,5,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,7,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,13,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,16,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,17,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,22,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,15,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,23,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(2,2,'referrer','');
INSERT INTO "dimension_value" VALUES(3,2,'number','2');
INSERT INTO "dimension_value" VALUES(4,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(5,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(6,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(7,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(8,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(9,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(10,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(11,2,'country','AR');
INSERT INTO "dimension_value" VALUES(12,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(13,2,'','');
INSERT INTO "dimension_value" VALUES(14,2,'country','ID');
INSERT INTO "dimension_value" VALUES(15,2,'country','BR');
INSERT INTO "dimension_value" VALUES(16,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(17,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(18,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(19,2,'country','SA');
INSERT INTO "dimension_value" VALUES(20,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(21,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(22,2,'os','Android');
INSERT INTO "dimension_value" VALUES(23,2,'campaign','');
INSERT INTO "dimension_value" VALUES(24,1,'country','TR');
INSERT INTO "dimension_value" VALUES(25,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(26,1,'country','MX');
INSERT INTO "dimension_value" VALUES(27,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(28,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(29,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(30,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(31,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(32,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(33,1,'country','ID');
INSERT INTO "dimension_value" VALUES(34,1,'country','CO');
INSERT INTO "dimension_value" VALUES(35,1,'country','BR');
INSERT INTO "dimension_value" VALUES(36,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(37,1,'country','FR');
INSERT INTO "dimension_value" VALUES(38,1,'os','Android');
INSERT INTO "dimension_value" VALUES(39,1,'country','MA');
INSERT INTO "dimension_value" VALUES(40,1,'campaign','');
INSERT INTO "dimension_value" VALUES(41,1,'country','SA');
INSERT INTO "dimension_value" VALUES(42,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(43,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(44,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(45,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(46,1,'country','ES');
INSERT INTO "dimension_value" VALUES(47,1,'referrer','');
INSERT INTO "dimension_value" VALUES(48,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(49,1,'country','PK');
INSERT INTO "dimension_value" VALUES(50,1,'number','1');
INSERT INTO "dimension_value" VALUES(51,1,'country','NG');
INSERT INTO "dimension_value" VALUES(52,1,'country','EG');
INSERT INTO "dimension_value" VALUES(53,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(54,1,'','');
INSERT INTO "dimension_value" VALUES(55,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(56,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(57,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(58,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(59,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(60,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(61,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(62,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(63,1,'browser','Firefox');
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
  CHECK (NOT (active AND disabled_by_owner))
);
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$5+TTx8Ru9ONq+3N8FfxH8A$Mfs128l4IbAiF3G6EN61ouYkoOq7gvCp0e4VSoaEE6E',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',4176823684,0,0,1795348800000000);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'F9E3EE77313A20194698C87C9C1E6B61505C5890307FCAA2BF022F9877C27777','',NULL,1920632652,0,0,1795348800000000);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$DBtiiie2hH5XIa3dDbm5Sg$WmABXsU+zCNOGgpKsVOxxZugU1EoO/+Jy8mQNnlNOWc','',NULL,NULL,'',NULL,53763798,0,0,1795348800000000);
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
INSERT INTO "management" VALUES(X'9DCBB301D48B8EF97F43D75537B7EF6F9E8AA558C881AED7A89BA09E744B9769',1,NULL);
INSERT INTO "management" VALUES(X'8DC418689D973280D209707F372186CDCF2F4D02E29C304C7076CC278FC20EB8',2,NULL);
INSERT INTO "management" VALUES(X'F2046001FA63A73A673C7C4E9FE4F552A5054BEA71C583C25B1A3DC2D7E869B9',3,NULL);
INSERT INTO "management" VALUES(X'E72180DFE8009C4B2414151DF39F5A759916ACBFFA5D8C0310AB3E4616EB9C16',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,31,1);
INSERT INTO "month_count" VALUES(1,24299,39,1);
INSERT INTO "month_count" VALUES(1,24299,42,1);
INSERT INTO "month_count" VALUES(1,24299,43,1);
INSERT INTO "month_count" VALUES(1,24299,50,1);
INSERT INTO "month_count" VALUES(1,24299,54,1);
INSERT INTO "month_count" VALUES(1,24300,29,1);
INSERT INTO "month_count" VALUES(1,24300,30,1);
INSERT INTO "month_count" VALUES(1,24300,31,1);
INSERT INTO "month_count" VALUES(1,24300,42,1);
INSERT INTO "month_count" VALUES(1,24300,43,1);
INSERT INTO "month_count" VALUES(1,24300,49,1);
INSERT INTO "month_count" VALUES(1,24300,50,1);
INSERT INTO "month_count" VALUES(1,24300,54,1);
INSERT INTO "month_count" VALUES(1,24301,28,1);
INSERT INTO "month_count" VALUES(1,24301,31,1);
INSERT INTO "month_count" VALUES(1,24301,38,1);
INSERT INTO "month_count" VALUES(1,24301,47,1);
INSERT INTO "month_count" VALUES(1,24301,50,1);
INSERT INTO "month_count" VALUES(1,24301,52,1);
INSERT INTO "month_count" VALUES(1,24301,54,1);
INSERT INTO "month_count" VALUES(1,24301,59,1);
INSERT INTO "month_count" VALUES(1,24302,25,1);
INSERT INTO "month_count" VALUES(1,24302,31,1);
INSERT INTO "month_count" VALUES(1,24302,40,1);
INSERT INTO "month_count" VALUES(1,24302,42,1);
INSERT INTO "month_count" VALUES(1,24302,47,1);
INSERT INTO "month_count" VALUES(1,24302,50,1);
INSERT INTO "month_count" VALUES(1,24302,52,1);
INSERT INTO "month_count" VALUES(1,24302,54,1);
INSERT INTO "month_count" VALUES(1,24303,25,1);
INSERT INTO "month_count" VALUES(1,24303,31,1);
INSERT INTO "month_count" VALUES(1,24303,40,1);
INSERT INTO "month_count" VALUES(1,24303,42,1);
INSERT INTO "month_count" VALUES(1,24303,47,1);
INSERT INTO "month_count" VALUES(1,24303,50,1);
INSERT INTO "month_count" VALUES(1,24303,52,1);
INSERT INTO "month_count" VALUES(1,24303,54,1);
INSERT INTO "month_count" VALUES(1,24304,31,1);
INSERT INTO "month_count" VALUES(1,24304,38,1);
INSERT INTO "month_count" VALUES(1,24304,50,1);
INSERT INTO "month_count" VALUES(1,24304,52,1);
INSERT INTO "month_count" VALUES(1,24304,54,1);
INSERT INTO "month_count" VALUES(1,24304,55,1);
INSERT INTO "month_count" VALUES(1,24304,58,1);
INSERT INTO "month_count" VALUES(1,24304,60,1);
INSERT INTO "month_count" VALUES(1,24306,24,1);
INSERT INTO "month_count" VALUES(1,24306,31,1);
INSERT INTO "month_count" VALUES(1,24306,38,1);
INSERT INTO "month_count" VALUES(1,24306,44,1);
INSERT INTO "month_count" VALUES(1,24306,50,1);
INSERT INTO "month_count" VALUES(1,24306,54,1);
INSERT INTO "month_count" VALUES(1,24306,57,1);
INSERT INTO "month_count" VALUES(1,24306,61,1);
INSERT INTO "month_count" VALUES(1,24307,24,1);
INSERT INTO "month_count" VALUES(1,24307,31,2);
INSERT INTO "month_count" VALUES(1,24307,36,1);
INSERT INTO "month_count" VALUES(1,24307,38,1);
INSERT INTO "month_count" VALUES(1,24307,42,1);
INSERT INTO "month_count" VALUES(1,24307,44,1);
INSERT INTO "month_count" VALUES(1,24307,50,2);
INSERT INTO "month_count" VALUES(1,24307,52,1);
INSERT INTO "month_count" VALUES(1,24307,54,2);
INSERT INTO "month_count" VALUES(1,24307,57,1);
INSERT INTO "month_count" VALUES(1,24307,58,1);
INSERT INTO "month_count" VALUES(1,24307,60,1);
INSERT INTO "month_count" VALUES(1,24307,61,1);
INSERT INTO "month_count" VALUES(1,24308,29,1);
INSERT INTO "month_count" VALUES(1,24308,30,1);
INSERT INTO "month_count" VALUES(1,24308,31,1);
INSERT INTO "month_count" VALUES(1,24308,37,1);
INSERT INTO "month_count" VALUES(1,24308,42,1);
INSERT INTO "month_count" VALUES(1,24308,43,1);
INSERT INTO "month_count" VALUES(1,24308,50,1);
INSERT INTO "month_count" VALUES(1,24308,54,1);
INSERT INTO "month_count" VALUES(1,24309,28,1);
INSERT INTO "month_count" VALUES(1,24309,31,1);
INSERT INTO "month_count" VALUES(1,24309,38,1);
INSERT INTO "month_count" VALUES(1,24309,46,1);
INSERT INTO "month_count" VALUES(1,24309,47,1);
INSERT INTO "month_count" VALUES(1,24309,50,1);
INSERT INTO "month_count" VALUES(1,24309,54,1);
INSERT INTO "month_count" VALUES(1,24309,59,1);
INSERT INTO "month_count" VALUES(1,24310,31,1);
INSERT INTO "month_count" VALUES(1,24310,38,1);
INSERT INTO "month_count" VALUES(1,24310,44,1);
INSERT INTO "month_count" VALUES(1,24310,50,1);
INSERT INTO "month_count" VALUES(1,24310,52,1);
INSERT INTO "month_count" VALUES(1,24310,54,1);
INSERT INTO "month_count" VALUES(1,24310,57,1);
INSERT INTO "month_count" VALUES(1,24310,61,1);
INSERT INTO "month_count" VALUES(1,24311,29,1);
INSERT INTO "month_count" VALUES(1,24311,30,1);
INSERT INTO "month_count" VALUES(1,24311,31,2);
INSERT INTO "month_count" VALUES(1,24311,36,1);
INSERT INTO "month_count" VALUES(1,24311,40,1);
INSERT INTO "month_count" VALUES(1,24311,42,2);
INSERT INTO "month_count" VALUES(1,24311,43,1);
INSERT INTO "month_count" VALUES(1,24311,47,1);
INSERT INTO "month_count" VALUES(1,24311,50,2);
INSERT INTO "month_count" VALUES(1,24311,52,2);
INSERT INTO "month_count" VALUES(1,24311,54,2);
INSERT INTO "month_count" VALUES(1,24312,29,1);
INSERT INTO "month_count" VALUES(1,24312,30,1);
INSERT INTO "month_count" VALUES(1,24312,31,1);
INSERT INTO "month_count" VALUES(1,24312,33,1);
INSERT INTO "month_count" VALUES(1,24312,38,1);
INSERT INTO "month_count" VALUES(1,24312,43,1);
INSERT INTO "month_count" VALUES(1,24312,50,1);
INSERT INTO "month_count" VALUES(1,24312,54,1);
INSERT INTO "month_count" VALUES(1,24313,27,1);
INSERT INTO "month_count" VALUES(1,24313,31,1);
INSERT INTO "month_count" VALUES(1,24313,32,1);
INSERT INTO "month_count" VALUES(1,24313,38,1);
INSERT INTO "month_count" VALUES(1,24313,40,1);
INSERT INTO "month_count" VALUES(1,24313,50,1);
INSERT INTO "month_count" VALUES(1,24313,52,1);
INSERT INTO "month_count" VALUES(1,24313,54,1);
INSERT INTO "month_count" VALUES(1,24314,28,1);
INSERT INTO "month_count" VALUES(1,24314,31,1);
INSERT INTO "month_count" VALUES(1,24314,35,1);
INSERT INTO "month_count" VALUES(1,24314,38,1);
INSERT INTO "month_count" VALUES(1,24314,40,1);
INSERT INTO "month_count" VALUES(1,24314,47,1);
INSERT INTO "month_count" VALUES(1,24314,50,1);
INSERT INTO "month_count" VALUES(1,24314,54,1);
INSERT INTO "month_count" VALUES(1,24315,29,1);
INSERT INTO "month_count" VALUES(1,24315,30,1);
INSERT INTO "month_count" VALUES(1,24315,31,2);
INSERT INTO "month_count" VALUES(1,24315,34,1);
INSERT INTO "month_count" VALUES(1,24315,36,1);
INSERT INTO "month_count" VALUES(1,24315,38,1);
INSERT INTO "month_count" VALUES(1,24315,42,1);
INSERT INTO "month_count" VALUES(1,24315,43,1);
INSERT INTO "month_count" VALUES(1,24315,50,2);
INSERT INTO "month_count" VALUES(1,24315,51,1);
INSERT INTO "month_count" VALUES(1,24315,54,2);
INSERT INTO "month_count" VALUES(1,24315,58,1);
INSERT INTO "month_count" VALUES(1,24315,60,1);
INSERT INTO "month_count" VALUES(1,24316,26,1);
INSERT INTO "month_count" VALUES(1,24316,28,1);
INSERT INTO "month_count" VALUES(1,24316,29,1);
INSERT INTO "month_count" VALUES(1,24316,30,1);
INSERT INTO "month_count" VALUES(1,24316,31,1);
INSERT INTO "month_count" VALUES(1,24316,40,1);
INSERT INTO "month_count" VALUES(1,24316,42,1);
INSERT INTO "month_count" VALUES(1,24316,43,1);
INSERT INTO "month_count" VALUES(1,24316,45,1);
INSERT INTO "month_count" VALUES(1,24316,47,1);
INSERT INTO "month_count" VALUES(1,24316,50,2);
INSERT INTO "month_count" VALUES(1,24316,52,1);
INSERT INTO "month_count" VALUES(1,24316,53,1);
INSERT INTO "month_count" VALUES(1,24316,54,2);
INSERT INTO "month_count" VALUES(1,24317,29,1);
INSERT INTO "month_count" VALUES(1,24317,30,1);
INSERT INTO "month_count" VALUES(1,24317,31,1);
INSERT INTO "month_count" VALUES(1,24317,41,1);
INSERT INTO "month_count" VALUES(1,24317,42,1);
INSERT INTO "month_count" VALUES(1,24317,43,1);
INSERT INTO "month_count" VALUES(1,24317,50,1);
INSERT INTO "month_count" VALUES(1,24317,54,1);
INSERT INTO "month_count" VALUES(1,24318,26,1);
INSERT INTO "month_count" VALUES(1,24318,28,1);
INSERT INTO "month_count" VALUES(1,24318,40,1);
INSERT INTO "month_count" VALUES(1,24318,45,1);
INSERT INTO "month_count" VALUES(1,24318,47,1);
INSERT INTO "month_count" VALUES(1,24318,50,1);
INSERT INTO "month_count" VALUES(1,24318,54,1);
INSERT INTO "month_count" VALUES(1,24318,62,1);
INSERT INTO "month_count" VALUES(1,24319,25,1);
INSERT INTO "month_count" VALUES(1,24319,31,1);
INSERT INTO "month_count" VALUES(1,24319,33,1);
INSERT INTO "month_count" VALUES(1,24319,35,1);
INSERT INTO "month_count" VALUES(1,24319,40,2);
INSERT INTO "month_count" VALUES(1,24319,42,1);
INSERT INTO "month_count" VALUES(1,24319,45,1);
INSERT INTO "month_count" VALUES(1,24319,47,1);
INSERT INTO "month_count" VALUES(1,24319,48,1);
INSERT INTO "month_count" VALUES(1,24319,50,2);
INSERT INTO "month_count" VALUES(1,24319,54,2);
INSERT INTO "month_count" VALUES(1,24319,56,1);
INSERT INTO "month_count" VALUES(1,24319,63,1);
INSERT INTO "month_count" VALUES(1,24320,26,1);
INSERT INTO "month_count" VALUES(1,24320,31,1);
INSERT INTO "month_count" VALUES(1,24320,35,1);
INSERT INTO "month_count" VALUES(1,24320,36,1);
INSERT INTO "month_count" VALUES(1,24320,40,2);
INSERT INTO "month_count" VALUES(1,24320,42,1);
INSERT INTO "month_count" VALUES(1,24320,45,1);
INSERT INTO "month_count" VALUES(1,24320,48,2);
INSERT INTO "month_count" VALUES(1,24320,50,2);
INSERT INTO "month_count" VALUES(1,24320,54,2);
INSERT INTO "month_count" VALUES(1,24320,56,1);
INSERT INTO "month_count" VALUES(1,24320,63,1);
INSERT INTO "month_count" VALUES(1,24321,25,1);
INSERT INTO "month_count" VALUES(1,24321,29,1);
INSERT INTO "month_count" VALUES(1,24321,30,1);
INSERT INTO "month_count" VALUES(1,24321,31,2);
INSERT INTO "month_count" VALUES(1,24321,39,2);
INSERT INTO "month_count" VALUES(1,24321,40,1);
INSERT INTO "month_count" VALUES(1,24321,42,2);
INSERT INTO "month_count" VALUES(1,24321,43,1);
INSERT INTO "month_count" VALUES(1,24321,47,1);
INSERT INTO "month_count" VALUES(1,24321,50,2);
INSERT INTO "month_count" VALUES(1,24321,54,2);
INSERT INTO "month_count" VALUES(1,24322,31,1);
INSERT INTO "month_count" VALUES(1,24322,36,1);
INSERT INTO "month_count" VALUES(1,24322,42,1);
INSERT INTO "month_count" VALUES(1,24322,50,1);
INSERT INTO "month_count" VALUES(1,24322,52,1);
INSERT INTO "month_count" VALUES(1,24322,54,1);
INSERT INTO "month_count" VALUES(1,24322,58,1);
INSERT INTO "month_count" VALUES(1,24322,60,1);
INSERT INTO "month_count" VALUES(2,24305,2,1);
INSERT INTO "month_count" VALUES(2,24305,3,1);
INSERT INTO "month_count" VALUES(2,24305,7,1);
INSERT INTO "month_count" VALUES(2,24305,12,1);
INSERT INTO "month_count" VALUES(2,24305,13,1);
INSERT INTO "month_count" VALUES(2,24305,19,1);
INSERT INTO "month_count" VALUES(2,24305,22,1);
INSERT INTO "month_count" VALUES(2,24305,23,1);
INSERT INTO "month_count" VALUES(2,24309,2,1);
INSERT INTO "month_count" VALUES(2,24309,3,1);
INSERT INTO "month_count" VALUES(2,24309,4,1);
INSERT INTO "month_count" VALUES(2,24309,7,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,13,1);
INSERT INTO "month_count" VALUES(2,24309,15,1);
INSERT INTO "month_count" VALUES(2,24309,21,1);
INSERT INTO "month_count" VALUES(2,24312,1,1);
INSERT INTO "month_count" VALUES(2,24312,2,1);
INSERT INTO "month_count" VALUES(2,24312,4,1);
INSERT INTO "month_count" VALUES(2,24312,7,1);
INSERT INTO "month_count" VALUES(2,24312,8,1);
INSERT INTO "month_count" VALUES(2,24312,13,1);
INSERT INTO "month_count" VALUES(2,24312,14,1);
INSERT INTO "month_count" VALUES(2,24312,23,1);
INSERT INTO "month_count" VALUES(2,24313,1,1);
INSERT INTO "month_count" VALUES(2,24313,4,1);
INSERT INTO "month_count" VALUES(2,24313,7,1);
INSERT INTO "month_count" VALUES(2,24313,9,1);
INSERT INTO "month_count" VALUES(2,24313,13,1);
INSERT INTO "month_count" VALUES(2,24313,15,1);
INSERT INTO "month_count" VALUES(2,24313,18,1);
INSERT INTO "month_count" VALUES(2,24313,23,1);
INSERT INTO "month_count" VALUES(2,24316,2,1);
INSERT INTO "month_count" VALUES(2,24316,3,1);
INSERT INTO "month_count" VALUES(2,24316,7,1);
INSERT INTO "month_count" VALUES(2,24316,12,1);
INSERT INTO "month_count" VALUES(2,24316,13,1);
INSERT INTO "month_count" VALUES(2,24316,15,1);
INSERT INTO "month_count" VALUES(2,24316,20,1);
INSERT INTO "month_count" VALUES(2,24316,22,1);
INSERT INTO "month_count" VALUES(2,24317,3,1);
INSERT INTO "month_count" VALUES(2,24317,6,1);
INSERT INTO "month_count" VALUES(2,24317,7,1);
INSERT INTO "month_count" VALUES(2,24317,11,1);
INSERT INTO "month_count" VALUES(2,24317,12,1);
INSERT INTO "month_count" VALUES(2,24317,13,1);
INSERT INTO "month_count" VALUES(2,24317,22,1);
INSERT INTO "month_count" VALUES(2,24317,23,1);
INSERT INTO "month_count" VALUES(2,24318,3,1);
INSERT INTO "month_count" VALUES(2,24318,4,1);
INSERT INTO "month_count" VALUES(2,24318,7,1);
INSERT INTO "month_count" VALUES(2,24318,9,1);
INSERT INTO "month_count" VALUES(2,24318,13,1);
INSERT INTO "month_count" VALUES(2,24318,18,1);
INSERT INTO "month_count" VALUES(2,24318,19,1);
INSERT INTO "month_count" VALUES(2,24318,23,1);
INSERT INTO "month_count" VALUES(2,24319,1,1);
INSERT INTO "month_count" VALUES(2,24319,6,1);
INSERT INTO "month_count" VALUES(2,24319,7,1);
INSERT INTO "month_count" VALUES(2,24319,11,1);
INSERT INTO "month_count" VALUES(2,24319,12,1);
INSERT INTO "month_count" VALUES(2,24319,13,1);
INSERT INTO "month_count" VALUES(2,24319,22,1);
INSERT INTO "month_count" VALUES(2,24319,23,1);
INSERT INTO "month_count" VALUES(2,24321,3,1);
INSERT INTO "month_count" VALUES(2,24321,5,1);
INSERT INTO "month_count" VALUES(2,24321,7,1);
INSERT INTO "month_count" VALUES(2,24321,13,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,16,1);
INSERT INTO "month_count" VALUES(2,24321,17,1);
INSERT INTO "month_count" VALUES(2,24321,22,1);
INSERT INTO "month_count" VALUES(2,24322,2,1);
INSERT INTO "month_count" VALUES(2,24322,3,1);
INSERT INTO "month_count" VALUES(2,24322,4,1);
INSERT INTO "month_count" VALUES(2,24322,7,1);
INSERT INTO "month_count" VALUES(2,24322,8,1);
INSERT INTO "month_count" VALUES(2,24322,13,1);
INSERT INTO "month_count" VALUES(2,24322,15,1);
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
  UNIQUE (link, position)
);
INSERT INTO "number" VALUES(1,1,0,'14155550132','','',1,1);
INSERT INTO "number" VALUES(2,2,0,'493023125118','Ana','',1,1);
INSERT INTO "number" VALUES(3,2,1,'442079460959','Sam','For Sam',1,1);
INSERT INTO "number" VALUES(4,3,0,'493023125118','','',1,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$iAKDITa26K/caqGe5a8dnw$w9ibeersCbiMzMa1P6ZcPTJtO4D10944PszLMi7GyTo',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'FFE7EDAE26AAC76E118CF7AA372E2B14B21B3D21DF33089818280C8A666BF4B9');
INSERT INTO "owner_recovery" VALUES(X'425D5E5DC4763FD4303FB64051EC10E24B6AB259CFD0930DDC63F9DAA6F217DE');
INSERT INTO "owner_recovery" VALUES(X'D6D0F11D55A238D1CCC6DCD9BE07A29DBBF920D974EE09938D72AAC2373EB7E4');
INSERT INTO "owner_recovery" VALUES(X'754E156089EF0A39310487E58B502647FCFB09632D72E9538F0B18A32495367A');
INSERT INTO "owner_recovery" VALUES(X'5D1F450803E71E16A8BC18BE046EFF92F9A5CD2A2B10F1ECA4D81C0868DB8615');
INSERT INTO "owner_recovery" VALUES(X'B2B0E3C247D74AD443DCCFF7414FAF339AD0A850E08EFB268F24914C75BE4C17');
INSERT INTO "owner_recovery" VALUES(X'0B9CA07F7BE322E0FE9D302BB632B1BDD8A0732D51ACB6A1ED49E51852C981DC');
INSERT INTO "owner_recovery" VALUES(X'1DBD6E08AA42780602117445A4AF4F4FEFD3B713EC097635040767E8BC683497');
INSERT INTO "owner_recovery" VALUES(X'1E92B34CBDE2DBBE49D4DDD52E7665B2F422F16A450D70D9B5B8C3432A7FA2FE');
INSERT INTO "owner_recovery" VALUES(X'5E0AF8F7B5B485A326CEA87AA6707CD04BC4404E92EBDE40AF36B34377EAA4E3');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'CC8E44C4BBA22248C8A8DDE6C66DB5708F1DBF56E30CB867AC09AAFA0244F049','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,25,31,2);
INSERT INTO "pair_count" VALUES(1,20070,25,40,2);
INSERT INTO "pair_count" VALUES(1,20070,25,42,2);
INSERT INTO "pair_count" VALUES(1,20070,25,47,2);
INSERT INTO "pair_count" VALUES(1,20070,25,50,2);
INSERT INTO "pair_count" VALUES(1,20070,25,52,2);
INSERT INTO "pair_count" VALUES(1,20070,25,54,2);
INSERT INTO "pair_count" VALUES(1,20070,28,31,1);
INSERT INTO "pair_count" VALUES(1,20070,28,38,1);
INSERT INTO "pair_count" VALUES(1,20070,28,47,1);
INSERT INTO "pair_count" VALUES(1,20070,28,50,1);
INSERT INTO "pair_count" VALUES(1,20070,28,52,1);
INSERT INTO "pair_count" VALUES(1,20070,28,54,1);
INSERT INTO "pair_count" VALUES(1,20070,28,59,1);
INSERT INTO "pair_count" VALUES(1,20070,29,30,2);
INSERT INTO "pair_count" VALUES(1,20070,29,31,2);
INSERT INTO "pair_count" VALUES(1,20070,29,39,1);
INSERT INTO "pair_count" VALUES(1,20070,29,42,2);
INSERT INTO "pair_count" VALUES(1,20070,29,43,2);
INSERT INTO "pair_count" VALUES(1,20070,29,49,1);
INSERT INTO "pair_count" VALUES(1,20070,29,50,2);
INSERT INTO "pair_count" VALUES(1,20070,29,54,2);
INSERT INTO "pair_count" VALUES(1,20070,30,29,2);
INSERT INTO "pair_count" VALUES(1,20070,30,31,2);
INSERT INTO "pair_count" VALUES(1,20070,30,39,1);
INSERT INTO "pair_count" VALUES(1,20070,30,42,2);
INSERT INTO "pair_count" VALUES(1,20070,30,43,2);
INSERT INTO "pair_count" VALUES(1,20070,30,49,1);
INSERT INTO "pair_count" VALUES(1,20070,30,50,2);
INSERT INTO "pair_count" VALUES(1,20070,30,54,2);
INSERT INTO "pair_count" VALUES(1,20070,31,25,2);
INSERT INTO "pair_count" VALUES(1,20070,31,28,1);
INSERT INTO "pair_count" VALUES(1,20070,31,29,2);
INSERT INTO "pair_count" VALUES(1,20070,31,30,2);
INSERT INTO "pair_count" VALUES(1,20070,31,38,1);
INSERT INTO "pair_count" VALUES(1,20070,31,39,1);
INSERT INTO "pair_count" VALUES(1,20070,31,40,2);
INSERT INTO "pair_count" VALUES(1,20070,31,42,4);
INSERT INTO "pair_count" VALUES(1,20070,31,43,2);
INSERT INTO "pair_count" VALUES(1,20070,31,47,3);
INSERT INTO "pair_count" VALUES(1,20070,31,49,1);
INSERT INTO "pair_count" VALUES(1,20070,31,50,5);
INSERT INTO "pair_count" VALUES(1,20070,31,52,3);
INSERT INTO "pair_count" VALUES(1,20070,31,54,5);
INSERT INTO "pair_count" VALUES(1,20070,31,59,1);
INSERT INTO "pair_count" VALUES(1,20070,38,28,1);
INSERT INTO "pair_count" VALUES(1,20070,38,31,1);
INSERT INTO "pair_count" VALUES(1,20070,38,47,1);
INSERT INTO "pair_count" VALUES(1,20070,38,50,1);
INSERT INTO "pair_count" VALUES(1,20070,38,52,1);
INSERT INTO "pair_count" VALUES(1,20070,38,54,1);
INSERT INTO "pair_count" VALUES(1,20070,38,59,1);
INSERT INTO "pair_count" VALUES(1,20070,39,29,1);
INSERT INTO "pair_count" VALUES(1,20070,39,30,1);
INSERT INTO "pair_count" VALUES(1,20070,39,31,1);
INSERT INTO "pair_count" VALUES(1,20070,39,42,1);
INSERT INTO "pair_count" VALUES(1,20070,39,43,1);
INSERT INTO "pair_count" VALUES(1,20070,39,50,1);
INSERT INTO "pair_count" VALUES(1,20070,39,54,1);
INSERT INTO "pair_count" VALUES(1,20070,40,25,2);
INSERT INTO "pair_count" VALUES(1,20070,40,31,2);
INSERT INTO "pair_count" VALUES(1,20070,40,42,2);
INSERT INTO "pair_count" VALUES(1,20070,40,47,2);
INSERT INTO "pair_count" VALUES(1,20070,40,50,2);
INSERT INTO "pair_count" VALUES(1,20070,40,52,2);
INSERT INTO "pair_count" VALUES(1,20070,40,54,2);
INSERT INTO "pair_count" VALUES(1,20070,42,25,2);
INSERT INTO "pair_count" VALUES(1,20070,42,29,2);
INSERT INTO "pair_count" VALUES(1,20070,42,30,2);
INSERT INTO "pair_count" VALUES(1,20070,42,31,4);
INSERT INTO "pair_count" VALUES(1,20070,42,39,1);
INSERT INTO "pair_count" VALUES(1,20070,42,40,2);
INSERT INTO "pair_count" VALUES(1,20070,42,43,2);
INSERT INTO "pair_count" VALUES(1,20070,42,47,2);
INSERT INTO "pair_count" VALUES(1,20070,42,49,1);
INSERT INTO "pair_count" VALUES(1,20070,42,50,4);
INSERT INTO "pair_count" VALUES(1,20070,42,52,2);
INSERT INTO "pair_count" VALUES(1,20070,42,54,4);
INSERT INTO "pair_count" VALUES(1,20070,43,29,2);
INSERT INTO "pair_count" VALUES(1,20070,43,30,2);
INSERT INTO "pair_count" VALUES(1,20070,43,31,2);
INSERT INTO "pair_count" VALUES(1,20070,43,39,1);
INSERT INTO "pair_count" VALUES(1,20070,43,42,2);
INSERT INTO "pair_count" VALUES(1,20070,43,49,1);
INSERT INTO "pair_count" VALUES(1,20070,43,50,2);
INSERT INTO "pair_count" VALUES(1,20070,43,54,2);
INSERT INTO "pair_count" VALUES(1,20070,47,25,2);
INSERT INTO "pair_count" VALUES(1,20070,47,28,1);
INSERT INTO "pair_count" VALUES(1,20070,47,31,3);
INSERT INTO "pair_count" VALUES(1,20070,47,38,1);
INSERT INTO "pair_count" VALUES(1,20070,47,40,2);
INSERT INTO "pair_count" VALUES(1,20070,47,42,2);
INSERT INTO "pair_count" VALUES(1,20070,47,50,3);
INSERT INTO "pair_count" VALUES(1,20070,47,52,3);
INSERT INTO "pair_count" VALUES(1,20070,47,54,3);
INSERT INTO "pair_count" VALUES(1,20070,47,59,1);
INSERT INTO "pair_count" VALUES(1,20070,49,29,1);
INSERT INTO "pair_count" VALUES(1,20070,49,30,1);
INSERT INTO "pair_count" VALUES(1,20070,49,31,1);
INSERT INTO "pair_count" VALUES(1,20070,49,42,1);
INSERT INTO "pair_count" VALUES(1,20070,49,43,1);
INSERT INTO "pair_count" VALUES(1,20070,49,50,1);
INSERT INTO "pair_count" VALUES(1,20070,49,54,1);
INSERT INTO "pair_count" VALUES(1,20070,50,25,2);
INSERT INTO "pair_count" VALUES(1,20070,50,28,1);
INSERT INTO "pair_count" VALUES(1,20070,50,29,2);
INSERT INTO "pair_count" VALUES(1,20070,50,30,2);
INSERT INTO "pair_count" VALUES(1,20070,50,31,5);
INSERT INTO "pair_count" VALUES(1,20070,50,38,1);
INSERT INTO "pair_count" VALUES(1,20070,50,39,1);
INSERT INTO "pair_count" VALUES(1,20070,50,40,2);
INSERT INTO "pair_count" VALUES(1,20070,50,42,4);
INSERT INTO "pair_count" VALUES(1,20070,50,43,2);
INSERT INTO "pair_count" VALUES(1,20070,50,47,3);
INSERT INTO "pair_count" VALUES(1,20070,50,49,1);
INSERT INTO "pair_count" VALUES(1,20070,50,52,3);
INSERT INTO "pair_count" VALUES(1,20070,50,54,5);
INSERT INTO "pair_count" VALUES(1,20070,50,59,1);
INSERT INTO "pair_count" VALUES(1,20070,52,25,2);
INSERT INTO "pair_count" VALUES(1,20070,52,28,1);
INSERT INTO "pair_count" VALUES(1,20070,52,31,3);
INSERT INTO "pair_count" VALUES(1,20070,52,38,1);
INSERT INTO "pair_count" VALUES(1,20070,52,40,2);
INSERT INTO "pair_count" VALUES(1,20070,52,42,2);
INSERT INTO "pair_count" VALUES(1,20070,52,47,3);
INSERT INTO "pair_count" VALUES(1,20070,52,50,3);
INSERT INTO "pair_count" VALUES(1,20070,52,54,3);
INSERT INTO "pair_count" VALUES(1,20070,52,59,1);
INSERT INTO "pair_count" VALUES(1,20070,59,28,1);
INSERT INTO "pair_count" VALUES(1,20070,59,31,1);
INSERT INTO "pair_count" VALUES(1,20070,59,38,1);
INSERT INTO "pair_count" VALUES(1,20070,59,47,1);
INSERT INTO "pair_count" VALUES(1,20070,59,50,1);
INSERT INTO "pair_count" VALUES(1,20070,59,52,1);
INSERT INTO "pair_count" VALUES(1,20070,59,54,1);
INSERT INTO "pair_count" VALUES(1,20234,24,31,2);
INSERT INTO "pair_count" VALUES(1,20234,24,38,2);
INSERT INTO "pair_count" VALUES(1,20234,24,44,2);
INSERT INTO "pair_count" VALUES(1,20234,24,50,2);
INSERT INTO "pair_count" VALUES(1,20234,24,54,2);
INSERT INTO "pair_count" VALUES(1,20234,24,57,2);
INSERT INTO "pair_count" VALUES(1,20234,24,61,2);
INSERT INTO "pair_count" VALUES(1,20234,29,30,1);
INSERT INTO "pair_count" VALUES(1,20234,29,31,1);
INSERT INTO "pair_count" VALUES(1,20234,29,37,1);
INSERT INTO "pair_count" VALUES(1,20234,29,42,1);
INSERT INTO "pair_count" VALUES(1,20234,29,43,1);
INSERT INTO "pair_count" VALUES(1,20234,29,50,1);
INSERT INTO "pair_count" VALUES(1,20234,29,54,1);
INSERT INTO "pair_count" VALUES(1,20234,30,29,1);
INSERT INTO "pair_count" VALUES(1,20234,30,31,1);
INSERT INTO "pair_count" VALUES(1,20234,30,37,1);
INSERT INTO "pair_count" VALUES(1,20234,30,42,1);
INSERT INTO "pair_count" VALUES(1,20234,30,43,1);
INSERT INTO "pair_count" VALUES(1,20234,30,50,1);
INSERT INTO "pair_count" VALUES(1,20234,30,54,1);
INSERT INTO "pair_count" VALUES(1,20234,31,24,2);
INSERT INTO "pair_count" VALUES(1,20234,31,29,1);
INSERT INTO "pair_count" VALUES(1,20234,31,30,1);
INSERT INTO "pair_count" VALUES(1,20234,31,36,1);
INSERT INTO "pair_count" VALUES(1,20234,31,37,1);
INSERT INTO "pair_count" VALUES(1,20234,31,38,3);
INSERT INTO "pair_count" VALUES(1,20234,31,42,2);
INSERT INTO "pair_count" VALUES(1,20234,31,43,1);
INSERT INTO "pair_count" VALUES(1,20234,31,44,2);
INSERT INTO "pair_count" VALUES(1,20234,31,50,5);
INSERT INTO "pair_count" VALUES(1,20234,31,52,2);
INSERT INTO "pair_count" VALUES(1,20234,31,54,5);
INSERT INTO "pair_count" VALUES(1,20234,31,55,1);
INSERT INTO "pair_count" VALUES(1,20234,31,57,2);
INSERT INTO "pair_count" VALUES(1,20234,31,58,2);
INSERT INTO "pair_count" VALUES(1,20234,31,60,2);
INSERT INTO "pair_count" VALUES(1,20234,31,61,2);
INSERT INTO "pair_count" VALUES(1,20234,36,31,1);
INSERT INTO "pair_count" VALUES(1,20234,36,42,1);
INSERT INTO "pair_count" VALUES(1,20234,36,50,1);
INSERT INTO "pair_count" VALUES(1,20234,36,52,1);
INSERT INTO "pair_count" VALUES(1,20234,36,54,1);
INSERT INTO "pair_count" VALUES(1,20234,36,58,1);
INSERT INTO "pair_count" VALUES(1,20234,36,60,1);
INSERT INTO "pair_count" VALUES(1,20234,37,29,1);
INSERT INTO "pair_count" VALUES(1,20234,37,30,1);
INSERT INTO "pair_count" VALUES(1,20234,37,31,1);
INSERT INTO "pair_count" VALUES(1,20234,37,42,1);
INSERT INTO "pair_count" VALUES(1,20234,37,43,1);
INSERT INTO "pair_count" VALUES(1,20234,37,50,1);
INSERT INTO "pair_count" VALUES(1,20234,37,54,1);
INSERT INTO "pair_count" VALUES(1,20234,38,24,2);
INSERT INTO "pair_count" VALUES(1,20234,38,31,3);
INSERT INTO "pair_count" VALUES(1,20234,38,44,2);
INSERT INTO "pair_count" VALUES(1,20234,38,50,3);
INSERT INTO "pair_count" VALUES(1,20234,38,52,1);
INSERT INTO "pair_count" VALUES(1,20234,38,54,3);
INSERT INTO "pair_count" VALUES(1,20234,38,55,1);
INSERT INTO "pair_count" VALUES(1,20234,38,57,2);
INSERT INTO "pair_count" VALUES(1,20234,38,58,1);
INSERT INTO "pair_count" VALUES(1,20234,38,60,1);
INSERT INTO "pair_count" VALUES(1,20234,38,61,2);
INSERT INTO "pair_count" VALUES(1,20234,42,29,1);
INSERT INTO "pair_count" VALUES(1,20234,42,30,1);
INSERT INTO "pair_count" VALUES(1,20234,42,31,2);
INSERT INTO "pair_count" VALUES(1,20234,42,36,1);
INSERT INTO "pair_count" VALUES(1,20234,42,37,1);
INSERT INTO "pair_count" VALUES(1,20234,42,43,1);
INSERT INTO "pair_count" VALUES(1,20234,42,50,2);
INSERT INTO "pair_count" VALUES(1,20234,42,52,1);
INSERT INTO "pair_count" VALUES(1,20234,42,54,2);
INSERT INTO "pair_count" VALUES(1,20234,42,58,1);
INSERT INTO "pair_count" VALUES(1,20234,42,60,1);
INSERT INTO "pair_count" VALUES(1,20234,43,29,1);
INSERT INTO "pair_count" VALUES(1,20234,43,30,1);
INSERT INTO "pair_count" VALUES(1,20234,43,31,1);
INSERT INTO "pair_count" VALUES(1,20234,43,37,1);
INSERT INTO "pair_count" VALUES(1,20234,43,42,1);
INSERT INTO "pair_count" VALUES(1,20234,43,50,1);
INSERT INTO "pair_count" VALUES(1,20234,43,54,1);
INSERT INTO "pair_count" VALUES(1,20234,44,24,2);
INSERT INTO "pair_count" VALUES(1,20234,44,31,2);
INSERT INTO "pair_count" VALUES(1,20234,44,38,2);
INSERT INTO "pair_count" VALUES(1,20234,44,50,2);
INSERT INTO "pair_count" VALUES(1,20234,44,54,2);
INSERT INTO "pair_count" VALUES(1,20234,44,57,2);
INSERT INTO "pair_count" VALUES(1,20234,44,61,2);
INSERT INTO "pair_count" VALUES(1,20234,50,24,2);
INSERT INTO "pair_count" VALUES(1,20234,50,29,1);
INSERT INTO "pair_count" VALUES(1,20234,50,30,1);
INSERT INTO "pair_count" VALUES(1,20234,50,31,5);
INSERT INTO "pair_count" VALUES(1,20234,50,36,1);
INSERT INTO "pair_count" VALUES(1,20234,50,37,1);
INSERT INTO "pair_count" VALUES(1,20234,50,38,3);
INSERT INTO "pair_count" VALUES(1,20234,50,42,2);
INSERT INTO "pair_count" VALUES(1,20234,50,43,1);
INSERT INTO "pair_count" VALUES(1,20234,50,44,2);
INSERT INTO "pair_count" VALUES(1,20234,50,52,2);
INSERT INTO "pair_count" VALUES(1,20234,50,54,5);
INSERT INTO "pair_count" VALUES(1,20234,50,55,1);
INSERT INTO "pair_count" VALUES(1,20234,50,57,2);
INSERT INTO "pair_count" VALUES(1,20234,50,58,2);
INSERT INTO "pair_count" VALUES(1,20234,50,60,2);
INSERT INTO "pair_count" VALUES(1,20234,50,61,2);
INSERT INTO "pair_count" VALUES(1,20234,52,31,2);
INSERT INTO "pair_count" VALUES(1,20234,52,36,1);
INSERT INTO "pair_count" VALUES(1,20234,52,38,1);
INSERT INTO "pair_count" VALUES(1,20234,52,42,1);
INSERT INTO "pair_count" VALUES(1,20234,52,50,2);
INSERT INTO "pair_count" VALUES(1,20234,52,54,2);
INSERT INTO "pair_count" VALUES(1,20234,52,55,1);
INSERT INTO "pair_count" VALUES(1,20234,52,58,2);
INSERT INTO "pair_count" VALUES(1,20234,52,60,2);
INSERT INTO "pair_count" VALUES(1,20234,55,31,1);
INSERT INTO "pair_count" VALUES(1,20234,55,38,1);
INSERT INTO "pair_count" VALUES(1,20234,55,50,1);
INSERT INTO "pair_count" VALUES(1,20234,55,52,1);
INSERT INTO "pair_count" VALUES(1,20234,55,54,1);
INSERT INTO "pair_count" VALUES(1,20234,55,58,1);
INSERT INTO "pair_count" VALUES(1,20234,55,60,1);
INSERT INTO "pair_count" VALUES(1,20234,57,24,2);
INSERT INTO "pair_count" VALUES(1,20234,57,31,2);
INSERT INTO "pair_count" VALUES(1,20234,57,38,2);
INSERT INTO "pair_count" VALUES(1,20234,57,44,2);
INSERT INTO "pair_count" VALUES(1,20234,57,50,2);
INSERT INTO "pair_count" VALUES(1,20234,57,54,2);
INSERT INTO "pair_count" VALUES(1,20234,57,61,2);
INSERT INTO "pair_count" VALUES(1,20234,58,31,2);
INSERT INTO "pair_count" VALUES(1,20234,58,36,1);
INSERT INTO "pair_count" VALUES(1,20234,58,38,1);
INSERT INTO "pair_count" VALUES(1,20234,58,42,1);
INSERT INTO "pair_count" VALUES(1,20234,58,50,2);
INSERT INTO "pair_count" VALUES(1,20234,58,52,2);
INSERT INTO "pair_count" VALUES(1,20234,58,54,2);
INSERT INTO "pair_count" VALUES(1,20234,58,55,1);
INSERT INTO "pair_count" VALUES(1,20234,58,60,2);
INSERT INTO "pair_count" VALUES(1,20234,60,31,2);
INSERT INTO "pair_count" VALUES(1,20234,60,36,1);
INSERT INTO "pair_count" VALUES(1,20234,60,38,1);
INSERT INTO "pair_count" VALUES(1,20234,60,42,1);
INSERT INTO "pair_count" VALUES(1,20234,60,50,2);
INSERT INTO "pair_count" VALUES(1,20234,60,52,2);
INSERT INTO "pair_count" VALUES(1,20234,60,54,2);
INSERT INTO "pair_count" VALUES(1,20234,60,55,1);
INSERT INTO "pair_count" VALUES(1,20234,60,58,2);
INSERT INTO "pair_count" VALUES(1,20234,61,24,2);
INSERT INTO "pair_count" VALUES(1,20234,61,31,2);
INSERT INTO "pair_count" VALUES(1,20234,61,38,2);
INSERT INTO "pair_count" VALUES(1,20234,61,44,2);
INSERT INTO "pair_count" VALUES(1,20234,61,50,2);
INSERT INTO "pair_count" VALUES(1,20234,61,54,2);
INSERT INTO "pair_count" VALUES(1,20234,61,57,2);
INSERT INTO "pair_count" VALUES(1,20392,28,31,1);
INSERT INTO "pair_count" VALUES(1,20392,28,38,1);
INSERT INTO "pair_count" VALUES(1,20392,28,46,1);
INSERT INTO "pair_count" VALUES(1,20392,28,47,1);
INSERT INTO "pair_count" VALUES(1,20392,28,50,1);
INSERT INTO "pair_count" VALUES(1,20392,28,54,1);
INSERT INTO "pair_count" VALUES(1,20392,28,59,1);
INSERT INTO "pair_count" VALUES(1,20392,29,30,2);
INSERT INTO "pair_count" VALUES(1,20392,29,31,2);
INSERT INTO "pair_count" VALUES(1,20392,29,33,1);
INSERT INTO "pair_count" VALUES(1,20392,29,38,1);
INSERT INTO "pair_count" VALUES(1,20392,29,42,1);
INSERT INTO "pair_count" VALUES(1,20392,29,43,2);
INSERT INTO "pair_count" VALUES(1,20392,29,50,2);
INSERT INTO "pair_count" VALUES(1,20392,29,52,1);
INSERT INTO "pair_count" VALUES(1,20392,29,54,2);
INSERT INTO "pair_count" VALUES(1,20392,30,29,2);
INSERT INTO "pair_count" VALUES(1,20392,30,31,2);
INSERT INTO "pair_count" VALUES(1,20392,30,33,1);
INSERT INTO "pair_count" VALUES(1,20392,30,38,1);
INSERT INTO "pair_count" VALUES(1,20392,30,42,1);
INSERT INTO "pair_count" VALUES(1,20392,30,43,2);
INSERT INTO "pair_count" VALUES(1,20392,30,50,2);
INSERT INTO "pair_count" VALUES(1,20392,30,52,1);
INSERT INTO "pair_count" VALUES(1,20392,30,54,2);
INSERT INTO "pair_count" VALUES(1,20392,31,28,1);
INSERT INTO "pair_count" VALUES(1,20392,31,29,2);
INSERT INTO "pair_count" VALUES(1,20392,31,30,2);
INSERT INTO "pair_count" VALUES(1,20392,31,33,1);
INSERT INTO "pair_count" VALUES(1,20392,31,36,1);
INSERT INTO "pair_count" VALUES(1,20392,31,38,3);
INSERT INTO "pair_count" VALUES(1,20392,31,40,1);
INSERT INTO "pair_count" VALUES(1,20392,31,42,2);
INSERT INTO "pair_count" VALUES(1,20392,31,43,2);
INSERT INTO "pair_count" VALUES(1,20392,31,44,1);
INSERT INTO "pair_count" VALUES(1,20392,31,46,1);
INSERT INTO "pair_count" VALUES(1,20392,31,47,2);
INSERT INTO "pair_count" VALUES(1,20392,31,50,5);
INSERT INTO "pair_count" VALUES(1,20392,31,52,3);
INSERT INTO "pair_count" VALUES(1,20392,31,54,5);
INSERT INTO "pair_count" VALUES(1,20392,31,57,1);
INSERT INTO "pair_count" VALUES(1,20392,31,59,1);
INSERT INTO "pair_count" VALUES(1,20392,31,61,1);
INSERT INTO "pair_count" VALUES(1,20392,33,29,1);
INSERT INTO "pair_count" VALUES(1,20392,33,30,1);
INSERT INTO "pair_count" VALUES(1,20392,33,31,1);
INSERT INTO "pair_count" VALUES(1,20392,33,38,1);
INSERT INTO "pair_count" VALUES(1,20392,33,43,1);
INSERT INTO "pair_count" VALUES(1,20392,33,50,1);
INSERT INTO "pair_count" VALUES(1,20392,33,54,1);
INSERT INTO "pair_count" VALUES(1,20392,36,31,1);
INSERT INTO "pair_count" VALUES(1,20392,36,40,1);
INSERT INTO "pair_count" VALUES(1,20392,36,42,1);
INSERT INTO "pair_count" VALUES(1,20392,36,47,1);
INSERT INTO "pair_count" VALUES(1,20392,36,50,1);
INSERT INTO "pair_count" VALUES(1,20392,36,52,1);
INSERT INTO "pair_count" VALUES(1,20392,36,54,1);
INSERT INTO "pair_count" VALUES(1,20392,38,28,1);
INSERT INTO "pair_count" VALUES(1,20392,38,29,1);
INSERT INTO "pair_count" VALUES(1,20392,38,30,1);
INSERT INTO "pair_count" VALUES(1,20392,38,31,3);
INSERT INTO "pair_count" VALUES(1,20392,38,33,1);
INSERT INTO "pair_count" VALUES(1,20392,38,43,1);
INSERT INTO "pair_count" VALUES(1,20392,38,44,1);
INSERT INTO "pair_count" VALUES(1,20392,38,46,1);
INSERT INTO "pair_count" VALUES(1,20392,38,47,1);
INSERT INTO "pair_count" VALUES(1,20392,38,50,3);
INSERT INTO "pair_count" VALUES(1,20392,38,52,1);
INSERT INTO "pair_count" VALUES(1,20392,38,54,3);
INSERT INTO "pair_count" VALUES(1,20392,38,57,1);
INSERT INTO "pair_count" VALUES(1,20392,38,59,1);
INSERT INTO "pair_count" VALUES(1,20392,38,61,1);
INSERT INTO "pair_count" VALUES(1,20392,40,31,1);
INSERT INTO "pair_count" VALUES(1,20392,40,36,1);
INSERT INTO "pair_count" VALUES(1,20392,40,42,1);
INSERT INTO "pair_count" VALUES(1,20392,40,47,1);
INSERT INTO "pair_count" VALUES(1,20392,40,50,1);
INSERT INTO "pair_count" VALUES(1,20392,40,52,1);
INSERT INTO "pair_count" VALUES(1,20392,40,54,1);
INSERT INTO "pair_count" VALUES(1,20392,42,29,1);
INSERT INTO "pair_count" VALUES(1,20392,42,30,1);
INSERT INTO "pair_count" VALUES(1,20392,42,31,2);
INSERT INTO "pair_count" VALUES(1,20392,42,36,1);
INSERT INTO "pair_count" VALUES(1,20392,42,40,1);
INSERT INTO "pair_count" VALUES(1,20392,42,43,1);
INSERT INTO "pair_count" VALUES(1,20392,42,47,1);
INSERT INTO "pair_count" VALUES(1,20392,42,50,2);
INSERT INTO "pair_count" VALUES(1,20392,42,52,2);
INSERT INTO "pair_count" VALUES(1,20392,42,54,2);
INSERT INTO "pair_count" VALUES(1,20392,43,29,2);
INSERT INTO "pair_count" VALUES(1,20392,43,30,2);
INSERT INTO "pair_count" VALUES(1,20392,43,31,2);
INSERT INTO "pair_count" VALUES(1,20392,43,33,1);
INSERT INTO "pair_count" VALUES(1,20392,43,38,1);
INSERT INTO "pair_count" VALUES(1,20392,43,42,1);
INSERT INTO "pair_count" VALUES(1,20392,43,50,2);
INSERT INTO "pair_count" VALUES(1,20392,43,52,1);
INSERT INTO "pair_count" VALUES(1,20392,43,54,2);
INSERT INTO "pair_count" VALUES(1,20392,44,31,1);
INSERT INTO "pair_count" VALUES(1,20392,44,38,1);
INSERT INTO "pair_count" VALUES(1,20392,44,50,1);
INSERT INTO "pair_count" VALUES(1,20392,44,52,1);
INSERT INTO "pair_count" VALUES(1,20392,44,54,1);
INSERT INTO "pair_count" VALUES(1,20392,44,57,1);
INSERT INTO "pair_count" VALUES(1,20392,44,61,1);
INSERT INTO "pair_count" VALUES(1,20392,46,28,1);
INSERT INTO "pair_count" VALUES(1,20392,46,31,1);
INSERT INTO "pair_count" VALUES(1,20392,46,38,1);
INSERT INTO "pair_count" VALUES(1,20392,46,47,1);
INSERT INTO "pair_count" VALUES(1,20392,46,50,1);
INSERT INTO "pair_count" VALUES(1,20392,46,54,1);
INSERT INTO "pair_count" VALUES(1,20392,46,59,1);
INSERT INTO "pair_count" VALUES(1,20392,47,28,1);
INSERT INTO "pair_count" VALUES(1,20392,47,31,2);
INSERT INTO "pair_count" VALUES(1,20392,47,36,1);
INSERT INTO "pair_count" VALUES(1,20392,47,38,1);
INSERT INTO "pair_count" VALUES(1,20392,47,40,1);
INSERT INTO "pair_count" VALUES(1,20392,47,42,1);
INSERT INTO "pair_count" VALUES(1,20392,47,46,1);
INSERT INTO "pair_count" VALUES(1,20392,47,50,2);
INSERT INTO "pair_count" VALUES(1,20392,47,52,1);
INSERT INTO "pair_count" VALUES(1,20392,47,54,2);
INSERT INTO "pair_count" VALUES(1,20392,47,59,1);
INSERT INTO "pair_count" VALUES(1,20392,50,28,1);
INSERT INTO "pair_count" VALUES(1,20392,50,29,2);
INSERT INTO "pair_count" VALUES(1,20392,50,30,2);
INSERT INTO "pair_count" VALUES(1,20392,50,31,5);
INSERT INTO "pair_count" VALUES(1,20392,50,33,1);
INSERT INTO "pair_count" VALUES(1,20392,50,36,1);
INSERT INTO "pair_count" VALUES(1,20392,50,38,3);
INSERT INTO "pair_count" VALUES(1,20392,50,40,1);
INSERT INTO "pair_count" VALUES(1,20392,50,42,2);
INSERT INTO "pair_count" VALUES(1,20392,50,43,2);
INSERT INTO "pair_count" VALUES(1,20392,50,44,1);
INSERT INTO "pair_count" VALUES(1,20392,50,46,1);
INSERT INTO "pair_count" VALUES(1,20392,50,47,2);
INSERT INTO "pair_count" VALUES(1,20392,50,52,3);
INSERT INTO "pair_count" VALUES(1,20392,50,54,5);
INSERT INTO "pair_count" VALUES(1,20392,50,57,1);
INSERT INTO "pair_count" VALUES(1,20392,50,59,1);
INSERT INTO "pair_count" VALUES(1,20392,50,61,1);
INSERT INTO "pair_count" VALUES(1,20392,52,29,1);
INSERT INTO "pair_count" VALUES(1,20392,52,30,1);
INSERT INTO "pair_count" VALUES(1,20392,52,31,3);
INSERT INTO "pair_count" VALUES(1,20392,52,36,1);
INSERT INTO "pair_count" VALUES(1,20392,52,38,1);
INSERT INTO "pair_count" VALUES(1,20392,52,40,1);
INSERT INTO "pair_count" VALUES(1,20392,52,42,2);
INSERT INTO "pair_count" VALUES(1,20392,52,43,1);
INSERT INTO "pair_count" VALUES(1,20392,52,44,1);
INSERT INTO "pair_count" VALUES(1,20392,52,47,1);
INSERT INTO "pair_count" VALUES(1,20392,52,50,3);
INSERT INTO "pair_count" VALUES(1,20392,52,54,3);
INSERT INTO "pair_count" VALUES(1,20392,52,57,1);
INSERT INTO "pair_count" VALUES(1,20392,52,61,1);
INSERT INTO "pair_count" VALUES(1,20392,57,31,1);
INSERT INTO "pair_count" VALUES(1,20392,57,38,1);
INSERT INTO "pair_count" VALUES(1,20392,57,44,1);
INSERT INTO "pair_count" VALUES(1,20392,57,50,1);
INSERT INTO "pair_count" VALUES(1,20392,57,52,1);
INSERT INTO "pair_count" VALUES(1,20392,57,54,1);
INSERT INTO "pair_count" VALUES(1,20392,57,61,1);
INSERT INTO "pair_count" VALUES(1,20392,59,28,1);
INSERT INTO "pair_count" VALUES(1,20392,59,31,1);
INSERT INTO "pair_count" VALUES(1,20392,59,38,1);
INSERT INTO "pair_count" VALUES(1,20392,59,46,1);
INSERT INTO "pair_count" VALUES(1,20392,59,47,1);
INSERT INTO "pair_count" VALUES(1,20392,59,50,1);
INSERT INTO "pair_count" VALUES(1,20392,59,54,1);
INSERT INTO "pair_count" VALUES(1,20392,61,31,1);
INSERT INTO "pair_count" VALUES(1,20392,61,38,1);
INSERT INTO "pair_count" VALUES(1,20392,61,44,1);
INSERT INTO "pair_count" VALUES(1,20392,61,50,1);
INSERT INTO "pair_count" VALUES(1,20392,61,52,1);
INSERT INTO "pair_count" VALUES(1,20392,61,54,1);
INSERT INTO "pair_count" VALUES(1,20392,61,57,1);
INSERT INTO "pair_count" VALUES(1,20495,27,31,1);
INSERT INTO "pair_count" VALUES(1,20495,27,32,1);
INSERT INTO "pair_count" VALUES(1,20495,27,38,1);
INSERT INTO "pair_count" VALUES(1,20495,27,40,1);
INSERT INTO "pair_count" VALUES(1,20495,27,50,1);
INSERT INTO "pair_count" VALUES(1,20495,27,52,1);
INSERT INTO "pair_count" VALUES(1,20495,27,54,1);
INSERT INTO "pair_count" VALUES(1,20495,28,31,1);
INSERT INTO "pair_count" VALUES(1,20495,28,35,1);
INSERT INTO "pair_count" VALUES(1,20495,28,38,1);
INSERT INTO "pair_count" VALUES(1,20495,28,40,1);
INSERT INTO "pair_count" VALUES(1,20495,28,47,1);
INSERT INTO "pair_count" VALUES(1,20495,28,50,1);
INSERT INTO "pair_count" VALUES(1,20495,28,54,1);
INSERT INTO "pair_count" VALUES(1,20495,29,30,2);
INSERT INTO "pair_count" VALUES(1,20495,29,31,2);
INSERT INTO "pair_count" VALUES(1,20495,29,34,1);
INSERT INTO "pair_count" VALUES(1,20495,29,38,1);
INSERT INTO "pair_count" VALUES(1,20495,29,42,1);
INSERT INTO "pair_count" VALUES(1,20495,29,43,2);
INSERT INTO "pair_count" VALUES(1,20495,29,50,2);
INSERT INTO "pair_count" VALUES(1,20495,29,52,1);
INSERT INTO "pair_count" VALUES(1,20495,29,54,2);
INSERT INTO "pair_count" VALUES(1,20495,30,29,2);
INSERT INTO "pair_count" VALUES(1,20495,30,31,2);
INSERT INTO "pair_count" VALUES(1,20495,30,34,1);
INSERT INTO "pair_count" VALUES(1,20495,30,38,1);
INSERT INTO "pair_count" VALUES(1,20495,30,42,1);
INSERT INTO "pair_count" VALUES(1,20495,30,43,2);
INSERT INTO "pair_count" VALUES(1,20495,30,50,2);
INSERT INTO "pair_count" VALUES(1,20495,30,52,1);
INSERT INTO "pair_count" VALUES(1,20495,30,54,2);
INSERT INTO "pair_count" VALUES(1,20495,31,27,1);
INSERT INTO "pair_count" VALUES(1,20495,31,28,1);
INSERT INTO "pair_count" VALUES(1,20495,31,29,2);
INSERT INTO "pair_count" VALUES(1,20495,31,30,2);
INSERT INTO "pair_count" VALUES(1,20495,31,32,1);
INSERT INTO "pair_count" VALUES(1,20495,31,34,1);
INSERT INTO "pair_count" VALUES(1,20495,31,35,1);
INSERT INTO "pair_count" VALUES(1,20495,31,36,1);
INSERT INTO "pair_count" VALUES(1,20495,31,38,3);
INSERT INTO "pair_count" VALUES(1,20495,31,40,2);
INSERT INTO "pair_count" VALUES(1,20495,31,42,2);
INSERT INTO "pair_count" VALUES(1,20495,31,43,2);
INSERT INTO "pair_count" VALUES(1,20495,31,47,1);
INSERT INTO "pair_count" VALUES(1,20495,31,50,5);
INSERT INTO "pair_count" VALUES(1,20495,31,51,1);
INSERT INTO "pair_count" VALUES(1,20495,31,52,2);
INSERT INTO "pair_count" VALUES(1,20495,31,54,5);
INSERT INTO "pair_count" VALUES(1,20495,31,58,1);
INSERT INTO "pair_count" VALUES(1,20495,31,60,1);
INSERT INTO "pair_count" VALUES(1,20495,32,27,1);
INSERT INTO "pair_count" VALUES(1,20495,32,31,1);
INSERT INTO "pair_count" VALUES(1,20495,32,38,1);
INSERT INTO "pair_count" VALUES(1,20495,32,40,1);
INSERT INTO "pair_count" VALUES(1,20495,32,50,1);
INSERT INTO "pair_count" VALUES(1,20495,32,52,1);
INSERT INTO "pair_count" VALUES(1,20495,32,54,1);
INSERT INTO "pair_count" VALUES(1,20495,34,29,1);
INSERT INTO "pair_count" VALUES(1,20495,34,30,1);
INSERT INTO "pair_count" VALUES(1,20495,34,31,1);
INSERT INTO "pair_count" VALUES(1,20495,34,38,1);
INSERT INTO "pair_count" VALUES(1,20495,34,43,1);
INSERT INTO "pair_count" VALUES(1,20495,34,50,1);
INSERT INTO "pair_count" VALUES(1,20495,34,54,1);
INSERT INTO "pair_count" VALUES(1,20495,35,28,1);
INSERT INTO "pair_count" VALUES(1,20495,35,31,1);
INSERT INTO "pair_count" VALUES(1,20495,35,38,1);
INSERT INTO "pair_count" VALUES(1,20495,35,40,1);
INSERT INTO "pair_count" VALUES(1,20495,35,47,1);
INSERT INTO "pair_count" VALUES(1,20495,35,50,1);
INSERT INTO "pair_count" VALUES(1,20495,35,54,1);
INSERT INTO "pair_count" VALUES(1,20495,36,31,1);
INSERT INTO "pair_count" VALUES(1,20495,36,42,1);
INSERT INTO "pair_count" VALUES(1,20495,36,50,1);
INSERT INTO "pair_count" VALUES(1,20495,36,51,1);
INSERT INTO "pair_count" VALUES(1,20495,36,54,1);
INSERT INTO "pair_count" VALUES(1,20495,36,58,1);
INSERT INTO "pair_count" VALUES(1,20495,36,60,1);
INSERT INTO "pair_count" VALUES(1,20495,38,27,1);
INSERT INTO "pair_count" VALUES(1,20495,38,28,1);
INSERT INTO "pair_count" VALUES(1,20495,38,29,1);
INSERT INTO "pair_count" VALUES(1,20495,38,30,1);
INSERT INTO "pair_count" VALUES(1,20495,38,31,3);
INSERT INTO "pair_count" VALUES(1,20495,38,32,1);
INSERT INTO "pair_count" VALUES(1,20495,38,34,1);
INSERT INTO "pair_count" VALUES(1,20495,38,35,1);
INSERT INTO "pair_count" VALUES(1,20495,38,40,2);
INSERT INTO "pair_count" VALUES(1,20495,38,43,1);
INSERT INTO "pair_count" VALUES(1,20495,38,47,1);
INSERT INTO "pair_count" VALUES(1,20495,38,50,3);
INSERT INTO "pair_count" VALUES(1,20495,38,52,1);
INSERT INTO "pair_count" VALUES(1,20495,38,54,3);
INSERT INTO "pair_count" VALUES(1,20495,40,27,1);
INSERT INTO "pair_count" VALUES(1,20495,40,28,1);
INSERT INTO "pair_count" VALUES(1,20495,40,31,2);
INSERT INTO "pair_count" VALUES(1,20495,40,32,1);
INSERT INTO "pair_count" VALUES(1,20495,40,35,1);
INSERT INTO "pair_count" VALUES(1,20495,40,38,2);
INSERT INTO "pair_count" VALUES(1,20495,40,47,1);
INSERT INTO "pair_count" VALUES(1,20495,40,50,2);
INSERT INTO "pair_count" VALUES(1,20495,40,52,1);
INSERT INTO "pair_count" VALUES(1,20495,40,54,2);
INSERT INTO "pair_count" VALUES(1,20495,42,29,1);
INSERT INTO "pair_count" VALUES(1,20495,42,30,1);
INSERT INTO "pair_count" VALUES(1,20495,42,31,2);
INSERT INTO "pair_count" VALUES(1,20495,42,36,1);
INSERT INTO "pair_count" VALUES(1,20495,42,43,1);
INSERT INTO "pair_count" VALUES(1,20495,42,50,2);
INSERT INTO "pair_count" VALUES(1,20495,42,51,1);
INSERT INTO "pair_count" VALUES(1,20495,42,52,1);
INSERT INTO "pair_count" VALUES(1,20495,42,54,2);
INSERT INTO "pair_count" VALUES(1,20495,42,58,1);
INSERT INTO "pair_count" VALUES(1,20495,42,60,1);
INSERT INTO "pair_count" VALUES(1,20495,43,29,2);
INSERT INTO "pair_count" VALUES(1,20495,43,30,2);
INSERT INTO "pair_count" VALUES(1,20495,43,31,2);
INSERT INTO "pair_count" VALUES(1,20495,43,34,1);
INSERT INTO "pair_count" VALUES(1,20495,43,38,1);
INSERT INTO "pair_count" VALUES(1,20495,43,42,1);
INSERT INTO "pair_count" VALUES(1,20495,43,50,2);
INSERT INTO "pair_count" VALUES(1,20495,43,52,1);
INSERT INTO "pair_count" VALUES(1,20495,43,54,2);
INSERT INTO "pair_count" VALUES(1,20495,47,28,1);
INSERT INTO "pair_count" VALUES(1,20495,47,31,1);
INSERT INTO "pair_count" VALUES(1,20495,47,35,1);
INSERT INTO "pair_count" VALUES(1,20495,47,38,1);
INSERT INTO "pair_count" VALUES(1,20495,47,40,1);
INSERT INTO "pair_count" VALUES(1,20495,47,50,1);
INSERT INTO "pair_count" VALUES(1,20495,47,54,1);
INSERT INTO "pair_count" VALUES(1,20495,50,27,1);
INSERT INTO "pair_count" VALUES(1,20495,50,28,1);
INSERT INTO "pair_count" VALUES(1,20495,50,29,2);
INSERT INTO "pair_count" VALUES(1,20495,50,30,2);
INSERT INTO "pair_count" VALUES(1,20495,50,31,5);
INSERT INTO "pair_count" VALUES(1,20495,50,32,1);
INSERT INTO "pair_count" VALUES(1,20495,50,34,1);
INSERT INTO "pair_count" VALUES(1,20495,50,35,1);
INSERT INTO "pair_count" VALUES(1,20495,50,36,1);
INSERT INTO "pair_count" VALUES(1,20495,50,38,3);
INSERT INTO "pair_count" VALUES(1,20495,50,40,2);
INSERT INTO "pair_count" VALUES(1,20495,50,42,2);
INSERT INTO "pair_count" VALUES(1,20495,50,43,2);
INSERT INTO "pair_count" VALUES(1,20495,50,47,1);
INSERT INTO "pair_count" VALUES(1,20495,50,51,1);
INSERT INTO "pair_count" VALUES(1,20495,50,52,2);
INSERT INTO "pair_count" VALUES(1,20495,50,54,5);
INSERT INTO "pair_count" VALUES(1,20495,50,58,1);
INSERT INTO "pair_count" VALUES(1,20495,50,60,1);
INSERT INTO "pair_count" VALUES(1,20495,51,31,1);
INSERT INTO "pair_count" VALUES(1,20495,51,36,1);
INSERT INTO "pair_count" VALUES(1,20495,51,42,1);
INSERT INTO "pair_count" VALUES(1,20495,51,50,1);
INSERT INTO "pair_count" VALUES(1,20495,51,54,1);
INSERT INTO "pair_count" VALUES(1,20495,51,58,1);
INSERT INTO "pair_count" VALUES(1,20495,51,60,1);
INSERT INTO "pair_count" VALUES(1,20495,52,27,1);
INSERT INTO "pair_count" VALUES(1,20495,52,29,1);
INSERT INTO "pair_count" VALUES(1,20495,52,30,1);
INSERT INTO "pair_count" VALUES(1,20495,52,31,2);
INSERT INTO "pair_count" VALUES(1,20495,52,32,1);
INSERT INTO "pair_count" VALUES(1,20495,52,38,1);
INSERT INTO "pair_count" VALUES(1,20495,52,40,1);
INSERT INTO "pair_count" VALUES(1,20495,52,42,1);
INSERT INTO "pair_count" VALUES(1,20495,52,43,1);
INSERT INTO "pair_count" VALUES(1,20495,52,50,2);
INSERT INTO "pair_count" VALUES(1,20495,52,54,2);
INSERT INTO "pair_count" VALUES(1,20495,58,31,1);
INSERT INTO "pair_count" VALUES(1,20495,58,36,1);
INSERT INTO "pair_count" VALUES(1,20495,58,42,1);
INSERT INTO "pair_count" VALUES(1,20495,58,50,1);
INSERT INTO "pair_count" VALUES(1,20495,58,51,1);
INSERT INTO "pair_count" VALUES(1,20495,58,54,1);
INSERT INTO "pair_count" VALUES(1,20495,58,60,1);
INSERT INTO "pair_count" VALUES(1,20495,60,31,1);
INSERT INTO "pair_count" VALUES(1,20495,60,36,1);
INSERT INTO "pair_count" VALUES(1,20495,60,42,1);
INSERT INTO "pair_count" VALUES(1,20495,60,50,1);
INSERT INTO "pair_count" VALUES(1,20495,60,51,1);
INSERT INTO "pair_count" VALUES(1,20495,60,54,1);
INSERT INTO "pair_count" VALUES(1,20495,60,58,1);
INSERT INTO "pair_count" VALUES(1,20599,25,31,1);
INSERT INTO "pair_count" VALUES(1,20599,25,33,1);
INSERT INTO "pair_count" VALUES(1,20599,25,40,1);
INSERT INTO "pair_count" VALUES(1,20599,25,42,1);
INSERT INTO "pair_count" VALUES(1,20599,25,47,1);
INSERT INTO "pair_count" VALUES(1,20599,25,50,1);
INSERT INTO "pair_count" VALUES(1,20599,25,54,1);
INSERT INTO "pair_count" VALUES(1,20599,26,28,2);
INSERT INTO "pair_count" VALUES(1,20599,26,40,2);
INSERT INTO "pair_count" VALUES(1,20599,26,45,2);
INSERT INTO "pair_count" VALUES(1,20599,26,47,2);
INSERT INTO "pair_count" VALUES(1,20599,26,50,2);
INSERT INTO "pair_count" VALUES(1,20599,26,53,1);
INSERT INTO "pair_count" VALUES(1,20599,26,54,2);
INSERT INTO "pair_count" VALUES(1,20599,26,62,1);
INSERT INTO "pair_count" VALUES(1,20599,28,26,2);
INSERT INTO "pair_count" VALUES(1,20599,28,40,2);
INSERT INTO "pair_count" VALUES(1,20599,28,45,2);
INSERT INTO "pair_count" VALUES(1,20599,28,47,2);
INSERT INTO "pair_count" VALUES(1,20599,28,50,2);
INSERT INTO "pair_count" VALUES(1,20599,28,53,1);
INSERT INTO "pair_count" VALUES(1,20599,28,54,2);
INSERT INTO "pair_count" VALUES(1,20599,28,62,1);
INSERT INTO "pair_count" VALUES(1,20599,29,30,1);
INSERT INTO "pair_count" VALUES(1,20599,29,31,1);
INSERT INTO "pair_count" VALUES(1,20599,29,41,1);
INSERT INTO "pair_count" VALUES(1,20599,29,42,1);
INSERT INTO "pair_count" VALUES(1,20599,29,43,1);
INSERT INTO "pair_count" VALUES(1,20599,29,50,1);
INSERT INTO "pair_count" VALUES(1,20599,29,54,1);
INSERT INTO "pair_count" VALUES(1,20599,30,29,1);
INSERT INTO "pair_count" VALUES(1,20599,30,31,1);
INSERT INTO "pair_count" VALUES(1,20599,30,41,1);
INSERT INTO "pair_count" VALUES(1,20599,30,42,1);
INSERT INTO "pair_count" VALUES(1,20599,30,43,1);
INSERT INTO "pair_count" VALUES(1,20599,30,50,1);
INSERT INTO "pair_count" VALUES(1,20599,30,54,1);
INSERT INTO "pair_count" VALUES(1,20599,31,25,1);
INSERT INTO "pair_count" VALUES(1,20599,31,29,1);
INSERT INTO "pair_count" VALUES(1,20599,31,30,1);
INSERT INTO "pair_count" VALUES(1,20599,31,33,1);
INSERT INTO "pair_count" VALUES(1,20599,31,40,1);
INSERT INTO "pair_count" VALUES(1,20599,31,41,1);
INSERT INTO "pair_count" VALUES(1,20599,31,42,2);
INSERT INTO "pair_count" VALUES(1,20599,31,43,1);
INSERT INTO "pair_count" VALUES(1,20599,31,47,1);
INSERT INTO "pair_count" VALUES(1,20599,31,50,2);
INSERT INTO "pair_count" VALUES(1,20599,31,54,2);
INSERT INTO "pair_count" VALUES(1,20599,33,25,1);
INSERT INTO "pair_count" VALUES(1,20599,33,31,1);
INSERT INTO "pair_count" VALUES(1,20599,33,40,1);
INSERT INTO "pair_count" VALUES(1,20599,33,42,1);
INSERT INTO "pair_count" VALUES(1,20599,33,47,1);
INSERT INTO "pair_count" VALUES(1,20599,33,50,1);
INSERT INTO "pair_count" VALUES(1,20599,33,54,1);
INSERT INTO "pair_count" VALUES(1,20599,35,40,1);
INSERT INTO "pair_count" VALUES(1,20599,35,45,1);
INSERT INTO "pair_count" VALUES(1,20599,35,48,1);
INSERT INTO "pair_count" VALUES(1,20599,35,50,1);
INSERT INTO "pair_count" VALUES(1,20599,35,54,1);
INSERT INTO "pair_count" VALUES(1,20599,35,56,1);
INSERT INTO "pair_count" VALUES(1,20599,35,63,1);
INSERT INTO "pair_count" VALUES(1,20599,40,25,1);
INSERT INTO "pair_count" VALUES(1,20599,40,26,2);
INSERT INTO "pair_count" VALUES(1,20599,40,28,2);
INSERT INTO "pair_count" VALUES(1,20599,40,31,1);
INSERT INTO "pair_count" VALUES(1,20599,40,33,1);
INSERT INTO "pair_count" VALUES(1,20599,40,35,1);
INSERT INTO "pair_count" VALUES(1,20599,40,42,1);
INSERT INTO "pair_count" VALUES(1,20599,40,45,3);
INSERT INTO "pair_count" VALUES(1,20599,40,47,3);
INSERT INTO "pair_count" VALUES(1,20599,40,48,1);
INSERT INTO "pair_count" VALUES(1,20599,40,50,4);
INSERT INTO "pair_count" VALUES(1,20599,40,53,1);
INSERT INTO "pair_count" VALUES(1,20599,40,54,4);
INSERT INTO "pair_count" VALUES(1,20599,40,56,1);
INSERT INTO "pair_count" VALUES(1,20599,40,62,1);
INSERT INTO "pair_count" VALUES(1,20599,40,63,1);
INSERT INTO "pair_count" VALUES(1,20599,41,29,1);
INSERT INTO "pair_count" VALUES(1,20599,41,30,1);
INSERT INTO "pair_count" VALUES(1,20599,41,31,1);
INSERT INTO "pair_count" VALUES(1,20599,41,42,1);
INSERT INTO "pair_count" VALUES(1,20599,41,43,1);
INSERT INTO "pair_count" VALUES(1,20599,41,50,1);
INSERT INTO "pair_count" VALUES(1,20599,41,54,1);
INSERT INTO "pair_count" VALUES(1,20599,42,25,1);
INSERT INTO "pair_count" VALUES(1,20599,42,29,1);
INSERT INTO "pair_count" VALUES(1,20599,42,30,1);
INSERT INTO "pair_count" VALUES(1,20599,42,31,2);
INSERT INTO "pair_count" VALUES(1,20599,42,33,1);
INSERT INTO "pair_count" VALUES(1,20599,42,40,1);
INSERT INTO "pair_count" VALUES(1,20599,42,41,1);
INSERT INTO "pair_count" VALUES(1,20599,42,43,1);
INSERT INTO "pair_count" VALUES(1,20599,42,47,1);
INSERT INTO "pair_count" VALUES(1,20599,42,50,2);
INSERT INTO "pair_count" VALUES(1,20599,42,54,2);
INSERT INTO "pair_count" VALUES(1,20599,43,29,1);
INSERT INTO "pair_count" VALUES(1,20599,43,30,1);
INSERT INTO "pair_count" VALUES(1,20599,43,31,1);
INSERT INTO "pair_count" VALUES(1,20599,43,41,1);
INSERT INTO "pair_count" VALUES(1,20599,43,42,1);
INSERT INTO "pair_count" VALUES(1,20599,43,50,1);
INSERT INTO "pair_count" VALUES(1,20599,43,54,1);
INSERT INTO "pair_count" VALUES(1,20599,45,26,2);
INSERT INTO "pair_count" VALUES(1,20599,45,28,2);
INSERT INTO "pair_count" VALUES(1,20599,45,35,1);
INSERT INTO "pair_count" VALUES(1,20599,45,40,3);
INSERT INTO "pair_count" VALUES(1,20599,45,47,2);
INSERT INTO "pair_count" VALUES(1,20599,45,48,1);
INSERT INTO "pair_count" VALUES(1,20599,45,50,3);
INSERT INTO "pair_count" VALUES(1,20599,45,53,1);
INSERT INTO "pair_count" VALUES(1,20599,45,54,3);
INSERT INTO "pair_count" VALUES(1,20599,45,56,1);
INSERT INTO "pair_count" VALUES(1,20599,45,62,1);
INSERT INTO "pair_count" VALUES(1,20599,45,63,1);
INSERT INTO "pair_count" VALUES(1,20599,47,25,1);
INSERT INTO "pair_count" VALUES(1,20599,47,26,2);
INSERT INTO "pair_count" VALUES(1,20599,47,28,2);
INSERT INTO "pair_count" VALUES(1,20599,47,31,1);
INSERT INTO "pair_count" VALUES(1,20599,47,33,1);
INSERT INTO "pair_count" VALUES(1,20599,47,40,3);
INSERT INTO "pair_count" VALUES(1,20599,47,42,1);
INSERT INTO "pair_count" VALUES(1,20599,47,45,2);
INSERT INTO "pair_count" VALUES(1,20599,47,50,3);
INSERT INTO "pair_count" VALUES(1,20599,47,53,1);
INSERT INTO "pair_count" VALUES(1,20599,47,54,3);
INSERT INTO "pair_count" VALUES(1,20599,47,62,1);
INSERT INTO "pair_count" VALUES(1,20599,48,35,1);
INSERT INTO "pair_count" VALUES(1,20599,48,40,1);
INSERT INTO "pair_count" VALUES(1,20599,48,45,1);
INSERT INTO "pair_count" VALUES(1,20599,48,50,1);
INSERT INTO "pair_count" VALUES(1,20599,48,54,1);
INSERT INTO "pair_count" VALUES(1,20599,48,56,1);
INSERT INTO "pair_count" VALUES(1,20599,48,63,1);
INSERT INTO "pair_count" VALUES(1,20599,50,25,1);
INSERT INTO "pair_count" VALUES(1,20599,50,26,2);
INSERT INTO "pair_count" VALUES(1,20599,50,28,2);
INSERT INTO "pair_count" VALUES(1,20599,50,29,1);
INSERT INTO "pair_count" VALUES(1,20599,50,30,1);
INSERT INTO "pair_count" VALUES(1,20599,50,31,2);
INSERT INTO "pair_count" VALUES(1,20599,50,33,1);
INSERT INTO "pair_count" VALUES(1,20599,50,35,1);
INSERT INTO "pair_count" VALUES(1,20599,50,40,4);
INSERT INTO "pair_count" VALUES(1,20599,50,41,1);
INSERT INTO "pair_count" VALUES(1,20599,50,42,2);
INSERT INTO "pair_count" VALUES(1,20599,50,43,1);
INSERT INTO "pair_count" VALUES(1,20599,50,45,3);
INSERT INTO "pair_count" VALUES(1,20599,50,47,3);
INSERT INTO "pair_count" VALUES(1,20599,50,48,1);
INSERT INTO "pair_count" VALUES(1,20599,50,53,1);
INSERT INTO "pair_count" VALUES(1,20599,50,54,5);
INSERT INTO "pair_count" VALUES(1,20599,50,56,1);
INSERT INTO "pair_count" VALUES(1,20599,50,62,1);
INSERT INTO "pair_count" VALUES(1,20599,50,63,1);
INSERT INTO "pair_count" VALUES(1,20599,53,26,1);
INSERT INTO "pair_count" VALUES(1,20599,53,28,1);
INSERT INTO "pair_count" VALUES(1,20599,53,40,1);
INSERT INTO "pair_count" VALUES(1,20599,53,45,1);
INSERT INTO "pair_count" VALUES(1,20599,53,47,1);
INSERT INTO "pair_count" VALUES(1,20599,53,50,1);
INSERT INTO "pair_count" VALUES(1,20599,53,54,1);
INSERT INTO "pair_count" VALUES(1,20599,56,35,1);
INSERT INTO "pair_count" VALUES(1,20599,56,40,1);
INSERT INTO "pair_count" VALUES(1,20599,56,45,1);
INSERT INTO "pair_count" VALUES(1,20599,56,48,1);
INSERT INTO "pair_count" VALUES(1,20599,56,50,1);
INSERT INTO "pair_count" VALUES(1,20599,56,54,1);
INSERT INTO "pair_count" VALUES(1,20599,56,63,1);
INSERT INTO "pair_count" VALUES(1,20599,62,26,1);
INSERT INTO "pair_count" VALUES(1,20599,62,28,1);
INSERT INTO "pair_count" VALUES(1,20599,62,40,1);
INSERT INTO "pair_count" VALUES(1,20599,62,45,1);
INSERT INTO "pair_count" VALUES(1,20599,62,47,1);
INSERT INTO "pair_count" VALUES(1,20599,62,50,1);
INSERT INTO "pair_count" VALUES(1,20599,62,54,1);
INSERT INTO "pair_count" VALUES(1,20599,63,35,1);
INSERT INTO "pair_count" VALUES(1,20599,63,40,1);
INSERT INTO "pair_count" VALUES(1,20599,63,45,1);
INSERT INTO "pair_count" VALUES(1,20599,63,48,1);
INSERT INTO "pair_count" VALUES(1,20599,63,50,1);
INSERT INTO "pair_count" VALUES(1,20599,63,54,1);
INSERT INTO "pair_count" VALUES(1,20599,63,56,1);
INSERT INTO "pair_count" VALUES(1,20703,25,31,1);
INSERT INTO "pair_count" VALUES(1,20703,25,39,1);
INSERT INTO "pair_count" VALUES(1,20703,25,40,1);
INSERT INTO "pair_count" VALUES(1,20703,25,42,1);
INSERT INTO "pair_count" VALUES(1,20703,25,47,1);
INSERT INTO "pair_count" VALUES(1,20703,25,50,1);
INSERT INTO "pair_count" VALUES(1,20703,25,54,1);
INSERT INTO "pair_count" VALUES(1,20703,26,31,1);
INSERT INTO "pair_count" VALUES(1,20703,26,36,1);
INSERT INTO "pair_count" VALUES(1,20703,26,40,1);
INSERT INTO "pair_count" VALUES(1,20703,26,42,1);
INSERT INTO "pair_count" VALUES(1,20703,26,48,1);
INSERT INTO "pair_count" VALUES(1,20703,26,50,1);
INSERT INTO "pair_count" VALUES(1,20703,26,54,1);
INSERT INTO "pair_count" VALUES(1,20703,29,30,1);
INSERT INTO "pair_count" VALUES(1,20703,29,31,1);
INSERT INTO "pair_count" VALUES(1,20703,29,39,1);
INSERT INTO "pair_count" VALUES(1,20703,29,42,1);
INSERT INTO "pair_count" VALUES(1,20703,29,43,1);
INSERT INTO "pair_count" VALUES(1,20703,29,50,1);
INSERT INTO "pair_count" VALUES(1,20703,29,54,1);
INSERT INTO "pair_count" VALUES(1,20703,30,29,1);
INSERT INTO "pair_count" VALUES(1,20703,30,31,1);
INSERT INTO "pair_count" VALUES(1,20703,30,39,1);
INSERT INTO "pair_count" VALUES(1,20703,30,42,1);
INSERT INTO "pair_count" VALUES(1,20703,30,43,1);
INSERT INTO "pair_count" VALUES(1,20703,30,50,1);
INSERT INTO "pair_count" VALUES(1,20703,30,54,1);
INSERT INTO "pair_count" VALUES(1,20703,31,25,1);
INSERT INTO "pair_count" VALUES(1,20703,31,26,1);
INSERT INTO "pair_count" VALUES(1,20703,31,29,1);
INSERT INTO "pair_count" VALUES(1,20703,31,30,1);
INSERT INTO "pair_count" VALUES(1,20703,31,36,2);
INSERT INTO "pair_count" VALUES(1,20703,31,39,2);
INSERT INTO "pair_count" VALUES(1,20703,31,40,2);
INSERT INTO "pair_count" VALUES(1,20703,31,42,4);
INSERT INTO "pair_count" VALUES(1,20703,31,43,1);
INSERT INTO "pair_count" VALUES(1,20703,31,47,1);
INSERT INTO "pair_count" VALUES(1,20703,31,48,1);
INSERT INTO "pair_count" VALUES(1,20703,31,50,4);
INSERT INTO "pair_count" VALUES(1,20703,31,52,1);
INSERT INTO "pair_count" VALUES(1,20703,31,54,4);
INSERT INTO "pair_count" VALUES(1,20703,31,58,1);
INSERT INTO "pair_count" VALUES(1,20703,31,60,1);
INSERT INTO "pair_count" VALUES(1,20703,35,40,1);
INSERT INTO "pair_count" VALUES(1,20703,35,45,1);
INSERT INTO "pair_count" VALUES(1,20703,35,48,1);
INSERT INTO "pair_count" VALUES(1,20703,35,50,1);
INSERT INTO "pair_count" VALUES(1,20703,35,54,1);
INSERT INTO "pair_count" VALUES(1,20703,35,56,1);
INSERT INTO "pair_count" VALUES(1,20703,35,63,1);
INSERT INTO "pair_count" VALUES(1,20703,36,26,1);
INSERT INTO "pair_count" VALUES(1,20703,36,31,2);
INSERT INTO "pair_count" VALUES(1,20703,36,40,1);
INSERT INTO "pair_count" VALUES(1,20703,36,42,2);
INSERT INTO "pair_count" VALUES(1,20703,36,48,1);
INSERT INTO "pair_count" VALUES(1,20703,36,50,2);
INSERT INTO "pair_count" VALUES(1,20703,36,52,1);
INSERT INTO "pair_count" VALUES(1,20703,36,54,2);
INSERT INTO "pair_count" VALUES(1,20703,36,58,1);
INSERT INTO "pair_count" VALUES(1,20703,36,60,1);
INSERT INTO "pair_count" VALUES(1,20703,39,25,1);
INSERT INTO "pair_count" VALUES(1,20703,39,29,1);
INSERT INTO "pair_count" VALUES(1,20703,39,30,1);
INSERT INTO "pair_count" VALUES(1,20703,39,31,2);
INSERT INTO "pair_count" VALUES(1,20703,39,40,1);
INSERT INTO "pair_count" VALUES(1,20703,39,42,2);
INSERT INTO "pair_count" VALUES(1,20703,39,43,1);
INSERT INTO "pair_count" VALUES(1,20703,39,47,1);
INSERT INTO "pair_count" VALUES(1,20703,39,50,2);
INSERT INTO "pair_count" VALUES(1,20703,39,54,2);
INSERT INTO "pair_count" VALUES(1,20703,40,25,1);
INSERT INTO "pair_count" VALUES(1,20703,40,26,1);
INSERT INTO "pair_count" VALUES(1,20703,40,31,2);
INSERT INTO "pair_count" VALUES(1,20703,40,35,1);
INSERT INTO "pair_count" VALUES(1,20703,40,36,1);
INSERT INTO "pair_count" VALUES(1,20703,40,39,1);
INSERT INTO "pair_count" VALUES(1,20703,40,42,2);
INSERT INTO "pair_count" VALUES(1,20703,40,45,1);
INSERT INTO "pair_count" VALUES(1,20703,40,47,1);
INSERT INTO "pair_count" VALUES(1,20703,40,48,2);
INSERT INTO "pair_count" VALUES(1,20703,40,50,3);
INSERT INTO "pair_count" VALUES(1,20703,40,54,3);
INSERT INTO "pair_count" VALUES(1,20703,40,56,1);
INSERT INTO "pair_count" VALUES(1,20703,40,63,1);
INSERT INTO "pair_count" VALUES(1,20703,42,25,1);
INSERT INTO "pair_count" VALUES(1,20703,42,26,1);
INSERT INTO "pair_count" VALUES(1,20703,42,29,1);
INSERT INTO "pair_count" VALUES(1,20703,42,30,1);
INSERT INTO "pair_count" VALUES(1,20703,42,31,4);
INSERT INTO "pair_count" VALUES(1,20703,42,36,2);
INSERT INTO "pair_count" VALUES(1,20703,42,39,2);
INSERT INTO "pair_count" VALUES(1,20703,42,40,2);
INSERT INTO "pair_count" VALUES(1,20703,42,43,1);
INSERT INTO "pair_count" VALUES(1,20703,42,47,1);
INSERT INTO "pair_count" VALUES(1,20703,42,48,1);
INSERT INTO "pair_count" VALUES(1,20703,42,50,4);
INSERT INTO "pair_count" VALUES(1,20703,42,52,1);
INSERT INTO "pair_count" VALUES(1,20703,42,54,4);
INSERT INTO "pair_count" VALUES(1,20703,42,58,1);
INSERT INTO "pair_count" VALUES(1,20703,42,60,1);
INSERT INTO "pair_count" VALUES(1,20703,43,29,1);
INSERT INTO "pair_count" VALUES(1,20703,43,30,1);
INSERT INTO "pair_count" VALUES(1,20703,43,31,1);
INSERT INTO "pair_count" VALUES(1,20703,43,39,1);
INSERT INTO "pair_count" VALUES(1,20703,43,42,1);
INSERT INTO "pair_count" VALUES(1,20703,43,50,1);
INSERT INTO "pair_count" VALUES(1,20703,43,54,1);
INSERT INTO "pair_count" VALUES(1,20703,45,35,1);
INSERT INTO "pair_count" VALUES(1,20703,45,40,1);
INSERT INTO "pair_count" VALUES(1,20703,45,48,1);
INSERT INTO "pair_count" VALUES(1,20703,45,50,1);
INSERT INTO "pair_count" VALUES(1,20703,45,54,1);
INSERT INTO "pair_count" VALUES(1,20703,45,56,1);
INSERT INTO "pair_count" VALUES(1,20703,45,63,1);
INSERT INTO "pair_count" VALUES(1,20703,47,25,1);
INSERT INTO "pair_count" VALUES(1,20703,47,31,1);
INSERT INTO "pair_count" VALUES(1,20703,47,39,1);
INSERT INTO "pair_count" VALUES(1,20703,47,40,1);
INSERT INTO "pair_count" VALUES(1,20703,47,42,1);
INSERT INTO "pair_count" VALUES(1,20703,47,50,1);
INSERT INTO "pair_count" VALUES(1,20703,47,54,1);
INSERT INTO "pair_count" VALUES(1,20703,48,26,1);
INSERT INTO "pair_count" VALUES(1,20703,48,31,1);
INSERT INTO "pair_count" VALUES(1,20703,48,35,1);
INSERT INTO "pair_count" VALUES(1,20703,48,36,1);
INSERT INTO "pair_count" VALUES(1,20703,48,40,2);
INSERT INTO "pair_count" VALUES(1,20703,48,42,1);
INSERT INTO "pair_count" VALUES(1,20703,48,45,1);
INSERT INTO "pair_count" VALUES(1,20703,48,50,2);
INSERT INTO "pair_count" VALUES(1,20703,48,54,2);
INSERT INTO "pair_count" VALUES(1,20703,48,56,1);
INSERT INTO "pair_count" VALUES(1,20703,48,63,1);
INSERT INTO "pair_count" VALUES(1,20703,50,25,1);
INSERT INTO "pair_count" VALUES(1,20703,50,26,1);
INSERT INTO "pair_count" VALUES(1,20703,50,29,1);
INSERT INTO "pair_count" VALUES(1,20703,50,30,1);
INSERT INTO "pair_count" VALUES(1,20703,50,31,4);
INSERT INTO "pair_count" VALUES(1,20703,50,35,1);
INSERT INTO "pair_count" VALUES(1,20703,50,36,2);
INSERT INTO "pair_count" VALUES(1,20703,50,39,2);
INSERT INTO "pair_count" VALUES(1,20703,50,40,3);
INSERT INTO "pair_count" VALUES(1,20703,50,42,4);
INSERT INTO "pair_count" VALUES(1,20703,50,43,1);
INSERT INTO "pair_count" VALUES(1,20703,50,45,1);
INSERT INTO "pair_count" VALUES(1,20703,50,47,1);
INSERT INTO "pair_count" VALUES(1,20703,50,48,2);
INSERT INTO "pair_count" VALUES(1,20703,50,52,1);
INSERT INTO "pair_count" VALUES(1,20703,50,54,5);
INSERT INTO "pair_count" VALUES(1,20703,50,56,1);
INSERT INTO "pair_count" VALUES(1,20703,50,58,1);
INSERT INTO "pair_count" VALUES(1,20703,50,60,1);
INSERT INTO "pair_count" VALUES(1,20703,50,63,1);
INSERT INTO "pair_count" VALUES(1,20703,52,31,1);
INSERT INTO "pair_count" VALUES(1,20703,52,36,1);
INSERT INTO "pair_count" VALUES(1,20703,52,42,1);
INSERT INTO "pair_count" VALUES(1,20703,52,50,1);
INSERT INTO "pair_count" VALUES(1,20703,52,54,1);
INSERT INTO "pair_count" VALUES(1,20703,52,58,1);
INSERT INTO "pair_count" VALUES(1,20703,52,60,1);
INSERT INTO "pair_count" VALUES(1,20703,56,35,1);
INSERT INTO "pair_count" VALUES(1,20703,56,40,1);
INSERT INTO "pair_count" VALUES(1,20703,56,45,1);
INSERT INTO "pair_count" VALUES(1,20703,56,48,1);
INSERT INTO "pair_count" VALUES(1,20703,56,50,1);
INSERT INTO "pair_count" VALUES(1,20703,56,54,1);
INSERT INTO "pair_count" VALUES(1,20703,56,63,1);
INSERT INTO "pair_count" VALUES(1,20703,58,31,1);
INSERT INTO "pair_count" VALUES(1,20703,58,36,1);
INSERT INTO "pair_count" VALUES(1,20703,58,42,1);
INSERT INTO "pair_count" VALUES(1,20703,58,50,1);
INSERT INTO "pair_count" VALUES(1,20703,58,52,1);
INSERT INTO "pair_count" VALUES(1,20703,58,54,1);
INSERT INTO "pair_count" VALUES(1,20703,58,60,1);
INSERT INTO "pair_count" VALUES(1,20703,60,31,1);
INSERT INTO "pair_count" VALUES(1,20703,60,36,1);
INSERT INTO "pair_count" VALUES(1,20703,60,42,1);
INSERT INTO "pair_count" VALUES(1,20703,60,50,1);
INSERT INTO "pair_count" VALUES(1,20703,60,52,1);
INSERT INTO "pair_count" VALUES(1,20703,60,54,1);
INSERT INTO "pair_count" VALUES(1,20703,60,58,1);
INSERT INTO "pair_count" VALUES(1,20703,63,35,1);
INSERT INTO "pair_count" VALUES(1,20703,63,40,1);
INSERT INTO "pair_count" VALUES(1,20703,63,45,1);
INSERT INTO "pair_count" VALUES(1,20703,63,48,1);
INSERT INTO "pair_count" VALUES(1,20703,63,50,1);
INSERT INTO "pair_count" VALUES(1,20703,63,54,1);
INSERT INTO "pair_count" VALUES(1,20703,63,56,1);
INSERT INTO "pair_count" VALUES(2,20258,1,2,1);
INSERT INTO "pair_count" VALUES(2,20258,1,4,2);
INSERT INTO "pair_count" VALUES(2,20258,1,7,2);
INSERT INTO "pair_count" VALUES(2,20258,1,8,1);
INSERT INTO "pair_count" VALUES(2,20258,1,9,1);
INSERT INTO "pair_count" VALUES(2,20258,1,13,2);
INSERT INTO "pair_count" VALUES(2,20258,1,14,1);
INSERT INTO "pair_count" VALUES(2,20258,1,15,1);
INSERT INTO "pair_count" VALUES(2,20258,1,18,1);
INSERT INTO "pair_count" VALUES(2,20258,1,23,2);
INSERT INTO "pair_count" VALUES(2,20258,2,1,1);
INSERT INTO "pair_count" VALUES(2,20258,2,3,3);
INSERT INTO "pair_count" VALUES(2,20258,2,4,2);
INSERT INTO "pair_count" VALUES(2,20258,2,7,4);
INSERT INTO "pair_count" VALUES(2,20258,2,8,1);
INSERT INTO "pair_count" VALUES(2,20258,2,10,1);
INSERT INTO "pair_count" VALUES(2,20258,2,12,2);
INSERT INTO "pair_count" VALUES(2,20258,2,13,4);
INSERT INTO "pair_count" VALUES(2,20258,2,14,1);
INSERT INTO "pair_count" VALUES(2,20258,2,15,2);
INSERT INTO "pair_count" VALUES(2,20258,2,19,1);
INSERT INTO "pair_count" VALUES(2,20258,2,20,1);
INSERT INTO "pair_count" VALUES(2,20258,2,21,1);
INSERT INTO "pair_count" VALUES(2,20258,2,22,2);
INSERT INTO "pair_count" VALUES(2,20258,2,23,2);
INSERT INTO "pair_count" VALUES(2,20258,3,2,3);
INSERT INTO "pair_count" VALUES(2,20258,3,4,1);
INSERT INTO "pair_count" VALUES(2,20258,3,7,3);
INSERT INTO "pair_count" VALUES(2,20258,3,10,1);
INSERT INTO "pair_count" VALUES(2,20258,3,12,2);
INSERT INTO "pair_count" VALUES(2,20258,3,13,3);
INSERT INTO "pair_count" VALUES(2,20258,3,15,2);
INSERT INTO "pair_count" VALUES(2,20258,3,19,1);
INSERT INTO "pair_count" VALUES(2,20258,3,20,1);
INSERT INTO "pair_count" VALUES(2,20258,3,21,1);
INSERT INTO "pair_count" VALUES(2,20258,3,22,2);
INSERT INTO "pair_count" VALUES(2,20258,3,23,1);
INSERT INTO "pair_count" VALUES(2,20258,4,1,2);
INSERT INTO "pair_count" VALUES(2,20258,4,2,2);
INSERT INTO "pair_count" VALUES(2,20258,4,3,1);
INSERT INTO "pair_count" VALUES(2,20258,4,7,3);
INSERT INTO "pair_count" VALUES(2,20258,4,8,1);
INSERT INTO "pair_count" VALUES(2,20258,4,9,1);
INSERT INTO "pair_count" VALUES(2,20258,4,10,1);
INSERT INTO "pair_count" VALUES(2,20258,4,13,3);
INSERT INTO "pair_count" VALUES(2,20258,4,14,1);
INSERT INTO "pair_count" VALUES(2,20258,4,15,2);
INSERT INTO "pair_count" VALUES(2,20258,4,18,1);
INSERT INTO "pair_count" VALUES(2,20258,4,21,1);
INSERT INTO "pair_count" VALUES(2,20258,4,23,2);
INSERT INTO "pair_count" VALUES(2,20258,7,1,2);
INSERT INTO "pair_count" VALUES(2,20258,7,2,4);
INSERT INTO "pair_count" VALUES(2,20258,7,3,3);
INSERT INTO "pair_count" VALUES(2,20258,7,4,3);
INSERT INTO "pair_count" VALUES(2,20258,7,8,1);
INSERT INTO "pair_count" VALUES(2,20258,7,9,1);
INSERT INTO "pair_count" VALUES(2,20258,7,10,1);
INSERT INTO "pair_count" VALUES(2,20258,7,12,2);
INSERT INTO "pair_count" VALUES(2,20258,7,13,5);
INSERT INTO "pair_count" VALUES(2,20258,7,14,1);
INSERT INTO "pair_count" VALUES(2,20258,7,15,3);
INSERT INTO "pair_count" VALUES(2,20258,7,18,1);
INSERT INTO "pair_count" VALUES(2,20258,7,19,1);
INSERT INTO "pair_count" VALUES(2,20258,7,20,1);
INSERT INTO "pair_count" VALUES(2,20258,7,21,1);
INSERT INTO "pair_count" VALUES(2,20258,7,22,2);
INSERT INTO "pair_count" VALUES(2,20258,7,23,3);
INSERT INTO "pair_count" VALUES(2,20258,8,1,1);
INSERT INTO "pair_count" VALUES(2,20258,8,2,1);
INSERT INTO "pair_count" VALUES(2,20258,8,4,1);
INSERT INTO "pair_count" VALUES(2,20258,8,7,1);
INSERT INTO "pair_count" VALUES(2,20258,8,13,1);
INSERT INTO "pair_count" VALUES(2,20258,8,14,1);
INSERT INTO "pair_count" VALUES(2,20258,8,23,1);
INSERT INTO "pair_count" VALUES(2,20258,9,1,1);
INSERT INTO "pair_count" VALUES(2,20258,9,4,1);
INSERT INTO "pair_count" VALUES(2,20258,9,7,1);
INSERT INTO "pair_count" VALUES(2,20258,9,13,1);
INSERT INTO "pair_count" VALUES(2,20258,9,15,1);
INSERT INTO "pair_count" VALUES(2,20258,9,18,1);
INSERT INTO "pair_count" VALUES(2,20258,9,23,1);
INSERT INTO "pair_count" VALUES(2,20258,10,2,1);
INSERT INTO "pair_count" VALUES(2,20258,10,3,1);
INSERT INTO "pair_count" VALUES(2,20258,10,4,1);
INSERT INTO "pair_count" VALUES(2,20258,10,7,1);
INSERT INTO "pair_count" VALUES(2,20258,10,13,1);
INSERT INTO "pair_count" VALUES(2,20258,10,15,1);
INSERT INTO "pair_count" VALUES(2,20258,10,21,1);
INSERT INTO "pair_count" VALUES(2,20258,12,2,2);
INSERT INTO "pair_count" VALUES(2,20258,12,3,2);
INSERT INTO "pair_count" VALUES(2,20258,12,7,2);
INSERT INTO "pair_count" VALUES(2,20258,12,13,2);
INSERT INTO "pair_count" VALUES(2,20258,12,15,1);
INSERT INTO "pair_count" VALUES(2,20258,12,19,1);
INSERT INTO "pair_count" VALUES(2,20258,12,20,1);
INSERT INTO "pair_count" VALUES(2,20258,12,22,2);
INSERT INTO "pair_count" VALUES(2,20258,12,23,1);
INSERT INTO "pair_count" VALUES(2,20258,14,1,1);
INSERT INTO "pair_count" VALUES(2,20258,14,2,1);
INSERT INTO "pair_count" VALUES(2,20258,14,4,1);
INSERT INTO "pair_count" VALUES(2,20258,14,7,1);
INSERT INTO "pair_count" VALUES(2,20258,14,8,1);
INSERT INTO "pair_count" VALUES(2,20258,14,13,1);
INSERT INTO "pair_count" VALUES(2,20258,14,23,1);
INSERT INTO "pair_count" VALUES(2,20258,15,1,1);
INSERT INTO "pair_count" VALUES(2,20258,15,2,2);
INSERT INTO "pair_count" VALUES(2,20258,15,3,2);
INSERT INTO "pair_count" VALUES(2,20258,15,4,2);
INSERT INTO "pair_count" VALUES(2,20258,15,7,3);
INSERT INTO "pair_count" VALUES(2,20258,15,9,1);
INSERT INTO "pair_count" VALUES(2,20258,15,10,1);
INSERT INTO "pair_count" VALUES(2,20258,15,12,1);
INSERT INTO "pair_count" VALUES(2,20258,15,13,3);
INSERT INTO "pair_count" VALUES(2,20258,15,18,1);
INSERT INTO "pair_count" VALUES(2,20258,15,20,1);
INSERT INTO "pair_count" VALUES(2,20258,15,21,1);
INSERT INTO "pair_count" VALUES(2,20258,15,22,1);
INSERT INTO "pair_count" VALUES(2,20258,15,23,1);
INSERT INTO "pair_count" VALUES(2,20258,18,1,1);
INSERT INTO "pair_count" VALUES(2,20258,18,4,1);
INSERT INTO "pair_count" VALUES(2,20258,18,7,1);
INSERT INTO "pair_count" VALUES(2,20258,18,9,1);
INSERT INTO "pair_count" VALUES(2,20258,18,13,1);
INSERT INTO "pair_count" VALUES(2,20258,18,15,1);
INSERT INTO "pair_count" VALUES(2,20258,18,23,1);
INSERT INTO "pair_count" VALUES(2,20258,19,2,1);
INSERT INTO "pair_count" VALUES(2,20258,19,3,1);
INSERT INTO "pair_count" VALUES(2,20258,19,7,1);
INSERT INTO "pair_count" VALUES(2,20258,19,12,1);
INSERT INTO "pair_count" VALUES(2,20258,19,13,1);
INSERT INTO "pair_count" VALUES(2,20258,19,22,1);
INSERT INTO "pair_count" VALUES(2,20258,19,23,1);
INSERT INTO "pair_count" VALUES(2,20258,20,2,1);
INSERT INTO "pair_count" VALUES(2,20258,20,3,1);
INSERT INTO "pair_count" VALUES(2,20258,20,7,1);
INSERT INTO "pair_count" VALUES(2,20258,20,12,1);
INSERT INTO "pair_count" VALUES(2,20258,20,13,1);
INSERT INTO "pair_count" VALUES(2,20258,20,15,1);
INSERT INTO "pair_count" VALUES(2,20258,20,22,1);
INSERT INTO "pair_count" VALUES(2,20258,21,2,1);
INSERT INTO "pair_count" VALUES(2,20258,21,3,1);
INSERT INTO "pair_count" VALUES(2,20258,21,4,1);
INSERT INTO "pair_count" VALUES(2,20258,21,7,1);
INSERT INTO "pair_count" VALUES(2,20258,21,10,1);
INSERT INTO "pair_count" VALUES(2,20258,21,13,1);
INSERT INTO "pair_count" VALUES(2,20258,21,15,1);
INSERT INTO "pair_count" VALUES(2,20258,22,2,2);
INSERT INTO "pair_count" VALUES(2,20258,22,3,2);
INSERT INTO "pair_count" VALUES(2,20258,22,7,2);
INSERT INTO "pair_count" VALUES(2,20258,22,12,2);
INSERT INTO "pair_count" VALUES(2,20258,22,13,2);
INSERT INTO "pair_count" VALUES(2,20258,22,15,1);
INSERT INTO "pair_count" VALUES(2,20258,22,19,1);
INSERT INTO "pair_count" VALUES(2,20258,22,20,1);
INSERT INTO "pair_count" VALUES(2,20258,22,23,1);
INSERT INTO "pair_count" VALUES(2,20258,23,1,2);
INSERT INTO "pair_count" VALUES(2,20258,23,2,2);
INSERT INTO "pair_count" VALUES(2,20258,23,3,1);
INSERT INTO "pair_count" VALUES(2,20258,23,4,2);
INSERT INTO "pair_count" VALUES(2,20258,23,7,3);
INSERT INTO "pair_count" VALUES(2,20258,23,8,1);
INSERT INTO "pair_count" VALUES(2,20258,23,9,1);
INSERT INTO "pair_count" VALUES(2,20258,23,12,1);
INSERT INTO "pair_count" VALUES(2,20258,23,13,3);
INSERT INTO "pair_count" VALUES(2,20258,23,14,1);
INSERT INTO "pair_count" VALUES(2,20258,23,15,1);
INSERT INTO "pair_count" VALUES(2,20258,23,18,1);
INSERT INTO "pair_count" VALUES(2,20258,23,19,1);
INSERT INTO "pair_count" VALUES(2,20258,23,22,1);
INSERT INTO "pair_count" VALUES(2,20613,1,6,1);
INSERT INTO "pair_count" VALUES(2,20613,1,7,1);
INSERT INTO "pair_count" VALUES(2,20613,1,11,1);
INSERT INTO "pair_count" VALUES(2,20613,1,12,1);
INSERT INTO "pair_count" VALUES(2,20613,1,13,1);
INSERT INTO "pair_count" VALUES(2,20613,1,22,1);
INSERT INTO "pair_count" VALUES(2,20613,1,23,1);
INSERT INTO "pair_count" VALUES(2,20613,2,3,1);
INSERT INTO "pair_count" VALUES(2,20613,2,4,1);
INSERT INTO "pair_count" VALUES(2,20613,2,7,1);
INSERT INTO "pair_count" VALUES(2,20613,2,8,1);
INSERT INTO "pair_count" VALUES(2,20613,2,13,1);
INSERT INTO "pair_count" VALUES(2,20613,2,15,1);
INSERT INTO "pair_count" VALUES(2,20613,2,23,1);
INSERT INTO "pair_count" VALUES(2,20613,3,2,1);
INSERT INTO "pair_count" VALUES(2,20613,3,4,2);
INSERT INTO "pair_count" VALUES(2,20613,3,5,1);
INSERT INTO "pair_count" VALUES(2,20613,3,6,1);
INSERT INTO "pair_count" VALUES(2,20613,3,7,4);
INSERT INTO "pair_count" VALUES(2,20613,3,8,1);
INSERT INTO "pair_count" VALUES(2,20613,3,9,1);
INSERT INTO "pair_count" VALUES(2,20613,3,11,1);
INSERT INTO "pair_count" VALUES(2,20613,3,12,1);
INSERT INTO "pair_count" VALUES(2,20613,3,13,4);
INSERT INTO "pair_count" VALUES(2,20613,3,14,1);
INSERT INTO "pair_count" VALUES(2,20613,3,15,1);
INSERT INTO "pair_count" VALUES(2,20613,3,16,1);
INSERT INTO "pair_count" VALUES(2,20613,3,17,1);
INSERT INTO "pair_count" VALUES(2,20613,3,18,1);
INSERT INTO "pair_count" VALUES(2,20613,3,19,1);
INSERT INTO "pair_count" VALUES(2,20613,3,22,2);
INSERT INTO "pair_count" VALUES(2,20613,3,23,3);
INSERT INTO "pair_count" VALUES(2,20613,4,2,1);
INSERT INTO "pair_count" VALUES(2,20613,4,3,2);
INSERT INTO "pair_count" VALUES(2,20613,4,7,2);
INSERT INTO "pair_count" VALUES(2,20613,4,8,1);
INSERT INTO "pair_count" VALUES(2,20613,4,9,1);
INSERT INTO "pair_count" VALUES(2,20613,4,13,2);
INSERT INTO "pair_count" VALUES(2,20613,4,15,1);
INSERT INTO "pair_count" VALUES(2,20613,4,18,1);
INSERT INTO "pair_count" VALUES(2,20613,4,19,1);
INSERT INTO "pair_count" VALUES(2,20613,4,23,2);
INSERT INTO "pair_count" VALUES(2,20613,5,3,1);
INSERT INTO "pair_count" VALUES(2,20613,5,7,1);
INSERT INTO "pair_count" VALUES(2,20613,5,13,1);
INSERT INTO "pair_count" VALUES(2,20613,5,14,1);
INSERT INTO "pair_count" VALUES(2,20613,5,16,1);
INSERT INTO "pair_count" VALUES(2,20613,5,17,1);
INSERT INTO "pair_count" VALUES(2,20613,5,22,1);
INSERT INTO "pair_count" VALUES(2,20613,6,1,1);
INSERT INTO "pair_count" VALUES(2,20613,6,3,1);
INSERT INTO "pair_count" VALUES(2,20613,6,7,2);
INSERT INTO "pair_count" VALUES(2,20613,6,11,2);
INSERT INTO "pair_count" VALUES(2,20613,6,12,2);
INSERT INTO "pair_count" VALUES(2,20613,6,13,2);
INSERT INTO "pair_count" VALUES(2,20613,6,22,2);
INSERT INTO "pair_count" VALUES(2,20613,6,23,2);
INSERT INTO "pair_count" VALUES(2,20613,7,1,1);
INSERT INTO "pair_count" VALUES(2,20613,7,2,1);
INSERT INTO "pair_count" VALUES(2,20613,7,3,4);
INSERT INTO "pair_count" VALUES(2,20613,7,4,2);
INSERT INTO "pair_count" VALUES(2,20613,7,5,1);
INSERT INTO "pair_count" VALUES(2,20613,7,6,2);
INSERT INTO "pair_count" VALUES(2,20613,7,8,1);
INSERT INTO "pair_count" VALUES(2,20613,7,9,1);
INSERT INTO "pair_count" VALUES(2,20613,7,11,2);
INSERT INTO "pair_count" VALUES(2,20613,7,12,2);
INSERT INTO "pair_count" VALUES(2,20613,7,13,5);
INSERT INTO "pair_count" VALUES(2,20613,7,14,1);
INSERT INTO "pair_count" VALUES(2,20613,7,15,1);
INSERT INTO "pair_count" VALUES(2,20613,7,16,1);
INSERT INTO "pair_count" VALUES(2,20613,7,17,1);
INSERT INTO "pair_count" VALUES(2,20613,7,18,1);
INSERT INTO "pair_count" VALUES(2,20613,7,19,1);
INSERT INTO "pair_count" VALUES(2,20613,7,22,3);
INSERT INTO "pair_count" VALUES(2,20613,7,23,4);
INSERT INTO "pair_count" VALUES(2,20613,8,2,1);
INSERT INTO "pair_count" VALUES(2,20613,8,3,1);
INSERT INTO "pair_count" VALUES(2,20613,8,4,1);
INSERT INTO "pair_count" VALUES(2,20613,8,7,1);
INSERT INTO "pair_count" VALUES(2,20613,8,13,1);
INSERT INTO "pair_count" VALUES(2,20613,8,15,1);
INSERT INTO "pair_count" VALUES(2,20613,8,23,1);
INSERT INTO "pair_count" VALUES(2,20613,9,3,1);
INSERT INTO "pair_count" VALUES(2,20613,9,4,1);
INSERT INTO "pair_count" VALUES(2,20613,9,7,1);
INSERT INTO "pair_count" VALUES(2,20613,9,13,1);
INSERT INTO "pair_count" VALUES(2,20613,9,18,1);
INSERT INTO "pair_count" VALUES(2,20613,9,19,1);
INSERT INTO "pair_count" VALUES(2,20613,9,23,1);
INSERT INTO "pair_count" VALUES(2,20613,11,1,1);
INSERT INTO "pair_count" VALUES(2,20613,11,3,1);
INSERT INTO "pair_count" VALUES(2,20613,11,6,2);
INSERT INTO "pair_count" VALUES(2,20613,11,7,2);
INSERT INTO "pair_count" VALUES(2,20613,11,12,2);
INSERT INTO "pair_count" VALUES(2,20613,11,13,2);
INSERT INTO "pair_count" VALUES(2,20613,11,22,2);
INSERT INTO "pair_count" VALUES(2,20613,11,23,2);
INSERT INTO "pair_count" VALUES(2,20613,12,1,1);
INSERT INTO "pair_count" VALUES(2,20613,12,3,1);
INSERT INTO "pair_count" VALUES(2,20613,12,6,2);
INSERT INTO "pair_count" VALUES(2,20613,12,7,2);
INSERT INTO "pair_count" VALUES(2,20613,12,11,2);
INSERT INTO "pair_count" VALUES(2,20613,12,13,2);
INSERT INTO "pair_count" VALUES(2,20613,12,22,2);
INSERT INTO "pair_count" VALUES(2,20613,12,23,2);
INSERT INTO "pair_count" VALUES(2,20613,14,3,1);
INSERT INTO "pair_count" VALUES(2,20613,14,5,1);
INSERT INTO "pair_count" VALUES(2,20613,14,7,1);
INSERT INTO "pair_count" VALUES(2,20613,14,13,1);
INSERT INTO "pair_count" VALUES(2,20613,14,16,1);
INSERT INTO "pair_count" VALUES(2,20613,14,17,1);
INSERT INTO "pair_count" VALUES(2,20613,14,22,1);
INSERT INTO "pair_count" VALUES(2,20613,15,2,1);
INSERT INTO "pair_count" VALUES(2,20613,15,3,1);
INSERT INTO "pair_count" VALUES(2,20613,15,4,1);
INSERT INTO "pair_count" VALUES(2,20613,15,7,1);
INSERT INTO "pair_count" VALUES(2,20613,15,8,1);
INSERT INTO "pair_count" VALUES(2,20613,15,13,1);
INSERT INTO "pair_count" VALUES(2,20613,15,23,1);
INSERT INTO "pair_count" VALUES(2,20613,16,3,1);
INSERT INTO "pair_count" VALUES(2,20613,16,5,1);
INSERT INTO "pair_count" VALUES(2,20613,16,7,1);
INSERT INTO "pair_count" VALUES(2,20613,16,13,1);
INSERT INTO "pair_count" VALUES(2,20613,16,14,1);
INSERT INTO "pair_count" VALUES(2,20613,16,17,1);
INSERT INTO "pair_count" VALUES(2,20613,16,22,1);
INSERT INTO "pair_count" VALUES(2,20613,17,3,1);
INSERT INTO "pair_count" VALUES(2,20613,17,5,1);
INSERT INTO "pair_count" VALUES(2,20613,17,7,1);
INSERT INTO "pair_count" VALUES(2,20613,17,13,1);
INSERT INTO "pair_count" VALUES(2,20613,17,14,1);
INSERT INTO "pair_count" VALUES(2,20613,17,16,1);
INSERT INTO "pair_count" VALUES(2,20613,17,22,1);
INSERT INTO "pair_count" VALUES(2,20613,18,3,1);
INSERT INTO "pair_count" VALUES(2,20613,18,4,1);
INSERT INTO "pair_count" VALUES(2,20613,18,7,1);
INSERT INTO "pair_count" VALUES(2,20613,18,9,1);
INSERT INTO "pair_count" VALUES(2,20613,18,13,1);
INSERT INTO "pair_count" VALUES(2,20613,18,19,1);
INSERT INTO "pair_count" VALUES(2,20613,18,23,1);
INSERT INTO "pair_count" VALUES(2,20613,19,3,1);
INSERT INTO "pair_count" VALUES(2,20613,19,4,1);
INSERT INTO "pair_count" VALUES(2,20613,19,7,1);
INSERT INTO "pair_count" VALUES(2,20613,19,9,1);
INSERT INTO "pair_count" VALUES(2,20613,19,13,1);
INSERT INTO "pair_count" VALUES(2,20613,19,18,1);
INSERT INTO "pair_count" VALUES(2,20613,19,23,1);
INSERT INTO "pair_count" VALUES(2,20613,22,1,1);
INSERT INTO "pair_count" VALUES(2,20613,22,3,2);
INSERT INTO "pair_count" VALUES(2,20613,22,5,1);
INSERT INTO "pair_count" VALUES(2,20613,22,6,2);
INSERT INTO "pair_count" VALUES(2,20613,22,7,3);
INSERT INTO "pair_count" VALUES(2,20613,22,11,2);
INSERT INTO "pair_count" VALUES(2,20613,22,12,2);
INSERT INTO "pair_count" VALUES(2,20613,22,13,3);
INSERT INTO "pair_count" VALUES(2,20613,22,14,1);
INSERT INTO "pair_count" VALUES(2,20613,22,16,1);
INSERT INTO "pair_count" VALUES(2,20613,22,17,1);
INSERT INTO "pair_count" VALUES(2,20613,22,23,2);
INSERT INTO "pair_count" VALUES(2,20613,23,1,1);
INSERT INTO "pair_count" VALUES(2,20613,23,2,1);
INSERT INTO "pair_count" VALUES(2,20613,23,3,3);
INSERT INTO "pair_count" VALUES(2,20613,23,4,2);
INSERT INTO "pair_count" VALUES(2,20613,23,6,2);
INSERT INTO "pair_count" VALUES(2,20613,23,7,4);
INSERT INTO "pair_count" VALUES(2,20613,23,8,1);
INSERT INTO "pair_count" VALUES(2,20613,23,9,1);
INSERT INTO "pair_count" VALUES(2,20613,23,11,2);
INSERT INTO "pair_count" VALUES(2,20613,23,12,2);
INSERT INTO "pair_count" VALUES(2,20613,23,13,4);
INSERT INTO "pair_count" VALUES(2,20613,23,15,1);
INSERT INTO "pair_count" VALUES(2,20613,23,18,1);
INSERT INTO "pair_count" VALUES(2,20613,23,19,1);
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
CREATE TABLE recent_visitor (    -- visitors to links with rollups on the last two counted days, and how they came
  day INTEGER NOT NULL,
  link INTEGER NOT NULL,         -- no reference: each deletion of a link would read the whole table
  visitor INTEGER NOT NULL,
  number INTEGER NOT NULL,
  referrer INTEGER NOT NULL,     -- 0: none
  campaign INTEGER NOT NULL,     -- 0: none
  PRIMARY KEY (day, link, visitor, number, referrer, campaign)
) WITHOUT ROWID;
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,1,13);
CREATE TABLE repeat (            -- answered calls of programs, which get the same answer again for a day
  digest BLOB PRIMARY KEY,       -- of the token and the key that the program chose
  request BLOB NOT NULL,         -- digest of what was asked for
  seed TEXT NOT NULL,            -- which the secret link is derived from, with the instance's key, the token and the key
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  at INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "repeat" VALUES(X'7EDB360F06ACAEF2CC80DBA16CF563F199D347DB4443DA04DA0C8173E3F9E4ED',X'1F58B9145B24D108D7AC38887338B3EA3229833B9C1E418250343F907BFD1047','seed',1,1795348800000000);
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
INSERT INTO "sharing" VALUES(1,1,X'B6FC4552DE48702337A73A9BC976C60B943E5DF5972247E5DB8500BFAB12BB43','NidoLjQW_S-RNgmej4v_sg',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'0D4DB83C249798D3DDC8A71858562913E3AA2205C954CECF7A550559EB7A7F70');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(2,2,'card');
INSERT INTO "source" VALUES(3,1,'tiktok');
INSERT INTO "source" VALUES(4,2,'instagram.com');
INSERT INTO "source" VALUES(5,2,'ig');
INSERT INTO "source" VALUES(6,1,'window');
INSERT INTO "source" VALUES(7,2,'facebook.com');
INSERT INTO "source" VALUES(8,2,'google.com');
INSERT INTO "source" VALUES(9,1,'instagram.com');
INSERT INTO "source" VALUES(10,1,'tiktok.com');
INSERT INTO "source" VALUES(11,1,'ig');
INSERT INTO "source" VALUES(12,1,'facebook.com');
INSERT INTO "source" VALUES(13,1,'ig-story');
INSERT INTO "source" VALUES(14,1,'google.com');
INSERT INTO "source" VALUES(15,2,'window');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('DCC1CC831EB5',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',12,9,11,5861171888270823784,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',12,9,11,3843460624540891826,X'20010DB8390600000000000000000000');
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',9,NULL,6,1473587714166851928,X'20010DB83E1D00000000000000000000');
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',15,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000');
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',15,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000');
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',10,1,13,4326653704502583267,X'20010DB822F700000000000000000000');
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',1,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000');
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',4,10,3,8138210099040280480,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',4,10,3,9134368268329406337,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',17,1,13,4397388264923469152,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',12,9,11,6212071866559670307,X'20010DB8860F00000000000000000000');
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',17,NULL,2,8891355758128129330,X'20010DB8BBF400000000000000000000');
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',16,NULL,6,6063111424050294156,X'20010DB86FD300000000000000000000');
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',4,10,3,7249444593053361358,X'20010DB8572E00000000000000000000');
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',17,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000');
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',12,9,11,7806179412108496600,X'20010DB8DACA00000000000000000000');
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',15,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000');
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',8,9,11,1362923928692310539,X'20010DB818B700000000000000000000');
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',7,12,NULL,2298316501172608979,X'20010DB89BA600000000000000000000');
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',2,7,NULL,730841590525002355,X'20010DB819A000000000000000000000');
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',1,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000');
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',11,1,13,8370751102278607730,X'20010DB8498900000000000000000000');
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',8,9,11,1154805206687972086,X'20010DB874A400000000000000000000');
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',6,NULL,15,2211841547007335690,X'20010DB8B2B200000000000000000000');
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',12,9,11,204756708384291043,X'20010DB89B2E00000000000000000000');
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',3,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000');
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',1,8,NULL,4940002570425557646,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',12,9,11,7485891644827843990,X'20010DB8BF7D00000000000000000000');
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',13,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000');
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',2,7,NULL,4446834045127918518,X'20010DB84CF500000000000000000000');
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',14,14,NULL,2861945616537217847,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',15,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000');
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',1,8,NULL,5776020910968830725,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',14,14,NULL,6072396433029223421,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',5,14,NULL,3228122976413122929,X'20010DB88E8100000000000000000000');
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',8,4,5,4931897409986070920,X'20010DB8221100000000000000000000');
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',12,9,11,5805893688655883925,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',15,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000');
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',15,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000');
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',17,1,13,7905641832926506423,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',4,10,3,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995');
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,5587436809769281786,X'20010DB8749A9887FFD1DDC7BF06F2AD');
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,6,5752312574173977729,X'20010DB8A3AFCB0F2AAC933560A90FBF');
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
CREATE INDEX repeat_at ON repeat (at);
CREATE INDEX repeat_link ON repeat (link);
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
