import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Problem, Result } from '@/lib/commands/result';
import { retractEvent } from '@/lib/commands/write-event';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { RetractInput } from '@/lib/schemas/recording/retract';
import { checkRetraction } from './check-retraction';
import { EVENT_TABLES } from './event-table';
import { readRetractableEvent } from './retractable-event';
import { runRecording } from './run-recording';
import { toEventWords } from './to-event-words';

const GONE: Problem = { kind: 'not found', message: 'This is not on record any more' };

/** Retracts an event of a record: from now on it counts for nothing; that it was said, and until when it counted, stays. */
export function retract(actor: Actor, input: RetractInput): Promise<Result<null>> {
  const record = { table: input.recordKind, id: input.recordKey };
  return runRecording(actor, input, { command: 'retract', record, isAllowed: ({ actor: standing }) => canRecordProgramme(standing), whoMay: 'Only a programme officer retracts what is on record' }, async ({ tx, actor: standing }) => {
    const table = EVENT_TABLES.find((known) => known === input.eventTable);
    const event = table === undefined ? null : await readRetractableEvent(tx, table, input.eventId);
    if (table === undefined || event === null || !event.about.some((ref) => ref.table === record.table && ref.id === record.id)) return { ok: false, problem: GONE };
    const problem = await checkRetraction(tx, table, event);
    if (problem !== null) return { ok: false, problem };
    if (!(await retractEvent(tx, table, input.eventId, standing.userId, input.reason))) return { ok: false, problem: GONE };
    await recordAct(tx, {
      actor: { userId: standing.userId },
      type: 'event.retracted',
      subject: record,
      about: event.about,
      details: { what: toEventWords(table, event.row), effectiveOn: String(event.row['effective_on']), precision: String(event.row['effective_precision']) as DatePrecision, eventTable: table, eventId: input.eventId, reason: input.reason },
      rows: { [table]: [input.eventId] },
    });
    return { ok: true, value: null };
  });
}
