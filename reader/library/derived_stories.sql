-- The stories: which article tells which. An article of no other's story has one of its own.
CREATE TABLE story_member (
    article INTEGER PRIMARY KEY,
    story   INTEGER NOT NULL                    -- the number of the article that the story began with
);
CREATE INDEX story_member_story ON story_member (story, article);
