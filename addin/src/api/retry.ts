/** Answers after which the same request may succeed (RFC 9110: 429 and 503 come with Retry-After). */
const PASSING = [429, 503];
const ATTEMPTS = 4;
const FIRST_DELAY_MS = 300;
/** Nobody waits longer before a screen; an answer that asks for more is given to the user. */
const LONGEST_DELAY_MS = 30_000;

/** How to wait, at most until the signal aborts; tests wait without waiting. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Waits by the clock. */
export const waitByClock: Wait = (milliseconds, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();

    const timer = setTimeout(resolve, milliseconds);

    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });

/**
 * Sends until there is an answer worth having: up to four times, doubling the pause, or as long as the server
 * asks, up to half a minute. Only for requests that may be repeated, which all of the contract's are. Throws
 * what the last attempt threw.
 */
export async function sendWithRetry(
  send: () => Promise<Response>,
  wait: Wait,
  signal?: AbortSignal,
): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt === ATTEMPTS;
    const response = await attemptOnce(send, isLast, signal);
    const delay = delayOf(response, attempt);

    if (response !== null && (isLast || !PASSING.includes(response.status) || delay > LONGEST_DELAY_MS))
      return response;

    // An answer that is not read would keep its connection.
    await response?.body?.cancel();
    await wait(delay, signal);
  }
}

async function attemptOnce(
  send: () => Promise<Response>,
  isLast: boolean,
  signal: AbortSignal | undefined,
): Promise<Response | null> {
  try {
    return await send();
  } catch (error) {
    if (isLast || signal?.aborted) throw error;

    return null;
  }
}

function delayOf(response: Response | null, attempt: number): number {
  const asked = Number(response?.headers.get('retry-after') ?? Number.NaN) * 1000;

  return asked >= 0 ? asked : FIRST_DELAY_MS * 2 ** (attempt - 1);
}
