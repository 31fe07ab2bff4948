import { randomUUID } from 'node:crypto';
import type pg from 'pg';

export type Columns = Readonly<Record<string, string | number | boolean | null>>;

/** Inserts one row, with exactly these columns. */
export async function insertRow(client: pg.Client, table: string, columns: Columns): Promise<void> {
  const names = Object.keys(columns);
  const places = names.map((_, index) => `$${index + 1}`);
  await client.query(`INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${places.join(', ')})`, Object.values(columns));
}

/** A person to record and retract with. */
export async function insertUser(client: pg.Client): Promise<string> {
  const id = randomUUID();
  await insertRow(client, 'user', { id, name: 'A programme officer', email: `${id}@example.org`, updated_at: new Date().toISOString() });
  return id;
}

/** The evidence that every event carries, recorded by a person. */
export function evidence(userId: string, effectiveOn: string, more: Columns = {}): Columns {
  return {
    id: randomUUID(),
    effective_on: effectiveOn,
    effective_precision: 'day',
    confidence: 'official_record',
    source_id: 'hsj-2017-09-11-trust-buddies',
    recorded_by_user_id: userId,
    ...more,
  };
}

/** Records a step of an exemplar. */
export async function recordExemplarStatus(client: pg.Client, userId: string, exemplarSlug: string, status: string, effectiveOn: string): Promise<string> {
  const row = evidence(userId, effectiveOn, { exemplar_slug: exemplarSlug, status });
  await insertRow(client, 'exemplar_status_event', row);
  return String(row['id']);
}

/** Retracts an event, as the database demands: when, who, why. */
export async function retract(client: pg.Client, table: string, id: string, userId: string): Promise<void> {
  const { rowCount } = await client.query(
    `UPDATE "${table}" SET retracted_at = now(), retracted_by_user_id = $2, retraction_reason = 'Recorded in error.' WHERE id = $1`,
    [id, userId],
  );
  if (rowCount !== 1) throw new Error(`There is no ${table} ${id} to retract.`);
}
