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
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'59B67D5E52A20DCCBA7811F7B64B14222165315062B8ED657A0409151B7B2E44','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'E155573366DEDE2E9EA5EB761345DD8305BB664381E488FC588DACF05F1B9CBE','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,45,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,52,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,54,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,24,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,29,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,31,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,49,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,51,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,52,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,54,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,60,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,25,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,29,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,30,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,40,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,43,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,47,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,54,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,24,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,29,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,30,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,32,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,47,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,49,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,54,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,57,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,24,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,29,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,30,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,32,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,47,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,54,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,57,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,29,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,36,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,43,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,47,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,49,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,54,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,62,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,63,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,28,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,29,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,43,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,46,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,49,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,54,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,59,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,61,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,28,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,29,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,43,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,46,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,54,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,59,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,61,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,24,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,29,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,47,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,49,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,54,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,58,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,62,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,63,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,24,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,29,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,31,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,37,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,49,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,51,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,52,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,54,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,25,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,29,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,30,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,40,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,43,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,54,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,56,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,43,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,47,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,61,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,24,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,29,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,30,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,47,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,49,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,54,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,57,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,58,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,24,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,29,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,47,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,52,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,54,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,29,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,31,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,38,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,43,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,49,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,51,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,52,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,54,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,26,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,29,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,43,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,47,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,49,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,53,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,54,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,57,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,25,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,29,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,30,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,35,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,43,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,49,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,54,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,57,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,24,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,29,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,49,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,50,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,54,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,58,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,62,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,63,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,29,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,31,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,43,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,44,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,49,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,51,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,52,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,54,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,47,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,25,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,30,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,41,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,42,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,49,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,54,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,55,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,57,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,24,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,29,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,31,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,33,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,49,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,51,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,52,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,54,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,25,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,30,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,48,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,54,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,55,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,57,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,27,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,34,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,35,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,39,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,49,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,54,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,55,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,57,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,24,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,29,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,30,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,32,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,38,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,54,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,57,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,27,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,34,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,35,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,39,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,49,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,54,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,55,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,57,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,24,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,29,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,39,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,54,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,57,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,58,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,29,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,31,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,45,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,52,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,54,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,32,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,57,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,24,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,29,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,47,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,49,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,54,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,58,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,62,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,63,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,5,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,8,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,9,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,12,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,13,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,15,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,18,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,21,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,2,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,3,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,4,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,5,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,8,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,9,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,13,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,20,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,3,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,5,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,8,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,9,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,12,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,16,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,17,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,3,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,5,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,6,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,9,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,12,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,17,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,20,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,22,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,5,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,8,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,9,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,13,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,18,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,19,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,20,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,21,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,18,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,21,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,23,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,3,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,5,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,6,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,9,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,12,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,13,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,15,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,22,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,1,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,5,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,9,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,12,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,17,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,18,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,21,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,23,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,5,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,7,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,9,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,11,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,13,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,16,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,21,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,20,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(2,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(3,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(4,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(5,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(6,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(7,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(8,2,'referrer','');
INSERT INTO "dimension_value" VALUES(9,2,'','');
INSERT INTO "dimension_value" VALUES(10,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(11,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(12,2,'campaign','');
INSERT INTO "dimension_value" VALUES(13,2,'number','2');
INSERT INTO "dimension_value" VALUES(14,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(15,2,'country','SA');
INSERT INTO "dimension_value" VALUES(16,2,'country','ID');
INSERT INTO "dimension_value" VALUES(17,2,'number','3');
INSERT INTO "dimension_value" VALUES(18,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(19,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(20,2,'country','BR');
INSERT INTO "dimension_value" VALUES(21,2,'os','Android');
INSERT INTO "dimension_value" VALUES(22,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(23,2,'country','AR');
INSERT INTO "dimension_value" VALUES(24,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(25,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(26,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(27,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(28,1,'country','TR');
INSERT INTO "dimension_value" VALUES(29,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(30,1,'referrer','');
INSERT INTO "dimension_value" VALUES(31,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(32,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(33,1,'country','SA');
INSERT INTO "dimension_value" VALUES(34,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(35,1,'country','BR');
INSERT INTO "dimension_value" VALUES(36,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(37,1,'country','FR');
INSERT INTO "dimension_value" VALUES(38,1,'country','ID');
INSERT INTO "dimension_value" VALUES(39,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(40,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(41,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(42,1,'country','MX');
INSERT INTO "dimension_value" VALUES(43,1,'os','Android');
INSERT INTO "dimension_value" VALUES(44,1,'country','CO');
INSERT INTO "dimension_value" VALUES(45,1,'country','MA');
INSERT INTO "dimension_value" VALUES(46,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(47,1,'country','EG');
INSERT INTO "dimension_value" VALUES(48,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(49,1,'number','1');
INSERT INTO "dimension_value" VALUES(50,1,'country','NG');
INSERT INTO "dimension_value" VALUES(51,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(52,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(53,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(54,1,'','');
INSERT INTO "dimension_value" VALUES(55,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(56,1,'country','ES');
INSERT INTO "dimension_value" VALUES(57,1,'campaign','');
INSERT INTO "dimension_value" VALUES(58,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(59,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(60,1,'country','PK');
INSERT INTO "dimension_value" VALUES(61,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(62,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(63,1,'campaign','ig-story');
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$ovpBBaNOxldNXMqsNi9i5w$N1Gk6O9fwPrvK602lCnzXX4NzM+/qn8ef8tHwzm0kr0',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',1469943706,0,0,1795348800000000,'','','','anyway','','',1,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'48AD9E0BDE568454F8D0ED4E97898FF51CEBA81573AAD6A28D5A69B7DD9F619E','',NULL,1103354873,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$CefKo1IASRfISri/DGVi2g$q60tv8MdwCVP1dM1YUbCz0IZ5KDiid1lhjgHN41kqGo','',NULL,NULL,'',NULL,3927115041,0,0,1795348800000000,'','','','anyway','','',1,0);
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
INSERT INTO "management" VALUES(X'A8C69FE39DACDE06F058A445D0B94DBA64C2CDEDC48D0C373751CB4E3F445CEE',1,NULL);
INSERT INTO "management" VALUES(X'509A9AF40484422B67D439AA0E28D52363ECAAD657C2CCE79ECE347D8CFDA1B2',2,NULL);
INSERT INTO "management" VALUES(X'6F41626CF8AD704C40C82E24C0E1DF4532719856AB32F97EA019E437FE6338A3',3,NULL);
INSERT INTO "management" VALUES(X'E9DAB4A05E965804B9D9C9AF7011A7F79088F4952CB8BB34B7F0C772C065CA44',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,45,1);
INSERT INTO "month_count" VALUES(1,24299,49,1);
INSERT INTO "month_count" VALUES(1,24299,51,1);
INSERT INTO "month_count" VALUES(1,24299,52,1);
INSERT INTO "month_count" VALUES(1,24299,54,1);
INSERT INTO "month_count" VALUES(1,24300,24,1);
INSERT INTO "month_count" VALUES(1,24300,29,1);
INSERT INTO "month_count" VALUES(1,24300,31,1);
INSERT INTO "month_count" VALUES(1,24300,49,1);
INSERT INTO "month_count" VALUES(1,24300,51,1);
INSERT INTO "month_count" VALUES(1,24300,52,1);
INSERT INTO "month_count" VALUES(1,24300,54,1);
INSERT INTO "month_count" VALUES(1,24300,60,1);
INSERT INTO "month_count" VALUES(1,24301,25,1);
INSERT INTO "month_count" VALUES(1,24301,29,1);
INSERT INTO "month_count" VALUES(1,24301,30,1);
INSERT INTO "month_count" VALUES(1,24301,40,1);
INSERT INTO "month_count" VALUES(1,24301,43,1);
INSERT INTO "month_count" VALUES(1,24301,47,1);
INSERT INTO "month_count" VALUES(1,24301,49,1);
INSERT INTO "month_count" VALUES(1,24301,54,1);
INSERT INTO "month_count" VALUES(1,24302,24,1);
INSERT INTO "month_count" VALUES(1,24302,29,1);
INSERT INTO "month_count" VALUES(1,24302,30,1);
INSERT INTO "month_count" VALUES(1,24302,32,1);
INSERT INTO "month_count" VALUES(1,24302,47,1);
INSERT INTO "month_count" VALUES(1,24302,49,1);
INSERT INTO "month_count" VALUES(1,24302,54,1);
INSERT INTO "month_count" VALUES(1,24302,57,1);
INSERT INTO "month_count" VALUES(1,24303,24,1);
INSERT INTO "month_count" VALUES(1,24303,29,1);
INSERT INTO "month_count" VALUES(1,24303,30,1);
INSERT INTO "month_count" VALUES(1,24303,32,1);
INSERT INTO "month_count" VALUES(1,24303,47,1);
INSERT INTO "month_count" VALUES(1,24303,49,1);
INSERT INTO "month_count" VALUES(1,24303,54,1);
INSERT INTO "month_count" VALUES(1,24303,57,1);
INSERT INTO "month_count" VALUES(1,24304,29,1);
INSERT INTO "month_count" VALUES(1,24304,36,1);
INSERT INTO "month_count" VALUES(1,24304,43,1);
INSERT INTO "month_count" VALUES(1,24304,47,1);
INSERT INTO "month_count" VALUES(1,24304,49,1);
INSERT INTO "month_count" VALUES(1,24304,54,1);
INSERT INTO "month_count" VALUES(1,24304,62,1);
INSERT INTO "month_count" VALUES(1,24304,63,1);
INSERT INTO "month_count" VALUES(1,24306,28,1);
INSERT INTO "month_count" VALUES(1,24306,29,1);
INSERT INTO "month_count" VALUES(1,24306,43,1);
INSERT INTO "month_count" VALUES(1,24306,46,1);
INSERT INTO "month_count" VALUES(1,24306,49,1);
INSERT INTO "month_count" VALUES(1,24306,54,1);
INSERT INTO "month_count" VALUES(1,24306,59,1);
INSERT INTO "month_count" VALUES(1,24306,61,1);
INSERT INTO "month_count" VALUES(1,24307,24,1);
INSERT INTO "month_count" VALUES(1,24307,28,1);
INSERT INTO "month_count" VALUES(1,24307,29,2);
INSERT INTO "month_count" VALUES(1,24307,43,1);
INSERT INTO "month_count" VALUES(1,24307,46,1);
INSERT INTO "month_count" VALUES(1,24307,47,1);
INSERT INTO "month_count" VALUES(1,24307,49,2);
INSERT INTO "month_count" VALUES(1,24307,54,2);
INSERT INTO "month_count" VALUES(1,24307,58,1);
INSERT INTO "month_count" VALUES(1,24307,59,1);
INSERT INTO "month_count" VALUES(1,24307,61,1);
INSERT INTO "month_count" VALUES(1,24307,62,1);
INSERT INTO "month_count" VALUES(1,24307,63,1);
INSERT INTO "month_count" VALUES(1,24308,24,1);
INSERT INTO "month_count" VALUES(1,24308,29,1);
INSERT INTO "month_count" VALUES(1,24308,31,1);
INSERT INTO "month_count" VALUES(1,24308,37,1);
INSERT INTO "month_count" VALUES(1,24308,49,1);
INSERT INTO "month_count" VALUES(1,24308,51,1);
INSERT INTO "month_count" VALUES(1,24308,52,1);
INSERT INTO "month_count" VALUES(1,24308,54,1);
INSERT INTO "month_count" VALUES(1,24309,25,1);
INSERT INTO "month_count" VALUES(1,24309,29,1);
INSERT INTO "month_count" VALUES(1,24309,30,1);
INSERT INTO "month_count" VALUES(1,24309,40,1);
INSERT INTO "month_count" VALUES(1,24309,43,1);
INSERT INTO "month_count" VALUES(1,24309,49,1);
INSERT INTO "month_count" VALUES(1,24309,54,1);
INSERT INTO "month_count" VALUES(1,24309,56,1);
INSERT INTO "month_count" VALUES(1,24310,29,1);
INSERT INTO "month_count" VALUES(1,24310,43,1);
INSERT INTO "month_count" VALUES(1,24310,46,1);
INSERT INTO "month_count" VALUES(1,24310,47,1);
INSERT INTO "month_count" VALUES(1,24310,49,1);
INSERT INTO "month_count" VALUES(1,24310,54,1);
INSERT INTO "month_count" VALUES(1,24310,59,1);
INSERT INTO "month_count" VALUES(1,24310,61,1);
INSERT INTO "month_count" VALUES(1,24311,24,2);
INSERT INTO "month_count" VALUES(1,24311,29,2);
INSERT INTO "month_count" VALUES(1,24311,30,1);
INSERT INTO "month_count" VALUES(1,24311,31,1);
INSERT INTO "month_count" VALUES(1,24311,47,2);
INSERT INTO "month_count" VALUES(1,24311,49,2);
INSERT INTO "month_count" VALUES(1,24311,51,1);
INSERT INTO "month_count" VALUES(1,24311,52,1);
INSERT INTO "month_count" VALUES(1,24311,54,2);
INSERT INTO "month_count" VALUES(1,24311,57,1);
INSERT INTO "month_count" VALUES(1,24311,58,1);
INSERT INTO "month_count" VALUES(1,24312,29,1);
INSERT INTO "month_count" VALUES(1,24312,31,1);
INSERT INTO "month_count" VALUES(1,24312,38,1);
INSERT INTO "month_count" VALUES(1,24312,43,1);
INSERT INTO "month_count" VALUES(1,24312,49,1);
INSERT INTO "month_count" VALUES(1,24312,51,1);
INSERT INTO "month_count" VALUES(1,24312,52,1);
INSERT INTO "month_count" VALUES(1,24312,54,1);
INSERT INTO "month_count" VALUES(1,24313,26,1);
INSERT INTO "month_count" VALUES(1,24313,29,1);
INSERT INTO "month_count" VALUES(1,24313,43,1);
INSERT INTO "month_count" VALUES(1,24313,47,1);
INSERT INTO "month_count" VALUES(1,24313,49,1);
INSERT INTO "month_count" VALUES(1,24313,53,1);
INSERT INTO "month_count" VALUES(1,24313,54,1);
INSERT INTO "month_count" VALUES(1,24313,57,1);
INSERT INTO "month_count" VALUES(1,24314,25,1);
INSERT INTO "month_count" VALUES(1,24314,29,1);
INSERT INTO "month_count" VALUES(1,24314,30,1);
INSERT INTO "month_count" VALUES(1,24314,35,1);
INSERT INTO "month_count" VALUES(1,24314,43,1);
INSERT INTO "month_count" VALUES(1,24314,49,1);
INSERT INTO "month_count" VALUES(1,24314,54,1);
INSERT INTO "month_count" VALUES(1,24314,57,1);
INSERT INTO "month_count" VALUES(1,24315,24,1);
INSERT INTO "month_count" VALUES(1,24315,29,2);
INSERT INTO "month_count" VALUES(1,24315,31,1);
INSERT INTO "month_count" VALUES(1,24315,43,1);
INSERT INTO "month_count" VALUES(1,24315,44,1);
INSERT INTO "month_count" VALUES(1,24315,49,2);
INSERT INTO "month_count" VALUES(1,24315,50,1);
INSERT INTO "month_count" VALUES(1,24315,51,1);
INSERT INTO "month_count" VALUES(1,24315,52,1);
INSERT INTO "month_count" VALUES(1,24315,54,2);
INSERT INTO "month_count" VALUES(1,24315,58,1);
INSERT INTO "month_count" VALUES(1,24315,62,1);
INSERT INTO "month_count" VALUES(1,24315,63,1);
INSERT INTO "month_count" VALUES(1,24316,24,1);
INSERT INTO "month_count" VALUES(1,24316,25,1);
INSERT INTO "month_count" VALUES(1,24316,29,1);
INSERT INTO "month_count" VALUES(1,24316,30,1);
INSERT INTO "month_count" VALUES(1,24316,31,1);
INSERT INTO "month_count" VALUES(1,24316,41,1);
INSERT INTO "month_count" VALUES(1,24316,42,1);
INSERT INTO "month_count" VALUES(1,24316,47,1);
INSERT INTO "month_count" VALUES(1,24316,49,2);
INSERT INTO "month_count" VALUES(1,24316,51,1);
INSERT INTO "month_count" VALUES(1,24316,52,1);
INSERT INTO "month_count" VALUES(1,24316,54,2);
INSERT INTO "month_count" VALUES(1,24316,55,1);
INSERT INTO "month_count" VALUES(1,24316,57,1);
INSERT INTO "month_count" VALUES(1,24317,24,1);
INSERT INTO "month_count" VALUES(1,24317,29,1);
INSERT INTO "month_count" VALUES(1,24317,31,1);
INSERT INTO "month_count" VALUES(1,24317,33,1);
INSERT INTO "month_count" VALUES(1,24317,49,1);
INSERT INTO "month_count" VALUES(1,24317,51,1);
INSERT INTO "month_count" VALUES(1,24317,52,1);
INSERT INTO "month_count" VALUES(1,24317,54,1);
INSERT INTO "month_count" VALUES(1,24318,25,1);
INSERT INTO "month_count" VALUES(1,24318,30,1);
INSERT INTO "month_count" VALUES(1,24318,42,1);
INSERT INTO "month_count" VALUES(1,24318,48,1);
INSERT INTO "month_count" VALUES(1,24318,49,1);
INSERT INTO "month_count" VALUES(1,24318,54,1);
INSERT INTO "month_count" VALUES(1,24318,55,1);
INSERT INTO "month_count" VALUES(1,24318,57,1);
INSERT INTO "month_count" VALUES(1,24319,24,1);
INSERT INTO "month_count" VALUES(1,24319,27,1);
INSERT INTO "month_count" VALUES(1,24319,29,1);
INSERT INTO "month_count" VALUES(1,24319,30,1);
INSERT INTO "month_count" VALUES(1,24319,32,1);
INSERT INTO "month_count" VALUES(1,24319,34,1);
INSERT INTO "month_count" VALUES(1,24319,35,1);
INSERT INTO "month_count" VALUES(1,24319,38,1);
INSERT INTO "month_count" VALUES(1,24319,39,1);
INSERT INTO "month_count" VALUES(1,24319,49,2);
INSERT INTO "month_count" VALUES(1,24319,54,2);
INSERT INTO "month_count" VALUES(1,24319,55,1);
INSERT INTO "month_count" VALUES(1,24319,57,2);
INSERT INTO "month_count" VALUES(1,24320,24,1);
INSERT INTO "month_count" VALUES(1,24320,27,1);
INSERT INTO "month_count" VALUES(1,24320,29,1);
INSERT INTO "month_count" VALUES(1,24320,34,1);
INSERT INTO "month_count" VALUES(1,24320,35,1);
INSERT INTO "month_count" VALUES(1,24320,39,2);
INSERT INTO "month_count" VALUES(1,24320,42,1);
INSERT INTO "month_count" VALUES(1,24320,49,2);
INSERT INTO "month_count" VALUES(1,24320,54,2);
INSERT INTO "month_count" VALUES(1,24320,55,1);
INSERT INTO "month_count" VALUES(1,24320,57,2);
INSERT INTO "month_count" VALUES(1,24320,58,1);
INSERT INTO "month_count" VALUES(1,24321,24,2);
INSERT INTO "month_count" VALUES(1,24321,29,2);
INSERT INTO "month_count" VALUES(1,24321,30,1);
INSERT INTO "month_count" VALUES(1,24321,31,1);
INSERT INTO "month_count" VALUES(1,24321,32,1);
INSERT INTO "month_count" VALUES(1,24321,45,2);
INSERT INTO "month_count" VALUES(1,24321,49,2);
INSERT INTO "month_count" VALUES(1,24321,51,1);
INSERT INTO "month_count" VALUES(1,24321,52,1);
INSERT INTO "month_count" VALUES(1,24321,54,2);
INSERT INTO "month_count" VALUES(1,24321,57,1);
INSERT INTO "month_count" VALUES(1,24322,24,1);
INSERT INTO "month_count" VALUES(1,24322,29,1);
INSERT INTO "month_count" VALUES(1,24322,47,1);
INSERT INTO "month_count" VALUES(1,24322,49,1);
INSERT INTO "month_count" VALUES(1,24322,54,1);
INSERT INTO "month_count" VALUES(1,24322,58,1);
INSERT INTO "month_count" VALUES(1,24322,62,1);
INSERT INTO "month_count" VALUES(1,24322,63,1);
INSERT INTO "month_count" VALUES(2,24305,5,1);
INSERT INTO "month_count" VALUES(2,24305,8,1);
INSERT INTO "month_count" VALUES(2,24305,9,1);
INSERT INTO "month_count" VALUES(2,24305,12,1);
INSERT INTO "month_count" VALUES(2,24305,13,1);
INSERT INTO "month_count" VALUES(2,24305,15,1);
INSERT INTO "month_count" VALUES(2,24305,18,1);
INSERT INTO "month_count" VALUES(2,24305,21,1);
INSERT INTO "month_count" VALUES(2,24309,2,1);
INSERT INTO "month_count" VALUES(2,24309,3,1);
INSERT INTO "month_count" VALUES(2,24309,4,1);
INSERT INTO "month_count" VALUES(2,24309,5,1);
INSERT INTO "month_count" VALUES(2,24309,8,1);
INSERT INTO "month_count" VALUES(2,24309,9,1);
INSERT INTO "month_count" VALUES(2,24309,13,1);
INSERT INTO "month_count" VALUES(2,24309,20,1);
INSERT INTO "month_count" VALUES(2,24312,3,1);
INSERT INTO "month_count" VALUES(2,24312,5,1);
INSERT INTO "month_count" VALUES(2,24312,8,1);
INSERT INTO "month_count" VALUES(2,24312,9,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,12,1);
INSERT INTO "month_count" VALUES(2,24312,16,1);
INSERT INTO "month_count" VALUES(2,24312,17,1);
INSERT INTO "month_count" VALUES(2,24313,3,1);
INSERT INTO "month_count" VALUES(2,24313,5,1);
INSERT INTO "month_count" VALUES(2,24313,6,1);
INSERT INTO "month_count" VALUES(2,24313,9,1);
INSERT INTO "month_count" VALUES(2,24313,12,1);
INSERT INTO "month_count" VALUES(2,24313,17,1);
INSERT INTO "month_count" VALUES(2,24313,20,1);
INSERT INTO "month_count" VALUES(2,24313,22,1);
INSERT INTO "month_count" VALUES(2,24316,5,1);
INSERT INTO "month_count" VALUES(2,24316,8,1);
INSERT INTO "month_count" VALUES(2,24316,9,1);
INSERT INTO "month_count" VALUES(2,24316,13,1);
INSERT INTO "month_count" VALUES(2,24316,18,1);
INSERT INTO "month_count" VALUES(2,24316,19,1);
INSERT INTO "month_count" VALUES(2,24316,20,1);
INSERT INTO "month_count" VALUES(2,24316,21,1);
INSERT INTO "month_count" VALUES(2,24317,1,1);
INSERT INTO "month_count" VALUES(2,24317,5,1);
INSERT INTO "month_count" VALUES(2,24317,9,1);
INSERT INTO "month_count" VALUES(2,24317,12,1);
INSERT INTO "month_count" VALUES(2,24317,13,1);
INSERT INTO "month_count" VALUES(2,24317,18,1);
INSERT INTO "month_count" VALUES(2,24317,21,1);
INSERT INTO "month_count" VALUES(2,24317,23,1);
INSERT INTO "month_count" VALUES(2,24318,3,1);
INSERT INTO "month_count" VALUES(2,24318,5,1);
INSERT INTO "month_count" VALUES(2,24318,6,1);
INSERT INTO "month_count" VALUES(2,24318,9,1);
INSERT INTO "month_count" VALUES(2,24318,12,1);
INSERT INTO "month_count" VALUES(2,24318,13,1);
INSERT INTO "month_count" VALUES(2,24318,15,1);
INSERT INTO "month_count" VALUES(2,24318,22,1);
INSERT INTO "month_count" VALUES(2,24319,1,1);
INSERT INTO "month_count" VALUES(2,24319,5,1);
INSERT INTO "month_count" VALUES(2,24319,9,1);
INSERT INTO "month_count" VALUES(2,24319,12,1);
INSERT INTO "month_count" VALUES(2,24319,17,1);
INSERT INTO "month_count" VALUES(2,24319,18,1);
INSERT INTO "month_count" VALUES(2,24319,21,1);
INSERT INTO "month_count" VALUES(2,24319,23,1);
INSERT INTO "month_count" VALUES(2,24321,5,1);
INSERT INTO "month_count" VALUES(2,24321,7,1);
INSERT INTO "month_count" VALUES(2,24321,9,1);
INSERT INTO "month_count" VALUES(2,24321,11,1);
INSERT INTO "month_count" VALUES(2,24321,13,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,16,1);
INSERT INTO "month_count" VALUES(2,24321,21,1);
INSERT INTO "month_count" VALUES(2,24322,3,1);
INSERT INTO "month_count" VALUES(2,24322,5,1);
INSERT INTO "month_count" VALUES(2,24322,8,1);
INSERT INTO "month_count" VALUES(2,24322,9,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,12,1);
INSERT INTO "month_count" VALUES(2,24322,13,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$+SPm3lJVF86r8x/88zbtrg$cPmsW7dsgCZx5upddLjkhJPU6lNl7RuePdWz2amcJ/4',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'F38D480F3AF5602A4B762901A455EB328A697F7AE30216762747C764622D4ABB');
INSERT INTO "owner_recovery" VALUES(X'D2A8E864ACA8F87C5BD7F456E68FB711B4EA8B0E5B3805EA9925B3A85EDE3A96');
INSERT INTO "owner_recovery" VALUES(X'1CA0EB8563D911C2FD7AC072F5F4D44C7609E95A1954D962A079C5993517F02A');
INSERT INTO "owner_recovery" VALUES(X'0F2090814EC0D92D4EE5E739A8DAB93C07BAB9B36CC0A02C732B585AD5793B07');
INSERT INTO "owner_recovery" VALUES(X'A54D24947EB7A8F19A48255C65BCE738F5456948D7DE6570062DACB852402672');
INSERT INTO "owner_recovery" VALUES(X'DD4DA62F987FED54627608652CE219B4B211954B72EF5D5579A9F316C7D5ABC5');
INSERT INTO "owner_recovery" VALUES(X'F9B898B5694ED1CE5B31976D75EC2E6DF80DB6E1916AB72A5C2B8B5B3A05A60C');
INSERT INTO "owner_recovery" VALUES(X'5FB84CD9CFF93AD4C8D85BF652359D258D52B240E2E9AD9DC1A22C9720D0268C');
INSERT INTO "owner_recovery" VALUES(X'1943AF52BAD7B113D89D796C66439068A10A9CB5562E5FA771B6545B9073E18A');
INSERT INTO "owner_recovery" VALUES(X'DB9703A1D42E77BF3E72006D5BA6D47E33EF404A28A6881DEC13FE2606A4F79B');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'CBB16B0343243797827F4A03A9F42B4E557E3813D53FDBBE45FD15BC6AAE9E82','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,24,29,4);
INSERT INTO "pair_count" VALUES(1,20070,24,30,2);
INSERT INTO "pair_count" VALUES(1,20070,24,31,2);
INSERT INTO "pair_count" VALUES(1,20070,24,32,2);
INSERT INTO "pair_count" VALUES(1,20070,24,45,1);
INSERT INTO "pair_count" VALUES(1,20070,24,47,2);
INSERT INTO "pair_count" VALUES(1,20070,24,49,4);
INSERT INTO "pair_count" VALUES(1,20070,24,51,2);
INSERT INTO "pair_count" VALUES(1,20070,24,52,2);
INSERT INTO "pair_count" VALUES(1,20070,24,54,4);
INSERT INTO "pair_count" VALUES(1,20070,24,57,2);
INSERT INTO "pair_count" VALUES(1,20070,24,60,1);
INSERT INTO "pair_count" VALUES(1,20070,25,29,1);
INSERT INTO "pair_count" VALUES(1,20070,25,30,1);
INSERT INTO "pair_count" VALUES(1,20070,25,40,1);
INSERT INTO "pair_count" VALUES(1,20070,25,43,1);
INSERT INTO "pair_count" VALUES(1,20070,25,47,1);
INSERT INTO "pair_count" VALUES(1,20070,25,49,1);
INSERT INTO "pair_count" VALUES(1,20070,25,54,1);
INSERT INTO "pair_count" VALUES(1,20070,29,24,4);
INSERT INTO "pair_count" VALUES(1,20070,29,25,1);
INSERT INTO "pair_count" VALUES(1,20070,29,30,3);
INSERT INTO "pair_count" VALUES(1,20070,29,31,2);
INSERT INTO "pair_count" VALUES(1,20070,29,32,2);
INSERT INTO "pair_count" VALUES(1,20070,29,40,1);
INSERT INTO "pair_count" VALUES(1,20070,29,43,1);
INSERT INTO "pair_count" VALUES(1,20070,29,45,1);
INSERT INTO "pair_count" VALUES(1,20070,29,47,3);
INSERT INTO "pair_count" VALUES(1,20070,29,49,5);
INSERT INTO "pair_count" VALUES(1,20070,29,51,2);
INSERT INTO "pair_count" VALUES(1,20070,29,52,2);
INSERT INTO "pair_count" VALUES(1,20070,29,54,5);
INSERT INTO "pair_count" VALUES(1,20070,29,57,2);
INSERT INTO "pair_count" VALUES(1,20070,29,60,1);
INSERT INTO "pair_count" VALUES(1,20070,30,24,2);
INSERT INTO "pair_count" VALUES(1,20070,30,25,1);
INSERT INTO "pair_count" VALUES(1,20070,30,29,3);
INSERT INTO "pair_count" VALUES(1,20070,30,32,2);
INSERT INTO "pair_count" VALUES(1,20070,30,40,1);
INSERT INTO "pair_count" VALUES(1,20070,30,43,1);
INSERT INTO "pair_count" VALUES(1,20070,30,47,3);
INSERT INTO "pair_count" VALUES(1,20070,30,49,3);
INSERT INTO "pair_count" VALUES(1,20070,30,54,3);
INSERT INTO "pair_count" VALUES(1,20070,30,57,2);
INSERT INTO "pair_count" VALUES(1,20070,31,24,2);
INSERT INTO "pair_count" VALUES(1,20070,31,29,2);
INSERT INTO "pair_count" VALUES(1,20070,31,45,1);
INSERT INTO "pair_count" VALUES(1,20070,31,49,2);
INSERT INTO "pair_count" VALUES(1,20070,31,51,2);
INSERT INTO "pair_count" VALUES(1,20070,31,52,2);
INSERT INTO "pair_count" VALUES(1,20070,31,54,2);
INSERT INTO "pair_count" VALUES(1,20070,31,60,1);
INSERT INTO "pair_count" VALUES(1,20070,32,24,2);
INSERT INTO "pair_count" VALUES(1,20070,32,29,2);
INSERT INTO "pair_count" VALUES(1,20070,32,30,2);
INSERT INTO "pair_count" VALUES(1,20070,32,47,2);
INSERT INTO "pair_count" VALUES(1,20070,32,49,2);
INSERT INTO "pair_count" VALUES(1,20070,32,54,2);
INSERT INTO "pair_count" VALUES(1,20070,32,57,2);
INSERT INTO "pair_count" VALUES(1,20070,40,25,1);
INSERT INTO "pair_count" VALUES(1,20070,40,29,1);
INSERT INTO "pair_count" VALUES(1,20070,40,30,1);
INSERT INTO "pair_count" VALUES(1,20070,40,43,1);
INSERT INTO "pair_count" VALUES(1,20070,40,47,1);
INSERT INTO "pair_count" VALUES(1,20070,40,49,1);
INSERT INTO "pair_count" VALUES(1,20070,40,54,1);
INSERT INTO "pair_count" VALUES(1,20070,43,25,1);
INSERT INTO "pair_count" VALUES(1,20070,43,29,1);
INSERT INTO "pair_count" VALUES(1,20070,43,30,1);
INSERT INTO "pair_count" VALUES(1,20070,43,40,1);
INSERT INTO "pair_count" VALUES(1,20070,43,47,1);
INSERT INTO "pair_count" VALUES(1,20070,43,49,1);
INSERT INTO "pair_count" VALUES(1,20070,43,54,1);
INSERT INTO "pair_count" VALUES(1,20070,45,24,1);
INSERT INTO "pair_count" VALUES(1,20070,45,29,1);
INSERT INTO "pair_count" VALUES(1,20070,45,31,1);
INSERT INTO "pair_count" VALUES(1,20070,45,49,1);
INSERT INTO "pair_count" VALUES(1,20070,45,51,1);
INSERT INTO "pair_count" VALUES(1,20070,45,52,1);
INSERT INTO "pair_count" VALUES(1,20070,45,54,1);
INSERT INTO "pair_count" VALUES(1,20070,47,24,2);
INSERT INTO "pair_count" VALUES(1,20070,47,25,1);
INSERT INTO "pair_count" VALUES(1,20070,47,29,3);
INSERT INTO "pair_count" VALUES(1,20070,47,30,3);
INSERT INTO "pair_count" VALUES(1,20070,47,32,2);
INSERT INTO "pair_count" VALUES(1,20070,47,40,1);
INSERT INTO "pair_count" VALUES(1,20070,47,43,1);
INSERT INTO "pair_count" VALUES(1,20070,47,49,3);
INSERT INTO "pair_count" VALUES(1,20070,47,54,3);
INSERT INTO "pair_count" VALUES(1,20070,47,57,2);
INSERT INTO "pair_count" VALUES(1,20070,49,24,4);
INSERT INTO "pair_count" VALUES(1,20070,49,25,1);
INSERT INTO "pair_count" VALUES(1,20070,49,29,5);
INSERT INTO "pair_count" VALUES(1,20070,49,30,3);
INSERT INTO "pair_count" VALUES(1,20070,49,31,2);
INSERT INTO "pair_count" VALUES(1,20070,49,32,2);
INSERT INTO "pair_count" VALUES(1,20070,49,40,1);
INSERT INTO "pair_count" VALUES(1,20070,49,43,1);
INSERT INTO "pair_count" VALUES(1,20070,49,45,1);
INSERT INTO "pair_count" VALUES(1,20070,49,47,3);
INSERT INTO "pair_count" VALUES(1,20070,49,51,2);
INSERT INTO "pair_count" VALUES(1,20070,49,52,2);
INSERT INTO "pair_count" VALUES(1,20070,49,54,5);
INSERT INTO "pair_count" VALUES(1,20070,49,57,2);
INSERT INTO "pair_count" VALUES(1,20070,49,60,1);
INSERT INTO "pair_count" VALUES(1,20070,51,24,2);
INSERT INTO "pair_count" VALUES(1,20070,51,29,2);
INSERT INTO "pair_count" VALUES(1,20070,51,31,2);
INSERT INTO "pair_count" VALUES(1,20070,51,45,1);
INSERT INTO "pair_count" VALUES(1,20070,51,49,2);
INSERT INTO "pair_count" VALUES(1,20070,51,52,2);
INSERT INTO "pair_count" VALUES(1,20070,51,54,2);
INSERT INTO "pair_count" VALUES(1,20070,51,60,1);
INSERT INTO "pair_count" VALUES(1,20070,52,24,2);
INSERT INTO "pair_count" VALUES(1,20070,52,29,2);
INSERT INTO "pair_count" VALUES(1,20070,52,31,2);
INSERT INTO "pair_count" VALUES(1,20070,52,45,1);
INSERT INTO "pair_count" VALUES(1,20070,52,49,2);
INSERT INTO "pair_count" VALUES(1,20070,52,51,2);
INSERT INTO "pair_count" VALUES(1,20070,52,54,2);
INSERT INTO "pair_count" VALUES(1,20070,52,60,1);
INSERT INTO "pair_count" VALUES(1,20070,57,24,2);
INSERT INTO "pair_count" VALUES(1,20070,57,29,2);
INSERT INTO "pair_count" VALUES(1,20070,57,30,2);
INSERT INTO "pair_count" VALUES(1,20070,57,32,2);
INSERT INTO "pair_count" VALUES(1,20070,57,47,2);
INSERT INTO "pair_count" VALUES(1,20070,57,49,2);
INSERT INTO "pair_count" VALUES(1,20070,57,54,2);
INSERT INTO "pair_count" VALUES(1,20070,60,24,1);
INSERT INTO "pair_count" VALUES(1,20070,60,29,1);
INSERT INTO "pair_count" VALUES(1,20070,60,31,1);
INSERT INTO "pair_count" VALUES(1,20070,60,49,1);
INSERT INTO "pair_count" VALUES(1,20070,60,51,1);
INSERT INTO "pair_count" VALUES(1,20070,60,52,1);
INSERT INTO "pair_count" VALUES(1,20070,60,54,1);
INSERT INTO "pair_count" VALUES(1,20234,24,29,2);
INSERT INTO "pair_count" VALUES(1,20234,24,31,1);
INSERT INTO "pair_count" VALUES(1,20234,24,37,1);
INSERT INTO "pair_count" VALUES(1,20234,24,47,1);
INSERT INTO "pair_count" VALUES(1,20234,24,49,2);
INSERT INTO "pair_count" VALUES(1,20234,24,51,1);
INSERT INTO "pair_count" VALUES(1,20234,24,52,1);
INSERT INTO "pair_count" VALUES(1,20234,24,54,2);
INSERT INTO "pair_count" VALUES(1,20234,24,58,1);
INSERT INTO "pair_count" VALUES(1,20234,24,62,1);
INSERT INTO "pair_count" VALUES(1,20234,24,63,1);
INSERT INTO "pair_count" VALUES(1,20234,28,29,2);
INSERT INTO "pair_count" VALUES(1,20234,28,43,2);
INSERT INTO "pair_count" VALUES(1,20234,28,46,2);
INSERT INTO "pair_count" VALUES(1,20234,28,49,2);
INSERT INTO "pair_count" VALUES(1,20234,28,54,2);
INSERT INTO "pair_count" VALUES(1,20234,28,59,2);
INSERT INTO "pair_count" VALUES(1,20234,28,61,2);
INSERT INTO "pair_count" VALUES(1,20234,29,24,2);
INSERT INTO "pair_count" VALUES(1,20234,29,28,2);
INSERT INTO "pair_count" VALUES(1,20234,29,31,1);
INSERT INTO "pair_count" VALUES(1,20234,29,36,1);
INSERT INTO "pair_count" VALUES(1,20234,29,37,1);
INSERT INTO "pair_count" VALUES(1,20234,29,43,3);
INSERT INTO "pair_count" VALUES(1,20234,29,46,2);
INSERT INTO "pair_count" VALUES(1,20234,29,47,2);
INSERT INTO "pair_count" VALUES(1,20234,29,49,5);
INSERT INTO "pair_count" VALUES(1,20234,29,51,1);
INSERT INTO "pair_count" VALUES(1,20234,29,52,1);
INSERT INTO "pair_count" VALUES(1,20234,29,54,5);
INSERT INTO "pair_count" VALUES(1,20234,29,58,1);
INSERT INTO "pair_count" VALUES(1,20234,29,59,2);
INSERT INTO "pair_count" VALUES(1,20234,29,61,2);
INSERT INTO "pair_count" VALUES(1,20234,29,62,2);
INSERT INTO "pair_count" VALUES(1,20234,29,63,2);
INSERT INTO "pair_count" VALUES(1,20234,31,24,1);
INSERT INTO "pair_count" VALUES(1,20234,31,29,1);
INSERT INTO "pair_count" VALUES(1,20234,31,37,1);
INSERT INTO "pair_count" VALUES(1,20234,31,49,1);
INSERT INTO "pair_count" VALUES(1,20234,31,51,1);
INSERT INTO "pair_count" VALUES(1,20234,31,52,1);
INSERT INTO "pair_count" VALUES(1,20234,31,54,1);
INSERT INTO "pair_count" VALUES(1,20234,36,29,1);
INSERT INTO "pair_count" VALUES(1,20234,36,43,1);
INSERT INTO "pair_count" VALUES(1,20234,36,47,1);
INSERT INTO "pair_count" VALUES(1,20234,36,49,1);
INSERT INTO "pair_count" VALUES(1,20234,36,54,1);
INSERT INTO "pair_count" VALUES(1,20234,36,62,1);
INSERT INTO "pair_count" VALUES(1,20234,36,63,1);
INSERT INTO "pair_count" VALUES(1,20234,37,24,1);
INSERT INTO "pair_count" VALUES(1,20234,37,29,1);
INSERT INTO "pair_count" VALUES(1,20234,37,31,1);
INSERT INTO "pair_count" VALUES(1,20234,37,49,1);
INSERT INTO "pair_count" VALUES(1,20234,37,51,1);
INSERT INTO "pair_count" VALUES(1,20234,37,52,1);
INSERT INTO "pair_count" VALUES(1,20234,37,54,1);
INSERT INTO "pair_count" VALUES(1,20234,43,28,2);
INSERT INTO "pair_count" VALUES(1,20234,43,29,3);
INSERT INTO "pair_count" VALUES(1,20234,43,36,1);
INSERT INTO "pair_count" VALUES(1,20234,43,46,2);
INSERT INTO "pair_count" VALUES(1,20234,43,47,1);
INSERT INTO "pair_count" VALUES(1,20234,43,49,3);
INSERT INTO "pair_count" VALUES(1,20234,43,54,3);
INSERT INTO "pair_count" VALUES(1,20234,43,59,2);
INSERT INTO "pair_count" VALUES(1,20234,43,61,2);
INSERT INTO "pair_count" VALUES(1,20234,43,62,1);
INSERT INTO "pair_count" VALUES(1,20234,43,63,1);
INSERT INTO "pair_count" VALUES(1,20234,46,28,2);
INSERT INTO "pair_count" VALUES(1,20234,46,29,2);
INSERT INTO "pair_count" VALUES(1,20234,46,43,2);
INSERT INTO "pair_count" VALUES(1,20234,46,49,2);
INSERT INTO "pair_count" VALUES(1,20234,46,54,2);
INSERT INTO "pair_count" VALUES(1,20234,46,59,2);
INSERT INTO "pair_count" VALUES(1,20234,46,61,2);
INSERT INTO "pair_count" VALUES(1,20234,47,24,1);
INSERT INTO "pair_count" VALUES(1,20234,47,29,2);
INSERT INTO "pair_count" VALUES(1,20234,47,36,1);
INSERT INTO "pair_count" VALUES(1,20234,47,43,1);
INSERT INTO "pair_count" VALUES(1,20234,47,49,2);
INSERT INTO "pair_count" VALUES(1,20234,47,54,2);
INSERT INTO "pair_count" VALUES(1,20234,47,58,1);
INSERT INTO "pair_count" VALUES(1,20234,47,62,2);
INSERT INTO "pair_count" VALUES(1,20234,47,63,2);
INSERT INTO "pair_count" VALUES(1,20234,49,24,2);
INSERT INTO "pair_count" VALUES(1,20234,49,28,2);
INSERT INTO "pair_count" VALUES(1,20234,49,29,5);
INSERT INTO "pair_count" VALUES(1,20234,49,31,1);
INSERT INTO "pair_count" VALUES(1,20234,49,36,1);
INSERT INTO "pair_count" VALUES(1,20234,49,37,1);
INSERT INTO "pair_count" VALUES(1,20234,49,43,3);
INSERT INTO "pair_count" VALUES(1,20234,49,46,2);
INSERT INTO "pair_count" VALUES(1,20234,49,47,2);
INSERT INTO "pair_count" VALUES(1,20234,49,51,1);
INSERT INTO "pair_count" VALUES(1,20234,49,52,1);
INSERT INTO "pair_count" VALUES(1,20234,49,54,5);
INSERT INTO "pair_count" VALUES(1,20234,49,58,1);
INSERT INTO "pair_count" VALUES(1,20234,49,59,2);
INSERT INTO "pair_count" VALUES(1,20234,49,61,2);
INSERT INTO "pair_count" VALUES(1,20234,49,62,2);
INSERT INTO "pair_count" VALUES(1,20234,49,63,2);
INSERT INTO "pair_count" VALUES(1,20234,51,24,1);
INSERT INTO "pair_count" VALUES(1,20234,51,29,1);
INSERT INTO "pair_count" VALUES(1,20234,51,31,1);
INSERT INTO "pair_count" VALUES(1,20234,51,37,1);
INSERT INTO "pair_count" VALUES(1,20234,51,49,1);
INSERT INTO "pair_count" VALUES(1,20234,51,52,1);
INSERT INTO "pair_count" VALUES(1,20234,51,54,1);
INSERT INTO "pair_count" VALUES(1,20234,52,24,1);
INSERT INTO "pair_count" VALUES(1,20234,52,29,1);
INSERT INTO "pair_count" VALUES(1,20234,52,31,1);
INSERT INTO "pair_count" VALUES(1,20234,52,37,1);
INSERT INTO "pair_count" VALUES(1,20234,52,49,1);
INSERT INTO "pair_count" VALUES(1,20234,52,51,1);
INSERT INTO "pair_count" VALUES(1,20234,52,54,1);
INSERT INTO "pair_count" VALUES(1,20234,58,24,1);
INSERT INTO "pair_count" VALUES(1,20234,58,29,1);
INSERT INTO "pair_count" VALUES(1,20234,58,47,1);
INSERT INTO "pair_count" VALUES(1,20234,58,49,1);
INSERT INTO "pair_count" VALUES(1,20234,58,54,1);
INSERT INTO "pair_count" VALUES(1,20234,58,62,1);
INSERT INTO "pair_count" VALUES(1,20234,58,63,1);
INSERT INTO "pair_count" VALUES(1,20234,59,28,2);
INSERT INTO "pair_count" VALUES(1,20234,59,29,2);
INSERT INTO "pair_count" VALUES(1,20234,59,43,2);
INSERT INTO "pair_count" VALUES(1,20234,59,46,2);
INSERT INTO "pair_count" VALUES(1,20234,59,49,2);
INSERT INTO "pair_count" VALUES(1,20234,59,54,2);
INSERT INTO "pair_count" VALUES(1,20234,59,61,2);
INSERT INTO "pair_count" VALUES(1,20234,61,28,2);
INSERT INTO "pair_count" VALUES(1,20234,61,29,2);
INSERT INTO "pair_count" VALUES(1,20234,61,43,2);
INSERT INTO "pair_count" VALUES(1,20234,61,46,2);
INSERT INTO "pair_count" VALUES(1,20234,61,49,2);
INSERT INTO "pair_count" VALUES(1,20234,61,54,2);
INSERT INTO "pair_count" VALUES(1,20234,61,59,2);
INSERT INTO "pair_count" VALUES(1,20234,62,24,1);
INSERT INTO "pair_count" VALUES(1,20234,62,29,2);
INSERT INTO "pair_count" VALUES(1,20234,62,36,1);
INSERT INTO "pair_count" VALUES(1,20234,62,43,1);
INSERT INTO "pair_count" VALUES(1,20234,62,47,2);
INSERT INTO "pair_count" VALUES(1,20234,62,49,2);
INSERT INTO "pair_count" VALUES(1,20234,62,54,2);
INSERT INTO "pair_count" VALUES(1,20234,62,58,1);
INSERT INTO "pair_count" VALUES(1,20234,62,63,2);
INSERT INTO "pair_count" VALUES(1,20234,63,24,1);
INSERT INTO "pair_count" VALUES(1,20234,63,29,2);
INSERT INTO "pair_count" VALUES(1,20234,63,36,1);
INSERT INTO "pair_count" VALUES(1,20234,63,43,1);
INSERT INTO "pair_count" VALUES(1,20234,63,47,2);
INSERT INTO "pair_count" VALUES(1,20234,63,49,2);
INSERT INTO "pair_count" VALUES(1,20234,63,54,2);
INSERT INTO "pair_count" VALUES(1,20234,63,58,1);
INSERT INTO "pair_count" VALUES(1,20234,63,62,2);
INSERT INTO "pair_count" VALUES(1,20392,24,29,2);
INSERT INTO "pair_count" VALUES(1,20392,24,30,1);
INSERT INTO "pair_count" VALUES(1,20392,24,31,1);
INSERT INTO "pair_count" VALUES(1,20392,24,47,2);
INSERT INTO "pair_count" VALUES(1,20392,24,49,2);
INSERT INTO "pair_count" VALUES(1,20392,24,51,1);
INSERT INTO "pair_count" VALUES(1,20392,24,52,1);
INSERT INTO "pair_count" VALUES(1,20392,24,54,2);
INSERT INTO "pair_count" VALUES(1,20392,24,57,1);
INSERT INTO "pair_count" VALUES(1,20392,24,58,1);
INSERT INTO "pair_count" VALUES(1,20392,25,29,1);
INSERT INTO "pair_count" VALUES(1,20392,25,30,1);
INSERT INTO "pair_count" VALUES(1,20392,25,40,1);
INSERT INTO "pair_count" VALUES(1,20392,25,43,1);
INSERT INTO "pair_count" VALUES(1,20392,25,49,1);
INSERT INTO "pair_count" VALUES(1,20392,25,54,1);
INSERT INTO "pair_count" VALUES(1,20392,25,56,1);
INSERT INTO "pair_count" VALUES(1,20392,29,24,2);
INSERT INTO "pair_count" VALUES(1,20392,29,25,1);
INSERT INTO "pair_count" VALUES(1,20392,29,30,2);
INSERT INTO "pair_count" VALUES(1,20392,29,31,2);
INSERT INTO "pair_count" VALUES(1,20392,29,38,1);
INSERT INTO "pair_count" VALUES(1,20392,29,40,1);
INSERT INTO "pair_count" VALUES(1,20392,29,43,3);
INSERT INTO "pair_count" VALUES(1,20392,29,46,1);
INSERT INTO "pair_count" VALUES(1,20392,29,47,3);
INSERT INTO "pair_count" VALUES(1,20392,29,49,5);
INSERT INTO "pair_count" VALUES(1,20392,29,51,2);
INSERT INTO "pair_count" VALUES(1,20392,29,52,2);
INSERT INTO "pair_count" VALUES(1,20392,29,54,5);
INSERT INTO "pair_count" VALUES(1,20392,29,56,1);
INSERT INTO "pair_count" VALUES(1,20392,29,57,1);
INSERT INTO "pair_count" VALUES(1,20392,29,58,1);
INSERT INTO "pair_count" VALUES(1,20392,29,59,1);
INSERT INTO "pair_count" VALUES(1,20392,29,61,1);
INSERT INTO "pair_count" VALUES(1,20392,30,24,1);
INSERT INTO "pair_count" VALUES(1,20392,30,25,1);
INSERT INTO "pair_count" VALUES(1,20392,30,29,2);
INSERT INTO "pair_count" VALUES(1,20392,30,40,1);
INSERT INTO "pair_count" VALUES(1,20392,30,43,1);
INSERT INTO "pair_count" VALUES(1,20392,30,47,1);
INSERT INTO "pair_count" VALUES(1,20392,30,49,2);
INSERT INTO "pair_count" VALUES(1,20392,30,54,2);
INSERT INTO "pair_count" VALUES(1,20392,30,56,1);
INSERT INTO "pair_count" VALUES(1,20392,30,57,1);
INSERT INTO "pair_count" VALUES(1,20392,30,58,1);
INSERT INTO "pair_count" VALUES(1,20392,31,24,1);
INSERT INTO "pair_count" VALUES(1,20392,31,29,2);
INSERT INTO "pair_count" VALUES(1,20392,31,38,1);
INSERT INTO "pair_count" VALUES(1,20392,31,43,1);
INSERT INTO "pair_count" VALUES(1,20392,31,47,1);
INSERT INTO "pair_count" VALUES(1,20392,31,49,2);
INSERT INTO "pair_count" VALUES(1,20392,31,51,2);
INSERT INTO "pair_count" VALUES(1,20392,31,52,2);
INSERT INTO "pair_count" VALUES(1,20392,31,54,2);
INSERT INTO "pair_count" VALUES(1,20392,38,29,1);
INSERT INTO "pair_count" VALUES(1,20392,38,31,1);
INSERT INTO "pair_count" VALUES(1,20392,38,43,1);
INSERT INTO "pair_count" VALUES(1,20392,38,49,1);
INSERT INTO "pair_count" VALUES(1,20392,38,51,1);
INSERT INTO "pair_count" VALUES(1,20392,38,52,1);
INSERT INTO "pair_count" VALUES(1,20392,38,54,1);
INSERT INTO "pair_count" VALUES(1,20392,40,25,1);
INSERT INTO "pair_count" VALUES(1,20392,40,29,1);
INSERT INTO "pair_count" VALUES(1,20392,40,30,1);
INSERT INTO "pair_count" VALUES(1,20392,40,43,1);
INSERT INTO "pair_count" VALUES(1,20392,40,49,1);
INSERT INTO "pair_count" VALUES(1,20392,40,54,1);
INSERT INTO "pair_count" VALUES(1,20392,40,56,1);
INSERT INTO "pair_count" VALUES(1,20392,43,25,1);
INSERT INTO "pair_count" VALUES(1,20392,43,29,3);
INSERT INTO "pair_count" VALUES(1,20392,43,30,1);
INSERT INTO "pair_count" VALUES(1,20392,43,31,1);
INSERT INTO "pair_count" VALUES(1,20392,43,38,1);
INSERT INTO "pair_count" VALUES(1,20392,43,40,1);
INSERT INTO "pair_count" VALUES(1,20392,43,46,1);
INSERT INTO "pair_count" VALUES(1,20392,43,47,1);
INSERT INTO "pair_count" VALUES(1,20392,43,49,3);
INSERT INTO "pair_count" VALUES(1,20392,43,51,1);
INSERT INTO "pair_count" VALUES(1,20392,43,52,1);
INSERT INTO "pair_count" VALUES(1,20392,43,54,3);
INSERT INTO "pair_count" VALUES(1,20392,43,56,1);
INSERT INTO "pair_count" VALUES(1,20392,43,59,1);
INSERT INTO "pair_count" VALUES(1,20392,43,61,1);
INSERT INTO "pair_count" VALUES(1,20392,46,29,1);
INSERT INTO "pair_count" VALUES(1,20392,46,43,1);
INSERT INTO "pair_count" VALUES(1,20392,46,47,1);
INSERT INTO "pair_count" VALUES(1,20392,46,49,1);
INSERT INTO "pair_count" VALUES(1,20392,46,54,1);
INSERT INTO "pair_count" VALUES(1,20392,46,59,1);
INSERT INTO "pair_count" VALUES(1,20392,46,61,1);
INSERT INTO "pair_count" VALUES(1,20392,47,24,2);
INSERT INTO "pair_count" VALUES(1,20392,47,29,3);
INSERT INTO "pair_count" VALUES(1,20392,47,30,1);
INSERT INTO "pair_count" VALUES(1,20392,47,31,1);
INSERT INTO "pair_count" VALUES(1,20392,47,43,1);
INSERT INTO "pair_count" VALUES(1,20392,47,46,1);
INSERT INTO "pair_count" VALUES(1,20392,47,49,3);
INSERT INTO "pair_count" VALUES(1,20392,47,51,1);
INSERT INTO "pair_count" VALUES(1,20392,47,52,1);
INSERT INTO "pair_count" VALUES(1,20392,47,54,3);
INSERT INTO "pair_count" VALUES(1,20392,47,57,1);
INSERT INTO "pair_count" VALUES(1,20392,47,58,1);
INSERT INTO "pair_count" VALUES(1,20392,47,59,1);
INSERT INTO "pair_count" VALUES(1,20392,47,61,1);
INSERT INTO "pair_count" VALUES(1,20392,49,24,2);
INSERT INTO "pair_count" VALUES(1,20392,49,25,1);
INSERT INTO "pair_count" VALUES(1,20392,49,29,5);
INSERT INTO "pair_count" VALUES(1,20392,49,30,2);
INSERT INTO "pair_count" VALUES(1,20392,49,31,2);
INSERT INTO "pair_count" VALUES(1,20392,49,38,1);
INSERT INTO "pair_count" VALUES(1,20392,49,40,1);
INSERT INTO "pair_count" VALUES(1,20392,49,43,3);
INSERT INTO "pair_count" VALUES(1,20392,49,46,1);
INSERT INTO "pair_count" VALUES(1,20392,49,47,3);
INSERT INTO "pair_count" VALUES(1,20392,49,51,2);
INSERT INTO "pair_count" VALUES(1,20392,49,52,2);
INSERT INTO "pair_count" VALUES(1,20392,49,54,5);
INSERT INTO "pair_count" VALUES(1,20392,49,56,1);
INSERT INTO "pair_count" VALUES(1,20392,49,57,1);
INSERT INTO "pair_count" VALUES(1,20392,49,58,1);
INSERT INTO "pair_count" VALUES(1,20392,49,59,1);
INSERT INTO "pair_count" VALUES(1,20392,49,61,1);
INSERT INTO "pair_count" VALUES(1,20392,51,24,1);
INSERT INTO "pair_count" VALUES(1,20392,51,29,2);
INSERT INTO "pair_count" VALUES(1,20392,51,31,2);
INSERT INTO "pair_count" VALUES(1,20392,51,38,1);
INSERT INTO "pair_count" VALUES(1,20392,51,43,1);
INSERT INTO "pair_count" VALUES(1,20392,51,47,1);
INSERT INTO "pair_count" VALUES(1,20392,51,49,2);
INSERT INTO "pair_count" VALUES(1,20392,51,52,2);
INSERT INTO "pair_count" VALUES(1,20392,51,54,2);
INSERT INTO "pair_count" VALUES(1,20392,52,24,1);
INSERT INTO "pair_count" VALUES(1,20392,52,29,2);
INSERT INTO "pair_count" VALUES(1,20392,52,31,2);
INSERT INTO "pair_count" VALUES(1,20392,52,38,1);
INSERT INTO "pair_count" VALUES(1,20392,52,43,1);
INSERT INTO "pair_count" VALUES(1,20392,52,47,1);
INSERT INTO "pair_count" VALUES(1,20392,52,49,2);
INSERT INTO "pair_count" VALUES(1,20392,52,51,2);
INSERT INTO "pair_count" VALUES(1,20392,52,54,2);
INSERT INTO "pair_count" VALUES(1,20392,56,25,1);
INSERT INTO "pair_count" VALUES(1,20392,56,29,1);
INSERT INTO "pair_count" VALUES(1,20392,56,30,1);
INSERT INTO "pair_count" VALUES(1,20392,56,40,1);
INSERT INTO "pair_count" VALUES(1,20392,56,43,1);
INSERT INTO "pair_count" VALUES(1,20392,56,49,1);
INSERT INTO "pair_count" VALUES(1,20392,56,54,1);
INSERT INTO "pair_count" VALUES(1,20392,57,24,1);
INSERT INTO "pair_count" VALUES(1,20392,57,29,1);
INSERT INTO "pair_count" VALUES(1,20392,57,30,1);
INSERT INTO "pair_count" VALUES(1,20392,57,47,1);
INSERT INTO "pair_count" VALUES(1,20392,57,49,1);
INSERT INTO "pair_count" VALUES(1,20392,57,54,1);
INSERT INTO "pair_count" VALUES(1,20392,57,58,1);
INSERT INTO "pair_count" VALUES(1,20392,58,24,1);
INSERT INTO "pair_count" VALUES(1,20392,58,29,1);
INSERT INTO "pair_count" VALUES(1,20392,58,30,1);
INSERT INTO "pair_count" VALUES(1,20392,58,47,1);
INSERT INTO "pair_count" VALUES(1,20392,58,49,1);
INSERT INTO "pair_count" VALUES(1,20392,58,54,1);
INSERT INTO "pair_count" VALUES(1,20392,58,57,1);
INSERT INTO "pair_count" VALUES(1,20392,59,29,1);
INSERT INTO "pair_count" VALUES(1,20392,59,43,1);
INSERT INTO "pair_count" VALUES(1,20392,59,46,1);
INSERT INTO "pair_count" VALUES(1,20392,59,47,1);
INSERT INTO "pair_count" VALUES(1,20392,59,49,1);
INSERT INTO "pair_count" VALUES(1,20392,59,54,1);
INSERT INTO "pair_count" VALUES(1,20392,59,61,1);
INSERT INTO "pair_count" VALUES(1,20392,61,29,1);
INSERT INTO "pair_count" VALUES(1,20392,61,43,1);
INSERT INTO "pair_count" VALUES(1,20392,61,46,1);
INSERT INTO "pair_count" VALUES(1,20392,61,47,1);
INSERT INTO "pair_count" VALUES(1,20392,61,49,1);
INSERT INTO "pair_count" VALUES(1,20392,61,54,1);
INSERT INTO "pair_count" VALUES(1,20392,61,59,1);
INSERT INTO "pair_count" VALUES(1,20495,24,29,2);
INSERT INTO "pair_count" VALUES(1,20495,24,31,1);
INSERT INTO "pair_count" VALUES(1,20495,24,47,1);
INSERT INTO "pair_count" VALUES(1,20495,24,49,2);
INSERT INTO "pair_count" VALUES(1,20495,24,50,1);
INSERT INTO "pair_count" VALUES(1,20495,24,51,1);
INSERT INTO "pair_count" VALUES(1,20495,24,52,1);
INSERT INTO "pair_count" VALUES(1,20495,24,54,2);
INSERT INTO "pair_count" VALUES(1,20495,24,58,1);
INSERT INTO "pair_count" VALUES(1,20495,24,62,1);
INSERT INTO "pair_count" VALUES(1,20495,24,63,1);
INSERT INTO "pair_count" VALUES(1,20495,25,29,1);
INSERT INTO "pair_count" VALUES(1,20495,25,30,1);
INSERT INTO "pair_count" VALUES(1,20495,25,35,1);
INSERT INTO "pair_count" VALUES(1,20495,25,43,1);
INSERT INTO "pair_count" VALUES(1,20495,25,49,1);
INSERT INTO "pair_count" VALUES(1,20495,25,54,1);
INSERT INTO "pair_count" VALUES(1,20495,25,57,1);
INSERT INTO "pair_count" VALUES(1,20495,26,29,1);
INSERT INTO "pair_count" VALUES(1,20495,26,43,1);
INSERT INTO "pair_count" VALUES(1,20495,26,47,1);
INSERT INTO "pair_count" VALUES(1,20495,26,49,1);
INSERT INTO "pair_count" VALUES(1,20495,26,53,1);
INSERT INTO "pair_count" VALUES(1,20495,26,54,1);
INSERT INTO "pair_count" VALUES(1,20495,26,57,1);
INSERT INTO "pair_count" VALUES(1,20495,29,24,2);
INSERT INTO "pair_count" VALUES(1,20495,29,25,1);
INSERT INTO "pair_count" VALUES(1,20495,29,26,1);
INSERT INTO "pair_count" VALUES(1,20495,29,30,1);
INSERT INTO "pair_count" VALUES(1,20495,29,31,2);
INSERT INTO "pair_count" VALUES(1,20495,29,35,1);
INSERT INTO "pair_count" VALUES(1,20495,29,43,3);
INSERT INTO "pair_count" VALUES(1,20495,29,44,1);
INSERT INTO "pair_count" VALUES(1,20495,29,47,2);
INSERT INTO "pair_count" VALUES(1,20495,29,49,5);
INSERT INTO "pair_count" VALUES(1,20495,29,50,1);
INSERT INTO "pair_count" VALUES(1,20495,29,51,2);
INSERT INTO "pair_count" VALUES(1,20495,29,52,2);
INSERT INTO "pair_count" VALUES(1,20495,29,53,1);
INSERT INTO "pair_count" VALUES(1,20495,29,54,5);
INSERT INTO "pair_count" VALUES(1,20495,29,57,2);
INSERT INTO "pair_count" VALUES(1,20495,29,58,1);
INSERT INTO "pair_count" VALUES(1,20495,29,62,1);
INSERT INTO "pair_count" VALUES(1,20495,29,63,1);
INSERT INTO "pair_count" VALUES(1,20495,30,25,1);
INSERT INTO "pair_count" VALUES(1,20495,30,29,1);
INSERT INTO "pair_count" VALUES(1,20495,30,35,1);
INSERT INTO "pair_count" VALUES(1,20495,30,43,1);
INSERT INTO "pair_count" VALUES(1,20495,30,49,1);
INSERT INTO "pair_count" VALUES(1,20495,30,54,1);
INSERT INTO "pair_count" VALUES(1,20495,30,57,1);
INSERT INTO "pair_count" VALUES(1,20495,31,24,1);
INSERT INTO "pair_count" VALUES(1,20495,31,29,2);
INSERT INTO "pair_count" VALUES(1,20495,31,43,1);
INSERT INTO "pair_count" VALUES(1,20495,31,44,1);
INSERT INTO "pair_count" VALUES(1,20495,31,47,1);
INSERT INTO "pair_count" VALUES(1,20495,31,49,2);
INSERT INTO "pair_count" VALUES(1,20495,31,51,2);
INSERT INTO "pair_count" VALUES(1,20495,31,52,2);
INSERT INTO "pair_count" VALUES(1,20495,31,54,2);
INSERT INTO "pair_count" VALUES(1,20495,35,25,1);
INSERT INTO "pair_count" VALUES(1,20495,35,29,1);
INSERT INTO "pair_count" VALUES(1,20495,35,30,1);
INSERT INTO "pair_count" VALUES(1,20495,35,43,1);
INSERT INTO "pair_count" VALUES(1,20495,35,49,1);
INSERT INTO "pair_count" VALUES(1,20495,35,54,1);
INSERT INTO "pair_count" VALUES(1,20495,35,57,1);
INSERT INTO "pair_count" VALUES(1,20495,43,25,1);
INSERT INTO "pair_count" VALUES(1,20495,43,26,1);
INSERT INTO "pair_count" VALUES(1,20495,43,29,3);
INSERT INTO "pair_count" VALUES(1,20495,43,30,1);
INSERT INTO "pair_count" VALUES(1,20495,43,31,1);
INSERT INTO "pair_count" VALUES(1,20495,43,35,1);
INSERT INTO "pair_count" VALUES(1,20495,43,44,1);
INSERT INTO "pair_count" VALUES(1,20495,43,47,1);
INSERT INTO "pair_count" VALUES(1,20495,43,49,3);
INSERT INTO "pair_count" VALUES(1,20495,43,51,1);
INSERT INTO "pair_count" VALUES(1,20495,43,52,1);
INSERT INTO "pair_count" VALUES(1,20495,43,53,1);
INSERT INTO "pair_count" VALUES(1,20495,43,54,3);
INSERT INTO "pair_count" VALUES(1,20495,43,57,2);
INSERT INTO "pair_count" VALUES(1,20495,44,29,1);
INSERT INTO "pair_count" VALUES(1,20495,44,31,1);
INSERT INTO "pair_count" VALUES(1,20495,44,43,1);
INSERT INTO "pair_count" VALUES(1,20495,44,49,1);
INSERT INTO "pair_count" VALUES(1,20495,44,51,1);
INSERT INTO "pair_count" VALUES(1,20495,44,52,1);
INSERT INTO "pair_count" VALUES(1,20495,44,54,1);
INSERT INTO "pair_count" VALUES(1,20495,47,24,1);
INSERT INTO "pair_count" VALUES(1,20495,47,26,1);
INSERT INTO "pair_count" VALUES(1,20495,47,29,2);
INSERT INTO "pair_count" VALUES(1,20495,47,31,1);
INSERT INTO "pair_count" VALUES(1,20495,47,43,1);
INSERT INTO "pair_count" VALUES(1,20495,47,49,2);
INSERT INTO "pair_count" VALUES(1,20495,47,51,1);
INSERT INTO "pair_count" VALUES(1,20495,47,52,1);
INSERT INTO "pair_count" VALUES(1,20495,47,53,1);
INSERT INTO "pair_count" VALUES(1,20495,47,54,2);
INSERT INTO "pair_count" VALUES(1,20495,47,57,1);
INSERT INTO "pair_count" VALUES(1,20495,49,24,2);
INSERT INTO "pair_count" VALUES(1,20495,49,25,1);
INSERT INTO "pair_count" VALUES(1,20495,49,26,1);
INSERT INTO "pair_count" VALUES(1,20495,49,29,5);
INSERT INTO "pair_count" VALUES(1,20495,49,30,1);
INSERT INTO "pair_count" VALUES(1,20495,49,31,2);
INSERT INTO "pair_count" VALUES(1,20495,49,35,1);
INSERT INTO "pair_count" VALUES(1,20495,49,43,3);
INSERT INTO "pair_count" VALUES(1,20495,49,44,1);
INSERT INTO "pair_count" VALUES(1,20495,49,47,2);
INSERT INTO "pair_count" VALUES(1,20495,49,50,1);
INSERT INTO "pair_count" VALUES(1,20495,49,51,2);
INSERT INTO "pair_count" VALUES(1,20495,49,52,2);
INSERT INTO "pair_count" VALUES(1,20495,49,53,1);
INSERT INTO "pair_count" VALUES(1,20495,49,54,5);
INSERT INTO "pair_count" VALUES(1,20495,49,57,2);
INSERT INTO "pair_count" VALUES(1,20495,49,58,1);
INSERT INTO "pair_count" VALUES(1,20495,49,62,1);
INSERT INTO "pair_count" VALUES(1,20495,49,63,1);
INSERT INTO "pair_count" VALUES(1,20495,50,24,1);
INSERT INTO "pair_count" VALUES(1,20495,50,29,1);
INSERT INTO "pair_count" VALUES(1,20495,50,49,1);
INSERT INTO "pair_count" VALUES(1,20495,50,54,1);
INSERT INTO "pair_count" VALUES(1,20495,50,58,1);
INSERT INTO "pair_count" VALUES(1,20495,50,62,1);
INSERT INTO "pair_count" VALUES(1,20495,50,63,1);
INSERT INTO "pair_count" VALUES(1,20495,51,24,1);
INSERT INTO "pair_count" VALUES(1,20495,51,29,2);
INSERT INTO "pair_count" VALUES(1,20495,51,31,2);
INSERT INTO "pair_count" VALUES(1,20495,51,43,1);
INSERT INTO "pair_count" VALUES(1,20495,51,44,1);
INSERT INTO "pair_count" VALUES(1,20495,51,47,1);
INSERT INTO "pair_count" VALUES(1,20495,51,49,2);
INSERT INTO "pair_count" VALUES(1,20495,51,52,2);
INSERT INTO "pair_count" VALUES(1,20495,51,54,2);
INSERT INTO "pair_count" VALUES(1,20495,52,24,1);
INSERT INTO "pair_count" VALUES(1,20495,52,29,2);
INSERT INTO "pair_count" VALUES(1,20495,52,31,2);
INSERT INTO "pair_count" VALUES(1,20495,52,43,1);
INSERT INTO "pair_count" VALUES(1,20495,52,44,1);
INSERT INTO "pair_count" VALUES(1,20495,52,47,1);
INSERT INTO "pair_count" VALUES(1,20495,52,49,2);
INSERT INTO "pair_count" VALUES(1,20495,52,51,2);
INSERT INTO "pair_count" VALUES(1,20495,52,54,2);
INSERT INTO "pair_count" VALUES(1,20495,53,26,1);
INSERT INTO "pair_count" VALUES(1,20495,53,29,1);
INSERT INTO "pair_count" VALUES(1,20495,53,43,1);
INSERT INTO "pair_count" VALUES(1,20495,53,47,1);
INSERT INTO "pair_count" VALUES(1,20495,53,49,1);
INSERT INTO "pair_count" VALUES(1,20495,53,54,1);
INSERT INTO "pair_count" VALUES(1,20495,53,57,1);
INSERT INTO "pair_count" VALUES(1,20495,57,25,1);
INSERT INTO "pair_count" VALUES(1,20495,57,26,1);
INSERT INTO "pair_count" VALUES(1,20495,57,29,2);
INSERT INTO "pair_count" VALUES(1,20495,57,30,1);
INSERT INTO "pair_count" VALUES(1,20495,57,35,1);
INSERT INTO "pair_count" VALUES(1,20495,57,43,2);
INSERT INTO "pair_count" VALUES(1,20495,57,47,1);
INSERT INTO "pair_count" VALUES(1,20495,57,49,2);
INSERT INTO "pair_count" VALUES(1,20495,57,53,1);
INSERT INTO "pair_count" VALUES(1,20495,57,54,2);
INSERT INTO "pair_count" VALUES(1,20495,58,24,1);
INSERT INTO "pair_count" VALUES(1,20495,58,29,1);
INSERT INTO "pair_count" VALUES(1,20495,58,49,1);
INSERT INTO "pair_count" VALUES(1,20495,58,50,1);
INSERT INTO "pair_count" VALUES(1,20495,58,54,1);
INSERT INTO "pair_count" VALUES(1,20495,58,62,1);
INSERT INTO "pair_count" VALUES(1,20495,58,63,1);
INSERT INTO "pair_count" VALUES(1,20495,62,24,1);
INSERT INTO "pair_count" VALUES(1,20495,62,29,1);
INSERT INTO "pair_count" VALUES(1,20495,62,49,1);
INSERT INTO "pair_count" VALUES(1,20495,62,50,1);
INSERT INTO "pair_count" VALUES(1,20495,62,54,1);
INSERT INTO "pair_count" VALUES(1,20495,62,58,1);
INSERT INTO "pair_count" VALUES(1,20495,62,63,1);
INSERT INTO "pair_count" VALUES(1,20495,63,24,1);
INSERT INTO "pair_count" VALUES(1,20495,63,29,1);
INSERT INTO "pair_count" VALUES(1,20495,63,49,1);
INSERT INTO "pair_count" VALUES(1,20495,63,50,1);
INSERT INTO "pair_count" VALUES(1,20495,63,54,1);
INSERT INTO "pair_count" VALUES(1,20495,63,58,1);
INSERT INTO "pair_count" VALUES(1,20495,63,62,1);
INSERT INTO "pair_count" VALUES(1,20599,24,29,2);
INSERT INTO "pair_count" VALUES(1,20599,24,30,1);
INSERT INTO "pair_count" VALUES(1,20599,24,31,1);
INSERT INTO "pair_count" VALUES(1,20599,24,32,1);
INSERT INTO "pair_count" VALUES(1,20599,24,33,1);
INSERT INTO "pair_count" VALUES(1,20599,24,38,1);
INSERT INTO "pair_count" VALUES(1,20599,24,49,2);
INSERT INTO "pair_count" VALUES(1,20599,24,51,1);
INSERT INTO "pair_count" VALUES(1,20599,24,52,1);
INSERT INTO "pair_count" VALUES(1,20599,24,54,2);
INSERT INTO "pair_count" VALUES(1,20599,24,57,1);
INSERT INTO "pair_count" VALUES(1,20599,25,30,2);
INSERT INTO "pair_count" VALUES(1,20599,25,41,1);
INSERT INTO "pair_count" VALUES(1,20599,25,42,2);
INSERT INTO "pair_count" VALUES(1,20599,25,48,1);
INSERT INTO "pair_count" VALUES(1,20599,25,49,2);
INSERT INTO "pair_count" VALUES(1,20599,25,54,2);
INSERT INTO "pair_count" VALUES(1,20599,25,55,2);
INSERT INTO "pair_count" VALUES(1,20599,25,57,2);
INSERT INTO "pair_count" VALUES(1,20599,27,34,1);
INSERT INTO "pair_count" VALUES(1,20599,27,35,1);
INSERT INTO "pair_count" VALUES(1,20599,27,39,1);
INSERT INTO "pair_count" VALUES(1,20599,27,49,1);
INSERT INTO "pair_count" VALUES(1,20599,27,54,1);
INSERT INTO "pair_count" VALUES(1,20599,27,55,1);
INSERT INTO "pair_count" VALUES(1,20599,27,57,1);
INSERT INTO "pair_count" VALUES(1,20599,29,24,2);
INSERT INTO "pair_count" VALUES(1,20599,29,30,1);
INSERT INTO "pair_count" VALUES(1,20599,29,31,1);
INSERT INTO "pair_count" VALUES(1,20599,29,32,1);
INSERT INTO "pair_count" VALUES(1,20599,29,33,1);
INSERT INTO "pair_count" VALUES(1,20599,29,38,1);
INSERT INTO "pair_count" VALUES(1,20599,29,49,2);
INSERT INTO "pair_count" VALUES(1,20599,29,51,1);
INSERT INTO "pair_count" VALUES(1,20599,29,52,1);
INSERT INTO "pair_count" VALUES(1,20599,29,54,2);
INSERT INTO "pair_count" VALUES(1,20599,29,57,1);
INSERT INTO "pair_count" VALUES(1,20599,30,24,1);
INSERT INTO "pair_count" VALUES(1,20599,30,25,2);
INSERT INTO "pair_count" VALUES(1,20599,30,29,1);
INSERT INTO "pair_count" VALUES(1,20599,30,32,1);
INSERT INTO "pair_count" VALUES(1,20599,30,38,1);
INSERT INTO "pair_count" VALUES(1,20599,30,41,1);
INSERT INTO "pair_count" VALUES(1,20599,30,42,2);
INSERT INTO "pair_count" VALUES(1,20599,30,48,1);
INSERT INTO "pair_count" VALUES(1,20599,30,49,3);
INSERT INTO "pair_count" VALUES(1,20599,30,54,3);
INSERT INTO "pair_count" VALUES(1,20599,30,55,2);
INSERT INTO "pair_count" VALUES(1,20599,30,57,3);
INSERT INTO "pair_count" VALUES(1,20599,31,24,1);
INSERT INTO "pair_count" VALUES(1,20599,31,29,1);
INSERT INTO "pair_count" VALUES(1,20599,31,33,1);
INSERT INTO "pair_count" VALUES(1,20599,31,49,1);
INSERT INTO "pair_count" VALUES(1,20599,31,51,1);
INSERT INTO "pair_count" VALUES(1,20599,31,52,1);
INSERT INTO "pair_count" VALUES(1,20599,31,54,1);
INSERT INTO "pair_count" VALUES(1,20599,32,24,1);
INSERT INTO "pair_count" VALUES(1,20599,32,29,1);
INSERT INTO "pair_count" VALUES(1,20599,32,30,1);
INSERT INTO "pair_count" VALUES(1,20599,32,38,1);
INSERT INTO "pair_count" VALUES(1,20599,32,49,1);
INSERT INTO "pair_count" VALUES(1,20599,32,54,1);
INSERT INTO "pair_count" VALUES(1,20599,32,57,1);
INSERT INTO "pair_count" VALUES(1,20599,33,24,1);
INSERT INTO "pair_count" VALUES(1,20599,33,29,1);
INSERT INTO "pair_count" VALUES(1,20599,33,31,1);
INSERT INTO "pair_count" VALUES(1,20599,33,49,1);
INSERT INTO "pair_count" VALUES(1,20599,33,51,1);
INSERT INTO "pair_count" VALUES(1,20599,33,52,1);
INSERT INTO "pair_count" VALUES(1,20599,33,54,1);
INSERT INTO "pair_count" VALUES(1,20599,34,27,1);
INSERT INTO "pair_count" VALUES(1,20599,34,35,1);
INSERT INTO "pair_count" VALUES(1,20599,34,39,1);
INSERT INTO "pair_count" VALUES(1,20599,34,49,1);
INSERT INTO "pair_count" VALUES(1,20599,34,54,1);
INSERT INTO "pair_count" VALUES(1,20599,34,55,1);
INSERT INTO "pair_count" VALUES(1,20599,34,57,1);
INSERT INTO "pair_count" VALUES(1,20599,35,27,1);
INSERT INTO "pair_count" VALUES(1,20599,35,34,1);
INSERT INTO "pair_count" VALUES(1,20599,35,39,1);
INSERT INTO "pair_count" VALUES(1,20599,35,49,1);
INSERT INTO "pair_count" VALUES(1,20599,35,54,1);
INSERT INTO "pair_count" VALUES(1,20599,35,55,1);
INSERT INTO "pair_count" VALUES(1,20599,35,57,1);
INSERT INTO "pair_count" VALUES(1,20599,38,24,1);
INSERT INTO "pair_count" VALUES(1,20599,38,29,1);
INSERT INTO "pair_count" VALUES(1,20599,38,30,1);
INSERT INTO "pair_count" VALUES(1,20599,38,32,1);
INSERT INTO "pair_count" VALUES(1,20599,38,49,1);
INSERT INTO "pair_count" VALUES(1,20599,38,54,1);
INSERT INTO "pair_count" VALUES(1,20599,38,57,1);
INSERT INTO "pair_count" VALUES(1,20599,39,27,1);
INSERT INTO "pair_count" VALUES(1,20599,39,34,1);
INSERT INTO "pair_count" VALUES(1,20599,39,35,1);
INSERT INTO "pair_count" VALUES(1,20599,39,49,1);
INSERT INTO "pair_count" VALUES(1,20599,39,54,1);
INSERT INTO "pair_count" VALUES(1,20599,39,55,1);
INSERT INTO "pair_count" VALUES(1,20599,39,57,1);
INSERT INTO "pair_count" VALUES(1,20599,41,25,1);
INSERT INTO "pair_count" VALUES(1,20599,41,30,1);
INSERT INTO "pair_count" VALUES(1,20599,41,42,1);
INSERT INTO "pair_count" VALUES(1,20599,41,49,1);
INSERT INTO "pair_count" VALUES(1,20599,41,54,1);
INSERT INTO "pair_count" VALUES(1,20599,41,55,1);
INSERT INTO "pair_count" VALUES(1,20599,41,57,1);
INSERT INTO "pair_count" VALUES(1,20599,42,25,2);
INSERT INTO "pair_count" VALUES(1,20599,42,30,2);
INSERT INTO "pair_count" VALUES(1,20599,42,41,1);
INSERT INTO "pair_count" VALUES(1,20599,42,48,1);
INSERT INTO "pair_count" VALUES(1,20599,42,49,2);
INSERT INTO "pair_count" VALUES(1,20599,42,54,2);
INSERT INTO "pair_count" VALUES(1,20599,42,55,2);
INSERT INTO "pair_count" VALUES(1,20599,42,57,2);
INSERT INTO "pair_count" VALUES(1,20599,48,25,1);
INSERT INTO "pair_count" VALUES(1,20599,48,30,1);
INSERT INTO "pair_count" VALUES(1,20599,48,42,1);
INSERT INTO "pair_count" VALUES(1,20599,48,49,1);
INSERT INTO "pair_count" VALUES(1,20599,48,54,1);
INSERT INTO "pair_count" VALUES(1,20599,48,55,1);
INSERT INTO "pair_count" VALUES(1,20599,48,57,1);
INSERT INTO "pair_count" VALUES(1,20599,49,24,2);
INSERT INTO "pair_count" VALUES(1,20599,49,25,2);
INSERT INTO "pair_count" VALUES(1,20599,49,27,1);
INSERT INTO "pair_count" VALUES(1,20599,49,29,2);
INSERT INTO "pair_count" VALUES(1,20599,49,30,3);
INSERT INTO "pair_count" VALUES(1,20599,49,31,1);
INSERT INTO "pair_count" VALUES(1,20599,49,32,1);
INSERT INTO "pair_count" VALUES(1,20599,49,33,1);
INSERT INTO "pair_count" VALUES(1,20599,49,34,1);
INSERT INTO "pair_count" VALUES(1,20599,49,35,1);
INSERT INTO "pair_count" VALUES(1,20599,49,38,1);
INSERT INTO "pair_count" VALUES(1,20599,49,39,1);
INSERT INTO "pair_count" VALUES(1,20599,49,41,1);
INSERT INTO "pair_count" VALUES(1,20599,49,42,2);
INSERT INTO "pair_count" VALUES(1,20599,49,48,1);
INSERT INTO "pair_count" VALUES(1,20599,49,51,1);
INSERT INTO "pair_count" VALUES(1,20599,49,52,1);
INSERT INTO "pair_count" VALUES(1,20599,49,54,5);
INSERT INTO "pair_count" VALUES(1,20599,49,55,3);
INSERT INTO "pair_count" VALUES(1,20599,49,57,4);
INSERT INTO "pair_count" VALUES(1,20599,51,24,1);
INSERT INTO "pair_count" VALUES(1,20599,51,29,1);
INSERT INTO "pair_count" VALUES(1,20599,51,31,1);
INSERT INTO "pair_count" VALUES(1,20599,51,33,1);
INSERT INTO "pair_count" VALUES(1,20599,51,49,1);
INSERT INTO "pair_count" VALUES(1,20599,51,52,1);
INSERT INTO "pair_count" VALUES(1,20599,51,54,1);
INSERT INTO "pair_count" VALUES(1,20599,52,24,1);
INSERT INTO "pair_count" VALUES(1,20599,52,29,1);
INSERT INTO "pair_count" VALUES(1,20599,52,31,1);
INSERT INTO "pair_count" VALUES(1,20599,52,33,1);
INSERT INTO "pair_count" VALUES(1,20599,52,49,1);
INSERT INTO "pair_count" VALUES(1,20599,52,51,1);
INSERT INTO "pair_count" VALUES(1,20599,52,54,1);
INSERT INTO "pair_count" VALUES(1,20599,55,25,2);
INSERT INTO "pair_count" VALUES(1,20599,55,27,1);
INSERT INTO "pair_count" VALUES(1,20599,55,30,2);
INSERT INTO "pair_count" VALUES(1,20599,55,34,1);
INSERT INTO "pair_count" VALUES(1,20599,55,35,1);
INSERT INTO "pair_count" VALUES(1,20599,55,39,1);
INSERT INTO "pair_count" VALUES(1,20599,55,41,1);
INSERT INTO "pair_count" VALUES(1,20599,55,42,2);
INSERT INTO "pair_count" VALUES(1,20599,55,48,1);
INSERT INTO "pair_count" VALUES(1,20599,55,49,3);
INSERT INTO "pair_count" VALUES(1,20599,55,54,3);
INSERT INTO "pair_count" VALUES(1,20599,55,57,3);
INSERT INTO "pair_count" VALUES(1,20599,57,24,1);
INSERT INTO "pair_count" VALUES(1,20599,57,25,2);
INSERT INTO "pair_count" VALUES(1,20599,57,27,1);
INSERT INTO "pair_count" VALUES(1,20599,57,29,1);
INSERT INTO "pair_count" VALUES(1,20599,57,30,3);
INSERT INTO "pair_count" VALUES(1,20599,57,32,1);
INSERT INTO "pair_count" VALUES(1,20599,57,34,1);
INSERT INTO "pair_count" VALUES(1,20599,57,35,1);
INSERT INTO "pair_count" VALUES(1,20599,57,38,1);
INSERT INTO "pair_count" VALUES(1,20599,57,39,1);
INSERT INTO "pair_count" VALUES(1,20599,57,41,1);
INSERT INTO "pair_count" VALUES(1,20599,57,42,2);
INSERT INTO "pair_count" VALUES(1,20599,57,48,1);
INSERT INTO "pair_count" VALUES(1,20599,57,49,4);
INSERT INTO "pair_count" VALUES(1,20599,57,54,4);
INSERT INTO "pair_count" VALUES(1,20599,57,55,3);
INSERT INTO "pair_count" VALUES(1,20703,24,29,4);
INSERT INTO "pair_count" VALUES(1,20703,24,30,1);
INSERT INTO "pair_count" VALUES(1,20703,24,31,1);
INSERT INTO "pair_count" VALUES(1,20703,24,32,1);
INSERT INTO "pair_count" VALUES(1,20703,24,39,1);
INSERT INTO "pair_count" VALUES(1,20703,24,42,1);
INSERT INTO "pair_count" VALUES(1,20703,24,45,2);
INSERT INTO "pair_count" VALUES(1,20703,24,47,1);
INSERT INTO "pair_count" VALUES(1,20703,24,49,4);
INSERT INTO "pair_count" VALUES(1,20703,24,51,1);
INSERT INTO "pair_count" VALUES(1,20703,24,52,1);
INSERT INTO "pair_count" VALUES(1,20703,24,54,4);
INSERT INTO "pair_count" VALUES(1,20703,24,57,2);
INSERT INTO "pair_count" VALUES(1,20703,24,58,2);
INSERT INTO "pair_count" VALUES(1,20703,24,62,1);
INSERT INTO "pair_count" VALUES(1,20703,24,63,1);
INSERT INTO "pair_count" VALUES(1,20703,27,34,1);
INSERT INTO "pair_count" VALUES(1,20703,27,35,1);
INSERT INTO "pair_count" VALUES(1,20703,27,39,1);
INSERT INTO "pair_count" VALUES(1,20703,27,49,1);
INSERT INTO "pair_count" VALUES(1,20703,27,54,1);
INSERT INTO "pair_count" VALUES(1,20703,27,55,1);
INSERT INTO "pair_count" VALUES(1,20703,27,57,1);
INSERT INTO "pair_count" VALUES(1,20703,29,24,4);
INSERT INTO "pair_count" VALUES(1,20703,29,30,1);
INSERT INTO "pair_count" VALUES(1,20703,29,31,1);
INSERT INTO "pair_count" VALUES(1,20703,29,32,1);
INSERT INTO "pair_count" VALUES(1,20703,29,39,1);
INSERT INTO "pair_count" VALUES(1,20703,29,42,1);
INSERT INTO "pair_count" VALUES(1,20703,29,45,2);
INSERT INTO "pair_count" VALUES(1,20703,29,47,1);
INSERT INTO "pair_count" VALUES(1,20703,29,49,4);
INSERT INTO "pair_count" VALUES(1,20703,29,51,1);
INSERT INTO "pair_count" VALUES(1,20703,29,52,1);
INSERT INTO "pair_count" VALUES(1,20703,29,54,4);
INSERT INTO "pair_count" VALUES(1,20703,29,57,2);
INSERT INTO "pair_count" VALUES(1,20703,29,58,2);
INSERT INTO "pair_count" VALUES(1,20703,29,62,1);
INSERT INTO "pair_count" VALUES(1,20703,29,63,1);
INSERT INTO "pair_count" VALUES(1,20703,30,24,1);
INSERT INTO "pair_count" VALUES(1,20703,30,29,1);
INSERT INTO "pair_count" VALUES(1,20703,30,32,1);
INSERT INTO "pair_count" VALUES(1,20703,30,45,1);
INSERT INTO "pair_count" VALUES(1,20703,30,49,1);
INSERT INTO "pair_count" VALUES(1,20703,30,54,1);
INSERT INTO "pair_count" VALUES(1,20703,30,57,1);
INSERT INTO "pair_count" VALUES(1,20703,31,24,1);
INSERT INTO "pair_count" VALUES(1,20703,31,29,1);
INSERT INTO "pair_count" VALUES(1,20703,31,45,1);
INSERT INTO "pair_count" VALUES(1,20703,31,49,1);
INSERT INTO "pair_count" VALUES(1,20703,31,51,1);
INSERT INTO "pair_count" VALUES(1,20703,31,52,1);
INSERT INTO "pair_count" VALUES(1,20703,31,54,1);
INSERT INTO "pair_count" VALUES(1,20703,32,24,1);
INSERT INTO "pair_count" VALUES(1,20703,32,29,1);
INSERT INTO "pair_count" VALUES(1,20703,32,30,1);
INSERT INTO "pair_count" VALUES(1,20703,32,45,1);
INSERT INTO "pair_count" VALUES(1,20703,32,49,1);
INSERT INTO "pair_count" VALUES(1,20703,32,54,1);
INSERT INTO "pair_count" VALUES(1,20703,32,57,1);
INSERT INTO "pair_count" VALUES(1,20703,34,27,1);
INSERT INTO "pair_count" VALUES(1,20703,34,35,1);
INSERT INTO "pair_count" VALUES(1,20703,34,39,1);
INSERT INTO "pair_count" VALUES(1,20703,34,49,1);
INSERT INTO "pair_count" VALUES(1,20703,34,54,1);
INSERT INTO "pair_count" VALUES(1,20703,34,55,1);
INSERT INTO "pair_count" VALUES(1,20703,34,57,1);
INSERT INTO "pair_count" VALUES(1,20703,35,27,1);
INSERT INTO "pair_count" VALUES(1,20703,35,34,1);
INSERT INTO "pair_count" VALUES(1,20703,35,39,1);
INSERT INTO "pair_count" VALUES(1,20703,35,49,1);
INSERT INTO "pair_count" VALUES(1,20703,35,54,1);
INSERT INTO "pair_count" VALUES(1,20703,35,55,1);
INSERT INTO "pair_count" VALUES(1,20703,35,57,1);
INSERT INTO "pair_count" VALUES(1,20703,39,24,1);
INSERT INTO "pair_count" VALUES(1,20703,39,27,1);
INSERT INTO "pair_count" VALUES(1,20703,39,29,1);
INSERT INTO "pair_count" VALUES(1,20703,39,34,1);
INSERT INTO "pair_count" VALUES(1,20703,39,35,1);
INSERT INTO "pair_count" VALUES(1,20703,39,42,1);
INSERT INTO "pair_count" VALUES(1,20703,39,49,2);
INSERT INTO "pair_count" VALUES(1,20703,39,54,2);
INSERT INTO "pair_count" VALUES(1,20703,39,55,1);
INSERT INTO "pair_count" VALUES(1,20703,39,57,2);
INSERT INTO "pair_count" VALUES(1,20703,39,58,1);
INSERT INTO "pair_count" VALUES(1,20703,42,24,1);
INSERT INTO "pair_count" VALUES(1,20703,42,29,1);
INSERT INTO "pair_count" VALUES(1,20703,42,39,1);
INSERT INTO "pair_count" VALUES(1,20703,42,49,1);
INSERT INTO "pair_count" VALUES(1,20703,42,54,1);
INSERT INTO "pair_count" VALUES(1,20703,42,57,1);
INSERT INTO "pair_count" VALUES(1,20703,42,58,1);
INSERT INTO "pair_count" VALUES(1,20703,45,24,2);
INSERT INTO "pair_count" VALUES(1,20703,45,29,2);
INSERT INTO "pair_count" VALUES(1,20703,45,30,1);
INSERT INTO "pair_count" VALUES(1,20703,45,31,1);
INSERT INTO "pair_count" VALUES(1,20703,45,32,1);
INSERT INTO "pair_count" VALUES(1,20703,45,49,2);
INSERT INTO "pair_count" VALUES(1,20703,45,51,1);
INSERT INTO "pair_count" VALUES(1,20703,45,52,1);
INSERT INTO "pair_count" VALUES(1,20703,45,54,2);
INSERT INTO "pair_count" VALUES(1,20703,45,57,1);
INSERT INTO "pair_count" VALUES(1,20703,47,24,1);
INSERT INTO "pair_count" VALUES(1,20703,47,29,1);
INSERT INTO "pair_count" VALUES(1,20703,47,49,1);
INSERT INTO "pair_count" VALUES(1,20703,47,54,1);
INSERT INTO "pair_count" VALUES(1,20703,47,58,1);
INSERT INTO "pair_count" VALUES(1,20703,47,62,1);
INSERT INTO "pair_count" VALUES(1,20703,47,63,1);
INSERT INTO "pair_count" VALUES(1,20703,49,24,4);
INSERT INTO "pair_count" VALUES(1,20703,49,27,1);
INSERT INTO "pair_count" VALUES(1,20703,49,29,4);
INSERT INTO "pair_count" VALUES(1,20703,49,30,1);
INSERT INTO "pair_count" VALUES(1,20703,49,31,1);
INSERT INTO "pair_count" VALUES(1,20703,49,32,1);
INSERT INTO "pair_count" VALUES(1,20703,49,34,1);
INSERT INTO "pair_count" VALUES(1,20703,49,35,1);
INSERT INTO "pair_count" VALUES(1,20703,49,39,2);
INSERT INTO "pair_count" VALUES(1,20703,49,42,1);
INSERT INTO "pair_count" VALUES(1,20703,49,45,2);
INSERT INTO "pair_count" VALUES(1,20703,49,47,1);
INSERT INTO "pair_count" VALUES(1,20703,49,51,1);
INSERT INTO "pair_count" VALUES(1,20703,49,52,1);
INSERT INTO "pair_count" VALUES(1,20703,49,54,5);
INSERT INTO "pair_count" VALUES(1,20703,49,55,1);
INSERT INTO "pair_count" VALUES(1,20703,49,57,3);
INSERT INTO "pair_count" VALUES(1,20703,49,58,2);
INSERT INTO "pair_count" VALUES(1,20703,49,62,1);
INSERT INTO "pair_count" VALUES(1,20703,49,63,1);
INSERT INTO "pair_count" VALUES(1,20703,51,24,1);
INSERT INTO "pair_count" VALUES(1,20703,51,29,1);
INSERT INTO "pair_count" VALUES(1,20703,51,31,1);
INSERT INTO "pair_count" VALUES(1,20703,51,45,1);
INSERT INTO "pair_count" VALUES(1,20703,51,49,1);
INSERT INTO "pair_count" VALUES(1,20703,51,52,1);
INSERT INTO "pair_count" VALUES(1,20703,51,54,1);
INSERT INTO "pair_count" VALUES(1,20703,52,24,1);
INSERT INTO "pair_count" VALUES(1,20703,52,29,1);
INSERT INTO "pair_count" VALUES(1,20703,52,31,1);
INSERT INTO "pair_count" VALUES(1,20703,52,45,1);
INSERT INTO "pair_count" VALUES(1,20703,52,49,1);
INSERT INTO "pair_count" VALUES(1,20703,52,51,1);
INSERT INTO "pair_count" VALUES(1,20703,52,54,1);
INSERT INTO "pair_count" VALUES(1,20703,55,27,1);
INSERT INTO "pair_count" VALUES(1,20703,55,34,1);
INSERT INTO "pair_count" VALUES(1,20703,55,35,1);
INSERT INTO "pair_count" VALUES(1,20703,55,39,1);
INSERT INTO "pair_count" VALUES(1,20703,55,49,1);
INSERT INTO "pair_count" VALUES(1,20703,55,54,1);
INSERT INTO "pair_count" VALUES(1,20703,55,57,1);
INSERT INTO "pair_count" VALUES(1,20703,57,24,2);
INSERT INTO "pair_count" VALUES(1,20703,57,27,1);
INSERT INTO "pair_count" VALUES(1,20703,57,29,2);
INSERT INTO "pair_count" VALUES(1,20703,57,30,1);
INSERT INTO "pair_count" VALUES(1,20703,57,32,1);
INSERT INTO "pair_count" VALUES(1,20703,57,34,1);
INSERT INTO "pair_count" VALUES(1,20703,57,35,1);
INSERT INTO "pair_count" VALUES(1,20703,57,39,2);
INSERT INTO "pair_count" VALUES(1,20703,57,42,1);
INSERT INTO "pair_count" VALUES(1,20703,57,45,1);
INSERT INTO "pair_count" VALUES(1,20703,57,49,3);
INSERT INTO "pair_count" VALUES(1,20703,57,54,3);
INSERT INTO "pair_count" VALUES(1,20703,57,55,1);
INSERT INTO "pair_count" VALUES(1,20703,57,58,1);
INSERT INTO "pair_count" VALUES(1,20703,58,24,2);
INSERT INTO "pair_count" VALUES(1,20703,58,29,2);
INSERT INTO "pair_count" VALUES(1,20703,58,39,1);
INSERT INTO "pair_count" VALUES(1,20703,58,42,1);
INSERT INTO "pair_count" VALUES(1,20703,58,47,1);
INSERT INTO "pair_count" VALUES(1,20703,58,49,2);
INSERT INTO "pair_count" VALUES(1,20703,58,54,2);
INSERT INTO "pair_count" VALUES(1,20703,58,57,1);
INSERT INTO "pair_count" VALUES(1,20703,58,62,1);
INSERT INTO "pair_count" VALUES(1,20703,58,63,1);
INSERT INTO "pair_count" VALUES(1,20703,62,24,1);
INSERT INTO "pair_count" VALUES(1,20703,62,29,1);
INSERT INTO "pair_count" VALUES(1,20703,62,47,1);
INSERT INTO "pair_count" VALUES(1,20703,62,49,1);
INSERT INTO "pair_count" VALUES(1,20703,62,54,1);
INSERT INTO "pair_count" VALUES(1,20703,62,58,1);
INSERT INTO "pair_count" VALUES(1,20703,62,63,1);
INSERT INTO "pair_count" VALUES(1,20703,63,24,1);
INSERT INTO "pair_count" VALUES(1,20703,63,29,1);
INSERT INTO "pair_count" VALUES(1,20703,63,47,1);
INSERT INTO "pair_count" VALUES(1,20703,63,49,1);
INSERT INTO "pair_count" VALUES(1,20703,63,54,1);
INSERT INTO "pair_count" VALUES(1,20703,63,58,1);
INSERT INTO "pair_count" VALUES(1,20703,63,62,1);
INSERT INTO "pair_count" VALUES(2,20258,2,3,1);
INSERT INTO "pair_count" VALUES(2,20258,2,4,1);
INSERT INTO "pair_count" VALUES(2,20258,2,5,1);
INSERT INTO "pair_count" VALUES(2,20258,2,8,1);
INSERT INTO "pair_count" VALUES(2,20258,2,9,1);
INSERT INTO "pair_count" VALUES(2,20258,2,13,1);
INSERT INTO "pair_count" VALUES(2,20258,2,20,1);
INSERT INTO "pair_count" VALUES(2,20258,3,2,1);
INSERT INTO "pair_count" VALUES(2,20258,3,4,1);
INSERT INTO "pair_count" VALUES(2,20258,3,5,3);
INSERT INTO "pair_count" VALUES(2,20258,3,6,1);
INSERT INTO "pair_count" VALUES(2,20258,3,8,2);
INSERT INTO "pair_count" VALUES(2,20258,3,9,3);
INSERT INTO "pair_count" VALUES(2,20258,3,10,1);
INSERT INTO "pair_count" VALUES(2,20258,3,12,2);
INSERT INTO "pair_count" VALUES(2,20258,3,13,1);
INSERT INTO "pair_count" VALUES(2,20258,3,16,1);
INSERT INTO "pair_count" VALUES(2,20258,3,17,2);
INSERT INTO "pair_count" VALUES(2,20258,3,20,2);
INSERT INTO "pair_count" VALUES(2,20258,3,22,1);
INSERT INTO "pair_count" VALUES(2,20258,4,2,1);
INSERT INTO "pair_count" VALUES(2,20258,4,3,1);
INSERT INTO "pair_count" VALUES(2,20258,4,5,1);
INSERT INTO "pair_count" VALUES(2,20258,4,8,1);
INSERT INTO "pair_count" VALUES(2,20258,4,9,1);
INSERT INTO "pair_count" VALUES(2,20258,4,13,1);
INSERT INTO "pair_count" VALUES(2,20258,4,20,1);
INSERT INTO "pair_count" VALUES(2,20258,5,2,1);
INSERT INTO "pair_count" VALUES(2,20258,5,3,3);
INSERT INTO "pair_count" VALUES(2,20258,5,4,1);
INSERT INTO "pair_count" VALUES(2,20258,5,6,1);
INSERT INTO "pair_count" VALUES(2,20258,5,8,4);
INSERT INTO "pair_count" VALUES(2,20258,5,9,5);
INSERT INTO "pair_count" VALUES(2,20258,5,10,1);
INSERT INTO "pair_count" VALUES(2,20258,5,12,3);
INSERT INTO "pair_count" VALUES(2,20258,5,13,3);
INSERT INTO "pair_count" VALUES(2,20258,5,15,1);
INSERT INTO "pair_count" VALUES(2,20258,5,16,1);
INSERT INTO "pair_count" VALUES(2,20258,5,17,2);
INSERT INTO "pair_count" VALUES(2,20258,5,18,2);
INSERT INTO "pair_count" VALUES(2,20258,5,19,1);
INSERT INTO "pair_count" VALUES(2,20258,5,20,3);
INSERT INTO "pair_count" VALUES(2,20258,5,21,2);
INSERT INTO "pair_count" VALUES(2,20258,5,22,1);
INSERT INTO "pair_count" VALUES(2,20258,6,3,1);
INSERT INTO "pair_count" VALUES(2,20258,6,5,1);
INSERT INTO "pair_count" VALUES(2,20258,6,9,1);
INSERT INTO "pair_count" VALUES(2,20258,6,12,1);
INSERT INTO "pair_count" VALUES(2,20258,6,17,1);
INSERT INTO "pair_count" VALUES(2,20258,6,20,1);
INSERT INTO "pair_count" VALUES(2,20258,6,22,1);
INSERT INTO "pair_count" VALUES(2,20258,8,2,1);
INSERT INTO "pair_count" VALUES(2,20258,8,3,2);
INSERT INTO "pair_count" VALUES(2,20258,8,4,1);
INSERT INTO "pair_count" VALUES(2,20258,8,5,4);
INSERT INTO "pair_count" VALUES(2,20258,8,9,4);
INSERT INTO "pair_count" VALUES(2,20258,8,10,1);
INSERT INTO "pair_count" VALUES(2,20258,8,12,2);
INSERT INTO "pair_count" VALUES(2,20258,8,13,3);
INSERT INTO "pair_count" VALUES(2,20258,8,15,1);
INSERT INTO "pair_count" VALUES(2,20258,8,16,1);
INSERT INTO "pair_count" VALUES(2,20258,8,17,1);
INSERT INTO "pair_count" VALUES(2,20258,8,18,2);
INSERT INTO "pair_count" VALUES(2,20258,8,19,1);
INSERT INTO "pair_count" VALUES(2,20258,8,20,2);
INSERT INTO "pair_count" VALUES(2,20258,8,21,2);
INSERT INTO "pair_count" VALUES(2,20258,10,3,1);
INSERT INTO "pair_count" VALUES(2,20258,10,5,1);
INSERT INTO "pair_count" VALUES(2,20258,10,8,1);
INSERT INTO "pair_count" VALUES(2,20258,10,9,1);
INSERT INTO "pair_count" VALUES(2,20258,10,12,1);
INSERT INTO "pair_count" VALUES(2,20258,10,16,1);
INSERT INTO "pair_count" VALUES(2,20258,10,17,1);
INSERT INTO "pair_count" VALUES(2,20258,12,3,2);
INSERT INTO "pair_count" VALUES(2,20258,12,5,3);
INSERT INTO "pair_count" VALUES(2,20258,12,6,1);
INSERT INTO "pair_count" VALUES(2,20258,12,8,2);
INSERT INTO "pair_count" VALUES(2,20258,12,9,3);
INSERT INTO "pair_count" VALUES(2,20258,12,10,1);
INSERT INTO "pair_count" VALUES(2,20258,12,13,1);
INSERT INTO "pair_count" VALUES(2,20258,12,15,1);
INSERT INTO "pair_count" VALUES(2,20258,12,16,1);
INSERT INTO "pair_count" VALUES(2,20258,12,17,2);
INSERT INTO "pair_count" VALUES(2,20258,12,18,1);
INSERT INTO "pair_count" VALUES(2,20258,12,20,1);
INSERT INTO "pair_count" VALUES(2,20258,12,21,1);
INSERT INTO "pair_count" VALUES(2,20258,12,22,1);
INSERT INTO "pair_count" VALUES(2,20258,13,2,1);
INSERT INTO "pair_count" VALUES(2,20258,13,3,1);
INSERT INTO "pair_count" VALUES(2,20258,13,4,1);
INSERT INTO "pair_count" VALUES(2,20258,13,5,3);
INSERT INTO "pair_count" VALUES(2,20258,13,8,3);
INSERT INTO "pair_count" VALUES(2,20258,13,9,3);
INSERT INTO "pair_count" VALUES(2,20258,13,12,1);
INSERT INTO "pair_count" VALUES(2,20258,13,15,1);
INSERT INTO "pair_count" VALUES(2,20258,13,18,2);
INSERT INTO "pair_count" VALUES(2,20258,13,19,1);
INSERT INTO "pair_count" VALUES(2,20258,13,20,2);
INSERT INTO "pair_count" VALUES(2,20258,13,21,2);
INSERT INTO "pair_count" VALUES(2,20258,15,5,1);
INSERT INTO "pair_count" VALUES(2,20258,15,8,1);
INSERT INTO "pair_count" VALUES(2,20258,15,9,1);
INSERT INTO "pair_count" VALUES(2,20258,15,12,1);
INSERT INTO "pair_count" VALUES(2,20258,15,13,1);
INSERT INTO "pair_count" VALUES(2,20258,15,18,1);
INSERT INTO "pair_count" VALUES(2,20258,15,21,1);
INSERT INTO "pair_count" VALUES(2,20258,16,3,1);
INSERT INTO "pair_count" VALUES(2,20258,16,5,1);
INSERT INTO "pair_count" VALUES(2,20258,16,8,1);
INSERT INTO "pair_count" VALUES(2,20258,16,9,1);
INSERT INTO "pair_count" VALUES(2,20258,16,10,1);
INSERT INTO "pair_count" VALUES(2,20258,16,12,1);
INSERT INTO "pair_count" VALUES(2,20258,16,17,1);
INSERT INTO "pair_count" VALUES(2,20258,17,3,2);
INSERT INTO "pair_count" VALUES(2,20258,17,5,2);
INSERT INTO "pair_count" VALUES(2,20258,17,6,1);
INSERT INTO "pair_count" VALUES(2,20258,17,8,1);
INSERT INTO "pair_count" VALUES(2,20258,17,9,2);
INSERT INTO "pair_count" VALUES(2,20258,17,10,1);
INSERT INTO "pair_count" VALUES(2,20258,17,12,2);
INSERT INTO "pair_count" VALUES(2,20258,17,16,1);
INSERT INTO "pair_count" VALUES(2,20258,17,20,1);
INSERT INTO "pair_count" VALUES(2,20258,17,22,1);
INSERT INTO "pair_count" VALUES(2,20258,18,5,2);
INSERT INTO "pair_count" VALUES(2,20258,18,8,2);
INSERT INTO "pair_count" VALUES(2,20258,18,9,2);
INSERT INTO "pair_count" VALUES(2,20258,18,12,1);
INSERT INTO "pair_count" VALUES(2,20258,18,13,2);
INSERT INTO "pair_count" VALUES(2,20258,18,15,1);
INSERT INTO "pair_count" VALUES(2,20258,18,19,1);
INSERT INTO "pair_count" VALUES(2,20258,18,20,1);
INSERT INTO "pair_count" VALUES(2,20258,18,21,2);
INSERT INTO "pair_count" VALUES(2,20258,19,5,1);
INSERT INTO "pair_count" VALUES(2,20258,19,8,1);
INSERT INTO "pair_count" VALUES(2,20258,19,9,1);
INSERT INTO "pair_count" VALUES(2,20258,19,13,1);
INSERT INTO "pair_count" VALUES(2,20258,19,18,1);
INSERT INTO "pair_count" VALUES(2,20258,19,20,1);
INSERT INTO "pair_count" VALUES(2,20258,19,21,1);
INSERT INTO "pair_count" VALUES(2,20258,20,2,1);
INSERT INTO "pair_count" VALUES(2,20258,20,3,2);
INSERT INTO "pair_count" VALUES(2,20258,20,4,1);
INSERT INTO "pair_count" VALUES(2,20258,20,5,3);
INSERT INTO "pair_count" VALUES(2,20258,20,6,1);
INSERT INTO "pair_count" VALUES(2,20258,20,8,2);
INSERT INTO "pair_count" VALUES(2,20258,20,9,3);
INSERT INTO "pair_count" VALUES(2,20258,20,12,1);
INSERT INTO "pair_count" VALUES(2,20258,20,13,2);
INSERT INTO "pair_count" VALUES(2,20258,20,17,1);
INSERT INTO "pair_count" VALUES(2,20258,20,18,1);
INSERT INTO "pair_count" VALUES(2,20258,20,19,1);
INSERT INTO "pair_count" VALUES(2,20258,20,21,1);
INSERT INTO "pair_count" VALUES(2,20258,20,22,1);
INSERT INTO "pair_count" VALUES(2,20258,21,5,2);
INSERT INTO "pair_count" VALUES(2,20258,21,8,2);
INSERT INTO "pair_count" VALUES(2,20258,21,9,2);
INSERT INTO "pair_count" VALUES(2,20258,21,12,1);
INSERT INTO "pair_count" VALUES(2,20258,21,13,2);
INSERT INTO "pair_count" VALUES(2,20258,21,15,1);
INSERT INTO "pair_count" VALUES(2,20258,21,18,2);
INSERT INTO "pair_count" VALUES(2,20258,21,19,1);
INSERT INTO "pair_count" VALUES(2,20258,21,20,1);
INSERT INTO "pair_count" VALUES(2,20258,22,3,1);
INSERT INTO "pair_count" VALUES(2,20258,22,5,1);
INSERT INTO "pair_count" VALUES(2,20258,22,6,1);
INSERT INTO "pair_count" VALUES(2,20258,22,9,1);
INSERT INTO "pair_count" VALUES(2,20258,22,12,1);
INSERT INTO "pair_count" VALUES(2,20258,22,17,1);
INSERT INTO "pair_count" VALUES(2,20258,22,20,1);
INSERT INTO "pair_count" VALUES(2,20613,1,5,2);
INSERT INTO "pair_count" VALUES(2,20613,1,9,2);
INSERT INTO "pair_count" VALUES(2,20613,1,12,2);
INSERT INTO "pair_count" VALUES(2,20613,1,13,1);
INSERT INTO "pair_count" VALUES(2,20613,1,17,1);
INSERT INTO "pair_count" VALUES(2,20613,1,18,2);
INSERT INTO "pair_count" VALUES(2,20613,1,21,2);
INSERT INTO "pair_count" VALUES(2,20613,1,23,2);
INSERT INTO "pair_count" VALUES(2,20613,3,5,2);
INSERT INTO "pair_count" VALUES(2,20613,3,6,1);
INSERT INTO "pair_count" VALUES(2,20613,3,8,1);
INSERT INTO "pair_count" VALUES(2,20613,3,9,2);
INSERT INTO "pair_count" VALUES(2,20613,3,10,1);
INSERT INTO "pair_count" VALUES(2,20613,3,12,2);
INSERT INTO "pair_count" VALUES(2,20613,3,13,2);
INSERT INTO "pair_count" VALUES(2,20613,3,15,1);
INSERT INTO "pair_count" VALUES(2,20613,3,20,1);
INSERT INTO "pair_count" VALUES(2,20613,3,22,1);
INSERT INTO "pair_count" VALUES(2,20613,5,1,2);
INSERT INTO "pair_count" VALUES(2,20613,5,3,2);
INSERT INTO "pair_count" VALUES(2,20613,5,6,1);
INSERT INTO "pair_count" VALUES(2,20613,5,7,1);
INSERT INTO "pair_count" VALUES(2,20613,5,8,1);
INSERT INTO "pair_count" VALUES(2,20613,5,9,5);
INSERT INTO "pair_count" VALUES(2,20613,5,10,1);
INSERT INTO "pair_count" VALUES(2,20613,5,11,1);
INSERT INTO "pair_count" VALUES(2,20613,5,12,4);
INSERT INTO "pair_count" VALUES(2,20613,5,13,4);
INSERT INTO "pair_count" VALUES(2,20613,5,14,1);
INSERT INTO "pair_count" VALUES(2,20613,5,15,1);
INSERT INTO "pair_count" VALUES(2,20613,5,16,1);
INSERT INTO "pair_count" VALUES(2,20613,5,17,1);
INSERT INTO "pair_count" VALUES(2,20613,5,18,2);
INSERT INTO "pair_count" VALUES(2,20613,5,20,1);
INSERT INTO "pair_count" VALUES(2,20613,5,21,3);
INSERT INTO "pair_count" VALUES(2,20613,5,22,1);
INSERT INTO "pair_count" VALUES(2,20613,5,23,2);
INSERT INTO "pair_count" VALUES(2,20613,6,3,1);
INSERT INTO "pair_count" VALUES(2,20613,6,5,1);
INSERT INTO "pair_count" VALUES(2,20613,6,9,1);
INSERT INTO "pair_count" VALUES(2,20613,6,12,1);
INSERT INTO "pair_count" VALUES(2,20613,6,13,1);
INSERT INTO "pair_count" VALUES(2,20613,6,15,1);
INSERT INTO "pair_count" VALUES(2,20613,6,22,1);
INSERT INTO "pair_count" VALUES(2,20613,7,5,1);
INSERT INTO "pair_count" VALUES(2,20613,7,9,1);
INSERT INTO "pair_count" VALUES(2,20613,7,11,1);
INSERT INTO "pair_count" VALUES(2,20613,7,13,1);
INSERT INTO "pair_count" VALUES(2,20613,7,14,1);
INSERT INTO "pair_count" VALUES(2,20613,7,16,1);
INSERT INTO "pair_count" VALUES(2,20613,7,21,1);
INSERT INTO "pair_count" VALUES(2,20613,8,3,1);
INSERT INTO "pair_count" VALUES(2,20613,8,5,1);
INSERT INTO "pair_count" VALUES(2,20613,8,9,1);
INSERT INTO "pair_count" VALUES(2,20613,8,10,1);
INSERT INTO "pair_count" VALUES(2,20613,8,12,1);
INSERT INTO "pair_count" VALUES(2,20613,8,13,1);
INSERT INTO "pair_count" VALUES(2,20613,8,20,1);
INSERT INTO "pair_count" VALUES(2,20613,10,3,1);
INSERT INTO "pair_count" VALUES(2,20613,10,5,1);
INSERT INTO "pair_count" VALUES(2,20613,10,8,1);
INSERT INTO "pair_count" VALUES(2,20613,10,9,1);
INSERT INTO "pair_count" VALUES(2,20613,10,12,1);
INSERT INTO "pair_count" VALUES(2,20613,10,13,1);
INSERT INTO "pair_count" VALUES(2,20613,10,20,1);
INSERT INTO "pair_count" VALUES(2,20613,11,5,1);
INSERT INTO "pair_count" VALUES(2,20613,11,7,1);
INSERT INTO "pair_count" VALUES(2,20613,11,9,1);
INSERT INTO "pair_count" VALUES(2,20613,11,13,1);
INSERT INTO "pair_count" VALUES(2,20613,11,14,1);
INSERT INTO "pair_count" VALUES(2,20613,11,16,1);
INSERT INTO "pair_count" VALUES(2,20613,11,21,1);
INSERT INTO "pair_count" VALUES(2,20613,12,1,2);
INSERT INTO "pair_count" VALUES(2,20613,12,3,2);
INSERT INTO "pair_count" VALUES(2,20613,12,5,4);
INSERT INTO "pair_count" VALUES(2,20613,12,6,1);
INSERT INTO "pair_count" VALUES(2,20613,12,8,1);
INSERT INTO "pair_count" VALUES(2,20613,12,9,4);
INSERT INTO "pair_count" VALUES(2,20613,12,10,1);
INSERT INTO "pair_count" VALUES(2,20613,12,13,3);
INSERT INTO "pair_count" VALUES(2,20613,12,15,1);
INSERT INTO "pair_count" VALUES(2,20613,12,17,1);
INSERT INTO "pair_count" VALUES(2,20613,12,18,2);
INSERT INTO "pair_count" VALUES(2,20613,12,20,1);
INSERT INTO "pair_count" VALUES(2,20613,12,21,2);
INSERT INTO "pair_count" VALUES(2,20613,12,22,1);
INSERT INTO "pair_count" VALUES(2,20613,12,23,2);
INSERT INTO "pair_count" VALUES(2,20613,13,1,1);
INSERT INTO "pair_count" VALUES(2,20613,13,3,2);
INSERT INTO "pair_count" VALUES(2,20613,13,5,4);
INSERT INTO "pair_count" VALUES(2,20613,13,6,1);
INSERT INTO "pair_count" VALUES(2,20613,13,7,1);
INSERT INTO "pair_count" VALUES(2,20613,13,8,1);
INSERT INTO "pair_count" VALUES(2,20613,13,9,4);
INSERT INTO "pair_count" VALUES(2,20613,13,10,1);
INSERT INTO "pair_count" VALUES(2,20613,13,11,1);
INSERT INTO "pair_count" VALUES(2,20613,13,12,3);
INSERT INTO "pair_count" VALUES(2,20613,13,14,1);
INSERT INTO "pair_count" VALUES(2,20613,13,15,1);
INSERT INTO "pair_count" VALUES(2,20613,13,16,1);
INSERT INTO "pair_count" VALUES(2,20613,13,18,1);
INSERT INTO "pair_count" VALUES(2,20613,13,20,1);
INSERT INTO "pair_count" VALUES(2,20613,13,21,2);
INSERT INTO "pair_count" VALUES(2,20613,13,22,1);
INSERT INTO "pair_count" VALUES(2,20613,13,23,1);
INSERT INTO "pair_count" VALUES(2,20613,14,5,1);
INSERT INTO "pair_count" VALUES(2,20613,14,7,1);
INSERT INTO "pair_count" VALUES(2,20613,14,9,1);
INSERT INTO "pair_count" VALUES(2,20613,14,11,1);
INSERT INTO "pair_count" VALUES(2,20613,14,13,1);
INSERT INTO "pair_count" VALUES(2,20613,14,16,1);
INSERT INTO "pair_count" VALUES(2,20613,14,21,1);
INSERT INTO "pair_count" VALUES(2,20613,15,3,1);
INSERT INTO "pair_count" VALUES(2,20613,15,5,1);
INSERT INTO "pair_count" VALUES(2,20613,15,6,1);
INSERT INTO "pair_count" VALUES(2,20613,15,9,1);
INSERT INTO "pair_count" VALUES(2,20613,15,12,1);
INSERT INTO "pair_count" VALUES(2,20613,15,13,1);
INSERT INTO "pair_count" VALUES(2,20613,15,22,1);
INSERT INTO "pair_count" VALUES(2,20613,16,5,1);
INSERT INTO "pair_count" VALUES(2,20613,16,7,1);
INSERT INTO "pair_count" VALUES(2,20613,16,9,1);
INSERT INTO "pair_count" VALUES(2,20613,16,11,1);
INSERT INTO "pair_count" VALUES(2,20613,16,13,1);
INSERT INTO "pair_count" VALUES(2,20613,16,14,1);
INSERT INTO "pair_count" VALUES(2,20613,16,21,1);
INSERT INTO "pair_count" VALUES(2,20613,17,1,1);
INSERT INTO "pair_count" VALUES(2,20613,17,5,1);
INSERT INTO "pair_count" VALUES(2,20613,17,9,1);
INSERT INTO "pair_count" VALUES(2,20613,17,12,1);
INSERT INTO "pair_count" VALUES(2,20613,17,18,1);
INSERT INTO "pair_count" VALUES(2,20613,17,21,1);
INSERT INTO "pair_count" VALUES(2,20613,17,23,1);
INSERT INTO "pair_count" VALUES(2,20613,18,1,2);
INSERT INTO "pair_count" VALUES(2,20613,18,5,2);
INSERT INTO "pair_count" VALUES(2,20613,18,9,2);
INSERT INTO "pair_count" VALUES(2,20613,18,12,2);
INSERT INTO "pair_count" VALUES(2,20613,18,13,1);
INSERT INTO "pair_count" VALUES(2,20613,18,17,1);
INSERT INTO "pair_count" VALUES(2,20613,18,21,2);
INSERT INTO "pair_count" VALUES(2,20613,18,23,2);
INSERT INTO "pair_count" VALUES(2,20613,20,3,1);
INSERT INTO "pair_count" VALUES(2,20613,20,5,1);
INSERT INTO "pair_count" VALUES(2,20613,20,8,1);
INSERT INTO "pair_count" VALUES(2,20613,20,9,1);
INSERT INTO "pair_count" VALUES(2,20613,20,10,1);
INSERT INTO "pair_count" VALUES(2,20613,20,12,1);
INSERT INTO "pair_count" VALUES(2,20613,20,13,1);
INSERT INTO "pair_count" VALUES(2,20613,21,1,2);
INSERT INTO "pair_count" VALUES(2,20613,21,5,3);
INSERT INTO "pair_count" VALUES(2,20613,21,7,1);
INSERT INTO "pair_count" VALUES(2,20613,21,9,3);
INSERT INTO "pair_count" VALUES(2,20613,21,11,1);
INSERT INTO "pair_count" VALUES(2,20613,21,12,2);
INSERT INTO "pair_count" VALUES(2,20613,21,13,2);
INSERT INTO "pair_count" VALUES(2,20613,21,14,1);
INSERT INTO "pair_count" VALUES(2,20613,21,16,1);
INSERT INTO "pair_count" VALUES(2,20613,21,17,1);
INSERT INTO "pair_count" VALUES(2,20613,21,18,2);
INSERT INTO "pair_count" VALUES(2,20613,21,23,2);
INSERT INTO "pair_count" VALUES(2,20613,22,3,1);
INSERT INTO "pair_count" VALUES(2,20613,22,5,1);
INSERT INTO "pair_count" VALUES(2,20613,22,6,1);
INSERT INTO "pair_count" VALUES(2,20613,22,9,1);
INSERT INTO "pair_count" VALUES(2,20613,22,12,1);
INSERT INTO "pair_count" VALUES(2,20613,22,13,1);
INSERT INTO "pair_count" VALUES(2,20613,22,15,1);
INSERT INTO "pair_count" VALUES(2,20613,23,1,2);
INSERT INTO "pair_count" VALUES(2,20613,23,5,2);
INSERT INTO "pair_count" VALUES(2,20613,23,9,2);
INSERT INTO "pair_count" VALUES(2,20613,23,12,2);
INSERT INTO "pair_count" VALUES(2,20613,23,13,1);
INSERT INTO "pair_count" VALUES(2,20613,23,17,1);
INSERT INTO "pair_count" VALUES(2,20613,23,18,2);
INSERT INTO "pair_count" VALUES(2,20613,23,21,2);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,3,14);
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
INSERT INTO "sharing" VALUES(1,1,X'F4180E6B8199C6F7566BC26473A8DF587C4EB5B640F140C5EFF58BF0F57309C8','P8anBPtsfOhxTbB9FJZcDQ',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'669287921EB679D7181D0D1787F0CFF6F93D5266BB6226481DFE534C931E504C');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,2,'ig');
INSERT INTO "source" VALUES(2,2,'facebook.com');
INSERT INTO "source" VALUES(3,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(4,1,'instagram.com');
INSERT INTO "source" VALUES(5,2,'window');
INSERT INTO "source" VALUES(6,1,'ig');
INSERT INTO "source" VALUES(7,1,'tiktok.com');
INSERT INTO "source" VALUES(8,1,'tiktok');
INSERT INTO "source" VALUES(9,2,'card');
INSERT INTO "source" VALUES(10,1,'facebook.com');
INSERT INTO "source" VALUES(11,2,'google.com');
INSERT INTO "source" VALUES(12,2,'instagram.com');
INSERT INTO "source" VALUES(13,1,'window');
INSERT INTO "source" VALUES(14,1,'ig-story');
INSERT INTO "source" VALUES(15,1,'google.com');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('368B90C8050F',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',10,4,6,5861171888270823784,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',10,4,6,3843460624540891826,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',15,NULL,13,1473587714166851928,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',1,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',1,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',7,3,14,4326653704502583267,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',17,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',13,7,8,8138210099040280480,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',13,7,8,9134368268329406337,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',9,3,14,4397388264923469152,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',10,4,6,6212071866559670307,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',9,NULL,9,8891355758128129330,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',11,NULL,13,6063111424050294156,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',13,7,8,7249444593053361358,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',9,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',10,4,6,7806179412108496600,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',1,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',2,4,6,1362923928692310539,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',12,10,NULL,2298316501172608979,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',8,2,NULL,730841590525002355,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',17,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',16,3,14,8370751102278607730,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',2,4,6,1154805206687972086,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',4,NULL,5,2211841547007335690,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',10,4,6,204756708384291043,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',3,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',17,11,NULL,4940002570425557646,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',10,4,6,7485891644827843990,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',5,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',8,2,NULL,4446834045127918518,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',14,15,NULL,2861945616537217847,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',1,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',17,11,NULL,5776020910968830725,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',14,15,NULL,6072396433029223421,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',6,15,NULL,3228122976413122929,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',2,12,1,4931897409986070920,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',10,4,6,5805893688655883925,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',1,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',1,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',9,3,14,7905641832926506423,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',13,7,8,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995',0);
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
INSERT INTO "webhook" VALUES(1,'https://shop.example.com/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'7CF44A5B7CC083AC458806B308C420A993DFE13E28DBE7B57F73A43C213947D2',0,NULL,1795348800000000);
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
