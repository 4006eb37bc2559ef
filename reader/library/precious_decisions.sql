-- What somebody decided about the lines of an article: they outlive every cleaning and every new version.
CREATE TABLE line_decision (
    article TEXT NOT NULL,                      -- article.id
    words   TEXT NOT NULL,                      -- the line's name: its words, …
    nth     INTEGER NOT NULL,                   -- … and how many of the same words stand before it
    choice  TEXT NOT NULL,                      -- back: it belongs to the article; cut: it does not
    at      TEXT NOT NULL,                      -- ISO 8601, UTC
    PRIMARY KEY (article, words, nth)
) WITHOUT ROWID;

-- Kinds of lines that belong to every article of a source, though rules cut them.
CREATE TABLE kind_decision (
    source TEXT NOT NULL,                       -- the key that `source_of` gives
    kind   TEXT NOT NULL,
    at     TEXT NOT NULL,
    PRIMARY KEY (source, kind)
) WITHOUT ROWID;

-- Articles whose text is left as it came.
CREATE TABLE unrepaired (
    article TEXT PRIMARY KEY,                   -- article.id
    at      TEXT NOT NULL
) WITHOUT ROWID;
