import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/nhs/data-table';
import { Details } from '@/components/nhs/details';
import { WarningCallout } from '@/components/nhs/warning-callout';
import { formatCount } from '@/lib/format/format-count';
import { formatNumber } from '@/lib/format/format-number';
import type { ImportRowView, ImportView } from '@/lib/view/money/import-view';

/** Rows shown without being asked for. */
const ROWS_OPEN_MAX = 50;

/** What would become of a table: its new money by kind, the limits that it breaks, and every row. */
export function ImportPreview({ view: { answer, unread, totals, limits, rows }, fileName }: { view: ImportView; fileName: string | null }) {
  return (
    <>
      <p className="gde-section__answer">{answer}</p>
      {fileName && <p>From the file {fileName}.</p>}
      {unread && <p>{unread}</p>}
      {totals.length > 0 && (
        <DataTable
          id="totals"
          caption="New entries by kind. No kind is added to another"
          isCompact
          columns={[
            { key: 'label', label: 'Kind' },
            { key: 'entries', label: 'New entries', isNumeric: true },
            { key: 'sum', label: 'Together', isNumeric: true },
          ]}
          rows={totals.map(({ kind, label, entries, sum }) => ({ key: kind, cells: { label, entries: formatNumber(entries), sum } }))}
          empty="No new entries."
        />
      )}
      {limits.length > 0 && (
        <WarningCallout heading="It does not fit what is on record">
          {limits.map(({ key, owner, href, texts }) => (
            <div key={key}>
              <h3 className="nhsuk-heading-xs">
                <a href={href}>{owner}</a>
              </h3>
              <ul className="nhsuk-list nhsuk-list--bullet">
                {texts.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          ))}
        </WarningCallout>
      )}
      <Section id="rows" heading="Every row">
        {rows.length > ROWS_OPEN_MAX ? (
          <Details summary={`What becomes of each of ${formatCount(rows.length, 'row')}`}>
            <RowTable rows={rows} />
          </Details>
        ) : (
          <RowTable rows={rows} />
        )}
      </Section>
    </>
  );
}

function RowTable({ rows }: { rows: readonly ImportRowView[] }) {
  return (
    <DataTable
      id="entries"
      caption="What becomes of each row"
      isCaptionHidden
      isCompact
      columns={[
        { key: 'row', label: 'Row', isNumeric: true },
        { key: 'owner', label: 'Whose money' },
        { key: 'money', label: 'Kind and amount' },
        { key: 'when', label: 'From when' },
        { key: 'source', label: 'Source' },
        { key: 'outcome', label: 'What becomes of it' },
      ]}
      rows={rows.map(({ key, row, owner, money, when, source, outcome, isWritten }) => ({
        key,
        cells: { row, owner: <a href={owner.href}>{owner.name}</a>, money, when, source, outcome: isWritten ? <strong>{outcome}</strong> : outcome },
      }))}
      empty="No rows."
    />
  );
}
