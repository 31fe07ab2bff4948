import type { GlossaryTerm } from './glossary-term';

/** Words that this register uses in a sense of its own, by the alphabet. */
export const REGISTER_TERMS: readonly GlossaryTerm[] = [
  { slug: 'approved', term: 'Approved', definition: 'Money that its owner has been allowed to have. It is not a payment.' },
  { slug: 'as-at', term: 'As at', definition: 'The day that a page shows: what was true then. A date known only to the month counts from the first day of the month.' },
  { slug: 'as-known-on', term: 'As known on', definition: 'What had been recorded, or published, by a day. A page shown with both dates stays the same for ever.' },
  { slug: 'ceiling', term: 'Ceiling', definition: 'The most that may be paid, “up to £10 million”. A sum of ceilings is shown as a range that begins at nothing; it is neither an approval nor a payment.' },
  { slug: 'claim', term: 'Claim', definition: 'A published figure or statement about the programme, with its source. Claims that answer one question compete: the most firmly said is picked, then the latest. Those that lose stay in view.' },
  {
    slug: 'confidence',
    term: 'Confidence',
    definition: 'How firmly something is said. From the strongest: official record, official announcement, formal plan, report that names its source, report that does not.',
  },
  { slug: 'expected', term: 'Expected', definition: 'Said to be about to become an exemplar. It is not named, and is never counted or shown as named.' },
  { slug: 'gate', term: 'Gate', definition: 'Something that must be shown or allowed before an award can go on, and who has to do it. It waits from the day it was first heard of until it is decided.' },
  { slug: 'named', term: 'Named', definition: 'Announced as an exemplar by the programme.' },
  { slug: 'not-recorded', term: 'Not recorded', definition: 'No source in the register says. It is not nothing, and not “no”; it is counted apart, and can be filtered for.' },
  { slug: 'pairing', term: 'Pairing', definition: 'An exemplar and the trust that follows it. A trust that follows two exemplars is two pairings. The pairing may be known where the trust is not.' },
  { slug: 'received', term: 'Received', definition: 'Money that a source says has arrived. That no receipt is reported does not say that nothing was paid.' },
  { slug: 'retracted', term: 'Retracted', definition: 'Recorded by mistake and taken back, with the reason. It stays in the record, for it was once believed.' },
];
