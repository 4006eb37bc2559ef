-- What somebody said of two articles: that they tell one story (a must), or that they do not (a must not).
-- It holds at every placing and goes before the likeness of texts. One row a pair; the newest word on a pair counts.
--   An article is split off:     a row 0 with each other article of the story; its rows 1 with them go.
--   Two stories are merged:      a row 1 from the first article of one to each other of both; the rows 0 between
--                                them go, so that all stay together whatever comes.
-- Pairs that contradict one another by way of a third: the newest is obeyed first, and what would break it is left.
CREATE TABLE story_decision (
    one      TEXT NOT NULL,                     -- article.id, the smaller of the two
    other    TEXT NOT NULL,                     -- article.id
    together INTEGER NOT NULL,                  -- 1 one story, 0 not
    at       TEXT NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE INDEX story_decision_other ON story_decision (other);
