import type { SystemClass } from '../system/system-class';
import { parseSystemKey, type ReplicatedSystem } from './system-key';

/**
 * The systems of a form, each once, as far as the exemplar has them: a product is one recorded of its trusts; a class without a product stands for a system that
 * is not recorded, and only where none of that class is.
 * @returns null when one of them is neither
 */
export function checkSystems(keys: readonly string[], offered: readonly { readonly systemClass: SystemClass; readonly productSlug: string }[]): ReplicatedSystem[] | null {
  const systems = [...new Set(keys)].map(parseSystemKey);
  const isOffered = ({ systemClass, productSlug }: ReplicatedSystem) => {
    const ofClass = offered.filter((system) => system.systemClass === systemClass);
    return productSlug === null ? ofClass.length === 0 : ofClass.some((system) => system.productSlug === productSlug);
  };
  return systems.every((system) => system !== null && isOffered(system)) ? systems.filter((system) => system !== null) : null;
}
