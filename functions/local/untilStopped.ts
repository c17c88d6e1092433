/** Resolves when this process is told to end: Ctrl+C, SIGTERM, or its terminal gone. */
export function untilStopped(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(null));
  });
}
