-- CreateTable
CREATE TABLE "follow" (
    "user_id" TEXT NOT NULL,
    "record_table" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "from_position" BIGINT NOT NULL,
    "followed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "follow_pkey" PRIMARY KEY ("user_id","record_table","record_id")
);

-- CreateTable
CREATE TABLE "notices_seen" (
    "user_id" TEXT NOT NULL,
    "position" BIGINT NOT NULL,

    CONSTRAINT "notices_seen_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE INDEX "follow_record_table_record_id_idx" ON "follow"("record_table", "record_id");

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices_seen" ADD CONSTRAINT "notices_seen_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
