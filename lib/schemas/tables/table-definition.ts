/** The tables that pages show, files carry and the API serves. */
export const TABLE_NAMES = [
  'exemplars',
  'fast-followers',
  'trusts',
  'footprints',
  'funding',
  'tranches',
  'statuses',
  'systems',
  'maturity',
  'sources',
  'programme-claims',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/**
 * What a cell holds. `list` is text joined by `;`. `money` is pounds, held as whole pence. `date` and `instant` are ISO text.
 * `null` in any of them means not recorded.
 */
export type ColumnType = 'text' | 'list' | 'date' | 'instant' | 'integer' | 'decimal' | 'money' | 'boolean';

export type ColumnDefinition = {
  /** snake_case: the header of files, the key of JSON, the word of `sort`. */
  readonly name: string;
  readonly label: string;
  readonly type: ColumnType;
  /** One sentence for the dictionary: what it means, its unit, what null means. */
  readonly description: string;
};

/** The search parameters that narrow a table; the same words on every page, export and API call. */
export const FILTER_NAMES = ['region', 'cohort', 'status', 'supplier', 'footprint', 'kind', 'confidence'] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** The value of a filter that means "nothing is recorded here". */
export const NOT_RECORDED = 'not-recorded';

/** Choices of one filter that a page offers: those with the most rows, where there are more. Any other can still be asked for. */
export const FILTER_CHOICES_MAX = 50;

export type FilterDefinition = {
  readonly name: FilterName;
  readonly label: string;
  /** The closed list of values, or `null` where the values are records of the database (footprints, suppliers). */
  readonly values: readonly string[] | null;
  /** Whether a row may have nothing recorded here, which is then a choice of its own. */
  readonly mayBeNotRecorded: boolean;
};

export type TableDefinition = {
  readonly name: TableName;
  readonly title: string;
  /** What one row is. */
  readonly description: string;
  readonly columns: readonly ColumnDefinition[];
  /** Column that is different in every row: it names a row, and ends every order, so that an order is never left to chance. */
  readonly key: string;
  readonly filters: readonly FilterDefinition[];
  /** What `q` looks in, for the label of the search box. */
  readonly searchLabel: string;
  readonly defaultSort: TableSort;
};

export type TableSort = { readonly column: string; readonly descending: boolean };

/** One row of a table: its values by column name. */
export type TableRow = Readonly<Record<string, string | number | boolean | null>>;
