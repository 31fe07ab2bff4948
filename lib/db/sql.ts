import { Prisma } from '@/prisma/generated/client';

/** SQL with its values bound, never pasted: the one way to write a statement. */
export const { sql, join, raw, empty } = Prisma;

export type Sql = Prisma.Sql;
