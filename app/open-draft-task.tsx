import type { ReactElement, ReactNode } from 'react';
import { openNominationTask, type OpenNominationTask } from '@/app/open-nomination-task';
import { noSuchStep, isEditable } from '@/lib/domain/fast-follower/step';
import { canNominateFor } from '@/lib/domain/policy/nomination';

/** A step of writing a nomination, ready for its form; `refusal` says why it cannot be changed, or not any more. */
export type OpenDraftTask = OpenNominationTask & { readonly draft: { readonly odsCode: string | null; readonly reason: string | null; readonly systems: readonly string[] }; readonly refusal: ReactNode };

/** Opens a step of writing a nomination, for a lead of its exemplar. */
export async function openDraftTask(params: Promise<{ reference: string }>, step: 'trust' | 'reason' | 'systems' | 'check', heading: string): Promise<{ readonly page: ReactElement } | { readonly page: null; readonly task: OpenDraftTask }> {
  const opened = await openNominationTask(params, {
    task: `nomination/${step}`,
    heading,
    isAllowed: (actor, { standing }) => canNominateFor(actor, standing),
    whoMay: 'Only a lead of one of the exemplar’s trusts writes its nominations',
  });
  if (opened.page !== null) return opened;
  const { nomination } = opened.task;
  const { draft, status } = nomination;
  const refusal = isEditable(status) ? null : <p>{noSuchStep(status, 'nominated')}.</p>;
  return { page: null, task: { ...opened.task, draft: draft ?? { odsCode: null, reason: null, systems: [] }, refusal: draft === null ? <p>This pairing was not nominated here: it came with the register.</p> : refusal } };
}
