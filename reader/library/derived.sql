-- What can be made again from the raw bytes: dropped and rebuilt when its shape or the rules change.
-- After a change here, count DERIVED in opening.py up by one.

-- What lists show of an article. The indexes hold what the list needs, so that it never reads this table's rows.
CREATE TABLE card (
    article    INTEGER PRIMARY KEY,
    moment     INTEGER NOT NULL,                -- seconds since 1970, UTC; less 10^12 where only the day of coming is known
    headline   TEXT NOT NULL,
    outlet     TEXT NOT NULL,
    published  TEXT NOT NULL,
    language   TEXT NOT NULL,
    words      INTEGER NOT NULL,
    quotations INTEGER NOT NULL,
    narrow     INTEGER NOT NULL,                -- 1 where every code point fills one cell
    text_hash  TEXT NOT NULL,                   -- SHA-256 of the cleaned text
    rules      TEXT NOT NULL,                   -- the fingerprint of the rules that made it
    folded     TEXT NOT NULL                    -- headline or first words, outlet, authors, section, for filtering
);
CREATE INDEX card_shown ON card (moment DESC, article);
CREATE INDEX card_filtered ON card (moment DESC, article, folded);
CREATE INDEX card_rules ON card (rules);

CREATE TABLE text (
    article INTEGER PRIMARY KEY,
    text    TEXT NOT NULL,
    kinds   TEXT NOT NULL,                      -- JSON: the kinds of its blocks
    blocks  BLOB NOT NULL,                      -- per block: index into kinds, start, end
    details TEXT NOT NULL                       -- JSON: the rest of the metadata, linked headlines, notes
);

-- The lines that were cut, apart from the text because few look at them.
CREATE TABLE cut (
    article INTEGER PRIMARY KEY,
    lines   BLOB NOT NULL                       -- JSON, compressed with zlib
);

-- Names and speakers, once each. A speaker has no type.
CREATE TABLE name (
    number  INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    type    TEXT NOT NULL,
    folded  TEXT NOT NULL,
    head    INTEGER,                            -- the name that it is counted under; NULL: itself
    waiting INTEGER NOT NULL DEFAULT 1,         -- 1 until it has been looked at whether it is another's alias
    UNIQUE (name, type)
);
CREATE INDEX name_head ON name (head) WHERE head IS NOT NULL;
CREATE INDEX name_waiting ON name (number) WHERE waiting = 1;

CREATE TABLE mention (
    article INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end"   INTEGER NOT NULL,
    name    INTEGER NOT NULL,
    value   TEXT,                               -- this and what follows: NULL where there is none
    counts  TEXT,
    reason  TEXT,
    role    TEXT,
    PRIMARY KEY (article, "start")
) WITHOUT ROWID;

-- The mentions of an article, counted.
CREATE TABLE entity (
    article INTEGER NOT NULL,
    name    INTEGER NOT NULL,
    count   INTEGER NOT NULL,
    "first" INTEGER NOT NULL,
    moment  INTEGER NOT NULL,                   -- card.moment, so that the newest articles of a name are at hand
    PRIMARY KEY (article, name)
) WITHOUT ROWID;
CREATE INDEX entity_name ON entity (name, moment DESC, article);

-- Numbered so that the newest has the highest number (saying.py): pages are ranges of it.
CREATE TABLE quotation (
    number        INTEGER PRIMARY KEY,
    article       INTEGER NOT NULL,
    "start"       INTEGER NOT NULL,
    "end"         INTEGER NOT NULL,
    kind          TEXT NOT NULL,
    state         TEXT NOT NULL,
    speaker       INTEGER,                      -- name.number, NULL where the text does not say
    speaker_start INTEGER,
    speaker_end   INTEGER,
    cue           TEXT NOT NULL,
    how           TEXT NOT NULL,
    confidence    REAL NOT NULL
);
CREATE UNIQUE INDEX quotation_place ON quotation (article, "start", "end");
CREATE INDEX quotation_speaker ON quotation (speaker);
CREATE INDEX name_speaker ON name (folded) WHERE type = '';

