import { column, EVIDENCE_COLUMNS } from '@/lib/schemas/tables/columns';

/** The rows of events by quarter as a file. */
export const TIMELINE_COLUMNS = [
  column('quarter_from', 'date', 'Quarter from', 'First day of the quarter. An event known to the month counts from its first day, one known to the year from 1 January.'),
  column('standing', 'integer', 'Exemplars and followers', 'Events of exemplars and fast followers: where they stand, who belongs to them, who was in contention.'),
  column('money', 'integer', 'Money', 'Entries of the ledger and steps of tranches, counted: their amounts are never added together.'),
  column('delivery', 'integer', 'Systems and milestones', 'Systems planned, live or retired, and dates of milestones.'),
  column('organisation', 'integer', 'Trusts and footprints', 'Names, mergers, moves, regulation and digital maturity of trusts, and plans of footprints.'),
  column('programme', 'integer', 'The programme', 'What is told of the programme, its rules, gates and published figures.'),
  column('is_date_shown', 'boolean', 'Date shown', 'Whether the date asked for lies in this quarter.'),
] as const;

/** What happened, event by event, as a file. */
export const TIMELINE_EVENT_COLUMNS = [
  column('event_id', 'text', 'Event', 'The key of the event within its table.'),
  column('event_table', 'text', 'Table', 'Which sort of event it is.'),
  column('kind', 'text', 'Kind', 'What it is about: a word that the parameter kind takes.'),
  column('subject_kind', 'text', 'Subject kind', 'exemplar, fast_follower, trust, footprint, cohort or programme.'),
  column('subject_reference', 'text', 'Subject', 'The key of the record; null for the programme.'),
  column('subject_name', 'text', 'Subject name', 'The name of the record.'),
  column('event', 'text', 'Event in words', 'What happened.'),
  EVIDENCE_COLUMNS.effectiveOn,
  EVIDENCE_COLUMNS.effectiveOnPrecision,
  EVIDENCE_COLUMNS.recordedAt,
  EVIDENCE_COLUMNS.confidence,
  EVIDENCE_COLUMNS.sourceId,
  EVIDENCE_COLUMNS.note,
] as const;

/** What changed between two days, as a file. */
export const TIMELINE_CHANGE_COLUMNS = [
  column('date_from', 'date', 'From', 'The first of the two days.'),
  column('date_to', 'date', 'To', 'The second of the two days.'),
  column('change', 'text', 'Change', 'named, moved, withdrawn, money, known_later or taken_back; the last two are of the time up to the first day.'),
  column('kind', 'text', 'Kind', 'exemplar or fast_follower of a status; the kind of money of an entry, which are never added together; of a correction the table of the event.'),
  column('subject_kind', 'text', 'Subject kind', 'exemplar, fast_follower, trust, footprint, cohort or programme.'),
  column('subject_reference', 'text', 'Subject', 'The key of the record; null for the programme.'),
  column('subject_name', 'text', 'Subject name', 'The name of the record.'),
  column('before', 'text', 'Before', 'What stood, or was known, on the first day.'),
  column('after', 'text', 'After', 'What stands, or is known, on the second.'),
  EVIDENCE_COLUMNS.effectiveOn,
  EVIDENCE_COLUMNS.effectiveOnPrecision,
  EVIDENCE_COLUMNS.confidence,
  EVIDENCE_COLUMNS.sourceId,
] as const;
