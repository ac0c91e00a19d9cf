-- What tells the story of an article has another form, with what each text has of its own: articles
-- are looked at again when stories are next grouped.

DELETE FROM story_signature;
DELETE FROM story_change;
DELETE FROM story_article;
DELETE FROM story;
