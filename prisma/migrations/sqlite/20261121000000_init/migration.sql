-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "username" TEXT,
    "displayUsername" TEXT,
    "role" TEXT NOT NULL DEFAULT 'analyst',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "rateLimit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "SignInLink" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "role" TEXT NOT NULL,
    "userId" TEXT,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sourceId" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "format" TEXT,
    "readerVersion" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    "message" TEXT,
    "actorId" TEXT,
    "startedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" DATETIME,
    CONSTRAINT "ImportRun_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sourceId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "site" TEXT,
    "byline" JSONB NOT NULL,
    "publishedAt" TEXT,
    "publishedPrecision" TEXT NOT NULL,
    "url" TEXT,
    "text" TEXT NOT NULL,
    "paragraphs" JSONB NOT NULL,
    "furniture" JSONB NOT NULL,
    "format" TEXT NOT NULL,
    "formatConfidence" REAL NOT NULL,
    "warnings" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Article_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Thread" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "declaredCount" INTEGER,
    "presentCount" INTEGER NOT NULL,
    "closed" BOOLEAN NOT NULL,
    "notices" JSONB NOT NULL,
    "threadInterventions" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Thread_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "threadId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "sourceId" TEXT,
    "author" TEXT NOT NULL,
    "authorKey" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "postedAt" TEXT,
    "postedText" TEXT,
    "postedPrecision" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "displayedParent" TEXT,
    "displayedDepth" INTEGER NOT NULL,
    "parentId" TEXT,
    "answersKind" TEXT NOT NULL,
    "linkOrigin" TEXT NOT NULL DEFAULT 'machine',
    "evidence" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "machineLink" JSONB NOT NULL,
    "preorder" INTEGER NOT NULL,
    "depth" INTEGER NOT NULL,
    "subtreeSize" INTEGER NOT NULL,
    "provenance" JSONB NOT NULL,
    "quotes" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "decision" TEXT NOT NULL DEFAULT 'none',
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 0,
    "vanishedAt" DATETIME,
    CONSTRAINT "Comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Anchor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "commentId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "articleStart" INTEGER NOT NULL,
    "articleEnd" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "score" REAL NOT NULL,
    CONSTRAINT "Anchor_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "threadId" TEXT NOT NULL,
    "commentId" TEXT NOT NULL,
    "layer" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "stance" TEXT,
    "certainty" REAL,
    "slots" JSONB,
    "provenance" TEXT,
    "style" TEXT,
    "targetKind" TEXT,
    "targetId" TEXT,
    "rule" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "origin" TEXT NOT NULL DEFAULT 'machine',
    "verdict" TEXT NOT NULL DEFAULT 'none',
    CONSTRAINT "Tag_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Tag_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "threadId" TEXT,
    "commentId" TEXT,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "reason" TEXT,
    "batchId" TEXT,
    "clientKey" TEXT,
    "ofEventId" INTEGER,
    CONSTRAINT "Event_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Event_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_username_key" ON "user"("username");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rateLimit_key_key" ON "rateLimit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Source_name_key" ON "Source"("name");

-- CreateIndex
CREATE INDEX "ImportRun_sourceId_startedAt_idx" ON "ImportRun"("sourceId", "startedAt");

-- CreateIndex
CREATE INDEX "Article_sourceId_idx" ON "Article"("sourceId");

-- CreateIndex
CREATE INDEX "Article_title_idx" ON "Article"("title");

-- CreateIndex
CREATE UNIQUE INDEX "Thread_articleId_key" ON "Thread"("articleId");

-- CreateIndex
CREATE INDEX "Comment_threadId_preorder_idx" ON "Comment"("threadId", "preorder");

-- CreateIndex
CREATE INDEX "Comment_threadId_ordinal_idx" ON "Comment"("threadId", "ordinal");

-- CreateIndex
CREATE INDEX "Comment_authorKey_idx" ON "Comment"("authorKey");

-- CreateIndex
CREATE INDEX "Comment_decision_idx" ON "Comment"("decision");

-- CreateIndex
CREATE UNIQUE INDEX "Comment_threadId_key_key" ON "Comment"("threadId", "key");

-- CreateIndex
CREATE INDEX "Anchor_commentId_idx" ON "Anchor"("commentId");

-- CreateIndex
CREATE INDEX "Tag_commentId_idx" ON "Tag"("commentId");

-- CreateIndex
CREATE INDEX "Tag_threadId_layer_type_idx" ON "Tag"("threadId", "layer", "type");

-- CreateIndex
CREATE INDEX "Tag_layer_type_idx" ON "Tag"("layer", "type");

-- CreateIndex
CREATE UNIQUE INDEX "Event_clientKey_key" ON "Event"("clientKey");

-- CreateIndex
CREATE INDEX "Event_commentId_id_idx" ON "Event"("commentId", "id");

-- CreateIndex
CREATE INDEX "Event_threadId_id_idx" ON "Event"("threadId", "id");

-- CreateIndex
CREATE INDEX "Event_actorId_id_idx" ON "Event"("actorId", "id");

-- CreateIndex
CREATE INDEX "Event_batchId_idx" ON "Event"("batchId");

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
