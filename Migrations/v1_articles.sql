-- The first schema: articles, where they came from, and the index that finds them.
--
-- Everything here is plain SQLite with its built-in FTS5, so that the sqlite3 shell, Datasette and
-- DB Browser read and search the same file:
--
--   SELECT rowid, headline FROM article_search WHERE article_search MATCH 'grynkewich'

-- One row an import: when it ran, on what, and what came of it.
CREATE TABLE run (
  id        INTEGER PRIMARY KEY,
  started   TEXT NOT NULL,           -- ISO 8601, UTC
  finished  TEXT,                    -- missing while it runs, or where it was stopped
  command   TEXT NOT NULL,           -- what was asked for, as typed
  program   TEXT NOT NULL,           -- the version that ran
  added     INTEGER NOT NULL DEFAULT 0,
  revised   INTEGER NOT NULL DEFAULT 0,
  seen      INTEGER NOT NULL DEFAULT 0,
  rejected  INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Who published: one row a publisher.
CREATE TABLE source (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,      -- as shown: "CBS News"
  domain  TEXT                       -- as its addresses have it: "cbsnews.com"
) STRICT;

-- The files as they came, whole and unchanged, each kept once.
CREATE TABLE original (
  id           INTEGER PRIMARY KEY,
  sha256       BLOB NOT NULL UNIQUE, -- 32 bytes
  size         INTEGER NOT NULL,     -- in bytes, before compression
  media_type   TEXT NOT NULL,
  compression  TEXT NOT NULL,        -- "zstd" or "none"
  bytes        BLOB NOT NULL
) STRICT;

-- The articles, each in its newest revision.
-- The id is a date: 20260205000017 is the 17th article kept for 2026-02-05, shown as 2026-02-05/17.
-- Undated articles have the ids from 1 up, shown as undated/17.
CREATE TABLE article (
  id             INTEGER PRIMARY KEY,
  headline       TEXT,
  byline         TEXT,               -- the people, parted by "; "
  source         TEXT,               -- the name of the publisher, as in the table source
  source_id      INTEGER REFERENCES source(id),
  url            TEXT,
  published      TEXT,               -- ISO 8601: a day, or a time with its offset
  updated        TEXT,               -- the same, where the article says when it was changed
  language       TEXT,               -- BCP 47: "en", "pt-BR"
  dateline       TEXT,               -- "ABU DHABI, Feb. 5 (Reuters)", which also stands in the body
  words          INTEGER NOT NULL,
  revision       INTEGER NOT NULL,   -- 1 for the text that came first
  people         TEXT,               -- names found in the text, parted by "; "
  organisations  TEXT,
  places         TEXT,
  captions       TEXT,               -- of photographs, with their credits, one a line
  found_by       TEXT NOT NULL,      -- how each value was found: {"published": "date line", ...}
  notes          TEXT,               -- what was repaired or could not be read, one a line
  text_key       INTEGER NOT NULL,   -- the first 8 bytes of the SHA-256 of the body: finds repeats
  original_id    INTEGER NOT NULL REFERENCES original(id),
  position       INTEGER NOT NULL,   -- which article of the original, from 1
  body           TEXT NOT NULL       -- last, so that reading the rest leaves its pages alone
) STRICT;
CREATE INDEX article_by_text   ON article(text_key);
CREATE INDEX article_by_source ON article(source_id);
CREATE INDEX article_by_url    ON article(url) WHERE url IS NOT NULL;

-- The full-text index over the articles. The program writes its rows; there are no triggers.
CREATE VIRTUAL TABLE article_search USING fts5(
  headline, body, byline, source, people, organisations, places, captions,
  content = 'article', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO article_search(article_search, rank) VALUES ('hashsize', 8388608);

-- Earlier texts of the articles that have changed; the newest stands in article.
CREATE TABLE revision (
  id             INTEGER PRIMARY KEY,
  article_id     INTEGER NOT NULL REFERENCES article(id) ON UPDATE CASCADE ON DELETE CASCADE,
  revision       INTEGER NOT NULL,   -- counted from 1
  headline       TEXT,
  byline         TEXT,
  source         TEXT,
  source_id      INTEGER REFERENCES source(id),
  url            TEXT,
  published      TEXT,
  updated        TEXT,
  language       TEXT,
  dateline       TEXT,
  words          INTEGER NOT NULL,
  people         TEXT,
  organisations  TEXT,
  places         TEXT,
  captions       TEXT,
  found_by       TEXT NOT NULL,
  notes          TEXT,
  text_key       INTEGER NOT NULL,
  original_id    INTEGER NOT NULL REFERENCES original(id),
  position       INTEGER NOT NULL,
  body           TEXT NOT NULL,
  UNIQUE (article_id, revision)
) STRICT;
CREATE INDEX revision_by_text ON revision(text_key);

-- The full-text index over the earlier texts, for a search that asks for all revisions.
CREATE VIRTUAL TABLE revision_search USING fts5(
  headline, body, byline, source, people, organisations, places, captions,
  content = 'revision', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Ids that an article had before it was dated anew: they keep resolving.
CREATE TABLE alias (
  id          INTEGER PRIMARY KEY,   -- the old id
  article_id  INTEGER NOT NULL REFERENCES article(id) ON UPDATE CASCADE ON DELETE CASCADE
) STRICT;
CREATE INDEX alias_by_article ON alias(article_id);

-- Every place where an article was met: the same text from the same source, twice, is one article
-- with two sightings.
CREATE TABLE sighting (
  article_id   INTEGER NOT NULL REFERENCES article(id) ON UPDATE CASCADE ON DELETE CASCADE,
  original_id  INTEGER NOT NULL REFERENCES original(id),
  position     INTEGER NOT NULL,     -- which article of the original, from 1
  path         TEXT NOT NULL,        -- as met; "-" is standard input
  run_id       INTEGER NOT NULL REFERENCES run(id),
  PRIMARY KEY (article_id, original_id, position, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX sighting_by_original ON sighting(original_id);

-- What an article states: dates, figures, names, quotes; one row a fact.
CREATE TABLE fact (
  id          INTEGER PRIMARY KEY,
  article_id  INTEGER NOT NULL REFERENCES article(id) ON UPDATE CASCADE ON DELETE CASCADE,
  kind        TEXT NOT NULL,
  start       INTEGER NOT NULL,      -- code points from the start of the body
  "end"       INTEGER NOT NULL,      -- the first code point after the fact
  text        TEXT NOT NULL,         -- as written
  name        TEXT,
  role        TEXT,
  value       TEXT,                  -- normalised, as the kind has it: a TIMEX3 value of a date
  value_low   REAL,
  value_high  REAL,
  bound       TEXT,
  unit        TEXT,
  counted     TEXT,
  event       TEXT,
  date_from   TEXT,                  -- ISO 8601 days, both inclusive
  date_to     TEXT,
  speaker     TEXT,
  parts       TEXT                   -- whatever else the kind has, as JSON
) STRICT;
CREATE INDEX fact_by_article ON fact(article_id);

-- What could not be kept, and why.
CREATE TABLE rejection (
  id      INTEGER PRIMARY KEY,
  run_id  INTEGER NOT NULL REFERENCES run(id),
  path    TEXT NOT NULL,
  sha256  BLOB,                      -- where the file could be read
  place   TEXT,                      -- which part of the file, where the rest was kept
  reason  TEXT NOT NULL
) STRICT;
CREATE INDEX rejection_by_sha256 ON rejection(sha256) WHERE sha256 IS NOT NULL;
