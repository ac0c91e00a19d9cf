-- Which articles tell the same story.

-- What tells the story of an article: made when it is imported, in the form of StorySignature.
CREATE TABLE story_signature (
  article_id  INTEGER PRIMARY KEY REFERENCES article(id) ON UPDATE CASCADE ON DELETE CASCADE,
  text_key    INTEGER NOT NULL,      -- as in article
  signature   BLOB NOT NULL
) STRICT;

-- Articles that are new or have changed since stories were grouped, and what they were then.
CREATE TABLE story_change (
  article_id  INTEGER PRIMARY KEY,   -- as it is now, also where it is gone
  was_id      INTEGER,               -- as it was; nothing where it is new
  text_key    INTEGER,
  signature   BLOB
) STRICT;

-- Stories that more than one article tells.
CREATE TABLE story (
  id          INTEGER PRIMARY KEY,   -- that of its earliest article
  headline    TEXT,                  -- of the article that is nearest to all the others
  first_day   TEXT,                  -- ISO 8601
  last_day    TEXT,
  articles    INTEGER NOT NULL,
  tellings    INTEGER NOT NULL,      -- without copies
  origins     INTEGER NOT NULL       -- texts that derive from none of the others
) STRICT;

CREATE TABLE story_article (
  article_id  INTEGER PRIMARY KEY REFERENCES article(id) ON UPDATE CASCADE ON DELETE CASCADE,
  story_id    INTEGER NOT NULL,
  relation    TEXT NOT NULL,         -- earliest, repeat, reprint, telling or follow-up
  nearest_id  INTEGER,               -- the earlier article of the story that is nearest to it
  likeness    REAL NOT NULL,         -- to that, from 0 to 1
  origin      INTEGER NOT NULL,      -- which of the story's origins, from 1
  evidence    TEXT                   -- what the two share, in words
) STRICT;
CREATE INDEX story_article_by_story ON story_article(story_id);
