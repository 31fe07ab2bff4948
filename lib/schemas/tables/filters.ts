import { COHORTS } from '@/lib/domain/cohort/cohort';
import { CONFIDENCES } from '@/lib/domain/evidence/confidence';
import type { FilterDefinition } from './table-definition';

/** Regions are records of the database; the filter's words are their slugs. */
export const REGION_FILTER: FilterDefinition = { name: 'region', label: 'Region', values: null, mayBeNotRecorded: true };
export const COHORT_FILTER: FilterDefinition = { name: 'cohort', label: 'Cohort', values: COHORTS, mayBeNotRecorded: false };
export const SUPPLIER_FILTER: FilterDefinition = { name: 'supplier', label: 'Patient record supplier', values: null, mayBeNotRecorded: true };
export const FOOTPRINT_FILTER: FilterDefinition = { name: 'footprint', label: 'STP footprint', values: null, mayBeNotRecorded: true };
export const CONFIDENCE_FILTER: FilterDefinition = { name: 'confidence', label: 'Confidence', values: CONFIDENCES, mayBeNotRecorded: false };
