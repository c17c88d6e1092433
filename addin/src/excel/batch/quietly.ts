import type { Batch } from './runBatch';

/**
 * Does `work` without handlers of this add-in hearing of it (a handler has made large writes fail on the web)
 * and without the screen following; Excel draws and hears again afterwards, however it ended.
 */
export async function quietly<T>(batch: Batch, work: () => Promise<T>): Promise<T> {
  const { context, mend } = batch;

  context.runtime.enableEvents = false;
  // Once only: suspending again after each exchange makes the screen flicker.
  context.application.suspendScreenUpdatingUntilNextSync();

  try {
    return await work();
  } finally {
    context.runtime.enableEvents = true;
    await mend();
  }
}
