-- What searches need besides the index: the words of the archive, leads, and queries kept by name.

-- Each article with its lead: the text up to the first empty line after its 120th character, at most 500
-- characters of it, cut after a space.
CREATE VIEW article_lead AS
SELECT id, headline,
  CASE
    WHEN paragraph BETWEEN 1 AND 381 THEN substr(body, 1, 119 + paragraph)
    WHEN length(body) <= 500 THEN body
    ELSE coalesce(
      nullif(rtrim(substr(body, 1, 500), replace(substr(body, 1, 500), ' ', '')), ''),
      substr(body, 1, 500))
  END AS lead
FROM (
  SELECT id, headline, body, instr(substr(body, 121), char(10, 10)) AS paragraph FROM article
);

-- A small full-text index over headlines and leads alone, for lead:WORD and for ranking many hits.
CREATE VIRTUAL TABLE lead_search USING fts5(
  headline, lead,
  content = 'article_lead', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO lead_search(lead_search, rank) VALUES ('hashsize', 8388608);
INSERT INTO lead_search(rowid, headline, lead)
SELECT id, headline, lead FROM article_lead ORDER BY id;

-- Every word of the index with the articles that have it: term, doc (articles), cnt (times).
CREATE VIRTUAL TABLE article_vocabulary USING fts5vocab('article_search', 'row');

-- The words that stand or once stood in the index, but for those that begin with a digit: finds the
-- forms of a word and near spellings without reading the index.
CREATE TABLE word (
  term      TEXT NOT NULL,           -- as the index has it: small letters, no accents
  language  TEXT NOT NULL,           -- of an article that has it: "en"; empty where that tells none
  PRIMARY KEY (term, language)
) STRICT, WITHOUT ROWID;
INSERT INTO word
SELECT term, held.language FROM article_vocabulary CROSS JOIN (
  SELECT DISTINCT coalesce(lower(substr(language, 1, instr(language || '-', '-') - 1)), '') AS language
  FROM article
) AS held
WHERE term NOT GLOB '[0-9]*';

-- Which languages there are, and how many articles in each.
CREATE INDEX article_by_language ON article(language);

-- Queries kept by name: query:NAME stands for them.
CREATE TABLE saved_search (
  id     INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE,
  query  TEXT NOT NULL,              -- as typed
  saved  TEXT NOT NULL               -- ISO 8601, UTC
) STRICT;

-- What a person was shown of a saved search, so that alerts tell only what is new.
CREATE TABLE shown_hit (
  search_id   INTEGER NOT NULL REFERENCES saved_search(id) ON DELETE CASCADE,
  article_id  INTEGER NOT NULL REFERENCES article(id) ON UPDATE CASCADE ON DELETE CASCADE,
  revision    INTEGER NOT NULL,
  PRIMARY KEY (search_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX shown_hit_by_article ON shown_hit(article_id);
