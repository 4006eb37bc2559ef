-- What somebody made of an article as a whole: starred, put away, tagged, begun; and the searches that were kept.
-- By its number, like read_mark: an article keeps it through every version.
CREATE TABLE star (
    article INTEGER PRIMARY KEY REFERENCES article(number),
    at      TEXT NOT NULL
);

-- Put away: no longer in the list, but in every search, and never removed.
CREATE TABLE archive_mark (
    article INTEGER PRIMARY KEY REFERENCES article(number),
    at      TEXT NOT NULL
);

CREATE TABLE article_tag (
    article INTEGER NOT NULL REFERENCES article(number),
    tag     TEXT NOT NULL,                      -- as it was written first, without the sign before it
    at      TEXT NOT NULL,
    PRIMARY KEY (article, tag)
) WITHOUT ROWID;
CREATE INDEX article_tag_tag ON article_tag (tag);

-- How far somebody has read, once the article has been opened and until it has been read.
CREATE TABLE reach (
    article INTEGER PRIMARY KEY REFERENCES article(number),
    share   REAL NOT NULL,                      -- of the cleaned text, 0 to 1
    at      TEXT NOT NULL                       -- when it was read last
);
CREATE INDEX reach_latest ON reach (at DESC);

-- Searches that stand among the folders.
CREATE TABLE saved_search (
    name  TEXT PRIMARY KEY,
    query TEXT NOT NULL,                        -- as it is typed
    at    TEXT NOT NULL
) WITHOUT ROWID;

-- Filters of the list that stand among the folders.
CREATE TABLE kept_filter (
    name   TEXT PRIMARY KEY,
    filter TEXT NOT NULL,                       -- as it is typed
    at     TEXT NOT NULL
) WITHOUT ROWID;
