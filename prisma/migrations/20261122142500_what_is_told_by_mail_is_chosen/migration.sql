-- CreateTable
CREATE TABLE "notice_choice" (
    "user_id" TEXT NOT NULL,
    "waiting" BOOLEAN NOT NULL,
    "followed" BOOLEAN NOT NULL,
    "gate" BOOLEAN NOT NULL,
    "digest" BOOLEAN NOT NULL,
    "gate_days" INTEGER NOT NULL,
    "digest_from" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_choice_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "notice_mark" (
    "user_id" TEXT NOT NULL,
    "revision" BIGINT NOT NULL,
    "waiting_keys" JSONB,
    "waiting_position" BIGINT NOT NULL,
    "followed_position" BIGINT NOT NULL,

    CONSTRAINT "notice_mark_pkey" PRIMARY KEY ("user_id")
);

-- AddForeignKey
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_mark" ADD CONSTRAINT "notice_mark_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- As early as anybody may be told, and no earlier.
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_gate_days_in_range" CHECK ("gate_days" BETWEEN 1 AND 20);
