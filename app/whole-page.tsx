import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { ReactElement } from 'react';
import { Unavailable } from '@/components/layout/unavailable';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import { writeLog } from '@/lib/http/write-log';
import { pageTitle } from '@/lib/view/page/page-title';

// The framework answers a page that failed with one that is empty until its script has run. Ours says in full that it is unavailable.

/**
 * A page that is answered whole, whatever happens: when what it shows cannot be read, with the status 503 and a page that says so.
 * Every page of the product is made with this.
 */
export function wholePage<Props>(render: (props: Props) => Promise<ReactElement>): (props: Props) => Promise<ReactElement> {
  return async function WholePage(props) {
    try {
      return await render(props);
    } catch (error) {
      unstable_rethrow(error);
      const reference = (await headers()).get('x-request-id');
      answerWithStatus(503);
      writeLog('error', 'page unavailable', { requestId: reference, error: error instanceof Error ? error.name : 'Error', message: error instanceof Error ? error.message : String(error) });
      return <Unavailable path="" reference={reference} />;
    }
  };
}

/** The metadata of such a page, where they are read too; its page tells and logs why they could not be. */
export function wholePageMetadata<Props>(read: (props: Props) => Promise<Metadata>): (props: Props) => Promise<Metadata> {
  return async function metadataOfWholePage(props) {
    try {
      return await read(props);
    } catch (error) {
      unstable_rethrow(error);
      return { title: pageTitle('Sorry, this page is unavailable'), robots: { index: false } };
    }
  };
}
