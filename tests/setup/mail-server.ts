// A mail server in a process of its own, which tests kill and start again. Every mail that it takes is on disk before it answers 250.
// Usage: node --import tsx tests/setup/mail-server.ts <port, or 0 for one that is free> <file>; it says the port when it listens.
import { fsyncSync, openSync, writeSync } from 'node:fs';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

const [port, file] = process.argv.slice(2);
if (port === undefined || file === undefined) throw new Error('A port and a file are wanted.');
const store = openSync(file, 'a');

/** So long a mail is on disk and not answered, on average: a kill meets some of them there. */
const UNANSWERED_MS = 3;

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  hideSize: true,
  // No name is asked for of who connects: that would take as long as the network likes.
  disableReverseLookup: true,
  // Nobody is said to be unknown or busy, but who is called so.
  onRcptTo({ address }, _, callback) {
    if (address.startsWith('unknown@')) callback(answer(550, '5.1.1 No such mailbox'));
    else if (address.startsWith('busy@')) callback(answer(451, '4.7.1 Try again later'));
    else callback();
  },
  onData(stream, session, callback) {
    text(stream)
      .then(async (source) => {
        const mail = { to: session.envelope.rcptTo.map(({ address }) => address), messageId: /^message-id: (.*)$/im.exec(source)?.[1]?.trim(), at: new Date().toISOString(), source };
        writeSync(store, `${JSON.stringify(mail)}\n`);
        fsyncSync(store);
        await delay(UNANSWERED_MS);
        callback(null, 'taken');
      })
      .catch((error: unknown) => callback(error instanceof Error ? error : new Error(String(error))));
  },
});
// A client that goes away in the middle is its own affair.
server.on('error', () => undefined);
const listening = server.listen(Number(port), '127.0.0.1', () => {
  const address = listening.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : address}\n`);
});