-- The words of every quotation, folded; its row is the quotation's number.
CREATE VIRTUAL TABLE said USING fts5 (words, prefix = '1 2 3', tokenize = 'unicode61');

-- A quotation that somebody corrected, as the rules had found it.
CREATE TABLE as_found (
    number     INTEGER PRIMARY KEY,             -- quotation.number
    article    INTEGER NOT NULL,
    correction TEXT NOT NULL,                   -- correction.id
    found      TEXT NOT NULL                    -- JSON
);
CREATE INDEX as_found_article ON as_found (article);

-- Files that were taken in, so that an unchanged one is not read again.
CREATE TABLE seen (
    path     TEXT PRIMARY KEY,
    size     INTEGER NOT NULL,
    mtime    INTEGER NOT NULL,                  -- nanoseconds
    rules    TEXT NOT NULL,
    digest   BLOB NOT NULL,                     -- SHA-256 of its bytes
    problems TEXT NOT NULL                      -- JSON: what to tell again
) WITHOUT ROWID;

-- Two articles that belong together. A reason that holds both ways is kept once.
CREATE TABLE link (
    source   INTEGER NOT NULL,
    target   INTEGER,                           -- NULL where it is not in the library
    reason   TEXT NOT NULL,
    evidence TEXT NOT NULL,
    score    REAL NOT NULL,
    title    TEXT NOT NULL,
    place    INTEGER NOT NULL
);
CREATE INDEX link_source ON link (source);
CREATE INDEX link_target ON link (target, reason, score DESC);

-- What the reasons to link see of an article. They hash words to numbers of 63 bits.
CREATE TABLE digest (
    article  INTEGER PRIMARY KEY,
    state    INTEGER NOT NULL,                  -- 0 as it came, 1 its terms are counted, 2 it is linked
    terms    BLOB NOT NULL,                     -- hashes
    counts   BLOB NOT NULL,                     -- how often each, dampened, in sixteenths
    runs     BLOB NOT NULL,                     -- hashes of runs of words
    names    TEXT NOT NULL,                     -- JSON: name -> how often
    linked   TEXT NOT NULL,                     -- JSON: headlines that the text names, each with its place
    extra    BLOB NOT NULL,                     -- the terms beside those that it is counted in
    kept     BLOB NOT NULL,                     -- the terms it is found under
    said     BLOB NOT NULL,                     -- a sample of each quotation's runs of words, behind its size
    senses   BLOB NOT NULL,                     -- the words that carry the sense of each, behind their number
    address  TEXT NOT NULL,                     -- where it stands in the web; empty where that is not known
    links    TEXT NOT NULL,                     -- JSON: addresses it links to, each with its words and their place
    counted  TEXT NOT NULL                      -- JSON: figure -> the same with what it counts
);
CREATE INDEX digest_waiting ON digest (state, article) WHERE state < 2;

-- How many articles hold a term: so many, and what the pieces of `lately` say.
CREATE TABLE term (
    term     INTEGER PRIMARY KEY,
    articles INTEGER NOT NULL
);

-- The articles to be found under a term.
CREATE TABLE posting (
    term    INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (term, article)
) WITHOUT ROWID;

-- The terms that were counted last, in pieces, until they are folded into the two tables above (lately.py).
CREATE TABLE lately (
    number   INTEGER PRIMARY KEY,               -- the range of its terms, and the number of its piece
    terms    BLOB NOT NULL,                     -- ascending
    counts   BLOB NOT NULL,                     -- by how many articles more each is held, or by how many less
    under    BLOB NOT NULL,                     -- terms,
    articles BLOB NOT NULL                      -- and who is found under each; below 0: who is not any more
);

