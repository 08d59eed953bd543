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
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'C304E400D6D2B7778AC21A88C395616EBB991D397DE3DB6CCE554A27E46E1F76','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'B86E0380777084CDBC9D2571ADBA1232A19263843BD18D41B6BBDE485901CC6D','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,30,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,36,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,39,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,43,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,46,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,25,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,30,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,36,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,39,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,43,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,46,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,47,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,51,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,26,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,29,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,30,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,36,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,46,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,56,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,57,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,59,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,28,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,30,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,36,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,37,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,46,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,51,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,56,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,57,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,28,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,30,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,36,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,37,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,46,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,56,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,57,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,27,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,30,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,36,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,41,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,46,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,56,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,59,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,60,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,30,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,31,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,35,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,36,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,46,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,55,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,59,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,62,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,30,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,31,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,35,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,36,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,46,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,59,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,62,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,27,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,30,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,36,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,41,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,46,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,51,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,56,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,61,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,25,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,30,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,36,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,39,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,43,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,46,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,51,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,52,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,26,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,29,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,30,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,36,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,57,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,59,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,36,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,62,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,28,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,30,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,36,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,46,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,51,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,56,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,57,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,61,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,25,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,36,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,39,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,43,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,46,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,56,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,25,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,30,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,36,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,39,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,43,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,46,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,53,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,59,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,28,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,30,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,36,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,45,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,46,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,48,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,56,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,59,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,26,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,28,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,30,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,36,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,38,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,46,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,57,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,59,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,24,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,27,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,30,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,36,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,41,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,46,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,51,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,61,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,25,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,30,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,34,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,36,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,39,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,43,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,46,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,59,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,25,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,36,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,39,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,43,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,26,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,28,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,30,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,46,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,54,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,57,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,58,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,63,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,25,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,30,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,36,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,39,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,40,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,43,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,46,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,51,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,26,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,28,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,30,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,32,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,54,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,57,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,63,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,28,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,30,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,33,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,38,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,42,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,44,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,46,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,63,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,28,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,30,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,36,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,37,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,46,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,53,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,57,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,28,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,30,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,33,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,38,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,42,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,44,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,46,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,63,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,28,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,36,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,46,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,54,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,61,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,25,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,30,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,36,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,39,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,43,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,46,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,28,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,36,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,37,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,57,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,27,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,30,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,36,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,41,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,46,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,51,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,56,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,61,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,1,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,5,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,6,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,11,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,12,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,13,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,14,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,2,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,4,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,11,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,13,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,14,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,15,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,22,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,3,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,6,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,11,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,13,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,15,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,18,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,21,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,3,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,6,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,9,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,13,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,15,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,22,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,23,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,1,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,7,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,11,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,12,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,13,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,14,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,22,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,5,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,6,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,9,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,13,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,14,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,15,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,23,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,1,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,3,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,6,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,10,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,12,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,13,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,16,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,17,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,1,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,8,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,13,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,18,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,19,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,20,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,11,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,15,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'os','Android');
INSERT INTO "dimension_value" VALUES(2,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(3,2,'number','3');
INSERT INTO "dimension_value" VALUES(4,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(5,2,'country','SA');
INSERT INTO "dimension_value" VALUES(6,2,'campaign','');
INSERT INTO "dimension_value" VALUES(7,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(8,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(9,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(10,2,'','');
INSERT INTO "dimension_value" VALUES(11,2,'referrer','');
INSERT INTO "dimension_value" VALUES(12,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(13,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(14,2,'number','2');
INSERT INTO "dimension_value" VALUES(15,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(16,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(17,2,'country','AR');
INSERT INTO "dimension_value" VALUES(18,2,'country','ID');
INSERT INTO "dimension_value" VALUES(19,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(20,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(21,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(22,2,'country','BR');
INSERT INTO "dimension_value" VALUES(23,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(24,1,'country','NG');
INSERT INTO "dimension_value" VALUES(25,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(26,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(27,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(28,1,'campaign','');
INSERT INTO "dimension_value" VALUES(29,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(30,1,'number','1');
INSERT INTO "dimension_value" VALUES(31,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(32,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(33,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(34,1,'country','CO');
INSERT INTO "dimension_value" VALUES(35,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(36,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(37,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(38,1,'country','BR');
INSERT INTO "dimension_value" VALUES(39,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(40,1,'country','SA');
INSERT INTO "dimension_value" VALUES(41,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(42,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(43,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(44,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(45,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(46,1,'','');
INSERT INTO "dimension_value" VALUES(47,1,'country','PK');
INSERT INTO "dimension_value" VALUES(48,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(49,1,'country','MA');
INSERT INTO "dimension_value" VALUES(50,1,'country','ES');
INSERT INTO "dimension_value" VALUES(51,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(52,1,'country','FR');
INSERT INTO "dimension_value" VALUES(53,1,'country','ID');
INSERT INTO "dimension_value" VALUES(54,1,'country','MX');
INSERT INTO "dimension_value" VALUES(55,1,'country','TR');
INSERT INTO "dimension_value" VALUES(56,1,'country','EG');
INSERT INTO "dimension_value" VALUES(57,1,'referrer','');
INSERT INTO "dimension_value" VALUES(58,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(59,1,'os','Android');
INSERT INTO "dimension_value" VALUES(60,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(61,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(62,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(63,1,'device','desktop');
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$ZNOX7W/8ugPwvzuBn56Q9w$xWK4OHWZBaTMbgv8mcWH3IKukLSlryf77VlKcQtWq1E',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',2897172745,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'B59AE4B06C839F0749F0385FDF02910D7816D559740AEFD6E623FD013113D385','',NULL,3406054066,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0,0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$d8kplsKK0XiQJxMCiM3OxQ$ft/vERVJ8xaN4pq4SChc1FQMQdmwb3sTQhcLfMlCQZ8','',NULL,NULL,'',NULL,2129483521,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
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
INSERT INTO "management" VALUES(X'75F5AB4237FA2348E18FA7EBE10C3C9FE3B6B46F6249C05F729D5B8D4C3FDAA4',1,NULL);
INSERT INTO "management" VALUES(X'E74F5E6F645D91B87C32412734177153EAB3925C3876590CED34BC304278E028',2,NULL);
INSERT INTO "management" VALUES(X'23EEC72B8C36E7B1410E36BE1A9AEE9523FE4CCECFE42562F21274BBF742FE6D',3,NULL);
INSERT INTO "management" VALUES(X'B7B71D111640D29C49FD6F0675E7FFAF4D8A0DDA608CB5EB60DB25B8DC76EAA3',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,30,1);
INSERT INTO "month_count" VALUES(1,24299,36,1);
INSERT INTO "month_count" VALUES(1,24299,39,1);
INSERT INTO "month_count" VALUES(1,24299,43,1);
INSERT INTO "month_count" VALUES(1,24299,46,1);
INSERT INTO "month_count" VALUES(1,24299,49,1);
INSERT INTO "month_count" VALUES(1,24299,51,1);
INSERT INTO "month_count" VALUES(1,24300,25,1);
INSERT INTO "month_count" VALUES(1,24300,30,1);
INSERT INTO "month_count" VALUES(1,24300,36,1);
INSERT INTO "month_count" VALUES(1,24300,39,1);
INSERT INTO "month_count" VALUES(1,24300,43,1);
INSERT INTO "month_count" VALUES(1,24300,46,1);
INSERT INTO "month_count" VALUES(1,24300,47,1);
INSERT INTO "month_count" VALUES(1,24300,51,1);
INSERT INTO "month_count" VALUES(1,24301,26,1);
INSERT INTO "month_count" VALUES(1,24301,29,1);
INSERT INTO "month_count" VALUES(1,24301,30,1);
INSERT INTO "month_count" VALUES(1,24301,36,1);
INSERT INTO "month_count" VALUES(1,24301,46,1);
INSERT INTO "month_count" VALUES(1,24301,56,1);
INSERT INTO "month_count" VALUES(1,24301,57,1);
INSERT INTO "month_count" VALUES(1,24301,59,1);
INSERT INTO "month_count" VALUES(1,24302,28,1);
INSERT INTO "month_count" VALUES(1,24302,30,1);
INSERT INTO "month_count" VALUES(1,24302,36,1);
INSERT INTO "month_count" VALUES(1,24302,37,1);
INSERT INTO "month_count" VALUES(1,24302,46,1);
INSERT INTO "month_count" VALUES(1,24302,51,1);
INSERT INTO "month_count" VALUES(1,24302,56,1);
INSERT INTO "month_count" VALUES(1,24302,57,1);
INSERT INTO "month_count" VALUES(1,24303,28,1);
INSERT INTO "month_count" VALUES(1,24303,30,1);
INSERT INTO "month_count" VALUES(1,24303,36,1);
INSERT INTO "month_count" VALUES(1,24303,37,1);
INSERT INTO "month_count" VALUES(1,24303,46,1);
INSERT INTO "month_count" VALUES(1,24303,51,1);
INSERT INTO "month_count" VALUES(1,24303,56,1);
INSERT INTO "month_count" VALUES(1,24303,57,1);
INSERT INTO "month_count" VALUES(1,24304,27,1);
INSERT INTO "month_count" VALUES(1,24304,30,1);
INSERT INTO "month_count" VALUES(1,24304,36,1);
INSERT INTO "month_count" VALUES(1,24304,41,1);
INSERT INTO "month_count" VALUES(1,24304,46,1);
INSERT INTO "month_count" VALUES(1,24304,56,1);
INSERT INTO "month_count" VALUES(1,24304,59,1);
INSERT INTO "month_count" VALUES(1,24304,60,1);
INSERT INTO "month_count" VALUES(1,24306,30,1);
INSERT INTO "month_count" VALUES(1,24306,31,1);
INSERT INTO "month_count" VALUES(1,24306,35,1);
INSERT INTO "month_count" VALUES(1,24306,36,1);
INSERT INTO "month_count" VALUES(1,24306,46,1);
INSERT INTO "month_count" VALUES(1,24306,55,1);
INSERT INTO "month_count" VALUES(1,24306,59,1);
INSERT INTO "month_count" VALUES(1,24306,62,1);
INSERT INTO "month_count" VALUES(1,24307,27,1);
INSERT INTO "month_count" VALUES(1,24307,30,2);
INSERT INTO "month_count" VALUES(1,24307,31,1);
INSERT INTO "month_count" VALUES(1,24307,35,1);
INSERT INTO "month_count" VALUES(1,24307,36,2);
INSERT INTO "month_count" VALUES(1,24307,41,1);
INSERT INTO "month_count" VALUES(1,24307,46,2);
INSERT INTO "month_count" VALUES(1,24307,51,1);
INSERT INTO "month_count" VALUES(1,24307,55,1);
INSERT INTO "month_count" VALUES(1,24307,56,1);
INSERT INTO "month_count" VALUES(1,24307,59,1);
INSERT INTO "month_count" VALUES(1,24307,61,1);
INSERT INTO "month_count" VALUES(1,24307,62,1);
INSERT INTO "month_count" VALUES(1,24308,25,1);
INSERT INTO "month_count" VALUES(1,24308,30,1);
INSERT INTO "month_count" VALUES(1,24308,36,1);
INSERT INTO "month_count" VALUES(1,24308,39,1);
INSERT INTO "month_count" VALUES(1,24308,43,1);
INSERT INTO "month_count" VALUES(1,24308,46,1);
INSERT INTO "month_count" VALUES(1,24308,51,1);
INSERT INTO "month_count" VALUES(1,24308,52,1);
INSERT INTO "month_count" VALUES(1,24309,26,1);
INSERT INTO "month_count" VALUES(1,24309,29,1);
INSERT INTO "month_count" VALUES(1,24309,30,1);
INSERT INTO "month_count" VALUES(1,24309,36,1);
INSERT INTO "month_count" VALUES(1,24309,46,1);
INSERT INTO "month_count" VALUES(1,24309,50,1);
INSERT INTO "month_count" VALUES(1,24309,57,1);
INSERT INTO "month_count" VALUES(1,24309,59,1);
INSERT INTO "month_count" VALUES(1,24310,30,1);
INSERT INTO "month_count" VALUES(1,24310,31,1);
INSERT INTO "month_count" VALUES(1,24310,35,1);
INSERT INTO "month_count" VALUES(1,24310,36,1);
INSERT INTO "month_count" VALUES(1,24310,46,1);
INSERT INTO "month_count" VALUES(1,24310,56,1);
INSERT INTO "month_count" VALUES(1,24310,59,1);
INSERT INTO "month_count" VALUES(1,24310,62,1);
INSERT INTO "month_count" VALUES(1,24311,25,1);
INSERT INTO "month_count" VALUES(1,24311,28,1);
INSERT INTO "month_count" VALUES(1,24311,30,2);
INSERT INTO "month_count" VALUES(1,24311,36,2);
INSERT INTO "month_count" VALUES(1,24311,39,1);
INSERT INTO "month_count" VALUES(1,24311,43,1);
INSERT INTO "month_count" VALUES(1,24311,46,2);
INSERT INTO "month_count" VALUES(1,24311,51,2);
INSERT INTO "month_count" VALUES(1,24311,56,2);
INSERT INTO "month_count" VALUES(1,24311,57,1);
INSERT INTO "month_count" VALUES(1,24311,61,1);
INSERT INTO "month_count" VALUES(1,24312,25,1);
INSERT INTO "month_count" VALUES(1,24312,30,1);
INSERT INTO "month_count" VALUES(1,24312,36,1);
INSERT INTO "month_count" VALUES(1,24312,39,1);
INSERT INTO "month_count" VALUES(1,24312,43,1);
INSERT INTO "month_count" VALUES(1,24312,46,1);
INSERT INTO "month_count" VALUES(1,24312,53,1);
INSERT INTO "month_count" VALUES(1,24312,59,1);
INSERT INTO "month_count" VALUES(1,24313,28,1);
INSERT INTO "month_count" VALUES(1,24313,30,1);
INSERT INTO "month_count" VALUES(1,24313,36,1);
INSERT INTO "month_count" VALUES(1,24313,45,1);
INSERT INTO "month_count" VALUES(1,24313,46,1);
INSERT INTO "month_count" VALUES(1,24313,48,1);
INSERT INTO "month_count" VALUES(1,24313,56,1);
INSERT INTO "month_count" VALUES(1,24313,59,1);
INSERT INTO "month_count" VALUES(1,24314,26,1);
INSERT INTO "month_count" VALUES(1,24314,28,1);
INSERT INTO "month_count" VALUES(1,24314,30,1);
INSERT INTO "month_count" VALUES(1,24314,36,1);
INSERT INTO "month_count" VALUES(1,24314,38,1);
INSERT INTO "month_count" VALUES(1,24314,46,1);
INSERT INTO "month_count" VALUES(1,24314,57,1);
INSERT INTO "month_count" VALUES(1,24314,59,1);
INSERT INTO "month_count" VALUES(1,24315,24,1);
INSERT INTO "month_count" VALUES(1,24315,25,1);
INSERT INTO "month_count" VALUES(1,24315,27,1);
INSERT INTO "month_count" VALUES(1,24315,30,2);
INSERT INTO "month_count" VALUES(1,24315,34,1);
INSERT INTO "month_count" VALUES(1,24315,36,2);
INSERT INTO "month_count" VALUES(1,24315,39,1);
INSERT INTO "month_count" VALUES(1,24315,41,1);
INSERT INTO "month_count" VALUES(1,24315,43,1);
INSERT INTO "month_count" VALUES(1,24315,46,2);
INSERT INTO "month_count" VALUES(1,24315,51,1);
INSERT INTO "month_count" VALUES(1,24315,59,1);
INSERT INTO "month_count" VALUES(1,24315,61,1);
INSERT INTO "month_count" VALUES(1,24316,25,1);
INSERT INTO "month_count" VALUES(1,24316,26,1);
INSERT INTO "month_count" VALUES(1,24316,28,1);
INSERT INTO "month_count" VALUES(1,24316,30,2);
INSERT INTO "month_count" VALUES(1,24316,36,1);
INSERT INTO "month_count" VALUES(1,24316,39,1);
INSERT INTO "month_count" VALUES(1,24316,43,1);
INSERT INTO "month_count" VALUES(1,24316,46,2);
INSERT INTO "month_count" VALUES(1,24316,51,1);
INSERT INTO "month_count" VALUES(1,24316,54,1);
INSERT INTO "month_count" VALUES(1,24316,56,1);
INSERT INTO "month_count" VALUES(1,24316,57,1);
INSERT INTO "month_count" VALUES(1,24316,58,1);
INSERT INTO "month_count" VALUES(1,24316,63,1);
INSERT INTO "month_count" VALUES(1,24317,25,1);
INSERT INTO "month_count" VALUES(1,24317,30,1);
INSERT INTO "month_count" VALUES(1,24317,36,1);
INSERT INTO "month_count" VALUES(1,24317,39,1);
INSERT INTO "month_count" VALUES(1,24317,40,1);
INSERT INTO "month_count" VALUES(1,24317,43,1);
INSERT INTO "month_count" VALUES(1,24317,46,1);
INSERT INTO "month_count" VALUES(1,24317,51,1);
INSERT INTO "month_count" VALUES(1,24318,26,1);
INSERT INTO "month_count" VALUES(1,24318,28,1);
INSERT INTO "month_count" VALUES(1,24318,30,1);
INSERT INTO "month_count" VALUES(1,24318,32,1);
INSERT INTO "month_count" VALUES(1,24318,46,1);
INSERT INTO "month_count" VALUES(1,24318,54,1);
INSERT INTO "month_count" VALUES(1,24318,57,1);
INSERT INTO "month_count" VALUES(1,24318,63,1);
INSERT INTO "month_count" VALUES(1,24319,28,2);
INSERT INTO "month_count" VALUES(1,24319,30,2);
INSERT INTO "month_count" VALUES(1,24319,33,1);
INSERT INTO "month_count" VALUES(1,24319,36,1);
INSERT INTO "month_count" VALUES(1,24319,37,1);
INSERT INTO "month_count" VALUES(1,24319,38,1);
INSERT INTO "month_count" VALUES(1,24319,42,1);
INSERT INTO "month_count" VALUES(1,24319,44,1);
INSERT INTO "month_count" VALUES(1,24319,46,2);
INSERT INTO "month_count" VALUES(1,24319,51,1);
INSERT INTO "month_count" VALUES(1,24319,53,1);
INSERT INTO "month_count" VALUES(1,24319,57,1);
INSERT INTO "month_count" VALUES(1,24319,63,1);
INSERT INTO "month_count" VALUES(1,24320,28,2);
INSERT INTO "month_count" VALUES(1,24320,30,2);
INSERT INTO "month_count" VALUES(1,24320,33,1);
INSERT INTO "month_count" VALUES(1,24320,36,1);
INSERT INTO "month_count" VALUES(1,24320,38,1);
INSERT INTO "month_count" VALUES(1,24320,42,2);
INSERT INTO "month_count" VALUES(1,24320,44,1);
INSERT INTO "month_count" VALUES(1,24320,46,2);
INSERT INTO "month_count" VALUES(1,24320,51,1);
INSERT INTO "month_count" VALUES(1,24320,54,1);
INSERT INTO "month_count" VALUES(1,24320,61,1);
INSERT INTO "month_count" VALUES(1,24320,63,1);
INSERT INTO "month_count" VALUES(1,24321,25,1);
INSERT INTO "month_count" VALUES(1,24321,28,1);
INSERT INTO "month_count" VALUES(1,24321,30,2);
INSERT INTO "month_count" VALUES(1,24321,36,2);
INSERT INTO "month_count" VALUES(1,24321,37,1);
INSERT INTO "month_count" VALUES(1,24321,39,1);
INSERT INTO "month_count" VALUES(1,24321,43,1);
INSERT INTO "month_count" VALUES(1,24321,46,2);
INSERT INTO "month_count" VALUES(1,24321,49,2);
INSERT INTO "month_count" VALUES(1,24321,51,2);
INSERT INTO "month_count" VALUES(1,24321,57,1);
INSERT INTO "month_count" VALUES(1,24322,27,1);
INSERT INTO "month_count" VALUES(1,24322,30,1);
INSERT INTO "month_count" VALUES(1,24322,36,1);
INSERT INTO "month_count" VALUES(1,24322,41,1);
INSERT INTO "month_count" VALUES(1,24322,46,1);
INSERT INTO "month_count" VALUES(1,24322,51,1);
INSERT INTO "month_count" VALUES(1,24322,56,1);
INSERT INTO "month_count" VALUES(1,24322,61,1);
INSERT INTO "month_count" VALUES(2,24305,1,1);
INSERT INTO "month_count" VALUES(2,24305,5,1);
INSERT INTO "month_count" VALUES(2,24305,6,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,11,1);
INSERT INTO "month_count" VALUES(2,24305,12,1);
INSERT INTO "month_count" VALUES(2,24305,13,1);
INSERT INTO "month_count" VALUES(2,24305,14,1);
INSERT INTO "month_count" VALUES(2,24309,2,1);
INSERT INTO "month_count" VALUES(2,24309,4,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,11,1);
INSERT INTO "month_count" VALUES(2,24309,13,1);
INSERT INTO "month_count" VALUES(2,24309,14,1);
INSERT INTO "month_count" VALUES(2,24309,15,1);
INSERT INTO "month_count" VALUES(2,24309,22,1);
INSERT INTO "month_count" VALUES(2,24312,3,1);
INSERT INTO "month_count" VALUES(2,24312,6,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,11,1);
INSERT INTO "month_count" VALUES(2,24312,13,1);
INSERT INTO "month_count" VALUES(2,24312,15,1);
INSERT INTO "month_count" VALUES(2,24312,18,1);
INSERT INTO "month_count" VALUES(2,24312,21,1);
INSERT INTO "month_count" VALUES(2,24313,3,1);
INSERT INTO "month_count" VALUES(2,24313,6,1);
INSERT INTO "month_count" VALUES(2,24313,9,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,13,1);
INSERT INTO "month_count" VALUES(2,24313,15,1);
INSERT INTO "month_count" VALUES(2,24313,22,1);
INSERT INTO "month_count" VALUES(2,24313,23,1);
INSERT INTO "month_count" VALUES(2,24316,1,1);
INSERT INTO "month_count" VALUES(2,24316,7,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,11,1);
INSERT INTO "month_count" VALUES(2,24316,12,1);
INSERT INTO "month_count" VALUES(2,24316,13,1);
INSERT INTO "month_count" VALUES(2,24316,14,1);
INSERT INTO "month_count" VALUES(2,24316,22,1);
INSERT INTO "month_count" VALUES(2,24317,1,1);
INSERT INTO "month_count" VALUES(2,24317,6,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,12,1);
INSERT INTO "month_count" VALUES(2,24317,13,1);
INSERT INTO "month_count" VALUES(2,24317,14,1);
INSERT INTO "month_count" VALUES(2,24317,16,1);
INSERT INTO "month_count" VALUES(2,24317,17,1);
INSERT INTO "month_count" VALUES(2,24318,5,1);
INSERT INTO "month_count" VALUES(2,24318,6,1);
INSERT INTO "month_count" VALUES(2,24318,9,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,13,1);
INSERT INTO "month_count" VALUES(2,24318,14,1);
INSERT INTO "month_count" VALUES(2,24318,15,1);
INSERT INTO "month_count" VALUES(2,24318,23,1);
INSERT INTO "month_count" VALUES(2,24319,1,1);
INSERT INTO "month_count" VALUES(2,24319,3,1);
INSERT INTO "month_count" VALUES(2,24319,6,1);
INSERT INTO "month_count" VALUES(2,24319,10,1);
INSERT INTO "month_count" VALUES(2,24319,12,1);
INSERT INTO "month_count" VALUES(2,24319,13,1);
INSERT INTO "month_count" VALUES(2,24319,16,1);
INSERT INTO "month_count" VALUES(2,24319,17,1);
INSERT INTO "month_count" VALUES(2,24321,1,1);
INSERT INTO "month_count" VALUES(2,24321,8,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,13,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,18,1);
INSERT INTO "month_count" VALUES(2,24321,19,1);
INSERT INTO "month_count" VALUES(2,24321,20,1);
INSERT INTO "month_count" VALUES(2,24322,6,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,11,1);
INSERT INTO "month_count" VALUES(2,24322,13,1);
INSERT INTO "month_count" VALUES(2,24322,14,1);
INSERT INTO "month_count" VALUES(2,24322,15,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$etJ27wgieUGGXz3/BOEoLg$RMC1SvaH7aNq0IN8EDrPIkB8Ipe9y0L5+3U+1ngYOG8',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'17C25018C28685877CA60CBDF71E9272C8DAF7D2ED6D4230DB12EDA0A03F6C1A');
INSERT INTO "owner_recovery" VALUES(X'C87145C6EDA911C27E71257A0F6087F9DE83E7868FCCB45AEF7754C392A5B707');
INSERT INTO "owner_recovery" VALUES(X'AE96788579CA477526C23098BA8E31C8A81BA4BA124BCB761CEE8A97CE977C0E');
INSERT INTO "owner_recovery" VALUES(X'A32633800E3CFF76A23EC7DE287E70CD155A458C6AB11BA90253509C09182791');
INSERT INTO "owner_recovery" VALUES(X'D2CF0AE571BA0DEDC17A784C64776ECAF7EBE806017C94B432093661F0B8126C');
INSERT INTO "owner_recovery" VALUES(X'F26A30C097FCF9BA7CCEB7367A30F6B2A0EC84FDEC0A848C829D773008521986');
INSERT INTO "owner_recovery" VALUES(X'4587172E1A12D8BC8AA6CEFE38995C7CFA38E36796429B4385141857313607AC');
INSERT INTO "owner_recovery" VALUES(X'E07C0F581CD5592B06F64F1DAE370FE0D0F95A7CF3DF572EBF05DADE02C9C8E3');
INSERT INTO "owner_recovery" VALUES(X'7F9DB186F58DCFBF474A5595672ADB53E9D24CCCFF69AA47F69C20FF0D1A9672');
INSERT INTO "owner_recovery" VALUES(X'C57E15517875F5F0595927643E220F8FA2A3F6F51E402F5E37B64C14C379E48D');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'8DD4A4C0B3102E7D48F1A3DB78292CE3CFC579482C86403CF760ED189FAF08C2','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,25,30,2);
INSERT INTO "pair_count" VALUES(1,20070,25,36,2);
INSERT INTO "pair_count" VALUES(1,20070,25,39,2);
INSERT INTO "pair_count" VALUES(1,20070,25,43,2);
INSERT INTO "pair_count" VALUES(1,20070,25,46,2);
INSERT INTO "pair_count" VALUES(1,20070,25,47,1);
INSERT INTO "pair_count" VALUES(1,20070,25,49,1);
INSERT INTO "pair_count" VALUES(1,20070,25,51,2);
INSERT INTO "pair_count" VALUES(1,20070,26,29,1);
INSERT INTO "pair_count" VALUES(1,20070,26,30,1);
INSERT INTO "pair_count" VALUES(1,20070,26,36,1);
INSERT INTO "pair_count" VALUES(1,20070,26,46,1);
INSERT INTO "pair_count" VALUES(1,20070,26,56,1);
INSERT INTO "pair_count" VALUES(1,20070,26,57,1);
INSERT INTO "pair_count" VALUES(1,20070,26,59,1);
INSERT INTO "pair_count" VALUES(1,20070,28,30,2);
INSERT INTO "pair_count" VALUES(1,20070,28,36,2);
INSERT INTO "pair_count" VALUES(1,20070,28,37,2);
INSERT INTO "pair_count" VALUES(1,20070,28,46,2);
INSERT INTO "pair_count" VALUES(1,20070,28,51,2);
INSERT INTO "pair_count" VALUES(1,20070,28,56,2);
INSERT INTO "pair_count" VALUES(1,20070,28,57,2);
INSERT INTO "pair_count" VALUES(1,20070,29,26,1);
INSERT INTO "pair_count" VALUES(1,20070,29,30,1);
INSERT INTO "pair_count" VALUES(1,20070,29,36,1);
INSERT INTO "pair_count" VALUES(1,20070,29,46,1);
INSERT INTO "pair_count" VALUES(1,20070,29,56,1);
INSERT INTO "pair_count" VALUES(1,20070,29,57,1);
INSERT INTO "pair_count" VALUES(1,20070,29,59,1);
INSERT INTO "pair_count" VALUES(1,20070,30,25,2);
INSERT INTO "pair_count" VALUES(1,20070,30,26,1);
INSERT INTO "pair_count" VALUES(1,20070,30,28,2);
INSERT INTO "pair_count" VALUES(1,20070,30,29,1);
INSERT INTO "pair_count" VALUES(1,20070,30,36,5);
INSERT INTO "pair_count" VALUES(1,20070,30,37,2);
INSERT INTO "pair_count" VALUES(1,20070,30,39,2);
INSERT INTO "pair_count" VALUES(1,20070,30,43,2);
INSERT INTO "pair_count" VALUES(1,20070,30,46,5);
INSERT INTO "pair_count" VALUES(1,20070,30,47,1);
INSERT INTO "pair_count" VALUES(1,20070,30,49,1);
INSERT INTO "pair_count" VALUES(1,20070,30,51,4);
INSERT INTO "pair_count" VALUES(1,20070,30,56,3);
INSERT INTO "pair_count" VALUES(1,20070,30,57,3);
INSERT INTO "pair_count" VALUES(1,20070,30,59,1);
INSERT INTO "pair_count" VALUES(1,20070,36,25,2);
INSERT INTO "pair_count" VALUES(1,20070,36,26,1);
INSERT INTO "pair_count" VALUES(1,20070,36,28,2);
INSERT INTO "pair_count" VALUES(1,20070,36,29,1);
INSERT INTO "pair_count" VALUES(1,20070,36,30,5);
INSERT INTO "pair_count" VALUES(1,20070,36,37,2);
INSERT INTO "pair_count" VALUES(1,20070,36,39,2);
INSERT INTO "pair_count" VALUES(1,20070,36,43,2);
INSERT INTO "pair_count" VALUES(1,20070,36,46,5);
INSERT INTO "pair_count" VALUES(1,20070,36,47,1);
INSERT INTO "pair_count" VALUES(1,20070,36,49,1);
INSERT INTO "pair_count" VALUES(1,20070,36,51,4);
INSERT INTO "pair_count" VALUES(1,20070,36,56,3);
INSERT INTO "pair_count" VALUES(1,20070,36,57,3);
INSERT INTO "pair_count" VALUES(1,20070,36,59,1);
INSERT INTO "pair_count" VALUES(1,20070,37,28,2);
INSERT INTO "pair_count" VALUES(1,20070,37,30,2);
INSERT INTO "pair_count" VALUES(1,20070,37,36,2);
INSERT INTO "pair_count" VALUES(1,20070,37,46,2);
INSERT INTO "pair_count" VALUES(1,20070,37,51,2);
INSERT INTO "pair_count" VALUES(1,20070,37,56,2);
INSERT INTO "pair_count" VALUES(1,20070,37,57,2);
INSERT INTO "pair_count" VALUES(1,20070,39,25,2);
INSERT INTO "pair_count" VALUES(1,20070,39,30,2);
INSERT INTO "pair_count" VALUES(1,20070,39,36,2);
INSERT INTO "pair_count" VALUES(1,20070,39,43,2);
INSERT INTO "pair_count" VALUES(1,20070,39,46,2);
INSERT INTO "pair_count" VALUES(1,20070,39,47,1);
INSERT INTO "pair_count" VALUES(1,20070,39,49,1);
INSERT INTO "pair_count" VALUES(1,20070,39,51,2);
INSERT INTO "pair_count" VALUES(1,20070,43,25,2);
INSERT INTO "pair_count" VALUES(1,20070,43,30,2);
INSERT INTO "pair_count" VALUES(1,20070,43,36,2);
INSERT INTO "pair_count" VALUES(1,20070,43,39,2);
INSERT INTO "pair_count" VALUES(1,20070,43,46,2);
INSERT INTO "pair_count" VALUES(1,20070,43,47,1);
INSERT INTO "pair_count" VALUES(1,20070,43,49,1);
INSERT INTO "pair_count" VALUES(1,20070,43,51,2);
INSERT INTO "pair_count" VALUES(1,20070,47,25,1);
INSERT INTO "pair_count" VALUES(1,20070,47,30,1);
INSERT INTO "pair_count" VALUES(1,20070,47,36,1);
INSERT INTO "pair_count" VALUES(1,20070,47,39,1);
INSERT INTO "pair_count" VALUES(1,20070,47,43,1);
INSERT INTO "pair_count" VALUES(1,20070,47,46,1);
INSERT INTO "pair_count" VALUES(1,20070,47,51,1);
INSERT INTO "pair_count" VALUES(1,20070,49,25,1);
INSERT INTO "pair_count" VALUES(1,20070,49,30,1);
INSERT INTO "pair_count" VALUES(1,20070,49,36,1);
INSERT INTO "pair_count" VALUES(1,20070,49,39,1);
INSERT INTO "pair_count" VALUES(1,20070,49,43,1);
INSERT INTO "pair_count" VALUES(1,20070,49,46,1);
INSERT INTO "pair_count" VALUES(1,20070,49,51,1);
INSERT INTO "pair_count" VALUES(1,20070,51,25,2);
INSERT INTO "pair_count" VALUES(1,20070,51,28,2);
INSERT INTO "pair_count" VALUES(1,20070,51,30,4);
INSERT INTO "pair_count" VALUES(1,20070,51,36,4);
INSERT INTO "pair_count" VALUES(1,20070,51,37,2);
INSERT INTO "pair_count" VALUES(1,20070,51,39,2);
INSERT INTO "pair_count" VALUES(1,20070,51,43,2);
INSERT INTO "pair_count" VALUES(1,20070,51,46,4);
INSERT INTO "pair_count" VALUES(1,20070,51,47,1);
INSERT INTO "pair_count" VALUES(1,20070,51,49,1);
INSERT INTO "pair_count" VALUES(1,20070,51,56,2);
INSERT INTO "pair_count" VALUES(1,20070,51,57,2);
INSERT INTO "pair_count" VALUES(1,20070,56,26,1);
INSERT INTO "pair_count" VALUES(1,20070,56,28,2);
INSERT INTO "pair_count" VALUES(1,20070,56,29,1);
INSERT INTO "pair_count" VALUES(1,20070,56,30,3);
INSERT INTO "pair_count" VALUES(1,20070,56,36,3);
INSERT INTO "pair_count" VALUES(1,20070,56,37,2);
INSERT INTO "pair_count" VALUES(1,20070,56,46,3);
INSERT INTO "pair_count" VALUES(1,20070,56,51,2);
INSERT INTO "pair_count" VALUES(1,20070,56,57,3);
INSERT INTO "pair_count" VALUES(1,20070,56,59,1);
INSERT INTO "pair_count" VALUES(1,20070,57,26,1);
INSERT INTO "pair_count" VALUES(1,20070,57,28,2);
INSERT INTO "pair_count" VALUES(1,20070,57,29,1);
INSERT INTO "pair_count" VALUES(1,20070,57,30,3);
INSERT INTO "pair_count" VALUES(1,20070,57,36,3);
INSERT INTO "pair_count" VALUES(1,20070,57,37,2);
INSERT INTO "pair_count" VALUES(1,20070,57,46,3);
INSERT INTO "pair_count" VALUES(1,20070,57,51,2);
INSERT INTO "pair_count" VALUES(1,20070,57,56,3);
INSERT INTO "pair_count" VALUES(1,20070,57,59,1);
INSERT INTO "pair_count" VALUES(1,20070,59,26,1);
INSERT INTO "pair_count" VALUES(1,20070,59,29,1);
INSERT INTO "pair_count" VALUES(1,20070,59,30,1);
INSERT INTO "pair_count" VALUES(1,20070,59,36,1);
INSERT INTO "pair_count" VALUES(1,20070,59,46,1);
INSERT INTO "pair_count" VALUES(1,20070,59,56,1);
INSERT INTO "pair_count" VALUES(1,20070,59,57,1);
INSERT INTO "pair_count" VALUES(1,20234,25,30,1);
INSERT INTO "pair_count" VALUES(1,20234,25,36,1);
INSERT INTO "pair_count" VALUES(1,20234,25,39,1);
INSERT INTO "pair_count" VALUES(1,20234,25,43,1);
INSERT INTO "pair_count" VALUES(1,20234,25,46,1);
INSERT INTO "pair_count" VALUES(1,20234,25,51,1);
INSERT INTO "pair_count" VALUES(1,20234,25,52,1);
INSERT INTO "pair_count" VALUES(1,20234,27,30,2);
INSERT INTO "pair_count" VALUES(1,20234,27,36,2);
INSERT INTO "pair_count" VALUES(1,20234,27,41,2);
INSERT INTO "pair_count" VALUES(1,20234,27,46,2);
INSERT INTO "pair_count" VALUES(1,20234,27,51,1);
INSERT INTO "pair_count" VALUES(1,20234,27,56,2);
INSERT INTO "pair_count" VALUES(1,20234,27,59,1);
INSERT INTO "pair_count" VALUES(1,20234,27,60,1);
INSERT INTO "pair_count" VALUES(1,20234,27,61,1);
INSERT INTO "pair_count" VALUES(1,20234,30,25,1);
INSERT INTO "pair_count" VALUES(1,20234,30,27,2);
INSERT INTO "pair_count" VALUES(1,20234,30,31,2);
INSERT INTO "pair_count" VALUES(1,20234,30,35,2);
INSERT INTO "pair_count" VALUES(1,20234,30,36,5);
INSERT INTO "pair_count" VALUES(1,20234,30,39,1);
INSERT INTO "pair_count" VALUES(1,20234,30,41,2);
INSERT INTO "pair_count" VALUES(1,20234,30,43,1);
INSERT INTO "pair_count" VALUES(1,20234,30,46,5);
INSERT INTO "pair_count" VALUES(1,20234,30,51,2);
INSERT INTO "pair_count" VALUES(1,20234,30,52,1);
INSERT INTO "pair_count" VALUES(1,20234,30,55,2);
INSERT INTO "pair_count" VALUES(1,20234,30,56,2);
INSERT INTO "pair_count" VALUES(1,20234,30,59,3);
INSERT INTO "pair_count" VALUES(1,20234,30,60,1);
INSERT INTO "pair_count" VALUES(1,20234,30,61,1);
INSERT INTO "pair_count" VALUES(1,20234,30,62,2);
INSERT INTO "pair_count" VALUES(1,20234,31,30,2);
INSERT INTO "pair_count" VALUES(1,20234,31,35,2);
INSERT INTO "pair_count" VALUES(1,20234,31,36,2);
INSERT INTO "pair_count" VALUES(1,20234,31,46,2);
INSERT INTO "pair_count" VALUES(1,20234,31,55,2);
INSERT INTO "pair_count" VALUES(1,20234,31,59,2);
INSERT INTO "pair_count" VALUES(1,20234,31,62,2);
INSERT INTO "pair_count" VALUES(1,20234,35,30,2);
INSERT INTO "pair_count" VALUES(1,20234,35,31,2);
INSERT INTO "pair_count" VALUES(1,20234,35,36,2);
INSERT INTO "pair_count" VALUES(1,20234,35,46,2);
INSERT INTO "pair_count" VALUES(1,20234,35,55,2);
INSERT INTO "pair_count" VALUES(1,20234,35,59,2);
INSERT INTO "pair_count" VALUES(1,20234,35,62,2);
INSERT INTO "pair_count" VALUES(1,20234,36,25,1);
INSERT INTO "pair_count" VALUES(1,20234,36,27,2);
INSERT INTO "pair_count" VALUES(1,20234,36,30,5);
INSERT INTO "pair_count" VALUES(1,20234,36,31,2);
INSERT INTO "pair_count" VALUES(1,20234,36,35,2);
INSERT INTO "pair_count" VALUES(1,20234,36,39,1);
INSERT INTO "pair_count" VALUES(1,20234,36,41,2);
INSERT INTO "pair_count" VALUES(1,20234,36,43,1);
INSERT INTO "pair_count" VALUES(1,20234,36,46,5);
INSERT INTO "pair_count" VALUES(1,20234,36,51,2);
INSERT INTO "pair_count" VALUES(1,20234,36,52,1);
INSERT INTO "pair_count" VALUES(1,20234,36,55,2);
INSERT INTO "pair_count" VALUES(1,20234,36,56,2);
INSERT INTO "pair_count" VALUES(1,20234,36,59,3);
INSERT INTO "pair_count" VALUES(1,20234,36,60,1);
INSERT INTO "pair_count" VALUES(1,20234,36,61,1);
INSERT INTO "pair_count" VALUES(1,20234,36,62,2);
INSERT INTO "pair_count" VALUES(1,20234,39,25,1);
INSERT INTO "pair_count" VALUES(1,20234,39,30,1);
INSERT INTO "pair_count" VALUES(1,20234,39,36,1);
INSERT INTO "pair_count" VALUES(1,20234,39,43,1);
INSERT INTO "pair_count" VALUES(1,20234,39,46,1);
INSERT INTO "pair_count" VALUES(1,20234,39,51,1);
INSERT INTO "pair_count" VALUES(1,20234,39,52,1);
INSERT INTO "pair_count" VALUES(1,20234,41,27,2);
INSERT INTO "pair_count" VALUES(1,20234,41,30,2);
INSERT INTO "pair_count" VALUES(1,20234,41,36,2);
INSERT INTO "pair_count" VALUES(1,20234,41,46,2);
INSERT INTO "pair_count" VALUES(1,20234,41,51,1);
INSERT INTO "pair_count" VALUES(1,20234,41,56,2);
INSERT INTO "pair_count" VALUES(1,20234,41,59,1);
INSERT INTO "pair_count" VALUES(1,20234,41,60,1);
INSERT INTO "pair_count" VALUES(1,20234,41,61,1);
INSERT INTO "pair_count" VALUES(1,20234,43,25,1);
INSERT INTO "pair_count" VALUES(1,20234,43,30,1);
INSERT INTO "pair_count" VALUES(1,20234,43,36,1);
INSERT INTO "pair_count" VALUES(1,20234,43,39,1);
INSERT INTO "pair_count" VALUES(1,20234,43,46,1);
INSERT INTO "pair_count" VALUES(1,20234,43,51,1);
INSERT INTO "pair_count" VALUES(1,20234,43,52,1);
INSERT INTO "pair_count" VALUES(1,20234,51,25,1);
INSERT INTO "pair_count" VALUES(1,20234,51,27,1);
INSERT INTO "pair_count" VALUES(1,20234,51,30,2);
INSERT INTO "pair_count" VALUES(1,20234,51,36,2);
INSERT INTO "pair_count" VALUES(1,20234,51,39,1);
INSERT INTO "pair_count" VALUES(1,20234,51,41,1);
INSERT INTO "pair_count" VALUES(1,20234,51,43,1);
INSERT INTO "pair_count" VALUES(1,20234,51,46,2);
INSERT INTO "pair_count" VALUES(1,20234,51,52,1);
INSERT INTO "pair_count" VALUES(1,20234,51,56,1);
INSERT INTO "pair_count" VALUES(1,20234,51,61,1);
INSERT INTO "pair_count" VALUES(1,20234,52,25,1);
INSERT INTO "pair_count" VALUES(1,20234,52,30,1);
INSERT INTO "pair_count" VALUES(1,20234,52,36,1);
INSERT INTO "pair_count" VALUES(1,20234,52,39,1);
INSERT INTO "pair_count" VALUES(1,20234,52,43,1);
INSERT INTO "pair_count" VALUES(1,20234,52,46,1);
INSERT INTO "pair_count" VALUES(1,20234,52,51,1);
INSERT INTO "pair_count" VALUES(1,20234,55,30,2);
INSERT INTO "pair_count" VALUES(1,20234,55,31,2);
INSERT INTO "pair_count" VALUES(1,20234,55,35,2);
INSERT INTO "pair_count" VALUES(1,20234,55,36,2);
INSERT INTO "pair_count" VALUES(1,20234,55,46,2);
INSERT INTO "pair_count" VALUES(1,20234,55,59,2);
INSERT INTO "pair_count" VALUES(1,20234,55,62,2);
INSERT INTO "pair_count" VALUES(1,20234,56,27,2);
INSERT INTO "pair_count" VALUES(1,20234,56,30,2);
INSERT INTO "pair_count" VALUES(1,20234,56,36,2);
INSERT INTO "pair_count" VALUES(1,20234,56,41,2);
INSERT INTO "pair_count" VALUES(1,20234,56,46,2);
INSERT INTO "pair_count" VALUES(1,20234,56,51,1);
INSERT INTO "pair_count" VALUES(1,20234,56,59,1);
INSERT INTO "pair_count" VALUES(1,20234,56,60,1);
INSERT INTO "pair_count" VALUES(1,20234,56,61,1);
INSERT INTO "pair_count" VALUES(1,20234,59,27,1);
INSERT INTO "pair_count" VALUES(1,20234,59,30,3);
INSERT INTO "pair_count" VALUES(1,20234,59,31,2);
INSERT INTO "pair_count" VALUES(1,20234,59,35,2);
INSERT INTO "pair_count" VALUES(1,20234,59,36,3);
INSERT INTO "pair_count" VALUES(1,20234,59,41,1);
INSERT INTO "pair_count" VALUES(1,20234,59,46,3);
INSERT INTO "pair_count" VALUES(1,20234,59,55,2);
INSERT INTO "pair_count" VALUES(1,20234,59,56,1);
INSERT INTO "pair_count" VALUES(1,20234,59,60,1);
INSERT INTO "pair_count" VALUES(1,20234,59,62,2);
INSERT INTO "pair_count" VALUES(1,20234,60,27,1);
INSERT INTO "pair_count" VALUES(1,20234,60,30,1);
INSERT INTO "pair_count" VALUES(1,20234,60,36,1);
INSERT INTO "pair_count" VALUES(1,20234,60,41,1);
INSERT INTO "pair_count" VALUES(1,20234,60,46,1);
INSERT INTO "pair_count" VALUES(1,20234,60,56,1);
INSERT INTO "pair_count" VALUES(1,20234,60,59,1);
INSERT INTO "pair_count" VALUES(1,20234,61,27,1);
INSERT INTO "pair_count" VALUES(1,20234,61,30,1);
INSERT INTO "pair_count" VALUES(1,20234,61,36,1);
INSERT INTO "pair_count" VALUES(1,20234,61,41,1);
INSERT INTO "pair_count" VALUES(1,20234,61,46,1);
INSERT INTO "pair_count" VALUES(1,20234,61,51,1);
INSERT INTO "pair_count" VALUES(1,20234,61,56,1);
INSERT INTO "pair_count" VALUES(1,20234,62,30,2);
INSERT INTO "pair_count" VALUES(1,20234,62,31,2);
INSERT INTO "pair_count" VALUES(1,20234,62,35,2);
INSERT INTO "pair_count" VALUES(1,20234,62,36,2);
INSERT INTO "pair_count" VALUES(1,20234,62,46,2);
INSERT INTO "pair_count" VALUES(1,20234,62,55,2);
INSERT INTO "pair_count" VALUES(1,20234,62,59,2);
INSERT INTO "pair_count" VALUES(1,20392,25,30,2);
INSERT INTO "pair_count" VALUES(1,20392,25,36,2);
INSERT INTO "pair_count" VALUES(1,20392,25,39,2);
INSERT INTO "pair_count" VALUES(1,20392,25,43,2);
INSERT INTO "pair_count" VALUES(1,20392,25,46,2);
INSERT INTO "pair_count" VALUES(1,20392,25,51,1);
INSERT INTO "pair_count" VALUES(1,20392,25,53,1);
INSERT INTO "pair_count" VALUES(1,20392,25,56,1);
INSERT INTO "pair_count" VALUES(1,20392,25,59,1);
INSERT INTO "pair_count" VALUES(1,20392,26,29,1);
INSERT INTO "pair_count" VALUES(1,20392,26,30,1);
INSERT INTO "pair_count" VALUES(1,20392,26,36,1);
INSERT INTO "pair_count" VALUES(1,20392,26,46,1);
INSERT INTO "pair_count" VALUES(1,20392,26,50,1);
INSERT INTO "pair_count" VALUES(1,20392,26,57,1);
INSERT INTO "pair_count" VALUES(1,20392,26,59,1);
INSERT INTO "pair_count" VALUES(1,20392,28,30,1);
INSERT INTO "pair_count" VALUES(1,20392,28,36,1);
INSERT INTO "pair_count" VALUES(1,20392,28,46,1);
INSERT INTO "pair_count" VALUES(1,20392,28,51,1);
INSERT INTO "pair_count" VALUES(1,20392,28,56,1);
INSERT INTO "pair_count" VALUES(1,20392,28,57,1);
INSERT INTO "pair_count" VALUES(1,20392,28,61,1);
INSERT INTO "pair_count" VALUES(1,20392,29,26,1);
INSERT INTO "pair_count" VALUES(1,20392,29,30,1);
INSERT INTO "pair_count" VALUES(1,20392,29,36,1);
INSERT INTO "pair_count" VALUES(1,20392,29,46,1);
INSERT INTO "pair_count" VALUES(1,20392,29,50,1);
INSERT INTO "pair_count" VALUES(1,20392,29,57,1);
INSERT INTO "pair_count" VALUES(1,20392,29,59,1);
INSERT INTO "pair_count" VALUES(1,20392,30,25,2);
INSERT INTO "pair_count" VALUES(1,20392,30,26,1);
INSERT INTO "pair_count" VALUES(1,20392,30,28,1);
INSERT INTO "pair_count" VALUES(1,20392,30,29,1);
INSERT INTO "pair_count" VALUES(1,20392,30,31,1);
INSERT INTO "pair_count" VALUES(1,20392,30,35,1);
INSERT INTO "pair_count" VALUES(1,20392,30,36,5);
INSERT INTO "pair_count" VALUES(1,20392,30,39,2);
INSERT INTO "pair_count" VALUES(1,20392,30,43,2);
INSERT INTO "pair_count" VALUES(1,20392,30,46,5);
INSERT INTO "pair_count" VALUES(1,20392,30,50,1);
INSERT INTO "pair_count" VALUES(1,20392,30,51,2);
INSERT INTO "pair_count" VALUES(1,20392,30,53,1);
INSERT INTO "pair_count" VALUES(1,20392,30,56,3);
INSERT INTO "pair_count" VALUES(1,20392,30,57,2);
INSERT INTO "pair_count" VALUES(1,20392,30,59,3);
INSERT INTO "pair_count" VALUES(1,20392,30,61,1);
INSERT INTO "pair_count" VALUES(1,20392,30,62,1);
INSERT INTO "pair_count" VALUES(1,20392,31,30,1);
INSERT INTO "pair_count" VALUES(1,20392,31,35,1);
INSERT INTO "pair_count" VALUES(1,20392,31,36,1);
INSERT INTO "pair_count" VALUES(1,20392,31,46,1);
INSERT INTO "pair_count" VALUES(1,20392,31,56,1);
INSERT INTO "pair_count" VALUES(1,20392,31,59,1);
INSERT INTO "pair_count" VALUES(1,20392,31,62,1);
INSERT INTO "pair_count" VALUES(1,20392,35,30,1);
INSERT INTO "pair_count" VALUES(1,20392,35,31,1);
INSERT INTO "pair_count" VALUES(1,20392,35,36,1);
INSERT INTO "pair_count" VALUES(1,20392,35,46,1);
INSERT INTO "pair_count" VALUES(1,20392,35,56,1);
INSERT INTO "pair_count" VALUES(1,20392,35,59,1);
INSERT INTO "pair_count" VALUES(1,20392,35,62,1);
INSERT INTO "pair_count" VALUES(1,20392,36,25,2);
INSERT INTO "pair_count" VALUES(1,20392,36,26,1);
INSERT INTO "pair_count" VALUES(1,20392,36,28,1);
INSERT INTO "pair_count" VALUES(1,20392,36,29,1);
INSERT INTO "pair_count" VALUES(1,20392,36,30,5);
INSERT INTO "pair_count" VALUES(1,20392,36,31,1);
INSERT INTO "pair_count" VALUES(1,20392,36,35,1);
INSERT INTO "pair_count" VALUES(1,20392,36,39,2);
INSERT INTO "pair_count" VALUES(1,20392,36,43,2);
INSERT INTO "pair_count" VALUES(1,20392,36,46,5);
INSERT INTO "pair_count" VALUES(1,20392,36,50,1);
INSERT INTO "pair_count" VALUES(1,20392,36,51,2);
INSERT INTO "pair_count" VALUES(1,20392,36,53,1);
INSERT INTO "pair_count" VALUES(1,20392,36,56,3);
INSERT INTO "pair_count" VALUES(1,20392,36,57,2);
INSERT INTO "pair_count" VALUES(1,20392,36,59,3);
INSERT INTO "pair_count" VALUES(1,20392,36,61,1);
INSERT INTO "pair_count" VALUES(1,20392,36,62,1);
INSERT INTO "pair_count" VALUES(1,20392,39,25,2);
INSERT INTO "pair_count" VALUES(1,20392,39,30,2);
INSERT INTO "pair_count" VALUES(1,20392,39,36,2);
INSERT INTO "pair_count" VALUES(1,20392,39,43,2);
INSERT INTO "pair_count" VALUES(1,20392,39,46,2);
INSERT INTO "pair_count" VALUES(1,20392,39,51,1);
INSERT INTO "pair_count" VALUES(1,20392,39,53,1);
INSERT INTO "pair_count" VALUES(1,20392,39,56,1);
INSERT INTO "pair_count" VALUES(1,20392,39,59,1);
INSERT INTO "pair_count" VALUES(1,20392,43,25,2);
INSERT INTO "pair_count" VALUES(1,20392,43,30,2);
INSERT INTO "pair_count" VALUES(1,20392,43,36,2);
INSERT INTO "pair_count" VALUES(1,20392,43,39,2);
INSERT INTO "pair_count" VALUES(1,20392,43,46,2);
INSERT INTO "pair_count" VALUES(1,20392,43,51,1);
INSERT INTO "pair_count" VALUES(1,20392,43,53,1);
INSERT INTO "pair_count" VALUES(1,20392,43,56,1);
INSERT INTO "pair_count" VALUES(1,20392,43,59,1);
INSERT INTO "pair_count" VALUES(1,20392,50,26,1);
INSERT INTO "pair_count" VALUES(1,20392,50,29,1);
INSERT INTO "pair_count" VALUES(1,20392,50,30,1);
INSERT INTO "pair_count" VALUES(1,20392,50,36,1);
INSERT INTO "pair_count" VALUES(1,20392,50,46,1);
INSERT INTO "pair_count" VALUES(1,20392,50,57,1);
INSERT INTO "pair_count" VALUES(1,20392,50,59,1);
INSERT INTO "pair_count" VALUES(1,20392,51,25,1);
INSERT INTO "pair_count" VALUES(1,20392,51,28,1);
INSERT INTO "pair_count" VALUES(1,20392,51,30,2);
INSERT INTO "pair_count" VALUES(1,20392,51,36,2);
INSERT INTO "pair_count" VALUES(1,20392,51,39,1);
INSERT INTO "pair_count" VALUES(1,20392,51,43,1);
INSERT INTO "pair_count" VALUES(1,20392,51,46,2);
INSERT INTO "pair_count" VALUES(1,20392,51,56,2);
INSERT INTO "pair_count" VALUES(1,20392,51,57,1);
INSERT INTO "pair_count" VALUES(1,20392,51,61,1);
INSERT INTO "pair_count" VALUES(1,20392,53,25,1);
INSERT INTO "pair_count" VALUES(1,20392,53,30,1);
INSERT INTO "pair_count" VALUES(1,20392,53,36,1);
INSERT INTO "pair_count" VALUES(1,20392,53,39,1);
INSERT INTO "pair_count" VALUES(1,20392,53,43,1);
INSERT INTO "pair_count" VALUES(1,20392,53,46,1);
INSERT INTO "pair_count" VALUES(1,20392,53,59,1);
INSERT INTO "pair_count" VALUES(1,20392,56,25,1);
INSERT INTO "pair_count" VALUES(1,20392,56,28,1);
INSERT INTO "pair_count" VALUES(1,20392,56,30,3);
INSERT INTO "pair_count" VALUES(1,20392,56,31,1);
INSERT INTO "pair_count" VALUES(1,20392,56,35,1);
INSERT INTO "pair_count" VALUES(1,20392,56,36,3);
INSERT INTO "pair_count" VALUES(1,20392,56,39,1);
INSERT INTO "pair_count" VALUES(1,20392,56,43,1);
INSERT INTO "pair_count" VALUES(1,20392,56,46,3);
INSERT INTO "pair_count" VALUES(1,20392,56,51,2);
INSERT INTO "pair_count" VALUES(1,20392,56,57,1);
INSERT INTO "pair_count" VALUES(1,20392,56,59,1);
INSERT INTO "pair_count" VALUES(1,20392,56,61,1);
INSERT INTO "pair_count" VALUES(1,20392,56,62,1);
INSERT INTO "pair_count" VALUES(1,20392,57,26,1);
INSERT INTO "pair_count" VALUES(1,20392,57,28,1);
INSERT INTO "pair_count" VALUES(1,20392,57,29,1);
INSERT INTO "pair_count" VALUES(1,20392,57,30,2);
INSERT INTO "pair_count" VALUES(1,20392,57,36,2);
INSERT INTO "pair_count" VALUES(1,20392,57,46,2);
INSERT INTO "pair_count" VALUES(1,20392,57,50,1);
INSERT INTO "pair_count" VALUES(1,20392,57,51,1);
INSERT INTO "pair_count" VALUES(1,20392,57,56,1);
INSERT INTO "pair_count" VALUES(1,20392,57,59,1);
INSERT INTO "pair_count" VALUES(1,20392,57,61,1);
INSERT INTO "pair_count" VALUES(1,20392,59,25,1);
INSERT INTO "pair_count" VALUES(1,20392,59,26,1);
INSERT INTO "pair_count" VALUES(1,20392,59,29,1);
INSERT INTO "pair_count" VALUES(1,20392,59,30,3);
INSERT INTO "pair_count" VALUES(1,20392,59,31,1);
INSERT INTO "pair_count" VALUES(1,20392,59,35,1);
INSERT INTO "pair_count" VALUES(1,20392,59,36,3);
INSERT INTO "pair_count" VALUES(1,20392,59,39,1);
INSERT INTO "pair_count" VALUES(1,20392,59,43,1);
INSERT INTO "pair_count" VALUES(1,20392,59,46,3);
INSERT INTO "pair_count" VALUES(1,20392,59,50,1);
INSERT INTO "pair_count" VALUES(1,20392,59,53,1);
INSERT INTO "pair_count" VALUES(1,20392,59,56,1);
INSERT INTO "pair_count" VALUES(1,20392,59,57,1);
INSERT INTO "pair_count" VALUES(1,20392,59,62,1);
INSERT INTO "pair_count" VALUES(1,20392,61,28,1);
INSERT INTO "pair_count" VALUES(1,20392,61,30,1);
INSERT INTO "pair_count" VALUES(1,20392,61,36,1);
INSERT INTO "pair_count" VALUES(1,20392,61,46,1);
INSERT INTO "pair_count" VALUES(1,20392,61,51,1);
INSERT INTO "pair_count" VALUES(1,20392,61,56,1);
INSERT INTO "pair_count" VALUES(1,20392,61,57,1);
INSERT INTO "pair_count" VALUES(1,20392,62,30,1);
INSERT INTO "pair_count" VALUES(1,20392,62,31,1);
INSERT INTO "pair_count" VALUES(1,20392,62,35,1);
INSERT INTO "pair_count" VALUES(1,20392,62,36,1);
INSERT INTO "pair_count" VALUES(1,20392,62,46,1);
INSERT INTO "pair_count" VALUES(1,20392,62,56,1);
INSERT INTO "pair_count" VALUES(1,20392,62,59,1);
INSERT INTO "pair_count" VALUES(1,20495,24,27,1);
INSERT INTO "pair_count" VALUES(1,20495,24,30,1);
INSERT INTO "pair_count" VALUES(1,20495,24,36,1);
INSERT INTO "pair_count" VALUES(1,20495,24,41,1);
INSERT INTO "pair_count" VALUES(1,20495,24,46,1);
INSERT INTO "pair_count" VALUES(1,20495,24,51,1);
INSERT INTO "pair_count" VALUES(1,20495,24,61,1);
INSERT INTO "pair_count" VALUES(1,20495,25,30,2);
INSERT INTO "pair_count" VALUES(1,20495,25,34,1);
INSERT INTO "pair_count" VALUES(1,20495,25,36,2);
INSERT INTO "pair_count" VALUES(1,20495,25,39,2);
INSERT INTO "pair_count" VALUES(1,20495,25,43,2);
INSERT INTO "pair_count" VALUES(1,20495,25,46,2);
INSERT INTO "pair_count" VALUES(1,20495,25,51,1);
INSERT INTO "pair_count" VALUES(1,20495,25,56,1);
INSERT INTO "pair_count" VALUES(1,20495,25,59,1);
INSERT INTO "pair_count" VALUES(1,20495,26,28,1);
INSERT INTO "pair_count" VALUES(1,20495,26,30,1);
INSERT INTO "pair_count" VALUES(1,20495,26,36,1);
INSERT INTO "pair_count" VALUES(1,20495,26,38,1);
INSERT INTO "pair_count" VALUES(1,20495,26,46,1);
INSERT INTO "pair_count" VALUES(1,20495,26,57,1);
INSERT INTO "pair_count" VALUES(1,20495,26,59,1);
INSERT INTO "pair_count" VALUES(1,20495,27,24,1);
INSERT INTO "pair_count" VALUES(1,20495,27,30,1);
INSERT INTO "pair_count" VALUES(1,20495,27,36,1);
INSERT INTO "pair_count" VALUES(1,20495,27,41,1);
INSERT INTO "pair_count" VALUES(1,20495,27,46,1);
INSERT INTO "pair_count" VALUES(1,20495,27,51,1);
INSERT INTO "pair_count" VALUES(1,20495,27,61,1);
INSERT INTO "pair_count" VALUES(1,20495,28,26,1);
INSERT INTO "pair_count" VALUES(1,20495,28,30,2);
INSERT INTO "pair_count" VALUES(1,20495,28,36,2);
INSERT INTO "pair_count" VALUES(1,20495,28,38,1);
INSERT INTO "pair_count" VALUES(1,20495,28,45,1);
INSERT INTO "pair_count" VALUES(1,20495,28,46,2);
INSERT INTO "pair_count" VALUES(1,20495,28,48,1);
INSERT INTO "pair_count" VALUES(1,20495,28,56,1);
INSERT INTO "pair_count" VALUES(1,20495,28,57,1);
INSERT INTO "pair_count" VALUES(1,20495,28,59,2);
INSERT INTO "pair_count" VALUES(1,20495,30,24,1);
INSERT INTO "pair_count" VALUES(1,20495,30,25,2);
INSERT INTO "pair_count" VALUES(1,20495,30,26,1);
INSERT INTO "pair_count" VALUES(1,20495,30,27,1);
INSERT INTO "pair_count" VALUES(1,20495,30,28,2);
INSERT INTO "pair_count" VALUES(1,20495,30,34,1);
INSERT INTO "pair_count" VALUES(1,20495,30,36,5);
INSERT INTO "pair_count" VALUES(1,20495,30,38,1);
INSERT INTO "pair_count" VALUES(1,20495,30,39,2);
INSERT INTO "pair_count" VALUES(1,20495,30,41,1);
INSERT INTO "pair_count" VALUES(1,20495,30,43,2);
INSERT INTO "pair_count" VALUES(1,20495,30,45,1);
INSERT INTO "pair_count" VALUES(1,20495,30,46,5);
INSERT INTO "pair_count" VALUES(1,20495,30,48,1);
INSERT INTO "pair_count" VALUES(1,20495,30,51,2);
INSERT INTO "pair_count" VALUES(1,20495,30,56,2);
INSERT INTO "pair_count" VALUES(1,20495,30,57,1);
INSERT INTO "pair_count" VALUES(1,20495,30,59,3);
INSERT INTO "pair_count" VALUES(1,20495,30,61,1);
INSERT INTO "pair_count" VALUES(1,20495,34,25,1);
INSERT INTO "pair_count" VALUES(1,20495,34,30,1);
INSERT INTO "pair_count" VALUES(1,20495,34,36,1);
INSERT INTO "pair_count" VALUES(1,20495,34,39,1);
INSERT INTO "pair_count" VALUES(1,20495,34,43,1);
INSERT INTO "pair_count" VALUES(1,20495,34,46,1);
INSERT INTO "pair_count" VALUES(1,20495,34,59,1);
INSERT INTO "pair_count" VALUES(1,20495,36,24,1);
INSERT INTO "pair_count" VALUES(1,20495,36,25,2);
INSERT INTO "pair_count" VALUES(1,20495,36,26,1);
INSERT INTO "pair_count" VALUES(1,20495,36,27,1);
INSERT INTO "pair_count" VALUES(1,20495,36,28,2);
INSERT INTO "pair_count" VALUES(1,20495,36,30,5);
INSERT INTO "pair_count" VALUES(1,20495,36,34,1);
INSERT INTO "pair_count" VALUES(1,20495,36,38,1);
INSERT INTO "pair_count" VALUES(1,20495,36,39,2);
INSERT INTO "pair_count" VALUES(1,20495,36,41,1);
INSERT INTO "pair_count" VALUES(1,20495,36,43,2);
INSERT INTO "pair_count" VALUES(1,20495,36,45,1);
INSERT INTO "pair_count" VALUES(1,20495,36,46,5);
INSERT INTO "pair_count" VALUES(1,20495,36,48,1);
INSERT INTO "pair_count" VALUES(1,20495,36,51,2);
INSERT INTO "pair_count" VALUES(1,20495,36,56,2);
INSERT INTO "pair_count" VALUES(1,20495,36,57,1);
INSERT INTO "pair_count" VALUES(1,20495,36,59,3);
INSERT INTO "pair_count" VALUES(1,20495,36,61,1);
INSERT INTO "pair_count" VALUES(1,20495,38,26,1);
INSERT INTO "pair_count" VALUES(1,20495,38,28,1);
INSERT INTO "pair_count" VALUES(1,20495,38,30,1);
INSERT INTO "pair_count" VALUES(1,20495,38,36,1);
INSERT INTO "pair_count" VALUES(1,20495,38,46,1);
INSERT INTO "pair_count" VALUES(1,20495,38,57,1);
INSERT INTO "pair_count" VALUES(1,20495,38,59,1);
INSERT INTO "pair_count" VALUES(1,20495,39,25,2);
INSERT INTO "pair_count" VALUES(1,20495,39,30,2);
INSERT INTO "pair_count" VALUES(1,20495,39,34,1);
INSERT INTO "pair_count" VALUES(1,20495,39,36,2);
INSERT INTO "pair_count" VALUES(1,20495,39,43,2);
INSERT INTO "pair_count" VALUES(1,20495,39,46,2);
INSERT INTO "pair_count" VALUES(1,20495,39,51,1);
INSERT INTO "pair_count" VALUES(1,20495,39,56,1);
INSERT INTO "pair_count" VALUES(1,20495,39,59,1);
INSERT INTO "pair_count" VALUES(1,20495,41,24,1);
INSERT INTO "pair_count" VALUES(1,20495,41,27,1);
INSERT INTO "pair_count" VALUES(1,20495,41,30,1);
INSERT INTO "pair_count" VALUES(1,20495,41,36,1);
INSERT INTO "pair_count" VALUES(1,20495,41,46,1);
INSERT INTO "pair_count" VALUES(1,20495,41,51,1);
INSERT INTO "pair_count" VALUES(1,20495,41,61,1);
INSERT INTO "pair_count" VALUES(1,20495,43,25,2);
INSERT INTO "pair_count" VALUES(1,20495,43,30,2);
INSERT INTO "pair_count" VALUES(1,20495,43,34,1);
INSERT INTO "pair_count" VALUES(1,20495,43,36,2);
INSERT INTO "pair_count" VALUES(1,20495,43,39,2);
INSERT INTO "pair_count" VALUES(1,20495,43,46,2);
INSERT INTO "pair_count" VALUES(1,20495,43,51,1);
INSERT INTO "pair_count" VALUES(1,20495,43,56,1);
INSERT INTO "pair_count" VALUES(1,20495,43,59,1);
INSERT INTO "pair_count" VALUES(1,20495,45,28,1);
INSERT INTO "pair_count" VALUES(1,20495,45,30,1);
INSERT INTO "pair_count" VALUES(1,20495,45,36,1);
INSERT INTO "pair_count" VALUES(1,20495,45,46,1);
INSERT INTO "pair_count" VALUES(1,20495,45,48,1);
INSERT INTO "pair_count" VALUES(1,20495,45,56,1);
INSERT INTO "pair_count" VALUES(1,20495,45,59,1);
INSERT INTO "pair_count" VALUES(1,20495,48,28,1);
INSERT INTO "pair_count" VALUES(1,20495,48,30,1);
INSERT INTO "pair_count" VALUES(1,20495,48,36,1);
INSERT INTO "pair_count" VALUES(1,20495,48,45,1);
INSERT INTO "pair_count" VALUES(1,20495,48,46,1);
INSERT INTO "pair_count" VALUES(1,20495,48,56,1);
INSERT INTO "pair_count" VALUES(1,20495,48,59,1);
INSERT INTO "pair_count" VALUES(1,20495,51,24,1);
INSERT INTO "pair_count" VALUES(1,20495,51,25,1);
INSERT INTO "pair_count" VALUES(1,20495,51,27,1);
INSERT INTO "pair_count" VALUES(1,20495,51,30,2);
INSERT INTO "pair_count" VALUES(1,20495,51,36,2);
INSERT INTO "pair_count" VALUES(1,20495,51,39,1);
INSERT INTO "pair_count" VALUES(1,20495,51,41,1);
INSERT INTO "pair_count" VALUES(1,20495,51,43,1);
INSERT INTO "pair_count" VALUES(1,20495,51,46,2);
INSERT INTO "pair_count" VALUES(1,20495,51,56,1);
INSERT INTO "pair_count" VALUES(1,20495,51,61,1);
INSERT INTO "pair_count" VALUES(1,20495,56,25,1);
INSERT INTO "pair_count" VALUES(1,20495,56,28,1);
INSERT INTO "pair_count" VALUES(1,20495,56,30,2);
INSERT INTO "pair_count" VALUES(1,20495,56,36,2);
INSERT INTO "pair_count" VALUES(1,20495,56,39,1);
INSERT INTO "pair_count" VALUES(1,20495,56,43,1);
INSERT INTO "pair_count" VALUES(1,20495,56,45,1);
INSERT INTO "pair_count" VALUES(1,20495,56,46,2);
INSERT INTO "pair_count" VALUES(1,20495,56,48,1);
INSERT INTO "pair_count" VALUES(1,20495,56,51,1);
INSERT INTO "pair_count" VALUES(1,20495,56,59,1);
INSERT INTO "pair_count" VALUES(1,20495,57,26,1);
INSERT INTO "pair_count" VALUES(1,20495,57,28,1);
INSERT INTO "pair_count" VALUES(1,20495,57,30,1);
INSERT INTO "pair_count" VALUES(1,20495,57,36,1);
INSERT INTO "pair_count" VALUES(1,20495,57,38,1);
INSERT INTO "pair_count" VALUES(1,20495,57,46,1);
INSERT INTO "pair_count" VALUES(1,20495,57,59,1);
INSERT INTO "pair_count" VALUES(1,20495,59,25,1);
INSERT INTO "pair_count" VALUES(1,20495,59,26,1);
INSERT INTO "pair_count" VALUES(1,20495,59,28,2);
INSERT INTO "pair_count" VALUES(1,20495,59,30,3);
INSERT INTO "pair_count" VALUES(1,20495,59,34,1);
INSERT INTO "pair_count" VALUES(1,20495,59,36,3);
INSERT INTO "pair_count" VALUES(1,20495,59,38,1);
INSERT INTO "pair_count" VALUES(1,20495,59,39,1);
INSERT INTO "pair_count" VALUES(1,20495,59,43,1);
INSERT INTO "pair_count" VALUES(1,20495,59,45,1);
INSERT INTO "pair_count" VALUES(1,20495,59,46,3);
INSERT INTO "pair_count" VALUES(1,20495,59,48,1);
INSERT INTO "pair_count" VALUES(1,20495,59,56,1);
INSERT INTO "pair_count" VALUES(1,20495,59,57,1);
INSERT INTO "pair_count" VALUES(1,20495,61,24,1);
INSERT INTO "pair_count" VALUES(1,20495,61,27,1);
INSERT INTO "pair_count" VALUES(1,20495,61,30,1);
INSERT INTO "pair_count" VALUES(1,20495,61,36,1);
INSERT INTO "pair_count" VALUES(1,20495,61,41,1);
INSERT INTO "pair_count" VALUES(1,20495,61,46,1);
INSERT INTO "pair_count" VALUES(1,20495,61,51,1);
INSERT INTO "pair_count" VALUES(1,20599,25,30,1);
INSERT INTO "pair_count" VALUES(1,20599,25,36,1);
INSERT INTO "pair_count" VALUES(1,20599,25,39,1);
INSERT INTO "pair_count" VALUES(1,20599,25,40,1);
INSERT INTO "pair_count" VALUES(1,20599,25,43,1);
INSERT INTO "pair_count" VALUES(1,20599,25,46,1);
INSERT INTO "pair_count" VALUES(1,20599,25,51,1);
INSERT INTO "pair_count" VALUES(1,20599,26,28,2);
INSERT INTO "pair_count" VALUES(1,20599,26,30,2);
INSERT INTO "pair_count" VALUES(1,20599,26,32,1);
INSERT INTO "pair_count" VALUES(1,20599,26,46,2);
INSERT INTO "pair_count" VALUES(1,20599,26,54,2);
INSERT INTO "pair_count" VALUES(1,20599,26,57,2);
INSERT INTO "pair_count" VALUES(1,20599,26,58,1);
INSERT INTO "pair_count" VALUES(1,20599,26,63,2);
INSERT INTO "pair_count" VALUES(1,20599,28,26,2);
INSERT INTO "pair_count" VALUES(1,20599,28,30,4);
INSERT INTO "pair_count" VALUES(1,20599,28,32,1);
INSERT INTO "pair_count" VALUES(1,20599,28,33,1);
INSERT INTO "pair_count" VALUES(1,20599,28,36,1);
INSERT INTO "pair_count" VALUES(1,20599,28,37,1);
INSERT INTO "pair_count" VALUES(1,20599,28,38,1);
INSERT INTO "pair_count" VALUES(1,20599,28,42,1);
INSERT INTO "pair_count" VALUES(1,20599,28,44,1);
INSERT INTO "pair_count" VALUES(1,20599,28,46,4);
INSERT INTO "pair_count" VALUES(1,20599,28,51,1);
INSERT INTO "pair_count" VALUES(1,20599,28,53,1);
INSERT INTO "pair_count" VALUES(1,20599,28,54,2);
INSERT INTO "pair_count" VALUES(1,20599,28,57,3);
INSERT INTO "pair_count" VALUES(1,20599,28,58,1);
INSERT INTO "pair_count" VALUES(1,20599,28,63,3);
INSERT INTO "pair_count" VALUES(1,20599,30,25,1);
INSERT INTO "pair_count" VALUES(1,20599,30,26,2);
INSERT INTO "pair_count" VALUES(1,20599,30,28,4);
INSERT INTO "pair_count" VALUES(1,20599,30,32,1);
INSERT INTO "pair_count" VALUES(1,20599,30,33,1);
INSERT INTO "pair_count" VALUES(1,20599,30,36,2);
INSERT INTO "pair_count" VALUES(1,20599,30,37,1);
INSERT INTO "pair_count" VALUES(1,20599,30,38,1);
INSERT INTO "pair_count" VALUES(1,20599,30,39,1);
INSERT INTO "pair_count" VALUES(1,20599,30,40,1);
INSERT INTO "pair_count" VALUES(1,20599,30,42,1);
INSERT INTO "pair_count" VALUES(1,20599,30,43,1);
INSERT INTO "pair_count" VALUES(1,20599,30,44,1);
INSERT INTO "pair_count" VALUES(1,20599,30,46,5);
INSERT INTO "pair_count" VALUES(1,20599,30,51,2);
INSERT INTO "pair_count" VALUES(1,20599,30,53,1);
INSERT INTO "pair_count" VALUES(1,20599,30,54,2);
INSERT INTO "pair_count" VALUES(1,20599,30,57,3);
INSERT INTO "pair_count" VALUES(1,20599,30,58,1);
INSERT INTO "pair_count" VALUES(1,20599,30,63,3);
INSERT INTO "pair_count" VALUES(1,20599,32,26,1);
INSERT INTO "pair_count" VALUES(1,20599,32,28,1);
INSERT INTO "pair_count" VALUES(1,20599,32,30,1);
INSERT INTO "pair_count" VALUES(1,20599,32,46,1);
INSERT INTO "pair_count" VALUES(1,20599,32,54,1);
INSERT INTO "pair_count" VALUES(1,20599,32,57,1);
INSERT INTO "pair_count" VALUES(1,20599,32,63,1);
INSERT INTO "pair_count" VALUES(1,20599,33,28,1);
INSERT INTO "pair_count" VALUES(1,20599,33,30,1);
INSERT INTO "pair_count" VALUES(1,20599,33,38,1);
INSERT INTO "pair_count" VALUES(1,20599,33,42,1);
INSERT INTO "pair_count" VALUES(1,20599,33,44,1);
INSERT INTO "pair_count" VALUES(1,20599,33,46,1);
INSERT INTO "pair_count" VALUES(1,20599,33,63,1);
INSERT INTO "pair_count" VALUES(1,20599,36,25,1);
INSERT INTO "pair_count" VALUES(1,20599,36,28,1);
INSERT INTO "pair_count" VALUES(1,20599,36,30,2);
INSERT INTO "pair_count" VALUES(1,20599,36,37,1);
INSERT INTO "pair_count" VALUES(1,20599,36,39,1);
INSERT INTO "pair_count" VALUES(1,20599,36,40,1);
INSERT INTO "pair_count" VALUES(1,20599,36,43,1);
INSERT INTO "pair_count" VALUES(1,20599,36,46,2);
INSERT INTO "pair_count" VALUES(1,20599,36,51,2);
INSERT INTO "pair_count" VALUES(1,20599,36,53,1);
INSERT INTO "pair_count" VALUES(1,20599,36,57,1);
INSERT INTO "pair_count" VALUES(1,20599,37,28,1);
INSERT INTO "pair_count" VALUES(1,20599,37,30,1);
INSERT INTO "pair_count" VALUES(1,20599,37,36,1);
INSERT INTO "pair_count" VALUES(1,20599,37,46,1);
INSERT INTO "pair_count" VALUES(1,20599,37,51,1);
INSERT INTO "pair_count" VALUES(1,20599,37,53,1);
INSERT INTO "pair_count" VALUES(1,20599,37,57,1);
INSERT INTO "pair_count" VALUES(1,20599,38,28,1);
INSERT INTO "pair_count" VALUES(1,20599,38,30,1);
INSERT INTO "pair_count" VALUES(1,20599,38,33,1);
INSERT INTO "pair_count" VALUES(1,20599,38,42,1);
INSERT INTO "pair_count" VALUES(1,20599,38,44,1);
INSERT INTO "pair_count" VALUES(1,20599,38,46,1);
INSERT INTO "pair_count" VALUES(1,20599,38,63,1);
INSERT INTO "pair_count" VALUES(1,20599,39,25,1);
INSERT INTO "pair_count" VALUES(1,20599,39,30,1);
INSERT INTO "pair_count" VALUES(1,20599,39,36,1);
INSERT INTO "pair_count" VALUES(1,20599,39,40,1);
INSERT INTO "pair_count" VALUES(1,20599,39,43,1);
INSERT INTO "pair_count" VALUES(1,20599,39,46,1);
INSERT INTO "pair_count" VALUES(1,20599,39,51,1);
INSERT INTO "pair_count" VALUES(1,20599,40,25,1);
INSERT INTO "pair_count" VALUES(1,20599,40,30,1);
INSERT INTO "pair_count" VALUES(1,20599,40,36,1);
INSERT INTO "pair_count" VALUES(1,20599,40,39,1);
INSERT INTO "pair_count" VALUES(1,20599,40,43,1);
INSERT INTO "pair_count" VALUES(1,20599,40,46,1);
INSERT INTO "pair_count" VALUES(1,20599,40,51,1);
INSERT INTO "pair_count" VALUES(1,20599,42,28,1);
INSERT INTO "pair_count" VALUES(1,20599,42,30,1);
INSERT INTO "pair_count" VALUES(1,20599,42,33,1);
INSERT INTO "pair_count" VALUES(1,20599,42,38,1);
INSERT INTO "pair_count" VALUES(1,20599,42,44,1);
INSERT INTO "pair_count" VALUES(1,20599,42,46,1);
INSERT INTO "pair_count" VALUES(1,20599,42,63,1);
INSERT INTO "pair_count" VALUES(1,20599,43,25,1);
INSERT INTO "pair_count" VALUES(1,20599,43,30,1);
INSERT INTO "pair_count" VALUES(1,20599,43,36,1);
INSERT INTO "pair_count" VALUES(1,20599,43,39,1);
INSERT INTO "pair_count" VALUES(1,20599,43,40,1);
INSERT INTO "pair_count" VALUES(1,20599,43,46,1);
INSERT INTO "pair_count" VALUES(1,20599,43,51,1);
INSERT INTO "pair_count" VALUES(1,20599,44,28,1);
INSERT INTO "pair_count" VALUES(1,20599,44,30,1);
INSERT INTO "pair_count" VALUES(1,20599,44,33,1);
INSERT INTO "pair_count" VALUES(1,20599,44,38,1);
INSERT INTO "pair_count" VALUES(1,20599,44,42,1);
INSERT INTO "pair_count" VALUES(1,20599,44,46,1);
INSERT INTO "pair_count" VALUES(1,20599,44,63,1);
INSERT INTO "pair_count" VALUES(1,20599,51,25,1);
INSERT INTO "pair_count" VALUES(1,20599,51,28,1);
INSERT INTO "pair_count" VALUES(1,20599,51,30,2);
INSERT INTO "pair_count" VALUES(1,20599,51,36,2);
INSERT INTO "pair_count" VALUES(1,20599,51,37,1);
INSERT INTO "pair_count" VALUES(1,20599,51,39,1);
INSERT INTO "pair_count" VALUES(1,20599,51,40,1);
INSERT INTO "pair_count" VALUES(1,20599,51,43,1);
INSERT INTO "pair_count" VALUES(1,20599,51,46,2);
INSERT INTO "pair_count" VALUES(1,20599,51,53,1);
INSERT INTO "pair_count" VALUES(1,20599,51,57,1);
INSERT INTO "pair_count" VALUES(1,20599,53,28,1);
INSERT INTO "pair_count" VALUES(1,20599,53,30,1);
INSERT INTO "pair_count" VALUES(1,20599,53,36,1);
INSERT INTO "pair_count" VALUES(1,20599,53,37,1);
INSERT INTO "pair_count" VALUES(1,20599,53,46,1);
INSERT INTO "pair_count" VALUES(1,20599,53,51,1);
INSERT INTO "pair_count" VALUES(1,20599,53,57,1);
INSERT INTO "pair_count" VALUES(1,20599,54,26,2);
INSERT INTO "pair_count" VALUES(1,20599,54,28,2);
INSERT INTO "pair_count" VALUES(1,20599,54,30,2);
INSERT INTO "pair_count" VALUES(1,20599,54,32,1);
INSERT INTO "pair_count" VALUES(1,20599,54,46,2);
INSERT INTO "pair_count" VALUES(1,20599,54,57,2);
INSERT INTO "pair_count" VALUES(1,20599,54,58,1);
INSERT INTO "pair_count" VALUES(1,20599,54,63,2);
INSERT INTO "pair_count" VALUES(1,20599,57,26,2);
INSERT INTO "pair_count" VALUES(1,20599,57,28,3);
INSERT INTO "pair_count" VALUES(1,20599,57,30,3);
INSERT INTO "pair_count" VALUES(1,20599,57,32,1);
INSERT INTO "pair_count" VALUES(1,20599,57,36,1);
INSERT INTO "pair_count" VALUES(1,20599,57,37,1);
INSERT INTO "pair_count" VALUES(1,20599,57,46,3);
INSERT INTO "pair_count" VALUES(1,20599,57,51,1);
INSERT INTO "pair_count" VALUES(1,20599,57,53,1);
INSERT INTO "pair_count" VALUES(1,20599,57,54,2);
INSERT INTO "pair_count" VALUES(1,20599,57,58,1);
INSERT INTO "pair_count" VALUES(1,20599,57,63,2);
INSERT INTO "pair_count" VALUES(1,20599,58,26,1);
INSERT INTO "pair_count" VALUES(1,20599,58,28,1);
INSERT INTO "pair_count" VALUES(1,20599,58,30,1);
INSERT INTO "pair_count" VALUES(1,20599,58,46,1);
INSERT INTO "pair_count" VALUES(1,20599,58,54,1);
INSERT INTO "pair_count" VALUES(1,20599,58,57,1);
INSERT INTO "pair_count" VALUES(1,20599,58,63,1);
INSERT INTO "pair_count" VALUES(1,20599,63,26,2);
INSERT INTO "pair_count" VALUES(1,20599,63,28,3);
INSERT INTO "pair_count" VALUES(1,20599,63,30,3);
INSERT INTO "pair_count" VALUES(1,20599,63,32,1);
INSERT INTO "pair_count" VALUES(1,20599,63,33,1);
INSERT INTO "pair_count" VALUES(1,20599,63,38,1);
INSERT INTO "pair_count" VALUES(1,20599,63,42,1);
INSERT INTO "pair_count" VALUES(1,20599,63,44,1);
INSERT INTO "pair_count" VALUES(1,20599,63,46,3);
INSERT INTO "pair_count" VALUES(1,20599,63,54,2);
INSERT INTO "pair_count" VALUES(1,20599,63,57,2);
INSERT INTO "pair_count" VALUES(1,20599,63,58,1);
INSERT INTO "pair_count" VALUES(1,20703,25,30,1);
INSERT INTO "pair_count" VALUES(1,20703,25,36,1);
INSERT INTO "pair_count" VALUES(1,20703,25,39,1);
INSERT INTO "pair_count" VALUES(1,20703,25,43,1);
INSERT INTO "pair_count" VALUES(1,20703,25,46,1);
INSERT INTO "pair_count" VALUES(1,20703,25,49,1);
INSERT INTO "pair_count" VALUES(1,20703,25,51,1);
INSERT INTO "pair_count" VALUES(1,20703,27,30,1);
INSERT INTO "pair_count" VALUES(1,20703,27,36,1);
INSERT INTO "pair_count" VALUES(1,20703,27,41,1);
INSERT INTO "pair_count" VALUES(1,20703,27,46,1);
INSERT INTO "pair_count" VALUES(1,20703,27,51,1);
INSERT INTO "pair_count" VALUES(1,20703,27,56,1);
INSERT INTO "pair_count" VALUES(1,20703,27,61,1);
INSERT INTO "pair_count" VALUES(1,20703,28,30,3);
INSERT INTO "pair_count" VALUES(1,20703,28,33,1);
INSERT INTO "pair_count" VALUES(1,20703,28,36,2);
INSERT INTO "pair_count" VALUES(1,20703,28,37,1);
INSERT INTO "pair_count" VALUES(1,20703,28,38,1);
INSERT INTO "pair_count" VALUES(1,20703,28,42,2);
INSERT INTO "pair_count" VALUES(1,20703,28,44,1);
INSERT INTO "pair_count" VALUES(1,20703,28,46,3);
INSERT INTO "pair_count" VALUES(1,20703,28,49,1);
INSERT INTO "pair_count" VALUES(1,20703,28,51,2);
INSERT INTO "pair_count" VALUES(1,20703,28,54,1);
INSERT INTO "pair_count" VALUES(1,20703,28,57,1);
INSERT INTO "pair_count" VALUES(1,20703,28,61,1);
INSERT INTO "pair_count" VALUES(1,20703,28,63,1);
INSERT INTO "pair_count" VALUES(1,20703,30,25,1);
INSERT INTO "pair_count" VALUES(1,20703,30,27,1);
INSERT INTO "pair_count" VALUES(1,20703,30,28,3);
INSERT INTO "pair_count" VALUES(1,20703,30,33,1);
INSERT INTO "pair_count" VALUES(1,20703,30,36,4);
INSERT INTO "pair_count" VALUES(1,20703,30,37,1);
INSERT INTO "pair_count" VALUES(1,20703,30,38,1);
INSERT INTO "pair_count" VALUES(1,20703,30,39,1);
INSERT INTO "pair_count" VALUES(1,20703,30,41,1);
INSERT INTO "pair_count" VALUES(1,20703,30,42,2);
INSERT INTO "pair_count" VALUES(1,20703,30,43,1);
INSERT INTO "pair_count" VALUES(1,20703,30,44,1);
INSERT INTO "pair_count" VALUES(1,20703,30,46,5);
INSERT INTO "pair_count" VALUES(1,20703,30,49,2);
INSERT INTO "pair_count" VALUES(1,20703,30,51,4);
INSERT INTO "pair_count" VALUES(1,20703,30,54,1);
INSERT INTO "pair_count" VALUES(1,20703,30,56,1);
INSERT INTO "pair_count" VALUES(1,20703,30,57,1);
INSERT INTO "pair_count" VALUES(1,20703,30,61,2);
INSERT INTO "pair_count" VALUES(1,20703,30,63,1);
INSERT INTO "pair_count" VALUES(1,20703,33,28,1);
INSERT INTO "pair_count" VALUES(1,20703,33,30,1);
INSERT INTO "pair_count" VALUES(1,20703,33,38,1);
INSERT INTO "pair_count" VALUES(1,20703,33,42,1);
INSERT INTO "pair_count" VALUES(1,20703,33,44,1);
INSERT INTO "pair_count" VALUES(1,20703,33,46,1);
INSERT INTO "pair_count" VALUES(1,20703,33,63,1);
INSERT INTO "pair_count" VALUES(1,20703,36,25,1);
INSERT INTO "pair_count" VALUES(1,20703,36,27,1);
INSERT INTO "pair_count" VALUES(1,20703,36,28,2);
INSERT INTO "pair_count" VALUES(1,20703,36,30,4);
INSERT INTO "pair_count" VALUES(1,20703,36,37,1);
INSERT INTO "pair_count" VALUES(1,20703,36,39,1);
INSERT INTO "pair_count" VALUES(1,20703,36,41,1);
INSERT INTO "pair_count" VALUES(1,20703,36,42,1);
INSERT INTO "pair_count" VALUES(1,20703,36,43,1);
INSERT INTO "pair_count" VALUES(1,20703,36,46,4);
INSERT INTO "pair_count" VALUES(1,20703,36,49,2);
INSERT INTO "pair_count" VALUES(1,20703,36,51,4);
INSERT INTO "pair_count" VALUES(1,20703,36,54,1);
INSERT INTO "pair_count" VALUES(1,20703,36,56,1);
INSERT INTO "pair_count" VALUES(1,20703,36,57,1);
INSERT INTO "pair_count" VALUES(1,20703,36,61,2);
INSERT INTO "pair_count" VALUES(1,20703,37,28,1);
INSERT INTO "pair_count" VALUES(1,20703,37,30,1);
INSERT INTO "pair_count" VALUES(1,20703,37,36,1);
INSERT INTO "pair_count" VALUES(1,20703,37,46,1);
INSERT INTO "pair_count" VALUES(1,20703,37,49,1);
INSERT INTO "pair_count" VALUES(1,20703,37,51,1);
INSERT INTO "pair_count" VALUES(1,20703,37,57,1);
INSERT INTO "pair_count" VALUES(1,20703,38,28,1);
INSERT INTO "pair_count" VALUES(1,20703,38,30,1);
INSERT INTO "pair_count" VALUES(1,20703,38,33,1);
INSERT INTO "pair_count" VALUES(1,20703,38,42,1);
INSERT INTO "pair_count" VALUES(1,20703,38,44,1);
INSERT INTO "pair_count" VALUES(1,20703,38,46,1);
INSERT INTO "pair_count" VALUES(1,20703,38,63,1);
INSERT INTO "pair_count" VALUES(1,20703,39,25,1);
INSERT INTO "pair_count" VALUES(1,20703,39,30,1);
INSERT INTO "pair_count" VALUES(1,20703,39,36,1);
INSERT INTO "pair_count" VALUES(1,20703,39,43,1);
INSERT INTO "pair_count" VALUES(1,20703,39,46,1);
INSERT INTO "pair_count" VALUES(1,20703,39,49,1);
INSERT INTO "pair_count" VALUES(1,20703,39,51,1);
INSERT INTO "pair_count" VALUES(1,20703,41,27,1);
INSERT INTO "pair_count" VALUES(1,20703,41,30,1);
INSERT INTO "pair_count" VALUES(1,20703,41,36,1);
INSERT INTO "pair_count" VALUES(1,20703,41,46,1);
INSERT INTO "pair_count" VALUES(1,20703,41,51,1);
INSERT INTO "pair_count" VALUES(1,20703,41,56,1);
INSERT INTO "pair_count" VALUES(1,20703,41,61,1);
INSERT INTO "pair_count" VALUES(1,20703,42,28,2);
INSERT INTO "pair_count" VALUES(1,20703,42,30,2);
INSERT INTO "pair_count" VALUES(1,20703,42,33,1);
INSERT INTO "pair_count" VALUES(1,20703,42,36,1);
INSERT INTO "pair_count" VALUES(1,20703,42,38,1);
INSERT INTO "pair_count" VALUES(1,20703,42,44,1);
INSERT INTO "pair_count" VALUES(1,20703,42,46,2);
INSERT INTO "pair_count" VALUES(1,20703,42,51,1);
INSERT INTO "pair_count" VALUES(1,20703,42,54,1);
INSERT INTO "pair_count" VALUES(1,20703,42,61,1);
INSERT INTO "pair_count" VALUES(1,20703,42,63,1);
INSERT INTO "pair_count" VALUES(1,20703,43,25,1);
INSERT INTO "pair_count" VALUES(1,20703,43,30,1);
INSERT INTO "pair_count" VALUES(1,20703,43,36,1);
INSERT INTO "pair_count" VALUES(1,20703,43,39,1);
INSERT INTO "pair_count" VALUES(1,20703,43,46,1);
INSERT INTO "pair_count" VALUES(1,20703,43,49,1);
INSERT INTO "pair_count" VALUES(1,20703,43,51,1);
INSERT INTO "pair_count" VALUES(1,20703,44,28,1);
INSERT INTO "pair_count" VALUES(1,20703,44,30,1);
INSERT INTO "pair_count" VALUES(1,20703,44,33,1);
INSERT INTO "pair_count" VALUES(1,20703,44,38,1);
INSERT INTO "pair_count" VALUES(1,20703,44,42,1);
INSERT INTO "pair_count" VALUES(1,20703,44,46,1);
INSERT INTO "pair_count" VALUES(1,20703,44,63,1);
INSERT INTO "pair_count" VALUES(1,20703,49,25,1);
INSERT INTO "pair_count" VALUES(1,20703,49,28,1);
INSERT INTO "pair_count" VALUES(1,20703,49,30,2);
INSERT INTO "pair_count" VALUES(1,20703,49,36,2);
INSERT INTO "pair_count" VALUES(1,20703,49,37,1);
INSERT INTO "pair_count" VALUES(1,20703,49,39,1);
INSERT INTO "pair_count" VALUES(1,20703,49,43,1);
INSERT INTO "pair_count" VALUES(1,20703,49,46,2);
INSERT INTO "pair_count" VALUES(1,20703,49,51,2);
INSERT INTO "pair_count" VALUES(1,20703,49,57,1);
INSERT INTO "pair_count" VALUES(1,20703,51,25,1);
INSERT INTO "pair_count" VALUES(1,20703,51,27,1);
INSERT INTO "pair_count" VALUES(1,20703,51,28,2);
INSERT INTO "pair_count" VALUES(1,20703,51,30,4);
INSERT INTO "pair_count" VALUES(1,20703,51,36,4);
INSERT INTO "pair_count" VALUES(1,20703,51,37,1);
INSERT INTO "pair_count" VALUES(1,20703,51,39,1);
INSERT INTO "pair_count" VALUES(1,20703,51,41,1);
INSERT INTO "pair_count" VALUES(1,20703,51,42,1);
INSERT INTO "pair_count" VALUES(1,20703,51,43,1);
INSERT INTO "pair_count" VALUES(1,20703,51,46,4);
INSERT INTO "pair_count" VALUES(1,20703,51,49,2);
INSERT INTO "pair_count" VALUES(1,20703,51,54,1);
INSERT INTO "pair_count" VALUES(1,20703,51,56,1);
INSERT INTO "pair_count" VALUES(1,20703,51,57,1);
INSERT INTO "pair_count" VALUES(1,20703,51,61,2);
INSERT INTO "pair_count" VALUES(1,20703,54,28,1);
INSERT INTO "pair_count" VALUES(1,20703,54,30,1);
INSERT INTO "pair_count" VALUES(1,20703,54,36,1);
INSERT INTO "pair_count" VALUES(1,20703,54,42,1);
INSERT INTO "pair_count" VALUES(1,20703,54,46,1);
INSERT INTO "pair_count" VALUES(1,20703,54,51,1);
INSERT INTO "pair_count" VALUES(1,20703,54,61,1);
INSERT INTO "pair_count" VALUES(1,20703,56,27,1);
INSERT INTO "pair_count" VALUES(1,20703,56,30,1);
INSERT INTO "pair_count" VALUES(1,20703,56,36,1);
INSERT INTO "pair_count" VALUES(1,20703,56,41,1);
INSERT INTO "pair_count" VALUES(1,20703,56,46,1);
INSERT INTO "pair_count" VALUES(1,20703,56,51,1);
INSERT INTO "pair_count" VALUES(1,20703,56,61,1);
INSERT INTO "pair_count" VALUES(1,20703,57,28,1);
INSERT INTO "pair_count" VALUES(1,20703,57,30,1);
INSERT INTO "pair_count" VALUES(1,20703,57,36,1);
INSERT INTO "pair_count" VALUES(1,20703,57,37,1);
INSERT INTO "pair_count" VALUES(1,20703,57,46,1);
INSERT INTO "pair_count" VALUES(1,20703,57,49,1);
INSERT INTO "pair_count" VALUES(1,20703,57,51,1);
INSERT INTO "pair_count" VALUES(1,20703,61,27,1);
INSERT INTO "pair_count" VALUES(1,20703,61,28,1);
INSERT INTO "pair_count" VALUES(1,20703,61,30,2);
INSERT INTO "pair_count" VALUES(1,20703,61,36,2);
INSERT INTO "pair_count" VALUES(1,20703,61,41,1);
INSERT INTO "pair_count" VALUES(1,20703,61,42,1);
INSERT INTO "pair_count" VALUES(1,20703,61,46,2);
INSERT INTO "pair_count" VALUES(1,20703,61,51,2);
INSERT INTO "pair_count" VALUES(1,20703,61,54,1);
INSERT INTO "pair_count" VALUES(1,20703,61,56,1);
INSERT INTO "pair_count" VALUES(1,20703,63,28,1);
INSERT INTO "pair_count" VALUES(1,20703,63,30,1);
INSERT INTO "pair_count" VALUES(1,20703,63,33,1);
INSERT INTO "pair_count" VALUES(1,20703,63,38,1);
INSERT INTO "pair_count" VALUES(1,20703,63,42,1);
INSERT INTO "pair_count" VALUES(1,20703,63,44,1);
INSERT INTO "pair_count" VALUES(1,20703,63,46,1);
INSERT INTO "pair_count" VALUES(2,20258,1,5,1);
INSERT INTO "pair_count" VALUES(2,20258,1,6,1);
INSERT INTO "pair_count" VALUES(2,20258,1,7,1);
INSERT INTO "pair_count" VALUES(2,20258,1,10,2);
INSERT INTO "pair_count" VALUES(2,20258,1,11,2);
INSERT INTO "pair_count" VALUES(2,20258,1,12,2);
INSERT INTO "pair_count" VALUES(2,20258,1,13,2);
INSERT INTO "pair_count" VALUES(2,20258,1,14,2);
INSERT INTO "pair_count" VALUES(2,20258,1,22,1);
INSERT INTO "pair_count" VALUES(2,20258,2,4,1);
INSERT INTO "pair_count" VALUES(2,20258,2,10,1);
INSERT INTO "pair_count" VALUES(2,20258,2,11,1);
INSERT INTO "pair_count" VALUES(2,20258,2,13,1);
INSERT INTO "pair_count" VALUES(2,20258,2,14,1);
INSERT INTO "pair_count" VALUES(2,20258,2,15,1);
INSERT INTO "pair_count" VALUES(2,20258,2,22,1);
INSERT INTO "pair_count" VALUES(2,20258,3,6,2);
INSERT INTO "pair_count" VALUES(2,20258,3,9,1);
INSERT INTO "pair_count" VALUES(2,20258,3,10,2);
INSERT INTO "pair_count" VALUES(2,20258,3,11,1);
INSERT INTO "pair_count" VALUES(2,20258,3,13,2);
INSERT INTO "pair_count" VALUES(2,20258,3,15,2);
INSERT INTO "pair_count" VALUES(2,20258,3,18,1);
INSERT INTO "pair_count" VALUES(2,20258,3,21,1);
INSERT INTO "pair_count" VALUES(2,20258,3,22,1);
INSERT INTO "pair_count" VALUES(2,20258,3,23,1);
INSERT INTO "pair_count" VALUES(2,20258,4,2,1);
INSERT INTO "pair_count" VALUES(2,20258,4,10,1);
INSERT INTO "pair_count" VALUES(2,20258,4,11,1);
INSERT INTO "pair_count" VALUES(2,20258,4,13,1);
INSERT INTO "pair_count" VALUES(2,20258,4,14,1);
INSERT INTO "pair_count" VALUES(2,20258,4,15,1);
INSERT INTO "pair_count" VALUES(2,20258,4,22,1);
INSERT INTO "pair_count" VALUES(2,20258,5,1,1);
INSERT INTO "pair_count" VALUES(2,20258,5,6,1);
INSERT INTO "pair_count" VALUES(2,20258,5,10,1);
INSERT INTO "pair_count" VALUES(2,20258,5,11,1);
INSERT INTO "pair_count" VALUES(2,20258,5,12,1);
INSERT INTO "pair_count" VALUES(2,20258,5,13,1);
INSERT INTO "pair_count" VALUES(2,20258,5,14,1);
INSERT INTO "pair_count" VALUES(2,20258,6,1,1);
INSERT INTO "pair_count" VALUES(2,20258,6,3,2);
INSERT INTO "pair_count" VALUES(2,20258,6,5,1);
INSERT INTO "pair_count" VALUES(2,20258,6,9,1);
INSERT INTO "pair_count" VALUES(2,20258,6,10,3);
INSERT INTO "pair_count" VALUES(2,20258,6,11,2);
INSERT INTO "pair_count" VALUES(2,20258,6,12,1);
INSERT INTO "pair_count" VALUES(2,20258,6,13,3);
INSERT INTO "pair_count" VALUES(2,20258,6,14,1);
INSERT INTO "pair_count" VALUES(2,20258,6,15,2);
INSERT INTO "pair_count" VALUES(2,20258,6,18,1);
INSERT INTO "pair_count" VALUES(2,20258,6,21,1);
INSERT INTO "pair_count" VALUES(2,20258,6,22,1);
INSERT INTO "pair_count" VALUES(2,20258,6,23,1);
INSERT INTO "pair_count" VALUES(2,20258,7,1,1);
INSERT INTO "pair_count" VALUES(2,20258,7,10,1);
INSERT INTO "pair_count" VALUES(2,20258,7,11,1);
INSERT INTO "pair_count" VALUES(2,20258,7,12,1);
INSERT INTO "pair_count" VALUES(2,20258,7,13,1);
INSERT INTO "pair_count" VALUES(2,20258,7,14,1);
INSERT INTO "pair_count" VALUES(2,20258,7,22,1);
INSERT INTO "pair_count" VALUES(2,20258,9,3,1);
INSERT INTO "pair_count" VALUES(2,20258,9,6,1);
INSERT INTO "pair_count" VALUES(2,20258,9,10,1);
INSERT INTO "pair_count" VALUES(2,20258,9,13,1);
INSERT INTO "pair_count" VALUES(2,20258,9,15,1);
INSERT INTO "pair_count" VALUES(2,20258,9,22,1);
INSERT INTO "pair_count" VALUES(2,20258,9,23,1);
INSERT INTO "pair_count" VALUES(2,20258,11,1,2);
INSERT INTO "pair_count" VALUES(2,20258,11,2,1);
INSERT INTO "pair_count" VALUES(2,20258,11,3,1);
INSERT INTO "pair_count" VALUES(2,20258,11,4,1);
INSERT INTO "pair_count" VALUES(2,20258,11,5,1);
INSERT INTO "pair_count" VALUES(2,20258,11,6,2);
INSERT INTO "pair_count" VALUES(2,20258,11,7,1);
INSERT INTO "pair_count" VALUES(2,20258,11,10,4);
INSERT INTO "pair_count" VALUES(2,20258,11,12,2);
INSERT INTO "pair_count" VALUES(2,20258,11,13,4);
INSERT INTO "pair_count" VALUES(2,20258,11,14,3);
INSERT INTO "pair_count" VALUES(2,20258,11,15,2);
INSERT INTO "pair_count" VALUES(2,20258,11,18,1);
INSERT INTO "pair_count" VALUES(2,20258,11,21,1);
INSERT INTO "pair_count" VALUES(2,20258,11,22,2);
INSERT INTO "pair_count" VALUES(2,20258,12,1,2);
INSERT INTO "pair_count" VALUES(2,20258,12,5,1);
INSERT INTO "pair_count" VALUES(2,20258,12,6,1);
INSERT INTO "pair_count" VALUES(2,20258,12,7,1);
INSERT INTO "pair_count" VALUES(2,20258,12,10,2);
INSERT INTO "pair_count" VALUES(2,20258,12,11,2);
INSERT INTO "pair_count" VALUES(2,20258,12,13,2);
INSERT INTO "pair_count" VALUES(2,20258,12,14,2);
INSERT INTO "pair_count" VALUES(2,20258,12,22,1);
INSERT INTO "pair_count" VALUES(2,20258,13,1,2);
INSERT INTO "pair_count" VALUES(2,20258,13,2,1);
INSERT INTO "pair_count" VALUES(2,20258,13,3,2);
INSERT INTO "pair_count" VALUES(2,20258,13,4,1);
INSERT INTO "pair_count" VALUES(2,20258,13,5,1);
INSERT INTO "pair_count" VALUES(2,20258,13,6,3);
INSERT INTO "pair_count" VALUES(2,20258,13,7,1);
INSERT INTO "pair_count" VALUES(2,20258,13,9,1);
INSERT INTO "pair_count" VALUES(2,20258,13,10,5);
INSERT INTO "pair_count" VALUES(2,20258,13,11,4);
INSERT INTO "pair_count" VALUES(2,20258,13,12,2);
INSERT INTO "pair_count" VALUES(2,20258,13,14,3);
INSERT INTO "pair_count" VALUES(2,20258,13,15,3);
INSERT INTO "pair_count" VALUES(2,20258,13,18,1);
INSERT INTO "pair_count" VALUES(2,20258,13,21,1);
INSERT INTO "pair_count" VALUES(2,20258,13,22,3);
INSERT INTO "pair_count" VALUES(2,20258,13,23,1);
INSERT INTO "pair_count" VALUES(2,20258,14,1,2);
INSERT INTO "pair_count" VALUES(2,20258,14,2,1);
INSERT INTO "pair_count" VALUES(2,20258,14,4,1);
INSERT INTO "pair_count" VALUES(2,20258,14,5,1);
INSERT INTO "pair_count" VALUES(2,20258,14,6,1);
INSERT INTO "pair_count" VALUES(2,20258,14,7,1);
INSERT INTO "pair_count" VALUES(2,20258,14,10,3);
INSERT INTO "pair_count" VALUES(2,20258,14,11,3);
INSERT INTO "pair_count" VALUES(2,20258,14,12,2);
INSERT INTO "pair_count" VALUES(2,20258,14,13,3);
INSERT INTO "pair_count" VALUES(2,20258,14,15,1);
INSERT INTO "pair_count" VALUES(2,20258,14,22,2);
INSERT INTO "pair_count" VALUES(2,20258,15,2,1);
INSERT INTO "pair_count" VALUES(2,20258,15,3,2);
INSERT INTO "pair_count" VALUES(2,20258,15,4,1);
INSERT INTO "pair_count" VALUES(2,20258,15,6,2);
INSERT INTO "pair_count" VALUES(2,20258,15,9,1);
INSERT INTO "pair_count" VALUES(2,20258,15,10,3);
INSERT INTO "pair_count" VALUES(2,20258,15,11,2);
INSERT INTO "pair_count" VALUES(2,20258,15,13,3);
INSERT INTO "pair_count" VALUES(2,20258,15,14,1);
INSERT INTO "pair_count" VALUES(2,20258,15,18,1);
INSERT INTO "pair_count" VALUES(2,20258,15,21,1);
INSERT INTO "pair_count" VALUES(2,20258,15,22,2);
INSERT INTO "pair_count" VALUES(2,20258,15,23,1);
INSERT INTO "pair_count" VALUES(2,20258,18,3,1);
INSERT INTO "pair_count" VALUES(2,20258,18,6,1);
INSERT INTO "pair_count" VALUES(2,20258,18,10,1);
INSERT INTO "pair_count" VALUES(2,20258,18,11,1);
INSERT INTO "pair_count" VALUES(2,20258,18,13,1);
INSERT INTO "pair_count" VALUES(2,20258,18,15,1);
INSERT INTO "pair_count" VALUES(2,20258,18,21,1);
INSERT INTO "pair_count" VALUES(2,20258,21,3,1);
INSERT INTO "pair_count" VALUES(2,20258,21,6,1);
INSERT INTO "pair_count" VALUES(2,20258,21,10,1);
INSERT INTO "pair_count" VALUES(2,20258,21,11,1);
INSERT INTO "pair_count" VALUES(2,20258,21,13,1);
INSERT INTO "pair_count" VALUES(2,20258,21,15,1);
INSERT INTO "pair_count" VALUES(2,20258,21,18,1);
INSERT INTO "pair_count" VALUES(2,20258,22,1,1);
INSERT INTO "pair_count" VALUES(2,20258,22,2,1);
INSERT INTO "pair_count" VALUES(2,20258,22,3,1);
INSERT INTO "pair_count" VALUES(2,20258,22,4,1);
INSERT INTO "pair_count" VALUES(2,20258,22,6,1);
INSERT INTO "pair_count" VALUES(2,20258,22,7,1);
INSERT INTO "pair_count" VALUES(2,20258,22,9,1);
INSERT INTO "pair_count" VALUES(2,20258,22,10,3);
INSERT INTO "pair_count" VALUES(2,20258,22,11,2);
INSERT INTO "pair_count" VALUES(2,20258,22,12,1);
INSERT INTO "pair_count" VALUES(2,20258,22,13,3);
INSERT INTO "pair_count" VALUES(2,20258,22,14,2);
INSERT INTO "pair_count" VALUES(2,20258,22,15,2);
INSERT INTO "pair_count" VALUES(2,20258,22,23,1);
INSERT INTO "pair_count" VALUES(2,20258,23,3,1);
INSERT INTO "pair_count" VALUES(2,20258,23,6,1);
INSERT INTO "pair_count" VALUES(2,20258,23,9,1);
INSERT INTO "pair_count" VALUES(2,20258,23,10,1);
INSERT INTO "pair_count" VALUES(2,20258,23,13,1);
INSERT INTO "pair_count" VALUES(2,20258,23,15,1);
INSERT INTO "pair_count" VALUES(2,20258,23,22,1);
INSERT INTO "pair_count" VALUES(2,20613,1,3,1);
INSERT INTO "pair_count" VALUES(2,20613,1,6,2);
INSERT INTO "pair_count" VALUES(2,20613,1,8,1);
INSERT INTO "pair_count" VALUES(2,20613,1,10,3);
INSERT INTO "pair_count" VALUES(2,20613,1,12,2);
INSERT INTO "pair_count" VALUES(2,20613,1,13,3);
INSERT INTO "pair_count" VALUES(2,20613,1,14,2);
INSERT INTO "pair_count" VALUES(2,20613,1,16,2);
INSERT INTO "pair_count" VALUES(2,20613,1,17,2);
INSERT INTO "pair_count" VALUES(2,20613,1,18,1);
INSERT INTO "pair_count" VALUES(2,20613,1,19,1);
INSERT INTO "pair_count" VALUES(2,20613,1,20,1);
INSERT INTO "pair_count" VALUES(2,20613,3,1,1);
INSERT INTO "pair_count" VALUES(2,20613,3,6,1);
INSERT INTO "pair_count" VALUES(2,20613,3,10,1);
INSERT INTO "pair_count" VALUES(2,20613,3,12,1);
INSERT INTO "pair_count" VALUES(2,20613,3,13,1);
INSERT INTO "pair_count" VALUES(2,20613,3,16,1);
INSERT INTO "pair_count" VALUES(2,20613,3,17,1);
INSERT INTO "pair_count" VALUES(2,20613,5,6,1);
INSERT INTO "pair_count" VALUES(2,20613,5,9,1);
INSERT INTO "pair_count" VALUES(2,20613,5,10,1);
INSERT INTO "pair_count" VALUES(2,20613,5,13,1);
INSERT INTO "pair_count" VALUES(2,20613,5,14,1);
INSERT INTO "pair_count" VALUES(2,20613,5,15,1);
INSERT INTO "pair_count" VALUES(2,20613,5,23,1);
INSERT INTO "pair_count" VALUES(2,20613,6,1,2);
INSERT INTO "pair_count" VALUES(2,20613,6,3,1);
INSERT INTO "pair_count" VALUES(2,20613,6,5,1);
INSERT INTO "pair_count" VALUES(2,20613,6,9,1);
INSERT INTO "pair_count" VALUES(2,20613,6,10,4);
INSERT INTO "pair_count" VALUES(2,20613,6,11,1);
INSERT INTO "pair_count" VALUES(2,20613,6,12,2);
INSERT INTO "pair_count" VALUES(2,20613,6,13,4);
INSERT INTO "pair_count" VALUES(2,20613,6,14,3);
INSERT INTO "pair_count" VALUES(2,20613,6,15,2);
INSERT INTO "pair_count" VALUES(2,20613,6,16,2);
INSERT INTO "pair_count" VALUES(2,20613,6,17,2);
INSERT INTO "pair_count" VALUES(2,20613,6,21,1);
INSERT INTO "pair_count" VALUES(2,20613,6,22,1);
INSERT INTO "pair_count" VALUES(2,20613,6,23,1);
INSERT INTO "pair_count" VALUES(2,20613,8,1,1);
INSERT INTO "pair_count" VALUES(2,20613,8,10,1);
INSERT INTO "pair_count" VALUES(2,20613,8,13,1);
INSERT INTO "pair_count" VALUES(2,20613,8,14,1);
INSERT INTO "pair_count" VALUES(2,20613,8,18,1);
INSERT INTO "pair_count" VALUES(2,20613,8,19,1);
INSERT INTO "pair_count" VALUES(2,20613,8,20,1);
INSERT INTO "pair_count" VALUES(2,20613,9,5,1);
INSERT INTO "pair_count" VALUES(2,20613,9,6,1);
INSERT INTO "pair_count" VALUES(2,20613,9,10,1);
INSERT INTO "pair_count" VALUES(2,20613,9,13,1);
INSERT INTO "pair_count" VALUES(2,20613,9,14,1);
INSERT INTO "pair_count" VALUES(2,20613,9,15,1);
INSERT INTO "pair_count" VALUES(2,20613,9,23,1);
INSERT INTO "pair_count" VALUES(2,20613,11,6,1);
INSERT INTO "pair_count" VALUES(2,20613,11,10,1);
INSERT INTO "pair_count" VALUES(2,20613,11,13,1);
INSERT INTO "pair_count" VALUES(2,20613,11,14,1);
INSERT INTO "pair_count" VALUES(2,20613,11,15,1);
INSERT INTO "pair_count" VALUES(2,20613,11,21,1);
INSERT INTO "pair_count" VALUES(2,20613,11,22,1);
INSERT INTO "pair_count" VALUES(2,20613,12,1,2);
INSERT INTO "pair_count" VALUES(2,20613,12,3,1);
INSERT INTO "pair_count" VALUES(2,20613,12,6,2);
INSERT INTO "pair_count" VALUES(2,20613,12,10,2);
INSERT INTO "pair_count" VALUES(2,20613,12,13,2);
INSERT INTO "pair_count" VALUES(2,20613,12,14,1);
INSERT INTO "pair_count" VALUES(2,20613,12,16,2);
INSERT INTO "pair_count" VALUES(2,20613,12,17,2);
INSERT INTO "pair_count" VALUES(2,20613,13,1,3);
INSERT INTO "pair_count" VALUES(2,20613,13,3,1);
INSERT INTO "pair_count" VALUES(2,20613,13,5,1);
INSERT INTO "pair_count" VALUES(2,20613,13,6,4);
INSERT INTO "pair_count" VALUES(2,20613,13,8,1);
INSERT INTO "pair_count" VALUES(2,20613,13,9,1);
INSERT INTO "pair_count" VALUES(2,20613,13,10,5);
INSERT INTO "pair_count" VALUES(2,20613,13,11,1);
INSERT INTO "pair_count" VALUES(2,20613,13,12,2);
INSERT INTO "pair_count" VALUES(2,20613,13,14,4);
INSERT INTO "pair_count" VALUES(2,20613,13,15,2);
INSERT INTO "pair_count" VALUES(2,20613,13,16,2);
INSERT INTO "pair_count" VALUES(2,20613,13,17,2);
INSERT INTO "pair_count" VALUES(2,20613,13,18,1);
INSERT INTO "pair_count" VALUES(2,20613,13,19,1);
INSERT INTO "pair_count" VALUES(2,20613,13,20,1);
INSERT INTO "pair_count" VALUES(2,20613,13,21,1);
INSERT INTO "pair_count" VALUES(2,20613,13,22,1);
INSERT INTO "pair_count" VALUES(2,20613,13,23,1);
INSERT INTO "pair_count" VALUES(2,20613,14,1,2);
INSERT INTO "pair_count" VALUES(2,20613,14,5,1);
INSERT INTO "pair_count" VALUES(2,20613,14,6,3);
INSERT INTO "pair_count" VALUES(2,20613,14,8,1);
INSERT INTO "pair_count" VALUES(2,20613,14,9,1);
INSERT INTO "pair_count" VALUES(2,20613,14,10,4);
INSERT INTO "pair_count" VALUES(2,20613,14,11,1);
INSERT INTO "pair_count" VALUES(2,20613,14,12,1);
INSERT INTO "pair_count" VALUES(2,20613,14,13,4);
INSERT INTO "pair_count" VALUES(2,20613,14,15,2);
INSERT INTO "pair_count" VALUES(2,20613,14,16,1);
INSERT INTO "pair_count" VALUES(2,20613,14,17,1);
INSERT INTO "pair_count" VALUES(2,20613,14,18,1);
INSERT INTO "pair_count" VALUES(2,20613,14,19,1);
INSERT INTO "pair_count" VALUES(2,20613,14,20,1);
INSERT INTO "pair_count" VALUES(2,20613,14,21,1);
INSERT INTO "pair_count" VALUES(2,20613,14,22,1);
INSERT INTO "pair_count" VALUES(2,20613,14,23,1);
INSERT INTO "pair_count" VALUES(2,20613,15,5,1);
INSERT INTO "pair_count" VALUES(2,20613,15,6,2);
INSERT INTO "pair_count" VALUES(2,20613,15,9,1);
INSERT INTO "pair_count" VALUES(2,20613,15,10,2);
INSERT INTO "pair_count" VALUES(2,20613,15,11,1);
INSERT INTO "pair_count" VALUES(2,20613,15,13,2);
INSERT INTO "pair_count" VALUES(2,20613,15,14,2);
INSERT INTO "pair_count" VALUES(2,20613,15,21,1);
INSERT INTO "pair_count" VALUES(2,20613,15,22,1);
INSERT INTO "pair_count" VALUES(2,20613,15,23,1);
INSERT INTO "pair_count" VALUES(2,20613,16,1,2);
INSERT INTO "pair_count" VALUES(2,20613,16,3,1);
INSERT INTO "pair_count" VALUES(2,20613,16,6,2);
INSERT INTO "pair_count" VALUES(2,20613,16,10,2);
INSERT INTO "pair_count" VALUES(2,20613,16,12,2);
INSERT INTO "pair_count" VALUES(2,20613,16,13,2);
INSERT INTO "pair_count" VALUES(2,20613,16,14,1);
INSERT INTO "pair_count" VALUES(2,20613,16,17,2);
INSERT INTO "pair_count" VALUES(2,20613,17,1,2);
INSERT INTO "pair_count" VALUES(2,20613,17,3,1);
INSERT INTO "pair_count" VALUES(2,20613,17,6,2);
INSERT INTO "pair_count" VALUES(2,20613,17,10,2);
INSERT INTO "pair_count" VALUES(2,20613,17,12,2);
INSERT INTO "pair_count" VALUES(2,20613,17,13,2);
INSERT INTO "pair_count" VALUES(2,20613,17,14,1);
INSERT INTO "pair_count" VALUES(2,20613,17,16,2);
INSERT INTO "pair_count" VALUES(2,20613,18,1,1);
INSERT INTO "pair_count" VALUES(2,20613,18,8,1);
INSERT INTO "pair_count" VALUES(2,20613,18,10,1);
INSERT INTO "pair_count" VALUES(2,20613,18,13,1);
INSERT INTO "pair_count" VALUES(2,20613,18,14,1);
INSERT INTO "pair_count" VALUES(2,20613,18,19,1);
INSERT INTO "pair_count" VALUES(2,20613,18,20,1);
INSERT INTO "pair_count" VALUES(2,20613,19,1,1);
INSERT INTO "pair_count" VALUES(2,20613,19,8,1);
INSERT INTO "pair_count" VALUES(2,20613,19,10,1);
INSERT INTO "pair_count" VALUES(2,20613,19,13,1);
INSERT INTO "pair_count" VALUES(2,20613,19,14,1);
INSERT INTO "pair_count" VALUES(2,20613,19,18,1);
INSERT INTO "pair_count" VALUES(2,20613,19,20,1);
INSERT INTO "pair_count" VALUES(2,20613,20,1,1);
INSERT INTO "pair_count" VALUES(2,20613,20,8,1);
INSERT INTO "pair_count" VALUES(2,20613,20,10,1);
INSERT INTO "pair_count" VALUES(2,20613,20,13,1);
INSERT INTO "pair_count" VALUES(2,20613,20,14,1);
INSERT INTO "pair_count" VALUES(2,20613,20,18,1);
INSERT INTO "pair_count" VALUES(2,20613,20,19,1);
INSERT INTO "pair_count" VALUES(2,20613,21,6,1);
INSERT INTO "pair_count" VALUES(2,20613,21,10,1);
INSERT INTO "pair_count" VALUES(2,20613,21,11,1);
INSERT INTO "pair_count" VALUES(2,20613,21,13,1);
INSERT INTO "pair_count" VALUES(2,20613,21,14,1);
INSERT INTO "pair_count" VALUES(2,20613,21,15,1);
INSERT INTO "pair_count" VALUES(2,20613,21,22,1);
INSERT INTO "pair_count" VALUES(2,20613,22,6,1);
INSERT INTO "pair_count" VALUES(2,20613,22,10,1);
INSERT INTO "pair_count" VALUES(2,20613,22,11,1);
INSERT INTO "pair_count" VALUES(2,20613,22,13,1);
INSERT INTO "pair_count" VALUES(2,20613,22,14,1);
INSERT INTO "pair_count" VALUES(2,20613,22,15,1);
INSERT INTO "pair_count" VALUES(2,20613,22,21,1);
INSERT INTO "pair_count" VALUES(2,20613,23,5,1);
INSERT INTO "pair_count" VALUES(2,20613,23,6,1);
INSERT INTO "pair_count" VALUES(2,20613,23,9,1);
INSERT INTO "pair_count" VALUES(2,20613,23,10,1);
INSERT INTO "pair_count" VALUES(2,20613,23,13,1);
INSERT INTO "pair_count" VALUES(2,20613,23,14,1);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,15,5);
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
INSERT INTO "sharing" VALUES(1,1,X'B5717711896B8C765373A0CCED7CE5AC0041F145AE59FAC4BD159E90DECD83D1','UvXuU_ECBepRrxiMJ74m6A',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'F4BE49007C3EE808A8ED9FBDAEF29AAA93E279E017DE20752173C5A31C2961DD');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'tiktok.com');
INSERT INTO "source" VALUES(2,2,'card');
INSERT INTO "source" VALUES(3,2,'instagram.com');
INSERT INTO "source" VALUES(4,1,'tiktok');
INSERT INTO "source" VALUES(5,1,'ig-story');
INSERT INTO "source" VALUES(6,1,'google.com');
INSERT INTO "source" VALUES(7,2,'window');
INSERT INTO "source" VALUES(8,1,'instagram.com');
INSERT INTO "source" VALUES(9,2,'ig');
INSERT INTO "source" VALUES(10,2,'facebook.com');
INSERT INTO "source" VALUES(11,1,'facebook.com');
INSERT INTO "source" VALUES(12,2,'google.com');
INSERT INTO "source" VALUES(13,1,'window');
INSERT INTO "source" VALUES(14,1,'ig');
INSERT INTO "source" VALUES(15,1,'android-app://com.instagram.android');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('37E24A5A6EEF',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',14,8,14,5861171888270823784,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',14,8,14,3843460624540891826,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',1,NULL,13,1473587714166851928,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',8,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',8,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',6,15,5,4326653704502583267,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',2,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',3,1,4,8138210099040280480,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',3,1,4,9134368268329406337,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',4,15,5,4397388264923469152,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',14,8,14,6212071866559670307,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',4,NULL,2,8891355758128129330,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',15,NULL,13,6063111424050294156,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',3,1,4,7249444593053361358,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',4,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',14,8,14,7806179412108496600,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',8,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',12,8,14,1362923928692310539,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',7,11,NULL,2298316501172608979,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',5,10,NULL,730841590525002355,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',2,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',9,15,5,8370751102278607730,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',12,8,14,1154805206687972086,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',11,NULL,7,2211841547007335690,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',14,8,14,204756708384291043,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',16,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',2,12,NULL,4940002570425557646,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',14,8,14,7485891644827843990,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',13,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',5,10,NULL,4446834045127918518,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',10,6,NULL,2861945616537217847,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',8,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',2,12,NULL,5776020910968830725,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',10,6,NULL,6072396433029223421,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',17,6,NULL,3228122976413122929,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',12,3,9,4931897409986070920,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',14,8,14,5805893688655883925,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',8,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',8,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',4,15,5,7905641832926506423,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',3,1,4,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995',0);
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,5587436809769281786,X'20010DB8749A9887FFD1DDC7BF06F2AD',0);
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,13,5752312574173977729,X'20010DB8A3AFCB0F2AAC933560A90FBF',0);
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
INSERT INTO "webhook" VALUES(1,'https://shop.invalid/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'CDF4F23E24904D045D21E9959C61615C33D28547249D677D067C24ABDAEADBE1',0,NULL,1795348800000000);
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
