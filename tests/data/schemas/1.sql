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
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'170CF3568307DD05BDD10F4748EB4D48EE052B92CF876BA591E3BFDCC8A179F1','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
INSERT INTO "creator" VALUES(1,X'036D413D8365D121CBD5F143F43CC26A763106EE97A7D6E1BA03A2B83F0328A8','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,30,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,37,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,38,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,53,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,61,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,62,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,30,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,37,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,43,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,49,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,53,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,55,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,61,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,62,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,28,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,41,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,42,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,47,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,53,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,54,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,31,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,41,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,47,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,49,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,53,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,55,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,62,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,63,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,31,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,41,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,47,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,53,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,62,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,36,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,46,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,47,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,49,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,50,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,53,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,54,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,55,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,24,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,39,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,44,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,49,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,53,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,54,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,55,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,60,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,39,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,44,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,53,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,54,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,60,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,36,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,47,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,49,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,50,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,53,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,55,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,57,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,62,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,30,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,37,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,49,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,51,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,53,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,55,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,61,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,62,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,28,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,41,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,52,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,53,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,54,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,55,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,24,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,39,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,47,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,53,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,54,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,60,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,31,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,41,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,47,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,49,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,53,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,55,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,57,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,62,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,37,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,47,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,53,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,61,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,62,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,30,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,37,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,40,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,49,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,53,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,54,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,55,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,61,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,29,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,31,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,32,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,47,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,49,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,53,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,54,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,55,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,26,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,31,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,41,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,42,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,49,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,53,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,54,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,55,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,36,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,49,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,50,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,53,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,55,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,56,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,57,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,62,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,30,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,37,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,49,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,53,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,54,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,55,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,58,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,61,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,30,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,37,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,47,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,53,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,61,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,62,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,25,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,31,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,35,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,41,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,42,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,45,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,49,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,53,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,30,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,33,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,37,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,49,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,53,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,55,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,61,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,62,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,25,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,31,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,35,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,41,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,42,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,48,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,53,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,25,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,26,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,27,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,31,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,34,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,49,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,53,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,59,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,31,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,40,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,41,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,53,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,62,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,63,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,25,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,26,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,27,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,31,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,34,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,49,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,53,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,59,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,31,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,34,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,35,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,53,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,57,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,62,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,30,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,37,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,38,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,53,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,61,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,62,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,31,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,38,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,41,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,53,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,62,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,36,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,47,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,49,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,50,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,53,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,55,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,57,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,62,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,7,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,9,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,10,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,11,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,12,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,15,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,18,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,19,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,2,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,5,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,7,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,11,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,12,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,14,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,22,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,3,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,5,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,7,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,8,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,11,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,12,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,15,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,21,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,4,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,5,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,11,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,12,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,14,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,15,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,16,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,21,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,7,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,9,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,11,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,12,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,13,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,14,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,18,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,11,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,15,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,18,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,4,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,5,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,10,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,11,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,12,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,15,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,16,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,19,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,6,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,9,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,11,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,12,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,15,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,17,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,18,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,21,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,1,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,8,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,10,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,11,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,12,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,18,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,20,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,23,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,11,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,12,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,15,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(2,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(3,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(4,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(5,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(6,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(7,2,'referrer','');
INSERT INTO "dimension_value" VALUES(8,2,'country','ID');
INSERT INTO "dimension_value" VALUES(9,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(10,2,'number','2');
INSERT INTO "dimension_value" VALUES(11,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(12,2,'','');
INSERT INTO "dimension_value" VALUES(13,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(14,2,'country','BR');
INSERT INTO "dimension_value" VALUES(15,2,'campaign','');
INSERT INTO "dimension_value" VALUES(16,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(17,2,'country','AR');
INSERT INTO "dimension_value" VALUES(18,2,'os','Android');
INSERT INTO "dimension_value" VALUES(19,2,'country','SA');
INSERT INTO "dimension_value" VALUES(20,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(21,2,'number','3');
INSERT INTO "dimension_value" VALUES(22,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(23,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(24,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(25,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(26,1,'country','BR');
INSERT INTO "dimension_value" VALUES(27,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(28,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(29,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(30,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(31,1,'campaign','');
INSERT INTO "dimension_value" VALUES(32,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(33,1,'country','SA');
INSERT INTO "dimension_value" VALUES(34,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(35,1,'country','MX');
INSERT INTO "dimension_value" VALUES(36,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(37,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(38,1,'country','MA');
INSERT INTO "dimension_value" VALUES(39,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(40,1,'country','ID');
INSERT INTO "dimension_value" VALUES(41,1,'referrer','');
INSERT INTO "dimension_value" VALUES(42,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(43,1,'country','PK');
INSERT INTO "dimension_value" VALUES(44,1,'country','TR');
INSERT INTO "dimension_value" VALUES(45,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(46,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(47,1,'country','EG');
INSERT INTO "dimension_value" VALUES(48,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(49,1,'','');
INSERT INTO "dimension_value" VALUES(50,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(51,1,'country','FR');
INSERT INTO "dimension_value" VALUES(52,1,'country','ES');
INSERT INTO "dimension_value" VALUES(53,1,'number','1');
INSERT INTO "dimension_value" VALUES(54,1,'os','Android');
INSERT INTO "dimension_value" VALUES(55,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(56,1,'country','NG');
INSERT INTO "dimension_value" VALUES(57,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(58,1,'country','CO');
INSERT INTO "dimension_value" VALUES(59,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(60,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(61,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(62,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(63,1,'browser','WhatsApp');
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
  CHECK (NOT (active AND disabled_by_owner))
);
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$/KS/OHjJxbqPnCeldB+TtQ$jbrs0yR+kXClhWQ7XdN0h89LmPokR3oxxddr/RLMKzc',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',1469943706,0,0,1795348800000000,'','','','anyway','','',1);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'0311269EDAD6E693CAC926B84FC71ED0E0F6805BA12C15B7B87758DAF04F3CB3','',NULL,1103354873,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$DBe4bjoHrRpRaHiytd5hEQ$afHxDfA3mSp7dQHgepvKK2wxiPjVhLJSiMte4RwQZrM','',NULL,NULL,'',NULL,1502363766,0,0,1795348800000000,'','','','anyway','','',1);
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
INSERT INTO "management" VALUES(X'E79A4C5CFA97D833BE0B3355834F564A0DC858C6C75FBF6D9D4D652E4C69F71B',1,NULL);
INSERT INTO "management" VALUES(X'79539E19E16F756D38A2F95AAD58C21FB601CA54DEBD4FF0C75D9BF4865F33C8',2,NULL);
INSERT INTO "management" VALUES(X'C382D428D51DDC8E5E03027ABA74B00BA660336FEA38F697DC28D6066666243F',3,NULL);
INSERT INTO "management" VALUES(X'484F43F7FC589FB8F8077D60EEEE9EDA3EF95242E0EAD57EBA58711404267C5D',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,30,1);
INSERT INTO "month_count" VALUES(1,24299,37,1);
INSERT INTO "month_count" VALUES(1,24299,38,1);
INSERT INTO "month_count" VALUES(1,24299,49,1);
INSERT INTO "month_count" VALUES(1,24299,53,1);
INSERT INTO "month_count" VALUES(1,24299,55,1);
INSERT INTO "month_count" VALUES(1,24299,61,1);
INSERT INTO "month_count" VALUES(1,24299,62,1);
INSERT INTO "month_count" VALUES(1,24300,30,1);
INSERT INTO "month_count" VALUES(1,24300,37,1);
INSERT INTO "month_count" VALUES(1,24300,43,1);
INSERT INTO "month_count" VALUES(1,24300,49,1);
INSERT INTO "month_count" VALUES(1,24300,53,1);
INSERT INTO "month_count" VALUES(1,24300,55,1);
INSERT INTO "month_count" VALUES(1,24300,61,1);
INSERT INTO "month_count" VALUES(1,24300,62,1);
INSERT INTO "month_count" VALUES(1,24301,28,1);
INSERT INTO "month_count" VALUES(1,24301,41,1);
INSERT INTO "month_count" VALUES(1,24301,42,1);
INSERT INTO "month_count" VALUES(1,24301,47,1);
INSERT INTO "month_count" VALUES(1,24301,49,1);
INSERT INTO "month_count" VALUES(1,24301,53,1);
INSERT INTO "month_count" VALUES(1,24301,54,1);
INSERT INTO "month_count" VALUES(1,24301,55,1);
INSERT INTO "month_count" VALUES(1,24302,31,1);
INSERT INTO "month_count" VALUES(1,24302,41,1);
INSERT INTO "month_count" VALUES(1,24302,47,1);
INSERT INTO "month_count" VALUES(1,24302,49,1);
INSERT INTO "month_count" VALUES(1,24302,53,1);
INSERT INTO "month_count" VALUES(1,24302,55,1);
INSERT INTO "month_count" VALUES(1,24302,62,1);
INSERT INTO "month_count" VALUES(1,24302,63,1);
INSERT INTO "month_count" VALUES(1,24303,31,1);
INSERT INTO "month_count" VALUES(1,24303,41,1);
INSERT INTO "month_count" VALUES(1,24303,47,1);
INSERT INTO "month_count" VALUES(1,24303,49,1);
INSERT INTO "month_count" VALUES(1,24303,53,1);
INSERT INTO "month_count" VALUES(1,24303,55,1);
INSERT INTO "month_count" VALUES(1,24303,62,1);
INSERT INTO "month_count" VALUES(1,24303,63,1);
INSERT INTO "month_count" VALUES(1,24304,36,1);
INSERT INTO "month_count" VALUES(1,24304,46,1);
INSERT INTO "month_count" VALUES(1,24304,47,1);
INSERT INTO "month_count" VALUES(1,24304,49,1);
INSERT INTO "month_count" VALUES(1,24304,50,1);
INSERT INTO "month_count" VALUES(1,24304,53,1);
INSERT INTO "month_count" VALUES(1,24304,54,1);
INSERT INTO "month_count" VALUES(1,24304,55,1);
INSERT INTO "month_count" VALUES(1,24306,24,1);
INSERT INTO "month_count" VALUES(1,24306,39,1);
INSERT INTO "month_count" VALUES(1,24306,44,1);
INSERT INTO "month_count" VALUES(1,24306,49,1);
INSERT INTO "month_count" VALUES(1,24306,53,1);
INSERT INTO "month_count" VALUES(1,24306,54,1);
INSERT INTO "month_count" VALUES(1,24306,55,1);
INSERT INTO "month_count" VALUES(1,24306,60,1);
INSERT INTO "month_count" VALUES(1,24307,24,1);
INSERT INTO "month_count" VALUES(1,24307,36,1);
INSERT INTO "month_count" VALUES(1,24307,39,1);
INSERT INTO "month_count" VALUES(1,24307,44,1);
INSERT INTO "month_count" VALUES(1,24307,47,1);
INSERT INTO "month_count" VALUES(1,24307,49,2);
INSERT INTO "month_count" VALUES(1,24307,50,1);
INSERT INTO "month_count" VALUES(1,24307,53,2);
INSERT INTO "month_count" VALUES(1,24307,54,1);
INSERT INTO "month_count" VALUES(1,24307,55,2);
INSERT INTO "month_count" VALUES(1,24307,57,1);
INSERT INTO "month_count" VALUES(1,24307,60,1);
INSERT INTO "month_count" VALUES(1,24307,62,1);
INSERT INTO "month_count" VALUES(1,24308,30,1);
INSERT INTO "month_count" VALUES(1,24308,37,1);
INSERT INTO "month_count" VALUES(1,24308,49,1);
INSERT INTO "month_count" VALUES(1,24308,51,1);
INSERT INTO "month_count" VALUES(1,24308,53,1);
INSERT INTO "month_count" VALUES(1,24308,55,1);
INSERT INTO "month_count" VALUES(1,24308,61,1);
INSERT INTO "month_count" VALUES(1,24308,62,1);
INSERT INTO "month_count" VALUES(1,24309,28,1);
INSERT INTO "month_count" VALUES(1,24309,41,1);
INSERT INTO "month_count" VALUES(1,24309,42,1);
INSERT INTO "month_count" VALUES(1,24309,49,1);
INSERT INTO "month_count" VALUES(1,24309,52,1);
INSERT INTO "month_count" VALUES(1,24309,53,1);
INSERT INTO "month_count" VALUES(1,24309,54,1);
INSERT INTO "month_count" VALUES(1,24309,55,1);
INSERT INTO "month_count" VALUES(1,24310,24,1);
INSERT INTO "month_count" VALUES(1,24310,39,1);
INSERT INTO "month_count" VALUES(1,24310,47,1);
INSERT INTO "month_count" VALUES(1,24310,49,1);
INSERT INTO "month_count" VALUES(1,24310,53,1);
INSERT INTO "month_count" VALUES(1,24310,54,1);
INSERT INTO "month_count" VALUES(1,24310,55,1);
INSERT INTO "month_count" VALUES(1,24310,60,1);
INSERT INTO "month_count" VALUES(1,24311,30,1);
INSERT INTO "month_count" VALUES(1,24311,31,1);
INSERT INTO "month_count" VALUES(1,24311,37,1);
INSERT INTO "month_count" VALUES(1,24311,41,1);
INSERT INTO "month_count" VALUES(1,24311,47,2);
INSERT INTO "month_count" VALUES(1,24311,49,2);
INSERT INTO "month_count" VALUES(1,24311,53,2);
INSERT INTO "month_count" VALUES(1,24311,55,2);
INSERT INTO "month_count" VALUES(1,24311,57,1);
INSERT INTO "month_count" VALUES(1,24311,61,1);
INSERT INTO "month_count" VALUES(1,24311,62,2);
INSERT INTO "month_count" VALUES(1,24312,30,1);
INSERT INTO "month_count" VALUES(1,24312,37,1);
INSERT INTO "month_count" VALUES(1,24312,40,1);
INSERT INTO "month_count" VALUES(1,24312,49,1);
INSERT INTO "month_count" VALUES(1,24312,53,1);
INSERT INTO "month_count" VALUES(1,24312,54,1);
INSERT INTO "month_count" VALUES(1,24312,55,1);
INSERT INTO "month_count" VALUES(1,24312,61,1);
INSERT INTO "month_count" VALUES(1,24313,29,1);
INSERT INTO "month_count" VALUES(1,24313,31,1);
INSERT INTO "month_count" VALUES(1,24313,32,1);
INSERT INTO "month_count" VALUES(1,24313,47,1);
INSERT INTO "month_count" VALUES(1,24313,49,1);
INSERT INTO "month_count" VALUES(1,24313,53,1);
INSERT INTO "month_count" VALUES(1,24313,54,1);
INSERT INTO "month_count" VALUES(1,24313,55,1);
INSERT INTO "month_count" VALUES(1,24314,26,1);
INSERT INTO "month_count" VALUES(1,24314,31,1);
INSERT INTO "month_count" VALUES(1,24314,41,1);
INSERT INTO "month_count" VALUES(1,24314,42,1);
INSERT INTO "month_count" VALUES(1,24314,49,1);
INSERT INTO "month_count" VALUES(1,24314,53,1);
INSERT INTO "month_count" VALUES(1,24314,54,1);
INSERT INTO "month_count" VALUES(1,24314,55,1);
INSERT INTO "month_count" VALUES(1,24315,30,1);
INSERT INTO "month_count" VALUES(1,24315,36,1);
INSERT INTO "month_count" VALUES(1,24315,37,1);
INSERT INTO "month_count" VALUES(1,24315,49,2);
INSERT INTO "month_count" VALUES(1,24315,50,1);
INSERT INTO "month_count" VALUES(1,24315,53,2);
INSERT INTO "month_count" VALUES(1,24315,54,1);
INSERT INTO "month_count" VALUES(1,24315,55,2);
INSERT INTO "month_count" VALUES(1,24315,56,1);
INSERT INTO "month_count" VALUES(1,24315,57,1);
INSERT INTO "month_count" VALUES(1,24315,58,1);
INSERT INTO "month_count" VALUES(1,24315,61,1);
INSERT INTO "month_count" VALUES(1,24315,62,1);
INSERT INTO "month_count" VALUES(1,24316,25,1);
INSERT INTO "month_count" VALUES(1,24316,30,1);
INSERT INTO "month_count" VALUES(1,24316,31,1);
INSERT INTO "month_count" VALUES(1,24316,35,1);
INSERT INTO "month_count" VALUES(1,24316,37,1);
INSERT INTO "month_count" VALUES(1,24316,41,1);
INSERT INTO "month_count" VALUES(1,24316,42,1);
INSERT INTO "month_count" VALUES(1,24316,45,1);
INSERT INTO "month_count" VALUES(1,24316,47,1);
INSERT INTO "month_count" VALUES(1,24316,49,2);
INSERT INTO "month_count" VALUES(1,24316,53,2);
INSERT INTO "month_count" VALUES(1,24316,55,1);
INSERT INTO "month_count" VALUES(1,24316,61,1);
INSERT INTO "month_count" VALUES(1,24316,62,1);
INSERT INTO "month_count" VALUES(1,24317,30,1);
INSERT INTO "month_count" VALUES(1,24317,33,1);
INSERT INTO "month_count" VALUES(1,24317,37,1);
INSERT INTO "month_count" VALUES(1,24317,49,1);
INSERT INTO "month_count" VALUES(1,24317,53,1);
INSERT INTO "month_count" VALUES(1,24317,55,1);
INSERT INTO "month_count" VALUES(1,24317,61,1);
INSERT INTO "month_count" VALUES(1,24317,62,1);
INSERT INTO "month_count" VALUES(1,24318,25,1);
INSERT INTO "month_count" VALUES(1,24318,31,1);
INSERT INTO "month_count" VALUES(1,24318,35,1);
INSERT INTO "month_count" VALUES(1,24318,41,1);
INSERT INTO "month_count" VALUES(1,24318,42,1);
INSERT INTO "month_count" VALUES(1,24318,48,1);
INSERT INTO "month_count" VALUES(1,24318,49,1);
INSERT INTO "month_count" VALUES(1,24318,53,1);
INSERT INTO "month_count" VALUES(1,24319,25,1);
INSERT INTO "month_count" VALUES(1,24319,26,1);
INSERT INTO "month_count" VALUES(1,24319,27,1);
INSERT INTO "month_count" VALUES(1,24319,31,2);
INSERT INTO "month_count" VALUES(1,24319,34,1);
INSERT INTO "month_count" VALUES(1,24319,40,1);
INSERT INTO "month_count" VALUES(1,24319,41,1);
INSERT INTO "month_count" VALUES(1,24319,49,2);
INSERT INTO "month_count" VALUES(1,24319,53,2);
INSERT INTO "month_count" VALUES(1,24319,55,1);
INSERT INTO "month_count" VALUES(1,24319,59,1);
INSERT INTO "month_count" VALUES(1,24319,62,1);
INSERT INTO "month_count" VALUES(1,24319,63,1);
INSERT INTO "month_count" VALUES(1,24320,25,1);
INSERT INTO "month_count" VALUES(1,24320,26,1);
INSERT INTO "month_count" VALUES(1,24320,27,1);
INSERT INTO "month_count" VALUES(1,24320,31,2);
INSERT INTO "month_count" VALUES(1,24320,34,2);
INSERT INTO "month_count" VALUES(1,24320,35,1);
INSERT INTO "month_count" VALUES(1,24320,49,2);
INSERT INTO "month_count" VALUES(1,24320,53,2);
INSERT INTO "month_count" VALUES(1,24320,55,1);
INSERT INTO "month_count" VALUES(1,24320,57,1);
INSERT INTO "month_count" VALUES(1,24320,59,1);
INSERT INTO "month_count" VALUES(1,24320,62,1);
INSERT INTO "month_count" VALUES(1,24321,30,1);
INSERT INTO "month_count" VALUES(1,24321,31,1);
INSERT INTO "month_count" VALUES(1,24321,37,1);
INSERT INTO "month_count" VALUES(1,24321,38,2);
INSERT INTO "month_count" VALUES(1,24321,41,1);
INSERT INTO "month_count" VALUES(1,24321,49,2);
INSERT INTO "month_count" VALUES(1,24321,53,2);
INSERT INTO "month_count" VALUES(1,24321,55,2);
INSERT INTO "month_count" VALUES(1,24321,61,1);
INSERT INTO "month_count" VALUES(1,24321,62,2);
INSERT INTO "month_count" VALUES(1,24321,63,1);
INSERT INTO "month_count" VALUES(1,24322,36,1);
INSERT INTO "month_count" VALUES(1,24322,47,1);
INSERT INTO "month_count" VALUES(1,24322,49,1);
INSERT INTO "month_count" VALUES(1,24322,50,1);
INSERT INTO "month_count" VALUES(1,24322,53,1);
INSERT INTO "month_count" VALUES(1,24322,55,1);
INSERT INTO "month_count" VALUES(1,24322,57,1);
INSERT INTO "month_count" VALUES(1,24322,62,1);
INSERT INTO "month_count" VALUES(2,24305,7,1);
INSERT INTO "month_count" VALUES(2,24305,9,1);
INSERT INTO "month_count" VALUES(2,24305,10,1);
INSERT INTO "month_count" VALUES(2,24305,11,1);
INSERT INTO "month_count" VALUES(2,24305,12,1);
INSERT INTO "month_count" VALUES(2,24305,15,1);
INSERT INTO "month_count" VALUES(2,24305,18,1);
INSERT INTO "month_count" VALUES(2,24305,19,1);
INSERT INTO "month_count" VALUES(2,24309,2,1);
INSERT INTO "month_count" VALUES(2,24309,5,1);
INSERT INTO "month_count" VALUES(2,24309,7,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,11,1);
INSERT INTO "month_count" VALUES(2,24309,12,1);
INSERT INTO "month_count" VALUES(2,24309,14,1);
INSERT INTO "month_count" VALUES(2,24309,22,1);
INSERT INTO "month_count" VALUES(2,24312,3,1);
INSERT INTO "month_count" VALUES(2,24312,5,1);
INSERT INTO "month_count" VALUES(2,24312,7,1);
INSERT INTO "month_count" VALUES(2,24312,8,1);
INSERT INTO "month_count" VALUES(2,24312,11,1);
INSERT INTO "month_count" VALUES(2,24312,12,1);
INSERT INTO "month_count" VALUES(2,24312,15,1);
INSERT INTO "month_count" VALUES(2,24312,21,1);
INSERT INTO "month_count" VALUES(2,24313,4,1);
INSERT INTO "month_count" VALUES(2,24313,5,1);
INSERT INTO "month_count" VALUES(2,24313,11,1);
INSERT INTO "month_count" VALUES(2,24313,12,1);
INSERT INTO "month_count" VALUES(2,24313,14,1);
INSERT INTO "month_count" VALUES(2,24313,15,1);
INSERT INTO "month_count" VALUES(2,24313,16,1);
INSERT INTO "month_count" VALUES(2,24313,21,1);
INSERT INTO "month_count" VALUES(2,24316,7,1);
INSERT INTO "month_count" VALUES(2,24316,9,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,11,1);
INSERT INTO "month_count" VALUES(2,24316,12,1);
INSERT INTO "month_count" VALUES(2,24316,13,1);
INSERT INTO "month_count" VALUES(2,24316,14,1);
INSERT INTO "month_count" VALUES(2,24316,18,1);
INSERT INTO "month_count" VALUES(2,24317,6,1);
INSERT INTO "month_count" VALUES(2,24317,9,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,11,1);
INSERT INTO "month_count" VALUES(2,24317,12,1);
INSERT INTO "month_count" VALUES(2,24317,15,1);
INSERT INTO "month_count" VALUES(2,24317,17,1);
INSERT INTO "month_count" VALUES(2,24317,18,1);
INSERT INTO "month_count" VALUES(2,24318,4,1);
INSERT INTO "month_count" VALUES(2,24318,5,1);
INSERT INTO "month_count" VALUES(2,24318,10,1);
INSERT INTO "month_count" VALUES(2,24318,11,1);
INSERT INTO "month_count" VALUES(2,24318,12,1);
INSERT INTO "month_count" VALUES(2,24318,15,1);
INSERT INTO "month_count" VALUES(2,24318,16,1);
INSERT INTO "month_count" VALUES(2,24318,19,1);
INSERT INTO "month_count" VALUES(2,24319,6,1);
INSERT INTO "month_count" VALUES(2,24319,9,1);
INSERT INTO "month_count" VALUES(2,24319,11,1);
INSERT INTO "month_count" VALUES(2,24319,12,1);
INSERT INTO "month_count" VALUES(2,24319,15,1);
INSERT INTO "month_count" VALUES(2,24319,17,1);
INSERT INTO "month_count" VALUES(2,24319,18,1);
INSERT INTO "month_count" VALUES(2,24319,21,1);
INSERT INTO "month_count" VALUES(2,24321,1,1);
INSERT INTO "month_count" VALUES(2,24321,8,1);
INSERT INTO "month_count" VALUES(2,24321,10,1);
INSERT INTO "month_count" VALUES(2,24321,11,1);
INSERT INTO "month_count" VALUES(2,24321,12,1);
INSERT INTO "month_count" VALUES(2,24321,18,1);
INSERT INTO "month_count" VALUES(2,24321,20,1);
INSERT INTO "month_count" VALUES(2,24321,23,1);
INSERT INTO "month_count" VALUES(2,24322,3,1);
INSERT INTO "month_count" VALUES(2,24322,5,1);
INSERT INTO "month_count" VALUES(2,24322,7,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,11,1);
INSERT INTO "month_count" VALUES(2,24322,12,1);
INSERT INTO "month_count" VALUES(2,24322,14,1);
INSERT INTO "month_count" VALUES(2,24322,15,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$RVNv++zvoVh9/ir+sNeBfA$rJUV2z+sRCA9MrSZ6S5XVH004+N5bJFakOvYlaglQm8',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'070F8ADA74B80CB7D2213D18503FAD8E79D3EB2E925D52CA5B918CCAC7DDF887');
INSERT INTO "owner_recovery" VALUES(X'82D3AAFE4E38A0360A73E2074673801825B4F15246CB95DE36783C461D55FC51');
INSERT INTO "owner_recovery" VALUES(X'96B4C52FDD88F61A8E9435B11775EADCADDDF1B7ACE761570E187B7EC626D0FD');
INSERT INTO "owner_recovery" VALUES(X'E5DD20CA80B26BF098B8A4DF127A994C1797FA80E0445139AFE67904FC5EEA89');
INSERT INTO "owner_recovery" VALUES(X'3FED8ED6BB094B23E4FC3582105FFBE214DDB7A4B6043FCFD477985444A0ABBE');
INSERT INTO "owner_recovery" VALUES(X'20ED65CCFA4281816556F5706149C4FD90CF954383B989A61B272ED7392E57A3');
INSERT INTO "owner_recovery" VALUES(X'59A33FA38C3A9B6B6B9B7DA8E8BA874EC6DD59B0775A1881CD0EED26F197F9EE');
INSERT INTO "owner_recovery" VALUES(X'51DC0660ED217489D88BFB6F32DFE255338659734C2C472DC777382AAD79A1E9');
INSERT INTO "owner_recovery" VALUES(X'F6B26C84F0AA8A95F3A2342D1E90CE594294AA231FBA45FF627538020B783932');
INSERT INTO "owner_recovery" VALUES(X'93A8623FD2A39CE86143D4085B36361E7484DA82DF640E04357E717FE1436D9B');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'EB7632E55F3E203CFE956618BC98C0B91485CAB15966DEA7BF39CB118EF001E9','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,28,41,1);
INSERT INTO "pair_count" VALUES(1,20070,28,42,1);
INSERT INTO "pair_count" VALUES(1,20070,28,47,1);
INSERT INTO "pair_count" VALUES(1,20070,28,49,1);
INSERT INTO "pair_count" VALUES(1,20070,28,53,1);
INSERT INTO "pair_count" VALUES(1,20070,28,54,1);
INSERT INTO "pair_count" VALUES(1,20070,28,55,1);
INSERT INTO "pair_count" VALUES(1,20070,30,37,2);
INSERT INTO "pair_count" VALUES(1,20070,30,38,1);
INSERT INTO "pair_count" VALUES(1,20070,30,43,1);
INSERT INTO "pair_count" VALUES(1,20070,30,49,2);
INSERT INTO "pair_count" VALUES(1,20070,30,53,2);
INSERT INTO "pair_count" VALUES(1,20070,30,55,2);
INSERT INTO "pair_count" VALUES(1,20070,30,61,2);
INSERT INTO "pair_count" VALUES(1,20070,30,62,2);
INSERT INTO "pair_count" VALUES(1,20070,31,41,2);
INSERT INTO "pair_count" VALUES(1,20070,31,47,2);
INSERT INTO "pair_count" VALUES(1,20070,31,49,2);
INSERT INTO "pair_count" VALUES(1,20070,31,53,2);
INSERT INTO "pair_count" VALUES(1,20070,31,55,2);
INSERT INTO "pair_count" VALUES(1,20070,31,62,2);
INSERT INTO "pair_count" VALUES(1,20070,31,63,2);
INSERT INTO "pair_count" VALUES(1,20070,37,30,2);
INSERT INTO "pair_count" VALUES(1,20070,37,38,1);
INSERT INTO "pair_count" VALUES(1,20070,37,43,1);
INSERT INTO "pair_count" VALUES(1,20070,37,49,2);
INSERT INTO "pair_count" VALUES(1,20070,37,53,2);
INSERT INTO "pair_count" VALUES(1,20070,37,55,2);
INSERT INTO "pair_count" VALUES(1,20070,37,61,2);
INSERT INTO "pair_count" VALUES(1,20070,37,62,2);
INSERT INTO "pair_count" VALUES(1,20070,38,30,1);
INSERT INTO "pair_count" VALUES(1,20070,38,37,1);
INSERT INTO "pair_count" VALUES(1,20070,38,49,1);
INSERT INTO "pair_count" VALUES(1,20070,38,53,1);
INSERT INTO "pair_count" VALUES(1,20070,38,55,1);
INSERT INTO "pair_count" VALUES(1,20070,38,61,1);
INSERT INTO "pair_count" VALUES(1,20070,38,62,1);
INSERT INTO "pair_count" VALUES(1,20070,41,28,1);
INSERT INTO "pair_count" VALUES(1,20070,41,31,2);
INSERT INTO "pair_count" VALUES(1,20070,41,42,1);
INSERT INTO "pair_count" VALUES(1,20070,41,47,3);
INSERT INTO "pair_count" VALUES(1,20070,41,49,3);
INSERT INTO "pair_count" VALUES(1,20070,41,53,3);
INSERT INTO "pair_count" VALUES(1,20070,41,54,1);
INSERT INTO "pair_count" VALUES(1,20070,41,55,3);
INSERT INTO "pair_count" VALUES(1,20070,41,62,2);
INSERT INTO "pair_count" VALUES(1,20070,41,63,2);
INSERT INTO "pair_count" VALUES(1,20070,42,28,1);
INSERT INTO "pair_count" VALUES(1,20070,42,41,1);
INSERT INTO "pair_count" VALUES(1,20070,42,47,1);
INSERT INTO "pair_count" VALUES(1,20070,42,49,1);
INSERT INTO "pair_count" VALUES(1,20070,42,53,1);
INSERT INTO "pair_count" VALUES(1,20070,42,54,1);
INSERT INTO "pair_count" VALUES(1,20070,42,55,1);
INSERT INTO "pair_count" VALUES(1,20070,43,30,1);
INSERT INTO "pair_count" VALUES(1,20070,43,37,1);
INSERT INTO "pair_count" VALUES(1,20070,43,49,1);
INSERT INTO "pair_count" VALUES(1,20070,43,53,1);
INSERT INTO "pair_count" VALUES(1,20070,43,55,1);
INSERT INTO "pair_count" VALUES(1,20070,43,61,1);
INSERT INTO "pair_count" VALUES(1,20070,43,62,1);
INSERT INTO "pair_count" VALUES(1,20070,47,28,1);
INSERT INTO "pair_count" VALUES(1,20070,47,31,2);
INSERT INTO "pair_count" VALUES(1,20070,47,41,3);
INSERT INTO "pair_count" VALUES(1,20070,47,42,1);
INSERT INTO "pair_count" VALUES(1,20070,47,49,3);
INSERT INTO "pair_count" VALUES(1,20070,47,53,3);
INSERT INTO "pair_count" VALUES(1,20070,47,54,1);
INSERT INTO "pair_count" VALUES(1,20070,47,55,3);
INSERT INTO "pair_count" VALUES(1,20070,47,62,2);
INSERT INTO "pair_count" VALUES(1,20070,47,63,2);
INSERT INTO "pair_count" VALUES(1,20070,53,28,1);
INSERT INTO "pair_count" VALUES(1,20070,53,30,2);
INSERT INTO "pair_count" VALUES(1,20070,53,31,2);
INSERT INTO "pair_count" VALUES(1,20070,53,37,2);
INSERT INTO "pair_count" VALUES(1,20070,53,38,1);
INSERT INTO "pair_count" VALUES(1,20070,53,41,3);
INSERT INTO "pair_count" VALUES(1,20070,53,42,1);
INSERT INTO "pair_count" VALUES(1,20070,53,43,1);
INSERT INTO "pair_count" VALUES(1,20070,53,47,3);
INSERT INTO "pair_count" VALUES(1,20070,53,49,5);
INSERT INTO "pair_count" VALUES(1,20070,53,54,1);
INSERT INTO "pair_count" VALUES(1,20070,53,55,5);
INSERT INTO "pair_count" VALUES(1,20070,53,61,2);
INSERT INTO "pair_count" VALUES(1,20070,53,62,4);
INSERT INTO "pair_count" VALUES(1,20070,53,63,2);
INSERT INTO "pair_count" VALUES(1,20070,54,28,1);
INSERT INTO "pair_count" VALUES(1,20070,54,41,1);
INSERT INTO "pair_count" VALUES(1,20070,54,42,1);
INSERT INTO "pair_count" VALUES(1,20070,54,47,1);
INSERT INTO "pair_count" VALUES(1,20070,54,49,1);
INSERT INTO "pair_count" VALUES(1,20070,54,53,1);
INSERT INTO "pair_count" VALUES(1,20070,54,55,1);
INSERT INTO "pair_count" VALUES(1,20070,55,28,1);
INSERT INTO "pair_count" VALUES(1,20070,55,30,2);
INSERT INTO "pair_count" VALUES(1,20070,55,31,2);
INSERT INTO "pair_count" VALUES(1,20070,55,37,2);
INSERT INTO "pair_count" VALUES(1,20070,55,38,1);
INSERT INTO "pair_count" VALUES(1,20070,55,41,3);
INSERT INTO "pair_count" VALUES(1,20070,55,42,1);
INSERT INTO "pair_count" VALUES(1,20070,55,43,1);
INSERT INTO "pair_count" VALUES(1,20070,55,47,3);
INSERT INTO "pair_count" VALUES(1,20070,55,49,5);
INSERT INTO "pair_count" VALUES(1,20070,55,53,5);
INSERT INTO "pair_count" VALUES(1,20070,55,54,1);
INSERT INTO "pair_count" VALUES(1,20070,55,61,2);
INSERT INTO "pair_count" VALUES(1,20070,55,62,4);
INSERT INTO "pair_count" VALUES(1,20070,55,63,2);
INSERT INTO "pair_count" VALUES(1,20070,61,30,2);
INSERT INTO "pair_count" VALUES(1,20070,61,37,2);
INSERT INTO "pair_count" VALUES(1,20070,61,38,1);
INSERT INTO "pair_count" VALUES(1,20070,61,43,1);
INSERT INTO "pair_count" VALUES(1,20070,61,49,2);
INSERT INTO "pair_count" VALUES(1,20070,61,53,2);
INSERT INTO "pair_count" VALUES(1,20070,61,55,2);
INSERT INTO "pair_count" VALUES(1,20070,61,62,2);
INSERT INTO "pair_count" VALUES(1,20070,62,30,2);
INSERT INTO "pair_count" VALUES(1,20070,62,31,2);
INSERT INTO "pair_count" VALUES(1,20070,62,37,2);
INSERT INTO "pair_count" VALUES(1,20070,62,38,1);
INSERT INTO "pair_count" VALUES(1,20070,62,41,2);
INSERT INTO "pair_count" VALUES(1,20070,62,43,1);
INSERT INTO "pair_count" VALUES(1,20070,62,47,2);
INSERT INTO "pair_count" VALUES(1,20070,62,49,4);
INSERT INTO "pair_count" VALUES(1,20070,62,53,4);
INSERT INTO "pair_count" VALUES(1,20070,62,55,4);
INSERT INTO "pair_count" VALUES(1,20070,62,61,2);
INSERT INTO "pair_count" VALUES(1,20070,62,63,2);
INSERT INTO "pair_count" VALUES(1,20070,63,31,2);
INSERT INTO "pair_count" VALUES(1,20070,63,41,2);
INSERT INTO "pair_count" VALUES(1,20070,63,47,2);
INSERT INTO "pair_count" VALUES(1,20070,63,49,2);
INSERT INTO "pair_count" VALUES(1,20070,63,53,2);
INSERT INTO "pair_count" VALUES(1,20070,63,55,2);
INSERT INTO "pair_count" VALUES(1,20070,63,62,2);
INSERT INTO "pair_count" VALUES(1,20234,24,39,2);
INSERT INTO "pair_count" VALUES(1,20234,24,44,2);
INSERT INTO "pair_count" VALUES(1,20234,24,49,2);
INSERT INTO "pair_count" VALUES(1,20234,24,53,2);
INSERT INTO "pair_count" VALUES(1,20234,24,54,2);
INSERT INTO "pair_count" VALUES(1,20234,24,55,2);
INSERT INTO "pair_count" VALUES(1,20234,24,60,2);
INSERT INTO "pair_count" VALUES(1,20234,30,37,1);
INSERT INTO "pair_count" VALUES(1,20234,30,49,1);
INSERT INTO "pair_count" VALUES(1,20234,30,51,1);
INSERT INTO "pair_count" VALUES(1,20234,30,53,1);
INSERT INTO "pair_count" VALUES(1,20234,30,55,1);
INSERT INTO "pair_count" VALUES(1,20234,30,61,1);
INSERT INTO "pair_count" VALUES(1,20234,30,62,1);
INSERT INTO "pair_count" VALUES(1,20234,36,46,1);
INSERT INTO "pair_count" VALUES(1,20234,36,47,2);
INSERT INTO "pair_count" VALUES(1,20234,36,49,2);
INSERT INTO "pair_count" VALUES(1,20234,36,50,2);
INSERT INTO "pair_count" VALUES(1,20234,36,53,2);
INSERT INTO "pair_count" VALUES(1,20234,36,54,1);
INSERT INTO "pair_count" VALUES(1,20234,36,55,2);
INSERT INTO "pair_count" VALUES(1,20234,36,57,1);
INSERT INTO "pair_count" VALUES(1,20234,36,62,1);
INSERT INTO "pair_count" VALUES(1,20234,37,30,1);
INSERT INTO "pair_count" VALUES(1,20234,37,49,1);
INSERT INTO "pair_count" VALUES(1,20234,37,51,1);
INSERT INTO "pair_count" VALUES(1,20234,37,53,1);
INSERT INTO "pair_count" VALUES(1,20234,37,55,1);
INSERT INTO "pair_count" VALUES(1,20234,37,61,1);
INSERT INTO "pair_count" VALUES(1,20234,37,62,1);
INSERT INTO "pair_count" VALUES(1,20234,39,24,2);
INSERT INTO "pair_count" VALUES(1,20234,39,44,2);
INSERT INTO "pair_count" VALUES(1,20234,39,49,2);
INSERT INTO "pair_count" VALUES(1,20234,39,53,2);
INSERT INTO "pair_count" VALUES(1,20234,39,54,2);
INSERT INTO "pair_count" VALUES(1,20234,39,55,2);
INSERT INTO "pair_count" VALUES(1,20234,39,60,2);
INSERT INTO "pair_count" VALUES(1,20234,44,24,2);
INSERT INTO "pair_count" VALUES(1,20234,44,39,2);
INSERT INTO "pair_count" VALUES(1,20234,44,49,2);
INSERT INTO "pair_count" VALUES(1,20234,44,53,2);
INSERT INTO "pair_count" VALUES(1,20234,44,54,2);
INSERT INTO "pair_count" VALUES(1,20234,44,55,2);
INSERT INTO "pair_count" VALUES(1,20234,44,60,2);
INSERT INTO "pair_count" VALUES(1,20234,46,36,1);
INSERT INTO "pair_count" VALUES(1,20234,46,47,1);
INSERT INTO "pair_count" VALUES(1,20234,46,49,1);
INSERT INTO "pair_count" VALUES(1,20234,46,50,1);
INSERT INTO "pair_count" VALUES(1,20234,46,53,1);
INSERT INTO "pair_count" VALUES(1,20234,46,54,1);
INSERT INTO "pair_count" VALUES(1,20234,46,55,1);
INSERT INTO "pair_count" VALUES(1,20234,47,36,2);
INSERT INTO "pair_count" VALUES(1,20234,47,46,1);
INSERT INTO "pair_count" VALUES(1,20234,47,49,2);
INSERT INTO "pair_count" VALUES(1,20234,47,50,2);
INSERT INTO "pair_count" VALUES(1,20234,47,53,2);
INSERT INTO "pair_count" VALUES(1,20234,47,54,1);
INSERT INTO "pair_count" VALUES(1,20234,47,55,2);
INSERT INTO "pair_count" VALUES(1,20234,47,57,1);
INSERT INTO "pair_count" VALUES(1,20234,47,62,1);
INSERT INTO "pair_count" VALUES(1,20234,50,36,2);
INSERT INTO "pair_count" VALUES(1,20234,50,46,1);
INSERT INTO "pair_count" VALUES(1,20234,50,47,2);
INSERT INTO "pair_count" VALUES(1,20234,50,49,2);
INSERT INTO "pair_count" VALUES(1,20234,50,53,2);
INSERT INTO "pair_count" VALUES(1,20234,50,54,1);
INSERT INTO "pair_count" VALUES(1,20234,50,55,2);
INSERT INTO "pair_count" VALUES(1,20234,50,57,1);
INSERT INTO "pair_count" VALUES(1,20234,50,62,1);
INSERT INTO "pair_count" VALUES(1,20234,51,30,1);
INSERT INTO "pair_count" VALUES(1,20234,51,37,1);
INSERT INTO "pair_count" VALUES(1,20234,51,49,1);
INSERT INTO "pair_count" VALUES(1,20234,51,53,1);
INSERT INTO "pair_count" VALUES(1,20234,51,55,1);
INSERT INTO "pair_count" VALUES(1,20234,51,61,1);
INSERT INTO "pair_count" VALUES(1,20234,51,62,1);
INSERT INTO "pair_count" VALUES(1,20234,53,24,2);
INSERT INTO "pair_count" VALUES(1,20234,53,30,1);
INSERT INTO "pair_count" VALUES(1,20234,53,36,2);
INSERT INTO "pair_count" VALUES(1,20234,53,37,1);
INSERT INTO "pair_count" VALUES(1,20234,53,39,2);
INSERT INTO "pair_count" VALUES(1,20234,53,44,2);
INSERT INTO "pair_count" VALUES(1,20234,53,46,1);
INSERT INTO "pair_count" VALUES(1,20234,53,47,2);
INSERT INTO "pair_count" VALUES(1,20234,53,49,5);
INSERT INTO "pair_count" VALUES(1,20234,53,50,2);
INSERT INTO "pair_count" VALUES(1,20234,53,51,1);
INSERT INTO "pair_count" VALUES(1,20234,53,54,3);
INSERT INTO "pair_count" VALUES(1,20234,53,55,5);
INSERT INTO "pair_count" VALUES(1,20234,53,57,1);
INSERT INTO "pair_count" VALUES(1,20234,53,60,2);
INSERT INTO "pair_count" VALUES(1,20234,53,61,1);
INSERT INTO "pair_count" VALUES(1,20234,53,62,2);
INSERT INTO "pair_count" VALUES(1,20234,54,24,2);
INSERT INTO "pair_count" VALUES(1,20234,54,36,1);
INSERT INTO "pair_count" VALUES(1,20234,54,39,2);
INSERT INTO "pair_count" VALUES(1,20234,54,44,2);
INSERT INTO "pair_count" VALUES(1,20234,54,46,1);
INSERT INTO "pair_count" VALUES(1,20234,54,47,1);
INSERT INTO "pair_count" VALUES(1,20234,54,49,3);
INSERT INTO "pair_count" VALUES(1,20234,54,50,1);
INSERT INTO "pair_count" VALUES(1,20234,54,53,3);
INSERT INTO "pair_count" VALUES(1,20234,54,55,3);
INSERT INTO "pair_count" VALUES(1,20234,54,60,2);
INSERT INTO "pair_count" VALUES(1,20234,55,24,2);
INSERT INTO "pair_count" VALUES(1,20234,55,30,1);
INSERT INTO "pair_count" VALUES(1,20234,55,36,2);
INSERT INTO "pair_count" VALUES(1,20234,55,37,1);
INSERT INTO "pair_count" VALUES(1,20234,55,39,2);
INSERT INTO "pair_count" VALUES(1,20234,55,44,2);
INSERT INTO "pair_count" VALUES(1,20234,55,46,1);
INSERT INTO "pair_count" VALUES(1,20234,55,47,2);
INSERT INTO "pair_count" VALUES(1,20234,55,49,5);
INSERT INTO "pair_count" VALUES(1,20234,55,50,2);
INSERT INTO "pair_count" VALUES(1,20234,55,51,1);
INSERT INTO "pair_count" VALUES(1,20234,55,53,5);
INSERT INTO "pair_count" VALUES(1,20234,55,54,3);
INSERT INTO "pair_count" VALUES(1,20234,55,57,1);
INSERT INTO "pair_count" VALUES(1,20234,55,60,2);
INSERT INTO "pair_count" VALUES(1,20234,55,61,1);
INSERT INTO "pair_count" VALUES(1,20234,55,62,2);
INSERT INTO "pair_count" VALUES(1,20234,57,36,1);
INSERT INTO "pair_count" VALUES(1,20234,57,47,1);
INSERT INTO "pair_count" VALUES(1,20234,57,49,1);
INSERT INTO "pair_count" VALUES(1,20234,57,50,1);
INSERT INTO "pair_count" VALUES(1,20234,57,53,1);
INSERT INTO "pair_count" VALUES(1,20234,57,55,1);
INSERT INTO "pair_count" VALUES(1,20234,57,62,1);
INSERT INTO "pair_count" VALUES(1,20234,60,24,2);
INSERT INTO "pair_count" VALUES(1,20234,60,39,2);
INSERT INTO "pair_count" VALUES(1,20234,60,44,2);
INSERT INTO "pair_count" VALUES(1,20234,60,49,2);
INSERT INTO "pair_count" VALUES(1,20234,60,53,2);
INSERT INTO "pair_count" VALUES(1,20234,60,54,2);
INSERT INTO "pair_count" VALUES(1,20234,60,55,2);
INSERT INTO "pair_count" VALUES(1,20234,61,30,1);
INSERT INTO "pair_count" VALUES(1,20234,61,37,1);
INSERT INTO "pair_count" VALUES(1,20234,61,49,1);
INSERT INTO "pair_count" VALUES(1,20234,61,51,1);
INSERT INTO "pair_count" VALUES(1,20234,61,53,1);
INSERT INTO "pair_count" VALUES(1,20234,61,55,1);
INSERT INTO "pair_count" VALUES(1,20234,61,62,1);
INSERT INTO "pair_count" VALUES(1,20234,62,30,1);
INSERT INTO "pair_count" VALUES(1,20234,62,36,1);
INSERT INTO "pair_count" VALUES(1,20234,62,37,1);
INSERT INTO "pair_count" VALUES(1,20234,62,47,1);
INSERT INTO "pair_count" VALUES(1,20234,62,49,2);
INSERT INTO "pair_count" VALUES(1,20234,62,50,1);
INSERT INTO "pair_count" VALUES(1,20234,62,51,1);
INSERT INTO "pair_count" VALUES(1,20234,62,53,2);
INSERT INTO "pair_count" VALUES(1,20234,62,55,2);
INSERT INTO "pair_count" VALUES(1,20234,62,57,1);
INSERT INTO "pair_count" VALUES(1,20234,62,61,1);
INSERT INTO "pair_count" VALUES(1,20392,24,39,1);
INSERT INTO "pair_count" VALUES(1,20392,24,47,1);
INSERT INTO "pair_count" VALUES(1,20392,24,49,1);
INSERT INTO "pair_count" VALUES(1,20392,24,53,1);
INSERT INTO "pair_count" VALUES(1,20392,24,54,1);
INSERT INTO "pair_count" VALUES(1,20392,24,55,1);
INSERT INTO "pair_count" VALUES(1,20392,24,60,1);
INSERT INTO "pair_count" VALUES(1,20392,28,41,1);
INSERT INTO "pair_count" VALUES(1,20392,28,42,1);
INSERT INTO "pair_count" VALUES(1,20392,28,49,1);
INSERT INTO "pair_count" VALUES(1,20392,28,52,1);
INSERT INTO "pair_count" VALUES(1,20392,28,53,1);
INSERT INTO "pair_count" VALUES(1,20392,28,54,1);
INSERT INTO "pair_count" VALUES(1,20392,28,55,1);
INSERT INTO "pair_count" VALUES(1,20392,30,37,2);
INSERT INTO "pair_count" VALUES(1,20392,30,40,1);
INSERT INTO "pair_count" VALUES(1,20392,30,47,1);
INSERT INTO "pair_count" VALUES(1,20392,30,49,2);
INSERT INTO "pair_count" VALUES(1,20392,30,53,2);
INSERT INTO "pair_count" VALUES(1,20392,30,54,1);
INSERT INTO "pair_count" VALUES(1,20392,30,55,2);
INSERT INTO "pair_count" VALUES(1,20392,30,61,2);
INSERT INTO "pair_count" VALUES(1,20392,30,62,1);
INSERT INTO "pair_count" VALUES(1,20392,31,41,1);
INSERT INTO "pair_count" VALUES(1,20392,31,47,1);
INSERT INTO "pair_count" VALUES(1,20392,31,49,1);
INSERT INTO "pair_count" VALUES(1,20392,31,53,1);
INSERT INTO "pair_count" VALUES(1,20392,31,55,1);
INSERT INTO "pair_count" VALUES(1,20392,31,57,1);
INSERT INTO "pair_count" VALUES(1,20392,31,62,1);
INSERT INTO "pair_count" VALUES(1,20392,37,30,2);
INSERT INTO "pair_count" VALUES(1,20392,37,40,1);
INSERT INTO "pair_count" VALUES(1,20392,37,47,1);
INSERT INTO "pair_count" VALUES(1,20392,37,49,2);
INSERT INTO "pair_count" VALUES(1,20392,37,53,2);
INSERT INTO "pair_count" VALUES(1,20392,37,54,1);
INSERT INTO "pair_count" VALUES(1,20392,37,55,2);
INSERT INTO "pair_count" VALUES(1,20392,37,61,2);
INSERT INTO "pair_count" VALUES(1,20392,37,62,1);
INSERT INTO "pair_count" VALUES(1,20392,39,24,1);
INSERT INTO "pair_count" VALUES(1,20392,39,47,1);
INSERT INTO "pair_count" VALUES(1,20392,39,49,1);
INSERT INTO "pair_count" VALUES(1,20392,39,53,1);
INSERT INTO "pair_count" VALUES(1,20392,39,54,1);
INSERT INTO "pair_count" VALUES(1,20392,39,55,1);
INSERT INTO "pair_count" VALUES(1,20392,39,60,1);
INSERT INTO "pair_count" VALUES(1,20392,40,30,1);
INSERT INTO "pair_count" VALUES(1,20392,40,37,1);
INSERT INTO "pair_count" VALUES(1,20392,40,49,1);
INSERT INTO "pair_count" VALUES(1,20392,40,53,1);
INSERT INTO "pair_count" VALUES(1,20392,40,54,1);
INSERT INTO "pair_count" VALUES(1,20392,40,55,1);
INSERT INTO "pair_count" VALUES(1,20392,40,61,1);
INSERT INTO "pair_count" VALUES(1,20392,41,28,1);
INSERT INTO "pair_count" VALUES(1,20392,41,31,1);
INSERT INTO "pair_count" VALUES(1,20392,41,42,1);
INSERT INTO "pair_count" VALUES(1,20392,41,47,1);
INSERT INTO "pair_count" VALUES(1,20392,41,49,2);
INSERT INTO "pair_count" VALUES(1,20392,41,52,1);
INSERT INTO "pair_count" VALUES(1,20392,41,53,2);
INSERT INTO "pair_count" VALUES(1,20392,41,54,1);
INSERT INTO "pair_count" VALUES(1,20392,41,55,2);
INSERT INTO "pair_count" VALUES(1,20392,41,57,1);
INSERT INTO "pair_count" VALUES(1,20392,41,62,1);
INSERT INTO "pair_count" VALUES(1,20392,42,28,1);
INSERT INTO "pair_count" VALUES(1,20392,42,41,1);
INSERT INTO "pair_count" VALUES(1,20392,42,49,1);
INSERT INTO "pair_count" VALUES(1,20392,42,52,1);
INSERT INTO "pair_count" VALUES(1,20392,42,53,1);
INSERT INTO "pair_count" VALUES(1,20392,42,54,1);
INSERT INTO "pair_count" VALUES(1,20392,42,55,1);
INSERT INTO "pair_count" VALUES(1,20392,47,24,1);
INSERT INTO "pair_count" VALUES(1,20392,47,30,1);
INSERT INTO "pair_count" VALUES(1,20392,47,31,1);
INSERT INTO "pair_count" VALUES(1,20392,47,37,1);
INSERT INTO "pair_count" VALUES(1,20392,47,39,1);
INSERT INTO "pair_count" VALUES(1,20392,47,41,1);
INSERT INTO "pair_count" VALUES(1,20392,47,49,3);
INSERT INTO "pair_count" VALUES(1,20392,47,53,3);
INSERT INTO "pair_count" VALUES(1,20392,47,54,1);
INSERT INTO "pair_count" VALUES(1,20392,47,55,3);
INSERT INTO "pair_count" VALUES(1,20392,47,57,1);
INSERT INTO "pair_count" VALUES(1,20392,47,60,1);
INSERT INTO "pair_count" VALUES(1,20392,47,61,1);
INSERT INTO "pair_count" VALUES(1,20392,47,62,2);
INSERT INTO "pair_count" VALUES(1,20392,52,28,1);
INSERT INTO "pair_count" VALUES(1,20392,52,41,1);
INSERT INTO "pair_count" VALUES(1,20392,52,42,1);
INSERT INTO "pair_count" VALUES(1,20392,52,49,1);
INSERT INTO "pair_count" VALUES(1,20392,52,53,1);
INSERT INTO "pair_count" VALUES(1,20392,52,54,1);
INSERT INTO "pair_count" VALUES(1,20392,52,55,1);
INSERT INTO "pair_count" VALUES(1,20392,53,24,1);
INSERT INTO "pair_count" VALUES(1,20392,53,28,1);
INSERT INTO "pair_count" VALUES(1,20392,53,30,2);
INSERT INTO "pair_count" VALUES(1,20392,53,31,1);
INSERT INTO "pair_count" VALUES(1,20392,53,37,2);
INSERT INTO "pair_count" VALUES(1,20392,53,39,1);
INSERT INTO "pair_count" VALUES(1,20392,53,40,1);
INSERT INTO "pair_count" VALUES(1,20392,53,41,2);
INSERT INTO "pair_count" VALUES(1,20392,53,42,1);
INSERT INTO "pair_count" VALUES(1,20392,53,47,3);
INSERT INTO "pair_count" VALUES(1,20392,53,49,5);
INSERT INTO "pair_count" VALUES(1,20392,53,52,1);
INSERT INTO "pair_count" VALUES(1,20392,53,54,3);
INSERT INTO "pair_count" VALUES(1,20392,53,55,5);
INSERT INTO "pair_count" VALUES(1,20392,53,57,1);
INSERT INTO "pair_count" VALUES(1,20392,53,60,1);
INSERT INTO "pair_count" VALUES(1,20392,53,61,2);
INSERT INTO "pair_count" VALUES(1,20392,53,62,2);
INSERT INTO "pair_count" VALUES(1,20392,54,24,1);
INSERT INTO "pair_count" VALUES(1,20392,54,28,1);
INSERT INTO "pair_count" VALUES(1,20392,54,30,1);
INSERT INTO "pair_count" VALUES(1,20392,54,37,1);
INSERT INTO "pair_count" VALUES(1,20392,54,39,1);
INSERT INTO "pair_count" VALUES(1,20392,54,40,1);
INSERT INTO "pair_count" VALUES(1,20392,54,41,1);
INSERT INTO "pair_count" VALUES(1,20392,54,42,1);
INSERT INTO "pair_count" VALUES(1,20392,54,47,1);
INSERT INTO "pair_count" VALUES(1,20392,54,49,3);
INSERT INTO "pair_count" VALUES(1,20392,54,52,1);
INSERT INTO "pair_count" VALUES(1,20392,54,53,3);
INSERT INTO "pair_count" VALUES(1,20392,54,55,3);
INSERT INTO "pair_count" VALUES(1,20392,54,60,1);
INSERT INTO "pair_count" VALUES(1,20392,54,61,1);
INSERT INTO "pair_count" VALUES(1,20392,55,24,1);
INSERT INTO "pair_count" VALUES(1,20392,55,28,1);
INSERT INTO "pair_count" VALUES(1,20392,55,30,2);
INSERT INTO "pair_count" VALUES(1,20392,55,31,1);
INSERT INTO "pair_count" VALUES(1,20392,55,37,2);
INSERT INTO "pair_count" VALUES(1,20392,55,39,1);
INSERT INTO "pair_count" VALUES(1,20392,55,40,1);
INSERT INTO "pair_count" VALUES(1,20392,55,41,2);
INSERT INTO "pair_count" VALUES(1,20392,55,42,1);
INSERT INTO "pair_count" VALUES(1,20392,55,47,3);
INSERT INTO "pair_count" VALUES(1,20392,55,49,5);
INSERT INTO "pair_count" VALUES(1,20392,55,52,1);
INSERT INTO "pair_count" VALUES(1,20392,55,53,5);
INSERT INTO "pair_count" VALUES(1,20392,55,54,3);
INSERT INTO "pair_count" VALUES(1,20392,55,57,1);
INSERT INTO "pair_count" VALUES(1,20392,55,60,1);
INSERT INTO "pair_count" VALUES(1,20392,55,61,2);
INSERT INTO "pair_count" VALUES(1,20392,55,62,2);
INSERT INTO "pair_count" VALUES(1,20392,57,31,1);
INSERT INTO "pair_count" VALUES(1,20392,57,41,1);
INSERT INTO "pair_count" VALUES(1,20392,57,47,1);
INSERT INTO "pair_count" VALUES(1,20392,57,49,1);
INSERT INTO "pair_count" VALUES(1,20392,57,53,1);
INSERT INTO "pair_count" VALUES(1,20392,57,55,1);
INSERT INTO "pair_count" VALUES(1,20392,57,62,1);
INSERT INTO "pair_count" VALUES(1,20392,60,24,1);
INSERT INTO "pair_count" VALUES(1,20392,60,39,1);
INSERT INTO "pair_count" VALUES(1,20392,60,47,1);
INSERT INTO "pair_count" VALUES(1,20392,60,49,1);
INSERT INTO "pair_count" VALUES(1,20392,60,53,1);
INSERT INTO "pair_count" VALUES(1,20392,60,54,1);
INSERT INTO "pair_count" VALUES(1,20392,60,55,1);
INSERT INTO "pair_count" VALUES(1,20392,61,30,2);
INSERT INTO "pair_count" VALUES(1,20392,61,37,2);
INSERT INTO "pair_count" VALUES(1,20392,61,40,1);
INSERT INTO "pair_count" VALUES(1,20392,61,47,1);
INSERT INTO "pair_count" VALUES(1,20392,61,49,2);
INSERT INTO "pair_count" VALUES(1,20392,61,53,2);
INSERT INTO "pair_count" VALUES(1,20392,61,54,1);
INSERT INTO "pair_count" VALUES(1,20392,61,55,2);
INSERT INTO "pair_count" VALUES(1,20392,61,62,1);
INSERT INTO "pair_count" VALUES(1,20392,62,30,1);
INSERT INTO "pair_count" VALUES(1,20392,62,31,1);
INSERT INTO "pair_count" VALUES(1,20392,62,37,1);
INSERT INTO "pair_count" VALUES(1,20392,62,41,1);
INSERT INTO "pair_count" VALUES(1,20392,62,47,2);
INSERT INTO "pair_count" VALUES(1,20392,62,49,2);
INSERT INTO "pair_count" VALUES(1,20392,62,53,2);
INSERT INTO "pair_count" VALUES(1,20392,62,55,2);
INSERT INTO "pair_count" VALUES(1,20392,62,57,1);
INSERT INTO "pair_count" VALUES(1,20392,62,61,1);
INSERT INTO "pair_count" VALUES(1,20495,26,31,1);
INSERT INTO "pair_count" VALUES(1,20495,26,41,1);
INSERT INTO "pair_count" VALUES(1,20495,26,42,1);
INSERT INTO "pair_count" VALUES(1,20495,26,49,1);
INSERT INTO "pair_count" VALUES(1,20495,26,53,1);
INSERT INTO "pair_count" VALUES(1,20495,26,54,1);
INSERT INTO "pair_count" VALUES(1,20495,26,55,1);
INSERT INTO "pair_count" VALUES(1,20495,29,31,1);
INSERT INTO "pair_count" VALUES(1,20495,29,32,1);
INSERT INTO "pair_count" VALUES(1,20495,29,47,1);
INSERT INTO "pair_count" VALUES(1,20495,29,49,1);
INSERT INTO "pair_count" VALUES(1,20495,29,53,1);
INSERT INTO "pair_count" VALUES(1,20495,29,54,1);
INSERT INTO "pair_count" VALUES(1,20495,29,55,1);
INSERT INTO "pair_count" VALUES(1,20495,30,37,2);
INSERT INTO "pair_count" VALUES(1,20495,30,47,1);
INSERT INTO "pair_count" VALUES(1,20495,30,49,2);
INSERT INTO "pair_count" VALUES(1,20495,30,53,2);
INSERT INTO "pair_count" VALUES(1,20495,30,54,1);
INSERT INTO "pair_count" VALUES(1,20495,30,55,2);
INSERT INTO "pair_count" VALUES(1,20495,30,58,1);
INSERT INTO "pair_count" VALUES(1,20495,30,61,2);
INSERT INTO "pair_count" VALUES(1,20495,30,62,1);
INSERT INTO "pair_count" VALUES(1,20495,31,26,1);
INSERT INTO "pair_count" VALUES(1,20495,31,29,1);
INSERT INTO "pair_count" VALUES(1,20495,31,32,1);
INSERT INTO "pair_count" VALUES(1,20495,31,41,1);
INSERT INTO "pair_count" VALUES(1,20495,31,42,1);
INSERT INTO "pair_count" VALUES(1,20495,31,47,1);
INSERT INTO "pair_count" VALUES(1,20495,31,49,2);
INSERT INTO "pair_count" VALUES(1,20495,31,53,2);
INSERT INTO "pair_count" VALUES(1,20495,31,54,2);
INSERT INTO "pair_count" VALUES(1,20495,31,55,2);
INSERT INTO "pair_count" VALUES(1,20495,32,29,1);
INSERT INTO "pair_count" VALUES(1,20495,32,31,1);
INSERT INTO "pair_count" VALUES(1,20495,32,47,1);
INSERT INTO "pair_count" VALUES(1,20495,32,49,1);
INSERT INTO "pair_count" VALUES(1,20495,32,53,1);
INSERT INTO "pair_count" VALUES(1,20495,32,54,1);
INSERT INTO "pair_count" VALUES(1,20495,32,55,1);
INSERT INTO "pair_count" VALUES(1,20495,36,49,1);
INSERT INTO "pair_count" VALUES(1,20495,36,50,1);
INSERT INTO "pair_count" VALUES(1,20495,36,53,1);
INSERT INTO "pair_count" VALUES(1,20495,36,55,1);
INSERT INTO "pair_count" VALUES(1,20495,36,56,1);
INSERT INTO "pair_count" VALUES(1,20495,36,57,1);
INSERT INTO "pair_count" VALUES(1,20495,36,62,1);
INSERT INTO "pair_count" VALUES(1,20495,37,30,2);
INSERT INTO "pair_count" VALUES(1,20495,37,47,1);
INSERT INTO "pair_count" VALUES(1,20495,37,49,2);
INSERT INTO "pair_count" VALUES(1,20495,37,53,2);
INSERT INTO "pair_count" VALUES(1,20495,37,54,1);
INSERT INTO "pair_count" VALUES(1,20495,37,55,2);
INSERT INTO "pair_count" VALUES(1,20495,37,58,1);
INSERT INTO "pair_count" VALUES(1,20495,37,61,2);
INSERT INTO "pair_count" VALUES(1,20495,37,62,1);
INSERT INTO "pair_count" VALUES(1,20495,41,26,1);
INSERT INTO "pair_count" VALUES(1,20495,41,31,1);
INSERT INTO "pair_count" VALUES(1,20495,41,42,1);
INSERT INTO "pair_count" VALUES(1,20495,41,49,1);
INSERT INTO "pair_count" VALUES(1,20495,41,53,1);
INSERT INTO "pair_count" VALUES(1,20495,41,54,1);
INSERT INTO "pair_count" VALUES(1,20495,41,55,1);
INSERT INTO "pair_count" VALUES(1,20495,42,26,1);
INSERT INTO "pair_count" VALUES(1,20495,42,31,1);
INSERT INTO "pair_count" VALUES(1,20495,42,41,1);
INSERT INTO "pair_count" VALUES(1,20495,42,49,1);
INSERT INTO "pair_count" VALUES(1,20495,42,53,1);
INSERT INTO "pair_count" VALUES(1,20495,42,54,1);
INSERT INTO "pair_count" VALUES(1,20495,42,55,1);
INSERT INTO "pair_count" VALUES(1,20495,47,29,1);
INSERT INTO "pair_count" VALUES(1,20495,47,30,1);
INSERT INTO "pair_count" VALUES(1,20495,47,31,1);
INSERT INTO "pair_count" VALUES(1,20495,47,32,1);
INSERT INTO "pair_count" VALUES(1,20495,47,37,1);
INSERT INTO "pair_count" VALUES(1,20495,47,49,2);
INSERT INTO "pair_count" VALUES(1,20495,47,53,2);
INSERT INTO "pair_count" VALUES(1,20495,47,54,1);
INSERT INTO "pair_count" VALUES(1,20495,47,55,2);
INSERT INTO "pair_count" VALUES(1,20495,47,61,1);
INSERT INTO "pair_count" VALUES(1,20495,47,62,1);
INSERT INTO "pair_count" VALUES(1,20495,50,36,1);
INSERT INTO "pair_count" VALUES(1,20495,50,49,1);
INSERT INTO "pair_count" VALUES(1,20495,50,53,1);
INSERT INTO "pair_count" VALUES(1,20495,50,55,1);
INSERT INTO "pair_count" VALUES(1,20495,50,56,1);
INSERT INTO "pair_count" VALUES(1,20495,50,57,1);
INSERT INTO "pair_count" VALUES(1,20495,50,62,1);
INSERT INTO "pair_count" VALUES(1,20495,53,26,1);
INSERT INTO "pair_count" VALUES(1,20495,53,29,1);
INSERT INTO "pair_count" VALUES(1,20495,53,30,2);
INSERT INTO "pair_count" VALUES(1,20495,53,31,2);
INSERT INTO "pair_count" VALUES(1,20495,53,32,1);
INSERT INTO "pair_count" VALUES(1,20495,53,36,1);
INSERT INTO "pair_count" VALUES(1,20495,53,37,2);
INSERT INTO "pair_count" VALUES(1,20495,53,41,1);
INSERT INTO "pair_count" VALUES(1,20495,53,42,1);
INSERT INTO "pair_count" VALUES(1,20495,53,47,2);
INSERT INTO "pair_count" VALUES(1,20495,53,49,5);
INSERT INTO "pair_count" VALUES(1,20495,53,50,1);
INSERT INTO "pair_count" VALUES(1,20495,53,54,3);
INSERT INTO "pair_count" VALUES(1,20495,53,55,5);
INSERT INTO "pair_count" VALUES(1,20495,53,56,1);
INSERT INTO "pair_count" VALUES(1,20495,53,57,1);
INSERT INTO "pair_count" VALUES(1,20495,53,58,1);
INSERT INTO "pair_count" VALUES(1,20495,53,61,2);
INSERT INTO "pair_count" VALUES(1,20495,53,62,2);
INSERT INTO "pair_count" VALUES(1,20495,54,26,1);
INSERT INTO "pair_count" VALUES(1,20495,54,29,1);
INSERT INTO "pair_count" VALUES(1,20495,54,30,1);
INSERT INTO "pair_count" VALUES(1,20495,54,31,2);
INSERT INTO "pair_count" VALUES(1,20495,54,32,1);
INSERT INTO "pair_count" VALUES(1,20495,54,37,1);
INSERT INTO "pair_count" VALUES(1,20495,54,41,1);
INSERT INTO "pair_count" VALUES(1,20495,54,42,1);
INSERT INTO "pair_count" VALUES(1,20495,54,47,1);
INSERT INTO "pair_count" VALUES(1,20495,54,49,3);
INSERT INTO "pair_count" VALUES(1,20495,54,53,3);
INSERT INTO "pair_count" VALUES(1,20495,54,55,3);
INSERT INTO "pair_count" VALUES(1,20495,54,58,1);
INSERT INTO "pair_count" VALUES(1,20495,54,61,1);
INSERT INTO "pair_count" VALUES(1,20495,55,26,1);
INSERT INTO "pair_count" VALUES(1,20495,55,29,1);
INSERT INTO "pair_count" VALUES(1,20495,55,30,2);
INSERT INTO "pair_count" VALUES(1,20495,55,31,2);
INSERT INTO "pair_count" VALUES(1,20495,55,32,1);
INSERT INTO "pair_count" VALUES(1,20495,55,36,1);
INSERT INTO "pair_count" VALUES(1,20495,55,37,2);
INSERT INTO "pair_count" VALUES(1,20495,55,41,1);
INSERT INTO "pair_count" VALUES(1,20495,55,42,1);
INSERT INTO "pair_count" VALUES(1,20495,55,47,2);
INSERT INTO "pair_count" VALUES(1,20495,55,49,5);
INSERT INTO "pair_count" VALUES(1,20495,55,50,1);
INSERT INTO "pair_count" VALUES(1,20495,55,53,5);
INSERT INTO "pair_count" VALUES(1,20495,55,54,3);
INSERT INTO "pair_count" VALUES(1,20495,55,56,1);
INSERT INTO "pair_count" VALUES(1,20495,55,57,1);
INSERT INTO "pair_count" VALUES(1,20495,55,58,1);
INSERT INTO "pair_count" VALUES(1,20495,55,61,2);
INSERT INTO "pair_count" VALUES(1,20495,55,62,2);
INSERT INTO "pair_count" VALUES(1,20495,56,36,1);
INSERT INTO "pair_count" VALUES(1,20495,56,49,1);
INSERT INTO "pair_count" VALUES(1,20495,56,50,1);
INSERT INTO "pair_count" VALUES(1,20495,56,53,1);
INSERT INTO "pair_count" VALUES(1,20495,56,55,1);
INSERT INTO "pair_count" VALUES(1,20495,56,57,1);
INSERT INTO "pair_count" VALUES(1,20495,56,62,1);
INSERT INTO "pair_count" VALUES(1,20495,57,36,1);
INSERT INTO "pair_count" VALUES(1,20495,57,49,1);
INSERT INTO "pair_count" VALUES(1,20495,57,50,1);
INSERT INTO "pair_count" VALUES(1,20495,57,53,1);
INSERT INTO "pair_count" VALUES(1,20495,57,55,1);
INSERT INTO "pair_count" VALUES(1,20495,57,56,1);
INSERT INTO "pair_count" VALUES(1,20495,57,62,1);
INSERT INTO "pair_count" VALUES(1,20495,58,30,1);
INSERT INTO "pair_count" VALUES(1,20495,58,37,1);
INSERT INTO "pair_count" VALUES(1,20495,58,49,1);
INSERT INTO "pair_count" VALUES(1,20495,58,53,1);
INSERT INTO "pair_count" VALUES(1,20495,58,54,1);
INSERT INTO "pair_count" VALUES(1,20495,58,55,1);
INSERT INTO "pair_count" VALUES(1,20495,58,61,1);
INSERT INTO "pair_count" VALUES(1,20495,61,30,2);
INSERT INTO "pair_count" VALUES(1,20495,61,37,2);
INSERT INTO "pair_count" VALUES(1,20495,61,47,1);
INSERT INTO "pair_count" VALUES(1,20495,61,49,2);
INSERT INTO "pair_count" VALUES(1,20495,61,53,2);
INSERT INTO "pair_count" VALUES(1,20495,61,54,1);
INSERT INTO "pair_count" VALUES(1,20495,61,55,2);
INSERT INTO "pair_count" VALUES(1,20495,61,58,1);
INSERT INTO "pair_count" VALUES(1,20495,61,62,1);
INSERT INTO "pair_count" VALUES(1,20495,62,30,1);
INSERT INTO "pair_count" VALUES(1,20495,62,36,1);
INSERT INTO "pair_count" VALUES(1,20495,62,37,1);
INSERT INTO "pair_count" VALUES(1,20495,62,47,1);
INSERT INTO "pair_count" VALUES(1,20495,62,49,2);
INSERT INTO "pair_count" VALUES(1,20495,62,50,1);
INSERT INTO "pair_count" VALUES(1,20495,62,53,2);
INSERT INTO "pair_count" VALUES(1,20495,62,55,2);
INSERT INTO "pair_count" VALUES(1,20495,62,56,1);
INSERT INTO "pair_count" VALUES(1,20495,62,57,1);
INSERT INTO "pair_count" VALUES(1,20495,62,61,1);
INSERT INTO "pair_count" VALUES(1,20599,25,26,1);
INSERT INTO "pair_count" VALUES(1,20599,25,27,1);
INSERT INTO "pair_count" VALUES(1,20599,25,31,3);
INSERT INTO "pair_count" VALUES(1,20599,25,34,1);
INSERT INTO "pair_count" VALUES(1,20599,25,35,2);
INSERT INTO "pair_count" VALUES(1,20599,25,41,2);
INSERT INTO "pair_count" VALUES(1,20599,25,42,2);
INSERT INTO "pair_count" VALUES(1,20599,25,45,1);
INSERT INTO "pair_count" VALUES(1,20599,25,48,1);
INSERT INTO "pair_count" VALUES(1,20599,25,49,3);
INSERT INTO "pair_count" VALUES(1,20599,25,53,3);
INSERT INTO "pair_count" VALUES(1,20599,25,59,1);
INSERT INTO "pair_count" VALUES(1,20599,26,25,1);
INSERT INTO "pair_count" VALUES(1,20599,26,27,1);
INSERT INTO "pair_count" VALUES(1,20599,26,31,1);
INSERT INTO "pair_count" VALUES(1,20599,26,34,1);
INSERT INTO "pair_count" VALUES(1,20599,26,49,1);
INSERT INTO "pair_count" VALUES(1,20599,26,53,1);
INSERT INTO "pair_count" VALUES(1,20599,26,59,1);
INSERT INTO "pair_count" VALUES(1,20599,27,25,1);
INSERT INTO "pair_count" VALUES(1,20599,27,26,1);
INSERT INTO "pair_count" VALUES(1,20599,27,31,1);
INSERT INTO "pair_count" VALUES(1,20599,27,34,1);
INSERT INTO "pair_count" VALUES(1,20599,27,49,1);
INSERT INTO "pair_count" VALUES(1,20599,27,53,1);
INSERT INTO "pair_count" VALUES(1,20599,27,59,1);
INSERT INTO "pair_count" VALUES(1,20599,30,33,1);
INSERT INTO "pair_count" VALUES(1,20599,30,37,1);
INSERT INTO "pair_count" VALUES(1,20599,30,49,1);
INSERT INTO "pair_count" VALUES(1,20599,30,53,1);
INSERT INTO "pair_count" VALUES(1,20599,30,55,1);
INSERT INTO "pair_count" VALUES(1,20599,30,61,1);
INSERT INTO "pair_count" VALUES(1,20599,30,62,1);
INSERT INTO "pair_count" VALUES(1,20599,31,25,3);
INSERT INTO "pair_count" VALUES(1,20599,31,26,1);
INSERT INTO "pair_count" VALUES(1,20599,31,27,1);
INSERT INTO "pair_count" VALUES(1,20599,31,34,1);
INSERT INTO "pair_count" VALUES(1,20599,31,35,2);
INSERT INTO "pair_count" VALUES(1,20599,31,40,1);
INSERT INTO "pair_count" VALUES(1,20599,31,41,3);
INSERT INTO "pair_count" VALUES(1,20599,31,42,2);
INSERT INTO "pair_count" VALUES(1,20599,31,45,1);
INSERT INTO "pair_count" VALUES(1,20599,31,48,1);
INSERT INTO "pair_count" VALUES(1,20599,31,49,4);
INSERT INTO "pair_count" VALUES(1,20599,31,53,4);
INSERT INTO "pair_count" VALUES(1,20599,31,55,1);
INSERT INTO "pair_count" VALUES(1,20599,31,59,1);
INSERT INTO "pair_count" VALUES(1,20599,31,62,1);
INSERT INTO "pair_count" VALUES(1,20599,31,63,1);
INSERT INTO "pair_count" VALUES(1,20599,33,30,1);
INSERT INTO "pair_count" VALUES(1,20599,33,37,1);
INSERT INTO "pair_count" VALUES(1,20599,33,49,1);
INSERT INTO "pair_count" VALUES(1,20599,33,53,1);
INSERT INTO "pair_count" VALUES(1,20599,33,55,1);
INSERT INTO "pair_count" VALUES(1,20599,33,61,1);
INSERT INTO "pair_count" VALUES(1,20599,33,62,1);
INSERT INTO "pair_count" VALUES(1,20599,34,25,1);
INSERT INTO "pair_count" VALUES(1,20599,34,26,1);
INSERT INTO "pair_count" VALUES(1,20599,34,27,1);
INSERT INTO "pair_count" VALUES(1,20599,34,31,1);
INSERT INTO "pair_count" VALUES(1,20599,34,49,1);
INSERT INTO "pair_count" VALUES(1,20599,34,53,1);
INSERT INTO "pair_count" VALUES(1,20599,34,59,1);
INSERT INTO "pair_count" VALUES(1,20599,35,25,2);
INSERT INTO "pair_count" VALUES(1,20599,35,31,2);
INSERT INTO "pair_count" VALUES(1,20599,35,41,2);
INSERT INTO "pair_count" VALUES(1,20599,35,42,2);
INSERT INTO "pair_count" VALUES(1,20599,35,45,1);
INSERT INTO "pair_count" VALUES(1,20599,35,48,1);
INSERT INTO "pair_count" VALUES(1,20599,35,49,2);
INSERT INTO "pair_count" VALUES(1,20599,35,53,2);
INSERT INTO "pair_count" VALUES(1,20599,37,30,1);
INSERT INTO "pair_count" VALUES(1,20599,37,33,1);
INSERT INTO "pair_count" VALUES(1,20599,37,49,1);
INSERT INTO "pair_count" VALUES(1,20599,37,53,1);
INSERT INTO "pair_count" VALUES(1,20599,37,55,1);
INSERT INTO "pair_count" VALUES(1,20599,37,61,1);
INSERT INTO "pair_count" VALUES(1,20599,37,62,1);
INSERT INTO "pair_count" VALUES(1,20599,40,31,1);
INSERT INTO "pair_count" VALUES(1,20599,40,41,1);
INSERT INTO "pair_count" VALUES(1,20599,40,49,1);
INSERT INTO "pair_count" VALUES(1,20599,40,53,1);
INSERT INTO "pair_count" VALUES(1,20599,40,55,1);
INSERT INTO "pair_count" VALUES(1,20599,40,62,1);
INSERT INTO "pair_count" VALUES(1,20599,40,63,1);
INSERT INTO "pair_count" VALUES(1,20599,41,25,2);
INSERT INTO "pair_count" VALUES(1,20599,41,31,3);
INSERT INTO "pair_count" VALUES(1,20599,41,35,2);
INSERT INTO "pair_count" VALUES(1,20599,41,40,1);
INSERT INTO "pair_count" VALUES(1,20599,41,42,2);
INSERT INTO "pair_count" VALUES(1,20599,41,45,1);
INSERT INTO "pair_count" VALUES(1,20599,41,48,1);
INSERT INTO "pair_count" VALUES(1,20599,41,49,3);
INSERT INTO "pair_count" VALUES(1,20599,41,53,3);
INSERT INTO "pair_count" VALUES(1,20599,41,55,1);
INSERT INTO "pair_count" VALUES(1,20599,41,62,1);
INSERT INTO "pair_count" VALUES(1,20599,41,63,1);
INSERT INTO "pair_count" VALUES(1,20599,42,25,2);
INSERT INTO "pair_count" VALUES(1,20599,42,31,2);
INSERT INTO "pair_count" VALUES(1,20599,42,35,2);
INSERT INTO "pair_count" VALUES(1,20599,42,41,2);
INSERT INTO "pair_count" VALUES(1,20599,42,45,1);
INSERT INTO "pair_count" VALUES(1,20599,42,48,1);
INSERT INTO "pair_count" VALUES(1,20599,42,49,2);
INSERT INTO "pair_count" VALUES(1,20599,42,53,2);
INSERT INTO "pair_count" VALUES(1,20599,45,25,1);
INSERT INTO "pair_count" VALUES(1,20599,45,31,1);
INSERT INTO "pair_count" VALUES(1,20599,45,35,1);
INSERT INTO "pair_count" VALUES(1,20599,45,41,1);
INSERT INTO "pair_count" VALUES(1,20599,45,42,1);
INSERT INTO "pair_count" VALUES(1,20599,45,49,1);
INSERT INTO "pair_count" VALUES(1,20599,45,53,1);
INSERT INTO "pair_count" VALUES(1,20599,48,25,1);
INSERT INTO "pair_count" VALUES(1,20599,48,31,1);
INSERT INTO "pair_count" VALUES(1,20599,48,35,1);
INSERT INTO "pair_count" VALUES(1,20599,48,41,1);
INSERT INTO "pair_count" VALUES(1,20599,48,42,1);
INSERT INTO "pair_count" VALUES(1,20599,48,49,1);
INSERT INTO "pair_count" VALUES(1,20599,48,53,1);
INSERT INTO "pair_count" VALUES(1,20599,53,25,3);
INSERT INTO "pair_count" VALUES(1,20599,53,26,1);
INSERT INTO "pair_count" VALUES(1,20599,53,27,1);
INSERT INTO "pair_count" VALUES(1,20599,53,30,1);
INSERT INTO "pair_count" VALUES(1,20599,53,31,4);
INSERT INTO "pair_count" VALUES(1,20599,53,33,1);
INSERT INTO "pair_count" VALUES(1,20599,53,34,1);
INSERT INTO "pair_count" VALUES(1,20599,53,35,2);
INSERT INTO "pair_count" VALUES(1,20599,53,37,1);
INSERT INTO "pair_count" VALUES(1,20599,53,40,1);
INSERT INTO "pair_count" VALUES(1,20599,53,41,3);
INSERT INTO "pair_count" VALUES(1,20599,53,42,2);
INSERT INTO "pair_count" VALUES(1,20599,53,45,1);
INSERT INTO "pair_count" VALUES(1,20599,53,48,1);
INSERT INTO "pair_count" VALUES(1,20599,53,49,5);
INSERT INTO "pair_count" VALUES(1,20599,53,55,2);
INSERT INTO "pair_count" VALUES(1,20599,53,59,1);
INSERT INTO "pair_count" VALUES(1,20599,53,61,1);
INSERT INTO "pair_count" VALUES(1,20599,53,62,2);
INSERT INTO "pair_count" VALUES(1,20599,53,63,1);
INSERT INTO "pair_count" VALUES(1,20599,55,30,1);
INSERT INTO "pair_count" VALUES(1,20599,55,31,1);
INSERT INTO "pair_count" VALUES(1,20599,55,33,1);
INSERT INTO "pair_count" VALUES(1,20599,55,37,1);
INSERT INTO "pair_count" VALUES(1,20599,55,40,1);
INSERT INTO "pair_count" VALUES(1,20599,55,41,1);
INSERT INTO "pair_count" VALUES(1,20599,55,49,2);
INSERT INTO "pair_count" VALUES(1,20599,55,53,2);
INSERT INTO "pair_count" VALUES(1,20599,55,61,1);
INSERT INTO "pair_count" VALUES(1,20599,55,62,2);
INSERT INTO "pair_count" VALUES(1,20599,55,63,1);
INSERT INTO "pair_count" VALUES(1,20599,59,25,1);
INSERT INTO "pair_count" VALUES(1,20599,59,26,1);
INSERT INTO "pair_count" VALUES(1,20599,59,27,1);
INSERT INTO "pair_count" VALUES(1,20599,59,31,1);
INSERT INTO "pair_count" VALUES(1,20599,59,34,1);
INSERT INTO "pair_count" VALUES(1,20599,59,49,1);
INSERT INTO "pair_count" VALUES(1,20599,59,53,1);
INSERT INTO "pair_count" VALUES(1,20599,61,30,1);
INSERT INTO "pair_count" VALUES(1,20599,61,33,1);
INSERT INTO "pair_count" VALUES(1,20599,61,37,1);
INSERT INTO "pair_count" VALUES(1,20599,61,49,1);
INSERT INTO "pair_count" VALUES(1,20599,61,53,1);
INSERT INTO "pair_count" VALUES(1,20599,61,55,1);
INSERT INTO "pair_count" VALUES(1,20599,61,62,1);
INSERT INTO "pair_count" VALUES(1,20599,62,30,1);
INSERT INTO "pair_count" VALUES(1,20599,62,31,1);
INSERT INTO "pair_count" VALUES(1,20599,62,33,1);
INSERT INTO "pair_count" VALUES(1,20599,62,37,1);
INSERT INTO "pair_count" VALUES(1,20599,62,40,1);
INSERT INTO "pair_count" VALUES(1,20599,62,41,1);
INSERT INTO "pair_count" VALUES(1,20599,62,49,2);
INSERT INTO "pair_count" VALUES(1,20599,62,53,2);
INSERT INTO "pair_count" VALUES(1,20599,62,55,2);
INSERT INTO "pair_count" VALUES(1,20599,62,61,1);
INSERT INTO "pair_count" VALUES(1,20599,62,63,1);
INSERT INTO "pair_count" VALUES(1,20599,63,31,1);
INSERT INTO "pair_count" VALUES(1,20599,63,40,1);
INSERT INTO "pair_count" VALUES(1,20599,63,41,1);
INSERT INTO "pair_count" VALUES(1,20599,63,49,1);
INSERT INTO "pair_count" VALUES(1,20599,63,53,1);
INSERT INTO "pair_count" VALUES(1,20599,63,55,1);
INSERT INTO "pair_count" VALUES(1,20599,63,62,1);
INSERT INTO "pair_count" VALUES(1,20703,25,26,1);
INSERT INTO "pair_count" VALUES(1,20703,25,27,1);
INSERT INTO "pair_count" VALUES(1,20703,25,31,1);
INSERT INTO "pair_count" VALUES(1,20703,25,34,1);
INSERT INTO "pair_count" VALUES(1,20703,25,49,1);
INSERT INTO "pair_count" VALUES(1,20703,25,53,1);
INSERT INTO "pair_count" VALUES(1,20703,25,59,1);
INSERT INTO "pair_count" VALUES(1,20703,26,25,1);
INSERT INTO "pair_count" VALUES(1,20703,26,27,1);
INSERT INTO "pair_count" VALUES(1,20703,26,31,1);
INSERT INTO "pair_count" VALUES(1,20703,26,34,1);
INSERT INTO "pair_count" VALUES(1,20703,26,49,1);
INSERT INTO "pair_count" VALUES(1,20703,26,53,1);
INSERT INTO "pair_count" VALUES(1,20703,26,59,1);
INSERT INTO "pair_count" VALUES(1,20703,27,25,1);
INSERT INTO "pair_count" VALUES(1,20703,27,26,1);
INSERT INTO "pair_count" VALUES(1,20703,27,31,1);
INSERT INTO "pair_count" VALUES(1,20703,27,34,1);
INSERT INTO "pair_count" VALUES(1,20703,27,49,1);
INSERT INTO "pair_count" VALUES(1,20703,27,53,1);
INSERT INTO "pair_count" VALUES(1,20703,27,59,1);
INSERT INTO "pair_count" VALUES(1,20703,30,37,1);
INSERT INTO "pair_count" VALUES(1,20703,30,38,1);
INSERT INTO "pair_count" VALUES(1,20703,30,49,1);
INSERT INTO "pair_count" VALUES(1,20703,30,53,1);
INSERT INTO "pair_count" VALUES(1,20703,30,55,1);
INSERT INTO "pair_count" VALUES(1,20703,30,61,1);
INSERT INTO "pair_count" VALUES(1,20703,30,62,1);
INSERT INTO "pair_count" VALUES(1,20703,31,25,1);
INSERT INTO "pair_count" VALUES(1,20703,31,26,1);
INSERT INTO "pair_count" VALUES(1,20703,31,27,1);
INSERT INTO "pair_count" VALUES(1,20703,31,34,2);
INSERT INTO "pair_count" VALUES(1,20703,31,35,1);
INSERT INTO "pair_count" VALUES(1,20703,31,38,1);
INSERT INTO "pair_count" VALUES(1,20703,31,41,1);
INSERT INTO "pair_count" VALUES(1,20703,31,49,3);
INSERT INTO "pair_count" VALUES(1,20703,31,53,3);
INSERT INTO "pair_count" VALUES(1,20703,31,55,2);
INSERT INTO "pair_count" VALUES(1,20703,31,57,1);
INSERT INTO "pair_count" VALUES(1,20703,31,59,1);
INSERT INTO "pair_count" VALUES(1,20703,31,62,2);
INSERT INTO "pair_count" VALUES(1,20703,31,63,1);
INSERT INTO "pair_count" VALUES(1,20703,34,25,1);
INSERT INTO "pair_count" VALUES(1,20703,34,26,1);
INSERT INTO "pair_count" VALUES(1,20703,34,27,1);
INSERT INTO "pair_count" VALUES(1,20703,34,31,2);
INSERT INTO "pair_count" VALUES(1,20703,34,35,1);
INSERT INTO "pair_count" VALUES(1,20703,34,49,2);
INSERT INTO "pair_count" VALUES(1,20703,34,53,2);
INSERT INTO "pair_count" VALUES(1,20703,34,55,1);
INSERT INTO "pair_count" VALUES(1,20703,34,57,1);
INSERT INTO "pair_count" VALUES(1,20703,34,59,1);
INSERT INTO "pair_count" VALUES(1,20703,34,62,1);
INSERT INTO "pair_count" VALUES(1,20703,35,31,1);
INSERT INTO "pair_count" VALUES(1,20703,35,34,1);
INSERT INTO "pair_count" VALUES(1,20703,35,49,1);
INSERT INTO "pair_count" VALUES(1,20703,35,53,1);
INSERT INTO "pair_count" VALUES(1,20703,35,55,1);
INSERT INTO "pair_count" VALUES(1,20703,35,57,1);
INSERT INTO "pair_count" VALUES(1,20703,35,62,1);
INSERT INTO "pair_count" VALUES(1,20703,36,47,1);
INSERT INTO "pair_count" VALUES(1,20703,36,49,1);
INSERT INTO "pair_count" VALUES(1,20703,36,50,1);
INSERT INTO "pair_count" VALUES(1,20703,36,53,1);
INSERT INTO "pair_count" VALUES(1,20703,36,55,1);
INSERT INTO "pair_count" VALUES(1,20703,36,57,1);
INSERT INTO "pair_count" VALUES(1,20703,36,62,1);
INSERT INTO "pair_count" VALUES(1,20703,37,30,1);
INSERT INTO "pair_count" VALUES(1,20703,37,38,1);
INSERT INTO "pair_count" VALUES(1,20703,37,49,1);
INSERT INTO "pair_count" VALUES(1,20703,37,53,1);
INSERT INTO "pair_count" VALUES(1,20703,37,55,1);
INSERT INTO "pair_count" VALUES(1,20703,37,61,1);
INSERT INTO "pair_count" VALUES(1,20703,37,62,1);
INSERT INTO "pair_count" VALUES(1,20703,38,30,1);
INSERT INTO "pair_count" VALUES(1,20703,38,31,1);
INSERT INTO "pair_count" VALUES(1,20703,38,37,1);
INSERT INTO "pair_count" VALUES(1,20703,38,41,1);
INSERT INTO "pair_count" VALUES(1,20703,38,49,2);
INSERT INTO "pair_count" VALUES(1,20703,38,53,2);
INSERT INTO "pair_count" VALUES(1,20703,38,55,2);
INSERT INTO "pair_count" VALUES(1,20703,38,61,1);
INSERT INTO "pair_count" VALUES(1,20703,38,62,2);
INSERT INTO "pair_count" VALUES(1,20703,38,63,1);
INSERT INTO "pair_count" VALUES(1,20703,41,31,1);
INSERT INTO "pair_count" VALUES(1,20703,41,38,1);
INSERT INTO "pair_count" VALUES(1,20703,41,49,1);
INSERT INTO "pair_count" VALUES(1,20703,41,53,1);
INSERT INTO "pair_count" VALUES(1,20703,41,55,1);
INSERT INTO "pair_count" VALUES(1,20703,41,62,1);
INSERT INTO "pair_count" VALUES(1,20703,41,63,1);
INSERT INTO "pair_count" VALUES(1,20703,47,36,1);
INSERT INTO "pair_count" VALUES(1,20703,47,49,1);
INSERT INTO "pair_count" VALUES(1,20703,47,50,1);
INSERT INTO "pair_count" VALUES(1,20703,47,53,1);
INSERT INTO "pair_count" VALUES(1,20703,47,55,1);
INSERT INTO "pair_count" VALUES(1,20703,47,57,1);
INSERT INTO "pair_count" VALUES(1,20703,47,62,1);
INSERT INTO "pair_count" VALUES(1,20703,50,36,1);
INSERT INTO "pair_count" VALUES(1,20703,50,47,1);
INSERT INTO "pair_count" VALUES(1,20703,50,49,1);
INSERT INTO "pair_count" VALUES(1,20703,50,53,1);
INSERT INTO "pair_count" VALUES(1,20703,50,55,1);
INSERT INTO "pair_count" VALUES(1,20703,50,57,1);
INSERT INTO "pair_count" VALUES(1,20703,50,62,1);
INSERT INTO "pair_count" VALUES(1,20703,53,25,1);
INSERT INTO "pair_count" VALUES(1,20703,53,26,1);
INSERT INTO "pair_count" VALUES(1,20703,53,27,1);
INSERT INTO "pair_count" VALUES(1,20703,53,30,1);
INSERT INTO "pair_count" VALUES(1,20703,53,31,3);
INSERT INTO "pair_count" VALUES(1,20703,53,34,2);
INSERT INTO "pair_count" VALUES(1,20703,53,35,1);
INSERT INTO "pair_count" VALUES(1,20703,53,36,1);
INSERT INTO "pair_count" VALUES(1,20703,53,37,1);
INSERT INTO "pair_count" VALUES(1,20703,53,38,2);
INSERT INTO "pair_count" VALUES(1,20703,53,41,1);
INSERT INTO "pair_count" VALUES(1,20703,53,47,1);
INSERT INTO "pair_count" VALUES(1,20703,53,49,5);
INSERT INTO "pair_count" VALUES(1,20703,53,50,1);
INSERT INTO "pair_count" VALUES(1,20703,53,55,4);
INSERT INTO "pair_count" VALUES(1,20703,53,57,2);
INSERT INTO "pair_count" VALUES(1,20703,53,59,1);
INSERT INTO "pair_count" VALUES(1,20703,53,61,1);
INSERT INTO "pair_count" VALUES(1,20703,53,62,4);
INSERT INTO "pair_count" VALUES(1,20703,53,63,1);
INSERT INTO "pair_count" VALUES(1,20703,55,30,1);
INSERT INTO "pair_count" VALUES(1,20703,55,31,2);
INSERT INTO "pair_count" VALUES(1,20703,55,34,1);
INSERT INTO "pair_count" VALUES(1,20703,55,35,1);
INSERT INTO "pair_count" VALUES(1,20703,55,36,1);
INSERT INTO "pair_count" VALUES(1,20703,55,37,1);
INSERT INTO "pair_count" VALUES(1,20703,55,38,2);
INSERT INTO "pair_count" VALUES(1,20703,55,41,1);
INSERT INTO "pair_count" VALUES(1,20703,55,47,1);
INSERT INTO "pair_count" VALUES(1,20703,55,49,4);
INSERT INTO "pair_count" VALUES(1,20703,55,50,1);
INSERT INTO "pair_count" VALUES(1,20703,55,53,4);
INSERT INTO "pair_count" VALUES(1,20703,55,57,2);
INSERT INTO "pair_count" VALUES(1,20703,55,61,1);
INSERT INTO "pair_count" VALUES(1,20703,55,62,4);
INSERT INTO "pair_count" VALUES(1,20703,55,63,1);
INSERT INTO "pair_count" VALUES(1,20703,57,31,1);
INSERT INTO "pair_count" VALUES(1,20703,57,34,1);
INSERT INTO "pair_count" VALUES(1,20703,57,35,1);
INSERT INTO "pair_count" VALUES(1,20703,57,36,1);
INSERT INTO "pair_count" VALUES(1,20703,57,47,1);
INSERT INTO "pair_count" VALUES(1,20703,57,49,2);
INSERT INTO "pair_count" VALUES(1,20703,57,50,1);
INSERT INTO "pair_count" VALUES(1,20703,57,53,2);
INSERT INTO "pair_count" VALUES(1,20703,57,55,2);
INSERT INTO "pair_count" VALUES(1,20703,57,62,2);
INSERT INTO "pair_count" VALUES(1,20703,59,25,1);
INSERT INTO "pair_count" VALUES(1,20703,59,26,1);
INSERT INTO "pair_count" VALUES(1,20703,59,27,1);
INSERT INTO "pair_count" VALUES(1,20703,59,31,1);
INSERT INTO "pair_count" VALUES(1,20703,59,34,1);
INSERT INTO "pair_count" VALUES(1,20703,59,49,1);
INSERT INTO "pair_count" VALUES(1,20703,59,53,1);
INSERT INTO "pair_count" VALUES(1,20703,61,30,1);
INSERT INTO "pair_count" VALUES(1,20703,61,37,1);
INSERT INTO "pair_count" VALUES(1,20703,61,38,1);
INSERT INTO "pair_count" VALUES(1,20703,61,49,1);
INSERT INTO "pair_count" VALUES(1,20703,61,53,1);
INSERT INTO "pair_count" VALUES(1,20703,61,55,1);
INSERT INTO "pair_count" VALUES(1,20703,61,62,1);
INSERT INTO "pair_count" VALUES(1,20703,62,30,1);
INSERT INTO "pair_count" VALUES(1,20703,62,31,2);
INSERT INTO "pair_count" VALUES(1,20703,62,34,1);
INSERT INTO "pair_count" VALUES(1,20703,62,35,1);
INSERT INTO "pair_count" VALUES(1,20703,62,36,1);
INSERT INTO "pair_count" VALUES(1,20703,62,37,1);
INSERT INTO "pair_count" VALUES(1,20703,62,38,2);
INSERT INTO "pair_count" VALUES(1,20703,62,41,1);
INSERT INTO "pair_count" VALUES(1,20703,62,47,1);
INSERT INTO "pair_count" VALUES(1,20703,62,49,4);
INSERT INTO "pair_count" VALUES(1,20703,62,50,1);
INSERT INTO "pair_count" VALUES(1,20703,62,53,4);
INSERT INTO "pair_count" VALUES(1,20703,62,55,4);
INSERT INTO "pair_count" VALUES(1,20703,62,57,2);
INSERT INTO "pair_count" VALUES(1,20703,62,61,1);
INSERT INTO "pair_count" VALUES(1,20703,62,63,1);
INSERT INTO "pair_count" VALUES(1,20703,63,31,1);
INSERT INTO "pair_count" VALUES(1,20703,63,38,1);
INSERT INTO "pair_count" VALUES(1,20703,63,41,1);
INSERT INTO "pair_count" VALUES(1,20703,63,49,1);
INSERT INTO "pair_count" VALUES(1,20703,63,53,1);
INSERT INTO "pair_count" VALUES(1,20703,63,55,1);
INSERT INTO "pair_count" VALUES(1,20703,63,62,1);
INSERT INTO "pair_count" VALUES(2,20258,2,5,1);
INSERT INTO "pair_count" VALUES(2,20258,2,7,1);
INSERT INTO "pair_count" VALUES(2,20258,2,10,1);
INSERT INTO "pair_count" VALUES(2,20258,2,11,1);
INSERT INTO "pair_count" VALUES(2,20258,2,12,1);
INSERT INTO "pair_count" VALUES(2,20258,2,14,1);
INSERT INTO "pair_count" VALUES(2,20258,2,22,1);
INSERT INTO "pair_count" VALUES(2,20258,3,5,1);
INSERT INTO "pair_count" VALUES(2,20258,3,7,1);
INSERT INTO "pair_count" VALUES(2,20258,3,8,1);
INSERT INTO "pair_count" VALUES(2,20258,3,11,1);
INSERT INTO "pair_count" VALUES(2,20258,3,12,1);
INSERT INTO "pair_count" VALUES(2,20258,3,15,1);
INSERT INTO "pair_count" VALUES(2,20258,3,21,1);
INSERT INTO "pair_count" VALUES(2,20258,4,5,1);
INSERT INTO "pair_count" VALUES(2,20258,4,11,1);
INSERT INTO "pair_count" VALUES(2,20258,4,12,1);
INSERT INTO "pair_count" VALUES(2,20258,4,14,1);
INSERT INTO "pair_count" VALUES(2,20258,4,15,1);
INSERT INTO "pair_count" VALUES(2,20258,4,16,1);
INSERT INTO "pair_count" VALUES(2,20258,4,21,1);
INSERT INTO "pair_count" VALUES(2,20258,5,2,1);
INSERT INTO "pair_count" VALUES(2,20258,5,3,1);
INSERT INTO "pair_count" VALUES(2,20258,5,4,1);
INSERT INTO "pair_count" VALUES(2,20258,5,7,2);
INSERT INTO "pair_count" VALUES(2,20258,5,8,1);
INSERT INTO "pair_count" VALUES(2,20258,5,10,1);
INSERT INTO "pair_count" VALUES(2,20258,5,11,3);
INSERT INTO "pair_count" VALUES(2,20258,5,12,3);
INSERT INTO "pair_count" VALUES(2,20258,5,14,2);
INSERT INTO "pair_count" VALUES(2,20258,5,15,2);
INSERT INTO "pair_count" VALUES(2,20258,5,16,1);
INSERT INTO "pair_count" VALUES(2,20258,5,21,2);
INSERT INTO "pair_count" VALUES(2,20258,5,22,1);
INSERT INTO "pair_count" VALUES(2,20258,7,2,1);
INSERT INTO "pair_count" VALUES(2,20258,7,3,1);
INSERT INTO "pair_count" VALUES(2,20258,7,5,2);
INSERT INTO "pair_count" VALUES(2,20258,7,8,1);
INSERT INTO "pair_count" VALUES(2,20258,7,9,2);
INSERT INTO "pair_count" VALUES(2,20258,7,10,3);
INSERT INTO "pair_count" VALUES(2,20258,7,11,4);
INSERT INTO "pair_count" VALUES(2,20258,7,12,4);
INSERT INTO "pair_count" VALUES(2,20258,7,13,1);
INSERT INTO "pair_count" VALUES(2,20258,7,14,2);
INSERT INTO "pair_count" VALUES(2,20258,7,15,2);
INSERT INTO "pair_count" VALUES(2,20258,7,18,2);
INSERT INTO "pair_count" VALUES(2,20258,7,19,1);
INSERT INTO "pair_count" VALUES(2,20258,7,21,1);
INSERT INTO "pair_count" VALUES(2,20258,7,22,1);
INSERT INTO "pair_count" VALUES(2,20258,8,3,1);
INSERT INTO "pair_count" VALUES(2,20258,8,5,1);
INSERT INTO "pair_count" VALUES(2,20258,8,7,1);
INSERT INTO "pair_count" VALUES(2,20258,8,11,1);
INSERT INTO "pair_count" VALUES(2,20258,8,12,1);
INSERT INTO "pair_count" VALUES(2,20258,8,15,1);
INSERT INTO "pair_count" VALUES(2,20258,8,21,1);
INSERT INTO "pair_count" VALUES(2,20258,9,7,2);
INSERT INTO "pair_count" VALUES(2,20258,9,10,2);
INSERT INTO "pair_count" VALUES(2,20258,9,11,2);
INSERT INTO "pair_count" VALUES(2,20258,9,12,2);
INSERT INTO "pair_count" VALUES(2,20258,9,13,1);
INSERT INTO "pair_count" VALUES(2,20258,9,14,1);
INSERT INTO "pair_count" VALUES(2,20258,9,15,1);
INSERT INTO "pair_count" VALUES(2,20258,9,18,2);
INSERT INTO "pair_count" VALUES(2,20258,9,19,1);
INSERT INTO "pair_count" VALUES(2,20258,10,2,1);
INSERT INTO "pair_count" VALUES(2,20258,10,5,1);
INSERT INTO "pair_count" VALUES(2,20258,10,7,3);
INSERT INTO "pair_count" VALUES(2,20258,10,9,2);
INSERT INTO "pair_count" VALUES(2,20258,10,11,3);
INSERT INTO "pair_count" VALUES(2,20258,10,12,3);
INSERT INTO "pair_count" VALUES(2,20258,10,13,1);
INSERT INTO "pair_count" VALUES(2,20258,10,14,2);
INSERT INTO "pair_count" VALUES(2,20258,10,15,1);
INSERT INTO "pair_count" VALUES(2,20258,10,18,2);
INSERT INTO "pair_count" VALUES(2,20258,10,19,1);
INSERT INTO "pair_count" VALUES(2,20258,10,22,1);
INSERT INTO "pair_count" VALUES(2,20258,11,2,1);
INSERT INTO "pair_count" VALUES(2,20258,11,3,1);
INSERT INTO "pair_count" VALUES(2,20258,11,4,1);
INSERT INTO "pair_count" VALUES(2,20258,11,5,3);
INSERT INTO "pair_count" VALUES(2,20258,11,7,4);
INSERT INTO "pair_count" VALUES(2,20258,11,8,1);
INSERT INTO "pair_count" VALUES(2,20258,11,9,2);
INSERT INTO "pair_count" VALUES(2,20258,11,10,3);
INSERT INTO "pair_count" VALUES(2,20258,11,12,5);
INSERT INTO "pair_count" VALUES(2,20258,11,13,1);
INSERT INTO "pair_count" VALUES(2,20258,11,14,3);
INSERT INTO "pair_count" VALUES(2,20258,11,15,3);
INSERT INTO "pair_count" VALUES(2,20258,11,16,1);
INSERT INTO "pair_count" VALUES(2,20258,11,18,2);
INSERT INTO "pair_count" VALUES(2,20258,11,19,1);
INSERT INTO "pair_count" VALUES(2,20258,11,21,2);
INSERT INTO "pair_count" VALUES(2,20258,11,22,1);
INSERT INTO "pair_count" VALUES(2,20258,13,7,1);
INSERT INTO "pair_count" VALUES(2,20258,13,9,1);
INSERT INTO "pair_count" VALUES(2,20258,13,10,1);
INSERT INTO "pair_count" VALUES(2,20258,13,11,1);
INSERT INTO "pair_count" VALUES(2,20258,13,12,1);
INSERT INTO "pair_count" VALUES(2,20258,13,14,1);
INSERT INTO "pair_count" VALUES(2,20258,13,18,1);
INSERT INTO "pair_count" VALUES(2,20258,14,2,1);
INSERT INTO "pair_count" VALUES(2,20258,14,4,1);
INSERT INTO "pair_count" VALUES(2,20258,14,5,2);
INSERT INTO "pair_count" VALUES(2,20258,14,7,2);
INSERT INTO "pair_count" VALUES(2,20258,14,9,1);
INSERT INTO "pair_count" VALUES(2,20258,14,10,2);
INSERT INTO "pair_count" VALUES(2,20258,14,11,3);
INSERT INTO "pair_count" VALUES(2,20258,14,12,3);
INSERT INTO "pair_count" VALUES(2,20258,14,13,1);
INSERT INTO "pair_count" VALUES(2,20258,14,15,1);
INSERT INTO "pair_count" VALUES(2,20258,14,16,1);
INSERT INTO "pair_count" VALUES(2,20258,14,18,1);
INSERT INTO "pair_count" VALUES(2,20258,14,21,1);
INSERT INTO "pair_count" VALUES(2,20258,14,22,1);
INSERT INTO "pair_count" VALUES(2,20258,15,3,1);
INSERT INTO "pair_count" VALUES(2,20258,15,4,1);
INSERT INTO "pair_count" VALUES(2,20258,15,5,2);
INSERT INTO "pair_count" VALUES(2,20258,15,7,2);
INSERT INTO "pair_count" VALUES(2,20258,15,8,1);
INSERT INTO "pair_count" VALUES(2,20258,15,9,1);
INSERT INTO "pair_count" VALUES(2,20258,15,10,1);
INSERT INTO "pair_count" VALUES(2,20258,15,11,3);
INSERT INTO "pair_count" VALUES(2,20258,15,12,3);
INSERT INTO "pair_count" VALUES(2,20258,15,14,1);
INSERT INTO "pair_count" VALUES(2,20258,15,16,1);
INSERT INTO "pair_count" VALUES(2,20258,15,18,1);
INSERT INTO "pair_count" VALUES(2,20258,15,19,1);
INSERT INTO "pair_count" VALUES(2,20258,15,21,2);
INSERT INTO "pair_count" VALUES(2,20258,16,4,1);
INSERT INTO "pair_count" VALUES(2,20258,16,5,1);
INSERT INTO "pair_count" VALUES(2,20258,16,11,1);
INSERT INTO "pair_count" VALUES(2,20258,16,12,1);
INSERT INTO "pair_count" VALUES(2,20258,16,14,1);
INSERT INTO "pair_count" VALUES(2,20258,16,15,1);
INSERT INTO "pair_count" VALUES(2,20258,16,21,1);
INSERT INTO "pair_count" VALUES(2,20258,18,7,2);
INSERT INTO "pair_count" VALUES(2,20258,18,9,2);
INSERT INTO "pair_count" VALUES(2,20258,18,10,2);
INSERT INTO "pair_count" VALUES(2,20258,18,11,2);
INSERT INTO "pair_count" VALUES(2,20258,18,12,2);
INSERT INTO "pair_count" VALUES(2,20258,18,13,1);
INSERT INTO "pair_count" VALUES(2,20258,18,14,1);
INSERT INTO "pair_count" VALUES(2,20258,18,15,1);
INSERT INTO "pair_count" VALUES(2,20258,18,19,1);
INSERT INTO "pair_count" VALUES(2,20258,19,7,1);
INSERT INTO "pair_count" VALUES(2,20258,19,9,1);
INSERT INTO "pair_count" VALUES(2,20258,19,10,1);
INSERT INTO "pair_count" VALUES(2,20258,19,11,1);
INSERT INTO "pair_count" VALUES(2,20258,19,12,1);
INSERT INTO "pair_count" VALUES(2,20258,19,15,1);
INSERT INTO "pair_count" VALUES(2,20258,19,18,1);
INSERT INTO "pair_count" VALUES(2,20258,21,3,1);
INSERT INTO "pair_count" VALUES(2,20258,21,4,1);
INSERT INTO "pair_count" VALUES(2,20258,21,5,2);
INSERT INTO "pair_count" VALUES(2,20258,21,7,1);
INSERT INTO "pair_count" VALUES(2,20258,21,8,1);
INSERT INTO "pair_count" VALUES(2,20258,21,11,2);
INSERT INTO "pair_count" VALUES(2,20258,21,12,2);
INSERT INTO "pair_count" VALUES(2,20258,21,14,1);
INSERT INTO "pair_count" VALUES(2,20258,21,15,2);
INSERT INTO "pair_count" VALUES(2,20258,21,16,1);
INSERT INTO "pair_count" VALUES(2,20258,22,2,1);
INSERT INTO "pair_count" VALUES(2,20258,22,5,1);
INSERT INTO "pair_count" VALUES(2,20258,22,7,1);
INSERT INTO "pair_count" VALUES(2,20258,22,10,1);
INSERT INTO "pair_count" VALUES(2,20258,22,11,1);
INSERT INTO "pair_count" VALUES(2,20258,22,12,1);
INSERT INTO "pair_count" VALUES(2,20258,22,14,1);
INSERT INTO "pair_count" VALUES(2,20613,1,8,1);
INSERT INTO "pair_count" VALUES(2,20613,1,10,1);
INSERT INTO "pair_count" VALUES(2,20613,1,11,1);
INSERT INTO "pair_count" VALUES(2,20613,1,12,1);
INSERT INTO "pair_count" VALUES(2,20613,1,18,1);
INSERT INTO "pair_count" VALUES(2,20613,1,20,1);
INSERT INTO "pair_count" VALUES(2,20613,1,23,1);
INSERT INTO "pair_count" VALUES(2,20613,3,5,1);
INSERT INTO "pair_count" VALUES(2,20613,3,7,1);
INSERT INTO "pair_count" VALUES(2,20613,3,10,1);
INSERT INTO "pair_count" VALUES(2,20613,3,11,1);
INSERT INTO "pair_count" VALUES(2,20613,3,12,1);
INSERT INTO "pair_count" VALUES(2,20613,3,14,1);
INSERT INTO "pair_count" VALUES(2,20613,3,15,1);
INSERT INTO "pair_count" VALUES(2,20613,4,5,1);
INSERT INTO "pair_count" VALUES(2,20613,4,10,1);
INSERT INTO "pair_count" VALUES(2,20613,4,11,1);
INSERT INTO "pair_count" VALUES(2,20613,4,12,1);
INSERT INTO "pair_count" VALUES(2,20613,4,15,1);
INSERT INTO "pair_count" VALUES(2,20613,4,16,1);
INSERT INTO "pair_count" VALUES(2,20613,4,19,1);
INSERT INTO "pair_count" VALUES(2,20613,5,3,1);
INSERT INTO "pair_count" VALUES(2,20613,5,4,1);
INSERT INTO "pair_count" VALUES(2,20613,5,7,1);
INSERT INTO "pair_count" VALUES(2,20613,5,10,2);
INSERT INTO "pair_count" VALUES(2,20613,5,11,2);
INSERT INTO "pair_count" VALUES(2,20613,5,12,2);
INSERT INTO "pair_count" VALUES(2,20613,5,14,1);
INSERT INTO "pair_count" VALUES(2,20613,5,15,2);
INSERT INTO "pair_count" VALUES(2,20613,5,16,1);
INSERT INTO "pair_count" VALUES(2,20613,5,19,1);
INSERT INTO "pair_count" VALUES(2,20613,6,9,2);
INSERT INTO "pair_count" VALUES(2,20613,6,10,1);
INSERT INTO "pair_count" VALUES(2,20613,6,11,2);
INSERT INTO "pair_count" VALUES(2,20613,6,12,2);
INSERT INTO "pair_count" VALUES(2,20613,6,15,2);
INSERT INTO "pair_count" VALUES(2,20613,6,17,2);
INSERT INTO "pair_count" VALUES(2,20613,6,18,2);
INSERT INTO "pair_count" VALUES(2,20613,6,21,1);
INSERT INTO "pair_count" VALUES(2,20613,7,3,1);
INSERT INTO "pair_count" VALUES(2,20613,7,5,1);
INSERT INTO "pair_count" VALUES(2,20613,7,10,1);
INSERT INTO "pair_count" VALUES(2,20613,7,11,1);
INSERT INTO "pair_count" VALUES(2,20613,7,12,1);
INSERT INTO "pair_count" VALUES(2,20613,7,14,1);
INSERT INTO "pair_count" VALUES(2,20613,7,15,1);
INSERT INTO "pair_count" VALUES(2,20613,8,1,1);
INSERT INTO "pair_count" VALUES(2,20613,8,10,1);
INSERT INTO "pair_count" VALUES(2,20613,8,11,1);
INSERT INTO "pair_count" VALUES(2,20613,8,12,1);
INSERT INTO "pair_count" VALUES(2,20613,8,18,1);
INSERT INTO "pair_count" VALUES(2,20613,8,20,1);
INSERT INTO "pair_count" VALUES(2,20613,8,23,1);
INSERT INTO "pair_count" VALUES(2,20613,9,6,2);
INSERT INTO "pair_count" VALUES(2,20613,9,10,1);
INSERT INTO "pair_count" VALUES(2,20613,9,11,2);
INSERT INTO "pair_count" VALUES(2,20613,9,12,2);
INSERT INTO "pair_count" VALUES(2,20613,9,15,2);
INSERT INTO "pair_count" VALUES(2,20613,9,17,2);
INSERT INTO "pair_count" VALUES(2,20613,9,18,2);
INSERT INTO "pair_count" VALUES(2,20613,9,21,1);
INSERT INTO "pair_count" VALUES(2,20613,10,1,1);
INSERT INTO "pair_count" VALUES(2,20613,10,3,1);
INSERT INTO "pair_count" VALUES(2,20613,10,4,1);
INSERT INTO "pair_count" VALUES(2,20613,10,5,2);
INSERT INTO "pair_count" VALUES(2,20613,10,6,1);
INSERT INTO "pair_count" VALUES(2,20613,10,7,1);
INSERT INTO "pair_count" VALUES(2,20613,10,8,1);
INSERT INTO "pair_count" VALUES(2,20613,10,9,1);
INSERT INTO "pair_count" VALUES(2,20613,10,11,4);
INSERT INTO "pair_count" VALUES(2,20613,10,12,4);
INSERT INTO "pair_count" VALUES(2,20613,10,14,1);
INSERT INTO "pair_count" VALUES(2,20613,10,15,3);
INSERT INTO "pair_count" VALUES(2,20613,10,16,1);
INSERT INTO "pair_count" VALUES(2,20613,10,17,1);
INSERT INTO "pair_count" VALUES(2,20613,10,18,2);
INSERT INTO "pair_count" VALUES(2,20613,10,19,1);
INSERT INTO "pair_count" VALUES(2,20613,10,20,1);
INSERT INTO "pair_count" VALUES(2,20613,10,23,1);
INSERT INTO "pair_count" VALUES(2,20613,11,1,1);
INSERT INTO "pair_count" VALUES(2,20613,11,3,1);
INSERT INTO "pair_count" VALUES(2,20613,11,4,1);
INSERT INTO "pair_count" VALUES(2,20613,11,5,2);
INSERT INTO "pair_count" VALUES(2,20613,11,6,2);
INSERT INTO "pair_count" VALUES(2,20613,11,7,1);
INSERT INTO "pair_count" VALUES(2,20613,11,8,1);
INSERT INTO "pair_count" VALUES(2,20613,11,9,2);
INSERT INTO "pair_count" VALUES(2,20613,11,10,4);
INSERT INTO "pair_count" VALUES(2,20613,11,12,5);
INSERT INTO "pair_count" VALUES(2,20613,11,14,1);
INSERT INTO "pair_count" VALUES(2,20613,11,15,4);
INSERT INTO "pair_count" VALUES(2,20613,11,16,1);
INSERT INTO "pair_count" VALUES(2,20613,11,17,2);
INSERT INTO "pair_count" VALUES(2,20613,11,18,3);
INSERT INTO "pair_count" VALUES(2,20613,11,19,1);
INSERT INTO "pair_count" VALUES(2,20613,11,20,1);
INSERT INTO "pair_count" VALUES(2,20613,11,21,1);
INSERT INTO "pair_count" VALUES(2,20613,11,23,1);
INSERT INTO "pair_count" VALUES(2,20613,14,3,1);
INSERT INTO "pair_count" VALUES(2,20613,14,5,1);
INSERT INTO "pair_count" VALUES(2,20613,14,7,1);
INSERT INTO "pair_count" VALUES(2,20613,14,10,1);
INSERT INTO "pair_count" VALUES(2,20613,14,11,1);
INSERT INTO "pair_count" VALUES(2,20613,14,12,1);
INSERT INTO "pair_count" VALUES(2,20613,14,15,1);
INSERT INTO "pair_count" VALUES(2,20613,15,3,1);
INSERT INTO "pair_count" VALUES(2,20613,15,4,1);
INSERT INTO "pair_count" VALUES(2,20613,15,5,2);
INSERT INTO "pair_count" VALUES(2,20613,15,6,2);
INSERT INTO "pair_count" VALUES(2,20613,15,7,1);
INSERT INTO "pair_count" VALUES(2,20613,15,9,2);
INSERT INTO "pair_count" VALUES(2,20613,15,10,3);
INSERT INTO "pair_count" VALUES(2,20613,15,11,4);
INSERT INTO "pair_count" VALUES(2,20613,15,12,4);
INSERT INTO "pair_count" VALUES(2,20613,15,14,1);
INSERT INTO "pair_count" VALUES(2,20613,15,16,1);
INSERT INTO "pair_count" VALUES(2,20613,15,17,2);
INSERT INTO "pair_count" VALUES(2,20613,15,18,2);
INSERT INTO "pair_count" VALUES(2,20613,15,19,1);
INSERT INTO "pair_count" VALUES(2,20613,15,21,1);
INSERT INTO "pair_count" VALUES(2,20613,16,4,1);
INSERT INTO "pair_count" VALUES(2,20613,16,5,1);
INSERT INTO "pair_count" VALUES(2,20613,16,10,1);
INSERT INTO "pair_count" VALUES(2,20613,16,11,1);
INSERT INTO "pair_count" VALUES(2,20613,16,12,1);
INSERT INTO "pair_count" VALUES(2,20613,16,15,1);
INSERT INTO "pair_count" VALUES(2,20613,16,19,1);
INSERT INTO "pair_count" VALUES(2,20613,17,6,2);
INSERT INTO "pair_count" VALUES(2,20613,17,9,2);
INSERT INTO "pair_count" VALUES(2,20613,17,10,1);
INSERT INTO "pair_count" VALUES(2,20613,17,11,2);
INSERT INTO "pair_count" VALUES(2,20613,17,12,2);
INSERT INTO "pair_count" VALUES(2,20613,17,15,2);
INSERT INTO "pair_count" VALUES(2,20613,17,18,2);
INSERT INTO "pair_count" VALUES(2,20613,17,21,1);
INSERT INTO "pair_count" VALUES(2,20613,18,1,1);
INSERT INTO "pair_count" VALUES(2,20613,18,6,2);
INSERT INTO "pair_count" VALUES(2,20613,18,8,1);
INSERT INTO "pair_count" VALUES(2,20613,18,9,2);
INSERT INTO "pair_count" VALUES(2,20613,18,10,2);
INSERT INTO "pair_count" VALUES(2,20613,18,11,3);
INSERT INTO "pair_count" VALUES(2,20613,18,12,3);
INSERT INTO "pair_count" VALUES(2,20613,18,15,2);
INSERT INTO "pair_count" VALUES(2,20613,18,17,2);
INSERT INTO "pair_count" VALUES(2,20613,18,20,1);
INSERT INTO "pair_count" VALUES(2,20613,18,21,1);
INSERT INTO "pair_count" VALUES(2,20613,18,23,1);
INSERT INTO "pair_count" VALUES(2,20613,19,4,1);
INSERT INTO "pair_count" VALUES(2,20613,19,5,1);
INSERT INTO "pair_count" VALUES(2,20613,19,10,1);
INSERT INTO "pair_count" VALUES(2,20613,19,11,1);
INSERT INTO "pair_count" VALUES(2,20613,19,12,1);
INSERT INTO "pair_count" VALUES(2,20613,19,15,1);
INSERT INTO "pair_count" VALUES(2,20613,19,16,1);
INSERT INTO "pair_count" VALUES(2,20613,20,1,1);
INSERT INTO "pair_count" VALUES(2,20613,20,8,1);
INSERT INTO "pair_count" VALUES(2,20613,20,10,1);
INSERT INTO "pair_count" VALUES(2,20613,20,11,1);
INSERT INTO "pair_count" VALUES(2,20613,20,12,1);
INSERT INTO "pair_count" VALUES(2,20613,20,18,1);
INSERT INTO "pair_count" VALUES(2,20613,20,23,1);
INSERT INTO "pair_count" VALUES(2,20613,21,6,1);
INSERT INTO "pair_count" VALUES(2,20613,21,9,1);
INSERT INTO "pair_count" VALUES(2,20613,21,11,1);
INSERT INTO "pair_count" VALUES(2,20613,21,12,1);
INSERT INTO "pair_count" VALUES(2,20613,21,15,1);
INSERT INTO "pair_count" VALUES(2,20613,21,17,1);
INSERT INTO "pair_count" VALUES(2,20613,21,18,1);
INSERT INTO "pair_count" VALUES(2,20613,23,1,1);
INSERT INTO "pair_count" VALUES(2,20613,23,8,1);
INSERT INTO "pair_count" VALUES(2,20613,23,10,1);
INSERT INTO "pair_count" VALUES(2,20613,23,11,1);
INSERT INTO "pair_count" VALUES(2,20613,23,12,1);
INSERT INTO "pair_count" VALUES(2,20613,23,18,1);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,8,5);
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
INSERT INTO "sharing" VALUES(1,1,X'8EF010D27E4801C6ECAB72D96F763AAD40322E0103731B2A19FF5914899B85D7','j7a5Nda_pS2P2Z9CuAzE2Q',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'5FA60A0E73B9456CF06B9D8183B3F85D64B437AD983234FAD37A840DE379CB83');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,2,'card');
INSERT INTO "source" VALUES(2,2,'window');
INSERT INTO "source" VALUES(3,2,'instagram.com');
INSERT INTO "source" VALUES(4,1,'tiktok');
INSERT INTO "source" VALUES(5,1,'ig-story');
INSERT INTO "source" VALUES(6,1,'instagram.com');
INSERT INTO "source" VALUES(7,2,'google.com');
INSERT INTO "source" VALUES(8,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(9,2,'facebook.com');
INSERT INTO "source" VALUES(10,1,'window');
INSERT INTO "source" VALUES(11,2,'ig');
INSERT INTO "source" VALUES(12,1,'tiktok.com');
INSERT INTO "source" VALUES(13,1,'google.com');
INSERT INTO "source" VALUES(14,1,'facebook.com');
INSERT INTO "source" VALUES(15,1,'ig');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('811AD61B87A2',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',1,6,15,5861171888270823784,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',1,6,15,3843460624540891826,X'20010DB8390600000000000000000000');
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',6,NULL,10,1473587714166851928,X'20010DB83E1D00000000000000000000');
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',15,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000');
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',15,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000');
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',17,8,5,4326653704502583267,X'20010DB822F700000000000000000000');
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',4,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000');
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',13,12,4,8138210099040280480,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',13,12,4,9134368268329406337,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',12,8,5,4397388264923469152,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',1,6,15,6212071866559670307,X'20010DB8860F00000000000000000000');
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',12,NULL,1,8891355758128129330,X'20010DB8BBF400000000000000000000');
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',16,NULL,10,6063111424050294156,X'20010DB86FD300000000000000000000');
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',13,12,4,7249444593053361358,X'20010DB8572E00000000000000000000');
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',12,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000');
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',1,6,15,7806179412108496600,X'20010DB8DACA00000000000000000000');
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',15,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000');
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',7,6,15,1362923928692310539,X'20010DB818B700000000000000000000');
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',2,14,NULL,2298316501172608979,X'20010DB89BA600000000000000000000');
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',8,9,NULL,730841590525002355,X'20010DB819A000000000000000000000');
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',4,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000');
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',10,8,5,8370751102278607730,X'20010DB8498900000000000000000000');
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',7,6,15,1154805206687972086,X'20010DB874A400000000000000000000');
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',14,NULL,2,2211841547007335690,X'20010DB8B2B200000000000000000000');
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',1,6,15,204756708384291043,X'20010DB89B2E00000000000000000000');
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',5,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000');
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',4,7,NULL,4940002570425557646,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',1,6,15,7485891644827843990,X'20010DB8BF7D00000000000000000000');
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',9,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000');
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',8,9,NULL,4446834045127918518,X'20010DB84CF500000000000000000000');
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',3,13,NULL,2861945616537217847,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',15,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000');
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',4,7,NULL,5776020910968830725,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',3,13,NULL,6072396433029223421,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',11,13,NULL,3228122976413122929,X'20010DB88E8100000000000000000000');
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',7,3,11,4931897409986070920,X'20010DB8221100000000000000000000');
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',1,6,15,5805893688655883925,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',15,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000');
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',15,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000');
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',12,8,5,7905641832926506423,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',13,12,4,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995');
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
INSERT INTO "webhook" VALUES(1,'https://shop.example.com/hooks?for=links',NULL,'link.created link.changed link.deleted visit.recorded report.received',X'DF75367E72FAA93361202D2D7B7A8A1EFE2818F272DBEC6A0A705309D1D835B2',0,NULL,1795348800000000);
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
