import { randomUUID } from 'node:crypto';
import type { ReactElement, ReactNode } from 'react';
import { MISSING_FOLLOWER } from '@/app/open-nomination-task';
import { chooseSourceStep, oneValue, type StepFrame } from '@/app/choose-source-step';
import { RecordNotFoundPage, type MissingRecord } from '@/app/record-not-found-page';
import { NotAllowed } from '@/components/recording/not-allowed';
import type { SourceChange } from '@/components/recording/source-summary';
import { currentReader, requireActor } from '@/lib/auth/session';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme, trustOfAssertion } from '@/lib/domain/policy/recording';
import type { FormValues } from '@/lib/forms/parse-form';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import type { SourceChoice } from '@/lib/queries/recording/find-sources';
import { getTaskRecord, type TaskRecord, type TaskRecordKind } from '@/lib/queries/recording/get-task-record';
import { openReading, type Reading } from '@/lib/queries/reading';
import type { RawParams } from '@/lib/schemas/raw-params';
import { typedBefore } from '@/lib/schemas/forms/typed-before';
import { parseRecordKey } from '@/lib/schemas/record-key';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { pageTitle } from '@/lib/view/page/page-title';
import { recordNotFoundHeading } from '@/lib/view/record/record-not-found-heading';
import { toHref } from '@/lib/view/url/to-href';

const MISSING: Readonly<Record<TaskRecordKind, MissingRecord>> = {
  exemplar: { noun: 'exemplar', listPath: '/exemplars', listLabel: 'Exemplars', keyHint: "the exemplar's reference, such as salford-royal" },
  fast_follower: MISSING_FOLLOWER,
  trust: { noun: 'trust', listPath: '/trusts', listLabel: 'Trusts', keyHint: 'an ODS code, such as RM3' },
  footprint: { noun: 'footprint', listPath: '/footprints', listLabel: 'Footprints', keyHint: "the footprint's code, such as E54000007" },
};

/** What tells one task of recording from another. */
export type TaskSettings = {
  readonly kind: TaskRecordKind;
  /** The last part of its address. */
  readonly task: string;
  readonly heading: string;
  /** The policy that its command asks too. */
  readonly isAllowed: (actor: Actor, record: TaskRecord) => boolean;
  readonly whoMay: string;
  /** Whether it begins with a source, and whether the product's own record may be one. */
  readonly rests: 'on a source' | 'on a source or our record' | 'on nothing more';
  /** Parameters of the address that the task keeps. */
  readonly keeps?: readonly string[];
};

/** What a task's page is made of, once it is known who does what to which record on whose word. */
export type OpenTask = {
  readonly actor: Actor;
  readonly record: TaskRecord;
  readonly reading: Reading;
  readonly params: Readonly<Record<string, string>>;
  /** Who says so: a source, or a trust that speaks for itself. */
  readonly evidence: { readonly assertedBy: string | null; readonly source: SourceChoice | null; readonly change: SourceChange };
  /** Of the page of the form. */
  readonly frame: StepFrame & { readonly version: number; readonly submission: string; readonly before: FormValues; readonly refusal?: ReactNode };
};

type Props = { readonly params: Promise<Readonly<Record<string, string>>>; readonly searchParams: Promise<RawParams> };

/**
 * Opens a task of recording: a record that is not there, a person who may not, or a source still to choose has a page of its own;
 * otherwise the task is ready for its form.
 */
export async function openRecordingTask(props: Props, settings: TaskSettings): Promise<{ readonly page: ReactElement } | { readonly page: null; readonly task: OpenTask }> {
  const { kind, task, heading, isAllowed, whoMay, rests, keeps = [] } = settings;
  const [segment = ''] = Object.values(await props.params);
  const raw = await props.searchParams;
  const reading = await openReading({ asAt: null, knownAt: null }, await currentReader());
  const key = parseRecordKey(segment);
  const record = key === null ? null : await getTaskRecord(reading, kind, key);
  const { noun, listPath, listLabel } = MISSING[kind];
  const address = `${listPath}/${encodeURIComponent(record?.key ?? key ?? '')}`;
  if (record === null) {
    return {
      page: (
        <>
          <title>{pageTitle(recordNotFoundHeading(noun), listLabel)}</title>
          <RecordNotFoundPage missing={MISSING[kind]} path={address} clock={toClockView(reading)} />
        </>
      ),
    };
  }
  const path = `${address}/${task}`;
  const params = Object.fromEntries(keeps.map((name) => [name, oneValue(raw, name)]).filter((pair): pair is [string, string] => pair[1] !== null));
  const actor = await requireActor(toHref(path, params));
  const before = typedBefore(raw, keeps);
  const title = pageTitle(heading, record.name);
  const frame = { title, heading, caption: record.name, backLink: { label: record.name, href: address }, path, version: record.version, submission: randomUUID(), before, ...(record.isAwarded ? {} : { refusal: <p>This pairing is not approved: nothing is recorded of it until it is.</p> }) };
  if (!isAllowed(actor, record)) {
    answerWithStatus(403);
    return {
      page: (
        <>
          <title>{title}</title>
          <NotAllowed {...frame} who={whoMay} />
        </>
      ),
    };
  }
  const assertedBy = canRecordProgramme(actor) ? null : trustOfAssertion(actor, record.odsCodes);
  const change = { path, params };
  if (rests === 'on nothing more' || assertedBy !== null) return { page: null, task: { actor, record, reading, params, evidence: { assertedBy, source: null, change }, frame } };
  const step = await chooseSourceStep(raw, frame, { ...before, ...params }, { mayBeOurRecord: rests === 'on a source or our record' });
  if (step.page !== null) return step;
  return { page: null, task: { actor, record, reading, params, evidence: { assertedBy, source: step.source, change }, frame } };
}
