import { CONFIDENCES } from '@/lib/domain/evidence/confidence';
import { CONFIDENCE_LABEL } from '@/lib/view/evidence/confidence-label';

const HINT = {
  official_record: 'A register, an agreement, minutes or accounts',
  official_announcement: 'The body whose act it is says so in public',
  formal_plan: 'A plan that a body has adopted',
  named_report: 'A report that says whom it has it from',
  unnamed_report: 'A report that does not say whom it has it from',
} as const;

/** How firmly a source may say a thing, strongest first, as choices of a form. */
export const CONFIDENCE_CHOICES = CONFIDENCES.map((confidence) => ({ value: confidence, label: CONFIDENCE_LABEL[confidence], hint: HINT[confidence] }));
