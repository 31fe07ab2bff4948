import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeTurns } from './export-turns';

const staying = () => new AbortController().signal;

test('so many run at once, the others in the order in which they came', async () => {
  const turns = makeTurns({ atOnce: 2, waitingMax: 50, waitMsMax: 10_000 });
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const end = await turns.take(staying());
      begun.push(index);
      most = Math.max(most, ++running);
      await delay(1);
      running--;
      end?.();
      end?.();
    }),
  );
  expect(most).toBe(2);
  expect(begun).toEqual(Array.from({ length: 20 }, (_, index) => index));
});

test('who comes when too many wait is told so at once, and who waits too long in the end', async () => {
  const turns = makeTurns({ atOnce: 1, waitingMax: 1, waitMsMax: 30 });
  const end = await turns.take(staying());
  const waiting = turns.take(staying());
  expect(await turns.take(staying())).toBeNull();
  expect(await waiting).toBeNull();
  end?.();
  expect(await turns.take(staying())).not.toBeNull();
});

test('who goes away while waiting leaves the place to the next', async () => {
  const turns = makeTurns({ atOnce: 1, waitingMax: 5, waitMsMax: 10_000 });
  const end = await turns.take(staying());
  const gone = new AbortController();
  const first = turns.take(gone.signal);
  const second = turns.take(staying());
  gone.abort(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  end?.();
  expect(await second).not.toBeNull();
  await expect(turns.take(gone.signal)).rejects.toThrow('gone');
});
