import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import { sumAmounts, type AmountRange } from '@/lib/domain/funding/amount-range';
import { type AmountQualifier, LEDGER_KINDS, type LedgerKind } from '@/lib/domain/funding/ledger-kind';
import { findLimitsBroken, type LimitBroken } from '@/lib/domain/funding/ledger-limits';
import { type LedgerOwner, ownerKey } from '@/lib/domain/funding/ledger-owner';
import { closingBalances } from '@/lib/domain/funding/running-balances';
import type { ImportColumn } from './import-columns';
import { type ImportEntry, type ImportProblem, isWhole, type ReadRow } from './import-table';

/** An entry of the ledger as a row may say it again. */
export type EntryOnRecord = {
  readonly id: string;
  readonly ownerKey: string;
  readonly kind: LedgerKind;
  readonly qualifier: AmountQualifier;
  readonly amountPence: bigint;
  readonly amountHighPence: bigint | null;
  readonly trancheId: string | null;
  readonly effectiveOn: string;
  readonly precision: DatePrecision;
  readonly isReversal: boolean;
  readonly isReversed: boolean;
  /** Every source that says it. */
  readonly sourceIds: readonly string[];
};

/** What is on record of everything that a table names. */
export type ImportFacts = {
  /** The present day, ISO. */
  readonly today: string;
  /** Keys of the owners that are there. */
  readonly owners: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** The tranche of an owner by its number: `exemplar:salford-royal 1`. */
  readonly tranches: ReadonlyMap<string, string>;
  readonly entries: readonly EntryOnRecord[];
  /** Keys of the owners of whom match funding is asked. */
  readonly matchRequired: ReadonlySet<string>;
};

/**
 * What becomes of a row. `new`: an entry of its own. `more evidence`: another source of what is on record, or of a row before it. `on record`: said already by
 * that source, so that nothing is written. `taken back`: said already by that source and reversed since; it does not come back by being pasted.
 */
export type ImportOutcome =
  | { readonly kind: 'new' }
  | { readonly kind: 'more evidence'; readonly of: { readonly entryId: string } | { readonly row: number } }
  | { readonly kind: 'on record' }
  | { readonly kind: 'taken back' };

export type JudgedRow = { readonly row: number; readonly entry: ImportEntry; readonly trancheId: string | null; readonly outcome: ImportOutcome };

/** What the new entries of one kind come to. */
export type ImportTotal = { readonly kind: LedgerKind; readonly entries: number; readonly range: AmountRange };

/** The limits that the ledger of one owner would break. */
export type OwnerLimits = { readonly owner: LedgerOwner; readonly broken: readonly LimitBroken[] };

export type ImportVerdict = { readonly problems: readonly ImportProblem[]; readonly rows: readonly JudgedRow[]; readonly totals: readonly ImportTotal[]; readonly limits: readonly OwnerLimits[] };

/** Judges the rows of a table, in their order, by what is on record. Limits are told once no row has a problem: before that they would be of another table. */
export function judgeImport(read: readonly ReadRow[], facts: ImportFacts): ImportVerdict {
  const onRecord = new KnownEntries(facts.entries);
  const problems: ImportProblem[] = [];
  const rows: JudgedRow[] = [];
  for (const { row, entry, problems: own } of read) {
    const found = [...own, ...checkReferences(row, entry, facts)];
    if (found.length === 0 && isWhole(entry)) {
      const trancheId = trancheOf(entry, facts);
      const outcome = onRecord.judge(row, entry, trancheId);
      if ('mend' in outcome) found.push({ row, column: outcome.column, value: null, mend: outcome.mend });
      else rows.push({ row, entry, trancheId, outcome });
    }
    problems.push(...found);
  }
  const added = rows.filter(({ outcome }) => outcome.kind === 'new').map(({ entry }) => entry);
  return { problems, rows, totals: totalsOf(added), limits: problems.length > 0 ? [] : limitsOf(added, facts) };
}

function checkReferences(row: number, { owner, effectiveOn, sourceId, trancheSequence }: Partial<ImportEntry>, facts: ImportFacts): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const complain = (column: ImportColumn, value: string, mend: string) => void problems.push({ row, column, value, mend });
  const isThere = owner !== undefined && facts.owners.has(ownerKey(owner));
  if (owner !== undefined && !isThere) complain('owner_reference', owner.reference ?? '', owner.kind === 'fast_follower' ? 'There is no such pairing. Its reference is at the end of the address of its page' : 'There is no such exemplar. Its reference is at the end of the address of its page');
  if (effectiveOn !== undefined && effectiveOn.on > facts.today) complain('effective_on', effectiveOn.on, 'This date has not come yet. Record it once it has happened');
  if (sourceId !== undefined && !facts.sources.has(sourceId)) complain('source_id', sourceId, 'There is no such source. Add it first, or write the reference of one that is there');
  if (isThere && typeof trancheSequence === 'number' && !facts.tranches.has(`${ownerKey(owner)} ${trancheSequence}`)) complain('tranche_sequence', String(trancheSequence), 'This owner has no tranche of that number. Add it first, or leave this empty');
  return problems;
}

