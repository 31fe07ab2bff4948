import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { formatsOf, type ExportFormat } from '@/lib/exports/export-format';
import type { TableName } from '@/lib/schemas/tables/table-definition';
import { inTransaction, withConnection } from '@/tests/factories/connect';
import { readExport, type ExportedFile } from '@/tests/factories/read-export';
import { readPage } from '@/tests/factories/read-page';
import { insertUser, recordExemplarStatus, retract } from '@/tests/factories/record-event';

const AS_AT = '2017-05-15';
let userId: string;

beforeAll(async () => {
  userId = await inTransaction(insertUser);
});

function readAt(table: TableName, knownAt: string | null, format: ExportFormat = 'csv'): Promise<ExportedFile> {
  return readExport(table, { format, asAt: AS_AT, knownAt });
}

/** The instant up to which a file knows: to be cited with it. */
function knownAtOf(file: ExportedFile): string {
  const instant = file.headers.get('Gde-Known-At');
  if (instant === null) throw new Error('The file does not say what it knew.');
  return instant;
}

async function statusOf(slug: string, knownAt: string | null = null): Promise<unknown> {
  const { rows } = await readPage('exemplars', { asAt: AS_AT, knownAt, perPage: 250 });
  return rows.find((row) => row['slug'] === slug)?.['status'];
}

async function sameBytes(before: ExportedFile, again: Promise<ExportedFile>): Promise<void> {
  const after = await again;
  expect(after.text).toBe(before.text);
  expect(after.bytes.equals(before.bytes)).toBe(true);
  expect([...after.headers]).toEqual([...before.headers]);
}

describe('retracting an event and recording another', () => {
  test('changes the answer of today and none that says when it was known', async () => {
    const knownAt = knownAtOf(await readAt('exemplars', null));
    const tables: readonly TableName[] = ['exemplars', 'statuses', 'footprints', 'trusts', 'sources'];
    const before = new Map<string, ExportedFile>();
    for (const table of tables) for (const format of formatsOf(table)) before.set(`${table} ${format}`, await readAt(table, knownAt, format));
    expect(await statusOf('west-suffolk')).toBe('named');

    await inTransaction(async (client) => {
      await retract(client, 'exemplar_status_event', 'named-west-suffolk-2016-09', userId);
      await recordExemplarStatus(client, userId, 'west-suffolk', 'expected', '2016-09-07');
    });

    expect(await statusOf('west-suffolk')).toBe('expected');
    expect(await statusOf('west-suffolk', knownAt)).toBe('named');
    for (const [name, file] of before) {
      const [table, format] = name.split(' ') as [TableName, ExportFormat];
      await sameBytes(file, readAt(table, knownAt, format));
    }
    for (const table of ['exemplars', 'statuses', 'footprints', 'sources'] as const) expect((await readAt(table, null)).text, table).not.toBe(before.get(`${table} csv`)?.text);
  });

  test('shows the retracted event in the list of status events, from the instant of its retraction', async () => {
    const { rows } = await readPage('statuses', { asAt: AS_AT, q: 'west-suffolk', perPage: 250 });
    const retracted = rows.find(({ event_id: id }) => id === 'named-west-suffolk-2016-09');
    expect(retracted?.['retracted_at']).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
    const at = Date.parse(String(retracted?.['retracted_at']));
    expect(await statusOf('west-suffolk', new Date(at - 1).toISOString())).toBe('named');
    expect(await statusOf('west-suffolk', new Date(at).toISOString())).toBe('expected');
  });
});

describe('the same address with both clocks', () => {
  test('gives the same bytes for a date of the past, whatever is recorded later', async () => {
    const files = await Promise.all(['2016-10-15', '2017-05-01', '2018-06-30', '2025-12-31'].map((knownAt) => readAt('exemplars', knownAt)));
    await inTransaction((client) => recordExemplarStatus(client, userId, 'wirral', 'withdrawn', '2017-01-01'));
    for (const [index, knownAt] of ['2016-10-15', '2017-05-01', '2018-06-30', '2025-12-31'].entries()) {
      const file = files[index];
      if (file !== undefined) await sameBytes(file, readAt('exemplars', knownAt));
    }
    expect(await statusOf('wirral')).toBe('withdrawn');
    expect(await statusOf('wirral', '2025-12-31')).toBe('named');
  });

  test('gives the same bytes for an instant between two writes', async () => {
    await inTransaction((client) => recordExemplarStatus(client, userId, 'salford-royal', 'agreement_signed', '2017-02-01'));
    await sleep(5);
    const between = new Date().toISOString();
    await sleep(5);
    const csv = await readAt('exemplars', between);
    const json = await readAt('exemplars', between, 'json');
    expect(knownAtOf(csv)).toBe(between);
    await inTransaction((client) => recordExemplarStatus(client, userId, 'salford-royal', 'withdrawn', '2017-03-01'));
    expect(await statusOf('salford-royal', between)).toBe('agreement_signed');
    expect(await statusOf('salford-royal')).toBe('withdrawn');
    await sameBytes(csv, readAt('exemplars', between));
    await sameBytes(json, readAt('exemplars', between, 'json'));
  });

  test('gives the same bytes for the instant of a write itself, which knows that write', async () => {
    await inTransaction((client) => recordExemplarStatus(client, userId, 'southampton', 'agreement_signed', '2017-02-01'));
    const file = await readAt('exemplars', null);
    const at = knownAtOf(file);
    await inTransaction((client) => recordExemplarStatus(client, userId, 'southampton', 'withdrawn', '2017-03-01'));
    expect(await statusOf('southampton', at)).toBe('agreement_signed');
    await sameBytes(file, readAt('exemplars', at));
  });
});

