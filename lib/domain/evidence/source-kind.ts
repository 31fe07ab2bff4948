/** What a source is; its publisher says whose word it is. */
export const SOURCE_KINDS = [
  'official_publication',
  'board_paper',
  'parliamentary_paper',
  'local_plan',
  'press_report',
  'trade_press',
  'evaluation',
  'register',
  'supplier_material',
  'web_page',
] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];
