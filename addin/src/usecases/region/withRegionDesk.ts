import type { Outcome } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';
import type { RegionDesk } from './regionDesk';

/** Fetches the region's desk and does something with it; what did not arrive is asked for again the next time. */
export async function withRegionDesk<T>(
  work: DeskWork,
  queued: Queued,
  act: (desk: RegionDesk) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const fetched = await import('./regionDesk').catch(() => null);

  if (fetched === null) return { ok: false, problem: { kind: 'unreachable' } };

  return act(fetched.makeRegionDesk(work, queued));
}
