import { ResultsHeading } from '@/components/filters/results-heading';
import { DataTable, type DataTableColumn, type DataTableRow } from '@/components/nhs/data-table';
import { InsetText } from '@/components/nhs/inset-text';
import { Pagination } from '@/components/nhs/pagination';
import { Tag } from '@/components/nhs/tag';
import { formatCount } from '@/lib/format/format-count';
import { formatInstant } from '@/lib/format/format-instant';
import type { MailItem, MailLog as Log } from '@/lib/queries/mail/list-mail';
import { MAIL_KIND_LABEL, MAIL_STATE_TAG, whyMailWaits } from '@/lib/view/notification/mail-log-words';

export type MailLogProps = {
  path: string;
  log: Log;
  page: number;
  perPage: number;
  /** Whether a mail server is named, so that what waits will be sent. */
  isMailSetUp: boolean;
  /** Says to whom each was sent. */
  isOfEveryone?: boolean;
};

/** What mail waits and why, and what became of the rest; never what a mail says. */
export function MailLog({ path, log, page, perPage, isMailSetUp, isOfEveryone = false }: MailLogProps) {
  const first: readonly DataTableColumn[] = [{ key: 'kind', label: 'What it tells' }, ...(isOfEveryone ? [{ key: 'person', label: 'To' }] : []), { key: 'queued', label: 'Queued' }];
  const waitingColumns = [...first, { key: 'why', label: 'Why it waits' }, { key: 'attempts', label: 'Attempts', isNumeric: true }, { key: 'answer', label: 'Last answer' }];
  const doneColumns = [...first, { key: 'state', label: 'State' }, { key: 'sent', label: 'Sent' }, { key: 'attempts', label: 'Attempts', isNumeric: true }, { key: 'answer', label: 'Last answer' }];
  return (
    <>
      {!isMailSetUp && (
        <InsetText>
          <p>No mail server is set up, so the product sends no mail. What is queued waits until one is: whoever runs the product names it as SMTP_URL.</p>
        </InsetText>
      )}
      {page === 1 && (
        <DataTable
          id="waiting"
          caption={log.waitingTotal > log.waiting.length ? `Waiting to be sent: the first ${log.waiting.length} of ${formatCount(log.waitingTotal, 'mail')}` : 'Waiting to be sent, the longest waiting first'}
          columns={waitingColumns}
          rows={log.waiting.map((mail) => toRow(mail, isMailSetUp))}
          empty="No mail waits to be sent."
        />
      )}
      <ResultsHeading total={log.doneTotal} page={page} perPage={perPage} noun={['mail in the log', 'mails in the log']} />
      <DataTable id="done" caption="Sent, not needed or given up, the latest first" columns={doneColumns} rows={log.done.map((mail) => toRow(mail, isMailSetUp))} empty={log.doneTotal === 0 ? 'No mail was sent yet.' : 'There is no mail on this page.'} />
      <Pagination path={path} params={{}} page={page} perPage={perPage} total={log.doneTotal} />
      <p>Not needed: when it was to be sent, there was nothing any more that its reader may see. Given up: their mail server refused it. What a mail says is not kept.</p>
    </>
  );
}

function toRow(mail: MailItem, isMailSetUp: boolean): DataTableRow {
  return {
    key: mail.id,
    cells: {
      kind: MAIL_KIND_LABEL[mail.kind],
      person: mail.personName,
      queued: formatInstant(mail.queuedAt),
      why: whyMailWaits(mail, isMailSetUp),
      state: <Tag {...MAIL_STATE_TAG[mail.state]} />,
      sent: mail.sentAt === null ? '–' : formatInstant(mail.sentAt),
      attempts: mail.attempts,
      answer: mail.lastAnswer ?? 'None',
    },
  };
}
