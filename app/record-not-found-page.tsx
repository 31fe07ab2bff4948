import type { Metadata } from 'next';
import { RecordNotFound, type RecordNotFoundProps } from '@/components/record/record-not-found';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import { pageTitle } from '@/lib/view/page/page-title';
import { recordNotFoundHeading } from '@/lib/view/record/record-not-found-heading';

/** What the page of a record says when there is none: everything but the address and the clock. */
export type MissingRecord = Pick<RecordNotFoundProps, 'noun' | 'listPath' | 'listLabel' | 'keyHint'>;

/** Answers 404 with the whole page that says so. */
export function RecordNotFoundPage({ missing, path, clock }: { missing: MissingRecord } & Pick<RecordNotFoundProps, 'path' | 'clock'>) {
  answerWithStatus(404);
  return <RecordNotFound {...missing} path={path} clock={clock} />;
}

/** The title of that page, which is not to be found by search engines. */
export function recordNotFoundMetadata({ noun, listLabel }: MissingRecord): Metadata {
  return { title: pageTitle(recordNotFoundHeading(noun), listLabel), robots: { index: false } };
}
