/** Answers after which the same request may succeed (RFC 9110: 429 and 503 come with Retry-After). */
const PASSING = [429, 503];
const ATTEMPTS = 4;
const FIRST_DELAY_MS = 300;
const LONGEST_DELAY_MS = 30_000;

/** How to wait; tests wait without waiting. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Waits by the clock. */
export const waitByClock: Wait = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Sends until there is an answer worth having: up to four times, doubling the pause, or as long as the server
 * asks. Only for requests that may be repeated, which all of the contract's are. Throws what the last attempt
 * threw.
 */
export async function sendWithRetry(send: () => Promise<Response>, wait: Wait): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt === ATTEMPTS;
    const response = await attemptOnce(send, isLast);

    if (response !== null && (isLast || !PASSING.includes(response.status))) return response;

    await wait(delayOf(response, attempt));
  }
}

async function attemptOnce(send: () => Promise<Response>, isLast: boolean): Promise<Response | null> {
  try {
    return await send();
  } catch (error) {
    if (isLast || isCancelled(error)) throw error;

    return null;
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function delayOf(response: Response | null, attempt: number): number {
  const asked = Number(response?.headers.get('retry-after') ?? Number.NaN) * 1000;
  const delay = Number.isFinite(asked) ? asked : FIRST_DELAY_MS * 2 ** (attempt - 1);

  return Math.min(delay, LONGEST_DELAY_MS);
}
