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
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'9DD77765CDC418AF5F470752FFA5EB3AE85EF24B261DE0D108DBF5F755235D9A','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'00F2E88FCB3E33C5A3D4ED6BED5F8E57B12873DB949E685599DCA979D7CE59EF','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,27,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,28,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,29,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,30,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,48,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,58,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,24,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,27,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,29,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,30,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,48,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,51,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,58,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,59,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,29,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,31,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,47,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,48,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,56,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,27,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,29,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,31,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,45,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,48,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,51,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,54,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,55,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,27,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,29,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,31,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,45,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,48,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,54,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,25,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,29,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,31,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,38,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,47,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,48,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,50,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,51,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,29,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,34,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,39,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,42,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,44,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,47,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,48,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,51,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,29,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,34,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,39,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,42,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,44,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,47,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,48,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,27,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,29,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,31,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,35,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,38,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,48,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,50,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,51,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,24,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,26,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,27,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,29,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,30,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,48,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,51,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,58,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,29,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,47,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,48,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,51,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,55,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,56,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,60,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,39,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,44,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,47,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,27,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,29,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,31,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,35,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,48,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,51,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,54,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,55,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,24,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,27,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,29,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,48,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,58,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,24,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,29,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,30,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,47,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,48,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,51,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,52,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,58,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,29,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,31,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,47,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,48,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,51,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,53,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,54,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,62,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,29,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,36,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,47,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,48,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,49,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,51,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,54,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,55,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,27,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,29,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,35,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,38,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,46,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,48,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,50,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,51,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,24,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,29,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,30,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,41,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,47,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,48,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,51,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,58,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,27,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,29,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,33,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,37,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,40,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,48,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,49,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,54,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,55,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,24,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,27,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,29,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,30,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,48,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,51,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,57,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,58,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,29,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,37,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,40,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,48,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,54,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,55,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,63,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,29,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,32,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,36,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,40,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,43,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,48,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,54,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,61,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,27,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,29,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,45,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,48,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,52,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,54,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,29,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,32,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,36,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,40,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,43,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,48,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,54,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,61,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,27,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,29,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,35,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,37,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,48,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,54,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,61,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,27,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,28,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,29,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,30,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,48,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,58,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,27,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,28,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,27,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,29,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,31,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,35,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,38,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,48,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,50,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,51,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,2,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,7,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,9,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,13,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,14,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,19,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,20,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,3,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,7,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,11,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,14,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,15,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,17,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,20,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,6,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,7,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,11,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,12,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,19,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,20,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,23,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,7,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,8,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,11,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,12,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,17,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,18,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,19,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,2,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,7,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,9,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,14,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,17,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,20,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,21,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,19,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,7,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,8,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,11,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,13,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,14,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,18,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,19,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,1,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,2,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,7,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,9,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,10,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,12,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,16,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,19,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,4,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,5,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,6,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,7,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,9,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,22,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,11,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,19,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,20,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,23,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(2,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(3,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(4,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(5,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(6,2,'country','ID');
INSERT INTO "dimension_value" VALUES(7,2,'','');
INSERT INTO "dimension_value" VALUES(8,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(9,2,'os','Android');
INSERT INTO "dimension_value" VALUES(10,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(11,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(12,2,'number','3');
INSERT INTO "dimension_value" VALUES(13,2,'country','SA');
INSERT INTO "dimension_value" VALUES(14,2,'number','2');
INSERT INTO "dimension_value" VALUES(15,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(16,2,'country','AR');
INSERT INTO "dimension_value" VALUES(17,2,'country','BR');
INSERT INTO "dimension_value" VALUES(18,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(19,2,'campaign','');
INSERT INTO "dimension_value" VALUES(20,2,'referrer','');
INSERT INTO "dimension_value" VALUES(21,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(22,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(23,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(24,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(25,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(26,1,'country','FR');
INSERT INTO "dimension_value" VALUES(27,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(28,1,'country','MA');
INSERT INTO "dimension_value" VALUES(29,1,'number','1');
INSERT INTO "dimension_value" VALUES(30,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(31,1,'country','EG');
INSERT INTO "dimension_value" VALUES(32,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(33,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(34,1,'country','TR');
INSERT INTO "dimension_value" VALUES(35,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(36,1,'country','BR');
INSERT INTO "dimension_value" VALUES(37,1,'country','MX');
INSERT INTO "dimension_value" VALUES(38,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(39,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(40,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(41,1,'country','CO');
INSERT INTO "dimension_value" VALUES(42,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(43,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(44,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(45,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(46,1,'country','NG');
INSERT INTO "dimension_value" VALUES(47,1,'os','Android');
INSERT INTO "dimension_value" VALUES(48,1,'','');
INSERT INTO "dimension_value" VALUES(49,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(50,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(51,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(52,1,'country','ID');
INSERT INTO "dimension_value" VALUES(53,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(54,1,'campaign','');
INSERT INTO "dimension_value" VALUES(55,1,'referrer','');
INSERT INTO "dimension_value" VALUES(56,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(57,1,'country','SA');
INSERT INTO "dimension_value" VALUES(58,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(59,1,'country','PK');
INSERT INTO "dimension_value" VALUES(60,1,'country','ES');
INSERT INTO "dimension_value" VALUES(61,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(62,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(63,1,'os','Windows');
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$4nnK6IQJ+DiJvNhxllkWmg$WSwVZYJ5HwbXx28gelxfJjott1KekAtHoyAviTvUp5U',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',2897172745,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'CB3B1334307F584C5E232AADC9A5A862D7B79FE1910270C656506E87739C66A0','',NULL,3406054066,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0,0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$msTmKIliCfCIF2JSkEp+Tw$aWfmDNN4PR3YLIRpOagTPy18SnoA+FgZEHedYeDtKx8','',NULL,NULL,'',NULL,2653216734,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
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
INSERT INTO "management" VALUES(X'1086DF7A653762DC54941F8446C53541938A9E5BBFD42058375C58C4FE044874',1,NULL);
INSERT INTO "management" VALUES(X'D268E00A46B892A05B901B218361A335CDDD12085A0EB9B1CD60A60771324D9D',2,NULL);
INSERT INTO "management" VALUES(X'7D395D208B9F262E7A60449BB7DC0EFAF84F8BF47986EBC9A406D5F59504D447',3,NULL);
INSERT INTO "management" VALUES(X'467F686685CBC1617290170AF5A50F25404DD51D4BAD09DF10E8A984B3494E49',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,27,1);
INSERT INTO "month_count" VALUES(1,24299,28,1);
INSERT INTO "month_count" VALUES(1,24299,29,1);
INSERT INTO "month_count" VALUES(1,24299,30,1);
INSERT INTO "month_count" VALUES(1,24299,48,1);
INSERT INTO "month_count" VALUES(1,24299,51,1);
INSERT INTO "month_count" VALUES(1,24299,58,1);
INSERT INTO "month_count" VALUES(1,24300,24,1);
INSERT INTO "month_count" VALUES(1,24300,27,1);
INSERT INTO "month_count" VALUES(1,24300,29,1);
INSERT INTO "month_count" VALUES(1,24300,30,1);
INSERT INTO "month_count" VALUES(1,24300,48,1);
INSERT INTO "month_count" VALUES(1,24300,51,1);
INSERT INTO "month_count" VALUES(1,24300,58,1);
INSERT INTO "month_count" VALUES(1,24300,59,1);
INSERT INTO "month_count" VALUES(1,24301,29,1);
INSERT INTO "month_count" VALUES(1,24301,31,1);
INSERT INTO "month_count" VALUES(1,24301,47,1);
INSERT INTO "month_count" VALUES(1,24301,48,1);
INSERT INTO "month_count" VALUES(1,24301,49,1);
INSERT INTO "month_count" VALUES(1,24301,51,1);
INSERT INTO "month_count" VALUES(1,24301,55,1);
INSERT INTO "month_count" VALUES(1,24301,56,1);
INSERT INTO "month_count" VALUES(1,24302,27,1);
INSERT INTO "month_count" VALUES(1,24302,29,1);
INSERT INTO "month_count" VALUES(1,24302,31,1);
INSERT INTO "month_count" VALUES(1,24302,45,1);
INSERT INTO "month_count" VALUES(1,24302,48,1);
INSERT INTO "month_count" VALUES(1,24302,51,1);
INSERT INTO "month_count" VALUES(1,24302,54,1);
INSERT INTO "month_count" VALUES(1,24302,55,1);
INSERT INTO "month_count" VALUES(1,24303,27,1);
INSERT INTO "month_count" VALUES(1,24303,29,1);
INSERT INTO "month_count" VALUES(1,24303,31,1);
INSERT INTO "month_count" VALUES(1,24303,45,1);
INSERT INTO "month_count" VALUES(1,24303,48,1);
INSERT INTO "month_count" VALUES(1,24303,51,1);
INSERT INTO "month_count" VALUES(1,24303,54,1);
INSERT INTO "month_count" VALUES(1,24303,55,1);
INSERT INTO "month_count" VALUES(1,24304,25,1);
INSERT INTO "month_count" VALUES(1,24304,29,1);
INSERT INTO "month_count" VALUES(1,24304,31,1);
INSERT INTO "month_count" VALUES(1,24304,38,1);
INSERT INTO "month_count" VALUES(1,24304,47,1);
INSERT INTO "month_count" VALUES(1,24304,48,1);
INSERT INTO "month_count" VALUES(1,24304,50,1);
INSERT INTO "month_count" VALUES(1,24304,51,1);
INSERT INTO "month_count" VALUES(1,24306,29,1);
INSERT INTO "month_count" VALUES(1,24306,34,1);
INSERT INTO "month_count" VALUES(1,24306,39,1);
INSERT INTO "month_count" VALUES(1,24306,42,1);
INSERT INTO "month_count" VALUES(1,24306,44,1);
INSERT INTO "month_count" VALUES(1,24306,47,1);
INSERT INTO "month_count" VALUES(1,24306,48,1);
INSERT INTO "month_count" VALUES(1,24306,51,1);
INSERT INTO "month_count" VALUES(1,24307,27,1);
INSERT INTO "month_count" VALUES(1,24307,29,2);
INSERT INTO "month_count" VALUES(1,24307,31,1);
INSERT INTO "month_count" VALUES(1,24307,34,1);
INSERT INTO "month_count" VALUES(1,24307,35,1);
INSERT INTO "month_count" VALUES(1,24307,38,1);
INSERT INTO "month_count" VALUES(1,24307,39,1);
INSERT INTO "month_count" VALUES(1,24307,42,1);
INSERT INTO "month_count" VALUES(1,24307,44,1);
INSERT INTO "month_count" VALUES(1,24307,47,1);
INSERT INTO "month_count" VALUES(1,24307,48,2);
INSERT INTO "month_count" VALUES(1,24307,50,1);
INSERT INTO "month_count" VALUES(1,24307,51,2);
INSERT INTO "month_count" VALUES(1,24308,24,1);
INSERT INTO "month_count" VALUES(1,24308,26,1);
INSERT INTO "month_count" VALUES(1,24308,27,1);
INSERT INTO "month_count" VALUES(1,24308,29,1);
INSERT INTO "month_count" VALUES(1,24308,30,1);
INSERT INTO "month_count" VALUES(1,24308,48,1);
INSERT INTO "month_count" VALUES(1,24308,51,1);
INSERT INTO "month_count" VALUES(1,24308,58,1);
INSERT INTO "month_count" VALUES(1,24309,29,1);
INSERT INTO "month_count" VALUES(1,24309,47,1);
INSERT INTO "month_count" VALUES(1,24309,48,1);
INSERT INTO "month_count" VALUES(1,24309,49,1);
INSERT INTO "month_count" VALUES(1,24309,51,1);
INSERT INTO "month_count" VALUES(1,24309,55,1);
INSERT INTO "month_count" VALUES(1,24309,56,1);
INSERT INTO "month_count" VALUES(1,24309,60,1);
INSERT INTO "month_count" VALUES(1,24310,29,1);
INSERT INTO "month_count" VALUES(1,24310,31,1);
INSERT INTO "month_count" VALUES(1,24310,39,1);
INSERT INTO "month_count" VALUES(1,24310,42,1);
INSERT INTO "month_count" VALUES(1,24310,44,1);
INSERT INTO "month_count" VALUES(1,24310,47,1);
INSERT INTO "month_count" VALUES(1,24310,48,1);
INSERT INTO "month_count" VALUES(1,24310,51,1);
INSERT INTO "month_count" VALUES(1,24311,24,1);
INSERT INTO "month_count" VALUES(1,24311,27,2);
INSERT INTO "month_count" VALUES(1,24311,29,2);
INSERT INTO "month_count" VALUES(1,24311,30,1);
INSERT INTO "month_count" VALUES(1,24311,31,2);
INSERT INTO "month_count" VALUES(1,24311,35,1);
INSERT INTO "month_count" VALUES(1,24311,48,2);
INSERT INTO "month_count" VALUES(1,24311,51,2);
INSERT INTO "month_count" VALUES(1,24311,54,1);
INSERT INTO "month_count" VALUES(1,24311,55,1);
INSERT INTO "month_count" VALUES(1,24311,58,1);
INSERT INTO "month_count" VALUES(1,24312,24,1);
INSERT INTO "month_count" VALUES(1,24312,29,1);
INSERT INTO "month_count" VALUES(1,24312,30,1);
INSERT INTO "month_count" VALUES(1,24312,47,1);
INSERT INTO "month_count" VALUES(1,24312,48,1);
INSERT INTO "month_count" VALUES(1,24312,51,1);
INSERT INTO "month_count" VALUES(1,24312,52,1);
INSERT INTO "month_count" VALUES(1,24312,58,1);
INSERT INTO "month_count" VALUES(1,24313,29,1);
INSERT INTO "month_count" VALUES(1,24313,31,1);
INSERT INTO "month_count" VALUES(1,24313,47,1);
INSERT INTO "month_count" VALUES(1,24313,48,1);
INSERT INTO "month_count" VALUES(1,24313,51,1);
INSERT INTO "month_count" VALUES(1,24313,53,1);
INSERT INTO "month_count" VALUES(1,24313,54,1);
INSERT INTO "month_count" VALUES(1,24313,62,1);
INSERT INTO "month_count" VALUES(1,24314,29,1);
INSERT INTO "month_count" VALUES(1,24314,36,1);
INSERT INTO "month_count" VALUES(1,24314,47,1);
INSERT INTO "month_count" VALUES(1,24314,48,1);
INSERT INTO "month_count" VALUES(1,24314,49,1);
INSERT INTO "month_count" VALUES(1,24314,51,1);
INSERT INTO "month_count" VALUES(1,24314,54,1);
INSERT INTO "month_count" VALUES(1,24314,55,1);
INSERT INTO "month_count" VALUES(1,24315,24,1);
INSERT INTO "month_count" VALUES(1,24315,27,1);
INSERT INTO "month_count" VALUES(1,24315,29,2);
INSERT INTO "month_count" VALUES(1,24315,30,1);
INSERT INTO "month_count" VALUES(1,24315,35,1);
INSERT INTO "month_count" VALUES(1,24315,38,1);
INSERT INTO "month_count" VALUES(1,24315,41,1);
INSERT INTO "month_count" VALUES(1,24315,46,1);
INSERT INTO "month_count" VALUES(1,24315,47,1);
INSERT INTO "month_count" VALUES(1,24315,48,2);
INSERT INTO "month_count" VALUES(1,24315,50,1);
INSERT INTO "month_count" VALUES(1,24315,51,2);
INSERT INTO "month_count" VALUES(1,24315,58,1);
INSERT INTO "month_count" VALUES(1,24316,24,1);
INSERT INTO "month_count" VALUES(1,24316,27,1);
INSERT INTO "month_count" VALUES(1,24316,29,2);
INSERT INTO "month_count" VALUES(1,24316,30,1);
INSERT INTO "month_count" VALUES(1,24316,31,1);
INSERT INTO "month_count" VALUES(1,24316,33,1);
INSERT INTO "month_count" VALUES(1,24316,37,1);
INSERT INTO "month_count" VALUES(1,24316,40,1);
INSERT INTO "month_count" VALUES(1,24316,48,2);
INSERT INTO "month_count" VALUES(1,24316,49,1);
INSERT INTO "month_count" VALUES(1,24316,51,1);
INSERT INTO "month_count" VALUES(1,24316,54,1);
INSERT INTO "month_count" VALUES(1,24316,55,1);
INSERT INTO "month_count" VALUES(1,24316,58,1);
INSERT INTO "month_count" VALUES(1,24317,24,1);
INSERT INTO "month_count" VALUES(1,24317,27,1);
INSERT INTO "month_count" VALUES(1,24317,29,1);
INSERT INTO "month_count" VALUES(1,24317,30,1);
INSERT INTO "month_count" VALUES(1,24317,48,1);
INSERT INTO "month_count" VALUES(1,24317,51,1);
INSERT INTO "month_count" VALUES(1,24317,57,1);
INSERT INTO "month_count" VALUES(1,24317,58,1);
INSERT INTO "month_count" VALUES(1,24318,29,1);
INSERT INTO "month_count" VALUES(1,24318,37,1);
INSERT INTO "month_count" VALUES(1,24318,40,1);
INSERT INTO "month_count" VALUES(1,24318,48,1);
INSERT INTO "month_count" VALUES(1,24318,49,1);
INSERT INTO "month_count" VALUES(1,24318,54,1);
INSERT INTO "month_count" VALUES(1,24318,55,1);
INSERT INTO "month_count" VALUES(1,24318,63,1);
INSERT INTO "month_count" VALUES(1,24319,27,1);
INSERT INTO "month_count" VALUES(1,24319,29,2);
INSERT INTO "month_count" VALUES(1,24319,32,1);
INSERT INTO "month_count" VALUES(1,24319,36,1);
INSERT INTO "month_count" VALUES(1,24319,40,1);
INSERT INTO "month_count" VALUES(1,24319,43,1);
INSERT INTO "month_count" VALUES(1,24319,45,1);
INSERT INTO "month_count" VALUES(1,24319,48,2);
INSERT INTO "month_count" VALUES(1,24319,51,1);
INSERT INTO "month_count" VALUES(1,24319,52,1);
INSERT INTO "month_count" VALUES(1,24319,54,2);
INSERT INTO "month_count" VALUES(1,24319,55,1);
INSERT INTO "month_count" VALUES(1,24319,61,1);
INSERT INTO "month_count" VALUES(1,24320,27,1);
INSERT INTO "month_count" VALUES(1,24320,29,2);
INSERT INTO "month_count" VALUES(1,24320,32,1);
INSERT INTO "month_count" VALUES(1,24320,35,1);
INSERT INTO "month_count" VALUES(1,24320,36,1);
INSERT INTO "month_count" VALUES(1,24320,37,1);
INSERT INTO "month_count" VALUES(1,24320,40,1);
INSERT INTO "month_count" VALUES(1,24320,43,1);
INSERT INTO "month_count" VALUES(1,24320,48,2);
INSERT INTO "month_count" VALUES(1,24320,51,1);
INSERT INTO "month_count" VALUES(1,24320,54,2);
INSERT INTO "month_count" VALUES(1,24320,61,2);
INSERT INTO "month_count" VALUES(1,24321,24,1);
INSERT INTO "month_count" VALUES(1,24321,27,2);
INSERT INTO "month_count" VALUES(1,24321,28,2);
INSERT INTO "month_count" VALUES(1,24321,29,2);
INSERT INTO "month_count" VALUES(1,24321,30,1);
INSERT INTO "month_count" VALUES(1,24321,45,1);
INSERT INTO "month_count" VALUES(1,24321,48,2);
INSERT INTO "month_count" VALUES(1,24321,51,2);
INSERT INTO "month_count" VALUES(1,24321,54,1);
INSERT INTO "month_count" VALUES(1,24321,55,1);
INSERT INTO "month_count" VALUES(1,24321,58,1);
INSERT INTO "month_count" VALUES(1,24322,27,1);
INSERT INTO "month_count" VALUES(1,24322,29,1);
INSERT INTO "month_count" VALUES(1,24322,31,1);
INSERT INTO "month_count" VALUES(1,24322,35,1);
INSERT INTO "month_count" VALUES(1,24322,38,1);
INSERT INTO "month_count" VALUES(1,24322,48,1);
INSERT INTO "month_count" VALUES(1,24322,50,1);
INSERT INTO "month_count" VALUES(1,24322,51,1);
INSERT INTO "month_count" VALUES(2,24305,2,1);
INSERT INTO "month_count" VALUES(2,24305,7,1);
INSERT INTO "month_count" VALUES(2,24305,9,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,13,1);
INSERT INTO "month_count" VALUES(2,24305,14,1);
INSERT INTO "month_count" VALUES(2,24305,19,1);
INSERT INTO "month_count" VALUES(2,24305,20,1);
INSERT INTO "month_count" VALUES(2,24309,3,1);
INSERT INTO "month_count" VALUES(2,24309,7,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,11,1);
INSERT INTO "month_count" VALUES(2,24309,14,1);
INSERT INTO "month_count" VALUES(2,24309,15,1);
INSERT INTO "month_count" VALUES(2,24309,17,1);
INSERT INTO "month_count" VALUES(2,24309,20,1);
INSERT INTO "month_count" VALUES(2,24312,6,1);
INSERT INTO "month_count" VALUES(2,24312,7,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,11,1);
INSERT INTO "month_count" VALUES(2,24312,12,1);
INSERT INTO "month_count" VALUES(2,24312,19,1);
INSERT INTO "month_count" VALUES(2,24312,20,1);
INSERT INTO "month_count" VALUES(2,24312,23,1);
INSERT INTO "month_count" VALUES(2,24313,7,1);
INSERT INTO "month_count" VALUES(2,24313,8,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,11,1);
INSERT INTO "month_count" VALUES(2,24313,12,1);
INSERT INTO "month_count" VALUES(2,24313,17,1);
INSERT INTO "month_count" VALUES(2,24313,18,1);
INSERT INTO "month_count" VALUES(2,24313,19,1);
INSERT INTO "month_count" VALUES(2,24316,2,1);
INSERT INTO "month_count" VALUES(2,24316,7,1);
INSERT INTO "month_count" VALUES(2,24316,9,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,14,1);
INSERT INTO "month_count" VALUES(2,24316,17,1);
INSERT INTO "month_count" VALUES(2,24316,20,1);
INSERT INTO "month_count" VALUES(2,24316,21,1);
INSERT INTO "month_count" VALUES(2,24317,1,1);
INSERT INTO "month_count" VALUES(2,24317,2,1);
INSERT INTO "month_count" VALUES(2,24317,7,1);
INSERT INTO "month_count" VALUES(2,24317,9,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,14,1);
INSERT INTO "month_count" VALUES(2,24317,16,1);
INSERT INTO "month_count" VALUES(2,24317,19,1);
INSERT INTO "month_count" VALUES(2,24318,7,1);
INSERT INTO "month_count" VALUES(2,24318,8,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,11,1);
INSERT INTO "month_count" VALUES(2,24318,13,1);
INSERT INTO "month_count" VALUES(2,24318,14,1);
INSERT INTO "month_count" VALUES(2,24318,18,1);
INSERT INTO "month_count" VALUES(2,24318,19,1);
INSERT INTO "month_count" VALUES(2,24319,1,1);
INSERT INTO "month_count" VALUES(2,24319,2,1);
INSERT INTO "month_count" VALUES(2,24319,7,1);
INSERT INTO "month_count" VALUES(2,24319,9,1);
INSERT INTO "month_count" VALUES(2,24319,10,1);
INSERT INTO "month_count" VALUES(2,24319,12,1);
INSERT INTO "month_count" VALUES(2,24319,16,1);
INSERT INTO "month_count" VALUES(2,24319,19,1);
INSERT INTO "month_count" VALUES(2,24321,4,1);
INSERT INTO "month_count" VALUES(2,24321,5,1);
INSERT INTO "month_count" VALUES(2,24321,6,1);
INSERT INTO "month_count" VALUES(2,24321,7,1);
INSERT INTO "month_count" VALUES(2,24321,9,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,22,1);
INSERT INTO "month_count" VALUES(2,24322,7,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,11,1);
INSERT INTO "month_count" VALUES(2,24322,14,1);
INSERT INTO "month_count" VALUES(2,24322,17,1);
INSERT INTO "month_count" VALUES(2,24322,19,1);
INSERT INTO "month_count" VALUES(2,24322,20,1);
INSERT INTO "month_count" VALUES(2,24322,23,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$6peIFCmjrFp3Hzx0++gT8w$F+dr0uKzb4uJZQVLwWHWc9rvXiNDp/hn3dEAs93Vcrk',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'1FEF64359433BFD504496F61EF2B7D9A305FD6C4E3554B28D5BB449A696F41C2');
INSERT INTO "owner_recovery" VALUES(X'AE9AF7A6CB82EFEB31C0D491350EF9503BD48E55AFF428B2BFCFF87B571F5278');
INSERT INTO "owner_recovery" VALUES(X'C36049D184F25462821C9894C5176526159387E598989DF2DBACE8B4F746807F');
INSERT INTO "owner_recovery" VALUES(X'0E86B2511876DCADE2D2887A5D5F8B1355E07624126DFF078B664525626FA65B');
INSERT INTO "owner_recovery" VALUES(X'17528893F06FDFBC41EDCA28B12E767CE12DE7B129B9E9D7121611DF21CDF20C');
INSERT INTO "owner_recovery" VALUES(X'463786554FE924292C59DD8A6D5CDA2913BEBAF29879BCBC6E458335EC398AFE');
INSERT INTO "owner_recovery" VALUES(X'EC650D0F5387744E654AFDFE9F1D95F7D04B368948EFB82DD1314A4BDACA3512');
INSERT INTO "owner_recovery" VALUES(X'C47C7E2419EEEFB1E01154D31D8F42BC117D5DBF9E62DC1D8669EF5B1C5F8F44');
INSERT INTO "owner_recovery" VALUES(X'002C961564B1DEE6B6BC908C1A912FD957812ED3468CCCD11A7D52C2BDA32CB2');
INSERT INTO "owner_recovery" VALUES(X'BE7193E0656DEFCB44E59E7DC9488A1D0B9D8AE29B7AE5230C8ACD36186B46CD');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'949B50ED886F7503C0EBD9FD77F691C8F3B2EB13E904152B5FA6D2B59B85D19D','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,24,27,2);
INSERT INTO "pair_count" VALUES(1,20070,24,28,1);
INSERT INTO "pair_count" VALUES(1,20070,24,29,2);
INSERT INTO "pair_count" VALUES(1,20070,24,30,2);
INSERT INTO "pair_count" VALUES(1,20070,24,48,2);
INSERT INTO "pair_count" VALUES(1,20070,24,51,2);
INSERT INTO "pair_count" VALUES(1,20070,24,58,2);
INSERT INTO "pair_count" VALUES(1,20070,24,59,1);
INSERT INTO "pair_count" VALUES(1,20070,27,24,2);
INSERT INTO "pair_count" VALUES(1,20070,27,28,1);
INSERT INTO "pair_count" VALUES(1,20070,27,29,4);
INSERT INTO "pair_count" VALUES(1,20070,27,30,2);
INSERT INTO "pair_count" VALUES(1,20070,27,31,2);
INSERT INTO "pair_count" VALUES(1,20070,27,45,2);
INSERT INTO "pair_count" VALUES(1,20070,27,48,4);
INSERT INTO "pair_count" VALUES(1,20070,27,51,4);
INSERT INTO "pair_count" VALUES(1,20070,27,54,2);
INSERT INTO "pair_count" VALUES(1,20070,27,55,2);
INSERT INTO "pair_count" VALUES(1,20070,27,58,2);
INSERT INTO "pair_count" VALUES(1,20070,27,59,1);
INSERT INTO "pair_count" VALUES(1,20070,28,24,1);
INSERT INTO "pair_count" VALUES(1,20070,28,27,1);
INSERT INTO "pair_count" VALUES(1,20070,28,29,1);
INSERT INTO "pair_count" VALUES(1,20070,28,30,1);
INSERT INTO "pair_count" VALUES(1,20070,28,48,1);
INSERT INTO "pair_count" VALUES(1,20070,28,51,1);
INSERT INTO "pair_count" VALUES(1,20070,28,58,1);
INSERT INTO "pair_count" VALUES(1,20070,29,24,2);
INSERT INTO "pair_count" VALUES(1,20070,29,27,4);
INSERT INTO "pair_count" VALUES(1,20070,29,28,1);
INSERT INTO "pair_count" VALUES(1,20070,29,30,2);
INSERT INTO "pair_count" VALUES(1,20070,29,31,3);
INSERT INTO "pair_count" VALUES(1,20070,29,45,2);
INSERT INTO "pair_count" VALUES(1,20070,29,47,1);
INSERT INTO "pair_count" VALUES(1,20070,29,48,5);
INSERT INTO "pair_count" VALUES(1,20070,29,49,1);
INSERT INTO "pair_count" VALUES(1,20070,29,51,5);
INSERT INTO "pair_count" VALUES(1,20070,29,54,2);
INSERT INTO "pair_count" VALUES(1,20070,29,55,3);
INSERT INTO "pair_count" VALUES(1,20070,29,56,1);
INSERT INTO "pair_count" VALUES(1,20070,29,58,2);
INSERT INTO "pair_count" VALUES(1,20070,29,59,1);
INSERT INTO "pair_count" VALUES(1,20070,30,24,2);
INSERT INTO "pair_count" VALUES(1,20070,30,27,2);
INSERT INTO "pair_count" VALUES(1,20070,30,28,1);
INSERT INTO "pair_count" VALUES(1,20070,30,29,2);
INSERT INTO "pair_count" VALUES(1,20070,30,48,2);
INSERT INTO "pair_count" VALUES(1,20070,30,51,2);
INSERT INTO "pair_count" VALUES(1,20070,30,58,2);
INSERT INTO "pair_count" VALUES(1,20070,30,59,1);
INSERT INTO "pair_count" VALUES(1,20070,31,27,2);
INSERT INTO "pair_count" VALUES(1,20070,31,29,3);
INSERT INTO "pair_count" VALUES(1,20070,31,45,2);
INSERT INTO "pair_count" VALUES(1,20070,31,47,1);
INSERT INTO "pair_count" VALUES(1,20070,31,48,3);
INSERT INTO "pair_count" VALUES(1,20070,31,49,1);
INSERT INTO "pair_count" VALUES(1,20070,31,51,3);
INSERT INTO "pair_count" VALUES(1,20070,31,54,2);
INSERT INTO "pair_count" VALUES(1,20070,31,55,3);
INSERT INTO "pair_count" VALUES(1,20070,31,56,1);
INSERT INTO "pair_count" VALUES(1,20070,45,27,2);
INSERT INTO "pair_count" VALUES(1,20070,45,29,2);
INSERT INTO "pair_count" VALUES(1,20070,45,31,2);
INSERT INTO "pair_count" VALUES(1,20070,45,48,2);
INSERT INTO "pair_count" VALUES(1,20070,45,51,2);
INSERT INTO "pair_count" VALUES(1,20070,45,54,2);
INSERT INTO "pair_count" VALUES(1,20070,45,55,2);
INSERT INTO "pair_count" VALUES(1,20070,47,29,1);
INSERT INTO "pair_count" VALUES(1,20070,47,31,1);
INSERT INTO "pair_count" VALUES(1,20070,47,48,1);
INSERT INTO "pair_count" VALUES(1,20070,47,49,1);
INSERT INTO "pair_count" VALUES(1,20070,47,51,1);
INSERT INTO "pair_count" VALUES(1,20070,47,55,1);
INSERT INTO "pair_count" VALUES(1,20070,47,56,1);
INSERT INTO "pair_count" VALUES(1,20070,49,29,1);
INSERT INTO "pair_count" VALUES(1,20070,49,31,1);
INSERT INTO "pair_count" VALUES(1,20070,49,47,1);
INSERT INTO "pair_count" VALUES(1,20070,49,48,1);
INSERT INTO "pair_count" VALUES(1,20070,49,51,1);
INSERT INTO "pair_count" VALUES(1,20070,49,55,1);
INSERT INTO "pair_count" VALUES(1,20070,49,56,1);
INSERT INTO "pair_count" VALUES(1,20070,51,24,2);
INSERT INTO "pair_count" VALUES(1,20070,51,27,4);
INSERT INTO "pair_count" VALUES(1,20070,51,28,1);
INSERT INTO "pair_count" VALUES(1,20070,51,29,5);
INSERT INTO "pair_count" VALUES(1,20070,51,30,2);
INSERT INTO "pair_count" VALUES(1,20070,51,31,3);
INSERT INTO "pair_count" VALUES(1,20070,51,45,2);
INSERT INTO "pair_count" VALUES(1,20070,51,47,1);
INSERT INTO "pair_count" VALUES(1,20070,51,48,5);
INSERT INTO "pair_count" VALUES(1,20070,51,49,1);
INSERT INTO "pair_count" VALUES(1,20070,51,54,2);
INSERT INTO "pair_count" VALUES(1,20070,51,55,3);
INSERT INTO "pair_count" VALUES(1,20070,51,56,1);
INSERT INTO "pair_count" VALUES(1,20070,51,58,2);
INSERT INTO "pair_count" VALUES(1,20070,51,59,1);
INSERT INTO "pair_count" VALUES(1,20070,54,27,2);
INSERT INTO "pair_count" VALUES(1,20070,54,29,2);
INSERT INTO "pair_count" VALUES(1,20070,54,31,2);
INSERT INTO "pair_count" VALUES(1,20070,54,45,2);
INSERT INTO "pair_count" VALUES(1,20070,54,48,2);
INSERT INTO "pair_count" VALUES(1,20070,54,51,2);
INSERT INTO "pair_count" VALUES(1,20070,54,55,2);
INSERT INTO "pair_count" VALUES(1,20070,55,27,2);
INSERT INTO "pair_count" VALUES(1,20070,55,29,3);
INSERT INTO "pair_count" VALUES(1,20070,55,31,3);
INSERT INTO "pair_count" VALUES(1,20070,55,45,2);
INSERT INTO "pair_count" VALUES(1,20070,55,47,1);
INSERT INTO "pair_count" VALUES(1,20070,55,48,3);
INSERT INTO "pair_count" VALUES(1,20070,55,49,1);
INSERT INTO "pair_count" VALUES(1,20070,55,51,3);
INSERT INTO "pair_count" VALUES(1,20070,55,54,2);
INSERT INTO "pair_count" VALUES(1,20070,55,56,1);
INSERT INTO "pair_count" VALUES(1,20070,56,29,1);
INSERT INTO "pair_count" VALUES(1,20070,56,31,1);
INSERT INTO "pair_count" VALUES(1,20070,56,47,1);
INSERT INTO "pair_count" VALUES(1,20070,56,48,1);
INSERT INTO "pair_count" VALUES(1,20070,56,49,1);
INSERT INTO "pair_count" VALUES(1,20070,56,51,1);
INSERT INTO "pair_count" VALUES(1,20070,56,55,1);
INSERT INTO "pair_count" VALUES(1,20070,58,24,2);
INSERT INTO "pair_count" VALUES(1,20070,58,27,2);
INSERT INTO "pair_count" VALUES(1,20070,58,28,1);
INSERT INTO "pair_count" VALUES(1,20070,58,29,2);
INSERT INTO "pair_count" VALUES(1,20070,58,30,2);
INSERT INTO "pair_count" VALUES(1,20070,58,48,2);
INSERT INTO "pair_count" VALUES(1,20070,58,51,2);
INSERT INTO "pair_count" VALUES(1,20070,58,59,1);
INSERT INTO "pair_count" VALUES(1,20070,59,24,1);
INSERT INTO "pair_count" VALUES(1,20070,59,27,1);
INSERT INTO "pair_count" VALUES(1,20070,59,29,1);
INSERT INTO "pair_count" VALUES(1,20070,59,30,1);
INSERT INTO "pair_count" VALUES(1,20070,59,48,1);
INSERT INTO "pair_count" VALUES(1,20070,59,51,1);
INSERT INTO "pair_count" VALUES(1,20070,59,58,1);
INSERT INTO "pair_count" VALUES(1,20234,24,26,1);
INSERT INTO "pair_count" VALUES(1,20234,24,27,1);
INSERT INTO "pair_count" VALUES(1,20234,24,29,1);
INSERT INTO "pair_count" VALUES(1,20234,24,30,1);
INSERT INTO "pair_count" VALUES(1,20234,24,48,1);
INSERT INTO "pair_count" VALUES(1,20234,24,51,1);
INSERT INTO "pair_count" VALUES(1,20234,24,58,1);
INSERT INTO "pair_count" VALUES(1,20234,25,29,1);
INSERT INTO "pair_count" VALUES(1,20234,25,31,1);
INSERT INTO "pair_count" VALUES(1,20234,25,38,1);
INSERT INTO "pair_count" VALUES(1,20234,25,47,1);
INSERT INTO "pair_count" VALUES(1,20234,25,48,1);
INSERT INTO "pair_count" VALUES(1,20234,25,50,1);
INSERT INTO "pair_count" VALUES(1,20234,25,51,1);
INSERT INTO "pair_count" VALUES(1,20234,26,24,1);
INSERT INTO "pair_count" VALUES(1,20234,26,27,1);
INSERT INTO "pair_count" VALUES(1,20234,26,29,1);
INSERT INTO "pair_count" VALUES(1,20234,26,30,1);
INSERT INTO "pair_count" VALUES(1,20234,26,48,1);
INSERT INTO "pair_count" VALUES(1,20234,26,51,1);
INSERT INTO "pair_count" VALUES(1,20234,26,58,1);
INSERT INTO "pair_count" VALUES(1,20234,27,24,1);
INSERT INTO "pair_count" VALUES(1,20234,27,26,1);
INSERT INTO "pair_count" VALUES(1,20234,27,29,2);
INSERT INTO "pair_count" VALUES(1,20234,27,30,1);
INSERT INTO "pair_count" VALUES(1,20234,27,31,1);
INSERT INTO "pair_count" VALUES(1,20234,27,35,1);
INSERT INTO "pair_count" VALUES(1,20234,27,38,1);
INSERT INTO "pair_count" VALUES(1,20234,27,48,2);
INSERT INTO "pair_count" VALUES(1,20234,27,50,1);
INSERT INTO "pair_count" VALUES(1,20234,27,51,2);
INSERT INTO "pair_count" VALUES(1,20234,27,58,1);
INSERT INTO "pair_count" VALUES(1,20234,29,24,1);
INSERT INTO "pair_count" VALUES(1,20234,29,25,1);
INSERT INTO "pair_count" VALUES(1,20234,29,26,1);
INSERT INTO "pair_count" VALUES(1,20234,29,27,2);
INSERT INTO "pair_count" VALUES(1,20234,29,30,1);
INSERT INTO "pair_count" VALUES(1,20234,29,31,2);
INSERT INTO "pair_count" VALUES(1,20234,29,34,2);
INSERT INTO "pair_count" VALUES(1,20234,29,35,1);
INSERT INTO "pair_count" VALUES(1,20234,29,38,2);
INSERT INTO "pair_count" VALUES(1,20234,29,39,2);
INSERT INTO "pair_count" VALUES(1,20234,29,42,2);
INSERT INTO "pair_count" VALUES(1,20234,29,44,2);
INSERT INTO "pair_count" VALUES(1,20234,29,47,3);
INSERT INTO "pair_count" VALUES(1,20234,29,48,5);
INSERT INTO "pair_count" VALUES(1,20234,29,50,2);
INSERT INTO "pair_count" VALUES(1,20234,29,51,5);
INSERT INTO "pair_count" VALUES(1,20234,29,58,1);
INSERT INTO "pair_count" VALUES(1,20234,30,24,1);
INSERT INTO "pair_count" VALUES(1,20234,30,26,1);
INSERT INTO "pair_count" VALUES(1,20234,30,27,1);
INSERT INTO "pair_count" VALUES(1,20234,30,29,1);
INSERT INTO "pair_count" VALUES(1,20234,30,48,1);
INSERT INTO "pair_count" VALUES(1,20234,30,51,1);
INSERT INTO "pair_count" VALUES(1,20234,30,58,1);
INSERT INTO "pair_count" VALUES(1,20234,31,25,1);
INSERT INTO "pair_count" VALUES(1,20234,31,27,1);
INSERT INTO "pair_count" VALUES(1,20234,31,29,2);
INSERT INTO "pair_count" VALUES(1,20234,31,35,1);
INSERT INTO "pair_count" VALUES(1,20234,31,38,2);
INSERT INTO "pair_count" VALUES(1,20234,31,47,1);
INSERT INTO "pair_count" VALUES(1,20234,31,48,2);
INSERT INTO "pair_count" VALUES(1,20234,31,50,2);
INSERT INTO "pair_count" VALUES(1,20234,31,51,2);
INSERT INTO "pair_count" VALUES(1,20234,34,29,2);
INSERT INTO "pair_count" VALUES(1,20234,34,39,2);
INSERT INTO "pair_count" VALUES(1,20234,34,42,2);
INSERT INTO "pair_count" VALUES(1,20234,34,44,2);
INSERT INTO "pair_count" VALUES(1,20234,34,47,2);
INSERT INTO "pair_count" VALUES(1,20234,34,48,2);
INSERT INTO "pair_count" VALUES(1,20234,34,51,2);
INSERT INTO "pair_count" VALUES(1,20234,35,27,1);
INSERT INTO "pair_count" VALUES(1,20234,35,29,1);
INSERT INTO "pair_count" VALUES(1,20234,35,31,1);
INSERT INTO "pair_count" VALUES(1,20234,35,38,1);
INSERT INTO "pair_count" VALUES(1,20234,35,48,1);
INSERT INTO "pair_count" VALUES(1,20234,35,50,1);
INSERT INTO "pair_count" VALUES(1,20234,35,51,1);
INSERT INTO "pair_count" VALUES(1,20234,38,25,1);
INSERT INTO "pair_count" VALUES(1,20234,38,27,1);
INSERT INTO "pair_count" VALUES(1,20234,38,29,2);
INSERT INTO "pair_count" VALUES(1,20234,38,31,2);
INSERT INTO "pair_count" VALUES(1,20234,38,35,1);
INSERT INTO "pair_count" VALUES(1,20234,38,47,1);
INSERT INTO "pair_count" VALUES(1,20234,38,48,2);
INSERT INTO "pair_count" VALUES(1,20234,38,50,2);
INSERT INTO "pair_count" VALUES(1,20234,38,51,2);
INSERT INTO "pair_count" VALUES(1,20234,39,29,2);
INSERT INTO "pair_count" VALUES(1,20234,39,34,2);
INSERT INTO "pair_count" VALUES(1,20234,39,42,2);
INSERT INTO "pair_count" VALUES(1,20234,39,44,2);
INSERT INTO "pair_count" VALUES(1,20234,39,47,2);
INSERT INTO "pair_count" VALUES(1,20234,39,48,2);
INSERT INTO "pair_count" VALUES(1,20234,39,51,2);
INSERT INTO "pair_count" VALUES(1,20234,42,29,2);
INSERT INTO "pair_count" VALUES(1,20234,42,34,2);
INSERT INTO "pair_count" VALUES(1,20234,42,39,2);
INSERT INTO "pair_count" VALUES(1,20234,42,44,2);
INSERT INTO "pair_count" VALUES(1,20234,42,47,2);
INSERT INTO "pair_count" VALUES(1,20234,42,48,2);
INSERT INTO "pair_count" VALUES(1,20234,42,51,2);
INSERT INTO "pair_count" VALUES(1,20234,44,29,2);
INSERT INTO "pair_count" VALUES(1,20234,44,34,2);
INSERT INTO "pair_count" VALUES(1,20234,44,39,2);
INSERT INTO "pair_count" VALUES(1,20234,44,42,2);
INSERT INTO "pair_count" VALUES(1,20234,44,47,2);
INSERT INTO "pair_count" VALUES(1,20234,44,48,2);
INSERT INTO "pair_count" VALUES(1,20234,44,51,2);
INSERT INTO "pair_count" VALUES(1,20234,47,25,1);
INSERT INTO "pair_count" VALUES(1,20234,47,29,3);
INSERT INTO "pair_count" VALUES(1,20234,47,31,1);
INSERT INTO "pair_count" VALUES(1,20234,47,34,2);
INSERT INTO "pair_count" VALUES(1,20234,47,38,1);
INSERT INTO "pair_count" VALUES(1,20234,47,39,2);
INSERT INTO "pair_count" VALUES(1,20234,47,42,2);
INSERT INTO "pair_count" VALUES(1,20234,47,44,2);
INSERT INTO "pair_count" VALUES(1,20234,47,48,3);
INSERT INTO "pair_count" VALUES(1,20234,47,50,1);
INSERT INTO "pair_count" VALUES(1,20234,47,51,3);
INSERT INTO "pair_count" VALUES(1,20234,50,25,1);
INSERT INTO "pair_count" VALUES(1,20234,50,27,1);
INSERT INTO "pair_count" VALUES(1,20234,50,29,2);
INSERT INTO "pair_count" VALUES(1,20234,50,31,2);
INSERT INTO "pair_count" VALUES(1,20234,50,35,1);
INSERT INTO "pair_count" VALUES(1,20234,50,38,2);
INSERT INTO "pair_count" VALUES(1,20234,50,47,1);
INSERT INTO "pair_count" VALUES(1,20234,50,48,2);
INSERT INTO "pair_count" VALUES(1,20234,50,51,2);
INSERT INTO "pair_count" VALUES(1,20234,51,24,1);
INSERT INTO "pair_count" VALUES(1,20234,51,25,1);
INSERT INTO "pair_count" VALUES(1,20234,51,26,1);
INSERT INTO "pair_count" VALUES(1,20234,51,27,2);
INSERT INTO "pair_count" VALUES(1,20234,51,29,5);
INSERT INTO "pair_count" VALUES(1,20234,51,30,1);
INSERT INTO "pair_count" VALUES(1,20234,51,31,2);
INSERT INTO "pair_count" VALUES(1,20234,51,34,2);
INSERT INTO "pair_count" VALUES(1,20234,51,35,1);
INSERT INTO "pair_count" VALUES(1,20234,51,38,2);
INSERT INTO "pair_count" VALUES(1,20234,51,39,2);
INSERT INTO "pair_count" VALUES(1,20234,51,42,2);
INSERT INTO "pair_count" VALUES(1,20234,51,44,2);
INSERT INTO "pair_count" VALUES(1,20234,51,47,3);
INSERT INTO "pair_count" VALUES(1,20234,51,48,5);
INSERT INTO "pair_count" VALUES(1,20234,51,50,2);
INSERT INTO "pair_count" VALUES(1,20234,51,58,1);
INSERT INTO "pair_count" VALUES(1,20234,58,24,1);
INSERT INTO "pair_count" VALUES(1,20234,58,26,1);
INSERT INTO "pair_count" VALUES(1,20234,58,27,1);
INSERT INTO "pair_count" VALUES(1,20234,58,29,1);
INSERT INTO "pair_count" VALUES(1,20234,58,30,1);
INSERT INTO "pair_count" VALUES(1,20234,58,48,1);
INSERT INTO "pair_count" VALUES(1,20234,58,51,1);
INSERT INTO "pair_count" VALUES(1,20392,24,27,1);
INSERT INTO "pair_count" VALUES(1,20392,24,29,2);
INSERT INTO "pair_count" VALUES(1,20392,24,30,2);
INSERT INTO "pair_count" VALUES(1,20392,24,31,1);
INSERT INTO "pair_count" VALUES(1,20392,24,47,1);
INSERT INTO "pair_count" VALUES(1,20392,24,48,2);
INSERT INTO "pair_count" VALUES(1,20392,24,51,2);
INSERT INTO "pair_count" VALUES(1,20392,24,52,1);
INSERT INTO "pair_count" VALUES(1,20392,24,58,2);
INSERT INTO "pair_count" VALUES(1,20392,27,24,1);
INSERT INTO "pair_count" VALUES(1,20392,27,29,2);
INSERT INTO "pair_count" VALUES(1,20392,27,30,1);
INSERT INTO "pair_count" VALUES(1,20392,27,31,2);
INSERT INTO "pair_count" VALUES(1,20392,27,35,1);
INSERT INTO "pair_count" VALUES(1,20392,27,48,2);
INSERT INTO "pair_count" VALUES(1,20392,27,51,2);
INSERT INTO "pair_count" VALUES(1,20392,27,54,1);
INSERT INTO "pair_count" VALUES(1,20392,27,55,1);
INSERT INTO "pair_count" VALUES(1,20392,27,58,1);
INSERT INTO "pair_count" VALUES(1,20392,29,24,2);
INSERT INTO "pair_count" VALUES(1,20392,29,27,2);
INSERT INTO "pair_count" VALUES(1,20392,29,30,2);
INSERT INTO "pair_count" VALUES(1,20392,29,31,3);
INSERT INTO "pair_count" VALUES(1,20392,29,35,1);
INSERT INTO "pair_count" VALUES(1,20392,29,39,1);
INSERT INTO "pair_count" VALUES(1,20392,29,42,1);
INSERT INTO "pair_count" VALUES(1,20392,29,44,1);
INSERT INTO "pair_count" VALUES(1,20392,29,47,3);
INSERT INTO "pair_count" VALUES(1,20392,29,48,5);
INSERT INTO "pair_count" VALUES(1,20392,29,49,1);
INSERT INTO "pair_count" VALUES(1,20392,29,51,5);
INSERT INTO "pair_count" VALUES(1,20392,29,52,1);
INSERT INTO "pair_count" VALUES(1,20392,29,54,1);
INSERT INTO "pair_count" VALUES(1,20392,29,55,2);
INSERT INTO "pair_count" VALUES(1,20392,29,56,1);
INSERT INTO "pair_count" VALUES(1,20392,29,58,2);
INSERT INTO "pair_count" VALUES(1,20392,29,60,1);
INSERT INTO "pair_count" VALUES(1,20392,30,24,2);
INSERT INTO "pair_count" VALUES(1,20392,30,27,1);
INSERT INTO "pair_count" VALUES(1,20392,30,29,2);
INSERT INTO "pair_count" VALUES(1,20392,30,31,1);
INSERT INTO "pair_count" VALUES(1,20392,30,47,1);
INSERT INTO "pair_count" VALUES(1,20392,30,48,2);
INSERT INTO "pair_count" VALUES(1,20392,30,51,2);
INSERT INTO "pair_count" VALUES(1,20392,30,52,1);
INSERT INTO "pair_count" VALUES(1,20392,30,58,2);
INSERT INTO "pair_count" VALUES(1,20392,31,24,1);
INSERT INTO "pair_count" VALUES(1,20392,31,27,2);
INSERT INTO "pair_count" VALUES(1,20392,31,29,3);
INSERT INTO "pair_count" VALUES(1,20392,31,30,1);
INSERT INTO "pair_count" VALUES(1,20392,31,35,1);
INSERT INTO "pair_count" VALUES(1,20392,31,39,1);
INSERT INTO "pair_count" VALUES(1,20392,31,42,1);
INSERT INTO "pair_count" VALUES(1,20392,31,44,1);
INSERT INTO "pair_count" VALUES(1,20392,31,47,1);
INSERT INTO "pair_count" VALUES(1,20392,31,48,3);
INSERT INTO "pair_count" VALUES(1,20392,31,51,3);
INSERT INTO "pair_count" VALUES(1,20392,31,54,1);
INSERT INTO "pair_count" VALUES(1,20392,31,55,1);
INSERT INTO "pair_count" VALUES(1,20392,31,58,1);
INSERT INTO "pair_count" VALUES(1,20392,35,27,1);
INSERT INTO "pair_count" VALUES(1,20392,35,29,1);
INSERT INTO "pair_count" VALUES(1,20392,35,31,1);
INSERT INTO "pair_count" VALUES(1,20392,35,48,1);
INSERT INTO "pair_count" VALUES(1,20392,35,51,1);
INSERT INTO "pair_count" VALUES(1,20392,35,54,1);
INSERT INTO "pair_count" VALUES(1,20392,35,55,1);
INSERT INTO "pair_count" VALUES(1,20392,39,29,1);
INSERT INTO "pair_count" VALUES(1,20392,39,31,1);
INSERT INTO "pair_count" VALUES(1,20392,39,42,1);
INSERT INTO "pair_count" VALUES(1,20392,39,44,1);
INSERT INTO "pair_count" VALUES(1,20392,39,47,1);
INSERT INTO "pair_count" VALUES(1,20392,39,48,1);
INSERT INTO "pair_count" VALUES(1,20392,39,51,1);
INSERT INTO "pair_count" VALUES(1,20392,42,29,1);
INSERT INTO "pair_count" VALUES(1,20392,42,31,1);
INSERT INTO "pair_count" VALUES(1,20392,42,39,1);
INSERT INTO "pair_count" VALUES(1,20392,42,44,1);
INSERT INTO "pair_count" VALUES(1,20392,42,47,1);
INSERT INTO "pair_count" VALUES(1,20392,42,48,1);
INSERT INTO "pair_count" VALUES(1,20392,42,51,1);
INSERT INTO "pair_count" VALUES(1,20392,44,29,1);
INSERT INTO "pair_count" VALUES(1,20392,44,31,1);
INSERT INTO "pair_count" VALUES(1,20392,44,39,1);
INSERT INTO "pair_count" VALUES(1,20392,44,42,1);
INSERT INTO "pair_count" VALUES(1,20392,44,47,1);
INSERT INTO "pair_count" VALUES(1,20392,44,48,1);
INSERT INTO "pair_count" VALUES(1,20392,44,51,1);
INSERT INTO "pair_count" VALUES(1,20392,47,24,1);
INSERT INTO "pair_count" VALUES(1,20392,47,29,3);
INSERT INTO "pair_count" VALUES(1,20392,47,30,1);
INSERT INTO "pair_count" VALUES(1,20392,47,31,1);
INSERT INTO "pair_count" VALUES(1,20392,47,39,1);
INSERT INTO "pair_count" VALUES(1,20392,47,42,1);
INSERT INTO "pair_count" VALUES(1,20392,47,44,1);
INSERT INTO "pair_count" VALUES(1,20392,47,48,3);
INSERT INTO "pair_count" VALUES(1,20392,47,49,1);
INSERT INTO "pair_count" VALUES(1,20392,47,51,3);
INSERT INTO "pair_count" VALUES(1,20392,47,52,1);
INSERT INTO "pair_count" VALUES(1,20392,47,55,1);
INSERT INTO "pair_count" VALUES(1,20392,47,56,1);
INSERT INTO "pair_count" VALUES(1,20392,47,58,1);
INSERT INTO "pair_count" VALUES(1,20392,47,60,1);
INSERT INTO "pair_count" VALUES(1,20392,49,29,1);
INSERT INTO "pair_count" VALUES(1,20392,49,47,1);
INSERT INTO "pair_count" VALUES(1,20392,49,48,1);
INSERT INTO "pair_count" VALUES(1,20392,49,51,1);
INSERT INTO "pair_count" VALUES(1,20392,49,55,1);
INSERT INTO "pair_count" VALUES(1,20392,49,56,1);
INSERT INTO "pair_count" VALUES(1,20392,49,60,1);
INSERT INTO "pair_count" VALUES(1,20392,51,24,2);
INSERT INTO "pair_count" VALUES(1,20392,51,27,2);
INSERT INTO "pair_count" VALUES(1,20392,51,29,5);
INSERT INTO "pair_count" VALUES(1,20392,51,30,2);
INSERT INTO "pair_count" VALUES(1,20392,51,31,3);
INSERT INTO "pair_count" VALUES(1,20392,51,35,1);
INSERT INTO "pair_count" VALUES(1,20392,51,39,1);
INSERT INTO "pair_count" VALUES(1,20392,51,42,1);
INSERT INTO "pair_count" VALUES(1,20392,51,44,1);
INSERT INTO "pair_count" VALUES(1,20392,51,47,3);
INSERT INTO "pair_count" VALUES(1,20392,51,48,5);
INSERT INTO "pair_count" VALUES(1,20392,51,49,1);
INSERT INTO "pair_count" VALUES(1,20392,51,52,1);
INSERT INTO "pair_count" VALUES(1,20392,51,54,1);
INSERT INTO "pair_count" VALUES(1,20392,51,55,2);
INSERT INTO "pair_count" VALUES(1,20392,51,56,1);
INSERT INTO "pair_count" VALUES(1,20392,51,58,2);
INSERT INTO "pair_count" VALUES(1,20392,51,60,1);
INSERT INTO "pair_count" VALUES(1,20392,52,24,1);
INSERT INTO "pair_count" VALUES(1,20392,52,29,1);
INSERT INTO "pair_count" VALUES(1,20392,52,30,1);
INSERT INTO "pair_count" VALUES(1,20392,52,47,1);
INSERT INTO "pair_count" VALUES(1,20392,52,48,1);
INSERT INTO "pair_count" VALUES(1,20392,52,51,1);
INSERT INTO "pair_count" VALUES(1,20392,52,58,1);
INSERT INTO "pair_count" VALUES(1,20392,54,27,1);
INSERT INTO "pair_count" VALUES(1,20392,54,29,1);
INSERT INTO "pair_count" VALUES(1,20392,54,31,1);
INSERT INTO "pair_count" VALUES(1,20392,54,35,1);
INSERT INTO "pair_count" VALUES(1,20392,54,48,1);
INSERT INTO "pair_count" VALUES(1,20392,54,51,1);
INSERT INTO "pair_count" VALUES(1,20392,54,55,1);
INSERT INTO "pair_count" VALUES(1,20392,55,27,1);
INSERT INTO "pair_count" VALUES(1,20392,55,29,2);
INSERT INTO "pair_count" VALUES(1,20392,55,31,1);
INSERT INTO "pair_count" VALUES(1,20392,55,35,1);
INSERT INTO "pair_count" VALUES(1,20392,55,47,1);
INSERT INTO "pair_count" VALUES(1,20392,55,48,2);
INSERT INTO "pair_count" VALUES(1,20392,55,49,1);
INSERT INTO "pair_count" VALUES(1,20392,55,51,2);
INSERT INTO "pair_count" VALUES(1,20392,55,54,1);
INSERT INTO "pair_count" VALUES(1,20392,55,56,1);
INSERT INTO "pair_count" VALUES(1,20392,55,60,1);
INSERT INTO "pair_count" VALUES(1,20392,56,29,1);
INSERT INTO "pair_count" VALUES(1,20392,56,47,1);
INSERT INTO "pair_count" VALUES(1,20392,56,48,1);
INSERT INTO "pair_count" VALUES(1,20392,56,49,1);
INSERT INTO "pair_count" VALUES(1,20392,56,51,1);
INSERT INTO "pair_count" VALUES(1,20392,56,55,1);
INSERT INTO "pair_count" VALUES(1,20392,56,60,1);
INSERT INTO "pair_count" VALUES(1,20392,58,24,2);
INSERT INTO "pair_count" VALUES(1,20392,58,27,1);
INSERT INTO "pair_count" VALUES(1,20392,58,29,2);
INSERT INTO "pair_count" VALUES(1,20392,58,30,2);
INSERT INTO "pair_count" VALUES(1,20392,58,31,1);
INSERT INTO "pair_count" VALUES(1,20392,58,47,1);
INSERT INTO "pair_count" VALUES(1,20392,58,48,2);
INSERT INTO "pair_count" VALUES(1,20392,58,51,2);
INSERT INTO "pair_count" VALUES(1,20392,58,52,1);
INSERT INTO "pair_count" VALUES(1,20392,60,29,1);
INSERT INTO "pair_count" VALUES(1,20392,60,47,1);
INSERT INTO "pair_count" VALUES(1,20392,60,48,1);
INSERT INTO "pair_count" VALUES(1,20392,60,49,1);
INSERT INTO "pair_count" VALUES(1,20392,60,51,1);
INSERT INTO "pair_count" VALUES(1,20392,60,55,1);
INSERT INTO "pair_count" VALUES(1,20392,60,56,1);
INSERT INTO "pair_count" VALUES(1,20495,24,27,1);
INSERT INTO "pair_count" VALUES(1,20495,24,29,2);
INSERT INTO "pair_count" VALUES(1,20495,24,30,2);
INSERT INTO "pair_count" VALUES(1,20495,24,31,1);
INSERT INTO "pair_count" VALUES(1,20495,24,41,1);
INSERT INTO "pair_count" VALUES(1,20495,24,47,1);
INSERT INTO "pair_count" VALUES(1,20495,24,48,2);
INSERT INTO "pair_count" VALUES(1,20495,24,51,2);
INSERT INTO "pair_count" VALUES(1,20495,24,58,2);
INSERT INTO "pair_count" VALUES(1,20495,27,24,1);
INSERT INTO "pair_count" VALUES(1,20495,27,29,2);
INSERT INTO "pair_count" VALUES(1,20495,27,30,1);
INSERT INTO "pair_count" VALUES(1,20495,27,31,1);
INSERT INTO "pair_count" VALUES(1,20495,27,35,1);
INSERT INTO "pair_count" VALUES(1,20495,27,38,1);
INSERT INTO "pair_count" VALUES(1,20495,27,46,1);
INSERT INTO "pair_count" VALUES(1,20495,27,48,2);
INSERT INTO "pair_count" VALUES(1,20495,27,50,1);
INSERT INTO "pair_count" VALUES(1,20495,27,51,2);
INSERT INTO "pair_count" VALUES(1,20495,27,58,1);
INSERT INTO "pair_count" VALUES(1,20495,29,24,2);
INSERT INTO "pair_count" VALUES(1,20495,29,27,2);
INSERT INTO "pair_count" VALUES(1,20495,29,30,2);
INSERT INTO "pair_count" VALUES(1,20495,29,31,2);
INSERT INTO "pair_count" VALUES(1,20495,29,35,1);
INSERT INTO "pair_count" VALUES(1,20495,29,36,1);
INSERT INTO "pair_count" VALUES(1,20495,29,38,1);
INSERT INTO "pair_count" VALUES(1,20495,29,41,1);
INSERT INTO "pair_count" VALUES(1,20495,29,46,1);
INSERT INTO "pair_count" VALUES(1,20495,29,47,3);
INSERT INTO "pair_count" VALUES(1,20495,29,48,5);
INSERT INTO "pair_count" VALUES(1,20495,29,49,1);
INSERT INTO "pair_count" VALUES(1,20495,29,50,1);
INSERT INTO "pair_count" VALUES(1,20495,29,51,5);
INSERT INTO "pair_count" VALUES(1,20495,29,53,1);
INSERT INTO "pair_count" VALUES(1,20495,29,54,2);
INSERT INTO "pair_count" VALUES(1,20495,29,55,1);
INSERT INTO "pair_count" VALUES(1,20495,29,58,2);
INSERT INTO "pair_count" VALUES(1,20495,29,62,1);
INSERT INTO "pair_count" VALUES(1,20495,30,24,2);
INSERT INTO "pair_count" VALUES(1,20495,30,27,1);
INSERT INTO "pair_count" VALUES(1,20495,30,29,2);
INSERT INTO "pair_count" VALUES(1,20495,30,31,1);
INSERT INTO "pair_count" VALUES(1,20495,30,41,1);
INSERT INTO "pair_count" VALUES(1,20495,30,47,1);
INSERT INTO "pair_count" VALUES(1,20495,30,48,2);
INSERT INTO "pair_count" VALUES(1,20495,30,51,2);
INSERT INTO "pair_count" VALUES(1,20495,30,58,2);
INSERT INTO "pair_count" VALUES(1,20495,31,24,1);
INSERT INTO "pair_count" VALUES(1,20495,31,27,1);
INSERT INTO "pair_count" VALUES(1,20495,31,29,2);
INSERT INTO "pair_count" VALUES(1,20495,31,30,1);
INSERT INTO "pair_count" VALUES(1,20495,31,47,1);
INSERT INTO "pair_count" VALUES(1,20495,31,48,2);
INSERT INTO "pair_count" VALUES(1,20495,31,51,2);
INSERT INTO "pair_count" VALUES(1,20495,31,53,1);
INSERT INTO "pair_count" VALUES(1,20495,31,54,1);
INSERT INTO "pair_count" VALUES(1,20495,31,58,1);
INSERT INTO "pair_count" VALUES(1,20495,31,62,1);
INSERT INTO "pair_count" VALUES(1,20495,35,27,1);
INSERT INTO "pair_count" VALUES(1,20495,35,29,1);
INSERT INTO "pair_count" VALUES(1,20495,35,38,1);
INSERT INTO "pair_count" VALUES(1,20495,35,46,1);
INSERT INTO "pair_count" VALUES(1,20495,35,48,1);
INSERT INTO "pair_count" VALUES(1,20495,35,50,1);
INSERT INTO "pair_count" VALUES(1,20495,35,51,1);
INSERT INTO "pair_count" VALUES(1,20495,36,29,1);
INSERT INTO "pair_count" VALUES(1,20495,36,47,1);
INSERT INTO "pair_count" VALUES(1,20495,36,48,1);
INSERT INTO "pair_count" VALUES(1,20495,36,49,1);
INSERT INTO "pair_count" VALUES(1,20495,36,51,1);
INSERT INTO "pair_count" VALUES(1,20495,36,54,1);
INSERT INTO "pair_count" VALUES(1,20495,36,55,1);
INSERT INTO "pair_count" VALUES(1,20495,38,27,1);
INSERT INTO "pair_count" VALUES(1,20495,38,29,1);
INSERT INTO "pair_count" VALUES(1,20495,38,35,1);
INSERT INTO "pair_count" VALUES(1,20495,38,46,1);
INSERT INTO "pair_count" VALUES(1,20495,38,48,1);
INSERT INTO "pair_count" VALUES(1,20495,38,50,1);
INSERT INTO "pair_count" VALUES(1,20495,38,51,1);
INSERT INTO "pair_count" VALUES(1,20495,41,24,1);
INSERT INTO "pair_count" VALUES(1,20495,41,29,1);
INSERT INTO "pair_count" VALUES(1,20495,41,30,1);
INSERT INTO "pair_count" VALUES(1,20495,41,47,1);
INSERT INTO "pair_count" VALUES(1,20495,41,48,1);
INSERT INTO "pair_count" VALUES(1,20495,41,51,1);
INSERT INTO "pair_count" VALUES(1,20495,41,58,1);
INSERT INTO "pair_count" VALUES(1,20495,46,27,1);
INSERT INTO "pair_count" VALUES(1,20495,46,29,1);
INSERT INTO "pair_count" VALUES(1,20495,46,35,1);
INSERT INTO "pair_count" VALUES(1,20495,46,38,1);
INSERT INTO "pair_count" VALUES(1,20495,46,48,1);
INSERT INTO "pair_count" VALUES(1,20495,46,50,1);
INSERT INTO "pair_count" VALUES(1,20495,46,51,1);
INSERT INTO "pair_count" VALUES(1,20495,47,24,1);
INSERT INTO "pair_count" VALUES(1,20495,47,29,3);
INSERT INTO "pair_count" VALUES(1,20495,47,30,1);
INSERT INTO "pair_count" VALUES(1,20495,47,31,1);
INSERT INTO "pair_count" VALUES(1,20495,47,36,1);
INSERT INTO "pair_count" VALUES(1,20495,47,41,1);
INSERT INTO "pair_count" VALUES(1,20495,47,48,3);
INSERT INTO "pair_count" VALUES(1,20495,47,49,1);
INSERT INTO "pair_count" VALUES(1,20495,47,51,3);
INSERT INTO "pair_count" VALUES(1,20495,47,53,1);
INSERT INTO "pair_count" VALUES(1,20495,47,54,2);
INSERT INTO "pair_count" VALUES(1,20495,47,55,1);
INSERT INTO "pair_count" VALUES(1,20495,47,58,1);
INSERT INTO "pair_count" VALUES(1,20495,47,62,1);
INSERT INTO "pair_count" VALUES(1,20495,49,29,1);
INSERT INTO "pair_count" VALUES(1,20495,49,36,1);
INSERT INTO "pair_count" VALUES(1,20495,49,47,1);
INSERT INTO "pair_count" VALUES(1,20495,49,48,1);
INSERT INTO "pair_count" VALUES(1,20495,49,51,1);
INSERT INTO "pair_count" VALUES(1,20495,49,54,1);
INSERT INTO "pair_count" VALUES(1,20495,49,55,1);
INSERT INTO "pair_count" VALUES(1,20495,50,27,1);
INSERT INTO "pair_count" VALUES(1,20495,50,29,1);
INSERT INTO "pair_count" VALUES(1,20495,50,35,1);
INSERT INTO "pair_count" VALUES(1,20495,50,38,1);
INSERT INTO "pair_count" VALUES(1,20495,50,46,1);
INSERT INTO "pair_count" VALUES(1,20495,50,48,1);
INSERT INTO "pair_count" VALUES(1,20495,50,51,1);
INSERT INTO "pair_count" VALUES(1,20495,51,24,2);
INSERT INTO "pair_count" VALUES(1,20495,51,27,2);
INSERT INTO "pair_count" VALUES(1,20495,51,29,5);
INSERT INTO "pair_count" VALUES(1,20495,51,30,2);
INSERT INTO "pair_count" VALUES(1,20495,51,31,2);
INSERT INTO "pair_count" VALUES(1,20495,51,35,1);
INSERT INTO "pair_count" VALUES(1,20495,51,36,1);
INSERT INTO "pair_count" VALUES(1,20495,51,38,1);
INSERT INTO "pair_count" VALUES(1,20495,51,41,1);
INSERT INTO "pair_count" VALUES(1,20495,51,46,1);
INSERT INTO "pair_count" VALUES(1,20495,51,47,3);
INSERT INTO "pair_count" VALUES(1,20495,51,48,5);
INSERT INTO "pair_count" VALUES(1,20495,51,49,1);
INSERT INTO "pair_count" VALUES(1,20495,51,50,1);
INSERT INTO "pair_count" VALUES(1,20495,51,53,1);
INSERT INTO "pair_count" VALUES(1,20495,51,54,2);
INSERT INTO "pair_count" VALUES(1,20495,51,55,1);
INSERT INTO "pair_count" VALUES(1,20495,51,58,2);
INSERT INTO "pair_count" VALUES(1,20495,51,62,1);
INSERT INTO "pair_count" VALUES(1,20495,53,29,1);
INSERT INTO "pair_count" VALUES(1,20495,53,31,1);
INSERT INTO "pair_count" VALUES(1,20495,53,47,1);
INSERT INTO "pair_count" VALUES(1,20495,53,48,1);
INSERT INTO "pair_count" VALUES(1,20495,53,51,1);
INSERT INTO "pair_count" VALUES(1,20495,53,54,1);
INSERT INTO "pair_count" VALUES(1,20495,53,62,1);
INSERT INTO "pair_count" VALUES(1,20495,54,29,2);
INSERT INTO "pair_count" VALUES(1,20495,54,31,1);
INSERT INTO "pair_count" VALUES(1,20495,54,36,1);
INSERT INTO "pair_count" VALUES(1,20495,54,47,2);
INSERT INTO "pair_count" VALUES(1,20495,54,48,2);
INSERT INTO "pair_count" VALUES(1,20495,54,49,1);
INSERT INTO "pair_count" VALUES(1,20495,54,51,2);
INSERT INTO "pair_count" VALUES(1,20495,54,53,1);
INSERT INTO "pair_count" VALUES(1,20495,54,55,1);
INSERT INTO "pair_count" VALUES(1,20495,54,62,1);
INSERT INTO "pair_count" VALUES(1,20495,55,29,1);
INSERT INTO "pair_count" VALUES(1,20495,55,36,1);
INSERT INTO "pair_count" VALUES(1,20495,55,47,1);
INSERT INTO "pair_count" VALUES(1,20495,55,48,1);
INSERT INTO "pair_count" VALUES(1,20495,55,49,1);
INSERT INTO "pair_count" VALUES(1,20495,55,51,1);
INSERT INTO "pair_count" VALUES(1,20495,55,54,1);
INSERT INTO "pair_count" VALUES(1,20495,58,24,2);
INSERT INTO "pair_count" VALUES(1,20495,58,27,1);
INSERT INTO "pair_count" VALUES(1,20495,58,29,2);
INSERT INTO "pair_count" VALUES(1,20495,58,30,2);
INSERT INTO "pair_count" VALUES(1,20495,58,31,1);
INSERT INTO "pair_count" VALUES(1,20495,58,41,1);
INSERT INTO "pair_count" VALUES(1,20495,58,47,1);
INSERT INTO "pair_count" VALUES(1,20495,58,48,2);
INSERT INTO "pair_count" VALUES(1,20495,58,51,2);
INSERT INTO "pair_count" VALUES(1,20495,62,29,1);
INSERT INTO "pair_count" VALUES(1,20495,62,31,1);
INSERT INTO "pair_count" VALUES(1,20495,62,47,1);
INSERT INTO "pair_count" VALUES(1,20495,62,48,1);
INSERT INTO "pair_count" VALUES(1,20495,62,51,1);
INSERT INTO "pair_count" VALUES(1,20495,62,53,1);
INSERT INTO "pair_count" VALUES(1,20495,62,54,1);
INSERT INTO "pair_count" VALUES(1,20599,24,27,1);
INSERT INTO "pair_count" VALUES(1,20599,24,29,1);
INSERT INTO "pair_count" VALUES(1,20599,24,30,1);
INSERT INTO "pair_count" VALUES(1,20599,24,48,1);
INSERT INTO "pair_count" VALUES(1,20599,24,51,1);
INSERT INTO "pair_count" VALUES(1,20599,24,57,1);
INSERT INTO "pair_count" VALUES(1,20599,24,58,1);
INSERT INTO "pair_count" VALUES(1,20599,27,24,1);
INSERT INTO "pair_count" VALUES(1,20599,27,29,2);
INSERT INTO "pair_count" VALUES(1,20599,27,30,1);
INSERT INTO "pair_count" VALUES(1,20599,27,45,1);
INSERT INTO "pair_count" VALUES(1,20599,27,48,2);
INSERT INTO "pair_count" VALUES(1,20599,27,51,2);
INSERT INTO "pair_count" VALUES(1,20599,27,52,1);
INSERT INTO "pair_count" VALUES(1,20599,27,54,1);
INSERT INTO "pair_count" VALUES(1,20599,27,55,1);
INSERT INTO "pair_count" VALUES(1,20599,27,57,1);
INSERT INTO "pair_count" VALUES(1,20599,27,58,1);
INSERT INTO "pair_count" VALUES(1,20599,29,24,1);
INSERT INTO "pair_count" VALUES(1,20599,29,27,2);
INSERT INTO "pair_count" VALUES(1,20599,29,30,1);
INSERT INTO "pair_count" VALUES(1,20599,29,32,1);
INSERT INTO "pair_count" VALUES(1,20599,29,33,1);
INSERT INTO "pair_count" VALUES(1,20599,29,36,1);
INSERT INTO "pair_count" VALUES(1,20599,29,37,2);
INSERT INTO "pair_count" VALUES(1,20599,29,40,3);
INSERT INTO "pair_count" VALUES(1,20599,29,43,1);
INSERT INTO "pair_count" VALUES(1,20599,29,45,1);
INSERT INTO "pair_count" VALUES(1,20599,29,48,5);
INSERT INTO "pair_count" VALUES(1,20599,29,49,2);
INSERT INTO "pair_count" VALUES(1,20599,29,51,2);
INSERT INTO "pair_count" VALUES(1,20599,29,52,1);
INSERT INTO "pair_count" VALUES(1,20599,29,54,4);
INSERT INTO "pair_count" VALUES(1,20599,29,55,3);
INSERT INTO "pair_count" VALUES(1,20599,29,57,1);
INSERT INTO "pair_count" VALUES(1,20599,29,58,1);
INSERT INTO "pair_count" VALUES(1,20599,29,61,1);
INSERT INTO "pair_count" VALUES(1,20599,29,63,1);
INSERT INTO "pair_count" VALUES(1,20599,30,24,1);
INSERT INTO "pair_count" VALUES(1,20599,30,27,1);
INSERT INTO "pair_count" VALUES(1,20599,30,29,1);
INSERT INTO "pair_count" VALUES(1,20599,30,48,1);
INSERT INTO "pair_count" VALUES(1,20599,30,51,1);
INSERT INTO "pair_count" VALUES(1,20599,30,57,1);
INSERT INTO "pair_count" VALUES(1,20599,30,58,1);
INSERT INTO "pair_count" VALUES(1,20599,32,29,1);
INSERT INTO "pair_count" VALUES(1,20599,32,36,1);
INSERT INTO "pair_count" VALUES(1,20599,32,40,1);
INSERT INTO "pair_count" VALUES(1,20599,32,43,1);
INSERT INTO "pair_count" VALUES(1,20599,32,48,1);
INSERT INTO "pair_count" VALUES(1,20599,32,54,1);
INSERT INTO "pair_count" VALUES(1,20599,32,61,1);
INSERT INTO "pair_count" VALUES(1,20599,33,29,1);
INSERT INTO "pair_count" VALUES(1,20599,33,37,1);
INSERT INTO "pair_count" VALUES(1,20599,33,40,1);
INSERT INTO "pair_count" VALUES(1,20599,33,48,1);
INSERT INTO "pair_count" VALUES(1,20599,33,49,1);
INSERT INTO "pair_count" VALUES(1,20599,33,54,1);
INSERT INTO "pair_count" VALUES(1,20599,33,55,1);
INSERT INTO "pair_count" VALUES(1,20599,36,29,1);
INSERT INTO "pair_count" VALUES(1,20599,36,32,1);
INSERT INTO "pair_count" VALUES(1,20599,36,40,1);
INSERT INTO "pair_count" VALUES(1,20599,36,43,1);
INSERT INTO "pair_count" VALUES(1,20599,36,48,1);
INSERT INTO "pair_count" VALUES(1,20599,36,54,1);
INSERT INTO "pair_count" VALUES(1,20599,36,61,1);
INSERT INTO "pair_count" VALUES(1,20599,37,29,2);
INSERT INTO "pair_count" VALUES(1,20599,37,33,1);
INSERT INTO "pair_count" VALUES(1,20599,37,40,2);
INSERT INTO "pair_count" VALUES(1,20599,37,48,2);
INSERT INTO "pair_count" VALUES(1,20599,37,49,2);
INSERT INTO "pair_count" VALUES(1,20599,37,54,2);
INSERT INTO "pair_count" VALUES(1,20599,37,55,2);
INSERT INTO "pair_count" VALUES(1,20599,37,63,1);
INSERT INTO "pair_count" VALUES(1,20599,40,29,3);
INSERT INTO "pair_count" VALUES(1,20599,40,32,1);
INSERT INTO "pair_count" VALUES(1,20599,40,33,1);
INSERT INTO "pair_count" VALUES(1,20599,40,36,1);
INSERT INTO "pair_count" VALUES(1,20599,40,37,2);
INSERT INTO "pair_count" VALUES(1,20599,40,43,1);
INSERT INTO "pair_count" VALUES(1,20599,40,48,3);
INSERT INTO "pair_count" VALUES(1,20599,40,49,2);
INSERT INTO "pair_count" VALUES(1,20599,40,54,3);
INSERT INTO "pair_count" VALUES(1,20599,40,55,2);
INSERT INTO "pair_count" VALUES(1,20599,40,61,1);
INSERT INTO "pair_count" VALUES(1,20599,40,63,1);
INSERT INTO "pair_count" VALUES(1,20599,43,29,1);
INSERT INTO "pair_count" VALUES(1,20599,43,32,1);
INSERT INTO "pair_count" VALUES(1,20599,43,36,1);
INSERT INTO "pair_count" VALUES(1,20599,43,40,1);
INSERT INTO "pair_count" VALUES(1,20599,43,48,1);
INSERT INTO "pair_count" VALUES(1,20599,43,54,1);
INSERT INTO "pair_count" VALUES(1,20599,43,61,1);
INSERT INTO "pair_count" VALUES(1,20599,45,27,1);
INSERT INTO "pair_count" VALUES(1,20599,45,29,1);
INSERT INTO "pair_count" VALUES(1,20599,45,48,1);
INSERT INTO "pair_count" VALUES(1,20599,45,51,1);
INSERT INTO "pair_count" VALUES(1,20599,45,52,1);
INSERT INTO "pair_count" VALUES(1,20599,45,54,1);
INSERT INTO "pair_count" VALUES(1,20599,45,55,1);
INSERT INTO "pair_count" VALUES(1,20599,49,29,2);
INSERT INTO "pair_count" VALUES(1,20599,49,33,1);
INSERT INTO "pair_count" VALUES(1,20599,49,37,2);
INSERT INTO "pair_count" VALUES(1,20599,49,40,2);
INSERT INTO "pair_count" VALUES(1,20599,49,48,2);
INSERT INTO "pair_count" VALUES(1,20599,49,54,2);
INSERT INTO "pair_count" VALUES(1,20599,49,55,2);
INSERT INTO "pair_count" VALUES(1,20599,49,63,1);
INSERT INTO "pair_count" VALUES(1,20599,51,24,1);
INSERT INTO "pair_count" VALUES(1,20599,51,27,2);
INSERT INTO "pair_count" VALUES(1,20599,51,29,2);
INSERT INTO "pair_count" VALUES(1,20599,51,30,1);
INSERT INTO "pair_count" VALUES(1,20599,51,45,1);
INSERT INTO "pair_count" VALUES(1,20599,51,48,2);
INSERT INTO "pair_count" VALUES(1,20599,51,52,1);
INSERT INTO "pair_count" VALUES(1,20599,51,54,1);
INSERT INTO "pair_count" VALUES(1,20599,51,55,1);
INSERT INTO "pair_count" VALUES(1,20599,51,57,1);
INSERT INTO "pair_count" VALUES(1,20599,51,58,1);
INSERT INTO "pair_count" VALUES(1,20599,52,27,1);
INSERT INTO "pair_count" VALUES(1,20599,52,29,1);
INSERT INTO "pair_count" VALUES(1,20599,52,45,1);
INSERT INTO "pair_count" VALUES(1,20599,52,48,1);
INSERT INTO "pair_count" VALUES(1,20599,52,51,1);
INSERT INTO "pair_count" VALUES(1,20599,52,54,1);
INSERT INTO "pair_count" VALUES(1,20599,52,55,1);
INSERT INTO "pair_count" VALUES(1,20599,54,27,1);
INSERT INTO "pair_count" VALUES(1,20599,54,29,4);
INSERT INTO "pair_count" VALUES(1,20599,54,32,1);
INSERT INTO "pair_count" VALUES(1,20599,54,33,1);
INSERT INTO "pair_count" VALUES(1,20599,54,36,1);
INSERT INTO "pair_count" VALUES(1,20599,54,37,2);
INSERT INTO "pair_count" VALUES(1,20599,54,40,3);
INSERT INTO "pair_count" VALUES(1,20599,54,43,1);
INSERT INTO "pair_count" VALUES(1,20599,54,45,1);
INSERT INTO "pair_count" VALUES(1,20599,54,48,4);
INSERT INTO "pair_count" VALUES(1,20599,54,49,2);
INSERT INTO "pair_count" VALUES(1,20599,54,51,1);
INSERT INTO "pair_count" VALUES(1,20599,54,52,1);
INSERT INTO "pair_count" VALUES(1,20599,54,55,3);
INSERT INTO "pair_count" VALUES(1,20599,54,61,1);
INSERT INTO "pair_count" VALUES(1,20599,54,63,1);
INSERT INTO "pair_count" VALUES(1,20599,55,27,1);
INSERT INTO "pair_count" VALUES(1,20599,55,29,3);
INSERT INTO "pair_count" VALUES(1,20599,55,33,1);
INSERT INTO "pair_count" VALUES(1,20599,55,37,2);
INSERT INTO "pair_count" VALUES(1,20599,55,40,2);
INSERT INTO "pair_count" VALUES(1,20599,55,45,1);
INSERT INTO "pair_count" VALUES(1,20599,55,48,3);
INSERT INTO "pair_count" VALUES(1,20599,55,49,2);
INSERT INTO "pair_count" VALUES(1,20599,55,51,1);
INSERT INTO "pair_count" VALUES(1,20599,55,52,1);
INSERT INTO "pair_count" VALUES(1,20599,55,54,3);
INSERT INTO "pair_count" VALUES(1,20599,55,63,1);
INSERT INTO "pair_count" VALUES(1,20599,57,24,1);
INSERT INTO "pair_count" VALUES(1,20599,57,27,1);
INSERT INTO "pair_count" VALUES(1,20599,57,29,1);
INSERT INTO "pair_count" VALUES(1,20599,57,30,1);
INSERT INTO "pair_count" VALUES(1,20599,57,48,1);
INSERT INTO "pair_count" VALUES(1,20599,57,51,1);
INSERT INTO "pair_count" VALUES(1,20599,57,58,1);
INSERT INTO "pair_count" VALUES(1,20599,58,24,1);
INSERT INTO "pair_count" VALUES(1,20599,58,27,1);
INSERT INTO "pair_count" VALUES(1,20599,58,29,1);
INSERT INTO "pair_count" VALUES(1,20599,58,30,1);
INSERT INTO "pair_count" VALUES(1,20599,58,48,1);
INSERT INTO "pair_count" VALUES(1,20599,58,51,1);
INSERT INTO "pair_count" VALUES(1,20599,58,57,1);
INSERT INTO "pair_count" VALUES(1,20599,61,29,1);
INSERT INTO "pair_count" VALUES(1,20599,61,32,1);
INSERT INTO "pair_count" VALUES(1,20599,61,36,1);
INSERT INTO "pair_count" VALUES(1,20599,61,40,1);
INSERT INTO "pair_count" VALUES(1,20599,61,43,1);
INSERT INTO "pair_count" VALUES(1,20599,61,48,1);
INSERT INTO "pair_count" VALUES(1,20599,61,54,1);
INSERT INTO "pair_count" VALUES(1,20599,63,29,1);
INSERT INTO "pair_count" VALUES(1,20599,63,37,1);
INSERT INTO "pair_count" VALUES(1,20599,63,40,1);
INSERT INTO "pair_count" VALUES(1,20599,63,48,1);
INSERT INTO "pair_count" VALUES(1,20599,63,49,1);
INSERT INTO "pair_count" VALUES(1,20599,63,54,1);
INSERT INTO "pair_count" VALUES(1,20599,63,55,1);
INSERT INTO "pair_count" VALUES(1,20703,24,27,1);
INSERT INTO "pair_count" VALUES(1,20703,24,28,1);
INSERT INTO "pair_count" VALUES(1,20703,24,29,1);
INSERT INTO "pair_count" VALUES(1,20703,24,30,1);
INSERT INTO "pair_count" VALUES(1,20703,24,48,1);
INSERT INTO "pair_count" VALUES(1,20703,24,51,1);
INSERT INTO "pair_count" VALUES(1,20703,24,58,1);
INSERT INTO "pair_count" VALUES(1,20703,27,24,1);
INSERT INTO "pair_count" VALUES(1,20703,27,28,2);
INSERT INTO "pair_count" VALUES(1,20703,27,29,4);
INSERT INTO "pair_count" VALUES(1,20703,27,30,1);
INSERT INTO "pair_count" VALUES(1,20703,27,31,1);
INSERT INTO "pair_count" VALUES(1,20703,27,35,2);
INSERT INTO "pair_count" VALUES(1,20703,27,37,1);
INSERT INTO "pair_count" VALUES(1,20703,27,38,1);
INSERT INTO "pair_count" VALUES(1,20703,27,45,1);
INSERT INTO "pair_count" VALUES(1,20703,27,48,4);
INSERT INTO "pair_count" VALUES(1,20703,27,50,1);
INSERT INTO "pair_count" VALUES(1,20703,27,51,4);
INSERT INTO "pair_count" VALUES(1,20703,27,54,2);
INSERT INTO "pair_count" VALUES(1,20703,27,55,1);
INSERT INTO "pair_count" VALUES(1,20703,27,58,1);
INSERT INTO "pair_count" VALUES(1,20703,27,61,1);
INSERT INTO "pair_count" VALUES(1,20703,28,24,1);
INSERT INTO "pair_count" VALUES(1,20703,28,27,2);
INSERT INTO "pair_count" VALUES(1,20703,28,29,2);
INSERT INTO "pair_count" VALUES(1,20703,28,30,1);
INSERT INTO "pair_count" VALUES(1,20703,28,45,1);
INSERT INTO "pair_count" VALUES(1,20703,28,48,2);
INSERT INTO "pair_count" VALUES(1,20703,28,51,2);
INSERT INTO "pair_count" VALUES(1,20703,28,54,1);
INSERT INTO "pair_count" VALUES(1,20703,28,55,1);
INSERT INTO "pair_count" VALUES(1,20703,28,58,1);
INSERT INTO "pair_count" VALUES(1,20703,29,24,1);
INSERT INTO "pair_count" VALUES(1,20703,29,27,4);
INSERT INTO "pair_count" VALUES(1,20703,29,28,2);
INSERT INTO "pair_count" VALUES(1,20703,29,30,1);
INSERT INTO "pair_count" VALUES(1,20703,29,31,1);
INSERT INTO "pair_count" VALUES(1,20703,29,32,1);
INSERT INTO "pair_count" VALUES(1,20703,29,35,2);
INSERT INTO "pair_count" VALUES(1,20703,29,36,1);
INSERT INTO "pair_count" VALUES(1,20703,29,37,1);
INSERT INTO "pair_count" VALUES(1,20703,29,38,1);
INSERT INTO "pair_count" VALUES(1,20703,29,40,1);
INSERT INTO "pair_count" VALUES(1,20703,29,43,1);
INSERT INTO "pair_count" VALUES(1,20703,29,45,1);
INSERT INTO "pair_count" VALUES(1,20703,29,48,5);
INSERT INTO "pair_count" VALUES(1,20703,29,50,1);
INSERT INTO "pair_count" VALUES(1,20703,29,51,4);
INSERT INTO "pair_count" VALUES(1,20703,29,54,3);
INSERT INTO "pair_count" VALUES(1,20703,29,55,1);
INSERT INTO "pair_count" VALUES(1,20703,29,58,1);
INSERT INTO "pair_count" VALUES(1,20703,29,61,2);
INSERT INTO "pair_count" VALUES(1,20703,30,24,1);
INSERT INTO "pair_count" VALUES(1,20703,30,27,1);
INSERT INTO "pair_count" VALUES(1,20703,30,28,1);
INSERT INTO "pair_count" VALUES(1,20703,30,29,1);
INSERT INTO "pair_count" VALUES(1,20703,30,48,1);
INSERT INTO "pair_count" VALUES(1,20703,30,51,1);
INSERT INTO "pair_count" VALUES(1,20703,30,58,1);
INSERT INTO "pair_count" VALUES(1,20703,31,27,1);
INSERT INTO "pair_count" VALUES(1,20703,31,29,1);
INSERT INTO "pair_count" VALUES(1,20703,31,35,1);
INSERT INTO "pair_count" VALUES(1,20703,31,38,1);
INSERT INTO "pair_count" VALUES(1,20703,31,48,1);
INSERT INTO "pair_count" VALUES(1,20703,31,50,1);
INSERT INTO "pair_count" VALUES(1,20703,31,51,1);
INSERT INTO "pair_count" VALUES(1,20703,32,29,1);
INSERT INTO "pair_count" VALUES(1,20703,32,36,1);
INSERT INTO "pair_count" VALUES(1,20703,32,40,1);
INSERT INTO "pair_count" VALUES(1,20703,32,43,1);
INSERT INTO "pair_count" VALUES(1,20703,32,48,1);
INSERT INTO "pair_count" VALUES(1,20703,32,54,1);
INSERT INTO "pair_count" VALUES(1,20703,32,61,1);
INSERT INTO "pair_count" VALUES(1,20703,35,27,2);
INSERT INTO "pair_count" VALUES(1,20703,35,29,2);
INSERT INTO "pair_count" VALUES(1,20703,35,31,1);
INSERT INTO "pair_count" VALUES(1,20703,35,37,1);
INSERT INTO "pair_count" VALUES(1,20703,35,38,1);
INSERT INTO "pair_count" VALUES(1,20703,35,48,2);
INSERT INTO "pair_count" VALUES(1,20703,35,50,1);
INSERT INTO "pair_count" VALUES(1,20703,35,51,2);
INSERT INTO "pair_count" VALUES(1,20703,35,54,1);
INSERT INTO "pair_count" VALUES(1,20703,35,61,1);
INSERT INTO "pair_count" VALUES(1,20703,36,29,1);
INSERT INTO "pair_count" VALUES(1,20703,36,32,1);
INSERT INTO "pair_count" VALUES(1,20703,36,40,1);
INSERT INTO "pair_count" VALUES(1,20703,36,43,1);
INSERT INTO "pair_count" VALUES(1,20703,36,48,1);
INSERT INTO "pair_count" VALUES(1,20703,36,54,1);
INSERT INTO "pair_count" VALUES(1,20703,36,61,1);
INSERT INTO "pair_count" VALUES(1,20703,37,27,1);
INSERT INTO "pair_count" VALUES(1,20703,37,29,1);
INSERT INTO "pair_count" VALUES(1,20703,37,35,1);
INSERT INTO "pair_count" VALUES(1,20703,37,48,1);
INSERT INTO "pair_count" VALUES(1,20703,37,51,1);
INSERT INTO "pair_count" VALUES(1,20703,37,54,1);
INSERT INTO "pair_count" VALUES(1,20703,37,61,1);
INSERT INTO "pair_count" VALUES(1,20703,38,27,1);
INSERT INTO "pair_count" VALUES(1,20703,38,29,1);
INSERT INTO "pair_count" VALUES(1,20703,38,31,1);
INSERT INTO "pair_count" VALUES(1,20703,38,35,1);
INSERT INTO "pair_count" VALUES(1,20703,38,48,1);
INSERT INTO "pair_count" VALUES(1,20703,38,50,1);
INSERT INTO "pair_count" VALUES(1,20703,38,51,1);
INSERT INTO "pair_count" VALUES(1,20703,40,29,1);
INSERT INTO "pair_count" VALUES(1,20703,40,32,1);
INSERT INTO "pair_count" VALUES(1,20703,40,36,1);
INSERT INTO "pair_count" VALUES(1,20703,40,43,1);
INSERT INTO "pair_count" VALUES(1,20703,40,48,1);
INSERT INTO "pair_count" VALUES(1,20703,40,54,1);
INSERT INTO "pair_count" VALUES(1,20703,40,61,1);
INSERT INTO "pair_count" VALUES(1,20703,43,29,1);
INSERT INTO "pair_count" VALUES(1,20703,43,32,1);
INSERT INTO "pair_count" VALUES(1,20703,43,36,1);
INSERT INTO "pair_count" VALUES(1,20703,43,40,1);
INSERT INTO "pair_count" VALUES(1,20703,43,48,1);
INSERT INTO "pair_count" VALUES(1,20703,43,54,1);
INSERT INTO "pair_count" VALUES(1,20703,43,61,1);
INSERT INTO "pair_count" VALUES(1,20703,45,27,1);
INSERT INTO "pair_count" VALUES(1,20703,45,28,1);
INSERT INTO "pair_count" VALUES(1,20703,45,29,1);
INSERT INTO "pair_count" VALUES(1,20703,45,48,1);
INSERT INTO "pair_count" VALUES(1,20703,45,51,1);
INSERT INTO "pair_count" VALUES(1,20703,45,54,1);
INSERT INTO "pair_count" VALUES(1,20703,45,55,1);
INSERT INTO "pair_count" VALUES(1,20703,50,27,1);
INSERT INTO "pair_count" VALUES(1,20703,50,29,1);
INSERT INTO "pair_count" VALUES(1,20703,50,31,1);
INSERT INTO "pair_count" VALUES(1,20703,50,35,1);
INSERT INTO "pair_count" VALUES(1,20703,50,38,1);
INSERT INTO "pair_count" VALUES(1,20703,50,48,1);
INSERT INTO "pair_count" VALUES(1,20703,50,51,1);
INSERT INTO "pair_count" VALUES(1,20703,51,24,1);
INSERT INTO "pair_count" VALUES(1,20703,51,27,4);
INSERT INTO "pair_count" VALUES(1,20703,51,28,2);
INSERT INTO "pair_count" VALUES(1,20703,51,29,4);
INSERT INTO "pair_count" VALUES(1,20703,51,30,1);
INSERT INTO "pair_count" VALUES(1,20703,51,31,1);
INSERT INTO "pair_count" VALUES(1,20703,51,35,2);
INSERT INTO "pair_count" VALUES(1,20703,51,37,1);
INSERT INTO "pair_count" VALUES(1,20703,51,38,1);
INSERT INTO "pair_count" VALUES(1,20703,51,45,1);
INSERT INTO "pair_count" VALUES(1,20703,51,48,4);
INSERT INTO "pair_count" VALUES(1,20703,51,50,1);
INSERT INTO "pair_count" VALUES(1,20703,51,54,2);
INSERT INTO "pair_count" VALUES(1,20703,51,55,1);
INSERT INTO "pair_count" VALUES(1,20703,51,58,1);
INSERT INTO "pair_count" VALUES(1,20703,51,61,1);
INSERT INTO "pair_count" VALUES(1,20703,54,27,2);
INSERT INTO "pair_count" VALUES(1,20703,54,28,1);
INSERT INTO "pair_count" VALUES(1,20703,54,29,3);
INSERT INTO "pair_count" VALUES(1,20703,54,32,1);
INSERT INTO "pair_count" VALUES(1,20703,54,35,1);
INSERT INTO "pair_count" VALUES(1,20703,54,36,1);
INSERT INTO "pair_count" VALUES(1,20703,54,37,1);
INSERT INTO "pair_count" VALUES(1,20703,54,40,1);
INSERT INTO "pair_count" VALUES(1,20703,54,43,1);
INSERT INTO "pair_count" VALUES(1,20703,54,45,1);
INSERT INTO "pair_count" VALUES(1,20703,54,48,3);
INSERT INTO "pair_count" VALUES(1,20703,54,51,2);
INSERT INTO "pair_count" VALUES(1,20703,54,55,1);
INSERT INTO "pair_count" VALUES(1,20703,54,61,2);
INSERT INTO "pair_count" VALUES(1,20703,55,27,1);
INSERT INTO "pair_count" VALUES(1,20703,55,28,1);
INSERT INTO "pair_count" VALUES(1,20703,55,29,1);
INSERT INTO "pair_count" VALUES(1,20703,55,45,1);
INSERT INTO "pair_count" VALUES(1,20703,55,48,1);
INSERT INTO "pair_count" VALUES(1,20703,55,51,1);
INSERT INTO "pair_count" VALUES(1,20703,55,54,1);
INSERT INTO "pair_count" VALUES(1,20703,58,24,1);
INSERT INTO "pair_count" VALUES(1,20703,58,27,1);
INSERT INTO "pair_count" VALUES(1,20703,58,28,1);
INSERT INTO "pair_count" VALUES(1,20703,58,29,1);
INSERT INTO "pair_count" VALUES(1,20703,58,30,1);
INSERT INTO "pair_count" VALUES(1,20703,58,48,1);
INSERT INTO "pair_count" VALUES(1,20703,58,51,1);
INSERT INTO "pair_count" VALUES(1,20703,61,27,1);
INSERT INTO "pair_count" VALUES(1,20703,61,29,2);
INSERT INTO "pair_count" VALUES(1,20703,61,32,1);
INSERT INTO "pair_count" VALUES(1,20703,61,35,1);
INSERT INTO "pair_count" VALUES(1,20703,61,36,1);
INSERT INTO "pair_count" VALUES(1,20703,61,37,1);
INSERT INTO "pair_count" VALUES(1,20703,61,40,1);
INSERT INTO "pair_count" VALUES(1,20703,61,43,1);
INSERT INTO "pair_count" VALUES(1,20703,61,48,2);
INSERT INTO "pair_count" VALUES(1,20703,61,51,1);
INSERT INTO "pair_count" VALUES(1,20703,61,54,2);
INSERT INTO "pair_count" VALUES(2,20258,2,7,2);
INSERT INTO "pair_count" VALUES(2,20258,2,9,2);
INSERT INTO "pair_count" VALUES(2,20258,2,10,2);
INSERT INTO "pair_count" VALUES(2,20258,2,13,1);
INSERT INTO "pair_count" VALUES(2,20258,2,14,2);
INSERT INTO "pair_count" VALUES(2,20258,2,17,1);
INSERT INTO "pair_count" VALUES(2,20258,2,19,1);
INSERT INTO "pair_count" VALUES(2,20258,2,20,2);
INSERT INTO "pair_count" VALUES(2,20258,2,21,1);
INSERT INTO "pair_count" VALUES(2,20258,3,7,1);
INSERT INTO "pair_count" VALUES(2,20258,3,10,1);
INSERT INTO "pair_count" VALUES(2,20258,3,11,1);
INSERT INTO "pair_count" VALUES(2,20258,3,14,1);
INSERT INTO "pair_count" VALUES(2,20258,3,15,1);
INSERT INTO "pair_count" VALUES(2,20258,3,17,1);
INSERT INTO "pair_count" VALUES(2,20258,3,20,1);
INSERT INTO "pair_count" VALUES(2,20258,6,7,1);
INSERT INTO "pair_count" VALUES(2,20258,6,10,1);
INSERT INTO "pair_count" VALUES(2,20258,6,11,1);
INSERT INTO "pair_count" VALUES(2,20258,6,12,1);
INSERT INTO "pair_count" VALUES(2,20258,6,19,1);
INSERT INTO "pair_count" VALUES(2,20258,6,20,1);
INSERT INTO "pair_count" VALUES(2,20258,6,23,1);
INSERT INTO "pair_count" VALUES(2,20258,8,7,1);
INSERT INTO "pair_count" VALUES(2,20258,8,10,1);
INSERT INTO "pair_count" VALUES(2,20258,8,11,1);
INSERT INTO "pair_count" VALUES(2,20258,8,12,1);
INSERT INTO "pair_count" VALUES(2,20258,8,17,1);
INSERT INTO "pair_count" VALUES(2,20258,8,18,1);
INSERT INTO "pair_count" VALUES(2,20258,8,19,1);
INSERT INTO "pair_count" VALUES(2,20258,9,2,2);
INSERT INTO "pair_count" VALUES(2,20258,9,7,2);
INSERT INTO "pair_count" VALUES(2,20258,9,10,2);
INSERT INTO "pair_count" VALUES(2,20258,9,13,1);
INSERT INTO "pair_count" VALUES(2,20258,9,14,2);
INSERT INTO "pair_count" VALUES(2,20258,9,17,1);
INSERT INTO "pair_count" VALUES(2,20258,9,19,1);
INSERT INTO "pair_count" VALUES(2,20258,9,20,2);
INSERT INTO "pair_count" VALUES(2,20258,9,21,1);
INSERT INTO "pair_count" VALUES(2,20258,10,2,2);
INSERT INTO "pair_count" VALUES(2,20258,10,3,1);
INSERT INTO "pair_count" VALUES(2,20258,10,6,1);
INSERT INTO "pair_count" VALUES(2,20258,10,7,5);
INSERT INTO "pair_count" VALUES(2,20258,10,8,1);
INSERT INTO "pair_count" VALUES(2,20258,10,9,2);
INSERT INTO "pair_count" VALUES(2,20258,10,11,3);
INSERT INTO "pair_count" VALUES(2,20258,10,12,2);
INSERT INTO "pair_count" VALUES(2,20258,10,13,1);
INSERT INTO "pair_count" VALUES(2,20258,10,14,3);
INSERT INTO "pair_count" VALUES(2,20258,10,15,1);
INSERT INTO "pair_count" VALUES(2,20258,10,17,3);
INSERT INTO "pair_count" VALUES(2,20258,10,18,1);
INSERT INTO "pair_count" VALUES(2,20258,10,19,3);
INSERT INTO "pair_count" VALUES(2,20258,10,20,4);
INSERT INTO "pair_count" VALUES(2,20258,10,21,1);
INSERT INTO "pair_count" VALUES(2,20258,10,23,1);
INSERT INTO "pair_count" VALUES(2,20258,11,3,1);
INSERT INTO "pair_count" VALUES(2,20258,11,6,1);
INSERT INTO "pair_count" VALUES(2,20258,11,7,3);
INSERT INTO "pair_count" VALUES(2,20258,11,8,1);
INSERT INTO "pair_count" VALUES(2,20258,11,10,3);
INSERT INTO "pair_count" VALUES(2,20258,11,12,2);
INSERT INTO "pair_count" VALUES(2,20258,11,14,1);
INSERT INTO "pair_count" VALUES(2,20258,11,15,1);
INSERT INTO "pair_count" VALUES(2,20258,11,17,2);
INSERT INTO "pair_count" VALUES(2,20258,11,18,1);
INSERT INTO "pair_count" VALUES(2,20258,11,19,2);
INSERT INTO "pair_count" VALUES(2,20258,11,20,2);
INSERT INTO "pair_count" VALUES(2,20258,11,23,1);
INSERT INTO "pair_count" VALUES(2,20258,12,6,1);
INSERT INTO "pair_count" VALUES(2,20258,12,7,2);
INSERT INTO "pair_count" VALUES(2,20258,12,8,1);
INSERT INTO "pair_count" VALUES(2,20258,12,10,2);
INSERT INTO "pair_count" VALUES(2,20258,12,11,2);
INSERT INTO "pair_count" VALUES(2,20258,12,17,1);
INSERT INTO "pair_count" VALUES(2,20258,12,18,1);
INSERT INTO "pair_count" VALUES(2,20258,12,19,2);
INSERT INTO "pair_count" VALUES(2,20258,12,20,1);
INSERT INTO "pair_count" VALUES(2,20258,12,23,1);
INSERT INTO "pair_count" VALUES(2,20258,13,2,1);
INSERT INTO "pair_count" VALUES(2,20258,13,7,1);
INSERT INTO "pair_count" VALUES(2,20258,13,9,1);
INSERT INTO "pair_count" VALUES(2,20258,13,10,1);
INSERT INTO "pair_count" VALUES(2,20258,13,14,1);
INSERT INTO "pair_count" VALUES(2,20258,13,19,1);
INSERT INTO "pair_count" VALUES(2,20258,13,20,1);
INSERT INTO "pair_count" VALUES(2,20258,14,2,2);
INSERT INTO "pair_count" VALUES(2,20258,14,3,1);
INSERT INTO "pair_count" VALUES(2,20258,14,7,3);
INSERT INTO "pair_count" VALUES(2,20258,14,9,2);
INSERT INTO "pair_count" VALUES(2,20258,14,10,3);
INSERT INTO "pair_count" VALUES(2,20258,14,11,1);
INSERT INTO "pair_count" VALUES(2,20258,14,13,1);
INSERT INTO "pair_count" VALUES(2,20258,14,15,1);
INSERT INTO "pair_count" VALUES(2,20258,14,17,2);
INSERT INTO "pair_count" VALUES(2,20258,14,19,1);
INSERT INTO "pair_count" VALUES(2,20258,14,20,3);
INSERT INTO "pair_count" VALUES(2,20258,14,21,1);
INSERT INTO "pair_count" VALUES(2,20258,15,3,1);
INSERT INTO "pair_count" VALUES(2,20258,15,7,1);
INSERT INTO "pair_count" VALUES(2,20258,15,10,1);
INSERT INTO "pair_count" VALUES(2,20258,15,11,1);
INSERT INTO "pair_count" VALUES(2,20258,15,14,1);
INSERT INTO "pair_count" VALUES(2,20258,15,17,1);
INSERT INTO "pair_count" VALUES(2,20258,15,20,1);
INSERT INTO "pair_count" VALUES(2,20258,17,2,1);
INSERT INTO "pair_count" VALUES(2,20258,17,3,1);
INSERT INTO "pair_count" VALUES(2,20258,17,7,3);
INSERT INTO "pair_count" VALUES(2,20258,17,8,1);
INSERT INTO "pair_count" VALUES(2,20258,17,9,1);
INSERT INTO "pair_count" VALUES(2,20258,17,10,3);
INSERT INTO "pair_count" VALUES(2,20258,17,11,2);
INSERT INTO "pair_count" VALUES(2,20258,17,12,1);
INSERT INTO "pair_count" VALUES(2,20258,17,14,2);
INSERT INTO "pair_count" VALUES(2,20258,17,15,1);
INSERT INTO "pair_count" VALUES(2,20258,17,18,1);
INSERT INTO "pair_count" VALUES(2,20258,17,19,1);
INSERT INTO "pair_count" VALUES(2,20258,17,20,2);
INSERT INTO "pair_count" VALUES(2,20258,17,21,1);
INSERT INTO "pair_count" VALUES(2,20258,18,7,1);
INSERT INTO "pair_count" VALUES(2,20258,18,8,1);
INSERT INTO "pair_count" VALUES(2,20258,18,10,1);
INSERT INTO "pair_count" VALUES(2,20258,18,11,1);
INSERT INTO "pair_count" VALUES(2,20258,18,12,1);
INSERT INTO "pair_count" VALUES(2,20258,18,17,1);
INSERT INTO "pair_count" VALUES(2,20258,18,19,1);
INSERT INTO "pair_count" VALUES(2,20258,19,2,1);
INSERT INTO "pair_count" VALUES(2,20258,19,6,1);
INSERT INTO "pair_count" VALUES(2,20258,19,7,3);
INSERT INTO "pair_count" VALUES(2,20258,19,8,1);
INSERT INTO "pair_count" VALUES(2,20258,19,9,1);
INSERT INTO "pair_count" VALUES(2,20258,19,10,3);
INSERT INTO "pair_count" VALUES(2,20258,19,11,2);
INSERT INTO "pair_count" VALUES(2,20258,19,12,2);
INSERT INTO "pair_count" VALUES(2,20258,19,13,1);
INSERT INTO "pair_count" VALUES(2,20258,19,14,1);
INSERT INTO "pair_count" VALUES(2,20258,19,17,1);
INSERT INTO "pair_count" VALUES(2,20258,19,18,1);
INSERT INTO "pair_count" VALUES(2,20258,19,20,2);
INSERT INTO "pair_count" VALUES(2,20258,19,23,1);
INSERT INTO "pair_count" VALUES(2,20258,20,2,2);
INSERT INTO "pair_count" VALUES(2,20258,20,3,1);
INSERT INTO "pair_count" VALUES(2,20258,20,6,1);
INSERT INTO "pair_count" VALUES(2,20258,20,7,4);
INSERT INTO "pair_count" VALUES(2,20258,20,9,2);
INSERT INTO "pair_count" VALUES(2,20258,20,10,4);
INSERT INTO "pair_count" VALUES(2,20258,20,11,2);
INSERT INTO "pair_count" VALUES(2,20258,20,12,1);
INSERT INTO "pair_count" VALUES(2,20258,20,13,1);
INSERT INTO "pair_count" VALUES(2,20258,20,14,3);
INSERT INTO "pair_count" VALUES(2,20258,20,15,1);
INSERT INTO "pair_count" VALUES(2,20258,20,17,2);
INSERT INTO "pair_count" VALUES(2,20258,20,19,2);
INSERT INTO "pair_count" VALUES(2,20258,20,21,1);
INSERT INTO "pair_count" VALUES(2,20258,20,23,1);
INSERT INTO "pair_count" VALUES(2,20258,21,2,1);
INSERT INTO "pair_count" VALUES(2,20258,21,7,1);
INSERT INTO "pair_count" VALUES(2,20258,21,9,1);
INSERT INTO "pair_count" VALUES(2,20258,21,10,1);
INSERT INTO "pair_count" VALUES(2,20258,21,14,1);
INSERT INTO "pair_count" VALUES(2,20258,21,17,1);
INSERT INTO "pair_count" VALUES(2,20258,21,20,1);
INSERT INTO "pair_count" VALUES(2,20258,23,6,1);
INSERT INTO "pair_count" VALUES(2,20258,23,7,1);
INSERT INTO "pair_count" VALUES(2,20258,23,10,1);
INSERT INTO "pair_count" VALUES(2,20258,23,11,1);
INSERT INTO "pair_count" VALUES(2,20258,23,12,1);
INSERT INTO "pair_count" VALUES(2,20258,23,19,1);
INSERT INTO "pair_count" VALUES(2,20258,23,20,1);
INSERT INTO "pair_count" VALUES(2,20613,1,2,2);
INSERT INTO "pair_count" VALUES(2,20613,1,7,2);
INSERT INTO "pair_count" VALUES(2,20613,1,9,2);
INSERT INTO "pair_count" VALUES(2,20613,1,10,2);
INSERT INTO "pair_count" VALUES(2,20613,1,12,1);
INSERT INTO "pair_count" VALUES(2,20613,1,14,1);
INSERT INTO "pair_count" VALUES(2,20613,1,16,2);
INSERT INTO "pair_count" VALUES(2,20613,1,19,2);
INSERT INTO "pair_count" VALUES(2,20613,2,1,2);
INSERT INTO "pair_count" VALUES(2,20613,2,7,2);
INSERT INTO "pair_count" VALUES(2,20613,2,9,2);
INSERT INTO "pair_count" VALUES(2,20613,2,10,2);
INSERT INTO "pair_count" VALUES(2,20613,2,12,1);
INSERT INTO "pair_count" VALUES(2,20613,2,14,1);
INSERT INTO "pair_count" VALUES(2,20613,2,16,2);
INSERT INTO "pair_count" VALUES(2,20613,2,19,2);
INSERT INTO "pair_count" VALUES(2,20613,4,5,1);
INSERT INTO "pair_count" VALUES(2,20613,4,6,1);
INSERT INTO "pair_count" VALUES(2,20613,4,7,1);
INSERT INTO "pair_count" VALUES(2,20613,4,9,1);
INSERT INTO "pair_count" VALUES(2,20613,4,10,1);
INSERT INTO "pair_count" VALUES(2,20613,4,14,1);
INSERT INTO "pair_count" VALUES(2,20613,4,22,1);
INSERT INTO "pair_count" VALUES(2,20613,5,4,1);
INSERT INTO "pair_count" VALUES(2,20613,5,6,1);
INSERT INTO "pair_count" VALUES(2,20613,5,7,1);
INSERT INTO "pair_count" VALUES(2,20613,5,9,1);
INSERT INTO "pair_count" VALUES(2,20613,5,10,1);
INSERT INTO "pair_count" VALUES(2,20613,5,14,1);
INSERT INTO "pair_count" VALUES(2,20613,5,22,1);
INSERT INTO "pair_count" VALUES(2,20613,6,4,1);
INSERT INTO "pair_count" VALUES(2,20613,6,5,1);
INSERT INTO "pair_count" VALUES(2,20613,6,7,1);
INSERT INTO "pair_count" VALUES(2,20613,6,9,1);
INSERT INTO "pair_count" VALUES(2,20613,6,10,1);
INSERT INTO "pair_count" VALUES(2,20613,6,14,1);
INSERT INTO "pair_count" VALUES(2,20613,6,22,1);
INSERT INTO "pair_count" VALUES(2,20613,8,7,1);
INSERT INTO "pair_count" VALUES(2,20613,8,10,1);
INSERT INTO "pair_count" VALUES(2,20613,8,11,1);
INSERT INTO "pair_count" VALUES(2,20613,8,13,1);
INSERT INTO "pair_count" VALUES(2,20613,8,14,1);
INSERT INTO "pair_count" VALUES(2,20613,8,18,1);
INSERT INTO "pair_count" VALUES(2,20613,8,19,1);
INSERT INTO "pair_count" VALUES(2,20613,9,1,2);
INSERT INTO "pair_count" VALUES(2,20613,9,2,2);
INSERT INTO "pair_count" VALUES(2,20613,9,4,1);
INSERT INTO "pair_count" VALUES(2,20613,9,5,1);
INSERT INTO "pair_count" VALUES(2,20613,9,6,1);
INSERT INTO "pair_count" VALUES(2,20613,9,7,3);
INSERT INTO "pair_count" VALUES(2,20613,9,10,3);
INSERT INTO "pair_count" VALUES(2,20613,9,12,1);
INSERT INTO "pair_count" VALUES(2,20613,9,14,2);
INSERT INTO "pair_count" VALUES(2,20613,9,16,2);
INSERT INTO "pair_count" VALUES(2,20613,9,19,2);
INSERT INTO "pair_count" VALUES(2,20613,9,22,1);
INSERT INTO "pair_count" VALUES(2,20613,10,1,2);
INSERT INTO "pair_count" VALUES(2,20613,10,2,2);
INSERT INTO "pair_count" VALUES(2,20613,10,4,1);
INSERT INTO "pair_count" VALUES(2,20613,10,5,1);
INSERT INTO "pair_count" VALUES(2,20613,10,6,1);
INSERT INTO "pair_count" VALUES(2,20613,10,7,5);
INSERT INTO "pair_count" VALUES(2,20613,10,8,1);
INSERT INTO "pair_count" VALUES(2,20613,10,9,3);
INSERT INTO "pair_count" VALUES(2,20613,10,11,2);
INSERT INTO "pair_count" VALUES(2,20613,10,12,1);
INSERT INTO "pair_count" VALUES(2,20613,10,13,1);
INSERT INTO "pair_count" VALUES(2,20613,10,14,4);
INSERT INTO "pair_count" VALUES(2,20613,10,16,2);
INSERT INTO "pair_count" VALUES(2,20613,10,17,1);
INSERT INTO "pair_count" VALUES(2,20613,10,18,1);
INSERT INTO "pair_count" VALUES(2,20613,10,19,4);
INSERT INTO "pair_count" VALUES(2,20613,10,20,1);
INSERT INTO "pair_count" VALUES(2,20613,10,22,1);
INSERT INTO "pair_count" VALUES(2,20613,10,23,1);
INSERT INTO "pair_count" VALUES(2,20613,11,7,2);
INSERT INTO "pair_count" VALUES(2,20613,11,8,1);
INSERT INTO "pair_count" VALUES(2,20613,11,10,2);
INSERT INTO "pair_count" VALUES(2,20613,11,13,1);
INSERT INTO "pair_count" VALUES(2,20613,11,14,2);
INSERT INTO "pair_count" VALUES(2,20613,11,17,1);
INSERT INTO "pair_count" VALUES(2,20613,11,18,1);
INSERT INTO "pair_count" VALUES(2,20613,11,19,2);
INSERT INTO "pair_count" VALUES(2,20613,11,20,1);
INSERT INTO "pair_count" VALUES(2,20613,11,23,1);
INSERT INTO "pair_count" VALUES(2,20613,12,1,1);
INSERT INTO "pair_count" VALUES(2,20613,12,2,1);
INSERT INTO "pair_count" VALUES(2,20613,12,7,1);
INSERT INTO "pair_count" VALUES(2,20613,12,9,1);
INSERT INTO "pair_count" VALUES(2,20613,12,10,1);
INSERT INTO "pair_count" VALUES(2,20613,12,16,1);
INSERT INTO "pair_count" VALUES(2,20613,12,19,1);
INSERT INTO "pair_count" VALUES(2,20613,13,7,1);
INSERT INTO "pair_count" VALUES(2,20613,13,8,1);
INSERT INTO "pair_count" VALUES(2,20613,13,10,1);
INSERT INTO "pair_count" VALUES(2,20613,13,11,1);
INSERT INTO "pair_count" VALUES(2,20613,13,14,1);
INSERT INTO "pair_count" VALUES(2,20613,13,18,1);
INSERT INTO "pair_count" VALUES(2,20613,13,19,1);
INSERT INTO "pair_count" VALUES(2,20613,14,1,1);
INSERT INTO "pair_count" VALUES(2,20613,14,2,1);
INSERT INTO "pair_count" VALUES(2,20613,14,4,1);
INSERT INTO "pair_count" VALUES(2,20613,14,5,1);
INSERT INTO "pair_count" VALUES(2,20613,14,6,1);
INSERT INTO "pair_count" VALUES(2,20613,14,7,4);
INSERT INTO "pair_count" VALUES(2,20613,14,8,1);
INSERT INTO "pair_count" VALUES(2,20613,14,9,2);
INSERT INTO "pair_count" VALUES(2,20613,14,10,4);
INSERT INTO "pair_count" VALUES(2,20613,14,11,2);
INSERT INTO "pair_count" VALUES(2,20613,14,13,1);
INSERT INTO "pair_count" VALUES(2,20613,14,16,1);
INSERT INTO "pair_count" VALUES(2,20613,14,17,1);
INSERT INTO "pair_count" VALUES(2,20613,14,18,1);
INSERT INTO "pair_count" VALUES(2,20613,14,19,3);
INSERT INTO "pair_count" VALUES(2,20613,14,20,1);
INSERT INTO "pair_count" VALUES(2,20613,14,22,1);
INSERT INTO "pair_count" VALUES(2,20613,14,23,1);
INSERT INTO "pair_count" VALUES(2,20613,16,1,2);
INSERT INTO "pair_count" VALUES(2,20613,16,2,2);
INSERT INTO "pair_count" VALUES(2,20613,16,7,2);
INSERT INTO "pair_count" VALUES(2,20613,16,9,2);
INSERT INTO "pair_count" VALUES(2,20613,16,10,2);
INSERT INTO "pair_count" VALUES(2,20613,16,12,1);
INSERT INTO "pair_count" VALUES(2,20613,16,14,1);
INSERT INTO "pair_count" VALUES(2,20613,16,19,2);
INSERT INTO "pair_count" VALUES(2,20613,17,7,1);
INSERT INTO "pair_count" VALUES(2,20613,17,10,1);
INSERT INTO "pair_count" VALUES(2,20613,17,11,1);
INSERT INTO "pair_count" VALUES(2,20613,17,14,1);
INSERT INTO "pair_count" VALUES(2,20613,17,19,1);
INSERT INTO "pair_count" VALUES(2,20613,17,20,1);
INSERT INTO "pair_count" VALUES(2,20613,17,23,1);
INSERT INTO "pair_count" VALUES(2,20613,18,7,1);
INSERT INTO "pair_count" VALUES(2,20613,18,8,1);
INSERT INTO "pair_count" VALUES(2,20613,18,10,1);
INSERT INTO "pair_count" VALUES(2,20613,18,11,1);
INSERT INTO "pair_count" VALUES(2,20613,18,13,1);
INSERT INTO "pair_count" VALUES(2,20613,18,14,1);
INSERT INTO "pair_count" VALUES(2,20613,18,19,1);
INSERT INTO "pair_count" VALUES(2,20613,19,1,2);
INSERT INTO "pair_count" VALUES(2,20613,19,2,2);
INSERT INTO "pair_count" VALUES(2,20613,19,7,4);
INSERT INTO "pair_count" VALUES(2,20613,19,8,1);
INSERT INTO "pair_count" VALUES(2,20613,19,9,2);
INSERT INTO "pair_count" VALUES(2,20613,19,10,4);
INSERT INTO "pair_count" VALUES(2,20613,19,11,2);
INSERT INTO "pair_count" VALUES(2,20613,19,12,1);
INSERT INTO "pair_count" VALUES(2,20613,19,13,1);
INSERT INTO "pair_count" VALUES(2,20613,19,14,3);
INSERT INTO "pair_count" VALUES(2,20613,19,16,2);
INSERT INTO "pair_count" VALUES(2,20613,19,17,1);
INSERT INTO "pair_count" VALUES(2,20613,19,18,1);
INSERT INTO "pair_count" VALUES(2,20613,19,20,1);
INSERT INTO "pair_count" VALUES(2,20613,19,23,1);
INSERT INTO "pair_count" VALUES(2,20613,20,7,1);
INSERT INTO "pair_count" VALUES(2,20613,20,10,1);
INSERT INTO "pair_count" VALUES(2,20613,20,11,1);
INSERT INTO "pair_count" VALUES(2,20613,20,14,1);
INSERT INTO "pair_count" VALUES(2,20613,20,17,1);
INSERT INTO "pair_count" VALUES(2,20613,20,19,1);
INSERT INTO "pair_count" VALUES(2,20613,20,23,1);
INSERT INTO "pair_count" VALUES(2,20613,22,4,1);
INSERT INTO "pair_count" VALUES(2,20613,22,5,1);
INSERT INTO "pair_count" VALUES(2,20613,22,6,1);
INSERT INTO "pair_count" VALUES(2,20613,22,7,1);
INSERT INTO "pair_count" VALUES(2,20613,22,9,1);
INSERT INTO "pair_count" VALUES(2,20613,22,10,1);
INSERT INTO "pair_count" VALUES(2,20613,22,14,1);
INSERT INTO "pair_count" VALUES(2,20613,23,7,1);
INSERT INTO "pair_count" VALUES(2,20613,23,10,1);
INSERT INTO "pair_count" VALUES(2,20613,23,11,1);
INSERT INTO "pair_count" VALUES(2,20613,23,14,1);
INSERT INTO "pair_count" VALUES(2,20613,23,17,1);
INSERT INTO "pair_count" VALUES(2,20613,23,19,1);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,3,2);
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
INSERT INTO "sharing" VALUES(1,1,X'D6B119A19A5E30CB10873737D808CA335381265944AC907BB7E42D01F4AB371D','bS1UJFnjWYpFc-YekBkXTg',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'747063F5482AEBAF68506B94A4505C89F93904A9D4F651C5BDAF71C6D19517A0');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'tiktok.com');
INSERT INTO "source" VALUES(2,1,'ig-story');
INSERT INTO "source" VALUES(3,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(4,2,'google.com');
INSERT INTO "source" VALUES(5,2,'facebook.com');
INSERT INTO "source" VALUES(6,1,'ig');
INSERT INTO "source" VALUES(7,2,'card');
INSERT INTO "source" VALUES(8,1,'tiktok');
INSERT INTO "source" VALUES(9,1,'google.com');
INSERT INTO "source" VALUES(10,2,'instagram.com');
INSERT INTO "source" VALUES(11,2,'window');
INSERT INTO "source" VALUES(12,1,'facebook.com');
INSERT INTO "source" VALUES(13,1,'instagram.com');
INSERT INTO "source" VALUES(14,2,'ig');
INSERT INTO "source" VALUES(15,1,'window');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('FB88B3E7BC96',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',5,13,6,5861171888270823784,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',5,13,6,3843460624540891826,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',11,NULL,15,1473587714166851928,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',1,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',1,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',12,3,2,4326653704502583267,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',7,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',3,1,8,8138210099040280480,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',3,1,8,9134368268329406337,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',13,3,2,4397388264923469152,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',5,13,6,6212071866559670307,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',13,NULL,7,8891355758128129330,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',14,NULL,15,6063111424050294156,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',3,1,8,7249444593053361358,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',13,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',5,13,6,7806179412108496600,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',1,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',4,13,6,1362923928692310539,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',15,12,NULL,2298316501172608979,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',16,5,NULL,730841590525002355,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',7,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',9,3,2,8370751102278607730,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',4,13,6,1154805206687972086,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',2,NULL,11,2211841547007335690,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',5,13,6,204756708384291043,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',17,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',7,4,NULL,4940002570425557646,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',5,13,6,7485891644827843990,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',6,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',16,5,NULL,4446834045127918518,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',8,9,NULL,2861945616537217847,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',1,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',7,4,NULL,5776020910968830725,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',8,9,NULL,6072396433029223421,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',10,9,NULL,3228122976413122929,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',4,10,14,4931897409986070920,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',5,13,6,5805893688655883925,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',1,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',1,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',13,3,2,7905641832926506423,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',3,1,8,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995',0);
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,5587436809769281786,X'20010DB8749A9887FFD1DDC7BF06F2AD',0);
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,15,5752312574173977729,X'20010DB8A3AFCB0F2AAC933560A90FBF',0);
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
INSERT INTO "webhook" VALUES(1,'https://shop.example.com/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'BC88819328A5D0C6351265D806463D9EFB2EE96A7CC5F6812106C63E98748A3A',0,NULL,1795348800000000);
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
