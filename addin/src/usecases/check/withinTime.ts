/** Does work that is not worth waiting for longer than `milliseconds`: its signal aborts then, or with `signal`. */
export async function withinTime<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, milliseconds);

  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });

  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
