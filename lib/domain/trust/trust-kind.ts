/** What a trust mainly provides. A classification of ours, not a fact of the register. */
export const TRUST_KINDS = ['acute', 'acute_specialist', 'mental_health', 'community', 'ambulance'] as const;

export type TrustKind = (typeof TRUST_KINDS)[number];

/** What a regulator did: special measures begun or ended, or a Care Quality Commission rating. */
export const REGULATORY_EVENT_KINDS = ['special_measures_entered', 'special_measures_left', 'cqc_rating'] as const;

export type RegulatoryEventKind = (typeof REGULATORY_EVENT_KINDS)[number];

/** Ratings of the Care Quality Commission, best first. */
export const CQC_RATINGS = ['outstanding', 'good', 'requires_improvement', 'inadequate'] as const;

export type CqcRating = (typeof CQC_RATINGS)[number];
