-- Full-text search, which Prisma's schema can't say. `scripts/new-migration.ts` appends this
-- to the first migration and to each that makes "Comment" or "Article" anew.
-- External content: the words are indexed, the texts are not kept twice.
CREATE VIRTUAL TABLE IF NOT EXISTS "CommentSearch" USING fts5(
    "text", content = 'Comment', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE IF NOT EXISTS "ArticleSearch" USING fts5(
    "title", content = 'Article', tokenize = 'porter unicode61 remove_diacritics 2'
);

DROP TRIGGER IF EXISTS "CommentSearch_insert";
CREATE TRIGGER "CommentSearch_insert" AFTER INSERT ON "Comment" BEGIN
    INSERT INTO "CommentSearch" (rowid, "text") VALUES (new.rowid, new."text");
END;
DROP TRIGGER IF EXISTS "CommentSearch_delete";
CREATE TRIGGER "CommentSearch_delete" AFTER DELETE ON "Comment" BEGIN
    INSERT INTO "CommentSearch" ("CommentSearch", rowid, "text") VALUES ('delete', old.rowid, old."text");
END;
DROP TRIGGER IF EXISTS "CommentSearch_update";
CREATE TRIGGER "CommentSearch_update" AFTER UPDATE OF "text" ON "Comment" WHEN old."text" <> new."text" BEGIN
    INSERT INTO "CommentSearch" ("CommentSearch", rowid, "text") VALUES ('delete', old.rowid, old."text");
    INSERT INTO "CommentSearch" (rowid, "text") VALUES (new.rowid, new."text");
END;

DROP TRIGGER IF EXISTS "ArticleSearch_insert";
CREATE TRIGGER "ArticleSearch_insert" AFTER INSERT ON "Article" BEGIN
    INSERT INTO "ArticleSearch" (rowid, "title") VALUES (new.rowid, new."title");
END;
DROP TRIGGER IF EXISTS "ArticleSearch_delete";
CREATE TRIGGER "ArticleSearch_delete" AFTER DELETE ON "Article" BEGIN
    INSERT INTO "ArticleSearch" ("ArticleSearch", rowid, "title") VALUES ('delete', old.rowid, old."title");
END;
DROP TRIGGER IF EXISTS "ArticleSearch_update";
CREATE TRIGGER "ArticleSearch_update" AFTER UPDATE OF "title" ON "Article" WHEN old."title" <> new."title" BEGIN
    INSERT INTO "ArticleSearch" ("ArticleSearch", rowid, "title") VALUES ('delete', old.rowid, old."title");
    INSERT INTO "ArticleSearch" (rowid, "title") VALUES (new.rowid, new."title");
END;

INSERT INTO "CommentSearch" ("CommentSearch") VALUES ('rebuild');
INSERT INTO "ArticleSearch" ("ArticleSearch") VALUES ('rebuild');
