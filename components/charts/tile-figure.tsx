import { DataTable } from '@/components/nhs/data-table';
import type { Boundaries } from '@/lib/domain/footprint/tiles';
import { formatNumber } from '@/lib/format/format-number';
import { chartFileHref } from '@/lib/view/chart/chart-file-href';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import type { TileMapView } from '@/lib/view/footprint/to-tile-map';
import type { SearchParams } from '@/lib/view/url/search-params';
import { ChartFrame } from './chart-frame';
import { ChartKey } from './chart-key';
import { TileMap } from './tile-map';

export type TileFigureProps = { view: TileMapView; boundaries: Boundaries; clock: ClockView; params: SearchParams };

/** The footprints as tiles of one size, by how many exemplars and fast followers each has; and the same in a table. */
export function TileFigure({ view, boundaries, clock, params }: TileFigureProps) {
  const count = (figure: number | null) => (figure === null ? null : formatNumber(figure));
  return (
    <ChartFrame
      id="tiles"
      finding={view.finding}
      note="In each tile: exemplars + fast followers. Tiles are laid out by us so that neighbours stay near one another; their size says nothing. The maturity of places is on no map."
      source="Source: this register; where each membership comes from is on the footprint’s own page."
      view={{
        picture: view.picture,
        drawing: (
          <>
            <ChartKey parts={view.parts} />
            <TileMap rows={view.rows} clock={clock} label="Footprints as tiles, each with its exemplars + fast followers" />
          </>
        ),
      }}
      clock={clock}
      csvHref={chartFileHref('tiles', params, clock)}
    >
      <DataTable
        id="tile-rows"
        layout="scroll"
        isCompact
        caption={boundaries === 'then' ? 'Footprints of the date' : 'Footprints of today'}
        columns={[
          { key: 'name', label: 'Footprint' },
          { key: 'short', label: 'On the map' },
          { key: 'kind', label: 'Kind' },
          { key: 'exemplars', label: 'Exemplars', isNumeric: true },
          { key: 'followers', label: 'Fast followers', isNumeric: true },
          { key: 'trusts', label: 'Trusts', isNumeric: true },
        ]}
        rows={view.rows.map(({ code, name, short, kindName, exemplars, followers, trusts }) => ({
          key: code,
          cells: {
            name: <a href={withClock(`/footprints/${encodeURIComponent(code)}`, clock)}>{name}</a>,
            short,
            kind: kindName,
            exemplars: count(exemplars),
            followers: count(followers),
            trusts: count(trusts),
          },
        }))}
        empty="No footprint stood at this date."
      />
    </ChartFrame>
  );
}
