-- AlterTable
ALTER TABLE "Article" ADD COLUMN "rulesVersion" TEXT;

-- AlterTable
ALTER TABLE "Thread" ADD COLUMN "proposedStaff" JSONB;

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN "sketchA" INTEGER;
ALTER TABLE "Comment" ADD COLUMN "sketchB" INTEGER;

-- AlterTable
ALTER TABLE "Tag" ADD COLUMN "evidence" TEXT;
ALTER TABLE "Tag" ADD COLUMN "followed" JSONB;

-- CreateTable
CREATE TABLE "RuleSetting" (
    "rule" TEXT NOT NULL PRIMARY KEY,
    "off" BOOLEAN NOT NULL,
    "byId" TEXT,
    "byName" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "progress" JSONB NOT NULL,
    "result" JSONB,
    "message" TEXT,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "beatAt" DATETIME,
    "endedAt" DATETIME
);

-- CreateIndex
CREATE INDEX "Job_kind_createdAt_idx" ON "Job"("kind", "createdAt");

-- CreateIndex
CREATE INDEX "Comment_sketchA_idx" ON "Comment"("sketchA");

-- CreateIndex
CREATE INDEX "Comment_sketchB_idx" ON "Comment"("sketchB");
