-- The stories: which article tells which. An article of no other's story has one of its own.
CREATE TABLE story_member (
    article INTEGER PRIMARY KEY,
    story   INTEGER NOT NULL                    -- the smallest number of its articles: a name that stays while it grows
);
CREATE INDEX story_member_story ON story_member (story, article);

-- The stories that two articles or more tell which are shown, counted.
CREATE TABLE story (
    number   INTEGER PRIMARY KEY,
    articles INTEGER NOT NULL,
    latest   INTEGER NOT NULL                   -- card.moment of the newest
);
CREATE INDEX story_latest ON story (latest DESC, number);
CREATE INDEX story_articles ON story (articles DESC, latest DESC, number);

-- Articles that came or changed, until they have been given a place in a story.
CREATE TABLE story_waiting (
    article INTEGER PRIMARY KEY
);

CREATE TRIGGER story_digested AFTER INSERT ON digest
BEGIN
    INSERT OR IGNORE INTO story_waiting VALUES (NEW.article);
END;

-- A removed article keeps its place, so that it comes back to it; it is neither counted nor shown.
DROP TRIGGER IF EXISTS story_article_removed;
CREATE TRIGGER story_article_removed AFTER INSERT ON removed_mark
BEGIN
    DELETE FROM story WHERE number = (SELECT story FROM story_member WHERE article = NEW.article);
    INSERT INTO story
    SELECT m.story, count(*), max(c.moment) FROM story_member m JOIN card c ON c.article = m.article
    WHERE m.story = (SELECT story FROM story_member WHERE article = NEW.article)
        AND m.article NOT IN (SELECT article FROM removed_mark)
    GROUP BY m.story HAVING count(*) > 1;
END;

DROP TRIGGER IF EXISTS story_article_restored;
CREATE TRIGGER story_article_restored AFTER DELETE ON removed_mark
BEGIN
    DELETE FROM story WHERE number = (SELECT story FROM story_member WHERE article = OLD.article);
    INSERT INTO story
    SELECT m.story, count(*), max(c.moment) FROM story_member m JOIN card c ON c.article = m.article
    WHERE m.story = (SELECT story FROM story_member WHERE article = OLD.article)
        AND m.article NOT IN (SELECT article FROM removed_mark)
    GROUP BY m.story HAVING count(*) > 1;
END;
