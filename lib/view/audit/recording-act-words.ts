import type { RecordingAct } from '@/lib/domain/audit/recording-acts';
import { REPLICATION_VERDICTS, type ReplicationVerdict } from '@/lib/domain/fast-follower/replication';
import { formatNumber } from '@/lib/format/format-number';
import { type ActDetails, type ActWords, wordOf } from './act-words';
import { because, dateOf, onWordOf } from './evidence-act-words';

/** A code of the domain in words: `agreement_signed` is "agreement signed". */
const words = (details: ActDetails, name: string) => wordOf(details, name).replaceAll('_', ' ');

/** "on 1 April 2019", "in March 2019". */
function onDateOf(details: ActDetails): string {
  return `${wordOf(details, 'precision') === 'day' ? 'on' : 'in'} ${dateOf(details)}`;
}

/** "runs an equivalent of"; what was said of a system that a follower is to run. */
function verdictWords(details: ActDetails): string {
  const said = wordOf(details, 'verdict');
  const verdict = REPLICATION_VERDICTS.find((known) => known === said);
  const words: Readonly<Record<ReplicationVerdict, string>> = { match: 'runs', equivalent: 'runs an equivalent of', different: 'runs something different from', not_applicable: 'has no use for', unknown: 'may run or not' };
  return verdict === undefined ? said : words[verdict];
}

/** What was recorded: an event, or more evidence for one that says the same. */
function recorded(what: (details: ActDetails) => string): ActWords {
  return (details) => `${details['isMoreEvidence'] === true ? 'added evidence that' : 'recorded that'} ${what(details)}${onWordOf(details)}`;
}

/** What was recorded of the programme, in words that follow the name of who did it. */
export const RECORDING_ACT_WORDS: Readonly<Record<RecordingAct, ActWords>> = {
  'founding.loaded': (details) => `loaded the ${formatNumber(Number(details['rowCount']))} rows that the register was founded on`,
  'founding.extended': () => 'added rows to those that the register was founded on',
  'source.added': (details) => `added the source “${wordOf(details, 'title')}”`,
  'status.recorded': recorded((details) => `it was ${words(details, 'status')} from ${dateOf(details)}`),
  'gate.added': recorded((details) => `it waits on “${wordOf(details, 'title')}” since ${dateOf(details)}${wordOf(details, 'dueOn') === '' ? '' : `, due ${dateOf(details, 'dueOn')}`}`),
  'decision.recorded': recorded((details) => `“${wordOf(details, 'gate')}” was ${words(details, 'outcome')} ${onDateOf(details)}`),
  'member.recorded': recorded((details) => `${wordOf(details, 'memberName')} ${wordOf(details, 'change') === 'left' ? 'left it' : `is part of it as ${wordOf(details, 'role')}`} ${onDateOf(details)}`),
  'membership.recorded': recorded((details) => `${wordOf(details, 'trustName')} ${wordOf(details, 'change')} ${wordOf(details, 'footprintName')} ${onDateOf(details)}`),
  'succession.recorded': recorded((details) => `${wordOf(details, 'predecessorName')} was succeeded by ${wordOf(details, 'successorName')} (${wordOf(details, 'kind')}) ${onDateOf(details)}`),
  'regulation.recorded': recorded((details) =>
    wordOf(details, 'kind') === 'cqc_rating' ? `it was rated ${words(details, 'rating')} ${onDateOf(details)}` : `it ${wordOf(details, 'kind') === 'special_measures_entered' ? 'was put into' : 'left'} special measures ${onDateOf(details)}`,
  ),
  'system.recorded': recorded((details) => `${wordOf(details, 'product')} was ${words(details, 'status')} from ${dateOf(details)}`),
  'maturity.recorded': recorded((details) => `its ${words(details, 'measure')} was ${wordOf(details, 'value')} in round ${wordOf(details, 'round')}`),
  'place_maturity.recorded': recorded((details) => `${wordOf(details, 'assessingAhsn')} assessed its ${words(details, 'theme')} ${onDateOf(details)}`),
  'wachter_group.recorded': recorded((details) => `it was in group ${wordOf(details, 'group')} of the Wachter review from ${dateOf(details)}`),
  'replication.recorded': recorded((details) => `the follower ${verdictWords(details)} what was fixed at nomination (${wordOf(details, 'product') || words(details, 'systemClass')}) from ${dateOf(details)}`),
  'blueprint.added': (details) => `added the blueprint “${wordOf(details, 'title')}”`,
  'blueprint.reused': recorded((details) => `${wordOf(details, 'userName')} reused the blueprint “${wordOf(details, 'title')}” ${onDateOf(details)}`),
  'milestone.agreed': (details) => `recorded the milestone “${wordOf(details, 'title')}”, agreed for ${dateOf(details, 'dueOn')}${onWordOf(details)}`,
  'milestone.agreed anew': (details) => `recorded that “${wordOf(details, 'title')}” was agreed anew for ${dateOf(details, 'dueOn')}${onWordOf(details)}${because(details)}`,
  'milestone.forecast': (details) => `recorded that “${wordOf(details, 'title')}” is now expected on ${dateOf(details, 'dueOn')}${onWordOf(details)}${because(details)}`,
  'milestone.achieved': recorded((details) => `“${wordOf(details, 'title')}” was achieved ${onDateOf(details)}`),
  'exemplar.added': (details) => `added the exemplar ${wordOf(details, 'name')}, ${words(details, 'status')} from ${dateOf(details)}${onWordOf(details)}`,
  'event.retracted': (details) => `retracted “${wordOf(details, 'what')}” of ${dateOf(details)}${because(details)}`,
};
