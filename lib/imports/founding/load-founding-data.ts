import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { recordAct } from '@/lib/audit/record-act';
import { toTransaction } from '@/lib/db/transaction';
import { checkFoundingHistories } from './check-founding-histories';
import { checkFoundingReferences } from './check-founding-references';
import { FoundingDataProblems, type FoundingDataProblem } from './founding-data-problems';
import { FOUNDING_TABLES } from './founding-tables';
import { KnownFrom } from './known-from';
import { readFoundingRows } from './read-founding-rows';
import { findStoredRows, writeFoundingRows } from './write-founding-rows';

export type FoundingLoadResult = {
  /** `extended`: the data were there, and the files have rows that were not. */
  readonly status: 'loaded' | 'already-there' | 'extended';
  /** Rows written now. */
  readonly rowsByTable: Readonly<Record<string, number>>;
};

export type FoundingLoadOptions = {
  readonly connectionString: string;
  /** The folder of the CSV files. */
  readonly dataFolder: string;
  readonly log: (line: string) => void;
};

/** Any number, the same in every process: one load at a time. */
const LOAD_LOCK = 7_305_842_016;

/**
 * Loads the programme's own data, whole or not at all.
 *
 * Into an empty register the rows are known since their sources were published (see {@link KnownFrom}). The same files again
 * change nothing. Files with more rows add those, known from now; a row that differs from what is recorded is refused, since
 * what is recorded is retracted in the product and never overwritten. Things that people have since edited (version above 1)
 * stay as they are.
 *
 * @throws {FoundingDataProblems} with every fault of the files at once
 */
export async function loadFoundingData({ connectionString, dataFolder, log }: FoundingLoadOptions): Promise<FoundingLoadResult> {
  const problems: FoundingDataProblem[] = [];
  const read = await readFoundingRows(dataFolder, FOUNDING_TABLES, problems);
  problems.push(...checkFoundingReferences(FOUNDING_TABLES, read), ...checkFoundingHistories(read));
  if (problems.length > 0) throw new FoundingDataProblems(inFileOrder(problems));
  const { rowsByTable, sha256 } = read;
  const rowCount = [...rowsByTable.values()].reduce((sum, rows) => sum + rows.length, 0);
  log(`${rowCount} rows in ${rowsByTable.size} files are sound`);

  const client = new pg.Client({ connectionString, application_name: 'gde-founding-load' });
  // Unheard, a connection lost between two queries would end the process; the next query reports it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL TimeZone = UTC');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOAD_LOCK]);
    const batches = await client.query<{ sha256: string }>(`SELECT sha256 FROM import_batch WHERE kind = 'founding'`);
    if (batches.rows.some((batch) => batch.sha256 === sha256)) {
      await client.query('ROLLBACK');
      log('The founding data are already there');
      return { status: 'already-there', rowsByTable: {} };
    }

    const isFounding = batches.rows.length === 0;
    const stored = await findStoredRows(client, FOUNDING_TABLES, rowsByTable);
    if (stored.problems.length > 0) throw new FoundingDataProblems(stored.problems);
    const batchId = randomUUID();
    // The database lets rows be dated into the past until a batch of the kind "founding" is there: so it becomes one last.
    await client.query('INSERT INTO import_batch (id, kind, sha256, row_count) VALUES ($1, $2, $3, $4)', [
      batchId,
      isFounding ? 'founding, under way' : 'founding',
      sha256,
      rowCount,
    ]);
    if (isFounding) await client.query(`SET LOCAL gde.founding = 'on'`);
    const written = await writeFoundingRows(client, {
      tables: FOUNDING_TABLES,
      rowsByTable,
      stored,
      batchId,
      known: isFounding ? new KnownFrom(FOUNDING_TABLES, rowsByTable, new Date().toISOString()) : null,
    });
    if (isFounding) await client.query(`UPDATE import_batch SET kind = 'founding' WHERE id = $1`, [batchId]);
    await recordAct(toTransaction(client), {
      actor: { system: 'founding load' },
      type: isFounding ? 'founding.loaded' : 'founding.extended',
      subject: { table: 'import_batch', id: batchId },
      details: { sha256, rowCount },
      rows: { ...written, import_batch: [batchId] },
    });
    await client.query('COMMIT');
    await client.query(`ANALYZE ${Object.keys(written).map((table) => `"${table}"`).join(', ')}`);
    const counts = Object.fromEntries(Object.entries(written).map(([table, keys]) => [table, keys.length]));
    log(`${Object.values(counts).reduce((sum, count) => sum + count, 0)} rows written`);
    return { status: isFounding ? 'loaded' : 'extended', rowsByTable: counts };
  } finally {
    // Ends the transaction too, when it was not committed.
    await client.end();
  }
}

function inFileOrder(problems: readonly FoundingDataProblem[]): FoundingDataProblem[] {
  const order = new Map(FOUNDING_TABLES.map(({ file }, index) => [file, index]));
  return [...problems].sort((a, b) => (order.get(a.file) ?? -1) - (order.get(b.file) ?? -1) || a.row - b.row);
}
