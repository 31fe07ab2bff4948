import type { SuccessionItem } from '@/lib/queries/trust/get-trust';

const HOW = { merger: 'merger', renaming: 'renaming', acquisition: 'acquisition' } as const satisfies Record<SuccessionItem['kind'], string>;

/** How a trust stands to another before or after it: what stands before that other's name and what after it. */
export function successionText({ kind, direction }: Pick<SuccessionItem, 'kind' | 'direction'>): { before: string; after: string } {
  return { before: direction === 'successor' ? 'Succeeded by ' : 'Follows on from ', after: ` (${HOW[kind]})` };
}
