import { capitalise } from '@/lib/format/capitalise';
import type { ActType } from '@/lib/domain/audit/act-type';

/** The name of a kind of act: `second_factor.set_up` is "Second factor set up". */
export function actTypeLabel(type: ActType): string {
  return capitalise(type.replaceAll(/[._]/g, ' '));
}
