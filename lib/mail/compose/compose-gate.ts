import { environment } from '@/lib/config/environment';
import { GATE_HORIZON_DAYS } from '@/lib/domain/notification/due-gate-notices';
import { listGatesFallingDue } from '@/lib/queries/work/list-gates-falling-due';
import { gateMail } from '@/lib/view/notification/gate-mail';
import { toWorkLines } from '@/lib/view/work/work-lines';
import type { MailComposer } from './mail-composer';
import { wantsMail } from './wants-mail';

/** A gate that falls due: nothing once it is decided, is due on another day, is no longer of its reader's work, or they have chosen to be told of gates no more. */
export const composeGate: MailComposer = async ({ about }, actor, reading) => {
  if (!(await wantsMail(actor, 'gate'))) return null;
  const { gates, gatesDue } = await listGatesFallingDue(reading, actor, GATE_HORIZON_DAYS);
  const isMeant = (id: string, dueOn: string) => id === about['gate'] && dueOn === about['dueOn'];
  const work = { nominations: [], conditions: [], stale: [], toAnswer: [], gates: gates.filter(({ id, dueOn }) => isMeant(id, dueOn)), gatesDue: gatesDue.filter(({ gate, dueOn }) => isMeant(gate.id, dueOn)) };
  const [line] = toWorkLines(actor, work, reading.clock.asAt);
  return line === undefined ? null : gateMail(line, reading.clock.asAt, environment().publicUrl);
};
