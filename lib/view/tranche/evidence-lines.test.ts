import { expect, test } from 'vitest';
import type { EvidenceItem } from '@/lib/queries/tranche/list-evidence';
import { toEvidenceLines } from './evidence-lines';

const FILE: EvidenceItem = { id: 'f', trancheId: 't', of: { kind: 'step', step: 'claimed' }, ofId: 'e', name: 'case.pdf', mediaType: 'application/pdf', sizeBytes: 1_572_864, sha256: 'a'.repeat(64), givenAt: '2018-04-01T13:05:00.000Z', givenBy: 'A. Person' };

test.each<[Partial<EvidenceItem>, string, string]>([
  [{}, 'Claimed', '/funding/tranches/t/evidence/f'],
  [{ of: { kind: 'gate', title: 'Live on every ward' } }, 'Gate “Live on every ward”', '/funding/tranches/t/evidence/f'],
  [{ of: { kind: 'entry', entry: 'received' }, trancheId: null }, 'Ledger: received', '/funding/e/evidence/f'],
])('a file is told with what it is of, who gave it and where it is: %j', (change, of, href) => {
  expect(toEvidenceLines([{ ...FILE, ...change }])).toEqual([{ id: 'f', name: 'case.pdf', href, what: 'PDF, 1.5 MB', given: `${of}; given by A. Person, 1 April 2018, 2:05pm`, sha256: FILE.sha256 }]);
});
