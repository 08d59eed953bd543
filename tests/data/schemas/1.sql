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
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'14B8F54E80228654C06DD6D9B948CCBAE2620F29073ED59EC7F08F797A7A21C4','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'07885A5946E9CAA8D749AB691BDA6DC715BD1E3FD2142F0E5E3460B87CAFC8E8','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,31,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,34,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,35,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,40,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,43,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,45,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,63,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,31,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,34,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,35,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,37,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,40,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,45,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,51,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,63,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,26,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,31,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,34,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,45,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,46,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,47,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,53,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,59,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,26,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,27,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,31,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,33,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,34,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,45,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,59,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,63,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,26,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,27,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,31,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,33,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,34,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,45,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,59,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,26,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,31,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,34,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,45,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,46,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,50,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,54,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,60,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,31,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,34,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,42,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,45,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,46,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,48,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,55,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,56,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,31,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,34,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,42,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,45,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,46,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,48,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,56,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,26,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,31,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,34,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,45,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,54,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,58,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,60,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,63,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,31,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,34,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,35,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,40,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,44,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,45,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,51,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,63,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,31,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,32,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,34,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,45,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,47,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,53,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,59,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,26,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,26,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,31,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,33,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,34,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,45,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,58,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,59,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,63,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,26,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,34,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,35,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,40,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,45,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,63,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,24,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,31,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,34,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,35,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,40,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,45,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,46,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,51,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,26,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,30,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,31,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,33,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,34,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,45,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,46,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,49,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,29,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,31,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,33,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,34,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,45,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,46,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,47,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,59,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,25,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,31,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,34,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,45,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,54,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,58,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,60,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,63,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,28,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,31,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,34,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,35,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,40,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,45,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,46,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,51,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,26,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,40,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,33,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,34,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,39,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,41,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,45,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,47,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,59,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,62,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,31,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,34,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,35,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,40,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,45,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,51,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,61,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,63,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,33,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,34,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,36,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,41,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,45,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,47,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,59,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,62,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,29,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,33,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,34,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,38,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,45,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,52,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,57,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,62,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,24,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,27,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,31,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,33,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,34,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,45,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,59,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,29,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,33,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,34,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,38,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,45,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,52,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,57,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,62,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,33,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,34,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,41,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,45,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,52,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,58,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,63,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,31,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,34,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,35,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,40,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,43,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,45,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,63,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,27,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,33,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,43,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,26,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,31,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,34,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,45,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,54,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,58,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,60,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,63,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,3,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,4,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,5,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,12,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,15,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,18,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,19,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,23,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,3,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,4,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,7,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,8,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,12,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,17,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,18,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,21,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,1,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,2,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,3,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,7,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,12,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,14,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,15,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,18,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,3,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,6,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,7,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,8,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,12,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,14,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,15,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,3,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,4,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,5,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,8,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,11,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,12,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,18,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,19,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,15,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,19,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,20,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,3,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,4,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,6,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,7,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,12,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,15,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,23,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,3,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,5,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,9,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,12,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,14,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,15,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,19,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,20,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,1,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,3,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,4,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,12,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,13,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,16,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,19,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,22,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,15,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,18,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(2,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(3,2,'','');
INSERT INTO "dimension_value" VALUES(4,2,'number','2');
INSERT INTO "dimension_value" VALUES(5,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(6,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(7,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(8,2,'country','BR');
INSERT INTO "dimension_value" VALUES(9,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(10,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(11,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(12,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(13,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(14,2,'number','3');
INSERT INTO "dimension_value" VALUES(15,2,'campaign','');
INSERT INTO "dimension_value" VALUES(16,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(17,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(18,2,'referrer','');
INSERT INTO "dimension_value" VALUES(19,2,'os','Android');
INSERT INTO "dimension_value" VALUES(20,2,'country','AR');
INSERT INTO "dimension_value" VALUES(21,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(22,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(23,2,'country','SA');
INSERT INTO "dimension_value" VALUES(24,1,'country','ID');
INSERT INTO "dimension_value" VALUES(25,1,'country','NG');
INSERT INTO "dimension_value" VALUES(26,1,'country','EG');
INSERT INTO "dimension_value" VALUES(27,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(28,1,'country','CO');
INSERT INTO "dimension_value" VALUES(29,1,'country','BR');
INSERT INTO "dimension_value" VALUES(30,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(31,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(32,1,'country','ES');
INSERT INTO "dimension_value" VALUES(33,1,'campaign','');
INSERT INTO "dimension_value" VALUES(34,1,'number','1');
INSERT INTO "dimension_value" VALUES(35,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(36,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(37,1,'country','PK');
INSERT INTO "dimension_value" VALUES(38,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(39,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(40,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(41,1,'country','MX');
INSERT INTO "dimension_value" VALUES(42,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(43,1,'country','MA');
INSERT INTO "dimension_value" VALUES(44,1,'country','FR');
INSERT INTO "dimension_value" VALUES(45,1,'','');
INSERT INTO "dimension_value" VALUES(46,1,'os','Android');
INSERT INTO "dimension_value" VALUES(47,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(48,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(49,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(50,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(51,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(52,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(53,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(54,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(55,1,'country','TR');
INSERT INTO "dimension_value" VALUES(56,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(57,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(58,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(59,1,'referrer','');
INSERT INTO "dimension_value" VALUES(60,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(61,1,'country','SA');
INSERT INTO "dimension_value" VALUES(62,1,'device','desktop');
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$fuV5GrWyvz8lQSND4gfQzg$rJ1mWF1vDPMfeRU2Tt5NpQk3F9rQQ9EBJWWEzdPP9Ec',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',1270606185,0,0,1795348800000000,'','','','anyway','','',1,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'D628214A28B2B3D000B7E08901B4885F31594BA742EB69D7A394EFF9BBAC8B89','',NULL,2558939946,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$8opVcXn8gGdkJHtLt8oFjQ$wssl/qe1I41PsF1fTxJ5WECaCET3chayw0dlwZh7Gvk','',NULL,NULL,'',NULL,2138019776,0,0,1795348800000000,'','','','anyway','','',1,0);
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
INSERT INTO "management" VALUES(X'870403B7AB010F87365A030315F27C9EB4E2A732DA995177B371192DA0EF097E',1,NULL);
INSERT INTO "management" VALUES(X'EF8480AB60C64D0D9690B5DF6B579FBF97A5F7355F6E06E129A788C681F03209',2,NULL);
INSERT INTO "management" VALUES(X'7B26B32CE20B587748EC1FDD49BEC2A6F734948E9D2252E819A0234B4FFCC2DA',3,NULL);
INSERT INTO "management" VALUES(X'D99AC6EA1F9274A5D1217BE16E0AA8806B52F20060EA966B1D866A1942132477',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,31,1);
INSERT INTO "month_count" VALUES(1,24299,34,1);
INSERT INTO "month_count" VALUES(1,24299,35,1);
INSERT INTO "month_count" VALUES(1,24299,40,1);
INSERT INTO "month_count" VALUES(1,24299,43,1);
INSERT INTO "month_count" VALUES(1,24299,45,1);
INSERT INTO "month_count" VALUES(1,24299,51,1);
INSERT INTO "month_count" VALUES(1,24299,63,1);
INSERT INTO "month_count" VALUES(1,24300,31,1);
INSERT INTO "month_count" VALUES(1,24300,34,1);
INSERT INTO "month_count" VALUES(1,24300,35,1);
INSERT INTO "month_count" VALUES(1,24300,37,1);
INSERT INTO "month_count" VALUES(1,24300,40,1);
INSERT INTO "month_count" VALUES(1,24300,45,1);
INSERT INTO "month_count" VALUES(1,24300,51,1);
INSERT INTO "month_count" VALUES(1,24300,63,1);
INSERT INTO "month_count" VALUES(1,24301,26,1);
INSERT INTO "month_count" VALUES(1,24301,31,1);
INSERT INTO "month_count" VALUES(1,24301,34,1);
INSERT INTO "month_count" VALUES(1,24301,45,1);
INSERT INTO "month_count" VALUES(1,24301,46,1);
INSERT INTO "month_count" VALUES(1,24301,47,1);
INSERT INTO "month_count" VALUES(1,24301,53,1);
INSERT INTO "month_count" VALUES(1,24301,59,1);
INSERT INTO "month_count" VALUES(1,24302,26,1);
INSERT INTO "month_count" VALUES(1,24302,27,1);
INSERT INTO "month_count" VALUES(1,24302,31,1);
INSERT INTO "month_count" VALUES(1,24302,33,1);
INSERT INTO "month_count" VALUES(1,24302,34,1);
INSERT INTO "month_count" VALUES(1,24302,45,1);
INSERT INTO "month_count" VALUES(1,24302,59,1);
INSERT INTO "month_count" VALUES(1,24302,63,1);
INSERT INTO "month_count" VALUES(1,24303,26,1);
INSERT INTO "month_count" VALUES(1,24303,27,1);
INSERT INTO "month_count" VALUES(1,24303,31,1);
INSERT INTO "month_count" VALUES(1,24303,33,1);
INSERT INTO "month_count" VALUES(1,24303,34,1);
INSERT INTO "month_count" VALUES(1,24303,45,1);
INSERT INTO "month_count" VALUES(1,24303,59,1);
INSERT INTO "month_count" VALUES(1,24303,63,1);
INSERT INTO "month_count" VALUES(1,24304,26,1);
INSERT INTO "month_count" VALUES(1,24304,31,1);
INSERT INTO "month_count" VALUES(1,24304,34,1);
INSERT INTO "month_count" VALUES(1,24304,45,1);
INSERT INTO "month_count" VALUES(1,24304,46,1);
INSERT INTO "month_count" VALUES(1,24304,50,1);
INSERT INTO "month_count" VALUES(1,24304,54,1);
INSERT INTO "month_count" VALUES(1,24304,60,1);
INSERT INTO "month_count" VALUES(1,24306,31,1);
INSERT INTO "month_count" VALUES(1,24306,34,1);
INSERT INTO "month_count" VALUES(1,24306,42,1);
INSERT INTO "month_count" VALUES(1,24306,45,1);
INSERT INTO "month_count" VALUES(1,24306,46,1);
INSERT INTO "month_count" VALUES(1,24306,48,1);
INSERT INTO "month_count" VALUES(1,24306,55,1);
INSERT INTO "month_count" VALUES(1,24306,56,1);
INSERT INTO "month_count" VALUES(1,24307,26,1);
INSERT INTO "month_count" VALUES(1,24307,31,2);
INSERT INTO "month_count" VALUES(1,24307,34,2);
INSERT INTO "month_count" VALUES(1,24307,42,1);
INSERT INTO "month_count" VALUES(1,24307,45,2);
INSERT INTO "month_count" VALUES(1,24307,46,1);
INSERT INTO "month_count" VALUES(1,24307,48,1);
INSERT INTO "month_count" VALUES(1,24307,54,1);
INSERT INTO "month_count" VALUES(1,24307,55,1);
INSERT INTO "month_count" VALUES(1,24307,56,1);
INSERT INTO "month_count" VALUES(1,24307,58,1);
INSERT INTO "month_count" VALUES(1,24307,60,1);
INSERT INTO "month_count" VALUES(1,24307,63,1);
INSERT INTO "month_count" VALUES(1,24308,31,1);
INSERT INTO "month_count" VALUES(1,24308,34,1);
INSERT INTO "month_count" VALUES(1,24308,35,1);
INSERT INTO "month_count" VALUES(1,24308,40,1);
INSERT INTO "month_count" VALUES(1,24308,44,1);
INSERT INTO "month_count" VALUES(1,24308,45,1);
INSERT INTO "month_count" VALUES(1,24308,51,1);
INSERT INTO "month_count" VALUES(1,24308,63,1);
INSERT INTO "month_count" VALUES(1,24309,31,1);
INSERT INTO "month_count" VALUES(1,24309,32,1);
INSERT INTO "month_count" VALUES(1,24309,34,1);
INSERT INTO "month_count" VALUES(1,24309,45,1);
INSERT INTO "month_count" VALUES(1,24309,46,1);
INSERT INTO "month_count" VALUES(1,24309,47,1);
INSERT INTO "month_count" VALUES(1,24309,53,1);
INSERT INTO "month_count" VALUES(1,24309,59,1);
INSERT INTO "month_count" VALUES(1,24310,26,1);
INSERT INTO "month_count" VALUES(1,24310,31,1);
INSERT INTO "month_count" VALUES(1,24310,34,1);
INSERT INTO "month_count" VALUES(1,24310,42,1);
INSERT INTO "month_count" VALUES(1,24310,45,1);
INSERT INTO "month_count" VALUES(1,24310,46,1);
INSERT INTO "month_count" VALUES(1,24310,48,1);
INSERT INTO "month_count" VALUES(1,24310,56,1);
INSERT INTO "month_count" VALUES(1,24311,26,2);
INSERT INTO "month_count" VALUES(1,24311,31,2);
INSERT INTO "month_count" VALUES(1,24311,33,1);
INSERT INTO "month_count" VALUES(1,24311,34,2);
INSERT INTO "month_count" VALUES(1,24311,35,1);
INSERT INTO "month_count" VALUES(1,24311,40,1);
INSERT INTO "month_count" VALUES(1,24311,45,2);
INSERT INTO "month_count" VALUES(1,24311,51,1);
INSERT INTO "month_count" VALUES(1,24311,58,1);
INSERT INTO "month_count" VALUES(1,24311,59,1);
INSERT INTO "month_count" VALUES(1,24311,63,2);
INSERT INTO "month_count" VALUES(1,24312,24,1);
INSERT INTO "month_count" VALUES(1,24312,31,1);
INSERT INTO "month_count" VALUES(1,24312,34,1);
INSERT INTO "month_count" VALUES(1,24312,35,1);
INSERT INTO "month_count" VALUES(1,24312,40,1);
INSERT INTO "month_count" VALUES(1,24312,45,1);
INSERT INTO "month_count" VALUES(1,24312,46,1);
INSERT INTO "month_count" VALUES(1,24312,51,1);
INSERT INTO "month_count" VALUES(1,24313,26,1);
INSERT INTO "month_count" VALUES(1,24313,30,1);
INSERT INTO "month_count" VALUES(1,24313,31,1);
INSERT INTO "month_count" VALUES(1,24313,33,1);
INSERT INTO "month_count" VALUES(1,24313,34,1);
INSERT INTO "month_count" VALUES(1,24313,45,1);
INSERT INTO "month_count" VALUES(1,24313,46,1);
INSERT INTO "month_count" VALUES(1,24313,49,1);
INSERT INTO "month_count" VALUES(1,24314,29,1);
INSERT INTO "month_count" VALUES(1,24314,31,1);
INSERT INTO "month_count" VALUES(1,24314,33,1);
INSERT INTO "month_count" VALUES(1,24314,34,1);
INSERT INTO "month_count" VALUES(1,24314,45,1);
INSERT INTO "month_count" VALUES(1,24314,46,1);
INSERT INTO "month_count" VALUES(1,24314,47,1);
INSERT INTO "month_count" VALUES(1,24314,59,1);
INSERT INTO "month_count" VALUES(1,24315,25,1);
INSERT INTO "month_count" VALUES(1,24315,28,1);
INSERT INTO "month_count" VALUES(1,24315,31,2);
INSERT INTO "month_count" VALUES(1,24315,34,2);
INSERT INTO "month_count" VALUES(1,24315,35,1);
INSERT INTO "month_count" VALUES(1,24315,40,1);
INSERT INTO "month_count" VALUES(1,24315,45,2);
INSERT INTO "month_count" VALUES(1,24315,46,1);
INSERT INTO "month_count" VALUES(1,24315,51,1);
INSERT INTO "month_count" VALUES(1,24315,54,1);
INSERT INTO "month_count" VALUES(1,24315,58,1);
INSERT INTO "month_count" VALUES(1,24315,60,1);
INSERT INTO "month_count" VALUES(1,24315,63,1);
INSERT INTO "month_count" VALUES(1,24316,26,1);
INSERT INTO "month_count" VALUES(1,24316,31,1);
INSERT INTO "month_count" VALUES(1,24316,33,1);
INSERT INTO "month_count" VALUES(1,24316,34,2);
INSERT INTO "month_count" VALUES(1,24316,35,1);
INSERT INTO "month_count" VALUES(1,24316,39,1);
INSERT INTO "month_count" VALUES(1,24316,40,1);
INSERT INTO "month_count" VALUES(1,24316,41,1);
INSERT INTO "month_count" VALUES(1,24316,45,2);
INSERT INTO "month_count" VALUES(1,24316,47,1);
INSERT INTO "month_count" VALUES(1,24316,51,1);
INSERT INTO "month_count" VALUES(1,24316,59,1);
INSERT INTO "month_count" VALUES(1,24316,62,1);
INSERT INTO "month_count" VALUES(1,24316,63,1);
INSERT INTO "month_count" VALUES(1,24317,31,1);
INSERT INTO "month_count" VALUES(1,24317,34,1);
INSERT INTO "month_count" VALUES(1,24317,35,1);
INSERT INTO "month_count" VALUES(1,24317,40,1);
INSERT INTO "month_count" VALUES(1,24317,45,1);
INSERT INTO "month_count" VALUES(1,24317,51,1);
INSERT INTO "month_count" VALUES(1,24317,61,1);
INSERT INTO "month_count" VALUES(1,24317,63,1);
INSERT INTO "month_count" VALUES(1,24318,33,1);
INSERT INTO "month_count" VALUES(1,24318,34,1);
INSERT INTO "month_count" VALUES(1,24318,36,1);
INSERT INTO "month_count" VALUES(1,24318,41,1);
INSERT INTO "month_count" VALUES(1,24318,45,1);
INSERT INTO "month_count" VALUES(1,24318,47,1);
INSERT INTO "month_count" VALUES(1,24318,59,1);
INSERT INTO "month_count" VALUES(1,24318,62,1);
INSERT INTO "month_count" VALUES(1,24319,24,1);
INSERT INTO "month_count" VALUES(1,24319,27,1);
INSERT INTO "month_count" VALUES(1,24319,29,1);
INSERT INTO "month_count" VALUES(1,24319,31,1);
INSERT INTO "month_count" VALUES(1,24319,33,2);
INSERT INTO "month_count" VALUES(1,24319,34,2);
INSERT INTO "month_count" VALUES(1,24319,38,1);
INSERT INTO "month_count" VALUES(1,24319,45,2);
INSERT INTO "month_count" VALUES(1,24319,52,1);
INSERT INTO "month_count" VALUES(1,24319,57,1);
INSERT INTO "month_count" VALUES(1,24319,59,1);
INSERT INTO "month_count" VALUES(1,24319,62,1);
INSERT INTO "month_count" VALUES(1,24319,63,1);
INSERT INTO "month_count" VALUES(1,24320,29,1);
INSERT INTO "month_count" VALUES(1,24320,31,1);
INSERT INTO "month_count" VALUES(1,24320,33,2);
INSERT INTO "month_count" VALUES(1,24320,34,2);
INSERT INTO "month_count" VALUES(1,24320,38,1);
INSERT INTO "month_count" VALUES(1,24320,41,1);
INSERT INTO "month_count" VALUES(1,24320,45,2);
INSERT INTO "month_count" VALUES(1,24320,52,2);
INSERT INTO "month_count" VALUES(1,24320,57,1);
INSERT INTO "month_count" VALUES(1,24320,58,1);
INSERT INTO "month_count" VALUES(1,24320,62,1);
INSERT INTO "month_count" VALUES(1,24320,63,1);
INSERT INTO "month_count" VALUES(1,24321,27,1);
INSERT INTO "month_count" VALUES(1,24321,31,2);
INSERT INTO "month_count" VALUES(1,24321,33,1);
INSERT INTO "month_count" VALUES(1,24321,34,2);
INSERT INTO "month_count" VALUES(1,24321,35,1);
INSERT INTO "month_count" VALUES(1,24321,40,1);
INSERT INTO "month_count" VALUES(1,24321,43,2);
INSERT INTO "month_count" VALUES(1,24321,45,2);
INSERT INTO "month_count" VALUES(1,24321,51,1);
INSERT INTO "month_count" VALUES(1,24321,59,1);
INSERT INTO "month_count" VALUES(1,24321,63,2);
INSERT INTO "month_count" VALUES(1,24322,26,1);
INSERT INTO "month_count" VALUES(1,24322,31,1);
INSERT INTO "month_count" VALUES(1,24322,34,1);
INSERT INTO "month_count" VALUES(1,24322,45,1);
INSERT INTO "month_count" VALUES(1,24322,54,1);
INSERT INTO "month_count" VALUES(1,24322,58,1);
INSERT INTO "month_count" VALUES(1,24322,60,1);
INSERT INTO "month_count" VALUES(1,24322,63,1);
INSERT INTO "month_count" VALUES(2,24305,3,1);
INSERT INTO "month_count" VALUES(2,24305,4,1);
INSERT INTO "month_count" VALUES(2,24305,5,1);
INSERT INTO "month_count" VALUES(2,24305,12,1);
INSERT INTO "month_count" VALUES(2,24305,15,1);
INSERT INTO "month_count" VALUES(2,24305,18,1);
INSERT INTO "month_count" VALUES(2,24305,19,1);
INSERT INTO "month_count" VALUES(2,24305,23,1);
INSERT INTO "month_count" VALUES(2,24309,3,1);
INSERT INTO "month_count" VALUES(2,24309,4,1);
INSERT INTO "month_count" VALUES(2,24309,7,1);
INSERT INTO "month_count" VALUES(2,24309,8,1);
INSERT INTO "month_count" VALUES(2,24309,12,1);
INSERT INTO "month_count" VALUES(2,24309,17,1);
INSERT INTO "month_count" VALUES(2,24309,18,1);
INSERT INTO "month_count" VALUES(2,24309,21,1);
INSERT INTO "month_count" VALUES(2,24312,1,1);
INSERT INTO "month_count" VALUES(2,24312,2,1);
INSERT INTO "month_count" VALUES(2,24312,3,1);
INSERT INTO "month_count" VALUES(2,24312,7,1);
INSERT INTO "month_count" VALUES(2,24312,12,1);
INSERT INTO "month_count" VALUES(2,24312,14,1);
INSERT INTO "month_count" VALUES(2,24312,15,1);
INSERT INTO "month_count" VALUES(2,24312,18,1);
INSERT INTO "month_count" VALUES(2,24313,3,1);
INSERT INTO "month_count" VALUES(2,24313,6,1);
INSERT INTO "month_count" VALUES(2,24313,7,1);
INSERT INTO "month_count" VALUES(2,24313,8,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,12,1);
INSERT INTO "month_count" VALUES(2,24313,14,1);
INSERT INTO "month_count" VALUES(2,24313,15,1);
INSERT INTO "month_count" VALUES(2,24316,3,1);
INSERT INTO "month_count" VALUES(2,24316,4,1);
INSERT INTO "month_count" VALUES(2,24316,5,1);
INSERT INTO "month_count" VALUES(2,24316,8,1);
INSERT INTO "month_count" VALUES(2,24316,11,1);
INSERT INTO "month_count" VALUES(2,24316,12,1);
INSERT INTO "month_count" VALUES(2,24316,18,1);
INSERT INTO "month_count" VALUES(2,24316,19,1);
INSERT INTO "month_count" VALUES(2,24317,3,1);
INSERT INTO "month_count" VALUES(2,24317,4,1);
INSERT INTO "month_count" VALUES(2,24317,5,1);
INSERT INTO "month_count" VALUES(2,24317,9,1);
INSERT INTO "month_count" VALUES(2,24317,12,1);
INSERT INTO "month_count" VALUES(2,24317,15,1);
INSERT INTO "month_count" VALUES(2,24317,19,1);
INSERT INTO "month_count" VALUES(2,24317,20,1);
INSERT INTO "month_count" VALUES(2,24318,3,1);
INSERT INTO "month_count" VALUES(2,24318,4,1);
INSERT INTO "month_count" VALUES(2,24318,6,1);
INSERT INTO "month_count" VALUES(2,24318,7,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,12,1);
INSERT INTO "month_count" VALUES(2,24318,15,1);
INSERT INTO "month_count" VALUES(2,24318,23,1);
INSERT INTO "month_count" VALUES(2,24319,3,1);
INSERT INTO "month_count" VALUES(2,24319,5,1);
INSERT INTO "month_count" VALUES(2,24319,9,1);
INSERT INTO "month_count" VALUES(2,24319,12,1);
INSERT INTO "month_count" VALUES(2,24319,14,1);
INSERT INTO "month_count" VALUES(2,24319,15,1);
INSERT INTO "month_count" VALUES(2,24319,19,1);
INSERT INTO "month_count" VALUES(2,24319,20,1);
INSERT INTO "month_count" VALUES(2,24321,1,1);
INSERT INTO "month_count" VALUES(2,24321,3,1);
INSERT INTO "month_count" VALUES(2,24321,4,1);
INSERT INTO "month_count" VALUES(2,24321,12,1);
INSERT INTO "month_count" VALUES(2,24321,13,1);
INSERT INTO "month_count" VALUES(2,24321,16,1);
INSERT INTO "month_count" VALUES(2,24321,19,1);
INSERT INTO "month_count" VALUES(2,24321,22,1);
INSERT INTO "month_count" VALUES(2,24322,2,1);
INSERT INTO "month_count" VALUES(2,24322,3,1);
INSERT INTO "month_count" VALUES(2,24322,4,1);
INSERT INTO "month_count" VALUES(2,24322,7,1);
INSERT INTO "month_count" VALUES(2,24322,8,1);
INSERT INTO "month_count" VALUES(2,24322,12,1);
INSERT INTO "month_count" VALUES(2,24322,15,1);
INSERT INTO "month_count" VALUES(2,24322,18,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$Y+QPbIJrIETqUhhd6xQkhQ$5cFEEDUUfa0VwHKuXJnYzAykR2tvgZFHM4lg1h2ZWvY',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'33EB8DB23B4832DC2BAB5DE44B379A78EF703E551C0D6C2127953AAAAAA5ACD9');
INSERT INTO "owner_recovery" VALUES(X'D6DBBD538FE67519C72B18298F14AE44B8A7CEA5C8B9B49B8CCFFD04F5A84123');
INSERT INTO "owner_recovery" VALUES(X'39360880991E9489F63E42B0DCEDE499B4132FD286D7414074977CB3DAA5E0A5');
INSERT INTO "owner_recovery" VALUES(X'0973FFAEE7175409B8AE4B95DCDDCD167187E98B1462532DDDC29B6F4EC9F782');
INSERT INTO "owner_recovery" VALUES(X'1F2140C10244BA1079AB19F4329054A55CFAFED653D8B3C21D5D2CC867D84751');
INSERT INTO "owner_recovery" VALUES(X'6EC0C66BA1EFA10DAAE25EE12427935932C7A43A2B63F19587DF69E3FB577C47');
INSERT INTO "owner_recovery" VALUES(X'A68523FED7F28E90DD2FCB94D59AC99CA5501D4A2A862437F58FD8D4EC161F9F');
INSERT INTO "owner_recovery" VALUES(X'9180CB04766AD6DC23F23DE5ED627F0E456F4851229C7AB0C853796D2EA95023');
INSERT INTO "owner_recovery" VALUES(X'E36C308DC7240161B68CEEABF1CA350AB65F1EC73F16BFAACE23B3DC415CA972');
INSERT INTO "owner_recovery" VALUES(X'729730B9582E8430E722FAC52D22504825CC701003F5262E031EAEBB4790A7E3');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'8FF2E2A6BA0F8234C4F9326F9FAAC8B3DE169C212454F57A9CC23D8D3CB7D04E','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,26,27,2);
INSERT INTO "pair_count" VALUES(1,20070,26,31,3);
INSERT INTO "pair_count" VALUES(1,20070,26,33,2);
INSERT INTO "pair_count" VALUES(1,20070,26,34,3);
INSERT INTO "pair_count" VALUES(1,20070,26,45,3);
INSERT INTO "pair_count" VALUES(1,20070,26,46,1);
INSERT INTO "pair_count" VALUES(1,20070,26,47,1);
INSERT INTO "pair_count" VALUES(1,20070,26,53,1);
INSERT INTO "pair_count" VALUES(1,20070,26,59,3);
INSERT INTO "pair_count" VALUES(1,20070,26,63,2);
INSERT INTO "pair_count" VALUES(1,20070,27,26,2);
INSERT INTO "pair_count" VALUES(1,20070,27,31,2);
INSERT INTO "pair_count" VALUES(1,20070,27,33,2);
INSERT INTO "pair_count" VALUES(1,20070,27,34,2);
INSERT INTO "pair_count" VALUES(1,20070,27,45,2);
INSERT INTO "pair_count" VALUES(1,20070,27,59,2);
INSERT INTO "pair_count" VALUES(1,20070,27,63,2);
INSERT INTO "pair_count" VALUES(1,20070,31,26,3);
INSERT INTO "pair_count" VALUES(1,20070,31,27,2);
INSERT INTO "pair_count" VALUES(1,20070,31,33,2);
INSERT INTO "pair_count" VALUES(1,20070,31,34,5);
INSERT INTO "pair_count" VALUES(1,20070,31,35,2);
INSERT INTO "pair_count" VALUES(1,20070,31,37,1);
INSERT INTO "pair_count" VALUES(1,20070,31,40,2);
INSERT INTO "pair_count" VALUES(1,20070,31,43,1);
INSERT INTO "pair_count" VALUES(1,20070,31,45,5);
INSERT INTO "pair_count" VALUES(1,20070,31,46,1);
INSERT INTO "pair_count" VALUES(1,20070,31,47,1);
INSERT INTO "pair_count" VALUES(1,20070,31,51,2);
INSERT INTO "pair_count" VALUES(1,20070,31,53,1);
INSERT INTO "pair_count" VALUES(1,20070,31,59,3);
INSERT INTO "pair_count" VALUES(1,20070,31,63,4);
INSERT INTO "pair_count" VALUES(1,20070,33,26,2);
INSERT INTO "pair_count" VALUES(1,20070,33,27,2);
INSERT INTO "pair_count" VALUES(1,20070,33,31,2);
INSERT INTO "pair_count" VALUES(1,20070,33,34,2);
INSERT INTO "pair_count" VALUES(1,20070,33,45,2);
INSERT INTO "pair_count" VALUES(1,20070,33,59,2);
INSERT INTO "pair_count" VALUES(1,20070,33,63,2);
INSERT INTO "pair_count" VALUES(1,20070,34,26,3);
INSERT INTO "pair_count" VALUES(1,20070,34,27,2);
INSERT INTO "pair_count" VALUES(1,20070,34,31,5);
INSERT INTO "pair_count" VALUES(1,20070,34,33,2);
INSERT INTO "pair_count" VALUES(1,20070,34,35,2);
INSERT INTO "pair_count" VALUES(1,20070,34,37,1);
INSERT INTO "pair_count" VALUES(1,20070,34,40,2);
INSERT INTO "pair_count" VALUES(1,20070,34,43,1);
INSERT INTO "pair_count" VALUES(1,20070,34,45,5);
INSERT INTO "pair_count" VALUES(1,20070,34,46,1);
INSERT INTO "pair_count" VALUES(1,20070,34,47,1);
INSERT INTO "pair_count" VALUES(1,20070,34,51,2);
INSERT INTO "pair_count" VALUES(1,20070,34,53,1);
INSERT INTO "pair_count" VALUES(1,20070,34,59,3);
INSERT INTO "pair_count" VALUES(1,20070,34,63,4);
INSERT INTO "pair_count" VALUES(1,20070,35,31,2);
INSERT INTO "pair_count" VALUES(1,20070,35,34,2);
INSERT INTO "pair_count" VALUES(1,20070,35,37,1);
INSERT INTO "pair_count" VALUES(1,20070,35,40,2);
INSERT INTO "pair_count" VALUES(1,20070,35,43,1);
INSERT INTO "pair_count" VALUES(1,20070,35,45,2);
INSERT INTO "pair_count" VALUES(1,20070,35,51,2);
INSERT INTO "pair_count" VALUES(1,20070,35,63,2);
INSERT INTO "pair_count" VALUES(1,20070,37,31,1);
INSERT INTO "pair_count" VALUES(1,20070,37,34,1);
INSERT INTO "pair_count" VALUES(1,20070,37,35,1);
INSERT INTO "pair_count" VALUES(1,20070,37,40,1);
INSERT INTO "pair_count" VALUES(1,20070,37,45,1);
INSERT INTO "pair_count" VALUES(1,20070,37,51,1);
INSERT INTO "pair_count" VALUES(1,20070,37,63,1);
INSERT INTO "pair_count" VALUES(1,20070,40,31,2);
INSERT INTO "pair_count" VALUES(1,20070,40,34,2);
INSERT INTO "pair_count" VALUES(1,20070,40,35,2);
INSERT INTO "pair_count" VALUES(1,20070,40,37,1);
INSERT INTO "pair_count" VALUES(1,20070,40,43,1);
INSERT INTO "pair_count" VALUES(1,20070,40,45,2);
INSERT INTO "pair_count" VALUES(1,20070,40,51,2);
INSERT INTO "pair_count" VALUES(1,20070,40,63,2);
INSERT INTO "pair_count" VALUES(1,20070,43,31,1);
INSERT INTO "pair_count" VALUES(1,20070,43,34,1);
INSERT INTO "pair_count" VALUES(1,20070,43,35,1);
INSERT INTO "pair_count" VALUES(1,20070,43,40,1);
INSERT INTO "pair_count" VALUES(1,20070,43,45,1);
INSERT INTO "pair_count" VALUES(1,20070,43,51,1);
INSERT INTO "pair_count" VALUES(1,20070,43,63,1);
INSERT INTO "pair_count" VALUES(1,20070,46,26,1);
INSERT INTO "pair_count" VALUES(1,20070,46,31,1);
INSERT INTO "pair_count" VALUES(1,20070,46,34,1);
INSERT INTO "pair_count" VALUES(1,20070,46,45,1);
INSERT INTO "pair_count" VALUES(1,20070,46,47,1);
INSERT INTO "pair_count" VALUES(1,20070,46,53,1);
INSERT INTO "pair_count" VALUES(1,20070,46,59,1);
INSERT INTO "pair_count" VALUES(1,20070,47,26,1);
INSERT INTO "pair_count" VALUES(1,20070,47,31,1);
INSERT INTO "pair_count" VALUES(1,20070,47,34,1);
INSERT INTO "pair_count" VALUES(1,20070,47,45,1);
INSERT INTO "pair_count" VALUES(1,20070,47,46,1);
INSERT INTO "pair_count" VALUES(1,20070,47,53,1);
INSERT INTO "pair_count" VALUES(1,20070,47,59,1);
INSERT INTO "pair_count" VALUES(1,20070,51,31,2);
INSERT INTO "pair_count" VALUES(1,20070,51,34,2);
INSERT INTO "pair_count" VALUES(1,20070,51,35,2);
INSERT INTO "pair_count" VALUES(1,20070,51,37,1);
INSERT INTO "pair_count" VALUES(1,20070,51,40,2);
INSERT INTO "pair_count" VALUES(1,20070,51,43,1);
INSERT INTO "pair_count" VALUES(1,20070,51,45,2);
INSERT INTO "pair_count" VALUES(1,20070,51,63,2);
INSERT INTO "pair_count" VALUES(1,20070,53,26,1);
INSERT INTO "pair_count" VALUES(1,20070,53,31,1);
INSERT INTO "pair_count" VALUES(1,20070,53,34,1);
INSERT INTO "pair_count" VALUES(1,20070,53,45,1);
INSERT INTO "pair_count" VALUES(1,20070,53,46,1);
INSERT INTO "pair_count" VALUES(1,20070,53,47,1);
INSERT INTO "pair_count" VALUES(1,20070,53,59,1);
INSERT INTO "pair_count" VALUES(1,20070,59,26,3);
INSERT INTO "pair_count" VALUES(1,20070,59,27,2);
INSERT INTO "pair_count" VALUES(1,20070,59,31,3);
INSERT INTO "pair_count" VALUES(1,20070,59,33,2);
INSERT INTO "pair_count" VALUES(1,20070,59,34,3);
INSERT INTO "pair_count" VALUES(1,20070,59,45,3);
INSERT INTO "pair_count" VALUES(1,20070,59,46,1);
INSERT INTO "pair_count" VALUES(1,20070,59,47,1);
INSERT INTO "pair_count" VALUES(1,20070,59,53,1);
INSERT INTO "pair_count" VALUES(1,20070,59,63,2);
INSERT INTO "pair_count" VALUES(1,20070,63,26,2);
INSERT INTO "pair_count" VALUES(1,20070,63,27,2);
INSERT INTO "pair_count" VALUES(1,20070,63,31,4);
INSERT INTO "pair_count" VALUES(1,20070,63,33,2);
INSERT INTO "pair_count" VALUES(1,20070,63,34,4);
INSERT INTO "pair_count" VALUES(1,20070,63,35,2);
INSERT INTO "pair_count" VALUES(1,20070,63,37,1);
INSERT INTO "pair_count" VALUES(1,20070,63,40,2);
INSERT INTO "pair_count" VALUES(1,20070,63,43,1);
INSERT INTO "pair_count" VALUES(1,20070,63,45,4);
INSERT INTO "pair_count" VALUES(1,20070,63,51,2);
INSERT INTO "pair_count" VALUES(1,20070,63,59,2);
INSERT INTO "pair_count" VALUES(1,20234,26,31,2);
INSERT INTO "pair_count" VALUES(1,20234,26,34,2);
INSERT INTO "pair_count" VALUES(1,20234,26,45,2);
INSERT INTO "pair_count" VALUES(1,20234,26,46,1);
INSERT INTO "pair_count" VALUES(1,20234,26,50,1);
INSERT INTO "pair_count" VALUES(1,20234,26,54,2);
INSERT INTO "pair_count" VALUES(1,20234,26,58,1);
INSERT INTO "pair_count" VALUES(1,20234,26,60,2);
INSERT INTO "pair_count" VALUES(1,20234,26,63,1);
INSERT INTO "pair_count" VALUES(1,20234,31,26,2);
INSERT INTO "pair_count" VALUES(1,20234,31,34,5);
INSERT INTO "pair_count" VALUES(1,20234,31,35,1);
INSERT INTO "pair_count" VALUES(1,20234,31,40,1);
INSERT INTO "pair_count" VALUES(1,20234,31,42,2);
INSERT INTO "pair_count" VALUES(1,20234,31,44,1);
INSERT INTO "pair_count" VALUES(1,20234,31,45,5);
INSERT INTO "pair_count" VALUES(1,20234,31,46,3);
INSERT INTO "pair_count" VALUES(1,20234,31,48,2);
INSERT INTO "pair_count" VALUES(1,20234,31,50,1);
INSERT INTO "pair_count" VALUES(1,20234,31,51,1);
INSERT INTO "pair_count" VALUES(1,20234,31,54,2);
INSERT INTO "pair_count" VALUES(1,20234,31,55,2);
INSERT INTO "pair_count" VALUES(1,20234,31,56,2);
INSERT INTO "pair_count" VALUES(1,20234,31,58,1);
INSERT INTO "pair_count" VALUES(1,20234,31,60,2);
INSERT INTO "pair_count" VALUES(1,20234,31,63,2);
INSERT INTO "pair_count" VALUES(1,20234,34,26,2);
INSERT INTO "pair_count" VALUES(1,20234,34,31,5);
INSERT INTO "pair_count" VALUES(1,20234,34,35,1);
INSERT INTO "pair_count" VALUES(1,20234,34,40,1);
INSERT INTO "pair_count" VALUES(1,20234,34,42,2);
INSERT INTO "pair_count" VALUES(1,20234,34,44,1);
INSERT INTO "pair_count" VALUES(1,20234,34,45,5);
INSERT INTO "pair_count" VALUES(1,20234,34,46,3);
INSERT INTO "pair_count" VALUES(1,20234,34,48,2);
INSERT INTO "pair_count" VALUES(1,20234,34,50,1);
INSERT INTO "pair_count" VALUES(1,20234,34,51,1);
INSERT INTO "pair_count" VALUES(1,20234,34,54,2);
INSERT INTO "pair_count" VALUES(1,20234,34,55,2);
INSERT INTO "pair_count" VALUES(1,20234,34,56,2);
INSERT INTO "pair_count" VALUES(1,20234,34,58,1);
INSERT INTO "pair_count" VALUES(1,20234,34,60,2);
INSERT INTO "pair_count" VALUES(1,20234,34,63,2);
INSERT INTO "pair_count" VALUES(1,20234,35,31,1);
INSERT INTO "pair_count" VALUES(1,20234,35,34,1);
INSERT INTO "pair_count" VALUES(1,20234,35,40,1);
INSERT INTO "pair_count" VALUES(1,20234,35,44,1);
INSERT INTO "pair_count" VALUES(1,20234,35,45,1);
INSERT INTO "pair_count" VALUES(1,20234,35,51,1);
INSERT INTO "pair_count" VALUES(1,20234,35,63,1);
INSERT INTO "pair_count" VALUES(1,20234,40,31,1);
INSERT INTO "pair_count" VALUES(1,20234,40,34,1);
INSERT INTO "pair_count" VALUES(1,20234,40,35,1);
INSERT INTO "pair_count" VALUES(1,20234,40,44,1);
INSERT INTO "pair_count" VALUES(1,20234,40,45,1);
INSERT INTO "pair_count" VALUES(1,20234,40,51,1);
INSERT INTO "pair_count" VALUES(1,20234,40,63,1);
INSERT INTO "pair_count" VALUES(1,20234,42,31,2);
INSERT INTO "pair_count" VALUES(1,20234,42,34,2);
INSERT INTO "pair_count" VALUES(1,20234,42,45,2);
INSERT INTO "pair_count" VALUES(1,20234,42,46,2);
INSERT INTO "pair_count" VALUES(1,20234,42,48,2);
INSERT INTO "pair_count" VALUES(1,20234,42,55,2);
INSERT INTO "pair_count" VALUES(1,20234,42,56,2);
INSERT INTO "pair_count" VALUES(1,20234,44,31,1);
INSERT INTO "pair_count" VALUES(1,20234,44,34,1);
INSERT INTO "pair_count" VALUES(1,20234,44,35,1);
INSERT INTO "pair_count" VALUES(1,20234,44,40,1);
INSERT INTO "pair_count" VALUES(1,20234,44,45,1);
INSERT INTO "pair_count" VALUES(1,20234,44,51,1);
INSERT INTO "pair_count" VALUES(1,20234,44,63,1);
INSERT INTO "pair_count" VALUES(1,20234,46,26,1);
INSERT INTO "pair_count" VALUES(1,20234,46,31,3);
INSERT INTO "pair_count" VALUES(1,20234,46,34,3);
INSERT INTO "pair_count" VALUES(1,20234,46,42,2);
INSERT INTO "pair_count" VALUES(1,20234,46,45,3);
INSERT INTO "pair_count" VALUES(1,20234,46,48,2);
INSERT INTO "pair_count" VALUES(1,20234,46,50,1);
INSERT INTO "pair_count" VALUES(1,20234,46,54,1);
INSERT INTO "pair_count" VALUES(1,20234,46,55,2);
INSERT INTO "pair_count" VALUES(1,20234,46,56,2);
INSERT INTO "pair_count" VALUES(1,20234,46,60,1);
INSERT INTO "pair_count" VALUES(1,20234,48,31,2);
INSERT INTO "pair_count" VALUES(1,20234,48,34,2);
INSERT INTO "pair_count" VALUES(1,20234,48,42,2);
INSERT INTO "pair_count" VALUES(1,20234,48,45,2);
INSERT INTO "pair_count" VALUES(1,20234,48,46,2);
INSERT INTO "pair_count" VALUES(1,20234,48,55,2);
INSERT INTO "pair_count" VALUES(1,20234,48,56,2);
INSERT INTO "pair_count" VALUES(1,20234,50,26,1);
INSERT INTO "pair_count" VALUES(1,20234,50,31,1);
INSERT INTO "pair_count" VALUES(1,20234,50,34,1);
INSERT INTO "pair_count" VALUES(1,20234,50,45,1);
INSERT INTO "pair_count" VALUES(1,20234,50,46,1);
INSERT INTO "pair_count" VALUES(1,20234,50,54,1);
INSERT INTO "pair_count" VALUES(1,20234,50,60,1);
INSERT INTO "pair_count" VALUES(1,20234,51,31,1);
INSERT INTO "pair_count" VALUES(1,20234,51,34,1);
INSERT INTO "pair_count" VALUES(1,20234,51,35,1);
INSERT INTO "pair_count" VALUES(1,20234,51,40,1);
INSERT INTO "pair_count" VALUES(1,20234,51,44,1);
INSERT INTO "pair_count" VALUES(1,20234,51,45,1);
INSERT INTO "pair_count" VALUES(1,20234,51,63,1);
INSERT INTO "pair_count" VALUES(1,20234,54,26,2);
INSERT INTO "pair_count" VALUES(1,20234,54,31,2);
INSERT INTO "pair_count" VALUES(1,20234,54,34,2);
INSERT INTO "pair_count" VALUES(1,20234,54,45,2);
INSERT INTO "pair_count" VALUES(1,20234,54,46,1);
INSERT INTO "pair_count" VALUES(1,20234,54,50,1);
INSERT INTO "pair_count" VALUES(1,20234,54,58,1);
INSERT INTO "pair_count" VALUES(1,20234,54,60,2);
INSERT INTO "pair_count" VALUES(1,20234,54,63,1);
INSERT INTO "pair_count" VALUES(1,20234,55,31,2);
INSERT INTO "pair_count" VALUES(1,20234,55,34,2);
INSERT INTO "pair_count" VALUES(1,20234,55,42,2);
INSERT INTO "pair_count" VALUES(1,20234,55,45,2);
INSERT INTO "pair_count" VALUES(1,20234,55,46,2);
INSERT INTO "pair_count" VALUES(1,20234,55,48,2);
INSERT INTO "pair_count" VALUES(1,20234,55,56,2);
INSERT INTO "pair_count" VALUES(1,20234,56,31,2);
INSERT INTO "pair_count" VALUES(1,20234,56,34,2);
INSERT INTO "pair_count" VALUES(1,20234,56,42,2);
INSERT INTO "pair_count" VALUES(1,20234,56,45,2);
INSERT INTO "pair_count" VALUES(1,20234,56,46,2);
INSERT INTO "pair_count" VALUES(1,20234,56,48,2);
INSERT INTO "pair_count" VALUES(1,20234,56,55,2);
INSERT INTO "pair_count" VALUES(1,20234,58,26,1);
INSERT INTO "pair_count" VALUES(1,20234,58,31,1);
INSERT INTO "pair_count" VALUES(1,20234,58,34,1);
INSERT INTO "pair_count" VALUES(1,20234,58,45,1);
INSERT INTO "pair_count" VALUES(1,20234,58,54,1);
INSERT INTO "pair_count" VALUES(1,20234,58,60,1);
INSERT INTO "pair_count" VALUES(1,20234,58,63,1);
INSERT INTO "pair_count" VALUES(1,20234,60,26,2);
INSERT INTO "pair_count" VALUES(1,20234,60,31,2);
INSERT INTO "pair_count" VALUES(1,20234,60,34,2);
INSERT INTO "pair_count" VALUES(1,20234,60,45,2);
INSERT INTO "pair_count" VALUES(1,20234,60,46,1);
INSERT INTO "pair_count" VALUES(1,20234,60,50,1);
INSERT INTO "pair_count" VALUES(1,20234,60,54,2);
INSERT INTO "pair_count" VALUES(1,20234,60,58,1);
INSERT INTO "pair_count" VALUES(1,20234,60,63,1);
INSERT INTO "pair_count" VALUES(1,20234,63,26,1);
INSERT INTO "pair_count" VALUES(1,20234,63,31,2);
INSERT INTO "pair_count" VALUES(1,20234,63,34,2);
INSERT INTO "pair_count" VALUES(1,20234,63,35,1);
INSERT INTO "pair_count" VALUES(1,20234,63,40,1);
INSERT INTO "pair_count" VALUES(1,20234,63,44,1);
INSERT INTO "pair_count" VALUES(1,20234,63,45,2);
INSERT INTO "pair_count" VALUES(1,20234,63,51,1);
INSERT INTO "pair_count" VALUES(1,20234,63,54,1);
INSERT INTO "pair_count" VALUES(1,20234,63,58,1);
INSERT INTO "pair_count" VALUES(1,20234,63,60,1);
INSERT INTO "pair_count" VALUES(1,20392,24,31,1);
INSERT INTO "pair_count" VALUES(1,20392,24,34,1);
INSERT INTO "pair_count" VALUES(1,20392,24,35,1);
INSERT INTO "pair_count" VALUES(1,20392,24,40,1);
INSERT INTO "pair_count" VALUES(1,20392,24,45,1);
INSERT INTO "pair_count" VALUES(1,20392,24,46,1);
INSERT INTO "pair_count" VALUES(1,20392,24,51,1);
INSERT INTO "pair_count" VALUES(1,20392,26,31,3);
INSERT INTO "pair_count" VALUES(1,20392,26,33,1);
INSERT INTO "pair_count" VALUES(1,20392,26,34,3);
INSERT INTO "pair_count" VALUES(1,20392,26,35,1);
INSERT INTO "pair_count" VALUES(1,20392,26,40,1);
INSERT INTO "pair_count" VALUES(1,20392,26,42,1);
INSERT INTO "pair_count" VALUES(1,20392,26,45,3);
INSERT INTO "pair_count" VALUES(1,20392,26,46,1);
INSERT INTO "pair_count" VALUES(1,20392,26,48,1);
INSERT INTO "pair_count" VALUES(1,20392,26,51,1);
INSERT INTO "pair_count" VALUES(1,20392,26,56,1);
INSERT INTO "pair_count" VALUES(1,20392,26,58,1);
INSERT INTO "pair_count" VALUES(1,20392,26,59,1);
INSERT INTO "pair_count" VALUES(1,20392,26,63,2);
INSERT INTO "pair_count" VALUES(1,20392,31,24,1);
INSERT INTO "pair_count" VALUES(1,20392,31,26,3);
INSERT INTO "pair_count" VALUES(1,20392,31,32,1);
INSERT INTO "pair_count" VALUES(1,20392,31,33,1);
INSERT INTO "pair_count" VALUES(1,20392,31,34,5);
INSERT INTO "pair_count" VALUES(1,20392,31,35,2);
INSERT INTO "pair_count" VALUES(1,20392,31,40,2);
INSERT INTO "pair_count" VALUES(1,20392,31,42,1);
INSERT INTO "pair_count" VALUES(1,20392,31,45,5);
INSERT INTO "pair_count" VALUES(1,20392,31,46,3);
INSERT INTO "pair_count" VALUES(1,20392,31,47,1);
INSERT INTO "pair_count" VALUES(1,20392,31,48,1);
INSERT INTO "pair_count" VALUES(1,20392,31,51,2);
INSERT INTO "pair_count" VALUES(1,20392,31,53,1);
INSERT INTO "pair_count" VALUES(1,20392,31,56,1);
INSERT INTO "pair_count" VALUES(1,20392,31,58,1);
INSERT INTO "pair_count" VALUES(1,20392,31,59,2);
INSERT INTO "pair_count" VALUES(1,20392,31,63,2);
INSERT INTO "pair_count" VALUES(1,20392,32,31,1);
INSERT INTO "pair_count" VALUES(1,20392,32,34,1);
INSERT INTO "pair_count" VALUES(1,20392,32,45,1);
INSERT INTO "pair_count" VALUES(1,20392,32,46,1);
INSERT INTO "pair_count" VALUES(1,20392,32,47,1);
INSERT INTO "pair_count" VALUES(1,20392,32,53,1);
INSERT INTO "pair_count" VALUES(1,20392,32,59,1);
INSERT INTO "pair_count" VALUES(1,20392,33,26,1);
INSERT INTO "pair_count" VALUES(1,20392,33,31,1);
INSERT INTO "pair_count" VALUES(1,20392,33,34,1);
INSERT INTO "pair_count" VALUES(1,20392,33,45,1);
INSERT INTO "pair_count" VALUES(1,20392,33,58,1);
INSERT INTO "pair_count" VALUES(1,20392,33,59,1);
INSERT INTO "pair_count" VALUES(1,20392,33,63,1);
INSERT INTO "pair_count" VALUES(1,20392,34,24,1);
INSERT INTO "pair_count" VALUES(1,20392,34,26,3);
INSERT INTO "pair_count" VALUES(1,20392,34,31,5);
INSERT INTO "pair_count" VALUES(1,20392,34,32,1);
INSERT INTO "pair_count" VALUES(1,20392,34,33,1);
INSERT INTO "pair_count" VALUES(1,20392,34,35,2);
INSERT INTO "pair_count" VALUES(1,20392,34,40,2);
INSERT INTO "pair_count" VALUES(1,20392,34,42,1);
INSERT INTO "pair_count" VALUES(1,20392,34,45,5);
INSERT INTO "pair_count" VALUES(1,20392,34,46,3);
INSERT INTO "pair_count" VALUES(1,20392,34,47,1);
INSERT INTO "pair_count" VALUES(1,20392,34,48,1);
INSERT INTO "pair_count" VALUES(1,20392,34,51,2);
INSERT INTO "pair_count" VALUES(1,20392,34,53,1);
INSERT INTO "pair_count" VALUES(1,20392,34,56,1);
INSERT INTO "pair_count" VALUES(1,20392,34,58,1);
INSERT INTO "pair_count" VALUES(1,20392,34,59,2);
INSERT INTO "pair_count" VALUES(1,20392,34,63,2);
INSERT INTO "pair_count" VALUES(1,20392,35,24,1);
INSERT INTO "pair_count" VALUES(1,20392,35,26,1);
INSERT INTO "pair_count" VALUES(1,20392,35,31,2);
INSERT INTO "pair_count" VALUES(1,20392,35,34,2);
INSERT INTO "pair_count" VALUES(1,20392,35,40,2);
INSERT INTO "pair_count" VALUES(1,20392,35,45,2);
INSERT INTO "pair_count" VALUES(1,20392,35,46,1);
INSERT INTO "pair_count" VALUES(1,20392,35,51,2);
INSERT INTO "pair_count" VALUES(1,20392,35,63,1);
INSERT INTO "pair_count" VALUES(1,20392,40,24,1);
INSERT INTO "pair_count" VALUES(1,20392,40,26,1);
INSERT INTO "pair_count" VALUES(1,20392,40,31,2);
INSERT INTO "pair_count" VALUES(1,20392,40,34,2);
INSERT INTO "pair_count" VALUES(1,20392,40,35,2);
INSERT INTO "pair_count" VALUES(1,20392,40,45,2);
INSERT INTO "pair_count" VALUES(1,20392,40,46,1);
INSERT INTO "pair_count" VALUES(1,20392,40,51,2);
INSERT INTO "pair_count" VALUES(1,20392,40,63,1);
INSERT INTO "pair_count" VALUES(1,20392,42,26,1);
INSERT INTO "pair_count" VALUES(1,20392,42,31,1);
INSERT INTO "pair_count" VALUES(1,20392,42,34,1);
INSERT INTO "pair_count" VALUES(1,20392,42,45,1);
INSERT INTO "pair_count" VALUES(1,20392,42,46,1);
INSERT INTO "pair_count" VALUES(1,20392,42,48,1);
INSERT INTO "pair_count" VALUES(1,20392,42,56,1);
INSERT INTO "pair_count" VALUES(1,20392,46,24,1);
INSERT INTO "pair_count" VALUES(1,20392,46,26,1);
INSERT INTO "pair_count" VALUES(1,20392,46,31,3);
INSERT INTO "pair_count" VALUES(1,20392,46,32,1);
INSERT INTO "pair_count" VALUES(1,20392,46,34,3);
INSERT INTO "pair_count" VALUES(1,20392,46,35,1);
INSERT INTO "pair_count" VALUES(1,20392,46,40,1);
INSERT INTO "pair_count" VALUES(1,20392,46,42,1);
INSERT INTO "pair_count" VALUES(1,20392,46,45,3);
INSERT INTO "pair_count" VALUES(1,20392,46,47,1);
INSERT INTO "pair_count" VALUES(1,20392,46,48,1);
INSERT INTO "pair_count" VALUES(1,20392,46,51,1);
INSERT INTO "pair_count" VALUES(1,20392,46,53,1);
INSERT INTO "pair_count" VALUES(1,20392,46,56,1);
INSERT INTO "pair_count" VALUES(1,20392,46,59,1);
INSERT INTO "pair_count" VALUES(1,20392,47,31,1);
INSERT INTO "pair_count" VALUES(1,20392,47,32,1);
INSERT INTO "pair_count" VALUES(1,20392,47,34,1);
INSERT INTO "pair_count" VALUES(1,20392,47,45,1);
INSERT INTO "pair_count" VALUES(1,20392,47,46,1);
INSERT INTO "pair_count" VALUES(1,20392,47,53,1);
INSERT INTO "pair_count" VALUES(1,20392,47,59,1);
INSERT INTO "pair_count" VALUES(1,20392,48,26,1);
INSERT INTO "pair_count" VALUES(1,20392,48,31,1);
INSERT INTO "pair_count" VALUES(1,20392,48,34,1);
INSERT INTO "pair_count" VALUES(1,20392,48,42,1);
INSERT INTO "pair_count" VALUES(1,20392,48,45,1);
INSERT INTO "pair_count" VALUES(1,20392,48,46,1);
INSERT INTO "pair_count" VALUES(1,20392,48,56,1);
INSERT INTO "pair_count" VALUES(1,20392,51,24,1);
INSERT INTO "pair_count" VALUES(1,20392,51,26,1);
INSERT INTO "pair_count" VALUES(1,20392,51,31,2);
INSERT INTO "pair_count" VALUES(1,20392,51,34,2);
INSERT INTO "pair_count" VALUES(1,20392,51,35,2);
INSERT INTO "pair_count" VALUES(1,20392,51,40,2);
INSERT INTO "pair_count" VALUES(1,20392,51,45,2);
INSERT INTO "pair_count" VALUES(1,20392,51,46,1);
INSERT INTO "pair_count" VALUES(1,20392,51,63,1);
INSERT INTO "pair_count" VALUES(1,20392,53,31,1);
INSERT INTO "pair_count" VALUES(1,20392,53,32,1);
INSERT INTO "pair_count" VALUES(1,20392,53,34,1);
INSERT INTO "pair_count" VALUES(1,20392,53,45,1);
INSERT INTO "pair_count" VALUES(1,20392,53,46,1);
INSERT INTO "pair_count" VALUES(1,20392,53,47,1);
INSERT INTO "pair_count" VALUES(1,20392,53,59,1);
INSERT INTO "pair_count" VALUES(1,20392,56,26,1);
INSERT INTO "pair_count" VALUES(1,20392,56,31,1);
INSERT INTO "pair_count" VALUES(1,20392,56,34,1);
INSERT INTO "pair_count" VALUES(1,20392,56,42,1);
INSERT INTO "pair_count" VALUES(1,20392,56,45,1);
INSERT INTO "pair_count" VALUES(1,20392,56,46,1);
INSERT INTO "pair_count" VALUES(1,20392,56,48,1);
INSERT INTO "pair_count" VALUES(1,20392,58,26,1);
INSERT INTO "pair_count" VALUES(1,20392,58,31,1);
INSERT INTO "pair_count" VALUES(1,20392,58,33,1);
INSERT INTO "pair_count" VALUES(1,20392,58,34,1);
INSERT INTO "pair_count" VALUES(1,20392,58,45,1);
INSERT INTO "pair_count" VALUES(1,20392,58,59,1);
INSERT INTO "pair_count" VALUES(1,20392,58,63,1);
INSERT INTO "pair_count" VALUES(1,20392,59,26,1);
INSERT INTO "pair_count" VALUES(1,20392,59,31,2);
INSERT INTO "pair_count" VALUES(1,20392,59,32,1);
INSERT INTO "pair_count" VALUES(1,20392,59,33,1);
INSERT INTO "pair_count" VALUES(1,20392,59,34,2);
INSERT INTO "pair_count" VALUES(1,20392,59,45,2);
INSERT INTO "pair_count" VALUES(1,20392,59,46,1);
INSERT INTO "pair_count" VALUES(1,20392,59,47,1);
INSERT INTO "pair_count" VALUES(1,20392,59,53,1);
INSERT INTO "pair_count" VALUES(1,20392,59,58,1);
INSERT INTO "pair_count" VALUES(1,20392,59,63,1);
INSERT INTO "pair_count" VALUES(1,20392,63,26,2);
INSERT INTO "pair_count" VALUES(1,20392,63,31,2);
INSERT INTO "pair_count" VALUES(1,20392,63,33,1);
INSERT INTO "pair_count" VALUES(1,20392,63,34,2);
INSERT INTO "pair_count" VALUES(1,20392,63,35,1);
INSERT INTO "pair_count" VALUES(1,20392,63,40,1);
INSERT INTO "pair_count" VALUES(1,20392,63,45,2);
INSERT INTO "pair_count" VALUES(1,20392,63,51,1);
INSERT INTO "pair_count" VALUES(1,20392,63,58,1);
INSERT INTO "pair_count" VALUES(1,20392,63,59,1);
INSERT INTO "pair_count" VALUES(1,20495,25,31,1);
INSERT INTO "pair_count" VALUES(1,20495,25,34,1);
INSERT INTO "pair_count" VALUES(1,20495,25,45,1);
INSERT INTO "pair_count" VALUES(1,20495,25,54,1);
INSERT INTO "pair_count" VALUES(1,20495,25,58,1);
INSERT INTO "pair_count" VALUES(1,20495,25,60,1);
INSERT INTO "pair_count" VALUES(1,20495,25,63,1);
INSERT INTO "pair_count" VALUES(1,20495,26,30,1);
INSERT INTO "pair_count" VALUES(1,20495,26,31,2);
INSERT INTO "pair_count" VALUES(1,20495,26,33,1);
INSERT INTO "pair_count" VALUES(1,20495,26,34,2);
INSERT INTO "pair_count" VALUES(1,20495,26,35,1);
INSERT INTO "pair_count" VALUES(1,20495,26,40,1);
INSERT INTO "pair_count" VALUES(1,20495,26,45,2);
INSERT INTO "pair_count" VALUES(1,20495,26,46,1);
INSERT INTO "pair_count" VALUES(1,20495,26,49,1);
INSERT INTO "pair_count" VALUES(1,20495,26,51,1);
INSERT INTO "pair_count" VALUES(1,20495,26,63,1);
INSERT INTO "pair_count" VALUES(1,20495,28,31,1);
INSERT INTO "pair_count" VALUES(1,20495,28,34,1);
INSERT INTO "pair_count" VALUES(1,20495,28,35,1);
INSERT INTO "pair_count" VALUES(1,20495,28,40,1);
INSERT INTO "pair_count" VALUES(1,20495,28,45,1);
INSERT INTO "pair_count" VALUES(1,20495,28,46,1);
INSERT INTO "pair_count" VALUES(1,20495,28,51,1);
INSERT INTO "pair_count" VALUES(1,20495,29,31,1);
INSERT INTO "pair_count" VALUES(1,20495,29,33,1);
INSERT INTO "pair_count" VALUES(1,20495,29,34,1);
INSERT INTO "pair_count" VALUES(1,20495,29,45,1);
INSERT INTO "pair_count" VALUES(1,20495,29,46,1);
INSERT INTO "pair_count" VALUES(1,20495,29,47,1);
INSERT INTO "pair_count" VALUES(1,20495,29,59,1);
INSERT INTO "pair_count" VALUES(1,20495,30,26,1);
INSERT INTO "pair_count" VALUES(1,20495,30,31,1);
INSERT INTO "pair_count" VALUES(1,20495,30,33,1);
INSERT INTO "pair_count" VALUES(1,20495,30,34,1);
INSERT INTO "pair_count" VALUES(1,20495,30,45,1);
INSERT INTO "pair_count" VALUES(1,20495,30,46,1);
INSERT INTO "pair_count" VALUES(1,20495,30,49,1);
INSERT INTO "pair_count" VALUES(1,20495,31,25,1);
INSERT INTO "pair_count" VALUES(1,20495,31,26,2);
INSERT INTO "pair_count" VALUES(1,20495,31,28,1);
INSERT INTO "pair_count" VALUES(1,20495,31,29,1);
INSERT INTO "pair_count" VALUES(1,20495,31,30,1);
INSERT INTO "pair_count" VALUES(1,20495,31,33,2);
INSERT INTO "pair_count" VALUES(1,20495,31,34,5);
INSERT INTO "pair_count" VALUES(1,20495,31,35,2);
INSERT INTO "pair_count" VALUES(1,20495,31,40,2);
INSERT INTO "pair_count" VALUES(1,20495,31,45,5);
INSERT INTO "pair_count" VALUES(1,20495,31,46,3);
INSERT INTO "pair_count" VALUES(1,20495,31,47,1);
INSERT INTO "pair_count" VALUES(1,20495,31,49,1);
INSERT INTO "pair_count" VALUES(1,20495,31,51,2);
INSERT INTO "pair_count" VALUES(1,20495,31,54,1);
INSERT INTO "pair_count" VALUES(1,20495,31,58,1);
INSERT INTO "pair_count" VALUES(1,20495,31,59,1);
INSERT INTO "pair_count" VALUES(1,20495,31,60,1);
INSERT INTO "pair_count" VALUES(1,20495,31,63,2);
INSERT INTO "pair_count" VALUES(1,20495,33,26,1);
INSERT INTO "pair_count" VALUES(1,20495,33,29,1);
INSERT INTO "pair_count" VALUES(1,20495,33,30,1);
INSERT INTO "pair_count" VALUES(1,20495,33,31,2);
INSERT INTO "pair_count" VALUES(1,20495,33,34,2);
INSERT INTO "pair_count" VALUES(1,20495,33,45,2);
INSERT INTO "pair_count" VALUES(1,20495,33,46,2);
INSERT INTO "pair_count" VALUES(1,20495,33,47,1);
INSERT INTO "pair_count" VALUES(1,20495,33,49,1);
INSERT INTO "pair_count" VALUES(1,20495,33,59,1);
INSERT INTO "pair_count" VALUES(1,20495,34,25,1);
INSERT INTO "pair_count" VALUES(1,20495,34,26,2);
INSERT INTO "pair_count" VALUES(1,20495,34,28,1);
INSERT INTO "pair_count" VALUES(1,20495,34,29,1);
INSERT INTO "pair_count" VALUES(1,20495,34,30,1);
INSERT INTO "pair_count" VALUES(1,20495,34,31,5);
INSERT INTO "pair_count" VALUES(1,20495,34,33,2);
INSERT INTO "pair_count" VALUES(1,20495,34,35,2);
INSERT INTO "pair_count" VALUES(1,20495,34,40,2);
INSERT INTO "pair_count" VALUES(1,20495,34,45,5);
INSERT INTO "pair_count" VALUES(1,20495,34,46,3);
INSERT INTO "pair_count" VALUES(1,20495,34,47,1);
INSERT INTO "pair_count" VALUES(1,20495,34,49,1);
INSERT INTO "pair_count" VALUES(1,20495,34,51,2);
INSERT INTO "pair_count" VALUES(1,20495,34,54,1);
INSERT INTO "pair_count" VALUES(1,20495,34,58,1);
INSERT INTO "pair_count" VALUES(1,20495,34,59,1);
INSERT INTO "pair_count" VALUES(1,20495,34,60,1);
INSERT INTO "pair_count" VALUES(1,20495,34,63,2);
INSERT INTO "pair_count" VALUES(1,20495,35,26,1);
INSERT INTO "pair_count" VALUES(1,20495,35,28,1);
INSERT INTO "pair_count" VALUES(1,20495,35,31,2);
INSERT INTO "pair_count" VALUES(1,20495,35,34,2);
INSERT INTO "pair_count" VALUES(1,20495,35,40,2);
INSERT INTO "pair_count" VALUES(1,20495,35,45,2);
INSERT INTO "pair_count" VALUES(1,20495,35,46,1);
INSERT INTO "pair_count" VALUES(1,20495,35,51,2);
INSERT INTO "pair_count" VALUES(1,20495,35,63,1);
INSERT INTO "pair_count" VALUES(1,20495,40,26,1);
INSERT INTO "pair_count" VALUES(1,20495,40,28,1);
INSERT INTO "pair_count" VALUES(1,20495,40,31,2);
INSERT INTO "pair_count" VALUES(1,20495,40,34,2);
INSERT INTO "pair_count" VALUES(1,20495,40,35,2);
INSERT INTO "pair_count" VALUES(1,20495,40,45,2);
INSERT INTO "pair_count" VALUES(1,20495,40,46,1);
INSERT INTO "pair_count" VALUES(1,20495,40,51,2);
INSERT INTO "pair_count" VALUES(1,20495,40,63,1);
INSERT INTO "pair_count" VALUES(1,20495,46,26,1);
INSERT INTO "pair_count" VALUES(1,20495,46,28,1);
INSERT INTO "pair_count" VALUES(1,20495,46,29,1);
INSERT INTO "pair_count" VALUES(1,20495,46,30,1);
INSERT INTO "pair_count" VALUES(1,20495,46,31,3);
INSERT INTO "pair_count" VALUES(1,20495,46,33,2);
INSERT INTO "pair_count" VALUES(1,20495,46,34,3);
INSERT INTO "pair_count" VALUES(1,20495,46,35,1);
INSERT INTO "pair_count" VALUES(1,20495,46,40,1);
INSERT INTO "pair_count" VALUES(1,20495,46,45,3);
INSERT INTO "pair_count" VALUES(1,20495,46,47,1);
INSERT INTO "pair_count" VALUES(1,20495,46,49,1);
INSERT INTO "pair_count" VALUES(1,20495,46,51,1);
INSERT INTO "pair_count" VALUES(1,20495,46,59,1);
INSERT INTO "pair_count" VALUES(1,20495,47,29,1);
INSERT INTO "pair_count" VALUES(1,20495,47,31,1);
INSERT INTO "pair_count" VALUES(1,20495,47,33,1);
INSERT INTO "pair_count" VALUES(1,20495,47,34,1);
INSERT INTO "pair_count" VALUES(1,20495,47,45,1);
INSERT INTO "pair_count" VALUES(1,20495,47,46,1);
INSERT INTO "pair_count" VALUES(1,20495,47,59,1);
INSERT INTO "pair_count" VALUES(1,20495,49,26,1);
INSERT INTO "pair_count" VALUES(1,20495,49,30,1);
INSERT INTO "pair_count" VALUES(1,20495,49,31,1);
INSERT INTO "pair_count" VALUES(1,20495,49,33,1);
INSERT INTO "pair_count" VALUES(1,20495,49,34,1);
INSERT INTO "pair_count" VALUES(1,20495,49,45,1);
INSERT INTO "pair_count" VALUES(1,20495,49,46,1);
INSERT INTO "pair_count" VALUES(1,20495,51,26,1);
INSERT INTO "pair_count" VALUES(1,20495,51,28,1);
INSERT INTO "pair_count" VALUES(1,20495,51,31,2);
INSERT INTO "pair_count" VALUES(1,20495,51,34,2);
INSERT INTO "pair_count" VALUES(1,20495,51,35,2);
INSERT INTO "pair_count" VALUES(1,20495,51,40,2);
INSERT INTO "pair_count" VALUES(1,20495,51,45,2);
INSERT INTO "pair_count" VALUES(1,20495,51,46,1);
INSERT INTO "pair_count" VALUES(1,20495,51,63,1);
INSERT INTO "pair_count" VALUES(1,20495,54,25,1);
INSERT INTO "pair_count" VALUES(1,20495,54,31,1);
INSERT INTO "pair_count" VALUES(1,20495,54,34,1);
INSERT INTO "pair_count" VALUES(1,20495,54,45,1);
INSERT INTO "pair_count" VALUES(1,20495,54,58,1);
INSERT INTO "pair_count" VALUES(1,20495,54,60,1);
INSERT INTO "pair_count" VALUES(1,20495,54,63,1);
INSERT INTO "pair_count" VALUES(1,20495,58,25,1);
INSERT INTO "pair_count" VALUES(1,20495,58,31,1);
INSERT INTO "pair_count" VALUES(1,20495,58,34,1);
INSERT INTO "pair_count" VALUES(1,20495,58,45,1);
INSERT INTO "pair_count" VALUES(1,20495,58,54,1);
INSERT INTO "pair_count" VALUES(1,20495,58,60,1);
INSERT INTO "pair_count" VALUES(1,20495,58,63,1);
INSERT INTO "pair_count" VALUES(1,20495,59,29,1);
INSERT INTO "pair_count" VALUES(1,20495,59,31,1);
INSERT INTO "pair_count" VALUES(1,20495,59,33,1);
INSERT INTO "pair_count" VALUES(1,20495,59,34,1);
INSERT INTO "pair_count" VALUES(1,20495,59,45,1);
INSERT INTO "pair_count" VALUES(1,20495,59,46,1);
INSERT INTO "pair_count" VALUES(1,20495,59,47,1);
INSERT INTO "pair_count" VALUES(1,20495,60,25,1);
INSERT INTO "pair_count" VALUES(1,20495,60,31,1);
INSERT INTO "pair_count" VALUES(1,20495,60,34,1);
INSERT INTO "pair_count" VALUES(1,20495,60,45,1);
INSERT INTO "pair_count" VALUES(1,20495,60,54,1);
INSERT INTO "pair_count" VALUES(1,20495,60,58,1);
INSERT INTO "pair_count" VALUES(1,20495,60,63,1);
INSERT INTO "pair_count" VALUES(1,20495,63,25,1);
INSERT INTO "pair_count" VALUES(1,20495,63,26,1);
INSERT INTO "pair_count" VALUES(1,20495,63,31,2);
INSERT INTO "pair_count" VALUES(1,20495,63,34,2);
INSERT INTO "pair_count" VALUES(1,20495,63,35,1);
INSERT INTO "pair_count" VALUES(1,20495,63,40,1);
INSERT INTO "pair_count" VALUES(1,20495,63,45,2);
INSERT INTO "pair_count" VALUES(1,20495,63,51,1);
INSERT INTO "pair_count" VALUES(1,20495,63,54,1);
INSERT INTO "pair_count" VALUES(1,20495,63,58,1);
INSERT INTO "pair_count" VALUES(1,20495,63,60,1);
INSERT INTO "pair_count" VALUES(1,20599,24,27,1);
INSERT INTO "pair_count" VALUES(1,20599,24,31,1);
INSERT INTO "pair_count" VALUES(1,20599,24,33,1);
INSERT INTO "pair_count" VALUES(1,20599,24,34,1);
INSERT INTO "pair_count" VALUES(1,20599,24,45,1);
INSERT INTO "pair_count" VALUES(1,20599,24,59,1);
INSERT INTO "pair_count" VALUES(1,20599,24,63,1);
INSERT INTO "pair_count" VALUES(1,20599,27,24,1);
INSERT INTO "pair_count" VALUES(1,20599,27,31,1);
INSERT INTO "pair_count" VALUES(1,20599,27,33,1);
INSERT INTO "pair_count" VALUES(1,20599,27,34,1);
INSERT INTO "pair_count" VALUES(1,20599,27,45,1);
INSERT INTO "pair_count" VALUES(1,20599,27,59,1);
INSERT INTO "pair_count" VALUES(1,20599,27,63,1);
INSERT INTO "pair_count" VALUES(1,20599,29,33,1);
INSERT INTO "pair_count" VALUES(1,20599,29,34,1);
INSERT INTO "pair_count" VALUES(1,20599,29,38,1);
INSERT INTO "pair_count" VALUES(1,20599,29,45,1);
INSERT INTO "pair_count" VALUES(1,20599,29,52,1);
INSERT INTO "pair_count" VALUES(1,20599,29,57,1);
INSERT INTO "pair_count" VALUES(1,20599,29,62,1);
INSERT INTO "pair_count" VALUES(1,20599,31,24,1);
INSERT INTO "pair_count" VALUES(1,20599,31,27,1);
INSERT INTO "pair_count" VALUES(1,20599,31,33,1);
INSERT INTO "pair_count" VALUES(1,20599,31,34,2);
INSERT INTO "pair_count" VALUES(1,20599,31,35,1);
INSERT INTO "pair_count" VALUES(1,20599,31,40,1);
INSERT INTO "pair_count" VALUES(1,20599,31,45,2);
INSERT INTO "pair_count" VALUES(1,20599,31,51,1);
INSERT INTO "pair_count" VALUES(1,20599,31,59,1);
INSERT INTO "pair_count" VALUES(1,20599,31,61,1);
INSERT INTO "pair_count" VALUES(1,20599,31,63,2);
INSERT INTO "pair_count" VALUES(1,20599,33,24,1);
INSERT INTO "pair_count" VALUES(1,20599,33,27,1);
INSERT INTO "pair_count" VALUES(1,20599,33,29,1);
INSERT INTO "pair_count" VALUES(1,20599,33,31,1);
INSERT INTO "pair_count" VALUES(1,20599,33,34,4);
INSERT INTO "pair_count" VALUES(1,20599,33,36,1);
INSERT INTO "pair_count" VALUES(1,20599,33,38,1);
INSERT INTO "pair_count" VALUES(1,20599,33,39,1);
INSERT INTO "pair_count" VALUES(1,20599,33,41,2);
INSERT INTO "pair_count" VALUES(1,20599,33,45,4);
INSERT INTO "pair_count" VALUES(1,20599,33,47,2);
INSERT INTO "pair_count" VALUES(1,20599,33,52,1);
INSERT INTO "pair_count" VALUES(1,20599,33,57,1);
INSERT INTO "pair_count" VALUES(1,20599,33,59,3);
INSERT INTO "pair_count" VALUES(1,20599,33,62,3);
INSERT INTO "pair_count" VALUES(1,20599,33,63,1);
INSERT INTO "pair_count" VALUES(1,20599,34,24,1);
INSERT INTO "pair_count" VALUES(1,20599,34,27,1);
INSERT INTO "pair_count" VALUES(1,20599,34,29,1);
INSERT INTO "pair_count" VALUES(1,20599,34,31,2);
INSERT INTO "pair_count" VALUES(1,20599,34,33,4);
INSERT INTO "pair_count" VALUES(1,20599,34,35,1);
INSERT INTO "pair_count" VALUES(1,20599,34,36,1);
INSERT INTO "pair_count" VALUES(1,20599,34,38,1);
INSERT INTO "pair_count" VALUES(1,20599,34,39,1);
INSERT INTO "pair_count" VALUES(1,20599,34,40,1);
INSERT INTO "pair_count" VALUES(1,20599,34,41,2);
INSERT INTO "pair_count" VALUES(1,20599,34,45,5);
INSERT INTO "pair_count" VALUES(1,20599,34,47,2);
INSERT INTO "pair_count" VALUES(1,20599,34,51,1);
INSERT INTO "pair_count" VALUES(1,20599,34,52,1);
INSERT INTO "pair_count" VALUES(1,20599,34,57,1);
INSERT INTO "pair_count" VALUES(1,20599,34,59,3);
INSERT INTO "pair_count" VALUES(1,20599,34,61,1);
INSERT INTO "pair_count" VALUES(1,20599,34,62,3);
INSERT INTO "pair_count" VALUES(1,20599,34,63,2);
INSERT INTO "pair_count" VALUES(1,20599,35,31,1);
INSERT INTO "pair_count" VALUES(1,20599,35,34,1);
INSERT INTO "pair_count" VALUES(1,20599,35,40,1);
INSERT INTO "pair_count" VALUES(1,20599,35,45,1);
INSERT INTO "pair_count" VALUES(1,20599,35,51,1);
INSERT INTO "pair_count" VALUES(1,20599,35,61,1);
INSERT INTO "pair_count" VALUES(1,20599,35,63,1);
INSERT INTO "pair_count" VALUES(1,20599,36,33,1);
INSERT INTO "pair_count" VALUES(1,20599,36,34,1);
INSERT INTO "pair_count" VALUES(1,20599,36,41,1);
INSERT INTO "pair_count" VALUES(1,20599,36,45,1);
INSERT INTO "pair_count" VALUES(1,20599,36,47,1);
INSERT INTO "pair_count" VALUES(1,20599,36,59,1);
INSERT INTO "pair_count" VALUES(1,20599,36,62,1);
INSERT INTO "pair_count" VALUES(1,20599,38,29,1);
INSERT INTO "pair_count" VALUES(1,20599,38,33,1);
INSERT INTO "pair_count" VALUES(1,20599,38,34,1);
INSERT INTO "pair_count" VALUES(1,20599,38,45,1);
INSERT INTO "pair_count" VALUES(1,20599,38,52,1);
INSERT INTO "pair_count" VALUES(1,20599,38,57,1);
INSERT INTO "pair_count" VALUES(1,20599,38,62,1);
INSERT INTO "pair_count" VALUES(1,20599,39,33,1);
INSERT INTO "pair_count" VALUES(1,20599,39,34,1);
INSERT INTO "pair_count" VALUES(1,20599,39,41,1);
INSERT INTO "pair_count" VALUES(1,20599,39,45,1);
INSERT INTO "pair_count" VALUES(1,20599,39,47,1);
INSERT INTO "pair_count" VALUES(1,20599,39,59,1);
INSERT INTO "pair_count" VALUES(1,20599,39,62,1);
INSERT INTO "pair_count" VALUES(1,20599,40,31,1);
INSERT INTO "pair_count" VALUES(1,20599,40,34,1);
INSERT INTO "pair_count" VALUES(1,20599,40,35,1);
INSERT INTO "pair_count" VALUES(1,20599,40,45,1);
INSERT INTO "pair_count" VALUES(1,20599,40,51,1);
INSERT INTO "pair_count" VALUES(1,20599,40,61,1);
INSERT INTO "pair_count" VALUES(1,20599,40,63,1);
INSERT INTO "pair_count" VALUES(1,20599,41,33,2);
INSERT INTO "pair_count" VALUES(1,20599,41,34,2);
INSERT INTO "pair_count" VALUES(1,20599,41,36,1);
INSERT INTO "pair_count" VALUES(1,20599,41,39,1);
INSERT INTO "pair_count" VALUES(1,20599,41,45,2);
INSERT INTO "pair_count" VALUES(1,20599,41,47,2);
INSERT INTO "pair_count" VALUES(1,20599,41,59,2);
INSERT INTO "pair_count" VALUES(1,20599,41,62,2);
INSERT INTO "pair_count" VALUES(1,20599,47,33,2);
INSERT INTO "pair_count" VALUES(1,20599,47,34,2);
INSERT INTO "pair_count" VALUES(1,20599,47,36,1);
INSERT INTO "pair_count" VALUES(1,20599,47,39,1);
INSERT INTO "pair_count" VALUES(1,20599,47,41,2);
INSERT INTO "pair_count" VALUES(1,20599,47,45,2);
INSERT INTO "pair_count" VALUES(1,20599,47,59,2);
INSERT INTO "pair_count" VALUES(1,20599,47,62,2);
INSERT INTO "pair_count" VALUES(1,20599,51,31,1);
INSERT INTO "pair_count" VALUES(1,20599,51,34,1);
INSERT INTO "pair_count" VALUES(1,20599,51,35,1);
INSERT INTO "pair_count" VALUES(1,20599,51,40,1);
INSERT INTO "pair_count" VALUES(1,20599,51,45,1);
INSERT INTO "pair_count" VALUES(1,20599,51,61,1);
INSERT INTO "pair_count" VALUES(1,20599,51,63,1);
INSERT INTO "pair_count" VALUES(1,20599,52,29,1);
INSERT INTO "pair_count" VALUES(1,20599,52,33,1);
INSERT INTO "pair_count" VALUES(1,20599,52,34,1);
INSERT INTO "pair_count" VALUES(1,20599,52,38,1);
INSERT INTO "pair_count" VALUES(1,20599,52,45,1);
INSERT INTO "pair_count" VALUES(1,20599,52,57,1);
INSERT INTO "pair_count" VALUES(1,20599,52,62,1);
INSERT INTO "pair_count" VALUES(1,20599,57,29,1);
INSERT INTO "pair_count" VALUES(1,20599,57,33,1);
INSERT INTO "pair_count" VALUES(1,20599,57,34,1);
INSERT INTO "pair_count" VALUES(1,20599,57,38,1);
INSERT INTO "pair_count" VALUES(1,20599,57,45,1);
INSERT INTO "pair_count" VALUES(1,20599,57,52,1);
INSERT INTO "pair_count" VALUES(1,20599,57,62,1);
INSERT INTO "pair_count" VALUES(1,20599,59,24,1);
INSERT INTO "pair_count" VALUES(1,20599,59,27,1);
INSERT INTO "pair_count" VALUES(1,20599,59,31,1);
INSERT INTO "pair_count" VALUES(1,20599,59,33,3);
INSERT INTO "pair_count" VALUES(1,20599,59,34,3);
INSERT INTO "pair_count" VALUES(1,20599,59,36,1);
INSERT INTO "pair_count" VALUES(1,20599,59,39,1);
INSERT INTO "pair_count" VALUES(1,20599,59,41,2);
INSERT INTO "pair_count" VALUES(1,20599,59,45,3);
INSERT INTO "pair_count" VALUES(1,20599,59,47,2);
INSERT INTO "pair_count" VALUES(1,20599,59,62,2);
INSERT INTO "pair_count" VALUES(1,20599,59,63,1);
INSERT INTO "pair_count" VALUES(1,20599,61,31,1);
INSERT INTO "pair_count" VALUES(1,20599,61,34,1);
INSERT INTO "pair_count" VALUES(1,20599,61,35,1);
INSERT INTO "pair_count" VALUES(1,20599,61,40,1);
INSERT INTO "pair_count" VALUES(1,20599,61,45,1);
INSERT INTO "pair_count" VALUES(1,20599,61,51,1);
INSERT INTO "pair_count" VALUES(1,20599,61,63,1);
INSERT INTO "pair_count" VALUES(1,20599,62,29,1);
INSERT INTO "pair_count" VALUES(1,20599,62,33,3);
INSERT INTO "pair_count" VALUES(1,20599,62,34,3);
INSERT INTO "pair_count" VALUES(1,20599,62,36,1);
INSERT INTO "pair_count" VALUES(1,20599,62,38,1);
INSERT INTO "pair_count" VALUES(1,20599,62,39,1);
INSERT INTO "pair_count" VALUES(1,20599,62,41,2);
INSERT INTO "pair_count" VALUES(1,20599,62,45,3);
INSERT INTO "pair_count" VALUES(1,20599,62,47,2);
INSERT INTO "pair_count" VALUES(1,20599,62,52,1);
INSERT INTO "pair_count" VALUES(1,20599,62,57,1);
INSERT INTO "pair_count" VALUES(1,20599,62,59,2);
INSERT INTO "pair_count" VALUES(1,20599,63,24,1);
INSERT INTO "pair_count" VALUES(1,20599,63,27,1);
INSERT INTO "pair_count" VALUES(1,20599,63,31,2);
INSERT INTO "pair_count" VALUES(1,20599,63,33,1);
INSERT INTO "pair_count" VALUES(1,20599,63,34,2);
INSERT INTO "pair_count" VALUES(1,20599,63,35,1);
INSERT INTO "pair_count" VALUES(1,20599,63,40,1);
INSERT INTO "pair_count" VALUES(1,20599,63,45,2);
INSERT INTO "pair_count" VALUES(1,20599,63,51,1);
INSERT INTO "pair_count" VALUES(1,20599,63,59,1);
INSERT INTO "pair_count" VALUES(1,20599,63,61,1);
INSERT INTO "pair_count" VALUES(1,20703,26,31,1);
INSERT INTO "pair_count" VALUES(1,20703,26,34,1);
INSERT INTO "pair_count" VALUES(1,20703,26,45,1);
INSERT INTO "pair_count" VALUES(1,20703,26,54,1);
INSERT INTO "pair_count" VALUES(1,20703,26,58,1);
INSERT INTO "pair_count" VALUES(1,20703,26,60,1);
INSERT INTO "pair_count" VALUES(1,20703,26,63,1);
INSERT INTO "pair_count" VALUES(1,20703,27,31,1);
INSERT INTO "pair_count" VALUES(1,20703,27,33,1);
INSERT INTO "pair_count" VALUES(1,20703,27,34,1);
INSERT INTO "pair_count" VALUES(1,20703,27,43,1);
INSERT INTO "pair_count" VALUES(1,20703,27,45,1);
INSERT INTO "pair_count" VALUES(1,20703,27,59,1);
INSERT INTO "pair_count" VALUES(1,20703,27,63,1);
INSERT INTO "pair_count" VALUES(1,20703,29,33,1);
INSERT INTO "pair_count" VALUES(1,20703,29,34,1);
INSERT INTO "pair_count" VALUES(1,20703,29,38,1);
INSERT INTO "pair_count" VALUES(1,20703,29,45,1);
INSERT INTO "pair_count" VALUES(1,20703,29,52,1);
INSERT INTO "pair_count" VALUES(1,20703,29,57,1);
INSERT INTO "pair_count" VALUES(1,20703,29,62,1);
INSERT INTO "pair_count" VALUES(1,20703,31,26,1);
INSERT INTO "pair_count" VALUES(1,20703,31,27,1);
INSERT INTO "pair_count" VALUES(1,20703,31,33,2);
INSERT INTO "pair_count" VALUES(1,20703,31,34,4);
INSERT INTO "pair_count" VALUES(1,20703,31,35,1);
INSERT INTO "pair_count" VALUES(1,20703,31,40,1);
INSERT INTO "pair_count" VALUES(1,20703,31,41,1);
INSERT INTO "pair_count" VALUES(1,20703,31,43,2);
INSERT INTO "pair_count" VALUES(1,20703,31,45,4);
INSERT INTO "pair_count" VALUES(1,20703,31,51,1);
INSERT INTO "pair_count" VALUES(1,20703,31,52,1);
INSERT INTO "pair_count" VALUES(1,20703,31,54,1);
INSERT INTO "pair_count" VALUES(1,20703,31,58,2);
INSERT INTO "pair_count" VALUES(1,20703,31,59,1);
INSERT INTO "pair_count" VALUES(1,20703,31,60,1);
INSERT INTO "pair_count" VALUES(1,20703,31,63,4);
INSERT INTO "pair_count" VALUES(1,20703,33,27,1);
INSERT INTO "pair_count" VALUES(1,20703,33,29,1);
INSERT INTO "pair_count" VALUES(1,20703,33,31,2);
INSERT INTO "pair_count" VALUES(1,20703,33,34,3);
INSERT INTO "pair_count" VALUES(1,20703,33,38,1);
INSERT INTO "pair_count" VALUES(1,20703,33,41,1);
INSERT INTO "pair_count" VALUES(1,20703,33,43,1);
INSERT INTO "pair_count" VALUES(1,20703,33,45,3);
INSERT INTO "pair_count" VALUES(1,20703,33,52,2);
INSERT INTO "pair_count" VALUES(1,20703,33,57,1);
INSERT INTO "pair_count" VALUES(1,20703,33,58,1);
INSERT INTO "pair_count" VALUES(1,20703,33,59,1);
INSERT INTO "pair_count" VALUES(1,20703,33,62,1);
INSERT INTO "pair_count" VALUES(1,20703,33,63,2);
INSERT INTO "pair_count" VALUES(1,20703,34,26,1);
INSERT INTO "pair_count" VALUES(1,20703,34,27,1);
INSERT INTO "pair_count" VALUES(1,20703,34,29,1);
INSERT INTO "pair_count" VALUES(1,20703,34,31,4);
INSERT INTO "pair_count" VALUES(1,20703,34,33,3);
INSERT INTO "pair_count" VALUES(1,20703,34,35,1);
INSERT INTO "pair_count" VALUES(1,20703,34,38,1);
INSERT INTO "pair_count" VALUES(1,20703,34,40,1);
INSERT INTO "pair_count" VALUES(1,20703,34,41,1);
INSERT INTO "pair_count" VALUES(1,20703,34,43,2);
INSERT INTO "pair_count" VALUES(1,20703,34,45,5);
INSERT INTO "pair_count" VALUES(1,20703,34,51,1);
INSERT INTO "pair_count" VALUES(1,20703,34,52,2);
INSERT INTO "pair_count" VALUES(1,20703,34,54,1);
INSERT INTO "pair_count" VALUES(1,20703,34,57,1);
INSERT INTO "pair_count" VALUES(1,20703,34,58,2);
INSERT INTO "pair_count" VALUES(1,20703,34,59,1);
INSERT INTO "pair_count" VALUES(1,20703,34,60,1);
INSERT INTO "pair_count" VALUES(1,20703,34,62,1);
INSERT INTO "pair_count" VALUES(1,20703,34,63,4);
INSERT INTO "pair_count" VALUES(1,20703,35,31,1);
INSERT INTO "pair_count" VALUES(1,20703,35,34,1);
INSERT INTO "pair_count" VALUES(1,20703,35,40,1);
INSERT INTO "pair_count" VALUES(1,20703,35,43,1);
INSERT INTO "pair_count" VALUES(1,20703,35,45,1);
INSERT INTO "pair_count" VALUES(1,20703,35,51,1);
INSERT INTO "pair_count" VALUES(1,20703,35,63,1);
INSERT INTO "pair_count" VALUES(1,20703,38,29,1);
INSERT INTO "pair_count" VALUES(1,20703,38,33,1);
INSERT INTO "pair_count" VALUES(1,20703,38,34,1);
INSERT INTO "pair_count" VALUES(1,20703,38,45,1);
INSERT INTO "pair_count" VALUES(1,20703,38,52,1);
INSERT INTO "pair_count" VALUES(1,20703,38,57,1);
INSERT INTO "pair_count" VALUES(1,20703,38,62,1);
INSERT INTO "pair_count" VALUES(1,20703,40,31,1);
INSERT INTO "pair_count" VALUES(1,20703,40,34,1);
INSERT INTO "pair_count" VALUES(1,20703,40,35,1);
INSERT INTO "pair_count" VALUES(1,20703,40,43,1);
INSERT INTO "pair_count" VALUES(1,20703,40,45,1);
INSERT INTO "pair_count" VALUES(1,20703,40,51,1);
INSERT INTO "pair_count" VALUES(1,20703,40,63,1);
INSERT INTO "pair_count" VALUES(1,20703,41,31,1);
INSERT INTO "pair_count" VALUES(1,20703,41,33,1);
INSERT INTO "pair_count" VALUES(1,20703,41,34,1);
INSERT INTO "pair_count" VALUES(1,20703,41,45,1);
INSERT INTO "pair_count" VALUES(1,20703,41,52,1);
INSERT INTO "pair_count" VALUES(1,20703,41,58,1);
INSERT INTO "pair_count" VALUES(1,20703,41,63,1);
INSERT INTO "pair_count" VALUES(1,20703,43,27,1);
INSERT INTO "pair_count" VALUES(1,20703,43,31,2);
INSERT INTO "pair_count" VALUES(1,20703,43,33,1);
INSERT INTO "pair_count" VALUES(1,20703,43,34,2);
INSERT INTO "pair_count" VALUES(1,20703,43,35,1);
INSERT INTO "pair_count" VALUES(1,20703,43,40,1);
INSERT INTO "pair_count" VALUES(1,20703,43,45,2);
INSERT INTO "pair_count" VALUES(1,20703,43,51,1);
INSERT INTO "pair_count" VALUES(1,20703,43,59,1);
INSERT INTO "pair_count" VALUES(1,20703,43,63,2);
INSERT INTO "pair_count" VALUES(1,20703,51,31,1);
INSERT INTO "pair_count" VALUES(1,20703,51,34,1);
INSERT INTO "pair_count" VALUES(1,20703,51,35,1);
INSERT INTO "pair_count" VALUES(1,20703,51,40,1);
INSERT INTO "pair_count" VALUES(1,20703,51,43,1);
INSERT INTO "pair_count" VALUES(1,20703,51,45,1);
INSERT INTO "pair_count" VALUES(1,20703,51,63,1);
INSERT INTO "pair_count" VALUES(1,20703,52,29,1);
INSERT INTO "pair_count" VALUES(1,20703,52,31,1);
INSERT INTO "pair_count" VALUES(1,20703,52,33,2);
INSERT INTO "pair_count" VALUES(1,20703,52,34,2);
INSERT INTO "pair_count" VALUES(1,20703,52,38,1);
INSERT INTO "pair_count" VALUES(1,20703,52,41,1);
INSERT INTO "pair_count" VALUES(1,20703,52,45,2);
INSERT INTO "pair_count" VALUES(1,20703,52,57,1);
INSERT INTO "pair_count" VALUES(1,20703,52,58,1);
INSERT INTO "pair_count" VALUES(1,20703,52,62,1);
INSERT INTO "pair_count" VALUES(1,20703,52,63,1);
INSERT INTO "pair_count" VALUES(1,20703,54,26,1);
INSERT INTO "pair_count" VALUES(1,20703,54,31,1);
INSERT INTO "pair_count" VALUES(1,20703,54,34,1);
INSERT INTO "pair_count" VALUES(1,20703,54,45,1);
INSERT INTO "pair_count" VALUES(1,20703,54,58,1);
INSERT INTO "pair_count" VALUES(1,20703,54,60,1);
INSERT INTO "pair_count" VALUES(1,20703,54,63,1);
INSERT INTO "pair_count" VALUES(1,20703,57,29,1);
INSERT INTO "pair_count" VALUES(1,20703,57,33,1);
INSERT INTO "pair_count" VALUES(1,20703,57,34,1);
INSERT INTO "pair_count" VALUES(1,20703,57,38,1);
INSERT INTO "pair_count" VALUES(1,20703,57,45,1);
INSERT INTO "pair_count" VALUES(1,20703,57,52,1);
INSERT INTO "pair_count" VALUES(1,20703,57,62,1);
INSERT INTO "pair_count" VALUES(1,20703,58,26,1);
INSERT INTO "pair_count" VALUES(1,20703,58,31,2);
INSERT INTO "pair_count" VALUES(1,20703,58,33,1);
INSERT INTO "pair_count" VALUES(1,20703,58,34,2);
INSERT INTO "pair_count" VALUES(1,20703,58,41,1);
INSERT INTO "pair_count" VALUES(1,20703,58,45,2);
INSERT INTO "pair_count" VALUES(1,20703,58,52,1);
INSERT INTO "pair_count" VALUES(1,20703,58,54,1);
INSERT INTO "pair_count" VALUES(1,20703,58,60,1);
INSERT INTO "pair_count" VALUES(1,20703,58,63,2);
INSERT INTO "pair_count" VALUES(1,20703,59,27,1);
INSERT INTO "pair_count" VALUES(1,20703,59,31,1);
INSERT INTO "pair_count" VALUES(1,20703,59,33,1);
INSERT INTO "pair_count" VALUES(1,20703,59,34,1);
INSERT INTO "pair_count" VALUES(1,20703,59,43,1);
INSERT INTO "pair_count" VALUES(1,20703,59,45,1);
INSERT INTO "pair_count" VALUES(1,20703,59,63,1);
INSERT INTO "pair_count" VALUES(1,20703,60,26,1);
INSERT INTO "pair_count" VALUES(1,20703,60,31,1);
INSERT INTO "pair_count" VALUES(1,20703,60,34,1);
INSERT INTO "pair_count" VALUES(1,20703,60,45,1);
INSERT INTO "pair_count" VALUES(1,20703,60,54,1);
INSERT INTO "pair_count" VALUES(1,20703,60,58,1);
INSERT INTO "pair_count" VALUES(1,20703,60,63,1);
INSERT INTO "pair_count" VALUES(1,20703,62,29,1);
INSERT INTO "pair_count" VALUES(1,20703,62,33,1);
INSERT INTO "pair_count" VALUES(1,20703,62,34,1);
INSERT INTO "pair_count" VALUES(1,20703,62,38,1);
INSERT INTO "pair_count" VALUES(1,20703,62,45,1);
INSERT INTO "pair_count" VALUES(1,20703,62,52,1);
INSERT INTO "pair_count" VALUES(1,20703,62,57,1);
INSERT INTO "pair_count" VALUES(1,20703,63,26,1);
INSERT INTO "pair_count" VALUES(1,20703,63,27,1);
INSERT INTO "pair_count" VALUES(1,20703,63,31,4);
INSERT INTO "pair_count" VALUES(1,20703,63,33,2);
INSERT INTO "pair_count" VALUES(1,20703,63,34,4);
INSERT INTO "pair_count" VALUES(1,20703,63,35,1);
INSERT INTO "pair_count" VALUES(1,20703,63,40,1);
INSERT INTO "pair_count" VALUES(1,20703,63,41,1);
INSERT INTO "pair_count" VALUES(1,20703,63,43,2);
INSERT INTO "pair_count" VALUES(1,20703,63,45,4);
INSERT INTO "pair_count" VALUES(1,20703,63,51,1);
INSERT INTO "pair_count" VALUES(1,20703,63,52,1);
INSERT INTO "pair_count" VALUES(1,20703,63,54,1);
INSERT INTO "pair_count" VALUES(1,20703,63,58,2);
INSERT INTO "pair_count" VALUES(1,20703,63,59,1);
INSERT INTO "pair_count" VALUES(1,20703,63,60,1);
INSERT INTO "pair_count" VALUES(2,20258,1,2,1);
INSERT INTO "pair_count" VALUES(2,20258,1,3,1);
INSERT INTO "pair_count" VALUES(2,20258,1,7,1);
INSERT INTO "pair_count" VALUES(2,20258,1,12,1);
INSERT INTO "pair_count" VALUES(2,20258,1,14,1);
INSERT INTO "pair_count" VALUES(2,20258,1,15,1);
INSERT INTO "pair_count" VALUES(2,20258,1,18,1);
INSERT INTO "pair_count" VALUES(2,20258,2,1,1);
INSERT INTO "pair_count" VALUES(2,20258,2,3,1);
INSERT INTO "pair_count" VALUES(2,20258,2,7,1);
INSERT INTO "pair_count" VALUES(2,20258,2,12,1);
INSERT INTO "pair_count" VALUES(2,20258,2,14,1);
INSERT INTO "pair_count" VALUES(2,20258,2,15,1);
INSERT INTO "pair_count" VALUES(2,20258,2,18,1);
INSERT INTO "pair_count" VALUES(2,20258,4,3,3);
INSERT INTO "pair_count" VALUES(2,20258,4,5,2);
INSERT INTO "pair_count" VALUES(2,20258,4,7,1);
INSERT INTO "pair_count" VALUES(2,20258,4,8,2);
INSERT INTO "pair_count" VALUES(2,20258,4,11,1);
INSERT INTO "pair_count" VALUES(2,20258,4,12,3);
INSERT INTO "pair_count" VALUES(2,20258,4,15,1);
INSERT INTO "pair_count" VALUES(2,20258,4,17,1);
INSERT INTO "pair_count" VALUES(2,20258,4,18,3);
INSERT INTO "pair_count" VALUES(2,20258,4,19,2);
INSERT INTO "pair_count" VALUES(2,20258,4,21,1);
INSERT INTO "pair_count" VALUES(2,20258,4,23,1);
INSERT INTO "pair_count" VALUES(2,20258,5,3,2);
INSERT INTO "pair_count" VALUES(2,20258,5,4,2);
INSERT INTO "pair_count" VALUES(2,20258,5,8,1);
INSERT INTO "pair_count" VALUES(2,20258,5,11,1);
INSERT INTO "pair_count" VALUES(2,20258,5,12,2);
INSERT INTO "pair_count" VALUES(2,20258,5,15,1);
INSERT INTO "pair_count" VALUES(2,20258,5,18,2);
INSERT INTO "pair_count" VALUES(2,20258,5,19,2);
INSERT INTO "pair_count" VALUES(2,20258,5,23,1);
INSERT INTO "pair_count" VALUES(2,20258,6,3,1);
INSERT INTO "pair_count" VALUES(2,20258,6,7,1);
INSERT INTO "pair_count" VALUES(2,20258,6,8,1);
INSERT INTO "pair_count" VALUES(2,20258,6,10,1);
INSERT INTO "pair_count" VALUES(2,20258,6,12,1);
INSERT INTO "pair_count" VALUES(2,20258,6,14,1);
INSERT INTO "pair_count" VALUES(2,20258,6,15,1);
INSERT INTO "pair_count" VALUES(2,20258,7,1,1);
INSERT INTO "pair_count" VALUES(2,20258,7,2,1);
INSERT INTO "pair_count" VALUES(2,20258,7,3,3);
INSERT INTO "pair_count" VALUES(2,20258,7,4,1);
INSERT INTO "pair_count" VALUES(2,20258,7,6,1);
INSERT INTO "pair_count" VALUES(2,20258,7,8,2);
INSERT INTO "pair_count" VALUES(2,20258,7,10,1);
INSERT INTO "pair_count" VALUES(2,20258,7,12,3);
INSERT INTO "pair_count" VALUES(2,20258,7,14,2);
INSERT INTO "pair_count" VALUES(2,20258,7,15,2);
INSERT INTO "pair_count" VALUES(2,20258,7,17,1);
INSERT INTO "pair_count" VALUES(2,20258,7,18,2);
INSERT INTO "pair_count" VALUES(2,20258,7,21,1);
INSERT INTO "pair_count" VALUES(2,20258,8,3,3);
INSERT INTO "pair_count" VALUES(2,20258,8,4,2);
INSERT INTO "pair_count" VALUES(2,20258,8,5,1);
INSERT INTO "pair_count" VALUES(2,20258,8,6,1);
INSERT INTO "pair_count" VALUES(2,20258,8,7,2);
INSERT INTO "pair_count" VALUES(2,20258,8,10,1);
INSERT INTO "pair_count" VALUES(2,20258,8,11,1);
INSERT INTO "pair_count" VALUES(2,20258,8,12,3);
INSERT INTO "pair_count" VALUES(2,20258,8,14,1);
INSERT INTO "pair_count" VALUES(2,20258,8,15,1);
INSERT INTO "pair_count" VALUES(2,20258,8,17,1);
INSERT INTO "pair_count" VALUES(2,20258,8,18,2);
INSERT INTO "pair_count" VALUES(2,20258,8,19,1);
INSERT INTO "pair_count" VALUES(2,20258,8,21,1);
INSERT INTO "pair_count" VALUES(2,20258,10,3,1);
INSERT INTO "pair_count" VALUES(2,20258,10,6,1);
INSERT INTO "pair_count" VALUES(2,20258,10,7,1);
INSERT INTO "pair_count" VALUES(2,20258,10,8,1);
INSERT INTO "pair_count" VALUES(2,20258,10,12,1);
INSERT INTO "pair_count" VALUES(2,20258,10,14,1);
INSERT INTO "pair_count" VALUES(2,20258,10,15,1);
INSERT INTO "pair_count" VALUES(2,20258,11,3,1);
INSERT INTO "pair_count" VALUES(2,20258,11,4,1);
INSERT INTO "pair_count" VALUES(2,20258,11,5,1);
INSERT INTO "pair_count" VALUES(2,20258,11,8,1);
INSERT INTO "pair_count" VALUES(2,20258,11,12,1);
INSERT INTO "pair_count" VALUES(2,20258,11,18,1);
INSERT INTO "pair_count" VALUES(2,20258,11,19,1);
INSERT INTO "pair_count" VALUES(2,20258,12,1,1);
INSERT INTO "pair_count" VALUES(2,20258,12,2,1);
INSERT INTO "pair_count" VALUES(2,20258,12,3,5);
INSERT INTO "pair_count" VALUES(2,20258,12,4,3);
INSERT INTO "pair_count" VALUES(2,20258,12,5,2);
INSERT INTO "pair_count" VALUES(2,20258,12,6,1);
INSERT INTO "pair_count" VALUES(2,20258,12,7,3);
INSERT INTO "pair_count" VALUES(2,20258,12,8,3);
INSERT INTO "pair_count" VALUES(2,20258,12,10,1);
INSERT INTO "pair_count" VALUES(2,20258,12,11,1);
INSERT INTO "pair_count" VALUES(2,20258,12,14,2);
INSERT INTO "pair_count" VALUES(2,20258,12,15,3);
INSERT INTO "pair_count" VALUES(2,20258,12,17,1);
INSERT INTO "pair_count" VALUES(2,20258,12,18,4);
INSERT INTO "pair_count" VALUES(2,20258,12,19,2);
INSERT INTO "pair_count" VALUES(2,20258,12,21,1);
INSERT INTO "pair_count" VALUES(2,20258,12,23,1);
INSERT INTO "pair_count" VALUES(2,20258,14,1,1);
INSERT INTO "pair_count" VALUES(2,20258,14,2,1);
INSERT INTO "pair_count" VALUES(2,20258,14,3,2);
INSERT INTO "pair_count" VALUES(2,20258,14,6,1);
INSERT INTO "pair_count" VALUES(2,20258,14,7,2);
INSERT INTO "pair_count" VALUES(2,20258,14,8,1);
INSERT INTO "pair_count" VALUES(2,20258,14,10,1);
INSERT INTO "pair_count" VALUES(2,20258,14,12,2);
INSERT INTO "pair_count" VALUES(2,20258,14,15,2);
INSERT INTO "pair_count" VALUES(2,20258,14,18,1);
INSERT INTO "pair_count" VALUES(2,20258,15,1,1);
INSERT INTO "pair_count" VALUES(2,20258,15,2,1);
INSERT INTO "pair_count" VALUES(2,20258,15,3,3);
INSERT INTO "pair_count" VALUES(2,20258,15,4,1);
INSERT INTO "pair_count" VALUES(2,20258,15,5,1);
INSERT INTO "pair_count" VALUES(2,20258,15,6,1);
INSERT INTO "pair_count" VALUES(2,20258,15,7,2);
INSERT INTO "pair_count" VALUES(2,20258,15,8,1);
INSERT INTO "pair_count" VALUES(2,20258,15,10,1);
INSERT INTO "pair_count" VALUES(2,20258,15,12,3);
INSERT INTO "pair_count" VALUES(2,20258,15,14,2);
INSERT INTO "pair_count" VALUES(2,20258,15,18,2);
INSERT INTO "pair_count" VALUES(2,20258,15,19,1);
INSERT INTO "pair_count" VALUES(2,20258,15,23,1);
INSERT INTO "pair_count" VALUES(2,20258,17,3,1);
INSERT INTO "pair_count" VALUES(2,20258,17,4,1);
INSERT INTO "pair_count" VALUES(2,20258,17,7,1);
INSERT INTO "pair_count" VALUES(2,20258,17,8,1);
INSERT INTO "pair_count" VALUES(2,20258,17,12,1);
INSERT INTO "pair_count" VALUES(2,20258,17,18,1);
INSERT INTO "pair_count" VALUES(2,20258,17,21,1);
INSERT INTO "pair_count" VALUES(2,20258,18,1,1);
INSERT INTO "pair_count" VALUES(2,20258,18,2,1);
INSERT INTO "pair_count" VALUES(2,20258,18,3,4);
INSERT INTO "pair_count" VALUES(2,20258,18,4,3);
INSERT INTO "pair_count" VALUES(2,20258,18,5,2);
INSERT INTO "pair_count" VALUES(2,20258,18,7,2);
INSERT INTO "pair_count" VALUES(2,20258,18,8,2);
INSERT INTO "pair_count" VALUES(2,20258,18,11,1);
INSERT INTO "pair_count" VALUES(2,20258,18,12,4);
INSERT INTO "pair_count" VALUES(2,20258,18,14,1);
INSERT INTO "pair_count" VALUES(2,20258,18,15,2);
INSERT INTO "pair_count" VALUES(2,20258,18,17,1);
INSERT INTO "pair_count" VALUES(2,20258,18,19,2);
INSERT INTO "pair_count" VALUES(2,20258,18,21,1);
INSERT INTO "pair_count" VALUES(2,20258,18,23,1);
INSERT INTO "pair_count" VALUES(2,20258,19,3,2);
INSERT INTO "pair_count" VALUES(2,20258,19,4,2);
INSERT INTO "pair_count" VALUES(2,20258,19,5,2);
INSERT INTO "pair_count" VALUES(2,20258,19,8,1);
INSERT INTO "pair_count" VALUES(2,20258,19,11,1);
INSERT INTO "pair_count" VALUES(2,20258,19,12,2);
INSERT INTO "pair_count" VALUES(2,20258,19,15,1);
INSERT INTO "pair_count" VALUES(2,20258,19,18,2);
INSERT INTO "pair_count" VALUES(2,20258,19,23,1);
INSERT INTO "pair_count" VALUES(2,20258,21,3,1);
INSERT INTO "pair_count" VALUES(2,20258,21,4,1);
INSERT INTO "pair_count" VALUES(2,20258,21,7,1);
INSERT INTO "pair_count" VALUES(2,20258,21,8,1);
INSERT INTO "pair_count" VALUES(2,20258,21,12,1);
INSERT INTO "pair_count" VALUES(2,20258,21,17,1);
INSERT INTO "pair_count" VALUES(2,20258,21,18,1);
INSERT INTO "pair_count" VALUES(2,20258,23,3,1);
INSERT INTO "pair_count" VALUES(2,20258,23,4,1);
INSERT INTO "pair_count" VALUES(2,20258,23,5,1);
INSERT INTO "pair_count" VALUES(2,20258,23,12,1);
INSERT INTO "pair_count" VALUES(2,20258,23,15,1);
INSERT INTO "pair_count" VALUES(2,20258,23,18,1);
INSERT INTO "pair_count" VALUES(2,20258,23,19,1);
INSERT INTO "pair_count" VALUES(2,20613,1,3,1);
INSERT INTO "pair_count" VALUES(2,20613,1,4,1);
INSERT INTO "pair_count" VALUES(2,20613,1,12,1);
INSERT INTO "pair_count" VALUES(2,20613,1,13,1);
INSERT INTO "pair_count" VALUES(2,20613,1,16,1);
INSERT INTO "pair_count" VALUES(2,20613,1,19,1);
INSERT INTO "pair_count" VALUES(2,20613,1,22,1);
INSERT INTO "pair_count" VALUES(2,20613,2,3,1);
INSERT INTO "pair_count" VALUES(2,20613,2,4,1);
INSERT INTO "pair_count" VALUES(2,20613,2,7,1);
INSERT INTO "pair_count" VALUES(2,20613,2,8,1);
INSERT INTO "pair_count" VALUES(2,20613,2,12,1);
INSERT INTO "pair_count" VALUES(2,20613,2,15,1);
INSERT INTO "pair_count" VALUES(2,20613,2,18,1);
INSERT INTO "pair_count" VALUES(2,20613,4,1,1);
INSERT INTO "pair_count" VALUES(2,20613,4,2,1);
INSERT INTO "pair_count" VALUES(2,20613,4,3,4);
INSERT INTO "pair_count" VALUES(2,20613,4,5,1);
INSERT INTO "pair_count" VALUES(2,20613,4,6,1);
INSERT INTO "pair_count" VALUES(2,20613,4,7,2);
INSERT INTO "pair_count" VALUES(2,20613,4,8,1);
INSERT INTO "pair_count" VALUES(2,20613,4,9,1);
INSERT INTO "pair_count" VALUES(2,20613,4,10,1);
INSERT INTO "pair_count" VALUES(2,20613,4,12,4);
INSERT INTO "pair_count" VALUES(2,20613,4,13,1);
INSERT INTO "pair_count" VALUES(2,20613,4,15,3);
INSERT INTO "pair_count" VALUES(2,20613,4,16,1);
INSERT INTO "pair_count" VALUES(2,20613,4,18,1);
INSERT INTO "pair_count" VALUES(2,20613,4,19,2);
INSERT INTO "pair_count" VALUES(2,20613,4,20,1);
INSERT INTO "pair_count" VALUES(2,20613,4,22,1);
INSERT INTO "pair_count" VALUES(2,20613,4,23,1);
INSERT INTO "pair_count" VALUES(2,20613,5,3,2);
INSERT INTO "pair_count" VALUES(2,20613,5,4,1);
INSERT INTO "pair_count" VALUES(2,20613,5,9,2);
INSERT INTO "pair_count" VALUES(2,20613,5,12,2);
INSERT INTO "pair_count" VALUES(2,20613,5,14,1);
INSERT INTO "pair_count" VALUES(2,20613,5,15,2);
INSERT INTO "pair_count" VALUES(2,20613,5,19,2);
INSERT INTO "pair_count" VALUES(2,20613,5,20,2);
INSERT INTO "pair_count" VALUES(2,20613,6,3,1);
INSERT INTO "pair_count" VALUES(2,20613,6,4,1);
INSERT INTO "pair_count" VALUES(2,20613,6,7,1);
INSERT INTO "pair_count" VALUES(2,20613,6,10,1);
INSERT INTO "pair_count" VALUES(2,20613,6,12,1);
INSERT INTO "pair_count" VALUES(2,20613,6,15,1);
INSERT INTO "pair_count" VALUES(2,20613,6,23,1);
INSERT INTO "pair_count" VALUES(2,20613,7,2,1);
INSERT INTO "pair_count" VALUES(2,20613,7,3,2);
INSERT INTO "pair_count" VALUES(2,20613,7,4,2);
INSERT INTO "pair_count" VALUES(2,20613,7,6,1);
INSERT INTO "pair_count" VALUES(2,20613,7,8,1);
INSERT INTO "pair_count" VALUES(2,20613,7,10,1);
INSERT INTO "pair_count" VALUES(2,20613,7,12,2);
INSERT INTO "pair_count" VALUES(2,20613,7,15,2);
INSERT INTO "pair_count" VALUES(2,20613,7,18,1);
INSERT INTO "pair_count" VALUES(2,20613,7,23,1);
INSERT INTO "pair_count" VALUES(2,20613,8,2,1);
INSERT INTO "pair_count" VALUES(2,20613,8,3,1);
INSERT INTO "pair_count" VALUES(2,20613,8,4,1);
INSERT INTO "pair_count" VALUES(2,20613,8,7,1);
INSERT INTO "pair_count" VALUES(2,20613,8,12,1);
INSERT INTO "pair_count" VALUES(2,20613,8,15,1);
INSERT INTO "pair_count" VALUES(2,20613,8,18,1);
INSERT INTO "pair_count" VALUES(2,20613,9,3,2);
INSERT INTO "pair_count" VALUES(2,20613,9,4,1);
INSERT INTO "pair_count" VALUES(2,20613,9,5,2);
INSERT INTO "pair_count" VALUES(2,20613,9,12,2);
INSERT INTO "pair_count" VALUES(2,20613,9,14,1);
INSERT INTO "pair_count" VALUES(2,20613,9,15,2);
INSERT INTO "pair_count" VALUES(2,20613,9,19,2);
INSERT INTO "pair_count" VALUES(2,20613,9,20,2);
INSERT INTO "pair_count" VALUES(2,20613,10,3,1);
INSERT INTO "pair_count" VALUES(2,20613,10,4,1);
INSERT INTO "pair_count" VALUES(2,20613,10,6,1);
INSERT INTO "pair_count" VALUES(2,20613,10,7,1);
INSERT INTO "pair_count" VALUES(2,20613,10,12,1);
INSERT INTO "pair_count" VALUES(2,20613,10,15,1);
INSERT INTO "pair_count" VALUES(2,20613,10,23,1);
INSERT INTO "pair_count" VALUES(2,20613,12,1,1);
INSERT INTO "pair_count" VALUES(2,20613,12,2,1);
INSERT INTO "pair_count" VALUES(2,20613,12,3,5);
INSERT INTO "pair_count" VALUES(2,20613,12,4,4);
INSERT INTO "pair_count" VALUES(2,20613,12,5,2);
INSERT INTO "pair_count" VALUES(2,20613,12,6,1);
INSERT INTO "pair_count" VALUES(2,20613,12,7,2);
INSERT INTO "pair_count" VALUES(2,20613,12,8,1);
INSERT INTO "pair_count" VALUES(2,20613,12,9,2);
INSERT INTO "pair_count" VALUES(2,20613,12,10,1);
INSERT INTO "pair_count" VALUES(2,20613,12,13,1);
INSERT INTO "pair_count" VALUES(2,20613,12,14,1);
INSERT INTO "pair_count" VALUES(2,20613,12,15,4);
INSERT INTO "pair_count" VALUES(2,20613,12,16,1);
INSERT INTO "pair_count" VALUES(2,20613,12,18,1);
INSERT INTO "pair_count" VALUES(2,20613,12,19,3);
INSERT INTO "pair_count" VALUES(2,20613,12,20,2);
INSERT INTO "pair_count" VALUES(2,20613,12,22,1);
INSERT INTO "pair_count" VALUES(2,20613,12,23,1);
INSERT INTO "pair_count" VALUES(2,20613,13,1,1);
INSERT INTO "pair_count" VALUES(2,20613,13,3,1);
INSERT INTO "pair_count" VALUES(2,20613,13,4,1);
INSERT INTO "pair_count" VALUES(2,20613,13,12,1);
INSERT INTO "pair_count" VALUES(2,20613,13,16,1);
INSERT INTO "pair_count" VALUES(2,20613,13,19,1);
INSERT INTO "pair_count" VALUES(2,20613,13,22,1);
INSERT INTO "pair_count" VALUES(2,20613,14,3,1);
INSERT INTO "pair_count" VALUES(2,20613,14,5,1);
INSERT INTO "pair_count" VALUES(2,20613,14,9,1);
INSERT INTO "pair_count" VALUES(2,20613,14,12,1);
INSERT INTO "pair_count" VALUES(2,20613,14,15,1);
INSERT INTO "pair_count" VALUES(2,20613,14,19,1);
INSERT INTO "pair_count" VALUES(2,20613,14,20,1);
INSERT INTO "pair_count" VALUES(2,20613,15,2,1);
INSERT INTO "pair_count" VALUES(2,20613,15,3,4);
INSERT INTO "pair_count" VALUES(2,20613,15,4,3);
INSERT INTO "pair_count" VALUES(2,20613,15,5,2);
INSERT INTO "pair_count" VALUES(2,20613,15,6,1);
INSERT INTO "pair_count" VALUES(2,20613,15,7,2);
INSERT INTO "pair_count" VALUES(2,20613,15,8,1);
INSERT INTO "pair_count" VALUES(2,20613,15,9,2);
INSERT INTO "pair_count" VALUES(2,20613,15,10,1);
INSERT INTO "pair_count" VALUES(2,20613,15,12,4);
INSERT INTO "pair_count" VALUES(2,20613,15,14,1);
INSERT INTO "pair_count" VALUES(2,20613,15,18,1);
INSERT INTO "pair_count" VALUES(2,20613,15,19,2);
INSERT INTO "pair_count" VALUES(2,20613,15,20,2);
INSERT INTO "pair_count" VALUES(2,20613,15,23,1);
INSERT INTO "pair_count" VALUES(2,20613,16,1,1);
INSERT INTO "pair_count" VALUES(2,20613,16,3,1);
INSERT INTO "pair_count" VALUES(2,20613,16,4,1);
INSERT INTO "pair_count" VALUES(2,20613,16,12,1);
INSERT INTO "pair_count" VALUES(2,20613,16,13,1);
INSERT INTO "pair_count" VALUES(2,20613,16,19,1);
INSERT INTO "pair_count" VALUES(2,20613,16,22,1);
INSERT INTO "pair_count" VALUES(2,20613,18,2,1);
INSERT INTO "pair_count" VALUES(2,20613,18,3,1);
INSERT INTO "pair_count" VALUES(2,20613,18,4,1);
INSERT INTO "pair_count" VALUES(2,20613,18,7,1);
INSERT INTO "pair_count" VALUES(2,20613,18,8,1);
INSERT INTO "pair_count" VALUES(2,20613,18,12,1);
INSERT INTO "pair_count" VALUES(2,20613,18,15,1);
INSERT INTO "pair_count" VALUES(2,20613,19,1,1);
INSERT INTO "pair_count" VALUES(2,20613,19,3,3);
INSERT INTO "pair_count" VALUES(2,20613,19,4,2);
INSERT INTO "pair_count" VALUES(2,20613,19,5,2);
INSERT INTO "pair_count" VALUES(2,20613,19,9,2);
INSERT INTO "pair_count" VALUES(2,20613,19,12,3);
INSERT INTO "pair_count" VALUES(2,20613,19,13,1);
INSERT INTO "pair_count" VALUES(2,20613,19,14,1);
INSERT INTO "pair_count" VALUES(2,20613,19,15,2);
INSERT INTO "pair_count" VALUES(2,20613,19,16,1);
INSERT INTO "pair_count" VALUES(2,20613,19,20,2);
INSERT INTO "pair_count" VALUES(2,20613,19,22,1);
INSERT INTO "pair_count" VALUES(2,20613,20,3,2);
INSERT INTO "pair_count" VALUES(2,20613,20,4,1);
INSERT INTO "pair_count" VALUES(2,20613,20,5,2);
INSERT INTO "pair_count" VALUES(2,20613,20,9,2);
INSERT INTO "pair_count" VALUES(2,20613,20,12,2);
INSERT INTO "pair_count" VALUES(2,20613,20,14,1);
INSERT INTO "pair_count" VALUES(2,20613,20,15,2);
INSERT INTO "pair_count" VALUES(2,20613,20,19,2);
INSERT INTO "pair_count" VALUES(2,20613,22,1,1);
INSERT INTO "pair_count" VALUES(2,20613,22,3,1);
INSERT INTO "pair_count" VALUES(2,20613,22,4,1);
INSERT INTO "pair_count" VALUES(2,20613,22,12,1);
INSERT INTO "pair_count" VALUES(2,20613,22,13,1);
INSERT INTO "pair_count" VALUES(2,20613,22,16,1);
INSERT INTO "pair_count" VALUES(2,20613,22,19,1);
INSERT INTO "pair_count" VALUES(2,20613,23,3,1);
INSERT INTO "pair_count" VALUES(2,20613,23,4,1);
INSERT INTO "pair_count" VALUES(2,20613,23,6,1);
INSERT INTO "pair_count" VALUES(2,20613,23,7,1);
INSERT INTO "pair_count" VALUES(2,20613,23,10,1);
INSERT INTO "pair_count" VALUES(2,20613,23,12,1);
INSERT INTO "pair_count" VALUES(2,20613,23,15,1);
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
INSERT INTO "sharing" VALUES(1,1,X'2101400B116B77E5397FC36F7257EF200AD99AF9CF9665229D22A7A25B6532A2','Drg718a2ZFGbrFmFCpXz4w',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'808A9BF91128F4C6FC2CFDCDB3510A769A46A818CA9785B3869A03542AFBE277');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,2,'facebook.com');
INSERT INTO "source" VALUES(2,2,'instagram.com');
INSERT INTO "source" VALUES(3,1,'ig-story');
INSERT INTO "source" VALUES(4,1,'tiktok.com');
INSERT INTO "source" VALUES(5,1,'instagram.com');
INSERT INTO "source" VALUES(6,2,'window');
INSERT INTO "source" VALUES(7,1,'google.com');
INSERT INTO "source" VALUES(8,1,'facebook.com');
INSERT INTO "source" VALUES(9,2,'ig');
INSERT INTO "source" VALUES(10,1,'tiktok');
INSERT INTO "source" VALUES(11,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(12,1,'window');
INSERT INTO "source" VALUES(13,2,'card');
INSERT INTO "source" VALUES(14,1,'ig');
INSERT INTO "source" VALUES(15,2,'google.com');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('BAD075D7D8C1',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',8,5,14,5861171888270823784,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',8,5,14,3843460624540891826,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',11,NULL,12,1473587714166851928,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',14,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',14,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',6,11,3,4326653704502583267,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',17,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',3,4,10,8138210099040280480,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',3,4,10,9134368268329406337,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',15,11,3,4397388264923469152,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',8,5,14,6212071866559670307,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',15,NULL,13,8891355758128129330,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',2,NULL,12,6063111424050294156,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',3,4,10,7249444593053361358,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',15,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',8,5,14,7806179412108496600,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',14,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',5,5,14,1362923928692310539,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',4,8,NULL,2298316501172608979,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',9,1,NULL,730841590525002355,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',17,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',10,11,3,8370751102278607730,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',5,5,14,1154805206687972086,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',1,NULL,6,2211841547007335690,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',8,5,14,204756708384291043,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',16,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',17,15,NULL,4940002570425557646,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',8,5,14,7485891644827843990,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',7,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',9,1,NULL,4446834045127918518,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',13,7,NULL,2861945616537217847,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',14,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',17,15,NULL,5776020910968830725,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',13,7,NULL,6072396433029223421,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',12,7,NULL,3228122976413122929,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',5,2,9,4931897409986070920,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',8,5,14,5805893688655883925,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',14,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',14,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',15,11,3,7905641832926506423,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',3,4,10,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995',0);
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,5587436809769281786,X'20010DB8749A9887FFD1DDC7BF06F2AD',0);
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,12,5752312574173977729,X'20010DB8A3AFCB0F2AAC933560A90FBF',0);
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
INSERT INTO "webhook" VALUES(1,'https://shop.example.com/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'271C7458D4D541C9E7D4DC3D1C6DB42A8ABBA1D17765739129143CB3CC4DBDC3',0,NULL,1795348800000000);
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
