import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { recordEntryAction } from './actions';
import { chooseSourceStep } from '@/app/choose-source-step';
import { readEntryParams } from '@/app/funding/read-entry-params';
import { openLedgerTask } from '@/app/open-ledger-task';
import { wholePage } from '@/app/whole-page';
import { FileField } from '@/components/forms/file-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { SummaryList } from '@/components/nhs/summary-list';
import { WarningCallout } from '@/components/nhs/warning-callout';
import { findLimitsBroken, isRefused } from '@/lib/domain/funding/ledger-limits';
import { closingBalances } from '@/lib/domain/funding/running-balances';
import { listMatchRules } from '@/lib/queries/record/list-match-rules';
import { listMoney } from '@/lib/queries/record/list-money';
import { listOwnedTranches } from '@/lib/queries/tranche/list-tranches';
import { DescribeEntry } from '@/lib/schemas/money/record-entry';
import type { RawParams } from '@/lib/schemas/raw-params';
import { toLedgerLine } from '@/lib/view/funding/to-ledger-line';
import { entryRows } from '@/lib/view/money/entry-rows';
import { limitText } from '@/lib/view/money/limit-text';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { trancheTitle } from '@/lib/view/tranche/tranche-words';
import { toHref } from '@/lib/view/url/to-href';

export const metadata: Metadata = TASK_METADATA;

const FORM = '/funding/record-entry';

export default wholePage(async function CheckEntryPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const raw = await searchParams;
  const opened = await openLedgerTask(raw, `${FORM}/check`, 'Check this ledger entry');
  if (opened.page !== null) return opened.page;
  const { owner, frame, reading } = opened.task;
  const typed = readEntryParams(raw);
  const parsed = DescribeEntry.safeParse(typed);
  const formHref = toHref(FORM, { ...typed, ...(typed['sourceId'] === undefined ? {} : { source: typed['sourceId'] }) });
  if (!parsed.success) redirect(formHref);
  const step = await chooseSourceStep({ source: typed['sourceId'] }, frame, {}, { mayBeOurRecord: true });
  if (step.page !== null) redirect(formHref);
  const { kind, reference } = owner.owner;
  const [tranches, entries, rules] = await Promise.all([
    listOwnedTranches(reading, owner.owner),
    listMoney(reading, { exemplarSlugs: kind === 'exemplar' ? [reference] : [], followerReferences: kind === 'fast_follower' ? [reference] : [], cohortKeys: kind === 'cohort' ? [reference] : [], isProgramme: kind === 'programme' }),
    owner.cohort === null ? [] : listMatchRules(reading, owner.cohort),
  ]);
  const tranche = tranches.find(({ id }) => id === parsed.data.trancheId);
  const entry = { kind: parsed.data.kind, qualifier: parsed.data.qualifier, amountPence: parsed.data.amount, amountHighPence: parsed.data.amountHigh, isReversal: false };
  const broken = findLimitsBroken(entry.kind, closingBalances([...entries.map(toLedgerLine), entry]), rules.length > 0);
  const limits = (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {broken.map((limit) => (
        <li key={limit.rule.name}>{limitText(limit)}</li>
      ))}
    </ul>
  );
  return (
    <TaskPage
      {...frame}
      backLink={{ label: 'Change what you entered', href: formHref }}
      action={recordEntryAction}
      version={owner.version}
      submission={randomUUID()}
      firstFieldId={broken.length > 0 ? 'reason' : 'maincontent'}
      button="Save this entry"
      refusal={isRefused(broken) ? <p>No reason sets the programme’s own ceiling aside. Record a higher ceiling first, where there is one.</p> : null}
      introduction={
        <>
          <SummaryList rows={entryRows(parsed.data, { owner: owner.name, source: step.source.title, tranche: tranche === undefined ? null : trancheTitle(tranche) }).map((row) => ({ ...row, actions: row.key === 'It will read' ? [] : [{ label: 'Change', href: formHref }] }))} />
          {broken.length > 0 && <WarningCallout heading="It does not fit what is on record">{limits}</WarningCallout>}
        </>
      }
    >
      {Object.entries(typed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {broken.length > 0 && <TextArea name="reason" label="Why is it recorded all the same?" hint="Kept with the entry in the history of the record" rows={3} />}
      <FileField label="Files that show it (optional)" />
    </TaskPage>
  );
});
