import { regions } from '../../../shared/regions/regions';
import { type Local, type LocalOptions, startLocal } from '../startLocal';
import { DEMO_INSTANT } from './demoPlan';
import { type DemoRest, loadDemo } from './loadDemo';

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
    await loadRegions(then);
  } finally {
    await then.stop();
  }

  return startLocal(options);
}

/** One operator works while the next region is sent. Progress goes beside the one line that --json promises on standard output. */
async function loadRegions(local: Local): Promise<void> {
  let rest: DemoRest = async () => undefined;

  for (const region of regions) {
    [rest] = await Promise.all([loadDemo(local, region, (line) => console.error(line)), rest()]);
  }

  await rest();
}
