// A process that sends the mail of the outbox until it is killed, in rounds as the product does, resting little between them.
// Usage: DATABASE_URL=… node --conditions=react-server --import tsx tests/setup/deliver-mail.ts <smtp address>
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { deliverMail } from '@/lib/mail/deliver-mail';
import { openTransport } from '@/lib/mail/open-transport';

const [smtpUrl] = process.argv.slice(2);
if (smtpUrl === undefined) throw new Error('The address of a mail server is wanted.');
const { signal } = new AbortController();
for (;;) {
  const transport = openTransport(smtpUrl);
  await deliverMail({ transport, composers: { waiting: ({ key }) => Promise.resolve({ subject: `Something waits: ${key}`, text: key }) }, from: 'tracker@example.org', signal, leaseMs: 3_000 });
  transport.close();
  await delay(100);
}