-- The lines of an article as hashes, by which is learned what its source repeats.
CREATE TABLE printed (
    article INTEGER PRIMARY KEY,
    source  TEXT NOT NULL,                      -- the key that `source_of` gives
    weighed INTEGER NOT NULL,                   -- 0 while they have not been counted with those of the others
    long    BLOB NOT NULL,                      -- shown, with the length of a paragraph
    short   BLOB NOT NULL,                      -- shown as well
    cut     BLOB NOT NULL,
    known   BLOB NOT NULL                       -- per line known to recur when it was cleaned: hash, count
);
CREATE INDEX printed_source ON printed (source, article);
CREATE INDEX printed_waiting ON printed (source) WHERE weighed = 0;

-- What a source repeats.
CREATE TABLE habit (
    source   TEXT PRIMARY KEY,
    articles INTEGER NOT NULL,                  -- how many different ones were looked at
    lines    BLOB NOT NULL                      -- per line that recurs: hash, in how many of them
) WITHOUT ROWID;

-- How names are written in an article, with the reason, and what they are called there, with the reason 'role'.
CREATE TABLE called (
    name    INTEGER NOT NULL,
    article INTEGER NOT NULL,
    words   TEXT NOT NULL,
    reason  TEXT NOT NULL,
    count   INTEGER NOT NULL,
    PRIMARY KEY (name, article, words, reason)
) WITHOUT ROWID;
CREATE INDEX called_article ON called (article);
CREATE INDEX called_acronym ON called (words) WHERE reason = 'acronym';

