import { DataTable } from '@/components/nhs/data-table';
import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import { chartFileHref } from '@/lib/view/chart/chart-file-href';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import type { PositionMapView } from '@/lib/view/footprint/to-position-map';
import { PROGRAMME_PART_LABEL } from '@/lib/view/programme/programme-part-label';
import type { SearchParams } from '@/lib/view/url/search-params';
import { ChartFrame } from './chart-frame';
import { Mark, PositionMap } from './position-map';

/** Trusts on an outline of the country, marked by their part in the programme; and the same in a table. */
export function PositionFigure({ view, clock, params }: { view: PositionMapView; clock: ClockView; params: SearchParams }) {
  return (
    <ChartFrame
      id="positions"
      finding={view.finding}
      note="A trust stands where the postcode of its headquarters is. The outline joins towns and headlands by straight lines: it is drawn by us, and for orientation only."
      source="Source: this register; positions from the Organisation Data Service’s postcodes, the outline from the latitude and longitude of the places along it."
      view={{
        picture: view.picture,
        drawing: (
          <>
            <ul className="m-0 mb-3 flex list-none flex-wrap gap-x-5 gap-y-1 p-0 text-base" aria-label="Key">
              {view.parts.map((part) => (
                <li key={part} className="m-0 flex items-center gap-2">
                  <svg width="26" height="26" aria-hidden="true" focusable="false">
                    <Mark part={part} x={13} y={13} />
                  </svg>
                  {PROGRAMME_PART_LABEL[part]}
                </li>
              ))}
            </ul>
            <PositionMap rows={view.rows} label="Trusts on an outline of England: the table below has each with its part and position" />
          </>
        ),
      }}
      clock={clock}
      csvHref={chartFileHref('positions', params, clock)}
    >
      {view.withoutPosition.length > 0 && <p className="text-base">Not on the map, since no position is recorded: {formatList(view.withoutPosition)}.</p>}
      {view.left > 0 && <p className="text-base">{formatCount(view.left, 'more trust')} than one map holds: those with a part in the programme and the first by name are shown. The table of trusts has them all.</p>}
      <DataTable
        id="position-rows"
        layout="scroll"
        isCompact
        caption="Trusts on the map"
        columns={[
          { key: 'name', label: 'Trust' },
          { key: 'part', label: 'Part in the programme' },
          { key: 'footprint', label: 'Footprint' },
          { key: 'position', label: 'Latitude, longitude' },
        ]}
        rows={view.rows.map(({ odsCode, name, part, footprint, latitude, longitude }) => ({
          key: odsCode,
          cells: {
            name: <a href={withClock(`/trusts/${encodeURIComponent(odsCode)}`, clock)}>{name}</a>,
            part: PROGRAMME_PART_LABEL[part],
            footprint: footprint && <a href={withClock(`/footprints/${encodeURIComponent(footprint.code)}`, clock)}>{footprint.name}</a>,
            position: latitude === null || longitude === null ? null : `${latitude}, ${longitude}`,
          },
        }))}
        empty="No trust is shown."
      />
    </ChartFrame>
  );
}
