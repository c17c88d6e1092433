import type { DeskParts } from './deskParts';

/** A service that is at work answers within a second; nobody looks at a still screen for longer than this. */
const PATIENCE_MS = 4000;

/**
 * Asks the service for what the work can go on without: the signal given to `ask` aborts with `signal`, or when the
 * service has been silent too long. Without that limit one request that nobody answers would hold up everything
 * that waits its turn, the check that needs no service among it.
 */
export async function patiently<T>(
  { patience = PATIENCE_MS }: Pick<DeskParts, 'patience'>,
  signal: AbortSignal | undefined,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, patience);

  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });

  try {
    return await ask(controller.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
