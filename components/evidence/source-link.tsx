import type { SourceView } from '@/lib/view/evidence/evidence-view';

/** A source by its title, linked to its page, with its publisher. */
export function SourceLink({ source }: { source: SourceView }) {
  return (
    <>
      <a href={source.href}>{source.title}</a>
      {source.publisher && `, ${source.publisher}`}
    </>
  );
}
