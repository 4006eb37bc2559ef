-- The words of every article, folded, with the headline's apart; its row is the article's number.
CREATE VIRTUAL TABLE worded USING fts5 (headline, body, content = '', tokenize = 'unicode61');
