-- What articles state, in a fraction of the room: a row a fact took more than the article's text.

-- All that one finder found in an article, packed. The names are also in the article's own columns;
-- newsarchive facts --format csv (or jsonl) writes everything, a row a fact.
CREATE TABLE fact_list (
  article_id  INTEGER NOT NULL REFERENCES article(id) ON UPDATE CASCADE ON DELETE CASCADE,
  found_by    TEXT NOT NULL,         -- who found them; empty for this program
  count       INTEGER NOT NULL,      -- how many
  facts       BLOB NOT NULL,         -- packed; texts that stand in the body are places in it
  PRIMARY KEY (article_id, found_by)
) STRICT, WITHOUT ROWID;

-- Version 4 left out what is understood: it is said here again, before the facts are packed.
INSERT INTO fact_list(article_id, found_by, count, facts)
SELECT article_id, finder, count(*),
  newsarchive_packed_facts(json_group_array(json(fact)), article.body)
FROM (
  SELECT article_id, ifnull(found_by, '') AS finder, json_object(
      'number', number, 'kind', kind, 'start', start, 'end', "end",
      'name', name, 'role', role, 'country', country,
      'value', CASE kind WHEN 'date' THEN ifnull(value, date_from) ELSE value END,
      'timex', CASE kind WHEN 'date' THEN ifnull(timex, 'DATE') ELSE timex END,
      'value_low', value_low, 'value_high', value_high,
      'bound', CASE WHEN kind = 'figure' AND value_low NOTNULL THEN ifnull(bound, 'exact') ELSE bound END,
      'unit', unit, 'counted', counted, 'event', event, 'date_from', date_from,
      'date_to', CASE kind WHEN 'date' THEN nullif(ifnull(date_to, date_from), '') ELSE date_to END,
      'speaker', speaker, 'verb', verb,
      'mentions', json(CASE
        WHEN kind NOT IN ('person', 'organisation', 'place') AND mentions ISNULL THEN NULL
        ELSE replace('[' || start || ',' || "end" || ',' || substr(ifnull(mentions, '[]'), 2), ',]', ']')
      END),
      'parts', json(parts)) AS fact
  FROM fact
)
JOIN article ON article.id = article_id
GROUP BY article_id, finder;

DROP VIEW fact_as_written;
DROP TABLE fact;
