-- AlterEnum
-- What becomes of a tranche: agreed, released in whole or in part, returned, written off by two people.
ALTER TYPE "TrancheEventKind" ADD VALUE 'agreed';
ALTER TYPE "TrancheEventKind" ADD VALUE 'released';
ALTER TYPE "TrancheEventKind" ADD VALUE 'part_released';
ALTER TYPE "TrancheEventKind" ADD VALUE 'returned';
ALTER TYPE "TrancheEventKind" ADD VALUE 'write_off_proposed';
ALTER TYPE "TrancheEventKind" ADD VALUE 'write_off_approved';
