import { EvidenceFiles } from '@/components/evidence/evidence-files';
import { NotRecorded } from '@/components/evidence/not-recorded';
import { SummaryList } from '@/components/nhs/summary-list';
import type { EvidenceLine } from '@/lib/view/tranche/evidence-lines';
import type { TrancheView } from '@/lib/view/tranche/to-tranche-view';

/** Tranches one by one: plan against forecast against actual, what each waits on, and what may be done. */
export function TrancheList({ tranches, files }: { tranches: readonly TrancheView[]; /** Of each tranche, by its id: those that the reader may see. */ files: ReadonlyMap<string, readonly EvidenceLine[]> }) {
  return tranches.map((tranche) => (
    <section key={tranche.id} id={`tranche-${tranche.id}`} aria-labelledby={`tranche-${tranche.id}-heading`}>
      <h3 className="nhsuk-heading-s" id={`tranche-${tranche.id}-heading`}>
        {tranche.title}
      </h3>
      {tranche.condition && <p>{tranche.condition}</p>}
      <SummaryList
        rows={[
          { key: 'Stands', value: tranche.standing },
          { key: 'First agreed', value: tranche.original ?? <NotRecorded /> },
          { key: 'Agreed now', value: tranche.current ?? <NotRecorded /> },
          { key: 'Forecast', value: tranche.forecast ?? <NotRecorded /> },
          { key: 'Released', value: tranche.released ?? 'None recorded' },
          { key: 'Received', value: tranche.received ?? 'None recorded' },
          ...(tranche.slip === null ? [] : [{ key: 'Slip', value: tranche.slip }]),
          ...(tranche.gates.length === 0 ? [] : [{ key: 'Gates', value: <Lines lines={tranche.gates} /> }]),
          ...(files.get(tranche.id)?.length ? [{ key: 'Files', value: <EvidenceFiles files={files.get(tranche.id) ?? []} /> }] : []),
          { key: 'History', value: <Lines lines={tranche.history} /> },
        ]}
      />
      {tranche.actions.length > 0 && (
        <ul className="nhsuk-list">
          {tranche.actions.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>
                {label}
                <span className="nhsuk-u-visually-hidden">: {tranche.title}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  ));
}

function Lines({ lines }: { lines: readonly { id: string; text: string }[] }) {
  return (
    <ul className="nhsuk-list nhsuk-u-margin-bottom-0">
      {lines.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}
