import { SourceLink } from '@/components/evidence/source-link';
import type { SourceView } from '@/lib/view/evidence/evidence-view';
import type { GlossaryTerm } from '@/lib/view/glossary/glossary-term';

/** Terms with their definitions and sources; each is an anchor. `withoutSources` says what stands where no source is recorded. */
export function TermList({ terms, sourcesOf, withoutSources }: { terms: readonly GlossaryTerm[]; sourcesOf: (term: GlossaryTerm) => readonly SourceView[]; withoutSources: string | null }) {
  return (
    <dl className="m-0 max-w-3xl leading-normal">
      {terms.map((term) => {
        const sources = sourcesOf(term);
        return (
          <div key={term.slug} id={term.slug} className="scroll-mt-4 border-0 border-t border-solid border-border py-3 target:bg-pale-yellow">
            <dt className="font-semibold">
              <dfn className="not-italic">{term.term}</dfn>
              {term.also && <span className="block text-base font-normal text-secondary">{term.also}</span>}
            </dt>
            <dd className="m-0">
              {term.definition}
              {sources.length > 0 ? (
                <span className="mt-1 block text-sm text-secondary">
                  Source:{' '}
                  {sources.map((source, index) => (
                    <span key={source.id}>
                      {index > 0 && '; '}
                      <SourceLink source={source} />
                    </span>
                  ))}
                </span>
              ) : (
                withoutSources && <span className="gde-not-recorded mt-1 block text-sm">{withoutSources}</span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
