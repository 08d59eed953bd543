PRAGMA application_id=1230459987;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE act (               -- the owner's acts, for 400 days
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  name TEXT NOT NULL,            -- of the command that does it
  subject TEXT NOT NULL,         -- name of a link or number of a message, or empty
  way TEXT NOT NULL CHECK (way IN ('command', 'panel')),
  address TEXT NOT NULL,         -- as much of the owner's as ip_storage keeps; empty for a command
  is_logged INTEGER NOT NULL DEFAULT 0 CHECK (is_logged IN (0, 1))  -- 1: the server has written it to its log
);
INSERT INTO "act" VALUES(1,1795348800000000,'links add','shop','command','',0);
CREATE TABLE agent (             -- distinct User-Agents; their meaning is filled in later, and can be filled in again
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL UNIQUE,
  device TEXT, os TEXT, browser TEXT, app TEXT
);
INSERT INTO "agent" VALUES(1,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 354.0.0.29.90 (iPhone15,4; iOS 17_6_1; es_MX; es; scale=3.00)','mobile','iOS','','Instagram');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(17,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(18,'Mozilla/5.0 (Linux; Android 12; CUBOT P60) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
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
INSERT INTO "creator" VALUES(1,X'A854C7F186D8923276D1C4E6FC0EC53F234DDFA8C8285FC74412E047DCA4C4FB','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,33,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,35,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,46,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,51,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,55,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,59,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,61,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,32,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,33,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,35,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,46,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,49,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,51,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,59,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,61,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,25,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,27,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,35,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,36,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,46,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,52,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,58,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,27,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,33,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,35,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,40,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,46,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,49,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,52,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,60,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,27,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,33,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,40,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,46,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,52,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,60,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,24,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,34,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,35,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,41,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,46,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,49,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,52,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,58,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,35,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,39,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,42,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,46,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,49,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,56,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,58,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,63,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,35,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,39,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,42,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,46,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,56,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,58,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,63,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,24,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,33,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,34,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,35,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,37,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,46,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,49,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,52,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,33,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,35,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,46,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,47,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,49,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,51,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,59,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,61,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,25,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,27,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,28,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,35,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,36,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,58,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,27,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,33,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,35,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,37,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,46,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,49,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,52,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,60,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,33,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,35,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,46,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,51,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,52,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,59,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,61,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,35,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,43,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,46,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,49,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,51,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,58,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,59,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,61,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,35,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,46,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,49,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,52,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,53,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,58,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,60,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,62,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,27,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,35,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,36,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,46,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,48,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,49,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,58,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,60,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,24,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,33,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,34,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,35,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,37,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,46,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,49,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,57,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,26,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,35,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,46,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,49,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,51,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,58,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,59,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,61,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,33,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,51,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,59,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,61,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,27,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,30,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,36,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,38,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,46,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,49,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,50,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,60,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,33,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,35,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,46,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,49,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,51,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,54,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,59,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,61,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,27,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,29,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,30,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,36,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,50,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,60,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,31,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,44,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,45,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,46,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,48,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,49,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,50,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,60,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,27,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,33,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,35,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,40,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,43,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,46,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,60,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,31,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,44,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,45,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,46,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,48,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,49,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,50,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,60,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,33,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,35,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,37,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,45,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,46,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,60,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,33,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,35,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,46,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,51,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,55,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,59,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,61,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,27,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,33,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,35,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,40,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,60,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,24,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,33,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,34,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,35,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,37,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,46,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,49,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,52,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,3,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,6,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,9,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,13,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,14,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,16,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,20,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,21,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,3,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,6,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,8,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,9,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,10,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,12,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,16,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,23,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,2,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,3,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,4,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,5,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,8,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,9,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,13,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,16,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,2,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,8,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,9,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,10,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,13,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,15,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,16,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,19,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,3,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,6,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,7,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,9,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,10,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,14,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,16,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,21,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,1,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,17,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,21,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,6,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,8,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,9,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,13,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,15,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,16,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,19,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,20,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,1,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,2,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,9,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,13,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,14,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,16,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,17,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,21,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,4,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,6,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,9,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,11,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,16,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,18,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,22,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,3,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,6,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,8,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,16,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(2,2,'number','3');
INSERT INTO "dimension_value" VALUES(3,2,'referrer','');
INSERT INTO "dimension_value" VALUES(4,2,'country','ID');
INSERT INTO "dimension_value" VALUES(5,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(6,2,'number','2');
INSERT INTO "dimension_value" VALUES(7,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(8,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(9,2,'','');
INSERT INTO "dimension_value" VALUES(10,2,'country','BR');
INSERT INTO "dimension_value" VALUES(11,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(12,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(13,2,'campaign','');
INSERT INTO "dimension_value" VALUES(14,2,'os','Android');
INSERT INTO "dimension_value" VALUES(15,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(16,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(17,2,'country','AR');
INSERT INTO "dimension_value" VALUES(18,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(19,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(20,2,'country','SA');
INSERT INTO "dimension_value" VALUES(21,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(22,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(23,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(24,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(25,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(26,1,'country','CO');
INSERT INTO "dimension_value" VALUES(27,1,'referrer','');
INSERT INTO "dimension_value" VALUES(28,1,'country','ES');
INSERT INTO "dimension_value" VALUES(29,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(30,1,'country','MX');
INSERT INTO "dimension_value" VALUES(31,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(32,1,'country','PK');
INSERT INTO "dimension_value" VALUES(33,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(34,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(35,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(36,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(37,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(38,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(39,1,'country','TR');
INSERT INTO "dimension_value" VALUES(40,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(41,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(42,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(43,1,'country','ID');
INSERT INTO "dimension_value" VALUES(44,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(45,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(46,1,'number','1');
INSERT INTO "dimension_value" VALUES(47,1,'country','FR');
INSERT INTO "dimension_value" VALUES(48,1,'country','BR');
INSERT INTO "dimension_value" VALUES(49,1,'','');
INSERT INTO "dimension_value" VALUES(50,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(51,1,'campaign','ig');
INSERT INTO "dimension_value" VALUES(52,1,'country','EG');
INSERT INTO "dimension_value" VALUES(53,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(54,1,'country','SA');
INSERT INTO "dimension_value" VALUES(55,1,'country','MA');
INSERT INTO "dimension_value" VALUES(56,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(57,1,'country','NG');
INSERT INTO "dimension_value" VALUES(58,1,'os','Android');
INSERT INTO "dimension_value" VALUES(59,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(60,1,'campaign','');
INSERT INTO "dimension_value" VALUES(61,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(62,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(63,1,'campaign','tiktok');
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
  turn INTEGER NOT NULL DEFAULT -1,  -- position of the number that served last; -1: none
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$CXscvh1vtvuEk9RBb93+FA$fRDbgBy2U3jOUQklXq9IXnUnLAPIxSA5WnFkMgVdtpM',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',3771491695,0,0,1795348800000000);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'1F08F2251462299C6F9BF45F590B99BA028E615E05DB3824562722B1B48A3E41','',NULL,950880050,0,0,1795348800000000);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$ynh39vv3JAv295UxPNSZAw$YivIsxfTpTSrds22xjW76074/9MU4hUCb36dN7IWTA4','',NULL,NULL,'',NULL,123197715,0,0,1795348800000000);
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
INSERT INTO "management" VALUES(X'723390B25243DF5146A4672BAF9682869ABCBCE826224781892CB9B96F0C2F7C',1,NULL);
INSERT INTO "management" VALUES(X'5E67CF51D9391EE162DBA75E56124FB00C1774813A64B099340F57785582D92D',2,NULL);
INSERT INTO "management" VALUES(X'1545E4D7B981FADBD5A7A307977B189E894E820938E708BEDE5DDCFCC72056FF',3,NULL);
INSERT INTO "management" VALUES(X'47ED8677187361E982FD511E84D37C7EE1C917588082421D00AE13B4CD22265D',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,33,1);
INSERT INTO "month_count" VALUES(1,24299,35,1);
INSERT INTO "month_count" VALUES(1,24299,46,1);
INSERT INTO "month_count" VALUES(1,24299,49,1);
INSERT INTO "month_count" VALUES(1,24299,51,1);
INSERT INTO "month_count" VALUES(1,24299,55,1);
INSERT INTO "month_count" VALUES(1,24299,59,1);
INSERT INTO "month_count" VALUES(1,24299,61,1);
INSERT INTO "month_count" VALUES(1,24300,32,1);
INSERT INTO "month_count" VALUES(1,24300,33,1);
INSERT INTO "month_count" VALUES(1,24300,35,1);
INSERT INTO "month_count" VALUES(1,24300,46,1);
INSERT INTO "month_count" VALUES(1,24300,49,1);
INSERT INTO "month_count" VALUES(1,24300,51,1);
INSERT INTO "month_count" VALUES(1,24300,59,1);
INSERT INTO "month_count" VALUES(1,24300,61,1);
INSERT INTO "month_count" VALUES(1,24301,25,1);
INSERT INTO "month_count" VALUES(1,24301,27,1);
INSERT INTO "month_count" VALUES(1,24301,35,1);
INSERT INTO "month_count" VALUES(1,24301,36,1);
INSERT INTO "month_count" VALUES(1,24301,46,1);
INSERT INTO "month_count" VALUES(1,24301,49,1);
INSERT INTO "month_count" VALUES(1,24301,52,1);
INSERT INTO "month_count" VALUES(1,24301,58,1);
INSERT INTO "month_count" VALUES(1,24302,27,1);
INSERT INTO "month_count" VALUES(1,24302,33,1);
INSERT INTO "month_count" VALUES(1,24302,35,1);
INSERT INTO "month_count" VALUES(1,24302,40,1);
INSERT INTO "month_count" VALUES(1,24302,46,1);
INSERT INTO "month_count" VALUES(1,24302,49,1);
INSERT INTO "month_count" VALUES(1,24302,52,1);
INSERT INTO "month_count" VALUES(1,24302,60,1);
INSERT INTO "month_count" VALUES(1,24303,27,1);
INSERT INTO "month_count" VALUES(1,24303,33,1);
INSERT INTO "month_count" VALUES(1,24303,35,1);
INSERT INTO "month_count" VALUES(1,24303,40,1);
INSERT INTO "month_count" VALUES(1,24303,46,1);
INSERT INTO "month_count" VALUES(1,24303,49,1);
INSERT INTO "month_count" VALUES(1,24303,52,1);
INSERT INTO "month_count" VALUES(1,24303,60,1);
INSERT INTO "month_count" VALUES(1,24304,24,1);
INSERT INTO "month_count" VALUES(1,24304,34,1);
INSERT INTO "month_count" VALUES(1,24304,35,1);
INSERT INTO "month_count" VALUES(1,24304,41,1);
INSERT INTO "month_count" VALUES(1,24304,46,1);
INSERT INTO "month_count" VALUES(1,24304,49,1);
INSERT INTO "month_count" VALUES(1,24304,52,1);
INSERT INTO "month_count" VALUES(1,24304,58,1);
INSERT INTO "month_count" VALUES(1,24306,35,1);
INSERT INTO "month_count" VALUES(1,24306,39,1);
INSERT INTO "month_count" VALUES(1,24306,42,1);
INSERT INTO "month_count" VALUES(1,24306,46,1);
INSERT INTO "month_count" VALUES(1,24306,49,1);
INSERT INTO "month_count" VALUES(1,24306,56,1);
INSERT INTO "month_count" VALUES(1,24306,58,1);
INSERT INTO "month_count" VALUES(1,24306,63,1);
INSERT INTO "month_count" VALUES(1,24307,24,1);
INSERT INTO "month_count" VALUES(1,24307,33,1);
INSERT INTO "month_count" VALUES(1,24307,34,1);
INSERT INTO "month_count" VALUES(1,24307,35,2);
INSERT INTO "month_count" VALUES(1,24307,37,1);
INSERT INTO "month_count" VALUES(1,24307,39,1);
INSERT INTO "month_count" VALUES(1,24307,42,1);
INSERT INTO "month_count" VALUES(1,24307,46,2);
INSERT INTO "month_count" VALUES(1,24307,49,2);
INSERT INTO "month_count" VALUES(1,24307,52,1);
INSERT INTO "month_count" VALUES(1,24307,56,1);
INSERT INTO "month_count" VALUES(1,24307,58,1);
INSERT INTO "month_count" VALUES(1,24307,63,1);
INSERT INTO "month_count" VALUES(1,24308,33,1);
INSERT INTO "month_count" VALUES(1,24308,35,1);
INSERT INTO "month_count" VALUES(1,24308,46,1);
INSERT INTO "month_count" VALUES(1,24308,47,1);
INSERT INTO "month_count" VALUES(1,24308,49,1);
INSERT INTO "month_count" VALUES(1,24308,51,1);
INSERT INTO "month_count" VALUES(1,24308,59,1);
INSERT INTO "month_count" VALUES(1,24308,61,1);
INSERT INTO "month_count" VALUES(1,24309,25,1);
INSERT INTO "month_count" VALUES(1,24309,27,1);
INSERT INTO "month_count" VALUES(1,24309,28,1);
INSERT INTO "month_count" VALUES(1,24309,35,1);
INSERT INTO "month_count" VALUES(1,24309,36,1);
INSERT INTO "month_count" VALUES(1,24309,46,1);
INSERT INTO "month_count" VALUES(1,24309,49,1);
INSERT INTO "month_count" VALUES(1,24309,58,1);
INSERT INTO "month_count" VALUES(1,24310,35,1);
INSERT INTO "month_count" VALUES(1,24310,42,1);
INSERT INTO "month_count" VALUES(1,24310,46,1);
INSERT INTO "month_count" VALUES(1,24310,49,1);
INSERT INTO "month_count" VALUES(1,24310,52,1);
INSERT INTO "month_count" VALUES(1,24310,56,1);
INSERT INTO "month_count" VALUES(1,24310,58,1);
INSERT INTO "month_count" VALUES(1,24310,63,1);
INSERT INTO "month_count" VALUES(1,24311,27,1);
INSERT INTO "month_count" VALUES(1,24311,33,2);
INSERT INTO "month_count" VALUES(1,24311,35,2);
INSERT INTO "month_count" VALUES(1,24311,37,1);
INSERT INTO "month_count" VALUES(1,24311,46,2);
INSERT INTO "month_count" VALUES(1,24311,49,2);
INSERT INTO "month_count" VALUES(1,24311,51,1);
INSERT INTO "month_count" VALUES(1,24311,52,2);
INSERT INTO "month_count" VALUES(1,24311,59,1);
INSERT INTO "month_count" VALUES(1,24311,60,1);
INSERT INTO "month_count" VALUES(1,24311,61,1);
INSERT INTO "month_count" VALUES(1,24312,35,1);
INSERT INTO "month_count" VALUES(1,24312,43,1);
INSERT INTO "month_count" VALUES(1,24312,46,1);
INSERT INTO "month_count" VALUES(1,24312,49,1);
INSERT INTO "month_count" VALUES(1,24312,51,1);
INSERT INTO "month_count" VALUES(1,24312,58,1);
INSERT INTO "month_count" VALUES(1,24312,59,1);
INSERT INTO "month_count" VALUES(1,24312,61,1);
INSERT INTO "month_count" VALUES(1,24313,35,1);
INSERT INTO "month_count" VALUES(1,24313,46,1);
INSERT INTO "month_count" VALUES(1,24313,49,1);
INSERT INTO "month_count" VALUES(1,24313,52,1);
INSERT INTO "month_count" VALUES(1,24313,53,1);
INSERT INTO "month_count" VALUES(1,24313,58,1);
INSERT INTO "month_count" VALUES(1,24313,60,1);
INSERT INTO "month_count" VALUES(1,24313,62,1);
INSERT INTO "month_count" VALUES(1,24314,27,1);
INSERT INTO "month_count" VALUES(1,24314,35,1);
INSERT INTO "month_count" VALUES(1,24314,36,1);
INSERT INTO "month_count" VALUES(1,24314,46,1);
INSERT INTO "month_count" VALUES(1,24314,48,1);
INSERT INTO "month_count" VALUES(1,24314,49,1);
INSERT INTO "month_count" VALUES(1,24314,58,1);
INSERT INTO "month_count" VALUES(1,24314,60,1);
INSERT INTO "month_count" VALUES(1,24315,24,1);
INSERT INTO "month_count" VALUES(1,24315,26,1);
INSERT INTO "month_count" VALUES(1,24315,33,1);
INSERT INTO "month_count" VALUES(1,24315,34,1);
INSERT INTO "month_count" VALUES(1,24315,35,2);
INSERT INTO "month_count" VALUES(1,24315,37,1);
INSERT INTO "month_count" VALUES(1,24315,46,2);
INSERT INTO "month_count" VALUES(1,24315,49,2);
INSERT INTO "month_count" VALUES(1,24315,51,1);
INSERT INTO "month_count" VALUES(1,24315,57,1);
INSERT INTO "month_count" VALUES(1,24315,58,1);
INSERT INTO "month_count" VALUES(1,24315,59,1);
INSERT INTO "month_count" VALUES(1,24315,61,1);
INSERT INTO "month_count" VALUES(1,24316,27,1);
INSERT INTO "month_count" VALUES(1,24316,30,1);
INSERT INTO "month_count" VALUES(1,24316,33,1);
INSERT INTO "month_count" VALUES(1,24316,35,1);
INSERT INTO "month_count" VALUES(1,24316,36,1);
INSERT INTO "month_count" VALUES(1,24316,38,1);
INSERT INTO "month_count" VALUES(1,24316,46,2);
INSERT INTO "month_count" VALUES(1,24316,49,2);
INSERT INTO "month_count" VALUES(1,24316,50,1);
INSERT INTO "month_count" VALUES(1,24316,51,1);
INSERT INTO "month_count" VALUES(1,24316,52,1);
INSERT INTO "month_count" VALUES(1,24316,59,1);
INSERT INTO "month_count" VALUES(1,24316,60,1);
INSERT INTO "month_count" VALUES(1,24316,61,1);
INSERT INTO "month_count" VALUES(1,24317,33,1);
INSERT INTO "month_count" VALUES(1,24317,35,1);
INSERT INTO "month_count" VALUES(1,24317,46,1);
INSERT INTO "month_count" VALUES(1,24317,49,1);
INSERT INTO "month_count" VALUES(1,24317,51,1);
INSERT INTO "month_count" VALUES(1,24317,54,1);
INSERT INTO "month_count" VALUES(1,24317,59,1);
INSERT INTO "month_count" VALUES(1,24317,61,1);
INSERT INTO "month_count" VALUES(1,24318,27,1);
INSERT INTO "month_count" VALUES(1,24318,29,1);
INSERT INTO "month_count" VALUES(1,24318,30,1);
INSERT INTO "month_count" VALUES(1,24318,36,1);
INSERT INTO "month_count" VALUES(1,24318,46,1);
INSERT INTO "month_count" VALUES(1,24318,49,1);
INSERT INTO "month_count" VALUES(1,24318,50,1);
INSERT INTO "month_count" VALUES(1,24318,60,1);
INSERT INTO "month_count" VALUES(1,24319,27,1);
INSERT INTO "month_count" VALUES(1,24319,31,1);
INSERT INTO "month_count" VALUES(1,24319,33,1);
INSERT INTO "month_count" VALUES(1,24319,35,1);
INSERT INTO "month_count" VALUES(1,24319,40,1);
INSERT INTO "month_count" VALUES(1,24319,43,1);
INSERT INTO "month_count" VALUES(1,24319,44,1);
INSERT INTO "month_count" VALUES(1,24319,45,1);
INSERT INTO "month_count" VALUES(1,24319,46,2);
INSERT INTO "month_count" VALUES(1,24319,48,1);
INSERT INTO "month_count" VALUES(1,24319,49,2);
INSERT INTO "month_count" VALUES(1,24319,50,1);
INSERT INTO "month_count" VALUES(1,24319,60,2);
INSERT INTO "month_count" VALUES(1,24320,30,1);
INSERT INTO "month_count" VALUES(1,24320,31,1);
INSERT INTO "month_count" VALUES(1,24320,33,1);
INSERT INTO "month_count" VALUES(1,24320,35,1);
INSERT INTO "month_count" VALUES(1,24320,37,1);
INSERT INTO "month_count" VALUES(1,24320,44,1);
INSERT INTO "month_count" VALUES(1,24320,45,2);
INSERT INTO "month_count" VALUES(1,24320,46,2);
INSERT INTO "month_count" VALUES(1,24320,48,1);
INSERT INTO "month_count" VALUES(1,24320,49,2);
INSERT INTO "month_count" VALUES(1,24320,50,1);
INSERT INTO "month_count" VALUES(1,24320,60,2);
INSERT INTO "month_count" VALUES(1,24321,27,1);
INSERT INTO "month_count" VALUES(1,24321,33,2);
INSERT INTO "month_count" VALUES(1,24321,35,2);
INSERT INTO "month_count" VALUES(1,24321,40,1);
INSERT INTO "month_count" VALUES(1,24321,46,2);
INSERT INTO "month_count" VALUES(1,24321,49,2);
INSERT INTO "month_count" VALUES(1,24321,51,1);
INSERT INTO "month_count" VALUES(1,24321,55,2);
INSERT INTO "month_count" VALUES(1,24321,59,1);
INSERT INTO "month_count" VALUES(1,24321,60,1);
INSERT INTO "month_count" VALUES(1,24321,61,1);
INSERT INTO "month_count" VALUES(1,24322,24,1);
INSERT INTO "month_count" VALUES(1,24322,33,1);
INSERT INTO "month_count" VALUES(1,24322,34,1);
INSERT INTO "month_count" VALUES(1,24322,35,1);
INSERT INTO "month_count" VALUES(1,24322,37,1);
INSERT INTO "month_count" VALUES(1,24322,46,1);
INSERT INTO "month_count" VALUES(1,24322,49,1);
INSERT INTO "month_count" VALUES(1,24322,52,1);
INSERT INTO "month_count" VALUES(2,24305,3,1);
INSERT INTO "month_count" VALUES(2,24305,6,1);
INSERT INTO "month_count" VALUES(2,24305,9,1);
INSERT INTO "month_count" VALUES(2,24305,13,1);
INSERT INTO "month_count" VALUES(2,24305,14,1);
INSERT INTO "month_count" VALUES(2,24305,16,1);
INSERT INTO "month_count" VALUES(2,24305,20,1);
INSERT INTO "month_count" VALUES(2,24305,21,1);
INSERT INTO "month_count" VALUES(2,24309,3,1);
INSERT INTO "month_count" VALUES(2,24309,6,1);
INSERT INTO "month_count" VALUES(2,24309,8,1);
INSERT INTO "month_count" VALUES(2,24309,9,1);
INSERT INTO "month_count" VALUES(2,24309,10,1);
INSERT INTO "month_count" VALUES(2,24309,12,1);
INSERT INTO "month_count" VALUES(2,24309,16,1);
INSERT INTO "month_count" VALUES(2,24309,23,1);
INSERT INTO "month_count" VALUES(2,24312,2,1);
INSERT INTO "month_count" VALUES(2,24312,3,1);
INSERT INTO "month_count" VALUES(2,24312,4,1);
INSERT INTO "month_count" VALUES(2,24312,5,1);
INSERT INTO "month_count" VALUES(2,24312,8,1);
INSERT INTO "month_count" VALUES(2,24312,9,1);
INSERT INTO "month_count" VALUES(2,24312,13,1);
INSERT INTO "month_count" VALUES(2,24312,16,1);
INSERT INTO "month_count" VALUES(2,24313,2,1);
INSERT INTO "month_count" VALUES(2,24313,8,1);
INSERT INTO "month_count" VALUES(2,24313,9,1);
INSERT INTO "month_count" VALUES(2,24313,10,1);
INSERT INTO "month_count" VALUES(2,24313,13,1);
INSERT INTO "month_count" VALUES(2,24313,15,1);
INSERT INTO "month_count" VALUES(2,24313,16,1);
INSERT INTO "month_count" VALUES(2,24313,19,1);
INSERT INTO "month_count" VALUES(2,24316,3,1);
INSERT INTO "month_count" VALUES(2,24316,6,1);
INSERT INTO "month_count" VALUES(2,24316,7,1);
INSERT INTO "month_count" VALUES(2,24316,9,1);
INSERT INTO "month_count" VALUES(2,24316,10,1);
INSERT INTO "month_count" VALUES(2,24316,14,1);
INSERT INTO "month_count" VALUES(2,24316,16,1);
INSERT INTO "month_count" VALUES(2,24316,21,1);
INSERT INTO "month_count" VALUES(2,24317,1,1);
INSERT INTO "month_count" VALUES(2,24317,6,1);
INSERT INTO "month_count" VALUES(2,24317,9,1);
INSERT INTO "month_count" VALUES(2,24317,13,1);
INSERT INTO "month_count" VALUES(2,24317,14,1);
INSERT INTO "month_count" VALUES(2,24317,16,1);
INSERT INTO "month_count" VALUES(2,24317,17,1);
INSERT INTO "month_count" VALUES(2,24317,21,1);
INSERT INTO "month_count" VALUES(2,24318,6,1);
INSERT INTO "month_count" VALUES(2,24318,8,1);
INSERT INTO "month_count" VALUES(2,24318,9,1);
INSERT INTO "month_count" VALUES(2,24318,13,1);
INSERT INTO "month_count" VALUES(2,24318,15,1);
INSERT INTO "month_count" VALUES(2,24318,16,1);
INSERT INTO "month_count" VALUES(2,24318,19,1);
INSERT INTO "month_count" VALUES(2,24318,20,1);
INSERT INTO "month_count" VALUES(2,24319,1,1);
INSERT INTO "month_count" VALUES(2,24319,2,1);
INSERT INTO "month_count" VALUES(2,24319,9,1);
INSERT INTO "month_count" VALUES(2,24319,13,1);
INSERT INTO "month_count" VALUES(2,24319,14,1);
INSERT INTO "month_count" VALUES(2,24319,16,1);
INSERT INTO "month_count" VALUES(2,24319,17,1);
INSERT INTO "month_count" VALUES(2,24319,21,1);
INSERT INTO "month_count" VALUES(2,24321,4,1);
INSERT INTO "month_count" VALUES(2,24321,6,1);
INSERT INTO "month_count" VALUES(2,24321,9,1);
INSERT INTO "month_count" VALUES(2,24321,11,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,16,1);
INSERT INTO "month_count" VALUES(2,24321,18,1);
INSERT INTO "month_count" VALUES(2,24321,22,1);
INSERT INTO "month_count" VALUES(2,24322,3,1);
INSERT INTO "month_count" VALUES(2,24322,5,1);
INSERT INTO "month_count" VALUES(2,24322,6,1);
INSERT INTO "month_count" VALUES(2,24322,8,1);
INSERT INTO "month_count" VALUES(2,24322,9,1);
INSERT INTO "month_count" VALUES(2,24322,10,1);
INSERT INTO "month_count" VALUES(2,24322,13,1);
INSERT INTO "month_count" VALUES(2,24322,16,1);
CREATE TABLE number (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,     -- 0, 1, 2 …
  digits TEXT NOT NULL,
  label TEXT NOT NULL,
  message TEXT NOT NULL,         -- empty: the link's message
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  UNIQUE (link, position)
);
INSERT INTO "number" VALUES(1,1,0,'14155550132','','',1);
INSERT INTO "number" VALUES(2,2,0,'493023125118','Ana','',1);
INSERT INTO "number" VALUES(3,2,1,'442079460959','Sam','For Sam',1);
INSERT INTO "number" VALUES(4,3,0,'493023125118','','',1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$X3VQsXz7vY0RvIpH24uaiA$JRw6FRMH9f9UeyoViUzrFpdUfhhEn2g/6nKPBuVIoEo',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'E91D7153E1ED6F51D60BA7570CEFAC9AD8510F19ACCA1A6DAEB92FF4ECE06F9C');
INSERT INTO "owner_recovery" VALUES(X'F1187FB277B2E5D25CAEF8857B01D2DB52B4DAD77923C1212562A737458DF2D1');
INSERT INTO "owner_recovery" VALUES(X'FF9236C1A9C7AC253C266ADA86A37C1D42638FF5B88F6F675E906371D44038BE');
INSERT INTO "owner_recovery" VALUES(X'00A7D82DF7316F5E0FA62F4068D6ADEE8F42BFFA9C151D25144836211D7978F5');
INSERT INTO "owner_recovery" VALUES(X'566E6823D8D5B6298EBD080679668165D74551C196C4DC83A8E78C83F058D2AC');
INSERT INTO "owner_recovery" VALUES(X'ABB44E4EB777270E5303ACABF0C8CBD3AC2C276160FC9E48BF6CCCB172FF1304');
INSERT INTO "owner_recovery" VALUES(X'3B0325F34E7B966D3956C537148677DA3E3F03A03F700417A96AE68BEFDD7F7D');
INSERT INTO "owner_recovery" VALUES(X'A2D873B2BBB322D54D2D73190D0E96B48D78B508FE669896785C5C51AABB0C06');
INSERT INTO "owner_recovery" VALUES(X'0369D21176BCC65D92757DCD33EBA2D64E854B36738EDD5018BF9ECAB6255199');
INSERT INTO "owner_recovery" VALUES(X'13F9F241811DE6DBD2EAAD017B796BF724957C50E22F38D002662260496C66D0');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'EDF6AB1B27065CE64A1558A957676C25888B5FD55EF0028BC78B9C0B6B934A42','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,25,27,1);
INSERT INTO "pair_count" VALUES(1,20070,25,35,1);
INSERT INTO "pair_count" VALUES(1,20070,25,36,1);
INSERT INTO "pair_count" VALUES(1,20070,25,46,1);
INSERT INTO "pair_count" VALUES(1,20070,25,49,1);
INSERT INTO "pair_count" VALUES(1,20070,25,52,1);
INSERT INTO "pair_count" VALUES(1,20070,25,58,1);
INSERT INTO "pair_count" VALUES(1,20070,27,25,1);
INSERT INTO "pair_count" VALUES(1,20070,27,33,2);
INSERT INTO "pair_count" VALUES(1,20070,27,35,3);
INSERT INTO "pair_count" VALUES(1,20070,27,36,1);
INSERT INTO "pair_count" VALUES(1,20070,27,40,2);
INSERT INTO "pair_count" VALUES(1,20070,27,46,3);
INSERT INTO "pair_count" VALUES(1,20070,27,49,3);
INSERT INTO "pair_count" VALUES(1,20070,27,52,3);
INSERT INTO "pair_count" VALUES(1,20070,27,58,1);
INSERT INTO "pair_count" VALUES(1,20070,27,60,2);
INSERT INTO "pair_count" VALUES(1,20070,32,33,1);
INSERT INTO "pair_count" VALUES(1,20070,32,35,1);
INSERT INTO "pair_count" VALUES(1,20070,32,46,1);
INSERT INTO "pair_count" VALUES(1,20070,32,49,1);
INSERT INTO "pair_count" VALUES(1,20070,32,51,1);
INSERT INTO "pair_count" VALUES(1,20070,32,59,1);
INSERT INTO "pair_count" VALUES(1,20070,32,61,1);
INSERT INTO "pair_count" VALUES(1,20070,33,27,2);
INSERT INTO "pair_count" VALUES(1,20070,33,32,1);
INSERT INTO "pair_count" VALUES(1,20070,33,35,4);
INSERT INTO "pair_count" VALUES(1,20070,33,40,2);
INSERT INTO "pair_count" VALUES(1,20070,33,46,4);
INSERT INTO "pair_count" VALUES(1,20070,33,49,4);
INSERT INTO "pair_count" VALUES(1,20070,33,51,2);
INSERT INTO "pair_count" VALUES(1,20070,33,52,2);
INSERT INTO "pair_count" VALUES(1,20070,33,55,1);
INSERT INTO "pair_count" VALUES(1,20070,33,59,2);
INSERT INTO "pair_count" VALUES(1,20070,33,60,2);
INSERT INTO "pair_count" VALUES(1,20070,33,61,2);
INSERT INTO "pair_count" VALUES(1,20070,35,25,1);
INSERT INTO "pair_count" VALUES(1,20070,35,27,3);
INSERT INTO "pair_count" VALUES(1,20070,35,32,1);
INSERT INTO "pair_count" VALUES(1,20070,35,33,4);
INSERT INTO "pair_count" VALUES(1,20070,35,36,1);
INSERT INTO "pair_count" VALUES(1,20070,35,40,2);
INSERT INTO "pair_count" VALUES(1,20070,35,46,5);
INSERT INTO "pair_count" VALUES(1,20070,35,49,5);
INSERT INTO "pair_count" VALUES(1,20070,35,51,2);
INSERT INTO "pair_count" VALUES(1,20070,35,52,3);
INSERT INTO "pair_count" VALUES(1,20070,35,55,1);
INSERT INTO "pair_count" VALUES(1,20070,35,58,1);
INSERT INTO "pair_count" VALUES(1,20070,35,59,2);
INSERT INTO "pair_count" VALUES(1,20070,35,60,2);
INSERT INTO "pair_count" VALUES(1,20070,35,61,2);
INSERT INTO "pair_count" VALUES(1,20070,36,25,1);
INSERT INTO "pair_count" VALUES(1,20070,36,27,1);
INSERT INTO "pair_count" VALUES(1,20070,36,35,1);
INSERT INTO "pair_count" VALUES(1,20070,36,46,1);
INSERT INTO "pair_count" VALUES(1,20070,36,49,1);
INSERT INTO "pair_count" VALUES(1,20070,36,52,1);
INSERT INTO "pair_count" VALUES(1,20070,36,58,1);
INSERT INTO "pair_count" VALUES(1,20070,40,27,2);
INSERT INTO "pair_count" VALUES(1,20070,40,33,2);
INSERT INTO "pair_count" VALUES(1,20070,40,35,2);
INSERT INTO "pair_count" VALUES(1,20070,40,46,2);
INSERT INTO "pair_count" VALUES(1,20070,40,49,2);
INSERT INTO "pair_count" VALUES(1,20070,40,52,2);
INSERT INTO "pair_count" VALUES(1,20070,40,60,2);
INSERT INTO "pair_count" VALUES(1,20070,46,25,1);
INSERT INTO "pair_count" VALUES(1,20070,46,27,3);
INSERT INTO "pair_count" VALUES(1,20070,46,32,1);
INSERT INTO "pair_count" VALUES(1,20070,46,33,4);
INSERT INTO "pair_count" VALUES(1,20070,46,35,5);
INSERT INTO "pair_count" VALUES(1,20070,46,36,1);
INSERT INTO "pair_count" VALUES(1,20070,46,40,2);
INSERT INTO "pair_count" VALUES(1,20070,46,49,5);
INSERT INTO "pair_count" VALUES(1,20070,46,51,2);
INSERT INTO "pair_count" VALUES(1,20070,46,52,3);
INSERT INTO "pair_count" VALUES(1,20070,46,55,1);
INSERT INTO "pair_count" VALUES(1,20070,46,58,1);
INSERT INTO "pair_count" VALUES(1,20070,46,59,2);
INSERT INTO "pair_count" VALUES(1,20070,46,60,2);
INSERT INTO "pair_count" VALUES(1,20070,46,61,2);
INSERT INTO "pair_count" VALUES(1,20070,51,32,1);
INSERT INTO "pair_count" VALUES(1,20070,51,33,2);
INSERT INTO "pair_count" VALUES(1,20070,51,35,2);
INSERT INTO "pair_count" VALUES(1,20070,51,46,2);
INSERT INTO "pair_count" VALUES(1,20070,51,49,2);
INSERT INTO "pair_count" VALUES(1,20070,51,55,1);
INSERT INTO "pair_count" VALUES(1,20070,51,59,2);
INSERT INTO "pair_count" VALUES(1,20070,51,61,2);
INSERT INTO "pair_count" VALUES(1,20070,52,25,1);
INSERT INTO "pair_count" VALUES(1,20070,52,27,3);
INSERT INTO "pair_count" VALUES(1,20070,52,33,2);
INSERT INTO "pair_count" VALUES(1,20070,52,35,3);
INSERT INTO "pair_count" VALUES(1,20070,52,36,1);
INSERT INTO "pair_count" VALUES(1,20070,52,40,2);
INSERT INTO "pair_count" VALUES(1,20070,52,46,3);
INSERT INTO "pair_count" VALUES(1,20070,52,49,3);
INSERT INTO "pair_count" VALUES(1,20070,52,58,1);
INSERT INTO "pair_count" VALUES(1,20070,52,60,2);
INSERT INTO "pair_count" VALUES(1,20070,55,33,1);
INSERT INTO "pair_count" VALUES(1,20070,55,35,1);
INSERT INTO "pair_count" VALUES(1,20070,55,46,1);
INSERT INTO "pair_count" VALUES(1,20070,55,49,1);
INSERT INTO "pair_count" VALUES(1,20070,55,51,1);
INSERT INTO "pair_count" VALUES(1,20070,55,59,1);
INSERT INTO "pair_count" VALUES(1,20070,55,61,1);
INSERT INTO "pair_count" VALUES(1,20070,58,25,1);
INSERT INTO "pair_count" VALUES(1,20070,58,27,1);
INSERT INTO "pair_count" VALUES(1,20070,58,35,1);
INSERT INTO "pair_count" VALUES(1,20070,58,36,1);
INSERT INTO "pair_count" VALUES(1,20070,58,46,1);
INSERT INTO "pair_count" VALUES(1,20070,58,49,1);
INSERT INTO "pair_count" VALUES(1,20070,58,52,1);
INSERT INTO "pair_count" VALUES(1,20070,59,32,1);
INSERT INTO "pair_count" VALUES(1,20070,59,33,2);
INSERT INTO "pair_count" VALUES(1,20070,59,35,2);
INSERT INTO "pair_count" VALUES(1,20070,59,46,2);
INSERT INTO "pair_count" VALUES(1,20070,59,49,2);
INSERT INTO "pair_count" VALUES(1,20070,59,51,2);
INSERT INTO "pair_count" VALUES(1,20070,59,55,1);
INSERT INTO "pair_count" VALUES(1,20070,59,61,2);
INSERT INTO "pair_count" VALUES(1,20070,60,27,2);
INSERT INTO "pair_count" VALUES(1,20070,60,33,2);
INSERT INTO "pair_count" VALUES(1,20070,60,35,2);
INSERT INTO "pair_count" VALUES(1,20070,60,40,2);
INSERT INTO "pair_count" VALUES(1,20070,60,46,2);
INSERT INTO "pair_count" VALUES(1,20070,60,49,2);
INSERT INTO "pair_count" VALUES(1,20070,60,52,2);
INSERT INTO "pair_count" VALUES(1,20070,61,32,1);
INSERT INTO "pair_count" VALUES(1,20070,61,33,2);
INSERT INTO "pair_count" VALUES(1,20070,61,35,2);
INSERT INTO "pair_count" VALUES(1,20070,61,46,2);
INSERT INTO "pair_count" VALUES(1,20070,61,49,2);
INSERT INTO "pair_count" VALUES(1,20070,61,51,2);
INSERT INTO "pair_count" VALUES(1,20070,61,55,1);
INSERT INTO "pair_count" VALUES(1,20070,61,59,2);
INSERT INTO "pair_count" VALUES(1,20234,24,33,1);
INSERT INTO "pair_count" VALUES(1,20234,24,34,2);
INSERT INTO "pair_count" VALUES(1,20234,24,35,2);
INSERT INTO "pair_count" VALUES(1,20234,24,37,1);
INSERT INTO "pair_count" VALUES(1,20234,24,41,1);
INSERT INTO "pair_count" VALUES(1,20234,24,46,2);
INSERT INTO "pair_count" VALUES(1,20234,24,49,2);
INSERT INTO "pair_count" VALUES(1,20234,24,52,2);
INSERT INTO "pair_count" VALUES(1,20234,24,58,1);
INSERT INTO "pair_count" VALUES(1,20234,33,24,1);
INSERT INTO "pair_count" VALUES(1,20234,33,34,1);
INSERT INTO "pair_count" VALUES(1,20234,33,35,2);
INSERT INTO "pair_count" VALUES(1,20234,33,37,1);
INSERT INTO "pair_count" VALUES(1,20234,33,46,2);
INSERT INTO "pair_count" VALUES(1,20234,33,47,1);
INSERT INTO "pair_count" VALUES(1,20234,33,49,2);
INSERT INTO "pair_count" VALUES(1,20234,33,51,1);
INSERT INTO "pair_count" VALUES(1,20234,33,52,1);
INSERT INTO "pair_count" VALUES(1,20234,33,59,1);
INSERT INTO "pair_count" VALUES(1,20234,33,61,1);
INSERT INTO "pair_count" VALUES(1,20234,34,24,2);
INSERT INTO "pair_count" VALUES(1,20234,34,33,1);
INSERT INTO "pair_count" VALUES(1,20234,34,35,2);
INSERT INTO "pair_count" VALUES(1,20234,34,37,1);
INSERT INTO "pair_count" VALUES(1,20234,34,41,1);
INSERT INTO "pair_count" VALUES(1,20234,34,46,2);
INSERT INTO "pair_count" VALUES(1,20234,34,49,2);
INSERT INTO "pair_count" VALUES(1,20234,34,52,2);
INSERT INTO "pair_count" VALUES(1,20234,34,58,1);
INSERT INTO "pair_count" VALUES(1,20234,35,24,2);
INSERT INTO "pair_count" VALUES(1,20234,35,33,2);
INSERT INTO "pair_count" VALUES(1,20234,35,34,2);
INSERT INTO "pair_count" VALUES(1,20234,35,37,1);
INSERT INTO "pair_count" VALUES(1,20234,35,39,2);
INSERT INTO "pair_count" VALUES(1,20234,35,41,1);
INSERT INTO "pair_count" VALUES(1,20234,35,42,2);
INSERT INTO "pair_count" VALUES(1,20234,35,46,5);
INSERT INTO "pair_count" VALUES(1,20234,35,47,1);
INSERT INTO "pair_count" VALUES(1,20234,35,49,5);
INSERT INTO "pair_count" VALUES(1,20234,35,51,1);
INSERT INTO "pair_count" VALUES(1,20234,35,52,2);
INSERT INTO "pair_count" VALUES(1,20234,35,56,2);
INSERT INTO "pair_count" VALUES(1,20234,35,58,3);
INSERT INTO "pair_count" VALUES(1,20234,35,59,1);
INSERT INTO "pair_count" VALUES(1,20234,35,61,1);
INSERT INTO "pair_count" VALUES(1,20234,35,63,2);
INSERT INTO "pair_count" VALUES(1,20234,37,24,1);
INSERT INTO "pair_count" VALUES(1,20234,37,33,1);
INSERT INTO "pair_count" VALUES(1,20234,37,34,1);
INSERT INTO "pair_count" VALUES(1,20234,37,35,1);
INSERT INTO "pair_count" VALUES(1,20234,37,46,1);
INSERT INTO "pair_count" VALUES(1,20234,37,49,1);
INSERT INTO "pair_count" VALUES(1,20234,37,52,1);
INSERT INTO "pair_count" VALUES(1,20234,39,35,2);
INSERT INTO "pair_count" VALUES(1,20234,39,42,2);
INSERT INTO "pair_count" VALUES(1,20234,39,46,2);
INSERT INTO "pair_count" VALUES(1,20234,39,49,2);
INSERT INTO "pair_count" VALUES(1,20234,39,56,2);
INSERT INTO "pair_count" VALUES(1,20234,39,58,2);
INSERT INTO "pair_count" VALUES(1,20234,39,63,2);
INSERT INTO "pair_count" VALUES(1,20234,41,24,1);
INSERT INTO "pair_count" VALUES(1,20234,41,34,1);
INSERT INTO "pair_count" VALUES(1,20234,41,35,1);
INSERT INTO "pair_count" VALUES(1,20234,41,46,1);
INSERT INTO "pair_count" VALUES(1,20234,41,49,1);
INSERT INTO "pair_count" VALUES(1,20234,41,52,1);
INSERT INTO "pair_count" VALUES(1,20234,41,58,1);
INSERT INTO "pair_count" VALUES(1,20234,42,35,2);
INSERT INTO "pair_count" VALUES(1,20234,42,39,2);
INSERT INTO "pair_count" VALUES(1,20234,42,46,2);
INSERT INTO "pair_count" VALUES(1,20234,42,49,2);
INSERT INTO "pair_count" VALUES(1,20234,42,56,2);
INSERT INTO "pair_count" VALUES(1,20234,42,58,2);
INSERT INTO "pair_count" VALUES(1,20234,42,63,2);
INSERT INTO "pair_count" VALUES(1,20234,46,24,2);
INSERT INTO "pair_count" VALUES(1,20234,46,33,2);
INSERT INTO "pair_count" VALUES(1,20234,46,34,2);
INSERT INTO "pair_count" VALUES(1,20234,46,35,5);
INSERT INTO "pair_count" VALUES(1,20234,46,37,1);
INSERT INTO "pair_count" VALUES(1,20234,46,39,2);
INSERT INTO "pair_count" VALUES(1,20234,46,41,1);
INSERT INTO "pair_count" VALUES(1,20234,46,42,2);
INSERT INTO "pair_count" VALUES(1,20234,46,47,1);
INSERT INTO "pair_count" VALUES(1,20234,46,49,5);
INSERT INTO "pair_count" VALUES(1,20234,46,51,1);
INSERT INTO "pair_count" VALUES(1,20234,46,52,2);
INSERT INTO "pair_count" VALUES(1,20234,46,56,2);
INSERT INTO "pair_count" VALUES(1,20234,46,58,3);
INSERT INTO "pair_count" VALUES(1,20234,46,59,1);
INSERT INTO "pair_count" VALUES(1,20234,46,61,1);
INSERT INTO "pair_count" VALUES(1,20234,46,63,2);
INSERT INTO "pair_count" VALUES(1,20234,47,33,1);
INSERT INTO "pair_count" VALUES(1,20234,47,35,1);
INSERT INTO "pair_count" VALUES(1,20234,47,46,1);
INSERT INTO "pair_count" VALUES(1,20234,47,49,1);
INSERT INTO "pair_count" VALUES(1,20234,47,51,1);
INSERT INTO "pair_count" VALUES(1,20234,47,59,1);
INSERT INTO "pair_count" VALUES(1,20234,47,61,1);
INSERT INTO "pair_count" VALUES(1,20234,51,33,1);
INSERT INTO "pair_count" VALUES(1,20234,51,35,1);
INSERT INTO "pair_count" VALUES(1,20234,51,46,1);
INSERT INTO "pair_count" VALUES(1,20234,51,47,1);
INSERT INTO "pair_count" VALUES(1,20234,51,49,1);
INSERT INTO "pair_count" VALUES(1,20234,51,59,1);
INSERT INTO "pair_count" VALUES(1,20234,51,61,1);
INSERT INTO "pair_count" VALUES(1,20234,52,24,2);
INSERT INTO "pair_count" VALUES(1,20234,52,33,1);
INSERT INTO "pair_count" VALUES(1,20234,52,34,2);
INSERT INTO "pair_count" VALUES(1,20234,52,35,2);
INSERT INTO "pair_count" VALUES(1,20234,52,37,1);
INSERT INTO "pair_count" VALUES(1,20234,52,41,1);
INSERT INTO "pair_count" VALUES(1,20234,52,46,2);
INSERT INTO "pair_count" VALUES(1,20234,52,49,2);
INSERT INTO "pair_count" VALUES(1,20234,52,58,1);
INSERT INTO "pair_count" VALUES(1,20234,56,35,2);
INSERT INTO "pair_count" VALUES(1,20234,56,39,2);
INSERT INTO "pair_count" VALUES(1,20234,56,42,2);
INSERT INTO "pair_count" VALUES(1,20234,56,46,2);
INSERT INTO "pair_count" VALUES(1,20234,56,49,2);
INSERT INTO "pair_count" VALUES(1,20234,56,58,2);
INSERT INTO "pair_count" VALUES(1,20234,56,63,2);
INSERT INTO "pair_count" VALUES(1,20234,58,24,1);
INSERT INTO "pair_count" VALUES(1,20234,58,34,1);
INSERT INTO "pair_count" VALUES(1,20234,58,35,3);
INSERT INTO "pair_count" VALUES(1,20234,58,39,2);
INSERT INTO "pair_count" VALUES(1,20234,58,41,1);
INSERT INTO "pair_count" VALUES(1,20234,58,42,2);
INSERT INTO "pair_count" VALUES(1,20234,58,46,3);
INSERT INTO "pair_count" VALUES(1,20234,58,49,3);
INSERT INTO "pair_count" VALUES(1,20234,58,52,1);
INSERT INTO "pair_count" VALUES(1,20234,58,56,2);
INSERT INTO "pair_count" VALUES(1,20234,58,63,2);
INSERT INTO "pair_count" VALUES(1,20234,59,33,1);
INSERT INTO "pair_count" VALUES(1,20234,59,35,1);
INSERT INTO "pair_count" VALUES(1,20234,59,46,1);
INSERT INTO "pair_count" VALUES(1,20234,59,47,1);
INSERT INTO "pair_count" VALUES(1,20234,59,49,1);
INSERT INTO "pair_count" VALUES(1,20234,59,51,1);
INSERT INTO "pair_count" VALUES(1,20234,59,61,1);
INSERT INTO "pair_count" VALUES(1,20234,61,33,1);
INSERT INTO "pair_count" VALUES(1,20234,61,35,1);
INSERT INTO "pair_count" VALUES(1,20234,61,46,1);
INSERT INTO "pair_count" VALUES(1,20234,61,47,1);
INSERT INTO "pair_count" VALUES(1,20234,61,49,1);
INSERT INTO "pair_count" VALUES(1,20234,61,51,1);
INSERT INTO "pair_count" VALUES(1,20234,61,59,1);
INSERT INTO "pair_count" VALUES(1,20234,63,35,2);
INSERT INTO "pair_count" VALUES(1,20234,63,39,2);
INSERT INTO "pair_count" VALUES(1,20234,63,42,2);
INSERT INTO "pair_count" VALUES(1,20234,63,46,2);
INSERT INTO "pair_count" VALUES(1,20234,63,49,2);
INSERT INTO "pair_count" VALUES(1,20234,63,56,2);
INSERT INTO "pair_count" VALUES(1,20234,63,58,2);
INSERT INTO "pair_count" VALUES(1,20392,25,27,1);
INSERT INTO "pair_count" VALUES(1,20392,25,28,1);
INSERT INTO "pair_count" VALUES(1,20392,25,35,1);
INSERT INTO "pair_count" VALUES(1,20392,25,36,1);
INSERT INTO "pair_count" VALUES(1,20392,25,46,1);
INSERT INTO "pair_count" VALUES(1,20392,25,49,1);
INSERT INTO "pair_count" VALUES(1,20392,25,58,1);
INSERT INTO "pair_count" VALUES(1,20392,27,25,1);
INSERT INTO "pair_count" VALUES(1,20392,27,28,1);
INSERT INTO "pair_count" VALUES(1,20392,27,33,1);
INSERT INTO "pair_count" VALUES(1,20392,27,35,2);
INSERT INTO "pair_count" VALUES(1,20392,27,36,1);
INSERT INTO "pair_count" VALUES(1,20392,27,37,1);
INSERT INTO "pair_count" VALUES(1,20392,27,46,2);
INSERT INTO "pair_count" VALUES(1,20392,27,49,2);
INSERT INTO "pair_count" VALUES(1,20392,27,52,1);
INSERT INTO "pair_count" VALUES(1,20392,27,58,1);
INSERT INTO "pair_count" VALUES(1,20392,27,60,1);
INSERT INTO "pair_count" VALUES(1,20392,28,25,1);
INSERT INTO "pair_count" VALUES(1,20392,28,27,1);
INSERT INTO "pair_count" VALUES(1,20392,28,35,1);
INSERT INTO "pair_count" VALUES(1,20392,28,36,1);
INSERT INTO "pair_count" VALUES(1,20392,28,46,1);
INSERT INTO "pair_count" VALUES(1,20392,28,49,1);
INSERT INTO "pair_count" VALUES(1,20392,28,58,1);
INSERT INTO "pair_count" VALUES(1,20392,33,27,1);
INSERT INTO "pair_count" VALUES(1,20392,33,35,2);
INSERT INTO "pair_count" VALUES(1,20392,33,37,1);
INSERT INTO "pair_count" VALUES(1,20392,33,46,2);
INSERT INTO "pair_count" VALUES(1,20392,33,49,2);
INSERT INTO "pair_count" VALUES(1,20392,33,51,1);
INSERT INTO "pair_count" VALUES(1,20392,33,52,2);
INSERT INTO "pair_count" VALUES(1,20392,33,59,1);
INSERT INTO "pair_count" VALUES(1,20392,33,60,1);
INSERT INTO "pair_count" VALUES(1,20392,33,61,1);
INSERT INTO "pair_count" VALUES(1,20392,35,25,1);
INSERT INTO "pair_count" VALUES(1,20392,35,27,2);
INSERT INTO "pair_count" VALUES(1,20392,35,28,1);
INSERT INTO "pair_count" VALUES(1,20392,35,33,2);
INSERT INTO "pair_count" VALUES(1,20392,35,36,1);
INSERT INTO "pair_count" VALUES(1,20392,35,37,1);
INSERT INTO "pair_count" VALUES(1,20392,35,42,1);
INSERT INTO "pair_count" VALUES(1,20392,35,43,1);
INSERT INTO "pair_count" VALUES(1,20392,35,46,5);
INSERT INTO "pair_count" VALUES(1,20392,35,49,5);
INSERT INTO "pair_count" VALUES(1,20392,35,51,2);
INSERT INTO "pair_count" VALUES(1,20392,35,52,3);
INSERT INTO "pair_count" VALUES(1,20392,35,56,1);
INSERT INTO "pair_count" VALUES(1,20392,35,58,3);
INSERT INTO "pair_count" VALUES(1,20392,35,59,2);
INSERT INTO "pair_count" VALUES(1,20392,35,60,1);
INSERT INTO "pair_count" VALUES(1,20392,35,61,2);
INSERT INTO "pair_count" VALUES(1,20392,35,63,1);
INSERT INTO "pair_count" VALUES(1,20392,36,25,1);
INSERT INTO "pair_count" VALUES(1,20392,36,27,1);
INSERT INTO "pair_count" VALUES(1,20392,36,28,1);
INSERT INTO "pair_count" VALUES(1,20392,36,35,1);
INSERT INTO "pair_count" VALUES(1,20392,36,46,1);
INSERT INTO "pair_count" VALUES(1,20392,36,49,1);
INSERT INTO "pair_count" VALUES(1,20392,36,58,1);
INSERT INTO "pair_count" VALUES(1,20392,37,27,1);
INSERT INTO "pair_count" VALUES(1,20392,37,33,1);
INSERT INTO "pair_count" VALUES(1,20392,37,35,1);
INSERT INTO "pair_count" VALUES(1,20392,37,46,1);
INSERT INTO "pair_count" VALUES(1,20392,37,49,1);
INSERT INTO "pair_count" VALUES(1,20392,37,52,1);
INSERT INTO "pair_count" VALUES(1,20392,37,60,1);
INSERT INTO "pair_count" VALUES(1,20392,42,35,1);
INSERT INTO "pair_count" VALUES(1,20392,42,46,1);
INSERT INTO "pair_count" VALUES(1,20392,42,49,1);
INSERT INTO "pair_count" VALUES(1,20392,42,52,1);
INSERT INTO "pair_count" VALUES(1,20392,42,56,1);
INSERT INTO "pair_count" VALUES(1,20392,42,58,1);
INSERT INTO "pair_count" VALUES(1,20392,42,63,1);
INSERT INTO "pair_count" VALUES(1,20392,43,35,1);
INSERT INTO "pair_count" VALUES(1,20392,43,46,1);
INSERT INTO "pair_count" VALUES(1,20392,43,49,1);
INSERT INTO "pair_count" VALUES(1,20392,43,51,1);
INSERT INTO "pair_count" VALUES(1,20392,43,58,1);
INSERT INTO "pair_count" VALUES(1,20392,43,59,1);
INSERT INTO "pair_count" VALUES(1,20392,43,61,1);
INSERT INTO "pair_count" VALUES(1,20392,46,25,1);
INSERT INTO "pair_count" VALUES(1,20392,46,27,2);
INSERT INTO "pair_count" VALUES(1,20392,46,28,1);
INSERT INTO "pair_count" VALUES(1,20392,46,33,2);
INSERT INTO "pair_count" VALUES(1,20392,46,35,5);
INSERT INTO "pair_count" VALUES(1,20392,46,36,1);
INSERT INTO "pair_count" VALUES(1,20392,46,37,1);
INSERT INTO "pair_count" VALUES(1,20392,46,42,1);
INSERT INTO "pair_count" VALUES(1,20392,46,43,1);
INSERT INTO "pair_count" VALUES(1,20392,46,49,5);
INSERT INTO "pair_count" VALUES(1,20392,46,51,2);
INSERT INTO "pair_count" VALUES(1,20392,46,52,3);
INSERT INTO "pair_count" VALUES(1,20392,46,56,1);
INSERT INTO "pair_count" VALUES(1,20392,46,58,3);
INSERT INTO "pair_count" VALUES(1,20392,46,59,2);
INSERT INTO "pair_count" VALUES(1,20392,46,60,1);
INSERT INTO "pair_count" VALUES(1,20392,46,61,2);
INSERT INTO "pair_count" VALUES(1,20392,46,63,1);
INSERT INTO "pair_count" VALUES(1,20392,51,33,1);
INSERT INTO "pair_count" VALUES(1,20392,51,35,2);
INSERT INTO "pair_count" VALUES(1,20392,51,43,1);
INSERT INTO "pair_count" VALUES(1,20392,51,46,2);
INSERT INTO "pair_count" VALUES(1,20392,51,49,2);
INSERT INTO "pair_count" VALUES(1,20392,51,52,1);
INSERT INTO "pair_count" VALUES(1,20392,51,58,1);
INSERT INTO "pair_count" VALUES(1,20392,51,59,2);
INSERT INTO "pair_count" VALUES(1,20392,51,61,2);
INSERT INTO "pair_count" VALUES(1,20392,52,27,1);
INSERT INTO "pair_count" VALUES(1,20392,52,33,2);
INSERT INTO "pair_count" VALUES(1,20392,52,35,3);
INSERT INTO "pair_count" VALUES(1,20392,52,37,1);
INSERT INTO "pair_count" VALUES(1,20392,52,42,1);
INSERT INTO "pair_count" VALUES(1,20392,52,46,3);
INSERT INTO "pair_count" VALUES(1,20392,52,49,3);
INSERT INTO "pair_count" VALUES(1,20392,52,51,1);
INSERT INTO "pair_count" VALUES(1,20392,52,56,1);
INSERT INTO "pair_count" VALUES(1,20392,52,58,1);
INSERT INTO "pair_count" VALUES(1,20392,52,59,1);
INSERT INTO "pair_count" VALUES(1,20392,52,60,1);
INSERT INTO "pair_count" VALUES(1,20392,52,61,1);
INSERT INTO "pair_count" VALUES(1,20392,52,63,1);
INSERT INTO "pair_count" VALUES(1,20392,56,35,1);
INSERT INTO "pair_count" VALUES(1,20392,56,42,1);
INSERT INTO "pair_count" VALUES(1,20392,56,46,1);
INSERT INTO "pair_count" VALUES(1,20392,56,49,1);
INSERT INTO "pair_count" VALUES(1,20392,56,52,1);
INSERT INTO "pair_count" VALUES(1,20392,56,58,1);
INSERT INTO "pair_count" VALUES(1,20392,56,63,1);
INSERT INTO "pair_count" VALUES(1,20392,58,25,1);
INSERT INTO "pair_count" VALUES(1,20392,58,27,1);
INSERT INTO "pair_count" VALUES(1,20392,58,28,1);
INSERT INTO "pair_count" VALUES(1,20392,58,35,3);
INSERT INTO "pair_count" VALUES(1,20392,58,36,1);
INSERT INTO "pair_count" VALUES(1,20392,58,42,1);
INSERT INTO "pair_count" VALUES(1,20392,58,43,1);
INSERT INTO "pair_count" VALUES(1,20392,58,46,3);
INSERT INTO "pair_count" VALUES(1,20392,58,49,3);
INSERT INTO "pair_count" VALUES(1,20392,58,51,1);
INSERT INTO "pair_count" VALUES(1,20392,58,52,1);
INSERT INTO "pair_count" VALUES(1,20392,58,56,1);
INSERT INTO "pair_count" VALUES(1,20392,58,59,1);
INSERT INTO "pair_count" VALUES(1,20392,58,61,1);
INSERT INTO "pair_count" VALUES(1,20392,58,63,1);
INSERT INTO "pair_count" VALUES(1,20392,59,33,1);
INSERT INTO "pair_count" VALUES(1,20392,59,35,2);
INSERT INTO "pair_count" VALUES(1,20392,59,43,1);
INSERT INTO "pair_count" VALUES(1,20392,59,46,2);
INSERT INTO "pair_count" VALUES(1,20392,59,49,2);
INSERT INTO "pair_count" VALUES(1,20392,59,51,2);
INSERT INTO "pair_count" VALUES(1,20392,59,52,1);
INSERT INTO "pair_count" VALUES(1,20392,59,58,1);
INSERT INTO "pair_count" VALUES(1,20392,59,61,2);
INSERT INTO "pair_count" VALUES(1,20392,60,27,1);
INSERT INTO "pair_count" VALUES(1,20392,60,33,1);
INSERT INTO "pair_count" VALUES(1,20392,60,35,1);
INSERT INTO "pair_count" VALUES(1,20392,60,37,1);
INSERT INTO "pair_count" VALUES(1,20392,60,46,1);
INSERT INTO "pair_count" VALUES(1,20392,60,49,1);
INSERT INTO "pair_count" VALUES(1,20392,60,52,1);
INSERT INTO "pair_count" VALUES(1,20392,61,33,1);
INSERT INTO "pair_count" VALUES(1,20392,61,35,2);
INSERT INTO "pair_count" VALUES(1,20392,61,43,1);
INSERT INTO "pair_count" VALUES(1,20392,61,46,2);
INSERT INTO "pair_count" VALUES(1,20392,61,49,2);
INSERT INTO "pair_count" VALUES(1,20392,61,51,2);
INSERT INTO "pair_count" VALUES(1,20392,61,52,1);
INSERT INTO "pair_count" VALUES(1,20392,61,58,1);
INSERT INTO "pair_count" VALUES(1,20392,61,59,2);
INSERT INTO "pair_count" VALUES(1,20392,63,35,1);
INSERT INTO "pair_count" VALUES(1,20392,63,42,1);
INSERT INTO "pair_count" VALUES(1,20392,63,46,1);
INSERT INTO "pair_count" VALUES(1,20392,63,49,1);
INSERT INTO "pair_count" VALUES(1,20392,63,52,1);
INSERT INTO "pair_count" VALUES(1,20392,63,56,1);
INSERT INTO "pair_count" VALUES(1,20392,63,58,1);
INSERT INTO "pair_count" VALUES(1,20495,24,33,1);
INSERT INTO "pair_count" VALUES(1,20495,24,34,1);
INSERT INTO "pair_count" VALUES(1,20495,24,35,1);
INSERT INTO "pair_count" VALUES(1,20495,24,37,1);
INSERT INTO "pair_count" VALUES(1,20495,24,46,1);
INSERT INTO "pair_count" VALUES(1,20495,24,49,1);
INSERT INTO "pair_count" VALUES(1,20495,24,57,1);
INSERT INTO "pair_count" VALUES(1,20495,26,35,1);
INSERT INTO "pair_count" VALUES(1,20495,26,46,1);
INSERT INTO "pair_count" VALUES(1,20495,26,49,1);
INSERT INTO "pair_count" VALUES(1,20495,26,51,1);
INSERT INTO "pair_count" VALUES(1,20495,26,58,1);
INSERT INTO "pair_count" VALUES(1,20495,26,59,1);
INSERT INTO "pair_count" VALUES(1,20495,26,61,1);
INSERT INTO "pair_count" VALUES(1,20495,27,35,1);
INSERT INTO "pair_count" VALUES(1,20495,27,36,1);
INSERT INTO "pair_count" VALUES(1,20495,27,46,1);
INSERT INTO "pair_count" VALUES(1,20495,27,48,1);
INSERT INTO "pair_count" VALUES(1,20495,27,49,1);
INSERT INTO "pair_count" VALUES(1,20495,27,58,1);
INSERT INTO "pair_count" VALUES(1,20495,27,60,1);
INSERT INTO "pair_count" VALUES(1,20495,33,24,1);
INSERT INTO "pair_count" VALUES(1,20495,33,34,1);
INSERT INTO "pair_count" VALUES(1,20495,33,35,2);
INSERT INTO "pair_count" VALUES(1,20495,33,37,1);
INSERT INTO "pair_count" VALUES(1,20495,33,46,2);
INSERT INTO "pair_count" VALUES(1,20495,33,49,2);
INSERT INTO "pair_count" VALUES(1,20495,33,51,1);
INSERT INTO "pair_count" VALUES(1,20495,33,52,1);
INSERT INTO "pair_count" VALUES(1,20495,33,57,1);
INSERT INTO "pair_count" VALUES(1,20495,33,59,1);
INSERT INTO "pair_count" VALUES(1,20495,33,61,1);
INSERT INTO "pair_count" VALUES(1,20495,34,24,1);
INSERT INTO "pair_count" VALUES(1,20495,34,33,1);
INSERT INTO "pair_count" VALUES(1,20495,34,35,1);
INSERT INTO "pair_count" VALUES(1,20495,34,37,1);
INSERT INTO "pair_count" VALUES(1,20495,34,46,1);
INSERT INTO "pair_count" VALUES(1,20495,34,49,1);
INSERT INTO "pair_count" VALUES(1,20495,34,57,1);
INSERT INTO "pair_count" VALUES(1,20495,35,24,1);
INSERT INTO "pair_count" VALUES(1,20495,35,26,1);
INSERT INTO "pair_count" VALUES(1,20495,35,27,1);
INSERT INTO "pair_count" VALUES(1,20495,35,33,2);
INSERT INTO "pair_count" VALUES(1,20495,35,34,1);
INSERT INTO "pair_count" VALUES(1,20495,35,36,1);
INSERT INTO "pair_count" VALUES(1,20495,35,37,1);
INSERT INTO "pair_count" VALUES(1,20495,35,46,5);
INSERT INTO "pair_count" VALUES(1,20495,35,48,1);
INSERT INTO "pair_count" VALUES(1,20495,35,49,5);
INSERT INTO "pair_count" VALUES(1,20495,35,51,2);
INSERT INTO "pair_count" VALUES(1,20495,35,52,2);
INSERT INTO "pair_count" VALUES(1,20495,35,53,1);
INSERT INTO "pair_count" VALUES(1,20495,35,57,1);
INSERT INTO "pair_count" VALUES(1,20495,35,58,3);
INSERT INTO "pair_count" VALUES(1,20495,35,59,2);
INSERT INTO "pair_count" VALUES(1,20495,35,60,2);
INSERT INTO "pair_count" VALUES(1,20495,35,61,2);
INSERT INTO "pair_count" VALUES(1,20495,35,62,1);
INSERT INTO "pair_count" VALUES(1,20495,36,27,1);
INSERT INTO "pair_count" VALUES(1,20495,36,35,1);
INSERT INTO "pair_count" VALUES(1,20495,36,46,1);
INSERT INTO "pair_count" VALUES(1,20495,36,48,1);
INSERT INTO "pair_count" VALUES(1,20495,36,49,1);
INSERT INTO "pair_count" VALUES(1,20495,36,58,1);
INSERT INTO "pair_count" VALUES(1,20495,36,60,1);
INSERT INTO "pair_count" VALUES(1,20495,37,24,1);
INSERT INTO "pair_count" VALUES(1,20495,37,33,1);
INSERT INTO "pair_count" VALUES(1,20495,37,34,1);
INSERT INTO "pair_count" VALUES(1,20495,37,35,1);
INSERT INTO "pair_count" VALUES(1,20495,37,46,1);
INSERT INTO "pair_count" VALUES(1,20495,37,49,1);
INSERT INTO "pair_count" VALUES(1,20495,37,57,1);
INSERT INTO "pair_count" VALUES(1,20495,46,24,1);
INSERT INTO "pair_count" VALUES(1,20495,46,26,1);
INSERT INTO "pair_count" VALUES(1,20495,46,27,1);
INSERT INTO "pair_count" VALUES(1,20495,46,33,2);
INSERT INTO "pair_count" VALUES(1,20495,46,34,1);
INSERT INTO "pair_count" VALUES(1,20495,46,35,5);
INSERT INTO "pair_count" VALUES(1,20495,46,36,1);
INSERT INTO "pair_count" VALUES(1,20495,46,37,1);
INSERT INTO "pair_count" VALUES(1,20495,46,48,1);
INSERT INTO "pair_count" VALUES(1,20495,46,49,5);
INSERT INTO "pair_count" VALUES(1,20495,46,51,2);
INSERT INTO "pair_count" VALUES(1,20495,46,52,2);
INSERT INTO "pair_count" VALUES(1,20495,46,53,1);
INSERT INTO "pair_count" VALUES(1,20495,46,57,1);
INSERT INTO "pair_count" VALUES(1,20495,46,58,3);
INSERT INTO "pair_count" VALUES(1,20495,46,59,2);
INSERT INTO "pair_count" VALUES(1,20495,46,60,2);
INSERT INTO "pair_count" VALUES(1,20495,46,61,2);
INSERT INTO "pair_count" VALUES(1,20495,46,62,1);
INSERT INTO "pair_count" VALUES(1,20495,48,27,1);
INSERT INTO "pair_count" VALUES(1,20495,48,35,1);
INSERT INTO "pair_count" VALUES(1,20495,48,36,1);
INSERT INTO "pair_count" VALUES(1,20495,48,46,1);
INSERT INTO "pair_count" VALUES(1,20495,48,49,1);
INSERT INTO "pair_count" VALUES(1,20495,48,58,1);
INSERT INTO "pair_count" VALUES(1,20495,48,60,1);
INSERT INTO "pair_count" VALUES(1,20495,51,26,1);
INSERT INTO "pair_count" VALUES(1,20495,51,33,1);
INSERT INTO "pair_count" VALUES(1,20495,51,35,2);
INSERT INTO "pair_count" VALUES(1,20495,51,46,2);
INSERT INTO "pair_count" VALUES(1,20495,51,49,2);
INSERT INTO "pair_count" VALUES(1,20495,51,52,1);
INSERT INTO "pair_count" VALUES(1,20495,51,58,1);
INSERT INTO "pair_count" VALUES(1,20495,51,59,2);
INSERT INTO "pair_count" VALUES(1,20495,51,61,2);
INSERT INTO "pair_count" VALUES(1,20495,52,33,1);
INSERT INTO "pair_count" VALUES(1,20495,52,35,2);
INSERT INTO "pair_count" VALUES(1,20495,52,46,2);
INSERT INTO "pair_count" VALUES(1,20495,52,49,2);
INSERT INTO "pair_count" VALUES(1,20495,52,51,1);
INSERT INTO "pair_count" VALUES(1,20495,52,53,1);
INSERT INTO "pair_count" VALUES(1,20495,52,58,1);
INSERT INTO "pair_count" VALUES(1,20495,52,59,1);
INSERT INTO "pair_count" VALUES(1,20495,52,60,1);
INSERT INTO "pair_count" VALUES(1,20495,52,61,1);
INSERT INTO "pair_count" VALUES(1,20495,52,62,1);
INSERT INTO "pair_count" VALUES(1,20495,53,35,1);
INSERT INTO "pair_count" VALUES(1,20495,53,46,1);
INSERT INTO "pair_count" VALUES(1,20495,53,49,1);
INSERT INTO "pair_count" VALUES(1,20495,53,52,1);
INSERT INTO "pair_count" VALUES(1,20495,53,58,1);
INSERT INTO "pair_count" VALUES(1,20495,53,60,1);
INSERT INTO "pair_count" VALUES(1,20495,53,62,1);
INSERT INTO "pair_count" VALUES(1,20495,57,24,1);
INSERT INTO "pair_count" VALUES(1,20495,57,33,1);
INSERT INTO "pair_count" VALUES(1,20495,57,34,1);
INSERT INTO "pair_count" VALUES(1,20495,57,35,1);
INSERT INTO "pair_count" VALUES(1,20495,57,37,1);
INSERT INTO "pair_count" VALUES(1,20495,57,46,1);
INSERT INTO "pair_count" VALUES(1,20495,57,49,1);
INSERT INTO "pair_count" VALUES(1,20495,58,26,1);
INSERT INTO "pair_count" VALUES(1,20495,58,27,1);
INSERT INTO "pair_count" VALUES(1,20495,58,35,3);
INSERT INTO "pair_count" VALUES(1,20495,58,36,1);
INSERT INTO "pair_count" VALUES(1,20495,58,46,3);
INSERT INTO "pair_count" VALUES(1,20495,58,48,1);
INSERT INTO "pair_count" VALUES(1,20495,58,49,3);
INSERT INTO "pair_count" VALUES(1,20495,58,51,1);
INSERT INTO "pair_count" VALUES(1,20495,58,52,1);
INSERT INTO "pair_count" VALUES(1,20495,58,53,1);
INSERT INTO "pair_count" VALUES(1,20495,58,59,1);
INSERT INTO "pair_count" VALUES(1,20495,58,60,2);
INSERT INTO "pair_count" VALUES(1,20495,58,61,1);
INSERT INTO "pair_count" VALUES(1,20495,58,62,1);
INSERT INTO "pair_count" VALUES(1,20495,59,26,1);
INSERT INTO "pair_count" VALUES(1,20495,59,33,1);
INSERT INTO "pair_count" VALUES(1,20495,59,35,2);
INSERT INTO "pair_count" VALUES(1,20495,59,46,2);
INSERT INTO "pair_count" VALUES(1,20495,59,49,2);
INSERT INTO "pair_count" VALUES(1,20495,59,51,2);
INSERT INTO "pair_count" VALUES(1,20495,59,52,1);
INSERT INTO "pair_count" VALUES(1,20495,59,58,1);
INSERT INTO "pair_count" VALUES(1,20495,59,61,2);
INSERT INTO "pair_count" VALUES(1,20495,60,27,1);
INSERT INTO "pair_count" VALUES(1,20495,60,35,2);
INSERT INTO "pair_count" VALUES(1,20495,60,36,1);
INSERT INTO "pair_count" VALUES(1,20495,60,46,2);
INSERT INTO "pair_count" VALUES(1,20495,60,48,1);
INSERT INTO "pair_count" VALUES(1,20495,60,49,2);
INSERT INTO "pair_count" VALUES(1,20495,60,52,1);
INSERT INTO "pair_count" VALUES(1,20495,60,53,1);
INSERT INTO "pair_count" VALUES(1,20495,60,58,2);
INSERT INTO "pair_count" VALUES(1,20495,60,62,1);
INSERT INTO "pair_count" VALUES(1,20495,61,26,1);
INSERT INTO "pair_count" VALUES(1,20495,61,33,1);
INSERT INTO "pair_count" VALUES(1,20495,61,35,2);
INSERT INTO "pair_count" VALUES(1,20495,61,46,2);
INSERT INTO "pair_count" VALUES(1,20495,61,49,2);
INSERT INTO "pair_count" VALUES(1,20495,61,51,2);
INSERT INTO "pair_count" VALUES(1,20495,61,52,1);
INSERT INTO "pair_count" VALUES(1,20495,61,58,1);
INSERT INTO "pair_count" VALUES(1,20495,61,59,2);
INSERT INTO "pair_count" VALUES(1,20495,62,35,1);
INSERT INTO "pair_count" VALUES(1,20495,62,46,1);
INSERT INTO "pair_count" VALUES(1,20495,62,49,1);
INSERT INTO "pair_count" VALUES(1,20495,62,52,1);
INSERT INTO "pair_count" VALUES(1,20495,62,53,1);
INSERT INTO "pair_count" VALUES(1,20495,62,58,1);
INSERT INTO "pair_count" VALUES(1,20495,62,60,1);
INSERT INTO "pair_count" VALUES(1,20599,27,29,1);
INSERT INTO "pair_count" VALUES(1,20599,27,30,2);
INSERT INTO "pair_count" VALUES(1,20599,27,33,1);
INSERT INTO "pair_count" VALUES(1,20599,27,35,1);
INSERT INTO "pair_count" VALUES(1,20599,27,36,2);
INSERT INTO "pair_count" VALUES(1,20599,27,38,1);
INSERT INTO "pair_count" VALUES(1,20599,27,40,1);
INSERT INTO "pair_count" VALUES(1,20599,27,43,1);
INSERT INTO "pair_count" VALUES(1,20599,27,46,3);
INSERT INTO "pair_count" VALUES(1,20599,27,49,3);
INSERT INTO "pair_count" VALUES(1,20599,27,50,2);
INSERT INTO "pair_count" VALUES(1,20599,27,60,3);
INSERT INTO "pair_count" VALUES(1,20599,29,27,1);
INSERT INTO "pair_count" VALUES(1,20599,29,30,1);
INSERT INTO "pair_count" VALUES(1,20599,29,36,1);
INSERT INTO "pair_count" VALUES(1,20599,29,46,1);
INSERT INTO "pair_count" VALUES(1,20599,29,49,1);
INSERT INTO "pair_count" VALUES(1,20599,29,50,1);
INSERT INTO "pair_count" VALUES(1,20599,29,60,1);
INSERT INTO "pair_count" VALUES(1,20599,30,27,2);
INSERT INTO "pair_count" VALUES(1,20599,30,29,1);
INSERT INTO "pair_count" VALUES(1,20599,30,36,2);
INSERT INTO "pair_count" VALUES(1,20599,30,38,1);
INSERT INTO "pair_count" VALUES(1,20599,30,46,2);
INSERT INTO "pair_count" VALUES(1,20599,30,49,2);
INSERT INTO "pair_count" VALUES(1,20599,30,50,2);
INSERT INTO "pair_count" VALUES(1,20599,30,60,2);
INSERT INTO "pair_count" VALUES(1,20599,31,44,1);
INSERT INTO "pair_count" VALUES(1,20599,31,45,1);
INSERT INTO "pair_count" VALUES(1,20599,31,46,1);
INSERT INTO "pair_count" VALUES(1,20599,31,48,1);
INSERT INTO "pair_count" VALUES(1,20599,31,49,1);
INSERT INTO "pair_count" VALUES(1,20599,31,50,1);
INSERT INTO "pair_count" VALUES(1,20599,31,60,1);
INSERT INTO "pair_count" VALUES(1,20599,33,27,1);
INSERT INTO "pair_count" VALUES(1,20599,33,35,2);
INSERT INTO "pair_count" VALUES(1,20599,33,40,1);
INSERT INTO "pair_count" VALUES(1,20599,33,43,1);
INSERT INTO "pair_count" VALUES(1,20599,33,46,2);
INSERT INTO "pair_count" VALUES(1,20599,33,49,2);
INSERT INTO "pair_count" VALUES(1,20599,33,51,1);
INSERT INTO "pair_count" VALUES(1,20599,33,54,1);
INSERT INTO "pair_count" VALUES(1,20599,33,59,1);
INSERT INTO "pair_count" VALUES(1,20599,33,60,1);
INSERT INTO "pair_count" VALUES(1,20599,33,61,1);
INSERT INTO "pair_count" VALUES(1,20599,35,27,1);
INSERT INTO "pair_count" VALUES(1,20599,35,33,2);
INSERT INTO "pair_count" VALUES(1,20599,35,40,1);
INSERT INTO "pair_count" VALUES(1,20599,35,43,1);
INSERT INTO "pair_count" VALUES(1,20599,35,46,2);
INSERT INTO "pair_count" VALUES(1,20599,35,49,2);
INSERT INTO "pair_count" VALUES(1,20599,35,51,1);
INSERT INTO "pair_count" VALUES(1,20599,35,54,1);
INSERT INTO "pair_count" VALUES(1,20599,35,59,1);
INSERT INTO "pair_count" VALUES(1,20599,35,60,1);
INSERT INTO "pair_count" VALUES(1,20599,35,61,1);
INSERT INTO "pair_count" VALUES(1,20599,36,27,2);
INSERT INTO "pair_count" VALUES(1,20599,36,29,1);
INSERT INTO "pair_count" VALUES(1,20599,36,30,2);
INSERT INTO "pair_count" VALUES(1,20599,36,38,1);
INSERT INTO "pair_count" VALUES(1,20599,36,46,2);
INSERT INTO "pair_count" VALUES(1,20599,36,49,2);
INSERT INTO "pair_count" VALUES(1,20599,36,50,2);
INSERT INTO "pair_count" VALUES(1,20599,36,60,2);
INSERT INTO "pair_count" VALUES(1,20599,38,27,1);
INSERT INTO "pair_count" VALUES(1,20599,38,30,1);
INSERT INTO "pair_count" VALUES(1,20599,38,36,1);
INSERT INTO "pair_count" VALUES(1,20599,38,46,1);
INSERT INTO "pair_count" VALUES(1,20599,38,49,1);
INSERT INTO "pair_count" VALUES(1,20599,38,50,1);
INSERT INTO "pair_count" VALUES(1,20599,38,60,1);
INSERT INTO "pair_count" VALUES(1,20599,40,27,1);
INSERT INTO "pair_count" VALUES(1,20599,40,33,1);
INSERT INTO "pair_count" VALUES(1,20599,40,35,1);
INSERT INTO "pair_count" VALUES(1,20599,40,43,1);
INSERT INTO "pair_count" VALUES(1,20599,40,46,1);
INSERT INTO "pair_count" VALUES(1,20599,40,49,1);
INSERT INTO "pair_count" VALUES(1,20599,40,60,1);
INSERT INTO "pair_count" VALUES(1,20599,43,27,1);
INSERT INTO "pair_count" VALUES(1,20599,43,33,1);
INSERT INTO "pair_count" VALUES(1,20599,43,35,1);
INSERT INTO "pair_count" VALUES(1,20599,43,40,1);
INSERT INTO "pair_count" VALUES(1,20599,43,46,1);
INSERT INTO "pair_count" VALUES(1,20599,43,49,1);
INSERT INTO "pair_count" VALUES(1,20599,43,60,1);
INSERT INTO "pair_count" VALUES(1,20599,44,31,1);
INSERT INTO "pair_count" VALUES(1,20599,44,45,1);
INSERT INTO "pair_count" VALUES(1,20599,44,46,1);
INSERT INTO "pair_count" VALUES(1,20599,44,48,1);
INSERT INTO "pair_count" VALUES(1,20599,44,49,1);
INSERT INTO "pair_count" VALUES(1,20599,44,50,1);
INSERT INTO "pair_count" VALUES(1,20599,44,60,1);
INSERT INTO "pair_count" VALUES(1,20599,45,31,1);
INSERT INTO "pair_count" VALUES(1,20599,45,44,1);
INSERT INTO "pair_count" VALUES(1,20599,45,46,1);
INSERT INTO "pair_count" VALUES(1,20599,45,48,1);
INSERT INTO "pair_count" VALUES(1,20599,45,49,1);
INSERT INTO "pair_count" VALUES(1,20599,45,50,1);
INSERT INTO "pair_count" VALUES(1,20599,45,60,1);
INSERT INTO "pair_count" VALUES(1,20599,46,27,3);
INSERT INTO "pair_count" VALUES(1,20599,46,29,1);
INSERT INTO "pair_count" VALUES(1,20599,46,30,2);
INSERT INTO "pair_count" VALUES(1,20599,46,31,1);
INSERT INTO "pair_count" VALUES(1,20599,46,33,2);
INSERT INTO "pair_count" VALUES(1,20599,46,35,2);
INSERT INTO "pair_count" VALUES(1,20599,46,36,2);
INSERT INTO "pair_count" VALUES(1,20599,46,38,1);
INSERT INTO "pair_count" VALUES(1,20599,46,40,1);
INSERT INTO "pair_count" VALUES(1,20599,46,43,1);
INSERT INTO "pair_count" VALUES(1,20599,46,44,1);
INSERT INTO "pair_count" VALUES(1,20599,46,45,1);
INSERT INTO "pair_count" VALUES(1,20599,46,48,1);
INSERT INTO "pair_count" VALUES(1,20599,46,49,5);
INSERT INTO "pair_count" VALUES(1,20599,46,50,3);
INSERT INTO "pair_count" VALUES(1,20599,46,51,1);
INSERT INTO "pair_count" VALUES(1,20599,46,54,1);
INSERT INTO "pair_count" VALUES(1,20599,46,59,1);
INSERT INTO "pair_count" VALUES(1,20599,46,60,4);
INSERT INTO "pair_count" VALUES(1,20599,46,61,1);
INSERT INTO "pair_count" VALUES(1,20599,48,31,1);
INSERT INTO "pair_count" VALUES(1,20599,48,44,1);
INSERT INTO "pair_count" VALUES(1,20599,48,45,1);
INSERT INTO "pair_count" VALUES(1,20599,48,46,1);
INSERT INTO "pair_count" VALUES(1,20599,48,49,1);
INSERT INTO "pair_count" VALUES(1,20599,48,50,1);
INSERT INTO "pair_count" VALUES(1,20599,48,60,1);
INSERT INTO "pair_count" VALUES(1,20599,50,27,2);
INSERT INTO "pair_count" VALUES(1,20599,50,29,1);
INSERT INTO "pair_count" VALUES(1,20599,50,30,2);
INSERT INTO "pair_count" VALUES(1,20599,50,31,1);
INSERT INTO "pair_count" VALUES(1,20599,50,36,2);
INSERT INTO "pair_count" VALUES(1,20599,50,38,1);
INSERT INTO "pair_count" VALUES(1,20599,50,44,1);
INSERT INTO "pair_count" VALUES(1,20599,50,45,1);
INSERT INTO "pair_count" VALUES(1,20599,50,46,3);
INSERT INTO "pair_count" VALUES(1,20599,50,48,1);
INSERT INTO "pair_count" VALUES(1,20599,50,49,3);
INSERT INTO "pair_count" VALUES(1,20599,50,60,3);
INSERT INTO "pair_count" VALUES(1,20599,51,33,1);
INSERT INTO "pair_count" VALUES(1,20599,51,35,1);
INSERT INTO "pair_count" VALUES(1,20599,51,46,1);
INSERT INTO "pair_count" VALUES(1,20599,51,49,1);
INSERT INTO "pair_count" VALUES(1,20599,51,54,1);
INSERT INTO "pair_count" VALUES(1,20599,51,59,1);
INSERT INTO "pair_count" VALUES(1,20599,51,61,1);
INSERT INTO "pair_count" VALUES(1,20599,54,33,1);
INSERT INTO "pair_count" VALUES(1,20599,54,35,1);
INSERT INTO "pair_count" VALUES(1,20599,54,46,1);
INSERT INTO "pair_count" VALUES(1,20599,54,49,1);
INSERT INTO "pair_count" VALUES(1,20599,54,51,1);
INSERT INTO "pair_count" VALUES(1,20599,54,59,1);
INSERT INTO "pair_count" VALUES(1,20599,54,61,1);
INSERT INTO "pair_count" VALUES(1,20599,59,33,1);
INSERT INTO "pair_count" VALUES(1,20599,59,35,1);
INSERT INTO "pair_count" VALUES(1,20599,59,46,1);
INSERT INTO "pair_count" VALUES(1,20599,59,49,1);
INSERT INTO "pair_count" VALUES(1,20599,59,51,1);
INSERT INTO "pair_count" VALUES(1,20599,59,54,1);
INSERT INTO "pair_count" VALUES(1,20599,59,61,1);
INSERT INTO "pair_count" VALUES(1,20599,60,27,3);
INSERT INTO "pair_count" VALUES(1,20599,60,29,1);
INSERT INTO "pair_count" VALUES(1,20599,60,30,2);
INSERT INTO "pair_count" VALUES(1,20599,60,31,1);
INSERT INTO "pair_count" VALUES(1,20599,60,33,1);
INSERT INTO "pair_count" VALUES(1,20599,60,35,1);
INSERT INTO "pair_count" VALUES(1,20599,60,36,2);
INSERT INTO "pair_count" VALUES(1,20599,60,38,1);
INSERT INTO "pair_count" VALUES(1,20599,60,40,1);
INSERT INTO "pair_count" VALUES(1,20599,60,43,1);
INSERT INTO "pair_count" VALUES(1,20599,60,44,1);
INSERT INTO "pair_count" VALUES(1,20599,60,45,1);
INSERT INTO "pair_count" VALUES(1,20599,60,46,4);
INSERT INTO "pair_count" VALUES(1,20599,60,48,1);
INSERT INTO "pair_count" VALUES(1,20599,60,49,4);
INSERT INTO "pair_count" VALUES(1,20599,60,50,3);
INSERT INTO "pair_count" VALUES(1,20599,61,33,1);
INSERT INTO "pair_count" VALUES(1,20599,61,35,1);
INSERT INTO "pair_count" VALUES(1,20599,61,46,1);
INSERT INTO "pair_count" VALUES(1,20599,61,49,1);
INSERT INTO "pair_count" VALUES(1,20599,61,51,1);
INSERT INTO "pair_count" VALUES(1,20599,61,54,1);
INSERT INTO "pair_count" VALUES(1,20599,61,59,1);
INSERT INTO "pair_count" VALUES(1,20703,24,33,1);
INSERT INTO "pair_count" VALUES(1,20703,24,34,1);
INSERT INTO "pair_count" VALUES(1,20703,24,35,1);
INSERT INTO "pair_count" VALUES(1,20703,24,37,1);
INSERT INTO "pair_count" VALUES(1,20703,24,46,1);
INSERT INTO "pair_count" VALUES(1,20703,24,49,1);
INSERT INTO "pair_count" VALUES(1,20703,24,52,1);
INSERT INTO "pair_count" VALUES(1,20703,27,33,1);
INSERT INTO "pair_count" VALUES(1,20703,27,35,1);
INSERT INTO "pair_count" VALUES(1,20703,27,40,1);
INSERT INTO "pair_count" VALUES(1,20703,27,46,1);
INSERT INTO "pair_count" VALUES(1,20703,27,49,1);
INSERT INTO "pair_count" VALUES(1,20703,27,55,1);
INSERT INTO "pair_count" VALUES(1,20703,27,60,1);
INSERT INTO "pair_count" VALUES(1,20703,30,33,1);
INSERT INTO "pair_count" VALUES(1,20703,30,35,1);
INSERT INTO "pair_count" VALUES(1,20703,30,37,1);
INSERT INTO "pair_count" VALUES(1,20703,30,45,1);
INSERT INTO "pair_count" VALUES(1,20703,30,46,1);
INSERT INTO "pair_count" VALUES(1,20703,30,49,1);
INSERT INTO "pair_count" VALUES(1,20703,30,60,1);
INSERT INTO "pair_count" VALUES(1,20703,31,44,1);
INSERT INTO "pair_count" VALUES(1,20703,31,45,1);
INSERT INTO "pair_count" VALUES(1,20703,31,46,1);
INSERT INTO "pair_count" VALUES(1,20703,31,48,1);
INSERT INTO "pair_count" VALUES(1,20703,31,49,1);
INSERT INTO "pair_count" VALUES(1,20703,31,50,1);
INSERT INTO "pair_count" VALUES(1,20703,31,60,1);
INSERT INTO "pair_count" VALUES(1,20703,33,24,1);
INSERT INTO "pair_count" VALUES(1,20703,33,27,1);
INSERT INTO "pair_count" VALUES(1,20703,33,30,1);
INSERT INTO "pair_count" VALUES(1,20703,33,34,1);
INSERT INTO "pair_count" VALUES(1,20703,33,35,4);
INSERT INTO "pair_count" VALUES(1,20703,33,37,2);
INSERT INTO "pair_count" VALUES(1,20703,33,40,1);
INSERT INTO "pair_count" VALUES(1,20703,33,45,1);
INSERT INTO "pair_count" VALUES(1,20703,33,46,4);
INSERT INTO "pair_count" VALUES(1,20703,33,49,4);
INSERT INTO "pair_count" VALUES(1,20703,33,51,1);
INSERT INTO "pair_count" VALUES(1,20703,33,52,1);
INSERT INTO "pair_count" VALUES(1,20703,33,55,2);
INSERT INTO "pair_count" VALUES(1,20703,33,59,1);
INSERT INTO "pair_count" VALUES(1,20703,33,60,2);
INSERT INTO "pair_count" VALUES(1,20703,33,61,1);
INSERT INTO "pair_count" VALUES(1,20703,34,24,1);
INSERT INTO "pair_count" VALUES(1,20703,34,33,1);
INSERT INTO "pair_count" VALUES(1,20703,34,35,1);
INSERT INTO "pair_count" VALUES(1,20703,34,37,1);
INSERT INTO "pair_count" VALUES(1,20703,34,46,1);
INSERT INTO "pair_count" VALUES(1,20703,34,49,1);
INSERT INTO "pair_count" VALUES(1,20703,34,52,1);
INSERT INTO "pair_count" VALUES(1,20703,35,24,1);
INSERT INTO "pair_count" VALUES(1,20703,35,27,1);
INSERT INTO "pair_count" VALUES(1,20703,35,30,1);
INSERT INTO "pair_count" VALUES(1,20703,35,33,4);
INSERT INTO "pair_count" VALUES(1,20703,35,34,1);
INSERT INTO "pair_count" VALUES(1,20703,35,37,2);
INSERT INTO "pair_count" VALUES(1,20703,35,40,1);
INSERT INTO "pair_count" VALUES(1,20703,35,45,1);
INSERT INTO "pair_count" VALUES(1,20703,35,46,4);
INSERT INTO "pair_count" VALUES(1,20703,35,49,4);
INSERT INTO "pair_count" VALUES(1,20703,35,51,1);
INSERT INTO "pair_count" VALUES(1,20703,35,52,1);
INSERT INTO "pair_count" VALUES(1,20703,35,55,2);
INSERT INTO "pair_count" VALUES(1,20703,35,59,1);
INSERT INTO "pair_count" VALUES(1,20703,35,60,2);
INSERT INTO "pair_count" VALUES(1,20703,35,61,1);
INSERT INTO "pair_count" VALUES(1,20703,37,24,1);
INSERT INTO "pair_count" VALUES(1,20703,37,30,1);
INSERT INTO "pair_count" VALUES(1,20703,37,33,2);
INSERT INTO "pair_count" VALUES(1,20703,37,34,1);
INSERT INTO "pair_count" VALUES(1,20703,37,35,2);
INSERT INTO "pair_count" VALUES(1,20703,37,45,1);
INSERT INTO "pair_count" VALUES(1,20703,37,46,2);
INSERT INTO "pair_count" VALUES(1,20703,37,49,2);
INSERT INTO "pair_count" VALUES(1,20703,37,52,1);
INSERT INTO "pair_count" VALUES(1,20703,37,60,1);
INSERT INTO "pair_count" VALUES(1,20703,40,27,1);
INSERT INTO "pair_count" VALUES(1,20703,40,33,1);
INSERT INTO "pair_count" VALUES(1,20703,40,35,1);
INSERT INTO "pair_count" VALUES(1,20703,40,46,1);
INSERT INTO "pair_count" VALUES(1,20703,40,49,1);
INSERT INTO "pair_count" VALUES(1,20703,40,55,1);
INSERT INTO "pair_count" VALUES(1,20703,40,60,1);
INSERT INTO "pair_count" VALUES(1,20703,44,31,1);
INSERT INTO "pair_count" VALUES(1,20703,44,45,1);
INSERT INTO "pair_count" VALUES(1,20703,44,46,1);
INSERT INTO "pair_count" VALUES(1,20703,44,48,1);
INSERT INTO "pair_count" VALUES(1,20703,44,49,1);
INSERT INTO "pair_count" VALUES(1,20703,44,50,1);
INSERT INTO "pair_count" VALUES(1,20703,44,60,1);
INSERT INTO "pair_count" VALUES(1,20703,45,30,1);
INSERT INTO "pair_count" VALUES(1,20703,45,31,1);
INSERT INTO "pair_count" VALUES(1,20703,45,33,1);
INSERT INTO "pair_count" VALUES(1,20703,45,35,1);
INSERT INTO "pair_count" VALUES(1,20703,45,37,1);
INSERT INTO "pair_count" VALUES(1,20703,45,44,1);
INSERT INTO "pair_count" VALUES(1,20703,45,46,2);
INSERT INTO "pair_count" VALUES(1,20703,45,48,1);
INSERT INTO "pair_count" VALUES(1,20703,45,49,2);
INSERT INTO "pair_count" VALUES(1,20703,45,50,1);
INSERT INTO "pair_count" VALUES(1,20703,45,60,2);
INSERT INTO "pair_count" VALUES(1,20703,46,24,1);
INSERT INTO "pair_count" VALUES(1,20703,46,27,1);
INSERT INTO "pair_count" VALUES(1,20703,46,30,1);
INSERT INTO "pair_count" VALUES(1,20703,46,31,1);
INSERT INTO "pair_count" VALUES(1,20703,46,33,4);
INSERT INTO "pair_count" VALUES(1,20703,46,34,1);
INSERT INTO "pair_count" VALUES(1,20703,46,35,4);
INSERT INTO "pair_count" VALUES(1,20703,46,37,2);
INSERT INTO "pair_count" VALUES(1,20703,46,40,1);
INSERT INTO "pair_count" VALUES(1,20703,46,44,1);
INSERT INTO "pair_count" VALUES(1,20703,46,45,2);
INSERT INTO "pair_count" VALUES(1,20703,46,48,1);
INSERT INTO "pair_count" VALUES(1,20703,46,49,5);
INSERT INTO "pair_count" VALUES(1,20703,46,50,1);
INSERT INTO "pair_count" VALUES(1,20703,46,51,1);
INSERT INTO "pair_count" VALUES(1,20703,46,52,1);
INSERT INTO "pair_count" VALUES(1,20703,46,55,2);
INSERT INTO "pair_count" VALUES(1,20703,46,59,1);
INSERT INTO "pair_count" VALUES(1,20703,46,60,3);
INSERT INTO "pair_count" VALUES(1,20703,46,61,1);
INSERT INTO "pair_count" VALUES(1,20703,48,31,1);
INSERT INTO "pair_count" VALUES(1,20703,48,44,1);
INSERT INTO "pair_count" VALUES(1,20703,48,45,1);
INSERT INTO "pair_count" VALUES(1,20703,48,46,1);
INSERT INTO "pair_count" VALUES(1,20703,48,49,1);
INSERT INTO "pair_count" VALUES(1,20703,48,50,1);
INSERT INTO "pair_count" VALUES(1,20703,48,60,1);
INSERT INTO "pair_count" VALUES(1,20703,50,31,1);
INSERT INTO "pair_count" VALUES(1,20703,50,44,1);
INSERT INTO "pair_count" VALUES(1,20703,50,45,1);
INSERT INTO "pair_count" VALUES(1,20703,50,46,1);
INSERT INTO "pair_count" VALUES(1,20703,50,48,1);
INSERT INTO "pair_count" VALUES(1,20703,50,49,1);
INSERT INTO "pair_count" VALUES(1,20703,50,60,1);
INSERT INTO "pair_count" VALUES(1,20703,51,33,1);
INSERT INTO "pair_count" VALUES(1,20703,51,35,1);
INSERT INTO "pair_count" VALUES(1,20703,51,46,1);
INSERT INTO "pair_count" VALUES(1,20703,51,49,1);
INSERT INTO "pair_count" VALUES(1,20703,51,55,1);
INSERT INTO "pair_count" VALUES(1,20703,51,59,1);
INSERT INTO "pair_count" VALUES(1,20703,51,61,1);
INSERT INTO "pair_count" VALUES(1,20703,52,24,1);
INSERT INTO "pair_count" VALUES(1,20703,52,33,1);
INSERT INTO "pair_count" VALUES(1,20703,52,34,1);
INSERT INTO "pair_count" VALUES(1,20703,52,35,1);
INSERT INTO "pair_count" VALUES(1,20703,52,37,1);
INSERT INTO "pair_count" VALUES(1,20703,52,46,1);
INSERT INTO "pair_count" VALUES(1,20703,52,49,1);
INSERT INTO "pair_count" VALUES(1,20703,55,27,1);
INSERT INTO "pair_count" VALUES(1,20703,55,33,2);
INSERT INTO "pair_count" VALUES(1,20703,55,35,2);
INSERT INTO "pair_count" VALUES(1,20703,55,40,1);
INSERT INTO "pair_count" VALUES(1,20703,55,46,2);
INSERT INTO "pair_count" VALUES(1,20703,55,49,2);
INSERT INTO "pair_count" VALUES(1,20703,55,51,1);
INSERT INTO "pair_count" VALUES(1,20703,55,59,1);
INSERT INTO "pair_count" VALUES(1,20703,55,60,1);
INSERT INTO "pair_count" VALUES(1,20703,55,61,1);
INSERT INTO "pair_count" VALUES(1,20703,59,33,1);
INSERT INTO "pair_count" VALUES(1,20703,59,35,1);
INSERT INTO "pair_count" VALUES(1,20703,59,46,1);
INSERT INTO "pair_count" VALUES(1,20703,59,49,1);
INSERT INTO "pair_count" VALUES(1,20703,59,51,1);
INSERT INTO "pair_count" VALUES(1,20703,59,55,1);
INSERT INTO "pair_count" VALUES(1,20703,59,61,1);
INSERT INTO "pair_count" VALUES(1,20703,60,27,1);
INSERT INTO "pair_count" VALUES(1,20703,60,30,1);
INSERT INTO "pair_count" VALUES(1,20703,60,31,1);
INSERT INTO "pair_count" VALUES(1,20703,60,33,2);
INSERT INTO "pair_count" VALUES(1,20703,60,35,2);
INSERT INTO "pair_count" VALUES(1,20703,60,37,1);
INSERT INTO "pair_count" VALUES(1,20703,60,40,1);
INSERT INTO "pair_count" VALUES(1,20703,60,44,1);
INSERT INTO "pair_count" VALUES(1,20703,60,45,2);
INSERT INTO "pair_count" VALUES(1,20703,60,46,3);
INSERT INTO "pair_count" VALUES(1,20703,60,48,1);
INSERT INTO "pair_count" VALUES(1,20703,60,49,3);
INSERT INTO "pair_count" VALUES(1,20703,60,50,1);
INSERT INTO "pair_count" VALUES(1,20703,60,55,1);
INSERT INTO "pair_count" VALUES(1,20703,61,33,1);
INSERT INTO "pair_count" VALUES(1,20703,61,35,1);
INSERT INTO "pair_count" VALUES(1,20703,61,46,1);
INSERT INTO "pair_count" VALUES(1,20703,61,49,1);
INSERT INTO "pair_count" VALUES(1,20703,61,51,1);
INSERT INTO "pair_count" VALUES(1,20703,61,55,1);
INSERT INTO "pair_count" VALUES(1,20703,61,59,1);
INSERT INTO "pair_count" VALUES(2,20258,2,3,1);
INSERT INTO "pair_count" VALUES(2,20258,2,4,1);
INSERT INTO "pair_count" VALUES(2,20258,2,5,1);
INSERT INTO "pair_count" VALUES(2,20258,2,8,2);
INSERT INTO "pair_count" VALUES(2,20258,2,9,2);
INSERT INTO "pair_count" VALUES(2,20258,2,10,1);
INSERT INTO "pair_count" VALUES(2,20258,2,13,2);
INSERT INTO "pair_count" VALUES(2,20258,2,15,1);
INSERT INTO "pair_count" VALUES(2,20258,2,16,2);
INSERT INTO "pair_count" VALUES(2,20258,2,19,1);
INSERT INTO "pair_count" VALUES(2,20258,3,2,1);
INSERT INTO "pair_count" VALUES(2,20258,3,4,1);
INSERT INTO "pair_count" VALUES(2,20258,3,5,1);
INSERT INTO "pair_count" VALUES(2,20258,3,6,3);
INSERT INTO "pair_count" VALUES(2,20258,3,7,1);
INSERT INTO "pair_count" VALUES(2,20258,3,8,2);
INSERT INTO "pair_count" VALUES(2,20258,3,9,4);
INSERT INTO "pair_count" VALUES(2,20258,3,10,2);
INSERT INTO "pair_count" VALUES(2,20258,3,12,1);
INSERT INTO "pair_count" VALUES(2,20258,3,13,2);
INSERT INTO "pair_count" VALUES(2,20258,3,14,2);
INSERT INTO "pair_count" VALUES(2,20258,3,16,4);
INSERT INTO "pair_count" VALUES(2,20258,3,20,1);
INSERT INTO "pair_count" VALUES(2,20258,3,21,2);
INSERT INTO "pair_count" VALUES(2,20258,3,23,1);
INSERT INTO "pair_count" VALUES(2,20258,4,2,1);
INSERT INTO "pair_count" VALUES(2,20258,4,3,1);
INSERT INTO "pair_count" VALUES(2,20258,4,5,1);
INSERT INTO "pair_count" VALUES(2,20258,4,8,1);
INSERT INTO "pair_count" VALUES(2,20258,4,9,1);
INSERT INTO "pair_count" VALUES(2,20258,4,13,1);
INSERT INTO "pair_count" VALUES(2,20258,4,16,1);
INSERT INTO "pair_count" VALUES(2,20258,5,2,1);
INSERT INTO "pair_count" VALUES(2,20258,5,3,1);
INSERT INTO "pair_count" VALUES(2,20258,5,4,1);
INSERT INTO "pair_count" VALUES(2,20258,5,8,1);
INSERT INTO "pair_count" VALUES(2,20258,5,9,1);
INSERT INTO "pair_count" VALUES(2,20258,5,13,1);
INSERT INTO "pair_count" VALUES(2,20258,5,16,1);
INSERT INTO "pair_count" VALUES(2,20258,6,3,3);
INSERT INTO "pair_count" VALUES(2,20258,6,7,1);
INSERT INTO "pair_count" VALUES(2,20258,6,8,1);
INSERT INTO "pair_count" VALUES(2,20258,6,9,3);
INSERT INTO "pair_count" VALUES(2,20258,6,10,2);
INSERT INTO "pair_count" VALUES(2,20258,6,12,1);
INSERT INTO "pair_count" VALUES(2,20258,6,13,1);
INSERT INTO "pair_count" VALUES(2,20258,6,14,2);
INSERT INTO "pair_count" VALUES(2,20258,6,16,3);
INSERT INTO "pair_count" VALUES(2,20258,6,20,1);
INSERT INTO "pair_count" VALUES(2,20258,6,21,2);
INSERT INTO "pair_count" VALUES(2,20258,6,23,1);
INSERT INTO "pair_count" VALUES(2,20258,7,3,1);
INSERT INTO "pair_count" VALUES(2,20258,7,6,1);
INSERT INTO "pair_count" VALUES(2,20258,7,9,1);
INSERT INTO "pair_count" VALUES(2,20258,7,10,1);
INSERT INTO "pair_count" VALUES(2,20258,7,14,1);
INSERT INTO "pair_count" VALUES(2,20258,7,16,1);
INSERT INTO "pair_count" VALUES(2,20258,7,21,1);
INSERT INTO "pair_count" VALUES(2,20258,8,2,2);
INSERT INTO "pair_count" VALUES(2,20258,8,3,2);
INSERT INTO "pair_count" VALUES(2,20258,8,4,1);
INSERT INTO "pair_count" VALUES(2,20258,8,5,1);
INSERT INTO "pair_count" VALUES(2,20258,8,6,1);
INSERT INTO "pair_count" VALUES(2,20258,8,9,3);
INSERT INTO "pair_count" VALUES(2,20258,8,10,2);
INSERT INTO "pair_count" VALUES(2,20258,8,12,1);
INSERT INTO "pair_count" VALUES(2,20258,8,13,2);
INSERT INTO "pair_count" VALUES(2,20258,8,15,1);
INSERT INTO "pair_count" VALUES(2,20258,8,16,3);
INSERT INTO "pair_count" VALUES(2,20258,8,19,1);
INSERT INTO "pair_count" VALUES(2,20258,8,23,1);
INSERT INTO "pair_count" VALUES(2,20258,10,2,1);
INSERT INTO "pair_count" VALUES(2,20258,10,3,2);
INSERT INTO "pair_count" VALUES(2,20258,10,6,2);
INSERT INTO "pair_count" VALUES(2,20258,10,7,1);
INSERT INTO "pair_count" VALUES(2,20258,10,8,2);
INSERT INTO "pair_count" VALUES(2,20258,10,9,3);
INSERT INTO "pair_count" VALUES(2,20258,10,12,1);
INSERT INTO "pair_count" VALUES(2,20258,10,13,1);
INSERT INTO "pair_count" VALUES(2,20258,10,14,1);
INSERT INTO "pair_count" VALUES(2,20258,10,15,1);
INSERT INTO "pair_count" VALUES(2,20258,10,16,3);
INSERT INTO "pair_count" VALUES(2,20258,10,19,1);
INSERT INTO "pair_count" VALUES(2,20258,10,21,1);
INSERT INTO "pair_count" VALUES(2,20258,10,23,1);
INSERT INTO "pair_count" VALUES(2,20258,12,3,1);
INSERT INTO "pair_count" VALUES(2,20258,12,6,1);
INSERT INTO "pair_count" VALUES(2,20258,12,8,1);
INSERT INTO "pair_count" VALUES(2,20258,12,9,1);
INSERT INTO "pair_count" VALUES(2,20258,12,10,1);
INSERT INTO "pair_count" VALUES(2,20258,12,16,1);
INSERT INTO "pair_count" VALUES(2,20258,12,23,1);
INSERT INTO "pair_count" VALUES(2,20258,13,2,2);
INSERT INTO "pair_count" VALUES(2,20258,13,3,2);
INSERT INTO "pair_count" VALUES(2,20258,13,4,1);
INSERT INTO "pair_count" VALUES(2,20258,13,5,1);
INSERT INTO "pair_count" VALUES(2,20258,13,6,1);
INSERT INTO "pair_count" VALUES(2,20258,13,8,2);
INSERT INTO "pair_count" VALUES(2,20258,13,9,3);
INSERT INTO "pair_count" VALUES(2,20258,13,10,1);
INSERT INTO "pair_count" VALUES(2,20258,13,14,1);
INSERT INTO "pair_count" VALUES(2,20258,13,15,1);
INSERT INTO "pair_count" VALUES(2,20258,13,16,3);
INSERT INTO "pair_count" VALUES(2,20258,13,19,1);
INSERT INTO "pair_count" VALUES(2,20258,13,20,1);
INSERT INTO "pair_count" VALUES(2,20258,13,21,1);
INSERT INTO "pair_count" VALUES(2,20258,14,3,2);
INSERT INTO "pair_count" VALUES(2,20258,14,6,2);
INSERT INTO "pair_count" VALUES(2,20258,14,7,1);
INSERT INTO "pair_count" VALUES(2,20258,14,9,2);
INSERT INTO "pair_count" VALUES(2,20258,14,10,1);
INSERT INTO "pair_count" VALUES(2,20258,14,13,1);
INSERT INTO "pair_count" VALUES(2,20258,14,16,2);
INSERT INTO "pair_count" VALUES(2,20258,14,20,1);
INSERT INTO "pair_count" VALUES(2,20258,14,21,2);
INSERT INTO "pair_count" VALUES(2,20258,15,2,1);
INSERT INTO "pair_count" VALUES(2,20258,15,8,1);
INSERT INTO "pair_count" VALUES(2,20258,15,9,1);
INSERT INTO "pair_count" VALUES(2,20258,15,10,1);
INSERT INTO "pair_count" VALUES(2,20258,15,13,1);
INSERT INTO "pair_count" VALUES(2,20258,15,16,1);
INSERT INTO "pair_count" VALUES(2,20258,15,19,1);
INSERT INTO "pair_count" VALUES(2,20258,16,2,2);
INSERT INTO "pair_count" VALUES(2,20258,16,3,4);
INSERT INTO "pair_count" VALUES(2,20258,16,4,1);
INSERT INTO "pair_count" VALUES(2,20258,16,5,1);
INSERT INTO "pair_count" VALUES(2,20258,16,6,3);
INSERT INTO "pair_count" VALUES(2,20258,16,7,1);
INSERT INTO "pair_count" VALUES(2,20258,16,8,3);
INSERT INTO "pair_count" VALUES(2,20258,16,9,5);
INSERT INTO "pair_count" VALUES(2,20258,16,10,3);
INSERT INTO "pair_count" VALUES(2,20258,16,12,1);
INSERT INTO "pair_count" VALUES(2,20258,16,13,3);
INSERT INTO "pair_count" VALUES(2,20258,16,14,2);
INSERT INTO "pair_count" VALUES(2,20258,16,15,1);
INSERT INTO "pair_count" VALUES(2,20258,16,19,1);
INSERT INTO "pair_count" VALUES(2,20258,16,20,1);
INSERT INTO "pair_count" VALUES(2,20258,16,21,2);
INSERT INTO "pair_count" VALUES(2,20258,16,23,1);
INSERT INTO "pair_count" VALUES(2,20258,19,2,1);
INSERT INTO "pair_count" VALUES(2,20258,19,8,1);
INSERT INTO "pair_count" VALUES(2,20258,19,9,1);
INSERT INTO "pair_count" VALUES(2,20258,19,10,1);
INSERT INTO "pair_count" VALUES(2,20258,19,13,1);
INSERT INTO "pair_count" VALUES(2,20258,19,15,1);
INSERT INTO "pair_count" VALUES(2,20258,19,16,1);
INSERT INTO "pair_count" VALUES(2,20258,20,3,1);
INSERT INTO "pair_count" VALUES(2,20258,20,6,1);
INSERT INTO "pair_count" VALUES(2,20258,20,9,1);
INSERT INTO "pair_count" VALUES(2,20258,20,13,1);
INSERT INTO "pair_count" VALUES(2,20258,20,14,1);
INSERT INTO "pair_count" VALUES(2,20258,20,16,1);
INSERT INTO "pair_count" VALUES(2,20258,20,21,1);
INSERT INTO "pair_count" VALUES(2,20258,21,3,2);
INSERT INTO "pair_count" VALUES(2,20258,21,6,2);
INSERT INTO "pair_count" VALUES(2,20258,21,7,1);
INSERT INTO "pair_count" VALUES(2,20258,21,9,2);
INSERT INTO "pair_count" VALUES(2,20258,21,10,1);
INSERT INTO "pair_count" VALUES(2,20258,21,13,1);
INSERT INTO "pair_count" VALUES(2,20258,21,14,2);
INSERT INTO "pair_count" VALUES(2,20258,21,16,2);
INSERT INTO "pair_count" VALUES(2,20258,21,20,1);
INSERT INTO "pair_count" VALUES(2,20258,23,3,1);
INSERT INTO "pair_count" VALUES(2,20258,23,6,1);
INSERT INTO "pair_count" VALUES(2,20258,23,8,1);
INSERT INTO "pair_count" VALUES(2,20258,23,9,1);
INSERT INTO "pair_count" VALUES(2,20258,23,10,1);
INSERT INTO "pair_count" VALUES(2,20258,23,12,1);
INSERT INTO "pair_count" VALUES(2,20258,23,16,1);
INSERT INTO "pair_count" VALUES(2,20613,1,2,1);
INSERT INTO "pair_count" VALUES(2,20613,1,6,1);
INSERT INTO "pair_count" VALUES(2,20613,1,9,2);
INSERT INTO "pair_count" VALUES(2,20613,1,13,2);
INSERT INTO "pair_count" VALUES(2,20613,1,14,2);
INSERT INTO "pair_count" VALUES(2,20613,1,16,2);
INSERT INTO "pair_count" VALUES(2,20613,1,17,2);
INSERT INTO "pair_count" VALUES(2,20613,1,21,2);
INSERT INTO "pair_count" VALUES(2,20613,2,1,1);
INSERT INTO "pair_count" VALUES(2,20613,2,9,1);
INSERT INTO "pair_count" VALUES(2,20613,2,13,1);
INSERT INTO "pair_count" VALUES(2,20613,2,14,1);
INSERT INTO "pair_count" VALUES(2,20613,2,16,1);
INSERT INTO "pair_count" VALUES(2,20613,2,17,1);
INSERT INTO "pair_count" VALUES(2,20613,2,21,1);
INSERT INTO "pair_count" VALUES(2,20613,3,5,1);
INSERT INTO "pair_count" VALUES(2,20613,3,6,1);
INSERT INTO "pair_count" VALUES(2,20613,3,8,1);
INSERT INTO "pair_count" VALUES(2,20613,3,9,1);
INSERT INTO "pair_count" VALUES(2,20613,3,10,1);
INSERT INTO "pair_count" VALUES(2,20613,3,13,1);
INSERT INTO "pair_count" VALUES(2,20613,3,16,1);
INSERT INTO "pair_count" VALUES(2,20613,4,6,1);
INSERT INTO "pair_count" VALUES(2,20613,4,9,1);
INSERT INTO "pair_count" VALUES(2,20613,4,11,1);
INSERT INTO "pair_count" VALUES(2,20613,4,14,1);
INSERT INTO "pair_count" VALUES(2,20613,4,16,1);
INSERT INTO "pair_count" VALUES(2,20613,4,18,1);
INSERT INTO "pair_count" VALUES(2,20613,4,22,1);
INSERT INTO "pair_count" VALUES(2,20613,5,3,1);
INSERT INTO "pair_count" VALUES(2,20613,5,6,1);
INSERT INTO "pair_count" VALUES(2,20613,5,8,1);
INSERT INTO "pair_count" VALUES(2,20613,5,9,1);
INSERT INTO "pair_count" VALUES(2,20613,5,10,1);
INSERT INTO "pair_count" VALUES(2,20613,5,13,1);
INSERT INTO "pair_count" VALUES(2,20613,5,16,1);
INSERT INTO "pair_count" VALUES(2,20613,6,1,1);
INSERT INTO "pair_count" VALUES(2,20613,6,3,1);
INSERT INTO "pair_count" VALUES(2,20613,6,4,1);
INSERT INTO "pair_count" VALUES(2,20613,6,5,1);
INSERT INTO "pair_count" VALUES(2,20613,6,8,2);
INSERT INTO "pair_count" VALUES(2,20613,6,9,4);
INSERT INTO "pair_count" VALUES(2,20613,6,10,1);
INSERT INTO "pair_count" VALUES(2,20613,6,11,1);
INSERT INTO "pair_count" VALUES(2,20613,6,13,3);
INSERT INTO "pair_count" VALUES(2,20613,6,14,2);
INSERT INTO "pair_count" VALUES(2,20613,6,15,1);
INSERT INTO "pair_count" VALUES(2,20613,6,16,4);
INSERT INTO "pair_count" VALUES(2,20613,6,17,1);
INSERT INTO "pair_count" VALUES(2,20613,6,18,1);
INSERT INTO "pair_count" VALUES(2,20613,6,19,1);
INSERT INTO "pair_count" VALUES(2,20613,6,20,1);
INSERT INTO "pair_count" VALUES(2,20613,6,21,1);
INSERT INTO "pair_count" VALUES(2,20613,6,22,1);
INSERT INTO "pair_count" VALUES(2,20613,8,3,1);
INSERT INTO "pair_count" VALUES(2,20613,8,5,1);
INSERT INTO "pair_count" VALUES(2,20613,8,6,2);
INSERT INTO "pair_count" VALUES(2,20613,8,9,2);
INSERT INTO "pair_count" VALUES(2,20613,8,10,1);
INSERT INTO "pair_count" VALUES(2,20613,8,13,2);
INSERT INTO "pair_count" VALUES(2,20613,8,15,1);
INSERT INTO "pair_count" VALUES(2,20613,8,16,2);
INSERT INTO "pair_count" VALUES(2,20613,8,19,1);
INSERT INTO "pair_count" VALUES(2,20613,8,20,1);
INSERT INTO "pair_count" VALUES(2,20613,10,3,1);
INSERT INTO "pair_count" VALUES(2,20613,10,5,1);
INSERT INTO "pair_count" VALUES(2,20613,10,6,1);
INSERT INTO "pair_count" VALUES(2,20613,10,8,1);
INSERT INTO "pair_count" VALUES(2,20613,10,9,1);
INSERT INTO "pair_count" VALUES(2,20613,10,13,1);
INSERT INTO "pair_count" VALUES(2,20613,10,16,1);
INSERT INTO "pair_count" VALUES(2,20613,11,4,1);
INSERT INTO "pair_count" VALUES(2,20613,11,6,1);
INSERT INTO "pair_count" VALUES(2,20613,11,9,1);
INSERT INTO "pair_count" VALUES(2,20613,11,14,1);
INSERT INTO "pair_count" VALUES(2,20613,11,16,1);
INSERT INTO "pair_count" VALUES(2,20613,11,18,1);
INSERT INTO "pair_count" VALUES(2,20613,11,22,1);
INSERT INTO "pair_count" VALUES(2,20613,13,1,2);
INSERT INTO "pair_count" VALUES(2,20613,13,2,1);
INSERT INTO "pair_count" VALUES(2,20613,13,3,1);
INSERT INTO "pair_count" VALUES(2,20613,13,5,1);
INSERT INTO "pair_count" VALUES(2,20613,13,6,3);
INSERT INTO "pair_count" VALUES(2,20613,13,8,2);
INSERT INTO "pair_count" VALUES(2,20613,13,9,4);
INSERT INTO "pair_count" VALUES(2,20613,13,10,1);
INSERT INTO "pair_count" VALUES(2,20613,13,14,2);
INSERT INTO "pair_count" VALUES(2,20613,13,15,1);
INSERT INTO "pair_count" VALUES(2,20613,13,16,4);
INSERT INTO "pair_count" VALUES(2,20613,13,17,2);
INSERT INTO "pair_count" VALUES(2,20613,13,19,1);
INSERT INTO "pair_count" VALUES(2,20613,13,20,1);
INSERT INTO "pair_count" VALUES(2,20613,13,21,2);
INSERT INTO "pair_count" VALUES(2,20613,14,1,2);
INSERT INTO "pair_count" VALUES(2,20613,14,2,1);
INSERT INTO "pair_count" VALUES(2,20613,14,4,1);
INSERT INTO "pair_count" VALUES(2,20613,14,6,2);
INSERT INTO "pair_count" VALUES(2,20613,14,9,3);
INSERT INTO "pair_count" VALUES(2,20613,14,11,1);
INSERT INTO "pair_count" VALUES(2,20613,14,13,2);
INSERT INTO "pair_count" VALUES(2,20613,14,16,3);
INSERT INTO "pair_count" VALUES(2,20613,14,17,2);
INSERT INTO "pair_count" VALUES(2,20613,14,18,1);
INSERT INTO "pair_count" VALUES(2,20613,14,21,2);
INSERT INTO "pair_count" VALUES(2,20613,14,22,1);
INSERT INTO "pair_count" VALUES(2,20613,15,6,1);
INSERT INTO "pair_count" VALUES(2,20613,15,8,1);
INSERT INTO "pair_count" VALUES(2,20613,15,9,1);
INSERT INTO "pair_count" VALUES(2,20613,15,13,1);
INSERT INTO "pair_count" VALUES(2,20613,15,16,1);
INSERT INTO "pair_count" VALUES(2,20613,15,19,1);
INSERT INTO "pair_count" VALUES(2,20613,15,20,1);
INSERT INTO "pair_count" VALUES(2,20613,16,1,2);
INSERT INTO "pair_count" VALUES(2,20613,16,2,1);
INSERT INTO "pair_count" VALUES(2,20613,16,3,1);
INSERT INTO "pair_count" VALUES(2,20613,16,4,1);
INSERT INTO "pair_count" VALUES(2,20613,16,5,1);
INSERT INTO "pair_count" VALUES(2,20613,16,6,4);
INSERT INTO "pair_count" VALUES(2,20613,16,8,2);
INSERT INTO "pair_count" VALUES(2,20613,16,9,5);
INSERT INTO "pair_count" VALUES(2,20613,16,10,1);
INSERT INTO "pair_count" VALUES(2,20613,16,11,1);
INSERT INTO "pair_count" VALUES(2,20613,16,13,4);
INSERT INTO "pair_count" VALUES(2,20613,16,14,3);
INSERT INTO "pair_count" VALUES(2,20613,16,15,1);
INSERT INTO "pair_count" VALUES(2,20613,16,17,2);
INSERT INTO "pair_count" VALUES(2,20613,16,18,1);
INSERT INTO "pair_count" VALUES(2,20613,16,19,1);
INSERT INTO "pair_count" VALUES(2,20613,16,20,1);
INSERT INTO "pair_count" VALUES(2,20613,16,21,2);
INSERT INTO "pair_count" VALUES(2,20613,16,22,1);
INSERT INTO "pair_count" VALUES(2,20613,17,1,2);
INSERT INTO "pair_count" VALUES(2,20613,17,2,1);
INSERT INTO "pair_count" VALUES(2,20613,17,6,1);
INSERT INTO "pair_count" VALUES(2,20613,17,9,2);
INSERT INTO "pair_count" VALUES(2,20613,17,13,2);
INSERT INTO "pair_count" VALUES(2,20613,17,14,2);
INSERT INTO "pair_count" VALUES(2,20613,17,16,2);
INSERT INTO "pair_count" VALUES(2,20613,17,21,2);
INSERT INTO "pair_count" VALUES(2,20613,18,4,1);
INSERT INTO "pair_count" VALUES(2,20613,18,6,1);
INSERT INTO "pair_count" VALUES(2,20613,18,9,1);
INSERT INTO "pair_count" VALUES(2,20613,18,11,1);
INSERT INTO "pair_count" VALUES(2,20613,18,14,1);
INSERT INTO "pair_count" VALUES(2,20613,18,16,1);
INSERT INTO "pair_count" VALUES(2,20613,18,22,1);
INSERT INTO "pair_count" VALUES(2,20613,19,6,1);
INSERT INTO "pair_count" VALUES(2,20613,19,8,1);
INSERT INTO "pair_count" VALUES(2,20613,19,9,1);
INSERT INTO "pair_count" VALUES(2,20613,19,13,1);
INSERT INTO "pair_count" VALUES(2,20613,19,15,1);
INSERT INTO "pair_count" VALUES(2,20613,19,16,1);
INSERT INTO "pair_count" VALUES(2,20613,19,20,1);
INSERT INTO "pair_count" VALUES(2,20613,20,6,1);
INSERT INTO "pair_count" VALUES(2,20613,20,8,1);
INSERT INTO "pair_count" VALUES(2,20613,20,9,1);
INSERT INTO "pair_count" VALUES(2,20613,20,13,1);
INSERT INTO "pair_count" VALUES(2,20613,20,15,1);
INSERT INTO "pair_count" VALUES(2,20613,20,16,1);
INSERT INTO "pair_count" VALUES(2,20613,20,19,1);
INSERT INTO "pair_count" VALUES(2,20613,21,1,2);
INSERT INTO "pair_count" VALUES(2,20613,21,2,1);
INSERT INTO "pair_count" VALUES(2,20613,21,6,1);
INSERT INTO "pair_count" VALUES(2,20613,21,9,2);
INSERT INTO "pair_count" VALUES(2,20613,21,13,2);
INSERT INTO "pair_count" VALUES(2,20613,21,14,2);
INSERT INTO "pair_count" VALUES(2,20613,21,16,2);
INSERT INTO "pair_count" VALUES(2,20613,21,17,2);
INSERT INTO "pair_count" VALUES(2,20613,22,4,1);
INSERT INTO "pair_count" VALUES(2,20613,22,6,1);
INSERT INTO "pair_count" VALUES(2,20613,22,9,1);
INSERT INTO "pair_count" VALUES(2,20613,22,11,1);
INSERT INTO "pair_count" VALUES(2,20613,22,14,1);
INSERT INTO "pair_count" VALUES(2,20613,22,16,1);
INSERT INTO "pair_count" VALUES(2,20613,22,18,1);
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
INSERT INTO "recent_visitor" VALUES(20772,1,7905641832926506423,1,8,6);
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
INSERT INTO "sharing" VALUES(1,1,X'6184C9BE815FC4B819597A0F00C40EB0140090BAFD00EFC918C1C9A2ADDA15C4','-BsulWuI_c1mQdS8ECg4ag',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'901C1FD865CE4CF81170187B3F8D81F094D108D7627029A36AEE1378FB4913D1');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,1,'tiktok');
INSERT INTO "source" VALUES(2,1,'instagram.com');
INSERT INTO "source" VALUES(3,2,'google.com');
INSERT INTO "source" VALUES(4,1,'facebook.com');
INSERT INTO "source" VALUES(5,2,'window');
INSERT INTO "source" VALUES(6,1,'ig-story');
INSERT INTO "source" VALUES(7,1,'window');
INSERT INTO "source" VALUES(8,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(9,1,'google.com');
INSERT INTO "source" VALUES(10,2,'ig');
INSERT INTO "source" VALUES(11,2,'card');
INSERT INTO "source" VALUES(12,1,'tiktok.com');
INSERT INTO "source" VALUES(13,2,'instagram.com');
INSERT INTO "source" VALUES(14,2,'facebook.com');
INSERT INTO "source" VALUES(15,1,'ig');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('FC666752AD6B',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',11,2,15,5861171888270823784,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',11,2,15,3843460624540891826,X'20010DB8390600000000000000000000');
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',13,NULL,7,1473587714166851928,X'20010DB83E1D00000000000000000000');
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',14,NULL,NULL,6665622326420461352,X'20010DB83D6500000000000000000000');
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',14,NULL,NULL,6410179014276912152,X'20010DB8D0A900000000000000000000');
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',7,8,6,4326653704502583267,X'20010DB822F700000000000000000000');
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',8,NULL,NULL,7671709923113223534,X'20010DB8644100000000000000000000');
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',5,12,1,8138210099040280480,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',5,12,1,9134368268329406337,X'20010DB8F25D00000000000000000000');
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',15,8,6,4397388264923469152,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',11,2,15,6212071866559670307,X'20010DB8860F00000000000000000000');
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',15,NULL,11,8891355758128129330,X'20010DB8BBF400000000000000000000');
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',4,NULL,7,6063111424050294156,X'20010DB86FD300000000000000000000');
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',5,12,1,7249444593053361358,X'20010DB8572E00000000000000000000');
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',15,NULL,NULL,2521110742714196912,X'20010DB84D5A00000000000000000000');
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',11,2,15,7806179412108496600,X'20010DB8DACA00000000000000000000');
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',14,NULL,NULL,5341014856776750169,X'20010DB8177D00000000000000000000');
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',2,2,15,1362923928692310539,X'20010DB818B700000000000000000000');
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',1,4,NULL,2298316501172608979,X'20010DB89BA600000000000000000000');
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',3,14,NULL,730841590525002355,X'20010DB819A000000000000000000000');
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',8,NULL,NULL,8302369616841716862,X'20010DB8151200000000000000000000');
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',6,8,6,8370751102278607730,X'20010DB8498900000000000000000000');
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',2,2,15,1154805206687972086,X'20010DB874A400000000000000000000');
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',17,NULL,5,2211841547007335690,X'20010DB8B2B200000000000000000000');
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',11,2,15,204756708384291043,X'20010DB89B2E00000000000000000000');
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',12,NULL,NULL,3896105788389414904,X'20010DB8CA1C00000000000000000000');
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',8,3,NULL,4940002570425557646,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',11,2,15,7485891644827843990,X'20010DB8BF7D00000000000000000000');
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',10,NULL,NULL,1624476556817363303,X'20010DB8FBFC00000000000000000000');
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',3,14,NULL,4446834045127918518,X'20010DB84CF500000000000000000000');
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',16,9,NULL,2861945616537217847,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',14,NULL,NULL,5463991079118494531,X'20010DB8E8C500000000000000000000');
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',8,3,NULL,5776020910968830725,X'20010DB884CE00000000000000000000');
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',16,9,NULL,6072396433029223421,X'20010DB8401A00000000000000000000');
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',9,9,NULL,3228122976413122929,X'20010DB88E8100000000000000000000');
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',2,13,10,4931897409986070920,X'20010DB8221100000000000000000000');
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',11,2,15,5805893688655883925,X'20010DB8451000000000000000000000');
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',14,NULL,NULL,7543670857694809219,X'20010DB8332100000000000000000000');
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',14,NULL,NULL,7322351240878531335,X'20010DB8819100000000000000000000');
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',15,8,6,7905641832926506423,X'20010DB8B63700000000000000000000');
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',5,12,1,623655932465934178,X'20010DB8ECBAC494044BA34D743D2995');
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,5587436809769281786,X'20010DB8749A9887FFD1DDC7BF06F2AD');
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,7,5752312574173977729,X'20010DB8A3AFCB0F2AAC933560A90FBF');
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
CREATE INDEX act_unlogged ON act (id) WHERE NOT is_logged;
CREATE INDEX outbox_due ON outbox (due_at);
CREATE INDEX outbox_link ON outbox (link) WHERE link IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('link',4);
INSERT INTO "sqlite_sequence" VALUES('number',5);
INSERT INTO "sqlite_sequence" VALUES('email',1);
INSERT INTO "sqlite_sequence" VALUES('creator',1);
INSERT INTO "sqlite_sequence" VALUES('sharing',1);
INSERT INTO "sqlite_sequence" VALUES('outbox',1);
INSERT INTO "sqlite_sequence" VALUES('message',2);
INSERT INTO "sqlite_sequence" VALUES('act',1);
INSERT INTO "sqlite_sequence" VALUES('owner_session',1);
INSERT INTO "sqlite_sequence" VALUES('block',1);
INSERT INTO "sqlite_sequence" VALUES('agent',18);
INSERT INTO "sqlite_sequence" VALUES('source',15);
INSERT INTO "sqlite_sequence" VALUES('dimension_value',63);
COMMIT;
