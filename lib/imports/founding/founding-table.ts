import type { Cell, ColumnValue, FurtherSource } from './cells';

/** A row as it will be stored, with where it came from. */
export type FoundingRow = {
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** The cells as written. */
  readonly cells: Readonly<Record<string, string>>;
  /** The columns as stored, without recorded_at and import_batch_id. */
  readonly columns: Readonly<Record<string, ColumnValue>>;
  readonly furtherSources: readonly FurtherSource[];
};

/** Says what is wrong with a column of a row; an empty column means the row. */
export type Complain = (column: string, reason: string) => void;

/** One file of the founding data and the table it fills. */
export type FoundingTable = {
  readonly table: string;
  readonly file: string;
  /** The columns that tell rows apart. */
  readonly key: readonly string[];
  /** Other sets of columns that may not repeat. */
  readonly unique: readonly (readonly string[])[];
  /** Events carry evidence, a batch and further sources. */
  readonly isEvent: boolean;
  /** Whether rows carry recorded_at. */
  readonly isStamped: boolean;
  /** Whether rows carry public_from, and what the founding data hold of them has been public since it is known. */
  readonly isPublished: boolean;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Column to the table whose key it names. */
  readonly references: Readonly<Record<string, string>>;
  /** Rules that one row answers for by itself. */
  readonly checkRow: (columns: Readonly<Record<string, ColumnValue>>, complain: Complain) => void;
};

type TableOptions = Pick<FoundingTable, 'table' | 'file' | 'cells'> &
  Partial<Pick<FoundingTable, 'key' | 'unique' | 'references' | 'checkRow' | 'isStamped' | 'isPublished'>>;

/** A table of things, with a key of its own. */
export function entityTable(options: TableOptions & Pick<FoundingTable, 'key'>): FoundingTable {
  return { unique: [], references: {}, checkRow: () => undefined, isEvent: false, isStamped: true, isPublished: false, ...options };
}

/** A table of events: keyed by `id`, each with a source. */
export function eventTable(options: TableOptions): FoundingTable {
  return {
    key: ['id'],
    unique: [],
    checkRow: () => undefined,
    isEvent: true,
    isStamped: true,
    isPublished: false,
    ...options,
    references: { source_id: 'source', ...options.references },
  };
}

/** The key of a row, in one text. */
export function keyOf(table: FoundingTable, columns: Readonly<Record<string, ColumnValue>>): string {
  return table.key.map((column) => String(columns[column])).join(' + ');
}
