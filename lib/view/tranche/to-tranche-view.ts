import type { Actor } from '@/lib/domain/people/actor';
import { canKeepGates, canTakeTrancheStep } from '@/lib/domain/policy/money';
import { stateOfTranche } from '@/lib/domain/tranche/state-of-tranche';
import { trancheSlip } from '@/lib/domain/tranche/tranche-slip';
import { heldByGates, type Plan, type TrancheState } from '@/lib/domain/tranche/tranche-state';
import { TRANCHE_STEPS, whyNotByPerson, whyNotStep } from '@/lib/domain/tranche/tranche-steps';
import { formatDate } from '@/lib/format/format-date';
import { formatDays } from '@/lib/format/format-days';
import { formatPounds } from '@/lib/format/format-pounds';
import type { TrancheItem } from '@/lib/queries/tranche/list-tranches';
import { GATE_DECISION_LABEL, GATE_OWNER_LABEL } from '@/lib/view/gate/gate-owner-label';
import { STEP_WORDS, TRANCHE_EVENT_LABEL, trancheTitle } from './tranche-words';

/** A tranche as its award's page shows it: plan against forecast against actual. */
export type TrancheView = {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly ownerKey: string;
  readonly condition: string | null;
  /** Null: not recorded. */
  readonly original: string | null;
  readonly current: string | null;
  readonly forecast: string | null;
  readonly released: string | null;
  readonly received: string | null;
  /** "20 days later than first agreed; as last agreed". */
  readonly slip: string | null;
  readonly standing: string;
  readonly gates: readonly { readonly id: string; readonly text: string }[];
  readonly history: readonly { readonly id: string; readonly text: string }[];
  /** What the person who reads may do to it now. */
  readonly actions: readonly { readonly label: string; readonly href: string }[];
};

/** A tranche in words. `today` is the date of the page's clock; actions are offered only at the present. */
export function toTrancheView(item: TrancheItem, actor: Actor | null, today: string, mayAct: boolean): TrancheView {
  const state = stateOfTranche(item);
  const path = `/funding/tranches/${encodeURIComponent(item.id)}`;
  const steps = TRANCHE_STEPS.filter((step) => actor !== null && canTakeTrancheStep(actor, step, item.odsCodes) && whyNotStep(state, step, today) === null && whyNotByPerson(state, step, actor.userId) === null);
  const gateActions = canKeepGates(actor) && !state.isStopped ? [{ label: 'Add a gate', href: `${path}/add-gate` }, ...(item.gates.length > 0 ? [{ label: 'Record what came of a gate', href: `${path}/decide-gate` }] : [])] : [];
  return {
    id: item.id,
    title: trancheTitle(item),
    owner: item.ownerName,
    ownerKey: item.ownerKey,
    condition: item.condition,
    original: planText(state.original),
    current: planText(state.current) ?? (state.proposed === null ? null : `Proposed: ${planText(state.proposed)}`),
    forecast: planText(state.forecast),
    released: pence(item.releasedPence),
    received: pence(item.receivedPence),
    slip: slipText(item, state, today),
    standing: standingText(state, today),
    gates: item.gates.map(({ id, title, owner, dueOn, decision }) => ({ id, text: `${title} (${GATE_OWNER_LABEL[owner].toLowerCase()}${dueOn === null ? '' : `, due ${formatDate(dueOn)}`}): ${decision === null ? 'waited for' : `${GATE_DECISION_LABEL[decision.outcome].toLowerCase()}, ${formatDate(decision.on)}`}` })),
    history: item.events.map(({ id, kind, amountPence, dueOn, reason, on }) => ({ id, text: [`${formatDate(on)}: ${TRANCHE_EVENT_LABEL[kind].toLowerCase()}`, amountPence === null ? '' : formatPounds(BigInt(amountPence)), dueOn === null ? '' : `for ${formatDate(dueOn)}`, reason === null ? '' : `(${reason})`].filter(Boolean).join(' ') })),
    actions: mayAct ? [...steps.map((step) => ({ label: STEP_WORDS[step].heading, href: `${path}/${step}` })), ...gateActions] : [],
  };
}

const planText = (plan: Plan | null) => (plan === null ? null : `${formatPounds(plan.amountPence)}, ${formatDate(plan.dueOn)}`);
const pence = (amount: number) => (amount === 0 ? null : formatPounds(BigInt(amount)));

/** How the date expected now, or that of the release, lies to what was agreed first and last. */
function slipText({ events }: TrancheItem, state: TrancheState, today: string): string | null {
  const slip = trancheSlip(state, events.findLast(({ kind }) => kind === 'released')?.on ?? null, today);
  if (slip === null) return null;
  const told = (days: number, words: string) => (days === 0 ? `on the day ${words}` : `${formatDays(Math.abs(days))} ${days > 0 ? 'later' : 'earlier'} than ${words}`);
  const first = told(slip.onFirstDays, 'first agreed');
  return state.original?.dueOn === state.current?.dueOn ? first : `${first}; ${told(slip.onLastDays, 'last agreed')}`;
}

function standingText(state: TrancheState, today: string): string {
  if (state.isStopped) return 'Stopped';
  if (state.claim !== null) {
    const late = state.part === 'final' && heldByGates(state, today).length > 0;
    return `${formatPounds(state.claim.amountPence)} claimed, not answered${late ? '; a gate was late, so an exception is needed' : ''}`;
  }
  if (state.current === null) return 'Not agreed';
  if (state.money.releasedPence >= state.current.amountPence) return 'Released';
  return state.money.releasedPence > 0n ? 'Released in part' : 'Agreed, not claimed';
}
