import type { CqcRating, RegulatoryEventKind } from '@/lib/domain/trust/trust-kind';
import { capitalise } from '@/lib/format/capitalise';
import type { TrustDetail } from '@/lib/queries/trust/get-trust';
import { onDate, sinceDate } from '@/lib/view/evidence/date-words';

/** A rating of the Care Quality Commission, in words. */
export const RATING_LABEL: Readonly<Record<CqcRating, string>> = {
  outstanding: 'Outstanding',
  good: 'Good',
  requires_improvement: 'Requires improvement',
  inadequate: 'Inadequate',
};

/** What a regulator may do, as choices of a form. */
export const REGULATORY_EVENT_LABEL: Readonly<Record<RegulatoryEventKind, string>> = {
  special_measures_entered: 'It was put into special measures',
  special_measures_left: 'It left special measures',
  cqc_rating: 'It was rated by the Care Quality Commission',
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

/** The last word on special measures and on the rating: "In special measures since September 2015; last rated Good on 18 January 2017." Null where there is neither. */
export function regulationAnswer({ regulation, specialMeasuresEventId, ratingEventId }: Pick<TrustDetail, 'regulation' | 'specialMeasuresEventId' | 'ratingEventId'>): string | null {
  const measures = regulation.find(({ id }) => id === specialMeasuresEventId);
  const rated = regulation.find(({ id }) => id === ratingEventId);
  const rating = rated?.rating ?? null;
  const parts = [
    ...(measures === undefined ? [] : [`${measures.kind === 'special_measures_entered' ? 'in' : 'out of'} special measures ${sinceDate(measures.evidence)}`]),
    ...(rated === undefined || rating === null ? [] : [`last rated ${RATING_LABEL[rating]} ${onDate(rated.evidence)}`]),
  ];
  return parts.length === 0 ? null : `${capitalise(parts.join('; '))}.`;
}
