import type { SuccessionItem } from '@/lib/queries/trust/get-trust';

/** How a trust stands to another before or after it, before and after that other's name: "Succeeded by … (merger)". */
export function successionText({ kind, direction, other }: Pick<SuccessionItem, 'kind' | 'direction' | 'other'>): { before: string; name: string; after: string } {
  return {
    before: direction === 'successor' ? 'Succeeded by ' : 'Follows on from ',
    name: nameWithinSentence(other.name),
    after: other.name.includes(kind) ? '' : ` (${kind})`,
  };
}

/** A successor that is described rather than named ("Trust formed by …") reads on within a sentence. */
export function nameWithinSentence(name: string): string {
  return name.startsWith('Trust formed') ? `the trust${name.slice('Trust'.length)}` : name;
}
