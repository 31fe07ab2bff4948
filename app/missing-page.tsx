import NotFound from '@/app/not-found';
import { answerNotFound } from '@/lib/http/answer-not-found';
import { pageTitle } from '@/lib/view/page/page-title';

/** Answers 404 with the whole page that says so, as for an address that is none: for whoever may not know that a page is there. Its title is its own; the page that answers so has none in its metadata. */
export function MissingPage() {
  answerNotFound();
  return (
    <>
      <title>{pageTitle('Page not found')}</title>
      <NotFound />
    </>
  );
}
