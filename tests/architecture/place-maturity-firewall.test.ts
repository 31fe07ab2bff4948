// What was said of the maturity of places is never put in an order, compared, added up or joined across places. Who reads or writes it is listed here by name; anything else fails.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { asksForPlaceMaturity, PLACE_MATURITY_THEMES } from '@/lib/domain/maturity/place-maturity';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';

const root = path.resolve(import.meta.dirname, '..', '..');

/** The files that may name the rows, and what for. */
const MAY_NAME: Readonly<Record<string, string>> = {
  'lib/queries/footprint/get-place-maturity.ts': 'reads those of one place',
  'lib/commands/recording/record-place-maturity.ts': 'records one, of one place',
  'lib/commands/recording/event-table.ts': 'lets one be recorded and retracted',
  'lib/commands/recording/to-event-words.ts': 'names the theme of one that is retracted',
  'lib/queries/recording/list-events-of.ts': 'lets an officer choose which of one place to retract',
  'lib/view/recording/event-text.ts': 'names it there',
  'lib/db/as-at/evidence-of.ts': 'reads the evidence of one',
  'lib/audit/audited-tables.ts': 'has its rows vouched for',
  'lib/queries/audit/acts-visible-to.ts': 'hides acts about it',
  'lib/queries/audit/act-hides-nothing.ts': 'hides acts about it',
};

/** A name of the table, of its model or of its columns in code. Names of our own types and files about one place are none. */
const NAMES = /place_maturity_assessment|placeMaturityAssessment|PlaceMaturityAssessment|assessing_ahsn/;

function listSources(): { file: string; text: string }[] {
  return ['app', 'components', 'lib', 'scripts']
    .flatMap((folder) => readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file: path.relative(root, file).split(path.sep).join('/'), text: readFileSync(file, 'utf8') }));
}

const sources = listSources();
const textOf = (file: string) => sources.find((source) => source.file === file)?.text ?? '';

/** What is wrong with a statement that reads the rows. */
function faultsOf(text: string): string[] {
  const statements = text.split('sql`').slice(1).map((part) => part.split('`;')[0] ?? part).filter((part) => /FROM place_maturity_assessment|JOIN place_maturity_assessment/.test(part));
  return statements.flatMap((statement) => [
    ...(/FROM place_maturity_assessment e(?: JOIN source s ON s\.id = e\.source_id)?\s+WHERE [^\n]*\be\.footprint_code = \$\{(code|key)\}/.test(statement) ? [] : ['reads other places too']),
    ...(/\b(count|sum|avg|min|max|rank|dense_rank|row_number|ntile|percentile_cont|array_agg|json_agg|string_agg)\s*\(|GROUP BY|PARTITION BY|OVER \(/i.test(statement) ? ['adds up or ranks'] : []),
    ...(/ledger|tranche|amount|pence|maturity_assessment m\b|trust\b/i.test(statement.replaceAll('place_maturity_assessment', '')) ? ['joins money or trusts'] : []),
    ...(/ORDER BY(?! e\.theme, e\.effective_on, e\.recorded_at, e\.id)/.test(statement) ? ['orders by something else'] : []),
  ]);
}

describe('the firewall about the maturity of places', () => {
  test('nothing but the files listed names its rows', () => {
    expect(sources.length).toBeGreaterThan(500);
    expect(sources.filter(({ text }) => NAMES.test(text)).map(({ file }) => file).sort()).toEqual(Object.keys(MAY_NAME).sort());
  });

  test('every statement that reads them is of one place, and orders, counts and joins nothing', () => {
    const readers = sources.filter(({ text }) => /(FROM|JOIN) place_maturity_assessment/.test(text)).map(({ file }) => file).sort();
    expect(readers).toEqual(['lib/queries/footprint/get-place-maturity.ts', 'lib/queries/recording/list-events-of.ts']);
    expect(readers.flatMap((file) => faultsOf(textOf(file)))).toEqual([]);
  });

  test.each([
    ['SELECT e.theme FROM place_maturity_assessment e ORDER BY e.theme', 'reads other places too'],
    ['SELECT count(*) FROM place_maturity_assessment e WHERE e.footprint_code = ${code}', 'adds up or ranks'],
    ['SELECT row_number() OVER () FROM place_maturity_assessment e WHERE e.footprint_code = ${code}', 'adds up or ranks'],
    ['SELECT 1 FROM place_maturity_assessment e WHERE e.footprint_code = ${code} AND EXISTS (SELECT 1 FROM ledger_entry)', 'joins money or trusts'],
    ['SELECT 1 FROM place_maturity_assessment e WHERE e.footprint_code = ${code} ORDER BY e.statement', 'orders by something else'],
  ])('the fence bites: %s', (statement, fault) => {
    expect(faultsOf(`sql\`${statement}\`;`)).toContain(fault);
  });

  test('its read and its command are used on one place’s own pages only', () => {
    const importing = (name: string) => sources.filter(({ text }) => new RegExp(`^import (?!type)[^;]*from '@/lib/[^']*/${name}'`, 'm').test(text)).map(({ file }) => file);
    expect(importing('get-place-maturity')).toEqual(['app/footprints/[code]/page.tsx']);
    expect(importing('record-place-maturity').sort()).toEqual(['app/footprints/[code]/record-place-maturity/actions.ts']);
  });

  test('no column, filter or order of any table, file or chart is about it', async () => {
    const charts = readdirSync(path.join(root, 'lib/schemas/charts')).filter((file) => /-columns\.ts$/.test(file));
    expect(charts.length).toBeGreaterThan(8);
    const ofCharts = await Promise.all(charts.map((file) => import(path.join(root, 'lib/schemas/charts', file)) as Promise<Record<string, readonly { readonly name: string }[]>>));
    const columns = [
      ...Object.values(TABLE_DEFINITIONS).flatMap(({ columns: own, filters }) => [...own.map(({ name }) => name), ...filters.flatMap(({ name, values }) => [name, ...(values ?? [])])]),
      ...ofCharts.flatMap((module) => Object.values(module).flatMap((own) => own.map(({ name }) => name))),
    ];
    expect(columns.length).toBeGreaterThan(100);
    // A class of systems is called integration too.
    const words = PLACE_MATURITY_THEMES.filter((theme) => theme !== 'integration');
    expect(columns.filter((name) => words.some((theme) => name.includes(theme)) || asksForPlaceMaturity('/', [[name, '']]).length > 0)).toEqual([]);
  });
});
