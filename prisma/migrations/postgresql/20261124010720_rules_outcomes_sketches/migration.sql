-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "rulesVersion" TEXT;

-- AlterTable
ALTER TABLE "Thread" ADD COLUMN     "proposedStaff" JSONB;

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "sketchA" INTEGER,
ADD COLUMN     "sketchB" INTEGER;

-- AlterTable
ALTER TABLE "Tag" ADD COLUMN     "evidence" TEXT,
ADD COLUMN     "followed" JSONB;

-- CreateTable
CREATE TABLE "RuleSetting" (
    "rule" TEXT NOT NULL,
    "off" BOOLEAN NOT NULL,
    "byId" TEXT,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RuleSetting_pkey" PRIMARY KEY ("rule")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "progress" JSONB NOT NULL,
    "result" JSONB,
    "message" TEXT,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "beatAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Job_kind_createdAt_idx" ON "Job"("kind", "createdAt");

-- CreateIndex
CREATE INDEX "Comment_sketchA_idx" ON "Comment"("sketchA");

-- CreateIndex
CREATE INDEX "Comment_sketchB_idx" ON "Comment"("sketchB");
