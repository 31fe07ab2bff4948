import { expect, test } from 'vitest';
import { EXEMPLARS_TABLE } from '@/lib/schemas/tables/exemplars-table';
import { searchText } from './search-text';

test.each([
  ['', 'The whole table'],
  ['sort=-name', 'The whole table'],
  ['q=royal&cohort=mental_health', 'Search: royal; Cohort: Mental health'],
  ['cohort=acute&cohort=ambulance&region=not-recorded', 'Cohort: Acute or Ambulance; Region: not recorded'],
])('%s is %s', (query, text) => expect(searchText(EXEMPLARS_TABLE, query)).toBe(text));
