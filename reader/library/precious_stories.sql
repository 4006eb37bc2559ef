-- What somebody said of two articles: that they tell one story, or that they do not.
CREATE TABLE story_decision (
    one      TEXT NOT NULL,                     -- article.id, the smaller of the two
    other    TEXT NOT NULL,                     -- article.id
    together INTEGER NOT NULL,                  -- 1 one story, 0 not
    at       TEXT NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE INDEX story_decision_other ON story_decision (other);
