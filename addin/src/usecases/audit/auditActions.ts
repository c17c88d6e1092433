import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';

/** Of the region's desk: who asked what. No action throws. */
export type AuditActions = Readonly<Record<never, never>>;

/** The actions over a workbook and a service. What reads or changes the workbook is `queued`. */
export function auditActions(_work: DeskWork, _queued: Queued): AuditActions {
  return {};
}
