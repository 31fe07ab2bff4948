/** One value of a filter, with how many rows it would leave. */
export type FilterOption = {
  readonly value: string;
  readonly label: string;
  /** `null`: not counted. */
  readonly count: number | null;
  readonly isSelected: boolean;
};

/** One filter of a table: `name` is its search parameter, whose values are alternatives. */
export type FilterGroup = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly hint?: string;
};
