import type { SourceKind } from '@/lib/domain/evidence/source-kind';

/** What a source is, in words. */
export const SOURCE_KIND_LABEL: Readonly<Record<SourceKind, string>> = {
  official_publication: 'Official publication',
  board_paper: 'Board paper',
  parliamentary_paper: 'Parliamentary paper',
  local_plan: 'Local plan',
  press_report: 'Press report',
  trade_press: 'Trade press report',
  evaluation: 'Evaluation',
  register: 'Register',
  supplier_material: 'Supplier material',
  web_page: 'Web page',
};
