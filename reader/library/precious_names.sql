-- What somebody said of two names: that they are one, or that they are not. By their words, not by their numbers.
CREATE TABLE name_decision (
    name       TEXT NOT NULL,
    type       TEXT NOT NULL,
    other      TEXT NOT NULL,                   -- of two that are one, the name that both are listed under
    other_type TEXT NOT NULL,
    together   INTEGER NOT NULL,                -- 1 they are one, 0 they are not
    at         TEXT NOT NULL,
    PRIMARY KEY (name, type, other, other_type)
) WITHOUT ROWID;
CREATE INDEX name_decision_other ON name_decision (other, other_type);
