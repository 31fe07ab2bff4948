import type { ReactElement } from 'react';
import type { Crumb } from '@/components/nhs/breadcrumb';
import { ChooseSource } from '@/components/recording/choose-source';
import { findSources, getSourceChoice, SOURCES_SHOWN_MAX, type SourceChoice } from '@/lib/queries/recording/find-sources';
import { allValues, PARAMETER_LENGTH_MAX, type RawParams } from '@/lib/schemas/raw-params';
import type { SearchParams } from '@/lib/view/url/search-params';
import { OWN_RECORD_CHOICE } from '@/lib/view/recording/own-record-choice';

/** The frame of a task, as its pages share it. */
export type StepFrame = { readonly title: string; readonly heading: string; readonly caption: string; readonly backLink: Crumb; readonly path: string };

/** The source that the address names; where it names none that is there, the page on which one is found, chosen or added. */
export async function chooseSourceStep(
  raw: RawParams,
  frame: StepFrame,
  params: SearchParams,
  { mayBeOurRecord }: { mayBeOurRecord: boolean },
): Promise<{ readonly page: ReactElement } | { readonly page: null; readonly source: SourceChoice }> {
  const wanted = oneValue(raw, 'source');
  const source = wanted === null ? null : wanted === OWN_RECORD_CHOICE.id ? (mayBeOurRecord ? OWN_RECORD_CHOICE : null) : await getSourceChoice(wanted);
  if (source !== null) return { page: null, source };
  const search = oneValue(raw, 'q');
  return {
    page: (
      <>
        <title>{frame.title}</title>
        <ChooseSource
          {...frame}
          params={params}
          search={search}
          sources={await findSources(search ?? '')}
          shownMax={SOURCES_SHOWN_MAX}
          ownRecord={mayBeOurRecord ? { id: OWN_RECORD_CHOICE.id, label: 'The programme decided it, and it is recorded here first: this tracker is its record' } : null}
        />
      </>
    ),
  };
}

/** The one value of a parameter that is used, if it could be one of ours. */
export function oneValue(raw: RawParams, name: string): string | null {
  return allValues(raw, name).find((value) => value !== '' && value.length <= PARAMETER_LENGTH_MAX) ?? null;
}
