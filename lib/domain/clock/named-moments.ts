/** A day of the programme's history worth one click. `asAt: null` is today. */
export type NamedMoment = { readonly slug: string; readonly label: string; readonly asAt: string | null };

/** The moments offered beside the clock, oldest first; each is the day by which its event was public. */
export const NAMED_MOMENTS: readonly NamedMoment[] = [
  { slug: 'first-twelve-named', label: 'First twelve named', asAt: '2016-09-30' },
  { slug: 'four-more-expected', label: 'Four more expected', asAt: '2016-11-30' },
  { slug: 'place-based-plans', label: 'Place-based plans', asAt: '2017-05-15' },
  { slug: 'first-money', label: 'First money', asAt: '2017-07-31' },
  { slug: 'fast-followers-named', label: 'Fast followers named', asAt: '2017-09-30' },
  { slug: 'programme-closes', label: 'Programme closes', asAt: '2021-03-31' },
  { slug: 'today', label: 'Today', asAt: null },
];
