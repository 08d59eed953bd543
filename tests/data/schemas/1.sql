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
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'652126B55825C987A916EF6B054D7119A5C70BA46A79F46B013BB1A7B38AC50D','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'255378151AD6052805F7C0731C4F16DC2CB50738A07E40CDC271DD4693C700B1','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,37,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,41,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,48,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,52,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,54,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,25,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,37,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,41,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,48,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,49,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,51,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,52,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,55,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,25,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,28,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,38,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,41,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,45,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,48,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,59,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,60,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,25,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,38,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,41,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,45,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,48,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,52,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,53,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,62,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,25,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,38,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,41,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,45,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,48,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,52,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,53,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,62,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,25,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,26,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,35,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,41,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,45,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,47,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,48,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,60,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,25,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,32,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,41,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,46,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,48,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,57,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,60,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,61,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,25,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,32,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,41,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,46,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,48,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,57,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,60,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,61,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,25,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,26,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,35,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,41,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,42,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,45,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,48,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,52,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,25,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,33,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,37,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,41,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,48,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,49,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,52,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,55,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,25,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,28,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,38,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,41,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,43,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,48,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,59,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,60,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,25,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,32,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,41,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,57,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,60,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,61,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,25,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,38,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,41,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,42,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,45,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,48,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,52,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,53,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,25,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,37,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,41,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,45,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,48,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,52,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,25,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,29,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,37,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,41,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,48,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,49,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,55,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,60,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,25,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,30,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,41,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,45,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,48,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,53,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,56,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,60,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,25,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,28,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,38,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,41,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,48,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,53,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,58,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,60,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,25,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,26,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,35,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,41,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,42,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,44,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,48,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,52,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,25,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,27,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,37,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,41,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,48,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,49,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,55,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,60,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,25,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,37,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,41,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,25,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,28,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,38,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,40,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,48,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,50,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,53,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,63,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,25,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,36,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,37,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,41,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,48,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,49,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,52,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,55,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,24,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,25,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,28,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,38,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,48,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,53,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,63,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,25,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,31,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,34,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,39,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,48,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,53,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,58,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,63,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,25,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,29,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,38,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,41,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,48,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,52,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,53,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,62,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,25,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,31,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,34,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,39,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,48,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,53,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,58,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,63,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,25,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,34,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,41,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,48,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,50,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,52,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,53,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,25,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,37,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,41,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,48,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,52,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,54,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,25,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,41,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,53,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,62,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,25,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,26,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,35,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,41,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,42,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,45,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,48,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,52,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,1,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,3,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,4,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,6,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,8,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,12,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,18,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,22,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,4,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,8,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,12,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,13,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,14,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,19,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,22,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,23,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,4,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,7,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,8,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,13,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,15,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,18,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,20,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,22,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,7,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,8,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,9,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,13,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,17,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,18,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,19,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,22,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,1,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,4,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,6,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,8,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,12,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,19,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,21,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,22,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,18,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,22,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,3,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,8,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,9,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,12,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,13,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,17,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,18,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,22,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,1,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,2,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,6,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,7,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,8,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,16,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,18,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,22,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,1,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,5,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,8,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,11,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,12,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,15,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,22,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,18,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,19,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,20,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'os','Android');
INSERT INTO "dimension_value" VALUES(2,2,'country','AR');
INSERT INTO "dimension_value" VALUES(3,2,'country','SA');
INSERT INTO "dimension_value" VALUES(4,2,'referrer','');
INSERT INTO "dimension_value" VALUES(5,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(6,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(7,2,'number','3');
INSERT INTO "dimension_value" VALUES(8,2,'','');
INSERT INTO "dimension_value" VALUES(9,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(10,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(11,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(12,2,'number','2');
INSERT INTO "dimension_value" VALUES(13,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(14,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(15,2,'country','ID');
INSERT INTO "dimension_value" VALUES(16,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(17,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(18,2,'campaign','');
INSERT INTO "dimension_value" VALUES(19,2,'country','BR');
INSERT INTO "dimension_value" VALUES(20,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(21,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(22,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(23,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(24,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(25,1,'number','1');
INSERT INTO "dimension_value" VALUES(26,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(27,1,'country','CO');
INSERT INTO "dimension_value" VALUES(28,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(29,1,'country','ID');
INSERT INTO "dimension_value" VALUES(30,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(31,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(32,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(33,1,'country','FR');
INSERT INTO "dimension_value" VALUES(34,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(35,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(36,1,'country','SA');
INSERT INTO "dimension_value" VALUES(37,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(38,1,'referrer','');
INSERT INTO "dimension_value" VALUES(39,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(40,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(41,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(42,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(43,1,'country','ES');
INSERT INTO "dimension_value" VALUES(44,1,'country','NG');
INSERT INTO "dimension_value" VALUES(45,1,'country','EG');
INSERT INTO "dimension_value" VALUES(46,1,'country','TR');
INSERT INTO "dimension_value" VALUES(47,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(48,1,'','');
INSERT INTO "dimension_value" VALUES(49,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(50,1,'country','MX');
INSERT INTO "dimension_value" VALUES(51,1,'country','PK');
INSERT INTO "dimension_value" VALUES(52,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(53,1,'campaign','');
INSERT INTO "dimension_value" VALUES(54,1,'country','MA');
INSERT INTO "dimension_value" VALUES(55,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(56,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(57,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(58,1,'country','BR');
INSERT INTO "dimension_value" VALUES(59,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(60,1,'os','Android');
INSERT INTO "dimension_value" VALUES(61,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(62,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(63,1,'device','desktop');
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$4tNo3M+kLdJj/JPHtRRThQ$u+M7Ov0idpBKVku5v/wzkPh7wVtWfHLj+9NfrSMeidg',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',4176823684,0,0,1795348800000000);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'43452E8C93E9941CE9C1BAD6E9CAF7AE83D86A6F085FC690138EC1DAE5ECB285','',NULL,1920632652,0,0,1795348800000000);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$vPVHWZoA6C7LQIYLt4TtqQ$pOEd0QfLZ3q5KvzILKumc2Vtx740x/tTg/j7kHWQF3A','',NULL,NULL,'',NULL,3734216527,0,0,1795348800000000);
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
INSERT INTO "management" VALUES(X'AAC9D9F551D5B3CF84390A26CA7094E5FDEE413BE8BE7F6B4FBF2475841E5C71',1,NULL);
INSERT INTO "management" VALUES(X'097EA8F0B6D61D8D510EEB83F5CB629D362C49207AD4AD0AA8F895941F1284E7',2,NULL);
INSERT INTO "management" VALUES(X'4413C8F809906F8886FCBC30642BD44F15ACE1709A7ED670AA0F32175E7E8D81',3,NULL);
INSERT INTO "management" VALUES(X'B263A5AC0DD7000E4BC8B8B9E423700F83CAC5C7FA7CE042F006024052C54BFA',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,37,1);
INSERT INTO "month_count" VALUES(1,24299,41,1);
INSERT INTO "month_count" VALUES(1,24299,48,1);
INSERT INTO "month_count" VALUES(1,24299,49,1);
INSERT INTO "month_count" VALUES(1,24299,52,1);
INSERT INTO "month_count" VALUES(1,24299,54,1);
INSERT INTO "month_count" VALUES(1,24299,55,1);
INSERT INTO "month_count" VALUES(1,24300,25,1);
INSERT INTO "month_count" VALUES(1,24300,37,1);
INSERT INTO "month_count" VALUES(1,24300,41,1);
INSERT INTO "month_count" VALUES(1,24300,48,1);
INSERT INTO "month_count" VALUES(1,24300,49,1);
INSERT INTO "month_count" VALUES(1,24300,51,1);
INSERT INTO "month_count" VALUES(1,24300,52,1);
INSERT INTO "month_count" VALUES(1,24300,55,1);
INSERT INTO "month_count" VALUES(1,24301,25,1);
INSERT INTO "month_count" VALUES(1,24301,28,1);
INSERT INTO "month_count" VALUES(1,24301,38,1);
INSERT INTO "month_count" VALUES(1,24301,41,1);
INSERT INTO "month_count" VALUES(1,24301,45,1);
INSERT INTO "month_count" VALUES(1,24301,48,1);
INSERT INTO "month_count" VALUES(1,24301,59,1);
INSERT INTO "month_count" VALUES(1,24301,60,1);
INSERT INTO "month_count" VALUES(1,24302,25,1);
INSERT INTO "month_count" VALUES(1,24302,38,1);
INSERT INTO "month_count" VALUES(1,24302,41,1);
INSERT INTO "month_count" VALUES(1,24302,45,1);
INSERT INTO "month_count" VALUES(1,24302,48,1);
INSERT INTO "month_count" VALUES(1,24302,52,1);
INSERT INTO "month_count" VALUES(1,24302,53,1);
INSERT INTO "month_count" VALUES(1,24302,62,1);
INSERT INTO "month_count" VALUES(1,24303,25,1);
INSERT INTO "month_count" VALUES(1,24303,38,1);
INSERT INTO "month_count" VALUES(1,24303,41,1);
INSERT INTO "month_count" VALUES(1,24303,45,1);
INSERT INTO "month_count" VALUES(1,24303,48,1);
INSERT INTO "month_count" VALUES(1,24303,52,1);
INSERT INTO "month_count" VALUES(1,24303,53,1);
INSERT INTO "month_count" VALUES(1,24303,62,1);
INSERT INTO "month_count" VALUES(1,24304,25,1);
INSERT INTO "month_count" VALUES(1,24304,26,1);
INSERT INTO "month_count" VALUES(1,24304,35,1);
INSERT INTO "month_count" VALUES(1,24304,41,1);
INSERT INTO "month_count" VALUES(1,24304,45,1);
INSERT INTO "month_count" VALUES(1,24304,47,1);
INSERT INTO "month_count" VALUES(1,24304,48,1);
INSERT INTO "month_count" VALUES(1,24304,60,1);
INSERT INTO "month_count" VALUES(1,24306,25,1);
INSERT INTO "month_count" VALUES(1,24306,32,1);
INSERT INTO "month_count" VALUES(1,24306,41,1);
INSERT INTO "month_count" VALUES(1,24306,46,1);
INSERT INTO "month_count" VALUES(1,24306,48,1);
INSERT INTO "month_count" VALUES(1,24306,57,1);
INSERT INTO "month_count" VALUES(1,24306,60,1);
INSERT INTO "month_count" VALUES(1,24306,61,1);
INSERT INTO "month_count" VALUES(1,24307,25,2);
INSERT INTO "month_count" VALUES(1,24307,26,1);
INSERT INTO "month_count" VALUES(1,24307,32,1);
INSERT INTO "month_count" VALUES(1,24307,35,1);
INSERT INTO "month_count" VALUES(1,24307,41,2);
INSERT INTO "month_count" VALUES(1,24307,42,1);
INSERT INTO "month_count" VALUES(1,24307,45,1);
INSERT INTO "month_count" VALUES(1,24307,46,1);
INSERT INTO "month_count" VALUES(1,24307,48,2);
INSERT INTO "month_count" VALUES(1,24307,52,1);
INSERT INTO "month_count" VALUES(1,24307,57,1);
INSERT INTO "month_count" VALUES(1,24307,60,1);
INSERT INTO "month_count" VALUES(1,24307,61,1);
INSERT INTO "month_count" VALUES(1,24308,25,1);
INSERT INTO "month_count" VALUES(1,24308,33,1);
INSERT INTO "month_count" VALUES(1,24308,37,1);
INSERT INTO "month_count" VALUES(1,24308,41,1);
INSERT INTO "month_count" VALUES(1,24308,48,1);
INSERT INTO "month_count" VALUES(1,24308,49,1);
INSERT INTO "month_count" VALUES(1,24308,52,1);
INSERT INTO "month_count" VALUES(1,24308,55,1);
INSERT INTO "month_count" VALUES(1,24309,25,1);
INSERT INTO "month_count" VALUES(1,24309,28,1);
INSERT INTO "month_count" VALUES(1,24309,38,1);
INSERT INTO "month_count" VALUES(1,24309,41,1);
INSERT INTO "month_count" VALUES(1,24309,43,1);
INSERT INTO "month_count" VALUES(1,24309,48,1);
INSERT INTO "month_count" VALUES(1,24309,59,1);
INSERT INTO "month_count" VALUES(1,24309,60,1);
INSERT INTO "month_count" VALUES(1,24310,25,1);
INSERT INTO "month_count" VALUES(1,24310,32,1);
INSERT INTO "month_count" VALUES(1,24310,41,1);
INSERT INTO "month_count" VALUES(1,24310,45,1);
INSERT INTO "month_count" VALUES(1,24310,48,1);
INSERT INTO "month_count" VALUES(1,24310,57,1);
INSERT INTO "month_count" VALUES(1,24310,60,1);
INSERT INTO "month_count" VALUES(1,24310,61,1);
INSERT INTO "month_count" VALUES(1,24311,25,2);
INSERT INTO "month_count" VALUES(1,24311,37,1);
INSERT INTO "month_count" VALUES(1,24311,38,1);
INSERT INTO "month_count" VALUES(1,24311,41,2);
INSERT INTO "month_count" VALUES(1,24311,42,1);
INSERT INTO "month_count" VALUES(1,24311,45,2);
INSERT INTO "month_count" VALUES(1,24311,48,2);
INSERT INTO "month_count" VALUES(1,24311,49,1);
INSERT INTO "month_count" VALUES(1,24311,52,2);
INSERT INTO "month_count" VALUES(1,24311,53,1);
INSERT INTO "month_count" VALUES(1,24311,55,1);
INSERT INTO "month_count" VALUES(1,24312,25,1);
INSERT INTO "month_count" VALUES(1,24312,29,1);
INSERT INTO "month_count" VALUES(1,24312,37,1);
INSERT INTO "month_count" VALUES(1,24312,41,1);
INSERT INTO "month_count" VALUES(1,24312,48,1);
INSERT INTO "month_count" VALUES(1,24312,49,1);
INSERT INTO "month_count" VALUES(1,24312,55,1);
INSERT INTO "month_count" VALUES(1,24312,60,1);
INSERT INTO "month_count" VALUES(1,24313,25,1);
INSERT INTO "month_count" VALUES(1,24313,30,1);
INSERT INTO "month_count" VALUES(1,24313,41,1);
INSERT INTO "month_count" VALUES(1,24313,45,1);
INSERT INTO "month_count" VALUES(1,24313,48,1);
INSERT INTO "month_count" VALUES(1,24313,53,1);
INSERT INTO "month_count" VALUES(1,24313,56,1);
INSERT INTO "month_count" VALUES(1,24313,60,1);
INSERT INTO "month_count" VALUES(1,24314,25,1);
INSERT INTO "month_count" VALUES(1,24314,28,1);
INSERT INTO "month_count" VALUES(1,24314,38,1);
INSERT INTO "month_count" VALUES(1,24314,41,1);
INSERT INTO "month_count" VALUES(1,24314,48,1);
INSERT INTO "month_count" VALUES(1,24314,53,1);
INSERT INTO "month_count" VALUES(1,24314,58,1);
INSERT INTO "month_count" VALUES(1,24314,60,1);
INSERT INTO "month_count" VALUES(1,24315,25,2);
INSERT INTO "month_count" VALUES(1,24315,26,1);
INSERT INTO "month_count" VALUES(1,24315,27,1);
INSERT INTO "month_count" VALUES(1,24315,35,1);
INSERT INTO "month_count" VALUES(1,24315,37,1);
INSERT INTO "month_count" VALUES(1,24315,41,2);
INSERT INTO "month_count" VALUES(1,24315,42,1);
INSERT INTO "month_count" VALUES(1,24315,44,1);
INSERT INTO "month_count" VALUES(1,24315,48,2);
INSERT INTO "month_count" VALUES(1,24315,49,1);
INSERT INTO "month_count" VALUES(1,24315,52,1);
INSERT INTO "month_count" VALUES(1,24315,55,1);
INSERT INTO "month_count" VALUES(1,24315,60,1);
INSERT INTO "month_count" VALUES(1,24316,25,2);
INSERT INTO "month_count" VALUES(1,24316,28,1);
INSERT INTO "month_count" VALUES(1,24316,37,1);
INSERT INTO "month_count" VALUES(1,24316,38,1);
INSERT INTO "month_count" VALUES(1,24316,40,1);
INSERT INTO "month_count" VALUES(1,24316,41,1);
INSERT INTO "month_count" VALUES(1,24316,45,1);
INSERT INTO "month_count" VALUES(1,24316,48,2);
INSERT INTO "month_count" VALUES(1,24316,49,1);
INSERT INTO "month_count" VALUES(1,24316,50,1);
INSERT INTO "month_count" VALUES(1,24316,52,1);
INSERT INTO "month_count" VALUES(1,24316,53,1);
INSERT INTO "month_count" VALUES(1,24316,55,1);
INSERT INTO "month_count" VALUES(1,24316,63,1);
INSERT INTO "month_count" VALUES(1,24317,25,1);
INSERT INTO "month_count" VALUES(1,24317,36,1);
INSERT INTO "month_count" VALUES(1,24317,37,1);
INSERT INTO "month_count" VALUES(1,24317,41,1);
INSERT INTO "month_count" VALUES(1,24317,48,1);
INSERT INTO "month_count" VALUES(1,24317,49,1);
INSERT INTO "month_count" VALUES(1,24317,52,1);
INSERT INTO "month_count" VALUES(1,24317,55,1);
INSERT INTO "month_count" VALUES(1,24318,24,1);
INSERT INTO "month_count" VALUES(1,24318,25,1);
INSERT INTO "month_count" VALUES(1,24318,28,1);
INSERT INTO "month_count" VALUES(1,24318,38,1);
INSERT INTO "month_count" VALUES(1,24318,48,1);
INSERT INTO "month_count" VALUES(1,24318,50,1);
INSERT INTO "month_count" VALUES(1,24318,53,1);
INSERT INTO "month_count" VALUES(1,24318,63,1);
INSERT INTO "month_count" VALUES(1,24319,25,2);
INSERT INTO "month_count" VALUES(1,24319,29,1);
INSERT INTO "month_count" VALUES(1,24319,31,1);
INSERT INTO "month_count" VALUES(1,24319,34,1);
INSERT INTO "month_count" VALUES(1,24319,38,1);
INSERT INTO "month_count" VALUES(1,24319,39,1);
INSERT INTO "month_count" VALUES(1,24319,41,1);
INSERT INTO "month_count" VALUES(1,24319,48,2);
INSERT INTO "month_count" VALUES(1,24319,52,1);
INSERT INTO "month_count" VALUES(1,24319,53,2);
INSERT INTO "month_count" VALUES(1,24319,58,1);
INSERT INTO "month_count" VALUES(1,24319,62,1);
INSERT INTO "month_count" VALUES(1,24319,63,1);
INSERT INTO "month_count" VALUES(1,24320,25,2);
INSERT INTO "month_count" VALUES(1,24320,31,1);
INSERT INTO "month_count" VALUES(1,24320,34,2);
INSERT INTO "month_count" VALUES(1,24320,39,1);
INSERT INTO "month_count" VALUES(1,24320,41,1);
INSERT INTO "month_count" VALUES(1,24320,42,1);
INSERT INTO "month_count" VALUES(1,24320,48,2);
INSERT INTO "month_count" VALUES(1,24320,50,1);
INSERT INTO "month_count" VALUES(1,24320,52,1);
INSERT INTO "month_count" VALUES(1,24320,53,2);
INSERT INTO "month_count" VALUES(1,24320,58,1);
INSERT INTO "month_count" VALUES(1,24320,63,1);
INSERT INTO "month_count" VALUES(1,24321,25,2);
INSERT INTO "month_count" VALUES(1,24321,37,1);
INSERT INTO "month_count" VALUES(1,24321,38,1);
INSERT INTO "month_count" VALUES(1,24321,41,2);
INSERT INTO "month_count" VALUES(1,24321,48,2);
INSERT INTO "month_count" VALUES(1,24321,49,1);
INSERT INTO "month_count" VALUES(1,24321,52,2);
INSERT INTO "month_count" VALUES(1,24321,53,1);
INSERT INTO "month_count" VALUES(1,24321,54,2);
INSERT INTO "month_count" VALUES(1,24321,55,1);
INSERT INTO "month_count" VALUES(1,24321,62,1);
INSERT INTO "month_count" VALUES(1,24322,25,1);
INSERT INTO "month_count" VALUES(1,24322,26,1);
INSERT INTO "month_count" VALUES(1,24322,35,1);
INSERT INTO "month_count" VALUES(1,24322,41,1);
INSERT INTO "month_count" VALUES(1,24322,42,1);
INSERT INTO "month_count" VALUES(1,24322,45,1);
INSERT INTO "month_count" VALUES(1,24322,48,1);
INSERT INTO "month_count" VALUES(1,24322,52,1);
INSERT INTO "month_count" VALUES(2,24305,1,1);
INSERT INTO "month_count" VALUES(2,24305,3,1);
INSERT INTO "month_count" VALUES(2,24305,4,1);
INSERT INTO "month_count" VALUES(2,24305,6,1);
INSERT INTO "month_count" VALUES(2,24305,8,1);
INSERT INTO "month_count" VALUES(2,24305,12,1);
INSERT INTO "month_count" VALUES(2,24305,18,1);
INSERT INTO "month_count" VALUES(2,24305,22,1);
INSERT INTO "month_count" VALUES(2,24309,4,1);
INSERT INTO "month_count" VALUES(2,24309,8,1);
INSERT INTO "month_count" VALUES(2,24309,12,1);
INSERT INTO "month_count" VALUES(2,24309,13,1);
INSERT INTO "month_count" VALUES(2,24309,14,1);
INSERT INTO "month_count" VALUES(2,24309,19,1);
INSERT INTO "month_count" VALUES(2,24309,22,1);
INSERT INTO "month_count" VALUES(2,24309,23,1);
INSERT INTO "month_count" VALUES(2,24312,4,1);
INSERT INTO "month_count" VALUES(2,24312,7,1);
INSERT INTO "month_count" VALUES(2,24312,8,1);
INSERT INTO "month_count" VALUES(2,24312,13,1);
INSERT INTO "month_count" VALUES(2,24312,15,1);
INSERT INTO "month_count" VALUES(2,24312,18,1);
INSERT INTO "month_count" VALUES(2,24312,20,1);
INSERT INTO "month_count" VALUES(2,24312,22,1);
INSERT INTO "month_count" VALUES(2,24313,7,1);
INSERT INTO "month_count" VALUES(2,24313,8,1);
INSERT INTO "month_count" VALUES(2,24313,9,1);
INSERT INTO "month_count" VALUES(2,24313,13,1);
INSERT INTO "month_count" VALUES(2,24313,17,1);
INSERT INTO "month_count" VALUES(2,24313,18,1);
INSERT INTO "month_count" VALUES(2,24313,19,1);
INSERT INTO "month_count" VALUES(2,24313,22,1);
INSERT INTO "month_count" VALUES(2,24316,1,1);
INSERT INTO "month_count" VALUES(2,24316,4,1);
INSERT INTO "month_count" VALUES(2,24316,6,1);
INSERT INTO "month_count" VALUES(2,24316,8,1);
INSERT INTO "month_count" VALUES(2,24316,12,1);
INSERT INTO "month_count" VALUES(2,24316,19,1);
INSERT INTO "month_count" VALUES(2,24316,21,1);
INSERT INTO "month_count" VALUES(2,24316,22,1);
INSERT INTO "month_count" VALUES(2,24317,1,1);
INSERT INTO "month_count" VALUES(2,24317,2,1);
INSERT INTO "month_count" VALUES(2,24317,6,1);
INSERT INTO "month_count" VALUES(2,24317,8,1);
INSERT INTO "month_count" VALUES(2,24317,12,1);
INSERT INTO "month_count" VALUES(2,24317,16,1);
INSERT INTO "month_count" VALUES(2,24317,18,1);
INSERT INTO "month_count" VALUES(2,24317,22,1);
INSERT INTO "month_count" VALUES(2,24318,3,1);
INSERT INTO "month_count" VALUES(2,24318,8,1);
INSERT INTO "month_count" VALUES(2,24318,9,1);
INSERT INTO "month_count" VALUES(2,24318,12,1);
INSERT INTO "month_count" VALUES(2,24318,13,1);
INSERT INTO "month_count" VALUES(2,24318,17,1);
INSERT INTO "month_count" VALUES(2,24318,18,1);
INSERT INTO "month_count" VALUES(2,24318,22,1);
INSERT INTO "month_count" VALUES(2,24319,1,1);
INSERT INTO "month_count" VALUES(2,24319,2,1);
INSERT INTO "month_count" VALUES(2,24319,6,1);
INSERT INTO "month_count" VALUES(2,24319,7,1);
INSERT INTO "month_count" VALUES(2,24319,8,1);
INSERT INTO "month_count" VALUES(2,24319,16,1);
INSERT INTO "month_count" VALUES(2,24319,18,1);
INSERT INTO "month_count" VALUES(2,24319,22,1);
INSERT INTO "month_count" VALUES(2,24321,1,1);
INSERT INTO "month_count" VALUES(2,24321,5,1);
INSERT INTO "month_count" VALUES(2,24321,8,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,11,1);
INSERT INTO "month_count" VALUES(2,24321,12,1);
INSERT INTO "month_count" VALUES(2,24321,15,1);
INSERT INTO "month_count" VALUES(2,24321,22,1);
INSERT INTO "month_count" VALUES(2,24322,4,1);
INSERT INTO "month_count" VALUES(2,24322,8,1);
INSERT INTO "month_count" VALUES(2,24322,12,1);
INSERT INTO "month_count" VALUES(2,24322,13,1);
INSERT INTO "month_count" VALUES(2,24322,18,1);
INSERT INTO "month_count" VALUES(2,24322,19,1);
INSERT INTO "month_count" VALUES(2,24322,20,1);
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
  UNIQUE (link, position)
);
INSERT INTO "number" VALUES(1,1,0,'14155550132','','',1,1);
INSERT INTO "number" VALUES(2,2,0,'493023125118','Ana','',1,1);
INSERT INTO "number" VALUES(3,2,1,'442079460959','Sam','For Sam',1,1);
INSERT INTO "number" VALUES(4,3,0,'493023125118','','',1,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$htUAIM722a+xnlJ7cac4dQ$VB+KKJxJqvWr0BcSMboj0cvoDlFWCT+6wvuBmgeUrRs',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'7C354C03E249CC3C6865FC82BDD7240D09615D7FEB7D9A022EA80DB5B079E9A9');
INSERT INTO "owner_recovery" VALUES(X'712C203E39599BD7DCE5E75A3219F0A54350B2241FC8F54EC58F4B9AFF0B8A25');
INSERT INTO "owner_recovery" VALUES(X'49945F5001F25A8885078E78323E19DD66E61CF16DD28EF054ED09B93E254125');
INSERT INTO "owner_recovery" VALUES(X'3908D2546AD59AB1526A3682C48DE614547DCF6585D2FA66EA818AE370A551DD');
INSERT INTO "owner_recovery" VALUES(X'4FB625FD51EFBC771CE4CA9D42DF027150D3BB556CC385F9070C151534BCC717');
INSERT INTO "owner_recovery" VALUES(X'6B04458B6657756AF271E35130FF25A49EE56572F027ECD5DD167285B38F1545');
INSERT INTO "owner_recovery" VALUES(X'823452240CAF88EDE18D739C688110CDBE392983AFDDCEF9E9A016E381C7C5C3');
INSERT INTO "owner_recovery" VALUES(X'7569CC479EC23D200CCAA86645BDBA26BBA284614CE15A9EA5D45459808C1069');
INSERT INTO "owner_recovery" VALUES(X'475A9C1F2768598CB082506AF9F6DF296A7AABF1777D32D306C85862C9D6DCDD');
INSERT INTO "owner_recovery" VALUES(X'C9754109DAD81CA27D85B5724A6EDE1ADC037E985B63B5C75EB2EC8E444AB573');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'525A90531FF0902CE593D5E098F87EF0E037470FC688510330B672DFF9091887','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,25,28,1);
INSERT INTO "pair_count" VALUES(1,20070,25,37,2);
INSERT INTO "pair_count" VALUES(1,20070,25,38,3);
INSERT INTO "pair_count" VALUES(1,20070,25,41,5);
INSERT INTO "pair_count" VALUES(1,20070,25,45,3);
INSERT INTO "pair_count" VALUES(1,20070,25,48,5);
INSERT INTO "pair_count" VALUES(1,20070,25,49,2);
INSERT INTO "pair_count" VALUES(1,20070,25,51,1);
INSERT INTO "pair_count" VALUES(1,20070,25,52,4);
INSERT INTO "pair_count" VALUES(1,20070,25,53,2);
INSERT INTO "pair_count" VALUES(1,20070,25,54,1);
INSERT INTO "pair_count" VALUES(1,20070,25,55,2);
INSERT INTO "pair_count" VALUES(1,20070,25,59,1);
INSERT INTO "pair_count" VALUES(1,20070,25,60,1);
INSERT INTO "pair_count" VALUES(1,20070,25,62,2);
INSERT INTO "pair_count" VALUES(1,20070,28,25,1);
INSERT INTO "pair_count" VALUES(1,20070,28,38,1);
INSERT INTO "pair_count" VALUES(1,20070,28,41,1);
INSERT INTO "pair_count" VALUES(1,20070,28,45,1);
INSERT INTO "pair_count" VALUES(1,20070,28,48,1);
INSERT INTO "pair_count" VALUES(1,20070,28,59,1);
INSERT INTO "pair_count" VALUES(1,20070,28,60,1);
INSERT INTO "pair_count" VALUES(1,20070,37,25,2);
INSERT INTO "pair_count" VALUES(1,20070,37,41,2);
INSERT INTO "pair_count" VALUES(1,20070,37,48,2);
INSERT INTO "pair_count" VALUES(1,20070,37,49,2);
INSERT INTO "pair_count" VALUES(1,20070,37,51,1);
INSERT INTO "pair_count" VALUES(1,20070,37,52,2);
INSERT INTO "pair_count" VALUES(1,20070,37,54,1);
INSERT INTO "pair_count" VALUES(1,20070,37,55,2);
INSERT INTO "pair_count" VALUES(1,20070,38,25,3);
INSERT INTO "pair_count" VALUES(1,20070,38,28,1);
INSERT INTO "pair_count" VALUES(1,20070,38,41,3);
INSERT INTO "pair_count" VALUES(1,20070,38,45,3);
INSERT INTO "pair_count" VALUES(1,20070,38,48,3);
INSERT INTO "pair_count" VALUES(1,20070,38,52,2);
INSERT INTO "pair_count" VALUES(1,20070,38,53,2);
INSERT INTO "pair_count" VALUES(1,20070,38,59,1);
INSERT INTO "pair_count" VALUES(1,20070,38,60,1);
INSERT INTO "pair_count" VALUES(1,20070,38,62,2);
INSERT INTO "pair_count" VALUES(1,20070,41,25,5);
INSERT INTO "pair_count" VALUES(1,20070,41,28,1);
INSERT INTO "pair_count" VALUES(1,20070,41,37,2);
INSERT INTO "pair_count" VALUES(1,20070,41,38,3);
INSERT INTO "pair_count" VALUES(1,20070,41,45,3);
INSERT INTO "pair_count" VALUES(1,20070,41,48,5);
INSERT INTO "pair_count" VALUES(1,20070,41,49,2);
INSERT INTO "pair_count" VALUES(1,20070,41,51,1);
INSERT INTO "pair_count" VALUES(1,20070,41,52,4);
INSERT INTO "pair_count" VALUES(1,20070,41,53,2);
INSERT INTO "pair_count" VALUES(1,20070,41,54,1);
INSERT INTO "pair_count" VALUES(1,20070,41,55,2);
INSERT INTO "pair_count" VALUES(1,20070,41,59,1);
INSERT INTO "pair_count" VALUES(1,20070,41,60,1);
INSERT INTO "pair_count" VALUES(1,20070,41,62,2);
INSERT INTO "pair_count" VALUES(1,20070,45,25,3);
INSERT INTO "pair_count" VALUES(1,20070,45,28,1);
INSERT INTO "pair_count" VALUES(1,20070,45,38,3);
INSERT INTO "pair_count" VALUES(1,20070,45,41,3);
INSERT INTO "pair_count" VALUES(1,20070,45,48,3);
INSERT INTO "pair_count" VALUES(1,20070,45,52,2);
INSERT INTO "pair_count" VALUES(1,20070,45,53,2);
INSERT INTO "pair_count" VALUES(1,20070,45,59,1);
INSERT INTO "pair_count" VALUES(1,20070,45,60,1);
INSERT INTO "pair_count" VALUES(1,20070,45,62,2);
INSERT INTO "pair_count" VALUES(1,20070,49,25,2);
INSERT INTO "pair_count" VALUES(1,20070,49,37,2);
INSERT INTO "pair_count" VALUES(1,20070,49,41,2);
INSERT INTO "pair_count" VALUES(1,20070,49,48,2);
INSERT INTO "pair_count" VALUES(1,20070,49,51,1);
INSERT INTO "pair_count" VALUES(1,20070,49,52,2);
INSERT INTO "pair_count" VALUES(1,20070,49,54,1);
INSERT INTO "pair_count" VALUES(1,20070,49,55,2);
INSERT INTO "pair_count" VALUES(1,20070,51,25,1);
INSERT INTO "pair_count" VALUES(1,20070,51,37,1);
INSERT INTO "pair_count" VALUES(1,20070,51,41,1);
INSERT INTO "pair_count" VALUES(1,20070,51,48,1);
INSERT INTO "pair_count" VALUES(1,20070,51,49,1);
INSERT INTO "pair_count" VALUES(1,20070,51,52,1);
INSERT INTO "pair_count" VALUES(1,20070,51,55,1);
INSERT INTO "pair_count" VALUES(1,20070,52,25,4);
INSERT INTO "pair_count" VALUES(1,20070,52,37,2);
INSERT INTO "pair_count" VALUES(1,20070,52,38,2);
INSERT INTO "pair_count" VALUES(1,20070,52,41,4);
INSERT INTO "pair_count" VALUES(1,20070,52,45,2);
INSERT INTO "pair_count" VALUES(1,20070,52,48,4);
INSERT INTO "pair_count" VALUES(1,20070,52,49,2);
INSERT INTO "pair_count" VALUES(1,20070,52,51,1);
INSERT INTO "pair_count" VALUES(1,20070,52,53,2);
INSERT INTO "pair_count" VALUES(1,20070,52,54,1);
INSERT INTO "pair_count" VALUES(1,20070,52,55,2);
INSERT INTO "pair_count" VALUES(1,20070,52,62,2);
INSERT INTO "pair_count" VALUES(1,20070,53,25,2);
INSERT INTO "pair_count" VALUES(1,20070,53,38,2);
INSERT INTO "pair_count" VALUES(1,20070,53,41,2);
INSERT INTO "pair_count" VALUES(1,20070,53,45,2);
INSERT INTO "pair_count" VALUES(1,20070,53,48,2);
INSERT INTO "pair_count" VALUES(1,20070,53,52,2);
INSERT INTO "pair_count" VALUES(1,20070,53,62,2);
INSERT INTO "pair_count" VALUES(1,20070,54,25,1);
INSERT INTO "pair_count" VALUES(1,20070,54,37,1);
INSERT INTO "pair_count" VALUES(1,20070,54,41,1);
INSERT INTO "pair_count" VALUES(1,20070,54,48,1);
INSERT INTO "pair_count" VALUES(1,20070,54,49,1);
INSERT INTO "pair_count" VALUES(1,20070,54,52,1);
INSERT INTO "pair_count" VALUES(1,20070,54,55,1);
INSERT INTO "pair_count" VALUES(1,20070,55,25,2);
INSERT INTO "pair_count" VALUES(1,20070,55,37,2);
INSERT INTO "pair_count" VALUES(1,20070,55,41,2);
INSERT INTO "pair_count" VALUES(1,20070,55,48,2);
INSERT INTO "pair_count" VALUES(1,20070,55,49,2);
INSERT INTO "pair_count" VALUES(1,20070,55,51,1);
INSERT INTO "pair_count" VALUES(1,20070,55,52,2);
INSERT INTO "pair_count" VALUES(1,20070,55,54,1);
INSERT INTO "pair_count" VALUES(1,20070,59,25,1);
INSERT INTO "pair_count" VALUES(1,20070,59,28,1);
INSERT INTO "pair_count" VALUES(1,20070,59,38,1);
INSERT INTO "pair_count" VALUES(1,20070,59,41,1);
INSERT INTO "pair_count" VALUES(1,20070,59,45,1);
INSERT INTO "pair_count" VALUES(1,20070,59,48,1);
INSERT INTO "pair_count" VALUES(1,20070,59,60,1);
INSERT INTO "pair_count" VALUES(1,20070,60,25,1);
INSERT INTO "pair_count" VALUES(1,20070,60,28,1);
INSERT INTO "pair_count" VALUES(1,20070,60,38,1);
INSERT INTO "pair_count" VALUES(1,20070,60,41,1);
INSERT INTO "pair_count" VALUES(1,20070,60,45,1);
INSERT INTO "pair_count" VALUES(1,20070,60,48,1);
INSERT INTO "pair_count" VALUES(1,20070,60,59,1);
INSERT INTO "pair_count" VALUES(1,20070,62,25,2);
INSERT INTO "pair_count" VALUES(1,20070,62,38,2);
INSERT INTO "pair_count" VALUES(1,20070,62,41,2);
INSERT INTO "pair_count" VALUES(1,20070,62,45,2);
INSERT INTO "pair_count" VALUES(1,20070,62,48,2);
INSERT INTO "pair_count" VALUES(1,20070,62,52,2);
INSERT INTO "pair_count" VALUES(1,20070,62,53,2);
INSERT INTO "pair_count" VALUES(1,20234,25,26,2);
INSERT INTO "pair_count" VALUES(1,20234,25,32,2);
INSERT INTO "pair_count" VALUES(1,20234,25,33,1);
INSERT INTO "pair_count" VALUES(1,20234,25,35,2);
INSERT INTO "pair_count" VALUES(1,20234,25,37,1);
INSERT INTO "pair_count" VALUES(1,20234,25,41,5);
INSERT INTO "pair_count" VALUES(1,20234,25,42,1);
INSERT INTO "pair_count" VALUES(1,20234,25,45,2);
INSERT INTO "pair_count" VALUES(1,20234,25,46,2);
INSERT INTO "pair_count" VALUES(1,20234,25,47,1);
INSERT INTO "pair_count" VALUES(1,20234,25,48,5);
INSERT INTO "pair_count" VALUES(1,20234,25,49,1);
INSERT INTO "pair_count" VALUES(1,20234,25,52,2);
INSERT INTO "pair_count" VALUES(1,20234,25,55,1);
INSERT INTO "pair_count" VALUES(1,20234,25,57,2);
INSERT INTO "pair_count" VALUES(1,20234,25,60,3);
INSERT INTO "pair_count" VALUES(1,20234,25,61,2);
INSERT INTO "pair_count" VALUES(1,20234,26,25,2);
INSERT INTO "pair_count" VALUES(1,20234,26,35,2);
INSERT INTO "pair_count" VALUES(1,20234,26,41,2);
INSERT INTO "pair_count" VALUES(1,20234,26,42,1);
INSERT INTO "pair_count" VALUES(1,20234,26,45,2);
INSERT INTO "pair_count" VALUES(1,20234,26,47,1);
INSERT INTO "pair_count" VALUES(1,20234,26,48,2);
INSERT INTO "pair_count" VALUES(1,20234,26,52,1);
INSERT INTO "pair_count" VALUES(1,20234,26,60,1);
INSERT INTO "pair_count" VALUES(1,20234,32,25,2);
INSERT INTO "pair_count" VALUES(1,20234,32,41,2);
INSERT INTO "pair_count" VALUES(1,20234,32,46,2);
INSERT INTO "pair_count" VALUES(1,20234,32,48,2);
INSERT INTO "pair_count" VALUES(1,20234,32,57,2);
INSERT INTO "pair_count" VALUES(1,20234,32,60,2);
INSERT INTO "pair_count" VALUES(1,20234,32,61,2);
INSERT INTO "pair_count" VALUES(1,20234,33,25,1);
INSERT INTO "pair_count" VALUES(1,20234,33,37,1);
INSERT INTO "pair_count" VALUES(1,20234,33,41,1);
INSERT INTO "pair_count" VALUES(1,20234,33,48,1);
INSERT INTO "pair_count" VALUES(1,20234,33,49,1);
INSERT INTO "pair_count" VALUES(1,20234,33,52,1);
INSERT INTO "pair_count" VALUES(1,20234,33,55,1);
INSERT INTO "pair_count" VALUES(1,20234,35,25,2);
INSERT INTO "pair_count" VALUES(1,20234,35,26,2);
INSERT INTO "pair_count" VALUES(1,20234,35,41,2);
INSERT INTO "pair_count" VALUES(1,20234,35,42,1);
INSERT INTO "pair_count" VALUES(1,20234,35,45,2);
INSERT INTO "pair_count" VALUES(1,20234,35,47,1);
INSERT INTO "pair_count" VALUES(1,20234,35,48,2);
INSERT INTO "pair_count" VALUES(1,20234,35,52,1);
INSERT INTO "pair_count" VALUES(1,20234,35,60,1);
INSERT INTO "pair_count" VALUES(1,20234,37,25,1);
INSERT INTO "pair_count" VALUES(1,20234,37,33,1);
INSERT INTO "pair_count" VALUES(1,20234,37,41,1);
INSERT INTO "pair_count" VALUES(1,20234,37,48,1);
INSERT INTO "pair_count" VALUES(1,20234,37,49,1);
INSERT INTO "pair_count" VALUES(1,20234,37,52,1);
INSERT INTO "pair_count" VALUES(1,20234,37,55,1);
INSERT INTO "pair_count" VALUES(1,20234,41,25,5);
INSERT INTO "pair_count" VALUES(1,20234,41,26,2);
INSERT INTO "pair_count" VALUES(1,20234,41,32,2);
INSERT INTO "pair_count" VALUES(1,20234,41,33,1);
INSERT INTO "pair_count" VALUES(1,20234,41,35,2);
INSERT INTO "pair_count" VALUES(1,20234,41,37,1);
INSERT INTO "pair_count" VALUES(1,20234,41,42,1);
INSERT INTO "pair_count" VALUES(1,20234,41,45,2);
INSERT INTO "pair_count" VALUES(1,20234,41,46,2);
INSERT INTO "pair_count" VALUES(1,20234,41,47,1);
INSERT INTO "pair_count" VALUES(1,20234,41,48,5);
INSERT INTO "pair_count" VALUES(1,20234,41,49,1);
INSERT INTO "pair_count" VALUES(1,20234,41,52,2);
INSERT INTO "pair_count" VALUES(1,20234,41,55,1);
INSERT INTO "pair_count" VALUES(1,20234,41,57,2);
INSERT INTO "pair_count" VALUES(1,20234,41,60,3);
INSERT INTO "pair_count" VALUES(1,20234,41,61,2);
INSERT INTO "pair_count" VALUES(1,20234,42,25,1);
INSERT INTO "pair_count" VALUES(1,20234,42,26,1);
INSERT INTO "pair_count" VALUES(1,20234,42,35,1);
INSERT INTO "pair_count" VALUES(1,20234,42,41,1);
INSERT INTO "pair_count" VALUES(1,20234,42,45,1);
INSERT INTO "pair_count" VALUES(1,20234,42,48,1);
INSERT INTO "pair_count" VALUES(1,20234,42,52,1);
INSERT INTO "pair_count" VALUES(1,20234,45,25,2);
INSERT INTO "pair_count" VALUES(1,20234,45,26,2);
INSERT INTO "pair_count" VALUES(1,20234,45,35,2);
INSERT INTO "pair_count" VALUES(1,20234,45,41,2);
INSERT INTO "pair_count" VALUES(1,20234,45,42,1);
INSERT INTO "pair_count" VALUES(1,20234,45,47,1);
INSERT INTO "pair_count" VALUES(1,20234,45,48,2);
INSERT INTO "pair_count" VALUES(1,20234,45,52,1);
INSERT INTO "pair_count" VALUES(1,20234,45,60,1);
INSERT INTO "pair_count" VALUES(1,20234,46,25,2);
INSERT INTO "pair_count" VALUES(1,20234,46,32,2);
INSERT INTO "pair_count" VALUES(1,20234,46,41,2);
INSERT INTO "pair_count" VALUES(1,20234,46,48,2);
INSERT INTO "pair_count" VALUES(1,20234,46,57,2);
INSERT INTO "pair_count" VALUES(1,20234,46,60,2);
INSERT INTO "pair_count" VALUES(1,20234,46,61,2);
INSERT INTO "pair_count" VALUES(1,20234,47,25,1);
INSERT INTO "pair_count" VALUES(1,20234,47,26,1);
INSERT INTO "pair_count" VALUES(1,20234,47,35,1);
INSERT INTO "pair_count" VALUES(1,20234,47,41,1);
INSERT INTO "pair_count" VALUES(1,20234,47,45,1);
INSERT INTO "pair_count" VALUES(1,20234,47,48,1);
INSERT INTO "pair_count" VALUES(1,20234,47,60,1);
INSERT INTO "pair_count" VALUES(1,20234,49,25,1);
INSERT INTO "pair_count" VALUES(1,20234,49,33,1);
INSERT INTO "pair_count" VALUES(1,20234,49,37,1);
INSERT INTO "pair_count" VALUES(1,20234,49,41,1);
INSERT INTO "pair_count" VALUES(1,20234,49,48,1);
INSERT INTO "pair_count" VALUES(1,20234,49,52,1);
INSERT INTO "pair_count" VALUES(1,20234,49,55,1);
INSERT INTO "pair_count" VALUES(1,20234,52,25,2);
INSERT INTO "pair_count" VALUES(1,20234,52,26,1);
INSERT INTO "pair_count" VALUES(1,20234,52,33,1);
INSERT INTO "pair_count" VALUES(1,20234,52,35,1);
INSERT INTO "pair_count" VALUES(1,20234,52,37,1);
INSERT INTO "pair_count" VALUES(1,20234,52,41,2);
INSERT INTO "pair_count" VALUES(1,20234,52,42,1);
INSERT INTO "pair_count" VALUES(1,20234,52,45,1);
INSERT INTO "pair_count" VALUES(1,20234,52,48,2);
INSERT INTO "pair_count" VALUES(1,20234,52,49,1);
INSERT INTO "pair_count" VALUES(1,20234,52,55,1);
INSERT INTO "pair_count" VALUES(1,20234,55,25,1);
INSERT INTO "pair_count" VALUES(1,20234,55,33,1);
INSERT INTO "pair_count" VALUES(1,20234,55,37,1);
INSERT INTO "pair_count" VALUES(1,20234,55,41,1);
INSERT INTO "pair_count" VALUES(1,20234,55,48,1);
INSERT INTO "pair_count" VALUES(1,20234,55,49,1);
INSERT INTO "pair_count" VALUES(1,20234,55,52,1);
INSERT INTO "pair_count" VALUES(1,20234,57,25,2);
INSERT INTO "pair_count" VALUES(1,20234,57,32,2);
INSERT INTO "pair_count" VALUES(1,20234,57,41,2);
INSERT INTO "pair_count" VALUES(1,20234,57,46,2);
INSERT INTO "pair_count" VALUES(1,20234,57,48,2);
INSERT INTO "pair_count" VALUES(1,20234,57,60,2);
INSERT INTO "pair_count" VALUES(1,20234,57,61,2);
INSERT INTO "pair_count" VALUES(1,20234,60,25,3);
INSERT INTO "pair_count" VALUES(1,20234,60,26,1);
INSERT INTO "pair_count" VALUES(1,20234,60,32,2);
INSERT INTO "pair_count" VALUES(1,20234,60,35,1);
INSERT INTO "pair_count" VALUES(1,20234,60,41,3);
INSERT INTO "pair_count" VALUES(1,20234,60,45,1);
INSERT INTO "pair_count" VALUES(1,20234,60,46,2);
INSERT INTO "pair_count" VALUES(1,20234,60,47,1);
INSERT INTO "pair_count" VALUES(1,20234,60,48,3);
INSERT INTO "pair_count" VALUES(1,20234,60,57,2);
INSERT INTO "pair_count" VALUES(1,20234,60,61,2);
INSERT INTO "pair_count" VALUES(1,20234,61,25,2);
INSERT INTO "pair_count" VALUES(1,20234,61,32,2);
INSERT INTO "pair_count" VALUES(1,20234,61,41,2);
INSERT INTO "pair_count" VALUES(1,20234,61,46,2);
INSERT INTO "pair_count" VALUES(1,20234,61,48,2);
INSERT INTO "pair_count" VALUES(1,20234,61,57,2);
INSERT INTO "pair_count" VALUES(1,20234,61,60,2);
INSERT INTO "pair_count" VALUES(1,20392,25,28,1);
INSERT INTO "pair_count" VALUES(1,20392,25,29,1);
INSERT INTO "pair_count" VALUES(1,20392,25,32,1);
INSERT INTO "pair_count" VALUES(1,20392,25,37,2);
INSERT INTO "pair_count" VALUES(1,20392,25,38,2);
INSERT INTO "pair_count" VALUES(1,20392,25,41,5);
INSERT INTO "pair_count" VALUES(1,20392,25,42,1);
INSERT INTO "pair_count" VALUES(1,20392,25,43,1);
INSERT INTO "pair_count" VALUES(1,20392,25,45,3);
INSERT INTO "pair_count" VALUES(1,20392,25,48,5);
INSERT INTO "pair_count" VALUES(1,20392,25,49,2);
INSERT INTO "pair_count" VALUES(1,20392,25,52,2);
INSERT INTO "pair_count" VALUES(1,20392,25,53,1);
INSERT INTO "pair_count" VALUES(1,20392,25,55,2);
INSERT INTO "pair_count" VALUES(1,20392,25,57,1);
INSERT INTO "pair_count" VALUES(1,20392,25,59,1);
INSERT INTO "pair_count" VALUES(1,20392,25,60,3);
INSERT INTO "pair_count" VALUES(1,20392,25,61,1);
INSERT INTO "pair_count" VALUES(1,20392,28,25,1);
INSERT INTO "pair_count" VALUES(1,20392,28,38,1);
INSERT INTO "pair_count" VALUES(1,20392,28,41,1);
INSERT INTO "pair_count" VALUES(1,20392,28,43,1);
INSERT INTO "pair_count" VALUES(1,20392,28,48,1);
INSERT INTO "pair_count" VALUES(1,20392,28,59,1);
INSERT INTO "pair_count" VALUES(1,20392,28,60,1);
INSERT INTO "pair_count" VALUES(1,20392,29,25,1);
INSERT INTO "pair_count" VALUES(1,20392,29,37,1);
INSERT INTO "pair_count" VALUES(1,20392,29,41,1);
INSERT INTO "pair_count" VALUES(1,20392,29,48,1);
INSERT INTO "pair_count" VALUES(1,20392,29,49,1);
INSERT INTO "pair_count" VALUES(1,20392,29,55,1);
INSERT INTO "pair_count" VALUES(1,20392,29,60,1);
INSERT INTO "pair_count" VALUES(1,20392,32,25,1);
INSERT INTO "pair_count" VALUES(1,20392,32,41,1);
INSERT INTO "pair_count" VALUES(1,20392,32,45,1);
INSERT INTO "pair_count" VALUES(1,20392,32,48,1);
INSERT INTO "pair_count" VALUES(1,20392,32,57,1);
INSERT INTO "pair_count" VALUES(1,20392,32,60,1);
INSERT INTO "pair_count" VALUES(1,20392,32,61,1);
INSERT INTO "pair_count" VALUES(1,20392,37,25,2);
INSERT INTO "pair_count" VALUES(1,20392,37,29,1);
INSERT INTO "pair_count" VALUES(1,20392,37,41,2);
INSERT INTO "pair_count" VALUES(1,20392,37,45,1);
INSERT INTO "pair_count" VALUES(1,20392,37,48,2);
INSERT INTO "pair_count" VALUES(1,20392,37,49,2);
INSERT INTO "pair_count" VALUES(1,20392,37,52,1);
INSERT INTO "pair_count" VALUES(1,20392,37,55,2);
INSERT INTO "pair_count" VALUES(1,20392,37,60,1);
INSERT INTO "pair_count" VALUES(1,20392,38,25,2);
INSERT INTO "pair_count" VALUES(1,20392,38,28,1);
INSERT INTO "pair_count" VALUES(1,20392,38,41,2);
INSERT INTO "pair_count" VALUES(1,20392,38,42,1);
INSERT INTO "pair_count" VALUES(1,20392,38,43,1);
INSERT INTO "pair_count" VALUES(1,20392,38,45,1);
INSERT INTO "pair_count" VALUES(1,20392,38,48,2);
INSERT INTO "pair_count" VALUES(1,20392,38,52,1);
INSERT INTO "pair_count" VALUES(1,20392,38,53,1);
INSERT INTO "pair_count" VALUES(1,20392,38,59,1);
INSERT INTO "pair_count" VALUES(1,20392,38,60,1);
INSERT INTO "pair_count" VALUES(1,20392,41,25,5);
INSERT INTO "pair_count" VALUES(1,20392,41,28,1);
INSERT INTO "pair_count" VALUES(1,20392,41,29,1);
INSERT INTO "pair_count" VALUES(1,20392,41,32,1);
INSERT INTO "pair_count" VALUES(1,20392,41,37,2);
INSERT INTO "pair_count" VALUES(1,20392,41,38,2);
INSERT INTO "pair_count" VALUES(1,20392,41,42,1);
INSERT INTO "pair_count" VALUES(1,20392,41,43,1);
INSERT INTO "pair_count" VALUES(1,20392,41,45,3);
INSERT INTO "pair_count" VALUES(1,20392,41,48,5);
INSERT INTO "pair_count" VALUES(1,20392,41,49,2);
INSERT INTO "pair_count" VALUES(1,20392,41,52,2);
INSERT INTO "pair_count" VALUES(1,20392,41,53,1);
INSERT INTO "pair_count" VALUES(1,20392,41,55,2);
INSERT INTO "pair_count" VALUES(1,20392,41,57,1);
INSERT INTO "pair_count" VALUES(1,20392,41,59,1);
INSERT INTO "pair_count" VALUES(1,20392,41,60,3);
INSERT INTO "pair_count" VALUES(1,20392,41,61,1);
INSERT INTO "pair_count" VALUES(1,20392,42,25,1);
INSERT INTO "pair_count" VALUES(1,20392,42,38,1);
INSERT INTO "pair_count" VALUES(1,20392,42,41,1);
INSERT INTO "pair_count" VALUES(1,20392,42,45,1);
INSERT INTO "pair_count" VALUES(1,20392,42,48,1);
INSERT INTO "pair_count" VALUES(1,20392,42,52,1);
INSERT INTO "pair_count" VALUES(1,20392,42,53,1);
INSERT INTO "pair_count" VALUES(1,20392,43,25,1);
INSERT INTO "pair_count" VALUES(1,20392,43,28,1);
INSERT INTO "pair_count" VALUES(1,20392,43,38,1);
INSERT INTO "pair_count" VALUES(1,20392,43,41,1);
INSERT INTO "pair_count" VALUES(1,20392,43,48,1);
INSERT INTO "pair_count" VALUES(1,20392,43,59,1);
INSERT INTO "pair_count" VALUES(1,20392,43,60,1);
INSERT INTO "pair_count" VALUES(1,20392,45,25,3);
INSERT INTO "pair_count" VALUES(1,20392,45,32,1);
INSERT INTO "pair_count" VALUES(1,20392,45,37,1);
INSERT INTO "pair_count" VALUES(1,20392,45,38,1);
INSERT INTO "pair_count" VALUES(1,20392,45,41,3);
INSERT INTO "pair_count" VALUES(1,20392,45,42,1);
INSERT INTO "pair_count" VALUES(1,20392,45,48,3);
INSERT INTO "pair_count" VALUES(1,20392,45,49,1);
INSERT INTO "pair_count" VALUES(1,20392,45,52,2);
INSERT INTO "pair_count" VALUES(1,20392,45,53,1);
INSERT INTO "pair_count" VALUES(1,20392,45,55,1);
INSERT INTO "pair_count" VALUES(1,20392,45,57,1);
INSERT INTO "pair_count" VALUES(1,20392,45,60,1);
INSERT INTO "pair_count" VALUES(1,20392,45,61,1);
INSERT INTO "pair_count" VALUES(1,20392,49,25,2);
INSERT INTO "pair_count" VALUES(1,20392,49,29,1);
INSERT INTO "pair_count" VALUES(1,20392,49,37,2);
INSERT INTO "pair_count" VALUES(1,20392,49,41,2);
INSERT INTO "pair_count" VALUES(1,20392,49,45,1);
INSERT INTO "pair_count" VALUES(1,20392,49,48,2);
INSERT INTO "pair_count" VALUES(1,20392,49,52,1);
INSERT INTO "pair_count" VALUES(1,20392,49,55,2);
INSERT INTO "pair_count" VALUES(1,20392,49,60,1);
INSERT INTO "pair_count" VALUES(1,20392,52,25,2);
INSERT INTO "pair_count" VALUES(1,20392,52,37,1);
INSERT INTO "pair_count" VALUES(1,20392,52,38,1);
INSERT INTO "pair_count" VALUES(1,20392,52,41,2);
INSERT INTO "pair_count" VALUES(1,20392,52,42,1);
INSERT INTO "pair_count" VALUES(1,20392,52,45,2);
INSERT INTO "pair_count" VALUES(1,20392,52,48,2);
INSERT INTO "pair_count" VALUES(1,20392,52,49,1);
INSERT INTO "pair_count" VALUES(1,20392,52,53,1);
INSERT INTO "pair_count" VALUES(1,20392,52,55,1);
INSERT INTO "pair_count" VALUES(1,20392,53,25,1);
INSERT INTO "pair_count" VALUES(1,20392,53,38,1);
INSERT INTO "pair_count" VALUES(1,20392,53,41,1);
INSERT INTO "pair_count" VALUES(1,20392,53,42,1);
INSERT INTO "pair_count" VALUES(1,20392,53,45,1);
INSERT INTO "pair_count" VALUES(1,20392,53,48,1);
INSERT INTO "pair_count" VALUES(1,20392,53,52,1);
INSERT INTO "pair_count" VALUES(1,20392,55,25,2);
INSERT INTO "pair_count" VALUES(1,20392,55,29,1);
INSERT INTO "pair_count" VALUES(1,20392,55,37,2);
INSERT INTO "pair_count" VALUES(1,20392,55,41,2);
INSERT INTO "pair_count" VALUES(1,20392,55,45,1);
INSERT INTO "pair_count" VALUES(1,20392,55,48,2);
INSERT INTO "pair_count" VALUES(1,20392,55,49,2);
INSERT INTO "pair_count" VALUES(1,20392,55,52,1);
INSERT INTO "pair_count" VALUES(1,20392,55,60,1);
INSERT INTO "pair_count" VALUES(1,20392,57,25,1);
INSERT INTO "pair_count" VALUES(1,20392,57,32,1);
INSERT INTO "pair_count" VALUES(1,20392,57,41,1);
INSERT INTO "pair_count" VALUES(1,20392,57,45,1);
INSERT INTO "pair_count" VALUES(1,20392,57,48,1);
INSERT INTO "pair_count" VALUES(1,20392,57,60,1);
INSERT INTO "pair_count" VALUES(1,20392,57,61,1);
INSERT INTO "pair_count" VALUES(1,20392,59,25,1);
INSERT INTO "pair_count" VALUES(1,20392,59,28,1);
INSERT INTO "pair_count" VALUES(1,20392,59,38,1);
INSERT INTO "pair_count" VALUES(1,20392,59,41,1);
INSERT INTO "pair_count" VALUES(1,20392,59,43,1);
INSERT INTO "pair_count" VALUES(1,20392,59,48,1);
INSERT INTO "pair_count" VALUES(1,20392,59,60,1);
INSERT INTO "pair_count" VALUES(1,20392,60,25,3);
INSERT INTO "pair_count" VALUES(1,20392,60,28,1);
INSERT INTO "pair_count" VALUES(1,20392,60,29,1);
INSERT INTO "pair_count" VALUES(1,20392,60,32,1);
INSERT INTO "pair_count" VALUES(1,20392,60,37,1);
INSERT INTO "pair_count" VALUES(1,20392,60,38,1);
INSERT INTO "pair_count" VALUES(1,20392,60,41,3);
INSERT INTO "pair_count" VALUES(1,20392,60,43,1);
INSERT INTO "pair_count" VALUES(1,20392,60,45,1);
INSERT INTO "pair_count" VALUES(1,20392,60,48,3);
INSERT INTO "pair_count" VALUES(1,20392,60,49,1);
INSERT INTO "pair_count" VALUES(1,20392,60,55,1);
INSERT INTO "pair_count" VALUES(1,20392,60,57,1);
INSERT INTO "pair_count" VALUES(1,20392,60,59,1);
INSERT INTO "pair_count" VALUES(1,20392,60,61,1);
INSERT INTO "pair_count" VALUES(1,20392,61,25,1);
INSERT INTO "pair_count" VALUES(1,20392,61,32,1);
INSERT INTO "pair_count" VALUES(1,20392,61,41,1);
INSERT INTO "pair_count" VALUES(1,20392,61,45,1);
INSERT INTO "pair_count" VALUES(1,20392,61,48,1);
INSERT INTO "pair_count" VALUES(1,20392,61,57,1);
INSERT INTO "pair_count" VALUES(1,20392,61,60,1);
INSERT INTO "pair_count" VALUES(1,20495,25,26,1);
INSERT INTO "pair_count" VALUES(1,20495,25,27,1);
INSERT INTO "pair_count" VALUES(1,20495,25,28,1);
INSERT INTO "pair_count" VALUES(1,20495,25,30,1);
INSERT INTO "pair_count" VALUES(1,20495,25,35,1);
INSERT INTO "pair_count" VALUES(1,20495,25,37,2);
INSERT INTO "pair_count" VALUES(1,20495,25,38,1);
INSERT INTO "pair_count" VALUES(1,20495,25,41,5);
INSERT INTO "pair_count" VALUES(1,20495,25,42,1);
INSERT INTO "pair_count" VALUES(1,20495,25,44,1);
INSERT INTO "pair_count" VALUES(1,20495,25,45,2);
INSERT INTO "pair_count" VALUES(1,20495,25,48,5);
INSERT INTO "pair_count" VALUES(1,20495,25,49,2);
INSERT INTO "pair_count" VALUES(1,20495,25,52,2);
INSERT INTO "pair_count" VALUES(1,20495,25,53,2);
INSERT INTO "pair_count" VALUES(1,20495,25,55,2);
INSERT INTO "pair_count" VALUES(1,20495,25,56,1);
INSERT INTO "pair_count" VALUES(1,20495,25,58,1);
INSERT INTO "pair_count" VALUES(1,20495,25,60,3);
INSERT INTO "pair_count" VALUES(1,20495,26,25,1);
INSERT INTO "pair_count" VALUES(1,20495,26,35,1);
INSERT INTO "pair_count" VALUES(1,20495,26,41,1);
INSERT INTO "pair_count" VALUES(1,20495,26,42,1);
INSERT INTO "pair_count" VALUES(1,20495,26,44,1);
INSERT INTO "pair_count" VALUES(1,20495,26,48,1);
INSERT INTO "pair_count" VALUES(1,20495,26,52,1);
INSERT INTO "pair_count" VALUES(1,20495,27,25,1);
INSERT INTO "pair_count" VALUES(1,20495,27,37,1);
INSERT INTO "pair_count" VALUES(1,20495,27,41,1);
INSERT INTO "pair_count" VALUES(1,20495,27,48,1);
INSERT INTO "pair_count" VALUES(1,20495,27,49,1);
INSERT INTO "pair_count" VALUES(1,20495,27,55,1);
INSERT INTO "pair_count" VALUES(1,20495,27,60,1);
INSERT INTO "pair_count" VALUES(1,20495,28,25,1);
INSERT INTO "pair_count" VALUES(1,20495,28,38,1);
INSERT INTO "pair_count" VALUES(1,20495,28,41,1);
INSERT INTO "pair_count" VALUES(1,20495,28,48,1);
INSERT INTO "pair_count" VALUES(1,20495,28,53,1);
INSERT INTO "pair_count" VALUES(1,20495,28,58,1);
INSERT INTO "pair_count" VALUES(1,20495,28,60,1);
INSERT INTO "pair_count" VALUES(1,20495,30,25,1);
INSERT INTO "pair_count" VALUES(1,20495,30,41,1);
INSERT INTO "pair_count" VALUES(1,20495,30,45,1);
INSERT INTO "pair_count" VALUES(1,20495,30,48,1);
INSERT INTO "pair_count" VALUES(1,20495,30,53,1);
INSERT INTO "pair_count" VALUES(1,20495,30,56,1);
INSERT INTO "pair_count" VALUES(1,20495,30,60,1);
INSERT INTO "pair_count" VALUES(1,20495,35,25,1);
INSERT INTO "pair_count" VALUES(1,20495,35,26,1);
INSERT INTO "pair_count" VALUES(1,20495,35,41,1);
INSERT INTO "pair_count" VALUES(1,20495,35,42,1);
INSERT INTO "pair_count" VALUES(1,20495,35,44,1);
INSERT INTO "pair_count" VALUES(1,20495,35,48,1);
INSERT INTO "pair_count" VALUES(1,20495,35,52,1);
INSERT INTO "pair_count" VALUES(1,20495,37,25,2);
INSERT INTO "pair_count" VALUES(1,20495,37,27,1);
INSERT INTO "pair_count" VALUES(1,20495,37,41,2);
INSERT INTO "pair_count" VALUES(1,20495,37,45,1);
INSERT INTO "pair_count" VALUES(1,20495,37,48,2);
INSERT INTO "pair_count" VALUES(1,20495,37,49,2);
INSERT INTO "pair_count" VALUES(1,20495,37,52,1);
INSERT INTO "pair_count" VALUES(1,20495,37,55,2);
INSERT INTO "pair_count" VALUES(1,20495,37,60,1);
INSERT INTO "pair_count" VALUES(1,20495,38,25,1);
INSERT INTO "pair_count" VALUES(1,20495,38,28,1);
INSERT INTO "pair_count" VALUES(1,20495,38,41,1);
INSERT INTO "pair_count" VALUES(1,20495,38,48,1);
INSERT INTO "pair_count" VALUES(1,20495,38,53,1);
INSERT INTO "pair_count" VALUES(1,20495,38,58,1);
INSERT INTO "pair_count" VALUES(1,20495,38,60,1);
INSERT INTO "pair_count" VALUES(1,20495,41,25,5);
INSERT INTO "pair_count" VALUES(1,20495,41,26,1);
INSERT INTO "pair_count" VALUES(1,20495,41,27,1);
INSERT INTO "pair_count" VALUES(1,20495,41,28,1);
INSERT INTO "pair_count" VALUES(1,20495,41,30,1);
INSERT INTO "pair_count" VALUES(1,20495,41,35,1);
INSERT INTO "pair_count" VALUES(1,20495,41,37,2);
INSERT INTO "pair_count" VALUES(1,20495,41,38,1);
INSERT INTO "pair_count" VALUES(1,20495,41,42,1);
INSERT INTO "pair_count" VALUES(1,20495,41,44,1);
INSERT INTO "pair_count" VALUES(1,20495,41,45,2);
INSERT INTO "pair_count" VALUES(1,20495,41,48,5);
INSERT INTO "pair_count" VALUES(1,20495,41,49,2);
INSERT INTO "pair_count" VALUES(1,20495,41,52,2);
INSERT INTO "pair_count" VALUES(1,20495,41,53,2);
INSERT INTO "pair_count" VALUES(1,20495,41,55,2);
INSERT INTO "pair_count" VALUES(1,20495,41,56,1);
INSERT INTO "pair_count" VALUES(1,20495,41,58,1);
INSERT INTO "pair_count" VALUES(1,20495,41,60,3);
INSERT INTO "pair_count" VALUES(1,20495,42,25,1);
INSERT INTO "pair_count" VALUES(1,20495,42,26,1);
INSERT INTO "pair_count" VALUES(1,20495,42,35,1);
INSERT INTO "pair_count" VALUES(1,20495,42,41,1);
INSERT INTO "pair_count" VALUES(1,20495,42,44,1);
INSERT INTO "pair_count" VALUES(1,20495,42,48,1);
INSERT INTO "pair_count" VALUES(1,20495,42,52,1);
INSERT INTO "pair_count" VALUES(1,20495,44,25,1);
INSERT INTO "pair_count" VALUES(1,20495,44,26,1);
INSERT INTO "pair_count" VALUES(1,20495,44,35,1);
INSERT INTO "pair_count" VALUES(1,20495,44,41,1);
INSERT INTO "pair_count" VALUES(1,20495,44,42,1);
INSERT INTO "pair_count" VALUES(1,20495,44,48,1);
INSERT INTO "pair_count" VALUES(1,20495,44,52,1);
INSERT INTO "pair_count" VALUES(1,20495,45,25,2);
INSERT INTO "pair_count" VALUES(1,20495,45,30,1);
INSERT INTO "pair_count" VALUES(1,20495,45,37,1);
INSERT INTO "pair_count" VALUES(1,20495,45,41,2);
INSERT INTO "pair_count" VALUES(1,20495,45,48,2);
INSERT INTO "pair_count" VALUES(1,20495,45,49,1);
INSERT INTO "pair_count" VALUES(1,20495,45,52,1);
INSERT INTO "pair_count" VALUES(1,20495,45,53,1);
INSERT INTO "pair_count" VALUES(1,20495,45,55,1);
INSERT INTO "pair_count" VALUES(1,20495,45,56,1);
INSERT INTO "pair_count" VALUES(1,20495,45,60,1);
INSERT INTO "pair_count" VALUES(1,20495,49,25,2);
INSERT INTO "pair_count" VALUES(1,20495,49,27,1);
INSERT INTO "pair_count" VALUES(1,20495,49,37,2);
INSERT INTO "pair_count" VALUES(1,20495,49,41,2);
INSERT INTO "pair_count" VALUES(1,20495,49,45,1);
INSERT INTO "pair_count" VALUES(1,20495,49,48,2);
INSERT INTO "pair_count" VALUES(1,20495,49,52,1);
INSERT INTO "pair_count" VALUES(1,20495,49,55,2);
INSERT INTO "pair_count" VALUES(1,20495,49,60,1);
INSERT INTO "pair_count" VALUES(1,20495,52,25,2);
INSERT INTO "pair_count" VALUES(1,20495,52,26,1);
INSERT INTO "pair_count" VALUES(1,20495,52,35,1);
INSERT INTO "pair_count" VALUES(1,20495,52,37,1);
INSERT INTO "pair_count" VALUES(1,20495,52,41,2);
INSERT INTO "pair_count" VALUES(1,20495,52,42,1);
INSERT INTO "pair_count" VALUES(1,20495,52,44,1);
INSERT INTO "pair_count" VALUES(1,20495,52,45,1);
INSERT INTO "pair_count" VALUES(1,20495,52,48,2);
INSERT INTO "pair_count" VALUES(1,20495,52,49,1);
INSERT INTO "pair_count" VALUES(1,20495,52,55,1);
INSERT INTO "pair_count" VALUES(1,20495,53,25,2);
INSERT INTO "pair_count" VALUES(1,20495,53,28,1);
INSERT INTO "pair_count" VALUES(1,20495,53,30,1);
INSERT INTO "pair_count" VALUES(1,20495,53,38,1);
INSERT INTO "pair_count" VALUES(1,20495,53,41,2);
INSERT INTO "pair_count" VALUES(1,20495,53,45,1);
INSERT INTO "pair_count" VALUES(1,20495,53,48,2);
INSERT INTO "pair_count" VALUES(1,20495,53,56,1);
INSERT INTO "pair_count" VALUES(1,20495,53,58,1);
INSERT INTO "pair_count" VALUES(1,20495,53,60,2);
INSERT INTO "pair_count" VALUES(1,20495,55,25,2);
INSERT INTO "pair_count" VALUES(1,20495,55,27,1);
INSERT INTO "pair_count" VALUES(1,20495,55,37,2);
INSERT INTO "pair_count" VALUES(1,20495,55,41,2);
INSERT INTO "pair_count" VALUES(1,20495,55,45,1);
INSERT INTO "pair_count" VALUES(1,20495,55,48,2);
INSERT INTO "pair_count" VALUES(1,20495,55,49,2);
INSERT INTO "pair_count" VALUES(1,20495,55,52,1);
INSERT INTO "pair_count" VALUES(1,20495,55,60,1);
INSERT INTO "pair_count" VALUES(1,20495,56,25,1);
INSERT INTO "pair_count" VALUES(1,20495,56,30,1);
INSERT INTO "pair_count" VALUES(1,20495,56,41,1);
INSERT INTO "pair_count" VALUES(1,20495,56,45,1);
INSERT INTO "pair_count" VALUES(1,20495,56,48,1);
INSERT INTO "pair_count" VALUES(1,20495,56,53,1);
INSERT INTO "pair_count" VALUES(1,20495,56,60,1);
INSERT INTO "pair_count" VALUES(1,20495,58,25,1);
INSERT INTO "pair_count" VALUES(1,20495,58,28,1);
INSERT INTO "pair_count" VALUES(1,20495,58,38,1);
INSERT INTO "pair_count" VALUES(1,20495,58,41,1);
INSERT INTO "pair_count" VALUES(1,20495,58,48,1);
INSERT INTO "pair_count" VALUES(1,20495,58,53,1);
INSERT INTO "pair_count" VALUES(1,20495,58,60,1);
INSERT INTO "pair_count" VALUES(1,20495,60,25,3);
INSERT INTO "pair_count" VALUES(1,20495,60,27,1);
INSERT INTO "pair_count" VALUES(1,20495,60,28,1);
INSERT INTO "pair_count" VALUES(1,20495,60,30,1);
INSERT INTO "pair_count" VALUES(1,20495,60,37,1);
INSERT INTO "pair_count" VALUES(1,20495,60,38,1);
INSERT INTO "pair_count" VALUES(1,20495,60,41,3);
INSERT INTO "pair_count" VALUES(1,20495,60,45,1);
INSERT INTO "pair_count" VALUES(1,20495,60,48,3);
INSERT INTO "pair_count" VALUES(1,20495,60,49,1);
INSERT INTO "pair_count" VALUES(1,20495,60,53,2);
INSERT INTO "pair_count" VALUES(1,20495,60,55,1);
INSERT INTO "pair_count" VALUES(1,20495,60,56,1);
INSERT INTO "pair_count" VALUES(1,20495,60,58,1);
INSERT INTO "pair_count" VALUES(1,20599,24,25,1);
INSERT INTO "pair_count" VALUES(1,20599,24,28,1);
INSERT INTO "pair_count" VALUES(1,20599,24,38,1);
INSERT INTO "pair_count" VALUES(1,20599,24,48,1);
INSERT INTO "pair_count" VALUES(1,20599,24,50,1);
INSERT INTO "pair_count" VALUES(1,20599,24,53,1);
INSERT INTO "pair_count" VALUES(1,20599,24,63,1);
INSERT INTO "pair_count" VALUES(1,20599,25,24,1);
INSERT INTO "pair_count" VALUES(1,20599,25,28,2);
INSERT INTO "pair_count" VALUES(1,20599,25,29,1);
INSERT INTO "pair_count" VALUES(1,20599,25,31,1);
INSERT INTO "pair_count" VALUES(1,20599,25,34,1);
INSERT INTO "pair_count" VALUES(1,20599,25,36,1);
INSERT INTO "pair_count" VALUES(1,20599,25,37,1);
INSERT INTO "pair_count" VALUES(1,20599,25,38,3);
INSERT INTO "pair_count" VALUES(1,20599,25,39,1);
INSERT INTO "pair_count" VALUES(1,20599,25,40,1);
INSERT INTO "pair_count" VALUES(1,20599,25,41,2);
INSERT INTO "pair_count" VALUES(1,20599,25,48,5);
INSERT INTO "pair_count" VALUES(1,20599,25,49,1);
INSERT INTO "pair_count" VALUES(1,20599,25,50,2);
INSERT INTO "pair_count" VALUES(1,20599,25,52,2);
INSERT INTO "pair_count" VALUES(1,20599,25,53,4);
INSERT INTO "pair_count" VALUES(1,20599,25,55,1);
INSERT INTO "pair_count" VALUES(1,20599,25,58,1);
INSERT INTO "pair_count" VALUES(1,20599,25,62,1);
INSERT INTO "pair_count" VALUES(1,20599,25,63,3);
INSERT INTO "pair_count" VALUES(1,20599,28,24,1);
INSERT INTO "pair_count" VALUES(1,20599,28,25,2);
INSERT INTO "pair_count" VALUES(1,20599,28,38,2);
INSERT INTO "pair_count" VALUES(1,20599,28,40,1);
INSERT INTO "pair_count" VALUES(1,20599,28,48,2);
INSERT INTO "pair_count" VALUES(1,20599,28,50,2);
INSERT INTO "pair_count" VALUES(1,20599,28,53,2);
INSERT INTO "pair_count" VALUES(1,20599,28,63,2);
INSERT INTO "pair_count" VALUES(1,20599,29,25,1);
INSERT INTO "pair_count" VALUES(1,20599,29,38,1);
INSERT INTO "pair_count" VALUES(1,20599,29,41,1);
INSERT INTO "pair_count" VALUES(1,20599,29,48,1);
INSERT INTO "pair_count" VALUES(1,20599,29,52,1);
INSERT INTO "pair_count" VALUES(1,20599,29,53,1);
INSERT INTO "pair_count" VALUES(1,20599,29,62,1);
INSERT INTO "pair_count" VALUES(1,20599,31,25,1);
INSERT INTO "pair_count" VALUES(1,20599,31,34,1);
INSERT INTO "pair_count" VALUES(1,20599,31,39,1);
INSERT INTO "pair_count" VALUES(1,20599,31,48,1);
INSERT INTO "pair_count" VALUES(1,20599,31,53,1);
INSERT INTO "pair_count" VALUES(1,20599,31,58,1);
INSERT INTO "pair_count" VALUES(1,20599,31,63,1);
INSERT INTO "pair_count" VALUES(1,20599,34,25,1);
INSERT INTO "pair_count" VALUES(1,20599,34,31,1);
INSERT INTO "pair_count" VALUES(1,20599,34,39,1);
INSERT INTO "pair_count" VALUES(1,20599,34,48,1);
INSERT INTO "pair_count" VALUES(1,20599,34,53,1);
INSERT INTO "pair_count" VALUES(1,20599,34,58,1);
INSERT INTO "pair_count" VALUES(1,20599,34,63,1);
INSERT INTO "pair_count" VALUES(1,20599,36,25,1);
INSERT INTO "pair_count" VALUES(1,20599,36,37,1);
INSERT INTO "pair_count" VALUES(1,20599,36,41,1);
INSERT INTO "pair_count" VALUES(1,20599,36,48,1);
INSERT INTO "pair_count" VALUES(1,20599,36,49,1);
INSERT INTO "pair_count" VALUES(1,20599,36,52,1);
INSERT INTO "pair_count" VALUES(1,20599,36,55,1);
INSERT INTO "pair_count" VALUES(1,20599,37,25,1);
INSERT INTO "pair_count" VALUES(1,20599,37,36,1);
INSERT INTO "pair_count" VALUES(1,20599,37,41,1);
INSERT INTO "pair_count" VALUES(1,20599,37,48,1);
INSERT INTO "pair_count" VALUES(1,20599,37,49,1);
INSERT INTO "pair_count" VALUES(1,20599,37,52,1);
INSERT INTO "pair_count" VALUES(1,20599,37,55,1);
INSERT INTO "pair_count" VALUES(1,20599,38,24,1);
INSERT INTO "pair_count" VALUES(1,20599,38,25,3);
INSERT INTO "pair_count" VALUES(1,20599,38,28,2);
INSERT INTO "pair_count" VALUES(1,20599,38,29,1);
INSERT INTO "pair_count" VALUES(1,20599,38,40,1);
INSERT INTO "pair_count" VALUES(1,20599,38,41,1);
INSERT INTO "pair_count" VALUES(1,20599,38,48,3);
INSERT INTO "pair_count" VALUES(1,20599,38,50,2);
INSERT INTO "pair_count" VALUES(1,20599,38,52,1);
INSERT INTO "pair_count" VALUES(1,20599,38,53,3);
INSERT INTO "pair_count" VALUES(1,20599,38,62,1);
INSERT INTO "pair_count" VALUES(1,20599,38,63,2);
INSERT INTO "pair_count" VALUES(1,20599,39,25,1);
INSERT INTO "pair_count" VALUES(1,20599,39,31,1);
INSERT INTO "pair_count" VALUES(1,20599,39,34,1);
INSERT INTO "pair_count" VALUES(1,20599,39,48,1);
INSERT INTO "pair_count" VALUES(1,20599,39,53,1);
INSERT INTO "pair_count" VALUES(1,20599,39,58,1);
INSERT INTO "pair_count" VALUES(1,20599,39,63,1);
INSERT INTO "pair_count" VALUES(1,20599,40,25,1);
INSERT INTO "pair_count" VALUES(1,20599,40,28,1);
INSERT INTO "pair_count" VALUES(1,20599,40,38,1);
INSERT INTO "pair_count" VALUES(1,20599,40,48,1);
INSERT INTO "pair_count" VALUES(1,20599,40,50,1);
INSERT INTO "pair_count" VALUES(1,20599,40,53,1);
INSERT INTO "pair_count" VALUES(1,20599,40,63,1);
INSERT INTO "pair_count" VALUES(1,20599,41,25,2);
INSERT INTO "pair_count" VALUES(1,20599,41,29,1);
INSERT INTO "pair_count" VALUES(1,20599,41,36,1);
INSERT INTO "pair_count" VALUES(1,20599,41,37,1);
INSERT INTO "pair_count" VALUES(1,20599,41,38,1);
INSERT INTO "pair_count" VALUES(1,20599,41,48,2);
INSERT INTO "pair_count" VALUES(1,20599,41,49,1);
INSERT INTO "pair_count" VALUES(1,20599,41,52,2);
INSERT INTO "pair_count" VALUES(1,20599,41,53,1);
INSERT INTO "pair_count" VALUES(1,20599,41,55,1);
INSERT INTO "pair_count" VALUES(1,20599,41,62,1);
INSERT INTO "pair_count" VALUES(1,20599,49,25,1);
INSERT INTO "pair_count" VALUES(1,20599,49,36,1);
INSERT INTO "pair_count" VALUES(1,20599,49,37,1);
INSERT INTO "pair_count" VALUES(1,20599,49,41,1);
INSERT INTO "pair_count" VALUES(1,20599,49,48,1);
INSERT INTO "pair_count" VALUES(1,20599,49,52,1);
INSERT INTO "pair_count" VALUES(1,20599,49,55,1);
INSERT INTO "pair_count" VALUES(1,20599,50,24,1);
INSERT INTO "pair_count" VALUES(1,20599,50,25,2);
INSERT INTO "pair_count" VALUES(1,20599,50,28,2);
INSERT INTO "pair_count" VALUES(1,20599,50,38,2);
INSERT INTO "pair_count" VALUES(1,20599,50,40,1);
INSERT INTO "pair_count" VALUES(1,20599,50,48,2);
INSERT INTO "pair_count" VALUES(1,20599,50,53,2);
INSERT INTO "pair_count" VALUES(1,20599,50,63,2);
INSERT INTO "pair_count" VALUES(1,20599,52,25,2);
INSERT INTO "pair_count" VALUES(1,20599,52,29,1);
INSERT INTO "pair_count" VALUES(1,20599,52,36,1);
INSERT INTO "pair_count" VALUES(1,20599,52,37,1);
INSERT INTO "pair_count" VALUES(1,20599,52,38,1);
INSERT INTO "pair_count" VALUES(1,20599,52,41,2);
INSERT INTO "pair_count" VALUES(1,20599,52,48,2);
INSERT INTO "pair_count" VALUES(1,20599,52,49,1);
INSERT INTO "pair_count" VALUES(1,20599,52,53,1);
INSERT INTO "pair_count" VALUES(1,20599,52,55,1);
INSERT INTO "pair_count" VALUES(1,20599,52,62,1);
INSERT INTO "pair_count" VALUES(1,20599,53,24,1);
INSERT INTO "pair_count" VALUES(1,20599,53,25,4);
INSERT INTO "pair_count" VALUES(1,20599,53,28,2);
INSERT INTO "pair_count" VALUES(1,20599,53,29,1);
INSERT INTO "pair_count" VALUES(1,20599,53,31,1);
INSERT INTO "pair_count" VALUES(1,20599,53,34,1);
INSERT INTO "pair_count" VALUES(1,20599,53,38,3);
INSERT INTO "pair_count" VALUES(1,20599,53,39,1);
INSERT INTO "pair_count" VALUES(1,20599,53,40,1);
INSERT INTO "pair_count" VALUES(1,20599,53,41,1);
INSERT INTO "pair_count" VALUES(1,20599,53,48,4);
INSERT INTO "pair_count" VALUES(1,20599,53,50,2);
INSERT INTO "pair_count" VALUES(1,20599,53,52,1);
INSERT INTO "pair_count" VALUES(1,20599,53,58,1);
INSERT INTO "pair_count" VALUES(1,20599,53,62,1);
INSERT INTO "pair_count" VALUES(1,20599,53,63,3);
INSERT INTO "pair_count" VALUES(1,20599,55,25,1);
INSERT INTO "pair_count" VALUES(1,20599,55,36,1);
INSERT INTO "pair_count" VALUES(1,20599,55,37,1);
INSERT INTO "pair_count" VALUES(1,20599,55,41,1);
INSERT INTO "pair_count" VALUES(1,20599,55,48,1);
INSERT INTO "pair_count" VALUES(1,20599,55,49,1);
INSERT INTO "pair_count" VALUES(1,20599,55,52,1);
INSERT INTO "pair_count" VALUES(1,20599,58,25,1);
INSERT INTO "pair_count" VALUES(1,20599,58,31,1);
INSERT INTO "pair_count" VALUES(1,20599,58,34,1);
INSERT INTO "pair_count" VALUES(1,20599,58,39,1);
INSERT INTO "pair_count" VALUES(1,20599,58,48,1);
INSERT INTO "pair_count" VALUES(1,20599,58,53,1);
INSERT INTO "pair_count" VALUES(1,20599,58,63,1);
INSERT INTO "pair_count" VALUES(1,20599,62,25,1);
INSERT INTO "pair_count" VALUES(1,20599,62,29,1);
INSERT INTO "pair_count" VALUES(1,20599,62,38,1);
INSERT INTO "pair_count" VALUES(1,20599,62,41,1);
INSERT INTO "pair_count" VALUES(1,20599,62,48,1);
INSERT INTO "pair_count" VALUES(1,20599,62,52,1);
INSERT INTO "pair_count" VALUES(1,20599,62,53,1);
INSERT INTO "pair_count" VALUES(1,20599,63,24,1);
INSERT INTO "pair_count" VALUES(1,20599,63,25,3);
INSERT INTO "pair_count" VALUES(1,20599,63,28,2);
INSERT INTO "pair_count" VALUES(1,20599,63,31,1);
INSERT INTO "pair_count" VALUES(1,20599,63,34,1);
INSERT INTO "pair_count" VALUES(1,20599,63,38,2);
INSERT INTO "pair_count" VALUES(1,20599,63,39,1);
INSERT INTO "pair_count" VALUES(1,20599,63,40,1);
INSERT INTO "pair_count" VALUES(1,20599,63,48,3);
INSERT INTO "pair_count" VALUES(1,20599,63,50,2);
INSERT INTO "pair_count" VALUES(1,20599,63,53,3);
INSERT INTO "pair_count" VALUES(1,20599,63,58,1);
INSERT INTO "pair_count" VALUES(1,20703,25,26,1);
INSERT INTO "pair_count" VALUES(1,20703,25,31,1);
INSERT INTO "pair_count" VALUES(1,20703,25,34,2);
INSERT INTO "pair_count" VALUES(1,20703,25,35,1);
INSERT INTO "pair_count" VALUES(1,20703,25,37,1);
INSERT INTO "pair_count" VALUES(1,20703,25,38,1);
INSERT INTO "pair_count" VALUES(1,20703,25,39,1);
INSERT INTO "pair_count" VALUES(1,20703,25,41,4);
INSERT INTO "pair_count" VALUES(1,20703,25,42,2);
INSERT INTO "pair_count" VALUES(1,20703,25,45,1);
INSERT INTO "pair_count" VALUES(1,20703,25,48,5);
INSERT INTO "pair_count" VALUES(1,20703,25,49,1);
INSERT INTO "pair_count" VALUES(1,20703,25,50,1);
INSERT INTO "pair_count" VALUES(1,20703,25,52,4);
INSERT INTO "pair_count" VALUES(1,20703,25,53,3);
INSERT INTO "pair_count" VALUES(1,20703,25,54,2);
INSERT INTO "pair_count" VALUES(1,20703,25,55,1);
INSERT INTO "pair_count" VALUES(1,20703,25,58,1);
INSERT INTO "pair_count" VALUES(1,20703,25,62,1);
INSERT INTO "pair_count" VALUES(1,20703,25,63,1);
INSERT INTO "pair_count" VALUES(1,20703,26,25,1);
INSERT INTO "pair_count" VALUES(1,20703,26,35,1);
INSERT INTO "pair_count" VALUES(1,20703,26,41,1);
INSERT INTO "pair_count" VALUES(1,20703,26,42,1);
INSERT INTO "pair_count" VALUES(1,20703,26,45,1);
INSERT INTO "pair_count" VALUES(1,20703,26,48,1);
INSERT INTO "pair_count" VALUES(1,20703,26,52,1);
INSERT INTO "pair_count" VALUES(1,20703,31,25,1);
INSERT INTO "pair_count" VALUES(1,20703,31,34,1);
INSERT INTO "pair_count" VALUES(1,20703,31,39,1);
INSERT INTO "pair_count" VALUES(1,20703,31,48,1);
INSERT INTO "pair_count" VALUES(1,20703,31,53,1);
INSERT INTO "pair_count" VALUES(1,20703,31,58,1);
INSERT INTO "pair_count" VALUES(1,20703,31,63,1);
INSERT INTO "pair_count" VALUES(1,20703,34,25,2);
INSERT INTO "pair_count" VALUES(1,20703,34,31,1);
INSERT INTO "pair_count" VALUES(1,20703,34,39,1);
INSERT INTO "pair_count" VALUES(1,20703,34,41,1);
INSERT INTO "pair_count" VALUES(1,20703,34,42,1);
INSERT INTO "pair_count" VALUES(1,20703,34,48,2);
INSERT INTO "pair_count" VALUES(1,20703,34,50,1);
INSERT INTO "pair_count" VALUES(1,20703,34,52,1);
INSERT INTO "pair_count" VALUES(1,20703,34,53,2);
INSERT INTO "pair_count" VALUES(1,20703,34,58,1);
INSERT INTO "pair_count" VALUES(1,20703,34,63,1);
INSERT INTO "pair_count" VALUES(1,20703,35,25,1);
INSERT INTO "pair_count" VALUES(1,20703,35,26,1);
INSERT INTO "pair_count" VALUES(1,20703,35,41,1);
INSERT INTO "pair_count" VALUES(1,20703,35,42,1);
INSERT INTO "pair_count" VALUES(1,20703,35,45,1);
INSERT INTO "pair_count" VALUES(1,20703,35,48,1);
INSERT INTO "pair_count" VALUES(1,20703,35,52,1);
INSERT INTO "pair_count" VALUES(1,20703,37,25,1);
INSERT INTO "pair_count" VALUES(1,20703,37,41,1);
INSERT INTO "pair_count" VALUES(1,20703,37,48,1);
INSERT INTO "pair_count" VALUES(1,20703,37,49,1);
INSERT INTO "pair_count" VALUES(1,20703,37,52,1);
INSERT INTO "pair_count" VALUES(1,20703,37,54,1);
INSERT INTO "pair_count" VALUES(1,20703,37,55,1);
INSERT INTO "pair_count" VALUES(1,20703,38,25,1);
INSERT INTO "pair_count" VALUES(1,20703,38,41,1);
INSERT INTO "pair_count" VALUES(1,20703,38,48,1);
INSERT INTO "pair_count" VALUES(1,20703,38,52,1);
INSERT INTO "pair_count" VALUES(1,20703,38,53,1);
INSERT INTO "pair_count" VALUES(1,20703,38,54,1);
INSERT INTO "pair_count" VALUES(1,20703,38,62,1);
INSERT INTO "pair_count" VALUES(1,20703,39,25,1);
INSERT INTO "pair_count" VALUES(1,20703,39,31,1);
INSERT INTO "pair_count" VALUES(1,20703,39,34,1);
INSERT INTO "pair_count" VALUES(1,20703,39,48,1);
INSERT INTO "pair_count" VALUES(1,20703,39,53,1);
INSERT INTO "pair_count" VALUES(1,20703,39,58,1);
INSERT INTO "pair_count" VALUES(1,20703,39,63,1);
INSERT INTO "pair_count" VALUES(1,20703,41,25,4);
INSERT INTO "pair_count" VALUES(1,20703,41,26,1);
INSERT INTO "pair_count" VALUES(1,20703,41,34,1);
INSERT INTO "pair_count" VALUES(1,20703,41,35,1);
INSERT INTO "pair_count" VALUES(1,20703,41,37,1);
INSERT INTO "pair_count" VALUES(1,20703,41,38,1);
INSERT INTO "pair_count" VALUES(1,20703,41,42,2);
INSERT INTO "pair_count" VALUES(1,20703,41,45,1);
INSERT INTO "pair_count" VALUES(1,20703,41,48,4);
INSERT INTO "pair_count" VALUES(1,20703,41,49,1);
INSERT INTO "pair_count" VALUES(1,20703,41,50,1);
INSERT INTO "pair_count" VALUES(1,20703,41,52,4);
INSERT INTO "pair_count" VALUES(1,20703,41,53,2);
INSERT INTO "pair_count" VALUES(1,20703,41,54,2);
INSERT INTO "pair_count" VALUES(1,20703,41,55,1);
INSERT INTO "pair_count" VALUES(1,20703,41,62,1);
INSERT INTO "pair_count" VALUES(1,20703,42,25,2);
INSERT INTO "pair_count" VALUES(1,20703,42,26,1);
INSERT INTO "pair_count" VALUES(1,20703,42,34,1);
INSERT INTO "pair_count" VALUES(1,20703,42,35,1);
INSERT INTO "pair_count" VALUES(1,20703,42,41,2);
INSERT INTO "pair_count" VALUES(1,20703,42,45,1);
INSERT INTO "pair_count" VALUES(1,20703,42,48,2);
INSERT INTO "pair_count" VALUES(1,20703,42,50,1);
INSERT INTO "pair_count" VALUES(1,20703,42,52,2);
INSERT INTO "pair_count" VALUES(1,20703,42,53,1);
INSERT INTO "pair_count" VALUES(1,20703,45,25,1);
INSERT INTO "pair_count" VALUES(1,20703,45,26,1);
INSERT INTO "pair_count" VALUES(1,20703,45,35,1);
INSERT INTO "pair_count" VALUES(1,20703,45,41,1);
INSERT INTO "pair_count" VALUES(1,20703,45,42,1);
INSERT INTO "pair_count" VALUES(1,20703,45,48,1);
INSERT INTO "pair_count" VALUES(1,20703,45,52,1);
INSERT INTO "pair_count" VALUES(1,20703,49,25,1);
INSERT INTO "pair_count" VALUES(1,20703,49,37,1);
INSERT INTO "pair_count" VALUES(1,20703,49,41,1);
INSERT INTO "pair_count" VALUES(1,20703,49,48,1);
INSERT INTO "pair_count" VALUES(1,20703,49,52,1);
INSERT INTO "pair_count" VALUES(1,20703,49,54,1);
INSERT INTO "pair_count" VALUES(1,20703,49,55,1);
INSERT INTO "pair_count" VALUES(1,20703,50,25,1);
INSERT INTO "pair_count" VALUES(1,20703,50,34,1);
INSERT INTO "pair_count" VALUES(1,20703,50,41,1);
INSERT INTO "pair_count" VALUES(1,20703,50,42,1);
INSERT INTO "pair_count" VALUES(1,20703,50,48,1);
INSERT INTO "pair_count" VALUES(1,20703,50,52,1);
INSERT INTO "pair_count" VALUES(1,20703,50,53,1);
INSERT INTO "pair_count" VALUES(1,20703,52,25,4);
INSERT INTO "pair_count" VALUES(1,20703,52,26,1);
INSERT INTO "pair_count" VALUES(1,20703,52,34,1);
INSERT INTO "pair_count" VALUES(1,20703,52,35,1);
INSERT INTO "pair_count" VALUES(1,20703,52,37,1);
INSERT INTO "pair_count" VALUES(1,20703,52,38,1);
INSERT INTO "pair_count" VALUES(1,20703,52,41,4);
INSERT INTO "pair_count" VALUES(1,20703,52,42,2);
INSERT INTO "pair_count" VALUES(1,20703,52,45,1);
INSERT INTO "pair_count" VALUES(1,20703,52,48,4);
INSERT INTO "pair_count" VALUES(1,20703,52,49,1);
INSERT INTO "pair_count" VALUES(1,20703,52,50,1);
INSERT INTO "pair_count" VALUES(1,20703,52,53,2);
INSERT INTO "pair_count" VALUES(1,20703,52,54,2);
INSERT INTO "pair_count" VALUES(1,20703,52,55,1);
INSERT INTO "pair_count" VALUES(1,20703,52,62,1);
INSERT INTO "pair_count" VALUES(1,20703,53,25,3);
INSERT INTO "pair_count" VALUES(1,20703,53,31,1);
INSERT INTO "pair_count" VALUES(1,20703,53,34,2);
INSERT INTO "pair_count" VALUES(1,20703,53,38,1);
INSERT INTO "pair_count" VALUES(1,20703,53,39,1);
INSERT INTO "pair_count" VALUES(1,20703,53,41,2);
INSERT INTO "pair_count" VALUES(1,20703,53,42,1);
INSERT INTO "pair_count" VALUES(1,20703,53,48,3);
INSERT INTO "pair_count" VALUES(1,20703,53,50,1);
INSERT INTO "pair_count" VALUES(1,20703,53,52,2);
INSERT INTO "pair_count" VALUES(1,20703,53,54,1);
INSERT INTO "pair_count" VALUES(1,20703,53,58,1);
INSERT INTO "pair_count" VALUES(1,20703,53,62,1);
INSERT INTO "pair_count" VALUES(1,20703,53,63,1);
INSERT INTO "pair_count" VALUES(1,20703,54,25,2);
INSERT INTO "pair_count" VALUES(1,20703,54,37,1);
INSERT INTO "pair_count" VALUES(1,20703,54,38,1);
INSERT INTO "pair_count" VALUES(1,20703,54,41,2);
INSERT INTO "pair_count" VALUES(1,20703,54,48,2);
INSERT INTO "pair_count" VALUES(1,20703,54,49,1);
INSERT INTO "pair_count" VALUES(1,20703,54,52,2);
INSERT INTO "pair_count" VALUES(1,20703,54,53,1);
INSERT INTO "pair_count" VALUES(1,20703,54,55,1);
INSERT INTO "pair_count" VALUES(1,20703,54,62,1);
INSERT INTO "pair_count" VALUES(1,20703,55,25,1);
INSERT INTO "pair_count" VALUES(1,20703,55,37,1);
INSERT INTO "pair_count" VALUES(1,20703,55,41,1);
INSERT INTO "pair_count" VALUES(1,20703,55,48,1);
INSERT INTO "pair_count" VALUES(1,20703,55,49,1);
INSERT INTO "pair_count" VALUES(1,20703,55,52,1);
INSERT INTO "pair_count" VALUES(1,20703,55,54,1);
INSERT INTO "pair_count" VALUES(1,20703,58,25,1);
INSERT INTO "pair_count" VALUES(1,20703,58,31,1);
INSERT INTO "pair_count" VALUES(1,20703,58,34,1);
INSERT INTO "pair_count" VALUES(1,20703,58,39,1);
INSERT INTO "pair_count" VALUES(1,20703,58,48,1);
INSERT INTO "pair_count" VALUES(1,20703,58,53,1);
INSERT INTO "pair_count" VALUES(1,20703,58,63,1);
INSERT INTO "pair_count" VALUES(1,20703,62,25,1);
INSERT INTO "pair_count" VALUES(1,20703,62,38,1);
INSERT INTO "pair_count" VALUES(1,20703,62,41,1);
INSERT INTO "pair_count" VALUES(1,20703,62,48,1);
INSERT INTO "pair_count" VALUES(1,20703,62,52,1);
INSERT INTO "pair_count" VALUES(1,20703,62,53,1);
INSERT INTO "pair_count" VALUES(1,20703,62,54,1);
INSERT INTO "pair_count" VALUES(1,20703,63,25,1);
INSERT INTO "pair_count" VALUES(1,20703,63,31,1);
INSERT INTO "pair_count" VALUES(1,20703,63,34,1);
INSERT INTO "pair_count" VALUES(1,20703,63,39,1);
INSERT INTO "pair_count" VALUES(1,20703,63,48,1);
INSERT INTO "pair_count" VALUES(1,20703,63,53,1);
INSERT INTO "pair_count" VALUES(1,20703,63,58,1);
INSERT INTO "pair_count" VALUES(2,20258,1,3,1);
INSERT INTO "pair_count" VALUES(2,20258,1,4,2);
INSERT INTO "pair_count" VALUES(2,20258,1,6,2);
INSERT INTO "pair_count" VALUES(2,20258,1,8,2);
INSERT INTO "pair_count" VALUES(2,20258,1,12,2);
INSERT INTO "pair_count" VALUES(2,20258,1,18,1);
INSERT INTO "pair_count" VALUES(2,20258,1,19,1);
INSERT INTO "pair_count" VALUES(2,20258,1,21,1);
INSERT INTO "pair_count" VALUES(2,20258,1,22,2);
INSERT INTO "pair_count" VALUES(2,20258,3,1,1);
INSERT INTO "pair_count" VALUES(2,20258,3,4,1);
INSERT INTO "pair_count" VALUES(2,20258,3,6,1);
INSERT INTO "pair_count" VALUES(2,20258,3,8,1);
INSERT INTO "pair_count" VALUES(2,20258,3,12,1);
INSERT INTO "pair_count" VALUES(2,20258,3,18,1);
INSERT INTO "pair_count" VALUES(2,20258,3,22,1);
INSERT INTO "pair_count" VALUES(2,20258,4,1,2);
INSERT INTO "pair_count" VALUES(2,20258,4,3,1);
INSERT INTO "pair_count" VALUES(2,20258,4,6,2);
INSERT INTO "pair_count" VALUES(2,20258,4,7,1);
INSERT INTO "pair_count" VALUES(2,20258,4,8,4);
INSERT INTO "pair_count" VALUES(2,20258,4,12,3);
INSERT INTO "pair_count" VALUES(2,20258,4,13,2);
INSERT INTO "pair_count" VALUES(2,20258,4,14,1);
INSERT INTO "pair_count" VALUES(2,20258,4,15,1);
INSERT INTO "pair_count" VALUES(2,20258,4,18,2);
INSERT INTO "pair_count" VALUES(2,20258,4,19,2);
INSERT INTO "pair_count" VALUES(2,20258,4,20,1);
INSERT INTO "pair_count" VALUES(2,20258,4,21,1);
INSERT INTO "pair_count" VALUES(2,20258,4,22,4);
INSERT INTO "pair_count" VALUES(2,20258,4,23,1);
INSERT INTO "pair_count" VALUES(2,20258,6,1,2);
INSERT INTO "pair_count" VALUES(2,20258,6,3,1);
INSERT INTO "pair_count" VALUES(2,20258,6,4,2);
INSERT INTO "pair_count" VALUES(2,20258,6,8,2);
INSERT INTO "pair_count" VALUES(2,20258,6,12,2);
INSERT INTO "pair_count" VALUES(2,20258,6,18,1);
INSERT INTO "pair_count" VALUES(2,20258,6,19,1);
INSERT INTO "pair_count" VALUES(2,20258,6,21,1);
INSERT INTO "pair_count" VALUES(2,20258,6,22,2);
INSERT INTO "pair_count" VALUES(2,20258,7,4,1);
INSERT INTO "pair_count" VALUES(2,20258,7,8,2);
INSERT INTO "pair_count" VALUES(2,20258,7,9,1);
INSERT INTO "pair_count" VALUES(2,20258,7,13,2);
INSERT INTO "pair_count" VALUES(2,20258,7,15,1);
INSERT INTO "pair_count" VALUES(2,20258,7,17,1);
INSERT INTO "pair_count" VALUES(2,20258,7,18,2);
INSERT INTO "pair_count" VALUES(2,20258,7,19,1);
INSERT INTO "pair_count" VALUES(2,20258,7,20,1);
INSERT INTO "pair_count" VALUES(2,20258,7,22,2);
INSERT INTO "pair_count" VALUES(2,20258,9,7,1);
INSERT INTO "pair_count" VALUES(2,20258,9,8,1);
INSERT INTO "pair_count" VALUES(2,20258,9,13,1);
INSERT INTO "pair_count" VALUES(2,20258,9,17,1);
INSERT INTO "pair_count" VALUES(2,20258,9,18,1);
INSERT INTO "pair_count" VALUES(2,20258,9,19,1);
INSERT INTO "pair_count" VALUES(2,20258,9,22,1);
INSERT INTO "pair_count" VALUES(2,20258,12,1,2);
INSERT INTO "pair_count" VALUES(2,20258,12,3,1);
INSERT INTO "pair_count" VALUES(2,20258,12,4,3);
INSERT INTO "pair_count" VALUES(2,20258,12,6,2);
INSERT INTO "pair_count" VALUES(2,20258,12,8,3);
INSERT INTO "pair_count" VALUES(2,20258,12,13,1);
INSERT INTO "pair_count" VALUES(2,20258,12,14,1);
INSERT INTO "pair_count" VALUES(2,20258,12,18,1);
INSERT INTO "pair_count" VALUES(2,20258,12,19,2);
INSERT INTO "pair_count" VALUES(2,20258,12,21,1);
INSERT INTO "pair_count" VALUES(2,20258,12,22,3);
INSERT INTO "pair_count" VALUES(2,20258,12,23,1);
INSERT INTO "pair_count" VALUES(2,20258,13,4,2);
INSERT INTO "pair_count" VALUES(2,20258,13,7,2);
INSERT INTO "pair_count" VALUES(2,20258,13,8,3);
INSERT INTO "pair_count" VALUES(2,20258,13,9,1);
INSERT INTO "pair_count" VALUES(2,20258,13,12,1);
INSERT INTO "pair_count" VALUES(2,20258,13,14,1);
INSERT INTO "pair_count" VALUES(2,20258,13,15,1);
INSERT INTO "pair_count" VALUES(2,20258,13,17,1);
INSERT INTO "pair_count" VALUES(2,20258,13,18,2);
INSERT INTO "pair_count" VALUES(2,20258,13,19,2);
INSERT INTO "pair_count" VALUES(2,20258,13,20,1);
INSERT INTO "pair_count" VALUES(2,20258,13,22,3);
INSERT INTO "pair_count" VALUES(2,20258,13,23,1);
INSERT INTO "pair_count" VALUES(2,20258,14,4,1);
INSERT INTO "pair_count" VALUES(2,20258,14,8,1);
INSERT INTO "pair_count" VALUES(2,20258,14,12,1);
INSERT INTO "pair_count" VALUES(2,20258,14,13,1);
INSERT INTO "pair_count" VALUES(2,20258,14,19,1);
INSERT INTO "pair_count" VALUES(2,20258,14,22,1);
INSERT INTO "pair_count" VALUES(2,20258,14,23,1);
INSERT INTO "pair_count" VALUES(2,20258,15,4,1);
INSERT INTO "pair_count" VALUES(2,20258,15,7,1);
INSERT INTO "pair_count" VALUES(2,20258,15,8,1);
INSERT INTO "pair_count" VALUES(2,20258,15,13,1);
INSERT INTO "pair_count" VALUES(2,20258,15,18,1);
INSERT INTO "pair_count" VALUES(2,20258,15,20,1);
INSERT INTO "pair_count" VALUES(2,20258,15,22,1);
INSERT INTO "pair_count" VALUES(2,20258,17,7,1);
INSERT INTO "pair_count" VALUES(2,20258,17,8,1);
INSERT INTO "pair_count" VALUES(2,20258,17,9,1);
INSERT INTO "pair_count" VALUES(2,20258,17,13,1);
INSERT INTO "pair_count" VALUES(2,20258,17,18,1);
INSERT INTO "pair_count" VALUES(2,20258,17,19,1);
INSERT INTO "pair_count" VALUES(2,20258,17,22,1);
INSERT INTO "pair_count" VALUES(2,20258,18,1,1);
INSERT INTO "pair_count" VALUES(2,20258,18,3,1);
INSERT INTO "pair_count" VALUES(2,20258,18,4,2);
INSERT INTO "pair_count" VALUES(2,20258,18,6,1);
INSERT INTO "pair_count" VALUES(2,20258,18,7,2);
INSERT INTO "pair_count" VALUES(2,20258,18,8,3);
INSERT INTO "pair_count" VALUES(2,20258,18,9,1);
INSERT INTO "pair_count" VALUES(2,20258,18,12,1);
INSERT INTO "pair_count" VALUES(2,20258,18,13,2);
INSERT INTO "pair_count" VALUES(2,20258,18,15,1);
INSERT INTO "pair_count" VALUES(2,20258,18,17,1);
INSERT INTO "pair_count" VALUES(2,20258,18,19,1);
INSERT INTO "pair_count" VALUES(2,20258,18,20,1);
INSERT INTO "pair_count" VALUES(2,20258,18,22,3);
INSERT INTO "pair_count" VALUES(2,20258,19,1,1);
INSERT INTO "pair_count" VALUES(2,20258,19,4,2);
INSERT INTO "pair_count" VALUES(2,20258,19,6,1);
INSERT INTO "pair_count" VALUES(2,20258,19,7,1);
INSERT INTO "pair_count" VALUES(2,20258,19,8,3);
INSERT INTO "pair_count" VALUES(2,20258,19,9,1);
INSERT INTO "pair_count" VALUES(2,20258,19,12,2);
INSERT INTO "pair_count" VALUES(2,20258,19,13,2);
INSERT INTO "pair_count" VALUES(2,20258,19,14,1);
INSERT INTO "pair_count" VALUES(2,20258,19,17,1);
INSERT INTO "pair_count" VALUES(2,20258,19,18,1);
INSERT INTO "pair_count" VALUES(2,20258,19,21,1);
INSERT INTO "pair_count" VALUES(2,20258,19,22,3);
INSERT INTO "pair_count" VALUES(2,20258,19,23,1);
INSERT INTO "pair_count" VALUES(2,20258,20,4,1);
INSERT INTO "pair_count" VALUES(2,20258,20,7,1);
INSERT INTO "pair_count" VALUES(2,20258,20,8,1);
INSERT INTO "pair_count" VALUES(2,20258,20,13,1);
INSERT INTO "pair_count" VALUES(2,20258,20,15,1);
INSERT INTO "pair_count" VALUES(2,20258,20,18,1);
INSERT INTO "pair_count" VALUES(2,20258,20,22,1);
INSERT INTO "pair_count" VALUES(2,20258,21,1,1);
INSERT INTO "pair_count" VALUES(2,20258,21,4,1);
INSERT INTO "pair_count" VALUES(2,20258,21,6,1);
INSERT INTO "pair_count" VALUES(2,20258,21,8,1);
INSERT INTO "pair_count" VALUES(2,20258,21,12,1);
INSERT INTO "pair_count" VALUES(2,20258,21,19,1);
INSERT INTO "pair_count" VALUES(2,20258,21,22,1);
INSERT INTO "pair_count" VALUES(2,20258,22,1,2);
INSERT INTO "pair_count" VALUES(2,20258,22,3,1);
INSERT INTO "pair_count" VALUES(2,20258,22,4,4);
INSERT INTO "pair_count" VALUES(2,20258,22,6,2);
INSERT INTO "pair_count" VALUES(2,20258,22,7,2);
INSERT INTO "pair_count" VALUES(2,20258,22,8,5);
INSERT INTO "pair_count" VALUES(2,20258,22,9,1);
INSERT INTO "pair_count" VALUES(2,20258,22,12,3);
INSERT INTO "pair_count" VALUES(2,20258,22,13,3);
INSERT INTO "pair_count" VALUES(2,20258,22,14,1);
INSERT INTO "pair_count" VALUES(2,20258,22,15,1);
INSERT INTO "pair_count" VALUES(2,20258,22,17,1);
INSERT INTO "pair_count" VALUES(2,20258,22,18,3);
INSERT INTO "pair_count" VALUES(2,20258,22,19,3);
INSERT INTO "pair_count" VALUES(2,20258,22,20,1);
INSERT INTO "pair_count" VALUES(2,20258,22,21,1);
INSERT INTO "pair_count" VALUES(2,20258,22,23,1);
INSERT INTO "pair_count" VALUES(2,20258,23,4,1);
INSERT INTO "pair_count" VALUES(2,20258,23,8,1);
INSERT INTO "pair_count" VALUES(2,20258,23,12,1);
INSERT INTO "pair_count" VALUES(2,20258,23,13,1);
INSERT INTO "pair_count" VALUES(2,20258,23,14,1);
INSERT INTO "pair_count" VALUES(2,20258,23,19,1);
INSERT INTO "pair_count" VALUES(2,20258,23,22,1);
INSERT INTO "pair_count" VALUES(2,20613,1,2,2);
INSERT INTO "pair_count" VALUES(2,20613,1,5,1);
INSERT INTO "pair_count" VALUES(2,20613,1,6,2);
INSERT INTO "pair_count" VALUES(2,20613,1,7,1);
INSERT INTO "pair_count" VALUES(2,20613,1,8,3);
INSERT INTO "pair_count" VALUES(2,20613,1,10,1);
INSERT INTO "pair_count" VALUES(2,20613,1,11,1);
INSERT INTO "pair_count" VALUES(2,20613,1,12,2);
INSERT INTO "pair_count" VALUES(2,20613,1,15,1);
INSERT INTO "pair_count" VALUES(2,20613,1,16,2);
INSERT INTO "pair_count" VALUES(2,20613,1,18,2);
INSERT INTO "pair_count" VALUES(2,20613,1,22,3);
INSERT INTO "pair_count" VALUES(2,20613,2,1,2);
INSERT INTO "pair_count" VALUES(2,20613,2,6,2);
INSERT INTO "pair_count" VALUES(2,20613,2,7,1);
INSERT INTO "pair_count" VALUES(2,20613,2,8,2);
INSERT INTO "pair_count" VALUES(2,20613,2,12,1);
INSERT INTO "pair_count" VALUES(2,20613,2,16,2);
INSERT INTO "pair_count" VALUES(2,20613,2,18,2);
INSERT INTO "pair_count" VALUES(2,20613,2,22,2);
INSERT INTO "pair_count" VALUES(2,20613,3,8,1);
INSERT INTO "pair_count" VALUES(2,20613,3,9,1);
INSERT INTO "pair_count" VALUES(2,20613,3,12,1);
INSERT INTO "pair_count" VALUES(2,20613,3,13,1);
INSERT INTO "pair_count" VALUES(2,20613,3,17,1);
INSERT INTO "pair_count" VALUES(2,20613,3,18,1);
INSERT INTO "pair_count" VALUES(2,20613,3,22,1);
INSERT INTO "pair_count" VALUES(2,20613,4,8,1);
INSERT INTO "pair_count" VALUES(2,20613,4,12,1);
INSERT INTO "pair_count" VALUES(2,20613,4,13,1);
INSERT INTO "pair_count" VALUES(2,20613,4,18,1);
INSERT INTO "pair_count" VALUES(2,20613,4,19,1);
INSERT INTO "pair_count" VALUES(2,20613,4,20,1);
INSERT INTO "pair_count" VALUES(2,20613,4,22,1);
INSERT INTO "pair_count" VALUES(2,20613,5,1,1);
INSERT INTO "pair_count" VALUES(2,20613,5,8,1);
INSERT INTO "pair_count" VALUES(2,20613,5,10,1);
INSERT INTO "pair_count" VALUES(2,20613,5,11,1);
INSERT INTO "pair_count" VALUES(2,20613,5,12,1);
INSERT INTO "pair_count" VALUES(2,20613,5,15,1);
INSERT INTO "pair_count" VALUES(2,20613,5,22,1);
INSERT INTO "pair_count" VALUES(2,20613,6,1,2);
INSERT INTO "pair_count" VALUES(2,20613,6,2,2);
INSERT INTO "pair_count" VALUES(2,20613,6,7,1);
INSERT INTO "pair_count" VALUES(2,20613,6,8,2);
INSERT INTO "pair_count" VALUES(2,20613,6,12,1);
INSERT INTO "pair_count" VALUES(2,20613,6,16,2);
INSERT INTO "pair_count" VALUES(2,20613,6,18,2);
INSERT INTO "pair_count" VALUES(2,20613,6,22,2);
INSERT INTO "pair_count" VALUES(2,20613,7,1,1);
INSERT INTO "pair_count" VALUES(2,20613,7,2,1);
INSERT INTO "pair_count" VALUES(2,20613,7,6,1);
INSERT INTO "pair_count" VALUES(2,20613,7,8,1);
INSERT INTO "pair_count" VALUES(2,20613,7,16,1);
INSERT INTO "pair_count" VALUES(2,20613,7,18,1);
INSERT INTO "pair_count" VALUES(2,20613,7,22,1);
INSERT INTO "pair_count" VALUES(2,20613,9,3,1);
INSERT INTO "pair_count" VALUES(2,20613,9,8,1);
INSERT INTO "pair_count" VALUES(2,20613,9,12,1);
INSERT INTO "pair_count" VALUES(2,20613,9,13,1);
INSERT INTO "pair_count" VALUES(2,20613,9,17,1);
INSERT INTO "pair_count" VALUES(2,20613,9,18,1);
INSERT INTO "pair_count" VALUES(2,20613,9,22,1);
INSERT INTO "pair_count" VALUES(2,20613,10,1,1);
INSERT INTO "pair_count" VALUES(2,20613,10,5,1);
INSERT INTO "pair_count" VALUES(2,20613,10,8,1);
INSERT INTO "pair_count" VALUES(2,20613,10,11,1);
INSERT INTO "pair_count" VALUES(2,20613,10,12,1);
INSERT INTO "pair_count" VALUES(2,20613,10,15,1);
INSERT INTO "pair_count" VALUES(2,20613,10,22,1);
INSERT INTO "pair_count" VALUES(2,20613,11,1,1);
INSERT INTO "pair_count" VALUES(2,20613,11,5,1);
INSERT INTO "pair_count" VALUES(2,20613,11,8,1);
INSERT INTO "pair_count" VALUES(2,20613,11,10,1);
INSERT INTO "pair_count" VALUES(2,20613,11,12,1);
INSERT INTO "pair_count" VALUES(2,20613,11,15,1);
INSERT INTO "pair_count" VALUES(2,20613,11,22,1);
INSERT INTO "pair_count" VALUES(2,20613,12,1,2);
INSERT INTO "pair_count" VALUES(2,20613,12,2,1);
INSERT INTO "pair_count" VALUES(2,20613,12,3,1);
INSERT INTO "pair_count" VALUES(2,20613,12,4,1);
INSERT INTO "pair_count" VALUES(2,20613,12,5,1);
INSERT INTO "pair_count" VALUES(2,20613,12,6,1);
INSERT INTO "pair_count" VALUES(2,20613,12,8,4);
INSERT INTO "pair_count" VALUES(2,20613,12,9,1);
INSERT INTO "pair_count" VALUES(2,20613,12,10,1);
INSERT INTO "pair_count" VALUES(2,20613,12,11,1);
INSERT INTO "pair_count" VALUES(2,20613,12,13,2);
INSERT INTO "pair_count" VALUES(2,20613,12,15,1);
INSERT INTO "pair_count" VALUES(2,20613,12,16,1);
INSERT INTO "pair_count" VALUES(2,20613,12,17,1);
INSERT INTO "pair_count" VALUES(2,20613,12,18,3);
INSERT INTO "pair_count" VALUES(2,20613,12,19,1);
INSERT INTO "pair_count" VALUES(2,20613,12,20,1);
INSERT INTO "pair_count" VALUES(2,20613,12,22,4);
INSERT INTO "pair_count" VALUES(2,20613,13,3,1);
INSERT INTO "pair_count" VALUES(2,20613,13,4,1);
INSERT INTO "pair_count" VALUES(2,20613,13,8,2);
INSERT INTO "pair_count" VALUES(2,20613,13,9,1);
INSERT INTO "pair_count" VALUES(2,20613,13,12,2);
INSERT INTO "pair_count" VALUES(2,20613,13,17,1);
INSERT INTO "pair_count" VALUES(2,20613,13,18,2);
INSERT INTO "pair_count" VALUES(2,20613,13,19,1);
INSERT INTO "pair_count" VALUES(2,20613,13,20,1);
INSERT INTO "pair_count" VALUES(2,20613,13,22,2);
INSERT INTO "pair_count" VALUES(2,20613,15,1,1);
INSERT INTO "pair_count" VALUES(2,20613,15,5,1);
INSERT INTO "pair_count" VALUES(2,20613,15,8,1);
INSERT INTO "pair_count" VALUES(2,20613,15,10,1);
INSERT INTO "pair_count" VALUES(2,20613,15,11,1);
INSERT INTO "pair_count" VALUES(2,20613,15,12,1);
INSERT INTO "pair_count" VALUES(2,20613,15,22,1);
INSERT INTO "pair_count" VALUES(2,20613,16,1,2);
INSERT INTO "pair_count" VALUES(2,20613,16,2,2);
INSERT INTO "pair_count" VALUES(2,20613,16,6,2);
INSERT INTO "pair_count" VALUES(2,20613,16,7,1);
INSERT INTO "pair_count" VALUES(2,20613,16,8,2);
INSERT INTO "pair_count" VALUES(2,20613,16,12,1);
INSERT INTO "pair_count" VALUES(2,20613,16,18,2);
INSERT INTO "pair_count" VALUES(2,20613,16,22,2);
INSERT INTO "pair_count" VALUES(2,20613,17,3,1);
INSERT INTO "pair_count" VALUES(2,20613,17,8,1);
INSERT INTO "pair_count" VALUES(2,20613,17,9,1);
INSERT INTO "pair_count" VALUES(2,20613,17,12,1);
INSERT INTO "pair_count" VALUES(2,20613,17,13,1);
INSERT INTO "pair_count" VALUES(2,20613,17,18,1);
INSERT INTO "pair_count" VALUES(2,20613,17,22,1);
INSERT INTO "pair_count" VALUES(2,20613,18,1,2);
INSERT INTO "pair_count" VALUES(2,20613,18,2,2);
INSERT INTO "pair_count" VALUES(2,20613,18,3,1);
INSERT INTO "pair_count" VALUES(2,20613,18,4,1);
INSERT INTO "pair_count" VALUES(2,20613,18,6,2);
INSERT INTO "pair_count" VALUES(2,20613,18,7,1);
INSERT INTO "pair_count" VALUES(2,20613,18,8,4);
INSERT INTO "pair_count" VALUES(2,20613,18,9,1);
INSERT INTO "pair_count" VALUES(2,20613,18,12,3);
INSERT INTO "pair_count" VALUES(2,20613,18,13,2);
INSERT INTO "pair_count" VALUES(2,20613,18,16,2);
INSERT INTO "pair_count" VALUES(2,20613,18,17,1);
INSERT INTO "pair_count" VALUES(2,20613,18,19,1);
INSERT INTO "pair_count" VALUES(2,20613,18,20,1);
INSERT INTO "pair_count" VALUES(2,20613,18,22,4);
INSERT INTO "pair_count" VALUES(2,20613,19,4,1);
INSERT INTO "pair_count" VALUES(2,20613,19,8,1);
INSERT INTO "pair_count" VALUES(2,20613,19,12,1);
INSERT INTO "pair_count" VALUES(2,20613,19,13,1);
INSERT INTO "pair_count" VALUES(2,20613,19,18,1);
INSERT INTO "pair_count" VALUES(2,20613,19,20,1);
INSERT INTO "pair_count" VALUES(2,20613,19,22,1);
INSERT INTO "pair_count" VALUES(2,20613,20,4,1);
INSERT INTO "pair_count" VALUES(2,20613,20,8,1);
INSERT INTO "pair_count" VALUES(2,20613,20,12,1);
INSERT INTO "pair_count" VALUES(2,20613,20,13,1);
INSERT INTO "pair_count" VALUES(2,20613,20,18,1);
INSERT INTO "pair_count" VALUES(2,20613,20,19,1);
INSERT INTO "pair_count" VALUES(2,20613,20,22,1);
INSERT INTO "pair_count" VALUES(2,20613,22,1,3);
INSERT INTO "pair_count" VALUES(2,20613,22,2,2);
INSERT INTO "pair_count" VALUES(2,20613,22,3,1);
INSERT INTO "pair_count" VALUES(2,20613,22,4,1);
INSERT INTO "pair_count" VALUES(2,20613,22,5,1);
INSERT INTO "pair_count" VALUES(2,20613,22,6,2);
INSERT INTO "pair_count" VALUES(2,20613,22,7,1);
INSERT INTO "pair_count" VALUES(2,20613,22,8,5);
INSERT INTO "pair_count" VALUES(2,20613,22,9,1);
INSERT INTO "pair_count" VALUES(2,20613,22,10,1);
INSERT INTO "pair_count" VALUES(2,20613,22,11,1);
INSERT INTO "pair_count" VALUES(2,20613,22,12,4);
INSERT INTO "pair_count" VALUES(2,20613,22,13,2);
INSERT INTO "pair_count" VALUES(2,20613,22,15,1);
INSERT INTO "pair_count" VALUES(2,20613,22,16,2);
INSERT INTO "pair_count" VALUES(2,20613,22,17,1);
INSERT INTO "pair_count" VALUES(2,20613,22,18,4);
INSERT INTO "pair_count" VALUES(2,20613,22,19,1);
INSERT INTO "pair_count" VALUES(2,20613,22,20,1);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,1,11);
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
INSERT INTO "sharing" VALUES(1,1,X'6D2280F5044C30FE2B502BF54DBE1184DCF0284FA520403E09E7362C83B8455F','8kpE0a90N_ncDmkEsnB_8A',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'E7ECD2EFBB81D0E832A8E8A4B7FD301893DEC27C30223C7B909D326C9C14DE96');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(2,1,'tiktok.com');
INSERT INTO "source" VALUES(3,2,'card');
INSERT INTO "source" VALUES(4,2,'ig');
INSERT INTO "source" VALUES(5,1,'window');
INSERT INTO "source" VALUES(6,2,'instagram.com');
INSERT INTO "source" VALUES(7,1,'tiktok');
INSERT INTO "source" VALUES(8,1,'google.com');
INSERT INTO "source" VALUES(9,1,'instagram.com');
INSERT INTO "source" VALUES(10,2,'facebook.com');
INSERT INTO "source" VALUES(11,1,'ig-story');
INSERT INTO "source" VALUES(12,1,'ig');
INSERT INTO "source" VALUES(13,1,'facebook.com');
INSERT INTO "source" VALUES(14,2,'window');
INSERT INTO "source" VALUES(15,2,'google.com');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('1FE62B9BA695',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',3,9,12,5861171888270823784,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',3,9,12,3843460624540891826,X'20010DB8390600000000000000000000');
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',10,NULL,5,1473587714166851928,X'20010DB83E1D00000000000000000000');
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',9,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000');
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',9,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000');
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',13,1,11,4326653704502583267,X'20010DB822F700000000000000000000');
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',15,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000');
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',4,2,7,8138210099040280480,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',4,2,7,9134368268329406337,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',17,1,11,4397388264923469152,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',3,9,12,6212071866559670307,X'20010DB8860F00000000000000000000');
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',17,NULL,3,8891355758128129330,X'20010DB8BBF400000000000000000000');
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',12,NULL,5,6063111424050294156,X'20010DB86FD300000000000000000000');
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',4,2,7,7249444593053361358,X'20010DB8572E00000000000000000000');
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',17,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000');
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',3,9,12,7806179412108496600,X'20010DB8DACA00000000000000000000');
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',9,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000');
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',5,9,12,1362923928692310539,X'20010DB818B700000000000000000000');
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',8,13,NULL,2298316501172608979,X'20010DB89BA600000000000000000000');
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',14,10,NULL,730841590525002355,X'20010DB819A000000000000000000000');
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',15,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000');
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',1,1,11,8370751102278607730,X'20010DB8498900000000000000000000');
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',5,9,12,1154805206687972086,X'20010DB874A400000000000000000000');
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',11,NULL,14,2211841547007335690,X'20010DB8B2B200000000000000000000');
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',3,9,12,204756708384291043,X'20010DB89B2E00000000000000000000');
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',2,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000');
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',15,15,NULL,4940002570425557646,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',3,9,12,7485891644827843990,X'20010DB8BF7D00000000000000000000');
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',16,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000');
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',14,10,NULL,4446834045127918518,X'20010DB84CF500000000000000000000');
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',7,8,NULL,2861945616537217847,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',9,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000');
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',15,15,NULL,5776020910968830725,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',7,8,NULL,6072396433029223421,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',6,8,NULL,3228122976413122929,X'20010DB88E8100000000000000000000');
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',5,6,4,4931897409986070920,X'20010DB8221100000000000000000000');
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',3,9,12,5805893688655883925,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',9,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000');
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',9,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000');
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',17,1,11,7905641832926506423,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',4,2,7,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995');
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,5587436809769281786,X'20010DB8749A9887FFD1DDC7BF06F2AD');
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,5,5752312574173977729,X'20010DB8A3AFCB0F2AAC933560A90FBF');
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
INSERT INTO "webhook" VALUES(1,'https://shop.example.com/hooks?for=links',NULL,'link.created link.changed link.deleted visit.recorded report.received',X'6718CE92D8BDE0A8E4C8725FF78A479CCDC5C6E19493ABCB360A6F980258B83A',0,NULL,1795348800000000);
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
