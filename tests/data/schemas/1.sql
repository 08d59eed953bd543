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
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'8B41B8BE7CC8210F88EF2E7A9CA6CBB7305F577C48E3F7AB6AC4A4293A93FAD9','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'C71906D89F9F35E73309F52320C0E483996C4DFCDE49E7FB2EE87C88A54366EA','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,31,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,33,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,37,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,44,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,61,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,29,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,31,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,33,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,37,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,44,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,52,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,55,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,61,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,30,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,39,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,43,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,44,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,46,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,61,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,30,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,33,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,41,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,44,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,51,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,55,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,61,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,62,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,30,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,33,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,41,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,44,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,61,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,62,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,39,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,44,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,51,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,53,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,54,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,55,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,61,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,63,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,39,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,44,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,45,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,48,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,49,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,55,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,56,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,61,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,39,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,44,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,45,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,48,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,56,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,61,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,33,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,34,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,44,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,51,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,53,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,54,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,55,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,61,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,26,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,29,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,31,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,33,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,37,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,44,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,55,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,61,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,30,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,39,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,43,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,44,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,55,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,61,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,39,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,44,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,61,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,30,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,33,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,34,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,44,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,51,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,55,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,61,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,62,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,29,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,33,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,37,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,44,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,61,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,29,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,31,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,36,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,37,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,39,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,44,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,55,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,61,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,32,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,39,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,44,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,51,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,55,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,58,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,61,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,62,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,27,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,30,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,39,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,44,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,46,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,55,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,61,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,62,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,33,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,34,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,44,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,53,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,54,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,55,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,59,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,61,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,25,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,29,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,31,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,37,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,39,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,44,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,55,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,61,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,33,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,37,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,44,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,61,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,30,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,35,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,44,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,46,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,47,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,60,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,61,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,62,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,29,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,31,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,33,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,37,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,44,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,50,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,55,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,61,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,30,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,40,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,44,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,47,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,60,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,61,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,62,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,27,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,28,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,38,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,44,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,57,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,60,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,61,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,62,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,30,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,33,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,36,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,41,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,44,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,61,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,62,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,27,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,28,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,38,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,44,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,57,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,60,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,61,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,62,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,33,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,34,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,44,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,47,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,57,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,61,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,62,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,29,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,31,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,33,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,37,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,44,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,61,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,33,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,41,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,44,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,61,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,62,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,33,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,34,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,44,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,51,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,53,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,54,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,55,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,61,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,1,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,5,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,6,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,8,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,12,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,14,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,18,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,22,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,5,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,8,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,9,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,12,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,17,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,18,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,21,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,1,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,4,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,5,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,8,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,12,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,20,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,23,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,1,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,5,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,8,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,9,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,16,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,19,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,20,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,5,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,6,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,7,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,8,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,9,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,12,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,18,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,22,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,18,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,22,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,1,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,5,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,8,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,14,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,16,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,18,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,19,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,1,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,2,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,5,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,6,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,8,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,13,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,20,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,22,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,3,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,5,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,8,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,11,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,15,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,18,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,22,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,23,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,18,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'campaign','');
INSERT INTO "dimension_value" VALUES(2,2,'country','AR');
INSERT INTO "dimension_value" VALUES(3,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(4,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(5,2,'','');
INSERT INTO "dimension_value" VALUES(6,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(7,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(8,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(9,2,'country','BR');
INSERT INTO "dimension_value" VALUES(10,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(11,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(12,2,'referrer','');
INSERT INTO "dimension_value" VALUES(13,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(14,2,'country','SA');
INSERT INTO "dimension_value" VALUES(15,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(16,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(17,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(18,2,'number','2');
INSERT INTO "dimension_value" VALUES(19,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(20,2,'number','3');
INSERT INTO "dimension_value" VALUES(21,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(22,2,'os','Android');
INSERT INTO "dimension_value" VALUES(23,2,'country','ID');
INSERT INTO "dimension_value" VALUES(24,1,'country','MA');
INSERT INTO "dimension_value" VALUES(25,1,'country','CO');
INSERT INTO "dimension_value" VALUES(26,1,'country','FR');
INSERT INTO "dimension_value" VALUES(27,1,'country','BR');
INSERT INTO "dimension_value" VALUES(28,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(29,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(30,1,'referrer','');
INSERT INTO "dimension_value" VALUES(31,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(32,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(33,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(34,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(35,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(36,1,'country','ID');
INSERT INTO "dimension_value" VALUES(37,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(38,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(39,1,'os','Android');
INSERT INTO "dimension_value" VALUES(40,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(41,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(42,1,'country','ES');
INSERT INTO "dimension_value" VALUES(43,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(44,1,'','');
INSERT INTO "dimension_value" VALUES(45,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(46,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(47,1,'country','MX');
INSERT INTO "dimension_value" VALUES(48,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(49,1,'country','TR');
INSERT INTO "dimension_value" VALUES(50,1,'country','SA');
INSERT INTO "dimension_value" VALUES(51,1,'country','EG');
INSERT INTO "dimension_value" VALUES(52,1,'country','PK');
INSERT INTO "dimension_value" VALUES(53,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(54,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(55,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(56,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(57,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(58,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(59,1,'country','NG');
INSERT INTO "dimension_value" VALUES(60,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(61,1,'number','1');
INSERT INTO "dimension_value" VALUES(62,1,'campaign','');
INSERT INTO "dimension_value" VALUES(63,1,'browser','Samsung Internet');
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$LW2vjnmVNAjB9VyGt6JXJg$4uCkzc51dwkdjmWZ4LvzrpxzohcUChzeMG06aPIoaGk',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',1469943706,0,0,1795348800000000,'','','','anyway','','',1,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'91CC55DCBBD031BA130275B733487792210639C7D5AC4E4E094DAB8C10CE47B3','',NULL,1103354873,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$SRIa0/NHM9aVzgjv8myNDQ$ap/A3yzSdztz20O1T7cfS+2hg5WZyZPzI+ml10u40fg','',NULL,NULL,'',NULL,3840808167,0,0,1795348800000000,'','','','anyway','','',1,0);
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
INSERT INTO "management" VALUES(X'150D5933FE02B7704274855545D4BB5A40E02403A5851FAD5755A62E6A5713C6',1,NULL);
INSERT INTO "management" VALUES(X'287808BCCFDC7F2695B30D0749EC7DEE6F058A720CFA82BBFF82D9F0BD5D17F0',2,NULL);
INSERT INTO "management" VALUES(X'49C93A998B0C1FC31474B57C028B62BF748AD965FBE706E32F382DB07193077D',3,NULL);
INSERT INTO "management" VALUES(X'2CDB1EBB97A9E7E1E65D88C58DD0DEC627A0E685A73F96B30B747A5830122712',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,31,1);
INSERT INTO "month_count" VALUES(1,24299,33,1);
INSERT INTO "month_count" VALUES(1,24299,37,1);
INSERT INTO "month_count" VALUES(1,24299,44,1);
INSERT INTO "month_count" VALUES(1,24299,55,1);
INSERT INTO "month_count" VALUES(1,24299,61,1);
INSERT INTO "month_count" VALUES(1,24300,29,1);
INSERT INTO "month_count" VALUES(1,24300,31,1);
INSERT INTO "month_count" VALUES(1,24300,33,1);
INSERT INTO "month_count" VALUES(1,24300,37,1);
INSERT INTO "month_count" VALUES(1,24300,44,1);
INSERT INTO "month_count" VALUES(1,24300,52,1);
INSERT INTO "month_count" VALUES(1,24300,55,1);
INSERT INTO "month_count" VALUES(1,24300,61,1);
INSERT INTO "month_count" VALUES(1,24301,30,1);
INSERT INTO "month_count" VALUES(1,24301,39,1);
INSERT INTO "month_count" VALUES(1,24301,43,1);
INSERT INTO "month_count" VALUES(1,24301,44,1);
INSERT INTO "month_count" VALUES(1,24301,46,1);
INSERT INTO "month_count" VALUES(1,24301,51,1);
INSERT INTO "month_count" VALUES(1,24301,55,1);
INSERT INTO "month_count" VALUES(1,24301,61,1);
INSERT INTO "month_count" VALUES(1,24302,30,1);
INSERT INTO "month_count" VALUES(1,24302,33,1);
INSERT INTO "month_count" VALUES(1,24302,41,1);
INSERT INTO "month_count" VALUES(1,24302,44,1);
INSERT INTO "month_count" VALUES(1,24302,51,1);
INSERT INTO "month_count" VALUES(1,24302,55,1);
INSERT INTO "month_count" VALUES(1,24302,61,1);
INSERT INTO "month_count" VALUES(1,24302,62,1);
INSERT INTO "month_count" VALUES(1,24303,30,1);
INSERT INTO "month_count" VALUES(1,24303,33,1);
INSERT INTO "month_count" VALUES(1,24303,41,1);
INSERT INTO "month_count" VALUES(1,24303,44,1);
INSERT INTO "month_count" VALUES(1,24303,51,1);
INSERT INTO "month_count" VALUES(1,24303,55,1);
INSERT INTO "month_count" VALUES(1,24303,61,1);
INSERT INTO "month_count" VALUES(1,24303,62,1);
INSERT INTO "month_count" VALUES(1,24304,39,1);
INSERT INTO "month_count" VALUES(1,24304,44,1);
INSERT INTO "month_count" VALUES(1,24304,51,1);
INSERT INTO "month_count" VALUES(1,24304,53,1);
INSERT INTO "month_count" VALUES(1,24304,54,1);
INSERT INTO "month_count" VALUES(1,24304,55,1);
INSERT INTO "month_count" VALUES(1,24304,61,1);
INSERT INTO "month_count" VALUES(1,24304,63,1);
INSERT INTO "month_count" VALUES(1,24306,39,1);
INSERT INTO "month_count" VALUES(1,24306,44,1);
INSERT INTO "month_count" VALUES(1,24306,45,1);
INSERT INTO "month_count" VALUES(1,24306,48,1);
INSERT INTO "month_count" VALUES(1,24306,49,1);
INSERT INTO "month_count" VALUES(1,24306,55,1);
INSERT INTO "month_count" VALUES(1,24306,56,1);
INSERT INTO "month_count" VALUES(1,24306,61,1);
INSERT INTO "month_count" VALUES(1,24307,33,1);
INSERT INTO "month_count" VALUES(1,24307,34,1);
INSERT INTO "month_count" VALUES(1,24307,39,1);
INSERT INTO "month_count" VALUES(1,24307,44,2);
INSERT INTO "month_count" VALUES(1,24307,45,1);
INSERT INTO "month_count" VALUES(1,24307,48,1);
INSERT INTO "month_count" VALUES(1,24307,49,1);
INSERT INTO "month_count" VALUES(1,24307,51,1);
INSERT INTO "month_count" VALUES(1,24307,53,1);
INSERT INTO "month_count" VALUES(1,24307,54,1);
INSERT INTO "month_count" VALUES(1,24307,55,2);
INSERT INTO "month_count" VALUES(1,24307,56,1);
INSERT INTO "month_count" VALUES(1,24307,61,2);
INSERT INTO "month_count" VALUES(1,24308,26,1);
INSERT INTO "month_count" VALUES(1,24308,29,1);
INSERT INTO "month_count" VALUES(1,24308,31,1);
INSERT INTO "month_count" VALUES(1,24308,33,1);
INSERT INTO "month_count" VALUES(1,24308,37,1);
INSERT INTO "month_count" VALUES(1,24308,44,1);
INSERT INTO "month_count" VALUES(1,24308,55,1);
INSERT INTO "month_count" VALUES(1,24308,61,1);
INSERT INTO "month_count" VALUES(1,24309,30,1);
INSERT INTO "month_count" VALUES(1,24309,39,1);
INSERT INTO "month_count" VALUES(1,24309,42,1);
INSERT INTO "month_count" VALUES(1,24309,43,1);
INSERT INTO "month_count" VALUES(1,24309,44,1);
INSERT INTO "month_count" VALUES(1,24309,46,1);
INSERT INTO "month_count" VALUES(1,24309,55,1);
INSERT INTO "month_count" VALUES(1,24309,61,1);
INSERT INTO "month_count" VALUES(1,24310,39,1);
INSERT INTO "month_count" VALUES(1,24310,44,1);
INSERT INTO "month_count" VALUES(1,24310,45,1);
INSERT INTO "month_count" VALUES(1,24310,48,1);
INSERT INTO "month_count" VALUES(1,24310,51,1);
INSERT INTO "month_count" VALUES(1,24310,55,1);
INSERT INTO "month_count" VALUES(1,24310,56,1);
INSERT INTO "month_count" VALUES(1,24310,61,1);
INSERT INTO "month_count" VALUES(1,24311,29,1);
INSERT INTO "month_count" VALUES(1,24311,30,1);
INSERT INTO "month_count" VALUES(1,24311,31,1);
INSERT INTO "month_count" VALUES(1,24311,33,2);
INSERT INTO "month_count" VALUES(1,24311,34,1);
INSERT INTO "month_count" VALUES(1,24311,37,1);
INSERT INTO "month_count" VALUES(1,24311,44,2);
INSERT INTO "month_count" VALUES(1,24311,51,2);
INSERT INTO "month_count" VALUES(1,24311,55,2);
INSERT INTO "month_count" VALUES(1,24311,61,2);
INSERT INTO "month_count" VALUES(1,24311,62,1);
INSERT INTO "month_count" VALUES(1,24312,29,1);
INSERT INTO "month_count" VALUES(1,24312,31,1);
INSERT INTO "month_count" VALUES(1,24312,36,1);
INSERT INTO "month_count" VALUES(1,24312,37,1);
INSERT INTO "month_count" VALUES(1,24312,39,1);
INSERT INTO "month_count" VALUES(1,24312,44,1);
INSERT INTO "month_count" VALUES(1,24312,55,1);
INSERT INTO "month_count" VALUES(1,24312,61,1);
INSERT INTO "month_count" VALUES(1,24313,32,1);
INSERT INTO "month_count" VALUES(1,24313,39,1);
INSERT INTO "month_count" VALUES(1,24313,44,1);
INSERT INTO "month_count" VALUES(1,24313,51,1);
INSERT INTO "month_count" VALUES(1,24313,55,1);
INSERT INTO "month_count" VALUES(1,24313,58,1);
INSERT INTO "month_count" VALUES(1,24313,61,1);
INSERT INTO "month_count" VALUES(1,24313,62,1);
INSERT INTO "month_count" VALUES(1,24314,27,1);
INSERT INTO "month_count" VALUES(1,24314,30,1);
INSERT INTO "month_count" VALUES(1,24314,39,1);
INSERT INTO "month_count" VALUES(1,24314,44,1);
INSERT INTO "month_count" VALUES(1,24314,46,1);
INSERT INTO "month_count" VALUES(1,24314,55,1);
INSERT INTO "month_count" VALUES(1,24314,61,1);
INSERT INTO "month_count" VALUES(1,24314,62,1);
INSERT INTO "month_count" VALUES(1,24315,25,1);
INSERT INTO "month_count" VALUES(1,24315,29,1);
INSERT INTO "month_count" VALUES(1,24315,31,1);
INSERT INTO "month_count" VALUES(1,24315,33,1);
INSERT INTO "month_count" VALUES(1,24315,34,1);
INSERT INTO "month_count" VALUES(1,24315,37,1);
INSERT INTO "month_count" VALUES(1,24315,39,1);
INSERT INTO "month_count" VALUES(1,24315,44,2);
INSERT INTO "month_count" VALUES(1,24315,53,1);
INSERT INTO "month_count" VALUES(1,24315,54,1);
INSERT INTO "month_count" VALUES(1,24315,55,2);
INSERT INTO "month_count" VALUES(1,24315,59,1);
INSERT INTO "month_count" VALUES(1,24315,61,2);
INSERT INTO "month_count" VALUES(1,24316,29,1);
INSERT INTO "month_count" VALUES(1,24316,30,1);
INSERT INTO "month_count" VALUES(1,24316,31,1);
INSERT INTO "month_count" VALUES(1,24316,33,1);
INSERT INTO "month_count" VALUES(1,24316,35,1);
INSERT INTO "month_count" VALUES(1,24316,37,1);
INSERT INTO "month_count" VALUES(1,24316,44,2);
INSERT INTO "month_count" VALUES(1,24316,46,1);
INSERT INTO "month_count" VALUES(1,24316,47,1);
INSERT INTO "month_count" VALUES(1,24316,51,1);
INSERT INTO "month_count" VALUES(1,24316,55,1);
INSERT INTO "month_count" VALUES(1,24316,60,1);
INSERT INTO "month_count" VALUES(1,24316,61,2);
INSERT INTO "month_count" VALUES(1,24316,62,1);
INSERT INTO "month_count" VALUES(1,24317,29,1);
INSERT INTO "month_count" VALUES(1,24317,31,1);
INSERT INTO "month_count" VALUES(1,24317,33,1);
INSERT INTO "month_count" VALUES(1,24317,37,1);
INSERT INTO "month_count" VALUES(1,24317,44,1);
INSERT INTO "month_count" VALUES(1,24317,50,1);
INSERT INTO "month_count" VALUES(1,24317,55,1);
INSERT INTO "month_count" VALUES(1,24317,61,1);
INSERT INTO "month_count" VALUES(1,24318,30,1);
INSERT INTO "month_count" VALUES(1,24318,40,1);
INSERT INTO "month_count" VALUES(1,24318,44,1);
INSERT INTO "month_count" VALUES(1,24318,46,1);
INSERT INTO "month_count" VALUES(1,24318,47,1);
INSERT INTO "month_count" VALUES(1,24318,60,1);
INSERT INTO "month_count" VALUES(1,24318,61,1);
INSERT INTO "month_count" VALUES(1,24318,62,1);
INSERT INTO "month_count" VALUES(1,24319,27,1);
INSERT INTO "month_count" VALUES(1,24319,28,1);
INSERT INTO "month_count" VALUES(1,24319,30,1);
INSERT INTO "month_count" VALUES(1,24319,33,1);
INSERT INTO "month_count" VALUES(1,24319,36,1);
INSERT INTO "month_count" VALUES(1,24319,38,1);
INSERT INTO "month_count" VALUES(1,24319,41,1);
INSERT INTO "month_count" VALUES(1,24319,44,2);
INSERT INTO "month_count" VALUES(1,24319,55,1);
INSERT INTO "month_count" VALUES(1,24319,57,1);
INSERT INTO "month_count" VALUES(1,24319,60,1);
INSERT INTO "month_count" VALUES(1,24319,61,2);
INSERT INTO "month_count" VALUES(1,24319,62,2);
INSERT INTO "month_count" VALUES(1,24320,27,1);
INSERT INTO "month_count" VALUES(1,24320,28,1);
INSERT INTO "month_count" VALUES(1,24320,33,1);
INSERT INTO "month_count" VALUES(1,24320,34,1);
INSERT INTO "month_count" VALUES(1,24320,38,1);
INSERT INTO "month_count" VALUES(1,24320,44,2);
INSERT INTO "month_count" VALUES(1,24320,47,1);
INSERT INTO "month_count" VALUES(1,24320,55,1);
INSERT INTO "month_count" VALUES(1,24320,57,2);
INSERT INTO "month_count" VALUES(1,24320,60,1);
INSERT INTO "month_count" VALUES(1,24320,61,2);
INSERT INTO "month_count" VALUES(1,24320,62,2);
INSERT INTO "month_count" VALUES(1,24321,24,2);
INSERT INTO "month_count" VALUES(1,24321,29,1);
INSERT INTO "month_count" VALUES(1,24321,30,1);
INSERT INTO "month_count" VALUES(1,24321,31,1);
INSERT INTO "month_count" VALUES(1,24321,33,2);
INSERT INTO "month_count" VALUES(1,24321,37,1);
INSERT INTO "month_count" VALUES(1,24321,41,1);
INSERT INTO "month_count" VALUES(1,24321,44,2);
INSERT INTO "month_count" VALUES(1,24321,55,2);
INSERT INTO "month_count" VALUES(1,24321,61,2);
INSERT INTO "month_count" VALUES(1,24321,62,1);
INSERT INTO "month_count" VALUES(1,24322,33,1);
INSERT INTO "month_count" VALUES(1,24322,34,1);
INSERT INTO "month_count" VALUES(1,24322,44,1);
INSERT INTO "month_count" VALUES(1,24322,51,1);
INSERT INTO "month_count" VALUES(1,24322,53,1);
INSERT INTO "month_count" VALUES(1,24322,54,1);
INSERT INTO "month_count" VALUES(1,24322,55,1);
INSERT INTO "month_count" VALUES(1,24322,61,1);
INSERT INTO "month_count" VALUES(2,24305,1,1);
INSERT INTO "month_count" VALUES(2,24305,5,1);
INSERT INTO "month_count" VALUES(2,24305,6,1);
INSERT INTO "month_count" VALUES(2,24305,8,1);
INSERT INTO "month_count" VALUES(2,24305,12,1);
INSERT INTO "month_count" VALUES(2,24305,14,1);
INSERT INTO "month_count" VALUES(2,24305,18,1);
INSERT INTO "month_count" VALUES(2,24305,22,1);
INSERT INTO "month_count" VALUES(2,24309,5,1);
INSERT INTO "month_count" VALUES(2,24309,8,1);
INSERT INTO "month_count" VALUES(2,24309,9,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,12,1);
INSERT INTO "month_count" VALUES(2,24309,17,1);
INSERT INTO "month_count" VALUES(2,24309,18,1);
INSERT INTO "month_count" VALUES(2,24309,21,1);
INSERT INTO "month_count" VALUES(2,24312,1,1);
INSERT INTO "month_count" VALUES(2,24312,4,1);
INSERT INTO "month_count" VALUES(2,24312,5,1);
INSERT INTO "month_count" VALUES(2,24312,8,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,12,1);
INSERT INTO "month_count" VALUES(2,24312,20,1);
INSERT INTO "month_count" VALUES(2,24312,23,1);
INSERT INTO "month_count" VALUES(2,24313,1,1);
INSERT INTO "month_count" VALUES(2,24313,5,1);
INSERT INTO "month_count" VALUES(2,24313,8,1);
INSERT INTO "month_count" VALUES(2,24313,9,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,16,1);
INSERT INTO "month_count" VALUES(2,24313,19,1);
INSERT INTO "month_count" VALUES(2,24313,20,1);
INSERT INTO "month_count" VALUES(2,24316,5,1);
INSERT INTO "month_count" VALUES(2,24316,6,1);
INSERT INTO "month_count" VALUES(2,24316,7,1);
INSERT INTO "month_count" VALUES(2,24316,8,1);
INSERT INTO "month_count" VALUES(2,24316,9,1);
INSERT INTO "month_count" VALUES(2,24316,12,1);
INSERT INTO "month_count" VALUES(2,24316,18,1);
INSERT INTO "month_count" VALUES(2,24316,22,1);
INSERT INTO "month_count" VALUES(2,24317,1,1);
INSERT INTO "month_count" VALUES(2,24317,2,1);
INSERT INTO "month_count" VALUES(2,24317,5,1);
INSERT INTO "month_count" VALUES(2,24317,6,1);
INSERT INTO "month_count" VALUES(2,24317,8,1);
INSERT INTO "month_count" VALUES(2,24317,13,1);
INSERT INTO "month_count" VALUES(2,24317,18,1);
INSERT INTO "month_count" VALUES(2,24317,22,1);
INSERT INTO "month_count" VALUES(2,24318,1,1);
INSERT INTO "month_count" VALUES(2,24318,5,1);
INSERT INTO "month_count" VALUES(2,24318,8,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,14,1);
INSERT INTO "month_count" VALUES(2,24318,16,1);
INSERT INTO "month_count" VALUES(2,24318,18,1);
INSERT INTO "month_count" VALUES(2,24318,19,1);
INSERT INTO "month_count" VALUES(2,24319,1,1);
INSERT INTO "month_count" VALUES(2,24319,2,1);
INSERT INTO "month_count" VALUES(2,24319,5,1);
INSERT INTO "month_count" VALUES(2,24319,6,1);
INSERT INTO "month_count" VALUES(2,24319,8,1);
INSERT INTO "month_count" VALUES(2,24319,13,1);
INSERT INTO "month_count" VALUES(2,24319,20,1);
INSERT INTO "month_count" VALUES(2,24319,22,1);
INSERT INTO "month_count" VALUES(2,24321,3,1);
INSERT INTO "month_count" VALUES(2,24321,5,1);
INSERT INTO "month_count" VALUES(2,24321,8,1);
INSERT INTO "month_count" VALUES(2,24321,11,1);
INSERT INTO "month_count" VALUES(2,24321,15,1);
INSERT INTO "month_count" VALUES(2,24321,18,1);
INSERT INTO "month_count" VALUES(2,24321,22,1);
INSERT INTO "month_count" VALUES(2,24321,23,1);
INSERT INTO "month_count" VALUES(2,24322,1,1);
INSERT INTO "month_count" VALUES(2,24322,4,1);
INSERT INTO "month_count" VALUES(2,24322,5,1);
INSERT INTO "month_count" VALUES(2,24322,8,1);
INSERT INTO "month_count" VALUES(2,24322,9,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,12,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$V8sLopsG8HYbzJIR+qN4zw$Y45P4OH4p/9Y9XIp2Fe/FR0Rfuh0p7oEu3kbEa//zms',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'57EC2DE7F3A319A76495090DECE75FF0DA00AE9F81B890A5A940DDBCEBE2B67C');
INSERT INTO "owner_recovery" VALUES(X'0BC9EA7CEB5BE92115373710AC22D06F1CB50A979E8FE231B30B987AC4AE4F57');
INSERT INTO "owner_recovery" VALUES(X'A02F0CA9DA5D29EB93E239F46A95905C406AC87E394276430692E68D31CC6602');
INSERT INTO "owner_recovery" VALUES(X'E8DCFBCFF32DC2E8121AC13B9D869F645E41FF51E955369683C4AE65B1844C15');
INSERT INTO "owner_recovery" VALUES(X'39AD2541C28233FED528A70C1BE9D28A29D56E680B72C22796877F3AA8A941A6');
INSERT INTO "owner_recovery" VALUES(X'046512B208057D4941C61602C040012261B6DB9199F38BCECC1FFE23678E8111');
INSERT INTO "owner_recovery" VALUES(X'2C90C7B95AC4BA116EBB1A284421189FCC4221566FECDD032F44088371DF086E');
INSERT INTO "owner_recovery" VALUES(X'0661AE367655755486DEB24E32ED2041EC04DCE9E239158E7BD981E5C32F2458');
INSERT INTO "owner_recovery" VALUES(X'C5283E5CB15418E5A512754DF1481E741DBEDE3FD71083F8A7C4722299F3AFA5');
INSERT INTO "owner_recovery" VALUES(X'7192CE0FEDE2DEED49AA0F3C9AE3E581BEE04DBE65368ED280AB06491A86E40B');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'EEC65999C32E75F4DF0035E65937215C0220C5031A24498FDB2DE2428D4C604A','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,24,29,1);
INSERT INTO "pair_count" VALUES(1,20070,24,31,1);
INSERT INTO "pair_count" VALUES(1,20070,24,33,1);
INSERT INTO "pair_count" VALUES(1,20070,24,37,1);
INSERT INTO "pair_count" VALUES(1,20070,24,44,1);
INSERT INTO "pair_count" VALUES(1,20070,24,55,1);
INSERT INTO "pair_count" VALUES(1,20070,24,61,1);
INSERT INTO "pair_count" VALUES(1,20070,29,24,1);
INSERT INTO "pair_count" VALUES(1,20070,29,31,2);
INSERT INTO "pair_count" VALUES(1,20070,29,33,2);
INSERT INTO "pair_count" VALUES(1,20070,29,37,2);
INSERT INTO "pair_count" VALUES(1,20070,29,44,2);
INSERT INTO "pair_count" VALUES(1,20070,29,52,1);
INSERT INTO "pair_count" VALUES(1,20070,29,55,2);
INSERT INTO "pair_count" VALUES(1,20070,29,61,2);
INSERT INTO "pair_count" VALUES(1,20070,30,33,2);
INSERT INTO "pair_count" VALUES(1,20070,30,39,1);
INSERT INTO "pair_count" VALUES(1,20070,30,41,2);
INSERT INTO "pair_count" VALUES(1,20070,30,43,1);
INSERT INTO "pair_count" VALUES(1,20070,30,44,3);
INSERT INTO "pair_count" VALUES(1,20070,30,46,1);
INSERT INTO "pair_count" VALUES(1,20070,30,51,3);
INSERT INTO "pair_count" VALUES(1,20070,30,55,3);
INSERT INTO "pair_count" VALUES(1,20070,30,61,3);
INSERT INTO "pair_count" VALUES(1,20070,30,62,2);
INSERT INTO "pair_count" VALUES(1,20070,31,24,1);
INSERT INTO "pair_count" VALUES(1,20070,31,29,2);
INSERT INTO "pair_count" VALUES(1,20070,31,33,2);
INSERT INTO "pair_count" VALUES(1,20070,31,37,2);
INSERT INTO "pair_count" VALUES(1,20070,31,44,2);
INSERT INTO "pair_count" VALUES(1,20070,31,52,1);
INSERT INTO "pair_count" VALUES(1,20070,31,55,2);
INSERT INTO "pair_count" VALUES(1,20070,31,61,2);
INSERT INTO "pair_count" VALUES(1,20070,33,24,1);
INSERT INTO "pair_count" VALUES(1,20070,33,29,2);
INSERT INTO "pair_count" VALUES(1,20070,33,30,2);
INSERT INTO "pair_count" VALUES(1,20070,33,31,2);
INSERT INTO "pair_count" VALUES(1,20070,33,37,2);
INSERT INTO "pair_count" VALUES(1,20070,33,41,2);
INSERT INTO "pair_count" VALUES(1,20070,33,44,4);
INSERT INTO "pair_count" VALUES(1,20070,33,51,2);
INSERT INTO "pair_count" VALUES(1,20070,33,52,1);
INSERT INTO "pair_count" VALUES(1,20070,33,55,4);
INSERT INTO "pair_count" VALUES(1,20070,33,61,4);
INSERT INTO "pair_count" VALUES(1,20070,33,62,2);
INSERT INTO "pair_count" VALUES(1,20070,37,24,1);
INSERT INTO "pair_count" VALUES(1,20070,37,29,2);
INSERT INTO "pair_count" VALUES(1,20070,37,31,2);
INSERT INTO "pair_count" VALUES(1,20070,37,33,2);
INSERT INTO "pair_count" VALUES(1,20070,37,44,2);
INSERT INTO "pair_count" VALUES(1,20070,37,52,1);
INSERT INTO "pair_count" VALUES(1,20070,37,55,2);
INSERT INTO "pair_count" VALUES(1,20070,37,61,2);
INSERT INTO "pair_count" VALUES(1,20070,39,30,1);
INSERT INTO "pair_count" VALUES(1,20070,39,43,1);
INSERT INTO "pair_count" VALUES(1,20070,39,44,1);
INSERT INTO "pair_count" VALUES(1,20070,39,46,1);
INSERT INTO "pair_count" VALUES(1,20070,39,51,1);
INSERT INTO "pair_count" VALUES(1,20070,39,55,1);
INSERT INTO "pair_count" VALUES(1,20070,39,61,1);
INSERT INTO "pair_count" VALUES(1,20070,41,30,2);
INSERT INTO "pair_count" VALUES(1,20070,41,33,2);
INSERT INTO "pair_count" VALUES(1,20070,41,44,2);
INSERT INTO "pair_count" VALUES(1,20070,41,51,2);
INSERT INTO "pair_count" VALUES(1,20070,41,55,2);
INSERT INTO "pair_count" VALUES(1,20070,41,61,2);
INSERT INTO "pair_count" VALUES(1,20070,41,62,2);
INSERT INTO "pair_count" VALUES(1,20070,43,30,1);
INSERT INTO "pair_count" VALUES(1,20070,43,39,1);
INSERT INTO "pair_count" VALUES(1,20070,43,44,1);
INSERT INTO "pair_count" VALUES(1,20070,43,46,1);
INSERT INTO "pair_count" VALUES(1,20070,43,51,1);
INSERT INTO "pair_count" VALUES(1,20070,43,55,1);
INSERT INTO "pair_count" VALUES(1,20070,43,61,1);
INSERT INTO "pair_count" VALUES(1,20070,46,30,1);
INSERT INTO "pair_count" VALUES(1,20070,46,39,1);
INSERT INTO "pair_count" VALUES(1,20070,46,43,1);
INSERT INTO "pair_count" VALUES(1,20070,46,44,1);
INSERT INTO "pair_count" VALUES(1,20070,46,51,1);
INSERT INTO "pair_count" VALUES(1,20070,46,55,1);
INSERT INTO "pair_count" VALUES(1,20070,46,61,1);
INSERT INTO "pair_count" VALUES(1,20070,51,30,3);
INSERT INTO "pair_count" VALUES(1,20070,51,33,2);
INSERT INTO "pair_count" VALUES(1,20070,51,39,1);
INSERT INTO "pair_count" VALUES(1,20070,51,41,2);
INSERT INTO "pair_count" VALUES(1,20070,51,43,1);
INSERT INTO "pair_count" VALUES(1,20070,51,44,3);
INSERT INTO "pair_count" VALUES(1,20070,51,46,1);
INSERT INTO "pair_count" VALUES(1,20070,51,55,3);
INSERT INTO "pair_count" VALUES(1,20070,51,61,3);
INSERT INTO "pair_count" VALUES(1,20070,51,62,2);
INSERT INTO "pair_count" VALUES(1,20070,52,29,1);
INSERT INTO "pair_count" VALUES(1,20070,52,31,1);
INSERT INTO "pair_count" VALUES(1,20070,52,33,1);
INSERT INTO "pair_count" VALUES(1,20070,52,37,1);
INSERT INTO "pair_count" VALUES(1,20070,52,44,1);
INSERT INTO "pair_count" VALUES(1,20070,52,55,1);
INSERT INTO "pair_count" VALUES(1,20070,52,61,1);
INSERT INTO "pair_count" VALUES(1,20070,55,24,1);
INSERT INTO "pair_count" VALUES(1,20070,55,29,2);
INSERT INTO "pair_count" VALUES(1,20070,55,30,3);
INSERT INTO "pair_count" VALUES(1,20070,55,31,2);
INSERT INTO "pair_count" VALUES(1,20070,55,33,4);
INSERT INTO "pair_count" VALUES(1,20070,55,37,2);
INSERT INTO "pair_count" VALUES(1,20070,55,39,1);
INSERT INTO "pair_count" VALUES(1,20070,55,41,2);
INSERT INTO "pair_count" VALUES(1,20070,55,43,1);
INSERT INTO "pair_count" VALUES(1,20070,55,44,5);
INSERT INTO "pair_count" VALUES(1,20070,55,46,1);
INSERT INTO "pair_count" VALUES(1,20070,55,51,3);
INSERT INTO "pair_count" VALUES(1,20070,55,52,1);
INSERT INTO "pair_count" VALUES(1,20070,55,61,5);
INSERT INTO "pair_count" VALUES(1,20070,55,62,2);
INSERT INTO "pair_count" VALUES(1,20070,61,24,1);
INSERT INTO "pair_count" VALUES(1,20070,61,29,2);
INSERT INTO "pair_count" VALUES(1,20070,61,30,3);
INSERT INTO "pair_count" VALUES(1,20070,61,31,2);
INSERT INTO "pair_count" VALUES(1,20070,61,33,4);
INSERT INTO "pair_count" VALUES(1,20070,61,37,2);
INSERT INTO "pair_count" VALUES(1,20070,61,39,1);
INSERT INTO "pair_count" VALUES(1,20070,61,41,2);
INSERT INTO "pair_count" VALUES(1,20070,61,43,1);
INSERT INTO "pair_count" VALUES(1,20070,61,44,5);
INSERT INTO "pair_count" VALUES(1,20070,61,46,1);
INSERT INTO "pair_count" VALUES(1,20070,61,51,3);
INSERT INTO "pair_count" VALUES(1,20070,61,52,1);
INSERT INTO "pair_count" VALUES(1,20070,61,55,5);
INSERT INTO "pair_count" VALUES(1,20070,61,62,2);
INSERT INTO "pair_count" VALUES(1,20070,62,30,2);
INSERT INTO "pair_count" VALUES(1,20070,62,33,2);
INSERT INTO "pair_count" VALUES(1,20070,62,41,2);
INSERT INTO "pair_count" VALUES(1,20070,62,44,2);
INSERT INTO "pair_count" VALUES(1,20070,62,51,2);
INSERT INTO "pair_count" VALUES(1,20070,62,55,2);
INSERT INTO "pair_count" VALUES(1,20070,62,61,2);
INSERT INTO "pair_count" VALUES(1,20234,26,29,1);
INSERT INTO "pair_count" VALUES(1,20234,26,31,1);
INSERT INTO "pair_count" VALUES(1,20234,26,33,1);
INSERT INTO "pair_count" VALUES(1,20234,26,37,1);
INSERT INTO "pair_count" VALUES(1,20234,26,44,1);
INSERT INTO "pair_count" VALUES(1,20234,26,55,1);
INSERT INTO "pair_count" VALUES(1,20234,26,61,1);
INSERT INTO "pair_count" VALUES(1,20234,29,26,1);
INSERT INTO "pair_count" VALUES(1,20234,29,31,1);
INSERT INTO "pair_count" VALUES(1,20234,29,33,1);
INSERT INTO "pair_count" VALUES(1,20234,29,37,1);
INSERT INTO "pair_count" VALUES(1,20234,29,44,1);
INSERT INTO "pair_count" VALUES(1,20234,29,55,1);
INSERT INTO "pair_count" VALUES(1,20234,29,61,1);
INSERT INTO "pair_count" VALUES(1,20234,31,26,1);
INSERT INTO "pair_count" VALUES(1,20234,31,29,1);
INSERT INTO "pair_count" VALUES(1,20234,31,33,1);
INSERT INTO "pair_count" VALUES(1,20234,31,37,1);
INSERT INTO "pair_count" VALUES(1,20234,31,44,1);
INSERT INTO "pair_count" VALUES(1,20234,31,55,1);
INSERT INTO "pair_count" VALUES(1,20234,31,61,1);
INSERT INTO "pair_count" VALUES(1,20234,33,26,1);
INSERT INTO "pair_count" VALUES(1,20234,33,29,1);
INSERT INTO "pair_count" VALUES(1,20234,33,31,1);
INSERT INTO "pair_count" VALUES(1,20234,33,34,1);
INSERT INTO "pair_count" VALUES(1,20234,33,37,1);
INSERT INTO "pair_count" VALUES(1,20234,33,44,2);
INSERT INTO "pair_count" VALUES(1,20234,33,51,1);
INSERT INTO "pair_count" VALUES(1,20234,33,53,1);
INSERT INTO "pair_count" VALUES(1,20234,33,54,1);
INSERT INTO "pair_count" VALUES(1,20234,33,55,2);
INSERT INTO "pair_count" VALUES(1,20234,33,61,2);
INSERT INTO "pair_count" VALUES(1,20234,34,33,1);
INSERT INTO "pair_count" VALUES(1,20234,34,44,1);
INSERT INTO "pair_count" VALUES(1,20234,34,51,1);
INSERT INTO "pair_count" VALUES(1,20234,34,53,1);
INSERT INTO "pair_count" VALUES(1,20234,34,54,1);
INSERT INTO "pair_count" VALUES(1,20234,34,55,1);
INSERT INTO "pair_count" VALUES(1,20234,34,61,1);
INSERT INTO "pair_count" VALUES(1,20234,37,26,1);
INSERT INTO "pair_count" VALUES(1,20234,37,29,1);
INSERT INTO "pair_count" VALUES(1,20234,37,31,1);
INSERT INTO "pair_count" VALUES(1,20234,37,33,1);
INSERT INTO "pair_count" VALUES(1,20234,37,44,1);
INSERT INTO "pair_count" VALUES(1,20234,37,55,1);
INSERT INTO "pair_count" VALUES(1,20234,37,61,1);
INSERT INTO "pair_count" VALUES(1,20234,39,44,3);
INSERT INTO "pair_count" VALUES(1,20234,39,45,2);
INSERT INTO "pair_count" VALUES(1,20234,39,48,2);
INSERT INTO "pair_count" VALUES(1,20234,39,49,2);
INSERT INTO "pair_count" VALUES(1,20234,39,51,1);
INSERT INTO "pair_count" VALUES(1,20234,39,53,1);
INSERT INTO "pair_count" VALUES(1,20234,39,54,1);
INSERT INTO "pair_count" VALUES(1,20234,39,55,3);
INSERT INTO "pair_count" VALUES(1,20234,39,56,2);
INSERT INTO "pair_count" VALUES(1,20234,39,61,3);
INSERT INTO "pair_count" VALUES(1,20234,39,63,1);
INSERT INTO "pair_count" VALUES(1,20234,45,39,2);
INSERT INTO "pair_count" VALUES(1,20234,45,44,2);
INSERT INTO "pair_count" VALUES(1,20234,45,48,2);
INSERT INTO "pair_count" VALUES(1,20234,45,49,2);
INSERT INTO "pair_count" VALUES(1,20234,45,55,2);
INSERT INTO "pair_count" VALUES(1,20234,45,56,2);
INSERT INTO "pair_count" VALUES(1,20234,45,61,2);
INSERT INTO "pair_count" VALUES(1,20234,48,39,2);
INSERT INTO "pair_count" VALUES(1,20234,48,44,2);
INSERT INTO "pair_count" VALUES(1,20234,48,45,2);
INSERT INTO "pair_count" VALUES(1,20234,48,49,2);
INSERT INTO "pair_count" VALUES(1,20234,48,55,2);
INSERT INTO "pair_count" VALUES(1,20234,48,56,2);
INSERT INTO "pair_count" VALUES(1,20234,48,61,2);
INSERT INTO "pair_count" VALUES(1,20234,49,39,2);
INSERT INTO "pair_count" VALUES(1,20234,49,44,2);
INSERT INTO "pair_count" VALUES(1,20234,49,45,2);
INSERT INTO "pair_count" VALUES(1,20234,49,48,2);
INSERT INTO "pair_count" VALUES(1,20234,49,55,2);
INSERT INTO "pair_count" VALUES(1,20234,49,56,2);
INSERT INTO "pair_count" VALUES(1,20234,49,61,2);
INSERT INTO "pair_count" VALUES(1,20234,51,33,1);
INSERT INTO "pair_count" VALUES(1,20234,51,34,1);
INSERT INTO "pair_count" VALUES(1,20234,51,39,1);
INSERT INTO "pair_count" VALUES(1,20234,51,44,2);
INSERT INTO "pair_count" VALUES(1,20234,51,53,2);
INSERT INTO "pair_count" VALUES(1,20234,51,54,2);
INSERT INTO "pair_count" VALUES(1,20234,51,55,2);
INSERT INTO "pair_count" VALUES(1,20234,51,61,2);
INSERT INTO "pair_count" VALUES(1,20234,51,63,1);
INSERT INTO "pair_count" VALUES(1,20234,53,33,1);
INSERT INTO "pair_count" VALUES(1,20234,53,34,1);
INSERT INTO "pair_count" VALUES(1,20234,53,39,1);
INSERT INTO "pair_count" VALUES(1,20234,53,44,2);
INSERT INTO "pair_count" VALUES(1,20234,53,51,2);
INSERT INTO "pair_count" VALUES(1,20234,53,54,2);
INSERT INTO "pair_count" VALUES(1,20234,53,55,2);
INSERT INTO "pair_count" VALUES(1,20234,53,61,2);
INSERT INTO "pair_count" VALUES(1,20234,53,63,1);
INSERT INTO "pair_count" VALUES(1,20234,54,33,1);
INSERT INTO "pair_count" VALUES(1,20234,54,34,1);
INSERT INTO "pair_count" VALUES(1,20234,54,39,1);
INSERT INTO "pair_count" VALUES(1,20234,54,44,2);
INSERT INTO "pair_count" VALUES(1,20234,54,51,2);
INSERT INTO "pair_count" VALUES(1,20234,54,53,2);
INSERT INTO "pair_count" VALUES(1,20234,54,55,2);
INSERT INTO "pair_count" VALUES(1,20234,54,61,2);
INSERT INTO "pair_count" VALUES(1,20234,54,63,1);
INSERT INTO "pair_count" VALUES(1,20234,55,26,1);
INSERT INTO "pair_count" VALUES(1,20234,55,29,1);
INSERT INTO "pair_count" VALUES(1,20234,55,31,1);
INSERT INTO "pair_count" VALUES(1,20234,55,33,2);
INSERT INTO "pair_count" VALUES(1,20234,55,34,1);
INSERT INTO "pair_count" VALUES(1,20234,55,37,1);
INSERT INTO "pair_count" VALUES(1,20234,55,39,3);
INSERT INTO "pair_count" VALUES(1,20234,55,44,5);
INSERT INTO "pair_count" VALUES(1,20234,55,45,2);
INSERT INTO "pair_count" VALUES(1,20234,55,48,2);
INSERT INTO "pair_count" VALUES(1,20234,55,49,2);
INSERT INTO "pair_count" VALUES(1,20234,55,51,2);
INSERT INTO "pair_count" VALUES(1,20234,55,53,2);
INSERT INTO "pair_count" VALUES(1,20234,55,54,2);
INSERT INTO "pair_count" VALUES(1,20234,55,56,2);
INSERT INTO "pair_count" VALUES(1,20234,55,61,5);
INSERT INTO "pair_count" VALUES(1,20234,55,63,1);
INSERT INTO "pair_count" VALUES(1,20234,56,39,2);
INSERT INTO "pair_count" VALUES(1,20234,56,44,2);
INSERT INTO "pair_count" VALUES(1,20234,56,45,2);
INSERT INTO "pair_count" VALUES(1,20234,56,48,2);
INSERT INTO "pair_count" VALUES(1,20234,56,49,2);
INSERT INTO "pair_count" VALUES(1,20234,56,55,2);
INSERT INTO "pair_count" VALUES(1,20234,56,61,2);
INSERT INTO "pair_count" VALUES(1,20234,61,26,1);
INSERT INTO "pair_count" VALUES(1,20234,61,29,1);
INSERT INTO "pair_count" VALUES(1,20234,61,31,1);
INSERT INTO "pair_count" VALUES(1,20234,61,33,2);
INSERT INTO "pair_count" VALUES(1,20234,61,34,1);
INSERT INTO "pair_count" VALUES(1,20234,61,37,1);
INSERT INTO "pair_count" VALUES(1,20234,61,39,3);
INSERT INTO "pair_count" VALUES(1,20234,61,44,5);
INSERT INTO "pair_count" VALUES(1,20234,61,45,2);
INSERT INTO "pair_count" VALUES(1,20234,61,48,2);
INSERT INTO "pair_count" VALUES(1,20234,61,49,2);
INSERT INTO "pair_count" VALUES(1,20234,61,51,2);
INSERT INTO "pair_count" VALUES(1,20234,61,53,2);
INSERT INTO "pair_count" VALUES(1,20234,61,54,2);
INSERT INTO "pair_count" VALUES(1,20234,61,55,5);
INSERT INTO "pair_count" VALUES(1,20234,61,56,2);
INSERT INTO "pair_count" VALUES(1,20234,61,63,1);
INSERT INTO "pair_count" VALUES(1,20234,63,39,1);
INSERT INTO "pair_count" VALUES(1,20234,63,44,1);
INSERT INTO "pair_count" VALUES(1,20234,63,51,1);
INSERT INTO "pair_count" VALUES(1,20234,63,53,1);
INSERT INTO "pair_count" VALUES(1,20234,63,54,1);
INSERT INTO "pair_count" VALUES(1,20234,63,55,1);
INSERT INTO "pair_count" VALUES(1,20234,63,61,1);
INSERT INTO "pair_count" VALUES(1,20392,29,31,2);
INSERT INTO "pair_count" VALUES(1,20392,29,33,1);
INSERT INTO "pair_count" VALUES(1,20392,29,36,1);
INSERT INTO "pair_count" VALUES(1,20392,29,37,2);
INSERT INTO "pair_count" VALUES(1,20392,29,39,1);
INSERT INTO "pair_count" VALUES(1,20392,29,44,2);
INSERT INTO "pair_count" VALUES(1,20392,29,51,1);
INSERT INTO "pair_count" VALUES(1,20392,29,55,2);
INSERT INTO "pair_count" VALUES(1,20392,29,61,2);
INSERT INTO "pair_count" VALUES(1,20392,30,33,1);
INSERT INTO "pair_count" VALUES(1,20392,30,34,1);
INSERT INTO "pair_count" VALUES(1,20392,30,39,1);
INSERT INTO "pair_count" VALUES(1,20392,30,42,1);
INSERT INTO "pair_count" VALUES(1,20392,30,43,1);
INSERT INTO "pair_count" VALUES(1,20392,30,44,2);
INSERT INTO "pair_count" VALUES(1,20392,30,46,1);
INSERT INTO "pair_count" VALUES(1,20392,30,51,1);
INSERT INTO "pair_count" VALUES(1,20392,30,55,2);
INSERT INTO "pair_count" VALUES(1,20392,30,61,2);
INSERT INTO "pair_count" VALUES(1,20392,30,62,1);
INSERT INTO "pair_count" VALUES(1,20392,31,29,2);
INSERT INTO "pair_count" VALUES(1,20392,31,33,1);
INSERT INTO "pair_count" VALUES(1,20392,31,36,1);
INSERT INTO "pair_count" VALUES(1,20392,31,37,2);
INSERT INTO "pair_count" VALUES(1,20392,31,39,1);
INSERT INTO "pair_count" VALUES(1,20392,31,44,2);
INSERT INTO "pair_count" VALUES(1,20392,31,51,1);
INSERT INTO "pair_count" VALUES(1,20392,31,55,2);
INSERT INTO "pair_count" VALUES(1,20392,31,61,2);
INSERT INTO "pair_count" VALUES(1,20392,33,29,1);
INSERT INTO "pair_count" VALUES(1,20392,33,30,1);
INSERT INTO "pair_count" VALUES(1,20392,33,31,1);
INSERT INTO "pair_count" VALUES(1,20392,33,34,1);
INSERT INTO "pair_count" VALUES(1,20392,33,37,1);
INSERT INTO "pair_count" VALUES(1,20392,33,44,2);
INSERT INTO "pair_count" VALUES(1,20392,33,51,2);
INSERT INTO "pair_count" VALUES(1,20392,33,55,2);
INSERT INTO "pair_count" VALUES(1,20392,33,61,2);
INSERT INTO "pair_count" VALUES(1,20392,33,62,1);
INSERT INTO "pair_count" VALUES(1,20392,34,30,1);
INSERT INTO "pair_count" VALUES(1,20392,34,33,1);
INSERT INTO "pair_count" VALUES(1,20392,34,44,1);
INSERT INTO "pair_count" VALUES(1,20392,34,51,1);
INSERT INTO "pair_count" VALUES(1,20392,34,55,1);
INSERT INTO "pair_count" VALUES(1,20392,34,61,1);
INSERT INTO "pair_count" VALUES(1,20392,34,62,1);
INSERT INTO "pair_count" VALUES(1,20392,36,29,1);
INSERT INTO "pair_count" VALUES(1,20392,36,31,1);
INSERT INTO "pair_count" VALUES(1,20392,36,37,1);
INSERT INTO "pair_count" VALUES(1,20392,36,39,1);
INSERT INTO "pair_count" VALUES(1,20392,36,44,1);
INSERT INTO "pair_count" VALUES(1,20392,36,55,1);
INSERT INTO "pair_count" VALUES(1,20392,36,61,1);
INSERT INTO "pair_count" VALUES(1,20392,37,29,2);
INSERT INTO "pair_count" VALUES(1,20392,37,31,2);
INSERT INTO "pair_count" VALUES(1,20392,37,33,1);
INSERT INTO "pair_count" VALUES(1,20392,37,36,1);
INSERT INTO "pair_count" VALUES(1,20392,37,39,1);
INSERT INTO "pair_count" VALUES(1,20392,37,44,2);
INSERT INTO "pair_count" VALUES(1,20392,37,51,1);
INSERT INTO "pair_count" VALUES(1,20392,37,55,2);
INSERT INTO "pair_count" VALUES(1,20392,37,61,2);
INSERT INTO "pair_count" VALUES(1,20392,39,29,1);
INSERT INTO "pair_count" VALUES(1,20392,39,30,1);
INSERT INTO "pair_count" VALUES(1,20392,39,31,1);
INSERT INTO "pair_count" VALUES(1,20392,39,36,1);
INSERT INTO "pair_count" VALUES(1,20392,39,37,1);
INSERT INTO "pair_count" VALUES(1,20392,39,42,1);
INSERT INTO "pair_count" VALUES(1,20392,39,43,1);
INSERT INTO "pair_count" VALUES(1,20392,39,44,3);
INSERT INTO "pair_count" VALUES(1,20392,39,45,1);
INSERT INTO "pair_count" VALUES(1,20392,39,46,1);
INSERT INTO "pair_count" VALUES(1,20392,39,48,1);
INSERT INTO "pair_count" VALUES(1,20392,39,51,1);
INSERT INTO "pair_count" VALUES(1,20392,39,55,3);
INSERT INTO "pair_count" VALUES(1,20392,39,56,1);
INSERT INTO "pair_count" VALUES(1,20392,39,61,3);
INSERT INTO "pair_count" VALUES(1,20392,42,30,1);
INSERT INTO "pair_count" VALUES(1,20392,42,39,1);
INSERT INTO "pair_count" VALUES(1,20392,42,43,1);
INSERT INTO "pair_count" VALUES(1,20392,42,44,1);
INSERT INTO "pair_count" VALUES(1,20392,42,46,1);
INSERT INTO "pair_count" VALUES(1,20392,42,55,1);
INSERT INTO "pair_count" VALUES(1,20392,42,61,1);
INSERT INTO "pair_count" VALUES(1,20392,43,30,1);
INSERT INTO "pair_count" VALUES(1,20392,43,39,1);
INSERT INTO "pair_count" VALUES(1,20392,43,42,1);
INSERT INTO "pair_count" VALUES(1,20392,43,44,1);
INSERT INTO "pair_count" VALUES(1,20392,43,46,1);
INSERT INTO "pair_count" VALUES(1,20392,43,55,1);
INSERT INTO "pair_count" VALUES(1,20392,43,61,1);
INSERT INTO "pair_count" VALUES(1,20392,45,39,1);
INSERT INTO "pair_count" VALUES(1,20392,45,44,1);
INSERT INTO "pair_count" VALUES(1,20392,45,48,1);
INSERT INTO "pair_count" VALUES(1,20392,45,51,1);
INSERT INTO "pair_count" VALUES(1,20392,45,55,1);
INSERT INTO "pair_count" VALUES(1,20392,45,56,1);
INSERT INTO "pair_count" VALUES(1,20392,45,61,1);
INSERT INTO "pair_count" VALUES(1,20392,46,30,1);
INSERT INTO "pair_count" VALUES(1,20392,46,39,1);
INSERT INTO "pair_count" VALUES(1,20392,46,42,1);
INSERT INTO "pair_count" VALUES(1,20392,46,43,1);
INSERT INTO "pair_count" VALUES(1,20392,46,44,1);
INSERT INTO "pair_count" VALUES(1,20392,46,55,1);
INSERT INTO "pair_count" VALUES(1,20392,46,61,1);
INSERT INTO "pair_count" VALUES(1,20392,48,39,1);
INSERT INTO "pair_count" VALUES(1,20392,48,44,1);
INSERT INTO "pair_count" VALUES(1,20392,48,45,1);
INSERT INTO "pair_count" VALUES(1,20392,48,51,1);
INSERT INTO "pair_count" VALUES(1,20392,48,55,1);
INSERT INTO "pair_count" VALUES(1,20392,48,56,1);
INSERT INTO "pair_count" VALUES(1,20392,48,61,1);
INSERT INTO "pair_count" VALUES(1,20392,51,29,1);
INSERT INTO "pair_count" VALUES(1,20392,51,30,1);
INSERT INTO "pair_count" VALUES(1,20392,51,31,1);
INSERT INTO "pair_count" VALUES(1,20392,51,33,2);
INSERT INTO "pair_count" VALUES(1,20392,51,34,1);
INSERT INTO "pair_count" VALUES(1,20392,51,37,1);
INSERT INTO "pair_count" VALUES(1,20392,51,39,1);
INSERT INTO "pair_count" VALUES(1,20392,51,44,3);
INSERT INTO "pair_count" VALUES(1,20392,51,45,1);
INSERT INTO "pair_count" VALUES(1,20392,51,48,1);
INSERT INTO "pair_count" VALUES(1,20392,51,55,3);
INSERT INTO "pair_count" VALUES(1,20392,51,56,1);
INSERT INTO "pair_count" VALUES(1,20392,51,61,3);
INSERT INTO "pair_count" VALUES(1,20392,51,62,1);
INSERT INTO "pair_count" VALUES(1,20392,55,29,2);
INSERT INTO "pair_count" VALUES(1,20392,55,30,2);
INSERT INTO "pair_count" VALUES(1,20392,55,31,2);
INSERT INTO "pair_count" VALUES(1,20392,55,33,2);
INSERT INTO "pair_count" VALUES(1,20392,55,34,1);
INSERT INTO "pair_count" VALUES(1,20392,55,36,1);
INSERT INTO "pair_count" VALUES(1,20392,55,37,2);
INSERT INTO "pair_count" VALUES(1,20392,55,39,3);
INSERT INTO "pair_count" VALUES(1,20392,55,42,1);
INSERT INTO "pair_count" VALUES(1,20392,55,43,1);
INSERT INTO "pair_count" VALUES(1,20392,55,44,5);
INSERT INTO "pair_count" VALUES(1,20392,55,45,1);
INSERT INTO "pair_count" VALUES(1,20392,55,46,1);
INSERT INTO "pair_count" VALUES(1,20392,55,48,1);
INSERT INTO "pair_count" VALUES(1,20392,55,51,3);
INSERT INTO "pair_count" VALUES(1,20392,55,56,1);
INSERT INTO "pair_count" VALUES(1,20392,55,61,5);
INSERT INTO "pair_count" VALUES(1,20392,55,62,1);
INSERT INTO "pair_count" VALUES(1,20392,56,39,1);
INSERT INTO "pair_count" VALUES(1,20392,56,44,1);
INSERT INTO "pair_count" VALUES(1,20392,56,45,1);
INSERT INTO "pair_count" VALUES(1,20392,56,48,1);
INSERT INTO "pair_count" VALUES(1,20392,56,51,1);
INSERT INTO "pair_count" VALUES(1,20392,56,55,1);
INSERT INTO "pair_count" VALUES(1,20392,56,61,1);
INSERT INTO "pair_count" VALUES(1,20392,61,29,2);
INSERT INTO "pair_count" VALUES(1,20392,61,30,2);
INSERT INTO "pair_count" VALUES(1,20392,61,31,2);
INSERT INTO "pair_count" VALUES(1,20392,61,33,2);
INSERT INTO "pair_count" VALUES(1,20392,61,34,1);
INSERT INTO "pair_count" VALUES(1,20392,61,36,1);
INSERT INTO "pair_count" VALUES(1,20392,61,37,2);
INSERT INTO "pair_count" VALUES(1,20392,61,39,3);
INSERT INTO "pair_count" VALUES(1,20392,61,42,1);
INSERT INTO "pair_count" VALUES(1,20392,61,43,1);
INSERT INTO "pair_count" VALUES(1,20392,61,44,5);
INSERT INTO "pair_count" VALUES(1,20392,61,45,1);
INSERT INTO "pair_count" VALUES(1,20392,61,46,1);
INSERT INTO "pair_count" VALUES(1,20392,61,48,1);
INSERT INTO "pair_count" VALUES(1,20392,61,51,3);
INSERT INTO "pair_count" VALUES(1,20392,61,55,5);
INSERT INTO "pair_count" VALUES(1,20392,61,56,1);
INSERT INTO "pair_count" VALUES(1,20392,61,62,1);
INSERT INTO "pair_count" VALUES(1,20392,62,30,1);
INSERT INTO "pair_count" VALUES(1,20392,62,33,1);
INSERT INTO "pair_count" VALUES(1,20392,62,34,1);
INSERT INTO "pair_count" VALUES(1,20392,62,44,1);
INSERT INTO "pair_count" VALUES(1,20392,62,51,1);
INSERT INTO "pair_count" VALUES(1,20392,62,55,1);
INSERT INTO "pair_count" VALUES(1,20392,62,61,1);
INSERT INTO "pair_count" VALUES(1,20495,25,29,1);
INSERT INTO "pair_count" VALUES(1,20495,25,31,1);
INSERT INTO "pair_count" VALUES(1,20495,25,37,1);
INSERT INTO "pair_count" VALUES(1,20495,25,39,1);
INSERT INTO "pair_count" VALUES(1,20495,25,44,1);
INSERT INTO "pair_count" VALUES(1,20495,25,55,1);
INSERT INTO "pair_count" VALUES(1,20495,25,61,1);
INSERT INTO "pair_count" VALUES(1,20495,27,30,1);
INSERT INTO "pair_count" VALUES(1,20495,27,39,1);
INSERT INTO "pair_count" VALUES(1,20495,27,44,1);
INSERT INTO "pair_count" VALUES(1,20495,27,46,1);
INSERT INTO "pair_count" VALUES(1,20495,27,55,1);
INSERT INTO "pair_count" VALUES(1,20495,27,61,1);
INSERT INTO "pair_count" VALUES(1,20495,27,62,1);
INSERT INTO "pair_count" VALUES(1,20495,29,25,1);
INSERT INTO "pair_count" VALUES(1,20495,29,31,2);
INSERT INTO "pair_count" VALUES(1,20495,29,33,1);
INSERT INTO "pair_count" VALUES(1,20495,29,37,2);
INSERT INTO "pair_count" VALUES(1,20495,29,39,1);
INSERT INTO "pair_count" VALUES(1,20495,29,44,2);
INSERT INTO "pair_count" VALUES(1,20495,29,51,1);
INSERT INTO "pair_count" VALUES(1,20495,29,55,2);
INSERT INTO "pair_count" VALUES(1,20495,29,61,2);
INSERT INTO "pair_count" VALUES(1,20495,30,27,1);
INSERT INTO "pair_count" VALUES(1,20495,30,39,1);
INSERT INTO "pair_count" VALUES(1,20495,30,44,1);
INSERT INTO "pair_count" VALUES(1,20495,30,46,1);
INSERT INTO "pair_count" VALUES(1,20495,30,55,1);
INSERT INTO "pair_count" VALUES(1,20495,30,61,1);
INSERT INTO "pair_count" VALUES(1,20495,30,62,1);
INSERT INTO "pair_count" VALUES(1,20495,31,25,1);
INSERT INTO "pair_count" VALUES(1,20495,31,29,2);
INSERT INTO "pair_count" VALUES(1,20495,31,33,1);
INSERT INTO "pair_count" VALUES(1,20495,31,37,2);
INSERT INTO "pair_count" VALUES(1,20495,31,39,1);
INSERT INTO "pair_count" VALUES(1,20495,31,44,2);
INSERT INTO "pair_count" VALUES(1,20495,31,51,1);
INSERT INTO "pair_count" VALUES(1,20495,31,55,2);
INSERT INTO "pair_count" VALUES(1,20495,31,61,2);
INSERT INTO "pair_count" VALUES(1,20495,32,39,1);
INSERT INTO "pair_count" VALUES(1,20495,32,44,1);
INSERT INTO "pair_count" VALUES(1,20495,32,51,1);
INSERT INTO "pair_count" VALUES(1,20495,32,55,1);
INSERT INTO "pair_count" VALUES(1,20495,32,58,1);
INSERT INTO "pair_count" VALUES(1,20495,32,61,1);
INSERT INTO "pair_count" VALUES(1,20495,32,62,1);
INSERT INTO "pair_count" VALUES(1,20495,33,29,1);
INSERT INTO "pair_count" VALUES(1,20495,33,31,1);
INSERT INTO "pair_count" VALUES(1,20495,33,34,1);
INSERT INTO "pair_count" VALUES(1,20495,33,37,1);
INSERT INTO "pair_count" VALUES(1,20495,33,44,2);
INSERT INTO "pair_count" VALUES(1,20495,33,51,1);
INSERT INTO "pair_count" VALUES(1,20495,33,53,1);
INSERT INTO "pair_count" VALUES(1,20495,33,54,1);
INSERT INTO "pair_count" VALUES(1,20495,33,55,2);
INSERT INTO "pair_count" VALUES(1,20495,33,59,1);
INSERT INTO "pair_count" VALUES(1,20495,33,61,2);
INSERT INTO "pair_count" VALUES(1,20495,34,33,1);
INSERT INTO "pair_count" VALUES(1,20495,34,44,1);
INSERT INTO "pair_count" VALUES(1,20495,34,53,1);
INSERT INTO "pair_count" VALUES(1,20495,34,54,1);
INSERT INTO "pair_count" VALUES(1,20495,34,55,1);
INSERT INTO "pair_count" VALUES(1,20495,34,59,1);
INSERT INTO "pair_count" VALUES(1,20495,34,61,1);
INSERT INTO "pair_count" VALUES(1,20495,37,25,1);
INSERT INTO "pair_count" VALUES(1,20495,37,29,2);
INSERT INTO "pair_count" VALUES(1,20495,37,31,2);
INSERT INTO "pair_count" VALUES(1,20495,37,33,1);
INSERT INTO "pair_count" VALUES(1,20495,37,39,1);
INSERT INTO "pair_count" VALUES(1,20495,37,44,2);
INSERT INTO "pair_count" VALUES(1,20495,37,51,1);
INSERT INTO "pair_count" VALUES(1,20495,37,55,2);
INSERT INTO "pair_count" VALUES(1,20495,37,61,2);
INSERT INTO "pair_count" VALUES(1,20495,39,25,1);
INSERT INTO "pair_count" VALUES(1,20495,39,27,1);
INSERT INTO "pair_count" VALUES(1,20495,39,29,1);
INSERT INTO "pair_count" VALUES(1,20495,39,30,1);
INSERT INTO "pair_count" VALUES(1,20495,39,31,1);
INSERT INTO "pair_count" VALUES(1,20495,39,32,1);
INSERT INTO "pair_count" VALUES(1,20495,39,37,1);
INSERT INTO "pair_count" VALUES(1,20495,39,44,3);
INSERT INTO "pair_count" VALUES(1,20495,39,46,1);
INSERT INTO "pair_count" VALUES(1,20495,39,51,1);
INSERT INTO "pair_count" VALUES(1,20495,39,55,3);
INSERT INTO "pair_count" VALUES(1,20495,39,58,1);
INSERT INTO "pair_count" VALUES(1,20495,39,61,3);
INSERT INTO "pair_count" VALUES(1,20495,39,62,2);
INSERT INTO "pair_count" VALUES(1,20495,46,27,1);
INSERT INTO "pair_count" VALUES(1,20495,46,30,1);
INSERT INTO "pair_count" VALUES(1,20495,46,39,1);
INSERT INTO "pair_count" VALUES(1,20495,46,44,1);
INSERT INTO "pair_count" VALUES(1,20495,46,55,1);
INSERT INTO "pair_count" VALUES(1,20495,46,61,1);
INSERT INTO "pair_count" VALUES(1,20495,46,62,1);
INSERT INTO "pair_count" VALUES(1,20495,51,29,1);
INSERT INTO "pair_count" VALUES(1,20495,51,31,1);
INSERT INTO "pair_count" VALUES(1,20495,51,32,1);
INSERT INTO "pair_count" VALUES(1,20495,51,33,1);
INSERT INTO "pair_count" VALUES(1,20495,51,37,1);
INSERT INTO "pair_count" VALUES(1,20495,51,39,1);
INSERT INTO "pair_count" VALUES(1,20495,51,44,2);
INSERT INTO "pair_count" VALUES(1,20495,51,55,2);
INSERT INTO "pair_count" VALUES(1,20495,51,58,1);
INSERT INTO "pair_count" VALUES(1,20495,51,61,2);
INSERT INTO "pair_count" VALUES(1,20495,51,62,1);
INSERT INTO "pair_count" VALUES(1,20495,53,33,1);
INSERT INTO "pair_count" VALUES(1,20495,53,34,1);
INSERT INTO "pair_count" VALUES(1,20495,53,44,1);
INSERT INTO "pair_count" VALUES(1,20495,53,54,1);
INSERT INTO "pair_count" VALUES(1,20495,53,55,1);
INSERT INTO "pair_count" VALUES(1,20495,53,59,1);
INSERT INTO "pair_count" VALUES(1,20495,53,61,1);
INSERT INTO "pair_count" VALUES(1,20495,54,33,1);
INSERT INTO "pair_count" VALUES(1,20495,54,34,1);
INSERT INTO "pair_count" VALUES(1,20495,54,44,1);
INSERT INTO "pair_count" VALUES(1,20495,54,53,1);
INSERT INTO "pair_count" VALUES(1,20495,54,55,1);
INSERT INTO "pair_count" VALUES(1,20495,54,59,1);
INSERT INTO "pair_count" VALUES(1,20495,54,61,1);
INSERT INTO "pair_count" VALUES(1,20495,55,25,1);
INSERT INTO "pair_count" VALUES(1,20495,55,27,1);
INSERT INTO "pair_count" VALUES(1,20495,55,29,2);
INSERT INTO "pair_count" VALUES(1,20495,55,30,1);
INSERT INTO "pair_count" VALUES(1,20495,55,31,2);
INSERT INTO "pair_count" VALUES(1,20495,55,32,1);
INSERT INTO "pair_count" VALUES(1,20495,55,33,2);
INSERT INTO "pair_count" VALUES(1,20495,55,34,1);
INSERT INTO "pair_count" VALUES(1,20495,55,37,2);
INSERT INTO "pair_count" VALUES(1,20495,55,39,3);
INSERT INTO "pair_count" VALUES(1,20495,55,44,5);
INSERT INTO "pair_count" VALUES(1,20495,55,46,1);
INSERT INTO "pair_count" VALUES(1,20495,55,51,2);
INSERT INTO "pair_count" VALUES(1,20495,55,53,1);
INSERT INTO "pair_count" VALUES(1,20495,55,54,1);
INSERT INTO "pair_count" VALUES(1,20495,55,58,1);
INSERT INTO "pair_count" VALUES(1,20495,55,59,1);
INSERT INTO "pair_count" VALUES(1,20495,55,61,5);
INSERT INTO "pair_count" VALUES(1,20495,55,62,2);
INSERT INTO "pair_count" VALUES(1,20495,58,32,1);
INSERT INTO "pair_count" VALUES(1,20495,58,39,1);
INSERT INTO "pair_count" VALUES(1,20495,58,44,1);
INSERT INTO "pair_count" VALUES(1,20495,58,51,1);
INSERT INTO "pair_count" VALUES(1,20495,58,55,1);
INSERT INTO "pair_count" VALUES(1,20495,58,61,1);
INSERT INTO "pair_count" VALUES(1,20495,58,62,1);
INSERT INTO "pair_count" VALUES(1,20495,59,33,1);
INSERT INTO "pair_count" VALUES(1,20495,59,34,1);
INSERT INTO "pair_count" VALUES(1,20495,59,44,1);
INSERT INTO "pair_count" VALUES(1,20495,59,53,1);
INSERT INTO "pair_count" VALUES(1,20495,59,54,1);
INSERT INTO "pair_count" VALUES(1,20495,59,55,1);
INSERT INTO "pair_count" VALUES(1,20495,59,61,1);
INSERT INTO "pair_count" VALUES(1,20495,61,25,1);
INSERT INTO "pair_count" VALUES(1,20495,61,27,1);
INSERT INTO "pair_count" VALUES(1,20495,61,29,2);
INSERT INTO "pair_count" VALUES(1,20495,61,30,1);
INSERT INTO "pair_count" VALUES(1,20495,61,31,2);
INSERT INTO "pair_count" VALUES(1,20495,61,32,1);
INSERT INTO "pair_count" VALUES(1,20495,61,33,2);
INSERT INTO "pair_count" VALUES(1,20495,61,34,1);
INSERT INTO "pair_count" VALUES(1,20495,61,37,2);
INSERT INTO "pair_count" VALUES(1,20495,61,39,3);
INSERT INTO "pair_count" VALUES(1,20495,61,44,5);
INSERT INTO "pair_count" VALUES(1,20495,61,46,1);
INSERT INTO "pair_count" VALUES(1,20495,61,51,2);
INSERT INTO "pair_count" VALUES(1,20495,61,53,1);
INSERT INTO "pair_count" VALUES(1,20495,61,54,1);
INSERT INTO "pair_count" VALUES(1,20495,61,55,5);
INSERT INTO "pair_count" VALUES(1,20495,61,58,1);
INSERT INTO "pair_count" VALUES(1,20495,61,59,1);
INSERT INTO "pair_count" VALUES(1,20495,61,62,2);
INSERT INTO "pair_count" VALUES(1,20495,62,27,1);
INSERT INTO "pair_count" VALUES(1,20495,62,30,1);
INSERT INTO "pair_count" VALUES(1,20495,62,32,1);
INSERT INTO "pair_count" VALUES(1,20495,62,39,2);
INSERT INTO "pair_count" VALUES(1,20495,62,44,2);
INSERT INTO "pair_count" VALUES(1,20495,62,46,1);
INSERT INTO "pair_count" VALUES(1,20495,62,51,1);
INSERT INTO "pair_count" VALUES(1,20495,62,55,2);
INSERT INTO "pair_count" VALUES(1,20495,62,58,1);
INSERT INTO "pair_count" VALUES(1,20495,62,61,2);
INSERT INTO "pair_count" VALUES(1,20599,27,28,1);
INSERT INTO "pair_count" VALUES(1,20599,27,38,1);
INSERT INTO "pair_count" VALUES(1,20599,27,44,1);
INSERT INTO "pair_count" VALUES(1,20599,27,57,1);
INSERT INTO "pair_count" VALUES(1,20599,27,60,1);
INSERT INTO "pair_count" VALUES(1,20599,27,61,1);
INSERT INTO "pair_count" VALUES(1,20599,27,62,1);
INSERT INTO "pair_count" VALUES(1,20599,28,27,1);
INSERT INTO "pair_count" VALUES(1,20599,28,38,1);
INSERT INTO "pair_count" VALUES(1,20599,28,44,1);
INSERT INTO "pair_count" VALUES(1,20599,28,57,1);
INSERT INTO "pair_count" VALUES(1,20599,28,60,1);
INSERT INTO "pair_count" VALUES(1,20599,28,61,1);
INSERT INTO "pair_count" VALUES(1,20599,28,62,1);
INSERT INTO "pair_count" VALUES(1,20599,29,31,1);
INSERT INTO "pair_count" VALUES(1,20599,29,33,1);
INSERT INTO "pair_count" VALUES(1,20599,29,37,1);
INSERT INTO "pair_count" VALUES(1,20599,29,44,1);
INSERT INTO "pair_count" VALUES(1,20599,29,50,1);
INSERT INTO "pair_count" VALUES(1,20599,29,55,1);
INSERT INTO "pair_count" VALUES(1,20599,29,61,1);
INSERT INTO "pair_count" VALUES(1,20599,30,33,1);
INSERT INTO "pair_count" VALUES(1,20599,30,35,1);
INSERT INTO "pair_count" VALUES(1,20599,30,36,1);
INSERT INTO "pair_count" VALUES(1,20599,30,40,1);
INSERT INTO "pair_count" VALUES(1,20599,30,41,1);
INSERT INTO "pair_count" VALUES(1,20599,30,44,3);
INSERT INTO "pair_count" VALUES(1,20599,30,46,2);
INSERT INTO "pair_count" VALUES(1,20599,30,47,2);
INSERT INTO "pair_count" VALUES(1,20599,30,55,1);
INSERT INTO "pair_count" VALUES(1,20599,30,60,2);
INSERT INTO "pair_count" VALUES(1,20599,30,61,3);
INSERT INTO "pair_count" VALUES(1,20599,30,62,3);
INSERT INTO "pair_count" VALUES(1,20599,31,29,1);
INSERT INTO "pair_count" VALUES(1,20599,31,33,1);
INSERT INTO "pair_count" VALUES(1,20599,31,37,1);
INSERT INTO "pair_count" VALUES(1,20599,31,44,1);
INSERT INTO "pair_count" VALUES(1,20599,31,50,1);
INSERT INTO "pair_count" VALUES(1,20599,31,55,1);
INSERT INTO "pair_count" VALUES(1,20599,31,61,1);
INSERT INTO "pair_count" VALUES(1,20599,33,29,1);
INSERT INTO "pair_count" VALUES(1,20599,33,30,1);
INSERT INTO "pair_count" VALUES(1,20599,33,31,1);
INSERT INTO "pair_count" VALUES(1,20599,33,36,1);
INSERT INTO "pair_count" VALUES(1,20599,33,37,1);
INSERT INTO "pair_count" VALUES(1,20599,33,41,1);
INSERT INTO "pair_count" VALUES(1,20599,33,44,2);
INSERT INTO "pair_count" VALUES(1,20599,33,50,1);
INSERT INTO "pair_count" VALUES(1,20599,33,55,2);
INSERT INTO "pair_count" VALUES(1,20599,33,61,2);
INSERT INTO "pair_count" VALUES(1,20599,33,62,1);
INSERT INTO "pair_count" VALUES(1,20599,35,30,1);
INSERT INTO "pair_count" VALUES(1,20599,35,44,1);
INSERT INTO "pair_count" VALUES(1,20599,35,46,1);
INSERT INTO "pair_count" VALUES(1,20599,35,47,1);
INSERT INTO "pair_count" VALUES(1,20599,35,60,1);
INSERT INTO "pair_count" VALUES(1,20599,35,61,1);
INSERT INTO "pair_count" VALUES(1,20599,35,62,1);
INSERT INTO "pair_count" VALUES(1,20599,36,30,1);
INSERT INTO "pair_count" VALUES(1,20599,36,33,1);
INSERT INTO "pair_count" VALUES(1,20599,36,41,1);
INSERT INTO "pair_count" VALUES(1,20599,36,44,1);
INSERT INTO "pair_count" VALUES(1,20599,36,55,1);
INSERT INTO "pair_count" VALUES(1,20599,36,61,1);
INSERT INTO "pair_count" VALUES(1,20599,36,62,1);
INSERT INTO "pair_count" VALUES(1,20599,37,29,1);
INSERT INTO "pair_count" VALUES(1,20599,37,31,1);
INSERT INTO "pair_count" VALUES(1,20599,37,33,1);
INSERT INTO "pair_count" VALUES(1,20599,37,44,1);
INSERT INTO "pair_count" VALUES(1,20599,37,50,1);
INSERT INTO "pair_count" VALUES(1,20599,37,55,1);
INSERT INTO "pair_count" VALUES(1,20599,37,61,1);
INSERT INTO "pair_count" VALUES(1,20599,38,27,1);
INSERT INTO "pair_count" VALUES(1,20599,38,28,1);
INSERT INTO "pair_count" VALUES(1,20599,38,44,1);
INSERT INTO "pair_count" VALUES(1,20599,38,57,1);
INSERT INTO "pair_count" VALUES(1,20599,38,60,1);
INSERT INTO "pair_count" VALUES(1,20599,38,61,1);
INSERT INTO "pair_count" VALUES(1,20599,38,62,1);
INSERT INTO "pair_count" VALUES(1,20599,40,30,1);
INSERT INTO "pair_count" VALUES(1,20599,40,44,1);
INSERT INTO "pair_count" VALUES(1,20599,40,46,1);
INSERT INTO "pair_count" VALUES(1,20599,40,47,1);
INSERT INTO "pair_count" VALUES(1,20599,40,60,1);
INSERT INTO "pair_count" VALUES(1,20599,40,61,1);
INSERT INTO "pair_count" VALUES(1,20599,40,62,1);
INSERT INTO "pair_count" VALUES(1,20599,41,30,1);
INSERT INTO "pair_count" VALUES(1,20599,41,33,1);
INSERT INTO "pair_count" VALUES(1,20599,41,36,1);
INSERT INTO "pair_count" VALUES(1,20599,41,44,1);
INSERT INTO "pair_count" VALUES(1,20599,41,55,1);
INSERT INTO "pair_count" VALUES(1,20599,41,61,1);
INSERT INTO "pair_count" VALUES(1,20599,41,62,1);
INSERT INTO "pair_count" VALUES(1,20599,46,30,2);
INSERT INTO "pair_count" VALUES(1,20599,46,35,1);
INSERT INTO "pair_count" VALUES(1,20599,46,40,1);
INSERT INTO "pair_count" VALUES(1,20599,46,44,2);
INSERT INTO "pair_count" VALUES(1,20599,46,47,2);
INSERT INTO "pair_count" VALUES(1,20599,46,60,2);
INSERT INTO "pair_count" VALUES(1,20599,46,61,2);
INSERT INTO "pair_count" VALUES(1,20599,46,62,2);
INSERT INTO "pair_count" VALUES(1,20599,47,30,2);
INSERT INTO "pair_count" VALUES(1,20599,47,35,1);
INSERT INTO "pair_count" VALUES(1,20599,47,40,1);
INSERT INTO "pair_count" VALUES(1,20599,47,44,2);
INSERT INTO "pair_count" VALUES(1,20599,47,46,2);
INSERT INTO "pair_count" VALUES(1,20599,47,60,2);
INSERT INTO "pair_count" VALUES(1,20599,47,61,2);
INSERT INTO "pair_count" VALUES(1,20599,47,62,2);
INSERT INTO "pair_count" VALUES(1,20599,50,29,1);
INSERT INTO "pair_count" VALUES(1,20599,50,31,1);
INSERT INTO "pair_count" VALUES(1,20599,50,33,1);
INSERT INTO "pair_count" VALUES(1,20599,50,37,1);
INSERT INTO "pair_count" VALUES(1,20599,50,44,1);
INSERT INTO "pair_count" VALUES(1,20599,50,55,1);
INSERT INTO "pair_count" VALUES(1,20599,50,61,1);
INSERT INTO "pair_count" VALUES(1,20599,55,29,1);
INSERT INTO "pair_count" VALUES(1,20599,55,30,1);
INSERT INTO "pair_count" VALUES(1,20599,55,31,1);
INSERT INTO "pair_count" VALUES(1,20599,55,33,2);
INSERT INTO "pair_count" VALUES(1,20599,55,36,1);
INSERT INTO "pair_count" VALUES(1,20599,55,37,1);
INSERT INTO "pair_count" VALUES(1,20599,55,41,1);
INSERT INTO "pair_count" VALUES(1,20599,55,44,2);
INSERT INTO "pair_count" VALUES(1,20599,55,50,1);
INSERT INTO "pair_count" VALUES(1,20599,55,61,2);
INSERT INTO "pair_count" VALUES(1,20599,55,62,1);
INSERT INTO "pair_count" VALUES(1,20599,57,27,1);
INSERT INTO "pair_count" VALUES(1,20599,57,28,1);
INSERT INTO "pair_count" VALUES(1,20599,57,38,1);
INSERT INTO "pair_count" VALUES(1,20599,57,44,1);
INSERT INTO "pair_count" VALUES(1,20599,57,60,1);
INSERT INTO "pair_count" VALUES(1,20599,57,61,1);
INSERT INTO "pair_count" VALUES(1,20599,57,62,1);
INSERT INTO "pair_count" VALUES(1,20599,60,27,1);
INSERT INTO "pair_count" VALUES(1,20599,60,28,1);
INSERT INTO "pair_count" VALUES(1,20599,60,30,2);
INSERT INTO "pair_count" VALUES(1,20599,60,35,1);
INSERT INTO "pair_count" VALUES(1,20599,60,38,1);
INSERT INTO "pair_count" VALUES(1,20599,60,40,1);
INSERT INTO "pair_count" VALUES(1,20599,60,44,3);
INSERT INTO "pair_count" VALUES(1,20599,60,46,2);
INSERT INTO "pair_count" VALUES(1,20599,60,47,2);
INSERT INTO "pair_count" VALUES(1,20599,60,57,1);
INSERT INTO "pair_count" VALUES(1,20599,60,61,3);
INSERT INTO "pair_count" VALUES(1,20599,60,62,3);
INSERT INTO "pair_count" VALUES(1,20599,61,27,1);
INSERT INTO "pair_count" VALUES(1,20599,61,28,1);
INSERT INTO "pair_count" VALUES(1,20599,61,29,1);
INSERT INTO "pair_count" VALUES(1,20599,61,30,3);
INSERT INTO "pair_count" VALUES(1,20599,61,31,1);
INSERT INTO "pair_count" VALUES(1,20599,61,33,2);
INSERT INTO "pair_count" VALUES(1,20599,61,35,1);
INSERT INTO "pair_count" VALUES(1,20599,61,36,1);
INSERT INTO "pair_count" VALUES(1,20599,61,37,1);
INSERT INTO "pair_count" VALUES(1,20599,61,38,1);
INSERT INTO "pair_count" VALUES(1,20599,61,40,1);
INSERT INTO "pair_count" VALUES(1,20599,61,41,1);
INSERT INTO "pair_count" VALUES(1,20599,61,44,5);
INSERT INTO "pair_count" VALUES(1,20599,61,46,2);
INSERT INTO "pair_count" VALUES(1,20599,61,47,2);
INSERT INTO "pair_count" VALUES(1,20599,61,50,1);
INSERT INTO "pair_count" VALUES(1,20599,61,55,2);
INSERT INTO "pair_count" VALUES(1,20599,61,57,1);
INSERT INTO "pair_count" VALUES(1,20599,61,60,3);
INSERT INTO "pair_count" VALUES(1,20599,61,62,4);
INSERT INTO "pair_count" VALUES(1,20599,62,27,1);
INSERT INTO "pair_count" VALUES(1,20599,62,28,1);
INSERT INTO "pair_count" VALUES(1,20599,62,30,3);
INSERT INTO "pair_count" VALUES(1,20599,62,33,1);
INSERT INTO "pair_count" VALUES(1,20599,62,35,1);
INSERT INTO "pair_count" VALUES(1,20599,62,36,1);
INSERT INTO "pair_count" VALUES(1,20599,62,38,1);
INSERT INTO "pair_count" VALUES(1,20599,62,40,1);
INSERT INTO "pair_count" VALUES(1,20599,62,41,1);
INSERT INTO "pair_count" VALUES(1,20599,62,44,4);
INSERT INTO "pair_count" VALUES(1,20599,62,46,2);
INSERT INTO "pair_count" VALUES(1,20599,62,47,2);
INSERT INTO "pair_count" VALUES(1,20599,62,55,1);
INSERT INTO "pair_count" VALUES(1,20599,62,57,1);
INSERT INTO "pair_count" VALUES(1,20599,62,60,3);
INSERT INTO "pair_count" VALUES(1,20599,62,61,4);
INSERT INTO "pair_count" VALUES(1,20703,24,29,1);
INSERT INTO "pair_count" VALUES(1,20703,24,30,1);
INSERT INTO "pair_count" VALUES(1,20703,24,31,1);
INSERT INTO "pair_count" VALUES(1,20703,24,33,2);
INSERT INTO "pair_count" VALUES(1,20703,24,37,1);
INSERT INTO "pair_count" VALUES(1,20703,24,41,1);
INSERT INTO "pair_count" VALUES(1,20703,24,44,2);
INSERT INTO "pair_count" VALUES(1,20703,24,55,2);
INSERT INTO "pair_count" VALUES(1,20703,24,61,2);
INSERT INTO "pair_count" VALUES(1,20703,24,62,1);
INSERT INTO "pair_count" VALUES(1,20703,27,28,1);
INSERT INTO "pair_count" VALUES(1,20703,27,38,1);
INSERT INTO "pair_count" VALUES(1,20703,27,44,1);
INSERT INTO "pair_count" VALUES(1,20703,27,57,1);
INSERT INTO "pair_count" VALUES(1,20703,27,60,1);
INSERT INTO "pair_count" VALUES(1,20703,27,61,1);
INSERT INTO "pair_count" VALUES(1,20703,27,62,1);
INSERT INTO "pair_count" VALUES(1,20703,28,27,1);
INSERT INTO "pair_count" VALUES(1,20703,28,38,1);
INSERT INTO "pair_count" VALUES(1,20703,28,44,1);
INSERT INTO "pair_count" VALUES(1,20703,28,57,1);
INSERT INTO "pair_count" VALUES(1,20703,28,60,1);
INSERT INTO "pair_count" VALUES(1,20703,28,61,1);
INSERT INTO "pair_count" VALUES(1,20703,28,62,1);
INSERT INTO "pair_count" VALUES(1,20703,29,24,1);
INSERT INTO "pair_count" VALUES(1,20703,29,31,1);
INSERT INTO "pair_count" VALUES(1,20703,29,33,1);
INSERT INTO "pair_count" VALUES(1,20703,29,37,1);
INSERT INTO "pair_count" VALUES(1,20703,29,44,1);
INSERT INTO "pair_count" VALUES(1,20703,29,55,1);
INSERT INTO "pair_count" VALUES(1,20703,29,61,1);
INSERT INTO "pair_count" VALUES(1,20703,30,24,1);
INSERT INTO "pair_count" VALUES(1,20703,30,33,1);
INSERT INTO "pair_count" VALUES(1,20703,30,41,1);
INSERT INTO "pair_count" VALUES(1,20703,30,44,1);
INSERT INTO "pair_count" VALUES(1,20703,30,55,1);
INSERT INTO "pair_count" VALUES(1,20703,30,61,1);
INSERT INTO "pair_count" VALUES(1,20703,30,62,1);
INSERT INTO "pair_count" VALUES(1,20703,31,24,1);
INSERT INTO "pair_count" VALUES(1,20703,31,29,1);
INSERT INTO "pair_count" VALUES(1,20703,31,33,1);
INSERT INTO "pair_count" VALUES(1,20703,31,37,1);
INSERT INTO "pair_count" VALUES(1,20703,31,44,1);
INSERT INTO "pair_count" VALUES(1,20703,31,55,1);
INSERT INTO "pair_count" VALUES(1,20703,31,61,1);
INSERT INTO "pair_count" VALUES(1,20703,33,24,2);
INSERT INTO "pair_count" VALUES(1,20703,33,29,1);
INSERT INTO "pair_count" VALUES(1,20703,33,30,1);
INSERT INTO "pair_count" VALUES(1,20703,33,31,1);
INSERT INTO "pair_count" VALUES(1,20703,33,34,2);
INSERT INTO "pair_count" VALUES(1,20703,33,37,1);
INSERT INTO "pair_count" VALUES(1,20703,33,41,1);
INSERT INTO "pair_count" VALUES(1,20703,33,44,4);
INSERT INTO "pair_count" VALUES(1,20703,33,47,1);
INSERT INTO "pair_count" VALUES(1,20703,33,51,1);
INSERT INTO "pair_count" VALUES(1,20703,33,53,1);
INSERT INTO "pair_count" VALUES(1,20703,33,54,1);
INSERT INTO "pair_count" VALUES(1,20703,33,55,4);
INSERT INTO "pair_count" VALUES(1,20703,33,57,1);
INSERT INTO "pair_count" VALUES(1,20703,33,61,4);
INSERT INTO "pair_count" VALUES(1,20703,33,62,2);
INSERT INTO "pair_count" VALUES(1,20703,34,33,2);
INSERT INTO "pair_count" VALUES(1,20703,34,44,2);
INSERT INTO "pair_count" VALUES(1,20703,34,47,1);
INSERT INTO "pair_count" VALUES(1,20703,34,51,1);
INSERT INTO "pair_count" VALUES(1,20703,34,53,1);
INSERT INTO "pair_count" VALUES(1,20703,34,54,1);
INSERT INTO "pair_count" VALUES(1,20703,34,55,2);
INSERT INTO "pair_count" VALUES(1,20703,34,57,1);
INSERT INTO "pair_count" VALUES(1,20703,34,61,2);
INSERT INTO "pair_count" VALUES(1,20703,34,62,1);
INSERT INTO "pair_count" VALUES(1,20703,37,24,1);
INSERT INTO "pair_count" VALUES(1,20703,37,29,1);
INSERT INTO "pair_count" VALUES(1,20703,37,31,1);
INSERT INTO "pair_count" VALUES(1,20703,37,33,1);
INSERT INTO "pair_count" VALUES(1,20703,37,44,1);
INSERT INTO "pair_count" VALUES(1,20703,37,55,1);
INSERT INTO "pair_count" VALUES(1,20703,37,61,1);
INSERT INTO "pair_count" VALUES(1,20703,38,27,1);
INSERT INTO "pair_count" VALUES(1,20703,38,28,1);
INSERT INTO "pair_count" VALUES(1,20703,38,44,1);
INSERT INTO "pair_count" VALUES(1,20703,38,57,1);
INSERT INTO "pair_count" VALUES(1,20703,38,60,1);
INSERT INTO "pair_count" VALUES(1,20703,38,61,1);
INSERT INTO "pair_count" VALUES(1,20703,38,62,1);
INSERT INTO "pair_count" VALUES(1,20703,41,24,1);
INSERT INTO "pair_count" VALUES(1,20703,41,30,1);
INSERT INTO "pair_count" VALUES(1,20703,41,33,1);
INSERT INTO "pair_count" VALUES(1,20703,41,44,1);
INSERT INTO "pair_count" VALUES(1,20703,41,55,1);
INSERT INTO "pair_count" VALUES(1,20703,41,61,1);
INSERT INTO "pair_count" VALUES(1,20703,41,62,1);
INSERT INTO "pair_count" VALUES(1,20703,47,33,1);
INSERT INTO "pair_count" VALUES(1,20703,47,34,1);
INSERT INTO "pair_count" VALUES(1,20703,47,44,1);
INSERT INTO "pair_count" VALUES(1,20703,47,55,1);
INSERT INTO "pair_count" VALUES(1,20703,47,57,1);
INSERT INTO "pair_count" VALUES(1,20703,47,61,1);
INSERT INTO "pair_count" VALUES(1,20703,47,62,1);
INSERT INTO "pair_count" VALUES(1,20703,51,33,1);
INSERT INTO "pair_count" VALUES(1,20703,51,34,1);
INSERT INTO "pair_count" VALUES(1,20703,51,44,1);
INSERT INTO "pair_count" VALUES(1,20703,51,53,1);
INSERT INTO "pair_count" VALUES(1,20703,51,54,1);
INSERT INTO "pair_count" VALUES(1,20703,51,55,1);
INSERT INTO "pair_count" VALUES(1,20703,51,61,1);
INSERT INTO "pair_count" VALUES(1,20703,53,33,1);
INSERT INTO "pair_count" VALUES(1,20703,53,34,1);
INSERT INTO "pair_count" VALUES(1,20703,53,44,1);
INSERT INTO "pair_count" VALUES(1,20703,53,51,1);
INSERT INTO "pair_count" VALUES(1,20703,53,54,1);
INSERT INTO "pair_count" VALUES(1,20703,53,55,1);
INSERT INTO "pair_count" VALUES(1,20703,53,61,1);
INSERT INTO "pair_count" VALUES(1,20703,54,33,1);
INSERT INTO "pair_count" VALUES(1,20703,54,34,1);
INSERT INTO "pair_count" VALUES(1,20703,54,44,1);
INSERT INTO "pair_count" VALUES(1,20703,54,51,1);
INSERT INTO "pair_count" VALUES(1,20703,54,53,1);
INSERT INTO "pair_count" VALUES(1,20703,54,55,1);
INSERT INTO "pair_count" VALUES(1,20703,54,61,1);
INSERT INTO "pair_count" VALUES(1,20703,55,24,2);
INSERT INTO "pair_count" VALUES(1,20703,55,29,1);
INSERT INTO "pair_count" VALUES(1,20703,55,30,1);
INSERT INTO "pair_count" VALUES(1,20703,55,31,1);
INSERT INTO "pair_count" VALUES(1,20703,55,33,4);
INSERT INTO "pair_count" VALUES(1,20703,55,34,2);
INSERT INTO "pair_count" VALUES(1,20703,55,37,1);
INSERT INTO "pair_count" VALUES(1,20703,55,41,1);
INSERT INTO "pair_count" VALUES(1,20703,55,44,4);
INSERT INTO "pair_count" VALUES(1,20703,55,47,1);
INSERT INTO "pair_count" VALUES(1,20703,55,51,1);
INSERT INTO "pair_count" VALUES(1,20703,55,53,1);
INSERT INTO "pair_count" VALUES(1,20703,55,54,1);
INSERT INTO "pair_count" VALUES(1,20703,55,57,1);
INSERT INTO "pair_count" VALUES(1,20703,55,61,4);
INSERT INTO "pair_count" VALUES(1,20703,55,62,2);
INSERT INTO "pair_count" VALUES(1,20703,57,27,1);
INSERT INTO "pair_count" VALUES(1,20703,57,28,1);
INSERT INTO "pair_count" VALUES(1,20703,57,33,1);
INSERT INTO "pair_count" VALUES(1,20703,57,34,1);
INSERT INTO "pair_count" VALUES(1,20703,57,38,1);
INSERT INTO "pair_count" VALUES(1,20703,57,44,2);
INSERT INTO "pair_count" VALUES(1,20703,57,47,1);
INSERT INTO "pair_count" VALUES(1,20703,57,55,1);
INSERT INTO "pair_count" VALUES(1,20703,57,60,1);
INSERT INTO "pair_count" VALUES(1,20703,57,61,2);
INSERT INTO "pair_count" VALUES(1,20703,57,62,2);
INSERT INTO "pair_count" VALUES(1,20703,60,27,1);
INSERT INTO "pair_count" VALUES(1,20703,60,28,1);
INSERT INTO "pair_count" VALUES(1,20703,60,38,1);
INSERT INTO "pair_count" VALUES(1,20703,60,44,1);
INSERT INTO "pair_count" VALUES(1,20703,60,57,1);
INSERT INTO "pair_count" VALUES(1,20703,60,61,1);
INSERT INTO "pair_count" VALUES(1,20703,60,62,1);
INSERT INTO "pair_count" VALUES(1,20703,61,24,2);
INSERT INTO "pair_count" VALUES(1,20703,61,27,1);
INSERT INTO "pair_count" VALUES(1,20703,61,28,1);
INSERT INTO "pair_count" VALUES(1,20703,61,29,1);
INSERT INTO "pair_count" VALUES(1,20703,61,30,1);
INSERT INTO "pair_count" VALUES(1,20703,61,31,1);
INSERT INTO "pair_count" VALUES(1,20703,61,33,4);
INSERT INTO "pair_count" VALUES(1,20703,61,34,2);
INSERT INTO "pair_count" VALUES(1,20703,61,37,1);
INSERT INTO "pair_count" VALUES(1,20703,61,38,1);
INSERT INTO "pair_count" VALUES(1,20703,61,41,1);
INSERT INTO "pair_count" VALUES(1,20703,61,44,5);
INSERT INTO "pair_count" VALUES(1,20703,61,47,1);
INSERT INTO "pair_count" VALUES(1,20703,61,51,1);
INSERT INTO "pair_count" VALUES(1,20703,61,53,1);
INSERT INTO "pair_count" VALUES(1,20703,61,54,1);
INSERT INTO "pair_count" VALUES(1,20703,61,55,4);
INSERT INTO "pair_count" VALUES(1,20703,61,57,2);
INSERT INTO "pair_count" VALUES(1,20703,61,60,1);
INSERT INTO "pair_count" VALUES(1,20703,61,62,3);
INSERT INTO "pair_count" VALUES(1,20703,62,24,1);
INSERT INTO "pair_count" VALUES(1,20703,62,27,1);
INSERT INTO "pair_count" VALUES(1,20703,62,28,1);
INSERT INTO "pair_count" VALUES(1,20703,62,30,1);
INSERT INTO "pair_count" VALUES(1,20703,62,33,2);
INSERT INTO "pair_count" VALUES(1,20703,62,34,1);
INSERT INTO "pair_count" VALUES(1,20703,62,38,1);
INSERT INTO "pair_count" VALUES(1,20703,62,41,1);
INSERT INTO "pair_count" VALUES(1,20703,62,44,3);
INSERT INTO "pair_count" VALUES(1,20703,62,47,1);
INSERT INTO "pair_count" VALUES(1,20703,62,55,2);
INSERT INTO "pair_count" VALUES(1,20703,62,57,2);
INSERT INTO "pair_count" VALUES(1,20703,62,60,1);
INSERT INTO "pair_count" VALUES(1,20703,62,61,3);
INSERT INTO "pair_count" VALUES(2,20258,1,4,1);
INSERT INTO "pair_count" VALUES(2,20258,1,5,3);
INSERT INTO "pair_count" VALUES(2,20258,1,6,1);
INSERT INTO "pair_count" VALUES(2,20258,1,8,3);
INSERT INTO "pair_count" VALUES(2,20258,1,9,1);
INSERT INTO "pair_count" VALUES(2,20258,1,10,2);
INSERT INTO "pair_count" VALUES(2,20258,1,12,2);
INSERT INTO "pair_count" VALUES(2,20258,1,14,1);
INSERT INTO "pair_count" VALUES(2,20258,1,16,1);
INSERT INTO "pair_count" VALUES(2,20258,1,18,1);
INSERT INTO "pair_count" VALUES(2,20258,1,19,1);
INSERT INTO "pair_count" VALUES(2,20258,1,20,2);
INSERT INTO "pair_count" VALUES(2,20258,1,22,1);
INSERT INTO "pair_count" VALUES(2,20258,1,23,1);
INSERT INTO "pair_count" VALUES(2,20258,4,1,1);
INSERT INTO "pair_count" VALUES(2,20258,4,5,1);
INSERT INTO "pair_count" VALUES(2,20258,4,8,1);
INSERT INTO "pair_count" VALUES(2,20258,4,10,1);
INSERT INTO "pair_count" VALUES(2,20258,4,12,1);
INSERT INTO "pair_count" VALUES(2,20258,4,20,1);
INSERT INTO "pair_count" VALUES(2,20258,4,23,1);
INSERT INTO "pair_count" VALUES(2,20258,6,1,1);
INSERT INTO "pair_count" VALUES(2,20258,6,5,2);
INSERT INTO "pair_count" VALUES(2,20258,6,7,1);
INSERT INTO "pair_count" VALUES(2,20258,6,8,2);
INSERT INTO "pair_count" VALUES(2,20258,6,9,1);
INSERT INTO "pair_count" VALUES(2,20258,6,12,2);
INSERT INTO "pair_count" VALUES(2,20258,6,14,1);
INSERT INTO "pair_count" VALUES(2,20258,6,18,2);
INSERT INTO "pair_count" VALUES(2,20258,6,22,2);
INSERT INTO "pair_count" VALUES(2,20258,7,5,1);
INSERT INTO "pair_count" VALUES(2,20258,7,6,1);
INSERT INTO "pair_count" VALUES(2,20258,7,8,1);
INSERT INTO "pair_count" VALUES(2,20258,7,9,1);
INSERT INTO "pair_count" VALUES(2,20258,7,12,1);
INSERT INTO "pair_count" VALUES(2,20258,7,18,1);
INSERT INTO "pair_count" VALUES(2,20258,7,22,1);
INSERT INTO "pair_count" VALUES(2,20258,8,1,3);
INSERT INTO "pair_count" VALUES(2,20258,8,4,1);
INSERT INTO "pair_count" VALUES(2,20258,8,5,5);
INSERT INTO "pair_count" VALUES(2,20258,8,6,2);
INSERT INTO "pair_count" VALUES(2,20258,8,7,1);
INSERT INTO "pair_count" VALUES(2,20258,8,9,3);
INSERT INTO "pair_count" VALUES(2,20258,8,10,3);
INSERT INTO "pair_count" VALUES(2,20258,8,12,4);
INSERT INTO "pair_count" VALUES(2,20258,8,14,1);
INSERT INTO "pair_count" VALUES(2,20258,8,16,1);
INSERT INTO "pair_count" VALUES(2,20258,8,17,1);
INSERT INTO "pair_count" VALUES(2,20258,8,18,3);
INSERT INTO "pair_count" VALUES(2,20258,8,19,1);
INSERT INTO "pair_count" VALUES(2,20258,8,20,2);
INSERT INTO "pair_count" VALUES(2,20258,8,21,1);
INSERT INTO "pair_count" VALUES(2,20258,8,22,2);
INSERT INTO "pair_count" VALUES(2,20258,8,23,1);
INSERT INTO "pair_count" VALUES(2,20258,9,1,1);
INSERT INTO "pair_count" VALUES(2,20258,9,5,3);
INSERT INTO "pair_count" VALUES(2,20258,9,6,1);
INSERT INTO "pair_count" VALUES(2,20258,9,7,1);
INSERT INTO "pair_count" VALUES(2,20258,9,8,3);
INSERT INTO "pair_count" VALUES(2,20258,9,10,2);
INSERT INTO "pair_count" VALUES(2,20258,9,12,2);
INSERT INTO "pair_count" VALUES(2,20258,9,16,1);
INSERT INTO "pair_count" VALUES(2,20258,9,17,1);
INSERT INTO "pair_count" VALUES(2,20258,9,18,2);
INSERT INTO "pair_count" VALUES(2,20258,9,19,1);
INSERT INTO "pair_count" VALUES(2,20258,9,20,1);
INSERT INTO "pair_count" VALUES(2,20258,9,21,1);
INSERT INTO "pair_count" VALUES(2,20258,9,22,1);
INSERT INTO "pair_count" VALUES(2,20258,10,1,2);
INSERT INTO "pair_count" VALUES(2,20258,10,4,1);
INSERT INTO "pair_count" VALUES(2,20258,10,5,3);
INSERT INTO "pair_count" VALUES(2,20258,10,8,3);
INSERT INTO "pair_count" VALUES(2,20258,10,9,2);
INSERT INTO "pair_count" VALUES(2,20258,10,12,2);
INSERT INTO "pair_count" VALUES(2,20258,10,16,1);
INSERT INTO "pair_count" VALUES(2,20258,10,17,1);
INSERT INTO "pair_count" VALUES(2,20258,10,18,1);
INSERT INTO "pair_count" VALUES(2,20258,10,19,1);
INSERT INTO "pair_count" VALUES(2,20258,10,20,2);
INSERT INTO "pair_count" VALUES(2,20258,10,21,1);
INSERT INTO "pair_count" VALUES(2,20258,10,23,1);
INSERT INTO "pair_count" VALUES(2,20258,12,1,2);
INSERT INTO "pair_count" VALUES(2,20258,12,4,1);
INSERT INTO "pair_count" VALUES(2,20258,12,5,4);
INSERT INTO "pair_count" VALUES(2,20258,12,6,2);
INSERT INTO "pair_count" VALUES(2,20258,12,7,1);
INSERT INTO "pair_count" VALUES(2,20258,12,8,4);
INSERT INTO "pair_count" VALUES(2,20258,12,9,2);
INSERT INTO "pair_count" VALUES(2,20258,12,10,2);
INSERT INTO "pair_count" VALUES(2,20258,12,14,1);
INSERT INTO "pair_count" VALUES(2,20258,12,17,1);
INSERT INTO "pair_count" VALUES(2,20258,12,18,3);
INSERT INTO "pair_count" VALUES(2,20258,12,20,1);
INSERT INTO "pair_count" VALUES(2,20258,12,21,1);
INSERT INTO "pair_count" VALUES(2,20258,12,22,2);
INSERT INTO "pair_count" VALUES(2,20258,12,23,1);
INSERT INTO "pair_count" VALUES(2,20258,14,1,1);
INSERT INTO "pair_count" VALUES(2,20258,14,5,1);
INSERT INTO "pair_count" VALUES(2,20258,14,6,1);
INSERT INTO "pair_count" VALUES(2,20258,14,8,1);
INSERT INTO "pair_count" VALUES(2,20258,14,12,1);
INSERT INTO "pair_count" VALUES(2,20258,14,18,1);
INSERT INTO "pair_count" VALUES(2,20258,14,22,1);
INSERT INTO "pair_count" VALUES(2,20258,16,1,1);
INSERT INTO "pair_count" VALUES(2,20258,16,5,1);
INSERT INTO "pair_count" VALUES(2,20258,16,8,1);
INSERT INTO "pair_count" VALUES(2,20258,16,9,1);
INSERT INTO "pair_count" VALUES(2,20258,16,10,1);
INSERT INTO "pair_count" VALUES(2,20258,16,19,1);
INSERT INTO "pair_count" VALUES(2,20258,16,20,1);
INSERT INTO "pair_count" VALUES(2,20258,17,5,1);
INSERT INTO "pair_count" VALUES(2,20258,17,8,1);
INSERT INTO "pair_count" VALUES(2,20258,17,9,1);
INSERT INTO "pair_count" VALUES(2,20258,17,10,1);
INSERT INTO "pair_count" VALUES(2,20258,17,12,1);
INSERT INTO "pair_count" VALUES(2,20258,17,18,1);
INSERT INTO "pair_count" VALUES(2,20258,17,21,1);
INSERT INTO "pair_count" VALUES(2,20258,18,1,1);
INSERT INTO "pair_count" VALUES(2,20258,18,5,3);
INSERT INTO "pair_count" VALUES(2,20258,18,6,2);
INSERT INTO "pair_count" VALUES(2,20258,18,7,1);
INSERT INTO "pair_count" VALUES(2,20258,18,8,3);
INSERT INTO "pair_count" VALUES(2,20258,18,9,2);
INSERT INTO "pair_count" VALUES(2,20258,18,10,1);
INSERT INTO "pair_count" VALUES(2,20258,18,12,3);
INSERT INTO "pair_count" VALUES(2,20258,18,14,1);
INSERT INTO "pair_count" VALUES(2,20258,18,17,1);
INSERT INTO "pair_count" VALUES(2,20258,18,21,1);
INSERT INTO "pair_count" VALUES(2,20258,18,22,2);
INSERT INTO "pair_count" VALUES(2,20258,19,1,1);
INSERT INTO "pair_count" VALUES(2,20258,19,5,1);
INSERT INTO "pair_count" VALUES(2,20258,19,8,1);
INSERT INTO "pair_count" VALUES(2,20258,19,9,1);
INSERT INTO "pair_count" VALUES(2,20258,19,10,1);
INSERT INTO "pair_count" VALUES(2,20258,19,16,1);
INSERT INTO "pair_count" VALUES(2,20258,19,20,1);
INSERT INTO "pair_count" VALUES(2,20258,20,1,2);
INSERT INTO "pair_count" VALUES(2,20258,20,4,1);
INSERT INTO "pair_count" VALUES(2,20258,20,5,2);
INSERT INTO "pair_count" VALUES(2,20258,20,8,2);
INSERT INTO "pair_count" VALUES(2,20258,20,9,1);
INSERT INTO "pair_count" VALUES(2,20258,20,10,2);
INSERT INTO "pair_count" VALUES(2,20258,20,12,1);
INSERT INTO "pair_count" VALUES(2,20258,20,16,1);
INSERT INTO "pair_count" VALUES(2,20258,20,19,1);
INSERT INTO "pair_count" VALUES(2,20258,20,23,1);
INSERT INTO "pair_count" VALUES(2,20258,21,5,1);
INSERT INTO "pair_count" VALUES(2,20258,21,8,1);
INSERT INTO "pair_count" VALUES(2,20258,21,9,1);
INSERT INTO "pair_count" VALUES(2,20258,21,10,1);
INSERT INTO "pair_count" VALUES(2,20258,21,12,1);
INSERT INTO "pair_count" VALUES(2,20258,21,17,1);
INSERT INTO "pair_count" VALUES(2,20258,21,18,1);
INSERT INTO "pair_count" VALUES(2,20258,22,1,1);
INSERT INTO "pair_count" VALUES(2,20258,22,5,2);
INSERT INTO "pair_count" VALUES(2,20258,22,6,2);
INSERT INTO "pair_count" VALUES(2,20258,22,7,1);
INSERT INTO "pair_count" VALUES(2,20258,22,8,2);
INSERT INTO "pair_count" VALUES(2,20258,22,9,1);
INSERT INTO "pair_count" VALUES(2,20258,22,12,2);
INSERT INTO "pair_count" VALUES(2,20258,22,14,1);
INSERT INTO "pair_count" VALUES(2,20258,22,18,2);
INSERT INTO "pair_count" VALUES(2,20258,23,1,1);
INSERT INTO "pair_count" VALUES(2,20258,23,4,1);
INSERT INTO "pair_count" VALUES(2,20258,23,5,1);
INSERT INTO "pair_count" VALUES(2,20258,23,8,1);
INSERT INTO "pair_count" VALUES(2,20258,23,10,1);
INSERT INTO "pair_count" VALUES(2,20258,23,12,1);
INSERT INTO "pair_count" VALUES(2,20258,23,20,1);
INSERT INTO "pair_count" VALUES(2,20613,1,2,2);
INSERT INTO "pair_count" VALUES(2,20613,1,4,1);
INSERT INTO "pair_count" VALUES(2,20613,1,5,4);
INSERT INTO "pair_count" VALUES(2,20613,1,6,2);
INSERT INTO "pair_count" VALUES(2,20613,1,8,4);
INSERT INTO "pair_count" VALUES(2,20613,1,9,1);
INSERT INTO "pair_count" VALUES(2,20613,1,10,2);
INSERT INTO "pair_count" VALUES(2,20613,1,12,1);
INSERT INTO "pair_count" VALUES(2,20613,1,13,2);
INSERT INTO "pair_count" VALUES(2,20613,1,14,1);
INSERT INTO "pair_count" VALUES(2,20613,1,16,1);
INSERT INTO "pair_count" VALUES(2,20613,1,18,3);
INSERT INTO "pair_count" VALUES(2,20613,1,19,1);
INSERT INTO "pair_count" VALUES(2,20613,1,20,1);
INSERT INTO "pair_count" VALUES(2,20613,1,22,2);
INSERT INTO "pair_count" VALUES(2,20613,2,1,2);
INSERT INTO "pair_count" VALUES(2,20613,2,5,2);
INSERT INTO "pair_count" VALUES(2,20613,2,6,2);
INSERT INTO "pair_count" VALUES(2,20613,2,8,2);
INSERT INTO "pair_count" VALUES(2,20613,2,13,2);
INSERT INTO "pair_count" VALUES(2,20613,2,18,1);
INSERT INTO "pair_count" VALUES(2,20613,2,20,1);
INSERT INTO "pair_count" VALUES(2,20613,2,22,2);
INSERT INTO "pair_count" VALUES(2,20613,3,5,1);
INSERT INTO "pair_count" VALUES(2,20613,3,8,1);
INSERT INTO "pair_count" VALUES(2,20613,3,11,1);
INSERT INTO "pair_count" VALUES(2,20613,3,15,1);
INSERT INTO "pair_count" VALUES(2,20613,3,18,1);
INSERT INTO "pair_count" VALUES(2,20613,3,22,1);
INSERT INTO "pair_count" VALUES(2,20613,3,23,1);
INSERT INTO "pair_count" VALUES(2,20613,4,1,1);
INSERT INTO "pair_count" VALUES(2,20613,4,5,1);
INSERT INTO "pair_count" VALUES(2,20613,4,8,1);
INSERT INTO "pair_count" VALUES(2,20613,4,9,1);
INSERT INTO "pair_count" VALUES(2,20613,4,10,1);
INSERT INTO "pair_count" VALUES(2,20613,4,12,1);
INSERT INTO "pair_count" VALUES(2,20613,4,18,1);
INSERT INTO "pair_count" VALUES(2,20613,6,1,2);
INSERT INTO "pair_count" VALUES(2,20613,6,2,2);
INSERT INTO "pair_count" VALUES(2,20613,6,5,2);
INSERT INTO "pair_count" VALUES(2,20613,6,8,2);
INSERT INTO "pair_count" VALUES(2,20613,6,13,2);
INSERT INTO "pair_count" VALUES(2,20613,6,18,1);
INSERT INTO "pair_count" VALUES(2,20613,6,20,1);
INSERT INTO "pair_count" VALUES(2,20613,6,22,2);
INSERT INTO "pair_count" VALUES(2,20613,8,1,4);
INSERT INTO "pair_count" VALUES(2,20613,8,2,2);
INSERT INTO "pair_count" VALUES(2,20613,8,3,1);
INSERT INTO "pair_count" VALUES(2,20613,8,4,1);
INSERT INTO "pair_count" VALUES(2,20613,8,5,5);
INSERT INTO "pair_count" VALUES(2,20613,8,6,2);
INSERT INTO "pair_count" VALUES(2,20613,8,9,1);
INSERT INTO "pair_count" VALUES(2,20613,8,10,2);
INSERT INTO "pair_count" VALUES(2,20613,8,11,1);
INSERT INTO "pair_count" VALUES(2,20613,8,12,1);
INSERT INTO "pair_count" VALUES(2,20613,8,13,2);
INSERT INTO "pair_count" VALUES(2,20613,8,14,1);
INSERT INTO "pair_count" VALUES(2,20613,8,15,1);
INSERT INTO "pair_count" VALUES(2,20613,8,16,1);
INSERT INTO "pair_count" VALUES(2,20613,8,18,4);
INSERT INTO "pair_count" VALUES(2,20613,8,19,1);
INSERT INTO "pair_count" VALUES(2,20613,8,20,1);
INSERT INTO "pair_count" VALUES(2,20613,8,22,3);
INSERT INTO "pair_count" VALUES(2,20613,8,23,1);
INSERT INTO "pair_count" VALUES(2,20613,9,1,1);
INSERT INTO "pair_count" VALUES(2,20613,9,4,1);
INSERT INTO "pair_count" VALUES(2,20613,9,5,1);
INSERT INTO "pair_count" VALUES(2,20613,9,8,1);
INSERT INTO "pair_count" VALUES(2,20613,9,10,1);
INSERT INTO "pair_count" VALUES(2,20613,9,12,1);
INSERT INTO "pair_count" VALUES(2,20613,9,18,1);
INSERT INTO "pair_count" VALUES(2,20613,10,1,2);
INSERT INTO "pair_count" VALUES(2,20613,10,4,1);
INSERT INTO "pair_count" VALUES(2,20613,10,5,2);
INSERT INTO "pair_count" VALUES(2,20613,10,8,2);
INSERT INTO "pair_count" VALUES(2,20613,10,9,1);
INSERT INTO "pair_count" VALUES(2,20613,10,12,1);
INSERT INTO "pair_count" VALUES(2,20613,10,14,1);
INSERT INTO "pair_count" VALUES(2,20613,10,16,1);
INSERT INTO "pair_count" VALUES(2,20613,10,18,2);
INSERT INTO "pair_count" VALUES(2,20613,10,19,1);
INSERT INTO "pair_count" VALUES(2,20613,11,3,1);
INSERT INTO "pair_count" VALUES(2,20613,11,5,1);
INSERT INTO "pair_count" VALUES(2,20613,11,8,1);
INSERT INTO "pair_count" VALUES(2,20613,11,15,1);
INSERT INTO "pair_count" VALUES(2,20613,11,18,1);
INSERT INTO "pair_count" VALUES(2,20613,11,22,1);
INSERT INTO "pair_count" VALUES(2,20613,11,23,1);
INSERT INTO "pair_count" VALUES(2,20613,12,1,1);
INSERT INTO "pair_count" VALUES(2,20613,12,4,1);
INSERT INTO "pair_count" VALUES(2,20613,12,5,1);
INSERT INTO "pair_count" VALUES(2,20613,12,8,1);
INSERT INTO "pair_count" VALUES(2,20613,12,9,1);
INSERT INTO "pair_count" VALUES(2,20613,12,10,1);
INSERT INTO "pair_count" VALUES(2,20613,12,18,1);
INSERT INTO "pair_count" VALUES(2,20613,13,1,2);
INSERT INTO "pair_count" VALUES(2,20613,13,2,2);
INSERT INTO "pair_count" VALUES(2,20613,13,5,2);
INSERT INTO "pair_count" VALUES(2,20613,13,6,2);
INSERT INTO "pair_count" VALUES(2,20613,13,8,2);
INSERT INTO "pair_count" VALUES(2,20613,13,18,1);
INSERT INTO "pair_count" VALUES(2,20613,13,20,1);
INSERT INTO "pair_count" VALUES(2,20613,13,22,2);
INSERT INTO "pair_count" VALUES(2,20613,14,1,1);
INSERT INTO "pair_count" VALUES(2,20613,14,5,1);
INSERT INTO "pair_count" VALUES(2,20613,14,8,1);
INSERT INTO "pair_count" VALUES(2,20613,14,10,1);
INSERT INTO "pair_count" VALUES(2,20613,14,16,1);
INSERT INTO "pair_count" VALUES(2,20613,14,18,1);
INSERT INTO "pair_count" VALUES(2,20613,14,19,1);
INSERT INTO "pair_count" VALUES(2,20613,15,3,1);
INSERT INTO "pair_count" VALUES(2,20613,15,5,1);
INSERT INTO "pair_count" VALUES(2,20613,15,8,1);
INSERT INTO "pair_count" VALUES(2,20613,15,11,1);
INSERT INTO "pair_count" VALUES(2,20613,15,18,1);
INSERT INTO "pair_count" VALUES(2,20613,15,22,1);
INSERT INTO "pair_count" VALUES(2,20613,15,23,1);
INSERT INTO "pair_count" VALUES(2,20613,16,1,1);
INSERT INTO "pair_count" VALUES(2,20613,16,5,1);
INSERT INTO "pair_count" VALUES(2,20613,16,8,1);
INSERT INTO "pair_count" VALUES(2,20613,16,10,1);
INSERT INTO "pair_count" VALUES(2,20613,16,14,1);
INSERT INTO "pair_count" VALUES(2,20613,16,18,1);
INSERT INTO "pair_count" VALUES(2,20613,16,19,1);
INSERT INTO "pair_count" VALUES(2,20613,18,1,3);
INSERT INTO "pair_count" VALUES(2,20613,18,2,1);
INSERT INTO "pair_count" VALUES(2,20613,18,3,1);
INSERT INTO "pair_count" VALUES(2,20613,18,4,1);
INSERT INTO "pair_count" VALUES(2,20613,18,5,4);
INSERT INTO "pair_count" VALUES(2,20613,18,6,1);
INSERT INTO "pair_count" VALUES(2,20613,18,8,4);
INSERT INTO "pair_count" VALUES(2,20613,18,9,1);
INSERT INTO "pair_count" VALUES(2,20613,18,10,2);
INSERT INTO "pair_count" VALUES(2,20613,18,11,1);
INSERT INTO "pair_count" VALUES(2,20613,18,12,1);
INSERT INTO "pair_count" VALUES(2,20613,18,13,1);
INSERT INTO "pair_count" VALUES(2,20613,18,14,1);
INSERT INTO "pair_count" VALUES(2,20613,18,15,1);
INSERT INTO "pair_count" VALUES(2,20613,18,16,1);
INSERT INTO "pair_count" VALUES(2,20613,18,19,1);
INSERT INTO "pair_count" VALUES(2,20613,18,22,2);
INSERT INTO "pair_count" VALUES(2,20613,18,23,1);
INSERT INTO "pair_count" VALUES(2,20613,19,1,1);
INSERT INTO "pair_count" VALUES(2,20613,19,5,1);
INSERT INTO "pair_count" VALUES(2,20613,19,8,1);
INSERT INTO "pair_count" VALUES(2,20613,19,10,1);
INSERT INTO "pair_count" VALUES(2,20613,19,14,1);
INSERT INTO "pair_count" VALUES(2,20613,19,16,1);
INSERT INTO "pair_count" VALUES(2,20613,19,18,1);
INSERT INTO "pair_count" VALUES(2,20613,20,1,1);
INSERT INTO "pair_count" VALUES(2,20613,20,2,1);
INSERT INTO "pair_count" VALUES(2,20613,20,5,1);
INSERT INTO "pair_count" VALUES(2,20613,20,6,1);
INSERT INTO "pair_count" VALUES(2,20613,20,8,1);
INSERT INTO "pair_count" VALUES(2,20613,20,13,1);
INSERT INTO "pair_count" VALUES(2,20613,20,22,1);
INSERT INTO "pair_count" VALUES(2,20613,22,1,2);
INSERT INTO "pair_count" VALUES(2,20613,22,2,2);
INSERT INTO "pair_count" VALUES(2,20613,22,3,1);
INSERT INTO "pair_count" VALUES(2,20613,22,5,3);
INSERT INTO "pair_count" VALUES(2,20613,22,6,2);
INSERT INTO "pair_count" VALUES(2,20613,22,8,3);
INSERT INTO "pair_count" VALUES(2,20613,22,11,1);
INSERT INTO "pair_count" VALUES(2,20613,22,13,2);
INSERT INTO "pair_count" VALUES(2,20613,22,15,1);
INSERT INTO "pair_count" VALUES(2,20613,22,18,2);
INSERT INTO "pair_count" VALUES(2,20613,22,20,1);
INSERT INTO "pair_count" VALUES(2,20613,22,23,1);
INSERT INTO "pair_count" VALUES(2,20613,23,3,1);
INSERT INTO "pair_count" VALUES(2,20613,23,5,1);
INSERT INTO "pair_count" VALUES(2,20613,23,8,1);
INSERT INTO "pair_count" VALUES(2,20613,23,11,1);
INSERT INTO "pair_count" VALUES(2,20613,23,15,1);
INSERT INTO "pair_count" VALUES(2,20613,23,18,1);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,13,15);
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
INSERT INTO "sharing" VALUES(1,1,X'91815B0C6F79AB23EC1B80012B0A8D2AAC89D19C6B5EB72602D6465B6FEF67C2','0upY97us9QAJSt1BzpbIxA',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'70CBC950C103D8BD3BBAED224F7E35D81076F22CA4FD5AA6AD16588F058FDD95');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'tiktok.com');
INSERT INTO "source" VALUES(2,2,'google.com');
INSERT INTO "source" VALUES(3,1,'window');
INSERT INTO "source" VALUES(4,1,'facebook.com');
INSERT INTO "source" VALUES(5,2,'instagram.com');
INSERT INTO "source" VALUES(6,1,'tiktok');
INSERT INTO "source" VALUES(7,2,'facebook.com');
INSERT INTO "source" VALUES(8,1,'google.com');
INSERT INTO "source" VALUES(9,2,'ig');
INSERT INTO "source" VALUES(10,1,'ig');
INSERT INTO "source" VALUES(11,1,'instagram.com');
INSERT INTO "source" VALUES(12,2,'card');
INSERT INTO "source" VALUES(13,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(14,2,'window');
INSERT INTO "source" VALUES(15,1,'ig-story');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('894543D68D30',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',13,11,10,5861171888270823784,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',13,11,10,3843460624540891826,X'20010DB8390600000000000000000000');
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',14,NULL,3,1473587714166851928,X'20010DB83E1D00000000000000000000');
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',3,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000');
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',3,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000');
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',11,13,15,4326653704502583267,X'20010DB822F700000000000000000000');
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',16,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000');
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',9,1,6,8138210099040280480,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',9,1,6,9134368268329406337,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',5,13,15,4397388264923469152,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',13,11,10,6212071866559670307,X'20010DB8860F00000000000000000000');
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',5,NULL,12,8891355758128129330,X'20010DB8BBF400000000000000000000');
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',2,NULL,3,6063111424050294156,X'20010DB86FD300000000000000000000');
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',9,1,6,7249444593053361358,X'20010DB8572E00000000000000000000');
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',5,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000');
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',13,11,10,7806179412108496600,X'20010DB8DACA00000000000000000000');
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',3,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000');
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',7,11,10,1362923928692310539,X'20010DB818B700000000000000000000');
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',1,4,NULL,2298316501172608979,X'20010DB89BA600000000000000000000');
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',8,7,NULL,730841590525002355,X'20010DB819A000000000000000000000');
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',16,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000');
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',4,13,15,8370751102278607730,X'20010DB8498900000000000000000000');
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',7,11,10,1154805206687972086,X'20010DB874A400000000000000000000');
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',12,NULL,14,2211841547007335690,X'20010DB8B2B200000000000000000000');
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',13,11,10,204756708384291043,X'20010DB89B2E00000000000000000000');
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',15,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000');
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',16,2,NULL,4940002570425557646,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',13,11,10,7485891644827843990,X'20010DB8BF7D00000000000000000000');
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',6,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000');
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',8,7,NULL,4446834045127918518,X'20010DB84CF500000000000000000000');
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',17,8,NULL,2861945616537217847,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',3,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000');
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',16,2,NULL,5776020910968830725,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',17,8,NULL,6072396433029223421,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',10,8,NULL,3228122976413122929,X'20010DB88E8100000000000000000000');
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',7,5,9,4931897409986070920,X'20010DB8221100000000000000000000');
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',13,11,10,5805893688655883925,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',3,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000');
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',3,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000');
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',5,13,15,7905641832926506423,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',9,1,6,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995');
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,5587436809769281786,X'20010DB8749A9887FFD1DDC7BF06F2AD');
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,3,5752312574173977729,X'20010DB8A3AFCB0F2AAC933560A90FBF');
CREATE TABLE webhook (           -- addresses of other programs that are told what happens
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  url TEXT NOT NULL,
  link INTEGER,                  -- NULL: all links. No reference: it outlives its link until that one's end is told
  events TEXT NOT NULL,          -- types, with a space between two
  key BLOB NOT NULL,             -- signs the calls
  last_visit INTEGER NOT NULL,   -- visits up to this id are in deliveries, or of no interest
  off_at INTEGER,                -- since when nothing is sent, after days of failures; NULL: it is on
  created_at INTEGER NOT NULL
);
INSERT INTO "webhook" VALUES(1,'https://shop.example.com/hooks?for=links',NULL,'link.created link.changed link.deleted visit.recorded report.received',X'5381915A5A05D87A6D18F8033B53628F3A7D8F19FFA52C8F3BFA24F490129EB0',0,NULL,1795348800000000);
CREATE TABLE webhook_delivery (  -- calls of webhooks: those that wait, and for 7 days those that are done; see webhooks/queue.py
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  webhook INTEGER NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
  type TEXT NOT NULL,            -- of the event
  subject INTEGER NOT NULL,      -- id of the link or the report; or, with place, the visits: higher ids up to there
  slug TEXT NOT NULL,            -- of the link then; empty for visits
  place INTEGER NOT NULL,        -- in the order of visit ids: after all visits up to there
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
CREATE INDEX api_token_link ON api_token (link) WHERE link IS NOT NULL;
CREATE INDEX repeat_at ON repeat (at);
CREATE INDEX repeat_link ON repeat (link);
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
