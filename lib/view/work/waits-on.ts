import type { OpenNomination } from '@/lib/queries/work/list-open-nominations';

/** On whom an open nomination waits, in words: "the leads of RA9", "a vetting officer". */
export function waitsOn({ status, trust, exemplar }: Pick<OpenNomination, 'status' | 'trust' | 'exemplar'>): string {
  switch (status) {
    case 'nominated':
      return `The leads of ${trust?.name ?? 'the trust nominated'}, to countersign`;
    case 'countersigned':
      return 'A vetting officer, to vet it';
    case 'vetting':
      return 'A vetting officer, to decide';
    case 'changes_requested':
      return `The leads of ${exemplar.name}, to make the changes`;
    default:
      return `The leads of ${exemplar.name}, to send it`;
  }
}
