import { readSchedule } from './schedule';
import type { HostedFunction } from './types';

/**
 * Runs timer functions on their schedules. A function that is still running is not started again. Gives what
 * stops it.
 */
export function startTimers(
  functions: readonly HostedFunction[],
  run: (hosted: HostedFunction) => Promise<void>,
): () => void {
  const timers = functions
    .filter(({ trigger }) => trigger.type === 'timerTrigger')
    .map((hosted) => ({ hosted, isDue: readSchedule(hosted.trigger.schedule ?? '') }));
  const running = new Set<HostedFunction>();
  let seen = Math.floor(Date.now() / 1000);

  const runOnce = async (hosted: HostedFunction) => {
    if (running.has(hosted)) return;

    running.add(hosted);
    await run(hosted);
    running.delete(hosted);
  };
  // Under load ticks come late: every second since the last one is looked at.
  const tick = () => {
    const now = Math.floor(Date.now() / 1000);

    for (; seen < now; seen += 1) {
      for (const { hosted, isDue } of timers) {
        if (isDue(new Date((seen + 1) * 1000))) void runOnce(hosted);
      }
    }
  };
  const interval = setInterval(tick, 1000);

  return () => clearInterval(interval);
}
