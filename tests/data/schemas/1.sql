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
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'E429C74CA5989071F06E707E2FB83E560D60198E46F611801CDBF36AE9361A02','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'E8EA31ED83D4E160ED9B88B409CAB83F8842F94AF2525E1D3BBFB6F705D1668A','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,26,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,28,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,31,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,37,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,48,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,54,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,58,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,26,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,28,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,31,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,37,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,48,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,49,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,55,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,58,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,33,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,35,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,39,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,41,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,48,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,58,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,59,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,33,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,34,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,37,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,48,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,51,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,55,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,58,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,59,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,33,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,34,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,37,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,48,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,58,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,59,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,39,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,48,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,53,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,55,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,58,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,59,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,61,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,63,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,24,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,30,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,39,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,48,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,52,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,55,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,56,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,58,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,30,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,39,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,48,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,52,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,56,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,58,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,37,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,43,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,48,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,55,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,58,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,59,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,61,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,63,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,26,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,28,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,31,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,37,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,47,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,48,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,55,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,58,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,29,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,33,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,35,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,39,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,41,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,48,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,55,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,58,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,39,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,33,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,37,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,43,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,48,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,51,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,55,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,58,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,59,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,26,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,28,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,37,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,48,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,58,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,59,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,26,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,28,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,31,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,39,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,42,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,48,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,55,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,58,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,39,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,48,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,51,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,55,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,57,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,58,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,59,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,62,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,33,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,36,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,39,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,41,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,48,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,51,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,55,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,58,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,37,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,40,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,43,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,48,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,55,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,58,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,61,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,63,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,26,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,28,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,31,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,38,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,39,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,48,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,55,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,58,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,26,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,28,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,37,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,25,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,33,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,41,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,44,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,45,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,48,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,51,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,55,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,26,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,27,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,28,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,31,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,37,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,48,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,55,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,58,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,25,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,33,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,41,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,44,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,48,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,51,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,55,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,32,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,36,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,44,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,48,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,50,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,51,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,55,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,60,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,33,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,34,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,37,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,42,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,48,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,58,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,32,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,36,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,44,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,48,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,50,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,51,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,55,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,60,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,25,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,32,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,37,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,43,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,48,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,58,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,26,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,28,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,31,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,37,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,48,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,54,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,58,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,33,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,37,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,37,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,43,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,48,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,55,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,58,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,59,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,61,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,63,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,1,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,4,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,7,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,8,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,9,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,12,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,13,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,16,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,1,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,7,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,9,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,15,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,16,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,17,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,18,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,19,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,1,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,2,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,5,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,7,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,9,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,12,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,17,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,22,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,1,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,2,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,7,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,12,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,15,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,17,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,20,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,21,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,1,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,7,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,8,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,9,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,13,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,14,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,15,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,16,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,11,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,1,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,4,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,7,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,12,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,16,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,17,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,20,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,21,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,1,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,2,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,6,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,7,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,8,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,11,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,12,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,13,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,1,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,3,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,7,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,13,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,16,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,22,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,23,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,15,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,17,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(2,2,'number','3');
INSERT INTO "dimension_value" VALUES(3,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(4,2,'country','SA');
INSERT INTO "dimension_value" VALUES(5,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(6,2,'country','AR');
INSERT INTO "dimension_value" VALUES(7,2,'','');
INSERT INTO "dimension_value" VALUES(8,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(9,2,'referrer','');
INSERT INTO "dimension_value" VALUES(10,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(11,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(12,2,'campaign','');
INSERT INTO "dimension_value" VALUES(13,2,'os','Android');
INSERT INTO "dimension_value" VALUES(14,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(15,2,'country','BR');
INSERT INTO "dimension_value" VALUES(16,2,'number','2');
INSERT INTO "dimension_value" VALUES(17,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(18,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(19,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(20,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(21,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(22,2,'country','ID');
INSERT INTO "dimension_value" VALUES(23,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(24,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(25,1,'country','MX');
INSERT INTO "dimension_value" VALUES(26,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(27,1,'country','SA');
INSERT INTO "dimension_value" VALUES(28,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(29,1,'country','ES');
INSERT INTO "dimension_value" VALUES(30,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(31,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(32,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(33,1,'referrer','');
INSERT INTO "dimension_value" VALUES(34,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(35,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(36,1,'country','BR');
INSERT INTO "dimension_value" VALUES(37,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(38,1,'country','CO');
INSERT INTO "dimension_value" VALUES(39,1,'os','Android');
INSERT INTO "dimension_value" VALUES(40,1,'country','NG');
INSERT INTO "dimension_value" VALUES(41,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(42,1,'country','ID');
INSERT INTO "dimension_value" VALUES(43,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(44,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(45,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(46,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(47,1,'country','FR');
INSERT INTO "dimension_value" VALUES(48,1,'','');
INSERT INTO "dimension_value" VALUES(49,1,'country','PK');
INSERT INTO "dimension_value" VALUES(50,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(51,1,'campaign','');
INSERT INTO "dimension_value" VALUES(52,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(53,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(54,1,'country','MA');
INSERT INTO "dimension_value" VALUES(55,1,'number','1');
INSERT INTO "dimension_value" VALUES(56,1,'country','TR');
INSERT INTO "dimension_value" VALUES(57,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(58,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(59,1,'country','EG');
INSERT INTO "dimension_value" VALUES(60,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(61,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(62,1,'browser','Facebook');
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$0MnKExceixrEM0MJxZz45w$3JQ5PMUR7pi1Y0qstr4Y9fZxTl+5ryVRGyyX/qjB/hg',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',1469943706,0,0,1795348800000000,'','','','anyway','','',1,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'A3D1F934601A993B2F3DBBF2C0009345F2E3ED35102EF60F253B7BE9F8E5C0C9','',NULL,1103354873,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$yZnDmOiwMsVFyhnkq//LRw$8BbvHvqzt/ASgnI132d75GgZccUhDYgg7cFjfzlaV7M','',NULL,NULL,'',NULL,2386063398,0,0,1795348800000000,'','','','anyway','','',1,0);
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
INSERT INTO "management" VALUES(X'55D50A46FE9FBDB09707D4959072C8D0330A3C0E76358BF4BA6FF8BE6544ECDA',1,NULL);
INSERT INTO "management" VALUES(X'DD9C85D179343398002E5CC4FA227BD8A7F4137C3C7710F00D88F54678F5CE64',2,NULL);
INSERT INTO "management" VALUES(X'5C7A99A33496A0AF5298B13CC3178CB9AA8E1E955F31C49E70EB916B13F56F42',3,NULL);
INSERT INTO "management" VALUES(X'CBF40F954BAADEAF0D94447C1427548F399333307C801A3671FEE534F4FC87CA',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,26,1);
INSERT INTO "month_count" VALUES(1,24299,28,1);
INSERT INTO "month_count" VALUES(1,24299,31,1);
INSERT INTO "month_count" VALUES(1,24299,37,1);
INSERT INTO "month_count" VALUES(1,24299,48,1);
INSERT INTO "month_count" VALUES(1,24299,54,1);
INSERT INTO "month_count" VALUES(1,24299,55,1);
INSERT INTO "month_count" VALUES(1,24299,58,1);
INSERT INTO "month_count" VALUES(1,24300,26,1);
INSERT INTO "month_count" VALUES(1,24300,28,1);
INSERT INTO "month_count" VALUES(1,24300,31,1);
INSERT INTO "month_count" VALUES(1,24300,37,1);
INSERT INTO "month_count" VALUES(1,24300,48,1);
INSERT INTO "month_count" VALUES(1,24300,49,1);
INSERT INTO "month_count" VALUES(1,24300,55,1);
INSERT INTO "month_count" VALUES(1,24300,58,1);
INSERT INTO "month_count" VALUES(1,24301,33,1);
INSERT INTO "month_count" VALUES(1,24301,35,1);
INSERT INTO "month_count" VALUES(1,24301,39,1);
INSERT INTO "month_count" VALUES(1,24301,41,1);
INSERT INTO "month_count" VALUES(1,24301,48,1);
INSERT INTO "month_count" VALUES(1,24301,55,1);
INSERT INTO "month_count" VALUES(1,24301,58,1);
INSERT INTO "month_count" VALUES(1,24301,59,1);
INSERT INTO "month_count" VALUES(1,24302,33,1);
INSERT INTO "month_count" VALUES(1,24302,34,1);
INSERT INTO "month_count" VALUES(1,24302,37,1);
INSERT INTO "month_count" VALUES(1,24302,48,1);
INSERT INTO "month_count" VALUES(1,24302,51,1);
INSERT INTO "month_count" VALUES(1,24302,55,1);
INSERT INTO "month_count" VALUES(1,24302,58,1);
INSERT INTO "month_count" VALUES(1,24302,59,1);
INSERT INTO "month_count" VALUES(1,24303,33,1);
INSERT INTO "month_count" VALUES(1,24303,34,1);
INSERT INTO "month_count" VALUES(1,24303,37,1);
INSERT INTO "month_count" VALUES(1,24303,48,1);
INSERT INTO "month_count" VALUES(1,24303,51,1);
INSERT INTO "month_count" VALUES(1,24303,55,1);
INSERT INTO "month_count" VALUES(1,24303,58,1);
INSERT INTO "month_count" VALUES(1,24303,59,1);
INSERT INTO "month_count" VALUES(1,24304,39,1);
INSERT INTO "month_count" VALUES(1,24304,48,1);
INSERT INTO "month_count" VALUES(1,24304,53,1);
INSERT INTO "month_count" VALUES(1,24304,55,1);
INSERT INTO "month_count" VALUES(1,24304,58,1);
INSERT INTO "month_count" VALUES(1,24304,59,1);
INSERT INTO "month_count" VALUES(1,24304,61,1);
INSERT INTO "month_count" VALUES(1,24304,63,1);
INSERT INTO "month_count" VALUES(1,24306,24,1);
INSERT INTO "month_count" VALUES(1,24306,30,1);
INSERT INTO "month_count" VALUES(1,24306,39,1);
INSERT INTO "month_count" VALUES(1,24306,48,1);
INSERT INTO "month_count" VALUES(1,24306,52,1);
INSERT INTO "month_count" VALUES(1,24306,55,1);
INSERT INTO "month_count" VALUES(1,24306,56,1);
INSERT INTO "month_count" VALUES(1,24306,58,1);
INSERT INTO "month_count" VALUES(1,24307,24,1);
INSERT INTO "month_count" VALUES(1,24307,30,1);
INSERT INTO "month_count" VALUES(1,24307,37,1);
INSERT INTO "month_count" VALUES(1,24307,39,1);
INSERT INTO "month_count" VALUES(1,24307,43,1);
INSERT INTO "month_count" VALUES(1,24307,48,2);
INSERT INTO "month_count" VALUES(1,24307,52,1);
INSERT INTO "month_count" VALUES(1,24307,55,2);
INSERT INTO "month_count" VALUES(1,24307,56,1);
INSERT INTO "month_count" VALUES(1,24307,58,2);
INSERT INTO "month_count" VALUES(1,24307,59,1);
INSERT INTO "month_count" VALUES(1,24307,61,1);
INSERT INTO "month_count" VALUES(1,24307,63,1);
INSERT INTO "month_count" VALUES(1,24308,26,1);
INSERT INTO "month_count" VALUES(1,24308,28,1);
INSERT INTO "month_count" VALUES(1,24308,31,1);
INSERT INTO "month_count" VALUES(1,24308,37,1);
INSERT INTO "month_count" VALUES(1,24308,47,1);
INSERT INTO "month_count" VALUES(1,24308,48,1);
INSERT INTO "month_count" VALUES(1,24308,55,1);
INSERT INTO "month_count" VALUES(1,24308,58,1);
INSERT INTO "month_count" VALUES(1,24309,29,1);
INSERT INTO "month_count" VALUES(1,24309,33,1);
INSERT INTO "month_count" VALUES(1,24309,35,1);
INSERT INTO "month_count" VALUES(1,24309,39,1);
INSERT INTO "month_count" VALUES(1,24309,41,1);
INSERT INTO "month_count" VALUES(1,24309,48,1);
INSERT INTO "month_count" VALUES(1,24309,55,1);
INSERT INTO "month_count" VALUES(1,24309,58,1);
INSERT INTO "month_count" VALUES(1,24310,24,1);
INSERT INTO "month_count" VALUES(1,24310,30,1);
INSERT INTO "month_count" VALUES(1,24310,39,1);
INSERT INTO "month_count" VALUES(1,24310,48,1);
INSERT INTO "month_count" VALUES(1,24310,52,1);
INSERT INTO "month_count" VALUES(1,24310,55,1);
INSERT INTO "month_count" VALUES(1,24310,58,1);
INSERT INTO "month_count" VALUES(1,24310,59,1);
INSERT INTO "month_count" VALUES(1,24311,26,1);
INSERT INTO "month_count" VALUES(1,24311,28,1);
INSERT INTO "month_count" VALUES(1,24311,31,1);
INSERT INTO "month_count" VALUES(1,24311,33,1);
INSERT INTO "month_count" VALUES(1,24311,37,2);
INSERT INTO "month_count" VALUES(1,24311,43,1);
INSERT INTO "month_count" VALUES(1,24311,48,2);
INSERT INTO "month_count" VALUES(1,24311,51,1);
INSERT INTO "month_count" VALUES(1,24311,55,2);
INSERT INTO "month_count" VALUES(1,24311,58,2);
INSERT INTO "month_count" VALUES(1,24311,59,2);
INSERT INTO "month_count" VALUES(1,24312,26,1);
INSERT INTO "month_count" VALUES(1,24312,28,1);
INSERT INTO "month_count" VALUES(1,24312,31,1);
INSERT INTO "month_count" VALUES(1,24312,39,1);
INSERT INTO "month_count" VALUES(1,24312,42,1);
INSERT INTO "month_count" VALUES(1,24312,48,1);
INSERT INTO "month_count" VALUES(1,24312,55,1);
INSERT INTO "month_count" VALUES(1,24312,58,1);
INSERT INTO "month_count" VALUES(1,24313,39,1);
INSERT INTO "month_count" VALUES(1,24313,48,1);
INSERT INTO "month_count" VALUES(1,24313,51,1);
INSERT INTO "month_count" VALUES(1,24313,55,1);
INSERT INTO "month_count" VALUES(1,24313,57,1);
INSERT INTO "month_count" VALUES(1,24313,58,1);
INSERT INTO "month_count" VALUES(1,24313,59,1);
INSERT INTO "month_count" VALUES(1,24313,62,1);
INSERT INTO "month_count" VALUES(1,24314,33,1);
INSERT INTO "month_count" VALUES(1,24314,36,1);
INSERT INTO "month_count" VALUES(1,24314,39,1);
INSERT INTO "month_count" VALUES(1,24314,41,1);
INSERT INTO "month_count" VALUES(1,24314,48,1);
INSERT INTO "month_count" VALUES(1,24314,51,1);
INSERT INTO "month_count" VALUES(1,24314,55,1);
INSERT INTO "month_count" VALUES(1,24314,58,1);
INSERT INTO "month_count" VALUES(1,24315,26,1);
INSERT INTO "month_count" VALUES(1,24315,28,1);
INSERT INTO "month_count" VALUES(1,24315,31,1);
INSERT INTO "month_count" VALUES(1,24315,37,1);
INSERT INTO "month_count" VALUES(1,24315,38,1);
INSERT INTO "month_count" VALUES(1,24315,39,1);
INSERT INTO "month_count" VALUES(1,24315,40,1);
INSERT INTO "month_count" VALUES(1,24315,43,1);
INSERT INTO "month_count" VALUES(1,24315,48,2);
INSERT INTO "month_count" VALUES(1,24315,55,2);
INSERT INTO "month_count" VALUES(1,24315,58,2);
INSERT INTO "month_count" VALUES(1,24315,61,1);
INSERT INTO "month_count" VALUES(1,24315,63,1);
INSERT INTO "month_count" VALUES(1,24316,25,1);
INSERT INTO "month_count" VALUES(1,24316,26,1);
INSERT INTO "month_count" VALUES(1,24316,28,1);
INSERT INTO "month_count" VALUES(1,24316,31,1);
INSERT INTO "month_count" VALUES(1,24316,33,1);
INSERT INTO "month_count" VALUES(1,24316,37,1);
INSERT INTO "month_count" VALUES(1,24316,41,1);
INSERT INTO "month_count" VALUES(1,24316,44,1);
INSERT INTO "month_count" VALUES(1,24316,45,1);
INSERT INTO "month_count" VALUES(1,24316,48,2);
INSERT INTO "month_count" VALUES(1,24316,51,1);
INSERT INTO "month_count" VALUES(1,24316,55,2);
INSERT INTO "month_count" VALUES(1,24316,58,1);
INSERT INTO "month_count" VALUES(1,24316,59,1);
INSERT INTO "month_count" VALUES(1,24317,26,1);
INSERT INTO "month_count" VALUES(1,24317,27,1);
INSERT INTO "month_count" VALUES(1,24317,28,1);
INSERT INTO "month_count" VALUES(1,24317,31,1);
INSERT INTO "month_count" VALUES(1,24317,37,1);
INSERT INTO "month_count" VALUES(1,24317,48,1);
INSERT INTO "month_count" VALUES(1,24317,55,1);
INSERT INTO "month_count" VALUES(1,24317,58,1);
INSERT INTO "month_count" VALUES(1,24318,25,1);
INSERT INTO "month_count" VALUES(1,24318,33,1);
INSERT INTO "month_count" VALUES(1,24318,41,1);
INSERT INTO "month_count" VALUES(1,24318,44,1);
INSERT INTO "month_count" VALUES(1,24318,46,1);
INSERT INTO "month_count" VALUES(1,24318,48,1);
INSERT INTO "month_count" VALUES(1,24318,51,1);
INSERT INTO "month_count" VALUES(1,24318,55,1);
INSERT INTO "month_count" VALUES(1,24319,32,1);
INSERT INTO "month_count" VALUES(1,24319,33,1);
INSERT INTO "month_count" VALUES(1,24319,34,1);
INSERT INTO "month_count" VALUES(1,24319,36,1);
INSERT INTO "month_count" VALUES(1,24319,37,1);
INSERT INTO "month_count" VALUES(1,24319,42,1);
INSERT INTO "month_count" VALUES(1,24319,44,1);
INSERT INTO "month_count" VALUES(1,24319,48,2);
INSERT INTO "month_count" VALUES(1,24319,50,1);
INSERT INTO "month_count" VALUES(1,24319,51,2);
INSERT INTO "month_count" VALUES(1,24319,55,2);
INSERT INTO "month_count" VALUES(1,24319,58,1);
INSERT INTO "month_count" VALUES(1,24319,60,1);
INSERT INTO "month_count" VALUES(1,24320,25,1);
INSERT INTO "month_count" VALUES(1,24320,32,2);
INSERT INTO "month_count" VALUES(1,24320,36,1);
INSERT INTO "month_count" VALUES(1,24320,37,1);
INSERT INTO "month_count" VALUES(1,24320,43,1);
INSERT INTO "month_count" VALUES(1,24320,44,1);
INSERT INTO "month_count" VALUES(1,24320,48,2);
INSERT INTO "month_count" VALUES(1,24320,50,1);
INSERT INTO "month_count" VALUES(1,24320,51,2);
INSERT INTO "month_count" VALUES(1,24320,55,2);
INSERT INTO "month_count" VALUES(1,24320,58,1);
INSERT INTO "month_count" VALUES(1,24320,60,1);
INSERT INTO "month_count" VALUES(1,24321,26,1);
INSERT INTO "month_count" VALUES(1,24321,28,1);
INSERT INTO "month_count" VALUES(1,24321,31,1);
INSERT INTO "month_count" VALUES(1,24321,33,1);
INSERT INTO "month_count" VALUES(1,24321,34,1);
INSERT INTO "month_count" VALUES(1,24321,37,2);
INSERT INTO "month_count" VALUES(1,24321,48,2);
INSERT INTO "month_count" VALUES(1,24321,51,1);
INSERT INTO "month_count" VALUES(1,24321,54,2);
INSERT INTO "month_count" VALUES(1,24321,55,2);
INSERT INTO "month_count" VALUES(1,24321,58,2);
INSERT INTO "month_count" VALUES(1,24322,37,1);
INSERT INTO "month_count" VALUES(1,24322,43,1);
INSERT INTO "month_count" VALUES(1,24322,48,1);
INSERT INTO "month_count" VALUES(1,24322,55,1);
INSERT INTO "month_count" VALUES(1,24322,58,1);
INSERT INTO "month_count" VALUES(1,24322,59,1);
INSERT INTO "month_count" VALUES(1,24322,61,1);
INSERT INTO "month_count" VALUES(1,24322,63,1);
INSERT INTO "month_count" VALUES(2,24305,1,1);
INSERT INTO "month_count" VALUES(2,24305,4,1);
INSERT INTO "month_count" VALUES(2,24305,7,1);
INSERT INTO "month_count" VALUES(2,24305,8,1);
INSERT INTO "month_count" VALUES(2,24305,9,1);
INSERT INTO "month_count" VALUES(2,24305,12,1);
INSERT INTO "month_count" VALUES(2,24305,13,1);
INSERT INTO "month_count" VALUES(2,24305,16,1);
INSERT INTO "month_count" VALUES(2,24309,1,1);
INSERT INTO "month_count" VALUES(2,24309,7,1);
INSERT INTO "month_count" VALUES(2,24309,9,1);
INSERT INTO "month_count" VALUES(2,24309,15,1);
INSERT INTO "month_count" VALUES(2,24309,16,1);
INSERT INTO "month_count" VALUES(2,24309,17,1);
INSERT INTO "month_count" VALUES(2,24309,18,1);
INSERT INTO "month_count" VALUES(2,24309,19,1);
INSERT INTO "month_count" VALUES(2,24312,1,1);
INSERT INTO "month_count" VALUES(2,24312,2,1);
INSERT INTO "month_count" VALUES(2,24312,5,1);
INSERT INTO "month_count" VALUES(2,24312,7,1);
INSERT INTO "month_count" VALUES(2,24312,9,1);
INSERT INTO "month_count" VALUES(2,24312,12,1);
INSERT INTO "month_count" VALUES(2,24312,17,1);
INSERT INTO "month_count" VALUES(2,24312,22,1);
INSERT INTO "month_count" VALUES(2,24313,1,1);
INSERT INTO "month_count" VALUES(2,24313,2,1);
INSERT INTO "month_count" VALUES(2,24313,7,1);
INSERT INTO "month_count" VALUES(2,24313,12,1);
INSERT INTO "month_count" VALUES(2,24313,15,1);
INSERT INTO "month_count" VALUES(2,24313,17,1);
INSERT INTO "month_count" VALUES(2,24313,20,1);
INSERT INTO "month_count" VALUES(2,24313,21,1);
INSERT INTO "month_count" VALUES(2,24316,1,1);
INSERT INTO "month_count" VALUES(2,24316,7,1);
INSERT INTO "month_count" VALUES(2,24316,8,1);
INSERT INTO "month_count" VALUES(2,24316,9,1);
INSERT INTO "month_count" VALUES(2,24316,13,1);
INSERT INTO "month_count" VALUES(2,24316,14,1);
INSERT INTO "month_count" VALUES(2,24316,15,1);
INSERT INTO "month_count" VALUES(2,24316,16,1);
INSERT INTO "month_count" VALUES(2,24317,1,1);
INSERT INTO "month_count" VALUES(2,24317,6,1);
INSERT INTO "month_count" VALUES(2,24317,7,1);
INSERT INTO "month_count" VALUES(2,24317,8,1);
INSERT INTO "month_count" VALUES(2,24317,11,1);
INSERT INTO "month_count" VALUES(2,24317,12,1);
INSERT INTO "month_count" VALUES(2,24317,13,1);
INSERT INTO "month_count" VALUES(2,24317,16,1);
INSERT INTO "month_count" VALUES(2,24318,1,1);
INSERT INTO "month_count" VALUES(2,24318,4,1);
INSERT INTO "month_count" VALUES(2,24318,7,1);
INSERT INTO "month_count" VALUES(2,24318,12,1);
INSERT INTO "month_count" VALUES(2,24318,16,1);
INSERT INTO "month_count" VALUES(2,24318,17,1);
INSERT INTO "month_count" VALUES(2,24318,20,1);
INSERT INTO "month_count" VALUES(2,24318,21,1);
INSERT INTO "month_count" VALUES(2,24319,1,1);
INSERT INTO "month_count" VALUES(2,24319,2,1);
INSERT INTO "month_count" VALUES(2,24319,6,1);
INSERT INTO "month_count" VALUES(2,24319,7,1);
INSERT INTO "month_count" VALUES(2,24319,8,1);
INSERT INTO "month_count" VALUES(2,24319,11,1);
INSERT INTO "month_count" VALUES(2,24319,12,1);
INSERT INTO "month_count" VALUES(2,24319,13,1);
INSERT INTO "month_count" VALUES(2,24321,1,1);
INSERT INTO "month_count" VALUES(2,24321,3,1);
INSERT INTO "month_count" VALUES(2,24321,7,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,13,1);
INSERT INTO "month_count" VALUES(2,24321,16,1);
INSERT INTO "month_count" VALUES(2,24321,22,1);
INSERT INTO "month_count" VALUES(2,24321,23,1);
INSERT INTO "month_count" VALUES(2,24322,1,1);
INSERT INTO "month_count" VALUES(2,24322,5,1);
INSERT INTO "month_count" VALUES(2,24322,7,1);
INSERT INTO "month_count" VALUES(2,24322,9,1);
INSERT INTO "month_count" VALUES(2,24322,12,1);
INSERT INTO "month_count" VALUES(2,24322,15,1);
INSERT INTO "month_count" VALUES(2,24322,16,1);
INSERT INTO "month_count" VALUES(2,24322,17,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$fHoIVzH/s0P8Qrvg9cMhDg$2h5JjAXkJoEh59qm4CrZ6W2wAwANuxG8dwDmNAt0/4U',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'309F789963E1EBED3331CA4C8C9B4CE383A7E8156E7E5EB5BD162BA7C1BA811F');
INSERT INTO "owner_recovery" VALUES(X'9747A88E8A26AEE57EE7CB6381CE6098136841392630813FDA99F5DAC104B49F');
INSERT INTO "owner_recovery" VALUES(X'57A8E58DC6937CD4CB5C9CDE8FA36A2AE96F878BF835D17E20E9D2B8972A47A7');
INSERT INTO "owner_recovery" VALUES(X'F14EDB11DD43103741639B1C3E57CD5E658D2220014437A66D11762AD27E8C40');
INSERT INTO "owner_recovery" VALUES(X'F9D412FDFB0FCDABB0DB9CFB40A391274ACF58784AB441D85191751E43A7B6CD');
INSERT INTO "owner_recovery" VALUES(X'5144435103DC8149F19AF244EA6199C0E54789526A4DCA1BC1BD37982FA4A20A');
INSERT INTO "owner_recovery" VALUES(X'765C6DB9D3463DA7F82B992C3FBA400AA17B74D13741BF217980A26E7805A241');
INSERT INTO "owner_recovery" VALUES(X'476B38657942839F02516565ACAC287E8C685DF3F3761F17795CC296ED29B4FB');
INSERT INTO "owner_recovery" VALUES(X'0B402392FA0CD55832C0B03D305EECCAE788CCA67805E7942D22FD50EE3D16C2');
INSERT INTO "owner_recovery" VALUES(X'72E41D132DF3FB659F788F10712E6A2255A82B3F4EC7B7F909B8FE9C8BECA36E');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'A2DD62A2E6F7BBA22DBBBC1BD932E0B7333B923BDDF50B385515FAC8DD7FDB79','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,26,28,2);
INSERT INTO "pair_count" VALUES(1,20070,26,31,2);
INSERT INTO "pair_count" VALUES(1,20070,26,37,2);
INSERT INTO "pair_count" VALUES(1,20070,26,48,2);
INSERT INTO "pair_count" VALUES(1,20070,26,49,1);
INSERT INTO "pair_count" VALUES(1,20070,26,54,1);
INSERT INTO "pair_count" VALUES(1,20070,26,55,2);
INSERT INTO "pair_count" VALUES(1,20070,26,58,2);
INSERT INTO "pair_count" VALUES(1,20070,28,26,2);
INSERT INTO "pair_count" VALUES(1,20070,28,31,2);
INSERT INTO "pair_count" VALUES(1,20070,28,37,2);
INSERT INTO "pair_count" VALUES(1,20070,28,48,2);
INSERT INTO "pair_count" VALUES(1,20070,28,49,1);
INSERT INTO "pair_count" VALUES(1,20070,28,54,1);
INSERT INTO "pair_count" VALUES(1,20070,28,55,2);
INSERT INTO "pair_count" VALUES(1,20070,28,58,2);
INSERT INTO "pair_count" VALUES(1,20070,31,26,2);
INSERT INTO "pair_count" VALUES(1,20070,31,28,2);
INSERT INTO "pair_count" VALUES(1,20070,31,37,2);
INSERT INTO "pair_count" VALUES(1,20070,31,48,2);
INSERT INTO "pair_count" VALUES(1,20070,31,49,1);
INSERT INTO "pair_count" VALUES(1,20070,31,54,1);
INSERT INTO "pair_count" VALUES(1,20070,31,55,2);
INSERT INTO "pair_count" VALUES(1,20070,31,58,2);
INSERT INTO "pair_count" VALUES(1,20070,33,34,2);
INSERT INTO "pair_count" VALUES(1,20070,33,35,1);
INSERT INTO "pair_count" VALUES(1,20070,33,37,2);
INSERT INTO "pair_count" VALUES(1,20070,33,39,1);
INSERT INTO "pair_count" VALUES(1,20070,33,41,1);
INSERT INTO "pair_count" VALUES(1,20070,33,48,3);
INSERT INTO "pair_count" VALUES(1,20070,33,51,2);
INSERT INTO "pair_count" VALUES(1,20070,33,55,3);
INSERT INTO "pair_count" VALUES(1,20070,33,58,3);
INSERT INTO "pair_count" VALUES(1,20070,33,59,3);
INSERT INTO "pair_count" VALUES(1,20070,34,33,2);
INSERT INTO "pair_count" VALUES(1,20070,34,37,2);
INSERT INTO "pair_count" VALUES(1,20070,34,48,2);
INSERT INTO "pair_count" VALUES(1,20070,34,51,2);
INSERT INTO "pair_count" VALUES(1,20070,34,55,2);
INSERT INTO "pair_count" VALUES(1,20070,34,58,2);
INSERT INTO "pair_count" VALUES(1,20070,34,59,2);
INSERT INTO "pair_count" VALUES(1,20070,35,33,1);
INSERT INTO "pair_count" VALUES(1,20070,35,39,1);
INSERT INTO "pair_count" VALUES(1,20070,35,41,1);
INSERT INTO "pair_count" VALUES(1,20070,35,48,1);
INSERT INTO "pair_count" VALUES(1,20070,35,55,1);
INSERT INTO "pair_count" VALUES(1,20070,35,58,1);
INSERT INTO "pair_count" VALUES(1,20070,35,59,1);
INSERT INTO "pair_count" VALUES(1,20070,37,26,2);
INSERT INTO "pair_count" VALUES(1,20070,37,28,2);
INSERT INTO "pair_count" VALUES(1,20070,37,31,2);
INSERT INTO "pair_count" VALUES(1,20070,37,33,2);
INSERT INTO "pair_count" VALUES(1,20070,37,34,2);
INSERT INTO "pair_count" VALUES(1,20070,37,48,4);
INSERT INTO "pair_count" VALUES(1,20070,37,49,1);
INSERT INTO "pair_count" VALUES(1,20070,37,51,2);
INSERT INTO "pair_count" VALUES(1,20070,37,54,1);
INSERT INTO "pair_count" VALUES(1,20070,37,55,4);
INSERT INTO "pair_count" VALUES(1,20070,37,58,4);
INSERT INTO "pair_count" VALUES(1,20070,37,59,2);
INSERT INTO "pair_count" VALUES(1,20070,39,33,1);
INSERT INTO "pair_count" VALUES(1,20070,39,35,1);
INSERT INTO "pair_count" VALUES(1,20070,39,41,1);
INSERT INTO "pair_count" VALUES(1,20070,39,48,1);
INSERT INTO "pair_count" VALUES(1,20070,39,55,1);
INSERT INTO "pair_count" VALUES(1,20070,39,58,1);
INSERT INTO "pair_count" VALUES(1,20070,39,59,1);
INSERT INTO "pair_count" VALUES(1,20070,41,33,1);
INSERT INTO "pair_count" VALUES(1,20070,41,35,1);
INSERT INTO "pair_count" VALUES(1,20070,41,39,1);
INSERT INTO "pair_count" VALUES(1,20070,41,48,1);
INSERT INTO "pair_count" VALUES(1,20070,41,55,1);
INSERT INTO "pair_count" VALUES(1,20070,41,58,1);
INSERT INTO "pair_count" VALUES(1,20070,41,59,1);
INSERT INTO "pair_count" VALUES(1,20070,49,26,1);
INSERT INTO "pair_count" VALUES(1,20070,49,28,1);
INSERT INTO "pair_count" VALUES(1,20070,49,31,1);
INSERT INTO "pair_count" VALUES(1,20070,49,37,1);
INSERT INTO "pair_count" VALUES(1,20070,49,48,1);
INSERT INTO "pair_count" VALUES(1,20070,49,55,1);
INSERT INTO "pair_count" VALUES(1,20070,49,58,1);
INSERT INTO "pair_count" VALUES(1,20070,51,33,2);
INSERT INTO "pair_count" VALUES(1,20070,51,34,2);
INSERT INTO "pair_count" VALUES(1,20070,51,37,2);
INSERT INTO "pair_count" VALUES(1,20070,51,48,2);
INSERT INTO "pair_count" VALUES(1,20070,51,55,2);
INSERT INTO "pair_count" VALUES(1,20070,51,58,2);
INSERT INTO "pair_count" VALUES(1,20070,51,59,2);
INSERT INTO "pair_count" VALUES(1,20070,54,26,1);
INSERT INTO "pair_count" VALUES(1,20070,54,28,1);
INSERT INTO "pair_count" VALUES(1,20070,54,31,1);
INSERT INTO "pair_count" VALUES(1,20070,54,37,1);
INSERT INTO "pair_count" VALUES(1,20070,54,48,1);
INSERT INTO "pair_count" VALUES(1,20070,54,55,1);
INSERT INTO "pair_count" VALUES(1,20070,54,58,1);
INSERT INTO "pair_count" VALUES(1,20070,55,26,2);
INSERT INTO "pair_count" VALUES(1,20070,55,28,2);
INSERT INTO "pair_count" VALUES(1,20070,55,31,2);
INSERT INTO "pair_count" VALUES(1,20070,55,33,3);
INSERT INTO "pair_count" VALUES(1,20070,55,34,2);
INSERT INTO "pair_count" VALUES(1,20070,55,35,1);
INSERT INTO "pair_count" VALUES(1,20070,55,37,4);
INSERT INTO "pair_count" VALUES(1,20070,55,39,1);
INSERT INTO "pair_count" VALUES(1,20070,55,41,1);
INSERT INTO "pair_count" VALUES(1,20070,55,48,5);
INSERT INTO "pair_count" VALUES(1,20070,55,49,1);
INSERT INTO "pair_count" VALUES(1,20070,55,51,2);
INSERT INTO "pair_count" VALUES(1,20070,55,54,1);
INSERT INTO "pair_count" VALUES(1,20070,55,58,5);
INSERT INTO "pair_count" VALUES(1,20070,55,59,3);
INSERT INTO "pair_count" VALUES(1,20070,58,26,2);
INSERT INTO "pair_count" VALUES(1,20070,58,28,2);
INSERT INTO "pair_count" VALUES(1,20070,58,31,2);
INSERT INTO "pair_count" VALUES(1,20070,58,33,3);
INSERT INTO "pair_count" VALUES(1,20070,58,34,2);
INSERT INTO "pair_count" VALUES(1,20070,58,35,1);
INSERT INTO "pair_count" VALUES(1,20070,58,37,4);
INSERT INTO "pair_count" VALUES(1,20070,58,39,1);
INSERT INTO "pair_count" VALUES(1,20070,58,41,1);
INSERT INTO "pair_count" VALUES(1,20070,58,48,5);
INSERT INTO "pair_count" VALUES(1,20070,58,49,1);
INSERT INTO "pair_count" VALUES(1,20070,58,51,2);
INSERT INTO "pair_count" VALUES(1,20070,58,54,1);
INSERT INTO "pair_count" VALUES(1,20070,58,55,5);
INSERT INTO "pair_count" VALUES(1,20070,58,59,3);
INSERT INTO "pair_count" VALUES(1,20070,59,33,3);
INSERT INTO "pair_count" VALUES(1,20070,59,34,2);
INSERT INTO "pair_count" VALUES(1,20070,59,35,1);
INSERT INTO "pair_count" VALUES(1,20070,59,37,2);
INSERT INTO "pair_count" VALUES(1,20070,59,39,1);
INSERT INTO "pair_count" VALUES(1,20070,59,41,1);
INSERT INTO "pair_count" VALUES(1,20070,59,48,3);
INSERT INTO "pair_count" VALUES(1,20070,59,51,2);
INSERT INTO "pair_count" VALUES(1,20070,59,55,3);
INSERT INTO "pair_count" VALUES(1,20070,59,58,3);
INSERT INTO "pair_count" VALUES(1,20234,24,30,2);
INSERT INTO "pair_count" VALUES(1,20234,24,39,2);
INSERT INTO "pair_count" VALUES(1,20234,24,48,2);
INSERT INTO "pair_count" VALUES(1,20234,24,52,2);
INSERT INTO "pair_count" VALUES(1,20234,24,55,2);
INSERT INTO "pair_count" VALUES(1,20234,24,56,2);
INSERT INTO "pair_count" VALUES(1,20234,24,58,2);
INSERT INTO "pair_count" VALUES(1,20234,26,28,1);
INSERT INTO "pair_count" VALUES(1,20234,26,31,1);
INSERT INTO "pair_count" VALUES(1,20234,26,37,1);
INSERT INTO "pair_count" VALUES(1,20234,26,47,1);
INSERT INTO "pair_count" VALUES(1,20234,26,48,1);
INSERT INTO "pair_count" VALUES(1,20234,26,55,1);
INSERT INTO "pair_count" VALUES(1,20234,26,58,1);
INSERT INTO "pair_count" VALUES(1,20234,28,26,1);
INSERT INTO "pair_count" VALUES(1,20234,28,31,1);
INSERT INTO "pair_count" VALUES(1,20234,28,37,1);
INSERT INTO "pair_count" VALUES(1,20234,28,47,1);
INSERT INTO "pair_count" VALUES(1,20234,28,48,1);
INSERT INTO "pair_count" VALUES(1,20234,28,55,1);
INSERT INTO "pair_count" VALUES(1,20234,28,58,1);
INSERT INTO "pair_count" VALUES(1,20234,30,24,2);
INSERT INTO "pair_count" VALUES(1,20234,30,39,2);
INSERT INTO "pair_count" VALUES(1,20234,30,48,2);
INSERT INTO "pair_count" VALUES(1,20234,30,52,2);
INSERT INTO "pair_count" VALUES(1,20234,30,55,2);
INSERT INTO "pair_count" VALUES(1,20234,30,56,2);
INSERT INTO "pair_count" VALUES(1,20234,30,58,2);
INSERT INTO "pair_count" VALUES(1,20234,31,26,1);
INSERT INTO "pair_count" VALUES(1,20234,31,28,1);
INSERT INTO "pair_count" VALUES(1,20234,31,37,1);
INSERT INTO "pair_count" VALUES(1,20234,31,47,1);
INSERT INTO "pair_count" VALUES(1,20234,31,48,1);
INSERT INTO "pair_count" VALUES(1,20234,31,55,1);
INSERT INTO "pair_count" VALUES(1,20234,31,58,1);
INSERT INTO "pair_count" VALUES(1,20234,37,26,1);
INSERT INTO "pair_count" VALUES(1,20234,37,28,1);
INSERT INTO "pair_count" VALUES(1,20234,37,31,1);
INSERT INTO "pair_count" VALUES(1,20234,37,43,1);
INSERT INTO "pair_count" VALUES(1,20234,37,47,1);
INSERT INTO "pair_count" VALUES(1,20234,37,48,2);
INSERT INTO "pair_count" VALUES(1,20234,37,55,2);
INSERT INTO "pair_count" VALUES(1,20234,37,58,2);
INSERT INTO "pair_count" VALUES(1,20234,37,59,1);
INSERT INTO "pair_count" VALUES(1,20234,37,61,1);
INSERT INTO "pair_count" VALUES(1,20234,37,63,1);
INSERT INTO "pair_count" VALUES(1,20234,39,24,2);
INSERT INTO "pair_count" VALUES(1,20234,39,30,2);
INSERT INTO "pair_count" VALUES(1,20234,39,48,3);
INSERT INTO "pair_count" VALUES(1,20234,39,52,2);
INSERT INTO "pair_count" VALUES(1,20234,39,53,1);
INSERT INTO "pair_count" VALUES(1,20234,39,55,3);
INSERT INTO "pair_count" VALUES(1,20234,39,56,2);
INSERT INTO "pair_count" VALUES(1,20234,39,58,3);
INSERT INTO "pair_count" VALUES(1,20234,39,59,1);
INSERT INTO "pair_count" VALUES(1,20234,39,61,1);
INSERT INTO "pair_count" VALUES(1,20234,39,63,1);
INSERT INTO "pair_count" VALUES(1,20234,43,37,1);
INSERT INTO "pair_count" VALUES(1,20234,43,48,1);
INSERT INTO "pair_count" VALUES(1,20234,43,55,1);
INSERT INTO "pair_count" VALUES(1,20234,43,58,1);
INSERT INTO "pair_count" VALUES(1,20234,43,59,1);
INSERT INTO "pair_count" VALUES(1,20234,43,61,1);
INSERT INTO "pair_count" VALUES(1,20234,43,63,1);
INSERT INTO "pair_count" VALUES(1,20234,47,26,1);
INSERT INTO "pair_count" VALUES(1,20234,47,28,1);
INSERT INTO "pair_count" VALUES(1,20234,47,31,1);
INSERT INTO "pair_count" VALUES(1,20234,47,37,1);
INSERT INTO "pair_count" VALUES(1,20234,47,48,1);
INSERT INTO "pair_count" VALUES(1,20234,47,55,1);
INSERT INTO "pair_count" VALUES(1,20234,47,58,1);
INSERT INTO "pair_count" VALUES(1,20234,52,24,2);
INSERT INTO "pair_count" VALUES(1,20234,52,30,2);
INSERT INTO "pair_count" VALUES(1,20234,52,39,2);
INSERT INTO "pair_count" VALUES(1,20234,52,48,2);
INSERT INTO "pair_count" VALUES(1,20234,52,55,2);
INSERT INTO "pair_count" VALUES(1,20234,52,56,2);
INSERT INTO "pair_count" VALUES(1,20234,52,58,2);
INSERT INTO "pair_count" VALUES(1,20234,53,39,1);
INSERT INTO "pair_count" VALUES(1,20234,53,48,1);
INSERT INTO "pair_count" VALUES(1,20234,53,55,1);
INSERT INTO "pair_count" VALUES(1,20234,53,58,1);
INSERT INTO "pair_count" VALUES(1,20234,53,59,1);
INSERT INTO "pair_count" VALUES(1,20234,53,61,1);
INSERT INTO "pair_count" VALUES(1,20234,53,63,1);
INSERT INTO "pair_count" VALUES(1,20234,55,24,2);
INSERT INTO "pair_count" VALUES(1,20234,55,26,1);
INSERT INTO "pair_count" VALUES(1,20234,55,28,1);
INSERT INTO "pair_count" VALUES(1,20234,55,30,2);
INSERT INTO "pair_count" VALUES(1,20234,55,31,1);
INSERT INTO "pair_count" VALUES(1,20234,55,37,2);
INSERT INTO "pair_count" VALUES(1,20234,55,39,3);
INSERT INTO "pair_count" VALUES(1,20234,55,43,1);
INSERT INTO "pair_count" VALUES(1,20234,55,47,1);
INSERT INTO "pair_count" VALUES(1,20234,55,48,5);
INSERT INTO "pair_count" VALUES(1,20234,55,52,2);
INSERT INTO "pair_count" VALUES(1,20234,55,53,1);
INSERT INTO "pair_count" VALUES(1,20234,55,56,2);
INSERT INTO "pair_count" VALUES(1,20234,55,58,5);
INSERT INTO "pair_count" VALUES(1,20234,55,59,2);
INSERT INTO "pair_count" VALUES(1,20234,55,61,2);
INSERT INTO "pair_count" VALUES(1,20234,55,63,2);
INSERT INTO "pair_count" VALUES(1,20234,56,24,2);
INSERT INTO "pair_count" VALUES(1,20234,56,30,2);
INSERT INTO "pair_count" VALUES(1,20234,56,39,2);
INSERT INTO "pair_count" VALUES(1,20234,56,48,2);
INSERT INTO "pair_count" VALUES(1,20234,56,52,2);
INSERT INTO "pair_count" VALUES(1,20234,56,55,2);
INSERT INTO "pair_count" VALUES(1,20234,56,58,2);
INSERT INTO "pair_count" VALUES(1,20234,58,24,2);
INSERT INTO "pair_count" VALUES(1,20234,58,26,1);
INSERT INTO "pair_count" VALUES(1,20234,58,28,1);
INSERT INTO "pair_count" VALUES(1,20234,58,30,2);
INSERT INTO "pair_count" VALUES(1,20234,58,31,1);
INSERT INTO "pair_count" VALUES(1,20234,58,37,2);
INSERT INTO "pair_count" VALUES(1,20234,58,39,3);
INSERT INTO "pair_count" VALUES(1,20234,58,43,1);
INSERT INTO "pair_count" VALUES(1,20234,58,47,1);
INSERT INTO "pair_count" VALUES(1,20234,58,48,5);
INSERT INTO "pair_count" VALUES(1,20234,58,52,2);
INSERT INTO "pair_count" VALUES(1,20234,58,53,1);
INSERT INTO "pair_count" VALUES(1,20234,58,55,5);
INSERT INTO "pair_count" VALUES(1,20234,58,56,2);
INSERT INTO "pair_count" VALUES(1,20234,58,59,2);
INSERT INTO "pair_count" VALUES(1,20234,58,61,2);
INSERT INTO "pair_count" VALUES(1,20234,58,63,2);
INSERT INTO "pair_count" VALUES(1,20234,59,37,1);
INSERT INTO "pair_count" VALUES(1,20234,59,39,1);
INSERT INTO "pair_count" VALUES(1,20234,59,43,1);
INSERT INTO "pair_count" VALUES(1,20234,59,48,2);
INSERT INTO "pair_count" VALUES(1,20234,59,53,1);
INSERT INTO "pair_count" VALUES(1,20234,59,55,2);
INSERT INTO "pair_count" VALUES(1,20234,59,58,2);
INSERT INTO "pair_count" VALUES(1,20234,59,61,2);
INSERT INTO "pair_count" VALUES(1,20234,59,63,2);
INSERT INTO "pair_count" VALUES(1,20234,61,37,1);
INSERT INTO "pair_count" VALUES(1,20234,61,39,1);
INSERT INTO "pair_count" VALUES(1,20234,61,43,1);
INSERT INTO "pair_count" VALUES(1,20234,61,48,2);
INSERT INTO "pair_count" VALUES(1,20234,61,53,1);
INSERT INTO "pair_count" VALUES(1,20234,61,55,2);
INSERT INTO "pair_count" VALUES(1,20234,61,58,2);
INSERT INTO "pair_count" VALUES(1,20234,61,59,2);
INSERT INTO "pair_count" VALUES(1,20234,61,63,2);
INSERT INTO "pair_count" VALUES(1,20234,63,37,1);
INSERT INTO "pair_count" VALUES(1,20234,63,39,1);
INSERT INTO "pair_count" VALUES(1,20234,63,43,1);
INSERT INTO "pair_count" VALUES(1,20234,63,48,2);
INSERT INTO "pair_count" VALUES(1,20234,63,53,1);
INSERT INTO "pair_count" VALUES(1,20234,63,55,2);
INSERT INTO "pair_count" VALUES(1,20234,63,58,2);
INSERT INTO "pair_count" VALUES(1,20234,63,59,2);
INSERT INTO "pair_count" VALUES(1,20234,63,61,2);
INSERT INTO "pair_count" VALUES(1,20392,24,30,1);
INSERT INTO "pair_count" VALUES(1,20392,24,39,1);
INSERT INTO "pair_count" VALUES(1,20392,24,48,1);
INSERT INTO "pair_count" VALUES(1,20392,24,52,1);
INSERT INTO "pair_count" VALUES(1,20392,24,55,1);
INSERT INTO "pair_count" VALUES(1,20392,24,58,1);
INSERT INTO "pair_count" VALUES(1,20392,24,59,1);
INSERT INTO "pair_count" VALUES(1,20392,26,28,2);
INSERT INTO "pair_count" VALUES(1,20392,26,31,2);
INSERT INTO "pair_count" VALUES(1,20392,26,37,1);
INSERT INTO "pair_count" VALUES(1,20392,26,39,1);
INSERT INTO "pair_count" VALUES(1,20392,26,42,1);
INSERT INTO "pair_count" VALUES(1,20392,26,48,2);
INSERT INTO "pair_count" VALUES(1,20392,26,55,2);
INSERT INTO "pair_count" VALUES(1,20392,26,58,2);
INSERT INTO "pair_count" VALUES(1,20392,26,59,1);
INSERT INTO "pair_count" VALUES(1,20392,28,26,2);
INSERT INTO "pair_count" VALUES(1,20392,28,31,2);
INSERT INTO "pair_count" VALUES(1,20392,28,37,1);
INSERT INTO "pair_count" VALUES(1,20392,28,39,1);
INSERT INTO "pair_count" VALUES(1,20392,28,42,1);
INSERT INTO "pair_count" VALUES(1,20392,28,48,2);
INSERT INTO "pair_count" VALUES(1,20392,28,55,2);
INSERT INTO "pair_count" VALUES(1,20392,28,58,2);
INSERT INTO "pair_count" VALUES(1,20392,28,59,1);
INSERT INTO "pair_count" VALUES(1,20392,29,33,1);
INSERT INTO "pair_count" VALUES(1,20392,29,35,1);
INSERT INTO "pair_count" VALUES(1,20392,29,39,1);
INSERT INTO "pair_count" VALUES(1,20392,29,41,1);
INSERT INTO "pair_count" VALUES(1,20392,29,48,1);
INSERT INTO "pair_count" VALUES(1,20392,29,55,1);
INSERT INTO "pair_count" VALUES(1,20392,29,58,1);
INSERT INTO "pair_count" VALUES(1,20392,30,24,1);
INSERT INTO "pair_count" VALUES(1,20392,30,39,1);
INSERT INTO "pair_count" VALUES(1,20392,30,48,1);
INSERT INTO "pair_count" VALUES(1,20392,30,52,1);
INSERT INTO "pair_count" VALUES(1,20392,30,55,1);
INSERT INTO "pair_count" VALUES(1,20392,30,58,1);
INSERT INTO "pair_count" VALUES(1,20392,30,59,1);
INSERT INTO "pair_count" VALUES(1,20392,31,26,2);
INSERT INTO "pair_count" VALUES(1,20392,31,28,2);
INSERT INTO "pair_count" VALUES(1,20392,31,37,1);
INSERT INTO "pair_count" VALUES(1,20392,31,39,1);
INSERT INTO "pair_count" VALUES(1,20392,31,42,1);
INSERT INTO "pair_count" VALUES(1,20392,31,48,2);
INSERT INTO "pair_count" VALUES(1,20392,31,55,2);
INSERT INTO "pair_count" VALUES(1,20392,31,58,2);
INSERT INTO "pair_count" VALUES(1,20392,31,59,1);
INSERT INTO "pair_count" VALUES(1,20392,33,29,1);
INSERT INTO "pair_count" VALUES(1,20392,33,35,1);
INSERT INTO "pair_count" VALUES(1,20392,33,37,1);
INSERT INTO "pair_count" VALUES(1,20392,33,39,1);
INSERT INTO "pair_count" VALUES(1,20392,33,41,1);
INSERT INTO "pair_count" VALUES(1,20392,33,43,1);
INSERT INTO "pair_count" VALUES(1,20392,33,48,2);
INSERT INTO "pair_count" VALUES(1,20392,33,51,1);
INSERT INTO "pair_count" VALUES(1,20392,33,55,2);
INSERT INTO "pair_count" VALUES(1,20392,33,58,2);
INSERT INTO "pair_count" VALUES(1,20392,33,59,1);
INSERT INTO "pair_count" VALUES(1,20392,35,29,1);
INSERT INTO "pair_count" VALUES(1,20392,35,33,1);
INSERT INTO "pair_count" VALUES(1,20392,35,39,1);
INSERT INTO "pair_count" VALUES(1,20392,35,41,1);
INSERT INTO "pair_count" VALUES(1,20392,35,48,1);
INSERT INTO "pair_count" VALUES(1,20392,35,55,1);
INSERT INTO "pair_count" VALUES(1,20392,35,58,1);
INSERT INTO "pair_count" VALUES(1,20392,37,26,1);
INSERT INTO "pair_count" VALUES(1,20392,37,28,1);
INSERT INTO "pair_count" VALUES(1,20392,37,31,1);
INSERT INTO "pair_count" VALUES(1,20392,37,33,1);
INSERT INTO "pair_count" VALUES(1,20392,37,43,1);
INSERT INTO "pair_count" VALUES(1,20392,37,48,2);
INSERT INTO "pair_count" VALUES(1,20392,37,51,1);
INSERT INTO "pair_count" VALUES(1,20392,37,55,2);
INSERT INTO "pair_count" VALUES(1,20392,37,58,2);
INSERT INTO "pair_count" VALUES(1,20392,37,59,2);
INSERT INTO "pair_count" VALUES(1,20392,39,24,1);
INSERT INTO "pair_count" VALUES(1,20392,39,26,1);
INSERT INTO "pair_count" VALUES(1,20392,39,28,1);
INSERT INTO "pair_count" VALUES(1,20392,39,29,1);
INSERT INTO "pair_count" VALUES(1,20392,39,30,1);
INSERT INTO "pair_count" VALUES(1,20392,39,31,1);
INSERT INTO "pair_count" VALUES(1,20392,39,33,1);
INSERT INTO "pair_count" VALUES(1,20392,39,35,1);
INSERT INTO "pair_count" VALUES(1,20392,39,41,1);
INSERT INTO "pair_count" VALUES(1,20392,39,42,1);
INSERT INTO "pair_count" VALUES(1,20392,39,48,3);
INSERT INTO "pair_count" VALUES(1,20392,39,52,1);
INSERT INTO "pair_count" VALUES(1,20392,39,55,3);
INSERT INTO "pair_count" VALUES(1,20392,39,58,3);
INSERT INTO "pair_count" VALUES(1,20392,39,59,1);
INSERT INTO "pair_count" VALUES(1,20392,41,29,1);
INSERT INTO "pair_count" VALUES(1,20392,41,33,1);
INSERT INTO "pair_count" VALUES(1,20392,41,35,1);
INSERT INTO "pair_count" VALUES(1,20392,41,39,1);
INSERT INTO "pair_count" VALUES(1,20392,41,48,1);
INSERT INTO "pair_count" VALUES(1,20392,41,55,1);
INSERT INTO "pair_count" VALUES(1,20392,41,58,1);
INSERT INTO "pair_count" VALUES(1,20392,42,26,1);
INSERT INTO "pair_count" VALUES(1,20392,42,28,1);
INSERT INTO "pair_count" VALUES(1,20392,42,31,1);
INSERT INTO "pair_count" VALUES(1,20392,42,39,1);
INSERT INTO "pair_count" VALUES(1,20392,42,48,1);
INSERT INTO "pair_count" VALUES(1,20392,42,55,1);
INSERT INTO "pair_count" VALUES(1,20392,42,58,1);
INSERT INTO "pair_count" VALUES(1,20392,43,33,1);
INSERT INTO "pair_count" VALUES(1,20392,43,37,1);
INSERT INTO "pair_count" VALUES(1,20392,43,48,1);
INSERT INTO "pair_count" VALUES(1,20392,43,51,1);
INSERT INTO "pair_count" VALUES(1,20392,43,55,1);
INSERT INTO "pair_count" VALUES(1,20392,43,58,1);
INSERT INTO "pair_count" VALUES(1,20392,43,59,1);
INSERT INTO "pair_count" VALUES(1,20392,51,33,1);
INSERT INTO "pair_count" VALUES(1,20392,51,37,1);
INSERT INTO "pair_count" VALUES(1,20392,51,43,1);
INSERT INTO "pair_count" VALUES(1,20392,51,48,1);
INSERT INTO "pair_count" VALUES(1,20392,51,55,1);
INSERT INTO "pair_count" VALUES(1,20392,51,58,1);
INSERT INTO "pair_count" VALUES(1,20392,51,59,1);
INSERT INTO "pair_count" VALUES(1,20392,52,24,1);
INSERT INTO "pair_count" VALUES(1,20392,52,30,1);
INSERT INTO "pair_count" VALUES(1,20392,52,39,1);
INSERT INTO "pair_count" VALUES(1,20392,52,48,1);
INSERT INTO "pair_count" VALUES(1,20392,52,55,1);
INSERT INTO "pair_count" VALUES(1,20392,52,58,1);
INSERT INTO "pair_count" VALUES(1,20392,52,59,1);
INSERT INTO "pair_count" VALUES(1,20392,55,24,1);
INSERT INTO "pair_count" VALUES(1,20392,55,26,2);
INSERT INTO "pair_count" VALUES(1,20392,55,28,2);
INSERT INTO "pair_count" VALUES(1,20392,55,29,1);
INSERT INTO "pair_count" VALUES(1,20392,55,30,1);
INSERT INTO "pair_count" VALUES(1,20392,55,31,2);
INSERT INTO "pair_count" VALUES(1,20392,55,33,2);
INSERT INTO "pair_count" VALUES(1,20392,55,35,1);
INSERT INTO "pair_count" VALUES(1,20392,55,37,2);
INSERT INTO "pair_count" VALUES(1,20392,55,39,3);
INSERT INTO "pair_count" VALUES(1,20392,55,41,1);
INSERT INTO "pair_count" VALUES(1,20392,55,42,1);
INSERT INTO "pair_count" VALUES(1,20392,55,43,1);
INSERT INTO "pair_count" VALUES(1,20392,55,48,5);
INSERT INTO "pair_count" VALUES(1,20392,55,51,1);
INSERT INTO "pair_count" VALUES(1,20392,55,52,1);
INSERT INTO "pair_count" VALUES(1,20392,55,58,5);
INSERT INTO "pair_count" VALUES(1,20392,55,59,3);
INSERT INTO "pair_count" VALUES(1,20392,58,24,1);
INSERT INTO "pair_count" VALUES(1,20392,58,26,2);
INSERT INTO "pair_count" VALUES(1,20392,58,28,2);
INSERT INTO "pair_count" VALUES(1,20392,58,29,1);
INSERT INTO "pair_count" VALUES(1,20392,58,30,1);
INSERT INTO "pair_count" VALUES(1,20392,58,31,2);
INSERT INTO "pair_count" VALUES(1,20392,58,33,2);
INSERT INTO "pair_count" VALUES(1,20392,58,35,1);
INSERT INTO "pair_count" VALUES(1,20392,58,37,2);
INSERT INTO "pair_count" VALUES(1,20392,58,39,3);
INSERT INTO "pair_count" VALUES(1,20392,58,41,1);
INSERT INTO "pair_count" VALUES(1,20392,58,42,1);
INSERT INTO "pair_count" VALUES(1,20392,58,43,1);
INSERT INTO "pair_count" VALUES(1,20392,58,48,5);
INSERT INTO "pair_count" VALUES(1,20392,58,51,1);
INSERT INTO "pair_count" VALUES(1,20392,58,52,1);
INSERT INTO "pair_count" VALUES(1,20392,58,55,5);
INSERT INTO "pair_count" VALUES(1,20392,58,59,3);
INSERT INTO "pair_count" VALUES(1,20392,59,24,1);
INSERT INTO "pair_count" VALUES(1,20392,59,26,1);
INSERT INTO "pair_count" VALUES(1,20392,59,28,1);
INSERT INTO "pair_count" VALUES(1,20392,59,30,1);
INSERT INTO "pair_count" VALUES(1,20392,59,31,1);
INSERT INTO "pair_count" VALUES(1,20392,59,33,1);
INSERT INTO "pair_count" VALUES(1,20392,59,37,2);
INSERT INTO "pair_count" VALUES(1,20392,59,39,1);
INSERT INTO "pair_count" VALUES(1,20392,59,43,1);
INSERT INTO "pair_count" VALUES(1,20392,59,48,3);
INSERT INTO "pair_count" VALUES(1,20392,59,51,1);
INSERT INTO "pair_count" VALUES(1,20392,59,52,1);
INSERT INTO "pair_count" VALUES(1,20392,59,55,3);
INSERT INTO "pair_count" VALUES(1,20392,59,58,3);
INSERT INTO "pair_count" VALUES(1,20495,26,28,2);
INSERT INTO "pair_count" VALUES(1,20495,26,31,2);
INSERT INTO "pair_count" VALUES(1,20495,26,37,1);
INSERT INTO "pair_count" VALUES(1,20495,26,38,1);
INSERT INTO "pair_count" VALUES(1,20495,26,39,1);
INSERT INTO "pair_count" VALUES(1,20495,26,48,2);
INSERT INTO "pair_count" VALUES(1,20495,26,55,2);
INSERT INTO "pair_count" VALUES(1,20495,26,58,2);
INSERT INTO "pair_count" VALUES(1,20495,26,59,1);
INSERT INTO "pair_count" VALUES(1,20495,28,26,2);
INSERT INTO "pair_count" VALUES(1,20495,28,31,2);
INSERT INTO "pair_count" VALUES(1,20495,28,37,1);
INSERT INTO "pair_count" VALUES(1,20495,28,38,1);
INSERT INTO "pair_count" VALUES(1,20495,28,39,1);
INSERT INTO "pair_count" VALUES(1,20495,28,48,2);
INSERT INTO "pair_count" VALUES(1,20495,28,55,2);
INSERT INTO "pair_count" VALUES(1,20495,28,58,2);
INSERT INTO "pair_count" VALUES(1,20495,28,59,1);
INSERT INTO "pair_count" VALUES(1,20495,31,26,2);
INSERT INTO "pair_count" VALUES(1,20495,31,28,2);
INSERT INTO "pair_count" VALUES(1,20495,31,37,1);
INSERT INTO "pair_count" VALUES(1,20495,31,38,1);
INSERT INTO "pair_count" VALUES(1,20495,31,39,1);
INSERT INTO "pair_count" VALUES(1,20495,31,48,2);
INSERT INTO "pair_count" VALUES(1,20495,31,55,2);
INSERT INTO "pair_count" VALUES(1,20495,31,58,2);
INSERT INTO "pair_count" VALUES(1,20495,31,59,1);
INSERT INTO "pair_count" VALUES(1,20495,33,36,1);
INSERT INTO "pair_count" VALUES(1,20495,33,39,1);
INSERT INTO "pair_count" VALUES(1,20495,33,41,1);
INSERT INTO "pair_count" VALUES(1,20495,33,48,1);
INSERT INTO "pair_count" VALUES(1,20495,33,51,1);
INSERT INTO "pair_count" VALUES(1,20495,33,55,1);
INSERT INTO "pair_count" VALUES(1,20495,33,58,1);
INSERT INTO "pair_count" VALUES(1,20495,36,33,1);
INSERT INTO "pair_count" VALUES(1,20495,36,39,1);
INSERT INTO "pair_count" VALUES(1,20495,36,41,1);
INSERT INTO "pair_count" VALUES(1,20495,36,48,1);
INSERT INTO "pair_count" VALUES(1,20495,36,51,1);
INSERT INTO "pair_count" VALUES(1,20495,36,55,1);
INSERT INTO "pair_count" VALUES(1,20495,36,58,1);
INSERT INTO "pair_count" VALUES(1,20495,37,26,1);
INSERT INTO "pair_count" VALUES(1,20495,37,28,1);
INSERT INTO "pair_count" VALUES(1,20495,37,31,1);
INSERT INTO "pair_count" VALUES(1,20495,37,40,1);
INSERT INTO "pair_count" VALUES(1,20495,37,43,1);
INSERT INTO "pair_count" VALUES(1,20495,37,48,2);
INSERT INTO "pair_count" VALUES(1,20495,37,55,2);
INSERT INTO "pair_count" VALUES(1,20495,37,58,2);
INSERT INTO "pair_count" VALUES(1,20495,37,59,1);
INSERT INTO "pair_count" VALUES(1,20495,37,61,1);
INSERT INTO "pair_count" VALUES(1,20495,37,63,1);
INSERT INTO "pair_count" VALUES(1,20495,38,26,1);
INSERT INTO "pair_count" VALUES(1,20495,38,28,1);
INSERT INTO "pair_count" VALUES(1,20495,38,31,1);
INSERT INTO "pair_count" VALUES(1,20495,38,39,1);
INSERT INTO "pair_count" VALUES(1,20495,38,48,1);
INSERT INTO "pair_count" VALUES(1,20495,38,55,1);
INSERT INTO "pair_count" VALUES(1,20495,38,58,1);
INSERT INTO "pair_count" VALUES(1,20495,39,26,1);
INSERT INTO "pair_count" VALUES(1,20495,39,28,1);
INSERT INTO "pair_count" VALUES(1,20495,39,31,1);
INSERT INTO "pair_count" VALUES(1,20495,39,33,1);
INSERT INTO "pair_count" VALUES(1,20495,39,36,1);
INSERT INTO "pair_count" VALUES(1,20495,39,38,1);
INSERT INTO "pair_count" VALUES(1,20495,39,41,1);
INSERT INTO "pair_count" VALUES(1,20495,39,48,3);
INSERT INTO "pair_count" VALUES(1,20495,39,51,2);
INSERT INTO "pair_count" VALUES(1,20495,39,55,3);
INSERT INTO "pair_count" VALUES(1,20495,39,57,1);
INSERT INTO "pair_count" VALUES(1,20495,39,58,3);
INSERT INTO "pair_count" VALUES(1,20495,39,59,1);
INSERT INTO "pair_count" VALUES(1,20495,39,62,1);
INSERT INTO "pair_count" VALUES(1,20495,40,37,1);
INSERT INTO "pair_count" VALUES(1,20495,40,43,1);
INSERT INTO "pair_count" VALUES(1,20495,40,48,1);
INSERT INTO "pair_count" VALUES(1,20495,40,55,1);
INSERT INTO "pair_count" VALUES(1,20495,40,58,1);
INSERT INTO "pair_count" VALUES(1,20495,40,61,1);
INSERT INTO "pair_count" VALUES(1,20495,40,63,1);
INSERT INTO "pair_count" VALUES(1,20495,41,33,1);
INSERT INTO "pair_count" VALUES(1,20495,41,36,1);
INSERT INTO "pair_count" VALUES(1,20495,41,39,1);
INSERT INTO "pair_count" VALUES(1,20495,41,48,1);
INSERT INTO "pair_count" VALUES(1,20495,41,51,1);
INSERT INTO "pair_count" VALUES(1,20495,41,55,1);
INSERT INTO "pair_count" VALUES(1,20495,41,58,1);
INSERT INTO "pair_count" VALUES(1,20495,43,37,1);
INSERT INTO "pair_count" VALUES(1,20495,43,40,1);
INSERT INTO "pair_count" VALUES(1,20495,43,48,1);
INSERT INTO "pair_count" VALUES(1,20495,43,55,1);
INSERT INTO "pair_count" VALUES(1,20495,43,58,1);
INSERT INTO "pair_count" VALUES(1,20495,43,61,1);
INSERT INTO "pair_count" VALUES(1,20495,43,63,1);
INSERT INTO "pair_count" VALUES(1,20495,51,33,1);
INSERT INTO "pair_count" VALUES(1,20495,51,36,1);
INSERT INTO "pair_count" VALUES(1,20495,51,39,2);
INSERT INTO "pair_count" VALUES(1,20495,51,41,1);
INSERT INTO "pair_count" VALUES(1,20495,51,48,2);
INSERT INTO "pair_count" VALUES(1,20495,51,55,2);
INSERT INTO "pair_count" VALUES(1,20495,51,57,1);
INSERT INTO "pair_count" VALUES(1,20495,51,58,2);
INSERT INTO "pair_count" VALUES(1,20495,51,59,1);
INSERT INTO "pair_count" VALUES(1,20495,51,62,1);
INSERT INTO "pair_count" VALUES(1,20495,55,26,2);
INSERT INTO "pair_count" VALUES(1,20495,55,28,2);
INSERT INTO "pair_count" VALUES(1,20495,55,31,2);
INSERT INTO "pair_count" VALUES(1,20495,55,33,1);
INSERT INTO "pair_count" VALUES(1,20495,55,36,1);
INSERT INTO "pair_count" VALUES(1,20495,55,37,2);
INSERT INTO "pair_count" VALUES(1,20495,55,38,1);
INSERT INTO "pair_count" VALUES(1,20495,55,39,3);
INSERT INTO "pair_count" VALUES(1,20495,55,40,1);
INSERT INTO "pair_count" VALUES(1,20495,55,41,1);
INSERT INTO "pair_count" VALUES(1,20495,55,43,1);
INSERT INTO "pair_count" VALUES(1,20495,55,48,5);
INSERT INTO "pair_count" VALUES(1,20495,55,51,2);
INSERT INTO "pair_count" VALUES(1,20495,55,57,1);
INSERT INTO "pair_count" VALUES(1,20495,55,58,5);
INSERT INTO "pair_count" VALUES(1,20495,55,59,2);
INSERT INTO "pair_count" VALUES(1,20495,55,61,1);
INSERT INTO "pair_count" VALUES(1,20495,55,62,1);
INSERT INTO "pair_count" VALUES(1,20495,55,63,1);
INSERT INTO "pair_count" VALUES(1,20495,57,39,1);
INSERT INTO "pair_count" VALUES(1,20495,57,48,1);
INSERT INTO "pair_count" VALUES(1,20495,57,51,1);
INSERT INTO "pair_count" VALUES(1,20495,57,55,1);
INSERT INTO "pair_count" VALUES(1,20495,57,58,1);
INSERT INTO "pair_count" VALUES(1,20495,57,59,1);
INSERT INTO "pair_count" VALUES(1,20495,57,62,1);
INSERT INTO "pair_count" VALUES(1,20495,58,26,2);
INSERT INTO "pair_count" VALUES(1,20495,58,28,2);
INSERT INTO "pair_count" VALUES(1,20495,58,31,2);
INSERT INTO "pair_count" VALUES(1,20495,58,33,1);
INSERT INTO "pair_count" VALUES(1,20495,58,36,1);
INSERT INTO "pair_count" VALUES(1,20495,58,37,2);
INSERT INTO "pair_count" VALUES(1,20495,58,38,1);
INSERT INTO "pair_count" VALUES(1,20495,58,39,3);
INSERT INTO "pair_count" VALUES(1,20495,58,40,1);
INSERT INTO "pair_count" VALUES(1,20495,58,41,1);
INSERT INTO "pair_count" VALUES(1,20495,58,43,1);
INSERT INTO "pair_count" VALUES(1,20495,58,48,5);
INSERT INTO "pair_count" VALUES(1,20495,58,51,2);
INSERT INTO "pair_count" VALUES(1,20495,58,55,5);
INSERT INTO "pair_count" VALUES(1,20495,58,57,1);
INSERT INTO "pair_count" VALUES(1,20495,58,59,2);
INSERT INTO "pair_count" VALUES(1,20495,58,61,1);
INSERT INTO "pair_count" VALUES(1,20495,58,62,1);
INSERT INTO "pair_count" VALUES(1,20495,58,63,1);
INSERT INTO "pair_count" VALUES(1,20495,59,26,1);
INSERT INTO "pair_count" VALUES(1,20495,59,28,1);
INSERT INTO "pair_count" VALUES(1,20495,59,31,1);
INSERT INTO "pair_count" VALUES(1,20495,59,37,1);
INSERT INTO "pair_count" VALUES(1,20495,59,39,1);
INSERT INTO "pair_count" VALUES(1,20495,59,48,2);
INSERT INTO "pair_count" VALUES(1,20495,59,51,1);
INSERT INTO "pair_count" VALUES(1,20495,59,55,2);
INSERT INTO "pair_count" VALUES(1,20495,59,57,1);
INSERT INTO "pair_count" VALUES(1,20495,59,58,2);
INSERT INTO "pair_count" VALUES(1,20495,59,62,1);
INSERT INTO "pair_count" VALUES(1,20495,61,37,1);
INSERT INTO "pair_count" VALUES(1,20495,61,40,1);
INSERT INTO "pair_count" VALUES(1,20495,61,43,1);
INSERT INTO "pair_count" VALUES(1,20495,61,48,1);
INSERT INTO "pair_count" VALUES(1,20495,61,55,1);
INSERT INTO "pair_count" VALUES(1,20495,61,58,1);
INSERT INTO "pair_count" VALUES(1,20495,61,63,1);
INSERT INTO "pair_count" VALUES(1,20495,62,39,1);
INSERT INTO "pair_count" VALUES(1,20495,62,48,1);
INSERT INTO "pair_count" VALUES(1,20495,62,51,1);
INSERT INTO "pair_count" VALUES(1,20495,62,55,1);
INSERT INTO "pair_count" VALUES(1,20495,62,57,1);
INSERT INTO "pair_count" VALUES(1,20495,62,58,1);
INSERT INTO "pair_count" VALUES(1,20495,62,59,1);
INSERT INTO "pair_count" VALUES(1,20495,63,37,1);
INSERT INTO "pair_count" VALUES(1,20495,63,40,1);
INSERT INTO "pair_count" VALUES(1,20495,63,43,1);
INSERT INTO "pair_count" VALUES(1,20495,63,48,1);
INSERT INTO "pair_count" VALUES(1,20495,63,55,1);
INSERT INTO "pair_count" VALUES(1,20495,63,58,1);
INSERT INTO "pair_count" VALUES(1,20495,63,61,1);
INSERT INTO "pair_count" VALUES(1,20599,25,33,2);
INSERT INTO "pair_count" VALUES(1,20599,25,41,2);
INSERT INTO "pair_count" VALUES(1,20599,25,44,2);
INSERT INTO "pair_count" VALUES(1,20599,25,45,1);
INSERT INTO "pair_count" VALUES(1,20599,25,46,1);
INSERT INTO "pair_count" VALUES(1,20599,25,48,2);
INSERT INTO "pair_count" VALUES(1,20599,25,51,2);
INSERT INTO "pair_count" VALUES(1,20599,25,55,2);
INSERT INTO "pair_count" VALUES(1,20599,26,27,1);
INSERT INTO "pair_count" VALUES(1,20599,26,28,1);
INSERT INTO "pair_count" VALUES(1,20599,26,31,1);
INSERT INTO "pair_count" VALUES(1,20599,26,37,1);
INSERT INTO "pair_count" VALUES(1,20599,26,48,1);
INSERT INTO "pair_count" VALUES(1,20599,26,55,1);
INSERT INTO "pair_count" VALUES(1,20599,26,58,1);
INSERT INTO "pair_count" VALUES(1,20599,27,26,1);
INSERT INTO "pair_count" VALUES(1,20599,27,28,1);
INSERT INTO "pair_count" VALUES(1,20599,27,31,1);
INSERT INTO "pair_count" VALUES(1,20599,27,37,1);
INSERT INTO "pair_count" VALUES(1,20599,27,48,1);
INSERT INTO "pair_count" VALUES(1,20599,27,55,1);
INSERT INTO "pair_count" VALUES(1,20599,27,58,1);
INSERT INTO "pair_count" VALUES(1,20599,28,26,1);
INSERT INTO "pair_count" VALUES(1,20599,28,27,1);
INSERT INTO "pair_count" VALUES(1,20599,28,31,1);
INSERT INTO "pair_count" VALUES(1,20599,28,37,1);
INSERT INTO "pair_count" VALUES(1,20599,28,48,1);
INSERT INTO "pair_count" VALUES(1,20599,28,55,1);
INSERT INTO "pair_count" VALUES(1,20599,28,58,1);
INSERT INTO "pair_count" VALUES(1,20599,31,26,1);
INSERT INTO "pair_count" VALUES(1,20599,31,27,1);
INSERT INTO "pair_count" VALUES(1,20599,31,28,1);
INSERT INTO "pair_count" VALUES(1,20599,31,37,1);
INSERT INTO "pair_count" VALUES(1,20599,31,48,1);
INSERT INTO "pair_count" VALUES(1,20599,31,55,1);
INSERT INTO "pair_count" VALUES(1,20599,31,58,1);
INSERT INTO "pair_count" VALUES(1,20599,32,36,1);
INSERT INTO "pair_count" VALUES(1,20599,32,44,1);
INSERT INTO "pair_count" VALUES(1,20599,32,48,1);
INSERT INTO "pair_count" VALUES(1,20599,32,50,1);
INSERT INTO "pair_count" VALUES(1,20599,32,51,1);
INSERT INTO "pair_count" VALUES(1,20599,32,55,1);
INSERT INTO "pair_count" VALUES(1,20599,32,60,1);
INSERT INTO "pair_count" VALUES(1,20599,33,25,2);
INSERT INTO "pair_count" VALUES(1,20599,33,34,1);
INSERT INTO "pair_count" VALUES(1,20599,33,37,1);
INSERT INTO "pair_count" VALUES(1,20599,33,41,2);
INSERT INTO "pair_count" VALUES(1,20599,33,42,1);
INSERT INTO "pair_count" VALUES(1,20599,33,44,2);
INSERT INTO "pair_count" VALUES(1,20599,33,45,1);
INSERT INTO "pair_count" VALUES(1,20599,33,46,1);
INSERT INTO "pair_count" VALUES(1,20599,33,48,3);
INSERT INTO "pair_count" VALUES(1,20599,33,51,3);
INSERT INTO "pair_count" VALUES(1,20599,33,55,3);
INSERT INTO "pair_count" VALUES(1,20599,33,58,1);
INSERT INTO "pair_count" VALUES(1,20599,34,33,1);
INSERT INTO "pair_count" VALUES(1,20599,34,37,1);
INSERT INTO "pair_count" VALUES(1,20599,34,42,1);
INSERT INTO "pair_count" VALUES(1,20599,34,48,1);
INSERT INTO "pair_count" VALUES(1,20599,34,51,1);
INSERT INTO "pair_count" VALUES(1,20599,34,55,1);
INSERT INTO "pair_count" VALUES(1,20599,34,58,1);
INSERT INTO "pair_count" VALUES(1,20599,36,32,1);
INSERT INTO "pair_count" VALUES(1,20599,36,44,1);
INSERT INTO "pair_count" VALUES(1,20599,36,48,1);
INSERT INTO "pair_count" VALUES(1,20599,36,50,1);
INSERT INTO "pair_count" VALUES(1,20599,36,51,1);
INSERT INTO "pair_count" VALUES(1,20599,36,55,1);
INSERT INTO "pair_count" VALUES(1,20599,36,60,1);
INSERT INTO "pair_count" VALUES(1,20599,37,26,1);
INSERT INTO "pair_count" VALUES(1,20599,37,27,1);
INSERT INTO "pair_count" VALUES(1,20599,37,28,1);
INSERT INTO "pair_count" VALUES(1,20599,37,31,1);
INSERT INTO "pair_count" VALUES(1,20599,37,33,1);
INSERT INTO "pair_count" VALUES(1,20599,37,34,1);
INSERT INTO "pair_count" VALUES(1,20599,37,42,1);
INSERT INTO "pair_count" VALUES(1,20599,37,48,2);
INSERT INTO "pair_count" VALUES(1,20599,37,51,1);
INSERT INTO "pair_count" VALUES(1,20599,37,55,2);
INSERT INTO "pair_count" VALUES(1,20599,37,58,2);
INSERT INTO "pair_count" VALUES(1,20599,41,25,2);
INSERT INTO "pair_count" VALUES(1,20599,41,33,2);
INSERT INTO "pair_count" VALUES(1,20599,41,44,2);
INSERT INTO "pair_count" VALUES(1,20599,41,45,1);
INSERT INTO "pair_count" VALUES(1,20599,41,46,1);
INSERT INTO "pair_count" VALUES(1,20599,41,48,2);
INSERT INTO "pair_count" VALUES(1,20599,41,51,2);
INSERT INTO "pair_count" VALUES(1,20599,41,55,2);
INSERT INTO "pair_count" VALUES(1,20599,42,33,1);
INSERT INTO "pair_count" VALUES(1,20599,42,34,1);
INSERT INTO "pair_count" VALUES(1,20599,42,37,1);
INSERT INTO "pair_count" VALUES(1,20599,42,48,1);
INSERT INTO "pair_count" VALUES(1,20599,42,51,1);
INSERT INTO "pair_count" VALUES(1,20599,42,55,1);
INSERT INTO "pair_count" VALUES(1,20599,42,58,1);
INSERT INTO "pair_count" VALUES(1,20599,44,25,2);
INSERT INTO "pair_count" VALUES(1,20599,44,32,1);
INSERT INTO "pair_count" VALUES(1,20599,44,33,2);
INSERT INTO "pair_count" VALUES(1,20599,44,36,1);
INSERT INTO "pair_count" VALUES(1,20599,44,41,2);
INSERT INTO "pair_count" VALUES(1,20599,44,45,1);
INSERT INTO "pair_count" VALUES(1,20599,44,46,1);
INSERT INTO "pair_count" VALUES(1,20599,44,48,3);
INSERT INTO "pair_count" VALUES(1,20599,44,50,1);
INSERT INTO "pair_count" VALUES(1,20599,44,51,3);
INSERT INTO "pair_count" VALUES(1,20599,44,55,3);
INSERT INTO "pair_count" VALUES(1,20599,44,60,1);
INSERT INTO "pair_count" VALUES(1,20599,45,25,1);
INSERT INTO "pair_count" VALUES(1,20599,45,33,1);
INSERT INTO "pair_count" VALUES(1,20599,45,41,1);
INSERT INTO "pair_count" VALUES(1,20599,45,44,1);
INSERT INTO "pair_count" VALUES(1,20599,45,48,1);
INSERT INTO "pair_count" VALUES(1,20599,45,51,1);
INSERT INTO "pair_count" VALUES(1,20599,45,55,1);
INSERT INTO "pair_count" VALUES(1,20599,46,25,1);
INSERT INTO "pair_count" VALUES(1,20599,46,33,1);
INSERT INTO "pair_count" VALUES(1,20599,46,41,1);
INSERT INTO "pair_count" VALUES(1,20599,46,44,1);
INSERT INTO "pair_count" VALUES(1,20599,46,48,1);
INSERT INTO "pair_count" VALUES(1,20599,46,51,1);
INSERT INTO "pair_count" VALUES(1,20599,46,55,1);
INSERT INTO "pair_count" VALUES(1,20599,50,32,1);
INSERT INTO "pair_count" VALUES(1,20599,50,36,1);
INSERT INTO "pair_count" VALUES(1,20599,50,44,1);
INSERT INTO "pair_count" VALUES(1,20599,50,48,1);
INSERT INTO "pair_count" VALUES(1,20599,50,51,1);
INSERT INTO "pair_count" VALUES(1,20599,50,55,1);
INSERT INTO "pair_count" VALUES(1,20599,50,60,1);
INSERT INTO "pair_count" VALUES(1,20599,51,25,2);
INSERT INTO "pair_count" VALUES(1,20599,51,32,1);
INSERT INTO "pair_count" VALUES(1,20599,51,33,3);
INSERT INTO "pair_count" VALUES(1,20599,51,34,1);
INSERT INTO "pair_count" VALUES(1,20599,51,36,1);
INSERT INTO "pair_count" VALUES(1,20599,51,37,1);
INSERT INTO "pair_count" VALUES(1,20599,51,41,2);
INSERT INTO "pair_count" VALUES(1,20599,51,42,1);
INSERT INTO "pair_count" VALUES(1,20599,51,44,3);
INSERT INTO "pair_count" VALUES(1,20599,51,45,1);
INSERT INTO "pair_count" VALUES(1,20599,51,46,1);
INSERT INTO "pair_count" VALUES(1,20599,51,48,4);
INSERT INTO "pair_count" VALUES(1,20599,51,50,1);
INSERT INTO "pair_count" VALUES(1,20599,51,55,4);
INSERT INTO "pair_count" VALUES(1,20599,51,58,1);
INSERT INTO "pair_count" VALUES(1,20599,51,60,1);
INSERT INTO "pair_count" VALUES(1,20599,55,25,2);
INSERT INTO "pair_count" VALUES(1,20599,55,26,1);
INSERT INTO "pair_count" VALUES(1,20599,55,27,1);
INSERT INTO "pair_count" VALUES(1,20599,55,28,1);
INSERT INTO "pair_count" VALUES(1,20599,55,31,1);
INSERT INTO "pair_count" VALUES(1,20599,55,32,1);
INSERT INTO "pair_count" VALUES(1,20599,55,33,3);
INSERT INTO "pair_count" VALUES(1,20599,55,34,1);
INSERT INTO "pair_count" VALUES(1,20599,55,36,1);
INSERT INTO "pair_count" VALUES(1,20599,55,37,2);
INSERT INTO "pair_count" VALUES(1,20599,55,41,2);
INSERT INTO "pair_count" VALUES(1,20599,55,42,1);
INSERT INTO "pair_count" VALUES(1,20599,55,44,3);
INSERT INTO "pair_count" VALUES(1,20599,55,45,1);
INSERT INTO "pair_count" VALUES(1,20599,55,46,1);
INSERT INTO "pair_count" VALUES(1,20599,55,48,5);
INSERT INTO "pair_count" VALUES(1,20599,55,50,1);
INSERT INTO "pair_count" VALUES(1,20599,55,51,4);
INSERT INTO "pair_count" VALUES(1,20599,55,58,2);
INSERT INTO "pair_count" VALUES(1,20599,55,60,1);
INSERT INTO "pair_count" VALUES(1,20599,58,26,1);
INSERT INTO "pair_count" VALUES(1,20599,58,27,1);
INSERT INTO "pair_count" VALUES(1,20599,58,28,1);
INSERT INTO "pair_count" VALUES(1,20599,58,31,1);
INSERT INTO "pair_count" VALUES(1,20599,58,33,1);
INSERT INTO "pair_count" VALUES(1,20599,58,34,1);
INSERT INTO "pair_count" VALUES(1,20599,58,37,2);
INSERT INTO "pair_count" VALUES(1,20599,58,42,1);
INSERT INTO "pair_count" VALUES(1,20599,58,48,2);
INSERT INTO "pair_count" VALUES(1,20599,58,51,1);
INSERT INTO "pair_count" VALUES(1,20599,58,55,2);
INSERT INTO "pair_count" VALUES(1,20599,60,32,1);
INSERT INTO "pair_count" VALUES(1,20599,60,36,1);
INSERT INTO "pair_count" VALUES(1,20599,60,44,1);
INSERT INTO "pair_count" VALUES(1,20599,60,48,1);
INSERT INTO "pair_count" VALUES(1,20599,60,50,1);
INSERT INTO "pair_count" VALUES(1,20599,60,51,1);
INSERT INTO "pair_count" VALUES(1,20599,60,55,1);
INSERT INTO "pair_count" VALUES(1,20703,25,32,1);
INSERT INTO "pair_count" VALUES(1,20703,25,37,1);
INSERT INTO "pair_count" VALUES(1,20703,25,43,1);
INSERT INTO "pair_count" VALUES(1,20703,25,48,1);
INSERT INTO "pair_count" VALUES(1,20703,25,51,1);
INSERT INTO "pair_count" VALUES(1,20703,25,55,1);
INSERT INTO "pair_count" VALUES(1,20703,25,58,1);
INSERT INTO "pair_count" VALUES(1,20703,26,28,1);
INSERT INTO "pair_count" VALUES(1,20703,26,31,1);
INSERT INTO "pair_count" VALUES(1,20703,26,37,1);
INSERT INTO "pair_count" VALUES(1,20703,26,48,1);
INSERT INTO "pair_count" VALUES(1,20703,26,54,1);
INSERT INTO "pair_count" VALUES(1,20703,26,55,1);
INSERT INTO "pair_count" VALUES(1,20703,26,58,1);
INSERT INTO "pair_count" VALUES(1,20703,28,26,1);
INSERT INTO "pair_count" VALUES(1,20703,28,31,1);
INSERT INTO "pair_count" VALUES(1,20703,28,37,1);
INSERT INTO "pair_count" VALUES(1,20703,28,48,1);
INSERT INTO "pair_count" VALUES(1,20703,28,54,1);
INSERT INTO "pair_count" VALUES(1,20703,28,55,1);
INSERT INTO "pair_count" VALUES(1,20703,28,58,1);
INSERT INTO "pair_count" VALUES(1,20703,31,26,1);
INSERT INTO "pair_count" VALUES(1,20703,31,28,1);
INSERT INTO "pair_count" VALUES(1,20703,31,37,1);
INSERT INTO "pair_count" VALUES(1,20703,31,48,1);
INSERT INTO "pair_count" VALUES(1,20703,31,54,1);
INSERT INTO "pair_count" VALUES(1,20703,31,55,1);
INSERT INTO "pair_count" VALUES(1,20703,31,58,1);
INSERT INTO "pair_count" VALUES(1,20703,32,25,1);
INSERT INTO "pair_count" VALUES(1,20703,32,36,1);
INSERT INTO "pair_count" VALUES(1,20703,32,37,1);
INSERT INTO "pair_count" VALUES(1,20703,32,43,1);
INSERT INTO "pair_count" VALUES(1,20703,32,44,1);
INSERT INTO "pair_count" VALUES(1,20703,32,48,2);
INSERT INTO "pair_count" VALUES(1,20703,32,50,1);
INSERT INTO "pair_count" VALUES(1,20703,32,51,2);
INSERT INTO "pair_count" VALUES(1,20703,32,55,2);
INSERT INTO "pair_count" VALUES(1,20703,32,58,1);
INSERT INTO "pair_count" VALUES(1,20703,32,60,1);
INSERT INTO "pair_count" VALUES(1,20703,33,34,1);
INSERT INTO "pair_count" VALUES(1,20703,33,37,1);
INSERT INTO "pair_count" VALUES(1,20703,33,48,1);
INSERT INTO "pair_count" VALUES(1,20703,33,51,1);
INSERT INTO "pair_count" VALUES(1,20703,33,54,1);
INSERT INTO "pair_count" VALUES(1,20703,33,55,1);
INSERT INTO "pair_count" VALUES(1,20703,33,58,1);
INSERT INTO "pair_count" VALUES(1,20703,34,33,1);
INSERT INTO "pair_count" VALUES(1,20703,34,37,1);
INSERT INTO "pair_count" VALUES(1,20703,34,48,1);
INSERT INTO "pair_count" VALUES(1,20703,34,51,1);
INSERT INTO "pair_count" VALUES(1,20703,34,54,1);
INSERT INTO "pair_count" VALUES(1,20703,34,55,1);
INSERT INTO "pair_count" VALUES(1,20703,34,58,1);
INSERT INTO "pair_count" VALUES(1,20703,36,32,1);
INSERT INTO "pair_count" VALUES(1,20703,36,44,1);
INSERT INTO "pair_count" VALUES(1,20703,36,48,1);
INSERT INTO "pair_count" VALUES(1,20703,36,50,1);
INSERT INTO "pair_count" VALUES(1,20703,36,51,1);
INSERT INTO "pair_count" VALUES(1,20703,36,55,1);
INSERT INTO "pair_count" VALUES(1,20703,36,60,1);
INSERT INTO "pair_count" VALUES(1,20703,37,25,1);
INSERT INTO "pair_count" VALUES(1,20703,37,26,1);
INSERT INTO "pair_count" VALUES(1,20703,37,28,1);
INSERT INTO "pair_count" VALUES(1,20703,37,31,1);
INSERT INTO "pair_count" VALUES(1,20703,37,32,1);
INSERT INTO "pair_count" VALUES(1,20703,37,33,1);
INSERT INTO "pair_count" VALUES(1,20703,37,34,1);
INSERT INTO "pair_count" VALUES(1,20703,37,43,2);
INSERT INTO "pair_count" VALUES(1,20703,37,48,4);
INSERT INTO "pair_count" VALUES(1,20703,37,51,2);
INSERT INTO "pair_count" VALUES(1,20703,37,54,2);
INSERT INTO "pair_count" VALUES(1,20703,37,55,4);
INSERT INTO "pair_count" VALUES(1,20703,37,58,4);
INSERT INTO "pair_count" VALUES(1,20703,37,59,1);
INSERT INTO "pair_count" VALUES(1,20703,37,61,1);
INSERT INTO "pair_count" VALUES(1,20703,37,63,1);
INSERT INTO "pair_count" VALUES(1,20703,43,25,1);
INSERT INTO "pair_count" VALUES(1,20703,43,32,1);
INSERT INTO "pair_count" VALUES(1,20703,43,37,2);
INSERT INTO "pair_count" VALUES(1,20703,43,48,2);
INSERT INTO "pair_count" VALUES(1,20703,43,51,1);
INSERT INTO "pair_count" VALUES(1,20703,43,55,2);
INSERT INTO "pair_count" VALUES(1,20703,43,58,2);
INSERT INTO "pair_count" VALUES(1,20703,43,59,1);
INSERT INTO "pair_count" VALUES(1,20703,43,61,1);
INSERT INTO "pair_count" VALUES(1,20703,43,63,1);
INSERT INTO "pair_count" VALUES(1,20703,44,32,1);
INSERT INTO "pair_count" VALUES(1,20703,44,36,1);
INSERT INTO "pair_count" VALUES(1,20703,44,48,1);
INSERT INTO "pair_count" VALUES(1,20703,44,50,1);
INSERT INTO "pair_count" VALUES(1,20703,44,51,1);
INSERT INTO "pair_count" VALUES(1,20703,44,55,1);
INSERT INTO "pair_count" VALUES(1,20703,44,60,1);
INSERT INTO "pair_count" VALUES(1,20703,50,32,1);
INSERT INTO "pair_count" VALUES(1,20703,50,36,1);
INSERT INTO "pair_count" VALUES(1,20703,50,44,1);
INSERT INTO "pair_count" VALUES(1,20703,50,48,1);
INSERT INTO "pair_count" VALUES(1,20703,50,51,1);
INSERT INTO "pair_count" VALUES(1,20703,50,55,1);
INSERT INTO "pair_count" VALUES(1,20703,50,60,1);
INSERT INTO "pair_count" VALUES(1,20703,51,25,1);
INSERT INTO "pair_count" VALUES(1,20703,51,32,2);
INSERT INTO "pair_count" VALUES(1,20703,51,33,1);
INSERT INTO "pair_count" VALUES(1,20703,51,34,1);
INSERT INTO "pair_count" VALUES(1,20703,51,36,1);
INSERT INTO "pair_count" VALUES(1,20703,51,37,2);
INSERT INTO "pair_count" VALUES(1,20703,51,43,1);
INSERT INTO "pair_count" VALUES(1,20703,51,44,1);
INSERT INTO "pair_count" VALUES(1,20703,51,48,3);
INSERT INTO "pair_count" VALUES(1,20703,51,50,1);
INSERT INTO "pair_count" VALUES(1,20703,51,54,1);
INSERT INTO "pair_count" VALUES(1,20703,51,55,3);
INSERT INTO "pair_count" VALUES(1,20703,51,58,2);
INSERT INTO "pair_count" VALUES(1,20703,51,60,1);
INSERT INTO "pair_count" VALUES(1,20703,54,26,1);
INSERT INTO "pair_count" VALUES(1,20703,54,28,1);
INSERT INTO "pair_count" VALUES(1,20703,54,31,1);
INSERT INTO "pair_count" VALUES(1,20703,54,33,1);
INSERT INTO "pair_count" VALUES(1,20703,54,34,1);
INSERT INTO "pair_count" VALUES(1,20703,54,37,2);
INSERT INTO "pair_count" VALUES(1,20703,54,48,2);
INSERT INTO "pair_count" VALUES(1,20703,54,51,1);
INSERT INTO "pair_count" VALUES(1,20703,54,55,2);
INSERT INTO "pair_count" VALUES(1,20703,54,58,2);
INSERT INTO "pair_count" VALUES(1,20703,55,25,1);
INSERT INTO "pair_count" VALUES(1,20703,55,26,1);
INSERT INTO "pair_count" VALUES(1,20703,55,28,1);
INSERT INTO "pair_count" VALUES(1,20703,55,31,1);
INSERT INTO "pair_count" VALUES(1,20703,55,32,2);
INSERT INTO "pair_count" VALUES(1,20703,55,33,1);
INSERT INTO "pair_count" VALUES(1,20703,55,34,1);
INSERT INTO "pair_count" VALUES(1,20703,55,36,1);
INSERT INTO "pair_count" VALUES(1,20703,55,37,4);
INSERT INTO "pair_count" VALUES(1,20703,55,43,2);
INSERT INTO "pair_count" VALUES(1,20703,55,44,1);
INSERT INTO "pair_count" VALUES(1,20703,55,48,5);
INSERT INTO "pair_count" VALUES(1,20703,55,50,1);
INSERT INTO "pair_count" VALUES(1,20703,55,51,3);
INSERT INTO "pair_count" VALUES(1,20703,55,54,2);
INSERT INTO "pair_count" VALUES(1,20703,55,58,4);
INSERT INTO "pair_count" VALUES(1,20703,55,59,1);
INSERT INTO "pair_count" VALUES(1,20703,55,60,1);
INSERT INTO "pair_count" VALUES(1,20703,55,61,1);
INSERT INTO "pair_count" VALUES(1,20703,55,63,1);
INSERT INTO "pair_count" VALUES(1,20703,58,25,1);
INSERT INTO "pair_count" VALUES(1,20703,58,26,1);
INSERT INTO "pair_count" VALUES(1,20703,58,28,1);
INSERT INTO "pair_count" VALUES(1,20703,58,31,1);
INSERT INTO "pair_count" VALUES(1,20703,58,32,1);
INSERT INTO "pair_count" VALUES(1,20703,58,33,1);
INSERT INTO "pair_count" VALUES(1,20703,58,34,1);
INSERT INTO "pair_count" VALUES(1,20703,58,37,4);
INSERT INTO "pair_count" VALUES(1,20703,58,43,2);
INSERT INTO "pair_count" VALUES(1,20703,58,48,4);
INSERT INTO "pair_count" VALUES(1,20703,58,51,2);
INSERT INTO "pair_count" VALUES(1,20703,58,54,2);
INSERT INTO "pair_count" VALUES(1,20703,58,55,4);
INSERT INTO "pair_count" VALUES(1,20703,58,59,1);
INSERT INTO "pair_count" VALUES(1,20703,58,61,1);
INSERT INTO "pair_count" VALUES(1,20703,58,63,1);
INSERT INTO "pair_count" VALUES(1,20703,59,37,1);
INSERT INTO "pair_count" VALUES(1,20703,59,43,1);
INSERT INTO "pair_count" VALUES(1,20703,59,48,1);
INSERT INTO "pair_count" VALUES(1,20703,59,55,1);
INSERT INTO "pair_count" VALUES(1,20703,59,58,1);
INSERT INTO "pair_count" VALUES(1,20703,59,61,1);
INSERT INTO "pair_count" VALUES(1,20703,59,63,1);
INSERT INTO "pair_count" VALUES(1,20703,60,32,1);
INSERT INTO "pair_count" VALUES(1,20703,60,36,1);
INSERT INTO "pair_count" VALUES(1,20703,60,44,1);
INSERT INTO "pair_count" VALUES(1,20703,60,48,1);
INSERT INTO "pair_count" VALUES(1,20703,60,50,1);
INSERT INTO "pair_count" VALUES(1,20703,60,51,1);
INSERT INTO "pair_count" VALUES(1,20703,60,55,1);
INSERT INTO "pair_count" VALUES(1,20703,61,37,1);
INSERT INTO "pair_count" VALUES(1,20703,61,43,1);
INSERT INTO "pair_count" VALUES(1,20703,61,48,1);
INSERT INTO "pair_count" VALUES(1,20703,61,55,1);
INSERT INTO "pair_count" VALUES(1,20703,61,58,1);
INSERT INTO "pair_count" VALUES(1,20703,61,59,1);
INSERT INTO "pair_count" VALUES(1,20703,61,63,1);
INSERT INTO "pair_count" VALUES(1,20703,63,37,1);
INSERT INTO "pair_count" VALUES(1,20703,63,43,1);
INSERT INTO "pair_count" VALUES(1,20703,63,48,1);
INSERT INTO "pair_count" VALUES(1,20703,63,55,1);
INSERT INTO "pair_count" VALUES(1,20703,63,58,1);
INSERT INTO "pair_count" VALUES(1,20703,63,59,1);
INSERT INTO "pair_count" VALUES(1,20703,63,61,1);
INSERT INTO "pair_count" VALUES(2,20258,1,2,2);
INSERT INTO "pair_count" VALUES(2,20258,1,4,1);
INSERT INTO "pair_count" VALUES(2,20258,1,5,1);
INSERT INTO "pair_count" VALUES(2,20258,1,7,5);
INSERT INTO "pair_count" VALUES(2,20258,1,8,2);
INSERT INTO "pair_count" VALUES(2,20258,1,9,4);
INSERT INTO "pair_count" VALUES(2,20258,1,12,3);
INSERT INTO "pair_count" VALUES(2,20258,1,13,2);
INSERT INTO "pair_count" VALUES(2,20258,1,14,1);
INSERT INTO "pair_count" VALUES(2,20258,1,15,3);
INSERT INTO "pair_count" VALUES(2,20258,1,16,3);
INSERT INTO "pair_count" VALUES(2,20258,1,17,3);
INSERT INTO "pair_count" VALUES(2,20258,1,18,1);
INSERT INTO "pair_count" VALUES(2,20258,1,19,1);
INSERT INTO "pair_count" VALUES(2,20258,1,20,1);
INSERT INTO "pair_count" VALUES(2,20258,1,21,1);
INSERT INTO "pair_count" VALUES(2,20258,1,22,1);
INSERT INTO "pair_count" VALUES(2,20258,2,1,2);
INSERT INTO "pair_count" VALUES(2,20258,2,5,1);
INSERT INTO "pair_count" VALUES(2,20258,2,7,2);
INSERT INTO "pair_count" VALUES(2,20258,2,9,1);
INSERT INTO "pair_count" VALUES(2,20258,2,12,2);
INSERT INTO "pair_count" VALUES(2,20258,2,15,1);
INSERT INTO "pair_count" VALUES(2,20258,2,17,2);
INSERT INTO "pair_count" VALUES(2,20258,2,20,1);
INSERT INTO "pair_count" VALUES(2,20258,2,21,1);
INSERT INTO "pair_count" VALUES(2,20258,2,22,1);
INSERT INTO "pair_count" VALUES(2,20258,4,1,1);
INSERT INTO "pair_count" VALUES(2,20258,4,7,1);
INSERT INTO "pair_count" VALUES(2,20258,4,8,1);
INSERT INTO "pair_count" VALUES(2,20258,4,9,1);
INSERT INTO "pair_count" VALUES(2,20258,4,12,1);
INSERT INTO "pair_count" VALUES(2,20258,4,13,1);
INSERT INTO "pair_count" VALUES(2,20258,4,16,1);
INSERT INTO "pair_count" VALUES(2,20258,5,1,1);
INSERT INTO "pair_count" VALUES(2,20258,5,2,1);
INSERT INTO "pair_count" VALUES(2,20258,5,7,1);
INSERT INTO "pair_count" VALUES(2,20258,5,9,1);
INSERT INTO "pair_count" VALUES(2,20258,5,12,1);
INSERT INTO "pair_count" VALUES(2,20258,5,17,1);
INSERT INTO "pair_count" VALUES(2,20258,5,22,1);
INSERT INTO "pair_count" VALUES(2,20258,8,1,2);
INSERT INTO "pair_count" VALUES(2,20258,8,4,1);
INSERT INTO "pair_count" VALUES(2,20258,8,7,2);
INSERT INTO "pair_count" VALUES(2,20258,8,9,2);
INSERT INTO "pair_count" VALUES(2,20258,8,12,1);
INSERT INTO "pair_count" VALUES(2,20258,8,13,2);
INSERT INTO "pair_count" VALUES(2,20258,8,14,1);
INSERT INTO "pair_count" VALUES(2,20258,8,15,1);
INSERT INTO "pair_count" VALUES(2,20258,8,16,2);
INSERT INTO "pair_count" VALUES(2,20258,9,1,4);
INSERT INTO "pair_count" VALUES(2,20258,9,2,1);
INSERT INTO "pair_count" VALUES(2,20258,9,4,1);
INSERT INTO "pair_count" VALUES(2,20258,9,5,1);
INSERT INTO "pair_count" VALUES(2,20258,9,7,4);
INSERT INTO "pair_count" VALUES(2,20258,9,8,2);
INSERT INTO "pair_count" VALUES(2,20258,9,12,2);
INSERT INTO "pair_count" VALUES(2,20258,9,13,2);
INSERT INTO "pair_count" VALUES(2,20258,9,14,1);
INSERT INTO "pair_count" VALUES(2,20258,9,15,2);
INSERT INTO "pair_count" VALUES(2,20258,9,16,3);
INSERT INTO "pair_count" VALUES(2,20258,9,17,2);
INSERT INTO "pair_count" VALUES(2,20258,9,18,1);
INSERT INTO "pair_count" VALUES(2,20258,9,19,1);
INSERT INTO "pair_count" VALUES(2,20258,9,22,1);
INSERT INTO "pair_count" VALUES(2,20258,12,1,3);
INSERT INTO "pair_count" VALUES(2,20258,12,2,2);
INSERT INTO "pair_count" VALUES(2,20258,12,4,1);
INSERT INTO "pair_count" VALUES(2,20258,12,5,1);
INSERT INTO "pair_count" VALUES(2,20258,12,7,3);
INSERT INTO "pair_count" VALUES(2,20258,12,8,1);
INSERT INTO "pair_count" VALUES(2,20258,12,9,2);
INSERT INTO "pair_count" VALUES(2,20258,12,13,1);
INSERT INTO "pair_count" VALUES(2,20258,12,15,1);
INSERT INTO "pair_count" VALUES(2,20258,12,16,1);
INSERT INTO "pair_count" VALUES(2,20258,12,17,2);
INSERT INTO "pair_count" VALUES(2,20258,12,20,1);
INSERT INTO "pair_count" VALUES(2,20258,12,21,1);
INSERT INTO "pair_count" VALUES(2,20258,12,22,1);
INSERT INTO "pair_count" VALUES(2,20258,13,1,2);
INSERT INTO "pair_count" VALUES(2,20258,13,4,1);
INSERT INTO "pair_count" VALUES(2,20258,13,7,2);
INSERT INTO "pair_count" VALUES(2,20258,13,8,2);
INSERT INTO "pair_count" VALUES(2,20258,13,9,2);
INSERT INTO "pair_count" VALUES(2,20258,13,12,1);
INSERT INTO "pair_count" VALUES(2,20258,13,14,1);
INSERT INTO "pair_count" VALUES(2,20258,13,15,1);
INSERT INTO "pair_count" VALUES(2,20258,13,16,2);
INSERT INTO "pair_count" VALUES(2,20258,14,1,1);
INSERT INTO "pair_count" VALUES(2,20258,14,7,1);
INSERT INTO "pair_count" VALUES(2,20258,14,8,1);
INSERT INTO "pair_count" VALUES(2,20258,14,9,1);
INSERT INTO "pair_count" VALUES(2,20258,14,13,1);
INSERT INTO "pair_count" VALUES(2,20258,14,15,1);
INSERT INTO "pair_count" VALUES(2,20258,14,16,1);
INSERT INTO "pair_count" VALUES(2,20258,15,1,3);
INSERT INTO "pair_count" VALUES(2,20258,15,2,1);
INSERT INTO "pair_count" VALUES(2,20258,15,7,3);
INSERT INTO "pair_count" VALUES(2,20258,15,8,1);
INSERT INTO "pair_count" VALUES(2,20258,15,9,2);
INSERT INTO "pair_count" VALUES(2,20258,15,12,1);
INSERT INTO "pair_count" VALUES(2,20258,15,13,1);
INSERT INTO "pair_count" VALUES(2,20258,15,14,1);
INSERT INTO "pair_count" VALUES(2,20258,15,16,2);
INSERT INTO "pair_count" VALUES(2,20258,15,17,2);
INSERT INTO "pair_count" VALUES(2,20258,15,18,1);
INSERT INTO "pair_count" VALUES(2,20258,15,19,1);
INSERT INTO "pair_count" VALUES(2,20258,15,20,1);
INSERT INTO "pair_count" VALUES(2,20258,15,21,1);
INSERT INTO "pair_count" VALUES(2,20258,16,1,3);
INSERT INTO "pair_count" VALUES(2,20258,16,4,1);
INSERT INTO "pair_count" VALUES(2,20258,16,7,3);
INSERT INTO "pair_count" VALUES(2,20258,16,8,2);
INSERT INTO "pair_count" VALUES(2,20258,16,9,3);
INSERT INTO "pair_count" VALUES(2,20258,16,12,1);
INSERT INTO "pair_count" VALUES(2,20258,16,13,2);
INSERT INTO "pair_count" VALUES(2,20258,16,14,1);
INSERT INTO "pair_count" VALUES(2,20258,16,15,2);
INSERT INTO "pair_count" VALUES(2,20258,16,17,1);
INSERT INTO "pair_count" VALUES(2,20258,16,18,1);
INSERT INTO "pair_count" VALUES(2,20258,16,19,1);
INSERT INTO "pair_count" VALUES(2,20258,17,1,3);
INSERT INTO "pair_count" VALUES(2,20258,17,2,2);
INSERT INTO "pair_count" VALUES(2,20258,17,5,1);
INSERT INTO "pair_count" VALUES(2,20258,17,7,3);
INSERT INTO "pair_count" VALUES(2,20258,17,9,2);
INSERT INTO "pair_count" VALUES(2,20258,17,12,2);
INSERT INTO "pair_count" VALUES(2,20258,17,15,2);
INSERT INTO "pair_count" VALUES(2,20258,17,16,1);
INSERT INTO "pair_count" VALUES(2,20258,17,18,1);
INSERT INTO "pair_count" VALUES(2,20258,17,19,1);
INSERT INTO "pair_count" VALUES(2,20258,17,20,1);
INSERT INTO "pair_count" VALUES(2,20258,17,21,1);
INSERT INTO "pair_count" VALUES(2,20258,17,22,1);
INSERT INTO "pair_count" VALUES(2,20258,18,1,1);
INSERT INTO "pair_count" VALUES(2,20258,18,7,1);
INSERT INTO "pair_count" VALUES(2,20258,18,9,1);
INSERT INTO "pair_count" VALUES(2,20258,18,15,1);
INSERT INTO "pair_count" VALUES(2,20258,18,16,1);
INSERT INTO "pair_count" VALUES(2,20258,18,17,1);
INSERT INTO "pair_count" VALUES(2,20258,18,19,1);
INSERT INTO "pair_count" VALUES(2,20258,19,1,1);
INSERT INTO "pair_count" VALUES(2,20258,19,7,1);
INSERT INTO "pair_count" VALUES(2,20258,19,9,1);
INSERT INTO "pair_count" VALUES(2,20258,19,15,1);
INSERT INTO "pair_count" VALUES(2,20258,19,16,1);
INSERT INTO "pair_count" VALUES(2,20258,19,17,1);
INSERT INTO "pair_count" VALUES(2,20258,19,18,1);
INSERT INTO "pair_count" VALUES(2,20258,20,1,1);
INSERT INTO "pair_count" VALUES(2,20258,20,2,1);
INSERT INTO "pair_count" VALUES(2,20258,20,7,1);
INSERT INTO "pair_count" VALUES(2,20258,20,12,1);
INSERT INTO "pair_count" VALUES(2,20258,20,15,1);
INSERT INTO "pair_count" VALUES(2,20258,20,17,1);
INSERT INTO "pair_count" VALUES(2,20258,20,21,1);
INSERT INTO "pair_count" VALUES(2,20258,21,1,1);
INSERT INTO "pair_count" VALUES(2,20258,21,2,1);
INSERT INTO "pair_count" VALUES(2,20258,21,7,1);
INSERT INTO "pair_count" VALUES(2,20258,21,12,1);
INSERT INTO "pair_count" VALUES(2,20258,21,15,1);
INSERT INTO "pair_count" VALUES(2,20258,21,17,1);
INSERT INTO "pair_count" VALUES(2,20258,21,20,1);
INSERT INTO "pair_count" VALUES(2,20258,22,1,1);
INSERT INTO "pair_count" VALUES(2,20258,22,2,1);
INSERT INTO "pair_count" VALUES(2,20258,22,5,1);
INSERT INTO "pair_count" VALUES(2,20258,22,7,1);
INSERT INTO "pair_count" VALUES(2,20258,22,9,1);
INSERT INTO "pair_count" VALUES(2,20258,22,12,1);
INSERT INTO "pair_count" VALUES(2,20258,22,17,1);
INSERT INTO "pair_count" VALUES(2,20613,1,2,1);
INSERT INTO "pair_count" VALUES(2,20613,1,3,1);
INSERT INTO "pair_count" VALUES(2,20613,1,4,1);
INSERT INTO "pair_count" VALUES(2,20613,1,5,1);
INSERT INTO "pair_count" VALUES(2,20613,1,6,2);
INSERT INTO "pair_count" VALUES(2,20613,1,7,5);
INSERT INTO "pair_count" VALUES(2,20613,1,8,2);
INSERT INTO "pair_count" VALUES(2,20613,1,9,1);
INSERT INTO "pair_count" VALUES(2,20613,1,10,1);
INSERT INTO "pair_count" VALUES(2,20613,1,11,2);
INSERT INTO "pair_count" VALUES(2,20613,1,12,4);
INSERT INTO "pair_count" VALUES(2,20613,1,13,3);
INSERT INTO "pair_count" VALUES(2,20613,1,15,1);
INSERT INTO "pair_count" VALUES(2,20613,1,16,4);
INSERT INTO "pair_count" VALUES(2,20613,1,17,2);
INSERT INTO "pair_count" VALUES(2,20613,1,20,1);
INSERT INTO "pair_count" VALUES(2,20613,1,21,1);
INSERT INTO "pair_count" VALUES(2,20613,1,22,1);
INSERT INTO "pair_count" VALUES(2,20613,1,23,1);
INSERT INTO "pair_count" VALUES(2,20613,2,1,1);
INSERT INTO "pair_count" VALUES(2,20613,2,6,1);
INSERT INTO "pair_count" VALUES(2,20613,2,7,1);
INSERT INTO "pair_count" VALUES(2,20613,2,8,1);
INSERT INTO "pair_count" VALUES(2,20613,2,11,1);
INSERT INTO "pair_count" VALUES(2,20613,2,12,1);
INSERT INTO "pair_count" VALUES(2,20613,2,13,1);
INSERT INTO "pair_count" VALUES(2,20613,3,1,1);
INSERT INTO "pair_count" VALUES(2,20613,3,7,1);
INSERT INTO "pair_count" VALUES(2,20613,3,10,1);
INSERT INTO "pair_count" VALUES(2,20613,3,13,1);
INSERT INTO "pair_count" VALUES(2,20613,3,16,1);
INSERT INTO "pair_count" VALUES(2,20613,3,22,1);
INSERT INTO "pair_count" VALUES(2,20613,3,23,1);
INSERT INTO "pair_count" VALUES(2,20613,4,1,1);
INSERT INTO "pair_count" VALUES(2,20613,4,7,1);
INSERT INTO "pair_count" VALUES(2,20613,4,12,1);
INSERT INTO "pair_count" VALUES(2,20613,4,16,1);
INSERT INTO "pair_count" VALUES(2,20613,4,17,1);
INSERT INTO "pair_count" VALUES(2,20613,4,20,1);
INSERT INTO "pair_count" VALUES(2,20613,4,21,1);
INSERT INTO "pair_count" VALUES(2,20613,5,1,1);
INSERT INTO "pair_count" VALUES(2,20613,5,7,1);
INSERT INTO "pair_count" VALUES(2,20613,5,9,1);
INSERT INTO "pair_count" VALUES(2,20613,5,12,1);
INSERT INTO "pair_count" VALUES(2,20613,5,15,1);
INSERT INTO "pair_count" VALUES(2,20613,5,16,1);
INSERT INTO "pair_count" VALUES(2,20613,5,17,1);
INSERT INTO "pair_count" VALUES(2,20613,6,1,2);
INSERT INTO "pair_count" VALUES(2,20613,6,2,1);
INSERT INTO "pair_count" VALUES(2,20613,6,7,2);
INSERT INTO "pair_count" VALUES(2,20613,6,8,2);
INSERT INTO "pair_count" VALUES(2,20613,6,11,2);
INSERT INTO "pair_count" VALUES(2,20613,6,12,2);
INSERT INTO "pair_count" VALUES(2,20613,6,13,2);
INSERT INTO "pair_count" VALUES(2,20613,6,16,1);
INSERT INTO "pair_count" VALUES(2,20613,8,1,2);
INSERT INTO "pair_count" VALUES(2,20613,8,2,1);
INSERT INTO "pair_count" VALUES(2,20613,8,6,2);
INSERT INTO "pair_count" VALUES(2,20613,8,7,2);
INSERT INTO "pair_count" VALUES(2,20613,8,11,2);
INSERT INTO "pair_count" VALUES(2,20613,8,12,2);
INSERT INTO "pair_count" VALUES(2,20613,8,13,2);
INSERT INTO "pair_count" VALUES(2,20613,8,16,1);
INSERT INTO "pair_count" VALUES(2,20613,9,1,1);
INSERT INTO "pair_count" VALUES(2,20613,9,5,1);
INSERT INTO "pair_count" VALUES(2,20613,9,7,1);
INSERT INTO "pair_count" VALUES(2,20613,9,12,1);
INSERT INTO "pair_count" VALUES(2,20613,9,15,1);
INSERT INTO "pair_count" VALUES(2,20613,9,16,1);
INSERT INTO "pair_count" VALUES(2,20613,9,17,1);
INSERT INTO "pair_count" VALUES(2,20613,10,1,1);
INSERT INTO "pair_count" VALUES(2,20613,10,3,1);
INSERT INTO "pair_count" VALUES(2,20613,10,7,1);
INSERT INTO "pair_count" VALUES(2,20613,10,13,1);
INSERT INTO "pair_count" VALUES(2,20613,10,16,1);
INSERT INTO "pair_count" VALUES(2,20613,10,22,1);
INSERT INTO "pair_count" VALUES(2,20613,10,23,1);
INSERT INTO "pair_count" VALUES(2,20613,11,1,2);
INSERT INTO "pair_count" VALUES(2,20613,11,2,1);
INSERT INTO "pair_count" VALUES(2,20613,11,6,2);
INSERT INTO "pair_count" VALUES(2,20613,11,7,2);
INSERT INTO "pair_count" VALUES(2,20613,11,8,2);
INSERT INTO "pair_count" VALUES(2,20613,11,12,2);
INSERT INTO "pair_count" VALUES(2,20613,11,13,2);
INSERT INTO "pair_count" VALUES(2,20613,11,16,1);
INSERT INTO "pair_count" VALUES(2,20613,12,1,4);
INSERT INTO "pair_count" VALUES(2,20613,12,2,1);
INSERT INTO "pair_count" VALUES(2,20613,12,4,1);
INSERT INTO "pair_count" VALUES(2,20613,12,5,1);
INSERT INTO "pair_count" VALUES(2,20613,12,6,2);
INSERT INTO "pair_count" VALUES(2,20613,12,7,4);
INSERT INTO "pair_count" VALUES(2,20613,12,8,2);
INSERT INTO "pair_count" VALUES(2,20613,12,9,1);
INSERT INTO "pair_count" VALUES(2,20613,12,11,2);
INSERT INTO "pair_count" VALUES(2,20613,12,13,2);
INSERT INTO "pair_count" VALUES(2,20613,12,15,1);
INSERT INTO "pair_count" VALUES(2,20613,12,16,3);
INSERT INTO "pair_count" VALUES(2,20613,12,17,2);
INSERT INTO "pair_count" VALUES(2,20613,12,20,1);
INSERT INTO "pair_count" VALUES(2,20613,12,21,1);
INSERT INTO "pair_count" VALUES(2,20613,13,1,3);
INSERT INTO "pair_count" VALUES(2,20613,13,2,1);
INSERT INTO "pair_count" VALUES(2,20613,13,3,1);
INSERT INTO "pair_count" VALUES(2,20613,13,6,2);
INSERT INTO "pair_count" VALUES(2,20613,13,7,3);
INSERT INTO "pair_count" VALUES(2,20613,13,8,2);
INSERT INTO "pair_count" VALUES(2,20613,13,10,1);
INSERT INTO "pair_count" VALUES(2,20613,13,11,2);
INSERT INTO "pair_count" VALUES(2,20613,13,12,2);
INSERT INTO "pair_count" VALUES(2,20613,13,16,2);
INSERT INTO "pair_count" VALUES(2,20613,13,22,1);
INSERT INTO "pair_count" VALUES(2,20613,13,23,1);
INSERT INTO "pair_count" VALUES(2,20613,15,1,1);
INSERT INTO "pair_count" VALUES(2,20613,15,5,1);
INSERT INTO "pair_count" VALUES(2,20613,15,7,1);
INSERT INTO "pair_count" VALUES(2,20613,15,9,1);
INSERT INTO "pair_count" VALUES(2,20613,15,12,1);
INSERT INTO "pair_count" VALUES(2,20613,15,16,1);
INSERT INTO "pair_count" VALUES(2,20613,15,17,1);
INSERT INTO "pair_count" VALUES(2,20613,16,1,4);
INSERT INTO "pair_count" VALUES(2,20613,16,3,1);
INSERT INTO "pair_count" VALUES(2,20613,16,4,1);
INSERT INTO "pair_count" VALUES(2,20613,16,5,1);
INSERT INTO "pair_count" VALUES(2,20613,16,6,1);
INSERT INTO "pair_count" VALUES(2,20613,16,7,4);
INSERT INTO "pair_count" VALUES(2,20613,16,8,1);
INSERT INTO "pair_count" VALUES(2,20613,16,9,1);
INSERT INTO "pair_count" VALUES(2,20613,16,10,1);
INSERT INTO "pair_count" VALUES(2,20613,16,11,1);
INSERT INTO "pair_count" VALUES(2,20613,16,12,3);
INSERT INTO "pair_count" VALUES(2,20613,16,13,2);
INSERT INTO "pair_count" VALUES(2,20613,16,15,1);
INSERT INTO "pair_count" VALUES(2,20613,16,17,2);
INSERT INTO "pair_count" VALUES(2,20613,16,20,1);
INSERT INTO "pair_count" VALUES(2,20613,16,21,1);
INSERT INTO "pair_count" VALUES(2,20613,16,22,1);
INSERT INTO "pair_count" VALUES(2,20613,16,23,1);
INSERT INTO "pair_count" VALUES(2,20613,17,1,2);
INSERT INTO "pair_count" VALUES(2,20613,17,4,1);
INSERT INTO "pair_count" VALUES(2,20613,17,5,1);
INSERT INTO "pair_count" VALUES(2,20613,17,7,2);
INSERT INTO "pair_count" VALUES(2,20613,17,9,1);
INSERT INTO "pair_count" VALUES(2,20613,17,12,2);
INSERT INTO "pair_count" VALUES(2,20613,17,15,1);
INSERT INTO "pair_count" VALUES(2,20613,17,16,2);
INSERT INTO "pair_count" VALUES(2,20613,17,20,1);
INSERT INTO "pair_count" VALUES(2,20613,17,21,1);
INSERT INTO "pair_count" VALUES(2,20613,20,1,1);
INSERT INTO "pair_count" VALUES(2,20613,20,4,1);
INSERT INTO "pair_count" VALUES(2,20613,20,7,1);
INSERT INTO "pair_count" VALUES(2,20613,20,12,1);
INSERT INTO "pair_count" VALUES(2,20613,20,16,1);
INSERT INTO "pair_count" VALUES(2,20613,20,17,1);
INSERT INTO "pair_count" VALUES(2,20613,20,21,1);
INSERT INTO "pair_count" VALUES(2,20613,21,1,1);
INSERT INTO "pair_count" VALUES(2,20613,21,4,1);
INSERT INTO "pair_count" VALUES(2,20613,21,7,1);
INSERT INTO "pair_count" VALUES(2,20613,21,12,1);
INSERT INTO "pair_count" VALUES(2,20613,21,16,1);
INSERT INTO "pair_count" VALUES(2,20613,21,17,1);
INSERT INTO "pair_count" VALUES(2,20613,21,20,1);
INSERT INTO "pair_count" VALUES(2,20613,22,1,1);
INSERT INTO "pair_count" VALUES(2,20613,22,3,1);
INSERT INTO "pair_count" VALUES(2,20613,22,7,1);
INSERT INTO "pair_count" VALUES(2,20613,22,10,1);
INSERT INTO "pair_count" VALUES(2,20613,22,13,1);
INSERT INTO "pair_count" VALUES(2,20613,22,16,1);
INSERT INTO "pair_count" VALUES(2,20613,22,23,1);
INSERT INTO "pair_count" VALUES(2,20613,23,1,1);
INSERT INTO "pair_count" VALUES(2,20613,23,3,1);
INSERT INTO "pair_count" VALUES(2,20613,23,7,1);
INSERT INTO "pair_count" VALUES(2,20613,23,10,1);
INSERT INTO "pair_count" VALUES(2,20613,23,13,1);
INSERT INTO "pair_count" VALUES(2,20613,23,16,1);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,14,12);
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
INSERT INTO "sharing" VALUES(1,1,X'A386E5571EF93C00C5D7023B56814433AEF33C8CC2FF9C95EC62C2E87FEB059C','NLLVEhIdw9TFo9sakPvVvQ',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'2AA38A4A8AC7160AD7CA163C8D551E75EC41CFDB39582B0642998C4433F3011F');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'instagram.com');
INSERT INTO "source" VALUES(2,1,'tiktok.com');
INSERT INTO "source" VALUES(3,1,'tiktok');
INSERT INTO "source" VALUES(4,2,'window');
INSERT INTO "source" VALUES(5,2,'ig');
INSERT INTO "source" VALUES(6,2,'google.com');
INSERT INTO "source" VALUES(7,1,'facebook.com');
INSERT INTO "source" VALUES(8,1,'ig');
INSERT INTO "source" VALUES(9,2,'card');
INSERT INTO "source" VALUES(10,1,'window');
INSERT INTO "source" VALUES(11,1,'google.com');
INSERT INTO "source" VALUES(12,1,'ig-story');
INSERT INTO "source" VALUES(13,2,'instagram.com');
INSERT INTO "source" VALUES(14,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(15,2,'facebook.com');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('0B0F2CB00955',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',9,1,8,5861171888270823784,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',9,1,8,3843460624540891826,X'20010DB8390600000000000000000000');
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',6,NULL,10,1473587714166851928,X'20010DB83E1D00000000000000000000');
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',5,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000');
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',5,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000');
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',1,14,12,4326653704502583267,X'20010DB822F700000000000000000000');
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',11,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000');
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',10,2,3,8138210099040280480,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',10,2,3,9134368268329406337,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',3,14,12,4397388264923469152,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',9,1,8,6212071866559670307,X'20010DB8860F00000000000000000000');
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',3,NULL,9,8891355758128129330,X'20010DB8BBF400000000000000000000');
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',4,NULL,10,6063111424050294156,X'20010DB86FD300000000000000000000');
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',10,2,3,7249444593053361358,X'20010DB8572E00000000000000000000');
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',3,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000');
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',9,1,8,7806179412108496600,X'20010DB8DACA00000000000000000000');
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',5,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000');
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',14,1,8,1362923928692310539,X'20010DB818B700000000000000000000');
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',16,7,NULL,2298316501172608979,X'20010DB89BA600000000000000000000');
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',8,15,NULL,730841590525002355,X'20010DB819A000000000000000000000');
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',11,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000');
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',7,14,12,8370751102278607730,X'20010DB8498900000000000000000000');
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',14,1,8,1154805206687972086,X'20010DB874A400000000000000000000');
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',17,NULL,4,2211841547007335690,X'20010DB8B2B200000000000000000000');
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',9,1,8,204756708384291043,X'20010DB89B2E00000000000000000000');
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',2,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000');
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',11,6,NULL,4940002570425557646,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',9,1,8,7485891644827843990,X'20010DB8BF7D00000000000000000000');
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',12,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000');
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',8,15,NULL,4446834045127918518,X'20010DB84CF500000000000000000000');
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',13,11,NULL,2861945616537217847,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',5,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000');
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',11,6,NULL,5776020910968830725,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',13,11,NULL,6072396433029223421,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',15,11,NULL,3228122976413122929,X'20010DB88E8100000000000000000000');
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',14,13,5,4931897409986070920,X'20010DB8221100000000000000000000');
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',9,1,8,5805893688655883925,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',5,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000');
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',5,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000');
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',3,14,12,7905641832926506423,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',10,2,3,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995');
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,5587436809769281786,X'20010DB8749A9887FFD1DDC7BF06F2AD');
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,10,5752312574173977729,X'20010DB8A3AFCB0F2AAC933560A90FBF');
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
INSERT INTO "webhook" VALUES(1,'https://shop.example.com/hooks?for=links',NULL,'link.created link.changed link.deleted visit.recorded report.received',X'E78BF2353106807CC5BCADB99372A7FE35FF48A710D608C13C71F5E1218CF56D',0,NULL,1795348800000000);
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
CREATE INDEX api_token_link ON api_token (link, id DESC);
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
