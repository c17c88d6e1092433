import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';

/** Of the region's desk: the bank of practices: what is chosen and published. No action throws. */
export type PracticesActions = Readonly<Record<never, never>>;

/** The actions over a workbook and a service. What reads or changes the workbook is `queued`. */
export function practicesActions(_work: DeskWork, _queued: Queued): PracticesActions {
  return {};
}
