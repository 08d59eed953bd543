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
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'3DEF8857A703145D39C60EEEFA37A8872A4964C18F6588894AEB7330111B80DD','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'863F3E7621271BA328747F8EA4DC444F7BA668DB8BB6DA1DCA2B46E7BFCAFD9B','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,35,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,37,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,38,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,48,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,63,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,24,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,30,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,35,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,37,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,38,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,48,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,51,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,63,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,26,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,30,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,31,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,32,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,36,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,47,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,63,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,30,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,31,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,35,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,36,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,51,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,57,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,61,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,63,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,30,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,31,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,36,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,57,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,61,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,26,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,30,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,31,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,51,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,52,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,55,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,59,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,63,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,26,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,30,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,34,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,39,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,42,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,51,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,53,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,63,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,26,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,30,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,34,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,39,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,42,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,53,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,63,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,30,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,31,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,35,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,51,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,52,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,56,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,59,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,63,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,30,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,35,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,37,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,38,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,46,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,48,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,51,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,63,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,26,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,30,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,32,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,36,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,47,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,51,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,60,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,63,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,26,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,39,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,53,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,30,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,31,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,35,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,36,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,51,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,56,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,57,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,63,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,35,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,37,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,38,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,48,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,63,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,26,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,30,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,37,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,38,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,45,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,48,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,51,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,63,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,26,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,29,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,30,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,31,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,40,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,51,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,57,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,63,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,26,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,30,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,32,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,36,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,41,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,51,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,57,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,63,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,30,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,35,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,49,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,51,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,52,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,56,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,59,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,63,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,26,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,27,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,30,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,37,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,38,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,48,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,51,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,63,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,37,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,28,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,32,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,36,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,50,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,51,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,54,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,57,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,63,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,30,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,35,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,37,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,38,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,43,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,48,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,51,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,63,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,32,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,36,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,44,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,51,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,54,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,57,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,63,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,33,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,41,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,50,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,51,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,57,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,58,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,62,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,63,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,30,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,36,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,45,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,57,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,61,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,33,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,41,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,50,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,51,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,57,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,58,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,62,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,63,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,35,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,54,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,56,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,57,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,62,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,63,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,25,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,30,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,35,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,37,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,38,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,48,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,63,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,25,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,36,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,57,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,61,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,30,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,31,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,35,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,51,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,52,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,56,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,59,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,63,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,1,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,3,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,7,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,8,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,9,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,17,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,22,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,1,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,3,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,5,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,9,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,15,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,19,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,21,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,3,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,6,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,9,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,16,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,17,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,19,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,23,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,2,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,3,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,6,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,9,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,13,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,17,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,19,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,21,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,1,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,3,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,4,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,7,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,8,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,9,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,21,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,18,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,20,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,1,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,2,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,3,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,9,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,13,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,17,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,19,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,22,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,3,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,6,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,7,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,8,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,9,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,17,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,18,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,20,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,1,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,3,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,8,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,9,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,11,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,12,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,23,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,19,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,21,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'number','2');
INSERT INTO "dimension_value" VALUES(2,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(3,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(4,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(5,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(6,2,'number','3');
INSERT INTO "dimension_value" VALUES(7,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(8,2,'os','Android');
INSERT INTO "dimension_value" VALUES(9,2,'','');
INSERT INTO "dimension_value" VALUES(10,2,'referrer','');
INSERT INTO "dimension_value" VALUES(11,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(12,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(13,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(14,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(15,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(16,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(17,2,'campaign','');
INSERT INTO "dimension_value" VALUES(18,2,'country','AR');
INSERT INTO "dimension_value" VALUES(19,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(20,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(21,2,'country','BR');
INSERT INTO "dimension_value" VALUES(22,2,'country','SA');
INSERT INTO "dimension_value" VALUES(23,2,'country','ID');
INSERT INTO "dimension_value" VALUES(24,1,'country','PK');
INSERT INTO "dimension_value" VALUES(25,1,'country','MA');
INSERT INTO "dimension_value" VALUES(26,1,'os','Android');
INSERT INTO "dimension_value" VALUES(27,1,'country','CO');
INSERT INTO "dimension_value" VALUES(28,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(29,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(30,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(31,1,'country','EG');
INSERT INTO "dimension_value" VALUES(32,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(33,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(34,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(35,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(36,1,'referrer','');
INSERT INTO "dimension_value" VALUES(37,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(38,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(39,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(40,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(41,1,'country','BR');
INSERT INTO "dimension_value" VALUES(42,1,'country','TR');
INSERT INTO "dimension_value" VALUES(43,1,'country','SA');
INSERT INTO "dimension_value" VALUES(44,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(45,1,'country','ID');
INSERT INTO "dimension_value" VALUES(46,1,'country','FR');
INSERT INTO "dimension_value" VALUES(47,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(48,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(49,1,'country','NG');
INSERT INTO "dimension_value" VALUES(50,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(51,1,'','');
INSERT INTO "dimension_value" VALUES(52,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(53,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(54,1,'country','MX');
INSERT INTO "dimension_value" VALUES(55,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(56,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(57,1,'campaign','');
INSERT INTO "dimension_value" VALUES(58,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(59,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(60,1,'country','ES');
INSERT INTO "dimension_value" VALUES(61,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(62,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(63,1,'number','1');
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$VI2sXovtIafgPlPYle+6ng$PuTwhIdMzJYcMGWX4hcqG9/3SoyvFZMFu5a0oy9d6ms',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',2897172745,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'3B68037C244D3695A2575051AA0E2A466D3DA54567305159AD723DFB9B4DAEAA','',NULL,3406054066,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0,0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$kEVnVn54j1p7J37lBlqR5A$tCWUzHZWvnI/vAiamsbYGoBUrq4esnKZokEpf2Oapk0','',NULL,NULL,'',NULL,4123425981,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
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
INSERT INTO "management" VALUES(X'31EB1D3163631F1CAB84CB950922782D03A94FFDAEDEF5B411CDE6FA5B09C2F9',1,NULL);
INSERT INTO "management" VALUES(X'D01DD38DDDC0317E784837836EA862AA6D537C2387491448590DD1D33CAE7EF4',2,NULL);
INSERT INTO "management" VALUES(X'E672659B5A094381F02D64F6026DCCE5E795692A3FF5F4962D6C78CF7957CF15',3,NULL);
INSERT INTO "management" VALUES(X'3D38DB416204538428DE101133749B6A854566DF9C481B2951DCA27F0DC4E86F',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,35,1);
INSERT INTO "month_count" VALUES(1,24299,37,1);
INSERT INTO "month_count" VALUES(1,24299,38,1);
INSERT INTO "month_count" VALUES(1,24299,48,1);
INSERT INTO "month_count" VALUES(1,24299,51,1);
INSERT INTO "month_count" VALUES(1,24299,63,1);
INSERT INTO "month_count" VALUES(1,24300,24,1);
INSERT INTO "month_count" VALUES(1,24300,30,1);
INSERT INTO "month_count" VALUES(1,24300,35,1);
INSERT INTO "month_count" VALUES(1,24300,37,1);
INSERT INTO "month_count" VALUES(1,24300,38,1);
INSERT INTO "month_count" VALUES(1,24300,48,1);
INSERT INTO "month_count" VALUES(1,24300,51,1);
INSERT INTO "month_count" VALUES(1,24300,63,1);
INSERT INTO "month_count" VALUES(1,24301,26,1);
INSERT INTO "month_count" VALUES(1,24301,30,1);
INSERT INTO "month_count" VALUES(1,24301,31,1);
INSERT INTO "month_count" VALUES(1,24301,32,1);
INSERT INTO "month_count" VALUES(1,24301,36,1);
INSERT INTO "month_count" VALUES(1,24301,47,1);
INSERT INTO "month_count" VALUES(1,24301,51,1);
INSERT INTO "month_count" VALUES(1,24301,63,1);
INSERT INTO "month_count" VALUES(1,24302,30,1);
INSERT INTO "month_count" VALUES(1,24302,31,1);
INSERT INTO "month_count" VALUES(1,24302,35,1);
INSERT INTO "month_count" VALUES(1,24302,36,1);
INSERT INTO "month_count" VALUES(1,24302,51,1);
INSERT INTO "month_count" VALUES(1,24302,57,1);
INSERT INTO "month_count" VALUES(1,24302,61,1);
INSERT INTO "month_count" VALUES(1,24302,63,1);
INSERT INTO "month_count" VALUES(1,24303,30,1);
INSERT INTO "month_count" VALUES(1,24303,31,1);
INSERT INTO "month_count" VALUES(1,24303,35,1);
INSERT INTO "month_count" VALUES(1,24303,36,1);
INSERT INTO "month_count" VALUES(1,24303,51,1);
INSERT INTO "month_count" VALUES(1,24303,57,1);
INSERT INTO "month_count" VALUES(1,24303,61,1);
INSERT INTO "month_count" VALUES(1,24303,63,1);
INSERT INTO "month_count" VALUES(1,24304,26,1);
INSERT INTO "month_count" VALUES(1,24304,30,1);
INSERT INTO "month_count" VALUES(1,24304,31,1);
INSERT INTO "month_count" VALUES(1,24304,51,1);
INSERT INTO "month_count" VALUES(1,24304,52,1);
INSERT INTO "month_count" VALUES(1,24304,55,1);
INSERT INTO "month_count" VALUES(1,24304,59,1);
INSERT INTO "month_count" VALUES(1,24304,63,1);
INSERT INTO "month_count" VALUES(1,24306,26,1);
INSERT INTO "month_count" VALUES(1,24306,30,1);
INSERT INTO "month_count" VALUES(1,24306,34,1);
INSERT INTO "month_count" VALUES(1,24306,39,1);
INSERT INTO "month_count" VALUES(1,24306,42,1);
INSERT INTO "month_count" VALUES(1,24306,51,1);
INSERT INTO "month_count" VALUES(1,24306,53,1);
INSERT INTO "month_count" VALUES(1,24306,63,1);
INSERT INTO "month_count" VALUES(1,24307,26,1);
INSERT INTO "month_count" VALUES(1,24307,30,2);
INSERT INTO "month_count" VALUES(1,24307,31,1);
INSERT INTO "month_count" VALUES(1,24307,34,1);
INSERT INTO "month_count" VALUES(1,24307,35,1);
INSERT INTO "month_count" VALUES(1,24307,39,1);
INSERT INTO "month_count" VALUES(1,24307,42,1);
INSERT INTO "month_count" VALUES(1,24307,51,2);
INSERT INTO "month_count" VALUES(1,24307,52,1);
INSERT INTO "month_count" VALUES(1,24307,53,1);
INSERT INTO "month_count" VALUES(1,24307,56,1);
INSERT INTO "month_count" VALUES(1,24307,59,1);
INSERT INTO "month_count" VALUES(1,24307,63,2);
INSERT INTO "month_count" VALUES(1,24308,30,1);
INSERT INTO "month_count" VALUES(1,24308,35,1);
INSERT INTO "month_count" VALUES(1,24308,37,1);
INSERT INTO "month_count" VALUES(1,24308,38,1);
INSERT INTO "month_count" VALUES(1,24308,46,1);
INSERT INTO "month_count" VALUES(1,24308,48,1);
INSERT INTO "month_count" VALUES(1,24308,51,1);
INSERT INTO "month_count" VALUES(1,24308,63,1);
INSERT INTO "month_count" VALUES(1,24309,26,1);
INSERT INTO "month_count" VALUES(1,24309,30,1);
INSERT INTO "month_count" VALUES(1,24309,32,1);
INSERT INTO "month_count" VALUES(1,24309,36,1);
INSERT INTO "month_count" VALUES(1,24309,47,1);
INSERT INTO "month_count" VALUES(1,24309,51,1);
INSERT INTO "month_count" VALUES(1,24309,60,1);
INSERT INTO "month_count" VALUES(1,24309,63,1);
INSERT INTO "month_count" VALUES(1,24310,26,1);
INSERT INTO "month_count" VALUES(1,24310,30,1);
INSERT INTO "month_count" VALUES(1,24310,31,1);
INSERT INTO "month_count" VALUES(1,24310,34,1);
INSERT INTO "month_count" VALUES(1,24310,39,1);
INSERT INTO "month_count" VALUES(1,24310,51,1);
INSERT INTO "month_count" VALUES(1,24310,53,1);
INSERT INTO "month_count" VALUES(1,24310,63,1);
INSERT INTO "month_count" VALUES(1,24311,30,2);
INSERT INTO "month_count" VALUES(1,24311,31,2);
INSERT INTO "month_count" VALUES(1,24311,35,2);
INSERT INTO "month_count" VALUES(1,24311,36,1);
INSERT INTO "month_count" VALUES(1,24311,37,1);
INSERT INTO "month_count" VALUES(1,24311,38,1);
INSERT INTO "month_count" VALUES(1,24311,48,1);
INSERT INTO "month_count" VALUES(1,24311,51,2);
INSERT INTO "month_count" VALUES(1,24311,56,1);
INSERT INTO "month_count" VALUES(1,24311,57,1);
INSERT INTO "month_count" VALUES(1,24311,63,2);
INSERT INTO "month_count" VALUES(1,24312,26,1);
INSERT INTO "month_count" VALUES(1,24312,30,1);
INSERT INTO "month_count" VALUES(1,24312,37,1);
INSERT INTO "month_count" VALUES(1,24312,38,1);
INSERT INTO "month_count" VALUES(1,24312,45,1);
INSERT INTO "month_count" VALUES(1,24312,48,1);
INSERT INTO "month_count" VALUES(1,24312,51,1);
INSERT INTO "month_count" VALUES(1,24312,63,1);
INSERT INTO "month_count" VALUES(1,24313,26,1);
INSERT INTO "month_count" VALUES(1,24313,29,1);
INSERT INTO "month_count" VALUES(1,24313,30,1);
INSERT INTO "month_count" VALUES(1,24313,31,1);
INSERT INTO "month_count" VALUES(1,24313,40,1);
INSERT INTO "month_count" VALUES(1,24313,51,1);
INSERT INTO "month_count" VALUES(1,24313,57,1);
INSERT INTO "month_count" VALUES(1,24313,63,1);
INSERT INTO "month_count" VALUES(1,24314,26,1);
INSERT INTO "month_count" VALUES(1,24314,30,1);
INSERT INTO "month_count" VALUES(1,24314,32,1);
INSERT INTO "month_count" VALUES(1,24314,36,1);
INSERT INTO "month_count" VALUES(1,24314,41,1);
INSERT INTO "month_count" VALUES(1,24314,51,1);
INSERT INTO "month_count" VALUES(1,24314,57,1);
INSERT INTO "month_count" VALUES(1,24314,63,1);
INSERT INTO "month_count" VALUES(1,24315,26,1);
INSERT INTO "month_count" VALUES(1,24315,27,1);
INSERT INTO "month_count" VALUES(1,24315,30,2);
INSERT INTO "month_count" VALUES(1,24315,35,1);
INSERT INTO "month_count" VALUES(1,24315,37,1);
INSERT INTO "month_count" VALUES(1,24315,38,1);
INSERT INTO "month_count" VALUES(1,24315,48,1);
INSERT INTO "month_count" VALUES(1,24315,49,1);
INSERT INTO "month_count" VALUES(1,24315,51,2);
INSERT INTO "month_count" VALUES(1,24315,52,1);
INSERT INTO "month_count" VALUES(1,24315,56,1);
INSERT INTO "month_count" VALUES(1,24315,59,1);
INSERT INTO "month_count" VALUES(1,24315,63,2);
INSERT INTO "month_count" VALUES(1,24316,28,1);
INSERT INTO "month_count" VALUES(1,24316,30,1);
INSERT INTO "month_count" VALUES(1,24316,31,1);
INSERT INTO "month_count" VALUES(1,24316,32,1);
INSERT INTO "month_count" VALUES(1,24316,35,1);
INSERT INTO "month_count" VALUES(1,24316,36,1);
INSERT INTO "month_count" VALUES(1,24316,37,1);
INSERT INTO "month_count" VALUES(1,24316,38,1);
INSERT INTO "month_count" VALUES(1,24316,48,1);
INSERT INTO "month_count" VALUES(1,24316,50,1);
INSERT INTO "month_count" VALUES(1,24316,51,2);
INSERT INTO "month_count" VALUES(1,24316,54,1);
INSERT INTO "month_count" VALUES(1,24316,57,1);
INSERT INTO "month_count" VALUES(1,24316,63,2);
INSERT INTO "month_count" VALUES(1,24317,30,1);
INSERT INTO "month_count" VALUES(1,24317,35,1);
INSERT INTO "month_count" VALUES(1,24317,37,1);
INSERT INTO "month_count" VALUES(1,24317,38,1);
INSERT INTO "month_count" VALUES(1,24317,43,1);
INSERT INTO "month_count" VALUES(1,24317,48,1);
INSERT INTO "month_count" VALUES(1,24317,51,1);
INSERT INTO "month_count" VALUES(1,24317,63,1);
INSERT INTO "month_count" VALUES(1,24318,32,1);
INSERT INTO "month_count" VALUES(1,24318,36,1);
INSERT INTO "month_count" VALUES(1,24318,44,1);
INSERT INTO "month_count" VALUES(1,24318,50,1);
INSERT INTO "month_count" VALUES(1,24318,51,1);
INSERT INTO "month_count" VALUES(1,24318,54,1);
INSERT INTO "month_count" VALUES(1,24318,57,1);
INSERT INTO "month_count" VALUES(1,24318,63,1);
INSERT INTO "month_count" VALUES(1,24319,30,1);
INSERT INTO "month_count" VALUES(1,24319,33,1);
INSERT INTO "month_count" VALUES(1,24319,35,1);
INSERT INTO "month_count" VALUES(1,24319,36,1);
INSERT INTO "month_count" VALUES(1,24319,41,1);
INSERT INTO "month_count" VALUES(1,24319,45,1);
INSERT INTO "month_count" VALUES(1,24319,50,1);
INSERT INTO "month_count" VALUES(1,24319,51,2);
INSERT INTO "month_count" VALUES(1,24319,57,2);
INSERT INTO "month_count" VALUES(1,24319,58,1);
INSERT INTO "month_count" VALUES(1,24319,61,1);
INSERT INTO "month_count" VALUES(1,24319,62,1);
INSERT INTO "month_count" VALUES(1,24319,63,2);
INSERT INTO "month_count" VALUES(1,24320,30,1);
INSERT INTO "month_count" VALUES(1,24320,33,1);
INSERT INTO "month_count" VALUES(1,24320,35,1);
INSERT INTO "month_count" VALUES(1,24320,41,1);
INSERT INTO "month_count" VALUES(1,24320,50,1);
INSERT INTO "month_count" VALUES(1,24320,51,2);
INSERT INTO "month_count" VALUES(1,24320,54,1);
INSERT INTO "month_count" VALUES(1,24320,56,1);
INSERT INTO "month_count" VALUES(1,24320,57,2);
INSERT INTO "month_count" VALUES(1,24320,58,1);
INSERT INTO "month_count" VALUES(1,24320,62,2);
INSERT INTO "month_count" VALUES(1,24320,63,2);
INSERT INTO "month_count" VALUES(1,24321,25,2);
INSERT INTO "month_count" VALUES(1,24321,30,2);
INSERT INTO "month_count" VALUES(1,24321,35,2);
INSERT INTO "month_count" VALUES(1,24321,36,1);
INSERT INTO "month_count" VALUES(1,24321,37,1);
INSERT INTO "month_count" VALUES(1,24321,38,1);
INSERT INTO "month_count" VALUES(1,24321,48,1);
INSERT INTO "month_count" VALUES(1,24321,51,2);
INSERT INTO "month_count" VALUES(1,24321,57,1);
INSERT INTO "month_count" VALUES(1,24321,61,1);
INSERT INTO "month_count" VALUES(1,24321,63,2);
INSERT INTO "month_count" VALUES(1,24322,30,1);
INSERT INTO "month_count" VALUES(1,24322,31,1);
INSERT INTO "month_count" VALUES(1,24322,35,1);
INSERT INTO "month_count" VALUES(1,24322,51,1);
INSERT INTO "month_count" VALUES(1,24322,52,1);
INSERT INTO "month_count" VALUES(1,24322,56,1);
INSERT INTO "month_count" VALUES(1,24322,59,1);
INSERT INTO "month_count" VALUES(1,24322,63,1);
INSERT INTO "month_count" VALUES(2,24305,1,1);
INSERT INTO "month_count" VALUES(2,24305,3,1);
INSERT INTO "month_count" VALUES(2,24305,7,1);
INSERT INTO "month_count" VALUES(2,24305,8,1);
INSERT INTO "month_count" VALUES(2,24305,9,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,17,1);
INSERT INTO "month_count" VALUES(2,24305,22,1);
INSERT INTO "month_count" VALUES(2,24309,1,1);
INSERT INTO "month_count" VALUES(2,24309,3,1);
INSERT INTO "month_count" VALUES(2,24309,5,1);
INSERT INTO "month_count" VALUES(2,24309,9,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,15,1);
INSERT INTO "month_count" VALUES(2,24309,19,1);
INSERT INTO "month_count" VALUES(2,24309,21,1);
INSERT INTO "month_count" VALUES(2,24312,3,1);
INSERT INTO "month_count" VALUES(2,24312,6,1);
INSERT INTO "month_count" VALUES(2,24312,9,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,16,1);
INSERT INTO "month_count" VALUES(2,24312,17,1);
INSERT INTO "month_count" VALUES(2,24312,19,1);
INSERT INTO "month_count" VALUES(2,24312,23,1);
INSERT INTO "month_count" VALUES(2,24313,2,1);
INSERT INTO "month_count" VALUES(2,24313,3,1);
INSERT INTO "month_count" VALUES(2,24313,6,1);
INSERT INTO "month_count" VALUES(2,24313,9,1);
INSERT INTO "month_count" VALUES(2,24313,13,1);
INSERT INTO "month_count" VALUES(2,24313,17,1);
INSERT INTO "month_count" VALUES(2,24313,19,1);
INSERT INTO "month_count" VALUES(2,24313,21,1);
INSERT INTO "month_count" VALUES(2,24316,1,1);
INSERT INTO "month_count" VALUES(2,24316,3,1);
INSERT INTO "month_count" VALUES(2,24316,4,1);
INSERT INTO "month_count" VALUES(2,24316,7,1);
INSERT INTO "month_count" VALUES(2,24316,8,1);
INSERT INTO "month_count" VALUES(2,24316,9,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,21,1);
INSERT INTO "month_count" VALUES(2,24317,1,1);
INSERT INTO "month_count" VALUES(2,24317,3,1);
INSERT INTO "month_count" VALUES(2,24317,7,1);
INSERT INTO "month_count" VALUES(2,24317,8,1);
INSERT INTO "month_count" VALUES(2,24317,9,1);
INSERT INTO "month_count" VALUES(2,24317,17,1);
INSERT INTO "month_count" VALUES(2,24317,18,1);
INSERT INTO "month_count" VALUES(2,24317,20,1);
INSERT INTO "month_count" VALUES(2,24318,1,1);
INSERT INTO "month_count" VALUES(2,24318,2,1);
INSERT INTO "month_count" VALUES(2,24318,3,1);
INSERT INTO "month_count" VALUES(2,24318,9,1);
INSERT INTO "month_count" VALUES(2,24318,13,1);
INSERT INTO "month_count" VALUES(2,24318,17,1);
INSERT INTO "month_count" VALUES(2,24318,19,1);
INSERT INTO "month_count" VALUES(2,24318,22,1);
INSERT INTO "month_count" VALUES(2,24319,3,1);
INSERT INTO "month_count" VALUES(2,24319,6,1);
INSERT INTO "month_count" VALUES(2,24319,7,1);
INSERT INTO "month_count" VALUES(2,24319,8,1);
INSERT INTO "month_count" VALUES(2,24319,9,1);
INSERT INTO "month_count" VALUES(2,24319,17,1);
INSERT INTO "month_count" VALUES(2,24319,18,1);
INSERT INTO "month_count" VALUES(2,24319,20,1);
INSERT INTO "month_count" VALUES(2,24321,1,1);
INSERT INTO "month_count" VALUES(2,24321,3,1);
INSERT INTO "month_count" VALUES(2,24321,8,1);
INSERT INTO "month_count" VALUES(2,24321,9,1);
INSERT INTO "month_count" VALUES(2,24321,11,1);
INSERT INTO "month_count" VALUES(2,24321,12,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,23,1);
INSERT INTO "month_count" VALUES(2,24322,1,1);
INSERT INTO "month_count" VALUES(2,24322,3,1);
INSERT INTO "month_count" VALUES(2,24322,9,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,16,1);
INSERT INTO "month_count" VALUES(2,24322,17,1);
INSERT INTO "month_count" VALUES(2,24322,19,1);
INSERT INTO "month_count" VALUES(2,24322,21,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$xFsBfV2+jMOVhXPKlUAyjg$TCvfZcpuQjciDSIOzRUAQVEPig/q50/NwgQhbXWztvM',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'291D22DAA963848AE85939C319568F25BCD27D0466F814C0DE2FC6A1169DBC92');
INSERT INTO "owner_recovery" VALUES(X'23307A7BFA4E0A87CA3665F467E1BBA7BAFC134307B691C5F9D58B1D518AA056');
INSERT INTO "owner_recovery" VALUES(X'BCDC5DBEAB4B61F52B810DE85465319B85791D38743773B9E8F14E69B5161AF5');
INSERT INTO "owner_recovery" VALUES(X'45A7DBD02A076CA76DD1E9674CF427160598B3C2865534EC1B38EC0DC59B93F2');
INSERT INTO "owner_recovery" VALUES(X'2F604AD264FB83A2FBB6AF134E7C6F6E15A6602477E05C517A9A79EBAABDA5D6');
INSERT INTO "owner_recovery" VALUES(X'84ED0DD835D80557D5BD9B42A2FFE596B4BDCE457FAF5FB0BCDD15D7111A4027');
INSERT INTO "owner_recovery" VALUES(X'9EE35B425A3019CC777B4DDE3DB51E5193F5B71C8C9E50709B80C655F2D73CCF');
INSERT INTO "owner_recovery" VALUES(X'A65F8C03C8DC739D245D9E8C68D92A13C0284E7F71F05616FFB1728A58A865C0');
INSERT INTO "owner_recovery" VALUES(X'3ABDE6FB75CE8D296D1F5803228C5D5EE2A0D71D41BB40FD227E7BE8AE3646D0');
INSERT INTO "owner_recovery" VALUES(X'3214C8E847B72DCFFEE0434B1B0A3ECF30FD7E6486B2A8EB8D04DC299CF4CC9A');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'94EE99DAFFD66D7EC6913ABCC9FCA1E79BB159AE44C16EFD7E2B942C161BDB22','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,24,30,1);
INSERT INTO "pair_count" VALUES(1,20070,24,35,1);
INSERT INTO "pair_count" VALUES(1,20070,24,37,1);
INSERT INTO "pair_count" VALUES(1,20070,24,38,1);
INSERT INTO "pair_count" VALUES(1,20070,24,48,1);
INSERT INTO "pair_count" VALUES(1,20070,24,51,1);
INSERT INTO "pair_count" VALUES(1,20070,24,63,1);
INSERT INTO "pair_count" VALUES(1,20070,25,30,1);
INSERT INTO "pair_count" VALUES(1,20070,25,35,1);
INSERT INTO "pair_count" VALUES(1,20070,25,37,1);
INSERT INTO "pair_count" VALUES(1,20070,25,38,1);
INSERT INTO "pair_count" VALUES(1,20070,25,48,1);
INSERT INTO "pair_count" VALUES(1,20070,25,51,1);
INSERT INTO "pair_count" VALUES(1,20070,25,63,1);
INSERT INTO "pair_count" VALUES(1,20070,26,30,1);
INSERT INTO "pair_count" VALUES(1,20070,26,31,1);
INSERT INTO "pair_count" VALUES(1,20070,26,32,1);
INSERT INTO "pair_count" VALUES(1,20070,26,36,1);
INSERT INTO "pair_count" VALUES(1,20070,26,47,1);
INSERT INTO "pair_count" VALUES(1,20070,26,51,1);
INSERT INTO "pair_count" VALUES(1,20070,26,63,1);
INSERT INTO "pair_count" VALUES(1,20070,30,24,1);
INSERT INTO "pair_count" VALUES(1,20070,30,25,1);
INSERT INTO "pair_count" VALUES(1,20070,30,26,1);
INSERT INTO "pair_count" VALUES(1,20070,30,31,3);
INSERT INTO "pair_count" VALUES(1,20070,30,32,1);
INSERT INTO "pair_count" VALUES(1,20070,30,35,4);
INSERT INTO "pair_count" VALUES(1,20070,30,36,3);
INSERT INTO "pair_count" VALUES(1,20070,30,37,2);
INSERT INTO "pair_count" VALUES(1,20070,30,38,2);
INSERT INTO "pair_count" VALUES(1,20070,30,47,1);
INSERT INTO "pair_count" VALUES(1,20070,30,48,2);
INSERT INTO "pair_count" VALUES(1,20070,30,51,5);
INSERT INTO "pair_count" VALUES(1,20070,30,57,2);
INSERT INTO "pair_count" VALUES(1,20070,30,61,2);
INSERT INTO "pair_count" VALUES(1,20070,30,63,5);
INSERT INTO "pair_count" VALUES(1,20070,31,26,1);
INSERT INTO "pair_count" VALUES(1,20070,31,30,3);
INSERT INTO "pair_count" VALUES(1,20070,31,32,1);
INSERT INTO "pair_count" VALUES(1,20070,31,35,2);
INSERT INTO "pair_count" VALUES(1,20070,31,36,3);
INSERT INTO "pair_count" VALUES(1,20070,31,47,1);
INSERT INTO "pair_count" VALUES(1,20070,31,51,3);
INSERT INTO "pair_count" VALUES(1,20070,31,57,2);
INSERT INTO "pair_count" VALUES(1,20070,31,61,2);
INSERT INTO "pair_count" VALUES(1,20070,31,63,3);
INSERT INTO "pair_count" VALUES(1,20070,32,26,1);
INSERT INTO "pair_count" VALUES(1,20070,32,30,1);
INSERT INTO "pair_count" VALUES(1,20070,32,31,1);
INSERT INTO "pair_count" VALUES(1,20070,32,36,1);
INSERT INTO "pair_count" VALUES(1,20070,32,47,1);
INSERT INTO "pair_count" VALUES(1,20070,32,51,1);
INSERT INTO "pair_count" VALUES(1,20070,32,63,1);
INSERT INTO "pair_count" VALUES(1,20070,35,24,1);
INSERT INTO "pair_count" VALUES(1,20070,35,25,1);
INSERT INTO "pair_count" VALUES(1,20070,35,30,4);
INSERT INTO "pair_count" VALUES(1,20070,35,31,2);
INSERT INTO "pair_count" VALUES(1,20070,35,36,2);
INSERT INTO "pair_count" VALUES(1,20070,35,37,2);
INSERT INTO "pair_count" VALUES(1,20070,35,38,2);
INSERT INTO "pair_count" VALUES(1,20070,35,48,2);
INSERT INTO "pair_count" VALUES(1,20070,35,51,4);
INSERT INTO "pair_count" VALUES(1,20070,35,57,2);
INSERT INTO "pair_count" VALUES(1,20070,35,61,2);
INSERT INTO "pair_count" VALUES(1,20070,35,63,4);
INSERT INTO "pair_count" VALUES(1,20070,36,26,1);
INSERT INTO "pair_count" VALUES(1,20070,36,30,3);
INSERT INTO "pair_count" VALUES(1,20070,36,31,3);
INSERT INTO "pair_count" VALUES(1,20070,36,32,1);
INSERT INTO "pair_count" VALUES(1,20070,36,35,2);
INSERT INTO "pair_count" VALUES(1,20070,36,47,1);
INSERT INTO "pair_count" VALUES(1,20070,36,51,3);
INSERT INTO "pair_count" VALUES(1,20070,36,57,2);
INSERT INTO "pair_count" VALUES(1,20070,36,61,2);
INSERT INTO "pair_count" VALUES(1,20070,36,63,3);
INSERT INTO "pair_count" VALUES(1,20070,37,24,1);
INSERT INTO "pair_count" VALUES(1,20070,37,25,1);
INSERT INTO "pair_count" VALUES(1,20070,37,30,2);
INSERT INTO "pair_count" VALUES(1,20070,37,35,2);
INSERT INTO "pair_count" VALUES(1,20070,37,38,2);
INSERT INTO "pair_count" VALUES(1,20070,37,48,2);
INSERT INTO "pair_count" VALUES(1,20070,37,51,2);
INSERT INTO "pair_count" VALUES(1,20070,37,63,2);
INSERT INTO "pair_count" VALUES(1,20070,38,24,1);
INSERT INTO "pair_count" VALUES(1,20070,38,25,1);
INSERT INTO "pair_count" VALUES(1,20070,38,30,2);
INSERT INTO "pair_count" VALUES(1,20070,38,35,2);
INSERT INTO "pair_count" VALUES(1,20070,38,37,2);
INSERT INTO "pair_count" VALUES(1,20070,38,48,2);
INSERT INTO "pair_count" VALUES(1,20070,38,51,2);
INSERT INTO "pair_count" VALUES(1,20070,38,63,2);
INSERT INTO "pair_count" VALUES(1,20070,47,26,1);
INSERT INTO "pair_count" VALUES(1,20070,47,30,1);
INSERT INTO "pair_count" VALUES(1,20070,47,31,1);
INSERT INTO "pair_count" VALUES(1,20070,47,32,1);
INSERT INTO "pair_count" VALUES(1,20070,47,36,1);
INSERT INTO "pair_count" VALUES(1,20070,47,51,1);
INSERT INTO "pair_count" VALUES(1,20070,47,63,1);
INSERT INTO "pair_count" VALUES(1,20070,48,24,1);
INSERT INTO "pair_count" VALUES(1,20070,48,25,1);
INSERT INTO "pair_count" VALUES(1,20070,48,30,2);
INSERT INTO "pair_count" VALUES(1,20070,48,35,2);
INSERT INTO "pair_count" VALUES(1,20070,48,37,2);
INSERT INTO "pair_count" VALUES(1,20070,48,38,2);
INSERT INTO "pair_count" VALUES(1,20070,48,51,2);
INSERT INTO "pair_count" VALUES(1,20070,48,63,2);
INSERT INTO "pair_count" VALUES(1,20070,57,30,2);
INSERT INTO "pair_count" VALUES(1,20070,57,31,2);
INSERT INTO "pair_count" VALUES(1,20070,57,35,2);
INSERT INTO "pair_count" VALUES(1,20070,57,36,2);
INSERT INTO "pair_count" VALUES(1,20070,57,51,2);
INSERT INTO "pair_count" VALUES(1,20070,57,61,2);
INSERT INTO "pair_count" VALUES(1,20070,57,63,2);
INSERT INTO "pair_count" VALUES(1,20070,61,30,2);
INSERT INTO "pair_count" VALUES(1,20070,61,31,2);
INSERT INTO "pair_count" VALUES(1,20070,61,35,2);
INSERT INTO "pair_count" VALUES(1,20070,61,36,2);
INSERT INTO "pair_count" VALUES(1,20070,61,51,2);
INSERT INTO "pair_count" VALUES(1,20070,61,57,2);
INSERT INTO "pair_count" VALUES(1,20070,61,63,2);
INSERT INTO "pair_count" VALUES(1,20070,63,24,1);
INSERT INTO "pair_count" VALUES(1,20070,63,25,1);
INSERT INTO "pair_count" VALUES(1,20070,63,26,1);
INSERT INTO "pair_count" VALUES(1,20070,63,30,5);
INSERT INTO "pair_count" VALUES(1,20070,63,31,3);
INSERT INTO "pair_count" VALUES(1,20070,63,32,1);
INSERT INTO "pair_count" VALUES(1,20070,63,35,4);
INSERT INTO "pair_count" VALUES(1,20070,63,36,3);
INSERT INTO "pair_count" VALUES(1,20070,63,37,2);
INSERT INTO "pair_count" VALUES(1,20070,63,38,2);
INSERT INTO "pair_count" VALUES(1,20070,63,47,1);
INSERT INTO "pair_count" VALUES(1,20070,63,48,2);
INSERT INTO "pair_count" VALUES(1,20070,63,51,5);
INSERT INTO "pair_count" VALUES(1,20070,63,57,2);
INSERT INTO "pair_count" VALUES(1,20070,63,61,2);
INSERT INTO "pair_count" VALUES(1,20234,26,30,3);
INSERT INTO "pair_count" VALUES(1,20234,26,31,1);
INSERT INTO "pair_count" VALUES(1,20234,26,34,2);
INSERT INTO "pair_count" VALUES(1,20234,26,39,2);
INSERT INTO "pair_count" VALUES(1,20234,26,42,2);
INSERT INTO "pair_count" VALUES(1,20234,26,51,3);
INSERT INTO "pair_count" VALUES(1,20234,26,52,1);
INSERT INTO "pair_count" VALUES(1,20234,26,53,2);
INSERT INTO "pair_count" VALUES(1,20234,26,55,1);
INSERT INTO "pair_count" VALUES(1,20234,26,59,1);
INSERT INTO "pair_count" VALUES(1,20234,26,63,3);
INSERT INTO "pair_count" VALUES(1,20234,30,26,3);
INSERT INTO "pair_count" VALUES(1,20234,30,31,2);
INSERT INTO "pair_count" VALUES(1,20234,30,34,2);
INSERT INTO "pair_count" VALUES(1,20234,30,35,2);
INSERT INTO "pair_count" VALUES(1,20234,30,37,1);
INSERT INTO "pair_count" VALUES(1,20234,30,38,1);
INSERT INTO "pair_count" VALUES(1,20234,30,39,2);
INSERT INTO "pair_count" VALUES(1,20234,30,42,2);
INSERT INTO "pair_count" VALUES(1,20234,30,46,1);
INSERT INTO "pair_count" VALUES(1,20234,30,48,1);
INSERT INTO "pair_count" VALUES(1,20234,30,51,5);
INSERT INTO "pair_count" VALUES(1,20234,30,52,2);
INSERT INTO "pair_count" VALUES(1,20234,30,53,2);
INSERT INTO "pair_count" VALUES(1,20234,30,55,1);
INSERT INTO "pair_count" VALUES(1,20234,30,56,1);
INSERT INTO "pair_count" VALUES(1,20234,30,59,2);
INSERT INTO "pair_count" VALUES(1,20234,30,63,5);
INSERT INTO "pair_count" VALUES(1,20234,31,26,1);
INSERT INTO "pair_count" VALUES(1,20234,31,30,2);
INSERT INTO "pair_count" VALUES(1,20234,31,35,1);
INSERT INTO "pair_count" VALUES(1,20234,31,51,2);
INSERT INTO "pair_count" VALUES(1,20234,31,52,2);
INSERT INTO "pair_count" VALUES(1,20234,31,55,1);
INSERT INTO "pair_count" VALUES(1,20234,31,56,1);
INSERT INTO "pair_count" VALUES(1,20234,31,59,2);
INSERT INTO "pair_count" VALUES(1,20234,31,63,2);
INSERT INTO "pair_count" VALUES(1,20234,34,26,2);
INSERT INTO "pair_count" VALUES(1,20234,34,30,2);
INSERT INTO "pair_count" VALUES(1,20234,34,39,2);
INSERT INTO "pair_count" VALUES(1,20234,34,42,2);
INSERT INTO "pair_count" VALUES(1,20234,34,51,2);
INSERT INTO "pair_count" VALUES(1,20234,34,53,2);
INSERT INTO "pair_count" VALUES(1,20234,34,63,2);
INSERT INTO "pair_count" VALUES(1,20234,35,30,2);
INSERT INTO "pair_count" VALUES(1,20234,35,31,1);
INSERT INTO "pair_count" VALUES(1,20234,35,37,1);
INSERT INTO "pair_count" VALUES(1,20234,35,38,1);
INSERT INTO "pair_count" VALUES(1,20234,35,46,1);
INSERT INTO "pair_count" VALUES(1,20234,35,48,1);
INSERT INTO "pair_count" VALUES(1,20234,35,51,2);
INSERT INTO "pair_count" VALUES(1,20234,35,52,1);
INSERT INTO "pair_count" VALUES(1,20234,35,56,1);
INSERT INTO "pair_count" VALUES(1,20234,35,59,1);
INSERT INTO "pair_count" VALUES(1,20234,35,63,2);
INSERT INTO "pair_count" VALUES(1,20234,37,30,1);
INSERT INTO "pair_count" VALUES(1,20234,37,35,1);
INSERT INTO "pair_count" VALUES(1,20234,37,38,1);
INSERT INTO "pair_count" VALUES(1,20234,37,46,1);
INSERT INTO "pair_count" VALUES(1,20234,37,48,1);
INSERT INTO "pair_count" VALUES(1,20234,37,51,1);
INSERT INTO "pair_count" VALUES(1,20234,37,63,1);
INSERT INTO "pair_count" VALUES(1,20234,38,30,1);
INSERT INTO "pair_count" VALUES(1,20234,38,35,1);
INSERT INTO "pair_count" VALUES(1,20234,38,37,1);
INSERT INTO "pair_count" VALUES(1,20234,38,46,1);
INSERT INTO "pair_count" VALUES(1,20234,38,48,1);
INSERT INTO "pair_count" VALUES(1,20234,38,51,1);
INSERT INTO "pair_count" VALUES(1,20234,38,63,1);
INSERT INTO "pair_count" VALUES(1,20234,39,26,2);
INSERT INTO "pair_count" VALUES(1,20234,39,30,2);
INSERT INTO "pair_count" VALUES(1,20234,39,34,2);
INSERT INTO "pair_count" VALUES(1,20234,39,42,2);
INSERT INTO "pair_count" VALUES(1,20234,39,51,2);
INSERT INTO "pair_count" VALUES(1,20234,39,53,2);
INSERT INTO "pair_count" VALUES(1,20234,39,63,2);
INSERT INTO "pair_count" VALUES(1,20234,42,26,2);
INSERT INTO "pair_count" VALUES(1,20234,42,30,2);
INSERT INTO "pair_count" VALUES(1,20234,42,34,2);
INSERT INTO "pair_count" VALUES(1,20234,42,39,2);
INSERT INTO "pair_count" VALUES(1,20234,42,51,2);
INSERT INTO "pair_count" VALUES(1,20234,42,53,2);
INSERT INTO "pair_count" VALUES(1,20234,42,63,2);
INSERT INTO "pair_count" VALUES(1,20234,46,30,1);
INSERT INTO "pair_count" VALUES(1,20234,46,35,1);
INSERT INTO "pair_count" VALUES(1,20234,46,37,1);
INSERT INTO "pair_count" VALUES(1,20234,46,38,1);
INSERT INTO "pair_count" VALUES(1,20234,46,48,1);
INSERT INTO "pair_count" VALUES(1,20234,46,51,1);
INSERT INTO "pair_count" VALUES(1,20234,46,63,1);
INSERT INTO "pair_count" VALUES(1,20234,48,30,1);
INSERT INTO "pair_count" VALUES(1,20234,48,35,1);
INSERT INTO "pair_count" VALUES(1,20234,48,37,1);
INSERT INTO "pair_count" VALUES(1,20234,48,38,1);
INSERT INTO "pair_count" VALUES(1,20234,48,46,1);
INSERT INTO "pair_count" VALUES(1,20234,48,51,1);
INSERT INTO "pair_count" VALUES(1,20234,48,63,1);
INSERT INTO "pair_count" VALUES(1,20234,52,26,1);
INSERT INTO "pair_count" VALUES(1,20234,52,30,2);
INSERT INTO "pair_count" VALUES(1,20234,52,31,2);
INSERT INTO "pair_count" VALUES(1,20234,52,35,1);
INSERT INTO "pair_count" VALUES(1,20234,52,51,2);
INSERT INTO "pair_count" VALUES(1,20234,52,55,1);
INSERT INTO "pair_count" VALUES(1,20234,52,56,1);
INSERT INTO "pair_count" VALUES(1,20234,52,59,2);
INSERT INTO "pair_count" VALUES(1,20234,52,63,2);
INSERT INTO "pair_count" VALUES(1,20234,53,26,2);
INSERT INTO "pair_count" VALUES(1,20234,53,30,2);
INSERT INTO "pair_count" VALUES(1,20234,53,34,2);
INSERT INTO "pair_count" VALUES(1,20234,53,39,2);
INSERT INTO "pair_count" VALUES(1,20234,53,42,2);
INSERT INTO "pair_count" VALUES(1,20234,53,51,2);
INSERT INTO "pair_count" VALUES(1,20234,53,63,2);
INSERT INTO "pair_count" VALUES(1,20234,55,26,1);
INSERT INTO "pair_count" VALUES(1,20234,55,30,1);
INSERT INTO "pair_count" VALUES(1,20234,55,31,1);
INSERT INTO "pair_count" VALUES(1,20234,55,51,1);
INSERT INTO "pair_count" VALUES(1,20234,55,52,1);
INSERT INTO "pair_count" VALUES(1,20234,55,59,1);
INSERT INTO "pair_count" VALUES(1,20234,55,63,1);
INSERT INTO "pair_count" VALUES(1,20234,56,30,1);
INSERT INTO "pair_count" VALUES(1,20234,56,31,1);
INSERT INTO "pair_count" VALUES(1,20234,56,35,1);
INSERT INTO "pair_count" VALUES(1,20234,56,51,1);
INSERT INTO "pair_count" VALUES(1,20234,56,52,1);
INSERT INTO "pair_count" VALUES(1,20234,56,59,1);
INSERT INTO "pair_count" VALUES(1,20234,56,63,1);
INSERT INTO "pair_count" VALUES(1,20234,59,26,1);
INSERT INTO "pair_count" VALUES(1,20234,59,30,2);
INSERT INTO "pair_count" VALUES(1,20234,59,31,2);
INSERT INTO "pair_count" VALUES(1,20234,59,35,1);
INSERT INTO "pair_count" VALUES(1,20234,59,51,2);
INSERT INTO "pair_count" VALUES(1,20234,59,52,2);
INSERT INTO "pair_count" VALUES(1,20234,59,55,1);
INSERT INTO "pair_count" VALUES(1,20234,59,56,1);
INSERT INTO "pair_count" VALUES(1,20234,59,63,2);
INSERT INTO "pair_count" VALUES(1,20234,63,26,3);
INSERT INTO "pair_count" VALUES(1,20234,63,30,5);
INSERT INTO "pair_count" VALUES(1,20234,63,31,2);
INSERT INTO "pair_count" VALUES(1,20234,63,34,2);
INSERT INTO "pair_count" VALUES(1,20234,63,35,2);
INSERT INTO "pair_count" VALUES(1,20234,63,37,1);
INSERT INTO "pair_count" VALUES(1,20234,63,38,1);
INSERT INTO "pair_count" VALUES(1,20234,63,39,2);
INSERT INTO "pair_count" VALUES(1,20234,63,42,2);
INSERT INTO "pair_count" VALUES(1,20234,63,46,1);
INSERT INTO "pair_count" VALUES(1,20234,63,48,1);
INSERT INTO "pair_count" VALUES(1,20234,63,51,5);
INSERT INTO "pair_count" VALUES(1,20234,63,52,2);
INSERT INTO "pair_count" VALUES(1,20234,63,53,2);
INSERT INTO "pair_count" VALUES(1,20234,63,55,1);
INSERT INTO "pair_count" VALUES(1,20234,63,56,1);
INSERT INTO "pair_count" VALUES(1,20234,63,59,2);
INSERT INTO "pair_count" VALUES(1,20392,26,30,3);
INSERT INTO "pair_count" VALUES(1,20392,26,31,1);
INSERT INTO "pair_count" VALUES(1,20392,26,32,1);
INSERT INTO "pair_count" VALUES(1,20392,26,34,1);
INSERT INTO "pair_count" VALUES(1,20392,26,36,1);
INSERT INTO "pair_count" VALUES(1,20392,26,37,1);
INSERT INTO "pair_count" VALUES(1,20392,26,38,1);
INSERT INTO "pair_count" VALUES(1,20392,26,39,1);
INSERT INTO "pair_count" VALUES(1,20392,26,45,1);
INSERT INTO "pair_count" VALUES(1,20392,26,47,1);
INSERT INTO "pair_count" VALUES(1,20392,26,48,1);
INSERT INTO "pair_count" VALUES(1,20392,26,51,3);
INSERT INTO "pair_count" VALUES(1,20392,26,53,1);
INSERT INTO "pair_count" VALUES(1,20392,26,60,1);
INSERT INTO "pair_count" VALUES(1,20392,26,63,3);
INSERT INTO "pair_count" VALUES(1,20392,30,26,3);
INSERT INTO "pair_count" VALUES(1,20392,30,31,3);
INSERT INTO "pair_count" VALUES(1,20392,30,32,1);
INSERT INTO "pair_count" VALUES(1,20392,30,34,1);
INSERT INTO "pair_count" VALUES(1,20392,30,35,2);
INSERT INTO "pair_count" VALUES(1,20392,30,36,2);
INSERT INTO "pair_count" VALUES(1,20392,30,37,2);
INSERT INTO "pair_count" VALUES(1,20392,30,38,2);
INSERT INTO "pair_count" VALUES(1,20392,30,39,1);
INSERT INTO "pair_count" VALUES(1,20392,30,45,1);
INSERT INTO "pair_count" VALUES(1,20392,30,47,1);
INSERT INTO "pair_count" VALUES(1,20392,30,48,2);
INSERT INTO "pair_count" VALUES(1,20392,30,51,5);
INSERT INTO "pair_count" VALUES(1,20392,30,53,1);
INSERT INTO "pair_count" VALUES(1,20392,30,56,1);
INSERT INTO "pair_count" VALUES(1,20392,30,57,1);
INSERT INTO "pair_count" VALUES(1,20392,30,60,1);
INSERT INTO "pair_count" VALUES(1,20392,30,63,5);
INSERT INTO "pair_count" VALUES(1,20392,31,26,1);
INSERT INTO "pair_count" VALUES(1,20392,31,30,3);
INSERT INTO "pair_count" VALUES(1,20392,31,34,1);
INSERT INTO "pair_count" VALUES(1,20392,31,35,2);
INSERT INTO "pair_count" VALUES(1,20392,31,36,1);
INSERT INTO "pair_count" VALUES(1,20392,31,37,1);
INSERT INTO "pair_count" VALUES(1,20392,31,38,1);
INSERT INTO "pair_count" VALUES(1,20392,31,39,1);
INSERT INTO "pair_count" VALUES(1,20392,31,48,1);
INSERT INTO "pair_count" VALUES(1,20392,31,51,3);
INSERT INTO "pair_count" VALUES(1,20392,31,53,1);
INSERT INTO "pair_count" VALUES(1,20392,31,56,1);
INSERT INTO "pair_count" VALUES(1,20392,31,57,1);
INSERT INTO "pair_count" VALUES(1,20392,31,63,3);
INSERT INTO "pair_count" VALUES(1,20392,32,26,1);
INSERT INTO "pair_count" VALUES(1,20392,32,30,1);
INSERT INTO "pair_count" VALUES(1,20392,32,36,1);
INSERT INTO "pair_count" VALUES(1,20392,32,47,1);
INSERT INTO "pair_count" VALUES(1,20392,32,51,1);
INSERT INTO "pair_count" VALUES(1,20392,32,60,1);
INSERT INTO "pair_count" VALUES(1,20392,32,63,1);
INSERT INTO "pair_count" VALUES(1,20392,34,26,1);
INSERT INTO "pair_count" VALUES(1,20392,34,30,1);
INSERT INTO "pair_count" VALUES(1,20392,34,31,1);
INSERT INTO "pair_count" VALUES(1,20392,34,39,1);
INSERT INTO "pair_count" VALUES(1,20392,34,51,1);
INSERT INTO "pair_count" VALUES(1,20392,34,53,1);
INSERT INTO "pair_count" VALUES(1,20392,34,63,1);
INSERT INTO "pair_count" VALUES(1,20392,35,30,2);
INSERT INTO "pair_count" VALUES(1,20392,35,31,2);
INSERT INTO "pair_count" VALUES(1,20392,35,36,1);
INSERT INTO "pair_count" VALUES(1,20392,35,37,1);
INSERT INTO "pair_count" VALUES(1,20392,35,38,1);
INSERT INTO "pair_count" VALUES(1,20392,35,48,1);
INSERT INTO "pair_count" VALUES(1,20392,35,51,2);
INSERT INTO "pair_count" VALUES(1,20392,35,56,1);
INSERT INTO "pair_count" VALUES(1,20392,35,57,1);
INSERT INTO "pair_count" VALUES(1,20392,35,63,2);
INSERT INTO "pair_count" VALUES(1,20392,36,26,1);
INSERT INTO "pair_count" VALUES(1,20392,36,30,2);
INSERT INTO "pair_count" VALUES(1,20392,36,31,1);
INSERT INTO "pair_count" VALUES(1,20392,36,32,1);
INSERT INTO "pair_count" VALUES(1,20392,36,35,1);
INSERT INTO "pair_count" VALUES(1,20392,36,47,1);
INSERT INTO "pair_count" VALUES(1,20392,36,51,2);
INSERT INTO "pair_count" VALUES(1,20392,36,56,1);
INSERT INTO "pair_count" VALUES(1,20392,36,57,1);
INSERT INTO "pair_count" VALUES(1,20392,36,60,1);
INSERT INTO "pair_count" VALUES(1,20392,36,63,2);
INSERT INTO "pair_count" VALUES(1,20392,37,26,1);
INSERT INTO "pair_count" VALUES(1,20392,37,30,2);
INSERT INTO "pair_count" VALUES(1,20392,37,31,1);
INSERT INTO "pair_count" VALUES(1,20392,37,35,1);
INSERT INTO "pair_count" VALUES(1,20392,37,38,2);
INSERT INTO "pair_count" VALUES(1,20392,37,45,1);
INSERT INTO "pair_count" VALUES(1,20392,37,48,2);
INSERT INTO "pair_count" VALUES(1,20392,37,51,2);
INSERT INTO "pair_count" VALUES(1,20392,37,63,2);
INSERT INTO "pair_count" VALUES(1,20392,38,26,1);
INSERT INTO "pair_count" VALUES(1,20392,38,30,2);
INSERT INTO "pair_count" VALUES(1,20392,38,31,1);
INSERT INTO "pair_count" VALUES(1,20392,38,35,1);
INSERT INTO "pair_count" VALUES(1,20392,38,37,2);
INSERT INTO "pair_count" VALUES(1,20392,38,45,1);
INSERT INTO "pair_count" VALUES(1,20392,38,48,2);
INSERT INTO "pair_count" VALUES(1,20392,38,51,2);
INSERT INTO "pair_count" VALUES(1,20392,38,63,2);
INSERT INTO "pair_count" VALUES(1,20392,39,26,1);
INSERT INTO "pair_count" VALUES(1,20392,39,30,1);
INSERT INTO "pair_count" VALUES(1,20392,39,31,1);
INSERT INTO "pair_count" VALUES(1,20392,39,34,1);
INSERT INTO "pair_count" VALUES(1,20392,39,51,1);
INSERT INTO "pair_count" VALUES(1,20392,39,53,1);
INSERT INTO "pair_count" VALUES(1,20392,39,63,1);
INSERT INTO "pair_count" VALUES(1,20392,45,26,1);
INSERT INTO "pair_count" VALUES(1,20392,45,30,1);
INSERT INTO "pair_count" VALUES(1,20392,45,37,1);
INSERT INTO "pair_count" VALUES(1,20392,45,38,1);
INSERT INTO "pair_count" VALUES(1,20392,45,48,1);
INSERT INTO "pair_count" VALUES(1,20392,45,51,1);
INSERT INTO "pair_count" VALUES(1,20392,45,63,1);
INSERT INTO "pair_count" VALUES(1,20392,47,26,1);
INSERT INTO "pair_count" VALUES(1,20392,47,30,1);
INSERT INTO "pair_count" VALUES(1,20392,47,32,1);
INSERT INTO "pair_count" VALUES(1,20392,47,36,1);
INSERT INTO "pair_count" VALUES(1,20392,47,51,1);
INSERT INTO "pair_count" VALUES(1,20392,47,60,1);
INSERT INTO "pair_count" VALUES(1,20392,47,63,1);
INSERT INTO "pair_count" VALUES(1,20392,48,26,1);
INSERT INTO "pair_count" VALUES(1,20392,48,30,2);
INSERT INTO "pair_count" VALUES(1,20392,48,31,1);
INSERT INTO "pair_count" VALUES(1,20392,48,35,1);
INSERT INTO "pair_count" VALUES(1,20392,48,37,2);
INSERT INTO "pair_count" VALUES(1,20392,48,38,2);
INSERT INTO "pair_count" VALUES(1,20392,48,45,1);
INSERT INTO "pair_count" VALUES(1,20392,48,51,2);
INSERT INTO "pair_count" VALUES(1,20392,48,63,2);
INSERT INTO "pair_count" VALUES(1,20392,53,26,1);
INSERT INTO "pair_count" VALUES(1,20392,53,30,1);
INSERT INTO "pair_count" VALUES(1,20392,53,31,1);
INSERT INTO "pair_count" VALUES(1,20392,53,34,1);
INSERT INTO "pair_count" VALUES(1,20392,53,39,1);
INSERT INTO "pair_count" VALUES(1,20392,53,51,1);
INSERT INTO "pair_count" VALUES(1,20392,53,63,1);
INSERT INTO "pair_count" VALUES(1,20392,56,30,1);
INSERT INTO "pair_count" VALUES(1,20392,56,31,1);
INSERT INTO "pair_count" VALUES(1,20392,56,35,1);
INSERT INTO "pair_count" VALUES(1,20392,56,36,1);
INSERT INTO "pair_count" VALUES(1,20392,56,51,1);
INSERT INTO "pair_count" VALUES(1,20392,56,57,1);
INSERT INTO "pair_count" VALUES(1,20392,56,63,1);
INSERT INTO "pair_count" VALUES(1,20392,57,30,1);
INSERT INTO "pair_count" VALUES(1,20392,57,31,1);
INSERT INTO "pair_count" VALUES(1,20392,57,35,1);
INSERT INTO "pair_count" VALUES(1,20392,57,36,1);
INSERT INTO "pair_count" VALUES(1,20392,57,51,1);
INSERT INTO "pair_count" VALUES(1,20392,57,56,1);
INSERT INTO "pair_count" VALUES(1,20392,57,63,1);
INSERT INTO "pair_count" VALUES(1,20392,60,26,1);
INSERT INTO "pair_count" VALUES(1,20392,60,30,1);
INSERT INTO "pair_count" VALUES(1,20392,60,32,1);
INSERT INTO "pair_count" VALUES(1,20392,60,36,1);
INSERT INTO "pair_count" VALUES(1,20392,60,47,1);
INSERT INTO "pair_count" VALUES(1,20392,60,51,1);
INSERT INTO "pair_count" VALUES(1,20392,60,63,1);
INSERT INTO "pair_count" VALUES(1,20392,63,26,3);
INSERT INTO "pair_count" VALUES(1,20392,63,30,5);
INSERT INTO "pair_count" VALUES(1,20392,63,31,3);
INSERT INTO "pair_count" VALUES(1,20392,63,32,1);
INSERT INTO "pair_count" VALUES(1,20392,63,34,1);
INSERT INTO "pair_count" VALUES(1,20392,63,35,2);
INSERT INTO "pair_count" VALUES(1,20392,63,36,2);
INSERT INTO "pair_count" VALUES(1,20392,63,37,2);
INSERT INTO "pair_count" VALUES(1,20392,63,38,2);
INSERT INTO "pair_count" VALUES(1,20392,63,39,1);
INSERT INTO "pair_count" VALUES(1,20392,63,45,1);
INSERT INTO "pair_count" VALUES(1,20392,63,47,1);
INSERT INTO "pair_count" VALUES(1,20392,63,48,2);
INSERT INTO "pair_count" VALUES(1,20392,63,51,5);
INSERT INTO "pair_count" VALUES(1,20392,63,53,1);
INSERT INTO "pair_count" VALUES(1,20392,63,56,1);
INSERT INTO "pair_count" VALUES(1,20392,63,57,1);
INSERT INTO "pair_count" VALUES(1,20392,63,60,1);
INSERT INTO "pair_count" VALUES(1,20495,26,27,1);
INSERT INTO "pair_count" VALUES(1,20495,26,29,1);
INSERT INTO "pair_count" VALUES(1,20495,26,30,3);
INSERT INTO "pair_count" VALUES(1,20495,26,31,1);
INSERT INTO "pair_count" VALUES(1,20495,26,32,1);
INSERT INTO "pair_count" VALUES(1,20495,26,36,1);
INSERT INTO "pair_count" VALUES(1,20495,26,37,1);
INSERT INTO "pair_count" VALUES(1,20495,26,38,1);
INSERT INTO "pair_count" VALUES(1,20495,26,40,1);
INSERT INTO "pair_count" VALUES(1,20495,26,41,1);
INSERT INTO "pair_count" VALUES(1,20495,26,48,1);
INSERT INTO "pair_count" VALUES(1,20495,26,51,3);
INSERT INTO "pair_count" VALUES(1,20495,26,57,2);
INSERT INTO "pair_count" VALUES(1,20495,26,63,3);
INSERT INTO "pair_count" VALUES(1,20495,27,26,1);
INSERT INTO "pair_count" VALUES(1,20495,27,30,1);
INSERT INTO "pair_count" VALUES(1,20495,27,37,1);
INSERT INTO "pair_count" VALUES(1,20495,27,38,1);
INSERT INTO "pair_count" VALUES(1,20495,27,48,1);
INSERT INTO "pair_count" VALUES(1,20495,27,51,1);
INSERT INTO "pair_count" VALUES(1,20495,27,63,1);
INSERT INTO "pair_count" VALUES(1,20495,29,26,1);
INSERT INTO "pair_count" VALUES(1,20495,29,30,1);
INSERT INTO "pair_count" VALUES(1,20495,29,31,1);
INSERT INTO "pair_count" VALUES(1,20495,29,40,1);
INSERT INTO "pair_count" VALUES(1,20495,29,51,1);
INSERT INTO "pair_count" VALUES(1,20495,29,57,1);
INSERT INTO "pair_count" VALUES(1,20495,29,63,1);
INSERT INTO "pair_count" VALUES(1,20495,30,26,3);
INSERT INTO "pair_count" VALUES(1,20495,30,27,1);
INSERT INTO "pair_count" VALUES(1,20495,30,29,1);
INSERT INTO "pair_count" VALUES(1,20495,30,31,2);
INSERT INTO "pair_count" VALUES(1,20495,30,32,1);
INSERT INTO "pair_count" VALUES(1,20495,30,35,2);
INSERT INTO "pair_count" VALUES(1,20495,30,36,1);
INSERT INTO "pair_count" VALUES(1,20495,30,37,2);
INSERT INTO "pair_count" VALUES(1,20495,30,38,2);
INSERT INTO "pair_count" VALUES(1,20495,30,40,1);
INSERT INTO "pair_count" VALUES(1,20495,30,41,1);
INSERT INTO "pair_count" VALUES(1,20495,30,48,2);
INSERT INTO "pair_count" VALUES(1,20495,30,49,1);
INSERT INTO "pair_count" VALUES(1,20495,30,51,5);
INSERT INTO "pair_count" VALUES(1,20495,30,52,1);
INSERT INTO "pair_count" VALUES(1,20495,30,56,1);
INSERT INTO "pair_count" VALUES(1,20495,30,57,2);
INSERT INTO "pair_count" VALUES(1,20495,30,59,1);
INSERT INTO "pair_count" VALUES(1,20495,30,63,5);
INSERT INTO "pair_count" VALUES(1,20495,31,26,1);
INSERT INTO "pair_count" VALUES(1,20495,31,29,1);
INSERT INTO "pair_count" VALUES(1,20495,31,30,2);
INSERT INTO "pair_count" VALUES(1,20495,31,35,1);
INSERT INTO "pair_count" VALUES(1,20495,31,37,1);
INSERT INTO "pair_count" VALUES(1,20495,31,38,1);
INSERT INTO "pair_count" VALUES(1,20495,31,40,1);
INSERT INTO "pair_count" VALUES(1,20495,31,48,1);
INSERT INTO "pair_count" VALUES(1,20495,31,51,2);
INSERT INTO "pair_count" VALUES(1,20495,31,57,1);
INSERT INTO "pair_count" VALUES(1,20495,31,63,2);
INSERT INTO "pair_count" VALUES(1,20495,32,26,1);
INSERT INTO "pair_count" VALUES(1,20495,32,30,1);
INSERT INTO "pair_count" VALUES(1,20495,32,36,1);
INSERT INTO "pair_count" VALUES(1,20495,32,41,1);
INSERT INTO "pair_count" VALUES(1,20495,32,51,1);
INSERT INTO "pair_count" VALUES(1,20495,32,57,1);
INSERT INTO "pair_count" VALUES(1,20495,32,63,1);
INSERT INTO "pair_count" VALUES(1,20495,35,30,2);
INSERT INTO "pair_count" VALUES(1,20495,35,31,1);
INSERT INTO "pair_count" VALUES(1,20495,35,37,1);
INSERT INTO "pair_count" VALUES(1,20495,35,38,1);
INSERT INTO "pair_count" VALUES(1,20495,35,48,1);
INSERT INTO "pair_count" VALUES(1,20495,35,49,1);
INSERT INTO "pair_count" VALUES(1,20495,35,51,2);
INSERT INTO "pair_count" VALUES(1,20495,35,52,1);
INSERT INTO "pair_count" VALUES(1,20495,35,56,1);
INSERT INTO "pair_count" VALUES(1,20495,35,59,1);
INSERT INTO "pair_count" VALUES(1,20495,35,63,2);
INSERT INTO "pair_count" VALUES(1,20495,36,26,1);
INSERT INTO "pair_count" VALUES(1,20495,36,30,1);
INSERT INTO "pair_count" VALUES(1,20495,36,32,1);
INSERT INTO "pair_count" VALUES(1,20495,36,41,1);
INSERT INTO "pair_count" VALUES(1,20495,36,51,1);
INSERT INTO "pair_count" VALUES(1,20495,36,57,1);
INSERT INTO "pair_count" VALUES(1,20495,36,63,1);
INSERT INTO "pair_count" VALUES(1,20495,37,26,1);
INSERT INTO "pair_count" VALUES(1,20495,37,27,1);
INSERT INTO "pair_count" VALUES(1,20495,37,30,2);
INSERT INTO "pair_count" VALUES(1,20495,37,31,1);
INSERT INTO "pair_count" VALUES(1,20495,37,35,1);
INSERT INTO "pair_count" VALUES(1,20495,37,38,2);
INSERT INTO "pair_count" VALUES(1,20495,37,48,2);
INSERT INTO "pair_count" VALUES(1,20495,37,51,2);
INSERT INTO "pair_count" VALUES(1,20495,37,63,2);
INSERT INTO "pair_count" VALUES(1,20495,38,26,1);
INSERT INTO "pair_count" VALUES(1,20495,38,27,1);
INSERT INTO "pair_count" VALUES(1,20495,38,30,2);
INSERT INTO "pair_count" VALUES(1,20495,38,31,1);
INSERT INTO "pair_count" VALUES(1,20495,38,35,1);
INSERT INTO "pair_count" VALUES(1,20495,38,37,2);
INSERT INTO "pair_count" VALUES(1,20495,38,48,2);
INSERT INTO "pair_count" VALUES(1,20495,38,51,2);
INSERT INTO "pair_count" VALUES(1,20495,38,63,2);
INSERT INTO "pair_count" VALUES(1,20495,40,26,1);
INSERT INTO "pair_count" VALUES(1,20495,40,29,1);
INSERT INTO "pair_count" VALUES(1,20495,40,30,1);
INSERT INTO "pair_count" VALUES(1,20495,40,31,1);
INSERT INTO "pair_count" VALUES(1,20495,40,51,1);
INSERT INTO "pair_count" VALUES(1,20495,40,57,1);
INSERT INTO "pair_count" VALUES(1,20495,40,63,1);
INSERT INTO "pair_count" VALUES(1,20495,41,26,1);
INSERT INTO "pair_count" VALUES(1,20495,41,30,1);
INSERT INTO "pair_count" VALUES(1,20495,41,32,1);
INSERT INTO "pair_count" VALUES(1,20495,41,36,1);
INSERT INTO "pair_count" VALUES(1,20495,41,51,1);
INSERT INTO "pair_count" VALUES(1,20495,41,57,1);
INSERT INTO "pair_count" VALUES(1,20495,41,63,1);
INSERT INTO "pair_count" VALUES(1,20495,48,26,1);
INSERT INTO "pair_count" VALUES(1,20495,48,27,1);
INSERT INTO "pair_count" VALUES(1,20495,48,30,2);
INSERT INTO "pair_count" VALUES(1,20495,48,31,1);
INSERT INTO "pair_count" VALUES(1,20495,48,35,1);
INSERT INTO "pair_count" VALUES(1,20495,48,37,2);
INSERT INTO "pair_count" VALUES(1,20495,48,38,2);
INSERT INTO "pair_count" VALUES(1,20495,48,51,2);
INSERT INTO "pair_count" VALUES(1,20495,48,63,2);
INSERT INTO "pair_count" VALUES(1,20495,49,30,1);
INSERT INTO "pair_count" VALUES(1,20495,49,35,1);
INSERT INTO "pair_count" VALUES(1,20495,49,51,1);
INSERT INTO "pair_count" VALUES(1,20495,49,52,1);
INSERT INTO "pair_count" VALUES(1,20495,49,56,1);
INSERT INTO "pair_count" VALUES(1,20495,49,59,1);
INSERT INTO "pair_count" VALUES(1,20495,49,63,1);
INSERT INTO "pair_count" VALUES(1,20495,52,30,1);
INSERT INTO "pair_count" VALUES(1,20495,52,35,1);
INSERT INTO "pair_count" VALUES(1,20495,52,49,1);
INSERT INTO "pair_count" VALUES(1,20495,52,51,1);
INSERT INTO "pair_count" VALUES(1,20495,52,56,1);
INSERT INTO "pair_count" VALUES(1,20495,52,59,1);
INSERT INTO "pair_count" VALUES(1,20495,52,63,1);
INSERT INTO "pair_count" VALUES(1,20495,56,30,1);
INSERT INTO "pair_count" VALUES(1,20495,56,35,1);
INSERT INTO "pair_count" VALUES(1,20495,56,49,1);
INSERT INTO "pair_count" VALUES(1,20495,56,51,1);
INSERT INTO "pair_count" VALUES(1,20495,56,52,1);
INSERT INTO "pair_count" VALUES(1,20495,56,59,1);
INSERT INTO "pair_count" VALUES(1,20495,56,63,1);
INSERT INTO "pair_count" VALUES(1,20495,57,26,2);
INSERT INTO "pair_count" VALUES(1,20495,57,29,1);
INSERT INTO "pair_count" VALUES(1,20495,57,30,2);
INSERT INTO "pair_count" VALUES(1,20495,57,31,1);
INSERT INTO "pair_count" VALUES(1,20495,57,32,1);
INSERT INTO "pair_count" VALUES(1,20495,57,36,1);
INSERT INTO "pair_count" VALUES(1,20495,57,40,1);
INSERT INTO "pair_count" VALUES(1,20495,57,41,1);
INSERT INTO "pair_count" VALUES(1,20495,57,51,2);
INSERT INTO "pair_count" VALUES(1,20495,57,63,2);
INSERT INTO "pair_count" VALUES(1,20495,59,30,1);
INSERT INTO "pair_count" VALUES(1,20495,59,35,1);
INSERT INTO "pair_count" VALUES(1,20495,59,49,1);
INSERT INTO "pair_count" VALUES(1,20495,59,51,1);
INSERT INTO "pair_count" VALUES(1,20495,59,52,1);
INSERT INTO "pair_count" VALUES(1,20495,59,56,1);
INSERT INTO "pair_count" VALUES(1,20495,59,63,1);
INSERT INTO "pair_count" VALUES(1,20495,63,26,3);
INSERT INTO "pair_count" VALUES(1,20495,63,27,1);
INSERT INTO "pair_count" VALUES(1,20495,63,29,1);
INSERT INTO "pair_count" VALUES(1,20495,63,30,5);
INSERT INTO "pair_count" VALUES(1,20495,63,31,2);
INSERT INTO "pair_count" VALUES(1,20495,63,32,1);
INSERT INTO "pair_count" VALUES(1,20495,63,35,2);
INSERT INTO "pair_count" VALUES(1,20495,63,36,1);
INSERT INTO "pair_count" VALUES(1,20495,63,37,2);
INSERT INTO "pair_count" VALUES(1,20495,63,38,2);
INSERT INTO "pair_count" VALUES(1,20495,63,40,1);
INSERT INTO "pair_count" VALUES(1,20495,63,41,1);
INSERT INTO "pair_count" VALUES(1,20495,63,48,2);
INSERT INTO "pair_count" VALUES(1,20495,63,49,1);
INSERT INTO "pair_count" VALUES(1,20495,63,51,5);
INSERT INTO "pair_count" VALUES(1,20495,63,52,1);
INSERT INTO "pair_count" VALUES(1,20495,63,56,1);
INSERT INTO "pair_count" VALUES(1,20495,63,57,2);
INSERT INTO "pair_count" VALUES(1,20495,63,59,1);
INSERT INTO "pair_count" VALUES(1,20599,28,32,1);
INSERT INTO "pair_count" VALUES(1,20599,28,36,1);
INSERT INTO "pair_count" VALUES(1,20599,28,50,1);
INSERT INTO "pair_count" VALUES(1,20599,28,51,1);
INSERT INTO "pair_count" VALUES(1,20599,28,54,1);
INSERT INTO "pair_count" VALUES(1,20599,28,57,1);
INSERT INTO "pair_count" VALUES(1,20599,28,63,1);
INSERT INTO "pair_count" VALUES(1,20599,30,35,2);
INSERT INTO "pair_count" VALUES(1,20599,30,36,1);
INSERT INTO "pair_count" VALUES(1,20599,30,37,1);
INSERT INTO "pair_count" VALUES(1,20599,30,38,1);
INSERT INTO "pair_count" VALUES(1,20599,30,43,1);
INSERT INTO "pair_count" VALUES(1,20599,30,45,1);
INSERT INTO "pair_count" VALUES(1,20599,30,48,1);
INSERT INTO "pair_count" VALUES(1,20599,30,51,2);
INSERT INTO "pair_count" VALUES(1,20599,30,57,1);
INSERT INTO "pair_count" VALUES(1,20599,30,61,1);
INSERT INTO "pair_count" VALUES(1,20599,30,63,2);
INSERT INTO "pair_count" VALUES(1,20599,32,28,1);
INSERT INTO "pair_count" VALUES(1,20599,32,36,2);
INSERT INTO "pair_count" VALUES(1,20599,32,44,1);
INSERT INTO "pair_count" VALUES(1,20599,32,50,2);
INSERT INTO "pair_count" VALUES(1,20599,32,51,2);
INSERT INTO "pair_count" VALUES(1,20599,32,54,2);
INSERT INTO "pair_count" VALUES(1,20599,32,57,2);
INSERT INTO "pair_count" VALUES(1,20599,32,63,2);
INSERT INTO "pair_count" VALUES(1,20599,33,41,1);
INSERT INTO "pair_count" VALUES(1,20599,33,50,1);
INSERT INTO "pair_count" VALUES(1,20599,33,51,1);
INSERT INTO "pair_count" VALUES(1,20599,33,57,1);
INSERT INTO "pair_count" VALUES(1,20599,33,58,1);
INSERT INTO "pair_count" VALUES(1,20599,33,62,1);
INSERT INTO "pair_count" VALUES(1,20599,33,63,1);
INSERT INTO "pair_count" VALUES(1,20599,35,30,2);
INSERT INTO "pair_count" VALUES(1,20599,35,36,1);
INSERT INTO "pair_count" VALUES(1,20599,35,37,1);
INSERT INTO "pair_count" VALUES(1,20599,35,38,1);
INSERT INTO "pair_count" VALUES(1,20599,35,43,1);
INSERT INTO "pair_count" VALUES(1,20599,35,45,1);
INSERT INTO "pair_count" VALUES(1,20599,35,48,1);
INSERT INTO "pair_count" VALUES(1,20599,35,51,2);
INSERT INTO "pair_count" VALUES(1,20599,35,57,1);
INSERT INTO "pair_count" VALUES(1,20599,35,61,1);
INSERT INTO "pair_count" VALUES(1,20599,35,63,2);
INSERT INTO "pair_count" VALUES(1,20599,36,28,1);
INSERT INTO "pair_count" VALUES(1,20599,36,30,1);
INSERT INTO "pair_count" VALUES(1,20599,36,32,2);
INSERT INTO "pair_count" VALUES(1,20599,36,35,1);
INSERT INTO "pair_count" VALUES(1,20599,36,44,1);
INSERT INTO "pair_count" VALUES(1,20599,36,45,1);
INSERT INTO "pair_count" VALUES(1,20599,36,50,2);
INSERT INTO "pair_count" VALUES(1,20599,36,51,3);
INSERT INTO "pair_count" VALUES(1,20599,36,54,2);
INSERT INTO "pair_count" VALUES(1,20599,36,57,3);
INSERT INTO "pair_count" VALUES(1,20599,36,61,1);
INSERT INTO "pair_count" VALUES(1,20599,36,63,3);
INSERT INTO "pair_count" VALUES(1,20599,37,30,1);
INSERT INTO "pair_count" VALUES(1,20599,37,35,1);
INSERT INTO "pair_count" VALUES(1,20599,37,38,1);
INSERT INTO "pair_count" VALUES(1,20599,37,43,1);
INSERT INTO "pair_count" VALUES(1,20599,37,48,1);
INSERT INTO "pair_count" VALUES(1,20599,37,51,1);
INSERT INTO "pair_count" VALUES(1,20599,37,63,1);
INSERT INTO "pair_count" VALUES(1,20599,38,30,1);
INSERT INTO "pair_count" VALUES(1,20599,38,35,1);
INSERT INTO "pair_count" VALUES(1,20599,38,37,1);
INSERT INTO "pair_count" VALUES(1,20599,38,43,1);
INSERT INTO "pair_count" VALUES(1,20599,38,48,1);
INSERT INTO "pair_count" VALUES(1,20599,38,51,1);
INSERT INTO "pair_count" VALUES(1,20599,38,63,1);
INSERT INTO "pair_count" VALUES(1,20599,41,33,1);
INSERT INTO "pair_count" VALUES(1,20599,41,50,1);
INSERT INTO "pair_count" VALUES(1,20599,41,51,1);
INSERT INTO "pair_count" VALUES(1,20599,41,57,1);
INSERT INTO "pair_count" VALUES(1,20599,41,58,1);
INSERT INTO "pair_count" VALUES(1,20599,41,62,1);
INSERT INTO "pair_count" VALUES(1,20599,41,63,1);
INSERT INTO "pair_count" VALUES(1,20599,43,30,1);
INSERT INTO "pair_count" VALUES(1,20599,43,35,1);
INSERT INTO "pair_count" VALUES(1,20599,43,37,1);
INSERT INTO "pair_count" VALUES(1,20599,43,38,1);
INSERT INTO "pair_count" VALUES(1,20599,43,48,1);
INSERT INTO "pair_count" VALUES(1,20599,43,51,1);
INSERT INTO "pair_count" VALUES(1,20599,43,63,1);
INSERT INTO "pair_count" VALUES(1,20599,44,32,1);
INSERT INTO "pair_count" VALUES(1,20599,44,36,1);
INSERT INTO "pair_count" VALUES(1,20599,44,50,1);
INSERT INTO "pair_count" VALUES(1,20599,44,51,1);
INSERT INTO "pair_count" VALUES(1,20599,44,54,1);
INSERT INTO "pair_count" VALUES(1,20599,44,57,1);
INSERT INTO "pair_count" VALUES(1,20599,44,63,1);
INSERT INTO "pair_count" VALUES(1,20599,45,30,1);
INSERT INTO "pair_count" VALUES(1,20599,45,35,1);
INSERT INTO "pair_count" VALUES(1,20599,45,36,1);
INSERT INTO "pair_count" VALUES(1,20599,45,51,1);
INSERT INTO "pair_count" VALUES(1,20599,45,57,1);
INSERT INTO "pair_count" VALUES(1,20599,45,61,1);
INSERT INTO "pair_count" VALUES(1,20599,45,63,1);
INSERT INTO "pair_count" VALUES(1,20599,48,30,1);
INSERT INTO "pair_count" VALUES(1,20599,48,35,1);
INSERT INTO "pair_count" VALUES(1,20599,48,37,1);
INSERT INTO "pair_count" VALUES(1,20599,48,38,1);
INSERT INTO "pair_count" VALUES(1,20599,48,43,1);
INSERT INTO "pair_count" VALUES(1,20599,48,51,1);
INSERT INTO "pair_count" VALUES(1,20599,48,63,1);
INSERT INTO "pair_count" VALUES(1,20599,50,28,1);
INSERT INTO "pair_count" VALUES(1,20599,50,32,2);
INSERT INTO "pair_count" VALUES(1,20599,50,33,1);
INSERT INTO "pair_count" VALUES(1,20599,50,36,2);
INSERT INTO "pair_count" VALUES(1,20599,50,41,1);
INSERT INTO "pair_count" VALUES(1,20599,50,44,1);
INSERT INTO "pair_count" VALUES(1,20599,50,51,3);
INSERT INTO "pair_count" VALUES(1,20599,50,54,2);
INSERT INTO "pair_count" VALUES(1,20599,50,57,3);
INSERT INTO "pair_count" VALUES(1,20599,50,58,1);
INSERT INTO "pair_count" VALUES(1,20599,50,62,1);
INSERT INTO "pair_count" VALUES(1,20599,50,63,3);
INSERT INTO "pair_count" VALUES(1,20599,54,28,1);
INSERT INTO "pair_count" VALUES(1,20599,54,32,2);
INSERT INTO "pair_count" VALUES(1,20599,54,36,2);
INSERT INTO "pair_count" VALUES(1,20599,54,44,1);
INSERT INTO "pair_count" VALUES(1,20599,54,50,2);
INSERT INTO "pair_count" VALUES(1,20599,54,51,2);
INSERT INTO "pair_count" VALUES(1,20599,54,57,2);
INSERT INTO "pair_count" VALUES(1,20599,54,63,2);
INSERT INTO "pair_count" VALUES(1,20599,57,28,1);
INSERT INTO "pair_count" VALUES(1,20599,57,30,1);
INSERT INTO "pair_count" VALUES(1,20599,57,32,2);
INSERT INTO "pair_count" VALUES(1,20599,57,33,1);
INSERT INTO "pair_count" VALUES(1,20599,57,35,1);
INSERT INTO "pair_count" VALUES(1,20599,57,36,3);
INSERT INTO "pair_count" VALUES(1,20599,57,41,1);
INSERT INTO "pair_count" VALUES(1,20599,57,44,1);
INSERT INTO "pair_count" VALUES(1,20599,57,45,1);
INSERT INTO "pair_count" VALUES(1,20599,57,50,3);
INSERT INTO "pair_count" VALUES(1,20599,57,51,4);
INSERT INTO "pair_count" VALUES(1,20599,57,54,2);
INSERT INTO "pair_count" VALUES(1,20599,57,58,1);
INSERT INTO "pair_count" VALUES(1,20599,57,61,1);
INSERT INTO "pair_count" VALUES(1,20599,57,62,1);
INSERT INTO "pair_count" VALUES(1,20599,57,63,4);
INSERT INTO "pair_count" VALUES(1,20599,58,33,1);
INSERT INTO "pair_count" VALUES(1,20599,58,41,1);
INSERT INTO "pair_count" VALUES(1,20599,58,50,1);
INSERT INTO "pair_count" VALUES(1,20599,58,51,1);
INSERT INTO "pair_count" VALUES(1,20599,58,57,1);
INSERT INTO "pair_count" VALUES(1,20599,58,62,1);
INSERT INTO "pair_count" VALUES(1,20599,58,63,1);
INSERT INTO "pair_count" VALUES(1,20599,61,30,1);
INSERT INTO "pair_count" VALUES(1,20599,61,35,1);
INSERT INTO "pair_count" VALUES(1,20599,61,36,1);
INSERT INTO "pair_count" VALUES(1,20599,61,45,1);
INSERT INTO "pair_count" VALUES(1,20599,61,51,1);
INSERT INTO "pair_count" VALUES(1,20599,61,57,1);
INSERT INTO "pair_count" VALUES(1,20599,61,63,1);
INSERT INTO "pair_count" VALUES(1,20599,62,33,1);
INSERT INTO "pair_count" VALUES(1,20599,62,41,1);
INSERT INTO "pair_count" VALUES(1,20599,62,50,1);
INSERT INTO "pair_count" VALUES(1,20599,62,51,1);
INSERT INTO "pair_count" VALUES(1,20599,62,57,1);
INSERT INTO "pair_count" VALUES(1,20599,62,58,1);
INSERT INTO "pair_count" VALUES(1,20599,62,63,1);
INSERT INTO "pair_count" VALUES(1,20599,63,28,1);
INSERT INTO "pair_count" VALUES(1,20599,63,30,2);
INSERT INTO "pair_count" VALUES(1,20599,63,32,2);
INSERT INTO "pair_count" VALUES(1,20599,63,33,1);
INSERT INTO "pair_count" VALUES(1,20599,63,35,2);
INSERT INTO "pair_count" VALUES(1,20599,63,36,3);
INSERT INTO "pair_count" VALUES(1,20599,63,37,1);
INSERT INTO "pair_count" VALUES(1,20599,63,38,1);
INSERT INTO "pair_count" VALUES(1,20599,63,41,1);
INSERT INTO "pair_count" VALUES(1,20599,63,43,1);
INSERT INTO "pair_count" VALUES(1,20599,63,44,1);
INSERT INTO "pair_count" VALUES(1,20599,63,45,1);
INSERT INTO "pair_count" VALUES(1,20599,63,48,1);
INSERT INTO "pair_count" VALUES(1,20599,63,50,3);
INSERT INTO "pair_count" VALUES(1,20599,63,51,5);
INSERT INTO "pair_count" VALUES(1,20599,63,54,2);
INSERT INTO "pair_count" VALUES(1,20599,63,57,4);
INSERT INTO "pair_count" VALUES(1,20599,63,58,1);
INSERT INTO "pair_count" VALUES(1,20599,63,61,1);
INSERT INTO "pair_count" VALUES(1,20599,63,62,1);
INSERT INTO "pair_count" VALUES(1,20703,25,30,2);
INSERT INTO "pair_count" VALUES(1,20703,25,35,2);
INSERT INTO "pair_count" VALUES(1,20703,25,36,1);
INSERT INTO "pair_count" VALUES(1,20703,25,37,1);
INSERT INTO "pair_count" VALUES(1,20703,25,38,1);
INSERT INTO "pair_count" VALUES(1,20703,25,48,1);
INSERT INTO "pair_count" VALUES(1,20703,25,51,2);
INSERT INTO "pair_count" VALUES(1,20703,25,57,1);
INSERT INTO "pair_count" VALUES(1,20703,25,61,1);
INSERT INTO "pair_count" VALUES(1,20703,25,63,2);
INSERT INTO "pair_count" VALUES(1,20703,30,25,2);
INSERT INTO "pair_count" VALUES(1,20703,30,31,1);
INSERT INTO "pair_count" VALUES(1,20703,30,35,4);
INSERT INTO "pair_count" VALUES(1,20703,30,36,1);
INSERT INTO "pair_count" VALUES(1,20703,30,37,1);
INSERT INTO "pair_count" VALUES(1,20703,30,38,1);
INSERT INTO "pair_count" VALUES(1,20703,30,48,1);
INSERT INTO "pair_count" VALUES(1,20703,30,51,4);
INSERT INTO "pair_count" VALUES(1,20703,30,52,1);
INSERT INTO "pair_count" VALUES(1,20703,30,54,1);
INSERT INTO "pair_count" VALUES(1,20703,30,56,2);
INSERT INTO "pair_count" VALUES(1,20703,30,57,2);
INSERT INTO "pair_count" VALUES(1,20703,30,59,1);
INSERT INTO "pair_count" VALUES(1,20703,30,61,1);
INSERT INTO "pair_count" VALUES(1,20703,30,62,1);
INSERT INTO "pair_count" VALUES(1,20703,30,63,4);
INSERT INTO "pair_count" VALUES(1,20703,31,30,1);
INSERT INTO "pair_count" VALUES(1,20703,31,35,1);
INSERT INTO "pair_count" VALUES(1,20703,31,51,1);
INSERT INTO "pair_count" VALUES(1,20703,31,52,1);
INSERT INTO "pair_count" VALUES(1,20703,31,56,1);
INSERT INTO "pair_count" VALUES(1,20703,31,59,1);
INSERT INTO "pair_count" VALUES(1,20703,31,63,1);
INSERT INTO "pair_count" VALUES(1,20703,33,41,1);
INSERT INTO "pair_count" VALUES(1,20703,33,50,1);
INSERT INTO "pair_count" VALUES(1,20703,33,51,1);
INSERT INTO "pair_count" VALUES(1,20703,33,57,1);
INSERT INTO "pair_count" VALUES(1,20703,33,58,1);
INSERT INTO "pair_count" VALUES(1,20703,33,62,1);
INSERT INTO "pair_count" VALUES(1,20703,33,63,1);
INSERT INTO "pair_count" VALUES(1,20703,35,25,2);
INSERT INTO "pair_count" VALUES(1,20703,35,30,4);
INSERT INTO "pair_count" VALUES(1,20703,35,31,1);
INSERT INTO "pair_count" VALUES(1,20703,35,36,1);
INSERT INTO "pair_count" VALUES(1,20703,35,37,1);
INSERT INTO "pair_count" VALUES(1,20703,35,38,1);
INSERT INTO "pair_count" VALUES(1,20703,35,48,1);
INSERT INTO "pair_count" VALUES(1,20703,35,51,4);
INSERT INTO "pair_count" VALUES(1,20703,35,52,1);
INSERT INTO "pair_count" VALUES(1,20703,35,54,1);
INSERT INTO "pair_count" VALUES(1,20703,35,56,2);
INSERT INTO "pair_count" VALUES(1,20703,35,57,2);
INSERT INTO "pair_count" VALUES(1,20703,35,59,1);
INSERT INTO "pair_count" VALUES(1,20703,35,61,1);
INSERT INTO "pair_count" VALUES(1,20703,35,62,1);
INSERT INTO "pair_count" VALUES(1,20703,35,63,4);
INSERT INTO "pair_count" VALUES(1,20703,36,25,1);
INSERT INTO "pair_count" VALUES(1,20703,36,30,1);
INSERT INTO "pair_count" VALUES(1,20703,36,35,1);
INSERT INTO "pair_count" VALUES(1,20703,36,51,1);
INSERT INTO "pair_count" VALUES(1,20703,36,57,1);
INSERT INTO "pair_count" VALUES(1,20703,36,61,1);
INSERT INTO "pair_count" VALUES(1,20703,36,63,1);
INSERT INTO "pair_count" VALUES(1,20703,37,25,1);
INSERT INTO "pair_count" VALUES(1,20703,37,30,1);
INSERT INTO "pair_count" VALUES(1,20703,37,35,1);
INSERT INTO "pair_count" VALUES(1,20703,37,38,1);
INSERT INTO "pair_count" VALUES(1,20703,37,48,1);
INSERT INTO "pair_count" VALUES(1,20703,37,51,1);
INSERT INTO "pair_count" VALUES(1,20703,37,63,1);
INSERT INTO "pair_count" VALUES(1,20703,38,25,1);
INSERT INTO "pair_count" VALUES(1,20703,38,30,1);
INSERT INTO "pair_count" VALUES(1,20703,38,35,1);
INSERT INTO "pair_count" VALUES(1,20703,38,37,1);
INSERT INTO "pair_count" VALUES(1,20703,38,48,1);
INSERT INTO "pair_count" VALUES(1,20703,38,51,1);
INSERT INTO "pair_count" VALUES(1,20703,38,63,1);
INSERT INTO "pair_count" VALUES(1,20703,41,33,1);
INSERT INTO "pair_count" VALUES(1,20703,41,50,1);
INSERT INTO "pair_count" VALUES(1,20703,41,51,1);
INSERT INTO "pair_count" VALUES(1,20703,41,57,1);
INSERT INTO "pair_count" VALUES(1,20703,41,58,1);
INSERT INTO "pair_count" VALUES(1,20703,41,62,1);
INSERT INTO "pair_count" VALUES(1,20703,41,63,1);
INSERT INTO "pair_count" VALUES(1,20703,48,25,1);
INSERT INTO "pair_count" VALUES(1,20703,48,30,1);
INSERT INTO "pair_count" VALUES(1,20703,48,35,1);
INSERT INTO "pair_count" VALUES(1,20703,48,37,1);
INSERT INTO "pair_count" VALUES(1,20703,48,38,1);
INSERT INTO "pair_count" VALUES(1,20703,48,51,1);
INSERT INTO "pair_count" VALUES(1,20703,48,63,1);
INSERT INTO "pair_count" VALUES(1,20703,50,33,1);
INSERT INTO "pair_count" VALUES(1,20703,50,41,1);
INSERT INTO "pair_count" VALUES(1,20703,50,51,1);
INSERT INTO "pair_count" VALUES(1,20703,50,57,1);
INSERT INTO "pair_count" VALUES(1,20703,50,58,1);
INSERT INTO "pair_count" VALUES(1,20703,50,62,1);
INSERT INTO "pair_count" VALUES(1,20703,50,63,1);
INSERT INTO "pair_count" VALUES(1,20703,52,30,1);
INSERT INTO "pair_count" VALUES(1,20703,52,31,1);
INSERT INTO "pair_count" VALUES(1,20703,52,35,1);
INSERT INTO "pair_count" VALUES(1,20703,52,51,1);
INSERT INTO "pair_count" VALUES(1,20703,52,56,1);
INSERT INTO "pair_count" VALUES(1,20703,52,59,1);
INSERT INTO "pair_count" VALUES(1,20703,52,63,1);
INSERT INTO "pair_count" VALUES(1,20703,54,30,1);
INSERT INTO "pair_count" VALUES(1,20703,54,35,1);
INSERT INTO "pair_count" VALUES(1,20703,54,51,1);
INSERT INTO "pair_count" VALUES(1,20703,54,56,1);
INSERT INTO "pair_count" VALUES(1,20703,54,57,1);
INSERT INTO "pair_count" VALUES(1,20703,54,62,1);
INSERT INTO "pair_count" VALUES(1,20703,54,63,1);
INSERT INTO "pair_count" VALUES(1,20703,56,30,2);
INSERT INTO "pair_count" VALUES(1,20703,56,31,1);
INSERT INTO "pair_count" VALUES(1,20703,56,35,2);
INSERT INTO "pair_count" VALUES(1,20703,56,51,2);
INSERT INTO "pair_count" VALUES(1,20703,56,52,1);
INSERT INTO "pair_count" VALUES(1,20703,56,54,1);
INSERT INTO "pair_count" VALUES(1,20703,56,57,1);
INSERT INTO "pair_count" VALUES(1,20703,56,59,1);
INSERT INTO "pair_count" VALUES(1,20703,56,62,1);
INSERT INTO "pair_count" VALUES(1,20703,56,63,2);
INSERT INTO "pair_count" VALUES(1,20703,57,25,1);
INSERT INTO "pair_count" VALUES(1,20703,57,30,2);
INSERT INTO "pair_count" VALUES(1,20703,57,33,1);
INSERT INTO "pair_count" VALUES(1,20703,57,35,2);
INSERT INTO "pair_count" VALUES(1,20703,57,36,1);
INSERT INTO "pair_count" VALUES(1,20703,57,41,1);
INSERT INTO "pair_count" VALUES(1,20703,57,50,1);
INSERT INTO "pair_count" VALUES(1,20703,57,51,3);
INSERT INTO "pair_count" VALUES(1,20703,57,54,1);
INSERT INTO "pair_count" VALUES(1,20703,57,56,1);
INSERT INTO "pair_count" VALUES(1,20703,57,58,1);
INSERT INTO "pair_count" VALUES(1,20703,57,61,1);
INSERT INTO "pair_count" VALUES(1,20703,57,62,2);
INSERT INTO "pair_count" VALUES(1,20703,57,63,3);
INSERT INTO "pair_count" VALUES(1,20703,58,33,1);
INSERT INTO "pair_count" VALUES(1,20703,58,41,1);
INSERT INTO "pair_count" VALUES(1,20703,58,50,1);
INSERT INTO "pair_count" VALUES(1,20703,58,51,1);
INSERT INTO "pair_count" VALUES(1,20703,58,57,1);
INSERT INTO "pair_count" VALUES(1,20703,58,62,1);
INSERT INTO "pair_count" VALUES(1,20703,58,63,1);
INSERT INTO "pair_count" VALUES(1,20703,59,30,1);
INSERT INTO "pair_count" VALUES(1,20703,59,31,1);
INSERT INTO "pair_count" VALUES(1,20703,59,35,1);
INSERT INTO "pair_count" VALUES(1,20703,59,51,1);
INSERT INTO "pair_count" VALUES(1,20703,59,52,1);
INSERT INTO "pair_count" VALUES(1,20703,59,56,1);
INSERT INTO "pair_count" VALUES(1,20703,59,63,1);
INSERT INTO "pair_count" VALUES(1,20703,61,25,1);
INSERT INTO "pair_count" VALUES(1,20703,61,30,1);
INSERT INTO "pair_count" VALUES(1,20703,61,35,1);
INSERT INTO "pair_count" VALUES(1,20703,61,36,1);
INSERT INTO "pair_count" VALUES(1,20703,61,51,1);
INSERT INTO "pair_count" VALUES(1,20703,61,57,1);
INSERT INTO "pair_count" VALUES(1,20703,61,63,1);
INSERT INTO "pair_count" VALUES(1,20703,62,30,1);
INSERT INTO "pair_count" VALUES(1,20703,62,33,1);
INSERT INTO "pair_count" VALUES(1,20703,62,35,1);
INSERT INTO "pair_count" VALUES(1,20703,62,41,1);
INSERT INTO "pair_count" VALUES(1,20703,62,50,1);
INSERT INTO "pair_count" VALUES(1,20703,62,51,2);
INSERT INTO "pair_count" VALUES(1,20703,62,54,1);
INSERT INTO "pair_count" VALUES(1,20703,62,56,1);
INSERT INTO "pair_count" VALUES(1,20703,62,57,2);
INSERT INTO "pair_count" VALUES(1,20703,62,58,1);
INSERT INTO "pair_count" VALUES(1,20703,62,63,2);
INSERT INTO "pair_count" VALUES(1,20703,63,25,2);
INSERT INTO "pair_count" VALUES(1,20703,63,30,4);
INSERT INTO "pair_count" VALUES(1,20703,63,31,1);
INSERT INTO "pair_count" VALUES(1,20703,63,33,1);
INSERT INTO "pair_count" VALUES(1,20703,63,35,4);
INSERT INTO "pair_count" VALUES(1,20703,63,36,1);
INSERT INTO "pair_count" VALUES(1,20703,63,37,1);
INSERT INTO "pair_count" VALUES(1,20703,63,38,1);
INSERT INTO "pair_count" VALUES(1,20703,63,41,1);
INSERT INTO "pair_count" VALUES(1,20703,63,48,1);
INSERT INTO "pair_count" VALUES(1,20703,63,50,1);
INSERT INTO "pair_count" VALUES(1,20703,63,51,5);
INSERT INTO "pair_count" VALUES(1,20703,63,52,1);
INSERT INTO "pair_count" VALUES(1,20703,63,54,1);
INSERT INTO "pair_count" VALUES(1,20703,63,56,2);
INSERT INTO "pair_count" VALUES(1,20703,63,57,3);
INSERT INTO "pair_count" VALUES(1,20703,63,58,1);
INSERT INTO "pair_count" VALUES(1,20703,63,59,1);
INSERT INTO "pair_count" VALUES(1,20703,63,61,1);
INSERT INTO "pair_count" VALUES(1,20703,63,62,2);
INSERT INTO "pair_count" VALUES(2,20258,1,3,3);
INSERT INTO "pair_count" VALUES(2,20258,1,4,1);
INSERT INTO "pair_count" VALUES(2,20258,1,5,1);
INSERT INTO "pair_count" VALUES(2,20258,1,7,2);
INSERT INTO "pair_count" VALUES(2,20258,1,8,2);
INSERT INTO "pair_count" VALUES(2,20258,1,9,3);
INSERT INTO "pair_count" VALUES(2,20258,1,10,3);
INSERT INTO "pair_count" VALUES(2,20258,1,15,1);
INSERT INTO "pair_count" VALUES(2,20258,1,17,1);
INSERT INTO "pair_count" VALUES(2,20258,1,19,1);
INSERT INTO "pair_count" VALUES(2,20258,1,21,2);
INSERT INTO "pair_count" VALUES(2,20258,1,22,1);
INSERT INTO "pair_count" VALUES(2,20258,2,3,1);
INSERT INTO "pair_count" VALUES(2,20258,2,6,1);
INSERT INTO "pair_count" VALUES(2,20258,2,9,1);
INSERT INTO "pair_count" VALUES(2,20258,2,13,1);
INSERT INTO "pair_count" VALUES(2,20258,2,17,1);
INSERT INTO "pair_count" VALUES(2,20258,2,19,1);
INSERT INTO "pair_count" VALUES(2,20258,2,21,1);
INSERT INTO "pair_count" VALUES(2,20258,3,1,3);
INSERT INTO "pair_count" VALUES(2,20258,3,2,1);
INSERT INTO "pair_count" VALUES(2,20258,3,4,1);
INSERT INTO "pair_count" VALUES(2,20258,3,5,1);
INSERT INTO "pair_count" VALUES(2,20258,3,6,2);
INSERT INTO "pair_count" VALUES(2,20258,3,7,2);
INSERT INTO "pair_count" VALUES(2,20258,3,8,2);
INSERT INTO "pair_count" VALUES(2,20258,3,9,5);
INSERT INTO "pair_count" VALUES(2,20258,3,10,4);
INSERT INTO "pair_count" VALUES(2,20258,3,13,1);
INSERT INTO "pair_count" VALUES(2,20258,3,15,1);
INSERT INTO "pair_count" VALUES(2,20258,3,16,1);
INSERT INTO "pair_count" VALUES(2,20258,3,17,3);
INSERT INTO "pair_count" VALUES(2,20258,3,19,3);
INSERT INTO "pair_count" VALUES(2,20258,3,21,3);
INSERT INTO "pair_count" VALUES(2,20258,3,22,1);
INSERT INTO "pair_count" VALUES(2,20258,3,23,1);
INSERT INTO "pair_count" VALUES(2,20258,4,1,1);
INSERT INTO "pair_count" VALUES(2,20258,4,3,1);
INSERT INTO "pair_count" VALUES(2,20258,4,7,1);
INSERT INTO "pair_count" VALUES(2,20258,4,8,1);
INSERT INTO "pair_count" VALUES(2,20258,4,9,1);
INSERT INTO "pair_count" VALUES(2,20258,4,10,1);
INSERT INTO "pair_count" VALUES(2,20258,4,21,1);
INSERT INTO "pair_count" VALUES(2,20258,5,1,1);
INSERT INTO "pair_count" VALUES(2,20258,5,3,1);
INSERT INTO "pair_count" VALUES(2,20258,5,9,1);
INSERT INTO "pair_count" VALUES(2,20258,5,10,1);
INSERT INTO "pair_count" VALUES(2,20258,5,15,1);
INSERT INTO "pair_count" VALUES(2,20258,5,19,1);
INSERT INTO "pair_count" VALUES(2,20258,5,21,1);
INSERT INTO "pair_count" VALUES(2,20258,6,2,1);
INSERT INTO "pair_count" VALUES(2,20258,6,3,2);
INSERT INTO "pair_count" VALUES(2,20258,6,9,2);
INSERT INTO "pair_count" VALUES(2,20258,6,10,1);
INSERT INTO "pair_count" VALUES(2,20258,6,13,1);
INSERT INTO "pair_count" VALUES(2,20258,6,16,1);
INSERT INTO "pair_count" VALUES(2,20258,6,17,2);
INSERT INTO "pair_count" VALUES(2,20258,6,19,2);
INSERT INTO "pair_count" VALUES(2,20258,6,21,1);
INSERT INTO "pair_count" VALUES(2,20258,6,23,1);
INSERT INTO "pair_count" VALUES(2,20258,7,1,2);
INSERT INTO "pair_count" VALUES(2,20258,7,3,2);
INSERT INTO "pair_count" VALUES(2,20258,7,4,1);
INSERT INTO "pair_count" VALUES(2,20258,7,8,2);
INSERT INTO "pair_count" VALUES(2,20258,7,9,2);
INSERT INTO "pair_count" VALUES(2,20258,7,10,2);
INSERT INTO "pair_count" VALUES(2,20258,7,17,1);
INSERT INTO "pair_count" VALUES(2,20258,7,21,1);
INSERT INTO "pair_count" VALUES(2,20258,7,22,1);
INSERT INTO "pair_count" VALUES(2,20258,8,1,2);
INSERT INTO "pair_count" VALUES(2,20258,8,3,2);
INSERT INTO "pair_count" VALUES(2,20258,8,4,1);
INSERT INTO "pair_count" VALUES(2,20258,8,7,2);
INSERT INTO "pair_count" VALUES(2,20258,8,9,2);
INSERT INTO "pair_count" VALUES(2,20258,8,10,2);
INSERT INTO "pair_count" VALUES(2,20258,8,17,1);
INSERT INTO "pair_count" VALUES(2,20258,8,21,1);
INSERT INTO "pair_count" VALUES(2,20258,8,22,1);
INSERT INTO "pair_count" VALUES(2,20258,10,1,3);
INSERT INTO "pair_count" VALUES(2,20258,10,3,4);
INSERT INTO "pair_count" VALUES(2,20258,10,4,1);
INSERT INTO "pair_count" VALUES(2,20258,10,5,1);
INSERT INTO "pair_count" VALUES(2,20258,10,6,1);
INSERT INTO "pair_count" VALUES(2,20258,10,7,2);
INSERT INTO "pair_count" VALUES(2,20258,10,8,2);
INSERT INTO "pair_count" VALUES(2,20258,10,9,4);
INSERT INTO "pair_count" VALUES(2,20258,10,15,1);
INSERT INTO "pair_count" VALUES(2,20258,10,16,1);
INSERT INTO "pair_count" VALUES(2,20258,10,17,2);
INSERT INTO "pair_count" VALUES(2,20258,10,19,2);
INSERT INTO "pair_count" VALUES(2,20258,10,21,2);
INSERT INTO "pair_count" VALUES(2,20258,10,22,1);
INSERT INTO "pair_count" VALUES(2,20258,10,23,1);
INSERT INTO "pair_count" VALUES(2,20258,13,2,1);
INSERT INTO "pair_count" VALUES(2,20258,13,3,1);
INSERT INTO "pair_count" VALUES(2,20258,13,6,1);
INSERT INTO "pair_count" VALUES(2,20258,13,9,1);
INSERT INTO "pair_count" VALUES(2,20258,13,17,1);
INSERT INTO "pair_count" VALUES(2,20258,13,19,1);
INSERT INTO "pair_count" VALUES(2,20258,13,21,1);
INSERT INTO "pair_count" VALUES(2,20258,15,1,1);
INSERT INTO "pair_count" VALUES(2,20258,15,3,1);
INSERT INTO "pair_count" VALUES(2,20258,15,5,1);
INSERT INTO "pair_count" VALUES(2,20258,15,9,1);
INSERT INTO "pair_count" VALUES(2,20258,15,10,1);
INSERT INTO "pair_count" VALUES(2,20258,15,19,1);
INSERT INTO "pair_count" VALUES(2,20258,15,21,1);
INSERT INTO "pair_count" VALUES(2,20258,16,3,1);
INSERT INTO "pair_count" VALUES(2,20258,16,6,1);
INSERT INTO "pair_count" VALUES(2,20258,16,9,1);
INSERT INTO "pair_count" VALUES(2,20258,16,10,1);
INSERT INTO "pair_count" VALUES(2,20258,16,17,1);
INSERT INTO "pair_count" VALUES(2,20258,16,19,1);
INSERT INTO "pair_count" VALUES(2,20258,16,23,1);
INSERT INTO "pair_count" VALUES(2,20258,17,1,1);
INSERT INTO "pair_count" VALUES(2,20258,17,2,1);
INSERT INTO "pair_count" VALUES(2,20258,17,3,3);
INSERT INTO "pair_count" VALUES(2,20258,17,6,2);
INSERT INTO "pair_count" VALUES(2,20258,17,7,1);
INSERT INTO "pair_count" VALUES(2,20258,17,8,1);
INSERT INTO "pair_count" VALUES(2,20258,17,9,3);
INSERT INTO "pair_count" VALUES(2,20258,17,10,2);
INSERT INTO "pair_count" VALUES(2,20258,17,13,1);
INSERT INTO "pair_count" VALUES(2,20258,17,16,1);
INSERT INTO "pair_count" VALUES(2,20258,17,19,2);
INSERT INTO "pair_count" VALUES(2,20258,17,21,1);
INSERT INTO "pair_count" VALUES(2,20258,17,22,1);
INSERT INTO "pair_count" VALUES(2,20258,17,23,1);
INSERT INTO "pair_count" VALUES(2,20258,19,1,1);
INSERT INTO "pair_count" VALUES(2,20258,19,2,1);
INSERT INTO "pair_count" VALUES(2,20258,19,3,3);
INSERT INTO "pair_count" VALUES(2,20258,19,5,1);
INSERT INTO "pair_count" VALUES(2,20258,19,6,2);
INSERT INTO "pair_count" VALUES(2,20258,19,9,3);
INSERT INTO "pair_count" VALUES(2,20258,19,10,2);
INSERT INTO "pair_count" VALUES(2,20258,19,13,1);
INSERT INTO "pair_count" VALUES(2,20258,19,15,1);
INSERT INTO "pair_count" VALUES(2,20258,19,16,1);
INSERT INTO "pair_count" VALUES(2,20258,19,17,2);
INSERT INTO "pair_count" VALUES(2,20258,19,21,2);
INSERT INTO "pair_count" VALUES(2,20258,19,23,1);
INSERT INTO "pair_count" VALUES(2,20258,21,1,2);
INSERT INTO "pair_count" VALUES(2,20258,21,2,1);
INSERT INTO "pair_count" VALUES(2,20258,21,3,3);
INSERT INTO "pair_count" VALUES(2,20258,21,4,1);
INSERT INTO "pair_count" VALUES(2,20258,21,5,1);
INSERT INTO "pair_count" VALUES(2,20258,21,6,1);
INSERT INTO "pair_count" VALUES(2,20258,21,7,1);
INSERT INTO "pair_count" VALUES(2,20258,21,8,1);
INSERT INTO "pair_count" VALUES(2,20258,21,9,3);
INSERT INTO "pair_count" VALUES(2,20258,21,10,2);
INSERT INTO "pair_count" VALUES(2,20258,21,13,1);
INSERT INTO "pair_count" VALUES(2,20258,21,15,1);
INSERT INTO "pair_count" VALUES(2,20258,21,17,1);
INSERT INTO "pair_count" VALUES(2,20258,21,19,2);
INSERT INTO "pair_count" VALUES(2,20258,22,1,1);
INSERT INTO "pair_count" VALUES(2,20258,22,3,1);
INSERT INTO "pair_count" VALUES(2,20258,22,7,1);
INSERT INTO "pair_count" VALUES(2,20258,22,8,1);
INSERT INTO "pair_count" VALUES(2,20258,22,9,1);
INSERT INTO "pair_count" VALUES(2,20258,22,10,1);
INSERT INTO "pair_count" VALUES(2,20258,22,17,1);
INSERT INTO "pair_count" VALUES(2,20258,23,3,1);
INSERT INTO "pair_count" VALUES(2,20258,23,6,1);
INSERT INTO "pair_count" VALUES(2,20258,23,9,1);
INSERT INTO "pair_count" VALUES(2,20258,23,10,1);
INSERT INTO "pair_count" VALUES(2,20258,23,16,1);
INSERT INTO "pair_count" VALUES(2,20258,23,17,1);
INSERT INTO "pair_count" VALUES(2,20258,23,19,1);
INSERT INTO "pair_count" VALUES(2,20613,1,2,1);
INSERT INTO "pair_count" VALUES(2,20613,1,3,4);
INSERT INTO "pair_count" VALUES(2,20613,1,7,1);
INSERT INTO "pair_count" VALUES(2,20613,1,8,2);
INSERT INTO "pair_count" VALUES(2,20613,1,9,4);
INSERT INTO "pair_count" VALUES(2,20613,1,10,1);
INSERT INTO "pair_count" VALUES(2,20613,1,11,1);
INSERT INTO "pair_count" VALUES(2,20613,1,12,1);
INSERT INTO "pair_count" VALUES(2,20613,1,13,1);
INSERT INTO "pair_count" VALUES(2,20613,1,14,1);
INSERT INTO "pair_count" VALUES(2,20613,1,16,1);
INSERT INTO "pair_count" VALUES(2,20613,1,17,3);
INSERT INTO "pair_count" VALUES(2,20613,1,18,1);
INSERT INTO "pair_count" VALUES(2,20613,1,19,2);
INSERT INTO "pair_count" VALUES(2,20613,1,20,1);
INSERT INTO "pair_count" VALUES(2,20613,1,21,1);
INSERT INTO "pair_count" VALUES(2,20613,1,22,1);
INSERT INTO "pair_count" VALUES(2,20613,1,23,1);
INSERT INTO "pair_count" VALUES(2,20613,2,1,1);
INSERT INTO "pair_count" VALUES(2,20613,2,3,1);
INSERT INTO "pair_count" VALUES(2,20613,2,9,1);
INSERT INTO "pair_count" VALUES(2,20613,2,13,1);
INSERT INTO "pair_count" VALUES(2,20613,2,17,1);
INSERT INTO "pair_count" VALUES(2,20613,2,19,1);
INSERT INTO "pair_count" VALUES(2,20613,2,22,1);
INSERT INTO "pair_count" VALUES(2,20613,3,1,4);
INSERT INTO "pair_count" VALUES(2,20613,3,2,1);
INSERT INTO "pair_count" VALUES(2,20613,3,6,1);
INSERT INTO "pair_count" VALUES(2,20613,3,7,2);
INSERT INTO "pair_count" VALUES(2,20613,3,8,3);
INSERT INTO "pair_count" VALUES(2,20613,3,9,5);
INSERT INTO "pair_count" VALUES(2,20613,3,10,1);
INSERT INTO "pair_count" VALUES(2,20613,3,11,1);
INSERT INTO "pair_count" VALUES(2,20613,3,12,1);
INSERT INTO "pair_count" VALUES(2,20613,3,13,1);
INSERT INTO "pair_count" VALUES(2,20613,3,14,1);
INSERT INTO "pair_count" VALUES(2,20613,3,16,1);
INSERT INTO "pair_count" VALUES(2,20613,3,17,4);
INSERT INTO "pair_count" VALUES(2,20613,3,18,2);
INSERT INTO "pair_count" VALUES(2,20613,3,19,2);
INSERT INTO "pair_count" VALUES(2,20613,3,20,2);
INSERT INTO "pair_count" VALUES(2,20613,3,21,1);
INSERT INTO "pair_count" VALUES(2,20613,3,22,1);
INSERT INTO "pair_count" VALUES(2,20613,3,23,1);
INSERT INTO "pair_count" VALUES(2,20613,6,3,1);
INSERT INTO "pair_count" VALUES(2,20613,6,7,1);
INSERT INTO "pair_count" VALUES(2,20613,6,8,1);
INSERT INTO "pair_count" VALUES(2,20613,6,9,1);
INSERT INTO "pair_count" VALUES(2,20613,6,17,1);
INSERT INTO "pair_count" VALUES(2,20613,6,18,1);
INSERT INTO "pair_count" VALUES(2,20613,6,20,1);
INSERT INTO "pair_count" VALUES(2,20613,7,1,1);
INSERT INTO "pair_count" VALUES(2,20613,7,3,2);
INSERT INTO "pair_count" VALUES(2,20613,7,6,1);
INSERT INTO "pair_count" VALUES(2,20613,7,8,2);
INSERT INTO "pair_count" VALUES(2,20613,7,9,2);
INSERT INTO "pair_count" VALUES(2,20613,7,17,2);
INSERT INTO "pair_count" VALUES(2,20613,7,18,2);
INSERT INTO "pair_count" VALUES(2,20613,7,20,2);
INSERT INTO "pair_count" VALUES(2,20613,8,1,2);
INSERT INTO "pair_count" VALUES(2,20613,8,3,3);
INSERT INTO "pair_count" VALUES(2,20613,8,6,1);
INSERT INTO "pair_count" VALUES(2,20613,8,7,2);
INSERT INTO "pair_count" VALUES(2,20613,8,9,3);
INSERT INTO "pair_count" VALUES(2,20613,8,11,1);
INSERT INTO "pair_count" VALUES(2,20613,8,12,1);
INSERT INTO "pair_count" VALUES(2,20613,8,14,1);
INSERT INTO "pair_count" VALUES(2,20613,8,17,2);
INSERT INTO "pair_count" VALUES(2,20613,8,18,2);
INSERT INTO "pair_count" VALUES(2,20613,8,20,2);
INSERT INTO "pair_count" VALUES(2,20613,8,23,1);
INSERT INTO "pair_count" VALUES(2,20613,10,1,1);
INSERT INTO "pair_count" VALUES(2,20613,10,3,1);
INSERT INTO "pair_count" VALUES(2,20613,10,9,1);
INSERT INTO "pair_count" VALUES(2,20613,10,16,1);
INSERT INTO "pair_count" VALUES(2,20613,10,17,1);
INSERT INTO "pair_count" VALUES(2,20613,10,19,1);
INSERT INTO "pair_count" VALUES(2,20613,10,21,1);
INSERT INTO "pair_count" VALUES(2,20613,11,1,1);
INSERT INTO "pair_count" VALUES(2,20613,11,3,1);
INSERT INTO "pair_count" VALUES(2,20613,11,8,1);
INSERT INTO "pair_count" VALUES(2,20613,11,9,1);
INSERT INTO "pair_count" VALUES(2,20613,11,12,1);
INSERT INTO "pair_count" VALUES(2,20613,11,14,1);
INSERT INTO "pair_count" VALUES(2,20613,11,23,1);
INSERT INTO "pair_count" VALUES(2,20613,12,1,1);
INSERT INTO "pair_count" VALUES(2,20613,12,3,1);
INSERT INTO "pair_count" VALUES(2,20613,12,8,1);
INSERT INTO "pair_count" VALUES(2,20613,12,9,1);
INSERT INTO "pair_count" VALUES(2,20613,12,11,1);
INSERT INTO "pair_count" VALUES(2,20613,12,14,1);
INSERT INTO "pair_count" VALUES(2,20613,12,23,1);
INSERT INTO "pair_count" VALUES(2,20613,13,1,1);
INSERT INTO "pair_count" VALUES(2,20613,13,2,1);
INSERT INTO "pair_count" VALUES(2,20613,13,3,1);
INSERT INTO "pair_count" VALUES(2,20613,13,9,1);
INSERT INTO "pair_count" VALUES(2,20613,13,17,1);
INSERT INTO "pair_count" VALUES(2,20613,13,19,1);
INSERT INTO "pair_count" VALUES(2,20613,13,22,1);
INSERT INTO "pair_count" VALUES(2,20613,14,1,1);
INSERT INTO "pair_count" VALUES(2,20613,14,3,1);
INSERT INTO "pair_count" VALUES(2,20613,14,8,1);
INSERT INTO "pair_count" VALUES(2,20613,14,9,1);
INSERT INTO "pair_count" VALUES(2,20613,14,11,1);
INSERT INTO "pair_count" VALUES(2,20613,14,12,1);
INSERT INTO "pair_count" VALUES(2,20613,14,23,1);
INSERT INTO "pair_count" VALUES(2,20613,16,1,1);
INSERT INTO "pair_count" VALUES(2,20613,16,3,1);
INSERT INTO "pair_count" VALUES(2,20613,16,9,1);
INSERT INTO "pair_count" VALUES(2,20613,16,10,1);
INSERT INTO "pair_count" VALUES(2,20613,16,17,1);
INSERT INTO "pair_count" VALUES(2,20613,16,19,1);
INSERT INTO "pair_count" VALUES(2,20613,16,21,1);
INSERT INTO "pair_count" VALUES(2,20613,17,1,3);
INSERT INTO "pair_count" VALUES(2,20613,17,2,1);
INSERT INTO "pair_count" VALUES(2,20613,17,3,4);
INSERT INTO "pair_count" VALUES(2,20613,17,6,1);
INSERT INTO "pair_count" VALUES(2,20613,17,7,2);
INSERT INTO "pair_count" VALUES(2,20613,17,8,2);
INSERT INTO "pair_count" VALUES(2,20613,17,9,4);
INSERT INTO "pair_count" VALUES(2,20613,17,10,1);
INSERT INTO "pair_count" VALUES(2,20613,17,13,1);
INSERT INTO "pair_count" VALUES(2,20613,17,16,1);
INSERT INTO "pair_count" VALUES(2,20613,17,18,2);
INSERT INTO "pair_count" VALUES(2,20613,17,19,2);
INSERT INTO "pair_count" VALUES(2,20613,17,20,2);
INSERT INTO "pair_count" VALUES(2,20613,17,21,1);
INSERT INTO "pair_count" VALUES(2,20613,17,22,1);
INSERT INTO "pair_count" VALUES(2,20613,18,1,1);
INSERT INTO "pair_count" VALUES(2,20613,18,3,2);
INSERT INTO "pair_count" VALUES(2,20613,18,6,1);
INSERT INTO "pair_count" VALUES(2,20613,18,7,2);
INSERT INTO "pair_count" VALUES(2,20613,18,8,2);
INSERT INTO "pair_count" VALUES(2,20613,18,9,2);
INSERT INTO "pair_count" VALUES(2,20613,18,17,2);
INSERT INTO "pair_count" VALUES(2,20613,18,20,2);
INSERT INTO "pair_count" VALUES(2,20613,19,1,2);
INSERT INTO "pair_count" VALUES(2,20613,19,2,1);
INSERT INTO "pair_count" VALUES(2,20613,19,3,2);
INSERT INTO "pair_count" VALUES(2,20613,19,9,2);
INSERT INTO "pair_count" VALUES(2,20613,19,10,1);
INSERT INTO "pair_count" VALUES(2,20613,19,13,1);
INSERT INTO "pair_count" VALUES(2,20613,19,16,1);
INSERT INTO "pair_count" VALUES(2,20613,19,17,2);
INSERT INTO "pair_count" VALUES(2,20613,19,21,1);
INSERT INTO "pair_count" VALUES(2,20613,19,22,1);
INSERT INTO "pair_count" VALUES(2,20613,20,1,1);
INSERT INTO "pair_count" VALUES(2,20613,20,3,2);
INSERT INTO "pair_count" VALUES(2,20613,20,6,1);
INSERT INTO "pair_count" VALUES(2,20613,20,7,2);
INSERT INTO "pair_count" VALUES(2,20613,20,8,2);
INSERT INTO "pair_count" VALUES(2,20613,20,9,2);
INSERT INTO "pair_count" VALUES(2,20613,20,17,2);
INSERT INTO "pair_count" VALUES(2,20613,20,18,2);
INSERT INTO "pair_count" VALUES(2,20613,21,1,1);
INSERT INTO "pair_count" VALUES(2,20613,21,3,1);
INSERT INTO "pair_count" VALUES(2,20613,21,9,1);
INSERT INTO "pair_count" VALUES(2,20613,21,10,1);
INSERT INTO "pair_count" VALUES(2,20613,21,16,1);
INSERT INTO "pair_count" VALUES(2,20613,21,17,1);
INSERT INTO "pair_count" VALUES(2,20613,21,19,1);
INSERT INTO "pair_count" VALUES(2,20613,22,1,1);
INSERT INTO "pair_count" VALUES(2,20613,22,2,1);
INSERT INTO "pair_count" VALUES(2,20613,22,3,1);
INSERT INTO "pair_count" VALUES(2,20613,22,9,1);
INSERT INTO "pair_count" VALUES(2,20613,22,13,1);
INSERT INTO "pair_count" VALUES(2,20613,22,17,1);
INSERT INTO "pair_count" VALUES(2,20613,22,19,1);
INSERT INTO "pair_count" VALUES(2,20613,23,1,1);
INSERT INTO "pair_count" VALUES(2,20613,23,3,1);
INSERT INTO "pair_count" VALUES(2,20613,23,8,1);
INSERT INTO "pair_count" VALUES(2,20613,23,9,1);
INSERT INTO "pair_count" VALUES(2,20613,23,11,1);
INSERT INTO "pair_count" VALUES(2,20613,23,12,1);
INSERT INTO "pair_count" VALUES(2,20613,23,14,1);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,4,6);
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
INSERT INTO "sharing" VALUES(1,1,X'CF54315262C4A8710C192A3073FA472E812933B2E0856A1FF6F58CD5AD2EC951','qG6QxyJvvZ7VN1E6LUVfuQ',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'16FEB0BCD0E80F6082F7A183BA25B23B17FAB269E97CB6CCDAB3D59E970CA4D1');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'ig');
INSERT INTO "source" VALUES(2,2,'google.com');
INSERT INTO "source" VALUES(3,2,'card');
INSERT INTO "source" VALUES(4,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(5,1,'facebook.com');
INSERT INTO "source" VALUES(6,1,'ig-story');
INSERT INTO "source" VALUES(7,1,'tiktok.com');
INSERT INTO "source" VALUES(8,2,'window');
INSERT INTO "source" VALUES(9,1,'google.com');
INSERT INTO "source" VALUES(10,1,'tiktok');
INSERT INTO "source" VALUES(11,2,'instagram.com');
INSERT INTO "source" VALUES(12,2,'ig');
INSERT INTO "source" VALUES(13,1,'instagram.com');
INSERT INTO "source" VALUES(14,1,'window');
INSERT INTO "source" VALUES(15,2,'facebook.com');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('8273107A7240',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',5,13,1,5861171888270823784,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',5,13,1,3843460624540891826,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',14,NULL,14,1473587714166851928,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',7,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',7,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',6,4,6,4326653704502583267,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',13,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',1,7,10,8138210099040280480,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',1,7,10,9134368268329406337,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',15,4,6,4397388264923469152,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',5,13,1,6212071866559670307,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',15,NULL,3,8891355758128129330,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',11,NULL,14,6063111424050294156,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',1,7,10,7249444593053361358,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',15,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',5,13,1,7806179412108496600,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',7,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',8,13,1,1362923928692310539,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',16,5,NULL,2298316501172608979,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',12,15,NULL,730841590525002355,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',13,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',2,4,6,8370751102278607730,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',8,13,1,1154805206687972086,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',4,NULL,8,2211841547007335690,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',5,13,1,204756708384291043,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',9,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',13,2,NULL,4940002570425557646,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',5,13,1,7485891644827843990,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',3,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',12,15,NULL,4446834045127918518,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',17,9,NULL,2861945616537217847,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',7,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',13,2,NULL,5776020910968830725,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',17,9,NULL,6072396433029223421,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',10,9,NULL,3228122976413122929,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',8,11,12,4931897409986070920,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',5,13,1,5805893688655883925,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',7,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',7,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',15,4,6,7905641832926506423,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',1,7,10,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995',0);
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
INSERT INTO "webhook" VALUES(1,'https://shop.invalid/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'04187B0771D57FC4798134037E8E48ECF69F1A50FDD66978DE5221782E57A3C9',0,NULL,1795348800000000);
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
