import type { WorkControl } from '../../ports/workbook';
import type { Outcome } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';
import { drawAudit } from './drawAudit';

/** Local days of the region, ISO, both counted in; `null`: a week to the service's today. */
export type AuditDays = { readonly from: string; readonly to: string } | null;

/** Of the region's desk: who asked what. No action throws. */
export type AuditActions = {
  /** Draws the audit list of some days as a sheet, in the place of the one drawn before. */
  readonly draw: (
    days: AuditDays,
    control?: WorkControl,
  ) => Promise<Outcome<{ readonly entries: number; readonly from: string; readonly to: string }>>;
};

/** The actions over a workbook and a service. What reads or changes the workbook is `queued`. */
export function auditActions(work: DeskWork, queued: Queued): AuditActions {
  return { draw: (days, control) => queued(() => drawAudit(work, days, control), control) };
}
