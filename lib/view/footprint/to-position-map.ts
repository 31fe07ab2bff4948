import type { Tile } from '@/lib/domain/footprint/tiles';
import { PROGRAMME_PARTS, type ProgrammePart } from '@/lib/domain/programme/programme-part';
import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import type { TrustPosition } from '@/lib/queries/footprint/list-trust-positions';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { ChartLook, PictureParts } from '@/lib/view/chart/bar-chart';
import { PROGRAMME_PART_LABEL } from '@/lib/view/programme/programme-part-label';

export type PositionRow = TrustPosition & { readonly footprint: { readonly code: string; readonly name: string } | null };

export type PositionMapView = {
  readonly finding: string;
  readonly rows: readonly PositionRow[];
  /** Trusts that the map cannot show, since where they are is not recorded. */
  readonly withoutPosition: readonly string[];
  /** How many more there are than a map holds. */
  readonly left: number;
  readonly parts: readonly ProgrammePart[];
  readonly picture: PictureParts;
};

/** Trusts of a part, counted. */
const NOUN: Readonly<Record<ProgrammePart, readonly [singular: string, plural: string]>> = {
  exemplar: ['of an exemplar', 'of exemplars'],
  expected: ['of an exemplar that is only expected', 'of exemplars that are only expected'],
  follower: ['fast follower', 'fast followers'],
  none: ['without a part in the programme', 'without a part in the programme'],
};

export const PART_LOOK: Readonly<Record<ProgrammePart, ChartLook>> = { exemplar: 'solid', expected: 'hatched', follower: 'striped', none: 'pale' };

/** Trusts where their headquarters are, each in its footprint of the boundaries asked for: the same for page and file. */
export function toPositionMap({ trusts, total }: { readonly trusts: readonly TrustPosition[]; readonly total: number }, tiles: readonly Tile[]): PositionMapView {
  const rows = trusts.map((trust) => {
    const tile = tiles.find(({ stpCodes }) => trust.stpCode !== null && stpCodes.includes(trust.stpCode));
    return { ...trust, footprint: tile === undefined ? null : { code: tile.footprint.code, name: tile.footprint.name } };
  });
  const parts = PROGRAMME_PARTS.filter((part) => rows.some((row) => row.part === part));
  const withoutPosition = rows.filter(({ latitude, longitude }) => latitude === null || longitude === null).map(({ name }) => name);
  return {
    finding: rows.length === 0 ? 'No trust has a part in the programme by this date.' : `${formatCount(total, 'trust')}: ${formatList(parts.map((part) => formatCount(rows.filter((row) => row.part === part).length, ...NOUN[part])))}${withoutPosition.length === 0 ? '' : `; the position of ${withoutPosition.length} is not recorded`}.`,
    rows,
    withoutPosition,
    left: total - rows.length,
    parts,
    picture: { parts: parts.map((part) => ({ key: part, label: PROGRAMME_PART_LABEL[part], look: PART_LOOK[part] })), panels: [{ title: 'Trusts', total: formatCount(rows.length - withoutPosition.length, 'headquarters', 'headquarters') }] },
  };
}

/** The rows of the map in figures, for a file. */
export function positionFileRows({ rows }: Pick<PositionMapView, 'rows'>): TableRow[] {
  return rows.map(({ odsCode, name, part, footprint, latitude, longitude }) => ({ ods_code: odsCode, name, part, footprint_code: footprint?.code ?? null, footprint_name: footprint?.name ?? null, latitude, longitude }));
}
