import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { Tag } from '@/components/nhs/tag';
import { formatCount } from '@/lib/format/format-count';
import type { GateLine } from '@/lib/view/overview/gate-lines';
import type { PromiseLine } from '@/lib/view/overview/promise-lines';

export type WaitingListProps = {
  open: readonly GateLine[];
  openCount: number;
  decided: readonly GateLine[];
  decidedCount: number;
  promises: readonly PromiseLine[];
};

const PROMISES_SHOWN_MAX = 8;

/** What waits on what: approvals that others own, and promises that no receipt answers. */
export function WaitingList({ open, openCount, decided, decidedCount, promises }: WaitingListProps) {
  return (
    <>
      <h3 className="nhsuk-heading-s mb-2">Approvals waited for</h3>
      {open.length === 0 ? <p className="text-base">No approval is recorded as waited for.</p> : <Gates gates={open} />}
      <More shown={open.length} total={openCount} />
      {decided.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s mb-2">Approvals decided</h3>
          <Gates gates={decided} />
          <More shown={decided.length} total={decidedCount} />
        </>
      )}
      <h3 className="nhsuk-heading-s mb-2">Promised, with nothing reported received</h3>
      {promises.length === 0 ? (
        <p className="text-base">No such promise is recorded.</p>
      ) : (
        <ul className="m-0 mb-6 list-none p-0">
          {promises.slice(0, PROMISES_SHOWN_MAX).map((promise) => (
            <li key={promise.key} className="m-0 border-0 border-t border-solid border-border py-2 text-base">
              <a href={promise.href}>{promise.owner}</a>
              <span className="block">{promise.amount}</span>
              <span className="block">
                Promised {promise.since}: <strong>{promise.days}</strong>
              </span>
            </li>
          ))}
        </ul>
      )}
      <More shown={Math.min(promises.length, PROMISES_SHOWN_MAX)} total={promises.length} />
    </>
  );
}

function Gates({ gates }: { gates: readonly GateLine[] }) {
  return (
    <ul className="m-0 mb-6 list-none p-0">
      {gates.map((gate) => (
        <li key={gate.id} className="m-0 border-0 border-t border-solid border-border py-2 text-base">
          <span className="flex items-start justify-between gap-3">
            <strong>{gate.title}</strong>
            <span className="flex-none text-sm">
              <Tag {...gate.tag} />
            </span>
          </span>
          <span className="block">
            <a href={gate.subjectHref}>{gate.subject}</a>; owned by {gate.owner}
          </span>
          <span className="block">{gate.state}</span>
          {gate.due !== null && <span className="block">{gate.due}</span>}
          <SourceDisclosure evidence={gate.evidence} of={gate.title} />
        </li>
      ))}
    </ul>
  );
}

function More({ shown, total }: { shown: number; total: number }) {
  return total > shown ? <p className="text-base text-secondary">And {formatCount(total - shown, 'more', 'more')}.</p> : null;
}
