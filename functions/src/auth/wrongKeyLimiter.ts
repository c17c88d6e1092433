import type { Clock } from '../clock';

/** Wrong keys that one client may send within the window. */
export const WRONG_KEYS = 20;

/** Wrong keys that all clients together may send within the window, before every client's are counted as too many. */
export const WRONG_KEYS_OF_ALL = 1000;

/** From the first wrong key on. */
export const WINDOW_MS = 5 * 60 * 1000;

/** Clients remembered at most; beyond them the one that began first is forgotten. They count among all still. */
export const CLIENTS = 10_000;

/**
 * Counts wrong keys, by client and of all, in the memory of one process. Keys are too long to be guessed: this spares
 * the store. A client that cannot be told from others is `null` and counts among all only.
 */
export type WrongKeyLimiter = {
  /** Seconds for which the client's keys are not simply looked up, 0 when they are. */
  readonly waitSeconds: (client: string | null) => number;
  readonly countWrongKey: (client: string | null) => void;
};

type Window = { readonly ends: number; wrong: number };

/** A limiter that has counted nothing yet. */
export function wrongKeyLimiter(clock: Clock): WrongKeyLimiter {
  const clients = new Map<string, Window>();
  let all: Window = { ends: 0, wrong: 0 };

  return {
    waitSeconds(client) {
      const now = clock().getTime();
      const own = client === null ? undefined : clients.get(client);

      return Math.max(waitOf(own, WRONG_KEYS, now), waitOf(all, WRONG_KEYS_OF_ALL, now));
    },

    countWrongKey(client) {
      const now = clock().getTime();

      all = counted(all, now);
      if (client === null) return;

      const own = counted(clients.get(client), now);

      // Anew, so that the first of the map is the one whose window began first.
      if (own.wrong === 1) clients.delete(client);
      clients.set(client, own);

      const [oldest] = clients.keys();
      if (clients.size > CLIENTS && oldest !== undefined) clients.delete(oldest);
    },
  };
}

function counted(window: Window | undefined, now: number): Window {
  if (window === undefined || window.ends <= now) return { ends: now + WINDOW_MS, wrong: 1 };

  window.wrong += 1;

  return window;
}

function waitOf(window: Window | undefined, most: number, now: number): number {
  if (window === undefined || window.wrong < most || window.ends <= now) return 0;

  return Math.ceil((window.ends - now) / 1000);
}
