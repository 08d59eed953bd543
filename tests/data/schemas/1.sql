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
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'B3D2F3FCA0B5F7B2940013C1E2805C87ACEC0B03C0056960D7949C6D20F4DC95','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'450C738E28A4E7A3E3C0446DCDA2327F2167D8C21DAF4920FD7DC87B649B106C','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,32,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,37,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,38,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,47,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,59,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,31,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,32,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,37,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,47,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,51,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,55,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,59,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,61,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,24,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,40,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,45,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,46,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,50,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,59,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,31,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,40,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,46,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,48,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,49,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,51,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,55,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,59,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,31,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,40,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,46,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,48,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,59,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,25,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,40,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,50,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,51,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,52,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,53,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,55,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,59,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,35,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,44,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,50,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,51,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,55,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,57,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,59,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,63,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,35,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,44,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,50,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,57,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,59,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,63,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,25,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,26,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,31,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,40,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,51,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,53,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,55,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,59,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,31,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,32,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,36,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,37,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,47,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,51,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,55,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,59,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,24,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,30,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,45,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,51,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,55,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,59,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,40,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,57,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,26,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,31,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,40,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,46,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,48,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,51,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,55,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,59,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,32,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,37,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,40,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,47,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,59,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,32,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,37,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,41,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,47,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,50,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,51,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,55,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,59,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,29,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,40,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,48,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,50,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,51,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,55,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,56,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,59,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,24,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,27,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,46,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,48,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,50,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,51,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,55,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,59,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,25,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,26,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,31,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,51,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,53,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,55,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,59,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,60,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,32,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,34,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,37,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,47,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,50,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,51,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,55,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,59,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,32,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,37,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,40,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,47,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,24,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,42,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,46,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,48,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,51,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,54,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,55,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,62,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,28,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,31,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,32,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,37,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,47,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,51,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,55,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,59,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,24,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,33,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,48,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,51,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,55,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,62,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,27,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,39,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,42,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,43,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,48,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,51,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,55,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,58,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,31,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,41,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,46,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,48,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,59,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,27,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,39,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,42,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,43,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,48,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,51,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,55,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,58,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,26,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,39,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,48,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,59,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,62,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,31,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,32,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,37,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,38,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,47,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,59,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,25,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,26,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,31,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,40,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,51,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,53,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,55,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,59,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,1,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,3,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,4,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,9,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,12,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,17,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,23,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,2,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,3,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,5,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,6,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,9,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,16,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,17,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,3,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,7,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,9,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,16,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,19,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,21,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,23,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,6,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,9,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,11,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,16,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,18,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,21,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,23,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,3,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,4,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,6,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,9,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,12,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,17,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,20,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,15,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,22,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,23,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,1,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,9,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,11,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,16,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,17,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,18,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,23,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,4,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,9,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,10,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,12,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,15,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,21,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,22,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,23,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,8,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,9,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,12,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,13,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,17,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,19,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,17,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'country','SA');
INSERT INTO "dimension_value" VALUES(2,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(3,2,'referrer','');
INSERT INTO "dimension_value" VALUES(4,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(5,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(6,2,'country','BR');
INSERT INTO "dimension_value" VALUES(7,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(8,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(9,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(10,2,'','');
INSERT INTO "dimension_value" VALUES(11,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(12,2,'os','Android');
INSERT INTO "dimension_value" VALUES(13,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(14,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(15,2,'country','AR');
INSERT INTO "dimension_value" VALUES(16,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(17,2,'number','2');
INSERT INTO "dimension_value" VALUES(18,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(19,2,'country','ID');
INSERT INTO "dimension_value" VALUES(20,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(21,2,'number','3');
INSERT INTO "dimension_value" VALUES(22,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(23,2,'campaign','');
INSERT INTO "dimension_value" VALUES(24,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(25,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(26,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(27,1,'country','BR');
INSERT INTO "dimension_value" VALUES(28,1,'country','SA');
INSERT INTO "dimension_value" VALUES(29,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(30,1,'country','ES');
INSERT INTO "dimension_value" VALUES(31,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(32,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(33,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(34,1,'country','CO');
INSERT INTO "dimension_value" VALUES(35,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(36,1,'country','FR');
INSERT INTO "dimension_value" VALUES(37,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(38,1,'country','MA');
INSERT INTO "dimension_value" VALUES(39,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(40,1,'country','EG');
INSERT INTO "dimension_value" VALUES(41,1,'country','ID');
INSERT INTO "dimension_value" VALUES(42,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(43,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(44,1,'country','TR');
INSERT INTO "dimension_value" VALUES(45,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(46,1,'referrer','');
INSERT INTO "dimension_value" VALUES(47,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(48,1,'campaign','');
INSERT INTO "dimension_value" VALUES(49,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(50,1,'os','Android');
INSERT INTO "dimension_value" VALUES(51,1,'','');
INSERT INTO "dimension_value" VALUES(52,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(53,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(54,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(55,1,'number','1');
INSERT INTO "dimension_value" VALUES(56,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(57,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(58,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(59,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(60,1,'country','NG');
INSERT INTO "dimension_value" VALUES(61,1,'country','PK');
INSERT INTO "dimension_value" VALUES(62,1,'country','MX');
INSERT INTO "dimension_value" VALUES(63,1,'browser','TikTok');
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$RUHko2cMi6+gRMiOITb2TQ$7421FiatpB7bgMZk9SAiK/dmdBAHpvLV7RAPUnOv+2c',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',3771491695,0,0,1795348800000000);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'06C845877D1AD4EFC44EF7A95B919404D483280FB044F255FC7CABE3D68550D2','',NULL,950880050,0,0,1795348800000000);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$xAzo2vstoWVCGAy9B/R/bw$ehWT5SNnxkm4eKLYZJAhASxOCIJKa+ohWNRREnkpvRs','',NULL,NULL,'',NULL,3811351388,0,0,1795348800000000);
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
INSERT INTO "management" VALUES(X'8A0487B76B08A932895014F6AFB02BCBAEAA69E006D63D3762E9C7BFA3411791',1,NULL);
INSERT INTO "management" VALUES(X'0DF9358253C13E518742E823DF2A624994350916B452AEDFAAB3FDE970A36593',2,NULL);
INSERT INTO "management" VALUES(X'81BD2FA77F94A42D5FD585C9F86BCBAA7AC8870A8E90B10F0943B1F462328F3A',3,NULL);
INSERT INTO "management" VALUES(X'7AFE1AF15E18836B18EAB3C7A09CD1085CC4E9CDD48BFC7C36D4888B979BD20F',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,32,1);
INSERT INTO "month_count" VALUES(1,24299,37,1);
INSERT INTO "month_count" VALUES(1,24299,38,1);
INSERT INTO "month_count" VALUES(1,24299,47,1);
INSERT INTO "month_count" VALUES(1,24299,51,1);
INSERT INTO "month_count" VALUES(1,24299,55,1);
INSERT INTO "month_count" VALUES(1,24299,59,1);
INSERT INTO "month_count" VALUES(1,24300,31,1);
INSERT INTO "month_count" VALUES(1,24300,32,1);
INSERT INTO "month_count" VALUES(1,24300,37,1);
INSERT INTO "month_count" VALUES(1,24300,47,1);
INSERT INTO "month_count" VALUES(1,24300,51,1);
INSERT INTO "month_count" VALUES(1,24300,55,1);
INSERT INTO "month_count" VALUES(1,24300,59,1);
INSERT INTO "month_count" VALUES(1,24300,61,1);
INSERT INTO "month_count" VALUES(1,24301,24,1);
INSERT INTO "month_count" VALUES(1,24301,40,1);
INSERT INTO "month_count" VALUES(1,24301,45,1);
INSERT INTO "month_count" VALUES(1,24301,46,1);
INSERT INTO "month_count" VALUES(1,24301,50,1);
INSERT INTO "month_count" VALUES(1,24301,51,1);
INSERT INTO "month_count" VALUES(1,24301,55,1);
INSERT INTO "month_count" VALUES(1,24301,59,1);
INSERT INTO "month_count" VALUES(1,24302,31,1);
INSERT INTO "month_count" VALUES(1,24302,40,1);
INSERT INTO "month_count" VALUES(1,24302,46,1);
INSERT INTO "month_count" VALUES(1,24302,48,1);
INSERT INTO "month_count" VALUES(1,24302,49,1);
INSERT INTO "month_count" VALUES(1,24302,51,1);
INSERT INTO "month_count" VALUES(1,24302,55,1);
INSERT INTO "month_count" VALUES(1,24302,59,1);
INSERT INTO "month_count" VALUES(1,24303,31,1);
INSERT INTO "month_count" VALUES(1,24303,40,1);
INSERT INTO "month_count" VALUES(1,24303,46,1);
INSERT INTO "month_count" VALUES(1,24303,48,1);
INSERT INTO "month_count" VALUES(1,24303,49,1);
INSERT INTO "month_count" VALUES(1,24303,51,1);
INSERT INTO "month_count" VALUES(1,24303,55,1);
INSERT INTO "month_count" VALUES(1,24303,59,1);
INSERT INTO "month_count" VALUES(1,24304,25,1);
INSERT INTO "month_count" VALUES(1,24304,40,1);
INSERT INTO "month_count" VALUES(1,24304,50,1);
INSERT INTO "month_count" VALUES(1,24304,51,1);
INSERT INTO "month_count" VALUES(1,24304,52,1);
INSERT INTO "month_count" VALUES(1,24304,53,1);
INSERT INTO "month_count" VALUES(1,24304,55,1);
INSERT INTO "month_count" VALUES(1,24304,59,1);
INSERT INTO "month_count" VALUES(1,24306,35,1);
INSERT INTO "month_count" VALUES(1,24306,44,1);
INSERT INTO "month_count" VALUES(1,24306,50,1);
INSERT INTO "month_count" VALUES(1,24306,51,1);
INSERT INTO "month_count" VALUES(1,24306,55,1);
INSERT INTO "month_count" VALUES(1,24306,57,1);
INSERT INTO "month_count" VALUES(1,24306,59,1);
INSERT INTO "month_count" VALUES(1,24306,63,1);
INSERT INTO "month_count" VALUES(1,24307,25,1);
INSERT INTO "month_count" VALUES(1,24307,26,1);
INSERT INTO "month_count" VALUES(1,24307,31,1);
INSERT INTO "month_count" VALUES(1,24307,35,1);
INSERT INTO "month_count" VALUES(1,24307,40,1);
INSERT INTO "month_count" VALUES(1,24307,44,1);
INSERT INTO "month_count" VALUES(1,24307,50,1);
INSERT INTO "month_count" VALUES(1,24307,51,2);
INSERT INTO "month_count" VALUES(1,24307,53,1);
INSERT INTO "month_count" VALUES(1,24307,55,2);
INSERT INTO "month_count" VALUES(1,24307,57,1);
INSERT INTO "month_count" VALUES(1,24307,59,2);
INSERT INTO "month_count" VALUES(1,24307,63,1);
INSERT INTO "month_count" VALUES(1,24308,31,1);
INSERT INTO "month_count" VALUES(1,24308,32,1);
INSERT INTO "month_count" VALUES(1,24308,36,1);
INSERT INTO "month_count" VALUES(1,24308,37,1);
INSERT INTO "month_count" VALUES(1,24308,47,1);
INSERT INTO "month_count" VALUES(1,24308,51,1);
INSERT INTO "month_count" VALUES(1,24308,55,1);
INSERT INTO "month_count" VALUES(1,24308,59,1);
INSERT INTO "month_count" VALUES(1,24309,24,1);
INSERT INTO "month_count" VALUES(1,24309,30,1);
INSERT INTO "month_count" VALUES(1,24309,45,1);
INSERT INTO "month_count" VALUES(1,24309,46,1);
INSERT INTO "month_count" VALUES(1,24309,50,1);
INSERT INTO "month_count" VALUES(1,24309,51,1);
INSERT INTO "month_count" VALUES(1,24309,55,1);
INSERT INTO "month_count" VALUES(1,24309,59,1);
INSERT INTO "month_count" VALUES(1,24310,35,1);
INSERT INTO "month_count" VALUES(1,24310,40,1);
INSERT INTO "month_count" VALUES(1,24310,50,1);
INSERT INTO "month_count" VALUES(1,24310,51,1);
INSERT INTO "month_count" VALUES(1,24310,55,1);
INSERT INTO "month_count" VALUES(1,24310,57,1);
INSERT INTO "month_count" VALUES(1,24310,59,1);
INSERT INTO "month_count" VALUES(1,24310,63,1);
INSERT INTO "month_count" VALUES(1,24311,26,1);
INSERT INTO "month_count" VALUES(1,24311,31,2);
INSERT INTO "month_count" VALUES(1,24311,32,1);
INSERT INTO "month_count" VALUES(1,24311,37,1);
INSERT INTO "month_count" VALUES(1,24311,40,2);
INSERT INTO "month_count" VALUES(1,24311,46,1);
INSERT INTO "month_count" VALUES(1,24311,47,1);
INSERT INTO "month_count" VALUES(1,24311,48,1);
INSERT INTO "month_count" VALUES(1,24311,51,2);
INSERT INTO "month_count" VALUES(1,24311,55,2);
INSERT INTO "month_count" VALUES(1,24311,59,2);
INSERT INTO "month_count" VALUES(1,24312,32,1);
INSERT INTO "month_count" VALUES(1,24312,37,1);
INSERT INTO "month_count" VALUES(1,24312,41,1);
INSERT INTO "month_count" VALUES(1,24312,47,1);
INSERT INTO "month_count" VALUES(1,24312,50,1);
INSERT INTO "month_count" VALUES(1,24312,51,1);
INSERT INTO "month_count" VALUES(1,24312,55,1);
INSERT INTO "month_count" VALUES(1,24312,59,1);
INSERT INTO "month_count" VALUES(1,24313,29,1);
INSERT INTO "month_count" VALUES(1,24313,40,1);
INSERT INTO "month_count" VALUES(1,24313,48,1);
INSERT INTO "month_count" VALUES(1,24313,50,1);
INSERT INTO "month_count" VALUES(1,24313,51,1);
INSERT INTO "month_count" VALUES(1,24313,55,1);
INSERT INTO "month_count" VALUES(1,24313,56,1);
INSERT INTO "month_count" VALUES(1,24313,59,1);
INSERT INTO "month_count" VALUES(1,24314,24,1);
INSERT INTO "month_count" VALUES(1,24314,27,1);
INSERT INTO "month_count" VALUES(1,24314,46,1);
INSERT INTO "month_count" VALUES(1,24314,48,1);
INSERT INTO "month_count" VALUES(1,24314,50,1);
INSERT INTO "month_count" VALUES(1,24314,51,1);
INSERT INTO "month_count" VALUES(1,24314,55,1);
INSERT INTO "month_count" VALUES(1,24314,59,1);
INSERT INTO "month_count" VALUES(1,24315,25,1);
INSERT INTO "month_count" VALUES(1,24315,26,1);
INSERT INTO "month_count" VALUES(1,24315,31,1);
INSERT INTO "month_count" VALUES(1,24315,32,1);
INSERT INTO "month_count" VALUES(1,24315,34,1);
INSERT INTO "month_count" VALUES(1,24315,37,1);
INSERT INTO "month_count" VALUES(1,24315,47,1);
INSERT INTO "month_count" VALUES(1,24315,50,1);
INSERT INTO "month_count" VALUES(1,24315,51,2);
INSERT INTO "month_count" VALUES(1,24315,53,1);
INSERT INTO "month_count" VALUES(1,24315,55,2);
INSERT INTO "month_count" VALUES(1,24315,59,2);
INSERT INTO "month_count" VALUES(1,24315,60,1);
INSERT INTO "month_count" VALUES(1,24316,24,1);
INSERT INTO "month_count" VALUES(1,24316,31,1);
INSERT INTO "month_count" VALUES(1,24316,32,1);
INSERT INTO "month_count" VALUES(1,24316,37,1);
INSERT INTO "month_count" VALUES(1,24316,40,1);
INSERT INTO "month_count" VALUES(1,24316,42,1);
INSERT INTO "month_count" VALUES(1,24316,46,1);
INSERT INTO "month_count" VALUES(1,24316,47,1);
INSERT INTO "month_count" VALUES(1,24316,48,1);
INSERT INTO "month_count" VALUES(1,24316,51,2);
INSERT INTO "month_count" VALUES(1,24316,54,1);
INSERT INTO "month_count" VALUES(1,24316,55,2);
INSERT INTO "month_count" VALUES(1,24316,59,1);
INSERT INTO "month_count" VALUES(1,24316,62,1);
INSERT INTO "month_count" VALUES(1,24317,28,1);
INSERT INTO "month_count" VALUES(1,24317,31,1);
INSERT INTO "month_count" VALUES(1,24317,32,1);
INSERT INTO "month_count" VALUES(1,24317,37,1);
INSERT INTO "month_count" VALUES(1,24317,47,1);
INSERT INTO "month_count" VALUES(1,24317,51,1);
INSERT INTO "month_count" VALUES(1,24317,55,1);
INSERT INTO "month_count" VALUES(1,24317,59,1);
INSERT INTO "month_count" VALUES(1,24318,24,1);
INSERT INTO "month_count" VALUES(1,24318,33,1);
INSERT INTO "month_count" VALUES(1,24318,42,1);
INSERT INTO "month_count" VALUES(1,24318,46,1);
INSERT INTO "month_count" VALUES(1,24318,48,1);
INSERT INTO "month_count" VALUES(1,24318,51,1);
INSERT INTO "month_count" VALUES(1,24318,55,1);
INSERT INTO "month_count" VALUES(1,24318,62,1);
INSERT INTO "month_count" VALUES(1,24319,27,1);
INSERT INTO "month_count" VALUES(1,24319,31,1);
INSERT INTO "month_count" VALUES(1,24319,39,1);
INSERT INTO "month_count" VALUES(1,24319,41,1);
INSERT INTO "month_count" VALUES(1,24319,42,1);
INSERT INTO "month_count" VALUES(1,24319,43,1);
INSERT INTO "month_count" VALUES(1,24319,46,1);
INSERT INTO "month_count" VALUES(1,24319,48,2);
INSERT INTO "month_count" VALUES(1,24319,49,1);
INSERT INTO "month_count" VALUES(1,24319,51,2);
INSERT INTO "month_count" VALUES(1,24319,55,2);
INSERT INTO "month_count" VALUES(1,24319,58,1);
INSERT INTO "month_count" VALUES(1,24319,59,1);
INSERT INTO "month_count" VALUES(1,24320,26,1);
INSERT INTO "month_count" VALUES(1,24320,27,1);
INSERT INTO "month_count" VALUES(1,24320,31,1);
INSERT INTO "month_count" VALUES(1,24320,39,2);
INSERT INTO "month_count" VALUES(1,24320,42,1);
INSERT INTO "month_count" VALUES(1,24320,43,1);
INSERT INTO "month_count" VALUES(1,24320,48,2);
INSERT INTO "month_count" VALUES(1,24320,51,2);
INSERT INTO "month_count" VALUES(1,24320,55,2);
INSERT INTO "month_count" VALUES(1,24320,58,1);
INSERT INTO "month_count" VALUES(1,24320,59,1);
INSERT INTO "month_count" VALUES(1,24320,62,1);
INSERT INTO "month_count" VALUES(1,24321,31,2);
INSERT INTO "month_count" VALUES(1,24321,32,1);
INSERT INTO "month_count" VALUES(1,24321,37,1);
INSERT INTO "month_count" VALUES(1,24321,38,2);
INSERT INTO "month_count" VALUES(1,24321,46,1);
INSERT INTO "month_count" VALUES(1,24321,47,1);
INSERT INTO "month_count" VALUES(1,24321,48,1);
INSERT INTO "month_count" VALUES(1,24321,49,1);
INSERT INTO "month_count" VALUES(1,24321,51,2);
INSERT INTO "month_count" VALUES(1,24321,55,2);
INSERT INTO "month_count" VALUES(1,24321,59,2);
INSERT INTO "month_count" VALUES(1,24322,25,1);
INSERT INTO "month_count" VALUES(1,24322,26,1);
INSERT INTO "month_count" VALUES(1,24322,31,1);
INSERT INTO "month_count" VALUES(1,24322,40,1);
INSERT INTO "month_count" VALUES(1,24322,51,1);
INSERT INTO "month_count" VALUES(1,24322,53,1);
INSERT INTO "month_count" VALUES(1,24322,55,1);
INSERT INTO "month_count" VALUES(1,24322,59,1);
INSERT INTO "month_count" VALUES(2,24305,1,1);
INSERT INTO "month_count" VALUES(2,24305,3,1);
INSERT INTO "month_count" VALUES(2,24305,4,1);
INSERT INTO "month_count" VALUES(2,24305,9,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,12,1);
INSERT INTO "month_count" VALUES(2,24305,17,1);
INSERT INTO "month_count" VALUES(2,24305,23,1);
INSERT INTO "month_count" VALUES(2,24309,2,1);
INSERT INTO "month_count" VALUES(2,24309,3,1);
INSERT INTO "month_count" VALUES(2,24309,5,1);
INSERT INTO "month_count" VALUES(2,24309,6,1);
INSERT INTO "month_count" VALUES(2,24309,9,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,16,1);
INSERT INTO "month_count" VALUES(2,24309,17,1);
INSERT INTO "month_count" VALUES(2,24312,3,1);
INSERT INTO "month_count" VALUES(2,24312,7,1);
INSERT INTO "month_count" VALUES(2,24312,9,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,16,1);
INSERT INTO "month_count" VALUES(2,24312,19,1);
INSERT INTO "month_count" VALUES(2,24312,21,1);
INSERT INTO "month_count" VALUES(2,24312,23,1);
INSERT INTO "month_count" VALUES(2,24313,6,1);
INSERT INTO "month_count" VALUES(2,24313,9,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,11,1);
INSERT INTO "month_count" VALUES(2,24313,16,1);
INSERT INTO "month_count" VALUES(2,24313,18,1);
INSERT INTO "month_count" VALUES(2,24313,21,1);
INSERT INTO "month_count" VALUES(2,24313,23,1);
INSERT INTO "month_count" VALUES(2,24316,3,1);
INSERT INTO "month_count" VALUES(2,24316,4,1);
INSERT INTO "month_count" VALUES(2,24316,6,1);
INSERT INTO "month_count" VALUES(2,24316,9,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,12,1);
INSERT INTO "month_count" VALUES(2,24316,17,1);
INSERT INTO "month_count" VALUES(2,24316,20,1);
INSERT INTO "month_count" VALUES(2,24317,4,1);
INSERT INTO "month_count" VALUES(2,24317,9,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,12,1);
INSERT INTO "month_count" VALUES(2,24317,15,1);
INSERT INTO "month_count" VALUES(2,24317,17,1);
INSERT INTO "month_count" VALUES(2,24317,22,1);
INSERT INTO "month_count" VALUES(2,24317,23,1);
INSERT INTO "month_count" VALUES(2,24318,1,1);
INSERT INTO "month_count" VALUES(2,24318,9,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,11,1);
INSERT INTO "month_count" VALUES(2,24318,16,1);
INSERT INTO "month_count" VALUES(2,24318,17,1);
INSERT INTO "month_count" VALUES(2,24318,18,1);
INSERT INTO "month_count" VALUES(2,24318,23,1);
INSERT INTO "month_count" VALUES(2,24319,4,1);
INSERT INTO "month_count" VALUES(2,24319,9,1);
INSERT INTO "month_count" VALUES(2,24319,10,1);
INSERT INTO "month_count" VALUES(2,24319,12,1);
INSERT INTO "month_count" VALUES(2,24319,15,1);
INSERT INTO "month_count" VALUES(2,24319,21,1);
INSERT INTO "month_count" VALUES(2,24319,22,1);
INSERT INTO "month_count" VALUES(2,24319,23,1);
INSERT INTO "month_count" VALUES(2,24321,8,1);
INSERT INTO "month_count" VALUES(2,24321,9,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,12,1);
INSERT INTO "month_count" VALUES(2,24321,13,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,17,1);
INSERT INTO "month_count" VALUES(2,24321,19,1);
INSERT INTO "month_count" VALUES(2,24322,3,1);
INSERT INTO "month_count" VALUES(2,24322,6,1);
INSERT INTO "month_count" VALUES(2,24322,7,1);
INSERT INTO "month_count" VALUES(2,24322,9,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$WKssTPCW5eB1n/9vxJArxw$Dx7bBscyAbAFeckPuGi9zBa1kOLOEIo50xaw5tEXbvc',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'66503DBCB67A1CE645E3BAEA8DC407F1F1182735EF11AAEE58DB05B4E5694951');
INSERT INTO "owner_recovery" VALUES(X'0D21788F6FBA03CF75043A631AA516E362CE6A069485B9AB3D5E2D9C13CC37BB');
INSERT INTO "owner_recovery" VALUES(X'21D065C12CD1128DF9F42236F67921EA5409E3764416545340AF304D850E8712');
INSERT INTO "owner_recovery" VALUES(X'18852FC6AB90A615B3E512B095A1CB6AE03582D363C322DF175D23E81F75821B');
INSERT INTO "owner_recovery" VALUES(X'644B03E33DF17396CE41BC6CE56B00FA00745BD9035E0D1AD45AE8BD4D778E14');
INSERT INTO "owner_recovery" VALUES(X'C1F1B105620D3BEE39873851856C8878DA1E9CAF1D3009FC7605B3F47B3AB8BD');
INSERT INTO "owner_recovery" VALUES(X'4AB0B6980034D29E2335E3A6D4C3AA81D9CACF8EEFC1A4C06634DEBB3BF0A010');
INSERT INTO "owner_recovery" VALUES(X'24810C22521C4E3316E894FD871256B516F8E32DFDC926BBF68F2C3B2CAD56D9');
INSERT INTO "owner_recovery" VALUES(X'6051A3AA38FA5A95667050B221F8DE4EEBD4F19BB8F69769CAE5EEC0EF06AF4E');
INSERT INTO "owner_recovery" VALUES(X'89291F920989507AAB76CB93A201103C685F6DA4BF900ABEFF4D82125268B868');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'25F09C61E4A37FF729E0786D35CAAEF31AD50E460BE412B600D41C0293F7BA24','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,24,40,1);
INSERT INTO "pair_count" VALUES(1,20070,24,45,1);
INSERT INTO "pair_count" VALUES(1,20070,24,46,1);
INSERT INTO "pair_count" VALUES(1,20070,24,50,1);
INSERT INTO "pair_count" VALUES(1,20070,24,51,1);
INSERT INTO "pair_count" VALUES(1,20070,24,55,1);
INSERT INTO "pair_count" VALUES(1,20070,24,59,1);
INSERT INTO "pair_count" VALUES(1,20070,31,32,2);
INSERT INTO "pair_count" VALUES(1,20070,31,37,2);
INSERT INTO "pair_count" VALUES(1,20070,31,38,1);
INSERT INTO "pair_count" VALUES(1,20070,31,40,2);
INSERT INTO "pair_count" VALUES(1,20070,31,46,2);
INSERT INTO "pair_count" VALUES(1,20070,31,47,2);
INSERT INTO "pair_count" VALUES(1,20070,31,48,2);
INSERT INTO "pair_count" VALUES(1,20070,31,49,2);
INSERT INTO "pair_count" VALUES(1,20070,31,51,4);
INSERT INTO "pair_count" VALUES(1,20070,31,55,4);
INSERT INTO "pair_count" VALUES(1,20070,31,59,4);
INSERT INTO "pair_count" VALUES(1,20070,31,61,1);
INSERT INTO "pair_count" VALUES(1,20070,32,31,2);
INSERT INTO "pair_count" VALUES(1,20070,32,37,2);
INSERT INTO "pair_count" VALUES(1,20070,32,38,1);
INSERT INTO "pair_count" VALUES(1,20070,32,47,2);
INSERT INTO "pair_count" VALUES(1,20070,32,51,2);
INSERT INTO "pair_count" VALUES(1,20070,32,55,2);
INSERT INTO "pair_count" VALUES(1,20070,32,59,2);
INSERT INTO "pair_count" VALUES(1,20070,32,61,1);
INSERT INTO "pair_count" VALUES(1,20070,37,31,2);
INSERT INTO "pair_count" VALUES(1,20070,37,32,2);
INSERT INTO "pair_count" VALUES(1,20070,37,38,1);
INSERT INTO "pair_count" VALUES(1,20070,37,47,2);
INSERT INTO "pair_count" VALUES(1,20070,37,51,2);
INSERT INTO "pair_count" VALUES(1,20070,37,55,2);
INSERT INTO "pair_count" VALUES(1,20070,37,59,2);
INSERT INTO "pair_count" VALUES(1,20070,37,61,1);
INSERT INTO "pair_count" VALUES(1,20070,38,31,1);
INSERT INTO "pair_count" VALUES(1,20070,38,32,1);
INSERT INTO "pair_count" VALUES(1,20070,38,37,1);
INSERT INTO "pair_count" VALUES(1,20070,38,47,1);
INSERT INTO "pair_count" VALUES(1,20070,38,51,1);
INSERT INTO "pair_count" VALUES(1,20070,38,55,1);
INSERT INTO "pair_count" VALUES(1,20070,38,59,1);
INSERT INTO "pair_count" VALUES(1,20070,40,24,1);
INSERT INTO "pair_count" VALUES(1,20070,40,31,2);
INSERT INTO "pair_count" VALUES(1,20070,40,45,1);
INSERT INTO "pair_count" VALUES(1,20070,40,46,3);
INSERT INTO "pair_count" VALUES(1,20070,40,48,2);
INSERT INTO "pair_count" VALUES(1,20070,40,49,2);
INSERT INTO "pair_count" VALUES(1,20070,40,50,1);
INSERT INTO "pair_count" VALUES(1,20070,40,51,3);
INSERT INTO "pair_count" VALUES(1,20070,40,55,3);
INSERT INTO "pair_count" VALUES(1,20070,40,59,3);
INSERT INTO "pair_count" VALUES(1,20070,45,24,1);
INSERT INTO "pair_count" VALUES(1,20070,45,40,1);
INSERT INTO "pair_count" VALUES(1,20070,45,46,1);
INSERT INTO "pair_count" VALUES(1,20070,45,50,1);
INSERT INTO "pair_count" VALUES(1,20070,45,51,1);
INSERT INTO "pair_count" VALUES(1,20070,45,55,1);
INSERT INTO "pair_count" VALUES(1,20070,45,59,1);
INSERT INTO "pair_count" VALUES(1,20070,46,24,1);
INSERT INTO "pair_count" VALUES(1,20070,46,31,2);
INSERT INTO "pair_count" VALUES(1,20070,46,40,3);
INSERT INTO "pair_count" VALUES(1,20070,46,45,1);
INSERT INTO "pair_count" VALUES(1,20070,46,48,2);
INSERT INTO "pair_count" VALUES(1,20070,46,49,2);
INSERT INTO "pair_count" VALUES(1,20070,46,50,1);
INSERT INTO "pair_count" VALUES(1,20070,46,51,3);
INSERT INTO "pair_count" VALUES(1,20070,46,55,3);
INSERT INTO "pair_count" VALUES(1,20070,46,59,3);
INSERT INTO "pair_count" VALUES(1,20070,47,31,2);
INSERT INTO "pair_count" VALUES(1,20070,47,32,2);
INSERT INTO "pair_count" VALUES(1,20070,47,37,2);
INSERT INTO "pair_count" VALUES(1,20070,47,38,1);
INSERT INTO "pair_count" VALUES(1,20070,47,51,2);
INSERT INTO "pair_count" VALUES(1,20070,47,55,2);
INSERT INTO "pair_count" VALUES(1,20070,47,59,2);
INSERT INTO "pair_count" VALUES(1,20070,47,61,1);
INSERT INTO "pair_count" VALUES(1,20070,48,31,2);
INSERT INTO "pair_count" VALUES(1,20070,48,40,2);
INSERT INTO "pair_count" VALUES(1,20070,48,46,2);
INSERT INTO "pair_count" VALUES(1,20070,48,49,2);
INSERT INTO "pair_count" VALUES(1,20070,48,51,2);
INSERT INTO "pair_count" VALUES(1,20070,48,55,2);
INSERT INTO "pair_count" VALUES(1,20070,48,59,2);
INSERT INTO "pair_count" VALUES(1,20070,49,31,2);
INSERT INTO "pair_count" VALUES(1,20070,49,40,2);
INSERT INTO "pair_count" VALUES(1,20070,49,46,2);
INSERT INTO "pair_count" VALUES(1,20070,49,48,2);
INSERT INTO "pair_count" VALUES(1,20070,49,51,2);
INSERT INTO "pair_count" VALUES(1,20070,49,55,2);
INSERT INTO "pair_count" VALUES(1,20070,49,59,2);
INSERT INTO "pair_count" VALUES(1,20070,50,24,1);
INSERT INTO "pair_count" VALUES(1,20070,50,40,1);
INSERT INTO "pair_count" VALUES(1,20070,50,45,1);
INSERT INTO "pair_count" VALUES(1,20070,50,46,1);
INSERT INTO "pair_count" VALUES(1,20070,50,51,1);
INSERT INTO "pair_count" VALUES(1,20070,50,55,1);
INSERT INTO "pair_count" VALUES(1,20070,50,59,1);
INSERT INTO "pair_count" VALUES(1,20070,55,24,1);
INSERT INTO "pair_count" VALUES(1,20070,55,31,4);
INSERT INTO "pair_count" VALUES(1,20070,55,32,2);
INSERT INTO "pair_count" VALUES(1,20070,55,37,2);
INSERT INTO "pair_count" VALUES(1,20070,55,38,1);
INSERT INTO "pair_count" VALUES(1,20070,55,40,3);
INSERT INTO "pair_count" VALUES(1,20070,55,45,1);
INSERT INTO "pair_count" VALUES(1,20070,55,46,3);
INSERT INTO "pair_count" VALUES(1,20070,55,47,2);
INSERT INTO "pair_count" VALUES(1,20070,55,48,2);
INSERT INTO "pair_count" VALUES(1,20070,55,49,2);
INSERT INTO "pair_count" VALUES(1,20070,55,50,1);
INSERT INTO "pair_count" VALUES(1,20070,55,51,5);
INSERT INTO "pair_count" VALUES(1,20070,55,59,5);
INSERT INTO "pair_count" VALUES(1,20070,55,61,1);
INSERT INTO "pair_count" VALUES(1,20070,59,24,1);
INSERT INTO "pair_count" VALUES(1,20070,59,31,4);
INSERT INTO "pair_count" VALUES(1,20070,59,32,2);
INSERT INTO "pair_count" VALUES(1,20070,59,37,2);
INSERT INTO "pair_count" VALUES(1,20070,59,38,1);
INSERT INTO "pair_count" VALUES(1,20070,59,40,3);
INSERT INTO "pair_count" VALUES(1,20070,59,45,1);
INSERT INTO "pair_count" VALUES(1,20070,59,46,3);
INSERT INTO "pair_count" VALUES(1,20070,59,47,2);
INSERT INTO "pair_count" VALUES(1,20070,59,48,2);
INSERT INTO "pair_count" VALUES(1,20070,59,49,2);
INSERT INTO "pair_count" VALUES(1,20070,59,50,1);
INSERT INTO "pair_count" VALUES(1,20070,59,51,5);
INSERT INTO "pair_count" VALUES(1,20070,59,55,5);
INSERT INTO "pair_count" VALUES(1,20070,59,61,1);
INSERT INTO "pair_count" VALUES(1,20070,61,31,1);
INSERT INTO "pair_count" VALUES(1,20070,61,32,1);
INSERT INTO "pair_count" VALUES(1,20070,61,37,1);
INSERT INTO "pair_count" VALUES(1,20070,61,47,1);
INSERT INTO "pair_count" VALUES(1,20070,61,51,1);
INSERT INTO "pair_count" VALUES(1,20070,61,55,1);
INSERT INTO "pair_count" VALUES(1,20070,61,59,1);
INSERT INTO "pair_count" VALUES(1,20234,25,26,1);
INSERT INTO "pair_count" VALUES(1,20234,25,31,1);
INSERT INTO "pair_count" VALUES(1,20234,25,40,2);
INSERT INTO "pair_count" VALUES(1,20234,25,50,1);
INSERT INTO "pair_count" VALUES(1,20234,25,51,2);
INSERT INTO "pair_count" VALUES(1,20234,25,52,1);
INSERT INTO "pair_count" VALUES(1,20234,25,53,2);
INSERT INTO "pair_count" VALUES(1,20234,25,55,2);
INSERT INTO "pair_count" VALUES(1,20234,25,59,2);
INSERT INTO "pair_count" VALUES(1,20234,26,25,1);
INSERT INTO "pair_count" VALUES(1,20234,26,31,1);
INSERT INTO "pair_count" VALUES(1,20234,26,40,1);
INSERT INTO "pair_count" VALUES(1,20234,26,51,1);
INSERT INTO "pair_count" VALUES(1,20234,26,53,1);
INSERT INTO "pair_count" VALUES(1,20234,26,55,1);
INSERT INTO "pair_count" VALUES(1,20234,26,59,1);
INSERT INTO "pair_count" VALUES(1,20234,31,25,1);
INSERT INTO "pair_count" VALUES(1,20234,31,26,1);
INSERT INTO "pair_count" VALUES(1,20234,31,32,1);
INSERT INTO "pair_count" VALUES(1,20234,31,36,1);
INSERT INTO "pair_count" VALUES(1,20234,31,37,1);
INSERT INTO "pair_count" VALUES(1,20234,31,40,1);
INSERT INTO "pair_count" VALUES(1,20234,31,47,1);
INSERT INTO "pair_count" VALUES(1,20234,31,51,2);
INSERT INTO "pair_count" VALUES(1,20234,31,53,1);
INSERT INTO "pair_count" VALUES(1,20234,31,55,2);
INSERT INTO "pair_count" VALUES(1,20234,31,59,2);
INSERT INTO "pair_count" VALUES(1,20234,32,31,1);
INSERT INTO "pair_count" VALUES(1,20234,32,36,1);
INSERT INTO "pair_count" VALUES(1,20234,32,37,1);
INSERT INTO "pair_count" VALUES(1,20234,32,47,1);
INSERT INTO "pair_count" VALUES(1,20234,32,51,1);
INSERT INTO "pair_count" VALUES(1,20234,32,55,1);
INSERT INTO "pair_count" VALUES(1,20234,32,59,1);
INSERT INTO "pair_count" VALUES(1,20234,35,44,2);
INSERT INTO "pair_count" VALUES(1,20234,35,50,2);
INSERT INTO "pair_count" VALUES(1,20234,35,51,2);
INSERT INTO "pair_count" VALUES(1,20234,35,55,2);
INSERT INTO "pair_count" VALUES(1,20234,35,57,2);
INSERT INTO "pair_count" VALUES(1,20234,35,59,2);
INSERT INTO "pair_count" VALUES(1,20234,35,63,2);
INSERT INTO "pair_count" VALUES(1,20234,36,31,1);
INSERT INTO "pair_count" VALUES(1,20234,36,32,1);
INSERT INTO "pair_count" VALUES(1,20234,36,37,1);
INSERT INTO "pair_count" VALUES(1,20234,36,47,1);
INSERT INTO "pair_count" VALUES(1,20234,36,51,1);
INSERT INTO "pair_count" VALUES(1,20234,36,55,1);
INSERT INTO "pair_count" VALUES(1,20234,36,59,1);
INSERT INTO "pair_count" VALUES(1,20234,37,31,1);
INSERT INTO "pair_count" VALUES(1,20234,37,32,1);
INSERT INTO "pair_count" VALUES(1,20234,37,36,1);
INSERT INTO "pair_count" VALUES(1,20234,37,47,1);
INSERT INTO "pair_count" VALUES(1,20234,37,51,1);
INSERT INTO "pair_count" VALUES(1,20234,37,55,1);
INSERT INTO "pair_count" VALUES(1,20234,37,59,1);
INSERT INTO "pair_count" VALUES(1,20234,40,25,2);
INSERT INTO "pair_count" VALUES(1,20234,40,26,1);
INSERT INTO "pair_count" VALUES(1,20234,40,31,1);
INSERT INTO "pair_count" VALUES(1,20234,40,50,1);
INSERT INTO "pair_count" VALUES(1,20234,40,51,2);
INSERT INTO "pair_count" VALUES(1,20234,40,52,1);
INSERT INTO "pair_count" VALUES(1,20234,40,53,2);
INSERT INTO "pair_count" VALUES(1,20234,40,55,2);
INSERT INTO "pair_count" VALUES(1,20234,40,59,2);
INSERT INTO "pair_count" VALUES(1,20234,44,35,2);
INSERT INTO "pair_count" VALUES(1,20234,44,50,2);
INSERT INTO "pair_count" VALUES(1,20234,44,51,2);
INSERT INTO "pair_count" VALUES(1,20234,44,55,2);
INSERT INTO "pair_count" VALUES(1,20234,44,57,2);
INSERT INTO "pair_count" VALUES(1,20234,44,59,2);
INSERT INTO "pair_count" VALUES(1,20234,44,63,2);
INSERT INTO "pair_count" VALUES(1,20234,47,31,1);
INSERT INTO "pair_count" VALUES(1,20234,47,32,1);
INSERT INTO "pair_count" VALUES(1,20234,47,36,1);
INSERT INTO "pair_count" VALUES(1,20234,47,37,1);
INSERT INTO "pair_count" VALUES(1,20234,47,51,1);
INSERT INTO "pair_count" VALUES(1,20234,47,55,1);
INSERT INTO "pair_count" VALUES(1,20234,47,59,1);
INSERT INTO "pair_count" VALUES(1,20234,50,25,1);
INSERT INTO "pair_count" VALUES(1,20234,50,35,2);
INSERT INTO "pair_count" VALUES(1,20234,50,40,1);
INSERT INTO "pair_count" VALUES(1,20234,50,44,2);
INSERT INTO "pair_count" VALUES(1,20234,50,51,3);
INSERT INTO "pair_count" VALUES(1,20234,50,52,1);
INSERT INTO "pair_count" VALUES(1,20234,50,53,1);
INSERT INTO "pair_count" VALUES(1,20234,50,55,3);
INSERT INTO "pair_count" VALUES(1,20234,50,57,2);
INSERT INTO "pair_count" VALUES(1,20234,50,59,3);
INSERT INTO "pair_count" VALUES(1,20234,50,63,2);
INSERT INTO "pair_count" VALUES(1,20234,52,25,1);
INSERT INTO "pair_count" VALUES(1,20234,52,40,1);
INSERT INTO "pair_count" VALUES(1,20234,52,50,1);
INSERT INTO "pair_count" VALUES(1,20234,52,51,1);
INSERT INTO "pair_count" VALUES(1,20234,52,53,1);
INSERT INTO "pair_count" VALUES(1,20234,52,55,1);
INSERT INTO "pair_count" VALUES(1,20234,52,59,1);
INSERT INTO "pair_count" VALUES(1,20234,53,25,2);
INSERT INTO "pair_count" VALUES(1,20234,53,26,1);
INSERT INTO "pair_count" VALUES(1,20234,53,31,1);
INSERT INTO "pair_count" VALUES(1,20234,53,40,2);
INSERT INTO "pair_count" VALUES(1,20234,53,50,1);
INSERT INTO "pair_count" VALUES(1,20234,53,51,2);
INSERT INTO "pair_count" VALUES(1,20234,53,52,1);
INSERT INTO "pair_count" VALUES(1,20234,53,55,2);
INSERT INTO "pair_count" VALUES(1,20234,53,59,2);
INSERT INTO "pair_count" VALUES(1,20234,55,25,2);
INSERT INTO "pair_count" VALUES(1,20234,55,26,1);
INSERT INTO "pair_count" VALUES(1,20234,55,31,2);
INSERT INTO "pair_count" VALUES(1,20234,55,32,1);
INSERT INTO "pair_count" VALUES(1,20234,55,35,2);
INSERT INTO "pair_count" VALUES(1,20234,55,36,1);
INSERT INTO "pair_count" VALUES(1,20234,55,37,1);
INSERT INTO "pair_count" VALUES(1,20234,55,40,2);
INSERT INTO "pair_count" VALUES(1,20234,55,44,2);
INSERT INTO "pair_count" VALUES(1,20234,55,47,1);
INSERT INTO "pair_count" VALUES(1,20234,55,50,3);
INSERT INTO "pair_count" VALUES(1,20234,55,51,5);
INSERT INTO "pair_count" VALUES(1,20234,55,52,1);
INSERT INTO "pair_count" VALUES(1,20234,55,53,2);
INSERT INTO "pair_count" VALUES(1,20234,55,57,2);
INSERT INTO "pair_count" VALUES(1,20234,55,59,5);
INSERT INTO "pair_count" VALUES(1,20234,55,63,2);
INSERT INTO "pair_count" VALUES(1,20234,57,35,2);
INSERT INTO "pair_count" VALUES(1,20234,57,44,2);
INSERT INTO "pair_count" VALUES(1,20234,57,50,2);
INSERT INTO "pair_count" VALUES(1,20234,57,51,2);
INSERT INTO "pair_count" VALUES(1,20234,57,55,2);
INSERT INTO "pair_count" VALUES(1,20234,57,59,2);
INSERT INTO "pair_count" VALUES(1,20234,57,63,2);
INSERT INTO "pair_count" VALUES(1,20234,59,25,2);
INSERT INTO "pair_count" VALUES(1,20234,59,26,1);
INSERT INTO "pair_count" VALUES(1,20234,59,31,2);
INSERT INTO "pair_count" VALUES(1,20234,59,32,1);
INSERT INTO "pair_count" VALUES(1,20234,59,35,2);
INSERT INTO "pair_count" VALUES(1,20234,59,36,1);
INSERT INTO "pair_count" VALUES(1,20234,59,37,1);
INSERT INTO "pair_count" VALUES(1,20234,59,40,2);
INSERT INTO "pair_count" VALUES(1,20234,59,44,2);
INSERT INTO "pair_count" VALUES(1,20234,59,47,1);
INSERT INTO "pair_count" VALUES(1,20234,59,50,3);
INSERT INTO "pair_count" VALUES(1,20234,59,51,5);
INSERT INTO "pair_count" VALUES(1,20234,59,52,1);
INSERT INTO "pair_count" VALUES(1,20234,59,53,2);
INSERT INTO "pair_count" VALUES(1,20234,59,55,5);
INSERT INTO "pair_count" VALUES(1,20234,59,57,2);
INSERT INTO "pair_count" VALUES(1,20234,59,63,2);
INSERT INTO "pair_count" VALUES(1,20234,63,35,2);
INSERT INTO "pair_count" VALUES(1,20234,63,44,2);
INSERT INTO "pair_count" VALUES(1,20234,63,50,2);
INSERT INTO "pair_count" VALUES(1,20234,63,51,2);
INSERT INTO "pair_count" VALUES(1,20234,63,55,2);
INSERT INTO "pair_count" VALUES(1,20234,63,57,2);
INSERT INTO "pair_count" VALUES(1,20234,63,59,2);
INSERT INTO "pair_count" VALUES(1,20392,24,30,1);
INSERT INTO "pair_count" VALUES(1,20392,24,45,1);
INSERT INTO "pair_count" VALUES(1,20392,24,46,1);
INSERT INTO "pair_count" VALUES(1,20392,24,50,1);
INSERT INTO "pair_count" VALUES(1,20392,24,51,1);
INSERT INTO "pair_count" VALUES(1,20392,24,55,1);
INSERT INTO "pair_count" VALUES(1,20392,24,59,1);
INSERT INTO "pair_count" VALUES(1,20392,26,31,1);
INSERT INTO "pair_count" VALUES(1,20392,26,40,1);
INSERT INTO "pair_count" VALUES(1,20392,26,46,1);
INSERT INTO "pair_count" VALUES(1,20392,26,48,1);
INSERT INTO "pair_count" VALUES(1,20392,26,51,1);
INSERT INTO "pair_count" VALUES(1,20392,26,55,1);
INSERT INTO "pair_count" VALUES(1,20392,26,59,1);
INSERT INTO "pair_count" VALUES(1,20392,30,24,1);
INSERT INTO "pair_count" VALUES(1,20392,30,45,1);
INSERT INTO "pair_count" VALUES(1,20392,30,46,1);
INSERT INTO "pair_count" VALUES(1,20392,30,50,1);
INSERT INTO "pair_count" VALUES(1,20392,30,51,1);
INSERT INTO "pair_count" VALUES(1,20392,30,55,1);
INSERT INTO "pair_count" VALUES(1,20392,30,59,1);
INSERT INTO "pair_count" VALUES(1,20392,31,26,1);
INSERT INTO "pair_count" VALUES(1,20392,31,32,1);
INSERT INTO "pair_count" VALUES(1,20392,31,37,1);
INSERT INTO "pair_count" VALUES(1,20392,31,40,2);
INSERT INTO "pair_count" VALUES(1,20392,31,46,1);
INSERT INTO "pair_count" VALUES(1,20392,31,47,1);
INSERT INTO "pair_count" VALUES(1,20392,31,48,1);
INSERT INTO "pair_count" VALUES(1,20392,31,51,2);
INSERT INTO "pair_count" VALUES(1,20392,31,55,2);
INSERT INTO "pair_count" VALUES(1,20392,31,59,2);
INSERT INTO "pair_count" VALUES(1,20392,32,31,1);
INSERT INTO "pair_count" VALUES(1,20392,32,37,2);
INSERT INTO "pair_count" VALUES(1,20392,32,40,1);
INSERT INTO "pair_count" VALUES(1,20392,32,41,1);
INSERT INTO "pair_count" VALUES(1,20392,32,47,2);
INSERT INTO "pair_count" VALUES(1,20392,32,50,1);
INSERT INTO "pair_count" VALUES(1,20392,32,51,2);
INSERT INTO "pair_count" VALUES(1,20392,32,55,2);
INSERT INTO "pair_count" VALUES(1,20392,32,59,2);
INSERT INTO "pair_count" VALUES(1,20392,35,40,1);
INSERT INTO "pair_count" VALUES(1,20392,35,50,1);
INSERT INTO "pair_count" VALUES(1,20392,35,51,1);
INSERT INTO "pair_count" VALUES(1,20392,35,55,1);
INSERT INTO "pair_count" VALUES(1,20392,35,57,1);
INSERT INTO "pair_count" VALUES(1,20392,35,59,1);
INSERT INTO "pair_count" VALUES(1,20392,35,63,1);
INSERT INTO "pair_count" VALUES(1,20392,37,31,1);
INSERT INTO "pair_count" VALUES(1,20392,37,32,2);
INSERT INTO "pair_count" VALUES(1,20392,37,40,1);
INSERT INTO "pair_count" VALUES(1,20392,37,41,1);
INSERT INTO "pair_count" VALUES(1,20392,37,47,2);
INSERT INTO "pair_count" VALUES(1,20392,37,50,1);
INSERT INTO "pair_count" VALUES(1,20392,37,51,2);
INSERT INTO "pair_count" VALUES(1,20392,37,55,2);
INSERT INTO "pair_count" VALUES(1,20392,37,59,2);
INSERT INTO "pair_count" VALUES(1,20392,40,26,1);
INSERT INTO "pair_count" VALUES(1,20392,40,31,2);
INSERT INTO "pair_count" VALUES(1,20392,40,32,1);
INSERT INTO "pair_count" VALUES(1,20392,40,35,1);
INSERT INTO "pair_count" VALUES(1,20392,40,37,1);
INSERT INTO "pair_count" VALUES(1,20392,40,46,1);
INSERT INTO "pair_count" VALUES(1,20392,40,47,1);
INSERT INTO "pair_count" VALUES(1,20392,40,48,1);
INSERT INTO "pair_count" VALUES(1,20392,40,50,1);
INSERT INTO "pair_count" VALUES(1,20392,40,51,3);
INSERT INTO "pair_count" VALUES(1,20392,40,55,3);
INSERT INTO "pair_count" VALUES(1,20392,40,57,1);
INSERT INTO "pair_count" VALUES(1,20392,40,59,3);
INSERT INTO "pair_count" VALUES(1,20392,40,63,1);
INSERT INTO "pair_count" VALUES(1,20392,41,32,1);
INSERT INTO "pair_count" VALUES(1,20392,41,37,1);
INSERT INTO "pair_count" VALUES(1,20392,41,47,1);
INSERT INTO "pair_count" VALUES(1,20392,41,50,1);
INSERT INTO "pair_count" VALUES(1,20392,41,51,1);
INSERT INTO "pair_count" VALUES(1,20392,41,55,1);
INSERT INTO "pair_count" VALUES(1,20392,41,59,1);
INSERT INTO "pair_count" VALUES(1,20392,45,24,1);
INSERT INTO "pair_count" VALUES(1,20392,45,30,1);
INSERT INTO "pair_count" VALUES(1,20392,45,46,1);
INSERT INTO "pair_count" VALUES(1,20392,45,50,1);
INSERT INTO "pair_count" VALUES(1,20392,45,51,1);
INSERT INTO "pair_count" VALUES(1,20392,45,55,1);
INSERT INTO "pair_count" VALUES(1,20392,45,59,1);
INSERT INTO "pair_count" VALUES(1,20392,46,24,1);
INSERT INTO "pair_count" VALUES(1,20392,46,26,1);
INSERT INTO "pair_count" VALUES(1,20392,46,30,1);
INSERT INTO "pair_count" VALUES(1,20392,46,31,1);
INSERT INTO "pair_count" VALUES(1,20392,46,40,1);
INSERT INTO "pair_count" VALUES(1,20392,46,45,1);
INSERT INTO "pair_count" VALUES(1,20392,46,48,1);
INSERT INTO "pair_count" VALUES(1,20392,46,50,1);
INSERT INTO "pair_count" VALUES(1,20392,46,51,2);
INSERT INTO "pair_count" VALUES(1,20392,46,55,2);
INSERT INTO "pair_count" VALUES(1,20392,46,59,2);
INSERT INTO "pair_count" VALUES(1,20392,47,31,1);
INSERT INTO "pair_count" VALUES(1,20392,47,32,2);
INSERT INTO "pair_count" VALUES(1,20392,47,37,2);
INSERT INTO "pair_count" VALUES(1,20392,47,40,1);
INSERT INTO "pair_count" VALUES(1,20392,47,41,1);
INSERT INTO "pair_count" VALUES(1,20392,47,50,1);
INSERT INTO "pair_count" VALUES(1,20392,47,51,2);
INSERT INTO "pair_count" VALUES(1,20392,47,55,2);
INSERT INTO "pair_count" VALUES(1,20392,47,59,2);
INSERT INTO "pair_count" VALUES(1,20392,48,26,1);
INSERT INTO "pair_count" VALUES(1,20392,48,31,1);
INSERT INTO "pair_count" VALUES(1,20392,48,40,1);
INSERT INTO "pair_count" VALUES(1,20392,48,46,1);
INSERT INTO "pair_count" VALUES(1,20392,48,51,1);
INSERT INTO "pair_count" VALUES(1,20392,48,55,1);
INSERT INTO "pair_count" VALUES(1,20392,48,59,1);
INSERT INTO "pair_count" VALUES(1,20392,50,24,1);
INSERT INTO "pair_count" VALUES(1,20392,50,30,1);
INSERT INTO "pair_count" VALUES(1,20392,50,32,1);
INSERT INTO "pair_count" VALUES(1,20392,50,35,1);
INSERT INTO "pair_count" VALUES(1,20392,50,37,1);
INSERT INTO "pair_count" VALUES(1,20392,50,40,1);
INSERT INTO "pair_count" VALUES(1,20392,50,41,1);
INSERT INTO "pair_count" VALUES(1,20392,50,45,1);
INSERT INTO "pair_count" VALUES(1,20392,50,46,1);
INSERT INTO "pair_count" VALUES(1,20392,50,47,1);
INSERT INTO "pair_count" VALUES(1,20392,50,51,3);
INSERT INTO "pair_count" VALUES(1,20392,50,55,3);
INSERT INTO "pair_count" VALUES(1,20392,50,57,1);
INSERT INTO "pair_count" VALUES(1,20392,50,59,3);
INSERT INTO "pair_count" VALUES(1,20392,50,63,1);
INSERT INTO "pair_count" VALUES(1,20392,55,24,1);
INSERT INTO "pair_count" VALUES(1,20392,55,26,1);
INSERT INTO "pair_count" VALUES(1,20392,55,30,1);
INSERT INTO "pair_count" VALUES(1,20392,55,31,2);
INSERT INTO "pair_count" VALUES(1,20392,55,32,2);
INSERT INTO "pair_count" VALUES(1,20392,55,35,1);
INSERT INTO "pair_count" VALUES(1,20392,55,37,2);
INSERT INTO "pair_count" VALUES(1,20392,55,40,3);
INSERT INTO "pair_count" VALUES(1,20392,55,41,1);
INSERT INTO "pair_count" VALUES(1,20392,55,45,1);
INSERT INTO "pair_count" VALUES(1,20392,55,46,2);
INSERT INTO "pair_count" VALUES(1,20392,55,47,2);
INSERT INTO "pair_count" VALUES(1,20392,55,48,1);
INSERT INTO "pair_count" VALUES(1,20392,55,50,3);
INSERT INTO "pair_count" VALUES(1,20392,55,51,5);
INSERT INTO "pair_count" VALUES(1,20392,55,57,1);
INSERT INTO "pair_count" VALUES(1,20392,55,59,5);
INSERT INTO "pair_count" VALUES(1,20392,55,63,1);
INSERT INTO "pair_count" VALUES(1,20392,57,35,1);
INSERT INTO "pair_count" VALUES(1,20392,57,40,1);
INSERT INTO "pair_count" VALUES(1,20392,57,50,1);
INSERT INTO "pair_count" VALUES(1,20392,57,51,1);
INSERT INTO "pair_count" VALUES(1,20392,57,55,1);
INSERT INTO "pair_count" VALUES(1,20392,57,59,1);
INSERT INTO "pair_count" VALUES(1,20392,57,63,1);
INSERT INTO "pair_count" VALUES(1,20392,59,24,1);
INSERT INTO "pair_count" VALUES(1,20392,59,26,1);
INSERT INTO "pair_count" VALUES(1,20392,59,30,1);
INSERT INTO "pair_count" VALUES(1,20392,59,31,2);
INSERT INTO "pair_count" VALUES(1,20392,59,32,2);
INSERT INTO "pair_count" VALUES(1,20392,59,35,1);
INSERT INTO "pair_count" VALUES(1,20392,59,37,2);
INSERT INTO "pair_count" VALUES(1,20392,59,40,3);
INSERT INTO "pair_count" VALUES(1,20392,59,41,1);
INSERT INTO "pair_count" VALUES(1,20392,59,45,1);
INSERT INTO "pair_count" VALUES(1,20392,59,46,2);
INSERT INTO "pair_count" VALUES(1,20392,59,47,2);
INSERT INTO "pair_count" VALUES(1,20392,59,48,1);
INSERT INTO "pair_count" VALUES(1,20392,59,50,3);
INSERT INTO "pair_count" VALUES(1,20392,59,51,5);
INSERT INTO "pair_count" VALUES(1,20392,59,55,5);
INSERT INTO "pair_count" VALUES(1,20392,59,57,1);
INSERT INTO "pair_count" VALUES(1,20392,59,63,1);
INSERT INTO "pair_count" VALUES(1,20392,63,35,1);
INSERT INTO "pair_count" VALUES(1,20392,63,40,1);
INSERT INTO "pair_count" VALUES(1,20392,63,50,1);
INSERT INTO "pair_count" VALUES(1,20392,63,51,1);
INSERT INTO "pair_count" VALUES(1,20392,63,55,1);
INSERT INTO "pair_count" VALUES(1,20392,63,57,1);
INSERT INTO "pair_count" VALUES(1,20392,63,59,1);
INSERT INTO "pair_count" VALUES(1,20495,24,27,1);
INSERT INTO "pair_count" VALUES(1,20495,24,46,1);
INSERT INTO "pair_count" VALUES(1,20495,24,48,1);
INSERT INTO "pair_count" VALUES(1,20495,24,50,1);
INSERT INTO "pair_count" VALUES(1,20495,24,51,1);
INSERT INTO "pair_count" VALUES(1,20495,24,55,1);
INSERT INTO "pair_count" VALUES(1,20495,24,59,1);
INSERT INTO "pair_count" VALUES(1,20495,25,26,1);
INSERT INTO "pair_count" VALUES(1,20495,25,31,1);
INSERT INTO "pair_count" VALUES(1,20495,25,51,1);
INSERT INTO "pair_count" VALUES(1,20495,25,53,1);
INSERT INTO "pair_count" VALUES(1,20495,25,55,1);
INSERT INTO "pair_count" VALUES(1,20495,25,59,1);
INSERT INTO "pair_count" VALUES(1,20495,25,60,1);
INSERT INTO "pair_count" VALUES(1,20495,26,25,1);
INSERT INTO "pair_count" VALUES(1,20495,26,31,1);
INSERT INTO "pair_count" VALUES(1,20495,26,51,1);
INSERT INTO "pair_count" VALUES(1,20495,26,53,1);
INSERT INTO "pair_count" VALUES(1,20495,26,55,1);
INSERT INTO "pair_count" VALUES(1,20495,26,59,1);
INSERT INTO "pair_count" VALUES(1,20495,26,60,1);
INSERT INTO "pair_count" VALUES(1,20495,27,24,1);
INSERT INTO "pair_count" VALUES(1,20495,27,46,1);
INSERT INTO "pair_count" VALUES(1,20495,27,48,1);
INSERT INTO "pair_count" VALUES(1,20495,27,50,1);
INSERT INTO "pair_count" VALUES(1,20495,27,51,1);
INSERT INTO "pair_count" VALUES(1,20495,27,55,1);
INSERT INTO "pair_count" VALUES(1,20495,27,59,1);
INSERT INTO "pair_count" VALUES(1,20495,29,40,1);
INSERT INTO "pair_count" VALUES(1,20495,29,48,1);
INSERT INTO "pair_count" VALUES(1,20495,29,50,1);
INSERT INTO "pair_count" VALUES(1,20495,29,51,1);
INSERT INTO "pair_count" VALUES(1,20495,29,55,1);
INSERT INTO "pair_count" VALUES(1,20495,29,56,1);
INSERT INTO "pair_count" VALUES(1,20495,29,59,1);
INSERT INTO "pair_count" VALUES(1,20495,31,25,1);
INSERT INTO "pair_count" VALUES(1,20495,31,26,1);
INSERT INTO "pair_count" VALUES(1,20495,31,32,1);
INSERT INTO "pair_count" VALUES(1,20495,31,37,1);
INSERT INTO "pair_count" VALUES(1,20495,31,40,1);
INSERT INTO "pair_count" VALUES(1,20495,31,47,1);
INSERT INTO "pair_count" VALUES(1,20495,31,51,2);
INSERT INTO "pair_count" VALUES(1,20495,31,53,1);
INSERT INTO "pair_count" VALUES(1,20495,31,55,2);
INSERT INTO "pair_count" VALUES(1,20495,31,59,2);
INSERT INTO "pair_count" VALUES(1,20495,31,60,1);
INSERT INTO "pair_count" VALUES(1,20495,32,31,1);
INSERT INTO "pair_count" VALUES(1,20495,32,34,1);
INSERT INTO "pair_count" VALUES(1,20495,32,37,2);
INSERT INTO "pair_count" VALUES(1,20495,32,40,1);
INSERT INTO "pair_count" VALUES(1,20495,32,47,2);
INSERT INTO "pair_count" VALUES(1,20495,32,50,1);
INSERT INTO "pair_count" VALUES(1,20495,32,51,2);
INSERT INTO "pair_count" VALUES(1,20495,32,55,2);
INSERT INTO "pair_count" VALUES(1,20495,32,59,2);
INSERT INTO "pair_count" VALUES(1,20495,34,32,1);
INSERT INTO "pair_count" VALUES(1,20495,34,37,1);
INSERT INTO "pair_count" VALUES(1,20495,34,47,1);
INSERT INTO "pair_count" VALUES(1,20495,34,50,1);
INSERT INTO "pair_count" VALUES(1,20495,34,51,1);
INSERT INTO "pair_count" VALUES(1,20495,34,55,1);
INSERT INTO "pair_count" VALUES(1,20495,34,59,1);
INSERT INTO "pair_count" VALUES(1,20495,37,31,1);
INSERT INTO "pair_count" VALUES(1,20495,37,32,2);
INSERT INTO "pair_count" VALUES(1,20495,37,34,1);
INSERT INTO "pair_count" VALUES(1,20495,37,40,1);
INSERT INTO "pair_count" VALUES(1,20495,37,47,2);
INSERT INTO "pair_count" VALUES(1,20495,37,50,1);
INSERT INTO "pair_count" VALUES(1,20495,37,51,2);
INSERT INTO "pair_count" VALUES(1,20495,37,55,2);
INSERT INTO "pair_count" VALUES(1,20495,37,59,2);
INSERT INTO "pair_count" VALUES(1,20495,40,29,1);
INSERT INTO "pair_count" VALUES(1,20495,40,31,1);
INSERT INTO "pair_count" VALUES(1,20495,40,32,1);
INSERT INTO "pair_count" VALUES(1,20495,40,37,1);
INSERT INTO "pair_count" VALUES(1,20495,40,47,1);
INSERT INTO "pair_count" VALUES(1,20495,40,48,1);
INSERT INTO "pair_count" VALUES(1,20495,40,50,1);
INSERT INTO "pair_count" VALUES(1,20495,40,51,2);
INSERT INTO "pair_count" VALUES(1,20495,40,55,2);
INSERT INTO "pair_count" VALUES(1,20495,40,56,1);
INSERT INTO "pair_count" VALUES(1,20495,40,59,2);
INSERT INTO "pair_count" VALUES(1,20495,46,24,1);
INSERT INTO "pair_count" VALUES(1,20495,46,27,1);
INSERT INTO "pair_count" VALUES(1,20495,46,48,1);
INSERT INTO "pair_count" VALUES(1,20495,46,50,1);
INSERT INTO "pair_count" VALUES(1,20495,46,51,1);
INSERT INTO "pair_count" VALUES(1,20495,46,55,1);
INSERT INTO "pair_count" VALUES(1,20495,46,59,1);
INSERT INTO "pair_count" VALUES(1,20495,47,31,1);
INSERT INTO "pair_count" VALUES(1,20495,47,32,2);
INSERT INTO "pair_count" VALUES(1,20495,47,34,1);
INSERT INTO "pair_count" VALUES(1,20495,47,37,2);
INSERT INTO "pair_count" VALUES(1,20495,47,40,1);
INSERT INTO "pair_count" VALUES(1,20495,47,50,1);
INSERT INTO "pair_count" VALUES(1,20495,47,51,2);
INSERT INTO "pair_count" VALUES(1,20495,47,55,2);
INSERT INTO "pair_count" VALUES(1,20495,47,59,2);
INSERT INTO "pair_count" VALUES(1,20495,48,24,1);
INSERT INTO "pair_count" VALUES(1,20495,48,27,1);
INSERT INTO "pair_count" VALUES(1,20495,48,29,1);
INSERT INTO "pair_count" VALUES(1,20495,48,40,1);
INSERT INTO "pair_count" VALUES(1,20495,48,46,1);
INSERT INTO "pair_count" VALUES(1,20495,48,50,2);
INSERT INTO "pair_count" VALUES(1,20495,48,51,2);
INSERT INTO "pair_count" VALUES(1,20495,48,55,2);
INSERT INTO "pair_count" VALUES(1,20495,48,56,1);
INSERT INTO "pair_count" VALUES(1,20495,48,59,2);
INSERT INTO "pair_count" VALUES(1,20495,50,24,1);
INSERT INTO "pair_count" VALUES(1,20495,50,27,1);
INSERT INTO "pair_count" VALUES(1,20495,50,29,1);
INSERT INTO "pair_count" VALUES(1,20495,50,32,1);
INSERT INTO "pair_count" VALUES(1,20495,50,34,1);
INSERT INTO "pair_count" VALUES(1,20495,50,37,1);
INSERT INTO "pair_count" VALUES(1,20495,50,40,1);
INSERT INTO "pair_count" VALUES(1,20495,50,46,1);
INSERT INTO "pair_count" VALUES(1,20495,50,47,1);
INSERT INTO "pair_count" VALUES(1,20495,50,48,2);
INSERT INTO "pair_count" VALUES(1,20495,50,51,3);
INSERT INTO "pair_count" VALUES(1,20495,50,55,3);
INSERT INTO "pair_count" VALUES(1,20495,50,56,1);
INSERT INTO "pair_count" VALUES(1,20495,50,59,3);
INSERT INTO "pair_count" VALUES(1,20495,53,25,1);
INSERT INTO "pair_count" VALUES(1,20495,53,26,1);
INSERT INTO "pair_count" VALUES(1,20495,53,31,1);
INSERT INTO "pair_count" VALUES(1,20495,53,51,1);
INSERT INTO "pair_count" VALUES(1,20495,53,55,1);
INSERT INTO "pair_count" VALUES(1,20495,53,59,1);
INSERT INTO "pair_count" VALUES(1,20495,53,60,1);
INSERT INTO "pair_count" VALUES(1,20495,55,24,1);
INSERT INTO "pair_count" VALUES(1,20495,55,25,1);
INSERT INTO "pair_count" VALUES(1,20495,55,26,1);
INSERT INTO "pair_count" VALUES(1,20495,55,27,1);
INSERT INTO "pair_count" VALUES(1,20495,55,29,1);
INSERT INTO "pair_count" VALUES(1,20495,55,31,2);
INSERT INTO "pair_count" VALUES(1,20495,55,32,2);
INSERT INTO "pair_count" VALUES(1,20495,55,34,1);
INSERT INTO "pair_count" VALUES(1,20495,55,37,2);
INSERT INTO "pair_count" VALUES(1,20495,55,40,2);
INSERT INTO "pair_count" VALUES(1,20495,55,46,1);
INSERT INTO "pair_count" VALUES(1,20495,55,47,2);
INSERT INTO "pair_count" VALUES(1,20495,55,48,2);
INSERT INTO "pair_count" VALUES(1,20495,55,50,3);
INSERT INTO "pair_count" VALUES(1,20495,55,51,5);
INSERT INTO "pair_count" VALUES(1,20495,55,53,1);
INSERT INTO "pair_count" VALUES(1,20495,55,56,1);
INSERT INTO "pair_count" VALUES(1,20495,55,59,5);
INSERT INTO "pair_count" VALUES(1,20495,55,60,1);
INSERT INTO "pair_count" VALUES(1,20495,56,29,1);
INSERT INTO "pair_count" VALUES(1,20495,56,40,1);
INSERT INTO "pair_count" VALUES(1,20495,56,48,1);
INSERT INTO "pair_count" VALUES(1,20495,56,50,1);
INSERT INTO "pair_count" VALUES(1,20495,56,51,1);
INSERT INTO "pair_count" VALUES(1,20495,56,55,1);
INSERT INTO "pair_count" VALUES(1,20495,56,59,1);
INSERT INTO "pair_count" VALUES(1,20495,59,24,1);
INSERT INTO "pair_count" VALUES(1,20495,59,25,1);
INSERT INTO "pair_count" VALUES(1,20495,59,26,1);
INSERT INTO "pair_count" VALUES(1,20495,59,27,1);
INSERT INTO "pair_count" VALUES(1,20495,59,29,1);
INSERT INTO "pair_count" VALUES(1,20495,59,31,2);
INSERT INTO "pair_count" VALUES(1,20495,59,32,2);
INSERT INTO "pair_count" VALUES(1,20495,59,34,1);
INSERT INTO "pair_count" VALUES(1,20495,59,37,2);
INSERT INTO "pair_count" VALUES(1,20495,59,40,2);
INSERT INTO "pair_count" VALUES(1,20495,59,46,1);
INSERT INTO "pair_count" VALUES(1,20495,59,47,2);
INSERT INTO "pair_count" VALUES(1,20495,59,48,2);
INSERT INTO "pair_count" VALUES(1,20495,59,50,3);
INSERT INTO "pair_count" VALUES(1,20495,59,51,5);
INSERT INTO "pair_count" VALUES(1,20495,59,53,1);
INSERT INTO "pair_count" VALUES(1,20495,59,55,5);
INSERT INTO "pair_count" VALUES(1,20495,59,56,1);
INSERT INTO "pair_count" VALUES(1,20495,59,60,1);
INSERT INTO "pair_count" VALUES(1,20495,60,25,1);
INSERT INTO "pair_count" VALUES(1,20495,60,26,1);
INSERT INTO "pair_count" VALUES(1,20495,60,31,1);
INSERT INTO "pair_count" VALUES(1,20495,60,51,1);
INSERT INTO "pair_count" VALUES(1,20495,60,53,1);
INSERT INTO "pair_count" VALUES(1,20495,60,55,1);
INSERT INTO "pair_count" VALUES(1,20495,60,59,1);
INSERT INTO "pair_count" VALUES(1,20599,24,33,1);
INSERT INTO "pair_count" VALUES(1,20599,24,42,2);
INSERT INTO "pair_count" VALUES(1,20599,24,46,2);
INSERT INTO "pair_count" VALUES(1,20599,24,48,2);
INSERT INTO "pair_count" VALUES(1,20599,24,51,2);
INSERT INTO "pair_count" VALUES(1,20599,24,54,1);
INSERT INTO "pair_count" VALUES(1,20599,24,55,2);
INSERT INTO "pair_count" VALUES(1,20599,24,62,2);
INSERT INTO "pair_count" VALUES(1,20599,27,39,1);
INSERT INTO "pair_count" VALUES(1,20599,27,42,1);
INSERT INTO "pair_count" VALUES(1,20599,27,43,1);
INSERT INTO "pair_count" VALUES(1,20599,27,48,1);
INSERT INTO "pair_count" VALUES(1,20599,27,51,1);
INSERT INTO "pair_count" VALUES(1,20599,27,55,1);
INSERT INTO "pair_count" VALUES(1,20599,27,58,1);
INSERT INTO "pair_count" VALUES(1,20599,28,31,1);
INSERT INTO "pair_count" VALUES(1,20599,28,32,1);
INSERT INTO "pair_count" VALUES(1,20599,28,37,1);
INSERT INTO "pair_count" VALUES(1,20599,28,47,1);
INSERT INTO "pair_count" VALUES(1,20599,28,51,1);
INSERT INTO "pair_count" VALUES(1,20599,28,55,1);
INSERT INTO "pair_count" VALUES(1,20599,28,59,1);
INSERT INTO "pair_count" VALUES(1,20599,31,28,1);
INSERT INTO "pair_count" VALUES(1,20599,31,32,1);
INSERT INTO "pair_count" VALUES(1,20599,31,37,1);
INSERT INTO "pair_count" VALUES(1,20599,31,41,1);
INSERT INTO "pair_count" VALUES(1,20599,31,46,1);
INSERT INTO "pair_count" VALUES(1,20599,31,47,1);
INSERT INTO "pair_count" VALUES(1,20599,31,48,1);
INSERT INTO "pair_count" VALUES(1,20599,31,49,1);
INSERT INTO "pair_count" VALUES(1,20599,31,51,2);
INSERT INTO "pair_count" VALUES(1,20599,31,55,2);
INSERT INTO "pair_count" VALUES(1,20599,31,59,2);
INSERT INTO "pair_count" VALUES(1,20599,32,28,1);
INSERT INTO "pair_count" VALUES(1,20599,32,31,1);
INSERT INTO "pair_count" VALUES(1,20599,32,37,1);
INSERT INTO "pair_count" VALUES(1,20599,32,47,1);
INSERT INTO "pair_count" VALUES(1,20599,32,51,1);
INSERT INTO "pair_count" VALUES(1,20599,32,55,1);
INSERT INTO "pair_count" VALUES(1,20599,32,59,1);
INSERT INTO "pair_count" VALUES(1,20599,33,24,1);
INSERT INTO "pair_count" VALUES(1,20599,33,42,1);
INSERT INTO "pair_count" VALUES(1,20599,33,46,1);
INSERT INTO "pair_count" VALUES(1,20599,33,48,1);
INSERT INTO "pair_count" VALUES(1,20599,33,51,1);
INSERT INTO "pair_count" VALUES(1,20599,33,55,1);
INSERT INTO "pair_count" VALUES(1,20599,33,62,1);
INSERT INTO "pair_count" VALUES(1,20599,37,28,1);
INSERT INTO "pair_count" VALUES(1,20599,37,31,1);
INSERT INTO "pair_count" VALUES(1,20599,37,32,1);
INSERT INTO "pair_count" VALUES(1,20599,37,47,1);
INSERT INTO "pair_count" VALUES(1,20599,37,51,1);
INSERT INTO "pair_count" VALUES(1,20599,37,55,1);
INSERT INTO "pair_count" VALUES(1,20599,37,59,1);
INSERT INTO "pair_count" VALUES(1,20599,39,27,1);
INSERT INTO "pair_count" VALUES(1,20599,39,42,1);
INSERT INTO "pair_count" VALUES(1,20599,39,43,1);
INSERT INTO "pair_count" VALUES(1,20599,39,48,1);
INSERT INTO "pair_count" VALUES(1,20599,39,51,1);
INSERT INTO "pair_count" VALUES(1,20599,39,55,1);
INSERT INTO "pair_count" VALUES(1,20599,39,58,1);
INSERT INTO "pair_count" VALUES(1,20599,41,31,1);
INSERT INTO "pair_count" VALUES(1,20599,41,46,1);
INSERT INTO "pair_count" VALUES(1,20599,41,48,1);
INSERT INTO "pair_count" VALUES(1,20599,41,49,1);
INSERT INTO "pair_count" VALUES(1,20599,41,51,1);
INSERT INTO "pair_count" VALUES(1,20599,41,55,1);
INSERT INTO "pair_count" VALUES(1,20599,41,59,1);
INSERT INTO "pair_count" VALUES(1,20599,42,24,2);
INSERT INTO "pair_count" VALUES(1,20599,42,27,1);
INSERT INTO "pair_count" VALUES(1,20599,42,33,1);
INSERT INTO "pair_count" VALUES(1,20599,42,39,1);
INSERT INTO "pair_count" VALUES(1,20599,42,43,1);
INSERT INTO "pair_count" VALUES(1,20599,42,46,2);
INSERT INTO "pair_count" VALUES(1,20599,42,48,3);
INSERT INTO "pair_count" VALUES(1,20599,42,51,3);
INSERT INTO "pair_count" VALUES(1,20599,42,54,1);
INSERT INTO "pair_count" VALUES(1,20599,42,55,3);
INSERT INTO "pair_count" VALUES(1,20599,42,58,1);
INSERT INTO "pair_count" VALUES(1,20599,42,62,2);
INSERT INTO "pair_count" VALUES(1,20599,43,27,1);
INSERT INTO "pair_count" VALUES(1,20599,43,39,1);
INSERT INTO "pair_count" VALUES(1,20599,43,42,1);
INSERT INTO "pair_count" VALUES(1,20599,43,48,1);
INSERT INTO "pair_count" VALUES(1,20599,43,51,1);
INSERT INTO "pair_count" VALUES(1,20599,43,55,1);
INSERT INTO "pair_count" VALUES(1,20599,43,58,1);
INSERT INTO "pair_count" VALUES(1,20599,46,24,2);
INSERT INTO "pair_count" VALUES(1,20599,46,31,1);
INSERT INTO "pair_count" VALUES(1,20599,46,33,1);
INSERT INTO "pair_count" VALUES(1,20599,46,41,1);
INSERT INTO "pair_count" VALUES(1,20599,46,42,2);
INSERT INTO "pair_count" VALUES(1,20599,46,48,3);
INSERT INTO "pair_count" VALUES(1,20599,46,49,1);
INSERT INTO "pair_count" VALUES(1,20599,46,51,3);
INSERT INTO "pair_count" VALUES(1,20599,46,54,1);
INSERT INTO "pair_count" VALUES(1,20599,46,55,3);
INSERT INTO "pair_count" VALUES(1,20599,46,59,1);
INSERT INTO "pair_count" VALUES(1,20599,46,62,2);
INSERT INTO "pair_count" VALUES(1,20599,47,28,1);
INSERT INTO "pair_count" VALUES(1,20599,47,31,1);
INSERT INTO "pair_count" VALUES(1,20599,47,32,1);
INSERT INTO "pair_count" VALUES(1,20599,47,37,1);
INSERT INTO "pair_count" VALUES(1,20599,47,51,1);
INSERT INTO "pair_count" VALUES(1,20599,47,55,1);
INSERT INTO "pair_count" VALUES(1,20599,47,59,1);
INSERT INTO "pair_count" VALUES(1,20599,48,24,2);
INSERT INTO "pair_count" VALUES(1,20599,48,27,1);
INSERT INTO "pair_count" VALUES(1,20599,48,31,1);
INSERT INTO "pair_count" VALUES(1,20599,48,33,1);
INSERT INTO "pair_count" VALUES(1,20599,48,39,1);
INSERT INTO "pair_count" VALUES(1,20599,48,41,1);
INSERT INTO "pair_count" VALUES(1,20599,48,42,3);
INSERT INTO "pair_count" VALUES(1,20599,48,43,1);
INSERT INTO "pair_count" VALUES(1,20599,48,46,3);
INSERT INTO "pair_count" VALUES(1,20599,48,49,1);
INSERT INTO "pair_count" VALUES(1,20599,48,51,4);
INSERT INTO "pair_count" VALUES(1,20599,48,54,1);
INSERT INTO "pair_count" VALUES(1,20599,48,55,4);
INSERT INTO "pair_count" VALUES(1,20599,48,58,1);
INSERT INTO "pair_count" VALUES(1,20599,48,59,1);
INSERT INTO "pair_count" VALUES(1,20599,48,62,2);
INSERT INTO "pair_count" VALUES(1,20599,49,31,1);
INSERT INTO "pair_count" VALUES(1,20599,49,41,1);
INSERT INTO "pair_count" VALUES(1,20599,49,46,1);
INSERT INTO "pair_count" VALUES(1,20599,49,48,1);
INSERT INTO "pair_count" VALUES(1,20599,49,51,1);
INSERT INTO "pair_count" VALUES(1,20599,49,55,1);
INSERT INTO "pair_count" VALUES(1,20599,49,59,1);
INSERT INTO "pair_count" VALUES(1,20599,54,24,1);
INSERT INTO "pair_count" VALUES(1,20599,54,42,1);
INSERT INTO "pair_count" VALUES(1,20599,54,46,1);
INSERT INTO "pair_count" VALUES(1,20599,54,48,1);
INSERT INTO "pair_count" VALUES(1,20599,54,51,1);
INSERT INTO "pair_count" VALUES(1,20599,54,55,1);
INSERT INTO "pair_count" VALUES(1,20599,54,62,1);
INSERT INTO "pair_count" VALUES(1,20599,55,24,2);
INSERT INTO "pair_count" VALUES(1,20599,55,27,1);
INSERT INTO "pair_count" VALUES(1,20599,55,28,1);
INSERT INTO "pair_count" VALUES(1,20599,55,31,2);
INSERT INTO "pair_count" VALUES(1,20599,55,32,1);
INSERT INTO "pair_count" VALUES(1,20599,55,33,1);
INSERT INTO "pair_count" VALUES(1,20599,55,37,1);
INSERT INTO "pair_count" VALUES(1,20599,55,39,1);
INSERT INTO "pair_count" VALUES(1,20599,55,41,1);
INSERT INTO "pair_count" VALUES(1,20599,55,42,3);
INSERT INTO "pair_count" VALUES(1,20599,55,43,1);
INSERT INTO "pair_count" VALUES(1,20599,55,46,3);
INSERT INTO "pair_count" VALUES(1,20599,55,47,1);
INSERT INTO "pair_count" VALUES(1,20599,55,48,4);
INSERT INTO "pair_count" VALUES(1,20599,55,49,1);
INSERT INTO "pair_count" VALUES(1,20599,55,51,5);
INSERT INTO "pair_count" VALUES(1,20599,55,54,1);
INSERT INTO "pair_count" VALUES(1,20599,55,58,1);
INSERT INTO "pair_count" VALUES(1,20599,55,59,2);
INSERT INTO "pair_count" VALUES(1,20599,55,62,2);
INSERT INTO "pair_count" VALUES(1,20599,58,27,1);
INSERT INTO "pair_count" VALUES(1,20599,58,39,1);
INSERT INTO "pair_count" VALUES(1,20599,58,42,1);
INSERT INTO "pair_count" VALUES(1,20599,58,43,1);
INSERT INTO "pair_count" VALUES(1,20599,58,48,1);
INSERT INTO "pair_count" VALUES(1,20599,58,51,1);
INSERT INTO "pair_count" VALUES(1,20599,58,55,1);
INSERT INTO "pair_count" VALUES(1,20599,59,28,1);
INSERT INTO "pair_count" VALUES(1,20599,59,31,2);
INSERT INTO "pair_count" VALUES(1,20599,59,32,1);
INSERT INTO "pair_count" VALUES(1,20599,59,37,1);
INSERT INTO "pair_count" VALUES(1,20599,59,41,1);
INSERT INTO "pair_count" VALUES(1,20599,59,46,1);
INSERT INTO "pair_count" VALUES(1,20599,59,47,1);
INSERT INTO "pair_count" VALUES(1,20599,59,48,1);
INSERT INTO "pair_count" VALUES(1,20599,59,49,1);
INSERT INTO "pair_count" VALUES(1,20599,59,51,2);
INSERT INTO "pair_count" VALUES(1,20599,59,55,2);
INSERT INTO "pair_count" VALUES(1,20599,62,24,2);
INSERT INTO "pair_count" VALUES(1,20599,62,33,1);
INSERT INTO "pair_count" VALUES(1,20599,62,42,2);
INSERT INTO "pair_count" VALUES(1,20599,62,46,2);
INSERT INTO "pair_count" VALUES(1,20599,62,48,2);
INSERT INTO "pair_count" VALUES(1,20599,62,51,2);
INSERT INTO "pair_count" VALUES(1,20599,62,54,1);
INSERT INTO "pair_count" VALUES(1,20599,62,55,2);
INSERT INTO "pair_count" VALUES(1,20703,25,26,1);
INSERT INTO "pair_count" VALUES(1,20703,25,31,1);
INSERT INTO "pair_count" VALUES(1,20703,25,40,1);
INSERT INTO "pair_count" VALUES(1,20703,25,51,1);
INSERT INTO "pair_count" VALUES(1,20703,25,53,1);
INSERT INTO "pair_count" VALUES(1,20703,25,55,1);
INSERT INTO "pair_count" VALUES(1,20703,25,59,1);
INSERT INTO "pair_count" VALUES(1,20703,26,25,1);
INSERT INTO "pair_count" VALUES(1,20703,26,31,2);
INSERT INTO "pair_count" VALUES(1,20703,26,39,1);
INSERT INTO "pair_count" VALUES(1,20703,26,40,1);
INSERT INTO "pair_count" VALUES(1,20703,26,48,1);
INSERT INTO "pair_count" VALUES(1,20703,26,51,2);
INSERT INTO "pair_count" VALUES(1,20703,26,53,1);
INSERT INTO "pair_count" VALUES(1,20703,26,55,2);
INSERT INTO "pair_count" VALUES(1,20703,26,59,2);
INSERT INTO "pair_count" VALUES(1,20703,26,62,1);
INSERT INTO "pair_count" VALUES(1,20703,27,39,1);
INSERT INTO "pair_count" VALUES(1,20703,27,42,1);
INSERT INTO "pair_count" VALUES(1,20703,27,43,1);
INSERT INTO "pair_count" VALUES(1,20703,27,48,1);
INSERT INTO "pair_count" VALUES(1,20703,27,51,1);
INSERT INTO "pair_count" VALUES(1,20703,27,55,1);
INSERT INTO "pair_count" VALUES(1,20703,27,58,1);
INSERT INTO "pair_count" VALUES(1,20703,31,25,1);
INSERT INTO "pair_count" VALUES(1,20703,31,26,2);
INSERT INTO "pair_count" VALUES(1,20703,31,32,1);
INSERT INTO "pair_count" VALUES(1,20703,31,37,1);
INSERT INTO "pair_count" VALUES(1,20703,31,38,2);
INSERT INTO "pair_count" VALUES(1,20703,31,39,1);
INSERT INTO "pair_count" VALUES(1,20703,31,40,1);
INSERT INTO "pair_count" VALUES(1,20703,31,46,1);
INSERT INTO "pair_count" VALUES(1,20703,31,47,1);
INSERT INTO "pair_count" VALUES(1,20703,31,48,2);
INSERT INTO "pair_count" VALUES(1,20703,31,49,1);
INSERT INTO "pair_count" VALUES(1,20703,31,51,4);
INSERT INTO "pair_count" VALUES(1,20703,31,53,1);
INSERT INTO "pair_count" VALUES(1,20703,31,55,4);
INSERT INTO "pair_count" VALUES(1,20703,31,59,4);
INSERT INTO "pair_count" VALUES(1,20703,31,62,1);
INSERT INTO "pair_count" VALUES(1,20703,32,31,1);
INSERT INTO "pair_count" VALUES(1,20703,32,37,1);
INSERT INTO "pair_count" VALUES(1,20703,32,38,1);
INSERT INTO "pair_count" VALUES(1,20703,32,47,1);
INSERT INTO "pair_count" VALUES(1,20703,32,51,1);
INSERT INTO "pair_count" VALUES(1,20703,32,55,1);
INSERT INTO "pair_count" VALUES(1,20703,32,59,1);
INSERT INTO "pair_count" VALUES(1,20703,37,31,1);
INSERT INTO "pair_count" VALUES(1,20703,37,32,1);
INSERT INTO "pair_count" VALUES(1,20703,37,38,1);
INSERT INTO "pair_count" VALUES(1,20703,37,47,1);
INSERT INTO "pair_count" VALUES(1,20703,37,51,1);
INSERT INTO "pair_count" VALUES(1,20703,37,55,1);
INSERT INTO "pair_count" VALUES(1,20703,37,59,1);
INSERT INTO "pair_count" VALUES(1,20703,38,31,2);
INSERT INTO "pair_count" VALUES(1,20703,38,32,1);
INSERT INTO "pair_count" VALUES(1,20703,38,37,1);
INSERT INTO "pair_count" VALUES(1,20703,38,46,1);
INSERT INTO "pair_count" VALUES(1,20703,38,47,1);
INSERT INTO "pair_count" VALUES(1,20703,38,48,1);
INSERT INTO "pair_count" VALUES(1,20703,38,49,1);
INSERT INTO "pair_count" VALUES(1,20703,38,51,2);
INSERT INTO "pair_count" VALUES(1,20703,38,55,2);
INSERT INTO "pair_count" VALUES(1,20703,38,59,2);
INSERT INTO "pair_count" VALUES(1,20703,39,26,1);
INSERT INTO "pair_count" VALUES(1,20703,39,27,1);
INSERT INTO "pair_count" VALUES(1,20703,39,31,1);
INSERT INTO "pair_count" VALUES(1,20703,39,42,1);
INSERT INTO "pair_count" VALUES(1,20703,39,43,1);
INSERT INTO "pair_count" VALUES(1,20703,39,48,2);
INSERT INTO "pair_count" VALUES(1,20703,39,51,2);
INSERT INTO "pair_count" VALUES(1,20703,39,55,2);
INSERT INTO "pair_count" VALUES(1,20703,39,58,1);
INSERT INTO "pair_count" VALUES(1,20703,39,59,1);
INSERT INTO "pair_count" VALUES(1,20703,39,62,1);
INSERT INTO "pair_count" VALUES(1,20703,40,25,1);
INSERT INTO "pair_count" VALUES(1,20703,40,26,1);
INSERT INTO "pair_count" VALUES(1,20703,40,31,1);
INSERT INTO "pair_count" VALUES(1,20703,40,51,1);
INSERT INTO "pair_count" VALUES(1,20703,40,53,1);
INSERT INTO "pair_count" VALUES(1,20703,40,55,1);
INSERT INTO "pair_count" VALUES(1,20703,40,59,1);
INSERT INTO "pair_count" VALUES(1,20703,42,27,1);
INSERT INTO "pair_count" VALUES(1,20703,42,39,1);
INSERT INTO "pair_count" VALUES(1,20703,42,43,1);
INSERT INTO "pair_count" VALUES(1,20703,42,48,1);
INSERT INTO "pair_count" VALUES(1,20703,42,51,1);
INSERT INTO "pair_count" VALUES(1,20703,42,55,1);
INSERT INTO "pair_count" VALUES(1,20703,42,58,1);
INSERT INTO "pair_count" VALUES(1,20703,43,27,1);
INSERT INTO "pair_count" VALUES(1,20703,43,39,1);
INSERT INTO "pair_count" VALUES(1,20703,43,42,1);
INSERT INTO "pair_count" VALUES(1,20703,43,48,1);
INSERT INTO "pair_count" VALUES(1,20703,43,51,1);
INSERT INTO "pair_count" VALUES(1,20703,43,55,1);
INSERT INTO "pair_count" VALUES(1,20703,43,58,1);
INSERT INTO "pair_count" VALUES(1,20703,46,31,1);
INSERT INTO "pair_count" VALUES(1,20703,46,38,1);
INSERT INTO "pair_count" VALUES(1,20703,46,48,1);
INSERT INTO "pair_count" VALUES(1,20703,46,49,1);
INSERT INTO "pair_count" VALUES(1,20703,46,51,1);
INSERT INTO "pair_count" VALUES(1,20703,46,55,1);
INSERT INTO "pair_count" VALUES(1,20703,46,59,1);
INSERT INTO "pair_count" VALUES(1,20703,47,31,1);
INSERT INTO "pair_count" VALUES(1,20703,47,32,1);
INSERT INTO "pair_count" VALUES(1,20703,47,37,1);
INSERT INTO "pair_count" VALUES(1,20703,47,38,1);
INSERT INTO "pair_count" VALUES(1,20703,47,51,1);
INSERT INTO "pair_count" VALUES(1,20703,47,55,1);
INSERT INTO "pair_count" VALUES(1,20703,47,59,1);
INSERT INTO "pair_count" VALUES(1,20703,48,26,1);
INSERT INTO "pair_count" VALUES(1,20703,48,27,1);
INSERT INTO "pair_count" VALUES(1,20703,48,31,2);
INSERT INTO "pair_count" VALUES(1,20703,48,38,1);
INSERT INTO "pair_count" VALUES(1,20703,48,39,2);
INSERT INTO "pair_count" VALUES(1,20703,48,42,1);
INSERT INTO "pair_count" VALUES(1,20703,48,43,1);
INSERT INTO "pair_count" VALUES(1,20703,48,46,1);
INSERT INTO "pair_count" VALUES(1,20703,48,49,1);
INSERT INTO "pair_count" VALUES(1,20703,48,51,3);
INSERT INTO "pair_count" VALUES(1,20703,48,55,3);
INSERT INTO "pair_count" VALUES(1,20703,48,58,1);
INSERT INTO "pair_count" VALUES(1,20703,48,59,2);
INSERT INTO "pair_count" VALUES(1,20703,48,62,1);
INSERT INTO "pair_count" VALUES(1,20703,49,31,1);
INSERT INTO "pair_count" VALUES(1,20703,49,38,1);
INSERT INTO "pair_count" VALUES(1,20703,49,46,1);
INSERT INTO "pair_count" VALUES(1,20703,49,48,1);
INSERT INTO "pair_count" VALUES(1,20703,49,51,1);
INSERT INTO "pair_count" VALUES(1,20703,49,55,1);
INSERT INTO "pair_count" VALUES(1,20703,49,59,1);
INSERT INTO "pair_count" VALUES(1,20703,53,25,1);
INSERT INTO "pair_count" VALUES(1,20703,53,26,1);
INSERT INTO "pair_count" VALUES(1,20703,53,31,1);
INSERT INTO "pair_count" VALUES(1,20703,53,40,1);
INSERT INTO "pair_count" VALUES(1,20703,53,51,1);
INSERT INTO "pair_count" VALUES(1,20703,53,55,1);
INSERT INTO "pair_count" VALUES(1,20703,53,59,1);
INSERT INTO "pair_count" VALUES(1,20703,55,25,1);
INSERT INTO "pair_count" VALUES(1,20703,55,26,2);
INSERT INTO "pair_count" VALUES(1,20703,55,27,1);
INSERT INTO "pair_count" VALUES(1,20703,55,31,4);
INSERT INTO "pair_count" VALUES(1,20703,55,32,1);
INSERT INTO "pair_count" VALUES(1,20703,55,37,1);
INSERT INTO "pair_count" VALUES(1,20703,55,38,2);
INSERT INTO "pair_count" VALUES(1,20703,55,39,2);
INSERT INTO "pair_count" VALUES(1,20703,55,40,1);
INSERT INTO "pair_count" VALUES(1,20703,55,42,1);
INSERT INTO "pair_count" VALUES(1,20703,55,43,1);
INSERT INTO "pair_count" VALUES(1,20703,55,46,1);
INSERT INTO "pair_count" VALUES(1,20703,55,47,1);
INSERT INTO "pair_count" VALUES(1,20703,55,48,3);
INSERT INTO "pair_count" VALUES(1,20703,55,49,1);
INSERT INTO "pair_count" VALUES(1,20703,55,51,5);
INSERT INTO "pair_count" VALUES(1,20703,55,53,1);
INSERT INTO "pair_count" VALUES(1,20703,55,58,1);
INSERT INTO "pair_count" VALUES(1,20703,55,59,4);
INSERT INTO "pair_count" VALUES(1,20703,55,62,1);
INSERT INTO "pair_count" VALUES(1,20703,58,27,1);
INSERT INTO "pair_count" VALUES(1,20703,58,39,1);
INSERT INTO "pair_count" VALUES(1,20703,58,42,1);
INSERT INTO "pair_count" VALUES(1,20703,58,43,1);
INSERT INTO "pair_count" VALUES(1,20703,58,48,1);
INSERT INTO "pair_count" VALUES(1,20703,58,51,1);
INSERT INTO "pair_count" VALUES(1,20703,58,55,1);
INSERT INTO "pair_count" VALUES(1,20703,59,25,1);
INSERT INTO "pair_count" VALUES(1,20703,59,26,2);
INSERT INTO "pair_count" VALUES(1,20703,59,31,4);
INSERT INTO "pair_count" VALUES(1,20703,59,32,1);
INSERT INTO "pair_count" VALUES(1,20703,59,37,1);
INSERT INTO "pair_count" VALUES(1,20703,59,38,2);
INSERT INTO "pair_count" VALUES(1,20703,59,39,1);
INSERT INTO "pair_count" VALUES(1,20703,59,40,1);
INSERT INTO "pair_count" VALUES(1,20703,59,46,1);
INSERT INTO "pair_count" VALUES(1,20703,59,47,1);
INSERT INTO "pair_count" VALUES(1,20703,59,48,2);
INSERT INTO "pair_count" VALUES(1,20703,59,49,1);
INSERT INTO "pair_count" VALUES(1,20703,59,51,4);
INSERT INTO "pair_count" VALUES(1,20703,59,53,1);
INSERT INTO "pair_count" VALUES(1,20703,59,55,4);
INSERT INTO "pair_count" VALUES(1,20703,59,62,1);
INSERT INTO "pair_count" VALUES(1,20703,62,26,1);
INSERT INTO "pair_count" VALUES(1,20703,62,31,1);
INSERT INTO "pair_count" VALUES(1,20703,62,39,1);
INSERT INTO "pair_count" VALUES(1,20703,62,48,1);
INSERT INTO "pair_count" VALUES(1,20703,62,51,1);
INSERT INTO "pair_count" VALUES(1,20703,62,55,1);
INSERT INTO "pair_count" VALUES(1,20703,62,59,1);
INSERT INTO "pair_count" VALUES(2,20258,1,3,1);
INSERT INTO "pair_count" VALUES(2,20258,1,4,1);
INSERT INTO "pair_count" VALUES(2,20258,1,9,1);
INSERT INTO "pair_count" VALUES(2,20258,1,10,1);
INSERT INTO "pair_count" VALUES(2,20258,1,12,1);
INSERT INTO "pair_count" VALUES(2,20258,1,17,1);
INSERT INTO "pair_count" VALUES(2,20258,1,23,1);
INSERT INTO "pair_count" VALUES(2,20258,2,3,1);
INSERT INTO "pair_count" VALUES(2,20258,2,5,1);
INSERT INTO "pair_count" VALUES(2,20258,2,6,1);
INSERT INTO "pair_count" VALUES(2,20258,2,9,1);
INSERT INTO "pair_count" VALUES(2,20258,2,10,1);
INSERT INTO "pair_count" VALUES(2,20258,2,16,1);
INSERT INTO "pair_count" VALUES(2,20258,2,17,1);
INSERT INTO "pair_count" VALUES(2,20258,3,1,1);
INSERT INTO "pair_count" VALUES(2,20258,3,2,1);
INSERT INTO "pair_count" VALUES(2,20258,3,4,2);
INSERT INTO "pair_count" VALUES(2,20258,3,5,1);
INSERT INTO "pair_count" VALUES(2,20258,3,6,2);
INSERT INTO "pair_count" VALUES(2,20258,3,7,1);
INSERT INTO "pair_count" VALUES(2,20258,3,9,4);
INSERT INTO "pair_count" VALUES(2,20258,3,10,4);
INSERT INTO "pair_count" VALUES(2,20258,3,12,2);
INSERT INTO "pair_count" VALUES(2,20258,3,16,2);
INSERT INTO "pair_count" VALUES(2,20258,3,17,3);
INSERT INTO "pair_count" VALUES(2,20258,3,19,1);
INSERT INTO "pair_count" VALUES(2,20258,3,20,1);
INSERT INTO "pair_count" VALUES(2,20258,3,21,1);
INSERT INTO "pair_count" VALUES(2,20258,3,23,2);
INSERT INTO "pair_count" VALUES(2,20258,4,1,1);
INSERT INTO "pair_count" VALUES(2,20258,4,3,2);
INSERT INTO "pair_count" VALUES(2,20258,4,6,1);
INSERT INTO "pair_count" VALUES(2,20258,4,9,2);
INSERT INTO "pair_count" VALUES(2,20258,4,10,2);
INSERT INTO "pair_count" VALUES(2,20258,4,12,2);
INSERT INTO "pair_count" VALUES(2,20258,4,17,2);
INSERT INTO "pair_count" VALUES(2,20258,4,20,1);
INSERT INTO "pair_count" VALUES(2,20258,4,23,1);
INSERT INTO "pair_count" VALUES(2,20258,5,2,1);
INSERT INTO "pair_count" VALUES(2,20258,5,3,1);
INSERT INTO "pair_count" VALUES(2,20258,5,6,1);
INSERT INTO "pair_count" VALUES(2,20258,5,9,1);
INSERT INTO "pair_count" VALUES(2,20258,5,10,1);
INSERT INTO "pair_count" VALUES(2,20258,5,16,1);
INSERT INTO "pair_count" VALUES(2,20258,5,17,1);
INSERT INTO "pair_count" VALUES(2,20258,6,2,1);
INSERT INTO "pair_count" VALUES(2,20258,6,3,2);
INSERT INTO "pair_count" VALUES(2,20258,6,4,1);
INSERT INTO "pair_count" VALUES(2,20258,6,5,1);
INSERT INTO "pair_count" VALUES(2,20258,6,9,3);
INSERT INTO "pair_count" VALUES(2,20258,6,10,3);
INSERT INTO "pair_count" VALUES(2,20258,6,11,1);
INSERT INTO "pair_count" VALUES(2,20258,6,12,1);
INSERT INTO "pair_count" VALUES(2,20258,6,16,2);
INSERT INTO "pair_count" VALUES(2,20258,6,17,2);
INSERT INTO "pair_count" VALUES(2,20258,6,18,1);
INSERT INTO "pair_count" VALUES(2,20258,6,20,1);
INSERT INTO "pair_count" VALUES(2,20258,6,21,1);
INSERT INTO "pair_count" VALUES(2,20258,6,23,1);
INSERT INTO "pair_count" VALUES(2,20258,7,3,1);
INSERT INTO "pair_count" VALUES(2,20258,7,9,1);
INSERT INTO "pair_count" VALUES(2,20258,7,10,1);
INSERT INTO "pair_count" VALUES(2,20258,7,16,1);
INSERT INTO "pair_count" VALUES(2,20258,7,19,1);
INSERT INTO "pair_count" VALUES(2,20258,7,21,1);
INSERT INTO "pair_count" VALUES(2,20258,7,23,1);
INSERT INTO "pair_count" VALUES(2,20258,9,1,1);
INSERT INTO "pair_count" VALUES(2,20258,9,2,1);
INSERT INTO "pair_count" VALUES(2,20258,9,3,4);
INSERT INTO "pair_count" VALUES(2,20258,9,4,2);
INSERT INTO "pair_count" VALUES(2,20258,9,5,1);
INSERT INTO "pair_count" VALUES(2,20258,9,6,3);
INSERT INTO "pair_count" VALUES(2,20258,9,7,1);
INSERT INTO "pair_count" VALUES(2,20258,9,10,5);
INSERT INTO "pair_count" VALUES(2,20258,9,11,1);
INSERT INTO "pair_count" VALUES(2,20258,9,12,2);
INSERT INTO "pair_count" VALUES(2,20258,9,16,3);
INSERT INTO "pair_count" VALUES(2,20258,9,17,3);
INSERT INTO "pair_count" VALUES(2,20258,9,18,1);
INSERT INTO "pair_count" VALUES(2,20258,9,19,1);
INSERT INTO "pair_count" VALUES(2,20258,9,20,1);
INSERT INTO "pair_count" VALUES(2,20258,9,21,2);
INSERT INTO "pair_count" VALUES(2,20258,9,23,3);
INSERT INTO "pair_count" VALUES(2,20258,11,6,1);
INSERT INTO "pair_count" VALUES(2,20258,11,9,1);
INSERT INTO "pair_count" VALUES(2,20258,11,10,1);
INSERT INTO "pair_count" VALUES(2,20258,11,16,1);
INSERT INTO "pair_count" VALUES(2,20258,11,18,1);
INSERT INTO "pair_count" VALUES(2,20258,11,21,1);
INSERT INTO "pair_count" VALUES(2,20258,11,23,1);
INSERT INTO "pair_count" VALUES(2,20258,12,1,1);
INSERT INTO "pair_count" VALUES(2,20258,12,3,2);
INSERT INTO "pair_count" VALUES(2,20258,12,4,2);
INSERT INTO "pair_count" VALUES(2,20258,12,6,1);
INSERT INTO "pair_count" VALUES(2,20258,12,9,2);
INSERT INTO "pair_count" VALUES(2,20258,12,10,2);
INSERT INTO "pair_count" VALUES(2,20258,12,17,2);
INSERT INTO "pair_count" VALUES(2,20258,12,20,1);
INSERT INTO "pair_count" VALUES(2,20258,12,23,1);
INSERT INTO "pair_count" VALUES(2,20258,16,2,1);
INSERT INTO "pair_count" VALUES(2,20258,16,3,2);
INSERT INTO "pair_count" VALUES(2,20258,16,5,1);
INSERT INTO "pair_count" VALUES(2,20258,16,6,2);
INSERT INTO "pair_count" VALUES(2,20258,16,7,1);
INSERT INTO "pair_count" VALUES(2,20258,16,9,3);
INSERT INTO "pair_count" VALUES(2,20258,16,10,3);
INSERT INTO "pair_count" VALUES(2,20258,16,11,1);
INSERT INTO "pair_count" VALUES(2,20258,16,17,1);
INSERT INTO "pair_count" VALUES(2,20258,16,18,1);
INSERT INTO "pair_count" VALUES(2,20258,16,19,1);
INSERT INTO "pair_count" VALUES(2,20258,16,21,2);
INSERT INTO "pair_count" VALUES(2,20258,16,23,2);
INSERT INTO "pair_count" VALUES(2,20258,17,1,1);
INSERT INTO "pair_count" VALUES(2,20258,17,2,1);
INSERT INTO "pair_count" VALUES(2,20258,17,3,3);
INSERT INTO "pair_count" VALUES(2,20258,17,4,2);
INSERT INTO "pair_count" VALUES(2,20258,17,5,1);
INSERT INTO "pair_count" VALUES(2,20258,17,6,2);
INSERT INTO "pair_count" VALUES(2,20258,17,9,3);
INSERT INTO "pair_count" VALUES(2,20258,17,10,3);
INSERT INTO "pair_count" VALUES(2,20258,17,12,2);
INSERT INTO "pair_count" VALUES(2,20258,17,16,1);
INSERT INTO "pair_count" VALUES(2,20258,17,20,1);
INSERT INTO "pair_count" VALUES(2,20258,17,23,1);
INSERT INTO "pair_count" VALUES(2,20258,18,6,1);
INSERT INTO "pair_count" VALUES(2,20258,18,9,1);
INSERT INTO "pair_count" VALUES(2,20258,18,10,1);
INSERT INTO "pair_count" VALUES(2,20258,18,11,1);
INSERT INTO "pair_count" VALUES(2,20258,18,16,1);
INSERT INTO "pair_count" VALUES(2,20258,18,21,1);
INSERT INTO "pair_count" VALUES(2,20258,18,23,1);
INSERT INTO "pair_count" VALUES(2,20258,19,3,1);
INSERT INTO "pair_count" VALUES(2,20258,19,7,1);
INSERT INTO "pair_count" VALUES(2,20258,19,9,1);
INSERT INTO "pair_count" VALUES(2,20258,19,10,1);
INSERT INTO "pair_count" VALUES(2,20258,19,16,1);
INSERT INTO "pair_count" VALUES(2,20258,19,21,1);
INSERT INTO "pair_count" VALUES(2,20258,19,23,1);
INSERT INTO "pair_count" VALUES(2,20258,20,3,1);
INSERT INTO "pair_count" VALUES(2,20258,20,4,1);
INSERT INTO "pair_count" VALUES(2,20258,20,6,1);
INSERT INTO "pair_count" VALUES(2,20258,20,9,1);
INSERT INTO "pair_count" VALUES(2,20258,20,10,1);
INSERT INTO "pair_count" VALUES(2,20258,20,12,1);
INSERT INTO "pair_count" VALUES(2,20258,20,17,1);
INSERT INTO "pair_count" VALUES(2,20258,21,3,1);
INSERT INTO "pair_count" VALUES(2,20258,21,6,1);
INSERT INTO "pair_count" VALUES(2,20258,21,7,1);
INSERT INTO "pair_count" VALUES(2,20258,21,9,2);
INSERT INTO "pair_count" VALUES(2,20258,21,10,2);
INSERT INTO "pair_count" VALUES(2,20258,21,11,1);
INSERT INTO "pair_count" VALUES(2,20258,21,16,2);
INSERT INTO "pair_count" VALUES(2,20258,21,18,1);
INSERT INTO "pair_count" VALUES(2,20258,21,19,1);
INSERT INTO "pair_count" VALUES(2,20258,21,23,2);
INSERT INTO "pair_count" VALUES(2,20258,23,1,1);
INSERT INTO "pair_count" VALUES(2,20258,23,3,2);
INSERT INTO "pair_count" VALUES(2,20258,23,4,1);
INSERT INTO "pair_count" VALUES(2,20258,23,6,1);
INSERT INTO "pair_count" VALUES(2,20258,23,7,1);
INSERT INTO "pair_count" VALUES(2,20258,23,9,3);
INSERT INTO "pair_count" VALUES(2,20258,23,10,3);
INSERT INTO "pair_count" VALUES(2,20258,23,11,1);
INSERT INTO "pair_count" VALUES(2,20258,23,12,1);
INSERT INTO "pair_count" VALUES(2,20258,23,16,2);
INSERT INTO "pair_count" VALUES(2,20258,23,17,1);
INSERT INTO "pair_count" VALUES(2,20258,23,18,1);
INSERT INTO "pair_count" VALUES(2,20258,23,19,1);
INSERT INTO "pair_count" VALUES(2,20258,23,21,2);
INSERT INTO "pair_count" VALUES(2,20613,1,9,1);
INSERT INTO "pair_count" VALUES(2,20613,1,10,1);
INSERT INTO "pair_count" VALUES(2,20613,1,11,1);
INSERT INTO "pair_count" VALUES(2,20613,1,16,1);
INSERT INTO "pair_count" VALUES(2,20613,1,17,1);
INSERT INTO "pair_count" VALUES(2,20613,1,18,1);
INSERT INTO "pair_count" VALUES(2,20613,1,23,1);
INSERT INTO "pair_count" VALUES(2,20613,3,6,1);
INSERT INTO "pair_count" VALUES(2,20613,3,7,1);
INSERT INTO "pair_count" VALUES(2,20613,3,9,1);
INSERT INTO "pair_count" VALUES(2,20613,3,10,1);
INSERT INTO "pair_count" VALUES(2,20613,3,16,1);
INSERT INTO "pair_count" VALUES(2,20613,3,17,1);
INSERT INTO "pair_count" VALUES(2,20613,3,23,1);
INSERT INTO "pair_count" VALUES(2,20613,4,9,2);
INSERT INTO "pair_count" VALUES(2,20613,4,10,2);
INSERT INTO "pair_count" VALUES(2,20613,4,12,2);
INSERT INTO "pair_count" VALUES(2,20613,4,15,2);
INSERT INTO "pair_count" VALUES(2,20613,4,17,1);
INSERT INTO "pair_count" VALUES(2,20613,4,21,1);
INSERT INTO "pair_count" VALUES(2,20613,4,22,2);
INSERT INTO "pair_count" VALUES(2,20613,4,23,2);
INSERT INTO "pair_count" VALUES(2,20613,6,3,1);
INSERT INTO "pair_count" VALUES(2,20613,6,7,1);
INSERT INTO "pair_count" VALUES(2,20613,6,9,1);
INSERT INTO "pair_count" VALUES(2,20613,6,10,1);
INSERT INTO "pair_count" VALUES(2,20613,6,16,1);
INSERT INTO "pair_count" VALUES(2,20613,6,17,1);
INSERT INTO "pair_count" VALUES(2,20613,6,23,1);
INSERT INTO "pair_count" VALUES(2,20613,7,3,1);
INSERT INTO "pair_count" VALUES(2,20613,7,6,1);
INSERT INTO "pair_count" VALUES(2,20613,7,9,1);
INSERT INTO "pair_count" VALUES(2,20613,7,10,1);
INSERT INTO "pair_count" VALUES(2,20613,7,16,1);
INSERT INTO "pair_count" VALUES(2,20613,7,17,1);
INSERT INTO "pair_count" VALUES(2,20613,7,23,1);
INSERT INTO "pair_count" VALUES(2,20613,8,9,1);
INSERT INTO "pair_count" VALUES(2,20613,8,10,1);
INSERT INTO "pair_count" VALUES(2,20613,8,12,1);
INSERT INTO "pair_count" VALUES(2,20613,8,13,1);
INSERT INTO "pair_count" VALUES(2,20613,8,14,1);
INSERT INTO "pair_count" VALUES(2,20613,8,17,1);
INSERT INTO "pair_count" VALUES(2,20613,8,19,1);
INSERT INTO "pair_count" VALUES(2,20613,9,1,1);
INSERT INTO "pair_count" VALUES(2,20613,9,3,1);
INSERT INTO "pair_count" VALUES(2,20613,9,4,2);
INSERT INTO "pair_count" VALUES(2,20613,9,6,1);
INSERT INTO "pair_count" VALUES(2,20613,9,7,1);
INSERT INTO "pair_count" VALUES(2,20613,9,8,1);
INSERT INTO "pair_count" VALUES(2,20613,9,10,5);
INSERT INTO "pair_count" VALUES(2,20613,9,11,1);
INSERT INTO "pair_count" VALUES(2,20613,9,12,3);
INSERT INTO "pair_count" VALUES(2,20613,9,13,1);
INSERT INTO "pair_count" VALUES(2,20613,9,14,1);
INSERT INTO "pair_count" VALUES(2,20613,9,15,2);
INSERT INTO "pair_count" VALUES(2,20613,9,16,2);
INSERT INTO "pair_count" VALUES(2,20613,9,17,4);
INSERT INTO "pair_count" VALUES(2,20613,9,18,1);
INSERT INTO "pair_count" VALUES(2,20613,9,19,1);
INSERT INTO "pair_count" VALUES(2,20613,9,21,1);
INSERT INTO "pair_count" VALUES(2,20613,9,22,2);
INSERT INTO "pair_count" VALUES(2,20613,9,23,4);
INSERT INTO "pair_count" VALUES(2,20613,11,1,1);
INSERT INTO "pair_count" VALUES(2,20613,11,9,1);
INSERT INTO "pair_count" VALUES(2,20613,11,10,1);
INSERT INTO "pair_count" VALUES(2,20613,11,16,1);
INSERT INTO "pair_count" VALUES(2,20613,11,17,1);
INSERT INTO "pair_count" VALUES(2,20613,11,18,1);
INSERT INTO "pair_count" VALUES(2,20613,11,23,1);
INSERT INTO "pair_count" VALUES(2,20613,12,4,2);
INSERT INTO "pair_count" VALUES(2,20613,12,8,1);
INSERT INTO "pair_count" VALUES(2,20613,12,9,3);
INSERT INTO "pair_count" VALUES(2,20613,12,10,3);
INSERT INTO "pair_count" VALUES(2,20613,12,13,1);
INSERT INTO "pair_count" VALUES(2,20613,12,14,1);
INSERT INTO "pair_count" VALUES(2,20613,12,15,2);
INSERT INTO "pair_count" VALUES(2,20613,12,17,2);
INSERT INTO "pair_count" VALUES(2,20613,12,19,1);
INSERT INTO "pair_count" VALUES(2,20613,12,21,1);
INSERT INTO "pair_count" VALUES(2,20613,12,22,2);
INSERT INTO "pair_count" VALUES(2,20613,12,23,2);
INSERT INTO "pair_count" VALUES(2,20613,13,8,1);
INSERT INTO "pair_count" VALUES(2,20613,13,9,1);
INSERT INTO "pair_count" VALUES(2,20613,13,10,1);
INSERT INTO "pair_count" VALUES(2,20613,13,12,1);
INSERT INTO "pair_count" VALUES(2,20613,13,14,1);
INSERT INTO "pair_count" VALUES(2,20613,13,17,1);
INSERT INTO "pair_count" VALUES(2,20613,13,19,1);
INSERT INTO "pair_count" VALUES(2,20613,14,8,1);
INSERT INTO "pair_count" VALUES(2,20613,14,9,1);
INSERT INTO "pair_count" VALUES(2,20613,14,10,1);
INSERT INTO "pair_count" VALUES(2,20613,14,12,1);
INSERT INTO "pair_count" VALUES(2,20613,14,13,1);
INSERT INTO "pair_count" VALUES(2,20613,14,17,1);
INSERT INTO "pair_count" VALUES(2,20613,14,19,1);
INSERT INTO "pair_count" VALUES(2,20613,15,4,2);
INSERT INTO "pair_count" VALUES(2,20613,15,9,2);
INSERT INTO "pair_count" VALUES(2,20613,15,10,2);
INSERT INTO "pair_count" VALUES(2,20613,15,12,2);
INSERT INTO "pair_count" VALUES(2,20613,15,17,1);
INSERT INTO "pair_count" VALUES(2,20613,15,21,1);
INSERT INTO "pair_count" VALUES(2,20613,15,22,2);
INSERT INTO "pair_count" VALUES(2,20613,15,23,2);
INSERT INTO "pair_count" VALUES(2,20613,16,1,1);
INSERT INTO "pair_count" VALUES(2,20613,16,3,1);
INSERT INTO "pair_count" VALUES(2,20613,16,6,1);
INSERT INTO "pair_count" VALUES(2,20613,16,7,1);
INSERT INTO "pair_count" VALUES(2,20613,16,9,2);
INSERT INTO "pair_count" VALUES(2,20613,16,10,2);
INSERT INTO "pair_count" VALUES(2,20613,16,11,1);
INSERT INTO "pair_count" VALUES(2,20613,16,17,2);
INSERT INTO "pair_count" VALUES(2,20613,16,18,1);
INSERT INTO "pair_count" VALUES(2,20613,16,23,2);
INSERT INTO "pair_count" VALUES(2,20613,17,1,1);
INSERT INTO "pair_count" VALUES(2,20613,17,3,1);
INSERT INTO "pair_count" VALUES(2,20613,17,4,1);
INSERT INTO "pair_count" VALUES(2,20613,17,6,1);
INSERT INTO "pair_count" VALUES(2,20613,17,7,1);
INSERT INTO "pair_count" VALUES(2,20613,17,8,1);
INSERT INTO "pair_count" VALUES(2,20613,17,9,4);
INSERT INTO "pair_count" VALUES(2,20613,17,10,4);
INSERT INTO "pair_count" VALUES(2,20613,17,11,1);
INSERT INTO "pair_count" VALUES(2,20613,17,12,2);
INSERT INTO "pair_count" VALUES(2,20613,17,13,1);
INSERT INTO "pair_count" VALUES(2,20613,17,14,1);
INSERT INTO "pair_count" VALUES(2,20613,17,15,1);
INSERT INTO "pair_count" VALUES(2,20613,17,16,2);
INSERT INTO "pair_count" VALUES(2,20613,17,18,1);
INSERT INTO "pair_count" VALUES(2,20613,17,19,1);
INSERT INTO "pair_count" VALUES(2,20613,17,22,1);
INSERT INTO "pair_count" VALUES(2,20613,17,23,3);
INSERT INTO "pair_count" VALUES(2,20613,18,1,1);
INSERT INTO "pair_count" VALUES(2,20613,18,9,1);
INSERT INTO "pair_count" VALUES(2,20613,18,10,1);
INSERT INTO "pair_count" VALUES(2,20613,18,11,1);
INSERT INTO "pair_count" VALUES(2,20613,18,16,1);
INSERT INTO "pair_count" VALUES(2,20613,18,17,1);
INSERT INTO "pair_count" VALUES(2,20613,18,23,1);
INSERT INTO "pair_count" VALUES(2,20613,19,8,1);
INSERT INTO "pair_count" VALUES(2,20613,19,9,1);
INSERT INTO "pair_count" VALUES(2,20613,19,10,1);
INSERT INTO "pair_count" VALUES(2,20613,19,12,1);
INSERT INTO "pair_count" VALUES(2,20613,19,13,1);
INSERT INTO "pair_count" VALUES(2,20613,19,14,1);
INSERT INTO "pair_count" VALUES(2,20613,19,17,1);
INSERT INTO "pair_count" VALUES(2,20613,21,4,1);
INSERT INTO "pair_count" VALUES(2,20613,21,9,1);
INSERT INTO "pair_count" VALUES(2,20613,21,10,1);
INSERT INTO "pair_count" VALUES(2,20613,21,12,1);
INSERT INTO "pair_count" VALUES(2,20613,21,15,1);
INSERT INTO "pair_count" VALUES(2,20613,21,22,1);
INSERT INTO "pair_count" VALUES(2,20613,21,23,1);
INSERT INTO "pair_count" VALUES(2,20613,22,4,2);
INSERT INTO "pair_count" VALUES(2,20613,22,9,2);
INSERT INTO "pair_count" VALUES(2,20613,22,10,2);
INSERT INTO "pair_count" VALUES(2,20613,22,12,2);
INSERT INTO "pair_count" VALUES(2,20613,22,15,2);
INSERT INTO "pair_count" VALUES(2,20613,22,17,1);
INSERT INTO "pair_count" VALUES(2,20613,22,21,1);
INSERT INTO "pair_count" VALUES(2,20613,22,23,2);
INSERT INTO "pair_count" VALUES(2,20613,23,1,1);
INSERT INTO "pair_count" VALUES(2,20613,23,3,1);
INSERT INTO "pair_count" VALUES(2,20613,23,4,2);
INSERT INTO "pair_count" VALUES(2,20613,23,6,1);
INSERT INTO "pair_count" VALUES(2,20613,23,7,1);
INSERT INTO "pair_count" VALUES(2,20613,23,9,4);
INSERT INTO "pair_count" VALUES(2,20613,23,10,4);
INSERT INTO "pair_count" VALUES(2,20613,23,11,1);
INSERT INTO "pair_count" VALUES(2,20613,23,12,2);
INSERT INTO "pair_count" VALUES(2,20613,23,15,2);
INSERT INTO "pair_count" VALUES(2,20613,23,16,2);
INSERT INTO "pair_count" VALUES(2,20613,23,17,3);
INSERT INTO "pair_count" VALUES(2,20613,23,18,1);
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
CREATE TABLE recent_visitor (    -- visitors to links with rollups on the last two counted days, and how they came
  day INTEGER NOT NULL,
  link INTEGER NOT NULL,         -- no reference: each deletion of a link would read the whole table
  visitor INTEGER NOT NULL,
  number INTEGER NOT NULL,
  referrer INTEGER NOT NULL,     -- 0: none
  campaign INTEGER NOT NULL,     -- 0: none
  PRIMARY KEY (day, link, visitor, number, referrer, campaign)
) WITHOUT ROWID;
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,15,2);
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
INSERT INTO "sharing" VALUES(1,1,X'98E8849B6415F3FBA654D734908C29FB84944015C3EA4A3D00BE375E42075A19','-Njhi8hFDu3-2fqFRB70Pw',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'FB0E9D9A85CB184C7B1129079BA18EA91A8A22D58331D51C26F787179CCFB031');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'instagram.com');
INSERT INTO "source" VALUES(2,1,'ig-story');
INSERT INTO "source" VALUES(3,1,'facebook.com');
INSERT INTO "source" VALUES(4,2,'window');
INSERT INTO "source" VALUES(5,1,'google.com');
INSERT INTO "source" VALUES(6,2,'ig');
INSERT INTO "source" VALUES(7,1,'window');
INSERT INTO "source" VALUES(8,2,'card');
INSERT INTO "source" VALUES(9,2,'instagram.com');
INSERT INTO "source" VALUES(10,1,'ig');
INSERT INTO "source" VALUES(11,2,'facebook.com');
INSERT INTO "source" VALUES(12,1,'tiktok.com');
INSERT INTO "source" VALUES(13,2,'google.com');
INSERT INTO "source" VALUES(14,1,'tiktok');
INSERT INTO "source" VALUES(15,1,'android-app://com.instagram.android');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('61598A88F04B',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',11,1,10,5861171888270823784,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',11,1,10,3843460624540891826,X'20010DB8390600000000000000000000');
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',9,NULL,7,1473587714166851928,X'20010DB83E1D00000000000000000000');
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',6,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000');
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',6,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000');
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',1,15,2,4326653704502583267,X'20010DB822F700000000000000000000');
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',17,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000');
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',10,12,14,8138210099040280480,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',10,12,14,9134368268329406337,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',15,15,2,4397388264923469152,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',11,1,10,6212071866559670307,X'20010DB8860F00000000000000000000');
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',15,NULL,8,8891355758128129330,X'20010DB8BBF400000000000000000000');
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',16,NULL,7,6063111424050294156,X'20010DB86FD300000000000000000000');
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',10,12,14,7249444593053361358,X'20010DB8572E00000000000000000000');
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',15,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000');
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',11,1,10,7806179412108496600,X'20010DB8DACA00000000000000000000');
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',6,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000');
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',8,1,10,1362923928692310539,X'20010DB818B700000000000000000000');
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',2,3,NULL,2298316501172608979,X'20010DB89BA600000000000000000000');
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',14,11,NULL,730841590525002355,X'20010DB819A000000000000000000000');
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',17,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000');
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',3,15,2,8370751102278607730,X'20010DB8498900000000000000000000');
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',8,1,10,1154805206687972086,X'20010DB874A400000000000000000000');
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',12,NULL,4,2211841547007335690,X'20010DB8B2B200000000000000000000');
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',11,1,10,204756708384291043,X'20010DB89B2E00000000000000000000');
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',13,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000');
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',17,13,NULL,4940002570425557646,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',11,1,10,7485891644827843990,X'20010DB8BF7D00000000000000000000');
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',5,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000');
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',14,11,NULL,4446834045127918518,X'20010DB84CF500000000000000000000');
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',7,5,NULL,2861945616537217847,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',6,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000');
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',17,13,NULL,5776020910968830725,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',7,5,NULL,6072396433029223421,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',4,5,NULL,3228122976413122929,X'20010DB88E8100000000000000000000');
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',8,9,6,4931897409986070920,X'20010DB8221100000000000000000000');
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',11,1,10,5805893688655883925,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',6,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000');
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',6,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000');
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',15,15,2,7905641832926506423,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',10,12,14,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995');
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,5587436809769281786,X'20010DB8749A9887FFD1DDC7BF06F2AD');
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,7,5752312574173977729,X'20010DB8A3AFCB0F2AAC933560A90FBF');
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