function trancheOf({ owner, trancheSequence }: ImportEntry, { tranches }: ImportFacts): string | null {
  return trancheSequence === null ? null : (tranches.get(`${ownerKey(owner)} ${trancheSequence}`) ?? null);
}

type Known = { readonly of: { readonly entryId: string } | { readonly row: number }; readonly sourceIds: Map<string, number | null> };

/** Entries by what they say, those of the table's own rows among them as they are read. */
class KnownEntries {
  private readonly standing = new Map<string, Known>();
  private readonly takenBack = new Set<string>();
  private readonly reversals = new Set<string>();

  constructor(entries: readonly EntryOnRecord[]) {
    for (const entry of entries) {
      const key = keyOf(entry);
      if (entry.isReversal || entry.isReversed) {
        for (const sourceId of entry.sourceIds) (entry.isReversal ? this.reversals : this.takenBack).add(`${key} ${sourceId}`);
      } else {
        const known = this.standing.get(key) ?? { of: { entryId: entry.id }, sourceIds: new Map<string, null>() };
        for (const sourceId of entry.sourceIds) known.sourceIds.set(sourceId, null);
        this.standing.set(key, known);
      }
    }
  }

  judge(row: number, entry: ImportEntry, trancheId: string | null): ImportOutcome | { readonly column: ImportColumn; readonly mend: string } {
    const { effectiveOn, sourceId } = entry;
    const key = keyOf({ ...entry, ownerKey: ownerKey(entry.owner), trancheId, effectiveOn: effectiveOn.on, precision: effectiveOn.precision });
    if (entry.isReversal) return this.reversals.has(`${key} ${sourceId}`) ? { kind: 'on record' } : { column: 'amount_gbp', mend: 'A row that takes money back is no entry of its own. Reverse the entry itself, where the ledger lists it' };
    const known = this.standing.get(key);
    if (known === undefined) {
      if (this.takenBack.has(`${key} ${sourceId}`)) return { kind: 'taken back' };
      this.standing.set(key, { of: { row }, sourceIds: new Map([[sourceId, row]]) });
      return { kind: 'new' };
    }
    const saidIn = known.sourceIds.get(sourceId);
    if (typeof saidIn === 'number') return { column: 'source_id', mend: `Row ${saidIn} says the same, from the same source. Keep one of them` };
    if (saidIn === null) return { kind: 'on record' };
    known.sourceIds.set(sourceId, row);
    return { kind: 'more evidence', of: known.of };
  }
}

/** What makes two entries one: whose, of what kind, how much, how it is hedged, of which tranche, and from when. */
function keyOf({ ownerKey: owner, kind, qualifier, amountPence, amountHighPence, trancheId, effectiveOn, precision, isReversal }: Omit<EntryOnRecord, 'id' | 'isReversed' | 'sourceIds'>): string {
  const size = (pence: bigint | null) => (pence === null ? '' : String(pence < 0n ? -pence : pence));
  return JSON.stringify([owner, kind, qualifier, size(amountPence), size(amountHighPence), trancheId, effectiveOn, precision, isReversal]);
}

function totalsOf(added: readonly ImportEntry[]): ImportTotal[] {
  return LEDGER_KINDS.flatMap((kind) => {
    const ofKind = added.filter((entry) => entry.kind === kind);
    return ofKind.length === 0 ? [] : [{ kind, entries: ofKind.length, range: sumAmounts(ofKind) }];
  });
}

function limitsOf(added: readonly ImportEntry[], { entries, matchRequired }: ImportFacts): OwnerLimits[] {
  return [...new Set(added.map(({ owner }) => ownerKey(owner)))].flatMap((key) => {
    const own = added.filter(({ owner }) => ownerKey(owner) === key);
    const balances = closingBalances([...entries.filter((entry) => entry.ownerKey === key), ...own]);
    const broken = LEDGER_KINDS.filter((kind) => own.some((entry) => entry.kind === kind)).flatMap((kind) => findLimitsBroken(kind, balances, matchRequired.has(key)));
    return broken.length === 0 || own[0] === undefined ? [] : [{ owner: own[0].owner, broken }];
  });
}
