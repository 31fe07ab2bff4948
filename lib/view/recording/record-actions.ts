import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';

/** Something that a person may do to a record, with where. */
export type RecordAction = { readonly label: string; readonly href: string };

/** What this person may record of an exemplar; nothing for whom no command would take anything. */
export function exemplarActions(actor: Actor | null, slug: string): RecordAction[] {
  if (!canRecordProgramme(actor)) return [];
  const path = `/exemplars/${encodeURIComponent(slug)}`;
  return [
    { label: 'Record a status', href: `${path}/record-status` },
    { label: 'Retract something on record', href: `${path}/retract` },
  ];
}

/** What this person may record of a trust. */
export function trustActions(actor: Actor | null, odsCode: string): RecordAction[] {
  return canRecordProgramme(actor) ? [{ label: 'Retract something on record', href: `/trusts/${encodeURIComponent(odsCode)}/retract` }] : [];
}

/** What this person may record of a footprint. */
export function footprintActions(actor: Actor | null, code: string): RecordAction[] {
  return canRecordProgramme(actor) ? [{ label: 'Retract something on record', href: `/footprints/${encodeURIComponent(code)}/retract` }] : [];
}
