import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';

/** Of the region's desk: members and their access keys. No action throws. */
export type MembersActions = Readonly<Record<never, never>>;

/** The actions over a workbook and a service. What reads or changes the workbook is `queued`. */
export function membersActions(_work: DeskWork, _queued: Queued): MembersActions {
  return {};
}
