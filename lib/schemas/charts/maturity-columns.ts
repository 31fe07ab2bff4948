import { column } from '@/lib/schemas/tables/columns';

/** The rows of the chart of maturity scores as a file: the averages of each score, then the trusts, the highest first. */
export const MATURITY_COLUMNS = [
  column('round', 'text', 'Round', 'Round of the assessment, as its publisher names it.'),
  column('measure', 'text', 'Measure', 'Which score it is.'),
  column('ods_code', 'text', 'ODS code', 'Code of the trust; null for an average.'),
  column('name', 'text', 'Name', 'The trust at the date asked for, or the average.'),
  column('part', 'text', 'Part', 'exemplar, expected, follower or none: the part of the trust in the programme at the date asked for; published_average; computed_average, of the figures that are public only.'),
  column('score', 'decimal', 'Score', 'From 0 to 100; null where it was published in words only.'),
  column('in_words', 'text', 'In words', 'What was published in words; null where it was a figure only.'),
  column('counted', 'integer', 'Counted', 'Of how many trusts an average is computed; null where it was published, and for trusts.'),
  column('confidence', 'text', 'Confidence', 'How firmly the strongest source says it; null for what is computed.'),
  column('source_id', 'text', 'Source', 'The strongest source; null for what is computed.'),
] as const;
