import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { useDraft } from '@/tests/factories/draft';
import { evidence, insertRow, type Columns } from '@/tests/factories/record-event';
import { refusalOf, SQLSTATE, type Refusal } from '@/tests/factories/refusal';

const inDraft = useDraft();

const ENTRY: Columns = { exemplar_slug: 'wirral', kind: 'ceiling', amount_pence: 1_000_000_000, qualifier: 'up_to' };
const SPAN: Columns = { exemplar_slug: 'wirral', kind: 'approved', amount_pence: 250, amount_high_pence: 400, qualifier: 'at_least' };

async function insertEntry(client: pg.Client, userId: string, columns: Columns): Promise<string> {
  const row = { ...evidence(userId, '2017-03-01'), ...columns };
  await insertRow(client, 'ledger_entry', row);
  return row['id'] as string;
}

/** Why an entry is refused, null when it is taken. With `reversed`, that entry is there and the new one reverses it. */
async function tryEntry(columns: Columns, reversed?: Columns): Promise<Refusal | null> {
  let refusal: Refusal | null = null;
  await inDraft(async (client, userId) => {
    const reverses: Columns = reversed === undefined ? {} : { reverses_entry_id: await insertEntry(client, userId, reversed) };
    refusal = await refusalOf(client, () => insertEntry(client, userId, { ...columns, ...reverses }));
  });
  return refusal;
}

const refusedBy = (constraint: string) => ({ code: SQLSTATE.check, constraint });

describe('the owner of an entry', () => {
  const owners: readonly Columns[] = [{ exemplar_slug: 'wirral' }, { fast_follower_reference: 'FF-bristol-1' }, { cohort_key: 'ambulance' }, { is_programme_wide: true }];
  const { exemplar_slug: _, ...unowned } = ENTRY;

  test('is one: an exemplar, a pairing, a cohort or the programme', async () => {
    for (const owner of owners) expect(await tryEntry({ ...unowned, ...owner }), JSON.stringify(owner)).toBeNull();
  });

  test('is not left out', async () => {
    expect(await tryEntry(unowned)).toMatchObject(refusedBy('ledger_entry_has_one_owner'));
  });

  test('is not two of them, in any combination', async () => {
    for (const [index, one] of owners.entries()) {
      for (const other of owners.slice(index + 1)) {
        expect(await tryEntry({ ...unowned, ...one, ...other }), JSON.stringify([one, other])).toMatchObject(refusedBy('ledger_entry_has_one_owner'));
      }
    }
    expect(await tryEntry(Object.assign({}, unowned, ...owners))).toMatchObject(refusedBy('ledger_entry_has_one_owner'));
  });
});

describe('an amount', () => {
  test.each([
    ['nothing', { amount_pence: 0 }],
    ['a span', { amount_pence: 1, amount_high_pence: 2 }],
    ['the most there is', { amount_pence: 10_000_000_000_000 }],
  ])('may be %s', async (_, amount) => {
    expect(await tryEntry({ ...ENTRY, ...amount })).toBeNull();
  });

  test.each([
    ['negative', { amount_pence: -1 }, 'ledger_entry_is_negative_only_in_reversal'],
    ['negative at its upper end', { amount_pence: 0, amount_high_pence: -1 }, 'ledger_entry_is_negative_only_in_reversal'],
    ['a span that falls', { amount_pence: 2, amount_high_pence: 1 }, 'ledger_entry_span_rises'],
    ['more than a hundred billion pounds', { amount_pence: 10_000_000_000_001 }, 'ledger_entry_is_at_most_a_hundred_billion'],
    ['more than that at its upper end', { amount_pence: 1, amount_high_pence: 10_000_000_000_001 }, 'ledger_entry_is_at_most_a_hundred_billion'],
  ])('may not be %s', async (_, amount, constraint) => {
    expect(await tryEntry({ ...ENTRY, ...amount })).toMatchObject(refusedBy(constraint));
  });
});

describe('a reversal', () => {
  const reversal: Columns = { ...ENTRY, amount_pence: -1_000_000_000 };

  test('is the exact negative of what it names, bound by bound', async () => {
    expect(await tryEntry(reversal, ENTRY)).toBeNull();
    expect(await tryEntry({ ...SPAN, amount_pence: -250, amount_high_pence: -400 }, SPAN)).toBeNull();
    expect(await tryEntry({ ...ENTRY, amount_pence: 0 }, { ...ENTRY, amount_pence: 0 })).toBeNull();
  });

  test.each([
    ['a part of the amount', { amount_pence: -999_999_999 }],
    ['more than the amount', { amount_pence: -1_000_000_001 }],
    ['an upper end that was not there', { amount_high_pence: -1_000_000_000 }],
    ['another kind', { kind: 'approved' }],
    ['another hedge', { qualifier: 'exact' }],
    ['another owner of the same kind', { exemplar_slug: 'newcastle' }],
    ['another kind of owner', { exemplar_slug: null, cohort_key: 'acute' }],
    ['a tranche that was not there', { tranche_id: 'tranche-under-test' }],
  ])('is not of %s', async (_, columns) => {
    expect(await tryEntry({ ...reversal, ...columns }, ENTRY)).toMatchObject({ code: SQLSTATE.check, message: expect.stringContaining('must be the exact negative') as string });
  });

  test('does not leave out an upper end', async () => {
    expect(await tryEntry({ ...SPAN, amount_pence: -250, amount_high_pence: null }, SPAN)).toMatchObject({ code: SQLSTATE.check });
  });

  test('is not positive', async () => {
    expect(await tryEntry(ENTRY, ENTRY)).toMatchObject({ code: SQLSTATE.check });
  });

  test('is not reversed itself, and nothing is reversed twice', async () => {
    await inDraft(async (client, userId) => {
      const entry = await insertEntry(client, userId, ENTRY);
      const reversing = await insertEntry(client, userId, { ...reversal, reverses_entry_id: entry });
      expect(await refusalOf(client, () => insertEntry(client, userId, { ...reversal, reverses_entry_id: entry }))).toMatchObject({ code: SQLSTATE.unique });
      expect(await refusalOf(client, () => insertEntry(client, userId, { ...ENTRY, reverses_entry_id: reversing }))).toMatchObject({
        code: SQLSTATE.check,
        message: expect.stringContaining('itself a reversal') as string,
      });
    });
  });

  test('names an entry that exists', async () => {
    await inDraft(async (client, userId) => {
      expect(await refusalOf(client, () => insertEntry(client, userId, { ...reversal, reverses_entry_id: 'no-such-entry' }))).not.toBeNull();
    });
  });
});
