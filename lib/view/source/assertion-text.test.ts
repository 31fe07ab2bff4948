import { expect, test } from 'vitest';
import type { AssertionGroup } from '@/lib/domain/evidence/assertion-group';
import { assertionText } from './assertion-text';

test.each<[AssertionGroup, string, string | null, string]>([
  ['exemplar_status_event', 'expected', null, 'Expected'],
  ['exemplar_member_event', 'joined: lead: RM3', 'Salford Royal NHS Foundation Trust', 'Salford Royal NHS Foundation Trust (RM3) is its lead'],
  ['exemplar_member_event', 'left: partner: E54000007', null, 'Left by E54000007'],
  ['fast_follower_status_event', 'approved_with_conditions', null, 'Approved with conditions'],
  ['fast_follower_trust_event', 'RAP', 'North Middlesex University Hospital NHS Trust', 'The follower is North Middlesex University Hospital NHS Trust (RAP)'],
  ['nomination_condition', 'A plan: by June', null, 'A plan: by June'],
  ['ledger_entry', 'ceiling: up_to: 10,000,000.00', null, 'Ceiling: up to £10 million'],
  ['ledger_entry', 'ceiling: up_to: -5,000,000.00', null, 'Ceiling: takes back up to £5 million'],
  ['programme_claim', 'Nothing: yet', null, 'Nothing: yet'],
  ['gate', 'Treasury approval', null, 'Waits on this: Treasury approval'],
  ['gate_decision', 'not_met: Treasury approval: capital', null, 'Not met: Treasury approval: capital'],
  ['cohort_rule', 'central_ceiling: Up to £10m each.', null, 'Ceiling from the centre: Up to £10m each.'],
  ['cohort_rule', 'match_required', null, 'Match funding'],
  ['trust_shortlisting', 'mental_health', null, 'In contention for the mental health cohort'],
  ['system_deployment', 'planned: epr: Cerner Electronic patient record (product not recorded)', null, 'Cerner (product not recorded), electronic patient record: planned'],
  ['system_deployment', 'live: epr: Epic Epic', null, 'Epic, electronic patient record: live'],
  ['system_deployment', 'live: epr: Built in house PICS', null, 'PICS (built in house), electronic patient record: live'],
  ['maturity_assessment', '2015/16: readiness: 93', null, 'Readiness, 0 to 100, round 2015/16: 93'],
  ['maturity_assessment', '2017: change_since_previous_round: up a little', null, 'Change since the round before, round 2017: up a little'],
  ['wachter_group_event', 'A', null, 'In group A'],
  ['regulatory_event', 'cqc_rating: requires_improvement', null, 'Rated Requires improvement by the Care Quality Commission'],
  ['regulatory_event', 'special_measures_entered', null, 'Put into special measures'],
  ['trust_alias', 'Salford Royal NHS Trust', null, 'Called Salford Royal NHS Trust'],
  ['succession', 'merger: A new trust', null, 'Succeeded by A new trust (merger)'],
  ['footprint_plan', 'Draft plan', null, 'Published: Draft plan'],
  ['footprint_membership_event', 'joined: Dorset', null, 'In Dorset'],
  ['footprint_membership_event', 'left: Dorset', null, 'Left Dorset'],
  ['background_event', 'Something happened', null, 'Something happened'],
  ['trust', 'RM3', null, 'Listed with the ODS code RM3'],
  ['footprint', 'E54000007', null, 'Listed with the code E54000007'],
])('%s: %s', (group, says, saysTrustName, text) => {
  expect(assertionText({ group, says, saysTrustName })).toBe(text);
});

test('a word that nobody knows is an error, not a guess', () => {
  expect(() => assertionText({ group: 'exemplar_status_event', says: 'promoted', saysTrustName: null })).toThrow('promoted');
});
