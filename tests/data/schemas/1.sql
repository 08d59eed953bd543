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
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'84AB39158026CE4C9E8B3392640023A985D387A3CF07101635AE6430797A3F1D','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'79C04079ECE47BC7F52B999D95775E79B47E0764FCC640938255FEC4CEDFD1A3','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,29,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,30,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,32,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,42,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,46,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,52,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,29,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,30,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,32,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,42,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,46,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,51,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,52,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,61,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,29,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,30,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,37,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,39,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,57,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,58,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,63,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,29,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,30,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,35,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,51,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,52,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,56,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,57,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,63,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,29,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,30,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,52,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,56,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,57,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,29,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,30,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,39,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,40,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,51,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,55,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,57,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,59,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,27,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,29,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,30,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,34,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,36,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,39,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,51,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,53,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,27,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,29,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,30,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,34,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,36,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,39,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,53,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,28,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,29,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,30,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,40,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,51,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,52,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,57,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,59,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,29,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,30,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,32,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,42,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,46,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,50,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,51,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,52,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,24,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,29,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,30,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,37,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,39,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,51,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,58,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,63,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,27,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,36,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,39,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,57,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,28,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,29,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,30,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,35,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,51,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,52,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,57,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,63,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,29,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,32,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,42,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,46,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,52,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,57,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,29,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,30,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,31,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,32,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,39,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,42,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,46,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,51,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,29,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,30,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,35,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,39,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,47,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,51,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,57,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,60,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,25,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,29,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,30,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,35,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,39,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,51,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,58,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,63,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,28,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,29,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,30,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,40,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,51,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,52,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,59,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,62,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,29,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,30,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,32,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,39,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,42,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,45,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,46,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,51,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,32,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,57,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,29,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,35,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,38,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,44,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,48,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,51,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,58,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,63,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,26,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,29,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,30,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,32,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,42,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,46,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,51,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,52,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,29,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,35,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,38,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,41,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,48,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,51,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,58,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,63,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,25,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,29,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,33,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,35,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,38,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,43,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,51,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,54,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,29,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,30,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,31,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,51,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,52,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,56,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,25,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,29,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,33,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,35,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,38,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,43,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,51,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,54,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,28,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,29,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,33,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,35,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,48,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,52,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,29,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,30,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,32,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,42,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,46,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,52,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,29,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,28,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,29,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,30,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,40,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,51,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,52,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,57,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,59,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,1,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,3,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,8,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,11,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,14,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,17,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,20,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,1,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,2,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,3,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,4,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,9,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,11,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,22,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,1,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,2,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,10,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,11,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,13,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,15,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,18,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,20,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,2,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,4,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,6,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,11,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,18,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,20,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,21,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,1,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,3,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,4,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,11,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,14,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,17,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,23,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,11,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,19,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,20,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,2,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,3,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,6,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,8,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,11,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,20,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,21,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,10,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,11,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,12,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,14,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,17,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,18,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,19,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,20,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,3,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,5,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,7,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,11,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,15,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,16,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,2,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,11,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'referrer','');
INSERT INTO "dimension_value" VALUES(2,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(3,2,'number','2');
INSERT INTO "dimension_value" VALUES(4,2,'country','BR');
INSERT INTO "dimension_value" VALUES(5,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(6,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(7,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(8,2,'country','SA');
INSERT INTO "dimension_value" VALUES(9,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(10,2,'','');
INSERT INTO "dimension_value" VALUES(11,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(12,2,'country','AR');
INSERT INTO "dimension_value" VALUES(13,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(14,2,'os','Android');
INSERT INTO "dimension_value" VALUES(15,2,'country','ID');
INSERT INTO "dimension_value" VALUES(16,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(17,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(18,2,'number','3');
INSERT INTO "dimension_value" VALUES(19,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(20,2,'campaign','');
INSERT INTO "dimension_value" VALUES(21,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(22,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(23,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(24,1,'country','ES');
INSERT INTO "dimension_value" VALUES(25,1,'country','BR');
INSERT INTO "dimension_value" VALUES(26,1,'country','SA');
INSERT INTO "dimension_value" VALUES(27,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(28,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(29,1,'number','1');
INSERT INTO "dimension_value" VALUES(30,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(31,1,'country','ID');
INSERT INTO "dimension_value" VALUES(32,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(33,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(34,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(35,1,'campaign','');
INSERT INTO "dimension_value" VALUES(36,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(37,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(38,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(39,1,'os','Android');
INSERT INTO "dimension_value" VALUES(40,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(41,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(42,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(43,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(44,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(45,1,'country','CO');
INSERT INTO "dimension_value" VALUES(46,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(47,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(48,1,'country','MX');
INSERT INTO "dimension_value" VALUES(49,1,'country','MA');
INSERT INTO "dimension_value" VALUES(50,1,'country','FR');
INSERT INTO "dimension_value" VALUES(51,1,'','');
INSERT INTO "dimension_value" VALUES(52,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(53,1,'country','TR');
INSERT INTO "dimension_value" VALUES(54,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(55,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(56,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(57,1,'country','EG');
INSERT INTO "dimension_value" VALUES(58,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(59,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(60,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(61,1,'country','PK');
INSERT INTO "dimension_value" VALUES(62,1,'country','NG');
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
  zone TEXT NOT NULL DEFAULT '',     -- IANA name of the time zone of its hours
  hours TEXT NOT NULL DEFAULT '',    -- as links/hours.py reads them; empty: always open
  exceptions TEXT NOT NULL DEFAULT '',  -- days with other hours
  closed TEXT NOT NULL DEFAULT 'anyway' CHECK (closed IN ('anyway', 'message', 'page', 'number')),  -- what it does then
  closed_message TEXT NOT NULL DEFAULT '',
  night TEXT NOT NULL DEFAULT '',    -- digits of the number that answers while all others are closed
  agents_see_all INTEGER NOT NULL DEFAULT 0 CHECK (agents_see_all IN (0, 1)),  -- 1: each agent sees the chats of all
  write_anyway INTEGER NOT NULL DEFAULT 1 CHECK (write_anyway IN (0, 1)),  -- whether its page then opens the chat
  routed_at INTEGER NOT NULL DEFAULT 0,  -- when its routing last changed; 0: never
  CHECK (NOT (active AND disabled_by_owner))
);
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$y5rDwghMWNsOdp3sIFHRmw$fk1fsQNY0k+TVQeTrECLw/cGHGC2it3aB2JOHW/hRz0',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',1270606185,0,0,1795348800000000,'','','','anyway','','',0,1,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'82B290F915BBA7776999FA0ABE8F8CF2EF929FDFA30C55C5E2A1487BF1749E04','',NULL,2558939946,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$8Bj6sgCU2kpNocKnM6W67w$7NCVO0uPOg1HIpCESK9lRgYUea0cyfS/gVo7p+6RQ3I','',NULL,NULL,'',NULL,123435749,0,0,1795348800000000,'','','','anyway','','',0,1,0);
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
INSERT INTO "management" VALUES(X'30247078D80A6DD4D64C5B226DD7D4B6BE9A1A561EA6460263FC65A10BD45F8E',1,NULL);
INSERT INTO "management" VALUES(X'66E016C4898DC18A21E1C6AB53AC8CEFD4FF48DD3BBA229C898E7C80B8F2C461',2,NULL);
INSERT INTO "management" VALUES(X'91B303B33B529F3F487B0815C70C8C824CB2C39EEBBCE95BCF1E0F37B5115638',3,NULL);
INSERT INTO "management" VALUES(X'5C6EA998D5EFEC1697E972C7CB90BD8C636A1A867C5595099573575058A77C4A',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,29,1);
INSERT INTO "month_count" VALUES(1,24299,30,1);
INSERT INTO "month_count" VALUES(1,24299,32,1);
INSERT INTO "month_count" VALUES(1,24299,42,1);
INSERT INTO "month_count" VALUES(1,24299,46,1);
INSERT INTO "month_count" VALUES(1,24299,49,1);
INSERT INTO "month_count" VALUES(1,24299,51,1);
INSERT INTO "month_count" VALUES(1,24299,52,1);
INSERT INTO "month_count" VALUES(1,24300,29,1);
INSERT INTO "month_count" VALUES(1,24300,30,1);
INSERT INTO "month_count" VALUES(1,24300,32,1);
INSERT INTO "month_count" VALUES(1,24300,42,1);
INSERT INTO "month_count" VALUES(1,24300,46,1);
INSERT INTO "month_count" VALUES(1,24300,51,1);
INSERT INTO "month_count" VALUES(1,24300,52,1);
INSERT INTO "month_count" VALUES(1,24300,61,1);
INSERT INTO "month_count" VALUES(1,24301,29,1);
INSERT INTO "month_count" VALUES(1,24301,30,1);
INSERT INTO "month_count" VALUES(1,24301,37,1);
INSERT INTO "month_count" VALUES(1,24301,39,1);
INSERT INTO "month_count" VALUES(1,24301,51,1);
INSERT INTO "month_count" VALUES(1,24301,57,1);
INSERT INTO "month_count" VALUES(1,24301,58,1);
INSERT INTO "month_count" VALUES(1,24301,63,1);
INSERT INTO "month_count" VALUES(1,24302,29,1);
INSERT INTO "month_count" VALUES(1,24302,30,1);
INSERT INTO "month_count" VALUES(1,24302,35,1);
INSERT INTO "month_count" VALUES(1,24302,51,1);
INSERT INTO "month_count" VALUES(1,24302,52,1);
INSERT INTO "month_count" VALUES(1,24302,56,1);
INSERT INTO "month_count" VALUES(1,24302,57,1);
INSERT INTO "month_count" VALUES(1,24302,63,1);
INSERT INTO "month_count" VALUES(1,24303,29,1);
INSERT INTO "month_count" VALUES(1,24303,30,1);
INSERT INTO "month_count" VALUES(1,24303,35,1);
INSERT INTO "month_count" VALUES(1,24303,51,1);
INSERT INTO "month_count" VALUES(1,24303,52,1);
INSERT INTO "month_count" VALUES(1,24303,56,1);
INSERT INTO "month_count" VALUES(1,24303,57,1);
INSERT INTO "month_count" VALUES(1,24303,63,1);
INSERT INTO "month_count" VALUES(1,24304,29,1);
INSERT INTO "month_count" VALUES(1,24304,30,1);
INSERT INTO "month_count" VALUES(1,24304,39,1);
INSERT INTO "month_count" VALUES(1,24304,40,1);
INSERT INTO "month_count" VALUES(1,24304,51,1);
INSERT INTO "month_count" VALUES(1,24304,55,1);
INSERT INTO "month_count" VALUES(1,24304,57,1);
INSERT INTO "month_count" VALUES(1,24304,59,1);
INSERT INTO "month_count" VALUES(1,24306,27,1);
INSERT INTO "month_count" VALUES(1,24306,29,1);
INSERT INTO "month_count" VALUES(1,24306,30,1);
INSERT INTO "month_count" VALUES(1,24306,34,1);
INSERT INTO "month_count" VALUES(1,24306,36,1);
INSERT INTO "month_count" VALUES(1,24306,39,1);
INSERT INTO "month_count" VALUES(1,24306,51,1);
INSERT INTO "month_count" VALUES(1,24306,53,1);
INSERT INTO "month_count" VALUES(1,24307,27,1);
INSERT INTO "month_count" VALUES(1,24307,28,1);
INSERT INTO "month_count" VALUES(1,24307,29,2);
INSERT INTO "month_count" VALUES(1,24307,30,2);
INSERT INTO "month_count" VALUES(1,24307,34,1);
INSERT INTO "month_count" VALUES(1,24307,36,1);
INSERT INTO "month_count" VALUES(1,24307,39,1);
INSERT INTO "month_count" VALUES(1,24307,40,1);
INSERT INTO "month_count" VALUES(1,24307,51,2);
INSERT INTO "month_count" VALUES(1,24307,52,1);
INSERT INTO "month_count" VALUES(1,24307,53,1);
INSERT INTO "month_count" VALUES(1,24307,57,1);
INSERT INTO "month_count" VALUES(1,24307,59,1);
INSERT INTO "month_count" VALUES(1,24308,29,1);
INSERT INTO "month_count" VALUES(1,24308,30,1);
INSERT INTO "month_count" VALUES(1,24308,32,1);
INSERT INTO "month_count" VALUES(1,24308,42,1);
INSERT INTO "month_count" VALUES(1,24308,46,1);
INSERT INTO "month_count" VALUES(1,24308,50,1);
INSERT INTO "month_count" VALUES(1,24308,51,1);
INSERT INTO "month_count" VALUES(1,24308,52,1);
INSERT INTO "month_count" VALUES(1,24309,24,1);
INSERT INTO "month_count" VALUES(1,24309,29,1);
INSERT INTO "month_count" VALUES(1,24309,30,1);
INSERT INTO "month_count" VALUES(1,24309,37,1);
INSERT INTO "month_count" VALUES(1,24309,39,1);
INSERT INTO "month_count" VALUES(1,24309,51,1);
INSERT INTO "month_count" VALUES(1,24309,58,1);
INSERT INTO "month_count" VALUES(1,24309,63,1);
INSERT INTO "month_count" VALUES(1,24310,27,1);
INSERT INTO "month_count" VALUES(1,24310,29,1);
INSERT INTO "month_count" VALUES(1,24310,30,1);
INSERT INTO "month_count" VALUES(1,24310,34,1);
INSERT INTO "month_count" VALUES(1,24310,36,1);
INSERT INTO "month_count" VALUES(1,24310,39,1);
INSERT INTO "month_count" VALUES(1,24310,51,1);
INSERT INTO "month_count" VALUES(1,24310,57,1);
INSERT INTO "month_count" VALUES(1,24311,28,1);
INSERT INTO "month_count" VALUES(1,24311,29,2);
INSERT INTO "month_count" VALUES(1,24311,30,2);
INSERT INTO "month_count" VALUES(1,24311,32,1);
INSERT INTO "month_count" VALUES(1,24311,35,1);
INSERT INTO "month_count" VALUES(1,24311,42,1);
INSERT INTO "month_count" VALUES(1,24311,46,1);
INSERT INTO "month_count" VALUES(1,24311,51,2);
INSERT INTO "month_count" VALUES(1,24311,52,2);
INSERT INTO "month_count" VALUES(1,24311,57,2);
INSERT INTO "month_count" VALUES(1,24311,63,1);
INSERT INTO "month_count" VALUES(1,24312,29,1);
INSERT INTO "month_count" VALUES(1,24312,30,1);
INSERT INTO "month_count" VALUES(1,24312,31,1);
INSERT INTO "month_count" VALUES(1,24312,32,1);
INSERT INTO "month_count" VALUES(1,24312,39,1);
INSERT INTO "month_count" VALUES(1,24312,42,1);
INSERT INTO "month_count" VALUES(1,24312,46,1);
INSERT INTO "month_count" VALUES(1,24312,51,1);
INSERT INTO "month_count" VALUES(1,24313,29,1);
INSERT INTO "month_count" VALUES(1,24313,30,1);
INSERT INTO "month_count" VALUES(1,24313,35,1);
INSERT INTO "month_count" VALUES(1,24313,39,1);
INSERT INTO "month_count" VALUES(1,24313,47,1);
INSERT INTO "month_count" VALUES(1,24313,51,1);
INSERT INTO "month_count" VALUES(1,24313,57,1);
INSERT INTO "month_count" VALUES(1,24313,60,1);
INSERT INTO "month_count" VALUES(1,24314,25,1);
INSERT INTO "month_count" VALUES(1,24314,29,1);
INSERT INTO "month_count" VALUES(1,24314,30,1);
INSERT INTO "month_count" VALUES(1,24314,35,1);
INSERT INTO "month_count" VALUES(1,24314,39,1);
INSERT INTO "month_count" VALUES(1,24314,51,1);
INSERT INTO "month_count" VALUES(1,24314,58,1);
INSERT INTO "month_count" VALUES(1,24314,63,1);
INSERT INTO "month_count" VALUES(1,24315,28,1);
INSERT INTO "month_count" VALUES(1,24315,29,2);
INSERT INTO "month_count" VALUES(1,24315,30,2);
INSERT INTO "month_count" VALUES(1,24315,32,1);
INSERT INTO "month_count" VALUES(1,24315,39,1);
INSERT INTO "month_count" VALUES(1,24315,40,1);
INSERT INTO "month_count" VALUES(1,24315,42,1);
INSERT INTO "month_count" VALUES(1,24315,45,1);
INSERT INTO "month_count" VALUES(1,24315,46,1);
INSERT INTO "month_count" VALUES(1,24315,51,2);
INSERT INTO "month_count" VALUES(1,24315,52,1);
INSERT INTO "month_count" VALUES(1,24315,59,1);
INSERT INTO "month_count" VALUES(1,24315,62,1);
INSERT INTO "month_count" VALUES(1,24316,29,2);
INSERT INTO "month_count" VALUES(1,24316,30,1);
INSERT INTO "month_count" VALUES(1,24316,32,1);
INSERT INTO "month_count" VALUES(1,24316,35,1);
INSERT INTO "month_count" VALUES(1,24316,38,1);
INSERT INTO "month_count" VALUES(1,24316,42,1);
INSERT INTO "month_count" VALUES(1,24316,44,1);
INSERT INTO "month_count" VALUES(1,24316,46,1);
INSERT INTO "month_count" VALUES(1,24316,48,1);
INSERT INTO "month_count" VALUES(1,24316,51,2);
INSERT INTO "month_count" VALUES(1,24316,52,1);
INSERT INTO "month_count" VALUES(1,24316,57,1);
INSERT INTO "month_count" VALUES(1,24316,58,1);
INSERT INTO "month_count" VALUES(1,24316,63,1);
INSERT INTO "month_count" VALUES(1,24317,26,1);
INSERT INTO "month_count" VALUES(1,24317,29,1);
INSERT INTO "month_count" VALUES(1,24317,30,1);
INSERT INTO "month_count" VALUES(1,24317,32,1);
INSERT INTO "month_count" VALUES(1,24317,42,1);
INSERT INTO "month_count" VALUES(1,24317,46,1);
INSERT INTO "month_count" VALUES(1,24317,51,1);
INSERT INTO "month_count" VALUES(1,24317,52,1);
INSERT INTO "month_count" VALUES(1,24318,29,1);
INSERT INTO "month_count" VALUES(1,24318,35,1);
INSERT INTO "month_count" VALUES(1,24318,38,1);
INSERT INTO "month_count" VALUES(1,24318,41,1);
INSERT INTO "month_count" VALUES(1,24318,48,1);
INSERT INTO "month_count" VALUES(1,24318,51,1);
INSERT INTO "month_count" VALUES(1,24318,58,1);
INSERT INTO "month_count" VALUES(1,24318,63,1);
INSERT INTO "month_count" VALUES(1,24319,25,1);
INSERT INTO "month_count" VALUES(1,24319,29,2);
INSERT INTO "month_count" VALUES(1,24319,30,1);
INSERT INTO "month_count" VALUES(1,24319,31,1);
INSERT INTO "month_count" VALUES(1,24319,33,1);
INSERT INTO "month_count" VALUES(1,24319,35,2);
INSERT INTO "month_count" VALUES(1,24319,38,1);
INSERT INTO "month_count" VALUES(1,24319,43,1);
INSERT INTO "month_count" VALUES(1,24319,51,2);
INSERT INTO "month_count" VALUES(1,24319,52,1);
INSERT INTO "month_count" VALUES(1,24319,54,1);
INSERT INTO "month_count" VALUES(1,24319,56,1);
INSERT INTO "month_count" VALUES(1,24319,63,1);
INSERT INTO "month_count" VALUES(1,24320,25,1);
INSERT INTO "month_count" VALUES(1,24320,28,1);
INSERT INTO "month_count" VALUES(1,24320,29,2);
INSERT INTO "month_count" VALUES(1,24320,30,1);
INSERT INTO "month_count" VALUES(1,24320,33,2);
INSERT INTO "month_count" VALUES(1,24320,35,2);
INSERT INTO "month_count" VALUES(1,24320,38,1);
INSERT INTO "month_count" VALUES(1,24320,43,1);
INSERT INTO "month_count" VALUES(1,24320,48,1);
INSERT INTO "month_count" VALUES(1,24320,51,2);
INSERT INTO "month_count" VALUES(1,24320,52,1);
INSERT INTO "month_count" VALUES(1,24320,54,1);
INSERT INTO "month_count" VALUES(1,24321,29,2);
INSERT INTO "month_count" VALUES(1,24321,30,2);
INSERT INTO "month_count" VALUES(1,24321,32,1);
INSERT INTO "month_count" VALUES(1,24321,35,1);
INSERT INTO "month_count" VALUES(1,24321,42,1);
INSERT INTO "month_count" VALUES(1,24321,46,1);
INSERT INTO "month_count" VALUES(1,24321,49,2);
INSERT INTO "month_count" VALUES(1,24321,51,2);
INSERT INTO "month_count" VALUES(1,24321,52,2);
INSERT INTO "month_count" VALUES(1,24321,56,1);
INSERT INTO "month_count" VALUES(1,24321,63,1);
INSERT INTO "month_count" VALUES(1,24322,28,1);
INSERT INTO "month_count" VALUES(1,24322,29,1);
INSERT INTO "month_count" VALUES(1,24322,30,1);
INSERT INTO "month_count" VALUES(1,24322,40,1);
INSERT INTO "month_count" VALUES(1,24322,51,1);
INSERT INTO "month_count" VALUES(1,24322,52,1);
INSERT INTO "month_count" VALUES(1,24322,57,1);
INSERT INTO "month_count" VALUES(1,24322,59,1);
INSERT INTO "month_count" VALUES(2,24305,1,1);
INSERT INTO "month_count" VALUES(2,24305,3,1);
INSERT INTO "month_count" VALUES(2,24305,8,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,11,1);
INSERT INTO "month_count" VALUES(2,24305,14,1);
INSERT INTO "month_count" VALUES(2,24305,17,1);
INSERT INTO "month_count" VALUES(2,24305,20,1);
INSERT INTO "month_count" VALUES(2,24309,1,1);
INSERT INTO "month_count" VALUES(2,24309,2,1);
INSERT INTO "month_count" VALUES(2,24309,3,1);
INSERT INTO "month_count" VALUES(2,24309,4,1);
INSERT INTO "month_count" VALUES(2,24309,9,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,11,1);
INSERT INTO "month_count" VALUES(2,24309,22,1);
INSERT INTO "month_count" VALUES(2,24312,1,1);
INSERT INTO "month_count" VALUES(2,24312,2,1);
INSERT INTO "month_count" VALUES(2,24312,10,1);
INSERT INTO "month_count" VALUES(2,24312,11,1);
INSERT INTO "month_count" VALUES(2,24312,13,1);
INSERT INTO "month_count" VALUES(2,24312,15,1);
INSERT INTO "month_count" VALUES(2,24312,18,1);
INSERT INTO "month_count" VALUES(2,24312,20,1);
INSERT INTO "month_count" VALUES(2,24313,2,1);
INSERT INTO "month_count" VALUES(2,24313,4,1);
INSERT INTO "month_count" VALUES(2,24313,6,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,11,1);
INSERT INTO "month_count" VALUES(2,24313,18,1);
INSERT INTO "month_count" VALUES(2,24313,20,1);
INSERT INTO "month_count" VALUES(2,24313,21,1);
INSERT INTO "month_count" VALUES(2,24316,1,1);
INSERT INTO "month_count" VALUES(2,24316,3,1);
INSERT INTO "month_count" VALUES(2,24316,4,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,11,1);
INSERT INTO "month_count" VALUES(2,24316,14,1);
INSERT INTO "month_count" VALUES(2,24316,17,1);
INSERT INTO "month_count" VALUES(2,24316,23,1);
INSERT INTO "month_count" VALUES(2,24317,3,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,11,1);
INSERT INTO "month_count" VALUES(2,24317,12,1);
INSERT INTO "month_count" VALUES(2,24317,14,1);
INSERT INTO "month_count" VALUES(2,24317,17,1);
INSERT INTO "month_count" VALUES(2,24317,19,1);
INSERT INTO "month_count" VALUES(2,24317,20,1);
INSERT INTO "month_count" VALUES(2,24318,2,1);
INSERT INTO "month_count" VALUES(2,24318,3,1);
INSERT INTO "month_count" VALUES(2,24318,6,1);
INSERT INTO "month_count" VALUES(2,24318,8,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,11,1);
INSERT INTO "month_count" VALUES(2,24318,20,1);
INSERT INTO "month_count" VALUES(2,24318,21,1);
INSERT INTO "month_count" VALUES(2,24319,10,1);
INSERT INTO "month_count" VALUES(2,24319,11,1);
INSERT INTO "month_count" VALUES(2,24319,12,1);
INSERT INTO "month_count" VALUES(2,24319,14,1);
INSERT INTO "month_count" VALUES(2,24319,17,1);
INSERT INTO "month_count" VALUES(2,24319,18,1);
INSERT INTO "month_count" VALUES(2,24319,19,1);
INSERT INTO "month_count" VALUES(2,24319,20,1);
INSERT INTO "month_count" VALUES(2,24321,3,1);
INSERT INTO "month_count" VALUES(2,24321,5,1);
INSERT INTO "month_count" VALUES(2,24321,7,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,11,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,15,1);
INSERT INTO "month_count" VALUES(2,24321,16,1);
INSERT INTO "month_count" VALUES(2,24322,1,1);
INSERT INTO "month_count" VALUES(2,24322,2,1);
INSERT INTO "month_count" VALUES(2,24322,3,1);
INSERT INTO "month_count" VALUES(2,24322,4,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,11,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$v1rP+lfqpjKbSMa/DEhH3Q$VmKyrtxGJYj9TdSNdMV1CMTzWeG2kPOK1dRx5n6DIhY',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'84C1AD7FFAD68720B42CB35E66829B193FBFF87C475028F2E0A580F2214D1DA5');
INSERT INTO "owner_recovery" VALUES(X'E1443BD241C091243CF436F9CD5E17A6B67977F0B18FED03F66EA27576557233');
INSERT INTO "owner_recovery" VALUES(X'203CDD22485219E26106A1F49B4C3CB320BE1610E1D2E83916622777B8552A58');
INSERT INTO "owner_recovery" VALUES(X'C4B911EBD3F1B84A56AE5B71B3674B17AD140C9960F25444F2C5DA77B9FF1293');
INSERT INTO "owner_recovery" VALUES(X'8F6BB2FC8A7174AB6C6F87F1397897597FE309BF45CD1EB6D2BCFD42BCE099C9');
INSERT INTO "owner_recovery" VALUES(X'F26C1EA248DDB89412F9761056FF7044DA9C656BF3FA1A920BF2C23650FCA669');
INSERT INTO "owner_recovery" VALUES(X'BCB7DA771A550E7A3EDAF0DABDF5EEB07594BE8D49C8050EE6A93A0646E8FE18');
INSERT INTO "owner_recovery" VALUES(X'973D0300B6D881FEE5A7EAA5637C3B0B6F16C3557693C58778BB30910BF9BD49');
INSERT INTO "owner_recovery" VALUES(X'D62E80600C8882AC8064B1C83BE98AA23451BD8BB19048E8EE7FF852E802F1C4');
INSERT INTO "owner_recovery" VALUES(X'5BBA54A73DD04304DF88FD6D50C5F0D4387FF146F08AF2AB9BA9FB515B455A0B');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'FBAC714F9AF94E08DD102C7D2FA29FA1A356C89790FE15AC7FE1B24B3BC69751','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,29,30,5);
INSERT INTO "pair_count" VALUES(1,20070,29,32,2);
INSERT INTO "pair_count" VALUES(1,20070,29,35,2);
INSERT INTO "pair_count" VALUES(1,20070,29,37,1);
INSERT INTO "pair_count" VALUES(1,20070,29,39,1);
INSERT INTO "pair_count" VALUES(1,20070,29,42,2);
INSERT INTO "pair_count" VALUES(1,20070,29,46,2);
INSERT INTO "pair_count" VALUES(1,20070,29,49,1);
INSERT INTO "pair_count" VALUES(1,20070,29,51,5);
INSERT INTO "pair_count" VALUES(1,20070,29,52,4);
INSERT INTO "pair_count" VALUES(1,20070,29,56,2);
INSERT INTO "pair_count" VALUES(1,20070,29,57,3);
INSERT INTO "pair_count" VALUES(1,20070,29,58,1);
INSERT INTO "pair_count" VALUES(1,20070,29,61,1);
INSERT INTO "pair_count" VALUES(1,20070,29,63,3);
INSERT INTO "pair_count" VALUES(1,20070,30,29,5);
INSERT INTO "pair_count" VALUES(1,20070,30,32,2);
INSERT INTO "pair_count" VALUES(1,20070,30,35,2);
INSERT INTO "pair_count" VALUES(1,20070,30,37,1);
INSERT INTO "pair_count" VALUES(1,20070,30,39,1);
INSERT INTO "pair_count" VALUES(1,20070,30,42,2);
INSERT INTO "pair_count" VALUES(1,20070,30,46,2);
INSERT INTO "pair_count" VALUES(1,20070,30,49,1);
INSERT INTO "pair_count" VALUES(1,20070,30,51,5);
INSERT INTO "pair_count" VALUES(1,20070,30,52,4);
INSERT INTO "pair_count" VALUES(1,20070,30,56,2);
INSERT INTO "pair_count" VALUES(1,20070,30,57,3);
INSERT INTO "pair_count" VALUES(1,20070,30,58,1);
INSERT INTO "pair_count" VALUES(1,20070,30,61,1);
INSERT INTO "pair_count" VALUES(1,20070,30,63,3);
INSERT INTO "pair_count" VALUES(1,20070,32,29,2);
INSERT INTO "pair_count" VALUES(1,20070,32,30,2);
INSERT INTO "pair_count" VALUES(1,20070,32,42,2);
INSERT INTO "pair_count" VALUES(1,20070,32,46,2);
INSERT INTO "pair_count" VALUES(1,20070,32,49,1);
INSERT INTO "pair_count" VALUES(1,20070,32,51,2);
INSERT INTO "pair_count" VALUES(1,20070,32,52,2);
INSERT INTO "pair_count" VALUES(1,20070,32,61,1);
INSERT INTO "pair_count" VALUES(1,20070,35,29,2);
INSERT INTO "pair_count" VALUES(1,20070,35,30,2);
INSERT INTO "pair_count" VALUES(1,20070,35,51,2);
INSERT INTO "pair_count" VALUES(1,20070,35,52,2);
INSERT INTO "pair_count" VALUES(1,20070,35,56,2);
INSERT INTO "pair_count" VALUES(1,20070,35,57,2);
INSERT INTO "pair_count" VALUES(1,20070,35,63,2);
INSERT INTO "pair_count" VALUES(1,20070,37,29,1);
INSERT INTO "pair_count" VALUES(1,20070,37,30,1);
INSERT INTO "pair_count" VALUES(1,20070,37,39,1);
INSERT INTO "pair_count" VALUES(1,20070,37,51,1);
INSERT INTO "pair_count" VALUES(1,20070,37,57,1);
INSERT INTO "pair_count" VALUES(1,20070,37,58,1);
INSERT INTO "pair_count" VALUES(1,20070,37,63,1);
INSERT INTO "pair_count" VALUES(1,20070,39,29,1);
INSERT INTO "pair_count" VALUES(1,20070,39,30,1);
INSERT INTO "pair_count" VALUES(1,20070,39,37,1);
INSERT INTO "pair_count" VALUES(1,20070,39,51,1);
INSERT INTO "pair_count" VALUES(1,20070,39,57,1);
INSERT INTO "pair_count" VALUES(1,20070,39,58,1);
INSERT INTO "pair_count" VALUES(1,20070,39,63,1);
INSERT INTO "pair_count" VALUES(1,20070,42,29,2);
INSERT INTO "pair_count" VALUES(1,20070,42,30,2);
INSERT INTO "pair_count" VALUES(1,20070,42,32,2);
INSERT INTO "pair_count" VALUES(1,20070,42,46,2);
INSERT INTO "pair_count" VALUES(1,20070,42,49,1);
INSERT INTO "pair_count" VALUES(1,20070,42,51,2);
INSERT INTO "pair_count" VALUES(1,20070,42,52,2);
INSERT INTO "pair_count" VALUES(1,20070,42,61,1);
INSERT INTO "pair_count" VALUES(1,20070,46,29,2);
INSERT INTO "pair_count" VALUES(1,20070,46,30,2);
INSERT INTO "pair_count" VALUES(1,20070,46,32,2);
INSERT INTO "pair_count" VALUES(1,20070,46,42,2);
INSERT INTO "pair_count" VALUES(1,20070,46,49,1);
INSERT INTO "pair_count" VALUES(1,20070,46,51,2);
INSERT INTO "pair_count" VALUES(1,20070,46,52,2);
INSERT INTO "pair_count" VALUES(1,20070,46,61,1);
INSERT INTO "pair_count" VALUES(1,20070,49,29,1);
INSERT INTO "pair_count" VALUES(1,20070,49,30,1);
INSERT INTO "pair_count" VALUES(1,20070,49,32,1);
INSERT INTO "pair_count" VALUES(1,20070,49,42,1);
INSERT INTO "pair_count" VALUES(1,20070,49,46,1);
INSERT INTO "pair_count" VALUES(1,20070,49,51,1);
INSERT INTO "pair_count" VALUES(1,20070,49,52,1);
INSERT INTO "pair_count" VALUES(1,20070,52,29,4);
INSERT INTO "pair_count" VALUES(1,20070,52,30,4);
INSERT INTO "pair_count" VALUES(1,20070,52,32,2);
INSERT INTO "pair_count" VALUES(1,20070,52,35,2);
INSERT INTO "pair_count" VALUES(1,20070,52,42,2);
INSERT INTO "pair_count" VALUES(1,20070,52,46,2);
INSERT INTO "pair_count" VALUES(1,20070,52,49,1);
INSERT INTO "pair_count" VALUES(1,20070,52,51,4);
INSERT INTO "pair_count" VALUES(1,20070,52,56,2);
INSERT INTO "pair_count" VALUES(1,20070,52,57,2);
INSERT INTO "pair_count" VALUES(1,20070,52,61,1);
INSERT INTO "pair_count" VALUES(1,20070,52,63,2);
INSERT INTO "pair_count" VALUES(1,20070,56,29,2);
INSERT INTO "pair_count" VALUES(1,20070,56,30,2);
INSERT INTO "pair_count" VALUES(1,20070,56,35,2);
INSERT INTO "pair_count" VALUES(1,20070,56,51,2);
INSERT INTO "pair_count" VALUES(1,20070,56,52,2);
INSERT INTO "pair_count" VALUES(1,20070,56,57,2);
INSERT INTO "pair_count" VALUES(1,20070,56,63,2);
INSERT INTO "pair_count" VALUES(1,20070,57,29,3);
INSERT INTO "pair_count" VALUES(1,20070,57,30,3);
INSERT INTO "pair_count" VALUES(1,20070,57,35,2);
INSERT INTO "pair_count" VALUES(1,20070,57,37,1);
INSERT INTO "pair_count" VALUES(1,20070,57,39,1);
INSERT INTO "pair_count" VALUES(1,20070,57,51,3);
INSERT INTO "pair_count" VALUES(1,20070,57,52,2);
INSERT INTO "pair_count" VALUES(1,20070,57,56,2);
INSERT INTO "pair_count" VALUES(1,20070,57,58,1);
INSERT INTO "pair_count" VALUES(1,20070,57,63,3);
INSERT INTO "pair_count" VALUES(1,20070,58,29,1);
INSERT INTO "pair_count" VALUES(1,20070,58,30,1);
INSERT INTO "pair_count" VALUES(1,20070,58,37,1);
INSERT INTO "pair_count" VALUES(1,20070,58,39,1);
INSERT INTO "pair_count" VALUES(1,20070,58,51,1);
INSERT INTO "pair_count" VALUES(1,20070,58,57,1);
INSERT INTO "pair_count" VALUES(1,20070,58,63,1);
INSERT INTO "pair_count" VALUES(1,20070,61,29,1);
INSERT INTO "pair_count" VALUES(1,20070,61,30,1);
INSERT INTO "pair_count" VALUES(1,20070,61,32,1);
INSERT INTO "pair_count" VALUES(1,20070,61,42,1);
INSERT INTO "pair_count" VALUES(1,20070,61,46,1);
INSERT INTO "pair_count" VALUES(1,20070,61,51,1);
INSERT INTO "pair_count" VALUES(1,20070,61,52,1);
INSERT INTO "pair_count" VALUES(1,20070,63,29,3);
INSERT INTO "pair_count" VALUES(1,20070,63,30,3);
INSERT INTO "pair_count" VALUES(1,20070,63,35,2);
INSERT INTO "pair_count" VALUES(1,20070,63,37,1);
INSERT INTO "pair_count" VALUES(1,20070,63,39,1);
INSERT INTO "pair_count" VALUES(1,20070,63,51,3);
INSERT INTO "pair_count" VALUES(1,20070,63,52,2);
INSERT INTO "pair_count" VALUES(1,20070,63,56,2);
INSERT INTO "pair_count" VALUES(1,20070,63,57,3);
INSERT INTO "pair_count" VALUES(1,20070,63,58,1);
INSERT INTO "pair_count" VALUES(1,20234,27,29,2);
INSERT INTO "pair_count" VALUES(1,20234,27,30,2);
INSERT INTO "pair_count" VALUES(1,20234,27,34,2);
INSERT INTO "pair_count" VALUES(1,20234,27,36,2);
INSERT INTO "pair_count" VALUES(1,20234,27,39,2);
INSERT INTO "pair_count" VALUES(1,20234,27,51,2);
INSERT INTO "pair_count" VALUES(1,20234,27,53,2);
INSERT INTO "pair_count" VALUES(1,20234,28,29,1);
INSERT INTO "pair_count" VALUES(1,20234,28,30,1);
INSERT INTO "pair_count" VALUES(1,20234,28,40,1);
INSERT INTO "pair_count" VALUES(1,20234,28,51,1);
INSERT INTO "pair_count" VALUES(1,20234,28,52,1);
INSERT INTO "pair_count" VALUES(1,20234,28,57,1);
INSERT INTO "pair_count" VALUES(1,20234,28,59,1);
INSERT INTO "pair_count" VALUES(1,20234,29,27,2);
INSERT INTO "pair_count" VALUES(1,20234,29,28,1);
INSERT INTO "pair_count" VALUES(1,20234,29,30,5);
INSERT INTO "pair_count" VALUES(1,20234,29,32,1);
INSERT INTO "pair_count" VALUES(1,20234,29,34,2);
INSERT INTO "pair_count" VALUES(1,20234,29,36,2);
INSERT INTO "pair_count" VALUES(1,20234,29,39,3);
INSERT INTO "pair_count" VALUES(1,20234,29,40,2);
INSERT INTO "pair_count" VALUES(1,20234,29,42,1);
INSERT INTO "pair_count" VALUES(1,20234,29,46,1);
INSERT INTO "pair_count" VALUES(1,20234,29,50,1);
INSERT INTO "pair_count" VALUES(1,20234,29,51,5);
INSERT INTO "pair_count" VALUES(1,20234,29,52,2);
INSERT INTO "pair_count" VALUES(1,20234,29,53,2);
INSERT INTO "pair_count" VALUES(1,20234,29,55,1);
INSERT INTO "pair_count" VALUES(1,20234,29,57,2);
INSERT INTO "pair_count" VALUES(1,20234,29,59,2);
INSERT INTO "pair_count" VALUES(1,20234,30,27,2);
INSERT INTO "pair_count" VALUES(1,20234,30,28,1);
INSERT INTO "pair_count" VALUES(1,20234,30,29,5);
INSERT INTO "pair_count" VALUES(1,20234,30,32,1);
INSERT INTO "pair_count" VALUES(1,20234,30,34,2);
INSERT INTO "pair_count" VALUES(1,20234,30,36,2);
INSERT INTO "pair_count" VALUES(1,20234,30,39,3);
INSERT INTO "pair_count" VALUES(1,20234,30,40,2);
INSERT INTO "pair_count" VALUES(1,20234,30,42,1);
INSERT INTO "pair_count" VALUES(1,20234,30,46,1);
INSERT INTO "pair_count" VALUES(1,20234,30,50,1);
INSERT INTO "pair_count" VALUES(1,20234,30,51,5);
INSERT INTO "pair_count" VALUES(1,20234,30,52,2);
INSERT INTO "pair_count" VALUES(1,20234,30,53,2);
INSERT INTO "pair_count" VALUES(1,20234,30,55,1);
INSERT INTO "pair_count" VALUES(1,20234,30,57,2);
INSERT INTO "pair_count" VALUES(1,20234,30,59,2);
INSERT INTO "pair_count" VALUES(1,20234,32,29,1);
INSERT INTO "pair_count" VALUES(1,20234,32,30,1);
INSERT INTO "pair_count" VALUES(1,20234,32,42,1);
INSERT INTO "pair_count" VALUES(1,20234,32,46,1);
INSERT INTO "pair_count" VALUES(1,20234,32,50,1);
INSERT INTO "pair_count" VALUES(1,20234,32,51,1);
INSERT INTO "pair_count" VALUES(1,20234,32,52,1);
INSERT INTO "pair_count" VALUES(1,20234,34,27,2);
INSERT INTO "pair_count" VALUES(1,20234,34,29,2);
INSERT INTO "pair_count" VALUES(1,20234,34,30,2);
INSERT INTO "pair_count" VALUES(1,20234,34,36,2);
INSERT INTO "pair_count" VALUES(1,20234,34,39,2);
INSERT INTO "pair_count" VALUES(1,20234,34,51,2);
INSERT INTO "pair_count" VALUES(1,20234,34,53,2);
INSERT INTO "pair_count" VALUES(1,20234,36,27,2);
INSERT INTO "pair_count" VALUES(1,20234,36,29,2);
INSERT INTO "pair_count" VALUES(1,20234,36,30,2);
INSERT INTO "pair_count" VALUES(1,20234,36,34,2);
INSERT INTO "pair_count" VALUES(1,20234,36,39,2);
INSERT INTO "pair_count" VALUES(1,20234,36,51,2);
INSERT INTO "pair_count" VALUES(1,20234,36,53,2);
INSERT INTO "pair_count" VALUES(1,20234,39,27,2);
INSERT INTO "pair_count" VALUES(1,20234,39,29,3);
INSERT INTO "pair_count" VALUES(1,20234,39,30,3);
INSERT INTO "pair_count" VALUES(1,20234,39,34,2);
INSERT INTO "pair_count" VALUES(1,20234,39,36,2);
INSERT INTO "pair_count" VALUES(1,20234,39,40,1);
INSERT INTO "pair_count" VALUES(1,20234,39,51,3);
INSERT INTO "pair_count" VALUES(1,20234,39,53,2);
INSERT INTO "pair_count" VALUES(1,20234,39,55,1);
INSERT INTO "pair_count" VALUES(1,20234,39,57,1);
INSERT INTO "pair_count" VALUES(1,20234,39,59,1);
INSERT INTO "pair_count" VALUES(1,20234,40,28,1);
INSERT INTO "pair_count" VALUES(1,20234,40,29,2);
INSERT INTO "pair_count" VALUES(1,20234,40,30,2);
INSERT INTO "pair_count" VALUES(1,20234,40,39,1);
INSERT INTO "pair_count" VALUES(1,20234,40,51,2);
INSERT INTO "pair_count" VALUES(1,20234,40,52,1);
INSERT INTO "pair_count" VALUES(1,20234,40,55,1);
INSERT INTO "pair_count" VALUES(1,20234,40,57,2);
INSERT INTO "pair_count" VALUES(1,20234,40,59,2);
INSERT INTO "pair_count" VALUES(1,20234,42,29,1);
INSERT INTO "pair_count" VALUES(1,20234,42,30,1);
INSERT INTO "pair_count" VALUES(1,20234,42,32,1);
INSERT INTO "pair_count" VALUES(1,20234,42,46,1);
INSERT INTO "pair_count" VALUES(1,20234,42,50,1);
INSERT INTO "pair_count" VALUES(1,20234,42,51,1);
INSERT INTO "pair_count" VALUES(1,20234,42,52,1);
INSERT INTO "pair_count" VALUES(1,20234,46,29,1);
INSERT INTO "pair_count" VALUES(1,20234,46,30,1);
INSERT INTO "pair_count" VALUES(1,20234,46,32,1);
INSERT INTO "pair_count" VALUES(1,20234,46,42,1);
INSERT INTO "pair_count" VALUES(1,20234,46,50,1);
INSERT INTO "pair_count" VALUES(1,20234,46,51,1);
INSERT INTO "pair_count" VALUES(1,20234,46,52,1);
INSERT INTO "pair_count" VALUES(1,20234,50,29,1);
INSERT INTO "pair_count" VALUES(1,20234,50,30,1);
INSERT INTO "pair_count" VALUES(1,20234,50,32,1);
INSERT INTO "pair_count" VALUES(1,20234,50,42,1);
INSERT INTO "pair_count" VALUES(1,20234,50,46,1);
INSERT INTO "pair_count" VALUES(1,20234,50,51,1);
INSERT INTO "pair_count" VALUES(1,20234,50,52,1);
INSERT INTO "pair_count" VALUES(1,20234,52,28,1);
INSERT INTO "pair_count" VALUES(1,20234,52,29,2);
INSERT INTO "pair_count" VALUES(1,20234,52,30,2);
INSERT INTO "pair_count" VALUES(1,20234,52,32,1);
INSERT INTO "pair_count" VALUES(1,20234,52,40,1);
INSERT INTO "pair_count" VALUES(1,20234,52,42,1);
INSERT INTO "pair_count" VALUES(1,20234,52,46,1);
INSERT INTO "pair_count" VALUES(1,20234,52,50,1);
INSERT INTO "pair_count" VALUES(1,20234,52,51,2);
INSERT INTO "pair_count" VALUES(1,20234,52,57,1);
INSERT INTO "pair_count" VALUES(1,20234,52,59,1);
INSERT INTO "pair_count" VALUES(1,20234,53,27,2);
INSERT INTO "pair_count" VALUES(1,20234,53,29,2);
INSERT INTO "pair_count" VALUES(1,20234,53,30,2);
INSERT INTO "pair_count" VALUES(1,20234,53,34,2);
INSERT INTO "pair_count" VALUES(1,20234,53,36,2);
INSERT INTO "pair_count" VALUES(1,20234,53,39,2);
INSERT INTO "pair_count" VALUES(1,20234,53,51,2);
INSERT INTO "pair_count" VALUES(1,20234,55,29,1);
INSERT INTO "pair_count" VALUES(1,20234,55,30,1);
INSERT INTO "pair_count" VALUES(1,20234,55,39,1);
INSERT INTO "pair_count" VALUES(1,20234,55,40,1);
INSERT INTO "pair_count" VALUES(1,20234,55,51,1);
INSERT INTO "pair_count" VALUES(1,20234,55,57,1);
INSERT INTO "pair_count" VALUES(1,20234,55,59,1);
INSERT INTO "pair_count" VALUES(1,20234,57,28,1);
INSERT INTO "pair_count" VALUES(1,20234,57,29,2);
INSERT INTO "pair_count" VALUES(1,20234,57,30,2);
INSERT INTO "pair_count" VALUES(1,20234,57,39,1);
INSERT INTO "pair_count" VALUES(1,20234,57,40,2);
INSERT INTO "pair_count" VALUES(1,20234,57,51,2);
INSERT INTO "pair_count" VALUES(1,20234,57,52,1);
INSERT INTO "pair_count" VALUES(1,20234,57,55,1);
INSERT INTO "pair_count" VALUES(1,20234,57,59,2);
INSERT INTO "pair_count" VALUES(1,20234,59,28,1);
INSERT INTO "pair_count" VALUES(1,20234,59,29,2);
INSERT INTO "pair_count" VALUES(1,20234,59,30,2);
INSERT INTO "pair_count" VALUES(1,20234,59,39,1);
INSERT INTO "pair_count" VALUES(1,20234,59,40,2);
INSERT INTO "pair_count" VALUES(1,20234,59,51,2);
INSERT INTO "pair_count" VALUES(1,20234,59,52,1);
INSERT INTO "pair_count" VALUES(1,20234,59,55,1);
INSERT INTO "pair_count" VALUES(1,20234,59,57,2);
INSERT INTO "pair_count" VALUES(1,20392,24,29,1);
INSERT INTO "pair_count" VALUES(1,20392,24,30,1);
INSERT INTO "pair_count" VALUES(1,20392,24,37,1);
INSERT INTO "pair_count" VALUES(1,20392,24,39,1);
INSERT INTO "pair_count" VALUES(1,20392,24,51,1);
INSERT INTO "pair_count" VALUES(1,20392,24,58,1);
INSERT INTO "pair_count" VALUES(1,20392,24,63,1);
INSERT INTO "pair_count" VALUES(1,20392,27,29,1);
INSERT INTO "pair_count" VALUES(1,20392,27,30,1);
INSERT INTO "pair_count" VALUES(1,20392,27,34,1);
INSERT INTO "pair_count" VALUES(1,20392,27,36,1);
INSERT INTO "pair_count" VALUES(1,20392,27,39,1);
INSERT INTO "pair_count" VALUES(1,20392,27,51,1);
INSERT INTO "pair_count" VALUES(1,20392,27,57,1);
INSERT INTO "pair_count" VALUES(1,20392,28,29,1);
INSERT INTO "pair_count" VALUES(1,20392,28,30,1);
INSERT INTO "pair_count" VALUES(1,20392,28,35,1);
INSERT INTO "pair_count" VALUES(1,20392,28,51,1);
INSERT INTO "pair_count" VALUES(1,20392,28,52,1);
INSERT INTO "pair_count" VALUES(1,20392,28,57,1);
INSERT INTO "pair_count" VALUES(1,20392,28,63,1);
INSERT INTO "pair_count" VALUES(1,20392,29,24,1);
INSERT INTO "pair_count" VALUES(1,20392,29,27,1);
INSERT INTO "pair_count" VALUES(1,20392,29,28,1);
INSERT INTO "pair_count" VALUES(1,20392,29,30,5);
INSERT INTO "pair_count" VALUES(1,20392,29,31,1);
INSERT INTO "pair_count" VALUES(1,20392,29,32,2);
INSERT INTO "pair_count" VALUES(1,20392,29,34,1);
INSERT INTO "pair_count" VALUES(1,20392,29,35,1);
INSERT INTO "pair_count" VALUES(1,20392,29,36,1);
INSERT INTO "pair_count" VALUES(1,20392,29,37,1);
INSERT INTO "pair_count" VALUES(1,20392,29,39,3);
INSERT INTO "pair_count" VALUES(1,20392,29,42,2);
INSERT INTO "pair_count" VALUES(1,20392,29,46,2);
INSERT INTO "pair_count" VALUES(1,20392,29,51,5);
INSERT INTO "pair_count" VALUES(1,20392,29,52,2);
INSERT INTO "pair_count" VALUES(1,20392,29,57,3);
INSERT INTO "pair_count" VALUES(1,20392,29,58,1);
INSERT INTO "pair_count" VALUES(1,20392,29,63,2);
INSERT INTO "pair_count" VALUES(1,20392,30,24,1);
INSERT INTO "pair_count" VALUES(1,20392,30,27,1);
INSERT INTO "pair_count" VALUES(1,20392,30,28,1);
INSERT INTO "pair_count" VALUES(1,20392,30,29,5);
INSERT INTO "pair_count" VALUES(1,20392,30,31,1);
INSERT INTO "pair_count" VALUES(1,20392,30,32,2);
INSERT INTO "pair_count" VALUES(1,20392,30,34,1);
INSERT INTO "pair_count" VALUES(1,20392,30,35,1);
INSERT INTO "pair_count" VALUES(1,20392,30,36,1);
INSERT INTO "pair_count" VALUES(1,20392,30,37,1);
INSERT INTO "pair_count" VALUES(1,20392,30,39,3);
INSERT INTO "pair_count" VALUES(1,20392,30,42,2);
INSERT INTO "pair_count" VALUES(1,20392,30,46,2);
INSERT INTO "pair_count" VALUES(1,20392,30,51,5);
INSERT INTO "pair_count" VALUES(1,20392,30,52,2);
INSERT INTO "pair_count" VALUES(1,20392,30,57,3);
INSERT INTO "pair_count" VALUES(1,20392,30,58,1);
INSERT INTO "pair_count" VALUES(1,20392,30,63,2);
INSERT INTO "pair_count" VALUES(1,20392,31,29,1);
INSERT INTO "pair_count" VALUES(1,20392,31,30,1);
INSERT INTO "pair_count" VALUES(1,20392,31,32,1);
INSERT INTO "pair_count" VALUES(1,20392,31,39,1);
INSERT INTO "pair_count" VALUES(1,20392,31,42,1);
INSERT INTO "pair_count" VALUES(1,20392,31,46,1);
INSERT INTO "pair_count" VALUES(1,20392,31,51,1);
INSERT INTO "pair_count" VALUES(1,20392,32,29,2);
INSERT INTO "pair_count" VALUES(1,20392,32,30,2);
INSERT INTO "pair_count" VALUES(1,20392,32,31,1);
INSERT INTO "pair_count" VALUES(1,20392,32,39,1);
INSERT INTO "pair_count" VALUES(1,20392,32,42,2);
INSERT INTO "pair_count" VALUES(1,20392,32,46,2);
INSERT INTO "pair_count" VALUES(1,20392,32,51,2);
INSERT INTO "pair_count" VALUES(1,20392,32,52,1);
INSERT INTO "pair_count" VALUES(1,20392,32,57,1);
INSERT INTO "pair_count" VALUES(1,20392,34,27,1);
INSERT INTO "pair_count" VALUES(1,20392,34,29,1);
INSERT INTO "pair_count" VALUES(1,20392,34,30,1);
INSERT INTO "pair_count" VALUES(1,20392,34,36,1);
INSERT INTO "pair_count" VALUES(1,20392,34,39,1);
INSERT INTO "pair_count" VALUES(1,20392,34,51,1);
INSERT INTO "pair_count" VALUES(1,20392,34,57,1);
INSERT INTO "pair_count" VALUES(1,20392,35,28,1);
INSERT INTO "pair_count" VALUES(1,20392,35,29,1);
INSERT INTO "pair_count" VALUES(1,20392,35,30,1);
INSERT INTO "pair_count" VALUES(1,20392,35,51,1);
INSERT INTO "pair_count" VALUES(1,20392,35,52,1);
INSERT INTO "pair_count" VALUES(1,20392,35,57,1);
INSERT INTO "pair_count" VALUES(1,20392,35,63,1);
INSERT INTO "pair_count" VALUES(1,20392,36,27,1);
INSERT INTO "pair_count" VALUES(1,20392,36,29,1);
INSERT INTO "pair_count" VALUES(1,20392,36,30,1);
INSERT INTO "pair_count" VALUES(1,20392,36,34,1);
INSERT INTO "pair_count" VALUES(1,20392,36,39,1);
INSERT INTO "pair_count" VALUES(1,20392,36,51,1);
INSERT INTO "pair_count" VALUES(1,20392,36,57,1);
INSERT INTO "pair_count" VALUES(1,20392,37,24,1);
INSERT INTO "pair_count" VALUES(1,20392,37,29,1);
INSERT INTO "pair_count" VALUES(1,20392,37,30,1);
INSERT INTO "pair_count" VALUES(1,20392,37,39,1);
INSERT INTO "pair_count" VALUES(1,20392,37,51,1);
INSERT INTO "pair_count" VALUES(1,20392,37,58,1);
INSERT INTO "pair_count" VALUES(1,20392,37,63,1);
INSERT INTO "pair_count" VALUES(1,20392,39,24,1);
INSERT INTO "pair_count" VALUES(1,20392,39,27,1);
INSERT INTO "pair_count" VALUES(1,20392,39,29,3);
INSERT INTO "pair_count" VALUES(1,20392,39,30,3);
INSERT INTO "pair_count" VALUES(1,20392,39,31,1);
INSERT INTO "pair_count" VALUES(1,20392,39,32,1);
INSERT INTO "pair_count" VALUES(1,20392,39,34,1);
INSERT INTO "pair_count" VALUES(1,20392,39,36,1);
INSERT INTO "pair_count" VALUES(1,20392,39,37,1);
INSERT INTO "pair_count" VALUES(1,20392,39,42,1);
INSERT INTO "pair_count" VALUES(1,20392,39,46,1);
INSERT INTO "pair_count" VALUES(1,20392,39,51,3);
INSERT INTO "pair_count" VALUES(1,20392,39,57,1);
INSERT INTO "pair_count" VALUES(1,20392,39,58,1);
INSERT INTO "pair_count" VALUES(1,20392,39,63,1);
INSERT INTO "pair_count" VALUES(1,20392,42,29,2);
INSERT INTO "pair_count" VALUES(1,20392,42,30,2);
INSERT INTO "pair_count" VALUES(1,20392,42,31,1);
INSERT INTO "pair_count" VALUES(1,20392,42,32,2);
INSERT INTO "pair_count" VALUES(1,20392,42,39,1);
INSERT INTO "pair_count" VALUES(1,20392,42,46,2);
INSERT INTO "pair_count" VALUES(1,20392,42,51,2);
INSERT INTO "pair_count" VALUES(1,20392,42,52,1);
INSERT INTO "pair_count" VALUES(1,20392,42,57,1);
INSERT INTO "pair_count" VALUES(1,20392,46,29,2);
INSERT INTO "pair_count" VALUES(1,20392,46,30,2);
INSERT INTO "pair_count" VALUES(1,20392,46,31,1);
INSERT INTO "pair_count" VALUES(1,20392,46,32,2);
INSERT INTO "pair_count" VALUES(1,20392,46,39,1);
INSERT INTO "pair_count" VALUES(1,20392,46,42,2);
INSERT INTO "pair_count" VALUES(1,20392,46,51,2);
INSERT INTO "pair_count" VALUES(1,20392,46,52,1);
INSERT INTO "pair_count" VALUES(1,20392,46,57,1);
INSERT INTO "pair_count" VALUES(1,20392,52,28,1);
INSERT INTO "pair_count" VALUES(1,20392,52,29,2);
INSERT INTO "pair_count" VALUES(1,20392,52,30,2);
INSERT INTO "pair_count" VALUES(1,20392,52,32,1);
INSERT INTO "pair_count" VALUES(1,20392,52,35,1);
INSERT INTO "pair_count" VALUES(1,20392,52,42,1);
INSERT INTO "pair_count" VALUES(1,20392,52,46,1);
INSERT INTO "pair_count" VALUES(1,20392,52,51,2);
INSERT INTO "pair_count" VALUES(1,20392,52,57,2);
INSERT INTO "pair_count" VALUES(1,20392,52,63,1);
INSERT INTO "pair_count" VALUES(1,20392,57,27,1);
INSERT INTO "pair_count" VALUES(1,20392,57,28,1);
INSERT INTO "pair_count" VALUES(1,20392,57,29,3);
INSERT INTO "pair_count" VALUES(1,20392,57,30,3);
INSERT INTO "pair_count" VALUES(1,20392,57,32,1);
INSERT INTO "pair_count" VALUES(1,20392,57,34,1);
INSERT INTO "pair_count" VALUES(1,20392,57,35,1);
INSERT INTO "pair_count" VALUES(1,20392,57,36,1);
INSERT INTO "pair_count" VALUES(1,20392,57,39,1);
INSERT INTO "pair_count" VALUES(1,20392,57,42,1);
INSERT INTO "pair_count" VALUES(1,20392,57,46,1);
INSERT INTO "pair_count" VALUES(1,20392,57,51,3);
INSERT INTO "pair_count" VALUES(1,20392,57,52,2);
INSERT INTO "pair_count" VALUES(1,20392,57,63,1);
INSERT INTO "pair_count" VALUES(1,20392,58,24,1);
INSERT INTO "pair_count" VALUES(1,20392,58,29,1);
INSERT INTO "pair_count" VALUES(1,20392,58,30,1);
INSERT INTO "pair_count" VALUES(1,20392,58,37,1);
INSERT INTO "pair_count" VALUES(1,20392,58,39,1);
INSERT INTO "pair_count" VALUES(1,20392,58,51,1);
INSERT INTO "pair_count" VALUES(1,20392,58,63,1);
INSERT INTO "pair_count" VALUES(1,20392,63,24,1);
INSERT INTO "pair_count" VALUES(1,20392,63,28,1);
INSERT INTO "pair_count" VALUES(1,20392,63,29,2);
INSERT INTO "pair_count" VALUES(1,20392,63,30,2);
INSERT INTO "pair_count" VALUES(1,20392,63,35,1);
INSERT INTO "pair_count" VALUES(1,20392,63,37,1);
INSERT INTO "pair_count" VALUES(1,20392,63,39,1);
INSERT INTO "pair_count" VALUES(1,20392,63,51,2);
INSERT INTO "pair_count" VALUES(1,20392,63,52,1);
INSERT INTO "pair_count" VALUES(1,20392,63,57,1);
INSERT INTO "pair_count" VALUES(1,20392,63,58,1);
INSERT INTO "pair_count" VALUES(1,20495,25,29,1);
INSERT INTO "pair_count" VALUES(1,20495,25,30,1);
INSERT INTO "pair_count" VALUES(1,20495,25,35,1);
INSERT INTO "pair_count" VALUES(1,20495,25,39,1);
INSERT INTO "pair_count" VALUES(1,20495,25,51,1);
INSERT INTO "pair_count" VALUES(1,20495,25,58,1);
INSERT INTO "pair_count" VALUES(1,20495,25,63,1);
INSERT INTO "pair_count" VALUES(1,20495,28,29,1);
INSERT INTO "pair_count" VALUES(1,20495,28,30,1);
INSERT INTO "pair_count" VALUES(1,20495,28,40,1);
INSERT INTO "pair_count" VALUES(1,20495,28,51,1);
INSERT INTO "pair_count" VALUES(1,20495,28,52,1);
INSERT INTO "pair_count" VALUES(1,20495,28,59,1);
INSERT INTO "pair_count" VALUES(1,20495,28,62,1);
INSERT INTO "pair_count" VALUES(1,20495,29,25,1);
INSERT INTO "pair_count" VALUES(1,20495,29,28,1);
INSERT INTO "pair_count" VALUES(1,20495,29,30,5);
INSERT INTO "pair_count" VALUES(1,20495,29,32,2);
INSERT INTO "pair_count" VALUES(1,20495,29,35,2);
INSERT INTO "pair_count" VALUES(1,20495,29,39,3);
INSERT INTO "pair_count" VALUES(1,20495,29,40,1);
INSERT INTO "pair_count" VALUES(1,20495,29,42,2);
INSERT INTO "pair_count" VALUES(1,20495,29,45,1);
INSERT INTO "pair_count" VALUES(1,20495,29,46,2);
INSERT INTO "pair_count" VALUES(1,20495,29,47,1);
INSERT INTO "pair_count" VALUES(1,20495,29,51,5);
INSERT INTO "pair_count" VALUES(1,20495,29,52,2);
INSERT INTO "pair_count" VALUES(1,20495,29,57,2);
INSERT INTO "pair_count" VALUES(1,20495,29,58,1);
INSERT INTO "pair_count" VALUES(1,20495,29,59,1);
INSERT INTO "pair_count" VALUES(1,20495,29,60,1);
INSERT INTO "pair_count" VALUES(1,20495,29,62,1);
INSERT INTO "pair_count" VALUES(1,20495,29,63,1);
INSERT INTO "pair_count" VALUES(1,20495,30,25,1);
INSERT INTO "pair_count" VALUES(1,20495,30,28,1);
INSERT INTO "pair_count" VALUES(1,20495,30,29,5);
INSERT INTO "pair_count" VALUES(1,20495,30,32,2);
INSERT INTO "pair_count" VALUES(1,20495,30,35,2);
INSERT INTO "pair_count" VALUES(1,20495,30,39,3);
INSERT INTO "pair_count" VALUES(1,20495,30,40,1);
INSERT INTO "pair_count" VALUES(1,20495,30,42,2);
INSERT INTO "pair_count" VALUES(1,20495,30,45,1);
INSERT INTO "pair_count" VALUES(1,20495,30,46,2);
INSERT INTO "pair_count" VALUES(1,20495,30,47,1);
INSERT INTO "pair_count" VALUES(1,20495,30,51,5);
INSERT INTO "pair_count" VALUES(1,20495,30,52,2);
INSERT INTO "pair_count" VALUES(1,20495,30,57,2);
INSERT INTO "pair_count" VALUES(1,20495,30,58,1);
INSERT INTO "pair_count" VALUES(1,20495,30,59,1);
INSERT INTO "pair_count" VALUES(1,20495,30,60,1);
INSERT INTO "pair_count" VALUES(1,20495,30,62,1);
INSERT INTO "pair_count" VALUES(1,20495,30,63,1);
INSERT INTO "pair_count" VALUES(1,20495,32,29,2);
INSERT INTO "pair_count" VALUES(1,20495,32,30,2);
INSERT INTO "pair_count" VALUES(1,20495,32,39,1);
INSERT INTO "pair_count" VALUES(1,20495,32,42,2);
INSERT INTO "pair_count" VALUES(1,20495,32,45,1);
INSERT INTO "pair_count" VALUES(1,20495,32,46,2);
INSERT INTO "pair_count" VALUES(1,20495,32,51,2);
INSERT INTO "pair_count" VALUES(1,20495,32,52,1);
INSERT INTO "pair_count" VALUES(1,20495,32,57,1);
INSERT INTO "pair_count" VALUES(1,20495,35,25,1);
INSERT INTO "pair_count" VALUES(1,20495,35,29,2);
INSERT INTO "pair_count" VALUES(1,20495,35,30,2);
INSERT INTO "pair_count" VALUES(1,20495,35,39,2);
INSERT INTO "pair_count" VALUES(1,20495,35,47,1);
INSERT INTO "pair_count" VALUES(1,20495,35,51,2);
INSERT INTO "pair_count" VALUES(1,20495,35,57,1);
INSERT INTO "pair_count" VALUES(1,20495,35,58,1);
INSERT INTO "pair_count" VALUES(1,20495,35,60,1);
INSERT INTO "pair_count" VALUES(1,20495,35,63,1);
INSERT INTO "pair_count" VALUES(1,20495,39,25,1);
INSERT INTO "pair_count" VALUES(1,20495,39,29,3);
INSERT INTO "pair_count" VALUES(1,20495,39,30,3);
INSERT INTO "pair_count" VALUES(1,20495,39,32,1);
INSERT INTO "pair_count" VALUES(1,20495,39,35,2);
INSERT INTO "pair_count" VALUES(1,20495,39,42,1);
INSERT INTO "pair_count" VALUES(1,20495,39,45,1);
INSERT INTO "pair_count" VALUES(1,20495,39,46,1);
INSERT INTO "pair_count" VALUES(1,20495,39,47,1);
INSERT INTO "pair_count" VALUES(1,20495,39,51,3);
INSERT INTO "pair_count" VALUES(1,20495,39,57,1);
INSERT INTO "pair_count" VALUES(1,20495,39,58,1);
INSERT INTO "pair_count" VALUES(1,20495,39,60,1);
INSERT INTO "pair_count" VALUES(1,20495,39,63,1);
INSERT INTO "pair_count" VALUES(1,20495,40,28,1);
INSERT INTO "pair_count" VALUES(1,20495,40,29,1);
INSERT INTO "pair_count" VALUES(1,20495,40,30,1);
INSERT INTO "pair_count" VALUES(1,20495,40,51,1);
INSERT INTO "pair_count" VALUES(1,20495,40,52,1);
INSERT INTO "pair_count" VALUES(1,20495,40,59,1);
INSERT INTO "pair_count" VALUES(1,20495,40,62,1);
INSERT INTO "pair_count" VALUES(1,20495,42,29,2);
INSERT INTO "pair_count" VALUES(1,20495,42,30,2);
INSERT INTO "pair_count" VALUES(1,20495,42,32,2);
INSERT INTO "pair_count" VALUES(1,20495,42,39,1);
INSERT INTO "pair_count" VALUES(1,20495,42,45,1);
INSERT INTO "pair_count" VALUES(1,20495,42,46,2);
INSERT INTO "pair_count" VALUES(1,20495,42,51,2);
INSERT INTO "pair_count" VALUES(1,20495,42,52,1);
INSERT INTO "pair_count" VALUES(1,20495,42,57,1);
INSERT INTO "pair_count" VALUES(1,20495,45,29,1);
INSERT INTO "pair_count" VALUES(1,20495,45,30,1);
INSERT INTO "pair_count" VALUES(1,20495,45,32,1);
INSERT INTO "pair_count" VALUES(1,20495,45,39,1);
INSERT INTO "pair_count" VALUES(1,20495,45,42,1);
INSERT INTO "pair_count" VALUES(1,20495,45,46,1);
INSERT INTO "pair_count" VALUES(1,20495,45,51,1);
INSERT INTO "pair_count" VALUES(1,20495,46,29,2);
INSERT INTO "pair_count" VALUES(1,20495,46,30,2);
INSERT INTO "pair_count" VALUES(1,20495,46,32,2);
INSERT INTO "pair_count" VALUES(1,20495,46,39,1);
INSERT INTO "pair_count" VALUES(1,20495,46,42,2);
INSERT INTO "pair_count" VALUES(1,20495,46,45,1);
INSERT INTO "pair_count" VALUES(1,20495,46,51,2);
INSERT INTO "pair_count" VALUES(1,20495,46,52,1);
INSERT INTO "pair_count" VALUES(1,20495,46,57,1);
INSERT INTO "pair_count" VALUES(1,20495,47,29,1);
INSERT INTO "pair_count" VALUES(1,20495,47,30,1);
INSERT INTO "pair_count" VALUES(1,20495,47,35,1);
INSERT INTO "pair_count" VALUES(1,20495,47,39,1);
INSERT INTO "pair_count" VALUES(1,20495,47,51,1);
INSERT INTO "pair_count" VALUES(1,20495,47,57,1);
INSERT INTO "pair_count" VALUES(1,20495,47,60,1);
INSERT INTO "pair_count" VALUES(1,20495,52,28,1);
INSERT INTO "pair_count" VALUES(1,20495,52,29,2);
INSERT INTO "pair_count" VALUES(1,20495,52,30,2);
INSERT INTO "pair_count" VALUES(1,20495,52,32,1);
INSERT INTO "pair_count" VALUES(1,20495,52,40,1);
INSERT INTO "pair_count" VALUES(1,20495,52,42,1);
INSERT INTO "pair_count" VALUES(1,20495,52,46,1);
INSERT INTO "pair_count" VALUES(1,20495,52,51,2);
INSERT INTO "pair_count" VALUES(1,20495,52,57,1);
INSERT INTO "pair_count" VALUES(1,20495,52,59,1);
INSERT INTO "pair_count" VALUES(1,20495,52,62,1);
INSERT INTO "pair_count" VALUES(1,20495,57,29,2);
INSERT INTO "pair_count" VALUES(1,20495,57,30,2);
INSERT INTO "pair_count" VALUES(1,20495,57,32,1);
INSERT INTO "pair_count" VALUES(1,20495,57,35,1);
INSERT INTO "pair_count" VALUES(1,20495,57,39,1);
INSERT INTO "pair_count" VALUES(1,20495,57,42,1);
INSERT INTO "pair_count" VALUES(1,20495,57,46,1);
INSERT INTO "pair_count" VALUES(1,20495,57,47,1);
INSERT INTO "pair_count" VALUES(1,20495,57,51,2);
INSERT INTO "pair_count" VALUES(1,20495,57,52,1);
INSERT INTO "pair_count" VALUES(1,20495,57,60,1);
INSERT INTO "pair_count" VALUES(1,20495,58,25,1);
INSERT INTO "pair_count" VALUES(1,20495,58,29,1);
INSERT INTO "pair_count" VALUES(1,20495,58,30,1);
INSERT INTO "pair_count" VALUES(1,20495,58,35,1);
INSERT INTO "pair_count" VALUES(1,20495,58,39,1);
INSERT INTO "pair_count" VALUES(1,20495,58,51,1);
INSERT INTO "pair_count" VALUES(1,20495,58,63,1);
INSERT INTO "pair_count" VALUES(1,20495,59,28,1);
INSERT INTO "pair_count" VALUES(1,20495,59,29,1);
INSERT INTO "pair_count" VALUES(1,20495,59,30,1);
INSERT INTO "pair_count" VALUES(1,20495,59,40,1);
INSERT INTO "pair_count" VALUES(1,20495,59,51,1);
INSERT INTO "pair_count" VALUES(1,20495,59,52,1);
INSERT INTO "pair_count" VALUES(1,20495,59,62,1);
INSERT INTO "pair_count" VALUES(1,20495,60,29,1);
INSERT INTO "pair_count" VALUES(1,20495,60,30,1);
INSERT INTO "pair_count" VALUES(1,20495,60,35,1);
INSERT INTO "pair_count" VALUES(1,20495,60,39,1);
INSERT INTO "pair_count" VALUES(1,20495,60,47,1);
INSERT INTO "pair_count" VALUES(1,20495,60,51,1);
INSERT INTO "pair_count" VALUES(1,20495,60,57,1);
INSERT INTO "pair_count" VALUES(1,20495,62,28,1);
INSERT INTO "pair_count" VALUES(1,20495,62,29,1);
INSERT INTO "pair_count" VALUES(1,20495,62,30,1);
INSERT INTO "pair_count" VALUES(1,20495,62,40,1);
INSERT INTO "pair_count" VALUES(1,20495,62,51,1);
INSERT INTO "pair_count" VALUES(1,20495,62,52,1);
INSERT INTO "pair_count" VALUES(1,20495,62,59,1);
INSERT INTO "pair_count" VALUES(1,20495,63,25,1);
INSERT INTO "pair_count" VALUES(1,20495,63,29,1);
INSERT INTO "pair_count" VALUES(1,20495,63,30,1);
INSERT INTO "pair_count" VALUES(1,20495,63,35,1);
INSERT INTO "pair_count" VALUES(1,20495,63,39,1);
INSERT INTO "pair_count" VALUES(1,20495,63,51,1);
INSERT INTO "pair_count" VALUES(1,20495,63,58,1);
INSERT INTO "pair_count" VALUES(1,20599,25,29,1);
INSERT INTO "pair_count" VALUES(1,20599,25,33,1);
INSERT INTO "pair_count" VALUES(1,20599,25,35,1);
INSERT INTO "pair_count" VALUES(1,20599,25,38,1);
INSERT INTO "pair_count" VALUES(1,20599,25,43,1);
INSERT INTO "pair_count" VALUES(1,20599,25,51,1);
INSERT INTO "pair_count" VALUES(1,20599,25,54,1);
INSERT INTO "pair_count" VALUES(1,20599,26,29,1);
INSERT INTO "pair_count" VALUES(1,20599,26,30,1);
INSERT INTO "pair_count" VALUES(1,20599,26,32,1);
INSERT INTO "pair_count" VALUES(1,20599,26,42,1);
INSERT INTO "pair_count" VALUES(1,20599,26,46,1);
INSERT INTO "pair_count" VALUES(1,20599,26,51,1);
INSERT INTO "pair_count" VALUES(1,20599,26,52,1);
INSERT INTO "pair_count" VALUES(1,20599,29,25,1);
INSERT INTO "pair_count" VALUES(1,20599,29,26,1);
INSERT INTO "pair_count" VALUES(1,20599,29,30,2);
INSERT INTO "pair_count" VALUES(1,20599,29,31,1);
INSERT INTO "pair_count" VALUES(1,20599,29,32,1);
INSERT INTO "pair_count" VALUES(1,20599,29,33,1);
INSERT INTO "pair_count" VALUES(1,20599,29,35,4);
INSERT INTO "pair_count" VALUES(1,20599,29,38,3);
INSERT INTO "pair_count" VALUES(1,20599,29,41,1);
INSERT INTO "pair_count" VALUES(1,20599,29,42,1);
INSERT INTO "pair_count" VALUES(1,20599,29,43,1);
INSERT INTO "pair_count" VALUES(1,20599,29,44,1);
INSERT INTO "pair_count" VALUES(1,20599,29,46,1);
INSERT INTO "pair_count" VALUES(1,20599,29,48,2);
INSERT INTO "pair_count" VALUES(1,20599,29,51,5);
INSERT INTO "pair_count" VALUES(1,20599,29,52,2);
INSERT INTO "pair_count" VALUES(1,20599,29,54,1);
INSERT INTO "pair_count" VALUES(1,20599,29,56,1);
INSERT INTO "pair_count" VALUES(1,20599,29,58,2);
INSERT INTO "pair_count" VALUES(1,20599,29,63,3);
INSERT INTO "pair_count" VALUES(1,20599,30,26,1);
INSERT INTO "pair_count" VALUES(1,20599,30,29,2);
INSERT INTO "pair_count" VALUES(1,20599,30,31,1);
INSERT INTO "pair_count" VALUES(1,20599,30,32,1);
INSERT INTO "pair_count" VALUES(1,20599,30,35,1);
INSERT INTO "pair_count" VALUES(1,20599,30,42,1);
INSERT INTO "pair_count" VALUES(1,20599,30,46,1);
INSERT INTO "pair_count" VALUES(1,20599,30,51,2);
INSERT INTO "pair_count" VALUES(1,20599,30,52,2);
INSERT INTO "pair_count" VALUES(1,20599,30,56,1);
INSERT INTO "pair_count" VALUES(1,20599,30,63,1);
INSERT INTO "pair_count" VALUES(1,20599,31,29,1);
INSERT INTO "pair_count" VALUES(1,20599,31,30,1);
INSERT INTO "pair_count" VALUES(1,20599,31,35,1);
INSERT INTO "pair_count" VALUES(1,20599,31,51,1);
INSERT INTO "pair_count" VALUES(1,20599,31,52,1);
INSERT INTO "pair_count" VALUES(1,20599,31,56,1);
INSERT INTO "pair_count" VALUES(1,20599,31,63,1);
INSERT INTO "pair_count" VALUES(1,20599,32,26,1);
INSERT INTO "pair_count" VALUES(1,20599,32,29,1);
INSERT INTO "pair_count" VALUES(1,20599,32,30,1);
INSERT INTO "pair_count" VALUES(1,20599,32,42,1);
INSERT INTO "pair_count" VALUES(1,20599,32,46,1);
INSERT INTO "pair_count" VALUES(1,20599,32,51,1);
INSERT INTO "pair_count" VALUES(1,20599,32,52,1);
INSERT INTO "pair_count" VALUES(1,20599,33,25,1);
INSERT INTO "pair_count" VALUES(1,20599,33,29,1);
INSERT INTO "pair_count" VALUES(1,20599,33,35,1);
INSERT INTO "pair_count" VALUES(1,20599,33,38,1);
INSERT INTO "pair_count" VALUES(1,20599,33,43,1);
INSERT INTO "pair_count" VALUES(1,20599,33,51,1);
INSERT INTO "pair_count" VALUES(1,20599,33,54,1);
INSERT INTO "pair_count" VALUES(1,20599,35,25,1);
INSERT INTO "pair_count" VALUES(1,20599,35,29,4);
INSERT INTO "pair_count" VALUES(1,20599,35,30,1);
INSERT INTO "pair_count" VALUES(1,20599,35,31,1);
INSERT INTO "pair_count" VALUES(1,20599,35,33,1);
INSERT INTO "pair_count" VALUES(1,20599,35,38,3);
INSERT INTO "pair_count" VALUES(1,20599,35,41,1);
INSERT INTO "pair_count" VALUES(1,20599,35,43,1);
INSERT INTO "pair_count" VALUES(1,20599,35,44,1);
INSERT INTO "pair_count" VALUES(1,20599,35,48,2);
INSERT INTO "pair_count" VALUES(1,20599,35,51,4);
INSERT INTO "pair_count" VALUES(1,20599,35,52,1);
INSERT INTO "pair_count" VALUES(1,20599,35,54,1);
INSERT INTO "pair_count" VALUES(1,20599,35,56,1);
INSERT INTO "pair_count" VALUES(1,20599,35,58,2);
INSERT INTO "pair_count" VALUES(1,20599,35,63,3);
INSERT INTO "pair_count" VALUES(1,20599,38,25,1);
INSERT INTO "pair_count" VALUES(1,20599,38,29,3);
INSERT INTO "pair_count" VALUES(1,20599,38,33,1);
INSERT INTO "pair_count" VALUES(1,20599,38,35,3);
INSERT INTO "pair_count" VALUES(1,20599,38,41,1);
INSERT INTO "pair_count" VALUES(1,20599,38,43,1);
INSERT INTO "pair_count" VALUES(1,20599,38,44,1);
INSERT INTO "pair_count" VALUES(1,20599,38,48,2);
INSERT INTO "pair_count" VALUES(1,20599,38,51,3);
INSERT INTO "pair_count" VALUES(1,20599,38,54,1);
INSERT INTO "pair_count" VALUES(1,20599,38,58,2);
INSERT INTO "pair_count" VALUES(1,20599,38,63,2);
INSERT INTO "pair_count" VALUES(1,20599,41,29,1);
INSERT INTO "pair_count" VALUES(1,20599,41,35,1);
INSERT INTO "pair_count" VALUES(1,20599,41,38,1);
INSERT INTO "pair_count" VALUES(1,20599,41,48,1);
INSERT INTO "pair_count" VALUES(1,20599,41,51,1);
INSERT INTO "pair_count" VALUES(1,20599,41,58,1);
INSERT INTO "pair_count" VALUES(1,20599,41,63,1);
INSERT INTO "pair_count" VALUES(1,20599,42,26,1);
INSERT INTO "pair_count" VALUES(1,20599,42,29,1);
INSERT INTO "pair_count" VALUES(1,20599,42,30,1);
INSERT INTO "pair_count" VALUES(1,20599,42,32,1);
INSERT INTO "pair_count" VALUES(1,20599,42,46,1);
INSERT INTO "pair_count" VALUES(1,20599,42,51,1);
INSERT INTO "pair_count" VALUES(1,20599,42,52,1);
INSERT INTO "pair_count" VALUES(1,20599,43,25,1);
INSERT INTO "pair_count" VALUES(1,20599,43,29,1);
INSERT INTO "pair_count" VALUES(1,20599,43,33,1);
INSERT INTO "pair_count" VALUES(1,20599,43,35,1);
INSERT INTO "pair_count" VALUES(1,20599,43,38,1);
INSERT INTO "pair_count" VALUES(1,20599,43,51,1);
INSERT INTO "pair_count" VALUES(1,20599,43,54,1);
INSERT INTO "pair_count" VALUES(1,20599,44,29,1);
INSERT INTO "pair_count" VALUES(1,20599,44,35,1);
INSERT INTO "pair_count" VALUES(1,20599,44,38,1);
INSERT INTO "pair_count" VALUES(1,20599,44,48,1);
INSERT INTO "pair_count" VALUES(1,20599,44,51,1);
INSERT INTO "pair_count" VALUES(1,20599,44,58,1);
INSERT INTO "pair_count" VALUES(1,20599,44,63,1);
INSERT INTO "pair_count" VALUES(1,20599,46,26,1);
INSERT INTO "pair_count" VALUES(1,20599,46,29,1);
INSERT INTO "pair_count" VALUES(1,20599,46,30,1);
INSERT INTO "pair_count" VALUES(1,20599,46,32,1);
INSERT INTO "pair_count" VALUES(1,20599,46,42,1);
INSERT INTO "pair_count" VALUES(1,20599,46,51,1);
INSERT INTO "pair_count" VALUES(1,20599,46,52,1);
INSERT INTO "pair_count" VALUES(1,20599,48,29,2);
INSERT INTO "pair_count" VALUES(1,20599,48,35,2);
INSERT INTO "pair_count" VALUES(1,20599,48,38,2);
INSERT INTO "pair_count" VALUES(1,20599,48,41,1);
INSERT INTO "pair_count" VALUES(1,20599,48,44,1);
INSERT INTO "pair_count" VALUES(1,20599,48,51,2);
INSERT INTO "pair_count" VALUES(1,20599,48,58,2);
INSERT INTO "pair_count" VALUES(1,20599,48,63,2);
INSERT INTO "pair_count" VALUES(1,20599,52,26,1);
INSERT INTO "pair_count" VALUES(1,20599,52,29,2);
INSERT INTO "pair_count" VALUES(1,20599,52,30,2);
INSERT INTO "pair_count" VALUES(1,20599,52,31,1);
INSERT INTO "pair_count" VALUES(1,20599,52,32,1);
INSERT INTO "pair_count" VALUES(1,20599,52,35,1);
INSERT INTO "pair_count" VALUES(1,20599,52,42,1);
INSERT INTO "pair_count" VALUES(1,20599,52,46,1);
INSERT INTO "pair_count" VALUES(1,20599,52,51,2);
INSERT INTO "pair_count" VALUES(1,20599,52,56,1);
INSERT INTO "pair_count" VALUES(1,20599,52,63,1);
INSERT INTO "pair_count" VALUES(1,20599,54,25,1);
INSERT INTO "pair_count" VALUES(1,20599,54,29,1);
INSERT INTO "pair_count" VALUES(1,20599,54,33,1);
INSERT INTO "pair_count" VALUES(1,20599,54,35,1);
INSERT INTO "pair_count" VALUES(1,20599,54,38,1);
INSERT INTO "pair_count" VALUES(1,20599,54,43,1);
INSERT INTO "pair_count" VALUES(1,20599,54,51,1);
INSERT INTO "pair_count" VALUES(1,20599,56,29,1);
INSERT INTO "pair_count" VALUES(1,20599,56,30,1);
INSERT INTO "pair_count" VALUES(1,20599,56,31,1);
INSERT INTO "pair_count" VALUES(1,20599,56,35,1);
INSERT INTO "pair_count" VALUES(1,20599,56,51,1);
INSERT INTO "pair_count" VALUES(1,20599,56,52,1);
INSERT INTO "pair_count" VALUES(1,20599,56,63,1);
INSERT INTO "pair_count" VALUES(1,20599,58,29,2);
INSERT INTO "pair_count" VALUES(1,20599,58,35,2);
INSERT INTO "pair_count" VALUES(1,20599,58,38,2);
INSERT INTO "pair_count" VALUES(1,20599,58,41,1);
INSERT INTO "pair_count" VALUES(1,20599,58,44,1);
INSERT INTO "pair_count" VALUES(1,20599,58,48,2);
INSERT INTO "pair_count" VALUES(1,20599,58,51,2);
INSERT INTO "pair_count" VALUES(1,20599,58,63,2);
INSERT INTO "pair_count" VALUES(1,20599,63,29,3);
INSERT INTO "pair_count" VALUES(1,20599,63,30,1);
INSERT INTO "pair_count" VALUES(1,20599,63,31,1);
INSERT INTO "pair_count" VALUES(1,20599,63,35,3);
INSERT INTO "pair_count" VALUES(1,20599,63,38,2);
INSERT INTO "pair_count" VALUES(1,20599,63,41,1);
INSERT INTO "pair_count" VALUES(1,20599,63,44,1);
INSERT INTO "pair_count" VALUES(1,20599,63,48,2);
INSERT INTO "pair_count" VALUES(1,20599,63,51,3);
INSERT INTO "pair_count" VALUES(1,20599,63,52,1);
INSERT INTO "pair_count" VALUES(1,20599,63,56,1);
INSERT INTO "pair_count" VALUES(1,20599,63,58,2);
INSERT INTO "pair_count" VALUES(1,20703,25,29,1);
INSERT INTO "pair_count" VALUES(1,20703,25,33,1);
INSERT INTO "pair_count" VALUES(1,20703,25,35,1);
INSERT INTO "pair_count" VALUES(1,20703,25,38,1);
INSERT INTO "pair_count" VALUES(1,20703,25,43,1);
INSERT INTO "pair_count" VALUES(1,20703,25,51,1);
INSERT INTO "pair_count" VALUES(1,20703,25,54,1);
INSERT INTO "pair_count" VALUES(1,20703,28,29,2);
INSERT INTO "pair_count" VALUES(1,20703,28,30,2);
INSERT INTO "pair_count" VALUES(1,20703,28,33,1);
INSERT INTO "pair_count" VALUES(1,20703,28,35,1);
INSERT INTO "pair_count" VALUES(1,20703,28,40,1);
INSERT INTO "pair_count" VALUES(1,20703,28,48,1);
INSERT INTO "pair_count" VALUES(1,20703,28,51,2);
INSERT INTO "pair_count" VALUES(1,20703,28,52,2);
INSERT INTO "pair_count" VALUES(1,20703,28,57,1);
INSERT INTO "pair_count" VALUES(1,20703,28,59,1);
INSERT INTO "pair_count" VALUES(1,20703,29,25,1);
INSERT INTO "pair_count" VALUES(1,20703,29,28,2);
INSERT INTO "pair_count" VALUES(1,20703,29,30,4);
INSERT INTO "pair_count" VALUES(1,20703,29,32,1);
INSERT INTO "pair_count" VALUES(1,20703,29,33,2);
INSERT INTO "pair_count" VALUES(1,20703,29,35,3);
INSERT INTO "pair_count" VALUES(1,20703,29,38,1);
INSERT INTO "pair_count" VALUES(1,20703,29,40,1);
INSERT INTO "pair_count" VALUES(1,20703,29,42,1);
INSERT INTO "pair_count" VALUES(1,20703,29,43,1);
INSERT INTO "pair_count" VALUES(1,20703,29,46,1);
INSERT INTO "pair_count" VALUES(1,20703,29,48,1);
INSERT INTO "pair_count" VALUES(1,20703,29,49,2);
INSERT INTO "pair_count" VALUES(1,20703,29,51,5);
INSERT INTO "pair_count" VALUES(1,20703,29,52,4);
INSERT INTO "pair_count" VALUES(1,20703,29,54,1);
INSERT INTO "pair_count" VALUES(1,20703,29,56,1);
INSERT INTO "pair_count" VALUES(1,20703,29,57,1);
INSERT INTO "pair_count" VALUES(1,20703,29,59,1);
INSERT INTO "pair_count" VALUES(1,20703,29,63,1);
INSERT INTO "pair_count" VALUES(1,20703,30,28,2);
INSERT INTO "pair_count" VALUES(1,20703,30,29,4);
INSERT INTO "pair_count" VALUES(1,20703,30,32,1);
INSERT INTO "pair_count" VALUES(1,20703,30,33,1);
INSERT INTO "pair_count" VALUES(1,20703,30,35,2);
INSERT INTO "pair_count" VALUES(1,20703,30,40,1);
INSERT INTO "pair_count" VALUES(1,20703,30,42,1);
INSERT INTO "pair_count" VALUES(1,20703,30,46,1);
INSERT INTO "pair_count" VALUES(1,20703,30,48,1);
INSERT INTO "pair_count" VALUES(1,20703,30,49,2);
INSERT INTO "pair_count" VALUES(1,20703,30,51,4);
INSERT INTO "pair_count" VALUES(1,20703,30,52,4);
INSERT INTO "pair_count" VALUES(1,20703,30,56,1);
INSERT INTO "pair_count" VALUES(1,20703,30,57,1);
INSERT INTO "pair_count" VALUES(1,20703,30,59,1);
INSERT INTO "pair_count" VALUES(1,20703,30,63,1);
INSERT INTO "pair_count" VALUES(1,20703,32,29,1);
INSERT INTO "pair_count" VALUES(1,20703,32,30,1);
INSERT INTO "pair_count" VALUES(1,20703,32,42,1);
INSERT INTO "pair_count" VALUES(1,20703,32,46,1);
INSERT INTO "pair_count" VALUES(1,20703,32,49,1);
INSERT INTO "pair_count" VALUES(1,20703,32,51,1);
INSERT INTO "pair_count" VALUES(1,20703,32,52,1);
INSERT INTO "pair_count" VALUES(1,20703,33,25,1);
INSERT INTO "pair_count" VALUES(1,20703,33,28,1);
INSERT INTO "pair_count" VALUES(1,20703,33,29,2);
INSERT INTO "pair_count" VALUES(1,20703,33,30,1);
INSERT INTO "pair_count" VALUES(1,20703,33,35,2);
INSERT INTO "pair_count" VALUES(1,20703,33,38,1);
INSERT INTO "pair_count" VALUES(1,20703,33,43,1);
INSERT INTO "pair_count" VALUES(1,20703,33,48,1);
INSERT INTO "pair_count" VALUES(1,20703,33,51,2);
INSERT INTO "pair_count" VALUES(1,20703,33,52,1);
INSERT INTO "pair_count" VALUES(1,20703,33,54,1);
INSERT INTO "pair_count" VALUES(1,20703,35,25,1);
INSERT INTO "pair_count" VALUES(1,20703,35,28,1);
INSERT INTO "pair_count" VALUES(1,20703,35,29,3);
INSERT INTO "pair_count" VALUES(1,20703,35,30,2);
INSERT INTO "pair_count" VALUES(1,20703,35,33,2);
INSERT INTO "pair_count" VALUES(1,20703,35,38,1);
INSERT INTO "pair_count" VALUES(1,20703,35,43,1);
INSERT INTO "pair_count" VALUES(1,20703,35,48,1);
INSERT INTO "pair_count" VALUES(1,20703,35,49,1);
INSERT INTO "pair_count" VALUES(1,20703,35,51,3);
INSERT INTO "pair_count" VALUES(1,20703,35,52,2);
INSERT INTO "pair_count" VALUES(1,20703,35,54,1);
INSERT INTO "pair_count" VALUES(1,20703,35,56,1);
INSERT INTO "pair_count" VALUES(1,20703,35,63,1);
INSERT INTO "pair_count" VALUES(1,20703,38,25,1);
INSERT INTO "pair_count" VALUES(1,20703,38,29,1);
INSERT INTO "pair_count" VALUES(1,20703,38,33,1);
INSERT INTO "pair_count" VALUES(1,20703,38,35,1);
INSERT INTO "pair_count" VALUES(1,20703,38,43,1);
INSERT INTO "pair_count" VALUES(1,20703,38,51,1);
INSERT INTO "pair_count" VALUES(1,20703,38,54,1);
INSERT INTO "pair_count" VALUES(1,20703,40,28,1);
INSERT INTO "pair_count" VALUES(1,20703,40,29,1);
INSERT INTO "pair_count" VALUES(1,20703,40,30,1);
INSERT INTO "pair_count" VALUES(1,20703,40,51,1);
INSERT INTO "pair_count" VALUES(1,20703,40,52,1);
INSERT INTO "pair_count" VALUES(1,20703,40,57,1);
INSERT INTO "pair_count" VALUES(1,20703,40,59,1);
INSERT INTO "pair_count" VALUES(1,20703,42,29,1);
INSERT INTO "pair_count" VALUES(1,20703,42,30,1);
INSERT INTO "pair_count" VALUES(1,20703,42,32,1);
INSERT INTO "pair_count" VALUES(1,20703,42,46,1);
INSERT INTO "pair_count" VALUES(1,20703,42,49,1);
INSERT INTO "pair_count" VALUES(1,20703,42,51,1);
INSERT INTO "pair_count" VALUES(1,20703,42,52,1);
INSERT INTO "pair_count" VALUES(1,20703,43,25,1);
INSERT INTO "pair_count" VALUES(1,20703,43,29,1);
INSERT INTO "pair_count" VALUES(1,20703,43,33,1);
INSERT INTO "pair_count" VALUES(1,20703,43,35,1);
INSERT INTO "pair_count" VALUES(1,20703,43,38,1);
INSERT INTO "pair_count" VALUES(1,20703,43,51,1);
INSERT INTO "pair_count" VALUES(1,20703,43,54,1);
INSERT INTO "pair_count" VALUES(1,20703,46,29,1);
INSERT INTO "pair_count" VALUES(1,20703,46,30,1);
INSERT INTO "pair_count" VALUES(1,20703,46,32,1);
INSERT INTO "pair_count" VALUES(1,20703,46,42,1);
INSERT INTO "pair_count" VALUES(1,20703,46,49,1);
INSERT INTO "pair_count" VALUES(1,20703,46,51,1);
INSERT INTO "pair_count" VALUES(1,20703,46,52,1);
INSERT INTO "pair_count" VALUES(1,20703,48,28,1);
INSERT INTO "pair_count" VALUES(1,20703,48,29,1);
INSERT INTO "pair_count" VALUES(1,20703,48,30,1);
INSERT INTO "pair_count" VALUES(1,20703,48,33,1);
INSERT INTO "pair_count" VALUES(1,20703,48,35,1);
INSERT INTO "pair_count" VALUES(1,20703,48,51,1);
INSERT INTO "pair_count" VALUES(1,20703,48,52,1);
INSERT INTO "pair_count" VALUES(1,20703,49,29,2);
INSERT INTO "pair_count" VALUES(1,20703,49,30,2);
INSERT INTO "pair_count" VALUES(1,20703,49,32,1);
INSERT INTO "pair_count" VALUES(1,20703,49,35,1);
INSERT INTO "pair_count" VALUES(1,20703,49,42,1);
INSERT INTO "pair_count" VALUES(1,20703,49,46,1);
INSERT INTO "pair_count" VALUES(1,20703,49,51,2);
INSERT INTO "pair_count" VALUES(1,20703,49,52,2);
INSERT INTO "pair_count" VALUES(1,20703,49,56,1);
INSERT INTO "pair_count" VALUES(1,20703,49,63,1);
INSERT INTO "pair_count" VALUES(1,20703,52,28,2);
INSERT INTO "pair_count" VALUES(1,20703,52,29,4);
INSERT INTO "pair_count" VALUES(1,20703,52,30,4);
INSERT INTO "pair_count" VALUES(1,20703,52,32,1);
INSERT INTO "pair_count" VALUES(1,20703,52,33,1);
INSERT INTO "pair_count" VALUES(1,20703,52,35,2);
INSERT INTO "pair_count" VALUES(1,20703,52,40,1);
INSERT INTO "pair_count" VALUES(1,20703,52,42,1);
INSERT INTO "pair_count" VALUES(1,20703,52,46,1);
INSERT INTO "pair_count" VALUES(1,20703,52,48,1);
INSERT INTO "pair_count" VALUES(1,20703,52,49,2);
INSERT INTO "pair_count" VALUES(1,20703,52,51,4);
INSERT INTO "pair_count" VALUES(1,20703,52,56,1);
INSERT INTO "pair_count" VALUES(1,20703,52,57,1);
INSERT INTO "pair_count" VALUES(1,20703,52,59,1);
INSERT INTO "pair_count" VALUES(1,20703,52,63,1);
INSERT INTO "pair_count" VALUES(1,20703,54,25,1);
INSERT INTO "pair_count" VALUES(1,20703,54,29,1);
INSERT INTO "pair_count" VALUES(1,20703,54,33,1);
INSERT INTO "pair_count" VALUES(1,20703,54,35,1);
INSERT INTO "pair_count" VALUES(1,20703,54,38,1);
INSERT INTO "pair_count" VALUES(1,20703,54,43,1);
INSERT INTO "pair_count" VALUES(1,20703,54,51,1);
INSERT INTO "pair_count" VALUES(1,20703,56,29,1);
INSERT INTO "pair_count" VALUES(1,20703,56,30,1);
INSERT INTO "pair_count" VALUES(1,20703,56,35,1);
INSERT INTO "pair_count" VALUES(1,20703,56,49,1);
INSERT INTO "pair_count" VALUES(1,20703,56,51,1);
INSERT INTO "pair_count" VALUES(1,20703,56,52,1);
INSERT INTO "pair_count" VALUES(1,20703,56,63,1);
INSERT INTO "pair_count" VALUES(1,20703,57,28,1);
INSERT INTO "pair_count" VALUES(1,20703,57,29,1);
INSERT INTO "pair_count" VALUES(1,20703,57,30,1);
INSERT INTO "pair_count" VALUES(1,20703,57,40,1);
INSERT INTO "pair_count" VALUES(1,20703,57,51,1);
INSERT INTO "pair_count" VALUES(1,20703,57,52,1);
INSERT INTO "pair_count" VALUES(1,20703,57,59,1);
INSERT INTO "pair_count" VALUES(1,20703,59,28,1);
INSERT INTO "pair_count" VALUES(1,20703,59,29,1);
INSERT INTO "pair_count" VALUES(1,20703,59,30,1);
INSERT INTO "pair_count" VALUES(1,20703,59,40,1);
INSERT INTO "pair_count" VALUES(1,20703,59,51,1);
INSERT INTO "pair_count" VALUES(1,20703,59,52,1);
INSERT INTO "pair_count" VALUES(1,20703,59,57,1);
INSERT INTO "pair_count" VALUES(1,20703,63,29,1);
INSERT INTO "pair_count" VALUES(1,20703,63,30,1);
INSERT INTO "pair_count" VALUES(1,20703,63,35,1);
INSERT INTO "pair_count" VALUES(1,20703,63,49,1);
INSERT INTO "pair_count" VALUES(1,20703,63,51,1);
INSERT INTO "pair_count" VALUES(1,20703,63,52,1);
INSERT INTO "pair_count" VALUES(1,20703,63,56,1);
INSERT INTO "pair_count" VALUES(2,20258,1,2,2);
INSERT INTO "pair_count" VALUES(2,20258,1,3,3);
INSERT INTO "pair_count" VALUES(2,20258,1,4,2);
INSERT INTO "pair_count" VALUES(2,20258,1,8,1);
INSERT INTO "pair_count" VALUES(2,20258,1,9,1);
INSERT INTO "pair_count" VALUES(2,20258,1,10,4);
INSERT INTO "pair_count" VALUES(2,20258,1,11,4);
INSERT INTO "pair_count" VALUES(2,20258,1,13,1);
INSERT INTO "pair_count" VALUES(2,20258,1,14,2);
INSERT INTO "pair_count" VALUES(2,20258,1,15,1);
INSERT INTO "pair_count" VALUES(2,20258,1,17,2);
INSERT INTO "pair_count" VALUES(2,20258,1,18,1);
INSERT INTO "pair_count" VALUES(2,20258,1,20,2);
INSERT INTO "pair_count" VALUES(2,20258,1,22,1);
INSERT INTO "pair_count" VALUES(2,20258,1,23,1);
INSERT INTO "pair_count" VALUES(2,20258,2,1,2);
INSERT INTO "pair_count" VALUES(2,20258,2,3,1);
INSERT INTO "pair_count" VALUES(2,20258,2,4,2);
INSERT INTO "pair_count" VALUES(2,20258,2,6,1);
INSERT INTO "pair_count" VALUES(2,20258,2,9,1);
INSERT INTO "pair_count" VALUES(2,20258,2,10,3);
INSERT INTO "pair_count" VALUES(2,20258,2,11,3);
INSERT INTO "pair_count" VALUES(2,20258,2,13,1);
INSERT INTO "pair_count" VALUES(2,20258,2,15,1);
INSERT INTO "pair_count" VALUES(2,20258,2,18,2);
INSERT INTO "pair_count" VALUES(2,20258,2,20,2);
INSERT INTO "pair_count" VALUES(2,20258,2,21,1);
INSERT INTO "pair_count" VALUES(2,20258,2,22,1);
INSERT INTO "pair_count" VALUES(2,20258,3,1,3);
INSERT INTO "pair_count" VALUES(2,20258,3,2,1);
INSERT INTO "pair_count" VALUES(2,20258,3,4,2);
INSERT INTO "pair_count" VALUES(2,20258,3,8,1);
INSERT INTO "pair_count" VALUES(2,20258,3,9,1);
INSERT INTO "pair_count" VALUES(2,20258,3,10,3);
INSERT INTO "pair_count" VALUES(2,20258,3,11,3);
INSERT INTO "pair_count" VALUES(2,20258,3,14,2);
INSERT INTO "pair_count" VALUES(2,20258,3,17,2);
INSERT INTO "pair_count" VALUES(2,20258,3,20,1);
INSERT INTO "pair_count" VALUES(2,20258,3,22,1);
INSERT INTO "pair_count" VALUES(2,20258,3,23,1);
INSERT INTO "pair_count" VALUES(2,20258,4,1,2);
INSERT INTO "pair_count" VALUES(2,20258,4,2,2);
INSERT INTO "pair_count" VALUES(2,20258,4,3,2);
INSERT INTO "pair_count" VALUES(2,20258,4,6,1);
INSERT INTO "pair_count" VALUES(2,20258,4,9,1);
INSERT INTO "pair_count" VALUES(2,20258,4,10,3);
INSERT INTO "pair_count" VALUES(2,20258,4,11,3);
INSERT INTO "pair_count" VALUES(2,20258,4,14,1);
INSERT INTO "pair_count" VALUES(2,20258,4,17,1);
INSERT INTO "pair_count" VALUES(2,20258,4,18,1);
INSERT INTO "pair_count" VALUES(2,20258,4,20,1);
INSERT INTO "pair_count" VALUES(2,20258,4,21,1);
INSERT INTO "pair_count" VALUES(2,20258,4,22,1);
INSERT INTO "pair_count" VALUES(2,20258,4,23,1);
INSERT INTO "pair_count" VALUES(2,20258,6,2,1);
INSERT INTO "pair_count" VALUES(2,20258,6,4,1);
INSERT INTO "pair_count" VALUES(2,20258,6,10,1);
INSERT INTO "pair_count" VALUES(2,20258,6,11,1);
INSERT INTO "pair_count" VALUES(2,20258,6,18,1);
INSERT INTO "pair_count" VALUES(2,20258,6,20,1);
INSERT INTO "pair_count" VALUES(2,20258,6,21,1);
INSERT INTO "pair_count" VALUES(2,20258,8,1,1);
INSERT INTO "pair_count" VALUES(2,20258,8,3,1);
INSERT INTO "pair_count" VALUES(2,20258,8,10,1);
INSERT INTO "pair_count" VALUES(2,20258,8,11,1);
INSERT INTO "pair_count" VALUES(2,20258,8,14,1);
INSERT INTO "pair_count" VALUES(2,20258,8,17,1);
INSERT INTO "pair_count" VALUES(2,20258,8,20,1);
INSERT INTO "pair_count" VALUES(2,20258,9,1,1);
INSERT INTO "pair_count" VALUES(2,20258,9,2,1);
INSERT INTO "pair_count" VALUES(2,20258,9,3,1);
INSERT INTO "pair_count" VALUES(2,20258,9,4,1);
INSERT INTO "pair_count" VALUES(2,20258,9,10,1);
INSERT INTO "pair_count" VALUES(2,20258,9,11,1);
INSERT INTO "pair_count" VALUES(2,20258,9,22,1);
INSERT INTO "pair_count" VALUES(2,20258,11,1,4);
INSERT INTO "pair_count" VALUES(2,20258,11,2,3);
INSERT INTO "pair_count" VALUES(2,20258,11,3,3);
INSERT INTO "pair_count" VALUES(2,20258,11,4,3);
INSERT INTO "pair_count" VALUES(2,20258,11,6,1);
INSERT INTO "pair_count" VALUES(2,20258,11,8,1);
INSERT INTO "pair_count" VALUES(2,20258,11,9,1);
INSERT INTO "pair_count" VALUES(2,20258,11,10,5);
INSERT INTO "pair_count" VALUES(2,20258,11,13,1);
INSERT INTO "pair_count" VALUES(2,20258,11,14,2);
INSERT INTO "pair_count" VALUES(2,20258,11,15,1);
INSERT INTO "pair_count" VALUES(2,20258,11,17,2);
INSERT INTO "pair_count" VALUES(2,20258,11,18,2);
INSERT INTO "pair_count" VALUES(2,20258,11,20,3);
INSERT INTO "pair_count" VALUES(2,20258,11,21,1);
INSERT INTO "pair_count" VALUES(2,20258,11,22,1);
INSERT INTO "pair_count" VALUES(2,20258,11,23,1);
INSERT INTO "pair_count" VALUES(2,20258,13,1,1);
INSERT INTO "pair_count" VALUES(2,20258,13,2,1);
INSERT INTO "pair_count" VALUES(2,20258,13,10,1);
INSERT INTO "pair_count" VALUES(2,20258,13,11,1);
INSERT INTO "pair_count" VALUES(2,20258,13,15,1);
INSERT INTO "pair_count" VALUES(2,20258,13,18,1);
INSERT INTO "pair_count" VALUES(2,20258,13,20,1);
INSERT INTO "pair_count" VALUES(2,20258,14,1,2);
INSERT INTO "pair_count" VALUES(2,20258,14,3,2);
INSERT INTO "pair_count" VALUES(2,20258,14,4,1);
INSERT INTO "pair_count" VALUES(2,20258,14,8,1);
INSERT INTO "pair_count" VALUES(2,20258,14,10,2);
INSERT INTO "pair_count" VALUES(2,20258,14,11,2);
INSERT INTO "pair_count" VALUES(2,20258,14,17,2);
INSERT INTO "pair_count" VALUES(2,20258,14,20,1);
INSERT INTO "pair_count" VALUES(2,20258,14,23,1);
INSERT INTO "pair_count" VALUES(2,20258,15,1,1);
INSERT INTO "pair_count" VALUES(2,20258,15,2,1);
INSERT INTO "pair_count" VALUES(2,20258,15,10,1);
INSERT INTO "pair_count" VALUES(2,20258,15,11,1);
INSERT INTO "pair_count" VALUES(2,20258,15,13,1);
INSERT INTO "pair_count" VALUES(2,20258,15,18,1);
INSERT INTO "pair_count" VALUES(2,20258,15,20,1);
INSERT INTO "pair_count" VALUES(2,20258,17,1,2);
INSERT INTO "pair_count" VALUES(2,20258,17,3,2);
INSERT INTO "pair_count" VALUES(2,20258,17,4,1);
INSERT INTO "pair_count" VALUES(2,20258,17,8,1);
INSERT INTO "pair_count" VALUES(2,20258,17,10,2);
INSERT INTO "pair_count" VALUES(2,20258,17,11,2);
INSERT INTO "pair_count" VALUES(2,20258,17,14,2);
INSERT INTO "pair_count" VALUES(2,20258,17,20,1);
INSERT INTO "pair_count" VALUES(2,20258,17,23,1);
INSERT INTO "pair_count" VALUES(2,20258,18,1,1);
INSERT INTO "pair_count" VALUES(2,20258,18,2,2);
INSERT INTO "pair_count" VALUES(2,20258,18,4,1);
INSERT INTO "pair_count" VALUES(2,20258,18,6,1);
INSERT INTO "pair_count" VALUES(2,20258,18,10,2);
INSERT INTO "pair_count" VALUES(2,20258,18,11,2);
INSERT INTO "pair_count" VALUES(2,20258,18,13,1);
INSERT INTO "pair_count" VALUES(2,20258,18,15,1);
INSERT INTO "pair_count" VALUES(2,20258,18,20,2);
INSERT INTO "pair_count" VALUES(2,20258,18,21,1);
INSERT INTO "pair_count" VALUES(2,20258,20,1,2);
INSERT INTO "pair_count" VALUES(2,20258,20,2,2);
INSERT INTO "pair_count" VALUES(2,20258,20,3,1);
INSERT INTO "pair_count" VALUES(2,20258,20,4,1);
INSERT INTO "pair_count" VALUES(2,20258,20,6,1);
INSERT INTO "pair_count" VALUES(2,20258,20,8,1);
INSERT INTO "pair_count" VALUES(2,20258,20,10,3);
INSERT INTO "pair_count" VALUES(2,20258,20,11,3);
INSERT INTO "pair_count" VALUES(2,20258,20,13,1);
INSERT INTO "pair_count" VALUES(2,20258,20,14,1);
INSERT INTO "pair_count" VALUES(2,20258,20,15,1);
INSERT INTO "pair_count" VALUES(2,20258,20,17,1);
INSERT INTO "pair_count" VALUES(2,20258,20,18,2);
INSERT INTO "pair_count" VALUES(2,20258,20,21,1);
INSERT INTO "pair_count" VALUES(2,20258,21,2,1);
INSERT INTO "pair_count" VALUES(2,20258,21,4,1);
INSERT INTO "pair_count" VALUES(2,20258,21,6,1);
INSERT INTO "pair_count" VALUES(2,20258,21,10,1);
INSERT INTO "pair_count" VALUES(2,20258,21,11,1);
INSERT INTO "pair_count" VALUES(2,20258,21,18,1);
INSERT INTO "pair_count" VALUES(2,20258,21,20,1);
INSERT INTO "pair_count" VALUES(2,20258,22,1,1);
INSERT INTO "pair_count" VALUES(2,20258,22,2,1);
INSERT INTO "pair_count" VALUES(2,20258,22,3,1);
INSERT INTO "pair_count" VALUES(2,20258,22,4,1);
INSERT INTO "pair_count" VALUES(2,20258,22,9,1);
INSERT INTO "pair_count" VALUES(2,20258,22,10,1);
INSERT INTO "pair_count" VALUES(2,20258,22,11,1);
INSERT INTO "pair_count" VALUES(2,20258,23,1,1);
INSERT INTO "pair_count" VALUES(2,20258,23,3,1);
INSERT INTO "pair_count" VALUES(2,20258,23,4,1);
INSERT INTO "pair_count" VALUES(2,20258,23,10,1);
INSERT INTO "pair_count" VALUES(2,20258,23,11,1);
INSERT INTO "pair_count" VALUES(2,20258,23,14,1);
INSERT INTO "pair_count" VALUES(2,20258,23,17,1);
INSERT INTO "pair_count" VALUES(2,20613,1,2,1);
INSERT INTO "pair_count" VALUES(2,20613,1,3,1);
INSERT INTO "pair_count" VALUES(2,20613,1,4,1);
INSERT INTO "pair_count" VALUES(2,20613,1,10,1);
INSERT INTO "pair_count" VALUES(2,20613,1,11,1);
INSERT INTO "pair_count" VALUES(2,20613,1,13,1);
INSERT INTO "pair_count" VALUES(2,20613,1,20,1);
INSERT INTO "pair_count" VALUES(2,20613,2,1,1);
INSERT INTO "pair_count" VALUES(2,20613,2,3,2);
INSERT INTO "pair_count" VALUES(2,20613,2,4,1);
INSERT INTO "pair_count" VALUES(2,20613,2,6,1);
INSERT INTO "pair_count" VALUES(2,20613,2,8,1);
INSERT INTO "pair_count" VALUES(2,20613,2,10,2);
INSERT INTO "pair_count" VALUES(2,20613,2,11,2);
INSERT INTO "pair_count" VALUES(2,20613,2,13,1);
INSERT INTO "pair_count" VALUES(2,20613,2,20,2);
INSERT INTO "pair_count" VALUES(2,20613,2,21,1);
INSERT INTO "pair_count" VALUES(2,20613,3,1,1);
INSERT INTO "pair_count" VALUES(2,20613,3,2,2);
INSERT INTO "pair_count" VALUES(2,20613,3,4,1);
INSERT INTO "pair_count" VALUES(2,20613,3,5,1);
INSERT INTO "pair_count" VALUES(2,20613,3,6,1);
INSERT INTO "pair_count" VALUES(2,20613,3,7,1);
INSERT INTO "pair_count" VALUES(2,20613,3,8,1);
INSERT INTO "pair_count" VALUES(2,20613,3,10,4);
INSERT INTO "pair_count" VALUES(2,20613,3,11,4);
INSERT INTO "pair_count" VALUES(2,20613,3,12,1);
INSERT INTO "pair_count" VALUES(2,20613,3,13,1);
INSERT INTO "pair_count" VALUES(2,20613,3,14,2);
INSERT INTO "pair_count" VALUES(2,20613,3,15,1);
INSERT INTO "pair_count" VALUES(2,20613,3,16,1);
INSERT INTO "pair_count" VALUES(2,20613,3,17,1);
INSERT INTO "pair_count" VALUES(2,20613,3,19,1);
INSERT INTO "pair_count" VALUES(2,20613,3,20,3);
INSERT INTO "pair_count" VALUES(2,20613,3,21,1);
INSERT INTO "pair_count" VALUES(2,20613,4,1,1);
INSERT INTO "pair_count" VALUES(2,20613,4,2,1);
INSERT INTO "pair_count" VALUES(2,20613,4,3,1);
INSERT INTO "pair_count" VALUES(2,20613,4,10,1);
INSERT INTO "pair_count" VALUES(2,20613,4,11,1);
INSERT INTO "pair_count" VALUES(2,20613,4,13,1);
INSERT INTO "pair_count" VALUES(2,20613,4,20,1);
INSERT INTO "pair_count" VALUES(2,20613,5,3,1);
INSERT INTO "pair_count" VALUES(2,20613,5,7,1);
INSERT INTO "pair_count" VALUES(2,20613,5,10,1);
INSERT INTO "pair_count" VALUES(2,20613,5,11,1);
INSERT INTO "pair_count" VALUES(2,20613,5,14,1);
INSERT INTO "pair_count" VALUES(2,20613,5,15,1);
INSERT INTO "pair_count" VALUES(2,20613,5,16,1);
INSERT INTO "pair_count" VALUES(2,20613,6,2,1);
INSERT INTO "pair_count" VALUES(2,20613,6,3,1);
INSERT INTO "pair_count" VALUES(2,20613,6,8,1);
INSERT INTO "pair_count" VALUES(2,20613,6,10,1);
INSERT INTO "pair_count" VALUES(2,20613,6,11,1);
INSERT INTO "pair_count" VALUES(2,20613,6,20,1);
INSERT INTO "pair_count" VALUES(2,20613,6,21,1);
INSERT INTO "pair_count" VALUES(2,20613,7,3,1);
INSERT INTO "pair_count" VALUES(2,20613,7,5,1);
INSERT INTO "pair_count" VALUES(2,20613,7,10,1);
INSERT INTO "pair_count" VALUES(2,20613,7,11,1);
INSERT INTO "pair_count" VALUES(2,20613,7,14,1);
INSERT INTO "pair_count" VALUES(2,20613,7,15,1);
INSERT INTO "pair_count" VALUES(2,20613,7,16,1);
INSERT INTO "pair_count" VALUES(2,20613,8,2,1);
INSERT INTO "pair_count" VALUES(2,20613,8,3,1);
INSERT INTO "pair_count" VALUES(2,20613,8,6,1);
INSERT INTO "pair_count" VALUES(2,20613,8,10,1);
INSERT INTO "pair_count" VALUES(2,20613,8,11,1);
INSERT INTO "pair_count" VALUES(2,20613,8,20,1);
INSERT INTO "pair_count" VALUES(2,20613,8,21,1);
INSERT INTO "pair_count" VALUES(2,20613,11,1,1);
INSERT INTO "pair_count" VALUES(2,20613,11,2,2);
INSERT INTO "pair_count" VALUES(2,20613,11,3,4);
INSERT INTO "pair_count" VALUES(2,20613,11,4,1);
INSERT INTO "pair_count" VALUES(2,20613,11,5,1);
INSERT INTO "pair_count" VALUES(2,20613,11,6,1);
INSERT INTO "pair_count" VALUES(2,20613,11,7,1);
INSERT INTO "pair_count" VALUES(2,20613,11,8,1);
INSERT INTO "pair_count" VALUES(2,20613,11,10,5);
INSERT INTO "pair_count" VALUES(2,20613,11,12,2);
INSERT INTO "pair_count" VALUES(2,20613,11,13,1);
INSERT INTO "pair_count" VALUES(2,20613,11,14,3);
INSERT INTO "pair_count" VALUES(2,20613,11,15,1);
INSERT INTO "pair_count" VALUES(2,20613,11,16,1);
INSERT INTO "pair_count" VALUES(2,20613,11,17,2);
INSERT INTO "pair_count" VALUES(2,20613,11,18,1);
INSERT INTO "pair_count" VALUES(2,20613,11,19,2);
INSERT INTO "pair_count" VALUES(2,20613,11,20,4);
INSERT INTO "pair_count" VALUES(2,20613,11,21,1);
INSERT INTO "pair_count" VALUES(2,20613,12,3,1);
INSERT INTO "pair_count" VALUES(2,20613,12,10,2);
INSERT INTO "pair_count" VALUES(2,20613,12,11,2);
INSERT INTO "pair_count" VALUES(2,20613,12,14,2);
INSERT INTO "pair_count" VALUES(2,20613,12,17,2);
INSERT INTO "pair_count" VALUES(2,20613,12,18,1);
INSERT INTO "pair_count" VALUES(2,20613,12,19,2);
INSERT INTO "pair_count" VALUES(2,20613,12,20,2);
INSERT INTO "pair_count" VALUES(2,20613,13,1,1);
INSERT INTO "pair_count" VALUES(2,20613,13,2,1);
INSERT INTO "pair_count" VALUES(2,20613,13,3,1);
INSERT INTO "pair_count" VALUES(2,20613,13,4,1);
INSERT INTO "pair_count" VALUES(2,20613,13,10,1);
INSERT INTO "pair_count" VALUES(2,20613,13,11,1);
INSERT INTO "pair_count" VALUES(2,20613,13,20,1);
INSERT INTO "pair_count" VALUES(2,20613,14,3,2);
INSERT INTO "pair_count" VALUES(2,20613,14,5,1);
INSERT INTO "pair_count" VALUES(2,20613,14,7,1);
INSERT INTO "pair_count" VALUES(2,20613,14,10,3);
INSERT INTO "pair_count" VALUES(2,20613,14,11,3);
INSERT INTO "pair_count" VALUES(2,20613,14,12,2);
INSERT INTO "pair_count" VALUES(2,20613,14,15,1);
INSERT INTO "pair_count" VALUES(2,20613,14,16,1);
INSERT INTO "pair_count" VALUES(2,20613,14,17,2);
INSERT INTO "pair_count" VALUES(2,20613,14,18,1);
INSERT INTO "pair_count" VALUES(2,20613,14,19,2);
INSERT INTO "pair_count" VALUES(2,20613,14,20,2);
INSERT INTO "pair_count" VALUES(2,20613,15,3,1);
INSERT INTO "pair_count" VALUES(2,20613,15,5,1);
INSERT INTO "pair_count" VALUES(2,20613,15,7,1);
INSERT INTO "pair_count" VALUES(2,20613,15,10,1);
INSERT INTO "pair_count" VALUES(2,20613,15,11,1);
INSERT INTO "pair_count" VALUES(2,20613,15,14,1);
INSERT INTO "pair_count" VALUES(2,20613,15,16,1);
INSERT INTO "pair_count" VALUES(2,20613,16,3,1);
INSERT INTO "pair_count" VALUES(2,20613,16,5,1);
INSERT INTO "pair_count" VALUES(2,20613,16,7,1);
INSERT INTO "pair_count" VALUES(2,20613,16,10,1);
INSERT INTO "pair_count" VALUES(2,20613,16,11,1);
INSERT INTO "pair_count" VALUES(2,20613,16,14,1);
INSERT INTO "pair_count" VALUES(2,20613,16,15,1);
INSERT INTO "pair_count" VALUES(2,20613,17,3,1);
INSERT INTO "pair_count" VALUES(2,20613,17,10,2);
INSERT INTO "pair_count" VALUES(2,20613,17,11,2);
INSERT INTO "pair_count" VALUES(2,20613,17,12,2);
INSERT INTO "pair_count" VALUES(2,20613,17,14,2);
INSERT INTO "pair_count" VALUES(2,20613,17,18,1);
INSERT INTO "pair_count" VALUES(2,20613,17,19,2);
INSERT INTO "pair_count" VALUES(2,20613,17,20,2);
INSERT INTO "pair_count" VALUES(2,20613,18,10,1);
INSERT INTO "pair_count" VALUES(2,20613,18,11,1);
INSERT INTO "pair_count" VALUES(2,20613,18,12,1);
INSERT INTO "pair_count" VALUES(2,20613,18,14,1);
INSERT INTO "pair_count" VALUES(2,20613,18,17,1);
INSERT INTO "pair_count" VALUES(2,20613,18,19,1);
INSERT INTO "pair_count" VALUES(2,20613,18,20,1);
INSERT INTO "pair_count" VALUES(2,20613,19,3,1);
INSERT INTO "pair_count" VALUES(2,20613,19,10,2);
INSERT INTO "pair_count" VALUES(2,20613,19,11,2);
INSERT INTO "pair_count" VALUES(2,20613,19,12,2);
INSERT INTO "pair_count" VALUES(2,20613,19,14,2);
INSERT INTO "pair_count" VALUES(2,20613,19,17,2);
INSERT INTO "pair_count" VALUES(2,20613,19,18,1);
INSERT INTO "pair_count" VALUES(2,20613,19,20,2);
INSERT INTO "pair_count" VALUES(2,20613,20,1,1);
INSERT INTO "pair_count" VALUES(2,20613,20,2,2);
INSERT INTO "pair_count" VALUES(2,20613,20,3,3);
INSERT INTO "pair_count" VALUES(2,20613,20,4,1);
INSERT INTO "pair_count" VALUES(2,20613,20,6,1);
INSERT INTO "pair_count" VALUES(2,20613,20,8,1);
INSERT INTO "pair_count" VALUES(2,20613,20,10,4);
INSERT INTO "pair_count" VALUES(2,20613,20,11,4);
INSERT INTO "pair_count" VALUES(2,20613,20,12,2);
INSERT INTO "pair_count" VALUES(2,20613,20,13,1);
INSERT INTO "pair_count" VALUES(2,20613,20,14,2);
INSERT INTO "pair_count" VALUES(2,20613,20,17,2);
INSERT INTO "pair_count" VALUES(2,20613,20,18,1);
INSERT INTO "pair_count" VALUES(2,20613,20,19,2);
INSERT INTO "pair_count" VALUES(2,20613,20,21,1);
INSERT INTO "pair_count" VALUES(2,20613,21,2,1);
INSERT INTO "pair_count" VALUES(2,20613,21,3,1);
INSERT INTO "pair_count" VALUES(2,20613,21,6,1);
INSERT INTO "pair_count" VALUES(2,20613,21,8,1);
INSERT INTO "pair_count" VALUES(2,20613,21,10,1);
INSERT INTO "pair_count" VALUES(2,20613,21,11,1);
INSERT INTO "pair_count" VALUES(2,20613,21,20,1);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,10,2);
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
INSERT INTO "sharing" VALUES(1,1,X'009A6A9BBC409A0F863CACF3DAE3E564EBA514B0D348ECCE9A33994F59CC9111','tDaRyuJdCKv8bRxRV3TMxw',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'2607A73D4DD9BC358D5DDA652BB68029C0108157E677F7B18992F178FDC3203C');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,2,'google.com');
INSERT INTO "source" VALUES(2,1,'ig-story');
INSERT INTO "source" VALUES(3,1,'tiktok.com');
INSERT INTO "source" VALUES(4,2,'facebook.com');
INSERT INTO "source" VALUES(5,2,'ig');
INSERT INTO "source" VALUES(6,1,'ig');
INSERT INTO "source" VALUES(7,2,'window');
INSERT INTO "source" VALUES(8,1,'facebook.com');
INSERT INTO "source" VALUES(9,2,'instagram.com');
INSERT INTO "source" VALUES(10,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(11,1,'instagram.com');
INSERT INTO "source" VALUES(12,1,'tiktok');
INSERT INTO "source" VALUES(13,1,'google.com');
INSERT INTO "source" VALUES(14,2,'card');
INSERT INTO "source" VALUES(15,1,'window');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('0D00A70D3A30',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',8,11,6,5861171888270823784,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',8,11,6,3843460624540891826,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',13,NULL,15,1473587714166851928,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',4,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',4,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',7,10,2,4326653704502583267,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',10,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',5,3,12,8138210099040280480,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',5,3,12,9134368268329406337,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',14,10,2,4397388264923469152,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',8,11,6,6212071866559670307,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',14,NULL,14,8891355758128129330,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',1,NULL,15,6063111424050294156,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',5,3,12,7249444593053361358,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',14,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',8,11,6,7806179412108496600,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',4,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',11,11,6,1362923928692310539,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',6,8,NULL,2298316501172608979,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',3,4,NULL,730841590525002355,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',10,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',2,10,2,8370751102278607730,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',11,11,6,1154805206687972086,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',16,NULL,7,2211841547007335690,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',8,11,6,204756708384291043,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',15,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',10,1,NULL,4940002570425557646,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',8,11,6,7485891644827843990,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',17,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',3,4,NULL,4446834045127918518,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',9,13,NULL,2861945616537217847,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',4,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',10,1,NULL,5776020910968830725,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',9,13,NULL,6072396433029223421,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',12,13,NULL,3228122976413122929,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',11,9,5,4931897409986070920,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',8,11,6,5805893688655883925,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',4,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',4,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',14,10,2,7905641832926506423,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',5,3,12,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995',0);
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
INSERT INTO "webhook" VALUES(1,'https://shop.example.com/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'008101C005108ECC8308395863B9BB9DC81155C56B813537BB625D3D90009C00',0,NULL,1795348800000000);
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
