import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { digestSecret } from '@/lib/auth/secrets';
import type { Clock, RequestedClock } from '@/lib/domain/clock/clock';
import type { TableQuery } from '@/lib/schemas/table-query';
import type { TableName } from '@/lib/schemas/tables/table-definition';

/**
 * Where a walk over the pages of a table stands: after which row, at which clock. The clock is that of the first page, so that whatever
 * is recorded meanwhile changes nothing on those that follow.
 */
export type Cursor = {
  readonly clock: Clock;
  /** The clock as the first page was asked for it, which a caller may go on sending. */
  readonly asked: RequestedClock;
  /** The last row given: its value in the column of the order, as text, null where nothing is recorded; and its key. */
  readonly place: { readonly value: string | null; readonly key: string };
};

const Content = z.tuple([z.string(), z.string(), z.string(), z.string().nullable(), z.string().nullable(), z.string().nullable(), z.string()]);

/** Characters of the seal: 128 bits. */
const SEAL_LENGTH = 32;

/** A cursor as text that only this product can have written, for one table under one search, filters and order. */
export function writeCursor({ clock, asked, place }: Cursor, table: TableName, query: TableQuery): string {
  const content: z.infer<typeof Content> = [digestOf(table, query), clock.asAt, clock.knownAt, asked.asAt, asked.knownAt, place.value, place.key];
  const text = Buffer.from(JSON.stringify(content)).toString('base64url');
  return `${text}.${sealOf(text)}`;
}

/** Reads a cursor; says why when it cannot be used here. */
export function readCursor(cursor: string, table: TableName, query: TableQuery): Cursor | 'not ours' | 'of another request' {
  const [text = '', seal = '', ...more] = cursor.split('.');
  if (more.length > 0 || seal.length !== SEAL_LENGTH || !timingSafeEqual(Buffer.from(sealOf(text), 'latin1'), Buffer.from(seal, 'latin1'))) return 'not ours';
  const [digest, asAt, knownAt, askedAsAt, askedKnownAt, value, key] = Content.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  if (digest !== digestOf(table, query)) return 'of another request';
  return { clock: { asAt, knownAt }, asked: { asAt: askedAsAt, knownAt: askedKnownAt }, place: { value, key } };
}

function digestOf(table: TableName, { q, filters, sort }: TableQuery): string {
  const inOrder = Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify([table, q, inOrder, sort.column, sort.descending])).digest('base64url').slice(0, 16);
}

function sealOf(text: string): string {
  return digestSecret(`api cursor ${text}`).slice(0, SEAL_LENGTH);
}
