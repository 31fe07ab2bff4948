import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';
import type { SourceChoice } from '@/lib/queries/recording/find-sources';

/** The product's own record as a source to choose, for what the programme decides and nobody else publishes. */
export const OWN_RECORD_CHOICE: SourceChoice = {
  id: TRACKER_SOURCE_ID,
  kind: 'register',
  publisher: 'GDE programme tracker',
  title: 'Acts of people recorded in this tracker',
  publishedOn: null,
  publishedPrecision: null,
  url: null,
};
