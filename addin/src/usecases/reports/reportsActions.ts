import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';

/** Of the region's desk: the sheets of the region and of one reporter, and where their numbers come from. No action throws. */
export type ReportsActions = Readonly<Record<never, never>>;

/** The actions over a workbook and a service. What reads or changes the workbook is `queued`. */
export function reportsActions(_work: DeskWork, _queued: Queued): ReportsActions {
  return {};
}
