import type { Evidence } from '@/lib/domain/evidence/evidence';

/** Who says a thing and how firmly, to end a sentence: "as announced by NHS England", "as reported by Digital Health News from a source it does not name". */
export function whoSays({ confidence, source: { publisher } }: Pick<Evidence, 'confidence' | 'source'>): string {
  switch (confidence) {
    case 'official_record':
      return `as ${publisher} records`;
    case 'official_announcement':
      return `as announced by ${publisher}`;
    case 'formal_plan':
      return `by a formal plan (${publisher})`;
    case 'named_report':
      return `as reported by ${publisher}`;
    case 'unnamed_report':
      return `as reported by ${publisher} from a source it does not name`;
  }
}
