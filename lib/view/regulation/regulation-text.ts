import type { CqcRating, RegulatoryEventKind } from '@/lib/domain/trust/trust-kind';

const RATING_LABEL: Readonly<Record<CqcRating, string>> = {
  outstanding: 'Outstanding',
  good: 'Good',
  requires_improvement: 'Requires improvement',
  inadequate: 'Inadequate',
};

/** What a regulator did, in words: "Rated Good by the Care Quality Commission", "Put into special measures". */
export function regulationText({ kind, rating }: { kind: RegulatoryEventKind; rating: CqcRating | null }): string {
  switch (kind) {
    case 'special_measures_entered':
      return 'Put into special measures';
    case 'special_measures_left':
      return 'Left special measures';
    case 'cqc_rating':
      return rating === null ? 'Rated by the Care Quality Commission; the rating is not recorded' : `Rated ${RATING_LABEL[rating]} by the Care Quality Commission`;
  }
}
