import type { Steps } from '../../../../shared/checking/steps';
import type { WorkControl } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';
import { type Pause, toEventLoop } from './toEventLoop';

/**
 * Milliseconds of work between two turns of the event loop: with the last step, which is a few milliseconds,
 * under 30, so that a click is answered within two frames.
 */
const AT_ONCE_MS = 20;

/**
 * Does long work without holding up the screen. `total` is how many cells it will go through, as far as can be
 * foretold. Throws `WorkbookFault('cancelled')` within a turn of the signal.
 */
export async function inSteps<T>(
  steps: Steps<T>,
  { total, signal, onProgress, pause = toEventLoop }: WorkControl & { total: number; pause?: Pause },
): Promise<T> {
  let done = 0;
  let until = performance.now() + AT_ONCE_MS;

  for (;;) {
    if (signal?.aborted) throw new WorkbookFault('cancelled');

    const step = steps.next();

    if (step.done === true) {
      onProgress?.({ done: total, total });

      return step.value;
    }

    done += step.value;
    if (performance.now() < until) continue;

    onProgress?.({ done: Math.min(done, total), total });
    await pause();
    until = performance.now() + AT_ONCE_MS;
  }
}
