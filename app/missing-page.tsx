import NotFound from '@/app/not-found';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import { pageTitle } from '@/lib/view/page/page-title';

/** Answers 404 with the whole page that says so, as for an address that is none: for whoever may not know that a page is there. Its title is its own; the page that answers so has none in its metadata. */
export function MissingPage() {
  answerWithStatus(404);
  return (
    <>
      <title>{pageTitle('Page not found')}</title>
      <NotFound />
    </>
  );
}
