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
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'7AB0F7914D8F8F2A23E4D25CAC91AFC5DA9427D7E7E4B8BDF0E49C40769A1DCB','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'40E28BFF7E07B0194D82829E5FEFAAD2A4EB242053BA9B4D4C738BA6A415BF2F','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,34,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,38,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,42,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,48,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,59,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,24,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,29,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,34,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,38,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,42,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,49,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,51,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,59,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,24,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,43,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,45,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,47,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,58,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,59,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,63,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,24,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,26,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,35,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,38,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,45,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,49,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,59,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,63,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,24,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,26,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,38,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,45,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,59,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,24,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,44,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,45,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,46,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,49,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,55,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,58,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,59,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,24,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,31,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,32,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,40,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,49,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,58,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,59,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,60,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,31,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,32,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,40,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,58,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,59,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,60,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,24,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,38,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,44,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,45,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,46,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,49,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,52,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,59,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,24,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,29,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,30,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,34,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,38,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,42,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,49,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,59,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,24,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,33,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,43,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,47,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,58,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,59,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,63,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,40,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,60,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,24,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,26,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,38,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,45,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,49,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,52,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,59,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,63,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,24,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,29,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,34,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,38,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,45,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,59,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,24,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,29,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,34,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,41,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,42,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,49,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,58,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,59,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,24,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,26,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,36,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,45,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,49,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,53,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,58,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,59,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,24,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,25,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,26,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,47,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,49,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,58,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,59,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,63,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,24,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,27,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,38,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,44,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,46,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,49,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,52,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,59,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,24,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,28,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,29,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,34,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,42,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,49,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,58,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,59,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,24,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,26,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,37,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,47,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,49,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,50,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,57,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,63,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,24,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,29,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,34,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,38,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,42,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,49,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,59,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,62,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,24,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,26,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,39,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,47,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,57,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,63,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,24,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,25,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,26,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,49,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,50,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,54,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,56,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,61,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,24,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,26,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,38,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,41,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,59,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,24,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,25,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,26,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,49,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,50,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,54,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,56,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,61,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,24,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,26,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,38,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,52,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,56,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,57,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,59,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,29,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,34,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,38,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,42,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,48,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,59,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,26,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,24,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,38,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,44,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,45,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,46,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,49,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,52,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,59,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,1,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,6,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,7,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,8,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,9,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,16,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,17,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,23,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,1,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,2,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,5,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,6,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,8,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,17,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,20,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,1,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,7,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,8,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,17,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,18,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,19,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,20,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,22,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,5,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,7,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,8,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,12,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,15,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,17,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,20,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,22,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,1,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,3,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,5,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,6,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,8,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,9,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,16,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,17,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,6,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,7,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,8,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,12,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,15,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,17,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,20,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,23,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,4,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,7,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,8,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,9,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,13,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,16,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,17,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,22,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,6,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,8,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,11,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,16,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,17,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,19,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,21,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,18,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,20,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'referrer','');
INSERT INTO "dimension_value" VALUES(2,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(3,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(4,2,'country','AR');
INSERT INTO "dimension_value" VALUES(5,2,'country','BR');
INSERT INTO "dimension_value" VALUES(6,2,'number','2');
INSERT INTO "dimension_value" VALUES(7,2,'campaign','');
INSERT INTO "dimension_value" VALUES(8,2,'','');
INSERT INTO "dimension_value" VALUES(9,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(10,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(11,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(12,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(13,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(14,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(15,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(16,2,'os','Android');
INSERT INTO "dimension_value" VALUES(17,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(18,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(19,2,'country','ID');
INSERT INTO "dimension_value" VALUES(20,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(21,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(22,2,'number','3');
INSERT INTO "dimension_value" VALUES(23,2,'country','SA');
INSERT INTO "dimension_value" VALUES(24,1,'number','1');
INSERT INTO "dimension_value" VALUES(25,1,'country','BR');
INSERT INTO "dimension_value" VALUES(26,1,'campaign','');
INSERT INTO "dimension_value" VALUES(27,1,'country','NG');
INSERT INTO "dimension_value" VALUES(28,1,'country','CO');
INSERT INTO "dimension_value" VALUES(29,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(30,1,'country','FR');
INSERT INTO "dimension_value" VALUES(31,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(32,1,'country','TR');
INSERT INTO "dimension_value" VALUES(33,1,'country','ES');
INSERT INTO "dimension_value" VALUES(34,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(35,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(36,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(37,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(38,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(39,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(40,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(41,1,'country','ID');
INSERT INTO "dimension_value" VALUES(42,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(43,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(44,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(45,1,'country','EG');
INSERT INTO "dimension_value" VALUES(46,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(47,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(48,1,'country','MA');
INSERT INTO "dimension_value" VALUES(49,1,'','');
INSERT INTO "dimension_value" VALUES(50,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(51,1,'country','PK');
INSERT INTO "dimension_value" VALUES(52,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(53,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(54,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(55,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(56,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(57,1,'country','MX');
INSERT INTO "dimension_value" VALUES(58,1,'os','Android');
INSERT INTO "dimension_value" VALUES(59,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(60,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(61,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(62,1,'country','SA');
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
  CHECK (NOT (active AND disabled_by_owner))
);
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$NM9u0iE4/amg+PhquJe+sQ$u88MsdlczZOA/mKtctXyNtFlkFyM2Uz8lDvnlLErurA',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',796897554,0,0,1795348800000000);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'32CD9FDDEF94C83FED90D2C2CE9FFC7114B2AA979B6FE2BE0E5C3219C9DEC24E','',NULL,3391089485,0,0,1795348800000000);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$toVzHyrDtlnqG3gjxhduvg$Apvt1sERv7UjTOpgYHgBGuuQimesl4O8zEx1DOo03zs','',NULL,NULL,'',NULL,51003366,0,0,1795348800000000);
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
INSERT INTO "management" VALUES(X'348B19D0747CFD5A8B48EE1BF59017C8E9A60E7D34D33C1E53CCDF533B654D06',1,NULL);
INSERT INTO "management" VALUES(X'CC2A55E7DAE0BBE5EC5225C70C7B81F9F52E82EE1174A1C15231ED2AEF19A9E9',2,NULL);
INSERT INTO "management" VALUES(X'3197F43963E2AA758B8E0B931D3ED2B041BDD74527B2C3EF46A658CDA0015420',3,NULL);
INSERT INTO "management" VALUES(X'34B73557667B75E53D05BA25B4E586835E8440B882DBEED03DBA41DAAEF7C3EE',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,34,1);
INSERT INTO "month_count" VALUES(1,24299,38,1);
INSERT INTO "month_count" VALUES(1,24299,42,1);
INSERT INTO "month_count" VALUES(1,24299,48,1);
INSERT INTO "month_count" VALUES(1,24299,49,1);
INSERT INTO "month_count" VALUES(1,24299,59,1);
INSERT INTO "month_count" VALUES(1,24300,24,1);
INSERT INTO "month_count" VALUES(1,24300,29,1);
INSERT INTO "month_count" VALUES(1,24300,34,1);
INSERT INTO "month_count" VALUES(1,24300,38,1);
INSERT INTO "month_count" VALUES(1,24300,42,1);
INSERT INTO "month_count" VALUES(1,24300,49,1);
INSERT INTO "month_count" VALUES(1,24300,51,1);
INSERT INTO "month_count" VALUES(1,24300,59,1);
INSERT INTO "month_count" VALUES(1,24301,24,1);
INSERT INTO "month_count" VALUES(1,24301,43,1);
INSERT INTO "month_count" VALUES(1,24301,45,1);
INSERT INTO "month_count" VALUES(1,24301,47,1);
INSERT INTO "month_count" VALUES(1,24301,49,1);
INSERT INTO "month_count" VALUES(1,24301,58,1);
INSERT INTO "month_count" VALUES(1,24301,59,1);
INSERT INTO "month_count" VALUES(1,24301,63,1);
INSERT INTO "month_count" VALUES(1,24302,24,1);
INSERT INTO "month_count" VALUES(1,24302,26,1);
INSERT INTO "month_count" VALUES(1,24302,35,1);
INSERT INTO "month_count" VALUES(1,24302,38,1);
INSERT INTO "month_count" VALUES(1,24302,45,1);
INSERT INTO "month_count" VALUES(1,24302,49,1);
INSERT INTO "month_count" VALUES(1,24302,59,1);
INSERT INTO "month_count" VALUES(1,24302,63,1);
INSERT INTO "month_count" VALUES(1,24303,24,1);
INSERT INTO "month_count" VALUES(1,24303,26,1);
INSERT INTO "month_count" VALUES(1,24303,35,1);
INSERT INTO "month_count" VALUES(1,24303,38,1);
INSERT INTO "month_count" VALUES(1,24303,45,1);
INSERT INTO "month_count" VALUES(1,24303,49,1);
INSERT INTO "month_count" VALUES(1,24303,59,1);
INSERT INTO "month_count" VALUES(1,24303,63,1);
INSERT INTO "month_count" VALUES(1,24304,24,1);
INSERT INTO "month_count" VALUES(1,24304,44,1);
INSERT INTO "month_count" VALUES(1,24304,45,1);
INSERT INTO "month_count" VALUES(1,24304,46,1);
INSERT INTO "month_count" VALUES(1,24304,49,1);
INSERT INTO "month_count" VALUES(1,24304,55,1);
INSERT INTO "month_count" VALUES(1,24304,58,1);
INSERT INTO "month_count" VALUES(1,24304,59,1);
INSERT INTO "month_count" VALUES(1,24306,24,1);
INSERT INTO "month_count" VALUES(1,24306,31,1);
INSERT INTO "month_count" VALUES(1,24306,32,1);
INSERT INTO "month_count" VALUES(1,24306,40,1);
INSERT INTO "month_count" VALUES(1,24306,49,1);
INSERT INTO "month_count" VALUES(1,24306,58,1);
INSERT INTO "month_count" VALUES(1,24306,59,1);
INSERT INTO "month_count" VALUES(1,24306,60,1);
INSERT INTO "month_count" VALUES(1,24307,24,2);
INSERT INTO "month_count" VALUES(1,24307,31,1);
INSERT INTO "month_count" VALUES(1,24307,32,1);
INSERT INTO "month_count" VALUES(1,24307,38,1);
INSERT INTO "month_count" VALUES(1,24307,40,1);
INSERT INTO "month_count" VALUES(1,24307,44,1);
INSERT INTO "month_count" VALUES(1,24307,45,1);
INSERT INTO "month_count" VALUES(1,24307,46,1);
INSERT INTO "month_count" VALUES(1,24307,49,2);
INSERT INTO "month_count" VALUES(1,24307,52,1);
INSERT INTO "month_count" VALUES(1,24307,58,1);
INSERT INTO "month_count" VALUES(1,24307,59,2);
INSERT INTO "month_count" VALUES(1,24307,60,1);
INSERT INTO "month_count" VALUES(1,24308,24,1);
INSERT INTO "month_count" VALUES(1,24308,29,1);
INSERT INTO "month_count" VALUES(1,24308,30,1);
INSERT INTO "month_count" VALUES(1,24308,34,1);
INSERT INTO "month_count" VALUES(1,24308,38,1);
INSERT INTO "month_count" VALUES(1,24308,42,1);
INSERT INTO "month_count" VALUES(1,24308,49,1);
INSERT INTO "month_count" VALUES(1,24308,59,1);
INSERT INTO "month_count" VALUES(1,24309,24,1);
INSERT INTO "month_count" VALUES(1,24309,33,1);
INSERT INTO "month_count" VALUES(1,24309,43,1);
INSERT INTO "month_count" VALUES(1,24309,47,1);
INSERT INTO "month_count" VALUES(1,24309,49,1);
INSERT INTO "month_count" VALUES(1,24309,58,1);
INSERT INTO "month_count" VALUES(1,24309,59,1);
INSERT INTO "month_count" VALUES(1,24309,63,1);
INSERT INTO "month_count" VALUES(1,24310,24,1);
INSERT INTO "month_count" VALUES(1,24310,31,1);
INSERT INTO "month_count" VALUES(1,24310,40,1);
INSERT INTO "month_count" VALUES(1,24310,45,1);
INSERT INTO "month_count" VALUES(1,24310,49,1);
INSERT INTO "month_count" VALUES(1,24310,58,1);
INSERT INTO "month_count" VALUES(1,24310,59,1);
INSERT INTO "month_count" VALUES(1,24310,60,1);
INSERT INTO "month_count" VALUES(1,24311,24,2);
INSERT INTO "month_count" VALUES(1,24311,26,1);
INSERT INTO "month_count" VALUES(1,24311,29,1);
INSERT INTO "month_count" VALUES(1,24311,34,1);
INSERT INTO "month_count" VALUES(1,24311,38,2);
INSERT INTO "month_count" VALUES(1,24311,42,1);
INSERT INTO "month_count" VALUES(1,24311,45,2);
INSERT INTO "month_count" VALUES(1,24311,49,2);
INSERT INTO "month_count" VALUES(1,24311,52,1);
INSERT INTO "month_count" VALUES(1,24311,59,2);
INSERT INTO "month_count" VALUES(1,24311,63,1);
INSERT INTO "month_count" VALUES(1,24312,24,1);
INSERT INTO "month_count" VALUES(1,24312,29,1);
INSERT INTO "month_count" VALUES(1,24312,34,1);
INSERT INTO "month_count" VALUES(1,24312,41,1);
INSERT INTO "month_count" VALUES(1,24312,42,1);
INSERT INTO "month_count" VALUES(1,24312,49,1);
INSERT INTO "month_count" VALUES(1,24312,58,1);
INSERT INTO "month_count" VALUES(1,24312,59,1);
INSERT INTO "month_count" VALUES(1,24313,24,1);
INSERT INTO "month_count" VALUES(1,24313,26,1);
INSERT INTO "month_count" VALUES(1,24313,36,1);
INSERT INTO "month_count" VALUES(1,24313,45,1);
INSERT INTO "month_count" VALUES(1,24313,49,1);
INSERT INTO "month_count" VALUES(1,24313,53,1);
INSERT INTO "month_count" VALUES(1,24313,58,1);
INSERT INTO "month_count" VALUES(1,24313,59,1);
INSERT INTO "month_count" VALUES(1,24314,24,1);
INSERT INTO "month_count" VALUES(1,24314,25,1);
INSERT INTO "month_count" VALUES(1,24314,26,1);
INSERT INTO "month_count" VALUES(1,24314,47,1);
INSERT INTO "month_count" VALUES(1,24314,49,1);
INSERT INTO "month_count" VALUES(1,24314,58,1);
INSERT INTO "month_count" VALUES(1,24314,59,1);
INSERT INTO "month_count" VALUES(1,24314,63,1);
INSERT INTO "month_count" VALUES(1,24315,24,2);
INSERT INTO "month_count" VALUES(1,24315,27,1);
INSERT INTO "month_count" VALUES(1,24315,28,1);
INSERT INTO "month_count" VALUES(1,24315,29,1);
INSERT INTO "month_count" VALUES(1,24315,34,1);
INSERT INTO "month_count" VALUES(1,24315,38,1);
INSERT INTO "month_count" VALUES(1,24315,42,1);
INSERT INTO "month_count" VALUES(1,24315,44,1);
INSERT INTO "month_count" VALUES(1,24315,46,1);
INSERT INTO "month_count" VALUES(1,24315,49,2);
INSERT INTO "month_count" VALUES(1,24315,52,1);
INSERT INTO "month_count" VALUES(1,24315,58,1);
INSERT INTO "month_count" VALUES(1,24315,59,2);
INSERT INTO "month_count" VALUES(1,24316,24,2);
INSERT INTO "month_count" VALUES(1,24316,26,1);
INSERT INTO "month_count" VALUES(1,24316,29,1);
INSERT INTO "month_count" VALUES(1,24316,34,1);
INSERT INTO "month_count" VALUES(1,24316,37,1);
INSERT INTO "month_count" VALUES(1,24316,38,1);
INSERT INTO "month_count" VALUES(1,24316,42,1);
INSERT INTO "month_count" VALUES(1,24316,45,1);
INSERT INTO "month_count" VALUES(1,24316,47,1);
INSERT INTO "month_count" VALUES(1,24316,49,2);
INSERT INTO "month_count" VALUES(1,24316,50,1);
INSERT INTO "month_count" VALUES(1,24316,57,1);
INSERT INTO "month_count" VALUES(1,24316,59,1);
INSERT INTO "month_count" VALUES(1,24316,63,1);
INSERT INTO "month_count" VALUES(1,24317,24,1);
INSERT INTO "month_count" VALUES(1,24317,29,1);
INSERT INTO "month_count" VALUES(1,24317,34,1);
INSERT INTO "month_count" VALUES(1,24317,38,1);
INSERT INTO "month_count" VALUES(1,24317,42,1);
INSERT INTO "month_count" VALUES(1,24317,49,1);
INSERT INTO "month_count" VALUES(1,24317,59,1);
INSERT INTO "month_count" VALUES(1,24317,62,1);
INSERT INTO "month_count" VALUES(1,24318,24,1);
INSERT INTO "month_count" VALUES(1,24318,26,1);
INSERT INTO "month_count" VALUES(1,24318,39,1);
INSERT INTO "month_count" VALUES(1,24318,47,1);
INSERT INTO "month_count" VALUES(1,24318,49,1);
INSERT INTO "month_count" VALUES(1,24318,50,1);
INSERT INTO "month_count" VALUES(1,24318,57,1);
INSERT INTO "month_count" VALUES(1,24318,63,1);
INSERT INTO "month_count" VALUES(1,24319,24,2);
INSERT INTO "month_count" VALUES(1,24319,25,1);
INSERT INTO "month_count" VALUES(1,24319,26,2);
INSERT INTO "month_count" VALUES(1,24319,35,1);
INSERT INTO "month_count" VALUES(1,24319,38,1);
INSERT INTO "month_count" VALUES(1,24319,41,1);
INSERT INTO "month_count" VALUES(1,24319,49,2);
INSERT INTO "month_count" VALUES(1,24319,50,1);
INSERT INTO "month_count" VALUES(1,24319,54,1);
INSERT INTO "month_count" VALUES(1,24319,56,1);
INSERT INTO "month_count" VALUES(1,24319,59,1);
INSERT INTO "month_count" VALUES(1,24319,61,1);
INSERT INTO "month_count" VALUES(1,24319,63,1);
INSERT INTO "month_count" VALUES(1,24320,24,2);
INSERT INTO "month_count" VALUES(1,24320,25,1);
INSERT INTO "month_count" VALUES(1,24320,26,2);
INSERT INTO "month_count" VALUES(1,24320,38,1);
INSERT INTO "month_count" VALUES(1,24320,49,2);
INSERT INTO "month_count" VALUES(1,24320,50,1);
INSERT INTO "month_count" VALUES(1,24320,52,1);
INSERT INTO "month_count" VALUES(1,24320,54,1);
INSERT INTO "month_count" VALUES(1,24320,56,2);
INSERT INTO "month_count" VALUES(1,24320,57,1);
INSERT INTO "month_count" VALUES(1,24320,59,1);
INSERT INTO "month_count" VALUES(1,24320,61,1);
INSERT INTO "month_count" VALUES(1,24321,24,2);
INSERT INTO "month_count" VALUES(1,24321,26,1);
INSERT INTO "month_count" VALUES(1,24321,29,1);
INSERT INTO "month_count" VALUES(1,24321,34,1);
INSERT INTO "month_count" VALUES(1,24321,35,1);
INSERT INTO "month_count" VALUES(1,24321,38,2);
INSERT INTO "month_count" VALUES(1,24321,42,1);
INSERT INTO "month_count" VALUES(1,24321,48,2);
INSERT INTO "month_count" VALUES(1,24321,49,2);
INSERT INTO "month_count" VALUES(1,24321,59,2);
INSERT INTO "month_count" VALUES(1,24321,63,1);
INSERT INTO "month_count" VALUES(1,24322,24,1);
INSERT INTO "month_count" VALUES(1,24322,38,1);
INSERT INTO "month_count" VALUES(1,24322,44,1);
INSERT INTO "month_count" VALUES(1,24322,45,1);
INSERT INTO "month_count" VALUES(1,24322,46,1);
INSERT INTO "month_count" VALUES(1,24322,49,1);
INSERT INTO "month_count" VALUES(1,24322,52,1);
INSERT INTO "month_count" VALUES(1,24322,59,1);
INSERT INTO "month_count" VALUES(2,24305,1,1);
INSERT INTO "month_count" VALUES(2,24305,6,1);
INSERT INTO "month_count" VALUES(2,24305,7,1);
INSERT INTO "month_count" VALUES(2,24305,8,1);
INSERT INTO "month_count" VALUES(2,24305,9,1);
INSERT INTO "month_count" VALUES(2,24305,16,1);
INSERT INTO "month_count" VALUES(2,24305,17,1);
INSERT INTO "month_count" VALUES(2,24305,23,1);
INSERT INTO "month_count" VALUES(2,24309,1,1);
INSERT INTO "month_count" VALUES(2,24309,2,1);
INSERT INTO "month_count" VALUES(2,24309,5,1);
INSERT INTO "month_count" VALUES(2,24309,6,1);
INSERT INTO "month_count" VALUES(2,24309,8,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,17,1);
INSERT INTO "month_count" VALUES(2,24309,20,1);
INSERT INTO "month_count" VALUES(2,24312,1,1);
INSERT INTO "month_count" VALUES(2,24312,7,1);
INSERT INTO "month_count" VALUES(2,24312,8,1);
INSERT INTO "month_count" VALUES(2,24312,17,1);
INSERT INTO "month_count" VALUES(2,24312,18,1);
INSERT INTO "month_count" VALUES(2,24312,19,1);
INSERT INTO "month_count" VALUES(2,24312,20,1);
INSERT INTO "month_count" VALUES(2,24312,22,1);
INSERT INTO "month_count" VALUES(2,24313,5,1);
INSERT INTO "month_count" VALUES(2,24313,7,1);
INSERT INTO "month_count" VALUES(2,24313,8,1);
INSERT INTO "month_count" VALUES(2,24313,12,1);
INSERT INTO "month_count" VALUES(2,24313,15,1);
INSERT INTO "month_count" VALUES(2,24313,17,1);
INSERT INTO "month_count" VALUES(2,24313,20,1);
INSERT INTO "month_count" VALUES(2,24313,22,1);
INSERT INTO "month_count" VALUES(2,24316,1,1);
INSERT INTO "month_count" VALUES(2,24316,3,1);
INSERT INTO "month_count" VALUES(2,24316,5,1);
INSERT INTO "month_count" VALUES(2,24316,6,1);
INSERT INTO "month_count" VALUES(2,24316,8,1);
INSERT INTO "month_count" VALUES(2,24316,9,1);
INSERT INTO "month_count" VALUES(2,24316,16,1);
INSERT INTO "month_count" VALUES(2,24316,17,1);
INSERT INTO "month_count" VALUES(2,24317,4,1);
INSERT INTO "month_count" VALUES(2,24317,6,1);
INSERT INTO "month_count" VALUES(2,24317,7,1);
INSERT INTO "month_count" VALUES(2,24317,8,1);
INSERT INTO "month_count" VALUES(2,24317,9,1);
INSERT INTO "month_count" VALUES(2,24317,13,1);
INSERT INTO "month_count" VALUES(2,24317,16,1);
INSERT INTO "month_count" VALUES(2,24317,17,1);
INSERT INTO "month_count" VALUES(2,24318,6,1);
INSERT INTO "month_count" VALUES(2,24318,7,1);
INSERT INTO "month_count" VALUES(2,24318,8,1);
INSERT INTO "month_count" VALUES(2,24318,12,1);
INSERT INTO "month_count" VALUES(2,24318,15,1);
INSERT INTO "month_count" VALUES(2,24318,17,1);
INSERT INTO "month_count" VALUES(2,24318,20,1);
INSERT INTO "month_count" VALUES(2,24318,23,1);
INSERT INTO "month_count" VALUES(2,24319,4,1);
INSERT INTO "month_count" VALUES(2,24319,7,1);
INSERT INTO "month_count" VALUES(2,24319,8,1);
INSERT INTO "month_count" VALUES(2,24319,9,1);
INSERT INTO "month_count" VALUES(2,24319,13,1);
INSERT INTO "month_count" VALUES(2,24319,16,1);
INSERT INTO "month_count" VALUES(2,24319,17,1);
INSERT INTO "month_count" VALUES(2,24319,22,1);
INSERT INTO "month_count" VALUES(2,24321,6,1);
INSERT INTO "month_count" VALUES(2,24321,8,1);
INSERT INTO "month_count" VALUES(2,24321,11,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,16,1);
INSERT INTO "month_count" VALUES(2,24321,17,1);
INSERT INTO "month_count" VALUES(2,24321,19,1);
INSERT INTO "month_count" VALUES(2,24321,21,1);
INSERT INTO "month_count" VALUES(2,24322,1,1);
INSERT INTO "month_count" VALUES(2,24322,5,1);
INSERT INTO "month_count" VALUES(2,24322,6,1);
INSERT INTO "month_count" VALUES(2,24322,7,1);
INSERT INTO "month_count" VALUES(2,24322,8,1);
INSERT INTO "month_count" VALUES(2,24322,17,1);
INSERT INTO "month_count" VALUES(2,24322,18,1);
INSERT INTO "month_count" VALUES(2,24322,20,1);
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
  UNIQUE (link, position)
);
INSERT INTO "number" VALUES(1,1,0,'14155550132','','',1,1,0,NULL,'',NULL);
INSERT INTO "number" VALUES(2,2,0,'493023125118','Ana','',1,1,0,NULL,'',NULL);
INSERT INTO "number" VALUES(3,2,1,'442079460959','Sam','For Sam',1,1,0,NULL,'',NULL);
INSERT INTO "number" VALUES(4,3,0,'493023125118','','',1,1,0,NULL,'',NULL);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$Z5nmgMVghZsRY1RygTXn4w$bZav6/U77OOb08h+QhUkF7wkMwpcSzLFJCogCk2HiKs',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'5B4B0E24A7907DB1CB7BE047369BD72F87EBE20BBB03D20F0665525DE436514F');
INSERT INTO "owner_recovery" VALUES(X'62131656B8304BF91CA9426A4E3A4132C77A63EDA706CD76042A5D44F6AC57F9');
INSERT INTO "owner_recovery" VALUES(X'40772EBD2B52072866B5A913E95B379D4C27260073C660481CC30152962B82A2');
INSERT INTO "owner_recovery" VALUES(X'F540572D2C479F53A5E27AC3813A20615D58CD0A5E8E299AABC0BAAD501A7C99');
INSERT INTO "owner_recovery" VALUES(X'06CB9160DA509C66D48A869263101BC00AC07D7E8E0315CD918372F74820B257');
INSERT INTO "owner_recovery" VALUES(X'7DE037E3DB2A4D6769426F7019287803F461F00DDA23E312E0A0BDD2DAF4807F');
INSERT INTO "owner_recovery" VALUES(X'9DD847723AD131EE44ED02B935B54DF76E5B39E0B9CE6AB4BA243FF015CB27E3');
INSERT INTO "owner_recovery" VALUES(X'272F47D55E27FE9BE602225A10B31CBA7B095377BAC4DC82549FB1215C9DAA99');
INSERT INTO "owner_recovery" VALUES(X'F6B4B7771FBEEDF13F1CC9AED075C0057057E6402FFCEA1959AB1B6A99D06A28');
INSERT INTO "owner_recovery" VALUES(X'053B690C901CD76A8737FD06740A326D8CAF061F526BFC78C74FA9345DAAE3F1');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'7914C5933F6429C70A1E6E8A8403D71222CDC74F50E069A852337887043FE548','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,24,26,2);
INSERT INTO "pair_count" VALUES(1,20070,24,29,2);
INSERT INTO "pair_count" VALUES(1,20070,24,34,2);
INSERT INTO "pair_count" VALUES(1,20070,24,35,2);
INSERT INTO "pair_count" VALUES(1,20070,24,38,4);
INSERT INTO "pair_count" VALUES(1,20070,24,42,2);
INSERT INTO "pair_count" VALUES(1,20070,24,43,1);
INSERT INTO "pair_count" VALUES(1,20070,24,45,3);
INSERT INTO "pair_count" VALUES(1,20070,24,47,1);
INSERT INTO "pair_count" VALUES(1,20070,24,48,1);
INSERT INTO "pair_count" VALUES(1,20070,24,49,5);
INSERT INTO "pair_count" VALUES(1,20070,24,51,1);
INSERT INTO "pair_count" VALUES(1,20070,24,58,1);
INSERT INTO "pair_count" VALUES(1,20070,24,59,5);
INSERT INTO "pair_count" VALUES(1,20070,24,63,3);
INSERT INTO "pair_count" VALUES(1,20070,26,24,2);
INSERT INTO "pair_count" VALUES(1,20070,26,35,2);
INSERT INTO "pair_count" VALUES(1,20070,26,38,2);
INSERT INTO "pair_count" VALUES(1,20070,26,45,2);
INSERT INTO "pair_count" VALUES(1,20070,26,49,2);
INSERT INTO "pair_count" VALUES(1,20070,26,59,2);
INSERT INTO "pair_count" VALUES(1,20070,26,63,2);
INSERT INTO "pair_count" VALUES(1,20070,29,24,2);
INSERT INTO "pair_count" VALUES(1,20070,29,34,2);
INSERT INTO "pair_count" VALUES(1,20070,29,38,2);
INSERT INTO "pair_count" VALUES(1,20070,29,42,2);
INSERT INTO "pair_count" VALUES(1,20070,29,48,1);
INSERT INTO "pair_count" VALUES(1,20070,29,49,2);
INSERT INTO "pair_count" VALUES(1,20070,29,51,1);
INSERT INTO "pair_count" VALUES(1,20070,29,59,2);
INSERT INTO "pair_count" VALUES(1,20070,34,24,2);
INSERT INTO "pair_count" VALUES(1,20070,34,29,2);
INSERT INTO "pair_count" VALUES(1,20070,34,38,2);
INSERT INTO "pair_count" VALUES(1,20070,34,42,2);
INSERT INTO "pair_count" VALUES(1,20070,34,48,1);
INSERT INTO "pair_count" VALUES(1,20070,34,49,2);
INSERT INTO "pair_count" VALUES(1,20070,34,51,1);
INSERT INTO "pair_count" VALUES(1,20070,34,59,2);
INSERT INTO "pair_count" VALUES(1,20070,35,24,2);
INSERT INTO "pair_count" VALUES(1,20070,35,26,2);
INSERT INTO "pair_count" VALUES(1,20070,35,38,2);
INSERT INTO "pair_count" VALUES(1,20070,35,45,2);
INSERT INTO "pair_count" VALUES(1,20070,35,49,2);
INSERT INTO "pair_count" VALUES(1,20070,35,59,2);
INSERT INTO "pair_count" VALUES(1,20070,35,63,2);
INSERT INTO "pair_count" VALUES(1,20070,38,24,4);
INSERT INTO "pair_count" VALUES(1,20070,38,26,2);
INSERT INTO "pair_count" VALUES(1,20070,38,29,2);
INSERT INTO "pair_count" VALUES(1,20070,38,34,2);
INSERT INTO "pair_count" VALUES(1,20070,38,35,2);
INSERT INTO "pair_count" VALUES(1,20070,38,42,2);
INSERT INTO "pair_count" VALUES(1,20070,38,45,2);
INSERT INTO "pair_count" VALUES(1,20070,38,48,1);
INSERT INTO "pair_count" VALUES(1,20070,38,49,4);
INSERT INTO "pair_count" VALUES(1,20070,38,51,1);
INSERT INTO "pair_count" VALUES(1,20070,38,59,4);
INSERT INTO "pair_count" VALUES(1,20070,38,63,2);
INSERT INTO "pair_count" VALUES(1,20070,42,24,2);
INSERT INTO "pair_count" VALUES(1,20070,42,29,2);
INSERT INTO "pair_count" VALUES(1,20070,42,34,2);
INSERT INTO "pair_count" VALUES(1,20070,42,38,2);
INSERT INTO "pair_count" VALUES(1,20070,42,48,1);
INSERT INTO "pair_count" VALUES(1,20070,42,49,2);
INSERT INTO "pair_count" VALUES(1,20070,42,51,1);
INSERT INTO "pair_count" VALUES(1,20070,42,59,2);
INSERT INTO "pair_count" VALUES(1,20070,43,24,1);
INSERT INTO "pair_count" VALUES(1,20070,43,45,1);
INSERT INTO "pair_count" VALUES(1,20070,43,47,1);
INSERT INTO "pair_count" VALUES(1,20070,43,49,1);
INSERT INTO "pair_count" VALUES(1,20070,43,58,1);
INSERT INTO "pair_count" VALUES(1,20070,43,59,1);
INSERT INTO "pair_count" VALUES(1,20070,43,63,1);
INSERT INTO "pair_count" VALUES(1,20070,45,24,3);
INSERT INTO "pair_count" VALUES(1,20070,45,26,2);
INSERT INTO "pair_count" VALUES(1,20070,45,35,2);
INSERT INTO "pair_count" VALUES(1,20070,45,38,2);
INSERT INTO "pair_count" VALUES(1,20070,45,43,1);
INSERT INTO "pair_count" VALUES(1,20070,45,47,1);
INSERT INTO "pair_count" VALUES(1,20070,45,49,3);
INSERT INTO "pair_count" VALUES(1,20070,45,58,1);
INSERT INTO "pair_count" VALUES(1,20070,45,59,3);
INSERT INTO "pair_count" VALUES(1,20070,45,63,3);
INSERT INTO "pair_count" VALUES(1,20070,47,24,1);
INSERT INTO "pair_count" VALUES(1,20070,47,43,1);
INSERT INTO "pair_count" VALUES(1,20070,47,45,1);
INSERT INTO "pair_count" VALUES(1,20070,47,49,1);
INSERT INTO "pair_count" VALUES(1,20070,47,58,1);
INSERT INTO "pair_count" VALUES(1,20070,47,59,1);
INSERT INTO "pair_count" VALUES(1,20070,47,63,1);
INSERT INTO "pair_count" VALUES(1,20070,48,24,1);
INSERT INTO "pair_count" VALUES(1,20070,48,29,1);
INSERT INTO "pair_count" VALUES(1,20070,48,34,1);
INSERT INTO "pair_count" VALUES(1,20070,48,38,1);
INSERT INTO "pair_count" VALUES(1,20070,48,42,1);
INSERT INTO "pair_count" VALUES(1,20070,48,49,1);
INSERT INTO "pair_count" VALUES(1,20070,48,59,1);
INSERT INTO "pair_count" VALUES(1,20070,51,24,1);
INSERT INTO "pair_count" VALUES(1,20070,51,29,1);
INSERT INTO "pair_count" VALUES(1,20070,51,34,1);
INSERT INTO "pair_count" VALUES(1,20070,51,38,1);
INSERT INTO "pair_count" VALUES(1,20070,51,42,1);
INSERT INTO "pair_count" VALUES(1,20070,51,49,1);
INSERT INTO "pair_count" VALUES(1,20070,51,59,1);
INSERT INTO "pair_count" VALUES(1,20070,58,24,1);
INSERT INTO "pair_count" VALUES(1,20070,58,43,1);
INSERT INTO "pair_count" VALUES(1,20070,58,45,1);
INSERT INTO "pair_count" VALUES(1,20070,58,47,1);
INSERT INTO "pair_count" VALUES(1,20070,58,49,1);
INSERT INTO "pair_count" VALUES(1,20070,58,59,1);
INSERT INTO "pair_count" VALUES(1,20070,58,63,1);
INSERT INTO "pair_count" VALUES(1,20070,59,24,5);
INSERT INTO "pair_count" VALUES(1,20070,59,26,2);
INSERT INTO "pair_count" VALUES(1,20070,59,29,2);
INSERT INTO "pair_count" VALUES(1,20070,59,34,2);
INSERT INTO "pair_count" VALUES(1,20070,59,35,2);
INSERT INTO "pair_count" VALUES(1,20070,59,38,4);
INSERT INTO "pair_count" VALUES(1,20070,59,42,2);
INSERT INTO "pair_count" VALUES(1,20070,59,43,1);
INSERT INTO "pair_count" VALUES(1,20070,59,45,3);
INSERT INTO "pair_count" VALUES(1,20070,59,47,1);
INSERT INTO "pair_count" VALUES(1,20070,59,48,1);
INSERT INTO "pair_count" VALUES(1,20070,59,49,5);
INSERT INTO "pair_count" VALUES(1,20070,59,51,1);
INSERT INTO "pair_count" VALUES(1,20070,59,58,1);
INSERT INTO "pair_count" VALUES(1,20070,59,63,3);
INSERT INTO "pair_count" VALUES(1,20070,63,24,3);
INSERT INTO "pair_count" VALUES(1,20070,63,26,2);
INSERT INTO "pair_count" VALUES(1,20070,63,35,2);
INSERT INTO "pair_count" VALUES(1,20070,63,38,2);
INSERT INTO "pair_count" VALUES(1,20070,63,43,1);
INSERT INTO "pair_count" VALUES(1,20070,63,45,3);
INSERT INTO "pair_count" VALUES(1,20070,63,47,1);
INSERT INTO "pair_count" VALUES(1,20070,63,49,3);
INSERT INTO "pair_count" VALUES(1,20070,63,58,1);
INSERT INTO "pair_count" VALUES(1,20070,63,59,3);
INSERT INTO "pair_count" VALUES(1,20234,24,29,1);
INSERT INTO "pair_count" VALUES(1,20234,24,30,1);
INSERT INTO "pair_count" VALUES(1,20234,24,31,2);
INSERT INTO "pair_count" VALUES(1,20234,24,32,2);
INSERT INTO "pair_count" VALUES(1,20234,24,34,1);
INSERT INTO "pair_count" VALUES(1,20234,24,38,2);
INSERT INTO "pair_count" VALUES(1,20234,24,40,2);
INSERT INTO "pair_count" VALUES(1,20234,24,42,1);
INSERT INTO "pair_count" VALUES(1,20234,24,44,2);
INSERT INTO "pair_count" VALUES(1,20234,24,45,2);
INSERT INTO "pair_count" VALUES(1,20234,24,46,2);
INSERT INTO "pair_count" VALUES(1,20234,24,49,5);
INSERT INTO "pair_count" VALUES(1,20234,24,52,1);
INSERT INTO "pair_count" VALUES(1,20234,24,55,1);
INSERT INTO "pair_count" VALUES(1,20234,24,58,3);
INSERT INTO "pair_count" VALUES(1,20234,24,59,5);
INSERT INTO "pair_count" VALUES(1,20234,24,60,2);
INSERT INTO "pair_count" VALUES(1,20234,29,24,1);
INSERT INTO "pair_count" VALUES(1,20234,29,30,1);
INSERT INTO "pair_count" VALUES(1,20234,29,34,1);
INSERT INTO "pair_count" VALUES(1,20234,29,38,1);
INSERT INTO "pair_count" VALUES(1,20234,29,42,1);
INSERT INTO "pair_count" VALUES(1,20234,29,49,1);
INSERT INTO "pair_count" VALUES(1,20234,29,59,1);
INSERT INTO "pair_count" VALUES(1,20234,30,24,1);
INSERT INTO "pair_count" VALUES(1,20234,30,29,1);
INSERT INTO "pair_count" VALUES(1,20234,30,34,1);
INSERT INTO "pair_count" VALUES(1,20234,30,38,1);
INSERT INTO "pair_count" VALUES(1,20234,30,42,1);
INSERT INTO "pair_count" VALUES(1,20234,30,49,1);
INSERT INTO "pair_count" VALUES(1,20234,30,59,1);
INSERT INTO "pair_count" VALUES(1,20234,31,24,2);
INSERT INTO "pair_count" VALUES(1,20234,31,32,2);
INSERT INTO "pair_count" VALUES(1,20234,31,40,2);
INSERT INTO "pair_count" VALUES(1,20234,31,49,2);
INSERT INTO "pair_count" VALUES(1,20234,31,58,2);
INSERT INTO "pair_count" VALUES(1,20234,31,59,2);
INSERT INTO "pair_count" VALUES(1,20234,31,60,2);
INSERT INTO "pair_count" VALUES(1,20234,32,24,2);
INSERT INTO "pair_count" VALUES(1,20234,32,31,2);
INSERT INTO "pair_count" VALUES(1,20234,32,40,2);
INSERT INTO "pair_count" VALUES(1,20234,32,49,2);
INSERT INTO "pair_count" VALUES(1,20234,32,58,2);
INSERT INTO "pair_count" VALUES(1,20234,32,59,2);
INSERT INTO "pair_count" VALUES(1,20234,32,60,2);
INSERT INTO "pair_count" VALUES(1,20234,34,24,1);
INSERT INTO "pair_count" VALUES(1,20234,34,29,1);
INSERT INTO "pair_count" VALUES(1,20234,34,30,1);
INSERT INTO "pair_count" VALUES(1,20234,34,38,1);
INSERT INTO "pair_count" VALUES(1,20234,34,42,1);
INSERT INTO "pair_count" VALUES(1,20234,34,49,1);
INSERT INTO "pair_count" VALUES(1,20234,34,59,1);
INSERT INTO "pair_count" VALUES(1,20234,38,24,2);
INSERT INTO "pair_count" VALUES(1,20234,38,29,1);
INSERT INTO "pair_count" VALUES(1,20234,38,30,1);
INSERT INTO "pair_count" VALUES(1,20234,38,34,1);
INSERT INTO "pair_count" VALUES(1,20234,38,42,1);
INSERT INTO "pair_count" VALUES(1,20234,38,44,1);
INSERT INTO "pair_count" VALUES(1,20234,38,45,1);
INSERT INTO "pair_count" VALUES(1,20234,38,46,1);
INSERT INTO "pair_count" VALUES(1,20234,38,49,2);
INSERT INTO "pair_count" VALUES(1,20234,38,52,1);
INSERT INTO "pair_count" VALUES(1,20234,38,59,2);
INSERT INTO "pair_count" VALUES(1,20234,40,24,2);
INSERT INTO "pair_count" VALUES(1,20234,40,31,2);
INSERT INTO "pair_count" VALUES(1,20234,40,32,2);
INSERT INTO "pair_count" VALUES(1,20234,40,49,2);
INSERT INTO "pair_count" VALUES(1,20234,40,58,2);
INSERT INTO "pair_count" VALUES(1,20234,40,59,2);
INSERT INTO "pair_count" VALUES(1,20234,40,60,2);
INSERT INTO "pair_count" VALUES(1,20234,42,24,1);
INSERT INTO "pair_count" VALUES(1,20234,42,29,1);
INSERT INTO "pair_count" VALUES(1,20234,42,30,1);
INSERT INTO "pair_count" VALUES(1,20234,42,34,1);
INSERT INTO "pair_count" VALUES(1,20234,42,38,1);
INSERT INTO "pair_count" VALUES(1,20234,42,49,1);
INSERT INTO "pair_count" VALUES(1,20234,42,59,1);
INSERT INTO "pair_count" VALUES(1,20234,44,24,2);
INSERT INTO "pair_count" VALUES(1,20234,44,38,1);
INSERT INTO "pair_count" VALUES(1,20234,44,45,2);
INSERT INTO "pair_count" VALUES(1,20234,44,46,2);
INSERT INTO "pair_count" VALUES(1,20234,44,49,2);
INSERT INTO "pair_count" VALUES(1,20234,44,52,1);
INSERT INTO "pair_count" VALUES(1,20234,44,55,1);
INSERT INTO "pair_count" VALUES(1,20234,44,58,1);
INSERT INTO "pair_count" VALUES(1,20234,44,59,2);
INSERT INTO "pair_count" VALUES(1,20234,45,24,2);
INSERT INTO "pair_count" VALUES(1,20234,45,38,1);
INSERT INTO "pair_count" VALUES(1,20234,45,44,2);
INSERT INTO "pair_count" VALUES(1,20234,45,46,2);
INSERT INTO "pair_count" VALUES(1,20234,45,49,2);
INSERT INTO "pair_count" VALUES(1,20234,45,52,1);
INSERT INTO "pair_count" VALUES(1,20234,45,55,1);
INSERT INTO "pair_count" VALUES(1,20234,45,58,1);
INSERT INTO "pair_count" VALUES(1,20234,45,59,2);
INSERT INTO "pair_count" VALUES(1,20234,46,24,2);
INSERT INTO "pair_count" VALUES(1,20234,46,38,1);
INSERT INTO "pair_count" VALUES(1,20234,46,44,2);
INSERT INTO "pair_count" VALUES(1,20234,46,45,2);
INSERT INTO "pair_count" VALUES(1,20234,46,49,2);
INSERT INTO "pair_count" VALUES(1,20234,46,52,1);
INSERT INTO "pair_count" VALUES(1,20234,46,55,1);
INSERT INTO "pair_count" VALUES(1,20234,46,58,1);
INSERT INTO "pair_count" VALUES(1,20234,46,59,2);
INSERT INTO "pair_count" VALUES(1,20234,52,24,1);
INSERT INTO "pair_count" VALUES(1,20234,52,38,1);
INSERT INTO "pair_count" VALUES(1,20234,52,44,1);
INSERT INTO "pair_count" VALUES(1,20234,52,45,1);
INSERT INTO "pair_count" VALUES(1,20234,52,46,1);
INSERT INTO "pair_count" VALUES(1,20234,52,49,1);
INSERT INTO "pair_count" VALUES(1,20234,52,59,1);
INSERT INTO "pair_count" VALUES(1,20234,55,24,1);
INSERT INTO "pair_count" VALUES(1,20234,55,44,1);
INSERT INTO "pair_count" VALUES(1,20234,55,45,1);
INSERT INTO "pair_count" VALUES(1,20234,55,46,1);
INSERT INTO "pair_count" VALUES(1,20234,55,49,1);
INSERT INTO "pair_count" VALUES(1,20234,55,58,1);
INSERT INTO "pair_count" VALUES(1,20234,55,59,1);
INSERT INTO "pair_count" VALUES(1,20234,58,24,3);
INSERT INTO "pair_count" VALUES(1,20234,58,31,2);
INSERT INTO "pair_count" VALUES(1,20234,58,32,2);
INSERT INTO "pair_count" VALUES(1,20234,58,40,2);
INSERT INTO "pair_count" VALUES(1,20234,58,44,1);
INSERT INTO "pair_count" VALUES(1,20234,58,45,1);
INSERT INTO "pair_count" VALUES(1,20234,58,46,1);
INSERT INTO "pair_count" VALUES(1,20234,58,49,3);
INSERT INTO "pair_count" VALUES(1,20234,58,55,1);
INSERT INTO "pair_count" VALUES(1,20234,58,59,3);
INSERT INTO "pair_count" VALUES(1,20234,58,60,2);
INSERT INTO "pair_count" VALUES(1,20234,59,24,5);
INSERT INTO "pair_count" VALUES(1,20234,59,29,1);
INSERT INTO "pair_count" VALUES(1,20234,59,30,1);
INSERT INTO "pair_count" VALUES(1,20234,59,31,2);
INSERT INTO "pair_count" VALUES(1,20234,59,32,2);
INSERT INTO "pair_count" VALUES(1,20234,59,34,1);
INSERT INTO "pair_count" VALUES(1,20234,59,38,2);
INSERT INTO "pair_count" VALUES(1,20234,59,40,2);
INSERT INTO "pair_count" VALUES(1,20234,59,42,1);
INSERT INTO "pair_count" VALUES(1,20234,59,44,2);
INSERT INTO "pair_count" VALUES(1,20234,59,45,2);
INSERT INTO "pair_count" VALUES(1,20234,59,46,2);
INSERT INTO "pair_count" VALUES(1,20234,59,49,5);
INSERT INTO "pair_count" VALUES(1,20234,59,52,1);
INSERT INTO "pair_count" VALUES(1,20234,59,55,1);
INSERT INTO "pair_count" VALUES(1,20234,59,58,3);
INSERT INTO "pair_count" VALUES(1,20234,59,60,2);
INSERT INTO "pair_count" VALUES(1,20234,60,24,2);
INSERT INTO "pair_count" VALUES(1,20234,60,31,2);
INSERT INTO "pair_count" VALUES(1,20234,60,32,2);
INSERT INTO "pair_count" VALUES(1,20234,60,40,2);
INSERT INTO "pair_count" VALUES(1,20234,60,49,2);
INSERT INTO "pair_count" VALUES(1,20234,60,58,2);
INSERT INTO "pair_count" VALUES(1,20234,60,59,2);
INSERT INTO "pair_count" VALUES(1,20392,24,26,1);
INSERT INTO "pair_count" VALUES(1,20392,24,29,2);
INSERT INTO "pair_count" VALUES(1,20392,24,31,1);
INSERT INTO "pair_count" VALUES(1,20392,24,33,1);
INSERT INTO "pair_count" VALUES(1,20392,24,34,2);
INSERT INTO "pair_count" VALUES(1,20392,24,38,2);
INSERT INTO "pair_count" VALUES(1,20392,24,40,1);
INSERT INTO "pair_count" VALUES(1,20392,24,41,1);
INSERT INTO "pair_count" VALUES(1,20392,24,42,2);
INSERT INTO "pair_count" VALUES(1,20392,24,43,1);
INSERT INTO "pair_count" VALUES(1,20392,24,45,3);
INSERT INTO "pair_count" VALUES(1,20392,24,47,1);
INSERT INTO "pair_count" VALUES(1,20392,24,49,5);
INSERT INTO "pair_count" VALUES(1,20392,24,52,1);
INSERT INTO "pair_count" VALUES(1,20392,24,58,3);
INSERT INTO "pair_count" VALUES(1,20392,24,59,5);
INSERT INTO "pair_count" VALUES(1,20392,24,60,1);
INSERT INTO "pair_count" VALUES(1,20392,24,63,2);
INSERT INTO "pair_count" VALUES(1,20392,26,24,1);
INSERT INTO "pair_count" VALUES(1,20392,26,38,1);
INSERT INTO "pair_count" VALUES(1,20392,26,45,1);
INSERT INTO "pair_count" VALUES(1,20392,26,49,1);
INSERT INTO "pair_count" VALUES(1,20392,26,52,1);
INSERT INTO "pair_count" VALUES(1,20392,26,59,1);
INSERT INTO "pair_count" VALUES(1,20392,26,63,1);
INSERT INTO "pair_count" VALUES(1,20392,29,24,2);
INSERT INTO "pair_count" VALUES(1,20392,29,34,2);
INSERT INTO "pair_count" VALUES(1,20392,29,38,1);
INSERT INTO "pair_count" VALUES(1,20392,29,41,1);
INSERT INTO "pair_count" VALUES(1,20392,29,42,2);
INSERT INTO "pair_count" VALUES(1,20392,29,45,1);
INSERT INTO "pair_count" VALUES(1,20392,29,49,2);
INSERT INTO "pair_count" VALUES(1,20392,29,58,1);
INSERT INTO "pair_count" VALUES(1,20392,29,59,2);
INSERT INTO "pair_count" VALUES(1,20392,31,24,1);
INSERT INTO "pair_count" VALUES(1,20392,31,40,1);
INSERT INTO "pair_count" VALUES(1,20392,31,45,1);
INSERT INTO "pair_count" VALUES(1,20392,31,49,1);
INSERT INTO "pair_count" VALUES(1,20392,31,58,1);
INSERT INTO "pair_count" VALUES(1,20392,31,59,1);
INSERT INTO "pair_count" VALUES(1,20392,31,60,1);
INSERT INTO "pair_count" VALUES(1,20392,33,24,1);
INSERT INTO "pair_count" VALUES(1,20392,33,43,1);
INSERT INTO "pair_count" VALUES(1,20392,33,47,1);
INSERT INTO "pair_count" VALUES(1,20392,33,49,1);
INSERT INTO "pair_count" VALUES(1,20392,33,58,1);
INSERT INTO "pair_count" VALUES(1,20392,33,59,1);
INSERT INTO "pair_count" VALUES(1,20392,33,63,1);
INSERT INTO "pair_count" VALUES(1,20392,34,24,2);
INSERT INTO "pair_count" VALUES(1,20392,34,29,2);
INSERT INTO "pair_count" VALUES(1,20392,34,38,1);
INSERT INTO "pair_count" VALUES(1,20392,34,41,1);
INSERT INTO "pair_count" VALUES(1,20392,34,42,2);
INSERT INTO "pair_count" VALUES(1,20392,34,45,1);
INSERT INTO "pair_count" VALUES(1,20392,34,49,2);
INSERT INTO "pair_count" VALUES(1,20392,34,58,1);
INSERT INTO "pair_count" VALUES(1,20392,34,59,2);
INSERT INTO "pair_count" VALUES(1,20392,38,24,2);
INSERT INTO "pair_count" VALUES(1,20392,38,26,1);
INSERT INTO "pair_count" VALUES(1,20392,38,29,1);
INSERT INTO "pair_count" VALUES(1,20392,38,34,1);
INSERT INTO "pair_count" VALUES(1,20392,38,42,1);
INSERT INTO "pair_count" VALUES(1,20392,38,45,2);
INSERT INTO "pair_count" VALUES(1,20392,38,49,2);
INSERT INTO "pair_count" VALUES(1,20392,38,52,1);
INSERT INTO "pair_count" VALUES(1,20392,38,59,2);
INSERT INTO "pair_count" VALUES(1,20392,38,63,1);
INSERT INTO "pair_count" VALUES(1,20392,40,24,1);
INSERT INTO "pair_count" VALUES(1,20392,40,31,1);
INSERT INTO "pair_count" VALUES(1,20392,40,45,1);
INSERT INTO "pair_count" VALUES(1,20392,40,49,1);
INSERT INTO "pair_count" VALUES(1,20392,40,58,1);
INSERT INTO "pair_count" VALUES(1,20392,40,59,1);
INSERT INTO "pair_count" VALUES(1,20392,40,60,1);
INSERT INTO "pair_count" VALUES(1,20392,41,24,1);
INSERT INTO "pair_count" VALUES(1,20392,41,29,1);
INSERT INTO "pair_count" VALUES(1,20392,41,34,1);
INSERT INTO "pair_count" VALUES(1,20392,41,42,1);
INSERT INTO "pair_count" VALUES(1,20392,41,49,1);
INSERT INTO "pair_count" VALUES(1,20392,41,58,1);
INSERT INTO "pair_count" VALUES(1,20392,41,59,1);
INSERT INTO "pair_count" VALUES(1,20392,42,24,2);
INSERT INTO "pair_count" VALUES(1,20392,42,29,2);
INSERT INTO "pair_count" VALUES(1,20392,42,34,2);
INSERT INTO "pair_count" VALUES(1,20392,42,38,1);
INSERT INTO "pair_count" VALUES(1,20392,42,41,1);
INSERT INTO "pair_count" VALUES(1,20392,42,45,1);
INSERT INTO "pair_count" VALUES(1,20392,42,49,2);
INSERT INTO "pair_count" VALUES(1,20392,42,58,1);
INSERT INTO "pair_count" VALUES(1,20392,42,59,2);
INSERT INTO "pair_count" VALUES(1,20392,43,24,1);
INSERT INTO "pair_count" VALUES(1,20392,43,33,1);
INSERT INTO "pair_count" VALUES(1,20392,43,47,1);
INSERT INTO "pair_count" VALUES(1,20392,43,49,1);
INSERT INTO "pair_count" VALUES(1,20392,43,58,1);
INSERT INTO "pair_count" VALUES(1,20392,43,59,1);
INSERT INTO "pair_count" VALUES(1,20392,43,63,1);
INSERT INTO "pair_count" VALUES(1,20392,45,24,3);
INSERT INTO "pair_count" VALUES(1,20392,45,26,1);
INSERT INTO "pair_count" VALUES(1,20392,45,29,1);
INSERT INTO "pair_count" VALUES(1,20392,45,31,1);
INSERT INTO "pair_count" VALUES(1,20392,45,34,1);
INSERT INTO "pair_count" VALUES(1,20392,45,38,2);
INSERT INTO "pair_count" VALUES(1,20392,45,40,1);
INSERT INTO "pair_count" VALUES(1,20392,45,42,1);
INSERT INTO "pair_count" VALUES(1,20392,45,49,3);
INSERT INTO "pair_count" VALUES(1,20392,45,52,1);
INSERT INTO "pair_count" VALUES(1,20392,45,58,1);
INSERT INTO "pair_count" VALUES(1,20392,45,59,3);
INSERT INTO "pair_count" VALUES(1,20392,45,60,1);
INSERT INTO "pair_count" VALUES(1,20392,45,63,1);
INSERT INTO "pair_count" VALUES(1,20392,47,24,1);
INSERT INTO "pair_count" VALUES(1,20392,47,33,1);
INSERT INTO "pair_count" VALUES(1,20392,47,43,1);
INSERT INTO "pair_count" VALUES(1,20392,47,49,1);
INSERT INTO "pair_count" VALUES(1,20392,47,58,1);
INSERT INTO "pair_count" VALUES(1,20392,47,59,1);
INSERT INTO "pair_count" VALUES(1,20392,47,63,1);
INSERT INTO "pair_count" VALUES(1,20392,52,24,1);
INSERT INTO "pair_count" VALUES(1,20392,52,26,1);
INSERT INTO "pair_count" VALUES(1,20392,52,38,1);
INSERT INTO "pair_count" VALUES(1,20392,52,45,1);
INSERT INTO "pair_count" VALUES(1,20392,52,49,1);
INSERT INTO "pair_count" VALUES(1,20392,52,59,1);
INSERT INTO "pair_count" VALUES(1,20392,52,63,1);
INSERT INTO "pair_count" VALUES(1,20392,58,24,3);
INSERT INTO "pair_count" VALUES(1,20392,58,29,1);
INSERT INTO "pair_count" VALUES(1,20392,58,31,1);
INSERT INTO "pair_count" VALUES(1,20392,58,33,1);
INSERT INTO "pair_count" VALUES(1,20392,58,34,1);
INSERT INTO "pair_count" VALUES(1,20392,58,40,1);
INSERT INTO "pair_count" VALUES(1,20392,58,41,1);
INSERT INTO "pair_count" VALUES(1,20392,58,42,1);
INSERT INTO "pair_count" VALUES(1,20392,58,43,1);
INSERT INTO "pair_count" VALUES(1,20392,58,45,1);
INSERT INTO "pair_count" VALUES(1,20392,58,47,1);
INSERT INTO "pair_count" VALUES(1,20392,58,49,3);
INSERT INTO "pair_count" VALUES(1,20392,58,59,3);
INSERT INTO "pair_count" VALUES(1,20392,58,60,1);
INSERT INTO "pair_count" VALUES(1,20392,58,63,1);
INSERT INTO "pair_count" VALUES(1,20392,59,24,5);
INSERT INTO "pair_count" VALUES(1,20392,59,26,1);
INSERT INTO "pair_count" VALUES(1,20392,59,29,2);
INSERT INTO "pair_count" VALUES(1,20392,59,31,1);
INSERT INTO "pair_count" VALUES(1,20392,59,33,1);
INSERT INTO "pair_count" VALUES(1,20392,59,34,2);
INSERT INTO "pair_count" VALUES(1,20392,59,38,2);
INSERT INTO "pair_count" VALUES(1,20392,59,40,1);
INSERT INTO "pair_count" VALUES(1,20392,59,41,1);
INSERT INTO "pair_count" VALUES(1,20392,59,42,2);
INSERT INTO "pair_count" VALUES(1,20392,59,43,1);
INSERT INTO "pair_count" VALUES(1,20392,59,45,3);
INSERT INTO "pair_count" VALUES(1,20392,59,47,1);
INSERT INTO "pair_count" VALUES(1,20392,59,49,5);
INSERT INTO "pair_count" VALUES(1,20392,59,52,1);
INSERT INTO "pair_count" VALUES(1,20392,59,58,3);
INSERT INTO "pair_count" VALUES(1,20392,59,60,1);
INSERT INTO "pair_count" VALUES(1,20392,59,63,2);
INSERT INTO "pair_count" VALUES(1,20392,60,24,1);
INSERT INTO "pair_count" VALUES(1,20392,60,31,1);
INSERT INTO "pair_count" VALUES(1,20392,60,40,1);
INSERT INTO "pair_count" VALUES(1,20392,60,45,1);
INSERT INTO "pair_count" VALUES(1,20392,60,49,1);
INSERT INTO "pair_count" VALUES(1,20392,60,58,1);
INSERT INTO "pair_count" VALUES(1,20392,60,59,1);
INSERT INTO "pair_count" VALUES(1,20392,63,24,2);
INSERT INTO "pair_count" VALUES(1,20392,63,26,1);
INSERT INTO "pair_count" VALUES(1,20392,63,33,1);
INSERT INTO "pair_count" VALUES(1,20392,63,38,1);
INSERT INTO "pair_count" VALUES(1,20392,63,43,1);
INSERT INTO "pair_count" VALUES(1,20392,63,45,1);
INSERT INTO "pair_count" VALUES(1,20392,63,47,1);
INSERT INTO "pair_count" VALUES(1,20392,63,49,2);
INSERT INTO "pair_count" VALUES(1,20392,63,52,1);
INSERT INTO "pair_count" VALUES(1,20392,63,58,1);
INSERT INTO "pair_count" VALUES(1,20392,63,59,2);
INSERT INTO "pair_count" VALUES(1,20495,24,25,1);
INSERT INTO "pair_count" VALUES(1,20495,24,26,2);
INSERT INTO "pair_count" VALUES(1,20495,24,27,1);
INSERT INTO "pair_count" VALUES(1,20495,24,28,1);
INSERT INTO "pair_count" VALUES(1,20495,24,29,2);
INSERT INTO "pair_count" VALUES(1,20495,24,34,2);
INSERT INTO "pair_count" VALUES(1,20495,24,36,1);
INSERT INTO "pair_count" VALUES(1,20495,24,38,2);
INSERT INTO "pair_count" VALUES(1,20495,24,42,2);
INSERT INTO "pair_count" VALUES(1,20495,24,44,1);
INSERT INTO "pair_count" VALUES(1,20495,24,45,2);
INSERT INTO "pair_count" VALUES(1,20495,24,46,1);
INSERT INTO "pair_count" VALUES(1,20495,24,47,1);
INSERT INTO "pair_count" VALUES(1,20495,24,49,5);
INSERT INTO "pair_count" VALUES(1,20495,24,52,1);
INSERT INTO "pair_count" VALUES(1,20495,24,53,1);
INSERT INTO "pair_count" VALUES(1,20495,24,58,3);
INSERT INTO "pair_count" VALUES(1,20495,24,59,5);
INSERT INTO "pair_count" VALUES(1,20495,24,63,1);
INSERT INTO "pair_count" VALUES(1,20495,25,24,1);
INSERT INTO "pair_count" VALUES(1,20495,25,26,1);
INSERT INTO "pair_count" VALUES(1,20495,25,47,1);
INSERT INTO "pair_count" VALUES(1,20495,25,49,1);
INSERT INTO "pair_count" VALUES(1,20495,25,58,1);
INSERT INTO "pair_count" VALUES(1,20495,25,59,1);
INSERT INTO "pair_count" VALUES(1,20495,25,63,1);
INSERT INTO "pair_count" VALUES(1,20495,26,24,2);
INSERT INTO "pair_count" VALUES(1,20495,26,25,1);
INSERT INTO "pair_count" VALUES(1,20495,26,36,1);
INSERT INTO "pair_count" VALUES(1,20495,26,45,1);
INSERT INTO "pair_count" VALUES(1,20495,26,47,1);
INSERT INTO "pair_count" VALUES(1,20495,26,49,2);
INSERT INTO "pair_count" VALUES(1,20495,26,53,1);
INSERT INTO "pair_count" VALUES(1,20495,26,58,2);
INSERT INTO "pair_count" VALUES(1,20495,26,59,2);
INSERT INTO "pair_count" VALUES(1,20495,26,63,1);
INSERT INTO "pair_count" VALUES(1,20495,27,24,1);
INSERT INTO "pair_count" VALUES(1,20495,27,38,1);
INSERT INTO "pair_count" VALUES(1,20495,27,44,1);
INSERT INTO "pair_count" VALUES(1,20495,27,46,1);
INSERT INTO "pair_count" VALUES(1,20495,27,49,1);
INSERT INTO "pair_count" VALUES(1,20495,27,52,1);
INSERT INTO "pair_count" VALUES(1,20495,27,59,1);
INSERT INTO "pair_count" VALUES(1,20495,28,24,1);
INSERT INTO "pair_count" VALUES(1,20495,28,29,1);
INSERT INTO "pair_count" VALUES(1,20495,28,34,1);
INSERT INTO "pair_count" VALUES(1,20495,28,42,1);
INSERT INTO "pair_count" VALUES(1,20495,28,49,1);
INSERT INTO "pair_count" VALUES(1,20495,28,58,1);
INSERT INTO "pair_count" VALUES(1,20495,28,59,1);
INSERT INTO "pair_count" VALUES(1,20495,29,24,2);
INSERT INTO "pair_count" VALUES(1,20495,29,28,1);
INSERT INTO "pair_count" VALUES(1,20495,29,34,2);
INSERT INTO "pair_count" VALUES(1,20495,29,38,1);
INSERT INTO "pair_count" VALUES(1,20495,29,42,2);
INSERT INTO "pair_count" VALUES(1,20495,29,45,1);
INSERT INTO "pair_count" VALUES(1,20495,29,49,2);
INSERT INTO "pair_count" VALUES(1,20495,29,58,1);
INSERT INTO "pair_count" VALUES(1,20495,29,59,2);
INSERT INTO "pair_count" VALUES(1,20495,34,24,2);
INSERT INTO "pair_count" VALUES(1,20495,34,28,1);
INSERT INTO "pair_count" VALUES(1,20495,34,29,2);
INSERT INTO "pair_count" VALUES(1,20495,34,38,1);
INSERT INTO "pair_count" VALUES(1,20495,34,42,2);
INSERT INTO "pair_count" VALUES(1,20495,34,45,1);
INSERT INTO "pair_count" VALUES(1,20495,34,49,2);
INSERT INTO "pair_count" VALUES(1,20495,34,58,1);
INSERT INTO "pair_count" VALUES(1,20495,34,59,2);
INSERT INTO "pair_count" VALUES(1,20495,36,24,1);
INSERT INTO "pair_count" VALUES(1,20495,36,26,1);
INSERT INTO "pair_count" VALUES(1,20495,36,45,1);
INSERT INTO "pair_count" VALUES(1,20495,36,49,1);
INSERT INTO "pair_count" VALUES(1,20495,36,53,1);
INSERT INTO "pair_count" VALUES(1,20495,36,58,1);
INSERT INTO "pair_count" VALUES(1,20495,36,59,1);
INSERT INTO "pair_count" VALUES(1,20495,38,24,2);
INSERT INTO "pair_count" VALUES(1,20495,38,27,1);
INSERT INTO "pair_count" VALUES(1,20495,38,29,1);
INSERT INTO "pair_count" VALUES(1,20495,38,34,1);
INSERT INTO "pair_count" VALUES(1,20495,38,42,1);
INSERT INTO "pair_count" VALUES(1,20495,38,44,1);
INSERT INTO "pair_count" VALUES(1,20495,38,45,1);
INSERT INTO "pair_count" VALUES(1,20495,38,46,1);
INSERT INTO "pair_count" VALUES(1,20495,38,49,2);
INSERT INTO "pair_count" VALUES(1,20495,38,52,1);
INSERT INTO "pair_count" VALUES(1,20495,38,59,2);
INSERT INTO "pair_count" VALUES(1,20495,42,24,2);
INSERT INTO "pair_count" VALUES(1,20495,42,28,1);
INSERT INTO "pair_count" VALUES(1,20495,42,29,2);
INSERT INTO "pair_count" VALUES(1,20495,42,34,2);
INSERT INTO "pair_count" VALUES(1,20495,42,38,1);
INSERT INTO "pair_count" VALUES(1,20495,42,45,1);
INSERT INTO "pair_count" VALUES(1,20495,42,49,2);
INSERT INTO "pair_count" VALUES(1,20495,42,58,1);
INSERT INTO "pair_count" VALUES(1,20495,42,59,2);
INSERT INTO "pair_count" VALUES(1,20495,44,24,1);
INSERT INTO "pair_count" VALUES(1,20495,44,27,1);
INSERT INTO "pair_count" VALUES(1,20495,44,38,1);
INSERT INTO "pair_count" VALUES(1,20495,44,46,1);
INSERT INTO "pair_count" VALUES(1,20495,44,49,1);
INSERT INTO "pair_count" VALUES(1,20495,44,52,1);
INSERT INTO "pair_count" VALUES(1,20495,44,59,1);
INSERT INTO "pair_count" VALUES(1,20495,45,24,2);
INSERT INTO "pair_count" VALUES(1,20495,45,26,1);
INSERT INTO "pair_count" VALUES(1,20495,45,29,1);
INSERT INTO "pair_count" VALUES(1,20495,45,34,1);
INSERT INTO "pair_count" VALUES(1,20495,45,36,1);
INSERT INTO "pair_count" VALUES(1,20495,45,38,1);
INSERT INTO "pair_count" VALUES(1,20495,45,42,1);
INSERT INTO "pair_count" VALUES(1,20495,45,49,2);
INSERT INTO "pair_count" VALUES(1,20495,45,53,1);
INSERT INTO "pair_count" VALUES(1,20495,45,58,1);
INSERT INTO "pair_count" VALUES(1,20495,45,59,2);
INSERT INTO "pair_count" VALUES(1,20495,46,24,1);
INSERT INTO "pair_count" VALUES(1,20495,46,27,1);
INSERT INTO "pair_count" VALUES(1,20495,46,38,1);
INSERT INTO "pair_count" VALUES(1,20495,46,44,1);
INSERT INTO "pair_count" VALUES(1,20495,46,49,1);
INSERT INTO "pair_count" VALUES(1,20495,46,52,1);
INSERT INTO "pair_count" VALUES(1,20495,46,59,1);
INSERT INTO "pair_count" VALUES(1,20495,47,24,1);
INSERT INTO "pair_count" VALUES(1,20495,47,25,1);
INSERT INTO "pair_count" VALUES(1,20495,47,26,1);
INSERT INTO "pair_count" VALUES(1,20495,47,49,1);
INSERT INTO "pair_count" VALUES(1,20495,47,58,1);
INSERT INTO "pair_count" VALUES(1,20495,47,59,1);
INSERT INTO "pair_count" VALUES(1,20495,47,63,1);
INSERT INTO "pair_count" VALUES(1,20495,52,24,1);
INSERT INTO "pair_count" VALUES(1,20495,52,27,1);
INSERT INTO "pair_count" VALUES(1,20495,52,38,1);
INSERT INTO "pair_count" VALUES(1,20495,52,44,1);
INSERT INTO "pair_count" VALUES(1,20495,52,46,1);
INSERT INTO "pair_count" VALUES(1,20495,52,49,1);
INSERT INTO "pair_count" VALUES(1,20495,52,59,1);
INSERT INTO "pair_count" VALUES(1,20495,53,24,1);
INSERT INTO "pair_count" VALUES(1,20495,53,26,1);
INSERT INTO "pair_count" VALUES(1,20495,53,36,1);
INSERT INTO "pair_count" VALUES(1,20495,53,45,1);
INSERT INTO "pair_count" VALUES(1,20495,53,49,1);
INSERT INTO "pair_count" VALUES(1,20495,53,58,1);
INSERT INTO "pair_count" VALUES(1,20495,53,59,1);
INSERT INTO "pair_count" VALUES(1,20495,58,24,3);
INSERT INTO "pair_count" VALUES(1,20495,58,25,1);
INSERT INTO "pair_count" VALUES(1,20495,58,26,2);
INSERT INTO "pair_count" VALUES(1,20495,58,28,1);
INSERT INTO "pair_count" VALUES(1,20495,58,29,1);
INSERT INTO "pair_count" VALUES(1,20495,58,34,1);
INSERT INTO "pair_count" VALUES(1,20495,58,36,1);
INSERT INTO "pair_count" VALUES(1,20495,58,42,1);
INSERT INTO "pair_count" VALUES(1,20495,58,45,1);
INSERT INTO "pair_count" VALUES(1,20495,58,47,1);
INSERT INTO "pair_count" VALUES(1,20495,58,49,3);
INSERT INTO "pair_count" VALUES(1,20495,58,53,1);
INSERT INTO "pair_count" VALUES(1,20495,58,59,3);
INSERT INTO "pair_count" VALUES(1,20495,58,63,1);
INSERT INTO "pair_count" VALUES(1,20495,59,24,5);
INSERT INTO "pair_count" VALUES(1,20495,59,25,1);
INSERT INTO "pair_count" VALUES(1,20495,59,26,2);
INSERT INTO "pair_count" VALUES(1,20495,59,27,1);
INSERT INTO "pair_count" VALUES(1,20495,59,28,1);
INSERT INTO "pair_count" VALUES(1,20495,59,29,2);
INSERT INTO "pair_count" VALUES(1,20495,59,34,2);
INSERT INTO "pair_count" VALUES(1,20495,59,36,1);
INSERT INTO "pair_count" VALUES(1,20495,59,38,2);
INSERT INTO "pair_count" VALUES(1,20495,59,42,2);
INSERT INTO "pair_count" VALUES(1,20495,59,44,1);
INSERT INTO "pair_count" VALUES(1,20495,59,45,2);
INSERT INTO "pair_count" VALUES(1,20495,59,46,1);
INSERT INTO "pair_count" VALUES(1,20495,59,47,1);
INSERT INTO "pair_count" VALUES(1,20495,59,49,5);
INSERT INTO "pair_count" VALUES(1,20495,59,52,1);
INSERT INTO "pair_count" VALUES(1,20495,59,53,1);
INSERT INTO "pair_count" VALUES(1,20495,59,58,3);
INSERT INTO "pair_count" VALUES(1,20495,59,63,1);
INSERT INTO "pair_count" VALUES(1,20495,63,24,1);
INSERT INTO "pair_count" VALUES(1,20495,63,25,1);
INSERT INTO "pair_count" VALUES(1,20495,63,26,1);
INSERT INTO "pair_count" VALUES(1,20495,63,47,1);
INSERT INTO "pair_count" VALUES(1,20495,63,49,1);
INSERT INTO "pair_count" VALUES(1,20495,63,58,1);
INSERT INTO "pair_count" VALUES(1,20495,63,59,1);
INSERT INTO "pair_count" VALUES(1,20599,24,25,1);
INSERT INTO "pair_count" VALUES(1,20599,24,26,4);
INSERT INTO "pair_count" VALUES(1,20599,24,29,1);
INSERT INTO "pair_count" VALUES(1,20599,24,34,1);
INSERT INTO "pair_count" VALUES(1,20599,24,35,1);
INSERT INTO "pair_count" VALUES(1,20599,24,37,1);
INSERT INTO "pair_count" VALUES(1,20599,24,38,2);
INSERT INTO "pair_count" VALUES(1,20599,24,39,1);
INSERT INTO "pair_count" VALUES(1,20599,24,41,1);
INSERT INTO "pair_count" VALUES(1,20599,24,42,1);
INSERT INTO "pair_count" VALUES(1,20599,24,47,2);
INSERT INTO "pair_count" VALUES(1,20599,24,49,5);
INSERT INTO "pair_count" VALUES(1,20599,24,50,3);
INSERT INTO "pair_count" VALUES(1,20599,24,54,1);
INSERT INTO "pair_count" VALUES(1,20599,24,56,1);
INSERT INTO "pair_count" VALUES(1,20599,24,57,2);
INSERT INTO "pair_count" VALUES(1,20599,24,59,2);
INSERT INTO "pair_count" VALUES(1,20599,24,61,1);
INSERT INTO "pair_count" VALUES(1,20599,24,62,1);
INSERT INTO "pair_count" VALUES(1,20599,24,63,3);
INSERT INTO "pair_count" VALUES(1,20599,25,24,1);
INSERT INTO "pair_count" VALUES(1,20599,25,26,1);
INSERT INTO "pair_count" VALUES(1,20599,25,49,1);
INSERT INTO "pair_count" VALUES(1,20599,25,50,1);
INSERT INTO "pair_count" VALUES(1,20599,25,54,1);
INSERT INTO "pair_count" VALUES(1,20599,25,56,1);
INSERT INTO "pair_count" VALUES(1,20599,25,61,1);
INSERT INTO "pair_count" VALUES(1,20599,26,24,4);
INSERT INTO "pair_count" VALUES(1,20599,26,25,1);
INSERT INTO "pair_count" VALUES(1,20599,26,35,1);
INSERT INTO "pair_count" VALUES(1,20599,26,37,1);
INSERT INTO "pair_count" VALUES(1,20599,26,38,1);
INSERT INTO "pair_count" VALUES(1,20599,26,39,1);
INSERT INTO "pair_count" VALUES(1,20599,26,41,1);
INSERT INTO "pair_count" VALUES(1,20599,26,47,2);
INSERT INTO "pair_count" VALUES(1,20599,26,49,4);
INSERT INTO "pair_count" VALUES(1,20599,26,50,3);
INSERT INTO "pair_count" VALUES(1,20599,26,54,1);
INSERT INTO "pair_count" VALUES(1,20599,26,56,1);
INSERT INTO "pair_count" VALUES(1,20599,26,57,2);
INSERT INTO "pair_count" VALUES(1,20599,26,59,1);
INSERT INTO "pair_count" VALUES(1,20599,26,61,1);
INSERT INTO "pair_count" VALUES(1,20599,26,63,3);
INSERT INTO "pair_count" VALUES(1,20599,29,24,1);
INSERT INTO "pair_count" VALUES(1,20599,29,34,1);
INSERT INTO "pair_count" VALUES(1,20599,29,38,1);
INSERT INTO "pair_count" VALUES(1,20599,29,42,1);
INSERT INTO "pair_count" VALUES(1,20599,29,49,1);
INSERT INTO "pair_count" VALUES(1,20599,29,59,1);
INSERT INTO "pair_count" VALUES(1,20599,29,62,1);
INSERT INTO "pair_count" VALUES(1,20599,34,24,1);
INSERT INTO "pair_count" VALUES(1,20599,34,29,1);
INSERT INTO "pair_count" VALUES(1,20599,34,38,1);
INSERT INTO "pair_count" VALUES(1,20599,34,42,1);
INSERT INTO "pair_count" VALUES(1,20599,34,49,1);
INSERT INTO "pair_count" VALUES(1,20599,34,59,1);
INSERT INTO "pair_count" VALUES(1,20599,34,62,1);
INSERT INTO "pair_count" VALUES(1,20599,35,24,1);
INSERT INTO "pair_count" VALUES(1,20599,35,26,1);
INSERT INTO "pair_count" VALUES(1,20599,35,38,1);
INSERT INTO "pair_count" VALUES(1,20599,35,41,1);
INSERT INTO "pair_count" VALUES(1,20599,35,49,1);
INSERT INTO "pair_count" VALUES(1,20599,35,59,1);
INSERT INTO "pair_count" VALUES(1,20599,35,63,1);
INSERT INTO "pair_count" VALUES(1,20599,37,24,1);
INSERT INTO "pair_count" VALUES(1,20599,37,26,1);
INSERT INTO "pair_count" VALUES(1,20599,37,47,1);
INSERT INTO "pair_count" VALUES(1,20599,37,49,1);
INSERT INTO "pair_count" VALUES(1,20599,37,50,1);
INSERT INTO "pair_count" VALUES(1,20599,37,57,1);
INSERT INTO "pair_count" VALUES(1,20599,37,63,1);
INSERT INTO "pair_count" VALUES(1,20599,38,24,2);
INSERT INTO "pair_count" VALUES(1,20599,38,26,1);
INSERT INTO "pair_count" VALUES(1,20599,38,29,1);
INSERT INTO "pair_count" VALUES(1,20599,38,34,1);
INSERT INTO "pair_count" VALUES(1,20599,38,35,1);
INSERT INTO "pair_count" VALUES(1,20599,38,41,1);
INSERT INTO "pair_count" VALUES(1,20599,38,42,1);
INSERT INTO "pair_count" VALUES(1,20599,38,49,2);
INSERT INTO "pair_count" VALUES(1,20599,38,59,2);
INSERT INTO "pair_count" VALUES(1,20599,38,62,1);
INSERT INTO "pair_count" VALUES(1,20599,38,63,1);
INSERT INTO "pair_count" VALUES(1,20599,39,24,1);
INSERT INTO "pair_count" VALUES(1,20599,39,26,1);
INSERT INTO "pair_count" VALUES(1,20599,39,47,1);
INSERT INTO "pair_count" VALUES(1,20599,39,49,1);
INSERT INTO "pair_count" VALUES(1,20599,39,50,1);
INSERT INTO "pair_count" VALUES(1,20599,39,57,1);
INSERT INTO "pair_count" VALUES(1,20599,39,63,1);
INSERT INTO "pair_count" VALUES(1,20599,41,24,1);
INSERT INTO "pair_count" VALUES(1,20599,41,26,1);
INSERT INTO "pair_count" VALUES(1,20599,41,35,1);
INSERT INTO "pair_count" VALUES(1,20599,41,38,1);
INSERT INTO "pair_count" VALUES(1,20599,41,49,1);
INSERT INTO "pair_count" VALUES(1,20599,41,59,1);
INSERT INTO "pair_count" VALUES(1,20599,41,63,1);
INSERT INTO "pair_count" VALUES(1,20599,42,24,1);
INSERT INTO "pair_count" VALUES(1,20599,42,29,1);
INSERT INTO "pair_count" VALUES(1,20599,42,34,1);
INSERT INTO "pair_count" VALUES(1,20599,42,38,1);
INSERT INTO "pair_count" VALUES(1,20599,42,49,1);
INSERT INTO "pair_count" VALUES(1,20599,42,59,1);
INSERT INTO "pair_count" VALUES(1,20599,42,62,1);
INSERT INTO "pair_count" VALUES(1,20599,47,24,2);
INSERT INTO "pair_count" VALUES(1,20599,47,26,2);
INSERT INTO "pair_count" VALUES(1,20599,47,37,1);
INSERT INTO "pair_count" VALUES(1,20599,47,39,1);
INSERT INTO "pair_count" VALUES(1,20599,47,49,2);
INSERT INTO "pair_count" VALUES(1,20599,47,50,2);
INSERT INTO "pair_count" VALUES(1,20599,47,57,2);
INSERT INTO "pair_count" VALUES(1,20599,47,63,2);
INSERT INTO "pair_count" VALUES(1,20599,50,24,3);
INSERT INTO "pair_count" VALUES(1,20599,50,25,1);
INSERT INTO "pair_count" VALUES(1,20599,50,26,3);
INSERT INTO "pair_count" VALUES(1,20599,50,37,1);
INSERT INTO "pair_count" VALUES(1,20599,50,39,1);
INSERT INTO "pair_count" VALUES(1,20599,50,47,2);
INSERT INTO "pair_count" VALUES(1,20599,50,49,3);
INSERT INTO "pair_count" VALUES(1,20599,50,54,1);
INSERT INTO "pair_count" VALUES(1,20599,50,56,1);
INSERT INTO "pair_count" VALUES(1,20599,50,57,2);
INSERT INTO "pair_count" VALUES(1,20599,50,61,1);
INSERT INTO "pair_count" VALUES(1,20599,50,63,2);
INSERT INTO "pair_count" VALUES(1,20599,54,24,1);
INSERT INTO "pair_count" VALUES(1,20599,54,25,1);
INSERT INTO "pair_count" VALUES(1,20599,54,26,1);
INSERT INTO "pair_count" VALUES(1,20599,54,49,1);
INSERT INTO "pair_count" VALUES(1,20599,54,50,1);
INSERT INTO "pair_count" VALUES(1,20599,54,56,1);
INSERT INTO "pair_count" VALUES(1,20599,54,61,1);
INSERT INTO "pair_count" VALUES(1,20599,56,24,1);
INSERT INTO "pair_count" VALUES(1,20599,56,25,1);
INSERT INTO "pair_count" VALUES(1,20599,56,26,1);
INSERT INTO "pair_count" VALUES(1,20599,56,49,1);
INSERT INTO "pair_count" VALUES(1,20599,56,50,1);
INSERT INTO "pair_count" VALUES(1,20599,56,54,1);
INSERT INTO "pair_count" VALUES(1,20599,56,61,1);
INSERT INTO "pair_count" VALUES(1,20599,57,24,2);
INSERT INTO "pair_count" VALUES(1,20599,57,26,2);
INSERT INTO "pair_count" VALUES(1,20599,57,37,1);
INSERT INTO "pair_count" VALUES(1,20599,57,39,1);
INSERT INTO "pair_count" VALUES(1,20599,57,47,2);
INSERT INTO "pair_count" VALUES(1,20599,57,49,2);
INSERT INTO "pair_count" VALUES(1,20599,57,50,2);
INSERT INTO "pair_count" VALUES(1,20599,57,63,2);
INSERT INTO "pair_count" VALUES(1,20599,59,24,2);
INSERT INTO "pair_count" VALUES(1,20599,59,26,1);
INSERT INTO "pair_count" VALUES(1,20599,59,29,1);
INSERT INTO "pair_count" VALUES(1,20599,59,34,1);
INSERT INTO "pair_count" VALUES(1,20599,59,35,1);
INSERT INTO "pair_count" VALUES(1,20599,59,38,2);
INSERT INTO "pair_count" VALUES(1,20599,59,41,1);
INSERT INTO "pair_count" VALUES(1,20599,59,42,1);
INSERT INTO "pair_count" VALUES(1,20599,59,49,2);
INSERT INTO "pair_count" VALUES(1,20599,59,62,1);
INSERT INTO "pair_count" VALUES(1,20599,59,63,1);
INSERT INTO "pair_count" VALUES(1,20599,61,24,1);
INSERT INTO "pair_count" VALUES(1,20599,61,25,1);
INSERT INTO "pair_count" VALUES(1,20599,61,26,1);
INSERT INTO "pair_count" VALUES(1,20599,61,49,1);
INSERT INTO "pair_count" VALUES(1,20599,61,50,1);
INSERT INTO "pair_count" VALUES(1,20599,61,54,1);
INSERT INTO "pair_count" VALUES(1,20599,61,56,1);
INSERT INTO "pair_count" VALUES(1,20599,62,24,1);
INSERT INTO "pair_count" VALUES(1,20599,62,29,1);
INSERT INTO "pair_count" VALUES(1,20599,62,34,1);
INSERT INTO "pair_count" VALUES(1,20599,62,38,1);
INSERT INTO "pair_count" VALUES(1,20599,62,42,1);
INSERT INTO "pair_count" VALUES(1,20599,62,49,1);
INSERT INTO "pair_count" VALUES(1,20599,62,59,1);
INSERT INTO "pair_count" VALUES(1,20599,63,24,3);
INSERT INTO "pair_count" VALUES(1,20599,63,26,3);
INSERT INTO "pair_count" VALUES(1,20599,63,35,1);
INSERT INTO "pair_count" VALUES(1,20599,63,37,1);
INSERT INTO "pair_count" VALUES(1,20599,63,38,1);
INSERT INTO "pair_count" VALUES(1,20599,63,39,1);
INSERT INTO "pair_count" VALUES(1,20599,63,41,1);
INSERT INTO "pair_count" VALUES(1,20599,63,47,2);
INSERT INTO "pair_count" VALUES(1,20599,63,49,3);
INSERT INTO "pair_count" VALUES(1,20599,63,50,2);
INSERT INTO "pair_count" VALUES(1,20599,63,57,2);
INSERT INTO "pair_count" VALUES(1,20599,63,59,1);
INSERT INTO "pair_count" VALUES(1,20703,24,25,1);
INSERT INTO "pair_count" VALUES(1,20703,24,26,3);
INSERT INTO "pair_count" VALUES(1,20703,24,29,1);
INSERT INTO "pair_count" VALUES(1,20703,24,34,1);
INSERT INTO "pair_count" VALUES(1,20703,24,35,1);
INSERT INTO "pair_count" VALUES(1,20703,24,38,4);
INSERT INTO "pair_count" VALUES(1,20703,24,42,1);
INSERT INTO "pair_count" VALUES(1,20703,24,44,1);
INSERT INTO "pair_count" VALUES(1,20703,24,45,1);
INSERT INTO "pair_count" VALUES(1,20703,24,46,1);
INSERT INTO "pair_count" VALUES(1,20703,24,48,2);
INSERT INTO "pair_count" VALUES(1,20703,24,49,5);
INSERT INTO "pair_count" VALUES(1,20703,24,50,1);
INSERT INTO "pair_count" VALUES(1,20703,24,52,2);
INSERT INTO "pair_count" VALUES(1,20703,24,54,1);
INSERT INTO "pair_count" VALUES(1,20703,24,56,2);
INSERT INTO "pair_count" VALUES(1,20703,24,57,1);
INSERT INTO "pair_count" VALUES(1,20703,24,59,4);
INSERT INTO "pair_count" VALUES(1,20703,24,61,1);
INSERT INTO "pair_count" VALUES(1,20703,24,63,1);
INSERT INTO "pair_count" VALUES(1,20703,25,24,1);
INSERT INTO "pair_count" VALUES(1,20703,25,26,1);
INSERT INTO "pair_count" VALUES(1,20703,25,49,1);
INSERT INTO "pair_count" VALUES(1,20703,25,50,1);
INSERT INTO "pair_count" VALUES(1,20703,25,54,1);
INSERT INTO "pair_count" VALUES(1,20703,25,56,1);
INSERT INTO "pair_count" VALUES(1,20703,25,61,1);
INSERT INTO "pair_count" VALUES(1,20703,26,24,3);
INSERT INTO "pair_count" VALUES(1,20703,26,25,1);
INSERT INTO "pair_count" VALUES(1,20703,26,35,1);
INSERT INTO "pair_count" VALUES(1,20703,26,38,2);
INSERT INTO "pair_count" VALUES(1,20703,26,48,1);
INSERT INTO "pair_count" VALUES(1,20703,26,49,3);
INSERT INTO "pair_count" VALUES(1,20703,26,50,1);
INSERT INTO "pair_count" VALUES(1,20703,26,52,1);
INSERT INTO "pair_count" VALUES(1,20703,26,54,1);
INSERT INTO "pair_count" VALUES(1,20703,26,56,2);
INSERT INTO "pair_count" VALUES(1,20703,26,57,1);
INSERT INTO "pair_count" VALUES(1,20703,26,59,2);
INSERT INTO "pair_count" VALUES(1,20703,26,61,1);
INSERT INTO "pair_count" VALUES(1,20703,26,63,1);
INSERT INTO "pair_count" VALUES(1,20703,29,24,1);
INSERT INTO "pair_count" VALUES(1,20703,29,34,1);
INSERT INTO "pair_count" VALUES(1,20703,29,38,1);
INSERT INTO "pair_count" VALUES(1,20703,29,42,1);
INSERT INTO "pair_count" VALUES(1,20703,29,48,1);
INSERT INTO "pair_count" VALUES(1,20703,29,49,1);
INSERT INTO "pair_count" VALUES(1,20703,29,59,1);
INSERT INTO "pair_count" VALUES(1,20703,34,24,1);
INSERT INTO "pair_count" VALUES(1,20703,34,29,1);
INSERT INTO "pair_count" VALUES(1,20703,34,38,1);
INSERT INTO "pair_count" VALUES(1,20703,34,42,1);
INSERT INTO "pair_count" VALUES(1,20703,34,48,1);
INSERT INTO "pair_count" VALUES(1,20703,34,49,1);
INSERT INTO "pair_count" VALUES(1,20703,34,59,1);
INSERT INTO "pair_count" VALUES(1,20703,35,24,1);
INSERT INTO "pair_count" VALUES(1,20703,35,26,1);
INSERT INTO "pair_count" VALUES(1,20703,35,38,1);
INSERT INTO "pair_count" VALUES(1,20703,35,48,1);
INSERT INTO "pair_count" VALUES(1,20703,35,49,1);
INSERT INTO "pair_count" VALUES(1,20703,35,59,1);
INSERT INTO "pair_count" VALUES(1,20703,35,63,1);
INSERT INTO "pair_count" VALUES(1,20703,38,24,4);
INSERT INTO "pair_count" VALUES(1,20703,38,26,2);
INSERT INTO "pair_count" VALUES(1,20703,38,29,1);
INSERT INTO "pair_count" VALUES(1,20703,38,34,1);
INSERT INTO "pair_count" VALUES(1,20703,38,35,1);
INSERT INTO "pair_count" VALUES(1,20703,38,42,1);
INSERT INTO "pair_count" VALUES(1,20703,38,44,1);
INSERT INTO "pair_count" VALUES(1,20703,38,45,1);
INSERT INTO "pair_count" VALUES(1,20703,38,46,1);
INSERT INTO "pair_count" VALUES(1,20703,38,48,2);
INSERT INTO "pair_count" VALUES(1,20703,38,49,4);
INSERT INTO "pair_count" VALUES(1,20703,38,52,2);
INSERT INTO "pair_count" VALUES(1,20703,38,56,1);
INSERT INTO "pair_count" VALUES(1,20703,38,57,1);
INSERT INTO "pair_count" VALUES(1,20703,38,59,4);
INSERT INTO "pair_count" VALUES(1,20703,38,63,1);
INSERT INTO "pair_count" VALUES(1,20703,42,24,1);
INSERT INTO "pair_count" VALUES(1,20703,42,29,1);
INSERT INTO "pair_count" VALUES(1,20703,42,34,1);
INSERT INTO "pair_count" VALUES(1,20703,42,38,1);
INSERT INTO "pair_count" VALUES(1,20703,42,48,1);
INSERT INTO "pair_count" VALUES(1,20703,42,49,1);
INSERT INTO "pair_count" VALUES(1,20703,42,59,1);
INSERT INTO "pair_count" VALUES(1,20703,44,24,1);
INSERT INTO "pair_count" VALUES(1,20703,44,38,1);
INSERT INTO "pair_count" VALUES(1,20703,44,45,1);
INSERT INTO "pair_count" VALUES(1,20703,44,46,1);
INSERT INTO "pair_count" VALUES(1,20703,44,49,1);
INSERT INTO "pair_count" VALUES(1,20703,44,52,1);
INSERT INTO "pair_count" VALUES(1,20703,44,59,1);
INSERT INTO "pair_count" VALUES(1,20703,45,24,1);
INSERT INTO "pair_count" VALUES(1,20703,45,38,1);
INSERT INTO "pair_count" VALUES(1,20703,45,44,1);
INSERT INTO "pair_count" VALUES(1,20703,45,46,1);
INSERT INTO "pair_count" VALUES(1,20703,45,49,1);
INSERT INTO "pair_count" VALUES(1,20703,45,52,1);
INSERT INTO "pair_count" VALUES(1,20703,45,59,1);
INSERT INTO "pair_count" VALUES(1,20703,46,24,1);
INSERT INTO "pair_count" VALUES(1,20703,46,38,1);
INSERT INTO "pair_count" VALUES(1,20703,46,44,1);
INSERT INTO "pair_count" VALUES(1,20703,46,45,1);
INSERT INTO "pair_count" VALUES(1,20703,46,49,1);
INSERT INTO "pair_count" VALUES(1,20703,46,52,1);
INSERT INTO "pair_count" VALUES(1,20703,46,59,1);
INSERT INTO "pair_count" VALUES(1,20703,48,24,2);
INSERT INTO "pair_count" VALUES(1,20703,48,26,1);
INSERT INTO "pair_count" VALUES(1,20703,48,29,1);
INSERT INTO "pair_count" VALUES(1,20703,48,34,1);
INSERT INTO "pair_count" VALUES(1,20703,48,35,1);
INSERT INTO "pair_count" VALUES(1,20703,48,38,2);
INSERT INTO "pair_count" VALUES(1,20703,48,42,1);
INSERT INTO "pair_count" VALUES(1,20703,48,49,2);
INSERT INTO "pair_count" VALUES(1,20703,48,59,2);
INSERT INTO "pair_count" VALUES(1,20703,48,63,1);
INSERT INTO "pair_count" VALUES(1,20703,50,24,1);
INSERT INTO "pair_count" VALUES(1,20703,50,25,1);
INSERT INTO "pair_count" VALUES(1,20703,50,26,1);
INSERT INTO "pair_count" VALUES(1,20703,50,49,1);
INSERT INTO "pair_count" VALUES(1,20703,50,54,1);
INSERT INTO "pair_count" VALUES(1,20703,50,56,1);
INSERT INTO "pair_count" VALUES(1,20703,50,61,1);
INSERT INTO "pair_count" VALUES(1,20703,52,24,2);
INSERT INTO "pair_count" VALUES(1,20703,52,26,1);
INSERT INTO "pair_count" VALUES(1,20703,52,38,2);
INSERT INTO "pair_count" VALUES(1,20703,52,44,1);
INSERT INTO "pair_count" VALUES(1,20703,52,45,1);
INSERT INTO "pair_count" VALUES(1,20703,52,46,1);
INSERT INTO "pair_count" VALUES(1,20703,52,49,2);
INSERT INTO "pair_count" VALUES(1,20703,52,56,1);
INSERT INTO "pair_count" VALUES(1,20703,52,57,1);
INSERT INTO "pair_count" VALUES(1,20703,52,59,2);
INSERT INTO "pair_count" VALUES(1,20703,54,24,1);
INSERT INTO "pair_count" VALUES(1,20703,54,25,1);
INSERT INTO "pair_count" VALUES(1,20703,54,26,1);
INSERT INTO "pair_count" VALUES(1,20703,54,49,1);
INSERT INTO "pair_count" VALUES(1,20703,54,50,1);
INSERT INTO "pair_count" VALUES(1,20703,54,56,1);
INSERT INTO "pair_count" VALUES(1,20703,54,61,1);
INSERT INTO "pair_count" VALUES(1,20703,56,24,2);
INSERT INTO "pair_count" VALUES(1,20703,56,25,1);
INSERT INTO "pair_count" VALUES(1,20703,56,26,2);
INSERT INTO "pair_count" VALUES(1,20703,56,38,1);
INSERT INTO "pair_count" VALUES(1,20703,56,49,2);
INSERT INTO "pair_count" VALUES(1,20703,56,50,1);
INSERT INTO "pair_count" VALUES(1,20703,56,52,1);
INSERT INTO "pair_count" VALUES(1,20703,56,54,1);
INSERT INTO "pair_count" VALUES(1,20703,56,57,1);
INSERT INTO "pair_count" VALUES(1,20703,56,59,1);
INSERT INTO "pair_count" VALUES(1,20703,56,61,1);
INSERT INTO "pair_count" VALUES(1,20703,57,24,1);
INSERT INTO "pair_count" VALUES(1,20703,57,26,1);
INSERT INTO "pair_count" VALUES(1,20703,57,38,1);
INSERT INTO "pair_count" VALUES(1,20703,57,49,1);
INSERT INTO "pair_count" VALUES(1,20703,57,52,1);
INSERT INTO "pair_count" VALUES(1,20703,57,56,1);
INSERT INTO "pair_count" VALUES(1,20703,57,59,1);
INSERT INTO "pair_count" VALUES(1,20703,59,24,4);
INSERT INTO "pair_count" VALUES(1,20703,59,26,2);
INSERT INTO "pair_count" VALUES(1,20703,59,29,1);
INSERT INTO "pair_count" VALUES(1,20703,59,34,1);
INSERT INTO "pair_count" VALUES(1,20703,59,35,1);
INSERT INTO "pair_count" VALUES(1,20703,59,38,4);
INSERT INTO "pair_count" VALUES(1,20703,59,42,1);
INSERT INTO "pair_count" VALUES(1,20703,59,44,1);
INSERT INTO "pair_count" VALUES(1,20703,59,45,1);
INSERT INTO "pair_count" VALUES(1,20703,59,46,1);
INSERT INTO "pair_count" VALUES(1,20703,59,48,2);
INSERT INTO "pair_count" VALUES(1,20703,59,49,4);
INSERT INTO "pair_count" VALUES(1,20703,59,52,2);
INSERT INTO "pair_count" VALUES(1,20703,59,56,1);
INSERT INTO "pair_count" VALUES(1,20703,59,57,1);
INSERT INTO "pair_count" VALUES(1,20703,59,63,1);
INSERT INTO "pair_count" VALUES(1,20703,61,24,1);
INSERT INTO "pair_count" VALUES(1,20703,61,25,1);
INSERT INTO "pair_count" VALUES(1,20703,61,26,1);
INSERT INTO "pair_count" VALUES(1,20703,61,49,1);
INSERT INTO "pair_count" VALUES(1,20703,61,50,1);
INSERT INTO "pair_count" VALUES(1,20703,61,54,1);
INSERT INTO "pair_count" VALUES(1,20703,61,56,1);
INSERT INTO "pair_count" VALUES(1,20703,63,24,1);
INSERT INTO "pair_count" VALUES(1,20703,63,26,1);
INSERT INTO "pair_count" VALUES(1,20703,63,35,1);
INSERT INTO "pair_count" VALUES(1,20703,63,38,1);
INSERT INTO "pair_count" VALUES(1,20703,63,48,1);
INSERT INTO "pair_count" VALUES(1,20703,63,49,1);
INSERT INTO "pair_count" VALUES(1,20703,63,59,1);
INSERT INTO "pair_count" VALUES(2,20258,1,2,1);
INSERT INTO "pair_count" VALUES(2,20258,1,3,1);
INSERT INTO "pair_count" VALUES(2,20258,1,5,2);
INSERT INTO "pair_count" VALUES(2,20258,1,6,3);
INSERT INTO "pair_count" VALUES(2,20258,1,7,2);
INSERT INTO "pair_count" VALUES(2,20258,1,8,4);
INSERT INTO "pair_count" VALUES(2,20258,1,9,2);
INSERT INTO "pair_count" VALUES(2,20258,1,10,1);
INSERT INTO "pair_count" VALUES(2,20258,1,16,2);
INSERT INTO "pair_count" VALUES(2,20258,1,17,4);
INSERT INTO "pair_count" VALUES(2,20258,1,18,1);
INSERT INTO "pair_count" VALUES(2,20258,1,19,1);
INSERT INTO "pair_count" VALUES(2,20258,1,20,2);
INSERT INTO "pair_count" VALUES(2,20258,1,22,1);
INSERT INTO "pair_count" VALUES(2,20258,1,23,1);
INSERT INTO "pair_count" VALUES(2,20258,2,1,1);
INSERT INTO "pair_count" VALUES(2,20258,2,5,1);
INSERT INTO "pair_count" VALUES(2,20258,2,6,1);
INSERT INTO "pair_count" VALUES(2,20258,2,8,1);
INSERT INTO "pair_count" VALUES(2,20258,2,10,1);
INSERT INTO "pair_count" VALUES(2,20258,2,17,1);
INSERT INTO "pair_count" VALUES(2,20258,2,20,1);
INSERT INTO "pair_count" VALUES(2,20258,3,1,1);
INSERT INTO "pair_count" VALUES(2,20258,3,5,1);
INSERT INTO "pair_count" VALUES(2,20258,3,6,1);
INSERT INTO "pair_count" VALUES(2,20258,3,8,1);
INSERT INTO "pair_count" VALUES(2,20258,3,9,1);
INSERT INTO "pair_count" VALUES(2,20258,3,16,1);
INSERT INTO "pair_count" VALUES(2,20258,3,17,1);
INSERT INTO "pair_count" VALUES(2,20258,5,1,2);
INSERT INTO "pair_count" VALUES(2,20258,5,2,1);
INSERT INTO "pair_count" VALUES(2,20258,5,3,1);
INSERT INTO "pair_count" VALUES(2,20258,5,6,2);
INSERT INTO "pair_count" VALUES(2,20258,5,7,1);
INSERT INTO "pair_count" VALUES(2,20258,5,8,3);
INSERT INTO "pair_count" VALUES(2,20258,5,9,1);
INSERT INTO "pair_count" VALUES(2,20258,5,10,1);
INSERT INTO "pair_count" VALUES(2,20258,5,12,1);
INSERT INTO "pair_count" VALUES(2,20258,5,15,1);
INSERT INTO "pair_count" VALUES(2,20258,5,16,1);
INSERT INTO "pair_count" VALUES(2,20258,5,17,3);
INSERT INTO "pair_count" VALUES(2,20258,5,20,2);
INSERT INTO "pair_count" VALUES(2,20258,5,22,1);
INSERT INTO "pair_count" VALUES(2,20258,6,1,3);
INSERT INTO "pair_count" VALUES(2,20258,6,2,1);
INSERT INTO "pair_count" VALUES(2,20258,6,3,1);
INSERT INTO "pair_count" VALUES(2,20258,6,5,2);
INSERT INTO "pair_count" VALUES(2,20258,6,7,1);
INSERT INTO "pair_count" VALUES(2,20258,6,8,3);
INSERT INTO "pair_count" VALUES(2,20258,6,9,2);
INSERT INTO "pair_count" VALUES(2,20258,6,10,1);
INSERT INTO "pair_count" VALUES(2,20258,6,16,2);
INSERT INTO "pair_count" VALUES(2,20258,6,17,3);
INSERT INTO "pair_count" VALUES(2,20258,6,20,1);
INSERT INTO "pair_count" VALUES(2,20258,6,23,1);
INSERT INTO "pair_count" VALUES(2,20258,7,1,2);
INSERT INTO "pair_count" VALUES(2,20258,7,5,1);
INSERT INTO "pair_count" VALUES(2,20258,7,6,1);
INSERT INTO "pair_count" VALUES(2,20258,7,8,3);
INSERT INTO "pair_count" VALUES(2,20258,7,9,1);
INSERT INTO "pair_count" VALUES(2,20258,7,12,1);
INSERT INTO "pair_count" VALUES(2,20258,7,15,1);
INSERT INTO "pair_count" VALUES(2,20258,7,16,1);
INSERT INTO "pair_count" VALUES(2,20258,7,17,3);
INSERT INTO "pair_count" VALUES(2,20258,7,18,1);
INSERT INTO "pair_count" VALUES(2,20258,7,19,1);
INSERT INTO "pair_count" VALUES(2,20258,7,20,2);
INSERT INTO "pair_count" VALUES(2,20258,7,22,2);
INSERT INTO "pair_count" VALUES(2,20258,7,23,1);
INSERT INTO "pair_count" VALUES(2,20258,9,1,2);
INSERT INTO "pair_count" VALUES(2,20258,9,3,1);
INSERT INTO "pair_count" VALUES(2,20258,9,5,1);
INSERT INTO "pair_count" VALUES(2,20258,9,6,2);
INSERT INTO "pair_count" VALUES(2,20258,9,7,1);
INSERT INTO "pair_count" VALUES(2,20258,9,8,2);
INSERT INTO "pair_count" VALUES(2,20258,9,16,2);
INSERT INTO "pair_count" VALUES(2,20258,9,17,2);
INSERT INTO "pair_count" VALUES(2,20258,9,23,1);
INSERT INTO "pair_count" VALUES(2,20258,10,1,1);
INSERT INTO "pair_count" VALUES(2,20258,10,2,1);
INSERT INTO "pair_count" VALUES(2,20258,10,5,1);
INSERT INTO "pair_count" VALUES(2,20258,10,6,1);
INSERT INTO "pair_count" VALUES(2,20258,10,8,1);
INSERT INTO "pair_count" VALUES(2,20258,10,17,1);
INSERT INTO "pair_count" VALUES(2,20258,10,20,1);
INSERT INTO "pair_count" VALUES(2,20258,12,5,1);
INSERT INTO "pair_count" VALUES(2,20258,12,7,1);
INSERT INTO "pair_count" VALUES(2,20258,12,8,1);
INSERT INTO "pair_count" VALUES(2,20258,12,15,1);
INSERT INTO "pair_count" VALUES(2,20258,12,17,1);
INSERT INTO "pair_count" VALUES(2,20258,12,20,1);
INSERT INTO "pair_count" VALUES(2,20258,12,22,1);
INSERT INTO "pair_count" VALUES(2,20258,15,5,1);
INSERT INTO "pair_count" VALUES(2,20258,15,7,1);
INSERT INTO "pair_count" VALUES(2,20258,15,8,1);
INSERT INTO "pair_count" VALUES(2,20258,15,12,1);
INSERT INTO "pair_count" VALUES(2,20258,15,17,1);
INSERT INTO "pair_count" VALUES(2,20258,15,20,1);
INSERT INTO "pair_count" VALUES(2,20258,15,22,1);
INSERT INTO "pair_count" VALUES(2,20258,16,1,2);
INSERT INTO "pair_count" VALUES(2,20258,16,3,1);
INSERT INTO "pair_count" VALUES(2,20258,16,5,1);
INSERT INTO "pair_count" VALUES(2,20258,16,6,2);
INSERT INTO "pair_count" VALUES(2,20258,16,7,1);
INSERT INTO "pair_count" VALUES(2,20258,16,8,2);
INSERT INTO "pair_count" VALUES(2,20258,16,9,2);
INSERT INTO "pair_count" VALUES(2,20258,16,17,2);
INSERT INTO "pair_count" VALUES(2,20258,16,23,1);
INSERT INTO "pair_count" VALUES(2,20258,17,1,4);
INSERT INTO "pair_count" VALUES(2,20258,17,2,1);
INSERT INTO "pair_count" VALUES(2,20258,17,3,1);
INSERT INTO "pair_count" VALUES(2,20258,17,5,3);
INSERT INTO "pair_count" VALUES(2,20258,17,6,3);
INSERT INTO "pair_count" VALUES(2,20258,17,7,3);
INSERT INTO "pair_count" VALUES(2,20258,17,8,5);
INSERT INTO "pair_count" VALUES(2,20258,17,9,2);
INSERT INTO "pair_count" VALUES(2,20258,17,10,1);
INSERT INTO "pair_count" VALUES(2,20258,17,12,1);
INSERT INTO "pair_count" VALUES(2,20258,17,15,1);
INSERT INTO "pair_count" VALUES(2,20258,17,16,2);
INSERT INTO "pair_count" VALUES(2,20258,17,18,1);
INSERT INTO "pair_count" VALUES(2,20258,17,19,1);
INSERT INTO "pair_count" VALUES(2,20258,17,20,3);
INSERT INTO "pair_count" VALUES(2,20258,17,22,2);
INSERT INTO "pair_count" VALUES(2,20258,17,23,1);
INSERT INTO "pair_count" VALUES(2,20258,18,1,1);
INSERT INTO "pair_count" VALUES(2,20258,18,7,1);
INSERT INTO "pair_count" VALUES(2,20258,18,8,1);
INSERT INTO "pair_count" VALUES(2,20258,18,17,1);
INSERT INTO "pair_count" VALUES(2,20258,18,19,1);
INSERT INTO "pair_count" VALUES(2,20258,18,20,1);
INSERT INTO "pair_count" VALUES(2,20258,18,22,1);
INSERT INTO "pair_count" VALUES(2,20258,19,1,1);
INSERT INTO "pair_count" VALUES(2,20258,19,7,1);
INSERT INTO "pair_count" VALUES(2,20258,19,8,1);
INSERT INTO "pair_count" VALUES(2,20258,19,17,1);
INSERT INTO "pair_count" VALUES(2,20258,19,18,1);
INSERT INTO "pair_count" VALUES(2,20258,19,20,1);
INSERT INTO "pair_count" VALUES(2,20258,19,22,1);
INSERT INTO "pair_count" VALUES(2,20258,20,1,2);
INSERT INTO "pair_count" VALUES(2,20258,20,2,1);
INSERT INTO "pair_count" VALUES(2,20258,20,5,2);
INSERT INTO "pair_count" VALUES(2,20258,20,6,1);
INSERT INTO "pair_count" VALUES(2,20258,20,7,2);
INSERT INTO "pair_count" VALUES(2,20258,20,8,3);
INSERT INTO "pair_count" VALUES(2,20258,20,10,1);
INSERT INTO "pair_count" VALUES(2,20258,20,12,1);
INSERT INTO "pair_count" VALUES(2,20258,20,15,1);
INSERT INTO "pair_count" VALUES(2,20258,20,17,3);
INSERT INTO "pair_count" VALUES(2,20258,20,18,1);
INSERT INTO "pair_count" VALUES(2,20258,20,19,1);
INSERT INTO "pair_count" VALUES(2,20258,20,22,2);
INSERT INTO "pair_count" VALUES(2,20258,22,1,1);
INSERT INTO "pair_count" VALUES(2,20258,22,5,1);
INSERT INTO "pair_count" VALUES(2,20258,22,7,2);
INSERT INTO "pair_count" VALUES(2,20258,22,8,2);
INSERT INTO "pair_count" VALUES(2,20258,22,12,1);
INSERT INTO "pair_count" VALUES(2,20258,22,15,1);
INSERT INTO "pair_count" VALUES(2,20258,22,17,2);
INSERT INTO "pair_count" VALUES(2,20258,22,18,1);
INSERT INTO "pair_count" VALUES(2,20258,22,19,1);
INSERT INTO "pair_count" VALUES(2,20258,22,20,2);
INSERT INTO "pair_count" VALUES(2,20258,23,1,1);
INSERT INTO "pair_count" VALUES(2,20258,23,6,1);
INSERT INTO "pair_count" VALUES(2,20258,23,7,1);
INSERT INTO "pair_count" VALUES(2,20258,23,8,1);
INSERT INTO "pair_count" VALUES(2,20258,23,9,1);
INSERT INTO "pair_count" VALUES(2,20258,23,16,1);
INSERT INTO "pair_count" VALUES(2,20258,23,17,1);
INSERT INTO "pair_count" VALUES(2,20613,1,5,1);
INSERT INTO "pair_count" VALUES(2,20613,1,6,1);
INSERT INTO "pair_count" VALUES(2,20613,1,7,1);
INSERT INTO "pair_count" VALUES(2,20613,1,8,1);
INSERT INTO "pair_count" VALUES(2,20613,1,17,1);
INSERT INTO "pair_count" VALUES(2,20613,1,18,1);
INSERT INTO "pair_count" VALUES(2,20613,1,20,1);
INSERT INTO "pair_count" VALUES(2,20613,4,6,1);
INSERT INTO "pair_count" VALUES(2,20613,4,7,2);
INSERT INTO "pair_count" VALUES(2,20613,4,8,2);
INSERT INTO "pair_count" VALUES(2,20613,4,9,2);
INSERT INTO "pair_count" VALUES(2,20613,4,13,2);
INSERT INTO "pair_count" VALUES(2,20613,4,16,2);
INSERT INTO "pair_count" VALUES(2,20613,4,17,2);
INSERT INTO "pair_count" VALUES(2,20613,4,22,1);
INSERT INTO "pair_count" VALUES(2,20613,5,1,1);
INSERT INTO "pair_count" VALUES(2,20613,5,6,1);
INSERT INTO "pair_count" VALUES(2,20613,5,7,1);
INSERT INTO "pair_count" VALUES(2,20613,5,8,1);
INSERT INTO "pair_count" VALUES(2,20613,5,17,1);
INSERT INTO "pair_count" VALUES(2,20613,5,18,1);
INSERT INTO "pair_count" VALUES(2,20613,5,20,1);
INSERT INTO "pair_count" VALUES(2,20613,6,1,1);
INSERT INTO "pair_count" VALUES(2,20613,6,4,1);
INSERT INTO "pair_count" VALUES(2,20613,6,5,1);
INSERT INTO "pair_count" VALUES(2,20613,6,7,3);
INSERT INTO "pair_count" VALUES(2,20613,6,8,4);
INSERT INTO "pair_count" VALUES(2,20613,6,9,1);
INSERT INTO "pair_count" VALUES(2,20613,6,11,1);
INSERT INTO "pair_count" VALUES(2,20613,6,12,1);
INSERT INTO "pair_count" VALUES(2,20613,6,13,1);
INSERT INTO "pair_count" VALUES(2,20613,6,14,1);
INSERT INTO "pair_count" VALUES(2,20613,6,15,1);
INSERT INTO "pair_count" VALUES(2,20613,6,16,2);
INSERT INTO "pair_count" VALUES(2,20613,6,17,4);
INSERT INTO "pair_count" VALUES(2,20613,6,18,1);
INSERT INTO "pair_count" VALUES(2,20613,6,19,1);
INSERT INTO "pair_count" VALUES(2,20613,6,20,2);
INSERT INTO "pair_count" VALUES(2,20613,6,21,1);
INSERT INTO "pair_count" VALUES(2,20613,6,23,1);
INSERT INTO "pair_count" VALUES(2,20613,7,1,1);
INSERT INTO "pair_count" VALUES(2,20613,7,4,2);
INSERT INTO "pair_count" VALUES(2,20613,7,5,1);
INSERT INTO "pair_count" VALUES(2,20613,7,6,3);
INSERT INTO "pair_count" VALUES(2,20613,7,8,4);
INSERT INTO "pair_count" VALUES(2,20613,7,9,2);
INSERT INTO "pair_count" VALUES(2,20613,7,12,1);
INSERT INTO "pair_count" VALUES(2,20613,7,13,2);
INSERT INTO "pair_count" VALUES(2,20613,7,15,1);
INSERT INTO "pair_count" VALUES(2,20613,7,16,2);
INSERT INTO "pair_count" VALUES(2,20613,7,17,4);
INSERT INTO "pair_count" VALUES(2,20613,7,18,1);
INSERT INTO "pair_count" VALUES(2,20613,7,20,2);
INSERT INTO "pair_count" VALUES(2,20613,7,22,1);
INSERT INTO "pair_count" VALUES(2,20613,7,23,1);
INSERT INTO "pair_count" VALUES(2,20613,9,4,2);
INSERT INTO "pair_count" VALUES(2,20613,9,6,1);
INSERT INTO "pair_count" VALUES(2,20613,9,7,2);
INSERT INTO "pair_count" VALUES(2,20613,9,8,2);
INSERT INTO "pair_count" VALUES(2,20613,9,13,2);
INSERT INTO "pair_count" VALUES(2,20613,9,16,2);
INSERT INTO "pair_count" VALUES(2,20613,9,17,2);
INSERT INTO "pair_count" VALUES(2,20613,9,22,1);
INSERT INTO "pair_count" VALUES(2,20613,11,6,1);
INSERT INTO "pair_count" VALUES(2,20613,11,8,1);
INSERT INTO "pair_count" VALUES(2,20613,11,14,1);
INSERT INTO "pair_count" VALUES(2,20613,11,16,1);
INSERT INTO "pair_count" VALUES(2,20613,11,17,1);
INSERT INTO "pair_count" VALUES(2,20613,11,19,1);
INSERT INTO "pair_count" VALUES(2,20613,11,21,1);
INSERT INTO "pair_count" VALUES(2,20613,12,6,1);
INSERT INTO "pair_count" VALUES(2,20613,12,7,1);
INSERT INTO "pair_count" VALUES(2,20613,12,8,1);
INSERT INTO "pair_count" VALUES(2,20613,12,15,1);
INSERT INTO "pair_count" VALUES(2,20613,12,17,1);
INSERT INTO "pair_count" VALUES(2,20613,12,20,1);
INSERT INTO "pair_count" VALUES(2,20613,12,23,1);
INSERT INTO "pair_count" VALUES(2,20613,13,4,2);
INSERT INTO "pair_count" VALUES(2,20613,13,6,1);
INSERT INTO "pair_count" VALUES(2,20613,13,7,2);
INSERT INTO "pair_count" VALUES(2,20613,13,8,2);
INSERT INTO "pair_count" VALUES(2,20613,13,9,2);
INSERT INTO "pair_count" VALUES(2,20613,13,16,2);
INSERT INTO "pair_count" VALUES(2,20613,13,17,2);
INSERT INTO "pair_count" VALUES(2,20613,13,22,1);
INSERT INTO "pair_count" VALUES(2,20613,14,6,1);
INSERT INTO "pair_count" VALUES(2,20613,14,8,1);
INSERT INTO "pair_count" VALUES(2,20613,14,11,1);
INSERT INTO "pair_count" VALUES(2,20613,14,16,1);
INSERT INTO "pair_count" VALUES(2,20613,14,17,1);
INSERT INTO "pair_count" VALUES(2,20613,14,19,1);
INSERT INTO "pair_count" VALUES(2,20613,14,21,1);
INSERT INTO "pair_count" VALUES(2,20613,15,6,1);
INSERT INTO "pair_count" VALUES(2,20613,15,7,1);
INSERT INTO "pair_count" VALUES(2,20613,15,8,1);
INSERT INTO "pair_count" VALUES(2,20613,15,12,1);
INSERT INTO "pair_count" VALUES(2,20613,15,17,1);
INSERT INTO "pair_count" VALUES(2,20613,15,20,1);
INSERT INTO "pair_count" VALUES(2,20613,15,23,1);
INSERT INTO "pair_count" VALUES(2,20613,16,4,2);
INSERT INTO "pair_count" VALUES(2,20613,16,6,2);
INSERT INTO "pair_count" VALUES(2,20613,16,7,2);
INSERT INTO "pair_count" VALUES(2,20613,16,8,3);
INSERT INTO "pair_count" VALUES(2,20613,16,9,2);
INSERT INTO "pair_count" VALUES(2,20613,16,11,1);
INSERT INTO "pair_count" VALUES(2,20613,16,13,2);
INSERT INTO "pair_count" VALUES(2,20613,16,14,1);
INSERT INTO "pair_count" VALUES(2,20613,16,17,3);
INSERT INTO "pair_count" VALUES(2,20613,16,19,1);
INSERT INTO "pair_count" VALUES(2,20613,16,21,1);
INSERT INTO "pair_count" VALUES(2,20613,16,22,1);
INSERT INTO "pair_count" VALUES(2,20613,17,1,1);
INSERT INTO "pair_count" VALUES(2,20613,17,4,2);
INSERT INTO "pair_count" VALUES(2,20613,17,5,1);
INSERT INTO "pair_count" VALUES(2,20613,17,6,4);
INSERT INTO "pair_count" VALUES(2,20613,17,7,4);
INSERT INTO "pair_count" VALUES(2,20613,17,8,5);
INSERT INTO "pair_count" VALUES(2,20613,17,9,2);
INSERT INTO "pair_count" VALUES(2,20613,17,11,1);
INSERT INTO "pair_count" VALUES(2,20613,17,12,1);
INSERT INTO "pair_count" VALUES(2,20613,17,13,2);
INSERT INTO "pair_count" VALUES(2,20613,17,14,1);
INSERT INTO "pair_count" VALUES(2,20613,17,15,1);
INSERT INTO "pair_count" VALUES(2,20613,17,16,3);
INSERT INTO "pair_count" VALUES(2,20613,17,18,1);
INSERT INTO "pair_count" VALUES(2,20613,17,19,1);
INSERT INTO "pair_count" VALUES(2,20613,17,20,2);
INSERT INTO "pair_count" VALUES(2,20613,17,21,1);
INSERT INTO "pair_count" VALUES(2,20613,17,22,1);
INSERT INTO "pair_count" VALUES(2,20613,17,23,1);
INSERT INTO "pair_count" VALUES(2,20613,18,1,1);
INSERT INTO "pair_count" VALUES(2,20613,18,5,1);
INSERT INTO "pair_count" VALUES(2,20613,18,6,1);
INSERT INTO "pair_count" VALUES(2,20613,18,7,1);
INSERT INTO "pair_count" VALUES(2,20613,18,8,1);
INSERT INTO "pair_count" VALUES(2,20613,18,17,1);
INSERT INTO "pair_count" VALUES(2,20613,18,20,1);
INSERT INTO "pair_count" VALUES(2,20613,19,6,1);
INSERT INTO "pair_count" VALUES(2,20613,19,8,1);
INSERT INTO "pair_count" VALUES(2,20613,19,11,1);
INSERT INTO "pair_count" VALUES(2,20613,19,14,1);
INSERT INTO "pair_count" VALUES(2,20613,19,16,1);
INSERT INTO "pair_count" VALUES(2,20613,19,17,1);
INSERT INTO "pair_count" VALUES(2,20613,19,21,1);
INSERT INTO "pair_count" VALUES(2,20613,20,1,1);
INSERT INTO "pair_count" VALUES(2,20613,20,5,1);
INSERT INTO "pair_count" VALUES(2,20613,20,6,2);
INSERT INTO "pair_count" VALUES(2,20613,20,7,2);
INSERT INTO "pair_count" VALUES(2,20613,20,8,2);
INSERT INTO "pair_count" VALUES(2,20613,20,12,1);
INSERT INTO "pair_count" VALUES(2,20613,20,15,1);
INSERT INTO "pair_count" VALUES(2,20613,20,17,2);
INSERT INTO "pair_count" VALUES(2,20613,20,18,1);
INSERT INTO "pair_count" VALUES(2,20613,20,23,1);
INSERT INTO "pair_count" VALUES(2,20613,21,6,1);
INSERT INTO "pair_count" VALUES(2,20613,21,8,1);
INSERT INTO "pair_count" VALUES(2,20613,21,11,1);
INSERT INTO "pair_count" VALUES(2,20613,21,14,1);
INSERT INTO "pair_count" VALUES(2,20613,21,16,1);
INSERT INTO "pair_count" VALUES(2,20613,21,17,1);
INSERT INTO "pair_count" VALUES(2,20613,21,19,1);
INSERT INTO "pair_count" VALUES(2,20613,22,4,1);
INSERT INTO "pair_count" VALUES(2,20613,22,7,1);
INSERT INTO "pair_count" VALUES(2,20613,22,8,1);
INSERT INTO "pair_count" VALUES(2,20613,22,9,1);
INSERT INTO "pair_count" VALUES(2,20613,22,13,1);
INSERT INTO "pair_count" VALUES(2,20613,22,16,1);
INSERT INTO "pair_count" VALUES(2,20613,22,17,1);
INSERT INTO "pair_count" VALUES(2,20613,23,6,1);
INSERT INTO "pair_count" VALUES(2,20613,23,7,1);
INSERT INTO "pair_count" VALUES(2,20613,23,8,1);
INSERT INTO "pair_count" VALUES(2,20613,23,12,1);
INSERT INTO "pair_count" VALUES(2,20613,23,15,1);
INSERT INTO "pair_count" VALUES(2,20613,23,17,1);
INSERT INTO "pair_count" VALUES(2,20613,23,20,1);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,14,8);
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
INSERT INTO "sharing" VALUES(1,1,X'481FBBF6596ACF07C616A54ADEACB69207BF61BBE352E37CF8304671637360D0','l_fwp2twPCa4lSC8xFQjAw',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'5E5A45331ABCF7C6FFAE3E9BB348D5925144A7E7F770DA560CF201A3596C0554');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,2,'window');
INSERT INTO "source" VALUES(2,2,'instagram.com');
INSERT INTO "source" VALUES(3,1,'window');
INSERT INTO "source" VALUES(4,2,'facebook.com');
INSERT INTO "source" VALUES(5,1,'ig');
INSERT INTO "source" VALUES(6,1,'instagram.com');
INSERT INTO "source" VALUES(7,2,'ig');
INSERT INTO "source" VALUES(8,1,'ig-story');
INSERT INTO "source" VALUES(9,1,'tiktok.com');
INSERT INTO "source" VALUES(10,1,'facebook.com');
INSERT INTO "source" VALUES(11,2,'google.com');
INSERT INTO "source" VALUES(12,1,'tiktok');
INSERT INTO "source" VALUES(13,2,'card');
INSERT INTO "source" VALUES(14,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(15,1,'google.com');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('A219A6337698',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',7,6,5,5861171888270823784,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',7,6,5,3843460624540891826,X'20010DB8390600000000000000000000');
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',17,NULL,3,1473587714166851928,X'20010DB83E1D00000000000000000000');
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',12,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000');
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',12,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000');
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',15,14,8,4326653704502583267,X'20010DB822F700000000000000000000');
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',1,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000');
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',9,9,12,8138210099040280480,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',9,9,12,9134368268329406337,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',5,14,8,4397388264923469152,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',7,6,5,6212071866559670307,X'20010DB8860F00000000000000000000');
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',5,NULL,13,8891355758128129330,X'20010DB8BBF400000000000000000000');
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',13,NULL,3,6063111424050294156,X'20010DB86FD300000000000000000000');
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',9,9,12,7249444593053361358,X'20010DB8572E00000000000000000000');
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',5,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000');
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',7,6,5,7806179412108496600,X'20010DB8DACA00000000000000000000');
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',12,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000');
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',2,6,5,1362923928692310539,X'20010DB818B700000000000000000000');
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',6,10,NULL,2298316501172608979,X'20010DB89BA600000000000000000000');
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',3,4,NULL,730841590525002355,X'20010DB819A000000000000000000000');
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',1,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000');
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',16,14,8,8370751102278607730,X'20010DB8498900000000000000000000');
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',2,6,5,1154805206687972086,X'20010DB874A400000000000000000000');
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',10,NULL,1,2211841547007335690,X'20010DB8B2B200000000000000000000');
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',7,6,5,204756708384291043,X'20010DB89B2E00000000000000000000');
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',11,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000');
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',1,11,NULL,4940002570425557646,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',7,6,5,7485891644827843990,X'20010DB8BF7D00000000000000000000');
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',8,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000');
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',3,4,NULL,4446834045127918518,X'20010DB84CF500000000000000000000');
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',4,15,NULL,2861945616537217847,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',12,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000');
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',1,11,NULL,5776020910968830725,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',4,15,NULL,6072396433029223421,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',14,15,NULL,3228122976413122929,X'20010DB88E8100000000000000000000');
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',2,2,7,4931897409986070920,X'20010DB8221100000000000000000000');
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',7,6,5,5805893688655883925,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',12,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000');
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',12,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000');
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',5,14,8,7905641832926506423,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',9,9,12,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995');
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
INSERT INTO "webhook" VALUES(1,'https://shop.example.com/hooks?for=links',NULL,'link.created link.changed link.deleted visit.recorded report.received',X'DA82CA3BB66FFAD3D34721EB313E6662C62E9B42EFC98CFC9973AD5CE00C01A0',0,NULL,1795348800000000);
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