-- A name that the rules hold for another way to write a second one, over all articles.
CREATE TABLE joined (
    name   INTEGER PRIMARY KEY,
    other  INTEGER NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX joined_other ON joined (other);

-- The words of names, folded, by which they are searched, and what two spellings of one name share.
CREATE TABLE name_word (
    word TEXT NOT NULL,
    name INTEGER NOT NULL,
    PRIMARY KEY (word, name)
) WITHOUT ROWID;
CREATE TABLE name_key (
    key  TEXT NOT NULL,
    name INTEGER NOT NULL,
    PRIMARY KEY (key, name)
) WITHOUT ROWID;

-- Names counted over all articles that are shown, each with those merged into it. The triggers keep it.
CREATE TABLE tally (
    name     INTEGER PRIMARY KEY,
    type     TEXT NOT NULL,
    articles INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    latest   INTEGER NOT NULL                   -- card.moment of the newest article
);
CREATE INDEX tally_mentions ON tally (type, mentions DESC, name);
CREATE INDEX tally_latest ON tally (type, latest DESC, mentions DESC, name);

-- The moment of the newest shown article of each name, those merged into it not counted in.
DROP VIEW IF EXISTS name_latest;
CREATE VIEW name_latest AS
SELECT n.number, n.head, (
    SELECT e.moment FROM entity e
    WHERE e.name = n.number AND e.article NOT IN (SELECT article FROM removed_mark)
    ORDER BY e.moment DESC LIMIT 1) AS latest
FROM name n;

CREATE TRIGGER entity_counted AFTER INSERT ON entity
WHEN NEW.article NOT IN (SELECT article FROM removed_mark)
BEGIN
    INSERT INTO tally
    SELECT h.number, h.type, 1, NEW.count, NEW.moment
    FROM name n JOIN name h ON h.number = ifnull(n.head, n.number)
    WHERE n.number = NEW.name AND n.type IN ('person', 'organisation', 'place', 'people', 'event', 'name')
    ON CONFLICT (name) DO UPDATE SET
        articles = articles + NOT EXISTS (
            SELECT 1 FROM name k JOIN entity e ON e.article = NEW.article AND e.name = k.number
            WHERE (k.number = tally.name OR k.head = tally.name) AND k.number <> NEW.name),
        mentions = mentions + excluded.mentions,
        latest = max(latest, excluded.latest);
    UPDATE name SET waiting = 1
    WHERE number = NEW.name AND waiting = 0 AND type IN ('person', 'organisation')
        AND (instr(name, ' ') = 0 OR (SELECT articles FROM tally WHERE tally.name = NEW.name) = 5);
END;

-- What somebody decided of a name speaks of it in another type where its own is gone: it waits when one comes or goes.
CREATE TRIGGER decided_name_came AFTER INSERT ON entity
WHEN NOT EXISTS (SELECT 1 FROM entity WHERE name = NEW.name AND article <> NEW.article)
BEGIN
    UPDATE name SET waiting = 1
    WHERE name = (SELECT name FROM name WHERE number = NEW.name) AND waiting = 0
        AND (name IN (SELECT d.name FROM name_decision d) OR name IN (SELECT d.other FROM name_decision d))
        AND EXISTS (SELECT 1 FROM entity e WHERE e.name = name.number);
END;

CREATE TRIGGER decided_name_went AFTER DELETE ON entity
WHEN NOT EXISTS (SELECT 1 FROM entity WHERE name = OLD.name)
BEGIN
    UPDATE name SET waiting = 1
    WHERE name = (SELECT name FROM name WHERE number = OLD.name) AND waiting = 0
        AND (name IN (SELECT d.name FROM name_decision d) OR name IN (SELECT d.other FROM name_decision d))
        AND EXISTS (SELECT 1 FROM entity e WHERE e.name = name.number);
END;

CREATE TRIGGER entity_uncounted AFTER DELETE ON entity
WHEN OLD.article NOT IN (SELECT article FROM removed_mark)
BEGIN
    UPDATE tally SET
        articles = articles - NOT EXISTS (
            SELECT 1 FROM name k JOIN entity e ON e.article = OLD.article AND e.name = k.number
            WHERE k.number = tally.name OR k.head = tally.name),
        mentions = mentions - OLD.count,
        latest = ifnull((
            SELECT max(k.latest) FROM name_latest k WHERE k.number = tally.name OR k.head = tally.name), 0)
    WHERE name = (SELECT ifnull(head, number) FROM name WHERE number = OLD.name);
    DELETE FROM tally
    WHERE articles < 1 AND name = (SELECT ifnull(head, number) FROM name WHERE number = OLD.name);
END;

DROP TRIGGER IF EXISTS article_removed;
CREATE TRIGGER article_removed AFTER INSERT ON removed_mark
BEGIN
    UPDATE tally SET
        articles = articles - 1,
        mentions = mentions - (
            SELECT sum(e.count) FROM name k JOIN entity e ON e.article = NEW.article AND e.name = k.number
            WHERE k.number = tally.name OR k.head = tally.name),
        latest = ifnull((
            SELECT max(k.latest) FROM name_latest k WHERE k.number = tally.name OR k.head = tally.name), 0)
    WHERE name IN (
        SELECT ifnull(n.head, n.number) FROM entity e JOIN name n ON n.number = e.name
        WHERE e.article = NEW.article);
    DELETE FROM tally
    WHERE articles < 1 AND name IN (
        SELECT ifnull(n.head, n.number) FROM entity e JOIN name n ON n.number = e.name
        WHERE e.article = NEW.article);
END;

DROP TRIGGER IF EXISTS article_restored;
CREATE TRIGGER article_restored AFTER DELETE ON removed_mark
BEGIN
    INSERT INTO tally
    SELECT h.number, h.type, 1, sum(e.count), max(e.moment)
    FROM entity e JOIN name n ON n.number = e.name JOIN name h ON h.number = ifnull(n.head, n.number)
    WHERE e.article = OLD.article
        AND n.type IN ('person', 'organisation', 'place', 'people', 'event', 'name')
    GROUP BY h.number
    ON CONFLICT (name) DO UPDATE SET
        articles = articles + 1,
        mentions = mentions + excluded.mentions,
        latest = max(latest, excluded.latest);
END;
