import type { DeploymentStatus } from '@/lib/domain/system/system-class';
import type { ConcentrationUnit, SupplierUse } from './concentration';

/** What concentration is counted over: awards, their trusts, instances of a system (one that several trusts share counts once), or the ceilings of the awards. */
export const COUNTED_OVER = ['exemplars', 'trusts', 'instances', 'ceilings'] as const;

export type CountedOver = (typeof COUNTED_OVER)[number];

/** A system of one class that a trust runs or is to run. */
export type TrustSystem = { readonly odsCode: string; readonly supplier: string; readonly status: Exclude<DeploymentStatus, 'retired'>; readonly hostOdsCode: string | null };

/** An exemplar in the programme or expected in it. */
export type SuppliedExemplar = {
  readonly slug: string;
  readonly isExpected: boolean;
  readonly odsCodes: readonly string[];
  /** The most that it was promised; null: not recorded. */
  readonly ceilingPence: bigint | null;
};

/** Of systems that a trust built itself: nobody supplies two of them. */
export const IN_HOUSE = 'in-house';

/** The name under which a system that a trust built itself is counted. */
export function inHouseOf(odsCode: string): string {
  return `${IN_HOUSE}/${odsCode}`;
}

/**
 * What is counted, with the suppliers of each. A trust's supplier is that of what it runs; where nothing runs yet, of what is planned. An exemplar of several trusts
 * has the suppliers of them all, each once. A trust of two exemplars counts once, and is only expected where both are. Exemplars without a recorded ceiling are left
 * out of a count of ceilings: an unknown is no zero.
 */
export function supplierUnits(over: CountedOver, exemplars: readonly SuppliedExemplar[], systems: readonly TrustSystem[]): ConcentrationUnit[] {
  const speaking = speakingSystems(systems);
  switch (over) {
    case 'exemplars':
      return exemplars.map(({ slug, isExpected, odsCodes }) => ({ id: slug, weight: 1n, isExpected, uses: usesOf(speaking, odsCodes) }));
    case 'ceilings':
      return exemplars.flatMap(({ slug, isExpected, odsCodes, ceilingPence }) => (ceilingPence === null ? [] : [{ id: slug, weight: ceilingPence, isExpected, uses: usesOf(speaking, odsCodes) }]));
    case 'trusts':
      return trustUnits(exemplars, (odsCode) => odsCode, speaking);
    case 'instances':
      return trustUnits(exemplars, (odsCode) => hostOf(speaking, odsCode), speaking);
  }
}

/** By trust, what it runs; where it runs nothing, what it plans. */
type SpeakingSystems = ReadonlyMap<string, readonly TrustSystem[]>;

function speakingSystems(systems: readonly TrustSystem[]): SpeakingSystems {
  const running = new Set(systems.filter(({ status }) => status === 'live').map(({ odsCode }) => odsCode));
  const speaking = new Map<string, TrustSystem[]>();
  for (const system of systems) {
    if (system.status !== 'live' && running.has(system.odsCode)) continue;
    const own = speaking.get(system.odsCode);
    if (own === undefined) speaking.set(system.odsCode, [system]);
    else own.push(system);
  }
  return speaking;
}

/** One unit for each name that the trusts go by: their own, or that of the instance they share. */
function trustUnits(exemplars: readonly SuppliedExemplar[], nameOf: (odsCode: string) => string, speaking: SpeakingSystems): ConcentrationUnit[] {
  const units = new Map<string, { isExpected: boolean; odsCodes: string[] }>();
  for (const { isExpected, odsCodes } of exemplars) {
    for (const odsCode of odsCodes) {
      const name = nameOf(odsCode);
      const unit = units.get(name);
      units.set(name, { isExpected: isExpected && (unit?.isExpected ?? true), odsCodes: [...(unit?.odsCodes ?? []), odsCode] });
    }
  }
  return [...units].map(([id, { isExpected, odsCodes }]) => ({ id, weight: 1n, isExpected, uses: usesOf(speaking, odsCodes) }));
}

function usesOf(speaking: SpeakingSystems, odsCodes: readonly string[]): SupplierUse[] {
  const uses = new Map<string, boolean>();
  for (const odsCode of odsCodes) {
    for (const { supplier, status } of speaking.get(odsCode) ?? []) {
      const key = supplier === IN_HOUSE ? inHouseOf(odsCode) : supplier;
      uses.set(key, (uses.get(key) ?? false) || status === 'live');
    }
  }
  return [...uses].map(([supplier, isLive]) => ({ supplier, isLive }));
}

function hostOf(speaking: SpeakingSystems, odsCode: string): string {
  return speaking.get(odsCode)?.find(({ hostOdsCode }) => hostOdsCode !== null)?.hostOdsCode ?? odsCode;
}
