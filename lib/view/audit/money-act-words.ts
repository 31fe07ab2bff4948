import type { MoneyAct } from '@/lib/domain/audit/money-acts';
import { type ActDetails, type ActWords, wordOf } from './act-words';
import { because, dateOf, onWordOf } from './evidence-act-words';

/** "received £2500000.00 of 1 July 2017". */
const entryOf = (details: ActDetails) => `${wordOf(details, 'kind').replaceAll('_', ' ')} ${wordOf(details, 'amount')} of ${dateOf(details)}`;

/** "12 entries recorded, 3 given more evidence": of all owners that the table was about. */
const importedOf = (details: ActDetails) => `${wordOf(details, 'entries') || '0'} recorded as entries of their own, ${wordOf(details, 'moreEvidence') || '0'} as more evidence`;

const trancheOf = (details: ActDetails) => `tranche ${wordOf(details, 'sequence')}`;

const planOf = (details: ActDetails) => `${wordOf(details, 'amount')} for ${dateOf(details, 'dueOn')}`;

/** ", with 2 files": those given as evidence. */
function withFiles(details: ActDetails): string {
  const files = details['files'];
  return !Array.isArray(files) || files.length === 0 ? '' : `, with ${files.length === 1 ? 'a file' : `${files.length} files`}`;
}

/** What was recorded of money, in words that follow the name of who did it. */
export const MONEY_ACT_WORDS: Readonly<Record<MoneyAct, ActWords>> = {
  'entry.recorded': (details) => `${details['isMoreEvidence'] === true ? 'added evidence for the entry' : 'recorded in the ledger'}: ${entryOf(details)}${onWordOf(details)}${withFiles(details)}${because(details)}`,
  'entry.reversed': (details) => `reversed in the ledger: ${entryOf(details)}${onWordOf(details)}${because(details)}`,
  'entries.imported': (details) => `imported a table into the ledger: ${importedOf(details)}${because(details)}`,
  'tranche.added': (details) => `added ${trancheOf(details)} (${wordOf(details, 'part')}), proposed as ${planOf(details)}`,
  'tranche.agreed': (details) => `recorded that ${trancheOf(details)} was agreed as ${planOf(details)}${withFiles(details)}${because(details)}`,
  'tranche.forecast': (details) => `recorded that ${trancheOf(details)} is now expected as ${planOf(details)}${withFiles(details)}${because(details)}`,
  'tranche.claimed': (details) => `claimed ${wordOf(details, 'amount')} of ${trancheOf(details)}${withFiles(details)}, showing: ${wordOf(details, 'reason')}`,
  'tranche.released': (details) => `released ${wordOf(details, 'amount')} of ${trancheOf(details)}${withFiles(details)}${because(details)}`,
  'tranche.part_released': (details) => `released ${wordOf(details, 'amount')} of ${trancheOf(details)}, less than was claimed${withFiles(details)}${because(details)}`,
  'tranche.release_refused': (details) => `refused the claim of ${trancheOf(details)}${withFiles(details)}${because(details)}`,
  'tranche.exception': (details) => `recorded an exception for the late gate of ${trancheOf(details)}${withFiles(details)}${because(details)}`,
  'tranche.stopped': (details) => `stopped ${trancheOf(details)}${withFiles(details)}${because(details)}`,
  'tranche.returned': (details) => `recorded that ${wordOf(details, 'amount')} of ${trancheOf(details)} was returned${withFiles(details)}${because(details)}`,
  'tranche.write_off_proposed': (details) => `proposed to write off ${wordOf(details, 'amount')} of ${trancheOf(details)}${withFiles(details)}${because(details)}`,
  'tranche.write_off_approved': (details) => `approved writing off ${wordOf(details, 'amount')} of ${trancheOf(details)}${withFiles(details)}${because(details)}`,
  'tranche_gate.added': (details) => `asked for “${wordOf(details, 'title')}” before ${trancheOf(details)} is released`,
  'tranche_gate.decided': (details) => `recorded that “${wordOf(details, 'title')}” of ${trancheOf(details)} was ${wordOf(details, 'outcome').replaceAll('_', ' ')}${withFiles(details)}${because(details)}`,
};
