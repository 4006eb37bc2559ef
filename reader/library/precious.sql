-- What must never be lost: which articles there are, the bytes they came from, and what the reader added.
-- Changed only by a numbered migration (opening.py); nothing here is ever dropped.

-- Facts about the library itself, such as the shape of its derived tables.
CREATE TABLE state (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- An article: one identity through all versions and moves.
CREATE TABLE article (
    number  INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,               -- twelve hexadecimal digits, for people
    source  TEXT NOT NULL,                      -- where its present version came from
    version INTEGER REFERENCES version(number), -- the present one
    added   TEXT NOT NULL                       -- ISO 8601, UTC
);

-- The raw bytes of an article, as often as they changed.
CREATE TABLE version (
    number  INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article(number),
    digest  BLOB NOT NULL,                      -- SHA-256 of the raw bytes
    format  TEXT NOT NULL,                      -- the importer that reads them
    taken   TEXT NOT NULL,                      -- when they came, ISO 8601, UTC
    raw     BLOB NOT NULL,                      -- compressed with zlib
    UNIQUE (article, digest)
);
CREATE INDEX version_digest ON version (digest);

-- Every name an article is known by: its paths, its paths with #record, its address.
CREATE TABLE origin (
    source  TEXT PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article(number)
) WITHOUT ROWID;
CREATE INDEX origin_article ON origin (article);

-- Articles somebody took out of the list; they can come back.
CREATE TABLE removed_mark (
    article INTEGER PRIMARY KEY REFERENCES article(number),
    at      TEXT NOT NULL
);

CREATE TABLE read_mark (
    article INTEGER PRIMARY KEY REFERENCES article(number),
    at      TEXT NOT NULL
);

-- The reading place, in code points of the cleaned text.
CREATE TABLE progress (
    article TEXT PRIMARY KEY,                   -- article.id
    top     INTEGER NOT NULL,                   -- the first shown
    caret   INTEGER NOT NULL,
    at      TEXT NOT NULL
) WITHOUT ROWID;

-- A passage by its words and its place: never by a row of a derived table.
CREATE TABLE bookmark (
    id        TEXT PRIMARY KEY,                 -- a ULID
    article   TEXT NOT NULL,                    -- article.id
    exact     TEXT NOT NULL,
    prefix    TEXT NOT NULL,
    suffix    TEXT NOT NULL,
    "start"   INTEGER NOT NULL,                 -- code points in the text that text_hash names
    "end"     INTEGER NOT NULL,
    text_hash TEXT NOT NULL,
    block     INTEGER NOT NULL,
    note      TEXT NOT NULL,
    tags      TEXT NOT NULL,                    -- a JSON list
    colour    TEXT NOT NULL,
    created   TEXT NOT NULL,
    updated   TEXT NOT NULL,
    state     TEXT NOT NULL,
    score     REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX bookmark_article ON bookmark (article);
