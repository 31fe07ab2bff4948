import { getPool } from './pool';
import type { Sql } from './sql';

/** Runs one statement and returns its rows: dates as `2016-11-30`, instants as ISO text, numerics as text. */
export async function queryRows<Row extends object>(statement: Sql): Promise<Row[]> {
  const { rows } = await getPool().query<Row>(statement.text, [...statement.values]);
  return rows;
}
