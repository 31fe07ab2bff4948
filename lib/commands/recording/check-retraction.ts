import type { Problem } from '@/lib/commands/result';
import { raw, sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import { moveBroughtIn, type StateClaim } from '@/lib/domain/evidence/illegal-moves';
import { EXEMPLAR_TRANSITIONS } from '@/lib/domain/exemplar/status';
import { isExemplarMove } from '@/lib/domain/exemplar/status-moves';
import type { MembershipChange } from '@/lib/domain/footprint/membership-change';
import { isMembershipMove } from '@/lib/domain/footprint/membership-moves';
import { DEPLOYMENT_TRANSITIONS, isDeploymentMove } from '@/lib/domain/system/deployment-moves';
import type { DeploymentStatus } from '@/lib/domain/system/system-class';
import { readExemplarHistory } from './exemplar-history';
import type { EventTable } from './event-table';
import { readStates } from './read-states';
import { refuseMove } from './refuse-move';
import type { RetractableEvent } from './retractable-event';

/** Why an event cannot be taken out of the record: what rests on it, or the history that would be left. Null where it can. */
export async function checkRetraction(tx: Transaction, table: EventTable, { row }: RetractableEvent): Promise<Problem | null> {
  const id = String(row['id']);
  switch (table) {
    case 'exemplar_status_event': {
      const history = await readExemplarHistory(tx, String(row['exemplar_slug']));
      if (history.length === 1) return refusal('It is the only status on record, and an exemplar is on record from its first status on. Record the right one first');
      const fault = moveBroughtIn(history, without(history, id), isExemplarMove);
      return fault === null ? null : explain(refuseMove(fault, fault.from === null ? [] : EXEMPLAR_TRANSITIONS[fault.from.state]));
    }
    case 'footprint_membership_event': {
      const history = await readStates<MembershipChange>(tx, table, 'change', { ods_code: String(row['ods_code']), footprint_code: String(row['footprint_code']) });
      const fault = moveBroughtIn(history, without(history, id), isMembershipMove);
      return fault === null ? null : refusal('Without it the trust would leave what it had not joined, or join what it had not left. Retract the other first');
    }
    case 'system_deployment': {
      const history = await readStates<DeploymentStatus>(tx, table, 'status', { ods_code: String(row['ods_code']), product_slug: String(row['product_slug']), system_class: String(row['system_class']) });
      const fault = moveBroughtIn(history, without(history, id), isDeploymentMove);
      return fault === null ? null : explain(refuseMove(fault, fault.from === null ? [] : DEPLOYMENT_TRANSITIONS[fault.from.state]));
    }
    case 'exemplar_member_event': {
      const leads = await tx.rows<{ id: string }>(sql`SELECT id FROM exemplar_member_event WHERE exemplar_slug = ${String(row['exemplar_slug'])} AND role = 'lead' AND change = 'joined' AND retracted_at IS NULL`);
      return leads.some((lead) => lead.id !== id) ? null : refusal('It is the only lead on record, and every exemplar has one. Record the right one first');
    }
    case 'gate':
      return (await hasRows(tx, 'gate_decision', 'gate_id', id)) ? refusal('It has been decided. Retract the decision first') : null;
    case 'milestone_event': {
      const isBaseline = row['kind'] === 'baseline';
      const others = await tx.rows<{ kind: string }>(sql`SELECT kind::text AS kind FROM milestone_event WHERE milestone_id = ${String(row['milestone_id'])} AND id <> ${id} AND retracted_at IS NULL`);
      const isLastBaseline = isBaseline && !others.some(({ kind }) => kind === 'baseline');
      return isLastBaseline && others.length > 0 ? refusal('It is what was agreed, against which its forecasts are held. Retract those first') : null;
    }
    default:
      return null;
  }
}

const refusal = (message: string): Problem => ({ kind: 'invalid', message });

function explain({ message = '' }: Problem): Problem {
  return refusal(`Without it the history would not be a legal one. ${message}`);
}

function without<State extends string>(history: readonly StateClaim<State>[], id: string): StateClaim<State>[] {
  return history.filter((claim) => claim.id !== id);
}

async function hasRows(tx: Transaction, table: EventTable, column: string, id: string): Promise<boolean> {
  return (await tx.rows(sql`SELECT 1 FROM ${raw(table)} WHERE ${raw(column)} = ${id} AND retracted_at IS NULL LIMIT 1`)).length > 0;
}
