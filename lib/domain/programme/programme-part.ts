/** The part that a trust has in the programme, the strongest first: an exemplar's, of one only expected, a fast follower's, none. A trust with several counts under the first. */
export const PROGRAMME_PARTS = ['exemplar', 'expected', 'follower', 'none'] as const;

export type ProgrammePart = (typeof PROGRAMME_PARTS)[number];
