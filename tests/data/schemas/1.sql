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
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'1D053D40EC9AF5034F700359F40DF0A526AACC0B076CDC1CC8D050D3145B5F22','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'500815EFE608ABF4096FFE40C3BACBA2286820323085DED28235196D5DB79805','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,27,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,31,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,39,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,42,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,50,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,58,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,27,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,31,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,39,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,42,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,49,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,51,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,58,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,62,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,27,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,28,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,33,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,35,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,42,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,57,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,27,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,31,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,32,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,33,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,35,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,42,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,44,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,49,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,27,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,31,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,32,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,33,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,42,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,44,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,27,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,28,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,30,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,33,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,34,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,42,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,49,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,52,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,27,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,28,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,36,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,37,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,42,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,45,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,49,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,63,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,27,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,28,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,36,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,37,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,42,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,45,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,63,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,27,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,31,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,33,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,34,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,42,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,49,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,52,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,60,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,27,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,31,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,38,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,39,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,42,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,49,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,51,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,58,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,24,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,27,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,28,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,35,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,55,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,57,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,27,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,28,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,33,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,37,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,27,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,31,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,33,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,35,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,42,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,44,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,49,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,60,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,27,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,33,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,39,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,58,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,27,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,28,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,39,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,42,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,49,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,51,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,53,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,58,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,25,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,27,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,28,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,33,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,42,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,44,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,46,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,49,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,27,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,28,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,35,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,42,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,44,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,49,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,54,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,55,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,27,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,31,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,34,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,42,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,49,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,52,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,56,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,60,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,27,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,28,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,29,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,39,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,42,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,49,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,51,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,58,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,27,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,33,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,39,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,26,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,27,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,35,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,40,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,43,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,44,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,49,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,55,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,27,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,31,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,39,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,42,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,48,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,49,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,51,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,58,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,26,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,27,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,35,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,43,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,44,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,55,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,59,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,26,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,27,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,41,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,44,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,47,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,49,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,54,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,61,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,27,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,31,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,32,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,42,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,44,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,53,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,26,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,27,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,41,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,44,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,47,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,49,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,54,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,61,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,27,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,43,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,44,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,60,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,61,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,27,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,31,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,39,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,42,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,50,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,58,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,27,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,32,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,44,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,50,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,27,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,31,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,33,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,34,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,42,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,49,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,52,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,60,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,1,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,5,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,6,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,8,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,9,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,19,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,23,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,1,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,6,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,7,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,12,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,16,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,17,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,19,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,1,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,2,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,5,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,7,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,11,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,15,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,19,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,1,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,2,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,3,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,5,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,7,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,17,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,22,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,1,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,6,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,9,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,17,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,18,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,19,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,23,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,20,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,23,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,1,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,3,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,5,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,6,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,7,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,8,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,22,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,1,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,2,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,4,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,5,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,9,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,10,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,20,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,23,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,1,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,6,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,13,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,15,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,21,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,23,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,11,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,19,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(2,2,'number','3');
INSERT INTO "dimension_value" VALUES(3,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(4,2,'country','AR');
INSERT INTO "dimension_value" VALUES(5,2,'campaign','');
INSERT INTO "dimension_value" VALUES(6,2,'number','2');
INSERT INTO "dimension_value" VALUES(7,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(8,2,'country','SA');
INSERT INTO "dimension_value" VALUES(9,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(10,2,'','');
INSERT INTO "dimension_value" VALUES(11,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(12,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(13,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(14,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(15,2,'country','ID');
INSERT INTO "dimension_value" VALUES(16,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(17,2,'country','BR');
INSERT INTO "dimension_value" VALUES(18,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(19,2,'referrer','');
INSERT INTO "dimension_value" VALUES(20,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(21,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(22,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(23,2,'os','Android');
INSERT INTO "dimension_value" VALUES(24,1,'country','ES');
INSERT INTO "dimension_value" VALUES(25,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(26,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(27,1,'number','1');
INSERT INTO "dimension_value" VALUES(28,1,'os','Android');
INSERT INTO "dimension_value" VALUES(29,1,'country','CO');
INSERT INTO "dimension_value" VALUES(30,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(31,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(32,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(33,1,'country','EG');
INSERT INTO "dimension_value" VALUES(34,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(35,1,'referrer','');
INSERT INTO "dimension_value" VALUES(36,1,'country','TR');
INSERT INTO "dimension_value" VALUES(37,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(38,1,'country','FR');
INSERT INTO "dimension_value" VALUES(39,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(40,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(41,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(42,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(43,1,'country','MX');
INSERT INTO "dimension_value" VALUES(44,1,'campaign','');
INSERT INTO "dimension_value" VALUES(45,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(46,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(47,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(48,1,'country','SA');
INSERT INTO "dimension_value" VALUES(49,1,'','');
INSERT INTO "dimension_value" VALUES(50,1,'country','MA');
INSERT INTO "dimension_value" VALUES(51,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(52,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(53,1,'country','ID');
INSERT INTO "dimension_value" VALUES(54,1,'country','BR');
INSERT INTO "dimension_value" VALUES(55,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(56,1,'country','NG');
INSERT INTO "dimension_value" VALUES(57,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(58,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(59,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(60,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(61,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(62,1,'country','PK');
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
  CHECK (active = 0 OR disabled_by_owner = 0)
);
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$7CyUFMhUg8GUk+8TWgxuKw$7rgzoHCugtEPdr6+VzxTLIq8HymaPiwrk8m54kITAxE',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',2897172745,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'DC031A85164006844DEAADD7FDCD384C5428DC71D2D6BE80895DAF08EA9F3C63','',NULL,3406054066,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0,0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$50JB2SSLwaZuDBY/NNFmeQ$DZU+scDTE87N3YIC7MHTnFm4WehRUw0gpvbcALuRQuk','',NULL,NULL,'',NULL,2712297553,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
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
INSERT INTO "management" VALUES(X'334239B57761D5ABA934C3D6F0B79701320EEB82AE961560ED99D2248315C136',1,NULL);
INSERT INTO "management" VALUES(X'E6CEA33DED6E057928CAE0B8CD928DF39EDBC4BEA34A30F1245D1A62B9BC52E3',2,NULL);
INSERT INTO "management" VALUES(X'AAB2D59FC4FE761663974A8D176AD186833BA880ABEF982EB3ED8D136C674DD4',3,NULL);
INSERT INTO "management" VALUES(X'00341B60EEB4A0659F47D877D50CF129FF2A023527CEB9B9943436AB06F6FF75',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,27,1);
INSERT INTO "month_count" VALUES(1,24299,31,1);
INSERT INTO "month_count" VALUES(1,24299,39,1);
INSERT INTO "month_count" VALUES(1,24299,42,1);
INSERT INTO "month_count" VALUES(1,24299,49,1);
INSERT INTO "month_count" VALUES(1,24299,50,1);
INSERT INTO "month_count" VALUES(1,24299,51,1);
INSERT INTO "month_count" VALUES(1,24299,58,1);
INSERT INTO "month_count" VALUES(1,24300,27,1);
INSERT INTO "month_count" VALUES(1,24300,31,1);
INSERT INTO "month_count" VALUES(1,24300,39,1);
INSERT INTO "month_count" VALUES(1,24300,42,1);
INSERT INTO "month_count" VALUES(1,24300,49,1);
INSERT INTO "month_count" VALUES(1,24300,51,1);
INSERT INTO "month_count" VALUES(1,24300,58,1);
INSERT INTO "month_count" VALUES(1,24300,62,1);
INSERT INTO "month_count" VALUES(1,24301,27,1);
INSERT INTO "month_count" VALUES(1,24301,28,1);
INSERT INTO "month_count" VALUES(1,24301,33,1);
INSERT INTO "month_count" VALUES(1,24301,35,1);
INSERT INTO "month_count" VALUES(1,24301,42,1);
INSERT INTO "month_count" VALUES(1,24301,49,1);
INSERT INTO "month_count" VALUES(1,24301,55,1);
INSERT INTO "month_count" VALUES(1,24301,57,1);
INSERT INTO "month_count" VALUES(1,24302,27,1);
INSERT INTO "month_count" VALUES(1,24302,31,1);
INSERT INTO "month_count" VALUES(1,24302,32,1);
INSERT INTO "month_count" VALUES(1,24302,33,1);
INSERT INTO "month_count" VALUES(1,24302,35,1);
INSERT INTO "month_count" VALUES(1,24302,42,1);
INSERT INTO "month_count" VALUES(1,24302,44,1);
INSERT INTO "month_count" VALUES(1,24302,49,1);
INSERT INTO "month_count" VALUES(1,24303,27,1);
INSERT INTO "month_count" VALUES(1,24303,31,1);
INSERT INTO "month_count" VALUES(1,24303,32,1);
INSERT INTO "month_count" VALUES(1,24303,33,1);
INSERT INTO "month_count" VALUES(1,24303,35,1);
INSERT INTO "month_count" VALUES(1,24303,42,1);
INSERT INTO "month_count" VALUES(1,24303,44,1);
INSERT INTO "month_count" VALUES(1,24303,49,1);
INSERT INTO "month_count" VALUES(1,24304,27,1);
INSERT INTO "month_count" VALUES(1,24304,28,1);
INSERT INTO "month_count" VALUES(1,24304,30,1);
INSERT INTO "month_count" VALUES(1,24304,33,1);
INSERT INTO "month_count" VALUES(1,24304,34,1);
INSERT INTO "month_count" VALUES(1,24304,42,1);
INSERT INTO "month_count" VALUES(1,24304,49,1);
INSERT INTO "month_count" VALUES(1,24304,52,1);
INSERT INTO "month_count" VALUES(1,24306,27,1);
INSERT INTO "month_count" VALUES(1,24306,28,1);
INSERT INTO "month_count" VALUES(1,24306,36,1);
INSERT INTO "month_count" VALUES(1,24306,37,1);
INSERT INTO "month_count" VALUES(1,24306,42,1);
INSERT INTO "month_count" VALUES(1,24306,45,1);
INSERT INTO "month_count" VALUES(1,24306,49,1);
INSERT INTO "month_count" VALUES(1,24306,63,1);
INSERT INTO "month_count" VALUES(1,24307,27,2);
INSERT INTO "month_count" VALUES(1,24307,28,1);
INSERT INTO "month_count" VALUES(1,24307,31,1);
INSERT INTO "month_count" VALUES(1,24307,33,1);
INSERT INTO "month_count" VALUES(1,24307,34,1);
INSERT INTO "month_count" VALUES(1,24307,36,1);
INSERT INTO "month_count" VALUES(1,24307,37,1);
INSERT INTO "month_count" VALUES(1,24307,42,2);
INSERT INTO "month_count" VALUES(1,24307,45,1);
INSERT INTO "month_count" VALUES(1,24307,49,2);
INSERT INTO "month_count" VALUES(1,24307,52,1);
INSERT INTO "month_count" VALUES(1,24307,60,1);
INSERT INTO "month_count" VALUES(1,24307,63,1);
INSERT INTO "month_count" VALUES(1,24308,27,1);
INSERT INTO "month_count" VALUES(1,24308,31,1);
INSERT INTO "month_count" VALUES(1,24308,38,1);
INSERT INTO "month_count" VALUES(1,24308,39,1);
INSERT INTO "month_count" VALUES(1,24308,42,1);
INSERT INTO "month_count" VALUES(1,24308,49,1);
INSERT INTO "month_count" VALUES(1,24308,51,1);
INSERT INTO "month_count" VALUES(1,24308,58,1);
INSERT INTO "month_count" VALUES(1,24309,24,1);
INSERT INTO "month_count" VALUES(1,24309,27,1);
INSERT INTO "month_count" VALUES(1,24309,28,1);
INSERT INTO "month_count" VALUES(1,24309,35,1);
INSERT INTO "month_count" VALUES(1,24309,42,1);
INSERT INTO "month_count" VALUES(1,24309,49,1);
INSERT INTO "month_count" VALUES(1,24309,55,1);
INSERT INTO "month_count" VALUES(1,24309,57,1);
INSERT INTO "month_count" VALUES(1,24310,27,1);
INSERT INTO "month_count" VALUES(1,24310,28,1);
INSERT INTO "month_count" VALUES(1,24310,33,1);
INSERT INTO "month_count" VALUES(1,24310,37,1);
INSERT INTO "month_count" VALUES(1,24310,42,1);
INSERT INTO "month_count" VALUES(1,24310,45,1);
INSERT INTO "month_count" VALUES(1,24310,49,1);
INSERT INTO "month_count" VALUES(1,24310,63,1);
INSERT INTO "month_count" VALUES(1,24311,27,2);
INSERT INTO "month_count" VALUES(1,24311,31,2);
INSERT INTO "month_count" VALUES(1,24311,33,2);
INSERT INTO "month_count" VALUES(1,24311,35,1);
INSERT INTO "month_count" VALUES(1,24311,39,1);
INSERT INTO "month_count" VALUES(1,24311,42,2);
INSERT INTO "month_count" VALUES(1,24311,44,1);
INSERT INTO "month_count" VALUES(1,24311,49,2);
INSERT INTO "month_count" VALUES(1,24311,51,1);
INSERT INTO "month_count" VALUES(1,24311,58,1);
INSERT INTO "month_count" VALUES(1,24311,60,1);
INSERT INTO "month_count" VALUES(1,24312,27,1);
INSERT INTO "month_count" VALUES(1,24312,28,1);
INSERT INTO "month_count" VALUES(1,24312,39,1);
INSERT INTO "month_count" VALUES(1,24312,42,1);
INSERT INTO "month_count" VALUES(1,24312,49,1);
INSERT INTO "month_count" VALUES(1,24312,51,1);
INSERT INTO "month_count" VALUES(1,24312,53,1);
INSERT INTO "month_count" VALUES(1,24312,58,1);
INSERT INTO "month_count" VALUES(1,24313,25,1);
INSERT INTO "month_count" VALUES(1,24313,27,1);
INSERT INTO "month_count" VALUES(1,24313,28,1);
INSERT INTO "month_count" VALUES(1,24313,33,1);
INSERT INTO "month_count" VALUES(1,24313,42,1);
INSERT INTO "month_count" VALUES(1,24313,44,1);
INSERT INTO "month_count" VALUES(1,24313,46,1);
INSERT INTO "month_count" VALUES(1,24313,49,1);
INSERT INTO "month_count" VALUES(1,24314,27,1);
INSERT INTO "month_count" VALUES(1,24314,28,1);
INSERT INTO "month_count" VALUES(1,24314,35,1);
INSERT INTO "month_count" VALUES(1,24314,42,1);
INSERT INTO "month_count" VALUES(1,24314,44,1);
INSERT INTO "month_count" VALUES(1,24314,49,1);
INSERT INTO "month_count" VALUES(1,24314,54,1);
INSERT INTO "month_count" VALUES(1,24314,55,1);
INSERT INTO "month_count" VALUES(1,24315,27,2);
INSERT INTO "month_count" VALUES(1,24315,28,1);
INSERT INTO "month_count" VALUES(1,24315,29,1);
INSERT INTO "month_count" VALUES(1,24315,31,1);
INSERT INTO "month_count" VALUES(1,24315,34,1);
INSERT INTO "month_count" VALUES(1,24315,39,1);
INSERT INTO "month_count" VALUES(1,24315,42,2);
INSERT INTO "month_count" VALUES(1,24315,49,2);
INSERT INTO "month_count" VALUES(1,24315,51,1);
INSERT INTO "month_count" VALUES(1,24315,52,1);
INSERT INTO "month_count" VALUES(1,24315,56,1);
INSERT INTO "month_count" VALUES(1,24315,58,1);
INSERT INTO "month_count" VALUES(1,24315,60,1);
INSERT INTO "month_count" VALUES(1,24316,26,1);
INSERT INTO "month_count" VALUES(1,24316,27,2);
INSERT INTO "month_count" VALUES(1,24316,31,1);
INSERT INTO "month_count" VALUES(1,24316,33,1);
INSERT INTO "month_count" VALUES(1,24316,35,1);
INSERT INTO "month_count" VALUES(1,24316,39,1);
INSERT INTO "month_count" VALUES(1,24316,40,1);
INSERT INTO "month_count" VALUES(1,24316,42,1);
INSERT INTO "month_count" VALUES(1,24316,43,1);
INSERT INTO "month_count" VALUES(1,24316,44,1);
INSERT INTO "month_count" VALUES(1,24316,49,2);
INSERT INTO "month_count" VALUES(1,24316,51,1);
INSERT INTO "month_count" VALUES(1,24316,55,1);
INSERT INTO "month_count" VALUES(1,24316,58,1);
INSERT INTO "month_count" VALUES(1,24317,27,1);
INSERT INTO "month_count" VALUES(1,24317,31,1);
INSERT INTO "month_count" VALUES(1,24317,39,1);
INSERT INTO "month_count" VALUES(1,24317,42,1);
INSERT INTO "month_count" VALUES(1,24317,48,1);
INSERT INTO "month_count" VALUES(1,24317,49,1);
INSERT INTO "month_count" VALUES(1,24317,51,1);
INSERT INTO "month_count" VALUES(1,24317,58,1);
INSERT INTO "month_count" VALUES(1,24318,26,1);
INSERT INTO "month_count" VALUES(1,24318,27,1);
INSERT INTO "month_count" VALUES(1,24318,35,1);
INSERT INTO "month_count" VALUES(1,24318,43,1);
INSERT INTO "month_count" VALUES(1,24318,44,1);
INSERT INTO "month_count" VALUES(1,24318,49,1);
INSERT INTO "month_count" VALUES(1,24318,55,1);
INSERT INTO "month_count" VALUES(1,24318,59,1);
INSERT INTO "month_count" VALUES(1,24319,26,1);
INSERT INTO "month_count" VALUES(1,24319,27,2);
INSERT INTO "month_count" VALUES(1,24319,31,1);
INSERT INTO "month_count" VALUES(1,24319,32,1);
INSERT INTO "month_count" VALUES(1,24319,35,1);
INSERT INTO "month_count" VALUES(1,24319,41,1);
INSERT INTO "month_count" VALUES(1,24319,42,1);
INSERT INTO "month_count" VALUES(1,24319,44,2);
INSERT INTO "month_count" VALUES(1,24319,47,1);
INSERT INTO "month_count" VALUES(1,24319,49,2);
INSERT INTO "month_count" VALUES(1,24319,53,1);
INSERT INTO "month_count" VALUES(1,24319,54,1);
INSERT INTO "month_count" VALUES(1,24319,61,1);
INSERT INTO "month_count" VALUES(1,24320,26,1);
INSERT INTO "month_count" VALUES(1,24320,27,2);
INSERT INTO "month_count" VALUES(1,24320,31,1);
INSERT INTO "month_count" VALUES(1,24320,41,1);
INSERT INTO "month_count" VALUES(1,24320,42,1);
INSERT INTO "month_count" VALUES(1,24320,43,1);
INSERT INTO "month_count" VALUES(1,24320,44,2);
INSERT INTO "month_count" VALUES(1,24320,47,1);
INSERT INTO "month_count" VALUES(1,24320,49,2);
INSERT INTO "month_count" VALUES(1,24320,54,1);
INSERT INTO "month_count" VALUES(1,24320,60,1);
INSERT INTO "month_count" VALUES(1,24320,61,2);
INSERT INTO "month_count" VALUES(1,24321,27,2);
INSERT INTO "month_count" VALUES(1,24321,31,2);
INSERT INTO "month_count" VALUES(1,24321,32,1);
INSERT INTO "month_count" VALUES(1,24321,35,1);
INSERT INTO "month_count" VALUES(1,24321,39,1);
INSERT INTO "month_count" VALUES(1,24321,42,2);
INSERT INTO "month_count" VALUES(1,24321,44,1);
INSERT INTO "month_count" VALUES(1,24321,49,2);
INSERT INTO "month_count" VALUES(1,24321,50,2);
INSERT INTO "month_count" VALUES(1,24321,51,1);
INSERT INTO "month_count" VALUES(1,24321,58,1);
INSERT INTO "month_count" VALUES(1,24322,27,1);
INSERT INTO "month_count" VALUES(1,24322,31,1);
INSERT INTO "month_count" VALUES(1,24322,33,1);
INSERT INTO "month_count" VALUES(1,24322,34,1);
INSERT INTO "month_count" VALUES(1,24322,42,1);
INSERT INTO "month_count" VALUES(1,24322,49,1);
INSERT INTO "month_count" VALUES(1,24322,52,1);
INSERT INTO "month_count" VALUES(1,24322,60,1);
INSERT INTO "month_count" VALUES(2,24305,1,1);
INSERT INTO "month_count" VALUES(2,24305,5,1);
INSERT INTO "month_count" VALUES(2,24305,6,1);
INSERT INTO "month_count" VALUES(2,24305,8,1);
INSERT INTO "month_count" VALUES(2,24305,9,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,19,1);
INSERT INTO "month_count" VALUES(2,24305,23,1);
INSERT INTO "month_count" VALUES(2,24309,1,1);
INSERT INTO "month_count" VALUES(2,24309,6,1);
INSERT INTO "month_count" VALUES(2,24309,7,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,12,1);
INSERT INTO "month_count" VALUES(2,24309,16,1);
INSERT INTO "month_count" VALUES(2,24309,17,1);
INSERT INTO "month_count" VALUES(2,24309,19,1);
INSERT INTO "month_count" VALUES(2,24312,1,1);
INSERT INTO "month_count" VALUES(2,24312,2,1);
INSERT INTO "month_count" VALUES(2,24312,5,1);
INSERT INTO "month_count" VALUES(2,24312,7,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,11,1);
INSERT INTO "month_count" VALUES(2,24312,15,1);
INSERT INTO "month_count" VALUES(2,24312,19,1);
INSERT INTO "month_count" VALUES(2,24313,1,1);
INSERT INTO "month_count" VALUES(2,24313,2,1);
INSERT INTO "month_count" VALUES(2,24313,3,1);
INSERT INTO "month_count" VALUES(2,24313,5,1);
INSERT INTO "month_count" VALUES(2,24313,7,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,17,1);
INSERT INTO "month_count" VALUES(2,24313,22,1);
INSERT INTO "month_count" VALUES(2,24316,1,1);
INSERT INTO "month_count" VALUES(2,24316,6,1);
INSERT INTO "month_count" VALUES(2,24316,9,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,17,1);
INSERT INTO "month_count" VALUES(2,24316,18,1);
INSERT INTO "month_count" VALUES(2,24316,19,1);
INSERT INTO "month_count" VALUES(2,24316,23,1);
INSERT INTO "month_count" VALUES(2,24317,1,1);
INSERT INTO "month_count" VALUES(2,24317,4,1);
INSERT INTO "month_count" VALUES(2,24317,5,1);
INSERT INTO "month_count" VALUES(2,24317,6,1);
INSERT INTO "month_count" VALUES(2,24317,9,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,20,1);
INSERT INTO "month_count" VALUES(2,24317,23,1);
INSERT INTO "month_count" VALUES(2,24318,1,1);
INSERT INTO "month_count" VALUES(2,24318,3,1);
INSERT INTO "month_count" VALUES(2,24318,5,1);
INSERT INTO "month_count" VALUES(2,24318,6,1);
INSERT INTO "month_count" VALUES(2,24318,7,1);
INSERT INTO "month_count" VALUES(2,24318,8,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,22,1);
INSERT INTO "month_count" VALUES(2,24319,1,1);
INSERT INTO "month_count" VALUES(2,24319,2,1);
INSERT INTO "month_count" VALUES(2,24319,4,1);
INSERT INTO "month_count" VALUES(2,24319,5,1);
INSERT INTO "month_count" VALUES(2,24319,9,1);
INSERT INTO "month_count" VALUES(2,24319,10,1);
INSERT INTO "month_count" VALUES(2,24319,20,1);
INSERT INTO "month_count" VALUES(2,24319,23,1);
INSERT INTO "month_count" VALUES(2,24321,1,1);
INSERT INTO "month_count" VALUES(2,24321,6,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,13,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,15,1);
INSERT INTO "month_count" VALUES(2,24321,21,1);
INSERT INTO "month_count" VALUES(2,24321,23,1);
INSERT INTO "month_count" VALUES(2,24322,1,1);
INSERT INTO "month_count" VALUES(2,24322,5,1);
INSERT INTO "month_count" VALUES(2,24322,6,1);
INSERT INTO "month_count" VALUES(2,24322,7,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,11,1);
INSERT INTO "month_count" VALUES(2,24322,17,1);
INSERT INTO "month_count" VALUES(2,24322,19,1);
CREATE TABLE node (              -- servers that share a database on another machine; see visits/nodes.py
  number INTEGER PRIMARY KEY,    -- in the ids of its visits
  journal TEXT NOT NULL UNIQUE,  -- identity of its journal
  shipped INTEGER NOT NULL DEFAULT 0,  -- position in that up to which its visits are here
  seen_at INTEGER NOT NULL DEFAULT 0
);
INSERT INTO "node" VALUES(3,'1A2B3C4D5E6F',0,1795348800000000);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$jIA2AKboD5zKS70MutpwSg$Z5F6UAI3xbgiqRF8AkarWjALwCtW6PXBFBUjwJsduoc',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'5824C6713B80CE590F025F15FE99F5EB0D6AC8D0EABD8DAC1C93003333EE6759');
INSERT INTO "owner_recovery" VALUES(X'A2246A757983177441C3D6B0D2441422635A9CE45412AB3FA8FCA7BA8489325D');
INSERT INTO "owner_recovery" VALUES(X'E5DB05F5CB2E731A7D05789AA899BCD0C33C214A5717DDFFB5B05E604A21A61F');
INSERT INTO "owner_recovery" VALUES(X'8C38C266C8ECE92D3A52015B0C61228DFCB648844B351EEE8CD81806CC39C16D');
INSERT INTO "owner_recovery" VALUES(X'2B52BACDB4E495E9CB75A1FD59795E9211131247A13032F007B6A563EA5F2DBE');
INSERT INTO "owner_recovery" VALUES(X'99200722065142FFEBE958875515A42C9504872BEA3D652C1389C9844A3E2F59');
INSERT INTO "owner_recovery" VALUES(X'67DC922C382FDF956079319FC6C0E02C3B3AC3EDF2DD982A429F11672D73339C');
INSERT INTO "owner_recovery" VALUES(X'FBBC3B1E6CE669AD5AF958BB9EA8B9D2FFA9FE2D6C1B398373A16C96513423A7');
INSERT INTO "owner_recovery" VALUES(X'7240EC44077C36D397851E1414735D0970CBEBA967EC3F1A414793863C06F7B6');
INSERT INTO "owner_recovery" VALUES(X'AE04AFAB76CB6D7A8C6A6AE145593793CD6903B852CDDA3424A078B8F34E4D6E');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'C749F65A593D76F554F437BDA3A28694590FC11FACC0C673B148F58CC7C485D1','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,27,28,1);
INSERT INTO "pair_count" VALUES(1,20070,27,31,4);
INSERT INTO "pair_count" VALUES(1,20070,27,32,2);
INSERT INTO "pair_count" VALUES(1,20070,27,33,3);
INSERT INTO "pair_count" VALUES(1,20070,27,35,3);
INSERT INTO "pair_count" VALUES(1,20070,27,39,2);
INSERT INTO "pair_count" VALUES(1,20070,27,42,5);
INSERT INTO "pair_count" VALUES(1,20070,27,44,2);
INSERT INTO "pair_count" VALUES(1,20070,27,49,5);
INSERT INTO "pair_count" VALUES(1,20070,27,50,1);
INSERT INTO "pair_count" VALUES(1,20070,27,51,2);
INSERT INTO "pair_count" VALUES(1,20070,27,55,1);
INSERT INTO "pair_count" VALUES(1,20070,27,57,1);
INSERT INTO "pair_count" VALUES(1,20070,27,58,2);
INSERT INTO "pair_count" VALUES(1,20070,27,62,1);
INSERT INTO "pair_count" VALUES(1,20070,28,27,1);
INSERT INTO "pair_count" VALUES(1,20070,28,33,1);
INSERT INTO "pair_count" VALUES(1,20070,28,35,1);
INSERT INTO "pair_count" VALUES(1,20070,28,42,1);
INSERT INTO "pair_count" VALUES(1,20070,28,49,1);
INSERT INTO "pair_count" VALUES(1,20070,28,55,1);
INSERT INTO "pair_count" VALUES(1,20070,28,57,1);
INSERT INTO "pair_count" VALUES(1,20070,31,27,4);
INSERT INTO "pair_count" VALUES(1,20070,31,32,2);
INSERT INTO "pair_count" VALUES(1,20070,31,33,2);
INSERT INTO "pair_count" VALUES(1,20070,31,35,2);
INSERT INTO "pair_count" VALUES(1,20070,31,39,2);
INSERT INTO "pair_count" VALUES(1,20070,31,42,4);
INSERT INTO "pair_count" VALUES(1,20070,31,44,2);
INSERT INTO "pair_count" VALUES(1,20070,31,49,4);
INSERT INTO "pair_count" VALUES(1,20070,31,50,1);
INSERT INTO "pair_count" VALUES(1,20070,31,51,2);
INSERT INTO "pair_count" VALUES(1,20070,31,58,2);
INSERT INTO "pair_count" VALUES(1,20070,31,62,1);
INSERT INTO "pair_count" VALUES(1,20070,32,27,2);
INSERT INTO "pair_count" VALUES(1,20070,32,31,2);
INSERT INTO "pair_count" VALUES(1,20070,32,33,2);
INSERT INTO "pair_count" VALUES(1,20070,32,35,2);
INSERT INTO "pair_count" VALUES(1,20070,32,42,2);
INSERT INTO "pair_count" VALUES(1,20070,32,44,2);
INSERT INTO "pair_count" VALUES(1,20070,32,49,2);
INSERT INTO "pair_count" VALUES(1,20070,33,27,3);
INSERT INTO "pair_count" VALUES(1,20070,33,28,1);
INSERT INTO "pair_count" VALUES(1,20070,33,31,2);
INSERT INTO "pair_count" VALUES(1,20070,33,32,2);
INSERT INTO "pair_count" VALUES(1,20070,33,35,3);
INSERT INTO "pair_count" VALUES(1,20070,33,42,3);
INSERT INTO "pair_count" VALUES(1,20070,33,44,2);
INSERT INTO "pair_count" VALUES(1,20070,33,49,3);
INSERT INTO "pair_count" VALUES(1,20070,33,55,1);
INSERT INTO "pair_count" VALUES(1,20070,33,57,1);
INSERT INTO "pair_count" VALUES(1,20070,35,27,3);
INSERT INTO "pair_count" VALUES(1,20070,35,28,1);
INSERT INTO "pair_count" VALUES(1,20070,35,31,2);
INSERT INTO "pair_count" VALUES(1,20070,35,32,2);
INSERT INTO "pair_count" VALUES(1,20070,35,33,3);
INSERT INTO "pair_count" VALUES(1,20070,35,42,3);
INSERT INTO "pair_count" VALUES(1,20070,35,44,2);
INSERT INTO "pair_count" VALUES(1,20070,35,49,3);
INSERT INTO "pair_count" VALUES(1,20070,35,55,1);
INSERT INTO "pair_count" VALUES(1,20070,35,57,1);
INSERT INTO "pair_count" VALUES(1,20070,39,27,2);
INSERT INTO "pair_count" VALUES(1,20070,39,31,2);
INSERT INTO "pair_count" VALUES(1,20070,39,42,2);
INSERT INTO "pair_count" VALUES(1,20070,39,49,2);
INSERT INTO "pair_count" VALUES(1,20070,39,50,1);
INSERT INTO "pair_count" VALUES(1,20070,39,51,2);
INSERT INTO "pair_count" VALUES(1,20070,39,58,2);
INSERT INTO "pair_count" VALUES(1,20070,39,62,1);
INSERT INTO "pair_count" VALUES(1,20070,42,27,5);
INSERT INTO "pair_count" VALUES(1,20070,42,28,1);
INSERT INTO "pair_count" VALUES(1,20070,42,31,4);
INSERT INTO "pair_count" VALUES(1,20070,42,32,2);
INSERT INTO "pair_count" VALUES(1,20070,42,33,3);
INSERT INTO "pair_count" VALUES(1,20070,42,35,3);
INSERT INTO "pair_count" VALUES(1,20070,42,39,2);
INSERT INTO "pair_count" VALUES(1,20070,42,44,2);
INSERT INTO "pair_count" VALUES(1,20070,42,49,5);
INSERT INTO "pair_count" VALUES(1,20070,42,50,1);
INSERT INTO "pair_count" VALUES(1,20070,42,51,2);
INSERT INTO "pair_count" VALUES(1,20070,42,55,1);
INSERT INTO "pair_count" VALUES(1,20070,42,57,1);
INSERT INTO "pair_count" VALUES(1,20070,42,58,2);
INSERT INTO "pair_count" VALUES(1,20070,42,62,1);
INSERT INTO "pair_count" VALUES(1,20070,44,27,2);
INSERT INTO "pair_count" VALUES(1,20070,44,31,2);
INSERT INTO "pair_count" VALUES(1,20070,44,32,2);
INSERT INTO "pair_count" VALUES(1,20070,44,33,2);
INSERT INTO "pair_count" VALUES(1,20070,44,35,2);
INSERT INTO "pair_count" VALUES(1,20070,44,42,2);
INSERT INTO "pair_count" VALUES(1,20070,44,49,2);
INSERT INTO "pair_count" VALUES(1,20070,50,27,1);
INSERT INTO "pair_count" VALUES(1,20070,50,31,1);
INSERT INTO "pair_count" VALUES(1,20070,50,39,1);
INSERT INTO "pair_count" VALUES(1,20070,50,42,1);
INSERT INTO "pair_count" VALUES(1,20070,50,49,1);
INSERT INTO "pair_count" VALUES(1,20070,50,51,1);
INSERT INTO "pair_count" VALUES(1,20070,50,58,1);
INSERT INTO "pair_count" VALUES(1,20070,51,27,2);
INSERT INTO "pair_count" VALUES(1,20070,51,31,2);
INSERT INTO "pair_count" VALUES(1,20070,51,39,2);
INSERT INTO "pair_count" VALUES(1,20070,51,42,2);
INSERT INTO "pair_count" VALUES(1,20070,51,49,2);
INSERT INTO "pair_count" VALUES(1,20070,51,50,1);
INSERT INTO "pair_count" VALUES(1,20070,51,58,2);
INSERT INTO "pair_count" VALUES(1,20070,51,62,1);
INSERT INTO "pair_count" VALUES(1,20070,55,27,1);
INSERT INTO "pair_count" VALUES(1,20070,55,28,1);
INSERT INTO "pair_count" VALUES(1,20070,55,33,1);
INSERT INTO "pair_count" VALUES(1,20070,55,35,1);
INSERT INTO "pair_count" VALUES(1,20070,55,42,1);
INSERT INTO "pair_count" VALUES(1,20070,55,49,1);
INSERT INTO "pair_count" VALUES(1,20070,55,57,1);
INSERT INTO "pair_count" VALUES(1,20070,57,27,1);
INSERT INTO "pair_count" VALUES(1,20070,57,28,1);
INSERT INTO "pair_count" VALUES(1,20070,57,33,1);
INSERT INTO "pair_count" VALUES(1,20070,57,35,1);
INSERT INTO "pair_count" VALUES(1,20070,57,42,1);
INSERT INTO "pair_count" VALUES(1,20070,57,49,1);
INSERT INTO "pair_count" VALUES(1,20070,57,55,1);
INSERT INTO "pair_count" VALUES(1,20070,58,27,2);
INSERT INTO "pair_count" VALUES(1,20070,58,31,2);
INSERT INTO "pair_count" VALUES(1,20070,58,39,2);
INSERT INTO "pair_count" VALUES(1,20070,58,42,2);
INSERT INTO "pair_count" VALUES(1,20070,58,49,2);
INSERT INTO "pair_count" VALUES(1,20070,58,50,1);
INSERT INTO "pair_count" VALUES(1,20070,58,51,2);
INSERT INTO "pair_count" VALUES(1,20070,58,62,1);
INSERT INTO "pair_count" VALUES(1,20070,62,27,1);
INSERT INTO "pair_count" VALUES(1,20070,62,31,1);
INSERT INTO "pair_count" VALUES(1,20070,62,39,1);
INSERT INTO "pair_count" VALUES(1,20070,62,42,1);
INSERT INTO "pair_count" VALUES(1,20070,62,49,1);
INSERT INTO "pair_count" VALUES(1,20070,62,51,1);
INSERT INTO "pair_count" VALUES(1,20070,62,58,1);
INSERT INTO "pair_count" VALUES(1,20234,27,28,3);
INSERT INTO "pair_count" VALUES(1,20234,27,30,1);
INSERT INTO "pair_count" VALUES(1,20234,27,31,2);
INSERT INTO "pair_count" VALUES(1,20234,27,33,2);
INSERT INTO "pair_count" VALUES(1,20234,27,34,2);
INSERT INTO "pair_count" VALUES(1,20234,27,36,2);
INSERT INTO "pair_count" VALUES(1,20234,27,37,2);
INSERT INTO "pair_count" VALUES(1,20234,27,38,1);
INSERT INTO "pair_count" VALUES(1,20234,27,39,1);
INSERT INTO "pair_count" VALUES(1,20234,27,42,5);
INSERT INTO "pair_count" VALUES(1,20234,27,45,2);
INSERT INTO "pair_count" VALUES(1,20234,27,49,5);
INSERT INTO "pair_count" VALUES(1,20234,27,51,1);
INSERT INTO "pair_count" VALUES(1,20234,27,52,2);
INSERT INTO "pair_count" VALUES(1,20234,27,58,1);
INSERT INTO "pair_count" VALUES(1,20234,27,60,1);
INSERT INTO "pair_count" VALUES(1,20234,27,63,2);
INSERT INTO "pair_count" VALUES(1,20234,28,27,3);
INSERT INTO "pair_count" VALUES(1,20234,28,30,1);
INSERT INTO "pair_count" VALUES(1,20234,28,33,1);
INSERT INTO "pair_count" VALUES(1,20234,28,34,1);
INSERT INTO "pair_count" VALUES(1,20234,28,36,2);
INSERT INTO "pair_count" VALUES(1,20234,28,37,2);
INSERT INTO "pair_count" VALUES(1,20234,28,42,3);
INSERT INTO "pair_count" VALUES(1,20234,28,45,2);
INSERT INTO "pair_count" VALUES(1,20234,28,49,3);
INSERT INTO "pair_count" VALUES(1,20234,28,52,1);
INSERT INTO "pair_count" VALUES(1,20234,28,63,2);
INSERT INTO "pair_count" VALUES(1,20234,30,27,1);
INSERT INTO "pair_count" VALUES(1,20234,30,28,1);
INSERT INTO "pair_count" VALUES(1,20234,30,33,1);
INSERT INTO "pair_count" VALUES(1,20234,30,34,1);
INSERT INTO "pair_count" VALUES(1,20234,30,42,1);
INSERT INTO "pair_count" VALUES(1,20234,30,49,1);
INSERT INTO "pair_count" VALUES(1,20234,30,52,1);
INSERT INTO "pair_count" VALUES(1,20234,31,27,2);
INSERT INTO "pair_count" VALUES(1,20234,31,33,1);
INSERT INTO "pair_count" VALUES(1,20234,31,34,1);
INSERT INTO "pair_count" VALUES(1,20234,31,38,1);
INSERT INTO "pair_count" VALUES(1,20234,31,39,1);
INSERT INTO "pair_count" VALUES(1,20234,31,42,2);
INSERT INTO "pair_count" VALUES(1,20234,31,49,2);
INSERT INTO "pair_count" VALUES(1,20234,31,51,1);
INSERT INTO "pair_count" VALUES(1,20234,31,52,1);
INSERT INTO "pair_count" VALUES(1,20234,31,58,1);
INSERT INTO "pair_count" VALUES(1,20234,31,60,1);
INSERT INTO "pair_count" VALUES(1,20234,33,27,2);
INSERT INTO "pair_count" VALUES(1,20234,33,28,1);
INSERT INTO "pair_count" VALUES(1,20234,33,30,1);
INSERT INTO "pair_count" VALUES(1,20234,33,31,1);
INSERT INTO "pair_count" VALUES(1,20234,33,34,2);
INSERT INTO "pair_count" VALUES(1,20234,33,42,2);
INSERT INTO "pair_count" VALUES(1,20234,33,49,2);
INSERT INTO "pair_count" VALUES(1,20234,33,52,2);
INSERT INTO "pair_count" VALUES(1,20234,33,60,1);
INSERT INTO "pair_count" VALUES(1,20234,34,27,2);
INSERT INTO "pair_count" VALUES(1,20234,34,28,1);
INSERT INTO "pair_count" VALUES(1,20234,34,30,1);
INSERT INTO "pair_count" VALUES(1,20234,34,31,1);
INSERT INTO "pair_count" VALUES(1,20234,34,33,2);
INSERT INTO "pair_count" VALUES(1,20234,34,42,2);
INSERT INTO "pair_count" VALUES(1,20234,34,49,2);
INSERT INTO "pair_count" VALUES(1,20234,34,52,2);
INSERT INTO "pair_count" VALUES(1,20234,34,60,1);
INSERT INTO "pair_count" VALUES(1,20234,36,27,2);
INSERT INTO "pair_count" VALUES(1,20234,36,28,2);
INSERT INTO "pair_count" VALUES(1,20234,36,37,2);
INSERT INTO "pair_count" VALUES(1,20234,36,42,2);
INSERT INTO "pair_count" VALUES(1,20234,36,45,2);
INSERT INTO "pair_count" VALUES(1,20234,36,49,2);
INSERT INTO "pair_count" VALUES(1,20234,36,63,2);
INSERT INTO "pair_count" VALUES(1,20234,37,27,2);
INSERT INTO "pair_count" VALUES(1,20234,37,28,2);
INSERT INTO "pair_count" VALUES(1,20234,37,36,2);
INSERT INTO "pair_count" VALUES(1,20234,37,42,2);
INSERT INTO "pair_count" VALUES(1,20234,37,45,2);
INSERT INTO "pair_count" VALUES(1,20234,37,49,2);
INSERT INTO "pair_count" VALUES(1,20234,37,63,2);
INSERT INTO "pair_count" VALUES(1,20234,38,27,1);
INSERT INTO "pair_count" VALUES(1,20234,38,31,1);
INSERT INTO "pair_count" VALUES(1,20234,38,39,1);
INSERT INTO "pair_count" VALUES(1,20234,38,42,1);
INSERT INTO "pair_count" VALUES(1,20234,38,49,1);
INSERT INTO "pair_count" VALUES(1,20234,38,51,1);
INSERT INTO "pair_count" VALUES(1,20234,38,58,1);
INSERT INTO "pair_count" VALUES(1,20234,39,27,1);
INSERT INTO "pair_count" VALUES(1,20234,39,31,1);
INSERT INTO "pair_count" VALUES(1,20234,39,38,1);
INSERT INTO "pair_count" VALUES(1,20234,39,42,1);
INSERT INTO "pair_count" VALUES(1,20234,39,49,1);
INSERT INTO "pair_count" VALUES(1,20234,39,51,1);
INSERT INTO "pair_count" VALUES(1,20234,39,58,1);
INSERT INTO "pair_count" VALUES(1,20234,42,27,5);
INSERT INTO "pair_count" VALUES(1,20234,42,28,3);
INSERT INTO "pair_count" VALUES(1,20234,42,30,1);
INSERT INTO "pair_count" VALUES(1,20234,42,31,2);
INSERT INTO "pair_count" VALUES(1,20234,42,33,2);
INSERT INTO "pair_count" VALUES(1,20234,42,34,2);
INSERT INTO "pair_count" VALUES(1,20234,42,36,2);
INSERT INTO "pair_count" VALUES(1,20234,42,37,2);
INSERT INTO "pair_count" VALUES(1,20234,42,38,1);
INSERT INTO "pair_count" VALUES(1,20234,42,39,1);
INSERT INTO "pair_count" VALUES(1,20234,42,45,2);
INSERT INTO "pair_count" VALUES(1,20234,42,49,5);
INSERT INTO "pair_count" VALUES(1,20234,42,51,1);
INSERT INTO "pair_count" VALUES(1,20234,42,52,2);
INSERT INTO "pair_count" VALUES(1,20234,42,58,1);
INSERT INTO "pair_count" VALUES(1,20234,42,60,1);
INSERT INTO "pair_count" VALUES(1,20234,42,63,2);
INSERT INTO "pair_count" VALUES(1,20234,45,27,2);
INSERT INTO "pair_count" VALUES(1,20234,45,28,2);
INSERT INTO "pair_count" VALUES(1,20234,45,36,2);
INSERT INTO "pair_count" VALUES(1,20234,45,37,2);
INSERT INTO "pair_count" VALUES(1,20234,45,42,2);
INSERT INTO "pair_count" VALUES(1,20234,45,49,2);
INSERT INTO "pair_count" VALUES(1,20234,45,63,2);
INSERT INTO "pair_count" VALUES(1,20234,51,27,1);
INSERT INTO "pair_count" VALUES(1,20234,51,31,1);
INSERT INTO "pair_count" VALUES(1,20234,51,38,1);
INSERT INTO "pair_count" VALUES(1,20234,51,39,1);
INSERT INTO "pair_count" VALUES(1,20234,51,42,1);
INSERT INTO "pair_count" VALUES(1,20234,51,49,1);
INSERT INTO "pair_count" VALUES(1,20234,51,58,1);
INSERT INTO "pair_count" VALUES(1,20234,52,27,2);
INSERT INTO "pair_count" VALUES(1,20234,52,28,1);
INSERT INTO "pair_count" VALUES(1,20234,52,30,1);
INSERT INTO "pair_count" VALUES(1,20234,52,31,1);
INSERT INTO "pair_count" VALUES(1,20234,52,33,2);
INSERT INTO "pair_count" VALUES(1,20234,52,34,2);
INSERT INTO "pair_count" VALUES(1,20234,52,42,2);
INSERT INTO "pair_count" VALUES(1,20234,52,49,2);
INSERT INTO "pair_count" VALUES(1,20234,52,60,1);
INSERT INTO "pair_count" VALUES(1,20234,58,27,1);
INSERT INTO "pair_count" VALUES(1,20234,58,31,1);
INSERT INTO "pair_count" VALUES(1,20234,58,38,1);
INSERT INTO "pair_count" VALUES(1,20234,58,39,1);
INSERT INTO "pair_count" VALUES(1,20234,58,42,1);
INSERT INTO "pair_count" VALUES(1,20234,58,49,1);
INSERT INTO "pair_count" VALUES(1,20234,58,51,1);
INSERT INTO "pair_count" VALUES(1,20234,60,27,1);
INSERT INTO "pair_count" VALUES(1,20234,60,31,1);
INSERT INTO "pair_count" VALUES(1,20234,60,33,1);
INSERT INTO "pair_count" VALUES(1,20234,60,34,1);
INSERT INTO "pair_count" VALUES(1,20234,60,42,1);
INSERT INTO "pair_count" VALUES(1,20234,60,49,1);
INSERT INTO "pair_count" VALUES(1,20234,60,52,1);
INSERT INTO "pair_count" VALUES(1,20234,63,27,2);
INSERT INTO "pair_count" VALUES(1,20234,63,28,2);
INSERT INTO "pair_count" VALUES(1,20234,63,36,2);
INSERT INTO "pair_count" VALUES(1,20234,63,37,2);
INSERT INTO "pair_count" VALUES(1,20234,63,42,2);
INSERT INTO "pair_count" VALUES(1,20234,63,45,2);
INSERT INTO "pair_count" VALUES(1,20234,63,49,2);
INSERT INTO "pair_count" VALUES(1,20392,24,27,1);
INSERT INTO "pair_count" VALUES(1,20392,24,28,1);
INSERT INTO "pair_count" VALUES(1,20392,24,35,1);
INSERT INTO "pair_count" VALUES(1,20392,24,42,1);
INSERT INTO "pair_count" VALUES(1,20392,24,49,1);
INSERT INTO "pair_count" VALUES(1,20392,24,55,1);
INSERT INTO "pair_count" VALUES(1,20392,24,57,1);
INSERT INTO "pair_count" VALUES(1,20392,27,24,1);
INSERT INTO "pair_count" VALUES(1,20392,27,28,3);
INSERT INTO "pair_count" VALUES(1,20392,27,31,2);
INSERT INTO "pair_count" VALUES(1,20392,27,33,3);
INSERT INTO "pair_count" VALUES(1,20392,27,35,2);
INSERT INTO "pair_count" VALUES(1,20392,27,37,1);
INSERT INTO "pair_count" VALUES(1,20392,27,39,2);
INSERT INTO "pair_count" VALUES(1,20392,27,42,5);
INSERT INTO "pair_count" VALUES(1,20392,27,44,1);
INSERT INTO "pair_count" VALUES(1,20392,27,45,1);
INSERT INTO "pair_count" VALUES(1,20392,27,49,5);
INSERT INTO "pair_count" VALUES(1,20392,27,51,2);
INSERT INTO "pair_count" VALUES(1,20392,27,53,1);
INSERT INTO "pair_count" VALUES(1,20392,27,55,1);
INSERT INTO "pair_count" VALUES(1,20392,27,57,1);
INSERT INTO "pair_count" VALUES(1,20392,27,58,2);
INSERT INTO "pair_count" VALUES(1,20392,27,60,1);
INSERT INTO "pair_count" VALUES(1,20392,27,63,1);
INSERT INTO "pair_count" VALUES(1,20392,28,24,1);
INSERT INTO "pair_count" VALUES(1,20392,28,27,3);
INSERT INTO "pair_count" VALUES(1,20392,28,33,1);
INSERT INTO "pair_count" VALUES(1,20392,28,35,1);
INSERT INTO "pair_count" VALUES(1,20392,28,37,1);
INSERT INTO "pair_count" VALUES(1,20392,28,39,1);
INSERT INTO "pair_count" VALUES(1,20392,28,42,3);
INSERT INTO "pair_count" VALUES(1,20392,28,45,1);
INSERT INTO "pair_count" VALUES(1,20392,28,49,3);
INSERT INTO "pair_count" VALUES(1,20392,28,51,1);
INSERT INTO "pair_count" VALUES(1,20392,28,53,1);
INSERT INTO "pair_count" VALUES(1,20392,28,55,1);
INSERT INTO "pair_count" VALUES(1,20392,28,57,1);
INSERT INTO "pair_count" VALUES(1,20392,28,58,1);
INSERT INTO "pair_count" VALUES(1,20392,28,63,1);
INSERT INTO "pair_count" VALUES(1,20392,31,27,2);
INSERT INTO "pair_count" VALUES(1,20392,31,33,2);
INSERT INTO "pair_count" VALUES(1,20392,31,35,1);
INSERT INTO "pair_count" VALUES(1,20392,31,39,1);
INSERT INTO "pair_count" VALUES(1,20392,31,42,2);
INSERT INTO "pair_count" VALUES(1,20392,31,44,1);
INSERT INTO "pair_count" VALUES(1,20392,31,49,2);
INSERT INTO "pair_count" VALUES(1,20392,31,51,1);
INSERT INTO "pair_count" VALUES(1,20392,31,58,1);
INSERT INTO "pair_count" VALUES(1,20392,31,60,1);
INSERT INTO "pair_count" VALUES(1,20392,33,27,3);
INSERT INTO "pair_count" VALUES(1,20392,33,28,1);
INSERT INTO "pair_count" VALUES(1,20392,33,31,2);
INSERT INTO "pair_count" VALUES(1,20392,33,35,1);
INSERT INTO "pair_count" VALUES(1,20392,33,37,1);
INSERT INTO "pair_count" VALUES(1,20392,33,39,1);
INSERT INTO "pair_count" VALUES(1,20392,33,42,3);
INSERT INTO "pair_count" VALUES(1,20392,33,44,1);
INSERT INTO "pair_count" VALUES(1,20392,33,45,1);
INSERT INTO "pair_count" VALUES(1,20392,33,49,3);
INSERT INTO "pair_count" VALUES(1,20392,33,51,1);
INSERT INTO "pair_count" VALUES(1,20392,33,58,1);
INSERT INTO "pair_count" VALUES(1,20392,33,60,1);
INSERT INTO "pair_count" VALUES(1,20392,33,63,1);
INSERT INTO "pair_count" VALUES(1,20392,35,24,1);
INSERT INTO "pair_count" VALUES(1,20392,35,27,2);
INSERT INTO "pair_count" VALUES(1,20392,35,28,1);
INSERT INTO "pair_count" VALUES(1,20392,35,31,1);
INSERT INTO "pair_count" VALUES(1,20392,35,33,1);
INSERT INTO "pair_count" VALUES(1,20392,35,42,2);
INSERT INTO "pair_count" VALUES(1,20392,35,44,1);
INSERT INTO "pair_count" VALUES(1,20392,35,49,2);
INSERT INTO "pair_count" VALUES(1,20392,35,55,1);
INSERT INTO "pair_count" VALUES(1,20392,35,57,1);
INSERT INTO "pair_count" VALUES(1,20392,35,60,1);
INSERT INTO "pair_count" VALUES(1,20392,37,27,1);
INSERT INTO "pair_count" VALUES(1,20392,37,28,1);
INSERT INTO "pair_count" VALUES(1,20392,37,33,1);
INSERT INTO "pair_count" VALUES(1,20392,37,42,1);
INSERT INTO "pair_count" VALUES(1,20392,37,45,1);
INSERT INTO "pair_count" VALUES(1,20392,37,49,1);
INSERT INTO "pair_count" VALUES(1,20392,37,63,1);
INSERT INTO "pair_count" VALUES(1,20392,39,27,2);
INSERT INTO "pair_count" VALUES(1,20392,39,28,1);
INSERT INTO "pair_count" VALUES(1,20392,39,31,1);
INSERT INTO "pair_count" VALUES(1,20392,39,33,1);
INSERT INTO "pair_count" VALUES(1,20392,39,42,2);
INSERT INTO "pair_count" VALUES(1,20392,39,49,2);
INSERT INTO "pair_count" VALUES(1,20392,39,51,2);
INSERT INTO "pair_count" VALUES(1,20392,39,53,1);
INSERT INTO "pair_count" VALUES(1,20392,39,58,2);
INSERT INTO "pair_count" VALUES(1,20392,42,24,1);
INSERT INTO "pair_count" VALUES(1,20392,42,27,5);
INSERT INTO "pair_count" VALUES(1,20392,42,28,3);
INSERT INTO "pair_count" VALUES(1,20392,42,31,2);
INSERT INTO "pair_count" VALUES(1,20392,42,33,3);
INSERT INTO "pair_count" VALUES(1,20392,42,35,2);
INSERT INTO "pair_count" VALUES(1,20392,42,37,1);
INSERT INTO "pair_count" VALUES(1,20392,42,39,2);
INSERT INTO "pair_count" VALUES(1,20392,42,44,1);
INSERT INTO "pair_count" VALUES(1,20392,42,45,1);
INSERT INTO "pair_count" VALUES(1,20392,42,49,5);
INSERT INTO "pair_count" VALUES(1,20392,42,51,2);
INSERT INTO "pair_count" VALUES(1,20392,42,53,1);
INSERT INTO "pair_count" VALUES(1,20392,42,55,1);
INSERT INTO "pair_count" VALUES(1,20392,42,57,1);
INSERT INTO "pair_count" VALUES(1,20392,42,58,2);
INSERT INTO "pair_count" VALUES(1,20392,42,60,1);
INSERT INTO "pair_count" VALUES(1,20392,42,63,1);
INSERT INTO "pair_count" VALUES(1,20392,44,27,1);
INSERT INTO "pair_count" VALUES(1,20392,44,31,1);
INSERT INTO "pair_count" VALUES(1,20392,44,33,1);
INSERT INTO "pair_count" VALUES(1,20392,44,35,1);
INSERT INTO "pair_count" VALUES(1,20392,44,42,1);
INSERT INTO "pair_count" VALUES(1,20392,44,49,1);
INSERT INTO "pair_count" VALUES(1,20392,44,60,1);
INSERT INTO "pair_count" VALUES(1,20392,45,27,1);
INSERT INTO "pair_count" VALUES(1,20392,45,28,1);
INSERT INTO "pair_count" VALUES(1,20392,45,33,1);
INSERT INTO "pair_count" VALUES(1,20392,45,37,1);
INSERT INTO "pair_count" VALUES(1,20392,45,42,1);
INSERT INTO "pair_count" VALUES(1,20392,45,49,1);
INSERT INTO "pair_count" VALUES(1,20392,45,63,1);
INSERT INTO "pair_count" VALUES(1,20392,51,27,2);
INSERT INTO "pair_count" VALUES(1,20392,51,28,1);
INSERT INTO "pair_count" VALUES(1,20392,51,31,1);
INSERT INTO "pair_count" VALUES(1,20392,51,33,1);
INSERT INTO "pair_count" VALUES(1,20392,51,39,2);
INSERT INTO "pair_count" VALUES(1,20392,51,42,2);
INSERT INTO "pair_count" VALUES(1,20392,51,49,2);
INSERT INTO "pair_count" VALUES(1,20392,51,53,1);
INSERT INTO "pair_count" VALUES(1,20392,51,58,2);
INSERT INTO "pair_count" VALUES(1,20392,53,27,1);
INSERT INTO "pair_count" VALUES(1,20392,53,28,1);
INSERT INTO "pair_count" VALUES(1,20392,53,39,1);
INSERT INTO "pair_count" VALUES(1,20392,53,42,1);
INSERT INTO "pair_count" VALUES(1,20392,53,49,1);
INSERT INTO "pair_count" VALUES(1,20392,53,51,1);
INSERT INTO "pair_count" VALUES(1,20392,53,58,1);
INSERT INTO "pair_count" VALUES(1,20392,55,24,1);
INSERT INTO "pair_count" VALUES(1,20392,55,27,1);
INSERT INTO "pair_count" VALUES(1,20392,55,28,1);
INSERT INTO "pair_count" VALUES(1,20392,55,35,1);
INSERT INTO "pair_count" VALUES(1,20392,55,42,1);
INSERT INTO "pair_count" VALUES(1,20392,55,49,1);
INSERT INTO "pair_count" VALUES(1,20392,55,57,1);
INSERT INTO "pair_count" VALUES(1,20392,57,24,1);
INSERT INTO "pair_count" VALUES(1,20392,57,27,1);
INSERT INTO "pair_count" VALUES(1,20392,57,28,1);
INSERT INTO "pair_count" VALUES(1,20392,57,35,1);
INSERT INTO "pair_count" VALUES(1,20392,57,42,1);
INSERT INTO "pair_count" VALUES(1,20392,57,49,1);
INSERT INTO "pair_count" VALUES(1,20392,57,55,1);
INSERT INTO "pair_count" VALUES(1,20392,58,27,2);
INSERT INTO "pair_count" VALUES(1,20392,58,28,1);
INSERT INTO "pair_count" VALUES(1,20392,58,31,1);
INSERT INTO "pair_count" VALUES(1,20392,58,33,1);
INSERT INTO "pair_count" VALUES(1,20392,58,39,2);
INSERT INTO "pair_count" VALUES(1,20392,58,42,2);
INSERT INTO "pair_count" VALUES(1,20392,58,49,2);
INSERT INTO "pair_count" VALUES(1,20392,58,51,2);
INSERT INTO "pair_count" VALUES(1,20392,58,53,1);
INSERT INTO "pair_count" VALUES(1,20392,60,27,1);
INSERT INTO "pair_count" VALUES(1,20392,60,31,1);
INSERT INTO "pair_count" VALUES(1,20392,60,33,1);
INSERT INTO "pair_count" VALUES(1,20392,60,35,1);
INSERT INTO "pair_count" VALUES(1,20392,60,42,1);
INSERT INTO "pair_count" VALUES(1,20392,60,44,1);
INSERT INTO "pair_count" VALUES(1,20392,60,49,1);
INSERT INTO "pair_count" VALUES(1,20392,63,27,1);
INSERT INTO "pair_count" VALUES(1,20392,63,28,1);
INSERT INTO "pair_count" VALUES(1,20392,63,33,1);
INSERT INTO "pair_count" VALUES(1,20392,63,37,1);
INSERT INTO "pair_count" VALUES(1,20392,63,42,1);
INSERT INTO "pair_count" VALUES(1,20392,63,45,1);
INSERT INTO "pair_count" VALUES(1,20392,63,49,1);
INSERT INTO "pair_count" VALUES(1,20495,25,27,1);
INSERT INTO "pair_count" VALUES(1,20495,25,28,1);
INSERT INTO "pair_count" VALUES(1,20495,25,33,1);
INSERT INTO "pair_count" VALUES(1,20495,25,42,1);
INSERT INTO "pair_count" VALUES(1,20495,25,44,1);
INSERT INTO "pair_count" VALUES(1,20495,25,46,1);
INSERT INTO "pair_count" VALUES(1,20495,25,49,1);
INSERT INTO "pair_count" VALUES(1,20495,27,25,1);
INSERT INTO "pair_count" VALUES(1,20495,27,28,3);
INSERT INTO "pair_count" VALUES(1,20495,27,29,1);
INSERT INTO "pair_count" VALUES(1,20495,27,31,2);
INSERT INTO "pair_count" VALUES(1,20495,27,33,2);
INSERT INTO "pair_count" VALUES(1,20495,27,34,1);
INSERT INTO "pair_count" VALUES(1,20495,27,35,1);
INSERT INTO "pair_count" VALUES(1,20495,27,39,2);
INSERT INTO "pair_count" VALUES(1,20495,27,42,5);
INSERT INTO "pair_count" VALUES(1,20495,27,44,2);
INSERT INTO "pair_count" VALUES(1,20495,27,46,1);
INSERT INTO "pair_count" VALUES(1,20495,27,49,5);
INSERT INTO "pair_count" VALUES(1,20495,27,51,2);
INSERT INTO "pair_count" VALUES(1,20495,27,52,1);
INSERT INTO "pair_count" VALUES(1,20495,27,54,1);
INSERT INTO "pair_count" VALUES(1,20495,27,55,1);
INSERT INTO "pair_count" VALUES(1,20495,27,56,1);
INSERT INTO "pair_count" VALUES(1,20495,27,58,2);
INSERT INTO "pair_count" VALUES(1,20495,27,60,1);
INSERT INTO "pair_count" VALUES(1,20495,28,25,1);
INSERT INTO "pair_count" VALUES(1,20495,28,27,3);
INSERT INTO "pair_count" VALUES(1,20495,28,29,1);
INSERT INTO "pair_count" VALUES(1,20495,28,33,1);
INSERT INTO "pair_count" VALUES(1,20495,28,35,1);
INSERT INTO "pair_count" VALUES(1,20495,28,39,1);
INSERT INTO "pair_count" VALUES(1,20495,28,42,3);
INSERT INTO "pair_count" VALUES(1,20495,28,44,2);
INSERT INTO "pair_count" VALUES(1,20495,28,46,1);
INSERT INTO "pair_count" VALUES(1,20495,28,49,3);
INSERT INTO "pair_count" VALUES(1,20495,28,51,1);
INSERT INTO "pair_count" VALUES(1,20495,28,54,1);
INSERT INTO "pair_count" VALUES(1,20495,28,55,1);
INSERT INTO "pair_count" VALUES(1,20495,28,58,1);
INSERT INTO "pair_count" VALUES(1,20495,29,27,1);
INSERT INTO "pair_count" VALUES(1,20495,29,28,1);
INSERT INTO "pair_count" VALUES(1,20495,29,39,1);
INSERT INTO "pair_count" VALUES(1,20495,29,42,1);
INSERT INTO "pair_count" VALUES(1,20495,29,49,1);
INSERT INTO "pair_count" VALUES(1,20495,29,51,1);
INSERT INTO "pair_count" VALUES(1,20495,29,58,1);
INSERT INTO "pair_count" VALUES(1,20495,31,27,2);
INSERT INTO "pair_count" VALUES(1,20495,31,33,1);
INSERT INTO "pair_count" VALUES(1,20495,31,34,1);
INSERT INTO "pair_count" VALUES(1,20495,31,39,1);
INSERT INTO "pair_count" VALUES(1,20495,31,42,2);
INSERT INTO "pair_count" VALUES(1,20495,31,49,2);
INSERT INTO "pair_count" VALUES(1,20495,31,51,1);
INSERT INTO "pair_count" VALUES(1,20495,31,52,1);
INSERT INTO "pair_count" VALUES(1,20495,31,56,1);
INSERT INTO "pair_count" VALUES(1,20495,31,58,1);
INSERT INTO "pair_count" VALUES(1,20495,31,60,1);
INSERT INTO "pair_count" VALUES(1,20495,33,25,1);
INSERT INTO "pair_count" VALUES(1,20495,33,27,2);
INSERT INTO "pair_count" VALUES(1,20495,33,28,1);
INSERT INTO "pair_count" VALUES(1,20495,33,31,1);
INSERT INTO "pair_count" VALUES(1,20495,33,39,1);
INSERT INTO "pair_count" VALUES(1,20495,33,42,2);
INSERT INTO "pair_count" VALUES(1,20495,33,44,1);
INSERT INTO "pair_count" VALUES(1,20495,33,46,1);
INSERT INTO "pair_count" VALUES(1,20495,33,49,2);
INSERT INTO "pair_count" VALUES(1,20495,33,51,1);
INSERT INTO "pair_count" VALUES(1,20495,33,58,1);
INSERT INTO "pair_count" VALUES(1,20495,34,27,1);
INSERT INTO "pair_count" VALUES(1,20495,34,31,1);
INSERT INTO "pair_count" VALUES(1,20495,34,42,1);
INSERT INTO "pair_count" VALUES(1,20495,34,49,1);
INSERT INTO "pair_count" VALUES(1,20495,34,52,1);
INSERT INTO "pair_count" VALUES(1,20495,34,56,1);
INSERT INTO "pair_count" VALUES(1,20495,34,60,1);
INSERT INTO "pair_count" VALUES(1,20495,35,27,1);
INSERT INTO "pair_count" VALUES(1,20495,35,28,1);
INSERT INTO "pair_count" VALUES(1,20495,35,42,1);
INSERT INTO "pair_count" VALUES(1,20495,35,44,1);
INSERT INTO "pair_count" VALUES(1,20495,35,49,1);
INSERT INTO "pair_count" VALUES(1,20495,35,54,1);
INSERT INTO "pair_count" VALUES(1,20495,35,55,1);
INSERT INTO "pair_count" VALUES(1,20495,39,27,2);
INSERT INTO "pair_count" VALUES(1,20495,39,28,1);
INSERT INTO "pair_count" VALUES(1,20495,39,29,1);
INSERT INTO "pair_count" VALUES(1,20495,39,31,1);
INSERT INTO "pair_count" VALUES(1,20495,39,33,1);
INSERT INTO "pair_count" VALUES(1,20495,39,42,2);
INSERT INTO "pair_count" VALUES(1,20495,39,49,2);
INSERT INTO "pair_count" VALUES(1,20495,39,51,2);
INSERT INTO "pair_count" VALUES(1,20495,39,58,2);
INSERT INTO "pair_count" VALUES(1,20495,42,25,1);
INSERT INTO "pair_count" VALUES(1,20495,42,27,5);
INSERT INTO "pair_count" VALUES(1,20495,42,28,3);
INSERT INTO "pair_count" VALUES(1,20495,42,29,1);
INSERT INTO "pair_count" VALUES(1,20495,42,31,2);
INSERT INTO "pair_count" VALUES(1,20495,42,33,2);
INSERT INTO "pair_count" VALUES(1,20495,42,34,1);
INSERT INTO "pair_count" VALUES(1,20495,42,35,1);
INSERT INTO "pair_count" VALUES(1,20495,42,39,2);
INSERT INTO "pair_count" VALUES(1,20495,42,44,2);
INSERT INTO "pair_count" VALUES(1,20495,42,46,1);
INSERT INTO "pair_count" VALUES(1,20495,42,49,5);
INSERT INTO "pair_count" VALUES(1,20495,42,51,2);
INSERT INTO "pair_count" VALUES(1,20495,42,52,1);
INSERT INTO "pair_count" VALUES(1,20495,42,54,1);
INSERT INTO "pair_count" VALUES(1,20495,42,55,1);
INSERT INTO "pair_count" VALUES(1,20495,42,56,1);
INSERT INTO "pair_count" VALUES(1,20495,42,58,2);
INSERT INTO "pair_count" VALUES(1,20495,42,60,1);
INSERT INTO "pair_count" VALUES(1,20495,44,25,1);
INSERT INTO "pair_count" VALUES(1,20495,44,27,2);
INSERT INTO "pair_count" VALUES(1,20495,44,28,2);
INSERT INTO "pair_count" VALUES(1,20495,44,33,1);
INSERT INTO "pair_count" VALUES(1,20495,44,35,1);
INSERT INTO "pair_count" VALUES(1,20495,44,42,2);
INSERT INTO "pair_count" VALUES(1,20495,44,46,1);
INSERT INTO "pair_count" VALUES(1,20495,44,49,2);
INSERT INTO "pair_count" VALUES(1,20495,44,54,1);
INSERT INTO "pair_count" VALUES(1,20495,44,55,1);
INSERT INTO "pair_count" VALUES(1,20495,46,25,1);
INSERT INTO "pair_count" VALUES(1,20495,46,27,1);
INSERT INTO "pair_count" VALUES(1,20495,46,28,1);
INSERT INTO "pair_count" VALUES(1,20495,46,33,1);
INSERT INTO "pair_count" VALUES(1,20495,46,42,1);
INSERT INTO "pair_count" VALUES(1,20495,46,44,1);
INSERT INTO "pair_count" VALUES(1,20495,46,49,1);
INSERT INTO "pair_count" VALUES(1,20495,51,27,2);
INSERT INTO "pair_count" VALUES(1,20495,51,28,1);
INSERT INTO "pair_count" VALUES(1,20495,51,29,1);
INSERT INTO "pair_count" VALUES(1,20495,51,31,1);
INSERT INTO "pair_count" VALUES(1,20495,51,33,1);
INSERT INTO "pair_count" VALUES(1,20495,51,39,2);
INSERT INTO "pair_count" VALUES(1,20495,51,42,2);
INSERT INTO "pair_count" VALUES(1,20495,51,49,2);
INSERT INTO "pair_count" VALUES(1,20495,51,58,2);
INSERT INTO "pair_count" VALUES(1,20495,52,27,1);
INSERT INTO "pair_count" VALUES(1,20495,52,31,1);
INSERT INTO "pair_count" VALUES(1,20495,52,34,1);
INSERT INTO "pair_count" VALUES(1,20495,52,42,1);
INSERT INTO "pair_count" VALUES(1,20495,52,49,1);
INSERT INTO "pair_count" VALUES(1,20495,52,56,1);
INSERT INTO "pair_count" VALUES(1,20495,52,60,1);
INSERT INTO "pair_count" VALUES(1,20495,54,27,1);
INSERT INTO "pair_count" VALUES(1,20495,54,28,1);
INSERT INTO "pair_count" VALUES(1,20495,54,35,1);
INSERT INTO "pair_count" VALUES(1,20495,54,42,1);
INSERT INTO "pair_count" VALUES(1,20495,54,44,1);
INSERT INTO "pair_count" VALUES(1,20495,54,49,1);
INSERT INTO "pair_count" VALUES(1,20495,54,55,1);
INSERT INTO "pair_count" VALUES(1,20495,55,27,1);
INSERT INTO "pair_count" VALUES(1,20495,55,28,1);
INSERT INTO "pair_count" VALUES(1,20495,55,35,1);
INSERT INTO "pair_count" VALUES(1,20495,55,42,1);
INSERT INTO "pair_count" VALUES(1,20495,55,44,1);
INSERT INTO "pair_count" VALUES(1,20495,55,49,1);
INSERT INTO "pair_count" VALUES(1,20495,55,54,1);
INSERT INTO "pair_count" VALUES(1,20495,56,27,1);
INSERT INTO "pair_count" VALUES(1,20495,56,31,1);
INSERT INTO "pair_count" VALUES(1,20495,56,34,1);
INSERT INTO "pair_count" VALUES(1,20495,56,42,1);
INSERT INTO "pair_count" VALUES(1,20495,56,49,1);
INSERT INTO "pair_count" VALUES(1,20495,56,52,1);
INSERT INTO "pair_count" VALUES(1,20495,56,60,1);
INSERT INTO "pair_count" VALUES(1,20495,58,27,2);
INSERT INTO "pair_count" VALUES(1,20495,58,28,1);
INSERT INTO "pair_count" VALUES(1,20495,58,29,1);
INSERT INTO "pair_count" VALUES(1,20495,58,31,1);
INSERT INTO "pair_count" VALUES(1,20495,58,33,1);
INSERT INTO "pair_count" VALUES(1,20495,58,39,2);
INSERT INTO "pair_count" VALUES(1,20495,58,42,2);
INSERT INTO "pair_count" VALUES(1,20495,58,49,2);
INSERT INTO "pair_count" VALUES(1,20495,58,51,2);
INSERT INTO "pair_count" VALUES(1,20495,60,27,1);
INSERT INTO "pair_count" VALUES(1,20495,60,31,1);
INSERT INTO "pair_count" VALUES(1,20495,60,34,1);
INSERT INTO "pair_count" VALUES(1,20495,60,42,1);
INSERT INTO "pair_count" VALUES(1,20495,60,49,1);
INSERT INTO "pair_count" VALUES(1,20495,60,52,1);
INSERT INTO "pair_count" VALUES(1,20495,60,56,1);
INSERT INTO "pair_count" VALUES(1,20599,26,27,3);
INSERT INTO "pair_count" VALUES(1,20599,26,35,2);
INSERT INTO "pair_count" VALUES(1,20599,26,40,1);
INSERT INTO "pair_count" VALUES(1,20599,26,41,1);
INSERT INTO "pair_count" VALUES(1,20599,26,43,2);
INSERT INTO "pair_count" VALUES(1,20599,26,44,3);
INSERT INTO "pair_count" VALUES(1,20599,26,47,1);
INSERT INTO "pair_count" VALUES(1,20599,26,49,3);
INSERT INTO "pair_count" VALUES(1,20599,26,54,1);
INSERT INTO "pair_count" VALUES(1,20599,26,55,2);
INSERT INTO "pair_count" VALUES(1,20599,26,59,1);
INSERT INTO "pair_count" VALUES(1,20599,26,61,1);
INSERT INTO "pair_count" VALUES(1,20599,27,26,3);
INSERT INTO "pair_count" VALUES(1,20599,27,31,2);
INSERT INTO "pair_count" VALUES(1,20599,27,32,1);
INSERT INTO "pair_count" VALUES(1,20599,27,35,3);
INSERT INTO "pair_count" VALUES(1,20599,27,39,1);
INSERT INTO "pair_count" VALUES(1,20599,27,40,1);
INSERT INTO "pair_count" VALUES(1,20599,27,41,1);
INSERT INTO "pair_count" VALUES(1,20599,27,42,2);
INSERT INTO "pair_count" VALUES(1,20599,27,43,2);
INSERT INTO "pair_count" VALUES(1,20599,27,44,4);
INSERT INTO "pair_count" VALUES(1,20599,27,47,1);
INSERT INTO "pair_count" VALUES(1,20599,27,48,1);
INSERT INTO "pair_count" VALUES(1,20599,27,49,5);
INSERT INTO "pair_count" VALUES(1,20599,27,51,1);
INSERT INTO "pair_count" VALUES(1,20599,27,53,1);
INSERT INTO "pair_count" VALUES(1,20599,27,54,1);
INSERT INTO "pair_count" VALUES(1,20599,27,55,2);
INSERT INTO "pair_count" VALUES(1,20599,27,58,1);
INSERT INTO "pair_count" VALUES(1,20599,27,59,1);
INSERT INTO "pair_count" VALUES(1,20599,27,61,1);
INSERT INTO "pair_count" VALUES(1,20599,31,27,2);
INSERT INTO "pair_count" VALUES(1,20599,31,32,1);
INSERT INTO "pair_count" VALUES(1,20599,31,35,1);
INSERT INTO "pair_count" VALUES(1,20599,31,39,1);
INSERT INTO "pair_count" VALUES(1,20599,31,42,2);
INSERT INTO "pair_count" VALUES(1,20599,31,44,1);
INSERT INTO "pair_count" VALUES(1,20599,31,48,1);
INSERT INTO "pair_count" VALUES(1,20599,31,49,2);
INSERT INTO "pair_count" VALUES(1,20599,31,51,1);
INSERT INTO "pair_count" VALUES(1,20599,31,53,1);
INSERT INTO "pair_count" VALUES(1,20599,31,58,1);
INSERT INTO "pair_count" VALUES(1,20599,32,27,1);
INSERT INTO "pair_count" VALUES(1,20599,32,31,1);
INSERT INTO "pair_count" VALUES(1,20599,32,35,1);
INSERT INTO "pair_count" VALUES(1,20599,32,42,1);
INSERT INTO "pair_count" VALUES(1,20599,32,44,1);
INSERT INTO "pair_count" VALUES(1,20599,32,49,1);
INSERT INTO "pair_count" VALUES(1,20599,32,53,1);
INSERT INTO "pair_count" VALUES(1,20599,35,26,2);
INSERT INTO "pair_count" VALUES(1,20599,35,27,3);
INSERT INTO "pair_count" VALUES(1,20599,35,31,1);
INSERT INTO "pair_count" VALUES(1,20599,35,32,1);
INSERT INTO "pair_count" VALUES(1,20599,35,40,1);
INSERT INTO "pair_count" VALUES(1,20599,35,42,1);
INSERT INTO "pair_count" VALUES(1,20599,35,43,2);
INSERT INTO "pair_count" VALUES(1,20599,35,44,3);
INSERT INTO "pair_count" VALUES(1,20599,35,49,3);
INSERT INTO "pair_count" VALUES(1,20599,35,53,1);
INSERT INTO "pair_count" VALUES(1,20599,35,55,2);
INSERT INTO "pair_count" VALUES(1,20599,35,59,1);
INSERT INTO "pair_count" VALUES(1,20599,39,27,1);
INSERT INTO "pair_count" VALUES(1,20599,39,31,1);
INSERT INTO "pair_count" VALUES(1,20599,39,42,1);
INSERT INTO "pair_count" VALUES(1,20599,39,48,1);
INSERT INTO "pair_count" VALUES(1,20599,39,49,1);
INSERT INTO "pair_count" VALUES(1,20599,39,51,1);
INSERT INTO "pair_count" VALUES(1,20599,39,58,1);
INSERT INTO "pair_count" VALUES(1,20599,40,26,1);
INSERT INTO "pair_count" VALUES(1,20599,40,27,1);
INSERT INTO "pair_count" VALUES(1,20599,40,35,1);
INSERT INTO "pair_count" VALUES(1,20599,40,43,1);
INSERT INTO "pair_count" VALUES(1,20599,40,44,1);
INSERT INTO "pair_count" VALUES(1,20599,40,49,1);
INSERT INTO "pair_count" VALUES(1,20599,40,55,1);
INSERT INTO "pair_count" VALUES(1,20599,41,26,1);
INSERT INTO "pair_count" VALUES(1,20599,41,27,1);
INSERT INTO "pair_count" VALUES(1,20599,41,44,1);
INSERT INTO "pair_count" VALUES(1,20599,41,47,1);
INSERT INTO "pair_count" VALUES(1,20599,41,49,1);
INSERT INTO "pair_count" VALUES(1,20599,41,54,1);
INSERT INTO "pair_count" VALUES(1,20599,41,61,1);
INSERT INTO "pair_count" VALUES(1,20599,42,27,2);
INSERT INTO "pair_count" VALUES(1,20599,42,31,2);
INSERT INTO "pair_count" VALUES(1,20599,42,32,1);
INSERT INTO "pair_count" VALUES(1,20599,42,35,1);
INSERT INTO "pair_count" VALUES(1,20599,42,39,1);
INSERT INTO "pair_count" VALUES(1,20599,42,44,1);
INSERT INTO "pair_count" VALUES(1,20599,42,48,1);
INSERT INTO "pair_count" VALUES(1,20599,42,49,2);
INSERT INTO "pair_count" VALUES(1,20599,42,51,1);
INSERT INTO "pair_count" VALUES(1,20599,42,53,1);
INSERT INTO "pair_count" VALUES(1,20599,42,58,1);
INSERT INTO "pair_count" VALUES(1,20599,43,26,2);
INSERT INTO "pair_count" VALUES(1,20599,43,27,2);
INSERT INTO "pair_count" VALUES(1,20599,43,35,2);
INSERT INTO "pair_count" VALUES(1,20599,43,40,1);
INSERT INTO "pair_count" VALUES(1,20599,43,44,2);
INSERT INTO "pair_count" VALUES(1,20599,43,49,2);
INSERT INTO "pair_count" VALUES(1,20599,43,55,2);
INSERT INTO "pair_count" VALUES(1,20599,43,59,1);
INSERT INTO "pair_count" VALUES(1,20599,44,26,3);
INSERT INTO "pair_count" VALUES(1,20599,44,27,4);
INSERT INTO "pair_count" VALUES(1,20599,44,31,1);
INSERT INTO "pair_count" VALUES(1,20599,44,32,1);
INSERT INTO "pair_count" VALUES(1,20599,44,35,3);
INSERT INTO "pair_count" VALUES(1,20599,44,40,1);
INSERT INTO "pair_count" VALUES(1,20599,44,41,1);
INSERT INTO "pair_count" VALUES(1,20599,44,42,1);
INSERT INTO "pair_count" VALUES(1,20599,44,43,2);
INSERT INTO "pair_count" VALUES(1,20599,44,47,1);
INSERT INTO "pair_count" VALUES(1,20599,44,49,4);
INSERT INTO "pair_count" VALUES(1,20599,44,53,1);
INSERT INTO "pair_count" VALUES(1,20599,44,54,1);
INSERT INTO "pair_count" VALUES(1,20599,44,55,2);
INSERT INTO "pair_count" VALUES(1,20599,44,59,1);
INSERT INTO "pair_count" VALUES(1,20599,44,61,1);
INSERT INTO "pair_count" VALUES(1,20599,47,26,1);
INSERT INTO "pair_count" VALUES(1,20599,47,27,1);
INSERT INTO "pair_count" VALUES(1,20599,47,41,1);
INSERT INTO "pair_count" VALUES(1,20599,47,44,1);
INSERT INTO "pair_count" VALUES(1,20599,47,49,1);
INSERT INTO "pair_count" VALUES(1,20599,47,54,1);
INSERT INTO "pair_count" VALUES(1,20599,47,61,1);
INSERT INTO "pair_count" VALUES(1,20599,48,27,1);
INSERT INTO "pair_count" VALUES(1,20599,48,31,1);
INSERT INTO "pair_count" VALUES(1,20599,48,39,1);
INSERT INTO "pair_count" VALUES(1,20599,48,42,1);
INSERT INTO "pair_count" VALUES(1,20599,48,49,1);
INSERT INTO "pair_count" VALUES(1,20599,48,51,1);
INSERT INTO "pair_count" VALUES(1,20599,48,58,1);
INSERT INTO "pair_count" VALUES(1,20599,51,27,1);
INSERT INTO "pair_count" VALUES(1,20599,51,31,1);
INSERT INTO "pair_count" VALUES(1,20599,51,39,1);
INSERT INTO "pair_count" VALUES(1,20599,51,42,1);
INSERT INTO "pair_count" VALUES(1,20599,51,48,1);
INSERT INTO "pair_count" VALUES(1,20599,51,49,1);
INSERT INTO "pair_count" VALUES(1,20599,51,58,1);
INSERT INTO "pair_count" VALUES(1,20599,53,27,1);
INSERT INTO "pair_count" VALUES(1,20599,53,31,1);
INSERT INTO "pair_count" VALUES(1,20599,53,32,1);
INSERT INTO "pair_count" VALUES(1,20599,53,35,1);
INSERT INTO "pair_count" VALUES(1,20599,53,42,1);
INSERT INTO "pair_count" VALUES(1,20599,53,44,1);
INSERT INTO "pair_count" VALUES(1,20599,53,49,1);
INSERT INTO "pair_count" VALUES(1,20599,54,26,1);
INSERT INTO "pair_count" VALUES(1,20599,54,27,1);
INSERT INTO "pair_count" VALUES(1,20599,54,41,1);
INSERT INTO "pair_count" VALUES(1,20599,54,44,1);
INSERT INTO "pair_count" VALUES(1,20599,54,47,1);
INSERT INTO "pair_count" VALUES(1,20599,54,49,1);
INSERT INTO "pair_count" VALUES(1,20599,54,61,1);
INSERT INTO "pair_count" VALUES(1,20599,55,26,2);
INSERT INTO "pair_count" VALUES(1,20599,55,27,2);
INSERT INTO "pair_count" VALUES(1,20599,55,35,2);
INSERT INTO "pair_count" VALUES(1,20599,55,40,1);
INSERT INTO "pair_count" VALUES(1,20599,55,43,2);
INSERT INTO "pair_count" VALUES(1,20599,55,44,2);
INSERT INTO "pair_count" VALUES(1,20599,55,49,2);
INSERT INTO "pair_count" VALUES(1,20599,55,59,1);
INSERT INTO "pair_count" VALUES(1,20599,58,27,1);
INSERT INTO "pair_count" VALUES(1,20599,58,31,1);
INSERT INTO "pair_count" VALUES(1,20599,58,39,1);
INSERT INTO "pair_count" VALUES(1,20599,58,42,1);
INSERT INTO "pair_count" VALUES(1,20599,58,48,1);
INSERT INTO "pair_count" VALUES(1,20599,58,49,1);
INSERT INTO "pair_count" VALUES(1,20599,58,51,1);
INSERT INTO "pair_count" VALUES(1,20599,59,26,1);
INSERT INTO "pair_count" VALUES(1,20599,59,27,1);
INSERT INTO "pair_count" VALUES(1,20599,59,35,1);
INSERT INTO "pair_count" VALUES(1,20599,59,43,1);
INSERT INTO "pair_count" VALUES(1,20599,59,44,1);
INSERT INTO "pair_count" VALUES(1,20599,59,49,1);
INSERT INTO "pair_count" VALUES(1,20599,59,55,1);
INSERT INTO "pair_count" VALUES(1,20599,61,26,1);
INSERT INTO "pair_count" VALUES(1,20599,61,27,1);
INSERT INTO "pair_count" VALUES(1,20599,61,41,1);
INSERT INTO "pair_count" VALUES(1,20599,61,44,1);
INSERT INTO "pair_count" VALUES(1,20599,61,47,1);
INSERT INTO "pair_count" VALUES(1,20599,61,49,1);
INSERT INTO "pair_count" VALUES(1,20599,61,54,1);
INSERT INTO "pair_count" VALUES(1,20703,26,27,1);
INSERT INTO "pair_count" VALUES(1,20703,26,41,1);
INSERT INTO "pair_count" VALUES(1,20703,26,44,1);
INSERT INTO "pair_count" VALUES(1,20703,26,47,1);
INSERT INTO "pair_count" VALUES(1,20703,26,49,1);
INSERT INTO "pair_count" VALUES(1,20703,26,54,1);
INSERT INTO "pair_count" VALUES(1,20703,26,61,1);
INSERT INTO "pair_count" VALUES(1,20703,27,26,1);
INSERT INTO "pair_count" VALUES(1,20703,27,31,4);
INSERT INTO "pair_count" VALUES(1,20703,27,32,1);
INSERT INTO "pair_count" VALUES(1,20703,27,33,1);
INSERT INTO "pair_count" VALUES(1,20703,27,34,1);
INSERT INTO "pair_count" VALUES(1,20703,27,35,1);
INSERT INTO "pair_count" VALUES(1,20703,27,39,1);
INSERT INTO "pair_count" VALUES(1,20703,27,41,1);
INSERT INTO "pair_count" VALUES(1,20703,27,42,4);
INSERT INTO "pair_count" VALUES(1,20703,27,43,1);
INSERT INTO "pair_count" VALUES(1,20703,27,44,3);
INSERT INTO "pair_count" VALUES(1,20703,27,47,1);
INSERT INTO "pair_count" VALUES(1,20703,27,49,5);
INSERT INTO "pair_count" VALUES(1,20703,27,50,2);
INSERT INTO "pair_count" VALUES(1,20703,27,51,1);
INSERT INTO "pair_count" VALUES(1,20703,27,52,1);
INSERT INTO "pair_count" VALUES(1,20703,27,54,1);
INSERT INTO "pair_count" VALUES(1,20703,27,58,1);
INSERT INTO "pair_count" VALUES(1,20703,27,60,2);
INSERT INTO "pair_count" VALUES(1,20703,27,61,2);
INSERT INTO "pair_count" VALUES(1,20703,31,27,4);
INSERT INTO "pair_count" VALUES(1,20703,31,32,1);
INSERT INTO "pair_count" VALUES(1,20703,31,33,1);
INSERT INTO "pair_count" VALUES(1,20703,31,34,1);
INSERT INTO "pair_count" VALUES(1,20703,31,35,1);
INSERT INTO "pair_count" VALUES(1,20703,31,39,1);
INSERT INTO "pair_count" VALUES(1,20703,31,42,4);
INSERT INTO "pair_count" VALUES(1,20703,31,43,1);
INSERT INTO "pair_count" VALUES(1,20703,31,44,2);
INSERT INTO "pair_count" VALUES(1,20703,31,49,4);
INSERT INTO "pair_count" VALUES(1,20703,31,50,2);
INSERT INTO "pair_count" VALUES(1,20703,31,51,1);
INSERT INTO "pair_count" VALUES(1,20703,31,52,1);
INSERT INTO "pair_count" VALUES(1,20703,31,58,1);
INSERT INTO "pair_count" VALUES(1,20703,31,60,2);
INSERT INTO "pair_count" VALUES(1,20703,31,61,1);
INSERT INTO "pair_count" VALUES(1,20703,32,27,1);
INSERT INTO "pair_count" VALUES(1,20703,32,31,1);
INSERT INTO "pair_count" VALUES(1,20703,32,35,1);
INSERT INTO "pair_count" VALUES(1,20703,32,42,1);
INSERT INTO "pair_count" VALUES(1,20703,32,44,1);
INSERT INTO "pair_count" VALUES(1,20703,32,49,1);
INSERT INTO "pair_count" VALUES(1,20703,32,50,1);
INSERT INTO "pair_count" VALUES(1,20703,33,27,1);
INSERT INTO "pair_count" VALUES(1,20703,33,31,1);
INSERT INTO "pair_count" VALUES(1,20703,33,34,1);
INSERT INTO "pair_count" VALUES(1,20703,33,42,1);
INSERT INTO "pair_count" VALUES(1,20703,33,49,1);
INSERT INTO "pair_count" VALUES(1,20703,33,52,1);
INSERT INTO "pair_count" VALUES(1,20703,33,60,1);
INSERT INTO "pair_count" VALUES(1,20703,34,27,1);
INSERT INTO "pair_count" VALUES(1,20703,34,31,1);
INSERT INTO "pair_count" VALUES(1,20703,34,33,1);
INSERT INTO "pair_count" VALUES(1,20703,34,42,1);
INSERT INTO "pair_count" VALUES(1,20703,34,49,1);
INSERT INTO "pair_count" VALUES(1,20703,34,52,1);
INSERT INTO "pair_count" VALUES(1,20703,34,60,1);
INSERT INTO "pair_count" VALUES(1,20703,35,27,1);
INSERT INTO "pair_count" VALUES(1,20703,35,31,1);
INSERT INTO "pair_count" VALUES(1,20703,35,32,1);
INSERT INTO "pair_count" VALUES(1,20703,35,42,1);
INSERT INTO "pair_count" VALUES(1,20703,35,44,1);
INSERT INTO "pair_count" VALUES(1,20703,35,49,1);
INSERT INTO "pair_count" VALUES(1,20703,35,50,1);
INSERT INTO "pair_count" VALUES(1,20703,39,27,1);
INSERT INTO "pair_count" VALUES(1,20703,39,31,1);
INSERT INTO "pair_count" VALUES(1,20703,39,42,1);
INSERT INTO "pair_count" VALUES(1,20703,39,49,1);
INSERT INTO "pair_count" VALUES(1,20703,39,50,1);
INSERT INTO "pair_count" VALUES(1,20703,39,51,1);
INSERT INTO "pair_count" VALUES(1,20703,39,58,1);
INSERT INTO "pair_count" VALUES(1,20703,41,26,1);
INSERT INTO "pair_count" VALUES(1,20703,41,27,1);
INSERT INTO "pair_count" VALUES(1,20703,41,44,1);
INSERT INTO "pair_count" VALUES(1,20703,41,47,1);
INSERT INTO "pair_count" VALUES(1,20703,41,49,1);
INSERT INTO "pair_count" VALUES(1,20703,41,54,1);
INSERT INTO "pair_count" VALUES(1,20703,41,61,1);
INSERT INTO "pair_count" VALUES(1,20703,42,27,4);
INSERT INTO "pair_count" VALUES(1,20703,42,31,4);
INSERT INTO "pair_count" VALUES(1,20703,42,32,1);
INSERT INTO "pair_count" VALUES(1,20703,42,33,1);
INSERT INTO "pair_count" VALUES(1,20703,42,34,1);
INSERT INTO "pair_count" VALUES(1,20703,42,35,1);
INSERT INTO "pair_count" VALUES(1,20703,42,39,1);
INSERT INTO "pair_count" VALUES(1,20703,42,43,1);
INSERT INTO "pair_count" VALUES(1,20703,42,44,2);
INSERT INTO "pair_count" VALUES(1,20703,42,49,4);
INSERT INTO "pair_count" VALUES(1,20703,42,50,2);
INSERT INTO "pair_count" VALUES(1,20703,42,51,1);
INSERT INTO "pair_count" VALUES(1,20703,42,52,1);
INSERT INTO "pair_count" VALUES(1,20703,42,58,1);
INSERT INTO "pair_count" VALUES(1,20703,42,60,2);
INSERT INTO "pair_count" VALUES(1,20703,42,61,1);
INSERT INTO "pair_count" VALUES(1,20703,43,27,1);
INSERT INTO "pair_count" VALUES(1,20703,43,31,1);
INSERT INTO "pair_count" VALUES(1,20703,43,42,1);
INSERT INTO "pair_count" VALUES(1,20703,43,44,1);
INSERT INTO "pair_count" VALUES(1,20703,43,49,1);
INSERT INTO "pair_count" VALUES(1,20703,43,60,1);
INSERT INTO "pair_count" VALUES(1,20703,43,61,1);
INSERT INTO "pair_count" VALUES(1,20703,44,26,1);
INSERT INTO "pair_count" VALUES(1,20703,44,27,3);
INSERT INTO "pair_count" VALUES(1,20703,44,31,2);
INSERT INTO "pair_count" VALUES(1,20703,44,32,1);
INSERT INTO "pair_count" VALUES(1,20703,44,35,1);
INSERT INTO "pair_count" VALUES(1,20703,44,41,1);
INSERT INTO "pair_count" VALUES(1,20703,44,42,2);
INSERT INTO "pair_count" VALUES(1,20703,44,43,1);
INSERT INTO "pair_count" VALUES(1,20703,44,47,1);
INSERT INTO "pair_count" VALUES(1,20703,44,49,3);
INSERT INTO "pair_count" VALUES(1,20703,44,50,1);
INSERT INTO "pair_count" VALUES(1,20703,44,54,1);
INSERT INTO "pair_count" VALUES(1,20703,44,60,1);
INSERT INTO "pair_count" VALUES(1,20703,44,61,2);
INSERT INTO "pair_count" VALUES(1,20703,47,26,1);
INSERT INTO "pair_count" VALUES(1,20703,47,27,1);
INSERT INTO "pair_count" VALUES(1,20703,47,41,1);
INSERT INTO "pair_count" VALUES(1,20703,47,44,1);
INSERT INTO "pair_count" VALUES(1,20703,47,49,1);
INSERT INTO "pair_count" VALUES(1,20703,47,54,1);
INSERT INTO "pair_count" VALUES(1,20703,47,61,1);
INSERT INTO "pair_count" VALUES(1,20703,50,27,2);
INSERT INTO "pair_count" VALUES(1,20703,50,31,2);
INSERT INTO "pair_count" VALUES(1,20703,50,32,1);
INSERT INTO "pair_count" VALUES(1,20703,50,35,1);
INSERT INTO "pair_count" VALUES(1,20703,50,39,1);
INSERT INTO "pair_count" VALUES(1,20703,50,42,2);
INSERT INTO "pair_count" VALUES(1,20703,50,44,1);
INSERT INTO "pair_count" VALUES(1,20703,50,49,2);
INSERT INTO "pair_count" VALUES(1,20703,50,51,1);
INSERT INTO "pair_count" VALUES(1,20703,50,58,1);
INSERT INTO "pair_count" VALUES(1,20703,51,27,1);
INSERT INTO "pair_count" VALUES(1,20703,51,31,1);
INSERT INTO "pair_count" VALUES(1,20703,51,39,1);
INSERT INTO "pair_count" VALUES(1,20703,51,42,1);
INSERT INTO "pair_count" VALUES(1,20703,51,49,1);
INSERT INTO "pair_count" VALUES(1,20703,51,50,1);
INSERT INTO "pair_count" VALUES(1,20703,51,58,1);
INSERT INTO "pair_count" VALUES(1,20703,52,27,1);
INSERT INTO "pair_count" VALUES(1,20703,52,31,1);
INSERT INTO "pair_count" VALUES(1,20703,52,33,1);
INSERT INTO "pair_count" VALUES(1,20703,52,34,1);
INSERT INTO "pair_count" VALUES(1,20703,52,42,1);
INSERT INTO "pair_count" VALUES(1,20703,52,49,1);
INSERT INTO "pair_count" VALUES(1,20703,52,60,1);
INSERT INTO "pair_count" VALUES(1,20703,54,26,1);
INSERT INTO "pair_count" VALUES(1,20703,54,27,1);
INSERT INTO "pair_count" VALUES(1,20703,54,41,1);
INSERT INTO "pair_count" VALUES(1,20703,54,44,1);
INSERT INTO "pair_count" VALUES(1,20703,54,47,1);
INSERT INTO "pair_count" VALUES(1,20703,54,49,1);
INSERT INTO "pair_count" VALUES(1,20703,54,61,1);
INSERT INTO "pair_count" VALUES(1,20703,58,27,1);
INSERT INTO "pair_count" VALUES(1,20703,58,31,1);
INSERT INTO "pair_count" VALUES(1,20703,58,39,1);
INSERT INTO "pair_count" VALUES(1,20703,58,42,1);
INSERT INTO "pair_count" VALUES(1,20703,58,49,1);
INSERT INTO "pair_count" VALUES(1,20703,58,50,1);
INSERT INTO "pair_count" VALUES(1,20703,58,51,1);
INSERT INTO "pair_count" VALUES(1,20703,60,27,2);
INSERT INTO "pair_count" VALUES(1,20703,60,31,2);
INSERT INTO "pair_count" VALUES(1,20703,60,33,1);
INSERT INTO "pair_count" VALUES(1,20703,60,34,1);
INSERT INTO "pair_count" VALUES(1,20703,60,42,2);
INSERT INTO "pair_count" VALUES(1,20703,60,43,1);
INSERT INTO "pair_count" VALUES(1,20703,60,44,1);
INSERT INTO "pair_count" VALUES(1,20703,60,49,2);
INSERT INTO "pair_count" VALUES(1,20703,60,52,1);
INSERT INTO "pair_count" VALUES(1,20703,60,61,1);
INSERT INTO "pair_count" VALUES(1,20703,61,26,1);
INSERT INTO "pair_count" VALUES(1,20703,61,27,2);
INSERT INTO "pair_count" VALUES(1,20703,61,31,1);
INSERT INTO "pair_count" VALUES(1,20703,61,41,1);
INSERT INTO "pair_count" VALUES(1,20703,61,42,1);
INSERT INTO "pair_count" VALUES(1,20703,61,43,1);
INSERT INTO "pair_count" VALUES(1,20703,61,44,2);
INSERT INTO "pair_count" VALUES(1,20703,61,47,1);
INSERT INTO "pair_count" VALUES(1,20703,61,49,2);
INSERT INTO "pair_count" VALUES(1,20703,61,54,1);
INSERT INTO "pair_count" VALUES(1,20703,61,60,1);
INSERT INTO "pair_count" VALUES(2,20258,1,2,2);
INSERT INTO "pair_count" VALUES(2,20258,1,3,1);
INSERT INTO "pair_count" VALUES(2,20258,1,5,3);
INSERT INTO "pair_count" VALUES(2,20258,1,6,3);
INSERT INTO "pair_count" VALUES(2,20258,1,7,3);
INSERT INTO "pair_count" VALUES(2,20258,1,8,1);
INSERT INTO "pair_count" VALUES(2,20258,1,9,2);
INSERT INTO "pair_count" VALUES(2,20258,1,10,5);
INSERT INTO "pair_count" VALUES(2,20258,1,11,1);
INSERT INTO "pair_count" VALUES(2,20258,1,12,1);
INSERT INTO "pair_count" VALUES(2,20258,1,15,1);
INSERT INTO "pair_count" VALUES(2,20258,1,16,1);
INSERT INTO "pair_count" VALUES(2,20258,1,17,3);
INSERT INTO "pair_count" VALUES(2,20258,1,18,1);
INSERT INTO "pair_count" VALUES(2,20258,1,19,4);
INSERT INTO "pair_count" VALUES(2,20258,1,22,1);
INSERT INTO "pair_count" VALUES(2,20258,1,23,2);
INSERT INTO "pair_count" VALUES(2,20258,2,1,2);
INSERT INTO "pair_count" VALUES(2,20258,2,3,1);
INSERT INTO "pair_count" VALUES(2,20258,2,5,2);
INSERT INTO "pair_count" VALUES(2,20258,2,7,2);
INSERT INTO "pair_count" VALUES(2,20258,2,10,2);
INSERT INTO "pair_count" VALUES(2,20258,2,11,1);
INSERT INTO "pair_count" VALUES(2,20258,2,15,1);
INSERT INTO "pair_count" VALUES(2,20258,2,17,1);
INSERT INTO "pair_count" VALUES(2,20258,2,19,1);
INSERT INTO "pair_count" VALUES(2,20258,2,22,1);
INSERT INTO "pair_count" VALUES(2,20258,3,1,1);
INSERT INTO "pair_count" VALUES(2,20258,3,2,1);
INSERT INTO "pair_count" VALUES(2,20258,3,5,1);
INSERT INTO "pair_count" VALUES(2,20258,3,7,1);
INSERT INTO "pair_count" VALUES(2,20258,3,10,1);
INSERT INTO "pair_count" VALUES(2,20258,3,17,1);
INSERT INTO "pair_count" VALUES(2,20258,3,22,1);
INSERT INTO "pair_count" VALUES(2,20258,5,1,3);
INSERT INTO "pair_count" VALUES(2,20258,5,2,2);
INSERT INTO "pair_count" VALUES(2,20258,5,3,1);
INSERT INTO "pair_count" VALUES(2,20258,5,6,1);
INSERT INTO "pair_count" VALUES(2,20258,5,7,2);
INSERT INTO "pair_count" VALUES(2,20258,5,8,1);
INSERT INTO "pair_count" VALUES(2,20258,5,9,1);
INSERT INTO "pair_count" VALUES(2,20258,5,10,3);
INSERT INTO "pair_count" VALUES(2,20258,5,11,1);
INSERT INTO "pair_count" VALUES(2,20258,5,15,1);
INSERT INTO "pair_count" VALUES(2,20258,5,17,1);
INSERT INTO "pair_count" VALUES(2,20258,5,19,2);
INSERT INTO "pair_count" VALUES(2,20258,5,22,1);
INSERT INTO "pair_count" VALUES(2,20258,5,23,1);
INSERT INTO "pair_count" VALUES(2,20258,6,1,3);
INSERT INTO "pair_count" VALUES(2,20258,6,5,1);
INSERT INTO "pair_count" VALUES(2,20258,6,7,1);
INSERT INTO "pair_count" VALUES(2,20258,6,8,1);
INSERT INTO "pair_count" VALUES(2,20258,6,9,2);
INSERT INTO "pair_count" VALUES(2,20258,6,10,3);
INSERT INTO "pair_count" VALUES(2,20258,6,12,1);
INSERT INTO "pair_count" VALUES(2,20258,6,16,1);
INSERT INTO "pair_count" VALUES(2,20258,6,17,2);
INSERT INTO "pair_count" VALUES(2,20258,6,18,1);
INSERT INTO "pair_count" VALUES(2,20258,6,19,3);
INSERT INTO "pair_count" VALUES(2,20258,6,23,2);
INSERT INTO "pair_count" VALUES(2,20258,7,1,3);
INSERT INTO "pair_count" VALUES(2,20258,7,2,2);
INSERT INTO "pair_count" VALUES(2,20258,7,3,1);
INSERT INTO "pair_count" VALUES(2,20258,7,5,2);
INSERT INTO "pair_count" VALUES(2,20258,7,6,1);
INSERT INTO "pair_count" VALUES(2,20258,7,10,3);
INSERT INTO "pair_count" VALUES(2,20258,7,11,1);
INSERT INTO "pair_count" VALUES(2,20258,7,12,1);
INSERT INTO "pair_count" VALUES(2,20258,7,15,1);
INSERT INTO "pair_count" VALUES(2,20258,7,16,1);
INSERT INTO "pair_count" VALUES(2,20258,7,17,2);
INSERT INTO "pair_count" VALUES(2,20258,7,19,2);
INSERT INTO "pair_count" VALUES(2,20258,7,22,1);
INSERT INTO "pair_count" VALUES(2,20258,8,1,1);
INSERT INTO "pair_count" VALUES(2,20258,8,5,1);
INSERT INTO "pair_count" VALUES(2,20258,8,6,1);
INSERT INTO "pair_count" VALUES(2,20258,8,9,1);
INSERT INTO "pair_count" VALUES(2,20258,8,10,1);
INSERT INTO "pair_count" VALUES(2,20258,8,19,1);
INSERT INTO "pair_count" VALUES(2,20258,8,23,1);
INSERT INTO "pair_count" VALUES(2,20258,9,1,2);
INSERT INTO "pair_count" VALUES(2,20258,9,5,1);
INSERT INTO "pair_count" VALUES(2,20258,9,6,2);
INSERT INTO "pair_count" VALUES(2,20258,9,8,1);
INSERT INTO "pair_count" VALUES(2,20258,9,10,2);
INSERT INTO "pair_count" VALUES(2,20258,9,17,1);
INSERT INTO "pair_count" VALUES(2,20258,9,18,1);
INSERT INTO "pair_count" VALUES(2,20258,9,19,2);
INSERT INTO "pair_count" VALUES(2,20258,9,23,2);
INSERT INTO "pair_count" VALUES(2,20258,11,1,1);
INSERT INTO "pair_count" VALUES(2,20258,11,2,1);
INSERT INTO "pair_count" VALUES(2,20258,11,5,1);
INSERT INTO "pair_count" VALUES(2,20258,11,7,1);
INSERT INTO "pair_count" VALUES(2,20258,11,10,1);
INSERT INTO "pair_count" VALUES(2,20258,11,15,1);
INSERT INTO "pair_count" VALUES(2,20258,11,19,1);
INSERT INTO "pair_count" VALUES(2,20258,12,1,1);
INSERT INTO "pair_count" VALUES(2,20258,12,6,1);
INSERT INTO "pair_count" VALUES(2,20258,12,7,1);
INSERT INTO "pair_count" VALUES(2,20258,12,10,1);
INSERT INTO "pair_count" VALUES(2,20258,12,16,1);
INSERT INTO "pair_count" VALUES(2,20258,12,17,1);
INSERT INTO "pair_count" VALUES(2,20258,12,19,1);
INSERT INTO "pair_count" VALUES(2,20258,15,1,1);
INSERT INTO "pair_count" VALUES(2,20258,15,2,1);
INSERT INTO "pair_count" VALUES(2,20258,15,5,1);
INSERT INTO "pair_count" VALUES(2,20258,15,7,1);
INSERT INTO "pair_count" VALUES(2,20258,15,10,1);
INSERT INTO "pair_count" VALUES(2,20258,15,11,1);
INSERT INTO "pair_count" VALUES(2,20258,15,19,1);
INSERT INTO "pair_count" VALUES(2,20258,16,1,1);
INSERT INTO "pair_count" VALUES(2,20258,16,6,1);
INSERT INTO "pair_count" VALUES(2,20258,16,7,1);
INSERT INTO "pair_count" VALUES(2,20258,16,10,1);
INSERT INTO "pair_count" VALUES(2,20258,16,12,1);
INSERT INTO "pair_count" VALUES(2,20258,16,17,1);
INSERT INTO "pair_count" VALUES(2,20258,16,19,1);
INSERT INTO "pair_count" VALUES(2,20258,17,1,3);
INSERT INTO "pair_count" VALUES(2,20258,17,2,1);
INSERT INTO "pair_count" VALUES(2,20258,17,3,1);
INSERT INTO "pair_count" VALUES(2,20258,17,5,1);
INSERT INTO "pair_count" VALUES(2,20258,17,6,2);
INSERT INTO "pair_count" VALUES(2,20258,17,7,2);
INSERT INTO "pair_count" VALUES(2,20258,17,9,1);
INSERT INTO "pair_count" VALUES(2,20258,17,10,3);
INSERT INTO "pair_count" VALUES(2,20258,17,12,1);
INSERT INTO "pair_count" VALUES(2,20258,17,16,1);
INSERT INTO "pair_count" VALUES(2,20258,17,18,1);
INSERT INTO "pair_count" VALUES(2,20258,17,19,2);
INSERT INTO "pair_count" VALUES(2,20258,17,22,1);
INSERT INTO "pair_count" VALUES(2,20258,17,23,1);
INSERT INTO "pair_count" VALUES(2,20258,18,1,1);
INSERT INTO "pair_count" VALUES(2,20258,18,6,1);
INSERT INTO "pair_count" VALUES(2,20258,18,9,1);
INSERT INTO "pair_count" VALUES(2,20258,18,10,1);
INSERT INTO "pair_count" VALUES(2,20258,18,17,1);
INSERT INTO "pair_count" VALUES(2,20258,18,19,1);
INSERT INTO "pair_count" VALUES(2,20258,18,23,1);
INSERT INTO "pair_count" VALUES(2,20258,19,1,4);
INSERT INTO "pair_count" VALUES(2,20258,19,2,1);
INSERT INTO "pair_count" VALUES(2,20258,19,5,2);
INSERT INTO "pair_count" VALUES(2,20258,19,6,3);
INSERT INTO "pair_count" VALUES(2,20258,19,7,2);
INSERT INTO "pair_count" VALUES(2,20258,19,8,1);
INSERT INTO "pair_count" VALUES(2,20258,19,9,2);
INSERT INTO "pair_count" VALUES(2,20258,19,10,4);
INSERT INTO "pair_count" VALUES(2,20258,19,11,1);
INSERT INTO "pair_count" VALUES(2,20258,19,12,1);
INSERT INTO "pair_count" VALUES(2,20258,19,15,1);
INSERT INTO "pair_count" VALUES(2,20258,19,16,1);
INSERT INTO "pair_count" VALUES(2,20258,19,17,2);
INSERT INTO "pair_count" VALUES(2,20258,19,18,1);
INSERT INTO "pair_count" VALUES(2,20258,19,23,2);
INSERT INTO "pair_count" VALUES(2,20258,22,1,1);
INSERT INTO "pair_count" VALUES(2,20258,22,2,1);
INSERT INTO "pair_count" VALUES(2,20258,22,3,1);
INSERT INTO "pair_count" VALUES(2,20258,22,5,1);
INSERT INTO "pair_count" VALUES(2,20258,22,7,1);
INSERT INTO "pair_count" VALUES(2,20258,22,10,1);
INSERT INTO "pair_count" VALUES(2,20258,22,17,1);
INSERT INTO "pair_count" VALUES(2,20258,23,1,2);
INSERT INTO "pair_count" VALUES(2,20258,23,5,1);
INSERT INTO "pair_count" VALUES(2,20258,23,6,2);
INSERT INTO "pair_count" VALUES(2,20258,23,8,1);
INSERT INTO "pair_count" VALUES(2,20258,23,9,2);
INSERT INTO "pair_count" VALUES(2,20258,23,10,2);
INSERT INTO "pair_count" VALUES(2,20258,23,17,1);
INSERT INTO "pair_count" VALUES(2,20258,23,18,1);
INSERT INTO "pair_count" VALUES(2,20258,23,19,2);
INSERT INTO "pair_count" VALUES(2,20613,1,2,1);
INSERT INTO "pair_count" VALUES(2,20613,1,3,1);
INSERT INTO "pair_count" VALUES(2,20613,1,4,2);
INSERT INTO "pair_count" VALUES(2,20613,1,5,4);
INSERT INTO "pair_count" VALUES(2,20613,1,6,4);
INSERT INTO "pair_count" VALUES(2,20613,1,7,2);
INSERT INTO "pair_count" VALUES(2,20613,1,8,1);
INSERT INTO "pair_count" VALUES(2,20613,1,9,2);
INSERT INTO "pair_count" VALUES(2,20613,1,10,5);
INSERT INTO "pair_count" VALUES(2,20613,1,11,1);
INSERT INTO "pair_count" VALUES(2,20613,1,13,1);
INSERT INTO "pair_count" VALUES(2,20613,1,14,1);
INSERT INTO "pair_count" VALUES(2,20613,1,15,1);
INSERT INTO "pair_count" VALUES(2,20613,1,17,1);
INSERT INTO "pair_count" VALUES(2,20613,1,19,1);
INSERT INTO "pair_count" VALUES(2,20613,1,20,2);
INSERT INTO "pair_count" VALUES(2,20613,1,21,1);
INSERT INTO "pair_count" VALUES(2,20613,1,22,1);
INSERT INTO "pair_count" VALUES(2,20613,1,23,3);
INSERT INTO "pair_count" VALUES(2,20613,2,1,1);
INSERT INTO "pair_count" VALUES(2,20613,2,4,1);
INSERT INTO "pair_count" VALUES(2,20613,2,5,1);
INSERT INTO "pair_count" VALUES(2,20613,2,9,1);
INSERT INTO "pair_count" VALUES(2,20613,2,10,1);
INSERT INTO "pair_count" VALUES(2,20613,2,20,1);
INSERT INTO "pair_count" VALUES(2,20613,2,23,1);
INSERT INTO "pair_count" VALUES(2,20613,3,1,1);
INSERT INTO "pair_count" VALUES(2,20613,3,5,1);
INSERT INTO "pair_count" VALUES(2,20613,3,6,1);
INSERT INTO "pair_count" VALUES(2,20613,3,7,1);
INSERT INTO "pair_count" VALUES(2,20613,3,8,1);
INSERT INTO "pair_count" VALUES(2,20613,3,10,1);
INSERT INTO "pair_count" VALUES(2,20613,3,22,1);
INSERT INTO "pair_count" VALUES(2,20613,4,1,2);
INSERT INTO "pair_count" VALUES(2,20613,4,2,1);
INSERT INTO "pair_count" VALUES(2,20613,4,5,2);
INSERT INTO "pair_count" VALUES(2,20613,4,6,1);
INSERT INTO "pair_count" VALUES(2,20613,4,9,2);
INSERT INTO "pair_count" VALUES(2,20613,4,10,2);
INSERT INTO "pair_count" VALUES(2,20613,4,20,2);
INSERT INTO "pair_count" VALUES(2,20613,4,23,2);
INSERT INTO "pair_count" VALUES(2,20613,5,1,4);
INSERT INTO "pair_count" VALUES(2,20613,5,2,1);
INSERT INTO "pair_count" VALUES(2,20613,5,3,1);
INSERT INTO "pair_count" VALUES(2,20613,5,4,2);
INSERT INTO "pair_count" VALUES(2,20613,5,6,3);
INSERT INTO "pair_count" VALUES(2,20613,5,7,2);
INSERT INTO "pair_count" VALUES(2,20613,5,8,1);
INSERT INTO "pair_count" VALUES(2,20613,5,9,2);
INSERT INTO "pair_count" VALUES(2,20613,5,10,4);
INSERT INTO "pair_count" VALUES(2,20613,5,11,1);
INSERT INTO "pair_count" VALUES(2,20613,5,17,1);
INSERT INTO "pair_count" VALUES(2,20613,5,19,1);
INSERT INTO "pair_count" VALUES(2,20613,5,20,2);
INSERT INTO "pair_count" VALUES(2,20613,5,22,1);
INSERT INTO "pair_count" VALUES(2,20613,5,23,2);
INSERT INTO "pair_count" VALUES(2,20613,6,1,4);
INSERT INTO "pair_count" VALUES(2,20613,6,3,1);
INSERT INTO "pair_count" VALUES(2,20613,6,4,1);
INSERT INTO "pair_count" VALUES(2,20613,6,5,3);
INSERT INTO "pair_count" VALUES(2,20613,6,7,2);
INSERT INTO "pair_count" VALUES(2,20613,6,8,1);
INSERT INTO "pair_count" VALUES(2,20613,6,9,1);
INSERT INTO "pair_count" VALUES(2,20613,6,10,4);
INSERT INTO "pair_count" VALUES(2,20613,6,11,1);
INSERT INTO "pair_count" VALUES(2,20613,6,13,1);
INSERT INTO "pair_count" VALUES(2,20613,6,14,1);
INSERT INTO "pair_count" VALUES(2,20613,6,15,1);
INSERT INTO "pair_count" VALUES(2,20613,6,17,1);
INSERT INTO "pair_count" VALUES(2,20613,6,19,1);
INSERT INTO "pair_count" VALUES(2,20613,6,20,1);
INSERT INTO "pair_count" VALUES(2,20613,6,21,1);
INSERT INTO "pair_count" VALUES(2,20613,6,22,1);
INSERT INTO "pair_count" VALUES(2,20613,6,23,2);
INSERT INTO "pair_count" VALUES(2,20613,7,1,2);
INSERT INTO "pair_count" VALUES(2,20613,7,3,1);
INSERT INTO "pair_count" VALUES(2,20613,7,5,2);
INSERT INTO "pair_count" VALUES(2,20613,7,6,2);
INSERT INTO "pair_count" VALUES(2,20613,7,8,1);
INSERT INTO "pair_count" VALUES(2,20613,7,10,2);
INSERT INTO "pair_count" VALUES(2,20613,7,11,1);
INSERT INTO "pair_count" VALUES(2,20613,7,17,1);
INSERT INTO "pair_count" VALUES(2,20613,7,19,1);
INSERT INTO "pair_count" VALUES(2,20613,7,22,1);
INSERT INTO "pair_count" VALUES(2,20613,8,1,1);
INSERT INTO "pair_count" VALUES(2,20613,8,3,1);
INSERT INTO "pair_count" VALUES(2,20613,8,5,1);
INSERT INTO "pair_count" VALUES(2,20613,8,6,1);
INSERT INTO "pair_count" VALUES(2,20613,8,7,1);
INSERT INTO "pair_count" VALUES(2,20613,8,10,1);
INSERT INTO "pair_count" VALUES(2,20613,8,22,1);
INSERT INTO "pair_count" VALUES(2,20613,9,1,2);
INSERT INTO "pair_count" VALUES(2,20613,9,2,1);
INSERT INTO "pair_count" VALUES(2,20613,9,4,2);
INSERT INTO "pair_count" VALUES(2,20613,9,5,2);
INSERT INTO "pair_count" VALUES(2,20613,9,6,1);
INSERT INTO "pair_count" VALUES(2,20613,9,10,2);
INSERT INTO "pair_count" VALUES(2,20613,9,20,2);
INSERT INTO "pair_count" VALUES(2,20613,9,23,2);
INSERT INTO "pair_count" VALUES(2,20613,11,1,1);
INSERT INTO "pair_count" VALUES(2,20613,11,5,1);
INSERT INTO "pair_count" VALUES(2,20613,11,6,1);
INSERT INTO "pair_count" VALUES(2,20613,11,7,1);
INSERT INTO "pair_count" VALUES(2,20613,11,10,1);
INSERT INTO "pair_count" VALUES(2,20613,11,17,1);
INSERT INTO "pair_count" VALUES(2,20613,11,19,1);
INSERT INTO "pair_count" VALUES(2,20613,13,1,1);
INSERT INTO "pair_count" VALUES(2,20613,13,6,1);
INSERT INTO "pair_count" VALUES(2,20613,13,10,1);
INSERT INTO "pair_count" VALUES(2,20613,13,14,1);
INSERT INTO "pair_count" VALUES(2,20613,13,15,1);
INSERT INTO "pair_count" VALUES(2,20613,13,21,1);
INSERT INTO "pair_count" VALUES(2,20613,13,23,1);
INSERT INTO "pair_count" VALUES(2,20613,14,1,1);
INSERT INTO "pair_count" VALUES(2,20613,14,6,1);
INSERT INTO "pair_count" VALUES(2,20613,14,10,1);
INSERT INTO "pair_count" VALUES(2,20613,14,13,1);
INSERT INTO "pair_count" VALUES(2,20613,14,15,1);
INSERT INTO "pair_count" VALUES(2,20613,14,21,1);
INSERT INTO "pair_count" VALUES(2,20613,14,23,1);
INSERT INTO "pair_count" VALUES(2,20613,15,1,1);
INSERT INTO "pair_count" VALUES(2,20613,15,6,1);
INSERT INTO "pair_count" VALUES(2,20613,15,10,1);
INSERT INTO "pair_count" VALUES(2,20613,15,13,1);
INSERT INTO "pair_count" VALUES(2,20613,15,14,1);
INSERT INTO "pair_count" VALUES(2,20613,15,21,1);
INSERT INTO "pair_count" VALUES(2,20613,15,23,1);
INSERT INTO "pair_count" VALUES(2,20613,17,1,1);
INSERT INTO "pair_count" VALUES(2,20613,17,5,1);
INSERT INTO "pair_count" VALUES(2,20613,17,6,1);
INSERT INTO "pair_count" VALUES(2,20613,17,7,1);
INSERT INTO "pair_count" VALUES(2,20613,17,10,1);
INSERT INTO "pair_count" VALUES(2,20613,17,11,1);
INSERT INTO "pair_count" VALUES(2,20613,17,19,1);
INSERT INTO "pair_count" VALUES(2,20613,19,1,1);
INSERT INTO "pair_count" VALUES(2,20613,19,5,1);
INSERT INTO "pair_count" VALUES(2,20613,19,6,1);
INSERT INTO "pair_count" VALUES(2,20613,19,7,1);
INSERT INTO "pair_count" VALUES(2,20613,19,10,1);
INSERT INTO "pair_count" VALUES(2,20613,19,11,1);
INSERT INTO "pair_count" VALUES(2,20613,19,17,1);
INSERT INTO "pair_count" VALUES(2,20613,20,1,2);
INSERT INTO "pair_count" VALUES(2,20613,20,2,1);
INSERT INTO "pair_count" VALUES(2,20613,20,4,2);
INSERT INTO "pair_count" VALUES(2,20613,20,5,2);
INSERT INTO "pair_count" VALUES(2,20613,20,6,1);
INSERT INTO "pair_count" VALUES(2,20613,20,9,2);
INSERT INTO "pair_count" VALUES(2,20613,20,10,2);
INSERT INTO "pair_count" VALUES(2,20613,20,23,2);
INSERT INTO "pair_count" VALUES(2,20613,21,1,1);
INSERT INTO "pair_count" VALUES(2,20613,21,6,1);
INSERT INTO "pair_count" VALUES(2,20613,21,10,1);
INSERT INTO "pair_count" VALUES(2,20613,21,13,1);
INSERT INTO "pair_count" VALUES(2,20613,21,14,1);
INSERT INTO "pair_count" VALUES(2,20613,21,15,1);
INSERT INTO "pair_count" VALUES(2,20613,21,23,1);
INSERT INTO "pair_count" VALUES(2,20613,22,1,1);
INSERT INTO "pair_count" VALUES(2,20613,22,3,1);
INSERT INTO "pair_count" VALUES(2,20613,22,5,1);
INSERT INTO "pair_count" VALUES(2,20613,22,6,1);
INSERT INTO "pair_count" VALUES(2,20613,22,7,1);
INSERT INTO "pair_count" VALUES(2,20613,22,8,1);
INSERT INTO "pair_count" VALUES(2,20613,22,10,1);
INSERT INTO "pair_count" VALUES(2,20613,23,1,3);
INSERT INTO "pair_count" VALUES(2,20613,23,2,1);
INSERT INTO "pair_count" VALUES(2,20613,23,4,2);
INSERT INTO "pair_count" VALUES(2,20613,23,5,2);
INSERT INTO "pair_count" VALUES(2,20613,23,6,2);
INSERT INTO "pair_count" VALUES(2,20613,23,9,2);
INSERT INTO "pair_count" VALUES(2,20613,23,10,3);
INSERT INTO "pair_count" VALUES(2,20613,23,13,1);
INSERT INTO "pair_count" VALUES(2,20613,23,14,1);
INSERT INTO "pair_count" VALUES(2,20613,23,15,1);
INSERT INTO "pair_count" VALUES(2,20613,23,20,2);
INSERT INTO "pair_count" VALUES(2,20613,23,21,1);
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
INSERT INTO "recent_visitor" VALUES(20772,1,5894316019183415885,1,10,6);
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
INSERT INTO "sharing" VALUES(1,1,X'CAB903E7CFE0A2743AC6D3996C97E0F78D50584B857521CE1D95C376811200D0','Z-vSj-m12CnFMEiFyarQYQ',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'944A02ACAAC4AD8CD1E513FC780A4565248A104CD83B94652086DFF7FA60DD44');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,2,'card');
INSERT INTO "source" VALUES(2,2,'facebook.com');
INSERT INTO "source" VALUES(3,1,'ig');
INSERT INTO "source" VALUES(4,1,'facebook.com');
INSERT INTO "source" VALUES(5,2,'window');
INSERT INTO "source" VALUES(6,1,'ig-story');
INSERT INTO "source" VALUES(7,2,'google.com');
INSERT INTO "source" VALUES(8,2,'instagram.com');
INSERT INTO "source" VALUES(9,1,'window');
INSERT INTO "source" VALUES(10,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(11,1,'tiktok');
INSERT INTO "source" VALUES(12,1,'tiktok.com');
INSERT INTO "source" VALUES(13,2,'ig');
INSERT INTO "source" VALUES(14,1,'google.com');
INSERT INTO "source" VALUES(15,1,'instagram.com');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('FDB7FD9B6404',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',9,15,3,4496099760545029527,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',9,15,3,4784978280668170088,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',4,NULL,9,6861789861461613649,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',16,NULL,NULL,6374867622562604485,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',16,NULL,NULL,464070111345418314,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',1,10,6,9043459752440045936,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',12,NULL,NULL,738882889470104917,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',17,12,11,3037903793193890963,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',17,12,11,9001600819629484935,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',5,10,6,4310096715726501021,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',9,15,3,2234623519056938564,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',5,NULL,1,5436668726503922597,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',11,NULL,9,8784012767023788133,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',17,12,11,3227103459386046406,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',5,NULL,NULL,8987810107188903342,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',9,15,3,4154595835741434140,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',16,NULL,NULL,2023119813206517987,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',6,15,3,8989810543329119179,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',2,4,NULL,6261778402552986731,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',3,2,NULL,8904821054944999488,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',12,NULL,NULL,7449656925500295529,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',8,10,6,7719546534943203937,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',6,15,3,4467698429155709082,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',14,NULL,5,7001102244462313190,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',9,15,3,8474098610585901237,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',13,NULL,NULL,1041008749678015102,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',12,7,NULL,3394497929546738984,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',9,15,3,2080375753380406792,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',7,NULL,NULL,2204732343720247847,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',3,2,NULL,6833095393858643234,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',10,14,NULL,299500762451208076,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',16,NULL,NULL,5712291418113268247,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',12,7,NULL,4590866854182843680,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',10,14,NULL,8139282646606478563,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',15,14,NULL,5407387290238649188,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',6,8,13,7306499487301081402,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',9,15,3,7245332751821595342,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',16,NULL,NULL,8238734163058312707,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',16,NULL,NULL,8058034966914577002,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',5,10,6,5894316019183415885,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',17,12,11,4384238322697889437,X'20010DB8ECBAC494044BA34D743D2995',0);
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,3973015332521424037,X'20010DB8749A9887FFD1DDC7BF06F2AD',0);
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,9,4033843976506418507,X'20010DB8A3AFCB0F2AAC933560A90FBF',0);
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
INSERT INTO "webhook" VALUES(1,'https://shop.invalid/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'5A64BF551F59A25124C2C912F4C105AC22213877F75BF7F411D374B487109F7E',0,NULL,1795348800000000);
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
CREATE INDEX link_old ON link (id) WHERE has_old_visits = 1;
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
CREATE INDEX link_total_many ON link_total (visits) WHERE has_rollups = 0;
CREATE INDEX api_token_link ON api_token (link, id DESC);
CREATE INDEX repeat_at ON repeat (at);
CREATE INDEX repeat_link ON repeat (link);
CREATE INDEX repeat_webhook ON repeat (webhook);
CREATE INDEX act_unlogged ON act (id) WHERE is_logged = 0;
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
