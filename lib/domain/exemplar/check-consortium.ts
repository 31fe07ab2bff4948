import type { Cohort } from '../cohort/cohort';

/** Who is to be part of an exemplar, by code. */
export type Consortium = {
  readonly leadTrusts: readonly string[];
  readonly partnerTrusts: readonly string[];
  readonly leadFootprints: readonly string[];
  readonly partnerFootprints: readonly string[];
};

/** What a consortium lacks for its cohort: the field, and why. Null where it is whole. A place-based exemplar is one of footprints; any other is led by a trust. */
export function checkConsortium(cohort: Cohort, { leadTrusts, partnerTrusts, leadFootprints, partnerFootprints }: Consortium): { field: keyof Consortium; message: string } | null {
  const twice = (leads: readonly string[], partners: readonly string[]) => partners.find((code) => leads.includes(code));
  const trust = twice(leadTrusts, partnerTrusts);
  if (trust !== undefined) return { field: 'partnerTrusts', message: `${trust} is a lead already. Name it once` };
  const footprint = twice(leadFootprints, partnerFootprints);
  if (footprint !== undefined) return { field: 'partnerFootprints', message: `${footprint} is a lead already. Name it once` };
  if (cohort === 'place_based' && leadFootprints.length + partnerFootprints.length === 0) return { field: 'leadFootprints', message: 'A place-based exemplar is one of at least one footprint. Enter its code' };
  if (leadTrusts.length + leadFootprints.length === 0) return { field: 'leadTrusts', message: 'Enter who leads it' };
  if (cohort !== 'place_based' && leadTrusts.length === 0) return { field: 'leadTrusts', message: 'An exemplar of this cohort is led by a trust. Enter its ODS code' };
  return null;
}
