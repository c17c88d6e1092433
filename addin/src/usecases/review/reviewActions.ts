import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';

/** Of the region's desk: what the operator asks and the reporter answers. No action throws. */
export type ReviewActions = Readonly<Record<never, never>>;

/** The actions over a workbook and a service. What reads or changes the workbook is `queued`. */
export function reviewActions(_work: DeskWork, _queued: Queued): ReviewActions {
  return {};
}
