-- Full-text search, which Prisma's schema can't say. `scripts/new-migration.ts` appends this
-- to the first migration. Generated columns keep themselves, and "left" keeps a hostile text
-- below PostgreSQL's limit of 1 MB for a tsvector. (No semicolon in comments: the engine cuts there.)
ALTER TABLE "Comment" ADD COLUMN IF NOT EXISTS "search" tsvector
    GENERATED ALWAYS AS (to_tsvector('english', left("text", 100000))) STORED;
CREATE INDEX IF NOT EXISTS "Comment_search_idx" ON "Comment" USING GIN ("search");
ALTER TABLE "Article" ADD COLUMN IF NOT EXISTS "search" tsvector
    GENERATED ALWAYS AS (to_tsvector('english', left("title", 100000))) STORED;
CREATE INDEX IF NOT EXISTS "Article_search_idx" ON "Article" USING GIN ("search");
