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
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'C2A07B5D93B38D1DD5C1348971F29A853FF67947658F2448DB846531412EE7A8','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'4DF1AF12A4BF3E67E950D15B6BA821A87BF1E5B8AF840302ACB6AC599CA7FB4A','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,30,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,46,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,48,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,52,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,53,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,54,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,24,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,25,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,30,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,46,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,48,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,53,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,54,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,55,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,24,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,26,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,32,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,42,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,46,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,47,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,54,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,59,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,24,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,26,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,46,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,51,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,53,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,54,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,59,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,60,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,24,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,26,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,46,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,53,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,54,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,59,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,60,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,24,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,26,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,32,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,38,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,41,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,44,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,46,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,54,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,24,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,32,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,46,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,54,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,56,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,57,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,58,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,62,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,32,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,46,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,54,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,56,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,57,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,58,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,62,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,24,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,26,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,38,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,41,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,46,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,53,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,54,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,63,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,24,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,28,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,30,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,46,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,48,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,53,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,54,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,55,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,24,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,29,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,32,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,47,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,54,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,59,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,26,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,32,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,57,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,24,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,26,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,46,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,53,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,54,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,59,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,60,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,63,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,24,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,26,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,46,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,48,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,53,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,54,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,24,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,30,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,32,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,35,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,46,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,48,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,54,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,55,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,24,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,26,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,27,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,32,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,46,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,50,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,54,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,60,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,24,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,32,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,36,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,42,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,46,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,54,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,59,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,60,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,24,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,38,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,41,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,45,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,46,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,53,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,54,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,63,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,24,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,30,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,32,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,39,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,46,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,48,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,54,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,55,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,26,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,53,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,24,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,37,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,42,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,46,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,49,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,59,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,60,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,61,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,24,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,30,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,34,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,46,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,48,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,53,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,54,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,55,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,24,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,31,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,37,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,59,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,60,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,61,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,24,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,33,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,36,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,37,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,40,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,43,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,46,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,60,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,24,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,46,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,53,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,54,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,59,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,60,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,24,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,33,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,36,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,37,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,40,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,43,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,46,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,60,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,24,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,40,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,46,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,53,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,54,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,60,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,61,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,63,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,30,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,46,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,48,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,52,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,53,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,54,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,53,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,60,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,24,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,26,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,38,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,41,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,46,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,53,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,54,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,63,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,1,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,3,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,7,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,13,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,18,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,21,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,22,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,2,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,3,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,5,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,9,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,17,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,18,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,21,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,6,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,8,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,16,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,17,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,18,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,21,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,22,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,4,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,6,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,9,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,14,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,17,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,18,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,22,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,1,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,3,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,9,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,11,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,13,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,18,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,21,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,18,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,20,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,22,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,23,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,3,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,4,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,7,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,14,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,17,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,18,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,22,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,1,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,6,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,10,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,13,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,18,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,20,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,22,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,23,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,3,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,8,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,12,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,13,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,15,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,18,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,19,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,18,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,21,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,22,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(2,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(3,2,'number','2');
INSERT INTO "dimension_value" VALUES(4,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(5,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(6,2,'number','3');
INSERT INTO "dimension_value" VALUES(7,2,'country','SA');
INSERT INTO "dimension_value" VALUES(8,2,'country','ID');
INSERT INTO "dimension_value" VALUES(9,2,'country','BR');
INSERT INTO "dimension_value" VALUES(10,2,'','');
INSERT INTO "dimension_value" VALUES(11,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(12,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(13,2,'os','Android');
INSERT INTO "dimension_value" VALUES(14,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(15,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(16,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(17,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(18,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(19,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(20,2,'country','AR');
INSERT INTO "dimension_value" VALUES(21,2,'referrer','');
INSERT INTO "dimension_value" VALUES(22,2,'campaign','');
INSERT INTO "dimension_value" VALUES(23,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(24,1,'number','1');
INSERT INTO "dimension_value" VALUES(25,1,'country','PK');
INSERT INTO "dimension_value" VALUES(26,1,'country','EG');
INSERT INTO "dimension_value" VALUES(27,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(28,1,'country','FR');
INSERT INTO "dimension_value" VALUES(29,1,'country','ES');
INSERT INTO "dimension_value" VALUES(30,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(31,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(32,1,'os','Android');
INSERT INTO "dimension_value" VALUES(33,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(34,1,'country','SA');
INSERT INTO "dimension_value" VALUES(35,1,'country','ID');
INSERT INTO "dimension_value" VALUES(36,1,'country','BR');
INSERT INTO "dimension_value" VALUES(37,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(38,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(39,1,'country','CO');
INSERT INTO "dimension_value" VALUES(40,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(41,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(42,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(43,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(44,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(45,1,'country','NG');
INSERT INTO "dimension_value" VALUES(46,1,'','');
INSERT INTO "dimension_value" VALUES(47,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(48,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(49,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(50,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(51,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(52,1,'country','MA');
INSERT INTO "dimension_value" VALUES(53,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(54,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(55,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(56,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(57,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(58,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(59,1,'referrer','');
INSERT INTO "dimension_value" VALUES(60,1,'campaign','');
INSERT INTO "dimension_value" VALUES(61,1,'country','MX');
INSERT INTO "dimension_value" VALUES(62,1,'country','TR');
INSERT INTO "dimension_value" VALUES(63,1,'browser','Safari');
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$/PppveJ+1uy9lgYwCCeHcw$uT6GhFQ+alfSKLJl4HkIl0+EuBAVTsqGfpNLIioEmvc',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',1469943706,0,0,1795348800000000,'','','','anyway','','',1,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'F6F999BA329A5FB8781CB511A86CC98A6A5701DD40740A8E89C6706CAA329DFB','',NULL,1103354873,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$h6QV36sncQDOEak5EXCFFQ$UUVA2rjMCn9N/gxvIgvJY0l8kJHviJ6oH8adTjaf8Nc','',NULL,NULL,'',NULL,1201779756,0,0,1795348800000000,'','','','anyway','','',1,0);
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
INSERT INTO "management" VALUES(X'4604BC5FF80941F32BACC0F330EDF25574D944CF728359BAFBDFCEEE2345C931',1,NULL);
INSERT INTO "management" VALUES(X'451900CE57126135CE46BE6956F071901D9726B9EEF95C234E0A392027CC2B4F',2,NULL);
INSERT INTO "management" VALUES(X'6937501ED142060E27572B3B6338A19A1202D4AD51FB663DDF0901D39F6D5172',3,NULL);
INSERT INTO "management" VALUES(X'457E079589B377915F4B14504C45E447D9F4C08D68BEB12BAD51429C957AB7F1',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,30,1);
INSERT INTO "month_count" VALUES(1,24299,46,1);
INSERT INTO "month_count" VALUES(1,24299,48,1);
INSERT INTO "month_count" VALUES(1,24299,52,1);
INSERT INTO "month_count" VALUES(1,24299,53,1);
INSERT INTO "month_count" VALUES(1,24299,54,1);
INSERT INTO "month_count" VALUES(1,24299,55,1);
INSERT INTO "month_count" VALUES(1,24300,24,1);
INSERT INTO "month_count" VALUES(1,24300,25,1);
INSERT INTO "month_count" VALUES(1,24300,30,1);
INSERT INTO "month_count" VALUES(1,24300,46,1);
INSERT INTO "month_count" VALUES(1,24300,48,1);
INSERT INTO "month_count" VALUES(1,24300,53,1);
INSERT INTO "month_count" VALUES(1,24300,54,1);
INSERT INTO "month_count" VALUES(1,24300,55,1);
INSERT INTO "month_count" VALUES(1,24301,24,1);
INSERT INTO "month_count" VALUES(1,24301,26,1);
INSERT INTO "month_count" VALUES(1,24301,32,1);
INSERT INTO "month_count" VALUES(1,24301,42,1);
INSERT INTO "month_count" VALUES(1,24301,46,1);
INSERT INTO "month_count" VALUES(1,24301,47,1);
INSERT INTO "month_count" VALUES(1,24301,54,1);
INSERT INTO "month_count" VALUES(1,24301,59,1);
INSERT INTO "month_count" VALUES(1,24302,24,1);
INSERT INTO "month_count" VALUES(1,24302,26,1);
INSERT INTO "month_count" VALUES(1,24302,46,1);
INSERT INTO "month_count" VALUES(1,24302,51,1);
INSERT INTO "month_count" VALUES(1,24302,53,1);
INSERT INTO "month_count" VALUES(1,24302,54,1);
INSERT INTO "month_count" VALUES(1,24302,59,1);
INSERT INTO "month_count" VALUES(1,24302,60,1);
INSERT INTO "month_count" VALUES(1,24303,24,1);
INSERT INTO "month_count" VALUES(1,24303,26,1);
INSERT INTO "month_count" VALUES(1,24303,46,1);
INSERT INTO "month_count" VALUES(1,24303,51,1);
INSERT INTO "month_count" VALUES(1,24303,53,1);
INSERT INTO "month_count" VALUES(1,24303,54,1);
INSERT INTO "month_count" VALUES(1,24303,59,1);
INSERT INTO "month_count" VALUES(1,24303,60,1);
INSERT INTO "month_count" VALUES(1,24304,24,1);
INSERT INTO "month_count" VALUES(1,24304,26,1);
INSERT INTO "month_count" VALUES(1,24304,32,1);
INSERT INTO "month_count" VALUES(1,24304,38,1);
INSERT INTO "month_count" VALUES(1,24304,41,1);
INSERT INTO "month_count" VALUES(1,24304,44,1);
INSERT INTO "month_count" VALUES(1,24304,46,1);
INSERT INTO "month_count" VALUES(1,24304,54,1);
INSERT INTO "month_count" VALUES(1,24306,24,1);
INSERT INTO "month_count" VALUES(1,24306,32,1);
INSERT INTO "month_count" VALUES(1,24306,46,1);
INSERT INTO "month_count" VALUES(1,24306,54,1);
INSERT INTO "month_count" VALUES(1,24306,56,1);
INSERT INTO "month_count" VALUES(1,24306,57,1);
INSERT INTO "month_count" VALUES(1,24306,58,1);
INSERT INTO "month_count" VALUES(1,24306,62,1);
INSERT INTO "month_count" VALUES(1,24307,24,2);
INSERT INTO "month_count" VALUES(1,24307,26,1);
INSERT INTO "month_count" VALUES(1,24307,32,1);
INSERT INTO "month_count" VALUES(1,24307,38,1);
INSERT INTO "month_count" VALUES(1,24307,41,1);
INSERT INTO "month_count" VALUES(1,24307,46,2);
INSERT INTO "month_count" VALUES(1,24307,53,1);
INSERT INTO "month_count" VALUES(1,24307,54,2);
INSERT INTO "month_count" VALUES(1,24307,56,1);
INSERT INTO "month_count" VALUES(1,24307,57,1);
INSERT INTO "month_count" VALUES(1,24307,58,1);
INSERT INTO "month_count" VALUES(1,24307,62,1);
INSERT INTO "month_count" VALUES(1,24307,63,1);
INSERT INTO "month_count" VALUES(1,24308,24,1);
INSERT INTO "month_count" VALUES(1,24308,28,1);
INSERT INTO "month_count" VALUES(1,24308,30,1);
INSERT INTO "month_count" VALUES(1,24308,46,1);
INSERT INTO "month_count" VALUES(1,24308,48,1);
INSERT INTO "month_count" VALUES(1,24308,53,1);
INSERT INTO "month_count" VALUES(1,24308,54,1);
INSERT INTO "month_count" VALUES(1,24308,55,1);
INSERT INTO "month_count" VALUES(1,24309,24,1);
INSERT INTO "month_count" VALUES(1,24309,29,1);
INSERT INTO "month_count" VALUES(1,24309,32,1);
INSERT INTO "month_count" VALUES(1,24309,42,1);
INSERT INTO "month_count" VALUES(1,24309,46,1);
INSERT INTO "month_count" VALUES(1,24309,47,1);
INSERT INTO "month_count" VALUES(1,24309,54,1);
INSERT INTO "month_count" VALUES(1,24309,59,1);
INSERT INTO "month_count" VALUES(1,24310,24,1);
INSERT INTO "month_count" VALUES(1,24310,26,1);
INSERT INTO "month_count" VALUES(1,24310,32,1);
INSERT INTO "month_count" VALUES(1,24310,46,1);
INSERT INTO "month_count" VALUES(1,24310,54,1);
INSERT INTO "month_count" VALUES(1,24310,56,1);
INSERT INTO "month_count" VALUES(1,24310,57,1);
INSERT INTO "month_count" VALUES(1,24310,58,1);
INSERT INTO "month_count" VALUES(1,24311,24,2);
INSERT INTO "month_count" VALUES(1,24311,26,2);
INSERT INTO "month_count" VALUES(1,24311,30,1);
INSERT INTO "month_count" VALUES(1,24311,46,2);
INSERT INTO "month_count" VALUES(1,24311,48,1);
INSERT INTO "month_count" VALUES(1,24311,53,2);
INSERT INTO "month_count" VALUES(1,24311,54,2);
INSERT INTO "month_count" VALUES(1,24311,55,1);
INSERT INTO "month_count" VALUES(1,24311,59,1);
INSERT INTO "month_count" VALUES(1,24311,60,1);
INSERT INTO "month_count" VALUES(1,24311,63,1);
INSERT INTO "month_count" VALUES(1,24312,24,1);
INSERT INTO "month_count" VALUES(1,24312,30,1);
INSERT INTO "month_count" VALUES(1,24312,32,1);
INSERT INTO "month_count" VALUES(1,24312,35,1);
INSERT INTO "month_count" VALUES(1,24312,46,1);
INSERT INTO "month_count" VALUES(1,24312,48,1);
INSERT INTO "month_count" VALUES(1,24312,54,1);
INSERT INTO "month_count" VALUES(1,24312,55,1);
INSERT INTO "month_count" VALUES(1,24313,24,1);
INSERT INTO "month_count" VALUES(1,24313,26,1);
INSERT INTO "month_count" VALUES(1,24313,27,1);
INSERT INTO "month_count" VALUES(1,24313,32,1);
INSERT INTO "month_count" VALUES(1,24313,46,1);
INSERT INTO "month_count" VALUES(1,24313,50,1);
INSERT INTO "month_count" VALUES(1,24313,54,1);
INSERT INTO "month_count" VALUES(1,24313,60,1);
INSERT INTO "month_count" VALUES(1,24314,24,1);
INSERT INTO "month_count" VALUES(1,24314,32,1);
INSERT INTO "month_count" VALUES(1,24314,36,1);
INSERT INTO "month_count" VALUES(1,24314,42,1);
INSERT INTO "month_count" VALUES(1,24314,46,1);
INSERT INTO "month_count" VALUES(1,24314,54,1);
INSERT INTO "month_count" VALUES(1,24314,59,1);
INSERT INTO "month_count" VALUES(1,24314,60,1);
INSERT INTO "month_count" VALUES(1,24315,24,2);
INSERT INTO "month_count" VALUES(1,24315,30,1);
INSERT INTO "month_count" VALUES(1,24315,32,1);
INSERT INTO "month_count" VALUES(1,24315,38,1);
INSERT INTO "month_count" VALUES(1,24315,39,1);
INSERT INTO "month_count" VALUES(1,24315,41,1);
INSERT INTO "month_count" VALUES(1,24315,45,1);
INSERT INTO "month_count" VALUES(1,24315,46,2);
INSERT INTO "month_count" VALUES(1,24315,48,1);
INSERT INTO "month_count" VALUES(1,24315,53,1);
INSERT INTO "month_count" VALUES(1,24315,54,2);
INSERT INTO "month_count" VALUES(1,24315,55,1);
INSERT INTO "month_count" VALUES(1,24315,63,1);
INSERT INTO "month_count" VALUES(1,24316,24,2);
INSERT INTO "month_count" VALUES(1,24316,26,1);
INSERT INTO "month_count" VALUES(1,24316,30,1);
INSERT INTO "month_count" VALUES(1,24316,37,1);
INSERT INTO "month_count" VALUES(1,24316,42,1);
INSERT INTO "month_count" VALUES(1,24316,46,2);
INSERT INTO "month_count" VALUES(1,24316,48,1);
INSERT INTO "month_count" VALUES(1,24316,49,1);
INSERT INTO "month_count" VALUES(1,24316,53,1);
INSERT INTO "month_count" VALUES(1,24316,54,1);
INSERT INTO "month_count" VALUES(1,24316,55,1);
INSERT INTO "month_count" VALUES(1,24316,59,1);
INSERT INTO "month_count" VALUES(1,24316,60,1);
INSERT INTO "month_count" VALUES(1,24316,61,1);
INSERT INTO "month_count" VALUES(1,24317,24,1);
INSERT INTO "month_count" VALUES(1,24317,30,1);
INSERT INTO "month_count" VALUES(1,24317,34,1);
INSERT INTO "month_count" VALUES(1,24317,46,1);
INSERT INTO "month_count" VALUES(1,24317,48,1);
INSERT INTO "month_count" VALUES(1,24317,53,1);
INSERT INTO "month_count" VALUES(1,24317,54,1);
INSERT INTO "month_count" VALUES(1,24317,55,1);
INSERT INTO "month_count" VALUES(1,24318,24,1);
INSERT INTO "month_count" VALUES(1,24318,31,1);
INSERT INTO "month_count" VALUES(1,24318,37,1);
INSERT INTO "month_count" VALUES(1,24318,42,1);
INSERT INTO "month_count" VALUES(1,24318,46,1);
INSERT INTO "month_count" VALUES(1,24318,59,1);
INSERT INTO "month_count" VALUES(1,24318,60,1);
INSERT INTO "month_count" VALUES(1,24318,61,1);
INSERT INTO "month_count" VALUES(1,24319,24,2);
INSERT INTO "month_count" VALUES(1,24319,33,1);
INSERT INTO "month_count" VALUES(1,24319,35,1);
INSERT INTO "month_count" VALUES(1,24319,36,1);
INSERT INTO "month_count" VALUES(1,24319,37,1);
INSERT INTO "month_count" VALUES(1,24319,40,1);
INSERT INTO "month_count" VALUES(1,24319,43,1);
INSERT INTO "month_count" VALUES(1,24319,46,2);
INSERT INTO "month_count" VALUES(1,24319,51,1);
INSERT INTO "month_count" VALUES(1,24319,53,1);
INSERT INTO "month_count" VALUES(1,24319,54,1);
INSERT INTO "month_count" VALUES(1,24319,59,1);
INSERT INTO "month_count" VALUES(1,24319,60,2);
INSERT INTO "month_count" VALUES(1,24320,24,2);
INSERT INTO "month_count" VALUES(1,24320,33,1);
INSERT INTO "month_count" VALUES(1,24320,36,1);
INSERT INTO "month_count" VALUES(1,24320,37,1);
INSERT INTO "month_count" VALUES(1,24320,40,2);
INSERT INTO "month_count" VALUES(1,24320,43,1);
INSERT INTO "month_count" VALUES(1,24320,46,2);
INSERT INTO "month_count" VALUES(1,24320,53,1);
INSERT INTO "month_count" VALUES(1,24320,54,1);
INSERT INTO "month_count" VALUES(1,24320,60,2);
INSERT INTO "month_count" VALUES(1,24320,61,1);
INSERT INTO "month_count" VALUES(1,24320,63,1);
INSERT INTO "month_count" VALUES(1,24321,24,2);
INSERT INTO "month_count" VALUES(1,24321,30,1);
INSERT INTO "month_count" VALUES(1,24321,46,2);
INSERT INTO "month_count" VALUES(1,24321,48,1);
INSERT INTO "month_count" VALUES(1,24321,51,1);
INSERT INTO "month_count" VALUES(1,24321,52,2);
INSERT INTO "month_count" VALUES(1,24321,53,2);
INSERT INTO "month_count" VALUES(1,24321,54,2);
INSERT INTO "month_count" VALUES(1,24321,55,1);
INSERT INTO "month_count" VALUES(1,24321,59,1);
INSERT INTO "month_count" VALUES(1,24321,60,1);
INSERT INTO "month_count" VALUES(1,24322,24,1);
INSERT INTO "month_count" VALUES(1,24322,26,1);
INSERT INTO "month_count" VALUES(1,24322,38,1);
INSERT INTO "month_count" VALUES(1,24322,41,1);
INSERT INTO "month_count" VALUES(1,24322,46,1);
INSERT INTO "month_count" VALUES(1,24322,53,1);
INSERT INTO "month_count" VALUES(1,24322,54,1);
INSERT INTO "month_count" VALUES(1,24322,63,1);
INSERT INTO "month_count" VALUES(2,24305,1,1);
INSERT INTO "month_count" VALUES(2,24305,3,1);
INSERT INTO "month_count" VALUES(2,24305,7,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,13,1);
INSERT INTO "month_count" VALUES(2,24305,18,1);
INSERT INTO "month_count" VALUES(2,24305,21,1);
INSERT INTO "month_count" VALUES(2,24305,22,1);
INSERT INTO "month_count" VALUES(2,24309,2,1);
INSERT INTO "month_count" VALUES(2,24309,3,1);
INSERT INTO "month_count" VALUES(2,24309,5,1);
INSERT INTO "month_count" VALUES(2,24309,9,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,17,1);
INSERT INTO "month_count" VALUES(2,24309,18,1);
INSERT INTO "month_count" VALUES(2,24309,21,1);
INSERT INTO "month_count" VALUES(2,24312,6,1);
INSERT INTO "month_count" VALUES(2,24312,8,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,16,1);
INSERT INTO "month_count" VALUES(2,24312,17,1);
INSERT INTO "month_count" VALUES(2,24312,18,1);
INSERT INTO "month_count" VALUES(2,24312,21,1);
INSERT INTO "month_count" VALUES(2,24312,22,1);
INSERT INTO "month_count" VALUES(2,24313,4,1);
INSERT INTO "month_count" VALUES(2,24313,6,1);
INSERT INTO "month_count" VALUES(2,24313,9,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,14,1);
INSERT INTO "month_count" VALUES(2,24313,17,1);
INSERT INTO "month_count" VALUES(2,24313,18,1);
INSERT INTO "month_count" VALUES(2,24313,22,1);
INSERT INTO "month_count" VALUES(2,24316,1,1);
INSERT INTO "month_count" VALUES(2,24316,3,1);
INSERT INTO "month_count" VALUES(2,24316,9,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,11,1);
INSERT INTO "month_count" VALUES(2,24316,13,1);
INSERT INTO "month_count" VALUES(2,24316,18,1);
INSERT INTO "month_count" VALUES(2,24316,21,1);
INSERT INTO "month_count" VALUES(2,24317,1,1);
INSERT INTO "month_count" VALUES(2,24317,3,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,13,1);
INSERT INTO "month_count" VALUES(2,24317,18,1);
INSERT INTO "month_count" VALUES(2,24317,20,1);
INSERT INTO "month_count" VALUES(2,24317,22,1);
INSERT INTO "month_count" VALUES(2,24317,23,1);
INSERT INTO "month_count" VALUES(2,24318,3,1);
INSERT INTO "month_count" VALUES(2,24318,4,1);
INSERT INTO "month_count" VALUES(2,24318,7,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,14,1);
INSERT INTO "month_count" VALUES(2,24318,17,1);
INSERT INTO "month_count" VALUES(2,24318,18,1);
INSERT INTO "month_count" VALUES(2,24318,22,1);
INSERT INTO "month_count" VALUES(2,24319,1,1);
INSERT INTO "month_count" VALUES(2,24319,6,1);
INSERT INTO "month_count" VALUES(2,24319,10,1);
INSERT INTO "month_count" VALUES(2,24319,13,1);
INSERT INTO "month_count" VALUES(2,24319,18,1);
INSERT INTO "month_count" VALUES(2,24319,20,1);
INSERT INTO "month_count" VALUES(2,24319,22,1);
INSERT INTO "month_count" VALUES(2,24319,23,1);
INSERT INTO "month_count" VALUES(2,24321,3,1);
INSERT INTO "month_count" VALUES(2,24321,8,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,12,1);
INSERT INTO "month_count" VALUES(2,24321,13,1);
INSERT INTO "month_count" VALUES(2,24321,15,1);
INSERT INTO "month_count" VALUES(2,24321,18,1);
INSERT INTO "month_count" VALUES(2,24321,19,1);
INSERT INTO "month_count" VALUES(2,24322,3,1);
INSERT INTO "month_count" VALUES(2,24322,9,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,16,1);
INSERT INTO "month_count" VALUES(2,24322,17,1);
INSERT INTO "month_count" VALUES(2,24322,18,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$p28ymYwUWL3b8HPehXqXhQ$Y+w7tOFetxQ+TsLfpBdHSyUNNODHB0ACybVYAYudjNA',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'91DAA712A9EEA7C914A1B00F3D32B30FCE0C2A6124A5D644600720C34114CF7E');
INSERT INTO "owner_recovery" VALUES(X'16092FD4E8064FF54D16D1136CBD47E648841EB8A97C3DB27304C03DE1064AD7');
INSERT INTO "owner_recovery" VALUES(X'1B1A6088FFEC4EFE362440F45CA3BD247828E522759F6925EF02A8CD15CADA70');
INSERT INTO "owner_recovery" VALUES(X'9DDCD4C135A2D2F48D5E40B94CEC218217C70874D41C1D2155C6EC6EF8620B6A');
INSERT INTO "owner_recovery" VALUES(X'922FBE225F6D8A0546E5486AA489B0A79A8E3003DF61D3DFFDA95AFA9E2AB69D');
INSERT INTO "owner_recovery" VALUES(X'FB13C3DFE8B13E0CF61BD607DAF84D01A908A1AA7FBAD0FFB986CCADB5C3F21A');
INSERT INTO "owner_recovery" VALUES(X'2CDA2BFC17068C95FB7A573D9A8D6A0F3BAC19F26F4FBF29308970483BC52BCE');
INSERT INTO "owner_recovery" VALUES(X'5ECF30F39FF442C476915B3E87C1AB917DC1176D23BC3FD126DA1474083C75B7');
INSERT INTO "owner_recovery" VALUES(X'3097F44C65AEE3452370EE39BBB05CB31D8FE3A37A55B7986D8E2F24A1A3BE1C');
INSERT INTO "owner_recovery" VALUES(X'9995E7690123997D83A178A41C70F8764C38D62742AB2B92BEEA76A433A35373');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'5BC6B8E8F29CDC7AB0E7E4892D2BDAFC802886650E700DE745171DE62A746E8B','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,24,25,1);
INSERT INTO "pair_count" VALUES(1,20070,24,26,3);
INSERT INTO "pair_count" VALUES(1,20070,24,30,2);
INSERT INTO "pair_count" VALUES(1,20070,24,32,1);
INSERT INTO "pair_count" VALUES(1,20070,24,42,1);
INSERT INTO "pair_count" VALUES(1,20070,24,46,5);
INSERT INTO "pair_count" VALUES(1,20070,24,47,1);
INSERT INTO "pair_count" VALUES(1,20070,24,48,2);
INSERT INTO "pair_count" VALUES(1,20070,24,51,2);
INSERT INTO "pair_count" VALUES(1,20070,24,52,1);
INSERT INTO "pair_count" VALUES(1,20070,24,53,4);
INSERT INTO "pair_count" VALUES(1,20070,24,54,5);
INSERT INTO "pair_count" VALUES(1,20070,24,55,2);
INSERT INTO "pair_count" VALUES(1,20070,24,59,3);
INSERT INTO "pair_count" VALUES(1,20070,24,60,2);
INSERT INTO "pair_count" VALUES(1,20070,25,24,1);
INSERT INTO "pair_count" VALUES(1,20070,25,30,1);
INSERT INTO "pair_count" VALUES(1,20070,25,46,1);
INSERT INTO "pair_count" VALUES(1,20070,25,48,1);
INSERT INTO "pair_count" VALUES(1,20070,25,53,1);
INSERT INTO "pair_count" VALUES(1,20070,25,54,1);
INSERT INTO "pair_count" VALUES(1,20070,25,55,1);
INSERT INTO "pair_count" VALUES(1,20070,26,24,3);
INSERT INTO "pair_count" VALUES(1,20070,26,32,1);
INSERT INTO "pair_count" VALUES(1,20070,26,42,1);
INSERT INTO "pair_count" VALUES(1,20070,26,46,3);
INSERT INTO "pair_count" VALUES(1,20070,26,47,1);
INSERT INTO "pair_count" VALUES(1,20070,26,51,2);
INSERT INTO "pair_count" VALUES(1,20070,26,53,2);
INSERT INTO "pair_count" VALUES(1,20070,26,54,3);
INSERT INTO "pair_count" VALUES(1,20070,26,59,3);
INSERT INTO "pair_count" VALUES(1,20070,26,60,2);
INSERT INTO "pair_count" VALUES(1,20070,30,24,2);
INSERT INTO "pair_count" VALUES(1,20070,30,25,1);
INSERT INTO "pair_count" VALUES(1,20070,30,46,2);
INSERT INTO "pair_count" VALUES(1,20070,30,48,2);
INSERT INTO "pair_count" VALUES(1,20070,30,52,1);
INSERT INTO "pair_count" VALUES(1,20070,30,53,2);
INSERT INTO "pair_count" VALUES(1,20070,30,54,2);
INSERT INTO "pair_count" VALUES(1,20070,30,55,2);
INSERT INTO "pair_count" VALUES(1,20070,32,24,1);
INSERT INTO "pair_count" VALUES(1,20070,32,26,1);
INSERT INTO "pair_count" VALUES(1,20070,32,42,1);
INSERT INTO "pair_count" VALUES(1,20070,32,46,1);
INSERT INTO "pair_count" VALUES(1,20070,32,47,1);
INSERT INTO "pair_count" VALUES(1,20070,32,54,1);
INSERT INTO "pair_count" VALUES(1,20070,32,59,1);
INSERT INTO "pair_count" VALUES(1,20070,42,24,1);
INSERT INTO "pair_count" VALUES(1,20070,42,26,1);
INSERT INTO "pair_count" VALUES(1,20070,42,32,1);
INSERT INTO "pair_count" VALUES(1,20070,42,46,1);
INSERT INTO "pair_count" VALUES(1,20070,42,47,1);
INSERT INTO "pair_count" VALUES(1,20070,42,54,1);
INSERT INTO "pair_count" VALUES(1,20070,42,59,1);
INSERT INTO "pair_count" VALUES(1,20070,47,24,1);
INSERT INTO "pair_count" VALUES(1,20070,47,26,1);
INSERT INTO "pair_count" VALUES(1,20070,47,32,1);
INSERT INTO "pair_count" VALUES(1,20070,47,42,1);
INSERT INTO "pair_count" VALUES(1,20070,47,46,1);
INSERT INTO "pair_count" VALUES(1,20070,47,54,1);
INSERT INTO "pair_count" VALUES(1,20070,47,59,1);
INSERT INTO "pair_count" VALUES(1,20070,48,24,2);
INSERT INTO "pair_count" VALUES(1,20070,48,25,1);
INSERT INTO "pair_count" VALUES(1,20070,48,30,2);
INSERT INTO "pair_count" VALUES(1,20070,48,46,2);
INSERT INTO "pair_count" VALUES(1,20070,48,52,1);
INSERT INTO "pair_count" VALUES(1,20070,48,53,2);
INSERT INTO "pair_count" VALUES(1,20070,48,54,2);
INSERT INTO "pair_count" VALUES(1,20070,48,55,2);
INSERT INTO "pair_count" VALUES(1,20070,51,24,2);
INSERT INTO "pair_count" VALUES(1,20070,51,26,2);
INSERT INTO "pair_count" VALUES(1,20070,51,46,2);
INSERT INTO "pair_count" VALUES(1,20070,51,53,2);
INSERT INTO "pair_count" VALUES(1,20070,51,54,2);
INSERT INTO "pair_count" VALUES(1,20070,51,59,2);
INSERT INTO "pair_count" VALUES(1,20070,51,60,2);
INSERT INTO "pair_count" VALUES(1,20070,52,24,1);
INSERT INTO "pair_count" VALUES(1,20070,52,30,1);
INSERT INTO "pair_count" VALUES(1,20070,52,46,1);
INSERT INTO "pair_count" VALUES(1,20070,52,48,1);
INSERT INTO "pair_count" VALUES(1,20070,52,53,1);
INSERT INTO "pair_count" VALUES(1,20070,52,54,1);
INSERT INTO "pair_count" VALUES(1,20070,52,55,1);
INSERT INTO "pair_count" VALUES(1,20070,53,24,4);
INSERT INTO "pair_count" VALUES(1,20070,53,25,1);
INSERT INTO "pair_count" VALUES(1,20070,53,26,2);
INSERT INTO "pair_count" VALUES(1,20070,53,30,2);
INSERT INTO "pair_count" VALUES(1,20070,53,46,4);
INSERT INTO "pair_count" VALUES(1,20070,53,48,2);
INSERT INTO "pair_count" VALUES(1,20070,53,51,2);
INSERT INTO "pair_count" VALUES(1,20070,53,52,1);
INSERT INTO "pair_count" VALUES(1,20070,53,54,4);
INSERT INTO "pair_count" VALUES(1,20070,53,55,2);
INSERT INTO "pair_count" VALUES(1,20070,53,59,2);
INSERT INTO "pair_count" VALUES(1,20070,53,60,2);
INSERT INTO "pair_count" VALUES(1,20070,54,24,5);
INSERT INTO "pair_count" VALUES(1,20070,54,25,1);
INSERT INTO "pair_count" VALUES(1,20070,54,26,3);
INSERT INTO "pair_count" VALUES(1,20070,54,30,2);
INSERT INTO "pair_count" VALUES(1,20070,54,32,1);
INSERT INTO "pair_count" VALUES(1,20070,54,42,1);
INSERT INTO "pair_count" VALUES(1,20070,54,46,5);
INSERT INTO "pair_count" VALUES(1,20070,54,47,1);
INSERT INTO "pair_count" VALUES(1,20070,54,48,2);
INSERT INTO "pair_count" VALUES(1,20070,54,51,2);
INSERT INTO "pair_count" VALUES(1,20070,54,52,1);
INSERT INTO "pair_count" VALUES(1,20070,54,53,4);
INSERT INTO "pair_count" VALUES(1,20070,54,55,2);
INSERT INTO "pair_count" VALUES(1,20070,54,59,3);
INSERT INTO "pair_count" VALUES(1,20070,54,60,2);
INSERT INTO "pair_count" VALUES(1,20070,55,24,2);
INSERT INTO "pair_count" VALUES(1,20070,55,25,1);
INSERT INTO "pair_count" VALUES(1,20070,55,30,2);
INSERT INTO "pair_count" VALUES(1,20070,55,46,2);
INSERT INTO "pair_count" VALUES(1,20070,55,48,2);
INSERT INTO "pair_count" VALUES(1,20070,55,52,1);
INSERT INTO "pair_count" VALUES(1,20070,55,53,2);
INSERT INTO "pair_count" VALUES(1,20070,55,54,2);
INSERT INTO "pair_count" VALUES(1,20070,59,24,3);
INSERT INTO "pair_count" VALUES(1,20070,59,26,3);
INSERT INTO "pair_count" VALUES(1,20070,59,32,1);
INSERT INTO "pair_count" VALUES(1,20070,59,42,1);
INSERT INTO "pair_count" VALUES(1,20070,59,46,3);
INSERT INTO "pair_count" VALUES(1,20070,59,47,1);
INSERT INTO "pair_count" VALUES(1,20070,59,51,2);
INSERT INTO "pair_count" VALUES(1,20070,59,53,2);
INSERT INTO "pair_count" VALUES(1,20070,59,54,3);
INSERT INTO "pair_count" VALUES(1,20070,59,60,2);
INSERT INTO "pair_count" VALUES(1,20070,60,24,2);
INSERT INTO "pair_count" VALUES(1,20070,60,26,2);
INSERT INTO "pair_count" VALUES(1,20070,60,46,2);
INSERT INTO "pair_count" VALUES(1,20070,60,51,2);
INSERT INTO "pair_count" VALUES(1,20070,60,53,2);
INSERT INTO "pair_count" VALUES(1,20070,60,54,2);
INSERT INTO "pair_count" VALUES(1,20070,60,59,2);
INSERT INTO "pair_count" VALUES(1,20234,24,26,2);
INSERT INTO "pair_count" VALUES(1,20234,24,28,1);
INSERT INTO "pair_count" VALUES(1,20234,24,30,1);
INSERT INTO "pair_count" VALUES(1,20234,24,32,3);
INSERT INTO "pair_count" VALUES(1,20234,24,38,2);
INSERT INTO "pair_count" VALUES(1,20234,24,41,2);
INSERT INTO "pair_count" VALUES(1,20234,24,44,1);
INSERT INTO "pair_count" VALUES(1,20234,24,46,5);
INSERT INTO "pair_count" VALUES(1,20234,24,48,1);
INSERT INTO "pair_count" VALUES(1,20234,24,53,2);
INSERT INTO "pair_count" VALUES(1,20234,24,54,5);
INSERT INTO "pair_count" VALUES(1,20234,24,55,1);
INSERT INTO "pair_count" VALUES(1,20234,24,56,2);
INSERT INTO "pair_count" VALUES(1,20234,24,57,2);
INSERT INTO "pair_count" VALUES(1,20234,24,58,2);
INSERT INTO "pair_count" VALUES(1,20234,24,62,2);
INSERT INTO "pair_count" VALUES(1,20234,24,63,1);
INSERT INTO "pair_count" VALUES(1,20234,26,24,2);
INSERT INTO "pair_count" VALUES(1,20234,26,32,1);
INSERT INTO "pair_count" VALUES(1,20234,26,38,2);
INSERT INTO "pair_count" VALUES(1,20234,26,41,2);
INSERT INTO "pair_count" VALUES(1,20234,26,44,1);
INSERT INTO "pair_count" VALUES(1,20234,26,46,2);
INSERT INTO "pair_count" VALUES(1,20234,26,53,1);
INSERT INTO "pair_count" VALUES(1,20234,26,54,2);
INSERT INTO "pair_count" VALUES(1,20234,26,63,1);
INSERT INTO "pair_count" VALUES(1,20234,28,24,1);
INSERT INTO "pair_count" VALUES(1,20234,28,30,1);
INSERT INTO "pair_count" VALUES(1,20234,28,46,1);
INSERT INTO "pair_count" VALUES(1,20234,28,48,1);
INSERT INTO "pair_count" VALUES(1,20234,28,53,1);
INSERT INTO "pair_count" VALUES(1,20234,28,54,1);
INSERT INTO "pair_count" VALUES(1,20234,28,55,1);
INSERT INTO "pair_count" VALUES(1,20234,30,24,1);
INSERT INTO "pair_count" VALUES(1,20234,30,28,1);
INSERT INTO "pair_count" VALUES(1,20234,30,46,1);
INSERT INTO "pair_count" VALUES(1,20234,30,48,1);
INSERT INTO "pair_count" VALUES(1,20234,30,53,1);
INSERT INTO "pair_count" VALUES(1,20234,30,54,1);
INSERT INTO "pair_count" VALUES(1,20234,30,55,1);
INSERT INTO "pair_count" VALUES(1,20234,32,24,3);
INSERT INTO "pair_count" VALUES(1,20234,32,26,1);
INSERT INTO "pair_count" VALUES(1,20234,32,38,1);
INSERT INTO "pair_count" VALUES(1,20234,32,41,1);
INSERT INTO "pair_count" VALUES(1,20234,32,44,1);
INSERT INTO "pair_count" VALUES(1,20234,32,46,3);
INSERT INTO "pair_count" VALUES(1,20234,32,54,3);
INSERT INTO "pair_count" VALUES(1,20234,32,56,2);
INSERT INTO "pair_count" VALUES(1,20234,32,57,2);
INSERT INTO "pair_count" VALUES(1,20234,32,58,2);
INSERT INTO "pair_count" VALUES(1,20234,32,62,2);
INSERT INTO "pair_count" VALUES(1,20234,38,24,2);
INSERT INTO "pair_count" VALUES(1,20234,38,26,2);
INSERT INTO "pair_count" VALUES(1,20234,38,32,1);
INSERT INTO "pair_count" VALUES(1,20234,38,41,2);
INSERT INTO "pair_count" VALUES(1,20234,38,44,1);
INSERT INTO "pair_count" VALUES(1,20234,38,46,2);
INSERT INTO "pair_count" VALUES(1,20234,38,53,1);
INSERT INTO "pair_count" VALUES(1,20234,38,54,2);
INSERT INTO "pair_count" VALUES(1,20234,38,63,1);
INSERT INTO "pair_count" VALUES(1,20234,41,24,2);
INSERT INTO "pair_count" VALUES(1,20234,41,26,2);
INSERT INTO "pair_count" VALUES(1,20234,41,32,1);
INSERT INTO "pair_count" VALUES(1,20234,41,38,2);
INSERT INTO "pair_count" VALUES(1,20234,41,44,1);
INSERT INTO "pair_count" VALUES(1,20234,41,46,2);
INSERT INTO "pair_count" VALUES(1,20234,41,53,1);
INSERT INTO "pair_count" VALUES(1,20234,41,54,2);
INSERT INTO "pair_count" VALUES(1,20234,41,63,1);
INSERT INTO "pair_count" VALUES(1,20234,44,24,1);
INSERT INTO "pair_count" VALUES(1,20234,44,26,1);
INSERT INTO "pair_count" VALUES(1,20234,44,32,1);
INSERT INTO "pair_count" VALUES(1,20234,44,38,1);
INSERT INTO "pair_count" VALUES(1,20234,44,41,1);
INSERT INTO "pair_count" VALUES(1,20234,44,46,1);
INSERT INTO "pair_count" VALUES(1,20234,44,54,1);
INSERT INTO "pair_count" VALUES(1,20234,48,24,1);
INSERT INTO "pair_count" VALUES(1,20234,48,28,1);
INSERT INTO "pair_count" VALUES(1,20234,48,30,1);
INSERT INTO "pair_count" VALUES(1,20234,48,46,1);
INSERT INTO "pair_count" VALUES(1,20234,48,53,1);
INSERT INTO "pair_count" VALUES(1,20234,48,54,1);
INSERT INTO "pair_count" VALUES(1,20234,48,55,1);
INSERT INTO "pair_count" VALUES(1,20234,53,24,2);
INSERT INTO "pair_count" VALUES(1,20234,53,26,1);
INSERT INTO "pair_count" VALUES(1,20234,53,28,1);
INSERT INTO "pair_count" VALUES(1,20234,53,30,1);
INSERT INTO "pair_count" VALUES(1,20234,53,38,1);
INSERT INTO "pair_count" VALUES(1,20234,53,41,1);
INSERT INTO "pair_count" VALUES(1,20234,53,46,2);
INSERT INTO "pair_count" VALUES(1,20234,53,48,1);
INSERT INTO "pair_count" VALUES(1,20234,53,54,2);
INSERT INTO "pair_count" VALUES(1,20234,53,55,1);
INSERT INTO "pair_count" VALUES(1,20234,53,63,1);
INSERT INTO "pair_count" VALUES(1,20234,54,24,5);
INSERT INTO "pair_count" VALUES(1,20234,54,26,2);
INSERT INTO "pair_count" VALUES(1,20234,54,28,1);
INSERT INTO "pair_count" VALUES(1,20234,54,30,1);
INSERT INTO "pair_count" VALUES(1,20234,54,32,3);
INSERT INTO "pair_count" VALUES(1,20234,54,38,2);
INSERT INTO "pair_count" VALUES(1,20234,54,41,2);
INSERT INTO "pair_count" VALUES(1,20234,54,44,1);
INSERT INTO "pair_count" VALUES(1,20234,54,46,5);
INSERT INTO "pair_count" VALUES(1,20234,54,48,1);
INSERT INTO "pair_count" VALUES(1,20234,54,53,2);
INSERT INTO "pair_count" VALUES(1,20234,54,55,1);
INSERT INTO "pair_count" VALUES(1,20234,54,56,2);
INSERT INTO "pair_count" VALUES(1,20234,54,57,2);
INSERT INTO "pair_count" VALUES(1,20234,54,58,2);
INSERT INTO "pair_count" VALUES(1,20234,54,62,2);
INSERT INTO "pair_count" VALUES(1,20234,54,63,1);
INSERT INTO "pair_count" VALUES(1,20234,55,24,1);
INSERT INTO "pair_count" VALUES(1,20234,55,28,1);
INSERT INTO "pair_count" VALUES(1,20234,55,30,1);
INSERT INTO "pair_count" VALUES(1,20234,55,46,1);
INSERT INTO "pair_count" VALUES(1,20234,55,48,1);
INSERT INTO "pair_count" VALUES(1,20234,55,53,1);
INSERT INTO "pair_count" VALUES(1,20234,55,54,1);
INSERT INTO "pair_count" VALUES(1,20234,56,24,2);
INSERT INTO "pair_count" VALUES(1,20234,56,32,2);
INSERT INTO "pair_count" VALUES(1,20234,56,46,2);
INSERT INTO "pair_count" VALUES(1,20234,56,54,2);
INSERT INTO "pair_count" VALUES(1,20234,56,57,2);
INSERT INTO "pair_count" VALUES(1,20234,56,58,2);
INSERT INTO "pair_count" VALUES(1,20234,56,62,2);
INSERT INTO "pair_count" VALUES(1,20234,57,24,2);
INSERT INTO "pair_count" VALUES(1,20234,57,32,2);
INSERT INTO "pair_count" VALUES(1,20234,57,46,2);
INSERT INTO "pair_count" VALUES(1,20234,57,54,2);
INSERT INTO "pair_count" VALUES(1,20234,57,56,2);
INSERT INTO "pair_count" VALUES(1,20234,57,58,2);
INSERT INTO "pair_count" VALUES(1,20234,57,62,2);
INSERT INTO "pair_count" VALUES(1,20234,58,24,2);
INSERT INTO "pair_count" VALUES(1,20234,58,32,2);
INSERT INTO "pair_count" VALUES(1,20234,58,46,2);
INSERT INTO "pair_count" VALUES(1,20234,58,54,2);
INSERT INTO "pair_count" VALUES(1,20234,58,56,2);
INSERT INTO "pair_count" VALUES(1,20234,58,57,2);
INSERT INTO "pair_count" VALUES(1,20234,58,62,2);
INSERT INTO "pair_count" VALUES(1,20234,62,24,2);
INSERT INTO "pair_count" VALUES(1,20234,62,32,2);
INSERT INTO "pair_count" VALUES(1,20234,62,46,2);
INSERT INTO "pair_count" VALUES(1,20234,62,54,2);
INSERT INTO "pair_count" VALUES(1,20234,62,56,2);
INSERT INTO "pair_count" VALUES(1,20234,62,57,2);
INSERT INTO "pair_count" VALUES(1,20234,62,58,2);
INSERT INTO "pair_count" VALUES(1,20234,63,24,1);
INSERT INTO "pair_count" VALUES(1,20234,63,26,1);
INSERT INTO "pair_count" VALUES(1,20234,63,38,1);
INSERT INTO "pair_count" VALUES(1,20234,63,41,1);
INSERT INTO "pair_count" VALUES(1,20234,63,46,1);
INSERT INTO "pair_count" VALUES(1,20234,63,53,1);
INSERT INTO "pair_count" VALUES(1,20234,63,54,1);
INSERT INTO "pair_count" VALUES(1,20392,24,26,3);
INSERT INTO "pair_count" VALUES(1,20392,24,29,1);
INSERT INTO "pair_count" VALUES(1,20392,24,30,2);
INSERT INTO "pair_count" VALUES(1,20392,24,32,3);
INSERT INTO "pair_count" VALUES(1,20392,24,35,1);
INSERT INTO "pair_count" VALUES(1,20392,24,42,1);
INSERT INTO "pair_count" VALUES(1,20392,24,46,5);
INSERT INTO "pair_count" VALUES(1,20392,24,47,1);
INSERT INTO "pair_count" VALUES(1,20392,24,48,2);
INSERT INTO "pair_count" VALUES(1,20392,24,53,2);
INSERT INTO "pair_count" VALUES(1,20392,24,54,5);
INSERT INTO "pair_count" VALUES(1,20392,24,55,2);
INSERT INTO "pair_count" VALUES(1,20392,24,56,1);
INSERT INTO "pair_count" VALUES(1,20392,24,57,1);
INSERT INTO "pair_count" VALUES(1,20392,24,58,1);
INSERT INTO "pair_count" VALUES(1,20392,24,59,2);
INSERT INTO "pair_count" VALUES(1,20392,24,60,1);
INSERT INTO "pair_count" VALUES(1,20392,24,63,1);
INSERT INTO "pair_count" VALUES(1,20392,26,24,3);
INSERT INTO "pair_count" VALUES(1,20392,26,30,1);
INSERT INTO "pair_count" VALUES(1,20392,26,32,1);
INSERT INTO "pair_count" VALUES(1,20392,26,46,3);
INSERT INTO "pair_count" VALUES(1,20392,26,48,1);
INSERT INTO "pair_count" VALUES(1,20392,26,53,2);
INSERT INTO "pair_count" VALUES(1,20392,26,54,3);
INSERT INTO "pair_count" VALUES(1,20392,26,55,1);
INSERT INTO "pair_count" VALUES(1,20392,26,56,1);
INSERT INTO "pair_count" VALUES(1,20392,26,57,1);
INSERT INTO "pair_count" VALUES(1,20392,26,58,1);
INSERT INTO "pair_count" VALUES(1,20392,26,59,1);
INSERT INTO "pair_count" VALUES(1,20392,26,60,1);
INSERT INTO "pair_count" VALUES(1,20392,26,63,1);
INSERT INTO "pair_count" VALUES(1,20392,29,24,1);
INSERT INTO "pair_count" VALUES(1,20392,29,32,1);
INSERT INTO "pair_count" VALUES(1,20392,29,42,1);
INSERT INTO "pair_count" VALUES(1,20392,29,46,1);
INSERT INTO "pair_count" VALUES(1,20392,29,47,1);
INSERT INTO "pair_count" VALUES(1,20392,29,54,1);
INSERT INTO "pair_count" VALUES(1,20392,29,59,1);
INSERT INTO "pair_count" VALUES(1,20392,30,24,2);
INSERT INTO "pair_count" VALUES(1,20392,30,26,1);
INSERT INTO "pair_count" VALUES(1,20392,30,32,1);
INSERT INTO "pair_count" VALUES(1,20392,30,35,1);
INSERT INTO "pair_count" VALUES(1,20392,30,46,2);
INSERT INTO "pair_count" VALUES(1,20392,30,48,2);
INSERT INTO "pair_count" VALUES(1,20392,30,53,1);
INSERT INTO "pair_count" VALUES(1,20392,30,54,2);
INSERT INTO "pair_count" VALUES(1,20392,30,55,2);
INSERT INTO "pair_count" VALUES(1,20392,32,24,3);
INSERT INTO "pair_count" VALUES(1,20392,32,26,1);
INSERT INTO "pair_count" VALUES(1,20392,32,29,1);
INSERT INTO "pair_count" VALUES(1,20392,32,30,1);
INSERT INTO "pair_count" VALUES(1,20392,32,35,1);
INSERT INTO "pair_count" VALUES(1,20392,32,42,1);
INSERT INTO "pair_count" VALUES(1,20392,32,46,3);
INSERT INTO "pair_count" VALUES(1,20392,32,47,1);
INSERT INTO "pair_count" VALUES(1,20392,32,48,1);
INSERT INTO "pair_count" VALUES(1,20392,32,54,3);
INSERT INTO "pair_count" VALUES(1,20392,32,55,1);
INSERT INTO "pair_count" VALUES(1,20392,32,56,1);
INSERT INTO "pair_count" VALUES(1,20392,32,57,1);
INSERT INTO "pair_count" VALUES(1,20392,32,58,1);
INSERT INTO "pair_count" VALUES(1,20392,32,59,1);
INSERT INTO "pair_count" VALUES(1,20392,35,24,1);
INSERT INTO "pair_count" VALUES(1,20392,35,30,1);
INSERT INTO "pair_count" VALUES(1,20392,35,32,1);
INSERT INTO "pair_count" VALUES(1,20392,35,46,1);
INSERT INTO "pair_count" VALUES(1,20392,35,48,1);
INSERT INTO "pair_count" VALUES(1,20392,35,54,1);
INSERT INTO "pair_count" VALUES(1,20392,35,55,1);
INSERT INTO "pair_count" VALUES(1,20392,42,24,1);
INSERT INTO "pair_count" VALUES(1,20392,42,29,1);
INSERT INTO "pair_count" VALUES(1,20392,42,32,1);
INSERT INTO "pair_count" VALUES(1,20392,42,46,1);
INSERT INTO "pair_count" VALUES(1,20392,42,47,1);
INSERT INTO "pair_count" VALUES(1,20392,42,54,1);
INSERT INTO "pair_count" VALUES(1,20392,42,59,1);
INSERT INTO "pair_count" VALUES(1,20392,47,24,1);
INSERT INTO "pair_count" VALUES(1,20392,47,29,1);
INSERT INTO "pair_count" VALUES(1,20392,47,32,1);
INSERT INTO "pair_count" VALUES(1,20392,47,42,1);
INSERT INTO "pair_count" VALUES(1,20392,47,46,1);
INSERT INTO "pair_count" VALUES(1,20392,47,54,1);
INSERT INTO "pair_count" VALUES(1,20392,47,59,1);
INSERT INTO "pair_count" VALUES(1,20392,48,24,2);
INSERT INTO "pair_count" VALUES(1,20392,48,26,1);
INSERT INTO "pair_count" VALUES(1,20392,48,30,2);
INSERT INTO "pair_count" VALUES(1,20392,48,32,1);
INSERT INTO "pair_count" VALUES(1,20392,48,35,1);
INSERT INTO "pair_count" VALUES(1,20392,48,46,2);
INSERT INTO "pair_count" VALUES(1,20392,48,53,1);
INSERT INTO "pair_count" VALUES(1,20392,48,54,2);
INSERT INTO "pair_count" VALUES(1,20392,48,55,2);
INSERT INTO "pair_count" VALUES(1,20392,53,24,2);
INSERT INTO "pair_count" VALUES(1,20392,53,26,2);
INSERT INTO "pair_count" VALUES(1,20392,53,30,1);
INSERT INTO "pair_count" VALUES(1,20392,53,46,2);
INSERT INTO "pair_count" VALUES(1,20392,53,48,1);
INSERT INTO "pair_count" VALUES(1,20392,53,54,2);
INSERT INTO "pair_count" VALUES(1,20392,53,55,1);
INSERT INTO "pair_count" VALUES(1,20392,53,59,1);
INSERT INTO "pair_count" VALUES(1,20392,53,60,1);
INSERT INTO "pair_count" VALUES(1,20392,53,63,1);
INSERT INTO "pair_count" VALUES(1,20392,54,24,5);
INSERT INTO "pair_count" VALUES(1,20392,54,26,3);
INSERT INTO "pair_count" VALUES(1,20392,54,29,1);
INSERT INTO "pair_count" VALUES(1,20392,54,30,2);
INSERT INTO "pair_count" VALUES(1,20392,54,32,3);
INSERT INTO "pair_count" VALUES(1,20392,54,35,1);
INSERT INTO "pair_count" VALUES(1,20392,54,42,1);
INSERT INTO "pair_count" VALUES(1,20392,54,46,5);
INSERT INTO "pair_count" VALUES(1,20392,54,47,1);
INSERT INTO "pair_count" VALUES(1,20392,54,48,2);
INSERT INTO "pair_count" VALUES(1,20392,54,53,2);
INSERT INTO "pair_count" VALUES(1,20392,54,55,2);
INSERT INTO "pair_count" VALUES(1,20392,54,56,1);
INSERT INTO "pair_count" VALUES(1,20392,54,57,1);
INSERT INTO "pair_count" VALUES(1,20392,54,58,1);
INSERT INTO "pair_count" VALUES(1,20392,54,59,2);
INSERT INTO "pair_count" VALUES(1,20392,54,60,1);
INSERT INTO "pair_count" VALUES(1,20392,54,63,1);
INSERT INTO "pair_count" VALUES(1,20392,55,24,2);
INSERT INTO "pair_count" VALUES(1,20392,55,26,1);
INSERT INTO "pair_count" VALUES(1,20392,55,30,2);
INSERT INTO "pair_count" VALUES(1,20392,55,32,1);
INSERT INTO "pair_count" VALUES(1,20392,55,35,1);
INSERT INTO "pair_count" VALUES(1,20392,55,46,2);
INSERT INTO "pair_count" VALUES(1,20392,55,48,2);
INSERT INTO "pair_count" VALUES(1,20392,55,53,1);
INSERT INTO "pair_count" VALUES(1,20392,55,54,2);
INSERT INTO "pair_count" VALUES(1,20392,56,24,1);
INSERT INTO "pair_count" VALUES(1,20392,56,26,1);
INSERT INTO "pair_count" VALUES(1,20392,56,32,1);
INSERT INTO "pair_count" VALUES(1,20392,56,46,1);
INSERT INTO "pair_count" VALUES(1,20392,56,54,1);
INSERT INTO "pair_count" VALUES(1,20392,56,57,1);
INSERT INTO "pair_count" VALUES(1,20392,56,58,1);
INSERT INTO "pair_count" VALUES(1,20392,57,24,1);
INSERT INTO "pair_count" VALUES(1,20392,57,26,1);
INSERT INTO "pair_count" VALUES(1,20392,57,32,1);
INSERT INTO "pair_count" VALUES(1,20392,57,46,1);
INSERT INTO "pair_count" VALUES(1,20392,57,54,1);
INSERT INTO "pair_count" VALUES(1,20392,57,56,1);
INSERT INTO "pair_count" VALUES(1,20392,57,58,1);
INSERT INTO "pair_count" VALUES(1,20392,58,24,1);
INSERT INTO "pair_count" VALUES(1,20392,58,26,1);
INSERT INTO "pair_count" VALUES(1,20392,58,32,1);
INSERT INTO "pair_count" VALUES(1,20392,58,46,1);
INSERT INTO "pair_count" VALUES(1,20392,58,54,1);
INSERT INTO "pair_count" VALUES(1,20392,58,56,1);
INSERT INTO "pair_count" VALUES(1,20392,58,57,1);
INSERT INTO "pair_count" VALUES(1,20392,59,24,2);
INSERT INTO "pair_count" VALUES(1,20392,59,26,1);
INSERT INTO "pair_count" VALUES(1,20392,59,29,1);
INSERT INTO "pair_count" VALUES(1,20392,59,32,1);
INSERT INTO "pair_count" VALUES(1,20392,59,42,1);
INSERT INTO "pair_count" VALUES(1,20392,59,46,2);
INSERT INTO "pair_count" VALUES(1,20392,59,47,1);
INSERT INTO "pair_count" VALUES(1,20392,59,53,1);
INSERT INTO "pair_count" VALUES(1,20392,59,54,2);
INSERT INTO "pair_count" VALUES(1,20392,59,60,1);
INSERT INTO "pair_count" VALUES(1,20392,59,63,1);
INSERT INTO "pair_count" VALUES(1,20392,60,24,1);
INSERT INTO "pair_count" VALUES(1,20392,60,26,1);
INSERT INTO "pair_count" VALUES(1,20392,60,46,1);
INSERT INTO "pair_count" VALUES(1,20392,60,53,1);
INSERT INTO "pair_count" VALUES(1,20392,60,54,1);
INSERT INTO "pair_count" VALUES(1,20392,60,59,1);
INSERT INTO "pair_count" VALUES(1,20392,60,63,1);
INSERT INTO "pair_count" VALUES(1,20392,63,24,1);
INSERT INTO "pair_count" VALUES(1,20392,63,26,1);
INSERT INTO "pair_count" VALUES(1,20392,63,46,1);
INSERT INTO "pair_count" VALUES(1,20392,63,53,1);
INSERT INTO "pair_count" VALUES(1,20392,63,54,1);
INSERT INTO "pair_count" VALUES(1,20392,63,59,1);
INSERT INTO "pair_count" VALUES(1,20392,63,60,1);
INSERT INTO "pair_count" VALUES(1,20495,24,26,2);
INSERT INTO "pair_count" VALUES(1,20495,24,27,1);
INSERT INTO "pair_count" VALUES(1,20495,24,30,2);
INSERT INTO "pair_count" VALUES(1,20495,24,32,3);
INSERT INTO "pair_count" VALUES(1,20495,24,36,1);
INSERT INTO "pair_count" VALUES(1,20495,24,38,1);
INSERT INTO "pair_count" VALUES(1,20495,24,39,1);
INSERT INTO "pair_count" VALUES(1,20495,24,41,1);
INSERT INTO "pair_count" VALUES(1,20495,24,42,1);
INSERT INTO "pair_count" VALUES(1,20495,24,45,1);
INSERT INTO "pair_count" VALUES(1,20495,24,46,5);
INSERT INTO "pair_count" VALUES(1,20495,24,48,2);
INSERT INTO "pair_count" VALUES(1,20495,24,50,1);
INSERT INTO "pair_count" VALUES(1,20495,24,53,2);
INSERT INTO "pair_count" VALUES(1,20495,24,54,5);
INSERT INTO "pair_count" VALUES(1,20495,24,55,2);
INSERT INTO "pair_count" VALUES(1,20495,24,59,1);
INSERT INTO "pair_count" VALUES(1,20495,24,60,2);
INSERT INTO "pair_count" VALUES(1,20495,24,63,1);
INSERT INTO "pair_count" VALUES(1,20495,26,24,2);
INSERT INTO "pair_count" VALUES(1,20495,26,27,1);
INSERT INTO "pair_count" VALUES(1,20495,26,30,1);
INSERT INTO "pair_count" VALUES(1,20495,26,32,1);
INSERT INTO "pair_count" VALUES(1,20495,26,46,2);
INSERT INTO "pair_count" VALUES(1,20495,26,48,1);
INSERT INTO "pair_count" VALUES(1,20495,26,50,1);
INSERT INTO "pair_count" VALUES(1,20495,26,53,1);
INSERT INTO "pair_count" VALUES(1,20495,26,54,2);
INSERT INTO "pair_count" VALUES(1,20495,26,55,1);
INSERT INTO "pair_count" VALUES(1,20495,26,60,1);
INSERT INTO "pair_count" VALUES(1,20495,27,24,1);
INSERT INTO "pair_count" VALUES(1,20495,27,26,1);
INSERT INTO "pair_count" VALUES(1,20495,27,32,1);
INSERT INTO "pair_count" VALUES(1,20495,27,46,1);
INSERT INTO "pair_count" VALUES(1,20495,27,50,1);
INSERT INTO "pair_count" VALUES(1,20495,27,54,1);
INSERT INTO "pair_count" VALUES(1,20495,27,60,1);
INSERT INTO "pair_count" VALUES(1,20495,30,24,2);
INSERT INTO "pair_count" VALUES(1,20495,30,26,1);
INSERT INTO "pair_count" VALUES(1,20495,30,32,1);
INSERT INTO "pair_count" VALUES(1,20495,30,39,1);
INSERT INTO "pair_count" VALUES(1,20495,30,46,2);
INSERT INTO "pair_count" VALUES(1,20495,30,48,2);
INSERT INTO "pair_count" VALUES(1,20495,30,53,1);
INSERT INTO "pair_count" VALUES(1,20495,30,54,2);
INSERT INTO "pair_count" VALUES(1,20495,30,55,2);
INSERT INTO "pair_count" VALUES(1,20495,32,24,3);
INSERT INTO "pair_count" VALUES(1,20495,32,26,1);
INSERT INTO "pair_count" VALUES(1,20495,32,27,1);
INSERT INTO "pair_count" VALUES(1,20495,32,30,1);
INSERT INTO "pair_count" VALUES(1,20495,32,36,1);
INSERT INTO "pair_count" VALUES(1,20495,32,39,1);
INSERT INTO "pair_count" VALUES(1,20495,32,42,1);
INSERT INTO "pair_count" VALUES(1,20495,32,46,3);
INSERT INTO "pair_count" VALUES(1,20495,32,48,1);
INSERT INTO "pair_count" VALUES(1,20495,32,50,1);
INSERT INTO "pair_count" VALUES(1,20495,32,54,3);
INSERT INTO "pair_count" VALUES(1,20495,32,55,1);
INSERT INTO "pair_count" VALUES(1,20495,32,59,1);
INSERT INTO "pair_count" VALUES(1,20495,32,60,2);
INSERT INTO "pair_count" VALUES(1,20495,36,24,1);
INSERT INTO "pair_count" VALUES(1,20495,36,32,1);
INSERT INTO "pair_count" VALUES(1,20495,36,42,1);
INSERT INTO "pair_count" VALUES(1,20495,36,46,1);
INSERT INTO "pair_count" VALUES(1,20495,36,54,1);
INSERT INTO "pair_count" VALUES(1,20495,36,59,1);
INSERT INTO "pair_count" VALUES(1,20495,36,60,1);
INSERT INTO "pair_count" VALUES(1,20495,38,24,1);
INSERT INTO "pair_count" VALUES(1,20495,38,41,1);
INSERT INTO "pair_count" VALUES(1,20495,38,45,1);
INSERT INTO "pair_count" VALUES(1,20495,38,46,1);
INSERT INTO "pair_count" VALUES(1,20495,38,53,1);
INSERT INTO "pair_count" VALUES(1,20495,38,54,1);
INSERT INTO "pair_count" VALUES(1,20495,38,63,1);
INSERT INTO "pair_count" VALUES(1,20495,39,24,1);
INSERT INTO "pair_count" VALUES(1,20495,39,30,1);
INSERT INTO "pair_count" VALUES(1,20495,39,32,1);
INSERT INTO "pair_count" VALUES(1,20495,39,46,1);
INSERT INTO "pair_count" VALUES(1,20495,39,48,1);
INSERT INTO "pair_count" VALUES(1,20495,39,54,1);
INSERT INTO "pair_count" VALUES(1,20495,39,55,1);
INSERT INTO "pair_count" VALUES(1,20495,41,24,1);
INSERT INTO "pair_count" VALUES(1,20495,41,38,1);
INSERT INTO "pair_count" VALUES(1,20495,41,45,1);
INSERT INTO "pair_count" VALUES(1,20495,41,46,1);
INSERT INTO "pair_count" VALUES(1,20495,41,53,1);
INSERT INTO "pair_count" VALUES(1,20495,41,54,1);
INSERT INTO "pair_count" VALUES(1,20495,41,63,1);
INSERT INTO "pair_count" VALUES(1,20495,42,24,1);
INSERT INTO "pair_count" VALUES(1,20495,42,32,1);
INSERT INTO "pair_count" VALUES(1,20495,42,36,1);
INSERT INTO "pair_count" VALUES(1,20495,42,46,1);
INSERT INTO "pair_count" VALUES(1,20495,42,54,1);
INSERT INTO "pair_count" VALUES(1,20495,42,59,1);
INSERT INTO "pair_count" VALUES(1,20495,42,60,1);
INSERT INTO "pair_count" VALUES(1,20495,45,24,1);
INSERT INTO "pair_count" VALUES(1,20495,45,38,1);
INSERT INTO "pair_count" VALUES(1,20495,45,41,1);
INSERT INTO "pair_count" VALUES(1,20495,45,46,1);
INSERT INTO "pair_count" VALUES(1,20495,45,53,1);
INSERT INTO "pair_count" VALUES(1,20495,45,54,1);
INSERT INTO "pair_count" VALUES(1,20495,45,63,1);
INSERT INTO "pair_count" VALUES(1,20495,48,24,2);
INSERT INTO "pair_count" VALUES(1,20495,48,26,1);
INSERT INTO "pair_count" VALUES(1,20495,48,30,2);
INSERT INTO "pair_count" VALUES(1,20495,48,32,1);
INSERT INTO "pair_count" VALUES(1,20495,48,39,1);
INSERT INTO "pair_count" VALUES(1,20495,48,46,2);
INSERT INTO "pair_count" VALUES(1,20495,48,53,1);
INSERT INTO "pair_count" VALUES(1,20495,48,54,2);
INSERT INTO "pair_count" VALUES(1,20495,48,55,2);
INSERT INTO "pair_count" VALUES(1,20495,50,24,1);
INSERT INTO "pair_count" VALUES(1,20495,50,26,1);
INSERT INTO "pair_count" VALUES(1,20495,50,27,1);
INSERT INTO "pair_count" VALUES(1,20495,50,32,1);
INSERT INTO "pair_count" VALUES(1,20495,50,46,1);
INSERT INTO "pair_count" VALUES(1,20495,50,54,1);
INSERT INTO "pair_count" VALUES(1,20495,50,60,1);
INSERT INTO "pair_count" VALUES(1,20495,53,24,2);
INSERT INTO "pair_count" VALUES(1,20495,53,26,1);
INSERT INTO "pair_count" VALUES(1,20495,53,30,1);
INSERT INTO "pair_count" VALUES(1,20495,53,38,1);
INSERT INTO "pair_count" VALUES(1,20495,53,41,1);
INSERT INTO "pair_count" VALUES(1,20495,53,45,1);
INSERT INTO "pair_count" VALUES(1,20495,53,46,2);
INSERT INTO "pair_count" VALUES(1,20495,53,48,1);
INSERT INTO "pair_count" VALUES(1,20495,53,54,2);
INSERT INTO "pair_count" VALUES(1,20495,53,55,1);
INSERT INTO "pair_count" VALUES(1,20495,53,63,1);
INSERT INTO "pair_count" VALUES(1,20495,54,24,5);
INSERT INTO "pair_count" VALUES(1,20495,54,26,2);
INSERT INTO "pair_count" VALUES(1,20495,54,27,1);
INSERT INTO "pair_count" VALUES(1,20495,54,30,2);
INSERT INTO "pair_count" VALUES(1,20495,54,32,3);
INSERT INTO "pair_count" VALUES(1,20495,54,36,1);
INSERT INTO "pair_count" VALUES(1,20495,54,38,1);
INSERT INTO "pair_count" VALUES(1,20495,54,39,1);
INSERT INTO "pair_count" VALUES(1,20495,54,41,1);
INSERT INTO "pair_count" VALUES(1,20495,54,42,1);
INSERT INTO "pair_count" VALUES(1,20495,54,45,1);
INSERT INTO "pair_count" VALUES(1,20495,54,46,5);
INSERT INTO "pair_count" VALUES(1,20495,54,48,2);
INSERT INTO "pair_count" VALUES(1,20495,54,50,1);
INSERT INTO "pair_count" VALUES(1,20495,54,53,2);
INSERT INTO "pair_count" VALUES(1,20495,54,55,2);
INSERT INTO "pair_count" VALUES(1,20495,54,59,1);
INSERT INTO "pair_count" VALUES(1,20495,54,60,2);
INSERT INTO "pair_count" VALUES(1,20495,54,63,1);
INSERT INTO "pair_count" VALUES(1,20495,55,24,2);
INSERT INTO "pair_count" VALUES(1,20495,55,26,1);
INSERT INTO "pair_count" VALUES(1,20495,55,30,2);
INSERT INTO "pair_count" VALUES(1,20495,55,32,1);
INSERT INTO "pair_count" VALUES(1,20495,55,39,1);
INSERT INTO "pair_count" VALUES(1,20495,55,46,2);
INSERT INTO "pair_count" VALUES(1,20495,55,48,2);
INSERT INTO "pair_count" VALUES(1,20495,55,53,1);
INSERT INTO "pair_count" VALUES(1,20495,55,54,2);
INSERT INTO "pair_count" VALUES(1,20495,59,24,1);
INSERT INTO "pair_count" VALUES(1,20495,59,32,1);
INSERT INTO "pair_count" VALUES(1,20495,59,36,1);
INSERT INTO "pair_count" VALUES(1,20495,59,42,1);
INSERT INTO "pair_count" VALUES(1,20495,59,46,1);
INSERT INTO "pair_count" VALUES(1,20495,59,54,1);
INSERT INTO "pair_count" VALUES(1,20495,59,60,1);
INSERT INTO "pair_count" VALUES(1,20495,60,24,2);
INSERT INTO "pair_count" VALUES(1,20495,60,26,1);
INSERT INTO "pair_count" VALUES(1,20495,60,27,1);
INSERT INTO "pair_count" VALUES(1,20495,60,32,2);
INSERT INTO "pair_count" VALUES(1,20495,60,36,1);
INSERT INTO "pair_count" VALUES(1,20495,60,42,1);
INSERT INTO "pair_count" VALUES(1,20495,60,46,2);
INSERT INTO "pair_count" VALUES(1,20495,60,50,1);
INSERT INTO "pair_count" VALUES(1,20495,60,54,2);
INSERT INTO "pair_count" VALUES(1,20495,60,59,1);
INSERT INTO "pair_count" VALUES(1,20495,63,24,1);
INSERT INTO "pair_count" VALUES(1,20495,63,38,1);
INSERT INTO "pair_count" VALUES(1,20495,63,41,1);
INSERT INTO "pair_count" VALUES(1,20495,63,45,1);
INSERT INTO "pair_count" VALUES(1,20495,63,46,1);
INSERT INTO "pair_count" VALUES(1,20495,63,53,1);
INSERT INTO "pair_count" VALUES(1,20495,63,54,1);
INSERT INTO "pair_count" VALUES(1,20599,24,30,1);
INSERT INTO "pair_count" VALUES(1,20599,24,31,1);
INSERT INTO "pair_count" VALUES(1,20599,24,33,1);
INSERT INTO "pair_count" VALUES(1,20599,24,34,1);
INSERT INTO "pair_count" VALUES(1,20599,24,35,1);
INSERT INTO "pair_count" VALUES(1,20599,24,36,1);
INSERT INTO "pair_count" VALUES(1,20599,24,37,3);
INSERT INTO "pair_count" VALUES(1,20599,24,40,1);
INSERT INTO "pair_count" VALUES(1,20599,24,42,2);
INSERT INTO "pair_count" VALUES(1,20599,24,43,1);
INSERT INTO "pair_count" VALUES(1,20599,24,46,5);
INSERT INTO "pair_count" VALUES(1,20599,24,48,1);
INSERT INTO "pair_count" VALUES(1,20599,24,49,1);
INSERT INTO "pair_count" VALUES(1,20599,24,51,1);
INSERT INTO "pair_count" VALUES(1,20599,24,53,2);
INSERT INTO "pair_count" VALUES(1,20599,24,54,2);
INSERT INTO "pair_count" VALUES(1,20599,24,55,1);
INSERT INTO "pair_count" VALUES(1,20599,24,59,3);
INSERT INTO "pair_count" VALUES(1,20599,24,60,4);
INSERT INTO "pair_count" VALUES(1,20599,24,61,2);
INSERT INTO "pair_count" VALUES(1,20599,30,24,1);
INSERT INTO "pair_count" VALUES(1,20599,30,34,1);
INSERT INTO "pair_count" VALUES(1,20599,30,46,1);
INSERT INTO "pair_count" VALUES(1,20599,30,48,1);
INSERT INTO "pair_count" VALUES(1,20599,30,53,1);
INSERT INTO "pair_count" VALUES(1,20599,30,54,1);
INSERT INTO "pair_count" VALUES(1,20599,30,55,1);
INSERT INTO "pair_count" VALUES(1,20599,31,24,1);
INSERT INTO "pair_count" VALUES(1,20599,31,37,1);
INSERT INTO "pair_count" VALUES(1,20599,31,42,1);
INSERT INTO "pair_count" VALUES(1,20599,31,46,1);
INSERT INTO "pair_count" VALUES(1,20599,31,59,1);
INSERT INTO "pair_count" VALUES(1,20599,31,60,1);
INSERT INTO "pair_count" VALUES(1,20599,31,61,1);
INSERT INTO "pair_count" VALUES(1,20599,33,24,1);
INSERT INTO "pair_count" VALUES(1,20599,33,36,1);
INSERT INTO "pair_count" VALUES(1,20599,33,37,1);
INSERT INTO "pair_count" VALUES(1,20599,33,40,1);
INSERT INTO "pair_count" VALUES(1,20599,33,43,1);
INSERT INTO "pair_count" VALUES(1,20599,33,46,1);
INSERT INTO "pair_count" VALUES(1,20599,33,60,1);
INSERT INTO "pair_count" VALUES(1,20599,34,24,1);
INSERT INTO "pair_count" VALUES(1,20599,34,30,1);
INSERT INTO "pair_count" VALUES(1,20599,34,46,1);
INSERT INTO "pair_count" VALUES(1,20599,34,48,1);
INSERT INTO "pair_count" VALUES(1,20599,34,53,1);
INSERT INTO "pair_count" VALUES(1,20599,34,54,1);
INSERT INTO "pair_count" VALUES(1,20599,34,55,1);
INSERT INTO "pair_count" VALUES(1,20599,35,24,1);
INSERT INTO "pair_count" VALUES(1,20599,35,46,1);
INSERT INTO "pair_count" VALUES(1,20599,35,51,1);
INSERT INTO "pair_count" VALUES(1,20599,35,53,1);
INSERT INTO "pair_count" VALUES(1,20599,35,54,1);
INSERT INTO "pair_count" VALUES(1,20599,35,59,1);
INSERT INTO "pair_count" VALUES(1,20599,35,60,1);
INSERT INTO "pair_count" VALUES(1,20599,36,24,1);
INSERT INTO "pair_count" VALUES(1,20599,36,33,1);
INSERT INTO "pair_count" VALUES(1,20599,36,37,1);
INSERT INTO "pair_count" VALUES(1,20599,36,40,1);
INSERT INTO "pair_count" VALUES(1,20599,36,43,1);
INSERT INTO "pair_count" VALUES(1,20599,36,46,1);
INSERT INTO "pair_count" VALUES(1,20599,36,60,1);
INSERT INTO "pair_count" VALUES(1,20599,37,24,3);
INSERT INTO "pair_count" VALUES(1,20599,37,31,1);
INSERT INTO "pair_count" VALUES(1,20599,37,33,1);
INSERT INTO "pair_count" VALUES(1,20599,37,36,1);
INSERT INTO "pair_count" VALUES(1,20599,37,40,1);
INSERT INTO "pair_count" VALUES(1,20599,37,42,2);
INSERT INTO "pair_count" VALUES(1,20599,37,43,1);
INSERT INTO "pair_count" VALUES(1,20599,37,46,3);
INSERT INTO "pair_count" VALUES(1,20599,37,49,1);
INSERT INTO "pair_count" VALUES(1,20599,37,59,2);
INSERT INTO "pair_count" VALUES(1,20599,37,60,3);
INSERT INTO "pair_count" VALUES(1,20599,37,61,2);
INSERT INTO "pair_count" VALUES(1,20599,40,24,1);
INSERT INTO "pair_count" VALUES(1,20599,40,33,1);
INSERT INTO "pair_count" VALUES(1,20599,40,36,1);
INSERT INTO "pair_count" VALUES(1,20599,40,37,1);
INSERT INTO "pair_count" VALUES(1,20599,40,43,1);
INSERT INTO "pair_count" VALUES(1,20599,40,46,1);
INSERT INTO "pair_count" VALUES(1,20599,40,60,1);
INSERT INTO "pair_count" VALUES(1,20599,42,24,2);
INSERT INTO "pair_count" VALUES(1,20599,42,31,1);
INSERT INTO "pair_count" VALUES(1,20599,42,37,2);
INSERT INTO "pair_count" VALUES(1,20599,42,46,2);
INSERT INTO "pair_count" VALUES(1,20599,42,49,1);
INSERT INTO "pair_count" VALUES(1,20599,42,59,2);
INSERT INTO "pair_count" VALUES(1,20599,42,60,2);
INSERT INTO "pair_count" VALUES(1,20599,42,61,2);
INSERT INTO "pair_count" VALUES(1,20599,43,24,1);
INSERT INTO "pair_count" VALUES(1,20599,43,33,1);
INSERT INTO "pair_count" VALUES(1,20599,43,36,1);
INSERT INTO "pair_count" VALUES(1,20599,43,37,1);
INSERT INTO "pair_count" VALUES(1,20599,43,40,1);
INSERT INTO "pair_count" VALUES(1,20599,43,46,1);
INSERT INTO "pair_count" VALUES(1,20599,43,60,1);
INSERT INTO "pair_count" VALUES(1,20599,48,24,1);
INSERT INTO "pair_count" VALUES(1,20599,48,30,1);
INSERT INTO "pair_count" VALUES(1,20599,48,34,1);
INSERT INTO "pair_count" VALUES(1,20599,48,46,1);
INSERT INTO "pair_count" VALUES(1,20599,48,53,1);
INSERT INTO "pair_count" VALUES(1,20599,48,54,1);
INSERT INTO "pair_count" VALUES(1,20599,48,55,1);
INSERT INTO "pair_count" VALUES(1,20599,49,24,1);
INSERT INTO "pair_count" VALUES(1,20599,49,37,1);
INSERT INTO "pair_count" VALUES(1,20599,49,42,1);
INSERT INTO "pair_count" VALUES(1,20599,49,46,1);
INSERT INTO "pair_count" VALUES(1,20599,49,59,1);
INSERT INTO "pair_count" VALUES(1,20599,49,60,1);
INSERT INTO "pair_count" VALUES(1,20599,49,61,1);
INSERT INTO "pair_count" VALUES(1,20599,51,24,1);
INSERT INTO "pair_count" VALUES(1,20599,51,35,1);
INSERT INTO "pair_count" VALUES(1,20599,51,46,1);
INSERT INTO "pair_count" VALUES(1,20599,51,53,1);
INSERT INTO "pair_count" VALUES(1,20599,51,54,1);
INSERT INTO "pair_count" VALUES(1,20599,51,59,1);
INSERT INTO "pair_count" VALUES(1,20599,51,60,1);
INSERT INTO "pair_count" VALUES(1,20599,53,24,2);
INSERT INTO "pair_count" VALUES(1,20599,53,30,1);
INSERT INTO "pair_count" VALUES(1,20599,53,34,1);
INSERT INTO "pair_count" VALUES(1,20599,53,35,1);
INSERT INTO "pair_count" VALUES(1,20599,53,46,2);
INSERT INTO "pair_count" VALUES(1,20599,53,48,1);
INSERT INTO "pair_count" VALUES(1,20599,53,51,1);
INSERT INTO "pair_count" VALUES(1,20599,53,54,2);
INSERT INTO "pair_count" VALUES(1,20599,53,55,1);
INSERT INTO "pair_count" VALUES(1,20599,53,59,1);
INSERT INTO "pair_count" VALUES(1,20599,53,60,1);
INSERT INTO "pair_count" VALUES(1,20599,54,24,2);
INSERT INTO "pair_count" VALUES(1,20599,54,30,1);
INSERT INTO "pair_count" VALUES(1,20599,54,34,1);
INSERT INTO "pair_count" VALUES(1,20599,54,35,1);
INSERT INTO "pair_count" VALUES(1,20599,54,46,2);
INSERT INTO "pair_count" VALUES(1,20599,54,48,1);
INSERT INTO "pair_count" VALUES(1,20599,54,51,1);
INSERT INTO "pair_count" VALUES(1,20599,54,53,2);
INSERT INTO "pair_count" VALUES(1,20599,54,55,1);
INSERT INTO "pair_count" VALUES(1,20599,54,59,1);
INSERT INTO "pair_count" VALUES(1,20599,54,60,1);
INSERT INTO "pair_count" VALUES(1,20599,55,24,1);
INSERT INTO "pair_count" VALUES(1,20599,55,30,1);
INSERT INTO "pair_count" VALUES(1,20599,55,34,1);
INSERT INTO "pair_count" VALUES(1,20599,55,46,1);
INSERT INTO "pair_count" VALUES(1,20599,55,48,1);
INSERT INTO "pair_count" VALUES(1,20599,55,53,1);
INSERT INTO "pair_count" VALUES(1,20599,55,54,1);
INSERT INTO "pair_count" VALUES(1,20599,59,24,3);
INSERT INTO "pair_count" VALUES(1,20599,59,31,1);
INSERT INTO "pair_count" VALUES(1,20599,59,35,1);
INSERT INTO "pair_count" VALUES(1,20599,59,37,2);
INSERT INTO "pair_count" VALUES(1,20599,59,42,2);
INSERT INTO "pair_count" VALUES(1,20599,59,46,3);
INSERT INTO "pair_count" VALUES(1,20599,59,49,1);
INSERT INTO "pair_count" VALUES(1,20599,59,51,1);
INSERT INTO "pair_count" VALUES(1,20599,59,53,1);
INSERT INTO "pair_count" VALUES(1,20599,59,54,1);
INSERT INTO "pair_count" VALUES(1,20599,59,60,3);
INSERT INTO "pair_count" VALUES(1,20599,59,61,2);
INSERT INTO "pair_count" VALUES(1,20599,60,24,4);
INSERT INTO "pair_count" VALUES(1,20599,60,31,1);
INSERT INTO "pair_count" VALUES(1,20599,60,33,1);
INSERT INTO "pair_count" VALUES(1,20599,60,35,1);
INSERT INTO "pair_count" VALUES(1,20599,60,36,1);
INSERT INTO "pair_count" VALUES(1,20599,60,37,3);
INSERT INTO "pair_count" VALUES(1,20599,60,40,1);
INSERT INTO "pair_count" VALUES(1,20599,60,42,2);
INSERT INTO "pair_count" VALUES(1,20599,60,43,1);
INSERT INTO "pair_count" VALUES(1,20599,60,46,4);
INSERT INTO "pair_count" VALUES(1,20599,60,49,1);
INSERT INTO "pair_count" VALUES(1,20599,60,51,1);
INSERT INTO "pair_count" VALUES(1,20599,60,53,1);
INSERT INTO "pair_count" VALUES(1,20599,60,54,1);
INSERT INTO "pair_count" VALUES(1,20599,60,59,3);
INSERT INTO "pair_count" VALUES(1,20599,60,61,2);
INSERT INTO "pair_count" VALUES(1,20599,61,24,2);
INSERT INTO "pair_count" VALUES(1,20599,61,31,1);
INSERT INTO "pair_count" VALUES(1,20599,61,37,2);
INSERT INTO "pair_count" VALUES(1,20599,61,42,2);
INSERT INTO "pair_count" VALUES(1,20599,61,46,2);
INSERT INTO "pair_count" VALUES(1,20599,61,49,1);
INSERT INTO "pair_count" VALUES(1,20599,61,59,2);
INSERT INTO "pair_count" VALUES(1,20599,61,60,2);
INSERT INTO "pair_count" VALUES(1,20703,24,26,1);
INSERT INTO "pair_count" VALUES(1,20703,24,30,1);
INSERT INTO "pair_count" VALUES(1,20703,24,33,1);
INSERT INTO "pair_count" VALUES(1,20703,24,36,1);
INSERT INTO "pair_count" VALUES(1,20703,24,37,1);
INSERT INTO "pair_count" VALUES(1,20703,24,38,1);
INSERT INTO "pair_count" VALUES(1,20703,24,40,2);
INSERT INTO "pair_count" VALUES(1,20703,24,41,1);
INSERT INTO "pair_count" VALUES(1,20703,24,43,1);
INSERT INTO "pair_count" VALUES(1,20703,24,46,5);
INSERT INTO "pair_count" VALUES(1,20703,24,48,1);
INSERT INTO "pair_count" VALUES(1,20703,24,51,1);
INSERT INTO "pair_count" VALUES(1,20703,24,52,2);
INSERT INTO "pair_count" VALUES(1,20703,24,53,4);
INSERT INTO "pair_count" VALUES(1,20703,24,54,4);
INSERT INTO "pair_count" VALUES(1,20703,24,55,1);
INSERT INTO "pair_count" VALUES(1,20703,24,59,1);
INSERT INTO "pair_count" VALUES(1,20703,24,60,3);
INSERT INTO "pair_count" VALUES(1,20703,24,61,1);
INSERT INTO "pair_count" VALUES(1,20703,24,63,2);
INSERT INTO "pair_count" VALUES(1,20703,26,24,1);
INSERT INTO "pair_count" VALUES(1,20703,26,38,1);
INSERT INTO "pair_count" VALUES(1,20703,26,41,1);
INSERT INTO "pair_count" VALUES(1,20703,26,46,1);
INSERT INTO "pair_count" VALUES(1,20703,26,53,1);
INSERT INTO "pair_count" VALUES(1,20703,26,54,1);
INSERT INTO "pair_count" VALUES(1,20703,26,63,1);
INSERT INTO "pair_count" VALUES(1,20703,30,24,1);
INSERT INTO "pair_count" VALUES(1,20703,30,46,1);
INSERT INTO "pair_count" VALUES(1,20703,30,48,1);
INSERT INTO "pair_count" VALUES(1,20703,30,52,1);
INSERT INTO "pair_count" VALUES(1,20703,30,53,1);
INSERT INTO "pair_count" VALUES(1,20703,30,54,1);
INSERT INTO "pair_count" VALUES(1,20703,30,55,1);
INSERT INTO "pair_count" VALUES(1,20703,33,24,1);
INSERT INTO "pair_count" VALUES(1,20703,33,36,1);
INSERT INTO "pair_count" VALUES(1,20703,33,37,1);
INSERT INTO "pair_count" VALUES(1,20703,33,40,1);
INSERT INTO "pair_count" VALUES(1,20703,33,43,1);
INSERT INTO "pair_count" VALUES(1,20703,33,46,1);
INSERT INTO "pair_count" VALUES(1,20703,33,60,1);
INSERT INTO "pair_count" VALUES(1,20703,36,24,1);
INSERT INTO "pair_count" VALUES(1,20703,36,33,1);
INSERT INTO "pair_count" VALUES(1,20703,36,37,1);
INSERT INTO "pair_count" VALUES(1,20703,36,40,1);
INSERT INTO "pair_count" VALUES(1,20703,36,43,1);
INSERT INTO "pair_count" VALUES(1,20703,36,46,1);
INSERT INTO "pair_count" VALUES(1,20703,36,60,1);
INSERT INTO "pair_count" VALUES(1,20703,37,24,1);
INSERT INTO "pair_count" VALUES(1,20703,37,33,1);
INSERT INTO "pair_count" VALUES(1,20703,37,36,1);
INSERT INTO "pair_count" VALUES(1,20703,37,40,1);
INSERT INTO "pair_count" VALUES(1,20703,37,43,1);
INSERT INTO "pair_count" VALUES(1,20703,37,46,1);
INSERT INTO "pair_count" VALUES(1,20703,37,60,1);
INSERT INTO "pair_count" VALUES(1,20703,38,24,1);
INSERT INTO "pair_count" VALUES(1,20703,38,26,1);
INSERT INTO "pair_count" VALUES(1,20703,38,41,1);
INSERT INTO "pair_count" VALUES(1,20703,38,46,1);
INSERT INTO "pair_count" VALUES(1,20703,38,53,1);
INSERT INTO "pair_count" VALUES(1,20703,38,54,1);
INSERT INTO "pair_count" VALUES(1,20703,38,63,1);
INSERT INTO "pair_count" VALUES(1,20703,40,24,2);
INSERT INTO "pair_count" VALUES(1,20703,40,33,1);
INSERT INTO "pair_count" VALUES(1,20703,40,36,1);
INSERT INTO "pair_count" VALUES(1,20703,40,37,1);
INSERT INTO "pair_count" VALUES(1,20703,40,43,1);
INSERT INTO "pair_count" VALUES(1,20703,40,46,2);
INSERT INTO "pair_count" VALUES(1,20703,40,53,1);
INSERT INTO "pair_count" VALUES(1,20703,40,54,1);
INSERT INTO "pair_count" VALUES(1,20703,40,60,2);
INSERT INTO "pair_count" VALUES(1,20703,40,61,1);
INSERT INTO "pair_count" VALUES(1,20703,40,63,1);
INSERT INTO "pair_count" VALUES(1,20703,41,24,1);
INSERT INTO "pair_count" VALUES(1,20703,41,26,1);
INSERT INTO "pair_count" VALUES(1,20703,41,38,1);
INSERT INTO "pair_count" VALUES(1,20703,41,46,1);
INSERT INTO "pair_count" VALUES(1,20703,41,53,1);
INSERT INTO "pair_count" VALUES(1,20703,41,54,1);
INSERT INTO "pair_count" VALUES(1,20703,41,63,1);
INSERT INTO "pair_count" VALUES(1,20703,43,24,1);
INSERT INTO "pair_count" VALUES(1,20703,43,33,1);
INSERT INTO "pair_count" VALUES(1,20703,43,36,1);
INSERT INTO "pair_count" VALUES(1,20703,43,37,1);
INSERT INTO "pair_count" VALUES(1,20703,43,40,1);
INSERT INTO "pair_count" VALUES(1,20703,43,46,1);
INSERT INTO "pair_count" VALUES(1,20703,43,60,1);
INSERT INTO "pair_count" VALUES(1,20703,48,24,1);
INSERT INTO "pair_count" VALUES(1,20703,48,30,1);
INSERT INTO "pair_count" VALUES(1,20703,48,46,1);
INSERT INTO "pair_count" VALUES(1,20703,48,52,1);
INSERT INTO "pair_count" VALUES(1,20703,48,53,1);
INSERT INTO "pair_count" VALUES(1,20703,48,54,1);
INSERT INTO "pair_count" VALUES(1,20703,48,55,1);
INSERT INTO "pair_count" VALUES(1,20703,51,24,1);
INSERT INTO "pair_count" VALUES(1,20703,51,46,1);
INSERT INTO "pair_count" VALUES(1,20703,51,52,1);
INSERT INTO "pair_count" VALUES(1,20703,51,53,1);
INSERT INTO "pair_count" VALUES(1,20703,51,54,1);
INSERT INTO "pair_count" VALUES(1,20703,51,59,1);
INSERT INTO "pair_count" VALUES(1,20703,51,60,1);
INSERT INTO "pair_count" VALUES(1,20703,52,24,2);
INSERT INTO "pair_count" VALUES(1,20703,52,30,1);
INSERT INTO "pair_count" VALUES(1,20703,52,46,2);
INSERT INTO "pair_count" VALUES(1,20703,52,48,1);
INSERT INTO "pair_count" VALUES(1,20703,52,51,1);
INSERT INTO "pair_count" VALUES(1,20703,52,53,2);
INSERT INTO "pair_count" VALUES(1,20703,52,54,2);
INSERT INTO "pair_count" VALUES(1,20703,52,55,1);
INSERT INTO "pair_count" VALUES(1,20703,52,59,1);
INSERT INTO "pair_count" VALUES(1,20703,52,60,1);
INSERT INTO "pair_count" VALUES(1,20703,53,24,4);
INSERT INTO "pair_count" VALUES(1,20703,53,26,1);
INSERT INTO "pair_count" VALUES(1,20703,53,30,1);
INSERT INTO "pair_count" VALUES(1,20703,53,38,1);
INSERT INTO "pair_count" VALUES(1,20703,53,40,1);
INSERT INTO "pair_count" VALUES(1,20703,53,41,1);
INSERT INTO "pair_count" VALUES(1,20703,53,46,4);
INSERT INTO "pair_count" VALUES(1,20703,53,48,1);
INSERT INTO "pair_count" VALUES(1,20703,53,51,1);
INSERT INTO "pair_count" VALUES(1,20703,53,52,2);
INSERT INTO "pair_count" VALUES(1,20703,53,54,4);
INSERT INTO "pair_count" VALUES(1,20703,53,55,1);
INSERT INTO "pair_count" VALUES(1,20703,53,59,1);
INSERT INTO "pair_count" VALUES(1,20703,53,60,2);
INSERT INTO "pair_count" VALUES(1,20703,53,61,1);
INSERT INTO "pair_count" VALUES(1,20703,53,63,2);
INSERT INTO "pair_count" VALUES(1,20703,54,24,4);
INSERT INTO "pair_count" VALUES(1,20703,54,26,1);
INSERT INTO "pair_count" VALUES(1,20703,54,30,1);
INSERT INTO "pair_count" VALUES(1,20703,54,38,1);
INSERT INTO "pair_count" VALUES(1,20703,54,40,1);
INSERT INTO "pair_count" VALUES(1,20703,54,41,1);
INSERT INTO "pair_count" VALUES(1,20703,54,46,4);
INSERT INTO "pair_count" VALUES(1,20703,54,48,1);
INSERT INTO "pair_count" VALUES(1,20703,54,51,1);
INSERT INTO "pair_count" VALUES(1,20703,54,52,2);
INSERT INTO "pair_count" VALUES(1,20703,54,53,4);
INSERT INTO "pair_count" VALUES(1,20703,54,55,1);
INSERT INTO "pair_count" VALUES(1,20703,54,59,1);
INSERT INTO "pair_count" VALUES(1,20703,54,60,2);
INSERT INTO "pair_count" VALUES(1,20703,54,61,1);
INSERT INTO "pair_count" VALUES(1,20703,54,63,2);
INSERT INTO "pair_count" VALUES(1,20703,55,24,1);
INSERT INTO "pair_count" VALUES(1,20703,55,30,1);
INSERT INTO "pair_count" VALUES(1,20703,55,46,1);
INSERT INTO "pair_count" VALUES(1,20703,55,48,1);
INSERT INTO "pair_count" VALUES(1,20703,55,52,1);
INSERT INTO "pair_count" VALUES(1,20703,55,53,1);
INSERT INTO "pair_count" VALUES(1,20703,55,54,1);
INSERT INTO "pair_count" VALUES(1,20703,59,24,1);
INSERT INTO "pair_count" VALUES(1,20703,59,46,1);
INSERT INTO "pair_count" VALUES(1,20703,59,51,1);
INSERT INTO "pair_count" VALUES(1,20703,59,52,1);
INSERT INTO "pair_count" VALUES(1,20703,59,53,1);
INSERT INTO "pair_count" VALUES(1,20703,59,54,1);
INSERT INTO "pair_count" VALUES(1,20703,59,60,1);
INSERT INTO "pair_count" VALUES(1,20703,60,24,3);
INSERT INTO "pair_count" VALUES(1,20703,60,33,1);
INSERT INTO "pair_count" VALUES(1,20703,60,36,1);
INSERT INTO "pair_count" VALUES(1,20703,60,37,1);
INSERT INTO "pair_count" VALUES(1,20703,60,40,2);
INSERT INTO "pair_count" VALUES(1,20703,60,43,1);
INSERT INTO "pair_count" VALUES(1,20703,60,46,3);
INSERT INTO "pair_count" VALUES(1,20703,60,51,1);
INSERT INTO "pair_count" VALUES(1,20703,60,52,1);
INSERT INTO "pair_count" VALUES(1,20703,60,53,2);
INSERT INTO "pair_count" VALUES(1,20703,60,54,2);
INSERT INTO "pair_count" VALUES(1,20703,60,59,1);
INSERT INTO "pair_count" VALUES(1,20703,60,61,1);
INSERT INTO "pair_count" VALUES(1,20703,60,63,1);
INSERT INTO "pair_count" VALUES(1,20703,61,24,1);
INSERT INTO "pair_count" VALUES(1,20703,61,40,1);
INSERT INTO "pair_count" VALUES(1,20703,61,46,1);
INSERT INTO "pair_count" VALUES(1,20703,61,53,1);
INSERT INTO "pair_count" VALUES(1,20703,61,54,1);
INSERT INTO "pair_count" VALUES(1,20703,61,60,1);
INSERT INTO "pair_count" VALUES(1,20703,61,63,1);
INSERT INTO "pair_count" VALUES(1,20703,63,24,2);
INSERT INTO "pair_count" VALUES(1,20703,63,26,1);
INSERT INTO "pair_count" VALUES(1,20703,63,38,1);
INSERT INTO "pair_count" VALUES(1,20703,63,40,1);
INSERT INTO "pair_count" VALUES(1,20703,63,41,1);
INSERT INTO "pair_count" VALUES(1,20703,63,46,2);
INSERT INTO "pair_count" VALUES(1,20703,63,53,2);
INSERT INTO "pair_count" VALUES(1,20703,63,54,2);
INSERT INTO "pair_count" VALUES(1,20703,63,60,1);
INSERT INTO "pair_count" VALUES(1,20703,63,61,1);
INSERT INTO "pair_count" VALUES(2,20258,1,3,2);
INSERT INTO "pair_count" VALUES(2,20258,1,7,1);
INSERT INTO "pair_count" VALUES(2,20258,1,9,1);
INSERT INTO "pair_count" VALUES(2,20258,1,10,2);
INSERT INTO "pair_count" VALUES(2,20258,1,11,1);
INSERT INTO "pair_count" VALUES(2,20258,1,13,2);
INSERT INTO "pair_count" VALUES(2,20258,1,18,2);
INSERT INTO "pair_count" VALUES(2,20258,1,21,2);
INSERT INTO "pair_count" VALUES(2,20258,1,22,1);
INSERT INTO "pair_count" VALUES(2,20258,2,3,1);
INSERT INTO "pair_count" VALUES(2,20258,2,5,1);
INSERT INTO "pair_count" VALUES(2,20258,2,9,1);
INSERT INTO "pair_count" VALUES(2,20258,2,10,1);
INSERT INTO "pair_count" VALUES(2,20258,2,17,1);
INSERT INTO "pair_count" VALUES(2,20258,2,18,1);
INSERT INTO "pair_count" VALUES(2,20258,2,21,1);
INSERT INTO "pair_count" VALUES(2,20258,3,1,2);
INSERT INTO "pair_count" VALUES(2,20258,3,2,1);
INSERT INTO "pair_count" VALUES(2,20258,3,5,1);
INSERT INTO "pair_count" VALUES(2,20258,3,7,1);
INSERT INTO "pair_count" VALUES(2,20258,3,9,2);
INSERT INTO "pair_count" VALUES(2,20258,3,10,3);
INSERT INTO "pair_count" VALUES(2,20258,3,11,1);
INSERT INTO "pair_count" VALUES(2,20258,3,13,2);
INSERT INTO "pair_count" VALUES(2,20258,3,17,1);
INSERT INTO "pair_count" VALUES(2,20258,3,18,3);
INSERT INTO "pair_count" VALUES(2,20258,3,21,3);
INSERT INTO "pair_count" VALUES(2,20258,3,22,1);
INSERT INTO "pair_count" VALUES(2,20258,4,6,1);
INSERT INTO "pair_count" VALUES(2,20258,4,9,1);
INSERT INTO "pair_count" VALUES(2,20258,4,10,1);
INSERT INTO "pair_count" VALUES(2,20258,4,14,1);
INSERT INTO "pair_count" VALUES(2,20258,4,17,1);
INSERT INTO "pair_count" VALUES(2,20258,4,18,1);
INSERT INTO "pair_count" VALUES(2,20258,4,22,1);
INSERT INTO "pair_count" VALUES(2,20258,5,2,1);
INSERT INTO "pair_count" VALUES(2,20258,5,3,1);
INSERT INTO "pair_count" VALUES(2,20258,5,9,1);
INSERT INTO "pair_count" VALUES(2,20258,5,10,1);
INSERT INTO "pair_count" VALUES(2,20258,5,17,1);
INSERT INTO "pair_count" VALUES(2,20258,5,18,1);
INSERT INTO "pair_count" VALUES(2,20258,5,21,1);
INSERT INTO "pair_count" VALUES(2,20258,6,4,1);
INSERT INTO "pair_count" VALUES(2,20258,6,8,1);
INSERT INTO "pair_count" VALUES(2,20258,6,9,1);
INSERT INTO "pair_count" VALUES(2,20258,6,10,2);
INSERT INTO "pair_count" VALUES(2,20258,6,14,1);
INSERT INTO "pair_count" VALUES(2,20258,6,16,1);
INSERT INTO "pair_count" VALUES(2,20258,6,17,2);
INSERT INTO "pair_count" VALUES(2,20258,6,18,2);
INSERT INTO "pair_count" VALUES(2,20258,6,21,1);
INSERT INTO "pair_count" VALUES(2,20258,6,22,2);
INSERT INTO "pair_count" VALUES(2,20258,7,1,1);
INSERT INTO "pair_count" VALUES(2,20258,7,3,1);
INSERT INTO "pair_count" VALUES(2,20258,7,10,1);
INSERT INTO "pair_count" VALUES(2,20258,7,13,1);
INSERT INTO "pair_count" VALUES(2,20258,7,18,1);
INSERT INTO "pair_count" VALUES(2,20258,7,21,1);
INSERT INTO "pair_count" VALUES(2,20258,7,22,1);
INSERT INTO "pair_count" VALUES(2,20258,8,6,1);
INSERT INTO "pair_count" VALUES(2,20258,8,10,1);
INSERT INTO "pair_count" VALUES(2,20258,8,16,1);
INSERT INTO "pair_count" VALUES(2,20258,8,17,1);
INSERT INTO "pair_count" VALUES(2,20258,8,18,1);
INSERT INTO "pair_count" VALUES(2,20258,8,21,1);
INSERT INTO "pair_count" VALUES(2,20258,8,22,1);
INSERT INTO "pair_count" VALUES(2,20258,9,1,1);
INSERT INTO "pair_count" VALUES(2,20258,9,2,1);
INSERT INTO "pair_count" VALUES(2,20258,9,3,2);
INSERT INTO "pair_count" VALUES(2,20258,9,4,1);
INSERT INTO "pair_count" VALUES(2,20258,9,5,1);
INSERT INTO "pair_count" VALUES(2,20258,9,6,1);
INSERT INTO "pair_count" VALUES(2,20258,9,10,3);
INSERT INTO "pair_count" VALUES(2,20258,9,11,1);
INSERT INTO "pair_count" VALUES(2,20258,9,13,1);
INSERT INTO "pair_count" VALUES(2,20258,9,14,1);
INSERT INTO "pair_count" VALUES(2,20258,9,17,2);
INSERT INTO "pair_count" VALUES(2,20258,9,18,3);
INSERT INTO "pair_count" VALUES(2,20258,9,21,2);
INSERT INTO "pair_count" VALUES(2,20258,9,22,1);
INSERT INTO "pair_count" VALUES(2,20258,11,1,1);
INSERT INTO "pair_count" VALUES(2,20258,11,3,1);
INSERT INTO "pair_count" VALUES(2,20258,11,9,1);
INSERT INTO "pair_count" VALUES(2,20258,11,10,1);
INSERT INTO "pair_count" VALUES(2,20258,11,13,1);
INSERT INTO "pair_count" VALUES(2,20258,11,18,1);
INSERT INTO "pair_count" VALUES(2,20258,11,21,1);
INSERT INTO "pair_count" VALUES(2,20258,13,1,2);
INSERT INTO "pair_count" VALUES(2,20258,13,3,2);
INSERT INTO "pair_count" VALUES(2,20258,13,7,1);
INSERT INTO "pair_count" VALUES(2,20258,13,9,1);
INSERT INTO "pair_count" VALUES(2,20258,13,10,2);
INSERT INTO "pair_count" VALUES(2,20258,13,11,1);
INSERT INTO "pair_count" VALUES(2,20258,13,18,2);
INSERT INTO "pair_count" VALUES(2,20258,13,21,2);
INSERT INTO "pair_count" VALUES(2,20258,13,22,1);
INSERT INTO "pair_count" VALUES(2,20258,14,4,1);
INSERT INTO "pair_count" VALUES(2,20258,14,6,1);
INSERT INTO "pair_count" VALUES(2,20258,14,9,1);
INSERT INTO "pair_count" VALUES(2,20258,14,10,1);
INSERT INTO "pair_count" VALUES(2,20258,14,17,1);
INSERT INTO "pair_count" VALUES(2,20258,14,18,1);
INSERT INTO "pair_count" VALUES(2,20258,14,22,1);
INSERT INTO "pair_count" VALUES(2,20258,16,6,1);
INSERT INTO "pair_count" VALUES(2,20258,16,8,1);
INSERT INTO "pair_count" VALUES(2,20258,16,10,1);
INSERT INTO "pair_count" VALUES(2,20258,16,17,1);
INSERT INTO "pair_count" VALUES(2,20258,16,18,1);
INSERT INTO "pair_count" VALUES(2,20258,16,21,1);
INSERT INTO "pair_count" VALUES(2,20258,16,22,1);
INSERT INTO "pair_count" VALUES(2,20258,17,2,1);
INSERT INTO "pair_count" VALUES(2,20258,17,3,1);
INSERT INTO "pair_count" VALUES(2,20258,17,4,1);
INSERT INTO "pair_count" VALUES(2,20258,17,5,1);
INSERT INTO "pair_count" VALUES(2,20258,17,6,2);
INSERT INTO "pair_count" VALUES(2,20258,17,8,1);
INSERT INTO "pair_count" VALUES(2,20258,17,9,2);
INSERT INTO "pair_count" VALUES(2,20258,17,10,3);
INSERT INTO "pair_count" VALUES(2,20258,17,14,1);
INSERT INTO "pair_count" VALUES(2,20258,17,16,1);
INSERT INTO "pair_count" VALUES(2,20258,17,18,3);
INSERT INTO "pair_count" VALUES(2,20258,17,21,2);
INSERT INTO "pair_count" VALUES(2,20258,17,22,2);
INSERT INTO "pair_count" VALUES(2,20258,18,1,2);
INSERT INTO "pair_count" VALUES(2,20258,18,2,1);
INSERT INTO "pair_count" VALUES(2,20258,18,3,3);
INSERT INTO "pair_count" VALUES(2,20258,18,4,1);
INSERT INTO "pair_count" VALUES(2,20258,18,5,1);
INSERT INTO "pair_count" VALUES(2,20258,18,6,2);
INSERT INTO "pair_count" VALUES(2,20258,18,7,1);
INSERT INTO "pair_count" VALUES(2,20258,18,8,1);
INSERT INTO "pair_count" VALUES(2,20258,18,9,3);
INSERT INTO "pair_count" VALUES(2,20258,18,10,5);
INSERT INTO "pair_count" VALUES(2,20258,18,11,1);
INSERT INTO "pair_count" VALUES(2,20258,18,13,2);
INSERT INTO "pair_count" VALUES(2,20258,18,14,1);
INSERT INTO "pair_count" VALUES(2,20258,18,16,1);
INSERT INTO "pair_count" VALUES(2,20258,18,17,3);
INSERT INTO "pair_count" VALUES(2,20258,18,21,4);
INSERT INTO "pair_count" VALUES(2,20258,18,22,3);
INSERT INTO "pair_count" VALUES(2,20258,21,1,2);
INSERT INTO "pair_count" VALUES(2,20258,21,2,1);
INSERT INTO "pair_count" VALUES(2,20258,21,3,3);
INSERT INTO "pair_count" VALUES(2,20258,21,5,1);
INSERT INTO "pair_count" VALUES(2,20258,21,6,1);
INSERT INTO "pair_count" VALUES(2,20258,21,7,1);
INSERT INTO "pair_count" VALUES(2,20258,21,8,1);
INSERT INTO "pair_count" VALUES(2,20258,21,9,2);
INSERT INTO "pair_count" VALUES(2,20258,21,10,4);
INSERT INTO "pair_count" VALUES(2,20258,21,11,1);
INSERT INTO "pair_count" VALUES(2,20258,21,13,2);
INSERT INTO "pair_count" VALUES(2,20258,21,16,1);
INSERT INTO "pair_count" VALUES(2,20258,21,17,2);
INSERT INTO "pair_count" VALUES(2,20258,21,18,4);
INSERT INTO "pair_count" VALUES(2,20258,21,22,2);
INSERT INTO "pair_count" VALUES(2,20258,22,1,1);
INSERT INTO "pair_count" VALUES(2,20258,22,3,1);
INSERT INTO "pair_count" VALUES(2,20258,22,4,1);
INSERT INTO "pair_count" VALUES(2,20258,22,6,2);
INSERT INTO "pair_count" VALUES(2,20258,22,7,1);
INSERT INTO "pair_count" VALUES(2,20258,22,8,1);
INSERT INTO "pair_count" VALUES(2,20258,22,9,1);
INSERT INTO "pair_count" VALUES(2,20258,22,10,3);
INSERT INTO "pair_count" VALUES(2,20258,22,13,1);
INSERT INTO "pair_count" VALUES(2,20258,22,14,1);
INSERT INTO "pair_count" VALUES(2,20258,22,16,1);
INSERT INTO "pair_count" VALUES(2,20258,22,17,2);
INSERT INTO "pair_count" VALUES(2,20258,22,18,3);
INSERT INTO "pair_count" VALUES(2,20258,22,21,2);
INSERT INTO "pair_count" VALUES(2,20613,1,3,1);
INSERT INTO "pair_count" VALUES(2,20613,1,6,1);
INSERT INTO "pair_count" VALUES(2,20613,1,10,2);
INSERT INTO "pair_count" VALUES(2,20613,1,13,2);
INSERT INTO "pair_count" VALUES(2,20613,1,18,2);
INSERT INTO "pair_count" VALUES(2,20613,1,20,2);
INSERT INTO "pair_count" VALUES(2,20613,1,22,2);
INSERT INTO "pair_count" VALUES(2,20613,1,23,2);
INSERT INTO "pair_count" VALUES(2,20613,3,1,1);
INSERT INTO "pair_count" VALUES(2,20613,3,4,1);
INSERT INTO "pair_count" VALUES(2,20613,3,7,1);
INSERT INTO "pair_count" VALUES(2,20613,3,8,1);
INSERT INTO "pair_count" VALUES(2,20613,3,9,1);
INSERT INTO "pair_count" VALUES(2,20613,3,10,4);
INSERT INTO "pair_count" VALUES(2,20613,3,12,1);
INSERT INTO "pair_count" VALUES(2,20613,3,13,2);
INSERT INTO "pair_count" VALUES(2,20613,3,14,1);
INSERT INTO "pair_count" VALUES(2,20613,3,15,1);
INSERT INTO "pair_count" VALUES(2,20613,3,16,1);
INSERT INTO "pair_count" VALUES(2,20613,3,17,2);
INSERT INTO "pair_count" VALUES(2,20613,3,18,4);
INSERT INTO "pair_count" VALUES(2,20613,3,19,1);
INSERT INTO "pair_count" VALUES(2,20613,3,20,1);
INSERT INTO "pair_count" VALUES(2,20613,3,21,1);
INSERT INTO "pair_count" VALUES(2,20613,3,22,3);
INSERT INTO "pair_count" VALUES(2,20613,3,23,1);
INSERT INTO "pair_count" VALUES(2,20613,4,3,1);
INSERT INTO "pair_count" VALUES(2,20613,4,7,1);
INSERT INTO "pair_count" VALUES(2,20613,4,10,1);
INSERT INTO "pair_count" VALUES(2,20613,4,14,1);
INSERT INTO "pair_count" VALUES(2,20613,4,17,1);
INSERT INTO "pair_count" VALUES(2,20613,4,18,1);
INSERT INTO "pair_count" VALUES(2,20613,4,22,1);
INSERT INTO "pair_count" VALUES(2,20613,6,1,1);
INSERT INTO "pair_count" VALUES(2,20613,6,10,1);
INSERT INTO "pair_count" VALUES(2,20613,6,13,1);
INSERT INTO "pair_count" VALUES(2,20613,6,18,1);
INSERT INTO "pair_count" VALUES(2,20613,6,20,1);
INSERT INTO "pair_count" VALUES(2,20613,6,22,1);
INSERT INTO "pair_count" VALUES(2,20613,6,23,1);
INSERT INTO "pair_count" VALUES(2,20613,7,3,1);
INSERT INTO "pair_count" VALUES(2,20613,7,4,1);
INSERT INTO "pair_count" VALUES(2,20613,7,10,1);
INSERT INTO "pair_count" VALUES(2,20613,7,14,1);
INSERT INTO "pair_count" VALUES(2,20613,7,17,1);
INSERT INTO "pair_count" VALUES(2,20613,7,18,1);
INSERT INTO "pair_count" VALUES(2,20613,7,22,1);
INSERT INTO "pair_count" VALUES(2,20613,8,3,1);
INSERT INTO "pair_count" VALUES(2,20613,8,10,1);
INSERT INTO "pair_count" VALUES(2,20613,8,12,1);
INSERT INTO "pair_count" VALUES(2,20613,8,13,1);
INSERT INTO "pair_count" VALUES(2,20613,8,15,1);
INSERT INTO "pair_count" VALUES(2,20613,8,18,1);
INSERT INTO "pair_count" VALUES(2,20613,8,19,1);
INSERT INTO "pair_count" VALUES(2,20613,9,3,1);
INSERT INTO "pair_count" VALUES(2,20613,9,10,1);
INSERT INTO "pair_count" VALUES(2,20613,9,16,1);
INSERT INTO "pair_count" VALUES(2,20613,9,17,1);
INSERT INTO "pair_count" VALUES(2,20613,9,18,1);
INSERT INTO "pair_count" VALUES(2,20613,9,21,1);
INSERT INTO "pair_count" VALUES(2,20613,9,22,1);
INSERT INTO "pair_count" VALUES(2,20613,12,3,1);
INSERT INTO "pair_count" VALUES(2,20613,12,8,1);
INSERT INTO "pair_count" VALUES(2,20613,12,10,1);
INSERT INTO "pair_count" VALUES(2,20613,12,13,1);
INSERT INTO "pair_count" VALUES(2,20613,12,15,1);
INSERT INTO "pair_count" VALUES(2,20613,12,18,1);
INSERT INTO "pair_count" VALUES(2,20613,12,19,1);
INSERT INTO "pair_count" VALUES(2,20613,13,1,2);
INSERT INTO "pair_count" VALUES(2,20613,13,3,2);
INSERT INTO "pair_count" VALUES(2,20613,13,6,1);
INSERT INTO "pair_count" VALUES(2,20613,13,8,1);
INSERT INTO "pair_count" VALUES(2,20613,13,10,3);
INSERT INTO "pair_count" VALUES(2,20613,13,12,1);
INSERT INTO "pair_count" VALUES(2,20613,13,15,1);
INSERT INTO "pair_count" VALUES(2,20613,13,18,3);
INSERT INTO "pair_count" VALUES(2,20613,13,19,1);
INSERT INTO "pair_count" VALUES(2,20613,13,20,2);
INSERT INTO "pair_count" VALUES(2,20613,13,22,2);
INSERT INTO "pair_count" VALUES(2,20613,13,23,2);
INSERT INTO "pair_count" VALUES(2,20613,14,3,1);
INSERT INTO "pair_count" VALUES(2,20613,14,4,1);
INSERT INTO "pair_count" VALUES(2,20613,14,7,1);
INSERT INTO "pair_count" VALUES(2,20613,14,10,1);
INSERT INTO "pair_count" VALUES(2,20613,14,17,1);
INSERT INTO "pair_count" VALUES(2,20613,14,18,1);
INSERT INTO "pair_count" VALUES(2,20613,14,22,1);
INSERT INTO "pair_count" VALUES(2,20613,15,3,1);
INSERT INTO "pair_count" VALUES(2,20613,15,8,1);
INSERT INTO "pair_count" VALUES(2,20613,15,10,1);
INSERT INTO "pair_count" VALUES(2,20613,15,12,1);
INSERT INTO "pair_count" VALUES(2,20613,15,13,1);
INSERT INTO "pair_count" VALUES(2,20613,15,18,1);
INSERT INTO "pair_count" VALUES(2,20613,15,19,1);
INSERT INTO "pair_count" VALUES(2,20613,16,3,1);
INSERT INTO "pair_count" VALUES(2,20613,16,9,1);
INSERT INTO "pair_count" VALUES(2,20613,16,10,1);
INSERT INTO "pair_count" VALUES(2,20613,16,17,1);
INSERT INTO "pair_count" VALUES(2,20613,16,18,1);
INSERT INTO "pair_count" VALUES(2,20613,16,21,1);
INSERT INTO "pair_count" VALUES(2,20613,16,22,1);
INSERT INTO "pair_count" VALUES(2,20613,17,3,2);
INSERT INTO "pair_count" VALUES(2,20613,17,4,1);
INSERT INTO "pair_count" VALUES(2,20613,17,7,1);
INSERT INTO "pair_count" VALUES(2,20613,17,9,1);
INSERT INTO "pair_count" VALUES(2,20613,17,10,2);
INSERT INTO "pair_count" VALUES(2,20613,17,14,1);
INSERT INTO "pair_count" VALUES(2,20613,17,16,1);
INSERT INTO "pair_count" VALUES(2,20613,17,18,2);
INSERT INTO "pair_count" VALUES(2,20613,17,21,1);
INSERT INTO "pair_count" VALUES(2,20613,17,22,2);
INSERT INTO "pair_count" VALUES(2,20613,18,1,2);
INSERT INTO "pair_count" VALUES(2,20613,18,3,4);
INSERT INTO "pair_count" VALUES(2,20613,18,4,1);
INSERT INTO "pair_count" VALUES(2,20613,18,6,1);
INSERT INTO "pair_count" VALUES(2,20613,18,7,1);
INSERT INTO "pair_count" VALUES(2,20613,18,8,1);
INSERT INTO "pair_count" VALUES(2,20613,18,9,1);
INSERT INTO "pair_count" VALUES(2,20613,18,10,5);
INSERT INTO "pair_count" VALUES(2,20613,18,12,1);
INSERT INTO "pair_count" VALUES(2,20613,18,13,3);
INSERT INTO "pair_count" VALUES(2,20613,18,14,1);
INSERT INTO "pair_count" VALUES(2,20613,18,15,1);
INSERT INTO "pair_count" VALUES(2,20613,18,16,1);
INSERT INTO "pair_count" VALUES(2,20613,18,17,2);
INSERT INTO "pair_count" VALUES(2,20613,18,19,1);
INSERT INTO "pair_count" VALUES(2,20613,18,20,2);
INSERT INTO "pair_count" VALUES(2,20613,18,21,1);
INSERT INTO "pair_count" VALUES(2,20613,18,22,4);
INSERT INTO "pair_count" VALUES(2,20613,18,23,2);
INSERT INTO "pair_count" VALUES(2,20613,19,3,1);
INSERT INTO "pair_count" VALUES(2,20613,19,8,1);
INSERT INTO "pair_count" VALUES(2,20613,19,10,1);
INSERT INTO "pair_count" VALUES(2,20613,19,12,1);
INSERT INTO "pair_count" VALUES(2,20613,19,13,1);
INSERT INTO "pair_count" VALUES(2,20613,19,15,1);
INSERT INTO "pair_count" VALUES(2,20613,19,18,1);
INSERT INTO "pair_count" VALUES(2,20613,20,1,2);
INSERT INTO "pair_count" VALUES(2,20613,20,3,1);
INSERT INTO "pair_count" VALUES(2,20613,20,6,1);
INSERT INTO "pair_count" VALUES(2,20613,20,10,2);
INSERT INTO "pair_count" VALUES(2,20613,20,13,2);
INSERT INTO "pair_count" VALUES(2,20613,20,18,2);
INSERT INTO "pair_count" VALUES(2,20613,20,22,2);
INSERT INTO "pair_count" VALUES(2,20613,20,23,2);
INSERT INTO "pair_count" VALUES(2,20613,21,3,1);
INSERT INTO "pair_count" VALUES(2,20613,21,9,1);
INSERT INTO "pair_count" VALUES(2,20613,21,10,1);
INSERT INTO "pair_count" VALUES(2,20613,21,16,1);
INSERT INTO "pair_count" VALUES(2,20613,21,17,1);
INSERT INTO "pair_count" VALUES(2,20613,21,18,1);
INSERT INTO "pair_count" VALUES(2,20613,21,22,1);
INSERT INTO "pair_count" VALUES(2,20613,22,1,2);
INSERT INTO "pair_count" VALUES(2,20613,22,3,3);
INSERT INTO "pair_count" VALUES(2,20613,22,4,1);
INSERT INTO "pair_count" VALUES(2,20613,22,6,1);
INSERT INTO "pair_count" VALUES(2,20613,22,7,1);
INSERT INTO "pair_count" VALUES(2,20613,22,9,1);
INSERT INTO "pair_count" VALUES(2,20613,22,10,4);
INSERT INTO "pair_count" VALUES(2,20613,22,13,2);
INSERT INTO "pair_count" VALUES(2,20613,22,14,1);
INSERT INTO "pair_count" VALUES(2,20613,22,16,1);
INSERT INTO "pair_count" VALUES(2,20613,22,17,2);
INSERT INTO "pair_count" VALUES(2,20613,22,18,4);
INSERT INTO "pair_count" VALUES(2,20613,22,20,2);
INSERT INTO "pair_count" VALUES(2,20613,22,21,1);
INSERT INTO "pair_count" VALUES(2,20613,22,23,2);
INSERT INTO "pair_count" VALUES(2,20613,23,1,2);
INSERT INTO "pair_count" VALUES(2,20613,23,3,1);
INSERT INTO "pair_count" VALUES(2,20613,23,6,1);
INSERT INTO "pair_count" VALUES(2,20613,23,10,2);
INSERT INTO "pair_count" VALUES(2,20613,23,13,2);
INSERT INTO "pair_count" VALUES(2,20613,23,18,2);
INSERT INTO "pair_count" VALUES(2,20613,23,20,2);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,1,7);
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
INSERT INTO "sharing" VALUES(1,1,X'BCEA2F01C2FB8F490AE96E7A7784F048FBFE4BF176D28FC6464437DDAC88E9F1','un2VoaPI8AYTt_dOlcVrGw',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'3758DD93F657339C7A78CFA9734250D277E4C3AFBE7F1ABA917A3A3A4B41D9C1');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(2,2,'card');
INSERT INTO "source" VALUES(3,2,'instagram.com');
INSERT INTO "source" VALUES(4,1,'tiktok');
INSERT INTO "source" VALUES(5,2,'window');
INSERT INTO "source" VALUES(6,1,'instagram.com');
INSERT INTO "source" VALUES(7,1,'ig-story');
INSERT INTO "source" VALUES(8,2,'ig');
INSERT INTO "source" VALUES(9,2,'facebook.com');
INSERT INTO "source" VALUES(10,2,'google.com');
INSERT INTO "source" VALUES(11,1,'ig');
INSERT INTO "source" VALUES(12,1,'window');
INSERT INTO "source" VALUES(13,1,'google.com');
INSERT INTO "source" VALUES(14,1,'tiktok.com');
INSERT INTO "source" VALUES(15,1,'facebook.com');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('A0752AFEEE7A',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',11,6,11,5861171888270823784,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',11,6,11,3843460624540891826,X'20010DB8390600000000000000000000');
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',9,NULL,12,1473587714166851928,X'20010DB83E1D00000000000000000000');
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',1,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000');
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',1,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000');
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',15,1,7,4326653704502583267,X'20010DB822F700000000000000000000');
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',6,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000');
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',3,14,4,8138210099040280480,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',3,14,4,9134368268329406337,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',5,1,7,4397388264923469152,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',11,6,11,6212071866559670307,X'20010DB8860F00000000000000000000');
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',5,NULL,2,8891355758128129330,X'20010DB8BBF400000000000000000000');
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',7,NULL,12,6063111424050294156,X'20010DB86FD300000000000000000000');
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',3,14,4,7249444593053361358,X'20010DB8572E00000000000000000000');
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',5,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000');
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',11,6,11,7806179412108496600,X'20010DB8DACA00000000000000000000');
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',1,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000');
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',17,6,11,1362923928692310539,X'20010DB818B700000000000000000000');
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',13,15,NULL,2298316501172608979,X'20010DB89BA600000000000000000000');
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',14,9,NULL,730841590525002355,X'20010DB819A000000000000000000000');
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',6,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000');
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',12,1,7,8370751102278607730,X'20010DB8498900000000000000000000');
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',17,6,11,1154805206687972086,X'20010DB874A400000000000000000000');
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',10,NULL,5,2211841547007335690,X'20010DB8B2B200000000000000000000');
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',11,6,11,204756708384291043,X'20010DB89B2E00000000000000000000');
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',2,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000');
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',6,10,NULL,4940002570425557646,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',11,6,11,7485891644827843990,X'20010DB8BF7D00000000000000000000');
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',16,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000');
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',14,9,NULL,4446834045127918518,X'20010DB84CF500000000000000000000');
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',4,13,NULL,2861945616537217847,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',1,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000');
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',6,10,NULL,5776020910968830725,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',4,13,NULL,6072396433029223421,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',8,13,NULL,3228122976413122929,X'20010DB88E8100000000000000000000');
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',17,3,8,4931897409986070920,X'20010DB8221100000000000000000000');
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',11,6,11,5805893688655883925,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',1,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000');
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',1,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000');
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',5,1,7,7905641832926506423,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',3,14,4,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995');
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,5587436809769281786,X'20010DB8749A9887FFD1DDC7BF06F2AD');
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,12,5752312574173977729,X'20010DB8A3AFCB0F2AAC933560A90FBF');
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
INSERT INTO "webhook" VALUES(1,'https://shop.example.com/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'6B3D62DFB740BFD2C7C1102B6104674D329DDDCB1D8D43A4F57989A9B383D7ED',0,NULL,1795348800000000);
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
