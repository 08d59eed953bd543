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
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'B3C47AD74D878AB8092492E368E56B414EDCEA62E0CACA2FB40B8862617126BC','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'15C64C4A6E30847D12C28A6A78D73BC76015ACB74CE9D3FEED5CD0FC8111EA60','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,33,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,34,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,35,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,40,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,58,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,60,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,27,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,33,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,34,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,35,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,40,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,45,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,49,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,58,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,26,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,34,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,35,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,50,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,52,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,56,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,24,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,28,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,34,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,35,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,49,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,52,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,55,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,58,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,24,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,28,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,34,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,52,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,58,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,34,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,35,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,36,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,38,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,44,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,49,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,55,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,56,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,34,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,35,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,39,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,46,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,49,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,56,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,59,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,63,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,34,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,35,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,39,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,46,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,56,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,59,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,63,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,34,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,35,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,38,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,44,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,49,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,51,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,55,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,58,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,27,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,33,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,34,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,35,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,40,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,49,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,53,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,58,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,26,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,34,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,35,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,43,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,52,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,56,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,39,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,28,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,34,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,35,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,49,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,51,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,52,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,55,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,58,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,27,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,33,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,34,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,35,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,40,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,58,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,27,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,33,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,34,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,35,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,40,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,49,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,54,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,56,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,28,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,29,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,34,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,35,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,48,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,49,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,55,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,56,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,28,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,34,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,35,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,49,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,50,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,52,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,56,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,61,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,34,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,35,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,37,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,38,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,44,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,49,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,51,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,58,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,27,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,33,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,34,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,35,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,40,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,41,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,49,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,56,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,27,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,33,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,40,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,28,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,30,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,34,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,42,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,47,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,49,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,50,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,52,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,27,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,33,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,34,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,35,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,40,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,49,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,58,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,62,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,28,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,32,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,34,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,47,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,52,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,25,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,28,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,31,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,34,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,47,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,49,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,57,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,61,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,24,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,28,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,34,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,52,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,54,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,58,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,25,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,28,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,31,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,34,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,47,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,49,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,57,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,61,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,28,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,34,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,35,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,58,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,27,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,33,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,34,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,35,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,40,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,58,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,60,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,28,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,60,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,34,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,35,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,38,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,44,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,49,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,51,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,55,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,58,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,1,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,4,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,9,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,12,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,16,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,17,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,20,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,23,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,6,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,12,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,13,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,16,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,17,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,19,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,20,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,4,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,5,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,6,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,8,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,12,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,17,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,18,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,20,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,4,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,6,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,7,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,8,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,11,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,12,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,19,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,20,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,2,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,9,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,12,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,16,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,17,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,19,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,20,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,23,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,15,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,20,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,21,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,23,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,1,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,4,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,6,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,7,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,11,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,12,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,16,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,20,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,4,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,8,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,9,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,12,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,15,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,20,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,21,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,23,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,3,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,12,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,16,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,18,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,20,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,22,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,23,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,19,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'country','SA');
INSERT INTO "dimension_value" VALUES(2,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(3,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(4,2,'campaign','');
INSERT INTO "dimension_value" VALUES(5,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(6,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(7,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(8,2,'number','3');
INSERT INTO "dimension_value" VALUES(9,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(10,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(11,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(12,2,'','');
INSERT INTO "dimension_value" VALUES(13,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(14,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(15,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(16,2,'number','2');
INSERT INTO "dimension_value" VALUES(17,2,'referrer','');
INSERT INTO "dimension_value" VALUES(18,2,'country','ID');
INSERT INTO "dimension_value" VALUES(19,2,'country','BR');
INSERT INTO "dimension_value" VALUES(20,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(21,2,'country','AR');
INSERT INTO "dimension_value" VALUES(22,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(23,2,'os','Android');
INSERT INTO "dimension_value" VALUES(24,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(25,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(26,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(27,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(28,1,'campaign','');
INSERT INTO "dimension_value" VALUES(29,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(30,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(31,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(32,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(33,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(34,1,'number','1');
INSERT INTO "dimension_value" VALUES(35,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(36,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(37,1,'country','NG');
INSERT INTO "dimension_value" VALUES(38,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(39,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(40,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(41,1,'country','CO');
INSERT INTO "dimension_value" VALUES(42,1,'country','MX');
INSERT INTO "dimension_value" VALUES(43,1,'country','ES');
INSERT INTO "dimension_value" VALUES(44,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(45,1,'country','PK');
INSERT INTO "dimension_value" VALUES(46,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(47,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(48,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(49,1,'','');
INSERT INTO "dimension_value" VALUES(50,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(51,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(52,1,'referrer','');
INSERT INTO "dimension_value" VALUES(53,1,'country','FR');
INSERT INTO "dimension_value" VALUES(54,1,'country','ID');
INSERT INTO "dimension_value" VALUES(55,1,'country','EG');
INSERT INTO "dimension_value" VALUES(56,1,'os','Android');
INSERT INTO "dimension_value" VALUES(57,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(58,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(59,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(60,1,'country','MA');
INSERT INTO "dimension_value" VALUES(61,1,'country','BR');
INSERT INTO "dimension_value" VALUES(62,1,'country','SA');
INSERT INTO "dimension_value" VALUES(63,1,'country','TR');
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$i4zhnnXE6ISL0R41CiC+yQ$MoMRosjvD5gkQLpBRU9NuzBAbVcgqG57QbHRlAggt5U',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',2897172745,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'D2EDA5BF5CFF05DC07F75184A28FFFBBB20C97263CE63E9721038835EF7AC046','',NULL,3406054066,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0,0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$pcGZs9aj+SDPxQoM9Ks7uw$CwhAOh0xYbmFTy6APocuA6ECannFTEAXSvnHq4JeqEQ','',NULL,NULL,'',NULL,3952842849,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
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
INSERT INTO "management" VALUES(X'1CDF23BF6D07E396E9D7E5A4579C544CD24E8FE95E763D15C444AEC550071028',1,NULL);
INSERT INTO "management" VALUES(X'D8365D63B9A5616A005B1F0A823220CCE4516AC95034477BA026219FE8DFC0F8',2,NULL);
INSERT INTO "management" VALUES(X'B09D47B46FE6149FE197A6F6E970ED9A5D877EF3AA22559714A7FE71C5074202',3,NULL);
INSERT INTO "management" VALUES(X'392954A32C11EF634D490A2B363D33D179B69C5D6E98A70961A4A832F72BD106',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,33,1);
INSERT INTO "month_count" VALUES(1,24299,34,1);
INSERT INTO "month_count" VALUES(1,24299,35,1);
INSERT INTO "month_count" VALUES(1,24299,40,1);
INSERT INTO "month_count" VALUES(1,24299,49,1);
INSERT INTO "month_count" VALUES(1,24299,58,1);
INSERT INTO "month_count" VALUES(1,24299,60,1);
INSERT INTO "month_count" VALUES(1,24300,27,1);
INSERT INTO "month_count" VALUES(1,24300,33,1);
INSERT INTO "month_count" VALUES(1,24300,34,1);
INSERT INTO "month_count" VALUES(1,24300,35,1);
INSERT INTO "month_count" VALUES(1,24300,40,1);
INSERT INTO "month_count" VALUES(1,24300,45,1);
INSERT INTO "month_count" VALUES(1,24300,49,1);
INSERT INTO "month_count" VALUES(1,24300,58,1);
INSERT INTO "month_count" VALUES(1,24301,26,1);
INSERT INTO "month_count" VALUES(1,24301,34,1);
INSERT INTO "month_count" VALUES(1,24301,35,1);
INSERT INTO "month_count" VALUES(1,24301,49,1);
INSERT INTO "month_count" VALUES(1,24301,50,1);
INSERT INTO "month_count" VALUES(1,24301,52,1);
INSERT INTO "month_count" VALUES(1,24301,55,1);
INSERT INTO "month_count" VALUES(1,24301,56,1);
INSERT INTO "month_count" VALUES(1,24302,24,1);
INSERT INTO "month_count" VALUES(1,24302,28,1);
INSERT INTO "month_count" VALUES(1,24302,34,1);
INSERT INTO "month_count" VALUES(1,24302,35,1);
INSERT INTO "month_count" VALUES(1,24302,49,1);
INSERT INTO "month_count" VALUES(1,24302,52,1);
INSERT INTO "month_count" VALUES(1,24302,55,1);
INSERT INTO "month_count" VALUES(1,24302,58,1);
INSERT INTO "month_count" VALUES(1,24303,24,1);
INSERT INTO "month_count" VALUES(1,24303,28,1);
INSERT INTO "month_count" VALUES(1,24303,34,1);
INSERT INTO "month_count" VALUES(1,24303,35,1);
INSERT INTO "month_count" VALUES(1,24303,49,1);
INSERT INTO "month_count" VALUES(1,24303,52,1);
INSERT INTO "month_count" VALUES(1,24303,55,1);
INSERT INTO "month_count" VALUES(1,24303,58,1);
INSERT INTO "month_count" VALUES(1,24304,34,1);
INSERT INTO "month_count" VALUES(1,24304,35,1);
INSERT INTO "month_count" VALUES(1,24304,36,1);
INSERT INTO "month_count" VALUES(1,24304,38,1);
INSERT INTO "month_count" VALUES(1,24304,44,1);
INSERT INTO "month_count" VALUES(1,24304,49,1);
INSERT INTO "month_count" VALUES(1,24304,55,1);
INSERT INTO "month_count" VALUES(1,24304,56,1);
INSERT INTO "month_count" VALUES(1,24306,34,1);
INSERT INTO "month_count" VALUES(1,24306,35,1);
INSERT INTO "month_count" VALUES(1,24306,39,1);
INSERT INTO "month_count" VALUES(1,24306,46,1);
INSERT INTO "month_count" VALUES(1,24306,49,1);
INSERT INTO "month_count" VALUES(1,24306,56,1);
INSERT INTO "month_count" VALUES(1,24306,59,1);
INSERT INTO "month_count" VALUES(1,24306,63,1);
INSERT INTO "month_count" VALUES(1,24307,34,2);
INSERT INTO "month_count" VALUES(1,24307,35,2);
INSERT INTO "month_count" VALUES(1,24307,38,1);
INSERT INTO "month_count" VALUES(1,24307,39,1);
INSERT INTO "month_count" VALUES(1,24307,44,1);
INSERT INTO "month_count" VALUES(1,24307,46,1);
INSERT INTO "month_count" VALUES(1,24307,49,2);
INSERT INTO "month_count" VALUES(1,24307,51,1);
INSERT INTO "month_count" VALUES(1,24307,55,1);
INSERT INTO "month_count" VALUES(1,24307,56,1);
INSERT INTO "month_count" VALUES(1,24307,58,1);
INSERT INTO "month_count" VALUES(1,24307,59,1);
INSERT INTO "month_count" VALUES(1,24307,63,1);
INSERT INTO "month_count" VALUES(1,24308,27,1);
INSERT INTO "month_count" VALUES(1,24308,33,1);
INSERT INTO "month_count" VALUES(1,24308,34,1);
INSERT INTO "month_count" VALUES(1,24308,35,1);
INSERT INTO "month_count" VALUES(1,24308,40,1);
INSERT INTO "month_count" VALUES(1,24308,49,1);
INSERT INTO "month_count" VALUES(1,24308,53,1);
INSERT INTO "month_count" VALUES(1,24308,58,1);
INSERT INTO "month_count" VALUES(1,24309,26,1);
INSERT INTO "month_count" VALUES(1,24309,34,1);
INSERT INTO "month_count" VALUES(1,24309,35,1);
INSERT INTO "month_count" VALUES(1,24309,43,1);
INSERT INTO "month_count" VALUES(1,24309,49,1);
INSERT INTO "month_count" VALUES(1,24309,50,1);
INSERT INTO "month_count" VALUES(1,24309,52,1);
INSERT INTO "month_count" VALUES(1,24309,56,1);
INSERT INTO "month_count" VALUES(1,24310,34,1);
INSERT INTO "month_count" VALUES(1,24310,35,1);
INSERT INTO "month_count" VALUES(1,24310,39,1);
INSERT INTO "month_count" VALUES(1,24310,46,1);
INSERT INTO "month_count" VALUES(1,24310,49,1);
INSERT INTO "month_count" VALUES(1,24310,55,1);
INSERT INTO "month_count" VALUES(1,24310,56,1);
INSERT INTO "month_count" VALUES(1,24310,59,1);
INSERT INTO "month_count" VALUES(1,24311,27,1);
INSERT INTO "month_count" VALUES(1,24311,28,1);
INSERT INTO "month_count" VALUES(1,24311,33,1);
INSERT INTO "month_count" VALUES(1,24311,34,2);
INSERT INTO "month_count" VALUES(1,24311,35,2);
INSERT INTO "month_count" VALUES(1,24311,40,1);
INSERT INTO "month_count" VALUES(1,24311,49,2);
INSERT INTO "month_count" VALUES(1,24311,51,1);
INSERT INTO "month_count" VALUES(1,24311,52,1);
INSERT INTO "month_count" VALUES(1,24311,55,2);
INSERT INTO "month_count" VALUES(1,24311,58,2);
INSERT INTO "month_count" VALUES(1,24312,27,1);
INSERT INTO "month_count" VALUES(1,24312,33,1);
INSERT INTO "month_count" VALUES(1,24312,34,1);
INSERT INTO "month_count" VALUES(1,24312,35,1);
INSERT INTO "month_count" VALUES(1,24312,40,1);
INSERT INTO "month_count" VALUES(1,24312,49,1);
INSERT INTO "month_count" VALUES(1,24312,54,1);
INSERT INTO "month_count" VALUES(1,24312,56,1);
INSERT INTO "month_count" VALUES(1,24313,28,1);
INSERT INTO "month_count" VALUES(1,24313,29,1);
INSERT INTO "month_count" VALUES(1,24313,34,1);
INSERT INTO "month_count" VALUES(1,24313,35,1);
INSERT INTO "month_count" VALUES(1,24313,48,1);
INSERT INTO "month_count" VALUES(1,24313,49,1);
INSERT INTO "month_count" VALUES(1,24313,55,1);
INSERT INTO "month_count" VALUES(1,24313,56,1);
INSERT INTO "month_count" VALUES(1,24314,28,1);
INSERT INTO "month_count" VALUES(1,24314,34,1);
INSERT INTO "month_count" VALUES(1,24314,35,1);
INSERT INTO "month_count" VALUES(1,24314,49,1);
INSERT INTO "month_count" VALUES(1,24314,50,1);
INSERT INTO "month_count" VALUES(1,24314,52,1);
INSERT INTO "month_count" VALUES(1,24314,56,1);
INSERT INTO "month_count" VALUES(1,24314,61,1);
INSERT INTO "month_count" VALUES(1,24315,27,1);
INSERT INTO "month_count" VALUES(1,24315,33,1);
INSERT INTO "month_count" VALUES(1,24315,34,2);
INSERT INTO "month_count" VALUES(1,24315,35,2);
INSERT INTO "month_count" VALUES(1,24315,37,1);
INSERT INTO "month_count" VALUES(1,24315,38,1);
INSERT INTO "month_count" VALUES(1,24315,40,1);
INSERT INTO "month_count" VALUES(1,24315,41,1);
INSERT INTO "month_count" VALUES(1,24315,44,1);
INSERT INTO "month_count" VALUES(1,24315,49,2);
INSERT INTO "month_count" VALUES(1,24315,51,1);
INSERT INTO "month_count" VALUES(1,24315,56,1);
INSERT INTO "month_count" VALUES(1,24315,58,1);
INSERT INTO "month_count" VALUES(1,24316,27,1);
INSERT INTO "month_count" VALUES(1,24316,28,1);
INSERT INTO "month_count" VALUES(1,24316,30,1);
INSERT INTO "month_count" VALUES(1,24316,33,1);
INSERT INTO "month_count" VALUES(1,24316,34,2);
INSERT INTO "month_count" VALUES(1,24316,35,1);
INSERT INTO "month_count" VALUES(1,24316,40,1);
INSERT INTO "month_count" VALUES(1,24316,42,1);
INSERT INTO "month_count" VALUES(1,24316,47,1);
INSERT INTO "month_count" VALUES(1,24316,49,2);
INSERT INTO "month_count" VALUES(1,24316,50,1);
INSERT INTO "month_count" VALUES(1,24316,52,1);
INSERT INTO "month_count" VALUES(1,24316,55,1);
INSERT INTO "month_count" VALUES(1,24316,58,1);
INSERT INTO "month_count" VALUES(1,24317,27,1);
INSERT INTO "month_count" VALUES(1,24317,33,1);
INSERT INTO "month_count" VALUES(1,24317,34,1);
INSERT INTO "month_count" VALUES(1,24317,35,1);
INSERT INTO "month_count" VALUES(1,24317,40,1);
INSERT INTO "month_count" VALUES(1,24317,49,1);
INSERT INTO "month_count" VALUES(1,24317,58,1);
INSERT INTO "month_count" VALUES(1,24317,62,1);
INSERT INTO "month_count" VALUES(1,24318,28,1);
INSERT INTO "month_count" VALUES(1,24318,32,1);
INSERT INTO "month_count" VALUES(1,24318,34,1);
INSERT INTO "month_count" VALUES(1,24318,42,1);
INSERT INTO "month_count" VALUES(1,24318,47,1);
INSERT INTO "month_count" VALUES(1,24318,49,1);
INSERT INTO "month_count" VALUES(1,24318,50,1);
INSERT INTO "month_count" VALUES(1,24318,52,1);
INSERT INTO "month_count" VALUES(1,24319,24,1);
INSERT INTO "month_count" VALUES(1,24319,25,1);
INSERT INTO "month_count" VALUES(1,24319,28,2);
INSERT INTO "month_count" VALUES(1,24319,31,1);
INSERT INTO "month_count" VALUES(1,24319,34,2);
INSERT INTO "month_count" VALUES(1,24319,35,1);
INSERT INTO "month_count" VALUES(1,24319,47,1);
INSERT INTO "month_count" VALUES(1,24319,49,2);
INSERT INTO "month_count" VALUES(1,24319,52,1);
INSERT INTO "month_count" VALUES(1,24319,54,1);
INSERT INTO "month_count" VALUES(1,24319,57,1);
INSERT INTO "month_count" VALUES(1,24319,58,1);
INSERT INTO "month_count" VALUES(1,24319,61,1);
INSERT INTO "month_count" VALUES(1,24320,25,1);
INSERT INTO "month_count" VALUES(1,24320,28,2);
INSERT INTO "month_count" VALUES(1,24320,31,2);
INSERT INTO "month_count" VALUES(1,24320,34,2);
INSERT INTO "month_count" VALUES(1,24320,35,1);
INSERT INTO "month_count" VALUES(1,24320,42,1);
INSERT INTO "month_count" VALUES(1,24320,47,1);
INSERT INTO "month_count" VALUES(1,24320,49,2);
INSERT INTO "month_count" VALUES(1,24320,51,1);
INSERT INTO "month_count" VALUES(1,24320,57,1);
INSERT INTO "month_count" VALUES(1,24320,58,1);
INSERT INTO "month_count" VALUES(1,24320,61,1);
INSERT INTO "month_count" VALUES(1,24321,24,1);
INSERT INTO "month_count" VALUES(1,24321,27,1);
INSERT INTO "month_count" VALUES(1,24321,28,1);
INSERT INTO "month_count" VALUES(1,24321,33,1);
INSERT INTO "month_count" VALUES(1,24321,34,2);
INSERT INTO "month_count" VALUES(1,24321,35,2);
INSERT INTO "month_count" VALUES(1,24321,40,1);
INSERT INTO "month_count" VALUES(1,24321,49,2);
INSERT INTO "month_count" VALUES(1,24321,52,1);
INSERT INTO "month_count" VALUES(1,24321,58,2);
INSERT INTO "month_count" VALUES(1,24321,60,2);
INSERT INTO "month_count" VALUES(1,24322,34,1);
INSERT INTO "month_count" VALUES(1,24322,35,1);
INSERT INTO "month_count" VALUES(1,24322,38,1);
INSERT INTO "month_count" VALUES(1,24322,44,1);
INSERT INTO "month_count" VALUES(1,24322,49,1);
INSERT INTO "month_count" VALUES(1,24322,51,1);
INSERT INTO "month_count" VALUES(1,24322,55,1);
INSERT INTO "month_count" VALUES(1,24322,58,1);
INSERT INTO "month_count" VALUES(2,24305,1,1);
INSERT INTO "month_count" VALUES(2,24305,4,1);
INSERT INTO "month_count" VALUES(2,24305,9,1);
INSERT INTO "month_count" VALUES(2,24305,12,1);
INSERT INTO "month_count" VALUES(2,24305,16,1);
INSERT INTO "month_count" VALUES(2,24305,17,1);
INSERT INTO "month_count" VALUES(2,24305,20,1);
INSERT INTO "month_count" VALUES(2,24305,23,1);
INSERT INTO "month_count" VALUES(2,24309,6,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,12,1);
INSERT INTO "month_count" VALUES(2,24309,13,1);
INSERT INTO "month_count" VALUES(2,24309,16,1);
INSERT INTO "month_count" VALUES(2,24309,17,1);
INSERT INTO "month_count" VALUES(2,24309,19,1);
INSERT INTO "month_count" VALUES(2,24309,20,1);
INSERT INTO "month_count" VALUES(2,24312,4,1);
INSERT INTO "month_count" VALUES(2,24312,5,1);
INSERT INTO "month_count" VALUES(2,24312,6,1);
INSERT INTO "month_count" VALUES(2,24312,8,1);
INSERT INTO "month_count" VALUES(2,24312,12,1);
INSERT INTO "month_count" VALUES(2,24312,17,1);
INSERT INTO "month_count" VALUES(2,24312,18,1);
INSERT INTO "month_count" VALUES(2,24312,20,1);
INSERT INTO "month_count" VALUES(2,24313,4,1);
INSERT INTO "month_count" VALUES(2,24313,6,1);
INSERT INTO "month_count" VALUES(2,24313,7,1);
INSERT INTO "month_count" VALUES(2,24313,8,1);
INSERT INTO "month_count" VALUES(2,24313,11,1);
INSERT INTO "month_count" VALUES(2,24313,12,1);
INSERT INTO "month_count" VALUES(2,24313,19,1);
INSERT INTO "month_count" VALUES(2,24313,20,1);
INSERT INTO "month_count" VALUES(2,24316,2,1);
INSERT INTO "month_count" VALUES(2,24316,9,1);
INSERT INTO "month_count" VALUES(2,24316,12,1);
INSERT INTO "month_count" VALUES(2,24316,16,1);
INSERT INTO "month_count" VALUES(2,24316,17,1);
INSERT INTO "month_count" VALUES(2,24316,19,1);
INSERT INTO "month_count" VALUES(2,24316,20,1);
INSERT INTO "month_count" VALUES(2,24316,23,1);
INSERT INTO "month_count" VALUES(2,24317,4,1);
INSERT INTO "month_count" VALUES(2,24317,9,1);
INSERT INTO "month_count" VALUES(2,24317,12,1);
INSERT INTO "month_count" VALUES(2,24317,15,1);
INSERT INTO "month_count" VALUES(2,24317,16,1);
INSERT INTO "month_count" VALUES(2,24317,20,1);
INSERT INTO "month_count" VALUES(2,24317,21,1);
INSERT INTO "month_count" VALUES(2,24317,23,1);
INSERT INTO "month_count" VALUES(2,24318,1,1);
INSERT INTO "month_count" VALUES(2,24318,4,1);
INSERT INTO "month_count" VALUES(2,24318,6,1);
INSERT INTO "month_count" VALUES(2,24318,7,1);
INSERT INTO "month_count" VALUES(2,24318,11,1);
INSERT INTO "month_count" VALUES(2,24318,12,1);
INSERT INTO "month_count" VALUES(2,24318,16,1);
INSERT INTO "month_count" VALUES(2,24318,20,1);
INSERT INTO "month_count" VALUES(2,24319,4,1);
INSERT INTO "month_count" VALUES(2,24319,8,1);
INSERT INTO "month_count" VALUES(2,24319,9,1);
INSERT INTO "month_count" VALUES(2,24319,12,1);
INSERT INTO "month_count" VALUES(2,24319,15,1);
INSERT INTO "month_count" VALUES(2,24319,20,1);
INSERT INTO "month_count" VALUES(2,24319,21,1);
INSERT INTO "month_count" VALUES(2,24319,23,1);
INSERT INTO "month_count" VALUES(2,24321,3,1);
INSERT INTO "month_count" VALUES(2,24321,12,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,16,1);
INSERT INTO "month_count" VALUES(2,24321,18,1);
INSERT INTO "month_count" VALUES(2,24321,20,1);
INSERT INTO "month_count" VALUES(2,24321,22,1);
INSERT INTO "month_count" VALUES(2,24321,23,1);
INSERT INTO "month_count" VALUES(2,24322,4,1);
INSERT INTO "month_count" VALUES(2,24322,5,1);
INSERT INTO "month_count" VALUES(2,24322,6,1);
INSERT INTO "month_count" VALUES(2,24322,12,1);
INSERT INTO "month_count" VALUES(2,24322,16,1);
INSERT INTO "month_count" VALUES(2,24322,17,1);
INSERT INTO "month_count" VALUES(2,24322,19,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$oA38ZK0Ua1Oy16f4ehbBjw$VqPuGTO8s2JQpmV7MY78EaeUK+HU+Ejf45IW6BarClc',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'7DE88343D0CEF74F8ADFC56C5AA66946A8D71394ED2B66E959A261EF1F6EB6D7');
INSERT INTO "owner_recovery" VALUES(X'7F652518C58507E769A23FA3C47986FC091365AA72FAD3316BEFBC7168F0453C');
INSERT INTO "owner_recovery" VALUES(X'3F4FA4302E96433FBEC3CE94CCC3A97DAC4D26271B0720C8B7A1A3102A40CB31');
INSERT INTO "owner_recovery" VALUES(X'D74DA7D8BC26C449EB2D482E4233F12144798A77B2674C55BEF55BB642EFAC9A');
INSERT INTO "owner_recovery" VALUES(X'304C938238217EFDCF3C16C756E973AE4C9EB4F3AD7140909CD0BDCBF55E725C');
INSERT INTO "owner_recovery" VALUES(X'9D40D9D01BC17DC872357901A01C29B4E071AE568CC5FA64E161284E5591FBEA');
INSERT INTO "owner_recovery" VALUES(X'3595090F91C3C80345AA2EA47C8C8D55482BD90824E5FE418DC653573AEEE0E6');
INSERT INTO "owner_recovery" VALUES(X'C945A875C64D0D660803291E4947114A37AD888177D4773FF7E445D7DC4BE031');
INSERT INTO "owner_recovery" VALUES(X'E55888B46EC0A994DED7BE4E49C7CE8444A888729ABA0FB6B0D9E2B2E33D5065');
INSERT INTO "owner_recovery" VALUES(X'D322566F55DF35294E10710E3C373536A2AFFBABD2CDFE02B2737D4078B4A867');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'B629E6DE3C47DC7C50EB8DE879535219496431F6A37C4934E80842BEDDBE6B8D','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,24,28,2);
INSERT INTO "pair_count" VALUES(1,20070,24,34,2);
INSERT INTO "pair_count" VALUES(1,20070,24,35,2);
INSERT INTO "pair_count" VALUES(1,20070,24,49,2);
INSERT INTO "pair_count" VALUES(1,20070,24,52,2);
INSERT INTO "pair_count" VALUES(1,20070,24,55,2);
INSERT INTO "pair_count" VALUES(1,20070,24,58,2);
INSERT INTO "pair_count" VALUES(1,20070,26,34,1);
INSERT INTO "pair_count" VALUES(1,20070,26,35,1);
INSERT INTO "pair_count" VALUES(1,20070,26,49,1);
INSERT INTO "pair_count" VALUES(1,20070,26,50,1);
INSERT INTO "pair_count" VALUES(1,20070,26,52,1);
INSERT INTO "pair_count" VALUES(1,20070,26,55,1);
INSERT INTO "pair_count" VALUES(1,20070,26,56,1);
INSERT INTO "pair_count" VALUES(1,20070,27,33,2);
INSERT INTO "pair_count" VALUES(1,20070,27,34,2);
INSERT INTO "pair_count" VALUES(1,20070,27,35,2);
INSERT INTO "pair_count" VALUES(1,20070,27,40,2);
INSERT INTO "pair_count" VALUES(1,20070,27,45,1);
INSERT INTO "pair_count" VALUES(1,20070,27,49,2);
INSERT INTO "pair_count" VALUES(1,20070,27,58,2);
INSERT INTO "pair_count" VALUES(1,20070,27,60,1);
INSERT INTO "pair_count" VALUES(1,20070,28,24,2);
INSERT INTO "pair_count" VALUES(1,20070,28,34,2);
INSERT INTO "pair_count" VALUES(1,20070,28,35,2);
INSERT INTO "pair_count" VALUES(1,20070,28,49,2);
INSERT INTO "pair_count" VALUES(1,20070,28,52,2);
INSERT INTO "pair_count" VALUES(1,20070,28,55,2);
INSERT INTO "pair_count" VALUES(1,20070,28,58,2);
INSERT INTO "pair_count" VALUES(1,20070,33,27,2);
INSERT INTO "pair_count" VALUES(1,20070,33,34,2);
INSERT INTO "pair_count" VALUES(1,20070,33,35,2);
INSERT INTO "pair_count" VALUES(1,20070,33,40,2);
INSERT INTO "pair_count" VALUES(1,20070,33,45,1);
INSERT INTO "pair_count" VALUES(1,20070,33,49,2);
INSERT INTO "pair_count" VALUES(1,20070,33,58,2);
INSERT INTO "pair_count" VALUES(1,20070,33,60,1);
INSERT INTO "pair_count" VALUES(1,20070,34,24,2);
INSERT INTO "pair_count" VALUES(1,20070,34,26,1);
INSERT INTO "pair_count" VALUES(1,20070,34,27,2);
INSERT INTO "pair_count" VALUES(1,20070,34,28,2);
INSERT INTO "pair_count" VALUES(1,20070,34,33,2);
INSERT INTO "pair_count" VALUES(1,20070,34,35,5);
INSERT INTO "pair_count" VALUES(1,20070,34,40,2);
INSERT INTO "pair_count" VALUES(1,20070,34,45,1);
INSERT INTO "pair_count" VALUES(1,20070,34,49,5);
INSERT INTO "pair_count" VALUES(1,20070,34,50,1);
INSERT INTO "pair_count" VALUES(1,20070,34,52,3);
INSERT INTO "pair_count" VALUES(1,20070,34,55,3);
INSERT INTO "pair_count" VALUES(1,20070,34,56,1);
INSERT INTO "pair_count" VALUES(1,20070,34,58,4);
INSERT INTO "pair_count" VALUES(1,20070,34,60,1);
INSERT INTO "pair_count" VALUES(1,20070,35,24,2);
INSERT INTO "pair_count" VALUES(1,20070,35,26,1);
INSERT INTO "pair_count" VALUES(1,20070,35,27,2);
INSERT INTO "pair_count" VALUES(1,20070,35,28,2);
INSERT INTO "pair_count" VALUES(1,20070,35,33,2);
INSERT INTO "pair_count" VALUES(1,20070,35,34,5);
INSERT INTO "pair_count" VALUES(1,20070,35,40,2);
INSERT INTO "pair_count" VALUES(1,20070,35,45,1);
INSERT INTO "pair_count" VALUES(1,20070,35,49,5);
INSERT INTO "pair_count" VALUES(1,20070,35,50,1);
INSERT INTO "pair_count" VALUES(1,20070,35,52,3);
INSERT INTO "pair_count" VALUES(1,20070,35,55,3);
INSERT INTO "pair_count" VALUES(1,20070,35,56,1);
INSERT INTO "pair_count" VALUES(1,20070,35,58,4);
INSERT INTO "pair_count" VALUES(1,20070,35,60,1);
INSERT INTO "pair_count" VALUES(1,20070,40,27,2);
INSERT INTO "pair_count" VALUES(1,20070,40,33,2);
INSERT INTO "pair_count" VALUES(1,20070,40,34,2);
INSERT INTO "pair_count" VALUES(1,20070,40,35,2);
INSERT INTO "pair_count" VALUES(1,20070,40,45,1);
INSERT INTO "pair_count" VALUES(1,20070,40,49,2);
INSERT INTO "pair_count" VALUES(1,20070,40,58,2);
INSERT INTO "pair_count" VALUES(1,20070,40,60,1);
INSERT INTO "pair_count" VALUES(1,20070,45,27,1);
INSERT INTO "pair_count" VALUES(1,20070,45,33,1);
INSERT INTO "pair_count" VALUES(1,20070,45,34,1);
INSERT INTO "pair_count" VALUES(1,20070,45,35,1);
INSERT INTO "pair_count" VALUES(1,20070,45,40,1);
INSERT INTO "pair_count" VALUES(1,20070,45,49,1);
INSERT INTO "pair_count" VALUES(1,20070,45,58,1);
INSERT INTO "pair_count" VALUES(1,20070,50,26,1);
INSERT INTO "pair_count" VALUES(1,20070,50,34,1);
INSERT INTO "pair_count" VALUES(1,20070,50,35,1);
INSERT INTO "pair_count" VALUES(1,20070,50,49,1);
INSERT INTO "pair_count" VALUES(1,20070,50,52,1);
INSERT INTO "pair_count" VALUES(1,20070,50,55,1);
INSERT INTO "pair_count" VALUES(1,20070,50,56,1);
INSERT INTO "pair_count" VALUES(1,20070,52,24,2);
INSERT INTO "pair_count" VALUES(1,20070,52,26,1);
INSERT INTO "pair_count" VALUES(1,20070,52,28,2);
INSERT INTO "pair_count" VALUES(1,20070,52,34,3);
INSERT INTO "pair_count" VALUES(1,20070,52,35,3);
INSERT INTO "pair_count" VALUES(1,20070,52,49,3);
INSERT INTO "pair_count" VALUES(1,20070,52,50,1);
INSERT INTO "pair_count" VALUES(1,20070,52,55,3);
INSERT INTO "pair_count" VALUES(1,20070,52,56,1);
INSERT INTO "pair_count" VALUES(1,20070,52,58,2);
INSERT INTO "pair_count" VALUES(1,20070,55,24,2);
INSERT INTO "pair_count" VALUES(1,20070,55,26,1);
INSERT INTO "pair_count" VALUES(1,20070,55,28,2);
INSERT INTO "pair_count" VALUES(1,20070,55,34,3);
INSERT INTO "pair_count" VALUES(1,20070,55,35,3);
INSERT INTO "pair_count" VALUES(1,20070,55,49,3);
INSERT INTO "pair_count" VALUES(1,20070,55,50,1);
INSERT INTO "pair_count" VALUES(1,20070,55,52,3);
INSERT INTO "pair_count" VALUES(1,20070,55,56,1);
INSERT INTO "pair_count" VALUES(1,20070,55,58,2);
INSERT INTO "pair_count" VALUES(1,20070,56,26,1);
INSERT INTO "pair_count" VALUES(1,20070,56,34,1);
INSERT INTO "pair_count" VALUES(1,20070,56,35,1);
INSERT INTO "pair_count" VALUES(1,20070,56,49,1);
INSERT INTO "pair_count" VALUES(1,20070,56,50,1);
INSERT INTO "pair_count" VALUES(1,20070,56,52,1);
INSERT INTO "pair_count" VALUES(1,20070,56,55,1);
INSERT INTO "pair_count" VALUES(1,20070,58,24,2);
INSERT INTO "pair_count" VALUES(1,20070,58,27,2);
INSERT INTO "pair_count" VALUES(1,20070,58,28,2);
INSERT INTO "pair_count" VALUES(1,20070,58,33,2);
INSERT INTO "pair_count" VALUES(1,20070,58,34,4);
INSERT INTO "pair_count" VALUES(1,20070,58,35,4);
INSERT INTO "pair_count" VALUES(1,20070,58,40,2);
INSERT INTO "pair_count" VALUES(1,20070,58,45,1);
INSERT INTO "pair_count" VALUES(1,20070,58,49,4);
INSERT INTO "pair_count" VALUES(1,20070,58,52,2);
INSERT INTO "pair_count" VALUES(1,20070,58,55,2);
INSERT INTO "pair_count" VALUES(1,20070,58,60,1);
INSERT INTO "pair_count" VALUES(1,20070,60,27,1);
INSERT INTO "pair_count" VALUES(1,20070,60,33,1);
INSERT INTO "pair_count" VALUES(1,20070,60,34,1);
INSERT INTO "pair_count" VALUES(1,20070,60,35,1);
INSERT INTO "pair_count" VALUES(1,20070,60,40,1);
INSERT INTO "pair_count" VALUES(1,20070,60,49,1);
INSERT INTO "pair_count" VALUES(1,20070,60,58,1);
INSERT INTO "pair_count" VALUES(1,20234,27,33,1);
INSERT INTO "pair_count" VALUES(1,20234,27,34,1);
INSERT INTO "pair_count" VALUES(1,20234,27,35,1);
INSERT INTO "pair_count" VALUES(1,20234,27,40,1);
INSERT INTO "pair_count" VALUES(1,20234,27,49,1);
INSERT INTO "pair_count" VALUES(1,20234,27,53,1);
INSERT INTO "pair_count" VALUES(1,20234,27,58,1);
INSERT INTO "pair_count" VALUES(1,20234,33,27,1);
INSERT INTO "pair_count" VALUES(1,20234,33,34,1);
INSERT INTO "pair_count" VALUES(1,20234,33,35,1);
INSERT INTO "pair_count" VALUES(1,20234,33,40,1);
INSERT INTO "pair_count" VALUES(1,20234,33,49,1);
INSERT INTO "pair_count" VALUES(1,20234,33,53,1);
INSERT INTO "pair_count" VALUES(1,20234,33,58,1);
INSERT INTO "pair_count" VALUES(1,20234,34,27,1);
INSERT INTO "pair_count" VALUES(1,20234,34,33,1);
INSERT INTO "pair_count" VALUES(1,20234,34,35,5);
INSERT INTO "pair_count" VALUES(1,20234,34,36,1);
INSERT INTO "pair_count" VALUES(1,20234,34,38,2);
INSERT INTO "pair_count" VALUES(1,20234,34,39,2);
INSERT INTO "pair_count" VALUES(1,20234,34,40,1);
INSERT INTO "pair_count" VALUES(1,20234,34,44,2);
INSERT INTO "pair_count" VALUES(1,20234,34,46,2);
INSERT INTO "pair_count" VALUES(1,20234,34,49,5);
INSERT INTO "pair_count" VALUES(1,20234,34,51,1);
INSERT INTO "pair_count" VALUES(1,20234,34,53,1);
INSERT INTO "pair_count" VALUES(1,20234,34,55,2);
INSERT INTO "pair_count" VALUES(1,20234,34,56,3);
INSERT INTO "pair_count" VALUES(1,20234,34,58,2);
INSERT INTO "pair_count" VALUES(1,20234,34,59,2);
INSERT INTO "pair_count" VALUES(1,20234,34,63,2);
INSERT INTO "pair_count" VALUES(1,20234,35,27,1);
INSERT INTO "pair_count" VALUES(1,20234,35,33,1);
INSERT INTO "pair_count" VALUES(1,20234,35,34,5);
INSERT INTO "pair_count" VALUES(1,20234,35,36,1);
INSERT INTO "pair_count" VALUES(1,20234,35,38,2);
INSERT INTO "pair_count" VALUES(1,20234,35,39,2);
INSERT INTO "pair_count" VALUES(1,20234,35,40,1);
INSERT INTO "pair_count" VALUES(1,20234,35,44,2);
INSERT INTO "pair_count" VALUES(1,20234,35,46,2);
INSERT INTO "pair_count" VALUES(1,20234,35,49,5);
INSERT INTO "pair_count" VALUES(1,20234,35,51,1);
INSERT INTO "pair_count" VALUES(1,20234,35,53,1);
INSERT INTO "pair_count" VALUES(1,20234,35,55,2);
INSERT INTO "pair_count" VALUES(1,20234,35,56,3);
INSERT INTO "pair_count" VALUES(1,20234,35,58,2);
INSERT INTO "pair_count" VALUES(1,20234,35,59,2);
INSERT INTO "pair_count" VALUES(1,20234,35,63,2);
INSERT INTO "pair_count" VALUES(1,20234,36,34,1);
INSERT INTO "pair_count" VALUES(1,20234,36,35,1);
INSERT INTO "pair_count" VALUES(1,20234,36,38,1);
INSERT INTO "pair_count" VALUES(1,20234,36,44,1);
INSERT INTO "pair_count" VALUES(1,20234,36,49,1);
INSERT INTO "pair_count" VALUES(1,20234,36,55,1);
INSERT INTO "pair_count" VALUES(1,20234,36,56,1);
INSERT INTO "pair_count" VALUES(1,20234,38,34,2);
INSERT INTO "pair_count" VALUES(1,20234,38,35,2);
INSERT INTO "pair_count" VALUES(1,20234,38,36,1);
INSERT INTO "pair_count" VALUES(1,20234,38,44,2);
INSERT INTO "pair_count" VALUES(1,20234,38,49,2);
INSERT INTO "pair_count" VALUES(1,20234,38,51,1);
INSERT INTO "pair_count" VALUES(1,20234,38,55,2);
INSERT INTO "pair_count" VALUES(1,20234,38,56,1);
INSERT INTO "pair_count" VALUES(1,20234,38,58,1);
INSERT INTO "pair_count" VALUES(1,20234,39,34,2);
INSERT INTO "pair_count" VALUES(1,20234,39,35,2);
INSERT INTO "pair_count" VALUES(1,20234,39,46,2);
INSERT INTO "pair_count" VALUES(1,20234,39,49,2);
INSERT INTO "pair_count" VALUES(1,20234,39,56,2);
INSERT INTO "pair_count" VALUES(1,20234,39,59,2);
INSERT INTO "pair_count" VALUES(1,20234,39,63,2);
INSERT INTO "pair_count" VALUES(1,20234,40,27,1);
INSERT INTO "pair_count" VALUES(1,20234,40,33,1);
INSERT INTO "pair_count" VALUES(1,20234,40,34,1);
INSERT INTO "pair_count" VALUES(1,20234,40,35,1);
INSERT INTO "pair_count" VALUES(1,20234,40,49,1);
INSERT INTO "pair_count" VALUES(1,20234,40,53,1);
INSERT INTO "pair_count" VALUES(1,20234,40,58,1);
INSERT INTO "pair_count" VALUES(1,20234,44,34,2);
INSERT INTO "pair_count" VALUES(1,20234,44,35,2);
INSERT INTO "pair_count" VALUES(1,20234,44,36,1);
INSERT INTO "pair_count" VALUES(1,20234,44,38,2);
INSERT INTO "pair_count" VALUES(1,20234,44,49,2);
INSERT INTO "pair_count" VALUES(1,20234,44,51,1);
INSERT INTO "pair_count" VALUES(1,20234,44,55,2);
INSERT INTO "pair_count" VALUES(1,20234,44,56,1);
INSERT INTO "pair_count" VALUES(1,20234,44,58,1);
INSERT INTO "pair_count" VALUES(1,20234,46,34,2);
INSERT INTO "pair_count" VALUES(1,20234,46,35,2);
INSERT INTO "pair_count" VALUES(1,20234,46,39,2);
INSERT INTO "pair_count" VALUES(1,20234,46,49,2);
INSERT INTO "pair_count" VALUES(1,20234,46,56,2);
INSERT INTO "pair_count" VALUES(1,20234,46,59,2);
INSERT INTO "pair_count" VALUES(1,20234,46,63,2);
INSERT INTO "pair_count" VALUES(1,20234,51,34,1);
INSERT INTO "pair_count" VALUES(1,20234,51,35,1);
INSERT INTO "pair_count" VALUES(1,20234,51,38,1);
INSERT INTO "pair_count" VALUES(1,20234,51,44,1);
INSERT INTO "pair_count" VALUES(1,20234,51,49,1);
INSERT INTO "pair_count" VALUES(1,20234,51,55,1);
INSERT INTO "pair_count" VALUES(1,20234,51,58,1);
INSERT INTO "pair_count" VALUES(1,20234,53,27,1);
INSERT INTO "pair_count" VALUES(1,20234,53,33,1);
INSERT INTO "pair_count" VALUES(1,20234,53,34,1);
INSERT INTO "pair_count" VALUES(1,20234,53,35,1);
INSERT INTO "pair_count" VALUES(1,20234,53,40,1);
INSERT INTO "pair_count" VALUES(1,20234,53,49,1);
INSERT INTO "pair_count" VALUES(1,20234,53,58,1);
INSERT INTO "pair_count" VALUES(1,20234,55,34,2);
INSERT INTO "pair_count" VALUES(1,20234,55,35,2);
INSERT INTO "pair_count" VALUES(1,20234,55,36,1);
INSERT INTO "pair_count" VALUES(1,20234,55,38,2);
INSERT INTO "pair_count" VALUES(1,20234,55,44,2);
INSERT INTO "pair_count" VALUES(1,20234,55,49,2);
INSERT INTO "pair_count" VALUES(1,20234,55,51,1);
INSERT INTO "pair_count" VALUES(1,20234,55,56,1);
INSERT INTO "pair_count" VALUES(1,20234,55,58,1);
INSERT INTO "pair_count" VALUES(1,20234,56,34,3);
INSERT INTO "pair_count" VALUES(1,20234,56,35,3);
INSERT INTO "pair_count" VALUES(1,20234,56,36,1);
INSERT INTO "pair_count" VALUES(1,20234,56,38,1);
INSERT INTO "pair_count" VALUES(1,20234,56,39,2);
INSERT INTO "pair_count" VALUES(1,20234,56,44,1);
INSERT INTO "pair_count" VALUES(1,20234,56,46,2);
INSERT INTO "pair_count" VALUES(1,20234,56,49,3);
INSERT INTO "pair_count" VALUES(1,20234,56,55,1);
INSERT INTO "pair_count" VALUES(1,20234,56,59,2);
INSERT INTO "pair_count" VALUES(1,20234,56,63,2);
INSERT INTO "pair_count" VALUES(1,20234,58,27,1);
INSERT INTO "pair_count" VALUES(1,20234,58,33,1);
INSERT INTO "pair_count" VALUES(1,20234,58,34,2);
INSERT INTO "pair_count" VALUES(1,20234,58,35,2);
INSERT INTO "pair_count" VALUES(1,20234,58,38,1);
INSERT INTO "pair_count" VALUES(1,20234,58,40,1);
INSERT INTO "pair_count" VALUES(1,20234,58,44,1);
INSERT INTO "pair_count" VALUES(1,20234,58,49,2);
INSERT INTO "pair_count" VALUES(1,20234,58,51,1);
INSERT INTO "pair_count" VALUES(1,20234,58,53,1);
INSERT INTO "pair_count" VALUES(1,20234,58,55,1);
INSERT INTO "pair_count" VALUES(1,20234,59,34,2);
INSERT INTO "pair_count" VALUES(1,20234,59,35,2);
INSERT INTO "pair_count" VALUES(1,20234,59,39,2);
INSERT INTO "pair_count" VALUES(1,20234,59,46,2);
INSERT INTO "pair_count" VALUES(1,20234,59,49,2);
INSERT INTO "pair_count" VALUES(1,20234,59,56,2);
INSERT INTO "pair_count" VALUES(1,20234,59,63,2);
INSERT INTO "pair_count" VALUES(1,20234,63,34,2);
INSERT INTO "pair_count" VALUES(1,20234,63,35,2);
INSERT INTO "pair_count" VALUES(1,20234,63,39,2);
INSERT INTO "pair_count" VALUES(1,20234,63,46,2);
INSERT INTO "pair_count" VALUES(1,20234,63,49,2);
INSERT INTO "pair_count" VALUES(1,20234,63,56,2);
INSERT INTO "pair_count" VALUES(1,20234,63,59,2);
INSERT INTO "pair_count" VALUES(1,20392,26,34,1);
INSERT INTO "pair_count" VALUES(1,20392,26,35,1);
INSERT INTO "pair_count" VALUES(1,20392,26,43,1);
INSERT INTO "pair_count" VALUES(1,20392,26,49,1);
INSERT INTO "pair_count" VALUES(1,20392,26,50,1);
INSERT INTO "pair_count" VALUES(1,20392,26,52,1);
INSERT INTO "pair_count" VALUES(1,20392,26,56,1);
INSERT INTO "pair_count" VALUES(1,20392,27,33,2);
INSERT INTO "pair_count" VALUES(1,20392,27,34,2);
INSERT INTO "pair_count" VALUES(1,20392,27,35,2);
INSERT INTO "pair_count" VALUES(1,20392,27,40,2);
INSERT INTO "pair_count" VALUES(1,20392,27,49,2);
INSERT INTO "pair_count" VALUES(1,20392,27,54,1);
INSERT INTO "pair_count" VALUES(1,20392,27,55,1);
INSERT INTO "pair_count" VALUES(1,20392,27,56,1);
INSERT INTO "pair_count" VALUES(1,20392,27,58,1);
INSERT INTO "pair_count" VALUES(1,20392,28,34,1);
INSERT INTO "pair_count" VALUES(1,20392,28,35,1);
INSERT INTO "pair_count" VALUES(1,20392,28,49,1);
INSERT INTO "pair_count" VALUES(1,20392,28,51,1);
INSERT INTO "pair_count" VALUES(1,20392,28,52,1);
INSERT INTO "pair_count" VALUES(1,20392,28,55,1);
INSERT INTO "pair_count" VALUES(1,20392,28,58,1);
INSERT INTO "pair_count" VALUES(1,20392,33,27,2);
INSERT INTO "pair_count" VALUES(1,20392,33,34,2);
INSERT INTO "pair_count" VALUES(1,20392,33,35,2);
INSERT INTO "pair_count" VALUES(1,20392,33,40,2);
INSERT INTO "pair_count" VALUES(1,20392,33,49,2);
INSERT INTO "pair_count" VALUES(1,20392,33,54,1);
INSERT INTO "pair_count" VALUES(1,20392,33,55,1);
INSERT INTO "pair_count" VALUES(1,20392,33,56,1);
INSERT INTO "pair_count" VALUES(1,20392,33,58,1);
INSERT INTO "pair_count" VALUES(1,20392,34,26,1);
INSERT INTO "pair_count" VALUES(1,20392,34,27,2);
INSERT INTO "pair_count" VALUES(1,20392,34,28,1);
INSERT INTO "pair_count" VALUES(1,20392,34,33,2);
INSERT INTO "pair_count" VALUES(1,20392,34,35,5);
INSERT INTO "pair_count" VALUES(1,20392,34,39,1);
INSERT INTO "pair_count" VALUES(1,20392,34,40,2);
INSERT INTO "pair_count" VALUES(1,20392,34,43,1);
INSERT INTO "pair_count" VALUES(1,20392,34,46,1);
INSERT INTO "pair_count" VALUES(1,20392,34,49,5);
INSERT INTO "pair_count" VALUES(1,20392,34,50,1);
INSERT INTO "pair_count" VALUES(1,20392,34,51,1);
INSERT INTO "pair_count" VALUES(1,20392,34,52,2);
INSERT INTO "pair_count" VALUES(1,20392,34,54,1);
INSERT INTO "pair_count" VALUES(1,20392,34,55,3);
INSERT INTO "pair_count" VALUES(1,20392,34,56,3);
INSERT INTO "pair_count" VALUES(1,20392,34,58,2);
INSERT INTO "pair_count" VALUES(1,20392,34,59,1);
INSERT INTO "pair_count" VALUES(1,20392,35,26,1);
INSERT INTO "pair_count" VALUES(1,20392,35,27,2);
INSERT INTO "pair_count" VALUES(1,20392,35,28,1);
INSERT INTO "pair_count" VALUES(1,20392,35,33,2);
INSERT INTO "pair_count" VALUES(1,20392,35,34,5);
INSERT INTO "pair_count" VALUES(1,20392,35,39,1);
INSERT INTO "pair_count" VALUES(1,20392,35,40,2);
INSERT INTO "pair_count" VALUES(1,20392,35,43,1);
INSERT INTO "pair_count" VALUES(1,20392,35,46,1);
INSERT INTO "pair_count" VALUES(1,20392,35,49,5);
INSERT INTO "pair_count" VALUES(1,20392,35,50,1);
INSERT INTO "pair_count" VALUES(1,20392,35,51,1);
INSERT INTO "pair_count" VALUES(1,20392,35,52,2);
INSERT INTO "pair_count" VALUES(1,20392,35,54,1);
INSERT INTO "pair_count" VALUES(1,20392,35,55,3);
INSERT INTO "pair_count" VALUES(1,20392,35,56,3);
INSERT INTO "pair_count" VALUES(1,20392,35,58,2);
INSERT INTO "pair_count" VALUES(1,20392,35,59,1);
INSERT INTO "pair_count" VALUES(1,20392,39,34,1);
INSERT INTO "pair_count" VALUES(1,20392,39,35,1);
INSERT INTO "pair_count" VALUES(1,20392,39,46,1);
INSERT INTO "pair_count" VALUES(1,20392,39,49,1);
INSERT INTO "pair_count" VALUES(1,20392,39,55,1);
INSERT INTO "pair_count" VALUES(1,20392,39,56,1);
INSERT INTO "pair_count" VALUES(1,20392,39,59,1);
INSERT INTO "pair_count" VALUES(1,20392,40,27,2);
INSERT INTO "pair_count" VALUES(1,20392,40,33,2);
INSERT INTO "pair_count" VALUES(1,20392,40,34,2);
INSERT INTO "pair_count" VALUES(1,20392,40,35,2);
INSERT INTO "pair_count" VALUES(1,20392,40,49,2);
INSERT INTO "pair_count" VALUES(1,20392,40,54,1);
INSERT INTO "pair_count" VALUES(1,20392,40,55,1);
INSERT INTO "pair_count" VALUES(1,20392,40,56,1);
INSERT INTO "pair_count" VALUES(1,20392,40,58,1);
INSERT INTO "pair_count" VALUES(1,20392,43,26,1);
INSERT INTO "pair_count" VALUES(1,20392,43,34,1);
INSERT INTO "pair_count" VALUES(1,20392,43,35,1);
INSERT INTO "pair_count" VALUES(1,20392,43,49,1);
INSERT INTO "pair_count" VALUES(1,20392,43,50,1);
INSERT INTO "pair_count" VALUES(1,20392,43,52,1);
INSERT INTO "pair_count" VALUES(1,20392,43,56,1);
INSERT INTO "pair_count" VALUES(1,20392,46,34,1);
INSERT INTO "pair_count" VALUES(1,20392,46,35,1);
INSERT INTO "pair_count" VALUES(1,20392,46,39,1);
INSERT INTO "pair_count" VALUES(1,20392,46,49,1);
INSERT INTO "pair_count" VALUES(1,20392,46,55,1);
INSERT INTO "pair_count" VALUES(1,20392,46,56,1);
INSERT INTO "pair_count" VALUES(1,20392,46,59,1);
INSERT INTO "pair_count" VALUES(1,20392,50,26,1);
INSERT INTO "pair_count" VALUES(1,20392,50,34,1);
INSERT INTO "pair_count" VALUES(1,20392,50,35,1);
INSERT INTO "pair_count" VALUES(1,20392,50,43,1);
INSERT INTO "pair_count" VALUES(1,20392,50,49,1);
INSERT INTO "pair_count" VALUES(1,20392,50,52,1);
INSERT INTO "pair_count" VALUES(1,20392,50,56,1);
INSERT INTO "pair_count" VALUES(1,20392,51,28,1);
INSERT INTO "pair_count" VALUES(1,20392,51,34,1);
INSERT INTO "pair_count" VALUES(1,20392,51,35,1);
INSERT INTO "pair_count" VALUES(1,20392,51,49,1);
INSERT INTO "pair_count" VALUES(1,20392,51,52,1);
INSERT INTO "pair_count" VALUES(1,20392,51,55,1);
INSERT INTO "pair_count" VALUES(1,20392,51,58,1);
INSERT INTO "pair_count" VALUES(1,20392,52,26,1);
INSERT INTO "pair_count" VALUES(1,20392,52,28,1);
INSERT INTO "pair_count" VALUES(1,20392,52,34,2);
INSERT INTO "pair_count" VALUES(1,20392,52,35,2);
INSERT INTO "pair_count" VALUES(1,20392,52,43,1);
INSERT INTO "pair_count" VALUES(1,20392,52,49,2);
INSERT INTO "pair_count" VALUES(1,20392,52,50,1);
INSERT INTO "pair_count" VALUES(1,20392,52,51,1);
INSERT INTO "pair_count" VALUES(1,20392,52,55,1);
INSERT INTO "pair_count" VALUES(1,20392,52,56,1);
INSERT INTO "pair_count" VALUES(1,20392,52,58,1);
INSERT INTO "pair_count" VALUES(1,20392,54,27,1);
INSERT INTO "pair_count" VALUES(1,20392,54,33,1);
INSERT INTO "pair_count" VALUES(1,20392,54,34,1);
INSERT INTO "pair_count" VALUES(1,20392,54,35,1);
INSERT INTO "pair_count" VALUES(1,20392,54,40,1);
INSERT INTO "pair_count" VALUES(1,20392,54,49,1);
INSERT INTO "pair_count" VALUES(1,20392,54,56,1);
INSERT INTO "pair_count" VALUES(1,20392,55,27,1);
INSERT INTO "pair_count" VALUES(1,20392,55,28,1);
INSERT INTO "pair_count" VALUES(1,20392,55,33,1);
INSERT INTO "pair_count" VALUES(1,20392,55,34,3);
INSERT INTO "pair_count" VALUES(1,20392,55,35,3);
INSERT INTO "pair_count" VALUES(1,20392,55,39,1);
INSERT INTO "pair_count" VALUES(1,20392,55,40,1);
INSERT INTO "pair_count" VALUES(1,20392,55,46,1);
INSERT INTO "pair_count" VALUES(1,20392,55,49,3);
INSERT INTO "pair_count" VALUES(1,20392,55,51,1);
INSERT INTO "pair_count" VALUES(1,20392,55,52,1);
INSERT INTO "pair_count" VALUES(1,20392,55,56,1);
INSERT INTO "pair_count" VALUES(1,20392,55,58,2);
INSERT INTO "pair_count" VALUES(1,20392,55,59,1);
INSERT INTO "pair_count" VALUES(1,20392,56,26,1);
INSERT INTO "pair_count" VALUES(1,20392,56,27,1);
INSERT INTO "pair_count" VALUES(1,20392,56,33,1);
INSERT INTO "pair_count" VALUES(1,20392,56,34,3);
INSERT INTO "pair_count" VALUES(1,20392,56,35,3);
INSERT INTO "pair_count" VALUES(1,20392,56,39,1);
INSERT INTO "pair_count" VALUES(1,20392,56,40,1);
INSERT INTO "pair_count" VALUES(1,20392,56,43,1);
INSERT INTO "pair_count" VALUES(1,20392,56,46,1);
INSERT INTO "pair_count" VALUES(1,20392,56,49,3);
INSERT INTO "pair_count" VALUES(1,20392,56,50,1);
INSERT INTO "pair_count" VALUES(1,20392,56,52,1);
INSERT INTO "pair_count" VALUES(1,20392,56,54,1);
INSERT INTO "pair_count" VALUES(1,20392,56,55,1);
INSERT INTO "pair_count" VALUES(1,20392,56,59,1);
INSERT INTO "pair_count" VALUES(1,20392,58,27,1);
INSERT INTO "pair_count" VALUES(1,20392,58,28,1);
INSERT INTO "pair_count" VALUES(1,20392,58,33,1);
INSERT INTO "pair_count" VALUES(1,20392,58,34,2);
INSERT INTO "pair_count" VALUES(1,20392,58,35,2);
INSERT INTO "pair_count" VALUES(1,20392,58,40,1);
INSERT INTO "pair_count" VALUES(1,20392,58,49,2);
INSERT INTO "pair_count" VALUES(1,20392,58,51,1);
INSERT INTO "pair_count" VALUES(1,20392,58,52,1);
INSERT INTO "pair_count" VALUES(1,20392,58,55,2);
INSERT INTO "pair_count" VALUES(1,20392,59,34,1);
INSERT INTO "pair_count" VALUES(1,20392,59,35,1);
INSERT INTO "pair_count" VALUES(1,20392,59,39,1);
INSERT INTO "pair_count" VALUES(1,20392,59,46,1);
INSERT INTO "pair_count" VALUES(1,20392,59,49,1);
INSERT INTO "pair_count" VALUES(1,20392,59,55,1);
INSERT INTO "pair_count" VALUES(1,20392,59,56,1);
INSERT INTO "pair_count" VALUES(1,20495,27,33,2);
INSERT INTO "pair_count" VALUES(1,20495,27,34,2);
INSERT INTO "pair_count" VALUES(1,20495,27,35,2);
INSERT INTO "pair_count" VALUES(1,20495,27,40,2);
INSERT INTO "pair_count" VALUES(1,20495,27,41,1);
INSERT INTO "pair_count" VALUES(1,20495,27,49,2);
INSERT INTO "pair_count" VALUES(1,20495,27,55,1);
INSERT INTO "pair_count" VALUES(1,20495,27,56,1);
INSERT INTO "pair_count" VALUES(1,20495,27,58,1);
INSERT INTO "pair_count" VALUES(1,20495,28,29,1);
INSERT INTO "pair_count" VALUES(1,20495,28,34,2);
INSERT INTO "pair_count" VALUES(1,20495,28,35,2);
INSERT INTO "pair_count" VALUES(1,20495,28,48,1);
INSERT INTO "pair_count" VALUES(1,20495,28,49,2);
INSERT INTO "pair_count" VALUES(1,20495,28,50,1);
INSERT INTO "pair_count" VALUES(1,20495,28,52,1);
INSERT INTO "pair_count" VALUES(1,20495,28,55,1);
INSERT INTO "pair_count" VALUES(1,20495,28,56,2);
INSERT INTO "pair_count" VALUES(1,20495,28,61,1);
INSERT INTO "pair_count" VALUES(1,20495,29,28,1);
INSERT INTO "pair_count" VALUES(1,20495,29,34,1);
INSERT INTO "pair_count" VALUES(1,20495,29,35,1);
INSERT INTO "pair_count" VALUES(1,20495,29,48,1);
INSERT INTO "pair_count" VALUES(1,20495,29,49,1);
INSERT INTO "pair_count" VALUES(1,20495,29,55,1);
INSERT INTO "pair_count" VALUES(1,20495,29,56,1);
INSERT INTO "pair_count" VALUES(1,20495,33,27,2);
INSERT INTO "pair_count" VALUES(1,20495,33,34,2);
INSERT INTO "pair_count" VALUES(1,20495,33,35,2);
INSERT INTO "pair_count" VALUES(1,20495,33,40,2);
INSERT INTO "pair_count" VALUES(1,20495,33,41,1);
INSERT INTO "pair_count" VALUES(1,20495,33,49,2);
INSERT INTO "pair_count" VALUES(1,20495,33,55,1);
INSERT INTO "pair_count" VALUES(1,20495,33,56,1);
INSERT INTO "pair_count" VALUES(1,20495,33,58,1);
INSERT INTO "pair_count" VALUES(1,20495,34,27,2);
INSERT INTO "pair_count" VALUES(1,20495,34,28,2);
INSERT INTO "pair_count" VALUES(1,20495,34,29,1);
INSERT INTO "pair_count" VALUES(1,20495,34,33,2);
INSERT INTO "pair_count" VALUES(1,20495,34,35,5);
INSERT INTO "pair_count" VALUES(1,20495,34,37,1);
INSERT INTO "pair_count" VALUES(1,20495,34,38,1);
INSERT INTO "pair_count" VALUES(1,20495,34,40,2);
INSERT INTO "pair_count" VALUES(1,20495,34,41,1);
INSERT INTO "pair_count" VALUES(1,20495,34,44,1);
INSERT INTO "pair_count" VALUES(1,20495,34,48,1);
INSERT INTO "pair_count" VALUES(1,20495,34,49,5);
INSERT INTO "pair_count" VALUES(1,20495,34,50,1);
INSERT INTO "pair_count" VALUES(1,20495,34,51,1);
INSERT INTO "pair_count" VALUES(1,20495,34,52,1);
INSERT INTO "pair_count" VALUES(1,20495,34,55,2);
INSERT INTO "pair_count" VALUES(1,20495,34,56,3);
INSERT INTO "pair_count" VALUES(1,20495,34,58,2);
INSERT INTO "pair_count" VALUES(1,20495,34,61,1);
INSERT INTO "pair_count" VALUES(1,20495,35,27,2);
INSERT INTO "pair_count" VALUES(1,20495,35,28,2);
INSERT INTO "pair_count" VALUES(1,20495,35,29,1);
INSERT INTO "pair_count" VALUES(1,20495,35,33,2);
INSERT INTO "pair_count" VALUES(1,20495,35,34,5);
INSERT INTO "pair_count" VALUES(1,20495,35,37,1);
INSERT INTO "pair_count" VALUES(1,20495,35,38,1);
INSERT INTO "pair_count" VALUES(1,20495,35,40,2);
INSERT INTO "pair_count" VALUES(1,20495,35,41,1);
INSERT INTO "pair_count" VALUES(1,20495,35,44,1);
INSERT INTO "pair_count" VALUES(1,20495,35,48,1);
INSERT INTO "pair_count" VALUES(1,20495,35,49,5);
INSERT INTO "pair_count" VALUES(1,20495,35,50,1);
INSERT INTO "pair_count" VALUES(1,20495,35,51,1);
INSERT INTO "pair_count" VALUES(1,20495,35,52,1);
INSERT INTO "pair_count" VALUES(1,20495,35,55,2);
INSERT INTO "pair_count" VALUES(1,20495,35,56,3);
INSERT INTO "pair_count" VALUES(1,20495,35,58,2);
INSERT INTO "pair_count" VALUES(1,20495,35,61,1);
INSERT INTO "pair_count" VALUES(1,20495,37,34,1);
INSERT INTO "pair_count" VALUES(1,20495,37,35,1);
INSERT INTO "pair_count" VALUES(1,20495,37,38,1);
INSERT INTO "pair_count" VALUES(1,20495,37,44,1);
INSERT INTO "pair_count" VALUES(1,20495,37,49,1);
INSERT INTO "pair_count" VALUES(1,20495,37,51,1);
INSERT INTO "pair_count" VALUES(1,20495,37,58,1);
INSERT INTO "pair_count" VALUES(1,20495,38,34,1);
INSERT INTO "pair_count" VALUES(1,20495,38,35,1);
INSERT INTO "pair_count" VALUES(1,20495,38,37,1);
INSERT INTO "pair_count" VALUES(1,20495,38,44,1);
INSERT INTO "pair_count" VALUES(1,20495,38,49,1);
INSERT INTO "pair_count" VALUES(1,20495,38,51,1);
INSERT INTO "pair_count" VALUES(1,20495,38,58,1);
INSERT INTO "pair_count" VALUES(1,20495,40,27,2);
INSERT INTO "pair_count" VALUES(1,20495,40,33,2);
INSERT INTO "pair_count" VALUES(1,20495,40,34,2);
INSERT INTO "pair_count" VALUES(1,20495,40,35,2);
INSERT INTO "pair_count" VALUES(1,20495,40,41,1);
INSERT INTO "pair_count" VALUES(1,20495,40,49,2);
INSERT INTO "pair_count" VALUES(1,20495,40,55,1);
INSERT INTO "pair_count" VALUES(1,20495,40,56,1);
INSERT INTO "pair_count" VALUES(1,20495,40,58,1);
INSERT INTO "pair_count" VALUES(1,20495,41,27,1);
INSERT INTO "pair_count" VALUES(1,20495,41,33,1);
INSERT INTO "pair_count" VALUES(1,20495,41,34,1);
INSERT INTO "pair_count" VALUES(1,20495,41,35,1);
INSERT INTO "pair_count" VALUES(1,20495,41,40,1);
INSERT INTO "pair_count" VALUES(1,20495,41,49,1);
INSERT INTO "pair_count" VALUES(1,20495,41,56,1);
INSERT INTO "pair_count" VALUES(1,20495,44,34,1);
INSERT INTO "pair_count" VALUES(1,20495,44,35,1);
INSERT INTO "pair_count" VALUES(1,20495,44,37,1);
INSERT INTO "pair_count" VALUES(1,20495,44,38,1);
INSERT INTO "pair_count" VALUES(1,20495,44,49,1);
INSERT INTO "pair_count" VALUES(1,20495,44,51,1);
INSERT INTO "pair_count" VALUES(1,20495,44,58,1);
INSERT INTO "pair_count" VALUES(1,20495,48,28,1);
INSERT INTO "pair_count" VALUES(1,20495,48,29,1);
INSERT INTO "pair_count" VALUES(1,20495,48,34,1);
INSERT INTO "pair_count" VALUES(1,20495,48,35,1);
INSERT INTO "pair_count" VALUES(1,20495,48,49,1);
INSERT INTO "pair_count" VALUES(1,20495,48,55,1);
INSERT INTO "pair_count" VALUES(1,20495,48,56,1);
INSERT INTO "pair_count" VALUES(1,20495,50,28,1);
INSERT INTO "pair_count" VALUES(1,20495,50,34,1);
INSERT INTO "pair_count" VALUES(1,20495,50,35,1);
INSERT INTO "pair_count" VALUES(1,20495,50,49,1);
INSERT INTO "pair_count" VALUES(1,20495,50,52,1);
INSERT INTO "pair_count" VALUES(1,20495,50,56,1);
INSERT INTO "pair_count" VALUES(1,20495,50,61,1);
INSERT INTO "pair_count" VALUES(1,20495,51,34,1);
INSERT INTO "pair_count" VALUES(1,20495,51,35,1);
INSERT INTO "pair_count" VALUES(1,20495,51,37,1);
INSERT INTO "pair_count" VALUES(1,20495,51,38,1);
INSERT INTO "pair_count" VALUES(1,20495,51,44,1);
INSERT INTO "pair_count" VALUES(1,20495,51,49,1);
INSERT INTO "pair_count" VALUES(1,20495,51,58,1);
INSERT INTO "pair_count" VALUES(1,20495,52,28,1);
INSERT INTO "pair_count" VALUES(1,20495,52,34,1);
INSERT INTO "pair_count" VALUES(1,20495,52,35,1);
INSERT INTO "pair_count" VALUES(1,20495,52,49,1);
INSERT INTO "pair_count" VALUES(1,20495,52,50,1);
INSERT INTO "pair_count" VALUES(1,20495,52,56,1);
INSERT INTO "pair_count" VALUES(1,20495,52,61,1);
INSERT INTO "pair_count" VALUES(1,20495,55,27,1);
INSERT INTO "pair_count" VALUES(1,20495,55,28,1);
INSERT INTO "pair_count" VALUES(1,20495,55,29,1);
INSERT INTO "pair_count" VALUES(1,20495,55,33,1);
INSERT INTO "pair_count" VALUES(1,20495,55,34,2);
INSERT INTO "pair_count" VALUES(1,20495,55,35,2);
INSERT INTO "pair_count" VALUES(1,20495,55,40,1);
INSERT INTO "pair_count" VALUES(1,20495,55,48,1);
INSERT INTO "pair_count" VALUES(1,20495,55,49,2);
INSERT INTO "pair_count" VALUES(1,20495,55,56,1);
INSERT INTO "pair_count" VALUES(1,20495,55,58,1);
INSERT INTO "pair_count" VALUES(1,20495,56,27,1);
INSERT INTO "pair_count" VALUES(1,20495,56,28,2);
INSERT INTO "pair_count" VALUES(1,20495,56,29,1);
INSERT INTO "pair_count" VALUES(1,20495,56,33,1);
INSERT INTO "pair_count" VALUES(1,20495,56,34,3);
INSERT INTO "pair_count" VALUES(1,20495,56,35,3);
INSERT INTO "pair_count" VALUES(1,20495,56,40,1);
INSERT INTO "pair_count" VALUES(1,20495,56,41,1);
INSERT INTO "pair_count" VALUES(1,20495,56,48,1);
INSERT INTO "pair_count" VALUES(1,20495,56,49,3);
INSERT INTO "pair_count" VALUES(1,20495,56,50,1);
INSERT INTO "pair_count" VALUES(1,20495,56,52,1);
INSERT INTO "pair_count" VALUES(1,20495,56,55,1);
INSERT INTO "pair_count" VALUES(1,20495,56,61,1);
INSERT INTO "pair_count" VALUES(1,20495,58,27,1);
INSERT INTO "pair_count" VALUES(1,20495,58,33,1);
INSERT INTO "pair_count" VALUES(1,20495,58,34,2);
INSERT INTO "pair_count" VALUES(1,20495,58,35,2);
INSERT INTO "pair_count" VALUES(1,20495,58,37,1);
INSERT INTO "pair_count" VALUES(1,20495,58,38,1);
INSERT INTO "pair_count" VALUES(1,20495,58,40,1);
INSERT INTO "pair_count" VALUES(1,20495,58,44,1);
INSERT INTO "pair_count" VALUES(1,20495,58,49,2);
INSERT INTO "pair_count" VALUES(1,20495,58,51,1);
INSERT INTO "pair_count" VALUES(1,20495,58,55,1);
INSERT INTO "pair_count" VALUES(1,20495,61,28,1);
INSERT INTO "pair_count" VALUES(1,20495,61,34,1);
INSERT INTO "pair_count" VALUES(1,20495,61,35,1);
INSERT INTO "pair_count" VALUES(1,20495,61,49,1);
INSERT INTO "pair_count" VALUES(1,20495,61,50,1);
INSERT INTO "pair_count" VALUES(1,20495,61,52,1);
INSERT INTO "pair_count" VALUES(1,20495,61,56,1);
INSERT INTO "pair_count" VALUES(1,20599,24,28,1);
INSERT INTO "pair_count" VALUES(1,20599,24,34,1);
INSERT INTO "pair_count" VALUES(1,20599,24,35,1);
INSERT INTO "pair_count" VALUES(1,20599,24,49,1);
INSERT INTO "pair_count" VALUES(1,20599,24,52,1);
INSERT INTO "pair_count" VALUES(1,20599,24,54,1);
INSERT INTO "pair_count" VALUES(1,20599,24,58,1);
INSERT INTO "pair_count" VALUES(1,20599,25,28,1);
INSERT INTO "pair_count" VALUES(1,20599,25,31,1);
INSERT INTO "pair_count" VALUES(1,20599,25,34,1);
INSERT INTO "pair_count" VALUES(1,20599,25,47,1);
INSERT INTO "pair_count" VALUES(1,20599,25,49,1);
INSERT INTO "pair_count" VALUES(1,20599,25,57,1);
INSERT INTO "pair_count" VALUES(1,20599,25,61,1);
INSERT INTO "pair_count" VALUES(1,20599,27,33,1);
INSERT INTO "pair_count" VALUES(1,20599,27,34,1);
INSERT INTO "pair_count" VALUES(1,20599,27,35,1);
INSERT INTO "pair_count" VALUES(1,20599,27,40,1);
INSERT INTO "pair_count" VALUES(1,20599,27,49,1);
INSERT INTO "pair_count" VALUES(1,20599,27,58,1);
INSERT INTO "pair_count" VALUES(1,20599,27,62,1);
INSERT INTO "pair_count" VALUES(1,20599,28,24,1);
INSERT INTO "pair_count" VALUES(1,20599,28,25,1);
INSERT INTO "pair_count" VALUES(1,20599,28,30,1);
INSERT INTO "pair_count" VALUES(1,20599,28,31,1);
INSERT INTO "pair_count" VALUES(1,20599,28,32,1);
INSERT INTO "pair_count" VALUES(1,20599,28,34,4);
INSERT INTO "pair_count" VALUES(1,20599,28,35,1);
INSERT INTO "pair_count" VALUES(1,20599,28,42,2);
INSERT INTO "pair_count" VALUES(1,20599,28,47,3);
INSERT INTO "pair_count" VALUES(1,20599,28,49,4);
INSERT INTO "pair_count" VALUES(1,20599,28,50,2);
INSERT INTO "pair_count" VALUES(1,20599,28,52,3);
INSERT INTO "pair_count" VALUES(1,20599,28,54,1);
INSERT INTO "pair_count" VALUES(1,20599,28,57,1);
INSERT INTO "pair_count" VALUES(1,20599,28,58,1);
INSERT INTO "pair_count" VALUES(1,20599,28,61,1);
INSERT INTO "pair_count" VALUES(1,20599,30,28,1);
INSERT INTO "pair_count" VALUES(1,20599,30,34,1);
INSERT INTO "pair_count" VALUES(1,20599,30,42,1);
INSERT INTO "pair_count" VALUES(1,20599,30,47,1);
INSERT INTO "pair_count" VALUES(1,20599,30,49,1);
INSERT INTO "pair_count" VALUES(1,20599,30,50,1);
INSERT INTO "pair_count" VALUES(1,20599,30,52,1);
INSERT INTO "pair_count" VALUES(1,20599,31,25,1);
INSERT INTO "pair_count" VALUES(1,20599,31,28,1);
INSERT INTO "pair_count" VALUES(1,20599,31,34,1);
INSERT INTO "pair_count" VALUES(1,20599,31,47,1);
INSERT INTO "pair_count" VALUES(1,20599,31,49,1);
INSERT INTO "pair_count" VALUES(1,20599,31,57,1);
INSERT INTO "pair_count" VALUES(1,20599,31,61,1);
INSERT INTO "pair_count" VALUES(1,20599,32,28,1);
INSERT INTO "pair_count" VALUES(1,20599,32,34,1);
INSERT INTO "pair_count" VALUES(1,20599,32,42,1);
INSERT INTO "pair_count" VALUES(1,20599,32,47,1);
INSERT INTO "pair_count" VALUES(1,20599,32,49,1);
INSERT INTO "pair_count" VALUES(1,20599,32,50,1);
INSERT INTO "pair_count" VALUES(1,20599,32,52,1);
INSERT INTO "pair_count" VALUES(1,20599,33,27,1);
INSERT INTO "pair_count" VALUES(1,20599,33,34,1);
INSERT INTO "pair_count" VALUES(1,20599,33,35,1);
INSERT INTO "pair_count" VALUES(1,20599,33,40,1);
INSERT INTO "pair_count" VALUES(1,20599,33,49,1);
INSERT INTO "pair_count" VALUES(1,20599,33,58,1);
INSERT INTO "pair_count" VALUES(1,20599,33,62,1);
INSERT INTO "pair_count" VALUES(1,20599,34,24,1);
INSERT INTO "pair_count" VALUES(1,20599,34,25,1);
INSERT INTO "pair_count" VALUES(1,20599,34,27,1);
INSERT INTO "pair_count" VALUES(1,20599,34,28,4);
INSERT INTO "pair_count" VALUES(1,20599,34,30,1);
INSERT INTO "pair_count" VALUES(1,20599,34,31,1);
INSERT INTO "pair_count" VALUES(1,20599,34,32,1);
INSERT INTO "pair_count" VALUES(1,20599,34,33,1);
INSERT INTO "pair_count" VALUES(1,20599,34,35,2);
INSERT INTO "pair_count" VALUES(1,20599,34,40,1);
INSERT INTO "pair_count" VALUES(1,20599,34,42,2);
INSERT INTO "pair_count" VALUES(1,20599,34,47,3);
INSERT INTO "pair_count" VALUES(1,20599,34,49,5);
INSERT INTO "pair_count" VALUES(1,20599,34,50,2);
INSERT INTO "pair_count" VALUES(1,20599,34,52,3);
INSERT INTO "pair_count" VALUES(1,20599,34,54,1);
INSERT INTO "pair_count" VALUES(1,20599,34,57,1);
INSERT INTO "pair_count" VALUES(1,20599,34,58,2);
INSERT INTO "pair_count" VALUES(1,20599,34,61,1);
INSERT INTO "pair_count" VALUES(1,20599,34,62,1);
INSERT INTO "pair_count" VALUES(1,20599,35,24,1);
INSERT INTO "pair_count" VALUES(1,20599,35,27,1);
INSERT INTO "pair_count" VALUES(1,20599,35,28,1);
INSERT INTO "pair_count" VALUES(1,20599,35,33,1);
INSERT INTO "pair_count" VALUES(1,20599,35,34,2);
INSERT INTO "pair_count" VALUES(1,20599,35,40,1);
INSERT INTO "pair_count" VALUES(1,20599,35,49,2);
INSERT INTO "pair_count" VALUES(1,20599,35,52,1);
INSERT INTO "pair_count" VALUES(1,20599,35,54,1);
INSERT INTO "pair_count" VALUES(1,20599,35,58,2);
INSERT INTO "pair_count" VALUES(1,20599,35,62,1);
INSERT INTO "pair_count" VALUES(1,20599,40,27,1);
INSERT INTO "pair_count" VALUES(1,20599,40,33,1);
INSERT INTO "pair_count" VALUES(1,20599,40,34,1);
INSERT INTO "pair_count" VALUES(1,20599,40,35,1);
INSERT INTO "pair_count" VALUES(1,20599,40,49,1);
INSERT INTO "pair_count" VALUES(1,20599,40,58,1);
INSERT INTO "pair_count" VALUES(1,20599,40,62,1);
INSERT INTO "pair_count" VALUES(1,20599,42,28,2);
INSERT INTO "pair_count" VALUES(1,20599,42,30,1);
INSERT INTO "pair_count" VALUES(1,20599,42,32,1);
INSERT INTO "pair_count" VALUES(1,20599,42,34,2);
INSERT INTO "pair_count" VALUES(1,20599,42,47,2);
INSERT INTO "pair_count" VALUES(1,20599,42,49,2);
INSERT INTO "pair_count" VALUES(1,20599,42,50,2);
INSERT INTO "pair_count" VALUES(1,20599,42,52,2);
INSERT INTO "pair_count" VALUES(1,20599,47,25,1);
INSERT INTO "pair_count" VALUES(1,20599,47,28,3);
INSERT INTO "pair_count" VALUES(1,20599,47,30,1);
INSERT INTO "pair_count" VALUES(1,20599,47,31,1);
INSERT INTO "pair_count" VALUES(1,20599,47,32,1);
INSERT INTO "pair_count" VALUES(1,20599,47,34,3);
INSERT INTO "pair_count" VALUES(1,20599,47,42,2);
INSERT INTO "pair_count" VALUES(1,20599,47,49,3);
INSERT INTO "pair_count" VALUES(1,20599,47,50,2);
INSERT INTO "pair_count" VALUES(1,20599,47,52,2);
INSERT INTO "pair_count" VALUES(1,20599,47,57,1);
INSERT INTO "pair_count" VALUES(1,20599,47,61,1);
INSERT INTO "pair_count" VALUES(1,20599,50,28,2);
INSERT INTO "pair_count" VALUES(1,20599,50,30,1);
INSERT INTO "pair_count" VALUES(1,20599,50,32,1);
INSERT INTO "pair_count" VALUES(1,20599,50,34,2);
INSERT INTO "pair_count" VALUES(1,20599,50,42,2);
INSERT INTO "pair_count" VALUES(1,20599,50,47,2);
INSERT INTO "pair_count" VALUES(1,20599,50,49,2);
INSERT INTO "pair_count" VALUES(1,20599,50,52,2);
INSERT INTO "pair_count" VALUES(1,20599,52,24,1);
INSERT INTO "pair_count" VALUES(1,20599,52,28,3);
INSERT INTO "pair_count" VALUES(1,20599,52,30,1);
INSERT INTO "pair_count" VALUES(1,20599,52,32,1);
INSERT INTO "pair_count" VALUES(1,20599,52,34,3);
INSERT INTO "pair_count" VALUES(1,20599,52,35,1);
INSERT INTO "pair_count" VALUES(1,20599,52,42,2);
INSERT INTO "pair_count" VALUES(1,20599,52,47,2);
INSERT INTO "pair_count" VALUES(1,20599,52,49,3);
INSERT INTO "pair_count" VALUES(1,20599,52,50,2);
INSERT INTO "pair_count" VALUES(1,20599,52,54,1);
INSERT INTO "pair_count" VALUES(1,20599,52,58,1);
INSERT INTO "pair_count" VALUES(1,20599,54,24,1);
INSERT INTO "pair_count" VALUES(1,20599,54,28,1);
INSERT INTO "pair_count" VALUES(1,20599,54,34,1);
INSERT INTO "pair_count" VALUES(1,20599,54,35,1);
INSERT INTO "pair_count" VALUES(1,20599,54,49,1);
INSERT INTO "pair_count" VALUES(1,20599,54,52,1);
INSERT INTO "pair_count" VALUES(1,20599,54,58,1);
INSERT INTO "pair_count" VALUES(1,20599,57,25,1);
INSERT INTO "pair_count" VALUES(1,20599,57,28,1);
INSERT INTO "pair_count" VALUES(1,20599,57,31,1);
INSERT INTO "pair_count" VALUES(1,20599,57,34,1);
INSERT INTO "pair_count" VALUES(1,20599,57,47,1);
INSERT INTO "pair_count" VALUES(1,20599,57,49,1);
INSERT INTO "pair_count" VALUES(1,20599,57,61,1);
INSERT INTO "pair_count" VALUES(1,20599,58,24,1);
INSERT INTO "pair_count" VALUES(1,20599,58,27,1);
INSERT INTO "pair_count" VALUES(1,20599,58,28,1);
INSERT INTO "pair_count" VALUES(1,20599,58,33,1);
INSERT INTO "pair_count" VALUES(1,20599,58,34,2);
INSERT INTO "pair_count" VALUES(1,20599,58,35,2);
INSERT INTO "pair_count" VALUES(1,20599,58,40,1);
INSERT INTO "pair_count" VALUES(1,20599,58,49,2);
INSERT INTO "pair_count" VALUES(1,20599,58,52,1);
INSERT INTO "pair_count" VALUES(1,20599,58,54,1);
INSERT INTO "pair_count" VALUES(1,20599,58,62,1);
INSERT INTO "pair_count" VALUES(1,20599,61,25,1);
INSERT INTO "pair_count" VALUES(1,20599,61,28,1);
INSERT INTO "pair_count" VALUES(1,20599,61,31,1);
INSERT INTO "pair_count" VALUES(1,20599,61,34,1);
INSERT INTO "pair_count" VALUES(1,20599,61,47,1);
INSERT INTO "pair_count" VALUES(1,20599,61,49,1);
INSERT INTO "pair_count" VALUES(1,20599,61,57,1);
INSERT INTO "pair_count" VALUES(1,20599,62,27,1);
INSERT INTO "pair_count" VALUES(1,20599,62,33,1);
INSERT INTO "pair_count" VALUES(1,20599,62,34,1);
INSERT INTO "pair_count" VALUES(1,20599,62,35,1);
INSERT INTO "pair_count" VALUES(1,20599,62,40,1);
INSERT INTO "pair_count" VALUES(1,20599,62,49,1);
INSERT INTO "pair_count" VALUES(1,20599,62,58,1);
INSERT INTO "pair_count" VALUES(1,20703,24,28,1);
INSERT INTO "pair_count" VALUES(1,20703,24,34,1);
INSERT INTO "pair_count" VALUES(1,20703,24,35,1);
INSERT INTO "pair_count" VALUES(1,20703,24,49,1);
INSERT INTO "pair_count" VALUES(1,20703,24,52,1);
INSERT INTO "pair_count" VALUES(1,20703,24,58,1);
INSERT INTO "pair_count" VALUES(1,20703,24,60,1);
INSERT INTO "pair_count" VALUES(1,20703,25,28,1);
INSERT INTO "pair_count" VALUES(1,20703,25,31,1);
INSERT INTO "pair_count" VALUES(1,20703,25,34,1);
INSERT INTO "pair_count" VALUES(1,20703,25,47,1);
INSERT INTO "pair_count" VALUES(1,20703,25,49,1);
INSERT INTO "pair_count" VALUES(1,20703,25,57,1);
INSERT INTO "pair_count" VALUES(1,20703,25,61,1);
INSERT INTO "pair_count" VALUES(1,20703,27,33,1);
INSERT INTO "pair_count" VALUES(1,20703,27,34,1);
INSERT INTO "pair_count" VALUES(1,20703,27,35,1);
INSERT INTO "pair_count" VALUES(1,20703,27,40,1);
INSERT INTO "pair_count" VALUES(1,20703,27,49,1);
INSERT INTO "pair_count" VALUES(1,20703,27,58,1);
INSERT INTO "pair_count" VALUES(1,20703,27,60,1);
INSERT INTO "pair_count" VALUES(1,20703,28,24,1);
INSERT INTO "pair_count" VALUES(1,20703,28,25,1);
INSERT INTO "pair_count" VALUES(1,20703,28,31,2);
INSERT INTO "pair_count" VALUES(1,20703,28,34,3);
INSERT INTO "pair_count" VALUES(1,20703,28,35,2);
INSERT INTO "pair_count" VALUES(1,20703,28,42,1);
INSERT INTO "pair_count" VALUES(1,20703,28,47,1);
INSERT INTO "pair_count" VALUES(1,20703,28,49,3);
INSERT INTO "pair_count" VALUES(1,20703,28,51,1);
INSERT INTO "pair_count" VALUES(1,20703,28,52,1);
INSERT INTO "pair_count" VALUES(1,20703,28,57,1);
INSERT INTO "pair_count" VALUES(1,20703,28,58,2);
INSERT INTO "pair_count" VALUES(1,20703,28,60,1);
INSERT INTO "pair_count" VALUES(1,20703,28,61,1);
INSERT INTO "pair_count" VALUES(1,20703,31,25,1);
INSERT INTO "pair_count" VALUES(1,20703,31,28,2);
INSERT INTO "pair_count" VALUES(1,20703,31,34,2);
INSERT INTO "pair_count" VALUES(1,20703,31,35,1);
INSERT INTO "pair_count" VALUES(1,20703,31,42,1);
INSERT INTO "pair_count" VALUES(1,20703,31,47,1);
INSERT INTO "pair_count" VALUES(1,20703,31,49,2);
INSERT INTO "pair_count" VALUES(1,20703,31,51,1);
INSERT INTO "pair_count" VALUES(1,20703,31,57,1);
INSERT INTO "pair_count" VALUES(1,20703,31,58,1);
INSERT INTO "pair_count" VALUES(1,20703,31,61,1);
INSERT INTO "pair_count" VALUES(1,20703,33,27,1);
INSERT INTO "pair_count" VALUES(1,20703,33,34,1);
INSERT INTO "pair_count" VALUES(1,20703,33,35,1);
INSERT INTO "pair_count" VALUES(1,20703,33,40,1);
INSERT INTO "pair_count" VALUES(1,20703,33,49,1);
INSERT INTO "pair_count" VALUES(1,20703,33,58,1);
INSERT INTO "pair_count" VALUES(1,20703,33,60,1);
INSERT INTO "pair_count" VALUES(1,20703,34,24,1);
INSERT INTO "pair_count" VALUES(1,20703,34,25,1);
INSERT INTO "pair_count" VALUES(1,20703,34,27,1);
INSERT INTO "pair_count" VALUES(1,20703,34,28,3);
INSERT INTO "pair_count" VALUES(1,20703,34,31,2);
INSERT INTO "pair_count" VALUES(1,20703,34,33,1);
INSERT INTO "pair_count" VALUES(1,20703,34,35,4);
INSERT INTO "pair_count" VALUES(1,20703,34,38,1);
INSERT INTO "pair_count" VALUES(1,20703,34,40,1);
INSERT INTO "pair_count" VALUES(1,20703,34,42,1);
INSERT INTO "pair_count" VALUES(1,20703,34,44,1);
INSERT INTO "pair_count" VALUES(1,20703,34,47,1);
INSERT INTO "pair_count" VALUES(1,20703,34,49,5);
INSERT INTO "pair_count" VALUES(1,20703,34,51,2);
INSERT INTO "pair_count" VALUES(1,20703,34,52,1);
INSERT INTO "pair_count" VALUES(1,20703,34,55,1);
INSERT INTO "pair_count" VALUES(1,20703,34,57,1);
INSERT INTO "pair_count" VALUES(1,20703,34,58,4);
INSERT INTO "pair_count" VALUES(1,20703,34,60,2);
INSERT INTO "pair_count" VALUES(1,20703,34,61,1);
INSERT INTO "pair_count" VALUES(1,20703,35,24,1);
INSERT INTO "pair_count" VALUES(1,20703,35,27,1);
INSERT INTO "pair_count" VALUES(1,20703,35,28,2);
INSERT INTO "pair_count" VALUES(1,20703,35,31,1);
INSERT INTO "pair_count" VALUES(1,20703,35,33,1);
INSERT INTO "pair_count" VALUES(1,20703,35,34,4);
INSERT INTO "pair_count" VALUES(1,20703,35,38,1);
INSERT INTO "pair_count" VALUES(1,20703,35,40,1);
INSERT INTO "pair_count" VALUES(1,20703,35,42,1);
INSERT INTO "pair_count" VALUES(1,20703,35,44,1);
INSERT INTO "pair_count" VALUES(1,20703,35,49,4);
INSERT INTO "pair_count" VALUES(1,20703,35,51,2);
INSERT INTO "pair_count" VALUES(1,20703,35,52,1);
INSERT INTO "pair_count" VALUES(1,20703,35,55,1);
INSERT INTO "pair_count" VALUES(1,20703,35,58,4);
INSERT INTO "pair_count" VALUES(1,20703,35,60,2);
INSERT INTO "pair_count" VALUES(1,20703,38,34,1);
INSERT INTO "pair_count" VALUES(1,20703,38,35,1);
INSERT INTO "pair_count" VALUES(1,20703,38,44,1);
INSERT INTO "pair_count" VALUES(1,20703,38,49,1);
INSERT INTO "pair_count" VALUES(1,20703,38,51,1);
INSERT INTO "pair_count" VALUES(1,20703,38,55,1);
INSERT INTO "pair_count" VALUES(1,20703,38,58,1);
INSERT INTO "pair_count" VALUES(1,20703,40,27,1);
INSERT INTO "pair_count" VALUES(1,20703,40,33,1);
INSERT INTO "pair_count" VALUES(1,20703,40,34,1);
INSERT INTO "pair_count" VALUES(1,20703,40,35,1);
INSERT INTO "pair_count" VALUES(1,20703,40,49,1);
INSERT INTO "pair_count" VALUES(1,20703,40,58,1);
INSERT INTO "pair_count" VALUES(1,20703,40,60,1);
INSERT INTO "pair_count" VALUES(1,20703,42,28,1);
INSERT INTO "pair_count" VALUES(1,20703,42,31,1);
INSERT INTO "pair_count" VALUES(1,20703,42,34,1);
INSERT INTO "pair_count" VALUES(1,20703,42,35,1);
INSERT INTO "pair_count" VALUES(1,20703,42,49,1);
INSERT INTO "pair_count" VALUES(1,20703,42,51,1);
INSERT INTO "pair_count" VALUES(1,20703,42,58,1);
INSERT INTO "pair_count" VALUES(1,20703,44,34,1);
INSERT INTO "pair_count" VALUES(1,20703,44,35,1);
INSERT INTO "pair_count" VALUES(1,20703,44,38,1);
INSERT INTO "pair_count" VALUES(1,20703,44,49,1);
INSERT INTO "pair_count" VALUES(1,20703,44,51,1);
INSERT INTO "pair_count" VALUES(1,20703,44,55,1);
INSERT INTO "pair_count" VALUES(1,20703,44,58,1);
INSERT INTO "pair_count" VALUES(1,20703,47,25,1);
INSERT INTO "pair_count" VALUES(1,20703,47,28,1);
INSERT INTO "pair_count" VALUES(1,20703,47,31,1);
INSERT INTO "pair_count" VALUES(1,20703,47,34,1);
INSERT INTO "pair_count" VALUES(1,20703,47,49,1);
INSERT INTO "pair_count" VALUES(1,20703,47,57,1);
INSERT INTO "pair_count" VALUES(1,20703,47,61,1);
INSERT INTO "pair_count" VALUES(1,20703,51,28,1);
INSERT INTO "pair_count" VALUES(1,20703,51,31,1);
INSERT INTO "pair_count" VALUES(1,20703,51,34,2);
INSERT INTO "pair_count" VALUES(1,20703,51,35,2);
INSERT INTO "pair_count" VALUES(1,20703,51,38,1);
INSERT INTO "pair_count" VALUES(1,20703,51,42,1);
INSERT INTO "pair_count" VALUES(1,20703,51,44,1);
INSERT INTO "pair_count" VALUES(1,20703,51,49,2);
INSERT INTO "pair_count" VALUES(1,20703,51,55,1);
INSERT INTO "pair_count" VALUES(1,20703,51,58,2);
INSERT INTO "pair_count" VALUES(1,20703,52,24,1);
INSERT INTO "pair_count" VALUES(1,20703,52,28,1);
INSERT INTO "pair_count" VALUES(1,20703,52,34,1);
INSERT INTO "pair_count" VALUES(1,20703,52,35,1);
INSERT INTO "pair_count" VALUES(1,20703,52,49,1);
INSERT INTO "pair_count" VALUES(1,20703,52,58,1);
INSERT INTO "pair_count" VALUES(1,20703,52,60,1);
INSERT INTO "pair_count" VALUES(1,20703,55,34,1);
INSERT INTO "pair_count" VALUES(1,20703,55,35,1);
INSERT INTO "pair_count" VALUES(1,20703,55,38,1);
INSERT INTO "pair_count" VALUES(1,20703,55,44,1);
INSERT INTO "pair_count" VALUES(1,20703,55,49,1);
INSERT INTO "pair_count" VALUES(1,20703,55,51,1);
INSERT INTO "pair_count" VALUES(1,20703,55,58,1);
INSERT INTO "pair_count" VALUES(1,20703,57,25,1);
INSERT INTO "pair_count" VALUES(1,20703,57,28,1);
INSERT INTO "pair_count" VALUES(1,20703,57,31,1);
INSERT INTO "pair_count" VALUES(1,20703,57,34,1);
INSERT INTO "pair_count" VALUES(1,20703,57,47,1);
INSERT INTO "pair_count" VALUES(1,20703,57,49,1);
INSERT INTO "pair_count" VALUES(1,20703,57,61,1);
INSERT INTO "pair_count" VALUES(1,20703,58,24,1);
INSERT INTO "pair_count" VALUES(1,20703,58,27,1);
INSERT INTO "pair_count" VALUES(1,20703,58,28,2);
INSERT INTO "pair_count" VALUES(1,20703,58,31,1);
INSERT INTO "pair_count" VALUES(1,20703,58,33,1);
INSERT INTO "pair_count" VALUES(1,20703,58,34,4);
INSERT INTO "pair_count" VALUES(1,20703,58,35,4);
INSERT INTO "pair_count" VALUES(1,20703,58,38,1);
INSERT INTO "pair_count" VALUES(1,20703,58,40,1);
INSERT INTO "pair_count" VALUES(1,20703,58,42,1);
INSERT INTO "pair_count" VALUES(1,20703,58,44,1);
INSERT INTO "pair_count" VALUES(1,20703,58,49,4);
INSERT INTO "pair_count" VALUES(1,20703,58,51,2);
INSERT INTO "pair_count" VALUES(1,20703,58,52,1);
INSERT INTO "pair_count" VALUES(1,20703,58,55,1);
INSERT INTO "pair_count" VALUES(1,20703,58,60,2);
INSERT INTO "pair_count" VALUES(1,20703,60,24,1);
INSERT INTO "pair_count" VALUES(1,20703,60,27,1);
INSERT INTO "pair_count" VALUES(1,20703,60,28,1);
INSERT INTO "pair_count" VALUES(1,20703,60,33,1);
INSERT INTO "pair_count" VALUES(1,20703,60,34,2);
INSERT INTO "pair_count" VALUES(1,20703,60,35,2);
INSERT INTO "pair_count" VALUES(1,20703,60,40,1);
INSERT INTO "pair_count" VALUES(1,20703,60,49,2);
INSERT INTO "pair_count" VALUES(1,20703,60,52,1);
INSERT INTO "pair_count" VALUES(1,20703,60,58,2);
INSERT INTO "pair_count" VALUES(1,20703,61,25,1);
INSERT INTO "pair_count" VALUES(1,20703,61,28,1);
INSERT INTO "pair_count" VALUES(1,20703,61,31,1);
INSERT INTO "pair_count" VALUES(1,20703,61,34,1);
INSERT INTO "pair_count" VALUES(1,20703,61,47,1);
INSERT INTO "pair_count" VALUES(1,20703,61,49,1);
INSERT INTO "pair_count" VALUES(1,20703,61,57,1);
INSERT INTO "pair_count" VALUES(2,20258,1,4,1);
INSERT INTO "pair_count" VALUES(2,20258,1,9,1);
INSERT INTO "pair_count" VALUES(2,20258,1,12,1);
INSERT INTO "pair_count" VALUES(2,20258,1,16,1);
INSERT INTO "pair_count" VALUES(2,20258,1,17,1);
INSERT INTO "pair_count" VALUES(2,20258,1,20,1);
INSERT INTO "pair_count" VALUES(2,20258,1,23,1);
INSERT INTO "pair_count" VALUES(2,20258,2,9,1);
INSERT INTO "pair_count" VALUES(2,20258,2,12,1);
INSERT INTO "pair_count" VALUES(2,20258,2,16,1);
INSERT INTO "pair_count" VALUES(2,20258,2,17,1);
INSERT INTO "pair_count" VALUES(2,20258,2,19,1);
INSERT INTO "pair_count" VALUES(2,20258,2,20,1);
INSERT INTO "pair_count" VALUES(2,20258,2,23,1);
INSERT INTO "pair_count" VALUES(2,20258,4,1,1);
INSERT INTO "pair_count" VALUES(2,20258,4,5,1);
INSERT INTO "pair_count" VALUES(2,20258,4,6,2);
INSERT INTO "pair_count" VALUES(2,20258,4,7,1);
INSERT INTO "pair_count" VALUES(2,20258,4,8,2);
INSERT INTO "pair_count" VALUES(2,20258,4,9,1);
INSERT INTO "pair_count" VALUES(2,20258,4,11,1);
INSERT INTO "pair_count" VALUES(2,20258,4,12,3);
INSERT INTO "pair_count" VALUES(2,20258,4,16,1);
INSERT INTO "pair_count" VALUES(2,20258,4,17,2);
INSERT INTO "pair_count" VALUES(2,20258,4,18,1);
INSERT INTO "pair_count" VALUES(2,20258,4,19,1);
INSERT INTO "pair_count" VALUES(2,20258,4,20,3);
INSERT INTO "pair_count" VALUES(2,20258,4,23,1);
INSERT INTO "pair_count" VALUES(2,20258,5,4,1);
INSERT INTO "pair_count" VALUES(2,20258,5,6,1);
INSERT INTO "pair_count" VALUES(2,20258,5,8,1);
INSERT INTO "pair_count" VALUES(2,20258,5,12,1);
INSERT INTO "pair_count" VALUES(2,20258,5,17,1);
INSERT INTO "pair_count" VALUES(2,20258,5,18,1);
INSERT INTO "pair_count" VALUES(2,20258,5,20,1);
INSERT INTO "pair_count" VALUES(2,20258,6,4,2);
INSERT INTO "pair_count" VALUES(2,20258,6,5,1);
INSERT INTO "pair_count" VALUES(2,20258,6,7,1);
INSERT INTO "pair_count" VALUES(2,20258,6,8,2);
INSERT INTO "pair_count" VALUES(2,20258,6,10,1);
INSERT INTO "pair_count" VALUES(2,20258,6,11,1);
INSERT INTO "pair_count" VALUES(2,20258,6,12,3);
INSERT INTO "pair_count" VALUES(2,20258,6,13,1);
INSERT INTO "pair_count" VALUES(2,20258,6,16,1);
INSERT INTO "pair_count" VALUES(2,20258,6,17,2);
INSERT INTO "pair_count" VALUES(2,20258,6,18,1);
INSERT INTO "pair_count" VALUES(2,20258,6,19,2);
INSERT INTO "pair_count" VALUES(2,20258,6,20,3);
INSERT INTO "pair_count" VALUES(2,20258,7,4,1);
INSERT INTO "pair_count" VALUES(2,20258,7,6,1);
INSERT INTO "pair_count" VALUES(2,20258,7,8,1);
INSERT INTO "pair_count" VALUES(2,20258,7,11,1);
INSERT INTO "pair_count" VALUES(2,20258,7,12,1);
INSERT INTO "pair_count" VALUES(2,20258,7,19,1);
INSERT INTO "pair_count" VALUES(2,20258,7,20,1);
INSERT INTO "pair_count" VALUES(2,20258,8,4,2);
INSERT INTO "pair_count" VALUES(2,20258,8,5,1);
INSERT INTO "pair_count" VALUES(2,20258,8,6,2);
INSERT INTO "pair_count" VALUES(2,20258,8,7,1);
INSERT INTO "pair_count" VALUES(2,20258,8,11,1);
INSERT INTO "pair_count" VALUES(2,20258,8,12,2);
INSERT INTO "pair_count" VALUES(2,20258,8,17,1);
INSERT INTO "pair_count" VALUES(2,20258,8,18,1);
INSERT INTO "pair_count" VALUES(2,20258,8,19,1);
INSERT INTO "pair_count" VALUES(2,20258,8,20,2);
INSERT INTO "pair_count" VALUES(2,20258,9,1,1);
INSERT INTO "pair_count" VALUES(2,20258,9,2,1);
INSERT INTO "pair_count" VALUES(2,20258,9,4,1);
INSERT INTO "pair_count" VALUES(2,20258,9,12,2);
INSERT INTO "pair_count" VALUES(2,20258,9,16,2);
INSERT INTO "pair_count" VALUES(2,20258,9,17,2);
INSERT INTO "pair_count" VALUES(2,20258,9,19,1);
INSERT INTO "pair_count" VALUES(2,20258,9,20,2);
INSERT INTO "pair_count" VALUES(2,20258,9,23,2);
INSERT INTO "pair_count" VALUES(2,20258,10,6,1);
INSERT INTO "pair_count" VALUES(2,20258,10,12,1);
INSERT INTO "pair_count" VALUES(2,20258,10,13,1);
INSERT INTO "pair_count" VALUES(2,20258,10,16,1);
INSERT INTO "pair_count" VALUES(2,20258,10,17,1);
INSERT INTO "pair_count" VALUES(2,20258,10,19,1);
INSERT INTO "pair_count" VALUES(2,20258,10,20,1);
INSERT INTO "pair_count" VALUES(2,20258,11,4,1);
INSERT INTO "pair_count" VALUES(2,20258,11,6,1);
INSERT INTO "pair_count" VALUES(2,20258,11,7,1);
INSERT INTO "pair_count" VALUES(2,20258,11,8,1);
INSERT INTO "pair_count" VALUES(2,20258,11,12,1);
INSERT INTO "pair_count" VALUES(2,20258,11,19,1);
INSERT INTO "pair_count" VALUES(2,20258,11,20,1);
INSERT INTO "pair_count" VALUES(2,20258,13,6,1);
INSERT INTO "pair_count" VALUES(2,20258,13,10,1);
INSERT INTO "pair_count" VALUES(2,20258,13,12,1);
INSERT INTO "pair_count" VALUES(2,20258,13,16,1);
INSERT INTO "pair_count" VALUES(2,20258,13,17,1);
INSERT INTO "pair_count" VALUES(2,20258,13,19,1);
INSERT INTO "pair_count" VALUES(2,20258,13,20,1);
INSERT INTO "pair_count" VALUES(2,20258,16,1,1);
INSERT INTO "pair_count" VALUES(2,20258,16,2,1);
INSERT INTO "pair_count" VALUES(2,20258,16,4,1);
INSERT INTO "pair_count" VALUES(2,20258,16,6,1);
INSERT INTO "pair_count" VALUES(2,20258,16,9,2);
INSERT INTO "pair_count" VALUES(2,20258,16,10,1);
INSERT INTO "pair_count" VALUES(2,20258,16,12,3);
INSERT INTO "pair_count" VALUES(2,20258,16,13,1);
INSERT INTO "pair_count" VALUES(2,20258,16,17,3);
INSERT INTO "pair_count" VALUES(2,20258,16,19,2);
INSERT INTO "pair_count" VALUES(2,20258,16,20,3);
INSERT INTO "pair_count" VALUES(2,20258,16,23,2);
INSERT INTO "pair_count" VALUES(2,20258,17,1,1);
INSERT INTO "pair_count" VALUES(2,20258,17,2,1);
INSERT INTO "pair_count" VALUES(2,20258,17,4,2);
INSERT INTO "pair_count" VALUES(2,20258,17,5,1);
INSERT INTO "pair_count" VALUES(2,20258,17,6,2);
INSERT INTO "pair_count" VALUES(2,20258,17,8,1);
INSERT INTO "pair_count" VALUES(2,20258,17,9,2);
INSERT INTO "pair_count" VALUES(2,20258,17,10,1);
INSERT INTO "pair_count" VALUES(2,20258,17,12,4);
INSERT INTO "pair_count" VALUES(2,20258,17,13,1);
INSERT INTO "pair_count" VALUES(2,20258,17,16,3);
INSERT INTO "pair_count" VALUES(2,20258,17,18,1);
INSERT INTO "pair_count" VALUES(2,20258,17,19,2);
INSERT INTO "pair_count" VALUES(2,20258,17,20,4);
INSERT INTO "pair_count" VALUES(2,20258,17,23,2);
INSERT INTO "pair_count" VALUES(2,20258,18,4,1);
INSERT INTO "pair_count" VALUES(2,20258,18,5,1);
INSERT INTO "pair_count" VALUES(2,20258,18,6,1);
INSERT INTO "pair_count" VALUES(2,20258,18,8,1);
INSERT INTO "pair_count" VALUES(2,20258,18,12,1);
INSERT INTO "pair_count" VALUES(2,20258,18,17,1);
INSERT INTO "pair_count" VALUES(2,20258,18,20,1);
INSERT INTO "pair_count" VALUES(2,20258,19,2,1);
INSERT INTO "pair_count" VALUES(2,20258,19,4,1);
INSERT INTO "pair_count" VALUES(2,20258,19,6,2);
INSERT INTO "pair_count" VALUES(2,20258,19,7,1);
INSERT INTO "pair_count" VALUES(2,20258,19,8,1);
INSERT INTO "pair_count" VALUES(2,20258,19,9,1);
INSERT INTO "pair_count" VALUES(2,20258,19,10,1);
INSERT INTO "pair_count" VALUES(2,20258,19,11,1);
INSERT INTO "pair_count" VALUES(2,20258,19,12,3);
INSERT INTO "pair_count" VALUES(2,20258,19,13,1);
INSERT INTO "pair_count" VALUES(2,20258,19,16,2);
INSERT INTO "pair_count" VALUES(2,20258,19,17,2);
INSERT INTO "pair_count" VALUES(2,20258,19,20,3);
INSERT INTO "pair_count" VALUES(2,20258,19,23,1);
INSERT INTO "pair_count" VALUES(2,20258,20,1,1);
INSERT INTO "pair_count" VALUES(2,20258,20,2,1);
INSERT INTO "pair_count" VALUES(2,20258,20,4,3);
INSERT INTO "pair_count" VALUES(2,20258,20,5,1);
INSERT INTO "pair_count" VALUES(2,20258,20,6,3);
INSERT INTO "pair_count" VALUES(2,20258,20,7,1);
INSERT INTO "pair_count" VALUES(2,20258,20,8,2);
INSERT INTO "pair_count" VALUES(2,20258,20,9,2);
INSERT INTO "pair_count" VALUES(2,20258,20,10,1);
INSERT INTO "pair_count" VALUES(2,20258,20,11,1);
INSERT INTO "pair_count" VALUES(2,20258,20,12,5);
INSERT INTO "pair_count" VALUES(2,20258,20,13,1);
INSERT INTO "pair_count" VALUES(2,20258,20,16,3);
INSERT INTO "pair_count" VALUES(2,20258,20,17,4);
INSERT INTO "pair_count" VALUES(2,20258,20,18,1);
INSERT INTO "pair_count" VALUES(2,20258,20,19,3);
INSERT INTO "pair_count" VALUES(2,20258,20,23,2);
INSERT INTO "pair_count" VALUES(2,20258,23,1,1);
INSERT INTO "pair_count" VALUES(2,20258,23,2,1);
INSERT INTO "pair_count" VALUES(2,20258,23,4,1);
INSERT INTO "pair_count" VALUES(2,20258,23,9,2);
INSERT INTO "pair_count" VALUES(2,20258,23,12,2);
INSERT INTO "pair_count" VALUES(2,20258,23,16,2);
INSERT INTO "pair_count" VALUES(2,20258,23,17,2);
INSERT INTO "pair_count" VALUES(2,20258,23,19,1);
INSERT INTO "pair_count" VALUES(2,20258,23,20,2);
INSERT INTO "pair_count" VALUES(2,20613,1,4,1);
INSERT INTO "pair_count" VALUES(2,20613,1,6,1);
INSERT INTO "pair_count" VALUES(2,20613,1,7,1);
INSERT INTO "pair_count" VALUES(2,20613,1,11,1);
INSERT INTO "pair_count" VALUES(2,20613,1,12,1);
INSERT INTO "pair_count" VALUES(2,20613,1,16,1);
INSERT INTO "pair_count" VALUES(2,20613,1,20,1);
INSERT INTO "pair_count" VALUES(2,20613,3,12,1);
INSERT INTO "pair_count" VALUES(2,20613,3,14,1);
INSERT INTO "pair_count" VALUES(2,20613,3,16,1);
INSERT INTO "pair_count" VALUES(2,20613,3,18,1);
INSERT INTO "pair_count" VALUES(2,20613,3,20,1);
INSERT INTO "pair_count" VALUES(2,20613,3,22,1);
INSERT INTO "pair_count" VALUES(2,20613,3,23,1);
INSERT INTO "pair_count" VALUES(2,20613,4,1,1);
INSERT INTO "pair_count" VALUES(2,20613,4,5,1);
INSERT INTO "pair_count" VALUES(2,20613,4,6,2);
INSERT INTO "pair_count" VALUES(2,20613,4,7,1);
INSERT INTO "pair_count" VALUES(2,20613,4,8,1);
INSERT INTO "pair_count" VALUES(2,20613,4,9,2);
INSERT INTO "pair_count" VALUES(2,20613,4,11,1);
INSERT INTO "pair_count" VALUES(2,20613,4,12,4);
INSERT INTO "pair_count" VALUES(2,20613,4,15,2);
INSERT INTO "pair_count" VALUES(2,20613,4,16,3);
INSERT INTO "pair_count" VALUES(2,20613,4,17,1);
INSERT INTO "pair_count" VALUES(2,20613,4,19,1);
INSERT INTO "pair_count" VALUES(2,20613,4,20,4);
INSERT INTO "pair_count" VALUES(2,20613,4,21,2);
INSERT INTO "pair_count" VALUES(2,20613,4,23,2);
INSERT INTO "pair_count" VALUES(2,20613,5,4,1);
INSERT INTO "pair_count" VALUES(2,20613,5,6,1);
INSERT INTO "pair_count" VALUES(2,20613,5,12,1);
INSERT INTO "pair_count" VALUES(2,20613,5,16,1);
INSERT INTO "pair_count" VALUES(2,20613,5,17,1);
INSERT INTO "pair_count" VALUES(2,20613,5,19,1);
INSERT INTO "pair_count" VALUES(2,20613,5,20,1);
INSERT INTO "pair_count" VALUES(2,20613,6,1,1);
INSERT INTO "pair_count" VALUES(2,20613,6,4,2);
INSERT INTO "pair_count" VALUES(2,20613,6,5,1);
INSERT INTO "pair_count" VALUES(2,20613,6,7,1);
INSERT INTO "pair_count" VALUES(2,20613,6,11,1);
INSERT INTO "pair_count" VALUES(2,20613,6,12,2);
INSERT INTO "pair_count" VALUES(2,20613,6,16,2);
INSERT INTO "pair_count" VALUES(2,20613,6,17,1);
INSERT INTO "pair_count" VALUES(2,20613,6,19,1);
INSERT INTO "pair_count" VALUES(2,20613,6,20,2);
INSERT INTO "pair_count" VALUES(2,20613,7,1,1);
INSERT INTO "pair_count" VALUES(2,20613,7,4,1);
INSERT INTO "pair_count" VALUES(2,20613,7,6,1);
INSERT INTO "pair_count" VALUES(2,20613,7,11,1);
INSERT INTO "pair_count" VALUES(2,20613,7,12,1);
INSERT INTO "pair_count" VALUES(2,20613,7,16,1);
INSERT INTO "pair_count" VALUES(2,20613,7,20,1);
INSERT INTO "pair_count" VALUES(2,20613,8,4,1);
INSERT INTO "pair_count" VALUES(2,20613,8,9,1);
INSERT INTO "pair_count" VALUES(2,20613,8,12,1);
INSERT INTO "pair_count" VALUES(2,20613,8,15,1);
INSERT INTO "pair_count" VALUES(2,20613,8,20,1);
INSERT INTO "pair_count" VALUES(2,20613,8,21,1);
INSERT INTO "pair_count" VALUES(2,20613,8,23,1);
INSERT INTO "pair_count" VALUES(2,20613,9,4,2);
INSERT INTO "pair_count" VALUES(2,20613,9,8,1);
INSERT INTO "pair_count" VALUES(2,20613,9,12,2);
INSERT INTO "pair_count" VALUES(2,20613,9,15,2);
INSERT INTO "pair_count" VALUES(2,20613,9,16,1);
INSERT INTO "pair_count" VALUES(2,20613,9,20,2);
INSERT INTO "pair_count" VALUES(2,20613,9,21,2);
INSERT INTO "pair_count" VALUES(2,20613,9,23,2);
INSERT INTO "pair_count" VALUES(2,20613,11,1,1);
INSERT INTO "pair_count" VALUES(2,20613,11,4,1);
INSERT INTO "pair_count" VALUES(2,20613,11,6,1);
INSERT INTO "pair_count" VALUES(2,20613,11,7,1);
INSERT INTO "pair_count" VALUES(2,20613,11,12,1);
INSERT INTO "pair_count" VALUES(2,20613,11,16,1);
INSERT INTO "pair_count" VALUES(2,20613,11,20,1);
INSERT INTO "pair_count" VALUES(2,20613,14,3,1);
INSERT INTO "pair_count" VALUES(2,20613,14,12,1);
INSERT INTO "pair_count" VALUES(2,20613,14,16,1);
INSERT INTO "pair_count" VALUES(2,20613,14,18,1);
INSERT INTO "pair_count" VALUES(2,20613,14,20,1);
INSERT INTO "pair_count" VALUES(2,20613,14,22,1);
INSERT INTO "pair_count" VALUES(2,20613,14,23,1);
INSERT INTO "pair_count" VALUES(2,20613,15,4,2);
INSERT INTO "pair_count" VALUES(2,20613,15,8,1);
INSERT INTO "pair_count" VALUES(2,20613,15,9,2);
INSERT INTO "pair_count" VALUES(2,20613,15,12,2);
INSERT INTO "pair_count" VALUES(2,20613,15,16,1);
INSERT INTO "pair_count" VALUES(2,20613,15,20,2);
INSERT INTO "pair_count" VALUES(2,20613,15,21,2);
INSERT INTO "pair_count" VALUES(2,20613,15,23,2);
INSERT INTO "pair_count" VALUES(2,20613,16,1,1);
INSERT INTO "pair_count" VALUES(2,20613,16,3,1);
INSERT INTO "pair_count" VALUES(2,20613,16,4,3);
INSERT INTO "pair_count" VALUES(2,20613,16,5,1);
INSERT INTO "pair_count" VALUES(2,20613,16,6,2);
INSERT INTO "pair_count" VALUES(2,20613,16,7,1);
INSERT INTO "pair_count" VALUES(2,20613,16,9,1);
INSERT INTO "pair_count" VALUES(2,20613,16,11,1);
INSERT INTO "pair_count" VALUES(2,20613,16,12,4);
INSERT INTO "pair_count" VALUES(2,20613,16,14,1);
INSERT INTO "pair_count" VALUES(2,20613,16,15,1);
INSERT INTO "pair_count" VALUES(2,20613,16,17,1);
INSERT INTO "pair_count" VALUES(2,20613,16,18,1);
INSERT INTO "pair_count" VALUES(2,20613,16,19,1);
INSERT INTO "pair_count" VALUES(2,20613,16,20,4);
INSERT INTO "pair_count" VALUES(2,20613,16,21,1);
INSERT INTO "pair_count" VALUES(2,20613,16,22,1);
INSERT INTO "pair_count" VALUES(2,20613,16,23,2);
INSERT INTO "pair_count" VALUES(2,20613,17,4,1);
INSERT INTO "pair_count" VALUES(2,20613,17,5,1);
INSERT INTO "pair_count" VALUES(2,20613,17,6,1);
INSERT INTO "pair_count" VALUES(2,20613,17,12,1);
INSERT INTO "pair_count" VALUES(2,20613,17,16,1);
INSERT INTO "pair_count" VALUES(2,20613,17,19,1);
INSERT INTO "pair_count" VALUES(2,20613,17,20,1);
INSERT INTO "pair_count" VALUES(2,20613,18,3,1);
INSERT INTO "pair_count" VALUES(2,20613,18,12,1);
INSERT INTO "pair_count" VALUES(2,20613,18,14,1);
INSERT INTO "pair_count" VALUES(2,20613,18,16,1);
INSERT INTO "pair_count" VALUES(2,20613,18,20,1);
INSERT INTO "pair_count" VALUES(2,20613,18,22,1);
INSERT INTO "pair_count" VALUES(2,20613,18,23,1);
INSERT INTO "pair_count" VALUES(2,20613,19,4,1);
INSERT INTO "pair_count" VALUES(2,20613,19,5,1);
INSERT INTO "pair_count" VALUES(2,20613,19,6,1);
INSERT INTO "pair_count" VALUES(2,20613,19,12,1);
INSERT INTO "pair_count" VALUES(2,20613,19,16,1);
INSERT INTO "pair_count" VALUES(2,20613,19,17,1);
INSERT INTO "pair_count" VALUES(2,20613,19,20,1);
INSERT INTO "pair_count" VALUES(2,20613,20,1,1);
INSERT INTO "pair_count" VALUES(2,20613,20,3,1);
INSERT INTO "pair_count" VALUES(2,20613,20,4,4);
INSERT INTO "pair_count" VALUES(2,20613,20,5,1);
INSERT INTO "pair_count" VALUES(2,20613,20,6,2);
INSERT INTO "pair_count" VALUES(2,20613,20,7,1);
INSERT INTO "pair_count" VALUES(2,20613,20,8,1);
INSERT INTO "pair_count" VALUES(2,20613,20,9,2);
INSERT INTO "pair_count" VALUES(2,20613,20,11,1);
INSERT INTO "pair_count" VALUES(2,20613,20,12,5);
INSERT INTO "pair_count" VALUES(2,20613,20,14,1);
INSERT INTO "pair_count" VALUES(2,20613,20,15,2);
INSERT INTO "pair_count" VALUES(2,20613,20,16,4);
INSERT INTO "pair_count" VALUES(2,20613,20,17,1);
INSERT INTO "pair_count" VALUES(2,20613,20,18,1);
INSERT INTO "pair_count" VALUES(2,20613,20,19,1);
INSERT INTO "pair_count" VALUES(2,20613,20,21,2);
INSERT INTO "pair_count" VALUES(2,20613,20,22,1);
INSERT INTO "pair_count" VALUES(2,20613,20,23,3);
INSERT INTO "pair_count" VALUES(2,20613,21,4,2);
INSERT INTO "pair_count" VALUES(2,20613,21,8,1);
INSERT INTO "pair_count" VALUES(2,20613,21,9,2);
INSERT INTO "pair_count" VALUES(2,20613,21,12,2);
INSERT INTO "pair_count" VALUES(2,20613,21,15,2);
INSERT INTO "pair_count" VALUES(2,20613,21,16,1);
INSERT INTO "pair_count" VALUES(2,20613,21,20,2);
INSERT INTO "pair_count" VALUES(2,20613,21,23,2);
INSERT INTO "pair_count" VALUES(2,20613,22,3,1);
INSERT INTO "pair_count" VALUES(2,20613,22,12,1);
INSERT INTO "pair_count" VALUES(2,20613,22,14,1);
INSERT INTO "pair_count" VALUES(2,20613,22,16,1);
INSERT INTO "pair_count" VALUES(2,20613,22,18,1);
INSERT INTO "pair_count" VALUES(2,20613,22,20,1);
INSERT INTO "pair_count" VALUES(2,20613,22,23,1);
INSERT INTO "pair_count" VALUES(2,20613,23,3,1);
INSERT INTO "pair_count" VALUES(2,20613,23,4,2);
INSERT INTO "pair_count" VALUES(2,20613,23,8,1);
INSERT INTO "pair_count" VALUES(2,20613,23,9,2);
INSERT INTO "pair_count" VALUES(2,20613,23,12,3);
INSERT INTO "pair_count" VALUES(2,20613,23,14,1);
INSERT INTO "pair_count" VALUES(2,20613,23,15,2);
INSERT INTO "pair_count" VALUES(2,20613,23,16,2);
INSERT INTO "pair_count" VALUES(2,20613,23,18,1);
INSERT INTO "pair_count" VALUES(2,20613,23,20,3);
INSERT INTO "pair_count" VALUES(2,20613,23,21,2);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,1,5);
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
INSERT INTO "sharing" VALUES(1,1,X'F0E1478B22C85401248846E285CCAAB12B62248FF6BE8370263E68E099ED7118','RIyoMFYx710pOlsLM9SJkg',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'A383F455943BCCF465C8DA34B1A502AA66B0A7E65E2F1D0555840A99558B3362');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(2,2,'card');
INSERT INTO "source" VALUES(3,1,'instagram.com');
INSERT INTO "source" VALUES(4,2,'ig');
INSERT INTO "source" VALUES(5,1,'ig-story');
INSERT INTO "source" VALUES(6,1,'tiktok.com');
INSERT INTO "source" VALUES(7,2,'google.com');
INSERT INTO "source" VALUES(8,2,'window');
INSERT INTO "source" VALUES(9,1,'google.com');
INSERT INTO "source" VALUES(10,2,'facebook.com');
INSERT INTO "source" VALUES(11,1,'ig');
INSERT INTO "source" VALUES(12,1,'tiktok');
INSERT INTO "source" VALUES(13,2,'instagram.com');
INSERT INTO "source" VALUES(14,1,'window');
INSERT INTO "source" VALUES(15,1,'facebook.com');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('199DE24628AF',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',10,3,11,5861171888270823784,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',10,3,11,3843460624540891826,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',16,NULL,14,1473587714166851928,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',14,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',14,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',15,1,5,4326653704502583267,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',13,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',3,6,12,8138210099040280480,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',3,6,12,9134368268329406337,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',17,1,5,4397388264923469152,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',10,3,11,6212071866559670307,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',17,NULL,2,8891355758128129330,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',9,NULL,14,6063111424050294156,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',3,6,12,7249444593053361358,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',17,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',10,3,11,7806179412108496600,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',14,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',8,3,11,1362923928692310539,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',7,15,NULL,2298316501172608979,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',1,10,NULL,730841590525002355,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',13,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',12,1,5,8370751102278607730,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',8,3,11,1154805206687972086,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',6,NULL,8,2211841547007335690,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',10,3,11,204756708384291043,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',2,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',13,7,NULL,4940002570425557646,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',10,3,11,7485891644827843990,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',4,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',1,10,NULL,4446834045127918518,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',11,9,NULL,2861945616537217847,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',14,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',13,7,NULL,5776020910968830725,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',11,9,NULL,6072396433029223421,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',5,9,NULL,3228122976413122929,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',8,13,4,4931897409986070920,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',10,3,11,5805893688655883925,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',14,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',14,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',17,1,5,7905641832926506423,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',3,6,12,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995',0);
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,5587436809769281786,X'20010DB8749A9887FFD1DDC7BF06F2AD',0);
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,14,5752312574173977729,X'20010DB8A3AFCB0F2AAC933560A90FBF',0);
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
INSERT INTO "webhook" VALUES(1,'https://shop.invalid/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'5E2F300989C7ABC582C5B6F70A8F99AC606C022E3BD0A925CEC91452E847EA8F',0,NULL,1795348800000000);
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
