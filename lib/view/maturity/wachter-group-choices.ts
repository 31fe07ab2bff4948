import { WACHTER_GROUPS, type WachterGroup } from '@/lib/domain/maturity/support';

const MEANS: Readonly<Record<WachterGroup, string>> = {
  A: 'Digitally advanced already, to be funded first',
  B: 'The middle group, to be funded next',
  C: 'The least ready, to be funded last',
};

/** The groups into which the Wachter review put trusts by how ready they were, to choose from. */
export const WACHTER_GROUP_CHOICES = WACHTER_GROUPS.map((group) => ({ value: group, label: `Group ${group}`, hint: MEANS[group] }));
