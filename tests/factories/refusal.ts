import type pg from 'pg';

/** Why the database refused a statement. */
export type Refusal = { readonly code: string; readonly constraint: string | undefined; readonly message: string };

/** Tries some work within the open transaction of a connection and undoes it; null when the database took it. */
export async function refusalOf(client: pg.Client, work: () => Promise<unknown>): Promise<Refusal | null> {
  await client.query('SAVEPOINT attempt');
  try {
    await work();
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    return null;
  } catch (error) {
    const { code, constraint, message } = error as Error & { code?: string; constraint?: string };
    if (code === undefined) throw error;
    return { code, constraint, message };
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT attempt');
  }
}

/** SQLSTATE of what our triggers raise, and of a failed check. */
export const SQLSTATE = { restrict: '23001', check: '23514', unique: '23505', foreignKey: '23503' } as const;
