import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';

/** Of the region's desk: registries of all reporters in one table. No action throws. */
export type ConsolidatedActions = Readonly<Record<never, never>>;

/** The actions over a workbook and a service. What reads or changes the workbook is `queued`. */
export function consolidatedActions(_work: DeskWork, _queued: Queued): ConsolidatedActions {
  return {};
}
