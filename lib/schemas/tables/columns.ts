import type { ColumnDefinition, ColumnType } from './table-definition';

/** A column definition in one line. */
export function column(name: string, type: ColumnType, label: string, description: string): ColumnDefinition {
  return { name, type, label, description };
}

/** The status of a subject at the clock, with the evidence that speaks for it. */
export function statusColumns(subject: string): readonly ColumnDefinition[] {
  return [
    column('status', 'text', 'Status', `Latest status of the ${subject} that had taken effect by the date asked for, as far as was known.`),
    column('status_effective_on', 'date', 'Since', 'Date from which that status holds; a month counts from its first day, a year from 1 January.'),
    column('status_precision', 'text', 'Date precision', 'How finely the source dates it: day, month or year.'),
    column('status_confidence', 'text', 'Confidence', 'How firmly the strongest source says it.'),
    column('status_source_id', 'text', 'Source', 'The strongest source; its details are in the table of sources.'),
  ];
}

/** The evidence of one event. */
export const EVIDENCE_COLUMNS = {
  effectiveOn: column('effective_on', 'date', 'Effective', 'Date on which it was true; a month counts from its first day, a year from 1 January.'),
  effectiveOnPrecision: column('effective_on_precision', 'text', 'Date precision', 'How finely the source dates it: day, month or year.'),
  recordedAt: column('recorded_at', 'instant', 'Known since', 'Instant from which it was known: recorded in the product, or published by the source of the founding data. UTC.'),
  confidence: column('confidence', 'text', 'Confidence', 'How firmly the strongest source says it.'),
  sourceId: column('source_id', 'text', 'Source', 'The strongest source; its details are in the table of sources.'),
  note: column('note', 'text', 'Note', 'What the figures and dates do not say.'),
} as const;
