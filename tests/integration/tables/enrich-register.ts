import type pg from 'pg';
import { CONFIDENCES } from '@/lib/domain/evidence/confidence';
import { EXEMPLAR_STATUSES } from '@/lib/domain/exemplar/status';
import { FAST_FOLLOWER_STATUSES } from '@/lib/domain/fast-follower/status';
import { AMOUNT_QUALIFIERS, LEDGER_KINDS } from '@/lib/domain/funding/ledger-kind';
import { TRANCHE_PARTS } from '@/lib/domain/funding/tranche-part';
import { MATURITY_MEASURES } from '@/lib/domain/maturity/maturity-measure';
import { DEPLOYMENT_STATUSES, SYSTEM_CLASSES } from '@/lib/domain/system/system-class';
import { insertRow, insertUser, retract, type Columns } from '@/tests/factories/record-event';
import type { Random } from '@/tests/factories/random';

/** Texts that are hard to write to a file, and to find again. */
const TEXTS = [
  '=SUM(A1:A9)',
  '+44 20 7946 0000',
  '-5, "quoted", and a comma',
  '@here',
  "'=already neutral",
  '\tbegins with a tab',
  ' a space at either end ',
  'two\r\nlines',
  'one\nline feed',
  'Ysbyty – £10m “soon” ’til ½ done',
  '＝full width',
  '100% of them_all \\ \'quoted\'',
  '日本語 🏥',
  'null',
  '0012',
];

/**
 * Adds to the founding data what they have little or none of: retractions, reversals, ties, instalments, replication, pairings that are not
 * public, places that closed, names that changed, and awkward texts; in several commits, so that there are instants between them.
 */
