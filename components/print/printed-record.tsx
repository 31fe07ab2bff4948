import { formatCount } from '@/lib/format/format-count';
import type { PrintLayout } from '@/lib/view/print/lay-out-print';
import './print.css';

/** A record as it is printed, on paper only: its facts with numbered footnotes, and what did not find room counted, with where it is. */
export function PrintedRecord({ layout: { sections, notes }, address }: { layout: PrintLayout; address: string }) {
  const numbers = new Map(notes.map(({ number, source }) => [source.id, number]));
  const numbersOf = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b);
  return (
    <div className="gde-print-only gde-printed">
      {sections.map(({ key, heading, facts, cut }) => (
        <section key={key}>
          <h2>{heading}</h2>
          <ul>
            {facts.map((fact) => (
              <li key={fact.key}>
                {fact.when !== null && <strong>{fact.when}: </strong>}
                {fact.text}
                {fact.sourceIds.length > 0 && <sup> [{numbersOf(fact.sourceIds).join(', ')}]</sup>}
              </li>
            ))}
            {cut > 0 && (
              <li>
                {formatCount(cut, 'further fact')} of this part: see {address}
              </li>
            )}
          </ul>
        </section>
      ))}
      {notes.length > 0 && (
        <section>
          <h2>Sources</h2>
          <ol>
            {notes.map(({ number, source }) => (
              <li key={source.id} value={number}>
                {source.text}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
