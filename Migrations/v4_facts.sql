-- What articles state, kept as small as it can be read with plain SQL, and who found it.

-- One row a fact. What stands in the body is not kept twice: the view fact_as_written has the text.
CREATE TABLE new_fact (
  article_id  INTEGER NOT NULL REFERENCES article(id) ON UPDATE CASCADE ON DELETE CASCADE,
  number      INTEGER NOT NULL,      -- of the article's facts, in the order in which they are listed
  kind        TEXT NOT NULL,         -- person, organisation, place, date, figure, quote, or a finder's own
  start       INTEGER NOT NULL,      -- code points from the start of the body
  "end"       INTEGER NOT NULL,      -- the first code point after the fact
  text        TEXT,                  -- as written, where that is not what stands there in the body
  name        TEXT,                  -- in full
  role        TEXT,
  country     TEXT,                  -- ISO 3166-1 alpha-2
  value       TEXT,                  -- a date's TIMEX3 value, where it is not date_from
  timex       TEXT,                  -- TIME, DURATION or SET; a date that has none is a DATE
  value_low   REAL,
  value_high  REAL,
  bound       TEXT,                  -- a figure that has none is exact
  unit        TEXT,
  counted     TEXT,
  event       TEXT,
  date_from   TEXT,                  -- ISO 8601 days, both inclusive
  date_to     TEXT,                  -- where it is not date_from; empty where there is no last day
  speaker     TEXT,
  verb        TEXT,
  mentions    TEXT,                  -- of a name, where it stands again: [start, end, start, end, ...]
  found_by    TEXT,                  -- who found it, where it was not this program
  parts       TEXT,                  -- whatever else the kind has, as a JSON object
  PRIMARY KEY (article_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO new_fact(
  article_id, number, kind, start, "end", text, name, role, value, value_low, value_high, bound, unit,
  counted, event, date_from, date_to, speaker, parts)
SELECT article_id, id, kind, start, "end", text, name, role, value, value_low, value_high, bound, unit,
  counted, event, date_from, date_to, speaker, parts
FROM fact;
DROP TABLE fact;
ALTER TABLE new_fact RENAME TO fact;

-- The facts with their texts.
CREATE VIEW fact_as_written AS
SELECT ifnull(fact.text, substr(body, fact.start + 1, fact."end" - fact.start)) AS written, fact.*
FROM fact JOIN article ON article.id = fact.article_id;

-- How far finding all facts anew has come; a row only while that is not done.
CREATE TABLE fact_refresh (
  finders       INTEGER PRIMARY KEY, -- the version of what finds them
  last_article  INTEGER NOT NULL     -- the last article that is done; they go by their ids
) STRICT;
