export type Turns = {
  /** Resolves when it is one's turn, with what to call once done; with null where too many wait, or it took too long. Rejects when the signal is aborted. */
  readonly take: (signal: AbortSignal) => Promise<(() => void) | null>;
};

type Waiter = { readonly begin: () => void };

/**
 * Turns at something of which only so much can run at once: first come, first served.
 * @param atOnce how many run at the same time
 * @param waitingMax how many wait; who comes after them is told so at once
 * @param waitMsMax how long one waits
 */
export function makeTurns({ atOnce, waitingMax, waitMsMax }: { atOnce: number; waitingMax: number; waitMsMax: number }): Turns {
  let running = 0;
  const waiting = new Set<Waiter>();

  const begin = () => {
    running++;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      running--;
      const [next] = waiting;
      next?.begin();
    };
  };

  return {
    take: async (signal) => {
      signal.throwIfAborted();
      if (running < atOnce && waiting.size === 0) return begin();
      if (waiting.size >= waitingMax) return null;
      return new Promise((resolve, reject) => {
        const leave = () => {
          waiting.delete(waiter);
          clearTimeout(timer);
          signal.removeEventListener('abort', giveUp);
        };
        const waiter: Waiter = {
          begin: () => {
            leave();
            resolve(begin());
          },
        };
        const giveUp = () => {
          leave();
          reject(signal.reason instanceof Error ? signal.reason : new Error('Nobody waits any more.'));
        };
        const timer = setTimeout(() => {
          leave();
          resolve(null);
        }, waitMsMax);
        signal.addEventListener('abort', giveUp);
        waiting.add(waiter);
      });
    },
  };
}

const holder = globalThis as typeof globalThis & { gdeExportTurns?: Turns };

/**
 * The turns of files in this process. A file holds a connection to the database while it is read, so most connections are left to pages
 * however many files are asked for.
 */
export const exportTurns = (holder.gdeExportTurns ??= makeTurns({ atOnce: 3, waitingMax: 100, waitMsMax: 120_000 }));
