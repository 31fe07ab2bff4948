import { sumAmounts } from '@/lib/domain/funding/amount-range';
import { LEDGER_KINDS, type LedgerKind } from '@/lib/domain/funding/ledger-kind';
import type { Between } from '@/lib/domain/timeline/known-between';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { SourceReference } from '@/lib/domain/evidence/evidence';
import { type StandingChange, standingChanges } from '@/lib/domain/timeline/standing-change';
import { STATUS_MOVES, statusMove, type StatusMove } from '@/lib/domain/timeline/status-move';
import { capitalise } from '@/lib/format/capitalise';
import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import type { Correction, Corrections } from '@/lib/queries/timeline/list-corrections';
import type { StandingMoney } from '@/lib/queries/timeline/list-standing-money';
import type { StandingStatus } from '@/lib/queries/timeline/list-standing-statuses';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import type { SourceView } from '@/lib/view/evidence/evidence-view';
import { toLinkedSource } from '@/lib/view/evidence/to-evidence-view';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';
import { moneyText } from '@/lib/view/money/money-text';
import { rangeText } from '@/lib/view/money/range-text';
import { subjectPath } from '@/lib/view/source/subject-path';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';
import { timelineEventText } from './timeline-event-text';

/** What stood, and what was known, on two days. */
export type ChangesRead = {
  readonly between: Between;
  readonly statuses: { readonly before: readonly StandingStatus[]; readonly after: readonly StandingStatus[] };
  readonly money: { readonly before: readonly StandingMoney[]; readonly after: readonly StandingMoney[] };
  readonly corrections: Corrections;
};

type Subject = { readonly kind: 'exemplar' | 'fast_follower' | 'trust' | 'footprint' | 'cohort' | 'programme'; readonly reference: string | null; readonly name: string };

/** One change: of what, from what to what, and who says so. */
export type ChangeLine = {
  readonly key: string;
  readonly subject: { readonly name: string; readonly href: string | null };
  readonly before: string;
  readonly after: string;
  readonly effectiveOn: string;
  readonly precision: DatePrecision;
  readonly confidence: Confidence;
  readonly source: SourceView;
};

/** Changes of one sort, with their heading and what they come to. */
export type ChangeGroup = { readonly key: string; readonly heading: string; readonly answer: string; readonly lines: readonly ChangeLine[]; /** How many there are where not all are shown. */ readonly total: number };

export type ChangesView = { readonly sentence: string; readonly groups: readonly ChangeGroup[] };

type FiledChange = { readonly change: StatusMove | 'money' | Correction['change']; readonly kind: string; readonly subject: Subject; readonly line: Omit<ChangeLine, 'subject' | 'source'>; readonly source: SourceReference };

/** Kinds of money of which it is said, too, that nothing came. */
const ALWAYS_TOLD: readonly LedgerKind[] = ['ceiling', 'approved', 'released', 'received'];

const MOVE_WORDS: Readonly<Record<StatusMove, { readonly heading: string; readonly counted: string }>> = {
  named: { heading: 'Named, or approved as a follower', counted: 'named or approved' },
  moved: { heading: 'Moved', counted: 'moved otherwise' },
  withdrawn: { heading: 'Withdrawn, declined or not selected', counted: 'withdrawn' },
};

/** As many changes of one sort as a page lists; the file has them all. */
export const CHANGES_SHOWN = 50;

/** What changed between two days, in words: the same for page and file. */
export function toChangesView(read: ChangesRead, clock: Pick<ClockView, 'params'>): ChangesView {
  const filed = filedChanges(read);
  const linesOf = (wanted: (one: FiledChange) => boolean) =>
    filed.filter(wanted).map(({ subject, line, source }): ChangeLine => {
      const path = subjectPath({ subjectKind: subject.kind, subjectReference: subject.reference });
      return { ...line, subject: { name: subject.name, href: path === null ? null : withClock(path, clock) }, source: toLinkedSource(source, clock) };
    });
  const group = (key: string, heading: string, answer: string, lines: readonly ChangeLine[], total = lines.length): ChangeGroup[] => (total === 0 ? [] : [{ key, heading, answer, lines: lines.slice(0, CHANGES_SHOWN), total }]);
  const { knownLater, takenBack } = read.corrections;
  const onDay = formatDate(read.between.from);
  const money = moneyChanges(read.money);
  return {
    sentence: sentenceOf(read, filed),
    groups: [
      ...STATUS_MOVES.flatMap((move) => {
        const lines = linesOf(({ change }) => change === move);
        return group(move, MOVE_WORDS[move].heading, `${formatCount(lines.length, 'exemplar or pairing', 'exemplars and pairings')}.`, lines);
      }),
      ...LEDGER_KINDS.flatMap((kind) => group(`money-${kind}`, LEDGER_KIND_LABEL[kind], `${capitalise(kindText(money, kind))}.`, linesOf((one) => one.change === 'money' && one.kind === kind))),
      ...group('taken_back', 'Corrected: taken back', `${formatCount(takenBack, 'fact')} of the time up to ${onDay} that ${takenBack === 1 ? 'was' : 'were'} believed that day.`, linesOf(({ change }) => change === 'taken_back'), takenBack),
      ...group('known_later', 'Corrected: known only later', `${formatCount(knownLater, 'fact')} of the time up to ${onDay} that ${knownLater === 1 ? 'was' : 'were'} not known that day.`, linesOf(({ change }) => change === 'known_later'), knownLater),
    ],
  };
}

