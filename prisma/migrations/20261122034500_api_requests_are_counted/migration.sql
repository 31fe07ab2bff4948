-- How many requests came from one address, or with one key, since when. It is lost when the database ends abruptly, which costs nothing,
-- and in return no request waits for it to be written to disk.
CREATE UNLOGGED TABLE "api_request_count" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "api_request_count_pkey" PRIMARY KEY ("key")
);
