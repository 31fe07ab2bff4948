import { describe, expect, test } from 'vitest';
import { useDraft } from '@/tests/factories/draft';
import { insertRow } from '@/tests/factories/record-event';
import { refusalOf, SQLSTATE } from '@/tests/factories/refusal';

const inDraft = useDraft();

describe('since when a pairing is public', () => {
  test('is, of what was published before the register, since it is known', async () => {
    await inDraft(async (client) => {
      const { rows } = await client.query<{ n: number; same: number }>(`SELECT count(*)::int AS n, count(*) FILTER (WHERE public_from = recorded_at)::int AS same FROM fast_follower`);
      expect(rows[0]?.same).toBe(rows[0]?.n);
      expect(rows[0]?.n).toBeGreaterThan(20);
    });
  });

  test('is the instant of its transaction, whatever instant is given, and is said once', async () => {
    await inDraft(async (client) => {
      const revision = (await client.query<{ at: string }>('SELECT changed_at AS at FROM data_revision')).rows[0]?.at;
      const publicFrom = async (reference: string) => (await client.query<{ at: string | null }>('SELECT public_from AS at FROM fast_follower WHERE reference = $1', [reference])).rows[0]?.at;
      await insertRow(client, 'fast_follower', { reference: 'FF-past', exemplar_slug: 'wirral', public_from: '2016-01-01T00:00:00Z' });
      expect(await publicFrom('FF-past')).toBe(revision);
      await insertRow(client, 'fast_follower', { reference: 'FF-hidden', exemplar_slug: 'wirral' });
      expect(await publicFrom('FF-hidden')).toBeNull();
      await client.query(`UPDATE fast_follower SET public_from = '2016-01-01T00:00:00Z' WHERE reference = 'FF-hidden'`);
      expect(await publicFrom('FF-hidden')).toBe(revision);
      for (const value of [`'2016-01-01T00:00:00Z'`, 'NULL']) {
        expect(await refusalOf(client, () => client.query(`UPDATE fast_follower SET public_from = ${value} WHERE reference = 'FF-hidden'`)), value).toMatchObject({ code: SQLSTATE.restrict });
      }
      expect(await refusalOf(client, () => client.query(`UPDATE fast_follower SET note = 'A note.' WHERE reference = 'FF-hidden'`))).toBeNull();
    });
  });
});

test('a system that a follower is to run is superseded once, now, and changes in no other way', async () => {
  await inDraft(async (client) => {
    const revision = (await client.query<{ at: string }>('SELECT changed_at AS at FROM data_revision')).rows[0]?.at;
    await insertRow(client, 'replication_item', { id: 'item', fast_follower_reference: 'FF-pennine-salford', system_class: 'imaging', fixed_on: '2018-03-01' });
    expect(await refusalOf(client, () => client.query(`UPDATE replication_item SET superseded_at = now(), system_class = 'pas' WHERE id = 'item'`))).toMatchObject({ code: SQLSTATE.restrict });
    await client.query(`UPDATE replication_item SET superseded_at = '2016-01-01T00:00:00Z' WHERE id = 'item'`);
    expect((await client.query<{ at: string }>(`SELECT superseded_at AS at FROM replication_item WHERE id = 'item'`)).rows[0]?.at).toBe(revision);
    expect(await refusalOf(client, () => client.query(`UPDATE replication_item SET superseded_at = NULL WHERE id = 'item'`))).toMatchObject({ code: SQLSTATE.restrict });
  });
});
