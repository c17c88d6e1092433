import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';

/** Of the region's desk: the tidy table of facts with its PivotTable, and releases for analysts. No action throws. */
export type FactsActions = Readonly<Record<never, never>>;

/** The actions over a workbook and a service. What reads or changes the workbook is `queued`. */
export function factsActions(_work: DeskWork, _queued: Queued): FactsActions {
  return {};
}
