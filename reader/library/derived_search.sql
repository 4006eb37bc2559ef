-- What a search sees of an article beside its words. The newest has the highest place, so that an index is
-- walked from the newest on.
CREATE TABLE lookup (
    place    INTEGER PRIMARY KEY,               -- its hour and its turn within the hour (wording.py)
    article  INTEGER UNIQUE,                    -- NULL where words could not be taken away with their article
    moment   INTEGER NOT NULL,                  -- card.moment
    day      TEXT NOT NULL,                     -- the day it bears, ISO 8601, or empty
    language TEXT NOT NULL,
    "check"  INTEGER NOT NULL                   -- a checksum of its words as they were indexed
);

-- The words of every article, folded, spaces between them; its row is the article's place.
CREATE VIRTUAL TABLE worded USING fts5 (
    headline, body, authors, outlet, section, content = '', tokenize = 'ascii'
);
