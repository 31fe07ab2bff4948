import { SOURCE_KINDS } from '@/lib/domain/evidence/source-kind';
import { SYSTEM_CLASSES } from '@/lib/domain/system/system-class';
import { datedAs, isoDay, key, matching, oneOf, optional, snakeKey, text, url, wholeNumber } from '../cells';
import { entityTable } from '../founding-table';

const position = wholeNumber(1, 1000);

export const regions = entityTable({
  table: 'region',
  file: 'regions.csv',
  key: ['slug'],
  unique: [['name'], ['position']],
  isStamped: false,
  cells: { slug: key, name: text, position },
});

export const cohorts = entityTable({
  table: 'cohort',
  file: 'cohorts.csv',
  key: ['key'],
  unique: [['name'], ['position']],
  isStamped: false,
  cells: { key: snakeKey, name: text, position },
});

export const footprintKinds = entityTable({
  table: 'footprint_kind',
  file: 'footprint-kinds.csv',
  key: ['key'],
  unique: [['name'], ['position']],
  isStamped: false,
  cells: { key: snakeKey, name: text, position },
});

export const sources = entityTable({
  table: 'source',
  file: 'sources.csv',
  key: ['id'],
  cells: {
    id: key,
    kind: oneOf(SOURCE_KINDS),
    publisher: text,
    title: text,
    published_on: optional(datedAs('published_on', 'published_precision')),
    retrieved_on: optional(isoDay),
    url: optional(url),
    copy_sha256: optional(matching(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal')),
    note: optional(text),
  },
});

export const suppliers = entityTable({
  table: 'supplier',
  file: 'suppliers.csv',
  key: ['slug'],
  unique: [['name']],
  cells: { slug: key, name: text, note: optional(text) },
});

export const products = entityTable({
  table: 'product',
  file: 'products.csv',
  key: ['slug'],
  unique: [['supplier_slug', 'name']],
  cells: { slug: key, supplier_slug: key, name: text, system_class: oneOf(SYSTEM_CLASSES) },
  references: { supplier_slug: 'supplier' },
});
