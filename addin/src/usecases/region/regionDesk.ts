import { type AuditActions, auditActions } from '../audit/auditActions';
import { type ConsolidatedActions, consolidatedActions } from '../consolidated/consolidatedActions';
import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';
import { type FactsActions, factsActions } from '../facts/factsActions';
import { type MembersActions, membersActions } from '../members/membersActions';
import { type PracticesActions, practicesActions } from '../practices/practicesActions';
import { type ReconcileActions, reconcileActions } from '../reconcile/reconcileActions';
import { type ReportsActions, reportsActions } from '../reports/reportsActions';
import { type ReviewActions, reviewActions } from '../review/reviewActions';
import { type UpgradeActions, upgradeActions } from '../upgrade/upgradeActions';

/** What is done with the region and not with a workbook to fill. Fetched when first needed, so that the pane starts without it. */
export type RegionDesk = {
  readonly review: ReviewActions;
  readonly consolidated: ConsolidatedActions;
  readonly reports: ReportsActions;
  readonly practices: PracticesActions;
  readonly facts: FactsActions;
  readonly members: MembersActions;
  readonly audit: AuditActions;
  readonly upgrade: UpgradeActions;
  readonly reconcile: ReconcileActions;
};

/** The region's desk over a workbook and a service. */
export function makeRegionDesk(work: DeskWork, queued: Queued): RegionDesk {
  return {
    review: reviewActions(work, queued),
    consolidated: consolidatedActions(work, queued),
    reports: reportsActions(work, queued),
    practices: practicesActions(work, queued),
    facts: factsActions(work, queued),
    members: membersActions(work, queued),
    audit: auditActions(work, queued),
    upgrade: upgradeActions(work, queued),
    reconcile: reconcileActions(work, queued),
  };
}
