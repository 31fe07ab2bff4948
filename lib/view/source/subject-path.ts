import type { AssertionItem } from '@/lib/queries/source/get-source';

/** The page of what a source speaks of; null where there is none. */
export function subjectPath({ subjectKind, subjectReference }: Pick<AssertionItem, 'subjectKind' | 'subjectReference'>): string | null {
  if (subjectReference === null) return null;
  const key = encodeURIComponent(subjectReference);
  switch (subjectKind) {
    case 'exemplar':
      return `/exemplars/${key}`;
    case 'fast_follower':
      return `/fast-followers/${key}`;
    case 'trust':
      return `/trusts/${key}`;
    case 'footprint':
      return `/footprints/${key}`;
    case 'cohort':
      return `/exemplars?cohort=${key}`;
    case 'programme':
      return null;
  }
}
