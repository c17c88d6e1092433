import { regions } from '../../../shared/regions/regions';
import { type Local, type LocalOptions, startLocal } from '../startLocal';
import { DEMO_INSTANT } from './demoPlan';
import { loadDemo } from './loadDemo';

/**
 * Starts Svod. On the first start, unless it is to stay `empty`, the demonstration's data are sent at the
 * demonstration's time, in November 2024; then the app runs on by the machine's own clock.
 */
export async function startWithDemo(options: LocalOptions, empty: boolean): Promise<Local> {
  const local = await startLocal(options);

  if (empty || !local.firstStart) return local;

  await local.stop();

  const then = await startLocal({ ...options, clock: DEMO_INSTANT });

  try {
    // Progress goes beside the one line that --json promises on standard output.
    for (const region of regions) await loadDemo(then, region, (line) => console.error(line));
  } finally {
    await then.stop();
  }

  return startLocal(options);
}
