import type { ReactNode } from 'react';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { Tag } from '@/components/nhs/tag';
import { formatNumber } from '@/lib/format/format-number';
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
  const shown = promises.slice(0, PROMISES_SHOWN_MAX);
  return (
    <div className="grid gap-x-8 wide:grid-cols-3">
      <Part heading={open.length === 0 ? 'Approvals waited for' : `Approvals waited for: ${formatNumber(openCount)}`} empty="No approval is recorded as waited for at this date." hidden={openCount - open.length}>
        {open.map((gate) => (
          <Gate key={gate.id} gate={gate} />
        ))}
      </Part>
      <Part heading="Promised, with nothing reported received" empty="No such promise is recorded at this date." hidden={promises.length - shown.length}>
        {shown.map((promise) => (
          <Item key={promise.key}>
            <a href={promise.href}>{promise.owner}</a>
            <span className="block">{promise.amount}</span>
            <span className="block">
              <strong>{promise.days}</strong> since the promise of {promise.since}
            </span>
          </Item>
        ))}
      </Part>
      <Part heading="Approvals decided" empty="No decision is recorded by this date." hidden={decidedCount - decided.length}>
        {decided.map((gate) => (
          <Gate key={gate.id} gate={gate} />
        ))}
      </Part>
    </div>
  );
}

function Part({ heading, empty, hidden, children }: { heading: string; empty: string; hidden: number; children: readonly ReactNode[] }) {
  return (
    <div className="mb-4 min-w-0">
      <h3 className="nhsuk-heading-s mb-2">{heading}</h3>
      {children.length === 0 ? <p className="text-base">{empty}</p> : <ul className="m-0 list-none p-0">{children}</ul>}
      {hidden > 0 && <p className="text-base text-secondary">And {formatNumber(hidden)} more.</p>}
    </div>
  );
}

function Item({ children }: { children: ReactNode }) {
  return <li className="m-0 border-0 border-t border-solid border-border py-2 text-base">{children}</li>;
}

function Gate({ gate }: { gate: GateLine }) {
  return (
    <Item>
      <span className="flex items-start justify-between gap-3">
        <strong>{gate.title}</strong>
        <span className="flex-none text-sm">
          <Tag {...gate.tag} />
        </span>
      </span>
      <span className="block">
        Holds back: <a href={gate.subjectHref}>{gate.subject}</a>
      </span>
      <span className="block">Owner: {gate.owner}</span>
      <span className="block">{gate.state}</span>
      {gate.due !== null && <span className="block">{gate.due}</span>}
      <SourceDisclosure evidence={gate.evidence} of={gate.title} />
    </Item>
  );
}
