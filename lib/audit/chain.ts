import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json';

/** An act as its hash covers it: all of the row but the hash itself. */
export type ChainedEvent = {
  readonly position: number;
  readonly actorUserId: string | null;
  readonly actorSystem: string | null;
  readonly type: string;
  readonly subjectTable: string;
  readonly subjectId: string;
  readonly payload: Json;
  /** ISO, UTC, milliseconds. */
  readonly occurredAt: string;
  readonly previousHash: string;
};

/** What the first act follows. */
export const CHAIN_START = '0'.repeat(64);

/** SHA-256, in hexadecimal, of an act in canonical JSON, which holds the hash of the act before it. */
export function hashOf(event: ChainedEvent): string {
  return createHash('sha256').update(canonicalJson(event)).digest('hex');
}