test('an instant still to come by the clock of the database is not believed, though the clock of this computer has passed it', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
  try {
    const ahead = new Date(Date.now() - 1_800_000).toISOString();
    const latest = knownAtOf(await readAt('exemplars', null));
    expect(knownAtOf(await readAt('exemplars', ahead))).toBe(latest);
  } finally {
    vi.useRealTimers();
  }
});

describe('while a write is under way', () => {
  test('a reader who names no instant is answered at once, without it', async () => {
    await withConnection(async (writer) => {
      await writer.query('BEGIN');
      await recordExemplarStatus(writer, userId, 'royal-free', 'withdrawn', '2017-03-01');
      const during = await readAt('exemplars', null);
      expect(await statusOf('royal-free')).toBe('named');
      await writer.query('COMMIT');
      expect(await statusOf('royal-free')).toBe('withdrawn');
      await sameBytes(during, readAt('exemplars', knownAtOf(during)));
    });
  });

  test.each(['COMMIT', 'ROLLBACK'])('a reader who names an instant after it began waits for its %s, and reads the same ever after', async (end) => {
    await withConnection(async (writer) => {
      await writer.query('BEGIN');
      await recordExemplarStatus(writer, userId, 'luton-and-dunstable', end === 'COMMIT' ? 'delivering' : 'withdrawn', '2017-03-01');
      await sleep(20);
      const knownAt = new Date().toISOString();
      await sleep(5);
      let isAnswered = false;
      const reading = readAt('exemplars', knownAt).finally(() => (isAnswered = true));
      await sleep(200);
      expect(isAnswered).toBe(false);
      await writer.query(end);
      const file = await reading;
      expect(knownAtOf(file)).toBe(knownAt);
      expect(file.text).toMatch(/^luton-and-dunstable,.*,delivering,/m);
      await inTransaction((client) => recordExemplarStatus(client, userId, 'luton-and-dunstable', 'delivering', '2017-02-01'));
      await sameBytes(file, readAt('exemplars', knownAt));
    });
  });

  test('a write that had to wait for readers is stamped after what they read', async () => {
    await withConnection(async (earlierReader) => {
      await earlierReader.query('BEGIN');
      await earlierReader.query('SELECT 1 FROM data_revision WHERE id = 1 FOR SHARE');
      const writing = inTransaction((client) => recordExemplarStatus(client, userId, 'oxford-university-hospitals', 'withdrawn', '2017-03-01'));
      await sleep(200);
      const knownAt = new Date().toISOString();
      await sleep(5);
      const file = await readAt('exemplars', knownAt);
      await earlierReader.query('COMMIT');
      await writing;
      expect(await statusOf('oxford-university-hospitals')).toBe('withdrawn');
      await sameBytes(file, readAt('exemplars', knownAt));
    });
  });

  test('many writers and readers at once: every file can be had again, byte for byte', async () => {
    const slugs = ['alder-hey', 'cambridge', 'newcastle', 'imperial-with-chelsea-and-westminster', 'city-hospitals-sunderland', 'university-hospitals-bristol'];
    const statuses = ['agreement_signed', 'funding_approved', 'delivering', 'accredited'];
    const files: ExportedFile[] = [];
    let isOver = false;
    const write = async (slug: string, seed: number) => {
      for (let turn = 0; turn < 8; turn++) {
        await withConnection(async (client) => {
          await client.query('BEGIN');
          await recordExemplarStatus(client, userId, slug, statuses[(turn + seed) % statuses.length] ?? 'named', `2017-04-${String(turn + 1).padStart(2, '0')}`);
          await sleep((turn * 7 + seed * 3) % 20);
          await client.query(turn % 5 === 4 ? 'ROLLBACK' : 'COMMIT');
        });
      }
    };
    const read = async (format: ExportFormat) => {
      while (!isOver) {
        const given = new Date().toISOString();
        await sleep(2);
        const file = await readAt('exemplars', given, format);
        expect(knownAtOf(file)).toBe(given);
        files.push(file, await readAt('exemplars', null, format));
      }
    };
    const readers = [read('csv'), read('json'), read('csv')];
    await Promise.all(slugs.map(write));
    isOver = true;
    await Promise.all(readers);
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      await sameBytes(file, readAt('exemplars', knownAtOf(file), file.headers.get('Content-Type')?.startsWith('application/json') ? 'json' : 'csv'));
    }
  }, 60_000);
});