export async function enrichRegister(client: pg.Client, random: Random): Promise<void> {
  const keysOf = async (table: string, key: string, where = 'TRUE'): Promise<string[]> => {
    const { rows } = await client.query<{ key: string }>(`SELECT "${key}" AS key FROM "${table}" WHERE ${where} ORDER BY "${key}" COLLATE "C"`);
    return rows.map((row) => row.key);
  };
  const userId = await insertUser(client);
  const [trusts, exemplars, publicFollowers, footprints, products, cohorts, regions] = [
    await keysOf('trust', 'ods_code'),
    await keysOf('exemplar', 'slug'),
    await keysOf('fast_follower', 'reference'),
    await keysOf('footprint', 'code'),
    await keysOf('product', 'slug'),
    await keysOf('cohort', 'key'),
    await keysOf('region', 'slug'),
  ];
  const hidden = ['FF-hidden-1', 'FF-hidden-2'];
  const followers = [...publicFollowers, ...hidden];
  let serial = 0;

  for (let batch = 0; batch < 6; batch++) {
    await client.query('BEGIN');
    const made = new Map<string, string[]>();
    // Few trusts, so that events of one subject meet and compete.
    const someTrusts = Array.from({ length: 12 }, () => random.pick(trusts));

    const event = async (table: string, columns: Columns): Promise<string> => {
      const precision = random.pick(['day', 'day', 'month', 'year']);
      const year = random.whole(2015, 2022);
      const month = precision === 'year' ? 1 : random.whole(1, 12);
      const day = precision === 'day' ? random.whole(1, 28) : 1;
      const id = `extra-${String(++serial).padStart(4, '0')}`;
      await insertRow(client, table, {
        id,
        effective_on: [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
        effective_precision: precision,
        confidence: random.pick(CONFIDENCES),
        source_id: random.pick(sources),
        note: random.chance(0.4) ? random.pick(TEXTS) : null,
        recorded_by_user_id: userId,
        ...columns,
      });
      made.set(table, [...(made.get(table) ?? []), id]);
      return id;
    };
    const times = async (count: number, make: () => Promise<unknown>) => {
      for (let index = 0; index < count; index++) await make();
    };

    for (const text of [random.pick(TEXTS), random.pick(TEXTS)]) {
      await insertRow(client, 'source', {
        id: `extra-source-${++serial}`,
        kind: random.pick(['press_report', 'web_page', 'board_paper']),
        publisher: text,
        title: random.pick(TEXTS),
        ...(random.chance(0.5) ? { published_on: `201${random.whole(6, 9)}-01-01`, published_precision: 'year' } : {}),
        url: random.chance(0.5) ? 'https://example.org/a?b=c&d=é' : null,
      });
    }
    const sources = await keysOf('source', 'id');
    if (batch === 0) {
      for (const reference of hidden) await insertRow(client, 'fast_follower', { reference, exemplar_slug: random.pick(exemplars) });
      for (const follower of publicFollowers.slice(0, 6)) {
        for (const [index, systemClass] of SYSTEM_CLASSES.slice(0, 5).entries()) {
          await insertRow(client, 'replication_item', { id: `item-${follower}-${index}`, fast_follower_reference: follower, system_class: systemClass, fixed_on: '2017-09-12' });
        }
      }
      for (const [index, exemplar] of exemplars.slice(0, 5).entries()) await insertRow(client, 'funding_tranche', { id: `tranche-${exemplar}`, exemplar_slug: exemplar, sequence: index + 1, part: 'milestone' });
      for (const [index, follower] of [...publicFollowers.slice(0, 4), ...hidden].entries()) {
        await insertRow(client, 'funding_tranche', { id: `tranche-${follower}`, fast_follower_reference: follower, sequence: index + 1, part: random.pick(TRANCHE_PARTS), condition: random.pick(TEXTS) });
      }
    }
    await insertRow(client, 'trust', {
      ods_code: `ZZ${batch}`,
      name: random.pick(TEXTS),
      kind: 'acute',
      is_foundation_trust: random.chance(0.5),
      region_slug: random.chance(0.5) ? random.pick(regions) : null,
      opened_on: random.chance(0.5) ? '2017-04-01' : null,
      closed_on: random.chance(0.5) ? '2019-03-31' : null,
      source_id: random.pick(sources),
    });
    await insertRow(client, 'footprint', {
      code: `extra-${batch}`,
      name: random.pick(TEXTS),
      kind_key: random.pick(['stp', 'ics']),
      region_slug: random.chance(0.5) ? random.pick(regions) : null,
      opened_on: '2016-04-01',
      closed_on: random.chance(0.5) ? '2018-03-31' : null,
      source_id: random.pick(sources),
    });
    const places = [...footprints, `extra-${batch}`];
    const odsCodes = [...someTrusts, `ZZ${batch}`];
    const items = await keysOf('replication_item', 'id');
    const tranches = await keysOf('funding_tranche', 'id');

    await times(14, () => event('exemplar_status_event', { exemplar_slug: random.pick(exemplars), status: random.pick(EXEMPLAR_STATUSES) }));
    await times(14, () => event('fast_follower_status_event', { fast_follower_reference: random.pick(followers), status: random.pick(FAST_FOLLOWER_STATUSES) }));
    await times(8, () => event('fast_follower_trust_event', { fast_follower_reference: random.pick(followers), ods_code: random.pick(odsCodes) }));
    await times(12, () => {
      const member = random.pick<Columns>([{ ods_code: random.pick(odsCodes) }, { footprint_code: random.pick(places) }, { supplier_slug: 'cerner' }]);
      return event('exemplar_member_event', { exemplar_slug: random.pick(exemplars), ...member, role: random.pick(['lead', 'partner']), change: random.pick(['joined', 'joined', 'left']) });
    });
    await times(14, () => event('footprint_membership_event', { ods_code: random.pick(odsCodes), footprint_code: random.pick(places), change: random.pick(['joined', 'joined', 'left']) }));
    await times(14, () =>
      event('system_deployment', { ods_code: random.pick(odsCodes), product_slug: random.pick(products), system_class: random.pick(['epr', 'epr', 'pas']), status: random.pick(DEPLOYMENT_STATUSES) }),
    );
    await times(5, () => event('trust_alias', { ods_code: random.pick(odsCodes), name: random.pick(TEXTS), is_register_name: random.chance(0.6) }));
    await times(10, () => event('replication_assertion', { item_id: random.pick(items), verdict: random.pick(['match', 'equivalent', 'different', 'not_applicable', 'unknown']) }));
    await times(6, () => {
      const owner = random.pick<Columns>([{ exemplar_slug: random.pick(exemplars) }, { fast_follower_reference: random.pick(followers) }, { cohort_key: random.pick(cohorts) }, {}]);
      return event('gate', { title: random.pick(TEXTS), owner: 'treasury', ...owner });
    });
    const gates = await keysOf('gate', 'id');
    await times(4, () => event('gate_decision', { gate_id: random.pick(gates), outcome: 'met' }));
    await times(4, () => event('background_event', { kind: 'policy', headline: random.pick(TEXTS), fast_follower_reference: random.chance(0.5) ? random.pick(followers) : null }));
    await times(8, () => {
      const about = random.pick<Columns>([{}, { about: random.pick(TEXTS) }, { exemplar_slug: random.pick(exemplars) }, { fast_follower_reference: random.pick(followers) }, { ods_code: random.pick(odsCodes) }]);
      const figure: Columns = random.chance(0.7)
        ? { unit: 'gbp', value: random.whole(0, 1_000_000) / 4, value_high: random.chance(0.3) ? 9_999_999.5 : null, value_qualifier: random.pick(AMOUNT_QUALIFIERS) }
        : { unit: 'text' };
      return event('programme_claim', { measure: random.pick(['pot', 'programme_total', 'extra_measure']), cohort_key: random.chance(0.5) ? random.pick(cohorts) : null, statement: random.pick(TEXTS), hedge: random.chance(0.3) ? random.pick(TEXTS) : null, ...about, ...figure });
    });
    await times(16, async () => {
      const owner = random.pick<Columns>([
        { exemplar_slug: random.pick(exemplars) },
        { fast_follower_reference: random.pick(followers) },
        { cohort_key: random.pick(cohorts) },
        { is_programme_wide: true },
        { exemplar_slug: exemplars[0] ?? '', tranche_id: tranches[0] ?? '' },
      ]);
      const amount = random.pick([0, 1, 99, 100, 250_000_050, 1_000_000_000, 10_000_000_000_000]);
      const entry: Columns = { ...owner, kind: random.pick(LEDGER_KINDS), amount_pence: amount, amount_high_pence: random.chance(0.3) ? amount : null, qualifier: random.pick(AMOUNT_QUALIFIERS) };
      const id = await event('ledger_entry', entry);
      if (random.chance(0.25)) {
        const high = entry['amount_high_pence'];
        await event('ledger_entry', { ...entry, amount_pence: -amount, amount_high_pence: typeof high === 'number' ? -high : null, reverses_entry_id: id });
      }
    });

    await times(20, () =>
      event('tranche_event', {
        tranche_id: random.pick(tranches),
        kind: random.pick(['baseline', 'baseline', 'forecast', 'claimed', 'release_refused']),
        amount_pence: random.chance(0.8) ? random.pick([0, 1, 250_000_050, 1_000_000_000]) : null,
        due_on: random.chance(0.8) ? `201${random.whole(7, 9)}-0${random.whole(1, 9)}-01` : null,
      }),
    );
    await times(8, () =>
      event('gate', { title: random.pick(TEXTS), owner: 'trust', tranche_id: random.pick(tranches), ...(random.chance(0.7) ? { due_on: `201${random.whole(7, 8)}-0${random.whole(1, 3)}-01`, due_precision: random.pick(['day', 'month']) } : {}) }),
    );
    await times(8, async () => {
      const [trancheId, odsCode] = [random.pick(tranches), random.pick(odsCodes)];
      const { rows } = await client.query<Columns>('SELECT exemplar_slug, fast_follower_reference FROM funding_tranche WHERE id = $1', [trancheId]);
      const entry: Columns = { ...rows[0], tranche_id: trancheId, kind: random.pick(LEDGER_KINDS.slice(1, 7)), amount_pence: random.pick([1, 99, 250_000_050]), qualifier: 'exact' };
      const id = await event('ledger_entry', entry);
      if (random.chance(0.25)) await event('ledger_entry', { ...entry, amount_pence: -Number(entry['amount_pence']), reverses_entry_id: id });
      await event('wachter_group_event', { ods_code: odsCode, group: random.pick(['A', 'B', 'C']) });
      const figure: Columns = random.chance(0.7) ? { value: random.whole(0, 400) / 4 } : { value_text: random.pick(TEXTS) };
      await event('maturity_assessment', { ods_code: odsCode, round: random.pick(['2015/16', '2017']), measure: random.pick(MATURITY_MEASURES.slice(0, 3)), ...figure });
    });

    for (const [table, ids] of made) {
      if (table === 'ledger_entry') continue;
      const stored = await keysOf(table, 'id', 'retracted_at IS NULL');
      for (const id of [random.pick(ids), random.pick(stored)].filter((id, index, both) => both.indexOf(id) === index)) await retract(client, table, id, userId);
      await insertRow(client, 'corroboration', { id: `corroboration-${++serial}`, source_id: random.pick(sources), confidence: random.pick(CONFIDENCES), [`${table}_id`]: random.pick(stored) });
    }
    await client.query('COMMIT');
  }
}
