import type { Clock } from '../clock';

/** Wrong keys that one client may send within the window. */
export const WRONG_KEYS = 20;

/** From a client's first wrong key on. */
export const WINDOW_MS = 5 * 60 * 1000;

/** Clients remembered at most; beyond them the one that began first is forgotten. */
export const CLIENTS = 10_000;

/** Counts wrong keys by client, in the memory of one process. Keys are too long to be guessed: this spares the store. */
export type WrongKeyLimiter = {
  /** Seconds the client has to wait, 0 when it need not. */
  readonly waitSeconds: (client: string) => number;
  readonly countWrongKey: (client: string) => void;
};

/** A limiter that has counted nothing yet. */
export function wrongKeyLimiter(clock: Clock): WrongKeyLimiter {
  const windows = new Map<string, { readonly ends: number; wrong: number }>();

  function windowOf(client: string): { readonly ends: number; wrong: number } | undefined {
    const window = windows.get(client);

    if (window === undefined || window.ends > clock().getTime()) return window;

    windows.delete(client);

    return undefined;
  }

  return {
    waitSeconds(client) {
      const window = windowOf(client);

      if (window === undefined || window.wrong < WRONG_KEYS) return 0;

      return Math.ceil((window.ends - clock().getTime()) / 1000);
    },

    countWrongKey(client) {
      const window = windowOf(client) ?? { ends: clock().getTime() + WINDOW_MS, wrong: 0 };

      window.wrong += 1;
      windows.set(client, window);

      const [oldest] = windows.keys();
      if (windows.size > CLIENTS && oldest !== undefined) windows.delete(oldest);
    },
  };
}
