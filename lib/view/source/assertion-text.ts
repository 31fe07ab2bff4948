import { COHORTS, COHORT_RULE_KINDS, type CohortRuleKind } from '@/lib/domain/cohort/cohort';
import { GATE_DECISIONS } from '@/lib/domain/exemplar/gate';
import { EXEMPLAR_STATUSES } from '@/lib/domain/exemplar/status';
import { FAST_FOLLOWER_STATUSES } from '@/lib/domain/fast-follower/status';
import { AMOUNT_QUALIFIERS, LEDGER_KINDS } from '@/lib/domain/funding/ledger-kind';
import { MATURITY_MEASURES } from '@/lib/domain/maturity/maturity-measure';
import { DEPLOYMENT_STATUSES, SYSTEM_CLASSES } from '@/lib/domain/system/system-class';
import { CQC_RATINGS, REGULATORY_EVENT_KINDS } from '@/lib/domain/trust/trust-kind';
import { formatNumber } from '@/lib/format/format-number';
import type { AssertionItem } from '@/lib/queries/source/get-source';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { GATE_DECISION_LABEL } from '@/lib/view/gate/gate-owner-label';
import { MATURITY_MEASURE_LABEL } from '@/lib/view/maturity/maturity-measure-label';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';
import { moneyText } from '@/lib/view/money/money-text';
import { penceOf } from '@/lib/view/overview/pence-of';
import { regulationText } from '@/lib/view/regulation/regulation-text';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';
import { DEPLOYMENT_STATUS_LABEL, SYSTEM_CLASS_LABEL } from '@/lib/view/system/system-label';

const RULE_LABEL: Readonly<Record<CohortRuleKind, string>> = {
  central_ceiling: 'Ceiling from the centre',
  follower_ceiling: 'Ceiling of a fast follower',
  match_required: 'Match funding',
  replication_target: 'Replication target',
  track: 'Tracks',
};

/** What a source says of one thing, in words: "Named", "Ceiling: up to £10 million", "In contention for the acute cohort". */
export function assertionText(item: Pick<AssertionItem, 'group' | 'says' | 'saysTrustName'>): string {
  const { group, says } = item;
  switch (group) {
    case 'exemplar_status_event':
      return EXEMPLAR_STATUS_TAG[word(EXEMPLAR_STATUSES, says)].text;
    case 'fast_follower_status_event':
      return FAST_FOLLOWER_STATUS_TAG[word(FAST_FOLLOWER_STATUSES, says)].text;
    case 'exemplar_member_event':
      return memberText(item);
    case 'fast_follower_trust_event':
      return `The follower is ${named(item, says)}`;
    case 'ledger_entry':
      return ledgerText(says);
    case 'gate':
      return `Waits on this: ${says}`;
    case 'gate_decision': {
      const [outcome, title] = cut(says);
      return `${GATE_DECISION_LABEL[word(GATE_DECISIONS, outcome)]}: ${title}`;
    }
    case 'cohort_rule': {
      const [kind, rule] = cut(says);
      return `${RULE_LABEL[word(COHORT_RULE_KINDS, kind)]}${rule && `: ${rule}`}`;
    }
    case 'trust_shortlisting':
      return `In contention for the ${COHORT_LABEL[word(COHORTS, says)]} cohort`;
    case 'system_deployment': {
      const [status, rest] = cut(says);
      const [systemClass, product] = cut(rest);
      return `${productText(product)}, ${SYSTEM_CLASS_LABEL[word(SYSTEM_CLASSES, systemClass)].toLowerCase()}: ${DEPLOYMENT_STATUS_LABEL[word(DEPLOYMENT_STATUSES, status)].toLowerCase()}`;
    }
    case 'maturity_assessment': {
      const [round, rest] = cut(says);
      const [measure, figure] = cut(rest);
      return `${MATURITY_MEASURE_LABEL[word(MATURITY_MEASURES, measure)]}, round ${round}: ${/^-?[\d.]+$/.test(figure) ? formatNumber(Number(figure)) : figure}`;
    }
    case 'wachter_group_event':
      return `In group ${says}`;
    case 'regulatory_event': {
      const [kind, rating] = cut(says);
      return regulationText({ kind: word(REGULATORY_EVENT_KINDS, kind), rating: rating === '' ? null : word(CQC_RATINGS, rating) });
    }
    case 'trust_alias':
      return `Called ${says}`;
    case 'succession': {
      const [kind, successor] = cut(says);
      return `Succeeded by ${successor} (${kind})`;
    }
    case 'footprint_plan':
      return `Published: ${says}`;
    case 'footprint_membership_event': {
      const [change, footprint] = cut(says);
      return change === 'left' ? `Left ${footprint}` : `In ${footprint}`;
    }
    case 'trust':
      return `Listed with the ODS code ${says}`;
    case 'footprint':
      return `Listed with the code ${says}`;
    case 'nomination_condition':
    case 'programme_claim':
    case 'background_event':
      return says;
  }
}

function memberText(item: Pick<AssertionItem, 'says' | 'saysTrustName'>): string {
  const [change, rest] = cut(item.says);
  const [role, code] = cut(rest);
  return change === 'left' ? `Left by ${named(item, code)}` : `${named(item, code)} is ${role === 'lead' ? 'its lead' : 'a partner'}`;
}

/** A supplier and its product, each named once: "Epic Epic" is "Epic". */
function productText(product: string): string {
  return product.replace(/^(.+?) \1(?= |$)/, '$1').replace('Electronic patient record (product not recorded)', '(product not recorded)').replace(/^Built in house (.*)$/, '$1 (built in house)');
}

function named({ saysTrustName }: Pick<AssertionItem, 'saysTrustName'>, code: string): string {
  return saysTrustName === null ? code : `${saysTrustName} (${code})`;
}

function ledgerText(says: string): string {
  const [kind, rest] = cut(says);
  const [qualifier, amount] = cut(rest);
  const pence = penceOf(amount.replaceAll(',', ''));
  const money = moneyText({ amountPence: pence < 0n ? -pence : pence, qualifier: word(AMOUNT_QUALIFIERS, qualifier) });
  return `${LEDGER_KIND_LABEL[word(LEDGER_KINDS, kind)]}: ${pence < 0n ? 'takes back ' : ''}${money}`;
}

/** The code before the first `: `, and all that follows it. */
function cut(text: string): [code: string, rest: string] {
  const at = text.indexOf(': ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 2)];
}

function word<Word extends string>(words: readonly Word[], text: string): Word {
  const found = words.find((known) => known === text);
  if (found === undefined) throw new RangeError(`The word ${text} is none of ${words.join(', ')}.`);
  return found;
}
