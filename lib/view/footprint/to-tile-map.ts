import type { Boundaries, Tile } from '@/lib/domain/footprint/tiles';
import { formatCount } from '@/lib/format/format-count';
import { formatNumber } from '@/lib/format/format-number';
import type { TileCount } from '@/lib/queries/footprint/count-by-tile';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { ChartLook, ChartPart, PictureParts } from '@/lib/view/chart/bar-chart';

/** A footprint on the map of tiles; counts null: no membership of it is recorded. */
export type TileRow = {
  readonly code: string;
  readonly name: string;
  readonly kindName: string;
  readonly builtOn: readonly string[];
  readonly cells: readonly { readonly column: number; readonly row: number }[];
  /** Its name in a few letters. */
  readonly short: string;
  readonly trusts: number | null;
  readonly exemplars: number | null;
  readonly followers: number | null;
  readonly look: ChartLook;
  /** "2 exemplars, 1 fast follower, 14 trusts". */
  readonly text: string;
};

export type TileMapView = { readonly finding: string; readonly rows: readonly TileRow[]; readonly parts: readonly ChartPart[]; readonly picture: PictureParts };

/** What a tile looks like, by how many exemplars and fast followers it has. */
const LOOKS: readonly { readonly label: string; readonly look: ChartLook; readonly is: (count: number | null) => boolean }[] = [
  { label: 'None', look: 'pale', is: (count) => count === 0 },
  { label: 'One', look: 'dotted', is: (count) => count === 1 },
  { label: 'Two', look: 'striped', is: (count) => count === 2 },
  { label: 'Three or more', look: 'solid', is: (count) => count !== null && count > 2 },
  { label: 'Members not recorded', look: 'hatched', is: (count) => count === null },
];

/** The map of tiles, by the name of its footprints: the same for page and file. */
export function toTileMap(tiles: readonly Tile[], counts: readonly TileCount[], boundaries: Boundaries): TileMapView {
  const rows = tiles
    .map(({ footprint: { code, name, kindName }, cells }): TileRow => {
      const count = counts.find((of) => of.code === code);
      const sum = count === undefined ? null : count.exemplars + count.followers;
      return {
        code,
        name,
        kindName,
        builtOn: cells.map((cell) => cell.code),
        cells,
        short: cells.length > 1 ? initialsOf(name) : (cells[0]?.short ?? code),
        trusts: count?.trusts ?? null,
        exemplars: count?.exemplars ?? null,
        followers: count?.followers ?? null,
        look: LOOKS.find(({ is }) => is(sum))?.look ?? 'pale',
        text: count === undefined ? 'members not recorded' : `${formatCount(count.exemplars, 'exemplar')}, ${formatCount(count.followers, 'fast follower')}, ${formatCount(count.trusts, 'trust')}`,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const parts = LOOKS.filter(({ look }) => rows.some((row) => row.look === look)).map(({ label, look }) => ({ key: look, label, look }));
  return { finding: findingOf(rows, boundaries), rows, parts, picture: { parts, panels: [{ title: 'Exemplars + fast followers', total: formatCount(rows.length, 'footprint') }] } };
}

/** What a footprint that was merged is called on the map, where the names of its tiles are those of what it was merged from: "North East and North Cumbria" is "NENC". */
function initialsOf(name: string): string {
  return name.match(/\b\p{Lu}/gu)?.join('') ?? name;
}

/** The rows of the map in figures, for a file. */
export function tileFileRows({ rows }: Pick<TileMapView, 'rows'>, boundaries: Boundaries): TableRow[] {
  return rows.map(({ code, name, kindName, builtOn, trusts, exemplars, followers }) => ({ boundaries, code, name, kind: kindName, built_on: builtOn.join(';'), trust_count: trusts, exemplar_count: exemplars, fast_follower_count: followers }));
}

function findingOf(rows: readonly TileRow[], boundaries: Boundaries): string {
  if (rows.length === 0) return 'No STP had been formed by this date.';
  const having = rows.filter(({ exemplars, followers }) => (exemplars ?? 0) + (followers ?? 0) > 0);
  const none = rows.filter(({ exemplars, followers }) => exemplars !== null && exemplars + (followers ?? 0) === 0).length;
  const unknown = rows.length - having.length - none;
  const of = `${formatCount(rows.length, 'footprint')} ${boundaries === 'then' ? 'of the date' : 'of today'}`;
  return `${formatNumber(having.length)} of the ${of} ${having.length === 1 ? 'has' : 'have'} an exemplar or a fast follower; ${formatNumber(none)} ${none === 1 ? 'has' : 'have'} neither${unknown === 0 ? '' : `; of ${formatNumber(unknown)} the members are not recorded`}.`;
}
