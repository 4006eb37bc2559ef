-- What somebody said of a quotation that the rules had found: who spoke, or that it is none.
-- Like a bookmark it points by words, so that it outlives every cleaning.
CREATE TABLE correction (
    id        TEXT PRIMARY KEY,                 -- sixteen hexadecimal digits
    article   TEXT NOT NULL,                    -- article.id
    exact     TEXT NOT NULL,
    prefix    TEXT NOT NULL,
    suffix    TEXT NOT NULL,
    "start"   INTEGER NOT NULL,                 -- code points in the text that text_hash names
    "end"     INTEGER NOT NULL,
    text_hash TEXT NOT NULL,
    rejected  INTEGER NOT NULL,                 -- 1 where it is no quotation
    speaker   TEXT NOT NULL,                    -- who spoke; empty: the text does not say
    at        TEXT NOT NULL
);
CREATE INDEX correction_article ON correction (article);
