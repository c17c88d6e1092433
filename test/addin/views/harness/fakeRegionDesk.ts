import type { WorkControl } from '../../../../addin/src/ports/workbook';
import type { Outcome } from '../../../../addin/src/usecases/desk';
import type { RegionDesk } from '../../../../addin/src/usecases/region/regionDesk';
import { fakeConsolidated } from './fakeConsolidated';
import { fakeFacts } from './fakeFacts';
import { fakeMembers } from './fakeMembers';
import { fakePractices } from './fakePractices';
import { fakeReconcile } from './fakeReconcile';
import { fakeReports } from './fakeReports';
import { fakeReview } from './fakeReview';
import { fakeUpgrade } from './fakeUpgrade';
import type { HarnessOptions } from './options';

/** Notes a call, fails or waits as wanted, else gives what `work` gives. */
export type Done = <T>(
  name: string,
  given: readonly unknown[],
  work: () => T,
  control?: WorkControl,
) => Promise<Outcome<T>>;

/** The region's desk with canned outcomes. */
export function fakeRegionDesk(options: HarnessOptions, done: Done): RegionDesk {
  return {
    review: fakeReview(options, done),
    consolidated: fakeConsolidated(options, done),
    reports: fakeReports(options, done),
    practices: fakePractices(options, done),
    facts: fakeFacts(options, done),
    members: fakeMembers(options, done),
    upgrade: fakeUpgrade(done),
    reconcile: fakeReconcile(options, done),
    audit: {
      draw: (days, control) =>
        done('audit.draw', [days], () => ({ entries: 12, from: '2024-11-19', to: '2024-11-25' }), control),
    },
  };
}
