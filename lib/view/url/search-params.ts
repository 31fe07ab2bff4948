/** The search parameters of a page, as Next gives them: a repeated parameter is a list. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What to change in them: `null` or an empty list takes a parameter away. */
export type ParamChanges = Readonly<Record<string, string | number | readonly string[] | null>>;
