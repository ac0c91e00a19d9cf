-- Where articles come from: every name of a publisher, and who else printed a text.

-- The names and domains under which a publisher appeared.
CREATE TABLE source_alias (
  name       TEXT PRIMARY KEY,       -- as it appeared: "CBS NEWS", "cbsnews.com"
  key        TEXT NOT NULL,          -- what is compared of it: "cbsnews"; of a domain, all of it
  kind       TEXT NOT NULL,          -- "name"; "domain", of the only name that was seen there; "own domain",
                                     -- surely the publisher's; "shared domain", of several publishers
  source_id  INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX source_alias_by_key    ON source_alias(key);
CREATE INDEX source_alias_by_source ON source_alias(source_id);
CREATE INDEX source_by_domain       ON source(domain) WHERE domain IS NOT NULL;

INSERT OR IGNORE INTO source_alias
SELECT coalesce(newsarchive_domain(name), name),
  coalesce(newsarchive_domain(name), newsarchive_source_key(name)),
  CASE WHEN newsarchive_domain(name) IS NULL THEN 'name' ELSE 'domain' END, id
FROM source ORDER BY id;

INSERT OR IGNORE INTO source_alias
SELECT newsarchive_domain(domain), newsarchive_domain(domain), 'domain', min(id)
FROM source WHERE newsarchive_domain(domain) IS NOT NULL
GROUP BY newsarchive_domain(domain) HAVING count(*) = 1;

-- The articles that another publisher printed word for word, or that nobody knows the publisher of: each
-- pair in both directions.
CREATE VIEW reprint AS
SELECT article.id AS article_id, other.id AS other_id, other.source AS source
FROM article JOIN article AS other
  ON other.text_key = article.text_key AND other.id <> article.id
  AND other.source_id IS NOT article.source_id AND other.body = article.body;

CREATE INDEX revision_by_source ON revision(source_id);

-- What an import met that is no article, and was not meant to be one.
ALTER TABLE run ADD COLUMN passed_over INTEGER NOT NULL DEFAULT 0;
