import { EVIDENCE_KINDS } from '@/lib/domain/evidence/evidence-file';
import { formatFileSize } from '@/lib/format/format-file-size';
import { formatInstant } from '@/lib/format/format-instant';
import type { EvidenceItem } from '@/lib/queries/tranche/list-evidence';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';
import { TRANCHE_EVENT_LABEL } from './tranche-words';

/** A file of evidence as a list shows it. */
export type EvidenceLine = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** "PDF, 1.2 MB". */
  readonly what: string;
  /** "Claimed; given by A. Person, 3 April 2018, 2:05pm". */
  readonly given: string;
  readonly sha256: string;
};

/** Files of evidence in words, each with the address at which it is taken away. */
export function toEvidenceLines(items: readonly EvidenceItem[]): EvidenceLine[] {
  return items.map(({ id, trancheId, of, ofId, name, mediaType, sizeBytes, sha256, givenAt, givenBy }) => ({
    id,
    name,
    href: trancheId === null ? `/funding/${encodeURIComponent(ofId)}/evidence/${encodeURIComponent(id)}` : `/funding/tranches/${encodeURIComponent(trancheId)}/evidence/${encodeURIComponent(id)}`,
    what: `${EVIDENCE_KINDS[mediaType].name}, ${formatFileSize(sizeBytes)}`,
    given: `${ofWords(of)}; given by ${givenBy}, ${formatInstant(givenAt)}`,
    sha256,
  }));
}

function ofWords(of: EvidenceItem['of']): string {
  switch (of.kind) {
    case 'step':
      return TRANCHE_EVENT_LABEL[of.step];
    case 'gate':
      return `Gate “${of.title}”`;
    case 'entry':
      return `Ledger: ${LEDGER_KIND_LABEL[of.entry].toLowerCase()}`;
  }
}
