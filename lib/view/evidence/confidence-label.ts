import type { Confidence } from '@/lib/domain/evidence/confidence';

/** How firmly a fact is said, in words. */
export const CONFIDENCE_LABEL: Readonly<Record<Confidence, string>> = {
  official_record: 'Official record',
  official_announcement: 'Official announcement',
  formal_plan: 'Formal plan',
  named_report: 'Report that names its source',
  unnamed_report: 'Report that does not name its source',
};
