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
INSERT INTO "agent" VALUES(2,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20H19 [FBAN/FBIOS;FBAV/434.0.0.38.112;FBBV/522413212;FBDV/iPhone10,4]','mobile','iOS','','Facebook');
INSERT INTO "agent" VALUES(3,'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A.240805.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14)','mobile','Android','','Instagram');
INSERT INTO "agent" VALUES(4,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(5,'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36','mobile','Android','Samsung Internet','');
INSERT INTO "agent" VALUES(6,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(7,'Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(8,'Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 musical_ly_2023105040 AppName/musical_ly ByteLocale/ar Region/EG BytedanceWebview/d8a21c6','mobile','Android','','TikTok');
INSERT INTO "agent" VALUES(9,'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0','desktop','Linux','Firefox','');
INSERT INTO "agent" VALUES(10,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(11,'Mozilla/5.0 (Linux; Android 13; SM-A135M Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.45.81;]','mobile','Android','','Facebook');
INSERT INTO "agent" VALUES(12,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1','mobile','iOS','Safari','');
INSERT INTO "agent" VALUES(13,'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]','mobile','iOS','','WhatsApp');
INSERT INTO "agent" VALUES(14,'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36','desktop','Windows','Chrome','');
INSERT INTO "agent" VALUES(15,'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36','mobile','Android','Chrome','');
INSERT INTO "agent" VALUES(16,'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36','desktop','ChromeOS','Chrome','');
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
INSERT INTO "api_token" VALUES(1,'Shop system',X'E4AB6EB704A86BEA5200216F1DC3C13A8EC3A164ED147E1E39D982DB2BBF3E48','create read manage metrics',NULL,1795348800000000,1797940800000000,NULL);
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
CREATE TABLE budget (            -- used up in part, where several servers share a database; see links/budgets.py
  digest BLOB PRIMARY KEY,       -- of whose it is, keyed
  full_at INTEGER NOT NULL       -- when nothing of it will be used any more
) WITHOUT ROWID;
INSERT INTO "budget" VALUES(X'F1ABE1B083D12D181AE136CFC75B8D18A8ECB43AC4E9D1A36D6A9C75B6016B61',1795348800000000);
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
INSERT INTO "creator" VALUES(1,X'C24D93AFEC759434748A7CE531FD88632415BB22761EC6F65172FDB6817D1215','',20779,NULL,NULL,NULL,1795348800000000);
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
INSERT INTO "day_count" VALUES(1,20070,36,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,44,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,46,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,48,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,56,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,58,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20070,63,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20110,31,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,36,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,44,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,46,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,49,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,56,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,58,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20110,63,1,X'51',X'51');
INSERT INTO "day_count" VALUES(1,20146,39,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,41,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,44,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,46,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,49,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,52,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,57,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20146,61,1,X'30',X'30');
INSERT INTO "day_count" VALUES(1,20175,34,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,39,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,41,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,44,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,46,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,49,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,55,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20175,56,1,X'1F',X'1F');
INSERT INTO "day_count" VALUES(1,20205,34,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,39,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,41,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,44,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,46,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20205,56,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20234,26,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,35,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,38,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,39,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,44,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,46,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,49,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20234,52,1,X'2D',X'2D');
INSERT INTO "day_count" VALUES(1,20284,24,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,32,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,42,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,44,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,45,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,46,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,49,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20284,52,1,X'38',X'38');
INSERT INTO "day_count" VALUES(1,20307,24,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,32,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,42,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,44,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,45,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,46,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20307,52,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20330,30,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,35,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,38,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,39,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,44,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,46,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,49,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20330,56,1,X'0E',X'0E');
INSERT INTO "day_count" VALUES(1,20352,27,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,36,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,44,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,46,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,49,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,56,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,58,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20352,63,1,X'22',X'22');
INSERT INTO "day_count" VALUES(1,20392,33,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,41,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,44,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,49,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,52,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,57,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20392,61,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20409,32,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,39,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,42,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,44,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,45,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20409,52,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20427,30,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,39,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,41,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,44,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,46,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,49,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,55,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20427,56,1,X'33',X'33');
INSERT INTO "day_count" VALUES(1,20442,36,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,39,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,44,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,46,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,56,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,58,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20442,63,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20477,36,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,44,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,46,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,49,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,52,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,58,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,62,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20477,63,1,X'5A',X'5A');
INSERT INTO "day_count" VALUES(1,20495,37,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,39,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,44,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,46,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,49,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,50,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,52,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20495,55,1,X'56',X'56');
INSERT INTO "day_count" VALUES(1,20528,29,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,41,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,44,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,46,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,49,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,52,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,55,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20528,61,1,X'59',X'59');
INSERT INTO "day_count" VALUES(1,20544,30,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,35,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,38,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,44,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,46,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,49,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,51,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20544,56,1,X'40',X'40');
INSERT INTO "day_count" VALUES(1,20560,36,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,40,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,44,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,46,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,49,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,52,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,58,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20560,63,1,X'39',X'39');
INSERT INTO "day_count" VALUES(1,20587,36,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,39,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,44,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,58,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20587,63,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20599,28,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,41,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,43,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,44,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,46,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,55,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,60,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20599,61,1,X'44',X'44');
INSERT INTO "day_count" VALUES(1,20627,36,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,44,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,46,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,49,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,56,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,58,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,59,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20627,63,1,X'3F',X'3F');
INSERT INTO "day_count" VALUES(1,20641,25,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,41,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,43,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,44,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,46,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,55,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,60,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20641,61,1,X'31',X'31');
INSERT INTO "day_count" VALUES(1,20666,29,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,43,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,44,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,46,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,47,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,53,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,54,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20666,55,1,X'29',X'29');
INSERT INTO "day_count" VALUES(1,20677,34,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,41,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,44,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,46,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,49,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,55,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,56,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20677,62,1,X'53',X'53');
INSERT INTO "day_count" VALUES(1,20703,29,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,43,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,44,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,46,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,47,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,53,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,54,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20703,55,1,X'16',X'16');
INSERT INTO "day_count" VALUES(1,20714,30,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,44,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,46,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,49,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,54,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,55,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,56,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20714,60,1,X'54',X'54');
INSERT INTO "day_count" VALUES(1,20738,36,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,44,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,46,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,48,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,49,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,56,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,58,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20738,63,1,X'4F',X'4F');
INSERT INTO "day_count" VALUES(1,20750,34,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,41,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,44,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,46,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,48,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,49,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,55,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20750,56,1,X'48',X'48');
INSERT INTO "day_count" VALUES(1,20772,30,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,35,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,38,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,39,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,44,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,46,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,49,1,X'34',X'34');
INSERT INTO "day_count" VALUES(1,20772,56,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20258,5,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,7,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,13,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,14,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,15,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,16,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,18,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20258,20,1,X'3C',X'3C');
INSERT INTO "day_count" VALUES(2,20372,1,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,3,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,5,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,13,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,14,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,17,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,20,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20372,23,1,X'2A',X'2A');
INSERT INTO "day_count" VALUES(2,20461,4,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,5,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,7,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,13,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,17,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,19,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,20,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20461,21,1,X'49',X'49');
INSERT INTO "day_count" VALUES(2,20512,2,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,5,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,7,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,8,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,13,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,17,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,21,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20512,23,1,X'34',X'34');
INSERT INTO "day_count" VALUES(2,20574,5,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,11,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,13,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,14,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,16,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,18,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,20,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20574,23,1,X'29',X'29');
INSERT INTO "day_count" VALUES(2,20613,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,9,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,10,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,16,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20613,18,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20653,2,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,5,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,7,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,8,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,13,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,14,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,15,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20653,17,1,X'55',X'55');
INSERT INTO "day_count" VALUES(2,20691,5,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,7,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,9,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,10,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,13,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,16,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,18,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20691,21,1,X'21',X'21');
INSERT INTO "day_count" VALUES(2,20727,5,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,6,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,12,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,13,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,14,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,16,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,19,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20727,22,1,X'1D',X'1D');
INSERT INTO "day_count" VALUES(2,20760,4,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,5,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,7,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,13,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,14,1,X'4D',X'4D');
INSERT INTO "day_count" VALUES(2,20760,17,1,X'4D',X'4D');
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
INSERT INTO "dimension_value" VALUES(1,2,'browser','Safari');
INSERT INTO "dimension_value" VALUES(2,2,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(3,2,'campaign','card');
INSERT INTO "dimension_value" VALUES(4,2,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(5,2,'','');
INSERT INTO "dimension_value" VALUES(6,2,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(7,2,'campaign','');
INSERT INTO "dimension_value" VALUES(8,2,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(9,2,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(10,2,'country','AR');
INSERT INTO "dimension_value" VALUES(11,2,'campaign','window');
INSERT INTO "dimension_value" VALUES(12,2,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(13,2,'device','mobile');
INSERT INTO "dimension_value" VALUES(14,2,'number','2');
INSERT INTO "dimension_value" VALUES(15,2,'country','SA');
INSERT INTO "dimension_value" VALUES(16,2,'os','Android');
INSERT INTO "dimension_value" VALUES(17,2,'os','iOS');
INSERT INTO "dimension_value" VALUES(18,2,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(19,2,'country','ID');
INSERT INTO "dimension_value" VALUES(20,2,'referrer','');
INSERT INTO "dimension_value" VALUES(21,2,'number','3');
INSERT INTO "dimension_value" VALUES(22,2,'campaign','ig');
INSERT INTO "dimension_value" VALUES(23,2,'country','BR');
INSERT INTO "dimension_value" VALUES(24,1,'country','TR');
INSERT INTO "dimension_value" VALUES(25,1,'os','Windows');
INSERT INTO "dimension_value" VALUES(26,1,'browser','Samsung Internet');
INSERT INTO "dimension_value" VALUES(27,1,'country','FR');
INSERT INTO "dimension_value" VALUES(28,1,'os','ChromeOS');
INSERT INTO "dimension_value" VALUES(29,1,'country','BR');
INSERT INTO "dimension_value" VALUES(30,1,'browser','Safari');
INSERT INTO "dimension_value" VALUES(31,1,'country','PK');
INSERT INTO "dimension_value" VALUES(32,1,'browser','TikTok');
INSERT INTO "dimension_value" VALUES(33,1,'country','ES');
INSERT INTO "dimension_value" VALUES(34,1,'browser','WhatsApp');
INSERT INTO "dimension_value" VALUES(35,1,'referrer','android-app://com.instagram.android');
INSERT INTO "dimension_value" VALUES(36,1,'browser','Instagram');
INSERT INTO "dimension_value" VALUES(37,1,'referrer','facebook.com');
INSERT INTO "dimension_value" VALUES(38,1,'campaign','ig-story');
INSERT INTO "dimension_value" VALUES(39,1,'country','EG');
INSERT INTO "dimension_value" VALUES(40,1,'country','CO');
INSERT INTO "dimension_value" VALUES(41,1,'referrer','');
INSERT INTO "dimension_value" VALUES(42,1,'campaign','tiktok');
INSERT INTO "dimension_value" VALUES(43,1,'device','desktop');
INSERT INTO "dimension_value" VALUES(44,1,'number','1');
INSERT INTO "dimension_value" VALUES(45,1,'referrer','tiktok.com');
INSERT INTO "dimension_value" VALUES(46,1,'','');
INSERT INTO "dimension_value" VALUES(47,1,'os','Linux');
INSERT INTO "dimension_value" VALUES(48,1,'country','MA');
INSERT INTO "dimension_value" VALUES(49,1,'device','mobile');
INSERT INTO "dimension_value" VALUES(50,1,'browser','Facebook');
INSERT INTO "dimension_value" VALUES(51,1,'country','NG');
INSERT INTO "dimension_value" VALUES(52,1,'os','Android');
INSERT INTO "dimension_value" VALUES(53,1,'browser','Firefox');
INSERT INTO "dimension_value" VALUES(54,1,'referrer','google.com');
INSERT INTO "dimension_value" VALUES(55,1,'campaign','');
INSERT INTO "dimension_value" VALUES(56,1,'os','iOS');
INSERT INTO "dimension_value" VALUES(57,1,'campaign','window');
INSERT INTO "dimension_value" VALUES(58,1,'referrer','instagram.com');
INSERT INTO "dimension_value" VALUES(59,1,'country','SA');
INSERT INTO "dimension_value" VALUES(60,1,'country','MX');
INSERT INTO "dimension_value" VALUES(61,1,'browser','Chrome');
INSERT INTO "dimension_value" VALUES(62,1,'country','ID');
INSERT INTO "dimension_value" VALUES(63,1,'campaign','ig');
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
INSERT INTO "link" VALUES(1,'shop','Shop','','','Hello, one cake please','first',1,0,-1,'','$argon2id$v=19$m=19456,t=2,p=1$GDH6bdkr/P6FSPa4emrWvw$C7yF1eawtx/I5hneHSlQpbqsyitmGnRvfye2zjpjWIw',1,NULL,'',X'07397D633F25A7101990A75864AE03D5A3B9AC07C4ED6ACCBC52CBFD7D7C13B4',2897172745,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
INSERT INTO "link" VALUES(2,'team','','','','','pick',1,0,1,'','',NULL,X'8A7200ED4899DB5CA64827000007A530E4001D146F63702EC597E74311655EF9','',NULL,3406054066,0,0,1795348800000000,'Europe/Berlin','mon-sat 08:00-20:00','2026-12-25 closed','message','Tomorrow','4930230000',0,0,0,0);
INSERT INTO "link" VALUES(3,'secret','','','','','first',1,0,-1,'$argon2id$v=19$m=19456,t=2,p=1$+wz6QMnXW4eVrM0/OHtuXg$DgjbRLvbWv+48rXIW8jboSzc+stBnokoGCGoi760Hjw','',NULL,NULL,'',NULL,1314376488,0,0,1795348800000000,'','','','anyway','','',0,1,0,0);
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
INSERT INTO "management" VALUES(X'0471F6E993E1525D07360DB3DED57B2B6B4A66BD3D891FF8CFD9AF1E96014942',1,NULL);
INSERT INTO "management" VALUES(X'F891CA97889AE41E4D5ABC4F218E089354A758029A0115228811C3EEA58EEB29',2,NULL);
INSERT INTO "management" VALUES(X'738F1324038680B1344494BD8FDEC272BC2AC1A77C4017F113C5BB08A276A71F',3,NULL);
INSERT INTO "management" VALUES(X'420B2F482FFE93586D64435EE0C0444A1329FA0C3992803776D1EA151F26EB90',1,1795348800000000);
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
INSERT INTO "month_count" VALUES(1,24299,36,1);
INSERT INTO "month_count" VALUES(1,24299,44,1);
INSERT INTO "month_count" VALUES(1,24299,46,1);
INSERT INTO "month_count" VALUES(1,24299,48,1);
INSERT INTO "month_count" VALUES(1,24299,49,1);
INSERT INTO "month_count" VALUES(1,24299,56,1);
INSERT INTO "month_count" VALUES(1,24299,58,1);
INSERT INTO "month_count" VALUES(1,24299,63,1);
INSERT INTO "month_count" VALUES(1,24300,31,1);
INSERT INTO "month_count" VALUES(1,24300,36,1);
INSERT INTO "month_count" VALUES(1,24300,44,1);
INSERT INTO "month_count" VALUES(1,24300,46,1);
INSERT INTO "month_count" VALUES(1,24300,49,1);
INSERT INTO "month_count" VALUES(1,24300,56,1);
INSERT INTO "month_count" VALUES(1,24300,58,1);
INSERT INTO "month_count" VALUES(1,24300,63,1);
INSERT INTO "month_count" VALUES(1,24301,39,1);
INSERT INTO "month_count" VALUES(1,24301,41,1);
INSERT INTO "month_count" VALUES(1,24301,44,1);
INSERT INTO "month_count" VALUES(1,24301,46,1);
INSERT INTO "month_count" VALUES(1,24301,49,1);
INSERT INTO "month_count" VALUES(1,24301,52,1);
INSERT INTO "month_count" VALUES(1,24301,57,1);
INSERT INTO "month_count" VALUES(1,24301,61,1);
INSERT INTO "month_count" VALUES(1,24302,34,1);
INSERT INTO "month_count" VALUES(1,24302,39,1);
INSERT INTO "month_count" VALUES(1,24302,41,1);
INSERT INTO "month_count" VALUES(1,24302,44,1);
INSERT INTO "month_count" VALUES(1,24302,46,1);
INSERT INTO "month_count" VALUES(1,24302,49,1);
INSERT INTO "month_count" VALUES(1,24302,55,1);
INSERT INTO "month_count" VALUES(1,24302,56,1);
INSERT INTO "month_count" VALUES(1,24303,34,1);
INSERT INTO "month_count" VALUES(1,24303,39,1);
INSERT INTO "month_count" VALUES(1,24303,41,1);
INSERT INTO "month_count" VALUES(1,24303,44,1);
INSERT INTO "month_count" VALUES(1,24303,46,1);
INSERT INTO "month_count" VALUES(1,24303,49,1);
INSERT INTO "month_count" VALUES(1,24303,55,1);
INSERT INTO "month_count" VALUES(1,24303,56,1);
INSERT INTO "month_count" VALUES(1,24304,26,1);
INSERT INTO "month_count" VALUES(1,24304,35,1);
INSERT INTO "month_count" VALUES(1,24304,38,1);
INSERT INTO "month_count" VALUES(1,24304,39,1);
INSERT INTO "month_count" VALUES(1,24304,44,1);
INSERT INTO "month_count" VALUES(1,24304,46,1);
INSERT INTO "month_count" VALUES(1,24304,49,1);
INSERT INTO "month_count" VALUES(1,24304,52,1);
INSERT INTO "month_count" VALUES(1,24306,24,1);
INSERT INTO "month_count" VALUES(1,24306,32,1);
INSERT INTO "month_count" VALUES(1,24306,42,1);
INSERT INTO "month_count" VALUES(1,24306,44,1);
INSERT INTO "month_count" VALUES(1,24306,45,1);
INSERT INTO "month_count" VALUES(1,24306,46,1);
INSERT INTO "month_count" VALUES(1,24306,49,1);
INSERT INTO "month_count" VALUES(1,24306,52,1);
INSERT INTO "month_count" VALUES(1,24307,24,1);
INSERT INTO "month_count" VALUES(1,24307,30,1);
INSERT INTO "month_count" VALUES(1,24307,32,1);
INSERT INTO "month_count" VALUES(1,24307,35,1);
INSERT INTO "month_count" VALUES(1,24307,38,1);
INSERT INTO "month_count" VALUES(1,24307,39,1);
INSERT INTO "month_count" VALUES(1,24307,42,1);
INSERT INTO "month_count" VALUES(1,24307,44,2);
INSERT INTO "month_count" VALUES(1,24307,45,1);
INSERT INTO "month_count" VALUES(1,24307,46,2);
INSERT INTO "month_count" VALUES(1,24307,49,2);
INSERT INTO "month_count" VALUES(1,24307,52,1);
INSERT INTO "month_count" VALUES(1,24307,56,1);
INSERT INTO "month_count" VALUES(1,24308,27,1);
INSERT INTO "month_count" VALUES(1,24308,36,1);
INSERT INTO "month_count" VALUES(1,24308,44,1);
INSERT INTO "month_count" VALUES(1,24308,46,1);
INSERT INTO "month_count" VALUES(1,24308,49,1);
INSERT INTO "month_count" VALUES(1,24308,56,1);
INSERT INTO "month_count" VALUES(1,24308,58,1);
INSERT INTO "month_count" VALUES(1,24308,63,1);
INSERT INTO "month_count" VALUES(1,24309,33,1);
INSERT INTO "month_count" VALUES(1,24309,41,1);
INSERT INTO "month_count" VALUES(1,24309,44,1);
INSERT INTO "month_count" VALUES(1,24309,46,1);
INSERT INTO "month_count" VALUES(1,24309,49,1);
INSERT INTO "month_count" VALUES(1,24309,52,1);
INSERT INTO "month_count" VALUES(1,24309,57,1);
INSERT INTO "month_count" VALUES(1,24309,61,1);
INSERT INTO "month_count" VALUES(1,24310,32,1);
INSERT INTO "month_count" VALUES(1,24310,39,1);
INSERT INTO "month_count" VALUES(1,24310,42,1);
INSERT INTO "month_count" VALUES(1,24310,44,1);
INSERT INTO "month_count" VALUES(1,24310,45,1);
INSERT INTO "month_count" VALUES(1,24310,46,1);
INSERT INTO "month_count" VALUES(1,24310,49,1);
INSERT INTO "month_count" VALUES(1,24310,52,1);
INSERT INTO "month_count" VALUES(1,24311,30,1);
INSERT INTO "month_count" VALUES(1,24311,36,1);
INSERT INTO "month_count" VALUES(1,24311,39,2);
INSERT INTO "month_count" VALUES(1,24311,41,1);
INSERT INTO "month_count" VALUES(1,24311,44,2);
INSERT INTO "month_count" VALUES(1,24311,46,2);
INSERT INTO "month_count" VALUES(1,24311,49,2);
INSERT INTO "month_count" VALUES(1,24311,55,1);
INSERT INTO "month_count" VALUES(1,24311,56,2);
INSERT INTO "month_count" VALUES(1,24311,58,1);
INSERT INTO "month_count" VALUES(1,24311,63,1);
INSERT INTO "month_count" VALUES(1,24312,36,1);
INSERT INTO "month_count" VALUES(1,24312,44,1);
INSERT INTO "month_count" VALUES(1,24312,46,1);
INSERT INTO "month_count" VALUES(1,24312,49,1);
INSERT INTO "month_count" VALUES(1,24312,52,1);
INSERT INTO "month_count" VALUES(1,24312,58,1);
INSERT INTO "month_count" VALUES(1,24312,62,1);
INSERT INTO "month_count" VALUES(1,24312,63,1);
INSERT INTO "month_count" VALUES(1,24313,37,1);
INSERT INTO "month_count" VALUES(1,24313,39,1);
INSERT INTO "month_count" VALUES(1,24313,44,1);
INSERT INTO "month_count" VALUES(1,24313,46,1);
INSERT INTO "month_count" VALUES(1,24313,49,1);
INSERT INTO "month_count" VALUES(1,24313,50,1);
INSERT INTO "month_count" VALUES(1,24313,52,1);
INSERT INTO "month_count" VALUES(1,24313,55,1);
INSERT INTO "month_count" VALUES(1,24314,29,1);
INSERT INTO "month_count" VALUES(1,24314,41,1);
INSERT INTO "month_count" VALUES(1,24314,44,1);
INSERT INTO "month_count" VALUES(1,24314,46,1);
INSERT INTO "month_count" VALUES(1,24314,49,1);
INSERT INTO "month_count" VALUES(1,24314,52,1);
INSERT INTO "month_count" VALUES(1,24314,55,1);
INSERT INTO "month_count" VALUES(1,24314,61,1);
INSERT INTO "month_count" VALUES(1,24315,30,1);
INSERT INTO "month_count" VALUES(1,24315,35,1);
INSERT INTO "month_count" VALUES(1,24315,36,1);
INSERT INTO "month_count" VALUES(1,24315,38,1);
INSERT INTO "month_count" VALUES(1,24315,40,1);
INSERT INTO "month_count" VALUES(1,24315,44,2);
INSERT INTO "month_count" VALUES(1,24315,46,2);
INSERT INTO "month_count" VALUES(1,24315,49,2);
INSERT INTO "month_count" VALUES(1,24315,51,1);
INSERT INTO "month_count" VALUES(1,24315,52,1);
INSERT INTO "month_count" VALUES(1,24315,56,1);
INSERT INTO "month_count" VALUES(1,24315,58,1);
INSERT INTO "month_count" VALUES(1,24315,63,1);
INSERT INTO "month_count" VALUES(1,24316,28,1);
INSERT INTO "month_count" VALUES(1,24316,36,1);
INSERT INTO "month_count" VALUES(1,24316,39,1);
INSERT INTO "month_count" VALUES(1,24316,41,1);
INSERT INTO "month_count" VALUES(1,24316,43,1);
INSERT INTO "month_count" VALUES(1,24316,44,2);
INSERT INTO "month_count" VALUES(1,24316,46,2);
INSERT INTO "month_count" VALUES(1,24316,49,1);
INSERT INTO "month_count" VALUES(1,24316,55,1);
INSERT INTO "month_count" VALUES(1,24316,56,1);
INSERT INTO "month_count" VALUES(1,24316,58,1);
INSERT INTO "month_count" VALUES(1,24316,60,1);
INSERT INTO "month_count" VALUES(1,24316,61,1);
INSERT INTO "month_count" VALUES(1,24316,63,1);
INSERT INTO "month_count" VALUES(1,24317,36,1);
INSERT INTO "month_count" VALUES(1,24317,44,1);
INSERT INTO "month_count" VALUES(1,24317,46,1);
INSERT INTO "month_count" VALUES(1,24317,49,1);
INSERT INTO "month_count" VALUES(1,24317,56,1);
INSERT INTO "month_count" VALUES(1,24317,58,1);
INSERT INTO "month_count" VALUES(1,24317,59,1);
INSERT INTO "month_count" VALUES(1,24317,63,1);
INSERT INTO "month_count" VALUES(1,24318,25,1);
INSERT INTO "month_count" VALUES(1,24318,41,1);
INSERT INTO "month_count" VALUES(1,24318,43,1);
INSERT INTO "month_count" VALUES(1,24318,44,1);
INSERT INTO "month_count" VALUES(1,24318,46,1);
INSERT INTO "month_count" VALUES(1,24318,55,1);
INSERT INTO "month_count" VALUES(1,24318,60,1);
INSERT INTO "month_count" VALUES(1,24318,61,1);
INSERT INTO "month_count" VALUES(1,24319,29,1);
INSERT INTO "month_count" VALUES(1,24319,34,1);
INSERT INTO "month_count" VALUES(1,24319,41,1);
INSERT INTO "month_count" VALUES(1,24319,43,1);
INSERT INTO "month_count" VALUES(1,24319,44,2);
INSERT INTO "month_count" VALUES(1,24319,46,2);
INSERT INTO "month_count" VALUES(1,24319,47,1);
INSERT INTO "month_count" VALUES(1,24319,49,1);
INSERT INTO "month_count" VALUES(1,24319,53,1);
INSERT INTO "month_count" VALUES(1,24319,54,1);
INSERT INTO "month_count" VALUES(1,24319,55,2);
INSERT INTO "month_count" VALUES(1,24319,56,1);
INSERT INTO "month_count" VALUES(1,24319,62,1);
INSERT INTO "month_count" VALUES(1,24320,29,1);
INSERT INTO "month_count" VALUES(1,24320,30,1);
INSERT INTO "month_count" VALUES(1,24320,43,1);
INSERT INTO "month_count" VALUES(1,24320,44,2);
INSERT INTO "month_count" VALUES(1,24320,46,2);
INSERT INTO "month_count" VALUES(1,24320,47,1);
INSERT INTO "month_count" VALUES(1,24320,49,1);
INSERT INTO "month_count" VALUES(1,24320,53,1);
INSERT INTO "month_count" VALUES(1,24320,54,2);
INSERT INTO "month_count" VALUES(1,24320,55,2);
INSERT INTO "month_count" VALUES(1,24320,56,1);
INSERT INTO "month_count" VALUES(1,24320,60,1);
INSERT INTO "month_count" VALUES(1,24321,34,1);
INSERT INTO "month_count" VALUES(1,24321,36,1);
INSERT INTO "month_count" VALUES(1,24321,41,1);
INSERT INTO "month_count" VALUES(1,24321,44,2);
INSERT INTO "month_count" VALUES(1,24321,46,2);
INSERT INTO "month_count" VALUES(1,24321,48,2);
INSERT INTO "month_count" VALUES(1,24321,49,2);
INSERT INTO "month_count" VALUES(1,24321,55,1);
INSERT INTO "month_count" VALUES(1,24321,56,2);
INSERT INTO "month_count" VALUES(1,24321,58,1);
INSERT INTO "month_count" VALUES(1,24321,63,1);
INSERT INTO "month_count" VALUES(1,24322,30,1);
INSERT INTO "month_count" VALUES(1,24322,35,1);
INSERT INTO "month_count" VALUES(1,24322,38,1);
INSERT INTO "month_count" VALUES(1,24322,39,1);
INSERT INTO "month_count" VALUES(1,24322,44,1);
INSERT INTO "month_count" VALUES(1,24322,46,1);
INSERT INTO "month_count" VALUES(1,24322,49,1);
INSERT INTO "month_count" VALUES(1,24322,56,1);
INSERT INTO "month_count" VALUES(2,24305,5,1);
INSERT INTO "month_count" VALUES(2,24305,7,1);
INSERT INTO "month_count" VALUES(2,24305,13,1);
INSERT INTO "month_count" VALUES(2,24305,14,1);
INSERT INTO "month_count" VALUES(2,24305,15,1);
INSERT INTO "month_count" VALUES(2,24305,16,1);
INSERT INTO "month_count" VALUES(2,24305,18,1);
INSERT INTO "month_count" VALUES(2,24305,20,1);
INSERT INTO "month_count" VALUES(2,24309,1,1);
INSERT INTO "month_count" VALUES(2,24309,3,1);
INSERT INTO "month_count" VALUES(2,24309,5,1);
INSERT INTO "month_count" VALUES(2,24309,13,1);
INSERT INTO "month_count" VALUES(2,24309,14,1);
INSERT INTO "month_count" VALUES(2,24309,17,1);
INSERT INTO "month_count" VALUES(2,24309,20,1);
INSERT INTO "month_count" VALUES(2,24309,23,1);
INSERT INTO "month_count" VALUES(2,24312,4,1);
INSERT INTO "month_count" VALUES(2,24312,5,1);
INSERT INTO "month_count" VALUES(2,24312,7,1);
INSERT INTO "month_count" VALUES(2,24312,13,1);
INSERT INTO "month_count" VALUES(2,24312,17,1);
INSERT INTO "month_count" VALUES(2,24312,19,1);
INSERT INTO "month_count" VALUES(2,24312,20,1);
INSERT INTO "month_count" VALUES(2,24312,21,1);
INSERT INTO "month_count" VALUES(2,24313,2,1);
INSERT INTO "month_count" VALUES(2,24313,5,1);
INSERT INTO "month_count" VALUES(2,24313,7,1);
INSERT INTO "month_count" VALUES(2,24313,8,1);
INSERT INTO "month_count" VALUES(2,24313,13,1);
INSERT INTO "month_count" VALUES(2,24313,17,1);
INSERT INTO "month_count" VALUES(2,24313,21,1);
INSERT INTO "month_count" VALUES(2,24313,23,1);
INSERT INTO "month_count" VALUES(2,24316,5,1);
INSERT INTO "month_count" VALUES(2,24316,11,1);
INSERT INTO "month_count" VALUES(2,24316,13,1);
INSERT INTO "month_count" VALUES(2,24316,14,1);
INSERT INTO "month_count" VALUES(2,24316,16,1);
INSERT INTO "month_count" VALUES(2,24316,18,1);
INSERT INTO "month_count" VALUES(2,24316,20,1);
INSERT INTO "month_count" VALUES(2,24316,23,1);
INSERT INTO "month_count" VALUES(2,24317,5,1);
INSERT INTO "month_count" VALUES(2,24317,7,1);
INSERT INTO "month_count" VALUES(2,24317,9,1);
INSERT INTO "month_count" VALUES(2,24317,10,1);
INSERT INTO "month_count" VALUES(2,24317,13,1);
INSERT INTO "month_count" VALUES(2,24317,14,1);
INSERT INTO "month_count" VALUES(2,24317,16,1);
INSERT INTO "month_count" VALUES(2,24317,18,1);
INSERT INTO "month_count" VALUES(2,24318,2,1);
INSERT INTO "month_count" VALUES(2,24318,5,1);
INSERT INTO "month_count" VALUES(2,24318,7,1);
INSERT INTO "month_count" VALUES(2,24318,8,1);
INSERT INTO "month_count" VALUES(2,24318,13,1);
INSERT INTO "month_count" VALUES(2,24318,14,1);
INSERT INTO "month_count" VALUES(2,24318,15,1);
INSERT INTO "month_count" VALUES(2,24318,17,1);
INSERT INTO "month_count" VALUES(2,24319,5,1);
INSERT INTO "month_count" VALUES(2,24319,7,1);
INSERT INTO "month_count" VALUES(2,24319,9,1);
INSERT INTO "month_count" VALUES(2,24319,10,1);
INSERT INTO "month_count" VALUES(2,24319,13,1);
INSERT INTO "month_count" VALUES(2,24319,16,1);
INSERT INTO "month_count" VALUES(2,24319,18,1);
INSERT INTO "month_count" VALUES(2,24319,21,1);
INSERT INTO "month_count" VALUES(2,24321,5,1);
INSERT INTO "month_count" VALUES(2,24321,6,1);
INSERT INTO "month_count" VALUES(2,24321,12,1);
INSERT INTO "month_count" VALUES(2,24321,13,1);
INSERT INTO "month_count" VALUES(2,24321,14,1);
INSERT INTO "month_count" VALUES(2,24321,16,1);
INSERT INTO "month_count" VALUES(2,24321,19,1);
INSERT INTO "month_count" VALUES(2,24321,22,1);
INSERT INTO "month_count" VALUES(2,24322,4,1);
INSERT INTO "month_count" VALUES(2,24322,5,1);
INSERT INTO "month_count" VALUES(2,24322,7,1);
INSERT INTO "month_count" VALUES(2,24322,13,1);
INSERT INTO "month_count" VALUES(2,24322,14,1);
INSERT INTO "month_count" VALUES(2,24322,17,1);
INSERT INTO "month_count" VALUES(2,24322,20,1);
INSERT INTO "month_count" VALUES(2,24322,23,1);
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
INSERT INTO "owner" VALUES('$argon2id$v=19$m=19456,t=2,p=1$GpPTfbyZ+nX8HlIRFaO63w$3/ehRDn8dzY1Cx3dGSUDX+hxnr+vV+gD8u5FrXo6QPM',X'000102030405060708090A0B0C0D0E0F10111213',0,NULL,0);
CREATE TABLE owner_recovery (    -- recovery codes of the second factor; each is deleted when it is used
  digest BLOB PRIMARY KEY
);
INSERT INTO "owner_recovery" VALUES(X'86A81B5DC3B2E8E75CEB3B45A0FC1B38D02C21761C24D15972720D0EA93D85AB');
INSERT INTO "owner_recovery" VALUES(X'FDD4DA350478E8408ECCB88897C129D73507B82617B2DBC9D0FE978C65418248');
INSERT INTO "owner_recovery" VALUES(X'CEAE6886CAB631847F27711F7DB71EF337DB44BE74FF9CBBC918CA2D93AEA7B7');
INSERT INTO "owner_recovery" VALUES(X'2B9E88B91E0B38424A1B9791C76B33B76D575480A1304ED2B0B4BD895D279D34');
INSERT INTO "owner_recovery" VALUES(X'E12DDD597C302BBBEA07B16F4406C01A69A7A668868D7D805977D6DE37676C6D');
INSERT INTO "owner_recovery" VALUES(X'B7D7ED61AB328F22041659539315F039EBA5173BD440F9C923F06BD0C409A3E6');
INSERT INTO "owner_recovery" VALUES(X'52DB829F7CA4976A437B9AF1414B720826625DA091939121A415C6D5E0DC36E0');
INSERT INTO "owner_recovery" VALUES(X'593B0E0E0ACDC6374BDBC46962B836FA135F035978E8833369DEA174AC861219');
INSERT INTO "owner_recovery" VALUES(X'F10920E505AE473B5B25D72E381426567315968AB1F36F4C4F08F113E5886A0D');
INSERT INTO "owner_recovery" VALUES(X'70017A266BAA50CD0DDCC9E4DFA6104A67CA0E0ECD60A1C43D5FFD8E9C82D9D4');
CREATE TABLE owner_session (     -- browsers in which the owner is logged in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE,   -- of the cookie
  browser TEXT NOT NULL,         -- its name, such as "Chrome · Android"; empty: unknown
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL       -- the last use, to a few minutes
);
INSERT INTO "owner_session" VALUES(1,X'02433E0623BE6287C9374AAD916646231EB235AD1AFD16AE3725D445B379A966','Firefox · Linux',1795348800000000,1795348800000000);
CREATE TABLE pair_count (        -- visits of a pair_period that have both values; each pair in both orders
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  first_day INTEGER NOT NULL,    -- of the pair_period
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (link, first_day, one, other)
) WITHOUT ROWID;
INSERT INTO "pair_count" VALUES(1,20070,31,36,1);
INSERT INTO "pair_count" VALUES(1,20070,31,44,1);
INSERT INTO "pair_count" VALUES(1,20070,31,46,1);
INSERT INTO "pair_count" VALUES(1,20070,31,49,1);
INSERT INTO "pair_count" VALUES(1,20070,31,56,1);
INSERT INTO "pair_count" VALUES(1,20070,31,58,1);
INSERT INTO "pair_count" VALUES(1,20070,31,63,1);
INSERT INTO "pair_count" VALUES(1,20070,34,39,2);
INSERT INTO "pair_count" VALUES(1,20070,34,41,2);
INSERT INTO "pair_count" VALUES(1,20070,34,44,2);
INSERT INTO "pair_count" VALUES(1,20070,34,46,2);
INSERT INTO "pair_count" VALUES(1,20070,34,49,2);
INSERT INTO "pair_count" VALUES(1,20070,34,55,2);
INSERT INTO "pair_count" VALUES(1,20070,34,56,2);
INSERT INTO "pair_count" VALUES(1,20070,36,31,1);
INSERT INTO "pair_count" VALUES(1,20070,36,44,2);
INSERT INTO "pair_count" VALUES(1,20070,36,46,2);
INSERT INTO "pair_count" VALUES(1,20070,36,48,1);
INSERT INTO "pair_count" VALUES(1,20070,36,49,2);
INSERT INTO "pair_count" VALUES(1,20070,36,56,2);
INSERT INTO "pair_count" VALUES(1,20070,36,58,2);
INSERT INTO "pair_count" VALUES(1,20070,36,63,2);
INSERT INTO "pair_count" VALUES(1,20070,39,34,2);
INSERT INTO "pair_count" VALUES(1,20070,39,41,3);
INSERT INTO "pair_count" VALUES(1,20070,39,44,3);
INSERT INTO "pair_count" VALUES(1,20070,39,46,3);
INSERT INTO "pair_count" VALUES(1,20070,39,49,3);
INSERT INTO "pair_count" VALUES(1,20070,39,52,1);
INSERT INTO "pair_count" VALUES(1,20070,39,55,2);
INSERT INTO "pair_count" VALUES(1,20070,39,56,2);
INSERT INTO "pair_count" VALUES(1,20070,39,57,1);
INSERT INTO "pair_count" VALUES(1,20070,39,61,1);
INSERT INTO "pair_count" VALUES(1,20070,41,34,2);
INSERT INTO "pair_count" VALUES(1,20070,41,39,3);
INSERT INTO "pair_count" VALUES(1,20070,41,44,3);
INSERT INTO "pair_count" VALUES(1,20070,41,46,3);
INSERT INTO "pair_count" VALUES(1,20070,41,49,3);
INSERT INTO "pair_count" VALUES(1,20070,41,52,1);
INSERT INTO "pair_count" VALUES(1,20070,41,55,2);
INSERT INTO "pair_count" VALUES(1,20070,41,56,2);
INSERT INTO "pair_count" VALUES(1,20070,41,57,1);
INSERT INTO "pair_count" VALUES(1,20070,41,61,1);
INSERT INTO "pair_count" VALUES(1,20070,44,31,1);
INSERT INTO "pair_count" VALUES(1,20070,44,34,2);
INSERT INTO "pair_count" VALUES(1,20070,44,36,2);
INSERT INTO "pair_count" VALUES(1,20070,44,39,3);
INSERT INTO "pair_count" VALUES(1,20070,44,41,3);
INSERT INTO "pair_count" VALUES(1,20070,44,46,5);
INSERT INTO "pair_count" VALUES(1,20070,44,48,1);
INSERT INTO "pair_count" VALUES(1,20070,44,49,5);
INSERT INTO "pair_count" VALUES(1,20070,44,52,1);
INSERT INTO "pair_count" VALUES(1,20070,44,55,2);
INSERT INTO "pair_count" VALUES(1,20070,44,56,4);
INSERT INTO "pair_count" VALUES(1,20070,44,57,1);
INSERT INTO "pair_count" VALUES(1,20070,44,58,2);
INSERT INTO "pair_count" VALUES(1,20070,44,61,1);
INSERT INTO "pair_count" VALUES(1,20070,44,63,2);
INSERT INTO "pair_count" VALUES(1,20070,48,36,1);
INSERT INTO "pair_count" VALUES(1,20070,48,44,1);
INSERT INTO "pair_count" VALUES(1,20070,48,46,1);
INSERT INTO "pair_count" VALUES(1,20070,48,49,1);
INSERT INTO "pair_count" VALUES(1,20070,48,56,1);
INSERT INTO "pair_count" VALUES(1,20070,48,58,1);
INSERT INTO "pair_count" VALUES(1,20070,48,63,1);
INSERT INTO "pair_count" VALUES(1,20070,49,31,1);
INSERT INTO "pair_count" VALUES(1,20070,49,34,2);
INSERT INTO "pair_count" VALUES(1,20070,49,36,2);
INSERT INTO "pair_count" VALUES(1,20070,49,39,3);
INSERT INTO "pair_count" VALUES(1,20070,49,41,3);
INSERT INTO "pair_count" VALUES(1,20070,49,44,5);
INSERT INTO "pair_count" VALUES(1,20070,49,46,5);
INSERT INTO "pair_count" VALUES(1,20070,49,48,1);
INSERT INTO "pair_count" VALUES(1,20070,49,52,1);
INSERT INTO "pair_count" VALUES(1,20070,49,55,2);
INSERT INTO "pair_count" VALUES(1,20070,49,56,4);
INSERT INTO "pair_count" VALUES(1,20070,49,57,1);
INSERT INTO "pair_count" VALUES(1,20070,49,58,2);
INSERT INTO "pair_count" VALUES(1,20070,49,61,1);
INSERT INTO "pair_count" VALUES(1,20070,49,63,2);
INSERT INTO "pair_count" VALUES(1,20070,52,39,1);
INSERT INTO "pair_count" VALUES(1,20070,52,41,1);
INSERT INTO "pair_count" VALUES(1,20070,52,44,1);
INSERT INTO "pair_count" VALUES(1,20070,52,46,1);
INSERT INTO "pair_count" VALUES(1,20070,52,49,1);
INSERT INTO "pair_count" VALUES(1,20070,52,57,1);
INSERT INTO "pair_count" VALUES(1,20070,52,61,1);
INSERT INTO "pair_count" VALUES(1,20070,55,34,2);
INSERT INTO "pair_count" VALUES(1,20070,55,39,2);
INSERT INTO "pair_count" VALUES(1,20070,55,41,2);
INSERT INTO "pair_count" VALUES(1,20070,55,44,2);
INSERT INTO "pair_count" VALUES(1,20070,55,46,2);
INSERT INTO "pair_count" VALUES(1,20070,55,49,2);
INSERT INTO "pair_count" VALUES(1,20070,55,56,2);
INSERT INTO "pair_count" VALUES(1,20070,56,31,1);
INSERT INTO "pair_count" VALUES(1,20070,56,34,2);
INSERT INTO "pair_count" VALUES(1,20070,56,36,2);
INSERT INTO "pair_count" VALUES(1,20070,56,39,2);
INSERT INTO "pair_count" VALUES(1,20070,56,41,2);
INSERT INTO "pair_count" VALUES(1,20070,56,44,4);
INSERT INTO "pair_count" VALUES(1,20070,56,46,4);
INSERT INTO "pair_count" VALUES(1,20070,56,48,1);
INSERT INTO "pair_count" VALUES(1,20070,56,49,4);
INSERT INTO "pair_count" VALUES(1,20070,56,55,2);
INSERT INTO "pair_count" VALUES(1,20070,56,58,2);
INSERT INTO "pair_count" VALUES(1,20070,56,63,2);
INSERT INTO "pair_count" VALUES(1,20070,57,39,1);
INSERT INTO "pair_count" VALUES(1,20070,57,41,1);
INSERT INTO "pair_count" VALUES(1,20070,57,44,1);
INSERT INTO "pair_count" VALUES(1,20070,57,46,1);
INSERT INTO "pair_count" VALUES(1,20070,57,49,1);
INSERT INTO "pair_count" VALUES(1,20070,57,52,1);
INSERT INTO "pair_count" VALUES(1,20070,57,61,1);
INSERT INTO "pair_count" VALUES(1,20070,58,31,1);
INSERT INTO "pair_count" VALUES(1,20070,58,36,2);
INSERT INTO "pair_count" VALUES(1,20070,58,44,2);
INSERT INTO "pair_count" VALUES(1,20070,58,46,2);
INSERT INTO "pair_count" VALUES(1,20070,58,48,1);
INSERT INTO "pair_count" VALUES(1,20070,58,49,2);
INSERT INTO "pair_count" VALUES(1,20070,58,56,2);
INSERT INTO "pair_count" VALUES(1,20070,58,63,2);
INSERT INTO "pair_count" VALUES(1,20070,61,39,1);
INSERT INTO "pair_count" VALUES(1,20070,61,41,1);
INSERT INTO "pair_count" VALUES(1,20070,61,44,1);
INSERT INTO "pair_count" VALUES(1,20070,61,46,1);
INSERT INTO "pair_count" VALUES(1,20070,61,49,1);
INSERT INTO "pair_count" VALUES(1,20070,61,52,1);
INSERT INTO "pair_count" VALUES(1,20070,61,57,1);
INSERT INTO "pair_count" VALUES(1,20070,63,31,1);
INSERT INTO "pair_count" VALUES(1,20070,63,36,2);
INSERT INTO "pair_count" VALUES(1,20070,63,44,2);
INSERT INTO "pair_count" VALUES(1,20070,63,46,2);
INSERT INTO "pair_count" VALUES(1,20070,63,48,1);
INSERT INTO "pair_count" VALUES(1,20070,63,49,2);
INSERT INTO "pair_count" VALUES(1,20070,63,56,2);
INSERT INTO "pair_count" VALUES(1,20070,63,58,2);
INSERT INTO "pair_count" VALUES(1,20234,24,32,2);
INSERT INTO "pair_count" VALUES(1,20234,24,42,2);
INSERT INTO "pair_count" VALUES(1,20234,24,44,2);
INSERT INTO "pair_count" VALUES(1,20234,24,45,2);
INSERT INTO "pair_count" VALUES(1,20234,24,46,2);
INSERT INTO "pair_count" VALUES(1,20234,24,49,2);
INSERT INTO "pair_count" VALUES(1,20234,24,52,2);
INSERT INTO "pair_count" VALUES(1,20234,26,35,1);
INSERT INTO "pair_count" VALUES(1,20234,26,38,1);
INSERT INTO "pair_count" VALUES(1,20234,26,39,1);
INSERT INTO "pair_count" VALUES(1,20234,26,44,1);
INSERT INTO "pair_count" VALUES(1,20234,26,46,1);
INSERT INTO "pair_count" VALUES(1,20234,26,49,1);
INSERT INTO "pair_count" VALUES(1,20234,26,52,1);
INSERT INTO "pair_count" VALUES(1,20234,27,36,1);
INSERT INTO "pair_count" VALUES(1,20234,27,44,1);
INSERT INTO "pair_count" VALUES(1,20234,27,46,1);
INSERT INTO "pair_count" VALUES(1,20234,27,49,1);
INSERT INTO "pair_count" VALUES(1,20234,27,56,1);
INSERT INTO "pair_count" VALUES(1,20234,27,58,1);
INSERT INTO "pair_count" VALUES(1,20234,27,63,1);
INSERT INTO "pair_count" VALUES(1,20234,30,35,1);
INSERT INTO "pair_count" VALUES(1,20234,30,38,1);
INSERT INTO "pair_count" VALUES(1,20234,30,39,1);
INSERT INTO "pair_count" VALUES(1,20234,30,44,1);
INSERT INTO "pair_count" VALUES(1,20234,30,46,1);
INSERT INTO "pair_count" VALUES(1,20234,30,49,1);
INSERT INTO "pair_count" VALUES(1,20234,30,56,1);
INSERT INTO "pair_count" VALUES(1,20234,32,24,2);
INSERT INTO "pair_count" VALUES(1,20234,32,42,2);
INSERT INTO "pair_count" VALUES(1,20234,32,44,2);
INSERT INTO "pair_count" VALUES(1,20234,32,45,2);
INSERT INTO "pair_count" VALUES(1,20234,32,46,2);
INSERT INTO "pair_count" VALUES(1,20234,32,49,2);
INSERT INTO "pair_count" VALUES(1,20234,32,52,2);
INSERT INTO "pair_count" VALUES(1,20234,35,26,1);
INSERT INTO "pair_count" VALUES(1,20234,35,30,1);
INSERT INTO "pair_count" VALUES(1,20234,35,38,2);
INSERT INTO "pair_count" VALUES(1,20234,35,39,2);
INSERT INTO "pair_count" VALUES(1,20234,35,44,2);
INSERT INTO "pair_count" VALUES(1,20234,35,46,2);
INSERT INTO "pair_count" VALUES(1,20234,35,49,2);
INSERT INTO "pair_count" VALUES(1,20234,35,52,1);
INSERT INTO "pair_count" VALUES(1,20234,35,56,1);
INSERT INTO "pair_count" VALUES(1,20234,36,27,1);
INSERT INTO "pair_count" VALUES(1,20234,36,44,1);
INSERT INTO "pair_count" VALUES(1,20234,36,46,1);
INSERT INTO "pair_count" VALUES(1,20234,36,49,1);
INSERT INTO "pair_count" VALUES(1,20234,36,56,1);
INSERT INTO "pair_count" VALUES(1,20234,36,58,1);
INSERT INTO "pair_count" VALUES(1,20234,36,63,1);
INSERT INTO "pair_count" VALUES(1,20234,38,26,1);
INSERT INTO "pair_count" VALUES(1,20234,38,30,1);
INSERT INTO "pair_count" VALUES(1,20234,38,35,2);
INSERT INTO "pair_count" VALUES(1,20234,38,39,2);
INSERT INTO "pair_count" VALUES(1,20234,38,44,2);
INSERT INTO "pair_count" VALUES(1,20234,38,46,2);
INSERT INTO "pair_count" VALUES(1,20234,38,49,2);
INSERT INTO "pair_count" VALUES(1,20234,38,52,1);
INSERT INTO "pair_count" VALUES(1,20234,38,56,1);
INSERT INTO "pair_count" VALUES(1,20234,39,26,1);
INSERT INTO "pair_count" VALUES(1,20234,39,30,1);
INSERT INTO "pair_count" VALUES(1,20234,39,35,2);
INSERT INTO "pair_count" VALUES(1,20234,39,38,2);
INSERT INTO "pair_count" VALUES(1,20234,39,44,2);
INSERT INTO "pair_count" VALUES(1,20234,39,46,2);
INSERT INTO "pair_count" VALUES(1,20234,39,49,2);
INSERT INTO "pair_count" VALUES(1,20234,39,52,1);
INSERT INTO "pair_count" VALUES(1,20234,39,56,1);
INSERT INTO "pair_count" VALUES(1,20234,42,24,2);
INSERT INTO "pair_count" VALUES(1,20234,42,32,2);
INSERT INTO "pair_count" VALUES(1,20234,42,44,2);
INSERT INTO "pair_count" VALUES(1,20234,42,45,2);
INSERT INTO "pair_count" VALUES(1,20234,42,46,2);
INSERT INTO "pair_count" VALUES(1,20234,42,49,2);
INSERT INTO "pair_count" VALUES(1,20234,42,52,2);
INSERT INTO "pair_count" VALUES(1,20234,44,24,2);
INSERT INTO "pair_count" VALUES(1,20234,44,26,1);
INSERT INTO "pair_count" VALUES(1,20234,44,27,1);
INSERT INTO "pair_count" VALUES(1,20234,44,30,1);
INSERT INTO "pair_count" VALUES(1,20234,44,32,2);
INSERT INTO "pair_count" VALUES(1,20234,44,35,2);
INSERT INTO "pair_count" VALUES(1,20234,44,36,1);
INSERT INTO "pair_count" VALUES(1,20234,44,38,2);
INSERT INTO "pair_count" VALUES(1,20234,44,39,2);
INSERT INTO "pair_count" VALUES(1,20234,44,42,2);
INSERT INTO "pair_count" VALUES(1,20234,44,45,2);
INSERT INTO "pair_count" VALUES(1,20234,44,46,5);
INSERT INTO "pair_count" VALUES(1,20234,44,49,5);
INSERT INTO "pair_count" VALUES(1,20234,44,52,3);
INSERT INTO "pair_count" VALUES(1,20234,44,56,2);
INSERT INTO "pair_count" VALUES(1,20234,44,58,1);
INSERT INTO "pair_count" VALUES(1,20234,44,63,1);
INSERT INTO "pair_count" VALUES(1,20234,45,24,2);
INSERT INTO "pair_count" VALUES(1,20234,45,32,2);
INSERT INTO "pair_count" VALUES(1,20234,45,42,2);
INSERT INTO "pair_count" VALUES(1,20234,45,44,2);
INSERT INTO "pair_count" VALUES(1,20234,45,46,2);
INSERT INTO "pair_count" VALUES(1,20234,45,49,2);
INSERT INTO "pair_count" VALUES(1,20234,45,52,2);
INSERT INTO "pair_count" VALUES(1,20234,49,24,2);
INSERT INTO "pair_count" VALUES(1,20234,49,26,1);
INSERT INTO "pair_count" VALUES(1,20234,49,27,1);
INSERT INTO "pair_count" VALUES(1,20234,49,30,1);
INSERT INTO "pair_count" VALUES(1,20234,49,32,2);
INSERT INTO "pair_count" VALUES(1,20234,49,35,2);
INSERT INTO "pair_count" VALUES(1,20234,49,36,1);
INSERT INTO "pair_count" VALUES(1,20234,49,38,2);
INSERT INTO "pair_count" VALUES(1,20234,49,39,2);
INSERT INTO "pair_count" VALUES(1,20234,49,42,2);
INSERT INTO "pair_count" VALUES(1,20234,49,44,5);
INSERT INTO "pair_count" VALUES(1,20234,49,45,2);
INSERT INTO "pair_count" VALUES(1,20234,49,46,5);
INSERT INTO "pair_count" VALUES(1,20234,49,52,3);
INSERT INTO "pair_count" VALUES(1,20234,49,56,2);
INSERT INTO "pair_count" VALUES(1,20234,49,58,1);
INSERT INTO "pair_count" VALUES(1,20234,49,63,1);
INSERT INTO "pair_count" VALUES(1,20234,52,24,2);
INSERT INTO "pair_count" VALUES(1,20234,52,26,1);
INSERT INTO "pair_count" VALUES(1,20234,52,32,2);
INSERT INTO "pair_count" VALUES(1,20234,52,35,1);
INSERT INTO "pair_count" VALUES(1,20234,52,38,1);
INSERT INTO "pair_count" VALUES(1,20234,52,39,1);
INSERT INTO "pair_count" VALUES(1,20234,52,42,2);
INSERT INTO "pair_count" VALUES(1,20234,52,44,3);
INSERT INTO "pair_count" VALUES(1,20234,52,45,2);
INSERT INTO "pair_count" VALUES(1,20234,52,46,3);
INSERT INTO "pair_count" VALUES(1,20234,52,49,3);
INSERT INTO "pair_count" VALUES(1,20234,56,27,1);
INSERT INTO "pair_count" VALUES(1,20234,56,30,1);
INSERT INTO "pair_count" VALUES(1,20234,56,35,1);
INSERT INTO "pair_count" VALUES(1,20234,56,36,1);
INSERT INTO "pair_count" VALUES(1,20234,56,38,1);
INSERT INTO "pair_count" VALUES(1,20234,56,39,1);
INSERT INTO "pair_count" VALUES(1,20234,56,44,2);
INSERT INTO "pair_count" VALUES(1,20234,56,46,2);
INSERT INTO "pair_count" VALUES(1,20234,56,49,2);
INSERT INTO "pair_count" VALUES(1,20234,56,58,1);
INSERT INTO "pair_count" VALUES(1,20234,56,63,1);
INSERT INTO "pair_count" VALUES(1,20234,58,27,1);
INSERT INTO "pair_count" VALUES(1,20234,58,36,1);
INSERT INTO "pair_count" VALUES(1,20234,58,44,1);
INSERT INTO "pair_count" VALUES(1,20234,58,46,1);
INSERT INTO "pair_count" VALUES(1,20234,58,49,1);
INSERT INTO "pair_count" VALUES(1,20234,58,56,1);
INSERT INTO "pair_count" VALUES(1,20234,58,63,1);
INSERT INTO "pair_count" VALUES(1,20234,63,27,1);
INSERT INTO "pair_count" VALUES(1,20234,63,36,1);
INSERT INTO "pair_count" VALUES(1,20234,63,44,1);
INSERT INTO "pair_count" VALUES(1,20234,63,46,1);
INSERT INTO "pair_count" VALUES(1,20234,63,49,1);
INSERT INTO "pair_count" VALUES(1,20234,63,56,1);
INSERT INTO "pair_count" VALUES(1,20234,63,58,1);
INSERT INTO "pair_count" VALUES(1,20392,30,39,1);
INSERT INTO "pair_count" VALUES(1,20392,30,41,1);
INSERT INTO "pair_count" VALUES(1,20392,30,44,1);
INSERT INTO "pair_count" VALUES(1,20392,30,46,1);
INSERT INTO "pair_count" VALUES(1,20392,30,49,1);
INSERT INTO "pair_count" VALUES(1,20392,30,55,1);
INSERT INTO "pair_count" VALUES(1,20392,30,56,1);
INSERT INTO "pair_count" VALUES(1,20392,32,39,1);
INSERT INTO "pair_count" VALUES(1,20392,32,42,1);
INSERT INTO "pair_count" VALUES(1,20392,32,44,1);
INSERT INTO "pair_count" VALUES(1,20392,32,45,1);
INSERT INTO "pair_count" VALUES(1,20392,32,46,1);
INSERT INTO "pair_count" VALUES(1,20392,32,49,1);
INSERT INTO "pair_count" VALUES(1,20392,32,52,1);
INSERT INTO "pair_count" VALUES(1,20392,33,41,1);
INSERT INTO "pair_count" VALUES(1,20392,33,44,1);
INSERT INTO "pair_count" VALUES(1,20392,33,46,1);
INSERT INTO "pair_count" VALUES(1,20392,33,49,1);
INSERT INTO "pair_count" VALUES(1,20392,33,52,1);
INSERT INTO "pair_count" VALUES(1,20392,33,57,1);
INSERT INTO "pair_count" VALUES(1,20392,33,61,1);
INSERT INTO "pair_count" VALUES(1,20392,36,39,1);
INSERT INTO "pair_count" VALUES(1,20392,36,44,2);
INSERT INTO "pair_count" VALUES(1,20392,36,46,2);
INSERT INTO "pair_count" VALUES(1,20392,36,49,2);
INSERT INTO "pair_count" VALUES(1,20392,36,52,1);
INSERT INTO "pair_count" VALUES(1,20392,36,56,1);
INSERT INTO "pair_count" VALUES(1,20392,36,58,2);
INSERT INTO "pair_count" VALUES(1,20392,36,62,1);
INSERT INTO "pair_count" VALUES(1,20392,36,63,2);
INSERT INTO "pair_count" VALUES(1,20392,39,30,1);
INSERT INTO "pair_count" VALUES(1,20392,39,32,1);
INSERT INTO "pair_count" VALUES(1,20392,39,36,1);
INSERT INTO "pair_count" VALUES(1,20392,39,41,1);
INSERT INTO "pair_count" VALUES(1,20392,39,42,1);
INSERT INTO "pair_count" VALUES(1,20392,39,44,3);
INSERT INTO "pair_count" VALUES(1,20392,39,45,1);
INSERT INTO "pair_count" VALUES(1,20392,39,46,3);
INSERT INTO "pair_count" VALUES(1,20392,39,49,3);
INSERT INTO "pair_count" VALUES(1,20392,39,52,1);
INSERT INTO "pair_count" VALUES(1,20392,39,55,1);
INSERT INTO "pair_count" VALUES(1,20392,39,56,2);
INSERT INTO "pair_count" VALUES(1,20392,39,58,1);
INSERT INTO "pair_count" VALUES(1,20392,39,63,1);
INSERT INTO "pair_count" VALUES(1,20392,41,30,1);
INSERT INTO "pair_count" VALUES(1,20392,41,33,1);
INSERT INTO "pair_count" VALUES(1,20392,41,39,1);
INSERT INTO "pair_count" VALUES(1,20392,41,44,2);
INSERT INTO "pair_count" VALUES(1,20392,41,46,2);
INSERT INTO "pair_count" VALUES(1,20392,41,49,2);
INSERT INTO "pair_count" VALUES(1,20392,41,52,1);
INSERT INTO "pair_count" VALUES(1,20392,41,55,1);
INSERT INTO "pair_count" VALUES(1,20392,41,56,1);
INSERT INTO "pair_count" VALUES(1,20392,41,57,1);
INSERT INTO "pair_count" VALUES(1,20392,41,61,1);
INSERT INTO "pair_count" VALUES(1,20392,42,32,1);
INSERT INTO "pair_count" VALUES(1,20392,42,39,1);
INSERT INTO "pair_count" VALUES(1,20392,42,44,1);
INSERT INTO "pair_count" VALUES(1,20392,42,45,1);
INSERT INTO "pair_count" VALUES(1,20392,42,46,1);
INSERT INTO "pair_count" VALUES(1,20392,42,49,1);
INSERT INTO "pair_count" VALUES(1,20392,42,52,1);
INSERT INTO "pair_count" VALUES(1,20392,44,30,1);
INSERT INTO "pair_count" VALUES(1,20392,44,32,1);
INSERT INTO "pair_count" VALUES(1,20392,44,33,1);
INSERT INTO "pair_count" VALUES(1,20392,44,36,2);
INSERT INTO "pair_count" VALUES(1,20392,44,39,3);
INSERT INTO "pair_count" VALUES(1,20392,44,41,2);
INSERT INTO "pair_count" VALUES(1,20392,44,42,1);
INSERT INTO "pair_count" VALUES(1,20392,44,45,1);
INSERT INTO "pair_count" VALUES(1,20392,44,46,5);
INSERT INTO "pair_count" VALUES(1,20392,44,49,5);
INSERT INTO "pair_count" VALUES(1,20392,44,52,3);
INSERT INTO "pair_count" VALUES(1,20392,44,55,1);
INSERT INTO "pair_count" VALUES(1,20392,44,56,2);
INSERT INTO "pair_count" VALUES(1,20392,44,57,1);
INSERT INTO "pair_count" VALUES(1,20392,44,58,2);
INSERT INTO "pair_count" VALUES(1,20392,44,61,1);
INSERT INTO "pair_count" VALUES(1,20392,44,62,1);
INSERT INTO "pair_count" VALUES(1,20392,44,63,2);
INSERT INTO "pair_count" VALUES(1,20392,45,32,1);
INSERT INTO "pair_count" VALUES(1,20392,45,39,1);
INSERT INTO "pair_count" VALUES(1,20392,45,42,1);
INSERT INTO "pair_count" VALUES(1,20392,45,44,1);
INSERT INTO "pair_count" VALUES(1,20392,45,46,1);
INSERT INTO "pair_count" VALUES(1,20392,45,49,1);
INSERT INTO "pair_count" VALUES(1,20392,45,52,1);
INSERT INTO "pair_count" VALUES(1,20392,49,30,1);
INSERT INTO "pair_count" VALUES(1,20392,49,32,1);
INSERT INTO "pair_count" VALUES(1,20392,49,33,1);
INSERT INTO "pair_count" VALUES(1,20392,49,36,2);
INSERT INTO "pair_count" VALUES(1,20392,49,39,3);
INSERT INTO "pair_count" VALUES(1,20392,49,41,2);
INSERT INTO "pair_count" VALUES(1,20392,49,42,1);
INSERT INTO "pair_count" VALUES(1,20392,49,44,5);
INSERT INTO "pair_count" VALUES(1,20392,49,45,1);
INSERT INTO "pair_count" VALUES(1,20392,49,46,5);
INSERT INTO "pair_count" VALUES(1,20392,49,52,3);
INSERT INTO "pair_count" VALUES(1,20392,49,55,1);
INSERT INTO "pair_count" VALUES(1,20392,49,56,2);
INSERT INTO "pair_count" VALUES(1,20392,49,57,1);
INSERT INTO "pair_count" VALUES(1,20392,49,58,2);
INSERT INTO "pair_count" VALUES(1,20392,49,61,1);
INSERT INTO "pair_count" VALUES(1,20392,49,62,1);
INSERT INTO "pair_count" VALUES(1,20392,49,63,2);
INSERT INTO "pair_count" VALUES(1,20392,52,32,1);
INSERT INTO "pair_count" VALUES(1,20392,52,33,1);
INSERT INTO "pair_count" VALUES(1,20392,52,36,1);
INSERT INTO "pair_count" VALUES(1,20392,52,39,1);
INSERT INTO "pair_count" VALUES(1,20392,52,41,1);
INSERT INTO "pair_count" VALUES(1,20392,52,42,1);
INSERT INTO "pair_count" VALUES(1,20392,52,44,3);
INSERT INTO "pair_count" VALUES(1,20392,52,45,1);
INSERT INTO "pair_count" VALUES(1,20392,52,46,3);
INSERT INTO "pair_count" VALUES(1,20392,52,49,3);
INSERT INTO "pair_count" VALUES(1,20392,52,57,1);
INSERT INTO "pair_count" VALUES(1,20392,52,58,1);
INSERT INTO "pair_count" VALUES(1,20392,52,61,1);
INSERT INTO "pair_count" VALUES(1,20392,52,62,1);
INSERT INTO "pair_count" VALUES(1,20392,52,63,1);
INSERT INTO "pair_count" VALUES(1,20392,55,30,1);
INSERT INTO "pair_count" VALUES(1,20392,55,39,1);
INSERT INTO "pair_count" VALUES(1,20392,55,41,1);
INSERT INTO "pair_count" VALUES(1,20392,55,44,1);
INSERT INTO "pair_count" VALUES(1,20392,55,46,1);
INSERT INTO "pair_count" VALUES(1,20392,55,49,1);
INSERT INTO "pair_count" VALUES(1,20392,55,56,1);
INSERT INTO "pair_count" VALUES(1,20392,56,30,1);
INSERT INTO "pair_count" VALUES(1,20392,56,36,1);
INSERT INTO "pair_count" VALUES(1,20392,56,39,2);
INSERT INTO "pair_count" VALUES(1,20392,56,41,1);
INSERT INTO "pair_count" VALUES(1,20392,56,44,2);
INSERT INTO "pair_count" VALUES(1,20392,56,46,2);
INSERT INTO "pair_count" VALUES(1,20392,56,49,2);
INSERT INTO "pair_count" VALUES(1,20392,56,55,1);
INSERT INTO "pair_count" VALUES(1,20392,56,58,1);
INSERT INTO "pair_count" VALUES(1,20392,56,63,1);
INSERT INTO "pair_count" VALUES(1,20392,57,33,1);
INSERT INTO "pair_count" VALUES(1,20392,57,41,1);
INSERT INTO "pair_count" VALUES(1,20392,57,44,1);
INSERT INTO "pair_count" VALUES(1,20392,57,46,1);
INSERT INTO "pair_count" VALUES(1,20392,57,49,1);
INSERT INTO "pair_count" VALUES(1,20392,57,52,1);
INSERT INTO "pair_count" VALUES(1,20392,57,61,1);
INSERT INTO "pair_count" VALUES(1,20392,58,36,2);
INSERT INTO "pair_count" VALUES(1,20392,58,39,1);
INSERT INTO "pair_count" VALUES(1,20392,58,44,2);
INSERT INTO "pair_count" VALUES(1,20392,58,46,2);
INSERT INTO "pair_count" VALUES(1,20392,58,49,2);
INSERT INTO "pair_count" VALUES(1,20392,58,52,1);
INSERT INTO "pair_count" VALUES(1,20392,58,56,1);
INSERT INTO "pair_count" VALUES(1,20392,58,62,1);
INSERT INTO "pair_count" VALUES(1,20392,58,63,2);
INSERT INTO "pair_count" VALUES(1,20392,61,33,1);
INSERT INTO "pair_count" VALUES(1,20392,61,41,1);
INSERT INTO "pair_count" VALUES(1,20392,61,44,1);
INSERT INTO "pair_count" VALUES(1,20392,61,46,1);
INSERT INTO "pair_count" VALUES(1,20392,61,49,1);
INSERT INTO "pair_count" VALUES(1,20392,61,52,1);
INSERT INTO "pair_count" VALUES(1,20392,61,57,1);
INSERT INTO "pair_count" VALUES(1,20392,62,36,1);
INSERT INTO "pair_count" VALUES(1,20392,62,44,1);
INSERT INTO "pair_count" VALUES(1,20392,62,46,1);
INSERT INTO "pair_count" VALUES(1,20392,62,49,1);
INSERT INTO "pair_count" VALUES(1,20392,62,52,1);
INSERT INTO "pair_count" VALUES(1,20392,62,58,1);
INSERT INTO "pair_count" VALUES(1,20392,62,63,1);
INSERT INTO "pair_count" VALUES(1,20392,63,36,2);
INSERT INTO "pair_count" VALUES(1,20392,63,39,1);
INSERT INTO "pair_count" VALUES(1,20392,63,44,2);
INSERT INTO "pair_count" VALUES(1,20392,63,46,2);
INSERT INTO "pair_count" VALUES(1,20392,63,49,2);
INSERT INTO "pair_count" VALUES(1,20392,63,52,1);
INSERT INTO "pair_count" VALUES(1,20392,63,56,1);
INSERT INTO "pair_count" VALUES(1,20392,63,58,2);
INSERT INTO "pair_count" VALUES(1,20392,63,62,1);
INSERT INTO "pair_count" VALUES(1,20495,29,41,1);
INSERT INTO "pair_count" VALUES(1,20495,29,44,1);
INSERT INTO "pair_count" VALUES(1,20495,29,46,1);
INSERT INTO "pair_count" VALUES(1,20495,29,49,1);
INSERT INTO "pair_count" VALUES(1,20495,29,52,1);
INSERT INTO "pair_count" VALUES(1,20495,29,55,1);
INSERT INTO "pair_count" VALUES(1,20495,29,61,1);
INSERT INTO "pair_count" VALUES(1,20495,30,35,1);
INSERT INTO "pair_count" VALUES(1,20495,30,38,1);
INSERT INTO "pair_count" VALUES(1,20495,30,44,1);
INSERT INTO "pair_count" VALUES(1,20495,30,46,1);
INSERT INTO "pair_count" VALUES(1,20495,30,49,1);
INSERT INTO "pair_count" VALUES(1,20495,30,51,1);
INSERT INTO "pair_count" VALUES(1,20495,30,56,1);
INSERT INTO "pair_count" VALUES(1,20495,35,30,1);
INSERT INTO "pair_count" VALUES(1,20495,35,38,1);
INSERT INTO "pair_count" VALUES(1,20495,35,44,1);
INSERT INTO "pair_count" VALUES(1,20495,35,46,1);
INSERT INTO "pair_count" VALUES(1,20495,35,49,1);
INSERT INTO "pair_count" VALUES(1,20495,35,51,1);
INSERT INTO "pair_count" VALUES(1,20495,35,56,1);
INSERT INTO "pair_count" VALUES(1,20495,36,39,1);
INSERT INTO "pair_count" VALUES(1,20495,36,40,1);
INSERT INTO "pair_count" VALUES(1,20495,36,44,2);
INSERT INTO "pair_count" VALUES(1,20495,36,46,2);
INSERT INTO "pair_count" VALUES(1,20495,36,49,2);
INSERT INTO "pair_count" VALUES(1,20495,36,52,1);
INSERT INTO "pair_count" VALUES(1,20495,36,56,1);
INSERT INTO "pair_count" VALUES(1,20495,36,58,2);
INSERT INTO "pair_count" VALUES(1,20495,36,63,2);
INSERT INTO "pair_count" VALUES(1,20495,37,39,1);
INSERT INTO "pair_count" VALUES(1,20495,37,44,1);
INSERT INTO "pair_count" VALUES(1,20495,37,46,1);
INSERT INTO "pair_count" VALUES(1,20495,37,49,1);
INSERT INTO "pair_count" VALUES(1,20495,37,50,1);
INSERT INTO "pair_count" VALUES(1,20495,37,52,1);
INSERT INTO "pair_count" VALUES(1,20495,37,55,1);
INSERT INTO "pair_count" VALUES(1,20495,38,30,1);
INSERT INTO "pair_count" VALUES(1,20495,38,35,1);
INSERT INTO "pair_count" VALUES(1,20495,38,44,1);
INSERT INTO "pair_count" VALUES(1,20495,38,46,1);
INSERT INTO "pair_count" VALUES(1,20495,38,49,1);
INSERT INTO "pair_count" VALUES(1,20495,38,51,1);
INSERT INTO "pair_count" VALUES(1,20495,38,56,1);
INSERT INTO "pair_count" VALUES(1,20495,39,36,1);
INSERT INTO "pair_count" VALUES(1,20495,39,37,1);
INSERT INTO "pair_count" VALUES(1,20495,39,44,2);
INSERT INTO "pair_count" VALUES(1,20495,39,46,2);
INSERT INTO "pair_count" VALUES(1,20495,39,49,2);
INSERT INTO "pair_count" VALUES(1,20495,39,50,1);
INSERT INTO "pair_count" VALUES(1,20495,39,52,1);
INSERT INTO "pair_count" VALUES(1,20495,39,55,1);
INSERT INTO "pair_count" VALUES(1,20495,39,56,1);
INSERT INTO "pair_count" VALUES(1,20495,39,58,1);
INSERT INTO "pair_count" VALUES(1,20495,39,63,1);
INSERT INTO "pair_count" VALUES(1,20495,40,36,1);
INSERT INTO "pair_count" VALUES(1,20495,40,44,1);
INSERT INTO "pair_count" VALUES(1,20495,40,46,1);
INSERT INTO "pair_count" VALUES(1,20495,40,49,1);
INSERT INTO "pair_count" VALUES(1,20495,40,52,1);
INSERT INTO "pair_count" VALUES(1,20495,40,58,1);
INSERT INTO "pair_count" VALUES(1,20495,40,63,1);
INSERT INTO "pair_count" VALUES(1,20495,41,29,1);
INSERT INTO "pair_count" VALUES(1,20495,41,44,1);
INSERT INTO "pair_count" VALUES(1,20495,41,46,1);
INSERT INTO "pair_count" VALUES(1,20495,41,49,1);
INSERT INTO "pair_count" VALUES(1,20495,41,52,1);
INSERT INTO "pair_count" VALUES(1,20495,41,55,1);
INSERT INTO "pair_count" VALUES(1,20495,41,61,1);
INSERT INTO "pair_count" VALUES(1,20495,44,29,1);
INSERT INTO "pair_count" VALUES(1,20495,44,30,1);
INSERT INTO "pair_count" VALUES(1,20495,44,35,1);
INSERT INTO "pair_count" VALUES(1,20495,44,36,2);
INSERT INTO "pair_count" VALUES(1,20495,44,37,1);
INSERT INTO "pair_count" VALUES(1,20495,44,38,1);
INSERT INTO "pair_count" VALUES(1,20495,44,39,2);
INSERT INTO "pair_count" VALUES(1,20495,44,40,1);
INSERT INTO "pair_count" VALUES(1,20495,44,41,1);
INSERT INTO "pair_count" VALUES(1,20495,44,46,5);
INSERT INTO "pair_count" VALUES(1,20495,44,49,5);
INSERT INTO "pair_count" VALUES(1,20495,44,50,1);
INSERT INTO "pair_count" VALUES(1,20495,44,51,1);
INSERT INTO "pair_count" VALUES(1,20495,44,52,3);
INSERT INTO "pair_count" VALUES(1,20495,44,55,2);
INSERT INTO "pair_count" VALUES(1,20495,44,56,2);
INSERT INTO "pair_count" VALUES(1,20495,44,58,2);
INSERT INTO "pair_count" VALUES(1,20495,44,61,1);
INSERT INTO "pair_count" VALUES(1,20495,44,63,2);
INSERT INTO "pair_count" VALUES(1,20495,49,29,1);
INSERT INTO "pair_count" VALUES(1,20495,49,30,1);
INSERT INTO "pair_count" VALUES(1,20495,49,35,1);
INSERT INTO "pair_count" VALUES(1,20495,49,36,2);
INSERT INTO "pair_count" VALUES(1,20495,49,37,1);
INSERT INTO "pair_count" VALUES(1,20495,49,38,1);
INSERT INTO "pair_count" VALUES(1,20495,49,39,2);
INSERT INTO "pair_count" VALUES(1,20495,49,40,1);
INSERT INTO "pair_count" VALUES(1,20495,49,41,1);
INSERT INTO "pair_count" VALUES(1,20495,49,44,5);
INSERT INTO "pair_count" VALUES(1,20495,49,46,5);
INSERT INTO "pair_count" VALUES(1,20495,49,50,1);
INSERT INTO "pair_count" VALUES(1,20495,49,51,1);
INSERT INTO "pair_count" VALUES(1,20495,49,52,3);
INSERT INTO "pair_count" VALUES(1,20495,49,55,2);
INSERT INTO "pair_count" VALUES(1,20495,49,56,2);
INSERT INTO "pair_count" VALUES(1,20495,49,58,2);
INSERT INTO "pair_count" VALUES(1,20495,49,61,1);
INSERT INTO "pair_count" VALUES(1,20495,49,63,2);
INSERT INTO "pair_count" VALUES(1,20495,50,37,1);
INSERT INTO "pair_count" VALUES(1,20495,50,39,1);
INSERT INTO "pair_count" VALUES(1,20495,50,44,1);
INSERT INTO "pair_count" VALUES(1,20495,50,46,1);
INSERT INTO "pair_count" VALUES(1,20495,50,49,1);
INSERT INTO "pair_count" VALUES(1,20495,50,52,1);
INSERT INTO "pair_count" VALUES(1,20495,50,55,1);
INSERT INTO "pair_count" VALUES(1,20495,51,30,1);
INSERT INTO "pair_count" VALUES(1,20495,51,35,1);
INSERT INTO "pair_count" VALUES(1,20495,51,38,1);
INSERT INTO "pair_count" VALUES(1,20495,51,44,1);
INSERT INTO "pair_count" VALUES(1,20495,51,46,1);
INSERT INTO "pair_count" VALUES(1,20495,51,49,1);
INSERT INTO "pair_count" VALUES(1,20495,51,56,1);
INSERT INTO "pair_count" VALUES(1,20495,52,29,1);
INSERT INTO "pair_count" VALUES(1,20495,52,36,1);
INSERT INTO "pair_count" VALUES(1,20495,52,37,1);
INSERT INTO "pair_count" VALUES(1,20495,52,39,1);
INSERT INTO "pair_count" VALUES(1,20495,52,40,1);
INSERT INTO "pair_count" VALUES(1,20495,52,41,1);
INSERT INTO "pair_count" VALUES(1,20495,52,44,3);
INSERT INTO "pair_count" VALUES(1,20495,52,46,3);
INSERT INTO "pair_count" VALUES(1,20495,52,49,3);
INSERT INTO "pair_count" VALUES(1,20495,52,50,1);
INSERT INTO "pair_count" VALUES(1,20495,52,55,2);
INSERT INTO "pair_count" VALUES(1,20495,52,58,1);
INSERT INTO "pair_count" VALUES(1,20495,52,61,1);
INSERT INTO "pair_count" VALUES(1,20495,52,63,1);
INSERT INTO "pair_count" VALUES(1,20495,55,29,1);
INSERT INTO "pair_count" VALUES(1,20495,55,37,1);
INSERT INTO "pair_count" VALUES(1,20495,55,39,1);
INSERT INTO "pair_count" VALUES(1,20495,55,41,1);
INSERT INTO "pair_count" VALUES(1,20495,55,44,2);
INSERT INTO "pair_count" VALUES(1,20495,55,46,2);
INSERT INTO "pair_count" VALUES(1,20495,55,49,2);
INSERT INTO "pair_count" VALUES(1,20495,55,50,1);
INSERT INTO "pair_count" VALUES(1,20495,55,52,2);
INSERT INTO "pair_count" VALUES(1,20495,55,61,1);
INSERT INTO "pair_count" VALUES(1,20495,56,30,1);
INSERT INTO "pair_count" VALUES(1,20495,56,35,1);
INSERT INTO "pair_count" VALUES(1,20495,56,36,1);
INSERT INTO "pair_count" VALUES(1,20495,56,38,1);
INSERT INTO "pair_count" VALUES(1,20495,56,39,1);
INSERT INTO "pair_count" VALUES(1,20495,56,44,2);
INSERT INTO "pair_count" VALUES(1,20495,56,46,2);
INSERT INTO "pair_count" VALUES(1,20495,56,49,2);
INSERT INTO "pair_count" VALUES(1,20495,56,51,1);
INSERT INTO "pair_count" VALUES(1,20495,56,58,1);
INSERT INTO "pair_count" VALUES(1,20495,56,63,1);
INSERT INTO "pair_count" VALUES(1,20495,58,36,2);
INSERT INTO "pair_count" VALUES(1,20495,58,39,1);
INSERT INTO "pair_count" VALUES(1,20495,58,40,1);
INSERT INTO "pair_count" VALUES(1,20495,58,44,2);
INSERT INTO "pair_count" VALUES(1,20495,58,46,2);
INSERT INTO "pair_count" VALUES(1,20495,58,49,2);
INSERT INTO "pair_count" VALUES(1,20495,58,52,1);
INSERT INTO "pair_count" VALUES(1,20495,58,56,1);
INSERT INTO "pair_count" VALUES(1,20495,58,63,2);
INSERT INTO "pair_count" VALUES(1,20495,61,29,1);
INSERT INTO "pair_count" VALUES(1,20495,61,41,1);
INSERT INTO "pair_count" VALUES(1,20495,61,44,1);
INSERT INTO "pair_count" VALUES(1,20495,61,46,1);
INSERT INTO "pair_count" VALUES(1,20495,61,49,1);
INSERT INTO "pair_count" VALUES(1,20495,61,52,1);
INSERT INTO "pair_count" VALUES(1,20495,61,55,1);
INSERT INTO "pair_count" VALUES(1,20495,63,36,2);
INSERT INTO "pair_count" VALUES(1,20495,63,39,1);
INSERT INTO "pair_count" VALUES(1,20495,63,40,1);
INSERT INTO "pair_count" VALUES(1,20495,63,44,2);
INSERT INTO "pair_count" VALUES(1,20495,63,46,2);
INSERT INTO "pair_count" VALUES(1,20495,63,49,2);
INSERT INTO "pair_count" VALUES(1,20495,63,52,1);
INSERT INTO "pair_count" VALUES(1,20495,63,56,1);
INSERT INTO "pair_count" VALUES(1,20495,63,58,2);
INSERT INTO "pair_count" VALUES(1,20599,25,41,1);
INSERT INTO "pair_count" VALUES(1,20599,25,43,1);
INSERT INTO "pair_count" VALUES(1,20599,25,44,1);
INSERT INTO "pair_count" VALUES(1,20599,25,46,1);
INSERT INTO "pair_count" VALUES(1,20599,25,55,1);
INSERT INTO "pair_count" VALUES(1,20599,25,60,1);
INSERT INTO "pair_count" VALUES(1,20599,25,61,1);
INSERT INTO "pair_count" VALUES(1,20599,28,41,1);
INSERT INTO "pair_count" VALUES(1,20599,28,43,1);
INSERT INTO "pair_count" VALUES(1,20599,28,44,1);
INSERT INTO "pair_count" VALUES(1,20599,28,46,1);
INSERT INTO "pair_count" VALUES(1,20599,28,55,1);
INSERT INTO "pair_count" VALUES(1,20599,28,60,1);
INSERT INTO "pair_count" VALUES(1,20599,28,61,1);
INSERT INTO "pair_count" VALUES(1,20599,29,43,1);
INSERT INTO "pair_count" VALUES(1,20599,29,44,1);
INSERT INTO "pair_count" VALUES(1,20599,29,46,1);
INSERT INTO "pair_count" VALUES(1,20599,29,47,1);
INSERT INTO "pair_count" VALUES(1,20599,29,53,1);
INSERT INTO "pair_count" VALUES(1,20599,29,54,1);
INSERT INTO "pair_count" VALUES(1,20599,29,55,1);
INSERT INTO "pair_count" VALUES(1,20599,34,41,1);
INSERT INTO "pair_count" VALUES(1,20599,34,44,1);
INSERT INTO "pair_count" VALUES(1,20599,34,46,1);
INSERT INTO "pair_count" VALUES(1,20599,34,49,1);
INSERT INTO "pair_count" VALUES(1,20599,34,55,1);
INSERT INTO "pair_count" VALUES(1,20599,34,56,1);
INSERT INTO "pair_count" VALUES(1,20599,34,62,1);
INSERT INTO "pair_count" VALUES(1,20599,36,44,1);
INSERT INTO "pair_count" VALUES(1,20599,36,46,1);
INSERT INTO "pair_count" VALUES(1,20599,36,49,1);
INSERT INTO "pair_count" VALUES(1,20599,36,56,1);
INSERT INTO "pair_count" VALUES(1,20599,36,58,1);
INSERT INTO "pair_count" VALUES(1,20599,36,59,1);
INSERT INTO "pair_count" VALUES(1,20599,36,63,1);
INSERT INTO "pair_count" VALUES(1,20599,41,25,1);
INSERT INTO "pair_count" VALUES(1,20599,41,28,1);
INSERT INTO "pair_count" VALUES(1,20599,41,34,1);
INSERT INTO "pair_count" VALUES(1,20599,41,43,2);
INSERT INTO "pair_count" VALUES(1,20599,41,44,3);
INSERT INTO "pair_count" VALUES(1,20599,41,46,3);
INSERT INTO "pair_count" VALUES(1,20599,41,49,1);
INSERT INTO "pair_count" VALUES(1,20599,41,55,3);
INSERT INTO "pair_count" VALUES(1,20599,41,56,1);
INSERT INTO "pair_count" VALUES(1,20599,41,60,2);
INSERT INTO "pair_count" VALUES(1,20599,41,61,2);
INSERT INTO "pair_count" VALUES(1,20599,41,62,1);
INSERT INTO "pair_count" VALUES(1,20599,43,25,1);
INSERT INTO "pair_count" VALUES(1,20599,43,28,1);
INSERT INTO "pair_count" VALUES(1,20599,43,29,1);
INSERT INTO "pair_count" VALUES(1,20599,43,41,2);
INSERT INTO "pair_count" VALUES(1,20599,43,44,3);
INSERT INTO "pair_count" VALUES(1,20599,43,46,3);
INSERT INTO "pair_count" VALUES(1,20599,43,47,1);
INSERT INTO "pair_count" VALUES(1,20599,43,53,1);
INSERT INTO "pair_count" VALUES(1,20599,43,54,1);
INSERT INTO "pair_count" VALUES(1,20599,43,55,3);
INSERT INTO "pair_count" VALUES(1,20599,43,60,2);
INSERT INTO "pair_count" VALUES(1,20599,43,61,2);
INSERT INTO "pair_count" VALUES(1,20599,44,25,1);
INSERT INTO "pair_count" VALUES(1,20599,44,28,1);
INSERT INTO "pair_count" VALUES(1,20599,44,29,1);
INSERT INTO "pair_count" VALUES(1,20599,44,34,1);
INSERT INTO "pair_count" VALUES(1,20599,44,36,1);
INSERT INTO "pair_count" VALUES(1,20599,44,41,3);
INSERT INTO "pair_count" VALUES(1,20599,44,43,3);
INSERT INTO "pair_count" VALUES(1,20599,44,46,5);
INSERT INTO "pair_count" VALUES(1,20599,44,47,1);
INSERT INTO "pair_count" VALUES(1,20599,44,49,2);
INSERT INTO "pair_count" VALUES(1,20599,44,53,1);
INSERT INTO "pair_count" VALUES(1,20599,44,54,1);
INSERT INTO "pair_count" VALUES(1,20599,44,55,4);
INSERT INTO "pair_count" VALUES(1,20599,44,56,2);
INSERT INTO "pair_count" VALUES(1,20599,44,58,1);
INSERT INTO "pair_count" VALUES(1,20599,44,59,1);
INSERT INTO "pair_count" VALUES(1,20599,44,60,2);
INSERT INTO "pair_count" VALUES(1,20599,44,61,2);
INSERT INTO "pair_count" VALUES(1,20599,44,62,1);
INSERT INTO "pair_count" VALUES(1,20599,44,63,1);
INSERT INTO "pair_count" VALUES(1,20599,47,29,1);
INSERT INTO "pair_count" VALUES(1,20599,47,43,1);
INSERT INTO "pair_count" VALUES(1,20599,47,44,1);
INSERT INTO "pair_count" VALUES(1,20599,47,46,1);
INSERT INTO "pair_count" VALUES(1,20599,47,53,1);
INSERT INTO "pair_count" VALUES(1,20599,47,54,1);
INSERT INTO "pair_count" VALUES(1,20599,47,55,1);
INSERT INTO "pair_count" VALUES(1,20599,49,34,1);
INSERT INTO "pair_count" VALUES(1,20599,49,36,1);
INSERT INTO "pair_count" VALUES(1,20599,49,41,1);
INSERT INTO "pair_count" VALUES(1,20599,49,44,2);
INSERT INTO "pair_count" VALUES(1,20599,49,46,2);
INSERT INTO "pair_count" VALUES(1,20599,49,55,1);
INSERT INTO "pair_count" VALUES(1,20599,49,56,2);
INSERT INTO "pair_count" VALUES(1,20599,49,58,1);
INSERT INTO "pair_count" VALUES(1,20599,49,59,1);
INSERT INTO "pair_count" VALUES(1,20599,49,62,1);
INSERT INTO "pair_count" VALUES(1,20599,49,63,1);
INSERT INTO "pair_count" VALUES(1,20599,53,29,1);
INSERT INTO "pair_count" VALUES(1,20599,53,43,1);
INSERT INTO "pair_count" VALUES(1,20599,53,44,1);
INSERT INTO "pair_count" VALUES(1,20599,53,46,1);
INSERT INTO "pair_count" VALUES(1,20599,53,47,1);
INSERT INTO "pair_count" VALUES(1,20599,53,54,1);
INSERT INTO "pair_count" VALUES(1,20599,53,55,1);
INSERT INTO "pair_count" VALUES(1,20599,54,29,1);
INSERT INTO "pair_count" VALUES(1,20599,54,43,1);
INSERT INTO "pair_count" VALUES(1,20599,54,44,1);
INSERT INTO "pair_count" VALUES(1,20599,54,46,1);
INSERT INTO "pair_count" VALUES(1,20599,54,47,1);
INSERT INTO "pair_count" VALUES(1,20599,54,53,1);
INSERT INTO "pair_count" VALUES(1,20599,54,55,1);
INSERT INTO "pair_count" VALUES(1,20599,55,25,1);
INSERT INTO "pair_count" VALUES(1,20599,55,28,1);
INSERT INTO "pair_count" VALUES(1,20599,55,29,1);
INSERT INTO "pair_count" VALUES(1,20599,55,34,1);
INSERT INTO "pair_count" VALUES(1,20599,55,41,3);
INSERT INTO "pair_count" VALUES(1,20599,55,43,3);
INSERT INTO "pair_count" VALUES(1,20599,55,44,4);
INSERT INTO "pair_count" VALUES(1,20599,55,46,4);
INSERT INTO "pair_count" VALUES(1,20599,55,47,1);
INSERT INTO "pair_count" VALUES(1,20599,55,49,1);
INSERT INTO "pair_count" VALUES(1,20599,55,53,1);
INSERT INTO "pair_count" VALUES(1,20599,55,54,1);
INSERT INTO "pair_count" VALUES(1,20599,55,56,1);
INSERT INTO "pair_count" VALUES(1,20599,55,60,2);
INSERT INTO "pair_count" VALUES(1,20599,55,61,2);
INSERT INTO "pair_count" VALUES(1,20599,55,62,1);
INSERT INTO "pair_count" VALUES(1,20599,56,34,1);
INSERT INTO "pair_count" VALUES(1,20599,56,36,1);
INSERT INTO "pair_count" VALUES(1,20599,56,41,1);
INSERT INTO "pair_count" VALUES(1,20599,56,44,2);
INSERT INTO "pair_count" VALUES(1,20599,56,46,2);
INSERT INTO "pair_count" VALUES(1,20599,56,49,2);
INSERT INTO "pair_count" VALUES(1,20599,56,55,1);
INSERT INTO "pair_count" VALUES(1,20599,56,58,1);
INSERT INTO "pair_count" VALUES(1,20599,56,59,1);
INSERT INTO "pair_count" VALUES(1,20599,56,62,1);
INSERT INTO "pair_count" VALUES(1,20599,56,63,1);
INSERT INTO "pair_count" VALUES(1,20599,58,36,1);
INSERT INTO "pair_count" VALUES(1,20599,58,44,1);
INSERT INTO "pair_count" VALUES(1,20599,58,46,1);
INSERT INTO "pair_count" VALUES(1,20599,58,49,1);
INSERT INTO "pair_count" VALUES(1,20599,58,56,1);
INSERT INTO "pair_count" VALUES(1,20599,58,59,1);
INSERT INTO "pair_count" VALUES(1,20599,58,63,1);
INSERT INTO "pair_count" VALUES(1,20599,59,36,1);
INSERT INTO "pair_count" VALUES(1,20599,59,44,1);
INSERT INTO "pair_count" VALUES(1,20599,59,46,1);
INSERT INTO "pair_count" VALUES(1,20599,59,49,1);
INSERT INTO "pair_count" VALUES(1,20599,59,56,1);
INSERT INTO "pair_count" VALUES(1,20599,59,58,1);
INSERT INTO "pair_count" VALUES(1,20599,59,63,1);
INSERT INTO "pair_count" VALUES(1,20599,60,25,1);
INSERT INTO "pair_count" VALUES(1,20599,60,28,1);
INSERT INTO "pair_count" VALUES(1,20599,60,41,2);
INSERT INTO "pair_count" VALUES(1,20599,60,43,2);
INSERT INTO "pair_count" VALUES(1,20599,60,44,2);
INSERT INTO "pair_count" VALUES(1,20599,60,46,2);
INSERT INTO "pair_count" VALUES(1,20599,60,55,2);
INSERT INTO "pair_count" VALUES(1,20599,60,61,2);
INSERT INTO "pair_count" VALUES(1,20599,61,25,1);
INSERT INTO "pair_count" VALUES(1,20599,61,28,1);
INSERT INTO "pair_count" VALUES(1,20599,61,41,2);
INSERT INTO "pair_count" VALUES(1,20599,61,43,2);
INSERT INTO "pair_count" VALUES(1,20599,61,44,2);
INSERT INTO "pair_count" VALUES(1,20599,61,46,2);
INSERT INTO "pair_count" VALUES(1,20599,61,55,2);
INSERT INTO "pair_count" VALUES(1,20599,61,60,2);
INSERT INTO "pair_count" VALUES(1,20599,62,34,1);
INSERT INTO "pair_count" VALUES(1,20599,62,41,1);
INSERT INTO "pair_count" VALUES(1,20599,62,44,1);
INSERT INTO "pair_count" VALUES(1,20599,62,46,1);
INSERT INTO "pair_count" VALUES(1,20599,62,49,1);
INSERT INTO "pair_count" VALUES(1,20599,62,55,1);
INSERT INTO "pair_count" VALUES(1,20599,62,56,1);
INSERT INTO "pair_count" VALUES(1,20599,63,36,1);
INSERT INTO "pair_count" VALUES(1,20599,63,44,1);
INSERT INTO "pair_count" VALUES(1,20599,63,46,1);
INSERT INTO "pair_count" VALUES(1,20599,63,49,1);
INSERT INTO "pair_count" VALUES(1,20599,63,56,1);
INSERT INTO "pair_count" VALUES(1,20599,63,58,1);
INSERT INTO "pair_count" VALUES(1,20599,63,59,1);
INSERT INTO "pair_count" VALUES(1,20703,29,43,1);
INSERT INTO "pair_count" VALUES(1,20703,29,44,1);
INSERT INTO "pair_count" VALUES(1,20703,29,46,1);
INSERT INTO "pair_count" VALUES(1,20703,29,47,1);
INSERT INTO "pair_count" VALUES(1,20703,29,53,1);
INSERT INTO "pair_count" VALUES(1,20703,29,54,1);
INSERT INTO "pair_count" VALUES(1,20703,29,55,1);
INSERT INTO "pair_count" VALUES(1,20703,30,35,1);
INSERT INTO "pair_count" VALUES(1,20703,30,38,1);
INSERT INTO "pair_count" VALUES(1,20703,30,39,1);
INSERT INTO "pair_count" VALUES(1,20703,30,44,2);
INSERT INTO "pair_count" VALUES(1,20703,30,46,2);
INSERT INTO "pair_count" VALUES(1,20703,30,49,2);
INSERT INTO "pair_count" VALUES(1,20703,30,54,1);
INSERT INTO "pair_count" VALUES(1,20703,30,55,1);
INSERT INTO "pair_count" VALUES(1,20703,30,56,2);
INSERT INTO "pair_count" VALUES(1,20703,30,60,1);
INSERT INTO "pair_count" VALUES(1,20703,34,41,1);
INSERT INTO "pair_count" VALUES(1,20703,34,44,1);
INSERT INTO "pair_count" VALUES(1,20703,34,46,1);
INSERT INTO "pair_count" VALUES(1,20703,34,48,1);
INSERT INTO "pair_count" VALUES(1,20703,34,49,1);
INSERT INTO "pair_count" VALUES(1,20703,34,55,1);
INSERT INTO "pair_count" VALUES(1,20703,34,56,1);
INSERT INTO "pair_count" VALUES(1,20703,35,30,1);
INSERT INTO "pair_count" VALUES(1,20703,35,38,1);
INSERT INTO "pair_count" VALUES(1,20703,35,39,1);
INSERT INTO "pair_count" VALUES(1,20703,35,44,1);
INSERT INTO "pair_count" VALUES(1,20703,35,46,1);
INSERT INTO "pair_count" VALUES(1,20703,35,49,1);
INSERT INTO "pair_count" VALUES(1,20703,35,56,1);
INSERT INTO "pair_count" VALUES(1,20703,36,44,1);
INSERT INTO "pair_count" VALUES(1,20703,36,46,1);
INSERT INTO "pair_count" VALUES(1,20703,36,48,1);
INSERT INTO "pair_count" VALUES(1,20703,36,49,1);
INSERT INTO "pair_count" VALUES(1,20703,36,56,1);
INSERT INTO "pair_count" VALUES(1,20703,36,58,1);
INSERT INTO "pair_count" VALUES(1,20703,36,63,1);
INSERT INTO "pair_count" VALUES(1,20703,38,30,1);
INSERT INTO "pair_count" VALUES(1,20703,38,35,1);
INSERT INTO "pair_count" VALUES(1,20703,38,39,1);
INSERT INTO "pair_count" VALUES(1,20703,38,44,1);
INSERT INTO "pair_count" VALUES(1,20703,38,46,1);
INSERT INTO "pair_count" VALUES(1,20703,38,49,1);
INSERT INTO "pair_count" VALUES(1,20703,38,56,1);
INSERT INTO "pair_count" VALUES(1,20703,39,30,1);
INSERT INTO "pair_count" VALUES(1,20703,39,35,1);
INSERT INTO "pair_count" VALUES(1,20703,39,38,1);
INSERT INTO "pair_count" VALUES(1,20703,39,44,1);
INSERT INTO "pair_count" VALUES(1,20703,39,46,1);
INSERT INTO "pair_count" VALUES(1,20703,39,49,1);
INSERT INTO "pair_count" VALUES(1,20703,39,56,1);
INSERT INTO "pair_count" VALUES(1,20703,41,34,1);
INSERT INTO "pair_count" VALUES(1,20703,41,44,1);
INSERT INTO "pair_count" VALUES(1,20703,41,46,1);
INSERT INTO "pair_count" VALUES(1,20703,41,48,1);
INSERT INTO "pair_count" VALUES(1,20703,41,49,1);
INSERT INTO "pair_count" VALUES(1,20703,41,55,1);
INSERT INTO "pair_count" VALUES(1,20703,41,56,1);
INSERT INTO "pair_count" VALUES(1,20703,43,29,1);
INSERT INTO "pair_count" VALUES(1,20703,43,44,1);
INSERT INTO "pair_count" VALUES(1,20703,43,46,1);
INSERT INTO "pair_count" VALUES(1,20703,43,47,1);
INSERT INTO "pair_count" VALUES(1,20703,43,53,1);
INSERT INTO "pair_count" VALUES(1,20703,43,54,1);
INSERT INTO "pair_count" VALUES(1,20703,43,55,1);
INSERT INTO "pair_count" VALUES(1,20703,44,29,1);
INSERT INTO "pair_count" VALUES(1,20703,44,30,2);
INSERT INTO "pair_count" VALUES(1,20703,44,34,1);
INSERT INTO "pair_count" VALUES(1,20703,44,35,1);
INSERT INTO "pair_count" VALUES(1,20703,44,36,1);
INSERT INTO "pair_count" VALUES(1,20703,44,38,1);
INSERT INTO "pair_count" VALUES(1,20703,44,39,1);
INSERT INTO "pair_count" VALUES(1,20703,44,41,1);
INSERT INTO "pair_count" VALUES(1,20703,44,43,1);
INSERT INTO "pair_count" VALUES(1,20703,44,46,5);
INSERT INTO "pair_count" VALUES(1,20703,44,47,1);
INSERT INTO "pair_count" VALUES(1,20703,44,48,2);
INSERT INTO "pair_count" VALUES(1,20703,44,49,4);
INSERT INTO "pair_count" VALUES(1,20703,44,53,1);
INSERT INTO "pair_count" VALUES(1,20703,44,54,2);
INSERT INTO "pair_count" VALUES(1,20703,44,55,3);
INSERT INTO "pair_count" VALUES(1,20703,44,56,4);
INSERT INTO "pair_count" VALUES(1,20703,44,58,1);
INSERT INTO "pair_count" VALUES(1,20703,44,60,1);
INSERT INTO "pair_count" VALUES(1,20703,44,63,1);
INSERT INTO "pair_count" VALUES(1,20703,47,29,1);
INSERT INTO "pair_count" VALUES(1,20703,47,43,1);
INSERT INTO "pair_count" VALUES(1,20703,47,44,1);
INSERT INTO "pair_count" VALUES(1,20703,47,46,1);
INSERT INTO "pair_count" VALUES(1,20703,47,53,1);
INSERT INTO "pair_count" VALUES(1,20703,47,54,1);
INSERT INTO "pair_count" VALUES(1,20703,47,55,1);
INSERT INTO "pair_count" VALUES(1,20703,48,34,1);
INSERT INTO "pair_count" VALUES(1,20703,48,36,1);
INSERT INTO "pair_count" VALUES(1,20703,48,41,1);
INSERT INTO "pair_count" VALUES(1,20703,48,44,2);
INSERT INTO "pair_count" VALUES(1,20703,48,46,2);
INSERT INTO "pair_count" VALUES(1,20703,48,49,2);
INSERT INTO "pair_count" VALUES(1,20703,48,55,1);
INSERT INTO "pair_count" VALUES(1,20703,48,56,2);
INSERT INTO "pair_count" VALUES(1,20703,48,58,1);
INSERT INTO "pair_count" VALUES(1,20703,48,63,1);
INSERT INTO "pair_count" VALUES(1,20703,49,30,2);
INSERT INTO "pair_count" VALUES(1,20703,49,34,1);
INSERT INTO "pair_count" VALUES(1,20703,49,35,1);
INSERT INTO "pair_count" VALUES(1,20703,49,36,1);
INSERT INTO "pair_count" VALUES(1,20703,49,38,1);
INSERT INTO "pair_count" VALUES(1,20703,49,39,1);
INSERT INTO "pair_count" VALUES(1,20703,49,41,1);
INSERT INTO "pair_count" VALUES(1,20703,49,44,4);
INSERT INTO "pair_count" VALUES(1,20703,49,46,4);
INSERT INTO "pair_count" VALUES(1,20703,49,48,2);
INSERT INTO "pair_count" VALUES(1,20703,49,54,1);
INSERT INTO "pair_count" VALUES(1,20703,49,55,2);
INSERT INTO "pair_count" VALUES(1,20703,49,56,4);
INSERT INTO "pair_count" VALUES(1,20703,49,58,1);
INSERT INTO "pair_count" VALUES(1,20703,49,60,1);
INSERT INTO "pair_count" VALUES(1,20703,49,63,1);
INSERT INTO "pair_count" VALUES(1,20703,53,29,1);
INSERT INTO "pair_count" VALUES(1,20703,53,43,1);
INSERT INTO "pair_count" VALUES(1,20703,53,44,1);
INSERT INTO "pair_count" VALUES(1,20703,53,46,1);
INSERT INTO "pair_count" VALUES(1,20703,53,47,1);
INSERT INTO "pair_count" VALUES(1,20703,53,54,1);
INSERT INTO "pair_count" VALUES(1,20703,53,55,1);
INSERT INTO "pair_count" VALUES(1,20703,54,29,1);
INSERT INTO "pair_count" VALUES(1,20703,54,30,1);
INSERT INTO "pair_count" VALUES(1,20703,54,43,1);
INSERT INTO "pair_count" VALUES(1,20703,54,44,2);
INSERT INTO "pair_count" VALUES(1,20703,54,46,2);
INSERT INTO "pair_count" VALUES(1,20703,54,47,1);
INSERT INTO "pair_count" VALUES(1,20703,54,49,1);
INSERT INTO "pair_count" VALUES(1,20703,54,53,1);
INSERT INTO "pair_count" VALUES(1,20703,54,55,2);
INSERT INTO "pair_count" VALUES(1,20703,54,56,1);
INSERT INTO "pair_count" VALUES(1,20703,54,60,1);
INSERT INTO "pair_count" VALUES(1,20703,55,29,1);
INSERT INTO "pair_count" VALUES(1,20703,55,30,1);
INSERT INTO "pair_count" VALUES(1,20703,55,34,1);
INSERT INTO "pair_count" VALUES(1,20703,55,41,1);
INSERT INTO "pair_count" VALUES(1,20703,55,43,1);
INSERT INTO "pair_count" VALUES(1,20703,55,44,3);
INSERT INTO "pair_count" VALUES(1,20703,55,46,3);
INSERT INTO "pair_count" VALUES(1,20703,55,47,1);
INSERT INTO "pair_count" VALUES(1,20703,55,48,1);
INSERT INTO "pair_count" VALUES(1,20703,55,49,2);
INSERT INTO "pair_count" VALUES(1,20703,55,53,1);
INSERT INTO "pair_count" VALUES(1,20703,55,54,2);
INSERT INTO "pair_count" VALUES(1,20703,55,56,2);
INSERT INTO "pair_count" VALUES(1,20703,55,60,1);
INSERT INTO "pair_count" VALUES(1,20703,56,30,2);
INSERT INTO "pair_count" VALUES(1,20703,56,34,1);
INSERT INTO "pair_count" VALUES(1,20703,56,35,1);
INSERT INTO "pair_count" VALUES(1,20703,56,36,1);
INSERT INTO "pair_count" VALUES(1,20703,56,38,1);
INSERT INTO "pair_count" VALUES(1,20703,56,39,1);
INSERT INTO "pair_count" VALUES(1,20703,56,41,1);
INSERT INTO "pair_count" VALUES(1,20703,56,44,4);
INSERT INTO "pair_count" VALUES(1,20703,56,46,4);
INSERT INTO "pair_count" VALUES(1,20703,56,48,2);
INSERT INTO "pair_count" VALUES(1,20703,56,49,4);
INSERT INTO "pair_count" VALUES(1,20703,56,54,1);
INSERT INTO "pair_count" VALUES(1,20703,56,55,2);
INSERT INTO "pair_count" VALUES(1,20703,56,58,1);
INSERT INTO "pair_count" VALUES(1,20703,56,60,1);
INSERT INTO "pair_count" VALUES(1,20703,56,63,1);
INSERT INTO "pair_count" VALUES(1,20703,58,36,1);
INSERT INTO "pair_count" VALUES(1,20703,58,44,1);
INSERT INTO "pair_count" VALUES(1,20703,58,46,1);
INSERT INTO "pair_count" VALUES(1,20703,58,48,1);
INSERT INTO "pair_count" VALUES(1,20703,58,49,1);
INSERT INTO "pair_count" VALUES(1,20703,58,56,1);
INSERT INTO "pair_count" VALUES(1,20703,58,63,1);
INSERT INTO "pair_count" VALUES(1,20703,60,30,1);
INSERT INTO "pair_count" VALUES(1,20703,60,44,1);
INSERT INTO "pair_count" VALUES(1,20703,60,46,1);
INSERT INTO "pair_count" VALUES(1,20703,60,49,1);
INSERT INTO "pair_count" VALUES(1,20703,60,54,1);
INSERT INTO "pair_count" VALUES(1,20703,60,55,1);
INSERT INTO "pair_count" VALUES(1,20703,60,56,1);
INSERT INTO "pair_count" VALUES(1,20703,63,36,1);
INSERT INTO "pair_count" VALUES(1,20703,63,44,1);
INSERT INTO "pair_count" VALUES(1,20703,63,46,1);
INSERT INTO "pair_count" VALUES(1,20703,63,48,1);
INSERT INTO "pair_count" VALUES(1,20703,63,49,1);
INSERT INTO "pair_count" VALUES(1,20703,63,56,1);
INSERT INTO "pair_count" VALUES(1,20703,63,58,1);
INSERT INTO "pair_count" VALUES(2,20258,1,3,1);
INSERT INTO "pair_count" VALUES(2,20258,1,5,1);
INSERT INTO "pair_count" VALUES(2,20258,1,13,1);
INSERT INTO "pair_count" VALUES(2,20258,1,14,1);
INSERT INTO "pair_count" VALUES(2,20258,1,17,1);
INSERT INTO "pair_count" VALUES(2,20258,1,20,1);
INSERT INTO "pair_count" VALUES(2,20258,1,23,1);
INSERT INTO "pair_count" VALUES(2,20258,2,5,1);
INSERT INTO "pair_count" VALUES(2,20258,2,7,1);
INSERT INTO "pair_count" VALUES(2,20258,2,8,1);
INSERT INTO "pair_count" VALUES(2,20258,2,13,1);
INSERT INTO "pair_count" VALUES(2,20258,2,17,1);
INSERT INTO "pair_count" VALUES(2,20258,2,21,1);
INSERT INTO "pair_count" VALUES(2,20258,2,23,1);
INSERT INTO "pair_count" VALUES(2,20258,3,1,1);
INSERT INTO "pair_count" VALUES(2,20258,3,5,1);
INSERT INTO "pair_count" VALUES(2,20258,3,13,1);
INSERT INTO "pair_count" VALUES(2,20258,3,14,1);
INSERT INTO "pair_count" VALUES(2,20258,3,17,1);
INSERT INTO "pair_count" VALUES(2,20258,3,20,1);
INSERT INTO "pair_count" VALUES(2,20258,3,23,1);
INSERT INTO "pair_count" VALUES(2,20258,4,5,1);
INSERT INTO "pair_count" VALUES(2,20258,4,7,1);
INSERT INTO "pair_count" VALUES(2,20258,4,13,1);
INSERT INTO "pair_count" VALUES(2,20258,4,17,1);
INSERT INTO "pair_count" VALUES(2,20258,4,19,1);
INSERT INTO "pair_count" VALUES(2,20258,4,20,1);
INSERT INTO "pair_count" VALUES(2,20258,4,21,1);
INSERT INTO "pair_count" VALUES(2,20258,7,2,1);
INSERT INTO "pair_count" VALUES(2,20258,7,4,1);
INSERT INTO "pair_count" VALUES(2,20258,7,5,3);
INSERT INTO "pair_count" VALUES(2,20258,7,8,1);
INSERT INTO "pair_count" VALUES(2,20258,7,13,3);
INSERT INTO "pair_count" VALUES(2,20258,7,14,1);
INSERT INTO "pair_count" VALUES(2,20258,7,15,1);
INSERT INTO "pair_count" VALUES(2,20258,7,16,1);
INSERT INTO "pair_count" VALUES(2,20258,7,17,2);
INSERT INTO "pair_count" VALUES(2,20258,7,18,1);
INSERT INTO "pair_count" VALUES(2,20258,7,19,1);
INSERT INTO "pair_count" VALUES(2,20258,7,20,2);
INSERT INTO "pair_count" VALUES(2,20258,7,21,2);
INSERT INTO "pair_count" VALUES(2,20258,7,23,1);
INSERT INTO "pair_count" VALUES(2,20258,8,2,1);
INSERT INTO "pair_count" VALUES(2,20258,8,5,1);
INSERT INTO "pair_count" VALUES(2,20258,8,7,1);
INSERT INTO "pair_count" VALUES(2,20258,8,13,1);
INSERT INTO "pair_count" VALUES(2,20258,8,17,1);
INSERT INTO "pair_count" VALUES(2,20258,8,21,1);
INSERT INTO "pair_count" VALUES(2,20258,8,23,1);
INSERT INTO "pair_count" VALUES(2,20258,11,5,1);
INSERT INTO "pair_count" VALUES(2,20258,11,13,1);
INSERT INTO "pair_count" VALUES(2,20258,11,14,1);
INSERT INTO "pair_count" VALUES(2,20258,11,16,1);
INSERT INTO "pair_count" VALUES(2,20258,11,18,1);
INSERT INTO "pair_count" VALUES(2,20258,11,20,1);
INSERT INTO "pair_count" VALUES(2,20258,11,23,1);
INSERT INTO "pair_count" VALUES(2,20258,13,1,1);
INSERT INTO "pair_count" VALUES(2,20258,13,2,1);
INSERT INTO "pair_count" VALUES(2,20258,13,3,1);
INSERT INTO "pair_count" VALUES(2,20258,13,4,1);
INSERT INTO "pair_count" VALUES(2,20258,13,5,5);
INSERT INTO "pair_count" VALUES(2,20258,13,7,3);
INSERT INTO "pair_count" VALUES(2,20258,13,8,1);
INSERT INTO "pair_count" VALUES(2,20258,13,11,1);
INSERT INTO "pair_count" VALUES(2,20258,13,14,3);
INSERT INTO "pair_count" VALUES(2,20258,13,15,1);
INSERT INTO "pair_count" VALUES(2,20258,13,16,2);
INSERT INTO "pair_count" VALUES(2,20258,13,17,3);
INSERT INTO "pair_count" VALUES(2,20258,13,18,2);
INSERT INTO "pair_count" VALUES(2,20258,13,19,1);
INSERT INTO "pair_count" VALUES(2,20258,13,20,4);
INSERT INTO "pair_count" VALUES(2,20258,13,21,2);
INSERT INTO "pair_count" VALUES(2,20258,13,23,3);
INSERT INTO "pair_count" VALUES(2,20258,14,1,1);
INSERT INTO "pair_count" VALUES(2,20258,14,3,1);
INSERT INTO "pair_count" VALUES(2,20258,14,5,3);
INSERT INTO "pair_count" VALUES(2,20258,14,7,1);
INSERT INTO "pair_count" VALUES(2,20258,14,11,1);
INSERT INTO "pair_count" VALUES(2,20258,14,13,3);
INSERT INTO "pair_count" VALUES(2,20258,14,15,1);
INSERT INTO "pair_count" VALUES(2,20258,14,16,2);
INSERT INTO "pair_count" VALUES(2,20258,14,17,1);
INSERT INTO "pair_count" VALUES(2,20258,14,18,2);
INSERT INTO "pair_count" VALUES(2,20258,14,20,3);
INSERT INTO "pair_count" VALUES(2,20258,14,23,2);
INSERT INTO "pair_count" VALUES(2,20258,15,5,1);
INSERT INTO "pair_count" VALUES(2,20258,15,7,1);
INSERT INTO "pair_count" VALUES(2,20258,15,13,1);
INSERT INTO "pair_count" VALUES(2,20258,15,14,1);
INSERT INTO "pair_count" VALUES(2,20258,15,16,1);
INSERT INTO "pair_count" VALUES(2,20258,15,18,1);
INSERT INTO "pair_count" VALUES(2,20258,15,20,1);
INSERT INTO "pair_count" VALUES(2,20258,16,5,2);
INSERT INTO "pair_count" VALUES(2,20258,16,7,1);
INSERT INTO "pair_count" VALUES(2,20258,16,11,1);
INSERT INTO "pair_count" VALUES(2,20258,16,13,2);
INSERT INTO "pair_count" VALUES(2,20258,16,14,2);
INSERT INTO "pair_count" VALUES(2,20258,16,15,1);
INSERT INTO "pair_count" VALUES(2,20258,16,18,2);
INSERT INTO "pair_count" VALUES(2,20258,16,20,2);
INSERT INTO "pair_count" VALUES(2,20258,16,23,1);
INSERT INTO "pair_count" VALUES(2,20258,17,1,1);
INSERT INTO "pair_count" VALUES(2,20258,17,2,1);
INSERT INTO "pair_count" VALUES(2,20258,17,3,1);
INSERT INTO "pair_count" VALUES(2,20258,17,4,1);
INSERT INTO "pair_count" VALUES(2,20258,17,5,3);
INSERT INTO "pair_count" VALUES(2,20258,17,7,2);
INSERT INTO "pair_count" VALUES(2,20258,17,8,1);
INSERT INTO "pair_count" VALUES(2,20258,17,13,3);
INSERT INTO "pair_count" VALUES(2,20258,17,14,1);
INSERT INTO "pair_count" VALUES(2,20258,17,19,1);
INSERT INTO "pair_count" VALUES(2,20258,17,20,2);
INSERT INTO "pair_count" VALUES(2,20258,17,21,2);
INSERT INTO "pair_count" VALUES(2,20258,17,23,2);
INSERT INTO "pair_count" VALUES(2,20258,18,5,2);
INSERT INTO "pair_count" VALUES(2,20258,18,7,1);
INSERT INTO "pair_count" VALUES(2,20258,18,11,1);
INSERT INTO "pair_count" VALUES(2,20258,18,13,2);
INSERT INTO "pair_count" VALUES(2,20258,18,14,2);
INSERT INTO "pair_count" VALUES(2,20258,18,15,1);
INSERT INTO "pair_count" VALUES(2,20258,18,16,2);
INSERT INTO "pair_count" VALUES(2,20258,18,20,2);
INSERT INTO "pair_count" VALUES(2,20258,18,23,1);
INSERT INTO "pair_count" VALUES(2,20258,19,4,1);
INSERT INTO "pair_count" VALUES(2,20258,19,5,1);
INSERT INTO "pair_count" VALUES(2,20258,19,7,1);
INSERT INTO "pair_count" VALUES(2,20258,19,13,1);
INSERT INTO "pair_count" VALUES(2,20258,19,17,1);
INSERT INTO "pair_count" VALUES(2,20258,19,20,1);
INSERT INTO "pair_count" VALUES(2,20258,19,21,1);
INSERT INTO "pair_count" VALUES(2,20258,20,1,1);
INSERT INTO "pair_count" VALUES(2,20258,20,3,1);
INSERT INTO "pair_count" VALUES(2,20258,20,4,1);
INSERT INTO "pair_count" VALUES(2,20258,20,5,4);
INSERT INTO "pair_count" VALUES(2,20258,20,7,2);
INSERT INTO "pair_count" VALUES(2,20258,20,11,1);
INSERT INTO "pair_count" VALUES(2,20258,20,13,4);
INSERT INTO "pair_count" VALUES(2,20258,20,14,3);
INSERT INTO "pair_count" VALUES(2,20258,20,15,1);
INSERT INTO "pair_count" VALUES(2,20258,20,16,2);
INSERT INTO "pair_count" VALUES(2,20258,20,17,2);
INSERT INTO "pair_count" VALUES(2,20258,20,18,2);
INSERT INTO "pair_count" VALUES(2,20258,20,19,1);
INSERT INTO "pair_count" VALUES(2,20258,20,21,1);
INSERT INTO "pair_count" VALUES(2,20258,20,23,2);
INSERT INTO "pair_count" VALUES(2,20258,21,2,1);
INSERT INTO "pair_count" VALUES(2,20258,21,4,1);
INSERT INTO "pair_count" VALUES(2,20258,21,5,2);
INSERT INTO "pair_count" VALUES(2,20258,21,7,2);
INSERT INTO "pair_count" VALUES(2,20258,21,8,1);
INSERT INTO "pair_count" VALUES(2,20258,21,13,2);
INSERT INTO "pair_count" VALUES(2,20258,21,17,2);
INSERT INTO "pair_count" VALUES(2,20258,21,19,1);
INSERT INTO "pair_count" VALUES(2,20258,21,20,1);
INSERT INTO "pair_count" VALUES(2,20258,21,23,1);
INSERT INTO "pair_count" VALUES(2,20258,23,1,1);
INSERT INTO "pair_count" VALUES(2,20258,23,2,1);
INSERT INTO "pair_count" VALUES(2,20258,23,3,1);
INSERT INTO "pair_count" VALUES(2,20258,23,5,3);
INSERT INTO "pair_count" VALUES(2,20258,23,7,1);
INSERT INTO "pair_count" VALUES(2,20258,23,8,1);
INSERT INTO "pair_count" VALUES(2,20258,23,11,1);
INSERT INTO "pair_count" VALUES(2,20258,23,13,3);
INSERT INTO "pair_count" VALUES(2,20258,23,14,2);
INSERT INTO "pair_count" VALUES(2,20258,23,16,1);
INSERT INTO "pair_count" VALUES(2,20258,23,17,2);
INSERT INTO "pair_count" VALUES(2,20258,23,18,1);
INSERT INTO "pair_count" VALUES(2,20258,23,20,2);
INSERT INTO "pair_count" VALUES(2,20258,23,21,1);
INSERT INTO "pair_count" VALUES(2,20613,2,5,1);
INSERT INTO "pair_count" VALUES(2,20613,2,7,1);
INSERT INTO "pair_count" VALUES(2,20613,2,8,1);
INSERT INTO "pair_count" VALUES(2,20613,2,13,1);
INSERT INTO "pair_count" VALUES(2,20613,2,14,1);
INSERT INTO "pair_count" VALUES(2,20613,2,15,1);
INSERT INTO "pair_count" VALUES(2,20613,2,17,1);
INSERT INTO "pair_count" VALUES(2,20613,4,5,1);
INSERT INTO "pair_count" VALUES(2,20613,4,7,1);
INSERT INTO "pair_count" VALUES(2,20613,4,13,1);
INSERT INTO "pair_count" VALUES(2,20613,4,14,1);
INSERT INTO "pair_count" VALUES(2,20613,4,17,1);
INSERT INTO "pair_count" VALUES(2,20613,4,20,1);
INSERT INTO "pair_count" VALUES(2,20613,4,23,1);
INSERT INTO "pair_count" VALUES(2,20613,6,5,1);
INSERT INTO "pair_count" VALUES(2,20613,6,12,1);
INSERT INTO "pair_count" VALUES(2,20613,6,13,1);
INSERT INTO "pair_count" VALUES(2,20613,6,14,1);
INSERT INTO "pair_count" VALUES(2,20613,6,16,1);
INSERT INTO "pair_count" VALUES(2,20613,6,19,1);
INSERT INTO "pair_count" VALUES(2,20613,6,22,1);
INSERT INTO "pair_count" VALUES(2,20613,7,2,1);
INSERT INTO "pair_count" VALUES(2,20613,7,4,1);
INSERT INTO "pair_count" VALUES(2,20613,7,5,4);
INSERT INTO "pair_count" VALUES(2,20613,7,8,1);
INSERT INTO "pair_count" VALUES(2,20613,7,9,2);
INSERT INTO "pair_count" VALUES(2,20613,7,10,2);
INSERT INTO "pair_count" VALUES(2,20613,7,13,4);
INSERT INTO "pair_count" VALUES(2,20613,7,14,3);
INSERT INTO "pair_count" VALUES(2,20613,7,15,1);
INSERT INTO "pair_count" VALUES(2,20613,7,16,2);
INSERT INTO "pair_count" VALUES(2,20613,7,17,2);
INSERT INTO "pair_count" VALUES(2,20613,7,18,2);
INSERT INTO "pair_count" VALUES(2,20613,7,20,1);
INSERT INTO "pair_count" VALUES(2,20613,7,21,1);
INSERT INTO "pair_count" VALUES(2,20613,7,23,1);
INSERT INTO "pair_count" VALUES(2,20613,8,2,1);
INSERT INTO "pair_count" VALUES(2,20613,8,5,1);
INSERT INTO "pair_count" VALUES(2,20613,8,7,1);
INSERT INTO "pair_count" VALUES(2,20613,8,13,1);
INSERT INTO "pair_count" VALUES(2,20613,8,14,1);
INSERT INTO "pair_count" VALUES(2,20613,8,15,1);
INSERT INTO "pair_count" VALUES(2,20613,8,17,1);
INSERT INTO "pair_count" VALUES(2,20613,9,5,2);
INSERT INTO "pair_count" VALUES(2,20613,9,7,2);
INSERT INTO "pair_count" VALUES(2,20613,9,10,2);
INSERT INTO "pair_count" VALUES(2,20613,9,13,2);
INSERT INTO "pair_count" VALUES(2,20613,9,14,1);
INSERT INTO "pair_count" VALUES(2,20613,9,16,2);
INSERT INTO "pair_count" VALUES(2,20613,9,18,2);
INSERT INTO "pair_count" VALUES(2,20613,9,21,1);
INSERT INTO "pair_count" VALUES(2,20613,10,5,2);
INSERT INTO "pair_count" VALUES(2,20613,10,7,2);
INSERT INTO "pair_count" VALUES(2,20613,10,9,2);
INSERT INTO "pair_count" VALUES(2,20613,10,13,2);
INSERT INTO "pair_count" VALUES(2,20613,10,14,1);
INSERT INTO "pair_count" VALUES(2,20613,10,16,2);
INSERT INTO "pair_count" VALUES(2,20613,10,18,2);
INSERT INTO "pair_count" VALUES(2,20613,10,21,1);
INSERT INTO "pair_count" VALUES(2,20613,12,5,1);
INSERT INTO "pair_count" VALUES(2,20613,12,6,1);
INSERT INTO "pair_count" VALUES(2,20613,12,13,1);
INSERT INTO "pair_count" VALUES(2,20613,12,14,1);
INSERT INTO "pair_count" VALUES(2,20613,12,16,1);
INSERT INTO "pair_count" VALUES(2,20613,12,19,1);
INSERT INTO "pair_count" VALUES(2,20613,12,22,1);
INSERT INTO "pair_count" VALUES(2,20613,13,2,1);
INSERT INTO "pair_count" VALUES(2,20613,13,4,1);
INSERT INTO "pair_count" VALUES(2,20613,13,5,5);
INSERT INTO "pair_count" VALUES(2,20613,13,6,1);
INSERT INTO "pair_count" VALUES(2,20613,13,7,4);
INSERT INTO "pair_count" VALUES(2,20613,13,8,1);
INSERT INTO "pair_count" VALUES(2,20613,13,9,2);
INSERT INTO "pair_count" VALUES(2,20613,13,10,2);
INSERT INTO "pair_count" VALUES(2,20613,13,12,1);
INSERT INTO "pair_count" VALUES(2,20613,13,14,4);
INSERT INTO "pair_count" VALUES(2,20613,13,15,1);
INSERT INTO "pair_count" VALUES(2,20613,13,16,3);
INSERT INTO "pair_count" VALUES(2,20613,13,17,2);
INSERT INTO "pair_count" VALUES(2,20613,13,18,2);
INSERT INTO "pair_count" VALUES(2,20613,13,19,1);
INSERT INTO "pair_count" VALUES(2,20613,13,20,1);
INSERT INTO "pair_count" VALUES(2,20613,13,21,1);
INSERT INTO "pair_count" VALUES(2,20613,13,22,1);
INSERT INTO "pair_count" VALUES(2,20613,13,23,1);
INSERT INTO "pair_count" VALUES(2,20613,14,2,1);
INSERT INTO "pair_count" VALUES(2,20613,14,4,1);
INSERT INTO "pair_count" VALUES(2,20613,14,5,4);
INSERT INTO "pair_count" VALUES(2,20613,14,6,1);
INSERT INTO "pair_count" VALUES(2,20613,14,7,3);
INSERT INTO "pair_count" VALUES(2,20613,14,8,1);
INSERT INTO "pair_count" VALUES(2,20613,14,9,1);
INSERT INTO "pair_count" VALUES(2,20613,14,10,1);
INSERT INTO "pair_count" VALUES(2,20613,14,12,1);
INSERT INTO "pair_count" VALUES(2,20613,14,13,4);
INSERT INTO "pair_count" VALUES(2,20613,14,15,1);
INSERT INTO "pair_count" VALUES(2,20613,14,16,2);
INSERT INTO "pair_count" VALUES(2,20613,14,17,2);
INSERT INTO "pair_count" VALUES(2,20613,14,18,1);
INSERT INTO "pair_count" VALUES(2,20613,14,19,1);
INSERT INTO "pair_count" VALUES(2,20613,14,20,1);
INSERT INTO "pair_count" VALUES(2,20613,14,22,1);
INSERT INTO "pair_count" VALUES(2,20613,14,23,1);
INSERT INTO "pair_count" VALUES(2,20613,15,2,1);
INSERT INTO "pair_count" VALUES(2,20613,15,5,1);
INSERT INTO "pair_count" VALUES(2,20613,15,7,1);
INSERT INTO "pair_count" VALUES(2,20613,15,8,1);
INSERT INTO "pair_count" VALUES(2,20613,15,13,1);
INSERT INTO "pair_count" VALUES(2,20613,15,14,1);
INSERT INTO "pair_count" VALUES(2,20613,15,17,1);
INSERT INTO "pair_count" VALUES(2,20613,16,5,3);
INSERT INTO "pair_count" VALUES(2,20613,16,6,1);
INSERT INTO "pair_count" VALUES(2,20613,16,7,2);
INSERT INTO "pair_count" VALUES(2,20613,16,9,2);
INSERT INTO "pair_count" VALUES(2,20613,16,10,2);
INSERT INTO "pair_count" VALUES(2,20613,16,12,1);
INSERT INTO "pair_count" VALUES(2,20613,16,13,3);
INSERT INTO "pair_count" VALUES(2,20613,16,14,2);
INSERT INTO "pair_count" VALUES(2,20613,16,18,2);
INSERT INTO "pair_count" VALUES(2,20613,16,19,1);
INSERT INTO "pair_count" VALUES(2,20613,16,21,1);
INSERT INTO "pair_count" VALUES(2,20613,16,22,1);
INSERT INTO "pair_count" VALUES(2,20613,17,2,1);
INSERT INTO "pair_count" VALUES(2,20613,17,4,1);
INSERT INTO "pair_count" VALUES(2,20613,17,5,2);
INSERT INTO "pair_count" VALUES(2,20613,17,7,2);
INSERT INTO "pair_count" VALUES(2,20613,17,8,1);
INSERT INTO "pair_count" VALUES(2,20613,17,13,2);
INSERT INTO "pair_count" VALUES(2,20613,17,14,2);
INSERT INTO "pair_count" VALUES(2,20613,17,15,1);
INSERT INTO "pair_count" VALUES(2,20613,17,20,1);
INSERT INTO "pair_count" VALUES(2,20613,17,23,1);
INSERT INTO "pair_count" VALUES(2,20613,18,5,2);
INSERT INTO "pair_count" VALUES(2,20613,18,7,2);
INSERT INTO "pair_count" VALUES(2,20613,18,9,2);
INSERT INTO "pair_count" VALUES(2,20613,18,10,2);
INSERT INTO "pair_count" VALUES(2,20613,18,13,2);
INSERT INTO "pair_count" VALUES(2,20613,18,14,1);
INSERT INTO "pair_count" VALUES(2,20613,18,16,2);
INSERT INTO "pair_count" VALUES(2,20613,18,21,1);
INSERT INTO "pair_count" VALUES(2,20613,19,5,1);
INSERT INTO "pair_count" VALUES(2,20613,19,6,1);
INSERT INTO "pair_count" VALUES(2,20613,19,12,1);
INSERT INTO "pair_count" VALUES(2,20613,19,13,1);
INSERT INTO "pair_count" VALUES(2,20613,19,14,1);
INSERT INTO "pair_count" VALUES(2,20613,19,16,1);
INSERT INTO "pair_count" VALUES(2,20613,19,22,1);
INSERT INTO "pair_count" VALUES(2,20613,20,4,1);
INSERT INTO "pair_count" VALUES(2,20613,20,5,1);
INSERT INTO "pair_count" VALUES(2,20613,20,7,1);
INSERT INTO "pair_count" VALUES(2,20613,20,13,1);
INSERT INTO "pair_count" VALUES(2,20613,20,14,1);
INSERT INTO "pair_count" VALUES(2,20613,20,17,1);
INSERT INTO "pair_count" VALUES(2,20613,20,23,1);
INSERT INTO "pair_count" VALUES(2,20613,21,5,1);
INSERT INTO "pair_count" VALUES(2,20613,21,7,1);
INSERT INTO "pair_count" VALUES(2,20613,21,9,1);
INSERT INTO "pair_count" VALUES(2,20613,21,10,1);
INSERT INTO "pair_count" VALUES(2,20613,21,13,1);
INSERT INTO "pair_count" VALUES(2,20613,21,16,1);
INSERT INTO "pair_count" VALUES(2,20613,21,18,1);
INSERT INTO "pair_count" VALUES(2,20613,22,5,1);
INSERT INTO "pair_count" VALUES(2,20613,22,6,1);
INSERT INTO "pair_count" VALUES(2,20613,22,12,1);
INSERT INTO "pair_count" VALUES(2,20613,22,13,1);
INSERT INTO "pair_count" VALUES(2,20613,22,14,1);
INSERT INTO "pair_count" VALUES(2,20613,22,16,1);
INSERT INTO "pair_count" VALUES(2,20613,22,19,1);
INSERT INTO "pair_count" VALUES(2,20613,23,4,1);
INSERT INTO "pair_count" VALUES(2,20613,23,5,1);
INSERT INTO "pair_count" VALUES(2,20613,23,7,1);
INSERT INTO "pair_count" VALUES(2,20613,23,13,1);
INSERT INTO "pair_count" VALUES(2,20613,23,14,1);
INSERT INTO "pair_count" VALUES(2,20613,23,17,1);
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
INSERT INTO "recent_visitor" VALUES(20772,1,5894316019183415885,1,14,4);
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
INSERT INTO "sharing" VALUES(1,1,X'2C8E0F7EA19F6DD0163D9C3AFED194D2281AF78B9A815ED1F9168CFE09D872EC','cmOw95v18E-fTDxngUlW1A',1795348800000000);
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
INSERT INTO "slug_claim" VALUES(4,X'F5D7B757A116B76225A29E1507DC2BCAACFD08A18BD305A3B9F8A782EE0DC58E');
CREATE TABLE source (            -- distinct referrers and campaigns of a link
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (link, text)
);
INSERT INTO "source" VALUES(1,2,'instagram.com');
INSERT INTO "source" VALUES(2,1,'window');
INSERT INTO "source" VALUES(3,1,'tiktok.com');
INSERT INTO "source" VALUES(4,1,'ig-story');
INSERT INTO "source" VALUES(5,2,'card');
INSERT INTO "source" VALUES(6,1,'instagram.com');
INSERT INTO "source" VALUES(7,2,'ig');
INSERT INTO "source" VALUES(8,2,'google.com');
INSERT INTO "source" VALUES(9,1,'ig');
INSERT INTO "source" VALUES(10,2,'window');
INSERT INTO "source" VALUES(11,1,'tiktok');
INSERT INTO "source" VALUES(12,2,'facebook.com');
INSERT INTO "source" VALUES(13,1,'google.com');
INSERT INTO "source" VALUES(14,1,'android-app://com.instagram.android');
INSERT INTO "source" VALUES(15,1,'facebook.com');
CREATE TABLE spill_progress (    -- one row; see visits/recorder.py
  database TEXT NOT NULL DEFAULT (hex(randomblob(6))),  -- identity: batches for another database are not replayed here
  last_batch INTEGER NOT NULL,   -- batches up to this one are in the database; noted for those with tallies or replayed
  first_waiting INTEGER,         -- visits with higher ids may still arrive from a spill file that cannot be opened
  imports INTEGER NOT NULL DEFAULT 0  -- transactions that imported visits with ids between those of others
);
INSERT INTO "spill_progress" VALUES('72541E6AA292',0,NULL,0);
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
INSERT INTO "visit" VALUES(1734091267652680,1,1734091267652680,1,'MA',1,6,9,4496099760545029527,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1737576965174507,1,1737576965174507,1,'PK',1,6,9,4784978280668170088,X'20010DB8390600000000000000000000',0);
INSERT INTO "visit" VALUES(1740657933707213,1,1740657933707213,1,'EG',4,NULL,2,6861789861461613649,X'20010DB83E1D00000000000000000000',0);
INSERT INTO "visit" VALUES(1743148418528028,1,1743148418528028,1,'EG',13,NULL,NULL,6374867622562604485,X'20010DB83D6500000000000000000000',0);
INSERT INTO "visit" VALUES(1745786706969204,1,1745786706969204,1,'EG',13,NULL,NULL,464070111345418314,X'20010DB8D0A900000000000000000000',0);
INSERT INTO "visit" VALUES(1748258526100852,1,1748258526100852,1,'EG',5,14,4,9043459752440045936,X'20010DB822F700000000000000000000',0);
INSERT INTO "visit" VALUES(1750345208326794,2,1750345208326794,2,'SA',15,NULL,NULL,738882889470104917,X'20010DB8644100000000000000000000',0);
INSERT INTO "visit" VALUES(1752588700332459,1,1752588700332459,1,'TR',8,3,11,3037903793193890963,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1754596274509186,1,1754596274509186,1,'TR',8,3,11,9001600819629484935,X'20010DB8F25D00000000000000000000',0);
INSERT INTO "visit" VALUES(1756524689141120,1,1756524689141120,1,'EG',7,14,4,4310096715726501021,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1758443674687619,1,1758443674687619,1,'FR',1,6,9,2234623519056938564,X'20010DB8860F00000000000000000000',0);
INSERT INTO "visit" VALUES(1760179110922577,2,1760179110922577,2,'BR',7,NULL,5,5436668726503922597,X'20010DB8BBF400000000000000000000',0);
INSERT INTO "visit" VALUES(1761913238936401,1,1761913238936401,1,'ES',10,NULL,2,8784012767023788133,X'20010DB86FD300000000000000000000',0);
INSERT INTO "visit" VALUES(1763402538832354,1,1763402538832354,1,'EG',8,3,11,3227103459386046406,X'20010DB8572E00000000000000000000',0);
INSERT INTO "visit" VALUES(1764939524658540,1,1764939524658540,1,'EG',7,NULL,NULL,8987810107188903342,X'20010DB84D5A00000000000000000000',0);
INSERT INTO "visit" VALUES(1766265235199990,1,1766265235199990,1,'EG',1,6,9,4154595835741434140,X'20010DB8DACA00000000000000000000',0);
INSERT INTO "visit" VALUES(1767896191513829,2,1767896191513829,3,'ID',13,NULL,NULL,2023119813206517987,X'20010DB8177D00000000000000000000',0);
INSERT INTO "visit" VALUES(1769294631875402,1,1769294631875402,1,'ID',3,6,9,8989810543329119179,X'20010DB818B700000000000000000000',0);
INSERT INTO "visit" VALUES(1770845984087552,1,1770845984087552,1,'EG',11,15,NULL,6261778402552986731,X'20010DB89BA600000000000000000000',0);
INSERT INTO "visit" VALUES(1772284210738895,2,1772284210738895,3,'BR',2,12,NULL,8904821054944999488,X'20010DB819A000000000000000000000',0);
INSERT INTO "visit" VALUES(1773700036054543,1,1773700036054543,1,'BR',15,NULL,NULL,7449656925500295529,X'20010DB8151200000000000000000000',0);
INSERT INTO "visit" VALUES(1775059688539310,1,1775059688539310,1,'NG',6,14,4,7719546534943203937,X'20010DB8498900000000000000000000',0);
INSERT INTO "visit" VALUES(1776435376630099,1,1776435376630099,1,'CO',3,6,9,4467698429155709082,X'20010DB874A400000000000000000000',0);
INSERT INTO "visit" VALUES(1777631270433136,2,1777631270433136,2,'BR',17,NULL,10,7001102244462313190,X'20010DB8B2B200000000000000000000',0);
INSERT INTO "visit" VALUES(1778781883538077,1,1778781883538077,1,'EG',1,6,9,8474098610585901237,X'20010DB89B2E00000000000000000000',0);
INSERT INTO "visit" VALUES(1779815329271231,1,1779815329271231,1,'MX',16,NULL,NULL,1041008749678015102,X'20010DB8CA1C00000000000000000000',0);
INSERT INTO "visit" VALUES(1781033053133418,2,1781033053133418,2,'AR',15,8,NULL,3394497929546738984,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1782229785065251,1,1782229785065251,1,'SA',1,6,9,2080375753380406792,X'20010DB8BF7D00000000000000000000',0);
INSERT INTO "visit" VALUES(1783427093463066,1,1783427093463066,1,'MX',14,NULL,NULL,2204732343720247847,X'20010DB8FBFC00000000000000000000',0);
INSERT INTO "visit" VALUES(1784496438474329,2,1784496438474329,2,'SA',2,12,NULL,6833095393858643234,X'20010DB84CF500000000000000000000',0);
INSERT INTO "visit" VALUES(1785579409394827,1,1785579409394827,1,'BR',9,13,NULL,299500762451208076,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1786568171373134,1,1786568171373134,1,'ID',13,NULL,NULL,5712291418113268247,X'20010DB8E8C500000000000000000000',0);
INSERT INTO "visit" VALUES(1787732709964685,2,1787732709964685,3,'AR',15,8,NULL,4590866854182843680,X'20010DB884CE00000000000000000000',0);
INSERT INTO "visit" VALUES(1788759778834250,1,1788759778834250,1,'BR',9,13,NULL,8139282646606478563,X'20010DB8401A00000000000000000000',0);
INSERT INTO "visit" VALUES(1789765901592032,1,1789765901592032,1,'MX',12,13,NULL,5407387290238649188,X'20010DB88E8100000000000000000000',0);
INSERT INTO "visit" VALUES(1790839061789493,2,1790839061789493,2,'ID',3,1,7,7306499487301081402,X'20010DB8221100000000000000000000',0);
INSERT INTO "visit" VALUES(1791834498513587,1,1791834498513587,1,'MA',1,6,9,7245332751821595342,X'20010DB8451000000000000000000000',0);
INSERT INTO "visit" VALUES(1792865214102657,1,1792865214102657,1,'MA',13,NULL,NULL,8238734163058312707,X'20010DB8332100000000000000000000',0);
INSERT INTO "visit" VALUES(1793733577557334,2,1793733577557334,2,'BR',13,NULL,NULL,8058034966914577002,X'20010DB8819100000000000000000000',0);
INSERT INTO "visit" VALUES(1794748421288408,1,1794748421288408,1,'EG',7,14,4,5894316019183415885,X'20010DB8B63700000000000000000000',0);
INSERT INTO "visit" VALUES(1795348800000000,1,1795348800000000,1,'IN',8,3,11,4384238322697889437,X'20010DB8ECBAC494044BA34D743D2995',0);
INSERT INTO "visit" VALUES(1795348800000001,2,1795348799999999,2,'BR',18,NULL,NULL,3973015332521424037,X'20010DB8749A9887FFD1DDC7BF06F2AD',0);
INSERT INTO "visit" VALUES(1795348800000002,1,1795348799999998,1,'CO',18,NULL,2,4033843976506418507,X'20010DB8A3AFCB0F2AAC933560A90FBF',0);
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
INSERT INTO "webhook" VALUES(1,'https://shop.invalid/hooks?for=links',NULL,1,'link.created link.changed link.deleted visit.recorded report.received',X'DFE2625EB5CF2D24AA0B76813D3D3FD9B6AF004AFA44E94047FEC40639B96482',0,NULL,1795348800000000);
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
CREATE INDEX budget_full ON budget (full_at);
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
