.mode it's
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "users" (
  "id" INTEGER PRIMARY KEY AUTOINCREMENT,
  [name] TEXT NOT NULL COLLATE NOCASE, -- what's in a name
  `mail` UNIQUE,
  anything
) STRICT;
CREATE TABLE posts(id INTEGER NOT NULL, author REFERENCES users, body TEXT DEFAULT '\',
  PRIMARY KEY("id" AUTOINCREMENT),
  FOREIGN KEY(id, author) REFERENCES users(id, name)) WITHOUT ROWID;
CREATE TRIGGER posts_guard AFTER UPDATE OF body ON posts WHEN old.id > 0
BEGIN
  UPDATE posts SET body = CASE WHEN new.id = 1 THEN ';' ELSE 'END' END;
  DELETE FROM users;
END;
CREATE VIRTUAL TABLE search USING fts5(body, content='posts');
CREATE TEMP TABLE scratch(id);
INSERT INTO posts VALUES(1,'a;b','CREATE TABLE in_a_row(id)');
CREATE TABLE main.last(id);
COMMIT;
