import { SOURCE_KINDS } from '@/lib/domain/evidence/source-kind';
import { column } from './columns';
import type { TableDefinition } from './table-definition';

export const SOURCES_TABLE: TableDefinition = {
  name: 'sources',
  title: 'Sources',
  description: 'One row a publication or record that a fact rests on, published by the date asked for.',
  columns: [
    column('source_id', 'text', 'Reference', 'Name of the source; never changes.'),
    column('kind', 'text', 'Kind', 'What it is: official publication, press report and so on.'),
    column('publisher', 'text', 'Publisher', 'Who published it.'),
    column('title', 'text', 'Title', 'Its title, or a description where the title is not known.'),
    column('published_on', 'date', 'Published', 'When it was published; a month counts from its first day; null when not recorded.'),
    column('url', 'text', 'Address', 'Where it can be read; null when not recorded.'),
    column('published_on_precision', 'text', 'Date precision', 'How finely its date is known: day, month or year; null when not recorded.'),
    column('assertion_count', 'integer', 'Assertions', 'Events and claims in force that rest on it, alone or with others.'),
  ],
  key: 'source_id',
  filters: [{ name: 'kind', label: 'Kind of source', values: SOURCE_KINDS, mayBeNotRecorded: false }],
  searchLabel: 'Search by title, publisher or reference',
  defaultSort: { column: 'published_on', descending: true },
};