/** The changes in figures and words, for a file. */
export function changesFileRows(read: ChangesRead): TableRow[] {
  return filedChanges(read).map(({ change, kind, subject, line, source }) => ({
    date_from: read.between.from,
    date_to: read.between.to,
    change,
    kind,
    subject_kind: subject.kind,
    subject_reference: subject.reference,
    subject_name: subject.name,
    before: line.before,
    after: line.after,
    effective_on: line.effectiveOn,
    effective_on_precision: line.precision,
    confidence: line.confidence,
    source_id: source.id,
  }));
}

function filedChanges({ statuses, money, corrections, between }: ChangesRead): FiledChange[] {
  const moved = standingChanges(statuses.before, statuses.after, (a, b) => a.status === b.status).map((change): FiledChange => {
    const said = change.after ?? change.before;
    const subject: Subject = { kind: said.kind, reference: said.subjectReference, name: said.subjectName };
    return { change: statusMove(change.before, change.after), kind: said.kind, subject, line: { key: change.key, before: statusText(change.before), after: statusText(change.after), ...datedBy(said) }, source: said.source };
  });
  const paid = moneyChanges(money).map((change): FiledChange => {
    const said = change.after ?? change.before;
    const subject: Subject = { kind: said.ownerKind, reference: said.ownerReference, name: said.ownerName };
    const text = (entry: StandingMoney | null, otherwise: string) => (entry === null ? otherwise : `${LEDGER_KIND_LABEL[entry.kind]}: ${moneyText(figureOf(entry))}`);
    return { change: 'money', kind: said.kind, subject, line: { key: change.key, before: text(change.before, 'Nothing of this entry'), after: text(change.after, 'Taken back'), ...datedBy(said) }, source: said.source };
  });
  const corrected = corrections.rows.map((row): FiledChange => {
    const text = timelineEventText(row);
    const subject: Subject = { kind: row.subjectKind, reference: row.subjectReference, name: row.subjectName };
    const sides = row.change === 'taken_back' ? { before: text, after: 'Taken back' } : { before: `Not known on ${formatDate(between.from)}`, after: text };
    return { change: row.change, kind: row.table, subject, line: { key: `${row.table} ${row.id}`, ...sides, ...datedBy(row) }, source: row.source };
  });
  return [...moved.toSorted((a, b) => STATUS_MOVES.findIndex((move) => move === a.change) - STATUS_MOVES.findIndex((move) => move === b.change)), ...paid, ...corrected];
}

function moneyChanges({ before, after }: ChangesRead['money']): StandingChange<StandingMoney>[] {
  return standingChanges(before, after, () => true);
}

function sentenceOf({ between, corrections, money }: ChangesRead, filed: readonly FiledChange[]): string {
  const moves = STATUS_MOVES.map((move) => {
    const count = filed.filter(({ change }) => change === move).length;
    return `${count === 0 ? 'none' : formatNumber(count)} ${MOVE_WORDS[move].counted}`;
  });
  const changes = moneyChanges(money);
  const kinds = LEDGER_KINDS.filter((kind) => ALWAYS_TOLD.includes(kind) || changes.some(({ before, after }) => (after ?? before)?.kind === kind));
  const sums = kinds.map((kind) => `${LEDGER_KIND_LABEL[kind].toLowerCase()}: ${kindText(changes, kind)}`);
  const { knownLater, takenBack } = corrections;
  return `Between ${formatDate(between.from)} and ${formatDate(between.to)}: ${formatList(moves)}. ${capitalise(sums.join('; '))}. Of the time up to ${formatDate(between.from)}, ${formatCount(knownLater, 'fact')} became known only later and ${takenBack === 0 ? 'none was' : formatCount(takenBack, 'was', 'were')} taken back.`;
}

/** "up to £60 million in 6 entries", "nothing", "nothing; 1 entry taken back". */
function kindText(changes: readonly StandingChange<StandingMoney>[], kind: LedgerKind): string {
  const added = changes.flatMap(({ before, after }) => (before === null && after?.kind === kind ? [after] : []));
  const gone = changes.filter(({ before, after }) => after === null && before?.kind === kind).length;
  const sum = added.length === 0 ? 'none recorded' : `${rangeText(sumAmounts(added.map((entry) => ({ ...figureOf(entry), isReversal: false }))))} in ${formatCount(added.length, 'entry', 'entries')}`;
  return gone === 0 ? sum : `${sum}, and ${formatCount(gone, 'entry', 'entries')} taken back`;
}

function figureOf({ amountPence, amountHighPence, qualifier }: StandingMoney) {
  return { amountPence: BigInt(amountPence), amountHighPence: amountHighPence === null ? null : BigInt(amountHighPence), qualifier };
}

function datedBy({ effectiveOn, precision, confidence }: Pick<ChangeLine, 'effectiveOn' | 'precision' | 'confidence'>): Pick<ChangeLine, 'effectiveOn' | 'precision' | 'confidence'> {
  return { effectiveOn, precision, confidence };
}

function statusText(standing: StandingStatus | null): string {
  if (standing === null) return 'Nothing recorded';
  return standing.kind === 'exemplar' ? EXEMPLAR_STATUS_TAG[standing.status].text : FAST_FOLLOWER_STATUS_TAG[standing.status].text;
}
